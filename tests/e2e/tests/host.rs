//! Host functions: every signature, state, errors, panics, callbacks, the caller's memory.

use std::panic::{AssertUnwindSafe, catch_unwind};
use wasmo_e2e::imports::{self, Caller, Guest};
use wasmo_rt::{ExternRef, Func, Imports, Store, Trap, TrapCode, V128};

#[derive(Default, Debug)]
struct Host {
    calls: Vec<String>,
    object: Option<ExternRef>,
}

#[derive(Debug)]
struct Refused(i32);

impl std::fmt::Display for Refused {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the host refuses {}", self.0)
    }
}

impl std::error::Error for Refused {}

/// Counts how often it is dropped, to see that nothing is forgotten.
struct Dropped<'a>(&'a std::sync::atomic::AtomicU32);

impl Drop for Dropped<'_> {
    fn drop(&mut self) {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    }
}

static DROPS: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(0);

impl imports::imports::Env for Host {
    fn add(&mut self, _cx: Caller<'_>, a: i32, b: i32) -> Result<i32, Trap> {
        self.calls.push(format!("add {a} {b}"));
        Ok(a.wrapping_add(b))
    }

    fn mix(
        &mut self,
        _cx: Caller<'_>,
        a: i32,
        b: i64,
        c: f32,
        d: f64,
        e: V128,
    ) -> Result<(V128, f64, f32, i64, i32), Trap> {
        Ok((e, -d, -c, -b, -a))
    }

    #[allow(clippy::too_many_arguments)]
    fn many(
        &mut self,
        _cx: Caller<'_>,
        a: i32,
        b: i32,
        c: i32,
        d: i32,
        e: i32,
        f: i32,
        g: i32,
        h: i32,
        i: f64,
        j: f64,
        k: f64,
        l: f64,
        m: f64,
        n: f64,
        o: f64,
        p: f64,
        q: f64,
        r: i64,
        s: f32,
    ) -> Result<f64, Trap> {
        let ints = [a, b, c, d, e, f, g, h];
        let floats = [i, j, k, l, m, n, o, p, q];
        assert_eq!(ints, [1, 2, 3, 4, 5, 6, 7, 8]);
        assert_eq!(floats, [9., 10., 11., 12., 13., 14., 15., 16., 17.]);
        assert_eq!((r, s), (18, 19.));
        Ok(floats.iter().sum())
    }

    fn keep(
        &mut self,
        _cx: Caller<'_>,
        object: Option<ExternRef>,
    ) -> Result<Option<ExternRef>, Trap> {
        Ok(std::mem::replace(&mut self.object, object))
    }

    fn pick(
        &mut self,
        _cx: Caller<'_>,
        _one: Option<Func>,
        two: Option<Func>,
    ) -> Result<Option<Func>, Trap> {
        Ok(two)
    }

    fn fail(&mut self, _cx: Caller<'_>, x: i32) -> Result<i32, Trap> {
        let _dropped = Dropped(&DROPS);
        match x {
            0 => Err(Trap::host(Refused(x))),
            1 => Err(TrapCode::Unreachable.into()),
            2 => Err("just a text".into()),
            x => Ok(x),
        }
    }

    fn panic(&mut self, _cx: Caller<'_>, x: i32) -> Result<(), Trap> {
        let _dropped = Dropped(&DROPS);
        self.calls.push("panic".into());
        if x == 13 {
            // Unwinders get as far as they get, and no further.
            drop(std::backtrace::Backtrace::force_capture());
            panic!("the host panics");
        }
        Ok(())
    }

    fn call_me(&mut self, mut cx: Caller<'_>, x: i32) -> Result<i32, Trap> {
        self.calls.push(format!("call_me {x}"));
        if x == -1 {
            // A call back that fails: the error goes through both activations.
            cx.guest(self).fail(0)?;
        }
        if x > 0 {
            // As deep as x says, each time from inside the other.
            let deeper = cx.guest(self).call_back(x - 1)?;
            return cx.guest(self).double(deeper);
        }
        Ok(1)
    }
}

impl imports::imports::Log for Host {
    fn text(&mut self, mut cx: Caller<'_>, text: i32, len: i32) -> Result<(), Trap> {
        self.calls.push(cx.memory().read_str(text, len)?.to_owned());
        // And back into the guest's memory.
        cx.memory_mut().write_value(200_u32, len)?;
        Ok(())
    }
}

fn guest() -> Guest<Host> {
    Guest::instantiate(Host::default()).expect("the guest instantiates")
}

#[test]
fn every_signature_arrives() {
    let mut guest = guest();
    assert_eq!(guest.add(40, 2).unwrap(), 42);
    let v = V128::from_i32x4([1, 2, 3, 4]);
    assert_eq!(guest.mix(1, 2, 3., 4., v).unwrap(), (v, -4., -3., -2, -1));
    assert_eq!(guest.many().unwrap(), (9..=17).sum::<i32>().into());
    assert_eq!(guest.pick().unwrap(), 2);
    assert_eq!(guest.host().calls, ["add 40 2"]);
}

#[test]
fn objects_pass_through_the_guest() {
    let mut guest = guest();
    let object = ExternRef::new(vec![1, 2, 3]);
    assert!(guest.keep(Some(object.clone())).unwrap().is_none());
    let back = guest.keep(None).unwrap().expect("the object kept");
    assert!(back.ptr_eq(&object));
}

#[test]
fn errors_come_out_of_the_outermost_call() {
    let mut guest = guest();
    let trap = guest.fail(0).unwrap_err();
    assert_eq!(trap.downcast_ref::<Refused>().map(|r| r.0), Some(0));
    assert_eq!(trap.code(), None);
    assert!(trap.to_string().starts_with("the host refuses 0"), "{trap}");
    assert_eq!(trap.backtrace().frames().len(), 1, "{trap}");
    assert!(trap.downcast::<Refused>().is_ok());

    assert_eq!(
        guest.fail(1).unwrap_err().code(),
        Some(TrapCode::Unreachable)
    );
    let text = guest.fail(2).unwrap_err().to_string();
    assert!(text.starts_with("just a text"), "{text}");
    assert_eq!(guest.fail(3).unwrap(), 4, "the instance stays usable");
    assert_eq!(guest.calls(), 4);

    // Through two activations of the guest.
    let trap = guest.call_back(-1).unwrap_err();
    assert!(trap.downcast_ref::<Refused>().is_some());
    assert_eq!(trap.backtrace().frames().len(), 2, "{trap}");
    assert_eq!(guest.add(1, 1).unwrap(), 2);
}

#[test]
fn panics_come_out_of_the_outermost_call() {
    let mut guest = guest();
    let before = DROPS.load(std::sync::atomic::Ordering::Relaxed);
    for _ in 0..100 {
        let panic = catch_unwind(AssertUnwindSafe(|| guest.panic(13))).unwrap_err();
        assert_eq!(panic.downcast_ref::<&str>(), Some(&"the host panics"));
    }
    let drops = DROPS.load(std::sync::atomic::Ordering::Relaxed) - before;
    assert!(drops >= 100, "host frames are unwound: {drops}");
    guest.panic(1).unwrap();
    assert_eq!(guest.add(1, 2).unwrap(), 3);
    assert_eq!(guest.host().calls.len(), 102);
}

#[test]
fn the_host_calls_back() {
    let mut guest = guest();
    assert_eq!(guest.call_back(10).unwrap(), 1024);
    assert_eq!(guest.host().calls.len(), 11);
    assert_eq!(guest.host().calls[10], "call_me 0");
}

#[test]
fn the_host_sees_the_callers_memory() {
    let mut guest = guest();
    guest.say().unwrap();
    assert_eq!(guest.host().calls, ["héllo"]);
    assert_eq!(guest.memory().read_value::<i32>(200).unwrap(), 6);
    let trap = guest.say_outside().unwrap_err();
    assert!(
        trap.downcast_ref::<wasmo_rt::MemoryAccessError>().is_some(),
        "{trap}"
    );
    guest.memory_mut().write(100, &[0xff; 6]).unwrap();
    assert!(guest.say().is_err(), "not UTF-8");
}

#[test]
fn the_host_state_is_the_users() {
    let mut guest = guest();
    guest.host_mut().calls.push("before".into());
    guest.add(0, 0).unwrap();
    assert_eq!(guest.into_host().calls, ["before", "add 0 0"]);
}

#[test]
fn imports_can_be_given_by_name() {
    let mut store = Store::new(Vec::<i64>::new());
    let mut imports = Imports::new();
    type Cx<'a> = wasmo_rt::Caller<'a, Vec<i64>>;
    imports.func_wrap(
        &mut store,
        "env",
        "add",
        |mut cx: Cx<'_>, a: i32, b: i32| {
            cx.data_mut().push(a.into());
            a - b
        },
    );
    imports.func_wrap(
        &mut store,
        "env",
        "mix",
        |_: Cx<'_>, a: i32, b: i64, c: f32, d: f64, e: V128| (e, d, c, b, a),
    );
    imports.func_wrap(
        &mut store,
        "env",
        "keep",
        |_: Cx<'_>, x: Option<ExternRef>| x,
    );
    imports.func_wrap(
        &mut store,
        "env",
        "pick",
        |_: Cx<'_>, x: Option<Func>, _y: Option<Func>| x,
    );
    imports.func_wrap(&mut store, "env", "fail", |_: Cx<'_>, x: i32| x);
    imports.func_wrap(&mut store, "env", "panic", |_: Cx<'_>, _x: i32| {});
    imports.func_wrap(&mut store, "log", "text", |_: Cx<'_>, _: i32, _: i32| {});
    imports.func_wrap(
        &mut store,
        "env",
        "call_me",
        |mut cx: Cx<'_>, x: i32| -> Result<i32, Trap> {
            let Some(wasmo_rt::Extern::Func(double)) = cx.get_export("double") else {
                return Err("no `double`".into());
            };
            let double = double.typed::<i32, i32>(&cx)?;
            let doubled = double.call(&mut cx, x)?;
            cx.data_mut().push(doubled.into());
            Ok(doubled + 1)
        },
    );

    let error = imports::Exports::link(&mut store, &imports).unwrap_err();
    assert_eq!(error.kind(), wasmo_rt::ErrorKind::UnknownImport);
    assert!(error.to_string().contains("many"), "{error}");

    let ty = imports::module()
        .imports()
        .find_map(|import| match import.ty {
            wasmo_rt::ExternType::Func(ty) if import.name == "many" => Some(ty),
            _ => None,
        })
        .expect("the import is there");
    let many = Func::new(&mut store, ty, |_, args, results| {
        let sum = args.iter().filter_map(wasmo_rt::Val::f64).sum::<f64>();
        results[0] = sum.into();
        Ok(())
    });
    imports.define("env", "many", many);
    let guest = imports::Exports::link(&mut store, &imports).unwrap();
    assert_eq!(guest.add(&mut store, 5, 3).unwrap(), 2);
    assert_eq!(guest.pick(&mut store).unwrap(), 1);
    assert_eq!(guest.call_back(&mut store, 21).unwrap(), 43);
    assert_eq!(
        guest.many(&mut store).unwrap(),
        (9..=17).sum::<i32>().into()
    );
    assert_eq!(*store.data(), [5, 42]);

    // One of another type.
    imports.func_wrap(&mut store, "env", "add", |_: Cx<'_>, a: i32, _b: i64| a);
    let error = imports::Exports::link(&mut store, &imports).unwrap_err();
    assert_eq!(error.kind(), wasmo_rt::ErrorKind::IncompatibleImport);
}
