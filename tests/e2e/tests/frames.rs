//! Backtraces have every frame, wherever a function faults: with a frame of its own, without, or while it makes one.

use wasmo_rt::{Trap, TrapCode};

/// The functions of a backtrace, innermost first.
fn names(trap: &Trap) -> Vec<String> {
    let frames = trap.backtrace().frames().iter();
    let names = frames.map(|frame| match frame.wasm_offset() {
        Some(_) => frame.func_name().unwrap_or("without a name"),
        None => "without an offset",
    });
    names.map(String::from).collect()
}

/// How many frames a backtrace has at most.
const MOST: usize = 64;

/// What `names` are if they repeat `cycle`, beginning somewhere in it.
fn assert_cycle(names: &[String], cycle: &[&str]) {
    let start = cycle.iter().position(|&name| name == names[0]);
    let start = start.unwrap_or_else(|| panic!("{names:?}"));
    let expected = cycle.iter().cycle().skip(start).take(names.len());
    assert!(names.iter().eq(expected), "{names:?}");
}

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest;

        fn guest() -> $guest::Guest {
            $guest::Guest::new().expect("the guest instantiates")
        }

        #[test]
        fn a_fault_has_all_of_its_callers() {
            const FAR: i32 = 1 << 20;
            let mut guest = guest();
            for (at, name, [first, second]) in [
                (0, "leaf", [FAR, 0]),
                (1, "pressed", [0, FAR]),
                (1, "pressed", [FAR, 0]),
                (2, "early", [FAR, 0]),
                (2, "early", [FAR, 8]),
                (2, "early", [0, 0x10000 - 4]),
                (2, "early", [0, FAR]),
                (3, "late", [FAR, 0]),
                (3, "late", [FAR, 8]),
                (13, "some", [0, FAR]),
                (13, "some", [FAR, 0]),
                (14, "more", [0, FAR]),
                (14, "more", [FAR, 0]),
                (11, "divide", [0, 1]),
                (11, "divide", [-1, i32::MIN]),
            ] {
                let trap = guest.outer(at, first, second).unwrap_err();
                let code = match (at, first) {
                    (11, 0) => TrapCode::IntegerDivideByZero,
                    (11, _) => TrapCode::IntegerOverflow,
                    _ => TrapCode::MemoryOutOfBounds,
                };
                assert_eq!(trap.code(), Some(code));
                assert_eq!(names(&trap), [name, "between", "outer"]);
                let trap = guest.middle(at, first, second).unwrap_err();
                assert_eq!(names(&trap), [name, "middle"], "{trap}");
            }
            // Called by the host.
            let trap = guest.leaf(FAR, 0).unwrap_err();
            assert_eq!(names(&trap), ["leaf"]);
            // What does not fault.
            assert!(guest.outer(13, 0, 8).is_ok() && guest.outer(14, 0, 8).is_ok());
            assert_eq!(guest.outer(1, 0, 8).unwrap(), 2);
            assert_eq!(guest.outer(2, 0, 8).unwrap(), 2);
            assert_eq!(guest.outer(3, 0, 0).unwrap(), 2);
        }

        #[test]
        fn a_stack_overflow_has_all_of_its_callers() {
            let mut guest = guest();
            let mut innermost = Vec::new();
            for shift in 0..40 {
                let trap = guest.shift(shift, 0).unwrap_err();
                assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
                let frames = names(&trap);
                assert_eq!(frames.len(), MOST);
                assert_cycle(&frames, &["c", "b", "a"]);
                innermost.push(frames[0].clone());
                // With a function between that calls nothing.
                let trap = guest.shift(shift, 64).unwrap_err();
                assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
                let mut frames = names(&trap);
                if frames[0] == "pressed" {
                    frames.remove(0);
                    assert_eq!(frames[0], "c");
                }
                assert_cycle(&frames, &["c", "b", "a"]);
            }
            // It is a matter of where the stack ends.
            innermost.sort();
            innermost.dedup();
            assert!(innermost.len() > 1, "{innermost:?}");
        }

        #[test]
        fn a_frame_that_is_too_large_has_all_of_its_callers() {
            let mut guest = guest();
            let trap = guest.first(0, 0).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::StackOverflow));
            let mut names = names(&trap);
            if stringify!($guest).contains("explicit") {
                // The check stands in a function of its own, and may be made again inside.
                names.retain(|name| name != "without an offset");
                names.insert(0, "big".into());
                names.dedup();
            }
            assert_eq!(names.remove(0), "big");
            assert_cycle(&names, &["third", "second", "first"]);
        }
    };
}

mod profile {
    suite!(frames);
}
mod o0 {
    suite!(frames_o0);
}
mod o3 {
    suite!(frames_o3);
}
mod oz {
    suite!(frames_oz);
}
mod exact {
    suite!(frames_exact);
}
mod explicit_o0 {
    suite!(frames_explicit_o0);
}
mod explicit_o3 {
    suite!(frames_explicit_o3);
}
