//! What checks of memory accesses cost: the same kernels over a guarded memory, one with checks, and one of 64-bit addresses.

use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use wasmo_benches::{checked32, checked64, guarded32, side_by_side};

const NUMBERS: u32 = 10_000;
const SIEVE: u32 = 1 << 14;
const ROWS: u32 = 24;

fn memory(criterion: &mut Criterion) {
    let mut guarded = guarded32::Guest::new().expect("the guest instantiates");
    let mut checked = checked32::Guest::new().expect("the guest instantiates");
    let mut wide = checked64::Guest::new().expect("the guest instantiates");
    let narrow = u32::cast_signed;
    let widened = |x: u32| i64::from(x);

    side_by_side(
        criterion,
        "sum",
        &mut [
            ("guarded", &mut || {
                drop(guarded.sum(black_box(narrow(NUMBERS))))
            }),
            ("checked", &mut || {
                drop(checked.sum(black_box(narrow(NUMBERS))))
            }),
            ("64-bit addresses", &mut || {
                drop(wide.sum(black_box(widened(NUMBERS))))
            }),
        ],
    );
    side_by_side(
        criterion,
        "sieve",
        &mut [
            ("guarded", &mut || {
                drop(guarded.sieve(black_box(narrow(SIEVE))))
            }),
            ("checked", &mut || {
                drop(checked.sieve(black_box(narrow(SIEVE))))
            }),
            ("64-bit addresses", &mut || {
                drop(wide.sieve(black_box(widened(SIEVE))))
            }),
        ],
    );
    side_by_side(
        criterion,
        "multiply",
        &mut [
            ("guarded", &mut || {
                drop(guarded.multiply(black_box(narrow(ROWS))))
            }),
            ("checked", &mut || {
                drop(checked.multiply(black_box(narrow(ROWS))))
            }),
            ("64-bit addresses", &mut || {
                drop(wide.multiply(black_box(widened(ROWS))))
            }),
        ],
    );
}

criterion_group!(benches, memory);
criterion_main!(benches);
