//! `wasmo wast`.

use crate::args::WastArgs;
use crate::commands::run::Temporary;
use crate::compile::plan;
use crate::error::{Error, Result};
use crate::link::Linker;
use crate::{host, load};
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wasmo_compiler::Options;
use wasmo_module::abi::symbol::Hash;
use wasmo_module::{Module, ParseOptions};
use wasmo_wast::{Fault, Loader, script};

pub(crate) fn run(args: &WastArgs) -> Result<ExitCode> {
    let (options, parse) = plan(&args.compile, host::TARGET, false)?;
    let linker = Linker::any(args.linker.as_deref(), host::TARGET)?;
    let mut all_well = true;
    for path in &args.files {
        all_well &= run_script(path, &options, &parse, &linker)?;
    }
    Ok(match all_well {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Runs a script, and tells what failed. Gives whether nothing did.
fn run_script(
    path: &Path,
    options: &Options,
    parse: &ParseOptions,
    linker: &Linker,
) -> Result<bool> {
    let text = std::fs::read_to_string(path).map_err(|error| Error::io("read", path, error))?;
    let malformed = |error: wast::Error| {
        let mut error = error;
        error.set_path(path);
        error.set_text(&text);
        Error::new(error.to_string())
    };
    let folder = Temporary::new()?;
    let mut modules = Modules::default();
    let buffer = script::lex(&text).map_err(malformed)?;
    let mut commands = script::parse(&buffer).map_err(malformed)?;
    script::for_each_command(&mut commands, &mut |command| {
        if let Some(Ok(binary)) = script::compiled_module(command) {
            modules.compile(&binary, options, parse, &folder);
        }
    });
    modules.link(linker, &folder)?;
    let outcomes = wasmo_wast::run(&text, parse.features, &modules)
        .map_err(|error| Error::new(format!("{}: {error}", path.display())))?;

    let mut failed = 0;
    for outcome in &outcomes {
        let reason = match &outcome.result {
            Ok(()) => continue,
            Err(Fault::NeedsGc) => "not supported yet: gc",
            Err(Fault::Wrong(reason)) => reason,
        };
        failed += 1;
        let place = format!("{}:{}", path.display(), outcome.line);
        anstream::println!("{place}: {}: {reason}", outcome.command);
    }
    let run = outcomes.len();
    let passed = run - failed;
    anstream::println!("{}: {passed} of {run} commands passed", path.display());
    Ok(failed == 0)
}

/// The modules of a script.
#[derive(Default)]
struct Modules {
    /// What became of each, by the hash of its binary.
    results: HashMap<Hash, Result<(), String>>,
    objects: Vec<PathBuf>,
    /// All that were compiled, in one shared object.
    linked: PathBuf,
}

impl Modules {
    fn compile(
        &mut self,
        binary: &[u8],
        options: &Options,
        parse: &ParseOptions,
        folder: &Temporary,
    ) {
        // One that is refused the runner itself finds to be so.
        let Ok(module) = Module::parse(binary, parse) else {
            return;
        };
        if self.results.contains_key(&module.hash()) {
            return;
        }
        let compiled = wasmo_compiler::compile(&module, options);
        let result = compiled
            .map_err(|error| error.to_string())
            .and_then(|compiled| {
                let objects = folder.write_all(&compiled.objects);
                self.objects
                    .extend(objects.map_err(|error| error.to_string())?);
                Ok(())
            });
        self.results.insert(module.hash(), result);
    }

    fn link(&mut self, linker: &Linker, folder: &Temporary) -> Result<()> {
        self.linked = folder.path("modules.so");
        match self.objects.is_empty() {
            true => Ok(()),
            false => linker.shared_object(&self.objects, &self.linked),
        }
    }
}

impl Loader for Modules {
    fn load(&self, module: &Module) -> Result<wasmo_rt::Module, String> {
        let hash = module.hash();
        self.results
            .get(&hash)
            .ok_or("the module was not compiled (this is a bug in Wasmo)")?
            .clone()?;
        load::load(&self.linked, hash).map_err(|error| error.to_string())
    }
}
