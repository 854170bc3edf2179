//! Linear memories and checked access to them.

use crate::error::{Error, ErrorKind};
use crate::shared::{SharedMemory, cannot_grow};
use crate::store::{AsStore, AsStoreMut, StoreId, StoreInner};
use crate::vm::memory::MemoryInstance;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use wasmo_abi::types::MemoryType;

/// A linear memory. A handle into a [`Store`](crate::Store).
///
/// The bytes are borrowed from the store: as long as a slice of them is alive, no guest can run and the memory cannot
/// grow.
///
/// Addresses are in bytes, of 32 or 64 bits as the guest's are; sizes are in pages of [`MemoryType::page_size`] bytes.
///
/// A memory that threads [share](SharedMemory) has no bytes that could be borrowed: for such a one use the methods that copy
/// ([`Memory::read`], [`Memory::write_bytes`] and so on), or [`Memory::shared`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Memory {
    pub(crate) store: StoreId,
    pub(crate) index: u32,
}

/// An access that a linear memory does not allow: outside of it, of text that is not UTF-8, unaligned if it is atomic, or by
/// reference if threads share the memory.
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct MemoryAccessError {
    /// The address, in bytes.
    pub address: u64,
    /// How many bytes were asked for.
    pub len: u64,
    /// The size of the memory, in bytes.
    pub memory_len: u64,
    reason: Reason,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Reason {
    OutOfBounds,
    Utf8,
    Unaligned,
    Shared,
}

impl MemoryAccessError {
    #[cold]
    fn new(reason: Reason, address: u64, len: u64, memory_len: u64) -> Self {
        Self {
            address,
            len,
            memory_len,
            reason,
        }
    }

    pub(crate) fn out_of_bounds(address: u64, len: u64, memory_len: u64) -> Self {
        Self::new(Reason::OutOfBounds, address, len, memory_len)
    }

    pub(crate) fn not_utf8(address: u64, len: u64, memory_len: u64) -> Self {
        Self::new(Reason::Utf8, address, len, memory_len)
    }

    pub(crate) fn unaligned(address: u64, len: u64, memory_len: u64) -> Self {
        Self::new(Reason::Unaligned, address, len, memory_len)
    }
}

impl fmt::Debug for MemoryAccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryAccessError({self})")
    }
}

impl fmt::Display for MemoryAccessError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            address,
            len,
            memory_len,
            reason,
        } = self;
        match reason {
            Reason::OutOfBounds => write!(
                f,
                "{len} bytes at address {address:#x} are outside of the linear memory of {memory_len} bytes"
            ),
            Reason::Utf8 => write!(
                f,
                "the {len} bytes at address {address:#x} of the linear memory are not UTF-8"
            ),
            Reason::Unaligned => write!(
                f,
                "an atomic access of {len} bytes needs an address that is a multiple of {len}, which {address:#x} is not"
            ),
            Reason::Shared => write!(
                f,
                "the {len} bytes at address {address:#x} cannot be borrowed, because threads share the memory: {USE_SHARED}"
            ),
        }
    }
}

impl std::error::Error for MemoryAccessError {}

mod sealed {
    pub trait Sealed {}
}

/// Integers that can be an address or a length in a linear memory: guests' 32-bit values of either sign, `u64`, `usize`.
pub trait GuestAddr: Copy + sealed::Sealed {
    /// The address: a signed number's bits taken as unsigned.
    fn to_u64(self) -> u64;
}

macro_rules! addresses {
    ($($ty:ty: $value:ident => $to:expr;)*) => {$(
        impl sealed::Sealed for $ty {}

        impl GuestAddr for $ty {
            #[inline]
            fn to_u64(self) -> u64 {
                let $value = self;
                $to
            }
        }
    )*};
}

addresses! {
    i32: value => u64::from(value.cast_unsigned());
    u32: value => u64::from(value);
    i64: value => value.cast_unsigned();
    u64: value => value;
    usize: value => value as u64;
}

/// Plain data that can be read from and written to linear memories, little-endian: integers, floats and arrays of them.
pub trait Plain: Copy + plain::Sealed {
    /// The size in bytes.
    const SIZE: usize;

    #[doc(hidden)]
    fn from_bytes(bytes: &[u8]) -> Self;

    #[doc(hidden)]
    fn to_bytes(self, bytes: &mut [u8]);
}

mod plain {
    pub trait Sealed {}
}

macro_rules! plain {
    ($($ty:ty)*) => {$(
        impl plain::Sealed for $ty {}

        impl Plain for $ty {
            const SIZE: usize = size_of::<$ty>();

            #[inline]
            fn from_bytes(bytes: &[u8]) -> Self {
                let mut array = [0; size_of::<$ty>()];
                array.copy_from_slice(bytes);
                Self::from_le_bytes(array)
            }

            #[inline]
            fn to_bytes(self, bytes: &mut [u8]) {
                bytes.copy_from_slice(&self.to_le_bytes());
            }
        }
    )*};
}

plain!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 f32 f64);

impl<T: Plain, const N: usize> plain::Sealed for [T; N] {}

impl<T: Plain, const N: usize> Plain for [T; N] {
    const SIZE: usize = T::SIZE * N;

    fn from_bytes(bytes: &[u8]) -> Self {
        std::array::from_fn(|at| T::from_bytes(&bytes[at * T::SIZE..][..T::SIZE]))
    }

    fn to_bytes(self, bytes: &mut [u8]) {
        for (at, item) in self.into_iter().enumerate() {
            item.to_bytes(&mut bytes[at * T::SIZE..][..T::SIZE]);
        }
    }
}

#[inline]
fn range(bytes: &[u8], address: u64, len: u64) -> Result<Range<usize>, MemoryAccessError> {
    match address.checked_add(len) {
        // Both fit into `usize` because they do not exceed the length of a slice.
        Some(end) if end <= bytes.len() as u64 => Ok(address as usize..end as usize),
        _ => Err(out_of_bounds(bytes, address, len)),
    }
}

#[cold]
fn out_of_bounds(bytes: &[u8], address: u64, len: u64) -> MemoryAccessError {
    MemoryAccessError::out_of_bounds(address, len, bytes.len() as u64)
}

/// The bytes of a linear memory, for reading.
#[derive(Clone, Copy)]
pub struct MemoryView<'a>(&'a [u8]);

impl<'a> MemoryView<'a> {
    /// A view of a memory that is not shared.
    pub(crate) fn new(memory: &'a MemoryInstance) -> Option<Self> {
        memory.bytes().map(Self)
    }

    /// All bytes.
    #[inline]
    pub fn as_slice(self) -> &'a [u8] {
        self.0
    }

    /// The size in bytes.
    #[inline]
    pub fn byte_len(self) -> usize {
        self.0.len()
    }

    /// The `len` bytes at `address`.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    #[inline]
    pub fn bytes(
        self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&'a [u8], MemoryAccessError> {
        Ok(&self.0[range(self.0, address.to_u64(), len.to_u64())?])
    }

    /// The `len` bytes of UTF-8 at `address`.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory or not UTF-8.
    pub fn read_str(
        self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&'a str, MemoryAccessError> {
        let bytes = self.bytes(address, len)?;
        std::str::from_utf8(bytes).map_err(|_| {
            MemoryAccessError::not_utf8(address.to_u64(), len.to_u64(), self.0.len() as u64)
        })
    }

    /// The UTF-8 text at `address` that ends before a zero byte.
    ///
    /// # Errors
    ///
    /// If there is no zero byte up to the memory's end, or the text is not UTF-8.
    pub fn read_c_str(self, address: impl GuestAddr) -> Result<&'a str, MemoryAccessError> {
        let rest = self.bytes(
            address,
            (self.0.len() as u64).saturating_sub(address.to_u64()),
        )?;
        let len = rest.iter().position(|&byte| byte == 0);
        let len =
            len.ok_or_else(|| out_of_bounds(self.0, address.to_u64(), rest.len() as u64 + 1))?;
        self.read_str(address, len)
    }

    /// Copies bytes at `address` into `buffer`, as many as it takes.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    pub fn read(self, address: impl GuestAddr, buffer: &mut [u8]) -> Result<(), MemoryAccessError> {
        buffer.copy_from_slice(self.bytes(address, buffer.len())?);
        Ok(())
    }

    /// The value at `address`, little-endian; it need not be aligned.
    ///
    /// # Errors
    ///
    /// If it is not inside of the memory.
    #[inline]
    pub fn read_value<V: Plain>(self, address: impl GuestAddr) -> Result<V, MemoryAccessError> {
        Ok(V::from_bytes(self.bytes(address, V::SIZE)?))
    }
}

impl fmt::Debug for MemoryView<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryView({} bytes)", self.0.len())
    }
}

/// The bytes of a linear memory, for reading and writing.
pub struct MemoryViewMut<'a>(&'a mut [u8]);

impl<'a> MemoryViewMut<'a> {
    /// A view of a memory that is not shared.
    pub(crate) fn new(memory: &'a mut MemoryInstance) -> Option<Self> {
        memory.bytes_mut().map(Self)
    }

    /// The same memory for reading.
    #[inline]
    pub fn view(&self) -> MemoryView<'_> {
        MemoryView(self.0)
    }

    /// All bytes.
    #[inline]
    pub fn as_mut_slice(&mut self) -> &mut [u8] {
        self.0
    }

    /// All bytes, for as long as the memory was borrowed.
    #[inline]
    pub fn into_slice(self) -> &'a mut [u8] {
        self.0
    }

    /// The `len` bytes at `address`.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    #[inline]
    pub fn bytes_mut(
        &mut self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&mut [u8], MemoryAccessError> {
        let range = range(self.0, address.to_u64(), len.to_u64())?;
        Ok(&mut self.0[range])
    }

    /// Writes `bytes` at `address`; all of them or none.
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    pub fn write(
        &mut self,
        address: impl GuestAddr,
        bytes: &[u8],
    ) -> Result<(), MemoryAccessError> {
        self.bytes_mut(address, bytes.len())?.copy_from_slice(bytes);
        Ok(())
    }

    /// Writes `value` at `address`, little-endian; it need not be aligned.
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    #[inline]
    pub fn write_value<V: Plain>(
        &mut self,
        address: impl GuestAddr,
        value: V,
    ) -> Result<(), MemoryAccessError> {
        value.to_bytes(self.bytes_mut(address, V::SIZE)?);
        Ok(())
    }

    /// As [`MemoryView::bytes`].
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    #[inline]
    pub fn bytes(
        &self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&[u8], MemoryAccessError> {
        self.view().bytes(address, len)
    }

    /// As [`MemoryView::read_str`].
    ///
    /// # Errors
    ///
    /// If the bytes are not all inside of the memory or not UTF-8.
    pub fn read_str(
        &self,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&str, MemoryAccessError> {
        self.view().read_str(address, len)
    }

    /// As [`MemoryView::read_value`].
    ///
    /// # Errors
    ///
    /// If it is not inside of the memory.
    #[inline]
    pub fn read_value<V: Plain>(&self, address: impl GuestAddr) -> Result<V, MemoryAccessError> {
        self.view().read_value(address)
    }
}

impl fmt::Debug for MemoryViewMut<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "MemoryViewMut({} bytes)", self.0.len())
    }
}

impl StoreInner {
    /// The memory of a handle, if it belongs to this store.
    pub(crate) fn memory(&self, memory: Memory) -> Option<&MemoryInstance> {
        if memory.store != self.id {
            return None;
        }
        Some(self.memories.get(memory.index as usize)?)
    }

    /// The memory of a handle, if it belongs to this store.
    pub(crate) fn memory_mut(&mut self, memory: Memory) -> Option<&mut MemoryInstance> {
        if memory.store != self.id {
            return None;
        }
        Some(self.memories.get_mut(memory.index as usize)?)
    }
}

const WRONG_STORE: &str = "this memory belongs to another store";

/// What to do where the bytes of a memory cannot be borrowed.
pub(crate) const USE_SHARED: &str = "use the methods that copy, or `Memory::shared`";

/// Why a memory cannot be viewed.
#[cold]
fn is_shared() -> Error {
    Error::new(
        ErrorKind::InvalidAccess,
        format!("the memory cannot be borrowed, because threads share it: {USE_SHARED}"),
    )
}

/// The infallible methods panic if the memory belongs to another store; the others return that as an error.
impl Memory {
    /// A new memory of the host's, which guests can import. If its type is that of a shared memory it can be used by other stores too,
    /// through [`Memory::shared`].
    ///
    /// With 32-bit addresses and pages of 64 KiB it is guarded, and so fits every guest, if the address space allows to reserve
    /// 4 GiB for it; if not, it fits only guests that were compiled with explicit checks.
    ///
    /// # Errors
    ///
    /// If the type is not valid or asks for more than the system has.
    pub fn new(store: &mut impl AsStoreMut, ty: MemoryType) -> Result<Self, Error> {
        let inner = store.as_store_mut().into_inner();
        let memory = MemoryInstance::for_host(ty, inner.own_memory_record())?;
        Ok(inner.push_memory(memory))
    }

    /// The type: its minimum is what the memory was made with.
    pub fn ty(&self, store: &impl AsStore) -> MemoryType {
        self.instance(store.as_store().inner()).ty
    }

    fn instance(self, store: &StoreInner) -> &MemoryInstance {
        store.memory(self).expect(WRONG_STORE)
    }

    fn instance_mut(self, store: &mut StoreInner) -> &mut MemoryInstance {
        store.memory_mut(self).expect(WRONG_STORE)
    }

    /// The memory for use by other threads and stores, if its type is that of a shared memory.
    pub fn shared(&self, store: &impl AsStore) -> Option<SharedMemory> {
        let shared = self.instance(store.as_store().inner()).shared()?;
        Some(SharedMemory(Arc::clone(shared)))
    }

    /// The size in pages.
    pub fn size(&self, store: &impl AsStore) -> u64 {
        self.instance(store.as_store().inner()).pages()
    }

    /// The size in bytes.
    pub fn byte_len(&self, store: &impl AsStore) -> usize {
        // A length of memory that is there.
        self.instance(store.as_store().inner()).byte_len() as usize
    }

    /// Grows the memory by `delta` pages and returns the old size in pages.
    ///
    /// # Errors
    ///
    /// If that would exceed the memory's maximum or what the system has, or bring the memory of a module to all of the 4 GiB that 32-bit addresses reach. The
    /// memory is then as it was.
    pub fn grow(&self, store: &mut impl AsStoreMut, delta: u64) -> Result<u64, Error> {
        let inner = store.as_store_mut().into_inner();
        let memory = inner
            .memory_mut(*self)
            .ok_or_else(|| Error::wrong_store("memory"))?;
        let old = memory.grow(delta);
        old.ok_or_else(|| cannot_grow(memory.most(), memory.pages(), delta))
    }

    /// All bytes.
    ///
    /// # Panics
    ///
    /// If threads share the memory.
    pub fn data<'a>(&self, store: &'a impl AsStore) -> &'a [u8] {
        let bytes = self.instance(store.as_store().inner()).bytes();
        bytes.unwrap_or_else(|| panic!("{}", is_shared()))
    }

    /// All bytes.
    ///
    /// # Panics
    ///
    /// If threads share the memory.
    pub fn data_mut<'a>(&self, store: &'a mut impl AsStoreMut) -> &'a mut [u8] {
        let memory = self.instance_mut(store.as_store_mut().into_inner());
        let bytes = memory.bytes_mut();
        bytes.unwrap_or_else(|| panic!("{}", is_shared()))
    }

    /// All bytes, and the host's state.
    ///
    /// # Panics
    ///
    /// If threads share the memory.
    pub fn data_and_store_mut<'a, S: AsStoreMut>(
        &self,
        store: &'a mut S,
    ) -> (&'a mut [u8], &'a mut S::Data) {
        let (inner, data) = store.as_store_mut().split();
        let bytes = self.instance_mut(inner).bytes_mut();
        (bytes.unwrap_or_else(|| panic!("{}", is_shared())), data)
    }

    /// A view for reading.
    ///
    /// # Errors
    ///
    /// If the memory belongs to another store, or threads share it.
    pub fn view<'a>(&self, store: &'a impl AsStore) -> Result<MemoryView<'a>, Error> {
        let inner = store.as_store().inner();
        let memory = inner
            .memory(*self)
            .ok_or_else(|| Error::wrong_store("memory"))?;
        MemoryView::new(memory).ok_or_else(is_shared)
    }

    /// A view for reading and writing.
    ///
    /// # Errors
    ///
    /// If the memory belongs to another store, or threads share it.
    pub fn view_mut<'a>(&self, store: &'a mut impl AsStoreMut) -> Result<MemoryViewMut<'a>, Error> {
        let inner = store.as_store_mut().into_inner();
        let memory = inner
            .memory_mut(*self)
            .ok_or_else(|| Error::wrong_store("memory"))?;
        MemoryViewMut::new(memory).ok_or_else(is_shared)
    }

    /// The view of the memory, for an access of `len` bytes at `address`.
    fn borrowed<'a>(
        self,
        store: &'a impl AsStore,
        address: u64,
        len: u64,
    ) -> Result<MemoryView<'a>, MemoryAccessError> {
        let memory = self.instance(store.as_store().inner());
        MemoryView::new(memory)
            .ok_or_else(|| MemoryAccessError::new(Reason::Shared, address, len, memory.byte_len()))
    }

    /// Copies bytes at `address` into `buffer`, as many as it takes.
    ///
    /// # Errors
    ///
    /// If they are not all inside of the memory.
    pub fn read(
        &self,
        store: &impl AsStore,
        address: impl GuestAddr,
        buffer: &mut [u8],
    ) -> Result<(), MemoryAccessError> {
        let memory = self.instance(store.as_store().inner());
        let len = buffer.len() as u64;
        let read = memory.read(address.to_u64(), buffer);
        read.ok_or_else(|| {
            MemoryAccessError::out_of_bounds(address.to_u64(), len, memory.byte_len())
        })
    }

    /// As [`MemoryView::bytes`].
    ///
    /// # Errors
    ///
    /// If the bytes are not all inside of the memory, or threads share it.
    pub fn read_bytes<'a>(
        &self,
        store: &'a impl AsStore,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&'a [u8], MemoryAccessError> {
        self.borrowed(store, address.to_u64(), len.to_u64())?
            .bytes(address, len)
    }

    /// As [`MemoryView::read_value`].
    ///
    /// # Errors
    ///
    /// If the value is not inside of the memory.
    pub fn read_value<V: Plain>(
        &self,
        store: &impl AsStore,
        address: impl GuestAddr,
    ) -> Result<V, MemoryAccessError> {
        match self.shared(store) {
            Some(shared) => shared.read_value(address),
            None => MemoryView(self.data(store)).read_value(address),
        }
    }

    /// As [`MemoryView::read_str`].
    ///
    /// # Errors
    ///
    /// If the bytes are not all inside of the memory or not UTF-8, or threads share it.
    pub fn read_str<'a>(
        &self,
        store: &'a impl AsStore,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<&'a str, MemoryAccessError> {
        self.borrowed(store, address.to_u64(), len.to_u64())?
            .read_str(address, len)
    }

    /// As [`MemoryView::read_str`], copied.
    ///
    /// # Errors
    ///
    /// If the bytes are not all inside of the memory or not UTF-8.
    pub fn read_string(
        &self,
        store: &impl AsStore,
        address: impl GuestAddr,
        len: impl GuestAddr,
    ) -> Result<String, MemoryAccessError> {
        match self.shared(store) {
            Some(shared) => shared.read_string(address, len),
            None => self.read_str(store, address, len).map(str::to_owned),
        }
    }

    /// As [`MemoryViewMut::write`].
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    pub fn write_bytes(
        &self,
        store: &mut impl AsStoreMut,
        address: impl GuestAddr,
        bytes: &[u8],
    ) -> Result<(), MemoryAccessError> {
        let memory = self.instance_mut(store.as_store_mut().into_inner());
        let (address, len) = (address.to_u64(), bytes.len() as u64);
        let written = memory.write(address, bytes);
        written.ok_or_else(|| MemoryAccessError::out_of_bounds(address, len, memory.byte_len()))
    }

    /// As [`MemoryViewMut::write_value`].
    ///
    /// # Errors
    ///
    /// If the place is not inside of the memory.
    pub fn write_value<V: Plain>(
        &self,
        store: &mut impl AsStoreMut,
        address: impl GuestAddr,
        value: V,
    ) -> Result<(), MemoryAccessError> {
        match self.shared(store) {
            Some(shared) => shared.write_value(address, value),
            None => MemoryViewMut(self.data_mut(store)).write_value(address, value),
        }
    }
}
