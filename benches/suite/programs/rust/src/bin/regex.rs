//! Regular expressions: find numbers, addresses and doubled words in a text.

use regex::Regex;
use wasmo_suite_rust::{bench, text};

fn main() {
    let text = text(100_000);
    let find = |pattern| Regex::new(pattern).expect("it is a regular expression");
    let patterns = [
        find(r"\b\d{2,4}\b"),
        find(r"(\w+)@(\w+)\.org"),
        find(r"(?i)(memory|table|function) (is|of) (the|a)"),
        find(r"^[[:alpha:]]+ .*größe.*$"),
    ];
    bench(|| {
        let mut sum = 0u64;
        for pattern in &patterns {
            for found in pattern.captures_iter(&text) {
                let last = found.iter().flatten().last();
                sum = sum
                    .wrapping_mul(31)
                    .wrapping_add(last.map_or(0, |last| last.end() as u64));
            }
        }
        sum
    });
}
