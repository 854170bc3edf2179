//! Paths: opening, creating, renaming, removing.
//!
//! # Rules
//!
//! * Every path is resolved by cap-std, below a directory of the guest's and never beyond it, whatever symbolic links say and
//!   whoever changes them meanwhile. Nothing here looks into a path.

use crate::abi::{FileStat, Rights, SYMLINK_FOLLOW, Version, fdflags, nanoseconds, oflags};
use crate::calls::fd::{NewTime, new_times};
use crate::calls::{fd_flags, known, set_host_flags};
use crate::errno::Errno;
use crate::memory::GuestMemory;
use crate::process::Process;
use crate::table::{Descriptor, Resource};
use cap_fs_ext::{
    DirExt, FollowSymlinks, OpenOptionsFollowExt, OpenOptionsMaybeDirExt, OpenOptionsSyncExt,
    SystemTimeSpec,
};
use cap_std::fs::{Dir, Metadata, MetadataExt, OpenOptions, OpenOptionsExt};
use cap_std::time::{Duration, SystemClock, SystemTime};
use rustix::fs::OFlags;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::{OsStrExt, OsStringExt};
use std::path::{Path, PathBuf};

/// How long a path can be on Linux.
const LONGEST: u32 = 4096;

/// The path at `address`: any bytes, as on Linux.
fn path(memory: &dyn GuestMemory, address: u32, len: u32) -> Result<PathBuf, Errno> {
    memory.check(address, len)?;
    if len == 0 {
        return Err(Errno::Noent);
    }
    if len >= LONGEST {
        return Err(Errno::Nametoolong);
    }
    let mut bytes = vec![0; len as usize];
    memory.read(address, &mut bytes)?;
    if bytes.contains(&0) {
        return Err(Errno::Inval);
    }
    Ok(OsString::from_vec(bytes).into())
}

/// Whether `path` ends in a way that only a directory can have (POSIX, Pathname Resolution).
fn names_directory(path: &Path) -> bool {
    let path = path.as_os_str().as_bytes();
    path.ends_with(b"/") || path.ends_with(b"/.")
}

/// `path` without the slashes that it ends in.
fn trimmed(path: &Path) -> &OsStr {
    let bytes = path.as_os_str().as_bytes();
    let end = bytes.iter().rposition(|&byte| byte != b'/');
    OsStr::from_bytes(&bytes[..end.map_or(bytes.len(), |last| last + 1)])
}

fn follows(flags: u32) -> Result<bool, Errno> {
    Ok(known(flags, SYMLINK_FOLLOW)? != 0)
}

pub(crate) fn path_create_directory(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    path_ptr: u32,
    path_len: u32,
) -> Result<(), Errno> {
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_CREATE_DIRECTORY)?;
    let path = path(memory, path_ptr, path_len)?;
    cx.quota.entry(|| Ok(dir.create_dir(path)?))
}

fn metadata_stat(metadata: &Metadata) -> FileStat {
    FileStat {
        device: metadata.dev(),
        inode: metadata.ino(),
        ty: rustix::fs::FileType::from_raw_mode(metadata.mode()).into(),
        links: metadata.nlink(),
        size: metadata.size(),
        accessed: nanoseconds(metadata.atime(), metadata.atime_nsec()),
        modified: nanoseconds(metadata.mtime(), metadata.mtime_nsec()),
        changed: nanoseconds(metadata.ctime(), metadata.ctime_nsec()),
    }
}

pub(crate) fn path_filestat_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    version: Version,
    fd: u32,
    flags: u32,
    path_ptr: u32,
    path_len: u32,
    out: u32,
) -> Result<(), Errno> {
    let follow = follows(flags)?;
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_FILESTAT_GET)?;
    let path = path(memory, path_ptr, path_len)?;
    let names_directory = names_directory(&path);
    let metadata = if follow || names_directory {
        dir.metadata(path)?
    } else {
        dir.symlink_metadata(path)?
    };
    if names_directory && !metadata.is_dir() {
        return Err(Errno::Notdir);
    }
    memory.write(out, &metadata_stat(&metadata).encode(version))
}

pub(crate) fn path_filestat_set_times(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    flags: u32,
    path_ptr: u32,
    path_len: u32,
    accessed: u64,
    modified: u64,
    fst_flags: u32,
) -> Result<(), Errno> {
    let follow = follows(flags)?;
    let (accessed, modified) = new_times(accessed, modified, fst_flags)?;
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_FILESTAT_SET_TIMES)?;
    let path = path(memory, path_ptr, path_len)?;
    let spec = |time: Option<NewTime>| {
        time.map(|time| match time {
            NewTime::Now => SystemTimeSpec::SymbolicNow,
            NewTime::At {
                seconds,
                nanoseconds,
            } => {
                let since = Duration::new(seconds.unsigned_abs(), nanoseconds);
                let epoch = SystemTime::from_std(SystemClock::UNIX_EPOCH.into_std());
                SystemTimeSpec::Absolute(epoch + since)
            }
        })
    };
    if follow {
        dir.set_times(path, spec(accessed), spec(modified))?;
    } else {
        dir.set_symlink_times(path, spec(accessed), spec(modified))?;
    }
    Ok(())
}

pub(crate) fn path_link(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    old_fd: u32,
    old_flags: u32,
    old_path_ptr: u32,
    old_path_len: u32,
    new_fd: u32,
    new_path_ptr: u32,
    new_path_len: u32,
) -> Result<(), Errno> {
    if follows(old_flags)? {
        return Err(Errno::Inval);
    }
    let old = cx.fds.get(old_fd)?;
    let old = old.dir(Rights::PATH_LINK_SOURCE)?;
    let new = cx.fds.get(new_fd)?;
    let new = new.dir(Rights::PATH_LINK_TARGET)?;
    let old_path = path(memory, old_path_ptr, old_path_len)?;
    let new_path = path(memory, new_path_ptr, new_path_len)?;
    cx.quota
        .entry(|| Ok(old.hard_link(old_path, new, new_path)?))
}

pub(crate) fn path_open(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    dirflags: u32,
    path_ptr: u32,
    path_len: u32,
    flags: u32,
    base: u64,
    inheriting: u64,
    fd_flags_: u32,
    out: u32,
) -> Result<(), Errno> {
    let follow = follows(dirflags)?;
    let flags = known(flags, oflags::ALL)?;
    let fd_flags = fd_flags(fd_flags_)?;
    memory.check(out, 4)?;
    let parent = cx.fds.get(fd)?;
    let mut right = Rights::PATH_OPEN;
    if flags & oflags::CREAT != 0 {
        right = right | Rights::PATH_CREATE_FILE;
    }
    if flags & oflags::TRUNC != 0 {
        right = right | Rights::PATH_FILESTAT_SET_SIZE;
    }
    let dir = parent.dir(right)?;
    // The guest gets fewer rights than it asks for where those make no sense for what it opens: who asks for all asks for what
    // is there. But reading and writing are what a file is opened for.
    let base = Rights(base);
    let mut must = base & (Rights::FD_READ | Rights::FD_WRITE);
    if fd_flags & fdflags::DSYNC != 0 {
        must = must | Rights::FD_DATASYNC;
    }
    if fd_flags & (fdflags::SYNC | fdflags::RSYNC) != 0 {
        must = must | Rights::FD_SYNC;
    }
    if !parent.inheriting.contains(must) {
        return Err(Errno::Notcapable);
    }
    let base = base & parent.inheriting;
    let inheriting = Rights(inheriting) & parent.inheriting;
    let path = path(memory, path_ptr, path_len)?;
    // Nothing is created that there is no number for.
    cx.fds.free()?;
    let descriptor = open(cx, dir, path, follow, flags, fd_flags, base, inheriting)?;
    let fd = cx.fds.insert(descriptor)?;
    memory.write_u32(out, fd)
}

fn open(
    cx: &Process,
    dir: &Dir,
    path: PathBuf,
    follow: bool,
    flags: u32,
    fd_flags: u16,
    base: Rights,
    inheriting: Rights,
) -> Result<Descriptor, Errno> {
    let is = |flag: u32| flags & flag != 0;
    let (create, exclusive) = (is(oflags::CREAT), is(oflags::EXCL));
    let (must_be_dir, truncate) = (is(oflags::DIRECTORY), is(oflags::TRUNC));
    let sizes = Rights::FD_ALLOCATE | Rights::FD_FILESTAT_SET_SIZE;
    // Who asks for a directory with all rights does not mean to change its size.
    let writes = base.contains(Rights::FD_WRITE) || (!must_be_dir && base.intersects(sizes));
    if must_be_dir && (create || truncate) {
        return Err(Errno::Inval);
    }
    if must_be_dir && writes {
        return Err(Errno::Isdir);
    }
    let write = writes || create || truncate;
    let mut options = OpenOptions::new();
    options
        .read(base.contains(Rights::FD_READ) || !write)
        .write(write)
        .truncate(truncate)
        .maybe_dir(true)
        .follow(if follow {
            FollowSymlinks::Yes
        } else {
            FollowSymlinks::No
        })
        .sync(fd_flags & fdflags::SYNC != 0)
        .dsync(fd_flags & fdflags::DSYNC != 0)
        .rsync(fd_flags & fdflags::RSYNC != 0)
        // A terminal must not become that of the host's process.
        .custom_flags(OFlags::NOCTTY.bits() as i32);
    let open = |create: bool| {
        let mut options = options.clone();
        options.create(create && !exclusive);
        options.create_new(create && exclusive);
        Ok(dir.open_with(&path, &options)?.into_std())
    };
    let file = match (create, exclusive) {
        (false, _) => open(false)?,
        (true, false) => cx.quota.open_or_create(open)?,
        (true, true) => cx.quota.entry(|| open(true))?,
    };
    let mut descriptor = match file.metadata()?.is_dir() {
        true => Descriptor::of_dir(Dir::from_std_file(file)),
        false if must_be_dir => return Err(Errno::Notdir),
        false => Descriptor::of_file(file)?,
    };
    if let Resource::File { file, .. } = &*descriptor.resource
        && fd_flags & (fdflags::APPEND | fdflags::NONBLOCK) != 0
    {
        set_host_flags(file, fd_flags)?;
    }
    descriptor.rights &= base;
    descriptor.inheriting = inheriting;
    descriptor.flags = fd_flags;
    Ok(descriptor)
}

pub(crate) fn path_readlink(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    path_ptr: u32,
    path_len: u32,
    buf: u32,
    buf_len: u32,
    out: u32,
) -> Result<(), Errno> {
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_READLINK)?;
    memory.check(buf, buf_len)?;
    memory.check(out, 4)?;
    let target = dir.read_link(path(memory, path_ptr, path_len)?)?;
    let target = target.as_os_str().as_bytes();
    let target = &target[..target.len().min(buf_len as usize)];
    memory.write(buf, target)?;
    memory.write_u32(out, target.len() as u32)
}

pub(crate) fn path_remove_directory(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    path_ptr: u32,
    path_len: u32,
) -> Result<(), Errno> {
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_REMOVE_DIRECTORY)?;
    // The slash says nothing new, but cap-std would not have it.
    Ok(dir.remove_dir(trimmed(&path(memory, path_ptr, path_len)?))?)
}

pub(crate) fn path_rename(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    old_fd: u32,
    old_path_ptr: u32,
    old_path_len: u32,
    new_fd: u32,
    new_path_ptr: u32,
    new_path_len: u32,
) -> Result<(), Errno> {
    let old = cx.fds.get(old_fd)?;
    let old = old.dir(Rights::PATH_RENAME_SOURCE)?;
    let new = cx.fds.get(new_fd)?;
    let new = new.dir(Rights::PATH_RENAME_TARGET)?;
    let old_path = path(memory, old_path_ptr, old_path_len)?;
    let new_path = path(memory, new_path_ptr, new_path_len)?;
    // cap-std does not look at the slash.
    if trimmed(&new_path) != new_path.as_os_str() && !old.symlink_metadata(&old_path)?.is_dir() {
        return Err(Errno::Notdir);
    }
    Ok(old.rename(old_path, new, new_path)?)
}

pub(crate) fn path_symlink(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    old_path_ptr: u32,
    old_path_len: u32,
    fd: u32,
    new_path_ptr: u32,
    new_path_len: u32,
) -> Result<(), Errno> {
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_SYMLINK)?;
    let old_path = path(memory, old_path_ptr, old_path_len)?;
    let new_path = path(memory, new_path_ptr, new_path_len)?;
    // Refuses an absolute target: the guest could not follow such a link, but another program of the host's would.
    cx.quota.entry(|| Ok(dir.symlink(old_path, new_path)?))
}

pub(crate) fn path_unlink_file(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    path_ptr: u32,
    path_len: u32,
) -> Result<(), Errno> {
    let dir = cx.fds.get(fd)?;
    let dir = dir.dir(Rights::PATH_UNLINK_FILE)?;
    Ok(dir.remove_file(path(memory, path_ptr, path_len)?)?)
}
