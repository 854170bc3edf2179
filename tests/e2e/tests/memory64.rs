//! Memories with 64-bit addresses, several memories, and memories of bytes, in code compiled in every way.

use wasmo_rt::{Trap, TrapCode};

const PAGE: i64 = 1 << 16;
const GIB: i64 = 1 << 30;

fn code<T: std::fmt::Debug>(result: Result<T, Trap>) -> TrapCode {
    let trap = result.expect_err("this should trap");
    trap.code().expect("a trap of the specification")
}

macro_rules! wide {
    ($guest:ident) => {
        use super::{GIB, PAGE, code};
        use wasmo_e2e::$guest::Guest;
        use wasmo_rt::TrapCode::{MemoryOutOfBounds, UndefinedElement};

        fn guest() -> Guest {
            Guest::new().expect("the guest instantiates")
        }

        #[test]
        fn addresses_have_64_bits() {
            let mut guest = guest();
            assert_eq!(guest.memory().read_str(16, 4).unwrap(), "text");
            assert_eq!(guest.load(PAGE - 4).unwrap(), 0);
            for address in [
                PAGE - 3,
                PAGE,
                GIB,
                4 * GIB,
                4 * GIB + 16,
                i64::MAX,
                i64::MIN,
                -1,
                -4,
            ] {
                assert_eq!(code(guest.load(address)), MemoryOutOfBounds, "{address:#x}");
                assert_eq!(
                    code(guest.put(address, 1)),
                    MemoryOutOfBounds,
                    "{address:#x}"
                );
                assert_eq!(
                    code(guest.store_vector(address, 1)),
                    MemoryOutOfBounds,
                    "{address:#x}"
                );
            }
            // Neither does the sum with the static offset wrap around.
            for address in [0, 16, -4 * GIB, 16 - 4 * GIB, -1] {
                assert_eq!(
                    code(guest.load_far(address)),
                    MemoryOutOfBounds,
                    "{address:#x}"
                );
            }
            for address in [0, 1, 2, 17, -1] {
                assert_eq!(
                    code(guest.load_beyond(address)),
                    MemoryOutOfBounds,
                    "{address:#x}"
                );
            }
        }

        #[test]
        fn memory_reaches_beyond_4_gib() {
            let mut guest = guest();
            assert_eq!(guest.grow(5 * GIB / PAGE).unwrap(), 1);
            assert_eq!(guest.size().unwrap(), 5 * GIB / PAGE + 1);
            let end = 5 * GIB + PAGE;
            guest.put(end - 4, 77).unwrap();
            assert_eq!(guest.load(end - 4).unwrap(), 77);
            assert_eq!(code(guest.load(end - 3)), MemoryOutOfBounds);
            assert_eq!(guest.load_far(GIB + PAGE - 4).unwrap(), 77);
            assert_eq!(code(guest.load_far(GIB + PAGE - 3)), MemoryOutOfBounds);
            // Not the place that the lower half of the address would be.
            guest.put(4 * GIB + 16, -1).unwrap();
            assert_eq!(guest.memory().read_str(16, 4).unwrap(), "text");
            assert_eq!(guest.memory().read_value::<i32>(4 * GIB + 16), Ok(-1));
            guest.copy(4 * GIB + 100, 16, 4).unwrap();
            guest.fill(4 * GIB + 104, i32::from(b'!'), 2).unwrap();
            guest.init(4 * GIB + 106, 0, 7).unwrap();
            let text = guest.memory().read_str(4 * GIB + 100, 13).unwrap();
            assert_eq!(text, "text!!passive");
            assert_eq!(guest.add(4 * GIB + 16).unwrap(), -1);
            assert_eq!(guest.load(4 * GIB + 16).unwrap(), 0);
        }

        #[test]
        fn bulk_instructions_are_checked_in_64_bits() {
            let mut guest = guest();
            guest.fill(PAGE, 1, 0).unwrap();
            for (address, len) in [
                (PAGE + 1, 0),
                (PAGE - 1, 2),
                (0, 4 * GIB),
                (16, -1),
                (-1, 2),
                (-1, 1),
                (4 * GIB, 1),
            ] {
                assert_eq!(code(guest.fill(address, 1, len)), MemoryOutOfBounds);
                assert_eq!(code(guest.copy(address, 0, len)), MemoryOutOfBounds);
                assert_eq!(code(guest.copy(0, address, len)), MemoryOutOfBounds);
            }
            for address in [PAGE - 6, 4 * GIB, -1, i64::MIN] {
                assert_eq!(code(guest.init(address, 0, 7)), MemoryOutOfBounds);
            }
            assert_eq!(code(guest.init(0, 1, 7)), MemoryOutOfBounds);
            assert_eq!(guest.memory().as_slice()[..16], [0; 16]);
        }

        #[test]
        fn growth_has_its_limits() {
            let mut guest = guest();
            for delta in [131_072, 1 << 32, (1 << 32) + 1, 1 << 48, i64::MAX, -1] {
                assert_eq!(guest.grow(delta).unwrap(), -1, "{delta:#x}");
            }
            assert_eq!((guest.grow(0).unwrap(), guest.size().unwrap()), (1, 1));
        }

        #[test]
        fn tables_have_64_bit_indices() {
            let mut guest = guest();
            assert_eq!(guest.call(1).unwrap(), 42);
            for index in [2, (1 << 32) + 1, 1 << 32, -1, i64::MIN + 1] {
                assert_eq!(code(guest.call(index)), UndefinedElement, "{index:#x}");
            }
            for delta in [99, 1 << 32, -1] {
                assert_eq!(guest.table_grow(delta).unwrap(), -1);
            }
            assert_eq!(guest.table_grow(98).unwrap(), 2);
            assert_eq!(guest.call(99).unwrap(), 42);
        }
    };
}

macro_rules! several {
    ($guest:ident) => {
        use super::{PAGE, code};
        use wasmo_e2e::$guest::Guest;
        use wasmo_rt::TrapCode::MemoryOutOfBounds;

        fn guest() -> Guest {
            Guest::new().expect("the guest instantiates")
        }

        #[test]
        fn memories_are_distinct() {
            let mut guest = guest();
            assert_eq!(guest.first().read_str(0, 5).unwrap(), "first");
            assert_eq!(guest.second().read_str(PAGE, 6).unwrap(), "second");
            assert_eq!(guest.wide().read_str(65531, 5).unwrap(), "wide!");
            assert_eq!(guest.bytes().as_slice(), b"bytes");
            assert_eq!(guest.load_first(0).unwrap(), i32::from_le_bytes(*b"firs"));
            assert_eq!(code(guest.load_first(65536)), MemoryOutOfBounds);
            assert_eq!(
                guest.load_second(65536).unwrap(),
                i32::from_le_bytes(*b"seco")
            );
            assert_eq!(code(guest.load_second(131_072)), MemoryOutOfBounds);
            assert_eq!(
                guest.load_wide(65532).unwrap(),
                i32::from_le_bytes(*b"ide!")
            );
            assert_eq!(code(guest.load_wide(65533)), MemoryOutOfBounds);
            assert_eq!(guest.grow_second(1).unwrap(), 2);
            assert_eq!(guest.grow_second(1).unwrap(), -1);
            assert_eq!(guest.size_second().unwrap(), 3);
            assert_eq!(guest.load_second(131_072).unwrap(), 0);
            assert_eq!(code(guest.load_first(65536)), MemoryOutOfBounds);
        }

        #[test]
        fn bytes_are_copied_between_memories() {
            let mut guest = guest();
            guest.first_to_second(131_067, 0, 5).unwrap();
            assert_eq!(guest.second().read_str(131_067, 5).unwrap(), "first");
            guest.second_to_wide(0, 131_067, 5).unwrap();
            assert_eq!(guest.wide().read_str(0, 5).unwrap(), "first");
            guest.wide_to_bytes(1, 0, 4).unwrap();
            assert_eq!(guest.bytes().as_slice(), b"bfirs");
            guest.wide_to_wide(2, 0, 5).unwrap();
            assert_eq!(guest.wide().read_str(0, 7).unwrap(), "fifirst");
            // Each end is that of its own memory; all or nothing.
            for (to, from, len) in [(131_068, 0, 5), (0, 65532, 5), (0, 0, -1), (-1, 0, 2)] {
                assert_eq!(
                    code(guest.first_to_second(to, from, len)),
                    MemoryOutOfBounds
                );
            }
            for (to, from, len) in [(65532, 0, 5), (1 << 32, 0, 1), (-1, 0, 2), (0, -1, 2)] {
                assert_eq!(code(guest.second_to_wide(to, from, len)), MemoryOutOfBounds);
            }
            for (to, from, len) in [
                (2, 0, 4),
                (6, 0, 0),
                (0, 65533, 4),
                (0, 1 << 32, 1),
                (0, 0, 6),
            ] {
                assert_eq!(code(guest.wide_to_bytes(to, from, len)), MemoryOutOfBounds);
            }
            assert_eq!(guest.bytes().as_slice(), b"bfirs");
            guest.wide_to_bytes(5, PAGE, 0).unwrap();
        }

        #[test]
        fn a_memory_of_bytes_ends_at_its_last_byte() {
            let mut guest = guest();
            assert_eq!(guest.size_bytes().unwrap(), 5);
            assert_eq!(guest.load_byte(4).unwrap(), i32::from(b's'));
            assert_eq!(guest.load_bytes(1).unwrap(), i32::from_le_bytes(*b"ytes"));
            for address in [5, 6, 4096, 65535, 65536, i32::MAX, i32::MIN, -1] {
                assert_eq!(
                    code(guest.load_byte(address)),
                    MemoryOutOfBounds,
                    "{address}"
                );
                assert_eq!(
                    code(guest.store_byte(address, 1)),
                    MemoryOutOfBounds,
                    "{address}"
                );
            }
            for address in [2, 3, 4, 5, -1, -4] {
                assert_eq!(
                    code(guest.load_bytes(address)),
                    MemoryOutOfBounds,
                    "{address}"
                );
            }
            for address in [0, 1, 2, 6, -1] {
                assert_eq!(
                    code(guest.load_byte_far(address)),
                    MemoryOutOfBounds,
                    "{address}"
                );
                assert_eq!(
                    code(guest.store_vector(address)),
                    MemoryOutOfBounds,
                    "{address}"
                );
            }
            assert_eq!(guest.bytes().as_slice(), b"bytes", "all or nothing");
            assert_eq!(code(guest.fill_bytes(4, 1, 2)), MemoryOutOfBounds);
            guest.fill_bytes(4, 1, 1).unwrap();
            assert_eq!(guest.grow_bytes(2).unwrap(), 5);
            assert_eq!(guest.bytes().as_slice(), b"byte\x01\0\0");
            guest.store_byte(6, 9).unwrap();
            assert_eq!(code(guest.store_byte(7, 9)), MemoryOutOfBounds);
            assert_eq!(guest.grow_bytes(69_994).unwrap(), -1);
            assert_eq!(guest.grow_bytes(-1).unwrap(), -1);
            assert_eq!(guest.grow_bytes(69_993).unwrap(), 7);
            guest.store_byte(69_999, 9).unwrap();
            assert_eq!(code(guest.store_byte(70_000, 9)), MemoryOutOfBounds);
            assert_eq!(guest.bytes().byte_len(), 70_000);
            guest.store_vector(69_984).unwrap();
            assert_eq!(code(guest.store_vector(69_985)), MemoryOutOfBounds);
        }
    };
}

mod wide {
    use super::{GIB, PAGE, code};

    wasmo_e2e::in_every_way! {
        wide: memory64
        o0 = memory64_o0
        o3 = memory64_o3
        oz = memory64_oz
        exact = memory64_exact
        explicit_o0 = memory64_explicit_o0
        explicit_o3 = memory64_explicit_o3
    }
}

mod several {
    use super::{PAGE, code};

    wasmo_e2e::in_every_way! {
        several: memories
        o0 = memories_o0
        o3 = memories_o3
        oz = memories_oz
        exact = memories_exact
        explicit_o0 = memories_explicit_o0
        explicit_o3 = memories_explicit_o3
    }
}
