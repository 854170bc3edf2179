//! x86-64, System V calling convention. See the parent module for what each piece is for.
//!
//! What `enter` and `enter_slots` leave on the stack, upwards from the noted stack pointer:
//!
//! | offset | content |
//! |---|---|
//! | -8 | where a trap goes on: of `enter`, the return address of its call |
//! | 0 | rbx |
//! | 8 | rbp |
//!
//! Stores are what a call costs most, so there are as few as can be.

use super::{Arguments, Call, Registers, Returned};
use crate::vm::records::{MAX_FRAMES, VMException, VMFuncRef, VMStore};
use core::arch::x86_64::__m128i;
use core::arch::{asm, naked_asm};
use core::mem::offset_of;
use core::ptr::NonNull;
use wasmo_abi::layout::{FRAME_UNMADE, FUNCREF_CODE, FUNCREF_VMCTX, VMCTX_STORE, VMSTORE_ENTRY_SP};
use wasmo_abi::libcall::NO_TYPE;
use wasmo_abi::trap::TrapCode;

/// The number of general-purpose registers for arguments.
pub(super) const GPRS: usize = 6;
/// The number of vector registers for arguments.
pub(super) const FPRS: usize = 8;

/// The body of a naked function that guest code calls: checks the stack, notes the caller, jumps to the target. If that takes arguments
/// on the stack, the number of their bytes is to be given.
macro_rules! host_stub {
    (stack: $bytes:expr, $($target:tt)*) => {
        // They stay where they are.
        $crate::arch::host_stub!($($target)*)
    };
    ($($target:tt)*) => {
        core::arch::naked_asm!(
            "mov r10, [rdi + {store}]",
            // First, as the processor does something else while it stores.
            "mov [r10 + {exit_fp}], rbp",
            "mov [r10 + {exit_slot}], rsp",
            "cmp rsp, [r10 + {stack_limit}]",
            "jb {overflow}",
            "jmp {target}",
            store = const wasmo_abi::layout::VMCTX_STORE,
            stack_limit = const wasmo_abi::layout::VMSTORE_STACK_LIMIT,
            exit_fp = const wasmo_abi::layout::VMSTORE_EXIT_FP,
            exit_slot = const wasmo_abi::layout::VMSTORE_EXIT_SLOT,
            overflow = sym $crate::arch::overflow,
            target = sym $($target)*,
        )
    };
}
pub(crate) use host_stub;

/// How a v128 is passed.
pub(crate) type Vector = __m128i;

/// How far above the noted stack pointer the frame pointer of `enter` points.
pub(crate) const ENTRY_FRAME: usize = 8;

/// What the table of frames would say of the instruction that saves the caller's frame pointer: the return address is at the stack pointer.
pub(crate) const FRAME_UNMADE_YET: u32 = FRAME_UNMADE;

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
    // preserve too, and the compiler saves those that it uses. rbx and rbp it reserves; they are saved here.
    unsafe {
        asm!(
            cfi!(".cfi_remember_state"),
            cfi!(".cfi_undefined 16"),
            "push rbp",
            "mov rbp, rsp",
            "push rbx",
            "mov [r10 + {entry_sp}], rsp",
            "call r11",
            // Where a trap goes on.
            "pop rbx",
            "pop rbp",
            cfi!(".cfi_restore_state"),
            // Not just any registers, which could be rbp.
            in("r10") store.as_ptr(),
            in("r11") code,
            entry_sp = const VMSTORE_ENTRY_SP,
            in("rdi") vmctx,
            in("rsi") gprs[1],
            in("rdx") gprs[2],
            in("rcx") gprs[3],
            in("r8") gprs[4],
            in("r9") gprs[5],
            in("xmm0") fprs[0],
            in("xmm1") fprs[1],
            in("xmm2") fprs[2],
            in("xmm3") fprs[3],
            in("xmm4") fprs[4],
            in("xmm5") fprs[5],
            in("xmm6") fprs[6],
            in("xmm7") fprs[7],
            lateout("rax") gpr,
            lateout("xmm0") fpr,
            lateout("r12") _,
            lateout("r13") _,
            lateout("r14") _,
            lateout("r15") _,
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
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "mov [rsi + {entry_sp}], rsp",
        "lea rax, [rip + 4f]",
        "push rax",
        "mov rbx, rdx",
        "mov r11, [rdi + {code}]",
        "mov rdi, [rdi + {vmctx}]",
        "mov rcx, [rbx + {stack_words}]",
        "mov r10, [rbx + {stack}]",
        "2: test rcx, rcx",
        "jz 3f",
        "push [r10 + rcx * 8 - 8]",
        "dec rcx",
        "jmp 2b",
        "3:",
        "movups xmm0, [rbx + {fprs}]",
        "movups xmm1, [rbx + {fprs} + 16]",
        "movups xmm2, [rbx + {fprs} + 32]",
        "movups xmm3, [rbx + {fprs} + 48]",
        "movups xmm4, [rbx + {fprs} + 64]",
        "movups xmm5, [rbx + {fprs} + 80]",
        "movups xmm6, [rbx + {fprs} + 96]",
        "movups xmm7, [rbx + {fprs} + 112]",
        // The first register has the vmctx already.
        "mov rsi, [rbx + {gprs} + 8]",
        "mov rdx, [rbx + {gprs} + 16]",
        "mov rcx, [rbx + {gprs} + 24]",
        "mov r8, [rbx + {gprs} + 32]",
        "mov r9, [rbx + {gprs} + 40]",
        "call r11",
        "mov [rbx + {gprs}], rax",
        "movups [rbx + {fprs}], xmm0",
        // The callee has preserved rbp.
        "lea rsp, [rbp - {entry_frame}]",
        "4: pop rbx",
        "pop rbp",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "ret",
        entry_sp = const VMSTORE_ENTRY_SP,
        entry_frame = const ENTRY_FRAME,
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
        "mov rsp, [rdi + {entry_sp}]",
        "jmp [rsp - 8]",
        entry_sp = const VMSTORE_ENTRY_SP,
    )
}

/// The callee-saved registers but the frame pointer: rbx, r12 to r15.
pub(crate) type Preserved = [u64; 5];

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
        "mov rbx, [r8]",
        "mov r12, [r8 + 8]",
        "mov r13, [r8 + 16]",
        "mov r14, [r8 + 24]",
        "mov r15, [r8 + 32]",
        "mov rax, rcx",
        "mov rbp, rsi",
        "mov rsp, rdx",
        "jmp rdi",
    )
}

/// Behind the stub of the libcall `throw(vmctx, exception)`: calls [`crate::vm::libcalls::throw`] with the guest's registers besides.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn throw_with_registers() {
    naked_asm!(
        "push r15",
        "push r14",
        "push r13",
        "push r12",
        "push rbx",
        "mov rdx, rsp",
        "call {target}",
        "ud2",
        target = sym crate::vm::libcalls::throw,
    )
}

/// Where a host function returns to that throws: see [`crate::vm::raise::throw_behind`].
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn throw_here() {
    naked_asm!(
        "push r15",
        "push r14",
        "push r13",
        "push r12",
        "push rbx",
        "mov rdi, rsp",
        // The guest's stack is aligned for a call.
        "sub rsp, 8",
        "call {target}",
        "ud2",
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
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov rsi, rsp",
        "call {target}",
        // The callee has preserved the callee-saved registers.
        "leave",
        "ret",
        target = sym crate::vm::exception::scan_from,
    )
}

/// Raises stack overflow as if the guest had, which has called what goes on here; r10 is the store's record.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn overflow() {
    naked_asm!(
        "mov esi, {code}",
        "jmp {capture_and_resume}",
        code = const TrapCode::StackOverflow as u32,
        capture_and_resume = sym capture_and_resume,
    )
}

/// The libcall `raise(vmctx, code)`. Runs no Rust and needs no stack.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_stub() {
    naked_asm!(
        "mov r10, [rdi + {store}]",
        "jmp {capture_and_resume}",
        store = const VMCTX_STORE,
        capture_and_resume = sym capture_and_resume,
    )
}

/// The libcall `raise_undefined_element(vmctx)`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_undefined_element() {
    naked_asm!(
        "mov esi, {code}",
        "jmp {raise}",
        code = const TrapCode::UndefinedElement as u32,
        raise = sym raise_stub,
    )
}

/// The libcall `raise_callee(vmctx, actual)`.
#[unsafe(naked)]
pub(crate) unsafe extern "C" fn raise_callee() {
    naked_asm!(
        "cmp esi, {no_type}",
        "mov esi, {null}",
        "mov eax, {mismatch}",
        "cmovne esi, eax",
        "jmp {raise}",
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
        "mov esi, {code}",
        "jmp {raise}",
        code = const TrapCode::MemoryOutOfBounds as u32,
        raise = sym raise_stub,
    )
}

/// The body of a naked function: the libcall `$raise` for those that have the vmctx in its own register. Its argument, if there is one, is in the first
/// of those for arguments then.
macro_rules! inner {
    ($raise:path) => {
        core::arch::naked_asm!("mov esi, edi", "mov rdi, r13", "jmp {raise}", raise = sym $raise)
    };
}
pub(crate) use inner;

/// Notes the trap code in esi and the guest's frames in the store's record in r10, and leaves the guest, which has called what goes on here.
///
/// The frames: from the caller up the chain of frame pointers, which only rises, to the noted stack pointer.
#[unsafe(naked)]
unsafe extern "C" fn capture_and_resume() {
    naked_asm!(
        "or [r10 + {attention}], esi",
        "mov r11, [rsp]",
        "mov rax, rbp",
        "mov rdx, [r10 + {entry_sp}]",
        "xor ecx, ecx",
        "2: cmp rax, rsp",
        "jb 3f",
        "cmp rax, rdx",
        "jae 3f",
        "mov [r10 + rcx * 8 + {frames}], r11",
        "inc ecx",
        "cmp ecx, {max_frames}",
        "jae 3f",
        "mov r11, [rax + 8]",
        "mov rsi, [rax]",
        "cmp rsi, rax",
        "mov rax, rsi",
        "ja 2b",
        "3: mov [r10 + {frame_count}], ecx",
        "mov rsp, rdx",
        "jmp [rsp - 8]",
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
        core::arch::naked_asm!("jmp {target}", target = sym $($target)*)
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
        "push rbp",
        "mov rbp, rsp",
        "sub rsp, {size}",
        "movups [rsp + {fprs}], xmm0",
        "movups [rsp + {fprs} + 16], xmm1",
        "movups [rsp + {fprs} + 32], xmm2",
        "movups [rsp + {fprs} + 48], xmm3",
        "movups [rsp + {fprs} + 64], xmm4",
        "movups [rsp + {fprs} + 80], xmm5",
        "movups [rsp + {fprs} + 96], xmm6",
        "movups [rsp + {fprs} + 112], xmm7",
        "mov [rsp + {gprs}], rdi",
        "mov [rsp + {gprs} + 8], rsi",
        "mov [rsp + {gprs} + 16], rdx",
        "mov [rsp + {gprs} + 24], rcx",
        "mov [rsp + {gprs} + 32], r8",
        "mov [rsp + {gprs} + 40], r9",
        "mov rsi, rsp",
        "lea rdx, [rbp + 16]",
        "call {target}",
        "mov rax, [rsp + {gprs}]",
        "movups xmm0, [rsp + {fprs}]",
        "leave",
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

    fn register(self, which: usize) -> *mut libc::greg_t {
        // SAFETY: the context is valid, says `new`; the field is in it.
        let registers = unsafe { &raw mut (*self.0).uc_mcontext.gregs };
        registers.cast::<libc::greg_t>().wrapping_add(which)
    }

    fn get(self, which: usize) -> usize {
        // SAFETY: `which` is one of the kernel's numbers of registers, so the pointer is in the array.
        (unsafe { self.register(which).read() }) as usize
    }

    pub(crate) fn pc(self) -> usize {
        self.get(libc::REG_RIP as usize)
    }

    pub(crate) fn sp(self) -> usize {
        self.get(libc::REG_RSP as usize)
    }

    pub(crate) fn fp(self) -> usize {
        self.get(libc::REG_RBP as usize)
    }

    /// The register in which a call leaves the return address.
    pub(crate) fn link(self) -> Option<usize> {
        None
    }

    /// The register that a loop moves the stack pointer to which touches the pages of a frame.
    pub(crate) fn probe(self) -> usize {
        self.get(libc::REG_R11 as usize)
    }

    /// Whether the instruction is one that saves the caller's frame pointer, as the first of a frame.
    ///
    /// # Safety
    ///
    /// The thread must have been interrupted in guest code.
    pub(crate) unsafe fn makes_frame(self) -> bool {
        let instruction: *const u8 = std::ptr::with_exposed_provenance(self.pc());
        // SAFETY: the instruction is in guest code, says the caller, which can be read.
        let first = unsafe { instruction.read() };
        // `push rbp`
        first == 0x55
    }

    /// Makes the thread leave the guest when the handler returns.
    ///
    /// # Safety
    ///
    /// As of [`resume`], with the interrupted thread for the current one.
    pub(crate) unsafe fn resume(self, entry_sp: usize) {
        // SAFETY: as in `get`.
        unsafe {
            self.register(libc::REG_RSP as usize)
                .write(entry_sp as libc::greg_t)
        };
        let place: *const usize = std::ptr::with_exposed_provenance(entry_sp.wrapping_sub(8));
        // SAFETY: the guest was entered with this stack pointer, says the caller; below it stands where a trap goes on.
        let pc = unsafe { place.read() };
        // SAFETY: as in `get`.
        unsafe {
            self.register(libc::REG_RIP as usize)
                .write(pc as libc::greg_t)
        };
    }
}
