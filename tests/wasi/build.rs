//! Compiles the guests of this crate, and the official test suite if there is a folder with it.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs, io};
use wasmo_build::Build;

/// The environment variable that names the folder of the suite.
const VARIABLE: &str = "WASMO_WASI_TESTSUITE";

/// The suite's folders, each with how many tests it must have at least: a folder that lacks some is not the suite.
const FOLDERS: &[(&str, usize)] = &[("assemblyscript", 12), ("c", 14), ("rust", 46)];

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> io::Result<()> {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed=guests");
    let mut guests = Vec::new();
    for kind in ["wasm", "wat"] {
        guests.extend(files(Path::new("guests"), kind)?);
    }
    let mut table = String::from("static TESTS: Option<&[Test]> = ");
    let mut modules = String::new();
    match env::var_os(VARIABLE) {
        None => table.push_str("None;\n"),
        Some(suite) => {
            table.push_str("Some(&[\n");
            for &(language, least) in FOLDERS {
                let folder = format!("tests/{language}/testsuite/wasm32-wasip1");
                let folder = Path::new(&suite).join(folder);
                println!("cargo::rerun-if-changed={}", folder.display());
                let tests = files(&folder, "wasm")?;
                if tests.len() < least {
                    return Err(io::Error::other(format!(
                        "{VARIABLE} is not the suite: `{}` has {} tests, not {least} or more",
                        folder.display(),
                        tests.len()
                    )));
                }
                for test in tests {
                    let module = format!("test_{}", guests.len());
                    writeln!(
                        modules,
                        "::wasmo_rt::include_wasm!(mod {module} = {test:?}, wasi);"
                    )
                    .map_err(io::Error::other)?;
                    writeln!(
                        table,
                        "Test {{ language: {language:?}, path: {test:?}, module: {module}::module, run: {module}::run }},"
                    )
                    .map_err(io::Error::other)?;
                    guests.push(test);
                }
            }
            table.push_str("]);\n");
        }
    }
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("no OUT_DIR"))?;
    fs::write(Path::new(&out).join("suite.rs"), modules + &table)?;
    Build::new().compile_all(&guests);
    Ok(())
}

/// The files in `folder` whose names end in `kind`.
fn files(folder: &Path, kind: &str) -> io::Result<Vec<PathBuf>> {
    let failed = |error| io::Error::other(format!("`{}`: {error}", folder.display()));
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.extension().is_some_and(|extension| extension == kind) {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
