//! Computes the two halves of what guests extend together, on x86-64 with AVX2.
//!
//! A vector of 128 bits whose lanes are extended, from 8 to 16 bits or from 16 to 32, is two vectors in WebAssembly. Filters and codecs compute the same with both,
//! and make one of them again (`i8x16.narrow_i16x8_u` and the like). With vectors of 256 bits it can be one all along. LLVM does not look for that: what it puts together
//! in straight-line code is scalars.
//!
//! Each lane is computed as before. Where fewer than [`MIN_GAIN`] instructions would be saved, all is left as it is.

use crate::error::{Error, Result};
use crate::llvm;
use crate::unit::Unit;
use crate::values::{callee, instructions, is_arithmetic, users};
use inkwell::IntPredicate;
use inkwell::builder::Builder;
use inkwell::types::{BasicTypeEnum, VectorType};
use inkwell::values::{
    BasicValue as _, FunctionValue, InstructionOpcode as Opcode, InstructionValue, VectorValue,
};
use std::collections::{HashMap, HashSet};

/// How many pairs of instructions are looked at for one vector.
const MAX_PAIRS: usize = 128;

/// LLVM's intrinsics that make one vector of two, with saturation.
const NARROWINGS: &[&str] = &[
    "llvm.x86.sse2.packuswb.128",
    "llvm.x86.sse2.packsswb.128",
    "llvm.x86.sse2.packssdw.128",
    "llvm.x86.sse41.packusdw",
];

/// Those of which there is one for 256 bits with another name.
const WIDER: &[(&str, &str)] = &[
    ("llvm.x86.sse2.pmadd.wd", "llvm.x86.avx2.pmadd.wd"),
    ("llvm.x86.sse2.pmulh.w", "llvm.x86.avx2.pmulh.w"),
    ("llvm.x86.sse2.pmulhu.w", "llvm.x86.avx2.pmulhu.w"),
    ("llvm.x86.ssse3.pmul.hr.sw.128", "llvm.x86.avx2.pmul.hr.sw"),
];

/// Those for vectors of any type, without the type.
const GENERIC: &[&str] = &[
    "llvm.sadd.sat",
    "llvm.smax",
    "llvm.smin",
    "llvm.ssub.sat",
    "llvm.uadd.sat",
    "llvm.umax",
    "llvm.umin",
    "llvm.usub.sat",
];

/// How many instructions are to be saved at least.
const MIN_GAIN: usize = 3;

/// Does so in the code of `function`, which LLVM has optimised. Gives whether something has become of no use.
pub(crate) fn join<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<bool> {
    if !unit.target.has_avx2() {
        return Ok(false);
    }
    let narrowings = instructions(function).filter(|&it| is_narrowing(it));
    let narrowings: Vec<_> = narrowings.collect();
    let mut joined = false;
    for narrowing in narrowings {
        if let Some(plan) = Plan::of(narrowing)
            && plan.gain() >= MIN_GAIN
        {
            plan.emit(unit)?;
            joined = true;
        }
    }
    Ok(joined)
}

/// Whether `instruction` makes one vector of two with wider lanes.
fn is_narrowing(instruction: InstructionValue<'_>) -> bool {
    let called = callee(instruction);
    called.is_some_and(|it| NARROWINGS.iter().any(|name| is_named(it, name)))
}

fn is_named(function: FunctionValue<'_>, name: &str) -> bool {
    function.get_name().to_bytes() == name.as_bytes()
}

/// The operand of `instruction` with this number, if it is a vector.
fn vector<'ctx>(instruction: InstructionValue<'ctx>, index: u32) -> Option<VectorValue<'ctx>> {
    instruction.get_operand(index)?.value()?.try_into().ok()
}

/// Two vectors of the same type, the lower and the higher half of one.
type Halves<'ctx> = [VectorValue<'ctx>; 2];

/// What two halves are together.
enum Whole<'ctx> {
    /// What this operation gives of operands that are joined.
    Operation(Operation, Vec<Halves<'ctx>>),
    /// The vector that both have been taken from.
    Source(VectorValue<'ctx>),
    /// What has to be put together.
    Parts,
}

impl<'ctx> Whole<'ctx> {
    /// Of instructions that are in the same block as `narrowing`.
    fn of(halves: Halves<'ctx>, narrowing: InstructionValue<'ctx>) -> Self {
        Self::of_instructions(halves, narrowing).unwrap_or(Self::Parts)
    }

    fn of_instructions(halves: Halves<'ctx>, narrowing: InstructionValue<'ctx>) -> Option<Self> {
        let [low, high] = halves.map(|it| it.as_instruction_value());
        let instructions = [low?, high?];
        let [low, high] = instructions;
        let here = |it: InstructionValue<'ctx>| it.get_parent() == narrowing.get_parent();
        if low == high || !instructions.into_iter().all(here) {
            return None;
        }
        let lanes = halves[0].get_type().get_size();
        let is_half = |it, first: u32| {
            llvm::shuffle_mask(it)
                .into_iter()
                .eq((first..first + lanes).map(|it| it as i32))
        };
        if is_half(low, 0) && is_half(high, lanes) {
            let sources = [vector(low, 0)?, vector(high, 0)?];
            let is_whole =
                sources[0] == sources[1] && sources[0].get_type().get_size() == 2 * lanes;
            return is_whole.then_some(Self::Source(sources[0]));
        }
        let operation = Operation::of(low)?;
        if Operation::of(high)? != operation {
            return None;
        }
        let operands = (0..operation.operands()).map(|index| {
            let operands = [vector(low, index)?, vector(high, index)?];
            let [one, other] = operands.map(|it| it.get_type());
            (one == other).then_some(operands)
        });
        Some(Self::Operation(operation, operands.collect::<Option<_>>()?))
    }
}

/// An operation on each lane, or on lanes that are side by side.
#[derive(PartialEq)]
enum Operation {
    Binary(Opcode),
    Extension(Opcode),
    Comparison(IntPredicate),
    /// An intrinsic of two operands: its name for 256 bits, and whether that takes their type.
    Intrinsic(&'static str, bool),
}

impl Operation {
    fn of(instruction: InstructionValue<'_>) -> Option<Self> {
        use Opcode as Op;
        Some(match instruction.get_opcode() {
            opcode if is_arithmetic(opcode) => Self::Binary(opcode),
            opcode @ (Op::SExt | Op::ZExt) => Self::Extension(opcode),
            Op::ICmp => Self::Comparison(instruction.get_icmp_predicate()?),
            _ => {
                let callee = callee(instruction)?;
                if let Some((_, wide)) = WIDER.iter().find(|(narrow, _)| is_named(callee, narrow)) {
                    return Some(Self::Intrinsic(wide, false));
                }
                let (name, _) = callee.get_name().to_str().ok()?.rsplit_once('.')?;
                let generic = GENERIC.iter().find(|it| **it == name)?;
                Self::Intrinsic(generic, true)
            }
        })
    }

    /// How many operands it has.
    fn operands(&self) -> u32 {
        match self {
            Self::Extension(_) => 1,
            Self::Binary(_) | Self::Comparison(_) | Self::Intrinsic(..) => 2,
        }
    }
}

/// What two halves are computed from, to be computed together.
struct Plan<'ctx> {
    narrowing: InstructionValue<'ctx>,
    halves: Halves<'ctx>,
    wholes: HashMap<Halves<'ctx>, Whole<'ctx>>,
}

impl<'ctx> Plan<'ctx> {
    fn of(narrowing: InstructionValue<'ctx>) -> Option<Self> {
        let halves = [vector(narrowing, 0)?, vector(narrowing, 1)?];
        let mut wholes = HashMap::new();
        let mut open = vec![halves];
        while let Some(halves) = open.pop() {
            if wholes.contains_key(&halves) {
                continue;
            }
            if wholes.len() == MAX_PAIRS {
                return None;
            }
            let whole = Whole::of(halves, narrowing);
            if let Whole::Operation(_, operands) = &whole {
                open.extend(operands);
            }
            wholes.insert(halves, whole);
        }
        Some(Self {
            narrowing,
            halves,
            wholes,
        })
    }

    /// How many instructions it saves: one for each two that nothing else uses, less those that put halves together or take them apart.
    fn gain(&self) -> usize {
        let joined = self
            .wholes
            .iter()
            .filter(|(_, whole)| !matches!(whole, Whole::Parts));
        let joined: Vec<_> = joined
            .map(|(halves, _)| halves.map(|it| it.as_instruction_value()))
            .collect();
        let mut known: HashSet<_> = joined.iter().flatten().copied().collect();
        known.insert(Some(self.narrowing));
        let is_saved = |it: &Option<InstructionValue<'ctx>>| {
            it.is_some_and(|it| users(it).all(|user| known.contains(&user)))
        };
        let saved = joined
            .iter()
            .filter(|halves| halves.iter().all(is_saved))
            .count();
        let parts = self
            .wholes
            .iter()
            .filter(|(_, whole)| matches!(whole, Whole::Parts));
        let cost: usize = parts
            .map(|([low, high], _)| match low.is_const() && high.is_const() {
                true => 0,
                false => 1 + usize::from(low != high),
            })
            .sum();
        saved.saturating_sub(cost + 1)
    }

    fn emit(self, unit: &Unit<'_, 'ctx>) -> Result<()> {
        let builder = unit.context.create_builder();
        builder.position_before(&self.narrowing);
        let lanes = self.halves[0].get_type().get_size();
        let mut emitter = Emitter {
            unit,
            builder,
            wholes: self.wholes,
            emitted: HashMap::new(),
        };
        let whole = emitter.whole(self.halves)?;
        for (operand, first) in [(0, 0), (1, lanes)] {
            let half = emitter.shuffle([whole, whole], first..first + lanes)?;
            self.narrowing.set_operand(operand, half);
        }
        Ok(())
    }
}

struct Emitter<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    builder: Builder<'ctx>,
    wholes: HashMap<Halves<'ctx>, Whole<'ctx>>,
    emitted: HashMap<Halves<'ctx>, VectorValue<'ctx>>,
}

impl<'ctx> Emitter<'_, '_, 'ctx> {
    /// What `halves` are together, where the builder is.
    fn whole(&mut self, halves: Halves<'ctx>) -> Result<VectorValue<'ctx>> {
        if let Some(&emitted) = self.emitted.get(&halves) {
            return Ok(emitted);
        }
        let lanes = 2 * halves[0].get_type().get_size();
        let whole = match self.wholes.remove(&halves) {
            Some(Whole::Source(source)) => source,
            Some(Whole::Operation(operation, operands)) => {
                let operands = operands.into_iter().map(|it| self.whole(it));
                let operands: Vec<_> = operands.collect::<Result<_>>()?;
                self.operation(&operation, &operands, wide(halves[0].get_type()))?
            }
            Some(Whole::Parts) | None => self.shuffle(halves, 0..lanes)?,
        };
        self.emitted.insert(halves, whole);
        Ok(whole)
    }

    fn operation(
        &self,
        operation: &Operation,
        operands: &[VectorValue<'ctx>],
        ty: VectorType<'ctx>,
    ) -> Result<VectorValue<'ctx>> {
        let result = match (operation, operands) {
            (&Operation::Binary(opcode), &[one, other]) => self.builder.build_binop(
                opcode,
                one.as_basic_value_enum(),
                other.as_basic_value_enum(),
                "",
            )?,
            (&Operation::Extension(opcode), &[operand]) => {
                self.builder.build_cast(opcode, operand, ty, "")?
            }
            (&Operation::Comparison(predicate), &[one, other]) => {
                let comparison = self.builder.build_int_compare(predicate, one, other, "")?;
                comparison.into()
            }
            (Operation::Intrinsic(name, takes_type), operands) => {
                let types = [ty.into()];
                let types = if *takes_type { &types[..] } else { &[] };
                let operands: Vec<_> = operands.iter().map(|&it| it.into()).collect();
                self.unit
                    .call_intrinsic(&self.builder, name, types, &operands, "")?
            }
            _ => return Err(Error::bug("an operation on halves lacks an operand")),
        };
        Ok(result.into_vector_value())
    }

    fn shuffle(
        &self,
        vectors: Halves<'ctx>,
        lanes: std::ops::Range<u32>,
    ) -> Result<VectorValue<'ctx>> {
        let i32 = self.unit.types.i32;
        let mask: Vec<_> = lanes
            .map(|lane| i32.const_int(lane.into(), false))
            .collect();
        let [one, other] = vectors;
        Ok(self
            .builder
            .build_shuffle_vector(one, other, VectorType::const_vector(&mask), "")?)
    }
}

/// The type with twice as many lanes.
fn wide(half: VectorType<'_>) -> VectorType<'_> {
    let lanes = 2 * half.get_size();
    match half.get_element_type() {
        BasicTypeEnum::IntType(lane) => lane.vec_type(lanes),
        BasicTypeEnum::FloatType(lane) => lane.vec_type(lanes),
        // WebAssembly has no others.
        _ => half,
    }
}
