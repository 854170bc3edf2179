//! Tags: the kinds of exceptions.

use crate::error::Error;
use crate::show::Shown;
use crate::small::push;
use crate::store::{AsStore, AsStoreMut, StoreId, StoreInner};
use crate::vm::records::VMTag;
use crate::vm::types;
use std::ptr::NonNull;
use wasmo_abi::types::FuncType;

/// A kind of exceptions (core specification, 2.3.15 "Tag Types"). A handle into a [`Store`](crate::Store).
///
/// Two tags are different even if they are of the same type; a handler catches the exceptions of its tag only.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Tag {
    pub(crate) store: StoreId,
    pub(crate) index: u32,
}

/// A tag in a store.
pub(crate) struct TagInstance {
    /// The record, whose address is the tag's identity: in a vmctx, or the store's own.
    pub(crate) record: NonNull<VMTag>,
    /// The name under which a module exports or imports it.
    pub(crate) name: Option<&'static str>,
}

impl TagInstance {
    /// The id of the type.
    pub(crate) fn type_id(&self) -> u32 {
        // SAFETY: the record lives as long as the store and is never written.
        unsafe { (*self.record.as_ptr()).type_id }
    }
}

impl StoreInner {
    /// Adds a tag of the type with id `type_id`, its record at `record`, or, if that is `None`, a place of its own.
    pub(crate) fn push_tag(&mut self, type_id: u32, record: Option<NonNull<VMTag>>) -> Tag {
        let index = self.tags.len() as u32;
        let value = VMTag::new(type_id, index);
        let record = match record {
            None => self.own(value),
            Some(place) => {
                // SAFETY: the place is in the vmctx of the instance that is being made, says the caller's contract.
                unsafe { place.write(value) };
                place
            }
        };
        push(&mut self.tags, TagInstance { record, name: None });
        Tag {
            store: self.id,
            index,
        }
    }

    /// The tag of a handle.
    pub(crate) fn tag(&self, tag: Tag) -> Result<&TagInstance, Error> {
        if tag.store != self.id {
            return Err(Error::wrong_store("tag"));
        }
        Ok(&self.tags[tag.index as usize])
    }
}

impl Tag {
    /// A new tag of the host's, which guests can import. Its exceptions carry what `ty` has as parameters.
    ///
    /// # Errors
    ///
    /// If `ty` has results.
    pub fn new(store: &mut impl AsStoreMut, ty: &FuncType) -> Result<Self, Error> {
        if !ty.results().is_empty() {
            return Err(Error::new(
                crate::ErrorKind::InvalidAccess,
                format!(
                    "the type of a tag has no results, but this is {}",
                    Shown(ty)
                ),
            ));
        }
        let inner = store.as_store_mut().into_inner();
        Ok(inner.push_tag(types::intern(ty), None))
    }

    /// The type: its parameters are what an exception carries, and it has no results.
    ///
    /// # Panics
    ///
    /// If the tag belongs to another store.
    pub fn ty(&self, store: &impl AsStore) -> FuncType {
        let tag = store.as_store().inner().tag(*self);
        let tag = tag.expect("a tag of this store");
        types::get(tag.type_id()).clone()
    }
}
