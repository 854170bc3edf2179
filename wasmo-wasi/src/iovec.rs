//! Scattered reads into and gathered writes from the guest's memory.
//!
//! A guest may name overlapping buffers, four thousand million of them, or ones outside of its memory; so they are counted and
//! checked first, and what is copied on the way is bounded.

use crate::errno::Errno;
use crate::memory::{GuestMemory, after, part, part_mut};
use std::io::IoSlice;

/// How many buffers a call may name, as on Linux.
const MOST: u32 = 1024;

/// How many bytes a call copies at most where they cannot be read or written in place. It then did less than it was asked for,
/// as `read` and `write` may.
const BOUNCE: usize = 64 << 10;

/// The checked buffers of a call, none of them empty.
pub(crate) struct Buffers {
    list: Vec<(u32, usize)>,
    total: usize,
}

impl Buffers {
    /// The `len` buffers whose array is at `address`.
    pub(crate) fn read(memory: &dyn GuestMemory, address: u32, len: u32) -> Result<Self, Errno> {
        if len > MOST {
            return Err(Errno::Inval);
        }
        memory.check(address, len * 8)?;
        let mut list = Vec::with_capacity(len as usize);
        let mut total = 0_u32;
        for at in 0..len {
            let entry = after(address, at * 8)?;
            let start = memory.read_u32(entry)?;
            let len = memory.read_u32(after(entry, 4)?)?;
            memory.check(start, len)?;
            // The number of bytes done must fit the result.
            total = total.checked_add(len).ok_or(Errno::Inval)?;
            if len > 0 {
                list.push((start, len as usize));
            }
        }
        Ok(Self {
            list,
            total: total as usize,
        })
    }

    /// Whether there is nothing to do.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Fills the buffers with one call of `read`, which says how many bytes it gave.
    pub(crate) fn fill(
        &self,
        memory: &mut dyn GuestMemory,
        read: impl FnOnce(&mut [u8]) -> Result<usize, Errno>,
    ) -> Result<u32, Errno> {
        let Some(&(start, len)) = self.list.first() else {
            return Ok(0);
        };
        // In place if that fills as much as a copy would.
        if (self.list.len() == 1 || len >= BOUNCE)
            && let Some(bytes) = memory.as_mut_slice()
        {
            let done = read(part_mut(bytes, start, len)?)?;
            return Ok(done.min(len) as u32);
        }
        let mut copy = vec![0; self.total.min(BOUNCE)];
        let done = read(&mut copy)?.min(copy.len());
        let mut rest = &copy[..done];
        for &(start, len) in &self.list {
            let (now, later) = rest.split_at(len.min(rest.len()));
            memory.write(start, now)?;
            rest = later;
        }
        Ok(done as u32)
    }

    /// Gives the buffers' bytes to one call of `write`, which says how many it took.
    pub(crate) fn drain(
        &self,
        memory: &dyn GuestMemory,
        write: impl FnOnce(&[IoSlice<'_>]) -> Result<usize, Errno>,
    ) -> Result<u32, Errno> {
        if self.is_empty() {
            return Ok(0);
        }
        if let Some(bytes) = memory.as_slice() {
            let slices = self.list.iter();
            let slices: Vec<IoSlice<'_>> = slices
                .map(|&(start, len)| Ok(IoSlice::new(part(bytes, start, len)?)))
                .collect::<Result<_, Errno>>()?;
            return Ok(write(&slices)?.min(self.total) as u32);
        }
        let mut copy = vec![0; self.total.min(BOUNCE)];
        let mut rest = &mut copy[..];
        for &(start, len) in &self.list {
            let (now, later) = rest.split_at_mut(len.min(rest.len()));
            memory.read(start, now)?;
            rest = later;
        }
        Ok(write(&[IoSlice::new(&copy)])?.min(copy.len()) as u32)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A memory whose bytes are only given as copies, as a shared one's.
    struct Copied(Vec<u8>);

    impl GuestMemory for Copied {
        fn byte_len(&self) -> u64 {
            self.0.byte_len()
        }

        fn read(&self, address: u32, buffer: &mut [u8]) -> Result<(), Errno> {
            self.0.read(address, buffer)
        }

        fn write(&mut self, address: u32, bytes: &[u8]) -> Result<(), Errno> {
            self.0.write(address, bytes)
        }

        fn as_slice(&self) -> Option<&[u8]> {
            None
        }

        fn as_mut_slice(&mut self) -> Option<&mut [u8]> {
            None
        }
    }

    /// 200,000 bytes with the array of `buffers` at 0.
    fn memory(buffers: &[(u32, u32)]) -> Vec<u8> {
        let mut memory = vec![0; 200_000];
        for (at, (start, len)) in buffers.iter().enumerate() {
            memory[at * 8..][..4].copy_from_slice(&start.to_le_bytes());
            memory[at * 8 + 4..][..4].copy_from_slice(&len.to_le_bytes());
        }
        memory
    }

    #[test]
    fn hostile_arrays_are_refused() {
        let read = |memory: &Vec<u8>, address, len| Buffers::read(memory, address, len).err();
        assert_eq!(read(&memory(&[]), 0, u32::MAX), Some(Errno::Inval));
        assert_eq!(read(&memory(&[]), 0, 1025), Some(Errno::Inval));
        assert_eq!(read(&memory(&[]), 199_999, 1), Some(Errno::Fault));
        assert_eq!(read(&memory(&[]), u32::MAX, 1), Some(Errno::Fault));
        assert_eq!(read(&memory(&[(199_999, 2)]), 0, 1), Some(Errno::Fault));
        assert_eq!(read(&memory(&[(u32::MAX, 1)]), 0, 1), Some(Errno::Fault));
        assert_eq!(read(&memory(&[(1, u32::MAX)]), 0, 1), Some(Errno::Fault));
        assert_eq!(read(&memory(&[(0, 200_000)]), 0, 1), None);
        // The sum does not fit 32 bits: possible only if the buffers overlap.
        let large = vec![0; 1 << 26];
        let mut list = large;
        for at in 0..65 {
            list[at * 8 + 4..][..4].copy_from_slice(&(1_u32 << 26).to_le_bytes());
        }
        assert_eq!(Buffers::read(&list, 0, 65).err(), Some(Errno::Inval));
        assert_eq!(Buffers::read(&list, 0, 63).err(), None);
    }

    #[test]
    fn scattered_reads() {
        let list = [(100, 2), (0, 0), (101, 3), (300, 1)];
        let mut plain = memory(&list);
        let mut shared = Copied(memory(&list));
        for memory in [
            &mut plain as &mut dyn GuestMemory,
            &mut shared as &mut dyn GuestMemory,
        ] {
            let buffers = Buffers::read(memory, 0, 4).unwrap();
            let done = buffers.fill(memory, |bytes| {
                assert_eq!(bytes.len(), 6);
                bytes[..5].copy_from_slice(b"abcde");
                Ok(5)
            });
            assert_eq!(done, Ok(5));
            let mut got = [0; 5];
            memory.read(100, &mut got).unwrap();
            // The second buffer overlaps the first, and comes later.
            assert_eq!(&got, b"acde\0");
            let gathered = buffers.drain(memory, |slices| {
                let bytes: Vec<u8> = slices.iter().flat_map(|slice| slice.to_vec()).collect();
                assert_eq!(bytes, b"accde\0");
                Ok(6)
            });
            assert_eq!(gathered, Ok(6));
        }
    }

    #[test]
    fn large_reads_are_in_place_and_copies_are_bounded() {
        let list = [(1000, 150_000), (0, 8)];
        let mut plain = memory(&list);
        let buffers = Buffers::read(&plain, 0, 2).unwrap();
        let done = buffers.fill(&mut plain, |bytes| Ok(bytes.len()));
        assert_eq!(done, Ok(150_000));
        let mut shared = Copied(memory(&list));
        let done = buffers.fill(&mut shared, |bytes| Ok(bytes.len()));
        assert_eq!(done, Ok(BOUNCE as u32));
        let done = buffers.drain(&shared, |slices| Ok(slices.iter().map(|s| s.len()).sum()));
        assert_eq!(done, Ok(BOUNCE as u32));
    }
}
