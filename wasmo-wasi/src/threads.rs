//! Threads of guests: wasi-threads.
//!
//! # Rules
//!
//! * Each thread has a store and an instance of its own; what it shares with the others is the memory, and what it was granted.
//! * Nothing of a guest's thread outlives it in the host: its state is dropped before it counts as ended.

use crate::ctx::{Exit, WasiHost};
use crate::errno::Errno;
use crate::link::{define_imports, exit_code, run};
use crate::process::End;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;
use wasmo_rt::{
    Caller, Error, ExternType, Imports, Instance, Memory, Module, SharedMemory, Store, Trap,
};

/// The stack of a thread in bytes, like that of a process's first one on Linux.
const STACK: usize = 8 << 20;

/// The import that starts a thread.
const SPAWN: (&str, &str) = ("wasi", "thread-spawn");

/// The export that a thread calls, with its number and what the guest gave for it.
const START: &str = "wasi_thread_start";

/// Starts a thread of the guest: with a clone of the host's state, and an instance that `instantiate` makes.
///
/// The result is the guest's: the number of the thread, or an error number below zero.
pub(crate) fn spawn<H: WasiHost + Clone + Send + 'static>(
    host: &mut H,
    memories: &[SharedMemory],
    instantiate: impl FnOnce(&mut Store<H>) -> Result<Instance, Error> + Send + 'static,
    arg: i32,
) -> i32 {
    let process = Arc::clone(host.wasi().process());
    let number = match process.threads.begin(memories) {
        Ok(number) => number,
        Err(errno) => return -i32::from(errno.raw()),
    };
    let mut state = host.clone();
    state.wasi().disown();
    let thread_process = Arc::clone(&process);
    let body = move || {
        // Everything of the guest's is dropped in here.
        let ended = catch_unwind(AssertUnwindSafe(|| start(state, instantiate, number, arg)));
        let end = match ended {
            Ok(Ok(())) => None,
            Ok(Err(trap)) => Some(match exit_code(Err(trap)) {
                Ok(exit) => End::Exit(exit),
                Err(trap) => End::Trap(number, Arc::new(trap)),
            }),
            Err(_) => {
                let trap = Trap::host("a function of the host panicked");
                Some(End::Trap(number, Arc::new(trap)))
            }
        };
        if let Some(end) = end {
            thread_process.threads.end(end);
        }
        thread_process.threads.finish(number);
    };
    let builder = thread::Builder::new().name(format!("wasi-{number}"));
    match builder.stack_size(STACK).spawn(body) {
        Ok(_) => number as i32,
        Err(_) => {
            process.threads.finish(number);
            -i32::from(Errno::Again.raw())
        }
    }
}

/// A thread of a guest.
fn start<H: 'static>(
    state: H,
    instantiate: impl FnOnce(&mut Store<H>) -> Result<Instance, Error>,
    number: u32,
    arg: i32,
) -> Result<(), Trap> {
    let mut store = Store::new(state);
    let instance = instantiate(&mut store)?;
    let start = instance.get_typed_func::<(i32, i32), ()>(&store, START)?;
    start.call(&mut store, (number as i32, arg))
}

/// New memories of the types with which `module` imports memories that threads share, in the order of the imports.
pub(crate) fn memories(
    module: &Module,
) -> Result<Vec<(&'static str, &'static str, SharedMemory)>, Error> {
    let imports = module.imports();
    let memories = imports.filter_map(|import| match import.ty {
        ExternType::Memory(ty) if ty.shared => {
            let memory = SharedMemory::new(ty);
            Some(memory.map(|memory| (import.module, import.name, memory)))
        }
        _ => None,
    });
    memories.collect()
}

/// A program or library whose guest can start threads, by `wasi` `thread-spawn`, and which is linked by name.
///
/// Each of the guest's threads is one of the host's, with a store and an instance of its own; they share the memory that the guest
/// imports, which is made here, and what the guest is granted. [`max_threads`](crate::WasiCtxBuilder::max_threads) says how many
/// there can be, and has to say so: there are none by default. The host's state is cloned for each thread.
///
/// A thread that exits or traps ends all of them: the others are left with that [`Exit`], or a [`ThreadTrap`](crate::ThreadTrap), in
/// their next call of WASI, or at once if they wait in one or at an address of the memory. So they are when the host drops
/// the store, or a program returns. A thread that computes without end cannot be ended: it goes on without access to anything.
/// One that waits in a reader or writer of the host's ([`Input::reader`](crate::Input::reader)), or opens a named pipe that has no other end, is
/// waited for.
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # fn module() -> &'static wasmo_rt::Module { unimplemented!() }
/// use wasmo_wasi::{Threads, WasiCtx};
///
/// let wasi = WasiCtx::builder().inherit_stdio().max_threads(8).build()?;
/// // With `include_wasm!("program.wasm")` the module is `program::module()`.
/// let program = Threads::new(module(), |_store, _imports| {
///     // What the guest imports beside WASI is defined here, for each thread.
/// })?;
/// let exit = program.run(wasi)?;
/// # Ok(())
/// # }
/// ```
pub struct Threads<H> {
    module: Module,
    memories: Arc<[(&'static str, &'static str, SharedMemory)]>,
    link: Arc<Link<H>>,
}

type Link<H> = dyn Fn(&mut Store<H>, &mut Imports<H>) + Send + Sync;

impl<H> Clone for Threads<H> {
    fn clone(&self) -> Self {
        Self {
            module: self.module,
            memories: Arc::clone(&self.memories),
            link: Arc::clone(&self.link),
        }
    }
}

impl<H> fmt::Debug for Threads<H> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Threads")
            .field("module", &self.module)
            .finish_non_exhaustive()
    }
}

impl<H: WasiHost + Clone + Send + 'static> Threads<H> {
    /// For `module`, with new memories for those that it imports shared. `link` defines what it imports beside those and WASI; it may also
    /// define something of these anew.
    ///
    /// # Errors
    ///
    /// If there is no memory.
    pub fn new(
        module: &Module,
        link: impl Fn(&mut Store<H>, &mut Imports<H>) + Send + Sync + 'static,
    ) -> Result<Self, Error> {
        Ok(Self {
            module: *module,
            memories: memories(module)?.into(),
            link: Arc::new(link),
        })
    }

    /// An instance for the guest's first thread.
    ///
    /// A library has to be [initialised](crate::initialize) then.
    ///
    /// # Errors
    ///
    /// As of [`Imports::instantiate`].
    pub fn instantiate(&self, store: &mut Store<H>) -> Result<Instance, Error> {
        let mut imports = Imports::new();
        define_imports(store, &mut imports, self.module.imports(), H::wasi);
        for (module, name, memory) in &*self.memories {
            let memory = Memory::from_shared(store, memory);
            imports.define(module, name, memory);
        }
        let threads = self.clone();
        let memories: Arc<[SharedMemory]> = self
            .memories
            .iter()
            .map(|(.., memory)| memory.clone())
            .collect();
        let spawn = move |mut caller: Caller<'_, H>, arg: i32| -> i32 {
            let threads = threads.clone();
            spawn(
                caller.data_mut(),
                &memories,
                move |store| threads.instantiate(store),
                arg,
            )
        };
        imports.func_wrap(store, SPAWN.0, SPAWN.1, spawn);
        (self.link)(store, &mut imports);
        imports.instantiate(store, &self.module)
    }

    /// Runs the program with `host`. When it returns, its threads end.
    ///
    /// # Errors
    ///
    /// If it cannot be instantiated, is no program, or traps: if another thread than the first one does, with a
    /// [`ThreadTrap`](crate::ThreadTrap).
    pub fn run(&self, host: H) -> Result<Exit, Trap> {
        self.run_then(host, |_, _| {})
    }

    /// Runs the program with `host`, as [`run`](Self::run) does, and calls `then` with the instance of its first thread when that has ended, however it has.
    ///
    /// # Errors
    ///
    /// As of [`run`](Self::run).
    pub fn run_then(
        &self,
        host: H,
        then: impl FnOnce(&mut Store<H>, Instance),
    ) -> Result<Exit, Trap> {
        let mut store = Store::new(host);
        let instance = self.instantiate(&mut store)?;
        let result = run(&mut store, instance);
        then(&mut store, instance);
        finish(store.data_mut(), result)
    }
}

/// Ends the threads of a program of which the first one has ended. If another one has ended the program before, that counts.
pub(crate) fn finish(host: &mut impl WasiHost, result: Result<Exit, Trap>) -> Result<Exit, Trap> {
    let threads = &host.wasi().process().threads;
    let end = match &result {
        Ok(exit) => End::Exit(*exit),
        Err(_) => End::Dropped,
    };
    match threads.end(end) {
        Some(End::Exit(exit)) => Ok(exit),
        Some(end @ End::Trap(..)) => Err(end.trap()),
        Some(End::Dropped) | None => result,
    }
}
