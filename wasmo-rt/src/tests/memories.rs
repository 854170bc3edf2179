//! 64-bit memories and tables, pages of one byte, limits, and constant expressions.

use super::guest::make;
use crate::{
    AddressType, Caller, Error, ErrorKind, Extern, Func, GlobalType, Instance, Memory, MemoryType,
    RefType, Store, Table, TableType, TrapCode, Val, ValType,
};
use wasmo_abi::description::{
    Bounds, ConstExpr, ConstOp, Description, Export, ExportItem, Global, Import, ImportType,
    SegmentMode, Table as TableDescription,
};
use wasmo_abi::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex};

const GIB: u64 = 1 << 30;

fn instantiate(
    store: &mut Store<()>,
    change: impl FnOnce(&mut Description),
    imports: &[Extern],
) -> Result<Instance, Error> {
    let host = Func::wrap(store, |_: Caller<'_, ()>, a: i32| a);
    let imports: Vec<Extern> = [host.into()].iter().chain(imports).copied().collect();
    Instance::new(store, &make(change), &imports)
}

fn import(ty: ImportType) -> Import {
    Import {
        module: "m".into(),
        name: "n".into(),
        ty,
    }
}

#[test]
fn a_type_that_no_memory_can_have_is_refused_with_its_limit() {
    let mut store = Store::new(());
    let small = |min, max| MemoryType::new(min, max);
    let refused = [
        (small(65537, None), "the 65536 of a 32-bit memory"),
        (small(0, Some(65537)), "the 65536 of a 32-bit memory"),
        (small(3, Some(2)), "its own maximum of 2 pages"),
        (
            small((1 << 48) + 1, None).memory64(),
            "the 281474976710656 of a 64-bit memory",
        ),
        (
            small((1 << 32) + 1, None).page_size_log2(0),
            "the 4294967296 of a 32-bit memory",
        ),
        (small(1, None).page_size_log2(12), "1 or 65536 bytes"),
        (small(1, None).page_size_log2(255), "1 or 65536 bytes"),
        (small(1, None).shared(), "needs a maximum"),
        (
            small(0, Some(65537)).shared(),
            "the 65536 of a 32-bit memory",
        ),
    ];
    for (ty, says) in refused {
        let error = Memory::new(&mut store, ty).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
        assert!(error.to_string().contains(says), "{error}");
    }
    // What a type may say but no machine has.
    let too_much = [
        small(1 << 48, None).memory64(),
        small(1 << 47, None).memory64(),
        small(1 << 40, None).memory64(),
        small(u64::MAX, None).memory64().page_size_log2(0),
        small(i64::MAX as u64, None).memory64().page_size_log2(0),
        small(0, Some(1 << 48)).memory64().shared(),
        small(0, Some(1 << 40)).memory64().shared(),
    ];
    for ty in too_much {
        let error = Memory::new(&mut store, ty).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{error}");
        let error =
            instantiate(&mut store, |description| description.memories.push(ty), &[]).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::OutOfMemory, "{error}");
    }
    // The limit of the type is no size.
    let memory = Memory::new(&mut store, small(1, Some(1 << 48)).memory64()).unwrap();
    for delta in [1 << 40, (1 << 48) - 1, 1 << 48, u64::MAX] {
        let error = memory.grow(&mut store, delta).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    }
    assert_eq!(memory.size(&store), 1);
}

#[test]
fn a_64_bit_memory_reaches_beyond_4_gib() {
    let mut store = Store::new(());
    let ty = MemoryType::new(1, None).memory64();
    let memory = Memory::new(&mut store, ty).unwrap();
    memory.write_value(&mut store, 8u64, 0x1122_i32).unwrap();
    assert_eq!(memory.grow(&mut store, (5 * GIB) >> 16).unwrap(), 1);
    assert_eq!(memory.byte_len(&store) as u64, 5 * GIB + 65536);
    let high = 4 * GIB + 8;
    assert_eq!(memory.read_value::<i32>(&store, 8u64), Ok(0x1122));
    assert_eq!(memory.read_value::<i32>(&store, high), Ok(0));
    memory.write_bytes(&mut store, high, b"high").unwrap();
    assert_eq!(memory.read_str(&store, high, 4), Ok("high"));
    assert_eq!(memory.view(&store).unwrap().read_str(high, 4), Ok("high"));
    assert_eq!(memory.read_value::<i32>(&store, 8u64), Ok(0x1122));
    let mut buffer = [0; 4];
    for outside in [5 * GIB + 65533, u64::MAX - 1, u64::MAX] {
        let error = memory.read(&store, outside, &mut buffer).unwrap_err();
        assert_eq!((error.address, error.len), (outside, 4));
        assert!(memory.write_bytes(&mut store, outside, &buffer).is_err());
    }
}

#[test]
fn a_memory_of_bytes_has_its_exact_length() {
    let mut store = Store::new(());
    for bounds in [Bounds::Guard, Bounds::Explicit] {
        let ty = MemoryType::new(5, Some(70_000)).page_size_log2(0);
        let instance = instantiate(
            &mut store,
            |description| {
                description.bounds = bounds;
                description.memories[0] = ty;
                description.data.clear();
            },
            &[],
        )
        .unwrap();
        let memory = instance.get_memory(&store, "memory").unwrap();
        assert_eq!((memory.size(&store), memory.byte_len(&store)), (5, 5));
        assert_eq!(memory.ty(&store), ty);
        memory.data_mut(&mut store).fill(7);
        assert!(memory.write_bytes(&mut store, 4, &[1, 2]).is_err());
        assert_eq!(memory.grow(&mut store, 3).unwrap(), 5);
        assert_eq!(memory.data(&store), [7, 7, 7, 7, 7, 0, 0, 0]);
        assert_eq!(memory.grow(&mut store, 69_000).unwrap(), 8);
        assert_eq!(memory.data(&store)[..9], [7, 7, 7, 7, 7, 0, 0, 0, 0]);
        let error = memory.grow(&mut store, 993).unwrap_err();
        assert!(error.to_string().contains("its limit is 70000"), "{error}");
        assert_eq!(memory.grow(&mut store, 992).unwrap(), 69_008);
        assert_eq!(memory.byte_len(&store), 70_000);
    }
}

#[test]
fn memories_and_tables_are_matched_by_address_type_page_size_and_sharedness() {
    let mut store = Store::new(());
    let plain = MemoryType::new(1, Some(2));
    let types = [
        plain,
        plain.memory64(),
        plain.page_size_log2(0),
        plain.memory64().page_size_log2(0),
        plain.shared(),
        plain.shared().memory64(),
    ];
    for given in types {
        let memory = Memory::new(&mut store, given).unwrap();
        for bounds in [Bounds::Guard, Bounds::Explicit] {
            for want in types {
                let result = instantiate(
                    &mut store,
                    |description| {
                        description.bounds = bounds;
                        description.imports.push(import(ImportType::Memory(want)));
                        description.data.clear();
                    },
                    &[memory.into()],
                );
                match result {
                    Ok(_) => assert_eq!(given, want),
                    Err(error) => {
                        assert_ne!(given, want, "{error}");
                        assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
                    }
                }
            }
        }
    }
    let plain = TableType::new(RefType::FUNCREF, 1, None);
    for given in [plain, plain.table64()] {
        let table = Table::new(&mut store, given, Val::FuncRef(None)).unwrap();
        for want in [plain, plain.table64()] {
            let result = instantiate(
                &mut store,
                |description| {
                    description.imports.push(import(ImportType::Table(want)));
                    description.elements.clear();
                },
                &[table.into()],
            );
            assert_eq!(result.is_ok(), given == want, "{result:?}");
        }
    }
}

#[test]
fn tables_of_64_bit_indices_have_limits_too() {
    let mut store = Store::new(());
    let ty = TableType::new(RefType::FUNCREF, 2, Some(u64::MAX)).table64();
    let table = Table::new(&mut store, ty, Val::FuncRef(None)).unwrap();
    assert_eq!(table.grow(&mut store, 3, Val::FuncRef(None)).unwrap(), 2);
    for delta in [10_000_000, 1 << 32, u64::MAX] {
        let error = table.grow(&mut store, delta, Val::FuncRef(None));
        let error = error.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit);
        assert!(error.to_string().contains("10000000"), "{error}");
    }
    assert!(table.get(&store, 4).is_some());
    for outside in [5, 1 << 32, u64::MAX] {
        assert!(table.get(&store, outside).is_none());
    }
    for ty in [
        TableType::new(RefType::FUNCREF, 2, Some(1)),
        TableType::new(RefType::FUNCREF, 0, Some(1 << 32)),
        TableType::new(RefType::FUNCREF, 1 << 32, None).table64(),
    ] {
        let error = Table::new(&mut store, ty, Val::FuncRef(None)).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    }
}

/// The value of a global with this initial value, in a module that has the globals `before` already.
fn evaluate(before: &[(ValType, ConstOp)], ty: ValType, ops: &[ConstOp]) -> Result<Val, Error> {
    let global = |ty, ops: &[ConstOp]| Global {
        ty: GlobalType::new(ty, false),
        init: ConstExpr { ops: ops.to_vec() },
    };
    let mut store = Store::new(());
    let instance = instantiate(
        &mut store,
        |description| {
            description.globals = before.iter().map(|&(ty, op)| global(ty, &[op])).collect();
            description.globals.push(global(ty, ops));
            for export in &mut description.exports {
                if export.name == "global" {
                    export.item = wasmo_abi::description::ExportItem::Global(GlobalIndex(
                        before.len() as u32,
                    ));
                }
            }
        },
        &[],
    )?;
    let global = instance.get_global(&store, "global").unwrap();
    Ok(global.get(&store))
}

#[test]
fn constant_expressions_compute() {
    use ConstOp::{GlobalGet, I32, I32Add, I32Mul, I32Sub, I64, I64Add, I64Mul, I64Sub};
    let before = [(ValType::I32, I32(100)), (ValType::I64, I64(-3))];
    let i32 = |ops: &[ConstOp]| evaluate(&before, ValType::I32, ops).unwrap().i32();
    let i64 = |ops: &[ConstOp]| evaluate(&before, ValType::I64, ops).unwrap().i64();
    let first = GlobalGet(GlobalIndex(0));
    let second = GlobalGet(GlobalIndex(1));
    assert_eq!(i32(&[first]), Some(100));
    // (100 - 7) * 3 + 1, in the order of the operands.
    let ops = [first, I32(7), I32Sub, I32(3), I32Mul, I32(1), I32Add];
    assert_eq!(i32(&ops), Some(280));
    assert_eq!(i32(&[I32(1), I32(2), I32(3), I32Sub, I32Mul]), Some(-1));
    assert_eq!(i32(&[I32(i32::MAX), I32(1), I32Add]), Some(i32::MIN));
    assert_eq!(i32(&[I32(i32::MIN), I32(-1), I32Mul]), Some(i32::MIN));
    assert_eq!(i64(&[second, I64(4), I64Mul, I64(1), I64Sub]), Some(-13));
    assert_eq!(i64(&[I64(i64::MAX), I64(1), I64Add]), Some(i64::MIN));
}

#[test]
fn a_damaged_constant_expression_is_an_error() {
    use ConstOp::{GlobalGet, I32, I32Add, I64Mul, RefFunc};
    let damaged: [&[ConstOp]; 7] = [
        &[],
        &[I32Add],
        &[I32(1), I32Add],
        &[I32(1), I32(2)],
        &[I32(1), I32(2), I32Add, I64Mul],
        &[GlobalGet(GlobalIndex(77))],
        &[RefFunc(FuncIndex(77)), I32(1), I32Add],
    ];
    for ops in damaged {
        let error = evaluate(&[], ValType::I32, ops).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidModule, "{ops:?}");
    }
}

#[test]
fn segments_of_64_bit_memories_and_tables_are_placed_by_the_whole_offset() {
    let mut store = Store::new(());
    let mut place = |address: AddressType, data: &[ConstOp], elements: &[ConstOp]| {
        instantiate(
            &mut store,
            |description| {
                description.memories[0].address = address;
                description.tables[0].ty.address = address;
                description.data[0].mode = SegmentMode::Active {
                    target: MemoryIndex(0),
                    offset: ConstExpr { ops: data.to_vec() },
                };
                description.elements[0].mode = SegmentMode::Active {
                    target: TableIndex(0),
                    offset: ConstExpr {
                        ops: elements.to_vec(),
                    },
                };
            },
            &[],
        )
        .map_err(|error| error.into_trap().unwrap().code().unwrap())
    };
    let (i64, zero) = (ConstOp::I64, [ConstOp::I64(0)]);
    assert!(place(AddressType::I64, &zero, &zero).is_ok());
    let sum = [i64(1 << 40), i64((1 << 40) - 2), ConstOp::I64Sub];
    assert!(place(AddressType::I64, &sum, &sum).is_ok());
    // What the lower half alone would allow.
    for offset in [1 << 32, -1 << 32, i64::MIN, -1] {
        assert_eq!(
            place(AddressType::I64, &[ConstOp::I64(offset)], &zero),
            Err(TrapCode::MemoryOutOfBounds)
        );
        assert_eq!(
            place(AddressType::I64, &zero, &[ConstOp::I64(offset)]),
            Err(TrapCode::TableOutOfBounds)
        );
    }
    // What a signed number would allow.
    let wrapped = [ConstOp::I32(2), ConstOp::I32(3), ConstOp::I32Sub];
    assert_eq!(
        place(AddressType::I32, &wrapped, &[ConstOp::I32(0)]),
        Err(TrapCode::MemoryOutOfBounds)
    );
}

#[test]
fn tables_have_their_initial_value() {
    let mut store = Store::new(());
    let instance = instantiate(
        &mut store,
        |description| {
            let ty = description.tables[0].ty;
            description.tables[0] = TableDescription {
                ty,
                init: Some(ConstExpr {
                    ops: vec![ConstOp::RefFunc(FuncIndex(1))],
                }),
            };
            description.elements.clear();
        },
        &[],
    )
    .unwrap();
    let table = instance.get_table(&store, "table").unwrap();
    let add = instance.get_func(&store, "add").unwrap();
    for at in 0..4 {
        assert!(
            matches!(table.get(&store, at), Some(Val::FuncRef(Some(func))) if func == add),
            "element {at}"
        );
    }
    assert!(table.get(&store, 4).is_none());
    let error = instantiate(
        &mut store,
        |description| {
            description.tables[0].init = Some(ConstExpr { ops: vec![] });
        },
        &[],
    )
    .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidModule);
}

#[test]
fn a_vmctx_of_any_size_goes_with_its_memory() {
    let last = |globals: usize| {
        let change = |description: &mut Description| {
            description.globals = vec![description.globals[0].clone(); globals];
            let item = ExportItem::Global(GlobalIndex(globals as u32 - 1));
            let name = "last".into();
            description.exports.push(Export { name, item });
        };
        make(change)
    };
    // Short; longer than what is cleared by hand; too long for the room in front of a memory.
    let modules = [1, 7, 2_000, 70_000].map(last);
    for round in 0..3 {
        for module in modules {
            let mut store = Store::new(());
            let host = Func::wrap(&mut store, |_: Caller<'_, ()>, a: i32| a);
            let mut make = || Instance::new(&mut store, &module, &[host.into()]).unwrap();
            let (one, other) = (make(), make());
            let global = |instance: Instance| instance.get_global(&store, "last").unwrap();
            let (one, other) = ([global(one), global(other)], [one, other]);
            let memories = other.map(|it| it.get_memory(&store, "memory").unwrap());
            for (at, (global, memory)) in one.into_iter().zip(memories).enumerate() {
                assert_eq!(global.get(&store).i64(), Some(-7), "round {round}");
                global.set(&mut store, Val::I64(at as i64)).unwrap();
                assert_eq!(memory.data(&store)[0], 0);
                // The first bytes are not those of the vmctx.
                memory.data_mut(&mut store)[..64].fill(0xff);
                assert_eq!(global.get(&store).i64(), Some(at as i64));
                assert_eq!(memory.grow(&mut store, 1).unwrap(), 1);
            }
        }
    }
}

#[test]
fn an_instance_takes_two_mappings() {
    let maps = || {
        std::fs::read_to_string("/proc/self/maps")
            .unwrap()
            .lines()
            .count()
    };
    let mut store = Store::new(());
    let before = maps();
    for _ in 0..500 {
        instantiate(&mut store, |_| {}, &[]).unwrap();
    }
    let taken = maps() - before;
    assert!(taken < 1_400, "{taken}");
}
