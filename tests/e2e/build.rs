//! Compiles every guest with guard pages, and some of them with explicit checks as well.

use std::path::{Path, PathBuf};
use std::{env, fs};
use wasmo_build::{Bounds, Build};

/// The guests that are compiled with explicit checks too.
const EXPLICIT: &[&str] = &["traps", "recursion"];

fn main() {
    let mut guests: Vec<PathBuf> = ["guests", "codec"]
        .iter()
        .flat_map(|folder| fs::read_dir(folder).expect("a folder of this crate"))
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| {
            path.extension()
                .is_some_and(|kind| kind == "wat" || kind == "wasm")
        })
        .collect();
    guests.sort();
    println!("cargo::rerun-if-changed=guests");
    Build::new().compile_all(&guests);

    // A program links a module once. Under another name it is another module.
    let out = env::var_os("OUT_DIR").expect("this is a build script");
    let folder = Path::new(&out).join("explicit");
    fs::create_dir_all(&folder).expect("OUT_DIR can be written");
    let explicit = EXPLICIT.iter().map(|name| {
        let source = format!("guests/{name}.wat");
        let text = fs::read_to_string(&source).expect("a guest");
        println!("cargo::rerun-if-changed={source}");
        let renamed = text.replacen(
            &format!("(module ${name}"),
            &format!("(module ${name}_explicit"),
            1,
        );
        assert_ne!(text, renamed, "{source} does not begin with its name");
        let path = folder.join(format!("{name}.wat"));
        fs::write(&path, renamed).expect("OUT_DIR can be written");
        path
    });
    Build::new().bounds(Bounds::Explicit).compile_all(explicit);
}
