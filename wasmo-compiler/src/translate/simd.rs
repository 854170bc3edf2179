//! Vector operators (core specification, 4.4.3 "Vector Instructions"): constants, bitwise operators, and what the
//! other operators share. These stand in [`lanes`], [`integer`], [`float`], [`convert`], [`memory`] and [`relaxed`].
//!
//! A v128 rests as `<2 x i64>`; an operator takes it in the shape it works on, which is named by the LLVM type.
//! Where a generic sequence of LLVM instructions is known to become the best code on every target (the tests look at the
//! important ones), it is used, because LLVM can also simplify it; elsewhere the target's own intrinsics are.

mod convert;
mod float;
mod integer;
mod lanes;
mod memory;
mod relaxed;

use super::FuncTranslator;
use super::numeric::operators;
use crate::error::{Error, Result};
use inkwell::types::{BasicTypeEnum, VectorType};
use inkwell::values::{BasicValueEnum, InstructionOpcode, IntValue, VectorValue};
use wasmparser::V128;

operators! { |types|
    visit_v128_const(value: V128) => vector_const(value.i128().cast_unsigned());
    visit_v128_not => vector_not();
    visit_v128_and => vector_binary(types.i64x2, InstructionOpcode::And);
    visit_v128_andnot => vector_and_not();
    visit_v128_or => vector_binary(types.i64x2, InstructionOpcode::Or);
    visit_v128_xor => vector_binary(types.i64x2, InstructionOpcode::Xor);
    visit_v128_bitselect => vector_bitselect();
}

impl FuncTranslator<'_, '_> {
    fn vector_const(&mut self, bits: u128) -> Result<()> {
        let value = self.vector_constant(self.types.i64x2, bits)?;
        self.push(value);
        Ok(())
    }

    fn vector_not(&mut self) -> Result<()> {
        let value = self.pop_lanes(self.types.i64x2)?;
        let result = self.emit_not(value)?;
        self.push_lanes(result)
    }

    fn vector_and_not(&mut self) -> Result<()> {
        let (left, right) = self.pop2_lanes(self.types.i64x2)?;
        let right = self.emit_not(right)?;
        let result = self.emit_binary(InstructionOpcode::And, left, right)?;
        self.push_lanes(result)
    }

    /// The bits of the first operand where the third has a one, those of the second elsewhere.
    pub(super) fn vector_bitselect(&mut self) -> Result<()> {
        let mask = self.pop_lanes(self.types.i64x2)?;
        let (ones, zeros) = self.pop2_lanes(self.types.i64x2)?;
        let ones = self.emit_binary(InstructionOpcode::And, ones, mask)?;
        let inverse = self.emit_not(mask)?;
        let zeros = self.emit_binary(InstructionOpcode::And, zeros, inverse)?;
        let result = self.emit_binary(InstructionOpcode::Or, ones, zeros)?;
        self.push_lanes(result)
    }
}

/// Operators that are an instruction or an intrinsic of LLVM, applied to each lane.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn vector_binary(&mut self, shape: VectorType<'ctx>, opcode: InstructionOpcode) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let result = self.emit_binary(opcode, left, right)?;
        self.push_lanes(result)
    }

    fn vector_unary_intrinsic(&mut self, shape: VectorType<'ctx>, name: &str) -> Result<()> {
        let value = self.pop_lanes(shape)?;
        let result = self.emit_intrinsic(name, &[value])?;
        self.push_lanes(result)
    }

    fn vector_binary_intrinsic(&mut self, shape: VectorType<'ctx>, name: &str) -> Result<()> {
        let (left, right) = self.pop2_lanes(shape)?;
        let result = self.emit_intrinsic(name, &[left, right])?;
        self.push_lanes(result)
    }
}

/// The value stack.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pops a v128 in the given shape.
    ///
    /// A constant gets its lanes as constants: left to LLVM, a cast to another number of lanes would be an expression,
    /// in which nobody can look at a lane.
    fn pop_lanes(&mut self, shape: VectorType<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        let value = self.pop()?;
        match constant_bits(value) {
            Some(bits) => self.vector_constant(shape, bits),
            None => self.emit_bits_as(value, shape),
        }
    }

    /// Pops two v128 in the given shape, the upper one second.
    fn pop2_lanes(
        &mut self,
        shape: VectorType<'ctx>,
    ) -> Result<(BasicValueEnum<'ctx>, BasicValueEnum<'ctx>)> {
        let right = self.pop_lanes(shape)?;
        Ok((self.pop_lanes(shape)?, right))
    }

    /// Pushes a vector of any shape.
    fn push_lanes(&mut self, value: BasicValueEnum<'ctx>) -> Result<()> {
        self.push_v128(vector(value)?)
    }
}

/// Pieces of IR.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The constant with these bits, lane 0 in the lowest.
    fn vector_constant(&self, shape: VectorType<'ctx>, bits: u128) -> Result<BasicValueEnum<'ctx>> {
        let lane_type = shape.get_element_type();
        let int = self.int_type_like(lane_type);
        let lanes = (0..shape.get_size()).map(|lane| {
            let bits = (bits >> (lane * (128 / shape.get_size()))) as u64;
            self.emit_bits_as(self.int_constant(int, bits)?, lane_type)
        });
        Ok(VectorType::const_vector(&lanes.collect::<Result<Vec<_>>>()?).into())
    }

    fn emit_not(&self, value: BasicValueEnum<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        Ok(self.builder.build_not(vector(value)?, "")?.into())
    }

    /// All ones where the vector of i1 is true, all zeros elsewhere, in lanes of the integer vector type `shape`.
    fn emit_mask(
        &self,
        condition: BasicValueEnum<'ctx>,
        shape: VectorType<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        self.emit_cast(InstructionOpcode::SExt, condition, shape)
    }

    /// The lanes of `left` and, counted on, of `right` that are named by `indices`.
    fn emit_shuffle(
        &self,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
        indices: impl IntoIterator<Item = u32>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let indices: Vec<_> = indices
            .into_iter()
            .map(|index| self.lane_index(index))
            .collect();
        let mask = VectorType::const_vector(&indices);
        Ok(self
            .builder
            .build_shuffle_vector(vector(left)?, vector(right)?, mask, "")?
            .into())
    }

    /// `lane` in every lane.
    fn emit_splat(
        &self,
        shape: VectorType<'ctx>,
        lane: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let first =
            self.builder
                .build_insert_element(shape.get_poison(), lane, self.lane_index(0), "")?;
        self.emit_shuffle(
            first.into(),
            shape.get_poison().into(),
            (0..shape.get_size()).map(|_| 0),
        )
    }

    /// A lane number, as LLVM wants it.
    fn lane_index(&self, lane: u32) -> IntValue<'ctx> {
        self.types.i32.const_int(u64::from(lane), false)
    }

    /// The integer vector type with as many lanes as `shape`, each of twice the width.
    fn widened(&self, shape: VectorType<'ctx>) -> VectorType<'ctx> {
        let lanes = shape.get_size();
        match shape.get_element_type() {
            BasicTypeEnum::IntType(int) if int.get_bit_width() == 8 => {
                self.types.i16.vec_type(lanes)
            }
            BasicTypeEnum::IntType(int) if int.get_bit_width() == 16 => {
                self.types.i32.vec_type(lanes)
            }
            _ => self.types.i64.vec_type(lanes),
        }
    }
}

/// The value as a vector.
fn vector(value: BasicValueEnum<'_>) -> Result<VectorValue<'_>> {
    value
        .try_into()
        .map_err(|()| Error::bug("an operand is not a vector"))
}

/// The width of a lane, in bits.
fn lane_bits(shape: VectorType<'_>) -> u32 {
    128 / shape.get_size()
}

/// The bits of a constant `<2 x i64>`.
fn constant_bits(value: BasicValueEnum<'_>) -> Option<u128> {
    let value: VectorValue<'_> = value.try_into().ok()?;
    if value.is_null() {
        return Some(0);
    }
    if !value.is_constant_data_vector() {
        return None;
    }
    let lane = |index| match value.get_element_as_constant(index) {
        BasicValueEnum::IntValue(lane) => lane.get_zero_extended_constant(),
        _ => None,
    };
    Some(u128::from(lane(0)?) | u128::from(lane(1)?) << 64)
}
