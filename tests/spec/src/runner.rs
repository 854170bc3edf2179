//! Runs the commands of one script in one mode.

use crate::compiled;
use crate::suite::{self, Mode};
use crate::{spectest, values};
use std::collections::HashMap;
use std::panic::{self, AssertUnwindSafe};
use wasmo_module::ParseOptions;
use wasmo_rt::{Extern, Imports, Instance, Module, Store, Trap, Val};
use wast::{QuoteWat, QuoteWatTest, WastDirective, WastExecute, WastInvoke};

/// What became of a command.
pub(crate) struct Outcome {
    /// The line at which the command begins, counted from 1.
    pub(crate) line: usize,
    /// The kind of command.
    pub(crate) command: &'static str,
    /// Why it failed, if it did.
    pub(crate) result: Result<(), String>,
}

/// Runs every command of `text`.
///
/// # Errors
///
/// If the script cannot be parsed or no store be made. That a command fails is an [`Outcome`].
pub(crate) fn run(text: &str, mode: Mode) -> Result<Vec<Outcome>, String> {
    let buffer = suite::lex(text).map_err(|error| error.to_string())?;
    let commands = suite::parse(&buffer).map_err(|error| error.to_string())?;
    let lines = LineIndex::new(text);
    let mut runner = Runner::new(mode)?;
    let outcomes = commands.into_iter().map(|mut command| {
        let line = lines.line(command.span().offset());
        // A panic of our own is one command's failure, not the end of the script.
        let result = panic::catch_unwind(AssertUnwindSafe(|| runner.command(&mut command)))
            .unwrap_or_else(|panic| Err(format!("panicked: {}", panic_message(&*panic))));
        Outcome {
            line,
            command: name(&command),
            result,
        }
    });
    Ok(outcomes.collect())
}

/// Finds the lines of offsets.
struct LineIndex {
    /// The offset at which each line begins.
    starts: Vec<usize>,
}

impl LineIndex {
    fn new(text: &str) -> Self {
        let breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            starts: std::iter::once(0).chain(breaks).collect(),
        }
    }

    /// The line of `offset`, counted from 1.
    fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|&start| start <= offset)
    }
}

fn panic_message(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("(no message)")
}

fn name(command: &WastDirective<'_>) -> &'static str {
    match command {
        WastDirective::Module(_) => "module",
        WastDirective::ModuleDefinition(_) => "module definition",
        WastDirective::ModuleInstance { .. } => "module instance",
        WastDirective::AssertMalformed { .. } => "assert_malformed",
        WastDirective::AssertInvalid { .. } => "assert_invalid",
        WastDirective::Register { .. } => "register",
        WastDirective::Invoke(_) => "invoke",
        WastDirective::AssertTrap { .. } => "assert_trap",
        WastDirective::AssertReturn { .. } => "assert_return",
        WastDirective::AssertExhaustion { .. } => "assert_exhaustion",
        WastDirective::AssertUnlinkable { .. } => "assert_unlinkable",
        _ => "unknown command",
    }
}

/// Why an action gave no values.
enum Failure {
    /// It trapped.
    Trap(Trap),
    /// It could not be carried out, or the module could not be linked.
    Other(String),
}

impl Failure {
    fn describe(self) -> String {
        match self {
            Self::Trap(trap) => trap.to_string(),
            Self::Other(error) => error,
        }
    }
}

impl From<String> for Failure {
    fn from(error: String) -> Self {
        Self::Other(error)
    }
}

/// The state of a script.
struct Runner {
    mode: Mode,
    store: Store<()>,
    /// What modules can import: `spectest` and the registered instances.
    imports: Imports<()>,
    /// The latest module definition, and those with a name.
    definition: Option<Module>,
    definitions: HashMap<String, Module>,
    /// The latest instance, and those with a name.
    instance: Option<Instance>,
    instances: HashMap<String, Instance>,
}

impl Runner {
    fn new(mode: Mode) -> Result<Self, String> {
        let mut store = Store::new(());
        let mut imports = Imports::new();
        spectest::define(&mut store, &mut imports).map_err(|error| error.to_string())?;
        Ok(Self {
            mode,
            store,
            imports,
            definition: None,
            definitions: HashMap::new(),
            instance: None,
            instances: HashMap::new(),
        })
    }

    fn command(&mut self, command: &mut WastDirective<'_>) -> Result<(), String> {
        let binary = suite::compiled_module(command).transpose();
        let module = match binary.map_err(|error| error.to_string())? {
            Some(binary) => Some(self.load(&binary)?),
            None => None,
        };
        match (command, module) {
            (WastDirective::Module(definition), Some(module)) => {
                // A module that fails leaves no instance that later commands could take for theirs.
                self.instance = None;
                let instance = self.instantiate(&module).map_err(Failure::describe)?;
                let name = definition.name().map(|name| name.name().to_owned());
                self.define_instance(name, instance);
                Ok(())
            }
            (WastDirective::ModuleDefinition(definition), Some(module)) => {
                if let Some(name) = definition.name() {
                    self.definitions.insert(name.name().to_owned(), module);
                }
                self.definition = Some(module);
                Ok(())
            }
            (
                WastDirective::ModuleInstance {
                    instance, module, ..
                },
                None,
            ) => {
                let definition = match module {
                    Some(name) => self.definitions.get(name.name()),
                    None => self.definition.as_ref(),
                };
                let definition = definition.copied().ok_or("no such module definition")?;
                let name = instance.map(|name| name.name().to_owned());
                let instance = self.instantiate(&definition).map_err(Failure::describe)?;
                self.define_instance(name, instance);
                Ok(())
            }
            (WastDirective::Register { name, module, .. }, None) => {
                let instance = self.find(module.map(|name| name.name()))?;
                self.imports.define_instance(&self.store, name, instance);
                Ok(())
            }
            (WastDirective::Invoke(invoke), None) => {
                self.invoke(invoke).map(drop).map_err(Failure::describe)
            }
            (WastDirective::AssertReturn { exec, results, .. }, module) => {
                let values = self.execute(exec, module).map_err(Failure::describe)?;
                values::check(&values, results)
            }
            (WastDirective::AssertTrap { exec, message, .. }, module) => {
                let result = self.execute(exec, module);
                expect_trap(result, message)
            }
            (WastDirective::AssertExhaustion { call, message, .. }, None) => {
                let result = self.invoke(call);
                expect_trap(result, message)
            }
            (WastDirective::AssertUnlinkable { message, .. }, Some(module)) => {
                match self.instantiate(&module) {
                    Ok(_) => Err(format!("expected a link error: {message}")),
                    Err(Failure::Trap(trap)) => {
                        Err(format!("expected a link error: {message}; found {trap}"))
                    }
                    Err(Failure::Other(error)) if error.starts_with(&**message) => Ok(()),
                    Err(Failure::Other(error)) => {
                        Err(format!("expected: {message}; found: {error}"))
                    }
                }
            }
            (
                WastDirective::AssertMalformed {
                    module, message, ..
                }
                | WastDirective::AssertInvalid {
                    module, message, ..
                },
                None,
            ) => expect_refusal(module, message),
            _ => Err("a command that is not part of the suite for WebAssembly 2.0".to_owned()),
        }
    }

    /// The module compiled from `binary`.
    fn load(&self, binary: &[u8]) -> Result<Module, String> {
        let parsed = wasmo_module::Module::parse(binary, &ParseOptions::default());
        let hash = parsed.map_err(|error| error.to_string())?.hash();
        compiled::find(hash.0, self.mode)
    }

    fn instantiate(&mut self, module: &Module) -> Result<Instance, Failure> {
        self.imports
            .instantiate(&mut self.store, module)
            .map_err(|error| match error.into_trap() {
                Ok(trap) => Failure::Trap(trap),
                Err(error) => Failure::Other(error.to_string()),
            })
    }

    fn define_instance(&mut self, name: Option<String>, instance: Instance) {
        if let Some(name) = name {
            self.instances.insert(name, instance);
        }
        self.instance = Some(instance);
    }

    fn find(&self, name: Option<&str>) -> Result<Instance, String> {
        match name {
            Some(name) => self
                .instances
                .get(name)
                .copied()
                .ok_or(format!("no instance ${name}")),
            None => self.instance.ok_or("no instance".to_owned()),
        }
    }

    fn execute(
        &mut self,
        exec: &WastExecute<'_>,
        module: Option<Module>,
    ) -> Result<Vec<Val>, Failure> {
        match (exec, module) {
            (WastExecute::Invoke(invoke), None) => self.invoke(invoke),
            (WastExecute::Get { module, global, .. }, None) => {
                let instance = self.find(module.map(|name| name.name()))?;
                match instance.get_export(&self.store, global) {
                    Some(Extern::Global(global)) => Ok(vec![global.get(&self.store)]),
                    _ => Err(Failure::Other(format!("no exported global \"{global}\""))),
                }
            }
            (WastExecute::Wat(_), Some(module)) => self.instantiate(&module).map(|_| Vec::new()),
            _ => Err(Failure::Other("unknown action".to_owned())),
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'_>) -> Result<Vec<Val>, Failure> {
        let instance = self.find(invoke.module.map(|name| name.name()))?;
        let Some(Extern::Func(func)) = instance.get_export(&self.store, invoke.name) else {
            return Err(Failure::Other(format!(
                "no exported function \"{}\"",
                invoke.name
            )));
        };
        let arguments = invoke
            .args
            .iter()
            .map(values::argument)
            .collect::<Result<Vec<_>, _>>()?;
        func.call(&mut self.store, &arguments)
            .map_err(Failure::Trap)
    }
}

/// Checks that an action trapped for the reason that `message` gives.
fn expect_trap(result: Result<Vec<Val>, Failure>, message: &str) -> Result<(), String> {
    match result {
        Ok(values) => Err(format!(
            "expected the trap \"{message}\", found the values {values:?}"
        )),
        Err(Failure::Other(error)) => {
            Err(format!("expected the trap \"{message}\", found: {error}"))
        }
        Err(Failure::Trap(trap)) => match trap.code() {
            Some(code) if code.message().starts_with(without_index(message)) => Ok(()),
            _ => Err(format!("expected the trap \"{message}\", found: {trap}")),
        },
    }
}

/// `message` without the table index that the reference interpreter appends to some reasons.
fn without_index(message: &str) -> &str {
    message
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end()
}

/// Checks that a module is refused, in whichever form the script has it. The wording is not prescribed.
fn expect_refusal(module: &mut QuoteWat<'_>, message: &str) -> Result<(), String> {
    let source = match module.to_test() {
        Ok(QuoteWatTest::Binary(source) | QuoteWatTest::Text(source)) => source,
        // The script's own reader refuses it already: it names a thing that is not there.
        Err(_) => return Ok(()),
    };
    match wasmo_module::Module::parse(&source, &ParseOptions::default()) {
        Ok(_) => Err(format!("expected a refusal: {message}")),
        Err(_) => Ok(()),
    }
}
