//! Deflate: compress a text, and expand it again.

use miniz_oxide::{deflate::compress_to_vec, inflate::decompress_to_vec};
use wasmo_suite_rust::{bench, sum, text};

fn main() {
    let text = text(200_000);
    bench(|| {
        let small = compress_to_vec(text.as_bytes(), 6);
        let large = decompress_to_vec(&small).expect("it was compressed by the same library");
        assert_eq!(large, text.as_bytes());
        sum(&small)
    });
}
