//! Raising traps, and what becomes of them when the guest has been left.
//!
//! # Backtraces
//!
//! Guest frames are found by their frame pointers: the word there is the caller's, the next one the return address. The chain
//! is followed while it rises and stays below where the guest was entered, so that it cannot leave the guest's part of
//! the stack whatever it says. What is noted is return addresses; for a fault, the address behind the faulting one.
//!
//! # Exceptions
//!
//! A throw follows the same chain, up to the entry of the innermost activation and no further, and goes on at the first handler that the modules'
//! tables have for a return address. If there is none, the guest is left, with the exception as the reason. The host function that had called
//! it may return that as its error, which is then thrown in the guest that called the host function.
//!
//! Of Rust's frames a throw skips only the one that throws, in which nothing is left to drop.

use crate::arch;
use crate::error::Error;
use crate::store::{Failure, StoreInner};
use crate::trap::{Backtrace, Frame, Trap};
use crate::vm::code;
use crate::vm::records::{ATTENTION_COLLECT, ATTENTION_HOST, MAX_FRAMES, VMException, VMStore};
use std::any::Any;
use std::ptr::NonNull;
use wasmo_abi::address_map;
use wasmo_abi::trap::TrapCode;

/// Whether `attention` says that the guest was left before its end.
pub(crate) fn is_failure(attention: u32) -> bool {
    attention & !ATTENTION_COLLECT != 0
}

/// Notes the guest's frames, from the one at `fp` with return address `pc`. Async-signal-safe.
///
/// # Safety
///
/// `vm` must be the record of the store of the innermost activation of this thread, and `sp` the current stack pointer
/// or one below `fp`.
pub(crate) unsafe fn capture(vm: *mut VMStore, sp: usize, mut fp: usize, mut pc: usize) {
    // SAFETY: the record is valid, says the caller, and nobody else uses it now.
    let vm = unsafe { &mut *vm };
    let mut count = 0;
    while count < MAX_FRAMES && fp >= sp && fp < vm.entry_sp && fp.is_multiple_of(8) {
        vm.frames[count] = pc;
        count += 1;
        let frame: *const [usize; 2] = std::ptr::with_exposed_provenance(fp);
        // SAFETY: the two words are on this thread's stack between the current stack pointer and the place where the guest
        // was entered, above which `enter` has more of its own.
        let [caller, back] = unsafe { frame.read() };
        if caller <= fp {
            break;
        }
        (fp, pc) = (caller, back);
    }
    vm.frame_count = count as u32;
}

/// Whether the guest frame at `fp` was called, by way of guest frames only, by the innermost entry into the store of `vm`.
/// Async-signal-safe.
///
/// It is not if the host has switched stacks in a host function and guests of several stores are active in turns: then what this
/// thread entered last need not be what runs.
///
/// # Safety
///
/// `vm` must be the record of a live store that nobody is using; `fp` and `sp` must be those of guest code that was interrupted
/// on this thread.
pub(crate) unsafe fn is_innermost(vm: *const VMStore, sp: usize, mut fp: usize) -> bool {
    // SAFETY: the record is valid, says the caller.
    let entry = unsafe { (*vm).entry_sp } + arch::ENTRY_FRAME;
    while fp != entry {
        if fp < sp || fp > entry || !fp.is_multiple_of(8) {
            return false;
        }
        let frame: *const [usize; 2] = std::ptr::with_exposed_provenance(fp);
        // SAFETY: it is the frame pointer of guest code, which keeps one: at first says the caller, later the return address.
        let [caller, back] = unsafe { frame.read() };
        // The call is what stands before the return address, which may be the end of the code.
        if caller <= fp || (caller != entry && !code::contains(back.wrapping_sub(1))) {
            return false;
        }
        fp = caller;
    }
    true
}

/// Notes the guest's frames, from the one that called the runtime.
///
/// # Safety
///
/// To be called by a function which compiled code of the store of `vm` called.
unsafe fn capture_from_exit(vm: *mut VMStore) {
    let here = 0u8;
    let sp = (&raw const here).addr();
    // SAFETY: the record is valid.
    let fp = unsafe { (*vm).exit_fp };
    // SAFETY: as above.
    let pc = unsafe { (*vm).exit_pc };
    // SAFETY: the guest has called us, so its activation is the innermost; `here` is below its frames.
    unsafe { capture(vm, sp, fp, pc) };
}

/// Adds the frames that were noted in `vm` to `backtrace`.
fn append(vm: &mut VMStore, backtrace: &mut Backtrace) {
    let count = std::mem::take(&mut vm.frame_count) as usize;
    for &pc in vm.frames.iter().take(count) {
        let Some((module, at)) = code::find(pc.wrapping_sub(1)) else {
            continue;
        };
        let map = module.inner().parts.address_map;
        let offset = u32::try_from(at)
            .ok()
            .and_then(|at| address_map::lookup(map, at));
        backtrace.push(Frame::new(*module, offset));
    }
}

/// After a call: why the guest was left, if it was.
///
/// # Panics
///
/// With the panic of a host function.
#[cold]
pub(crate) fn take_failure(store: &mut StoreInner) -> Result<(), Trap> {
    let attention = store.vm.attention;
    if !is_failure(attention) {
        return Ok(());
    }
    store.vm.attention &= ATTENTION_COLLECT;
    match store.failure.take() {
        Some(Failure::Panic(panic)) => std::panic::resume_unwind(panic),
        Some(Failure::Trap(trap)) => Err(trap),
        None => {
            let code = TrapCode::from_u32(attention & !(ATTENTION_COLLECT | ATTENTION_HOST));
            let mut trap = match code {
                Some(code) => Trap::new(code),
                None => Trap::host("the guest raised an unknown trap: this is a bug in Wasmo"),
            };
            append(&mut store.vm, trap.backtrace_mut());
            Err(trap)
        }
    }
}

/// Where an exception is handled.
struct Landing {
    pc: usize,
    fp: usize,
    sp: usize,
}

/// The innermost handler for what is thrown where the guest last called the runtime.
///
/// # Safety
///
/// To be called by a function which compiled code of the store of `vm` called.
unsafe fn find_handler(vm: *const VMStore) -> Option<Landing> {
    let here = 0u8;
    let sp = (&raw const here).addr();
    // SAFETY: the record is valid.
    let vm = unsafe { &*vm };
    let (mut fp, mut pc) = (vm.exit_fp, vm.exit_pc);
    while fp >= sp && fp < vm.entry_sp && fp.is_multiple_of(8) {
        // The call is what stands before the return address.
        let (module, at) = code::find(pc.wrapping_sub(1))?;
        let parts = &module.inner().parts;
        let next = parts
            .handlers
            .partition_point(|handler| handler.end as usize <= at);
        if let Some(handler) = parts.handlers.get(next)
            && handler.start as usize <= at
        {
            let pc = parts.text.get(handler.code as usize..)?.as_ptr().addr();
            let saved = fp.checked_add_signed(handler.saved_sp as isize)?;
            if saved < sp || saved >= vm.entry_sp || !saved.is_multiple_of(8) {
                return None;
            }
            let saved: *const usize = std::ptr::with_exposed_provenance(saved);
            // SAFETY: it is on this thread's stack between the current stack pointer and the place where the guest was entered.
            let saved = unsafe { saved.read() };
            // A frame lies between its two pointers, and above us.
            return (saved > sp && saved <= fp).then_some(Landing { pc, fp, sp: saved });
        }
        let frame: *const [usize; 2] = std::ptr::with_exposed_provenance(fp);
        // SAFETY: as in `capture`.
        let [caller, back] = unsafe { frame.read() };
        if caller <= fp {
            return None;
        }
        (fp, pc) = (caller, back);
    }
    None
}

/// Throws an exception where the guest last called the runtime: goes on in the innermost handler of the innermost activation, or leaves
/// the guest.
///
/// # Safety
///
/// To be called by a function which compiled code called, and which has nothing to drop. `vm` must be its store, and `exception`
/// an exception of the store that is alive.
pub(crate) unsafe fn throw(vm: *mut VMStore, exception: NonNull<VMException>) -> ! {
    // SAFETY: the guest has called us.
    if let Some(Landing { pc, fp, sp }) = unsafe { find_handler(vm) } {
        // SAFETY: the compiler vouches for the handler. The frame is one of the guest's that is active; what is between it and us is
        // guest code, which has nothing to drop, and our caller, which has neither.
        unsafe { arch::land(pc, fp, sp, exception) }
    }
    let trap = {
        // SAFETY: a pointer to the record is a pointer to the store, and the guest waits for us.
        let store = unsafe { &*vm.cast::<StoreInner>() };
        // SAFETY: the exception is alive, says the caller.
        Trap::uncaught(unsafe { store.exception(exception) })
    };
    // SAFETY: passed on.
    unsafe { leave(vm, trap) }
}

/// Leaves the guest with the error of a host function, which passes through the frames of this activation; unless it is an
/// exception that one of them handles.
///
/// # Safety
///
/// To be called by a function which compiled code called, and which has nothing to drop. `vm` must be its store.
#[cold]
pub(crate) unsafe fn raise_host(vm: *mut VMStore, mut trap: Trap) -> ! {
    if let Some(exception) = trap.uncaught_exception() {
        // SAFETY: the guest has called us.
        let landing = unsafe { find_handler(vm) };
        // SAFETY: a pointer to the record is a pointer to the store, and the guest waits for us.
        let store = unsafe { &mut *vm.cast::<StoreInner>() };
        if exception.exception().tag().store != store.id {
            trap = Trap::from(Error::wrong_store("exception"));
        } else if let Some(Landing { pc, fp, sp }) = landing {
            // SAFETY: the guest has called us.
            match unsafe { exception.insert(store) } {
                Ok(record) => {
                    drop(trap);
                    // SAFETY: as in `throw`; the trap, which was all that we had, is dropped.
                    unsafe { arch::land(pc, fp, sp, record) }
                }
                Err(error) => trap = Trap::from(error),
            }
        }
    }
    // SAFETY: passed on.
    unsafe { leave(vm, trap) }
}

/// Leaves the guest because of `trap`.
///
/// # Safety
///
/// As of [`raise_host`].
#[cold]
unsafe fn leave(vm: *mut VMStore, mut trap: Trap) -> ! {
    {
        // SAFETY: the guest has called us.
        unsafe { capture_from_exit(vm) };
        // SAFETY: a pointer to the record is a pointer to the store, and the guest waits for us.
        let store = unsafe { &mut *vm.cast::<StoreInner>() };
        append(&mut store.vm, trap.backtrace_mut());
        store.failure = Some(Failure::Trap(trap));
        store.vm.attention |= ATTENTION_HOST;
    }
    // SAFETY: the caller has nothing to drop, and we have given all away.
    unsafe { arch::resume(vm) }
}

/// Leaves the guest with the panic of a host function.
///
/// # Safety
///
/// As of [`raise_host`].
#[cold]
pub(crate) unsafe fn raise_panic(vm: *mut VMStore, panic: Box<dyn Any + Send>) -> ! {
    {
        // SAFETY: a pointer to the record is a pointer to the store, and the guest waits for us.
        let store = unsafe { &mut *vm.cast::<StoreInner>() };
        store.failure = Some(Failure::Panic(panic));
        store.vm.attention |= ATTENTION_HOST;
    }
    // SAFETY: the caller has nothing to drop, and we have given all away.
    unsafe { arch::resume(vm) }
}

/// Leaves the guest with a trap of the specification.
///
/// # Safety
///
/// As of [`raise_host`].
#[cold]
pub(crate) unsafe fn raise_code(vm: *mut VMStore, code: TrapCode) -> ! {
    // SAFETY: the guest has called us.
    unsafe { capture_from_exit(vm) };
    // SAFETY: the record is valid.
    unsafe { (*vm).attention |= code as u32 };
    // SAFETY: the caller has nothing to drop.
    unsafe { arch::resume(vm) }
}
