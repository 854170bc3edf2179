//! SHA-3 of many messages.

use sha3::{Digest as _, Sha3_256};
use wasmo_suite_rust::{bench, sum};

fn main() {
    let mut data = vec![42u8; 20_000];
    bench(|| {
        let hash = Sha3_256::digest(&data);
        data[..32].copy_from_slice(&hash);
        sum(&hash)
    });
}
