//! Finds loops that look up places in tables, for [`versions`](crate::versions).

use crate::accessed::{self, Access};
use crate::known::Known;
use crate::loops::{Counted, Latch, successors};
use crate::unit::Unit;
use crate::values::{
    byte_address, callee, constant, int, is_arithmetic, is_plain, size, value, vmctx,
};
use inkwell::basic_block::BasicBlock;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{
    AsValueRef as _, BasicValue as _, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    PhiValue, PointerValue,
};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// How many instructions a loop has at most.
const MAX_INSTRUCTIONS: usize = 2048;

/// How many accesses there must be whose places come out of a table.
const MIN_LOOKED_UP: usize = 8;

/// How many bytes tables take up at most, with what is between them.
const MAX_TABLES: u64 = 4096;

/// How many bytes a loop writes to at most, from the first to the last that are computed from the same numbers.
const MAX_WRITTEN: i64 = 1 << 16;

/// From how many different numbers the places are computed that a loop writes to.
const MAX_PLACES: usize = 4;

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

/// Whether `function` has loops with a constant number of iterations that look up places, and so may be a [`Loop`] once they are unrolled.
///
/// The pointer to the vmctx must be the base of a memory.
pub(crate) fn has_lookups<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> bool {
    let Some(base) = vmctx(function) else {
        return false;
    };
    let looks_up = |block: BasicBlock<'ctx>| {
        block.get_instructions().any(|instruction| {
            let access = Access::of(unit, base, instruction);
            access.is_some_and(|it| is_loaded(it.index, block, MAX_DEPTH))
        })
    };
    let mut blocks = function.get_basic_block_iter();
    blocks.any(|block| is_counted(block).is_some() && looks_up(block))
}

/// Gives something if `block` is a loop that ends when what goes up from a constant gets to a constant, as far as can be seen.
fn is_counted(block: BasicBlock<'_>) -> Option<()> {
    let Latch { branch, .. } = Latch::of(block)?;
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

/// A loop of one block that looks up places in tables.
pub(crate) struct Loop<'ctx> {
    pub(crate) block: BasicBlock<'ctx>,
    /// The branch to it.
    pub(crate) entry: InstructionValue<'ctx>,
    pub(crate) latch: Latch<'ctx>,
    /// Loads from tables.
    pub(crate) tables: HashMap<InstructionValue<'ctx>, Entry<'ctx>>,
    /// Loads that go through tables.
    pub(crate) gone_through: HashSet<InstructionValue<'ctx>>,
    /// Where all that is.
    pub(crate) place: Range<u64>,
    pub(crate) written: Vec<Written<'ctx>>,
}

/// The memory that the base is that of.
#[derive(Clone, Copy)]
pub(crate) struct Memory<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    known: &'a Known<'a>,
    /// Where it begins.
    pub(crate) base: PointerValue<'ctx>,
}

impl<'a, 'u, 'ctx> Memory<'a, 'u, 'ctx> {
    pub(crate) fn of(
        unit: &'a Unit<'u, 'ctx>,
        known: &'a Known<'a>,
        function: FunctionValue<'ctx>,
    ) -> Option<Self> {
        let base = vmctx(function)?;
        Some(Self { unit, known, base })
    }

    /// The loop `block`, if it is one that looks up enough.
    pub(crate) fn loop_at(self, block: BasicBlock<'ctx>, ways: &Ways<'ctx>) -> Option<Loop<'ctx>> {
        let latch = Latch::of(block)?;
        let tables = self.tables(block)?;
        let assumed = Assumed {
            memory: self,
            block,
            tables: &tables,
        };
        let (mut looked_up, mut written, mut gone_through) = (0, Vec::new(), HashSet::new());
        let mut places: Vec<_> = tables.values().map(Entry::range).collect();
        for instruction in block.get_instructions() {
            if value(instruction).is_none() && !instruction.get_type().is_void_type() {
                return None;
            }
            match instruction.get_opcode() {
                InstructionOpcode::Load | InstructionOpcode::Store if is_plain(instruction) => {}
                _ if computes(instruction) || instruction == latch.branch => continue,
                _ => return None,
            }
            let place = assumed.place(instruction);
            looked_up += usize::from(place.as_ref().is_some_and(|it| it.is_looked_up));
            if instruction.get_opcode() == InstructionOpcode::Store {
                let size = size(int(instruction, 0)?.into())?;
                add_written(&mut written, place?, size)?;
            } else if let Some(range) = self.gone_through(instruction, latch) {
                gone_through.insert(instruction);
                places.push(range);
            }
        }
        let first = places.iter().map(|it| it.start).min()?;
        let end = places.iter().map(|it| it.end).max()?;
        let is_near = end - first <= MAX_TABLES;
        let is_narrow = |it: &Written<'ctx>| it.to - i64::from(it.from) <= MAX_WRITTEN;
        if looked_up < MIN_LOOKED_UP || !is_near || !written.iter().all(is_narrow) {
            return None;
        }
        Some(Loop {
            block,
            entry: ways.entry(block, latch.exit)?,
            latch,
            tables,
            gone_through,
            place: first..end,
            written,
        })
    }

    /// Where `load` loads from in all iterations of the loop that ends with `latch`, if it goes through a table by a counter.
    fn gone_through(self, load: InstructionValue<'ctx>, latch: Latch<'ctx>) -> Option<Range<u64>> {
        let mut address = load.get_operand(0)?.value()?.as_instruction_value()?;
        let (mut offset, mut counter) = (0_u64, None);
        // An index and an offset.
        for _ in 0..2 {
            let (pointer, part) = byte_address(self.unit, address)?;
            match constant(part) {
                Some(constant) => offset = constant.checked_add(offset)?,
                None if counter.replace(part).is_some() => return None,
                None => {}
            }
            if pointer == self.base {
                let counted = counted(counter?, latch)?;
                let (first, last) = (offset.checked_add(counted.start)?, counted.end);
                let size = size(IntValue::try_from(load).ok()?.into())?;
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

/// By what branches each block of a function is reached.
pub(crate) struct Ways<'ctx>(HashMap<BasicBlock<'ctx>, Vec<InstructionValue<'ctx>>>);

impl<'ctx> Ways<'ctx> {
    pub(crate) fn of(function: FunctionValue<'ctx>) -> Self {
        let mut ways: HashMap<_, Vec<_>> = HashMap::new();
        for block in function.get_basic_block_iter() {
            let end = block.get_terminator();
            for target in successors(block) {
                ways.entry(target).or_default().extend(end);
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

/// The first and the last value of `counter`, perhaps extended, in the loop that ends with `latch`: if it is one that goes up by a constant, from one to another.
fn counted<'ctx>(counter: IntValue<'ctx>, latch: Latch<'ctx>) -> Option<Range<u64>> {
    let mut counter = counter.as_instruction()?;
    if counter.get_opcode() == InstructionOpcode::ZExt {
        counter = int(counter, 0)?.as_instruction()?;
    }
    let phi = PhiValue::try_from(counter).ok()?;
    let counted = Counted::of(phi)?;
    let (compared, end) = latch.until_equal()?;
    let (start, end) = (constant(counted.start)?, constant(end)?);
    let (len, step) = (end.checked_sub(start)?, u64::try_from(counted.step).ok()?);
    let block = latch.branch.get_parent();
    let is_counted = Some(counted.latch) == block
        && counter.get_parent() == block
        && compared == counted.next
        && step != 0
        && len != 0
        && len.is_multiple_of(step);
    is_counted.then(|| start..end - step)
}

/// Whether `instruction` does nothing but compute what it gives.
pub(crate) fn computes(instruction: InstructionValue<'_>) -> bool {
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

/// A number out of a table.
#[derive(Clone, Copy)]
pub(crate) struct Entry<'ctx> {
    pub(crate) number: IntValue<'ctx>,
    pub(crate) address: u64,
    /// In bytes.
    pub(crate) size: u64,
}

impl Entry<'_> {
    fn range(&self) -> Range<u64> {
        self.address..self.address + self.size
    }
}

/// Where an access is: the `base`, an extended index and an offset. The index is a sum.
struct Place<'ctx> {
    /// What is not constant in the index, though the tables are.
    summands: Vec<IntValue<'ctx>>,
    constant: i32,
    offset: i64,
    /// Whether a table has something to do with it.
    is_looked_up: bool,
}

/// What is written where the same is not constant in the index.
pub(crate) struct Written<'ctx> {
    pub(crate) summands: Vec<IntValue<'ctx>>,
    /// The least constant in the index.
    pub(crate) from: i32,
    /// The greatest constant and offset, and how much is written there.
    pub(crate) to: i64,
}

impl<'ctx> Written<'ctx> {
    /// Whether it is where `place` is, but for constants.
    fn is_at(&self, place: &Place<'ctx>) -> bool {
        let sorted = |summands: &[IntValue<'ctx>]| {
            let mut sorted = summands.to_vec();
            sorted.sort_by_key(|it| it.as_value_ref() as usize);
            sorted
        };
        sorted(&self.summands) == sorted(&place.summands)
    }
}

/// Adds what is written at `place`. Gives nothing if that is too much.
fn add_written<'ctx>(
    written: &mut Vec<Written<'ctx>>,
    place: Place<'ctx>,
    size: u64,
) -> Option<()> {
    let from = place.constant;
    let to = i64::from(from) + place.offset + size.cast_signed();
    let is_full = written.len() == MAX_PLACES;
    match written.iter_mut().find(|it| it.is_at(&place)) {
        Some(known) => (known.from, known.to) = (known.from.min(from), known.to.max(to)),
        None if is_full => return None,
        None => written.push(Written {
            summands: place.summands,
            from,
            to,
        }),
    }
    Some(())
}

/// What a loop does if its tables are constants.
struct Assumed<'a, 'u, 'ctx> {
    memory: Memory<'a, 'u, 'ctx>,
    block: BasicBlock<'ctx>,
    tables: &'a HashMap<InstructionValue<'ctx>, Entry<'ctx>>,
}

impl<'ctx> Assumed<'_, '_, 'ctx> {
    /// What `instruction` accesses, unless that depends on what the loop computes.
    fn place(&self, instruction: InstructionValue<'ctx>) -> Option<Place<'ctx>> {
        let access = Access::of(self.memory.unit, self.memory.base, instruction)?;
        let mut is_looked_up = false;
        let (summands, total) = accessed::summands(access.sum, MAX_SUMS, |value| {
            let number = self.number(value, MAX_DEPTH)?;
            is_looked_up |= constant(value).is_none();
            Some(number)
        });
        let is_computed = |it: &IntValue<'ctx>| {
            let instruction = it.as_instruction();
            instruction.and_then(|it| it.get_parent()) == Some(self.block)
        };
        (!summands.iter().any(is_computed)).then_some(Place {
            summands,
            constant: total.cast_signed(),
            offset: access.offset.try_into().ok()?,
            is_looked_up,
        })
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
