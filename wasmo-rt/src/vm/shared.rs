//! Linear memories that threads share.
//!
//! # Rules
//!
//! * A shared memory belongs to no store: it lives as long as anybody, a store or a [`SharedMemory`](crate::SharedMemory), has it.
//! * It never moves: all that it may grow to is reserved when it is made. Base and reservation never change, and the length only
//!   rises. It is published after the bytes have become accessible, so whoever sees a length may access all bytes below it.
//! * Guests of other threads may write the bytes at any time. So there is no reference to them but to atomics, and what is copied
//!   is copied by relaxed atomic accesses: bytes at the ends, words between. A copy is not one access: it may see a part of what
//!   another thread writes meanwhile.
//! * Accesses of different sizes meet, those of guests and those of copies. Rust's memory model has no words for that where they race; on
//!   the supported targets each is a machine instruction, and what they read is a mix of the bytes that were written.

use crate::error::{Error, ErrorKind};
use crate::sys::memory::{Mapping, OsError};
use crate::trap::Trap;
use crate::vm::memory::{check, mapped};
use crate::vm::parking;
use crate::vm::pool::{self, Wanted};
use crate::vm::records::{VMMemory, VMSharedMemory};
use std::mem::ManuallyDrop;
use std::ops::Range;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicU8, AtomicU32, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::description::Bounds;
use wasmo_abi::types::MemoryType;

pub(crate) struct SharedInstance {
    ty: MemoryType,
    /// Whether an access out of bounds faults.
    guarded: bool,
    /// The same as the mapping's, without its lock: a signal handler reads it.
    reserved: usize,
    record: VMSharedMemory,
    /// Locked while the memory grows.
    mapping: Mutex<ManuallyDrop<Mapping>>,
    /// What makes the errors with which guests are left that wait, if they may not wait any more.
    waits_end: ManuallyDrop<OnceLock<Reason>>,
    /// What drops it. Only who makes shared memories refers to the code, by this.
    drop: unsafe fn(&mut Self),
    /// What writes to it, likewise.
    write: fn(&Self, u64, &[u8]) -> Option<()>,
}

/// The type of [`make_shared`].
pub(crate) type MakeShared = fn(MemoryType, Bounds) -> Result<Arc<SharedInstance>, Error>;

/// Makes a shared memory for modules that were compiled with `bounds`. Only descriptors of modules that define one refer to it, so that
/// other programs are without this code.
///
/// # Errors
///
/// As [`SharedInstance::new`].
#[unsafe(export_name = "wasmo5_rt_make_shared")]
pub(crate) fn make_shared(ty: MemoryType, bounds: Bounds) -> Result<Arc<SharedInstance>, Error> {
    SharedInstance::new(ty, bounds).map(Arc::new)
}

type Reason = Box<dyn Fn() -> Trap + Send + Sync>;

// SAFETY: the record's pointer is to the mapping, which is ours and may be used by every thread; it is dropped when nobody has
// the memory any more.
unsafe impl Send for SharedInstance {}
// SAFETY: as above; what changes is atomic or locked.
unsafe impl Sync for SharedInstance {}

impl SharedInstance {
    /// A memory for modules that were compiled with `bounds`.
    ///
    /// # Errors
    ///
    /// If the type is not valid or not of a shared memory, or asks for more than the system has.
    pub(crate) fn new(ty: MemoryType, bounds: Bounds) -> Result<Self, Error> {
        check(&ty)?;
        let (true, Some(max)) = (ty.shared, ty.limits.max) else {
            return Err(Error::new(
                ErrorKind::TypeMismatch,
                format!("a memory of type {ty} is not shared"),
            ));
        };
        let min = ty.limits.min;
        let failed = |error: Option<OsError>| {
            let error = error.map_or(String::new(), |error| format!(": {error}"));
            Error::new(
                ErrorKind::OutOfMemory,
                format!(
                    "cannot allocate {min} pages of {} bytes and reserve address space for the maximum of {max} of a shared \
                     linear memory{error}",
                    ty.page_size()
                ),
            )
        };
        let reserved = mapped(&ty, max).ok_or_else(|| failed(None))?;
        // Not more than the maximum.
        let accessible = mapped(&ty, min).ok_or_else(|| failed(None))?;
        let guarded = !bounds.checks(&ty);
        let mapping = if guarded {
            pool::reserve(Wanted::new(accessible, 0, None))
        } else {
            // One page more than nothing, so that there is an address.
            let mapping = Mapping::reserve(reserved.max(WASM_PAGE_SIZE as usize));
            mapping.and_then(|mut mapping| {
                mapping.make_accessible(accessible)?;
                Ok(mapping)
            })
        };
        let mapping = mapping.map_err(|error| failed(Some(error)))?;
        Ok(Self {
            ty,
            guarded,
            reserved: mapping.len(),
            record: VMSharedMemory {
                base: mapping.base().as_ptr(),
                length: AtomicU64::new(min << ty.page_size_log2),
            },
            mapping: Mutex::new(ManuallyDrop::new(mapping)),
            waits_end: ManuallyDrop::new(OnceLock::new()),
            drop: Self::end,
            write: Self::write_atomically,
        })
    }

    pub(crate) fn ty(&self) -> MemoryType {
        self.ty
    }

    /// Whether an access out of bounds faults.
    pub(crate) fn guarded(&self) -> bool {
        self.guarded
    }

    /// The record, for compiled code, which loads its length atomically. It is never to be written through this pointer.
    pub(crate) fn record(&self) -> NonNull<VMMemory> {
        NonNull::from(&self.record).cast()
    }

    /// The addresses at which a fault is an access out of bounds. Async-signal-safe.
    pub(crate) fn reservation(&self) -> Range<usize> {
        let start = self.record.base.addr();
        start..start + self.reserved
    }

    /// The size in bytes. It may be more already.
    pub(crate) fn length(&self) -> u64 {
        self.record.length.load(Ordering::SeqCst)
    }

    /// Grows by `delta` pages. The old size in pages, or `None` if that is not possible.
    pub(crate) fn grow(&self, delta: u64) -> Option<u64> {
        let mut mapping = self.mapping.lock().unwrap_or_else(PoisonError::into_inner);
        let old = self.length() >> self.ty.page_size_log2;
        let new = old.checked_add(delta)?;
        if new > self.ty.limits.max? {
            return None;
        }
        // What the maximum takes was computed when the memory was made.
        mapping.make_accessible(mapped(&self.ty, new)?).ok()?;
        let length = new << self.ty.page_size_log2;
        self.record.length.store(length, Ordering::SeqCst);
        Some(old)
    }

    /// The place of the `len` bytes at `address`, if they are inside of the memory. It is valid for atomic accesses as long as
    /// `self`.
    pub(crate) fn place(&self, address: u64, len: u64) -> Option<*mut u8> {
        let end = address.checked_add(len)?;
        // Memories do not shrink, so what is inside stays so. It is an address, so it fits.
        (end <= self.length()).then(|| self.record.base.wrapping_add(address as usize))
    }

    /// Leaves every guest that waits, now or later, with an error that `reason` makes. The first reason counts.
    pub(crate) fn end_waits(&self, reason: Reason) {
        let _ = self.waits_end.set(reason);
        // Whoever began to wait before that is woken; whoever comes later looks for the reason, under the same lock, first.
        parking::wake_all(&self.reservation());
    }

    /// With what a guest is to be left that waits; `None` if it may.
    pub(crate) fn end_of_waits(&self) -> Option<Trap> {
        self.waits_end.get().map(|reason| reason())
    }

    /// Whether a guest may wait.
    pub(crate) fn may_wait(&self) -> bool {
        self.waits_end.get().is_none()
    }

    /// The `u32` at `address`, by a sequentially consistent access. `None` if it is not inside of the memory or not aligned.
    pub(crate) fn load32(&self, address: u64) -> Option<u32> {
        let at: *mut u32 = self.place(address, 4)?.cast();
        if !at.is_aligned() {
            return None;
        }
        // SAFETY: inside of the memory, and aligned; all accesses that could race are atomic, or a guest's.
        Some(unsafe { AtomicU32::from_ptr(at) }.load(Ordering::SeqCst))
    }

    /// The same of a `u64`.
    pub(crate) fn load64(&self, address: u64) -> Option<u64> {
        let at: *mut u64 = self.place(address, 8)?.cast();
        if !at.is_aligned() {
            return None;
        }
        // SAFETY: as above.
        Some(unsafe { AtomicU64::from_ptr(at) }.load(Ordering::SeqCst))
    }

    /// Copies the bytes at `address` to `buffer`, unless they are not all inside of the memory.
    pub(crate) fn read(&self, address: u64, buffer: &mut [u8]) -> Option<()> {
        let mut from = self.place(address, buffer.len() as u64)?;
        let (head, rest) = buffer.split_at_mut(from.align_offset(8).min(buffer.len()));
        for byte in head {
            // SAFETY: inside of the memory.
            *byte = unsafe { byte_at(from) }.load(Ordering::Relaxed);
            from = from.wrapping_add(1);
        }
        let mut words = rest.chunks_exact_mut(8);
        for word in &mut words {
            // SAFETY: inside of the memory, and aligned: the head ended there.
            let value = unsafe { word_at(from) }.load(Ordering::Relaxed);
            word.copy_from_slice(&value.to_le_bytes());
            from = from.wrapping_add(8);
        }
        for byte in words.into_remainder() {
            // SAFETY: inside of the memory.
            *byte = unsafe { byte_at(from) }.load(Ordering::Relaxed);
            from = from.wrapping_add(1);
        }
        Some(())
    }

    /// Copies `bytes` to `address`, unless the place is not inside of the memory.
    pub(crate) fn write(&self, address: u64, bytes: &[u8]) -> Option<()> {
        (self.write)(self, address, bytes)
    }

    fn write_atomically(&self, address: u64, bytes: &[u8]) -> Option<()> {
        let mut to = self.place(address, bytes.len() as u64)?;
        let (head, rest) = bytes.split_at(to.align_offset(8).min(bytes.len()));
        let (words, tail) = rest.as_chunks::<8>();
        for &byte in head {
            // SAFETY: inside of the memory.
            unsafe { byte_at(to) }.store(byte, Ordering::Relaxed);
            to = to.wrapping_add(1);
        }
        for &word in words {
            // SAFETY: inside of the memory, and aligned: the head ended there.
            unsafe { word_at(to) }.store(u64::from_le_bytes(word), Ordering::Relaxed);
            to = to.wrapping_add(8);
        }
        for &byte in tail {
            // SAFETY: inside of the memory.
            unsafe { byte_at(to) }.store(byte, Ordering::Relaxed);
            to = to.wrapping_add(1);
        }
        Some(())
    }
}

/// # Safety
///
/// The byte must be in a shared memory that lives for 'a.
unsafe fn byte_at<'a>(at: *mut u8) -> &'a AtomicU8 {
    // SAFETY: all accesses to a shared memory that could race are atomic, or a guest's, which are no accesses of Rust.
    unsafe { AtomicU8::from_ptr(at) }
}

/// # Safety
///
/// The eight bytes must be in a shared memory that lives for 'a, and aligned.
unsafe fn word_at<'a>(at: *mut u8) -> &'a AtomicU64 {
    // SAFETY: as above; aligned, says the caller.
    unsafe { AtomicU64::from_ptr(at.cast()) }
}

impl Drop for SharedInstance {
    fn drop(&mut self) {
        // SAFETY: called here only.
        unsafe { (self.drop)(self) }
    }
}

impl SharedInstance {
    /// # Safety
    ///
    /// To be called once, when it is dropped.
    unsafe fn end(&mut self) {
        // SAFETY: dropped here only, and not used afterwards.
        unsafe { ManuallyDrop::drop(&mut self.waits_end) };
        let mapping = self
            .mapping
            .get_mut()
            .unwrap_or_else(PoisonError::into_inner);
        // SAFETY: taken here only, and not used afterwards. Nobody has the memory any more, so nobody accesses it.
        let mapping = unsafe { ManuallyDrop::take(mapping) };
        if self.guarded {
            // It was possible when the memory was made.
            let accessible = mapped(&self.ty, self.ty.limits.min).unwrap_or_default();
            pool::recycle(mapping, accessible, 0);
        }
    }
}
