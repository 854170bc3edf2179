//! Code that is there twice, for passes that make second versions of it.

use crate::error::{Error, Result};
use crate::unit::Unit;
use crate::values::{users, value};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{BasicValue as _, BasicValueEnum, InstructionValue, MetadataValue, Operand};
use std::collections::{HashMap, HashSet};

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
fn exchange<'ctx>(
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

/// Has what comes behind two versions of code, where `builder` is, use what either gives: the first consists of `instructions`, the second of `copies`.
pub(crate) fn join<'ctx>(
    builder: &Builder<'ctx>,
    instructions: impl Iterator<Item = InstructionValue<'ctx>>,
    copies: &Copies<'ctx>,
    [first, second]: [BasicBlock<'ctx>; 2],
    is_behind: impl Fn(&InstructionValue<'ctx>) -> bool,
) -> Result<()> {
    for instruction in instructions {
        let Some(&other) = copies.get(&instruction) else {
            continue;
        };
        let users = users(instruction).flatten().filter(&is_behind);
        // Each once: a phi node can use a value as often as a switch has cases.
        let mut seen = HashSet::new();
        let behind: Vec<_> = users.filter(|&user| seen.insert(user)).collect();
        if behind.is_empty() {
            continue;
        }
        let value = value(instruction).ok_or_else(unlinked)?;
        let both = builder.build_phi(value.get_type(), "")?;
        both.add_incoming(&[(&value, first), (&other, second)]);
        exchange(&behind, value, both.as_basic_value());
    }
    Ok(())
}

/// Metadata by which accesses are told from others, among those of `domain`: new at each call.
pub(crate) fn alias_scope<'ctx>(unit: &Unit<'_, 'ctx>, domain: &str) -> MetadataValue<'ctx> {
    let context = unit.context;
    let text = |text: &str| context.metadata_string(text).into();
    let number = unit.alias_scopes.replace(unit.alias_scopes.get() + 1);
    let domain = context.metadata_node(&[text(domain)]);
    context.metadata_node(&[text(&number.to_string()), domain.into()])
}

/// That a second version is not where it belongs.
#[cold]
pub(crate) fn unlinked() -> Error {
    Error::bug("a second version of code is linked to nothing")
}
