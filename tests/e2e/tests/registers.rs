//! Exceptions leave in registers what callees have to preserve: handlers with values in all of these, and throws through frames that use all of
//! them, some or none, through modules without handlers, tail calls and host functions.

use wasmo_e2e::{EMULATED, pressed, registers};
use wasmo_e2e::{
    pressed_exact, pressed_explicit_o0, pressed_explicit_o3, pressed_o0, pressed_o3, pressed_oz,
};
use wasmo_e2e::{
    registers_exact, registers_explicit_o0, registers_explicit_o3, registers_o0, registers_o3,
    registers_oz,
};
use wasmo_rt::{
    Caller, Exception, Func, FuncType, Imports, Instance, Module, Store, Tag, Trap, V128, Val,
    ValType,
};

/// The two modules, compiled in every way.
fn modules() -> [[&'static Module; 2]; 7] {
    [
        [pressed::module(), registers::module()],
        [pressed_o0::module(), registers_o0::module()],
        [pressed_o3::module(), registers_o3::module()],
        [pressed_oz::module(), registers_oz::module()],
        [pressed_exact::module(), registers_exact::module()],
        [
            pressed_explicit_o0::module(),
            registers_explicit_o0::module(),
        ],
        [
            pressed_explicit_o3::module(),
            registers_explicit_o3::module(),
        ],
    ]
}

/// What is thrown: see `$bottom` of `pressed.wat`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Kind {
    Nothing,
    Own,
    Typed,
    Dynamic,
    Ints,
    Vectors,
    Back,
    Tail,
    Always,
}

const KINDS: [Kind; 9] = [
    Kind::Nothing,
    Kind::Own,
    Kind::Typed,
    Kind::Dynamic,
    Kind::Ints,
    Kind::Vectors,
    Kind::Back,
    Kind::Tail,
    Kind::Always,
];

#[derive(Default)]
struct Host {
    guest: Option<(Instance, Tag)>,
}

/// Throws `seed`, after what uses registers of its own.
fn throw(mut cx: Caller<'_, Host>, kind: i32, seed: i64) -> Result<i64, Trap> {
    let (pressed, tag) = cx.data().guest.unwrap();
    if kind == Kind::Nothing as i32 {
        return Ok(seed);
    }
    if kind == Kind::Back as i32 {
        // The guest throws in an activation of its own, which ends with that.
        let step = pressed.get_typed_func::<(i32, i32, i64), i64>(&cx, "step")?;
        return step.call(&mut cx, (Kind::Own as i32, 4, seed));
    }
    let exception = Exception::new(&cx, tag, &[Val::I64(seed)])?;
    Err(exception.into())
}

/// An instance of the module with the handlers.
fn instance(modules: [&Module; 2]) -> (Store<Host>, Instance) {
    let mut store = Store::new(Host::default());
    let mut imports = Imports::new();
    let typed = Func::wrap(&mut store, throw);
    let ty = FuncType::new([ValType::I32, ValType::I64], [ValType::I64]);
    let dynamic = Func::new(&mut store, ty, |cx, args, results| {
        results[0] = throw(cx, args[0].i32().unwrap(), args[1].i64().unwrap())?.into();
        Ok(())
    });
    // Arguments on the stack, of which some are to be 16 bytes wide.
    #[rustfmt::skip]
    let ints = Func::wrap(
        &mut store,
        |cx: Caller<'_, Host>, kind: i32, a: i64, b: i64, c: i64, d: i64, e: i64, f: i64, g: i64, h: i64, i: i64| {
            for (at, arg) in (0..).zip([a, b, c, d, e, f, g, h, i]) {
                assert_eq!(arg.wrapping_sub(at), a);
            }
            throw(cx, kind, a)
        },
    );
    #[rustfmt::skip]
    let vectors = Func::wrap(
        &mut store,
        |cx: Caller<'_, Host>, kind: i32, a: V128, b: V128, c: V128, d: V128, e: V128, f: V128, g: V128, h: V128, i: V128, j: V128| {
            let half = |v: V128| v.to_u128() as i64;
            for (at, arg) in (0..).zip([a, b, c, d, e, f, g, h, i, j]) {
                assert_eq!((arg.to_u128() >> 64) as i64, half(arg));
                assert_eq!(half(arg).wrapping_sub(at), half(a));
            }
            throw(cx, kind, half(a))
        },
    );
    for (name, func) in [
        ("typed", typed),
        ("dynamic", dynamic),
        ("ints", ints),
        ("vectors", vectors),
    ] {
        imports.define("host", name, func);
    }
    let pressed = imports.instantiate(&mut store, modules[0]).unwrap();
    imports.define_instance(&store, "pressed", pressed);
    let tag = pressed.get_tag(&store, "seed").unwrap();
    store.data_mut().guest = Some((pressed, tag));
    let registers = imports.instantiate(&mut store, modules[1]).unwrap();
    (store, registers)
}

#[test]
fn what_is_in_registers_survives_a_throw() {
    let depths: &[i32] = match EMULATED {
        true => &[0, 1, 2, 3, 4, 5, 23],
        false => &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 23, 500],
    };
    let mut results = Vec::new();
    for modules in modules() {
        let (mut store, instance) = instance(modules);
        let mut of_module = Vec::new();
        for name in ["exnref", "legacy", "again", "inner"] {
            let func = instance.get_typed_func::<(i32, i32, i64, i32), i64>(&store, name);
            let func = func.unwrap();
            for &depth in depths {
                for seed in [0x1234_5678_9abc_def1, -3] {
                    let mut call = |kind: Kind| {
                        let result = func.call(&mut store, (kind as i32, depth, seed, 3));
                        result.unwrap_or_else(|trap| panic!("{name}, {kind:?}, {depth}: {trap}"))
                    };
                    let expect = call(Kind::Nothing);
                    for kind in KINDS {
                        let result = call(kind);
                        assert_eq!(result, expect, "{name}, {kind:?}, {depth} frames");
                    }
                    of_module.push(expect);
                }
            }
        }
        results.push(of_module);
    }
    assert!(results.iter().all(|it| *it == results[0]));
    let [first, second] = [results[0][0], results[0][1]];
    assert_ne!(first, second, "the results depend on the seed");
}

#[test]
fn what_no_handler_takes_leaves_the_guest() {
    let (mut store, _) = instance(modules()[0]);
    let (pressed, tag) = store.data().guest.unwrap();
    let step = pressed.get_typed_func::<(i32, i32, i64), i64>(&store, "step");
    let step = step.unwrap();
    for kind in &KINDS[1..] {
        for depth in 0..7 {
            let trap = step.call(&mut store, (*kind as i32, depth, 11));
            let trap = trap.unwrap_err();
            let exception = trap.exception().expect("an exception");
            assert_eq!(
                (exception.tag(), exception.payload()[0].i64()),
                (tag, Some(11))
            );
            assert!(trap.backtrace().frames().len() > depth as usize);
        }
        assert_eq!(step.call(&mut store, (0, 0, 12)).unwrap(), 12);
    }
}
