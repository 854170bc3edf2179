//! Counts pointers up in 64 bits, in loops of few steps.
//!
//! A pointer into linear memory is an i32 that might wrap around. So it is extended in each iteration, and to LLVM it has nothing to do with another pointer or a counter of the
//! same loop: each is counted up by itself, where natively one counter serves all, four times as large for one array and as it is for another.
//!
//! If the head of a loop accesses what is at such a pointer, and the memory is without its last page, the pointer is below 2^32 - 64 KiB, and a step of at most that does not
//! wrap around: see [`accessed`](crate::accessed). So it is a number of 64 bits that grows. Should the access be out of bounds, it traps, and what the pointer would
//! have become is no matter.
//!
//! # The sandbox
//!
//! What is counted up in 64 bits must not go on past the guard, whatever is accessed or not. So this is done in loops only that are left by a comparison of a counter with a
//! number, which says how many iterations there are, and where all steps together are at most [`MAX_DISTANCE`]. Then the pointer is below 2^32 +
//! [`MAX_DISTANCE`], as what [`accessed`](crate::accessed) computes is.
//!
//! # Time
//!
//! The head of a loop is looked at once for each number that the loop counts up, other code once.

use crate::accessed::{Access, MAX_DISTANCE};
use crate::error::{Error, Result};
use crate::llvm;
use crate::loops::{Counted, Latch, phis};
use crate::unit::Unit;
use crate::values::{signed_constant, vmctx};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, IntValue,
    PhiValue, PointerValue,
};
use std::collections::HashMap;

/// How many phi nodes of a loop's head are looked at.
const MAX_PHIS: usize = 32;

/// Does so in the code of `function`. Whether there was something to do.
///
/// The unit's memory must be without [its last page](Unit::has_no_last_page). To be done when nothing else makes other accesses of them.
pub(crate) fn widen<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<bool> {
    let Some(base) = vmctx(function) else {
        return Ok(false);
    };
    let blocks = function.get_basic_block_iter();
    let strides = blocks.flat_map(|block| {
        let phis = phis(block).take(MAX_PHIS);
        phis.filter_map(move |phi| Stride::of(unit, block, phi))
    });
    let mut strides: Vec<_> = strides.collect();
    let numbers: HashMap<_, _> = strides.iter().map(|it| it.value).zip(0..).collect();
    if strides.is_empty() {
        return Ok(false);
    }
    let mut accesses = Vec::new();
    for block in function.get_basic_block_iter() {
        for instruction in block.get_instructions() {
            if let Some(access) = Access::of(unit, base, instruction)
                && let Some(&number) = numbers.get(&access.sum)
            {
                let stride: &mut Stride<'ctx> = &mut strides[number];
                stride.is_accessed |= stride.head == block;
                accesses.push((access, number));
            }
        }
    }
    let builder = unit.context.create_builder();
    let places = strides.iter().map(|stride| match stride.is_accessed {
        true => stride.widen(unit, &builder, base).map(Some),
        false => Ok(None),
    });
    let places = places.collect::<Result<Vec<_>>>()?;
    for (access, number) in accesses {
        if let Some(place) = places[number] {
            access.move_to(unit, &builder, place, access.offset)?;
        }
    }
    Ok(places.iter().any(Option::is_some))
}

/// A number of 32 bits that a loop of few iterations counts up.
struct Stride<'ctx> {
    phi: PhiValue<'ctx>,
    value: IntValue<'ctx>,
    head: BasicBlock<'ctx>,
    counted: Counted<'ctx>,
    /// Whether the loop's head accesses what is there.
    is_accessed: bool,
}

impl<'ctx> Stride<'ctx> {
    fn of(unit: &Unit<'_, 'ctx>, head: BasicBlock<'ctx>, phi: PhiValue<'ctx>) -> Option<Self> {
        let value = IntValue::try_from(phi.as_basic_value()).ok()?;
        if value.get_type() != unit.types.i32 {
            return None;
        }
        // What a call gives that may throw is not there where its block ends.
        let is_there = |start: BasicValueEnum<'ctx>| {
            let start = start.as_instruction_value();
            !start.is_some_and(InstructionValue::is_terminator)
        };
        if !phi.get_incomings().all(|(start, _)| is_there(start)) {
            return None;
        }
        let counted = Counted::of(phi)?;
        let step = u64::try_from(counted.step).ok().filter(|&it| it > 0)?;
        let distance = iterations(head, counted.latch)?.checked_mul(step)?;
        (distance <= MAX_DISTANCE).then_some(Self {
            phi,
            value,
            head,
            counted,
            is_accessed: false,
        })
    }

    /// Has it counted in 64 bits, all but the accesses use the lower half of that. Gives the address that is there.
    fn widen(
        &self,
        unit: &Unit<'_, 'ctx>,
        builder: &Builder<'ctx>,
        base: PointerValue<'ctx>,
    ) -> Result<PointerValue<'ctx>> {
        let (i32, i64) = (unit.types.i32, unit.types.i64);
        let malformed = || Error::bug("LLVM's code has blocks without instructions");
        let old = self.phi.as_instruction();
        builder.position_before(&old);
        let phi = builder.build_phi(i64, "stride")?;
        let wide: IntValue<'ctx> = phi.as_basic_value().into_int_value();
        let step = i64.const_int(self.counted.step.unsigned_abs(), false);
        for (start, block) in self.phi.get_incomings() {
            let end = block.get_terminator().ok_or_else(malformed)?;
            builder.position_before(&end);
            let value = match block == self.counted.latch {
                true => builder.build_int_add(wide, step, "")?,
                false => builder.build_int_z_extend(start.into_int_value(), i64, "")?,
            };
            phi.add_incoming(&[(&value, block)]);
        }
        let mut head = self.head.get_instructions();
        let first = head.find(|it| it.get_opcode() != InstructionOpcode::Phi);
        builder.position_before(&first.ok_or_else(malformed)?);
        let half = builder.build_int_truncate(wide, i32, "")?;
        if let Some(half) = half.as_instruction() {
            old.replace_all_uses_with(&half);
            old.erase_from_basic_block();
        }
        llvm::byte_offset(builder, unit.types.i8, base, wide, "place")
    }
}

/// How many iterations the loop with this head has at most, if `latch` goes back to it until a counter is a number.
fn iterations<'ctx>(head: BasicBlock<'ctx>, latch: BasicBlock<'ctx>) -> Option<u64> {
    let (compared, end) = Latch::between(latch, head)?.until_equal()?;
    let end = signed_constant(end)?;
    phis(head).take(MAX_PHIS).find_map(|phi| {
        let counted = Counted::of(phi).filter(|it| it.latch == latch)?;
        let start = signed_constant(counted.start)?;
        // What is compared in the first iteration.
        let first = match compared {
            it if it == counted.next => start.checked_add(counted.step)?,
            it if IntValue::try_from(phi.as_basic_value()) == Ok(it) => start,
            _ => return None,
        };
        let (distance, step) = (end.checked_sub(first)?, counted.step);
        let reaches = step != 0 && distance.checked_rem(step)? == 0;
        let steps = distance.checked_div(step).filter(|_| reaches)?;
        u64::try_from(steps).ok()?.checked_add(1)
    })
}
