//! Operators on vectors of integers.

use super::{lane_bits, vector};
use crate::error::{Error, Result};
use crate::translate::FuncTranslator;
use crate::translate::convert::Sign;
use crate::translate::numeric::operators;
use inkwell::IntPredicate;
use inkwell::types::{BasicType, VectorType};
use inkwell::values::{BasicValueEnum, InstructionOpcode};
use std::num::NonZero;

operators! { |types|
    visit_v128_any_true => vector_any_true();

    visit_i8x16_eq => vector_int_compare(types.i8x16, IntPredicate::EQ);
    visit_i8x16_ne => vector_int_compare(types.i8x16, IntPredicate::NE);
    visit_i8x16_lt_s => vector_int_compare(types.i8x16, IntPredicate::SLT);
    visit_i8x16_lt_u => vector_int_compare(types.i8x16, IntPredicate::ULT);
    visit_i8x16_gt_s => vector_int_compare(types.i8x16, IntPredicate::SGT);
    visit_i8x16_gt_u => vector_int_compare(types.i8x16, IntPredicate::UGT);
    visit_i8x16_le_s => vector_int_compare(types.i8x16, IntPredicate::SLE);
    visit_i8x16_le_u => vector_int_compare(types.i8x16, IntPredicate::ULE);
    visit_i8x16_ge_s => vector_int_compare(types.i8x16, IntPredicate::SGE);
    visit_i8x16_ge_u => vector_int_compare(types.i8x16, IntPredicate::UGE);

    visit_i16x8_eq => vector_int_compare(types.i16x8, IntPredicate::EQ);
    visit_i16x8_ne => vector_int_compare(types.i16x8, IntPredicate::NE);
    visit_i16x8_lt_s => vector_int_compare(types.i16x8, IntPredicate::SLT);
    visit_i16x8_lt_u => vector_int_compare(types.i16x8, IntPredicate::ULT);
    visit_i16x8_gt_s => vector_int_compare(types.i16x8, IntPredicate::SGT);
    visit_i16x8_gt_u => vector_int_compare(types.i16x8, IntPredicate::UGT);
    visit_i16x8_le_s => vector_int_compare(types.i16x8, IntPredicate::SLE);
    visit_i16x8_le_u => vector_int_compare(types.i16x8, IntPredicate::ULE);
    visit_i16x8_ge_s => vector_int_compare(types.i16x8, IntPredicate::SGE);
    visit_i16x8_ge_u => vector_int_compare(types.i16x8, IntPredicate::UGE);

    visit_i32x4_eq => vector_int_compare(types.i32x4, IntPredicate::EQ);
    visit_i32x4_ne => vector_int_compare(types.i32x4, IntPredicate::NE);
    visit_i32x4_lt_s => vector_int_compare(types.i32x4, IntPredicate::SLT);
    visit_i32x4_lt_u => vector_int_compare(types.i32x4, IntPredicate::ULT);
    visit_i32x4_gt_s => vector_int_compare(types.i32x4, IntPredicate::SGT);
    visit_i32x4_gt_u => vector_int_compare(types.i32x4, IntPredicate::UGT);
    visit_i32x4_le_s => vector_int_compare(types.i32x4, IntPredicate::SLE);
    visit_i32x4_le_u => vector_int_compare(types.i32x4, IntPredicate::ULE);
    visit_i32x4_ge_s => vector_int_compare(types.i32x4, IntPredicate::SGE);
    visit_i32x4_ge_u => vector_int_compare(types.i32x4, IntPredicate::UGE);

    visit_i64x2_eq => vector_int_compare(types.i64x2, IntPredicate::EQ);
    visit_i64x2_ne => vector_int_compare(types.i64x2, IntPredicate::NE);
    visit_i64x2_lt_s => vector_int_compare(types.i64x2, IntPredicate::SLT);
    visit_i64x2_gt_s => vector_int_compare(types.i64x2, IntPredicate::SGT);
    visit_i64x2_le_s => vector_int_compare(types.i64x2, IntPredicate::SLE);
    visit_i64x2_ge_s => vector_int_compare(types.i64x2, IntPredicate::SGE);

    visit_i8x16_abs => vector_int_abs(types.i8x16);
    visit_i8x16_neg => vector_int_neg(types.i8x16);
    visit_i8x16_popcnt => vector_unary_intrinsic(types.i8x16, "llvm.ctpop");
    visit_i8x16_all_true => vector_all_true(types.i8x16);
    visit_i8x16_bitmask => vector_bitmask(types.i8x16);
    visit_i8x16_narrow_i16x8_s => vector_narrow(types.i16x8, types.i8x16, Sign::Signed);
    visit_i8x16_narrow_i16x8_u => vector_narrow(types.i16x8, types.i8x16, Sign::Unsigned);
    visit_i8x16_shl => vector_shift(types.i8x16, InstructionOpcode::Shl);
    visit_i8x16_shr_s => vector_shift(types.i8x16, InstructionOpcode::AShr);
    visit_i8x16_shr_u => vector_shift(types.i8x16, InstructionOpcode::LShr);
    visit_i8x16_add => vector_binary(types.i8x16, InstructionOpcode::Add);
    visit_i8x16_add_sat_s => vector_binary_intrinsic(types.i8x16, "llvm.sadd.sat");
    visit_i8x16_add_sat_u => vector_binary_intrinsic(types.i8x16, "llvm.uadd.sat");
    visit_i8x16_sub => vector_binary(types.i8x16, InstructionOpcode::Sub);
    visit_i8x16_sub_sat_s => vector_binary_intrinsic(types.i8x16, "llvm.ssub.sat");
    visit_i8x16_sub_sat_u => vector_binary_intrinsic(types.i8x16, "llvm.usub.sat");
    visit_i8x16_min_s => vector_binary_intrinsic(types.i8x16, "llvm.smin");
    visit_i8x16_min_u => vector_binary_intrinsic(types.i8x16, "llvm.umin");
    visit_i8x16_max_s => vector_binary_intrinsic(types.i8x16, "llvm.smax");
    visit_i8x16_max_u => vector_binary_intrinsic(types.i8x16, "llvm.umax");
    visit_i8x16_avgr_u => vector_average(types.i8x16);

    visit_i16x8_abs => vector_int_abs(types.i16x8);
    visit_i16x8_neg => vector_int_neg(types.i16x8);
    visit_i16x8_all_true => vector_all_true(types.i16x8);
    visit_i16x8_bitmask => vector_bitmask(types.i16x8);
    visit_i16x8_narrow_i32x4_s => vector_narrow(types.i32x4, types.i16x8, Sign::Signed);
    visit_i16x8_narrow_i32x4_u => vector_narrow(types.i32x4, types.i16x8, Sign::Unsigned);
    visit_i16x8_extend_low_i8x16_s => vector_extend(types.i8x16, Half::Low, Sign::Signed);
    visit_i16x8_extend_high_i8x16_s => vector_extend(types.i8x16, Half::High, Sign::Signed);
    visit_i16x8_extend_low_i8x16_u => vector_extend(types.i8x16, Half::Low, Sign::Unsigned);
    visit_i16x8_extend_high_i8x16_u => vector_extend(types.i8x16, Half::High, Sign::Unsigned);
    visit_i16x8_extadd_pairwise_i8x16_s => vector_add_pairwise(types.i8x16, types.i16x8, Sign::Signed);
    visit_i16x8_extadd_pairwise_i8x16_u => vector_add_pairwise(types.i8x16, types.i16x8, Sign::Unsigned);
    visit_i16x8_extmul_low_i8x16_s => vector_extend_multiply(types.i8x16, Half::Low, Sign::Signed);
    visit_i16x8_extmul_high_i8x16_s => vector_extend_multiply(types.i8x16, Half::High, Sign::Signed);
    visit_i16x8_extmul_low_i8x16_u => vector_extend_multiply(types.i8x16, Half::Low, Sign::Unsigned);
    visit_i16x8_extmul_high_i8x16_u => vector_extend_multiply(types.i8x16, Half::High, Sign::Unsigned);
    visit_i16x8_shl => vector_shift(types.i16x8, InstructionOpcode::Shl);
    visit_i16x8_shr_s => vector_shift(types.i16x8, InstructionOpcode::AShr);
    visit_i16x8_shr_u => vector_shift(types.i16x8, InstructionOpcode::LShr);
    visit_i16x8_add => vector_binary(types.i16x8, InstructionOpcode::Add);
    visit_i16x8_add_sat_s => vector_binary_intrinsic(types.i16x8, "llvm.sadd.sat");
    visit_i16x8_add_sat_u => vector_binary_intrinsic(types.i16x8, "llvm.uadd.sat");
    visit_i16x8_sub => vector_binary(types.i16x8, InstructionOpcode::Sub);
    visit_i16x8_sub_sat_s => vector_binary_intrinsic(types.i16x8, "llvm.ssub.sat");
    visit_i16x8_sub_sat_u => vector_binary_intrinsic(types.i16x8, "llvm.usub.sat");
    visit_i16x8_mul => vector_binary(types.i16x8, InstructionOpcode::Mul);
    visit_i16x8_min_s => vector_binary_intrinsic(types.i16x8, "llvm.smin");
    visit_i16x8_min_u => vector_binary_intrinsic(types.i16x8, "llvm.umin");
    visit_i16x8_max_s => vector_binary_intrinsic(types.i16x8, "llvm.smax");
    visit_i16x8_max_u => vector_binary_intrinsic(types.i16x8, "llvm.umax");
    visit_i16x8_avgr_u => vector_average(types.i16x8);
    visit_i16x8_q15mulr_sat_s => vector_q15_multiply();

    visit_i32x4_abs => vector_int_abs(types.i32x4);
    visit_i32x4_neg => vector_int_neg(types.i32x4);
    visit_i32x4_all_true => vector_all_true(types.i32x4);
    visit_i32x4_bitmask => vector_bitmask(types.i32x4);
    visit_i32x4_extend_low_i16x8_s => vector_extend(types.i16x8, Half::Low, Sign::Signed);
    visit_i32x4_extend_high_i16x8_s => vector_extend(types.i16x8, Half::High, Sign::Signed);
    visit_i32x4_extend_low_i16x8_u => vector_extend(types.i16x8, Half::Low, Sign::Unsigned);
    visit_i32x4_extend_high_i16x8_u => vector_extend(types.i16x8, Half::High, Sign::Unsigned);
    visit_i32x4_extadd_pairwise_i16x8_s => vector_add_pairwise(types.i16x8, types.i32x4, Sign::Signed);
    visit_i32x4_extadd_pairwise_i16x8_u => vector_add_pairwise(types.i16x8, types.i32x4, Sign::Unsigned);
    visit_i32x4_extmul_low_i16x8_s => vector_extend_multiply(types.i16x8, Half::Low, Sign::Signed);
    visit_i32x4_extmul_high_i16x8_s => vector_extend_multiply(types.i16x8, Half::High, Sign::Signed);
    visit_i32x4_extmul_low_i16x8_u => vector_extend_multiply(types.i16x8, Half::Low, Sign::Unsigned);
    visit_i32x4_extmul_high_i16x8_u => vector_extend_multiply(types.i16x8, Half::High, Sign::Unsigned);
    visit_i32x4_dot_i16x8_s => vector_dot();
    visit_i32x4_shl => vector_shift(types.i32x4, InstructionOpcode::Shl);
    visit_i32x4_shr_s => vector_shift(types.i32x4, InstructionOpcode::AShr);
    visit_i32x4_shr_u => vector_shift(types.i32x4, InstructionOpcode::LShr);
    visit_i32x4_add => vector_binary(types.i32x4, InstructionOpcode::Add);
    visit_i32x4_sub => vector_binary(types.i32x4, InstructionOpcode::Sub);
    visit_i32x4_mul => vector_binary(types.i32x4, InstructionOpcode::Mul);
    visit_i32x4_min_s => vector_binary_intrinsic(types.i32x4, "llvm.smin");
    visit_i32x4_min_u => vector_binary_intrinsic(types.i32x4, "llvm.umin");
    visit_i32x4_max_s => vector_binary_intrinsic(types.i32x4, "llvm.smax");
    visit_i32x4_max_u => vector_binary_intrinsic(types.i32x4, "llvm.umax");

    visit_i64x2_abs => vector_int_abs(types.i64x2);
    visit_i64x2_neg => vector_int_neg(types.i64x2);
    visit_i64x2_all_true => vector_all_true(types.i64x2);
    visit_i64x2_bitmask => vector_bitmask(types.i64x2);
    visit_i64x2_extend_low_i32x4_s => vector_extend(types.i32x4, Half::Low, Sign::Signed);
    visit_i64x2_extend_high_i32x4_s => vector_extend(types.i32x4, Half::High, Sign::Signed);
    visit_i64x2_extend_low_i32x4_u => vector_extend(types.i32x4, Half::Low, Sign::Unsigned);
    visit_i64x2_extend_high_i32x4_u => vector_extend(types.i32x4, Half::High, Sign::Unsigned);
    visit_i64x2_extmul_low_i32x4_s => vector_extend_multiply(types.i32x4, Half::Low, Sign::Signed);
    visit_i64x2_extmul_high_i32x4_s => vector_extend_multiply(types.i32x4, Half::High, Sign::Signed);
    visit_i64x2_extmul_low_i32x4_u => vector_extend_multiply(types.i32x4, Half::Low, Sign::Unsigned);
    visit_i64x2_extmul_high_i32x4_u => vector_extend_multiply(types.i32x4, Half::High, Sign::Unsigned);
    visit_i64x2_shl => vector_shift(types.i64x2, InstructionOpcode::Shl);
    visit_i64x2_shr_s => vector_shift(types.i64x2, InstructionOpcode::AShr);
    visit_i64x2_shr_u => vector_shift(types.i64x2, InstructionOpcode::LShr);
    visit_i64x2_add => vector_binary(types.i64x2, InstructionOpcode::Add);
    visit_i64x2_sub => vector_binary(types.i64x2, InstructionOpcode::Sub);
    visit_i64x2_mul => vector_binary(types.i64x2, InstructionOpcode::Mul);
}

/// Half of a vector's lanes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Half {
    /// Those of the lower numbers.
    Low,
    /// Those of the higher numbers.
    High,
}

/// Lane by lane.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_int_compare(
        &mut self,
        shape: VectorType<'ctx>,
        predicate: IntPredicate,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let condition = self.emit_int_compare(predicate, left, right)?;
        let result = self.emit_mask(condition, shape)?;
        self.push_lanes(result)
    }

    /// The absolute value; the least integer stays as it is.
    fn vector_int_abs(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let min_is_poison = self.types.i1.const_zero();
        let result = self.call_intrinsic(
            "llvm.abs",
            &[shape.into()],
            &[value.into(), min_is_poison.into()],
        )?;
        self.push_lanes(result)
    }

    fn vector_int_neg(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let result = self.emit_binary(InstructionOpcode::Sub, shape.const_zero().into(), value)?;
        self.push_lanes(result)
    }

    /// Shifts every lane by one count, modulo the lanes' width.
    fn vector_shift(&mut self, shape: VectorType<'ctx>, opcode: InstructionOpcode) -> Result<()> {
        let count = self.pop_int()?;
        let value = self.pop_lanes(shape)?;
        let mask = self
            .types
            .i32
            .const_int(u64::from(lane_bits(shape) - 1), false);
        let count = self.builder.build_and(count, mask, "count")?;
        let lane = shape.get_element_type().into_int_type();
        let count = self
            .builder
            .build_int_cast_sign_flag(count, lane, false, "")?;
        let counts = self.emit_splat(shape, count.into())?;
        let result = self.emit_binary(opcode, value, counts)?;
        self.push_lanes(result)
    }

    /// The mean, rounded up. LLVM knows this form as pavgb, pavgw, urhadd.
    fn vector_average(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let wide = self.widened(shape);
        let left = self.emit_cast(InstructionOpcode::ZExt, left, wide)?;
        let right = self.emit_cast(InstructionOpcode::ZExt, right, wide)?;
        let one = self.int_constant(wide.into(), 1)?;
        let sum = self.emit_binary(InstructionOpcode::Add, left, right)?;
        let sum = self.emit_binary(InstructionOpcode::Add, sum, one)?;
        let mean = self.emit_binary(InstructionOpcode::LShr, sum, one)?;
        let result = self.emit_cast(InstructionOpcode::Trunc, mean, shape)?;
        self.push_lanes(result)
    }

    /// The products of fixed-point numbers with 15 bits after the point, rounded. Only -1 times -1 does not fit; it
    /// becomes the greatest number.
    pub(super) fn vector_q15_multiply(&mut self) -> Result<()> {
        let (left, right) = self.pop2_lanes(self.types.i16x8)?;
        let result = if self.target.is_aarch64() {
            self.emit_intrinsic("llvm.aarch64.neon.sqrdmulh", &[left, right])?
        } else {
            let product = if self.target.has_ssse3() {
                self.emit_target_intrinsic("llvm.x86.ssse3.pmul.hr.sw.128", &[left, right])?
            } else {
                self.emit_q15_multiply_sse2(left, right)?
            };
            // The product that does not fit has become the least number, which no other product is.
            let shape = self.types.i16x8;
            let least = self.int_constant(shape.into(), 0x8000)?;
            let is_least = self.emit_int_compare(IntPredicate::EQ, product, least)?;
            let flip = self.emit_mask(is_least, shape)?;
            self.emit_binary(InstructionOpcode::Xor, product, flip)?
        };
        self.push_lanes(result)
    }

    /// Bits 15 to 30 of the 32-bit products, plus bit 14, without regard to what does not fit.
    fn emit_q15_multiply_sse2(
        &mut self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let constant = |value| self.int_constant(self.types.i16x8.into(), value);
        let (one, fourteen, fifteen) = (constant(1)?, constant(14)?, constant(15)?);
        let high = self.emit_target_intrinsic("llvm.x86.sse2.pmulh.w", &[left, right])?;
        let low = self.emit_binary(InstructionOpcode::Mul, left, right)?;
        let high = self.emit_binary(InstructionOpcode::Shl, high, one)?;
        let bit_15 = self.emit_binary(InstructionOpcode::LShr, low, fifteen)?;
        let truncated = self.emit_binary(InstructionOpcode::Or, high, bit_15)?;
        let bit_14 = self.emit_binary(InstructionOpcode::LShr, low, fourteen)?;
        let bit_14 = self.emit_binary(InstructionOpcode::And, bit_14, one)?;
        self.emit_binary(InstructionOpcode::Add, truncated, bit_14)
    }
}

/// From a vector to a number.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Whether any bit is set.
    fn vector_any_true(&mut self) -> Result<()> {
        let value = self.pop_lanes(self.types.i64x2)?;
        let wide = self.unit.context.i128_type();
        let bits = self.emit_bits_as(value, wide)?;
        let result = self.emit_int_compare(IntPredicate::NE, bits, wide.const_zero().into())?;
        self.push_bool(self.int(result)?)
    }

    /// Whether no lane is zero.
    fn vector_all_true(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let is_nonzero =
            self.emit_int_compare(IntPredicate::NE, value, shape.const_zero().into())?;
        let result = self.emit_intrinsic("llvm.vector.reduce.and", &[is_nonzero])?;
        self.push_bool(self.int(result)?)
    }

    /// The highest bits of the lanes, that of lane 0 lowest.
    fn vector_bitmask(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let is_negative =
            self.emit_int_compare(IntPredicate::SLT, value, shape.const_zero().into())?;
        let bits = NonZero::new(shape.get_size())
            .and_then(|bits| self.unit.context.custom_width_int_type(bits).ok())
            .ok_or_else(|| Error::bug("no integer type for a bitmask"))?;
        let mask = self.emit_bits_as(is_negative, bits)?;
        self.push_bool(self.int(mask)?)
    }
}

/// From one lane width to another.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The lanes of two vectors, each replaced by the nearest number that half its width can hold.
    fn vector_narrow(
        &mut self,
        from: VectorType<'ctx>,
        to: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(from)?;
        let result = if self.target.is_aarch64() {
            self.emit_narrow_by_clamping(left, right, to, sign)?
        } else {
            let is_8_bit = to == self.types.i8x16;
            match sign {
                Sign::Signed if is_8_bit => {
                    self.emit_target_intrinsic("llvm.x86.sse2.packsswb.128", &[left, right])?
                }
                Sign::Unsigned if is_8_bit => {
                    self.emit_target_intrinsic("llvm.x86.sse2.packuswb.128", &[left, right])?
                }
                Sign::Signed => {
                    self.emit_target_intrinsic("llvm.x86.sse2.packssdw.128", &[left, right])?
                }
                Sign::Unsigned if self.target.has_sse41() => {
                    self.emit_target_intrinsic("llvm.x86.sse41.packusdw", &[left, right])?
                }
                Sign::Unsigned => self.emit_packusdw_sse2(left, right)?,
            }
        };
        self.push_lanes(result)
    }

    /// LLVM knows this form as sqxtn and sqxtun.
    fn emit_narrow_by_clamping(
        &mut self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
        to: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<BasicValueEnum<'ctx>> {
        let (lanes, bits) = (to.get_size(), lane_bits(to));
        let both = self.emit_shuffle(left, right, 0..lanes)?;
        let (least, greatest) = match sign {
            Sign::Signed => (u64::MAX << (bits - 1), (1 << (bits - 1)) - 1),
            Sign::Unsigned => (0, (1 << bits) - 1),
        };
        let least = self.int_constant(both.get_type(), least)?;
        let greatest = self.int_constant(both.get_type(), greatest)?;
        let clamped = self.emit_intrinsic("llvm.smax", &[both, least])?;
        let clamped = self.emit_intrinsic("llvm.smin", &[clamped, greatest])?;
        self.emit_cast(InstructionOpcode::Trunc, clamped, to)
    }

    /// packusdw of SSE4.1 by packssdw of SSE2: the range 0..65536 is moved down to that of signed numbers, and back.
    fn emit_packusdw_sse2(
        &mut self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let zero = self.int_constant(self.types.i32x4.into(), 0)?;
        let middle = self.int_constant(self.types.i32x4.into(), 0x8000)?;
        let mut moved = [left, right];
        for value in &mut moved {
            let clamped = self.emit_intrinsic("llvm.smax", &[*value, zero])?;
            *value = self.emit_binary(InstructionOpcode::Sub, clamped, middle)?;
        }
        let packed = self.emit_target_intrinsic("llvm.x86.sse2.packssdw.128", &moved)?;
        let middle = self.int_constant(self.types.i16x8.into(), 0x8000)?;
        self.emit_binary(InstructionOpcode::Xor, packed, middle)
    }

    fn vector_extend(&mut self, from: VectorType<'ctx>, half: Half, sign: Sign) -> Result<()> {
        let value = self.pop_lanes(from)?;
        let result = self.emit_extend(value, half, sign)?;
        self.push_lanes(result)
    }

    /// The products of extended lanes, which always fit.
    fn vector_extend_multiply(
        &mut self,
        from: VectorType<'ctx>,
        half: Half,
        sign: Sign,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(from)?;
        let left = self.emit_extend(left, half, sign)?;
        let right = self.emit_extend(right, half, sign)?;
        let result = self.emit_binary(InstructionOpcode::Mul, left, right)?;
        self.push_lanes(result)
    }

    /// Half of the lanes, each extended to twice its width.
    pub(super) fn emit_extend(
        &self,
        value: BasicValueEnum<'ctx>,
        half: Half,
        sign: Sign,
    ) -> Result<BasicValueEnum<'ctx>> {
        let lanes = self.emit_half(value, half)?;
        let wide = self.widened(vector(lanes)?.get_type());
        self.emit_cast(sign.extension(), lanes, wide)
    }

    /// Half of the lanes, in a vector half as long.
    pub(super) fn emit_half(
        &self,
        value: BasicValueEnum<'ctx>,
        half: Half,
    ) -> Result<BasicValueEnum<'ctx>> {
        let shape = vector(value)?.get_type();
        let count = shape.get_size() / 2;
        let first = match half {
            Half::Low => 0,
            Half::High => count,
        };
        self.emit_shuffle(value, shape.get_poison().into(), first..first + count)
    }

    /// The sums of neighbouring lanes, in lanes of twice the width.
    fn vector_add_pairwise(
        &mut self,
        from: VectorType<'ctx>,
        to: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<()> {
        let value = self.pop_lanes(from)?;
        let result = self.emit_add_pairwise(value, to, sign)?;
        self.push_lanes(result)
    }

    pub(super) fn emit_add_pairwise(
        &mut self,
        value: BasicValueEnum<'ctx>,
        to: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<BasicValueEnum<'ctx>> {
        let from = vector(value)?.get_type();
        let ones = self.int_constant(from.into(), 1)?;
        let is_8_bit = from == self.types.i8x16;
        if self.target.is_aarch64() {
            let name = match sign {
                Sign::Signed => "llvm.aarch64.neon.saddlp",
                Sign::Unsigned => "llvm.aarch64.neon.uaddlp",
            };
            self.call_intrinsic(name, &[to.into(), from.into()], &[value.into()])
        } else if !is_8_bit && sign == Sign::Signed {
            self.emit_target_intrinsic("llvm.x86.sse2.pmadd.wd", &[value, ones])
        } else if is_8_bit && self.target.has_ssse3() {
            // Its first operand is unsigned, its second signed.
            let args = match sign {
                Sign::Signed => [ones, value],
                Sign::Unsigned => [value, ones],
            };
            self.emit_target_intrinsic("llvm.x86.ssse3.pmadd.ub.sw.128", &args)
        } else {
            self.emit_add_pairwise_by_shifts(value, to, sign)
        }
    }

    /// A pair is a lane of twice the width, whose halves shifts extract and extend.
    fn emit_add_pairwise_by_shifts(
        &mut self,
        value: BasicValueEnum<'ctx>,
        to: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<BasicValueEnum<'ctx>> {
        let shift = match sign {
            Sign::Signed => InstructionOpcode::AShr,
            Sign::Unsigned => InstructionOpcode::LShr,
        };
        let count = self.int_constant(to.as_basic_type_enum(), u64::from(lane_bits(to) / 2))?;
        let pairs = self.emit_bits_as(value, to)?;
        let even = self.emit_binary(InstructionOpcode::Shl, pairs, count)?;
        let even = self.emit_binary(shift, even, count)?;
        let odd = self.emit_binary(shift, pairs, count)?;
        self.emit_binary(InstructionOpcode::Add, even, odd)
    }

    /// The sums of neighbouring products.
    fn vector_dot(&mut self) -> Result<()> {
        let (left, right) = self.pop2_lanes(self.types.i16x8)?;
        let result = if self.target.is_x86_64() {
            self.emit_target_intrinsic("llvm.x86.sse2.pmadd.wd", &[left, right])?
        } else {
            // LLVM knows this form as smull, smull2, addp.
            let wide = self.widened(self.types.i16x8);
            let left = self.emit_cast(InstructionOpcode::SExt, left, wide)?;
            let right = self.emit_cast(InstructionOpcode::SExt, right, wide)?;
            let products = self.emit_binary(InstructionOpcode::Mul, left, right)?;
            let even = self.emit_shuffle(products, wide.get_poison().into(), [0, 2, 4, 6])?;
            let odd = self.emit_shuffle(products, wide.get_poison().into(), [1, 3, 5, 7])?;
            self.emit_binary(InstructionOpcode::Add, even, odd)?
        };
        self.push_lanes(result)
    }
}
