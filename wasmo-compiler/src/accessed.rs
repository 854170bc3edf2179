//! Computes addresses from those of accesses that have happened.
//!
//! Arrays and structures in the guest's stack frame are at `sp + i + constant`, a sum of 32 bits, of which LLVM cannot know whether it wraps around. So each address is computed by
//! itself, and one that is a few bytes from another has nothing to do with it in LLVM's eyes. But most memories never have the last page that 32 bits reach (see
//! [`max_based_pages`](wasmo_abi::types::MemoryType::max_based_pages)). If an access at the index `x` has not trapped, `x` is below 2^32 - 64 KiB, and `x + d` does not wrap around
//! for any `d` up to 64 KiB. Then `base + zext(x + d)` is `base + zext(x) + d`. This pass has those accesses computed so that are done after one at `x`, whatever way it takes
//! (see [`dominators`](crate::dominators)). The `x` and the `x + d` can be sums themselves: what counts is that they have the same summands, but for a constant.
//!
//! It runs in front of LLVM's optimiser, which then sees what overlaps and what does not, and once more behind it, as functions inlined into one another and unrolled loops have
//! more of this.
//!
//! # What it may change
//!
//! If the access at `x` succeeds there is nothing to choose: the address is the same. If it is out of bounds, it traps. With
//! [`exact_traps`](crate::Options::exact_traps) all accesses are volatile, so it does before the one at `x + d` happens. Without, LLVM may have moved it behind, or have dropped it, because
//! its value did not matter or because it was a store that another one follows. Then the access at `x + d` may happen although the one at `x` should have trapped. Either `x + d` does
//! not wrap around, and what happens is what would have happened without this pass. Or it does: then the new address is 4 GiB above the base or more, and the access traps, where it would have
//! succeeded without this pass. A trap it should be.
//!
//! No instruction gets a flag, and nothing is assumed that LLVM could draw conclusions from: to LLVM the new addresses are just what they say.
//!
//! # The sandbox
//!
//! Whatever has been accessed, and even if all of the above were wrong: the new address is the base, an index below 2^32, a `d` of at most [`MAX_DISTANCE`], and what the
//! access had beside its index, which is at most [`MAX_OFFSET`]. Nothing is subtracted. Together with the size of the access the constants are no more than [`MAX_UNCHECKED`], which the translator itself
//! leaves unchecked. Only accesses relative to a vmctx that is the base of a memory are looked at, so that memory is known, and guarded.
//!
//! # Time
//!
//! An address is made of at most [`MAX_PARTS`] parts, an index of [`MAX_SUMS`] sums, and at most [`MAX_KNOWN`] others are compared with it: the time is proportional to the code.

use crate::addresses::MAX_UNCHECKED;
use crate::dominators::{Dominators, Step};
use crate::error::Result;
use crate::llvm;
use crate::unit::Unit;
use crate::values::{byte_address, constant, int, vmctx};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{
    AsValueRef as _, FunctionValue, InstructionOpcode, InstructionValue, IntValue, PointerValue,
};
use rustc_hash::FxHashMap;
use wasmo_abi::WASM_PAGE_SIZE;

/// How far behind an address that has been accessed others are computed from it: as far as the page goes that is not there.
pub(crate) const MAX_DISTANCE: u64 = WASM_PAGE_SIZE;

/// How far from its index an access may be that is looked at.
const MAX_OFFSET: u64 = MAX_UNCHECKED / 2;

// No access has more bytes than a page.
const _: () = assert!(MAX_OFFSET + MAX_DISTANCE + WASM_PAGE_SIZE <= MAX_UNCHECKED);

/// How many sums are looked into to find what an index is made of.
const MAX_SUMS: usize = 6;

/// How many pointers and sums are looked into to find what an address is made of.
const MAX_PARTS: usize = 8;

/// How many indices with the same summands are known at a time.
const MAX_KNOWN: usize = 8;

/// Does so in all functions. Whether there was something to do.
///
/// The unit's memory must be without [its last page](Unit::has_no_last_page).
pub(crate) fn relate_all(unit: &Unit<'_, '_>) -> Result<bool> {
    let mut any = false;
    for function in unit.module.get_functions() {
        any |= relate(unit, function)?;
    }
    Ok(any)
}

/// Does so in the code of `function`. Whether there was something to do.
pub(crate) fn relate<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<bool> {
    let (Some(base), Some(tree)) = (vmctx(function), Dominators::of(function)) else {
        return Ok(false);
    };
    let mut code = Code {
        unit,
        builder: unit.context.create_builder(),
        base,
        sums: FxHashMap::default(),
        known: Vec::new(),
        news: Vec::new(),
        any: false,
    };
    let mut scopes = Vec::new();
    for step in tree.steps() {
        match step {
            Step::Enter(block) => {
                scopes.push(code.news.len());
                code.relate(block)?;
            }
            Step::Leave => {
                let before = scopes.pop().unwrap_or_default();
                for sum in code.news.drain(before..) {
                    code.known[sum].pop();
                }
            }
        }
    }
    Ok(code.any)
}

/// A function, and what is known at a place of it.
struct Code<'a, 'ctx> {
    unit: &'a Unit<'a, 'ctx>,
    builder: Builder<'ctx>,
    /// The address of the memory.
    base: PointerValue<'ctx>,
    /// The numbers of all sums, by what is not constant in them.
    sums: FxHashMap<Vec<IntValue<'ctx>>, usize>,
    /// Which indices have been accessed, by the number of their sum.
    known: Vec<Vec<Known<'ctx>>>,
    /// The sums of which there are known ones, in the order in which these became known.
    news: Vec<usize>,
    any: bool,
}

/// An index of an access that has happened, at it or behind it.
#[derive(Clone, Copy)]
struct Known<'ctx> {
    /// The index, extended.
    index: IntValue<'ctx>,
    /// What is constant in it.
    constant: u32,
}

impl<'ctx> Code<'_, 'ctx> {
    fn relate(&mut self, block: BasicBlock<'ctx>) -> Result<()> {
        for instruction in block.get_instructions() {
            let Some(access) = Access::of(self.unit, self.base, instruction) else {
                continue;
            };
            let number = |it| constant(it).map(|it| it as u32);
            let (mut summands, total) = summands(access.sum, MAX_SUMS, number);
            // In an order that says nothing.
            summands.sort_by_key(|it| it.as_value_ref() as usize);
            let count = self.sums.len();
            let sum = *self.sums.entry(summands).or_insert(count);
            if sum == count {
                self.known.push(Vec::new());
            }
            let known = &mut self.known[sum];
            let distance = |from: &Known<'ctx>| u64::from(total.wrapping_sub(from.constant));
            let near = known.iter().filter(|it| distance(it) <= MAX_DISTANCE);
            match near.copied().max_by_key(|it| distance(it)) {
                Some(from) if from.index == access.index => {}
                Some(from) => {
                    let (unit, builder) = (self.unit, &self.builder);
                    builder.position_before(&instruction);
                    let start =
                        llvm::byte_offset(builder, unit.types.i8, self.base, from.index, "start")?;
                    access.move_to(unit, builder, start, distance(&from) + access.offset)?;
                    self.any = true;
                }
                None if known.len() < MAX_KNOWN => {
                    known.push(Known {
                        index: access.index,
                        constant: total,
                    });
                    self.news.push(sum);
                }
                None => {}
            }
        }
        Ok(())
    }
}

/// What a load or store accesses: `base + index + offset`, where `index` is `zext(sum)`.
pub(crate) struct Access<'ctx> {
    pub(crate) instruction: InstructionValue<'ctx>,
    /// Which operand of the instruction is the address.
    operand: u32,
    pub(crate) index: IntValue<'ctx>,
    pub(crate) sum: IntValue<'ctx>,
    pub(crate) offset: u64,
}

impl<'ctx> Access<'ctx> {
    /// That of `instruction`, if it is one and `base` is that of the memory.
    pub(crate) fn of(
        unit: &Unit<'_, 'ctx>,
        base: PointerValue<'ctx>,
        instruction: InstructionValue<'ctx>,
    ) -> Option<Self> {
        let operand = match instruction.get_opcode() {
            InstructionOpcode::Load => 0,
            InstructionOpcode::Store => 1,
            _ => return None,
        };
        let pointer = instruction.get_operand(operand)?.value()?;
        let (index, offset) = index(unit, base, pointer.try_into().ok()?)?;
        Some(Self {
            instruction,
            operand,
            index,
            sum: int(index.as_instruction()?, 0)?,
            offset,
        })
    }

    /// Has it access what is `offset` bytes behind `start`.
    pub(crate) fn move_to(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        start: PointerValue<'ctx>,
        offset: u64,
    ) -> Result<()> {
        let mut address = start;
        if offset != 0 {
            builder.position_before(&self.instruction);
            let offset = unit.types.i64.const_int(offset, false);
            address = llvm::byte_offset(builder, unit.types.i8, start, offset, "")?;
        }
        self.instruction.set_operand(self.operand, address);
        Ok(())
    }
}

/// What `address` is, if it is the sum of the `base`, an extended index and a constant: the other two.
fn index<'ctx>(
    unit: &Unit<'_, 'ctx>,
    base: PointerValue<'ctx>,
    mut address: PointerValue<'ctx>,
) -> Option<(IntValue<'ctx>, u64)> {
    let (mut index, mut offset) = (None, 0);
    let mut add = |it| {
        offset += Some(it).filter(|&it| it <= MAX_OFFSET)?;
        Some(())
    };
    for _ in 0..MAX_PARTS {
        if address == base {
            return Some((index?, offset)).filter(|_| offset <= MAX_OFFSET);
        }
        let (next, mut part) = byte_address(unit, address.as_instruction()?)?;
        address = next;
        if let Some(constant) = constant(part) {
            add(constant)?;
            continue;
        }
        let mut instruction = part.as_instruction()?;
        if instruction.get_opcode() == InstructionOpcode::Add {
            add(constant(int(instruction, 1)?)?)?;
            part = int(instruction, 0)?;
            instruction = part.as_instruction()?;
        }
        let is_index = instruction.get_opcode() == InstructionOpcode::ZExt
            && int(instruction, 0)?.get_type() == unit.types.i32;
        if !is_index || index.replace(part).is_some() {
            return None;
        }
    }
    None
}

/// What `sum` adds up by at most `max_sums` sums, modulo 2^32: values, and the total of those that are a number by what `number` says.
pub(crate) fn summands<'ctx>(
    sum: IntValue<'ctx>,
    max_sums: usize,
    mut number: impl FnMut(IntValue<'ctx>) -> Option<u32>,
) -> (Vec<IntValue<'ctx>>, u32) {
    let (mut values, mut total) = (Vec::new(), 0_u32);
    let mut open = vec![sum];
    let mut sums = 0;
    while let Some(value) = open.pop() {
        if let Some(number) = number(value) {
            total = total.wrapping_add(number);
            continue;
        }
        let is_sum = |it: &InstructionValue<'ctx>| match it.get_opcode() {
            InstructionOpcode::Add => true,
            InstructionOpcode::Or => llvm::is_disjoint(*it),
            _ => false,
        };
        let parts = value.as_instruction().filter(is_sum);
        match parts.and_then(|it| Some((int(it, 0)?, int(it, 1)?))) {
            Some((left, right)) if sums < max_sums => {
                sums += 1;
                open.extend([left, right]);
            }
            _ => values.push(value),
        }
    }
    (values, total)
}
