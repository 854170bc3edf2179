//! Runs the example, built as any other. `tests/projects` builds it statically and looks at the result.

use std::process::Command;

#[test]
fn the_guest_counts() {
    let output = Command::new(env!("CARGO_BIN_EXE_static-binary")).output();
    let output = output.expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(text.starts_with("primes below 1000000: 78498\n"), "{text}");
}
