//! What `include_wasm!` expands to. Not for use by hand: no stability is promised.
//!
//! # For the author of the macro
//!
//! * Declare the descriptor as `unsafe extern "C" { #[link_name = "wasmo1_module_…"] static DESCRIPTOR: ModuleDescriptor; }` and
//!   get the module by [`module`], which caches it (process-wide, by the descriptor's address); keep a
//!   `static MODULE: OnceLock<Module>` on top if `&'static Module` is wanted.
//! * Host functions: [`Func::wrap`](crate::Func::wrap) with a closure without captures:
//!   `|mut cx: Caller<'_, H>, a: i32| { let (state, cx) = cx.split(); <H as imports::Env>::log(state, guest::Caller::new(cx), a) }`.
//!   [`Caller::split`](crate::Caller::split) gives `&mut H` and a [`HostContext`](crate::HostContext) (the caller without its state); it asks for `H: 'static`.
//! * Calling back: [`HostContext::with_state`](crate::HostContext::with_state)`(state)` gives a `Caller<'_, H>` again, which is an
//!   [`AsStoreMut`](crate::AsStoreMut)`<Data = H>` to pass to exported methods. It panics if `H` is not the state of the store.
//! * Instantiate with `Instance::new(&mut store, &module, &[Extern])`: imports in the order of the module, all kinds mixed.
//! * Exported functions: [`call`] with the offset of the function's funcref record in the vmctx
//!   (`VmctxLayout::new(&description).funcref(&description, func)`), a constant of the expansion.
//! * Exported memories, tables, globals: [`memory`], [`table`], [`global`] by plain index.
//! * The memory of the calling instance in a host function: [`caller_memory`] and [`caller_memory_mut`] by plain memory index. These
//!   presume that the caller is an instance of this module; they check and panic otherwise.
//! * Guests' parameters: `i32` is `i32`; see [`WasmType`](crate::WasmType) for the Rust types of each value type. References are
//!   `Option<Func>` and `Option<ExternRef>`. Several results are a tuple. At most 16 parameters and 16 results are supported by the typed
//!   interface; beyond that expand to `Func::call` with [`func`].
//! * `Guest<H>` may implement [`AsStore`](crate::AsStore) and [`AsStoreMut`](crate::AsStoreMut) itself by passing on to its store.

use crate::host::HostContext;
use crate::memory::{MemoryView, MemoryViewMut};
use crate::store::{AsStore, AsStoreMut};
use crate::{Error, Func, Global, Instance, Memory, Module, Table, Trap, WasmParams, WasmResults};

pub use crate::vm::ModuleDescriptor;
pub use wasmo_abi::ABI_VERSION;

/// The module of a descriptor.
///
/// # Errors
///
/// If the descriptor is of another version or its description cannot be decoded, which the linker rules out.
///
/// # Safety
///
/// `descriptor` must have been written by `wasmo-compiler` and stand beside the code of the same compilation.
pub unsafe fn module(descriptor: &'static ModuleDescriptor) -> Result<Module, Error> {
    // SAFETY: the obligation is the same and is passed on to our caller.
    unsafe { Module::from_descriptor(descriptor) }
}

/// Calls the function whose funcref record stands at `funcref` in the vmctx of `instance`.
///
/// # Errors
///
/// If the guest traps, a host function fails, or `instance` belongs to another store.
///
/// # Safety
///
/// `funcref` must be the offset of the funcref record of a function of the instance's module, of parameters `P` and
/// results `R`.
#[inline]
pub unsafe fn call<P: WasmParams, R: WasmResults>(
    store: &mut impl AsStoreMut,
    instance: Instance,
    funcref: u32,
    params: P,
) -> Result<R, Trap> {
    let store = store.as_store_mut();
    if instance.store != store.id() {
        return Err(crate::typed::wrong_store("instance"));
    }
    // SAFETY: the instance belongs to this store, which is alive, hence so is its vmctx; the caller vouches that a funcref
    // record stands at that offset of it.
    let func = unsafe { instance.vmctx.byte_add(funcref as usize) }.cast();
    // SAFETY: the record is of a function of this store with parameters `P` and results `R`, as the caller vouches.
    unsafe { crate::typed::invoke(store, func, params) }
}

/// The function with plain index `index`, which must have a funcref record; panics otherwise.
pub fn func(store: &impl AsStore, instance: Instance, index: u32) -> Func {
    instance.func_at(store.as_store().inner(), index)
}

/// The memory with plain index `index`; panics if there is none.
pub fn memory(store: &impl AsStore, instance: Instance, index: u32) -> Memory {
    instance.memory_at(store.as_store().inner(), index)
}

/// The table with plain index `index`; panics if there is none.
pub fn table(store: &impl AsStore, instance: Instance, index: u32) -> Table {
    instance.table_at(store.as_store().inner(), index)
}

/// The global with plain index `index`; panics if there is none.
pub fn global(store: &impl AsStore, instance: Instance, index: u32) -> Global {
    instance.global_at(store.as_store().inner(), index)
}

/// The memory with plain index `index` of the instance that called the host function; panics if there is none.
pub fn caller_memory<'a>(cx: &'a HostContext<'_>, index: u32) -> MemoryView<'a> {
    cx.memory_at(index)
}

/// The memory with plain index `index` of the instance that called the host function; panics if there is none.
pub fn caller_memory_mut<'a>(cx: &'a mut HostContext<'_>, index: u32) -> MemoryViewMut<'a> {
    cx.memory_at_mut(index)
}
