//! `wasmo run`.

use crate::args::RunArgs;
use crate::cache::Entry;
use crate::compile::Input;
use crate::error::{Error, Result};
use crate::link::Linker;
use crate::{host, load};
use std::fs::File;
use std::io::Write as _;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicU32, Ordering};
use wasmo_module::{PROFILE_MEMORY, Profile};
use wasmo_rt::Module;

pub(crate) fn run(args: &RunArgs) -> Result<ExitCode> {
    let mut input = Input::read(&args.module, &args.compile, host::TARGET, false)?;
    input.apply_profiles(&args.profile)?;
    let counts = args.profile_generate.as_deref().map(Counts::new);
    let mut counts = counts.transpose()?;
    if counts.is_some() {
        let counting = input.module.instrumented();
        input.module = counting
            .map_err(|error| Error::new("the module cannot be made to count").because(error))?;
    }
    let program = super::program(&input, &args.grant)?;
    input.check_imports()?;
    let module = module(&input, args.linker.as_deref(), !args.no_cache)?;
    let mut guest_args = vec![args.module.as_os_str().as_bytes().to_vec()];
    guest_args.extend(args.args.iter().map(|arg| arg.as_bytes().to_vec()));
    let code = program.run_then(&module, &guest_args, |store, instance| {
        if let (Some(counts), Some(memory)) =
            (&mut counts, instance.get_memory(store, PROFILE_MEMORY))
        {
            counts.taken = Some(memory.data(store).to_vec());
        }
    });
    counts.map_or(Ok(()), Counts::write)?;
    Ok(code.into())
}

/// A profile while it is taken.
struct Counts<'a> {
    path: &'a Path,
    /// What counts of runs before are in, and those of this one will be.
    file: File,
    /// What the guest has counted.
    taken: Option<Vec<u8>>,
}

impl<'a> Counts<'a> {
    /// Makes sure, before the long work, that there is a file for them, and that it has nothing else in it.
    fn new(path: &'a Path) -> Result<Self> {
        let file = File::options().append(true).create(true).open(path);
        let counts = Self {
            path,
            file: file.map_err(|error| Error::io("open", path, error))?,
            taken: None,
        };
        counts.read()?;
        let unlocked = counts.file.unlock();
        unlocked.map_err(|error| Error::io("unlock", path, error))?;
        Ok(counts)
    }

    /// What is in the file: a new one has nothing. From here on nobody else reads or writes counts there, until it is unlocked or closed.
    fn read(&self) -> Result<Profile> {
        let fail = |error| Error::io("read", self.path, error);
        self.file.lock().map_err(fail)?;
        let profile = match self.file.metadata().map_err(fail)?.len() {
            0 => None,
            _ => wasmo_build::__private::profile(&[self.path.to_owned()])?,
        };
        Ok(profile.unwrap_or_default())
    }

    /// Adds what the guest has counted to what is in the file, which may be more by now.
    fn write(self) -> Result<()> {
        let Some(taken) = &self.taken else {
            anstream::eprintln!(
                "note: there is nothing to add to the profile `{}`: the module was not instantiated",
                self.path.display()
            );
            return Ok(());
        };
        let fail = |error| Error::io("write", self.path, error);
        let mut profile = self.read()?;
        let taken = Profile::parse(taken)
            .map_err(|error| Error::new("the guest's counts cannot be read").because(error))?;
        profile.merge(&taken);
        self.file.set_len(0).map_err(fail)?;
        (&self.file).write_all(&profile.encode()).map_err(fail)
    }
}

/// The compiled module, from the cache or for it.
pub(crate) fn module(input: &Input, linker: Option<&Path>, cached: bool) -> Result<Module> {
    let hash = input.module.hash();
    if !cached {
        let folder = Temporary::new()?;
        let object = shared_object(input, linker, &folder)?;
        return load::load(&object, hash);
    }
    let unit = wasmo_compiler::unit_hash(&input.module, &input.options);
    let entry = Entry::new(&unit.to_string())?;
    if let Some(object) = entry.load() {
        return load::load(object, hash);
    }
    let folder = Temporary::new()?;
    let object = shared_object(input, linker, &folder)?;
    let content = std::fs::read(&object).map_err(|error| Error::io("read", &object, error))?;
    load::load(entry.store(&content)?, hash)
}

/// Compiles and links.
fn shared_object(input: &Input, linker: Option<&Path>, folder: &Temporary) -> Result<PathBuf> {
    // Before the long work, so that nobody waits for this error.
    let linker = Linker::any(linker, host::TARGET)?;
    let compiled = input.compile()?;
    let objects = folder.write_all(&compiled.objects)?;
    let output = folder.path("module.so");
    linker.shared_object(&objects, &output)?;
    Ok(output)
}

/// A folder that goes away.
pub(crate) struct Temporary(PathBuf);

impl Temporary {
    pub(crate) fn new() -> Result<Self> {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let base = std::env::temp_dir();
        let process = std::process::id();
        let mut attempts = 0;
        loop {
            // Never the same name twice in a process: the loader takes a file of a name that it knows for the one that it has loaded.
            let number = NEXT.fetch_add(1, Ordering::Relaxed);
            let folder = base.join(format!("wasmo-{process}-{number}"));
            match std::fs::DirBuilder::new().mode(0o700).create(&folder) {
                Ok(()) => return Ok(Self(folder)),
                // Of a process of that number that was killed.
                Err(error)
                    if error.kind() == std::io::ErrorKind::AlreadyExists && attempts < 1000 =>
                {
                    attempts += 1;
                }
                Err(error) => return Err(Error::io("make the folder", &folder, error)),
            }
        }
    }

    /// The path of the file `name` in it.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    pub(crate) fn write(&self, name: &str, content: &[u8]) -> Result<PathBuf> {
        let path = self.path(name);
        std::fs::write(&path, content).map_err(|error| Error::io("write", &path, error))?;
        Ok(path)
    }

    pub(crate) fn write_all(&self, files: &[(String, Vec<u8>)]) -> Result<Vec<PathBuf>> {
        files
            .iter()
            .map(|(name, content)| self.write(name, content))
            .collect()
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // If it cannot be removed, it is the system's to clean up.
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
