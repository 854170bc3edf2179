//! Tail calls: a hop against a call that returns and against the iteration of a loop.

use criterion::{Criterion, criterion_group, criterion_main};
use std::cell::RefCell;
use std::hint::black_box;
use wasmo_benches::side_by_side;
use wasmo_benches::tail_calls::Guest;

const HOPS: i32 = 1000;

fn tail_calls(criterion: &mut Criterion) {
    let mut guest = Guest::new().expect("the guest instantiates");
    assert_eq!(guest.hops_indirect(HOPS).ok(), guest.iterations(HOPS).ok());
    assert_eq!(guest.calls_indirect(HOPS).ok(), guest.iterations(HOPS).ok());

    // Each of the closures has the guest for itself, one after the other.
    let guest = RefCell::new(guest);
    let guest = || guest.borrow_mut();
    side_by_side(
        criterion,
        "tail calls",
        &mut [
            ("iteration", &mut || {
                drop(guest().iterations(black_box(HOPS)))
            }),
            ("direct hop", &mut || {
                drop(guest().hops_direct(black_box(HOPS)))
            }),
            ("indirect hop", &mut || {
                drop(guest().hops_indirect(black_box(HOPS)))
            }),
            ("indirect call", &mut || {
                drop(guest().calls_indirect(black_box(HOPS)))
            }),
        ],
    );
}

criterion_group!(benches, tail_calls);
criterion_main!(benches);
