//! Variables (core specification, 4.4.5 "Variable Instructions") and the parametric instructions (4.4.4).
//!
//! A local is an alloca in the entry block; LLVM promotes them all to registers.

use super::FuncTranslator;
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicValue as _, BasicValueEnum, InstructionValue, PointerValue};
use wasmo_abi::index::GlobalIndex;
use wasmo_abi::layout::SLOT_SIZE;
use wasmo_abi::types::ValType;

/// A parameter or local variable.
#[derive(Clone, Copy)]
pub(super) struct Local<'ctx> {
    place: PointerValue<'ctx>,
    ty: BasicTypeEnum<'ctx>,
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Declares the next local, with its initial value.
    pub(super) fn declare_local(&mut self, ty: ValType, value: BasicValueEnum<'ctx>) -> Result<()> {
        let ty = self.types.value(ty);
        let name = format!("local{}", self.locals.len());
        let place = self.in_entry(|this| {
            let place = this.builder.build_alloca(ty, &name)?;
            this.builder.build_store(place, value)?;
            Ok(place)
        })?;
        self.locals.push(Local { place, ty });
        Ok(())
    }

    /// Declares the next `count` locals, which begin as zero or null.
    pub(super) fn declare_locals(&mut self, count: u32, ty: ValType) -> Result<()> {
        let zero = self.types.value(ty).const_zero();
        (0..count).try_for_each(|_| self.declare_local(ty, zero))
    }

    fn local(&self, index: u32) -> Result<Local<'ctx>> {
        self.locals
            .get(index as usize)
            .copied()
            .ok_or_else(|| Error::bug("a local is not declared"))
    }

    pub(super) fn visit_local_get(&mut self, index: u32) -> Result<()> {
        let local = self.local(index)?;
        let value = self.builder.build_load(local.ty, local.place, "")?;
        self.push(value);
        Ok(())
    }

    pub(super) fn visit_local_set(&mut self, index: u32) -> Result<()> {
        let value = self.pop()?;
        self.builder.build_store(self.local(index)?.place, value)?;
        Ok(())
    }

    pub(super) fn visit_local_tee(&mut self, index: u32) -> Result<()> {
        let value = self.pop()?;
        self.builder.build_store(self.local(index)?.place, value)?;
        self.push(value);
        Ok(())
    }

    fn global(&self, index: u32) -> Result<PointerValue<'ctx>> {
        let index = GlobalIndex(index);
        self.record(
            self.unit.layout.global(index),
            &format!("global{}", index.0),
        )
    }

    fn mark_global_access(&self, access: InstructionValue<'ctx>) -> Result<()> {
        self.unit.mark_access(access, Region::Global, SLOT_SIZE)?;
        self.mark_exact(access)
    }

    pub(super) fn visit_global_get(&mut self, index: u32) -> Result<()> {
        let ty = self.unit.wasm.global_type(GlobalIndex(index));
        let value = self
            .builder
            .build_load(self.types.value(ty.value), self.global(index)?, "")?;
        if let Some(load) = value.as_instruction_value() {
            if ty.mutable {
                self.mark_global_access(load)?;
            } else {
                self.unit.mark_access(load, Region::Global, SLOT_SIZE)?;
                self.unit.mark_invariant(load)?;
            }
        }
        self.push(value);
        Ok(())
    }

    pub(super) fn visit_global_set(&mut self, index: u32) -> Result<()> {
        let value = self.pop()?;
        let store = self.builder.build_store(self.global(index)?, value)?;
        self.mark_global_access(store)
    }

    pub(super) fn visit_drop(&mut self) -> Result<()> {
        self.pop().map(drop)
    }

    pub(super) fn visit_select(&mut self) -> Result<()> {
        let condition = self.pop_condition()?;
        let (chosen, other) = self.pop2()?;
        let value = self.builder.build_select(condition, chosen, other, "")?;
        self.push(value);
        Ok(())
    }

    pub(super) fn visit_typed_select(&mut self, _ty: wasmparser::ValType) -> Result<()> {
        self.visit_select()
    }
}
