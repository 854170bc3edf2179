//! `wasmo wast`.

use crate::{Done, Folder, fail, succeed};

const SCRIPT: &str = r#"
(module $one
  (memory (export "memory") 1)
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func $deeper (export "deeper") (call $deeper) (call $deeper)))
(assert_return (invoke "add" (i32.const 1) (i32.const 2)) (i32.const 3))
(assert_trap (invoke "load" (i32.const -1)) "out of bounds memory access")
(assert_exhaustion (invoke "deeper") "call stack exhausted")
(register "one")
(module (import "one" "add" (func $add (param i32 i32) (result i32)))
  (import "spectest" "print_i32" (func (param i32)))
  (func (export "twice") (param i32) (result i32) (call $add (local.get 0) (local.get 0))))
(assert_return (invoke "twice" (i32.const 21)) (i32.const 42))
(assert_invalid (module (func (result i32))) "type mismatch")
(assert_unlinkable (module (import "one" "absent" (func))) "unknown import")
"#;

#[test]
fn scripts() {
    let folder = Folder::new();
    folder.write("good.wast", SCRIPT);
    folder.write(
        "bad.wast",
        SCRIPT.replace("(i32.const 42)", "(i32.const 43)"),
    );
    for bounds in ["guard", "explicit"] {
        let bounds = format!("--bounds={bounds}");
        let stdout = succeed(&mut folder.wasmo(&["wast", "good.wast", &bounds, "-O1"]));
        assert_eq!(stdout, "good.wast: 9 of 9 commands passed\n");
    }
    // Each has modules of its own.
    folder.write(
        "other.wast",
        "(module (func (export \"five\") (result i32) (i32.const 5)))\n\
         (assert_return (invoke \"five\") (i32.const 5))\n",
    );
    assert_eq!(
        succeed(&mut folder.wasmo(&["wast", "good.wast", "other.wast"])),
        "good.wast: 9 of 9 commands passed\nother.wast: 2 of 2 commands passed\n"
    );
    let done = Done::of(&mut folder.wasmo(&["wast", "-O0", "bad.wast", "good.wast"]));
    assert_eq!(done.code, Some(1), "{}", done.stderr);
    let lines: Vec<&str> = done.stdout.lines().collect();
    assert!(
        lines[0].starts_with("bad.wast:14: assert_return: "),
        "{}",
        done.stdout
    );
    assert_eq!(
        lines[1..],
        [
            "bad.wast: 8 of 9 commands passed",
            "good.wast: 9 of 9 commands passed"
        ]
    );
}

#[test]
fn what_is_no_script() {
    let folder = Folder::new();
    folder.write("open.wast", "(module\n  (func");
    let stderr = fail(1, &mut folder.wasmo(&["wast", "open.wast"]));
    assert!(stderr.contains("open.wast:2:"), "{stderr}");
    fail(1, &mut folder.wasmo(&["wast", "absent.wast"]));
    fail(2, &mut folder.wasmo(&["wast"]));
    folder.write(
        "none.wast",
        "(assert_malformed (module quote \"(func\") \"unexpected\")",
    );
    assert_eq!(
        succeed(&mut folder.wasmo(&["wast", "none.wast"])),
        "none.wast: 1 of 1 commands passed\n"
    );
}
