//! Calls (core specification, 4.4.8.10 "call", 4.4.8.11 "call_indirect").
//!
//! See [`wasmo_abi::layout`] for the calling convention.

use super::FuncTranslator;
use crate::error::{Error, Result};
use crate::unit::{Region, returns_in_slots};
use inkwell::values::{BasicMetadataValueEnum, CallSiteValue, PointerValue, ValueKind};
use wasmo_abi::index::{FuncIndex, TableIndex, TypeIndex};
use wasmo_abi::layout::{FUNCREF_CODE, FUNCREF_VMCTX, SLOT_SIZE};
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::FuncType;

impl<'a, 'ctx> FuncTranslator<'a, 'ctx> {
    pub(super) fn visit_call(&mut self, func: u32) -> Result<()> {
        let func = FuncIndex(func);
        let ty_index = self.unit.wasm.function_type_index(func);
        let ty = self.unit.wasm.ty(ty_index);
        if let Some(own) = self.unit.wasm.defined_function(func) {
            let args = self.call_args(ty, self.vmctx)?;
            let call = self
                .builder
                .build_call(self.unit.function(own), &args.values, "")?;
            self.push_results(ty, call, args.slots)
        } else {
            let record = self.constant_offset(
                self.vmctx,
                self.unit.layout.imported_function(func),
                "import",
            )?;
            self.call_funcref(record, ty_index)
        }
    }

    pub(super) fn visit_call_indirect(&mut self, ty: u32, table: u32) -> Result<()> {
        let ty = TypeIndex(ty);
        let index = self.pop_int()?;
        let element = self.table_element(TableIndex(table), index, TrapCode::UndefinedElement)?;
        let record = self.load_table_element(element)?;
        let is_null = self.builder.build_is_null(record, "")?;
        self.trap_if(is_null, TrapCode::UninitializedElement)?;
        let is = self.is_function_of(record, ty)?;
        let differ = self.builder.build_not(is, "")?;
        self.trap_if(differ, TrapCode::IndirectCallTypeMismatch)?;
        self.call_funcref(record, ty)
    }

    pub(super) fn visit_call_ref(&mut self, ty: u32) -> Result<()> {
        let record = self.pop_non_null(TrapCode::NullFunctionReference)?;
        self.call_funcref(record, TypeIndex(ty))
    }

    /// Calls the function of type `ty` whose funcref record is `record`.
    fn call_funcref(&mut self, record: PointerValue<'ctx>, ty: TypeIndex) -> Result<()> {
        let code = self.load_pointer(record, FUNCREF_CODE, Region::Constant, "code")?;
        let vmctx = self.load_pointer(record, FUNCREF_VMCTX, Region::Constant, "callee")?;
        let signature = self.unit.signature(ty);
        let ty = self.unit.wasm.ty(ty);
        let args = self.call_args(ty, vmctx)?;
        let call = self
            .builder
            .build_indirect_call(signature, code, &args.values, "")?;
        self.push_results(ty, call, args.slots)
    }

    /// Pops the arguments for a call of a function of type `ty`.
    fn call_args(&mut self, ty: &FuncType, vmctx: PointerValue<'ctx>) -> Result<Args<'ctx>> {
        let slots = if returns_in_slots(ty) {
            Some(self.result_slots(ty.results().len() as u32)?)
        } else {
            None
        };
        let first = self
            .stack
            .len()
            .checked_sub(ty.params().len())
            .ok_or_else(|| Error::bug("the value stack lacks arguments"))?;
        let values = std::iter::once(vmctx.into())
            .chain(slots.map(Into::into))
            .chain(self.stack.drain(first..).map(Into::into))
            .collect();
        Ok(Args { values, slots })
    }

    /// Pushes the results of a call.
    fn push_results(
        &mut self,
        ty: &FuncType,
        call: CallSiteValue<'ctx>,
        slots: Option<PointerValue<'ctx>>,
    ) -> Result<()> {
        match (slots, call.try_as_basic_value()) {
            (Some(slots), _) => {
                for (i, &ty) in (0..).zip(ty.results()) {
                    let slot = self.constant_offset(slots, i * SLOT_SIZE, "")?;
                    let value = self
                        .builder
                        .build_load(self.types.value(ty), slot, "result")?;
                    self.push(value);
                }
            }
            (None, ValueKind::Basic(value)) => self.push(value),
            (None, ValueKind::Instruction(_)) => {}
        }
        Ok(())
    }

    /// An array of `count` slots on the stack, for the results of a call. Calls share it: the results of one are
    /// taken before the next begins.
    fn result_slots(&mut self, count: u32) -> Result<PointerValue<'ctx>> {
        if let Some(&slots) = self.result_slots.get(&count) {
            return Ok(slots);
        }
        let slots = self.in_entry(|this| {
            // A slot is as large and as aligned as a v128.
            Ok(this
                .builder
                .build_alloca(this.types.i64x2.array_type(count), "results")?)
        })?;
        self.result_slots.insert(count, slots);
        Ok(slots)
    }
}

/// The arguments of a call.
struct Args<'ctx> {
    /// All of them, the vmctx and the pointer to the slots included.
    values: Vec<BasicMetadataValueEnum<'ctx>>,
    /// The array that receives the results, if that is where they go.
    slots: Option<PointerValue<'ctx>>,
}
