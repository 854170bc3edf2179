//! File descriptors: what they refer to and what may be done with them.
//!
//! # Rules
//!
//! * A descriptor owns its file of the host's; closing the one closes the other.
//! * Who uses a descriptor names the rights that this needs, and gets the descriptor only if it has them.
//! * Threads of a guest share the table. Whoever uses a descriptor has a copy of it, so that nothing is locked while a call takes its
//!   time; the file stays open until the last of them is done.
//! * The table is bounded, and with it what a guest can make the host hold open: at most two files for a descriptor.

use crate::abi::{FileStat, FileType, Rights, nanoseconds};
use crate::calls::dir::Entries;
use crate::errno::Errno;
use crate::streams::{InputKind, OutputKind};
use cap_std::fs::Dir;
use rustix::fs::Stat;
use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// What a file descriptor refers to.
pub(crate) enum Resource {
    /// A file of any type but a directory or a socket.
    File {
        file: File,
        ty: FileType,
    },
    Dir(Directory),
    Input(InputKind),
    Output(OutputKind),
    /// A connected socket.
    Socket(OwnedFd),
    /// A socket that listens. Who waits for a connection and takes it holds the lock, so that nobody waits for what another one has
    /// taken.
    Listener {
        socket: OwnedFd,
        accepting: Mutex<()>,
    },
}

/// A directory, and the same once more for reading its entries: that has a position, which nobody else may move.
pub(crate) struct Directory {
    pub(crate) dir: Dir,
    pub(crate) entries: Mutex<Option<Entries>>,
}

/// A file descriptor.
#[derive(Clone)]
pub(crate) struct Descriptor {
    pub(crate) resource: Arc<Resource>,
    pub(crate) rights: Rights,
    /// The rights that descriptors opened through this one can have.
    pub(crate) inheriting: Rights,
    /// `fdflags`.
    pub(crate) flags: u16,
    /// The guest's name of a directory that was granted to it.
    pub(crate) preopen: Option<Arc<[u8]>>,
}

impl Descriptor {
    /// A descriptor with all rights that make sense for `resource`.
    pub(crate) fn new(resource: Resource) -> Self {
        let rights = resource.rights();
        Self {
            resource: Arc::new(resource),
            rights,
            inheriting: Rights::NONE,
            flags: 0,
            preopen: None,
        }
    }

    /// A descriptor for a directory of the host's.
    pub(crate) fn of_dir(dir: Dir) -> Self {
        let entries = Mutex::new(None);
        Self::new(Resource::Dir(Directory { dir, entries }))
    }

    /// A descriptor for a file of the host's, whatever its type; it must not be a directory or a socket.
    pub(crate) fn of_file(file: File) -> io::Result<Self> {
        let ty = file_type(&rustix::fs::fstat(&file)?);
        Ok(Self::new(Resource::File { file, ty }))
    }

    /// # Errors
    ///
    /// If it lacks one of the rights.
    pub(crate) fn need(&self, rights: Rights) -> Result<(), Errno> {
        if self.rights.contains(rights) {
            Ok(())
        } else {
            Err(Errno::Notcapable)
        }
    }

    /// The directory, if it is one and has the rights.
    pub(crate) fn dir(&self, rights: Rights) -> Result<&Dir, Errno> {
        let Resource::Dir(directory) = &*self.resource else {
            return Err(Errno::Notdir);
        };
        self.need(rights)?;
        Ok(&directory.dir)
    }

    /// The file, if it is one and has the rights. Directories and streams are none.
    pub(crate) fn file(&self, rights: Rights) -> Result<&File, Errno> {
        match &*self.resource {
            Resource::File { file, .. } => {
                self.need(rights)?;
                Ok(file)
            }
            Resource::Dir(_) => Err(Errno::Isdir),
            _ => Err(Errno::Spipe),
        }
    }

    /// The connected socket, if it is one and has the rights.
    pub(crate) fn socket(&self, rights: Rights) -> Result<&OwnedFd, Errno> {
        match &*self.resource {
            Resource::Socket(socket) => {
                self.need(rights)?;
                Ok(socket)
            }
            Resource::Listener { .. } => Err(Errno::Notconn),
            _ => Err(Errno::Notsock),
        }
    }
}

impl Resource {
    /// A socket that listens.
    pub(crate) fn listener(socket: OwnedFd) -> Self {
        Self::Listener {
            socket,
            accepting: Mutex::new(()),
        }
    }

    fn rights(&self) -> Rights {
        match self {
            Self::File { ty, .. } => file_rights(*ty),
            Self::Dir(_) => Rights::DIRECTORY,
            Self::Input(_) => Rights::INPUT,
            Self::Output(_) => Rights::OUTPUT,
            Self::Socket(_) => Rights::SOCKET,
            Self::Listener { .. } => Rights::LISTENER,
        }
    }

    /// The file descriptor of the host's behind it. Not for reading a directory.
    pub(crate) fn host_fd(&self) -> Option<BorrowedFd<'_>> {
        match self {
            Self::File { file, .. } => Some(file.as_fd()),
            Self::Dir(directory) => Some(directory.dir.as_fd()),
            Self::Socket(socket) | Self::Listener { socket, .. } => Some(socket.as_fd()),
            Self::Input(InputKind::Inherit) => Some(rustix::stdio::stdin()),
            Self::Output(OutputKind::Stdout) => Some(rustix::stdio::stdout()),
            Self::Output(OutputKind::Stderr) => Some(rustix::stdio::stderr()),
            Self::Input(InputKind::File(file)) | Self::Output(OutputKind::File(file)) => {
                Some(file.as_fd())
            }
            Self::Input(InputKind::Bytes(_) | InputKind::Reader(_))
            | Self::Output(OutputKind::Pipe(_) | OutputKind::Writer(_)) => None,
        }
    }

    pub(crate) fn file_type(&self) -> FileType {
        match self {
            Self::File { ty, .. } => *ty,
            Self::Dir(_) => FileType::Directory,
            Self::Socket(_) | Self::Listener { .. } => FileType::SocketStream,
            // Terminals are what guests ask for; the rest of what the host's streams are is not their business.
            Self::Input(_) | Self::Output(_) => match self.host_fd() {
                Some(fd) if rustix::termios::isatty(fd) => FileType::CharacterDevice,
                _ => FileType::Unknown,
            },
        }
    }

    pub(crate) fn stat(&self) -> Result<FileStat, Errno> {
        match self {
            Self::File { .. } | Self::Dir(_) => {
                let fd = self.host_fd().ok_or(Errno::Badf)?;
                Ok(file_stat(&rustix::fs::fstat(fd)?))
            }
            _ => Ok(FileStat::none(self.file_type())),
        }
    }
}

/// The rights that make sense for a file of the type, which is no directory.
fn file_rights(ty: FileType) -> Rights {
    match ty {
        FileType::RegularFile | FileType::BlockDevice => Rights::FILE,
        _ => Rights::STREAM,
    }
}

pub(crate) fn file_type(stat: &Stat) -> FileType {
    rustix::fs::FileType::from_raw_mode(stat.st_mode).into()
}

/// The record of a file of the host's.
#[allow(
    clippy::unnecessary_cast,
    clippy::useless_conversion,
    reason = "the fields' types differ between architectures"
)]
pub(crate) fn file_stat(stat: &Stat) -> FileStat {
    FileStat {
        device: stat.st_dev as u64,
        inode: stat.st_ino as u64,
        ty: file_type(stat),
        links: u64::from(stat.st_nlink),
        size: u64::try_from(stat.st_size).unwrap_or(0),
        accessed: nanoseconds(stat.st_atime as i64, stat.st_atime_nsec as i64),
        modified: nanoseconds(stat.st_mtime as i64, stat.st_mtime_nsec as i64),
        changed: nanoseconds(stat.st_ctime as i64, stat.st_ctime_nsec as i64),
    }
}

/// The file descriptors of a guest.
pub(crate) struct Table {
    slots: Mutex<Vec<Option<Descriptor>>>,
    limit: usize,
}

impl Table {
    /// An empty table for `limit` descriptors.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            slots: Mutex::default(),
            limit,
        }
    }

    /// Nothing is called under the lock that could take long or take it again, but for closing what was replaced or removed: that is
    /// given back instead.
    fn lock(&self) -> MutexGuard<'_, Vec<Option<Descriptor>>> {
        // No change is made in steps between which there could be a panic.
        self.slots.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn get(&self, fd: u32) -> Result<Descriptor, Errno> {
        let slots = self.lock();
        let slot = slots.get(fd as usize).and_then(Option::as_ref);
        slot.cloned().ok_or(Errno::Badf)
    }

    /// Changes flags or rights of a descriptor.
    pub(crate) fn edit<R>(
        &self,
        fd: u32,
        edit: impl FnOnce(&mut Descriptor) -> Result<R, Errno>,
    ) -> Result<R, Errno> {
        let mut slots = self.lock();
        let slot = slots.get_mut(fd as usize).and_then(Option::as_mut);
        edit(slot.ok_or(Errno::Badf)?)
    }

    /// That there is a free number. Another thread may take it.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub(crate) fn free(&self) -> Result<(), Errno> {
        self.lowest(&self.lock()).map(|_| ())
    }

    /// The lowest free number.
    fn lowest(&self, slots: &[Option<Descriptor>]) -> Result<u32, Errno> {
        let free = slots.iter().position(Option::is_none);
        let free = free.unwrap_or(slots.len());
        if free < self.limit {
            u32::try_from(free).map_err(|_| Errno::Mfile)
        } else {
            Err(Errno::Mfile)
        }
    }

    /// Gives `descriptor` the lowest free number.
    pub(crate) fn insert(&self, descriptor: Descriptor) -> Result<u32, Errno> {
        let mut slots = self.lock();
        let fd = self.lowest(&slots)?;
        match slots.get_mut(fd as usize) {
            Some(slot) => *slot = Some(descriptor),
            None => slots.push(Some(descriptor)),
        }
        Ok(fd)
    }

    pub(crate) fn remove(&self, fd: u32) -> Result<Descriptor, Errno> {
        let mut slots = self.lock();
        let slot = slots.get_mut(fd as usize);
        slot.and_then(Option::take).ok_or(Errno::Badf)
    }

    /// Moves `from` to the number of `to`, which is closed.
    pub(crate) fn renumber(&self, from: u32, to: u32) -> Result<(), Errno> {
        let mut slots = self.lock();
        let there = |fd: u32| matches!(slots.get(fd as usize), Some(Some(_)));
        if !there(from) || !there(to) {
            return Err(Errno::Badf);
        }
        if from != to {
            let moved = slots[from as usize].take();
            let closed = std::mem::replace(&mut slots[to as usize], moved);
            drop(slots);
            drop(closed);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn input(flags: u16) -> Descriptor {
        let bytes = InputKind::Bytes(Mutex::default());
        let mut descriptor = Descriptor::new(Resource::Input(bytes));
        descriptor.flags = flags;
        descriptor
    }

    #[test]
    fn numbers_are_the_lowest_and_bounded() {
        let table = Table::new(3);
        for fd in 0..3 {
            assert_eq!(table.insert(input(fd as u16)), Ok(fd));
        }
        assert_eq!(table.insert(input(9)), Err(Errno::Mfile));
        assert_eq!(table.free(), Err(Errno::Mfile));
        table.remove(1).unwrap();
        assert_eq!(table.remove(1).err(), Some(Errno::Badf));
        assert_eq!(table.get(1).err(), Some(Errno::Badf));
        assert_eq!(table.get(u32::MAX).err(), Some(Errno::Badf));
        assert_eq!(table.insert(input(9)), Ok(1));
        table.renumber(2, 0).unwrap();
        assert_eq!(table.get(0).unwrap().flags, 2);
        assert_eq!(table.get(2).err(), Some(Errno::Badf));
        assert_eq!(table.renumber(0, 2), Err(Errno::Badf));
        assert_eq!(table.renumber(2, 0), Err(Errno::Badf));
        table.renumber(0, 0).unwrap();
        assert_eq!(table.get(0).unwrap().flags, 2);
    }

    #[test]
    fn resources_are_not_taken_for_others() {
        let descriptor = input(0);
        assert_eq!(
            descriptor.dir(Rights::NONE).err(),
            Some(Errno::Notdir),
            "dir"
        );
        assert_eq!(
            descriptor.file(Rights::NONE).err(),
            Some(Errno::Spipe),
            "file"
        );
        assert_eq!(
            descriptor.socket(Rights::NONE).err(),
            Some(Errno::Notsock),
            "socket"
        );
        assert_eq!(descriptor.need(Rights::FD_WRITE), Err(Errno::Notcapable));
        assert_eq!(descriptor.need(Rights::FD_READ), Ok(()));
    }
}
