//! What the host sees of memories, globals and tables, typed and by name.

use wasmo_e2e::memory::{self, Guest};
use wasmo_rt::{ErrorKind, ExternRef, ExternType, Func, Store, TrapCode, V128, Val};

fn guest() -> Guest {
    Guest::new().expect("the guest instantiates")
}

#[test]
fn views_read_and_write_plain_data() {
    let mut guest = guest();
    assert_eq!(guest.memory().byte_len(), 65536);
    assert_eq!(guest.memory().read_str(16, 4).unwrap(), "text");
    assert_eq!(guest.memory().read_c_str(16).unwrap(), "text");
    assert_eq!(guest.memory().bytes(21, 4).unwrap(), b"more");
    guest.memory_mut().write_value(100, -2_i64).unwrap();
    assert_eq!(guest.read(100).unwrap(), -2);
    guest.write(200, 0x0102_0304_0506_0708).unwrap();
    // Little-endian, at any address.
    assert_eq!(guest.memory().read_value::<u8>(200).unwrap(), 8);
    assert_eq!(guest.memory().read_value::<u16>(201).unwrap(), 0x0607);
    assert_eq!(
        guest.memory().read_value::<[u8; 3]>(203).unwrap(),
        [5, 4, 3]
    );
    guest
        .memory_mut()
        .write_value(300, [1.5_f32, -0.5])
        .unwrap();
    assert_eq!(guest.memory().read_value::<f32>(304).unwrap(), -0.5);
    guest.memory_mut().as_mut_slice()[65535] = 9;
    assert_eq!(guest.memory().as_slice()[65535], 9);
}

#[test]
fn views_are_checked() {
    let mut guest = guest();
    let memory = guest.memory();
    assert!(memory.bytes(65536, 0).is_ok());
    let error = memory.bytes(65530, 7).unwrap_err();
    assert_eq!(
        (error.address, error.len, error.memory_len),
        (65530, 7, 65536)
    );
    // A negative i32 is a large address, as it is for the guest.
    assert_eq!(
        memory.bytes(-1, 1).unwrap_err().address,
        u64::from(u32::MAX)
    );
    assert!(memory.bytes(u64::MAX, usize::MAX).is_err());
    assert!(memory.read_value::<u64>(65529).is_err());
    assert!(memory.read_str(-5, 2).is_err());
    let mut memory = guest.memory_mut();
    assert!(memory.write(65535, &[1, 2]).is_err());
    assert_eq!(memory.view().as_slice()[65535], 0, "all or nothing");
    memory.write(1000, &[0xc3, 0x28]).unwrap();
    assert!(memory.read_str(1000, 2).is_err(), "not UTF-8");
}

#[test]
fn memory_grows_from_both_sides() {
    let mut guest = guest();
    let memory = guest.exports().memory(guest.store());
    assert_eq!(guest.grow(1).unwrap(), 1);
    assert_eq!(memory.grow(guest.store_mut(), 1).unwrap(), 2);
    assert_eq!(guest.size().unwrap(), 3);
    assert_eq!(guest.memory().byte_len(), 3 << 16);
    guest
        .memory_mut()
        .write_value((3 << 16) - 8, 5_i64)
        .unwrap();
    assert_eq!(guest.read((3 << 16) - 8).unwrap(), 5);
    assert!(memory.grow(guest.store_mut(), 2).is_err());
    assert_eq!(guest.grow(2).unwrap(), -1);
    assert_eq!(guest.grow(1).unwrap(), 3);
    assert_eq!(memory.size(guest.store()), 4);
}

#[test]
fn passive_segments_can_be_dropped() {
    let mut guest = guest();
    guest.init(500).unwrap();
    assert_eq!(guest.memory().read_str(500, 7).unwrap(), "passive");
    guest.drop_passive().unwrap();
    let trap = guest.init(500).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
}

#[test]
fn globals_are_typed() {
    let mut guest = guest();
    assert_eq!(guest.constant(), -5);
    assert_eq!(guest.float(), 1.5);
    guest.set_float(-2.25).unwrap();
    assert_eq!(guest.get_float().unwrap(), -2.25);
    assert_eq!(guest.vector(), V128::from_u64x2([1, 2]));
    guest.set_vector(V128([7; 16])).unwrap();
    assert_eq!(guest.vector(), V128([7; 16]));
    assert!(guest.object().is_none());
    guest.set_object(Some(ExternRef::new(5_u8))).unwrap();
    let object = guest.object().expect("it was set");
    assert_eq!(object.downcast_ref::<u8>(), Some(&5));
    let function = guest.function().expect("it is not null");
    let function = function.typed::<(), i32>(guest.store()).unwrap();
    assert_eq!(function.call(guest.store_mut(), ()).unwrap(), 42);
}

#[test]
fn tables_are_typed() {
    let mut guest = guest();
    let table = guest.objects();
    let store = guest.store_mut();
    assert_eq!(table.size(store), 2);
    table
        .set(store, 1, Val::ExternRef(Some(ExternRef::new("x"))))
        .unwrap();
    assert_eq!(table.grow(store, 2, Val::ExternRef(None)).unwrap(), 2);
    assert!(
        table.grow(store, 2, Val::ExternRef(None)).is_err(),
        "beyond the maximum"
    );
    let Some(Val::ExternRef(Some(object))) = table.get(store, 1) else {
        panic!("what was set is there");
    };
    assert_eq!(object.downcast_ref::<&str>(), Some(&"x"));
    assert!(table.get(store, 4).is_none());
    let error = table.set(store, 4, Val::ExternRef(None)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidAccess);
    let error = table.set(store, 0, Val::FuncRef(None)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);

    // A function of the host in a table of the guest.
    let functions = guest.functions();
    assert_eq!(guest.call(2).unwrap(), 42);
    let host = Func::wrap(guest.store_mut(), |_: wasmo_rt::Caller<'_, ()>| 7_i32);
    functions
        .set(guest.store_mut(), 0, Val::FuncRef(Some(host)))
        .unwrap();
    assert_eq!(guest.call(0).unwrap(), 7);
    let other = Func::wrap(guest.store_mut(), |_: wasmo_rt::Caller<'_, ()>| 7_i64);
    functions
        .set(guest.store_mut(), 0, Val::FuncRef(Some(other)))
        .unwrap();
    let trap = guest.call(0).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::IndirectCallTypeMismatch));
}

#[test]
fn everything_is_found_by_name() {
    let store = &mut Store::new(());
    let instance = memory::Exports::instantiate(store).unwrap().instance();
    let module = memory::module();
    assert_eq!(module.name(), "memory");
    assert_eq!(module.imports().count(), 0);
    let kinds: Vec<_> = module
        .exports()
        .take(7)
        .map(|export| format!("{}: {}", export.name, export.ty))
        .collect();
    assert_eq!(
        kinds,
        [
            "memory: memory 1 4",
            "constant: global i64",
            "float: global (mut f32)",
            "vector: global (mut v128)",
            "object: global (mut externref)",
            "function: global (mut funcref)",
            "objects: table 2 5 externref"
        ]
    );
    let Some(ExternType::Func(ty)) = module.export("write") else {
        panic!("`write` is a function");
    };
    assert_eq!(ty.to_string(), "(i32, i64) -> ()");
    assert!(module.export("Write").is_none());

    let memory = instance.get_memory(store, "memory").unwrap();
    assert!(instance.get_memory(store, "float").is_none());
    assert!(instance.get_func(store, "nothing of that name").is_none());
    let write = instance
        .get_typed_func::<(i32, i64), ()>(store, "write")
        .unwrap();
    write.call(store, (8, -1)).unwrap();
    assert_eq!(memory.data(store)[8..16], [0xff; 8]);
    let error = instance
        .get_typed_func::<i32, ()>(store, "write")
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    let error = instance.get_typed_func::<(), ()>(store, "no").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::UnknownExport);

    let float = instance.get_global(store, "float").unwrap();
    float.set(store, Val::from(3.5_f32)).unwrap();
    assert_eq!(float.get(store).f32(), Some(3.5));
    let error = float.set(store, Val::I32(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    let constant = instance.get_global(store, "constant").unwrap();
    let error = constant.set(store, Val::I64(1)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidAccess);
    assert_eq!(instance.exports(store).len(), module.exports().len());
}
