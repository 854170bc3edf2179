//! AArch64, AAPCS64. See the parent module for what each piece is for.
//!
//! What `enter` and `enter_slots` leave on the stack, upwards from the noted stack pointer:
//!
//! | offset | content |
//! |---|---|
//! | 0 | x29, and where a trap goes on |
//! | 16 | x19 |
//!
//! x9 to x15 are neither argument registers nor callee-saved, and unlike x16 and x17 the linker leaves them alone.

use super::{Arguments, Call, Registers, Returned};
use crate::vm::records::{MAX_FRAMES, VMException, VMFuncRef, VMStore};
use core::arch::aarch64::uint8x16_t;
use core::arch::{asm, naked_asm};
use core::mem::offset_of;
use core::ptr::NonNull;
use wasmo_abi::layout::{
    FRAME_LINK, FRAME_SAVED_COUNT_BITS, FRAME_UNMADE, FUNCREF_CODE, FUNCREF_VMCTX, VMCTX_STORE,
    VMSTORE_ENTRY_SP,
};
use wasmo_abi::libcall::NO_TYPE;
use wasmo_abi::trap::TrapCode;

/// The number of general-purpose registers for arguments.
pub(super) const GPRS: usize = 8;
/// The number of vector registers for arguments.
pub(super) const FPRS: usize = 8;

/// The body of a naked function that guest code calls: checks the stack, notes the caller, calls the target from a frame of its own, in
/// which the return address is at a known place. If the target takes arguments on the stack, the number of their bytes is to be given, a
/// multiple of 16.
macro_rules! host_stub {
    (stack: $bytes:expr, $($target:tt)*) => {
        core::arch::naked_asm!(
            "ldr x9, [x0, #{store}]",
            "ldr x10, [x9, #{stack_limit}]",
            "mov x11, sp",
            "cmp x11, x10",
            "b.lo 2f",
            "sub x11, x11, #8",
            "stp x29, x11, [x9, #{exit_fp}]",
            "stp x29, x30, [sp, #-16]!",
            "mov x29, sp",
            ".if {bytes}",
            "sub sp, sp, #{bytes}",
            "mov x10, #0",
            "3: add x11, x29, x10",
            "ldp x12, x13, [x11, #16]",
            "add x11, sp, x10",
            "stp x12, x13, [x11]",
            "add x10, x10, #16",
            "cmp x10, #{bytes}",
            "b.lo 3b",
            ".endif",
            "bl {target}",
            "mov sp, x29",
            "ldp x29, x30, [sp], #16",
            "ret",
            "2: b {overflow}",
            store = const wasmo_abi::layout::VMCTX_STORE,
            stack_limit = const wasmo_abi::layout::VMSTORE_STACK_LIMIT,
            // The slot follows.
            exit_fp = const wasmo_abi::layout::VMSTORE_EXIT_FP,
            bytes = const $bytes,
            overflow = sym $crate::arch::overflow,
            target = sym $($target)*,
        )
    };
    ($($target:tt)*) => {
        $crate::arch::host_stub!(stack: 0, $($target)*)
    };
}
pub(crate) use host_stub;

/// How a v128 is passed.
pub(crate) type Vector = uint8x16_t;

/// How far above the noted stack pointer the frame pointer of `enter` points.
pub(crate) const ENTRY_FRAME: usize = 0;

/// What the table of frames would say of the instruction that saves the caller's frame pointer: the return address is in the link register.
pub(crate) const FRAME_UNMADE_YET: u32 = FRAME_LINK << FRAME_SAVED_COUNT_BITS | FRAME_UNMADE;

/// The vector with these bytes.
#[inline]
pub(crate) const fn to_vector(bytes: [u8; 16]) -> Vector {
    // SAFETY: both are 16 bytes without padding, of which any are valid.
    unsafe { core::mem::transmute(bytes) }
}

/// The bytes of a vector.
#[inline]
pub(crate) const fn from_vector(vector: Vector) -> [u8; 16] {
    // SAFETY: as above.
    unsafe { core::mem::transmute(vector) }
}

/// Enters a guest: calls the function with these arguments.
///
/// # Safety
///
/// `func` must be the record of a function of the store of `store`, and `arguments` hold all of its arguments, in their places, but the
/// vmctx. The activation must be noted. No reference into the store may be alive.
#[inline(always)]
pub(crate) unsafe fn enter(
    func: NonNull<VMFuncRef>,
    store: NonNull<VMStore>,
    arguments: Arguments,
) -> Returned {
    // SAFETY: the record is valid, says the caller.
    let VMFuncRef { code, vmctx, .. } = unsafe { func.read() };
    let Arguments { gprs, fprs } = arguments;
    let (gpr, fpr);
    // SAFETY: the stack is aligned here and the caller vouches for the arguments, so this is a call in C's convention. After a trap the
    // stack pointer is what it was and nothing else: so all registers that can be are declared as overwritten, those that callees have to
    // preserve too, and the compiler saves those that it uses. x19 and x29 it reserves; they are saved here.
    unsafe {
        asm!(
            cfi!(".cfi_remember_state"),
            cfi!(".cfi_undefined 30"),
            "adr x10, 2f",
            "stp x29, x10, [sp, #-32]!",
            "str x19, [sp, #16]",
            "mov x29, sp",
            "str x29, [x9, #{entry_sp}]",
            "blr x11",
            "2: ldr x19, [sp, #16]",
            "ldr x29, [sp], #32",
            cfi!(".cfi_restore_state"),
            entry_sp = const VMSTORE_ENTRY_SP,
            in("x9") store.as_ptr(),
            in("x11") code,
            in("x0") vmctx,
            in("x1") gprs[1],
            in("x2") gprs[2],
            in("x3") gprs[3],
            in("x4") gprs[4],
            in("x5") gprs[5],
            in("x6") gprs[6],
            in("x7") gprs[7],
            in("v0") fprs[0],
            in("v1") fprs[1],
            in("v2") fprs[2],
            in("v3") fprs[3],
            in("v4") fprs[4],
            in("v5") fprs[5],
            in("v6") fprs[6],
            in("v7") fprs[7],
            lateout("x0") gpr,
            lateout("v0") fpr,
            out("x10") _,
            lateout("x20") _,
            lateout("x21") _,
            lateout("x22") _,
            lateout("x23") _,
            lateout("x24") _,
            lateout("x25") _,
            lateout("x26") _,
            lateout("x27") _,
            lateout("x28") _,
            lateout("v8") _,
            lateout("v9") _,
            lateout("v10") _,
            lateout("v11") _,
            lateout("v12") _,
            lateout("v13") _,
            lateout("v14") _,
            lateout("v15") _,
            clobber_abi("C"),
        );
    }
    Returned { gpr, fpr }
}

/// As `enter`, with the arguments from `call`, which takes the results.
///
/// # Safety
///
/// As of [`enter`]; `call` must hold the arguments in their places.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn enter_slots(
    _func: NonNull<VMFuncRef>,
    _store: NonNull<VMStore>,
    _call: &mut Call,
) {
    naked_asm!(
        "sub sp, sp, #144",
        "stp x20, x21, [sp]",
        "stp x22, x23, [sp, #16]",
        "stp x24, x25, [sp, #32]",
        "stp x26, x27, [sp, #48]",
        "stp x28, x30, [sp, #64]",
        "stp d8, d9, [sp, #80]",
        "stp d10, d11, [sp, #96]",
        "stp d12, d13, [sp, #112]",
        "stp d14, d15, [sp, #128]",
        "adr x10, 4f",
        "stp x29, x10, [sp, #-32]!",
        "str x19, [sp, #16]",
        "mov x29, sp",
        "str x29, [x1, #{entry_sp}]",
        "mov x19, x2",
        "ldr x11, [x0, #{code}]",
        "ldr x0, [x0, #{vmctx}]",
        "ldr x12, [x19, #{stack_words}]",
        "ldr x13, [x19, #{stack}]",
        "sub sp, sp, x12, lsl #3",
        "mov x14, sp",
        "2: cbz x12, 3f",
        "ldr x15, [x13], #8",
        "str x15, [x14], #8",
        "sub x12, x12, #1",
        "b 2b",
        "3:",
        "ldp q0, q1, [x19, #{fprs}]",
        "ldp q2, q3, [x19, #{fprs} + 32]",
        "ldp q4, q5, [x19, #{fprs} + 64]",
        "ldp q6, q7, [x19, #{fprs} + 96]",
        // The first register has the vmctx already.
        "ldr x1, [x19, #{gprs} + 8]",
        "ldp x2, x3, [x19, #{gprs} + 16]",
        "ldp x4, x5, [x19, #{gprs} + 32]",
        "ldp x6, x7, [x19, #{gprs} + 48]",
        "blr x11",
        "str x0, [x19, #{gprs}]",
        "str q0, [x19, #{fprs}]",
        // The callee has preserved x29.
        "mov sp, x29",
        "4: ldr x19, [sp, #16]",
        "ldr x29, [sp], #32",
        "ldp x20, x21, [sp]",
        "ldp x22, x23, [sp, #16]",
        "ldp x24, x25, [sp, #32]",
        "ldp x26, x27, [sp, #48]",
        "ldp x28, x30, [sp, #64]",
        "ldp d8, d9, [sp, #80]",
        "ldp d10, d11, [sp, #96]",
        "ldp d12, d13, [sp, #112]",
        "ldp d14, d15, [sp, #128]",
        "add sp, sp, #144",
        "ret",
        entry_sp = const VMSTORE_ENTRY_SP,
        code = const FUNCREF_CODE,
        vmctx = const FUNCREF_VMCTX,
        stack = const offset_of!(Call, stack),
        stack_words = const offset_of!(Call, stack_words),
        fprs = const offset_of!(Call, registers) + offset_of!(Registers, fprs),
        gprs = const offset_of!(Call, registers) + offset_of!(Registers, gprs),
    )
}

/// Leaves the guest: the innermost `enter` of `store` returns.
///
/// # Safety
///
/// The innermost activation must be of `store`. Of the frames up to its `enter` none may have anything to drop. The
/// store must hold the reason.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn resume(_store: *mut VMStore) -> ! {
    naked_asm!(
        "ldr x9, [x0, #{entry_sp}]",
        "mov sp, x9",
        "ldr x10, [sp, #8]",
        "br x10",
        entry_sp = const VMSTORE_ENTRY_SP,
    )
}

/// The callee-saved registers but the frame pointer: x19 to x28, d8 to d15.
pub(crate) type Preserved = [u64; 18];

/// Goes on at the handler `pc` of the guest's frame with these pointers and registers, with the exception where a function's result is.
///
/// # Safety
///
/// The handler must be one of the frame's function for where the frame is; the frame must be active on this thread, in the
/// innermost activation, and have had these registers when it made its last call. Of the frames below none may have anything to drop.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn land(
    _pc: usize,
    _fp: usize,
    _sp: usize,
    _exception: NonNull<VMException>,
    _registers: &Preserved,
) -> ! {
    naked_asm!(
        "ldp x19, x20, [x4]",
        "ldp x21, x22, [x4, #16]",
        "ldp x23, x24, [x4, #32]",
        "ldp x25, x26, [x4, #48]",
        "ldp x27, x28, [x4, #64]",
        "ldp d8, d9, [x4, #80]",
        "ldp d10, d11, [x4, #96]",
        "ldp d12, d13, [x4, #112]",
        "ldp d14, d15, [x4, #128]",
        "mov x9, x0",
        "mov x29, x1",
        "mov sp, x2",
        "mov x0, x3",
        "br x9",
    )
}

/// Puts the callee-saved registers on the stack, at its end.
macro_rules! save_registers {
    () => {
        "sub sp, sp, #144
        stp x19, x20, [sp]
        stp x21, x22, [sp, #16]
        stp x23, x24, [sp, #32]
        stp x25, x26, [sp, #48]
        stp x27, x28, [sp, #64]
        stp d8, d9, [sp, #80]
        stp d10, d11, [sp, #96]
        stp d12, d13, [sp, #112]
        stp d14, d15, [sp, #128]"
    };
}

/// Behind the stub of the libcall `throw(vmctx, exception)`: calls [`crate::vm::libcalls::throw`] with the guest's registers besides.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn throw_with_registers() {
    naked_asm!(
        save_registers!(),
        "mov x2, sp",
        "bl {target}",
        "brk #1",
        target = sym crate::vm::libcalls::throw,
    )
}

/// Where a host function returns to that throws: see [`crate::vm::raise::throw_behind`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn throw_here() {
    naked_asm!(
        save_registers!(),
        "mov x0, sp",
        "bl {target}",
        "brk #1",
        target = sym crate::vm::raise::throw_behind,
    )
}

/// Calls [`crate::vm::exception::scan_from`] with `vm` and a stack pointer below which nothing of the guest's is, the callee-saved
/// registers included.
///
/// # Safety
///
/// That of `scan_from`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn with_registers_on_stack(_vm: *mut VMStore) {
    naked_asm!(
        "sub sp, sp, #160",
        "stp x29, x30, [sp, #144]",
        "add x29, sp, #144",
        "stp x19, x20, [sp]",
        "stp x21, x22, [sp, #16]",
        "stp x23, x24, [sp, #32]",
        "stp x25, x26, [sp, #48]",
        "stp x27, x28, [sp, #64]",
        "stp d8, d9, [sp, #80]",
        "stp d10, d11, [sp, #96]",
        "stp d12, d13, [sp, #112]",
        "stp d14, d15, [sp, #128]",
        "mov x1, sp",
        "bl {target}",
        // The callee has preserved the callee-saved registers.
        "ldp x29, x30, [sp, #144]",
        "add sp, sp, #160",
        "ret",
        target = sym crate::vm::exception::scan_from,
    )
}

/// Raises stack overflow as if the guest had, which has called what goes on here; x9 is the store's record.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn overflow() {
    naked_asm!(
        "mov w10, #{code}",
        "b {capture_and_resume}",
        code = const TrapCode::StackOverflow as u32,
        capture_and_resume = sym capture_and_resume,
    )
}

/// The libcall `raise(vmctx, code)`. Runs no Rust and needs no stack.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_stub() {
    naked_asm!(
        "ldr x9, [x0, #{store}]",
        "mov w10, w1",
        "b {capture_and_resume}",
        store = const VMCTX_STORE,
        capture_and_resume = sym capture_and_resume,
    )
}

/// The libcall `raise_undefined_element(vmctx)`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_undefined_element() {
    naked_asm!(
        "mov w1, #{code}",
        "b {raise}",
        code = const TrapCode::UndefinedElement as u32,
        raise = sym raise_stub,
    )
}

/// The libcall `raise_callee(vmctx, actual)`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_callee() {
    naked_asm!(
        "mov w9, #{no_type}",
        "cmp w1, w9",
        "mov w9, #{null}",
        "mov w10, #{mismatch}",
        "csel w1, w9, w10, eq",
        "b {raise}",
        no_type = const NO_TYPE.cast_signed(),
        null = const TrapCode::UninitializedElement as u32,
        mismatch = const TrapCode::IndirectCallTypeMismatch as u32,
        raise = sym raise_stub,
    )
}

/// What the libcall `raise_range` is but for where the vmctx is.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_memory_out_of_bounds() {
    naked_asm!(
        "mov w1, #{code}",
        "b {raise}",
        code = const TrapCode::MemoryOutOfBounds as u32,
        raise = sym raise_stub,
    )
}

/// The body of a naked function: the libcall `$raise` for those that have the vmctx in its own register. Its argument, if there is one, is in the first
/// of those for arguments then.
macro_rules! inner {
    ($raise:path) => {
        core::arch::naked_asm!("mov w1, w0", "mov x0, x20", "b {raise}", raise = sym $raise)
    };
}
pub(crate) use inner;

/// Notes the trap code in w10 and the guest's frames in the store's record in x9, and leaves the guest, which has called what goes on here.
///
/// The frames: from the caller up the chain of frame pointers, which only rises, to the noted stack pointer.
#[unsafe(naked)]
unsafe extern "C" fn capture_and_resume() {
    naked_asm!(
        "ldr w11, [x9, #{attention}]",
        "orr w11, w11, w10",
        "str w11, [x9, #{attention}]",
        "mov x11, x30",
        "mov x12, x29",
        "ldr x13, [x9, #{entry_sp}]",
        "mov x14, #0",
        "add x15, x9, #{frames}",
        "2: mov x10, sp",
        "cmp x12, x10",
        "b.lo 3f",
        "cmp x12, x13",
        "b.hs 3f",
        "str x11, [x15, x14, lsl #3]",
        "add x14, x14, #1",
        "cmp x14, #{max_frames}",
        "b.hs 3f",
        "ldp x10, x11, [x12]",
        "cmp x10, x12",
        "mov x12, x10",
        "b.hi 2b",
        "3: str w14, [x9, #{frame_count}]",
        "mov sp, x13",
        "ldr x10, [sp, #8]",
        "br x10",
        attention = const offset_of!(VMStore, attention),
        entry_sp = const VMSTORE_ENTRY_SP,
        frames = const offset_of!(VMStore, frames),
        frame_count = const offset_of!(VMStore, frame_count),
        max_frames = const MAX_FRAMES,
    )
}

/// The body of a naked function that is another name of `$target`.
macro_rules! jump {
    ($($target:tt)*) => {
        core::arch::naked_asm!("b {target}", target = sym $($target)*)
    };
}
pub(crate) use jump;

/// The code of host functions of any type: collects the argument registers and calls [`crate::func::host_by_slots`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn host_by_slots_stub() {
    host_stub!(collect)
}

#[unsafe(naked)]
unsafe extern "C" fn collect() {
    naked_asm!(
        "stp x29, x30, [sp, #-16]!",
        "mov x29, sp",
        "sub sp, sp, #{size}",
        "stp q0, q1, [sp, #{fprs}]",
        "stp q2, q3, [sp, #{fprs} + 32]",
        "stp q4, q5, [sp, #{fprs} + 64]",
        "stp q6, q7, [sp, #{fprs} + 96]",
        "stp x0, x1, [sp, #{gprs}]",
        "stp x2, x3, [sp, #{gprs} + 16]",
        "stp x4, x5, [sp, #{gprs} + 32]",
        "stp x6, x7, [sp, #{gprs} + 48]",
        "mov x1, sp",
        // The arguments on the stack stand behind this frame and the stub's.
        "add x2, x29, #32",
        "bl {target}",
        "ldr x0, [sp, #{gprs}]",
        "ldr q0, [sp, #{fprs}]",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
        size = const size_of::<Registers>(),
        fprs = const offset_of!(Registers, fprs),
        gprs = const offset_of!(Registers, gprs),
        target = sym crate::func::host_by_slots,
    )
}

/// The registers of an interrupted thread.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Context(*mut libc::ucontext_t);

impl Context {
    /// # Safety
    ///
    /// `context` must be the third argument of a signal handler, which must still run while this is used.
    pub(crate) unsafe fn new(context: *mut libc::c_void) -> Self {
        Self(context.cast())
    }

    pub(crate) fn pc(self) -> usize {
        // SAFETY: the context is valid, says `new`.
        (unsafe { (*self.0).uc_mcontext.pc }) as usize
    }

    pub(crate) fn sp(self) -> usize {
        // SAFETY: as above.
        (unsafe { (*self.0).uc_mcontext.sp }) as usize
    }

    pub(crate) fn fp(self) -> usize {
        // SAFETY: as above.
        (unsafe { (*self.0).uc_mcontext.regs[29] }) as usize
    }

    /// The register in which a call leaves the return address.
    pub(crate) fn link(self) -> Option<usize> {
        // SAFETY: as above.
        Some((unsafe { (*self.0).uc_mcontext.regs[30] }) as usize)
    }

    /// The register that a loop moves the stack pointer to which touches the pages of a frame.
    pub(crate) fn probe(self) -> usize {
        // SAFETY: as above.
        (unsafe { (*self.0).uc_mcontext.regs[9] }) as usize
    }

    /// Whether the instruction is one that saves the caller's frame pointer, as the first of a frame.
    ///
    /// # Safety
    ///
    /// The thread must have been interrupted in guest code.
    pub(crate) unsafe fn makes_frame(self) -> bool {
        let instruction: *const u32 = std::ptr::with_exposed_provenance(self.pc());
        // SAFETY: the instruction is in guest code, says the caller, which can be read.
        let instruction = unsafe { instruction.read() };
        // `stp x29, x30, [sp, #…]`, with or without setting the stack pointer to that place.
        matches!(instruction & 0xffc0_7fff, 0xa900_7bfd | 0xa980_7bfd)
    }

    /// Makes the thread leave the guest when the handler returns.
    ///
    /// # Safety
    ///
    /// As of [`resume`], with the interrupted thread for the current one.
    pub(crate) unsafe fn resume(self, entry_sp: usize) {
        // SAFETY: the context is valid, says `new`.
        unsafe { (*self.0).uc_mcontext.sp = entry_sp as u64 };
        let place: *const usize = std::ptr::with_exposed_provenance(entry_sp.wrapping_add(8));
        // SAFETY: the guest was entered with this stack pointer, says the caller; above it stands where a trap goes on.
        let pc = unsafe { place.read() };
        // SAFETY: as above.
        unsafe { (*self.0).uc_mcontext.pc = pc as u64 };
    }
}
