//! Adds products of 16 by 16 bits two by two, on x86-64.
//!
//! Filters and transforms of sound and images are sums of such products, in 32 bits. clang vectorises them for wasm as four lanes that are extended (`v128.load16x4_s`),
//! multiplied (`i32x4.mul`) and added up. x86-64 has no instruction for that product before SSE4.1, and LLVM takes `pmaddwd`, which computes
//! `a0 * b0 + a1 * b1` in each lane, with zeros for `a1`. Of two products in a sum one can be both: `a0` and `a1` interleaved, `b0` and `b1` interleaved. LLVM does so
//! only where it sees in one block what the factors are extended from, and factors that stay the same in a loop are extended in front of it.
//!
//! Where of a sum only the sum of its lanes is of use ([`lanes`]), as in the product of two vectors, the factors need not be interleaved: eight that stand side by side in memory
//! are one load.
//!
//! `pmaddwd` is exact modulo 2^32, as `i32x4.add` is: only `-2^15 * -2^15` twice exceeds 31 bits, and gives -2^31.

use crate::error::{Error, Result};
use crate::lanes;
use crate::llvm;
use crate::sums::summands_by;
use crate::unit::Unit;
use crate::values::{byte_address, instructions, int, signed_constant, users};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::types::{BasicTypeEnum, VectorType};
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    VectorValue,
};

/// How many sums are looked into to find the summands of one: this bounds the time for each.
const MAX_SUMS: usize = 256;

/// Does so in the code of `function`, whose local variables are values already.
pub(crate) fn pair_up<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    if !unit.target.is_x86_64() || !instructions(function).any(|it| Product::of(unit, it).is_some())
    {
        return Ok(());
    }
    let builder = unit.context.create_builder();
    let sums: Vec<_> = instructions(function)
        .filter(|&it| is(unit, it, InstructionOpcode::Add) && !is_part(unit, it))
        .collect();
    sums.into_iter()
        .try_for_each(|sum| pair_up_in(unit, &builder, sum))
}

/// Does so in `sum`, which is no part of a larger one.
fn pair_up_in<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    sum: InstructionValue<'ctx>,
) -> Result<()> {
    let (mut products, mut others) = (Vec::new(), Vec::new());
    let lacks = || Error::bug("a sum of vectors lacks a summand");
    for summand in summands(unit, sum).ok_or_else(lacks)? {
        let product = summand
            .as_instruction()
            .filter(|&it| it.get_parent() == sum.get_parent() && is_part(unit, it))
            .and_then(|it| Product::of(unit, it));
        match product {
            Some(product) => products.push((product, summand)),
            None => others.push(summand),
        }
    }
    if products.len() < 2 {
        return Ok(());
    }
    builder.position_before(&sum);
    let in_order = lanes::only_sum_counts(unit, sum);
    let mut total: Option<VectorValue<'ctx>> = None;
    let mut add = |summand| {
        total = Some(match total {
            Some(total) => builder.build_int_add(total, summand, "")?,
            None => summand,
        });
        Ok::<_, Error>(())
    };
    let mut products = products.into_iter();
    while let Some((first, summand)) = products.next() {
        add(match products.next() {
            Some((second, _)) => first.emit_with(unit, builder, second, in_order)?,
            None => summand,
        })?;
    }
    // What comes from the iteration before is added last, so that the next waits for one sum only.
    others.into_iter().try_for_each(add)?;
    if let Some(total) = total.and_then(|it| it.as_instruction()) {
        sum.replace_all_uses_with(&total);
    }
    Ok(())
}

/// What is added up in `sum`, by it and those in its block that are only parts of it.
fn summands<'ctx>(
    unit: &Unit<'_, 'ctx>,
    sum: InstructionValue<'ctx>,
) -> Option<Vec<VectorValue<'ctx>>> {
    let operand = |sum, index| vector(unit, sum, index);
    summands_by(sum, MAX_SUMS, operand, |it| {
        is(unit, it, InstructionOpcode::Add)
            && it.get_parent() == sum.get_parent()
            && is_part(unit, it)
    })
}

/// Whether all that becomes of `value` is a sum in its block.
fn is_part<'ctx>(unit: &Unit<'_, 'ctx>, value: InstructionValue<'ctx>) -> bool {
    let mut shape = value;
    loop {
        let mut users = users(shape);
        let (Some(Some(user)), None) = (users.next(), users.next()) else {
            return false;
        };
        if user.get_parent() != value.get_parent() {
            return false;
        }
        match user.get_opcode() {
            InstructionOpcode::BitCast => shape = user,
            _ => return is(unit, user, InstructionOpcode::Add),
        }
    }
}

/// A product of lanes of 16 bits, in 32.
#[derive(Clone, Copy, Debug)]
struct Product<'ctx> {
    /// The factors, of 8 or 16 bits, the one that is computed in the product's block first, if only one is.
    factors: [Factor<'ctx>; 2],
}

impl<'ctx> Product<'ctx> {
    fn of(unit: &Unit<'_, 'ctx>, product: InstructionValue<'ctx>) -> Option<Self> {
        if !is(unit, product, InstructionOpcode::Mul) {
            return None;
        }
        let factor = |index| Factor::of(vector(unit, product, index)?);
        let mut factors = [factor(0)?, factor(1)?];
        let here = |factor: &Factor<'ctx>| factor.block() == product.get_parent();
        factors.sort_by_key(|factor| !here(factor));
        Some(Self { factors })
    }

    /// Whether the factor that is computed here is loaded from in front of that of `other`, so that both may be one load.
    fn is_in_front_of(&self, unit: &Unit<'_, 'ctx>, other: &Self) -> bool {
        let [this, other] = [self, other].map(|it| place(unit, it.factors[0].lanes));
        this.zip(other)
            .is_some_and(|((one, this), (from, other))| one == from && this < other)
    }

    /// The sum of both products: of lanes with the same number, or, if `in_order`, of neighbours.
    fn emit_with(
        self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        other: Self,
        in_order: bool,
    ) -> Result<VectorValue<'ctx>> {
        if in_order && other.is_in_front_of(unit, &self) {
            return other.emit_with(unit, builder, self, in_order);
        }
        let (i16, i32) = (unit.types.i16, unit.types.i32);
        let order = match in_order {
            true => [0, 1, 2, 3, 4, 5, 6, 7],
            false => [0, 4, 1, 5, 2, 6, 3, 7],
        };
        let order = order.map(|lane| i32.const_int(lane, false));
        let order = VectorType::const_vector(&order);
        let mut args = Vec::new();
        for (one, other) in self.factors.into_iter().zip(other.factors) {
            let lanes = i16.vec_type(4);
            let (one, other) = (one.emit(builder, lanes)?, other.emit(builder, lanes)?);
            args.push(builder.build_shuffle_vector(one, other, order, "")?.into());
        }
        let sum = unit.call_intrinsic(builder, "llvm.x86.sse2.pmadd.wd", &[], &args, "products")?;
        Ok(sum.into_vector_value())
    }
}

/// Where in memory `lanes` are loaded from, as far as that is seen: what the address is computed from, and the distance from there.
fn place<'ctx>(unit: &Unit<'_, 'ctx>, lanes: VectorValue<'ctx>) -> Option<(IntValue<'ctx>, i64)> {
    let load = lanes.as_instruction()?;
    if load.get_opcode() != InstructionOpcode::Load {
        return None;
    }
    let address = load.get_operand(0)?.value()?.as_instruction_value()?;
    let (_, mut from) = byte_address(unit, address)?;
    let mut distance = 0i64;
    // A constant offset, an extension, and a constant that the guest adds itself.
    for _ in 0..3 {
        let Some(definition) = from.as_instruction() else {
            break;
        };
        match definition.get_opcode() {
            InstructionOpcode::ZExt => {}
            InstructionOpcode::Add => match signed_constant(int(definition, 1)?) {
                Some(constant) => distance = distance.wrapping_add(constant),
                None => break,
            },
            _ => break,
        }
        from = int(definition, 0)?;
    }
    Some((from, distance))
}

/// Four numbers that fit in 16 bits with a sign, as they are before they are extended.
#[derive(Clone, Copy, Debug)]
struct Factor<'ctx> {
    lanes: VectorValue<'ctx>,
    /// What extends them.
    by: InstructionOpcode,
}

impl<'ctx> Factor<'ctx> {
    /// `factor`, of four lanes of 32 bits, if it is extended from such numbers.
    fn of(factor: VectorValue<'ctx>) -> Option<Self> {
        let extension = factor.as_instruction()?;
        let by = extension.get_opcode();
        let lanes: VectorValue<'ctx> = match by {
            InstructionOpcode::SExt | InstructionOpcode::ZExt => {
                extension.get_operand(0)?.value()?.try_into().ok()?
            }
            _ => return None,
        };
        let half = lanes
            .as_instruction()
            .filter(|it| it.get_opcode() == InstructionOpcode::ShuffleVector);
        let fits = match half {
            None => width(lanes) == 8 || width(lanes) == 16 && by == InstructionOpcode::SExt,
            // Half of a vector whose lanes were bytes: they have been extended before. Of other vectors both halves may be in one sum
            // (`i32x4.extmul_low_i16x8_s`), and there is nothing to win by interleaving them.
            Some(half) => {
                let extension = source(half.get_operand(0)?.value()?)?.as_instruction_value()?;
                let from: VectorValue<'ctx> = extension.get_operand(0)?.value()?.try_into().ok()?;
                // None is of the shuffle's second operand.
                let extended = 0..from.get_type().get_size();
                let is_extended =
                    |it: i32| u32::try_from(it).is_ok_and(|it| extended.contains(&it));
                width(lanes) == 16
                    && width(from) == 8
                    && extension.get_opcode() == by
                    && llvm::shuffle_mask(half).into_iter().all(is_extended)
            }
        };
        (fits && lanes.get_type().get_size() == 4).then_some(Self { lanes, by })
    }

    /// Where it is computed, if it is by an instruction.
    fn block(&self) -> Option<BasicBlock<'ctx>> {
        self.lanes.as_instruction()?.get_parent()
    }

    fn emit(self, builder: &Builder<'ctx>, lanes: VectorType<'ctx>) -> Result<VectorValue<'ctx>> {
        if self.lanes.get_type() == lanes {
            return Ok(self.lanes);
        }
        let extended = builder.build_cast(self.by, self.lanes, lanes, "")?;
        Ok(extended.into_vector_value())
    }
}

/// Whether `instruction` is such a one and gives four lanes of 32 bits.
fn is<'ctx>(
    unit: &Unit<'_, 'ctx>,
    instruction: InstructionValue<'ctx>,
    opcode: InstructionOpcode,
) -> bool {
    instruction.get_opcode() == opcode && instruction.get_type() == unit.types.i32x4.into()
}

/// The operand of `instruction` with this number, if it is four lanes of 32 bits: what it is computed by, in whatever shapes it has been meanwhile.
fn vector<'ctx>(
    unit: &Unit<'_, 'ctx>,
    instruction: InstructionValue<'ctx>,
    index: u32,
) -> Option<VectorValue<'ctx>> {
    let operand = instruction.get_operand(index)?.value()?;
    let vector = |value: BasicValueEnum<'ctx>| {
        let vector = VectorValue::try_from(value).ok()?;
        (vector.get_type() == unit.types.i32x4).then_some(vector)
    };
    source(operand).and_then(vector).or_else(|| vector(operand))
}

/// What `value` is computed by, but for changes of its shape, if it was in the same shape then.
fn source(value: BasicValueEnum<'_>) -> Option<BasicValueEnum<'_>> {
    let mut source = value;
    while let Some(cast) = source
        .as_instruction_value()
        .filter(|it| it.get_opcode() == InstructionOpcode::BitCast)
    {
        source = cast.get_operand(0)?.value()?;
    }
    (source.get_type() == value.get_type()).then_some(source)
}

/// The width of the lanes, in bits, if they are integers.
fn width(vector: VectorValue<'_>) -> u32 {
    match vector.get_type().get_element_type() {
        BasicTypeEnum::IntType(lane) => lane.get_bit_width(),
        _ => 0,
    }
}
