//! `memory.copy` and `memory.fill` at the levels for size: functions that each part has once.
//!
//! To check the ranges and to compute addresses takes 30 to 50 bytes wherever it is done, a call of such a function a third of that. The functions have no frame: they
//! jump to `memmove` and `memset`, or to the libcall that raises the trap, to which their call then looks like one of its own.

use crate::convention::Convention;
use crate::debug::NO_OFFSET;
use crate::error::{Error, Result};
use crate::llvm::{self, return_result};
use crate::pipeline;
use crate::unit::{Region, Unit};
use inkwell::IntPredicate;
use inkwell::attributes::AttributeLoc;
use inkwell::builder::Builder;
use inkwell::module::Linkage;
use inkwell::values::{
    BasicValue as _, CallSiteValue, FunctionValue, IntValue, LLVMTailCallKind, PointerValue,
};
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::layout::{MEMORY_LENGTH, POINTER_SIZE, Place};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::types::AddressType;

/// What is done with a range.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Bulk {
    /// `memory.copy`.
    Copy,
    /// `memory.fill`.
    Fill,
}

impl Bulk {
    fn name(self) -> &'static str {
        match self {
            Self::Copy => "memory_copy",
            Self::Fill => "memory_fill",
        }
    }

    /// The function that does it in `memory`, if there is to be one. It takes the vmctx and the instruction's operands, in order, and has the convention
    /// [`Convention::Inner`].
    pub(crate) fn function<'ctx>(
        self,
        unit: &Unit<'_, 'ctx>,
        memory: MemoryIndex,
    ) -> Result<Option<FunctionValue<'ctx>>> {
        let place = unit.layout.memory(memory);
        let address = unit.wasm.memory_type(memory).address;
        let (Place::Inline(record), AddressType::I32) = (place, address) else {
            return Ok(None);
        };
        if pipeline::for_size(unit.options.opt_level).is_empty()
            || unit.layout.based_memory() != Some(memory)
        {
            return Ok(None);
        }
        match unit.module.get_function(self.name()) {
            Some(known) => Ok(Some(known)),
            None => self.define(unit, record).map(Some),
        }
    }

    fn define<'ctx>(self, unit: &Unit<'_, 'ctx>, record: i32) -> Result<FunctionValue<'ctx>> {
        let raise = unit.libcall(Libcall::RaiseRange);
        // The jump to the libcall needs a function of its type.
        let function = unit.add_function(self.name(), raise.get_type(), Linkage::Internal);
        Convention::Inner.give(unit.context, function);
        let on_function = AttributeLoc::Function;
        function.add_attribute(on_function, unit.attribute("noinline", 0));
        function.remove_string_attribute(on_function, "disable-tail-calls");
        let scope = unit.debug.enter_unknown(function, self.name());
        let builder = unit.context.create_builder();
        let block = |name| unit.context.append_basic_block(function, name);
        let [entry, outside, inside] = ["entry", "outside", "inside"].map(block);
        builder.position_at_end(entry);
        builder.set_current_debug_location(unit.debug.location(unit.context, scope, NO_OFFSET));
        let params = function.get_params();
        let &[vmctx, dst, other, len] = &params[..] else {
            return Err(Error::bug("a libcall has other parameters"));
        };
        let base = vmctx.into_pointer_value();
        let extend = |value: IntValue<'ctx>| builder.build_int_z_extend(value, unit.types.i64, "");
        let (dst, other, len) = (
            dst.into_int_value(),
            other.into_int_value(),
            len.into_int_value(),
        );
        let (to, size) = (extend(dst)?, extend(len)?);
        let length = length(unit, &builder, record, base)?;
        let ends_outside = |start| {
            // Both are below 2^32.
            let end = builder.build_int_add(start, size, "end")?;
            builder.build_int_compare(IntPredicate::UGT, end, length, "")
        };
        let mut is_outside = ends_outside(to)?;
        let place = |start| llvm::byte_offset(&builder, unit.types.i8, base, start, "");
        let branch = match self {
            Self::Copy => {
                let from = extend(other)?;
                is_outside = builder.build_or(is_outside, ends_outside(from)?, "")?;
                let branch = builder.build_conditional_branch(is_outside, outside, inside)?;
                builder.position_at_end(inside);
                builder.build_memmove(place(to)?, 1, place(from)?, 1, size)?;
                branch
            }
            Self::Fill => {
                let branch = builder.build_conditional_branch(is_outside, outside, inside)?;
                builder.position_at_end(inside);
                let value = builder.build_int_truncate(other, unit.types.i8, "")?;
                builder.build_memset(place(to)?, 1, value, size)?;
                branch
            }
        };
        unit.mark_unlikely(branch)?;
        if let Some(done) = inside.get_last_instruction() {
            let done = CallSiteValue::try_from(done);
            let done = done.map_err(|()| Error::bug("a range is moved by no call"))?;
            done.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindTail);
        }
        builder.build_return(None)?;
        builder.position_at_end(outside);
        let args = [vmctx.into(), dst.into(), other.into(), len.into()];
        let call = builder.build_call(raise, &args, "")?;
        Convention::Inner.give_call(unit.context, call);
        call.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindMustTail);
        return_result(&builder, call)?;
        Ok(function)
    }
}

/// The length of a memory whose record is at an offset of the vmctx.
fn length<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    record: i32,
    base: PointerValue<'ctx>,
) -> Result<IntValue<'ctx>> {
    let (i8, i64) = (unit.types.i8, unit.types.i64);
    let offset = i64::from(record) + i64::from(MEMORY_LENGTH);
    let offset = i64.const_int(offset.cast_unsigned(), true);
    let field = llvm::byte_offset(builder, i8, base, offset, "")?;
    let length = builder.build_load(i64, field, "length")?;
    if let Some(load) = length.as_instruction_value() {
        unit.mark_access(load, Region::Record, POINTER_SIZE)?;
    }
    Ok(length.into_int_value())
}
