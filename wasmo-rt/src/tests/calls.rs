//! Calls in both directions.

use super::guest::{instance, mixed_type, module};
use crate::{
    Caller, Error, ErrorKind, ExternRef, Func, FuncType, Instance, Store, Trap, V128, Val, ValType,
};
use std::sync::Arc;

fn no_host<T>(store: &mut Store<T>) -> Func {
    Func::wrap(store, |_: Caller<'_, T>, a: i32| a)
}

#[test]
fn typed_calls_pass_values() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let add = instance
        .get_typed_func::<(i32, i32), i32>(&store, "add")
        .unwrap();
    assert_eq!(add.call(&mut store, (2, -5)).unwrap(), -3);
    assert_eq!(add.call(&mut store, (i32::MAX, 1)).unwrap(), i32::MIN);
    let add = instance
        .get_typed_func::<(u32, i32), (u32,)>(&store, "add")
        .unwrap();
    assert_eq!(add.call(&mut store, (u32::MAX, 2)).unwrap(), (1,));
    let pair = instance
        .get_typed_func::<i32, (i32, i32)>(&store, "pair")
        .unwrap();
    assert_eq!(pair.call(&mut store, 41).unwrap(), (41, 42));
}

#[test]
fn typed_functions_are_checked() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let kind = |result: Result<_, Error>| result.map(drop).unwrap_err().kind();
    assert_eq!(
        kind(
            instance
                .get_typed_func::<(i32, i64), i32>(&store, "add")
                .map(drop)
        ),
        ErrorKind::TypeMismatch
    );
    assert_eq!(
        kind(
            instance
                .get_typed_func::<(i32, i32), ()>(&store, "add")
                .map(drop)
        ),
        ErrorKind::TypeMismatch
    );
    assert_eq!(
        kind(instance.get_typed_func::<(), ()>(&store, "none").map(drop)),
        ErrorKind::UnknownExport
    );
    assert_eq!(
        kind(
            instance
                .get_typed_func::<(), ()>(&store, "memory")
                .map(drop)
        ),
        ErrorKind::UnknownExport
    );
}

#[test]
fn handles_of_another_store_are_refused() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let add = instance.get_func(&store, "add").unwrap();
    let typed = add.typed::<(i32, i32), i32>(&store).unwrap();
    let mut other = Store::new(());
    assert!(
        typed
            .call(&mut other, (1, 2))
            .unwrap_err()
            .downcast_ref::<Error>()
            .is_some()
    );
    assert!(add.call(&mut other, &[Val::I32(1), Val::I32(2)]).is_err());
    assert_eq!(add.ty(&other).unwrap_err().kind(), ErrorKind::WrongStore);
    assert_eq!(
        Instance::new(&mut other, &module(), &[host.into()])
            .unwrap_err()
            .kind(),
        ErrorKind::WrongStore
    );
    let table = instance.get_table(&store, "table").unwrap();
    let foreign = no_host(&mut other);
    assert_eq!(
        table.set(&mut store, 0, foreign.into()).unwrap_err().kind(),
        ErrorKind::WrongStore
    );
}

/// The arguments of `mixed`, with sums of 16 for i64 and 48.5 for f64.
fn mixed_args(v: V128) -> Vec<Val> {
    let (mut ints, mut floats) = (1.., [0.5, 4.0, 8.0, 16.0, 2.0, 1.0, 1.0, 16.0].into_iter());
    let ty = mixed_type();
    let mut vectors = 0;
    ty.params()
        .iter()
        .map(|ty| match ty {
            ValType::I64 => Val::I64(ints.next().unwrap()),
            ValType::F64 => Val::from(floats.next().unwrap()),
            ValType::V128 => {
                vectors += 1;
                Val::V128(if vectors == 2 { v } else { V128::default() })
            }
            ValType::I32 => Val::I32(-1),
            _ => Val::from(9.25f32),
        })
        .collect()
}

#[test]
fn twenty_mixed_parameters_reach_the_guest() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let mixed = instance.get_func(&store, "mixed").unwrap();
    let v = V128::from_u32x4([1, 2, 3, u32::MAX]);
    let results = mixed.call(&mut store, &mixed_args(v)).unwrap();
    assert_eq!(results[0].f64(), Some(48.5));
    assert_eq!(results[1].i64(), Some((1..=7).sum()));
    assert_eq!(results[2].v128(), Some(v));
    assert!(mixed.call(&mut store, &mixed_args(v)[1..]).is_err());
}

#[test]
fn twenty_mixed_parameters_reach_the_host() {
    let mut store = Store::new(Vec::new());
    let echo = Func::new(
        &mut store,
        mixed_type(),
        |mut cx: Caller<'_, Vec<String>>, args, results| {
            cx.data_mut()
                .extend(args.iter().map(|arg| format!("{arg:?}")));
            results[0] = args[1].clone();
            results[1] = args[0].clone();
            results[2] = args[14].clone();
            Ok(())
        },
    );
    let v = V128::from_f64x2([1.5, -2.0]);
    let args = mixed_args(v);
    let results = echo.call(&mut store, &args).unwrap();
    let expect: Vec<_> = args.iter().map(|arg| format!("{arg:?}")).collect();
    assert_eq!(*store.data(), expect);
    assert_eq!(results[0].f64(), Some(0.5));
    assert_eq!(results[1].i64(), Some(1));
    assert_eq!(results[2].v128(), Some(v));
}

#[test]
fn typed_functions_with_stack_arguments_work_both_ways() {
    type P = (
        i64,
        f32,
        V128,
        i64,
        i32,
        i64,
        i64,
        i64,
        f64,
        V128,
        i64,
        f32,
        f64,
        f32,
        V128,
        V128,
    );
    let mut store = Store::new(());
    let f = Func::wrap(
        &mut store,
        |_: Caller<'_, ()>,
         a: i64,
         b: f32,
         c: V128,
         d: i64,
         e: i32,
         f: i64,
         g: i64,
         h: i64,
         i: f64,
         j: V128,
         k: i64,
         l: f32,
         m: f64,
         n: f32,
         o: V128,
         p: V128|
         -> (V128, V128, i64, f64, i32) {
            let ints = a + d + f + g + h + k;
            let floats = f64::from(b) + i + f64::from(l) + m + f64::from(n);
            assert_eq!((c, j), (V128::from_u128(3), V128::from_u128(10)));
            (o, p, ints, floats, e)
        },
    );
    let f = f.typed::<P, (V128, V128, i64, f64, i32)>(&store).unwrap();
    let v = V128::from_u128;
    let args = (
        1,
        2.0,
        v(3),
        4,
        5,
        6,
        7,
        8,
        9.0,
        v(10),
        11,
        12.0,
        13.0,
        14.0,
        v(u128::MAX - 15),
        v(16),
    );
    let expect = (v(u128::MAX - 15), v(16), 37, 50.0, 5);
    assert_eq!(f.call(&mut store, args).unwrap(), expect);
}

#[test]
fn host_functions_change_the_state_and_the_memory() {
    let mut store = Store::new(0u64);
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, u64>, a: i32| -> Result<i32, Trap> {
            *cx.data_mut() += 1;
            let mut memory = cx.memory_mut().ok_or("no memory")?;
            assert_eq!(memory.read_str(8, 5)?, "hello");
            memory.write_value(a, 0x0102_0304)?;
            Ok(a + 1)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    assert_eq!(call.call(&mut store, 100).unwrap(), 101);
    assert_eq!(*store.data(), 1);
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert_eq!(memory.read_bytes(&store, 100, 4).unwrap(), [4, 3, 2, 1]);
    let load = instance.get_typed_func::<u32, u32>(&store, "load").unwrap();
    assert_eq!(load.call(&mut store, 100).unwrap(), 0x0102_0304);
    // The error of a checked access comes out.
    let error = call.call(&mut store, -1).unwrap_err();
    assert!(error.downcast_ref::<crate::MemoryAccessError>().is_some());
    assert_eq!(*store.data(), 2);
}

#[test]
fn host_functions_call_back_with_their_own_state() {
    struct Host {
        depth: u32,
        seen: Vec<u32>,
    }
    let mut store = Store::new(Host {
        depth: 0,
        seen: vec![],
    });
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, Host>, a: i32| -> Result<i32, Trap> {
            let instance = cx.instance().ok_or("called by a guest")?;
            let (host, mut cx) = cx.split();
            host.depth += 1;
            host.seen.push(host.depth);
            if host.depth == 10 {
                return Ok(a);
            }
            let mut caller = cx.with_state(host);
            let again = instance.get_typed_func::<i32, i32>(&caller, "call_host")?;
            let result = again.call(&mut caller, a + 1)?;
            host.seen.push(100);
            Ok(result)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    assert_eq!(call.call(&mut store, 5).unwrap(), 14);
    let mut expect: Vec<_> = (1..=10).collect();
    expect.extend([100; 9]);
    assert_eq!(store.data().seen, expect);
}

#[test]
fn lent_state_is_what_nested_host_functions_get() {
    let mut store = Store::new(1u64);
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, u64>, a: i32| -> Result<i32, Trap> {
            if a == 0 {
                *cx.data_mut() += 10;
                return Ok(0);
            }
            let instance = cx.instance().ok_or("called by a guest")?;
            let mut lent = 1000;
            let (state, mut cx) = cx.split();
            let mut caller = cx.with_state(&mut lent);
            let again = instance.get_typed_func::<i32, i32>(&caller, "call_host")?;
            again.call(&mut caller, 0)?;
            *state += lent;
            Ok(0)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    call.call(&mut store, 1).unwrap();
    assert_eq!(*store.data(), 1011);
    call.call(&mut store, 0).unwrap();
    assert_eq!(*store.data(), 1021);
}

#[test]
fn the_wrong_type_of_state_panics() {
    let mut store = Store::new(1u64);
    let host = Func::wrap(&mut store, |mut cx: Caller<'_, u64>, a: i32| {
        let (_, mut cx) = cx.split();
        cx.with_state(&mut String::new());
        a
    });
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    let outcome =
        std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| call.call(&mut store, 1)));
    let message = *outcome.unwrap_err().downcast::<String>().unwrap();
    assert!(
        message.contains("is not the type of the store's state"),
        "{message}"
    );
}

#[test]
fn references_cross_and_unused_ones_are_dropped() {
    let mut store = Store::new(());
    let swap = Func::wrap(
        &mut store,
        |_: Caller<'_, ()>,
         a: Option<ExternRef>,
         b: Option<Func>|
         -> (Option<Func>, Option<ExternRef>) { (b, a) },
    );
    type Swap = (Option<Func>, Option<ExternRef>);
    let typed = swap
        .typed::<(Option<ExternRef>, Option<Func>), Swap>(&store)
        .unwrap();
    let object = Arc::new(5u8);
    for _ in 0..5000 {
        let (func, back) = typed
            .call(
                &mut store,
                (Some(ExternRef::new(Arc::clone(&object))), Some(swap)),
            )
            .unwrap();
        assert_eq!(func, Some(swap));
        assert_eq!(**back.unwrap().downcast_ref::<Arc<u8>>().unwrap(), 5);
    }
    assert!(
        Arc::strong_count(&object) < 1000,
        "{}",
        Arc::strong_count(&object)
    );
    let (func, back) = typed.call(&mut store, (None, None)).unwrap();
    assert!(func.is_none() && back.is_none());
    let results = swap
        .call(
            &mut store,
            &[Val::ExternRef(Some(ExternRef::new(7))), Val::FuncRef(None)],
        )
        .unwrap();
    let Val::ExternRef(Some(object)) = &results[1] else {
        panic!("{results:?}");
    };
    assert_eq!(object.downcast_ref(), Some(&7));
}

#[test]
fn wrong_results_of_a_dynamic_host_function_are_an_error() {
    let mut store = Store::new(());
    let ty = FuncType::new([], [ValType::I32]);
    let f = Func::new(&mut store, ty, |_: Caller<'_, ()>, _, results| {
        results[0] = Val::I64(1);
        Ok(())
    });
    let error = f.call(&mut store, &[]).unwrap_err();
    assert_eq!(
        error.downcast_ref::<Error>().unwrap().kind(),
        ErrorKind::TypeMismatch
    );
}

#[test]
fn closures_and_state_are_dropped_once() {
    let token = Arc::new(());
    let mut store = Store::new(Arc::clone(&token));
    let captured = Arc::clone(&token);
    Func::wrap(&mut store, move |_: Caller<'_, _>| {
        drop(Arc::clone(&captured))
    });
    assert_eq!(Arc::strong_count(&token), 3);
    let state = store.into_data();
    assert_eq!(Arc::strong_count(&token), 2);
    drop(Store::new(state));
    assert_eq!(Arc::strong_count(&token), 1);
}
