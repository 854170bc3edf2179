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
//! * [`signals`] governs the signal handler that turns faults of guarded memories into traps.
//!
//! The macro `include_wasm!` (feature `macros`, on by default) writes typed bindings on top of this.
//!
//! # Rules
//!
//! * The public interface is safe, except [`Module::from_descriptor`] and [`signals::handle`].
//! * Guest code is sandboxed: whatever it does, it ends in a result, a [`Trap`], or runs on.
//! * Operating-system code stands in `sys`, machine code in `arch`, the records that compiled code touches in `vm`.
//! * `unsafe` outside those is confined to the files that call into compiled code or are called by it
//!   (`typed`, `host`, `func`) and to those that follow the store's pointers (`store`, and one accessor each).
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
mod shared;
pub mod signals;
mod sort;
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
