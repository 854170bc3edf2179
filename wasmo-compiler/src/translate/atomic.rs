//! Atomic memory accesses (threads proposal, "Atomic Memory Accesses").
//!
//! All are sequentially consistent, and atomic in memories that are not shared too. None is ever removed: LLVM keeps
//! what is sequentially consistent, whether or not its result is used. What it would do elsewhere is volatile: of an
//! operation that changes nothing (`i32.atomic.rmw.or` with 0) and whose result is not used, only the order would be left.
//!
//! Each access first checks that its effective address is a multiple of its size, then that it is in bounds. The first is
//! more than what the specification asks for: LLVM is told that atomic accesses are aligned, and a memory's base is,
//! so that nothing but the effective address can break that promise.

use super::FuncTranslator;
use super::numeric::operators;
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::types::IntType;
use inkwell::values::{BasicMetadataValueEnum, InstructionValue, IntValue, PointerValue};
use inkwell::{AtomicOrdering, AtomicRMWBinOp, IntPredicate};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmparser::{MemArg, Ordering};

operators! { |types|
    visit_memory_atomic_notify(memarg: MemArg) => atomic_notify(memarg);
    visit_memory_atomic_wait32(memarg: MemArg) => atomic_wait(memarg, Libcall::MemoryWait32);
    visit_memory_atomic_wait64(memarg: MemArg) => atomic_wait(memarg, Libcall::MemoryWait64);
    visit_atomic_fence(ordering: Ordering) => atomic_fence(ordering);

    visit_i32_atomic_load(memarg: MemArg) => atomic_load(memarg, types.i32, types.i32);
    visit_i32_atomic_load8_u(memarg: MemArg) => atomic_load(memarg, types.i8, types.i32);
    visit_i32_atomic_load16_u(memarg: MemArg) => atomic_load(memarg, types.i16, types.i32);
    visit_i64_atomic_load(memarg: MemArg) => atomic_load(memarg, types.i64, types.i64);
    visit_i64_atomic_load8_u(memarg: MemArg) => atomic_load(memarg, types.i8, types.i64);
    visit_i64_atomic_load16_u(memarg: MemArg) => atomic_load(memarg, types.i16, types.i64);
    visit_i64_atomic_load32_u(memarg: MemArg) => atomic_load(memarg, types.i32, types.i64);

    visit_i32_atomic_store(memarg: MemArg) => atomic_store(memarg, types.i32);
    visit_i32_atomic_store8(memarg: MemArg) => atomic_store(memarg, types.i8);
    visit_i32_atomic_store16(memarg: MemArg) => atomic_store(memarg, types.i16);
    visit_i64_atomic_store(memarg: MemArg) => atomic_store(memarg, types.i64);
    visit_i64_atomic_store8(memarg: MemArg) => atomic_store(memarg, types.i8);
    visit_i64_atomic_store16(memarg: MemArg) => atomic_store(memarg, types.i16);
    visit_i64_atomic_store32(memarg: MemArg) => atomic_store(memarg, types.i32);

    visit_i32_atomic_rmw_add(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i32);
    visit_i32_atomic_rmw8_add_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i8);
    visit_i32_atomic_rmw16_add_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i16);
    visit_i64_atomic_rmw_add(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i64);
    visit_i64_atomic_rmw8_add_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i8);
    visit_i64_atomic_rmw16_add_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i16);
    visit_i64_atomic_rmw32_add_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Add, types.i32);

    visit_i32_atomic_rmw_sub(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i32);
    visit_i32_atomic_rmw8_sub_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i8);
    visit_i32_atomic_rmw16_sub_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i16);
    visit_i64_atomic_rmw_sub(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i64);
    visit_i64_atomic_rmw8_sub_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i8);
    visit_i64_atomic_rmw16_sub_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i16);
    visit_i64_atomic_rmw32_sub_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Sub, types.i32);

    visit_i32_atomic_rmw_and(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i32);
    visit_i32_atomic_rmw8_and_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i8);
    visit_i32_atomic_rmw16_and_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i16);
    visit_i64_atomic_rmw_and(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i64);
    visit_i64_atomic_rmw8_and_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i8);
    visit_i64_atomic_rmw16_and_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i16);
    visit_i64_atomic_rmw32_and_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::And, types.i32);

    visit_i32_atomic_rmw_or(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i32);
    visit_i32_atomic_rmw8_or_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i8);
    visit_i32_atomic_rmw16_or_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i16);
    visit_i64_atomic_rmw_or(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i64);
    visit_i64_atomic_rmw8_or_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i8);
    visit_i64_atomic_rmw16_or_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i16);
    visit_i64_atomic_rmw32_or_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Or, types.i32);

    visit_i32_atomic_rmw_xor(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i32);
    visit_i32_atomic_rmw8_xor_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i8);
    visit_i32_atomic_rmw16_xor_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i16);
    visit_i64_atomic_rmw_xor(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i64);
    visit_i64_atomic_rmw8_xor_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i8);
    visit_i64_atomic_rmw16_xor_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i16);
    visit_i64_atomic_rmw32_xor_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xor, types.i32);

    visit_i32_atomic_rmw_xchg(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i32);
    visit_i32_atomic_rmw8_xchg_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i8);
    visit_i32_atomic_rmw16_xchg_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i16);
    visit_i64_atomic_rmw_xchg(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i64);
    visit_i64_atomic_rmw8_xchg_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i8);
    visit_i64_atomic_rmw16_xchg_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i16);
    visit_i64_atomic_rmw32_xchg_u(memarg: MemArg) => atomic_rmw(memarg, AtomicRMWBinOp::Xchg, types.i32);

    visit_i32_atomic_rmw_cmpxchg(memarg: MemArg) => atomic_compare_exchange(memarg, types.i32);
    visit_i32_atomic_rmw8_cmpxchg_u(memarg: MemArg) => atomic_compare_exchange(memarg, types.i8);
    visit_i32_atomic_rmw16_cmpxchg_u(memarg: MemArg) => atomic_compare_exchange(memarg, types.i16);
    visit_i64_atomic_rmw_cmpxchg(memarg: MemArg) => atomic_compare_exchange(memarg, types.i64);
    visit_i64_atomic_rmw8_cmpxchg_u(memarg: MemArg) => atomic_compare_exchange(memarg, types.i8);
    visit_i64_atomic_rmw16_cmpxchg_u(memarg: MemArg) => atomic_compare_exchange(memarg, types.i16);
    visit_i64_atomic_rmw32_cmpxchg_u(memarg: MemArg) => atomic_compare_exchange(memarg, types.i32);
}

/// Accesses. `ty` is the type in memory, which a value on the stack is wrapped to and extended from with zeros.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn atomic_load(
        &mut self,
        memarg: MemArg,
        ty: IntType<'ctx>,
        result: IntType<'ctx>,
    ) -> Result<()> {
        let address = self.pop_atomic_address(memarg, ty)?;
        let value = self.builder.build_load(ty, address, "")?.into_int_value();
        self.mark_atomic(value.as_instruction())?;
        self.push_atomic_result(value, result)
    }

    fn atomic_store(&mut self, memarg: MemArg, ty: IntType<'ctx>) -> Result<()> {
        let value = self.pop_int()?;
        let value = self.emit_wrap(value, ty)?;
        let address = self.pop_atomic_address(memarg, ty)?;
        let store = self.builder.build_store(address, value)?;
        self.mark_atomic(Some(store))
    }

    /// Replaces what is in memory by what `operator` makes of it and of the operand; gives what was there.
    fn atomic_rmw(
        &mut self,
        memarg: MemArg,
        operator: AtomicRMWBinOp,
        ty: IntType<'ctx>,
    ) -> Result<()> {
        let operand = self.pop_int()?;
        let result = operand.get_type();
        let operand = self.emit_wrap(operand, ty)?;
        let address = self.pop_atomic_address(memarg, ty)?;
        let order = AtomicOrdering::SequentiallyConsistent;
        let old = self
            .builder
            .build_atomicrmw(operator, address, operand, order)?;
        if let Some(operation) = old.as_instruction() {
            operation.set_volatile(true).map_err(super::refused)?;
        }
        self.mark_atomic(old.as_instruction())?;
        self.push_atomic_result(old, result)
    }

    /// Replaces what is in memory if it is what is expected; gives what was there.
    fn atomic_compare_exchange(&mut self, memarg: MemArg, ty: IntType<'ctx>) -> Result<()> {
        let (expected, replacement) = self.pop2_int()?;
        let result = expected.get_type();
        let expected = self.emit_wrap(expected, ty)?;
        let replacement = self.emit_wrap(replacement, ty)?;
        let address = self.pop_atomic_address(memarg, ty)?;
        let order = AtomicOrdering::SequentiallyConsistent;
        let pair = self
            .builder
            .build_cmpxchg(address, expected, replacement, order, order)?;
        self.mark_atomic(pair.as_instruction())?;
        let old = self.builder.build_extract_value(pair, 0, "")?;
        self.push_atomic_result(self.int(old)?, result)
    }

    /// The low bits of `value`, as many as `ty` has.
    fn emit_wrap(&self, value: IntValue<'ctx>, ty: IntType<'ctx>) -> Result<IntValue<'ctx>> {
        Ok(match value.get_type() == ty {
            true => value,
            false => self.builder.build_int_truncate(value, ty, "")?,
        })
    }

    fn push_atomic_result(&mut self, value: IntValue<'ctx>, ty: IntType<'ctx>) -> Result<()> {
        let value = match value.get_type() == ty {
            true => value,
            false => self.builder.build_int_z_extend(value, ty, "")?,
        };
        self.push(value);
        Ok(())
    }

    /// Pops the index and gives the address of an access to a value of type `ty`, which is aligned.
    fn pop_atomic_address(
        &mut self,
        memarg: MemArg,
        ty: IntType<'ctx>,
    ) -> Result<PointerValue<'ctx>> {
        let size = u64::from(ty.get_bit_width() / 8);
        let index = self.pop_int()?;
        let address = self.effective_address(memarg, index)?;
        if size > 1 {
            let low_bits = self.types.i64.const_int(size - 1, false);
            let low_bits = self.builder.build_and(address, low_bits, "")?;
            let zero = self.types.i64.const_zero();
            let misaligned =
                self.builder
                    .build_int_compare(IntPredicate::NE, low_bits, zero, "misaligned")?;
            self.trap_if(misaligned, TrapCode::UnalignedAtomic)?;
        }
        self.locate(memarg, index, address, size)
    }

    fn mark_atomic(&self, access: Option<InstructionValue<'ctx>>) -> Result<()> {
        let access = access.ok_or_else(|| Error::bug("an atomic access is no instruction"))?;
        if access
            .get_atomic_ordering()
            .is_ok_and(|order| order == AtomicOrdering::NotAtomic)
        {
            // A load or store as it was built. Its alignment is the natural one: the default.
            access
                .set_atomic_ordering(AtomicOrdering::SequentiallyConsistent)
                .map_err(super::refused)?;
        }
        self.unit.mark_region(access, Region::LinearMemory)?;
        self.mark_exact(access)
    }
}

/// Waiting, waking, ordering.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn atomic_wait(&mut self, memarg: MemArg, libcall: Libcall) -> Result<()> {
        let (expected, timeout) = self.pop2()?;
        self.call_with_address(memarg, libcall, &[expected.into(), timeout.into()])
    }

    fn atomic_notify(&mut self, memarg: MemArg) -> Result<()> {
        let count = self.pop()?;
        self.call_with_address(memarg, Libcall::MemoryNotify, &[count.into()])
    }

    /// Pops the index and calls a libcall with the memory, the effective address and the arguments that follow; it does the
    /// checks. Pushes its result.
    fn call_with_address(
        &mut self,
        memarg: MemArg,
        libcall: Libcall,
        more: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<()> {
        let index = self.pop_int()?;
        let address = self.effective_address(memarg, index)?;
        if index.get_type() == self.types.i64 && memarg.offset > 0 {
            // The libcall would not see that the sum has lost its highest bit.
            let wrapped =
                self.builder
                    .build_int_compare(IntPredicate::ULT, address, index, "wrapped")?;
            self.trap_if(wrapped, TrapCode::MemoryOutOfBounds)?;
        }
        let memory = self.index_arg(super::memory::accessed(memarg)?.0);
        let args: Vec<_> = [memory, address.into()]
            .iter()
            .chain(more)
            .copied()
            .collect();
        let result = self.call_libcall(libcall, &args)?;
        self.push_libcall_result(result)
    }

    /// The only ordering there is without later proposals is the sequentially consistent one; any other may be as strong.
    fn atomic_fence(&mut self, _ordering: Ordering) -> Result<()> {
        self.builder
            .build_fence(AtomicOrdering::SequentiallyConsistent, false, "")?;
        Ok(())
    }
}
