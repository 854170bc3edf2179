//! The convention of functions that make tail calls themselves, and the entries by which others call them.
//!
//! [`wasmo_abi::layout`] describes both.

use crate::convention::Convention;
use crate::error::{Error, Result};
use crate::llvm::return_result;
use crate::names;
use crate::target::TargetInfo;
use crate::unit::{Region, Unit, returns_in_slots};
use inkwell::builder::Builder;
use inkwell::module::Linkage;
use inkwell::types::{BasicMetadataTypeEnum, BasicType as _, FunctionType};
use inkwell::values::{BasicValue as _, BasicValueEnum, PointerValue};
use wasmo_abi::index::DefinedFuncIndex;
use wasmo_abi::layout::{SLOT_SIZE, TAIL_ARGUMENTS, VMCTX_STORE, VMSTORE_TAIL_ARGUMENTS};
use wasmo_abi::types::FuncType;

// Every parameter finds a place in the array.
const _: () = assert!(wasmo_module::limits::MAX_PARAMS <= TAIL_ARGUMENTS);

/// How a parameter is passed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Passing {
    /// As a parameter of LLVM's, which is in a register.
    Register,
    /// In this one of the store's tail arguments.
    Slot(u32),
}

/// How each parameter of a function of type `ty` is passed to its body, if that makes tail calls.
pub(crate) fn passing(target: TargetInfo, ty: &FuncType) -> impl Iterator<Item = Passing> {
    // Those of the C convention, less the ones for the vmctx and the results.
    let mut integers = if target.is_x86_64() { 5 } else { 7 } - u32::from(returns_in_slots(ty));
    let mut floats = 8;
    let mut slot = 0;
    ty.params().iter().map(move |param| {
        let registers = match param.is_float_or_vector() {
            true => &mut floats,
            false => &mut integers,
        };
        if let Some(left) = u32::checked_sub(*registers, 1) {
            *registers = left;
            return Passing::Register;
        }
        slot += 1;
        Passing::Slot(slot - 1)
    })
}

/// The LLVM type of the body of a function of type `ty` that makes tail calls.
pub(crate) fn signature<'ctx>(unit: &Unit<'_, 'ctx>, ty: &FuncType) -> FunctionType<'ctx> {
    let types = &unit.types;
    let mut params: Vec<BasicMetadataTypeEnum<'ctx>> = vec![types.ptr.into()];
    if returns_in_slots(ty) {
        params.push(types.ptr.into());
    }
    for (&param, passing) in ty.params().iter().zip(passing(unit.target, ty)) {
        if passing == Passing::Register {
            params.push(types.value(param).into());
        }
    }
    match ty.results() {
        &[result] => types.value(result).fn_type(&params, false),
        _ => unit.context.void_type().fn_type(&params, false),
    }
}

/// Puts `args`, the arguments for a function of type `ty` alone, in their places; gives those that are LLVM's. `vmctx` is that
/// of any instance in the store.
pub(crate) fn emit_pass<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    vmctx: PointerValue<'ctx>,
    ty: &FuncType,
    args: impl IntoIterator<Item = BasicValueEnum<'ctx>>,
) -> Result<Vec<BasicValueEnum<'ctx>>> {
    let mut slots = None;
    let mut values = Vec::new();
    for (arg, passing) in args.into_iter().zip(passing(unit.target, ty)) {
        match passing {
            Passing::Register => values.push(arg),
            Passing::Slot(slot) => {
                let slots = match slots {
                    Some(slots) => slots,
                    None => *slots.insert(emit_arguments(unit, builder, vmctx)?),
                };
                let place = emit_slot(unit, builder, slots, slot)?;
                let store = builder.build_store(place, arg)?;
                unit.mark_access(store, Region::TailArgument, SLOT_SIZE)?;
            }
        }
    }
    Ok(values)
}

/// Takes the arguments of a function of type `ty` from their places; `params` are LLVM's parameters for them.
pub(crate) fn emit_take<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    vmctx: PointerValue<'ctx>,
    ty: &FuncType,
    params: impl IntoIterator<Item = BasicValueEnum<'ctx>>,
) -> Result<Vec<BasicValueEnum<'ctx>>> {
    let mut slots = None;
    let mut params = params.into_iter();
    let mut values = Vec::new();
    for (&ty, passing) in ty.params().iter().zip(passing(unit.target, ty)) {
        values.push(match passing {
            Passing::Register => params
                .next()
                .ok_or_else(|| Error::bug("a function lacks a parameter"))?,
            Passing::Slot(slot) => {
                let slots = match slots {
                    Some(slots) => slots,
                    None => *slots.insert(emit_arguments(unit, builder, vmctx)?),
                };
                let place = emit_slot(unit, builder, slots, slot)?;
                let value = builder.build_load(unit.types.value(ty), place, "argument")?;
                if let Some(load) = value.as_instruction_value() {
                    unit.mark_access(load, Region::TailArgument, SLOT_SIZE)?;
                }
                value
            }
        });
    }
    Ok(values)
}

/// The address of the tail arguments.
fn emit_arguments<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    vmctx: PointerValue<'ctx>,
) -> Result<PointerValue<'ctx>> {
    let load = |base, offset: i64, name| -> Result<PointerValue<'ctx>> {
        let ty = unit.types.ptr.into();
        let value = unit.load_field(builder, base, offset, ty, Region::Constant, name)?;
        Ok(value.into_pointer_value())
    };
    let store = load(vmctx, VMCTX_STORE.into(), "store")?;
    load(store, VMSTORE_TAIL_ARGUMENTS.into(), "arguments")
}

fn emit_slot<'ctx>(
    unit: &Unit<'_, 'ctx>,
    builder: &Builder<'ctx>,
    slots: PointerValue<'ctx>,
    slot: u32,
) -> Result<PointerValue<'ctx>> {
    let offset = unit.types.i64.const_int((slot * SLOT_SIZE).into(), false);
    crate::llvm::byte_offset(builder, unit.types.i8, slots, offset, "")
}

/// Adds the entry of an escaping function that makes tail calls. To be done when all bodies are in their places.
///
/// It has no wasm offset, so that a backtrace shows the body's frame alone.
pub(crate) fn add_entry(unit: &Unit<'_, '_>, func: DefinedFuncIndex) -> Result<()> {
    let index = unit.wasm.function_index(func);
    let ty = unit.wasm.function_type(index);
    let name = names::function(index);
    let entry = unit.add_function(
        &name,
        unit.signature(unit.wasm.function_type_index(index)),
        Linkage::External,
    );
    let builder = unit.begin_unknown(entry, &name);
    let params = entry.get_params();
    let (own, params) = params.split_at(1 + usize::from(returns_in_slots(ty)));
    let vmctx = own[0].into_pointer_value();
    let args = emit_pass(unit, &builder, vmctx, ty, params.iter().copied())?;
    let args: Vec<_> = own.iter().chain(&args).map(|&arg| arg.into()).collect();
    let call = builder.build_call(unit.function(func), &args, "")?;
    Convention::Tail.give_call(unit.context, call);
    return_result(&builder, call)
}
