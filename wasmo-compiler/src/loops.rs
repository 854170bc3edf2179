//! What the passes ask of blocks, and of loops of them.

use crate::values::{int, signed_constant};
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{InstructionOpcode, InstructionValue, IntValue, Operand, PhiValue};

/// Where `block` may go on, as often as its end says so.
pub(crate) fn successors(block: BasicBlock<'_>) -> impl Iterator<Item = BasicBlock<'_>> {
    let end = block.get_terminator();
    let operands = end.into_iter().flat_map(|it| it.get_operands());
    operands.flatten().filter_map(Operand::block)
}

/// The phi nodes of `block`.
pub(crate) fn phis(block: BasicBlock<'_>) -> impl Iterator<Item = PhiValue<'_>> {
    let instructions = block.get_instructions();
    instructions.map_while(|it| PhiValue::try_from(it).ok())
}

/// The end of a loop's last block.
#[derive(Clone, Copy)]
pub(crate) struct Latch<'ctx> {
    pub(crate) branch: InstructionValue<'ctx>,
    /// Whether the loop goes on if the condition of `branch` is true.
    pub(crate) goes_on_if: bool,
    /// What comes behind the loop.
    pub(crate) exit: BasicBlock<'ctx>,
}

impl<'ctx> Latch<'ctx> {
    /// That of `block`, if it is a loop by itself.
    pub(crate) fn of(block: BasicBlock<'ctx>) -> Option<Self> {
        Self::between(block, block)
    }

    /// That of `block`, if it goes back to the loop's `head` or leaves the loop.
    pub(crate) fn between(block: BasicBlock<'ctx>, head: BasicBlock<'ctx>) -> Option<Self> {
        let branch = block.get_terminator()?;
        if branch.get_opcode() != InstructionOpcode::Br || branch.get_num_operands() != 3 {
            return None;
        }
        let target = |index| branch.get_operand(index).and_then(Operand::block);
        // LLVM has the target for a false condition first.
        let (otherwise, then) = (target(1)?, target(2)?);
        let (goes_on_if, exit) = match (otherwise == head, then == head) {
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

    /// What is compared, if the loop goes on until the two are equal.
    pub(crate) fn until_equal(self) -> Option<(IntValue<'ctx>, IntValue<'ctx>)> {
        let comparison = int(self.branch, 0)?.as_instruction()?;
        match (comparison.get_icmp_predicate()?, self.goes_on_if) {
            (IntPredicate::EQ, false) | (IntPredicate::NE, true) => {
                Some((int(comparison, 0)?, int(comparison, 1)?))
            }
            _ => None,
        }
    }
}

/// How a loop counts.
pub(crate) struct Counted<'ctx> {
    /// What it starts with.
    pub(crate) start: IntValue<'ctx>,
    /// The sum of what it is and the step.
    pub(crate) next: IntValue<'ctx>,
    pub(crate) step: i64,
    /// Where the next iteration begins from.
    pub(crate) latch: BasicBlock<'ctx>,
}

impl<'ctx> Counted<'ctx> {
    /// What `phi` is, if it has one start, and a constant is added to it in each iteration.
    pub(crate) fn of(phi: PhiValue<'ctx>) -> Option<Self> {
        let value = IntValue::try_from(phi.as_basic_value()).ok()?;
        let mut incoming = phi.get_incomings();
        let (one, other) = (incoming.next()?, incoming.next()?);
        if incoming.next().is_some() || one.1 == other.1 {
            return None;
        }
        let step = |next: IntValue<'ctx>| {
            let next = next.as_instruction()?;
            let is_sum = next.get_opcode() == InstructionOpcode::Add && int(next, 0)? == value;
            signed_constant(int(next, 1)?).filter(|_| is_sum)
        };
        [(one, other), (other, one)]
            .into_iter()
            .find_map(|(start, next)| {
                let (start, end) = (start.0.try_into().ok()?, next.0.try_into().ok()?);
                Some(Self {
                    start,
                    next: end,
                    step: step(end)?,
                    latch: next.1,
                })
            })
    }
}
