//! What all threads of a guest share, and how they end.
//!
//! # Rules
//!
//! * A process ends once, in the way that is said first: a thread exits, or traps, or the host lets go of it.
//! * After that no thread begins a call any more. One that waits in a call, or at an address of a memory, is woken and left; one
//!   that computes goes on until it does one or the other.

use crate::ctx::Exit;
use crate::errno::Errno;
use crate::quota::Quota;
use crate::table::Table;
use rustix::event::{EventfdFlags, PollFd, PollFlags};
use rustix::fs::FileType;
use rustix::io::retry_on_intr;
use std::collections::BTreeSet;
use std::error::Error as StdError;
use std::fmt;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Instant;
use wasmo_rt::{SharedMemory, Trap};

/// What a guest was granted, and the state of it. Clones of a [`WasiCtx`](crate::WasiCtx) share one.
pub(crate) struct Process {
    /// Without zero bytes.
    pub(crate) args: Vec<Vec<u8>>,
    /// `name=value`, without zero bytes.
    pub(crate) env: Vec<Vec<u8>>,
    pub(crate) fds: Table,
    pub(crate) quota: Quota,
    /// The epoch of the monotonic clock.
    pub(crate) start: Instant,
    pub(crate) threads: Threads,
}

impl Process {
    /// Does `operation` on `host`, which is told whether it may wait. If there are threads that could end the process meanwhile, it
    /// is done when `host` is ready, and may not; at the process's end it is not, and that is [`Errno::Intr`].
    pub(crate) fn when_ready<R>(
        &self,
        host: BorrowedFd<'_>,
        events: PollFlags,
        mut operation: impl FnMut(bool) -> rustix::io::Result<R>,
    ) -> Result<R, Errno> {
        let mut operation = |may_wait| retry_on_intr(|| operation(may_wait));
        let end = self.threads.end_fd();
        let Some(end) = end.filter(|_| can_wait(host)) else {
            return Ok(operation(true)?);
        };
        loop {
            let mut fds = [
                PollFd::from_borrowed_fd(host, events),
                PollFd::from_borrowed_fd(end, PollFlags::IN),
            ];
            retry_on_intr(|| rustix::event::poll(&mut fds, None))?;
            if !fds[1].revents().is_empty() {
                return Err(Errno::Intr);
            }
            match operation(false) {
                // Another thread was faster.
                Err(rustix::io::Errno::AGAIN) => {}
                done => return Ok(done?),
            }
        }
    }
}

/// Whether reading or writing can wait for somebody: not for a disk, which is ready always.
fn can_wait(host: BorrowedFd<'_>) -> bool {
    rustix::fs::fstat(host).is_ok_and(|stat| {
        let ty = FileType::from_raw_mode(stat.st_mode);
        matches!(
            ty,
            FileType::Fifo | FileType::Socket | FileType::CharacterDevice
        )
    })
}

/// The largest number of a thread, in wasi-threads.
const LARGEST: u32 = (1 << 29) - 1;

/// The threads that a guest has started, and the end of the process.
pub(crate) struct Threads {
    /// How many there can be at the same time.
    limit: usize,
    state: Mutex<State>,
    /// Told when the last call is over after the end.
    idle: Condvar,
    /// Readable when the process has ended. There is none before the first thread.
    end: OnceLock<OwnedFd>,
}

#[derive(Default)]
struct State {
    /// The numbers of those that run.
    running: BTreeSet<u32>,
    last: u32,
    /// How many calls are going on.
    calls: usize,
    end: Option<End>,
    /// The memories at which threads may wait.
    memories: Vec<SharedMemory>,
}

/// How a process has ended.
#[derive(Clone, Debug)]
pub(crate) enum End {
    Exit(Exit),
    /// With the number of the thread.
    Trap(u32, Arc<Trap>),
    /// The host needs it no more.
    Dropped,
}

impl End {
    /// What the threads are left with that have not ended the process.
    pub(crate) fn trap(&self) -> Trap {
        match self {
            Self::Exit(exit) => Trap::from(*exit),
            Self::Trap(thread, trap) => Trap::host(ThreadTrap {
                thread: *thread,
                trap: Arc::clone(trap),
            }),
            Self::Dropped => Trap::host("the guest's process has ended"),
        }
    }
}

/// A thread of the guest has trapped, which ends all of them: what the others are left with.
///
/// It comes out of their calls as the error of a host function: [`Trap::downcast_ref`] finds it.
#[derive(Clone, Debug)]
pub struct ThreadTrap {
    thread: u32,
    trap: Arc<Trap>,
}

impl ThreadTrap {
    /// The thread's number in the guest.
    pub fn thread(&self) -> u32 {
        self.thread
    }

    /// The trap.
    pub fn trap(&self) -> &Trap {
        &self.trap
    }
}

impl fmt::Display for ThreadTrap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "thread {} of the guest: {}", self.thread, self.trap)
    }
}

impl StdError for ThreadTrap {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        // Its text is already ours.
        self.trap.source()
    }
}

impl Threads {
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            limit,
            state: Mutex::default(),
            idle: Condvar::new(),
            end: OnceLock::new(),
        }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // No change is made in steps between which there could be a panic.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What is readable when the process has ended, if there have been threads.
    pub(crate) fn end_fd(&self) -> Option<BorrowedFd<'_>> {
        self.end.get().map(AsFd::as_fd)
    }

    /// The number of a new thread, one of those that may wait at `memories`.
    ///
    /// # Errors
    ///
    /// If there are as many as there can be, the process has ended, or the host is short of file descriptors.
    pub(crate) fn begin(&self, memories: &[SharedMemory]) -> Result<u32, Errno> {
        if self.limit == 0 {
            return Err(Errno::Again);
        }
        if self.end.get().is_none() {
            let flags = EventfdFlags::CLOEXEC | EventfdFlags::NONBLOCK;
            let end = rustix::event::eventfd(0, flags)?;
            // If the host runs clones of the context on its own threads, one of them may have been faster.
            self.end.get_or_init(|| end);
        }
        let mut state = self.lock();
        if state.end.is_some() || state.running.len() >= self.limit {
            return Err(Errno::Again);
        }
        for memory in memories {
            if !state.memories.iter().any(|other| other.ptr_eq(memory)) {
                state.memories.push(memory.clone());
            }
        }
        // There are far fewer than numbers.
        let number = loop {
            state.last = state.last % LARGEST + 1;
            if !state.running.contains(&state.last) {
                break state.last;
            }
        };
        state.running.insert(number);
        Ok(number)
    }

    /// The thread has ended, and holds nothing any more.
    pub(crate) fn finish(&self, number: u32) {
        self.lock().running.remove(&number);
    }

    /// Begins a call: the process does not end before it is over.
    ///
    /// # Errors
    ///
    /// What the thread is to be left with, if the process has ended.
    pub(crate) fn enter(&self) -> Result<Call<'_>, Trap> {
        if self.end.get().is_none() {
            return Ok(Call(None));
        }
        let mut state = self.lock();
        if let Some(end) = &state.end {
            return Err(end.trap());
        }
        state.calls += 1;
        Ok(Call(Some(self)))
    }

    /// Ends the process, unless it has ended, and waits until no call is going on. How it had ended, if it had.
    pub(crate) fn end(&self, how: End) -> Option<End> {
        let fd = self.end.get()?;
        let mut state = self.lock();
        let before = state.end.clone();
        if before.is_none() {
            // Nobody reads it, so it stays readable. It fails only if it is so already.
            let _ = rustix::io::write(fd, &1_u64.to_ne_bytes());
            for memory in std::mem::take(&mut state.memories) {
                let how = how.clone();
                memory.end_waits(move || how.trap());
            }
            state.end = Some(how);
        }
        while state.calls > 0 {
            let idle = self.idle.wait(state);
            state = idle.unwrap_or_else(PoisonError::into_inner);
        }
        before
    }

    /// How many threads run.
    pub(crate) fn running(&self) -> usize {
        self.lock().running.len()
    }
}

/// A call that is going on; of a process without threads, nothing.
pub(crate) struct Call<'a>(Option<&'a Threads>);

impl Call<'_> {
    /// Ends the call: with what the thread is to be left with, if the process has ended meanwhile.
    pub(crate) fn leave(self) -> Result<(), Trap> {
        match self.0 {
            None => Ok(()),
            Some(threads) => match &threads.lock().end {
                None => Ok(()),
                Some(end) => Err(end.trap()),
            },
        }
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        if let Some(threads) = self.0 {
            let mut state = threads.lock();
            state.calls -= 1;
            // Only who ends the process waits, for all calls.
            if state.calls == 0 && state.end.is_some() {
                threads.idle.notify_all();
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::streams::{Input, Output};
    use crate::{Outcome, WasiCtx, preview1};
    use std::io::{Read, Write, pipe};
    use std::net::{TcpListener, TcpStream};
    use std::os::unix::net::UnixStream;
    use std::sync::mpsc;
    use std::thread;
    use std::time::Duration;

    /// Has several threads do the same, which `one` of them lets end; then the process ends, and the others with it.
    fn one_of_many(
        wasi: crate::WasiCtxBuilder,
        call: impl Fn(&WasiCtx, &mut Vec<u8>) -> Outcome + Copy + Send + 'static,
        one: impl FnOnce(),
    ) {
        const MANY: usize = 8;
        let wasi = wasi.max_threads(1).build().unwrap();
        wasi.process().threads.begin(&[]).unwrap();
        let (done, results) = mpsc::channel();
        for _ in 0..MANY {
            let (wasi, done) = (wasi.clone(), done.clone());
            thread::spawn(move || {
                let mut memory = vec![0; 0x1_0000];
                // An array of one buffer at 0x100.
                memory[0x40..0x48].copy_from_slice(&[0, 1, 0, 0, 1, 0, 0, 0]);
                let result = call(&wasi, &mut memory);
                let _ = done.send(result);
            });
        }
        let next = || {
            let result = results.recv_timeout(Duration::from_secs(60));
            result.expect("nobody waits for ever").unwrap()
        };
        // Most of them wait by then.
        thread::sleep(Duration::from_millis(50));
        one();
        assert_eq!(next(), Errno::Success);
        thread::sleep(Duration::from_millis(50));
        wasi.process().threads.end(End::Dropped);
        for _ in 1..MANY {
            assert_eq!(next(), Errno::Intr);
        }
    }

    #[test]
    fn readers_of_one_pipe_end() {
        let (reader, mut writer) = pipe().unwrap();
        let wasi = WasiCtx::builder().stdin(Input::file(OwnedFd::from(reader)));
        let read =
            |wasi: &WasiCtx, memory: &mut Vec<u8>| preview1::fd_read(wasi, memory, 0, 0x40, 1, 0);
        one_of_many(wasi, read, || writer.write_all(b"x").unwrap());
    }

    #[test]
    fn writers_to_one_pipe_end() {
        let (mut reader, writer) = pipe().unwrap();
        rustix::io::ioctl_fionbio(&writer, true).unwrap();
        while (&writer).write(&[0; 4096]).is_ok() {}
        rustix::io::ioctl_fionbio(&writer, false).unwrap();
        let wasi = WasiCtx::builder().stdout(Output::file(OwnedFd::from(writer)));
        let write = |wasi: &WasiCtx, memory: &mut Vec<u8>| {
            // As much as there will be room for.
            memory[0x44..0x48].copy_from_slice(&4096_u32.to_le_bytes());
            preview1::fd_write(wasi, memory, 1, 0x40, 1, 0)
        };
        one_of_many(wasi, write, || reader.read_exact(&mut [0; 4096]).unwrap());
    }

    #[test]
    fn receivers_from_one_socket_end() {
        for all in [0, 2] {
            let (ours, mut peer) = UnixStream::pair().unwrap();
            let wasi = WasiCtx::builder().stream(ours);
            let receive = move |wasi: &WasiCtx, memory: &mut Vec<u8>| {
                preview1::sock_recv(wasi, memory, 3, 0x40, 1, all, 0, 8)
            };
            one_of_many(wasi, receive, || peer.write_all(b"x").unwrap());
        }
    }

    #[test]
    fn acceptors_on_one_socket_end() {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let wasi = WasiCtx::builder().listener(listener);
        let accept =
            |wasi: &WasiCtx, memory: &mut Vec<u8>| preview1::sock_accept(wasi, memory, 3, 0, 0);
        one_of_many(wasi, accept, || drop(TcpStream::connect(address).unwrap()));
    }
}
