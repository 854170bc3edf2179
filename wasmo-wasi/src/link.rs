//! The ways in which a guest reaches the functions, and how it is started.

use crate::ctx::{Exit, Outcome, WasiCtx};
use crate::functions::functions;
use crate::memory::GuestMemory;
use crate::process::End;
use crate::{preview1, unstable};
use wasmo_rt::{AsStoreMut, Caller, HostContext, ImportType, Imports, Instance, Trap};

/// The name of the import module.
const PREVIEW1: &str = "wasi_snapshot_preview1";

/// The name of the import module of the version before.
const UNSTABLE: &str = "wasi_unstable";

/// Calls a function for the guest: its memory is the instance's first, which is the only one that today's compilers make.
pub(crate) fn call(
    wasi: &mut WasiCtx,
    mut guest: HostContext<'_>,
    function: impl FnOnce(&WasiCtx, &mut dyn GuestMemory) -> Outcome,
) -> Result<u32, Trap> {
    let call = wasi.process().threads.enter()?;
    let outcome = if let Some(mut memory) = guest.memory_mut() {
        function(wasi, &mut memory)
    } else if let Some(mut memory) = guest.shared_memory() {
        function(wasi, &mut memory)
    } else {
        return Err("a guest that calls WASI needs a memory".into());
    };
    // If the process has ended meanwhile, nothing of the call's result reaches the guest.
    call.leave()?;
    match outcome {
        Ok(errno) => Ok(errno.raw().into()),
        Err(exit) => {
            wasi.process().threads.end(End::Exit(exit));
            Err(exit.into())
        }
    }
}

/// Defines all functions of WASI preview 1 in `imports`: `wasi_snapshot_preview1`, and the older `wasi_unstable`.
///
/// `get` says where in the host's state the [`WasiCtx`] is.
pub fn add_to_imports<T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    get: impl Fn(&mut T) -> &mut WasiCtx + Copy + Send + Sync + 'static,
) {
    define(store, imports, &|_, _| true, get);
}

/// As [`add_to_imports`], but only those functions that are among `wanted`: what a module imports. A program that is to start fast saves the
/// time for the others, about 50 µs.
pub fn define_imports<'a, T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    wanted: impl IntoIterator<Item = ImportType<'a>>,
    get: impl Fn(&mut T) -> &mut WasiCtx + Copy + Send + Sync + 'static,
) {
    let wanted = wanted
        .into_iter()
        .map(|import| (import.module, import.name));
    let wanted: Vec<_> = wanted.collect();
    define(
        store,
        imports,
        &|module, name| wanted.contains(&(module, name)),
        get,
    );
}

/// Defines the functions of which `wanted` says so, by module and name.
fn define<T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    wanted: &dyn Fn(&str, &str) -> bool,
    get: impl Fn(&mut T) -> &mut WasiCtx + Copy + Send + Sync + 'static,
) {
    /// An entry of the list → its host function in the module `$from`.
    macro_rules! link {
        ($from:ident $module:ident: $(
            $(#[$doc:meta])* $kind:ident $name:ident($($param:ident: $ty:ty),*) in $file:ident;
        )*) => {$(
            link! { @$kind $from $module $name($($param: $ty),*) }
        )*};
        (@recent unstable $($entry:tt)*) => {};
        (@never $from:ident $module:ident $name:ident($($param:ident: $ty:ty),*)) => {
            let function = move |mut caller: Caller<'_, T>, $($param: $ty),*| -> Result<(), Trap> {
                let (data, guest) = caller.split();
                call(get(data), guest, |cx, memory| $from::$name(cx, memory, $($param),*))?;
                Ok(())
            };
            if wanted($module, stringify!($name)) {
                imports.func_wrap(store, $module, stringify!($name), function);
            }
        };
        (@$kind:ident $from:ident $module:ident $name:ident($($param:ident: $ty:ty),*)) => {
            let function = move |mut caller: Caller<'_, T>, $($param: $ty),*| -> Result<u32, Trap> {
                let (data, guest) = caller.split();
                call(get(data), guest, |cx, memory| $from::$name(cx, memory, $($param),*))
            };
            if wanted($module, stringify!($name)) {
                imports.func_wrap(store, $module, stringify!($name), function);
            }
        };
    }
    macro_rules! link_preview1 {
        ($($list:tt)*) => { link! { preview1 PREVIEW1: $($list)* } };
    }
    macro_rules! link_unstable {
        ($($list:tt)*) => { link! { unstable UNSTABLE: $($list)* } };
    }
    functions!(link_preview1);
    functions!(link_unstable);
}

/// Runs a command: calls its export `_start`. Returning is exiting with code 0.
///
/// A command runs once: its instance is not to be used again.
///
/// # Errors
///
/// If there is no such function, or the guest traps.
pub fn run(store: &mut impl AsStoreMut, instance: Instance) -> Result<Exit, Trap> {
    let start = instance.get_typed_func::<(), ()>(store, "_start")?;
    exit_code(start.call(store, ()))
}

/// Prepares a reactor, a library: calls its export `_initialize` if it has one. After that its exports can be called.
///
/// # Errors
///
/// If the guest traps, or exits: the error is then an [`Exit`].
pub fn initialize(store: &mut impl AsStoreMut, instance: Instance) -> Result<(), Trap> {
    if instance.get_func(store, "_initialize").is_none() {
        return Ok(());
    }
    let initialize = instance.get_typed_func::<(), ()>(store, "_initialize")?;
    initialize.call(store, ())
}

/// How a call of a guest ended that may have exited: with code 0 if it returned.
///
/// # Errors
///
/// The trap, if it is one.
pub fn exit_code(result: Result<(), Trap>) -> Result<Exit, Trap> {
    match result {
        Ok(()) => Ok(Exit(0)),
        Err(trap) => trap.downcast(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_rt::{ExternType, FuncType, Store};

    #[test]
    fn what_is_not_wanted_is_not_defined() {
        let mut store = Store::new(WasiCtx::builder().build().unwrap());
        let mut imports = Imports::new();
        let ty = || ExternType::Func(FuncType::new([], []));
        let wanted = [
            ImportType::new(PREVIEW1, "fd_write", ty()),
            ImportType::new(UNSTABLE, "proc_exit", ty()),
            ImportType::new("env", "fd_read", ty()),
        ];
        define_imports(&mut store, &mut imports, wanted, |wasi| wasi);
        assert!(imports.get(PREVIEW1, "fd_write").is_some());
        assert!(imports.get(UNSTABLE, "proc_exit").is_some());
        assert!(imports.get(PREVIEW1, "proc_exit").is_none());
        assert!(imports.get(UNSTABLE, "fd_write").is_none());
        assert!(imports.get("env", "fd_read").is_none());
        add_to_imports(&mut store, &mut imports, |wasi| wasi);
        assert!(imports.get(PREVIEW1, "proc_exit").is_some());
    }
}
