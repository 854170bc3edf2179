//! Steps of a build, run again only if something has changed.

use crate::Result;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder in which everything is built.
pub(crate) struct Steps {
    folder: PathBuf,
}

impl Steps {
    /// Builds in `folder`.
    pub(crate) fn new(folder: PathBuf) -> Result<Self> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder })
    }

    /// The folder.
    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs a command that makes `output` from `inputs`.
    pub(crate) fn run(
        &self,
        mut command: Command,
        inputs: &[PathBuf],
        output: &Path,
    ) -> Result<()> {
        self.step(&format!("{command:?}"), inputs, output, || {
            succeed(&mut command).map(drop)
        })
    }

    /// Runs a command that prints what is to be in `output`.
    pub(crate) fn run_to_file(
        &self,
        mut command: Command,
        inputs: &[PathBuf],
        output: &Path,
    ) -> Result<()> {
        self.step(&format!("{command:?}"), inputs, output, || {
            fs::write(output, succeed(&mut command)?)?;
            Ok(())
        })
    }

    fn step(
        &self,
        what: &str,
        inputs: &[PathBuf],
        output: &Path,
        run: impl FnOnce() -> Result<()>,
    ) -> Result<()> {
        let mut stamp = what.to_owned();
        for input in inputs {
            let data =
                fs::metadata(input).map_err(|error| format!("{}: {error}", input.display()))?;
            stamp.push_str(&format!(
                "\n{} {} {:?}",
                input.display(),
                data.len(),
                data.modified()?
            ));
        }
        let stamp_path = PathBuf::from(format!("{}.stamp", output.display()));
        if output.exists() && fs::read_to_string(&stamp_path).is_ok_and(|old| old == stamp) {
            return Ok(());
        }
        eprintln!("making {}", output.display());
        _ = fs::remove_file(&stamp_path);
        run()?;
        fs::write(stamp_path, stamp)?;
        Ok(())
    }
}

/// Runs a command; its output.
fn succeed(command: &mut Command) -> Result<String> {
    let output = command
        .stderr(Stdio::piped())
        .output()
        .map_err(|error| format!("cannot run {command:?}: {error}"))?;
    if !output.status.success() {
        let errors = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{command:?} fails ({}):\n{errors}", output.status).into());
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// What a command prints.
pub(crate) fn run_for_output(command: &mut Command) -> Result<String> {
    succeed(command)
}
