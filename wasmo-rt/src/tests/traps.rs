//! Traps, errors and panics, and what remains after them.

use super::guest::{instance, make, module};
use crate::{Caller, Error, ErrorKind, Func, Instance, Store, Trap, TrapCode, Val, signals};
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};
use wasmo_abi::description::Bounds;
use wasmo_abi::index::FuncIndex;

fn no_host<T>(store: &mut Store<T>) -> Func {
    Func::wrap(store, |_: Caller<'_, T>, a: i32| a)
}

fn names(trap: &Trap) -> Vec<(&str, Option<u32>)> {
    let frames = trap.backtrace().frames().iter();
    frames
        .map(|frame| (frame.func_name().unwrap_or("?"), frame.wasm_offset()))
        .collect()
}

#[test]
fn a_trap_has_a_code_and_a_backtrace() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let outer = instance.get_typed_func::<(), ()>(&store, "outer").unwrap();
    for _ in 0..3 {
        let trap = outer.call(&mut store, ()).unwrap_err();
        assert_eq!(trap.code(), Some(TrapCode::Unreachable));
        assert_eq!(names(&trap), [("trap", Some(201)), ("outer", Some(301))]);
        let frame = &trap.backtrace().frames()[0];
        assert_eq!((frame.module_name(), frame.func_index()), ("test", Some(2)));
        assert_eq!(
            trap.to_string(),
            "wasm trap: unreachable\n   0: test!trap at offset 0xc9\n   1: test!outer at offset 0x12d"
        );
        // What a program prints whose `main` returns it.
        assert_eq!(
            format!("{trap:?}"),
            "Trap(Unreachable)\n   0: test!trap at offset 0xc9\n   1: test!outer at offset 0x12d"
        );
    }
    // The instance is as usable as before, dynamically too.
    let add = instance.get_func(&store, "add").unwrap();
    let sum = add.call(&mut store, &[Val::I32(1), Val::I32(2)]).unwrap();
    assert_eq!(sum[0].i32(), Some(3));
    let trap = outer.func().call(&mut store, &[]).unwrap_err();
    assert_eq!(names(&trap).len(), 2);
}

#[test]
fn faults_in_the_guard_are_traps() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let load = instance.get_typed_func::<u32, u32>(&store, "load").unwrap();
    assert_eq!(load.call(&mut store, 65532).unwrap(), 0);
    for address in [65533, 65536, 1 << 31, u32::MAX] {
        let trap = load.call(&mut store, address).unwrap_err();
        assert_eq!(
            trap.code(),
            Some(TrapCode::MemoryOutOfBounds),
            "{address:#x}"
        );
        assert_eq!(names(&trap), [("load", Some(407))]);
    }
    let grow = instance
        .get_typed_func::<i32, i32>(&store, "memory_grow")
        .unwrap();
    assert_eq!(grow.call(&mut store, 1).unwrap(), 1);
    assert_eq!(load.call(&mut store, 65536).unwrap(), 0);
    assert_eq!(grow.call(&mut store, 2).unwrap(), -1);
    assert_eq!(grow.call(&mut store, -1).unwrap(), -1);
    assert_eq!(grow.call(&mut store, 1).unwrap(), 2);
    assert_eq!(grow.call(&mut store, 0).unwrap(), 3);
    assert!(load.call(&mut store, 3 * 65536 - 3).is_err());
}

#[test]
fn stack_overflow_is_a_trap() {
    let run = || {
        let mut store = Store::new(());
        let host = no_host(&mut store);
        let instance = instance(&mut store, host);
        let recurse = instance
            .get_typed_func::<(), ()>(&store, "recurse")
            .unwrap();
        for _ in 0..3 {
            let trap = recurse.call(&mut store, ()).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
            assert_eq!(names(&trap).len(), 64);
        }
        let add = instance
            .get_typed_func::<(i32, i32), i32>(&store, "add")
            .unwrap();
        assert_eq!(add.call(&mut store, (1, 2)).unwrap(), 3);
    };
    run();
    std::thread::spawn(run).join().unwrap();
    std::thread::Builder::new()
        .stack_size(64 << 10)
        .spawn(run)
        .unwrap()
        .join()
        .unwrap();
}

#[test]
fn stack_overflow_below_a_hundred_host_frames_is_a_trap() {
    let mut store = Store::new(0);
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, i32>, a: i32| -> Result<i32, Trap> {
            *cx.data_mut() += 1;
            let instance = cx.instance().ok_or("called by a guest")?;
            if a == 100 {
                instance
                    .get_typed_func::<(), ()>(&cx, "recurse")?
                    .call(&mut cx, ())?;
            }
            instance
                .get_typed_func::<i32, i32>(&cx, "call_host")?
                .call(&mut cx, a + 1)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    let trap = call.call(&mut store, 1).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
    assert_eq!(*store.data(), 100);
    // 64 of the innermost activation, and one for each call of the host around it.
    assert_eq!(names(&trap).len(), 64 + 100);
    assert_eq!(names(&trap)[164 - 1], ("call_host", Some(601)));
}

#[test]
fn endless_recursion_through_the_host_is_a_trap() {
    let mut store = Store::new(0);
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, i32>, a: i32| -> Result<i32, Trap> {
            *cx.data_mut() += 1;
            let instance = cx.instance().ok_or("called by a guest")?;
            instance
                .get_typed_func::<i32, i32>(&cx, "call_host")?
                .call(&mut cx, a)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    for _ in 0..2 {
        *store.data_mut() = 0;
        let trap = call.call(&mut store, 1).unwrap_err();
        assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
        assert!(*store.data() > 100, "{}", store.data());
    }
}

#[derive(Debug)]
struct Refused(u32);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused {}", self.0)
    }
}

impl std::error::Error for Refused {}

#[test]
fn the_error_of_a_host_function_comes_out_of_the_outermost_call() {
    let mut store = Store::new(());
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, ()>, a: i32| -> Result<i32, Trap> {
            if a == 3 {
                return Err(Trap::host(Refused(7)));
            }
            let instance = cx.instance().ok_or("called by a guest")?;
            instance
                .get_typed_func::<i32, i32>(&cx, "call_host")?
                .call(&mut cx, a + 1)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    let trap = call.call(&mut store, 1).unwrap_err();
    assert_eq!(trap.code(), None);
    assert_eq!(trap.downcast_ref::<Refused>().unwrap().0, 7);
    assert_eq!(names(&trap), [("call_host", Some(601)); 3]);
    assert!(
        trap.to_string()
            .starts_with("refused 7\n   0: test!call_host")
    );
    assert_eq!(trap.downcast::<Refused>().unwrap().0, 7);
}

#[test]
fn a_panic_passes_the_guest_by() {
    struct Count<'a>(&'a AtomicUsize);
    impl Drop for Count<'_> {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::Relaxed);
        }
    }
    static DROPS: AtomicUsize = AtomicUsize::new(0);
    let mut store = Store::new(());
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, ()>, a: i32| -> Result<i32, Trap> {
            let _count = Count(&DROPS);
            if a == 2 {
                std::panic::panic_any(Refused(9));
            }
            let instance = cx.instance().ok_or("called by a guest")?;
            instance
                .get_typed_func::<i32, i32>(&cx, "call_host")?
                .call(&mut cx, a + 1)
        },
    );
    let instance = instance(&mut store, host);
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    for at in 1..3 {
        let outcome = catch_unwind(AssertUnwindSafe(|| call.call(&mut store, 0)));
        assert_eq!(outcome.unwrap_err().downcast::<Refused>().unwrap().0, 9);
        assert_eq!(DROPS.load(Ordering::Relaxed), 3 * at);
        let add = instance
            .get_typed_func::<(i32, i32), i32>(&store, "add")
            .unwrap();
        assert_eq!(add.call(&mut store, (1, 2)).unwrap(), 3);
    }
}

#[test]
fn guests_of_two_stores_interleave() {
    /// What a guest of one store calls while it is active: a guest of another, which traps or not, in this order.
    struct Outer {
        inner: Store<u32>,
        instance: Instance,
    }
    let mut inner = Store::new(0);
    let host = Func::wrap(&mut inner, |mut cx: Caller<'_, u32>, a: i32| {
        *cx.data_mut() += 1;
        a
    });
    let inner_instance = instance(&mut inner, host);
    let mut outer = Store::new(Outer {
        inner,
        instance: inner_instance,
    });
    let host = Func::wrap(
        &mut outer,
        |mut cx: Caller<'_, Outer>, a: i32| -> Result<i32, Trap> {
            let Outer { inner, instance } = cx.data_mut();
            let load = instance.get_typed_func::<i32, i32>(inner, "host_load")?;
            let before = *inner.data();
            assert_eq!(load.call(inner, 4)?, 0);
            let trap = load.call(inner, -1).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
            assert_eq!(names(&trap).len(), 1);
            assert_eq!(*inner.data(), before + 2);
            Ok(a)
        },
    );
    let instance = instance(&mut outer, host);
    let load = instance
        .get_typed_func::<i32, i32>(&outer, "host_load")
        .unwrap();
    let recurse = instance
        .get_typed_func::<(), ()>(&outer, "recurse")
        .unwrap();
    for _ in 0..3 {
        // The outer guest faults in the same activation in which the other one ran and faulted.
        let trap = load.call(&mut outer, -1).unwrap_err();
        assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
        assert_eq!(names(&trap).len(), 1);
        assert_eq!(
            load.call(&mut outer, 8).unwrap(),
            i32::from_le_bytes(*b"hell")
        );
        assert_eq!(
            recurse.call(&mut outer, ()).unwrap_err().code(),
            Some(TrapCode::StackOverflow)
        );
        // Alternately, without nesting.
        let Outer { inner, instance } = outer.data_mut();
        let load = instance
            .get_typed_func::<i32, i32>(inner, "host_load")
            .unwrap();
        assert!(load.call(inner, -1).is_err());
        assert_eq!(load.call(inner, 4).unwrap(), 0);
    }
}

#[test]
fn stores_come_and_go_on_one_thread() {
    for round in 0..100 {
        let mut store = Store::new(());
        let host = no_host(&mut store);
        let instance = instance(&mut store, host);
        let load = instance.get_typed_func::<i32, i32>(&store, "load").unwrap();
        assert!(load.call(&mut store, -4).is_err());
        let moved = std::thread::spawn(move || {
            assert!(load.call(&mut store, -4).is_err());
            store
        });
        let mut store = moved.join().unwrap();
        if round % 2 == 0 {
            assert!(load.call(&mut store, -4).is_err());
        }
    }
}

#[test]
fn a_host_function_can_instantiate() {
    let mut store = Store::new(Vec::new());
    let host = Func::wrap(
        &mut store,
        |mut cx: Caller<'_, Vec<Instance>>, a: i32| -> Result<i32, Trap> {
            for _ in 0..20 {
                let host = Func::wrap(&mut cx, |_: Caller<'_, Vec<Instance>>, a: i32| a);
                let instance = Instance::new(&mut cx, &module(), &[host.into()])?;
                let load = instance.get_typed_func::<i32, i32>(&cx, "load")?;
                assert!(load.call(&mut cx, -1).is_err());
                cx.data_mut().push(instance);
            }
            // What trapped at its start stays in the store, and the trap goes on.
            let module = make(|description| description.start = Some(FuncIndex(3)));
            if a < 0 {
                let host = cx.data()[0].get_func(&cx, "load").ok_or("exported")?;
                Instance::new(&mut cx, &module, &[host.into()])?;
            }
            Ok(a)
        },
    );
    let instance = instance(&mut store, host);
    let load = instance
        .get_typed_func::<i32, i32>(&store, "host_load")
        .unwrap();
    assert_eq!(load.call(&mut store, 4).unwrap(), 0);
    assert_eq!(
        load.call(&mut store, 70_000).unwrap_err().code(),
        Some(TrapCode::MemoryOutOfBounds)
    );
    let trap = load.call(&mut store, -1).unwrap_err();
    assert_eq!(trap.code(), Some(TrapCode::Unreachable));
    assert_eq!(names(&trap).len(), 3);
    assert_eq!(store.data().len(), 60);
    for instance in store.data().clone() {
        let add = instance
            .get_typed_func::<(i32, i32), i32>(&store, "add")
            .unwrap();
        assert_eq!(add.call(&mut store, (1, 2)).unwrap(), 3);
    }
}

#[test]
fn threads_trap_at_once() {
    let threads: Vec<_> = (0..8)
        .map(|_| {
            std::thread::spawn(|| {
                for _ in 0..20 {
                    let mut store = Store::new(());
                    let host = no_host(&mut store);
                    let instance = instance(&mut store, host);
                    let load = instance.get_typed_func::<u32, u32>(&store, "load").unwrap();
                    let recurse = instance
                        .get_typed_func::<(), ()>(&store, "recurse")
                        .unwrap();
                    let trap = load.call(&mut store, 1 << 30).unwrap_err();
                    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
                    let trap = recurse.call(&mut store, ()).unwrap_err();
                    assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
                }
            })
        })
        .collect();
    for thread in threads {
        thread.join().unwrap();
    }
}

#[test]
fn a_store_moves_between_threads() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let recurse = instance
        .get_typed_func::<(), ()>(&store, "recurse")
        .unwrap();
    let call = instance
        .get_typed_func::<i32, i32>(&store, "call_host")
        .unwrap();
    for _ in 0..3 {
        store = std::thread::spawn(move || {
            assert_eq!(call.call(&mut store, 5).unwrap(), 5);
            assert!(recurse.call(&mut store, ()).is_err());
            store
        })
        .join()
        .unwrap();
    }
    assert_eq!(call.call(&mut store, 5).unwrap(), 5);
}

#[test]
fn a_start_function_that_traps_fails_the_instantiation() {
    let module = make(|description| description.start = Some(FuncIndex(3)));
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let error = Instance::new(&mut store, &module, &[host.into()]).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Trap);
    assert_eq!(error.trap().unwrap().code(), Some(TrapCode::Unreachable));
    assert_eq!(names(error.trap().unwrap()).len(), 2);
    let trap = Trap::from(error);
    assert_eq!(trap.code(), Some(TrapCode::Unreachable));
}

/// Runs this test again in a process of its own, with `case` in the environment; true in that process.
fn in_child(test: &str, case: &str) -> Result<bool, std::process::Output> {
    if std::env::var("WASMO_TEST_CASE").is_ok_and(|it| it == case) {
        return Ok(true);
    }
    if std::env::var_os("WASMO_TEST_CASE").is_some() {
        return Ok(false);
    }
    let test_program = std::env::current_exe().unwrap();
    // Under an emulator the child needs it too; Cargo was told of it by this variable.
    let runner = std::env::vars_os().find(|(name, _)| {
        let name = name.to_string_lossy();
        let arch = std::env::consts::ARCH.to_uppercase();
        name.starts_with(&format!("CARGO_TARGET_{arch}_")) && name.ends_with("_RUNNER")
    });
    let mut command = match runner {
        Some((_, runner)) => {
            let mut command = std::process::Command::new(runner);
            command.arg(test_program);
            command
        }
        None => std::process::Command::new(test_program),
    };
    let output = command
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env("WASMO_TEST_CASE", case)
        .output()
        .unwrap();
    Err(output)
}

fn trap_once() {
    let mut store = Store::new(());
    let host = no_host(&mut store);
    let instance = instance(&mut store, host);
    let load = instance.get_typed_func::<u32, u32>(&store, "load").unwrap();
    assert!(load.call(&mut store, 1 << 30).is_err());
}

fn fault() {
    // SAFETY: not sound; the fault is the point.
    unsafe {
        std::ptr::null_mut::<u8>()
            .wrapping_add(16)
            .write_volatile(1)
    };
}

#[test]
fn faults_of_the_host_reach_its_own_handler() {
    extern "C" fn host_handler(_: libc::c_int, info: *mut libc::siginfo_t, _: *mut libc::c_void) {
        // SAFETY: the kernel's argument.
        let info = unsafe { &*info };
        // SAFETY: the signal comes with an address.
        let address = unsafe { info.si_addr() }.addr();
        // SAFETY: always possible.
        unsafe { libc::_exit(if address == 16 { 42 } else { 43 }) };
    }
    match in_child(
        "tests::traps::faults_of_the_host_reach_its_own_handler",
        "own",
    ) {
        Ok(true) => {
            // SAFETY: all zeros is valid.
            let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
            action.sa_sigaction = host_handler as *const () as libc::sighandler_t;
            action.sa_flags = libc::SA_SIGINFO;
            // SAFETY: the handler only exits.
            unsafe { libc::sigaction(libc::SIGSEGV, &raw const action, std::ptr::null_mut()) };
            trap_once();
            fault();
            unreachable!("the handler exits");
        }
        Ok(false) => {}
        Err(output) => assert_eq!(output.status.code(), Some(42), "{output:?}"),
    }
}

#[test]
fn faults_of_the_host_without_handler_end_the_process() {
    use std::os::unix::process::ExitStatusExt as _;
    match in_child(
        "tests::traps::faults_of_the_host_without_handler_end_the_process",
        "default",
    ) {
        Ok(true) => {
            trap_once();
            fault();
            unreachable!("the process ends");
        }
        Ok(false) => {}
        Err(output) => assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{output:?}"),
    }
}

#[test]
fn a_fault_inside_a_host_function_is_the_hosts() {
    use std::os::unix::process::ExitStatusExt as _;
    match in_child(
        "tests::traps::a_fault_inside_a_host_function_is_the_hosts",
        "nested",
    ) {
        Ok(true) => {
            let mut store = Store::new(());
            let host = Func::wrap(&mut store, |_: Caller<'_, ()>, a: i32| {
                fault();
                a
            });
            let instance = instance(&mut store, host);
            let call = instance
                .get_typed_func::<i32, i32>(&store, "call_host")
                .unwrap();
            let _ = call.call(&mut store, 5);
            unreachable!("the process ends");
        }
        Ok(false) => {}
        Err(output) => assert_eq!(output.status.signal(), Some(libc::SIGSEGV), "{output:?}"),
    }
}

#[test]
fn the_handler_can_be_turned_off_and_taken_away() {
    match in_child(
        "tests::traps::the_handler_can_be_turned_off_and_taken_away",
        "off",
    ) {
        Ok(true) => {
            signals::set_enabled(false);
            let mut store = Store::new(());
            let host = no_host(&mut store);
            let error = Instance::new(&mut store, &module(), &[host.into()]).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Signals);
            let explicit = make(|description| description.bounds = Bounds::Explicit);
            let instance = Instance::new(&mut store, &explicit, &[host.into()]).unwrap();
            let outer = instance.get_typed_func::<(), ()>(&store, "outer").unwrap();
            assert!(outer.call(&mut store, ()).is_err());
            assert!(!signals::uninstall(), "never installed");
            signals::set_enabled(true);
            trap_once();
            assert!(signals::uninstall());
            assert!(!signals::uninstall(), "not any more");
            trap_once();
            std::process::exit(44);
        }
        Ok(false) => {}
        Err(output) => assert_eq!(output.status.code(), Some(44), "{output:?}"),
    }
}

#[test]
fn errors_are_threads_friends() {
    fn all<T: std::error::Error + Send + Sync + 'static>() {}
    all::<Trap>();
    all::<Error>();
    fn shared<T: Send + Sync>() {}
    shared::<crate::Module>();
    shared::<Instance>();
    fn moved<T: Send>() {}
    moved::<Store<Vec<u8>>>();
}
