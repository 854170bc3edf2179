//! Keeps LLVM's code generators from taking a choice between floats for something else.
//!
//! That for AArch64 selects `fminnm` and `fmaxnm` for `select (fcmp olt x, C), x, C` and the like, no matter where that comes from: a
//! wasm `select`, an `if`, `f32x4.pmin`. These instructions order the zeros, and of a signalling NaN and a number
//! give a NaN; WebAssembly's choice does neither (`-0 < 0` is false, so that `0` is chosen). The comparison
//! gets its operand through `llvm.arithmetic.fence`, which is no instruction, but hides that it is the one chosen.
//!
//! All of them take `select (fcmp ult x, 0), NaN, sqrt(x)` for `sqrt(x)`, which is a NaN then too; but its bits are the
//! processor's choice, those of the constant are the module's. (`select (fcmp uno sqrt(x)), NaN, sqrt(x)`, by which modules make their
//! NaNs the same everywhere, has become that.) The root goes through the fence.
//!
//! That is done last, when nothing makes or changes selections any more.
//!
//! LLVM's InstCombine takes `max(max(x, C), C)` for `max(x, C)`, whatever either gives for a NaN: `t = x < C ? C : x` gives it on, of which
//! `t > C ? t : C` makes `C`; what is left gives the NaN on. So the inner one goes through the fence where the two are in sight of each other before
//! anything is optimised ([`separate`]). Where they meet only by inlining, they are taken for one: that is open.

use crate::error::{Error, Result};
use crate::unit::Unit;
use crate::values::{callee, instructions};
use inkwell::basic_block::BasicBlock;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue,
};

/// The selections in the code of `function`.
fn selects(function: FunctionValue<'_>) -> Vec<InstructionValue<'_>> {
    instructions(function)
        .filter(|instruction| instruction.get_opcode() == InstructionOpcode::Select)
        .collect()
}

/// Does so in the code of `function`.
pub(crate) fn keep<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for select in selects(function) {
        if unit.target.is_aarch64() {
            hide_comparison(unit, select)?;
        }
        hide_roots(unit, select)?;
    }
    Ok(())
}

/// Keeps choices between a float and a constant from being taken for one with choices of theirs that have the same constant. To be
/// done before anything is optimised, but for locals, which are values already.
pub(crate) fn separate<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for select in selects(function) {
        let operand = |index| select.get_operand(index)?.value();
        let (Some(chosen), Some(other)) = (operand(1), operand(2)) else {
            continue;
        };
        let (index, inner, constant) = match (chosen.is_const(), other.is_const()) {
            (true, false) => (2, other, chosen),
            (false, true) => (1, chosen, other),
            _ => continue,
        };
        if is_float(constant.get_type()) && may_be(unit, inner, constant) {
            let hidden = emit_fence(unit, select, inner)?;
            select.set_operand(index, hidden);
        }
    }
    Ok(())
}

fn is_float(ty: BasicTypeEnum<'_>) -> bool {
    match ty {
        BasicTypeEnum::FloatType(_) => true,
        BasicTypeEnum::VectorType(vector) => is_float(vector.get_element_type()),
        _ => false,
    }
}

/// Whether `value` is a choice, or what two ways come to, that may be `constant`.
fn may_be<'ctx>(
    unit: &Unit<'_, 'ctx>,
    value: BasicValueEnum<'ctx>,
    constant: BasicValueEnum<'ctx>,
) -> bool {
    let mut value = value;
    // Vectors are integers between operators.
    loop {
        let Some(instruction) = value.as_instruction_value() else {
            return false;
        };
        let operand = |index| instruction.get_operand(index)?.value();
        match instruction.get_opcode() {
            InstructionOpcode::BitCast => match operand(0) {
                Some(inner) => value = inner,
                None => return false,
            },
            InstructionOpcode::Select => {
                return [operand(1), operand(2)].contains(&Some(constant));
            }
            // What comes to a loop's head never becomes a choice, and may be what a hot loop sums up.
            InstructionOpcode::Phi if is_loop_head(unit, instruction.get_parent()) => return false,
            InstructionOpcode::Phi => {
                let mut incoming = 0..instruction.get_num_operands();
                return incoming.any(|index| operand(index) == Some(constant));
            }
            _ => return false,
        }
    }
}

/// Whether `block` is the head of a wasm loop.
fn is_loop_head<'ctx>(unit: &Unit<'_, 'ctx>, block: Option<BasicBlock<'ctx>>) -> bool {
    block.is_some_and(|block| unit.loop_heads.borrow().contains(&block))
}

/// If `select` chooses a square root by a comparison, makes it look unrelated.
fn hide_roots<'ctx>(unit: &Unit<'_, 'ctx>, select: InstructionValue<'ctx>) -> Result<()> {
    let operand = |index| select.get_operand(index)?.value();
    let is_compared = operand(0)
        .and_then(|condition| condition.as_instruction_value())
        .is_some_and(|condition| condition.get_opcode() == InstructionOpcode::FCmp);
    if !is_compared {
        return Ok(());
    }
    for index in [1, 2] {
        let root = operand(index).filter(|&value| is_root(value));
        if let Some(root) = root {
            let hidden = emit_fence(unit, select, root)?;
            select.set_operand(index, hidden);
        }
    }
    Ok(())
}

/// Whether `value` is the result of `llvm.sqrt`.
fn is_root(value: BasicValueEnum<'_>) -> bool {
    let callee = value.as_instruction_value().and_then(callee);
    callee.is_some_and(|callee| callee.get_name().to_bytes().starts_with(b"llvm.sqrt."))
}

/// `value` without what the code generator could know of it, for the use of `before`.
fn emit_fence<'ctx>(
    unit: &Unit<'_, 'ctx>,
    before: InstructionValue<'ctx>,
    value: BasicValueEnum<'ctx>,
) -> Result<BasicValueEnum<'ctx>> {
    let builder = unit.context.create_builder();
    builder.position_before(&before);
    let (overload, args) = ([value.get_type()], [value.into()]);
    unit.call_intrinsic(
        &builder,
        "llvm.arithmetic.fence",
        &overload,
        &args,
        "hidden",
    )
}

/// If `select` chooses by comparing one of its operands with a constant, gives it a comparison that looks unrelated.
fn hide_comparison<'ctx>(unit: &Unit<'_, 'ctx>, select: InstructionValue<'ctx>) -> Result<()> {
    let operand =
        |instruction: InstructionValue<'ctx>, index| instruction.get_operand(index)?.value();
    let Some(compare) = operand(select, 0).and_then(|condition| condition.as_instruction_value())
    else {
        return Ok(());
    };
    let Some(predicate) = compare.get_fcmp_predicate() else {
        return Ok(());
    };
    let (Some(left), Some(right)) = (operand(compare, 0), operand(compare, 1)) else {
        return Ok(());
    };
    let compared = match (left.is_const(), right.is_const()) {
        (false, true) => left,
        (true, false) => right,
        _ => return Ok(()),
    };
    if ![operand(select, 1), operand(select, 2)].contains(&Some(compared)) {
        return Ok(());
    }
    let hidden = emit_fence(unit, select, compared)?;
    let builder = unit.context.create_builder();
    builder.position_before(&select);
    let substitute = |value| if value == compared { hidden } else { value };
    let condition = match (substitute(left), substitute(right)) {
        (BasicValueEnum::FloatValue(left), BasicValueEnum::FloatValue(right)) => builder
            .build_float_compare(predicate, left, right, "")?
            .as_basic_value_enum(),
        (BasicValueEnum::VectorValue(left), BasicValueEnum::VectorValue(right)) => builder
            .build_float_compare(predicate, left, right, "")?
            .as_basic_value_enum(),
        _ => return Err(Error::bug("a comparison of floats compares something else")),
    };
    select.set_operand(0, condition);
    Ok(())
}
