//! Where the executables of `wasmo build` begin.
//!
//! The object that `wasmo build` adds has the C function `main`, which jumps to [`wasmo_host_main`] with a [`Guest`] as the third
//! argument.

use crate::program::Program;
use std::ffi::{CStr, c_char, c_int};
use wasmo_rt::{Module, ModuleDescriptor};

/// What an executable has inside.
#[repr(C)]
#[derive(Debug)]
pub struct Guest {
    /// The module.
    pub descriptor: &'static ModuleDescriptor,
    /// How to run it: an encoded [`Program`].
    pub program: *const u8,
    /// The length of that.
    pub program_len: usize,
}

/// Runs the guest and gives the exit code.
///
/// # Safety
///
/// The first two arguments must be those of `main`, and the third one a guest whose descriptor is as
/// [`Module::from_descriptor`] wants it, and whose program stays as it is.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_host_main(
    argc: c_int,
    argv: *const *const c_char,
    guest: *const Guest,
) -> c_int {
    ignore_broken_pipes();
    // SAFETY: the caller passes a guest.
    let guest = unsafe { &*guest };
    // SAFETY: the caller vouches for the descriptor.
    let module = match unsafe { Module::from_descriptor(guest.descriptor) } {
        Ok(module) => module,
        Err(error) => {
            eprintln!("error: {error}");
            return 1;
        }
    };
    // SAFETY: the caller says that the pointer and the length belong together, and that nothing changes there.
    let program = unsafe { std::slice::from_raw_parts(guest.program, guest.program_len) };
    let Some(program) = Program::decode(program) else {
        eprintln!("error: this executable is damaged: it does not say how to run its guest");
        return 1;
    };
    let count = usize::try_from(argc).unwrap_or(0);
    let args: Vec<_> = (0..count)
        .map(|at| {
            // SAFETY: `argv` has `argc` pointers.
            let arg = unsafe { argv.wrapping_add(at).read() };
            // SAFETY: each is a C string that stays as it is.
            let arg = unsafe { CStr::from_ptr(arg) };
            arg.to_bytes().to_vec()
        })
        .collect();
    program.run(&module, &args).into()
}

/// Makes writing to a pipe that nobody reads an error for the guest, as in programs whose `main` is Rust's.
fn ignore_broken_pipes() {
    // SAFETY: to ignore a signal has no preconditions; `SIGPIPE` is one.
    unsafe { libc::signal(libc::SIGPIPE, libc::SIG_IGN) };
}
