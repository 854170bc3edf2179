//! Keeps LLVM's code generator for x86-64 from a pair of floats that it cannot make canonical.
//!
//! Where an operation that only quiets signalling NaNs must not vanish (`x - 0`, `x * 1`, `0 - x`), there is an `llvm.canonicalize`. LLVM's vectorisers put two of them
//! for f32 together, and LLVM 22 has no way to compute `llvm.canonicalize.v2f32` on x86-64: it ends the process. (Other widths and types it has; nor does any other intrinsic of which
//! they could make a pair end it.) So pairs become four lanes, two of which nobody asks for.

use crate::error::{Error, Result};
use crate::unit::Unit;
use crate::values::users_of;
use inkwell::types::VectorType;
use inkwell::values::{BasicValueEnum, InstructionValue, VectorValue};

/// Does so in all functions. To be done when nothing makes vectors any more.
pub(crate) fn widen_pairs(unit: &Unit<'_, '_>) -> Result<()> {
    if !unit.target.is_x86_64() {
        return Ok(());
    }
    let Some(narrow) = unit.module.get_function("llvm.canonicalize.v2f32") else {
        return Ok(());
    };
    let calls: Vec<_> = users_of(narrow.as_global_value().as_pointer_value())
        .flatten()
        .collect();
    calls
        .into_iter()
        .try_for_each(|call| widen_pair(unit, call))
}

fn widen_pair<'ctx>(unit: &Unit<'_, 'ctx>, call: InstructionValue<'ctx>) -> Result<()> {
    let argument = call.get_operand(0).and_then(|it| it.value());
    let Some(BasicValueEnum::VectorValue(pair)) = argument else {
        return Err(Error::bug("a pair of floats is no vector"));
    };
    let builder = unit.context.create_builder();
    builder.position_before(&call);
    let lanes = |value: VectorValue<'ctx>, count: u64| {
        let i32 = unit.types.i32;
        let order: Vec<_> = (0..count)
            .map(|lane| match lane < 2 {
                true => i32.const_int(lane, false),
                false => i32.get_poison(),
            })
            .collect();
        let order = VectorType::const_vector(&order);
        builder.build_shuffle_vector(value, value.get_type().get_poison(), order, "")
    };
    let wide = lanes(pair, 4)?;
    let overload = [wide.get_type().into()];
    let wide = unit.call_intrinsic(&builder, "llvm.canonicalize", &overload, &[wide.into()], "")?;
    if let Some(pair) = lanes(wide.into_vector_value(), 2)?.as_instruction() {
        call.replace_all_uses_with(&pair);
    }
    call.erase_from_basic_block();
    Ok(())
}
