//! The standard library's collections: count words in a hash map, sort them, put them in a tree.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasherDefault, DefaultHasher};
use wasmo_suite_rust::{Random, bench, sum, text};

fn main() {
    let text = text(300_000);
    bench(|| {
        let mut counts = HashMap::<&str, u32, BuildHasherDefault<DefaultHasher>>::default();
        for word in text.split_ascii_whitespace() {
            *counts.entry(word).or_default() += 1;
        }
        let mut sorted: Vec<(&str, u32)> = counts.into_iter().collect();
        sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(b.0)));
        let tree: BTreeMap<String, u32> = sorted
            .iter()
            .map(|&(word, count)| (word.to_uppercase(), count))
            .collect();
        let mut random = Random::new();
        let mut numbers: Vec<u64> = (0..20_000)
            .map(|_| u64::from(random.number()) << (random.number() & 15))
            .collect();
        numbers.sort_unstable();
        let first = sorted.iter().map(|(word, _)| *word).collect::<String>();
        let numbers = numbers
            .iter()
            .step_by(97)
            .fold(0, |sum: u64, number| sum.wrapping_mul(5) ^ number);
        sum(first.as_bytes())
            ^ numbers
            ^ tree
                .range("M".to_owned()..)
                .map(|(_, count)| u64::from(*count))
                .sum::<u64>()
    });
}
