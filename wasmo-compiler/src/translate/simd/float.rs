//! Operators on vectors of floats. NaNs are treated as in [`numeric::float`](crate::translate::numeric).

use super::vector;
use crate::error::Result;
use crate::translate::FuncTranslator;
use crate::translate::numeric::{Rounding, operators};
use inkwell::FloatPredicate;
use inkwell::types::VectorType;
use inkwell::values::{BasicValueEnum, InstructionOpcode};

operators! { |types|
    visit_f32x4_eq => vector_float_compare(types.f32x4, FloatPredicate::OEQ);
    visit_f32x4_ne => vector_float_compare(types.f32x4, FloatPredicate::UNE);
    visit_f32x4_lt => vector_float_compare(types.f32x4, FloatPredicate::OLT);
    visit_f32x4_gt => vector_float_compare(types.f32x4, FloatPredicate::OGT);
    visit_f32x4_le => vector_float_compare(types.f32x4, FloatPredicate::OLE);
    visit_f32x4_ge => vector_float_compare(types.f32x4, FloatPredicate::OGE);

    visit_f64x2_eq => vector_float_compare(types.f64x2, FloatPredicate::OEQ);
    visit_f64x2_ne => vector_float_compare(types.f64x2, FloatPredicate::UNE);
    visit_f64x2_lt => vector_float_compare(types.f64x2, FloatPredicate::OLT);
    visit_f64x2_gt => vector_float_compare(types.f64x2, FloatPredicate::OGT);
    visit_f64x2_le => vector_float_compare(types.f64x2, FloatPredicate::OLE);
    visit_f64x2_ge => vector_float_compare(types.f64x2, FloatPredicate::OGE);

    visit_f32x4_abs => vector_unary_intrinsic(types.f32x4, "llvm.fabs");
    visit_f32x4_neg => vector_float_neg(types.f32x4);
    visit_f32x4_sqrt => vector_unary_intrinsic(types.f32x4, "llvm.sqrt");
    visit_f32x4_ceil => vector_round(types.f32x4, Rounding::Ceil);
    visit_f32x4_floor => vector_round(types.f32x4, Rounding::Floor);
    visit_f32x4_trunc => vector_round(types.f32x4, Rounding::Trunc);
    visit_f32x4_nearest => vector_round(types.f32x4, Rounding::Nearest);
    visit_f32x4_add => vector_float_binary(types.f32x4, InstructionOpcode::FAdd);
    visit_f32x4_sub => vector_float_binary(types.f32x4, InstructionOpcode::FSub);
    visit_f32x4_mul => vector_float_binary(types.f32x4, InstructionOpcode::FMul);
    visit_f32x4_div => vector_float_binary(types.f32x4, InstructionOpcode::FDiv);
    visit_f32x4_min => vector_min_max(types.f32x4, FloatPredicate::OLT);
    visit_f32x4_max => vector_min_max(types.f32x4, FloatPredicate::OGT);
    visit_f32x4_pmin => vector_pseudo_min_max(types.f32x4, FloatPredicate::OLT);
    visit_f32x4_pmax => vector_pseudo_min_max(types.f32x4, FloatPredicate::OGT);

    visit_f64x2_abs => vector_unary_intrinsic(types.f64x2, "llvm.fabs");
    visit_f64x2_neg => vector_float_neg(types.f64x2);
    visit_f64x2_sqrt => vector_unary_intrinsic(types.f64x2, "llvm.sqrt");
    visit_f64x2_ceil => vector_round(types.f64x2, Rounding::Ceil);
    visit_f64x2_floor => vector_round(types.f64x2, Rounding::Floor);
    visit_f64x2_trunc => vector_round(types.f64x2, Rounding::Trunc);
    visit_f64x2_nearest => vector_round(types.f64x2, Rounding::Nearest);
    visit_f64x2_add => vector_float_binary(types.f64x2, InstructionOpcode::FAdd);
    visit_f64x2_sub => vector_float_binary(types.f64x2, InstructionOpcode::FSub);
    visit_f64x2_mul => vector_float_binary(types.f64x2, InstructionOpcode::FMul);
    visit_f64x2_div => vector_float_binary(types.f64x2, InstructionOpcode::FDiv);
    visit_f64x2_min => vector_min_max(types.f64x2, FloatPredicate::OLT);
    visit_f64x2_max => vector_min_max(types.f64x2, FloatPredicate::OGT);
    visit_f64x2_pmin => vector_pseudo_min_max(types.f64x2, FloatPredicate::OLT);
    visit_f64x2_pmax => vector_pseudo_min_max(types.f64x2, FloatPredicate::OGT);
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_float_compare(
        &mut self,
        shape: VectorType<'ctx>,
        predicate: FloatPredicate,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let condition = self.emit_float_compare(predicate, left, right)?;
        let mask = if shape == self.types.f32x4 {
            self.types.i32x4
        } else {
            self.types.i64x2
        };
        let result = self.emit_mask(condition, mask)?;
        self.push_lanes(result)
    }

    fn vector_float_neg(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let result = self.emit_float_neg(value)?;
        self.push_lanes(result)
    }

    pub(super) fn emit_float_neg(
        &self,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(self.builder.build_float_neg(vector(value)?, "")?.into())
    }

    fn vector_round(&mut self, shape: VectorType<'ctx>, rounding: Rounding) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let result = self.emit_round(rounding, value)?;
        self.push_lanes(result)
    }

    fn vector_float_binary(
        &mut self,
        shape: VectorType<'ctx>,
        opcode: InstructionOpcode,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let result = self.emit_float_binary(opcode, left, right)?;
        self.push_lanes(result)
    }

    pub(super) fn vector_min_max(
        &mut self,
        shape: VectorType<'ctx>,
        better: FloatPredicate,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let result = self.emit_min_max(better, left, right)?;
        self.push_lanes(result)
    }

    /// The second operand where it is better than the first, else the first, NaN or not: bits are only chosen.
    fn vector_pseudo_min_max(
        &mut self,
        shape: VectorType<'ctx>,
        better: FloatPredicate,
    ) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let right_better = self.emit_float_compare(better, right, left)?;
        let result = self.emit_select(right_better, right, left)?;
        self.push_lanes(result)
    }
}
