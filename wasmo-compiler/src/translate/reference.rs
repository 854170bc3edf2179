//! References (core specification, 4.4.2 "Reference Instructions"), and the branches that depend on them.

use super::FuncTranslator;
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use wasmo_abi::index::{FuncIndex, TypeIndex};
use wasmo_abi::layout::{FUNCREF_TYPE_ID, VMCTX_TYPE_IDS};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::{HeapType, RefType};

impl FuncTranslator<'_, '_> {
    pub(super) fn visit_ref_null(&mut self, _ty: wasmparser::HeapType) -> Result<()> {
        self.push(self.types.ptr.const_null());
        Ok(())
    }

    pub(super) fn visit_ref_is_null(&mut self) -> Result<()> {
        let reference = self.pop_ref()?;
        let is_null = self.builder.build_is_null(reference, "")?;
        self.push_bool(is_null)
    }

    pub(super) fn visit_ref_func(&mut self, func: u32) -> Result<()> {
        let record = self
            .unit
            .layout
            .funcrefs()
            .get(self.unit.description(), FuncIndex(func))
            .ok_or_else(|| {
                Error::bug(format!(
                    "function {func} is referenced, but is not known to escape"
                ))
            })?;
        let reference = self.constant_offset(self.vmctx, record, "funcref")?;
        self.push(reference);
        Ok(())
    }
}

/// Null or not.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pops a reference that must not be null.
    pub(super) fn pop_non_null(&mut self, code: TrapCode) -> Result<PointerValue<'ctx>> {
        let reference = self.pop_ref()?;
        let is_null = self.builder.build_is_null(reference, "")?;
        self.trap_if(is_null, code)?;
        Ok(reference)
    }

    pub(super) fn visit_ref_as_non_null(&mut self) -> Result<()> {
        let reference = self.pop_non_null(TrapCode::NullReference)?;
        self.push(reference);
        Ok(())
    }

    pub(super) fn visit_br_on_null(&mut self, depth: u32) -> Result<()> {
        let reference = self.pop_ref()?;
        let is_null = self.builder.build_is_null(reference, "")?;
        self.branch_if(is_null, depth)?;
        self.push(reference);
        Ok(())
    }

    pub(super) fn visit_br_on_non_null(&mut self, depth: u32) -> Result<()> {
        // The branch takes the reference along; what goes on does not have it.
        let reference = self.pop_ref()?;
        self.push(reference);
        let is_not_null = self.builder.build_is_not_null(reference, "")?;
        self.branch_if(is_not_null, depth)?;
        self.pop().map(drop)
    }
}

/// Tests and casts of types.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn visit_ref_test_non_null(&mut self, ty: wasmparser::HeapType) -> Result<()> {
        self.ref_test(RefType::new(false, heap_type(ty)?))
    }

    pub(super) fn visit_ref_test_nullable(&mut self, ty: wasmparser::HeapType) -> Result<()> {
        self.ref_test(RefType::new(true, heap_type(ty)?))
    }

    fn ref_test(&mut self, ty: RefType) -> Result<()> {
        let reference = self.pop_ref()?;
        let is = self.is_of_type(reference, ty)?;
        self.push_bool(is)
    }

    pub(super) fn visit_ref_cast_non_null(&mut self, ty: wasmparser::HeapType) -> Result<()> {
        self.ref_cast(RefType::new(false, heap_type(ty)?))
    }

    pub(super) fn visit_ref_cast_nullable(&mut self, ty: wasmparser::HeapType) -> Result<()> {
        self.ref_cast(RefType::new(true, heap_type(ty)?))
    }

    fn ref_cast(&mut self, ty: RefType) -> Result<()> {
        let reference = self.pop_ref()?;
        let is = self.is_of_type(reference, ty)?;
        let is_not = self.builder.build_not(is, "")?;
        self.trap_if(is_not, TrapCode::CastFailure)?;
        self.push(reference);
        Ok(())
    }

    pub(super) fn visit_br_on_cast(
        &mut self,
        depth: u32,
        _from: wasmparser::RefType,
        to: wasmparser::RefType,
    ) -> Result<()> {
        let reference = self.pop_ref()?;
        let is = self.is_of_type(reference, ref_type(to)?)?;
        self.push(reference);
        self.branch_if(is, depth)
    }

    pub(super) fn visit_br_on_cast_fail(
        &mut self,
        depth: u32,
        _from: wasmparser::RefType,
        to: wasmparser::RefType,
    ) -> Result<()> {
        let reference = self.pop_ref()?;
        let is = self.is_of_type(reference, ref_type(to)?)?;
        let is_not = self.builder.build_not(is, "")?;
        self.push(reference);
        self.branch_if(is_not, depth)
    }

    /// Whether a reference, of whatever type of the same kind, is of type `ty` (an i1).
    fn is_of_type(&mut self, reference: PointerValue<'ctx>, ty: RefType) -> Result<IntValue<'ctx>> {
        let HeapType::Concrete(index) = ty.heap else {
            // Every reference that is not null is of the type at the top of its kind, none is of the one at the bottom.
            let is_top = ty.heap == ty.kind().top();
            return Ok(match (is_top, ty.nullable) {
                (true, true) => self.types.i1.const_all_ones(),
                (true, false) => self.builder.build_is_not_null(reference, "")?,
                (false, true) => self.builder.build_is_null(reference, "")?,
                (false, false) => self.types.i1.const_zero(),
            });
        };
        let (check, known) = (self.append_block("check"), self.append_block("known"));
        let is_null = self.builder.build_is_null(reference, "")?;
        self.builder
            .build_conditional_branch(is_null, known, check)?;
        let null = (
            self.types.i1.const_int(ty.nullable.into(), false),
            self.current_block()?,
        );
        self.builder.position_at_end(check);
        let is = self.is_function_of(reference, index)?;
        let not_null = (is, self.current_block()?);
        self.builder.build_unconditional_branch(known)?;
        self.builder.position_at_end(known);
        let phi = self.builder.build_phi(self.types.i1, "is")?;
        phi.add_incoming(&[(&null.0, null.1), (&not_null.0, not_null.1)]);
        phi.as_basic_value()
            .try_into()
            .map_err(|()| Error::bug("a truth value is not an integer"))
    }

    /// Whether the function with the funcref record `record` is of the defined type `ty` (an i1).
    pub(super) fn is_function_of(
        &mut self,
        record: PointerValue<'ctx>,
        ty: TypeIndex,
    ) -> Result<IntValue<'ctx>> {
        let i32 = self.types.i32;
        let actual = self
            .load_field(record, FUNCREF_TYPE_ID, i32, Region::Constant, "type")?
            .into_int_value();
        let ids = self.load_pointer(self.vmctx, VMCTX_TYPE_IDS, Region::Constant, "types")?;
        let offset =
            ty.0.checked_mul(4)
                .ok_or_else(|| Error::bug("too many types"))?;
        let expected = self
            .load_field(ids, offset, i32, Region::Constant, "expected")?
            .into_int_value();
        let same = self
            .builder
            .build_int_compare(IntPredicate::EQ, actual, expected, "same")?;
        if self.unit.description().types[ty.index()].is_final {
            return Ok(same);
        }
        // Another type may have been declared a subtype, in this module or in another one.
        let (other, known) = (self.append_block("other"), self.append_block("known"));
        let before = self.current_block()?;
        self.builder.build_conditional_branch(same, known, other)?;
        self.builder.position_at_end(other);
        let sub = self.call_libcall(Libcall::IsSubtype, &[actual.into(), expected.into()])?;
        let Some(BasicValueEnum::IntValue(sub)) = sub else {
            return Err(Error::bug("a libcall gave no result"));
        };
        let sub =
            self.builder
                .build_int_compare(IntPredicate::NE, sub, i32.const_zero(), "subtype")?;
        self.builder.build_unconditional_branch(known)?;
        self.builder.position_at_end(known);
        let phi = self.builder.build_phi(self.types.i1, "is")?;
        phi.add_incoming(&[(&same, before), (&sub, other)]);
        phi.as_basic_value()
            .try_into()
            .map_err(|()| Error::bug("a truth value is not an integer"))
    }
}

/// The heap type that wasmparser calls `ty`.
fn heap_type(ty: wasmparser::HeapType) -> Result<HeapType> {
    wasmo_module::heap_type(ty).map_err(|error| Error::bug(error.to_string()))
}

/// The reference type that wasmparser calls `ty`.
fn ref_type(ty: wasmparser::RefType) -> Result<RefType> {
    Ok(RefType::new(ty.is_nullable(), heap_type(ty.heap_type())?))
}
