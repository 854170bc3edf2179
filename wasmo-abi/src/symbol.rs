//! Symbol names: the catalogue of every name that crosses an object-file boundary.
//!
//! | family | name | defined in | visibility |
//! |---|---|---|---|
//! | module descriptor | `wasmo5_module_<module hash>` | the descriptor object | default |
//! | code of a defined function that escapes | `wasmo5_<unit hash>_f<function index>` | the code object | hidden |
//! | body of such a function in the `tailcc` convention, if it makes tail calls | `wasmo5_<unit hash>_t<function index>` | the code object | hidden |
//! | code of an exported function that the host calls without entering an instance | `wasmo5_<module hash>_d<function index>` | an object of its own | default |
//! | libcall | `wasmo5_rt_<name>` | `wasmo-rt` | default |
//! | code that maps data images, named by descriptors | `wasmo5_rt_map_image` | `wasmo-rt` | default |
//! | code that makes shared memories, named by descriptors | `wasmo5_rt_make_shared` | `wasmo-rt` | default |
//! | code that makes memories, named by descriptors | `wasmo5_rt_make_memories` | `wasmo-rt` | default |
//! | code that makes globals, named by descriptors | `wasmo5_rt_make_globals` | `wasmo-rt` | default |
//! | code that makes tags, named by descriptors | `wasmo5_rt_make_tags` | `wasmo-rt` | default |
//! | code that makes tables, named by descriptors | `wasmo5_rt_make_tables` | `wasmo-rt` | default |
//! | code that evaluates constant expressions, named by descriptors | `wasmo5_rt_evaluate` | `wasmo-rt` | default |
//!
//! The digit is [`crate::ABI_VERSION`]. The *module hash* names the wasm binary alone, because the macro, which
//! does not know how the build script compiled the module, must be able to compute it. The *unit hash* also covers
//! the compiler's version and every option, so that code and descriptor of one compilation can only be linked
//! with each other.

use crate::libcall::Libcall;
use alloc::{format, string::String};
use core::fmt::{self, Write as _};

/// 128 bits of a SHA-256 digest. See the module's documentation for what each hash covers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
pub struct Hash(pub [u8; 16]);

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

fn prefixed(rest: fmt::Arguments<'_>) -> String {
    let mut name = format!("wasmo{}_", crate::ABI_VERSION);
    name.write_fmt(rest)
        .expect("writing to a String cannot fail");
    name
}

/// The descriptor of the module whose wasm binary has the hash `module`.
pub fn descriptor(module: Hash) -> String {
    prefixed(format_args!("module_{module}"))
}

/// The code of the function with index `func` (imports counted) in the compilation `unit`.
pub fn function(unit: Hash, func: crate::index::FuncIndex) -> String {
    prefixed(format_args!("{unit}_f{}", func.0))
}

/// The body in the `tailcc` convention of the function with index `func` (imports counted) in the compilation `unit`.
pub fn tail_function(unit: Hash, func: crate::index::FuncIndex) -> String {
    prefixed(format_args!("{unit}_t{}", func.0))
}

/// The code of the exported function with index `func` (imports counted) of the module whose wasm binary has the hash `module`, if the host can
/// call it without entering an instance.
pub fn direct_function(module: Hash, func: crate::index::FuncIndex) -> String {
    prefixed(format_args!("{module}_d{}", func.0))
}

/// A libcall of the runtime.
pub fn libcall(libcall: Libcall) -> String {
    prefixed(format_args!("rt_{}", libcall.name()))
}

/// The runtime's code that maps data images: only programs that have such a module have it.
pub fn map_image() -> String {
    prefixed(format_args!("rt_map_image"))
}

/// The runtime's code that makes shared memories: only programs that have a module that defines one have it.
pub fn make_shared() -> String {
    prefixed(format_args!("rt_make_shared"))
}

/// The runtime's code that makes memories which do not stand behind a vmctx: only programs that have a module with such have it.
pub fn make_memories() -> String {
    prefixed(format_args!("rt_make_memories"))
}

/// The runtime's code that makes globals: only programs that have a module that defines some have it.
pub fn make_globals() -> String {
    prefixed(format_args!("rt_make_globals"))
}

/// The runtime's code that makes tags: only programs that have a module that defines some have it.
pub fn make_tags() -> String {
    prefixed(format_args!("rt_make_tags"))
}

/// The runtime's code that makes and fills tables: only programs that have a module that does have it.
pub fn make_tables() -> String {
    prefixed(format_args!("rt_make_tables"))
}

/// The runtime's code that evaluates constant expressions: programs whose modules have nothing but values have it only if one of them needs
/// code that makes something of values.
pub fn evaluate() -> String {
    prefixed(format_args!("rt_evaluate"))
}
