//! An ordinary C program in one executable, which touches the files that it is granted and nothing else.
//!
//! ```sh
//! cd examples/wasi-program
//! cargo run --release -- -t Wasmo -o readme.html README.md   # .cargo/config.toml here asks for a static executable
//! ```
//!
//! `c/markdown.c` reads and writes files and its standard streams as C programs do. Its arguments are those of this program.
//! It sees the current directory, which it can change only if it is told to write a file there; no other directory, no
//! environment, no network. What a bug in it can do to the machine ends there.

use std::env;
use std::os::unix::ffi::OsStrExt;
use std::process::ExitCode;
use wasmo_wasi::{Access, WasiCtx};

wasmo_rt::include_wasm!("$OUT_DIR/markdown.wasm", wasi);

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("wasi-program: {error}");
            ExitCode::from(3)
        }
    }
}

fn run() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let args: Vec<_> = env::args_os().skip(1).collect();
    let access = match args.iter().any(|arg| arg == "-o") {
        true => Access::ReadWrite,
        false => Access::ReadOnly,
    };
    let wasi = WasiCtx::builder()
        .arg("markdown")
        .args(args.iter().map(|arg| arg.as_bytes()))
        .inherit_stdio()
        .preopened_dir(".", ".", access)
        .build()?;
    Ok(markdown::run(wasi)?.into())
}
