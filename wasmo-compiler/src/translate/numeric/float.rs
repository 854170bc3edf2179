//! Numeric operators on floats (core specification, 4.3.3 "Floating-Point Operations"), scalar and vector.
//!
//! # Where LLVM and WebAssembly differ
//!
//! WebAssembly wants the result of arithmetic on a NaN to be a *quiet* NaN, and a canonical one if all NaN operands
//! are canonical. The hardware does so. LLVM, however, reserves the right to treat a signalling NaN as a quiet one,
//! and so drops an instruction that has no other effect than to quiet its operand. What is done about it:
//!
//! - An operation whose one operand is, where it stands in the wasm code, a constant that makes LLVM do so (`x * 1`,
//!   `x / -1`, `x - 0`, `-0 - x`, ...) gets its other operand through `llvm.canonicalize`, which LLVM keeps.
//!   The same holds for a demotion of what has just been promoted.
//! - `min` and `max` do not use `llvm.minimum` and `llvm.maximum`, which on x86-64 return an operand's signalling NaN.
//! - `ceil` and its kin never become a call of the C library: where the target lacks the instruction
//!   they are short sequences of arithmetic.
//! - `abs`, `neg` and `copysign` only touch the sign bit, NaN or not, and so do their LLVM counterparts.
//! - No fast-math flags, ever. The sign of a NaN that arithmetic produces is not determined, in either language.
//!
//! **What is promised:** every result is as specified, but for one case. If LLVM finds out by itself, by propagating
//! constants through locals or inlined calls, that an operation is one of the first kind above (or, on AArch64, a
//! minimum or maximum with an infinity), and its other operand is a signalling NaN, then that NaN may come out of it
//! signalling. Every other value, quiet NaNs included, is exact even then. Signalling NaNs arise only from
//! constants, reinterpreted integers, memory and the host.

use super::{operators, splat};
use crate::error::{Error, Result};
use crate::llvm::float_constant;
use crate::translate::FuncTranslator;
use inkwell::FloatPredicate;
use inkwell::types::{BasicTypeEnum, FloatType};
use inkwell::values::{
    BasicValue, BasicValueEnum, FloatValue, InstructionOpcode, InstructionValue,
};
use wasmparser::{Ieee32, Ieee64};

/// The direction in which a float is rounded to an integral value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(in crate::translate) enum Rounding {
    /// Towards positive infinity.
    Ceil,
    /// Towards negative infinity.
    Floor,
    /// Towards zero.
    Trunc,
    /// To the nearest, ties to the even one.
    Nearest,
}

operators! { |types|
    visit_f32_const(value: Ieee32) => float_const(types.f32, u64::from(value.bits()));
    visit_f64_const(value: Ieee64) => float_const(types.f64, value.bits());

    visit_f32_eq => float_compare(FloatPredicate::OEQ);
    visit_f32_ne => float_compare(FloatPredicate::UNE);
    visit_f32_lt => float_compare(FloatPredicate::OLT);
    visit_f32_gt => float_compare(FloatPredicate::OGT);
    visit_f32_le => float_compare(FloatPredicate::OLE);
    visit_f32_ge => float_compare(FloatPredicate::OGE);

    visit_f64_eq => float_compare(FloatPredicate::OEQ);
    visit_f64_ne => float_compare(FloatPredicate::UNE);
    visit_f64_lt => float_compare(FloatPredicate::OLT);
    visit_f64_gt => float_compare(FloatPredicate::OGT);
    visit_f64_le => float_compare(FloatPredicate::OLE);
    visit_f64_ge => float_compare(FloatPredicate::OGE);

    visit_f32_abs => float_unary_intrinsic("llvm.fabs");
    visit_f32_neg => float_neg();
    visit_f32_ceil => float_round(Rounding::Ceil);
    visit_f32_floor => float_round(Rounding::Floor);
    visit_f32_trunc => float_round(Rounding::Trunc);
    visit_f32_nearest => float_round(Rounding::Nearest);
    visit_f32_sqrt => float_unary_intrinsic("llvm.sqrt");
    visit_f32_add => float_binary(InstructionOpcode::FAdd);
    visit_f32_sub => float_binary(InstructionOpcode::FSub);
    visit_f32_mul => float_binary(InstructionOpcode::FMul);
    visit_f32_div => float_binary(InstructionOpcode::FDiv);
    visit_f32_min => float_min_max(FloatPredicate::OLT);
    visit_f32_max => float_min_max(FloatPredicate::OGT);
    visit_f32_copysign => float_copysign();

    visit_f64_abs => float_unary_intrinsic("llvm.fabs");
    visit_f64_neg => float_neg();
    visit_f64_ceil => float_round(Rounding::Ceil);
    visit_f64_floor => float_round(Rounding::Floor);
    visit_f64_trunc => float_round(Rounding::Trunc);
    visit_f64_nearest => float_round(Rounding::Nearest);
    visit_f64_sqrt => float_unary_intrinsic("llvm.sqrt");
    visit_f64_add => float_binary(InstructionOpcode::FAdd);
    visit_f64_sub => float_binary(InstructionOpcode::FSub);
    visit_f64_mul => float_binary(InstructionOpcode::FMul);
    visit_f64_div => float_binary(InstructionOpcode::FDiv);
    visit_f64_min => float_min_max(FloatPredicate::OLT);
    visit_f64_max => float_min_max(FloatPredicate::OGT);
    visit_f64_copysign => float_copysign();
}

/// The operators on scalars.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// A constant, given as bits: a NaN must not pass through the float unit of the machine that compiles.
    fn float_const(&mut self, ty: FloatType<'ctx>, bits: u64) -> Result<()> {
        let int = self.int_type_like(ty.into());
        let bits = self.int_constant(int, bits)?;
        let value = self.emit_bits_as(bits, ty)?;
        self.push(value);
        Ok(())
    }

    fn float_compare(&mut self, predicate: FloatPredicate) -> Result<()> {
        let (left, right) = self.pop2_float()?;
        let result = self
            .builder
            .build_float_compare(predicate, left, right, "")?;
        self.push_bool(result)
    }

    fn float_unary_intrinsic(&mut self, intrinsic: &str) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_intrinsic(intrinsic, &[value])?;
        self.push(result);
        Ok(())
    }

    fn float_neg(&mut self) -> Result<()> {
        let value = self.pop_float()?;
        let result = self.builder.build_float_neg(value, "")?;
        self.push(result);
        Ok(())
    }

    fn float_round(&mut self, rounding: Rounding) -> Result<()> {
        let value = self.pop()?;
        let result = self.emit_round(rounding, value)?;
        self.push(result);
        Ok(())
    }

    fn float_binary(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let (left, right) = self.pop2()?;
        let result = self.emit_float_binary(opcode, left, right)?;
        self.push(result);
        Ok(())
    }

    fn float_min_max(&mut self, better: FloatPredicate) -> Result<()> {
        let (left, right) = self.pop2()?;
        let result = self.emit_min_max(better, left, right)?;
        self.push(result);
        Ok(())
    }

    fn float_copysign(&mut self) -> Result<()> {
        let (magnitude, sign) = self.pop2()?;
        let result = self.emit_intrinsic("llvm.copysign", &[magnitude, sign])?;
        self.push(result);
        Ok(())
    }
}

/// What scalars and vectors share.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// An i1, or a vector of them.
    pub(in crate::translate) fn emit_float_compare(
        &self,
        predicate: FloatPredicate,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let float = |value: BasicValueEnum<'ctx>| {
            FloatValue::try_from(value).map_err(|()| Error::bug("an operand is not a float"))
        };
        Ok(match (left, right) {
            (BasicValueEnum::VectorValue(left), BasicValueEnum::VectorValue(right)) => self
                .builder
                .build_float_compare(predicate, left, right, "")?
                .into(),
            (left, right) => self
                .builder
                .build_float_compare(predicate, float(left)?, float(right)?, "")?
                .into(),
        })
    }

    /// The float constant `value`, which must not be a NaN; for a vector type, in each lane.
    pub(in crate::translate) fn float_constant(
        &self,
        ty: BasicTypeEnum<'ctx>,
        value: f64,
    ) -> Result<BasicValueEnum<'ctx>> {
        match ty {
            BasicTypeEnum::FloatType(float) => Ok(float.const_float(value).into()),
            BasicTypeEnum::VectorType(vector) => {
                let lane = self.float_constant(vector.get_element_type(), value)?;
                Ok(splat(vector, lane))
            }
            _ => Err(Error::bug("not a float type")),
        }
    }

    /// An arithmetic instruction that quiets signalling NaNs even if it does nothing else.
    pub(in crate::translate) fn emit_float_binary(
        &mut self,
        opcode: InstructionOpcode,
        mut left: BasicValueEnum<'ctx>,
        mut right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let vanishes: fn(f64) -> bool = match opcode {
            InstructionOpcode::FAdd | InstructionOpcode::FSub => |constant| constant == 0.0,
            _ => |constant| constant.abs() == 1.0,
        };
        let (left_vanishes, right_vanishes) = (has_lane(left, vanishes), has_lane(right, vanishes));
        if right_vanishes {
            left = self.emit_intrinsic("llvm.canonicalize", &[left])?;
        }
        if left_vanishes && opcode != InstructionOpcode::FDiv {
            right = self.emit_intrinsic("llvm.canonicalize", &[right])?;
        }
        self.emit_binary(opcode, left, right)
    }

    /// `left * right + addend`, rounded once. The target must have an instruction for it.
    pub(in crate::translate) fn emit_fma(
        &mut self,
        mut left: BasicValueEnum<'ctx>,
        mut right: BasicValueEnum<'ctx>,
        addend: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let vanishes: fn(f64) -> bool = |constant| constant.abs() == 1.0;
        if has_lane(addend, |constant| constant == 0.0) {
            // Only then may nothing be left that quiets the other factor.
            let (left_vanishes, right_vanishes) =
                (has_lane(left, vanishes), has_lane(right, vanishes));
            if right_vanishes {
                left = self.emit_intrinsic("llvm.canonicalize", &[left])?;
            }
            if left_vanishes {
                right = self.emit_intrinsic("llvm.canonicalize", &[right])?;
            }
        }
        self.emit_intrinsic("llvm.fma", &[left, right, addend])
    }

    /// The minimum, if `better` is less-than, or the maximum, if it is greater-than. A NaN operand gives
    /// a NaN, and -0 is less than +0.
    pub(in crate::translate) fn emit_min_max(
        &mut self,
        better: FloatPredicate,
        left: BasicValueEnum<'ctx>,
        right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let is_min = better == FloatPredicate::OLT;
        if self.target.is_aarch64() {
            return self.emit_min_max_aarch64(is_min, left, right);
        }
        // Each selection is one minps or maxps, which returns its second operand if neither is better. The two differ
        // only if the operands are zeros of different sign, which `or` and `and` settle, or if one is a NaN.
        let ty = left.get_type();
        let int = self.int_type_like(ty);
        let left_better = self.emit_float_compare(better, left, right)?;
        let first = self.emit_select(left_better, left, right)?;
        let right_better = self.emit_float_compare(better, right, left)?;
        let second = self.emit_select(right_better, right, left)?;
        let (first, second) = (
            self.emit_bits_as(first, int)?,
            self.emit_bits_as(second, int)?,
        );
        let settle = if is_min {
            InstructionOpcode::Or
        } else {
            InstructionOpcode::And
        };
        let settled = self.emit_binary(settle, first, second)?;
        let settled = self.emit_bits_as(settled, ty)?;
        let unordered = self.emit_float_compare(FloatPredicate::UNO, left, right)?;
        let nan = self.canonical_nan(ty)?;
        self.emit_select(unordered, nan, settled)
    }

    /// `fmin` and `fmax` are what WebAssembly wants.
    fn emit_min_max_aarch64(
        &mut self,
        is_min: bool,
        mut left: BasicValueEnum<'ctx>,
        mut right: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        // LLVM drops the minimum with positive infinity, and the maximum with negative infinity.
        let vanishes: fn(f64) -> bool = |constant| constant.is_infinite();
        if has_lane(right, vanishes) {
            left = self.emit_intrinsic("llvm.canonicalize", &[left])?;
        } else if has_lane(left, vanishes) {
            right = self.emit_intrinsic("llvm.canonicalize", &[right])?;
        }
        // Not `llvm.minimum`, of which LLVM's middle end knows that the minimum of x and x is x.
        let name = if is_min {
            "llvm.aarch64.neon.fmin"
        } else {
            "llvm.aarch64.neon.fmax"
        };
        self.emit_intrinsic(name, &[left, right])
    }

    /// The positive canonical NaN.
    fn canonical_nan(&self, ty: BasicTypeEnum<'ctx>) -> Result<BasicValueEnum<'ctx>> {
        let int = self.int_type_like(ty);
        let bits = if precision(ty) == 24 {
            0x7fc0_0000
        } else {
            0x7ff8 << 48
        };
        self.emit_bits_as(self.int_constant(int, bits)?, ty)
    }

    /// The integral value next to `value` in the direction of `rounding`.
    pub(in crate::translate) fn emit_round(
        &mut self,
        rounding: Rounding,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        if self.target.is_x86_64() && !self.target.has_sse41() {
            return self.emit_round_by_arithmetic(rounding, value);
        }
        let name = match rounding {
            Rounding::Ceil => "llvm.ceil",
            Rounding::Floor => "llvm.floor",
            Rounding::Trunc => "llvm.trunc",
            Rounding::Nearest => "llvm.roundeven",
        };
        self.emit_intrinsic(name, &[value])
    }

    /// Rounding without an instruction for it, after the classic: let `big` be the least power of two from which on
    /// all floats are integers. Adding it to a smaller magnitude and taking it away again rounds to the nearest
    /// integer, ties to even, as this is the mode of the float unit. If that went the wrong way, one is added or
    /// taken away, which is exact. The sign comes from the operand, so that zeros keep theirs. Magnitudes from `big` on,
    /// infinities among them, are returned as they are; a NaN goes the long way and is quieted by the addition.
    fn emit_round_by_arithmetic(
        &mut self,
        rounding: Rounding,
        value: BasicValueEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let ty = value.get_type();
        let big = self.float_constant(ty, (1u64 << (precision(ty) - 1)) as f64)?;
        let magnitude = self.emit_intrinsic("llvm.fabs", &[value])?;
        let sum = self.emit_binary(InstructionOpcode::FAdd, magnitude, big)?;
        let nearest = self.emit_binary(InstructionOpcode::FSub, sum, big)?;
        let signed = self.emit_intrinsic("llvm.copysign", &[nearest, value])?;
        let integral = match rounding {
            Rounding::Nearest => signed,
            Rounding::Floor => self.emit_step_back(signed, FloatPredicate::OGT, value, 1.0)?,
            Rounding::Ceil => {
                let unsigned = self.emit_step_back(signed, FloatPredicate::OLT, value, -1.0)?;
                self.emit_intrinsic("llvm.copysign", &[unsigned, value])?
            }
            Rounding::Trunc => {
                let unsigned = self.emit_step_back(nearest, FloatPredicate::OGT, magnitude, 1.0)?;
                self.emit_intrinsic("llvm.copysign", &[unsigned, value])?
            }
        };
        let is_small_or_nan = self.emit_float_compare(FloatPredicate::ULT, magnitude, big)?;
        self.emit_select(is_small_or_nan, integral, value)
    }

    /// `rounded - step` if `rounded` is beyond `value`, else `rounded`.
    fn emit_step_back(
        &mut self,
        rounded: BasicValueEnum<'ctx>,
        beyond: FloatPredicate,
        value: BasicValueEnum<'ctx>,
        step: f64,
    ) -> Result<BasicValueEnum<'ctx>> {
        let ty = value.get_type();
        let is_beyond = self.emit_float_compare(beyond, rounded, value)?;
        let step = self.emit_select(
            is_beyond,
            self.float_constant(ty, step)?,
            self.float_constant(ty, 0.0)?,
        )?;
        self.emit_binary(InstructionOpcode::FSub, rounded, step)
    }

    /// A demotion to the type `ty`. LLVM replaces the demotion of a promoted value by the value
    /// itself, also with operations on the sign in between, and then nothing quiets a signalling NaN.
    pub(in crate::translate) fn emit_demote(
        &mut self,
        mut value: BasicValueEnum<'ctx>,
        ty: BasicTypeEnum<'ctx>,
    ) -> Result<BasicValueEnum<'ctx>> {
        if value
            .as_instruction_value()
            .is_some_and(|instruction| is_promotion(instruction, 4))
        {
            value = self.emit_intrinsic("llvm.canonicalize", &[value])?;
        }
        self.emit_cast(InstructionOpcode::FPTrunc, value, ty)
    }
}

/// The precision of a float type, in bits, or that of a vector's lanes.
pub(in crate::translate) fn precision(ty: BasicTypeEnum<'_>) -> u32 {
    match ty {
        BasicTypeEnum::FloatType(float) if float.get_bit_width() == 32 => 24,
        BasicTypeEnum::VectorType(vector) => precision(vector.get_element_type()),
        _ => 53,
    }
}

/// Whether `value` is a constant that has `property`, or a constant vector with such a lane.
fn has_lane(value: BasicValueEnum<'_>, property: fn(f64) -> bool) -> bool {
    match value {
        BasicValueEnum::FloatValue(float) => float_constant(float).is_some_and(property),
        BasicValueEnum::VectorValue(vector) if vector.is_null() => property(0.0),
        BasicValueEnum::VectorValue(vector) if vector.is_constant_data_vector() => {
            (0..vector.get_type().get_size())
                .any(|lane| has_lane(vector.get_element_as_constant(lane), property))
        }
        // Any other constant is an expression, whose lanes cannot be looked at: let it have the property.
        BasicValueEnum::VectorValue(vector) => vector.is_const(),
        _ => false,
    }
}

/// Whether the instruction promotes a float, or selects from such values or changes the sign of one, `depth`
/// instructions deep. It may err on the side of true.
fn is_promotion(instruction: InstructionValue<'_>, depth: u32) -> bool {
    match instruction.get_opcode() {
        InstructionOpcode::FPExt => true,
        InstructionOpcode::FNeg | InstructionOpcode::Select | InstructionOpcode::BitCast
            if depth > 0 =>
        {
            instruction
                .get_operands()
                .flatten()
                .filter_map(|operand| operand.value()?.as_instruction_value())
                .any(|operand| is_promotion(operand, depth - 1))
        }
        InstructionOpcode::Call => instruction
            .get_operand(instruction.get_num_operands() - 1)
            .and_then(|callee| callee.value())
            .is_some_and(|callee| is_sign_operation(callee.get_name().to_bytes())),
        _ => false,
    }
}

/// Whether a function of this name only touches the sign of its argument.
fn is_sign_operation(name: &[u8]) -> bool {
    name.starts_with(b"llvm.fabs.") || name.starts_with(b"llvm.copysign.")
}
