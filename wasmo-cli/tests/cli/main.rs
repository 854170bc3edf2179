//! The command as users call it: real modules, real linkers, real programs.

mod build;
mod c;
mod emscripten;
mod errors;
mod inspect;
mod profile;
mod run;
mod wast;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder of a test's own, in which commands run.
struct Folder(TempDir);

impl Folder {
    fn new() -> Self {
        Self(TempDir::new().expect("a temporary folder"))
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        std::fs::write(&path, content).expect("a file");
        path
    }

    fn read(&self, name: &str) -> String {
        let content = std::fs::read(self.path(name));
        let content = content.unwrap_or_else(|error| panic!("{name}: {error}"));
        String::from_utf8_lossy(&content).into_owned()
    }

    /// A command that runs in the folder.
    fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command.current_dir(self.0.path());
        command.stdin(std::process::Stdio::null());
        command
    }

    /// `wasmo`, with a cache that all tests share: what one has made is good for all.
    fn wasmo(&self, args: &[&str]) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_wasmo"));
        let cache = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wasmo-cache");
        command.env("WASMO_CACHE_DIR", cache);
        command.env_remove("WASMO_LINKER");
        command.args(args);
        command
    }
}

/// What a command left behind.
struct Done {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Done {
    fn of(command: &mut Command) -> Self {
        let Output {
            status,
            stdout,
            stderr,
        } = command
            .output()
            .unwrap_or_else(|error| panic!("{command:?}: {error}"));
        Self {
            code: status.code(),
            stdout: String::from_utf8_lossy(&stdout).into_owned(),
            stderr: String::from_utf8_lossy(&stderr).into_owned(),
        }
    }
}

/// What a command that must succeed writes to its standard output.
#[track_caller]
fn succeed(command: &mut Command) -> String {
    let done = Done::of(command);
    assert_eq!(done.code, Some(0), "{command:?}: {}", done.stderr);
    done.stdout
}

/// What a command that must fail with `code` writes to its standard error.
#[track_caller]
fn fail(code: i32, command: &mut Command) -> String {
    let done = Done::of(command);
    assert_eq!(done.code, Some(code), "{command:?}: {}", done.stderr);
    assert!(!done.stderr.contains("panicked"), "{}", done.stderr);
    done.stderr
}

/// A program in C, compiled for WASI: it prints its arguments, and adds up numbers in a file of `/data`.
const REPORT: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/wasi/guests/report.wasm"
);

/// Functions to invoke.
const MATH: &str = r#"(module $math
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "both") (param i64 f64) (result f64 i64) (local.get 1) (local.get 0))
  (func $divide (export "divide") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func $deeper (export "deeper") (call $deeper) (call $deeper))
  (func (export "quiet")))"#;

/// A program that exits with the code 3, after it has said "ready" on its standard output.
const EXIT: &str = r#"(module $exit
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\10\00\00\00\06\00\00\00")
  (data (i32.const 16) "ready\n")
  (func (export "_start")
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
    (call $exit (i32.const 3))))"#;
