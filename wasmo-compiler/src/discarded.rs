//! Loads that WebAssembly code discards, as a whole or in part.
//!
//! A load out of bounds traps, whatever becomes of its value. Where the guard around a memory is what finds that, LLVM knows nothing of it: it drops a load whose
//! value has no effect, and makes one narrower of whose value only a part has (`i32.wrap_i64` of an `i64.load`, one lane of a `v128.load`). The narrower one may be in
//! bounds where the whole is not: at the end of the memory, if the last byte is not in it. So what must not be discarded is the last byte of each load: the
//! load traps if and only if that byte is out of bounds.
//!
//! What is discarded is asked where the values of locals have been promoted, so that it is seen through them, and before anything else has been optimised, so that it is
//! just what the WebAssembly code does. What the optimiser finds out behind that (that both ways of a branch do the same) may still drop a load. Scalars are made
//! narrower by the code generator only: of these it is asked at the end, so that the optimiser need not be careful with them.

use crate::error::{Error, Result};
use crate::llvm;
use crate::unit::Unit;
use crate::values::{callee, constant, instructions, users};
use inkwell::AtomicOrdering;
use inkwell::types::{AnyTypeEnum, BasicTypeEnum};
use inkwell::values::{
    BasicValue as _, FunctionValue, InstructionOpcode as Opcode, InstructionValue, IntValue,
    Operand,
};
use rustc_hash::FxHashSet;

/// How many uses are looked at to find an effect, before all of the function are.
const NEARBY: usize = 64;

/// Marks the loads from linear memory as volatile that do not reach any effect: the wasm code loads and
/// discards a value (with `drop`, or a branch, or in a local that it never reads). They must trap nevertheless, and
/// LLVM would delete them. Of vectors, those whose last byte does not. (Where each access is checked, the check is what traps, and stays.)
pub(crate) fn keep<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    let mut undecided = Vec::new();
    for load in loads(unit, function) {
        let shape = Shape::of(load.get_type());
        let part = match shape {
            Shape::Vector(..) => shape.last_byte(),
            _ => shape.all(),
        };
        match reaches(load, part, has_effect) {
            Some(true) => {}
            Some(false) => keep_load(load)?,
            None => undecided.push(load),
        }
    }
    if undecided.is_empty() {
        return Ok(());
    }
    let live = reaching_effects(function);
    let mut discarded = undecided.into_iter().filter(|it| !live.contains(it));
    discarded.try_for_each(keep_load)
}

/// Marks the loads of scalars as volatile whose last byte is not needed, in code as it goes to the code generator: that would make them narrower.
pub(crate) fn keep_whole<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    for load in loads(unit, function) {
        let shape = Shape::of(load.get_type());
        if matches!(shape, Shape::Number(9..))
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

/// A part of a value: the bits of a number, or the lanes of a vector, each one bit here. None of them is the whole of something else.
type Part = u128;

/// What parts a value has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Shape {
    /// As many bits.
    Number(u32),
    /// As many lanes, and their bits.
    Vector(u32, u32),
    /// It is looked at as a whole.
    Other,
}

impl Shape {
    fn of(ty: AnyTypeEnum<'_>) -> Self {
        let shape = match ty {
            AnyTypeEnum::IntType(ty) => Self::Number(ty.get_bit_width()),
            AnyTypeEnum::FloatType(ty) => Self::Number(ty.get_bit_width()),
            AnyTypeEnum::VectorType(ty) => match ty.get_element_type() {
                BasicTypeEnum::IntType(lane) => Self::Vector(ty.get_size(), lane.get_bit_width()),
                BasicTypeEnum::FloatType(lane) => Self::Vector(ty.get_size(), lane.get_bit_width()),
                _ => Self::Other,
            },
            _ => Self::Other,
        };
        match shape {
            Self::Number(parts) | Self::Vector(parts, _) if parts > Part::BITS => Self::Other,
            shape => shape,
        }
    }

    /// All parts.
    fn all(self) -> Part {
        match self {
            Self::Number(bits) => ones(bits),
            Self::Vector(lanes, _) => ones(lanes),
            Self::Other => 1,
        }
    }

    /// What is in the last byte that it has in memory.
    fn last_byte(self) -> Part {
        match self {
            Self::Number(bits) => ones(8) << bits.saturating_sub(8) & self.all(),
            Self::Vector(lanes, _) => 1 << lanes.saturating_sub(1),
            Self::Other => self.all(),
        }
    }

    /// How many bits it has, if each can be told.
    fn bits(self) -> Option<u32> {
        let bits = match self {
            Self::Number(bits) => bits,
            Self::Vector(lanes, bits) => lanes.checked_mul(bits)?,
            Self::Other => return None,
        };
        (bits <= Part::BITS).then_some(bits)
    }

    /// The bits of `part`.
    fn to_bits(self, part: Part) -> Part {
        match self {
            Self::Vector(lanes, bits) => (0..lanes)
                .filter(|&lane| part >> lane & 1 != 0)
                .fold(0, |all, lane| all | ones(bits) << (lane * bits)),
            _ => part,
        }
    }

    /// What these bits are parts of.
    fn of_bits(self, part: Part) -> Part {
        match self {
            Self::Vector(lanes, bits) => (0..lanes)
                .filter(|&lane| part >> (lane * bits) & ones(bits) != 0)
                .fold(0, |all, lane| all | 1 << lane),
            _ => part,
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
    let other = |index| {
        let operand: IntValue<'_> = user.get_operand(index)?.value()?.try_into().ok()?;
        constant(operand)
    };
    match (user.get_opcode(), from, to) {
        (Opcode::BitCast, ..) => match (from.bits(), to.bits()) {
            (Some(_), Some(_)) => to.of_bits(from.to_bits(part)),
            _ => to.all(),
        },
        (Opcode::Trunc | Opcode::ZExt, Shape::Number(_), Shape::Number(_))
        | (Opcode::Xor, Shape::Number(_), _) => part & to.all(),
        (Opcode::Or, Shape::Number(_), _) => part & !other(1 - index).map_or(0, Part::from),
        (Opcode::And, Shape::Number(_), _) => part & other(1 - index).map_or(Part::MAX, Part::from),
        // Carries go upwards.
        (Opcode::Add | Opcode::Sub | Opcode::Mul, Shape::Number(_), _) => {
            to.all() & !ones(part.trailing_zeros())
        }
        (Opcode::SExt, Shape::Number(bits), Shape::Number(_)) => {
            let sign = to.all() & !ones(bits);
            match part >> bits.saturating_sub(1) {
                0 => part,
                _ => part | sign,
            }
        }
        (Opcode::Shl | Opcode::LShr | Opcode::AShr, Shape::Number(bits), _) => {
            let count = other(1).and_then(|count| u32::try_from(count).ok());
            match (user.get_opcode(), count) {
                (_, Some(count)) if index != 0 || count >= bits => to.all(),
                (Opcode::Shl, Some(count)) => part << count & to.all(),
                (Opcode::AShr, Some(count)) if part >> (bits - 1) != 0 => {
                    part >> count | to.all() & !ones(bits - count)
                }
                (_, Some(count)) => part >> count,
                _ => to.all(),
            }
        }
        (Opcode::Freeze, ..) => part,
        (Opcode::Select, Shape::Number(_) | Shape::Other, _) if index == 0 => to.all(),
        (Opcode::Select, ..) => part,
        (Opcode::ExtractElement, Shape::Vector(..), _) => match other(1) {
            Some(lane) if lane < 128 && part >> lane & 1 == 0 => 0,
            _ => to.all(),
        },
        (Opcode::InsertElement, ..) => match (index, other(2)) {
            (0, Some(lane)) if lane < 128 => part & !(1 << lane),
            (1, Some(lane)) if lane < 128 => 1 << lane,
            (0, None) => part,
            _ => to.all(),
        },
        (Opcode::ShuffleVector, Shape::Vector(lanes, _), _) => {
            let mask = llvm::shuffle_mask(user).into_iter();
            let is_part = |element: i32| {
                let element = u32::try_from(element).ok();
                let lane = element.and_then(|it| it.checked_sub(index * lanes));
                lane.is_some_and(|lane| lane < lanes && part >> lane & 1 != 0)
            };
            let lanes = mask.zip(0..).filter(|&(element, _)| is_part(element));
            lanes.fold(0, |all, (_, lane): (_, u32)| all | 1 << lane)
        }
        // Lane by lane, as all instructions do, and all intrinsics that are not for one kind of processor.
        (opcode, Shape::Vector(count, _), Shape::Vector(lanes, _)) if count == lanes => {
            match opcode != Opcode::Call || is_by_lanes(user) {
                true => part,
                false => to.all(),
            }
        }
        _ => to.all(),
    }
}

/// Whether the intrinsic that `call` calls computes each lane from the same lanes.
fn is_by_lanes(call: InstructionValue<'_>) -> bool {
    callee(call).is_some_and(|callee| {
        let name = callee.get_name().to_bytes();
        !name.starts_with(b"llvm.x86.") && !name.starts_with(b"llvm.aarch64.")
    })
}
