//! The subcommands.

pub(crate) mod build;
pub(crate) mod cache;
pub(crate) mod inspect;
pub(crate) mod manual;
pub(crate) mod run;
pub(crate) mod wast;

use crate::args::GrantArgs;
use crate::compile::Input;
use crate::error::{Error, Result};
use wasmo_host::{Entry, Program, STARTS};
use wasmo_module::abi::description::ExportItem;

/// How a program of the module in `input` runs.
pub(crate) fn program(input: &Input, grant: &GrantArgs) -> Result<Program> {
    let mut env = Vec::new();
    for (name, value) in &grant.env {
        let value = match value {
            Some(value) => value.clone(),
            None => std::env::var(name).map_err(|error| {
                Error::new(format!("--env {name}: {error}"))
                    .help(format!("give the value: --env {name}=VALUE"))
            })?,
        };
        env.push((name.clone(), value));
    }
    Ok(Program {
        entry: entry(input, grant.invoke.as_deref())?,
        dirs: grant.dir.clone(),
        env,
        inherit_env: grant.inherit_env,
        max_threads: grant.max_threads,
        disk_quota: grant.disk_quota,
    })
}

/// Where the program begins.
fn entry(input: &Input, invoke: Option<&str>) -> Result<Entry> {
    let description = input.module.description();
    let function = |name: &str| {
        let mut exports = description.exports.iter();
        exports.any(|export| export.name == name && matches!(export.item, ExportItem::Function(_)))
    };
    match invoke {
        Some(name) if function(name) => Ok(Entry::Invoke(name.to_owned())),
        Some(name) => Err(
            Error::new(format!("the module exports no function {name:?}")).help(functions(input)),
        ),
        None if STARTS.iter().any(|name| function(name)) => Ok(Entry::Start),
        None if description.start.is_some() => Ok(Entry::Instantiate),
        None => Err(Error::new(
            "the module is no program: it exports neither _start nor main, and has no start function",
        )
        .help(functions(input))),
    }
}

/// Which functions one can invoke.
fn functions(input: &Input) -> String {
    const SHOWN: usize = 20;
    let exports = input.module.description().exports.iter();
    let functions: Vec<_> = exports
        .filter_map(|export| match export.item {
            ExportItem::Function(func) => Some(format!(
                "{} {}",
                export.name,
                input.module.function_type(func)
            )),
            _ => None,
        })
        .collect();
    if functions.is_empty() {
        return "it exports no functions at all".to_owned();
    }
    let more = match functions.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!("\n    and {more} more"),
    };
    let list: String = functions
        .iter()
        .take(SHOWN)
        .map(|function| format!("\n    {function}"))
        .collect();
    format!("choose a function by --invoke NAME; it exports{list}{more}")
}
