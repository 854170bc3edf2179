//! Compiles WebAssembly modules in `build.rs`, to be linked into the crate and called through
//! `wasmo_rt::include_wasm!`.
//!
//! ```no_run
//! // In the main function of build.rs:
//! wasmo_build::compile("guest.wasm"); // .wat is accepted too
//! ```
//!
//! For this no external tool is called: the code generator is LLVM as a library, and the static library is written here.
//! [`Build`] has the options; [`try_compile`] leaves errors to the caller. Without options the code is made for
//! what Cargo says about the crate being built: target, processor features, optimisation level. The machine on
//! which the build runs plays no part, so a binary runs wherever the crate's own code would.
//!
//! # Guests from sources
//!
//! [`CGuest`] and [`CargoGuest`] begin one step earlier, with a guest's sources in C, C++ or Rust. They call the compilers for
//! WebAssembly, which must be installed.
//!
//! # WebAssembly features
//!
//! By default a module may use everything that is finished: WebAssembly 3.0 without garbage collection, threads, wide arithmetic, the
//! compact import section, and the older form of exceptions, which most compilers of C++ still emit. [`Feature`] lists all proposals
//! by name. One is switched on or off by [`Build::feature`], or a whole version of the standard is chosen by [`Build::feature_set`]:
//!
//! ```no_run
//! use wasmo_build::{Build, Feature, Features};
//!
//! Build::new().feature("custom-page-sizes", true).compile("small.wasm");
//! Build::new().feature_set(Features::WASM2).feature(Feature::Threads, true).compile("careful.wasm");
//! ```
//!
//! A module that uses a feature that is off is refused with an error that names it: `not enabled: custom-page-sizes`. What Wasmo does not
//! support, garbage collection first of all, is refused with `not supported yet: gc`. The macro `include_wasm!` reads whatever the
//! build script has compiled: it has no switches of its own.
//!
//! # The cache
//!
//! A compilation's result is kept in `OUT_DIR` and taken again while module, options and compiler are the same. A large module is
//! compiled in parts: when it changes, only those are compiled again in which something has changed.
//!
//! Rules: only `cargo.rs` reads the environment; only methods named `compile`, `wasm` and alike
//! of [`Build`] and of guests print, but that what is being compiled is said on standard error.
#![forbid(unsafe_code)]

mod archive;
mod builder;
mod cache;
mod cargo;
mod error;
mod guest;
mod imports;
mod report;
mod target;
#[cfg(test)]
mod tests;

pub use builder::Build;
pub use cargo::Directive;
pub use error::{Error, ErrorKind};
pub use guest::{CGuest, CargoGuest, GuestReport};
pub use report::{Emit, ModuleReport, Report};
pub use wasmo_abi::description::Bounds;
pub use wasmo_abi::symbol::Hash;
pub use wasmo_compiler::{OptLevel, RelaxedSimd};
pub use wasmo_module::{Feature, Features, PROFILE_MEMORY, ParseFeatureError};

use std::path::Path;

/// For the `wasmo` command: what it has in common with build scripts.
#[doc(hidden)]
pub mod __private {
    pub use crate::archive::write as write_archive;
    pub use crate::cache::write_atomically;
    pub use crate::error::chain;
    pub use crate::report::stale_profile;

    use crate::{Build, Error};
    use std::path::PathBuf;

    /// The options for parser and compiler that follow from those of `build`.
    ///
    /// # Errors
    ///
    /// If one makes no sense.
    pub fn plan(
        build: &Build,
    ) -> Result<(wasmo_compiler::Options, wasmo_module::ParseOptions), Error> {
        build.plan()
    }

    /// The counts of the profiles in the files `paths`, if there are any.
    ///
    /// # Errors
    ///
    /// If one cannot be read.
    pub fn profile(paths: &[PathBuf]) -> Result<Option<wasmo_module::Profile>, Error> {
        let mut build = Build::new();
        for path in paths {
            build.profile_use(path);
        }
        build.profile(None)
    }
}

/// Compiles the module in the file `path` (wasm or wat) with the default options and has Cargo link it. A relative
/// path starts at the crate's folder.
///
/// If that fails, prints the reason and ends the process: for build scripts that can do nothing better.
pub fn compile(path: impl AsRef<Path>) -> Report {
    Build::new().compile(path)
}

/// Compiles the module in the file `path` (wasm or wat) with the default options and has Cargo link it, as
/// [`compile`] does, but leaves what to do about a failure to the caller.
///
/// # Errors
///
/// See [`Build::try_compile`].
pub fn try_compile(path: impl AsRef<Path>) -> Result<Report, Error> {
    Build::new().try_compile(path)
}
