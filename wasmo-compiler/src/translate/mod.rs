//! The translation of one function body to LLVM IR.
//!
//! [`visit`] receives the operators from wasmparser. In reachable code it calls the method of [`FuncTranslator`]
//! with the same name (`visit_i32_add`, ...), after it has set the debug location; unreachable code never gets to
//! one (only the methods of structured control see it). These methods stand in one file for each chapter of the
//! specification's instructions: [`numeric`], [`convert`], [`simd`], [`control`], [`variable`], [`memory`],
//! [`table`], [`reference`](mod@reference), [`call`].
//!
//! A method takes its operands from the value stack ([`pop`](FuncTranslator::pop) and its kin), emits IR with
//! `self.builder`, and [`push`](FuncTranslator::push)es its results. The module has been validated, so operands are
//! there and of the right type; should they not be, that is an [`Error::bug`], not a panic.
//!
//! The types of values are described at [`Types`].
//!
//! # What LLVM must not be told
//!
//! No `nsw`, `nuw`, `inbounds`, `exact` or fast-math flag, no `mustprogress`: WebAssembly defines all these cases. Shift counts
//! are masked, divisors checked. Guest code must not be able to make LLVM's undefined behaviour happen.

mod convert;
mod numeric;
mod simd;

use crate::error::{Error, Result};
use crate::target::TargetInfo;
use crate::types::Types;
use crate::unit::Unit;
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::intrinsics::Intrinsic;
use inkwell::types::{BasicTypeEnum, VectorType};
use inkwell::values::{
    BasicMetadataValueEnum, BasicValue, BasicValueEnum, FloatValue, FunctionValue, IntValue,
    PointerValue, ValueKind, VectorValue,
};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmparser::MemArg;

/// The state of the translation of one function.
pub(crate) struct FuncTranslator<'a, 'ctx> {
    /// The module being translated.
    unit: &'a Unit<'a, 'ctx>,
    /// `unit.types`, at hand.
    types: Types<'ctx>,
    /// The machine that code is generated for.
    target: TargetInfo,
    /// Stands at the end of the current block.
    builder: Builder<'ctx>,
    /// The function that receives the code.
    function: FunctionValue<'ctx>,
    /// The vmctx parameter.
    vmctx: PointerValue<'ctx>,
    /// The value stack.
    stack: Vec<BasicValueEnum<'ctx>>,
    /// Whether the code at hand can be reached.
    reachable: bool,
}

/// The value stack.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pushes a value, which must have the LLVM type of its wasm type: see [`Types`].
    fn push(&mut self, value: impl BasicValue<'ctx>) {
        self.stack.push(value.as_basic_value_enum());
    }

    /// Pushes a truth value as an i32.
    fn push_bool(&mut self, value: IntValue<'ctx>) -> Result<()> {
        let value = self.builder.build_int_z_extend(value, self.types.i32, "")?;
        self.push(value);
        Ok(())
    }

    /// Pushes a vector of any shape of 128 bits as a v128.
    fn push_v128(&mut self, value: VectorValue<'ctx>) -> Result<()> {
        let value = self.builder.build_bit_cast(value, self.types.i64x2, "")?;
        self.push(value);
        Ok(())
    }

    /// Pops a value of any type.
    fn pop(&mut self) -> Result<BasicValueEnum<'ctx>> {
        self.stack
            .pop()
            .ok_or_else(|| Error::bug("the value stack is empty"))
    }

    /// Pops two values of any type: the one below, then the one on top, which is the order of operands in the spec.
    fn pop2(&mut self) -> Result<(BasicValueEnum<'ctx>, BasicValueEnum<'ctx>)> {
        let right = self.pop()?;
        Ok((self.pop()?, right))
    }

    /// Pops an i32 or i64.
    fn pop_int(&mut self) -> Result<IntValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not an integer"))
    }

    /// Pops two integers, the upper one second.
    fn pop2_int(&mut self) -> Result<(IntValue<'ctx>, IntValue<'ctx>)> {
        let right = self.pop_int()?;
        Ok((self.pop_int()?, right))
    }

    /// Pops an f32 or f64.
    fn pop_float(&mut self) -> Result<FloatValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not a float"))
    }

    /// Pops two floats, the upper one second.
    fn pop2_float(&mut self) -> Result<(FloatValue<'ctx>, FloatValue<'ctx>)> {
        let right = self.pop_float()?;
        Ok((self.pop_float()?, right))
    }

    /// Pops a reference.
    fn pop_ref(&mut self) -> Result<PointerValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not a reference"))
    }

    /// Pops a v128 in the shape `ty`.
    fn pop_v128(&mut self, ty: VectorType<'ctx>) -> Result<VectorValue<'ctx>> {
        let value = self.pop()?;
        let value = self.builder.build_bit_cast(value, ty, "")?;
        value
            .try_into()
            .map_err(|()| Error::bug("an operand is not a vector"))
    }

    /// Pops two v128 in the shape `ty`, the upper one second.
    fn pop2_v128(
        &mut self,
        ty: VectorType<'ctx>,
    ) -> Result<(VectorValue<'ctx>, VectorValue<'ctx>)> {
        let right = self.pop_v128(ty)?;
        Ok((self.pop_v128(ty)?, right))
    }
}

/// Blocks, traps, calls out of the code.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// A new block at the end of the function.
    fn append_block(&self, name: &str) -> BasicBlock<'ctx> {
        self.unit.context.append_basic_block(self.function, name)
    }

    /// Traps if `condition` (an i1) holds; what is emitted next runs if it does not.
    fn trap_if(&mut self, condition: IntValue<'ctx>, code: TrapCode) -> Result<()> {
        let (trap, next) = (self.append_block("trap"), self.append_block("next"));
        let branch = self
            .builder
            .build_conditional_branch(condition, trap, next)?;
        self.unit.mark_unlikely(branch)?;
        self.builder.position_at_end(trap);
        self.emit_raise(code)?;
        self.builder.position_at_end(next);
        Ok(())
    }

    /// Traps. What follows is unreachable.
    fn trap(&mut self, code: TrapCode) -> Result<()> {
        self.emit_raise(code)?;
        self.reachable = false;
        Ok(())
    }

    /// Ends the current block with the call that raises a trap.
    fn emit_raise(&mut self, code: TrapCode) -> Result<()> {
        let code = self.types.i32.const_int(code as u64, false);
        self.call_libcall(Libcall::Raise, &[code.into()])?;
        self.builder.build_unreachable()?;
        Ok(())
    }

    /// Calls a libcall with the arguments that follow the vmctx.
    fn call_libcall(
        &mut self,
        libcall: Libcall,
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<Option<BasicValueEnum<'ctx>>> {
        let args: Vec<_> = std::iter::once(self.vmctx.into())
            .chain(args.iter().copied())
            .collect();
        let call = self
            .builder
            .build_call(self.unit.libcall(libcall), &args, "")?;
        if libcall.is_noreturn() {
            self.unit.mark_raise(call);
        }
        Ok(match call.try_as_basic_value() {
            ValueKind::Basic(value) => Some(value),
            ValueKind::Instruction(_) => None,
        })
    }

    /// Calls the LLVM intrinsic `name` (such as `llvm.ctpop`) in the overload given by `types`, for its result.
    fn call_intrinsic(
        &mut self,
        name: &str,
        types: &[BasicTypeEnum<'ctx>],
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<BasicValueEnum<'ctx>> {
        let function = Intrinsic::find(name)
            .and_then(|intrinsic| intrinsic.get_declaration(&self.unit.module, types))
            .ok_or_else(|| Error::bug(format!("LLVM has no intrinsic {name}")))?;
        match self
            .builder
            .build_call(function, args, "")?
            .try_as_basic_value()
        {
            ValueKind::Basic(value) => Ok(value),
            ValueKind::Instruction(_) => Err(Error::bug(format!("{name} gives no result"))),
        }
    }
}

/// Linear memory, for all operators that load or store.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pops the address and loads a value of type `ty` (any integer, float or vector type of whole bytes) from
    /// there: as many bytes as `ty` has, checked, with no alignment assumed.
    fn load_from_memory(
        &mut self,
        memarg: MemArg,
        ty: impl Into<BasicTypeEnum<'ctx>>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let _ = (memarg, ty.into());
        Err(Error::bug("loads are not translated"))
    }

    /// Pops the address and stores `value` there: as many bytes as its type has, checked, with no alignment assumed.
    fn store_to_memory(&mut self, memarg: MemArg, value: impl BasicValue<'ctx>) -> Result<()> {
        let _ = (memarg, value.as_basic_value_enum());
        Err(Error::bug("stores are not translated"))
    }
}
