//! Lets counters that end at zero begin there instead.
//!
//! Compilers count up from a negative constant to zero where they can, as that saves a comparison: `i = -65536; do … while (i += 16)`. The elements of an array
//! are at `i + end` then. For LLVM that sum wraps around in each iteration, as addresses are unsigned, so that it computes it in 32 bits for each
//! access, and cuts the upper half off. Counted from zero on it is `j + start`, which LLVM sees not to wrap around, and it becomes a part of
//! the instruction that accesses memory.
//!
//! So `i` becomes `j + (-65536)` everywhere, with a `j` that starts at zero and takes the same steps. Both are computed modulo 2^32 and say the same whatever the
//! code does: there is nothing to prove, and no instruction gets a flag.

use crate::error::Result;
use crate::unit::Unit;
use crate::values::{constant, int, signed_constant, users};
use inkwell::IntPredicate;
use inkwell::values::{
    BasicValue as _, FunctionValue, InstructionOpcode, InstructionValue, IntValue, PhiValue,
};

/// Does so in the code of `function`, whose local variables are values already.
pub(crate) fn start_at_zero<'ctx>(
    unit: &Unit<'_, 'ctx>,
    function: FunctionValue<'ctx>,
) -> Result<()> {
    for block in function.get_basic_block_iter() {
        let is_phi = |it: &InstructionValue<'ctx>| it.get_opcode() == InstructionOpcode::Phi;
        let behind = block.get_instructions().find(|it| !is_phi(it));
        // A landing pad must come right behind the values of its block.
        if behind.is_none_or(|it| it.get_opcode() == InstructionOpcode::LandingPad) {
            continue;
        }
        let phis: Vec<_> = block.get_instructions().take_while(is_phi).collect();
        for phi in phis {
            if let Some(counter) = Counter::of(unit, phi) {
                counter.shift(unit)?;
            }
        }
    }
    Ok(())
}

/// A value that counts up from a negative constant until it is zero.
struct Counter<'ctx> {
    phi: PhiValue<'ctx>,
    start: IntValue<'ctx>,
    step: IntValue<'ctx>,
    /// The sum of it and the step.
    next: InstructionValue<'ctx>,
}

impl<'ctx> Counter<'ctx> {
    fn of(unit: &Unit<'_, 'ctx>, phi: InstructionValue<'ctx>) -> Option<Self> {
        let phi = PhiValue::try_from(phi).ok()?;
        let value: IntValue<'ctx> = phi.as_basic_value().try_into().ok()?;
        if value.get_type() != unit.types.i32 {
            return None;
        }
        let incoming = phi
            .get_incomings()
            .map(|(value, _)| IntValue::try_from(value).ok());
        let (mut start, mut next) = (None, None);
        for it in incoming {
            let it = it?;
            let known = match it.is_constant_int() {
                true => &mut start,
                false => &mut next,
            };
            if *known.get_or_insert(it) != it {
                return None;
            }
        }
        let (start, next) = (start?, next?.as_instruction()?);
        let step = step(next, value)?;
        let (from, by) = (signed_constant(start)?, signed_constant(step)?);
        let counts = from < 0 && by > 0 && from % by == 0;
        (counts && is_compared_with_zero(next)).then_some(Self {
            phi,
            start,
            step,
            next,
        })
    }

    /// Makes it the sum of its start and one that starts at zero.
    fn shift(self, unit: &Unit<'_, 'ctx>) -> Result<()> {
        let old = self.phi.as_instruction();
        let builder = unit.context.create_builder();
        builder.position_before(&old);
        let i32 = unit.types.i32;
        let phi = builder.build_phi(i32, "counter")?;
        let counter: IntValue<'ctx> = phi.as_basic_value().into_int_value();

        builder.position_before(&self.next);
        let next = builder.build_int_add(counter, self.step, "")?;
        let sum = builder.build_int_add(next, self.start, "")?;
        let zero = i32.const_zero();
        for (value, block) in self.phi.get_incomings() {
            let value = match value.is_const() {
                true => zero,
                false => next,
            };
            phi.add_incoming(&[(&value, block)]);
        }
        let replace = |old: InstructionValue<'ctx>, new: IntValue<'ctx>| {
            if let Some(new) = new.as_instruction() {
                old.replace_all_uses_with(&new);
                old.erase_from_basic_block();
            }
        };
        replace(self.next, sum);

        let head = std::iter::successors(Some(old), |it| it.get_next_instruction());
        let mut head = head.skip_while(|it| it.get_opcode() == InstructionOpcode::Phi);
        if let Some(first) = head.next() {
            builder.position_before(&first);
            let sum = builder.build_int_add(counter, self.start, "")?;
            replace(old, sum);
        }
        Ok(())
    }
}

/// What `next` adds to `value`, if it is a sum of that and a constant.
fn step<'ctx>(next: InstructionValue<'ctx>, value: IntValue<'ctx>) -> Option<IntValue<'ctx>> {
    if next.get_opcode() != InstructionOpcode::Add {
        return None;
    }
    let (left, right) = (int(next, 0)?, int(next, 1)?);
    match (left == value, right == value) {
        (true, false) => Some(right),
        (false, true) => Some(left),
        _ => None,
    }
}

/// Whether something depends on `value` being zero.
fn is_compared_with_zero(value: InstructionValue<'_>) -> bool {
    users(value).flatten().any(|user| {
        let is_zero = |index| int(user, index).and_then(constant) == Some(0);
        matches!(
            user.get_icmp_predicate(),
            Some(IntPredicate::EQ | IntPredicate::NE)
        ) && (is_zero(0) || is_zero(1))
    })
}
