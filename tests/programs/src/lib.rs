//! Programs that others wrote, and how to run each of them in three ways.
//!
//! * by Wasmo: compiled to WebAssembly, then to native code that is linked into the test;
//! * natively: the same sources, compiled by the system's C compiler;
//! * by another runtime, if the environment variable `WASMO_ORACLE` names a program for that; `oracle.py` is one.
//!
//! CPython has no native build here. It is there if `WASMO_PYTHON_WASM` has named a `python.wasm` at build time.

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use wasmo_rt::{Imports, Module, Store};
use wasmo_wasi::{Access, Exit, Input, Output, OutputPipe, WasiCtx};

#[allow(missing_docs, reason = "what the macro writes is documented")]
mod modules {
    use wasmo_rt::include_wasm;

    include_wasm!(pub mod bzip2 = "$OUT_DIR/bzip2.wasm");
    include_wasm!(pub mod lua = "$OUT_DIR/lua.wasm");
    include_wasm!(pub mod sqlite = "$OUT_DIR/sqlite.wasm");
    include_wasm!(pub mod zstd = "$OUT_DIR/zstd.wasm");
}

macro_rules! program {
    ($name:literal, $module:path) => {{
        use $module as module;
        Program {
            name: $name,
            module: module::module,
            wasm: concat!(env!("OUT_DIR"), "/", $name, ".wasm"),
        }
    }};
}
/// The command bzip2.
pub const BZIP2: Program = program!("bzip2", modules::bzip2);
/// Lua, with a small program around it.
pub const LUA: Program = program!("lua", modules::lua);
/// The shell of SQLite.
pub const SQLITE: Program = program!("sqlite", modules::sqlite);
/// Zstandard, with a small program around it.
pub const ZSTD: Program = program!("zstd", modules::zstd);

include!(concat!(env!("OUT_DIR"), "/python.rs"));

/// The environment variable that tells Cargo of qemu-user, by which `cargo xtask aarch64` runs the tests.
const EMULATOR: &str = "CARGO_TARGET_AARCH64_UNKNOWN_LINUX_GNU_RUNNER";

/// A program in its different builds.
pub struct Program {
    name: &'static str,
    module: fn() -> &'static Module,
    wasm: &'static str,
}

/// What a program is run with, beside an environment in which there is nothing but `HOME`.
#[derive(Clone, Copy)]
pub struct Run<'a> {
    /// The arguments without the program's name.
    pub args: &'a [&'a str],
    /// The standard input.
    pub stdin: &'a str,
    /// The folder in which it runs, and all that it may see.
    pub folder: &'a Path,
}

/// What a program did.
#[derive(PartialEq, Eq)]
pub struct Done {
    /// Its exit code.
    pub code: u32,
    /// What it wrote to its standard output.
    pub stdout: Vec<u8>,
    /// What it wrote to its standard error.
    pub stderr: Vec<u8>,
}

/// Text is shown as text.
impl std::fmt::Debug for Done {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (stdout, stderr) = (
            String::from_utf8_lossy(&self.stdout),
            String::from_utf8_lossy(&self.stderr),
        );
        write!(
            f,
            "exit code {}\n--- stdout\n{stdout}\n--- stderr\n{stderr}",
            self.code
        )
    }
}

impl Program {
    /// Runs it by Wasmo. The folder is its current one, and the only one that it sees.
    pub fn wasmo(&self, run: Run<'_>) -> Done {
        let (stdout, stderr) = (OutputPipe::new(), OutputPipe::new());
        let wasi = WasiCtx::builder()
            .arg(self.name)
            .args(run.args)
            .env("HOME", ".")
            .stdin(Input::bytes(run.stdin))
            .stdout(Output::pipe(&stdout))
            .stderr(Output::pipe(&stderr))
            .preopened_dir(run.folder, ".", Access::ReadWrite)
            .build()
            .expect("a folder that can be opened");
        let mut store = Store::new(wasi);
        let mut imports = Imports::new();
        wasmo_wasi::add_to_imports(&mut store, &mut imports, |wasi| wasi);
        let instance = imports.instantiate(&mut store, (self.module)());
        let instance = instance.expect("an instance");
        let Exit(code) = wasmo_wasi::run(&mut store, instance).expect("no trap");
        Done {
            code,
            stdout: stdout.take(),
            stderr: stderr.take(),
        }
    }

    /// Runs its native build.
    pub fn native(&self, run: Run<'_>) -> Done {
        let native = Path::new(env!("OUT_DIR")).join(format!("{}-native", self.name));
        let command = match std::env::var_os(EMULATOR) {
            // What runs this test runs the program too, and gives it its name.
            Some(emulator) if cfg!(target_arch = "aarch64") => {
                let mut command = Command::new(emulator);
                command.args(["-0", self.name]).arg(native);
                command
            }
            _ => Command::new(native),
        };
        self.process(command, run)
    }

    /// Runs the WebAssembly by another runtime, if there is one.
    pub fn oracle(&self, run: Run<'_>) -> Option<Done> {
        let oracle = PathBuf::from(std::env::var_os("WASMO_ORACLE")?);
        let mut command = Command::new(oracle);
        command.arg(self.wasm);
        Some(self.process(command, run))
    }

    fn process(&self, mut command: Command, run: Run<'_>) -> Done {
        use std::os::unix::process::CommandExt;
        if command.get_args().next().is_none() {
            command.arg0(OsStr::new(self.name));
        }
        let command = command
            .args(run.args)
            .current_dir(run.folder)
            .env_clear()
            .env("HOME", ".")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().expect("a program that can be run");
        let mut stdin = child.stdin.take().expect("a pipe");
        // Programs need not read their input.
        _ = stdin.write_all(run.stdin.as_bytes());
        drop(stdin);
        let output = child.wait_with_output().expect("output");
        Done {
            code: output.status.code().unwrap_or(-1).cast_unsigned(),
            stdout: output.stdout,
            stderr: output.stderr,
        }
    }
}
