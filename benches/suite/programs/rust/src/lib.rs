//! What the suite's Rust programs share: as `bench.h` for those in C.

use std::fmt::Write as _;

/// Repeats the work as often as the first argument says, and prints a checksum of what it gives.
pub fn bench(mut work: impl FnMut() -> u64) {
    let repetitions = std::env::args().nth(1).and_then(|arg| arg.parse().ok());
    let mut total = 0u64;
    for _ in 0..repetitions.unwrap_or(1).max(1) {
        total = total.wrapping_mul(3).wrapping_add(work());
    }
    println!("{total:016x}");
}

/// Pseudo-random numbers (xorshift).
pub struct Random(u32);

impl Random {
    /// Always the same numbers.
    #[expect(clippy::new_without_default, reason = "the one way to make it")]
    pub fn new() -> Self {
        Self(1)
    }

    /// The next one.
    pub fn number(&mut self) -> u32 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 17;
        self.0 ^= self.0 << 5;
        self.0
    }

    /// The next one below `end`.
    pub fn below(&mut self, end: usize) -> usize {
        (self.number() >> 4) as usize % end
    }
}

/// The checksum of bytes (FNV-1a).
pub fn sum(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |sum, &byte| {
        (sum ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    })
}

/// Words.
pub const WORDS: [&str; 16] = [
    "the", "of", "module", "memory", "and", "instance", "table", "value", "function", "store",
    "is", "a", "index", "trap", "element", "größe",
];

/// Text of about `len` bytes: words of different frequency, numbers, lines.
pub fn text(len: usize) -> String {
    let mut random = Random::new();
    let mut text = String::with_capacity(len + 32);
    while text.len() < len {
        match random.below(24) {
            0 => text.push('\n'),
            1 => _ = write!(text, "{} ", random.below(100_000)),
            2 => {
                _ = write!(
                    text,
                    "{}@{}.org ",
                    WORDS[random.below(14)],
                    WORDS[random.below(14)]
                )
            }
            _ => {
                let word = random.below(16) & random.below(16);
                text.push_str(WORDS[word]);
                text.push(' ');
            }
        }
    }
    text
}
