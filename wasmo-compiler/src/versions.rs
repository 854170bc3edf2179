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
//! The size of the code doubles where that is done. Which loops they are [`lookups`](crate::lookups) finds, with limits to all that it looks at.

use crate::copies::{self, Copies, alias_scope, copied, copy, unlinked};
use crate::error::Result;
use crate::known::Known;
use crate::llvm;
use crate::lookups::{Loop, Memory, Ways, Written};
use crate::loops::phis;
use crate::unit::{Region, Unit, set_metadata};
use crate::values::value;
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::values::{
    BasicValue as _, FunctionValue, InstructionOpcode, IntValue, Operand, PhiValue, PointerValue,
};
use std::collections::BTreeMap;

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
        if let Some(it) = memory.loop_at(block, &ways) {
            it.emit(unit, memory.base)?;
            any = true;
        }
    }
    Ok(any)
}

impl<'ctx> Loop<'ctx> {
    /// Makes its second version.
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
        let mut values = Copies::new();
        let mut phis = Vec::new();
        let scope = alias_scope(unit, "tables");
        let scope = unit.context.metadata_node(&[scope.into()]);
        let mark = |access, kind| set_metadata(access, scope, unit.context.get_kind_id(kind));
        for instruction in self.block.get_instructions() {
            if let Ok(phi) = PhiValue::try_from(instruction) {
                let new = builder.build_phi(phi.as_basic_value().get_type(), "")?;
                values.insert(instruction, new.as_basic_value());
                phis.push((phi, new));
            } else if let Some(entry) = self.tables.get(&instruction) {
                values.insert(instruction, entry.number.into());
            } else if instruction != self.latch.branch {
                let new = copy(&values, instruction);
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
        let condition = self.latch.branch.get_operand(0).and_then(Operand::value);
        let condition = copied(&values, condition.ok_or_else(unlinked)?).into_int_value();
        let exit = self.latch.exit;
        match self.latch.goes_on_if {
            true => builder.build_conditional_branch(condition, version, exit)?,
            false => builder.build_conditional_branch(condition, exit, version)?,
        };
        for (phi, new) in phis {
            for (value, from) in phi.get_incomings() {
                match from == self.block {
                    true => new.add_incoming(&[(&copied(&values, value), version)]),
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
        values: &Copies<'ctx>,
    ) -> Result<()> {
        let exit = self.latch.exit;
        for phi in phis(exit) {
            let here = phi.get_incomings().find(|(_, from)| *from == self.block);
            let (value, _) = here.ok_or_else(unlinked)?;
            phi.add_incoming(&[(&copied(values, value), version)]);
        }
        builder.position_before(&exit.get_first_instruction().ok_or_else(unlinked)?);
        let instructions = self.block.get_instructions();
        copies::join(builder, instructions, values, [self.block, version], |it| {
            let parent = it.get_parent();
            let is_joined = parent == Some(exit) && it.get_opcode() == InstructionOpcode::Phi;
            parent != Some(self.block) && !is_joined
        })
    }
}
