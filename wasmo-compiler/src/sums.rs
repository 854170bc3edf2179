//! Adds up first what is there first, in loops whose iterations wait for each other.
//!
//! Hash functions are such loops: what the next round begins with is a sum of four or five numbers, of which the processor has most long before the last. In which
//! order the guest's compiler or LLVM adds them up has nothing to do with that. SHA-256 waited for five additions in a row behind the slowest of its functions,
//! natively for three; one will do.
//!
//! When numbers are there is estimated: the loop is gone through several times with what instructions take on usual processors, so that
//! what comes from the iteration before counts as much as it has waited for itself.

use crate::error::Result;
use crate::loops::successors;
use crate::unit::Unit;
use crate::values::{erase_unused, int, users};
use inkwell::basic_block::BasicBlock;
use inkwell::values::{
    BasicValue, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    PhiValue,
};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};

/// How many instructions a loop has at most for each cycle that an iteration waits for the one before: in loops with more, it is not that which takes the time.
const MAX_INSTRUCTIONS_PER_CYCLE: usize = 8;

/// How often a loop is gone through: often enough to tell which number is the slowest.
const ITERATIONS: u32 = 8;

/// How many additions are looked at to find the summands of one number.
const MAX_SUMS: usize = 32;

/// Does so in the code of `function`, which LLVM has optimised.
pub(crate) fn order<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for block in function.get_basic_block_iter() {
        if successors(block).any(|it| it == block) {
            order_in(unit, block)?;
        }
    }
    Ok(())
}

/// Does so in `block`, which is a loop.
fn order_in<'ctx>(unit: &Unit<'_, 'ctx>, block: BasicBlock<'ctx>) -> Result<()> {
    let instructions: Vec<_> = block.get_instructions().collect();
    let has_order = |it: InstructionValue<'ctx>| summands(it).is_some_and(|it| it.len() > 2);
    let sums = instructions.iter().copied();
    let sums: Vec<_> = sums
        .filter(|&it| is_sum(it) && !is_part(it) && has_order(it))
        .collect();
    if sums.is_empty() {
        return Ok(());
    }
    let mut times = Times::of(block, &instructions);
    if instructions.len() > MAX_INSTRUCTIONS_PER_CYCLE * times.period as usize {
        return Ok(());
    }
    let slowest = times.slowest(block, &instructions);
    let builder = unit.context.create_builder();
    for sum in sums.into_iter().filter(|it| slowest.contains(it)) {
        // Not what it was before those in front of it have been put in order.
        let Some(summands) = summands(sum) else {
            continue;
        };
        let with_times = summands
            .into_iter()
            .map(|it| (times.of_value(it.into()), it));
        let summands: Vec<_> = with_times.collect();
        let ends = summands.iter().map(|&(time, _)| (time, ()));
        let end = add_up(ends.collect(), |(), ()| Ok(()))?.map(|(time, ())| time);
        if end >= Some(times.of_instruction(sum)) {
            continue;
        }
        builder.position_before(&sum);
        let total = add_up(summands, |first, second| {
            Ok(builder.build_int_add(first, second, "")?)
        })?;
        if let Some((end, total)) = total
            && let Some(total) = total.as_instruction()
        {
            times.times.insert(total, end);
            sum.replace_all_uses_with(&total);
            erase_unused(sum);
        }
    }
    Ok(())
}

/// Adds up, by `add`, summands that are there at these times, those that are there first first. Gives when the sum is there, and the sum.
fn add_up<T: Copy>(
    mut summands: Vec<(u32, T)>,
    add: impl Fn(T, T) -> Result<T>,
) -> Result<Option<(u32, T)>> {
    // The earliest ones are the last.
    summands.sort_by_key(|&(time, _)| Reverse(time));
    while let [.., (time, second), (_, first)] = summands[..] {
        summands.truncate(summands.len() - 2);
        let end = time + 1;
        let place = summands.partition_point(|&(time, _)| time > end);
        summands.insert(place, (end, add(first, second)?));
    }
    Ok(summands.first().copied())
}

/// When the values of a loop are there, in cycles.
struct Times<'ctx> {
    /// In the last iteration that was gone through.
    times: HashMap<InstructionValue<'ctx>, u32>,
    /// In the iteration before that.
    before: HashMap<InstructionValue<'ctx>, u32>,
    /// How much later the slowest of all is in each iteration.
    period: u32,
}

impl<'ctx> Times<'ctx> {
    /// Those of the loop `block`, which consists of `instructions`.
    fn of(block: BasicBlock<'ctx>, instructions: &[InstructionValue<'ctx>]) -> Self {
        let mut this = Self {
            times: HashMap::new(),
            before: HashMap::new(),
            period: 0,
        };
        for _ in 0..ITERATIONS {
            this.before = this.times.clone();
            for &instruction in instructions {
                let time = match carried(block, instruction) {
                    Some(value) => value.map_or(0, |it| this.before_of(it)),
                    None => {
                        let operands = instruction.get_operands().flatten();
                        let times = operands.filter_map(|it| Some(this.of_value(it.value()?)));
                        times.max().unwrap_or(0) + latency(instruction.get_opcode())
                    }
                };
                this.times.insert(instruction, time);
            }
        }
        let growths = instructions.iter().map(|&it| this.growth(it));
        this.period = growths.max().unwrap_or(0);
        this
    }

    fn of_instruction(&self, instruction: InstructionValue<'ctx>) -> u32 {
        self.times.get(&instruction).copied().unwrap_or(0)
    }

    /// What is computed elsewhere is there from the beginning on.
    fn of_value(&self, value: BasicValueEnum<'ctx>) -> u32 {
        value
            .as_instruction_value()
            .map_or(0, |it| self.of_instruction(it))
    }

    fn before_of(&self, instruction: InstructionValue<'ctx>) -> u32 {
        self.before.get(&instruction).copied().unwrap_or(0)
    }

    /// How much later `instruction` is in each iteration.
    fn growth(&self, instruction: InstructionValue<'ctx>) -> u32 {
        self.of_instruction(instruction)
            .saturating_sub(self.before_of(instruction))
    }

    /// The instructions of the loop `block` that the slowest values wait for which the next iteration begins with.
    fn slowest(
        &self,
        block: BasicBlock<'ctx>,
        instructions: &[InstructionValue<'ctx>],
    ) -> HashSet<InstructionValue<'ctx>> {
        let is_slowest = |it: &InstructionValue<'ctx>| {
            it.get_parent() == Some(block) && self.growth(*it) == self.period
        };
        let phis = instructions.iter().filter_map(|&it| carried(block, it)?);
        let mut open: Vec<_> = phis.filter(is_slowest).collect();
        let mut found = HashSet::new();
        while let Some(instruction) = open.pop() {
            if found.insert(instruction) && instruction.get_opcode() != InstructionOpcode::Phi {
                let operands = instruction.get_operands().flatten();
                let operands = operands.filter_map(|it| it.value()?.as_instruction_value());
                open.extend(operands.filter(is_slowest));
            }
        }
        found
    }
}

/// Of a phi node, the instruction of the loop `block` that gives its value for the next iteration, if one does.
fn carried<'ctx>(
    block: BasicBlock<'ctx>,
    phi: InstructionValue<'ctx>,
) -> Option<Option<InstructionValue<'ctx>>> {
    let phi = PhiValue::try_from(phi).ok()?;
    let next = phi.get_incomings().find(|(_, from)| *from == block);
    Some(next.and_then(|(value, _)| value.as_instruction_value()))
}

/// How many cycles it takes until such an instruction gives its result, on processors of these years.
fn latency(opcode: InstructionOpcode) -> u32 {
    use InstructionOpcode as Op;
    match opcode {
        Op::BitCast | Op::GetElementPtr | Op::IntToPtr | Op::PtrToInt | Op::Trunc | Op::ZExt => 0,
        Op::Mul => 3,
        Op::FAdd | Op::FMul | Op::FSub => 4,
        Op::Load => 5,
        Op::FDiv | Op::SDiv | Op::SRem | Op::UDiv | Op::URem => 15,
        _ => 1,
    }
}

/// Whether `value` is a sum of two integers.
pub(crate) fn is_sum(value: InstructionValue<'_>) -> bool {
    value.get_opcode() == InstructionOpcode::Add && value.get_type().is_int_type()
}

/// Whether all that becomes of `value` is a sum of integers in its block.
pub(crate) fn is_part(value: InstructionValue<'_>) -> bool {
    let mut users = users(value);
    match (users.next(), users.next()) {
        (Some(Some(user)), None) => is_sum(user) && user.get_parent() == value.get_parent(),
        _ => false,
    }
}

/// What is added up in `sum`, by it and those in its block that are only parts of it.
pub(crate) fn summands<'ctx>(sum: InstructionValue<'ctx>) -> Option<Vec<IntValue<'ctx>>> {
    let is_part_of_it = |it| is_sum(it) && it.get_parent() == sum.get_parent() && is_part(it);
    summands_by(sum, MAX_SUMS, int, is_part_of_it)
}

/// What is added up in `sum`, by it and those that are parts of it, at most `max_sums` in all, in the order that it is written in: numbers or vectors, which
/// `operand` gives of a sum.
pub(crate) fn summands_by<'ctx, T: BasicValue<'ctx>>(
    sum: InstructionValue<'ctx>,
    max_sums: usize,
    operand: impl Fn(InstructionValue<'ctx>, u32) -> Option<T>,
    is_part: impl Fn(InstructionValue<'ctx>) -> bool,
) -> Option<Vec<T>> {
    let mut summands = Vec::new();
    let mut open = vec![operand(sum, 1)?, operand(sum, 0)?];
    let mut sums = 1;
    while let Some(summand) = open.pop() {
        let part = summand.as_instruction_value().filter(|&it| is_part(it));
        match part {
            Some(part) if sums < max_sums => {
                sums += 1;
                open.extend([operand(part, 1)?, operand(part, 0)?]);
            }
            _ => summands.push(summand),
        }
    }
    Some(summands)
}
