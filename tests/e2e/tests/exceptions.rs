//! Exceptions through several modules, and between guests and the host.

use wasmo_e2e::{
    EMULATED, catcher, catcher_exact, catcher_explicit_o0, catcher_explicit_o3, catcher_o0,
    catcher_o3, catcher_oz, relay, thrower,
};
use wasmo_rt::{
    Caller, Error, ErrorKind, Exception, ExternRef, Func, FuncType, Imports, Instance, Module,
    Store, Tag, Trap, TrapCode, V128, Val, ValType,
};

/// What the imported host function does.
type Action = fn(Caller<'_, Host>, i32) -> Result<i32, Trap>;

#[derive(Default)]
struct Host {
    action: Option<Action>,
    guests: Option<Guests>,
    exception: Option<Exception>,
}

#[derive(Clone, Copy)]
struct Guests {
    thrower: Instance,
    catcher: Instance,
}

/// The module with the handlers, compiled in every way.
fn catchers() -> [&'static Module; 7] {
    [
        catcher::module(),
        catcher_o0::module(),
        catcher_o3::module(),
        catcher_oz::module(),
        catcher_exact::module(),
        catcher_explicit_o0::module(),
        catcher_explicit_o3::module(),
    ]
}

/// The three modules, each with its neighbour's exports; the host function is by slots if `dynamic`.
fn guests(catcher: &Module, dynamic: bool) -> (Store<Host>, Guests) {
    let mut store = Store::new(Host::default());
    let host = if dynamic {
        let ty = FuncType::new([ValType::I32], [ValType::I32]);
        Func::new(&mut store, ty, |cx: Caller<'_, Host>, args, results| {
            let action = cx.data().action.unwrap();
            results[0] = action(cx, args[0].i32().unwrap())?.into();
            Ok(())
        })
    } else {
        Func::wrap(&mut store, |cx: Caller<'_, Host>, arg: i32| {
            let action = cx.data().action.unwrap();
            action(cx, arg)
        })
    };
    let mut imports = Imports::new();
    let thrower = Instance::new(&mut store, thrower::module(), &[]).unwrap();
    imports.define_instance(&store, "thrower", thrower);
    let relay = imports.instantiate(&mut store, relay::module()).unwrap();
    imports.define_instance(&store, "relay", relay);
    imports.define("host", "call", host);
    let catcher = imports.instantiate(&mut store, catcher).unwrap();
    let guests = Guests { thrower, catcher };
    store.data_mut().guests = Some(guests);
    (store, guests)
}

fn act<R>(
    action: fn(Caller<'_, Host>, i32) -> Result<i32, Trap>,
    mut run: impl FnMut(&mut Store<Host>, Guests) -> R,
) {
    for module in catchers() {
        for dynamic in [false, true] {
            let (mut store, guests) = guests(module, dynamic);
            store.data_mut().action = Some(action);
            run(&mut store, guests);
        }
    }
}

fn call(
    store: &mut Store<Host>,
    instance: Instance,
    name: &str,
    args: &[Val],
) -> Result<Vec<Val>, Trap> {
    let func = instance.get_func(store, name).unwrap();
    func.call(store, args)
}

fn ints(values: &[Val]) -> Vec<i32> {
    values.iter().filter_map(Val::i32).collect()
}

#[test]
fn three_modules_and_many_frames_lie_between() {
    fn action(_: Caller<'_, Host>, arg: i32) -> Result<i32, Trap> {
        Ok(arg)
    }
    act(action, |store, guests| {
        for (depth, code) in [(0, 1), (1, -7), (100, 40), (20_000, 3)] {
            let args = [Val::I32(depth), Val::I32(code)];
            let results = call(store, guests.catcher, "catch_code", &args).unwrap();
            // The local that the code in the reach of the handler has set is what it was set to.
            assert_eq!(ints(&results), [code + 9 + 1000 * (5 + code)]);
        }
        let results = call(store, guests.catcher, "catch_outside", &[Val::I32(12)]);
        assert_eq!(ints(&results.unwrap()), [12]);
    });
}

#[test]
fn an_uncaught_exception_says_what_and_where() {
    let (mut store, guests) = guests(catcher::module(), false);
    let tag = guests.thrower.get_tag(&store, "code").unwrap();
    let trap = call(&mut store, guests.thrower, "throw_code", &[Val::I32(-5)]).unwrap_err();
    let exception = trap.exception().unwrap();
    assert_eq!(
        (exception.tag(), ints(exception.payload())),
        (tag, vec![-5])
    );
    let text = trap.to_string();
    assert!(
        text.starts_with("uncaught exception: tag \"code\" (i32 -5)\n"),
        "{text}"
    );
    assert!(text.contains("thrower!"), "{text}");
    let trap = call(&mut store, guests.thrower, "throw_empty", &[]).unwrap_err();
    assert!(trap.exception().unwrap().payload().is_empty());
    assert_ne!(trap.exception().unwrap().tag(), tag);
    let trap = call(
        &mut store,
        guests.thrower,
        "throw_ref",
        &[Val::ExnRef(None)],
    )
    .unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::NullExceptionReference));
}

#[test]
fn a_host_function_throws_and_a_guest_catches() {
    fn action(cx: Caller<'_, Host>, arg: i32) -> Result<i32, Trap> {
        let Guests { thrower, catcher } = cx.data().guests.unwrap();
        let (tag, payload) = match arg {
            ..0 => return Ok(arg),
            0 => (catcher.get_tag(&cx, "own"), vec![Val::I64(1), Val::I64(2)]),
            _ => (thrower.get_tag(&cx, "code"), vec![Val::I32(arg)]),
        };
        Err(Exception::new(&cx, tag.unwrap(), &payload)?.into())
    }
    act(action, |store, guests| {
        let mut catch = |arg| call(store, guests.catcher, "catch_host", &[Val::I32(arg)]);
        assert_eq!(ints(&catch(-4).unwrap()), [-4, 0]);
        assert_eq!(ints(&catch(31).unwrap()), [31, 1]);
        let trap = catch(0).unwrap_err();
        assert!(
            trap.to_string()
                .starts_with("uncaught exception: tag \"own\" (i64 1, i64 2)\n")
        );
        let frames = trap.backtrace().frames();
        assert_eq!(frames[0].module_name(), "catcher");
        assert_eq!(ints(&catch(32).unwrap()), [32, 1]);
    });
}

#[test]
fn an_exception_passes_a_host_function_and_the_activations_around() {
    fn action(mut cx: Caller<'_, Host>, arg: i32) -> Result<i32, Trap> {
        let Guests { thrower, catcher } = cx.data().guests.unwrap();
        if arg > 0 {
            // Catches what comes of the next one, two activations further in.
            let catch = catcher.get_func(&cx, "catch_host").unwrap();
            let results = catch.call(&mut cx, &[Val::I32(arg - 1)])?;
            let code = 10 * results[0].i32().unwrap();
            let again = thrower.get_func(&cx, "throw_code").unwrap();
            again.call(&mut cx, &[Val::I32(code)])?;
            unreachable!("it has thrown");
        }
        let throw = thrower.get_typed_func::<i32, ()>(&cx, "throw_code")?;
        let trap = throw.call(&mut cx, 7).unwrap_err();
        assert_eq!(trap.exception().map(|it| ints(it.payload())), Some(vec![7]));
        Err(trap)
    }
    act(action, |store, guests| {
        for (depth, code) in [(0, 7), (1, 70), (5, 700_000)] {
            let results = call(store, guests.catcher, "catch_host", &[Val::I32(depth)]);
            assert_eq!(ints(&results.unwrap()), [code, 1]);
        }
    });
}

#[test]
fn traps_and_errors_are_not_caught() {
    fn action(mut cx: Caller<'_, Host>, arg: i32) -> Result<i32, Trap> {
        let Guests { thrower, .. } = cx.data().guests.unwrap();
        if arg == 0 {
            return Err(Trap::host("refused"));
        }
        let divide = thrower.get_typed_func::<(i32, i32), i32>(&cx, "divide")?;
        divide.call(&mut cx, (1, 0))
    }
    act(action, |store, guests| {
        for name in ["catch_host", "catch_any"] {
            let trap = call(store, guests.catcher, name, &[Val::I32(0)]).unwrap_err();
            assert!(trap.to_string().starts_with("refused\n"), "{trap}");
            let trap = call(store, guests.catcher, name, &[Val::I32(1)]).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::IntegerDivideByZero));
        }
        let args = [Val::I32(i32::MAX), Val::I32(0)];
        let trap = call(store, guests.catcher, "catch_code", &args).unwrap_err();
        assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
    });
}

#[test]
fn a_payload_of_all_types_arrives() {
    fn action(mut cx: Caller<'_, Host>, arg: i32) -> Result<i32, Trap> {
        let exception = cx.data().exception.clone().unwrap();
        if arg == 0 {
            return Err(exception.into());
        }
        // By way of a guest, which makes an exception of its own.
        let Guests { thrower, .. } = cx.data().guests.unwrap();
        let throw = thrower.get_func(&cx, "throw_all").unwrap();
        Err(throw.call(&mut cx, exception.payload()).unwrap_err())
    }
    act(action, |store, guests| {
        let empty = guests.thrower.get_tag(store, "empty").unwrap();
        let inner = Exception::new(store, empty, &[]).unwrap();
        let object = ExternRef::new("object");
        let func = guests.thrower.get_func(store, "divide").unwrap();
        let values = [
            Val::I32(i32::MIN),
            Val::I64(i64::MAX),
            Val::F32(0x7fa0_0001),
            Val::F64(0xfff4_0000_0000_0001),
            Val::V128(V128::from_u128(0x0123_4567_89ab_cdef_0f1e_2d3c_4b5a_6978)),
            Val::FuncRef(Some(func)),
            Val::ExternRef(Some(object.clone())),
            Val::ExnRef(Some(inner.clone())),
        ];
        let all = guests.thrower.get_tag(store, "all").unwrap();
        let exception = Exception::new(store, all, &values).unwrap();
        store.data_mut().exception = Some(exception.clone());
        for way in [0, 1] {
            let caught = call(store, guests.catcher, "catch_any", &[Val::I32(way)]).unwrap();
            let [Val::ExnRef(Some(caught))] = &caught[..] else {
                panic!("{caught:?}");
            };
            assert_eq!((caught.tag(), caught.ptr_eq(&exception)), (all, way == 0));
            let apart = call(store, guests.catcher, "catch_all", &[Val::I32(way)]).unwrap();
            for payload in [caught.payload(), &apart] {
                let [
                    Val::I32(i32::MIN),
                    Val::I64(i64::MAX),
                    Val::F32(0x7fa0_0001),
                    Val::F64(0xfff4_0000_0000_0001),
                    Val::V128(vector),
                    Val::FuncRef(Some(same_func)),
                    Val::ExternRef(Some(same_object)),
                    Val::ExnRef(Some(same_inner)),
                ] = payload
                else {
                    panic!("{payload:?}");
                };
                assert_eq!(vector.to_u128(), 0x0123_4567_89ab_cdef_0f1e_2d3c_4b5a_6978);
                assert_eq!(*same_func, func);
                assert!(same_object.ptr_eq(&object) && same_inner.ptr_eq(&inner));
            }
        }
    });
}

#[test]
fn a_loop_that_throws_needs_no_memory_and_loses_nothing() {
    fn action(mut cx: Caller<'_, Host>, _: i32) -> Result<i32, Trap> {
        let Guests { catcher, .. } = cx.data().guests.unwrap();
        let repeat = catcher.get_typed_func::<i32, i64>(&cx, "repeat")?;
        assert_eq!(repeat.call(&mut cx, 5000)?, sum(5000));
        Ok(0)
    }
    fn sum(count: i64) -> i64 {
        count * (count + 1) / 2 + count
    }
    act(action, |store, guests| {
        let count: i32 = if EMULATED {
            30_000
        } else if cfg!(debug_assertions) {
            300_000
        } else {
            3_000_000
        };
        let before = resident();
        let results = call(store, guests.catcher, "repeat", &[Val::I32(count)]);
        assert_eq!(results.unwrap()[0].i64(), Some(sum(count.into())));
        assert!(resident() < before + 64, "{} MiB more", resident() - before);
        let table = guests.catcher.get_table(store, "kept").unwrap();
        for at in 0..16 {
            let Some(Val::ExnRef(Some(kept))) = table.get(store, at) else {
                panic!("element {at} is gone");
            };
            // The loop counts down: the last ones for each place.
            let expect = if at == 0 {
                1600
            } else {
                100 * at.cast_signed()
            };
            assert_eq!(kept.payload()[0].i64(), Some(expect));
        }
        let last = guests.catcher.get_global(store, "last").unwrap();
        let Val::ExnRef(Some(last)) = last.get(store) else {
            panic!("it is gone");
        };
        assert_eq!(last.payload()[0].i64(), Some(1));
        // Held by a local of a guest while the guest that its host function calls makes many.
        let results = call(store, guests.catcher, "hold", &[Val::I32(66)]);
        assert_eq!(ints(&results.unwrap()), [66]);
    });
}

/// What the process has in memory, in MiB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/statm").unwrap();
    let pages: u64 = status.split(' ').nth(1).unwrap().parse().unwrap();
    (pages * 4096) >> 20
}

#[test]
fn a_tag_that_does_not_fit_is_refused() {
    let mut store = Store::new(Host::default());
    let code = Tag::new(&mut store, &FuncType::new([ValType::I64], [])).unwrap();
    let error: Error = Instance::new(&mut store, catcher::module(), &[code.into()]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::IncompatibleImport);
    assert!(
        error
            .to_string()
            .contains("tag (i32) -> (), not tag (i64) -> ()"),
        "{error}"
    );
}
