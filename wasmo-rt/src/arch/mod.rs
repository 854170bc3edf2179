//! Machine code: entering guests, leaving them, and passing arguments of any signature.
//!
//! # Entering and leaving
//!
//! `enter` is inline assembly in the Rust function that calls a guest. It notes the stack pointer in
//! [`VMSTORE_ENTRY_SP`](wasmo_abi::layout::VMSTORE_ENTRY_SP) and calls. What it says to the compiler is that nothing is preserved, so that the
//! compiler saves what it uses, and nothing if it uses nothing; what it must not be told about is saved beside the noted stack pointer.
//! `enter_slots` does the same with arguments from memory, and preserves all. Both leave the same records at the noted stack
//! pointer, among them where to go on: so a trap leaves either by setting the stack pointer and jumping there, and Rust
//! finds the reason in the store.
//!
//! A trap thus skips guest frames, which own nothing, and at most one frame of the runtime, which has nothing to drop.
//!
//! An exception leaves only some frames of an activation: `land` goes on in one of them, at a handler, which expects the callee-saved registers
//! to be what they were when the frame made its call. What they are where an exception is thrown is noted by `throw_with_registers`, or by
//! `throw_here` if a host function throws: that one returns first, so that its frames restore what they have saved, but to `throw_here`
//! instead of the guest.
//!
//! # Being called
//!
//! Guest code calls host functions and libcalls through a stub that checks that enough stack is left for Rust, notes the
//! caller's frame pointer and where on the stack the return address stands, for backtraces and throws, and goes on in the Rust function. It touches
//! no argument register, and on x86-64 not the stack. If the stack does not suffice it raises the trap without running Rust.
//!
//! # Rules
//!
//! * Each architecture defines the same names; all offsets come from `wasmo_abi::layout` or `offset_of!`.
//! * The frame pointer is kept: the first two words of a guest's frame are the caller's frame pointer and the return address. A guest function that
//!   calls nothing may have no frame, and leaves the frame pointer as it is.

use crate::vm::records::Slot;
use core::mem::MaybeUninit;
use wasmo_abi::types::ValType;

/// A directive for unwinders in inline assembly, where functions have tables for them. While `enter` has moved the stack pointer, such
/// a table does not say where the frame is; so it says that nothing is known of the caller, and a backtrace ends there.
#[cfg(wasmo_unwind_tables)]
macro_rules! cfi {
    ($directive:literal) => {
        $directive
    };
}
#[cfg(not(wasmo_unwind_tables))]
macro_rules! cfi {
    ($directive:literal) => {
        ""
    };
}

#[cfg(target_arch = "x86_64")]
mod x86_64;
#[cfg(target_arch = "x86_64")]
use x86_64 as imp;

#[cfg(target_arch = "aarch64")]
mod aarch64;
#[cfg(target_arch = "aarch64")]
use aarch64 as imp;

pub(crate) use imp::{
    Context, ENTRY_FRAME, FRAME_UNMADE_YET, Preserved, Vector, enter, enter_slots, from_vector,
    host_by_slots_stub, host_stub, inner, jump, land, overflow, raise_callee,
    raise_memory_out_of_bounds, raise_stub, raise_undefined_element, resume, throw_here,
    throw_with_registers, to_vector, with_registers_on_stack,
};

/// Where an argument is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// In this general-purpose register, counted from the first for arguments.
    Gpr(usize),
    /// In this vector register.
    Fpr(usize),
    /// On the stack, at this offset in bytes from the first stack argument.
    Stack(usize),
}

/// Assigns places to arguments in turn, after the C ABIs of x86-64 (System V) and AArch64 (AAPCS64), which agree in all but the
/// number of registers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Places {
    gprs: usize,
    fprs: usize,
    stack: usize,
}

impl Places {
    /// The places behind the vmctx and, if `indirect`, the pointer to the results.
    pub(crate) const fn new(indirect: bool) -> Self {
        Self {
            gprs: 1 + indirect as usize,
            fprs: 0,
            stack: 0,
        }
    }

    /// The place of the next argument.
    #[inline(always)]
    pub(crate) const fn next(&mut self, ty: ValType) -> Place {
        if ty.is_float_or_vector() {
            if self.fprs < imp::FPRS {
                self.fprs += 1;
                return Place::Fpr(self.fprs - 1);
            }
        } else if self.gprs < imp::GPRS {
            self.gprs += 1;
            return Place::Gpr(self.gprs - 1);
        }
        let size = if matches!(ty, ValType::V128) { 16 } else { 8 };
        let at = self.stack.next_multiple_of(size);
        self.stack = at + size;
        Place::Stack(at)
    }

    /// The size of the stack arguments in bytes, a multiple of 16.
    pub(crate) const fn stack_size(&self) -> usize {
        self.stack.next_multiple_of(16)
    }
}

/// The bytes of the arguments on the stack of a function with parameters `params`, a multiple of 16.
#[cfg(target_arch = "aarch64")]
pub(crate) const fn stack_size(params: &[ValType], indirect: bool) -> usize {
    let mut places = Places::new(indirect);
    let mut at = 0;
    while at < params.len() {
        places.next(params[at]);
        at += 1;
    }
    places.stack_size()
}

/// Whether all arguments of a function with parameters `params` are passed in registers.
pub(crate) const fn fits_registers(params: &[ValType], indirect: bool) -> bool {
    let mut places = Places::new(indirect);
    let mut at = 0;
    while at < params.len() {
        if let Place::Stack(_) = places.next(params[at]) {
            return false;
        }
        at += 1;
    }
    true
}

/// The arguments of a call that are passed in registers; no matter what is in those that are not used. The vmctx, which is the first, is not
/// among them.
#[derive(Clone, Copy, Debug)]
pub struct Arguments {
    gprs: [MaybeUninit<u64>; imp::GPRS],
    fprs: [MaybeUninit<Vector>; imp::FPRS],
}

impl Arguments {
    /// None but, if `indirect`, the pointer to the results.
    #[inline(always)]
    pub(crate) fn new(slots: *mut Slot, indirect: bool) -> Self {
        let mut this = Self {
            gprs: [const { MaybeUninit::uninit() }; imp::GPRS],
            fprs: [const { MaybeUninit::uninit() }; imp::FPRS],
        };
        if indirect {
            this.gprs[1].write(slots.expose_provenance() as u64);
        }
        this
    }

    /// Puts a value to its place, which must be a register.
    #[inline(always)]
    pub(crate) fn set(&mut self, place: Place, value: Slot) {
        match place {
            Place::Gpr(at) => _ = self.gprs[at].write(value.u64()),
            Place::Fpr(at) => _ = self.fprs[at].write(to_vector(value.0)),
            Place::Stack(_) => unreachable!("the argument fits into a register"),
        }
    }
}

/// The registers in which a function may have returned its only result, which is in one of them.
#[derive(Clone, Copy, Debug)]
pub struct Returned {
    gpr: u64,
    fpr: Vector,
}

impl Returned {
    /// The result, of type `ty`.
    #[inline(always)]
    pub(crate) fn get(self, ty: ValType) -> Slot {
        if ty.is_float_or_vector() {
            Slot(from_vector(self.fpr))
        } else {
            Slot::from_u64(self.gpr)
        }
    }
}

/// The registers of a call, before and after. The same record serves calls into guests and calls from them.
#[repr(C, align(16))]
#[derive(Default, Debug)]
pub(crate) struct Registers {
    /// Vector registers for arguments; the first one also has the result.
    pub(crate) fprs: [Slot; 8],
    /// General-purpose registers for arguments. The first one also has the result.
    pub(crate) gprs: [u64; 8],
}

/// A call by [`enter_slots`].
#[repr(C)]
#[derive(Debug)]
pub(crate) struct Call {
    pub(crate) registers: Registers,
    /// The stack arguments.
    pub(crate) stack: *const u64,
    /// Their number in words, even.
    pub(crate) stack_words: usize,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arguments_are_placed_after_the_c_abi() {
        let mut places = Places::new(true);
        for gpr in 2..imp::GPRS {
            assert_eq!(places.next(ValType::I32), Place::Gpr(gpr));
        }
        assert_eq!(places.next(ValType::FUNCREF), Place::Stack(0));
        for fpr in 0..imp::FPRS {
            assert_eq!(places.next(ValType::V128), Place::Fpr(fpr));
        }
        assert_eq!(places.next(ValType::V128), Place::Stack(16));
        assert_eq!(places.next(ValType::F32), Place::Stack(32));
        assert_eq!(places.stack_size(), 48);
        let ints = [ValType::I64; imp::GPRS];
        assert!(fits_registers(&ints[1..], false));
        assert!(!fits_registers(&ints[1..], true));
        assert!(!fits_registers(&ints, false));
        assert!(fits_registers(&[ValType::F32; 8], true));
    }
}
