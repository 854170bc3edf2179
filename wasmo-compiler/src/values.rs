//! What the passes ask of LLVM's values.

use crate::unit::Unit;
use inkwell::AtomicOrdering;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum};
use inkwell::values::{
    AnyValueEnum, BasicValue as _, BasicValueEnum, BasicValueUse, CallSiteValue, FloatValue,
    FunctionValue, InstructionOpcode, InstructionValue, IntValue, PointerValue,
};
use std::collections::HashSet;

/// The instructions of `function`, block by block.
pub(crate) fn instructions<'ctx>(
    function: FunctionValue<'ctx>,
) -> impl Iterator<Item = InstructionValue<'ctx>> {
    function
        .get_basic_block_iter()
        .flat_map(|block| block.get_instructions())
}

/// The vmctx that `function` has been given, if it has one.
pub(crate) fn vmctx(function: FunctionValue<'_>) -> Option<PointerValue<'_>> {
    function.get_first_param()?.try_into().ok()
}

/// The integer that is the operand of `instruction` with this number.
pub(crate) fn int<'ctx>(
    instruction: InstructionValue<'ctx>,
    operand: u32,
) -> Option<IntValue<'ctx>> {
    instruction.get_operand(operand)?.value()?.try_into().ok()
}

/// What `instruction` gives, if it is a number or a pointer.
pub(crate) fn value(instruction: InstructionValue<'_>) -> Option<BasicValueEnum<'_>> {
    Some(match instruction.get_type() {
        AnyTypeEnum::IntType(_) => IntValue::try_from(instruction).ok()?.into(),
        AnyTypeEnum::FloatType(_) => FloatValue::try_from(instruction).ok()?.into(),
        AnyTypeEnum::PointerType(_) => PointerValue::try_from(instruction).ok()?.into(),
        _ => return None,
    })
}

/// How many bytes `value` has in memory, if it is a number.
pub(crate) fn size(value: BasicValueEnum<'_>) -> Option<u64> {
    let bits = match value.get_type() {
        BasicTypeEnum::IntType(ty) => ty.get_bit_width(),
        BasicTypeEnum::FloatType(ty) => ty.get_bit_width(),
        _ => return None,
    };
    Some(bits.div_ceil(8).into())
}

/// The number that `value` is, if it is one, without a sign: other constants are poison or expressions.
pub(crate) fn constant(value: IntValue<'_>) -> Option<u64> {
    match value.is_constant_int() {
        true => value.get_zero_extended_constant(),
        false => None,
    }
}

/// The number that `value` is, if it is one, with a sign: other constants are poison or expressions.
pub(crate) fn signed_constant(value: IntValue<'_>) -> Option<i64> {
    match value.is_constant_int() {
        true => value.get_sign_extended_constant(),
        false => None,
    }
}

/// The function that `instruction` calls by its name, if it is such a call.
pub(crate) fn callee(instruction: InstructionValue<'_>) -> Option<FunctionValue<'_>> {
    CallSiteValue::try_from(instruction)
        .ok()?
        .get_called_fn_value()
}

/// Whether `opcode` computes an integer from two, or vectors of such, lane by lane, and cannot trap.
pub(crate) fn is_arithmetic(opcode: InstructionOpcode) -> bool {
    use InstructionOpcode as Op;
    matches!(
        opcode,
        Op::Add | Op::Sub | Op::Mul | Op::And | Op::Or | Op::Xor | Op::Shl | Op::LShr | Op::AShr
    )
}

/// Whether a load or store is one that LLVM may do otherwise.
pub(crate) fn is_plain(access: InstructionValue<'_>) -> bool {
    access.get_volatile() == Ok(false)
        && access.get_atomic_ordering() == Ok(AtomicOrdering::NotAtomic)
}

/// What `address` is computed from, if it is a pointer and a number of bytes.
pub(crate) fn byte_address<'ctx>(
    unit: &Unit<'_, 'ctx>,
    address: InstructionValue<'ctx>,
) -> Option<(PointerValue<'ctx>, IntValue<'ctx>)> {
    if address.get_opcode() != InstructionOpcode::GetElementPtr
        || address.get_num_operands() != 2
        || address.get_gep_source_element_type().ok()? != unit.types.i8.into()
    {
        return None;
    }
    let pointer = address.get_operand(0)?.value()?;
    Some((pointer.try_into().ok()?, int(address, 1)?))
}

/// The instructions that use what `instruction` gives; of a user that is no instruction, `None`.
pub(crate) fn users<'ctx>(
    instruction: InstructionValue<'ctx>,
) -> impl Iterator<Item = Option<InstructionValue<'ctx>>> {
    from(instruction.get_first_use())
}

/// The instructions that use a pointer; of a user that is no instruction, `None`.
pub(crate) fn users_of(
    pointer: PointerValue<'_>,
) -> impl Iterator<Item = Option<InstructionValue<'_>>> {
    from(pointer.get_first_use())
}

/// The instructions of this use and those behind it.
fn from<'ctx>(
    first: Option<BasicValueUse<'ctx>>,
) -> impl Iterator<Item = Option<InstructionValue<'ctx>>> {
    std::iter::successors(first, |it| it.get_next_use()).map(|it| match it.get_user() {
        AnyValueEnum::InstructionValue(user) => Some(user),
        user => BasicValueEnum::try_from(user).ok()?.as_instruction_value(),
    })
}

/// Erases `instruction` if nothing uses it, and then what was computed for it only: sums, products and extended numbers.
pub(crate) fn erase_unused(instruction: InstructionValue<'_>) {
    use InstructionOpcode as Op;
    let mut open = vec![instruction];
    let mut erased = HashSet::new();
    while let Some(instruction) = open.pop() {
        if erased.contains(&instruction)
            || !matches!(instruction.get_opcode(), Op::Add | Op::Mul | Op::ZExt)
            || instruction.get_first_use().is_some()
        {
            continue;
        }
        let operands = instruction.get_operands().flatten();
        open.extend(operands.filter_map(|it| it.value()?.as_instruction_value()));
        instruction.erase_from_basic_block();
        erased.insert(instruction);
    }
}
