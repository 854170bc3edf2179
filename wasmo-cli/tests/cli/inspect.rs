//! `wasmo inspect`, `wasmo completions`, `wasmo man`, `--help`.

use crate::{Folder, MATH, fail, succeed};

const MODULE: &str = r#"(module $shop
  (import "wasi_snapshot_preview1" "proc_exit" (func (param i32)))
  (import "env" "price" (func (param i32) (result f64)))
  (memory (export "memory") 1 4)
  (table 2 funcref)
  (global i32 (i32.const 1))
  (data (i32.const 0) "12345")
  (func $small (result v128) (v128.const i64x2 1 2))
  (func $large (export "buy \1b") (param i64) (result i64)
    (i64.div_s (i64.extend8_s (local.get 0)) (i64.mul (local.get 0) (local.get 0))))
  (start $init)
  (func $init))"#;

#[test]
fn a_module() {
    let folder = Folder::new();
    folder.write("shop.wat", MODULE);
    let report = succeed(&mut folder.wasmo(&["inspect", "shop.wat"]));
    for line in [
        "module shop",
        "  features used: sign-extension-ops, simd",
        "2 imports",
        r#"  "wasi_snapshot_preview1" "proc_exit": function (i32) -> ()  [WASI preview 1]"#,
        r#"  "env" "price": function (i32) -> (f64)  [not there for programs]"#,
        "2 exports",
        r#"  "memory": memory 1 4"#,
        r#"  "buy \u{1b}": function (i64) -> (i64)"#,
        "memory: 1 4",
        "table: 2 funcref",
        "globals: 0 imported, 1 defined",
        "1 data segment, 5 bytes",
        "start function: init",
    ] {
        assert!(report.lines().any(|it| it == line), "{line:?} in {report}");
    }
    let functions: Vec<&str> = report
        .lines()
        .skip_while(|line| !line.starts_with("3 functions"))
        .collect();
    let names: Vec<_> = functions[1..]
        .iter()
        .filter_map(|line| line.split_whitespace().last())
        .collect();
    assert_eq!(names, ["small", "large", "init"], "{report}");
    let report = succeed(&mut folder.wasmo(&["inspect", "shop.wat", "--functions", "1"]));
    assert!(
        report.ends_with("  and 2 smaller ones (--functions 3)\n"),
        "{report}"
    );
}

#[test]
fn machine_code() {
    let folder = Folder::new();
    folder.write(
        "code.wat",
        r#"(module
          (func $inner (param i32) (result i32) (if (result i32) (local.get 0)
            (then (call $inner (i32.div_s (local.get 0) (i32.const 3)))) (else (i32.const 1))))
          (func (export "outer") (param i32) (result i32) (call $inner (local.get 0))))"#,
    );
    let report = succeed(&mut folder.wasmo(&["inspect", "code.wat", "--native", "-O0"]));
    let size = |name: &str| -> u64 {
        let line = report
            .lines()
            .find(|line| line.ends_with(name))
            .expect(name);
        line.split_whitespace().nth(3).unwrap().parse().unwrap()
    };
    assert!(size("  inner") > size("  outer"), "{report}");
    assert!(size("  outer") > 10, "{report}");
    let total = format!(
        "{} bytes of machine code",
        size("  inner") + size("  outer")
    );
    assert!(report.contains(&total), "{report}");
}

#[test]
fn what_is_printed_for_people_and_shells() {
    let folder = Folder::new();
    let help = succeed(&mut folder.wasmo(&["--help"]));
    for command in [
        "build",
        "run",
        "inspect",
        "wast",
        "cache",
        "completions",
        "man",
    ] {
        assert!(
            help.lines()
                .any(|line| line.trim_start().starts_with(command)),
            "{help}"
        );
    }
    assert!(!help.contains('\x1b'), "colours are for terminals");
    for shell in ["bash", "zsh", "fish"] {
        assert!(succeed(&mut folder.wasmo(&["completions", shell])).contains("--host-library"));
    }
    succeed(&mut folder.wasmo(&["man", "pages/man1"]));
    assert!(
        folder
            .read("pages/man1/wasmo-run.1")
            .contains("\\-\\-invoke")
    );
    assert!(folder.read("pages/man1/wasmo.1").starts_with(".ie"));
    fail(2, &mut folder.wasmo(&["unknown"]));
    fail(2, &mut folder.wasmo(&[]));
}

#[test]
fn nobody_reads_to_the_end() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    let mut command = folder.wasmo(&["inspect", "math.wat"]);
    let mut child = command
        .stdout(std::process::Stdio::piped())
        .stderr(std::process::Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    assert!(output.stderr.is_empty(), "{output:?}");
}
