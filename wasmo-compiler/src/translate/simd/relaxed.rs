//! Relaxed vector operators (core specification 3.0, 4.3.5 "Relaxed Operations"): for some operands the specification
//! leaves a choice, which [`RelaxedSimd`] makes.
//!
//! The deterministic choice is the first one that the specification lists: that of the ordinary operator. The fast one is the
//! instruction that the target has, if what that gives is among the choices. For one target each operator always makes the
//! same choice, as the specification demands, however LLVM transforms the code around it: nothing here is undefined in
//! LLVM's terms.

use super::integer::Half;
use crate::error::Result;
use crate::options::RelaxedSimd;
use crate::translate::FuncTranslator;
use crate::translate::convert::Sign;
use crate::translate::numeric::operators;
use inkwell::types::VectorType;
use inkwell::values::{BasicValueEnum, InstructionOpcode};
use inkwell::{FloatPredicate, IntPredicate};

operators! { |types|
    visit_i8x16_relaxed_swizzle => relaxed_swizzle();
    visit_i32x4_relaxed_trunc_f32x4_s => relaxed_truncate_f32(Sign::Signed);
    visit_i32x4_relaxed_trunc_f32x4_u => relaxed_truncate_f32(Sign::Unsigned);
    visit_i32x4_relaxed_trunc_f64x2_s_zero => relaxed_truncate_f64(Sign::Signed);
    visit_i32x4_relaxed_trunc_f64x2_u_zero => relaxed_truncate_f64(Sign::Unsigned);
    visit_f32x4_relaxed_madd => relaxed_multiply_add(types.f32x4, Sign::Unsigned);
    visit_f32x4_relaxed_nmadd => relaxed_multiply_add(types.f32x4, Sign::Signed);
    visit_f64x2_relaxed_madd => relaxed_multiply_add(types.f64x2, Sign::Unsigned);
    visit_f64x2_relaxed_nmadd => relaxed_multiply_add(types.f64x2, Sign::Signed);
    visit_i8x16_relaxed_laneselect => relaxed_lane_select(types.i8x16);
    visit_i16x8_relaxed_laneselect => relaxed_lane_select(types.i16x8);
    visit_i32x4_relaxed_laneselect => relaxed_lane_select(types.i32x4);
    visit_i64x2_relaxed_laneselect => relaxed_lane_select(types.i64x2);
    visit_f32x4_relaxed_min => relaxed_min_max(types.f32x4, FloatPredicate::OLT);
    visit_f32x4_relaxed_max => relaxed_min_max(types.f32x4, FloatPredicate::OGT);
    visit_f64x2_relaxed_min => relaxed_min_max(types.f64x2, FloatPredicate::OLT);
    visit_f64x2_relaxed_max => relaxed_min_max(types.f64x2, FloatPredicate::OGT);
    visit_i16x8_relaxed_q15mulr_s => relaxed_q15_multiply();
    visit_i16x8_relaxed_dot_i8x16_i7x16_s => relaxed_dot();
    visit_i32x4_relaxed_dot_i8x16_i7x16_add_s => relaxed_dot_add();
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Whether an instruction may be used whose results for some operands are not those of the deterministic choice.
    fn is_fast(&self) -> bool {
        self.unit.options.relaxed_simd == RelaxedSimd::Fast
    }

    /// The same of an instruction of x86-64.
    fn is_fast_x86(&self) -> bool {
        self.is_fast() && self.target.is_x86_64()
    }

    /// pshufb looks only at the low four bits of an index below 128. (On AArch64, the ordinary one is one instruction.)
    fn relaxed_swizzle(&mut self) -> Result<()> {
        if !(self.is_fast_x86() && self.target.has_ssse3()) {
            return self.vector_swizzle();
        }
        let (value, indices) = self.pop2_lanes(self.types.i8x16)?;
        let result = self.emit_target_intrinsic("llvm.x86.ssse3.pshuf.b.128", &[value, indices])?;
        self.push_lanes(result)
    }

    fn relaxed_truncate_f32(&mut self, sign: Sign) -> Result<()> {
        if !self.has_relaxed_truncation(sign) {
            return self.vector_truncate_f32(sign);
        }
        let value = self.pop_lanes(self.types.f32x4)?;
        let result = match sign {
            Sign::Signed => self.emit_target_intrinsic("llvm.x86.sse2.cvttps2dq", &[value])?,
            Sign::Unsigned => {
                self.emit_masked_truncation("llvm.x86.avx512.mask.cvttps2udq.128", value)?
            }
        };
        self.push_lanes(result)
    }

    /// The instructions make the upper lanes zero.
    fn relaxed_truncate_f64(&mut self, sign: Sign) -> Result<()> {
        if !self.has_relaxed_truncation(sign) {
            return self.vector_truncate_f64(sign);
        }
        let value = self.pop_lanes(self.types.f64x2)?;
        let result = match sign {
            Sign::Signed => self.emit_target_intrinsic("llvm.x86.sse2.cvttpd2dq", &[value])?,
            Sign::Unsigned => {
                self.emit_masked_truncation("llvm.x86.avx512.mask.cvttpd2udq.128", value)?
            }
        };
        self.push_lanes(result)
    }

    /// Whether the target has an instruction that truncates, and gives one number for all that is out of range and for NaNs: the
    /// least of signed ones, the greatest of unsigned ones. (On AArch64, the ordinary operators are made of such instructions.)
    fn has_relaxed_truncation(&self, sign: Sign) -> bool {
        self.is_fast_x86() && (sign == Sign::Signed || self.target.has_avx512vl())
    }

    /// A truncation of AVX-512, of all lanes.
    fn emit_masked_truncation(
        &mut self,
        name: &str,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let unused = self.types.i32x4.const_zero().into();
        let all = self.types.i8.const_all_ones().into();
        self.emit_target_intrinsic(name, &[value, unused, all])
    }

    /// The product of the first two operands, or with `Signed` its opposite, plus the third: rounded once, where the target can do
    /// so with one instruction, else twice.
    fn relaxed_multiply_add(&mut self, shape: VectorType<'ctx>, sign: Sign) -> Result<()> {
        let addend = self.pop_lanes(shape)?;
        let (mut left, right) = self.pop2_lanes(shape)?;
        if sign == Sign::Signed {
            left = self.emit_float_neg(left)?;
        }
        let result = if self.is_fast() && self.target.has_fma() {
            self.emit_fma(left, right, addend)?
        } else {
            let product = self.emit_float_binary(InstructionOpcode::FMul, left, right)?;
            self.emit_float_binary(InstructionOpcode::FAdd, product, addend)?
        };
        self.push_lanes(result)
    }

    /// The highest bit of each lane of the mask chooses, where there is an instruction for that.
    fn relaxed_lane_select(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        if !(self.is_fast_x86() && self.target.has_sse41()) {
            return self.vector_bitselect();
        }
        let mask = self.pop_lanes(shape)?;
        let (ones, zeros) = self.pop2_lanes(shape)?;
        let is_negative =
            self.emit_int_compare(IntPredicate::SLT, mask, shape.const_zero().into())?;
        let result = self.emit_select(is_negative, ones, zeros)?;
        self.push_lanes(result)
    }

    /// minps and maxps give their second operand if one is a NaN or both are zeros.
    fn relaxed_min_max(&mut self, shape: VectorType<'ctx>, better: FloatPredicate) -> Result<()> {
        if !self.is_fast_x86() {
            return self.vector_min_max(shape, better);
        }
        let (left, right) = self.pop2_lanes(shape)?;
        let left_better = self.emit_float_compare(better, left, right)?;
        let result = self.emit_select(left_better, left, right)?;
        self.push_lanes(result)
    }

    /// pmulhrsw gives the least number for the one product that does not fit.
    fn relaxed_q15_multiply(&mut self) -> Result<()> {
        if !(self.is_fast_x86() && self.target.has_ssse3()) {
            return self.vector_q15_multiply();
        }
        let (left, right) = self.pop2_lanes(self.types.i16x8)?;
        let result = self.emit_target_intrinsic("llvm.x86.ssse3.pmul.hr.sw.128", &[left, right])?;
        self.push_lanes(result)
    }

    /// The sums of neighbouring products.
    fn relaxed_dot(&mut self) -> Result<()> {
        let (left, right) = self.pop2_lanes(self.types.i8x16)?;
        let result = self.emit_relaxed_dot(left, right)?;
        self.push_lanes(result)
    }

    /// The sums of four neighbouring products and a lane of the third operand.
    fn relaxed_dot_add(&mut self) -> Result<()> {
        let addend = self.pop_lanes(self.types.i32x4)?;
        let (left, right) = self.pop2_lanes(self.types.i8x16)?;
        let result = if self.is_fast() && self.target.has_byte_dot() {
            self.emit_byte_dot(addend, left, right)?
        } else {
            let pairs = self.emit_relaxed_dot(left, right)?;
            let sums = self.emit_add_pairwise(pairs, self.types.i32x4, Sign::Signed)?;
            self.emit_binary(InstructionOpcode::Add, sums, addend)?
        };
        self.push_lanes(result)
    }

    /// The same in one instruction, whose sums of two products do not saturate or wrap.
    fn emit_byte_dot(
        &mut self,
        addend: BasicValueEnum<'ctx>,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        if self.target.is_x86_64() {
            // Its second operand is the unsigned one.
            let name = "llvm.x86.avx512.vpdpbusd.128";
            return self.emit_target_intrinsic(name, &[addend, right, left]);
        }
        let overload = [self.types.i32x4.into(), self.types.i8x16.into()];
        let args = [addend.into(), left.into(), right.into()];
        self.call_intrinsic("llvm.aarch64.neon.sdot", &overload, &args)
    }

    /// The sums of neighbouring products, the second operand being below 128. If it is not, it counts as negative, and sums
    /// wrap; but pmaddubsw takes it for unsigned, and saturates.
    fn emit_relaxed_dot(
        &mut self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        if self.is_fast_x86() && self.target.has_ssse3() {
            // Its first operand is the unsigned one.
            return self.emit_target_intrinsic("llvm.x86.ssse3.pmadd.ub.sw.128", &[right, left]);
        }
        if self.target.is_x86_64() {
            return self.emit_relaxed_dot_by_shifts(left, right);
        }
        // LLVM knows this form as smull, smull2, addp.
        let products = |half| {
            let left = self.emit_extend(left, half, Sign::Signed)?;
            let right = self.emit_extend(right, half, Sign::Signed)?;
            self.emit_binary(InstructionOpcode::Mul, left, right)
        };
        let (low, high) = (products(Half::Low)?, products(Half::High)?);
        let even = self.emit_shuffle(low, high, (0..8).map(|lane| 2 * lane))?;
        let odd = self.emit_shuffle(low, high, (0..8).map(|lane| 2 * lane + 1))?;
        self.emit_binary(InstructionOpcode::Add, even, odd)
    }

    /// A pair is a lane of twice the width, whose halves shifts extract and extend.
    fn emit_relaxed_dot_by_shifts(
        &mut self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let shape = self.types.i16x8;
        let eight = self.int_constant(shape.into(), 8)?;
        let (left, right) = (
            self.emit_bits_as(left, shape)?,
            self.emit_bits_as(right, shape)?,
        );
        let odd = |value| self.emit_binary(InstructionOpcode::AShr, value, eight);
        let even = |value| odd(self.emit_binary(InstructionOpcode::Shl, value, eight)?);
        let evens = self.emit_binary(InstructionOpcode::Mul, even(left)?, even(right)?)?;
        let odds = self.emit_binary(InstructionOpcode::Mul, odd(left)?, odd(right)?)?;
        self.emit_binary(InstructionOpcode::Add, evens, odds)
    }
}
