//! Making and dropping an instance with one memory.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use wasmo_benches::{Host, guest::Guest};

fn instantiate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("instantiate");
    // Memory is not used again before a thousand instances live.
    group.bench_function("create, a thousand kept", |bencher| {
        bencher.iter_batched(
            || (),
            |()| Guest::instantiate(Host),
            BatchSize::NumIterations(1000),
        );
    });
    group.bench_function("create and drop", |bencher| {
        bencher.iter(|| drop(Guest::instantiate(Host)));
    });
    group.finish();
}

criterion_group!(benches, instantiate);
criterion_main!(benches);
