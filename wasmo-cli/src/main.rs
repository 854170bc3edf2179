//! The `wasmo` command: WebAssembly modules to executables, libraries and objects; and running them.
//!
//! * [`args`]: the command line. [`commands`]: one file for each subcommand.
//! * [`compile`]: from options to compiled objects. [`cache`]: what `wasmo run` keeps. [`load`]: takes compiled code into the process.
//! * [`link`]: the system's linker. [`loaded`]: what it links with if it knows of no C library. [`host`]: the library that is linked into executables. [`stub`]: the object that starts them.
//! * [`header`]: the C header of a module. [`progress`]: what is shown while a module is compiled.
//!
//! # Rules
//!
//! * Whatever the input, errors say what was expected, what was found and what to do; a panic is a bug.
//! * Files that are written appear under their names whole or not at all.
//! * What is for people goes to the standard error; the standard output is for results.
#![deny(unsafe_code)]

mod args;
mod cache;
mod commands;
mod compile;
mod error;
mod header;
mod host;
mod link;
mod load;
mod loaded;
mod progress;
mod stub;

use args::{Command, CommandLine};
use clap::Parser as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    let result = match CommandLine::parse().command {
        Command::Build(args) => commands::build::run(&args),
        Command::Run(args) => commands::run::run(&args),
        Command::Wast(args) => commands::wast::run(&args),
        Command::Inspect(args) => commands::inspect::run(&args),
        Command::Completions { shell } => commands::manual::completions(shell),
        Command::Man { folder } => commands::manual::pages(&folder),
        Command::Cache(args) => commands::cache::run(&args),
    };
    result.unwrap_or_else(|error| {
        error.print();
        ExitCode::FAILURE
    })
}
