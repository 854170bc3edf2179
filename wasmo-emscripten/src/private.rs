//! What `include_wasm!` with `emscripten` expands to. Not for use by hand: no stability is promised.
//!
//! The functions have WebAssembly's types, and the expansion calls them with the types that the guest gives them: so rustc finds
//! those of other versions of Emscripten.

use crate::calls::{exceptions, number};
use crate::ctx::EmscriptenHost;
use crate::guest::Link;
use crate::link::{self, put};
use wasmo_rt::{AsStoreMut, HostContext, Instance, Trap, Val};

pub use wasmo_wasi;

/// Prepares a library that has no `_initialize`, as Emscripten's JavaScript would.
///
/// # Errors
///
/// If that traps.
pub fn construct(store: &mut impl AsStoreMut, instance: Instance) -> Result<(), Trap> {
    link::construct(store, instance)
}

/// Runs a program.
///
/// # Errors
///
/// As of [`crate::run`].
pub fn run<H: EmscriptenHost>(
    store: &mut impl AsStoreMut<Data = H>,
    instance: Instance,
) -> Result<wasmo_wasi::Exit, Trap> {
    link::run(store, instance, H::emscripten)
}

/// Any of the functions `invoke_*`. `results` stay as they are where something is thrown.
///
/// # Errors
///
/// If the guest ends, or throws what Emscripten does not know.
pub fn invoke<H: EmscriptenHost + 'static>(
    host: &mut H,
    mut context: HostContext<'_>,
    args: &[Val],
    results: &mut [Val],
) -> Result<(), Trap> {
    let caller = context.with_state(host);
    let get = H::emscripten;
    let given = exceptions::invoke(&mut Link { caller, get }, args)?;
    put(given, results)
}

/// Any of the functions `__cxa_find_matching_catch_*`.
///
/// # Errors
///
/// If the guest ends.
pub fn find_matching_catch<H: EmscriptenHost + 'static>(
    host: &mut H,
    mut context: HostContext<'_>,
    types: &[i32],
) -> Result<i32, Trap> {
    let caller = context.with_state(host);
    let get = H::emscripten;
    let types: Vec<u32> = types.iter().map(|&ty| ty as u32).collect();
    let found = exceptions::find_matching_catch(&mut Link { caller, get }, &types)?;
    Ok(found as i32)
}

/// WASI's function, but for directories.
///
/// # Errors
///
/// If the guest ends.
pub fn fd_seek<H: EmscriptenHost + 'static>(
    host: &mut H,
    mut context: HostContext<'_>,
    fd: i32,
    offset: i64,
    whence: i32,
    out: i32,
) -> Result<i32, Trap> {
    let caller = context.with_state(host);
    let get = H::emscripten;
    let mut guest = Link { caller, get };
    let errno = link::fd_seek(&mut guest, fd as u32, offset, whence as u32, out as u32)?;
    Ok(errno as i32)
}

macro_rules! wasm {
    (()) => {
        ()
    };
    (f64) => {
        f64
    };
    (i64) => {
        i64
    };
    ($ty:ident) => {
        i32
    };
}

/// A value of a function → WebAssembly's.
macro_rules! result {
    (() $value:expr) => {
        $value
    };
    ($ty:ident $value:expr) => {
        $value as wasm!($ty)
    };
}

macro_rules! define {
    ($($kind:ident $name:ident => $function:ident($($param:ident: $ty:ident),*) $(-> $result:tt)? in $file:ident;)*) => {$(
        define! { @$kind $name => $function($($param: $ty),*) $(-> $result)? in $file }
    )*};
    (@plain $name:ident => $function:ident($($param:ident: $ty:ident),*) -> $result:tt in $file:ident) => {
        #[doc = concat!("Emscripten's `", stringify!($name), "`.")]
        ///
        /// # Errors
        ///
        /// If the guest ends.
        pub fn $name<H: EmscriptenHost + 'static>(
            host: &mut H,
            mut context: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<wasm!($result), Trap> {
            let caller = context.with_state(host);
            let get = H::emscripten;
            let value = $file::$function(&mut Link { caller, get }, $($param as $ty),*)?;
            Ok(result!($result value))
        }
    };
    (@syscall $name:ident => $function:ident($($param:ident: $ty:ident),*) in $file:ident) => {
        #[doc = concat!("Emscripten's `", stringify!($name), "`.")]
        ///
        /// # Errors
        ///
        /// None: what goes wrong is a number for the guest.
        pub fn $name<H: EmscriptenHost + 'static>(
            host: &mut H,
            mut context: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<i32, Trap> {
            let caller = context.with_state(host);
            let get = H::emscripten;
            let mut guest = Link { caller, get };
            guest.is_newer();
            let (cx, mut memory) = guest.parts()?;
            number($file::$function(cx, &mut memory, $($param as $ty),*))
        }
    };
}

/// The functions of `env`, under their names there.
#[allow(
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    clippy::let_unit_value,
    non_snake_case,
    reason = "the names and the parameters are Emscripten's"
)]
pub mod env {
    use super::number;
    use crate::calls::{exceptions, files, memory, process, time};
    use crate::ctx::EmscriptenHost;
    use crate::functions::functions;
    use crate::guest::{Guest, Link};
    use wasmo_rt::{HostContext, Trap};

    functions!(define);
}
