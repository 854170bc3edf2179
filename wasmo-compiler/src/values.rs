//! What the passes ask of LLVM's values.

use crate::unit::Unit;
use inkwell::AtomicOrdering;
use inkwell::basic_block::BasicBlock;
use inkwell::types::AnyTypeEnum;
use inkwell::values::{
    AnyValueEnum, BasicValue as _, BasicValueEnum, BasicValueUse, CallSiteValue, FloatValue,
    FunctionValue, InstructionOpcode, InstructionValue, IntValue, Operand, PointerValue,
};
use std::collections::{HashMap, HashSet};

/// The instructions of `function`, block by block.
pub(crate) fn instructions<'ctx>(
    function: FunctionValue<'ctx>,
) -> impl Iterator<Item = InstructionValue<'ctx>> {
    function
        .get_basic_block_iter()
        .flat_map(|block| block.get_instructions())
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

/// The values of code that is compiled twice: what has been copied, and the copies.
pub(crate) type Copies<'ctx> = HashMap<InstructionValue<'ctx>, BasicValueEnum<'ctx>>;

/// What `value` is where it has been copied.
pub(crate) fn copied<'ctx>(
    copies: &Copies<'ctx>,
    value: BasicValueEnum<'ctx>,
) -> BasicValueEnum<'ctx> {
    let instruction = value.as_instruction_value();
    let copy = instruction.and_then(|it| copies.get(&it).copied());
    copy.unwrap_or(value)
}

/// A copy of `instruction` that uses the copies of what it uses. It is in no block yet.
pub(crate) fn copy<'ctx>(
    copies: &Copies<'ctx>,
    instruction: InstructionValue<'ctx>,
) -> InstructionValue<'ctx> {
    let copy = instruction.explicit_clone();
    for (index, operand) in (0..).zip(instruction.get_operands()) {
        if let Some(old) = operand.and_then(Operand::value) {
            copy.set_operand(index, copied(copies, old));
        }
    }
    copy
}

/// Has `users` use `new` instead of `old`.
pub(crate) fn exchange<'ctx>(
    users: &[InstructionValue<'ctx>],
    old: BasicValueEnum<'ctx>,
    new: BasicValueEnum<'ctx>,
) {
    for user in users {
        for (index, operand) in (0..).zip(user.get_operands()) {
            if operand.and_then(Operand::value) == Some(old) {
                user.set_operand(index, new);
            }
        }
    }
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

/// The end of a block that is a loop by itself.
#[derive(Clone, Copy)]
pub(crate) struct Latch<'ctx> {
    pub(crate) branch: InstructionValue<'ctx>,
    /// Whether the loop goes on if the condition of `branch` is true.
    pub(crate) goes_on_if: bool,
    /// What comes behind the loop.
    pub(crate) exit: BasicBlock<'ctx>,
}

impl<'ctx> Latch<'ctx> {
    /// That of `block`, if it is such a loop.
    pub(crate) fn of(block: BasicBlock<'ctx>) -> Option<Self> {
        let branch = block.get_terminator()?;
        if branch.get_opcode() != InstructionOpcode::Br || branch.get_num_operands() != 3 {
            return None;
        }
        let target = |index| branch.get_operand(index).and_then(Operand::block);
        // LLVM has the second target first.
        let (otherwise, then) = (target(1)?, target(2)?);
        let (goes_on_if, exit) = match (otherwise == block, then == block) {
            (false, true) => (true, otherwise),
            (true, false) => (false, then),
            _ => return None,
        };
        Some(Self {
            branch,
            goes_on_if,
            exit,
        })
    }
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
