//! Conversions between vectors of integers and vectors of floats.
//!
//! LLVM's saturating conversions of vectors go lane by lane on x86-64, whose own conversion gives the least integer for
//! whatever does not fit. There, short sequences around that instruction do better.

use super::integer::Half;
use super::vector;
use crate::error::Result;
use crate::translate::FuncTranslator;
use crate::translate::convert::Sign;
use crate::translate::numeric::operators;
use inkwell::FloatPredicate;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicValueEnum, InstructionOpcode};

/// 2 to the 31st.
const TWO_31: f64 = 2_147_483_648.0;
/// 2 to the 32nd.
const TWO_32: f64 = 2.0 * TWO_31;

operators! { |types|
    visit_i32x4_trunc_sat_f32x4_s => vector_truncate_f32(Sign::Signed);
    visit_i32x4_trunc_sat_f32x4_u => vector_truncate_f32(Sign::Unsigned);
    visit_i32x4_trunc_sat_f64x2_s_zero => vector_truncate_f64(Sign::Signed);
    visit_i32x4_trunc_sat_f64x2_u_zero => vector_truncate_f64(Sign::Unsigned);
    visit_f32x4_convert_i32x4_s => vector_convert(InstructionOpcode::SIToFP);
    visit_f32x4_convert_i32x4_u => vector_convert(InstructionOpcode::UIToFP);
    visit_f64x2_convert_low_i32x4_s => vector_convert_low(InstructionOpcode::SIToFP);
    visit_f64x2_convert_low_i32x4_u => vector_convert_low(InstructionOpcode::UIToFP);
    visit_f32x4_demote_f64x2_zero => vector_demote();
    visit_f64x2_promote_low_f32x4 => vector_promote();
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_convert(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let value = self.pop_lanes(self.types.i32x4)?;
        let result = self.emit_cast(opcode, value, self.types.f32x4)?;
        self.push_lanes(result)
    }

    fn vector_convert_low(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let value = self.pop_lanes(self.types.i32x4)?;
        let low = self.emit_half(value, Half::Low)?;
        let result = self.emit_cast(opcode, low, self.types.f64x2)?;
        self.push_lanes(result)
    }

    fn vector_demote(&mut self) -> Result<()> {
        let value = self.pop_lanes(self.types.f64x2)?;
        let low = self.emit_demote(value, self.types.f32.vec_type(2).into())?;
        let result = self.emit_with_zeros(low)?;
        self.push_lanes(result)
    }

    fn vector_promote(&mut self) -> Result<()> {
        let value = self.pop_lanes(self.types.f32x4)?;
        let low = self.emit_half(value, Half::Low)?;
        let result = self.emit_cast(InstructionOpcode::FPExt, low, self.types.f64x2)?;
        self.push_lanes(result)
    }

    /// Two lanes, and two of zeros above.
    fn emit_with_zeros(&self, low: BasicValueEnum<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        self.emit_shuffle(low, vector(low)?.get_type().const_zero().into(), 0..4)
    }

    pub(super) fn vector_truncate_f32(&mut self, sign: Sign) -> Result<()> {
        let value = self.pop_lanes(self.types.f32x4)?;
        let result = match sign {
            _ if self.target.is_aarch64() => {
                self.emit_truncate_saturating(value, sign, self.types.i32x4.into())?
            }
            Sign::Signed => self.emit_truncate_f32_signed(value)?,
            Sign::Unsigned => {
                let value = self.emit_positive(value, "llvm.x86.sse.max.ps")?;
                let result = self.emit_truncate_unsigned(value, "llvm.x86.sse2.cvttps2dq")?;
                let too_big = self.emit_at_least(value, TWO_32)?;
                self.emit_binary(InstructionOpcode::Or, result, too_big)?
            }
        };
        self.push_lanes(result)
    }

    pub(super) fn vector_truncate_f64(&mut self, sign: Sign) -> Result<()> {
        let value = self.pop_lanes(self.types.f64x2)?;
        let result = match sign {
            _ if self.target.is_aarch64() => self.emit_truncate_f64_aarch64(value, sign)?,
            Sign::Signed => self.emit_truncate_f64_signed(value)?,
            Sign::Unsigned => {
                let value = self.emit_positive(value, "llvm.x86.sse2.max.pd")?;
                let greatest = self.float_constant(value.get_type(), TWO_32 - 1.0)?;
                let value =
                    self.emit_target_intrinsic("llvm.x86.sse2.min.pd", &[value, greatest])?;
                self.emit_truncate_unsigned(value, "llvm.x86.sse2.cvttpd2dq")?
            }
        };
        self.push_lanes(result)
    }

    /// By way of 64-bit integers: saturating twice, and never rounding but to zero, comes to the same.
    fn emit_truncate_f64_aarch64(
        &mut self,
        value: BasicValueEnum<'ctx>,
        sign: Sign,
    ) -> Result<BasicValueEnum<'ctx>> {
        let wide = self.emit_truncate_saturating(value, sign, self.types.i64x2.into())?;
        let name = match sign {
            Sign::Signed => "llvm.aarch64.neon.sqxtn",
            Sign::Unsigned => "llvm.aarch64.neon.uqxtn",
        };
        let two: BasicTypeEnum<'ctx> = self.types.i32.vec_type(2).into();
        let low = self.call_intrinsic(name, &[two], &[wide.into()])?;
        self.emit_with_zeros(low)
    }

    /// What is too big has become the least integer, all of whose bits must be flipped.
    fn emit_truncate_f32_signed(
        &mut self,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let is_number = self.emit_float_compare(FloatPredicate::ORD, value, value)?;
        let value = self.emit_select(
            is_number,
            value,
            self.float_constant(value.get_type(), 0.0)?,
        )?;
        let result = self.emit_target_intrinsic("llvm.x86.sse2.cvttps2dq", &[value])?;
        let too_big = self.emit_at_least(value, TWO_31)?;
        self.emit_binary(InstructionOpcode::Xor, result, too_big)
    }

    /// What is too small becomes the least integer by itself. The upper bound is 0 for a NaN, which is not less.
    fn emit_truncate_f64_signed(
        &mut self,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let ty = value.get_type();
        let is_number = self.emit_float_compare(FloatPredicate::ORD, value, value)?;
        let zero = self.float_constant(ty, 0.0)?;
        let bound = self.emit_select(is_number, self.float_constant(ty, TWO_31 - 1.0)?, zero)?;
        let fits = self.emit_float_compare(FloatPredicate::OLT, value, bound)?;
        let value = self.emit_select(fits, value, bound)?;
        self.emit_target_intrinsic("llvm.x86.sse2.cvttpd2dq", &[value])
    }

    /// Truncates numbers from 0 to 2 to the 32nd, which is excluded, by a `conversion` to signed integers. Those that
    /// fit it are converted directly; of the others, what exceeds 2 to the 31st is converted and added.
    fn emit_truncate_unsigned(
        &mut self,
        value: BasicValueEnum<'ctx>,
        conversion: &str,
    ) -> Result<BasicValueEnum<'ctx>> {
        let two_31 = self.float_constant(value.get_type(), TWO_31)?;
        let excess = self.emit_binary(InstructionOpcode::FSub, value, two_31)?;
        let excess = self.emit_target_intrinsic(conversion, &[excess])?;
        // The least integer, whose highest bit is the one that is missing, if the number does not fit.
        let direct = self.emit_target_intrinsic(conversion, &[value])?;
        let sign_bit = self.int_constant(self.types.i32x4.into(), 31)?;
        let did_not_fit = self.emit_binary(InstructionOpcode::AShr, direct, sign_bit)?;
        let excess = self.emit_binary(InstructionOpcode::And, excess, did_not_fit)?;
        self.emit_binary(InstructionOpcode::Or, direct, excess)
    }

    /// The value where it is positive, 0 where it is not or is a NaN, by the instruction `max`: a choice of LLVM's would be taken for
    /// one with others (`selects.rs`).
    fn emit_positive(
        &mut self,
        value: BasicValueEnum<'ctx>,
        max: &str,
    ) -> Result<BasicValueEnum<'ctx>> {
        let zero = self.float_constant(value.get_type(), 0.0)?;
        self.emit_target_intrinsic(max, &[value, zero])
    }

    /// All ones in the 32-bit lanes that are at least `bound`.
    fn emit_at_least(
        &self,
        value: BasicValueEnum<'ctx>,
        bound: f64,
    ) -> Result<BasicValueEnum<'ctx>> {
        let bound = self.float_constant(value.get_type(), bound)?;
        let at_least = self.emit_float_compare(FloatPredicate::OGE, value, bound)?;
        self.emit_mask(at_least, self.types.i32x4)
    }
}
