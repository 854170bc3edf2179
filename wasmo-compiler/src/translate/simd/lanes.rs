//! Operators that move lanes: splat, extract, replace, shuffle, swizzle.

use super::vector;
use crate::error::Result;
use crate::translate::FuncTranslator;
use crate::translate::convert::Sign;
use crate::translate::numeric::operators;
use inkwell::IntPredicate;
use inkwell::types::VectorType;
use inkwell::values::{BasicValueEnum, InstructionOpcode};

operators! { |types|
    visit_i8x16_splat => vector_splat(types.i8x16);
    visit_i16x8_splat => vector_splat(types.i16x8);
    visit_i32x4_splat => vector_splat(types.i32x4);
    visit_i64x2_splat => vector_splat(types.i64x2);
    visit_f32x4_splat => vector_splat(types.f32x4);
    visit_f64x2_splat => vector_splat(types.f64x2);

    visit_i8x16_extract_lane_s(lane: u8) => vector_extract_narrow(types.i8x16, lane, Sign::Signed);
    visit_i8x16_extract_lane_u(lane: u8) => vector_extract_narrow(types.i8x16, lane, Sign::Unsigned);
    visit_i16x8_extract_lane_s(lane: u8) => vector_extract_narrow(types.i16x8, lane, Sign::Signed);
    visit_i16x8_extract_lane_u(lane: u8) => vector_extract_narrow(types.i16x8, lane, Sign::Unsigned);
    visit_i32x4_extract_lane(lane: u8) => vector_extract(types.i32x4, lane);
    visit_i64x2_extract_lane(lane: u8) => vector_extract(types.i64x2, lane);
    visit_f32x4_extract_lane(lane: u8) => vector_extract(types.f32x4, lane);
    visit_f64x2_extract_lane(lane: u8) => vector_extract(types.f64x2, lane);

    visit_i8x16_replace_lane(lane: u8) => vector_replace(types.i8x16, lane);
    visit_i16x8_replace_lane(lane: u8) => vector_replace(types.i16x8, lane);
    visit_i32x4_replace_lane(lane: u8) => vector_replace(types.i32x4, lane);
    visit_i64x2_replace_lane(lane: u8) => vector_replace(types.i64x2, lane);
    visit_f32x4_replace_lane(lane: u8) => vector_replace(types.f32x4, lane);
    visit_f64x2_replace_lane(lane: u8) => vector_replace(types.f64x2, lane);

    visit_i8x16_shuffle(lanes: [u8; 16]) => vector_shuffle(lanes);
    visit_i8x16_swizzle => vector_swizzle();
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_splat(&mut self, shape: VectorType<'ctx>) -> Result<()> {
        let lane = self.pop_lane(shape)?;
        let result = self.emit_splat(shape, lane)?;
        self.push_lanes(result)
    }

    /// A lane as wide as the result.
    fn vector_extract(&mut self, shape: VectorType<'ctx>, lane: u8) -> Result<()> {
        let result = self.pop_and_extract(shape, lane)?;
        self.push(result);
        Ok(())
    }

    /// A lane that is extended to an i32.
    fn vector_extract_narrow(
        &mut self,
        shape: VectorType<'ctx>,
        lane: u8,
        sign: Sign,
    ) -> Result<()> {
        let lane = self.pop_and_extract(shape, lane)?;
        let result = self.emit_cast(sign.extension(), lane, self.types.i32)?;
        self.push(result);
        Ok(())
    }

    fn pop_and_extract(
        &mut self,
        shape: VectorType<'ctx>,
        lane: u8,
    ) -> Result<BasicValueEnum<'ctx>> {
        let value = vector(self.pop_lanes(shape)?)?;
        Ok(self
            .builder
            .build_extract_element(value, self.lane_index(lane.into()), "")?)
    }

    fn vector_replace(&mut self, shape: VectorType<'ctx>, lane: u8) -> Result<()> {
        let new = self.pop_lane(shape)?;
        let value = vector(self.pop_lanes(shape)?)?;
        let result =
            self.builder
                .build_insert_element(value, new, self.lane_index(lane.into()), "")?;
        self.push_lanes(result.into())
    }

    /// Pops the number that becomes a lane of `shape`: of an i32, the low bits, if the lanes are narrower.
    fn pop_lane(&mut self, shape: VectorType<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        let value = self.pop()?;
        if shape == self.types.i8x16 || shape == self.types.i16x8 {
            self.emit_cast(InstructionOpcode::Trunc, value, shape.get_element_type())
        } else {
            Ok(value)
        }
    }

    fn vector_shuffle(&mut self, lanes: [u8; 16]) -> Result<()> {
        let (left, right) = self.pop2_lanes(self.types.i8x16)?;
        let result = self.emit_shuffle(left, right, lanes.map(u32::from))?;
        self.push_lanes(result)
    }

    /// The lanes of the first operand that are named by the second; 0 for an index of 16 or more.
    pub(super) fn vector_swizzle(&mut self) -> Result<()> {
        let (value, indices) = self.pop2_lanes(self.types.i8x16)?;
        let result = if self.target.is_aarch64() {
            self.emit_intrinsic("llvm.aarch64.neon.tbl1", &[value, indices])?
        } else if self.target.has_ssse3() {
            // pshufb gives 0 for an index with the highest bit set, and else uses the low four bits.
            let raise = self.int_constant(self.types.i8x16.into(), 0x70)?;
            let indices = self.emit_intrinsic("llvm.uadd.sat", &[indices, raise])?;
            self.emit_target_intrinsic("llvm.x86.ssse3.pshuf.b.128", &[value, indices])?
        } else {
            self.emit_swizzle_by_lanes(value, indices)?
        };
        self.push_lanes(result)
    }

    fn emit_swizzle_by_lanes(
        &mut self,
        value: BasicValueEnum<'ctx>,
        indices: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let shape = self.types.i8x16;
        let low_bits = self.emit_binary(
            InstructionOpcode::And,
            indices,
            self.int_constant(shape.into(), 15)?,
        )?;
        let mut picked = shape.get_poison();
        for lane in (0..16).map(|lane| self.lane_index(lane)) {
            let index = self
                .builder
                .build_extract_element(vector(low_bits)?, lane, "")?;
            let byte = self
                .builder
                .build_extract_element(vector(value)?, self.int(index)?, "")?;
            picked = self.builder.build_insert_element(picked, byte, lane, "")?;
        }
        let sixteen = self.int_constant(shape.into(), 16)?;
        let is_lane = self.emit_int_compare(IntPredicate::ULT, indices, sixteen)?;
        self.emit_select(is_lane, picked.into(), shape.const_zero().into())
    }
}
