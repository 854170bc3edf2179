//! Loops over tables do what is written, whatever is in the tables by then, and wherever the loop writes.

use wasmo_e2e::{Random, assert_runs};

/// The memory of the guest.
const SIZE: usize = 1 << 16;

/// Where the guest has its tables.
const PLACES: usize = 4096;
const SHIFTS: usize = 4144;
const NUMBERS: usize = 4192;
const END: usize = 4320;

/// What the function `permute` does with `memory`; nothing if it traps.
fn permute(memory: &mut [u8], state: u32) -> Option<i64> {
    let mut sum = 0u64;
    let place = |distance: u32| state.wrapping_add(distance) as usize;
    let mut last = 0;
    for round in 0..16 {
        last = load(memory, place(24))?;
        for x in 0..12 {
            let index = load(memory, PLACES + 4 * x)? as u32;
            let at = place(index.wrapping_shl(3).wrapping_add(16));
            let next = load(memory, at)?;
            let shift = load(memory, SHIFTS + 4 * x)? as u32;
            store(memory, at, last.rotate_left(shift))?;
            last = next;
        }
        let number = load(memory, place(112))? ^ load(memory, NUMBERS + 8 * round)?;
        store(memory, place(112), number)?;
        sum = sum.rotate_left(1).wrapping_add(last);
    }
    store(memory, place(24), last.wrapping_add(sum))?;
    Some(sum.cast_signed())
}

fn load(memory: &[u8], at: usize) -> Option<u64> {
    let bytes = memory.get(at..at + 8)?;
    bytes.try_into().ok().map(u64::from_le_bytes)
}

fn store(memory: &mut [u8], at: usize, value: u64) -> Option<()> {
    memory
        .get_mut(at..at + 8)?
        .copy_from_slice(&value.to_le_bytes());
    Some(())
}

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest::Guest;

        /// Has a fresh guest, with what `prepare` makes of its memory, permute what is at `state`. Gives whether that traps.
        fn check(state: u32, prepare: impl FnOnce(&mut [u8])) -> bool {
            assert_runs(stringify!($guest));
            let mut guest = Guest::new().expect("the guest instantiates");
            let mut memory = vec![0; SIZE];
            guest.memory().read(0, &mut memory).expect("it is there");
            prepare(&mut memory);
            guest.memory_mut().write(0, &memory).expect("it fits");
            let expected = permute(&mut memory, state);
            let found = guest.permute(state.cast_signed());
            assert_eq!(found.ok(), expected, "the state at {state}");
            if expected.is_some() {
                let mut found = vec![0; SIZE];
                guest.memory().read(0, &mut found).expect("it is there");
                let differs = (0..SIZE).find(|&it| found[it] != memory[it]);
                assert_eq!(differs, None, "the state at {state}");
            }
            expected.is_none()
        }

        /// Random numbers where the state is, which starts 24 bytes behind `state`.
        fn fill(memory: &mut [u8], state: usize, random: &mut Random) {
            memory[state + 24..state + 120].fill_with(|| (random.number() >> 24) as u8);
        }

        #[test]
        fn tables_as_they_were_give_what_they_say() {
            let mut random = Random(0x2545_f491_4f6c_dd1d);
            for _ in 0..50 {
                let state = 8192 + random.number() as usize % 40_000;
                assert!(!check(state as u32, |memory| fill(
                    memory,
                    state,
                    &mut random
                )));
            }
            // All around the tables, and at both ends of the memory.
            for state in [0, PLACES - 120, END - 24, END - 16, SIZE - 120] {
                assert!(!check(state as u32, |memory| fill(
                    memory,
                    state,
                    &mut random
                )));
            }
        }

        #[test]
        fn tables_that_were_written_to_give_what_they_say_now() {
            let mut random = Random(0x9e37_79b9_7f4a_7c15);
            for table in 0..36 {
                check(20_000, |memory| {
                    fill(memory, 20_000, &mut random);
                    // A place, a shift, or a number.
                    match table {
                        0..12 => memory[PLACES + 4 * table] = 13 + table as u8,
                        12..24 => memory[SHIFTS + 4 * (table - 12)] = 77,
                        _ => memory[NUMBERS + 8 * (table - 24)] = 77,
                    }
                });
            }
            // Places that are all the same, that are the same as before but for what is shifted out, and that are nowhere.
            assert!(!check(20_000, |memory| memory[PLACES..SHIFTS].fill(0)));
            assert!(!check(20_000, |memory| memory[PLACES + 3] = 0x20));
            assert!(check(20_000, |memory| memory[PLACES..SHIFTS].fill(0x10)));
        }

        #[test]
        fn a_loop_may_write_to_its_tables() {
            let mut random = Random(0x0123_4567_89ab_cdef);
            let mut traps = 0;
            let states = PLACES - 128..END;
            for state in states.clone() {
                traps += usize::from(check(state as u32, |memory| {
                    let state = state + 24..state + 120;
                    for at in state.filter(|at| !(PLACES..END).contains(at)) {
                        memory[at] = (random.number() >> 24) as u8;
                    }
                }));
            }
            assert!((1..states.len()).contains(&traps));
        }

        #[test]
        fn places_out_of_bounds_trap() {
            for state in (SIZE - 119..SIZE).step_by(7) {
                assert!(check(state as u32, |_| {}));
            }
            for distance in 1..=24 {
                // All places wrap around, to where the memory begins.
                assert!(!check(0u32.wrapping_sub(distance), |_| {}));
            }
            for distance in 25..120 {
                assert!(check(0u32.wrapping_sub(distance), |_| {}));
            }
        }
    };
}

mod profile {
    suite!(lookups);
}
mod o0 {
    suite!(lookups_o0);
}
mod o3 {
    suite!(lookups_o3);
}
mod oz {
    suite!(lookups_oz);
}
mod exact {
    suite!(lookups_exact);
}
mod explicit_o3 {
    suite!(lookups_explicit_o3);
}
#[cfg(target_arch = "x86_64")]
mod v3 {
    suite!(lookups_v3);
}
