//! Compiles the guests.

use std::fs;
use std::path::{Path, PathBuf};
use wasmo_build::{Bounds, Build};

fn main() {
    wasmo_build::compile("guest.wat");
    wasmo_build::compile("exceptions.wat");
    wasmo_build::compile("tail_calls.wat");

    wasmo_build::compile(big_guest());

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

/// Writes a guest with 1 MiB of data and a table of a thousand functions.
fn big_guest() -> PathBuf {
    let data: String = (0..1_u32 << 20)
        .map(|at| char::from(b'a' + (at % 23) as u8))
        .collect();
    let functions: String = (0..1000)
        .map(|at| format!("(func $f{at} (type $t) (i32.add (local.get 0) (i32.const {at})))\n"))
        .collect();
    let elements: String = (0..1000).map(|at| format!(" $f{at}")).collect();
    let text = format!(
        "(module $big
          (type $t (func (param i32) (result i32)))
          (memory (export \"memory\") 32)
          (table 1000 1000 funcref)
          (elem (i32.const 0) func{elements})
          (data (i32.const 1024) {data:?})
          {functions}
          (func (export \"call\") (param i32 i32) (result i32)
            (call_indirect (type $t) (local.get 1) (local.get 0)))
          (func (export \"poke\") (param i32 i32)
            (i32.store (local.get 0) (local.get 1))))"
    );
    let out = std::env::var("OUT_DIR").expect("Cargo sets it");
    let path = Path::new(&out).join("big.wat");
    fs::write(&path, text).expect("the output folder can be written to");
    path
}
