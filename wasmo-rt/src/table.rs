//! Tables.

use crate::error::{Error, ErrorKind};
use crate::store::{AsStore, AsStoreMut, StoreId, StoreInner};
use crate::value::Val;
use crate::vm::records::Slot;
use crate::vm::records::VMTable;
use crate::vm::table::TableInstance;
use wasmo_abi::types::{TableType, ValType};

/// A table. A handle into a [`Store`](crate::Store).
///
/// Indices and sizes are in elements, of 32 or 64 bits as the guest's are. No table has more than 10,000,000.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Table {
    pub(crate) store: StoreId,
    pub(crate) index: u32,
}

impl StoreInner {
    /// The table of a handle.
    pub(crate) fn table(&self, table: Table) -> Result<&TableInstance, Error> {
        if table.store != self.id {
            return Err(Error::wrong_store("table"));
        }
        Ok(&self.tables[table.index as usize])
    }

    /// The table of a handle.
    pub(crate) fn table_mut(&mut self, table: Table) -> Result<&mut TableInstance, Error> {
        if table.store != self.id {
            return Err(Error::wrong_store("table"));
        }
        Ok(&mut self.tables[table.index as usize])
    }
}

impl Table {
    /// A new table of the host's, which guests can import, filled with `init`.
    ///
    /// # Errors
    ///
    /// If `init` is not of the elements' type or belongs to another store, or the size is beyond what this runtime supports.
    pub fn new(store: &mut impl AsStoreMut, ty: TableType, init: Val) -> Result<Self, Error> {
        let inner = store.as_store_mut().into_inner();
        let init = inner.slot(ValType::Ref(ty.element), &init)?;
        let record = inner.own(VMTable {
            base: std::ptr::null_mut(),
            length: 0,
        });
        let mut table = TableInstance::new(ty, record)?;
        table.elements_mut().fill(init.reference());
        Ok(inner.push_table(table))
    }

    /// The type: its minimum is what the table was made with.
    ///
    /// # Panics
    ///
    /// If the table belongs to another store.
    pub fn ty(&self, store: &impl AsStore) -> TableType {
        store
            .as_store()
            .inner()
            .table(*self)
            .map(|table| table.ty)
            .expect("a table of this store")
    }

    /// The size in elements.
    ///
    /// # Panics
    ///
    /// If the table belongs to another store.
    pub fn size(&self, store: &impl AsStore) -> u64 {
        let table = store.as_store().inner().table(*self);
        table.expect("a table of this store").elements().len() as u64
    }

    /// The element at `index`; `None` if that is outside of the table.
    ///
    /// # Panics
    ///
    /// If the table belongs to another store.
    pub fn get(&self, store: &impl AsStore, index: u64) -> Option<Val> {
        let inner = store.as_store().inner();
        let table = inner.table(*self).expect("a table of this store");
        let &element = table.elements().get(usize::try_from(index).ok()?)?;
        Some(inner.value(
            ValType::Ref(table.ty.element),
            Slot::from_reference(element),
        ))
    }

    /// Sets the element at `index`.
    ///
    /// # Errors
    ///
    /// If `index` is outside of the table, `value` is not of the elements' type, or either belongs to another store.
    pub fn set(&self, store: &mut impl AsStoreMut, index: u64, value: Val) -> Result<(), Error> {
        let mut store = store.as_store_mut();
        let inner = store.inner_mut();
        let ty = inner.table(*self)?.ty;
        let value = inner.slot(ValType::Ref(ty.element), &value)?;
        let elements = inner.table_mut(*self)?.elements_mut();
        let len = elements.len();
        let element = usize::try_from(index)
            .ok()
            .and_then(|index| elements.get_mut(index));
        let element = element.ok_or_else(|| {
            Error::new(
                ErrorKind::InvalidAccess,
                format!("element {index} is outside of the table of {len} elements"),
            )
        })?;
        *element = value.reference();
        let nested = store.nested();
        store.inner_mut().collect_if_wanted(nested);
        Ok(())
    }

    /// Grows the table by `delta` elements `init` and returns the old size.
    ///
    /// # Errors
    ///
    /// If that would exceed the table's maximum or what this runtime supports, `init` is not of the elements' type, or
    /// either belongs to another store. The table is then as it was.
    pub fn grow(&self, store: &mut impl AsStoreMut, delta: u64, init: Val) -> Result<u64, Error> {
        let mut store = store.as_store_mut();
        let inner = store.inner_mut();
        let ty = inner.table(*self)?.ty;
        let init = inner.slot(ValType::Ref(ty.element), &init)?;
        let table = inner.table_mut(*self)?;
        let old = table.grow(delta, init.reference());
        let (size, max) = (table.elements().len(), table.max_elements());
        let nested = store.nested();
        store.inner_mut().collect_if_wanted(nested);
        old.ok_or_else(|| {
            Error::new(
                ErrorKind::Limit,
                format!(
                    "the table of {size} elements cannot grow by {delta} elements: its limit is {max}, or the system does not give \
                     so much"
                ),
            )
        })
    }
}
