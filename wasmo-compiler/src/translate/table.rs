//! Tables (core specification, 4.4.6 "Table Instructions").
//!
//! `table.get`, `table.set` and `table.size` are inline; the rest is the runtime's.

use super::FuncTranslator;
use crate::constant_table::{self, List};
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::IntPredicate;
use inkwell::values::{BasicValueEnum, IntValue, PointerValue};
use wasmo_abi::index::TableIndex;
use wasmo_abi::layout::{POINTER_SIZE, Place, TABLE_BASE, TABLE_LENGTH};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;

impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The size of a table that can never change: the module's own, with no room to grow.
    fn fixed_table_size(&self, table: TableIndex) -> Option<u64> {
        if let Some(content) = self.unit.wasm.constant_table(table) {
            return Some(content.elements.len() as u64);
        }
        let limits = self.unit.wasm.table_type(table).limits;
        let own = matches!(self.unit.layout.table(table), Place::Inline(_));
        (own && limits.max == Some(limits.min)).then_some(limits.min)
    }

    /// The size of a table in elements, as an i64.
    fn table_size(&self, table: TableIndex) -> Result<IntValue<'ctx>> {
        if let Some(size) = self.fixed_table_size(table) {
            return Ok(self.types.i64.const_int(size, false));
        }
        let record = self.record(self.unit.layout.table(table), "table")?;
        Ok(self
            .load_field(
                record,
                TABLE_LENGTH,
                self.types.i64,
                Region::Record,
                "length",
            )?
            .into_int_value())
    }

    /// `index` (an i32 or i64) as an i64; traps with `code` if the table has no such element.
    fn table_index(
        &mut self,
        table: TableIndex,
        index: IntValue<'ctx>,
        code: TrapCode,
    ) -> Result<IntValue<'ctx>> {
        let index = self.extend_address(index, "index")?;
        let size = self.table_size(table)?;
        let outside = self
            .builder
            .build_int_compare(IntPredicate::UGE, index, size, "")?;
        self.trap_if(outside, code)?;
        Ok(index)
    }

    /// The address of element `index` (an i32 or i64) of a table; traps with `code` if there is none.
    pub(super) fn table_element(
        &mut self,
        table: TableIndex,
        index: IntValue<'ctx>,
        code: TrapCode,
    ) -> Result<PointerValue<'ctx>> {
        let index = self.table_index(table, index, code)?;
        let region = if self.fixed_table_size(table).is_some() {
            Region::Constant
        } else {
            Region::Record
        };
        let record = self.record(self.unit.layout.table(table), "table")?;
        let base = self.load_pointer(record, TABLE_BASE, region, "base")?;
        let size = self.types.i64.const_int(POINTER_SIZE.into(), false);
        let offset = self.builder.build_int_mul(index, size, "")?;
        self.offset(base, offset, "element")
    }

    /// Loads the reference at `element`.
    pub(super) fn load_table_element(
        &self,
        element: PointerValue<'ctx>,
    ) -> Result<PointerValue<'ctx>> {
        self.load_pointer(element, 0, Region::Table, "reference")
    }

    /// The code of the function at `index` (an i32 or i64) of a constant table, which must have the type with this number.
    pub(super) fn constant_callee(
        &mut self,
        table: TableIndex,
        index: IntValue<'ctx>,
        number: u32,
    ) -> Result<PointerValue<'ctx>> {
        let index = self.table_index(table, index, TrapCode::UndefinedElement)?;
        let kind = self.unit.tables.list(table, number);
        let list = kind.declare(self.unit, table)?.as_pointer_value();
        let size = self.types.i64.const_int(kind.element_size(), false);
        let offset = self.builder.build_int_mul(index, size, "")?;
        let element = self.offset(list, offset, "element")?;
        if matches!(kind, List::Addresses(_)) {
            return self.load_pointer(element, 0, Region::Constant, "code");
        }
        let i32 = self.types.i32;
        let load = |offset, name| {
            let value = self.load_field(element, offset, i32, Region::Constant, name)?;
            Ok::<_, Error>(value.into_int_value())
        };
        if kind != List::Shared {
            let code = load(0, "code")?;
            return self.callee(list, code);
        }
        let actual = load(constant_table::SHARED_TYPE, "type")?;
        let code = load(constant_table::SHARED_CODE, "code")?;
        let expected = i32.const_int(number.into(), false);
        let differs = self
            .builder
            .build_int_compare(IntPredicate::NE, actual, expected, "")?;
        let (other, next) = (self.append_block("other"), self.append_block("callee"));
        let branch = self
            .builder
            .build_conditional_branch(differs, other, next)?;
        self.unit.mark_unlikely(branch)?;
        self.builder.position_at_end(other);
        // Null or another type: the runtime finds out which. There are many of these.
        let args = [self.vmctx.into(), actual.into()];
        self.unit
            .emit_noreturn_call(&self.builder, Libcall::RaiseCallee, &args)?;
        self.builder.position_at_end(next);
        self.callee(list, code)
    }

    /// The address of the code that is so far (i32) from the start of a list.
    fn callee(
        &self,
        list: PointerValue<'ctx>,
        distance: IntValue<'ctx>,
    ) -> Result<PointerValue<'ctx>> {
        let distance = self
            .builder
            .build_int_s_extend(distance, self.types.i64, "")?;
        self.offset(list, distance, "callee")
    }

    pub(super) fn visit_table_get(&mut self, table: u32) -> Result<()> {
        let index = self.pop_int()?;
        let element = self.table_element(TableIndex(table), index, TrapCode::TableOutOfBounds)?;
        let reference = self.load_table_element(element)?;
        self.push(reference);
        Ok(())
    }

    pub(super) fn visit_table_set(&mut self, table: u32) -> Result<()> {
        let reference = self.pop_ref()?;
        let index = self.pop_int()?;
        let element = self.table_element(TableIndex(table), index, TrapCode::TableOutOfBounds)?;
        let store = self.builder.build_store(element, reference)?;
        self.unit.mark_access(store, Region::Table, POINTER_SIZE)
    }

    pub(super) fn visit_table_size(&mut self, table: u32) -> Result<()> {
        let table = TableIndex(table);
        let size = self.table_size(table)?;
        self.push_address(size, self.unit.wasm.table_type(table).address)
    }

    pub(super) fn visit_table_grow(&mut self, table: u32) -> Result<()> {
        let delta = self.pop_address()?;
        let init = self.pop()?;
        let old = self.call_libcall(
            Libcall::TableGrow,
            &[self.index_arg(table), init.into(), delta.into()],
        )?;
        let Some(BasicValueEnum::IntValue(old)) = old else {
            return Err(Error::bug("a libcall gave no result"));
        };
        let address = self.unit.wasm.table_type(TableIndex(table)).address;
        self.push_address(old, address)
    }

    pub(super) fn visit_table_fill(&mut self, table: u32) -> Result<()> {
        let len = self.pop_address()?;
        let value = self.pop()?;
        let dst = self.pop_address()?;
        self.call_libcall(
            Libcall::TableFill,
            &[self.index_arg(table), dst.into(), value.into(), len.into()],
        )?;
        Ok(())
    }

    pub(super) fn visit_table_copy(&mut self, dst_table: u32, src_table: u32) -> Result<()> {
        let len = self.pop_address()?;
        let src = self.pop_address()?;
        let dst = self.pop_address()?;
        let tables = [self.index_arg(dst_table), self.index_arg(src_table)];
        self.call_libcall(
            Libcall::TableCopy,
            &[tables[0], tables[1], dst.into(), src.into(), len.into()],
        )?;
        Ok(())
    }

    pub(super) fn visit_table_init(&mut self, segment: u32, table: u32) -> Result<()> {
        let (src, len) = self.pop2()?;
        let dst = self.pop_address()?;
        let (table, segment) = (self.index_arg(table), self.index_arg(segment));
        self.call_libcall(
            Libcall::TableInit,
            &[table, segment, dst.into(), src.into(), len.into()],
        )?;
        Ok(())
    }

    pub(super) fn visit_elem_drop(&mut self, segment: u32) -> Result<()> {
        self.call_libcall(Libcall::ElemDrop, &[self.index_arg(segment)])?;
        Ok(())
    }

    /// An index as an argument of a libcall.
    pub(super) fn index_arg(&self, index: u32) -> inkwell::values::BasicMetadataValueEnum<'ctx> {
        self.types.i32.const_int(index.into(), false).into()
    }

    /// Pushes what a libcall gave.
    pub(super) fn push_libcall_result(
        &mut self,
        result: Option<BasicValueEnum<'ctx>>,
    ) -> Result<()> {
        let result = result.ok_or_else(|| Error::bug("a libcall gave no result"))?;
        self.push(result);
        Ok(())
    }
}
