//! The static library with the runtime, for executables and libraries.

use crate::cache;
use crate::error::{Error, Result};
use std::path::{Path, PathBuf};

/// The library, made by the build script; empty if the command was built without.
static LIBRARY: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/libwasmo_host.a"));

/// The target for which it is, which is also that of the command itself.
pub(crate) const TARGET: &str = env!("WASMO_HOST_TARGET");

/// What tells it from others.
const HASH: &str = env!("WASMO_HOST_HASH");

/// Where the library for another target is looked for: a package of the command, or whoever has made it, may put it there.
fn installed(target: &str) -> Option<PathBuf> {
    let command = std::env::current_exe().ok()?;
    let root = command.parent()?.parent()?;
    Some(root.join("lib/wasmo").join(target).join("libwasmo_host.a"))
}

/// The library for `target`: the file `choice`, one that was installed, or the one that the command has inside, which the linker finds in
/// the cache.
///
/// # Errors
///
/// If there is none for the target.
pub(crate) fn library(target: &str, choice: Option<&Path>) -> Result<PathBuf> {
    if let Some(path) = choice {
        return match path.is_file() {
            true => Ok(path.to_owned()),
            false => Err(Error::new(format!(
                "--host-library: there is no file `{}`",
                path.display()
            ))),
        };
    }
    if target != TARGET {
        let installed = installed(target);
        if let Some(path) = installed.as_ref().filter(|path| path.is_file()) {
            return Ok(path.clone());
        }
        let place = installed.map_or_else(String::new, |path| {
            format!(", or put it at\n    {}", path.display())
        });
        return Err(Error::new(format!(
            "this wasmo has the runtime for {TARGET} inside, and not for {target}"
        ))
        .help(format!(
            "make it in Wasmo's sources, which takes Rust's standard library for the target (rustup target add {target}),\n    cargo rustc \
             --release --package wasmo-host --lib --crate-type staticlib --target {target}\n  and name it by --host-library{place}\n  without the runtime there are --emit obj, asm and llvm-ir for every target"
        )));
    }
    if LIBRARY.is_empty() {
        return Err(
            Error::new("this wasmo was built without the runtime for executables").help(
                "build it without WASMO_HOST_LIBRARY=none, or name the runtime by --host-library",
            ),
        );
    }
    let path = cache::folder()?
        .join("host")
        .join(HASH)
        .join("libwasmo_host.a");
    let is_there = std::fs::metadata(&path).is_ok_and(|found| found.len() == LIBRARY.len() as u64);
    if !is_there {
        cache::write(&path, LIBRARY)?;
    }
    Ok(path)
}
