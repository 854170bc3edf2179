//! Loads that WebAssembly code discards, as a whole or in part.
//!
//! A load out of bounds traps, whatever becomes of its value. Where the guard around a memory is what finds that, LLVM knows nothing of it: it drops a load whose
//! value has no effect, and makes one narrower of whose value only a part has (`i32.wrap_i64` of an `i64.load`, one lane of a `v128.load`). The narrower one may be in
//! bounds where the whole is not: at the end of the memory, if the last byte is not in it. So what must not be discarded is the last byte of each load: the
//! load traps if and only if that byte is out of bounds.
//!
//! What is discarded is asked where the values of locals have been promoted, so that it is seen through them, and before anything else has been optimised, so that it is
//! just what the WebAssembly code does. What the optimiser finds out behind that (that both ways of a branch do the same) may still drop a load. Scalars that are not put into
//! vectors are made narrower by the code generator only: of these it is asked at the end, so that the optimiser need not be careful with them.
//!
//! With exact traps all loads are volatile from the start. That is not enough for vectors, so it is asked then, too.

use crate::error::{Error, Result};
use crate::llvm;
use crate::unit::{Region, Unit};
use crate::values::{callee, constant, instructions, users};
use inkwell::AtomicOrdering;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum};
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode as Opcode, InstructionValue,
    IntValue, Operand,
};
use rustc_hash::FxHashSet;

/// How many uses are looked at to find an effect, before all of the function are.
const NEARBY: usize = 256;

/// Keeps the loads from linear memory that do not reach any effect: the wasm code loads and
/// discards a value (with `drop`, or a branch, or in a local that it never reads). They must trap nevertheless, and
/// LLVM would delete them. Of vectors, and of what becomes a part of one, those whose last byte does not. (Where each access is checked, the check is what traps,
/// and stays.)
pub(crate) fn keep<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    let (mut discarded, mut undecided) = (Vec::new(), Vec::new());
    for load in loads(unit, function) {
        let shape = Shape::of(load.get_type());
        let part = match is_vector(shape) || goes_into_vector(load) {
            true => shape.last_byte(),
            false => shape.all(),
        };
        match reaches(load, part, has_effect) {
            Some(true) => {}
            Some(false) => discarded.push(load),
            None => undecided.push(load),
        }
    }
    if !undecided.is_empty() {
        let live = reaching_effects(function);
        discarded.extend(undecided.into_iter().filter(|it| !live.contains(it)));
    }
    for load in discarded {
        match is_vector(Shape::of(load.get_type())) {
            true => load_last_byte(unit, load)?,
            false => keep_load(load)?,
        }
    }
    Ok(())
}

fn is_vector(shape: Shape) -> bool {
    matches!(shape, Shape::Lanes(2.., _))
}

/// Whether what `load` gives is put into a vector, which LLVM may take out of it in parts.
fn goes_into_vector(load: InstructionValue<'_>) -> bool {
    let mut users = users(load).take(NEARBY).flatten();
    users.any(|it| it.get_opcode() == Opcode::InsertElement)
}

/// Marks the loads of scalars as volatile whose last byte is not needed, in code as it goes to the code generator: that would make them narrower.
pub(crate) fn keep_whole<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for load in loads(unit, function) {
        let shape = Shape::of(load.get_type());
        if matches!(shape, Shape::Lanes(1, 9..))
            && reaches(load, shape.last_byte(), needs_all) == Some(false)
        {
            keep_load(load)?;
        }
    }
    Ok(())
}

/// The loads from linear memory in `function` that LLVM may drop.
fn loads<'ctx>(
    unit: &Unit<'_, 'ctx>,
    function: FunctionValue<'ctx>,
) -> impl Iterator<Item = InstructionValue<'ctx>> {
    instructions(function).filter(|&it| {
        it.get_opcode() == Opcode::Load && !has_effect(it) && unit.is_memory_access(it)
    })
}

/// Has LLVM keep a load, whatever becomes of its value.
fn keep_load(load: InstructionValue<'_>) -> Result<()> {
    load.set_volatile(true)
        .map_err(|error| Error::bug(format!("LLVM refused a volatile load: {error}")))
}

/// Loads the last byte of what `load` does in front of it, whatever becomes of either. LLVM makes vectors narrower even if they are volatile: instructions of x86-64 that extend
/// the lower half of one take it out of memory.
fn load_last_byte<'ctx>(unit: &Unit<'_, 'ctx>, load: InstructionValue<'ctx>) -> Result<()> {
    let lacks = || Error::bug("a load has no address");
    let address = load.get_operand(0).and_then(Operand::value);
    let address = address
        .and_then(|it| it.try_into().ok())
        .ok_or_else(lacks)?;
    let Shape::Lanes(lanes, bits) = Shape::of(load.get_type()) else {
        return Ok(());
    };
    let last = u64::from(lanes * bits).div_ceil(8).saturating_sub(1);
    let builder = unit.context.create_builder();
    builder.position_before(&load);
    let (i8, last) = (unit.types.i8, unit.types.i64.const_int(last, false));
    let address = llvm::byte_offset(&builder, i8, address, last, "")?;
    let byte = builder.build_load(i8, address, "")?;
    let byte = byte.as_instruction_value().ok_or_else(lacks)?;
    unit.mark_access(byte, Region::LinearMemory, 1)?;
    keep_load(byte)
}

/// Whether `part` of what `load` gives reaches anything that `ends` the search, if that is seen from [`NEARBY`]. It does for nearly all.
fn reaches<'ctx>(
    load: InstructionValue<'ctx>,
    part: Part,
    ends: impl Fn(InstructionValue<'ctx>) -> bool,
) -> Option<bool> {
    let mut reached = vec![(load, part)];
    // Those of `reached` whose part has grown since it was looked at.
    let mut open = vec![0];
    let mut left = NEARBY;
    while let Some(next) = open.pop() {
        let (value, part) = reached[next];
        for user in users(value).flatten() {
            left = left.checked_sub(1)?;
            if ends(user) {
                return Some(true);
            }
            let part = behind(user, value, part);
            if part == 0 {
                continue;
            }
            match reached.iter_mut().zip(0..).find(|(it, _)| it.0 == user) {
                Some(((_, known), _)) if *known | part == *known => {}
                Some(((_, known), index)) => {
                    *known |= part;
                    open.push(index);
                }
                None => {
                    open.push(reached.len());
                    reached.push((user, part));
                }
            }
        }
    }
    Some(false)
}

/// All of `function` that have no effect, but whose values reach one.
fn reaching_effects<'ctx>(function: FunctionValue<'ctx>) -> FxHashSet<InstructionValue<'ctx>> {
    let mut reaching = FxHashSet::default();
    let effects = instructions(function).filter(|&it| has_effect(it));
    let mut work: Vec<InstructionValue<'ctx>> = effects.collect();
    while let Some(instruction) = work.pop() {
        let operands = instruction.get_operands().flatten();
        let values = operands.filter_map(Operand::value);
        for source in values.filter_map(|it| it.as_instruction_value()) {
            if !has_effect(source) && reaching.insert(source) {
                work.push(source);
            }
        }
    }
    reaching
}

/// Whether an instruction matters even if nothing uses its value.
fn has_effect(instruction: InstructionValue<'_>) -> bool {
    match instruction.get_opcode() {
        Opcode::Store | Opcode::AtomicRMW | Opcode::AtomicCmpXchg | Opcode::Fence => true,
        // LLVM keeps it, so its address matters.
        Opcode::Load => {
            instruction.get_atomic_ordering() == Ok(AtomicOrdering::SequentiallyConsistent)
        }
        // The translator calls intrinsics for their values only, with the exception of those that have none.
        Opcode::Call => {
            !callee(instruction).is_some_and(is_intrinsic) || instruction.get_type().is_void_type()
        }
        _ => instruction.is_terminator(),
    }
}

/// Whether an instruction needs all of what it is given, if the code has been optimised: it is needed itself, and is none of those that drop a part, or pass it on.
fn needs_all(instruction: InstructionValue<'_>) -> bool {
    use Opcode as Op;
    !matches!(
        instruction.get_opcode(),
        Op::Trunc
            | Op::ZExt
            | Op::SExt
            | Op::BitCast
            | Op::Freeze
            | Op::Phi
            | Op::Select
            | Op::And
            | Op::Or
            | Op::Xor
            | Op::Add
            | Op::Sub
            | Op::Mul
            | Op::Shl
            | Op::LShr
            | Op::AShr
            | Op::ExtractElement
            | Op::InsertElement
            | Op::ShuffleVector
    )
}

fn is_intrinsic(function: FunctionValue<'_>) -> bool {
    function.get_name().to_bytes().starts_with(b"llvm.")
}

/// A part of a value: some of its bits, as in memory, where a bit here is one of them; or some of its lanes, of a vector of more than 128 bits.
type Part = u128;

/// What parts a value has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    /// As many lanes, and their bits: one lane for a number.
    Lanes(u32, u32),
    /// It is looked at as a whole.
    Other,
}

impl Shape {
    fn of(ty: AnyTypeEnum<'_>) -> Self {
        match ty {
            AnyTypeEnum::IntType(ty) => Self::Lanes(1, ty.get_bit_width()),
            AnyTypeEnum::FloatType(ty) => Self::Lanes(1, ty.get_bit_width()),
            AnyTypeEnum::VectorType(ty) => match ty.get_element_type() {
                _ if ty.get_size() > Part::BITS => Self::Other,
                BasicTypeEnum::IntType(lane) => Self::Lanes(ty.get_size(), lane.get_bit_width()),
                BasicTypeEnum::FloatType(lane) => Self::Lanes(ty.get_size(), lane.get_bit_width()),
                _ => Self::Other,
            },
            _ => Self::Other,
        }
    }

    /// Whether parts are bits.
    fn has_bits(self) -> bool {
        match self {
            Self::Lanes(lanes, bits) => u64::from(lanes) * u64::from(bits) <= Part::BITS.into(),
            Self::Other => false,
        }
    }

    /// How many parts a lane has.
    fn in_lane(self) -> u32 {
        match self {
            Self::Lanes(_, bits) if self.has_bits() => bits,
            _ => 1,
        }
    }

    fn lanes(self) -> u32 {
        match self {
            Self::Lanes(lanes, _) => lanes,
            Self::Other => 1,
        }
    }

    /// All parts.
    fn all(self) -> Part {
        ones(self.lanes() * self.in_lane())
    }

    /// What is in the last byte that it has in memory.
    fn last_byte(self) -> Part {
        let count = self.lanes() * self.in_lane();
        let byte = if self.has_bits() { 8 } else { 1 };
        self.all() & !ones(count.saturating_sub(byte))
    }

    /// What of the lane with this number is in `part`, as a part of the lane.
    fn lane(self, part: Part, lane: u32) -> Part {
        match lane < self.lanes() {
            true => part >> (lane * self.in_lane()) & ones(self.in_lane()),
            false => 0,
        }
    }

    /// The `part` of the lane with this number.
    fn of_lane(self, part: Part, lane: u32) -> Part {
        match lane < self.lanes() {
            true => (part & ones(self.in_lane())) << (lane * self.in_lane()),
            false => 0,
        }
    }
}

/// The lowest bits, as many.
fn ones(count: u32) -> Part {
    match count {
        0 => 0,
        count => Part::MAX >> Part::BITS.saturating_sub(count),
    }
}

/// What of `user` depends on `part` of `value`, one of its operands.
fn behind<'ctx>(user: InstructionValue<'ctx>, value: InstructionValue<'ctx>, part: Part) -> Part {
    // It can have very many operands.
    if user.get_opcode() == Opcode::Phi {
        return part;
    }
    let operand = |index| user.get_operand(index)?.value()?.as_instruction_value();
    let indices = (0..user.get_num_operands()).filter(|&index| operand(index) == Some(value));
    let parts = indices.map(|index| behind_operand(user, index, Shape::of(value.get_type()), part));
    parts.fold(0, |all, part| all | part)
}

/// What of `user` depends on `part` of its operand with this number, which is of this shape.
fn behind_operand(user: InstructionValue<'_>, index: u32, from: Shape, part: Part) -> Part {
    let to = Shape::of(user.get_type());
    // The same parts of a lane of another vector, or the whole of it if there are others.
    let same = |part: Part| match part {
        0 => 0,
        _ if from.in_lane() == to.in_lane() => part,
        _ => ones(to.in_lane()),
    };
    let lane_number = |operand| {
        let lane: IntValue<'_> = user.get_operand(operand)?.value()?.try_into().ok()?;
        u32::try_from(constant(lane)?).ok()
    };
    match user.get_opcode() {
        Opcode::BitCast if from.has_bits() && to.has_bits() => part,
        Opcode::Freeze => part,
        Opcode::Select if index != 0 => part,
        Opcode::ExtractElement => match lane_number(1) {
            Some(lane) if index == 0 => same(from.lane(part, lane)),
            _ => to.all(),
        },
        Opcode::InsertElement => match (index, lane_number(2)) {
            (0, Some(lane)) => part & !to.of_lane(Part::MAX, lane),
            (1, Some(lane)) => to.of_lane(same(part), lane),
            (0, None) => part,
            _ => to.all(),
        },
        Opcode::ShuffleVector => {
            let lanes = llvm::shuffle_mask(user).into_iter().zip(0..);
            let parts = lanes.map(|(element, lane)| {
                let element = u32::try_from(element).ok();
                let element = element.and_then(|it| it.checked_sub(index * from.lanes()));
                element.map_or(0, |it| to.of_lane(same(from.lane(part, it)), lane))
            });
            parts.fold(0, |all, part| all | part)
        }
        // Lane by lane, as all other instructions do, and all intrinsics that are not for one kind of processor.
        opcode => {
            let (Shape::Lanes(count, bits), Shape::Lanes(lanes, to_bits)) = (from, to) else {
                return to.all();
            };
            if count != lanes || opcode == Opcode::Call && !is_by_lanes(user) {
                return to.all();
            }
            let is_by_bits = from.has_bits() && to.has_bits();
            let parts = (0..lanes).map(|lane| {
                let number = |operand| lane_of_constant(user, operand, lane);
                let part = match from.lane(part, lane) {
                    0 => 0,
                    part if is_by_bits => {
                        behind_number(opcode, index, [bits, to_bits], part, number)
                    }
                    _ => ones(to.in_lane()),
                };
                to.of_lane(part, lane)
            });
            parts.fold(0, |all, part| all | part)
        }
    }
}

/// What of the number that an instruction gives depends on `part` of its operand with this number. Both have so many bits; `other` gives the operands that are constant.
fn behind_number(
    opcode: Opcode,
    index: u32,
    [bits, to_bits]: [u32; 2],
    part: Part,
    other: impl Fn(u32) -> Option<u64>,
) -> Part {
    let all = ones(to_bits);
    let sign = part >> bits.saturating_sub(1);
    match opcode {
        Opcode::Trunc | Opcode::ZExt | Opcode::Xor => part & all,
        Opcode::Or => part & !other(1 - index).map_or(0, Part::from),
        Opcode::And => part & other(1 - index).map_or(Part::MAX, Part::from),
        // Carries go upwards.
        Opcode::Add | Opcode::Sub | Opcode::Mul => all & !ones(part.trailing_zeros()),
        Opcode::SExt if sign != 0 => part | all & !ones(bits),
        Opcode::SExt => part,
        Opcode::Shl | Opcode::LShr | Opcode::AShr if index == 0 => {
            let count = other(1).and_then(|count| u32::try_from(count).ok());
            match (opcode, count.filter(|&count| count < bits)) {
                (_, None) => all,
                (Opcode::Shl, Some(count)) => part << count & all,
                (Opcode::AShr, Some(count)) if sign != 0 => {
                    part >> count | all & !ones(bits - count)
                }
                (_, Some(count)) => part >> count,
            }
        }
        _ => all,
    }
}

/// The number that an operand of `instruction` is, or one of its lanes, if it is constant.
fn lane_of_constant(instruction: InstructionValue<'_>, operand: u32, lane: u32) -> Option<u64> {
    match instruction.get_operand(operand)?.value()? {
        BasicValueEnum::IntValue(number) => constant(number),
        BasicValueEnum::VectorValue(vector) if vector.is_constant_data_vector() => {
            constant(vector.get_element_as_constant(lane).try_into().ok()?)
        }
        _ => None,
    }
}

/// Whether the intrinsic that `call` calls computes each lane from the same lanes.
fn is_by_lanes(call: InstructionValue<'_>) -> bool {
    callee(call).is_some_and(|callee| {
        let name = callee.get_name().to_bytes();
        !name.starts_with(b"llvm.x86.") && !name.starts_with(b"llvm.aarch64.")
    })
}
