//! Tables.
//!
//! # Rules
//!
//! * An element is null, or the record of a function or an exception of the same store, or a handle of an externref of it.
//! * Compiled code reads and writes elements through the record; the runtime changes the record only in `grow`.

use crate::error::{Error, ErrorKind};
use crate::instantiate::damaged;
use crate::small::{push, push_number};
use crate::store::StoreInner;
use crate::table::Table;
use crate::trap::Trap;
use crate::vm::instance::InstanceData;
use crate::vm::make::evaluate;
use crate::vm::records::VMTable;
use std::ffi::c_void;
use std::ptr::NonNull;
use wasmo_abi::outline::{ACTIVE, List, PASSIVE};
use wasmo_abi::types::{AddressType, TableType};

/// The most elements that a table can have: the limit of all web engines.
pub(crate) const MAX_ELEMENTS: u64 = 10_000_000;

pub(crate) struct TableInstance {
    pub(crate) ty: TableType,
    /// The elements: reached through the record's pointer only, once that is set.
    storage: Vec<*mut c_void>,
    /// In a vmctx, or the store's own.
    record: NonNull<VMTable>,
}

impl TableInstance {
    /// A table of nulls with its record at `record`.
    ///
    /// # Errors
    ///
    /// If the size is beyond what this runtime supports or the system has.
    pub(crate) fn new(ty: TableType, record: NonNull<VMTable>) -> Result<Self, Error> {
        let min = ty.limits.min;
        let limit = |message| Err(Error::new(ErrorKind::Limit, message));
        if min > MAX_ELEMENTS {
            return limit(format!(
                "a table of {min} elements is beyond the {MAX_ELEMENTS} that are supported"
            ));
        }
        match ty.limits.max {
            Some(max) if max < min => {
                return limit(format!(
                    "a table of {min} elements is beyond its own maximum of {max} elements"
                ));
            }
            Some(max) if ty.address == AddressType::I32 && max > u32::MAX.into() => {
                return limit(format!(
                    "a table of {max} elements is beyond the {} of 32-bit indices",
                    u32::MAX
                ));
            }
            _ => {}
        }
        let mut storage = Vec::new();
        storage.try_reserve_exact(min as usize).map_err(|error| {
            Error::new(
                ErrorKind::OutOfMemory,
                format!("cannot allocate a table of {min} elements: {error}"),
            )
        })?;
        storage.resize(min as usize, std::ptr::null_mut());
        let value = VMTable {
            base: storage.as_mut_ptr(),
            length: min,
        };
        // SAFETY: the place is in the vmctx of the instance that is being made, or the store's own.
        unsafe { record.write(value) };
        Ok(Self {
            ty,
            storage,
            record,
        })
    }

    /// The record.
    pub(crate) fn record(&self) -> NonNull<VMTable> {
        self.record
    }

    /// The elements.
    pub(crate) fn elements(&self) -> &[*mut c_void] {
        // SAFETY: the record lives as long as the store, which owns `self`.
        let record = unsafe { self.record.as_ref() };
        // SAFETY: the record says what the storage has; no guest runs while the store is borrowed.
        unsafe { std::slice::from_raw_parts(record.base, record.length as usize) }
    }

    /// The elements.
    pub(crate) fn elements_mut(&mut self) -> &mut [*mut c_void] {
        // SAFETY: as above.
        let record = unsafe { self.record.as_ref() };
        // SAFETY: as above; `&mut self` makes us the only user.
        unsafe { std::slice::from_raw_parts_mut(record.base, record.length as usize) }
    }

    /// How many elements there can be.
    pub(crate) fn max_elements(&self) -> u64 {
        self.ty.limits.max.unwrap_or(MAX_ELEMENTS).min(MAX_ELEMENTS)
    }

    /// Grows by `delta` elements `init`. The old size, or `None` if that is not possible.
    pub(crate) fn grow(&mut self, delta: u64, init: *mut c_void) -> Option<u64> {
        let old = self.storage.len() as u64;
        let new = old.checked_add(delta)?;
        if new > self.max_elements() {
            return None;
        }
        self.storage.try_reserve(delta as usize).ok()?;
        self.storage.resize(new as usize, init);
        let value = VMTable {
            base: self.storage.as_mut_ptr(),
            length: new,
        };
        // SAFETY: the record lives as long as the store; we are called by the guest, which waits for us, or by the host.
        unsafe { self.record.write(value) };
        Some(old)
    }
}

/// Makes the tables of a new instance, with their initial values, and runs its element segments: one of [`make::ALL`](super::make::ALL).
///
/// # Errors
///
/// If a table is too large, or a segment does not fit, which is a trap.
#[unsafe(export_name = "wasmo5_rt_make_tables")]
pub(crate) fn make_tables(store: &mut StoreInner, data: &mut InstanceData) -> Result<(), Error> {
    let module = data.module.inner();
    let outline = module.outline;
    for own in outline.list(List::Tables) {
        let record = data.at(own.place(0));
        let mut table = TableInstance::new(module.table_type(own), record)?;
        let init = own.word(9);
        if init != 0 {
            let value = evaluate(data, init).ok_or_else(damaged)?;
            table.elements_mut().fill(value.reference());
        }
        push_number(&mut data.tables, store.push_table(table).index);
    }
    data.dropped_elements = vec![false; outline.len(List::Elements) as usize].into();
    for (at, segment) in (0..).zip(outline.list(List::Elements)) {
        match segment.word(0) {
            PASSIVE => continue,
            ACTIVE => {
                let offset = data.offset(segment.word(3), segment.address(2));
                let (table, len) = (segment.word(1), segment.word(6));
                let offset = offset.ok_or_else(damaged)?;
                data.table_init(store, table, at, offset, 0, len)
                    .map_err(Trap::from)?;
            }
            _ => {}
        }
        data.dropped_elements[at as usize] = true;
    }
    Ok(())
}

impl StoreInner {
    /// Adds a table.
    pub(crate) fn push_table(&mut self, table: TableInstance) -> Table {
        push(&mut self.tables, table);
        Table {
            store: self.id,
            index: self.tables.len() as u32 - 1,
        }
    }
}
