//! Which of the two registers of an address is the base, on x86-64.
//!
//! Memory is accessed at the vmctx plus an index, and either of the two can be what the processor calls the base, and the other the index. As a base,
//! r13 costs a byte where there is no displacement, and it is where functions of [`Convention::Inner`] have the vmctx. LLVM takes the pointer of an
//! address for the base; so here the index becomes the pointer, and the vmctx the distance from it. This is for the code generator alone: LLVM knows no more what is
//! accessed then.
//!
//! # The sandbox
//!
//! The sum is that of the same two numbers.

use crate::convention::Convention;
use crate::error::Result;
use crate::llvm;
use crate::unit::Unit;
use crate::values::{byte_address, vmctx};
use inkwell::values::FunctionValue;

/// Does so in the code of `function`.
pub(crate) fn exchange<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    if Convention::of(function) != Convention::Inner {
        return Ok(());
    }
    let Some(vmctx) = vmctx(function) else {
        return Ok(());
    };
    let builder = unit.context.create_builder();
    for block in function.get_basic_block_iter() {
        let mut next = block.get_first_instruction();
        while let Some(instruction) = next {
            next = instruction.get_next_instruction();
            let Some((base, index)) = byte_address(unit, instruction) else {
                continue;
            };
            if base != vmctx || index.is_const() {
                continue;
            }
            builder.position_before(&instruction);
            let pointer = builder.build_int_to_ptr(index, unit.types.ptr, "")?;
            let distance = builder.build_ptr_to_int(vmctx, unit.types.i64, "")?;
            let address = llvm::byte_offset(&builder, unit.types.i8, pointer, distance, "")?;
            if let Some(address) = address.as_instruction() {
                instruction.replace_all_uses_with(&address);
                instruction.erase_from_basic_block();
            }
        }
    }
    Ok(())
}
