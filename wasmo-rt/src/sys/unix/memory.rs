//! Mappings of memory.

use std::io;
use std::ptr::NonNull;

/// A mapping of private memory. At first nothing of it is accessible.
#[derive(Debug)]
pub(crate) struct Mapping {
    base: NonNull<u8>,
    len: usize,
    /// How much from the start is readable and writable.
    accessible: usize,
}

// SAFETY: a mapping is memory that its owner owns, as a box is.
unsafe impl Send for Mapping {}
// SAFETY: `&Mapping` gives no access to the memory but its address.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Reserves `len` bytes of address space, a multiple of the page size and not zero.
    pub(crate) fn reserve(len: usize) -> io::Result<Self> {
        // NORESERVE: the reservation shall not count as memory in use; what is made accessible does.
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a new mapping at an address of the kernel's choice touches nothing that exists.
        let base = unsafe { libc::mmap(std::ptr::null_mut(), len, libc::PROT_NONE, flags, -1, 0) };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        let base = NonNull::new(base.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        Ok(Self {
            base,
            len,
            accessible: 0,
        })
    }

    pub(crate) fn base(&self) -> NonNull<u8> {
        self.base
    }

    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Makes the first `len` bytes readable and writable, a multiple of the page size and at most the mapping's length. They
    /// are zero when they become so.
    pub(crate) fn make_accessible(&mut self, len: usize) -> io::Result<()> {
        debug_assert!(len <= self.len);
        if len <= self.accessible {
            return Ok(());
        }
        // SAFETY: the offset is in the mapping.
        let start = unsafe { self.base.add(self.accessible) };
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the range is in our mapping, and nobody relies on its being inaccessible but guards, which lie beyond `len`.
        let result =
            unsafe { libc::mprotect(start.as_ptr().cast(), len - self.accessible, protection) };
        if result != 0 {
            return Err(io::Error::last_os_error());
        }
        self.accessible = len;
        Ok(())
    }

    /// How much from the start is readable and writable.
    pub(crate) fn accessible(&self) -> usize {
        self.accessible
    }

    /// Makes everything behind the first `len` bytes inaccessible, a multiple of the page size.
    pub(crate) fn restrict(&mut self, len: usize) -> io::Result<()> {
        if len >= self.accessible {
            return Ok(());
        }
        let start = self.base.as_ptr().wrapping_add(len);
        let size = self.accessible - len;
        // SAFETY: the range is ours, and its owner, who borrows it mutably, does not use it any more.
        if unsafe { libc::mprotect(start.cast(), size, libc::PROT_NONE) } != 0 {
            return Err(io::Error::last_os_error());
        }
        self.accessible = len;
        Ok(())
    }

    /// Gives the memory back to the system; what is accessible stays so and is zero again.
    pub(crate) fn clear(&mut self) -> io::Result<()> {
        if self.accessible == 0 {
            return Ok(());
        }
        let base = self.base.as_ptr().cast();
        // SAFETY: as above. Pages of a private anonymous mapping are zero when they are touched after this.
        match unsafe { libc::madvise(base, self.accessible, libc::MADV_DONTNEED) } {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }

    /// Makes the mapping `len` bytes long, which is not less than it is. It may move.
    pub(crate) fn grow(&mut self, len: usize) -> io::Result<()> {
        debug_assert!(len >= self.len);
        // The kernel moves one area at a time: all of the old mapping must be alike.
        self.make_accessible(self.len)?;
        // SAFETY: the mapping is ours; nobody holds an address in it while its owner is borrowed mutably.
        let base = unsafe {
            libc::mremap(
                self.base.as_ptr().cast(),
                self.len,
                len,
                libc::MREMAP_MAYMOVE,
            )
        };
        if base == libc::MAP_FAILED {
            return Err(io::Error::last_os_error());
        }
        self.base = NonNull::new(base.cast()).ok_or(io::ErrorKind::OutOfMemory)?;
        self.len = len;
        self.accessible = len;
        Ok(())
    }

    /// Makes the first `len` bytes inaccessible for good: a multiple of the page size and at most the mapping's length.
    pub(crate) fn guard_start(&mut self, len: usize) -> io::Result<()> {
        debug_assert!(len <= self.len);
        // SAFETY: the range is ours, and its owner, who borrows it mutably, does not use it any more.
        let result = unsafe { libc::mprotect(self.base.as_ptr().cast(), len, libc::PROT_NONE) };
        match result {
            0 => Ok(()),
            _ => Err(io::Error::last_os_error()),
        }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: the mapping is ours and its owner is going away.
        unsafe { libc::munmap(self.base.as_ptr().cast(), self.len) };
    }
}

#[cfg(test)]
mod tests {
    use super::Mapping;

    #[test]
    fn a_mapping_grows_and_keeps_its_content() {
        let mut mapping = Mapping::reserve(1 << 16).unwrap();
        mapping.make_accessible(1 << 16).unwrap();
        // SAFETY: accessible.
        unsafe { mapping.base().as_ptr().wrapping_add(5).write(7) };
        mapping.grow(1 << 30).unwrap();
        // SAFETY: accessible.
        assert_eq!(unsafe { mapping.base().as_ptr().wrapping_add(5).read() }, 7);
        let last = mapping.base().as_ptr().wrapping_add((1 << 30) - 1);
        // SAFETY: accessible.
        assert_eq!(unsafe { last.read() }, 0);
    }
}
