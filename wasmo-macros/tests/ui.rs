//! Each diagnostic of the macro, and each of rustc's that a user of the bindings will meet, as it is shown to the user; and
//! programs that must compile. `TRYBUILD=overwrite cargo test -p wasmo-macros` accepts the diagnostics as they are.
//!
//! The cases in `ui` are named for the defect. Their modules are in `ui/wasm` and `expand`; the macro finds them by
//! environment variables, as trybuild builds the cases elsewhere.

use std::path::Path;
use std::process::Command;
use wasmo_module::{Module, ParseOptions};

/// The modules for which cases are as if the build script had compiled them.
const BUILT: &[&str] = &[
    "hello",
    "everything",
    "later",
    "alone",
    "reactor",
    "threads",
    "threads_apart",
    "not_wasi",
    "emscripten",
    "not_emscripten",
    "minified",
];

#[test]
fn ui() {
    // The environment must be that of the compiler from the start: it cannot be changed soundly in a process with threads.
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let mut cases = Command::new(std::env::current_exe().unwrap());
    cases.args(["--ignored", "--exact", "cases", "--nocapture"]);
    cases.env("UI", tests.join("ui/wasm"));
    cases.env("EXPAND", tests.join("expand"));
    for name in BUILT {
        let module = tests.join("expand").join(name).with_extension("wat");
        let module = Module::read(&module, &ParseOptions::new()).unwrap();
        cases.env(format!("WASMO_BUILT_{}", module.hash()), "1");
    }
    let expansions = Path::new(env!("CARGO_TARGET_TMPDIR")).join("expansions");
    // What an earlier run has written. Cases that fail to compile are expanded in each run.
    let _ = std::fs::remove_dir_all(&expansions);
    cases.env("WASMO_EXPAND_DIR", &expansions);

    let status = cases.status().unwrap();
    assert!(status.success(), "see above");
    let files = std::fs::read_dir(expansions).expect("expansions were written");
    let mut texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    assert!(texts.any(|text| text.contains("mod guest {\n")));
}

#[test]
#[ignore = "run by `ui`, in the environment it needs"]
fn cases() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/ui/pass/*.rs");
    cases.compile_fail("tests/ui/*.rs");
}
