//! Making and dropping instances: with one memory and a few bytes of data, and with 1 MiB of data and a table of a thousand functions.
//! Then what instances that do nothing take.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use std::fs;
use std::hint::black_box;
use wasmo_benches::{Host, big, guest};
use wasmo_rt::pool;

/// How many instances of one kind live at once at most.
const KEPT: u64 = 1000;

fn small(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("instantiate");
    // None is used again.
    pool::set_capacity(0);
    group.bench_function("create, a thousand kept", |bencher| {
        let make = |()| guest::Guest::instantiate(Host);
        bencher.iter_batched(|| (), make, BatchSize::NumIterations(KEPT));
    });
    pool::set_capacity(64);
    group.bench_function("create and drop", |bencher| {
        bencher.iter(|| drop(guest::Guest::instantiate(Host)));
    });
    group.finish();
}

fn big(criterion: &mut Criterion) {
    let mut group =
        criterion.benchmark_group("instantiate, 1 MiB of data and 1,000 functions in a table");
    pool::set_capacity(0);
    let make = |()| big::Guest::new().expect("the guest instantiates");
    group.bench_function("create, reservations not kept", |bencher| {
        bencher.iter_batched(|| (), make, BatchSize::NumIterations(KEPT));
    });
    group.bench_function("create and drop, reservations not kept", |bencher| {
        bencher.iter(|| drop(make(())));
    });
    pool::set_capacity(KEPT as usize);
    pool::prepare(big::module(), KEPT as usize).expect("there is address space");
    group.bench_function("create, prepared", |bencher| {
        bencher.iter_batched(|| (), make, BatchSize::NumIterations(KEPT));
    });
    group.bench_function("create and drop, prepared", |bencher| {
        bencher.iter(|| drop(make(())));
    });
    group.bench_function(
        "create, write to a page, call and drop, prepared",
        |bencher| {
            bencher.iter(|| {
                let mut guest = make(());
                guest.poke(black_box(2000), 1)?;
                guest.call(black_box(3), 4)
            });
        },
    );
    group.finish();

    let count = 10_000;
    let resident = || {
        let numbers = fs::read_to_string("/proc/self/statm").ok()?;
        numbers.split(' ').nth(1)?.parse::<usize>().ok()
    };
    let before = resident();
    let many: Vec<_> = (0..count).map(|_| make(())).collect();
    if let (Some(before), Some(after)) = (before, resident()) {
        let each = (after - before) * 4096 / count;
        println!("{count} idle instances: {each} bytes resident for each");
    }
    drop(many);
}

criterion_group!(benches, small, big);
criterion_main!(benches);
