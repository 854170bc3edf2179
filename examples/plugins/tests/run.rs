//! Runs the example and computes in Rust what the plug-ins should have found.

use std::process::Command;

#[test]
fn the_plugins_agree_with_rust() {
    let (mut words, mut long, mut checksums) = (0, 0, 0);
    for number in 0..400 {
        let line = "the quick brown fox jumps over extraordinarily lazy dogs\n";
        let text = format!("instance {number}\n") + &line.repeat(number % 7);
        words += text.split_whitespace().count();
        long += text
            .split_whitespace()
            .filter(|word| word.len() >= 8)
            .count();
        checksums ^= text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
        });
    }
    let output = Command::new(env!("CARGO_BIN_EXE_plugins")).output();
    let output = output.expect("the example runs");
    assert!(output.status.success(), "{output:?}");
    assert_eq!(
        String::from_utf8_lossy(&output.stdout),
        format!(
            "804 instances of 2 plug-ins on 4 threads\nwords: {words}\nlong words: {long}\n\
             checksum of checksums: {checksums:016x}\n"
        )
    );
}
