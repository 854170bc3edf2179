//! Programs: where they are, and what they say.

use crate::cargo::Environment;
use crate::error::{Error, ErrorKind};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};

/// What a program left behind.
pub(super) struct Output {
    pub(super) status: ExitStatus,
    pub(super) stdout: String,
    pub(super) stderr: String,
}

/// Runs a program to its end.
pub(super) fn run(command: &mut Command) -> Result<Output, Error> {
    let output = command.stdin(Stdio::null()).output().map_err(|source| {
        let program = command.get_program().display().to_string();
        Error::new(ErrorKind::Toolchain, format!("cannot run `{program}`")).because(source)
    })?;
    Ok(Output {
        status: output.status,
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    })
}

/// What a program that succeeds says on its standard output, without white space around it.
pub(super) fn ask(program: &Path, args: &[&str]) -> Result<String, String> {
    let mut command = Command::new(program);
    let output = run(command.args(args)).map_err(|error| crate::error::one_line(&error))?;
    if !output.status.success() {
        let said = output.stderr.lines().next().unwrap_or("nothing");
        return Err(format!(
            "`{}` ended with {} and said: {said}",
            args.join(" "),
            output.status
        ));
    }
    Ok(output.stdout.trim().to_owned())
}

/// `command` as one would type it.
pub(super) fn typed(command: &Command) -> String {
    let mut text = command.get_program().display().to_string();
    for arg in command.get_args() {
        let arg = arg.display().to_string();
        let plain = |c: char| c.is_ascii_alphanumeric() || "-_=+./:,@%".contains(c);
        if !arg.is_empty() && arg.chars().all(plain) {
            // Writing to a String cannot fail.
            let _ = write!(text, " {arg}");
        } else {
            let _ = write!(text, " '{}'", arg.replace('\'', r"'\''"));
        }
    }
    text
}

/// The program `name`: looked for on the path, unless it is a path itself.
pub(super) fn find(environment: &Environment, name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return is_program(name).then(|| name.to_owned());
    }
    folders(environment)
        .into_iter()
        .map(|folder| folder.join(name))
        .find(|path| is_program(path))
}

/// The programs on the path that are called `name` with a version (`clang-22`), newest first.
pub(super) fn find_versions(environment: &Environment, name: &str) -> Vec<PathBuf> {
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for folder in folders(environment) {
        let entries = std::fs::read_dir(&folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            let file = path.file_name().and_then(|file| file.to_str());
            let version = file
                .and_then(|file| file.strip_prefix(name)?.strip_prefix('-'))
                .and_then(|version| version.parse().ok());
            if let Some(version) = version
                && is_program(&path)
                && found.iter().all(|(known, _)| *known != version)
            {
                found.push((version, path));
            }
        }
    }
    found.sort_by_key(|(version, _)| std::cmp::Reverse(*version));
    found.into_iter().map(|(_, path)| path).collect()
}

fn folders(environment: &Environment) -> Vec<PathBuf> {
    let path = environment.unwatched("PATH").unwrap_or_default();
    std::env::split_paths(&path)
        .filter(|folder| !folder.as_os_str().is_empty())
        .collect()
}

fn is_program(path: &Path) -> bool {
    #[cfg(unix)]
    let may_run = |data: std::fs::Metadata| {
        use std::os::unix::fs::PermissionsExt as _;
        data.is_file() && data.permissions().mode() & 0o111 != 0
    };
    #[cfg(not(unix))]
    let may_run = |data: std::fs::Metadata| data.is_file();
    std::fs::metadata(path).is_ok_and(may_run)
}

/// Where something was looked for in vain, for the error.
#[derive(Default)]
pub(super) struct Search(Vec<String>);

impl Search {
    /// Notes that `place` does not have it, and why.
    pub(super) fn note(&mut self, place: impl std::fmt::Display, why: impl std::fmt::Display) {
        self.0.push(format!("{place}: {why}"));
    }

    /// That nothing was found.
    #[cold]
    pub(super) fn fail(&self, what: &str, help: &str) -> Error {
        let mut text = format!("{what}; looked at");
        for place in &self.0 {
            // Writing to a String cannot fail.
            let _ = write!(text, "\n  {place}");
        }
        let _ = write!(text, "\n  help: {help}");
        Error::new(ErrorKind::Toolchain, text)
    }
}
