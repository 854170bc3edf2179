//! Every kind of trap, in code compiled in every way, and what is left behind it.

use wasmo_e2e::traps;
use wasmo_rt::{Trap, TrapCode};

fn code<T: std::fmt::Debug>(result: Result<T, Trap>) -> TrapCode {
    let trap = result.expect_err("this should trap");
    trap.code().expect("a trap of the specification")
}

/// The first byte of `call_indirect`.
const CALL_INDIRECT: u8 = 0x11;
/// The first byte of `memory.copy` and `memory.fill`.
const BULK: u8 = 0xfc;

/// The guest's wasm.
fn wasm() -> Vec<u8> {
    wat::parse_str(include_str!("../guests/traps.wat")).expect("it is valid")
}

macro_rules! suite {
    ($guest:ident) => {
        use super::{BULK, CALL_INDIRECT, code, wasm};
        use wasmo_e2e::$guest;
        use wasmo_rt::{Trap, TrapCode};

        #[test]
        fn accesses_outside_memory() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            use TrapCode::MemoryOutOfBounds;
            assert_eq!(guest.read(65532).unwrap(), 0);
            for address in [65533, 65536, 1 << 20, i32::MAX, -1, i32::MIN] {
                assert_eq!(code(guest.read(address)), MemoryOutOfBounds, "{address}");
                assert_eq!(code(guest.load_dropped(address)), MemoryOutOfBounds, "{address}");
                assert_eq!(code(guest.load_v128(address)), MemoryOutOfBounds, "{address}");
                assert_eq!(code(guest.write(address, -1)), MemoryOutOfBounds, "{address}");
            }
            for address in [0, 1, 65536, -1] {
                assert_eq!(code(guest.load8_far(address)), MemoryOutOfBounds, "{address}");
            }
            // Half inside: nothing is written.
            assert_eq!(code(guest.write(65530, -1)), MemoryOutOfBounds);
            assert_eq!(&guest.memory().as_slice()[65530..], &[0; 6]);
        }

        #[test]
        fn the_end_of_memory_moves_with_it() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            assert_eq!(code(guest.read(65536)), TrapCode::MemoryOutOfBounds);
            assert_eq!(guest.grow(1).unwrap(), 1);
            guest.write(131_064, 77).unwrap();
            assert_eq!(guest.read(131_064).unwrap(), 77);
            assert_eq!(code(guest.read(131_069)), TrapCode::MemoryOutOfBounds);
            assert_eq!(guest.grow(1).unwrap(), -1, "beyond the maximum");
            assert_eq!(code(guest.read(131_072)), TrapCode::MemoryOutOfBounds);
        }

        #[test]
        fn bulk_operations_outside_memory() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            use TrapCode::MemoryOutOfBounds;
            guest.fill(65530, 7, 6).unwrap();
            assert_eq!(code(guest.fill(65530, 8, 7)), MemoryOutOfBounds);
            assert_eq!(code(guest.fill(-1, 8, 2)), MemoryOutOfBounds);
            assert_eq!(code(guest.copy(0, 65530, 7)), MemoryOutOfBounds);
            assert_eq!(code(guest.copy(65530, 0, -1)), MemoryOutOfBounds);
            assert_eq!(&guest.memory().as_slice()[65530..], &[7; 6], "all or nothing");
            guest.fill(65536, 1, 0).unwrap();
            assert_eq!(code(guest.fill(65537, 1, 0)), MemoryOutOfBounds);
            guest.fill(0, 0x1ff, 65536).unwrap();
            assert_eq!(guest.memory().as_slice(), [0xff; 65536]);
            guest.fill(100, 1, 3).unwrap();
            guest.copy(101, 100, 3).unwrap();
            assert_eq!(guest.memory().as_slice()[99..105], [0xff, 1, 1, 1, 1, 0xff]);
            guest.copy(0, 65436, 100).unwrap();
            guest.copy(65536, 65536, 0).unwrap();
            for (name, trap) in [
                ("fill", guest.fill(1, 0, -1)),
                ("copy", guest.copy(65537, 0, 0)),
                ("copy", guest.copy(0, 65537, 0)),
                ("copy", guest.copy(-1, -1, -1)),
            ] {
                let trap = trap.unwrap_err();
                assert_eq!(trap.code(), Some(MemoryOutOfBounds), "{name}");
                let [frame] = trap.backtrace().frames() else {
                    panic!("one frame: {trap}");
                };
                assert_eq!(frame.func_name(), Some(name));
                let offset = frame.wasm_offset().expect("an offset") as usize;
                assert_eq!(wasm()[offset], BULK, "{name}: {offset:#x}");
            }
        }

        #[test]
        fn numbers_without_result() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            assert_eq!(code(guest.div(1, 0)), TrapCode::IntegerDivideByZero);
            assert_eq!(code(guest.div(i32::MIN, -1)), TrapCode::IntegerOverflow);
            assert_eq!(guest.div(i32::MIN, 1).unwrap(), i32::MIN);
            assert_eq!(code(guest.rem(5, 0)), TrapCode::IntegerDivideByZero);
            assert_eq!(guest.rem(-1, 10).unwrap(), 5);
            assert_eq!(code(guest.trunc(f64::NAN)), TrapCode::InvalidConversionToInteger);
            assert_eq!(code(guest.trunc(2_147_483_648.0)), TrapCode::IntegerOverflow);
            assert_eq!(code(guest.trunc(f64::NEG_INFINITY)), TrapCode::IntegerOverflow);
            assert_eq!(guest.trunc(-2_147_483_648.9).unwrap(), i32::MIN);
        }

        #[test]
        fn tables_and_indirect_calls() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            assert_eq!(code(guest.table_get(4)), TrapCode::TableOutOfBounds);
            assert!(guest.table_get(3).unwrap().is_none());
            assert_eq!(guest.call_binary(1).unwrap(), 42);
            assert_eq!(code(guest.call_binary(0)), TrapCode::UninitializedElement);
            assert_eq!(code(guest.call_binary(4)), TrapCode::UndefinedElement);
            assert_eq!(code(guest.call_binary(-1)), TrapCode::UndefinedElement);
            assert_eq!(code(guest.call_nullary(1)), TrapCode::IndirectCallTypeMismatch);
            assert_eq!(code(guest.unreachable()), TrapCode::Unreachable);
        }

        #[test]
        fn constant_tables() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            let mut check = |name, size, call: fn(&mut $guest::Guest, i32) -> Result<i32, Trap>| {
                assert_eq!(call(&mut guest, 1).unwrap(), 42, "{name}");
                for (index, expected) in [
                    (0, TrapCode::UninitializedElement),
                    (2, TrapCode::IndirectCallTypeMismatch),
                    (3, TrapCode::UninitializedElement),
                    (size - 1, TrapCode::UninitializedElement),
                    (size, TrapCode::UndefinedElement),
                    (i32::MAX, TrapCode::UndefinedElement),
                    (-1, TrapCode::UndefinedElement),
                ] {
                    let trap = call(&mut guest, index).unwrap_err();
                    assert_eq!(trap.code(), Some(expected), "{name} {index}");
                    let [frame] = trap.backtrace().frames() else {
                        panic!("one frame: {trap}");
                    };
                    assert_eq!(frame.func_name(), Some(name), "{index}");
                    let offset = frame.wasm_offset().expect("an offset");
                    assert_eq!(wasm()[offset as usize], CALL_INDIRECT, "{name} {index}: {offset:#x}");
                }
            };
            check("call_listed", 4, |guest, index| guest.call_listed(index));
            check("call_shared", 60, |guest, index| guest.call_shared(index));
            check("call_inner_listed", 4, |guest, index| guest.call_inner_listed(index));
            check("call_inner_shared", 60, |guest, index| guest.call_inner_shared(index));
        }

        #[test]
        fn the_instance_stays_usable() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            for round in 1..=1000 {
                assert_eq!(code(guest.read(-4)), TrapCode::MemoryOutOfBounds);
                assert_eq!(code(guest.nested(0)), TrapCode::IntegerDivideByZero);
                assert_eq!(guest.survive().unwrap(), round);
            }
            assert_eq!(guest.survived(), 1000);
            assert_eq!(guest.nested(2).unwrap(), 44);
        }

        #[test]
        fn backtraces_name_functions_and_offsets() {
            let mut guest = $guest::Guest::new().expect("the guest instantiates");
            let trap = guest.nested(0).unwrap_err();
            let frames = trap.backtrace().frames();
            let names: Vec<_> = frames.iter().map(|frame| frame.func_name()).collect();
            assert_eq!(names, [Some("inner"), Some("middle"), Some("outer")]);
            // Each frame's offset lies in its function, and the functions stand in the opposite order in the file.
            let offsets: Vec<_> = frames.iter().map(|frame| frame.wasm_offset().unwrap()).collect();
            assert!(offsets[0] > offsets[1] && offsets[1] > offsets[2], "{offsets:x?}");
            let module = frames[0].module_name().to_owned();
            assert!(frames.iter().all(|frame| frame.module_name() == module));
            let text = trap.to_string();
            let expected = format!(
                "wasm trap: integer divide by zero\n   0: {module}!inner at offset {:#x}\n   1: {module}!middle at \
                 offset {:#x}\n   2: {module}!outer at offset {:#x}",
                offsets[0], offsets[1], offsets[2]
            );
            assert_eq!(text, expected);

            // A fault has a place as well.
            let trap = guest.read(-1).unwrap_err();
            let [frame] = trap.backtrace().frames() else {
                panic!("one frame: {trap}");
            };
            assert!(frame.func_index().is_some() && frame.wasm_offset().is_some(), "{trap}");
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: traps
    o0 = traps_o0
    o3 = traps_o3
    oz = traps_oz
    exact = traps_exact
    explicit_o0 = traps_explicit_o0
    explicit_o3 = traps_explicit_o3
}

#[test]
fn offsets_are_those_of_the_instructions() {
    // `i32.div_u` is the byte 0x6e; the offset of the innermost frame must point at one.
    let mut guest = traps::Guest::new().unwrap();
    let trap = guest.nested(0).unwrap_err();
    let offset = trap.backtrace().frames()[0].wasm_offset().unwrap();
    let wasm = wasm();
    assert_eq!(wasm[offset as usize], 0x6e, "at {offset:#x}");
    for frame in &trap.backtrace().frames()[1..] {
        let offset = frame.wasm_offset().unwrap();
        assert_eq!(wasm[offset as usize], CALL_INDIRECT, "at {offset:#x}");
    }
}

#[test]
fn control_characters_of_the_guests_choice_are_replaced() {
    let mut guest = wasmo_e2e::hostile_name::Guest::new().expect("the guest instantiates");
    let trap = guest.trap().expect_err("it is unreachable");
    let text = trap.to_string();
    assert_eq!(text.lines().count(), 2, "{text:?}");
    assert!(text.contains("\u{fffd}[31m\u{fffd}error"), "{text:?}");
}

#[test]
fn faults_below_a_call_at_the_very_end_of_the_code() {
    let mut guest = wasmo_e2e::last_call_oz::Guest::new().expect("the guest instantiates");
    assert_eq!(code(guest.go(0)), TrapCode::IntegerDivideByZero);
    assert_eq!(code(guest.go(65_536)), TrapCode::MemoryOutOfBounds);
}
