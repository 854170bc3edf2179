//! Numeric operators on integers (core specification, 4.3.2 "Integer Operations"), and the vocabulary that all
//! numeric, conversion and vector operators are written in. Floats are in [`float`].
//!
//! Most helpers named `emit_*` work on a number as well as on a vector of numbers of the same type; a scalar
//! operator and its vector kin are then one piece of code.
//!
//! # Where LLVM and WebAssembly differ
//!
//! - A shift by the width or more is poison in LLVM: counts are masked. `llvm.fshl` and `llvm.fshr` mask by themselves.
//! - Division by zero and `INT_MIN / -1` are undefined in LLVM: both are checked. `INT_MIN % -1` is 0 in WebAssembly
//!   and undefined in LLVM: the divisor -1 is replaced by 1, which gives 0 for every dividend.
//! - `llvm.ctlz` and `llvm.cttz` of zero are asked for, by a flag, not to be poison.

mod float;
mod wide;

pub(super) use float::{Rounding, precision};

use super::FuncTranslator;
use crate::error::{Error, Result};
use inkwell::IntPredicate;
use inkwell::types::{BasicType, BasicTypeEnum, IntType, VectorType};
use inkwell::values::{BasicMetadataValueEnum, BasicValueEnum, InstructionOpcode, IntValue};
use wasmo_abi::trap::TrapCode;

/// Defines translation methods, one operator a row: `visit_name(immediates) => helper(arguments)`. The arguments can
/// use the immediates and the [`Types`](crate::types::Types), by the name between the bars.
macro_rules! operators {
    (|$types:ident| $($name:ident $(($($immediate:ident: $ty:ty),*))? => $helper:ident($($argument:expr),*);)*) => {
        impl $crate::translate::FuncTranslator<'_, '_> {
            $(
                pub(in $crate::translate) fn $name(&mut self $($(, $immediate: $ty)*)?) -> $crate::error::Result<()> {
                    #[allow(unused_variables, reason = "few rows need the types")]
                    let $types = self.types;
                    self.$helper($($argument),*)
                }
            )*
        }
    };
}
pub(super) use operators;

operators! { |types|
    visit_i32_const(value: i32) => int_const(types.i32, u64::from(value.cast_unsigned()));
    visit_i64_const(value: i64) => int_const(types.i64, value.cast_unsigned());

    visit_i32_eqz => int_eqz();
    visit_i32_eq => int_compare(IntPredicate::EQ);
    visit_i32_ne => int_compare(IntPredicate::NE);
    visit_i32_lt_s => int_compare(IntPredicate::SLT);
    visit_i32_lt_u => int_compare(IntPredicate::ULT);
    visit_i32_gt_s => int_compare(IntPredicate::SGT);
    visit_i32_gt_u => int_compare(IntPredicate::UGT);
    visit_i32_le_s => int_compare(IntPredicate::SLE);
    visit_i32_le_u => int_compare(IntPredicate::ULE);
    visit_i32_ge_s => int_compare(IntPredicate::SGE);
    visit_i32_ge_u => int_compare(IntPredicate::UGE);

    visit_i64_eqz => int_eqz();
    visit_i64_eq => int_compare(IntPredicate::EQ);
    visit_i64_ne => int_compare(IntPredicate::NE);
    visit_i64_lt_s => int_compare(IntPredicate::SLT);
    visit_i64_lt_u => int_compare(IntPredicate::ULT);
    visit_i64_gt_s => int_compare(IntPredicate::SGT);
    visit_i64_gt_u => int_compare(IntPredicate::UGT);
    visit_i64_le_s => int_compare(IntPredicate::SLE);
    visit_i64_le_u => int_compare(IntPredicate::ULE);
    visit_i64_ge_s => int_compare(IntPredicate::SGE);
    visit_i64_ge_u => int_compare(IntPredicate::UGE);

    visit_i32_clz => int_count_zeros("llvm.ctlz");
    visit_i32_ctz => int_count_zeros("llvm.cttz");
    visit_i32_popcnt => int_popcnt();
    visit_i32_add => int_binary(InstructionOpcode::Add);
    visit_i32_sub => int_binary(InstructionOpcode::Sub);
    visit_i32_mul => int_binary(InstructionOpcode::Mul);
    visit_i32_div_s => int_div_s();
    visit_i32_div_u => int_unsigned_divide(InstructionOpcode::UDiv);
    visit_i32_rem_s => int_rem_s();
    visit_i32_rem_u => int_unsigned_divide(InstructionOpcode::URem);
    visit_i32_and => int_binary(InstructionOpcode::And);
    visit_i32_or => int_binary(InstructionOpcode::Or);
    visit_i32_xor => int_binary(InstructionOpcode::Xor);
    visit_i32_shl => int_shift(InstructionOpcode::Shl);
    visit_i32_shr_s => int_shift(InstructionOpcode::AShr);
    visit_i32_shr_u => int_shift(InstructionOpcode::LShr);
    visit_i32_rotl => int_rotate("llvm.fshl");
    visit_i32_rotr => int_rotate("llvm.fshr");

    visit_i64_clz => int_count_zeros("llvm.ctlz");
    visit_i64_ctz => int_count_zeros("llvm.cttz");
    visit_i64_popcnt => int_popcnt();
    visit_i64_add => int_binary(InstructionOpcode::Add);
    visit_i64_sub => int_binary(InstructionOpcode::Sub);
    visit_i64_mul => int_binary(InstructionOpcode::Mul);
    visit_i64_div_s => int_div_s();
    visit_i64_div_u => int_unsigned_divide(InstructionOpcode::UDiv);
    visit_i64_rem_s => int_rem_s();
    visit_i64_rem_u => int_unsigned_divide(InstructionOpcode::URem);
    visit_i64_and => int_binary(InstructionOpcode::And);
    visit_i64_or => int_binary(InstructionOpcode::Or);
    visit_i64_xor => int_binary(InstructionOpcode::Xor);
    visit_i64_shl => int_shift(InstructionOpcode::Shl);
    visit_i64_shr_s => int_shift(InstructionOpcode::AShr);
    visit_i64_shr_u => int_shift(InstructionOpcode::LShr);
    visit_i64_rotl => int_rotate("llvm.fshl");
    visit_i64_rotr => int_rotate("llvm.fshr");
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// An integer constant, given as bits.
    fn int_const(&mut self, ty: IntType<'ctx>, value: u64) -> Result<()> {
        self.push(ty.const_int(value, false));
        Ok(())
    }

    /// Whether an integer is zero.
    fn int_eqz(&mut self) -> Result<()> {
        let value = self.pop_int()?;
        let zero = value.get_type().const_zero();
        let is_zero = self
            .builder
            .build_int_compare(IntPredicate::EQ, value, zero, "")?;
        self.push_bool(is_zero)
    }

    /// Compares two integers.
    fn int_compare(&mut self, predicate: IntPredicate) -> Result<()> {
        let (left, right) = self.pop2_int()?;
        let result = self.builder.build_int_compare(predicate, left, right, "")?;
        self.push_bool(result)
    }

    /// An operator that LLVM has as an instruction and that is defined for all operands.
    fn int_binary(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let (left, right) = self.pop2()?;
        let result = self.emit_binary(opcode, left, right)?;
        self.push(result);
        Ok(())
    }

    /// The number of leading or trailing zero bits: the width, if all are zero.
    fn int_count_zeros(&mut self, intrinsic: &str) -> Result<()> {
        let value = self.pop()?;
        let zero_is_poison = self.types.i1.const_zero();
        let result = self.call_intrinsic(
            intrinsic,
            &[value.get_type()],
            &[value.into(), zero_is_poison.into()],
        )?;
        self.push(result);
        Ok(())
    }

    fn int_popcnt(&mut self) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_intrinsic("llvm.ctpop", &[value])?;
        self.push(result);
        Ok(())
    }

    /// A shift by the count modulo the width.
    fn int_shift(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let (value, count) = self.pop2_int()?;
        let mask = count
            .get_type()
            .const_int(u64::from(count.get_type().get_bit_width() - 1), false);
        let count = self.builder.build_and(count, mask, "count")?;
        let result = self.emit_binary(opcode, value.into(), count.into())?;
        self.push(result);
        Ok(())
    }

    /// A rotation, as a funnel shift of the value with itself.
    fn int_rotate(&mut self, intrinsic: &str) -> Result<()> {
        let (value, count) = self.pop2()?;
        let result = self.emit_intrinsic(intrinsic, &[value, value, count])?;
        self.push(result);
        Ok(())
    }

    fn int_unsigned_divide(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let (dividend, divisor) = self.pop2_int()?;
        self.trap_if_zero(divisor)?;
        let result = self.emit_binary(opcode, dividend.into(), divisor.into())?;
        self.push(result);
        Ok(())
    }

    fn int_div_s(&mut self) -> Result<()> {
        let (dividend, divisor) = self.pop2_int()?;
        self.trap_if_zero(divisor)?;
        let ty = dividend.get_type();
        let min = ty.const_int(1 << (ty.get_bit_width() - 1), false);
        let is_min = self
            .builder
            .build_int_compare(IntPredicate::EQ, dividend, min, "is_min")?;
        let is_minus_one = self.is_minus_one(divisor)?;
        let overflows = self.builder.build_and(is_min, is_minus_one, "overflows")?;
        self.trap_unless_never(overflows, TrapCode::IntegerOverflow)?;
        let result = self
            .builder
            .build_int_signed_div(dividend, divisor, "quotient")?;
        self.push(result);
        Ok(())
    }

    fn int_rem_s(&mut self) -> Result<()> {
        let (dividend, divisor) = self.pop2_int()?;
        self.trap_if_zero(divisor)?;
        let is_minus_one = self.is_minus_one(divisor)?;
        let one = divisor.get_type().const_int(1, false);
        let divisor = self.emit_select(is_minus_one.into(), one.into(), divisor.into())?;
        let result = self.emit_binary(InstructionOpcode::SRem, dividend.into(), divisor)?;
        self.push(result);
        Ok(())
    }
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn is_minus_one(&self, value: IntValue<'ctx>) -> Result<IntValue<'ctx>> {
        let minus_one = value.get_type().const_all_ones();
        Ok(self
            .builder
            .build_int_compare(IntPredicate::EQ, value, minus_one, "is_minus_one")?)
    }

    fn trap_if_zero(&mut self, divisor: IntValue<'ctx>) -> Result<()> {
        let zero = divisor.get_type().const_zero();
        let is_zero = self
            .builder
            .build_int_compare(IntPredicate::EQ, divisor, zero, "is_zero")?;
        self.trap_unless_never(is_zero, TrapCode::IntegerDivideByZero)
    }

    /// [`trap_if`](Self::trap_if), but nothing at all for a condition that is the constant false: constant divisors
    /// are common.
    fn trap_unless_never(&mut self, condition: IntValue<'ctx>, code: TrapCode) -> Result<()> {
        match condition.get_zero_extended_constant() {
            Some(0) => Ok(()),
            _ => self.trap_if(condition, code),
        }
    }
}

/// Instructions on numbers and on vectors of numbers alike.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn emit_binary(
        &self,
        opcode: InstructionOpcode,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(self.builder.build_binop(opcode, left, right, "")?)
    }

    pub(super) fn emit_cast(
        &self,
        opcode: InstructionOpcode,
        value: BasicValueEnum<'ctx>,
        ty: impl BasicType<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(self.builder.build_cast(opcode, value, ty, "")?)
    }

    /// The same bits as a value of type `ty`.
    pub(super) fn emit_bits_as(
        &self,
        value: BasicValueEnum<'ctx>,
        ty: impl BasicType<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(self
            .builder
            .build_bit_cast(value, ty.as_basic_type_enum(), "")?)
    }

    /// `condition ? then : otherwise`, for each lane by itself if the condition is a vector.
    pub(super) fn emit_select(
        &self,
        condition: BasicValueEnum<'ctx>,
        then: BasicValueEnum<'ctx>,
        otherwise: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(match condition {
            BasicValueEnum::VectorValue(condition) => {
                self.builder.build_select(condition, then, otherwise, "")?
            }
            condition => self
                .builder
                .build_select(self.int(condition)?, then, otherwise, "")?,
        })
    }

    /// An i1, or a vector of them.
    pub(super) fn emit_int_compare(
        &self,
        predicate: IntPredicate,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        Ok(match (left, right) {
            (BasicValueEnum::VectorValue(left), BasicValueEnum::VectorValue(right)) => self
                .builder
                .build_int_compare(predicate, left, right, "")?
                .into(),
            (left, right) => self
                .builder
                .build_int_compare(predicate, self.int(left)?, self.int(right)?, "")?
                .into(),
        })
    }

    /// Calls an intrinsic that is overloaded by the type of its first argument alone.
    pub(super) fn emit_intrinsic(
        &mut self,
        name: &str,
        args: &[BasicValueEnum<'ctx>],
    ) -> Result<BasicValueEnum<'ctx>> {
        let overload: Vec<_> = args.iter().take(1).map(BasicValueEnum::get_type).collect();
        self.call_intrinsic(name, &overload, &metadata(args))
    }

    /// Calls an intrinsic of one target, which is not overloaded.
    pub(super) fn emit_target_intrinsic(
        &mut self,
        name: &str,
        args: &[BasicValueEnum<'ctx>],
    ) -> Result<BasicValueEnum<'ctx>> {
        self.call_intrinsic(name, &[], &metadata(args))
    }

    /// The value as an integer.
    pub(super) fn int(&self, value: BasicValueEnum<'ctx>) -> Result<IntValue<'ctx>> {
        value
            .try_into()
            .map_err(|()| Error::bug("an operand is not an integer"))
    }

    /// The integer type with as many bits as the number type `ty`; for a vector, lane by lane.
    pub(super) fn int_type_like(&self, ty: BasicTypeEnum<'ctx>) -> BasicTypeEnum<'ctx> {
        let lane = |lane: BasicTypeEnum<'ctx>| match lane {
            BasicTypeEnum::FloatType(float) if float.get_bit_width() == 32 => self.types.i32,
            BasicTypeEnum::FloatType(_) => self.types.i64,
            BasicTypeEnum::IntType(int) => int,
            _ => self.types.i64,
        };
        match ty {
            BasicTypeEnum::VectorType(vector) => lane(vector.get_element_type())
                .vec_type(vector.get_size())
                .into(),
            ty => lane(ty).into(),
        }
    }

    /// The integer constant `value`, cut to the width of the integer type `ty`; for a vector, in each lane.
    pub(super) fn int_constant(
        &self,
        ty: BasicTypeEnum<'ctx>,
        value: u64,
    ) -> Result<BasicValueEnum<'ctx>> {
        match ty {
            BasicTypeEnum::IntType(int) => Ok(int.const_int(value, false).into()),
            BasicTypeEnum::VectorType(vector) => {
                let lane = self.int_constant(vector.get_element_type(), value)?;
                Ok(splat(vector, lane))
            }
            _ => Err(Error::bug("not an integer type")),
        }
    }
}

/// The constant `lane` in each lane of the vector type `ty`.
pub(super) fn splat<'ctx>(
    ty: VectorType<'ctx>,
    lane: BasicValueEnum<'ctx>,
) -> BasicValueEnum<'ctx> {
    VectorType::const_vector(&vec![lane; ty.get_size() as usize]).into()
}

fn metadata<'ctx>(args: &[BasicValueEnum<'ctx>]) -> Vec<BasicMetadataValueEnum<'ctx>> {
    args.iter().map(|&arg| arg.into()).collect()
}
