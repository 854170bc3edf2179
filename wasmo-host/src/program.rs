//! Runs a module as a program.

use crate::abi::{self, State, Wanted};
use crate::values;
use std::io::Write as _;
use std::path::PathBuf;
use wasmo_emscripten::STARTS;
use wasmo_rt::types::Shown;
use wasmo_rt::{ExternType, Imports, Instance, Module, Store, Trap};
use wasmo_wasi::{Access, Exit, ThreadTrap, Threads, WasiCtx};

/// The exit code of a program whose guest trapped: that of a process that called `abort`, as shells show it.
pub const TRAPPED: u8 = 134;

/// The exit code of a program that could not be run.
const FAILED: u8 = 1;

/// Where a program begins.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Entry {
    /// The first of [`STARTS`] that there is.
    #[default]
    Start,
    /// The export of this name. Its arguments are read from the program's, its results are printed.
    Invoke(String),
    /// Instantiation is all.
    Instantiate,
}

/// A directory that a program is granted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Dir {
    /// Where it is.
    pub host: PathBuf,
    /// What the guest calls it.
    pub guest: String,
    /// Whether the guest may only read.
    pub read_only: bool,
}

/// How a module is run: where it begins and what it is granted. The standard streams are always its own.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Program {
    /// Where it begins.
    pub entry: Entry,
    /// The directories.
    pub dirs: Vec<Dir>,
    /// Environment variables.
    pub env: Vec<(String, String)>,
    /// Whether the guest sees all environment variables of the process.
    pub inherit_env: bool,
    /// How many threads it can have at the same time, beside its first.
    pub max_threads: u32,
    /// How many bytes it can add to files, if that is limited.
    pub disk_quota: Option<u64>,
}

/// The keys of [`Program::encode`].
mod key {
    pub(super) const INVOKE: &str = "invoke";
    pub(super) const INSTANTIATE: &str = "instantiate";
    pub(super) const DIR: &str = "dir";
    pub(super) const READ_ONLY_DIR: &str = "read-only-dir";
    pub(super) const ENV: &str = "env";
    pub(super) const INHERIT_ENV: &str = "inherit-env";
    pub(super) const MAX_THREADS: &str = "max-threads";
    pub(super) const DISK_QUOTA: &str = "disk-quota";
}

impl Program {
    /// The program as bytes for read-only data: texts that each end with a zero byte.
    ///
    /// # Errors
    ///
    /// If there is a zero byte in one of them, or a path is not UTF-8.
    pub fn encode(&self) -> Result<Vec<u8>, String> {
        let mut bytes = Vec::new();
        let mut put = |texts: &[&str]| {
            for text in texts {
                if text.contains('\0') {
                    return Err(format!("{text:?} has a zero byte in it"));
                }
                bytes.extend_from_slice(text.as_bytes());
                bytes.push(0);
            }
            Ok(())
        };
        match &self.entry {
            Entry::Start => {}
            Entry::Invoke(name) => put(&[key::INVOKE, name])?,
            Entry::Instantiate => put(&[key::INSTANTIATE])?,
        }
        for Dir {
            host,
            guest,
            read_only,
        } in &self.dirs
        {
            let host = host
                .to_str()
                .ok_or_else(|| format!("the path `{}` is not UTF-8", host.display()))?;
            let key = if *read_only {
                key::READ_ONLY_DIR
            } else {
                key::DIR
            };
            put(&[key, host, guest])?;
        }
        for (name, value) in &self.env {
            put(&[key::ENV, name, value])?;
        }
        if self.inherit_env {
            put(&[key::INHERIT_ENV])?;
        }
        put(&[key::MAX_THREADS, &self.max_threads.to_string()])?;
        if let Some(quota) = self.disk_quota {
            put(&[key::DISK_QUOTA, &quota.to_string()])?;
        }
        Ok(bytes)
    }

    /// The program that [`Program::encode`] gave these bytes for; `None` for other bytes.
    pub fn decode(bytes: &[u8]) -> Option<Self> {
        let mut program = Self::default();
        let Some(bytes) = bytes.strip_suffix(&[0]) else {
            return bytes.is_empty().then_some(program);
        };
        let mut texts = std::str::from_utf8(bytes).ok()?.split('\0');
        while let Some(found) = texts.next() {
            let mut text = || texts.next().map(str::to_owned);
            match found {
                key::INVOKE => program.entry = Entry::Invoke(text()?),
                key::INSTANTIATE => program.entry = Entry::Instantiate,
                key::DIR | key::READ_ONLY_DIR => program.dirs.push(Dir {
                    host: text()?.into(),
                    guest: text()?,
                    read_only: found == key::READ_ONLY_DIR,
                }),
                key::ENV => program.env.push((text()?, text()?)),
                key::MAX_THREADS => program.max_threads = text()?.parse().ok()?,
                key::DISK_QUOTA => program.disk_quota = Some(text()?.parse().ok()?),
                key::INHERIT_ENV => program.inherit_env = true,
                _ => return None,
            }
        }
        Some(program)
    }

    /// Runs `module` with the arguments `args`, of which the first is the program's name. Gives the exit code: the guest's, or
    /// [`TRAPPED`] after a trap. What went wrong is written to the standard error.
    pub fn run(&self, module: &Module, args: &[Vec<u8>]) -> u8 {
        self.run_then(module, args, |_, _| {})
    }

    /// Runs `module` as [`run`](Self::run) does, and calls `then` with the instance when it has ended, however it has. If it could not be instantiated, there is none.
    pub fn run_then(
        &self,
        module: &Module,
        args: &[Vec<u8>],
        then: impl FnOnce(&mut Store<State>, Instance),
    ) -> u8 {
        let error = match self.try_run(module, args, then) {
            Ok(exit) => return u8::try_from(exit.0).unwrap_or(u8::MAX),
            Err(error) => error,
        };
        let mut stderr = std::io::stderr().lock();
        // Nobody is left to be told if this fails.
        let _ = match &error {
            Error::Trap(trap) => writeln!(stderr, "error: {trap}"),
            Error::Other(message) => writeln!(stderr, "error: {message}"),
        };
        match error {
            Error::Trap(_) => TRAPPED,
            Error::Other(_) => FAILED,
        }
    }

    fn try_run(
        &self,
        module: &Module,
        args: &[Vec<u8>],
        then: impl FnOnce(&mut Store<State>, Instance),
    ) -> Result<Exit, Error> {
        let state = State::new(self.wasi(args)?);
        let wanted = Wanted::of(module);
        let missing = abi::missing(&wanted).map_err(Error::Other)?;
        if !missing.is_empty() {
            let missing = abi::describe(&missing);
            let message = format!("the module imports what is not there:\n{missing}");
            return Err(Error::Other(message));
        }
        let starts = STARTS.iter().any(|name| module.export(name).is_some());
        if self.entry == Entry::Start && !starts {
            let functions = exported_functions(module);
            let message =
                format!("the module is no program: it exports neither _start nor main{functions}");
            return Err(Error::Other(message));
        }
        let mut threads = None;
        if abi::has_threads(&wanted) {
            let wanted = wanted.clone();
            let made = Threads::new(module, move |store, imports| {
                abi::define(store, imports, &wanted);
            });
            threads = Some(made.map_err(|error| Error::Other(error.to_string()))?);
        }
        if let (Some(threads), Entry::Start) = (&threads, &self.entry) {
            return Ok(threads.run_then(state, then)?);
        }
        let mut store = Store::new(state);
        let instance = match &threads {
            Some(threads) => threads.instantiate(&mut store),
            None => {
                let mut imports = Imports::new();
                abi::define(&mut store, &mut imports, &wanted);
                imports.instantiate(&mut store, module)
            }
        };
        let instance = match instance.map_err(wasmo_rt::Error::into_trap) {
            Ok(instance) => instance,
            // A start function may exit.
            Err(Ok(trap)) => return Ok(wasmo_wasi::exit_code(Err(trap))?),
            Err(Err(error)) => return Err(Error::Other(error.to_string())),
        };
        let result = match &self.entry {
            Entry::Start => {
                wasmo_emscripten::run(&mut store, instance, State::emscripten).map_err(Error::from)
            }
            Entry::Invoke(name) => {
                let args = args.get(1..).unwrap_or_default();
                invoke(&mut store, instance, name, args)
            }
            Entry::Instantiate => Ok(Exit(0)),
        };
        then(&mut store, instance);
        result
    }

    fn wasi(&self, args: &[Vec<u8>]) -> Result<WasiCtx, Error> {
        let mut wasi = WasiCtx::builder()
            .inherit_stdio()
            .args(args)
            .max_threads(self.max_threads as usize);
        if let Some(quota) = self.disk_quota {
            wasi = wasi.disk_quota(quota);
        }
        if self.inherit_env {
            use std::os::unix::ffi::OsStrExt as _;
            let given = |name: &std::ffi::OsStr| self.env.iter().any(|(known, _)| name == &**known);
            for (name, value) in std::env::vars_os() {
                // Such names can be there, but WASI has no way to tell them.
                if !name.is_empty() && !name.as_bytes().contains(&b'=') && !given(&name) {
                    wasi = wasi.env(name.as_bytes(), value.as_bytes());
                }
            }
        }
        wasi = wasi.envs(self.env.iter().map(|(name, value)| (name, value)));
        for dir in &self.dirs {
            let access = match dir.read_only {
                true => Access::ReadOnly,
                false => Access::ReadWrite,
            };
            wasi = wasi.preopened_dir(&dir.host, &*dir.guest, access);
        }
        wasi.build()
            .map_err(|error| Error::Other(with_source(&error)))
    }
}

/// An error and what it comes from, in one line.
pub(crate) fn with_source(error: &dyn std::error::Error) -> String {
    let source = error.source();
    let source = source.map_or_else(String::new, |source| format!(": {source}"));
    format!("{error}{source}")
}

/// Why a program did not end by itself.
enum Error {
    Trap(Trap),
    Other(String),
}

impl From<Trap> for Error {
    fn from(trap: Trap) -> Self {
        // A host error without any guest on the stack is no fault of a guest's.
        match trap.downcast_ref::<ThreadTrap>().is_none()
            && trap.code().is_none()
            && trap.exception().is_none()
            && trap.backtrace().frames().is_empty()
        {
            true => Self::Other(trap.to_string()),
            false => Self::Trap(trap),
        }
    }
}

/// Calls the export `name` and prints its results, one a line.
fn invoke(
    store: &mut Store<State>,
    instance: Instance,
    name: &str,
    args: &[Vec<u8>],
) -> Result<Exit, Error> {
    let module = instance.module(store);
    let Some(func) = instance.get_func(store, name) else {
        let functions = exported_functions(&module);
        let message = format!("the module exports no function {name:?}{functions}");
        return Err(Error::Other(message));
    };
    let ty = func
        .ty(store)
        .map_err(|error| Error::Other(error.to_string()))?;
    if args.len() != ty.params().len() {
        let message = format!(
            "{name:?} is of type {}: it takes {} arguments, not {}",
            Shown(&ty),
            ty.params().len(),
            args.len()
        );
        return Err(Error::Other(message));
    }
    let values = args.iter().zip(ty.params()).enumerate();
    let values = values.map(|(at, (text, &ty))| {
        values::parse(ty, &String::from_utf8_lossy(text))
            .map_err(|error| Error::Other(format!("argument {} of {name:?}: {error}", at + 1)))
    });
    let values = values.collect::<Result<Vec<_>, _>>()?;
    if let Err(trap) = wasmo_wasi::initialize(store, instance) {
        return Ok(wasmo_wasi::exit_code(Err(trap))?);
    }
    match func.call(store, &values) {
        Ok(results) => {
            let mut stdout = std::io::stdout().lock();
            for result in &results {
                let line = writeln!(stdout, "{}", values::format(result));
                line.map_err(|error| Error::Other(format!("cannot write the result: {error}")))?;
            }
            Ok(Exit(0))
        }
        Err(trap) => Ok(wasmo_wasi::exit_code(Err(trap))?),
    }
}

/// What to say of the functions that one can invoke.
pub fn exported_functions(module: &Module) -> String {
    let functions = module.exports().filter_map(|export| match export.ty {
        ExternType::Func(ty) => Some(format!("\n    {} {}", export.name, Shown(&ty))),
        _ => None,
    });
    let list: String = functions.take(20).collect();
    match list.is_empty() {
        true => ", nor any other function".to_owned(),
        false => format!("\n  functions that --invoke can name:{list}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn encoding() {
        let program = Program {
            entry: Entry::Invoke("größe".to_owned()),
            dirs: vec![
                Dir {
                    host: "/data".into(),
                    guest: String::new(),
                    read_only: true,
                },
                Dir {
                    host: ".".into(),
                    guest: "/".to_owned(),
                    read_only: false,
                },
            ],
            env: vec![("A".to_owned(), "b=c".to_owned())],
            inherit_env: true,
            max_threads: 7,
            disk_quota: Some(1 << 40),
        };
        let bytes = program.encode().unwrap();
        assert_eq!(Program::decode(&bytes), Some(program));
        assert_eq!(Program::decode(&[]), Some(Program::default()));
        for len in 0..bytes.len() {
            // Some beginnings are programs, but none is the same.
            assert_ne!(Program::decode(&bytes[..len]), Program::decode(&bytes));
        }
        assert_eq!(Program::decode(b"unknown\0"), None);
        let program = Program {
            env: vec![("A".to_owned(), "\0".to_owned())],
            ..Program::default()
        };
        assert!(program.encode().is_err());
    }
}
