//! Keeps LLVM's code generator for AArch64 from taking a choice between a float and a constant for a minimum.
//!
//! It selects `fminnm` and `fmaxnm` for `select (fcmp olt x, C), x, C` and the like, no matter where that comes from: a
//! wasm `select`, an `if`, `f32x4.pmin`. These instructions order the zeros, and of a signalling NaN and a number
//! give a NaN; WebAssembly's choice does neither (`-0 < 0` is false, so that `0` is chosen). The comparison
//! gets its operand through `llvm.arithmetic.fence`, which is no instruction, but hides that it is the one chosen.
//!
//! To be done last, when nothing makes or changes selections any more.

use crate::error::{Error, Result};
use crate::unit::Unit;
use inkwell::intrinsics::Intrinsic;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, ValueKind,
};

/// Does so in the code of `function`.
pub(crate) fn keep<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    let selects: Vec<_> = function
        .get_basic_block_iter()
        .flat_map(|block| block.get_instructions())
        .filter(|instruction| instruction.get_opcode() == InstructionOpcode::Select)
        .collect();
    selects
        .into_iter()
        .try_for_each(|select| hide_comparison(unit, select))
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
    let builder = unit.context.create_builder();
    builder.position_before(&select);
    let fence = Intrinsic::find("llvm.arithmetic.fence")
        .and_then(|fence| fence.get_declaration(&unit.module, &[compared.get_type()]))
        .ok_or_else(|| Error::bug("LLVM has no llvm.arithmetic.fence"))?;
    let ValueKind::Basic(hidden) = builder
        .build_call(fence, &[compared.into()], "hidden")?
        .try_as_basic_value()
    else {
        return Err(Error::bug("llvm.arithmetic.fence gives no result"));
    };
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
