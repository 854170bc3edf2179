//! Compiles the guest to native code. Nothing here is special to static executables.

fn main() {
    wasmo_build::compile("primes.wat");
}
