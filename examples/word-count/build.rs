//! Compiles the guest to native code and has Cargo link it.

fn main() {
    wasmo_build::compile("words.wasm");
}
