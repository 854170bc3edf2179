//! `wasmo cache`.

use crate::args::{CacheArgs, CacheCommand};
use crate::cache::{self, Size};
use crate::error::{Error, Result};
use std::process::ExitCode;
use std::time::Duration;

pub(crate) fn run(args: &CacheArgs) -> Result<ExitCode> {
    match args.command {
        CacheCommand::Dir => anstream::println!("{}", cache::folder()?.display()),
        CacheCommand::Size => anstream::println!("{}", text(cache::size()?)),
        CacheCommand::Clear => anstream::println!("removed {}", text(cache::clear()?)),
        CacheCommand::Prune {
            older_than: None,
            max_size: None,
        } => {
            return Err(Error::new("what is to be removed?")
                .help("say --older-than DAYS, --max-size MIB, or both; `wasmo cache clear` removes everything"));
        }
        CacheCommand::Prune {
            older_than,
            max_size,
        } => {
            let age = older_than.map(|days| Duration::from_secs(days.saturating_mul(86_400)));
            let limit = max_size.map(|mib| mib.saturating_mul(1 << 20));
            anstream::println!("removed {}", text(cache::prune(age, limit)?));
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn text(size: Size) -> String {
    let Size { modules, bytes } = size;
    let plural = if modules == 1 { "" } else { "s" };
    format!(
        "{modules} module{plural}, {:.1} MiB",
        bytes as f64 / f64::from(1 << 20)
    )
}
