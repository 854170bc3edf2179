//! Mappings of memory.

use std::mem::ManuallyDrop;
use std::ops::Range;
use std::os::fd::RawFd;
use std::ptr::NonNull;
use std::{fmt, io};

/// Why the system refuses: the number that it has for that. Other than an [`io::Error`] it is nothing to be dropped.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OsError(i32);

/// The result of asking the system for something.
pub(crate) type OsResult<T> = Result<T, OsError>;

impl OsError {
    pub(crate) const OUT_OF_MEMORY: Self = Self(libc::ENOMEM);
    pub(crate) const INVALID: Self = Self(libc::EINVAL);

    /// Why the last system call of this thread has failed.
    pub(crate) fn last() -> Self {
        // SAFETY: always possible: it is this thread's.
        let number = unsafe { libc::__errno_location() };
        // SAFETY: the number may be read by its thread.
        Self(unsafe { number.read() })
    }
}

impl From<OsError> for io::Error {
    fn from(error: OsError) -> Self {
        Self::from_raw_os_error(error.0)
    }
}

impl fmt::Display for OsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // An error of the system owns nothing.
        ManuallyDrop::new(io::Error::from(*self)).fmt(f)
    }
}

/// A mapping of private memory, with some in front of its base. At first nothing of it is accessible. What becomes accessible is zero, but
/// where an image is.
#[derive(Debug)]
pub(crate) struct Mapping {
    base: NonNull<u8>,
    len: usize,
    /// How much there is in front of the base besides.
    room: usize,
    /// How much of that, down from the base, is readable and writable.
    front: usize,
    /// How much from the start is readable and writable.
    accessible: usize,
    /// What stands for the image that is mapped in it, and where that is; 0 and nowhere if there is none.
    image: (usize, Range<usize>),
}

// SAFETY: a mapping is memory that its owner owns, as a box is.
unsafe impl Send for Mapping {}
// SAFETY: `&Mapping` gives no access to the memory but its address.
unsafe impl Sync for Mapping {}

impl Mapping {
    /// Reserves `len` bytes of address space, a multiple of the page size and not zero.
    pub(crate) fn reserve(len: usize) -> OsResult<Self> {
        Self::reserve_with_room(0, len)
    }

    /// Reserves `len` bytes of address space, and `room` bytes in front of their base, both multiples of the page size; the first is not zero.
    pub(crate) fn reserve_with_room(room: usize, len: usize) -> OsResult<Self> {
        let all = room.checked_add(len).ok_or(OsError::OUT_OF_MEMORY)?;
        // NORESERVE: the reservation shall not count as memory in use; what is made accessible does.
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        // SAFETY: a new mapping at an address of the kernel's choice touches nothing that exists.
        let base = unsafe { libc::mmap(std::ptr::null_mut(), all, libc::PROT_NONE, flags, -1, 0) };
        if base == libc::MAP_FAILED {
            return Err(OsError::last());
        }
        let start: NonNull<u8> = NonNull::new(base.cast()).ok_or(OsError::OUT_OF_MEMORY)?;
        Ok(Self {
            // SAFETY: the mapping is at least so long.
            base: unsafe { start.add(room) },
            len,
            room,
            front: 0,
            accessible: 0,
            image: (0, 0..0),
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
    pub(crate) fn make_accessible(&mut self, len: usize) -> OsResult<()> {
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
            return Err(OsError::last());
        }
        self.accessible = len;
        Ok(())
    }

    /// How much in front of the base is readable and writable.
    pub(crate) fn front(&self) -> usize {
        self.front
    }

    /// Makes `len` bytes in front of the base readable and writable, and no more: a multiple of the page size. They are zero when they
    /// become so, if those were that have been so before. Fails if there is not so much room.
    pub(crate) fn set_front(&mut self, len: usize) -> OsResult<()> {
        if len > self.room {
            return Err(OsError::INVALID);
        }
        let (size, protection) = match len >= self.front {
            true => (len - self.front, libc::PROT_READ | libc::PROT_WRITE),
            false => (self.front - len, libc::PROT_NONE),
        };
        if size == 0 {
            return Ok(());
        }
        let start = self.base.as_ptr().wrapping_sub(len.max(self.front));
        // SAFETY: the range is ours, and its owner, who borrows it mutably, holds no reference into it.
        if unsafe { libc::mprotect(start.cast(), size, protection) } != 0 {
            return Err(OsError::last());
        }
        self.front = len;
        Ok(())
    }

    /// As [`Self::make_accessible`] for `len` bytes and [`Self::set_front`] for `front`: one system call for a new mapping.
    pub(crate) fn open(&mut self, front: usize, len: usize) -> OsResult<()> {
        debug_assert!(len <= self.len);
        if self.front != 0 || self.accessible != 0 || front + len == 0 || front > self.room {
            self.set_front(front)?;
            return self.make_accessible(len);
        }
        let start = self.base.as_ptr().wrapping_sub(front);
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the range is in our mapping, and nobody relies on its being inaccessible but guards, which lie beyond `len`.
        if unsafe { libc::mprotect(start.cast(), front + len, protection) } != 0 {
            return Err(OsError::last());
        }
        (self.front, self.accessible) = (front, len);
        Ok(())
    }

    /// Has zeros in the last `len` bytes in front of the base, which are accessible.
    pub(crate) fn clear_front(&mut self, len: usize) -> OsResult<()> {
        if len > self.front {
            return Err(OsError::INVALID);
        }
        // Giving back a page and getting a new one takes longer than this.
        const LITTLE: usize = 1 << 14;
        if len <= LITTLE {
            let start = self.base.as_ptr().wrapping_sub(len);
            // SAFETY: so much is accessible, and its owner, who borrows it mutably, holds no reference into it.
            unsafe { start.write_bytes(0, len) };
            return Ok(());
        }
        let start = self.base.as_ptr().wrapping_sub(self.front);
        // SAFETY: as above. Pages of a private mapping without a file are zero when they are touched after this.
        match unsafe { libc::madvise(start.cast(), self.front, libc::MADV_DONTNEED) } {
            0 => Ok(()),
            _ => Err(OsError::last()),
        }
    }

    /// Maps a part of a file, privately, at `place`, which must be accessible and without an image and have the page size's multiples
    /// as bounds. The number `id`, which is not 0, stands for it.
    pub(crate) fn place(
        &mut self,
        id: usize,
        place: Range<usize>,
        file: RawFd,
        offset: libc::off_t,
    ) -> OsResult<()> {
        debug_assert!(id != 0 && self.image.0 == 0);
        self.replace(&place, libc::MAP_PRIVATE, file, offset)?;
        self.image = (id, place);
        Ok(())
    }

    /// What stands for the image that is mapped in it; 0 if there is none.
    pub(crate) fn image(&self) -> usize {
        self.image.0
    }

    /// Has zeros in place of the image, which must be accessible, if there is one.
    pub(crate) fn remove_image(&mut self) -> OsResult<()> {
        if self.image.0 == 0 {
            return Ok(());
        }
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_NORESERVE;
        self.replace(&self.image.1.clone(), flags, -1, 0)?;
        self.image = (0, 0..0);
        Ok(())
    }

    /// Puts another mapping, readable and writable, in place of a part of the accessible memory.
    fn replace(
        &mut self,
        place: &Range<usize>,
        flags: libc::c_int,
        file: RawFd,
        offset: libc::off_t,
    ) -> OsResult<()> {
        if place.is_empty() || place.end > self.accessible {
            return Err(OsError::INVALID);
        }
        let start = self.base.as_ptr().wrapping_add(place.start);
        let protection = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the range is ours, and its owner, who borrows it mutably, holds no reference into it.
        let result = unsafe {
            libc::mmap(
                start.cast(),
                place.len(),
                protection,
                flags | libc::MAP_FIXED,
                file,
                offset,
            )
        };
        match result {
            libc::MAP_FAILED => Err(OsError::last()),
            _ => Ok(()),
        }
    }

    /// How much from the start is readable and writable.
    pub(crate) fn accessible(&self) -> usize {
        self.accessible
    }

    /// Makes everything behind the first `len` bytes inaccessible, a multiple of the page size.
    pub(crate) fn restrict(&mut self, len: usize) -> OsResult<()> {
        if len >= self.accessible {
            return Ok(());
        }
        let start = self.base.as_ptr().wrapping_add(len);
        let size = self.accessible - len;
        // SAFETY: the range is ours, and its owner, who borrows it mutably, does not use it any more.
        if unsafe { libc::mprotect(start.cast(), size, libc::PROT_NONE) } != 0 {
            return Err(OsError::last());
        }
        self.accessible = len;
        Ok(())
    }

    /// Gives the memory back to the system; what is accessible stays so and is zero again, or what the image is.
    pub(crate) fn clear(&mut self) -> OsResult<()> {
        if self.accessible == 0 {
            return Ok(());
        }
        let base = self.base.as_ptr().cast();
        // SAFETY: as above. Pages of a private mapping are zero when they are touched after this, or what the file has there.
        match unsafe { libc::madvise(base, self.accessible, libc::MADV_DONTNEED) } {
            0 => Ok(()),
            _ => Err(OsError::last()),
        }
    }

    /// Makes the mapping `len` bytes long, which is not less than it is. It may move.
    pub(crate) fn grow(&mut self, len: usize) -> OsResult<()> {
        debug_assert!(len >= self.len && self.image.0 == 0 && self.room == 0);
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
            return Err(OsError::last());
        }
        self.base = NonNull::new(base.cast()).ok_or(OsError::OUT_OF_MEMORY)?;
        self.len = len;
        self.accessible = len;
        Ok(())
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        let start = self.base.as_ptr().wrapping_sub(self.room);
        // SAFETY: the mapping is ours and its owner is going away.
        unsafe { libc::munmap(start.cast(), self.room + self.len) };
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
