//! What C and C++ compiled by [Emscripten](https://emscripten.org) import from their host, for guests of [Wasmo](wasmo_rt).
//!
//! Emscripten's output for the web is WebAssembly and JavaScript. This crate stands in for the JavaScript: memory growth, files,
//! time, `longjmp` and C++ exceptions; beside it stands [`wasmo_wasi`], which such modules use too.
//!
//! ```ignore
//! use wasmo_emscripten::Emscripten;
//! use wasmo_wasi::{Access, WasiCtx};
//!
//! wasmo_rt::include_wasm!("program.wasm", emscripten);
//!
//! let wasi = WasiCtx::builder()
//!     .args(["program", "input.txt"])
//!     .inherit_stdio()
//!     .preopened_dir("data", "/", Access::ReadOnly)
//!     .build()?;
//! let exit = program::run(Emscripten::new(wasi))?;
//! ```
//!
//! Where the guest imports more than that from `env`, those functions are a trait that the host's state implements, as in every guest:
//! see [`EmscriptenHost`]. A guest that is linked by name gets the same so:
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # fn module() -> &'static wasmo_rt::Module { unimplemented!() }
//! use wasmo_emscripten::Emscripten;
//! use wasmo_rt::{Imports, Store};
//! use wasmo_wasi::{Access, WasiCtx};
//!
//! let wasi = WasiCtx::builder()
//!     .args(["program", "input.txt"])
//!     .inherit_stdio()
//!     .preopened_dir("data", "/", Access::ReadOnly)
//!     .build()?;
//! let mut store = Store::new(Emscripten::new(wasi));
//! let mut imports = Imports::new();
//! // With `include_wasm!("program.wasm")` the module is `program::module()`.
//! wasmo_emscripten::add_to_imports(&mut store, &mut imports, module(), |host| host)?;
//! let instance = imports.instantiate(&mut store, module())?;
//! let exit = wasmo_emscripten::run(&mut store, instance, |host| host)?;
//! println!("the guest exited with code {}", exit.0);
//! # Ok(())
//! # }
//! ```
//!
//! # Which modules
//!
//! Those of Emscripten 3.1.6, as Debian 12 has it, tested; and newer ones, whose times have 64 bits: of these a library of 2026 (the debug
//! build of `sql.js`) was tried. A module whose functions have other types than both is refused.
//!
//! * `emcc -sSTANDALONE_WASM`: a program or, with `--no-entry`, a library. It can open no files: that is how Emscripten builds it.
//! * `emcc -o program.js`: the `program.wasm` beside it, if imports keep their names (up to `-O2`, or `-g2`), with `-sWASM_BIGINT`
//!   if 64-bit integers cross the boundary. It can open files. `-sEXIT_RUNTIME` has it flush its output when `main` returns. C++
//!   exceptions (`-fexceptions`) need this form: in the other Emscripten makes of every `throw` an abort.
//! * `longjmp` works in both; so do `-fwasm-exceptions` and `-sSUPPORT_LONGJMP=wasm`, which need nothing of this crate.
//!
//! # What there is not
//!
//! [`add_to_imports`] refuses a module that imports something of `env` that neither this crate nor the host defines, with all the
//! names, and with a hint for what Emscripten is asked to do otherwise. [`unsupported`] lists them beforehand, and with [`FUNCTIONS`] a
//! build script stops the build for them. There are no threads, sockets, pipes, mapped files and processes, no JavaScript (`EM_ASM`,
//! `EM_JS`), and no duplicates of file descriptors.
//! Local time is UTC. Locks of files are granted and kept from nobody. Files belong to nobody, and their modes are fixed: to set either
//! does nothing.
//!
//! # The sandbox
//!
//! It is that of [`wasmo_wasi`]: every file is reached through a directory that was granted. A current directory is only a text
//! that paths are put after. An address that the guest passes is checked; one outside of its memory is `EFAULT` or a trap.
#![forbid(unsafe_code)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod calls;
mod ctx;
mod functions;
mod guest;
mod link;

pub use ctx::{Abort, CppException, Emscripten, EmscriptenHost};
pub use link::{
    FUNCTIONS, STARTS, Unsupported, add_to_imports, define_imports, hint, problem, run, unsupported,
};
