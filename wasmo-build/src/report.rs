//! What a compilation did, for build scripts that want to know.

use crate::cargo::Directive;
use std::path::PathBuf;
use wasmo_abi::symbol::Hash;

/// What [`Build::try_compile`](crate::Build::try_compile) did.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The modules, in the order in which they were given.
    pub modules: Vec<ModuleReport>,
    /// What Cargo was told, or would have been without
    /// [`cargo_directives(false)`](crate::Build::cargo_directives).
    pub directives: Vec<Directive>,
}

/// What became of one module.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ModuleReport {
    /// The file, as it was given.
    pub source: PathBuf,
    /// The module's name: its own, or [`Build::name`](crate::Build::name), or that of the file.
    pub name: String,
    /// The hash of the wasm binary.
    pub hash: Hash,
    /// If it counts (see [`Build::profile_generate`](crate::Build::profile_generate)), the hash of the wasm binary that does not.
    pub counting: Option<Hash>,
    /// The hash of the module, every option and the versions of compiler and LLVM.
    pub unit_hash: Hash,
    /// How many functions the module defines.
    pub functions: u64,
    /// How many of them have counts in the profile, if there is one: see [`Build::profile_use`](crate::Build::profile_use).
    pub profiled_functions: Option<u64>,
    /// The size of their machine code in bytes.
    pub code_bytes: u64,
    /// The functions that are compiled without optimisations, because they are so large that those would take too long: their indices in the
    /// module, which counts imported functions first. Ascending.
    pub unoptimized_functions: Vec<u32>,
    /// Whether the result of an earlier compilation was taken.
    pub cached: bool,
    /// The name of the static library, as `-l` takes it.
    pub library: String,
    /// The static library.
    pub archive: PathBuf,
    /// The files for inspection, see [`Build::emit`](crate::Build::emit).
    pub emitted: Vec<(Emit, PathBuf)>,
}

impl ModuleReport {
    /// A warning, if there is a profile, and it is not of this version of the module.
    pub(crate) fn profile_warning(&self) -> Option<String> {
        let stale = stale_profile(self.profiled_functions?, self.functions)?;
        Some(format!("{}: {stale}", self.source.display()))
    }
}

/// What to say of a profile that has counts for `found` of `all` functions, if that is few.
pub fn stale_profile(found: u64, all: u64) -> Option<String> {
    (found < all.div_ceil(2)).then(|| {
        format!(
            "the profile has counts for {found} of {all} functions: it was taken of another module, or of another version of it"
        )
    })
}

/// A form of the code for inspection, written beside the static library.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[non_exhaustive]
pub enum Emit {
    /// LLVM's textual form as Wasmo translated the module, before any optimisation: `.ll`.
    LlvmIr,
    /// LLVM's textual form after optimisation: `.opt.ll`.
    OptimizedLlvmIr,
    /// Assembly of the target: `.s`.
    Assembly,
}

impl Emit {
    /// Every form.
    pub const ALL: &[Self] = &[Self::LlvmIr, Self::OptimizedLlvmIr, Self::Assembly];

    /// The name in `WASMO_EMIT`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::LlvmIr => "llvm-ir",
            Self::OptimizedLlvmIr => "optimized-llvm-ir",
            Self::Assembly => "asm",
        }
    }

    pub(crate) const fn extension(self) -> &'static str {
        match self {
            Self::LlvmIr => "ll",
            Self::OptimizedLlvmIr => "opt.ll",
            Self::Assembly => "s",
        }
    }
}
