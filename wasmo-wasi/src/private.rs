//! What `include_wasm!` with `wasi` expands to. Not for use by hand: no stability is promised.
//!
//! The functions have WebAssembly's types, and the expansion calls them with the types that the guest gives them: so rustc finds
//! what is not WASI's.

use crate::ctx::{Exit, WasiHost};
use crate::link::exit_code;
use crate::threads;
use wasmo_rt::{
    AsStoreMut, Error, ExternType, Instance, Memory, Module, SharedMemory, Store, Trap,
};

/// Starts a thread of the guest: `instantiate` makes its instance, with the memories that it shares.
///
/// # Errors
///
/// None: what goes wrong is a number for the guest.
pub fn thread_spawn<H: WasiHost + Clone + Send + 'static>(
    host: &mut H,
    memories: Vec<SharedMemory>,
    instantiate: impl FnOnce(&mut Store<H>, &[SharedMemory]) -> Result<Instance, Error> + Send + 'static,
    arg: i32,
) -> Result<i32, Trap> {
    let shared = memories.clone();
    let instantiate = move |store: &mut Store<H>| instantiate(store, &shared);
    Ok(threads::spawn(host, &memories, instantiate, arg))
}

/// A new memory of the type with which `module` imports one that threads share.
///
/// # Errors
///
/// If there is no such import, or no memory.
pub fn new_memory(
    store: &mut impl AsStoreMut,
    module: &Module,
    from: &str,
    name: &str,
) -> Result<Memory, Error> {
    let mut imports = module.imports();
    let ty = imports.find_map(|import| match import.ty {
        ExternType::Memory(ty) if (import.module, import.name) == (from, name) => Some(ty),
        _ => None,
    });
    let Some(ty) = ty else {
        return Err(Trap::host(format!(
            "the module does not import a memory {from:?} {name:?}"
        ))
        .into());
    };
    Ok(Memory::from_shared(store, &SharedMemory::new(ty)?))
}

/// How a program ended, whose threads are ended.
///
/// # Errors
///
/// If it has trapped.
pub fn finish(host: &mut impl WasiHost, result: Result<(), Trap>) -> Result<Exit, Trap> {
    threads::finish(host, exit_code(result))
}

macro_rules! wasm {
    (u32) => {
        i32
    };
    (u64) => {
        i64
    };
    (i64) => {
        i64
    };
}

/// The functions of the module `$from`.
macro_rules! define {
    ($from:ident: $(
        $(#[$doc:meta])* $kind:ident $name:ident($($param:ident: $ty:ident),*) in $file:ident;
    )*) => {$(
        define! { @$kind $from $(#[$doc])* $name($($param: $ty),*) }
    )*};
    (@recent unstable $($entry:tt)*) => {};
    (@never $from:ident $(#[$doc:meta])* $name:ident($($param:ident: $ty:ident),*)) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// Always: the guest ends.
        pub fn $name(
            host: &mut impl WasiHost,
            guest: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<(), Trap> {
            call(host.wasi(), guest, |cx, memory| crate::$from::$name(cx, memory, $($param as $ty),*))?;
            Ok(())
        }
    };
    (@$kind:ident $from:ident $(#[$doc:meta])* $name:ident($($param:ident: $ty:ident),*)) => {
        $(#[$doc])*
        ///
        /// # Errors
        ///
        /// If the guest ends.
        pub fn $name(
            host: &mut impl WasiHost,
            guest: HostContext<'_>,
            $($param: wasm!($ty)),*
        ) -> Result<i32, Trap> {
            let number = call(host.wasi(), guest, |cx, memory| {
                crate::$from::$name(cx, memory, $($param as $ty),*)
            })?;
            Ok(number as i32)
        }
    };
}

macro_rules! define_preview1 {
    ($($list:tt)*) => { define! { preview1: $($list)* } };
}

macro_rules! define_unstable {
    ($($list:tt)*) => { define! { unstable: $($list)* } };
}

/// The functions of `wasi_snapshot_preview1`.
#[allow(
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    reason = "the parameters are WASI's"
)]
pub mod preview1 {
    use crate::ctx::WasiHost;
    use crate::functions::functions;
    use crate::link::call;
    use wasmo_rt::{HostContext, Trap};

    functions!(define_preview1);
}

/// The functions of `wasi_unstable`.
#[allow(
    clippy::too_many_arguments,
    clippy::unnecessary_cast,
    reason = "the parameters are WASI's"
)]
pub mod unstable {
    use crate::ctx::WasiHost;
    use crate::functions::functions;
    use crate::link::call;
    use wasmo_rt::{HostContext, Trap};

    functions!(define_unstable);
}
