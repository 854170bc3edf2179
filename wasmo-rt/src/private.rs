//! What `include_wasm!` expands to. Not for use by hand: no stability is promised.
//!
//! # Rules for the expansion
//!
//! * The descriptor is declared by its symbol, which carries the hash of the wasm binary; that is what makes the
//!   offsets and indices below true.
//! * A host function is a `Func::wrap`, or a `host_func`, of a closure that `Caller::split`s its caller into the host's state, on which
//!   it calls the trait's method, and a `HostContext`. `HostContext::with_state` puts both together again, to call the guest.
//! * An instance whose entities are reached by index or offset must be one of the module: `HostContext::instance_of`
//!   checks a caller, since a host function can be handed on to other modules.

use crate::host::HostContext;
use crate::instantiate::{bind_nothing, instantiate_unchecked};
use crate::memory::{MemoryView, MemoryViewMut};
use crate::store::{AsStore, AsStoreMut};
use crate::{
    Caller, Error, Extern, Func, Global, Instance, Memory, Module, SharedMemory, Table, Tag, Trap,
    Val, WasmParams, WasmResults,
};

use std::ffi::c_void;
use std::sync::atomic::{AtomicPtr, Ordering};

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

/// A module that is loaded when it is first asked for.
#[derive(Debug)]
pub struct Loaded(AtomicPtr<Module>);

impl Loaded {
    /// One that is not loaded yet.
    #[allow(clippy::new_without_default, reason = "for statics")]
    pub const fn new() -> Self {
        Self(AtomicPtr::new(std::ptr::null_mut()))
    }

    /// The module of a descriptor, which must always be the same.
    ///
    /// # Panics
    ///
    /// Where [`module`] fails.
    ///
    /// # Safety
    ///
    /// That of [`module`].
    #[inline]
    pub unsafe fn get(&self, descriptor: &'static ModuleDescriptor) -> &'static Module {
        // SAFETY: it is null or what `load` has put there, which is never freed.
        match unsafe { self.0.load(Ordering::Acquire).as_ref() } {
            Some(module) => module,
            // SAFETY: passed on.
            None => unsafe { self.load(descriptor) },
        }
    }

    /// # Safety
    ///
    /// That of [`module`].
    #[cold]
    unsafe fn load(&self, descriptor: &'static ModuleDescriptor) -> &'static Module {
        // SAFETY: passed on.
        match unsafe { module(descriptor) } {
            Ok(module) => {
                // Several threads may come here at once; their modules are equal.
                let module = Box::leak(Box::new(module));
                self.0.store(module, Ordering::Release);
                module
            }
            Err(error) => panic!("{error}"),
        }
    }
}

/// Has the linker keep all functions that guests may need, also those that no guest in this program does.
///
/// To be called by programs that load guests at run time, before they do. Such a program must also export the functions (`wasmo5_rt_*`).
pub fn keep_libcalls() {
    crate::vm::libcalls::keep();
}

/// Instantiates `module` with functions as its imports that were made for it.
///
/// # Errors
///
/// If the start function or a segment traps, memory is short, or an import is of another store.
///
/// # Safety
///
/// All imports of the module must be functions, and `imports` functions of the host, in the same order, with the parameters and results
/// that the module asks for.
pub unsafe fn instantiate(
    store: &mut impl AsStoreMut,
    module: &Module,
    imports: &[Extern],
) -> Result<Instance, Error> {
    if cfg!(debug_assertions) {
        return Instance::new(store, module, imports);
    }
    let store = store.as_store_mut();
    if imports.iter().any(|import| import.store() != store.id()) {
        return Err(Error::wrong_store("import"));
    }
    // SAFETY: functions of the host fit where their parameters and results are those asked for, for which the caller vouches; they are of
    // this store.
    unsafe { instantiate_unchecked(store, module, imports, bind_nothing) }
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
    funcref: i32,
    params: P,
) -> Result<R, Trap> {
    let store = store.as_store_mut();
    if instance.store != store.id() {
        return Err(crate::typed::wrong_store("instance"));
    }
    // SAFETY: the instance belongs to this store, which is alive, hence so is its vmctx; the caller vouches that a funcref
    // record stands at that offset of it.
    let func = unsafe { instance.vmctx.byte_offset(funcref as isize) }.cast();
    // SAFETY: the record is of a function of this store with parameters `P` and results `R`, as the caller vouches.
    unsafe { crate::typed::invoke(store, func, params) }
}

/// What to pass first to a function that is called without entering `instance`.
///
/// # Errors
///
/// If `instance` belongs to another store.
#[inline]
pub fn vmctx(store: &mut impl AsStoreMut, instance: Instance) -> Result<*mut c_void, Trap> {
    if instance.store != store.as_store_mut().id() {
        return Err(crate::typed::wrong_store("instance"));
    }
    Ok(instance.vmctx.as_ptr().cast())
}

/// A host function of the very type with which `module` imports a function as its import `index`; panics if that is no function.
/// For types that [`Func::wrap`] has no Rust types for; [`Func::new`] would want a `FuncType`, which is there already.
pub fn host_func<S: AsStoreMut>(
    store: &mut S,
    module: &Module,
    index: u32,
    func: impl Fn(Caller<'_, S::Data>, &[Val], &mut [Val]) -> Result<(), Trap> + Send + Sync + 'static,
) -> Func {
    let type_id = module
        .inner()
        .imported_func(index)
        .expect("an imported function");
    Func::of_type(store, type_id, func)
}

/// The function with plain index `index`, which must have a funcref record; panics otherwise.
pub fn func(store: &impl AsStore, instance: Instance, index: u32) -> Func {
    instance.func_at(store.as_store().inner(), index)
}

/// The memory with plain index `index`; panics if there is none.
pub fn memory(store: &impl AsStore, instance: Instance, index: u32) -> Memory {
    instance.memory_at(store.as_store().inner(), index)
}

/// The shared memory with plain index `index`; panics if there is none or it is not shared.
pub fn shared_memory(store: &impl AsStore, instance: Instance, index: u32) -> SharedMemory {
    let shared = memory(store, instance, index).shared(store);
    shared.expect("a shared memory")
}

/// The table with plain index `index`; panics if there is none.
pub fn table(store: &impl AsStore, instance: Instance, index: u32) -> Table {
    instance.table_at(store.as_store().inner(), index)
}

/// The global with plain index `index`; panics if there is none.
pub fn global(store: &impl AsStore, instance: Instance, index: u32) -> Global {
    instance.global_at(store.as_store().inner(), index)
}

/// The tag with plain index `index`; panics if there is none.
pub fn tag(store: &impl AsStore, instance: Instance, index: u32) -> Tag {
    instance.tag_at(store.as_store().inner(), index)
}

/// The memory with plain index `index` of the instance that called the host function; panics if there is none. If the caller is
/// of another module, it is that module's memory with this index.
pub fn caller_memory<'a>(cx: &'a HostContext<'_>, index: u32) -> MemoryView<'a> {
    cx.memory_at(index)
}

/// The memory with plain index `index` of the instance that called the host function; panics if there is none.
pub fn caller_memory_mut<'a>(cx: &'a mut HostContext<'_>, index: u32) -> MemoryViewMut<'a> {
    cx.memory_at_mut(index)
}

/// The shared memory with plain index `index` of the instance that called the host function; panics if there is none or it is not
/// shared.
pub fn caller_shared_memory(cx: &HostContext<'_>, index: u32) -> SharedMemory {
    cx.shared_memory_at(index)
}
