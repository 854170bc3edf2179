//! Wide arithmetic: integers of 128 bits as two i64, the lower half first (proposal "wide-arithmetic").
//!
//! LLVM makes pairs of instructions of its 128-bit addition and subtraction, and one multiplication of that of extended operands.

use super::operators;
use crate::error::Result;
use crate::translate::FuncTranslator;
use inkwell::types::IntType;
use inkwell::values::{BasicValueEnum, InstructionOpcode};

operators! { |types|
    visit_i64_add128 => wide_binary(InstructionOpcode::Add);
    visit_i64_sub128 => wide_binary(InstructionOpcode::Sub);
    visit_i64_mul_wide_s => wide_multiply(InstructionOpcode::SExt);
    visit_i64_mul_wide_u => wide_multiply(InstructionOpcode::ZExt);
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn wide_binary(&mut self, opcode: InstructionOpcode) -> Result<()> {
        let right = self.pop_wide()?;
        let left = self.pop_wide()?;
        let result = self.emit_binary(opcode, left, right)?;
        self.push_wide(result)
    }

    /// The whole product of two i64.
    fn wide_multiply(&mut self, extension: InstructionOpcode) -> Result<()> {
        let (left, right) = self.pop2()?;
        let left = self.emit_cast(extension, left, self.wide())?;
        let right = self.emit_cast(extension, right, self.wide())?;
        let result = self.emit_binary(InstructionOpcode::Mul, left, right)?;
        self.push_wide(result)
    }

    fn wide(&self) -> IntType<'ctx> {
        self.unit.context.i128_type()
    }

    /// Pops two i64, the higher half on top, as an i128.
    fn pop_wide(&mut self) -> Result<BasicValueEnum<'ctx>> {
        let (low, high) = self.pop2()?;
        let low = self.emit_cast(InstructionOpcode::ZExt, low, self.wide())?;
        let high = self.emit_cast(InstructionOpcode::ZExt, high, self.wide())?;
        let sixty_four = self.wide().const_int(64, false).into();
        let high = self.emit_binary(InstructionOpcode::Shl, high, sixty_four)?;
        self.emit_binary(InstructionOpcode::Or, low, high)
    }

    /// Pushes the halves of an i128.
    fn push_wide(&mut self, value: BasicValueEnum<'ctx>) -> Result<()> {
        let low = self.emit_cast(InstructionOpcode::Trunc, value, self.types.i64)?;
        let sixty_four = self.wide().const_int(64, false).into();
        let high = self.emit_binary(InstructionOpcode::LShr, value, sixty_four)?;
        let high = self.emit_cast(InstructionOpcode::Trunc, high, self.types.i64)?;
        self.push(low);
        self.push(high);
        Ok(())
    }
}
