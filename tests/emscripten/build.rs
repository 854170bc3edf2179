//! Compiles the guests of this crate.

use wasmo_build::{Build, ErrorKind};

/// Guests for which all is there.
const GUESTS: &[&str] = &["exceptions", "files", "heap", "jumps"];

/// One for which it is not.
const MISSING: &str = "guests/missing.wasm";

fn main() {
    let guests: Vec<String> = GUESTS
        .iter()
        .map(|name| format!("guests/{name}.wasm"))
        .collect();
    let mut build = Build::new();
    build.known_imports("env", wasmo_emscripten::FUNCTIONS.iter().copied());
    build.compile_all(&guests);
    let refused = build.try_compile(MISSING).expect_err("imports are missing");
    assert_eq!(refused.kind(), ErrorKind::Module);
    let refused = refused.to_string();
    for name in ["__syscall_pipe", "emscripten_asm_const_int", "own_function"] {
        assert!(refused.contains(name), "{name}: {refused}");
    }
    // For the test of what is said when it is linked.
    Build::new().compile(MISSING);
    Build::new().compile("guests/newer.wat");
}
