//! Arithmetic on an elliptic curve.

use curve25519_dalek::{constants::ED25519_BASEPOINT_POINT, scalar::Scalar};
use wasmo_suite_rust::{bench, sum};

fn main() {
    let mut seed = [7u8; 32];
    bench(|| {
        let scalar = Scalar::from_bytes_mod_order(seed);
        let point =
            (ED25519_BASEPOINT_POINT * scalar) + ED25519_BASEPOINT_POINT * (scalar * scalar);
        seed = point.compress().to_bytes();
        sum(&seed)
    });
}
