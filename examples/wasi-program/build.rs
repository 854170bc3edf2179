//! Compiles the C program to WebAssembly with a C library for WASI, and that to native code.

fn main() {
    wasmo_build::CGuest::new("markdown")
        .target("wasm32-wasip1")
        .command(true)
        .file("c/markdown.c")
        .flags(["-Wall", "-Wextra"])
        .compile();
}
