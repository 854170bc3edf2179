//! Calls across the boundary: host to guest, traps caught, and guest to host.

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;
use wasmo_benches::{Host, guest::Guest};
use wasmo_rt::Val;

/// How many calls of the host one call of the guest makes.
const HOST_CALLS: i32 = 1000;

fn calls(criterion: &mut Criterion) {
    let mut guest = Guest::instantiate(Host).expect("the guest instantiates");

    let mut group = criterion.benchmark_group("host to guest");
    group.bench_function("typed", |bencher| {
        bencher.iter(|| guest.add(black_box(1), black_box(2)));
    });
    let instance = guest.exports().instance();
    let add = instance.get_func(&guest, "add").expect("add is exported");
    group.bench_function("dynamic", |bencher| {
        bencher.iter(|| {
            add.call(
                &mut guest,
                &[Val::I32(black_box(1)), Val::I32(black_box(2))],
            )
        });
    });
    group.finish();

    let mut group = criterion.benchmark_group("guest to host");
    group.throughput(Throughput::Elements(HOST_CALLS as u64));
    group.bench_function("typed", |bencher| {
        bencher.iter(|| guest.call_host(black_box(HOST_CALLS)));
    });
    group.finish();
}

criterion_group!(benches, calls);
criterion_main!(benches);
