//! Raising traps, and what becomes of them when the guest has been left.
//!
//! # Backtraces
//!
//! Guest frames are found by their frame pointers: the word there is the caller's, the next one the return address. The chain
//! is followed while it rises and stays below where the guest was entered, so that it cannot leave the guest's part of
//! the stack whatever it says. What is noted is return addresses; for a fault, the address behind the faulting one.
//!
//! A guest function that calls nothing has no frame, and one that faults may not have made its frame yet. Then the frame pointer is its caller's. The
//! table of frames says where the return address is instead ([`return_address`]). This can only be so with the innermost function, and only at a fault:
//! whatever calls has a frame.
//!
//! # Exceptions
//!
//! A throw follows the same chain, up to the entry of the innermost activation and no further, and goes on at the first handler that the modules'
//! tables have for a return address. If there is none, the guest is left, with the exception as the reason. The host function that had called
//! it may return that as its error, which is then thrown in the guest that called the host function.
//!
//! The table of frames says what each frame has saved of the registers that callees have to preserve. What it saved is restored on the way, so that
//! the frame with the handler finds in registers what it had there.
//!
//! Of Rust's frames a throw skips only that of the libcall, in which nothing is left to drop. A host function that throws returns first.

use crate::arch::{self, Context, Preserved};
use crate::error::Error;
use crate::exception::Exception;
use crate::store::{Failure, StoreInner};
use crate::sys::thread;
use crate::trap::{Backtrace, Frame, Trap};
use crate::vm::code;
use crate::vm::exception::Thrown;
use crate::vm::records::{
    ATTENTION_COLLECT, ATTENTION_HOST, MAX_FRAMES, Parts, Saved, VMException, VMStore,
};
use std::any::Any;
use std::ptr::NonNull;
use wasmo_abi::address_map;
use wasmo_abi::layout::{FRAME_LINK, FRAME_PROBING, FRAME_SAVED_COUNT_BITS, FRAME_UNMADE};
use wasmo_abi::trap::TrapCode;

/// Whether `attention` says that the guest was left before its end.
pub(crate) fn is_failure(attention: u32) -> bool {
    attention & !ATTENTION_COLLECT != 0
}

/// Notes the guest's frames, from the one at `fp` with return address `pc`; or, if a function without a frame was called there, from that one, which is
/// at `pc` and returns to `back`. Async-signal-safe.
///
/// # Safety
///
/// `vm` must be the record of the store of the innermost activation of this thread, and `sp` the current stack pointer
/// or one below `fp`.
#[inline(never)]
pub(crate) unsafe fn capture(
    vm: *mut VMStore,
    sp: usize,
    mut fp: usize,
    mut pc: usize,
    back: Option<usize>,
) {
    // SAFETY: the record is valid, says the caller, and nobody else uses it now.
    let vm = unsafe { &mut *vm };
    let mut count = 0;
    if let Some(back) = back {
        vm.frames[count] = pc;
        count += 1;
        pc = back;
    }
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

/// The return address of the guest function that was interrupted `at` this place in the code of `parts`, if it has no frame, so that
/// the frame pointer is its caller's. Async-signal-safe.
///
/// # Safety
///
/// `context` must be of a signal handler for a fault at this place.
pub(crate) unsafe fn return_address(context: Context, parts: &Parts, at: usize) -> Option<usize> {
    // SAFETY: the place is in guest code, and so is the instruction.
    let list = match unsafe { context.makes_frame() } {
        true => arch::FRAME_UNMADE_YET,
        false => frame(parts, at)?,
    };
    let (distance, kind) = split(list);
    let base = match kind {
        FRAME_UNMADE if distance == FRAME_LINK as usize => return context.link(),
        FRAME_UNMADE => context.sp(),
        FRAME_PROBING => context.probe(),
        _ => return None,
    };
    let place: *const usize = std::ptr::with_exposed_provenance(base.wrapping_add(distance));
    // SAFETY: the compiler vouches for it that the return address is there, at each instruction that can fault.
    Some(unsafe { place.read() })
}

/// Whether the guest frame at `fp` was called, by way of guest frames only, by the innermost entry into the store of `vm`. If `back` is given, it is
/// the return address of a function without a frame, and the one at `fp` is its caller's. Async-signal-safe.
///
/// It is not if the host has switched stacks in a host function and guests of several stores are active in turns: then what this
/// thread entered last need not be what runs.
///
/// # Safety
///
/// `vm` must be the record of a live store that nobody is using; `fp` and `sp` must be those of guest code that was interrupted
/// on this thread.
pub(crate) unsafe fn is_innermost(
    vm: *const VMStore,
    sp: usize,
    mut fp: usize,
    back: Option<usize>,
) -> bool {
    // SAFETY: the record is valid, says the caller.
    let entry = unsafe { (*vm).entry_sp } + arch::ENTRY_FRAME;
    // The call is what stands before the return address, which may be the end of the code.
    let is_guest = |back: usize| code::contains(back.wrapping_sub(1));
    // Where a guest was entered that is not the innermost there may be anything above the frame pointer.
    if fp != entry && back.is_some_and(|back| !is_guest(back)) {
        return false;
    }
    while fp != entry {
        if fp < sp || fp > entry || !fp.is_multiple_of(8) {
            return false;
        }
        let frame: *const [usize; 2] = std::ptr::with_exposed_provenance(fp);
        // SAFETY: it is the frame pointer of guest code that has a frame: at first says the caller, or the return address if it is the caller's;
        // later the return address.
        let [caller, back] = unsafe { frame.read() };
        if caller <= fp || (caller != entry && !is_guest(back)) {
            return false;
        }
        fp = caller;
    }
    true
}

/// The return address into the guest frame that last called the runtime.
///
/// # Safety
///
/// As of [`capture_from_exit`].
unsafe fn exit_pc(vm: &VMStore) -> usize {
    let slot: *const usize = std::ptr::with_exposed_provenance(vm.exit_slot);
    // SAFETY: the guest waits for that call to return, so that the return address is still there.
    unsafe { slot.read() }
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
    let store = unsafe { &*vm };
    // SAFETY: the guest has called us.
    let (fp, pc) = (store.exit_fp, unsafe { exit_pc(store) });
    // SAFETY: the guest has called us, so its activation is the innermost; `here` is below its frames.
    unsafe { capture(vm, sp, fp, pc, None) };
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
                None => Trap::bug("the guest raised an unknown trap: this is a bug in Wasmo"),
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

/// The innermost handler for what is thrown where the guest last called the runtime. `registers` are those that the guest had there; they
/// become those of the frame with the handler.
///
/// # Safety
///
/// To be called by a function which compiled code of the store of `vm` called.
unsafe fn find_handler(vm: *const VMStore, registers: &mut Preserved) -> Option<Landing> {
    let here = 0u8;
    let sp = (&raw const here).addr();
    // SAFETY: the record is valid.
    let vm = unsafe { &*vm };
    // SAFETY: passed on.
    let (mut fp, mut pc) = (vm.exit_fp, unsafe { exit_pc(vm) });
    let mut known: Option<&'static Parts> = None;
    while fp >= sp && fp < vm.entry_sp && fp.is_multiple_of(8) {
        // The call is what stands before the return address.
        let call = pc.wrapping_sub(1);
        // Most often the caller is of the same module.
        let same = known.map(|parts| (parts, call.wrapping_sub(parts.text.as_ptr().addr())));
        let (parts, at) = match same.filter(|&(parts, at)| at < parts.text.len()) {
            Some(same) => same,
            None => {
                let (module, at) = code::find(call)?;
                (&module.inner().parts, at)
            }
        };
        known = Some(parts);
        let word = |offset: isize| {
            let at = fp.checked_add_signed(offset)?;
            if at < sp || at >= vm.entry_sp || !at.is_multiple_of(8) {
                return None;
            }
            let word: *const usize = std::ptr::with_exposed_provenance(at);
            // SAFETY: it is on this thread's stack between the current stack pointer and the place where the guest was entered.
            Some(unsafe { word.read() })
        };
        let next = parts
            .handlers
            .partition_point(|handler| handler.end as usize <= at);
        if let Some(handler) = parts.handlers.get(next)
            && handler.start as usize <= at
        {
            let pc = parts.text.get(handler.code as usize..)?.as_ptr().addr();
            let saved = word(handler.saved_sp as isize)?;
            // A frame lies between its two pointers, and above us.
            return (saved > sp && saved <= fp).then_some(Landing { pc, fp, sp: saved });
        }
        for saved in saved_registers(parts, at)? {
            let register = registers.get_mut(usize::from(saved.register))?;
            *register = word(isize::from(saved.place) * size_of::<usize>() as isize)? as u64;
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

/// What the table of frames says of this place in the code. Async-signal-safe.
fn frame(parts: &Parts, at: usize) -> Option<u32> {
    let next = parts
        .frames
        .partition_point(|frame| frame.start as usize <= at);
    Some(parts.frames.get(next.checked_sub(1)?)?.saved)
}

/// The upper and the lower bits of what the table of frames says.
fn split(list: u32) -> (usize, u32) {
    let lower = list & ((1 << FRAME_SAVED_COUNT_BITS) - 1);
    ((list >> FRAME_SAVED_COUNT_BITS) as usize, lower)
}

/// Which registers a frame has saved that made a call at this place in the code.
fn saved_registers(parts: &Parts, at: usize) -> Option<&'static [Saved]> {
    match split(frame(parts, at)?) {
        (_, FRAME_UNMADE | FRAME_PROBING) => None,
        (first, count) => parts.saved.get(first..first + count as usize),
    }
}

/// Throws an exception where the guest last called the runtime: goes on in the innermost handler of the innermost activation, or leaves
/// the guest.
///
/// # Safety
///
/// To be called by a function which compiled code called, and which has nothing to drop. `vm` must be its store, `exception`
/// an exception of the store that is alive, and `registers` those of the guest when it made the call.
pub(crate) unsafe fn throw(
    vm: *mut VMStore,
    exception: NonNull<VMException>,
    registers: &mut Preserved,
) -> ! {
    // SAFETY: the guest has called us.
    if let Some(Landing { pc, fp, sp }) = unsafe { find_handler(vm, registers) } {
        // SAFETY: the compiler vouches for the handler and for what frames have saved. The frame is one of the guest's that is active; what
        // is between it and us is guest code, which has nothing to drop, and our caller, which has neither.
        unsafe { arch::land(pc, fp, sp, exception, registers) }
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
/// exception that one of them handles: then this returns, and the host function is to return at once, whatever, and the exception is thrown.
///
/// # Safety
///
/// To be called by a host function which compiled code called, and which has nothing to drop. `vm` must be its store.
#[cold]
pub(crate) unsafe fn raise_host(vm: *mut VMStore, mut trap: Trap) {
    if let Some(exception) = trap.uncaught_exception() {
        // SAFETY: passed on.
        match unsafe { exception.throw_behind_host(vm) } {
            Ok(true) => return,
            Ok(false) => {}
            Err(error) => trap = Trap::from(error),
        }
    }
    // SAFETY: passed on.
    unsafe { leave(vm, trap) }
}

/// Has an exception thrown when the host function that runs returns, if there is a handler for it; says whether there is.
///
/// In the frames of the host function are registers of the guest, and nobody knows where. Returning restores them. So it is made to
/// return to [`arch::throw_here`] instead of the guest.
///
/// # Safety
///
/// As of [`raise_host`].
pub(crate) unsafe fn throw_behind_host(
    vm: *mut VMStore,
    exception: &Exception,
) -> Result<bool, Error> {
    // SAFETY: a pointer to the record is a pointer to the store, and the guest waits for us.
    let store = unsafe { &mut *vm.cast::<StoreInner>() };
    if exception.tag().store != store.id {
        return Err(Error::wrong_store("exception"));
    }
    // SAFETY: the guest has called us.
    if unsafe { find_handler(&raw const store.vm, &mut Preserved::default()) }.is_none() {
        return Ok(false);
    }
    // SAFETY: the guest has called us.
    unsafe { store.safe_point() };
    let exception = store.insert_exception(exception)?;
    // SAFETY: the guest has called us.
    let pc = unsafe { exit_pc(&store.vm) };
    store.set_thrown(Thrown { pc, exception });
    let slot: *mut usize = std::ptr::with_exposed_provenance_mut(store.vm.exit_slot);
    thread::set_current(vm);
    // SAFETY: the stub has noted where the return address stands, for the call that is about to return. No Rust object is there, and
    // nothing but the return looks at it. What it returns to deals with the guest as if it had been called there.
    unsafe { slot.write_volatile(arch::throw_here as *const () as usize) };
    Ok(true)
}

/// Throws what [`throw_behind_host`] has left, where the guest has called the host function. `registers` are those of the guest.
///
/// # Safety
///
/// For [`arch::throw_here`] only.
pub(crate) unsafe extern "C" fn throw_behind(registers: &mut Preserved) -> ! {
    let vm = thread::current();
    // SAFETY: it is the store that `throw_behind_host` has noted, just now; a pointer to the record is a pointer to the store, and the
    // guest waits for us.
    let store = unsafe { &mut *vm.cast::<StoreInner>() };
    let Some(Thrown { pc, exception }) = store.take_thrown() else {
        unreachable!("a host function that throws leaves what it throws")
    };
    // Where the return address stood, nothing is any more.
    store.vm.exit_slot = (&raw const pc).expose_provenance();
    // SAFETY: what the guest has called is gone, and we are in its place. The exception is alive, as there was no safe point since it
    // was made.
    unsafe { throw(vm, exception, registers) }
}

/// Leaves the guest because of `trap`.
///
/// # Safety
///
/// To be called by a function which compiled code called, and which has nothing to drop. `vm` must be its store.
#[cold]
pub(crate) unsafe fn leave(vm: *mut VMStore, mut trap: Trap) -> ! {
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
/// As of [`leave`].
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
/// As of [`leave`].
#[cold]
pub(crate) unsafe fn raise_code(vm: *mut VMStore, code: TrapCode) -> ! {
    // SAFETY: the guest has called us.
    unsafe { capture_from_exit(vm) };
    // SAFETY: the record is valid.
    unsafe { (*vm).attention |= code as u32 };
    // SAFETY: the caller has nothing to drop.
    unsafe { arch::resume(vm) }
}
