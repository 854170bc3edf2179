//! The modules that the build script compiled and that are linked into this test.

use crate::suite::Mode;
use wasmo_rt::{Module, ModuleDescriptor};

/// A module of the suite.
struct Compiled {
    /// The hash of its binary.
    hash: [u8; 16],
    /// Its descriptor in each of [`Mode::ALL`], or why it could not be compiled.
    descriptors: [Result<&'static ModuleDescriptor, &'static str>; Mode::ALL.len()],
}

include!(concat!(env!("OUT_DIR"), "/compiled.rs"));

/// The module whose binary has the hash `hash`, as compiled in `mode`.
///
/// # Errors
///
/// If it could not be compiled.
pub(crate) fn find(hash: [u8; 16], mode: Mode) -> Result<Module, String> {
    let at = COMPILED
        .binary_search_by_key(&hash, |compiled| compiled.hash)
        .map_err(|_| "the build script did not meet this module")?;
    let descriptor = COMPILED[at].descriptors[mode as usize]?;
    // SAFETY: `from_descriptor` asks for the descriptor of an object that `wasmo-compiler` made, unchanged. The
    // build script writes into `COMPILED` only symbols of descriptors that it has just had compiled, and links
    // those objects.
    unsafe { Module::from_descriptor(descriptor) }.map_err(|error| error.to_string())
}
