//! Numbers and layouts of WASI: rights, flags, file types, records. Both versions have them, where nothing else is said.

use std::ops::{BitAnd, BitAndAssign, BitOr, Not};

/// A set of rights of a file descriptor.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Rights(pub(crate) u64);

macro_rules! rights {
    ($($name:ident = $bit:literal;)*) => {
        impl Rights {
            $(pub(crate) const $name: Self = Self(1 << $bit);)*
        }
    };
}

rights! {
    FD_DATASYNC = 0;
    FD_READ = 1;
    FD_SEEK = 2;
    FD_FDSTAT_SET_FLAGS = 3;
    FD_SYNC = 4;
    FD_TELL = 5;
    FD_WRITE = 6;
    FD_ADVISE = 7;
    FD_ALLOCATE = 8;
    PATH_CREATE_DIRECTORY = 9;
    PATH_CREATE_FILE = 10;
    PATH_LINK_SOURCE = 11;
    PATH_LINK_TARGET = 12;
    PATH_OPEN = 13;
    FD_READDIR = 14;
    PATH_READLINK = 15;
    PATH_RENAME_SOURCE = 16;
    PATH_RENAME_TARGET = 17;
    PATH_FILESTAT_GET = 18;
    PATH_FILESTAT_SET_SIZE = 19;
    PATH_FILESTAT_SET_TIMES = 20;
    FD_FILESTAT_GET = 21;
    FD_FILESTAT_SET_SIZE = 22;
    FD_FILESTAT_SET_TIMES = 23;
    PATH_SYMLINK = 24;
    PATH_REMOVE_DIRECTORY = 25;
    PATH_UNLINK_FILE = 26;
    POLL_FD_READWRITE = 27;
    SOCK_SHUTDOWN = 28;
    SOCK_ACCEPT = 29;
}

macro_rules! union {
    ($($right:ident)*) => { Rights(0 $(| Rights::$right.0)*) };
}

impl Rights {
    pub(crate) const NONE: Self = Self(0);

    /// What can be done with a directory.
    pub(crate) const DIRECTORY: Self = union!(
        FD_DATASYNC FD_FDSTAT_SET_FLAGS FD_SYNC FD_READDIR FD_FILESTAT_GET FD_FILESTAT_SET_TIMES
        PATH_CREATE_DIRECTORY PATH_CREATE_FILE PATH_LINK_SOURCE PATH_LINK_TARGET PATH_OPEN PATH_READLINK
        PATH_RENAME_SOURCE PATH_RENAME_TARGET PATH_FILESTAT_GET PATH_FILESTAT_SET_SIZE PATH_FILESTAT_SET_TIMES
        PATH_SYMLINK PATH_REMOVE_DIRECTORY PATH_UNLINK_FILE
    );

    /// What can be done with a regular file.
    pub(crate) const FILE: Self = union!(
        FD_DATASYNC FD_READ FD_SEEK FD_FDSTAT_SET_FLAGS FD_SYNC FD_TELL FD_WRITE FD_ADVISE FD_ALLOCATE FD_FILESTAT_GET
        FD_FILESTAT_SET_SIZE FD_FILESTAT_SET_TIMES POLL_FD_READWRITE
    );

    /// What can be done with a file that has no positions: a terminal, a pipe.
    pub(crate) const STREAM: Self = union!(
        FD_DATASYNC FD_READ FD_FDSTAT_SET_FLAGS FD_SYNC FD_WRITE FD_FILESTAT_GET FD_FILESTAT_SET_TIMES
        POLL_FD_READWRITE
    );

    /// What can be done with the standard input.
    pub(crate) const INPUT: Self =
        union!(FD_READ FD_FDSTAT_SET_FLAGS FD_FILESTAT_GET POLL_FD_READWRITE);

    /// What can be done with the standard output.
    pub(crate) const OUTPUT: Self = union!(
        FD_WRITE FD_FDSTAT_SET_FLAGS FD_FILESTAT_GET FD_SYNC FD_DATASYNC POLL_FD_READWRITE
    );

    /// What can be done with a connected socket.
    pub(crate) const SOCKET: Self = union!(
        FD_READ FD_WRITE FD_FDSTAT_SET_FLAGS FD_FILESTAT_GET POLL_FD_READWRITE SOCK_SHUTDOWN
    );

    /// What can be done with a listening socket.
    pub(crate) const LISTENER: Self = union!(
        FD_FDSTAT_SET_FLAGS FD_FILESTAT_GET POLL_FD_READWRITE SOCK_ACCEPT
    );

    /// What changes something on the disk. A hard link to a file is a way to change it, so making one counts.
    pub(crate) const CHANGES: Self = union!(
        FD_WRITE FD_ALLOCATE FD_FILESTAT_SET_SIZE FD_FILESTAT_SET_TIMES PATH_CREATE_DIRECTORY PATH_CREATE_FILE
        PATH_LINK_SOURCE PATH_LINK_TARGET PATH_RENAME_SOURCE PATH_RENAME_TARGET PATH_FILESTAT_SET_SIZE
        PATH_FILESTAT_SET_TIMES PATH_SYMLINK PATH_REMOVE_DIRECTORY PATH_UNLINK_FILE
    );

    /// Whether all of `other` are in it.
    pub(crate) fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether some of `other` are in it.
    pub(crate) fn intersects(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
}

impl BitAnd for Rights {
    type Output = Self;

    fn bitand(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }
}

impl BitAndAssign for Rights {
    fn bitand_assign(&mut self, other: Self) {
        self.0 &= other.0;
    }
}

impl BitOr for Rights {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl Not for Rights {
    type Output = Self;

    fn not(self) -> Self {
        Self(!self.0)
    }
}

/// `fdflags`.
pub(crate) mod fdflags {
    pub(crate) const APPEND: u16 = 1;
    pub(crate) const DSYNC: u16 = 2;
    pub(crate) const NONBLOCK: u16 = 4;
    pub(crate) const RSYNC: u16 = 8;
    pub(crate) const SYNC: u16 = 16;
    pub(crate) const ALL: u16 = 31;
}

/// `oflags`.
pub(crate) mod oflags {
    pub(crate) const CREAT: u32 = 1;
    pub(crate) const DIRECTORY: u32 = 2;
    pub(crate) const EXCL: u32 = 4;
    pub(crate) const TRUNC: u32 = 8;
    pub(crate) const ALL: u32 = 15;
}

/// `lookupflags`.
pub(crate) const SYMLINK_FOLLOW: u32 = 1;

/// `fstflags`.
pub(crate) mod fstflags {
    pub(crate) const ATIM: u32 = 1;
    pub(crate) const ATIM_NOW: u32 = 2;
    pub(crate) const MTIM: u32 = 4;
    pub(crate) const MTIM_NOW: u32 = 8;
    pub(crate) const ALL: u32 = 15;
}

/// `clockid`.
pub(crate) mod clockid {
    pub(crate) const REALTIME: u32 = 0;
    pub(crate) const MONOTONIC: u32 = 1;
    pub(crate) const PROCESS_CPUTIME: u32 = 2;
    pub(crate) const THREAD_CPUTIME: u32 = 3;
}

/// `filetype`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum FileType {
    Unknown = 0,
    BlockDevice = 1,
    CharacterDevice = 2,
    Directory = 3,
    RegularFile = 4,
    SocketStream = 6,
    SymbolicLink = 7,
}

impl From<rustix::fs::FileType> for FileType {
    fn from(ty: rustix::fs::FileType) -> Self {
        use rustix::fs::FileType as Os;
        match ty {
            Os::RegularFile => Self::RegularFile,
            Os::Directory => Self::Directory,
            Os::Symlink => Self::SymbolicLink,
            Os::CharacterDevice => Self::CharacterDevice,
            Os::BlockDevice => Self::BlockDevice,
            Os::Socket => Self::SocketStream,
            // WASI has no pipes.
            _ => Self::Unknown,
        }
    }
}

/// `filestat`.
pub(crate) struct FileStat {
    pub(crate) device: u64,
    pub(crate) inode: u64,
    pub(crate) ty: FileType,
    pub(crate) links: u64,
    pub(crate) size: u64,
    pub(crate) accessed: u64,
    pub(crate) modified: u64,
    pub(crate) changed: u64,
}

impl FileStat {
    /// Of something that is no file.
    pub(crate) fn none(ty: FileType) -> Self {
        Self {
            device: 0,
            inode: 0,
            ty,
            links: 0,
            size: 0,
            accessed: 0,
            modified: 0,
            changed: 0,
        }
    }

    /// The record of `version`.
    pub(crate) fn encode(&self, version: Version) -> Vec<u8> {
        let mut record = Vec::with_capacity(64);
        record.extend(self.device.to_le_bytes());
        record.extend(self.inode.to_le_bytes());
        record.extend([self.ty as u8, 0, 0, 0]);
        match version {
            Version::Unstable => {
                let links = u32::try_from(self.links).unwrap_or(u32::MAX);
                record.extend(links.to_le_bytes());
            }
            Version::Preview1 => {
                record.extend([0; 4]);
                record.extend(self.links.to_le_bytes());
            }
        }
        for field in [self.size, self.accessed, self.modified, self.changed] {
            record.extend(field.to_le_bytes());
        }
        record
    }
}

/// A version of WASI.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Version {
    /// `wasi_unstable`.
    Unstable,
    /// `wasi_snapshot_preview1`.
    Preview1,
}

/// The base of `fd_seek`'s offset.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Whence {
    Set,
    Cur,
    End,
}

impl Version {
    /// The `whence` of a number.
    pub(crate) fn whence(self, number: u32) -> Option<Whence> {
        let order = match self {
            Self::Unstable => [Whence::Cur, Whence::End, Whence::Set],
            Self::Preview1 => [Whence::Set, Whence::Cur, Whence::End],
        };
        order.get(number as usize).copied()
    }

    /// The size of a `subscription`.
    pub(crate) fn subscription_size(self) -> u32 {
        match self {
            Self::Unstable => 56,
            Self::Preview1 => 48,
        }
    }

    /// Where in a `subscription` the clock begins: in the old version a number of the user's comes before it.
    pub(crate) fn clock_offset(self) -> usize {
        match self {
            Self::Unstable => 24,
            Self::Preview1 => 16,
        }
    }
}

/// The size of an `event`.
pub(crate) const EVENT_SIZE: u32 = 32;

/// The size of a `dirent`.
pub(crate) const DIRENT_SIZE: u32 = 24;

/// A time of the host in nanoseconds since 1970: times before that are 0, times after 2554 the last one.
pub(crate) fn nanoseconds(seconds: i64, nanoseconds: i64) -> u64 {
    let seconds = u64::try_from(seconds).unwrap_or(0);
    let nanoseconds = u64::try_from(nanoseconds).unwrap_or(0);
    seconds
        .saturating_mul(1_000_000_000)
        .saturating_add(nanoseconds)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_stats_of_both_versions() {
        let stat = FileStat {
            device: 1,
            inode: 2,
            ty: FileType::RegularFile,
            links: (1 << 40) | 3,
            size: 4,
            accessed: 5,
            modified: 6,
            changed: 7,
        };
        let new = stat.encode(Version::Preview1);
        assert_eq!(new.len(), 64);
        assert_eq!((new[0], new[8], new[16]), (1, 2, 4));
        assert_eq!((new[24], new[29], new[32]), (3, 1, 4));
        assert_eq!((new[40], new[48], new[56]), (5, 6, 7));
        let old = stat.encode(Version::Unstable);
        assert_eq!(old.len(), 56);
        assert_eq!((old[0], old[8], old[16]), (1, 2, 4));
        // Too many links for 32 bits: as many as can be said.
        assert_eq!(old[20..24], [255; 4]);
        assert_eq!((old[24], old[32], old[40], old[48]), (4, 5, 6, 7));
    }

    #[test]
    fn whence_of_both_versions() {
        assert_eq!(Version::Preview1.whence(0), Some(Whence::Set));
        assert_eq!(Version::Unstable.whence(0), Some(Whence::Cur));
        assert_eq!(Version::Unstable.whence(2), Some(Whence::Set));
        assert_eq!(Version::Unstable.whence(3), None);
        assert_eq!(Version::Preview1.whence(u32::MAX), None);
    }

    #[test]
    fn times_saturate() {
        assert_eq!(nanoseconds(1, 2), 1_000_000_002);
        assert_eq!(nanoseconds(-1, 2), 2);
        assert_eq!(nanoseconds(i64::MAX, 2), u64::MAX);
    }
}
