//! Calls across the boundary: host to guest, traps caught, and guest to host.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use wasmo_benches::{Host, guest::Guest};
use wasmo_rt::{Trap, Val};

/// How many calls are measured at once: fewer, and what is measured is the measuring.
const CALLS: i32 = 1000;

fn calls(criterion: &mut Criterion) {
    let mut guest = Guest::instantiate(Host).expect("the guest instantiates");

    let mut group = criterion.benchmark_group("host to guest");
    group.throughput(Throughput::Elements(CALLS as u64));
    group.bench_function("typed", |bencher| {
        bencher.iter(|| (0..black_box(CALLS)).try_fold(0, |sum, i| guest.add_or_trap(sum, i)));
    });
    group.bench_function("direct", |bencher| {
        bencher.iter(|| (0..black_box(CALLS)).try_fold(0, |sum, i| guest.add(sum, i)));
    });
    let instance = guest.exports().instance();
    let add = instance.get_func(&guest, "add").expect("add is exported");
    group.bench_function("dynamic", |bencher| {
        bencher.iter(|| {
            for i in 0..black_box(CALLS) {
                add.call(&mut guest, &[Val::I32(i), Val::I32(i)])?;
            }
            Ok::<_, Trap>(())
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("guest to host");
    group.throughput(Throughput::Elements(CALLS as u64));
    group.bench_function("typed", |bencher| {
        bencher.iter(|| guest.call_host(black_box(CALLS)));
    });
    group.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
