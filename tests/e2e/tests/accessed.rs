//! Accesses at a constant distance from others, where the sum wraps around and where it does not, in code compiled in every way.

use std::collections::HashMap;
use wasmo_rt::{Trap, TrapCode};

/// Where the last page of 4 GiB begins.
const LAST: i32 = -1 << 16;

fn code<T: std::fmt::Debug>(result: Result<T, Trap>) -> TrapCode {
    let trap = result.expect_err("this should trap");
    trap.code().expect("a trap of the specification")
}

/// What `row` gives, and `gaps` if it accesses what is at its pointer from this iteration on: as it is before anything else has written.
fn row(p: i32, from: i32) -> i32 {
    let mut bytes: HashMap<i32, u8> = (0..24).map(|at| (at, at as u8 + 1)).collect();
    let mut sum = 0_i32;
    for k in 0..100 {
        let at = p.wrapping_add(4 * k);
        sum = sum.wrapping_mul(31);
        if k >= from {
            let byte = |at| bytes.get(&at).copied().unwrap_or(0);
            sum = sum.wrapping_add((byte(k) ^ byte(at)).into());
            bytes.insert(at.wrapping_add(2), sum as u8);
        }
    }
    sum
}

macro_rules! growing {
    ($guest:ident) => {
        use super::{LAST, code, row};
        use wasmo_e2e::$guest::Guest;
        use wasmo_rt::TrapCode::MemoryOutOfBounds;

        /// With all pages but the last. Byte `n` is `n + 1`, as far as there are any, and the last is 100.
        fn guest() -> Guest {
            let mut guest = Guest::new().expect("the guest instantiates");
            assert_eq!(guest.grow(65_534).unwrap(), 1);
            guest.put(LAST - 1, 100).unwrap();
            guest
        }

        #[test]
        fn what_does_not_wrap_around_is_found() {
            let mut guest = guest();
            assert_eq!(guest.near(3).unwrap(), 4 + 20);
            assert_eq!(guest.near(LAST - 17).unwrap(), 100);
            assert_eq!(guest.page(0).unwrap(), 1);
            assert_eq!(guest.page(LAST - 65_537).unwrap(), 100);
            assert_eq!(guest.far(LAST - 65_538).unwrap(), 100);
            assert_eq!(guest.before(2).unwrap(), 3 + 11);
            assert_eq!(guest.before(LAST - 9).unwrap(), 100);
            assert_eq!(guest.both(1, 0).unwrap(), 2 + 18);
            assert_eq!(guest.both(1, 5).unwrap(), 3 * 2 + 3 * 18);
            assert_eq!(guest.later(1, 3).unwrap(), 3 * 18 + 2 * 2);
            assert_eq!(guest.sum(-7, 8).unwrap(), 22);
            assert_eq!(guest.near(7).unwrap(), 99 + 24);
        }

        #[test]
        fn a_sum_wraps_around_that_no_access_proves_not_to() {
            let mut guest = guest();
            // Just too far from the last byte.
            assert_eq!(guest.far(LAST - 1).unwrap(), 100 + 1);
            assert_eq!(guest.either(-8, 0).unwrap(), 9);
            assert_eq!(guest.later(-8, 1).unwrap(), 9);
            // The byte behind is in bounds, the one in front is not.
            assert_eq!(code(guest.before(-8)), MemoryOutOfBounds);
            assert_eq!(code(guest.before(-1)), MemoryOutOfBounds);
        }

        #[test]
        fn a_pointer_is_counted_up_as_far_as_the_last_page() {
            for p in [0x1000, 5, LAST - 400, LAST - 399] {
                let mut guest = Guest::new().expect("the guest instantiates");
                assert_eq!(guest.grow(65_534).unwrap(), 1);
                assert_eq!(guest.row(p).unwrap(), row(p, 0), "{p}");
            }
            let mut guest = guest();
            for p in [LAST - 398, LAST - 396, LAST - 1, LAST, -400, -200, -4, -1] {
                assert_eq!(code(guest.row(p)), MemoryOutOfBounds, "{p}");
            }
        }

        #[test]
        fn a_pointer_wraps_around_that_is_not_accessed_before() {
            for (p, from) in [(-200, 50), (-396, 99), (-1, 1), (-8, 3), (0x1000, 7)] {
                let mut guest = Guest::new().expect("the guest instantiates");
                assert_eq!(guest.gaps(p, from).unwrap(), row(p, from), "{p}");
            }
            let mut guest = guest();
            for (p, from) in [(-200, 49), (-396, 98), (-1, 0), (LAST - 4, 1)] {
                assert_eq!(code(guest.gaps(p, from)), MemoryOutOfBounds, "{p}");
            }
        }

        #[test]
        fn the_last_page_traps() {
            let mut guest = guest();
            for x in [LAST, LAST + 1, -17, -16, -8, -1] {
                assert_eq!(code(guest.near(x)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.page(x)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.far(x)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.either(x, 1)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.both(x, 1)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.later(x, 2)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.sum(x - 4, 0)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.sum(7, x - 11)), MemoryOutOfBounds, "{x}");
            }
            for x in [LAST - 16, LAST - 1] {
                assert_eq!(code(guest.near(x)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.page(x)), MemoryOutOfBounds, "{x}");
                assert_eq!(code(guest.both(x, 0)), MemoryOutOfBounds, "{x}");
            }
        }

        #[test]
        fn a_memory_in_front_of_a_guard_does_not_grow_to_its_last_page() {
            let mut guest = guest();
            let explicit = module_path!().contains("explicit");
            for delta in [2, 65_536, -1] {
                assert_eq!(guest.grow(delta).unwrap(), -1, "{delta}");
            }
            // As the host, as another module would: by a handle.
            let memory = guest.exports().memory(guest.store());
            let grown = memory.grow(guest.store_mut(), 1);
            if explicit {
                assert_eq!(grown.expect("a whole memory"), 65_535);
                assert_eq!(guest.near(-8).unwrap(), 9);
                return;
            }
            let error = grown.expect_err("a memory of 4 GiB");
            assert!(
                error.to_string().contains("its limit is 65535 pages"),
                "{error}"
            );
            assert_eq!(guest.grow(1).unwrap(), -1);
            assert_eq!(guest.grow(0).unwrap(), 65_535);
        }
    };
}

macro_rules! whole {
    ($guest:ident) => {
        use super::{LAST, row};
        use wasmo_e2e::$guest::Guest;

        #[test]
        fn a_pointer_wraps_around_in_a_memory_of_4_gib() {
            for p in [0x1000, LAST - 200, -400, -203, -200, -4] {
                let mut guest = Guest::new().expect("the guest instantiates");
                assert_eq!(guest.row(p).unwrap(), row(p, 0), "{p}");
                let mut guest = Guest::new().expect("the guest instantiates");
                assert_eq!(guest.gaps(p, 3).unwrap(), row(p, 3), "{p}");
            }
        }

        #[test]
        fn sums_wrap_around_in_a_memory_of_4_gib() {
            let mut guest = Guest::new().expect("the guest instantiates");
            assert_eq!(guest.grow(0).unwrap(), 65_536);
            assert_eq!(guest.grow(1).unwrap(), -1);
            guest.put(-1, 100).unwrap();
            guest.put(-8, 50).unwrap();
            assert_eq!(guest.near(-1).unwrap(), 100 + 16);
            assert_eq!(guest.page(LAST).unwrap(), 1);
            assert_eq!(guest.page(-1).unwrap(), 100);
            assert_eq!(guest.far(-1).unwrap(), 100);
            assert_eq!(guest.before(-8).unwrap(), 1 + 50);
            assert_eq!(guest.either(-8, 1).unwrap(), 50 + 9);
            assert_eq!(guest.both(-8, 0).unwrap(), 50 + 9);
            assert_eq!(guest.later(-8, 2).unwrap(), 2 * 9 + 50);
            assert_eq!(guest.sum(-20, 8).unwrap(), 9);
            assert_eq!(guest.near(-6).unwrap(), 99 + 11);
        }
    };
}

mod growing {
    use super::{LAST, code, row};

    wasmo_e2e::in_every_way! {
        growing: accessed
        o0 = accessed_o0
        o3 = accessed_o3
        oz = accessed_oz
        exact = accessed_exact
        explicit_o0 = accessed_explicit_o0
        explicit_o3 = accessed_explicit_o3
    }
}

mod whole {
    use super::{LAST, row};

    wasmo_e2e::in_every_way! {
        whole: accessed_whole
        o0 = accessed_whole_o0
        o3 = accessed_whole_o3
        oz = accessed_whole_oz
        exact = accessed_whole_exact
        explicit_o0 = accessed_whole_explicit_o0
        explicit_o3 = accessed_whole_explicit_o3
    }
}
