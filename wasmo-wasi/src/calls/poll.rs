//! Waiting for clocks and file descriptors.

use crate::abi::{EVENT_SIZE, Rights, Version, clockid};
use crate::calls::process::now;
use crate::errno::Errno;
use crate::memory::{GuestMemory, after};
use crate::process::Process;
use crate::table::Resource;
use rustix::event::{PollFd, PollFlags, Timespec};
use rustix::fs::{SeekFrom, fstat, seek};
use std::sync::Arc;

/// How many events can be waited for at once. Guests wait for their file descriptors, which are fewer.
const MOST: u32 = 4096;

/// An event that is waited for.
struct Subscription {
    user: u64,
    /// `eventtype`.
    ty: u8,
    what: Awaited,
}

enum Awaited {
    /// The time on a clock in nanoseconds.
    Clock { id: u32, until: u64 },
    /// That a file of the host's is ready. It stays open as long as it is waited for.
    Host {
        resource: Arc<Resource>,
        sized: bool,
    },
    /// It has happened: so many bytes are there, or an error.
    Now(Result<u64, Errno>),
}

const CLOCK: u8 = 0;
const FD_READ: u8 = 1;
const FD_WRITE: u8 = 2;

impl Subscription {
    fn read(cx: &Process, record: &[u8], version: Version) -> Result<Self, Errno> {
        let field = |at: usize| {
            let bytes = record
                .get(at..at + 8)
                .and_then(|bytes| bytes.try_into().ok());
            bytes.map_or(0, u64::from_le_bytes)
        };
        let ty = record[8];
        let what = match ty {
            CLOCK => {
                let at = version.clock_offset();
                // The upper half is padding.
                let id = field(at) as u32;
                let timeout = field(at + 8);
                let flags = u16::from_le_bytes([record[at + 24], record[at + 25]]);
                match id {
                    clockid::REALTIME | clockid::MONOTONIC if flags <= 1 => {
                        let absolute = flags == 1;
                        let start = if absolute { 0 } else { now(cx, id)? };
                        let until = start.saturating_add(timeout);
                        Awaited::Clock { id, until }
                    }
                    _ => Awaited::Now(Err(Errno::Inval)),
                }
            }
            FD_READ | FD_WRITE => {
                let fd = field(16) as u32;
                Self::descriptor(cx, fd, ty).unwrap_or_else(|error| Awaited::Now(Err(error)))
            }
            _ => return Err(Errno::Inval),
        };
        let user = field(0);
        Ok(Self { user, ty, what })
    }

    fn descriptor(cx: &Process, fd: u32, ty: u8) -> Result<Awaited, Errno> {
        let descriptor = cx.fds.get(fd)?;
        descriptor.need(Rights::POLL_FD_READWRITE)?;
        let rights = if ty == FD_READ {
            Rights::FD_READ | Rights::SOCK_ACCEPT
        } else {
            Rights::FD_WRITE
        };
        if !descriptor.rights.intersects(rights) {
            return Err(Errno::Notcapable);
        }
        Ok(match &*descriptor.resource {
            Resource::Dir(_) => return Err(Errno::Badf),
            Resource::File { file, ty: kind } if *kind == crate::abi::FileType::RegularFile => {
                // Always ready, with what is left of it.
                let left = || -> Result<u64, Errno> {
                    let size = u64::try_from(fstat(file)?.st_size).unwrap_or(0);
                    Ok(size.saturating_sub(seek(file, SeekFrom::Current(0))?))
                };
                Awaited::Now(if ty == FD_READ { left() } else { Ok(0) })
            }
            resource => match resource.host_fd() {
                Some(_) => Awaited::Host {
                    resource: Arc::clone(&descriptor.resource),
                    sized: ty == FD_READ && !descriptor.rights.contains(Rights::SOCK_ACCEPT),
                },
                // In memory, and so always ready. How much is there is not known.
                None => Awaited::Now(Ok(1)),
            },
        })
    }
}

/// The events that have happened, encoded one after the other.
#[derive(Default)]
struct Events(Vec<u8>);

impl Events {
    fn push(&mut self, subscription: &Subscription, result: Result<u64, Errno>, hangup: bool) {
        let (error, bytes) = match result {
            Ok(bytes) => (Errno::Success, bytes),
            Err(error) => (error, 0),
        };
        self.0.extend(subscription.user.to_le_bytes());
        self.0.extend(error.raw().to_le_bytes());
        self.0.extend([subscription.ty, 0, 0, 0, 0, 0]);
        self.0.extend(bytes.to_le_bytes());
        self.0.extend([u8::from(hangup), 0, 0, 0, 0, 0, 0, 0]);
    }
}

pub(crate) fn poll_oneoff(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    version: Version,
    subscriptions: u32,
    events_out: u32,
    count: u32,
    out: u32,
) -> Result<(), Errno> {
    if count == 0 || count > MOST {
        return Err(Errno::Inval);
    }
    memory.check(events_out, count * EVENT_SIZE)?;
    memory.check(out, 4)?;
    let size = version.subscription_size();
    memory.check(subscriptions, count * size)?;
    let mut list = Vec::with_capacity(count as usize);
    for at in 0..count {
        let mut record = [0; 56];
        let record = &mut record[..size as usize];
        memory.read(after(subscriptions, at * size)?, record)?;
        list.push(Subscription::read(cx, record, version)?);
    }
    let events = wait(cx, &list)?;
    memory.write(events_out, &events.0)?;
    memory.write_u32(out, events.0.len() as u32 / EVENT_SIZE)
}

/// Waits until one of the events has happened, and gives all that have.
///
/// If the process ends meanwhile, that is [`Errno::Intr`].
fn wait(cx: &Process, list: &[Subscription]) -> Result<Events, Errno> {
    let polled = list.iter().filter_map(|subscription| {
        let Awaited::Host { resource, .. } = &subscription.what else {
            return None;
        };
        let flags = if subscription.ty == FD_READ {
            PollFlags::IN
        } else {
            PollFlags::OUT
        };
        Some(PollFd::from_borrowed_fd(resource.host_fd()?, flags))
    });
    let mut fds: Vec<PollFd<'_>> = polled.collect();
    // The last one.
    let end = cx.threads.end_fd();
    fds.extend(end.map(|end| PollFd::from_borrowed_fd(end, PollFlags::IN)));
    loop {
        let mut timeout = None;
        for subscription in list {
            let left = match subscription.what {
                Awaited::Clock { id, until } => until.saturating_sub(now(cx, id)?),
                Awaited::Now(_) => 0,
                Awaited::Host { .. } => continue,
            };
            timeout = Some(timeout.map_or(left, |other: u64| other.min(left)));
        }
        let timeout = timeout.map(|nanoseconds| Timespec {
            tv_sec: (nanoseconds / 1_000_000_000) as i64,
            tv_nsec: (nanoseconds % 1_000_000_000) as i64,
        });
        match rustix::event::poll(&mut fds, timeout.as_ref()) {
            // Then nothing was polled, but time has gone by.
            Err(rustix::io::Errno::INTR) => fds.iter_mut().for_each(PollFd::clear_revents),
            other => {
                other?;
            }
        }
        if end.is_some() && fds.last().is_some_and(|fd| !fd.revents().is_empty()) {
            return Err(Errno::Intr);
        }
        let mut events = Events::default();
        let mut polled = fds.iter();
        for subscription in list {
            match &subscription.what {
                Awaited::Now(result) => events.push(subscription, *result, false),
                &Awaited::Clock { id, until } => {
                    if now(cx, id)? >= until {
                        events.push(subscription, Ok(0), false);
                    }
                }
                Awaited::Host { resource, sized } => {
                    let happened = polled.next().map_or(PollFlags::empty(), PollFd::revents);
                    if happened.is_empty() {
                        continue;
                    }
                    let hangup = happened.contains(PollFlags::HUP);
                    let bytes = match resource.host_fd() {
                        Some(fd) if *sized => rustix::io::ioctl_fionread(fd).unwrap_or(0),
                        _ => 0,
                    };
                    let result = if happened.contains(PollFlags::NVAL) {
                        Err(Errno::Badf)
                    } else {
                        Ok(bytes)
                    };
                    events.push(subscription, result, hangup);
                }
            }
        }
        if !events.0.is_empty() {
            return Ok(events);
        }
    }
}
