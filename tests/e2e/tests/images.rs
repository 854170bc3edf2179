//! Data that is mapped instead of copied: each instance has it as if it were its own, and nothing of the instances before it.

use std::ops::Range;
use wasmo_e2e::{EMULATED, image_trap};
use wasmo_rt::{Instance, Memory, MemoryType, RefType, Store, Table, TableType, TrapCode, Val};

const PAGE: usize = 1 << 16;

/// Where the first segment stands.
const DATA: Range<usize> = 4000..24000;

/// What memory is at first.
fn initial() -> Vec<u8> {
    let mut memory = vec![0; 2 * PAGE];
    for (at, byte) in memory[DATA].iter_mut().enumerate() {
        *byte = b'a' + (at % 23) as u8;
    }
    memory[30000..30005].copy_from_slice(b"later");
    memory
}

macro_rules! suite {
    ($guest:ident) => {
        use super::{PAGE, initial};
        use wasmo_e2e::$guest::Guest;
        use wasmo_rt::TrapCode::{MemoryOutOfBounds, UndefinedElement, UninitializedElement};

        /// A new instance. Everything is as the module says.
        fn guest() -> Guest {
            let mut guest = Guest::new().expect("the guest instantiates");
            assert!(guest.memory().as_slice() == initial());
            assert_eq!(guest.call(1).unwrap(), 1);
            for (element, trap) in [
                (0, UninitializedElement),
                (2, UninitializedElement),
                (3, UndefinedElement),
            ] {
                assert_eq!(guest.call(element).unwrap_err().code(), Some(trap));
            }
            assert_eq!(guest.count().unwrap(), 7);
            guest
        }

        /// Changes everything that can be changed.
        fn mutate(guest: &mut Guest) {
            assert_eq!(guest.grow(3).unwrap(), 2);
            assert_eq!(guest.fill(0, 0xee, 5 * PAGE as i32).unwrap(), ());
            assert!(guest.memory().as_slice().iter().all(|&byte| byte == 0xee));
            guest.mutate().unwrap();
            assert_eq!(guest.call(0).unwrap(), 2);
            assert_eq!(guest.call(4).unwrap(), 2);
            assert_eq!(guest.count().unwrap(), 8);
            assert!(guest.spare().is_err());
            guest.drop_passive().unwrap();
            assert!(guest.init_passive(0).is_err());
        }

        #[test]
        fn instances_know_nothing_of_each_other() {
            let other = guest();
            // More than are kept for others.
            for round in 0..100 {
                let mut one = guest();
                mutate(&mut one);
                if round % 2 == 0 {
                    let trap = one.load(5 * PAGE as i32).unwrap_err();
                    assert_eq!(trap.code(), Some(MemoryOutOfBounds));
                }
            }
            assert!(other.memory().as_slice() == initial());
            let mut many: Vec<_> = (0..70).map(|_| guest()).collect();
            many.iter_mut().for_each(mutate);
            drop(many);
            let mut many: Vec<_> = (0..70).map(|_| guest()).collect();
            for guest in &mut many {
                // What is added is zero, though others had it.
                guest.grow(3).unwrap();
                let memory = guest.memory();
                assert!(memory.as_slice()[2 * PAGE..].iter().all(|&byte| byte == 0));
            }
            assert!(other.memory().as_slice() == initial());
        }

        #[test]
        fn active_segments_are_dropped_and_passive_ones_are_not() {
            let mut guest = guest();
            let trap = guest.init_later(0).unwrap_err();
            assert_eq!(trap.code(), Some(MemoryOutOfBounds));
            guest.init_passive(100).unwrap();
            assert_eq!(guest.memory().bytes(99, 9).unwrap(), b"\0passive\0");
        }

        #[test]
        fn the_host_writes_to_one_instance_only() {
            let (mut one, other) = (guest(), guest());
            one.memory_mut().as_mut_slice().fill(1);
            assert!(other.memory().as_slice() == initial());
            drop(one);
            guest();
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: image
    o0 = image_o0
    explicit_o3 = image_explicit_o3
}

#[test]
fn data_is_mapped_from_the_executable() {
    if EMULATED {
        return; // what is mapped is the emulator's business
    }
    let guest = wasmo_e2e::image::Guest::new().unwrap();
    let at = guest.memory().as_slice()[DATA].as_ptr().addr() + 4096;
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let area = maps.lines().find(|line| {
        let (start, end) = line.split_once(' ').unwrap().0.split_once('-').unwrap();
        let number = |text| usize::from_str_radix(text, 16).unwrap();
        (number(start)..number(end)).contains(&at)
    });
    let executable = std::env::current_exe().unwrap();
    let area = area.expect("it is mapped");
    assert!(
        area.contains(" rw-p ") && area.ends_with(executable.to_str().unwrap()),
        "{area}"
    );
}

#[test]
fn what_stands_behind_a_segment_that_traps_is_not_applied() {
    for _ in 0..3 {
        let mut store = Store::new(());
        let memory = Memory::new(&mut store, MemoryType::new(1, None)).unwrap();
        let ty = TableType::new(RefType::FUNCREF, 1, None);
        let table = Table::new(&mut store, ty, Val::FuncRef(None)).unwrap();
        let imports = [memory.into(), table.into()];
        let error = Instance::new(&mut store, image_trap::module(), &imports).unwrap_err();
        let code = error.trap().and_then(|trap| trap.code());
        assert_eq!(code, Some(TrapCode::MemoryOutOfBounds));
        assert_eq!(memory.read_str(&store, 8, 7).unwrap(), "applied");
        assert_eq!(memory.read_value::<u64>(&store, 16).unwrap(), 0);
        // The instance's own memory, by a function that it has left in the table.
        let Some(Val::FuncRef(Some(look))) = table.get(&store, 0) else {
            panic!("there should be a function in the table");
        };
        let look = look.typed::<i32, i32>(&store).unwrap();
        assert_eq!(look.call(&mut store, 0).unwrap(), i32::from(b'a'));
        assert_eq!(look.call(&mut store, 30000).unwrap(), 0);
    }
}
