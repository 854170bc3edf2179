//! Rolls up loops that the guest's compiler has unrolled.
//!
//! clang repeats the body of a loop with a known number of iterations, also for wasm: `c[j] += x * b[j]` becomes three such assignments, to `c[j]`, `c[j+1]` and
//! `c[j+2]`, and steps of three. LLVM's vectoriser takes that for accesses with gaps, which it gathers lane by lane. The loop as it was
//! written it vectorises, and unrolls itself where that pays for the processor. LLVM has no pass for it any more.
//!
//! A loop is rolled up if it is one block, whose accesses of memory are several times the same in the same order: each *repetition* computes from counters
//! of the loop, from what does not change in it, and from what it has loaded itself, just what the first one would compute if all counters had gone on by their part of the step.
//! So only the first is kept, counters take smaller steps, and there are more iterations, which a new counter counts. The accesses that are done, their
//! order and thus where the code traps stay the same, one by one. (A backtrace names the place in the first repetition. With
//! [`exact_traps`](crate::Options::exact_traps) all accesses are volatile, and no loop is rolled up.)
//!
//! This is for code as the translator writes it, in which no instruction has a flag (`nuw` and the like): flags are not compared.
//!
//! # The sandbox
//!
//! Nothing is rewritten but the steps of counters, all of 32 bits. Addresses are made of them as before.
//!
//! # Time
//!
//! Only blocks with at most [`MAX_INSTRUCTIONS`] are looked at, and for each number of repetitions each pair of instructions once.

use crate::error::{Error, Result};
use crate::loops::Latch;
use crate::unit::Unit;
use crate::values::{constant, int, is_arithmetic, is_plain, users};
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    PhiValue,
};
use std::collections::{HashMap, HashSet};

/// How many instructions a block has at most that is looked at.
const MAX_INSTRUCTIONS: usize = 256;

/// How many instructions are looked at to find the summands of one number.
const MAX_SUMS: usize = 32;

/// Does so in the code of `function`, whose local variables are values already.
pub(crate) fn roll_up<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for block in function.get_basic_block_iter() {
        if let Some(repeated) = Loop::of(unit, block)
            && let Some(repetitions) = repeated.repetitions()
        {
            repeated.roll_up(unit, repetitions)?;
        }
    }
    Ok(())
}

/// A loop of one block, of which nothing is used outside.
struct Loop<'ctx> {
    block: BasicBlock<'ctx>,
    counters: Vec<Counter<'ctx>>,
    /// Its loads and stores.
    accesses: Vec<InstructionValue<'ctx>>,
    /// Where in `accesses` they are.
    places: HashMap<InstructionValue<'ctx>, usize>,
    /// Its last instruction.
    branch: InstructionValue<'ctx>,
    /// Whether it goes on if the condition of `branch` is true.
    goes_on_if: bool,
    /// How often it is run.
    iterations: u32,
}

/// A phi node to which each iteration adds a constant.
struct Counter<'ctx> {
    phi: PhiValue<'ctx>,
    value: IntValue<'ctx>,
    /// The index of the operand that is its next value.
    next: u32,
    /// What it begins with, if that is a constant.
    start: Option<u32>,
    step: i32,
}

impl<'ctx> Loop<'ctx> {
    fn of(unit: &Unit<'_, 'ctx>, block: BasicBlock<'ctx>) -> Option<Self> {
        let Latch {
            branch, goes_on_if, ..
        } = Latch::of(block)?;
        let mut counters = Vec::new();
        let mut accesses = Vec::new();
        for (count, instruction) in block.get_instructions().enumerate() {
            let is_used_here = |it: Option<InstructionValue<'ctx>>| {
                it.is_some_and(|it| it.get_parent() == Some(block))
            };
            if count == MAX_INSTRUCTIONS || !users(instruction).all(is_used_here) {
                return None;
            }
            match instruction.get_opcode() {
                InstructionOpcode::Phi => {
                    counters.push(Counter::of(unit, instruction, block)?);
                }
                InstructionOpcode::Load | InstructionOpcode::Store => {
                    if !is_plain(instruction) {
                        return None;
                    }
                    accesses.push(instruction);
                }
                InstructionOpcode::Br => {}
                opcode if is_pure(opcode) => {}
                _ => return None,
            }
        }
        let places = accesses.iter().copied().zip(0..).collect();
        let mut this = Self {
            block,
            counters,
            accesses,
            places,
            branch,
            goes_on_if,
            iterations: 0,
        };
        this.iterations = this.count_iterations()?;
        Some(this)
    }

    fn counter(&self, value: IntValue<'ctx>) -> Option<&Counter<'ctx>> {
        self.counters.iter().find(|it| it.value == value)
    }

    /// How often it is run, if that is known when it begins.
    fn count_iterations(&self) -> Option<u32> {
        let mut goes_on_if = self.goes_on_if;
        let mut condition = int(self.branch, 0)?.as_instruction()?;
        for _ in 0..MAX_SUMS {
            let equal = match condition.get_icmp_predicate()? {
                IntPredicate::EQ => true,
                IntPredicate::NE => false,
                _ => return None,
            };
            let (left, right) = (int(condition, 0)?, int(condition, 1)?);
            let from = left.as_instruction();
            if number(right) == Some(0)
                && let Some(zext) = from
                && zext.get_opcode() == InstructionOpcode::ZExt
            {
                // Whether another condition is false, or true.
                condition = int(zext, 0)?.as_instruction()?;
                goes_on_if ^= equal;
                continue;
            }
            if left.get_type().get_bit_width() != 32 || equal == goes_on_if {
                return None;
            }
            let difference = self.sum(left)?.minus(self.sum(right)?);
            let [(counter, factor)] = difference.summands[..] else {
                return None;
            };
            let counter = self.counter(counter)?;
            let first = factor.wrapping_mul(counter.start?);
            let first = first.wrapping_add(difference.constant);
            return steps_to_zero(first, factor.wrapping_mul(counter.step as u32))?.checked_add(1);
        }
        None
    }

    /// How many repetitions of the same its body is, if it is more than one.
    fn repetitions(&self) -> Option<Repetitions> {
        let all = self.accesses.len();
        let has_store = |length: usize| {
            let is_store =
                |it: &InstructionValue<'ctx>| it.get_opcode() == InstructionOpcode::Store;
            self.accesses[..length].iter().any(is_store)
        };
        let candidates = (1..=all / 2).filter(|length| all.is_multiple_of(*length));
        candidates
            .map(|length| Repetitions {
                length,
                count: all / length,
            })
            .find(|it| {
                u64::from(self.iterations) * it.count as u64 <= u64::from(u32::MAX)
                    && has_store(it.length)
                    && (1..it.count).all(|index| Comparison::new(self, *it, index).all_equal())
            })
    }

    fn roll_up(self, unit: &Unit<'_, 'ctx>, repetitions: Repetitions) -> Result<()> {
        let builder = unit.context.create_builder();
        let i32 = unit.types.i32;
        let count = repetitions.count as i32;
        builder.position_before(&self.branch);
        for counter in &self.counters {
            // Only those that count iterations have other steps, and are done with.
            if counter.step % count == 0 {
                let step = i32.const_int((counter.step / count) as u64, true);
                let next = builder.build_int_add(counter.value, step, "next")?;
                counter.phi.as_instruction().set_operand(counter.next, next);
            }
        }
        let first = self.block.get_first_instruction().ok_or_else(malformed)?;
        builder.position_before(&first);
        let iteration = builder.build_phi(i32, "iteration")?;
        builder.position_before(&self.branch);
        let value = iteration.as_basic_value().into_int_value();
        let next = builder.build_int_add(value, i32.const_int(1, false), "next")?;
        let before = self.counters.first().ok_or_else(malformed)?;
        for (_, from) in before.phi.get_incomings() {
            let value = match from == self.block {
                true => next,
                false => i32.const_zero(),
            };
            iteration.add_incoming(&[(&value, from)]);
        }
        let total = u64::from(self.iterations) * repetitions.count as u64;
        let predicate = match self.goes_on_if {
            true => IntPredicate::NE,
            false => IntPredicate::EQ,
        };
        let condition =
            builder.build_int_compare(predicate, next, i32.const_int(total, false), "")?;
        self.branch.set_operand(0, condition);
        self.drop_all_but(repetitions.length)
    }

    /// Drops all accesses but the first `length`, and what is computed for them only.
    fn drop_all_but(self, length: usize) -> Result<()> {
        let instructions: Vec<_> = self.block.get_instructions().collect();
        let mut left = self.accesses.len() - length;
        for instruction in instructions.into_iter().rev() {
            let place = self.places.get(&instruction);
            let is_dropped = match instruction.get_opcode() {
                InstructionOpcode::Phi | InstructionOpcode::Br => false,
                _ => place.is_none_or(|&place| place >= length),
            };
            if is_dropped && instruction.get_first_use().is_none() {
                left -= usize::from(place.is_some());
                instruction.erase_from_basic_block();
            }
        }
        match left {
            0 => Ok(()),
            _ => Err(Error::bug("a loop that is rolled up uses what is dropped")),
        }
    }

    /// `value`, a number of 32 bits, as a sum.
    fn sum(&self, value: IntValue<'ctx>) -> Option<Sum<'ctx>> {
        let mut sum = Sum::default();
        let mut open = vec![(value, 1u32)];
        for _ in 0..MAX_SUMS {
            let Some((value, factor)) = open.pop() else {
                sum.summands.retain(|&(_, factor)| factor != 0);
                return Some(sum);
            };
            if let Some(constant) = number(value) {
                sum.constant = sum.constant.wrapping_add(factor.wrapping_mul(constant));
                continue;
            }
            let definition = value.as_instruction();
            let definition = definition.filter(|it| it.get_parent() == Some(self.block));
            let parts = definition.and_then(|it| {
                let (left, right) = (int(it, 0)?, int(it, 1)?);
                let scaled = |by: u32| vec![(left, factor.wrapping_mul(by))];
                match it.get_opcode() {
                    InstructionOpcode::Add => Some(vec![(left, factor), (right, factor)]),
                    InstructionOpcode::Sub => {
                        Some(vec![(left, factor), (right, factor.wrapping_neg())])
                    }
                    InstructionOpcode::Mul => number(right).map(scaled),
                    InstructionOpcode::Shl => Some(scaled(1u32.checked_shl(number(right)?)?)),
                    _ => None,
                }
            });
            match parts {
                Some(parts) => open.extend(parts),
                None => sum.add(value, factor),
            }
        }
        None
    }
}

impl<'ctx> Counter<'ctx> {
    /// The counter that the phi node `phi` of `block` is.
    fn of(
        unit: &Unit<'_, 'ctx>,
        phi: InstructionValue<'ctx>,
        block: BasicBlock<'ctx>,
    ) -> Option<Self> {
        let phi = PhiValue::try_from(phi).ok()?;
        let value: IntValue<'ctx> = phi.as_basic_value().try_into().ok()?;
        if value.get_type() != unit.types.i32 {
            return None;
        }
        let (mut next, mut starts) = (None, Vec::new());
        for (index, (incoming, from)) in (0..).zip(phi.get_incomings()) {
            let incoming = IntValue::try_from(incoming).ok()?;
            match from == block {
                true => next = Some((index, incoming.as_instruction()?)),
                false => starts.push(number(incoming)),
            }
        }
        let (next, sum) = next?;
        let step = match (sum.get_opcode(), int(sum, 0)?, int(sum, 1)?) {
            (InstructionOpcode::Add, left, right) if left == value => number(right)?,
            (InstructionOpcode::Add, left, right) if right == value => number(left)?,
            (InstructionOpcode::Sub, left, right) if left == value => number(right)?.wrapping_neg(),
            _ => return None,
        };
        let start = *starts.first()?;
        Some(Self {
            phi,
            value,
            next,
            start: start.filter(|_| starts.iter().all(|it| *it == start)),
            step: step as i32,
        })
    }
}

/// How a body is divided.
#[derive(Clone, Copy)]
struct Repetitions {
    /// How many accesses each has.
    length: usize,
    /// How many there are.
    count: usize,
}

/// Compares one of the repetitions with the first.
struct Comparison<'a, 'ctx> {
    repeated: &'a Loop<'ctx>,
    repetitions: Repetitions,
    /// Which one: the first is 0.
    index: usize,
    /// What is known to be equal: of the first one, and of this.
    known: HashSet<(InstructionValue<'ctx>, InstructionValue<'ctx>)>,
}

impl<'a, 'ctx> Comparison<'a, 'ctx> {
    fn new(repeated: &'a Loop<'ctx>, repetitions: Repetitions, index: usize) -> Self {
        Self {
            repeated,
            repetitions,
            index,
            known: HashSet::new(),
        }
    }

    /// Whether all accesses are what those of the first repetition are if counters have gone on.
    fn all_equal(&mut self) -> bool {
        let length = self.repetitions.length;
        let (first, rest) = self.repeated.accesses.split_at(length);
        let this = rest.chunks(length).nth(self.index - 1);
        this.is_some_and(|this| {
            first
                .iter()
                .zip(this)
                .all(|(&first, &this)| self.instructions(first, this))
        })
    }

    /// Whether `this` is what `first` is.
    fn values(&mut self, first: BasicValueEnum<'ctx>, this: BasicValueEnum<'ctx>) -> bool {
        if let (Ok(first), Ok(this)) = (IntValue::try_from(first), IntValue::try_from(this))
            && first.get_type().get_bit_width() == 32
            && this.get_type() == first.get_type()
            && let Some(equal) = self.sums(first, this)
        {
            return equal;
        }
        let inside = |value: BasicValueEnum<'ctx>| {
            let instruction = value.as_instruction_value()?;
            (instruction.get_parent() == Some(self.repeated.block)).then_some(instruction)
        };
        match (inside(first), inside(this)) {
            (None, None) => first == this,
            (Some(first), Some(this)) => self.instructions(first, this),
            _ => false,
        }
    }

    /// Whether `this` is what `first` is, if both are sums of counters and of what does not change in the loop.
    fn sums(&self, first: IntValue<'ctx>, this: IntValue<'ctx>) -> Option<bool> {
        let (first, this) = (self.repeated.sum(first)?, self.repeated.sum(this)?);
        let count = self.repetitions.count as i32;
        let mut distance = 0u32;
        for &(value, factor) in &first.summands {
            if let Some(counter) = self.repeated.counter(value) {
                if counter.step % count != 0 {
                    return Some(false);
                }
                let step = (counter.step / count) as u32;
                distance = distance.wrapping_add(factor.wrapping_mul(step));
            } else if let Some(definition) = value.as_instruction()
                && definition.get_parent() == Some(self.repeated.block)
            {
                return None;
            }
        }
        let difference = this.minus(first);
        let distance = distance.wrapping_mul(self.index as u32);
        Some(difference.summands.is_empty() && difference.constant == distance)
    }

    fn instructions(
        &mut self,
        first: InstructionValue<'ctx>,
        this: InstructionValue<'ctx>,
    ) -> bool {
        let opcode = first.get_opcode();
        if opcode == InstructionOpcode::Phi
            || this.get_opcode() != opcode
            || this.get_type() != first.get_type()
            || this.get_num_operands() != first.get_num_operands()
            || this.get_icmp_predicate() != first.get_icmp_predicate()
            || this.get_fcmp_predicate() != first.get_fcmp_predicate()
            || this.get_alignment().ok() != first.get_alignment().ok()
        {
            return false;
        }
        if opcode == InstructionOpcode::GetElementPtr
            && this.get_gep_source_element_type() != first.get_gep_source_element_type()
        {
            return false;
        }
        // What has been loaded is what the repetition itself has.
        let places = &self.repeated.places;
        if let (Some(first), this) = (places.get(&first), places.get(&this))
            && this != Some(&(first + self.index * self.repetitions.length))
        {
            return false;
        }
        if !self.known.insert((first, this)) {
            return true;
        }
        (0..first.get_num_operands()).all(|index| {
            let operand = |of: InstructionValue<'ctx>| of.get_operand(index)?.value();
            match (operand(first), operand(this)) {
                (Some(first), Some(this)) => self.values(first, this),
                _ => false,
            }
        })
    }
}

/// A sum of numbers of 32 bits, modulo 2^32.
#[derive(Default)]
struct Sum<'ctx> {
    constant: u32,
    /// What is added, each with its factor.
    summands: Vec<(IntValue<'ctx>, u32)>,
}

impl<'ctx> Sum<'ctx> {
    fn add(&mut self, value: IntValue<'ctx>, factor: u32) {
        match self.summands.iter_mut().find(|(it, _)| *it == value) {
            Some((_, known)) => *known = known.wrapping_add(factor),
            None => self.summands.push((value, factor)),
        }
    }

    fn minus(mut self, other: Self) -> Self {
        self.constant = self.constant.wrapping_sub(other.constant);
        for (value, factor) in other.summands {
            self.add(value, factor.wrapping_neg());
        }
        self.summands.retain(|&(_, factor)| factor != 0);
        self
    }
}

/// How often `step` is added to `first` until the sum is zero, modulo 2^32, if it gets there without going round.
fn steps_to_zero(first: u32, step: u32) -> Option<u32> {
    if first == 0 {
        return Some(0);
    }
    let up = first.wrapping_neg();
    let down = step.wrapping_neg();
    match step {
        0 => None,
        _ if up.is_multiple_of(step) => Some(up / step),
        _ if first.is_multiple_of(down) => Some(first / down),
        _ => None,
    }
}

/// The number that `value` is, if it is one of at most 32 bits.
fn number(value: IntValue<'_>) -> Option<u32> {
    let is_narrow = value.get_type().get_bit_width() <= 32;
    constant(value)
        .filter(|_| is_narrow)
        .map(|number| number as u32)
}

/// Whether instructions of this kind compute what they give from their operands, kind and type only, and do nothing else.
fn is_pure(opcode: InstructionOpcode) -> bool {
    use InstructionOpcode as Op;
    is_arithmetic(opcode)
        || matches!(
            opcode,
            Op::FAdd
                | Op::FSub
                | Op::FMul
                | Op::FDiv
                | Op::FNeg
                | Op::ICmp
                | Op::FCmp
                | Op::Select
                | Op::ZExt
                | Op::SExt
                | Op::Trunc
                | Op::FPExt
                | Op::FPTrunc
                | Op::SIToFP
                | Op::UIToFP
                | Op::BitCast
                | Op::GetElementPtr
        )
}

#[cold]
fn malformed() -> Error {
    Error::bug("a loop without counters is rolled up")
}
