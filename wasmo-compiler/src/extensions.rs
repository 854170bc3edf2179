//! Lets indices of memory cross blocks as they are used: extended to 64 bits.
//!
//! An index is a value of 32 bits that each address extends. LLVM selects x86-64's instructions block by block, and knows of a value from another
//! block only its own 32 bits: so each block that uses it as an index has an instruction that clears the upper half of a register, and one
//! register more is taken where the value is used as it is too. But what the processor computes in 32 bits, it extends anyway. So this pass
//! extends a value once, right behind its definition, and lets other blocks take from that what they need: the extended value, or, which costs
//! nothing, its lower half. What is a phi node of 32 bits becomes one of 64, between extended values.
//!
//! AArch64 extends indices as part of an access, so there is nothing to gain.
//!
//! # The sandbox
//!
//! Each new value is the `zext` of one with 32 bits, or a phi node of such values and of constants below 2^32. Nothing relies on what a caller, or a function that is
//! called, leaves in the upper half of a register.
//!
//! # Time
//!
//! Each value is extended once, each phi node made again once, and each operand of the function looked at once.

use crate::error::{Error, Result};
use crate::unit::Unit;
use crate::values::{int, users};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{FunctionValue, InstructionOpcode, InstructionValue, IntValue, PhiValue};
use rustc_hash::FxHashMap;

/// Does so in the code of `function`.
pub(crate) fn share<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    let Some(entry) = function.get_first_basic_block() else {
        return Ok(());
    };
    let mut values = Values::new(entry);
    let mut extensions = Vec::new();
    for block in function.get_basic_block_iter() {
        for instruction in block.get_instructions() {
            if let Some(value) = extended(unit, instruction) {
                extensions.push((instruction, value));
                if Values::crosses(value, block) || is_used_outside(instruction, block) {
                    values.add(value);
                }
            }
        }
    }
    if values.order.is_empty() {
        return Ok(());
    }
    let builder = unit.context.create_builder();
    values.extend(unit, &builder)?;
    values.connect(unit)?;
    for (extension, value) in extensions {
        if let Some(wide) = values.wide(value).and_then(|it| it.as_instruction()) {
            extension.replace_all_uses_with(&wide);
            extension.erase_from_basic_block();
        }
    }
    let mut halves = Halves {
        builder: &builder,
        known: FxHashMap::default(),
        starts: Starts::default(),
    };
    for block in function.get_basic_block_iter() {
        for instruction in block.get_instructions() {
            halves.put_into(unit, &values, instruction, block)?;
        }
    }
    values.drop_phis(unit, &builder)
}

/// The value of 32 bits that `instruction` extends to 64.
fn extended<'ctx>(
    unit: &Unit<'_, 'ctx>,
    instruction: InstructionValue<'ctx>,
) -> Option<IntValue<'ctx>> {
    if instruction.get_opcode() != InstructionOpcode::ZExt
        || instruction.get_type() != unit.types.i64.into()
    {
        return None;
    }
    let value = int(instruction, 0)?;
    (value.get_type() == unit.types.i32).then_some(value)
}

/// Whether another block than `block` uses what `instruction` gives.
fn is_used_outside<'ctx>(instruction: InstructionValue<'ctx>, block: BasicBlock<'ctx>) -> bool {
    users(instruction).any(|user| user.is_some_and(|it| it.get_parent() != Some(block)))
}

/// What is known of a value that is extended once.
#[derive(Clone, Copy)]
struct Value<'ctx> {
    /// The instruction that computes it; parameters are without.
    definition: Option<InstructionValue<'ctx>>,
    /// Where it is defined.
    block: BasicBlock<'ctx>,
    /// If it becomes a phi node of 64 bits: the one that it is.
    phi: Option<PhiValue<'ctx>>,
    /// It, extended, as soon as that has been made.
    wide: Option<IntValue<'ctx>>,
}

/// The values that are extended once.
struct Values<'ctx> {
    /// The function's first block.
    entry: BasicBlock<'ctx>,
    all: FxHashMap<IntValue<'ctx>, Value<'ctx>>,
    /// In the order in which they were found.
    order: Vec<IntValue<'ctx>>,
}

impl<'ctx> Values<'ctx> {
    fn new(entry: BasicBlock<'ctx>) -> Self {
        Self {
            entry,
            all: FxHashMap::default(),
            order: Vec::new(),
        }
    }

    /// Whether `value` comes into `block`, where it is extended, in a register: from other blocks, as a phi node or as a parameter.
    fn crosses(value: IntValue<'ctx>, block: BasicBlock<'ctx>) -> bool {
        match value.as_instruction() {
            Some(it) => it.get_opcode() == InstructionOpcode::Phi || it.get_parent() != Some(block),
            None => true,
        }
    }

    /// Adds a value, and if it is a phi node, all that it can be.
    fn add(&mut self, value: IntValue<'ctx>) {
        let mut open = vec![value];
        while let Some(value) = open.pop() {
            if !can_be_extended(value) || self.all.contains_key(&value) {
                continue;
            }
            let definition = value.as_instruction();
            let block = definition.map_or(Some(self.entry), |it| it.get_parent());
            let Some(block) = block else { continue };
            let incoming = definition.and_then(incoming);
            let phi = incoming.as_ref().map(|&(phi, _)| phi);
            let wide = None;
            self.order.push(value);
            self.all.insert(
                value,
                Value {
                    definition,
                    block,
                    phi,
                    wide,
                },
            );
            open.extend(incoming.into_iter().flat_map(|(_, values)| values));
        }
    }

    fn wide(&self, value: IntValue<'ctx>) -> Option<IntValue<'ctx>> {
        self.all.get(&value)?.wide
    }

    /// Makes the extended values; phi nodes without what they can be.
    fn extend(&mut self, unit: &Unit<'_, 'ctx>, builder: &Builder<'ctx>) -> Result<()> {
        let mut starts = Starts::default();
        let i64 = unit.types.i64;
        for value in &self.order {
            let Some(known) = self.all.get_mut(value) else {
                continue;
            };
            let is_phi = |it: &InstructionValue<'ctx>| it.get_opcode() == InstructionOpcode::Phi;
            let wide = match (known.phi, known.definition) {
                (Some(phi), _) => {
                    builder.position_before(&phi.as_instruction());
                    let wide = builder.build_phi(i64, "wide")?;
                    wide.as_basic_value().into_int_value()
                }
                (None, Some(it)) if !is_phi(&it) => {
                    let next = it.get_next_instruction().ok_or_else(malformed)?;
                    builder.position_before(&next);
                    builder.build_int_z_extend(*value, i64, "wide")?
                }
                _ => {
                    builder.position_before(&starts.of(known.block)?);
                    builder.build_int_z_extend(*value, i64, "wide")?
                }
            };
            known.wide = Some(wide);
        }
        Ok(())
    }

    /// The values that become phi nodes of 64 bits, with the phi nodes that they are and those that they become.
    fn phis(&self) -> impl Iterator<Item = (PhiValue<'ctx>, PhiValue<'ctx>)> {
        self.order.iter().filter_map(|value| {
            let known = self.all.get(value)?;
            let wide = known.wide?.as_instruction()?;
            Some((known.phi?, PhiValue::try_from(wide).ok()?))
        })
    }

    /// Tells the new phi nodes what they can be.
    fn connect(&self, unit: &Unit<'_, 'ctx>) -> Result<()> {
        for (phi, wide) in self.phis() {
            for (value, block) in phi.get_incomings() {
                let value = IntValue::try_from(value).map_err(|()| malformed())?;
                let constant = || {
                    let constant = value.get_zero_extended_constant()?;
                    Some(unit.types.i64.const_int(constant, false))
                };
                let value = self.wide(value).or_else(constant).ok_or_else(malformed)?;
                wide.add_incoming(&[(&value, block)]);
            }
        }
        Ok(())
    }

    /// Drops the phi nodes of 32 bits, which only use each other by now.
    fn drop_phis(&self, unit: &Unit<'_, 'ctx>, builder: &Builder<'ctx>) -> Result<()> {
        for (phi, _) in self.phis() {
            let phi = phi.as_instruction();
            builder.position_before(&phi);
            let nothing = builder.build_phi(unit.types.i32, "")?.as_instruction();
            phi.replace_all_uses_with(&nothing);
            phi.erase_from_basic_block();
            nothing.erase_from_basic_block();
        }
        Ok(())
    }
}

/// The lower halves of extended values, in the blocks that use them.
struct Halves<'a, 'ctx> {
    builder: &'a Builder<'ctx>,
    known: FxHashMap<(BasicBlock<'ctx>, IntValue<'ctx>), IntValue<'ctx>>,
    starts: Starts<'ctx>,
}

impl<'ctx> Halves<'_, 'ctx> {
    /// Has `instruction`, which is in `block`, use the extended values of other blocks.
    fn put_into(
        &mut self,
        unit: &Unit<'_, 'ctx>,
        values: &Values<'ctx>,
        instruction: InstructionValue<'ctx>,
        block: BasicBlock<'ctx>,
    ) -> Result<()> {
        let phi = match instruction.get_opcode() {
            InstructionOpcode::Phi => PhiValue::try_from(instruction).ok(),
            _ => None,
        };
        // That it only has operands of this type is known of a phi node.
        if phi.is_some() && instruction.get_type() != unit.types.i32.into() {
            return Ok(());
        }
        for index in 0..instruction.get_num_operands() {
            let operand = instruction.get_operand(index).and_then(|it| it.value());
            let Some(value) = operand.and_then(|it| IntValue::try_from(it).ok()) else {
                continue;
            };
            if value.get_type() != unit.types.i32 || value.is_const() {
                continue;
            }
            let Some(&known) = values.all.get(&value) else {
                continue;
            };
            // What a phi node can be is used at the end of the block that it comes from.
            let user = match phi {
                Some(phi) => phi.get_incoming(index).ok_or_else(malformed)?.1,
                None => block,
            };
            if known.phi.is_none() && known.block == user {
                continue;
            }
            let wide = known.wide.ok_or_else(malformed)?;
            let half = match self.known.get(&(user, value)) {
                Some(&half) => half,
                None => {
                    self.builder.position_before(&self.starts.of(user)?);
                    let half = self.builder;
                    let half = half.build_int_truncate(wide, unit.types.i32, "half")?;
                    self.known.insert((user, value), half);
                    half
                }
            };
            instruction.set_operand(index, half);
        }
        Ok(())
    }
}

/// The first instructions of blocks that are neither phi nodes nor landing pads.
#[derive(Default)]
struct Starts<'ctx>(FxHashMap<BasicBlock<'ctx>, InstructionValue<'ctx>>);

impl<'ctx> Starts<'ctx> {
    fn of(&mut self, block: BasicBlock<'ctx>) -> Result<InstructionValue<'ctx>> {
        if let Some(&start) = self.0.get(&block) {
            return Ok(start);
        }
        let is_start = |it: &InstructionValue<'ctx>| {
            !matches!(
                it.get_opcode(),
                InstructionOpcode::Phi | InstructionOpcode::LandingPad
            )
        };
        let start = block.get_instructions().find(is_start);
        let start = start.ok_or_else(malformed)?;
        self.0.insert(block, start);
        Ok(start)
    }
}

/// Whether `value` can be extended where it is defined: what an invoke gives is there in one of its successors only.
fn can_be_extended(value: IntValue<'_>) -> bool {
    !value.is_const() && value.as_instruction().is_none_or(|it| !it.is_terminator())
}

/// The phi node that `definition` is, and what it can be, if each of that is a number or can be extended.
fn incoming<'ctx>(
    definition: InstructionValue<'ctx>,
) -> Option<(PhiValue<'ctx>, Vec<IntValue<'ctx>>)> {
    if definition.get_opcode() != InstructionOpcode::Phi {
        return None;
    }
    let phi = PhiValue::try_from(definition).ok()?;
    let values = phi.get_incomings().map(|(value, _)| {
        let value = IntValue::try_from(value).ok()?;
        (value.is_constant_int() || can_be_extended(value)).then_some(value)
    });
    Some((phi, values.collect::<Option<_>>()?))
}

#[cold]
fn malformed() -> Error {
    Error::bug("LLVM's code has values or blocks without definitions")
}
