//! Makes a second version of straight code over arrays: one in which what it writes does not overlap with what it reads.
//!
//! Where the guest's compiler has unrolled a loop over arrays as a whole, what is left is code such as `a[0] ^= b[0] & m; a[1] ^= b[1] & m; ...`. Natively the compiler may know that `a`
//! and `b` do not overlap (what a reference of Rust's can change never does), and computes four elements at once. In a guest each store may change what is loaded
//! next. So such code is compiled twice, and in front of it is compared where the arrays are: if they are apart, the second version is run, which LLVM makes vectors of. If it makes none, there is no second
//! version.
//!
//! # What LLVM is told
//!
//! Metadata says of each access in the second version to which array it belongs, and from which it is apart. That has been compared for one run of the code only: in a loop around it arrays may be
//! somewhere else the next time. So the metadata is there for the passes that make vectors, which change the order of accesses within the block, and is
//! gone behind them ([`Version::settle`]).
//!
//! # The sandbox
//!
//! Addresses are computed as before. Were the comparison wrong, the guest would load what it has overwritten itself.
//!
//! # Time
//!
//! Each block is gone through once. What becomes vectors is there twice: at most [`MAX_INSTRUCTIONS`] instructions of each block.

use crate::accessed::Access;
use crate::blocks::{come_from, move_to, targets};
use crate::copies::{Copies, alias_scope, copy, join, unlinked};
use crate::error::Result;
use crate::llvm;
use crate::lookups::computes;
use crate::loops::phis;
use crate::unit::{Unit, set_metadata};
use crate::values::{int, is_plain, size, value, vmctx};
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    MetadataValue, Operand, PointerValue,
};
use std::collections::{HashMap, HashSet};

/// How many instructions are compiled twice, at most.
const MAX_INSTRUCTIONS: usize = 1024;

/// How many arrays there are at most.
const MAX_ARRAYS: usize = 3;

/// How many elements make a vector.
const LANES: usize = 4;

/// How many elements are computed and stored side by side, at least.
const MIN_STORED: usize = 2 * LANES;

/// How many bytes such an element has at most: what makes vectors of two is not worth it.
const MAX_ELEMENT: u64 = 4;

/// How many phi nodes there are where the code goes on, at most, and from how many blocks they come.
const MAX_PHIS: usize = 64;

/// The metadata that is for the second version only.
const KINDS: [&str; 2] = ["alias.scope", "noalias"];

/// A second version of code.
pub(crate) struct Version<'ctx> {
    /// What goes to it if the condition is true.
    branch: InstructionValue<'ctx>,
    block: BasicBlock<'ctx>,
}

/// Makes second versions in the code of `function`, for LLVM to make vectors of. To be [settled](Version::settle) then.
///
/// The pointer to the vmctx must be the base of a memory.
pub(crate) fn add<'ctx>(
    unit: &Unit<'_, 'ctx>,
    function: FunctionValue<'ctx>,
) -> Result<Vec<Version<'ctx>>> {
    let Some(base) = vmctx(function) else {
        return Ok(Vec::new());
    };
    let blocks: Vec<_> = function.get_basic_block_iter().collect();
    let mut versions = Vec::new();
    for block in blocks {
        // Not before the versions in front of it are made: what they compute may be part of its addresses.
        if let Some(region) = Region::of(unit, base, block) {
            versions.push(region.emit(unit)?);
        }
    }
    Ok(versions)
}

impl<'ctx> Version<'ctx> {
    /// Leaves it if LLVM has made vectors of it, without what was said of its accesses.
    pub(crate) fn settle(self, unit: &Unit<'_, 'ctx>) {
        let mut has_vectors = false;
        for instruction in self.block.get_instructions() {
            let stored = instruction.get_operand(0).and_then(Operand::value);
            has_vectors |= instruction.get_opcode() == InstructionOpcode::Store
                && stored.is_some_and(|it| it.get_type().is_vector_type());
            for kind in KINDS {
                llvm::remove_metadata(instruction, unit.context.get_kind_id(kind));
            }
        }
        if !has_vectors {
            self.branch.set_operand(0, unit.types.i1.const_zero());
        }
    }
}

/// What is accessed relative to an index.
struct Array<'ctx> {
    /// The index, extended.
    index: IntValue<'ctx>,
    /// What is accessed, from the index on.
    from: u64,
    to: u64,
    is_written: bool,
    /// Where the last store ended, and how many elements have been computed and stored side by side up to there.
    run: (u64, usize),
}

impl Array<'_> {
    /// Adds a store of so many bytes, of which the elements can be in vectors or not. Gives how many of those are side by side up to its end.
    fn store(&mut self, from: u64, size: u64, can_be_in_vectors: bool) -> usize {
        self.is_written = true;
        let (end, before) = self.run;
        let before = if end == from { before } else { 0 };
        let count = if can_be_in_vectors { before + 1 } else { 0 };
        self.run = (from + size, count);
        count
    }
}

/// Straight code over arrays, from an access to another one.
struct Region<'ctx> {
    block: BasicBlock<'ctx>,
    instructions: Vec<InstructionValue<'ctx>>,
    arrays: Vec<Array<'ctx>>,
    /// The numbers of the arrays that instructions access.
    accesses: HashMap<InstructionValue<'ctx>, usize>,
    /// The extensions of indices that were [among the instructions](Self::take_out_indices), which are done in front of them.
    indices: Vec<InstructionValue<'ctx>>,
    /// How many elements are stored side by side that can be in vectors.
    stored: usize,
    /// Whether something is loaded behind a store to another array.
    may_overlap: bool,
}

impl<'ctx> Region<'ctx> {
    /// The first in `block` that is worth a second version.
    fn of(
        unit: &Unit<'_, 'ctx>,
        base: PointerValue<'ctx>,
        block: BasicBlock<'ctx>,
    ) -> Option<Self> {
        let mut region = Self::new(block);
        for instruction in block.get_instructions() {
            if region.take(unit, base, instruction).is_none() {
                if region.is_worth() {
                    break;
                }
                region = Self::new(block);
                region.take(unit, base, instruction);
            }
        }
        if !region.is_worth() || !has_simple_end(block) {
            return None;
        }
        region.end_with_access();
        region.take_out_indices()?;
        Some(region)
    }

    fn new(block: BasicBlock<'ctx>) -> Self {
        Self {
            block,
            instructions: Vec::new(),
            arrays: Vec::new(),
            accesses: HashMap::new(),
            indices: Vec::new(),
            stored: 0,
            may_overlap: false,
        }
    }

    fn is_worth(&self) -> bool {
        self.may_overlap && self.stored >= MIN_STORED
    }

    /// Adds `instruction`, if it can be a part of it.
    fn take(
        &mut self,
        unit: &Unit<'_, 'ctx>,
        base: PointerValue<'ctx>,
        instruction: InstructionValue<'ctx>,
    ) -> Option<()> {
        use InstructionOpcode as Op;
        let is_room = self.instructions.len() < MAX_INSTRUCTIONS;
        match instruction.get_opcode() {
            _ if !is_room => return None,
            Op::Load => {
                let (array, ..) = self.access(unit, base, instruction, value(instruction)?)?;
                let others = self.arrays.iter().enumerate();
                let mut others = others.filter(|&(it, _)| it != array);
                self.may_overlap |= others.any(|(_, it)| it.is_written);
            }
            Op::Store => {
                let stored = instruction.get_operand(0).and_then(Operand::value)?;
                let (array, from, size) = self.access(unit, base, instruction, stored)?;
                let is_computed = stored
                    .as_instruction_value()
                    .is_some_and(|it| !matches!(it.get_opcode(), Op::Load | Op::Phi | Op::Call));
                let can_be_in_vectors = is_computed && size <= MAX_ELEMENT;
                let count = self.arrays[array].store(from, size, can_be_in_vectors);
                if count > 0 && count.is_multiple_of(LANES) {
                    self.stored += LANES;
                }
            }
            Op::FAdd | Op::FSub | Op::FMul | Op::FDiv | Op::FNeg | Op::FCmp => {
                value(instruction)?;
            }
            Op::Phi => return None,
            _ => {
                value(instruction).filter(|_| computes(instruction))?;
            }
        }
        // What is computed in front of the first access can stay there.
        if !self.accesses.is_empty() {
            self.instructions.push(instruction);
        }
        Some(())
    }

    /// Adds an access by a load or store of `accessed`. Gives the number of the array, and how far behind its index how many bytes are accessed.
    fn access(
        &mut self,
        unit: &Unit<'_, 'ctx>,
        base: PointerValue<'ctx>,
        instruction: InstructionValue<'ctx>,
        accessed: BasicValueEnum<'ctx>,
    ) -> Option<(usize, u64, u64)> {
        if !is_plain(instruction) || !unit.is_memory_access(instruction) {
            return None;
        }
        let access = Access::of(unit, base, instruction)?;
        let (from, size) = (access.offset, size(accessed)?);
        let to = from + size;
        let known = self.arrays.iter().position(|it| it.index == access.index);
        let array = known.unwrap_or(self.arrays.len());
        if known.is_none() {
            if array == MAX_ARRAYS {
                return None;
            }
            self.arrays.push(Array {
                index: access.index,
                from,
                to,
                is_written: false,
                run: (0, 0),
            });
        }
        let it = &mut self.arrays[array];
        (it.from, it.to) = (it.from.min(from), it.to.max(to));
        self.accesses.insert(instruction, array);
        Some((array, from, size))
    }

    /// Leaves what is behind the last access where it is.
    fn end_with_access(&mut self) {
        let is_access = |it| self.accesses.contains_key(it);
        let last = self.instructions.iter().rposition(is_access);
        self.instructions.truncate(last.map_or(0, |it| it + 1));
    }

    /// Takes the extensions of indices out of the instructions, if what they extend is there in front of them all.
    fn take_out_indices(&mut self) -> Option<()> {
        let inside: HashSet<_> = self.instructions.iter().copied().collect();
        let indices = self.arrays.iter().map(|it| it.index.as_instruction());
        let indices: Vec<_> = indices.flatten().filter(|it| inside.contains(it)).collect();
        let is_in_front = |index: &InstructionValue<'ctx>| {
            let extended = int(*index, 0).and_then(|it| it.as_instruction());
            extended.is_none_or(|it| !inside.contains(&it))
        };
        if !indices.iter().all(is_in_front) {
            return None;
        }
        self.instructions.retain(|it| !indices.contains(it));
        self.indices = indices;
        Some(())
    }

    /// Makes its second version.
    fn emit(self, unit: &Unit<'_, 'ctx>) -> Result<Version<'ctx>> {
        let builder = unit.context.create_builder();
        let first = *self.instructions.first().ok_or_else(unlinked)?;
        builder.position_before(&first);
        for index in &self.indices {
            index.remove_from_basic_block();
            builder.insert_instruction(index, None);
        }
        let apart = self.emit_comparison(unit, &builder)?;
        let last = *self.instructions.last().ok_or_else(unlinked)?;
        let behind = last.get_next_instruction();
        let behind = std::iter::successors(behind, |it| it.get_next_instruction());
        let behind: Vec<_> = behind.collect();

        let insert = |name| unit.context.insert_basic_block_after(self.block, name);
        let [next, plain, version] = ["next", "overlapping", "apart"].map(insert);
        let copies = self.emit_version(unit, &builder, version)?;
        builder.build_unconditional_branch(next)?;
        move_to(&builder, &self.instructions, plain);
        builder.build_unconditional_branch(next)?;
        move_to(&builder, &behind, next);
        builder.position_at_end(self.block);
        let branch = builder.build_conditional_branch(apart, version, plain)?;

        let versions = [plain, version];
        builder.position_before(&next.get_first_instruction().ok_or_else(unlinked)?);
        let is_behind = |it: &InstructionValue<'ctx>| {
            let block = it.get_parent();
            block.is_none_or(|block| !versions.contains(&block))
        };
        let instructions = self.instructions.into_iter();
        join(&builder, instructions, &copies, versions, is_behind)?;
        for target in targets(next) {
            come_from(&builder, target, self.block, next)?;
        }
        Ok(Version {
            branch,
            block: version,
        })
    }

    /// Whether no array that is written overlaps with another one.
    fn emit_comparison(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
    ) -> Result<IntValue<'ctx>> {
        let number = |it: u64| unit.types.i64.const_int(it, false);
        let start = |it: &Array<'ctx>| builder.build_int_add(it.index, number(it.from), "");
        let mut all = unit.types.i1.const_all_ones();
        for (count, one) in self.arrays.iter().enumerate() {
            for other in &self.arrays[..count] {
                if !one.is_written && !other.is_written {
                    continue;
                }
                let (len, other_len) = (one.to - one.from, other.to - other.from);
                let distance = builder.build_int_sub(start(one)?, start(other)?, "")?;
                // They overlap if it is more than `-len` and less than `other_len`.
                let distance = builder.build_int_add(distance, number(len - 1), "")?;
                let limit = number(len + other_len - 1);
                let predicate = IntPredicate::UGE;
                let apart = builder.build_int_compare(predicate, distance, limit, "")?;
                all = builder.build_and(all, apart, "")?;
            }
        }
        Ok(all)
    }

    /// Copies it into `version`, with what LLVM is told.
    fn emit_version(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        version: BasicBlock<'ctx>,
    ) -> Result<Copies<'ctx>> {
        let scopes = scopes(unit, self.arrays.len());
        let kinds = KINDS.map(|kind| unit.context.get_kind_id(kind));
        let mut copies = Copies::new();
        builder.position_at_end(version);
        for &instruction in &self.instructions {
            let new = copy(&copies, instruction);
            if let Some(&array) = self.accesses.get(&instruction) {
                for (metadata, kind) in scopes[array].into_iter().zip(kinds) {
                    set_metadata(new, metadata, kind)?;
                }
            }
            builder.insert_instruction(&new, None);
            if let Some(value) = value(new) {
                copies.insert(instruction, value);
            }
        }
        Ok(copies)
    }
}

/// Whether `block` ends in a way that another block can end in instead of it, and goes on to few phi nodes, but not to itself.
fn has_simple_end(block: BasicBlock<'_>) -> bool {
    use InstructionOpcode as Op;
    let end = block.get_terminator();
    let is_simple = end.is_some_and(|it| matches!(it.get_opcode(), Op::Br | Op::Return));
    let few_phis = |target: BasicBlock<'_>| {
        let mut counts = phis(target).map(|it| it.count_incoming() as usize);
        counts.by_ref().take(MAX_PHIS).all(|it| it <= MAX_PHIS) && counts.next().is_none()
    };
    is_simple
        && targets(block)
            .into_iter()
            .all(|it| it != block && few_phis(it))
}

/// For each of `count` arrays the metadata of [`KINDS`]: which it is, and which ones it is apart from.
fn scopes<'ctx>(unit: &Unit<'_, 'ctx>, count: usize) -> Vec<[MetadataValue<'ctx>; 2]> {
    let scopes: Vec<_> = (0..count).map(|_| alias_scope(unit, "arrays")).collect();
    let list = |array: usize, is_own: bool| {
        let scopes = scopes.iter().enumerate();
        let scopes = scopes.filter(|&(it, _)| (it == array) == is_own);
        let scopes: Vec<_> = scopes.map(|(_, &it)| it.into()).collect();
        unit.context.metadata_node(&scopes)
    };
    (0..count)
        .map(|array| [list(array, true), list(array, false)])
        .collect()
}
