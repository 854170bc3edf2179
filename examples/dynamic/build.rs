//! Compiles the guest to native code.

fn main() {
    wasmo_build::compile("calculator.wat");
}
