//! Exceptions: what code with handlers costs while nothing is thrown, against plain code and against flags that are tested after each
//! call; and what it costs to throw through frames.

use criterion::{Criterion, criterion_group, criterion_main};
use std::cell::RefCell;
use std::hint::black_box;
use wasmo_benches::exceptions::Guest;
use wasmo_benches::side_by_side;

/// The argument of the recursion.
const FIB: i32 = 15;

/// The iterations of the loop.
const ITERATIONS: i32 = 1000;

/// How often is thrown at once.
const THROWS: i32 = 100;

fn nothing_thrown(criterion: &mut Criterion) {
    let mut guest = Guest::new().expect("the guest instantiates");
    assert_eq!(guest.fib_try(FIB).ok(), guest.fib_plain(FIB).ok());
    assert_eq!(
        guest.fib_flag_in_global(FIB).ok(),
        guest.fib_plain(FIB).ok()
    );
    assert_eq!(
        guest.loop_try(ITERATIONS).ok(),
        guest.loop_plain(ITERATIONS).ok()
    );
    assert_eq!(
        guest.loop_flag_in_result(ITERATIONS).ok(),
        guest.loop_plain(ITERATIONS).ok()
    );

    // Each of the closures has the guest for itself, one after the other.
    let guest = RefCell::new(guest);
    let guest = || guest.borrow_mut();
    side_by_side(
        criterion,
        "recursion",
        &mut [
            ("plain", &mut || drop(guest().fib_plain(black_box(FIB)))),
            ("handlers", &mut || drop(guest().fib_try(black_box(FIB)))),
            ("flag in global", &mut || {
                drop(guest().fib_flag_in_global(black_box(FIB)))
            }),
            ("flag in result", &mut || {
                drop(guest().fib_flag_in_result(black_box(FIB)))
            }),
        ],
    );
    side_by_side(
        criterion,
        "loop",
        &mut [
            ("plain", &mut || {
                drop(guest().loop_plain(black_box(ITERATIONS)))
            }),
            ("handlers", &mut || {
                drop(guest().loop_try(black_box(ITERATIONS)))
            }),
            ("flag in global", &mut || {
                drop(guest().loop_flag_in_global(black_box(ITERATIONS)))
            }),
            ("flag in result", &mut || {
                drop(guest().loop_flag_in_result(black_box(ITERATIONS)))
            }),
        ],
    );
}

fn throw(criterion: &mut Criterion) {
    let guest = Guest::new().expect("the guest instantiates");
    let guest = RefCell::new(guest);
    let throw = |frames: i32| {
        drop(
            guest
                .borrow_mut()
                .throw(black_box(frames), black_box(THROWS)),
        )
    };
    side_by_side(
        criterion,
        "throw and catch, 100 times",
        &mut [
            ("1 frame", &mut || throw(1)),
            ("10 frames", &mut || throw(10)),
            ("100 frames", &mut || throw(100)),
        ],
    );
}

criterion_group!(benches, nothing_thrown, throw);
criterion_main!(benches);
