//! Compiles the guests.

use std::fs;
use std::path::Path;
use wasmo_build::{Bounds, Build};

fn main() {
    wasmo_build::compile("guest.wat");
    wasmo_build::compile("exceptions.wat");
    wasmo_build::compile("tail_calls.wat");

    println!("cargo:rerun-if-changed=kernels.wat");
    let kernels = fs::read_to_string("kernels.wat").expect("kernels.wat is beside this file");
    for (name, address, bounds) in [
        ("guarded32", "i32", Bounds::Guard),
        ("checked32", "i32", Bounds::Explicit),
        ("checked64", "i64", Bounds::Guard),
    ] {
        // The name makes them different modules: one module cannot be had with two sets of options.
        let text = kernels
            .replace("(module\n", &format!("(module ${name}\n"))
            .replace("ADDRESS 64", if address == "i64" { "i64 64" } else { "64" })
            .replace("ADDRESS", address);
        let path = Path::new(&std::env::var("OUT_DIR").expect("Cargo sets it"))
            .join(name)
            .with_extension("wat");
        fs::write(&path, text).expect("the output folder can be written to");
        Build::new().bounds(bounds).compile(path);
    }
}
