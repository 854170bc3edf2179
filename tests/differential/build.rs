//! Gathers the modules of the differential test, compiles them in every mode, packs the objects into one archive, and
//! writes the table by which the test finds them.
//!
//! The modules are those of the official suite and of our own scripts, and generated ones. All memories, tables and globals
//! are exported under names of ours, so that the test sees them.

#[path = "../spec/build/compile.rs"]
mod compile;
#[path = "../spec/build/data.rs"]
#[allow(dead_code, reason = "the spec tests use the rest")]
mod data;
#[path = "build/expressions.rs"]
mod expressions;
#[path = "build/generate.rs"]
mod generate;
#[path = "src/mode.rs"]
#[allow(dead_code, reason = "the test uses the rest")]
mod mode;
#[path = "build/plain.rs"]
mod plain;
#[path = "../spec/src/suite.rs"]
#[allow(dead_code, reason = "the spec tests use the rest")]
mod suite;
#[path = "build/unrolled.rs"]
mod unrolled;

use compile::{Job, Result, Unit, variable};
use mode::Mode;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wasm_encoder::Encode as _;
use wasmo_compiler::{OptLevel, Options, RelaxedSimd, Target};
use wasmo_module::abi::description::Bounds;
use wasmo_module::wasmparser::{Parser, Payload};
use wasmo_module::{Features, Module, ParseOptions};

/// The variable that names the seeds of the generated modules: `100` stands for `0..100`.
const SEEDS: &str = "WASMO_DIFFERENTIAL_SEEDS";

/// The seeds without that variable.
const DEFAULT_SEEDS: Range<u64> = 0..100;

/// A module to compare.
struct Case {
    name: String,
    binary: Vec<u8>,
    /// The same module for the oracle.
    plain: Vec<u8>,
    /// Whether some of its types stand in a recursion group.
    has_groups: bool,
    features: Features,
}

impl Case {
    fn new(name: String, binary: Vec<u8>, features: Features) -> Self {
        Self {
            name,
            binary,
            plain: Vec::new(),
            has_groups: false,
            features,
        }
    }
}

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot build the differential test: {error}");
            ExitCode::FAILURE
        }
    }
}

fn build() -> Result<()> {
    let out = PathBuf::from(variable("OUT_DIR")?);
    for path in [
        "build.rs",
        "build",
        "src/mode.rs",
        "planted",
        "../spec/build",
        "../spec/src/suite.rs",
        "../../Cargo.lock",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed={SEEDS}");
    let mut cases = planted()?;
    for seed in seeds()? {
        for (kind, text) in [
            ("expressions", expressions::module(seed)),
            ("unrolled", unrolled::module(seed)),
        ] {
            let module = Module::parse(
                text.as_bytes(),
                &ParseOptions::new().features(suite::EVERYTHING),
            )?;
            cases.push(Case::new(
                format!("{kind}::{seed}"),
                module.wasm().to_vec(),
                suite::EVERYTHING,
            ));
        }
        if let Some(binary) = generate::module(seed) {
            cases.push(Case::new(
                format!("generated::{seed}"),
                binary,
                suite::EVERYTHING,
            ));
        }
    }
    cases.extend(of_suite()?);
    let mut known = HashSet::new();
    let mut distinct = Vec::with_capacity(cases.len());
    for mut case in cases {
        let parse = ParseOptions::new().features(case.features);
        // What is not valid, though it ought to be, is for the spec tests to find.
        let Ok(module) = Module::parse(&case.binary, &parse) else {
            continue;
        };
        if !known.insert(module.hash()) {
            continue;
        }
        case.binary = with_exports(&module);
        let module = Module::parse(&case.binary, &parse)?;
        case.plain = plain::plain(&module).map_err(|error| format!("{}: {error}", case.name))?;
        case.has_groups = module.description().rec_groups.iter().any(|&len| len > 1);
        distinct.push(case);
    }
    let cases = distinct;
    let mut jobs = Vec::with_capacity(cases.len() * Mode::ALL.len());
    for case in &cases {
        for mode in Mode::ALL {
            jobs.push(Ok(job(case, mode)?));
        }
    }
    let units = compile::compile_all(&jobs, &out.join("units"))?;
    compile::pack(&out.join("libwasmo_differential.a"), &units)?;
    write_table(&out, &cases, &units)?;
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static=wasmo_differential");
    Ok(())
}

/// The seeds to generate modules from.
fn seeds() -> Result<Range<u64>> {
    let Ok(text) = variable(SEEDS) else {
        return Ok(DEFAULT_SEEDS);
    };
    let range = match text.split_once("..") {
        Some((start, end)) => start.trim().parse()?..end.trim().parse()?,
        None => 0..text.trim().parse()?,
    };
    Ok(range)
}

// ---- modules --------------------------------------------------------------------------------------------------

/// The modules by which the test is tested.
fn planted() -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for entry in fs::read_dir("planted")? {
        let path = entry?.path();
        let name = path.file_stem().ok_or("no name")?.display().to_string();
        let options = ParseOptions::new().features(suite::EVERYTHING);
        let binary = Module::read(&path, &options)?.wasm().to_vec();
        cases.push(Case::new(
            format!("planted::{name}"),
            binary,
            suite::EVERYTHING,
        ));
    }
    cases.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(cases)
}

/// Every module of the official suite and of our own scripts that is valid.
fn of_suite() -> Result<Vec<Case>> {
    let own = Path::new("../spec");
    let mut cases = Vec::new();
    for script in data::scripts(&data::suite_data()?, own)? {
        let in_script = |error: wast::Error| format!("{}: {error}", script.name);
        let buffer = suite::lex(&script.text).map_err(in_script)?;
        let mut commands = suite::parse(&buffer).map_err(in_script)?;
        suite::for_each_command(&mut commands, &mut |command| {
            if let Some(Ok(binary)) = suite::compiled_module(command) {
                let line = command.span().linecol_in(&script.text).0 + 1;
                cases.push(Case::new(
                    format!("{}:{line}", script.name),
                    binary,
                    script.features,
                ));
            }
        });
    }
    Ok(cases)
}

/// The binary of `module` with all its memories, tables and globals exported besides what it exports itself. The last
/// global of a generated module is its fuel.
fn with_exports(module: &Module) -> Vec<u8> {
    const EXPORT_SECTION: u8 = 7;
    let description = module.description();
    let imports = module.import_counts();
    let mut count = description.exports.len() as u32;
    let mut added = Vec::new();
    let kinds = [
        (
            1,
            "wasmo table",
            imports.tables + description.tables.len() as u32,
        ),
        (
            2,
            "wasmo memory",
            imports.memories + description.memories.len() as u32,
        ),
        (
            3,
            "wasmo global",
            imports.globals + description.globals.len() as u32,
        ),
    ];
    for (kind, name, len) in kinds {
        for index in 0..len {
            count += 1;
            add_export(&mut added, &format!("{name} {index}"), kind, index);
        }
    }
    let wasm = module.wasm();
    let mut sections: Vec<(u8, Vec<u8>)> = Vec::new();
    let mut exports = Vec::new();
    for payload in Parser::new(0).parse_all(wasm).flatten() {
        if let Payload::ExportSection(section) = &payload {
            // Behind the count, whose length is that of a number.
            let range = section.range();
            let body = &wasm[range.start as usize..range.end as usize];
            let len = body.iter().take_while(|byte| **byte >= 0x80).count() + 1;
            exports = body[len..].to_vec();
        } else if let Some((id, range)) = payload.as_section() {
            sections.push((id, wasm[range.start as usize..range.end as usize].to_vec()));
        }
    }
    let mut body = Vec::new();
    count.encode(&mut body);
    body.extend(exports);
    body.extend(added);
    // Start, elements, data count, code and data stand behind exports.
    let behind = |&(id, _): &(u8, Vec<u8>)| matches!(id, 8..=12);
    let at = sections.iter().position(behind).unwrap_or(sections.len());
    sections.insert(at, (EXPORT_SECTION, body));
    let mut binary = wasm[..8].to_vec();
    for (id, body) in sections {
        binary.push(id);
        body.encode(&mut binary);
    }
    binary
}

fn add_export(section: &mut Vec<u8>, name: &str, kind: u8, index: u32) {
    name.encode(section);
    section.push(kind);
    index.encode(section);
}

// ---- compilation ----------------------------------------------------------------------------------------------

fn job(case: &Case, mode: Mode) -> Result<Job> {
    let mut options = Options::new(Target::new(variable("TARGET")?));
    options.relaxed_simd = RelaxedSimd::Deterministic;
    options.opt_level =
        OptLevel::from_cargo(mode.opt_level(&case.name)).ok_or("unknown opt-level")?;
    match mode {
        Mode::Guard => {}
        Mode::Exact => {
            options.exact_traps = true;
            options.part_size = 100;
        }
        Mode::Explicit => options.bounds = Bounds::Explicit,
    }
    Ok(Job {
        binary: [&case.binary, &compile::custom_section(mode.name())[..]].concat(),
        features: case.features,
        has_profile: mode == Mode::Exact,
        options,
    })
}

/// Writes the Rust text with the table of cases.
fn write_table(out: &Path, cases: &[Case], units: &[Result<Unit, String>]) -> Result<()> {
    let folder = out.join("wasm");
    fs::create_dir_all(&folder)?;
    let mut text = compile::declarations(units);
    writeln!(text, "\npub(crate) static CASES: &[Case] = &[")?;
    for (row, (case, units)) in cases
        .iter()
        .zip(units.chunks_exact(Mode::ALL.len()))
        .enumerate()
    {
        let (path, plain) = (
            folder.join(format!("{row}.wasm")),
            folder.join(format!("{row}.plain.wasm")),
        );
        fs::write(&path, &case.binary)?;
        fs::write(&plain, &case.plain)?;
        let Case {
            name, has_groups, ..
        } = case;
        write!(
            text,
            "    Case {{ name: {name:?}, wasm: include_bytes!({path:?}), plain: include_bytes!({plain:?}), \
             has_groups: {has_groups}, descriptors: ["
        )?;
        for (mode, unit) in units.iter().enumerate() {
            match unit {
                Ok(_) => write!(text, "Ok(&D{}), ", row * Mode::ALL.len() + mode)?,
                Err(error) => write!(text, "Err({error:?}), ")?,
            }
        }
        writeln!(text, "] }},")?;
    }
    writeln!(text, "];")?;
    fs::write(out.join("cases.rs"), text)?;
    Ok(())
}
