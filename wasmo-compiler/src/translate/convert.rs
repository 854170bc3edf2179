//! Conversions between number types (core specification, 4.3.4 "Conversions").
//!
//! # Where LLVM and WebAssembly differ
//!
//! - `fptosi` and `fptoui` of a value out of range are poison. The trapping conversions compare with the bounds first, exactly:
//!   both are floats of the operand's type. The saturating ones are LLVM's, which agree with WebAssembly's (NaN gives 0).
//! - Promotions and demotions quiet signalling NaNs; LLVM's may not: see [`numeric`](super::numeric).

use super::FuncTranslator;
use super::numeric::{operators, precision};
use crate::error::Result;
use inkwell::FloatPredicate;
use inkwell::types::{BasicType, BasicTypeEnum, IntType};
use inkwell::values::{BasicValueEnum, InstructionOpcode};
use wasmo_abi::trap::TrapCode;

operators! { |types|
    visit_i32_wrap_i64 => convert(InstructionOpcode::Trunc, types.i32);
    visit_i64_extend_i32_s => convert(InstructionOpcode::SExt, types.i64);
    visit_i64_extend_i32_u => convert(InstructionOpcode::ZExt, types.i64);
    visit_i32_extend8_s => sign_extend(types.i8);
    visit_i32_extend16_s => sign_extend(types.i16);
    visit_i64_extend8_s => sign_extend(types.i8);
    visit_i64_extend16_s => sign_extend(types.i16);
    visit_i64_extend32_s => sign_extend(types.i32);

    visit_i32_trunc_f32_s => truncate(Sign::Signed, types.i32);
    visit_i32_trunc_f32_u => truncate(Sign::Unsigned, types.i32);
    visit_i32_trunc_f64_s => truncate(Sign::Signed, types.i32);
    visit_i32_trunc_f64_u => truncate(Sign::Unsigned, types.i32);
    visit_i64_trunc_f32_s => truncate(Sign::Signed, types.i64);
    visit_i64_trunc_f32_u => truncate(Sign::Unsigned, types.i64);
    visit_i64_trunc_f64_s => truncate(Sign::Signed, types.i64);
    visit_i64_trunc_f64_u => truncate(Sign::Unsigned, types.i64);

    visit_i32_trunc_sat_f32_s => truncate_saturating(Sign::Signed, types.i32);
    visit_i32_trunc_sat_f32_u => truncate_saturating(Sign::Unsigned, types.i32);
    visit_i32_trunc_sat_f64_s => truncate_saturating(Sign::Signed, types.i32);
    visit_i32_trunc_sat_f64_u => truncate_saturating(Sign::Unsigned, types.i32);
    visit_i64_trunc_sat_f32_s => truncate_saturating(Sign::Signed, types.i64);
    visit_i64_trunc_sat_f32_u => truncate_saturating(Sign::Unsigned, types.i64);
    visit_i64_trunc_sat_f64_s => truncate_saturating(Sign::Signed, types.i64);
    visit_i64_trunc_sat_f64_u => truncate_saturating(Sign::Unsigned, types.i64);

    visit_f32_convert_i32_s => convert(InstructionOpcode::SIToFP, types.f32);
    visit_f32_convert_i32_u => convert(InstructionOpcode::UIToFP, types.f32);
    visit_f32_convert_i64_s => convert(InstructionOpcode::SIToFP, types.f32);
    visit_f32_convert_i64_u => convert(InstructionOpcode::UIToFP, types.f32);
    visit_f64_convert_i32_s => convert(InstructionOpcode::SIToFP, types.f64);
    visit_f64_convert_i32_u => convert(InstructionOpcode::UIToFP, types.f64);
    visit_f64_convert_i64_s => convert(InstructionOpcode::SIToFP, types.f64);
    visit_f64_convert_i64_u => convert(InstructionOpcode::UIToFP, types.f64);
    visit_f32_demote_f64 => demote();
    visit_f64_promote_f32 => promote();

    visit_i32_reinterpret_f32 => convert(InstructionOpcode::BitCast, types.i32);
    visit_i64_reinterpret_f64 => convert(InstructionOpcode::BitCast, types.i64);
    visit_f32_reinterpret_i32 => convert(InstructionOpcode::BitCast, types.f32);
    visit_f64_reinterpret_i64 => convert(InstructionOpcode::BitCast, types.f64);
}

/// How an integer's bits are to be read.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Sign {
    /// As two's complement.
    Signed,
    /// As a natural number.
    Unsigned,
}

impl Sign {
    /// The instruction that makes an integer wider.
    pub(super) fn extension(self) -> InstructionOpcode {
        match self {
            Self::Signed => InstructionOpcode::SExt,
            Self::Unsigned => InstructionOpcode::ZExt,
        }
    }
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// A conversion that LLVM has as an instruction and that is defined for all operands.
    fn convert(&mut self, opcode: InstructionOpcode, ty: impl BasicType<'ctx>) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_cast(opcode, value, ty)?;
        self.push(result);
        Ok(())
    }

    /// Extends the low bits of an integer, as many as `from` has, to all of it.
    fn sign_extend(&mut self, from: IntType<'ctx>) -> Result<()> {
        let value = self.pop()?;
        let low = self.emit_cast(InstructionOpcode::Trunc, value, from)?;
        let result = self.emit_cast(InstructionOpcode::SExt, low, value.get_type())?;
        self.push(result);
        Ok(())
    }

    fn demote(&mut self) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_demote(value, self.types.f32.into())?;
        self.push(result);
        Ok(())
    }

    fn promote(&mut self) -> Result<()> {
        self.convert(InstructionOpcode::FPExt, self.types.f64)
    }

    /// A conversion to an integer that traps if the result does not fit.
    fn truncate(&mut self, sign: Sign, ty: IntType<'ctx>) -> Result<()> {
        let value = self.pop()?;
        self.trap_unless_fits(value, sign, ty.get_bit_width())?;
        let opcode = match sign {
            Sign::Signed => InstructionOpcode::FPToSI,
            Sign::Unsigned => InstructionOpcode::FPToUI,
        };
        let result = self.emit_cast(opcode, value, ty)?;
        self.push(result);
        Ok(())
    }

    /// One branch if all is well; which trap it is is found out off the path.
    fn trap_unless_fits(
        &mut self,
        value: BasicValueEnum<'ctx>,
        sign: Sign,
        bits: u32,
    ) -> Result<()> {
        let ty = value.get_type();
        let (above, low, high) = bounds(ty, sign, bits);
        let above_low = self.emit_float_compare(above, value, self.float_constant(ty, low)?)?;
        let below_high =
            self.emit_float_compare(FloatPredicate::OLT, value, self.float_constant(ty, high)?)?;
        let fits = self.emit_binary(InstructionOpcode::And, above_low, below_high)?;
        let misfits = self.builder.build_not(self.int(fits)?, "misfits")?;

        let (misfit, next) = (self.append_block("misfit"), self.append_block("next"));
        let branch = self
            .builder
            .build_conditional_branch(misfits, misfit, next)?;
        self.unit.mark_unlikely(branch)?;
        self.builder.position_at_end(misfit);
        let is_nan = self.emit_float_compare(FloatPredicate::UNO, value, value)?;
        self.trap_if(self.int(is_nan)?, TrapCode::InvalidConversionToInteger)?;
        self.emit_raise(TrapCode::IntegerOverflow)?;
        self.builder.position_at_end(next);
        Ok(())
    }

    /// A conversion to the nearest integer of the type that is not farther from zero; 0 for a NaN.
    fn truncate_saturating(&mut self, sign: Sign, ty: IntType<'ctx>) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_truncate_saturating(value, sign, ty.into())?;
        self.push(result);
        Ok(())
    }

    /// `llvm.fptosi.sat` and `llvm.fptoui.sat`, also of vectors.
    pub(super) fn emit_truncate_saturating(
        &mut self,
        value: BasicValueEnum<'ctx>,
        sign: Sign,
        ty: BasicTypeEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let name = match sign {
            Sign::Signed => "llvm.fptosi.sat",
            Sign::Unsigned => "llvm.fptoui.sat",
        };
        self.call_intrinsic(name, &[ty, value.get_type()], &[value.into()])
    }
}

/// The floats of type `ty` that can be converted to an integer of `bits` bits: those that are the predicate to the
/// first number and less than the second.
///
/// What is truncated to the least integer `min` lies above `min - 1`. If the float type cannot represent that, it has
/// nothing between the two, either.
fn bounds(ty: BasicTypeEnum<'_>, sign: Sign, bits: u32) -> (FloatPredicate, f64, f64) {
    match sign {
        Sign::Unsigned => (FloatPredicate::OGT, -1.0, power_of_two(bits)),
        Sign::Signed if precision(ty) >= bits => (
            FloatPredicate::OGT,
            -power_of_two(bits - 1) - 1.0,
            power_of_two(bits - 1),
        ),
        Sign::Signed => (
            FloatPredicate::OGE,
            -power_of_two(bits - 1),
            power_of_two(bits - 1),
        ),
    }
}

/// 2 to the `exponent`, which is at most 64.
fn power_of_two(exponent: u32) -> f64 {
    (1u128 << exponent) as f64
}
