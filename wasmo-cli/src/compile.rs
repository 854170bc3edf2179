//! From the options of the command line to compiled objects.

use crate::args::{BoundsArg, CompileArgs, ProfileArgs, RelaxedArg};
use crate::error::{Error, Result};
use crate::progress::Bar;
use std::path::Path;
use std::thread;
use wasmo_build::__private::stale_profile;
use wasmo_build::{Bounds, Build, Features, OptLevel, RelaxedSimd};
use wasmo_compiler::{Compiled, Options, Session};
use wasmo_host::Wanted;
use wasmo_module::abi::description::ImportType;
use wasmo_module::{ErrorKind, Feature, Module};
use wasmo_rt::ExternType;

/// A module, and how it is to be compiled.
pub(crate) struct Input {
    pub(crate) module: Module,
    pub(crate) options: Options,
}

impl Input {
    /// Reads the module.
    pub(crate) fn read(
        path: &Path,
        args: &CompileArgs,
        target: &str,
        debug_info: bool,
    ) -> Result<Self> {
        let (options, parse) = plan(args, target, debug_info)?;
        let module = Module::read(path, &parse).map_err(|error| read_error(&error))?;
        Ok(Self { module, options })
    }

    /// Has the profiles that `args` names guide how it is compiled.
    pub(crate) fn apply_profiles(&mut self, args: &ProfileArgs) -> Result<()> {
        let Some(profile) = wasmo_build::__private::profile(&args.profile_use)? else {
            return Ok(());
        };
        let found = self.module.apply_profile(&profile);
        let found = found.map_err(|error| read_error(&error))?;
        let all = self.module.defined_function_count();
        if let Some(stale) = stale_profile(found.into(), all.into()) {
            anstream::eprintln!("note: {stale}");
        }
        Ok(())
    }

    /// Compiles it.
    pub(crate) fn compile(&self) -> Result<Compiled> {
        let bar = Bar::new(&self.module);
        let progress = |at| bar.show(at);
        let mut session = Session::default();
        session.jobs = thread::available_parallelism().unwrap_or(session.jobs);
        session.progress = &progress;
        let compiled = wasmo_compiler::compile_with(&self.module, &self.options, session);
        bar.finish();
        let compiled =
            compiled.map_err(|error| Error::new("cannot compile the module").because(error))?;
        if self.options.opt_level != OptLevel::O0 {
            for &func in &compiled.report.unoptimized {
                let name = self.module.description().function_name(func);
                let name =
                    name.map_or_else(String::new, |name| format!(" (`{}`)", name.escape_debug()));
                anstream::eprintln!(
                    "note: function {}{name} is too large to be optimised",
                    func.0
                );
            }
        }
        Ok(compiled)
    }

    /// What it imports.
    pub(crate) fn wanted(&self) -> Vec<Wanted> {
        wanted(&self.module)
    }

    /// Checks that everything that the module imports is there for a program.
    pub(crate) fn check_imports(&self) -> Result<()> {
        let missing = wasmo_host::abi::missing(&self.wanted()).map_err(Error::new)?;
        match missing.len() {
            0 => Ok(()),
            count => {
                let (them, are) = match count {
                    1 => ("an import".to_owned(), "is"),
                    _ => (format!("{count} imports"), "are"),
                };
                let message =
                    format!("the module has {them} that {are} not there for a program of its own");
                Err(Error::new(message).because(wasmo_host::abi::describe(&missing)))
            }
        }
    }
}

/// What `module` imports.
pub(crate) fn wanted(module: &Module) -> Vec<Wanted> {
    let imports = module.description().imports.iter();
    let wanted = imports.map(|import| Wanted {
        module: import.module.clone(),
        name: import.name.clone(),
        ty: extern_type(module, import.ty),
    });
    wanted.collect()
}

/// The error of a module that cannot be read, with what to do about it on this command line.
fn read_error(error: &wasmo_module::Error) -> Error {
    let text = error.to_string();
    // What it advises itself is for build scripts.
    let text = text
        .split_once("\n  help: ")
        .map_or(&*text, |(text, _)| text);
    let told = Error::new(text);
    match error.kind() {
        ErrorKind::Unsupported { proposal } if proposal.parse::<Feature>().is_ok() => {
            told.help(format!("--enable {proposal} lets the module use it"))
        }
        ErrorKind::NotWasm => told.help(
            "expected a WebAssembly module: a .wasm file, or a .wat file with the text of one",
        ),
        _ => told,
    }
}

/// The type of an import as the runtime's interface has it.
pub(crate) fn extern_type(module: &Module, ty: ImportType) -> ExternType {
    match ty {
        ImportType::Function(ty) => ExternType::Func(module.ty(ty).clone()),
        ImportType::Table(ty) => ExternType::Table(ty),
        ImportType::Memory(ty) => ExternType::Memory(ty),
        ImportType::Global(ty) => ExternType::Global(ty),
        ImportType::Tag(ty) => ExternType::Tag(module.ty(ty).clone()),
    }
}

/// The options for compiler and parser.
pub(crate) fn plan(
    args: &CompileArgs,
    target: &str,
    debug_info: bool,
) -> Result<(Options, wasmo_module::ParseOptions)> {
    let level = OptLevel::from_cargo(&args.opt_level).ok_or_else(|| {
        let message = format!("there is no optimisation level `{}`", args.opt_level);
        Error::new(message).help("-O takes 0, 1, 2, 3, s or z")
    })?;
    if args.target_cpu.as_deref() == Some("native") {
        return Err(
            Error::new("`native` is not a processor's name").help(
                "name the processor, as in --target-cpu x86-64-v3, or its features, as in --target-features +avx2",
            ),
        );
    }
    let mut build = Build::new();
    build
        .opt_level(level)
        .target(target)
        .debug_info(debug_info)
        .exact_traps(args.exact_traps)
        .bounds(match args.bounds {
            BoundsArg::Guard => Bounds::Guard,
            BoundsArg::Explicit => Bounds::Explicit,
        })
        .relaxed_simd(match args.relaxed_simd {
            RelaxedArg::Fast => RelaxedSimd::Fast,
            RelaxedArg::Deterministic => RelaxedSimd::Deterministic,
        });
    match args.wasm.as_deref() {
        Some("1") => build.feature_set(Features::WASM1),
        Some("2") => build.feature_set(Features::WASM2),
        Some(_) => build.feature_set(Features::WASM3),
        None => &mut build,
    };
    for (names, on) in [(&args.enable, true), (&args.disable, false)] {
        for name in names {
            if let Err(error) = name.parse::<wasmo_build::Feature>() {
                let known: Vec<_> = wasmo_build::Feature::ALL
                    .iter()
                    .map(|it| it.name())
                    .collect();
                return Err(Error::new(error.to_string())
                    .help(format!("the proposals are {}", known.join(", "))));
            }
            build.feature(name, on);
        }
    }
    if let Some(cpu) = &args.target_cpu {
        build.target_cpu(cpu);
    }
    if let Some(features) = &args.target_features {
        build.target_features(features);
    }
    if let Some(name) = &args.name {
        build.name(name);
    }
    Ok(wasmo_build::__private::plan(&build)?)
}
