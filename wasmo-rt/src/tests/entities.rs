//! Linking, memories, tables, globals.

use super::guest::{instance, make, module};
use crate::{
    Caller, Error, ErrorKind, Extern, ExternRef, ExternType, Func, FuncType, Global, GlobalType,
    Imports, Instance, Memory, MemoryType, RefType, Store, Table, TableType, TrapCode, Val,
    ValType,
};
use wasmo_abi::description::{Bounds, ConstExpr, ConstOp, Import, ImportType, SegmentMode};
use wasmo_abi::index::{MemoryIndex, TableIndex};

fn host(store: &mut Store<()>) -> Func {
    Func::wrap(store, |_: Caller<'_, ()>, a: i32| a)
}

#[test]
fn a_module_says_what_it_imports_and_exports() {
    let module = module();
    assert_eq!(module.name(), "test");
    let imports: Vec<_> = module.imports().collect();
    assert_eq!((imports[0].module, imports[0].name), ("env", "host"));
    assert_eq!(imports[0].ty.to_string(), "function (i32) -> (i32)");
    let exports: Vec<_> = module.exports().map(|export| export.name).collect();
    assert_eq!(exports[0], "add");
    assert_eq!(exports.len(), 13);
    assert_eq!(
        module.export("memory"),
        Some(ExternType::Memory(MemoryType::new(1, Some(3))))
    );
    assert_eq!(module.export("m"), None);
}

#[test]
fn imports_are_found_by_name() {
    let mut store = Store::new(());
    let mut imports = Imports::new();
    let error = imports.instantiate(&mut store, &module()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownImport);
    assert_eq!(
        error.to_string(),
        "unknown import: \"env\" \"host\" of module test"
    );
    imports.func_wrap(&mut store, "env", "host", |_: Caller<'_, ()>, a: i64| a);
    let error = imports.instantiate(&mut store, &module()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
    assert_eq!(
        error.to_string(),
        "incompatible import type: \"env\" \"host\" of module test is of type function (i32) -> (i32), not function (i64) \
         -> (i64)"
    );
    imports.func_wrap(&mut store, "env", "host", |_: Caller<'_, ()>, a: i32| a);
    let first = imports.instantiate(&mut store, &module()).unwrap();
    // One instance's exports can be another's imports: here a function of the same type.
    let load = first.get_func(&store, "load").unwrap();
    imports
        .define_instance(&store, "first", first)
        .define("env", "host", load);
    assert!(imports.get("first", "memory").is_some());
    let second = imports.instantiate(&mut store, &module()).unwrap();
    let memory = first.get_memory(&store, "memory").unwrap();
    memory.write_value(&mut store, 40, 77).unwrap();
    let call = second
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    assert_eq!(call.call(&mut store, 40).unwrap(), 77);
    let trap = call.call(&mut store, -1).unwrap_err();
    let names: Vec<_> = trap
        .backtrace()
        .frames()
        .iter()
        .map(|it| it.func_name())
        .collect();
    assert_eq!(names, [Some("load"), Some("call_host")]);
}

#[test]
fn too_few_and_too_many_imports_are_errors() {
    let mut store = Store::new(());
    let host = Extern::from(host(&mut store));
    let kind = |result: Result<Instance, Error>| result.unwrap_err().kind();
    assert_eq!(
        kind(Instance::new(&mut store, &module(), &[])),
        ErrorKind::UnknownImport
    );
    assert_eq!(
        kind(Instance::new(&mut store, &module(), &[host, host])),
        ErrorKind::IncompatibleImport
    );
}

#[test]
fn imported_entities_are_matched_by_type() {
    let with = |ty: ImportType| {
        make(|description| {
            description.imports.push(Import {
                module: "m".into(),
                name: "n".into(),
                ty,
            });
        })
    };
    let mut store = Store::new(());
    let memory = Memory::new(&mut store, MemoryType::new(2, Some(5))).unwrap();
    let table = Table::new(
        &mut store,
        TableType::new(RefType::FUNCREF, 3, None),
        Val::FuncRef(None),
    )
    .unwrap();
    let global = Global::new(
        &mut store,
        GlobalType::new(ValType::I32, false),
        Val::I32(3),
    )
    .unwrap();
    let func = host(&mut store);
    let mut fits = |ty: ImportType, given: Extern| match Instance::new(
        &mut store,
        &with(ty),
        &[func.into(), given],
    ) {
        Ok(_) => true,
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::IncompatibleImport, "{error}");
            false
        }
    };
    let memory_type = |min, max| ImportType::Memory(MemoryType::new(min, max));
    assert!(fits(memory_type(2, Some(5)), memory.into()));
    assert!(fits(memory_type(0, None), memory.into()));
    assert!(!fits(memory_type(3, None), memory.into()));
    assert!(!fits(memory_type(1, Some(4)), memory.into()));
    assert!(!fits(memory_type(0, None), table.into()));
    let table_type = |element, min, max| ImportType::Table(TableType::new(element, min, max));
    assert!(fits(table_type(RefType::FUNCREF, 3, None), table.into()));
    assert!(!fits(table_type(RefType::EXTERNREF, 3, None), table.into()));
    assert!(!fits(
        table_type(RefType::FUNCREF, 3, Some(9)),
        table.into()
    ));
    let global_type = |value, mutable| ImportType::Global(GlobalType::new(value, mutable));
    assert!(fits(global_type(ValType::I32, false), global.into()));
    assert!(!fits(global_type(ValType::I32, true), global.into()));
    assert!(!fits(global_type(ValType::I64, false), global.into()));
    assert!(!fits(global_type(ValType::I64, false), func.into()));
}

#[test]
fn explicit_memories_fit_explicit_modules_only() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let explicit = make(|description| description.bounds = Bounds::Explicit);
    let instance = Instance::new(&mut store, &explicit, &[host.into()]).unwrap();
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert_eq!(memory.size(&store), 1);
    memory.write_bytes(&mut store, 65530, b"123456").unwrap();
    assert_eq!(memory.grow(&mut store, 2).unwrap(), 1);
    assert_eq!(memory.read_str(&store, 65530, 6).unwrap(), "123456");
    assert!(memory.data(&store)[65536..].iter().all(|&byte| byte == 0));
    assert_eq!(
        memory.grow(&mut store, 1).unwrap_err().kind(),
        ErrorKind::Limit
    );
    let ty = ImportType::Memory(MemoryType::new(1, None));
    let importing = |bounds| {
        make(|description| {
            description.bounds = bounds;
            description.imports.push(Import {
                module: "m".into(),
                name: "memory".into(),
                ty,
            });
        })
    };
    let error = Instance::new(
        &mut store,
        &importing(Bounds::Guard),
        &[host.into(), memory.into()],
    )
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
    assert!(error.to_string().contains("guarded"), "{error}");
    Instance::new(
        &mut store,
        &importing(Bounds::Explicit),
        &[host.into(), memory.into()],
    )
    .unwrap();
}

#[test]
fn active_segments_are_copied_and_checked() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let instance = instance(&mut store, host);
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert_eq!(memory.read_str(&store, 7, 7).unwrap(), "\0hello\0");
    let table = instance.get_table(&store, "table").unwrap();
    let elements: Vec<_> = (0..5).map(|at| table.get(&store, at)).collect();
    assert!(matches!(elements[0], Some(Val::FuncRef(None))));
    let Some(Val::FuncRef(Some(add))) = elements[1] else {
        panic!("{elements:?}");
    };
    assert_eq!(
        add.call(&mut store, &[Val::I32(1), Val::I32(2)]).unwrap()[0].i32(),
        Some(3)
    );
    let Some(Val::FuncRef(Some(echo))) = elements[2] else {
        panic!("{elements:?}");
    };
    assert_eq!(
        echo.call(&mut store, &[Val::I32(6)]).unwrap()[0].i32(),
        Some(6)
    );
    assert!(elements[4].is_none());

    let at = |op| ConstExpr { ops: vec![op] };
    let mut trap = |change: &dyn Fn(&mut wasmo_abi::description::Description)| {
        let error = Instance::new(&mut store, &make(change), &[host.into()]).unwrap_err();
        error.into_trap().unwrap().code()
    };
    for offset in [65532, -1, i32::MIN] {
        let code = trap(&|description| {
            description.data[0].mode = SegmentMode::Active {
                target: MemoryIndex(0),
                offset: at(ConstOp::I32(offset)),
            };
        });
        assert_eq!(code, Some(TrapCode::MemoryOutOfBounds));
    }
    for offset in [3, -1, i32::MIN] {
        let code = trap(&|description| {
            description.elements[0].mode = SegmentMode::Active {
                target: TableIndex(0),
                offset: at(ConstOp::I32(offset)),
            };
        });
        assert_eq!(code, Some(TrapCode::TableOutOfBounds));
    }
}

#[test]
fn functions_of_a_failed_instance_stay_valid() {
    let mut store = Store::new(());
    let table = Table::new(
        &mut store,
        TableType::new(RefType::FUNCREF, 5, None),
        Val::FuncRef(None),
    )
    .unwrap();
    let failing = make(|description| {
        description.imports.push(Import {
            module: "m".into(),
            name: "table".into(),
            ty: ImportType::Table(TableType::new(RefType::FUNCREF, 0, None)),
        });
        description.data[0].mode = SegmentMode::Active {
            target: MemoryIndex(0),
            offset: ConstExpr {
                ops: vec![ConstOp::I32(-1)],
            },
        };
    });
    let host = host(&mut store);
    let error = Instance::new(&mut store, &failing, &[host.into(), table.into()]).unwrap_err();
    assert_eq!(
        error.trap().unwrap().code(),
        Some(TrapCode::MemoryOutOfBounds)
    );
    let Some(Val::FuncRef(Some(add))) = table.get(&store, 1) else {
        panic!("the element segment came first");
    };
    assert_eq!(
        add.call(&mut store, &[Val::I32(1), Val::I32(2)]).unwrap()[0].i32(),
        Some(3)
    );
}

#[test]
fn globals_are_typed_and_mutable_or_not() {
    let mut store = Store::new(());
    let host = host(&mut store);
    let instance = instance(&mut store, host);
    let global = instance.get_global(&store, "global").unwrap();
    assert_eq!(global.get(&store).i64(), Some(-7));
    global.set(&mut store, Val::I64(9)).unwrap();
    assert_eq!(global.get(&store).i64(), Some(9));
    assert_eq!(
        global.set(&mut store, Val::I32(9)).unwrap_err().kind(),
        ErrorKind::TypeMismatch
    );
    let ty = GlobalType::new(ValType::EXTERNREF, false);
    let constant = Global::new(&mut store, ty, ExternRef::new("text").into()).unwrap();
    let error = constant.set(&mut store, Val::ExternRef(None)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidAccess);
    let Val::ExternRef(Some(object)) = constant.get(&store) else {
        panic!("an object");
    };
    assert_eq!(object.downcast_ref(), Some(&"text"));
}

#[test]
fn tables_grow_within_their_limits() {
    let mut store = Store::new(());
    let f = host(&mut store);
    let ty = TableType::new(RefType::FUNCREF, 2, Some(5));
    let table = Table::new(&mut store, ty, f.into()).unwrap();
    assert_eq!(table.grow(&mut store, 2, Val::FuncRef(None)).unwrap(), 2);
    assert_eq!(table.size(&store), 4);
    assert!(matches!(table.get(&store, 1), Some(Val::FuncRef(Some(g))) if g == f));
    assert!(matches!(table.get(&store, 3), Some(Val::FuncRef(None))));
    for delta in [2, u64::from(u32::MAX), u64::MAX] {
        let error = table
            .grow(&mut store, delta, Val::FuncRef(None))
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
    }
    assert_eq!(
        table.set(&mut store, 4, f.into()).unwrap_err().kind(),
        ErrorKind::InvalidAccess
    );
    let wrong = Val::ExternRef(None);
    assert_eq!(
        table.set(&mut store, 0, wrong).unwrap_err().kind(),
        ErrorKind::TypeMismatch
    );
    let huge = TableType::new(RefType::FUNCREF, u64::from(u32::MAX), None);
    assert_eq!(
        Table::new(&mut store, huge, Val::FuncRef(None))
            .unwrap_err()
            .kind(),
        ErrorKind::Limit
    );
}

#[test]
fn kept_externrefs_survive_collections() {
    let mut store = Store::new(());
    let ty = TableType::new(RefType::EXTERNREF, 2, None);
    let table = Table::new(&mut store, ty, ExternRef::new(1u8).into()).unwrap();
    for round in 0..10_000u32 {
        table
            .set(&mut store, 1, ExternRef::new(round).into())
            .unwrap();
    }
    let get = |at| match table.get(&store, at) {
        Some(Val::ExternRef(Some(object))) => object,
        other => panic!("{other:?}"),
    };
    assert_eq!(get(0).downcast_ref(), Some(&1u8));
    assert_eq!(get(1).downcast_ref(), Some(&9_999u32));
}

#[test]
fn a_memory_holds_nothing_of_those_before_it() {
    for round in 0..200 {
        let mut store = Store::new(());
        let min = round % 3;
        let memory = Memory::new(&mut store, MemoryType::new(min, Some(4))).unwrap();
        memory.grow(&mut store, 1).unwrap();
        assert_eq!(memory.size(&store), min + 1);
        let bytes = memory.data_mut(&mut store);
        assert!(bytes.iter().all(|&byte| byte == 0), "{round}");
        bytes.fill(1);
        memory.grow(&mut store, 1).unwrap();
        let bytes = memory.data(&store);
        let old = (min + 1) as usize * 65536;
        assert!(bytes[old..].iter().all(|&byte| byte == 0), "{round}");
    }
}

#[test]
fn memories_are_accessed_within_their_bounds() {
    let mut store = Store::new(0u8);
    let memory = Memory::new(&mut store, MemoryType::new(1, Some(2))).unwrap();
    memory
        .write_bytes(&mut store, 10u64, "räksmörgås\0".as_bytes())
        .unwrap();
    assert_eq!(
        memory.read_string(&store, 10, 13usize).unwrap(),
        "räksmörgås"
    );
    assert_eq!(
        memory.view(&store).unwrap().read_c_str(10).unwrap(),
        "räksmörgås"
    );
    let error = memory.read_str(&store, 10, 2).unwrap_err();
    assert_eq!(
        error.to_string(),
        "the 2 bytes at address 0xa of the linear memory are not UTF-8"
    );
    let error = memory.read_bytes(&store, -1, 1).unwrap_err();
    assert_eq!(
        error.to_string(),
        "1 bytes at address 0xffffffff are outside of the linear memory of 65536 bytes"
    );
    assert!(memory.read_bytes(&store, u64::MAX, u64::MAX).is_err());
    assert!(memory.read_bytes(&store, 65536, 0).is_ok());
    assert!(memory.read_bytes(&store, 65537, 0).is_err());
    memory
        .write_value(&mut store, 65528, [1.5f32, -0.0])
        .unwrap();
    assert_eq!(memory.read_value::<f32>(&store, 65528).unwrap(), 1.5);
    assert_eq!(memory.read_value::<u32>(&store, 65532).unwrap(), 1 << 31);
    assert!(memory.write_value(&mut store, 65529, 1u64).is_err());
    let (bytes, state) = memory.data_and_store_mut(&mut store);
    *state = bytes[10];
    assert_eq!(*store.data(), b'r');
    memory
        .view_mut(&mut store)
        .unwrap()
        .bytes_mut(0, 4)
        .unwrap()
        .fill(9);
    assert_eq!(memory.read_value::<u64>(&store, 0).unwrap(), 0x0909_0909);
    let mut other = Store::new(());
    assert_eq!(
        memory.view(&other).unwrap_err().kind(),
        ErrorKind::WrongStore
    );
    assert_eq!(
        memory.grow(&mut other, 0).unwrap_err().kind(),
        ErrorKind::WrongStore
    );
    let too_big = MemoryType::new(65537, None);
    assert_eq!(
        Memory::new(&mut store, too_big).unwrap_err().kind(),
        ErrorKind::Limit
    );
}

#[test]
fn the_caller_is_the_instance_that_imported_the_function() {
    let mut store = Store::new(());
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    let read = Func::new(&mut store, ty, |cx: Caller<'_, ()>, args, results| {
        let memory = cx.memory().ok_or("no memory")?;
        let address = args[0].i32().ok_or("an i32")?;
        results[0] = Val::I32(memory.read_value(address)?);
        Ok(())
    });
    let instances: Vec<_> = (0..20).map(|_| instance(&mut store, read)).collect();
    for (instance, value) in instances.iter().zip(100..) {
        let memory = instance.get_memory(&store, "memory").unwrap();
        memory.write_value(&mut store, 500, value).unwrap();
    }
    for (instance, value) in instances.iter().zip(100..) {
        let call = instance
            .get_typed_func::<i32, i32>(&store, "call_host")
            .unwrap();
        assert_eq!(call.call(&mut store, 500).unwrap(), value);
    }
    // The host itself has no memory.
    assert!(read.call(&mut store, &[Val::I32(0)]).is_err());
}
