//! Programs and libraries by Emscripten: the same guests as in tests/emscripten.

use crate::{Done, Folder, fail, succeed};

fn guest(name: &str) -> String {
    format!(
        "{}/../tests/emscripten/guests/{name}.wasm",
        env!("CARGO_MANIFEST_DIR")
    )
}

const EXCEPTIONS: &str = include_str!("../../../tests/emscripten/tests/exceptions.txt");

#[test]
fn programs() {
    let folder = Folder::new();
    let done = Done::of(&mut folder.wasmo(&["run", &guest("exceptions")]));
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(3), EXCEPTIONS),
        "{}",
        done.stderr
    );
    let stderr = fail(
        134,
        &mut folder.wasmo(&["run", &guest("exceptions"), "uncaught"]),
    );
    assert!(
        stderr.contains("the guest threw a C++ exception that nothing caught"),
        "{stderr}"
    );

    succeed(&mut folder.wasmo(&["build", &guest("exceptions"), "-o", "program"]));
    let done = Done::of(&mut folder.command(folder.path("program")));
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(3), EXCEPTIONS),
        "{}",
        done.stderr
    );
}

#[test]
fn functions() {
    let folder = Folder::new();
    let mut jumps = folder.wasmo(&["run", &guest("jumps"), "--invoke", "round_trip", "0", "7"]);
    assert_eq!(succeed(&mut jumps), "6007\n");
    let mut heap = folder.wasmo(&["run", &guest("heap"), "--invoke", "fill", "100"]);
    assert_eq!(succeed(&mut heap), "100\n");
}

#[test]
fn what_is_missing() {
    let folder = Folder::new();
    let stderr = fail(1, &mut folder.wasmo(&["build", &guest("missing")]));
    for part in [
        "the module has 3 imports that are not there",
        "\"env\" \"__syscall_pipe\"",
        "of Emscripten: there are no pipes",
        "of Emscripten: JavaScript in the guest (EM_ASM, EM_JS) cannot run",
        "\"env\" \"own_function\"",
        "of no ABI known here: a function that the linker did not find",
    ] {
        assert!(stderr.contains(part), "{part:?} in {stderr}");
    }
}
