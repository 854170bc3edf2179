//! The entries of directories.

use crate::abi::{DIRENT_SIZE, FileType, Rights};
use crate::calls::fd::lock;
use crate::errno::Errno;
use crate::memory::{GuestMemory, after};
use crate::process::Process;
use crate::table::{Resource, file_type};
use rustix::fs::{AtFlags, Mode, OFlags, RawDir, SeekFrom};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};

/// How many bytes of entries are asked for at once.
const CHUNK: usize = 8192;

/// A directory for reading its entries.
///
/// The cookie of an entry is how many there are up to it: a number that fits into what C has for positions (`telldir`), which those of
/// the host's file systems do not. The host's are kept for what was listed last, where guests go on; what is somewhere else is
/// counted anew, so that what is kept is never more than what the guest has in its buffer.
pub(crate) struct Entries {
    file: OwnedFd,
    /// The cookie of the first of `places`.
    first: u64,
    /// The host's positions.
    places: Vec<u64>,
}

impl Entries {
    fn open(dir: BorrowedFd<'_>) -> Result<Self, Errno> {
        let flags = OFlags::RDONLY | OFlags::DIRECTORY | OFlags::CLOEXEC;
        Ok(Self {
            file: rustix::fs::openat(dir, c".", flags, Mode::empty())?,
            first: 0,
            places: vec![0],
        })
    }

    /// Goes to behind the entry with the cookie, or to the end if there are fewer.
    fn seek(&mut self, cookie: u64) -> Result<(), Errno> {
        let known = cookie.checked_sub(self.first);
        let known = known.and_then(|at| self.places.get(usize::try_from(at).ok()?).copied());
        let place = match known {
            Some(place) => place,
            None => self.place(cookie)?,
        };
        rustix::fs::seek(&self.file, SeekFrom::Start(place))?;
        self.first = cookie;
        self.places.clear();
        self.places.push(place);
        Ok(())
    }

    /// The host's position behind the entry with the cookie.
    fn place(&self, cookie: u64) -> Result<u64, Errno> {
        rustix::fs::seek(&self.file, SeekFrom::Start(0))?;
        let mut buffer = [MaybeUninit::uninit(); CHUNK];
        let mut raw = RawDir::new(&self.file, &mut buffer);
        let (mut place, mut left) = (0, cookie);
        while left > 0
            && let Some(entry) = raw.next()
        {
            place = entry?.next_entry_cookie();
            left -= 1;
        }
        Ok(place)
    }
}

pub(crate) fn fd_readdir(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    buf: u32,
    buf_len: u32,
    cookie: u64,
    out: u32,
) -> Result<(), Errno> {
    memory.check(out, 4)?;
    memory.check(buf, buf_len)?;
    let descriptor = cx.fds.get(fd)?;
    descriptor.dir(Rights::FD_READDIR)?;
    let Resource::Dir(directory) = &*descriptor.resource else {
        return Err(Errno::Notdir);
    };
    let dir = directory.dir.as_fd();
    let mut entries = lock(&directory.entries);
    let entries = match &mut *entries {
        Some(entries) => entries,
        none => none.insert(Entries::open(dir)?),
    };
    entries.seek(cookie)?;

    let mut host_buffer = [MaybeUninit::uninit(); CHUNK];
    let mut raw = RawDir::new(&entries.file, &mut host_buffer);
    let mut used = 0_u32;
    while used < buf_len {
        let Some(entry) = raw.next() else { break };
        let entry = entry?;
        let name = entry.file_name().to_bytes();
        // The parent may be outside of what the guest may know.
        let inode = if name == b".." {
            rustix::fs::fstat(dir)?.st_ino
        } else {
            entry.ino()
        };
        let ty = match entry.file_type() {
            // Some file systems do not tell.
            rustix::fs::FileType::Unknown => {
                let stat = rustix::fs::statat(dir, entry.file_name(), AtFlags::SYMLINK_NOFOLLOW);
                stat.map_or(FileType::Unknown, |stat| file_type(&stat))
            }
            ty => ty.into(),
        };
        let next = cookie.saturating_add(entries.places.len() as u64);
        entries.places.push(entry.next_entry_cookie());
        let mut record = Vec::with_capacity(DIRENT_SIZE as usize + name.len());
        record.extend(next.to_le_bytes());
        record.extend(inode.to_le_bytes());
        record.extend((name.len() as u32).to_le_bytes());
        record.extend([ty as u8, 0, 0, 0]);
        record.extend(name);
        // An entry that does not fit is cut off: a full buffer tells the guest to come back for it.
        record.truncate((buf_len - used) as usize);
        memory.write(after(buf, used)?, &record)?;
        used += record.len() as u32;
    }
    memory.write_u32(out, used)
}
