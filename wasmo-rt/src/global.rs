//! Global variables.

use crate::error::{Error, ErrorKind};
use crate::store::{AsStore, AsStoreMut, GlobalInstance, StoreId, StoreInner};
use crate::value::Val;
use crate::vm::records::Slot;
use wasmo_abi::types::GlobalType;

/// A global variable. A handle into a [`Store`](crate::Store).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Global {
    pub(crate) store: StoreId,
    pub(crate) index: u32,
}

impl GlobalInstance {
    /// The value.
    pub(crate) fn read(&self) -> Slot {
        // SAFETY: the slot lives as long as the store, and no guest runs while the store is borrowed.
        unsafe { self.slot.read() }
    }

    /// Sets the value, of the global's type.
    pub(crate) fn write(&mut self, value: Slot) {
        // SAFETY: as in `read`.
        unsafe { self.slot.write(value) };
    }
}

impl StoreInner {
    /// The global of a handle.
    pub(crate) fn global(&self, global: Global) -> Result<&GlobalInstance, Error> {
        if global.store != self.id {
            return Err(Error::wrong_store("global"));
        }
        Ok(&self.globals[global.index as usize])
    }
}

impl Global {
    /// A new global of the host's, which guests can import.
    ///
    /// # Errors
    ///
    /// If `init` is not of the global's type or belongs to another store.
    pub fn new(store: &mut impl AsStoreMut, ty: GlobalType, init: Val) -> Result<Self, Error> {
        let inner = store.as_store_mut().into_inner();
        let value = inner.slot(ty.value, &init)?;
        let slot = inner.own(value);
        Ok(inner.push_global(GlobalInstance { ty, slot }))
    }

    /// The type.
    ///
    /// # Panics
    ///
    /// If the global belongs to another store.
    pub fn ty(&self, store: &impl AsStore) -> GlobalType {
        store
            .as_store()
            .inner()
            .global(*self)
            .map(|global| global.ty)
            .expect("a global of this store")
    }

    /// The value.
    ///
    /// # Panics
    ///
    /// If the global belongs to another store.
    pub fn get(&self, store: &impl AsStore) -> Val {
        let inner = store.as_store().inner();
        let global = inner.global(*self).expect("a global of this store");
        inner.value(global.ty.value, global.read())
    }

    /// Sets the value.
    ///
    /// # Errors
    ///
    /// If the global is immutable, `value` is not of its type, or either belongs to another store.
    pub fn set(&self, store: &mut impl AsStoreMut, value: Val) -> Result<(), Error> {
        let mut store = store.as_store_mut();
        let inner = store.inner_mut();
        let ty = inner.global(*self)?.ty;
        if !ty.mutable {
            return Err(Error::new(
                ErrorKind::InvalidAccess,
                "the global is immutable",
            ));
        }
        let value = inner.slot(ty.value, &value)?;
        inner.globals[self.index as usize].write(value);
        let nested = store.nested();
        store.inner_mut().collect_if_wanted(nested);
        Ok(())
    }
}
