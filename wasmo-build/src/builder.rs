//! [`Build`]: the options, and the way from a file to a linked library.

use crate::archive;
use crate::cache::{Entry, Facts, PartFolder};
use crate::cargo::{self, Directive, Environment};
use crate::error::{Error, ErrorKind};
use crate::guest;
use crate::imports::{self, Known};
use crate::report::{Emit, ModuleReport, Report};
use crate::target;
use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::{LazyLock, Mutex, PoisonError};
use wasmo_abi::description::Bounds;
use wasmo_abi::symbol::Hash;
use wasmo_compiler::{Compiled, Direct, OptLevel, Options, RelaxedSimd, Session, Target};
use wasmo_module::{Feature, Features, Module, ParseOptions, Profile};

/// Compiles WebAssembly modules in a build script. What is not set follows from what Cargo says about the crate.
///
/// ```no_run
/// // In the main function of build.rs:
/// use wasmo_build::{Bounds, Build};
///
/// Build::new()
///     .bounds(Bounds::Explicit)
///     .target_features("+avx2")
///     .compile("guest.wasm");
/// ```
///
/// One `Build` may compile several modules, and one build script may use several of them. The same module can
/// be compiled only once in a program, though, because its symbols are named after its content.
#[derive(Clone, Debug)]
pub struct Build {
    target: Option<String>,
    opt_level: Option<OptLevel>,
    target_cpu: Option<String>,
    target_features: Vec<String>,
    name: Option<String>,
    bounds: Bounds,
    feature_set: Features,
    features: Vec<(String, bool)>,
    known_imports: Vec<Known>,
    out_dir: Option<PathBuf>,
    emit: BTreeSet<Emit>,
    exact_traps: bool,
    relaxed_simd: RelaxedSimd,
    debug_info: Option<bool>,
    profile_generate: bool,
    profiles: Vec<PathBuf>,
    lto: Option<bool>,
    jobs: Option<usize>,
    cargo_directives: bool,
}

impl Default for Build {
    fn default() -> Self {
        Self::new()
    }
}

impl Build {
    /// The options that Cargo's environment suggests.
    pub fn new() -> Self {
        Self {
            target: None,
            opt_level: None,
            target_cpu: None,
            target_features: Vec::new(),
            name: None,
            bounds: Bounds::default(),
            feature_set: Features::default(),
            features: Vec::new(),
            known_imports: Vec::new(),
            out_dir: None,
            emit: BTreeSet::new(),
            exact_traps: false,
            relaxed_simd: RelaxedSimd::default(),
            debug_info: None,
            profile_generate: false,
            profiles: Vec::new(),
            lto: None,
            jobs: None,
            cargo_directives: true,
        }
    }

    /// How hard to optimise. By default what the profile says of the crate (`OPT_LEVEL`).
    pub fn opt_level(&mut self, level: OptLevel) -> &mut Self {
        self.opt_level = Some(level);
        self
    }

    /// The target triple. By default the one that Cargo builds for (`TARGET`).
    pub fn target(&mut self, triple: impl Into<String>) -> &mut Self {
        self.target = Some(triple.into());
        self
    }

    /// The processor to compile for, by LLVM's name: `x86-64-v3`. The program needs such a processor or a newer one.
    ///
    /// By default that of `-C target-cpu` in `RUSTFLAGS`, else the oldest of the target; never that of the
    /// machine the build runs on. (With `-C target-cpu=native` in `RUSTFLAGS`, the features that rustc found are
    /// used.)
    pub fn target_cpu(&mut self, cpu: impl Into<String>) -> &mut Self {
        self.target_cpu = Some(cpu.into());
        self
    }

    /// Features of the processor to switch on and off, by the name that rustc or LLVM gives them: `+avx2,-fma`.
    ///
    /// They come on top of those with which the crate itself is compiled (`CARGO_CFG_TARGET_FEATURE`).
    pub fn target_features(&mut self, changes: impl Into<String>) -> &mut Self {
        self.target_features.push(changes.into());
        self
    }

    /// The name, in backtraces and of the library, of a module that does not name itself. By default that of
    /// the file.
    pub fn name(&mut self, name: impl Into<String>) -> &mut Self {
        self.name = Some(name.into());
        self
    }

    /// How accesses are kept inside linear memory. By default [`Bounds::Guard`].
    pub fn bounds(&mut self, bounds: Bounds) -> &mut Self {
        self.bounds = bounds;
        self
    }

    /// Whether modules may use a proposal: a [`Feature`], or its name, such as `"threads"` or `"custom-page-sizes"`.
    ///
    /// By default everything is on that is finished: WebAssembly 3.0 without garbage collection, threads, wide arithmetic, the
    /// compact import section, and the older form of exceptions. With a feature comes what it [needs](Feature::needs), and without it
    /// goes what needs it. A module that uses a feature that is off is refused with an error that names it.
    ///
    /// ```
    /// use wasmo_build::{Build, Feature};
    ///
    /// Build::new()
    ///     .feature("custom-page-sizes", true)
    ///     .feature(Feature::Simd, false); // and with it relaxed SIMD
    /// ```
    pub fn feature(&mut self, feature: impl fmt::Display, on: bool) -> &mut Self {
        self.features.push((feature.to_string(), on));
        self
    }

    /// Switches several proposals on or off, see [`feature`](Self::feature).
    pub fn features(
        &mut self,
        features: impl IntoIterator<Item = (impl fmt::Display, bool)>,
    ) -> &mut Self {
        for (feature, on) in features {
            self.feature(feature, on);
        }
        self
    }

    /// Lets modules use the proposals in `features` and no others, but for what [`feature`](Self::feature) adds or takes away.
    ///
    /// ```
    /// use wasmo_build::{Build, Features};
    ///
    /// Build::new().feature_set(Features::WASM2).feature("threads", true);
    /// ```
    pub fn feature_set(&mut self, features: Features) -> &mut Self {
        self.feature_set = features;
        self
    }

    /// Refuses modules that import anything from `module` but `names`: what the program has for them. Without this, a guest that is
    /// linked by name finds out when it runs.
    ///
    /// A name that ends in `*` stands for all that begin like it. What several calls name for one module is known together.
    ///
    /// ```
    /// use wasmo_build::Build;
    ///
    /// Build::new().known_imports("env", ["log", "invoke_*"]);
    /// ```
    pub fn known_imports(
        &mut self,
        module: impl Into<String>,
        names: impl IntoIterator<Item = impl Into<String>>,
    ) -> &mut Self {
        let names = names.into_iter().map(Into::into).collect();
        self.known_imports.push(Known {
            module: module.into(),
            names,
        });
        self
    }

    /// How vector operators are compiled whose results the standard leaves open (relaxed SIMD). By default as the target does them in
    /// one instruction; results then differ between targets.
    pub fn relaxed_simd(&mut self, relaxed: RelaxedSimd) -> &mut Self {
        self.relaxed_simd = relaxed;
        self
    }

    /// The folder for libraries, files for inspection and the cache. By default `wasmo` in the crate's `OUT_DIR`.
    pub fn out_dir(&mut self, folder: impl Into<PathBuf>) -> &mut Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Writes a form of the code for inspection beside the library. Can be called several times; the same is asked
    /// for by the environment variable `WASMO_EMIT`, a list such as `llvm-ir,optimized-llvm-ir,asm`.
    pub fn emit(&mut self, form: Emit) -> &mut Self {
        self.emit.insert(form);
        self
    }

    /// Keeps every memory access that may trap, in order, at the cost of speed. By default a load whose result
    /// is not needed may be left out when WebAssembly code could tell only by its trap.
    pub fn exact_traps(&mut self, exact: bool) -> &mut Self {
        self.exact_traps = exact;
        self
    }

    /// Whether the objects carry debug information. By default what the profile says (`DEBUG`).
    pub fn debug_info(&mut self, on: bool) -> &mut Self {
        self.debug_info = Some(on);
        self
    }

    /// Compiles modules so that they count how often their functions are entered and which way their branches go, for
    /// [`profile_use`](Self::profile_use). Such code takes up to twice as long.
    ///
    /// The counts are in one memory more, which the module exports as [`PROFILE_MEMORY`](crate::PROFILE_MEMORY). Its content, as it is when the guest has done what is typical of it,
    /// is the profile, which the program writes to a file.
    ///
    /// Each instance counts for itself. Offsets in backtraces are those in the module with the code that counts. A module that is a program (of WASI or Emscripten) needs no
    /// such build: `wasmo run --profile-generate FILE` runs it and writes its profile.
    pub fn profile_generate(&mut self, on: bool) -> &mut Self {
        self.profile_generate = on;
        self
    }

    /// Has the profile in the file `path` guide how modules are compiled: what is taken often is made fast, what is never taken small. A relative path
    /// starts at the crate's folder. If this is called several times, the counts are added up.
    ///
    /// A profile is a guide only, and the code does the same with any. Of a module that has changed since it was taken, those functions have counts whose operators are the same as
    /// before, whatever indices and constants they have. If these are less than half of all, Cargo shows a warning, and a new profile is due.
    pub fn profile_use(&mut self, path: impl Into<PathBuf>) -> &mut Self {
        self.profiles.push(path.into());
        self
    }

    /// Whether the linker can inline functions of the guest into the host: those that it exports, that are small, that compute one integer
    /// from integers, and that have no memory accesses, calls or traps. They are given to the linker as LLVM's bitcode instead of machine
    /// code. By default if rustc does so too with the crate, by `-C linker-plugin-lto` in `RUSTFLAGS`; without that it is of no use.
    ///
    /// The linker must be rust-lld of the toolchain that compiles build scripts, as it is by default for `x86_64-unknown-linux-gnu`.
    /// Linking takes longer, since all crates are optimised again. See "Guest code inside of host code" in Wasmo's `docs/performance.md`.
    pub fn lto(&mut self, on: bool) -> &mut Self {
        self.lto = Some(on);
        self
    }

    /// How many modules to compile at a time. By default what Cargo says (`NUM_JOBS`).
    pub fn jobs(&mut self, jobs: usize) -> &mut Self {
        self.jobs = Some(jobs);
        self
    }

    /// Whether to print what Cargo must know. On by default; of use only outside a build script.
    pub fn cargo_directives(&mut self, on: bool) -> &mut Self {
        self.cargo_directives = on;
        self
    }

    /// What follows from the options alone, for tools that compile without Cargo: target and `opt_level` must be set.
    pub(crate) fn plan(&self) -> Result<(Options, ParseOptions), Error> {
        let mut build = self.clone();
        build.out_dir("").jobs(1);
        let mut settings = build.settings(&Environment::new(|_| None))?;
        // Nobody uses the macro there.
        settings.options.direct = Direct::None;
        Ok((settings.options, settings.parse))
    }

    pub(crate) fn prints(&self) -> bool {
        self.cargo_directives
    }

    /// Compiles the module in the file `path` (wasm or wat) and has Cargo link it. A relative path starts at the
    /// crate's folder.
    ///
    /// If that fails, prints the reason and ends the process: for build scripts that can do nothing better.
    pub fn compile(&self, path: impl AsRef<Path>) -> Report {
        self.compile_all([path])
    }

    /// Like [`compile`](Self::compile), for several modules at once.
    pub fn compile_all<P: AsRef<Path>>(&self, paths: impl IntoIterator<Item = P>) -> Report {
        self.try_compile_all(paths)
            .unwrap_or_else(|error| self.fail(&error))
    }

    fn fail(&self, error: &Error) -> ! {
        if self.cargo_directives {
            println!("cargo::error={}", crate::error::one_line(error));
        }
        eprint!("{}", crate::error::report(error));
        std::process::exit(1)
    }

    /// Compiles the module in the file `path` (wasm or wat) and has Cargo link it, as [`compile`](Self::compile)
    /// does, but leaves what to do about a failure to the caller.
    ///
    /// # Errors
    ///
    /// If the environment lacks what Cargo sets, an option makes no sense, the module cannot be read or is
    /// malformed, invalid or unsupported, the target is not supported, or the result cannot be written.
    pub fn try_compile(&self, path: impl AsRef<Path>) -> Result<Report, Error> {
        self.try_compile_all([path])
    }

    /// Like [`try_compile`](Self::try_compile), for several modules at once.
    ///
    /// # Errors
    ///
    /// As for [`try_compile`](Self::try_compile). All modules are tried; the error is that of the first that failed.
    pub fn try_compile_all<P: AsRef<Path>>(
        &self,
        paths: impl IntoIterator<Item = P>,
    ) -> Result<Report, Error> {
        let paths: Vec<PathBuf> = paths.into_iter().map(|path| path.as_ref().into()).collect();
        let mut directives = Vec::new();
        let result = self.run(&Environment::of_process(), &paths, &mut directives);
        self.tell(&directives);
        let modules = result?;
        self.link_once(&modules)?;
        Ok(Report {
            modules,
            directives,
        })
    }

    /// Prints what Cargo must know of a run; even after a failure, for it must know what to watch.
    pub(crate) fn tell(&self, directives: &[Directive]) {
        if self.cargo_directives {
            for directive in directives {
                println!("{directive}");
            }
        }
    }

    /// Refuses modules that this build script has linked before in another form.
    pub(crate) fn link_once(&self, modules: &[ModuleReport]) -> Result<(), Error> {
        match self.cargo_directives {
            true => modules.iter().try_for_each(link_once),
            false => Ok(()),
        }
    }

    /// The whole work, without printing: compiles `paths`, adding to `directives` as it goes.
    pub(crate) fn run(
        &self,
        environment: &Environment,
        paths: &[PathBuf],
        directives: &mut Vec<Directive>,
    ) -> Result<Vec<ModuleReport>, Error> {
        let settings = self.settings(environment);
        let users = environment.users_variables();
        directives.extend(users.into_iter().map(Directive::RerunIfEnvChanged));
        for profile in &self.profiles {
            cargo::check_path(profile)?;
            directives.push(Directive::RerunIfChanged(profile.clone()));
        }
        for path in paths {
            cargo::check_path(path)?;
            if !guest::is_made(path) {
                directives.push(Directive::RerunIfChanged(path.clone()));
            }
        }
        let settings = settings?;
        // What is left of the jobs when there are few modules goes to the parts of each.
        let each = settings.jobs / paths.len().max(1);
        let each = NonZeroUsize::new(each).unwrap_or(NonZeroUsize::MIN);
        let modules =
            wasmo_compiler::in_parallel(settings.jobs, paths, |path| settings.compile(path, each))?;
        if !modules.is_empty() {
            directives.push(Directive::LinkSearch(settings.folder.clone()));
        }
        for module in &modules {
            directives.extend(module.profile_warning().map(Directive::Warning));
            let library = module.library.clone();
            let linked = Directive::LinkLib(library.clone());
            if !directives.contains(&linked) {
                directives.push(linked);
                let name = format!("WASMO_BUILT_{}", module.hash);
                directives.push(Directive::Env(name, library));
                // The macro reads the same file, and has to make the same of it.
                let counting = module.counting.map(|hash| format!("WASMO_COUNTING_{hash}"));
                directives.extend(counting.map(|name| Directive::Env(name, "1".to_owned())));
            }
        }
        Ok(modules)
    }

    /// The features that modules may use.
    pub(crate) fn allowed_features(&self) -> Result<Features, Error> {
        let mut features = self.feature_set;
        for (name, on) in &self.features {
            let feature: Feature = name
                .parse()
                .map_err(|error| option_error(format!("Build::feature: {error}")))?;
            features = match on {
                true => features.with(feature),
                false => features.without(feature),
            };
        }
        Ok(features)
    }

    /// What follows from the options and the environment.
    fn settings(&self, environment: &Environment) -> Result<Settings, Error> {
        let mut emit = self.emit.clone();
        emit.extend(emit_of(environment)?);
        let mut options = Options::new(self.target_of(environment)?);
        options.bounds = self.bounds;
        options.exact_traps = self.exact_traps;
        options.relaxed_simd = self.relaxed_simd;
        options.opt_level = match self.opt_level {
            Some(level) => level,
            None => opt_level(&environment.required("OPT_LEVEL", "Build::opt_level")?)?,
        };
        options.debug_info = match self.debug_info {
            Some(on) => on,
            None => !matches!(
                environment.var("DEBUG")?.as_deref(),
                None | Some("" | "0" | "false" | "none")
            ),
        };
        let lto = match self.lto {
            Some(on) => on,
            None => {
                let flags = environment.var("CARGO_ENCODED_RUSTFLAGS")?;
                cargo::codegen_switch(&flags.unwrap_or_default(), "linker-plugin-lto")
            }
        };
        options.direct = match lto {
            true => Direct::Bitcode,
            false => Direct::Native,
        };
        let mut parse = ParseOptions::new().features(self.allowed_features()?);
        parse.name = self.name.clone();
        let folder = match &self.out_dir {
            Some(folder) => folder.clone(),
            None => environment
                .folder("OUT_DIR", "Build::out_dir")?
                .join("wasmo"),
        };
        cargo::check_path(&folder)?;
        let base = environment.path("CARGO_MANIFEST_DIR");
        Ok(Settings {
            profile: self.profile(base.as_deref())?,
            profile_generate: self.profile_generate,
            options,
            parse,
            known_imports: self.known_imports.clone(),
            emit,
            folder,
            private: self.out_dir.is_none(),
            base,
            jobs: self.jobs.map_or_else(|| environment.jobs(), Ok)?,
            announces: self.cargo_directives,
        })
    }

    /// The counts of all profiles, if there are any; relative paths start at `base`.
    pub(crate) fn profile(&self, base: Option<&Path>) -> Result<Option<Profile>, Error> {
        let Some((first, others)) = self.profiles.split_first() else {
            return Ok(None);
        };
        if self.profile_generate {
            return Err(option_error(
                "Build::profile_generate and Build::profile_use exclude each other: a module counts as it is without a profile",
            ));
        }
        let mut profile = read_profile(first, base)?;
        for other in others {
            profile.merge(&read_profile(other, base)?);
        }
        Ok(Some(profile))
    }

    pub(crate) fn target_of(&self, environment: &Environment) -> Result<Target, Error> {
        let cargos = environment.var("TARGET")?;
        let triple = match self.target.clone().or(cargos.clone()) {
            Some(triple) => triple,
            None => environment.required("TARGET", "Build::target")?,
        };
        let mut cpu = self.target_cpu.clone();
        let mut features = target::Features::new(&triple);
        // What Cargo says of its target does not hold for another one.
        if cargos.as_ref() == Some(&triple) {
            let flags = environment
                .var("CARGO_ENCODED_RUSTFLAGS")?
                .unwrap_or_default();
            if let Some(list) = environment.var("CARGO_CFG_TARGET_FEATURE")? {
                features.add_list(&list);
            }
            for changes in cargo::codegen_options(&flags, "target-feature") {
                features.switch_off(changes);
            }
            let last = cargo::codegen_options(&flags, "target-cpu").pop();
            // Which features the machine has, Cargo has listed.
            let named = last.filter(|cpu| *cpu != "native");
            cpu = cpu.or_else(|| named.map(str::to_owned));
        }
        if cpu.as_deref() == Some("native") {
            return Err(option_error(
                "Build::target_cpu: `native` is not a processor's name; to compile for the machine of the build, \
                 set RUSTFLAGS=\"-C target-cpu=native\"",
            ));
        }
        for changes in &self.target_features {
            features.change(changes).map_err(|name| {
                option_error(format!(
                    "Build::target_features: expected `+{name}` or `-{name}`, found `{name}`"
                ))
            })?;
        }
        let mut target = Target::new(triple);
        target.cpu = cpu.unwrap_or_default();
        target.features = features.to_llvm();
        Ok(target)
    }
}

fn read_profile(path: &Path, base: Option<&Path>) -> Result<Profile, Error> {
    let fail = |remedy: &str| {
        let message = format!("cannot read the profile `{}`{remedy}", path.display());
        Error::new(ErrorKind::Profile, message)
    };
    let file = base.map_or_else(|| path.to_owned(), |base| base.join(path));
    let bytes = std::fs::read(file).map_err(|error| {
        fail(" (code made with `profile_generate`, or `wasmo run --profile-generate`, writes one)")
            .because(error)
    })?;
    // A profile that is none, or damaged, says itself what it should be.
    Profile::parse(&bytes).map_err(|error| fail("").because(error))
}

/// Refuses a module that this build script has linked before in another form: the linker would take either.
fn link_once(module: &ModuleReport) -> Result<(), Error> {
    static LINKED: LazyLock<Mutex<HashMap<Hash, Hash>>> = LazyLock::new(Mutex::default);
    // Single insertions leave the map whole even after a panic.
    let mut linked = LINKED.lock().unwrap_or_else(PoisonError::into_inner);
    // One that counts is the same module for the macro.
    let hash = module.counting.unwrap_or(module.hash);
    let unit = *linked.entry(hash).or_insert(module.unit_hash);
    if unit == module.unit_hash {
        return Ok(());
    }
    Err(option_error(format!(
        "{}: this module is compiled twice, with different options or names; a program can hold it once",
        module.source.display()
    )))
}

#[cold]
pub(crate) fn option_error(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::Option, message)
}

pub(crate) fn opt_level(text: &str) -> Result<OptLevel, Error> {
    OptLevel::from_cargo(text).ok_or_else(|| {
        let message = format!("OPT_LEVEL is `{text}`, expected 0, 1, 2, 3, s or z");
        Error::new(ErrorKind::Environment, message)
    })
}

fn emit_of(environment: &Environment) -> Result<Vec<Emit>, Error> {
    let list = environment.var("WASMO_EMIT")?.unwrap_or_default();
    let names = list
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let form = |name: &str| {
        let form = Emit::ALL.iter().find(|form| form.name() == name);
        form.copied().ok_or_else(|| {
            let known: Vec<_> = Emit::ALL.iter().map(|form| form.name()).collect();
            let known = known.join(", ");
            Error::new(
                ErrorKind::Environment,
                format!("WASMO_EMIT names `{name}`, expected some of {known}"),
            )
        })
    };
    names.map(form).collect()
}

/// What a compilation needs to know, the environment having been asked.
struct Settings {
    options: Options,
    parse: ParseOptions,
    known_imports: Vec<Known>,
    profile: Option<Profile>,
    profile_generate: bool,
    emit: BTreeSet<Emit>,
    folder: PathBuf,
    /// Whether the folder is this build script's alone.
    private: bool,
    /// Where relative paths start.
    base: Option<PathBuf>,
    jobs: usize,
    /// Whether to say on standard error what is being compiled.
    announces: bool,
}

impl Settings {
    /// Compiles a module with `jobs` threads.
    fn compile(&self, source: &Path, jobs: NonZeroUsize) -> Result<ModuleReport, Error> {
        let mut module = self.read(source)?;
        let counting = self.profile_generate.then(|| module.hash());
        let profiled_functions = self.apply_profile(&mut module, source)?;
        let mut options = self.options.clone();
        options.emit.llvm_ir = self.emit.contains(&Emit::LlvmIr);
        options.emit.optimized_llvm_ir = self.emit.contains(&Emit::OptimizedLlvmIr);
        options.emit.assembly = self.emit.contains(&Emit::Assembly);
        let unit_hash = wasmo_compiler::unit_hash(&module, &options);
        let name = module.description().name.clone();
        let prefix = format!("wasmo_{}_", file_name_part(&name));
        let library = format!("{prefix}{unit_hash}");
        let archive = format!("lib{library}.a");
        let emitted: Vec<(Emit, String)> = self
            .emit
            .iter()
            .map(|&form| (form, format!("{library}.{}", form.extension())))
            .collect();
        let entry = Entry::new(&self.folder, library.clone());
        let mut wanted = vec![archive.clone()];
        wanted.extend(emitted.iter().map(|(_, name)| name.clone()));
        let found = entry.load(&wanted);
        let cached = found.is_some();
        let facts = match found {
            Some(facts) => facts,
            None => {
                let parts = PartFolder::new(&self.folder);
                let mut session = Session::default();
                session.jobs = jobs;
                session.parts = self.private.then_some(&parts);
                // Cargo shows it if the build script fails. Should LLVM end the process, nothing else says what it was at.
                let announce = |what| {
                    if self.announces {
                        eprintln!("wasmo: {what} `{}`", source.display());
                    }
                };
                announce("compiling");
                let compiled = wasmo_compiler::compile_with(&module, &options, session);
                let compiled = compiled.map_err(|error| {
                    let message = format!("cannot compile `{}`", source.display());
                    Error::new(ErrorKind::Compile, message).because(error)
                })?;
                announce("compiled");
                let facts = Facts {
                    functions: compiled.report.functions.into(),
                    code_bytes: compiled.report.code_size,
                    unoptimized: compiled
                        .report
                        .unoptimized
                        .iter()
                        .map(|func| func.0)
                        .collect(),
                };
                entry.store(&facts, &files(compiled, archive.clone(), &emitted)?)?;
                if self.private {
                    entry.prune(&prefix);
                    parts.prune();
                }
                facts
            }
        };
        let in_folder = |(form, name): (Emit, String)| (form, entry.path(&name));
        Ok(ModuleReport {
            source: source.to_owned(),
            name,
            hash: module.hash(),
            counting,
            unit_hash,
            functions: facts.functions,
            profiled_functions,
            code_bytes: facts.code_bytes,
            unoptimized_functions: facts.unoptimized,
            cached,
            library,
            archive: entry.path(&archive),
            emitted: emitted.into_iter().map(in_folder).collect(),
        })
    }

    /// Makes of a module as it was read what is to be compiled. Says how many of its functions have counts, if there is a profile.
    fn apply_profile(&self, module: &mut Module, source: &Path) -> Result<Option<u64>, Error> {
        let fail = |error: wasmo_module::Error| {
            Error::new(ErrorKind::Profile, error.with_path(source).to_string())
        };
        if self.profile_generate {
            *module = module.instrumented().map_err(fail)?;
        }
        let Some(profile) = &self.profile else {
            return Ok(None);
        };
        let found = module.apply_profile(profile).map_err(fail)?;
        Ok(Some(found.into()))
    }

    fn read(&self, source: &Path) -> Result<Module, Error> {
        let base = self.base.as_deref().filter(|_| source.is_relative());
        let file = base.map_or_else(|| source.to_owned(), |base| base.join(source));
        let module = Module::read(&file, &self.parse).map_err(|error| {
            let missing = error.kind() == wasmo_module::ErrorKind::Io && !file.exists();
            // As the user wrote it.
            let mut message = error.with_path(source).to_string();
            if let (true, Some(base)) = (missing, base) {
                message += &format!("\n  help: the path starts at {}", base.display());
            }
            Error::new(ErrorKind::Module, message)
        })?;
        imports::check(source, module.description(), &self.known_imports)?;
        Ok(module)
    }
}

/// The files of a compilation's result, by name.
fn files(
    compiled: Compiled,
    archive: String,
    emitted: &[(Emit, String)],
) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let objects = compiled.objects.iter();
    let members = objects.map(|(name, object)| (name.as_str(), object.as_slice()));
    let content = archive::write(members).map_err(|error| {
        Error::new(ErrorKind::Output, format!("cannot pack `{archive}`")).because(error)
    })?;
    let mut files = vec![(archive, content)];
    let mut texts = [
        (Emit::LlvmIr, compiled.llvm_ir),
        (Emit::OptimizedLlvmIr, compiled.optimized_llvm_ir),
        (Emit::Assembly, compiled.assembly),
    ];
    for (form, name) in emitted {
        let text = texts.iter_mut().find(|(of, _)| of == form);
        if let Some(text) = text.and_then(|(_, text)| text.take()) {
            files.push((name.clone(), text.into_bytes()));
        }
    }
    Ok(files)
}

/// `name` as a part of a file's name and of a `-l` option: other characters than letters, digits, `-` and `_` become
/// `_`, and only the beginning is kept.
fn file_name_part(name: &str) -> String {
    let plain = |c: char| match c {
        '-' | '_' => c,
        c if c.is_ascii_alphanumeric() => c,
        _ => '_',
    };
    name.chars().take(48).map(plain).collect()
}
