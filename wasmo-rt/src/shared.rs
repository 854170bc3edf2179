//! Linear memories that threads share, for the host.

use crate::error::{Error, ErrorKind};
use crate::memory::{GuestAddr, Memory, MemoryAccessError, Plain};
use crate::store::AsStoreMut;
use crate::trap::Trap;
use crate::vm::memory::MemoryInstance;
use crate::vm::parking;
use crate::vm::shared::SharedInstance;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU8, AtomicU16, AtomicU32, AtomicU64, Ordering};
use std::time::Duration;
use wasmo_abi::description::Bounds;
use wasmo_abi::types::MemoryType;

pub use crate::vm::parking::Wait;

/// A linear memory that threads share (threads proposal, "Shared linear memory"). It belongs to no store: clones are the
/// same memory, and it lives as long as a clone or a store has it.
///
/// A guest runs on one thread at a time, because its store does. For guests that run in parallel, make a store for each thread and
/// instantiate the module in each, with the same shared memory for its import:
///
/// ```
/// use std::thread;
/// use wasmo_rt::{Memory, MemoryType, SharedMemory, Store};
///
/// # fn main() -> Result<(), wasmo_rt::Error> {
/// let shared = SharedMemory::new(MemoryType::new(1, Some(16)).shared())?;
/// thread::scope(|scope| {
///     for number in 0..4u64 {
///         let shared = shared.clone();
///         scope.spawn(move || {
///             let mut store = Store::new(());
///             // What the guest in this store would import.
///             let memory = Memory::from_shared(&mut store, &shared);
///             memory.write_value(&mut store, 8 * number, number * number)
///         });
///     }
/// });
/// assert_eq!(shared.read_value::<u64>(24u32).unwrap(), 9);
/// # Ok(())
/// # }
/// ```
///
/// Guests of other threads may write the memory while the host reads it. So there are no slices of it: bytes are copied, or
/// accessed as atomics. A copy is not one atomic access: what another thread writes meanwhile may be in it in part. Check what
/// was copied, and never read twice what must not change in between.
///
/// A guest that waits without a timeout keeps its thread until somebody notifies the address, and a guest may do so for ever:
/// [`SharedMemory::end_waits`] gets the threads back.
///
/// Addresses and lengths are in bytes, sizes in pages of [`MemoryType::page_size`] bytes.
#[derive(Clone)]
pub struct SharedMemory(pub(crate) Arc<SharedInstance>);

macro_rules! atomics {
    ($($name:ident $ty:ident;)*) => {$(
        #[doc = concat!("The `", stringify!($ty), "` at `address`.")]
        ///
        /// Guests use sequentially consistent accesses (`Ordering::SeqCst`). Values are little-endian, as the host's are. Access
        /// a place by atomics of one size: what several threads do to it at once by different sizes is as the machine does it.
        ///
        /// # Errors
        ///
        /// If it is not inside of the memory, or `address` is no multiple of its size.
        pub fn $name(&self, address: impl GuestAddr) -> Result<&$ty, MemoryAccessError> {
            let at = self.aligned(address.to_u64(), size_of::<$ty>() as u64)?;
            // SAFETY: it is in the memory, which never moves and lives as long as `self`, and aligned; whoever else accesses
            // it does so atomically, or is a guest, whose accesses are not Rust's.
            Ok(unsafe { $ty::from_ptr(at.cast()) })
        }
    )*};
}

impl SharedMemory {
    /// A new memory of zeros.
    ///
    /// The address space for its maximum is reserved now, and 4 GiB of it if the addresses have 32 bits; only what the memory
    /// has grown to takes storage. If so much cannot be reserved, the maximum alone is, and the memory fits only guests that were
    /// compiled with explicit checks.
    ///
    /// # Errors
    ///
    /// If the type is not valid, not that of a shared memory or without a maximum, or asks for more than the system has.
    pub fn new(ty: MemoryType) -> Result<Self, Error> {
        let memory = SharedInstance::new(ty, Bounds::Guard);
        let memory = memory.or_else(|error| match error.kind() {
            ErrorKind::OutOfMemory => SharedInstance::new(ty, Bounds::Explicit),
            _ => Err(error),
        });
        Ok(Self(Arc::new(memory?)))
    }

    /// The type: its minimum is what the memory was made with.
    pub fn ty(&self) -> MemoryType {
        self.0.ty()
    }

    /// The size in pages. Another thread may grow the memory at any time; it never shrinks.
    pub fn pages(&self) -> u64 {
        self.0.length() >> self.0.ty().page_size_log2
    }

    /// The size in bytes. Another thread may grow the memory at any time; it never shrinks.
    pub fn size(&self) -> u64 {
        self.0.length()
    }

    /// Grows the memory by `delta` pages and returns the old size in pages.
    ///
    /// # Errors
    ///
    /// If that would exceed the memory's maximum or what the system has. The memory is then as it was.
    pub fn grow(&self, delta: u64) -> Result<u64, Error> {
        let old = self.0.grow(delta);
        let ty = self.0.ty();
        let max = ty.limits.max.unwrap_or(ty.max_pages());
        old.ok_or_else(|| cannot_grow(max, self.pages(), delta))
    }

    /// Copies bytes at `address` into `buffer`, as many as it takes.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    pub fn read(
        &self,
        address: impl GuestAddr,
        buffer: &mut [u8],
    ) -> Result<(), MemoryAccessError> {
        let len = buffer.len() as u64;
        let read = self.0.read(address.to_u64(), buffer);
        read.ok_or_else(|| self.out_of_bounds(address.to_u64(), len))
    }

    /// A copy of the `len` bytes at `address`.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    pub fn read_vec(
        &self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<Vec<u8>, MemoryAccessError> {
        let (address, len) = (address.to_u64(), len.to_u64());
        if self.0.place(address, len).is_none() {
            return Err(self.out_of_bounds(address, len));
        }
        // It is at most what the memory has, so it fits.
        let mut bytes = vec![0; len as usize];
        self.read(address, &mut bytes)?;
        Ok(bytes)
    }

    /// A copy of the `len` bytes of UTF-8 at `address`.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory or not UTF-8.
    pub fn read_string(
        &self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<String, MemoryAccessError> {
        let bytes = self.read_vec(address, len)?;
        String::from_utf8(bytes)
            .map_err(|_| MemoryAccessError::not_utf8(address.to_u64(), len.to_u64(), self.size()))
    }

    /// The value at `address`, little-endian; it need not be aligned. It is copied: for a value that another thread may write
    /// now, take an atomic.
    ///
    /// # Errors
    ///
    /// If it is not inside of the memory.
    pub fn read_value<V: Plain>(&self, address: impl GuestAddr) -> Result<V, MemoryAccessError> {
        let bytes = self.read_vec(address, V::SIZE)?;
        Ok(V::from_bytes(&bytes))
    }

    /// Copies `bytes` to `address`; all of them or none.
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    pub fn write(&self, address: impl GuestAddr, bytes: &[u8]) -> Result<(), MemoryAccessError> {
        let written = self.0.write(address.to_u64(), bytes);
        written.ok_or_else(|| self.out_of_bounds(address.to_u64(), bytes.len() as u64))
    }

    /// Copies `value` to `address`, little-endian; it need not be aligned.
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    pub fn write_value<V: Plain>(
        &self,
        address: impl GuestAddr,
        value: V,
    ) -> Result<(), MemoryAccessError> {
        let mut bytes = vec![0; V::SIZE];
        value.to_bytes(&mut bytes);
        self.write(address, &bytes)
    }

    atomics! {
        atomic_u8 AtomicU8;
        atomic_u16 AtomicU16;
        atomic_u32 AtomicU32;
        atomic_u64 AtomicU64;
    }

    /// If the `u32` at `address` is `expected`, waits until somebody notifies that address, or until `timeout` is over if there is
    /// one. As `memory.atomic.wait32`: guests and host threads wake each other.
    ///
    /// # Errors
    ///
    /// If it is not inside of the memory, or `address` is no multiple of 4.
    pub fn wait32(
        &self,
        address: impl GuestAddr,
        expected: u32,
        timeout: Option<Duration>,
    ) -> Result<Wait, MemoryAccessError> {
        let value = self.atomic_u32(address)?;
        let is_equal = || value.load(Ordering::SeqCst) == expected;
        Ok(parking::wait(value.as_ptr().addr(), is_equal, timeout))
    }

    /// As [`SharedMemory::wait32`], with a `u64`.
    ///
    /// # Errors
    ///
    /// If it is not inside of the memory, or `address` is no multiple of 8.
    pub fn wait64(
        &self,
        address: impl GuestAddr,
        expected: u64,
        timeout: Option<Duration>,
    ) -> Result<Wait, MemoryAccessError> {
        let value = self.atomic_u64(address)?;
        let is_equal = || value.load(Ordering::SeqCst) == expected;
        Ok(parking::wait(value.as_ptr().addr(), is_equal, timeout))
    }

    /// Wakes up to `count` of those who wait at `address`, the longest waiting first, and returns how many they were. As
    /// `memory.atomic.notify`.
    ///
    /// ```
    /// use std::sync::atomic::Ordering;
    /// use wasmo_rt::{MemoryType, SharedMemory, Wait};
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let shared = SharedMemory::new(MemoryType::new(1, Some(1)).shared())?;
    /// std::thread::scope(|scope| {
    ///     scope.spawn(|| {
    ///         shared.atomic_u32(64u32).unwrap().store(1, Ordering::SeqCst);
    ///         shared.notify(64u32, u32::MAX).unwrap();
    ///     });
    ///     while shared.wait32(64u32, 0, None).unwrap() != Wait::NotEqual {}
    /// });
    /// assert_eq!(shared.notify(64u32, u32::MAX)?, 0);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// If the `u32` at `address` is not inside of the memory, or `address` is no multiple of 4.
    pub fn notify(&self, address: impl GuestAddr, count: u32) -> Result<u32, MemoryAccessError> {
        let at = self.aligned(address.to_u64(), 4)?;
        Ok(parking::notify(at.addr(), count))
    }

    /// Ends the waits of guests on this memory, those that go on and those to come: the guest is left with the error that `reason` makes,
    /// as if a host function had failed. That is how a host gets back the threads of guests that it gives up.
    ///
    /// It cannot be undone, and what other reasons are given later does not count. Waits of the host's own that go on are woken. `reason` is
    /// called on the threads of the guests, and must not panic: that ends the process.
    ///
    /// ```
    /// use wasmo_rt::{MemoryType, SharedMemory, Trap};
    ///
    /// # fn main() -> Result<(), wasmo_rt::Error> {
    /// let shared = SharedMemory::new(MemoryType::new(1, Some(1)).shared())?;
    /// shared.end_waits(|| Trap::host("the host needs the guest no more"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn end_waits(&self, reason: impl Fn() -> Trap + Send + Sync + 'static) {
        self.0.end_waits(Box::new(reason));
    }

    /// Whether both are the same memory.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// The place of the `size` bytes at `address`, a multiple of `size`.
    fn aligned(&self, address: u64, size: u64) -> Result<*mut u8, MemoryAccessError> {
        if !address.is_multiple_of(size) {
            return Err(MemoryAccessError::unaligned(address, size, self.size()));
        }
        let place = self.0.place(address, size);
        place.ok_or_else(|| self.out_of_bounds(address, size))
    }

    #[cold]
    fn out_of_bounds(&self, address: u64, len: u64) -> MemoryAccessError {
        MemoryAccessError::out_of_bounds(address, len, self.size())
    }
}

/// Why a memory did not grow.
#[cold]
pub(crate) fn cannot_grow(max: u64, pages: u64, delta: u64) -> Error {
    let fits = pages.checked_add(delta).is_some_and(|new| new <= max);
    let reason = match fits {
        true => "the system does not give so much".to_owned(),
        false => format!("its limit is {max} pages"),
    };
    Error::new(
        ErrorKind::Limit,
        format!("the memory of {pages} pages cannot grow by {delta} pages: {reason}"),
    )
}

impl fmt::Debug for SharedMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SharedMemory")
            .field("ty", &self.ty())
            .field("pages", &self.pages())
            .finish()
    }
}

impl Memory {
    /// A store's handle for a shared memory, for guests to import. The store keeps the memory until it is dropped; to ask again for the
    /// same memory takes nothing.
    pub fn from_shared(store: &mut impl AsStoreMut, shared: &SharedMemory) -> Self {
        let inner = store.as_store_mut().into_inner();
        let same = |memory: &MemoryInstance| {
            memory
                .shared()
                .is_some_and(|memory| Arc::ptr_eq(memory, &shared.0))
        };
        match inner.memories.iter().position(|memory| same(memory)) {
            Some(at) => Self {
                store: inner.id,
                index: at as u32,
            },
            None => inner.push_memory(MemoryInstance::from_shared(Arc::clone(&shared.0))),
        }
    }
}
