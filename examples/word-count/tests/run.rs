//! Runs the example and looks at what it prints.

use std::process::Command;

#[test]
fn it_counts_and_sees_nothing_else() {
    let output = Command::new(env!("CARGO_BIN_EXE_word-count")).output();
    let output = output.expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        "hamlet.txt: 10 words\nwhale.txt: 6 words\n"
    );
    assert_eq!(
        String::from_utf8_lossy(&output.stderr),
        "a file outside: Operation not permitted\n"
    );
}
