//! Exceptions: thrown and caught by guests and by the host, and freed in time.

use super::thrower::module;
use crate::{
    Caller, ErrorKind, Exception, ExternRef, Func, FuncType, Global, GlobalType, HeapType,
    Instance, RefType, Store, Table, TableType, Tag, Trap, TrapCode, V128, Val, ValType, signals,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// An instance of the guest with `host` for its import.
fn instance<T>(store: &mut Store<T>, host: Func) -> Instance {
    Instance::new(store, &module(), &[host.into()]).unwrap()
}

fn idle<T>(store: &mut Store<T>) -> Instance {
    let host = Func::wrap(store, |_: Caller<'_, T>, a: i32| a);
    instance(store, host)
}

fn call<T>(store: &mut Store<T>, instance: Instance, name: &str, arg: i32) -> Result<i32, Trap> {
    let func = instance.get_func(store, name).unwrap();
    let results = func.call(store, &[arg.into()])?;
    Ok(results.first().and_then(Val::i32).unwrap_or_default())
}

fn payload(exception: &Exception) -> Vec<i32> {
    let values = exception.payload().iter();
    values.map(|it| it.i32().unwrap()).collect()
}

#[test]
fn a_guest_catches_its_own_exception() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    assert_eq!(call(&mut store, instance, "catch", 5).unwrap(), 1005);
    let catch = instance.get_typed_func::<i32, i32>(&store, "catch");
    let catch = catch.unwrap();
    for at in 0..100 {
        assert_eq!(catch.call(&mut store, at).unwrap(), at + 1000);
    }
}

#[test]
fn frames_without_handler_are_skipped() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    for depth in [0, 1, 1000, 20_000] {
        assert_eq!(
            call(&mut store, instance, "catch_nest", depth).unwrap(),
            1077
        );
    }
}

#[test]
fn an_uncaught_exception_comes_out_of_the_call() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    let tag = instance.get_tag(&store, "boom").unwrap();
    let trap = call(&mut store, instance, "nest", 2).unwrap_err();
    let exception = trap.exception().expect("an exception");
    assert_eq!((exception.tag(), &*payload(exception)), (tag, &[77][..]));
    assert_eq!(trap.code(), None);
    assert!(trap.downcast_ref::<std::io::Error>().is_none());
    let frames = trap.backtrace().frames().iter();
    let names: Vec<_> = frames.map(|frame| frame.func_name().unwrap()).collect();
    assert_eq!(names, ["throw", "nest", "nest", "nest"]);
    let text = trap.to_string();
    assert!(
        text.starts_with("uncaught exception: tag \"boom\" (i32 77)\n"),
        "{text}"
    );
    let trap = trap.downcast::<std::io::Error>().unwrap_err();
    assert!(trap.exception().is_some() && format!("{trap:?}").contains("boom"));
    // The guest is as usable as before.
    assert_eq!(call(&mut store, instance, "catch", 1).unwrap(), 1001);
}

/// A host function by slots and a typed one, which do the same.
fn hosts<T: 'static>(
    store: &mut Store<T>,
    host: impl Fn(Caller<'_, T>, i32) -> Result<i32, Trap> + Clone + Send + Sync + 'static,
) -> [Func; 2] {
    let typed = Func::wrap(store, host.clone());
    let ty = FuncType::new([ValType::I32], [ValType::I32]);
    let dynamic = Func::new(store, ty, move |cx, args, results| {
        results[0] = host(cx, args[0].i32().unwrap())?.into();
        Ok(())
    });
    [typed, dynamic]
}

#[test]
fn the_host_throws_into_the_guest() {
    struct Dropped(Arc<AtomicUsize>);
    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    let dropped = Arc::new(AtomicUsize::new(0));
    let mut store = Store::new(None);
    let counter = Arc::clone(&dropped);
    let funcs = hosts(&mut store, move |cx: Caller<'_, Option<Tag>>, a| {
        let _frame = Dropped(Arc::clone(&counter));
        let tag = cx.data().unwrap();
        if a < 0 {
            return Ok(a);
        }
        Err(Exception::new(&cx, tag, &[Val::I32(a)])?.into())
    });
    for (at, func) in funcs.into_iter().enumerate() {
        let instance = instance(&mut store, func);
        let tag = instance.get_tag(&store, "boom").unwrap();
        *store.data_mut() = Some(tag);
        assert_eq!(call(&mut store, instance, "catch_host", -3).unwrap(), -3);
        assert_eq!(call(&mut store, instance, "catch_host", 3).unwrap(), 1003);
        // A tag of the same type, but another one.
        let ty = FuncType::new([ValType::I32], []);
        let other = Tag::new(&mut store, &ty).unwrap();
        *store.data_mut() = Some(other);
        let trap = call(&mut store, instance, "catch_host", 4).unwrap_err();
        assert_eq!(trap.exception().unwrap().tag(), other);
        assert!(trap.to_string().contains("tag without name (i32 4)"));
        let trap = func.call(&mut store, &[Val::I32(6)]).unwrap_err();
        assert_eq!(payload(trap.exception().unwrap()), [6], "without a guest");
        assert_eq!(dropped.load(Ordering::Relaxed), 4 * (at + 1));
    }
}

#[test]
fn traps_and_other_errors_are_not_caught() {
    let mut store = Store::new(());
    let funcs = hosts(&mut store, |_: Caller<'_, ()>, a| match a {
        0 => Err(Trap::new(TrapCode::Unreachable)),
        _ => Err(Trap::host("no")),
    });
    for func in funcs {
        let instance = instance(&mut store, func);
        let trap = call(&mut store, instance, "catch_host", 0).unwrap_err();
        assert_eq!(trap.code(), Some(TrapCode::Unreachable));
        let trap = call(&mut store, instance, "catch_host", 1).unwrap_err();
        assert!(trap.to_string().starts_with("no\n"));
    }
    // The guest checks its accesses and not its stack, so nothing else has had the handler installed.
    signals::install().unwrap();
    let instance = idle(&mut store);
    let trap = call(&mut store, instance, "catch_nest", i32::MAX).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
}

#[test]
fn an_exception_passes_activations_as_an_error() {
    // The host function calls the guest, which throws through that inner activation.
    let mut store = Store::new(None);
    let funcs = hosts(
        &mut store,
        |mut cx: Caller<'_, Option<(Instance, bool)>>, a| {
            let (instance, pass) = cx.data().unwrap();
            let nest = instance.get_typed_func::<i32, ()>(&cx, "nest")?;
            let trap = nest.call(&mut cx, a).unwrap_err();
            assert!(trap.exception().is_some());
            if pass { Err(trap) } else { Ok(12) }
        },
    );
    for func in funcs {
        let instance = instance(&mut store, func);
        *store.data_mut() = Some((instance, false));
        assert_eq!(call(&mut store, instance, "catch_host", 10).unwrap(), 12);
        *store.data_mut() = Some((instance, true));
        assert_eq!(call(&mut store, instance, "catch_host", 10).unwrap(), 1077);
    }
}

#[test]
fn a_throw_goes_to_the_innermost_handler_through_instances() {
    let mut store = Store::new(());
    let inner = idle(&mut store);
    // The function of one instance is the import of the next.
    let throw = inner.get_func(&store, "catch").unwrap();
    let middle = instance(&mut store, throw);
    assert_eq!(call(&mut store, middle, "catch_host", 1).unwrap(), 1001);
    // Tags of instances differ, even of one module.
    let mut store = Store::new(None);
    let [host, _] = hosts(&mut store, |cx: Caller<'_, Option<Tag>>, a| {
        let tag = cx.data().unwrap();
        Err(Exception::new(&cx, tag, &[Val::I32(a)])?.into())
    });
    let first = instance(&mut store, host);
    let second = first.get_func(&store, "catch_host").unwrap();
    let second = instance(&mut store, second);
    let third = second.get_func(&store, "catch_host").unwrap();
    let third = instance(&mut store, third);
    for (which, expect) in [(first, 1009), (second, 1009), (third, 1009)] {
        let tag = which.get_tag(&store, "boom").unwrap();
        *store.data_mut() = Some(tag);
        assert_eq!(call(&mut store, third, "catch_host", 9).unwrap(), expect);
    }
}

#[test]
fn references_to_exceptions_cross_the_boundary() {
    let mut store = Store::new(None);
    let [host, _] = hosts(&mut store, |cx: Caller<'_, Option<Exception>>, _| {
        Err(cx.data().clone().unwrap().into())
    });
    let instance = instance(&mut store, host);
    let inner_tag = Tag::new(&mut store, &FuncType::new([ValType::EXNREF], [])).unwrap();
    let types = [
        ValType::I64,
        ValType::F32,
        ValType::F64,
        ValType::V128,
        ValType::FUNCREF,
        ValType::EXTERNREF,
        ValType::EXNREF,
        ValType::EXNREF,
    ];
    let tag = Tag::new(&mut store, &FuncType::new(types, [])).unwrap();
    let null = Exception::new(&store, inner_tag, &[Val::ExnRef(None)]).unwrap();
    let object = ExternRef::new(String::from("object"));
    let values = [
        Val::I64(-1),
        Val::from(1.5f32),
        Val::from(-0.0f64),
        Val::V128(V128::from_u128(u128::MAX - 5)),
        Val::FuncRef(Some(host)),
        Val::ExternRef(Some(object.clone())),
        Val::ExnRef(Some(null.clone())),
        Val::ExnRef(Some(null.clone())),
    ];
    let exception = Exception::new(&store, tag, &values).unwrap();
    *store.data_mut() = Some(exception.clone());
    let catch = instance.get_func(&store, "catch_ref").unwrap();
    let caught = catch.call(&mut store, &[Val::I32(0)]).unwrap();
    let [Val::ExnRef(Some(caught))] = &caught[..] else {
        panic!("{caught:?}");
    };
    assert!(caught.ptr_eq(&exception), "the host gets its own one back");
    // What the guest holds is not what the host made: without it, it is made anew.
    let catch = instance.get_typed_func::<i32, Option<Exception>>(&store, "catch_ref");
    let caught = catch.unwrap().call(&mut store, 0).unwrap().unwrap();
    assert_eq!(caught.tag(), tag);
    let [
        Val::I64(-1),
        Val::F32(f32),
        Val::F64(f64),
        Val::V128(v128),
        Val::FuncRef(Some(func)),
        Val::ExternRef(Some(same)),
        Val::ExnRef(Some(a)),
        Val::ExnRef(Some(b)),
    ] = caught.payload()
    else {
        panic!("{caught:?}");
    };
    assert_eq!(
        (*f32, *f64),
        (1.5f32.to_bits(), (-0.0f64).to_bits()),
        "{caught:?}"
    );
    assert_eq!((v128.to_u128(), *func), (u128::MAX - 5, host));
    assert!(same.ptr_eq(&object));
    assert!(a.ptr_eq(b) && a.payload()[0].is_null());
    // Back in, thrown, and out again.
    let throw = instance.get_typed_func::<Exception, ()>(&store, "throw_ref");
    let trap = throw.unwrap().call(&mut store, exception.clone());
    let trap = trap.unwrap_err();
    assert!(trap.exception().unwrap().ptr_eq(&exception));
    assert!(
        trap.to_string().starts_with(
            "uncaught exception: tag without name (i64 -1, f32 0x3fc00000, f64 0x8000000000000000, v128 0xfffffffffffffffffffffffffffffffa, \
             funcref, externref, exnref, exnref)\n"
        ),
        "{trap}"
    );
}

#[test]
fn wrong_exceptions_are_refused() {
    let mut store = Store::new(());
    let mut other = Store::new(());
    let ty = FuncType::new([ValType::I32, ValType::FUNCREF], []);
    let tag = Tag::new(&mut store, &ty).unwrap();
    let foreign = Func::wrap(&mut other, |_: Caller<'_, ()>| ());
    let kind = |payload: &[Val], store: &mut Store<()>| {
        let result = Exception::new(store, tag, payload);
        result.map(drop).unwrap_err().kind()
    };
    let null = Val::FuncRef(None);
    for payload in [
        &[][..],
        &[Val::I32(1)],
        &[Val::I64(1), null.clone()],
        &[Val::I32(1), null.clone(), Val::I32(1)],
        &[Val::I32(1), Val::ExternRef(None)],
    ] {
        assert_eq!(kind(payload, &mut store), ErrorKind::TypeMismatch);
    }
    let payload = [Val::I32(1), Val::FuncRef(Some(foreign))];
    assert_eq!(kind(&payload, &mut store), ErrorKind::WrongStore);
    assert_eq!(
        kind(&[Val::I32(1), null.clone()], &mut other),
        ErrorKind::WrongStore
    );
    assert!(Tag::new(&mut store, &FuncType::new([], [ValType::I32])).is_err());

    // An exception of another store is no exception here.
    let exception = Exception::new(&store, tag, &[Val::I32(1), null]).unwrap();
    let thrown = exception.clone();
    let funcs = hosts(&mut other, move |_: Caller<'_, ()>, _| {
        Err(thrown.clone().into())
    });
    for func in funcs {
        let instance = instance(&mut other, func);
        let trap = call(&mut other, instance, "catch_host", 0).unwrap_err();
        let error = trap.downcast_ref::<crate::Error>().unwrap();
        assert_eq!(error.kind(), ErrorKind::WrongStore);
        let throw = instance.get_func(&other, "throw_ref").unwrap();
        let trap = throw.call(&mut other, &[exception.clone().into()]);
        let trap = trap.unwrap_err();
        let error = trap.downcast_ref::<crate::Error>().unwrap();
        assert_eq!(error.kind(), ErrorKind::WrongStore);
    }
    drop(store);
    let first = exception.payload()[0].i32();
    assert_eq!(first, Some(1), "it is the host's own");
}

fn in_use<T>(store: &Store<T>) -> usize {
    use crate::AsStore;
    let heap = store.as_store().inner().exceptions.as_ref();
    heap.map_or(0, |heap| heap.exceptions().in_use())
}

#[test]
fn a_loop_that_throws_needs_no_memory() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    let count = if cfg!(debug_assertions) {
        100_000
    } else {
        5_000_000
    };
    call(&mut store, instance, "repeat", count).unwrap();
    assert!(in_use(&store) <= 64, "{}", in_use(&store));
    call(&mut store, instance, "repeat", 63).unwrap();
    for _ in 0..1000 {
        call(&mut store, instance, "catch", 1).unwrap();
        call(&mut store, instance, "throw", 1).unwrap_err();
    }
    assert!(in_use(&store) <= 128, "{}", in_use(&store));
}

#[test]
fn what_a_guest_holds_survives() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    assert_eq!(call(&mut store, instance, "keep", 10_000).unwrap(), 42);
}

#[test]
fn what_a_guest_around_holds_survives() {
    // The host function is called by `keep`, whose frame is in the activation around `repeat`'s.
    let mut store = Store::new(());
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, ()>, count: i32| -> Result<i32, Trap> {
            let Some(instance) = cx.instance() else {
                return Ok(0);
            };
            if count > 100 {
                let repeat = instance.get_typed_func::<i32, ()>(&cx, "repeat")?;
                repeat.call(&mut cx, count)?;
                return Ok(count);
            }
            let keep = instance.get_typed_func::<i32, i32>(&cx, "keep")?;
            keep.call(&mut cx, 2000)
        },
    );
    let instance = instance(&mut store, host);
    assert_eq!(call(&mut store, instance, "catch_host", 5).unwrap(), 42);
    assert_eq!(
        call(&mut store, instance, "catch_host", 5000).unwrap(),
        5000
    );
}

#[test]
fn what_tables_and_globals_hold_survives() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    let tag = instance.get_tag(&store, "boom").unwrap();
    let exception = |store: &mut Store<()>, value| {
        Val::from(Exception::new(store, tag, &[Val::I32(value)]).unwrap())
    };
    // An exception that refers to others, and those to externrefs.
    let ty = FuncType::new([ValType::EXNREF, ValType::EXTERNREF], []);
    let link = Tag::new(&mut store, &ty).unwrap();
    let object = Arc::new(5);
    let mut chain = Val::ExnRef(None);
    for _ in 0..100 {
        let payload = [chain, ExternRef::from(object.clone() as Arc<_>).into()];
        chain = Exception::new(&store, link, &payload).unwrap().into();
    }
    let ty = GlobalType::new(ValType::EXNREF, true);
    let global = Global::new(&mut store, ty, chain).unwrap();
    let init = exception(&mut store, 7);
    let table = Table::new(&mut store, TableType::new(RefType::EXNREF, 3, None), init).unwrap();
    let init = exception(&mut store, 8);
    table.set(&mut store, 1, init).unwrap();
    for _ in 0..50 {
        call(&mut store, instance, "repeat", 2000).unwrap();
        // Many externrefs come and go too.
        let ty = TableType::new(RefType::EXTERNREF, 1, None);
        let others = Table::new(&mut store, ty, Val::ExternRef(None)).unwrap();
        for _ in 0..100 {
            let object = ExternRef::new(1).into();
            others.set(&mut store, 0, object).unwrap();
        }
    }
    assert!((102..=300).contains(&in_use(&store)), "{}", in_use(&store));
    for (at, expect) in [(0, 7), (1, 8), (2, 7)] {
        let Some(Val::ExnRef(Some(exception))) = table.get(&store, at) else {
            panic!("element {at} is gone");
        };
        assert_eq!(payload(&exception), [expect]);
    }
    let mut length = 0;
    let mut at = global.get(&store);
    while let Val::ExnRef(Some(exception)) = at {
        let Val::ExternRef(Some(held)) = &exception.payload()[1] else {
            panic!("the object of link {length} is gone");
        };
        assert_eq!(held.downcast_ref::<i32>(), Some(&5));
        at = exception.payload()[0].clone();
        length += 1;
    }
    assert_eq!(length, 100);
    global.set(&mut store, Val::ExnRef(None)).unwrap();
    table.set(&mut store, 0, Val::ExnRef(None)).unwrap();
    call(&mut store, instance, "repeat", 2000).unwrap();
    assert!(in_use(&store) <= 64, "{}", in_use(&store));
}

#[test]
fn chains_of_any_length_are_handled_without_recursion() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    let ty = FuncType::new([ValType::EXNREF, ValType::EXNREF], []);
    let tag = Tag::new(&mut store, &ty).unwrap();
    let mut chain = Exception::new(&store, tag, &[Val::ExnRef(None), Val::ExnRef(None)]).unwrap();
    // Each link is in the next one twice: copied as a tree, that would be 2^100000 of them.
    for _ in 0..100_000 {
        let link = Val::from(chain);
        chain = Exception::new(&store, tag, &[link.clone(), link]).unwrap();
    }
    assert!(format!("{chain:?}").len() < 100);
    let throw = instance.get_typed_func::<Exception, ()>(&store, "throw_ref");
    let throw = throw.unwrap();
    let ty = GlobalType::new(ValType::EXNREF, true);
    let global = Global::new(&mut store, ty, chain.clone().into()).unwrap();
    let trap = throw.call(&mut store, chain).unwrap_err();
    drop(trap);
    // Only the guest's records are left. What is read now is copied anew.
    assert_eq!(in_use(&store), 100_001);
    let Val::ExnRef(Some(chain)) = global.get(&store) else {
        panic!("it is gone");
    };
    global.set(&mut store, Val::ExnRef(None)).unwrap();
    call(&mut store, instance, "repeat", 300_000).unwrap();
    assert!(in_use(&store) < 100_000);
    drop(chain);
}

#[test]
fn exceptions_that_take_too_much_are_an_error() {
    let mut store = Store::new(());
    let instance = idle(&mut store);
    let ty = FuncType::new(vec![ValType::V128; 1000], []);
    let tag = Tag::new(&mut store, &ty).unwrap();
    let ty = TableType::new(RefType::EXNREF, 20_000, None);
    let table = Table::new(&mut store, ty, Val::ExnRef(None)).unwrap();
    let payload = vec![Val::V128(V128::default()); 1000];
    let mut failed = None;
    for at in 0..20_000 {
        let exception = Exception::new(&store, tag, &payload).unwrap();
        if let Err(error) = table.set(&mut store, at, exception.into()) {
            failed = Some((at, error));
            break;
        }
    }
    let (at, error) = failed.expect("320 MB are too much");
    assert_eq!(error.kind(), ErrorKind::Limit);
    assert!(at > 15_000);
    // The guest gets the same error, which it cannot catch, once there is no room for even a small one.
    let small = Tag::new(&mut store, &FuncType::new([ValType::I32], [])).unwrap();
    let small = |store: &mut Store<()>, table: Table, at| {
        let exception = Exception::new(store, small, &[Val::I32(0)]).unwrap();
        table.set(store, at, exception.into())
    };
    let ty = TableType::new(RefType::EXNREF, 20_000, None);
    let rest = Table::new(&mut store, ty, Val::ExnRef(None)).unwrap();
    let full = (0..20_000).any(|at| small(&mut store, rest, at).is_err());
    assert!(full);
    let trap = call(&mut store, instance, "catch", 1).unwrap_err();
    let error = trap.downcast_ref::<crate::Error>().unwrap();
    assert_eq!(error.kind(), ErrorKind::Limit);
    // Dead ones make room.
    for at in 0..5000 {
        table.set(&mut store, at, Val::ExnRef(None)).unwrap();
    }
    assert_eq!(call(&mut store, instance, "catch", 1).unwrap(), 1001);
}

#[test]
fn non_null_references_have_no_null() {
    let mut store = Store::new(());
    let non_null = |heap| ValType::Ref(RefType::new(false, heap));
    for heap in [HeapType::Func, HeapType::Extern, HeapType::Exn] {
        let ty = non_null(heap);
        assert!(Val::default_for(ty).is_none());
        // A host function whose result is left as it was.
        let host = Func::new(&mut store, FuncType::new([], [ty]), |_, _, _| Ok(()));
        let trap = host.call(&mut store, &[]).unwrap_err();
        let error = trap.downcast_ref::<crate::Error>().unwrap();
        assert_eq!(error.kind(), ErrorKind::TypeMismatch);
        assert!(error.to_string().ends_with("is needed, not null"));
        // An argument.
        let host = Func::new(&mut store, FuncType::new([ty], []), |_, _, _| Ok(()));
        let null = Val::null(RefType::new(true, heap));
        let trap = host.call(&mut store, &[null]).unwrap_err();
        assert!(trap.to_string().contains("is needed, not null"), "{trap}");
    }
    let pass = |_: Caller<'_, ()>, f: Func, o: ExternRef, e: Exception| (f, o, e);
    let pass = Func::wrap(&mut store, pass);
    let ty = pass.ty(&store).unwrap();
    assert_eq!(ty.params(), ty.results());
    assert_eq!(ty.params()[2], non_null(HeapType::Exn));
    let tag = Tag::new(&mut store, &FuncType::new([], [])).unwrap();
    let exception = Exception::new(&store, tag, &[]).unwrap();
    let object = ExternRef::new(1);
    // A nullable result may be taken of a function whose result is not null, but no nullable argument passed.
    assert!(
        pass.typed::<(Option<Func>, ExternRef, Exception), (Func, ExternRef, Exception)>(&store)
            .is_err()
    );
    let typed = pass
        .typed::<(Func, ExternRef, Exception), (Func, Option<ExternRef>, Option<Exception>)>(
            &store,
        );
    let (func, same, back) = typed
        .unwrap()
        .call(&mut store, (pass, object.clone(), exception.clone()))
        .unwrap();
    assert_eq!(func, pass);
    assert!(same.unwrap().ptr_eq(&object) && back.unwrap().ptr_eq(&exception));
}

#[test]
fn references_to_defined_types_are_checked() {
    let mut store = Store::new(());
    let ty = FuncType::new([ValType::I32], []);
    let reference = RefType::new(true, crate::types::defined(&ty));
    let right = Func::wrap(&mut store, |_: Caller<'_, ()>, _: i32| ());
    let wrong = Func::wrap(&mut store, |_: Caller<'_, ()>, _: i64| ());
    let table = Table::new(
        &mut store,
        TableType::new(reference, 2, None),
        Val::FuncRef(None),
    );
    let table = table.unwrap();
    table.set(&mut store, 0, right.into()).unwrap();
    let error = table.set(&mut store, 1, wrong.into()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    assert!(matches!(table.get(&store, 0), Some(Val::FuncRef(Some(func))) if func == right));
    let ty = GlobalType::new(ValType::Ref(RefType::new(false, reference.heap)), true);
    assert!(Global::new(&mut store, ty, Val::FuncRef(None)).is_err());
    let global = Global::new(&mut store, ty, right.into()).unwrap();
    assert!(global.set(&mut store, wrong.into()).is_err());
    let taker = FuncType::new([ValType::Ref(reference)], [ValType::Ref(reference)]);
    let pass = Func::new(&mut store, taker, |_, args, results| {
        results.clone_from_slice(args);
        Ok(())
    });
    assert!(pass.call(&mut store, &[right.into()]).is_ok());
    assert!(pass.call(&mut store, &[wrong.into()]).is_err());
    assert!(pass.typed::<Option<Func>, Option<Func>>(&store).is_err());
}
