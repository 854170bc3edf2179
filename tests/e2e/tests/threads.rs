//! Many instances on many threads.

use std::sync::Barrier;
use std::thread;
use wasmo_e2e::{EMULATED, counter, traps};
use wasmo_rt::{Module, Store, TrapCode};

/// What the README promises.
#[test]
fn modules_are_shared_and_instances_move() {
    fn send<T: Send>() {}
    fn send_and_sync<T: Send + Sync + Clone>() {}
    send_and_sync::<Module>();
    send::<Store<u32>>();
    send::<counter::Guest>();
    send::<wasmo_rt::Trap>();
    send::<wasmo_rt::Error>();
}

#[test]
fn instances_on_many_threads_keep_their_own_state() {
    const THREADS: i64 = 8;
    // qemu keeps a record of every page of address space, so that a guarded memory takes it long to make.
    const INSTANCES: i64 = if EMULATED { 5 } else { 50 };
    let barrier = Barrier::new(THREADS as usize);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let barrier = &barrier;
            scope.spawn(move || {
                let mut guests: Vec<_> = (0..INSTANCES)
                    .map(|_| counter::Guest::new().expect("the guest instantiates"))
                    .collect();
                barrier.wait();
                for round in 1..=20 {
                    for (at, guest) in guests.iter_mut().enumerate() {
                        let by = thread * 1000 + at as i64;
                        assert_eq!(guest.step(by).unwrap(), by * round);
                    }
                }
            });
        }
    });
}

#[test]
fn traps_on_several_threads_at_once() {
    const THREADS: usize = 8;
    let barrier = Barrier::new(THREADS);
    thread::scope(|scope| {
        for thread in 0..THREADS {
            let barrier = &barrier;
            scope.spawn(move || {
                let mut counter = counter::Guest::new().unwrap();
                let mut traps = traps::Guest::new().unwrap();
                barrier.wait();
                for round in 1..=500 {
                    let address = (thread as i32 + 1) << 20;
                    let trap = counter.trap_at(address).unwrap_err();
                    assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
                    let trap = traps.div(1, 0).unwrap_err();
                    assert_eq!(trap.code(), Some(TrapCode::IntegerDivideByZero));
                    assert_eq!(counter.step(1).unwrap(), round);
                }
            });
        }
    });
}

#[test]
fn an_instance_moves_from_thread_to_thread() {
    let mut guest = counter::Guest::new().unwrap();
    for round in 1..=10 {
        let thread = thread::spawn(move || {
            guest.trap_at(-1).unwrap_err();
            assert_eq!(guest.step(3).unwrap(), 3 * round);
            guest
        });
        guest = thread.join().expect("the thread does not panic");
    }
}

#[test]
fn instances_come_and_go() {
    // More than the address space could hold at a time with 4 GiB for each memory.
    let (rounds, at_a_time) = if EMULATED { (10, 10) } else { (40, 1000) };
    for round in 0..rounds {
        let guests: Vec<_> = (0..at_a_time)
            .map(|_| counter::Guest::new().expect("address space is given back"))
            .collect();
        assert_eq!(guests.len(), at_a_time, "round {round}");
    }
}
