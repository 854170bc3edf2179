//! Runs the example with several arguments.

use std::process::Command;

fn run(args: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_dynamic"))
        .args(args)
        .output();
    let output = output.expect("the example runs");
    let text = [output.stdout, output.stderr].concat();
    (
        output.status.success(),
        String::from_utf8_lossy(&text).into_owned(),
    )
}

#[test]
fn it_lists_imports_and_exports() {
    let expected = "\
module calculator
  import host.trace: function (f64) -> ()
  import host.precision: global f64
  export calls: global (mut i32)
  export add: function (f64, f64) -> (f64)
  export divide: function (i64, i64) -> (i64, i64)
  export sqrt: function (f64) -> (f64)
";
    assert_eq!(run(&[]), (true, expected.to_owned()));
}

#[test]
fn it_calls_by_name() {
    let (ok, text) = run(&["sqrt", "2"]);
    assert!(ok && text.starts_with("1.41421356237309"), "{text}");
    assert!(
        text.contains("\ntraced 5 times, the guest says I32(5)\n"),
        "{text}"
    );
    assert!(text.ends_with("and 0.5 + 0.25 = 0.75\n"), "{text}");
    let (ok, text) = run(&["divide", "-7", "2"]);
    assert!(ok && text.starts_with("-3\n-1\n"), "{text}");
}

#[test]
fn faults_are_reported() {
    let (ok, text) = run(&["divide", "7", "0"]);
    assert!(
        !ok && text.starts_with("wasm trap: integer divide by zero\n"),
        "{text}"
    );
    assert!(text.contains("calculator!divide at offset 0x"), "{text}");
    let (ok, text) = run(&["multiply", "7", "0"]);
    assert!(!ok && text == "there is no function `multiply`\n", "{text}");
    let (ok, text) = run(&["add", "7"]);
    assert!(
        !ok && text == "`add` is of type (f64, f64) -> (f64)\n",
        "{text}"
    );
    let (ok, _) = run(&["add", "7", "x"]);
    assert!(!ok);
}
