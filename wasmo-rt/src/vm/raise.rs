//! Raising traps, and what becomes of them when the guest has been left.
//!
//! # Backtraces
//!
//! Guest frames are found by their frame pointers: the word there is the caller's, the next one the return address. The chain
//! is followed while it rises and stays below where the guest was entered, so that it cannot leave the guest's part of
//! the stack whatever it says. What is noted is return addresses; for a fault, the address behind the faulting one.

use crate::arch;
use crate::store::{Failure, StoreInner};
use crate::trap::{Backtrace, Frame, Trap};
use crate::vm::code;
use crate::vm::records::{ATTENTION_COLLECT, ATTENTION_HOST, MAX_FRAMES, VMStore};
use std::any::Any;
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
        if caller <= fp || (caller != entry && !code::contains(back)) {
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

/// Leaves the guest with the error of a host function, which passes through the frames of this activation.
///
/// # Safety
///
/// To be called by a function which compiled code called, and which has nothing to drop. `vm` must be its store.
#[cold]
pub(crate) unsafe fn raise_host(vm: *mut VMStore, mut trap: Trap) -> ! {
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
