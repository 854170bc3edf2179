//! `memory.copy` and `memory.fill`: functions that each part has once.
//!
//! To check the ranges and to compute addresses takes 30 to 50 bytes wherever it is done, a call of such a function a third of that. The functions have no frame: they
//! jump to `memmove` and `memset`, or to the libcall that raises the trap, to which their call then looks like one of its own.
//!
//! At the levels 2 and 3 lengths that are constant are left to LLVM, which makes a few moves of a short copy, or none where it can go on with what was copied.

use crate::convention::Convention;
use crate::error::{Error, Result};
use crate::llvm;
use crate::options::OptLevel;
use crate::unit::{Region, Unit};
use inkwell::IntPredicate;
use inkwell::attributes::AttributeLoc;
use inkwell::module::Linkage;
use inkwell::values::{BasicValueEnum, CallSiteValue, FunctionValue, LLVMTailCallKind};
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::layout::{MEMORY_LENGTH, Place};
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

    /// The function that does it in `memory`, if there is to be one for a length that is constant, or is not. It takes the vmctx and the instruction's operands,
    /// in order, and has the convention [`Convention::Inner`].
    pub(crate) fn function<'ctx>(
        self,
        unit: &Unit<'_, 'ctx>,
        memory: MemoryIndex,
        has_constant_length: bool,
    ) -> Result<Option<FunctionValue<'ctx>>> {
        let place = unit.layout.memory(memory);
        let address = unit.wasm.memory_type(memory).address;
        let (Place::Inline(record), AddressType::I32) = (place, address) else {
            return Ok(None);
        };
        let is_wanted = match unit.options.opt_level {
            OptLevel::O0 | OptLevel::O1 => false,
            OptLevel::O2 | OptLevel::O3 => !has_constant_length,
            OptLevel::Os | OptLevel::Oz => true,
        };
        if !is_wanted || unit.layout.based_memory() != Some(memory) {
            return Ok(None);
        }
        match unit.module.get_function(self.name()) {
            Some(known) => Ok(Some(known)),
            None => self.define(unit, record).map(Some),
        }
    }

    fn define<'ctx>(self, unit: &Unit<'_, 'ctx>, record: i32) -> Result<FunctionValue<'ctx>> {
        // The jump to the libcall needs a function of its type.
        let ty = unit.libcall(Libcall::RaiseRange).get_type();
        let function = unit.add_function(self.name(), ty, Linkage::Internal);
        Convention::Inner.give(unit.context, function);
        let on_function = AttributeLoc::Function;
        function.add_attribute(on_function, unit.attribute("noinline", 0));
        function.remove_string_attribute(on_function, "disable-tail-calls");
        let builder = unit.begin_unknown(function, self.name());
        let block = |name| unit.context.append_basic_block(function, name);
        let [outside, inside] = ["outside", "inside"].map(block);
        let params = function.get_params();
        let &[vmctx, dst, other, len] = &params[..] else {
            return Err(Error::bug("a libcall has other parameters"));
        };
        let base = vmctx.into_pointer_value();
        let extend = |value: BasicValueEnum<'ctx>| {
            builder.build_int_z_extend(value.into_int_value(), unit.types.i64, "")
        };
        let (to, size) = (extend(dst)?, extend(len)?);
        let from = match self {
            Self::Copy => Some(extend(other)?),
            Self::Fill => None,
        };
        let offset = i64::from(record) + i64::from(MEMORY_LENGTH);
        let i64 = unit.types.i64.into();
        let length = unit.load_field(&builder, base, offset, i64, Region::Record, "length")?;
        let ends_outside = |start| {
            // Both are below 2^32.
            let end = builder.build_int_add(start, size, "end")?;
            builder.build_int_compare(IntPredicate::UGT, end, length.into_int_value(), "")
        };
        let mut is_outside = ends_outside(to)?;
        if let Some(from) = from {
            is_outside = builder.build_or(is_outside, ends_outside(from)?, "")?;
        }
        let branch = builder.build_conditional_branch(is_outside, outside, inside)?;
        unit.mark_unlikely(branch)?;
        builder.position_at_end(inside);
        let place = |start| llvm::byte_offset(&builder, unit.types.i8, base, start, "");
        match from {
            Some(from) => builder.build_memmove(place(to)?, 1, place(from)?, 1, size)?,
            None => {
                let value = other.into_int_value();
                let value = builder.build_int_truncate(value, unit.types.i8, "")?;
                builder.build_memset(place(to)?, 1, value, size)?
            }
        };
        let done = inside.get_last_instruction();
        let done = done.and_then(|it| CallSiteValue::try_from(it).ok());
        let done = done.ok_or_else(|| Error::bug("a range is moved by no call"))?;
        done.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindTail);
        builder.build_return(None)?;
        builder.position_at_end(outside);
        let args = [vmctx.into(), dst.into(), other.into(), len.into()];
        unit.emit_jump(&builder, Libcall::RaiseRange, &args)?;
        Ok(function)
    }
}
