//! References with types, 64-bit and shared memories through typed bindings.

use std::sync::atomic::Ordering;
use std::thread;
use wasmo_e2e::references::{Caller, Guest, imports};
use wasmo_rt::{ExternRef, Func, SharedMemory, Trap, TrapCode, Val};

#[derive(Default)]
struct Host {
    open: Vec<i32>,
    /// What `choose` gives instead of what it is asked for.
    instead: Option<Func>,
}

impl imports::Env for Host {
    fn choose(&mut self, mut cx: Caller<'_>, p0: Func, p1: Option<Func>) -> Result<Func, Trap> {
        assert_eq!(cx.guest(self).double(4)?, 8);
        Ok(self.instead.or(p1).unwrap_or(p0))
    }

    fn never_null(&mut self, cx: Caller<'_>, p0: Func, p1: ExternRef) -> Result<ExternRef, Trap> {
        let results = p0.ty(&cx)?.results().len();
        let text = p1.downcast_ref::<&str>().expect("the host's own");
        Ok(ExternRef::new(format!("{text}: {results}")))
    }

    fn open(&mut self, _: Caller<'_>, p0: i32) -> Result<(), Trap> {
        self.open.push(p0);
        Ok(())
    }

    fn left(&mut self, mut cx: Caller<'_>, p0: Option<Func>) -> Result<i32, Trap> {
        assert_eq!(p0, None);
        cx.long_mut().write_value(16_u64, 7_u32)?;
        let shared: SharedMemory = cx.shared();
        Ok(shared.atomic_u32(8)?.load(Ordering::SeqCst).cast_signed())
    }
}

fn guest() -> Guest<Host> {
    Guest::instantiate(Host::default()).expect("the guest instantiates")
}

/// A host function of the type that the guest calls `$unary`.
fn negate(guest: &mut Guest<Host>) -> Func {
    Func::wrap(
        guest.store_mut(),
        |_: wasmo_rt::Caller<'_, Host>, n: i32| -> Result<i32, Trap> { Ok(-n) },
    )
}

/// A host function of another type.
fn other(guest: &mut Guest<Host>) -> Func {
    Func::wrap(
        guest.store_mut(),
        |_: wasmo_rt::Caller<'_, Host>| -> Result<(), Trap> { Ok(()) },
    )
}

#[test]
fn functions_of_the_type_go_in_and_out() {
    let mut guest = guest();
    let double: Func = guest.which().unwrap();
    let negate = negate(&mut guest);
    assert_eq!(guest.apply(double, 3).unwrap(), 6);
    assert_eq!(guest.apply(negate, 3).unwrap(), -3);
    assert_eq!(guest.apply_maybe(Some(negate), 3).unwrap(), -3);
    let null = guest.apply_maybe(None, 3).unwrap_err();
    assert_eq!(null.code(), Some(TrapCode::NullFunctionReference));
    assert_eq!(guest.maybe(1).unwrap(), Some(double));
    assert_eq!(guest.maybe(0).unwrap(), None);
    assert_eq!(guest.choose(double, None, 5).unwrap(), 10);
    assert_eq!(guest.choose(double, Some(negate), 5).unwrap(), -5);
    assert_eq!(guest.nothing(None).unwrap(), None);
}

#[test]
fn functions_of_another_type_are_refused() {
    let mut guest = guest();
    let (double, other) = (guest.which().unwrap(), other(&mut guest));
    // Wherever one goes into the guest: an argument, a host function's result, a global, a table.
    for error in [
        guest.apply(other, 1).unwrap_err().to_string(),
        guest.apply_maybe(Some(other), 1).unwrap_err().to_string(),
        guest.nothing(Some(double)).unwrap_err().to_string(),
        guest.set_current(other).unwrap_err().to_string(),
        guest.set_spare(Some(other)).unwrap_err().to_string(),
    ] {
        assert!(error.contains("type"), "{error}");
    }
    let functions = guest.functions();
    functions.set(&mut guest, 0, Val::from(other)).unwrap_err();
    guest.host_mut().instead = Some(other);
    let error = guest.choose(double, None, 1).unwrap_err();
    assert!(error.to_string().contains("type"), "{error}");
    // The guest is as it was.
    guest.host_mut().instead = None;
    assert_eq!(guest.choose(double, None, 1).unwrap(), 2);
}

#[test]
fn globals_and_tables_hold_them() {
    let mut guest = guest();
    let (double, negate) = (guest.current(), negate(&mut guest));
    guest.set_current(negate).unwrap();
    assert_eq!(guest.which().unwrap(), negate);
    assert_eq!(guest.spare(), None);
    guest.set_spare(Some(double)).unwrap();
    assert_eq!(guest.spare(), Some(double));
    let functions = guest.functions();
    functions.set(&mut guest, 1, Val::from(negate)).unwrap();
    assert_eq!(guest.through_table(1, 9).unwrap(), -9);
    let null = guest.through_table(0, 9).unwrap_err();
    assert_eq!(null.code(), Some(TrapCode::NullFunctionReference));
    let outside = guest.through_table(1 << 32, 9).unwrap_err();
    assert_eq!(outside.code(), Some(TrapCode::TableOutOfBounds));
}

#[test]
fn references_are_never_null_where_they_cannot_be() {
    let mut guest = guest();
    let double = guest.which().unwrap();
    let object = guest.never_null(double, ExternRef::new("results")).unwrap();
    assert_eq!(object.downcast_ref::<String>().unwrap(), "results: 1");
}

/// Host functions are made of the very types that the module asks for, which no function type of the host's is.
#[test]
fn types_that_are_not_final_or_recursive_are_implemented() {
    let mut guest = guest();
    guest.call_open(3).unwrap();
    guest.call_open(4).unwrap();
    assert_eq!(guest.host().open, [3, 4]);
    guest.bump(8).unwrap();
    assert_eq!(guest.call_left().unwrap(), 1);
    assert_eq!(guest.load(16).unwrap(), 7);
    let outside = guest.load(1 << 40).unwrap_err();
    assert_eq!(outside.code(), Some(TrapCode::MemoryOutOfBounds));
    assert_eq!(guest.long().read_value::<u32>(16_u64).unwrap(), 7);
    guest.long_mut().write_value(16_u64, 9_u32).unwrap();
    assert_eq!(guest.load(16).unwrap(), 9);
}

#[test]
fn a_shared_memory_outlives_its_guest_on_other_threads() {
    let mut guest = guest();
    let shared: SharedMemory = guest.shared();
    assert_eq!(guest.bump(0).unwrap(), 0);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..1000 {
                    shared.atomic_u32(0).unwrap().fetch_add(1, Ordering::SeqCst);
                }
            });
        }
        for _ in 0..1000 {
            guest.bump(0).unwrap();
        }
    });
    assert_eq!(guest.bump(0).unwrap(), 3001);
    drop(guest);
    assert_eq!(shared.read_value::<u32>(0).unwrap(), 3002);
}
