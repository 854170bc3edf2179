//! File descriptors: reading, writing, their state.

use crate::abi::{FileType, Rights, Version, Whence, fdflags, fstflags};
use crate::calls::{fd_flags, known, set_host_flags};
use crate::errno::Errno;
use crate::iovec::Buffers;
use crate::memory::GuestMemory;
use crate::process::Process;
use crate::streams::{InputKind, OutputKind};
use crate::table::{Descriptor, Resource};
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{Advice, FallocateFlags, SeekFrom, Timestamps, UTIME_NOW, UTIME_OMIT};
use rustix::io::{ReadWriteFlags, retry_on_intr};
use rustix::net::{RecvFlags, SendFlags};
use std::borrow::Cow;
use std::io::{IoSlice, IoSliceMut, Read, Write};
use std::num::NonZeroU64;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// As many bytes as can be written at once to a pipe that is ready (`PIPE_BUF`).
const PIPE: usize = 4096;

/// For the functions that want an offset: where the file stands, if it has a position.
const CURRENT: u64 = u64::MAX;

/// As many bytes as files can have.
const MOST: u64 = i64::MAX as u64;

pub(crate) fn fd_advise(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    offset: u64,
    len: u64,
    advice: u32,
) -> Result<(), Errno> {
    let advice = match advice {
        0 => Advice::Normal,
        1 => Advice::Sequential,
        2 => Advice::Random,
        3 => Advice::WillNeed,
        4 => Advice::DontNeed,
        5 => Advice::NoReuse,
        _ => return Err(Errno::Inval),
    };
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::FD_ADVISE)?;
    if offset > MOST || len > MOST {
        return Err(Errno::Inval);
    }
    let len = NonZeroU64::new(len);
    Ok(rustix::fs::fadvise(file, offset, len, advice)?)
}

pub(crate) fn fd_allocate(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    offset: u64,
    len: u64,
) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::FD_ALLOCATE)?;
    if offset > MOST || len > MOST {
        return Err(Errno::Fbig);
    }
    let flags = FallocateFlags::empty();
    cx.quota.lengthen(file, offset + len, || {
        Ok(retry_on_intr(|| {
            rustix::fs::fallocate(file, flags, offset, len)
        })?)
    })
}

pub(crate) fn fd_close(cx: &Process, _memory: &mut dyn GuestMemory, fd: u32) -> Result<(), Errno> {
    cx.fds.remove(fd)?;
    Ok(())
}

/// Writes to the disk what `fd` has, with the times and the like unless `data_only`.
fn synchronise(cx: &Process, fd: u32, right: Rights, data_only: bool) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    descriptor.need(right)?;
    let host = match &*descriptor.resource {
        Resource::File { file, .. } => file.as_fd(),
        Resource::Dir(directory) => directory.dir.as_fd(),
        // There is nothing behind streams that could be lost.
        Resource::Input(_) | Resource::Output(_) => return Ok(()),
        Resource::Socket(_) | Resource::Listener { .. } => return Err(Errno::Inval),
    };
    if data_only {
        rustix::fs::fdatasync(host)?;
    } else {
        rustix::fs::fsync(host)?;
    }
    Ok(())
}

pub(crate) fn fd_datasync(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
) -> Result<(), Errno> {
    synchronise(cx, fd, Rights::FD_DATASYNC, true)
}

pub(crate) fn fd_sync(cx: &Process, _memory: &mut dyn GuestMemory, fd: u32) -> Result<(), Errno> {
    synchronise(cx, fd, Rights::FD_SYNC, false)
}

pub(crate) fn fd_fdstat_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    out: u32,
) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    let mut record = [0; 24];
    record[0] = descriptor.resource.file_type() as u8;
    record[2..4].copy_from_slice(&descriptor.flags.to_le_bytes());
    record[8..16].copy_from_slice(&descriptor.rights.0.to_le_bytes());
    record[16..].copy_from_slice(&descriptor.inheriting.0.to_le_bytes());
    memory.write(out, &record)
}

pub(crate) fn fd_fdstat_set_flags(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    flags: u32,
) -> Result<(), Errno> {
    let flags = fd_flags(flags)?;
    cx.fds.edit(fd, |descriptor| {
        descriptor.need(Rights::FD_FDSTAT_SET_FLAGS)?;
        let settable = match &*descriptor.resource {
            Resource::File { .. } => fdflags::APPEND | fdflags::NONBLOCK,
            _ => fdflags::NONBLOCK,
        };
        // The others hold from opening on.
        if (flags ^ descriptor.flags) & !settable != 0 {
            return Err(Errno::Notsup);
        }
        // What the host has given stays as it is: there the operations look at the descriptor's flags.
        if let Resource::File { file, .. } = &*descriptor.resource {
            set_host_flags(file, flags)?;
        }
        descriptor.flags = flags;
        Ok(())
    })
}

pub(crate) fn fd_fdstat_set_rights(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    base: u64,
    inheriting: u64,
) -> Result<(), Errno> {
    let (base, inheriting) = (Rights(base), Rights(inheriting));
    cx.fds.edit(fd, |descriptor| {
        descriptor.need(base)?;
        if !descriptor.inheriting.contains(inheriting) {
            return Err(Errno::Notcapable);
        }
        descriptor.rights = base;
        descriptor.inheriting = inheriting;
        Ok(())
    })
}

pub(crate) fn fd_filestat_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    version: Version,
    fd: u32,
    out: u32,
) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    descriptor.need(Rights::FD_FILESTAT_GET)?;
    memory.write(out, &descriptor.resource.stat()?.encode(version))
}

pub(crate) fn fd_filestat_set_size(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    size: u64,
) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::FD_FILESTAT_SET_SIZE)?;
    if size > MOST {
        return Err(Errno::Inval);
    }
    cx.quota.lengthen(file, size, || {
        Ok(retry_on_intr(|| rustix::fs::ftruncate(file, size))?)
    })
}

/// A time to be set: `None` leaves it as it is.
pub(crate) enum NewTime {
    Now,
    At { seconds: i64, nanoseconds: u32 },
}

/// The times to be set, accessed and modified.
pub(crate) fn new_times(
    accessed: u64,
    modified: u64,
    flags: u32,
) -> Result<(Option<NewTime>, Option<NewTime>), Errno> {
    let flags = known(flags, fstflags::ALL)?;
    let time = |given: u32, now: u32, nanoseconds: u64| match (flags & given, flags & now) {
        (0, 0) => Ok(None),
        (_, 0) => Ok(Some(NewTime::At {
            seconds: (nanoseconds / 1_000_000_000) as i64,
            nanoseconds: (nanoseconds % 1_000_000_000) as u32,
        })),
        (0, _) => Ok(Some(NewTime::Now)),
        _ => Err(Errno::Inval),
    };
    Ok((
        time(fstflags::ATIM, fstflags::ATIM_NOW, accessed)?,
        time(fstflags::MTIM, fstflags::MTIM_NOW, modified)?,
    ))
}

pub(crate) fn fd_filestat_set_times(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    accessed: u64,
    modified: u64,
    flags: u32,
) -> Result<(), Errno> {
    let (accessed, modified) = new_times(accessed, modified, flags)?;
    let descriptor = cx.fds.get(fd)?;
    descriptor.need(Rights::FD_FILESTAT_SET_TIMES)?;
    let host = descriptor.resource.host_fd().ok_or(Errno::Badf)?;
    let spec = |time: Option<NewTime>| match time {
        None => Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_OMIT,
        },
        Some(NewTime::Now) => Timespec {
            tv_sec: 0,
            tv_nsec: UTIME_NOW,
        },
        Some(NewTime::At {
            seconds,
            nanoseconds,
        }) => Timespec {
            tv_sec: seconds,
            tv_nsec: nanoseconds.into(),
        },
    };
    let times = Timestamps {
        last_access: spec(accessed),
        last_modification: spec(modified),
    };
    Ok(rustix::fs::futimens(host, &times)?)
}

pub(crate) fn fd_prestat_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    out: u32,
) -> Result<(), Errno> {
    let name = cx.fds.get(fd)?.preopen.ok_or(Errno::Badf)?;
    let len = u32::try_from(name.len()).map_err(|_| Errno::Overflow)?;
    // The only tag is that of a directory: 0.
    memory.write_u64(out, u64::from(len) << 32)
}

pub(crate) fn fd_prestat_dir_name(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    path: u32,
    path_len: u32,
) -> Result<(), Errno> {
    let name = cx.fds.get(fd)?.preopen.ok_or(Errno::Badf)?;
    if name.len() > path_len as usize {
        return Err(Errno::Nametoolong);
    }
    memory.write(path, &name)
}

/// Whether `host` is ready for `events` now.
pub(crate) fn ready(host: BorrowedFd<'_>, events: PollFlags) -> Result<bool, Errno> {
    let mut fds = [PollFd::from_borrowed_fd(host, events)];
    let zero = Timespec {
        tv_sec: 0,
        tv_nsec: 0,
    };
    Ok(retry_on_intr(|| rustix::event::poll(&mut fds, Some(&zero)))? > 0)
}

/// The sole use of a stream of the host's. If it has panicked in another call, it says itself in what state it is.
pub(crate) fn lock<S>(stream: &Mutex<S>) -> MutexGuard<'_, S> {
    stream.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reads once.
fn read_once(cx: &Process, descriptor: &Descriptor, bytes: &mut [u8]) -> Result<usize, Errno> {
    let nonblock = descriptor.flags & fdflags::NONBLOCK != 0;
    let host = match &*descriptor.resource {
        Resource::File { file, .. } => (*file).as_fd(),
        Resource::Socket(socket) => {
            let flags = RecvFlags::empty();
            return receive(cx, socket.as_fd(), nonblock, flags, bytes);
        }
        Resource::Listener { .. } => return Err(Errno::Notconn),
        Resource::Dir(_) => return Err(Errno::Isdir),
        Resource::Output(_) => return Err(Errno::Badf),
        Resource::Input(kind) => {
            let host = match kind {
                InputKind::Bytes(left) => return Ok(lock(left).read(bytes)?),
                InputKind::Reader(reader) => return Ok(lock(reader).read(bytes)?),
                InputKind::File(file) => (*file).as_fd(),
                InputKind::Inherit => rustix::stdio::stdin(),
            };
            if nonblock && !ready(host, PollFlags::IN)? {
                return Err(Errno::Again);
            }
            host
        }
    };
    if nonblock {
        return Ok(retry_on_intr(|| rustix::io::read(host, &mut *bytes))?);
    }
    cx.when_ready(host, PollFlags::IN, |may_wait| {
        let read = |bytes: &mut [u8]| rustix::io::read(host, bytes);
        if may_wait {
            return read(bytes);
        }
        let buffers = &mut [IoSliceMut::new(bytes)];
        match rustix::io::preadv2(host, buffers, CURRENT, ReadWriteFlags::NOWAIT) {
            Err(rustix::io::Errno::OPNOTSUPP) => read(bytes),
            done => done,
        }
    })
}

/// How many bytes there are.
fn total(slices: &[IoSlice<'_>]) -> usize {
    slices.iter().map(|slice| slice.len()).sum()
}

/// The first `len` bytes.
fn first<'a>(slices: &'a [IoSlice<'a>], len: usize) -> Cow<'a, [IoSlice<'a>]> {
    if total(slices) <= len {
        return Cow::Borrowed(slices);
    }
    let mut left = len;
    let cut = slices.iter().map(|slice| {
        let part = &slice[..slice.len().min(left)];
        left -= part.len();
        IoSlice::new(part)
    });
    Cow::Owned(cut.collect())
}

/// Writes once.
fn write_once(
    cx: &Process,
    descriptor: &Descriptor,
    slices: &[IoSlice<'_>],
) -> Result<usize, Errno> {
    let nonblock = descriptor.flags & fdflags::NONBLOCK != 0;
    let write = |host: BorrowedFd<'_>, slices: &[IoSlice<'_>]| {
        let all = || rustix::io::writev(host, slices);
        if nonblock {
            return Ok(retry_on_intr(all)?);
        }
        cx.when_ready(host, PollFlags::OUT, |may_wait| {
            if may_wait {
                return all();
            }
            // A pipe that is ready has room for so much.
            let slice = slices.iter().find(|slice| !slice.is_empty());
            let bytes = slice.map_or(&[][..], |slice| &slice[..slice.len().min(PIPE)]);
            let buffers = &[IoSlice::new(bytes)];
            match rustix::io::pwritev2(host, buffers, CURRENT, ReadWriteFlags::NOWAIT) {
                Err(rustix::io::Errno::OPNOTSUPP) => rustix::io::write(host, bytes),
                done => done,
            }
        })
    };
    let write = |host: BorrowedFd<'_>| {
        let len = total(slices);
        cx.quota
            .write(host, None, len, |may| write(host, &first(slices, may)))
    };
    let stream = |host: BorrowedFd<'_>| {
        if nonblock && !ready(host, PollFlags::OUT)? {
            return Err(Errno::Again);
        }
        write(host)
    };
    match &*descriptor.resource {
        Resource::File { file, .. } => write(file.as_fd()),
        Resource::Socket(socket) => send(cx, socket.as_fd(), nonblock, slices),
        Resource::Listener { .. } => Err(Errno::Notconn),
        Resource::Dir(_) => Err(Errno::Isdir),
        Resource::Input(_) => Err(Errno::Badf),
        Resource::Output(kind) => match kind {
            // What the host itself has written comes first. The lock of its stream is not held while the guest may have to wait.
            OutputKind::Stdout => {
                std::io::stdout().flush()?;
                stream(rustix::stdio::stdout())
            }
            OutputKind::Stderr => {
                std::io::stderr().flush()?;
                stream(rustix::stdio::stderr())
            }
            OutputKind::File(file) => stream(file.as_fd()),
            OutputKind::Writer(writer) => {
                let mut writer = lock(writer);
                let done = writer.write_vectored(slices)?;
                writer.flush()?;
                Ok(done)
            }
            OutputKind::Pipe(pipe) => {
                let mut done = 0;
                for slice in slices {
                    let taken = pipe.push(slice);
                    done += taken;
                    if taken < slice.len() {
                        break;
                    }
                }
                if done == 0 {
                    return Err(Errno::Nospc);
                }
                Ok(done)
            }
        },
    }
}

/// Sends on a socket; if nobody reads any more, that is an error and no signal.
pub(crate) fn send(
    cx: &Process,
    socket: BorrowedFd<'_>,
    nonblock: bool,
    slices: &[IoSlice<'_>],
) -> Result<usize, Errno> {
    let mut control = rustix::net::SendAncillaryBuffer::default();
    let mut send = |may_wait: bool| {
        let mut flags = SendFlags::NOSIGNAL;
        // As much as there is room for.
        flags.set(SendFlags::DONTWAIT, !may_wait);
        rustix::net::sendmsg(socket, slices, &mut control, flags)
    };
    if nonblock {
        return Ok(retry_on_intr(|| send(false))?);
    }
    cx.when_ready(socket, PollFlags::OUT, send)
}

/// Receives from a socket; with `WAITALL` until `bytes` are full, unless it may not wait.
pub(crate) fn receive(
    cx: &Process,
    socket: BorrowedFd<'_>,
    nonblock: bool,
    flags: RecvFlags,
    bytes: &mut [u8],
) -> Result<usize, Errno> {
    let receive = |may_wait: bool, bytes: &mut [u8]| {
        let mut flags = flags;
        flags.set(RecvFlags::DONTWAIT, !may_wait);
        rustix::net::recv(socket, bytes, flags).map(|(done, _)| done)
    };
    if nonblock {
        return Ok(retry_on_intr(|| receive(false, bytes))?);
    }
    let mut done = 0;
    loop {
        let rest = &mut bytes[done..];
        let more = cx.when_ready(socket, PollFlags::IN, |may_wait| receive(may_wait, rest));
        match more {
            Ok(more) => {
                done += more;
                // What was only looked at is still there.
                let goes_on = flags & (RecvFlags::WAITALL | RecvFlags::PEEK) == RecvFlags::WAITALL;
                if more == 0 || done == bytes.len() || !goes_on {
                    return Ok(done);
                }
            }
            Err(error) if done == 0 || error == Errno::Intr => return Err(error),
            Err(_) => return Ok(done),
        }
    }
}

/// A file descriptor that can be read from or written to, if `right` says so.
fn stream(cx: &Process, fd: u32, right: Rights) -> Result<Descriptor, Errno> {
    let descriptor = cx.fds.get(fd)?;
    if matches!(*descriptor.resource, Resource::Dir(_)) {
        return Err(Errno::Isdir);
    }
    descriptor.need(right)?;
    Ok(descriptor)
}

pub(crate) fn fd_read(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    out: u32,
) -> Result<(), Errno> {
    memory.check(out, 4)?;
    let descriptor = stream(cx, fd, Rights::FD_READ)?;
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let done = buffers.fill(memory, |bytes| read_once(cx, &descriptor, bytes))?;
    memory.write_u32(out, done)
}

pub(crate) fn fd_write(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    out: u32,
) -> Result<(), Errno> {
    memory.check(out, 4)?;
    let descriptor = stream(cx, fd, Rights::FD_WRITE)?;
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let done = buffers.drain(memory, |slices| write_once(cx, &descriptor, slices))?;
    memory.write_u32(out, done)
}

pub(crate) fn fd_pread(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    offset: u64,
    out: u32,
) -> Result<(), Errno> {
    memory.check(out, 4)?;
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::FD_READ | Rights::FD_SEEK)?;
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let done = buffers.fill(memory, |bytes| {
        Ok(retry_on_intr(|| {
            rustix::io::pread(file, &mut *bytes, offset)
        })?)
    })?;
    memory.write_u32(out, done)
}

pub(crate) fn fd_pwrite(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    offset: u64,
    out: u32,
) -> Result<(), Errno> {
    memory.check(out, 4)?;
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::FD_WRITE | Rights::FD_SEEK)?;
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let done = buffers.drain(memory, |slices| {
        cx.quota.write(file, Some(offset), total(slices), |may| {
            let slices = &first(slices, may)[..];
            Ok(retry_on_intr(|| rustix::io::pwritev(file, slices, offset))?)
        })
    })?;
    memory.write_u32(out, done)
}

pub(crate) fn fd_renumber(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    from: u32,
    to: u32,
) -> Result<(), Errno> {
    cx.fds.renumber(from, to)
}

pub(crate) fn fd_seek(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    version: Version,
    fd: u32,
    offset: i64,
    whence: u32,
    out: u32,
) -> Result<(), Errno> {
    let whence = version.whence(whence).ok_or(Errno::Inval)?;
    let stays = whence == Whence::Cur && offset == 0;
    let right = if stays {
        Rights::FD_TELL
    } else {
        Rights::FD_SEEK
    };
    let descriptor = cx.fds.get(fd)?;
    let file = descriptor.file(Rights::NONE)?;
    if !descriptor.resource_has_positions() {
        return Err(Errno::Spipe);
    }
    // The right to seek is also that to tell.
    if !descriptor.rights.intersects(right | Rights::FD_SEEK) {
        return Err(Errno::Notcapable);
    }
    memory.check(out, 8)?;
    let to = match whence {
        Whence::Set => SeekFrom::Start(u64::try_from(offset).map_err(|_| Errno::Inval)?),
        Whence::Cur => SeekFrom::Current(offset),
        Whence::End => SeekFrom::End(offset),
    };
    let position = rustix::fs::seek(file, to)?;
    memory.write_u64(out, position)
}

pub(crate) fn fd_tell(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    out: u32,
) -> Result<(), Errno> {
    // The number for the current position in this version.
    fd_seek(cx, memory, Version::Preview1, fd, 0, 1, out)
}

impl Descriptor {
    fn resource_has_positions(&self) -> bool {
        let ty = self.resource.file_type();
        matches!(ty, FileType::RegularFile | FileType::BlockDevice)
    }
}
