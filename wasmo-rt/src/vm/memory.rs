//! Linear memories.
//!
//! A *guarded* memory reserves all addresses that a guest can form, and a guard behind: its base never moves, and an access out
//! of bounds faults. An *explicit* memory has just its size; it may move when it grows, and only code with checks may use it.
//!
//! # Rules
//!
//! * The record's length never exceeds the accessible part of the mapping.
//! * What is accessible is readable and writable and was zero when it became so.
//!
//! Reservations are what an instance costs most, so those of dropped memories are kept for the next ones, cleared.

use crate::error::{Error, ErrorKind};
use crate::memory::Memory;
use crate::store::StoreInner;
use crate::sys::memory::Mapping;
use crate::vm::records::{VMMemory, place};
use std::io;
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::{Mutex, PoisonError};
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::description::Bounds;
use wasmo_abi::layout::GUARD_SIZE;
use wasmo_abi::types::MemoryType;

/// The most pages that a memory with 32-bit addresses can have.
const MAX_PAGES: u64 = 1 << 16;

/// What a guarded memory reserves in bytes.
const RESERVATION: u64 = (1 << 32) + GUARD_SIZE;

/// Reservations of dropped memories, cleared.
static POOL: Mutex<Vec<Mapping>> = Mutex::new(Vec::new());

/// How many reservations are kept at most.
const POOL_SIZE: usize = 64;

/// A mapping of [`RESERVATION`] bytes of which the first `accessible` are accessible and zero.
fn reserve_guarded(accessible: usize) -> io::Result<Mapping> {
    let mut pool = POOL.lock().unwrap_or_else(PoisonError::into_inner);
    // Best one that needs no change; they are likely those used last.
    let fits = |mapping: &Mapping| mapping.accessible() == accessible;
    let pooled = match pool.iter().rposition(fits) {
        Some(at) => Some(pool.swap_remove(at)),
        None => pool.pop(),
    };
    drop(pool);
    if let Some(mut mapping) = pooled {
        let ready = mapping.restrict(accessible);
        if ready
            .and_then(|()| mapping.make_accessible(accessible))
            .is_ok()
        {
            return Ok(mapping);
        }
    }
    let mut mapping = Mapping::reserve(RESERVATION as usize)?;
    mapping.make_accessible(accessible)?;
    Ok(mapping)
}

/// Keeps the mapping of a dropped memory for the next one.
fn recycle(mut mapping: Mapping) {
    // If it cannot be cleared it is unmapped.
    if mapping.clear().is_ok() {
        let mut pool = POOL.lock().unwrap_or_else(PoisonError::into_inner);
        if pool.len() < POOL_SIZE {
            pool.push(mapping);
        }
    }
}

pub(crate) struct MemoryInstance {
    pub(crate) ty: MemoryType,
    /// Whether an access out of bounds faults.
    pub(crate) guarded: bool,
    mapping: ManuallyDrop<Mapping>,
    /// In a vmctx, or in a box if `owned`.
    record: NonNull<VMMemory>,
    owned: bool,
}

impl MemoryInstance {
    /// A memory of the host's.
    pub(crate) fn for_host(ty: MemoryType) -> Result<Self, Error> {
        let memory = Self::new(ty, Bounds::Guard, None);
        memory.or_else(|error| match error.kind() {
            ErrorKind::OutOfMemory => Self::new(ty, Bounds::Explicit, None),
            _ => Err(error),
        })
    }

    /// A memory with its record at `record`, or, if that is `None`, in a box.
    ///
    /// # Errors
    ///
    /// If the type is not valid or asks for more than the system has.
    pub(crate) fn new(
        ty: MemoryType,
        bounds: Bounds,
        record: Option<NonNull<VMMemory>>,
    ) -> Result<Self, Error> {
        let min = ty.limits.min;
        if min > MAX_PAGES
            || ty
                .limits
                .max
                .is_some_and(|max| max < min || max > MAX_PAGES)
        {
            return Err(Error::new(
                ErrorKind::Limit,
                format!(
                    "a memory of {} pages is beyond the {MAX_PAGES} of a 32-bit memory",
                    ty.limits
                ),
            ));
        }
        let bytes = min * WASM_PAGE_SIZE;
        let guarded = bounds == Bounds::Guard;
        let mapping = if guarded {
            reserve_guarded(bytes as usize)
        } else {
            // One page more than nothing, so that there is an address.
            let mapping = Mapping::reserve(bytes.max(WASM_PAGE_SIZE) as usize);
            mapping.and_then(|mut mapping| {
                mapping.make_accessible(bytes as usize)?;
                Ok(mapping)
            })
        };
        let mapping = mapping.map_err(|error| {
            Error::new(
                ErrorKind::OutOfMemory,
                format!("cannot allocate a linear memory of {min} pages: {error}"),
            )
        })?;
        let value = VMMemory {
            base: mapping.base().as_ptr(),
            length: bytes,
        };
        let owned = record.is_none();
        // SAFETY: the place is in the vmctx of the instance that is being made, says the caller's contract.
        let record = unsafe { place(record, value) };
        Ok(Self {
            ty,
            guarded,
            mapping: ManuallyDrop::new(mapping),
            record,
            owned,
        })
    }

    /// The record.
    pub(crate) fn record(&self) -> NonNull<VMMemory> {
        self.record
    }

    fn length(&self) -> u64 {
        // SAFETY: the record lives as long as the store, which owns `self`; only `grow` writes it.
        unsafe { (*self.record.as_ptr()).length }
    }

    /// The addresses at which a fault is an access out of bounds.
    pub(crate) fn reservation(&self) -> Range<usize> {
        let start = self.mapping.base().addr().get();
        start..start + self.mapping.len()
    }

    /// The size in pages.
    pub(crate) fn pages(&self) -> u64 {
        self.length() / WASM_PAGE_SIZE
    }

    /// The bytes.
    pub(crate) fn bytes(&self) -> &[u8] {
        // SAFETY: that many bytes are accessible, and no guest runs while the store is borrowed.
        unsafe { std::slice::from_raw_parts(self.mapping.base().as_ptr(), self.length() as usize) }
    }

    /// The bytes.
    pub(crate) fn bytes_mut(&mut self) -> &mut [u8] {
        let len = self.length() as usize;
        // SAFETY: as above; `&mut self` makes us the only user.
        unsafe { std::slice::from_raw_parts_mut(self.mapping.base().as_ptr(), len) }
    }

    /// Grows by `delta` pages. The old size in pages, or `None` if that is not possible.
    pub(crate) fn grow(&mut self, delta: u64) -> Option<u64> {
        let old = self.pages();
        let new = old.checked_add(delta)?;
        if new > self.ty.limits.max.unwrap_or(MAX_PAGES).min(MAX_PAGES) {
            return None;
        }
        let bytes = new * WASM_PAGE_SIZE;
        if bytes as usize > self.mapping.len() {
            self.mapping.grow(bytes as usize).ok()?;
        }
        self.mapping.make_accessible(bytes as usize).ok()?;
        let value = VMMemory {
            base: self.mapping.base().as_ptr(),
            length: bytes,
        };
        // SAFETY: as in `length`; we are called by the guest, which waits for us, or by the host.
        unsafe { self.record.write(value) };
        Some(old)
    }
}

impl Drop for MemoryInstance {
    fn drop(&mut self) {
        // SAFETY: taken here only, and not used afterwards.
        let mapping = unsafe { ManuallyDrop::take(&mut self.mapping) };
        if self.guarded {
            recycle(mapping);
        }
        if self.owned {
            // SAFETY: an owned record came from a box and is freed here only.
            drop(unsafe { Box::from_raw(self.record.as_ptr()) });
        }
    }
}

impl StoreInner {
    /// Adds a memory.
    pub(crate) fn push_memory(&mut self, memory: MemoryInstance) -> Memory {
        self.memories.push(memory);
        Memory {
            store: self.id,
            index: self.memories.len() as u32 - 1,
        }
    }
}
