//! The check for stack overflow at a function's entry, with [`Bounds::Explicit`](wasmo_abi::description::Bounds).
//!
//! With guard pages there is none: a frame touches each of its pages in order (`probe-stack`), and so faults on
//! the stack's guard page, however large it is. With explicit checks, the frame pointer less an estimate of the frame is compared
//! with the store's limit, which the runtime sets well above the end of the stack.
//!
//! By then the frame exists, and has been touched. So a big one is allocated only behind the check: the function
//! is wrapped in another one that has a small frame and does the check.
//!
//! How large a frame is, only the code generator knows. If one is larger than estimated, LLVM says so ([`larger_frames_in`]), and the part is
//! compiled once more with what is known by then.

use super::FuncTranslator;
use crate::convention::Convention;
use crate::error::{Error, Result};
use crate::llvm::return_result;
use crate::names;
use crate::options::OptLevel;
use crate::unit::{Region, Unit};
use inkwell::attributes::AttributeLoc;
use inkwell::builder::Builder;
use inkwell::module::Linkage;
use inkwell::values::{FunctionValue, LLVMTailCallKind, PointerValue};
use inkwell::{GlobalVisibility, IntPredicate};
use std::collections::BTreeMap;
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex};
use wasmo_abi::layout::{SLOT_SIZE, VMCTX_STORE, VMSTORE_STACK_LIMIT};
use wasmo_abi::trap::TrapCode;

/// LLVM's attribute of functions whose frames should not be larger.
const FRAME_LIMIT: &str = "warn-stack-size";

/// An estimate of the size of a function's frame in bytes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct FrameSize(u64);

impl FrameSize {
    /// What every frame takes: saved registers, and what the code generator needs for itself.
    const FIXED: u64 = 512;

    /// How many values a function has at least if it has a block that is too large for the code generator's optimisations.
    const MANY_VALUES: u64 = 3_000;

    /// One for a frame that took `size` bytes when it was made last: the code may differ a little now.
    fn measured(size: u64) -> Self {
        Self(size + size / 4 + Self::FIXED)
    }

    /// Whether it is so large that it must not be allocated before the check.
    pub(crate) fn is_big(self) -> bool {
        self.0 > 16 << 10
    }
}

impl FuncTranslator<'_, '_> {
    /// An estimate that is rarely too low: all locals and the whole value stack at once in memory. A function that may have a
    /// block too large for the optimiser (see `passes`) gets room for every value that it ever has, because then none
    /// shares its place with another. So does each function at level 0.
    pub(super) fn frame_estimate(&self) -> FrameSize {
        if let Some(&size) = self.unit.larger_frames.get(&self.index) {
            return FrameSize::measured(size);
        }
        let slots: u64 = self
            .result_slots
            .keys()
            .map(|&count| u64::from(count))
            .sum();
        let values = self.locals.len() as u64 + self.max_height as u64 + slots;
        let shares =
            self.unit.options.opt_level != OptLevel::O0 && self.pushes < FrameSize::MANY_VALUES;
        let unshared = if shares { 0 } else { self.pushes * 8 };
        FrameSize(FrameSize::FIXED + values * u64::from(SLOT_SIZE) + unshared)
    }
}

/// Has LLVM warn if the frame of `function` is larger than `frame`.
pub(super) fn expect_frame(unit: &Unit<'_, '_>, function: FunctionValue<'_>, frame: FrameSize) {
    let limit = unit
        .context
        .create_string_attribute(FRAME_LIMIT, &frame.0.to_string());
    function.add_attribute(AttributeLoc::Function, limit);
}

/// The frames in bytes that are larger than [`expect_frame`] says, by what LLVM has to say of the code that it has generated.
pub(crate) fn larger_frames_in(warnings: &[String]) -> BTreeMap<FuncIndex, u64> {
    let frame = |warning: &String| {
        let (_, frame) = warning.split_once("stack frame size (")?;
        let (size, rest) = frame.split_once(')')?;
        let (_, name) = rest.split_once("in function '")?;
        let name = name.strip_suffix('\'')?;
        Some((names::function_named(name)?, size.parse().ok()?))
    };
    warnings.iter().filter_map(frame).collect()
}

/// Ends the current block of `function` with the check that `frame` fits the stack; the builder then stands behind it.
pub(super) fn emit_check<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    function: FunctionValue<'ctx>,
    vmctx: PointerValue<'ctx>,
    frame: FrameSize,
) -> Result<()> {
    let types = &unit.types;
    let field = |base, offset: i64| {
        let offset = types.i64.const_int(offset.cast_unsigned(), true);
        crate::llvm::byte_offset(builder, types.i8, base, offset, "")
    };
    let store = builder
        .build_load(types.ptr, field(vmctx, VMCTX_STORE.into())?, "store")?
        .into_pointer_value();
    if let Some(load) = store.as_instruction() {
        unit.mark_access(load, Region::Constant, 8)?;
    }
    let limit = builder
        .build_load(
            types.i64,
            field(store, VMSTORE_STACK_LIMIT.into())?,
            "limit",
        )?
        .into_int_value();
    if let Some(load) = limit.as_instruction() {
        unit.mark_access(load, Region::Record, 8)?;
    }
    let innermost = types.i32.const_zero().into();
    let overload = [types.ptr.into()];
    let address = unit.call_intrinsic(builder, "llvm.frameaddress", &overload, &[innermost], "")?;
    let address = builder.build_ptr_to_int(address.into_pointer_value(), types.i64, "frame")?;
    // Added to the limit, not subtracted from the address: a sum of a stack address and a frame does not overflow.
    let needed = builder.build_int_add(limit, types.i64.const_int(frame.0, false), "needed")?;
    let overflow = builder.build_int_compare(IntPredicate::ULT, address, needed, "")?;
    let trap = unit.context.append_basic_block(function, "overflow");
    let next = unit.context.append_basic_block(function, "enough");
    let branch = builder.build_conditional_branch(overflow, trap, next)?;
    unit.mark_unlikely(branch)?;
    builder.position_at_end(trap);
    unit.emit_raise(builder, vmctx, TrapCode::StackOverflow)?;
    builder.position_at_end(next);
    Ok(())
}

/// Puts a function in the place of `func` that checks the stack before it calls it. To be done when all functions
/// are translated.
pub(crate) fn wrap_big_frame(
    unit: &Unit<'_, '_>,
    func: DefinedFuncIndex,
    frame: FrameSize,
) -> Result<()> {
    let inner = unit.function(func);
    let index = unit.wasm.function_index(func);
    let name = inner.get_name().to_string_lossy().into_owned();
    let linkage = inner.get_linkage();
    inner.as_global_value().set_name(&names::inner(index));
    let wrapper = unit
        .module
        .add_function(&name, inner.get_type(), Some(linkage));
    let convention = unit.convention(func);
    convention.give(unit.context, wrapper);
    inner.replace_all_uses_with(wrapper);
    if linkage == Linkage::External {
        wrapper
            .as_global_value()
            .set_visibility(GlobalVisibility::Hidden);
        inner
            .as_global_value()
            .set_visibility(GlobalVisibility::Default);
        inner.set_linkage(Linkage::Internal);
    }
    inner.add_attribute(AttributeLoc::Function, unit.attribute("noinline", 0));
    wrapper.set_section(Some(".text"));
    unit.add_guest_attributes(wrapper);
    unit.add_vmctx_attributes(wrapper);
    // The frame in the backtrace is the inner one's.
    let builder = unit.begin_unknown(wrapper, &name);
    let params = wrapper.get_params();
    let vmctx = params
        .first()
        .ok_or_else(|| Error::bug("a function has no vmctx parameter"))?
        .into_pointer_value();
    emit_check(unit, &builder, wrapper, vmctx, frame)?;
    let args: Vec<_> = params.iter().map(|&param| param.into()).collect();
    let call = builder.build_call(inner, &args, "")?;
    convention.give_call(unit.context, call);
    if convention == Convention::Tail {
        // The frame here must not outlast the inner one's.
        call.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindMustTail);
    }
    return_result(&builder, call)
}
