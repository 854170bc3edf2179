//! An interpreter in Rust: a script finds primes, joins texts, calls itself.

use rhai::{Engine, INT};
use wasmo_suite_rust::bench;

const SCRIPT: &str = "
    fn fib(n) { if n < 2 { n } else { fib(n - 1) + fib(n - 2) } }
    let sieve = [];
    sieve.pad(2000, true);
    let count = 0;
    for n in 2..2000 {
        if !sieve[n] { continue; }
        count += 1;
        let at = n * n;
        while at < 2000 { sieve[at] = false; at += n; }
    }
    let map = #{};
    for n in 0..300 { map[`key${n % 50}`] = n; }
    let sum = 0;
    for key in map.keys() { sum += map[key]; }
    fib(13) * 1000000 + count * 1000 + sum
";

fn main() {
    let mut engine = Engine::new();
    engine.set_max_expr_depths(0, 0);
    let script = engine.compile(SCRIPT).expect("it is a script");
    bench(|| engine.eval_ast::<INT>(&script).expect("it gives a number") as u64);
}
