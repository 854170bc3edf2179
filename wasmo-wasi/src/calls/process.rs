//! Arguments, environment, clocks, random bytes, the end.

use crate::abi::{clockid, nanoseconds};
use crate::ctx::Exit;
use crate::errno::Errno;
use crate::memory::{GuestMemory, after, part_mut};
use crate::process::Process;
use rustix::rand::GetRandomFlags;
use rustix::time::ClockId;

/// How many texts there are, and how many bytes they take, each with a zero byte.
fn sizes(list: &[Vec<u8>]) -> Result<(u32, u32), Errno> {
    let size: usize = list.iter().map(|text| text.len() + 1).sum();
    let count = u32::try_from(list.len()).map_err(|_| Errno::Overflow)?;
    let size = u32::try_from(size).map_err(|_| Errno::Overflow)?;
    Ok((count, size))
}

/// Writes pointers to the texts of `list` at `pointers`, and the texts, each with a zero byte, at `buffer`.
fn strings_get(
    list: &[Vec<u8>],
    memory: &mut dyn GuestMemory,
    mut pointers: u32,
    mut buffer: u32,
) -> Result<(), Errno> {
    let (count, size) = sizes(list)?;
    memory.check(pointers, count.checked_mul(4).ok_or(Errno::Overflow)?)?;
    memory.check(buffer, size)?;
    for text in list {
        memory.write_u32(pointers, buffer)?;
        pointers = after(pointers, 4)?;
        memory.write(buffer, text)?;
        let end = after(buffer, text.len() as u32)?;
        memory.write(end, &[0])?;
        buffer = after(end, 1)?;
    }
    Ok(())
}

fn strings_sizes_get(
    list: &[Vec<u8>],
    memory: &mut dyn GuestMemory,
    count_out: u32,
    size_out: u32,
) -> Result<(), Errno> {
    let (count, size) = sizes(list)?;
    memory.check(size_out, 4)?;
    memory.write_u32(count_out, count)?;
    memory.write_u32(size_out, size)
}

pub(crate) fn args_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    argv: u32,
    argv_buf: u32,
) -> Result<(), Errno> {
    strings_get(&cx.args, memory, argv, argv_buf)
}

pub(crate) fn args_sizes_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    count_out: u32,
    size_out: u32,
) -> Result<(), Errno> {
    strings_sizes_get(&cx.args, memory, count_out, size_out)
}

pub(crate) fn environ_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    environ: u32,
    environ_buf: u32,
) -> Result<(), Errno> {
    strings_get(&cx.env, memory, environ, environ_buf)
}

pub(crate) fn environ_sizes_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    count_out: u32,
    size_out: u32,
) -> Result<(), Errno> {
    strings_sizes_get(&cx.env, memory, count_out, size_out)
}

fn clock(id: u32) -> Result<ClockId, Errno> {
    Ok(match id {
        clockid::REALTIME => ClockId::Realtime,
        clockid::MONOTONIC => ClockId::Monotonic,
        clockid::PROCESS_CPUTIME => ClockId::ProcessCPUTime,
        clockid::THREAD_CPUTIME => ClockId::ThreadCPUTime,
        _ => return Err(Errno::Inval),
    })
}

pub(crate) fn clock_res_get(
    _cx: &Process,
    memory: &mut dyn GuestMemory,
    id: u32,
    out: u32,
) -> Result<(), Errno> {
    let resolution = rustix::time::clock_getres(clock(id)?);
    memory.write_u64(out, nanoseconds(resolution.tv_sec, resolution.tv_nsec))
}

/// The time of a clock in nanoseconds. The monotonic one counts from when the context was made.
pub(crate) fn now(cx: &Process, id: u32) -> Result<u64, Errno> {
    let id = clock(id)?;
    if id == ClockId::Monotonic {
        return Ok(u64::try_from(cx.start.elapsed().as_nanos()).unwrap_or(u64::MAX));
    }
    let time = rustix::time::clock_gettime(id);
    Ok(nanoseconds(time.tv_sec, time.tv_nsec))
}

pub(crate) fn clock_time_get(
    cx: &Process,
    memory: &mut dyn GuestMemory,
    id: u32,
    _precision: u64,
    out: u32,
) -> Result<(), Errno> {
    memory.write_u64(out, now(cx, id)?)
}

pub(crate) fn random_get(
    _cx: &Process,
    memory: &mut dyn GuestMemory,
    buf: u32,
    buf_len: u32,
) -> Result<(), Errno> {
    memory.check(buf, buf_len)?;
    let fill = |mut bytes: &mut [u8]| -> Result<(), Errno> {
        while !bytes.is_empty() {
            let flags = GetRandomFlags::empty();
            let done = rustix::io::retry_on_intr(|| rustix::rand::getrandom(&mut *bytes, flags))?;
            bytes = &mut bytes[done..];
        }
        Ok(())
    };
    if let Some(bytes) = memory.as_mut_slice() {
        return fill(part_mut(bytes, buf, buf_len as usize)?);
    }
    let mut at = 0;
    while at < buf_len {
        let mut bytes = [0; 4096];
        let bytes = &mut bytes[..(buf_len - at).min(4096) as usize];
        fill(bytes)?;
        memory.write(after(buf, at)?, bytes)?;
        at += bytes.len() as u32;
    }
    Ok(())
}

pub(crate) fn sched_yield(_cx: &Process, _memory: &mut dyn GuestMemory) -> Result<(), Errno> {
    std::thread::yield_now();
    Ok(())
}

pub(crate) fn proc_exit(
    _cx: &Process,
    _memory: &mut dyn GuestMemory,
    code: u32,
) -> Result<Errno, Exit> {
    Err(Exit(code))
}

/// The host's process gets no signal: the guest ends as one whose process was ended by it, or goes on if the signal is one
/// that does nothing.
pub(crate) fn proc_raise(
    _cx: &Process,
    _memory: &mut dyn GuestMemory,
    signal: u32,
) -> Result<Errno, Exit> {
    /// WASI's numbers of the signals, as those of Linux on x86-64, that a process ignores unless it says otherwise.
    const IGNORED: &[u32] = &[0, 16, 17, 22, 27];
    /// Those that stop it.
    const STOPS: &[u32] = &[18, 19, 20, 21];
    match signal {
        signal if IGNORED.contains(&signal) => Ok(Errno::Success),
        signal if STOPS.contains(&signal) => Ok(Errno::Notsup),
        // The shell's number for a program that a signal ended.
        1..=30 => Err(Exit(128 + signal)),
        _ => Ok(Errno::Inval),
    }
}
