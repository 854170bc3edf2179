//! Vector loads and stores.

use super::vector;
use crate::error::Result;
use crate::translate::FuncTranslator;
use crate::translate::convert::Sign;
use crate::translate::numeric::operators;
use inkwell::types::VectorType;
use wasmparser::MemArg;

operators! { |types|
    visit_v128_load(memarg: MemArg) => vector_load(memarg);
    visit_v128_load8x8_s(memarg: MemArg) => vector_load_extend(memarg, types.i8.vec_type(8), Sign::Signed);
    visit_v128_load8x8_u(memarg: MemArg) => vector_load_extend(memarg, types.i8.vec_type(8), Sign::Unsigned);
    visit_v128_load16x4_s(memarg: MemArg) => vector_load_extend(memarg, types.i16.vec_type(4), Sign::Signed);
    visit_v128_load16x4_u(memarg: MemArg) => vector_load_extend(memarg, types.i16.vec_type(4), Sign::Unsigned);
    visit_v128_load32x2_s(memarg: MemArg) => vector_load_extend(memarg, types.i32.vec_type(2), Sign::Signed);
    visit_v128_load32x2_u(memarg: MemArg) => vector_load_extend(memarg, types.i32.vec_type(2), Sign::Unsigned);
    visit_v128_load8_splat(memarg: MemArg) => vector_load_splat(memarg, types.i8x16);
    visit_v128_load16_splat(memarg: MemArg) => vector_load_splat(memarg, types.i16x8);
    visit_v128_load32_splat(memarg: MemArg) => vector_load_splat(memarg, types.i32x4);
    visit_v128_load64_splat(memarg: MemArg) => vector_load_splat(memarg, types.i64x2);
    visit_v128_load32_zero(memarg: MemArg) => vector_load_zero(memarg, types.i32x4);
    visit_v128_load64_zero(memarg: MemArg) => vector_load_zero(memarg, types.i64x2);
    visit_v128_load8_lane(memarg: MemArg, lane: u8) => vector_load_lane(memarg, types.i8x16, lane);
    visit_v128_load16_lane(memarg: MemArg, lane: u8) => vector_load_lane(memarg, types.i16x8, lane);
    visit_v128_load32_lane(memarg: MemArg, lane: u8) => vector_load_lane(memarg, types.i32x4, lane);
    visit_v128_load64_lane(memarg: MemArg, lane: u8) => vector_load_lane(memarg, types.i64x2, lane);

    visit_v128_store(memarg: MemArg) => vector_store(memarg);
    visit_v128_store8_lane(memarg: MemArg, lane: u8) => vector_store_lane(memarg, types.i8x16, lane);
    visit_v128_store16_lane(memarg: MemArg, lane: u8) => vector_store_lane(memarg, types.i16x8, lane);
    visit_v128_store32_lane(memarg: MemArg, lane: u8) => vector_store_lane(memarg, types.i32x4, lane);
    visit_v128_store64_lane(memarg: MemArg, lane: u8) => vector_store_lane(memarg, types.i64x2, lane);
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_load(&mut self, memarg: MemArg) -> Result<()> {
        let value = self.load_from_memory(memarg, self.types.i64x2)?;
        self.push(value);
        Ok(())
    }

    /// Loads half a vector and extends each lane to twice its width.
    fn vector_load_extend(
        &mut self,
        memarg: MemArg,
        half: VectorType<'ctx>,
        sign: Sign,
    ) -> Result<()> {
        let value = self.load_from_memory(memarg, half)?;
        let result = self.emit_cast(sign.extension(), value, self.widened(half))?;
        self.push_lanes(result)
    }

    /// Loads a lane, for every lane.
    fn vector_load_splat(&mut self, memarg: MemArg, shape: VectorType<'ctx>) -> Result<()> {
        let lane = self.load_from_memory(memarg, shape.get_element_type())?;
        let result = self.emit_splat(shape, lane)?;
        self.push_lanes(result)
    }

    /// Loads the first lane; the others are zero.
    fn vector_load_zero(&mut self, memarg: MemArg, shape: VectorType<'ctx>) -> Result<()> {
        let lane = self.load_from_memory(memarg, shape.get_element_type())?;
        let result =
            self.builder
                .build_insert_element(shape.const_zero(), lane, self.lane_index(0), "")?;
        self.push_lanes(result.into())
    }

    /// Loads one lane; the others are those of an operand.
    fn vector_load_lane(
        &mut self,
        memarg: MemArg,
        shape: VectorType<'ctx>,
        lane: u8,
    ) -> Result<()> {
        let value = vector(self.pop_lanes(shape)?)?;
        let new = self.load_from_memory(memarg, shape.get_element_type())?;
        let result =
            self.builder
                .build_insert_element(value, new, self.lane_index(lane.into()), "")?;
        self.push_lanes(result.into())
    }

    fn vector_store(&mut self, memarg: MemArg) -> Result<()> {
        let value = self.pop_lanes(self.types.i64x2)?;
        self.store_to_memory(memarg, value)
    }

    /// Stores one lane.
    fn vector_store_lane(
        &mut self,
        memarg: MemArg,
        shape: VectorType<'ctx>,
        lane: u8,
    ) -> Result<()> {
        let value = vector(self.pop_lanes(shape)?)?;
        let lane = self
            .builder
            .build_extract_element(value, self.lane_index(lane.into()), "")?;
        self.store_to_memory(memarg, lane)
    }
}
