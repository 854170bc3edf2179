//! The modules that the build script compiled and that are linked into this test.

use crate::mode::Mode;
use wasmo_rt::{Module, ModuleDescriptor};

/// A module.
pub(crate) struct Case {
    /// The name: where it comes from.
    pub(crate) name: &'static str,
    /// The binary.
    pub(crate) wasm: &'static [u8],
    /// The same module for the oracle.
    pub(crate) plain: &'static [u8],
    /// Whether some of its types stand in a recursion group.
    pub(crate) has_groups: bool,
    /// Its descriptor in each of [`Mode::ALL`], or why it could not be compiled.
    descriptors: [Result<&'static ModuleDescriptor, &'static str>; Mode::ALL.len()],
}

include!(concat!(env!("OUT_DIR"), "/cases.rs"));

impl Case {
    /// The case called `name`.
    pub(crate) fn find(name: &str) -> Option<&'static Self> {
        CASES.iter().find(|case| case.name == name)
    }

    /// Whether it is one of wasm-smith's, which have fuel.
    pub(crate) fn is_generated(&self) -> bool {
        self.name.starts_with("generated::")
    }

    /// Whether it was made from a seed.
    pub(crate) fn is_of_seed(&self) -> bool {
        let kinds = ["generated::", "expressions::", "unrolled::"];
        kinds.iter().any(|kind| self.name.starts_with(kind))
    }

    /// Whether it is there to test the test.
    pub(crate) fn is_planted(&self) -> bool {
        self.name.starts_with("planted::")
    }

    /// The module as compiled in `mode`.
    ///
    /// # Errors
    ///
    /// If it could not be compiled.
    pub(crate) fn module(&self, mode: Mode) -> Result<Module, String> {
        let descriptor = self.descriptors[mode as usize]?;
        // SAFETY: `from_descriptor` asks for the descriptor of an object that `wasmo-compiler` made, unchanged. The
        // build script writes into `CASES` only symbols of descriptors that it has just had compiled, and links
        // those objects.
        unsafe { Module::from_descriptor(descriptor) }.map_err(|error| error.to_string())
    }
}
