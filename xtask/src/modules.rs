//! Compiles modules that nobody here has made, such as those of npm's packages, and says which the compiler cannot.
//!
//! Each is compiled by a process of its own: LLVM ends the process where it has a bug.

use crate::{Result, cargo, root};
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const TARGET: &str = "x86_64-unknown-linux-gnu";

/// The levels of optimisation, unless others are asked for: what `cargo build` and `cargo build --release` take.
const LEVELS: [&str; 2] = ["0", "3"];

/// How long a module may take: this long, and this long for each megabyte.
const PATIENCE: [Duration; 2] = [Duration::from_secs(60), Duration::from_secs(60)];

/// Compiles all modules in the folder that is the first of `args`, at the levels that are the rest of them.
pub(crate) fn run(args: &[String]) -> Result<()> {
    let Some((folder, levels)) = args.split_first() else {
        return Err(
            "usage: cargo xtask modules <folder> [level ...]\n\nThe folder may have others in it. With npm's modules: npm pack <package>, and tar xzf what it writes"
                .into(),
        );
    };
    let levels: Vec<&str> = match levels {
        [] => LEVELS.to_vec(),
        levels => levels.iter().map(String::as_str).collect(),
    };
    let mut modules = Vec::new();
    find(Path::new(folder), &mut modules)?;
    if modules.is_empty() {
        return Err(format!("there is no WebAssembly module in {folder}"));
    }
    modules.sort_by_key(|(_, size)| *size);

    let build = ["build", "--release", "--package", "wasmo-compiler"];
    crate::run(cargo().args(build).args(["--example", "compile"]))?;
    // Cargo runs in the root, from which it takes a relative path.
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let compiler = root().join(target).join("release/examples/compile");

    let mut failed = 0;
    for (module, size) in &modules {
        for level in &levels {
            let start = Instant::now();
            let outcome = compile(&compiler, module, *size, level);
            let seconds = start.elapsed().as_secs_f64();
            let megabytes = *size as f64 / 1e6;
            print!("{} at {level}: {seconds:.1} s", module.display());
            match outcome {
                Ok(()) => println!(", {:.1} s per MB", seconds / megabytes),
                Err(error) => {
                    failed += 1;
                    println!(", FAILED: {error}");
                }
            }
        }
    }
    println!("{} modules, {failed} failures", modules.len());
    match failed {
        0 => Ok(()),
        _ => Err("not all modules could be compiled: see above".into()),
    }
}

/// The modules in `folder` and those in it, with their sizes.
fn find(folder: &Path, modules: &mut Vec<(PathBuf, u64)>) -> Result<()> {
    let unreadable = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let (path, kind) = (entry.path(), entry.file_type().map_err(unreadable)?);
        if kind.is_dir() {
            find(&path, modules)?;
        } else if kind.is_file() {
            let size = entry.metadata().map_err(unreadable)?.len();
            let mut start = [0; 8];
            let mut file = File::open(&path).map_err(unreadable)?;
            // A component begins with another version.
            if file.read_exact(&mut start).is_ok() && start == *b"\0asm\x01\0\0\0" {
                modules.push((path, size));
            }
        }
    }
    Ok(())
}

fn compile(compiler: &Path, module: &Path, size: u64, level: &str) -> Result<()> {
    let mut command = Command::new(compiler);
    command.arg(module).args(["-", TARGET, level]);
    command.stdout(Stdio::null());
    let unable = |error| format!("cannot run {}: {error}", compiler.display());
    let mut child = command.spawn().map_err(unable)?;
    let end = Instant::now() + PATIENCE[0] + PATIENCE[1].mul_f64(size as f64 / 1e6);
    let status = loop {
        if let Some(status) = child.try_wait().map_err(unable)? {
            break status;
        }
        if Instant::now() > end {
            // It has ended meanwhile if this fails.
            let _ = child.kill();
            child.wait().map_err(unable)?;
            return Err("it takes too long".into());
        }
        std::thread::sleep(Duration::from_millis(10));
    };
    match status.success() {
        true => Ok(()),
        false => Err(format!("{status}, see above")),
    }
}
