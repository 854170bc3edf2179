//! Has no value that an exception handler needs be in a register when it is entered.
//!
//! The runtime enters a landing pad with the frame and stack pointers of the frame and the exception, and with nothing else that
//! was in a register (see [`wasmo_abi::layout`]). LLVM expects those registers to be restored that the callee has to preserve. So each
//! `invoke` is made one of the convention `preserve_none`, in which there are none but the frame pointer.
//!
//! It passes integers and pointers in other registers than C's: first in those that C has callees preserve, then in C's own, in C's
//! order. With as many arguments of no content in front as there are of the former, a function of C's convention can be called
//! that way, as long as all arguments go in registers. In other cases the invoke is one of a *thunk* in the convention
//! `preserve_none`, which takes the arguments from an array and makes the call.
//!
//! To be done last: for LLVM a call in another convention than the callee's is undefined, which only its optimiser would notice.

use crate::error::{Error, Result};
use crate::tail::TAILCC;
use crate::unit::Unit;
use inkwell::basic_block::BasicBlock;
use inkwell::types::{BasicMetadataTypeEnum, BasicType as _, BasicTypeEnum, FunctionType};
use inkwell::values::{
    BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, InstructionValue, Operand,
    PointerValue, ValueKind,
};
use std::collections::HashMap;
use wasmo_abi::layout::SLOT_SIZE;

/// LLVM's number for the convention `preserve_none`.
const PRESERVE_NONE: u32 = 21;

/// Does so in all functions of the module.
pub(crate) fn clobber_registers(unit: &Unit<'_, '_>) -> Result<()> {
    let mut thunks = Thunks::default();
    // Not those that are added on the way.
    let functions: Vec<_> = unit.module.get_functions().collect();
    for function in functions {
        let invokes = function.get_basic_block_iter().filter_map(|block| {
            let last = block.get_terminator()?;
            (last.get_opcode() == InstructionOpcode::Invoke).then_some(last)
        });
        let invokes: Vec<_> = invokes.collect();
        let mut length = None;
        for &invoke in &invokes {
            let invoke = Invoke::new(invoke)?;
            if !invoke.by_registers(unit) {
                length = length.max(Some(invoke.args.len()));
            }
        }
        let array = length.map(|length| add_array(unit, function, length));
        let array = array.transpose()?;
        for invoke in invokes {
            // Only now: its arguments may be results of those before it.
            Invoke::new(invoke)?.rewrite(unit, array, &mut thunks)?;
        }
    }
    Ok(())
}

/// The thunks by the convention and the type of what they call.
type Thunks<'ctx> = HashMap<(u32, String), FunctionValue<'ctx>>;

/// The parts of an `invoke`.
struct Invoke<'ctx> {
    instruction: InstructionValue<'ctx>,
    convention: u32,
    /// The type of its result, if it has one.
    result: Option<BasicTypeEnum<'ctx>>,
    callee: PointerValue<'ctx>,
    args: Vec<BasicValueEnum<'ctx>>,
    normal: BasicBlock<'ctx>,
    unwind: BasicBlock<'ctx>,
}

impl<'ctx> Invoke<'ctx> {
    fn new(instruction: InstructionValue<'ctx>) -> Result<Self> {
        let mut operands: Vec<_> = instruction.get_operands().flatten().collect();
        let (
            Some(Operand::Value(BasicValueEnum::PointerValue(callee))),
            Some(Operand::Block(unwind)),
            Some(Operand::Block(normal)),
        ) = (operands.pop(), operands.pop(), operands.pop())
        else {
            return Err(Error::bug("an invoke has other operands than expected"));
        };
        let args: Option<Vec<_>> = operands.into_iter().map(Operand::value).collect();
        let result = match instruction.get_type() {
            ty if ty.is_void_type() => None,
            ty => Some(
                BasicTypeEnum::try_from(ty)
                    .map_err(|()| Error::bug("an invoke gives something strange"))?,
            ),
        };
        Ok(Self {
            instruction,
            convention: crate::llvm::call_convention(instruction)?,
            result,
            callee,
            args: args.ok_or_else(|| Error::bug("an invoke has other operands than expected"))?,
            normal,
            unwind,
        })
    }

    /// Whether the callee finds all arguments in the registers of C's convention.
    fn by_registers(&self, unit: &Unit<'_, 'ctx>) -> bool {
        let is_integer = |arg: &&BasicValueEnum<'ctx>| arg.is_int_value() || arg.is_pointer_value();
        let integers = self.args.iter().filter(is_integer).count();
        let others = self.args.len() - integers;
        // The other conventions that LLVM's optimiser may have chosen differ from C's for results at most.
        self.convention != TAILCC
            && integers <= if unit.target.is_x86_64() { 6 } else { 8 }
            && others <= 8
    }

    /// The type of a function that takes `params` in front of the arguments.
    fn signature(
        &self,
        unit: &Unit<'_, 'ctx>,
        params: impl IntoIterator<Item = BasicTypeEnum<'ctx>>,
    ) -> FunctionType<'ctx> {
        let params: Vec<BasicMetadataTypeEnum<'ctx>> = params.into_iter().map(Into::into).collect();
        match self.result {
            Some(result) => result.fn_type(&params, false),
            None => unit.context.void_type().fn_type(&params, false),
        }
    }

    /// Puts one in the place of the invoke that clobbers all registers. `array` is for the arguments, should they go there.
    fn rewrite(
        self,
        unit: &Unit<'_, 'ctx>,
        array: Option<PointerValue<'ctx>>,
        thunks: &mut Thunks<'ctx>,
    ) -> Result<()> {
        let builder = unit.context.create_builder();
        builder.position_before(&self.instruction);
        if let Some(location) = self.instruction.get_debug_location() {
            builder.set_current_debug_location(location);
        }
        let (callee, args) = if self.by_registers(unit) {
            // r12 to r15; x20 to x28.
            let preserved = if unit.target.is_x86_64() { 4 } else { 9 };
            let nothing = unit.types.ptr.get_poison().as_basic_value_enum();
            let args: Vec<_> = std::iter::repeat_n(nothing, preserved)
                .chain(self.args.iter().copied())
                .collect();
            (self.callee, args)
        } else {
            let array = array.ok_or_else(|| Error::bug("an invoke has no array"))?;
            for (i, &arg) in (0..).zip(&self.args) {
                let place = element(unit, &builder, array, i)?;
                builder.build_store(place, arg)?;
            }
            let thunk = self.thunk(unit, thunks)?;
            (
                thunk.as_global_value().as_pointer_value(),
                vec![self.callee.into(), array.into()],
            )
        };
        let signature = self.signature(unit, args.iter().map(BasicValueEnum::get_type));
        let call = builder.build_indirect_invoke(
            signature,
            callee,
            &args,
            self.normal,
            self.unwind,
            "",
        )?;
        call.set_call_convention(PRESERVE_NONE);
        if let ValueKind::Basic(value) = call.try_as_basic_value() {
            let value = value
                .as_instruction_value()
                .ok_or_else(|| Error::bug("an invoke is no instruction"))?;
            self.instruction.replace_all_uses_with(&value);
        }
        self.instruction.erase_from_basic_block();
        Ok(())
    }

    /// The thunk that makes such calls: it takes what to call and the array of the arguments.
    fn thunk(
        &self,
        unit: &Unit<'_, 'ctx>,
        thunks: &mut Thunks<'ctx>,
    ) -> Result<FunctionValue<'ctx>> {
        let callee = self.signature(unit, self.args.iter().map(BasicValueEnum::get_type));
        let key = (self.convention, callee.print_to_string().to_string());
        if let Some(&thunk) = thunks.get(&key) {
            return Ok(thunk);
        }
        let signature = self.signature(unit, [unit.types.ptr.into(); 2]);
        // It has no debug information, so that its frame is none of a backtrace.
        let thunk = unit.add_thunk(&format!("invoke{}", thunks.len()), signature);
        thunk.set_call_conventions(PRESERVE_NONE);
        thunks.insert(key, thunk);
        let (Some(code), Some(array)) = (thunk.get_nth_param(0), thunk.get_nth_param(1)) else {
            return Err(Error::bug("a function lacks a parameter"));
        };
        let builder = unit.context.create_builder();
        builder.position_at_end(unit.context.append_basic_block(thunk, "entry"));
        let mut args = Vec::with_capacity(self.args.len());
        for (i, arg) in (0..).zip(&self.args) {
            let place = element(unit, &builder, array.into_pointer_value(), i)?;
            let value = builder.build_load(arg.get_type(), place, "")?;
            args.push(value.into());
        }
        let call = builder.build_indirect_call(callee, code.into_pointer_value(), &args, "")?;
        call.set_call_convention(self.convention);
        match call.try_as_basic_value() {
            ValueKind::Basic(value) => builder.build_return(Some(&value))?,
            ValueKind::Instruction(_) => builder.build_return(None)?,
        };
        Ok(thunk)
    }
}

/// Gives a function an array for `length` arguments.
fn add_array<'ctx>(
    unit: &Unit<'_, 'ctx>,
    function: FunctionValue<'ctx>,
    length: usize,
) -> Result<PointerValue<'ctx>> {
    let first = function
        .get_first_basic_block()
        .and_then(BasicBlock::get_first_instruction)
        .ok_or_else(|| Error::bug("a function has no body"))?;
    let builder = unit.context.create_builder();
    builder.position_before(&first);
    let length = u32::try_from(length).map_err(|_| Error::bug("too many arguments"))?;
    // A slot is as large and as aligned as a v128.
    let ty = unit.types.i64x2.array_type(length);
    Ok(builder.build_alloca(ty, "arguments")?)
}

/// The address of a slot of an array.
fn element<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &inkwell::builder::Builder<'ctx>,
    array: PointerValue<'ctx>,
    index: u32,
) -> Result<PointerValue<'ctx>> {
    let offset = unit.types.i64.const_int((index * SLOT_SIZE).into(), false);
    crate::llvm::byte_offset(builder, unit.types.i8, array, offset, "")
}
