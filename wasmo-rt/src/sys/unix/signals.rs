//! The signal handler.
//!
//! # Rules
//!
//! * The handler and all that it calls are async-signal-safe: they read lists that are never changed in place, thread-locals
//!   without destructors, and the store of the guest that was interrupted, which waits for us.
//! * Flags: `SA_SIGINFO`, because the address of the fault is needed. `SA_ONSTACK`, because the stack may be what ran out. Not `SA_NODEFER`:
//!   the handler returns in the ordinary way, so the signal is unblocked again, and a fault of the handler itself must end the process. Not
//!   `SA_RESTART`: faults interrupt no system call. Not `SA_RESETHAND`: the next fault is to be handled too.

use crate::arch::Context;
use crate::store::StoreInner;
use crate::sys::memory::{OsError, OsResult};
use crate::sys::thread;
use crate::vm::records::VMStore;
use crate::vm::{code, raise};
use std::cell::UnsafeCell;
use std::ffi::{c_int, c_void};
use std::mem::MaybeUninit;
use std::sync::{Mutex, PoisonError};
use wasmo_abi::trap::TrapCode;

const SIGNALS: [c_int; 2] = [libc::SIGSEGV, libc::SIGBUS];

/// How far from the stack pointer a fault is the stack's, in bytes: a function touches each page of a big frame in turn before
/// it uses the frame.
const STACK_REACH: usize = 64 << 10;

/// What was there before our handlers.
struct Previous(UnsafeCell<[MaybeUninit<libc::sigaction>; 2]>);

// SAFETY: written only under the lock and before our handler is installed; read by our handler.
unsafe impl Sync for Previous {}

static PREVIOUS: Previous = Previous(UnsafeCell::new([MaybeUninit::uninit(); 2]));
static INSTALLED: Mutex<bool> = Mutex::new(false);

fn previous(signal: c_int) -> *mut libc::sigaction {
    let at = usize::from(signal == libc::SIGBUS);
    PREVIOUS.0.get().cast::<libc::sigaction>().wrapping_add(at)
}

/// Our handler's address, as `sigaction` has it.
fn ours() -> libc::sighandler_t {
    handler as *const () as libc::sighandler_t
}

/// Installs the handler, once.
pub(crate) fn install() -> OsResult<()> {
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    if *installed {
        return Ok(());
    }
    for signal in SIGNALS {
        // Ask first: our handler may run before a call that did both would return.
        // SAFETY: the place may be written: our handler, which reads it, is not installed.
        check(unsafe { libc::sigaction(signal, std::ptr::null(), previous(signal)) })?;
        // SAFETY: all zeros is a valid `sigaction`.
        let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
        action.sa_sigaction = ours();
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK;
        // SAFETY: the set may be written.
        check(unsafe { libc::sigemptyset(&raw mut action.sa_mask) })?;
        // SAFETY: the handler keeps the rules above.
        check(unsafe { libc::sigaction(signal, &raw const action, std::ptr::null_mut()) })?;
    }
    *installed = true;
    Ok(())
}

/// Puts back what was there before. False if somebody else's handlers are installed now, or ours never were.
pub(crate) fn uninstall() -> bool {
    let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
    if !*installed {
        return false;
    }
    for signal in SIGNALS {
        let mut present = MaybeUninit::<libc::sigaction>::uninit();
        // SAFETY: the place may be written.
        let result = unsafe { libc::sigaction(signal, std::ptr::null(), present.as_mut_ptr()) };
        // SAFETY: written by the call if it succeeded, which is checked first.
        if result != 0 || unsafe { present.assume_init() }.sa_sigaction != ours() {
            return false;
        }
    }
    for signal in SIGNALS {
        // SAFETY: what was there before may be there again.
        unsafe { libc::sigaction(signal, previous(signal), std::ptr::null_mut()) };
    }
    *installed = false;
    true
}

fn check(result: c_int) -> OsResult<()> {
    match result {
        0 => Ok(()),
        _ => Err(OsError::last()),
    }
}

/// # Safety
///
/// For the kernel only.
unsafe extern "C" fn handler(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: the kernel's arguments.
    if !unsafe { handle(signal, info, context) } {
        // SAFETY: the kernel's arguments.
        unsafe { chain(signal, info, context) };
    }
}

/// If the fault is a guest's, makes the thread leave the guest when the handler returns.
///
/// # Safety
///
/// The arguments must be those of a signal handler for one of [`SIGNALS`], which is still running.
pub(crate) unsafe fn handle(
    signal: c_int,
    info: *const libc::siginfo_t,
    context: *mut c_void,
) -> bool {
    if !SIGNALS.contains(&signal) {
        return false;
    }
    // SAFETY: the kernel's arguments, says the caller.
    let context = unsafe { Context::new(context) };
    // The order matters: a pc in guest code means that this thread has entered a guest, so its thread-locals exist.
    let Some((module, at)) = code::find(context.pc()) else {
        return false;
    };
    let vm: *mut VMStore = thread::current();
    if vm.is_null() {
        return false;
    }
    // SAFETY: the kernel's argument, which lives as long as the handler runs.
    let info = unsafe { &*info };
    if info.si_code <= 0 {
        return false; // somebody has sent the signal
    }
    // SAFETY: it is a fault, and at this place.
    let back = unsafe { raise::return_address(context, &module.inner().parts, at) };
    // SAFETY: the store is alive, or its guest could not run; the registers are those of guest code.
    if !unsafe { raise::is_innermost(vm, context.sp(), context.fp(), back) } {
        return false;
    }
    // SAFETY: these signals come with an address.
    let address = unsafe { info.si_addr() }.addr();
    // SAFETY: the store is alive while a guest of its is active; the guest was interrupted in its own code, so nobody is using the
    // store.
    let Some(code) = (unsafe { classify(vm, address, context.sp()) }) else {
        return false;
    };
    // SAFETY: as above. Return addresses are noted, so the pc is moved behind the instruction's first byte.
    unsafe { raise::capture(vm, context.sp(), context.fp(), context.pc() + 1, back) };
    // SAFETY: as above.
    unsafe { (*vm).attention |= code as u32 };
    // SAFETY: as above.
    let entry_sp = unsafe { (*vm).entry_sp };
    // SAFETY: the thread is in guest code, whose frames have nothing to drop, and `is_innermost` found that they lead to where this
    // store's guest was entered.
    unsafe { context.resume(entry_sp) };
    true
}

/// What a fault at `address` means.
///
/// # Safety
///
/// `vm` must be the record of a live store that nobody is using.
unsafe fn classify(vm: *mut VMStore, address: usize, sp: usize) -> Option<TrapCode> {
    // SAFETY: a pointer to the record is a pointer to the store.
    let store = unsafe { &*vm.cast::<StoreInner>() };
    let mut memories = store.memories.iter().filter(|memory| memory.guarded());
    if memories.any(|memory| memory.reservation().contains(&address)) {
        return Some(TrapCode::MemoryOutOfBounds);
    }
    let stack = sp.saturating_sub(STACK_REACH)..sp.saturating_add(STACK_REACH);
    stack.contains(&address).then_some(TrapCode::StackOverflow)
}

/// Passes a signal that is not ours to what was there before.
///
/// # Safety
///
/// For our handler, with its arguments.
unsafe fn chain(signal: c_int, info: *mut libc::siginfo_t, context: *mut c_void) {
    // SAFETY: written before our handler was installed.
    let previous = unsafe { previous(signal).read() };
    // SAFETY: the kernel's argument. Positive codes are the kernel's own: faults, which come again when the handler returns.
    let fault = unsafe { (*info).si_code } > 0;
    match previous.sa_sigaction {
        libc::SIG_IGN if !fault => {}
        libc::SIG_IGN | libc::SIG_DFL => {
            // SAFETY: all zeros is a valid `sigaction`, and says default.
            let default: libc::sigaction = unsafe { std::mem::zeroed() };
            // SAFETY: the default action is always possible.
            unsafe { libc::sigaction(signal, &raw const default, std::ptr::null_mut()) };
            if !fault {
                // SAFETY: always possible. It stays pending until the handler returns.
                unsafe { libc::raise(signal) };
            }
        }
        action if previous.sa_flags & libc::SA_SIGINFO != 0 => {
            // SAFETY: with this flag it is the address of such a function.
            let action: unsafe extern "C" fn(c_int, *mut libc::siginfo_t, *mut c_void) =
                unsafe { std::mem::transmute(action) };
            // SAFETY: it is called as the kernel would.
            unsafe { action(signal, info, context) };
        }
        action => {
            // SAFETY: without the flag it is the address of such a function.
            let action: unsafe extern "C" fn(c_int) = unsafe { std::mem::transmute(action) };
            // SAFETY: it is called as the kernel would.
            unsafe { action(signal) };
        }
    }
}
