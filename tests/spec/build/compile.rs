//! Compiles many modules ahead of time into one archive.

use ar_archive_writer::{ArchiveKind, DEFAULT_OBJECT_READER, NewArchiveMember};
use std::any::Any;
use std::collections::HashSet;
use std::error::Error;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};
use wasmo_compiler::Options;
use wasmo_module::abi::symbol::{self, Hash};
use wasmo_module::{Features, Module, ParseOptions, Profile};

pub(crate) type Result<T, E = Box<dyn Error>> = std::result::Result<T, E>;

/// An environment variable that Cargo sets for every build script.
pub(crate) fn variable(name: &str) -> Result<String> {
    env::var(name).map_err(|error| format!("{name}: {error}").into())
}

/// A module to compile.
pub(crate) struct Job {
    /// Its binary. No two jobs of one program may have the same: the symbol of the descriptor names the binary alone.
    /// [`custom_section`] makes them different.
    pub(crate) binary: Vec<u8>,
    /// With what it is valid.
    pub(crate) features: Features,
    /// Whether it is compiled by a profile: one of random counts.
    pub(crate) has_profile: bool,
    /// How to compile it.
    pub(crate) options: Options,
}

/// A compiled module: the symbol of its descriptor, and its objects.
pub(crate) struct Unit {
    descriptor: String,
    objects: Vec<Vec<u8>>,
}

/// Compiles everything on as many threads as there are processors. A unit that fails is the reason why. The objects are kept
/// in the folder `cache` under the hash of their compilation, and those that are no longer needed are removed.
pub(crate) fn compile_all(
    jobs: &[Result<Job, String>],
    cache: &Path,
) -> Result<Vec<Result<Unit, String>>> {
    fs::create_dir_all(cache)?;
    let cache = Cache {
        folder: cache,
        used: Mutex::default(),
    };
    let next = AtomicUsize::new(0);
    let threads = thread::available_parallelism().map_or(1, usize::from);
    let mut units: Vec<(usize, Result<Unit, String>)> = thread::scope(|scope| {
        let work = || {
            let mut done = Vec::new();
            loop {
                let at = next.fetch_add(1, Ordering::Relaxed);
                let Some(job) = jobs.get(at) else { return done };
                let unit = job.as_ref().map_err(String::clone).and_then(|job| {
                    // A panic of the compiler is a failure of this one module.
                    panic::catch_unwind(AssertUnwindSafe(|| compile(job, &cache)))
                        .map_err(|panic| format!("panicked: {}", panic_message(&*panic)))?
                        .map_err(|error| error.to_string())
                });
                done.push((at, unit));
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

fn compile(job: &Job, cache: &Cache<'_>) -> Result<Unit> {
    let Job {
        binary,
        features,
        has_profile,
        options,
    } = job;
    let mut module = Module::parse(binary, &ParseOptions::new().features(*features))?;
    if *has_profile {
        module.apply_profile(&random_profile(&module)?)?;
    }
    let unit = wasmo_compiler::unit_hash(&module, options);
    let objects = cache.get(unit, || {
        let compiled = wasmo_compiler::compile(&module, options)?;
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

/// A profile of random counts, of all magnitudes and many of them zero: always the same for a module.
fn random_profile(module: &Module) -> Result<Profile> {
    let mut state = module.hash().0.iter().fold(1u64, |state, &byte| {
        (state ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3)
    });
    let count = || {
        // Xorshift (Marsaglia 2003).
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        match state % 4 {
            0 => 0,
            _ => state >> (state >> 8 & 63),
        }
    };
    Ok(Profile::with_counts(module, count)?)
}

/// An empty custom section, which makes a binary another one without changing its meaning. Names are shorter than 126 bytes.
pub(crate) fn custom_section(name: &str) -> Vec<u8> {
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

/// The Rust text that declares the descriptor of each unit, by its number: `D0` and so on.
pub(crate) fn declarations(units: &[Result<Unit, String>]) -> String {
    // Of a descriptor nobody but the runtime knows what is in it, functions of Rust among it.
    let mut text = String::from("#[allow(improper_ctypes)]\nunsafe extern \"C\" {\n");
    for (at, unit) in units.iter().enumerate() {
        if let Ok(Unit { descriptor, .. }) = unit {
            text += &format!(
                "    #[link_name = {descriptor:?}]\n    safe static D{at}: ModuleDescriptor;\n"
            );
        }
    }
    text + "}\n"
}

/// Packs all objects into the archive at `path`.
pub(crate) fn pack(path: &Path, units: &[Result<Unit, String>]) -> Result<()> {
    let mut members = Vec::new();
    for (at, unit) in units.iter().enumerate() {
        for (part, object) in unit.iter().flat_map(|unit| &unit.objects).enumerate() {
            let name = format!("{at}.{part}.o");
            members.push(NewArchiveMember::new(object, &DEFAULT_OBJECT_READER, name));
        }
    }
    let mut archive = io::BufWriter::new(fs::File::create(path)?);
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
