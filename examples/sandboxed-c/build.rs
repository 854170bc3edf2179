//! Compiles the C library, which c/build.sh has turned into wasm, to native code.

fn main() {
    wasmo_build::compile("image.wasm");
}
