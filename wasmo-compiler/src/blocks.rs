//! Blocks: where they go on, and how instructions get from one to another.

use crate::error::Result;
use crate::loops::{phis, successors};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::context::Context;
use inkwell::values::{FunctionValue, InstructionOpcode, InstructionValue};

/// Where `block` goes on, each block once.
pub(crate) fn targets(block: BasicBlock<'_>) -> Vec<BasicBlock<'_>> {
    let mut targets: Vec<_> = successors(block).collect();
    targets.dedup();
    targets
}

/// Moves `instructions` to the end of `block`.
pub(crate) fn move_to<'ctx>(
    builder: &Builder<'ctx>,
    instructions: &[InstructionValue<'ctx>],
    block: BasicBlock<'ctx>,
) {
    builder.position_at_end(block);
    for instruction in instructions {
        instruction.remove_from_basic_block();
        builder.insert_instruction(instruction, None);
    }
}

/// Has the phi nodes of `block` take from `new` what came from `old`.
pub(crate) fn come_from<'ctx>(
    builder: &Builder<'ctx>,
    block: BasicBlock<'ctx>,
    old: BasicBlock<'ctx>,
    new: BasicBlock<'ctx>,
) -> Result<()> {
    let phis: Vec<_> = phis(block).collect();
    for phi in phis {
        let instruction = phi.as_instruction();
        builder.position_before(&instruction);
        let other = builder.build_phi(phi.as_basic_value().get_type(), "")?;
        for (value, from) in phi.get_incomings() {
            let from = if from == old { new } else { from };
            other.add_incoming(&[(&value, from)]);
        }
        instruction.replace_all_uses_with(&other.as_instruction());
        instruction.erase_from_basic_block();
    }
    Ok(())
}

/// Splits the blocks of `function` into pieces of about `len` instructions one after the other.
pub(crate) fn split<'ctx>(
    context: &'ctx Context,
    function: FunctionValue<'ctx>,
    len: usize,
) -> Result<()> {
    for block in function.get_basic_blocks() {
        let instructions: Vec<_> = block.get_instructions().collect();
        // What has its place: phi nodes at the head of a block, stack slots in the entry, a tail call in front of the return.
        let is_fixed = |it: &InstructionValue<'_>| {
            let opcode = it.get_opcode();
            matches!(opcode, InstructionOpcode::Phi | InstructionOpcode::Alloca)
        };
        let fixed = instructions
            .iter()
            .rposition(is_fixed)
            .map_or(0, |it| it + 1);
        let rest = instructions.get(fixed.max(len)..).unwrap_or(&[]);
        if rest.len() <= len {
            continue;
        }
        let builder = context.create_builder();
        let mut last = block;
        for start in (0..rest.len() - len).step_by(len) {
            // The last piece is longer: what is at the end belongs together.
            let is_last = start + 2 * len >= rest.len();
            let end = if is_last { rest.len() } else { start + len };
            let next = context.insert_basic_block_after(last, "piece");
            move_to(&builder, &rest[start..end], next);
            builder.position_at_end(last);
            builder.build_unconditional_branch(next)?;
            last = next;
        }
        for target in targets(last) {
            come_from(&builder, target, block, last)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use inkwell::memory_buffer::MemoryBuffer;

    const TEXT: &str = "
        declare i32 @g(i32)
        define i32 @f(i32 %n) {
          %slot = alloca i32
          %a = add i32 %n, 1
          %b = add i32 %a, 2
          %c = add i32 %b, 3
          store i32 %c, ptr %slot
          br label %loop
        loop:
          %x = phi i32 [ %c, %0 ], [ %s, %loop ]
          %y = phi i32 [ %b, %0 ], [ %r, %loop ]
          %p = mul i32 %x, 3
          %q = mul i32 %p, 5
          %r = mul i32 %q, 7
          %s = sub i32 %r, %y
          %t = icmp eq i32 %s, 1
          br i1 %t, label %loop, label %end
        end:
          %z = phi i32 [ %s, %loop ]
          %u = add i32 %z, %a
          %u2 = mul i32 %u, 3
          %u3 = mul i32 %u2, 3
          %u4 = mul i32 %u3, 3
          %v = musttail call i32 @g(i32 %u4)
          ret i32 %v
        }
        ";

    #[test]
    fn pieces_follow_each_other() {
        let context = Context::create();
        let buffer = MemoryBuffer::create_from_memory_range_copy(TEXT.as_bytes(), "f");
        let module = context.create_module_from_ir(buffer).unwrap();
        let function = module.get_function("f").unwrap();
        split(&context, function, 2).unwrap();
        module.verify().unwrap();
        let counts = function.get_basic_block_iter();
        let counts: Vec<_> = counts.map(|it| it.get_instructions().count()).collect();
        // The stack slot, the phi nodes and one more have their place; a tail call and its return stay together.
        assert_eq!(counts, [3, 4, 3, 3, 4, 3, 3, 3]);
    }
}
