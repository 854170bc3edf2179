//! Makes a second version of loops over tables: one in which the tables have what the module's data segments put there.
//!
//! What a guest has in its memory can change at any time, also the tables that were constants in its source. Where LLVM unrolls a loop over such a table natively, what is looked up
//! becomes part of the code; in a guest it is loaded each time. That makes little difference for what is computed with, but a lot for places and shifts: Keccak's permutation
//! (SHA-3) moves 24 numbers of its state to places out of one table, rotated by numbers out of another. With places that are not known nothing stays in a register, and each
//! number waits for the store of another one.
//!
//! So a loop of one block that looks up places is compiled twice. In front of it is compared what is in the tables with what was put there, and whether the loop writes
//! close to them. If all is as it was, and stays so, the loop with constants is run. It does what the other one does, which is run if not.
//!
//! # The sandbox
//!
//! Addresses are computed as before, from indices of 32 bits; some of these are constants now. Which of them are the same, and which do not overlap, LLVM finds out as in all code.
//! It is only told by metadata that what the loop writes is apart from what it goes through by its counter, as has been compared. Were that wrong, the guest would
//! load what it has overwritten itself.
//!
//! # Time
//!
//! The size of the code doubles where that is done, and blocks of more than [`MAX_INSTRUCTIONS`] are not looked at.

use crate::accessed;
use crate::error::{Error, Result};
use crate::known::Known;
use crate::llvm;
use crate::unit::{Region, Unit, set_metadata};
use crate::values::{byte_address, callee, constant, int, is_arithmetic, users};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum};
use inkwell::values::{
    AsValueRef as _, BasicValue as _, BasicValueEnum, FloatValue, FunctionValue, InstructionOpcode,
    InstructionValue, IntValue, MetadataValue, Operand, PhiValue, PointerValue,
};
use inkwell::{AtomicOrdering, IntPredicate};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::ops::Range;

/// How many instructions a loop has at most.
const MAX_INSTRUCTIONS: usize = 2048;

/// How many accesses there must be whose places come out of a table.
const MIN_LOOKED_UP: usize = 8;

/// How many bytes tables take up at most, with what is between them.
const MAX_TABLES: u64 = 4096;

/// How many bytes a loop writes to at most, from the first to the last that are computed from the same numbers.
const MAX_WRITTEN: i64 = 1 << 16;

/// How many operations are looked into to find a number.
const MAX_DEPTH: u32 = 4;

/// How many sums are looked into to find what an index is made of.
const MAX_SUMS: usize = 8;

/// LLVM's intrinsics that only compute what they give, without the type.
const PURE: &[&str] = &[
    "llvm.abs",
    "llvm.bitreverse",
    "llvm.bswap",
    "llvm.ctlz",
    "llvm.ctpop",
    "llvm.cttz",
    "llvm.fshl",
    "llvm.fshr",
    "llvm.smax",
    "llvm.smin",
    "llvm.umax",
    "llvm.umin",
];

/// Whether `function` has loops with a constant number of iterations that look up places, and so may be for [`add`] once they are unrolled.
///
/// The pointer to the vmctx must be the base of a memory.
pub(crate) fn has_lookups<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> bool {
    let base = function.get_first_param();
    let Some(base) = base.and_then(|it| PointerValue::try_from(it).ok()) else {
        return false;
    };
    let looks_up = |block: BasicBlock<'ctx>| {
        block.get_instructions().any(|access| {
            let operand = match access.get_opcode() {
                InstructionOpcode::Load => 0,
                InstructionOpcode::Store => 1,
                _ => return false,
            };
            let address = access.get_operand(operand).and_then(Operand::value);
            let address = address.and_then(|it| PointerValue::try_from(it).ok());
            let index = address.and_then(|it| accessed::index(unit, base, it));
            index.is_some_and(|(index, _)| is_loaded(index, block, MAX_DEPTH))
        })
    };
    let mut blocks = function.get_basic_block_iter();
    blocks.any(|block| is_counted(block).is_some() && looks_up(block))
}

/// Gives something if `block` is a loop that ends when what goes up from a constant gets to a constant, as far as can be seen.
fn is_counted(block: BasicBlock<'_>) -> Option<()> {
    let branch = block.get_terminator()?;
    exit(block, branch)?;
    let condition = branch.get_operand(0)?.value()?.as_instruction_value()?;
    constant(int(condition, 1)?)?;
    let mut counter = int(condition, 0)?.as_instruction()?;
    for _ in 0..MAX_DEPTH {
        if let Ok(phi) = PhiValue::try_from(counter) {
            let mut before = phi.get_incomings().filter(|(_, from)| *from != block);
            let is_constant = before.all(|(value, _)| value.is_const());
            return (counter.get_parent() == Some(block) && is_constant).then_some(());
        }
        counter = int(counter, 0)?.as_instruction()?;
    }
    None
}

/// Whether `number` is computed by `block` from what it loads, looked into so deeply.
fn is_loaded<'ctx>(number: IntValue<'ctx>, block: BasicBlock<'ctx>, depth: u32) -> bool {
    use InstructionOpcode as Op;
    let instruction = number.as_instruction();
    let instruction = instruction.filter(|it| it.get_parent() == Some(block));
    let (Some(instruction), Some(depth)) = (instruction, depth.checked_sub(1)) else {
        return false;
    };
    let operand = |index| int(instruction, index).is_some_and(|it| is_loaded(it, block, depth));
    match instruction.get_opcode() {
        Op::Load => true,
        Op::ZExt => operand(0),
        Op::Add | Op::Or | Op::Shl | Op::Mul | Op::And => operand(0) || operand(1),
        _ => false,
    }
}

/// Does so in the code of `function`, in which LLVM has unrolled loops. Whether there was something to do.
///
/// The pointer to the vmctx must be the base of the memory 0.
pub(crate) fn add<'ctx>(
    unit: &Unit<'_, 'ctx>,
    known: &Known<'_>,
    function: FunctionValue<'ctx>,
) -> Result<bool> {
    let Some(memory) = Memory::of(unit, known, function) else {
        return Ok(false);
    };
    let ways = Ways::of(function);
    let mut any = false;
    let blocks: Vec<_> = function.get_basic_block_iter().collect();
    for block in blocks {
        if let Some(version) = memory.version_of(block, &ways) {
            version.emit(unit, memory.base)?;
            any = true;
        }
    }
    Ok(any)
}

/// The memory that the base is that of.
#[derive(Clone, Copy)]
struct Memory<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    known: &'a Known<'a>,
    base: PointerValue<'ctx>,
}

impl<'a, 'u, 'ctx> Memory<'a, 'u, 'ctx> {
    fn of(
        unit: &'a Unit<'u, 'ctx>,
        known: &'a Known<'a>,
        function: FunctionValue<'ctx>,
    ) -> Option<Self> {
        let base = function.get_first_param()?.try_into().ok()?;
        Some(Self { unit, known, base })
    }

    /// The second version of the loop `block`, if it is one that gets one.
    fn version_of(self, block: BasicBlock<'ctx>, ways: &Ways<'ctx>) -> Option<Version<'ctx>> {
        let branch = block.get_terminator()?;
        let exit = exit(block, branch)?;
        let tables = self.tables(block)?;
        let lookups = Lookups {
            memory: self,
            block,
            tables: &tables,
        };
        let (mut looked_up, mut written, mut gone_through) = (0, Vec::new(), HashMap::new());
        for instruction in block.get_instructions() {
            if value(instruction).is_none() && !instruction.get_type().is_void_type() {
                return None;
            }
            let address = match instruction.get_opcode() {
                InstructionOpcode::Load | InstructionOpcode::Store if !is_plain(instruction) => {
                    return None;
                }
                InstructionOpcode::Load => instruction.get_operand(0)?,
                InstructionOpcode::Store => instruction.get_operand(1)?,
                _ if computes(instruction) || instruction == branch => continue,
                _ => return None,
            };
            let address = address.value()?.try_into().ok()?;
            let place = lookups.place(address);
            looked_up += usize::from(place.as_ref().is_some_and(|it| it.is_looked_up));
            if instruction.get_opcode() == InstructionOpcode::Store {
                let size = size(instruction.get_operand(0)?.value()?)?;
                add_written(&mut written, place?, size);
            } else if let Some(range) = self.gone_through(instruction, branch) {
                gone_through.insert(instruction, range);
            }
        }
        let places = tables.values().map(Entry::range);
        let places: Vec<_> = places.chain(gone_through.values().cloned()).collect();
        let first = places.iter().map(|it| it.start).min()?;
        let end = places.iter().map(|it| it.end).max()?;
        let is_near = end - first <= MAX_TABLES;
        let is_narrow = |it: &Written<'ctx>| it.to - i64::from(it.from) <= MAX_WRITTEN;
        if looked_up < MIN_LOOKED_UP || !is_near || !written.iter().all(is_narrow) {
            return None;
        }
        Some(Version {
            block,
            entry: ways.entry(block, exit)?,
            branch,
            exit,
            tables,
            gone_through: gone_through.into_keys().collect(),
            place: first..end,
            written,
        })
    }

    /// Where `load` loads from in all iterations of the loop that ends with `branch`, if it goes through a table by a counter.
    fn gone_through(
        self,
        load: InstructionValue<'ctx>,
        branch: InstructionValue<'ctx>,
    ) -> Option<Range<u64>> {
        let mut address = load.get_operand(0)?.value()?.as_instruction_value()?;
        let (mut offset, mut counter) = (0, None);
        // An index and an offset.
        for _ in 0..2 {
            let (pointer, part) = byte_address(self.unit, address)?;
            match constant(part) {
                Some(constant) => offset = constant,
                None => counter = Some(part),
            }
            if pointer == self.base {
                let counted = counted(counter?, branch)?;
                let (first, last) = (offset.checked_add(counted.start)?, counted.end);
                let size = u64::from(size(value(load)?)?);
                return Some(first..offset.checked_add(last)?.checked_add(size)?);
            }
            address = pointer.as_instruction()?;
        }
        None
    }

    /// What `block` loads from constant addresses where data is known.
    fn tables(
        self,
        block: BasicBlock<'ctx>,
    ) -> Option<HashMap<InstructionValue<'ctx>, Entry<'ctx>>> {
        let mut tables = HashMap::new();
        for (count, instruction) in block.get_instructions().enumerate() {
            if count == MAX_INSTRUCTIONS {
                return None;
            }
            if let Some(entry) = self.entry(instruction) {
                tables.insert(instruction, entry);
            }
        }
        (tables.len() >= MIN_LOOKED_UP).then_some(tables)
    }

    /// What `load` gives, if it is a number at a constant address where data is known.
    fn entry(self, load: InstructionValue<'ctx>) -> Option<Entry<'ctx>> {
        if load.get_opcode() != InstructionOpcode::Load || !is_plain(load) {
            return None;
        }
        let address = load.get_operand(0)?.value()?.as_instruction_value()?;
        let (base, address) = byte_address(self.unit, address)?;
        let address = constant(address).filter(|_| base == self.base)?;
        let BasicTypeEnum::IntType(ty) = BasicTypeEnum::try_from(load.get_type()).ok()? else {
            return None;
        };
        let size = match ty.get_bit_width() {
            bits @ (8 | 16 | 32 | 64) => u64::from(bits / 8),
            _ => return None,
        };
        let mut number = [0; 8];
        let bytes = self.known.bytes(address, size)?;
        number[..bytes.len()].copy_from_slice(bytes);
        Some(Entry {
            number: ty.const_int(u64::from_le_bytes(number), false),
            address,
            size,
        })
    }
}

/// The block behind the loop `block`, if it is one.
fn exit<'ctx>(block: BasicBlock<'ctx>, branch: InstructionValue<'ctx>) -> Option<BasicBlock<'ctx>> {
    if branch.get_opcode() != InstructionOpcode::Br || branch.get_num_operands() != 3 {
        return None;
    }
    let targets = [1, 2].map(|index| branch.get_operand(index).and_then(Operand::block));
    match targets {
        [Some(one), Some(other)] if one == block && other != block => Some(other),
        [Some(one), Some(other)] if other == block && one != block => Some(one),
        _ => None,
    }
}

/// By what branches each block of a function is reached.
struct Ways<'ctx>(HashMap<BasicBlock<'ctx>, Vec<InstructionValue<'ctx>>>);

impl<'ctx> Ways<'ctx> {
    fn of(function: FunctionValue<'ctx>) -> Self {
        let mut ways: HashMap<_, Vec<_>> = HashMap::new();
        for block in function.get_basic_block_iter() {
            if let Some(branch) = block.get_terminator() {
                for target in branch.get_operands().flatten().filter_map(Operand::block) {
                    ways.entry(target).or_default().push(branch);
                }
            }
        }
        Self(ways)
    }

    /// The branch to the loop `block`, if there is one only, and does nothing else, and the loop's `exit` comes behind nothing else than the loop.
    fn entry(
        &self,
        block: BasicBlock<'ctx>,
        exit: BasicBlock<'ctx>,
    ) -> Option<InstructionValue<'ctx>> {
        let is_own = |it: &InstructionValue<'ctx>| it.get_parent() == Some(block);
        if !self.0.get(&exit)?.iter().all(is_own) {
            return None;
        }
        let mut others = self.0.get(&block)?.iter().filter(|it| !is_own(it));
        let (Some(entry), None) = (others.next(), others.next()) else {
            return None;
        };
        let is_jump = entry.get_opcode() == InstructionOpcode::Br && entry.get_num_operands() == 1;
        is_jump.then_some(*entry)
    }
}

/// The first and the last value of `counter`, perhaps extended, in the loop that ends with `branch`: if it is one that goes up by a constant, from one to another.
fn counted<'ctx>(counter: IntValue<'ctx>, branch: InstructionValue<'ctx>) -> Option<Range<u64>> {
    let mut counter = counter.as_instruction()?;
    if counter.get_opcode() == InstructionOpcode::ZExt {
        counter = int(counter, 0)?.as_instruction()?;
    }
    let block = branch.get_parent()?;
    let phi = PhiValue::try_from(counter).ok()?;
    if counter.get_parent() != Some(block) || phi.count_incoming() != 2 {
        return None;
    }
    let (mut start, mut next) = (None, None);
    for (value, from) in phi.get_incomings() {
        match from == block {
            true => next = value.as_instruction_value(),
            false => start = constant(value.try_into().ok()?),
        }
    }
    let (start, next) = (start?, next?);
    let condition = branch.get_operand(0)?.value()?.as_instruction_value()?;
    // LLVM has the second target first.
    let goes_on = branch.get_operand(2)?.block()? == block;
    let until_equal = match condition.get_icmp_predicate()? {
        IntPredicate::EQ => !goes_on,
        IntPredicate::NE => goes_on,
        _ => false,
    };
    let adds = next.get_opcode() == InstructionOpcode::Add
        && int(next, 0)?.as_instruction() == Some(counter);
    let (step, end) = (constant(int(next, 1)?)?, constant(int(condition, 1)?)?);
    let len = end.checked_sub(start)?;
    let is_counted = until_equal
        && adds
        && int(condition, 0)?.as_instruction() == Some(next)
        && step != 0
        && len != 0
        && len.is_multiple_of(step);
    is_counted.then(|| start..end - step)
}

/// Whether a load or store is one that LLVM may do otherwise.
fn is_plain(access: InstructionValue<'_>) -> bool {
    access.get_volatile() == Ok(false)
        && access.get_atomic_ordering() == Ok(AtomicOrdering::NotAtomic)
}

/// Whether `instruction` does nothing but compute what it gives.
fn computes(instruction: InstructionValue<'_>) -> bool {
    use InstructionOpcode as Op;
    match instruction.get_opcode() {
        Op::Phi | Op::ICmp | Op::Select | Op::ZExt | Op::SExt | Op::Trunc | Op::GetElementPtr => {
            true
        }
        Op::Call => callee(instruction).is_some_and(|it| {
            let name = it.get_name().to_bytes();
            let kind = |it: &&str| {
                name.strip_prefix(it.as_bytes())
                    .is_some_and(|it| it.first() == Some(&b'.'))
            };
            PURE.iter().any(kind)
        }),
        opcode => is_arithmetic(opcode),
    }
}

/// What `instruction` gives, if it is a number or a pointer.
fn value(instruction: InstructionValue<'_>) -> Option<BasicValueEnum<'_>> {
    Some(match instruction.get_type() {
        AnyTypeEnum::IntType(_) => IntValue::try_from(instruction).ok()?.into(),
        AnyTypeEnum::FloatType(_) => FloatValue::try_from(instruction).ok()?.into(),
        AnyTypeEnum::PointerType(_) => PointerValue::try_from(instruction).ok()?.into(),
        _ => return None,
    })
}

/// How many bytes `value` has in memory.
fn size(value: BasicValueEnum<'_>) -> Option<u32> {
    match value.get_type() {
        BasicTypeEnum::IntType(ty) => Some(ty.get_bit_width().div_ceil(8)),
        _ => None,
    }
}

/// A number out of a table.
#[derive(Clone, Copy)]
struct Entry<'ctx> {
    number: IntValue<'ctx>,
    address: u64,
    size: u64,
}

impl Entry<'_> {
    fn range(&self) -> Range<u64> {
        self.address..self.address + self.size
    }
}

/// Where an access is: the `base`, an extended index and an offset. The index is a sum.
struct Place<'ctx> {
    /// What is not constant in the index if tables are not either, in an order that says nothing.
    summands: Vec<IntValue<'ctx>>,
    constant: i32,
    offset: i64,
    /// Whether a table has something to do with it.
    is_looked_up: bool,
}

/// What is written where the same is not constant in the index.
struct Written<'ctx> {
    summands: Vec<IntValue<'ctx>>,
    /// The least constant in the index.
    from: i32,
    /// The greatest constant and offset, and how much is written there.
    to: i64,
}

/// Adds what is written at `place`.
fn add_written<'ctx>(written: &mut Vec<Written<'ctx>>, place: Place<'ctx>, size: u32) {
    let from = place.constant;
    let to = i64::from(from) + place.offset + i64::from(size);
    match written.iter_mut().find(|it| it.summands == place.summands) {
        Some(known) => (known.from, known.to) = (known.from.min(from), known.to.max(to)),
        None => written.push(Written {
            summands: place.summands,
            from,
            to,
        }),
    }
}

/// What a loop does if its tables are constants.
struct Lookups<'a, 'u, 'ctx> {
    memory: Memory<'a, 'u, 'ctx>,
    block: BasicBlock<'ctx>,
    tables: &'a HashMap<InstructionValue<'ctx>, Entry<'ctx>>,
}

impl<'ctx> Lookups<'_, '_, 'ctx> {
    /// Where `address` is, unless that depends on what the loop computes.
    fn place(&self, address: PointerValue<'ctx>) -> Option<Place<'ctx>> {
        let (index, offset) = accessed::index(self.memory.unit, self.memory.base, address)?;
        let sum = int(index.as_instruction()?, 0)?;
        let mut place = Place {
            summands: Vec::new(),
            constant: 0,
            offset: offset.try_into().ok()?,
            is_looked_up: false,
        };
        let mut open = vec![sum];
        let mut sums = 0;
        while let Some(value) = open.pop() {
            if let Some(number) = self.number(value, MAX_DEPTH) {
                place.constant = place.constant.wrapping_add(number as i32);
                place.is_looked_up |= constant(value).is_none();
                continue;
            }
            let instruction = value.as_instruction();
            let parts = instruction.filter(|it| match it.get_opcode() {
                InstructionOpcode::Add => true,
                InstructionOpcode::Or => llvm::is_disjoint(*it),
                _ => false,
            });
            match parts.and_then(|it| Some((int(it, 0)?, int(it, 1)?))) {
                Some((left, right)) if sums < MAX_SUMS => {
                    sums += 1;
                    open.extend([left, right]);
                }
                _ if instruction.and_then(|it| it.get_parent()) == Some(self.block) => return None,
                _ => place.summands.push(value),
            }
        }
        place.summands.sort_by_key(|it| it.as_value_ref() as usize);
        Some(place)
    }

    /// The number of at most 32 bits that `value` is then, looked into so deeply.
    fn number(&self, value: IntValue<'ctx>, depth: u32) -> Option<u32> {
        if value.get_type().get_bit_width() > 32 {
            return None;
        }
        if let Some(number) = constant(value) {
            return Some(number as u32);
        }
        let instruction = value.as_instruction()?;
        if let Some(entry) = self.tables.get(&instruction) {
            return constant(entry.number).map(|it| it as u32);
        }
        let depth = depth.checked_sub(1)?;
        let operand = |index| self.number(int(instruction, index)?, depth);
        match instruction.get_opcode() {
            InstructionOpcode::ZExt => operand(0),
            _ if value.get_type().get_bit_width() != 32 => None,
            InstructionOpcode::Shl => operand(0)?.checked_shl(operand(1)?),
            InstructionOpcode::Mul => Some(operand(0)?.wrapping_mul(operand(1)?)),
            InstructionOpcode::Add => Some(operand(0)?.wrapping_add(operand(1)?)),
            InstructionOpcode::And => Some(operand(0)? & operand(1)?),
            _ => None,
        }
    }
}

/// A loop that gets a second version.
struct Version<'ctx> {
    block: BasicBlock<'ctx>,
    /// The branch to it.
    entry: InstructionValue<'ctx>,
    /// Its own.
    branch: InstructionValue<'ctx>,
    exit: BasicBlock<'ctx>,
    tables: HashMap<InstructionValue<'ctx>, Entry<'ctx>>,
    /// Loads that go through tables.
    gone_through: HashSet<InstructionValue<'ctx>>,
    /// Where all that is.
    place: Range<u64>,
    written: Vec<Written<'ctx>>,
}

impl<'ctx> Version<'ctx> {
    fn emit(self, unit: &Unit<'_, 'ctx>, base: PointerValue<'ctx>) -> Result<()> {
        let builder = unit.context.create_builder();
        builder.position_before(&self.entry);
        let mut holds = self.emit_comparison(unit, &builder, base)?;
        for written in &self.written {
            let apart = self.emit_distance(unit, &builder, written)?;
            holds = builder.build_and(holds, apart, "")?;
        }
        let version = unit.context.insert_basic_block_after(self.block, "version");
        builder.build_conditional_branch(holds, version, self.block)?;
        let before = self.entry.get_parent().ok_or_else(unlinked)?;
        self.entry.erase_from_basic_block();
        self.emit_version(unit, &builder, before, version)
    }

    /// Whether the tables have the numbers that they had at first.
    fn emit_comparison(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        base: PointerValue<'ctx>,
    ) -> Result<IntValue<'ctx>> {
        let i64 = unit.types.i64;
        let entries: BTreeMap<_, _> = self
            .tables
            .values()
            .map(|it| ((it.address, it.size), it.number))
            .collect();
        let mut difference = i64.const_zero();
        for ((address, _), number) in entries {
            let address = i64.const_int(address, false);
            let address = llvm::byte_offset(builder, unit.types.i8, base, address, "table")?;
            let found = builder.build_load(number.get_type(), address, "found")?;
            if let Some(load) = found.as_instruction_value() {
                unit.mark_access(load, Region::LinearMemory, 1)?;
            }
            let differs = builder.build_xor(found.into_int_value(), number, "")?;
            let differs = builder.build_int_z_extend_or_bit_cast(differs, i64, "")?;
            difference = builder.build_or(difference, differs, "")?;
        }
        Ok(builder.build_int_compare(IntPredicate::EQ, difference, i64.const_zero(), "")?)
    }

    /// Whether nothing of what is `written` is where tables are.
    fn emit_distance(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        written: &Written<'ctx>,
    ) -> Result<IntValue<'ctx>> {
        let (i32, i64) = (unit.types.i32, unit.types.i64);
        let mut from = i32.const_int(written.from.cast_unsigned().into(), false);
        for &summand in &written.summands {
            from = builder.build_int_add(from, summand, "")?;
        }
        let from = builder.build_int_z_extend(from, i64, "from")?;
        let number = |it: u64| i64.const_int(it, false);
        let len = (written.to - i64::from(written.from)).cast_unsigned();
        let end = builder.build_int_add(from, number(len), "end")?;
        let compare =
            |predicate, left, right| builder.build_int_compare(predicate, left, right, "");
        let before = compare(IntPredicate::ULE, end, number(self.place.start))?;
        let behind = compare(IntPredicate::UGE, from, number(self.place.end))?;
        // Indices that wrap around are somewhere else.
        let straight = compare(IntPredicate::ULE, end, number(1 << 32))?;
        let behind = builder.build_and(behind, straight, "")?;
        Ok(builder.build_or(before, behind, "")?)
    }

    /// The loop with constants, in the block `version`, which is entered from the block `before`.
    fn emit_version(
        self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        before: BasicBlock<'ctx>,
        version: BasicBlock<'ctx>,
    ) -> Result<()> {
        builder.position_at_end(version);
        let mut values: HashMap<_, BasicValueEnum<'ctx>> = HashMap::new();
        let mut phis = Vec::new();
        let scope = scope(unit, version);
        let mark = |access, kind| set_metadata(access, scope, unit.context.get_kind_id(kind));
        for instruction in self.block.get_instructions() {
            if let Ok(phi) = PhiValue::try_from(instruction) {
                let new = builder.build_phi(phi.as_basic_value().get_type(), "")?;
                values.insert(instruction, new.as_basic_value());
                phis.push((phi, new));
            } else if let Some(entry) = self.tables.get(&instruction) {
                values.insert(instruction, entry.number.into());
            } else if instruction != self.branch {
                let new = instruction.explicit_clone();
                for (index, operand) in (0..).zip(instruction.get_operands()) {
                    let old = operand.and_then(Operand::value);
                    let old = old.and_then(|it| it.as_instruction_value());
                    if let Some(&value) = old.and_then(|it| values.get(&it)) {
                        new.set_operand(index, value);
                    }
                }
                if instruction.get_opcode() == InstructionOpcode::Store {
                    mark(new, "noalias")?;
                } else if self.gone_through.contains(&instruction) {
                    mark(new, "alias.scope")?;
                }
                builder.insert_instruction(&new, None);
                if let Some(value) = value(new) {
                    values.insert(instruction, value);
                }
            }
        }
        let here = |value: BasicValueEnum<'ctx>| {
            let instruction = value.as_instruction_value();
            let new = instruction.and_then(|it| values.get(&it).copied());
            new.unwrap_or(value)
        };
        let condition = self.branch.get_operand(0).and_then(Operand::value);
        let condition = here(condition.ok_or_else(unlinked)?).into_int_value();
        // LLVM has the second target first.
        let target = self.branch.get_operand(2).and_then(Operand::block);
        match target == Some(self.block) {
            true => builder.build_conditional_branch(condition, version, self.exit)?,
            false => builder.build_conditional_branch(condition, self.exit, version)?,
        };
        for (phi, new) in phis {
            for (value, from) in phi.get_incomings() {
                match from == self.block {
                    true => new.add_incoming(&[(&here(value), version)]),
                    false => new.add_incoming(&[(&value, before)]),
                }
            }
        }
        self.emit_exit(builder, version, &values)
    }

    /// Has what comes behind the loop use what either version gives.
    fn emit_exit(
        &self,
        builder: &Builder<'ctx>,
        version: BasicBlock<'ctx>,
        values: &HashMap<InstructionValue<'ctx>, BasicValueEnum<'ctx>>,
    ) -> Result<()> {
        let first = self.exit.get_first_instruction().ok_or_else(unlinked)?;
        let instructions = std::iter::successors(Some(first), |it| it.get_next_instruction());
        for phi in instructions.map_while(|it| PhiValue::try_from(it).ok()) {
            let here = phi.get_incomings().find(|(_, from)| *from == self.block);
            let (value, _) = here.ok_or_else(unlinked)?;
            let instruction = value.as_instruction_value();
            let other = instruction.and_then(|it| values.get(&it).copied());
            phi.add_incoming(&[(&other.unwrap_or(value), version)]);
        }
        for instruction in self.block.get_instructions() {
            let Some(&other) = values.get(&instruction) else {
                continue;
            };
            let is_behind = |it: &InstructionValue<'ctx>| {
                let parent = it.get_parent();
                let is_joined =
                    parent == Some(self.exit) && it.get_opcode() == InstructionOpcode::Phi;
                parent != Some(self.block) && parent != Some(version) && !is_joined
            };
            let behind: Vec<_> = users(instruction).flatten().filter(is_behind).collect();
            if behind.is_empty() {
                continue;
            }
            let value = value(instruction).ok_or_else(unlinked)?;
            builder.position_before(&first);
            let both = builder.build_phi(value.get_type(), "")?;
            both.add_incoming(&[(&value, self.block), (&other, version)]);
            for user in behind {
                for (index, operand) in (0..).zip(user.get_operands()) {
                    if operand.and_then(Operand::value) == Some(value) {
                        user.set_operand(index, both.as_basic_value());
                    }
                }
            }
        }
        Ok(())
    }
}

/// By what LLVM is told that stores of a version are not where its tables are: metadata for the block `version`, whose name is its own in its function.
fn scope<'ctx>(unit: &Unit<'_, 'ctx>, version: BasicBlock<'ctx>) -> MetadataValue<'ctx> {
    let context = unit.context;
    let text = |text: &str| context.metadata_string(text).into();
    let domain = context.metadata_node(&[text("tables")]);
    let name = version.get_name().to_string_lossy();
    let scope = context.metadata_node(&[text(&name), domain.into()]);
    context.metadata_node(&[scope.into()])
}

#[cold]
fn unlinked() -> Error {
    Error::bug("a loop over tables is linked to nothing")
}
