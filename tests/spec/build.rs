//! Compiles every module of the spec suite in every mode, packs the objects into one archive, and writes the table
//! by which the test finds the descriptors.
//!
//! A module that cannot be compiled does not stop the build: the table says why, and the test fails where a script
//! asks for it. The objects are kept in the output folder under the hash of their compilation, so that only what
//! has changed is compiled again.

#[path = "build/compile.rs"]
mod compile;
#[path = "build/data.rs"]
mod data;
#[path = "src/suite.rs"]
#[allow(dead_code, reason = "the test uses the rest")]
mod suite;

use compile::{Job, Result, Unit, variable};
use data::Script;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;
use suite::Mode;
use wasmo_compiler::{OptLevel, Options, RelaxedSimd, Target};
use wasmo_module::abi::description::Bounds;
use wasmo_module::abi::symbol::Hash;
use wasmo_module::{Features, Module, ParseOptions};

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot build the spec suite: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<()> {
    let out = PathBuf::from(variable("OUT_DIR")?);
    let own = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/suite.rs");
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    let scripts = data::scripts(&data::suite_data()?, &own)?;
    let must_fail = must_fail()?;
    let binaries = binaries(scripts.iter().chain([&must_fail]))?;
    let mut jobs = Vec::with_capacity(binaries.len() * Mode::ALL.len());
    for binary in binaries.values() {
        for mode in Mode::ALL {
            jobs.push(job(binary, mode).map_err(|error| error.to_string()));
        }
    }
    let units = compile::compile_all(&jobs, &out.join("units"))?;
    compile::pack(&out.join("libwasmo_spec.a"), &units)?;
    fs::write(out.join("compiled.rs"), table(&scripts, &binaries, &units)?)?;
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static=wasmo_spec");
    Ok(())
}

/// The script by which the harness is tested.
fn must_fail() -> Result<Script> {
    let name = "src/must_fail.wast";
    println!("cargo::rerun-if-changed={name}");
    Ok(Script {
        name: name.to_owned(),
        path: name.into(),
        text: fs::read_to_string(name)?,
        features: suite::EVERYTHING,
    })
}

/// The binary of a module, and the features with which it is valid.
#[derive(Clone)]
struct Binary {
    bytes: Vec<u8>,
    features: Features,
}

/// The binaries of all modules that scripts define or instantiate, each once, by the hash of their content. What is
/// not well-formed or not valid, though it ought to be, is missing: the test meets the same error where the script
/// asks for it.
fn binaries<'a>(scripts: impl Iterator<Item = &'a Script>) -> Result<BTreeMap<Hash, Binary>> {
    let mut binaries = BTreeMap::new();
    for script in scripts {
        let features = script.features;
        let in_script = |error: wast::Error| format!("{}: {error}", script.name);
        let buffer = suite::lex(&script.text).map_err(in_script)?;
        let mut commands = suite::parse(&buffer).map_err(in_script)?;
        suite::for_each_command(&mut commands, &mut |command| {
            if let Some(Ok(bytes)) = suite::compiled_module(command)
                && let Ok(module) = Module::parse(&bytes, &ParseOptions::new().features(features))
            {
                let binary = Binary { bytes, features };
                binaries.entry(module.hash()).or_insert(binary);
            }
        });
    }
    Ok(binaries)
}

/// What there is to do to have `binary` in `mode`.
fn job(binary: &Binary, mode: Mode) -> Result<Job> {
    let arch = variable("CARGO_CFG_TARGET_ARCH")?;
    if !mode.fits(&arch) {
        return Err("not compiled for this architecture".into());
    }
    let mut options = Options::new(Target::new(variable("TARGET")?));
    options.target.cpu = mode.cpu(&arch).to_owned();
    options.opt_level = OptLevel::from_cargo(mode.opt_level()).ok_or("unknown opt-level")?;
    options.exact_traps = mode.has_exact_traps();
    if mode.is_in_parts() {
        options.part_size = 1;
    }
    if mode.is_explicit() {
        options.bounds = Bounds::Explicit;
        options.relaxed_simd = RelaxedSimd::Deterministic;
    }
    let binary = match mode.counts() {
        true => {
            let parse = ParseOptions::new().features(binary.features);
            let counting = Module::parse(&binary.bytes, &parse)?.instrumented()?;
            Binary {
                bytes: counting.wasm().to_vec(),
                features: counting.features(),
            }
        }
        false => binary.clone(),
    };
    Ok(Job {
        binary: [&binary.bytes, &compile::custom_section(mode.name())[..]].concat(),
        features: binary.features,
        has_profile: mode.has_profile(),
        options,
    })
}

/// The Rust text with the scripts and the table of compiled modules, sorted by hash.
fn table(
    scripts: &[Script],
    binaries: &BTreeMap<Hash, Binary>,
    units: &[Result<Unit, String>],
) -> Result<String> {
    let mut text = String::new();
    writeln!(text, "pub(crate) static SCRIPTS: &[(&str, &str)] = &[")?;
    for script in scripts {
        writeln!(
            text,
            "    ({:?}, include_str!({:?})),",
            script.name, script.path
        )?;
    }
    let declarations = compile::declarations(units);
    writeln!(
        text,
        "];\n\n{declarations}\nstatic COMPILED: &[Compiled] = &["
    )?;
    let rows = binaries.keys().zip(units.chunks_exact(Mode::ALL.len()));
    for (row, (hash, units)) in rows.enumerate() {
        writeln!(text, "    Compiled {{ hash: {:?}, descriptors: [", hash.0)?;
        for (mode, unit) in units.iter().enumerate() {
            match unit {
                Ok(_) => writeln!(text, "        Ok(&D{}),", row * Mode::ALL.len() + mode)?,
                Err(error) => writeln!(text, "        Err({error:?}),")?,
            }
        }
        writeln!(text, "    ] }},")?;
    }
    writeln!(text, "];")?;
    Ok(text)
}
