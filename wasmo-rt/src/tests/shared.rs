//! Memories that threads share.

use super::guest::make;
use crate::vm::libcalls;
use crate::{
    Caller, ErrorKind, Extern, ExternType, Func, Instance, Memory, MemoryType, SharedMemory, Store,
    Wait,
};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;
use wasmo_abi::description::{Bounds, Import, ImportType};

fn shared(min: u64, max: u64) -> SharedMemory {
    SharedMemory::new(MemoryType::new(min, Some(max)).shared()).unwrap()
}

/// An instance with a shared memory: its own, or `given`.
fn instance(store: &mut Store<()>, bounds: Bounds, given: Option<Extern>) -> Instance {
    let ty = MemoryType::new(1, Some(3)).shared();
    let module = make(|description| {
        description.bounds = bounds;
        if given.is_some() {
            description.imports.push(Import {
                module: "m".into(),
                name: "memory".into(),
                ty: ImportType::Memory(ty),
            });
            description.memories.clear();
        } else {
            description.memories[0] = ty;
        }
    });
    let host = Func::wrap(store, |_: Caller<'_, ()>, a: i32| a);
    let imports: Vec<Extern> = [host.into()].into_iter().chain(given).collect();
    Instance::new(store, &module, &imports).unwrap()
}

#[test]
fn shared_memories_can_be_sent_and_shared() {
    fn check<T: Clone + Send + Sync + 'static>() {}
    check::<SharedMemory>();
}

#[test]
fn only_the_type_of_a_shared_memory_makes_one() {
    let error = SharedMemory::new(MemoryType::new(1, Some(1))).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TypeMismatch);
    let error = SharedMemory::new(MemoryType::new(1, None).shared()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit);
    for ty in [
        MemoryType::new(1, Some(2)).shared(),
        MemoryType::new(1, Some(2)).shared().memory64(),
        MemoryType::new(1, Some(2)).shared().page_size_log2(0),
    ] {
        let memory = SharedMemory::new(ty).unwrap();
        assert_eq!((memory.ty(), memory.pages()), (ty, 1));
        assert_eq!(memory.size(), ty.page_size());
        assert_eq!(memory.grow(1).unwrap(), 1);
        let error = memory.grow(1).unwrap_err();
        assert!(error.to_string().contains("its limit is 2"), "{error}");
        assert_eq!(memory.pages(), 2);
    }
}

#[test]
fn copies_of_any_place_and_length_are_exact() {
    let memory = shared(1, 1);
    let bytes: Vec<u8> = (1..=40).collect();
    for address in 0..20u32 {
        for len in 0..bytes.len() {
            memory.write(0u32, &[0xee; 80]).unwrap();
            memory.write(address, &bytes[..len]).unwrap();
            let mut expect = [0xee; 80];
            expect[address as usize..][..len].copy_from_slice(&bytes[..len]);
            assert_eq!(memory.read_vec(0u32, 80u32).unwrap(), expect);
            assert_eq!(memory.read_vec(address, len).unwrap(), bytes[..len]);
        }
    }
    let end = 65536u32;
    assert!(memory.write(end - 3, &[1; 3]).is_ok());
    assert!(memory.write(end - 3, &[1; 4]).is_err());
    assert!(memory.write(end, &[]).is_ok());
    assert!(memory.write(end + 1, &[]).is_err());
    assert!(memory.read_vec(0u32, u64::MAX).is_err());
    assert!(memory.read_vec(u64::MAX, 2u32).is_err());
    memory.write_value(end - 9, [1.5f32, 2.5]).unwrap();
    assert_eq!(memory.read_value(end - 9), Ok([1.5f32, 2.5]));
    assert!(memory.read_value::<u64>(end - 7).is_err());
    memory.write(100u32, "é".as_bytes()).unwrap();
    assert_eq!(memory.read_string(100u32, 2u32).unwrap(), "é");
    let error = memory.read_string(100u32, 1u32).unwrap_err();
    assert!(error.to_string().contains("UTF-8"), "{error}");
}

#[test]
fn atomics_are_in_bounds_and_aligned() {
    let memory = shared(1, 1);
    memory
        .atomic_u64(16u32)
        .unwrap()
        .store(0x0807_0605_0403_0201, Ordering::SeqCst);
    let load = Ordering::SeqCst;
    assert_eq!(memory.atomic_u8(17u32).unwrap().load(load), 2);
    assert_eq!(memory.atomic_u16(18u32).unwrap().load(load), 0x0403);
    assert_eq!(memory.atomic_u32(20u32).unwrap().load(load), 0x0807_0605);
    for address in [1u64, 3] {
        let error = memory.atomic_u16(address).unwrap_err();
        assert!(error.to_string().contains("multiple of 2"), "{error}");
    }
    assert!(memory.atomic_u32(2u32).is_err());
    assert!(memory.atomic_u64(4u32).is_err());
    for address in [65536u64, 1 << 32, u64::MAX - 7] {
        assert!(memory.atomic_u64(address).is_err());
        assert!(memory.wait64(address, 0, None).is_err());
        assert!(memory.notify(address, 1).is_err());
    }
    assert!(memory.wait32(2u32, 0, None).is_err());
    assert!(memory.notify(2u32, 1).is_err());
}

#[test]
fn a_store_has_one_handle_for_a_shared_memory_and_lends_no_bytes_of_it() {
    let memory = shared(1, 3);
    let mut store = Store::new(());
    let handle = Memory::from_shared(&mut store, &memory);
    assert_eq!(Memory::from_shared(&mut store, &memory), handle);
    assert_ne!(Memory::from_shared(&mut store, &shared(1, 1)), handle);
    assert!(handle.shared(&store).unwrap().ptr_eq(&memory));
    let error = handle.view(&store).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidAccess);
    assert!(error.to_string().contains("Memory::shared"), "{error}");
    assert!(handle.view_mut(&mut store).is_err());
    assert!(handle.read_bytes(&store, 0, 1).is_err());
    assert!(handle.read_str(&store, 0, 1).is_err());
    // What copies, works.
    handle.write_bytes(&mut store, 5, b"hello").unwrap();
    assert_eq!(handle.read_string(&store, 5, 5).unwrap(), "hello");
    assert_eq!(memory.read_vec(5u32, 5u32).unwrap(), b"hello");
    memory.write_value(9u32, 77u32).unwrap();
    assert_eq!(handle.read_value::<u32>(&store, 9), Ok(77));
    handle.write_value(&mut store, 9, 78u32).unwrap();
    assert_eq!(memory.read_value::<u32>(9u32), Ok(78));
    let mut buffer = [0; 4];
    assert!(handle.read(&store, 65533, &mut buffer).is_err());
    assert_eq!(handle.grow(&mut store, 1).unwrap(), 1);
    assert_eq!((memory.pages(), handle.size(&store)), (2, 2));
    assert_eq!(
        Extern::from(handle).ty(&store),
        ExternType::Memory(MemoryType::new(2, Some(3)).shared())
    );
    let plain = Memory::new(&mut store, MemoryType::new(1, None)).unwrap();
    assert!(plain.shared(&store).is_none());
}

#[test]
#[should_panic(expected = "Memory::shared")]
fn all_bytes_of_a_shared_memory_cannot_be_borrowed() {
    let mut store = Store::new(());
    let memory = Memory::from_shared(&mut store, &shared(1, 1));
    memory.data(&store);
}

#[test]
fn a_modules_own_shared_memory_outlives_its_store() {
    for bounds in [Bounds::Guard, Bounds::Explicit] {
        let mut first = Store::new(());
        let memory = instance(&mut first, bounds, None)
            .get_memory(&first, "memory")
            .unwrap();
        let memory = memory.shared(&first).unwrap();
        assert_eq!(memory.read_string(8u32, 5u32).unwrap(), "hello");
        memory.write(8u32, b"HELLO").unwrap();
        let range = memory.0.reservation();
        drop(first);
        // Its reservation is not one for others as long as somebody has it.
        let mut other = Store::new(());
        for _ in 0..70 {
            let unrelated = Memory::new(&mut other, MemoryType::new(1, None)).unwrap();
            let place = unrelated.data(&other).as_ptr().addr();
            assert!(!range.contains(&place));
        }
        assert_eq!(memory.read_string(8u32, 5u32).unwrap(), "HELLO");
        // Another instance on another thread; its active segment is copied into the memory again.
        thread::scope(|scope| {
            scope.spawn(|| {
                let mut second = Store::new(());
                let handle = Memory::from_shared(&mut second, &memory);
                let instance = instance(&mut second, bounds, Some(handle.into()));
                assert_eq!(instance.get_memory(&second, "memory"), Some(handle));
                assert_eq!(handle.read_string(&second, 8, 5).unwrap(), "hello");
                handle.grow(&mut second, 2).unwrap();
            });
        });
        assert_eq!(memory.pages(), 3);
        memory.write(3u32 << 16, &[]).unwrap();
        memory.write_value((3u32 << 16) - 4, 5u32).unwrap();
    }
}

#[test]
fn a_recycled_reservation_is_zero_again() {
    for _ in 0..5 {
        let memory = shared(1, 4);
        assert_eq!(memory.read_vec(0u32, 65536u32).unwrap(), [0; 65536]);
        memory.grow(3).unwrap();
        assert_eq!(memory.read_vec(65536u32, 3u32 << 16).unwrap(), [0; 3 << 16]);
        memory.write(0u32, &[9; 4 << 16]).unwrap();
    }
}

#[test]
fn memory_grows_while_others_use_it() {
    const MAX: u64 = 200;
    let memory = shared(1, MAX);
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !done.load(Ordering::SeqCst) {
                    // Whoever sees a size can use all of it.
                    let size = memory.size();
                    memory.write_value(size - 8, 1u64).unwrap();
                    assert_eq!(memory.read_value::<u64>(size - 8), Ok(1));
                    let page = memory.read_vec(size - 65536, 65528u32).unwrap();
                    assert!(page.iter().all(|&byte| byte == 0));
                }
            });
        }
        let growers: Vec<_> = (0..2)
            .map(|_| {
                scope.spawn(|| {
                    let mut seen = Vec::new();
                    while let Ok(old) = memory.grow(1) {
                        seen.push(old);
                        thread::yield_now();
                    }
                    seen
                })
            })
            .collect();
        let mut seen: Vec<u64> = growers
            .into_iter()
            .flat_map(|grower| grower.join().unwrap())
            .collect();
        done.store(true, Ordering::SeqCst);
        seen.sort_unstable();
        // Each step once: no growth got lost.
        assert!(seen.into_iter().eq(1..MAX));
    });
    assert_eq!(memory.pages(), MAX);
}

#[test]
fn threads_count_by_atomics_and_a_mutex_of_wait_and_notify() {
    const THREADS: u32 = 4;
    const ROUNDS: u32 = 2_000;
    let memory = shared(1, 1);
    let (lock, atomic, plain) = (0u32, 64u32, 128u32);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                let state = memory.atomic_u32(lock).unwrap();
                for _ in 0..ROUNDS {
                    // 0: free, 1: taken, 2: taken, and somebody may wait.
                    if state
                        .compare_exchange(0, 1, Ordering::SeqCst, Ordering::SeqCst)
                        .is_err()
                    {
                        while state.swap(2, Ordering::SeqCst) != 0 {
                            memory.wait32(lock, 2, None).unwrap();
                        }
                    }
                    let value: u64 = memory.read_value(plain).unwrap();
                    memory.write_value(plain, value + 1).unwrap();
                    if state.swap(0, Ordering::SeqCst) == 2 {
                        memory.notify(lock, 1).unwrap();
                    }
                    memory
                        .atomic_u64(atomic)
                        .unwrap()
                        .fetch_add(1, Ordering::SeqCst);
                }
            });
        }
    });
    let sum = u64::from(THREADS * ROUNDS);
    assert_eq!(memory.read_value::<u64>(plain), Ok(sum));
    assert_eq!(memory.read_value::<u64>(atomic), Ok(sum));
}

#[test]
fn guests_and_host_threads_wake_each_other() {
    let memory = shared(1, 3);
    // The libcalls, as compiled code calls them.
    let guest = |body: &(dyn Fn(*mut crate::vm::records::VMContext) -> u32 + Sync)| {
        let mut store = Store::new(());
        let handle = Memory::from_shared(&mut store, &memory);
        let instance = instance(&mut store, Bounds::Guard, Some(handle.into()));
        body(instance.vmctx.as_ptr())
    };
    let wait32 = |expected, timeout| {
        guest(&|vmctx| {
            // SAFETY: the vmctx is alive, and the call does not trap.
            unsafe { libcalls::memory_wait32(vmctx, 0, 256, expected, timeout) }
        })
    };
    let wait64 = |expected, timeout| {
        guest(&|vmctx| {
            // SAFETY: the vmctx is alive, and the call does not trap.
            unsafe { libcalls::memory_wait64(vmctx, 0, 256, expected, timeout) }
        })
    };
    let notify = |count| {
        guest(&|vmctx| {
            // SAFETY: the vmctx is alive, and the call does not trap.
            unsafe { libcalls::memory_notify(vmctx, 0, 256, count) }
        })
    };
    memory.write_value(256u32, 0x1_0000_0005_u64).unwrap();
    assert_eq!(wait32(4, -1), Wait::NotEqual as u32);
    assert_eq!(wait64(5, -1), Wait::NotEqual as u32);
    assert_eq!(wait32(5, 0), Wait::TimedOut as u32);
    assert_eq!(wait64(0x1_0000_0005, 1_000_000), Wait::TimedOut as u32);
    assert_eq!(notify(u32::MAX), 0);
    thread::scope(|scope| {
        let waiters = [
            scope.spawn(|| wait32(5, -1)),
            scope.spawn(|| wait32(5, i64::MAX)),
            scope.spawn(|| wait32(5, i64::MIN)),
            scope.spawn(|| wait64(0x1_0000_0005, -1)),
            scope.spawn(|| memory.wait32(256u32, 5, None).unwrap() as u32),
            scope.spawn(|| {
                let forever = Some(Duration::MAX);
                memory.wait64(256u32, 0x1_0000_0005, forever).unwrap() as u32
            }),
        ];
        let mut woken = 0;
        while woken < 3 {
            assert_eq!(notify(0), 0);
            let now = notify(1);
            assert!(now <= 1);
            woken += now;
        }
        while woken < 6 {
            let now = memory.notify(256u32, u32::MAX).unwrap();
            assert!(woken + now <= 6);
            woken += now;
        }
        for waiter in waiters {
            assert_eq!(waiter.join().unwrap(), Wait::Woken as u32);
        }
    });
}
