//! Stores: the owners of everything that instances are made of.
//!
//! # Rules
//!
//! * The store's content is one allocation with a stable address, reached through the raw pointer that made it, because
//!   compiled code and host functions reach it through that address as well.
//! * A [`StoreMut`] is the right to use the store: whoever holds one may form references into the store, and may not hold
//!   any of them across a call into a guest.

use crate::small::push;
use crate::tag::TagInstance;
use crate::trap::Trap;
use crate::vm::exception::ExceptionHeap;
use crate::vm::externref::ExternRefs;
use crate::vm::memory::Memories;
use crate::vm::records::{Slot, VMStore};
use crate::vm::table::TableInstance;
use std::any::Any;
use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU64;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU64, Ordering};
use wasmo_abi::types::GlobalType;

/// The identity of a store, never used twice in a process.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) struct StoreId(NonZeroU64);

impl StoreId {
    fn next() -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let id = NEXT.fetch_add(1, Ordering::Relaxed);
        // 2^64 stores cannot be made in any program's lifetime.
        Self(NonZeroU64::new(id).unwrap_or(NonZeroU64::MAX))
    }
}

/// Why a host function did not return.
pub(crate) enum Failure {
    /// It returned an error.
    Trap(Trap),
    /// It panicked.
    Panic(Box<dyn Any + Send>),
}

/// A global variable.
pub(crate) struct GlobalInstance {
    pub(crate) ty: GlobalType,
    /// The value: in a vmctx, or the store's own.
    pub(crate) slot: NonNull<Slot>,
}

/// What a store holds, whatever the type of its state.
#[repr(C)]
pub struct StoreInner {
    /// The record that compiled code knows. It stands first: a pointer to it is a pointer to the store.
    pub(crate) vm: VMStore,
    pub(crate) id: StoreId,
    /// The pointer by which compiled code reaches the record, and through it host functions the store.
    pub(crate) root: *mut VMStore,
    /// The state that host functions get: the store's own, or what a host function lent to `HostContext::with_state`.
    pub(crate) data: *mut (),
    pub(crate) failure: Option<Failure>,
    pub(crate) memories: Memories,
    pub(crate) tables: Vec<TableInstance>,
    pub(crate) globals: Vec<GlobalInstance>,
    pub(crate) tags: Vec<TagInstance>,
    /// What else the store owns: instances, closures, and records that are in no vmctx.
    owned: Vec<Owned>,
    pub(crate) externrefs: ExternRefs,
    /// The tail arguments, to which the record points. Only their memory is of use: the vector stays empty.
    tail_arguments: Vec<std::mem::MaybeUninit<u128>>,
    pub(crate) exceptions: ExceptionHeap,
}

/// A box of the store's, kept by the raw pointer that others have too.
struct Owned(NonNull<dyn Anything>);

/// Any type.
trait Anything {}

impl<T> Anything for T {}

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: the pointer came from a box in `StoreInner::own`, and is freed here only. The store, which is the only owner, is going
        // away, so that no guest can run that would use it.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

#[repr(C)]
struct Content<T> {
    inner: StoreInner,
    data: T,
}

/// The owner of instances, memories, tables, globals and host functions, and of the host's state of type `T`.
///
/// Everything in a store lives until the store is dropped. A store can move between threads if its state can, but runs on
/// one thread at a time; for parallel guests make one store each.
pub struct Store<T> {
    content: NonNull<Content<T>>,
    // Owns a `T`.
    marker: PhantomData<T>,
    // Invariant in `T`, because closures that take a `T` hide in the store.
    invariant: PhantomData<fn(T) -> T>,
}

// SAFETY: what a store holds besides the state is closures, which are `Send + Sync`, externrefs and exceptions, which are too, a
// failure, which is `Send`, and memory that nothing outside the store refers to.
unsafe impl<T: Send> Send for Store<T> {}
// SAFETY: through `&Store` one can only read; externrefs, exceptions and `T`, which can be reached, are `Sync`.
unsafe impl<T: Sync> Sync for Store<T> {}

impl<T> Store<T> {
    /// A store with the host's state `data`.
    pub fn new(data: T) -> Self {
        let content = Box::new(Content {
            inner: StoreInner {
                vm: VMStore::new(),
                id: StoreId::next(),
                root: std::ptr::null_mut(),
                data: std::ptr::null_mut(),
                failure: None,
                memories: Memories::default(),
                tables: Vec::new(),
                globals: Vec::new(),
                tags: Vec::new(),
                owned: Vec::new(),
                externrefs: None,
                tail_arguments: Vec::new(),
                exceptions: None,
            },
            data,
        });
        let content = NonNull::from(Box::leak(content));
        let store = Self {
            content,
            marker: PhantomData,
            invariant: PhantomData,
        };
        let data = store.data_ptr().cast().as_ptr();
        // SAFETY: the content is alive and we are its only user.
        let inner = unsafe { &mut (*content.as_ptr()).inner };
        inner.root = content.as_ptr().cast();
        inner.data = data;
        store
    }

    #[inline]
    fn data_ptr(&self) -> NonNull<T> {
        // SAFETY: the content lives as long as `self`.
        let data = unsafe { &raw mut (*self.content.as_ptr()).data };
        // SAFETY: the field of an allocated structure is not null.
        unsafe { NonNull::new_unchecked(data) }
    }

    /// The host's state.
    #[inline]
    pub fn data(&self) -> &T {
        // SAFETY: the content lives as long as `self`, and `&self` rules out that anybody changes it.
        unsafe { self.data_ptr().as_ref() }
    }

    /// The host's state.
    #[inline]
    pub fn data_mut(&mut self) -> &mut T {
        // SAFETY: the content lives as long as `self`, and `&mut self` rules out that anybody else uses it.
        unsafe { self.data_ptr().as_mut() }
    }

    /// The host's state; everything else is dropped.
    pub fn into_data(self) -> T {
        let this = std::mem::ManuallyDrop::new(self);
        // SAFETY: the pointer came from a box, and `this` is never dropped: nobody else frees it.
        let content = unsafe { Box::from_raw(this.content.as_ptr()) };
        let Content { inner, data } = *content;
        drop(inner);
        data
    }
}

impl<T> Drop for Store<T> {
    fn drop(&mut self) {
        // SAFETY: the pointer came from a box in `new`; `into_data` does not come here.
        drop(unsafe { Box::from_raw(self.content.as_ptr()) });
    }
}

impl StoreInner {
    /// Keeps a value for as long as there is the store.
    pub(crate) fn own<T: 'static>(&mut self, value: T) -> NonNull<T> {
        let pointer = NonNull::from(Box::leak(Box::new(value)));
        self.keep(Owned(pointer));
        pointer
    }

    /// The part of [`Self::own`] that is the same for all types.
    #[inline(never)]
    fn keep(&mut self, owned: Owned) {
        push(&mut self.owned, owned);
    }

    /// Makes the array of tail arguments, if it is not there yet.
    pub(crate) fn provide_tail_arguments(&mut self) {
        // Nothing happens to an array that is there: the vector is empty, and has the room already.
        self.tail_arguments
            .reserve_exact(wasmo_abi::layout::TAIL_ARGUMENTS as usize);
        self.vm.tail_arguments = self.tail_arguments.as_mut_ptr();
    }
}

impl<T: fmt::Debug> fmt::Debug for Store<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("data", self.data())
            .finish_non_exhaustive()
    }
}

impl<T: Default> Default for Store<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// A store borrowed for reading.
pub struct StoreRef<'a, T> {
    inner: NonNull<StoreInner>,
    data: NonNull<T>,
    marker: PhantomData<&'a T>,
}

/// A store borrowed for everything, calls into guests included.
pub struct StoreMut<'a, T> {
    inner: NonNull<StoreInner>,
    data: NonNull<T>,
    /// Whether a guest of the store may be active. Known to the compiler, in most places.
    nested: bool,
    marker: PhantomData<&'a mut T>,
}

impl<T> Clone for StoreRef<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for StoreRef<'_, T> {}

impl<'a, T> StoreRef<'a, T> {
    /// # Safety
    ///
    /// For 'a, the store must be alive, no guest of it run, and nobody write to it nor to `data`.
    #[inline]
    pub(crate) unsafe fn from_raw(inner: NonNull<StoreInner>, data: NonNull<T>) -> Self {
        Self {
            inner,
            data,
            marker: PhantomData,
        }
    }

    /// The host's state.
    #[inline]
    pub fn data(self) -> &'a T {
        // SAFETY: a `StoreRef` has shared use of the state for 'a.
        unsafe { self.data.as_ref() }
    }

    #[inline]
    pub(crate) fn inner(self) -> &'a StoreInner {
        // SAFETY: a `StoreRef` has shared use of the store for 'a.
        unsafe { self.inner.as_ref() }
    }
}

impl<'a, T> StoreMut<'a, T> {
    /// # Safety
    ///
    /// For 'a, the store must be alive, a guest of it be active and have called the host, and nobody else may use the store nor `data`.
    #[inline]
    pub(crate) unsafe fn from_raw(inner: NonNull<StoreInner>, data: NonNull<T>) -> Self {
        Self {
            inner,
            data,
            nested: true,
            marker: PhantomData,
        }
    }

    /// Whether a guest of the store may be active.
    #[inline]
    pub(crate) fn nested(&self) -> bool {
        self.nested
    }

    #[inline]
    pub(crate) fn id(&self) -> StoreId {
        // SAFETY: a `StoreMut` has sole use of the store.
        unsafe { (*self.inner.as_ptr()).id }
    }

    /// The raw pointer, for calls into guests.
    #[inline]
    pub(crate) fn as_ptr(&self) -> NonNull<StoreInner> {
        self.inner
    }

    /// The state, for calls into guests.
    #[inline]
    pub(crate) fn data_ptr(&self) -> NonNull<T> {
        self.data
    }

    #[inline]
    pub(crate) fn inner(&self) -> &StoreInner {
        // SAFETY: a `StoreMut` has sole use of the store, and `&self` lends it.
        unsafe { self.inner.as_ref() }
    }

    #[inline]
    pub(crate) fn inner_mut(&mut self) -> &mut StoreInner {
        // SAFETY: a `StoreMut` has sole use of the store, and `&mut self` lends it.
        unsafe { self.inner.as_mut() }
    }

    #[inline]
    pub(crate) fn into_inner(mut self) -> &'a mut StoreInner {
        // SAFETY: a `StoreMut` has sole use of the store for 'a, and `self` gives it up.
        unsafe { self.inner.as_mut() }
    }

    /// Both the store and the state.
    #[inline]
    pub(crate) fn split(mut self) -> (&'a mut StoreInner, &'a mut T) {
        // SAFETY: a `StoreMut` has sole use of the store for 'a, and `self` gives it up.
        let inner = unsafe { self.inner.as_mut() };
        // SAFETY: likewise of the state, which is no part of the `StoreInner`.
        let data = unsafe { self.data.as_mut() };
        (inner, data)
    }

    /// The host's state.
    #[inline]
    pub fn data(&self) -> &T {
        // SAFETY: a `StoreMut` has sole use of the state, and `&self` lends it.
        unsafe { self.data.as_ref() }
    }

    /// The host's state.
    #[inline]
    pub fn data_mut(&mut self) -> &mut T {
        // SAFETY: a `StoreMut` has sole use of the state, and `&mut self` lends it.
        unsafe { self.data.as_mut() }
    }

    /// The host's state for as long as the store was borrowed.
    #[inline]
    pub fn into_data_mut(self) -> &'a mut T {
        self.split().1
    }
}

impl<T> fmt::Debug for StoreRef<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreRef").finish_non_exhaustive()
    }
}

impl<T> fmt::Debug for StoreMut<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StoreMut").finish_non_exhaustive()
    }
}

/// Something through which a store can be read: a [`Store`], a [`Caller`](crate::Caller), a [`HostContext`](crate::HostContext), or a
/// reference to one.
pub trait AsStore {
    /// The host's state.
    type Data;

    /// The store.
    fn as_store(&self) -> StoreRef<'_, Self::Data>;
}

/// Something through which a store can be used: a [`Store`], a [`Caller`](crate::Caller), or a `&mut` of one.
pub trait AsStoreMut: AsStore {
    /// The store.
    fn as_store_mut(&mut self) -> StoreMut<'_, Self::Data>;
}

impl<T> AsStore for Store<T> {
    type Data = T;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, T> {
        StoreRef {
            inner: self.content.cast(),
            data: self.data_ptr(),
            marker: PhantomData,
        }
    }
}

impl<T> AsStoreMut for Store<T> {
    #[inline]
    fn as_store_mut(&mut self) -> StoreMut<'_, T> {
        StoreMut {
            inner: self.content.cast(),
            data: self.data_ptr(),
            // Whoever calls a guest holds on to the store.
            nested: false,
            marker: PhantomData,
        }
    }
}

impl<T> AsStore for StoreRef<'_, T> {
    type Data = T;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, T> {
        *self
    }
}

impl<T> AsStore for StoreMut<'_, T> {
    type Data = T;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, T> {
        StoreRef {
            inner: self.inner,
            data: self.data,
            marker: PhantomData,
        }
    }
}

impl<T> AsStoreMut for StoreMut<'_, T> {
    #[inline]
    fn as_store_mut(&mut self) -> StoreMut<'_, T> {
        StoreMut {
            inner: self.inner,
            data: self.data,
            nested: self.nested,
            marker: PhantomData,
        }
    }
}

impl<S: AsStore> AsStore for &S {
    type Data = S::Data;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, S::Data> {
        S::as_store(self)
    }
}

impl<S: AsStore> AsStore for &mut S {
    type Data = S::Data;

    #[inline]
    fn as_store(&self) -> StoreRef<'_, S::Data> {
        S::as_store(self)
    }
}

impl<S: AsStoreMut> AsStoreMut for &mut S {
    #[inline]
    fn as_store_mut(&mut self) -> StoreMut<'_, S::Data> {
        S::as_store_mut(self)
    }
}
