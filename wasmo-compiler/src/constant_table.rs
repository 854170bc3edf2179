//! Constant tables in read-only data: see [`wasmo_module::ConstantTable`].
//!
//! An element is the distance of a function's code from the start of the table and the number of its type. Distances within an
//! object need nothing of the loader, and are half as large as addresses. The first part of a module has its tables; others refer to them.

use crate::error::{Error, Result};
use crate::names;
use crate::unit::Unit;
use inkwell::GlobalVisibility;
use inkwell::module::Linkage;
use inkwell::values::{GlobalValue, PointerValue};
use wasmo_abi::index::TableIndex;
use wasmo_abi::libcall::NO_TYPE;
use wasmo_module::ConstantTable;

/// In an element: the distance (i32) of the code from the start of the table.
pub(crate) const ELEMENT_CODE: u32 = 0;
/// In an element: the number (u32) of the function's type, or [`NO_TYPE`].
pub(crate) const ELEMENT_TYPE: u32 = 4;
/// The size of an element.
pub(crate) const ELEMENT_SIZE: u64 = 8;

/// Adds the constant tables to the part's LLVM module, with their content or without. To be done when all functions are declared.
pub(crate) fn add_all<'ctx>(unit: &Unit<'_, 'ctx>) -> Result<Vec<Option<GlobalValue<'ctx>>>> {
    let tables = (0..unit.wasm.table_count()).map(TableIndex);
    let tables = tables.map(|table| {
        let content = unit.wasm.constant_table(table);
        content.map(|content| add(unit, table, content)).transpose()
    });
    tables.collect()
}

fn add<'ctx>(
    unit: &Unit<'_, 'ctx>,
    table: TableIndex,
    content: &ConstantTable,
) -> Result<GlobalValue<'ctx>> {
    let (i32, i64) = (unit.types.i32, unit.types.i64);
    let element = unit.context.struct_type(&[i32.into(), i32.into()], false);
    let len = u32::try_from(content.elements.len())
        .map_err(|_| Error::bug("a constant table is too large"))?;
    let ty = element.array_type(len);
    let global = unit.module.add_global(ty, None, &names::table(table));
    global.set_linkage(Linkage::External);
    global.set_visibility(GlobalVisibility::Hidden);
    global.set_constant(true);
    global.set_alignment(8);
    if !unit.part.has_tables() {
        return Ok(global);
    }
    let start = global.as_pointer_value().const_to_int(i64);
    let elements = content.elements.iter().map(|element_of| {
        let (code, number) = match *element_of {
            None => (i32.const_zero(), NO_TYPE),
            Some((func, number)) => {
                let own = unit.wasm.defined_function(func);
                let own = own.ok_or_else(|| {
                    Error::bug("a constant table has a function of another module")
                })?;
                let code: PointerValue<'ctx> =
                    unit.function(own).as_global_value().as_pointer_value();
                let distance = code.const_to_int(i64).const_sub(start);
                (distance.const_truncate(i32), number)
            }
        };
        let number = i32.const_int(number.into(), false);
        Ok(element.const_named_struct(&[code.into(), number.into()]))
    });
    let elements = elements.collect::<Result<Vec<_>>>()?;
    global.set_initializer(&element.const_array(&elements));
    Ok(global)
}
