//! The tests on AArch64: cross-compiled here, run under qemu-user.

use crate::{Result, cargo, output, root};
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

const TARGET: &str = "aarch64-unknown-linux-gnu";
const LINKER: &str = "aarch64-linux-gnu-gcc";
const EMULATOR: &str = "qemu-aarch64";

/// What `cargo test` is run with when no arguments say otherwise. Doctests are left out: rustdoc would look for the target's
/// standard library in its own toolchain. The official suite runs one mode at a time and on one thread, because the
/// emulator's memory use grows with the address space that guarded memories reserve.
const RUNS: &[&[&str]] = &[
    &[
        "--package",
        "wasmo-rt",
        "--package",
        "wasmo-e2e",
        "--lib",
        "--tests",
    ],
    &[
        "--package",
        "wasmo-spec-tests",
        "--",
        "--test-threads=1",
        "guard::",
    ],
    &[
        "--package",
        "wasmo-spec-tests",
        "--",
        "--test-threads=1",
        "explicit::",
    ],
];

/// Builds and runs the tests; `args` replace the arguments of `cargo test`.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let mut missing = Vec::new();
    for (tool, package) in [
        (LINKER, "gcc-aarch64-linux-gnu libc6-dev-arm64-cross"),
        (EMULATOR, "qemu-user"),
    ] {
        if output(Command::new(tool).arg("--version")).is_none() {
            missing.push(format!("{tool} (Debian: apt-get install {package})"));
        }
    }
    let rustc = rustc_with_target();
    if rustc.is_none() {
        missing.push(format!(
            "a Rust standard library for {TARGET} (rustup target add {TARGET}; or Debian: \
             dpkg --add-architecture arm64 && apt-get update && apt-get install rustc-web libstd-rust-web-dev:arm64)"
        ));
    }
    let (Some(rustc), true) = (rustc, missing.is_empty()) else {
        return Err(format!(
            "the AArch64 tests need:\n  {}",
            missing.join("\n  ")
        ));
    };

    if !args.is_empty() {
        return test(&rustc, args);
    }
    RUNS.iter().try_for_each(|args| test(&rustc, args))
}

/// Runs `cargo test` for the target with the compiler `rustc`.
fn test(rustc: &str, args: &[impl AsRef<OsStr>]) -> Result<()> {
    let mut command = cargo();
    command
        .args(["test", "--target", TARGET, "--target-dir"])
        .arg(root().join("target/aarch64"))
        .args(args)
        .env("RUSTC", rustc)
        .env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_LINKER", LINKER)
        // Without -L: given the sysroot of the cross libc, qemu 7 hangs when a panic unwinds.
        .env("CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER", EMULATOR);
    if std::env::var_os("WASMO_LLVM_PREFIX").is_none() {
        // The compiler above may have no LLVM library of its own; the one that runs this task has.
        let mut rustc = Command::new("rustc");
        if let Some(sysroot) = output(rustc.args(["--print", "sysroot"]).current_dir(root())) {
            command.env("WASMO_LLVM_PREFIX", sysroot);
        }
    }
    crate::run(&mut command)
}

/// The first rustc that has a standard library for the target: the current toolchain's or Debian's.
fn rustc_with_target() -> Option<String> {
    ["rustc", "/usr/bin/rustc"]
        .into_iter()
        .map(str::to_owned)
        .find(|rustc| {
            let query = ["--print", "target-libdir", "--target", TARGET];
            output(Command::new(rustc).args(query).current_dir(root()))
                .is_some_and(|dir| Path::new(&dir).is_dir())
        })
}
