//! The runtime of Wasmo: instances of WebAssembly modules that were compiled ahead of time.
//!
//! * [`Store`] owns everything that instances are made of, and the host's own state.
//! * [`Module`] is a compiled module, a reference to read-only data in the executable.
//! * [`Instance`], [`Func`], [`TypedFunc`], [`Memory`], [`Table`], [`Global`] and [`Tag`] are handles into a store: small, `Copy`,
//!   and checked against the store with which they are used.
//! * [`Imports`] finds the imports of a module by name.
//! * [`Trap`] is why a call did not return: a fault of the guest, the error of a host function, or an [`Exception`] that no guest
//!   caught. Host functions throw and inspect exceptions too.
//! * [`types`] names the types that modules define.
//! * [`pool`] says how much is kept of dropped instances for the next ones.
//! * [`signals`] governs the signal handler that turns faults of guarded memories into traps.
//!
//! The macro `include_wasm!` (feature `macros`, on by default) writes typed bindings on top of this.
//!
//! # WebAssembly 3.0 and threads
//!
//! Guests may use WebAssembly 3.0 without garbage collection, and threads; the documentation of `wasmo-build` has the list and the
//! switches. What of it the host sees:
//!
//! **Exceptions.** A host function throws an [`Exception`] by returning it as its error, and a guest may catch it. One that nobody
//! catches comes out of the call as a [`Trap`]:
//!
//! ```
//! # use wasmo_rt::{Caller, Exception, Func, FuncType, Store, Tag, Trap, Val, ValType};
//! let mut store = Store::new(());
//! let not_found = Tag::new(&mut store, &FuncType::new([ValType::I32], []))?;
//! let find = Func::wrap(&mut store, move |cx: Caller<'_, ()>, key: i32| -> Result<i32, Trap> {
//!     Err(Exception::new(&cx, not_found, &[Val::I32(key)])?.into())
//! });
//!
//! let trap = find.call(&mut store, &[Val::I32(7)]).unwrap_err();
//! let exception = trap.exception().expect("it was thrown");
//! assert_eq!(exception.tag(), not_found);
//! assert_eq!(exception.payload()[0].i32(), Some(7));
//! # Ok::<(), wasmo_rt::Error>(())
//! ```
//!
//! **Threads.** A [`SharedMemory`] belongs to no store. Each thread has a store of its own, with an instance that imports the memory;
//! the host reads and writes it by copying, or by atomics:
//!
//! ```
//! # use std::sync::atomic::Ordering;
//! # use std::thread;
//! # use wasmo_rt::{Memory, MemoryType, SharedMemory, Store};
//! let shared = SharedMemory::new(MemoryType::new(1, Some(16)).shared())?;
//! thread::scope(|scope| {
//!     for _ in 0..4 {
//!         scope.spawn(|| {
//!             let mut store = Store::new(());
//!             // To be given to an instance in this store as an import.
//!             let _memory = Memory::from_shared(&mut store, &shared);
//!             let counter = shared.atomic_u32(64).expect("inside of the memory");
//!             counter.fetch_add(1, Ordering::SeqCst);
//!         });
//!     }
//! });
//! assert_eq!(shared.read_vec(64, 4).unwrap(), [4, 0, 0, 0]);
//! # Ok::<(), wasmo_rt::Error>(())
//! ```
//!
//! **64-bit addresses.** Memories with 64-bit addresses are used as others are, and accesses of the host take addresses of 64 bits:
//!
//! ```
//! # use wasmo_rt::{Memory, MemoryType, Store};
//! let mut store = Store::new(());
//! let memory = Memory::new(&mut store, MemoryType::new(1, None).memory64())?;
//! let mut view = memory.view_mut(&mut store)?;
//! view.write_value(8_u64, 0x1234_u32).unwrap();
//! assert!(view.write_value(1_u64 << 40, 0_u8).is_err());
//! # Ok::<(), wasmo_rt::Error>(())
//! ```
//!
//! **Typed function references** are [`Func`]s. Their type is checked where the host gives one; [`types`] names such types.
//!
//! # Rules
//!
//! * The public interface is safe, except [`Module::from_descriptor`] and [`signals::handle`].
//! * Guest code is sandboxed: whatever it does, it ends in a result, a [`Trap`], or runs on.
//! * Operating-system code stands in `sys`, machine code in `arch`, the records that compiled code touches in `vm`.
//! * `unsafe` outside those is confined to the files that call into compiled code or are called by it
//!   (`typed`, `host`, `func`), to those that follow the store's pointers (`store`, and one accessor each), and to how
//!   traps and errors are dropped (`trap`, `error`).
//!
//! # Threads and stacks
//!
//! A [`Store`] is `Send` if its state is, and runs on one thread at a time. Guest code runs on the native stack of the
//! thread that calls it; running out of stack is a trap as long as that is the thread's own stack.
//!
//! Other stacks (fibers, coroutines) are not supported: below the thread's own stack host functions trap as if the stack
//! were exhausted; above it they have no protection but that stack's guard page. A fault of a guest that runs while another
//! one was entered later on the same thread, on another stack, is not taken for a trap and ends the process.
#![deny(unsafe_op_in_unsafe_fn)]

#[cfg(not(all(
    target_os = "linux",
    target_pointer_width = "64",
    target_endian = "little",
    any(target_arch = "x86_64", target_arch = "aarch64")
)))]
compile_error!("wasmo-rt supports Linux on x86-64 and AArch64 (little-endian, 64-bit) only");

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod arch;
mod error;
mod exception;
mod func;
mod global;
mod host;
mod imports;
mod instance;
mod instantiate;
mod memory;
mod module;
pub mod pool;
mod shared;
mod show;
pub mod signals;
mod small;
mod store;
mod sys;
mod table;
mod tag;
mod trap;
mod typed;
pub mod types;
mod value;
mod vm;

pub use error::{Error, ErrorKind};
pub use exception::Exception;
pub use func::Func;
pub use global::Global;
pub use host::{Caller, HostContext, HostResults, IntoFunc};
pub use imports::Imports;
pub use instance::{Extern, Instance};
pub use memory::{GuestAddr, Memory, MemoryAccessError, MemoryView, MemoryViewMut, Plain};
pub use module::{ExportType, ExternType, ImportType, Module};
pub use shared::{SharedMemory, Wait};
pub use store::{AsStore, AsStoreMut, Store, StoreMut, StoreRef};
pub use table::Table;
pub use tag::Tag;
pub use trap::{Backtrace, Frame, Trap};
pub use typed::{TypedFunc, WasmParams, WasmResults, WasmType};
pub use value::{ExternRef, V128, Val};
pub use vm::ModuleDescriptor;

pub use wasmo_abi::trap::TrapCode;
pub use wasmo_abi::types::{
    AddressType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType, TableType, ValType,
};
#[cfg(feature = "macros")]
pub use wasmo_macros::include_wasm;

#[cfg(test)]
mod tests;
