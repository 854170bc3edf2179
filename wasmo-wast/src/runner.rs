//! Runs the commands of a script.

use crate::{script, spectest, values};
use std::collections::{HashMap, HashSet};
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use std::thread::{self, ScopedJoinHandle};
use wasmo_module::{ErrorKind, Features, ParseOptions};
use wasmo_rt::{Extern, Imports, Instance, Memory, Module, SharedMemory, Store, Trap, Val};
use wast::{QuoteWat, QuoteWatTest, WastDirective, WastExecute, WastInvoke, WastThread};

/// What became of a command.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outcome {
    /// The line at which the command begins, counted from 1.
    pub line: usize,
    /// The kind of command.
    pub command: &'static str,
    /// Whether it did as the script says.
    pub result: Result<(), Fault>,
}

/// Why a command did not do as the script says.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Fault {
    /// Its module, or one on which it depends, uses garbage collection, which is not supported yet.
    NeedsGc,
    /// Something is wrong.
    Wrong(String),
}

impl From<String> for Fault {
    fn from(error: String) -> Self {
        Self::Wrong(error)
    }
}

impl From<&str> for Fault {
    fn from(error: &str) -> Self {
        Self::Wrong(error.to_owned())
    }
}

/// Where the runner gets compiled modules from.
pub trait Loader: Sync {
    /// `module`, compiled.
    ///
    /// # Errors
    ///
    /// If it could not be compiled or cannot be loaded.
    fn load(&self, module: &wasmo_module::Module) -> Result<Module, String>;
}

/// Runs every command of `text`, with modules validated with `features`, and compiled ones from `loader`.
///
/// # Errors
///
/// If the script cannot be parsed or no store be made. That a command fails is an [`Outcome`].
pub fn run(text: &str, features: Features, loader: &dyn Loader) -> Result<Vec<Outcome>, String> {
    let buffer = script::lex(text).map_err(|error| error.to_string())?;
    let mut commands = script::parse(&buffer).map_err(|error| error.to_string())?;
    let script = Script {
        lines: LineIndex::new(text),
        features,
        loader,
        on_threads: Mutex::default(),
    };
    let mut outcomes = thread::scope(|scope| {
        let mut runner = Runner::new(&script, scope)?;
        Ok::<_, String>(runner.commands(&mut commands))
    })?;
    let on_threads = script.on_threads.into_inner();
    outcomes.extend(on_threads.unwrap_or_else(PoisonError::into_inner));
    Ok(outcomes)
}

/// What all threads of a script have in common.
struct Script<'a> {
    lines: LineIndex,
    features: Features,
    loader: &'a dyn Loader,
    /// What became of the commands of threads that have ended.
    on_threads: Mutex<Vec<Outcome>>,
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
        WastDirective::AssertException { .. } => "assert_exception",
        WastDirective::AssertExhaustion { .. } => "assert_exhaustion",
        WastDirective::AssertUnlinkable { .. } => "assert_unlinkable",
        WastDirective::Thread(_) => "thread",
        WastDirective::Wait { .. } => "wait",
        _ => "unknown command",
    }
}

/// Why an action gave no values.
enum Failure {
    /// It trapped, or threw an exception.
    Trap(Trap),
    /// It could not be carried out, or the module could not be linked.
    Other(String),
    /// It depends on a module that uses garbage collection.
    NeedsGc,
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::NeedsGc => Self::NeedsGc,
            Fault::Wrong(error) => Self::Other(error),
        }
    }
}

impl From<Failure> for Fault {
    fn from(failure: Failure) -> Self {
        match failure {
            Failure::Trap(trap) => Self::Wrong(trap.to_string()),
            Failure::Other(error) => Self::Wrong(error),
            Failure::NeedsGc => Self::NeedsGc,
        }
    }
}

/// What a script has under the name of a module.
#[derive(Clone)]
enum Named {
    Instance(Instance),
    /// An instance of the thread that started this one, of which nothing but shared memories can be seen.
    Shared(Vec<(String, SharedMemory)>),
}

/// The state of a script on one of its threads.
struct Runner<'scope, 'env> {
    script: &'env Script<'env>,
    scope: &'scope thread::Scope<'scope, 'env>,
    store: Store<()>,
    /// What modules can import: `spectest` and the registered instances.
    imports: Imports<()>,
    /// The names under which nothing is registered because what should be needs garbage collection.
    missing_imports: HashSet<String>,
    /// The latest module definition, and those with a name.
    definition: Result<Module, Fault>,
    definitions: HashMap<String, Result<Module, Fault>>,
    /// The latest instance, and those with a name.
    instance: Result<Named, Fault>,
    instances: HashMap<String, Result<Named, Fault>>,
    /// The threads that were started and not yet waited for.
    threads: HashMap<String, ScopedJoinHandle<'scope, Result<(), String>>>,
}

impl<'scope, 'env> Runner<'scope, 'env> {
    fn new(
        script: &'env Script<'env>,
        scope: &'scope thread::Scope<'scope, 'env>,
    ) -> Result<Self, String> {
        let mut store = Store::new(());
        let mut imports = Imports::new();
        spectest::define(&mut store, &mut imports).map_err(|error| error.to_string())?;
        Ok(Self {
            script,
            scope,
            store,
            imports,
            missing_imports: HashSet::new(),
            definition: Err("no module definition".into()),
            definitions: HashMap::new(),
            instance: Err("no instance".into()),
            instances: HashMap::new(),
            threads: HashMap::new(),
        })
    }

    fn commands<'a: 'env>(&mut self, commands: &'env mut [WastDirective<'a>]) -> Vec<Outcome> {
        let mut outcomes = Vec::with_capacity(commands.len());
        for command in commands {
            let line = self.script.lines.line(command.span().offset());
            let name = name(command);
            // A panic of our own is one command's failure, not the end of the script.
            let result = self.catch(command).unwrap_or_else(|panic| {
                Err(format!("panicked: {}", panic_message(&*panic)).into())
            });
            outcomes.push(Outcome {
                line,
                command: name,
                result,
            });
        }
        outcomes
    }

    fn catch<'a: 'env>(
        &mut self,
        command: &'env mut WastDirective<'a>,
    ) -> thread::Result<Result<(), Fault>> {
        let mut once = Some(command);
        panic::catch_unwind(AssertUnwindSafe(|| match once.take() {
            Some(command) => self.command(command),
            None => Ok(()),
        }))
    }

    fn command<'a: 'env>(&mut self, command: &'env mut WastDirective<'a>) -> Result<(), Fault> {
        let binary = script::compiled_module(command).transpose();
        let binary = binary.map_err(|error| error.to_string())?;
        let module = binary.map(|binary| self.load(&binary));
        match (command, module) {
            (WastDirective::Module(definition), Some(module)) => {
                let name = definition.name().map(|name| name.name().to_owned());
                let instance = module.and_then(|module| Ok(self.instantiate(&module)?));
                // A module that fails leaves no instance that later commands could take for theirs.
                self.define_instance(name, instance)
            }
            (WastDirective::ModuleDefinition(definition), Some(module)) => {
                if let Some(name) = definition.name() {
                    let name = name.name().to_owned();
                    self.definitions.insert(name, module.clone());
                }
                self.definition = module;
                self.definition.as_ref().map(drop).map_err(Fault::clone)
            }
            (
                WastDirective::ModuleInstance {
                    instance, module, ..
                },
                None,
            ) => {
                let definition = match module {
                    Some(name) => self.definitions.get(name.name()),
                    None => Some(&self.definition),
                };
                let definition = definition.ok_or("no such module definition")?.clone();
                let name = instance.map(|name| name.name().to_owned());
                let instance = definition.and_then(|module| Ok(self.instantiate(&module)?));
                self.define_instance(name, instance)
            }
            (WastDirective::Register { name, module, .. }, None) => {
                let instance = self.find(module.map(|name| name.name()));
                if matches!(instance, Err(Fault::NeedsGc)) {
                    self.missing_imports.insert((*name).to_owned());
                }
                self.register(name, instance?);
                Ok(())
            }
            (WastDirective::Invoke(invoke), None) => Ok(self.invoke(invoke).map(drop)?),
            (WastDirective::AssertReturn { exec, results, .. }, module) => {
                let values = self.execute(exec, module.transpose()?)?;
                Ok(values::check(&values, results)?)
            }
            (WastDirective::AssertTrap { exec, message, .. }, module) => {
                let result = self.execute(exec, module.transpose()?);
                expect_trap(result, message)
            }
            (WastDirective::AssertException { exec, .. }, module) => {
                let result = self.execute(exec, module.transpose()?);
                expect_exception(result)
            }
            (WastDirective::AssertExhaustion { call, message, .. }, None) => {
                let result = self.invoke(call);
                expect_trap(result, message)
            }
            (WastDirective::AssertUnlinkable { message, .. }, Some(module)) => {
                match self.instantiate(&module?) {
                    Ok(_) => Err(format!("expected a link error: {message}").into()),
                    Err(Failure::Trap(trap)) => {
                        Err(format!("expected a link error: {message}; found {trap}").into())
                    }
                    Err(Failure::Other(error)) if error.starts_with(&**message) => Ok(()),
                    Err(Failure::Other(error)) => {
                        Err(format!("expected: {message}; found: {error}").into())
                    }
                    Err(Failure::NeedsGc) => Err(Fault::NeedsGc),
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
            ) => self.expect_refusal(module, message),
            (WastDirective::Thread(thread), None) => self.start(thread),
            (WastDirective::Wait { thread, .. }, None) => {
                let thread = self.threads.remove(thread.name()).ok_or("no such thread")?;
                let result = thread.join();
                Ok(result.map_err(|panic| format!("panicked: {}", panic_message(&*panic)))??)
            }
            _ => Err("a command that this runner does not know".into()),
        }
    }

    /// Reads a module as the features of the script ask for it.
    fn parse(&self, source: &[u8]) -> Result<wasmo_module::Module, Fault> {
        let options = ParseOptions::new().features(self.script.features);
        wasmo_module::Module::parse(source, &options).map_err(|error| match error.kind() {
            ErrorKind::Unsupported { proposal: "gc" } => Fault::NeedsGc,
            _ => Fault::Wrong(error.to_string()),
        })
    }

    /// The module compiled from `binary`.
    fn load(&self, binary: &[u8]) -> Result<Module, Fault> {
        Ok(self.script.loader.load(&self.parse(binary)?)?)
    }

    fn instantiate(&mut self, module: &Module) -> Result<Instance, Failure> {
        let mut imports = module.imports();
        if imports.any(|import| self.missing_imports.contains(import.module)) {
            return Err(Failure::NeedsGc);
        }
        self.imports
            .instantiate(&mut self.store, module)
            .map_err(|error| match error.into_trap() {
                Ok(trap) => Failure::Trap(trap),
                Err(error) => Failure::Other(error.to_string()),
            })
    }

    fn define_instance(
        &mut self,
        name: Option<String>,
        instance: Result<Instance, Fault>,
    ) -> Result<(), Fault> {
        let instance = instance.map(Named::Instance);
        if let Some(name) = name {
            self.instances.insert(name, instance.clone());
        }
        self.instance = instance;
        self.instance.as_ref().map(drop).map_err(Fault::clone)
    }

    fn find(&self, name: Option<&str>) -> Result<Named, Fault> {
        match name {
            Some(name) => {
                let instance = self.instances.get(name);
                instance.ok_or(format!("no instance ${name}"))?.clone()
            }
            None => self.instance.clone(),
        }
    }

    fn register(&mut self, name: &str, instance: Named) {
        self.missing_imports.remove(name);
        match instance {
            Named::Instance(instance) => {
                self.imports.define_instance(&self.store, name, instance);
            }
            Named::Shared(memories) => {
                for (field, memory) in memories {
                    let memory = Memory::from_shared(&mut self.store, &memory);
                    self.imports.define(name, &field, memory);
                }
            }
        }
    }

    fn find_export(&self, instance: Option<&str>, name: &str) -> Result<Option<Extern>, Fault> {
        match self.find(instance)? {
            Named::Instance(instance) => Ok(instance.get_export(&self.store, name)),
            Named::Shared(_) => Err("an instance of another thread".into()),
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
                match self.find_export(module.map(|name| name.name()), global)? {
                    Some(Extern::Global(global)) => Ok(vec![global.get(&self.store)]),
                    _ => Err(Failure::Other(format!("no exported global \"{global}\""))),
                }
            }
            (WastExecute::Wat(_), Some(module)) => self.instantiate(&module).map(|_| Vec::new()),
            _ => Err(Failure::Other("unknown action".to_owned())),
        }
    }

    fn invoke(&mut self, invoke: &WastInvoke<'_>) -> Result<Vec<Val>, Failure> {
        let module = invoke.module.map(|name| name.name());
        let Some(Extern::Func(func)) = self.find_export(module, invoke.name)? else {
            return Err(Failure::Other(format!(
                "no exported function \"{}\"",
                invoke.name
            )));
        };
        let arguments = invoke.args.iter().map(values::argument);
        let arguments: Result<Vec<_>, _> = arguments.collect();
        func.call(&mut self.store, &arguments.map_err(Failure::Other)?)
            .map_err(Failure::Trap)
    }

    /// Checks that a module is refused, in whichever form the script has it. The wording is not prescribed. A module
    /// that is refused for its use of garbage collection was not looked at further.
    fn expect_refusal(&self, module: &mut QuoteWat<'_>, message: &str) -> Result<(), Fault> {
        let source = match module.to_test() {
            Ok(QuoteWatTest::Binary(source) | QuoteWatTest::Text(source)) => source,
            // The script's own reader refuses it already: it names a thing that is not there.
            Err(_) => return Ok(()),
        };
        match self.parse(&source) {
            Ok(_) => Err(format!("expected a refusal: {message}").into()),
            Err(Fault::NeedsGc) => Err(Fault::NeedsGc),
            Err(Fault::Wrong(_)) => Ok(()),
        }
    }

    /// Runs the commands of `thread` on a thread of their own, with a store of their own: all that they share with
    /// this one is the memories that the instance which they name exports.
    fn start<'a: 'env>(&mut self, thread: &'env mut WastThread<'a>) -> Result<(), Fault> {
        let mut shared = None;
        if let Some(name) = thread.shared_module {
            let Named::Instance(instance) = self.find(Some(name.name()))? else {
                return Err("shared by yet another thread".into());
            };
            let mut memories = Vec::new();
            for (field, item) in instance.exports(&self.store) {
                if let Extern::Memory(memory) = item
                    && let Some(memory) = memory.shared(&self.store)
                {
                    memories.push((field.to_owned(), memory));
                }
            }
            shared = Some((name.name().to_owned(), Named::Shared(memories)));
        }
        let (script, scope) = (self.script, self.scope);
        let name = thread.name.name().to_owned();
        let directives = &mut thread.directives;
        let handle = scope.spawn(move || {
            let mut runner = Runner::new(script, scope)?;
            runner
                .instances
                .extend(shared.map(|(name, instance)| (name, Ok(instance))));
            let outcomes = runner.commands(directives);
            let mut all = script.on_threads.lock().map_err(|_| "poisoned")?;
            all.extend(outcomes);
            Ok(())
        });
        self.threads.insert(name, handle);
        Ok(())
    }
}

/// Checks that an action trapped for the reason that `message` gives.
fn expect_trap(result: Result<Vec<Val>, Failure>, message: &str) -> Result<(), Fault> {
    match result {
        Ok(values) => {
            Err(format!("expected the trap \"{message}\", found the values {values:?}").into())
        }
        Err(Failure::NeedsGc) => Err(Fault::NeedsGc),
        Err(Failure::Other(error)) => {
            Err(format!("expected the trap \"{message}\", found: {error}").into())
        }
        Err(Failure::Trap(trap)) => match trap.code() {
            Some(code) if code.message().starts_with(without_index(message)) => Ok(()),
            _ => Err(format!("expected the trap \"{message}\", found: {trap}").into()),
        },
    }
}

/// Checks that an action threw an exception which nothing caught.
fn expect_exception(result: Result<Vec<Val>, Failure>) -> Result<(), Fault> {
    match result {
        Ok(values) => Err(format!("expected an exception, found the values {values:?}").into()),
        Err(Failure::Trap(trap)) if trap.exception().is_some() => Ok(()),
        Err(Failure::NeedsGc) => Err(Fault::NeedsGc),
        Err(Failure::Trap(trap)) => Err(format!("expected an exception, found: {trap}").into()),
        Err(Failure::Other(error)) => Err(format!("expected an exception, found: {error}").into()),
    }
}

/// `message` without the table index that the reference interpreter appends to some reasons.
fn without_index(message: &str) -> &str {
    message
        .trim_end_matches(|c: char| c.is_ascii_digit())
        .trim_end()
}
