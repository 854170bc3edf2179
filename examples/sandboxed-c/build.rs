//! Compiles the C library in c/ to wasm, and that to native code. Without a C compiler for wasm, the committed wasm is used.

use std::path::PathBuf;
use wasmo_build::{CGuest, ErrorKind};

fn main() {
    let mut library = CGuest::new("image");
    library
        .files(["c/alloc.c", "c/image.c", "c/qoi.c"])
        .std("c11")
        .flags(["-Wall", "-Wextra"])
        .exports(exports());
    match library.try_compile() {
        Ok(report) => println!(
            "cargo::warning=image.wasm was made from the sources in c/ by {}",
            report.compiler
        ),
        Err(error) if error.kind() == ErrorKind::Toolchain => {
            let reason = error.to_string();
            let reason = reason.split(';').next().unwrap_or_default();
            println!("cargo::warning=image.wasm is the committed one, because the build {reason}");
            wasmo_build::compile("image.wasm");
            // Where the program expects it in either case.
            let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("Cargo sets it"));
            std::fs::copy("image.wasm", out.join("image.wasm")).expect("OUT_DIR can be written");
        }
        // Tried again, it says why it fails, and ends the build.
        Err(_) => _ = library.compile(),
    }
}

/// The library's functions, as its header declares them.
fn exports() -> Vec<String> {
    println!("cargo::rerun-if-changed=c/image.h");
    let header = std::fs::read_to_string("c/image.h").expect("the library's header");
    let functions = header.lines().filter_map(|line| line.split_once('('));
    let names = functions.filter_map(|(before, _)| before.rsplit([' ', '*']).next());
    let names = names.filter(|name| name.starts_with("image_"));
    names.map(str::to_owned).collect()
}
