//! Calls (core specification, 4.4.8 "Control Instructions": `call`, `call_ref`, `call_indirect`, and the tail calls
//! `return_call`, `return_call_ref`, `return_call_indirect`).
//!
//! See [`wasmo_abi::layout`] for the calling convention.

use super::FuncTranslator;
use crate::convention::Convention;
use crate::error::Result;
use crate::llvm::return_result;
use crate::tail;
use crate::unit::{Region, returns_in_slots};
use inkwell::types::FunctionType;
use inkwell::values::{BasicValueEnum, CallSiteValue, LLVMTailCallKind, PointerValue, ValueKind};
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex, TableIndex, TypeIndex};
use wasmo_abi::layout::{FUNCREF_CODE, FUNCREF_TAIL_CODE, FUNCREF_VMCTX, SLOT_SIZE};
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::FuncType;

/// What is called.
#[derive(Clone, Copy)]
enum Callee<'ctx> {
    /// A function that the module defines.
    Own(DefinedFuncIndex),
    /// The function with this funcref record.
    Record(PointerValue<'ctx>),
    /// A function in a constant table, by its code.
    Listed(PointerValue<'ctx>),
}

/// How to call something.
pub(super) struct Target<'ctx> {
    pub(super) signature: FunctionType<'ctx>,
    pub(super) code: PointerValue<'ctx>,
    pub(super) convention: Convention,
    /// All arguments, the callee's vmctx and the place for the results included.
    pub(super) args: Vec<BasicValueEnum<'ctx>>,
}

/// Calls.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn visit_call(&mut self, func: u32) -> Result<()> {
        let (callee, ty) = self.function(FuncIndex(func))?;
        self.call(callee, ty)
    }

    pub(super) fn visit_call_indirect(&mut self, ty: u32, table: u32) -> Result<()> {
        let callee = self.pop_callee(TypeIndex(ty), TableIndex(table))?;
        self.call(callee, TypeIndex(ty))
    }

    pub(super) fn visit_call_ref(&mut self, ty: u32) -> Result<()> {
        let record = self.pop_non_null(TrapCode::NullFunctionReference)?;
        self.call(Callee::Record(record), TypeIndex(ty))
    }

    /// The function with this index, and its type.
    fn function(&self, func: FuncIndex) -> Result<(Callee<'ctx>, TypeIndex)> {
        let callee = match self.unit.wasm.defined_function(func) {
            Some(own) => Callee::Own(own),
            None => {
                let record = self.unit.layout.funcrefs().imported(func);
                Callee::Record(self.constant_offset(self.vmctx, record, "import")?)
            }
        };
        Ok((callee, self.unit.wasm.function_type_index(func)))
    }

    /// Pops an index of a table, at which there must be a function of type `ty`.
    fn pop_callee(&mut self, ty: TypeIndex, table: TableIndex) -> Result<Callee<'ctx>> {
        let index = self.pop_int()?;
        if let Some(content) = self.unit.wasm.constant_table(table) {
            let number = content.type_number(ty);
            return self
                .constant_callee(table, index, number)
                .map(Callee::Listed);
        }
        let element = self.table_element(table, index, TrapCode::UndefinedElement)?;
        let record = self.load_table_element(element)?;
        let is_null = self.builder.build_is_null(record, "")?;
        self.trap_if(is_null, TrapCode::UninitializedElement)?;
        let is = self.is_function_of(record, ty)?;
        let differ = self.builder.build_not(is, "")?;
        self.trap_if(differ, TrapCode::IndirectCallTypeMismatch)?;
        Ok(Callee::Record(record))
    }

    /// Calls a function of type `ty` with the arguments on the stack, which its results replace.
    fn call(&mut self, callee: Callee<'ctx>, ty: TypeIndex) -> Result<()> {
        let func_ty = self.unit.wasm.ty(ty);
        let args = self.pop_args(func_ty)?;
        let slots = match returns_in_slots(func_ty) {
            true => Some(self.result_slots(func_ty.results().len() as u32)?),
            false => None,
        };
        let target = self.target(callee, ty, slots, args)?;
        let call = self.emit_throwing_call(&target)?;
        self.push_results(func_ty, call, slots)
    }

    /// Pops the arguments for a function of type `ty`.
    pub(super) fn pop_args(&mut self, ty: &FuncType) -> Result<Vec<BasicValueEnum<'ctx>>> {
        let first = self.height_below(ty.params().len())?;
        self.unit.count_values(ty.params().len())?;
        Ok(self.stack.split_off(first))
    }

    /// How to call a function of type `ty` so that it puts its results into `slots`, if that is where they go.
    fn target(
        &mut self,
        callee: Callee<'ctx>,
        ty: TypeIndex,
        slots: Option<PointerValue<'ctx>>,
        args: Vec<BasicValueEnum<'ctx>>,
    ) -> Result<Target<'ctx>> {
        let (code, vmctx, convention) = match callee {
            Callee::Own(own) => {
                let code = self.unit.function(own).as_global_value();
                let code = code.as_pointer_value();
                match self.unit.convention(own) {
                    Convention::Tail => {
                        return self.tail_target(code, self.vmctx, ty, slots, args);
                    }
                    convention => (code, self.vmctx, convention),
                }
            }
            Callee::Listed(code) => (code, self.vmctx, self.unit.type_convention(ty)),
            Callee::Record(record) => (
                self.load_pointer(record, FUNCREF_CODE, Region::Constant, "code")?,
                self.load_pointer(record, FUNCREF_VMCTX, Region::Constant, "callee")?,
                Convention::C,
            ),
        };
        Ok(Target {
            signature: self.unit.signature(ty),
            code,
            convention,
            args: with_own(vmctx, slots, args),
        })
    }

    /// The same for the body of a function that makes tail calls. The call must follow at once.
    fn tail_target(
        &mut self,
        code: PointerValue<'ctx>,
        vmctx: PointerValue<'ctx>,
        ty: TypeIndex,
        slots: Option<PointerValue<'ctx>>,
        args: Vec<BasicValueEnum<'ctx>>,
    ) -> Result<Target<'ctx>> {
        let ty = self.unit.wasm.ty(ty);
        let args = tail::emit_pass(self.unit, &self.builder, self.vmctx, ty, args)?;
        Ok(Target {
            signature: tail::signature(self.unit, ty),
            code,
            convention: Convention::Tail,
            args: with_own(vmctx, slots, args),
        })
    }

    /// Emits a call in the reach of no handler.
    pub(super) fn emit_call(&self, target: &Target<'ctx>) -> Result<CallSiteValue<'ctx>> {
        let args: Vec<_> = target.args.iter().map(|&arg| arg.into()).collect();
        let call = self
            .builder
            .build_indirect_call(target.signature, target.code, &args, "")?;
        target.convention.give_call(self.unit.context, call);
        Ok(call)
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

/// Tail calls. The function that they stand in has its body in the `tailcc` convention. An exception out of the callee is
/// none of the function's business any more, so that no handler applies.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn visit_return_call(&mut self, func: u32) -> Result<()> {
        let (callee, ty) = self.function(FuncIndex(func))?;
        self.return_call(callee, ty)
    }

    pub(super) fn visit_return_call_indirect(&mut self, ty: u32, table: u32) -> Result<()> {
        let callee = self.pop_callee(TypeIndex(ty), TableIndex(table))?;
        self.return_call(callee, TypeIndex(ty))
    }

    pub(super) fn visit_return_call_ref(&mut self, ty: u32) -> Result<()> {
        let record = self.pop_non_null(TrapCode::NullFunctionReference)?;
        self.return_call(Callee::Record(record), TypeIndex(ty))
    }

    /// Returns what a function of type `ty` returns for the arguments on the stack.
    fn return_call(&mut self, callee: Callee<'ctx>, ty: TypeIndex) -> Result<()> {
        let func_ty = self.unit.wasm.ty(ty);
        let args = self.pop_args(func_ty)?;
        // The results go where this function's are to go: there are as many.
        let slots = self.own_results()?;
        if let Callee::Record(record) = callee {
            let code =
                self.load_pointer(record, FUNCREF_TAIL_CODE, Region::Constant, "tail_code")?;
            let (ordinary, tail) = (self.append_block("ordinary"), self.append_block("tail"));
            let has_none = self.builder.build_is_null(code, "")?;
            self.builder
                .build_conditional_branch(has_none, ordinary, tail)?;
            self.builder.position_at_end(tail);
            let vmctx = self.load_pointer(record, FUNCREF_VMCTX, Region::Constant, "callee")?;
            let target = self.tail_target(code, vmctx, ty, slots, args.clone())?;
            self.emit_return_call(&target)?;
            self.builder.position_at_end(ordinary);
        }
        let target = self.target(callee, ty, slots, args)?;
        self.emit_return_call(&target)?;
        self.reachable = false;
        Ok(())
    }

    /// Ends the function with a call, for which it leaves its place on the stack if the callee makes tail calls.
    fn emit_return_call(&self, target: &Target<'ctx>) -> Result<()> {
        let call = self.emit_call(target)?;
        if target.convention == Convention::Tail {
            call.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindMustTail);
        }
        return_result(&self.builder, call)
    }
}

/// All arguments of a call: the callee's vmctx, the place for the results if they need one, and the function's own.
fn with_own<'ctx>(
    vmctx: PointerValue<'ctx>,
    slots: Option<PointerValue<'ctx>>,
    args: Vec<BasicValueEnum<'ctx>>,
) -> Vec<BasicValueEnum<'ctx>> {
    std::iter::once(vmctx.into())
        .chain(slots.map(Into::into))
        .chain(args)
        .collect()
}
