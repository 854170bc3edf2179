//! Defined types: in what modules import and export, in tables and globals, in functions' records.

use super::guest::make;
use super::thrower;
use crate::{
    Caller, Error, ErrorKind, ExternType, Func, FuncType, Global, GlobalType, HeapType, Instance,
    Module, RefType, Store, Table, TableType, Tag, Val, ValType, types,
};
use wasmo_abi::description::{
    Description, Export, ExportItem, Import, ImportType, Table as TableDefinition,
};
use wasmo_abi::index::{TableIndex, TypeIndex};
use wasmo_abi::outline::List;
use wasmo_abi::types::{CompositeType, SubType};

const I32: ValType = ValType::I32;

fn unary() -> FuncType {
    FuncType::new([I32], [I32])
}

/// The guest with two types more: 5, which is open, and 6, declared a subtype of it.
fn with_types(change: impl FnOnce(&mut Description)) -> Module {
    make(|description| {
        assert_eq!(description.types.len(), 5);
        for (is_final, supertype) in [(false, None), (true, Some(TypeIndex(5)))] {
            description.types.push(SubType {
                is_final,
                supertype,
                composite: CompositeType::Func(unary()),
            });
            description.rec_groups.push(1);
        }
        change(description);
    })
}

fn importing(ty: ImportType) -> Module {
    importing_with(ty, |_| {})
}

fn importing_with(ty: ImportType, change: impl FnOnce(&mut Description)) -> Module {
    with_types(|description| {
        change(description);
        description.imports.push(Import {
            module: "m".into(),
            name: "n".into(),
            ty,
        });
        // Functions and tables move by one; none of them is asked for.
        let Description {
            exports, elements, ..
        } = description;
        exports.clear();
        elements.clear();
        description.escaping.clear();
    })
}

fn host(store: &mut Store<()>) -> Func {
    Func::wrap(store, |_: Caller<'_, ()>, a: i32| a)
}

fn reference(nullable: bool, ty: u32) -> RefType {
    RefType::new(nullable, HeapType::Concrete(TypeIndex(ty)))
}

#[test]
fn functions_are_imported_by_their_declared_type() {
    let mut store = Store::new(());
    let host = host(&mut store);
    // `call_host` is of type 6, `memory_grow` of type 5, `host_load` of type 2.
    let module = with_types(|description| {
        description.functions[5] = TypeIndex(6);
        description.functions[7] = TypeIndex(5);
    });
    let exporter = Instance::new(&mut store, &module, &[host.into()]).unwrap();
    for (name, fits) in [
        ("call_host", [false, true, true]),
        ("memory_grow", [false, true, false]),
        ("host_load", [true, false, false]),
    ] {
        let func = exporter.get_func(&store, name).unwrap();
        for (ty, fits) in [2, 5, 6].into_iter().zip(fits) {
            let module = importing(ImportType::Function(TypeIndex(ty)));
            let result = Instance::new(&mut store, &module, &[host.into(), func.into()]);
            assert_eq!(result.is_ok(), fits, "{name} as type {ty}");
            if let Err(error) = result {
                assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
            }
        }
        // Rust knows the structure only.
        let typed = func.typed::<i32, i32>(&store).unwrap();
        assert_eq!(func.ty(&store).unwrap(), unary());
        if name == "call_host" {
            assert_eq!(typed.call(&mut store, 4).unwrap(), 4);
        }
    }
    assert_eq!(
        types::func_type(types::defined(&unary())),
        Some(unary()),
        "what the host names is type 2"
    );
}

#[test]
fn tables_and_globals_are_imported_by_their_elements_types() {
    let mut store = Store::new(());
    let func = host(&mut store);
    let final_type = types::defined(&unary());
    let table_of = |store: &mut Store<()>, element| {
        let ty = TableType::new(element, 2, None);
        Table::new(store, ty, func.into()).unwrap()
    };
    let global_of = |store: &mut Store<()>, heap, nullable, mutable| {
        let ty = GlobalType::new(ValType::Ref(RefType::new(nullable, heap)), mutable);
        Global::new(store, ty, func.into()).unwrap()
    };
    let exact = table_of(&mut store, RefType::new(true, final_type));
    let non_null = table_of(&mut store, RefType::new(false, final_type));
    let any = table_of(&mut store, RefType::FUNCREF);
    let table = |element| ImportType::Table(TableType::new(element, 1, None));
    let global = |ty, mutable| ImportType::Global(GlobalType::new(ValType::Ref(ty), mutable));
    let constant = global_of(&mut store, final_type, false, false);
    let variable = global_of(&mut store, final_type, false, true);
    let nullable = global_of(&mut store, final_type, true, false);
    let any_global = global_of(&mut store, HeapType::Func, false, false);
    for (want, given, fits) in [
        (table(reference(true, 2)), exact.into(), true),
        (table(reference(false, 2)), exact.into(), false),
        (table(reference(false, 2)), non_null.into(), true),
        (table(reference(true, 2)), non_null.into(), false),
        (table(RefType::FUNCREF), exact.into(), false),
        (table(reference(true, 2)), any.into(), false),
        (table(reference(true, 5)), exact.into(), false),
        (global(reference(false, 2), false), constant.into(), true),
        (global(reference(true, 2), false), constant.into(), true),
        (global(RefType::FUNCREF, false), constant.into(), true),
        (global(RefType::EXTERNREF, false), constant.into(), false),
        (global(reference(false, 5), false), constant.into(), false),
        (global(reference(false, 2), true), constant.into(), false),
        (global(reference(false, 2), true), variable.into(), true),
        (global(reference(true, 2), true), variable.into(), false),
        (global(reference(false, 2), false), variable.into(), false),
        (global(reference(false, 2), false), nullable.into(), false),
        (global(reference(false, 2), false), any_global.into(), false),
    ] {
        let given: crate::Extern = given;
        let result = Instance::new(&mut store, &importing(want), &[func.into(), given]);
        assert_eq!(result.is_ok(), fits, "{want:?} {:?}", given.ty(&store));
    }
}

#[test]
fn tags_are_imported_by_equal_types() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let tag = Tag::new(&mut store, &FuncType::new([], [])).unwrap();
    let other = Tag::new(&mut store, &FuncType::new([I32], [])).unwrap();
    // Type 1 is `() -> ()`.
    let module = importing(ImportType::Tag(TypeIndex(1)));
    assert!(Instance::new(&mut store, &module, &[host.into(), tag.into()]).is_ok());
    let error = Instance::new(&mut store, &module, &[host.into(), other.into()]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
    let message = error.to_string();
    let end = " is of type tag () -> (), not tag (i32) -> ()";
    assert!(message.ends_with(end), "{message}");
}

#[test]
fn types_that_read_alike_are_told_apart() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let tag = Tag::new(&mut store, &FuncType::new([], [])).unwrap();
    let in_group = |description: &mut Description| {
        let ty = SubType::from(FuncType::new([], []));
        description.types.extend([ty.clone(), ty]);
        description.rec_groups.push(2);
    };
    let module = importing_with(ImportType::Tag(TypeIndex(7)), in_group);
    let error = Instance::new(&mut store, &module, &[host.into(), tag.into()]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "incompatible import type: \"m\" \"n\" of module test is of type tag () -> (), not tag () -> (): the types read \
         alike, but the former is final in a recursion group of 2 types, the latter final in a recursion group of its own"
    );
}

#[test]
fn the_host_sees_types_by_id() {
    let module = with_types(|description| {
        description.tables.push(TableDefinition {
            ty: TableType::new(reference(true, 2), 1, None),
            init: None,
        });
        description.exports.push(Export {
            name: "typed".into(),
            item: ExportItem::Table(TableIndex(1)),
        });
    });
    let expect = RefType::new(true, types::defined(&unary()));
    let shown = TableType::new(expect, 1, None);
    assert_eq!(module.export("typed"), Some(ExternType::Table(shown)));
    let mut store = Store::new(());
    let host = host(&mut store);
    let instance = Instance::new(&mut store, &module, &[host.into()]).unwrap();
    let table = instance.get_table(&store, "typed").unwrap();
    assert_eq!(table.ty(&store), shown);
    table.set(&mut store, 0, host.into()).unwrap();
    let add = instance.get_func(&store, "add").unwrap();
    let error: Error = table.set(&mut store, 0, add.into()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert_eq!(
        error.to_string(),
        "a value of type (ref null (func (param i32) (result i32))) is needed, not (ref (func (param i32 i32) (result i32)))"
    );
    assert!(matches!(table.get(&store, 0), Some(Val::FuncRef(Some(func))) if func == host));
}

#[test]
#[should_panic(expected = "is of no meaning outside of a module")]
fn a_type_by_its_index_is_refused() {
    types::defined(&FuncType::new([ValType::Ref(reference(true, 0))], []));
}

#[test]
fn records_have_the_tail_entries_of_functions_that_have_one() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let instance = Instance::new(&mut store, &thrower::module(), &[host.into()]).unwrap();
    let record = |name| {
        let func = instance.get_func(&store, name).unwrap();
        // SAFETY: the record lives as long as the store.
        unsafe { func.record.read() }
    };
    assert!(record("throw").tail_code.is_null() && record("keep").tail_code.is_null());
    assert_eq!(record("catch").tail_code, record("catch_host").code);
    let outline = thrower::module().inner().outline;
    assert_eq!(outline.record(List::Functions, 0).word(0), 1);
}
