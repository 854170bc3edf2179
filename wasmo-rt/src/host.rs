//! Host functions with typed parameters, and what they get of their caller.
//!
//! # Rules
//!
//! * A host function's panic or error never unwinds into guest code: it is put into the store, and the guest is left by
//!   [`raise`]. When that happens the function's frame has nothing left to drop.
//! * A [`Caller`] has the sole use of the store for as long as the host function runs: the guest that called, and whoever called
//!   it, are suspended, and hold only raw pointers.

use crate::arch;
use crate::func::Func;
use crate::instance::{Extern, Instance};
use crate::memory::{MemoryView, MemoryViewMut};
use crate::module::Module;
use crate::shared::SharedMemory;
use crate::store::{AsStore, AsStoreMut, StoreInner, StoreMut, StoreRef};
use crate::trap::Trap;
use crate::typed::sealed::Results as _;
use crate::typed::{self, WasmResults, WasmType};
use crate::vm::raise;
use crate::vm::records::{Slot, VMContext, VMHostFunc};
use crate::vm::types;
use std::any::TypeId;
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use std::sync::Arc;

/// Why there must be a view of a memory.
const NOT_SHARED: &str = "a memory that threads do not share: `shared_memory` is for those";

/// What a host function gets of the guest that calls it: the store with the host's state, and the calling instance.
///
/// It can be passed wherever a store is asked for, so a host function can read and write the guest's memory and call
/// back into the guest.
pub struct Caller<'a, T> {
    store: StoreMut<'a, T>,
    vmctx: Option<NonNull<VMContext>>,
}

impl<'a, T> Caller<'a, T> {
    /// # Safety
    ///
    /// `store` must be a live store with state of type `T` that called a host function, and nobody else may use it for 'a;
    /// `vmctx` must be null or that of an instance of the store.
    #[inline]
    pub(crate) unsafe fn from_raw(store: NonNull<StoreInner>, vmctx: *mut VMContext) -> Self {
        // SAFETY: the store is alive.
        let data = unsafe { (*store.as_ptr()).data };
        // SAFETY: a store's state pointer is never null.
        let data = unsafe { NonNull::new_unchecked(data.cast()) };
        Self {
            // SAFETY: passed on; `data` is the store's own state pointer.
            store: unsafe { StoreMut::from_raw(store, data) },
            vmctx: NonNull::new(vmctx),
        }
    }

    /// The host's state.
    #[inline]
    pub fn data(&self) -> &T {
        self.store.data()
    }

    /// The host's state.
    #[inline]
    pub fn data_mut(&mut self) -> &mut T {
        self.store.data_mut()
    }

    /// The instance that called: the one that imported the host function. `None` if the host itself called.
    pub fn instance(&self) -> Option<Instance> {
        Some(Instance {
            store: self.store.id(),
            vmctx: self.vmctx?,
        })
    }

    /// The export `name` of the calling instance.
    pub fn get_export(&self, name: &str) -> Option<Extern> {
        self.instance()?.get_export(self, name)
    }

    /// The memory of the calling instance: its memory 0, exported or not. `None` also if threads share that: see
    /// `shared_memory`.
    pub fn memory(&self) -> Option<MemoryView<'_>> {
        let memory = self.instance()?.first_memory(self.store.inner())?;
        memory.view(self).ok()
    }

    /// The memory of the calling instance: its memory 0, exported or not. `None` also if threads share that: see
    /// `shared_memory`.
    pub fn memory_mut(&mut self) -> Option<MemoryViewMut<'_>> {
        let memory = self.instance()?.first_memory(self.store.inner())?;
        memory.view_mut(self).ok()
    }

    /// The state and the memory 0 of the calling instance at once. `None` also if threads share the memory.
    pub fn data_and_memory(&mut self) -> Option<(&mut T, MemoryViewMut<'_>)> {
        let memory = self.instance()?.first_memory(self.store.inner())?;
        let (inner, data) = self.as_store_mut().split();
        Some((data, MemoryViewMut::new(inner.memory_mut(memory)?)?))
    }

    /// The memory of the calling instance, its memory 0, if threads share it.
    pub fn shared_memory(&self) -> Option<SharedMemory> {
        let memory = self.instance()?.first_memory(self.store.inner())?;
        memory.shared(self)
    }

    /// The state, and everything but the state: for host functions that are methods of the state.
    ///
    /// [`HostContext::with_state`] puts both together again, to call back into the guest.
    pub fn split(&mut self) -> (&mut T, HostContext<'_>)
    where
        T: 'static,
    {
        let vmctx = self.vmctx;
        let inner = self.store.as_ptr();
        let context = HostContext {
            inner,
            vmctx,
            state: TypeId::of::<T>(),
            marker: PhantomData,
        };
        (self.store.data_mut(), context)
    }
}

impl<T> AsStore for Caller<'_, T> {
    type Data = T;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, T> {
        self.store.as_store()
    }
}

impl<T> AsStoreMut for Caller<'_, T> {
    #[inline]
    fn as_store_mut(&mut self) -> StoreMut<'_, T> {
        self.store.as_store_mut()
    }
}

impl<T> fmt::Debug for Caller<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Caller")
            .field("instance", &self.instance())
            .finish_non_exhaustive()
    }
}

/// A [`Caller`] without the host's state, which its user holds apart: see [`Caller::split`].
pub struct HostContext<'a> {
    inner: NonNull<StoreInner>,
    vmctx: Option<NonNull<VMContext>>,
    /// The type of the store's state.
    state: TypeId,
    marker: PhantomData<&'a mut StoreInner>,
}

impl HostContext<'_> {
    fn inner(&self) -> &StoreInner {
        // SAFETY: a `HostContext` has the sole use of the store except its state, which is no part of the `StoreInner`.
        unsafe { self.inner.as_ref() }
    }

    /// The instance that called, if a guest called and is an instance of `module`.
    pub fn instance_of(&self, module: &Module) -> Option<Instance> {
        let instance = Instance {
            store: self.inner().id,
            vmctx: self.vmctx?,
        };
        (instance.module_in(self.inner()) == *module).then_some(instance)
    }

    /// The instance that called. `None` if the host itself called.
    pub fn instance(&self) -> Option<Instance> {
        Some(Instance {
            store: self.inner().id,
            vmctx: self.vmctx?,
        })
    }

    /// The memory of the calling instance: its memory 0, exported or not. `None` also if threads share that: see
    /// `shared_memory`.
    pub fn memory(&self) -> Option<MemoryView<'_>> {
        let memory = self.instance()?.first_memory(self.inner())?;
        MemoryView::new(self.inner().memory(memory)?)
    }

    /// The memory of the calling instance: its memory 0, exported or not. `None` also if threads share that: see
    /// `shared_memory`.
    pub fn memory_mut(&mut self) -> Option<MemoryViewMut<'_>> {
        let memory = self.instance()?.first_memory(self.inner())?;
        // SAFETY: as in `inner`, and `&mut self` lends it.
        let inner = unsafe { self.inner.as_mut() };
        MemoryViewMut::new(inner.memory_mut(memory)?)
    }

    /// The memory of the calling instance, its memory 0, if threads share it.
    pub fn shared_memory(&self) -> Option<SharedMemory> {
        let memory = self.instance()?.first_memory(self.inner())?;
        let shared = self.inner().memory(memory)?.shared()?;
        Some(SharedMemory(Arc::clone(shared)))
    }

    /// # Panics
    ///
    /// If the caller has no such memory, or it is not shared.
    pub(crate) fn shared_memory_at(&self, index: u32) -> SharedMemory {
        let instance = self.instance().expect("a guest called");
        let memory = instance.memory_at(self.inner(), index);
        let memory = self.inner().memory(memory).expect("a memory of this store");
        SharedMemory(Arc::clone(memory.shared().expect("a shared memory")))
    }

    /// # Panics
    ///
    /// If the caller has no such memory, or threads share it.
    #[inline]
    pub(crate) fn memory_at(&self, index: u32) -> MemoryView<'_> {
        let instance = self.instance().expect("a guest called");
        let memory = instance.memory_at(self.inner(), index);
        let memory = self.inner().memory(memory).expect("a memory of this store");
        MemoryView::new(memory).expect(NOT_SHARED)
    }

    /// # Panics
    ///
    /// If the caller has no such memory, or threads share it.
    pub(crate) fn memory_at_mut(&mut self, index: u32) -> MemoryViewMut<'_> {
        let instance = self.instance().expect("a guest called");
        let memory = instance.memory_at(self.inner(), index);
        // SAFETY: as in `inner`, and `&mut self` lends it.
        let inner = unsafe { self.inner.as_mut() };
        let memory = inner.memory_mut(memory).expect("a memory of this store");
        MemoryViewMut::new(memory).expect(NOT_SHARED)
    }

    /// The caller with `state` for the host's state: what host functions get that the guest calls meanwhile. Usually it is
    /// what came with this context.
    ///
    /// # Panics
    ///
    /// If `T` is not the type of the store's state.
    pub fn with_state<'b, T: 'static>(&'b mut self, state: &'b mut T) -> Caller<'b, T> {
        assert!(
            TypeId::of::<T>() == self.state,
            "{} is not the type of the store's state",
            std::any::type_name::<T>()
        );
        Caller {
            // SAFETY: a `HostContext` has the sole use of the store, `state` is lent for as long, and guest code of the
            // store is active: it called us. The state has the type which the store's functions expect.
            store: unsafe { StoreMut::from_raw(self.inner, NonNull::from(state)) },
            vmctx: self.vmctx,
        }
    }
}

/// For reading; the state is held apart.
impl AsStore for HostContext<'_> {
    type Data = ();

    #[inline]
    fn as_store(&self) -> StoreRef<'_, ()> {
        // SAFETY: a `HostContext` has the sole use of the store except its state, and `&self` lends it.
        unsafe { StoreRef::from_raw(self.inner, NonNull::dangling()) }
    }
}

impl fmt::Debug for HostContext<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostContext").finish_non_exhaustive()
    }
}

/// What a host function may return: results, or a `Result` of results and anything that becomes a [`Trap`].
pub trait HostResults {
    /// The results.
    type Results: WasmResults;

    /// The results or the error.
    ///
    /// # Errors
    ///
    /// If the function failed.
    fn into_results(self) -> Result<Self::Results, Trap>;
}

impl<R: WasmResults> HostResults for R {
    type Results = R;

    #[inline]
    fn into_results(self) -> Result<R, Trap> {
        Ok(self)
    }
}

impl<R: WasmResults, E: Into<Trap>> HostResults for Result<R, E> {
    type Results = R;

    #[inline]
    fn into_results(self) -> Result<R, Trap> {
        self.map_err(Into::into)
    }
}

/// Closures that can be host functions of a store with state `T`: a [`Caller`] and up to 16 further parameters.
pub trait IntoFunc<T, P, R>: Send + Sync + Sized + 'static {
    #[doc(hidden)]
    fn into_func(self, store: &mut StoreInner) -> Func;
}

/// Runs a host function's body and turns its outcome into what compiled code expects, or leaves the guest.
///
/// # Safety
///
/// Only to be called last by a function which compiled code called, and which has nothing to drop; `record` must be
/// what it got; `slots` must be valid for the results if they are indirect.
#[inline(always)]
unsafe fn run<R: HostResults>(
    record: *mut VMContext,
    slots: *mut Slot,
    body: impl FnOnce(NonNull<StoreInner>) -> R,
) -> <R::Results as typed::sealed::Results>::Abi {
    // SAFETY: the record lives as long as the store and is never written.
    let store = unsafe { (*VMHostFunc::of(record)).header.store };
    // SAFETY: a record's store is never null.
    let inner = unsafe { NonNull::new_unchecked(store.cast::<StoreInner>()) };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let results = body(inner).into_results()?;
        if const { types::have_exceptions(R::Results::TYPES) } {
            // SAFETY: the store is alive; the body has returned, and with it all references into the store.
            let store = unsafe { &mut *inner.as_ptr() };
            // SAFETY: the guest has called us.
            unsafe { store.safe_point() };
        }
        // SAFETY: the caller vouches for `slots`; the body has returned, and with it all references into the store.
        Ok::<_, Trap>(unsafe { results.into_abi(slots, inner) }?)
    }));
    match outcome {
        Ok(Ok(abi)) => abi,
        Ok(Err(trap)) => {
            // SAFETY: the caller has nothing to drop, and neither have we: the outcome is given away. If we go on, we return at once.
            unsafe { raise::raise_host(store, trap) };
            // SAFETY: all zeros is a value of such types. Nobody looks at it.
            unsafe { std::mem::zeroed() }
        }
        // SAFETY: as above.
        Err(panic) => unsafe { raise::raise_panic(store, panic) },
    }
}

macro_rules! closures {
    ($($($name:ident)*;)*) => {$(
        #[allow(
            non_snake_case,
            unused_variables,
            clippy::too_many_arguments,
            reason = "one pattern for all arities, none included"
        )]
        const _: () = {
            /// # Safety
            ///
            /// For the stub only: `record` must stand for the record of a function with a closure of type `F`.
            unsafe extern "C" fn direct<T, F, R, $($name),*>(
                record: *mut VMContext,
                $($name: $name::Abi),*
            ) -> <R::Results as typed::sealed::Results>::Abi
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R,
                R: HostResults,
                $($name: WasmType,)*
            {
                // SAFETY: we drop nothing: the arguments are plain; the results are direct.
                unsafe {
                    run(record, std::ptr::null_mut(), |inner| body::<T, F, R, $($name),*>(record, inner, $($name),*))
                }
            }

            /// # Safety
            ///
            /// As of `direct`; `slots` must be valid for the results.
            unsafe extern "C" fn indirect<T, F, R, $($name),*>(
                record: *mut VMContext,
                slots: *mut Slot,
                $($name: $name::Abi),*
            ) -> <R::Results as typed::sealed::Results>::Abi
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R,
                R: HostResults,
                $($name: WasmType,)*
            {
                // SAFETY: we drop nothing: the arguments are plain; the guest has passed room for the results.
                unsafe { run(record, slots, |inner| body::<T, F, R, $($name),*>(record, inner, $($name),*)) }
            }

            /// # Safety
            ///
            /// As of `direct`.
            #[inline(always)]
            unsafe fn body<T, F, R, $($name),*>(
                record: *mut VMContext,
                inner: NonNull<StoreInner>,
                $($name: $name::Abi),*
            ) -> R
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R,
                $($name: WasmType,)*
            {
                // SAFETY: the record lives as long as the store and is never written.
                let VMHostFunc { caller, closure, .. } = unsafe { VMHostFunc::of(record).read() };
                // SAFETY: the record's closure is an `F`, which lives as long as the store.
                let closure = unsafe { &*closure.cast::<F>() };
                $(
                    // SAFETY: the value came from compiled code of this store.
                    let $name = unsafe { $name::from_abi($name, inner) };
                )*
                // SAFETY: this store's guest has called the function; the function was made for state `T`; the guest is
                // suspended until we return.
                let caller = unsafe { Caller::<T>::from_raw(inner, caller) };
                closure(caller, $($name),*)
            }

            /// # Safety
            ///
            /// For compiled code only.
            #[unsafe(naked)]
            unsafe extern "C" fn direct_stub<T, F, R, $($name),*>()
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R,
                R: HostResults,
                $($name: WasmType,)*
            {
                arch::host_stub!(
                    stack: arch::stack_size(&[$($name::TYPE),*], false),
                    direct::<T, F, R, $($name),*>
                )
            }

            /// # Safety
            ///
            /// For compiled code only.
            #[unsafe(naked)]
            unsafe extern "C" fn indirect_stub<T, F, R, $($name),*>()
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R,
                R: HostResults,
                $($name: WasmType,)*
            {
                arch::host_stub!(
                    stack: arch::stack_size(&[$($name::TYPE),*], true),
                    indirect::<T, F, R, $($name),*>
                )
            }

            impl<T, F, R, $($name),*> IntoFunc<T, ($($name,)*), R> for F
            where
                F: Fn(Caller<'_, T>, $($name),*) -> R + Send + Sync + 'static,
                R: HostResults,
                $($name: WasmType,)*
            {
                fn into_func(self, store: &mut StoreInner) -> Func {
                    let code = if <R::Results as typed::sealed::Results>::INDIRECT {
                        indirect_stub::<T, F, R, $($name),*> as *const c_void
                    } else {
                        direct_stub::<T, F, R, $($name),*> as *const c_void
                    };
                    let type_id = typed::type_id::<($($name,)*), R::Results>();
                    Func::from_closure(store, self, code, type_id)
                }
            }
        };
    )*};
}

typed::arities!(closures);
