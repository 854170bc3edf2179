//! The guests of Wasmo's benchmarks and the host that they call. Run `cargo bench --package wasmo-benches`.

use criterion::Criterion;
use std::time::{Duration, Instant};
use wasmo_rt::Trap;

wasmo_rt::include_wasm!(pub mod guest = "guest.wat");
wasmo_rt::include_wasm!(pub mod exceptions = "exceptions.wat");
wasmo_rt::include_wasm!(pub mod tail_calls = "tail_calls.wat");
wasmo_rt::include_wasm!(
    /// A guest with 1 MiB of data and a table of a thousand functions.
    pub mod big = "$OUT_DIR/big.wat"
);
wasmo_rt::include_wasm!(
    /// Kernels over a memory of 32-bit addresses without checks.
    pub mod guarded32 = "$OUT_DIR/guarded32.wat"
);
wasmo_rt::include_wasm!(
    /// Kernels over a memory of 32-bit addresses with a check before each access.
    pub mod checked32 = "$OUT_DIR/checked32.wat"
);
wasmo_rt::include_wasm!(
    /// Kernels over a memory of 64-bit addresses, which always has checks.
    pub mod checked64 = "$OUT_DIR/checked64.wat"
);

/// A host whose one function does nothing to speak of.
#[derive(Clone, Copy, Default, Debug)]
pub struct Host;

impl guest::imports::Host for Host {
    fn nothing(&mut self, _cx: guest::Caller<'_>, x: i32) -> Result<i32, Trap> {
        Ok(x.wrapping_add(1))
    }
}

/// One way of doing a thing: what it is called, and the doing of it.
pub type Variant<'a> = (&'a str, &'a mut dyn FnMut());

/// Measures ways of doing the same thing: each by criterion, and then all in turn, so that what else the machine does hits all of them alike.
/// Of that the least time is printed, as a ratio to that of the first.
pub fn side_by_side(criterion: &mut Criterion, group: &str, variants: &mut [Variant<'_>]) {
    /// How many rounds there are. One is short, so that some are not disturbed.
    const ROUNDS: u32 = 2000;

    let mut benches = criterion.benchmark_group(group);
    for (name, run) in &mut *variants {
        benches.bench_function(*name, |bencher| bencher.iter(&mut *run));
    }
    benches.finish();

    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let mut least = vec![Duration::MAX; variants.len()];
    for _ in 0..ROUNDS {
        for ((_, run), least) in variants.iter_mut().zip(&mut least) {
            let start = Instant::now();
            run();
            *least = start.elapsed().min(*least);
        }
    }
    println!("{group}, in turn, least of {ROUNDS}:");
    for ((name, _), time) in variants.iter().zip(&least) {
        let ratio = time.as_secs_f64() / least[0].as_secs_f64();
        println!("    {name:<20} {time:>12.2?} {ratio:>6.2}");
    }
}
