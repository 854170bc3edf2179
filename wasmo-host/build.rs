//! Tells the build scripts of crates that depend on this one where its sources are: wasmo-cli makes a static library of them.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!(
        "cargo::metadata=manifest_dir={}",
        env!("CARGO_MANIFEST_DIR")
    );
}
