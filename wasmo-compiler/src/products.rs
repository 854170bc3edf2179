//! Finds products of 64 by 64 bits that are 128 bits wide, put together from four products of halves.
//!
//! WebAssembly has no operator for them (but in a proposal), so each module with 128-bit integers has a function, `__multi3`, which does so; programs have
//! such code of their own for hashes, random numbers and texts of floats. Processors have an instruction. LLVM knows none of these
//! forms. With `LL = lo(x)·lo(y)`, `LH = lo(x)·hi(y)`, `HL = hi(x)·lo(y)`, `HH = hi(x)·hi(y)`, halves being 32 bits, the higher half is
//!
//! * the *ladder* (compiler-rt): `HH + (t >> 32) + (u >> 32)` with `t = (LL >> 32) + HL` and `u = lo(t) + LH`;
//! * *columns*: `HH + (HL >> 32) + (LH >> 32) + (m >> 32)` with `m = (LL >> 32) + lo(HL) + lo(LH)`;
//! * *carries* (Rust): `HH + (c >> 32) + ((c < HL) << 32)` with `c = HL + LH`, and the carry of the lower half: either
//!   `LL + (c << 32) < LL`, or `m >> 32` with `m = (LL >> 32) + lo(c)`.
//!
//! `HL` and `LH` may change places, as may all operands. Each is equal to the higher half for all `x` and `y`: no sum overflows but `c`, whose
//! carry is added, and what is compared. The lower half is `LL` with `HL + LH` added from bit 32 on.
//!
//! What is matched is the exact flow of values, wherever they come from, in sums in which there may be other summands too. (A product of 128 by 128 bits adds two more.)
//! The sums on the way stay as long as something else uses them.

use crate::error::Result;
use crate::unit::Unit;
use crate::values::{constant, instructions, int};
use inkwell::IntPredicate;
use inkwell::builder::Builder;
use inkwell::values::{FunctionValue, InstructionOpcode, InstructionValue, IntValue};

/// How many sums are looked into to find the summands of one: this bounds the time for each.
const MAX_SUMS: usize = 12;

/// Does so in the code of `function`, whose local variables are values already.
pub(crate) fn widen<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    let is_sum = |it: &InstructionValue<'ctx>| {
        matches!(
            it.get_opcode(),
            InstructionOpcode::Add | InstructionOpcode::Or
        )
    };
    let products = || instructions(function).filter(|it| it.get_opcode() == InstructionOpcode::Mul);
    if !products().any(|it| value(it).and_then(Factors::of_high).is_some()) {
        return Ok(());
    }
    let builder = unit.context.create_builder();
    let sums: Vec<_> = instructions(function).filter(is_sum).collect();
    for &sum in &sums {
        if let Some((factors, others)) = value(sum).and_then(higher_half) {
            let mut result = factors.emit(unit, &builder, sum, Half::High)?;
            for other in others {
                result = builder.build_int_add(result, other, "")?;
            }
            replace(sum, result);
        }
    }
    for sum in sums {
        if let Some(factors) = value(sum).and_then(lower_half) {
            let result = factors.emit(unit, &builder, sum, Half::Low)?;
            replace(sum, result);
        }
    }
    Ok(())
}

/// The result of an instruction, if it is an i64.
fn value(instruction: InstructionValue<'_>) -> Option<IntValue<'_>> {
    let value = IntValue::try_from(instruction).ok()?;
    (value.get_type().get_bit_width() == 64).then_some(value)
}

fn replace<'ctx>(old: InstructionValue<'ctx>, new: IntValue<'ctx>) {
    if let Some(new) = new.as_instruction() {
        old.replace_all_uses_with(&new);
    }
}

/// The factors of a product whose higher half is among the summands of `sum`, and the summands that are not of it.
fn higher_half<'ctx>(sum: IntValue<'ctx>) -> Option<(Factors<'ctx>, Vec<IntValue<'ctx>>)> {
    let summands = Summands::of(sum);
    summands.0.iter().enumerate().find_map(|(at, &product)| {
        let factors = Factors::of_high(product)?;
        let mut rest = summands.clone();
        rest.0.remove(at);
        let rest = rest
            .without_ladder(factors)
            .or_else(|| rest.without_columns(factors))
            .or_else(|| rest.without_carries(factors))?;
        Some((factors, rest.0))
    })
}

/// The factors of the product whose lower half is `sum`.
fn lower_half<'ctx>(sum: IntValue<'ctx>) -> Option<Factors<'ctx>> {
    let (left, right) = add(sum)?;
    let of = |shifted: IntValue<'ctx>, low: IntValue<'ctx>| {
        let mut summands = Summands::of_low(shifted_left(shifted)?);
        let product = match low_half(low) {
            // The other half of this one is a summand too.
            Some(product) => {
                let factors = Factors::of_low(product)?;
                summands.take(|it| high_half(it).is_some_and(|it| factors.is_low(it)))?;
                product
            }
            None => low,
        };
        let factors = Factors::of_low(product)?;
        let [first, second] = summands.0[..] else {
            return None;
        };
        factors.are_crossed(first, second).then_some(factors)
    };
    of(left, right).or_else(|| of(right, left))
}

/// A half of a product.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Half {
    Low,
    High,
}

/// What is multiplied.
#[derive(Clone, Copy, Debug)]
struct Factors<'ctx> {
    x: IntValue<'ctx>,
    y: IntValue<'ctx>,
}

impl<'ctx> Factors<'ctx> {
    /// Those of which `product` is that of the higher halves.
    fn of_high(product: IntValue<'ctx>) -> Option<Self> {
        let (x, y) = operands(product, InstructionOpcode::Mul)?;
        let (x, y) = (high_half(x)?, high_half(y)?);
        Some(Self { x, y })
    }

    /// Those of which `product` is that of the lower halves.
    fn of_low(product: IntValue<'ctx>) -> Option<Self> {
        let (x, y) = operands(product, InstructionOpcode::Mul)?;
        let (x, y) = (low_half(x)?, low_half(y)?);
        Some(Self { x, y })
    }

    /// Whether `product` is that of the lower halves.
    fn is_low(self, product: IntValue<'ctx>) -> bool {
        Self::of_low(product)
            .is_some_and(|it| (it.x, it.y) == (self.x, self.y) || (it.x, it.y) == (self.y, self.x))
    }

    /// Whether one is the product of the higher half of x and the lower half of y, the other that of the other two.
    fn are_crossed(self, one: IntValue<'ctx>, other: IntValue<'ctx>) -> bool {
        let is = |product, high, low| {
            let is = |(a, b)| high_half(a) == Some(high) && low_half(b) == Some(low);
            operands(product, InstructionOpcode::Mul).is_some_and(|(a, b)| is((a, b)) || is((b, a)))
        };
        let Self { x, y } = self;
        is(one, x, y) && is(other, y, x) || is(one, y, x) && is(other, x, y)
    }

    /// Whether `value` is the lower half of the product, as it is made of `cross`, the sum of the crossed products.
    fn is_lower_half(self, value: IntValue<'ctx>, cross: IntValue<'ctx>) -> bool {
        let is = |(low, shifted)| self.is_low(low) && shifted_left(shifted) == Some(cross);
        let whole = operands(value, InstructionOpcode::Mul);
        let Self { x, y } = self;
        add(value).is_some_and(|(a, b)| is((a, b)) || is((b, a)))
            || whole.is_some_and(|it| it == (x, y) || it == (y, x))
    }

    /// Half of the product.
    fn emit(
        self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        before: InstructionValue<'ctx>,
        half: Half,
    ) -> Result<IntValue<'ctx>> {
        builder.position_before(&before);
        let wide = unit.context.i128_type();
        let x = builder.build_int_z_extend(self.x, wide, "")?;
        let y = builder.build_int_z_extend(self.y, wide, "")?;
        let mut product = builder.build_int_mul(x, y, "product")?;
        if half == Half::High {
            let by = wide.const_int(64, false);
            product = builder.build_right_shift(product, by, false, "")?;
        }
        Ok(builder.build_int_truncate(product, unit.types.i64, "")?)
    }
}

/// What is added up in a sum.
#[derive(Clone, Debug)]
struct Summands<'ctx>(Vec<IntValue<'ctx>>);

impl<'ctx> Summands<'ctx> {
    fn of(sum: IntValue<'ctx>) -> Self {
        Self::by(sum, |value| value)
    }

    /// As far as it makes a difference to the lower half of the sum.
    fn of_low(sum: IntValue<'ctx>) -> Self {
        Self::by(sum, |value| low_half(value).unwrap_or(value))
    }

    fn by(sum: IntValue<'ctx>, look: impl Fn(IntValue<'ctx>) -> IntValue<'ctx>) -> Self {
        let mut summands = Vec::new();
        let mut open = vec![sum];
        let mut sums = 0;
        while let Some(value) = open.pop() {
            let value = look(value);
            match add(value) {
                Some((left, right)) if sums < MAX_SUMS => {
                    sums += 1;
                    open.extend([right, left]);
                }
                _ => summands.push(value),
            }
        }
        Self(summands)
    }

    /// Takes one out.
    fn take(&mut self, is: impl Fn(IntValue<'ctx>) -> bool) -> Option<IntValue<'ctx>> {
        let at = self.0.iter().position(|&it| is(it))?;
        Some(self.0.remove(at))
    }

    /// Takes one out that is the higher half of another value, and gives that.
    fn take_high_of(&mut self, is: impl Fn(IntValue<'ctx>) -> bool) -> Option<IntValue<'ctx>> {
        high_half(self.take(|it| high_half(it).is_some_and(&is))?)
    }

    fn without_ladder(&self, factors: Factors<'ctx>) -> Option<Self> {
        let mut rest = self.clone();
        // The `lo(t)` and the crossed product in `u`; in `t` the other one.
        let parts = |u: IntValue<'ctx>| -> Option<IntValue<'ctx>> {
            let (a, b) = add(u)?;
            let of = |low, one| {
                let t = low_half(low)?;
                let (a, b) = add(t)?;
                let of = |high, other| {
                    (factors.is_low(high_half(high)?) && factors.are_crossed(one, other))
                        .then_some(t)
                };
                of(a, b).or_else(|| of(b, a))
            };
            of(a, b).or_else(|| of(b, a))
        };
        let u = rest.take_high_of(|u| parts(u).is_some())?;
        let t = parts(u)?;
        rest.take_high_of(|it| it == t)?;
        Some(rest)
    }

    fn without_columns(&self, factors: Factors<'ctx>) -> Option<Self> {
        let mut rest = self.clone();
        let parts = |m: IntValue<'ctx>| {
            let mut summands = Self::of(m);
            summands.take_high_of(|it| factors.is_low(it))?;
            let [one, other] = summands.0[..] else {
                return None;
            };
            let (one, other) = (low_half(one)?, low_half(other)?);
            factors.are_crossed(one, other).then_some((one, other))
        };
        let m = rest.take_high_of(|m| parts(m).is_some())?;
        let (one, other) = parts(m)?;
        rest.take_high_of(|it| it == one)?;
        rest.take_high_of(|it| it == other)?;
        Some(rest)
    }

    fn without_carries(&self, factors: Factors<'ctx>) -> Option<Self> {
        let mut rest = self.clone();
        let crossed = |cross| add(cross).filter(|&(one, other)| factors.are_crossed(one, other));
        let cross = rest.take_high_of(|it| crossed(it).is_some())?;
        let (one, other) = crossed(cross)?;
        rest.take(|it| {
            shifted_left(it)
                .and_then(less)
                .is_some_and(|(sum, part)| sum == cross && (part == one || part == other))
        })?;
        rest.take(|it| {
            let of_comparison = || {
                less(it).is_some_and(|(sum, low)| {
                    factors.is_low(low) && factors.is_lower_half(sum, cross)
                })
            };
            let of_sum = || {
                let is = |high, low| {
                    low_half(low) == Some(cross)
                        && high_half(high).is_some_and(|it| factors.is_low(it))
                };
                high_half(it)
                    .and_then(add)
                    .is_some_and(|(a, b)| is(a, b) || is(b, a))
            };
            of_comparison() || of_sum()
        })?;
        Some(rest)
    }
}

/// The operands of `value` if it is the result of such an instruction.
fn operands(
    value: IntValue<'_>,
    opcode: InstructionOpcode,
) -> Option<(IntValue<'_>, IntValue<'_>)> {
    let instruction = value.as_instruction()?;
    if instruction.get_opcode() != opcode {
        return None;
    }
    Some((int(instruction, 0)?, int(instruction, 1)?))
}

/// The one operand of `value` if it is the result of such an instruction.
fn operand(value: IntValue<'_>, opcode: InstructionOpcode) -> Option<IntValue<'_>> {
    let instruction = value.as_instruction()?;
    if instruction.get_opcode() != opcode {
        return None;
    }
    int(instruction, 0)
}

/// Whether `value` is that number.
fn is_constant(value: IntValue<'_>, number: u64) -> bool {
    constant(value) == Some(number)
}

/// What is added to what, if `value` is a sum: also if no bit is set in both operands of an `or`.
fn add(value: IntValue<'_>) -> Option<(IntValue<'_>, IntValue<'_>)> {
    let disjoint = |(left, right): (IntValue<'_>, IntValue<'_>)| {
        let is_low = |it| low_half(it).is_some() || high_half(it).is_some();
        shifted_left(left).is_some() && is_low(right)
            || shifted_left(right).is_some() && is_low(left)
    };
    operands(value, InstructionOpcode::Add)
        .or_else(|| operands(value, InstructionOpcode::Or).filter(|&it| disjoint(it)))
}

/// That of which `value` is the lower half.
fn low_half(value: IntValue<'_>) -> Option<IntValue<'_>> {
    let mask = 0xffff_ffff;
    if let Some((left, right)) = operands(value, InstructionOpcode::And) {
        return match (is_constant(left, mask), is_constant(right, mask)) {
            (_, true) => Some(left),
            (true, _) => Some(right),
            _ => None,
        };
    }
    let half = operand(value, InstructionOpcode::ZExt)?;
    let whole = operand(half, InstructionOpcode::Trunc)?;
    let widths = [half, whole].map(|it| it.get_type().get_bit_width());
    (widths == [32, 64]).then_some(whole)
}

/// That of which `value` is the higher half.
fn high_half(value: IntValue<'_>) -> Option<IntValue<'_>> {
    let (whole, by) = operands(value, InstructionOpcode::LShr)?;
    is_constant(by, 32).then_some(whole)
}

/// That whose lower half is the higher half of `value`, in which the rest is zero.
fn shifted_left(value: IntValue<'_>) -> Option<IntValue<'_>> {
    let (whole, by) = operands(value, InstructionOpcode::Shl)?;
    is_constant(by, 32).then_some(whole)
}

/// The two of which `value` tells whether the first is less than the second, as a number that is 1 or 0.
fn less(value: IntValue<'_>) -> Option<(IntValue<'_>, IntValue<'_>)> {
    let mut value = operand(value, InstructionOpcode::ZExt)?;
    while let Some(inner) = operand(value, InstructionOpcode::ZExt) {
        value = inner;
    }
    let (left, right) = operands(value, InstructionOpcode::ICmp)?;
    match value.as_instruction()?.get_icmp_predicate()? {
        IntPredicate::ULT => Some((left, right)),
        IntPredicate::UGT => Some((right, left)),
        _ => None,
    }
}
