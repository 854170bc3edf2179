//! Instances that live on each other's memories, tables, globals and functions; start functions and segments that trap.

use wasmo_e2e::{consumer, provider, segment_trap, start_trap};
use wasmo_rt::{
    Error, ErrorKind, Global, GlobalType, Imports, Memory, MemoryType, RefType, Store, Table,
    TableType, Trap, TrapCode, Val, ValType,
};

#[derive(Debug)]
struct Host;

/// The consumer's functions by way of its traits would come from the host; here they come from another instance.
fn pair(store: &mut Store<Host>) -> (provider::Exports, consumer::Exports) {
    let provider = provider::Exports::instantiate(store).unwrap();
    let mut imports = Imports::new();
    imports.define_instance(store, "provider", provider.instance());
    let consumer = consumer::Exports::link(store, &imports).unwrap();
    (provider, consumer)
}

#[test]
fn functions_and_globals_are_shared() {
    let store = &mut Store::new(Host);
    let (provider, consumer) = pair(store);
    assert_eq!(consumer.bump_twice(store, 1).unwrap(), 42);
    assert_eq!(provider.counter(store), 42);
    provider.set_counter(store, -1).unwrap();
    assert_eq!(consumer.counter(store).unwrap(), -1);
    consumer.set_counter(store, 7).unwrap();
    assert_eq!(provider.bump(store, 0).unwrap(), 7);
    assert_eq!(consumer.own_limit(store), 1000);
}

#[test]
fn a_memory_is_shared() {
    let store = &mut Store::new(Host);
    let (provider, consumer) = pair(store);
    assert_eq!(provider.peek(store, 8).unwrap(), i32::from(b'f'));
    consumer.poke(store, 70_000, 1).unwrap_err();
    assert_eq!(consumer.grow(store, 1).unwrap(), 1);
    consumer.poke(store, 70_000, 99).unwrap();
    assert_eq!(provider.peek(store, 70_000).unwrap(), 99);
    assert_eq!(provider.memory(store).size(store), 2);
    let text = provider.memory(store).read_str(store, 8, 17).unwrap();
    assert_eq!(text, "from the consumer");
}

#[test]
fn a_table_is_shared() {
    let store = &mut Store::new(Host);
    let (provider, consumer) = pair(store);
    for slot in [0, 1] {
        let expected = 10 * (slot + 1);
        assert_eq!(provider.call_slot(store, slot).unwrap(), expected);
        assert_eq!(consumer.call_slot(store, slot).unwrap(), expected);
    }
    let table = provider.table(store);
    let ten = table.get(store, 0).unwrap();
    table.set(store, 3, ten).unwrap();
    assert_eq!(consumer.call_slot(store, 3).unwrap(), 10);
    let trap = consumer.call_slot(store, 2).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::UninitializedElement));
}

#[test]
fn a_trap_names_both_modules() {
    let store = &mut Store::new(Host);
    let (_, consumer) = pair(store);
    let trap = consumer.go_wrong(store).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
    let frames = trap.backtrace().frames();
    let modules: Vec<_> = frames.iter().map(|frame| frame.module_name()).collect();
    assert_eq!(modules, ["provider", "consumer"], "{trap}");
    assert_eq!(frames[1].func_name(), Some("go_wrong"));
}

#[test]
fn many_instances_of_one_module_do_not_see_each_other() {
    let store = &mut Store::new(Host);
    let pairs: Vec<_> = (0..20).map(|_| pair(store)).collect();
    for (at, (_, consumer)) in pairs.iter().enumerate() {
        consumer.set_counter(store, at as i64).unwrap();
        consumer.poke(store, 100, at as i32).unwrap();
    }
    for (at, (provider, _)) in pairs.iter().enumerate() {
        assert_eq!(provider.counter(store), at as i64);
        assert_eq!(provider.peek(store, 100).unwrap(), at as i32);
    }
}

/// What the host gives instead of the provider.
impl consumer::imports::Provider for Host {
    fn bump(&mut self, _cx: consumer::Caller<'_>, by: i64) -> Result<i64, Trap> {
        Ok(by * 100)
    }

    fn fault(&mut self, _cx: consumer::Caller<'_>, _at: i32) -> Result<i32, Trap> {
        Err(TrapCode::Unreachable.into())
    }
}

fn externals(store: &mut Store<Host>) -> Result<consumer::Externals, Error> {
    let mutable = GlobalType::new(ValType::I64, true);
    let table = TableType::new(RefType::FUNCREF, 4, None);
    Ok(consumer::Externals {
        provider_memory: Memory::new(store, MemoryType::new(1, Some(2)))?,
        provider_table: Table::new(store, table, Val::FuncRef(None))?,
        provider_counter: Global::new(store, mutable, Val::I64(5))?,
        provider_limit: Global::new(store, GlobalType::new(ValType::I32, false), Val::I32(6))?,
    })
}

#[test]
fn the_host_gives_memories_tables_and_globals() {
    let mut made = None;
    let mut guest = consumer::Guest::instantiate_with(Host, |store| {
        let externals = externals(store)?;
        made = Some(externals);
        Ok(externals)
    })
    .unwrap();
    let made = made.unwrap();
    assert_eq!(guest.own_limit(), 6);
    assert_eq!(guest.bump_twice(3).unwrap(), 300);
    assert_eq!(guest.counter().unwrap(), 5);
    guest.set_counter(9).unwrap();
    assert_eq!(made.provider_counter.get(guest.store()).i64(), Some(9));
    assert_eq!(guest.call_slot(1).unwrap(), 20);
    let memory = made.provider_memory;
    assert_eq!(memory.read_bytes(guest.store(), 8, 4).unwrap(), b"from");
    memory.write_value(guest.store_mut(), 0, 1_u8).unwrap();
    assert_eq!(memory.grow(guest.store_mut(), 1).unwrap(), 1);
    guest.poke(131_071, 5).unwrap();
    assert_eq!(memory.data(guest.store())[131_071], 5);
    assert!(memory.grow(guest.store_mut(), 1).is_err());
    let trap = guest.go_wrong().unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::Unreachable));
}

type Change<'a> = &'a dyn Fn(&mut Store<Host>, &mut consumer::Externals);

#[test]
fn what_does_not_match_is_not_linked() {
    let kind = |change: Change<'_>| {
        let guest = consumer::Guest::instantiate_with(Host, |store| {
            let mut given = externals(store)?;
            change(store, &mut given);
            Ok(given)
        });
        guest.expect_err("this must not link").kind()
    };
    use ErrorKind::IncompatibleImport;
    let small_table = TableType::new(RefType::FUNCREF, 3, None);
    let of_objects = TableType::new(RefType::EXTERNREF, 4, None);
    let changes: [Change<'_>; 5] = [
        &|store, given| {
            given.provider_memory = Memory::new(store, MemoryType::new(0, None)).unwrap();
        },
        &|store, given| {
            given.provider_table = Table::new(store, small_table, Val::FuncRef(None)).unwrap();
        },
        &|store, given| {
            given.provider_table = Table::new(store, of_objects, Val::ExternRef(None)).unwrap();
        },
        &|store, given| {
            let constant = GlobalType::new(ValType::I64, false);
            given.provider_counter = Global::new(store, constant, Val::I64(1)).unwrap();
        },
        &|_, given| given.provider_limit = given.provider_counter,
    ];
    for change in changes {
        assert_eq!(kind(change), IncompatibleImport);
    }
    // A handle of another store.
    let foreign = Memory::new(&mut Store::new(Host), MemoryType::new(1, None)).unwrap();
    assert_eq!(
        kind(&|_, given| given.provider_memory = foreign),
        ErrorKind::WrongStore
    );
}

#[derive(Default)]
struct Begun(bool);

impl start_trap::imports::Env for Begun {
    fn begin(&mut self, _cx: start_trap::Caller<'_>) -> Result<(), Trap> {
        self.0 = true;
        Ok(())
    }
}

#[test]
fn a_start_function_that_traps_is_an_error_with_its_trap() {
    let store = &mut Store::new(Begun(false));
    let memory = Memory::new(store, MemoryType::new(1, None)).unwrap();
    let externals = start_trap::Externals { env_memory: memory };
    let error = start_trap::Exports::instantiate(store, &externals).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Trap);
    let trap = error.trap().expect("it carries the trap");
    assert_eq!(trap.code(), Some(TrapCode::Unreachable));
    assert_eq!(trap.backtrace().frames()[0].func_name(), Some("start"));
    // What had been done until then is done.
    assert!(store.data().0);
    assert_eq!(memory.read_bytes(store, 0, 6).unwrap(), b"before");
    assert_eq!(memory.read_value::<u8>(store, 100).unwrap(), 42);
}

#[test]
fn a_segment_that_does_not_fit_is_a_trap_and_the_earlier_ones_stay() {
    let store = &mut Store::new(());
    let memory = Memory::new(store, MemoryType::new(1, None)).unwrap();
    let externals = segment_trap::Externals { env_memory: memory };
    let error = segment_trap::Exports::instantiate(store, &externals).unwrap_err();
    let trap = error.trap().expect("it carries the trap");
    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
    assert_eq!(memory.read_bytes(store, 0, 5).unwrap(), b"first");
    assert_eq!(memory.read_bytes(store, 65530, 6).unwrap(), &[0; 6]);
    let roomy = Memory::new(store, MemoryType::new(2, None)).unwrap();
    let externals = segment_trap::Externals { env_memory: roomy };
    let guest = segment_trap::Exports::instantiate(store, &externals).unwrap();
    guest.never(store).unwrap();
}
