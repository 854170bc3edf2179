//! Linear memories.
//!
//! A *guarded* memory reserves all addresses that a guest can form, and a guard behind: its base never moves, and an access out
//! of bounds faults. Any other memory has just its size, rounded up to what the system can map; it may move when it grows, and
//! only code with checks may use it. [`Bounds::checks`] says for which memories code has checks. Memories that threads share
//! are in [`shared`](crate::vm::shared).
//!
//! # Rules
//!
//! * The record's length never exceeds the accessible part of the mapping.
//! * What is accessible is readable and writable and was zero when it became so.
//! * There are no references to the bytes of a shared memory.

use crate::error::{Error, ErrorKind};
use crate::memory::Memory;
use crate::small::push;
use crate::store::StoreInner;
use crate::sys::memory::{Mapping, OsError};
use crate::vm::image::Image;
use crate::vm::pool::{self, Wanted};
use crate::vm::records::{VMContext, VMMemory};
use crate::vm::shared::{SharedInstance, make_shared};
use std::mem::ManuallyDrop;
use std::ops::{Deref, DerefMut, Range};
use std::ptr::NonNull;
use std::sync::Arc;
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::description::Bounds;
use wasmo_abi::types::{AddressType, MemoryType};

/// Whether there can be memories of type `ty`.
pub(crate) fn check(ty: &MemoryType) -> Result<(), Error> {
    let limit = |message| Err(Error::new(ErrorKind::Limit, message));
    if ty.page_size_log2 != 0 && ty.page_size_log2 != WASM_PAGE_SIZE.trailing_zeros() as u8 {
        return limit(format!(
            "a page of a memory has 1 or {WASM_PAGE_SIZE} bytes, not 2^{}",
            ty.page_size_log2
        ));
    }
    let (min, max, most) = (ty.limits.min, ty.limits.max, ty.max_pages());
    if min > most || max.is_some_and(|max| max > most) {
        let bits = match ty.address {
            AddressType::I32 => 32,
            AddressType::I64 => 64,
        };
        return limit(format!(
            "a memory of {} pages is beyond the {most} of a {bits}-bit memory",
            ty.limits
        ));
    }
    match max {
        Some(max) if max < min => limit(format!(
            "a memory of {min} pages is beyond its own maximum of {max} pages"
        )),
        None if ty.shared => limit("a shared memory needs a maximum".to_owned()),
        _ => Ok(()),
    }
}

/// What must be mapped for `pages` pages of a memory of type `ty`, in bytes: a multiple of the system's page size. `None` if no
/// address space has so much.
pub(crate) fn mapped(ty: &MemoryType, pages: u64) -> Option<usize> {
    let bytes = pages.checked_mul(ty.page_size())?;
    let bytes = bytes.checked_next_multiple_of(WASM_PAGE_SIZE)?;
    (bytes <= isize::MAX as u64).then_some(bytes as usize)
}

/// A memory of a store.
pub(crate) struct MemoryInstance {
    /// The type: its minimum is what the memory was made with.
    pub(crate) ty: MemoryType,
    storage: Storage,
}

enum Storage {
    Own(OwnMemory),
    Shared(Arc<SharedInstance>),
}

struct OwnMemory {
    /// Whether an access out of bounds faults.
    guarded: bool,
    /// How much was accessible at first.
    initial: usize,
    mapping: ManuallyDrop<Mapping>,
    /// How large the vmctx is in front of it; 0 if there is none.
    vmctx: u32,
    /// In a vmctx, or the store's own.
    record: NonNull<VMMemory>,
}

/// Where a memory gets its record.
enum Place {
    At(NonNull<VMMemory>),
    /// So far from the base.
    Front(i32),
}

impl MemoryInstance {
    /// A memory of the host's, with its record at `record`. A shared memory has its record itself.
    ///
    /// # Errors
    ///
    /// If the type is not valid or asks for more than the system has.
    pub(crate) fn for_host(ty: MemoryType, record: NonNull<VMMemory>) -> Result<Self, Error> {
        let new = |bounds| match ty.shared {
            true => make_shared(ty, bounds).map(Self::from_shared),
            false => Self::own(ty, bounds, record, None),
        };
        check(&ty)?;
        new(Bounds::Guard).or_else(|error| match error.kind() {
            ErrorKind::OutOfMemory => new(Bounds::Explicit),
            _ => Err(error),
        })
    }

    /// A memory for modules that were compiled with `bounds`, which is not shared, with its record at `record`. If it is guarded it gets the
    /// `image`, if that can be mapped.
    ///
    /// # Errors
    ///
    /// If the type, which must be valid, asks for more than the system has.
    pub(crate) fn own(
        ty: MemoryType,
        bounds: Bounds,
        record: NonNull<VMMemory>,
        image: Option<&'static Image>,
    ) -> Result<Self, Error> {
        Self::make(ty, bounds, 0, Place::At(record), image)
    }

    /// A guarded memory that is not shared, with room for a vmctx of `vmctx` bytes in front of it, which has the memory's record at
    /// `place`. Gets the `image`, if that can be mapped.
    ///
    /// # Errors
    ///
    /// If the type, which must be valid, asks for more than the system has.
    pub(crate) fn with_vmctx(
        ty: MemoryType,
        vmctx: u32,
        place: i32,
        image: Option<&'static Image>,
    ) -> Result<Self, Error> {
        debug_assert!((-(vmctx as i32)..0).contains(&place) && !Bounds::Guard.checks(&ty));
        Self::make(ty, Bounds::Guard, vmctx, Place::Front(place), image)
    }

    /// A memory that is not shared, with room for `vmctx` bytes in front, if it is guarded.
    fn make(
        ty: MemoryType,
        bounds: Bounds,
        vmctx: u32,
        record: Place,
        image: Option<&'static Image>,
    ) -> Result<Self, Error> {
        let min = ty.limits.min;
        let guarded = !bounds.checks(&ty);
        let mapping = match mapped(&ty, min) {
            None => Err(OsError::OUT_OF_MEMORY),
            Some(accessible) if guarded => pool::reserve(Wanted::new(accessible, vmctx, image)),
            Some(accessible) => {
                // One page more than nothing, so that there is an address.
                let mapping = Mapping::reserve(accessible.max(WASM_PAGE_SIZE as usize));
                mapping.and_then(|mut mapping| {
                    mapping.make_accessible(accessible)?;
                    Ok(mapping)
                })
            }
        };
        let mapping = mapping.map_err(|error| {
            Error::new(
                ErrorKind::OutOfMemory,
                format!(
                    "cannot allocate a linear memory of {min} pages of {} bytes: {error}",
                    ty.page_size()
                ),
            )
        })?;
        let value = VMMemory {
            base: mapping.base().as_ptr(),
            length: min << ty.page_size_log2,
        };
        if cfg!(debug_assertions) && guarded {
            let start = mapping.base().as_ptr().wrapping_sub(vmctx as usize);
            // SAFETY: so much is accessible in front.
            let front = unsafe { std::slice::from_raw_parts(start, vmctx as usize) };
            assert!(
                front.iter().all(|&byte| byte == 0),
                "a vmctx begins as zeros"
            );
        }
        let record = match record {
            Place::At(record) => record,
            // SAFETY: there is so much room in front of the memory.
            Place::Front(place) => unsafe { mapping.base().byte_offset(place as isize) }.cast(),
        };
        // SAFETY: the place is in the vmctx of the instance that is being made, or the store's own.
        unsafe { record.write(value) };
        Ok(Self {
            ty,
            storage: Storage::Own(OwnMemory {
                guarded,
                initial: mapping.accessible(),
                mapping: ManuallyDrop::new(mapping),
                vmctx,
                record,
            }),
        })
    }

    /// A store's part in a shared memory.
    pub(crate) fn from_shared(shared: Arc<SharedInstance>) -> Self {
        Self {
            ty: shared.ty(),
            storage: Storage::Shared(shared),
        }
    }

    /// The memory that other threads have too, if it is shared.
    pub(crate) fn shared(&self) -> Option<&Arc<SharedInstance>> {
        match &self.storage {
            Storage::Shared(shared) => Some(shared),
            Storage::Own(_) => None,
        }
    }

    /// The vmctx in front of it, if it was made with room for one.
    pub(crate) fn vmctx(&self) -> Option<NonNull<VMContext>> {
        match &self.storage {
            Storage::Own(own) => (own.vmctx != 0).then(|| own.mapping.base().cast()),
            Storage::Shared(_) => None,
        }
    }

    /// The record.
    pub(crate) fn record(&self) -> NonNull<VMMemory> {
        match &self.storage {
            Storage::Own(own) => own.record,
            Storage::Shared(shared) => shared.record(),
        }
    }

    /// Whether an access out of bounds faults.
    pub(crate) fn guarded(&self) -> bool {
        match &self.storage {
            Storage::Own(own) => own.guarded,
            Storage::Shared(shared) => shared.guarded(),
        }
    }

    /// The addresses at which a fault is an access out of bounds, if that faults. Async-signal-safe.
    pub(crate) fn reservation(&self) -> Range<usize> {
        match &self.storage {
            Storage::Own(own) => {
                let start = own.mapping.base().addr().get();
                start..start + own.mapping.len()
            }
            Storage::Shared(shared) => shared.reservation(),
        }
    }

    /// The size in bytes.
    pub(crate) fn byte_len(&self) -> u64 {
        match &self.storage {
            Storage::Own(own) => own.length(),
            Storage::Shared(shared) => shared.length(),
        }
    }

    /// The size in pages.
    pub(crate) fn pages(&self) -> u64 {
        self.byte_len() >> self.ty.page_size_log2
    }

    /// Whether the memory was made with an image.
    pub(crate) fn has_image(&self) -> bool {
        match &self.storage {
            Storage::Own(own) => own.mapping.image() != 0,
            Storage::Shared(_) => false,
        }
    }

    /// The bytes, unless the memory is shared.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        let Storage::Own(own) = &self.storage else {
            return None;
        };
        let (base, len) = (own.mapping.base().as_ptr(), own.length() as usize);
        // SAFETY: that many bytes are accessible, and no guest runs while the store is borrowed.
        Some(unsafe { std::slice::from_raw_parts(base, len) })
    }

    /// The bytes, unless the memory is shared.
    pub(crate) fn bytes_mut(&mut self) -> Option<&mut [u8]> {
        let Storage::Own(own) = &mut self.storage else {
            return None;
        };
        let (base, len) = (own.mapping.base().as_ptr(), own.length() as usize);
        // SAFETY: as above; `&mut self` makes us the only user.
        Some(unsafe { std::slice::from_raw_parts_mut(base, len) })
    }

    /// Copies the bytes at `address` to `buffer`, unless they are not all inside of the memory.
    pub(crate) fn read(&self, address: u64, buffer: &mut [u8]) -> Option<()> {
        if let Storage::Shared(shared) = &self.storage {
            return shared.read(address, buffer);
        }
        let start = usize::try_from(address).ok()?;
        let bytes = self.bytes()?.get(start..start.checked_add(buffer.len())?)?;
        buffer.copy_from_slice(bytes);
        Some(())
    }

    /// Copies `bytes` to `address`, unless the place is not inside of the memory.
    pub(crate) fn write(&mut self, address: u64, bytes: &[u8]) -> Option<()> {
        if let Storage::Shared(shared) = &self.storage {
            return shared.write(address, bytes);
        }
        let start = usize::try_from(address).ok()?;
        let end = start.checked_add(bytes.len())?;
        self.bytes_mut()?
            .get_mut(start..end)?
            .copy_from_slice(bytes);
        Some(())
    }

    /// The most pages that it may have.
    pub(crate) fn most(&self) -> u64 {
        match &self.storage {
            Storage::Own(own) => own.most(&self.ty),
            Storage::Shared(_) => self.ty.limits.max.unwrap_or(self.ty.max_pages()),
        }
    }

    /// Grows by `delta` pages. The old size in pages, or `None` if that is not possible.
    pub(crate) fn grow(&mut self, delta: u64) -> Option<u64> {
        let ty = self.ty;
        let old = self.pages();
        let own = match &mut self.storage {
            Storage::Own(own) => own,
            Storage::Shared(shared) => return shared.grow(delta),
        };
        let new = old.checked_add(delta)?;
        if new > own.most(&ty) {
            return None;
        }
        let accessible = mapped(&ty, new)?;
        if accessible > own.mapping.len() {
            own.mapping.grow(accessible).ok()?;
        }
        own.mapping.make_accessible(accessible).ok()?;
        let value = VMMemory {
            base: own.mapping.base().as_ptr(),
            length: new << ty.page_size_log2,
        };
        // SAFETY: as in `length`; we are called by the guest, which waits for us, or by the host.
        unsafe { own.record.write(value) };
        Some(old)
    }
}

impl OwnMemory {
    /// The most pages that it may have, being of type `ty`.
    fn most(&self, ty: &MemoryType) -> u64 {
        let most = match self.vmctx {
            0 => ty.max_pages(),
            _ => ty.max_based_pages(),
        };
        ty.limits.max.map_or(most, |max| max.min(most))
    }

    fn length(&self) -> u64 {
        // SAFETY: the record lives as long as the store, which owns `self`; only `grow` writes it.
        unsafe { (*self.record.as_ptr()).length }
    }
}

impl Drop for OwnMemory {
    fn drop(&mut self) {
        // SAFETY: taken here only, and not used afterwards.
        let mapping = unsafe { ManuallyDrop::take(&mut self.mapping) };
        if self.guarded {
            pool::recycle(mapping, self.initial, self.vmctx);
        }
    }
}

/// The memories of a store.
#[derive(Default)]
pub(crate) struct Memories(
    /// Dropped with the list only: what makes room in it has nothing to drop.
    Vec<ManuallyDrop<MemoryInstance>>,
);

impl Drop for Memories {
    fn drop(&mut self) {
        for memory in &mut self.0 {
            // SAFETY: it is dropped here only, and the list goes away.
            unsafe { ManuallyDrop::drop(memory) };
        }
    }
}

impl Deref for Memories {
    type Target = [ManuallyDrop<MemoryInstance>];

    #[inline]
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl DerefMut for Memories {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl StoreInner {
    /// A place for the record of a memory that has none in a vmctx.
    pub(crate) fn own_memory_record(&mut self) -> NonNull<VMMemory> {
        self.own(VMMemory {
            base: std::ptr::null_mut(),
            length: 0,
        })
    }

    /// Adds a memory.
    pub(crate) fn push_memory(&mut self, memory: MemoryInstance) -> Memory {
        push(&mut self.memories.0, ManuallyDrop::new(memory));
        Memory {
            store: self.id,
            index: self.memories.len() as u32 - 1,
        }
    }
}
