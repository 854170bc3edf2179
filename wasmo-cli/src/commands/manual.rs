//! `wasmo completions` and `wasmo man`.

use crate::args::CommandLine;
use crate::error::{Error, Result};
use clap::CommandFactory as _;
use clap_complete::Shell;
use std::path::Path;
use std::process::ExitCode;

pub(crate) fn completions(shell: Shell) -> Result<ExitCode> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut CommandLine::command(), "wasmo", &mut text);
    use std::io::Write as _;
    let written = std::io::stdout().lock().write_all(&text);
    written.map_err(|error| Error::new("cannot write").because(error))?;
    Ok(ExitCode::SUCCESS)
}

pub(crate) fn pages(folder: &Path) -> Result<ExitCode> {
    std::fs::create_dir_all(folder).map_err(|error| Error::io("make the folder", folder, error))?;
    clap_mangen::generate_to(CommandLine::command(), folder)
        .map_err(|error| Error::io("write the manual pages into", folder, error))?;
    Ok(ExitCode::SUCCESS)
}
