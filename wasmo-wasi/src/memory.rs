//! The guest's memory, as the functions of this crate see it.
//!
//! # Rules
//!
//! * An address or a length comes from the guest: nothing is read, written or allocated before it has been checked.
//! * What was read once is not read again: a guest's other thread may have changed it.

use crate::errno::Errno;
use wasmo_rt::{MemoryViewMut, SharedMemory};

/// A guest's memory.
///
/// Memories that no other thread can touch give their bytes as slices; others only copies.
pub trait GuestMemory {
    /// The size in bytes.
    fn byte_len(&self) -> u64;

    /// Copies bytes at `address` into `buffer`.
    ///
    /// # Errors
    ///
    /// [`Errno::Fault`] if they are not all inside of the memory.
    fn read(&self, address: u32, buffer: &mut [u8]) -> Result<(), Errno>;

    /// Writes `bytes` at `address`; all of them or none.
    ///
    /// # Errors
    ///
    /// [`Errno::Fault`] if the place is not inside of the memory.
    fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Errno>;

    /// All bytes, if no other thread can touch them.
    fn as_slice(&self) -> Option<&[u8]>;

    /// All bytes, if no other thread can touch them.
    fn as_mut_slice(&mut self) -> Option<&mut [u8]>;
}

macro_rules! slices {
    ($($ty:ty: $get:ident, $get_mut:ident;)*) => {$(
        impl GuestMemory for $ty {
            fn byte_len(&self) -> u64 {
                $get(self).len() as u64
            }

            fn read(&self, address: u32, buffer: &mut [u8]) -> Result<(), Errno> {
                buffer.copy_from_slice(part($get(self), address, buffer.len())?);
                Ok(())
            }

            fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Errno> {
                part_mut($get_mut(self), address, bytes.len())?.copy_from_slice(bytes);
                Ok(())
            }

            fn as_slice(&self) -> Option<&[u8]> {
                Some($get(self))
            }

            fn as_mut_slice(&mut self) -> Option<&mut [u8]> {
                Some($get_mut(self))
            }
        }
    )*};
}

slices! {
    MemoryViewMut<'_>: view, view_mut;
    Vec<u8>: vec, vec_mut;
}

/// Memories that threads share.
impl GuestMemory for SharedMemory {
    fn byte_len(&self) -> u64 {
        self.size()
    }

    fn read(&self, address: u32, buffer: &mut [u8]) -> Result<(), Errno> {
        Self::read(self, address, buffer).map_err(|_| Errno::Fault)
    }

    fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Errno> {
        Self::write(self, address, bytes).map_err(|_| Errno::Fault)
    }

    fn as_slice(&self) -> Option<&[u8]> {
        None
    }

    fn as_mut_slice(&mut self) -> Option<&mut [u8]> {
        None
    }
}

fn view<'a>(memory: &'a MemoryViewMut<'_>) -> &'a [u8] {
    memory.view().as_slice()
}

fn view_mut<'a>(memory: &'a mut MemoryViewMut<'_>) -> &'a mut [u8] {
    memory.as_mut_slice()
}

fn vec(memory: &Vec<u8>) -> &[u8] {
    memory
}

fn vec_mut(memory: &mut Vec<u8>) -> &mut [u8] {
    memory
}

/// The `len` bytes of `bytes` at `address`.
pub(crate) fn part(bytes: &[u8], address: u32, len: usize) -> Result<&[u8], Errno> {
    let rest = bytes.get(address as usize..).ok_or(Errno::Fault)?;
    rest.get(..len).ok_or(Errno::Fault)
}

/// The `len` bytes of `bytes` at `address`.
pub(crate) fn part_mut(bytes: &mut [u8], address: u32, len: usize) -> Result<&mut [u8], Errno> {
    let rest = bytes.get_mut(address as usize..).ok_or(Errno::Fault)?;
    rest.get_mut(..len).ok_or(Errno::Fault)
}

/// What the functions use on top of [`GuestMemory`].
impl dyn GuestMemory + '_ {
    /// Whether the `len` bytes at `address` are inside of the memory.
    pub(crate) fn check(&self, address: u32, len: u32) -> Result<(), Errno> {
        if u64::from(address) + u64::from(len) <= self.byte_len() {
            Ok(())
        } else {
            Err(Errno::Fault)
        }
    }

    /// The 32 bits at `address`.
    pub(crate) fn read_u32(&self, address: u32) -> Result<u32, Errno> {
        let mut bytes = [0; 4];
        self.read(address, &mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    /// Writes 16 bits at `address`.
    pub(crate) fn write_u16(&mut self, address: u32, value: u16) -> Result<(), Errno> {
        self.write(address, &value.to_le_bytes())
    }

    /// Writes 32 bits at `address`.
    pub(crate) fn write_u32(&mut self, address: u32, value: u32) -> Result<(), Errno> {
        self.write(address, &value.to_le_bytes())
    }

    /// Writes 64 bits at `address`.
    pub(crate) fn write_u64(&mut self, address: u32, value: u64) -> Result<(), Errno> {
        self.write(address, &value.to_le_bytes())
    }
}

/// The place `offset` bytes after `address`.
pub(crate) fn after(address: u32, offset: u32) -> Result<u32, Errno> {
    address.checked_add(offset).ok_or(Errno::Fault)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_outside_is_touched() {
        let mut bytes = vec![0_u8; 16];
        let memory: &mut dyn GuestMemory = &mut bytes;
        assert_eq!(memory.write(13, &[1, 2, 3, 4]), Err(Errno::Fault));
        assert_eq!(memory.write(u32::MAX, &[1]), Err(Errno::Fault));
        assert_eq!(memory.write(16, &[]), Ok(()));
        assert_eq!(memory.write(17, &[]), Err(Errno::Fault));
        assert_eq!(memory.read_u32(13), Err(Errno::Fault));
        assert_eq!(memory.check(u32::MAX, u32::MAX), Err(Errno::Fault));
        assert_eq!(memory.check(16, 0), Ok(()));
        assert_eq!(memory.check(1, u32::MAX), Err(Errno::Fault));
        assert_eq!(after(u32::MAX, 1), Err(Errno::Fault));
        assert_eq!(bytes, [0; 16]);
    }
}
