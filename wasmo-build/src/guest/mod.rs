//! Guests that the build script compiles to WebAssembly itself, from sources in C, C++ or Rust.
//!
//! Both kinds end in a file `$OUT_DIR/<name>.wasm`, which [`Build`] compiles to native code and
//! `include_wasm!("$OUT_DIR/<name>.wasm")` binds.
//!
//! Rules: tools are found here, never assumed, and a missing one is an error that says where it was looked for and what
//! to install. Cargo is told of every file that a tool has read, by the tool's own account of them; and only of what
//! exists and was not made by the build script itself, since of other files Cargo would say each time that they have changed.

mod c;
mod clang;
mod depfile;
mod json;
mod rust;
#[cfg(test)]
mod tests;
mod tool;

pub use c::CGuest;
pub use rust::CargoGuest;

use crate::builder::{Build, option_error};
use crate::cargo::{self, Directive, Environment};
use crate::error::{Error, ErrorKind};
use crate::report::ModuleReport;
use std::collections::HashSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// What [`CGuest::try_compile`] and [`CargoGuest::try_compile`] did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct GuestReport {
    /// The WebAssembly module, in `OUT_DIR`.
    pub wasm: PathBuf,
    /// Which compiler made it: its name and version, as it gives them itself.
    pub compiler: String,
    /// The files that were read to make it, as the compiler names them.
    pub sources: Vec<PathBuf>,
    /// What became of the module.
    pub module: ModuleReport,
    /// What Cargo was told, or would have been without [`cargo_directives(false)`](Build::cargo_directives).
    pub directives: Vec<Directive>,
}

/// A guest as WebAssembly.
pub(crate) struct Made {
    wasm: PathBuf,
    compiler: String,
    sources: Vec<PathBuf>,
    /// What a compiler said at length, for those who ask Cargo for the build script's output.
    log: String,
}

/// What both kinds of guests are: sources from which WebAssembly can be made.
trait Recipe {
    /// How the WebAssembly is compiled to native code.
    fn build(&self) -> &Build;

    /// The whole way from the sources to `$OUT_DIR/<name>.wasm`, without printing; adds to `warnings`.
    fn make(&self, environment: &Environment, warnings: &mut Vec<String>) -> Result<Made, Error>;

    /// Makes the WebAssembly, adding to `directives`.
    fn run(
        &self,
        environment: &Environment,
        directives: &mut Vec<Directive>,
    ) -> Result<Made, Error> {
        let mut warnings = Vec::new();
        let made = self.make(environment, &mut warnings);
        directives.extend(warnings.into_iter().map(Directive::Warning));
        if let Ok(made) = &made {
            watch(environment, &made.sources, directives)?;
            all_made().insert(made.wasm.clone());
        }
        add_variables(environment, directives);
        made
    }

    /// Makes the WebAssembly only.
    fn try_wasm(&self) -> Result<PathBuf, Error> {
        let mut directives = Vec::new();
        let made = self.run(&Environment::of_process(), &mut directives);
        self.build().tell(&directives);
        let made = made?;
        eprint!("{}", made.log);
        Ok(made.wasm)
    }

    /// Makes the WebAssembly, compiles it to native code, and has Cargo link that.
    fn try_compile(&self) -> Result<GuestReport, Error> {
        let environment = Environment::of_process();
        let mut directives = Vec::new();
        let result = self.run_all(&environment, &mut directives);
        self.build().tell(&directives);
        let (made, module) = result?;
        self.build().link_once(std::slice::from_ref(&module))?;
        eprint!("{}", made.log);
        Ok(GuestReport {
            wasm: made.wasm,
            compiler: made.compiler,
            sources: made.sources,
            module,
            directives,
        })
    }

    /// The whole work, without printing.
    fn run_all(
        &self,
        environment: &Environment,
        directives: &mut Vec<Directive>,
    ) -> Result<(Made, ModuleReport), Error> {
        let made = self.run(environment, directives)?;
        let paths = [made.wasm.clone()];
        let mut modules = self.build().run(environment, &paths, directives)?;
        // It may have read the same variables.
        let mut seen = HashSet::new();
        directives.retain(|directive| seen.insert(directive.clone()));
        Ok((made, modules.remove(0)))
    }

    /// Prints why it cannot go on, and ends the process.
    fn fail(&self, error: &Error) -> ! {
        if self.build().prints() {
            // What compilers say is of many lines, and stands below.
            let text = match error.kind() {
                ErrorKind::Guest | ErrorKind::Toolchain => crate::error::flat(&error.to_string()),
                _ => crate::error::one_line(error),
            };
            println!("cargo::error={text}");
        }
        eprint!("{}", crate::error::report(error));
        std::process::exit(1)
    }
}

/// The modules that this process has made.
fn all_made() -> MutexGuard<'static, HashSet<PathBuf>> {
    static MADE: LazyLock<Mutex<HashSet<PathBuf>>> = LazyLock::new(Mutex::default);
    // A set to which paths are only ever added is whole even after a panic.
    MADE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Whether the module in the file `path` is a guest that this process has made: its sources are watched instead.
pub(crate) fn is_made(path: &Path) -> bool {
    all_made().contains(path)
}

/// Has Cargo watch those of the files `paths`, each of which is named once, that are there and not made by the build script.
fn watch(
    environment: &Environment,
    paths: &[PathBuf],
    directives: &mut Vec<Directive>,
) -> Result<(), Error> {
    let base = base(environment);
    let out = environment.path("OUT_DIR");
    for path in paths {
        let full = base.join(path);
        let made_here = out.as_ref().is_some_and(|out| full.starts_with(out));
        if made_here || !full.exists() {
            continue;
        }
        cargo::check_path(path)?;
        directives.push(Directive::RerunIfChanged(path.clone()));
    }
    Ok(())
}

fn add_variables(environment: &Environment, directives: &mut Vec<Directive>) {
    let read = environment.users_variables();
    directives.extend(read.into_iter().map(Directive::RerunIfEnvChanged));
}

/// Where relative paths start: the crate's folder.
fn base(environment: &Environment) -> PathBuf {
    environment.path("CARGO_MANIFEST_DIR").unwrap_or_default()
}

/// The folder for the guest's files: `folder`, which `option` has set, or Cargo's.
fn out_dir(
    environment: &Environment,
    folder: Option<&Path>,
    option: &str,
) -> Result<PathBuf, Error> {
    match folder {
        // Tools run in other folders.
        Some(folder) => std::path::absolute(base(environment).join(folder))
            .map_err(|source| Error::output("find the folder", folder, source)),
        None => environment.folder("OUT_DIR", option),
    }
}

/// A folder of the guest's own below `out`, for what its tools leave behind.
fn work_dir(out: &Path, name: &str) -> Result<PathBuf, Error> {
    let folder = out.join("wasmo-guests").join(name);
    fs::create_dir_all(&folder)
        .map_err(|source| Error::output("create the folder", &folder, source))?;
    Ok(folder)
}

/// Makes sure that `name` can be the name of a file.
fn check_name(kind: &str, name: &str) -> Result<(), Error> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !name.is_empty() && !name.starts_with('.') && name.chars().all(plain) {
        return Ok(());
    }
    Err(option_error(format!(
        "{kind}: `{name}` cannot name a file: expected letters, digits, `-`, `_` and `.`"
    )))
}

/// That a guest's file or folder is not to be had. `path` is as the user wrote it.
#[cold]
fn unreadable(kind: &str, base: &Path, path: &Path, source: io::Error) -> Error {
    let mut message = format!("{kind}: cannot read `{}`", path.display());
    if path.is_relative() {
        message += &format!(": {source}\n  help: the path starts at {}", base.display());
        return Error::new(ErrorKind::Guest, message);
    }
    Error::new(ErrorKind::Guest, message).because(source)
}

/// Puts the finished module `from` in its place, unless the very same one is there.
fn place(from: &Path, to: &Path) -> Result<(), Error> {
    let content = fs::read(from).map_err(|source| Error::output("read", from, source))?;
    if fs::read(to).is_ok_and(|there| there == content) {
        return Ok(());
    }
    crate::cache::write_atomically(to, &content)
}

/// What compilers say first when something is wrong: the line with "error:", without what stands around it.
fn first_error(diagnostics: &str) -> Option<&str> {
    let mut lines = diagnostics.lines().map(str::trim);
    lines.find(|line| line.contains("error:") || line.starts_with("error["))
}
