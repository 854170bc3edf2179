//! One memory for several threads, each with a store and an instance of its own, in code compiled in every way.

use std::thread;
use std::time::{Duration, Instant};
use wasmo_e2e::shared_own;
use wasmo_rt::{
    Extern, Instance, Memory, MemoryType, Module, SharedMemory, Store, Trap, TrapCode, WasmParams,
    WasmResults,
};

/// How many threads work at a time.
const THREADS: u32 = 4;

/// The type that the guests import.
fn shared() -> SharedMemory {
    SharedMemory::new(MemoryType::new(1, Some(64)).shared()).expect("there is memory")
}

/// A thread's store and instance.
struct Worker {
    store: Store<()>,
    instance: Instance,
}

impl Worker {
    fn new(module: &Module, shared: &SharedMemory) -> Self {
        let mut store = Store::new(());
        let memory = Memory::from_shared(&mut store, shared);
        let instance = Instance::new(&mut store, module, &[Extern::from(memory)]);
        Self {
            instance: instance.expect("the guest instantiates"),
            store,
        }
    }

    fn call<P: WasmParams, R: WasmResults>(&mut self, name: &str, params: P) -> Result<R, Trap> {
        let func = self
            .instance
            .get_typed_func(&self.store, name)
            .expect("an export of this type");
        func.call(&mut self.store, params)
    }
}

fn code<T: std::fmt::Debug>(result: Result<T, Trap>) -> TrapCode {
    let trap = result.expect_err("this should trap");
    trap.code().expect("a trap of the specification")
}

/// Calls a function of the guest on several threads at once, in an instance of its own on each.
fn on_threads<R: Send>(
    module: &Module,
    shared: &SharedMemory,
    work: impl Fn(u32, &mut Worker) -> R + Sync,
) -> Vec<R> {
    thread::scope(|scope| {
        let work = &work;
        let threads: Vec<_> = (0..THREADS)
            .map(|number| scope.spawn(move || work(number, &mut Worker::new(module, shared))))
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no panic"))
            .collect()
    })
}

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest::module;

        #[test]
        fn threads_count_by_atomics_and_under_a_mutex() {
            const TIMES: i32 = 3_000;
            let shared = shared();
            on_threads(&module(), &shared, |_, worker| {
                worker.call::<_, ()>("count_atomically", TIMES).unwrap();
                worker.call::<_, ()>("count_locked", TIMES).unwrap();
            });
            let expect = u64::from(THREADS) * TIMES as u64;
            assert_eq!(shared.read_value::<u64>(8), Ok(expect), "under the mutex");
            assert_eq!(shared.read_value::<u64>(16), Ok(expect), "by atomics");
        }

        #[test]
        fn waits_that_the_host_ends() {
            let (shared, module) = (shared(), module());
            let ended = |result: Result<i32, Trap>| {
                let trap = result.expect_err("the wait is ended");
                assert_eq!(
                    (trap.code(), trap.to_string().lines().next()),
                    (None, Some("given up"))
                );
                assert_eq!(trap.backtrace().frames().len(), 1, "{trap}");
            };
            thread::scope(|scope| {
                let waiters: Vec<_> = (0..THREADS)
                    .map(|number| {
                        let (shared, module) = (&shared, &module);
                        scope.spawn(move || {
                            let mut worker = Worker::new(module, shared);
                            let place = 64 + 8 * number as i32;
                            match number % 2 {
                                0 => worker.call("wait32", (place, 0, -1_i64)),
                                _ => worker.call("wait64", (place, 0_i64, -1_i64)),
                            }
                        })
                    })
                    .collect();
                thread::sleep(Duration::from_millis(50));
                shared.end_waits(|| Trap::host("given up"));
                shared.end_waits(|| Trap::host("too late"));
                waiters
                    .into_iter()
                    .for_each(|waiter| ended(waiter.join().unwrap()));
            });
            // Later waits end at once, and the guest stays usable.
            let mut worker = Worker::new(&module, &shared);
            ended(worker.call("wait32", (64, 0, -1_i64)));
            ended(worker.call("wait32", (64, 1, -1_i64)));
            assert_eq!(
                code(worker.call::<_, i32>("wait32", (65, 0, -1_i64))),
                TrapCode::UnalignedAtomic
            );
            worker.call::<_, ()>("count_atomically", 1).unwrap();
            // Another memory is another matter.
            let mut other = Worker::new(&module, &super::shared());
            assert_eq!(other.call::<_, i32>("wait32", (64, 1, -1_i64)).unwrap(), 1);
        }

        #[test]
        fn threads_sum_their_parts() {
            const COUNT: u32 = 10_000;
            let shared = shared();
            for at in 0..COUNT {
                shared.write_value(1024 + 4 * at, at * 3).unwrap();
            }
            on_threads(&module(), &shared, |number, worker| {
                let part = |number: u32| (1024 + 4 * (COUNT * number / THREADS)) as i32;
                let params = (part(number), part(number + 1));
                worker.call::<_, ()>("sum", params).unwrap();
            });
            let expect: u64 = (0..u64::from(COUNT)).map(|at| at * 3).sum();
            assert_eq!(shared.read_value::<u64>(16), Ok(expect));
        }

        #[test]
        fn threads_are_woken_phase_by_phase() {
            let (shared, module) = (shared(), module());
            thread::scope(|scope| {
                let waiters: Vec<_> = (0..THREADS)
                    .map(|_| {
                        scope.spawn(|| {
                            let mut worker = Worker::new(&module, &shared);
                            for phase in 0..3 {
                                let how = worker.call::<_, i32>("wait_for_phase_after", phase);
                                // Woken, or the phase came before the wait.
                                assert!([0, 1, 3].contains(&how.unwrap()));
                            }
                        })
                    })
                    .collect();
                let mut host = Worker::new(&module, &shared);
                for _ in 0..3 {
                    thread::sleep(Duration::from_millis(2));
                    let woken = host.call::<_, i32>("next_phase", ()).unwrap();
                    assert!((0..=THREADS as i32).contains(&woken));
                }
                for waiter in waiters {
                    waiter.join().unwrap();
                }
            });
        }

        #[test]
        fn notify_wakes_as_many_as_it_says() {
            let (shared, module) = (shared(), module());
            thread::scope(|scope| {
                for _ in 0..3 {
                    scope.spawn(|| {
                        let mut worker = Worker::new(&module, &shared);
                        let woken = worker.call::<_, i32>("wait32", (40, 0, -1_i64));
                        assert_eq!(woken.unwrap(), 0);
                    });
                }
                let mut host = Worker::new(&module, &shared);
                let mut woken = 0;
                while woken < 2 {
                    assert_eq!(host.call::<_, i32>("notify", (40, 0)).unwrap(), 0);
                    assert_eq!(host.call::<_, i32>("notify", (44, -1)).unwrap(), 0);
                    let now = host.call::<_, i32>("notify", (40, 1)).unwrap();
                    assert!((0..=1).contains(&now));
                    woken += now;
                }
                while shared.notify(40, u32::MAX).unwrap() == 0 {
                    thread::yield_now();
                }
                assert_eq!(host.call::<_, i32>("notify", (40, -1)).unwrap(), 0);
            });
        }

        #[test]
        fn waits_compare_time_out_and_are_checked() {
            let shared = shared();
            let mut worker = Worker::new(&module(), &shared);
            shared.write_value(40, 0x0000_0001_8000_0000_u64).unwrap();
            let mut wait32 = |params: (i32, i32, i64)| worker.call::<_, i32>("wait32", params);
            assert_eq!(wait32((40, 0, -1)).unwrap(), 1);
            assert_eq!(wait32((40, i32::MIN, 0)).unwrap(), 2);
            let start = Instant::now();
            assert_eq!(wait32((40, i32::MIN, 5_000_000)).unwrap(), 2);
            assert!(start.elapsed() >= Duration::from_millis(5));
            assert_eq!(code(wait32((41, 0, 0))), TrapCode::UnalignedAtomic);
            assert_eq!(code(wait32((42, 0, 0))), TrapCode::UnalignedAtomic);
            assert_eq!(wait32((65532, 0, 0)).unwrap(), 2);
            for address in [65536, i32::MAX - 3, -4, i32::MIN] {
                assert_eq!(code(wait32((address, 0, 0))), TrapCode::MemoryOutOfBounds);
            }
            let mut wait64 = |params: (i32, i64, i64)| worker.call::<_, i32>("wait64", params);
            assert_eq!(wait64((40, 0x8000_0000, -1)).unwrap(), 1);
            assert_eq!(wait64((40, 0x1_8000_0000, 0)).unwrap(), 2);
            assert_eq!(code(wait64((44, 0, 0))), TrapCode::UnalignedAtomic);
            assert_eq!(code(wait64((65536, 0, 0))), TrapCode::MemoryOutOfBounds);
            // The effective address is beyond 32 bits: it does not wrap around.
            for address in [4, 44, -4] {
                let result = worker.call::<_, i32>("wait_far", address);
                assert_eq!(code(result), TrapCode::MemoryOutOfBounds);
            }
            let mut notify = |params: (i32, i32)| worker.call::<_, i32>("notify", params);
            assert_eq!(code(notify((2, 1))), TrapCode::UnalignedAtomic);
            assert_eq!(code(notify((65536, 1))), TrapCode::MemoryOutOfBounds);
            assert_eq!(notify((65532, -1)).unwrap(), 0);
        }

        #[test]
        fn memory_grows_while_others_use_it() {
            let shared = shared();
            let made = on_threads(&module(), &shared, |number, worker| {
                if number == 0 {
                    // Sees the memory grow, and can use all that it sees.
                    loop {
                        let size = worker.call::<_, i32>("size", ()).unwrap();
                        let last = (size << 16) - 8;
                        worker.call::<_, ()>("store", (last, size)).unwrap();
                        assert_eq!(worker.call::<_, i32>("load", last).unwrap(), size);
                        worker.call::<_, ()>("fill", (last - 64, 7, 64)).unwrap();
                        worker
                            .call::<_, ()>("copy", (last - 200, last - 64, 64))
                            .unwrap();
                        if size == 64 {
                            return 0;
                        }
                    }
                }
                worker.call::<_, i32>("grow_to_the_end", ()).unwrap()
            });
            assert!(made.iter().all(|&made| made >= 0), "new pages are zero");
            assert_eq!(made.iter().sum::<i32>(), 63);
            assert_eq!(shared.pages(), 64);
        }

        #[test]
        fn accesses_outside_trap_until_any_thread_has_grown_the_memory() {
            let (shared, module) = (shared(), module());
            let mut worker = Worker::new(&module, &shared);
            let mut other = Worker::new(&module, &shared);
            let load = |worker: &mut Worker, address: i32| worker.call::<_, i32>("load", address);
            let atomic = |worker: &mut Worker, at: i32| worker.call::<_, i32>("atomic_load", at);
            for address in [65536, 1 << 20, -4] {
                assert_eq!(
                    code(load(&mut worker, address)),
                    TrapCode::MemoryOutOfBounds
                );
                assert_eq!(
                    code(atomic(&mut worker, address)),
                    TrapCode::MemoryOutOfBounds
                );
            }
            assert_eq!(code(load(&mut worker, 65533)), TrapCode::MemoryOutOfBounds);
            assert_eq!(code(atomic(&mut worker, 2)), TrapCode::UnalignedAtomic);
            thread::scope(|scope| {
                scope.spawn(|| assert_eq!(other.call::<_, i32>("grow", 2).unwrap(), 1));
            });
            assert_eq!(load(&mut worker, 65533).unwrap(), 0);
            assert_eq!(atomic(&mut worker, 3 * 65536 - 4).unwrap(), 0);
            assert_eq!(shared.grow(1).unwrap(), 3);
            assert_eq!(load(&mut worker, 4 * 65536 - 4).unwrap(), 0);
            assert_eq!(
                code(load(&mut worker, 4 * 65536 - 3)),
                TrapCode::MemoryOutOfBounds
            );
            assert_eq!(worker.call::<_, i32>("grow", 61).unwrap(), -1);
            assert_eq!(worker.call::<_, i32>("grow", -1).unwrap(), -1);
            // A guest faults on any thread, and the other one's memory stays.
            thread::scope(|scope| {
                scope.spawn(move || {
                    assert_eq!(code(load(&mut other, -4)), TrapCode::MemoryOutOfBounds);
                    drop(other);
                });
            });
            worker.call::<_, ()>("init", 4 * 65536 - 7).unwrap();
            assert_eq!(shared.read_string(4 * 65536 - 7, 7).unwrap(), "passive");
            let result = worker.call::<_, ()>("init", 4 * 65536 - 6);
            assert_eq!(code(result), TrapCode::MemoryOutOfBounds);
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: shared_worker
    o0 = shared_worker_o0
    o3 = shared_worker_o3
    oz = shared_worker_oz
    exact = shared_worker_exact
    explicit_o0 = shared_worker_explicit_o0
    explicit_o3 = shared_worker_explicit_o3
}

#[test]
fn a_modules_own_shared_memory_is_passed_on_and_outlives_its_store() {
    let mut store = Store::new(());
    let instance = Instance::new(&mut store, shared_own::module(), &[]).unwrap();
    let memory = instance.get_memory(&store, "memory").unwrap();
    let shared = memory.shared(&store).expect("it is shared");
    assert_eq!(shared.read_string(100, 3).unwrap(), "own");
    let add = instance.get_typed_func::<i32, i32>(&store, "add").unwrap();
    for before in 0..5 {
        assert_eq!(add.call(&mut store, 16).unwrap(), before);
    }
    let worker = wasmo_e2e::shared_worker::module();
    on_threads(worker, &shared, |_, worker| {
        worker.call::<_, ()>("count_atomically", 1000).unwrap();
    });
    let count = 5 + 1000 * THREADS as i32;
    assert_eq!(add.call(&mut store, 16).unwrap(), count);
    let grow = instance.get_typed_func::<i32, i32>(&store, "grow").unwrap();
    assert_eq!(grow.call(&mut store, 1).unwrap(), 1);
    drop(store);
    let mut worker = Worker::new(worker, &shared);
    assert_eq!(worker.call::<_, i32>("load", 16).unwrap(), count + 1);
    assert_eq!(worker.call::<_, i32>("size", ()).unwrap(), 2);
    // Two instances have two memories.
    let mut store = Store::new(());
    let instance = Instance::new(&mut store, shared_own::module(), &[]).unwrap();
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert!(!memory.shared(&store).unwrap().ptr_eq(&shared));
    assert_eq!(memory.read_value::<u32>(&store, 16), Ok(0));
}
