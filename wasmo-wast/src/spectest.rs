//! The host module `spectest`, as the reference interpreter provides it.

use wasmo_rt::{
    Error, Extern, Func, FuncType, Global, GlobalType, Imports, Memory, MemoryType, RefType, Store,
    Table, TableType, Val, ValType,
};

/// Defines every item of `spectest`.
///
/// # Errors
///
/// If the runtime refuses to create one.
pub(crate) fn define(store: &mut Store<()>, imports: &mut Imports<()>) -> Result<(), Error> {
    use ValType::{F32, F64, I32, I64};
    let functions: [(&str, &[ValType]); 7] = [
        ("print", &[]),
        ("print_i32", &[I32]),
        ("print_i64", &[I64]),
        ("print_f32", &[F32]),
        ("print_f64", &[F64]),
        ("print_i32_f32", &[I32, F32]),
        ("print_f64_f64", &[F64, F64]),
    ];
    for (name, params) in functions {
        // What is printed is no part of any assertion.
        let func = Func::new(store, FuncType::new(params, []), |_, _, _| Ok(()));
        imports.define("spectest", name, Extern::Func(func));
    }
    let globals = [
        ("global_i32", I32, Val::I32(666)),
        ("global_i64", I64, Val::I64(666)),
        ("global_f32", F32, Val::F32(666.6_f32.to_bits())),
        ("global_f64", F64, Val::F64(666.6_f64.to_bits())),
    ];
    for (name, ty, value) in globals {
        let global = Global::new(store, GlobalType::new(ty, false), value)?;
        imports.define("spectest", name, Extern::Global(global));
    }
    let table = TableType::new(RefType::FUNCREF, 10, Some(20));
    for (name, ty) in [("table", table), ("table64", table.table64())] {
        let table = Table::new(store, ty, Val::FuncRef(None))?;
        imports.define("spectest", name, Extern::Table(table));
    }
    let memory = MemoryType::new(1, Some(2));
    for (name, ty) in [("memory", memory), ("shared_memory", memory.shared())] {
        let memory = Memory::new(store, ty)?;
        imports.define("spectest", name, Extern::Memory(memory));
    }
    Ok(())
}
