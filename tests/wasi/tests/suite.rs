//! The official test suite of WASI preview 1: <https://github.com/WebAssembly/wasi-testsuite>.
//!
//! It is no part of this project, and no package has it. Whoever has it, built (its branch `prod/testsuite-base` is), names
//! its folder in the environment variable `WASMO_WASI_TESTSUITE`; the build script then compiles every test, and this program
//! runs each with what its description asks for: with typed bindings, and linked by name. Without the variable one ignored test says so,
//! which fails if it is asked for.

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::HashMap;
use std::path::Path;
use std::process::ExitCode;
use std::{fs, io};
use tinyjson::JsonValue;
use wasmo_rt::{Imports, Module, Store, Trap};
use wasmo_wasi::{Access, Exit, Output, OutputPipe, WasiCtx};

/// A test of the suite.
struct Test {
    language: &'static str,
    path: &'static str,
    module: fn() -> &'static Module,
    /// Runs it with typed bindings.
    run: fn(WasiCtx) -> Result<Exit, Trap>,
}

include!(concat!(env!("OUT_DIR"), "/suite.rs"));

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let trials = match TESTS {
        Some(tests) => tests.iter().flat_map(trials).collect(),
        None => vec![
            Trial::test("not_there_set_WASMO_WASI_TESTSUITE", || {
                Err(
                    "the suite was not there when this was compiled: set WASMO_WASI_TESTSUITE"
                        .into(),
                )
            })
            .with_ignored_flag(true),
        ],
    };
    libtest_mimic::run(&arguments, trials).exit_code()
}

fn trials(test: &'static Test) -> [Trial; 2] {
    let name = Path::new(test.path).file_stem().unwrap_or_default();
    let name = format!("{}::{}", test.language, name.to_string_lossy());
    [
        Trial::test(format!("{name}::typed"), move || run(test, test.run)),
        Trial::test(format!("{name}::by_name"), move || {
            run(test, |wasi| {
                let mut store = Store::new(wasi);
                let mut imports = Imports::new();
                wasmo_wasi::add_to_imports(&mut store, &mut imports, |wasi: &mut WasiCtx| wasi);
                let instance = imports.instantiate(&mut store, (test.module)())?;
                wasmo_wasi::run(&mut store, instance)
            })
        }),
    ]
}

/// What a test asks for, in the suite's words.
#[derive(Default)]
struct Asked {
    args: Vec<String>,
    env: HashMap<String, String>,
    root: Option<String>,
    exit_code: u32,
    stdout: Option<String>,
    stderr: Option<String>,
}

fn asked(path: &Path) -> Result<Asked, Failed> {
    let mut asked = Asked::default();
    if !path.exists() {
        return Ok(asked);
    }
    let text: JsonValue = fs::read_to_string(path)?.parse()?;
    let fields = text.get::<HashMap<String, JsonValue>>();
    for (name, value) in fields.ok_or("not an object")? {
        let string = || value.get::<String>().cloned().ok_or("not a string");
        match name.as_str() {
            "args" => {
                let list = value.get::<Vec<JsonValue>>().ok_or("not a list")?;
                let list = list.iter().map(|arg| arg.get::<String>().cloned());
                asked.args = list.collect::<Option<_>>().ok_or("not strings")?;
            }
            "env" => {
                let list = value.get::<HashMap<String, JsonValue>>();
                let list = list.ok_or("not an object")?.iter();
                let list = list.map(|(name, value)| Some((name.clone(), value.get()?)));
                let list: Option<HashMap<String, &String>> = list.collect();
                let list = list.ok_or("not strings")?.into_iter();
                asked.env = list.map(|(name, value)| (name, value.clone())).collect();
            }
            "root" => asked.root = Some(string()?),
            "exit_code" => asked.exit_code = *value.get::<f64>().ok_or("not a number")? as u32,
            "stdout" => asked.stdout = Some(string()?),
            "stderr" => asked.stderr = Some(string()?),
            other => return Err(format!("the description asks for `{other}`").into()),
        }
    }
    Ok(asked)
}

fn run(test: &Test, way: impl FnOnce(WasiCtx) -> Result<Exit, Trap>) -> Result<(), Failed> {
    let path = Path::new(test.path);
    let asked = asked(&path.with_extension("json"))?;
    let (stdout, stderr) = (OutputPipe::new(), OutputPipe::new());
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let mut wasi = WasiCtx::builder()
        .arg(name.as_bytes())
        .args(&asked.args)
        .envs(&asked.env)
        .stdout(Output::pipe(&stdout))
        .stderr(Output::pipe(&stderr));
    // A copy of its own, so that tests can run at the same time and leave nothing.
    let copy = tempfile::tempdir()?;
    if let Some(root) = &asked.root {
        let root = path.parent().ok_or("no folder")?.join(root);
        copy_dir(&root, copy.path())?;
        wasi = wasi.preopened_dir(copy.path(), "/", Access::ReadWrite);
    }
    let exit = way(wasi.build()?);
    let (stdout, stderr) = (stdout.text(), stderr.text());
    let said = format!("\nstdout:\n{stdout}\nstderr:\n{stderr}");
    let exit = exit.map_err(|trap| format!("{trap}{said}"))?;
    if exit.0 != asked.exit_code {
        return Err(format!("exited with {}, not {}{said}", exit.0, asked.exit_code).into());
    }
    for (name, got, asked) in [
        ("stdout", stdout, asked.stdout),
        ("stderr", stderr, asked.stderr),
    ] {
        if asked.is_some_and(|asked| asked != got) {
            return Err(format!("{name} is not what was asked for{said}").into());
        }
    }
    Ok(())
}

fn copy_dir(from: &Path, to: &Path) -> io::Result<()> {
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            fs::create_dir(&to)?;
            copy_dir(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}
