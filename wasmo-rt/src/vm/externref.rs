//! References to host objects that guests hold.
//!
//! A guest holds a handle: the position in the store's list, counted from 1; null is 0. Handles are compiled code's only
//! way to hosts' objects and are made and resolved by the runtime alone; one that compiled code never got resolves to null or
//! to another object of the same store, never to anything else.
//!
//! Objects that no guest refers to are dropped when no guest is active and the list has doubled: what tables and
//! globals of the store hold is kept.

use crate::store::StoreInner;
use crate::value::ExternRef;
use crate::vm::records::{ATTENTION_COLLECT, Slot};
use std::ffi::c_void;
use wasmo_abi::types::{RefKind, ValType};

/// How many entries the list has at least before anything is dropped.
const FIRST_COLLECTION: usize = 256;

/// The externrefs of a store, by way of which alone the rest of the runtime reaches the code for them: `None` until the first one is made,
/// so that a program has that code only if something in it makes externrefs.
pub(crate) type ExternRefs = Option<Box<dyn References>>;

/// See [`ExternRefs`].
pub(crate) trait References {
    fn list(&self) -> &List;
    fn list_mut(&mut self) -> &mut List;
    /// Drops the objects to which no guest refers, if it is time. No guest may be active, which may hold handles in its frames.
    fn collector(&self) -> fn(&mut StoreInner);
}

impl References for List {
    fn list(&self) -> &List {
        self
    }

    fn list_mut(&mut self) -> &mut List {
        self
    }

    fn collector(&self) -> fn(&mut StoreInner) {
        StoreInner::collect_externrefs
    }
}

/// The list of a store.
#[derive(Default)]
pub(crate) struct List {
    entries: Vec<Option<ExternRef>>,
    free: Vec<u32>,
    /// At this many entries in use, collect.
    threshold: usize,
}

impl List {
    fn insert(&mut self, object: ExternRef) -> usize {
        if let Some(at) = self.free.pop() {
            self.entries[at as usize] = Some(object);
            return at as usize + 1;
        }
        self.entries.push(Some(object));
        self.entries.len()
    }

    fn in_use(&self) -> usize {
        self.entries.len() - self.free.len()
    }

    /// Whether there are so many that looking for unused ones pays.
    fn is_full(&self) -> bool {
        self.in_use() >= self.threshold.max(FIRST_COLLECTION)
    }
}

impl StoreInner {
    /// The object with this handle.
    pub(crate) fn externref(&self, handle: *mut c_void) -> Option<ExternRef> {
        let list = self.externrefs.as_ref()?.list();
        list.entries.get(handle.addr().checked_sub(1)?)?.clone()
    }

    /// Makes a handle for `object`.
    #[cold]
    pub(crate) fn insert_externref(&mut self, object: ExternRef) -> *mut c_void {
        let refs = self
            .externrefs
            .get_or_insert_with(|| Box::<List>::default());
        let list = refs.list_mut();
        let handle = list.insert(object);
        if list.is_full() {
            self.vm.attention |= ATTENTION_COLLECT;
        }
        std::ptr::without_provenance_mut(handle)
    }

    /// After a call, and after references were stored: drops what no guest refers to, if it is time and no guest is active.
    pub(crate) fn collect_if_wanted(&mut self, nested: bool) {
        if self.vm.attention & ATTENTION_COLLECT != 0 {
            if let Some(heap) = &self.exceptions {
                heap.collector()(self, nested);
            }
            if !nested {
                self.vm.attention &= !ATTENTION_COLLECT;
                if let Some(refs) = &self.externrefs {
                    refs.collector()(self);
                }
            }
        }
    }

    /// See [`References::collector`].
    #[cold]
    fn collect_externrefs(&mut self) {
        let Some(list) = self.externrefs.as_ref().map(|refs| refs.list()) else {
            return;
        };
        if !list.is_full() {
            return;
        }
        let mut used = vec![false; list.entries.len()];
        let mut mark = |handle: usize| {
            if let Some(used) = handle.checked_sub(1).and_then(|at| used.get_mut(at)) {
                *used = true;
            }
        };
        if let Some(heap) = &self.exceptions {
            heap.externrefs(&mut mark);
        }
        for table in &self.tables {
            if table.ty.element.kind() == RefKind::Extern {
                table.elements().iter().for_each(|it| mark(it.addr()));
            }
        }
        for global in &self.globals {
            if let ValType::Ref(ty) = global.ty.value
                && ty.kind() == RefKind::Extern
            {
                // SAFETY: the slot lives as long as the store, and no guest is active that could write it.
                let slot: Slot = unsafe { global.slot.read() };
                mark(slot.reference().addr());
            }
        }
        let Some(refs) = &mut self.externrefs else {
            return;
        };
        let List {
            entries,
            free,
            threshold,
        } = refs.list_mut();
        for (at, (entry, used)) in entries.iter_mut().zip(used).enumerate() {
            if !used && entry.take().is_some() {
                free.push(at as u32);
            }
        }
        *threshold = 2 * (entries.len() - free.len());
    }
}
