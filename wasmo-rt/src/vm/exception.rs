//! Exceptions as compiled code knows them: records that the store owns.
//!
//! # Rules
//!
//! * A record never moves, and is freed only when nothing of the guest's can refer to it.
//! * Records refer to older ones only, so that they have no cycles. Chains of them can be as long as the guest likes: nothing here
//!   recurses.
//! * The host has copies: see [`Exception`]. A record and its copy know each other, so that passing an exception back and forth
//!   makes no new ones.
//!
//! # Collection
//!
//! Who refers to a record is found by a conservative scan: every word of the stack, from where we are up to the entry of the outermost
//! activation of the store, that points into a record keeps it, and so do tables, globals and the payloads of records that are kept.
//! The callee-saved registers are put on the stack before. It happens only at *safe points*, when no reference is on its way between
//! the guest and the host, which would be in the host's hands only: when the guest makes an exception, before the results of a host
//! function are handed over, before its exception is thrown, and after a call.
//!
//! While a guest runs on a stack that the host has made itself (a coroutine's), nothing is freed: only the outermost call's end
//! does that.

use crate::arch;
use crate::error::{Error, ErrorKind};
use crate::exception::Exception;
use crate::small::heap_sort;
use crate::store::StoreInner;
use crate::sys::thread;
use crate::tag::Tag;
use crate::value::Val;
use crate::vm::records::{ATTENTION_COLLECT, Slot, VMException, VMStore, VMTag};
use crate::vm::types;
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::OnceLock;
use wasmo_abi::types::{RefKind, ValType};

/// With fewer records than this nothing is freed while a guest is active.
const FIRST_SCAN: usize = 1024;

/// With fewer records than this nothing is freed after a call.
const FIRST_SWEEP: usize = 64;

/// With fewer bytes than this nothing is freed.
const FIRST_BYTES: usize = 1 << 20;

/// What the exceptions of a store can take at most, in bytes.
const MAX_BYTES: usize = 256 << 20;

/// The exceptions of a store.
#[derive(Default)]
pub(crate) struct Exceptions {
    /// A record's `index` is its position here.
    objects: Vec<Option<Object>>,
    free: Vec<u32>,
    /// What all records take, in bytes.
    bytes: usize,
    /// What was left by the last collection.
    survivors: usize,
    surviving_bytes: usize,
    /// What the host function throws that is about to return, and where the guest has called it.
    thrown: Option<Thrown>,
}

/// See [`Exceptions::thrown`].
pub(crate) struct Thrown {
    pub(crate) pc: usize,
    pub(crate) exception: NonNull<VMException>,
}

/// The exceptions of a store, by way of which alone the rest of the runtime reaches the code for them: `None` until the first one is made, so
/// that a program has that code only if something in it makes exceptions.
pub(crate) type ExceptionHeap = Option<Box<dyn Heap>>;

/// See [`ExceptionHeap`].
pub(crate) trait Heap {
    fn exceptions(&self) -> &Exceptions;
    fn exceptions_mut(&mut self) -> &mut Exceptions;
    /// Frees dead exceptions of the store after a call, if it is time. A safe point. The flag says that a guest of the store may be active.
    fn collector(&self) -> fn(&mut StoreInner, bool);
    /// Calls `mark` with the handles of all externrefs in exceptions.
    fn externrefs(&self, mark: &mut dyn FnMut(usize));
}

impl Heap for Exceptions {
    fn exceptions(&self) -> &Exceptions {
        self
    }

    fn exceptions_mut(&mut self) -> &mut Exceptions {
        self
    }

    fn collector(&self) -> fn(&mut StoreInner, bool) {
        StoreInner::collect_exceptions
    }

    fn externrefs(&self, mark: &mut dyn FnMut(usize)) {
        for object in self.objects.iter().flatten() {
            object
                .references(RefKind::Extern)
                .for_each(|it| mark(it.addr()));
        }
    }
}

/// An exception.
struct Object {
    record: NonNull<VMException>,
    /// The host's copy, if it has asked for one.
    host: OnceLock<Exception>,
}

impl VMException {
    fn layout(len: u32) -> Layout {
        // The sum is small: a payload has as many values as a function has parameters.
        let size = size_of::<Self>() + len as usize * size_of::<Slot>();
        Layout::from_size_align(size, align_of::<Self>()).expect("the size of an exception")
    }

    /// The place of a value of the payload, which follows the header. It is valid as long as the record is alive, if `at` is less than
    /// `len`.
    fn slot(record: NonNull<Self>, at: u32) -> *mut Slot {
        let payload = record.as_ptr().wrapping_add(1).cast::<Slot>();
        payload.wrapping_add(at as usize)
    }
}

impl Object {
    /// The size of the record.
    fn layout(&self) -> Layout {
        // SAFETY: the record lives as long as the object.
        VMException::layout(unsafe { self.record.as_ref() }.len)
    }

    /// What all of it takes, in bytes.
    fn size(&self) -> usize {
        self.layout().size() + size_of::<Self>()
    }

    /// The type of the payload.
    fn types(&self) -> &'static [ValType] {
        // SAFETY: the record lives as long as the object.
        let tag = unsafe { self.record.as_ref() }.tag;
        // SAFETY: tags live as long as the store.
        types::get(unsafe { (*tag).type_id }).params()
    }

    /// The references of a kind in the payload.
    fn references(&self, kind: RefKind) -> impl Iterator<Item = *mut c_void> {
        let of_kind = move |ty: &ValType| matches!(ty, ValType::Ref(ty) if ty.kind() == kind);
        let types = (0..).zip(self.types()).filter(move |(_, ty)| of_kind(ty));
        let record = self.record;
        types.map(move |(at, _)| {
            // SAFETY: the payload has a slot for each of the types; no guest runs that could fill it in.
            unsafe { VMException::slot(record, at).read() }.reference()
        })
    }
}

impl Drop for Object {
    fn drop(&mut self) {
        let layout = self.layout();
        // SAFETY: allocated with this layout in `push`, and freed here only.
        unsafe { dealloc(self.record.as_ptr().cast(), layout) };
    }
}

impl Exceptions {
    pub(crate) fn in_use(&self) -> usize {
        self.objects.len() - self.free.len()
    }

    /// Whether there are so many that looking for dead ones pays; `first` is the number from which on it does at all.
    fn is_full(&self, first: usize) -> bool {
        self.in_use() >= first.max(2 * self.survivors)
            || self.bytes >= FIRST_BYTES.max(2 * self.surviving_bytes)
    }

    /// The object of a record, which must be alive.
    fn object(&self, record: NonNull<VMException>) -> &Object {
        // SAFETY: the record is alive, says the caller.
        let index = unsafe { record.as_ref() }.index;
        let object = self.objects[index as usize].as_ref();
        object.expect("a record that is alive has an object")
    }

    /// The record of which `exception` is the copy.
    fn record_of(&self, exception: &Exception) -> Option<NonNull<VMException>> {
        let object = self.objects.get(exception.hint()? as usize)?.as_ref()?;
        object
            .host
            .get()?
            .ptr_eq(exception)
            .then_some(object.record)
    }

    /// A new record with a payload of zeros.
    fn push(&mut self, tag: NonNull<VMTag>) -> Option<NonNull<VMException>> {
        // SAFETY: tags live as long as the store.
        let ty = types::get(unsafe { tag.as_ref() }.type_id);
        let len = ty.params().len() as u32;
        let layout = VMException::layout(len);
        let size = layout.size() + size_of::<Object>();
        if self.bytes + size > MAX_BYTES {
            return None;
        }
        // SAFETY: the size is not zero: it includes the header.
        let record: NonNull<VMException> = NonNull::new(unsafe { alloc_zeroed(layout) })?.cast();
        let index = self.free.pop().unwrap_or_else(|| {
            self.objects.push(None);
            self.objects.len() as u32 - 1
        });
        let header = VMException {
            tag: tag.as_ptr(),
            index,
            len,
        };
        // SAFETY: just allocated for one.
        unsafe { record.write(header) };
        self.bytes += size;
        self.objects[index as usize] = Some(Object {
            record,
            host: OnceLock::new(),
        });
        Some(record)
    }
}

#[cold]
fn too_many() -> Error {
    Error::new(
        ErrorKind::Limit,
        format!(
            "the exceptions of the guest take more than {} MiB",
            MAX_BYTES >> 20
        ),
    )
}

impl StoreInner {
    /// The exceptions, of which there must have been one.
    fn exceptions(&self) -> &Exceptions {
        let heap = self.exceptions.as_ref();
        heap.expect("who has an exception has made it").exceptions()
    }

    /// Sets what is thrown when the host function that runs has returned.
    pub(crate) fn set_thrown(&mut self, thrown: Thrown) {
        self.exceptions_mut().thrown = Some(thrown);
    }

    /// What is to be thrown, now that the host function has returned.
    pub(crate) fn take_thrown(&mut self) -> Option<Thrown> {
        self.exceptions_mut().thrown.take()
    }

    fn exceptions_mut(&mut self) -> &mut Exceptions {
        let heap = self
            .exceptions
            .get_or_insert_with(|| Box::<Exceptions>::default());
        heap.exceptions_mut()
    }

    /// A new exception of the guest's, with a payload of zeros. A safe point.
    ///
    /// # Safety
    ///
    /// A guest of the store must be active and wait for us.
    pub(crate) unsafe fn new_exception(&mut self, tag: u32) -> Result<*mut c_void, Error> {
        // SAFETY: passed on.
        unsafe { self.safe_point() };
        let tag = self.tags[tag as usize].record;
        let record = match self.exceptions_mut().push(tag) {
            Some(record) => record,
            None => {
                // SAFETY: passed on.
                unsafe { self.scan() };
                let record = self.exceptions_mut().push(tag);
                record.ok_or_else(too_many)?
            }
        };
        self.note_exceptions();
        Ok(record.as_ptr().cast())
    }

    /// Has the host look after the call whether exceptions are to be freed, if there are some.
    fn note_exceptions(&mut self) {
        if self.exceptions().is_full(FIRST_SWEEP) {
            self.vm.attention |= ATTENTION_COLLECT;
        }
    }

    /// The host's copy of an exception, with all exceptions in its payload.
    ///
    /// # Safety
    ///
    /// `exception` must be alive, an exception of this store.
    pub(crate) unsafe fn exception(&self, exception: NonNull<VMException>) -> Exception {
        let mut todo = vec![exception];
        loop {
            let Some(&record) = todo.last() else {
                let host = self.exceptions().object(exception).host.get();
                return host.expect("it was just set").clone();
            };
            let object = self.exceptions().object(record);
            if object.host.get().is_some() {
                todo.pop();
                continue;
            }
            let before = todo.len();
            for inner in object.references(RefKind::Exn) {
                if let Some(inner) = NonNull::new(inner).map(NonNull::cast)
                    && self.exceptions().object(inner).host.get().is_none()
                {
                    todo.push(inner);
                }
            }
            if todo.len() > before {
                continue;
            }
            let values = (0..).zip(object.types()).map(|(at, &ty)| {
                // SAFETY: the payload has a slot for each of the types; no guest runs that could fill it in.
                let slot = unsafe { VMException::slot(record, at).read() };
                // The copies of exceptions in it are there, so this goes no deeper.
                self.value(ty, slot)
            });
            let payload = values.collect();
            // SAFETY: the record is alive.
            let VMException { tag, index, .. } = unsafe { record.read() };
            // SAFETY: tags live as long as the store.
            let tag = unsafe { (*tag).index };
            let name = self.tags[tag as usize].name;
            let tag = Tag {
                store: self.id,
                index: tag,
            };
            // If another thread was first, its copy is as good.
            let _ = object
                .host
                .set(Exception::from_parts(tag, name, payload, Some(index)));
        }
    }

    /// The record for an exception of the host's, with records for all exceptions in its payload.
    ///
    /// # Errors
    ///
    /// If the exception belongs to another store, or there are too many.
    #[cold]
    pub(crate) fn insert_exception(
        &mut self,
        exception: &Exception,
    ) -> Result<NonNull<VMException>, Error> {
        if exception.tag().store != self.id {
            return Err(Error::wrong_store("exception"));
        }
        let mut todo = vec![exception];
        while let Some(&exception) = todo.last() {
            if let Some(record) = self.exceptions_mut().record_of(exception) {
                todo.pop();
                if todo.is_empty() {
                    self.note_exceptions();
                    return Ok(record);
                }
                continue;
            }
            let before = todo.len();
            for value in exception.payload() {
                if let Val::ExnRef(Some(inner)) = value
                    && self.exceptions_mut().record_of(inner).is_none()
                {
                    todo.push(inner);
                }
            }
            if todo.len() > before {
                continue;
            }
            let tag = self.tag(exception.tag())?.record;
            let record = self.exceptions_mut().push(tag);
            let record = record.ok_or_else(too_many)?;
            // SAFETY: tags live as long as the store.
            let ty = types::get(unsafe { tag.as_ref() }.type_id);
            for (at, (&ty, value)) in (0..).zip(ty.params().iter().zip(exception.payload())) {
                // The records of exceptions in it are there, so this goes no deeper.
                let slot = self.slot(ty, value)?;
                // SAFETY: the payload has a slot for each of the types.
                unsafe { VMException::slot(record, at).write(slot) };
            }
            // SAFETY: the record is alive.
            let index = unsafe { record.as_ref() }.index;
            exception.set_hint(index);
            let object = self.exceptions().objects[index as usize].as_ref();
            let object = object.expect("it was just made");
            let _ = object.host.set(exception.clone());
        }
        unreachable!("the first one comes last")
    }

    /// Frees dead exceptions, if it is time. A safe point.
    ///
    /// # Safety
    ///
    /// A guest of the store must be active and wait for us.
    pub(crate) unsafe fn safe_point(&mut self) {
        let heap = self.exceptions.as_ref();
        if heap.is_some_and(|heap| heap.exceptions().is_full(FIRST_SCAN)) {
            // SAFETY: passed on.
            unsafe { self.scan() }
        }
    }

    /// Frees dead exceptions.
    ///
    /// # Safety
    ///
    /// As of [`Self::safe_point`].
    #[cold]
    unsafe fn scan(&mut self) {
        // SAFETY: a pointer to the store is a pointer to the record. `scan_from` has the sole use of the store, which we lend it.
        unsafe { arch::with_registers_on_stack(&raw mut self.vm) }
    }

    /// Frees dead exceptions after a call, if it is time; `nested` if a guest of the store may be active. A safe point.
    fn collect_exceptions(&mut self, nested: bool) {
        if nested {
            // SAFETY: a `StoreMut` that says so is lent by a host function, which the guest has called.
            unsafe { self.safe_point() }
        } else if self.exceptions().is_full(FIRST_SWEEP) {
            // SAFETY: nothing is read.
            unsafe { self.free_dead_exceptions(0..0) }
        }
    }

    /// Frees the exceptions to which neither the words at `stack` refer, nor a table or a global, nor an exception that is kept.
    ///
    /// # Safety
    ///
    /// `stack` must be readable. With it must be covered what active guests refer to.
    unsafe fn free_dead_exceptions(&mut self, stack: Range<usize>) {
        let exceptions = self.exceptions();
        let object = |index: u32| exceptions.objects[index as usize].as_ref();
        // The places of all records, ascending.
        let mut places: Vec<(Range<usize>, u32)> = Vec::with_capacity(exceptions.in_use());
        for (index, object) in (0..).zip(&exceptions.objects) {
            if let Some(object) = object {
                let start = object.record.addr().get();
                places.push((start..start + object.layout().size(), index));
            }
        }
        heap_sort(&mut places, |a, b| a.0.start < b.0.start);
        let all = match (places.first(), places.last()) {
            (Some(first), Some(last)) => first.0.start..last.0.end,
            _ => 0..0,
        };
        let mut kept = vec![false; exceptions.objects.len()];
        let mut todo = Vec::new();
        let mut mark = |address: usize, todo: &mut Vec<u32>| {
            if !all.contains(&address) {
                return;
            }
            let at = places.partition_point(|place| place.0.start <= address);
            let Some((place, index)) = at.checked_sub(1).and_then(|at| places.get(at)) else {
                return;
            };
            if place.contains(&address) && !kept[*index as usize] {
                kept[*index as usize] = true;
                todo.push(*index);
            }
        };
        for at in stack.step_by(size_of::<usize>()) {
            let word: *const usize = std::ptr::with_exposed_provenance(at);
            // SAFETY: it is readable, says the caller. Whatever stands there is only compared.
            mark(unsafe { word.read_volatile() }, &mut todo);
        }
        for table in &self.tables {
            if table.ty.element.kind() == RefKind::Exn {
                let elements = table.elements().iter();
                elements.for_each(|it| mark(it.addr(), &mut todo));
            }
        }
        for global in &self.globals {
            if let ValType::Ref(ty) = global.ty.value
                && ty.kind() == RefKind::Exn
            {
                mark(global.read().reference().addr(), &mut todo);
            }
        }
        while let Some(index) = todo.pop() {
            let inner = object(index)
                .into_iter()
                .flat_map(|it| it.references(RefKind::Exn));
            inner.for_each(|it| mark(it.addr(), &mut todo));
        }
        let exceptions = self.exceptions_mut();
        let mut bytes = 0;
        for ((index, object), kept) in (0..).zip(&mut exceptions.objects).zip(kept) {
            match object {
                Some(object) if kept => {
                    bytes += object.size();
                    // A copy that the host does not hold any more can be made anew.
                    if object.host.get().is_some_and(Exception::is_last) {
                        object.host.take();
                    }
                }
                Some(_) => {
                    *object = None;
                    exceptions.free.push(index);
                }
                None => {}
            }
        }
        exceptions.bytes = bytes;
        exceptions.surviving_bytes = bytes;
        exceptions.survivors = exceptions.in_use();
    }
}

/// Frees dead exceptions. The guest's callee-saved registers are on the stack at `sp` or above.
///
/// # Safety
///
/// For [`arch::with_registers_on_stack`] only. `vm` must be the record of a store that is lent to us and of which a guest is active.
pub(crate) unsafe extern "C" fn scan_from(vm: *mut VMStore, sp: usize) {
    // SAFETY: a pointer to the record is a pointer to the store, which is lent to us.
    let store = unsafe { &mut *vm.cast::<StoreInner>() };
    let entry = match store.vm.outermost_sp {
        0 => store.vm.entry_sp,
        outermost => outermost,
    };
    let stack = sp..entry;
    // A host that switches stacks may have guests on several; what they refer to could not be found. Then nothing is freed.
    if store.vm.elsewhere || !thread::is_on_stack(&stack) {
        return;
    }
    // SAFETY: all of it is the stack of this thread, from where we are upwards, and so are all activations.
    unsafe { store.free_dead_exceptions(stack) }
}
