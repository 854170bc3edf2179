//! What passes between a build script and Cargo: the environment in, directives out.
//!
//! Nothing else in this crate reads the environment.

use crate::error::{Error, ErrorKind};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

type Getter = dyn Fn(&str) -> Option<OsString>;

/// The environment of a build script. Remembers what was read, so that Cargo can be told of it.
pub(crate) struct Environment {
    get: Box<Getter>,
    read: RefCell<BTreeSet<&'static str>>,
}

impl Environment {
    /// The environment of this process.
    pub(crate) fn of_process() -> Self {
        Self::new(|name| std::env::var_os(name))
    }

    pub(crate) fn new(get: impl Fn(&str) -> Option<OsString> + 'static) -> Self {
        Self {
            get: Box::new(get),
            read: RefCell::default(),
        }
    }

    fn get(&self, name: &'static str) -> Option<OsString> {
        self.read.borrow_mut().insert(name);
        (self.get)(name)
    }

    /// The value of `name`, if it is set.
    pub(crate) fn var(&self, name: &'static str) -> Result<Option<String>, Error> {
        let invalid = |value: OsString| {
            let message = format!("the environment variable {name} is not UTF-8: {value:?}");
            Error::new(ErrorKind::Environment, message)
        };
        self.get(name)
            .map(|value| value.into_string().map_err(invalid))
            .transpose()
    }

    /// The value of `name`, of whose changes Cargo is not told: of `PATH`, which differs from terminal to terminal.
    pub(crate) fn unwatched(&self, name: &str) -> Option<OsString> {
        (self.get)(name)
    }

    /// The path in `name`, if it is set and not empty.
    pub(crate) fn path(&self, name: &'static str) -> Option<PathBuf> {
        let value = self.get(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    }

    /// How many jobs Cargo allows to run at a time.
    pub(crate) fn jobs(&self) -> Result<usize, Error> {
        let jobs = self.var("NUM_JOBS")?;
        Ok(jobs.and_then(|jobs| jobs.parse().ok()).unwrap_or(1))
    }

    /// The value of `name`, which Cargo sets for every build script. `option` says the same, by its full name.
    pub(crate) fn required(&self, name: &'static str, option: &str) -> Result<String, Error> {
        self.var(name)?.ok_or_else(|| missing(name, option))
    }

    /// The folder `name`, which Cargo sets for every build script. `option` says the same, by its full name.
    pub(crate) fn folder(&self, name: &'static str, option: &str) -> Result<PathBuf, Error> {
        self.get(name)
            .map(PathBuf::from)
            .ok_or_else(|| missing(name, option))
    }

    /// The variables read so far that the user sets. Those that Cargo itself sets are left out: Cargo knows when
    /// they change, and compares such directives with its own environment instead.
    pub(crate) fn users_variables(&self) -> Vec<&'static str> {
        let by_cargo = |name: &str| {
            matches!(
                name,
                "TARGET"
                    | "HOST"
                    | "OUT_DIR"
                    | "OPT_LEVEL"
                    | "DEBUG"
                    | "PROFILE"
                    | "NUM_JOBS"
                    | "RUSTC"
                    | "CARGO"
            ) || name.starts_with("CARGO_")
        };
        let read = self.read.borrow();
        read.iter()
            .copied()
            .filter(|name| !by_cargo(name))
            .collect()
    }
}

/// The names of the variables that a process started by this one inherits.
pub(crate) fn inherited_variables() -> Vec<OsString> {
    std::env::vars_os().map(|(name, _)| name).collect()
}

fn missing(name: &str, option: &str) -> Error {
    Error::new(
        ErrorKind::Environment,
        format!(
            "the environment variable {name} is not set: call this from build.rs, where Cargo sets it, or use \
             `{option}`"
        ),
    )
}

/// A line that tells Cargo something, see the chapter "Build Scripts" of the Cargo book.
///
/// `Display` gives the line without its line break.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Directive {
    /// Run the build script again when this file changes.
    RerunIfChanged(PathBuf),
    /// Run the build script again when this environment variable changes.
    RerunIfEnvChanged(&'static str),
    /// Look for libraries in this folder.
    LinkSearch(PathBuf),
    /// Link this static library.
    LinkLib(String),
    /// Set an environment variable while the crate is compiled.
    Env(String, String),
    /// Show this warning.
    Warning(String),
}

impl fmt::Display for Directive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::RerunIfChanged(path) => {
                write!(f, "cargo::rerun-if-changed={}", path.display())
            }
            Self::RerunIfEnvChanged(name) => write!(f, "cargo::rerun-if-env-changed={name}"),
            Self::LinkSearch(path) => {
                write!(f, "cargo::rustc-link-search=native={}", path.display())
            }
            Self::LinkLib(name) => write!(f, "cargo::rustc-link-lib=static={name}"),
            Self::Env(name, value) => write!(f, "cargo::rustc-env={name}={value}"),
            Self::Warning(text) => write!(f, "cargo::warning={}", text.replace(['\n', '\r'], " ")),
        }
    }
}

/// Makes sure that `path` may stand in a directive.
pub(crate) fn check_path(path: &Path) -> Result<(), Error> {
    let reason = match path.to_str() {
        None => "is not UTF-8",
        Some(text) if text.contains(['\n', '\r']) => "contains a line break",
        Some(_) => return Ok(()),
    };
    let message = format!("the path {path:?} {reason}: Cargo cannot be told of it");
    Err(Error::new(ErrorKind::Option, message))
}

/// The value of the codegen option `key` in `CARGO_ENCODED_RUSTFLAGS`: every occurrence with one, in order.
pub(crate) fn codegen_options<'a>(flags: &'a str, key: &str) -> Vec<&'a str> {
    let values = codegen_occurrences(flags, key).into_iter();
    values.flatten().collect()
}

/// Whether the codegen option `key` in `CARGO_ENCODED_RUSTFLAGS` is on: the last occurrence counts, and one without value or with
/// anything but a no is on.
pub(crate) fn codegen_switch(flags: &str, key: &str) -> bool {
    let last = codegen_occurrences(flags, key).pop();
    last.is_some_and(|value| !matches!(value, Some("n" | "no" | "off" | "false")))
}

/// The values, if they have one, of all occurrences of the codegen option `key`.
fn codegen_occurrences<'a>(flags: &'a str, key: &str) -> Vec<Option<&'a str>> {
    let mut values = Vec::new();
    let mut flags = flags.split('\x1f');
    while let Some(flag) = flags.next() {
        let option = match flag {
            "-C" | "--codegen" => flags.next(),
            _ => flag
                .strip_prefix("--codegen=")
                .or_else(|| flag.strip_prefix("-C")),
        };
        let Some(option) = option else {
            continue;
        };
        let (name, value) = match option.split_once('=') {
            Some((name, value)) => (name, Some(value)),
            None => (option, None),
        };
        // rustc takes hyphens and underscores for the same.
        if name.replace('_', "-") == key {
            values.push(value);
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_users_variables_are_told() {
        let environment = Environment::new(|name| (name == "TARGET").then(|| "t".into()));
        assert_eq!(environment.var("TARGET").unwrap().as_deref(), Some("t"));
        assert_eq!(environment.var("WASMO_EMIT").unwrap(), None);
        assert_eq!(environment.var("CARGO_CFG_TARGET_FEATURE").unwrap(), None);
        assert_eq!(environment.users_variables(), ["WASMO_EMIT"]);
        let error = environment.folder("OUT_DIR", "out_dir").unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Environment);
        assert!(error.to_string().contains("OUT_DIR is not set"), "{error}");
    }

    #[test]
    fn codegen_options_are_found_in_every_spelling() {
        let flags = "-Ctarget-cpu=a\x1f-C\x1ftarget_cpu=b\x1f--codegen=target-cpu=c\x1f--codegen\x1ftarget-cpu=d\x1f\
                     -Copt-level=3\x1f--cfg\x1ftarget-cpu=no\x1f-C";
        assert_eq!(codegen_options(flags, "target-cpu"), ["a", "b", "c", "d"]);
        assert_eq!(codegen_options("", "target-cpu"), [""; 0]);
    }

    #[test]
    fn codegen_switches_are_found_in_every_spelling() {
        let on = |flags| codegen_switch(flags, "linker-plugin-lto");
        for flags in [
            "-Clinker-plugin-lto",
            "-C\x1flinker_plugin_lto=yes\x1f-Copt-level=3",
            "-Clinker-plugin-lto=no\x1f--codegen=linker-plugin-lto=/usr/lib/plugin.so",
        ] {
            assert!(on(flags), "{flags}");
        }
        for flags in [
            "",
            "-Clto",
            "-Clinker-plugin-lto\x1f-Clinker-plugin-lto=off",
        ] {
            assert!(!on(flags), "{flags}");
        }
    }

    #[test]
    fn paths_that_would_break_a_directive_are_refused() {
        check_path(Path::new("a b/c.wasm")).unwrap();
        assert!(check_path(Path::new("a\nb")).is_err());
    }
}
