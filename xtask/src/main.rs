//! `cargo xtask <task>`: what needs more than one plain cargo command.
//!
//! Every task says what it needs and is missing, and installs nothing.
#![forbid(unsafe_code)]

mod aarch64;
mod modules;
mod size;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

const USAGE: &str = "\
usage: cargo xtask <task>

tasks:
  aarch64 [cargo test arguments]   cross-compile the tests for AArch64 and run them under qemu-user
  aarch64 executables              only those that the `wasmo` command makes for AArch64
  modules <folder> [level ...]     compile all modules in a folder, each by a process of its own; fail if one cannot be compiled
  size                             measure what a guest adds to a stripped static hello world; fail if it is too much";

/// Anything that ends a task, worded for whoever ran it.
type Result<T, E = String> = std::result::Result<T, E>;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let result = match args.split_first() {
        Some((task, rest)) if task == "aarch64" => aarch64::run(rest),
        Some((task, rest)) if task == "modules" => modules::run(rest),
        Some((task, [])) if task == "size" => size::run(),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The root of the workspace.
fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// The cargo that runs this task.
fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root());
    command
}

/// Runs `command` and fails if it fails.
fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("{command:?} failed: {status}"))
    }
}

/// What `command` prints on its standard output, if it can be run and succeeds.
fn output(command: &mut Command) -> Option<String> {
    let output = command
        .output()
        .ok()
        .filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
}
