//! Runs the example and looks at what it prints.

use std::process::Command;

#[test]
fn it_greets_and_adds() {
    let output = Command::new(env!("CARGO_BIN_EXE_hello")).output();
    let output = output.expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "Hello from WebAssembly!\n1 + 2 = 3\nlines printed by the guest: 1\n"
    );
}
