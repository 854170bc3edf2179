//! What a guest adds to a binary: the stripped static example against a stripped static Rust hello world.

use crate::{Result, cargo, root};
use std::fs;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "x86_64-unknown-linux-gnu";
const FLAGS: &str = "-Ctarget-feature=+crt-static -Cstrip=symbols";

/// Builds both and prints their sizes.
pub(crate) fn run() -> Result<()> {
    let dir = root().join("target/size");
    fs::create_dir_all(&dir)
        .map_err(|error| format!("cannot create {}: {error}", dir.display()))?;

    let source = dir.join("plain.rs");
    let plain = dir.join("plain");
    fs::write(
        &source,
        "fn main() {\n    println!(\"Hello, world!\");\n}\n",
    )
    .map_err(|error| format!("cannot write {}: {error}", source.display()))?;
    let mut rustc = Command::new("rustc");
    rustc
        .args(["-O", "--target", TARGET])
        .args(FLAGS.split(' '))
        .arg("-o")
        .arg(&plain)
        .arg(&source);
    crate::run(rustc.current_dir(root()))?;

    let build = [
        "build",
        "--release",
        "--package",
        "hello",
        "--target",
        TARGET,
        "--target-dir",
    ];
    crate::run(cargo().args(build).arg(&dir).env("RUSTFLAGS", FLAGS))?;
    let hello = dir.join(TARGET).join("release/hello");

    let (plain, hello) = (size(&plain)?, size(&hello)?);
    println!("plain hello world: {plain} bytes");
    println!("hello with a guest: {hello} bytes");
    println!(
        "difference: {:.1} KB",
        (hello as f64 - plain as f64) / 1000.0
    );
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    fs::metadata(path)
        .map(|meta| meta.len())
        .map_err(|error| format!("cannot read {}: {error}", path.display()))
}
