//! The end of the guest, what it says to a console, and random bytes.

use crate::ctx::Abort;
use crate::guest::Guest;
use std::borrow::Cow;
use wasmo_rt::{MemoryView, Trap};
use wasmo_wasi::{Errno, Exit, preview1};

/// As much of a text as is shown.
const MOST: usize = 4096;

/// The text at `address`, up to its end or a limit; nothing if there is none.
fn text(memory: MemoryView<'_>, address: u32) -> Cow<'_, str> {
    let bytes = memory
        .as_slice()
        .get(address as usize..)
        .unwrap_or_default();
    let bytes = &bytes[..bytes.len().min(MOST)];
    let end = bytes.iter().position(|&byte| byte == 0);
    String::from_utf8_lossy(&bytes[..end.unwrap_or(bytes.len())])
}

pub(crate) fn assert_fail(
    guest: &mut dyn Guest,
    condition: u32,
    file: u32,
    line: u32,
    function: u32,
) -> Result<(), Trap> {
    let (_, memory) = guest.parts()?;
    let memory = memory.view();
    let mut message = format!("assertion failed: {}", text(memory, condition));
    if file != 0 {
        message += &format!(", at {}:{line}", text(memory, file));
    }
    if function != 0 {
        message += &format!(", in {}", text(memory, function));
    }
    Err(Trap::host(Abort::new(message)))
}

pub(crate) fn abort(_guest: &mut dyn Guest) -> Result<(), Trap> {
    Err(Trap::host(Abort::new("")))
}

/// The guest's own check has found that its stack in memory is used up.
pub(crate) fn stack_overflow(_guest: &mut dyn Guest, _pointer: u32) -> Result<(), Trap> {
    Err(Trap::host(Abort::new("the stack in memory is used up")))
}

pub(crate) fn exit(_guest: &mut dyn Guest, code: u32) -> Result<(), Trap> {
    Err(Exit(code).into())
}

/// Writes a line to a file descriptor; a guest without it says it to nobody.
fn line(guest: &mut dyn Guest, fd: u32, address: u32) -> Result<(), Trap> {
    /// The buffer's record, the number of bytes written, and the bytes.
    const HEADER: u32 = 12;
    let (cx, memory) = guest.parts()?;
    let text = text(memory.view(), address);
    let len = text.len() as u32 + 1;
    let mut scratch = Vec::with_capacity(HEADER as usize + len as usize);
    scratch.extend_from_slice(&HEADER.to_le_bytes());
    scratch.extend_from_slice(&len.to_le_bytes());
    scratch.extend_from_slice(&[0; 4]);
    scratch.extend_from_slice(text.as_bytes());
    scratch.push(b'\n');
    // What a console cannot take is lost.
    _ = preview1::fd_write(&cx.wasi, &mut scratch, fd, 0, 1, 8);
    Ok(())
}

pub(crate) fn console_log(guest: &mut dyn Guest, text: u32) -> Result<(), Trap> {
    line(guest, 1, text)
}

pub(crate) fn console_error(guest: &mut dyn Guest, text: u32) -> Result<(), Trap> {
    line(guest, 2, text)
}

pub(crate) fn getentropy(guest: &mut dyn Guest, buffer: u32, len: u32) -> Result<u32, Trap> {
    let (cx, mut memory) = guest.parts()?;
    let errno = preview1::random_get(&cx.wasi, &mut memory, buffer, len)?;
    // As the function of C: 0, or -1.
    Ok(match errno {
        Errno::Success => 0,
        _ => u32::MAX,
    })
}
