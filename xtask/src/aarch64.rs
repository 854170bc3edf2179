//! The tests on AArch64: cross-compiled here, run under qemu-user. And executables that the `wasmo` command makes for AArch64.

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
///
/// Of the programs there are all but CPython; of the tests of WASI all but the hostile guest, which takes too long here, and the official
/// suite if there is one.
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
    &[
        "--package",
        "wasmo-wasi-tests",
        "--test",
        "programs",
        "--test",
        "suite",
        "--test",
        "threads",
        "--test",
        "typed",
    ],
    &["--package", "wasmo-program-tests", "--", "--test-threads=1"],
];

/// The argument that asks for the executables alone.
const EXECUTABLES: &str = "executables";

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

    if matches!(args, [only] if only == EXECUTABLES) {
        return executables(&rustc);
    }
    if !args.is_empty() {
        return test(&rustc, args);
    }
    RUNS.iter().try_for_each(|args| test(&rustc, args))?;
    executables(&rustc)
}

/// Has the `wasmo` command of this machine make executables for AArch64, and compares what they do with what those of this machine do.
fn executables(rustc: &str) -> Result<()> {
    let target_dir = root().join("target/aarch64");
    let mut library = cross_cargo(rustc, "rustc");
    library.args(["--release", "--package", "wasmo-host", "--lib"]);
    library.args(["--crate-type", "staticlib"]);
    crate::run(&mut library)?;
    let library = target_dir.join(TARGET).join("release/libwasmo_host.a");

    let folder = target_dir.join("executables");
    let data = folder.join("data");
    std::fs::create_dir_all(&data).map_err(|error| format!("{}: {error}", data.display()))?;
    std::fs::write(data.join("numbers.txt"), "40\n2\n")
        .map_err(|error| format!("{}: {error}", data.display()))?;
    let guest = root().join("tests/wasi/guests/report.wasm");
    let wasmo = |options: &[&str], output: &Path| {
        let mut command = cargo();
        command.args(["run", "--quiet", "--package", "wasmo-cli", "--", "build"]);
        command.arg(&guest).arg("--output").arg(output);
        command
            .args(["--dir", "data::/data"])
            .args(options)
            .env("WASMO_CACHE_DIR", target_dir.join("wasmo-cache"));
        crate::run(&mut command)
    };
    let report = |command: &mut Command| {
        command.args(["two words", "2"]).current_dir(&folder);
        let output = command
            .output()
            .map_err(|error| format!("cannot run {command:?}: {error}"))?;
        let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
        let stdout = text(&output.stdout);
        // But for its own name, which differs.
        let stdout = stdout.split_once('\n').map_or("", |(_, rest)| rest);
        Ok::<_, String>((
            output.status.code(),
            stdout.to_owned(),
            text(&output.stderr),
        ))
    };

    let native = folder.join("report");
    wasmo(&[], &native)?;
    let expected = report(&mut Command::new(&native))?;
    if expected.0 != Some(3) || !expected.1.contains("sum: 42") {
        return Err(format!("the executable of this machine: {expected:?}"));
    }
    let cross: Vec<&str> = vec!["--target", TARGET, "--host-library", path(&library)?];
    for (name, option, sysroot) in [
        ("report-aarch64", None, Some("/usr/aarch64-linux-gnu")),
        ("report-aarch64-static", Some("--static"), None),
        (
            "report-aarch64-explicit",
            Some("--bounds=explicit"),
            Some("/usr/aarch64-linux-gnu"),
        ),
    ] {
        let output = folder.join(name);
        wasmo(
            &[cross.clone(), option.into_iter().collect()].concat(),
            &output,
        )?;
        let mut command = Command::new(EMULATOR);
        if let Some(sysroot) = sysroot {
            command.args(["-L", sysroot]);
        }
        let found = report(command.arg(&output))?;
        if found != expected {
            return Err(format!("{name}: {found:?}, expected {expected:?}"));
        }
        println!("{name}: as on this machine");
    }
    Ok(())
}

fn path(path: &Path) -> Result<&str> {
    path.to_str()
        .ok_or_else(|| format!("the path `{}` is not UTF-8", path.display()))
}

/// Runs `cargo test` for the target with the compiler `rustc`.
fn test(rustc: &str, args: &[impl AsRef<OsStr>]) -> Result<()> {
    let mut command = cross_cargo(rustc, "test");
    command.args(args);
    crate::run(&mut command)
}

/// A command of Cargo's for the target, with the compiler `rustc`.
fn cross_cargo(rustc: &str, subcommand: &str) -> Command {
    let mut command = cargo();
    command
        .args([subcommand, "--target", TARGET, "--target-dir"])
        .arg(root().join("target/aarch64"))
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
    command
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
