//! Sockets that were granted, and connections accepted on them.

use crate::abi::{Rights, fdflags};
use crate::calls::{fd, known};
use crate::errno::Errno;
use crate::iovec::Buffers;
use crate::memory::GuestMemory;
use crate::process::Process;
use crate::table::{Descriptor, Resource};
use rustix::event::PollFlags;
use rustix::io::retry_on_intr;
use rustix::net::{RecvFlags, Shutdown, SocketFlags};
use std::os::fd::AsFd;
use std::sync::TryLockError;

pub(crate) fn sock_accept(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    flags: u32,
    out: u32,
) -> Result<(), Errno> {
    let flags = known(flags, fdflags::NONBLOCK.into())?;
    memory.check(out, 4)?;
    let descriptor = cx.fds.get(fd)?;
    let (listener, accepting) = match &*descriptor.resource {
        Resource::Listener { socket, accepting } => (socket.as_fd(), accepting),
        Resource::Socket(_) => return Err(Errno::Inval),
        _ => return Err(Errno::Notsock),
    };
    descriptor.need(Rights::SOCK_ACCEPT)?;
    // No connection is accepted that there is no number for.
    cx.fds.free()?;
    let accept = || rustix::net::accept_with(listener, SocketFlags::CLOEXEC);
    let socket = if descriptor.flags & fdflags::NONBLOCK == 0 {
        let _accepting = fd::lock(accepting);
        cx.when_ready(listener, PollFlags::IN, |_| accept())?
    } else {
        // If another thread has it, the next connection is that one's.
        let lock = accepting.try_lock();
        if matches!(lock, Err(TryLockError::WouldBlock)) || !fd::ready(listener, PollFlags::IN)? {
            return Err(Errno::Again);
        }
        retry_on_intr(accept)?
    };
    let mut accepted = Descriptor::new(Resource::Socket(socket));
    accepted.flags = flags as u16;
    let fd = cx.fds.insert(accepted)?;
    memory.write_u32(out, fd)
}

pub(crate) fn sock_recv(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    flags: u32,
    len_out: u32,
    flags_out: u32,
) -> Result<(), Errno> {
    const PEEK: u32 = 1;
    const WAITALL: u32 = 2;
    let flags = known(flags, PEEK | WAITALL)?;
    memory.check(len_out, 4)?;
    memory.check(flags_out, 2)?;
    let descriptor = cx.fds.get(fd)?;
    let socket = descriptor.socket(Rights::FD_READ)?;
    let mut host_flags = RecvFlags::empty();
    host_flags.set(RecvFlags::PEEK, flags & PEEK != 0);
    host_flags.set(RecvFlags::WAITALL, flags & WAITALL != 0);
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let nonblock = descriptor.flags & fdflags::NONBLOCK != 0;
    let done = buffers.fill(memory, |bytes| {
        fd::receive(cx, socket.as_fd(), nonblock, host_flags, bytes)
    })?;
    memory.write_u32(len_out, done)?;
    // A stream is never cut off.
    memory.write_u16(flags_out, 0)
}

pub(crate) fn sock_send(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    fd: u32,
    iovs: u32,
    iovs_len: u32,
    flags: u32,
    out: u32,
) -> Result<(), Errno> {
    known(flags, 0)?;
    memory.check(out, 4)?;
    let descriptor = cx.fds.get(fd)?;
    let socket = descriptor.socket(Rights::FD_WRITE)?;
    let buffers = Buffers::read(memory, iovs, iovs_len)?;
    let nonblock = descriptor.flags & fdflags::NONBLOCK != 0;
    let done = buffers.drain(memory, |slices| {
        fd::send(cx, socket.as_fd(), nonblock, slices)
    })?;
    memory.write_u32(out, done)
}

pub(crate) fn sock_shutdown(
    cx: &Process,
    _memory: &mut dyn GuestMemory,
    fd: u32,
    how: u32,
) -> Result<(), Errno> {
    let descriptor = cx.fds.get(fd)?;
    let socket = descriptor.socket(Rights::SOCK_SHUTDOWN)?;
    let how = match how {
        1 => Shutdown::Read,
        2 => Shutdown::Write,
        3 => Shutdown::Both,
        _ => return Err(Errno::Inval),
    };
    Ok(rustix::net::shutdown(socket, how)?)
}
