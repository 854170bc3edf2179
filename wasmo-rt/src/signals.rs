//! The signal handler that turns faults of guests into traps.
//!
//! Guests whose modules were compiled with guarded memories (the default) rely on it: an access out of bounds faults in
//! the memory's guard, and a stack overflow in the stack's. The handler for `SIGSEGV` and `SIGBUS` is installed when the first
//! such module is instantiated. It takes a fault for the guest's only if this thread is in a guest, at a machine instruction of a
//! guest, and the address is in a memory of that guest's store or at its stack pointer. Everything else goes to the handler that was
//! there before.
//!
//! Programs that install handlers of their own later should pass on what is not theirs, or call [`handle`] from them.
//! Modules compiled with explicit checks need no handler.

use crate::error::{Error, ErrorKind};
use crate::sys;
use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering};

static ENABLED: AtomicBool = AtomicBool::new(true);
static FOREIGN: AtomicBool = AtomicBool::new(false);

/// Installs the handler now instead of with the first module that needs it. Does nothing if it is installed.
///
/// # Errors
///
/// If it was [turned off](set_enabled), or the system refuses.
pub fn install() -> Result<(), Error> {
    if !ENABLED.load(Ordering::Relaxed) {
        return Err(Error::new(
            ErrorKind::Signals,
            "wasmo's signal handler is turned off; compile the module with explicit bounds checks",
        ));
    }
    sys::signals::install().map_err(|error| {
        Error::new(
            ErrorKind::Signals,
            format!("cannot install a signal handler: {error}"),
        )
    })
}

/// Puts the handlers back that were there before, unless others were installed since. Guests with guarded memories must not fault
/// afterwards: a fault of theirs is then an ordinary one of the process. Returns whether the handlers were put back.
pub fn uninstall() -> bool {
    sys::signals::uninstall()
}

/// Whether the handler may be installed. While it may not, modules that need it cannot be instantiated.
///
/// Turning it off does not uninstall it.
pub fn set_enabled(enabled: bool) {
    ENABLED.store(enabled, Ordering::Relaxed);
}

/// Declares that the program has its own handlers for `SIGSEGV` and `SIGBUS` which call [`handle`], on an alternate stack: no handler is
/// installed any more.
pub fn set_foreign(foreign: bool) {
    FOREIGN.store(foreign, Ordering::Relaxed);
}

/// For a signal handler of the program's own: if the fault is a guest's, changes `context` so that the guest traps when the handler
/// returns, and returns true.
///
/// # Safety
///
/// The arguments must be those of a signal handler with `SA_SIGINFO` and `SA_ONSTACK` for `SIGSEGV` or `SIGBUS`, which then returns.
pub unsafe fn handle(signal: c_int, info: *mut c_void, context: *mut c_void) -> bool {
    // SAFETY: passed on.
    unsafe { sys::signals::handle(signal, info.cast(), context) }
}

/// Before a module is instantiated that needs the handler.
pub(crate) fn require() -> Result<(), Error> {
    if FOREIGN.load(Ordering::Relaxed) {
        return Ok(());
    }
    install()
}
