//! The functions, each written once: over the guest, or over what it is granted and its memory.
//!
//! # Rules
//!
//! * No input panics, and none makes the host allocate more than a small constant.
//! * A function that is called while another of the guest's is on its way to a handler (`invoke`) leaves the state as that
//!   handler expects it.

#![allow(
    clippy::too_many_arguments,
    reason = "the parameters are Emscripten's, see the list in `functions`"
)]

pub(crate) mod exceptions;
pub(crate) mod files;
pub(crate) mod memory;
pub(crate) mod paths;
pub(crate) mod process;
pub(crate) mod time;

use wasmo_rt::Trap;
use wasmo_wasi::{Errno, Outcome};

/// The result of a function of WASI's that cannot end the guest.
fn wasi(outcome: Outcome) -> Result<(), Errno> {
    match outcome {
        Ok(Errno::Success) => Ok(()),
        Ok(errno) => Err(errno),
        // Only `proc_exit` and `proc_raise` end a guest, and they are not called so.
        Err(_) => Err(Errno::Canceled),
    }
}

/// What a system call gives its guest.
pub(crate) fn number(result: Result<u32, Errno>) -> Result<i32, Trap> {
    Ok(match result {
        Ok(value) => value as i32,
        // Emscripten's error numbers are those of WASI. This one is not among them.
        Err(Errno::Notcapable) => -i32::from(Errno::Acces.raw()),
        Err(errno) => -i32::from(errno.raw()),
    })
}
