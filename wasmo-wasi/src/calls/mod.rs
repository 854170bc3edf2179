//! The functions of WASI, each written once: over what the guest was granted and its memory, whatever the way in which the
//! guest reaches it, and for both versions.
//!
//! # Rules
//!
//! * No input panics, and none makes the host allocate more than a small multiple of what it holds already.
//! * Where a result is to be written is checked before anything happens that the guest could not undo without it.

#![allow(
    clippy::too_many_arguments,
    reason = "the parameters are WASI's, see the list in `functions`"
)]

pub(crate) mod dir;
pub(crate) mod fd;
pub(crate) mod path;
pub(crate) mod poll;
pub(crate) mod process;
pub(crate) mod sock;

use crate::abi::fdflags;
use crate::errno::Errno;
use rustix::fs::OFlags;
use std::os::fd::AsFd;

/// What of `flags` is in `known`; an error if others are set.
fn known(flags: u32, known: u32) -> Result<u32, Errno> {
    if flags & !known == 0 {
        Ok(flags)
    } else {
        Err(Errno::Inval)
    }
}

/// The `fdflags` of a number.
fn fd_flags(flags: u32) -> Result<u16, Errno> {
    Ok(known(flags, fdflags::ALL.into())? as u16)
}

/// Makes a file of the host's append or not block, or not.
fn set_host_flags(file: impl AsFd, flags: u16) -> Result<(), Errno> {
    let file = file.as_fd();
    let mut host = rustix::fs::fcntl_getfl(file)?;
    host.set(OFlags::APPEND, flags & fdflags::APPEND != 0);
    host.set(OFlags::NONBLOCK, flags & fdflags::NONBLOCK != 0);
    Ok(rustix::fs::fcntl_setfl(file, host)?)
}
