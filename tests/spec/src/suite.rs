//! What the build script and the test share: which scripts there are, and which of their commands carry a module
//! that is compiled.

use wasmo_module::{Feature, Features};

// Build scripts need nothing else of that crate.
#[allow(unreachable_pub, reason = "it is public in its own crate")]
#[path = "../../../wasmo-wast/src/script.rs"]
mod script;

pub(crate) use script::{compiled_module, for_each_command, lex, parse};

/// The suite's version, which `Cargo.toml` pins.
pub(crate) const VERSION: &str = "0.7.7";

/// A folder of scripts, and what they may use.
#[derive(Debug)]
pub(crate) struct Folder {
    /// Its path in the suite's data, or, if it begins with [`OWN`], beside this crate's manifest.
    pub(crate) name: &'static str,
    /// The features with which its modules are validated. What a folder asserts to be invalid is often valid with
    /// a later proposal.
    pub(crate) features: Features,
}

/// How the names of the folders begin that are this crate's own.
pub(crate) const OWN: &str = "scripts/";

/// WebAssembly 3.0 without garbage collection.
const WASM3: Features = Features::WASM2
    .with(Feature::TailCall)
    .with(Feature::ExtendedConst)
    .with(Feature::MultiMemory)
    .with(Feature::Memory64)
    .with(Feature::ExceptionHandling)
    .with(Feature::FunctionReferences)
    .with(Feature::RelaxedSimd);

/// The folders whose scripts are run, in the order of the report.
pub(crate) const FOLDERS: &[Folder] = &[
    // WebAssembly 2.0, and the proposals that were merged into it.
    folder("wasm-v2", Features::WASM2),
    folder("proposals/mutable-global", Features::WASM2),
    folder(
        "proposals/nontrapping-float-to-int-conversions",
        Features::WASM2,
    ),
    folder("proposals/sign-extension-ops", Features::WASM2),
    folder("proposals/multi-value", Features::WASM2),
    // Two of its modules were written for later proposals.
    folder(
        "proposals/bulk-memory",
        Features::WASM2.with(Feature::FunctionReferences),
    ),
    folder("proposals/reference-types", Features::WASM2),
    folder("proposals/simd", Features::WASM2.with(Feature::MultiMemory)),
    // WebAssembly 3.0, and the proposals that were merged into it.
    folder("wasm-v3", WASM3),
    folder("proposals/tail-call", WASM3),
    folder("proposals/exceptions", WASM3),
    folder(
        "proposals/memory64",
        Features::WASM2.with(Feature::Memory64),
    ),
    folder("proposals/multi-memory", WASM3),
    folder(
        "proposals/function-references",
        Features::WASM2
            .with(Feature::FunctionReferences)
            .with(Feature::TailCall),
    ),
    folder("proposals/extended-const", WASM3),
    folder("proposals/relaxed-simd", WASM3),
    folder("proposals/annotations", WASM3),
    // Later proposals. The one of threads is on top of WebAssembly 1.0.
    folder("proposals/threads", Features::WASM1.with(Feature::Threads)),
    folder(
        "proposals/custom-page-sizes",
        WASM3.with(Feature::CustomPageSizes),
    ),
    folder(
        "proposals/wide-arithmetic",
        WASM3.with(Feature::WideArithmetic),
    ),
    folder(
        "proposals/compact-import-section",
        WASM3.with(Feature::CompactImportSection),
    ),
    // What the suite lacks.
    folder("scripts/address64", WASM3),
    folder(
        "scripts/legacy-exceptions",
        WASM3.with(Feature::LegacyExceptionHandling),
    ),
    folder("scripts/tables", WASM3),
    folder("scripts/threads", WASM3.with(Feature::Threads)),
    // What another engine's results have shown to be wrong: see tests/differential.
    folder("scripts/numeric", WASM3),
];

/// Every feature, for the script by which the harness is tested.
pub(crate) const EVERYTHING: Features = WASM3
    .with(Feature::LegacyExceptionHandling)
    .with(Feature::Threads)
    .with(Feature::CustomPageSizes)
    .with(Feature::WideArithmetic)
    .with(Feature::CompactImportSection);

const fn folder(name: &'static str, features: Features) -> Folder {
    Folder { name, features }
}

/// The folder of the script called `script`.
pub(crate) fn folder_of(script: &str) -> Option<&'static Folder> {
    FOLDERS.iter().find(|folder| {
        let rest = script.strip_prefix(folder.name);
        rest.is_some_and(|rest| rest.starts_with('/'))
    })
}

/// The ways in which every module is compiled and every script is run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Mode {
    /// Guard pages and signals, optimised: what users ship.
    Guard,
    /// The same without optimisation: what users have in debug builds.
    GuardUnoptimised,
    /// The same as [`Mode::Guard`] for a newer processor, for which other instructions are chosen; in parts, by a profile of random counts.
    GuardV3,
    /// The same as [`Mode::Guard`] with exact traps, and with code that counts; on x86-64 for the newer processor.
    Counting,
    /// Explicit checks, optimised; relaxed vector operators in their deterministic form; in parts.
    Explicit,
    /// The same as [`Mode::Explicit`] without optimisation, as a whole.
    ExplicitUnoptimised,
}

impl Mode {
    /// Every mode, in the order of their numbers.
    pub(crate) const ALL: [Self; 6] = [
        Self::Guard,
        Self::GuardUnoptimised,
        Self::GuardV3,
        Self::Counting,
        Self::Explicit,
        Self::ExplicitUnoptimised,
    ];

    /// The name in the report and in the names of tests.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::GuardUnoptimised => "guard-O0",
            Self::GuardV3 => "guard-v3",
            Self::Counting => "counting",
            Self::Explicit => "explicit",
            Self::ExplicitUnoptimised => "explicit-O0",
        }
    }

    /// What the name stands for.
    pub(crate) fn description(self) -> String {
        let bounds = if self.is_explicit() {
            "explicit checks, deterministic relaxed vectors"
        } else {
            "guard pages"
        };
        let cpu = match self.cpu(std::env::consts::ARCH) {
            "" => "the baseline CPU",
            cpu => cpu,
        };
        let parts = match self.is_in_parts() {
            true => ", each function a part of its own",
            false => "",
        };
        let profile = match (self.has_profile(), self.counts()) {
            (true, _) => ", by a profile of random counts",
            (_, true) => ", with code that counts",
            _ => "",
        };
        let level = self.opt_level();
        let traps = match self.has_exact_traps() {
            true => ", exact traps",
            false => "",
        };
        format!("{bounds}, opt-level {level}, for {cpu}{parts}{profile}{traps}")
    }

    /// Whether accesses are checked explicitly and not by guard pages.
    pub(crate) const fn is_explicit(self) -> bool {
        matches!(self, Self::Explicit | Self::ExplicitUnoptimised)
    }

    /// Whether modules are cut into parts as small as can be, as large modules are into larger ones.
    pub(crate) const fn is_in_parts(self) -> bool {
        matches!(self, Self::GuardV3 | Self::Explicit)
    }

    /// Whether modules are compiled by a profile.
    pub(crate) const fn has_profile(self) -> bool {
        matches!(self, Self::GuardV3)
    }

    /// Whether modules count, as for a profile.
    pub(crate) const fn counts(self) -> bool {
        matches!(self, Self::Counting)
    }

    /// Whether traps are exact.
    pub(crate) const fn has_exact_traps(self) -> bool {
        matches!(self, Self::Counting)
    }

    /// The optimisation level that modules are compiled at, as Cargo names it.
    pub(crate) const fn opt_level(self) -> &'static str {
        match self {
            Self::Guard | Self::GuardV3 | Self::Counting | Self::Explicit => "3",
            Self::GuardUnoptimised | Self::ExplicitUnoptimised => "0",
        }
    }

    /// The CPU that modules are compiled for, of the architecture `arch`; empty for the oldest one.
    pub(crate) fn cpu(self, arch: &str) -> &'static str {
        match self {
            Self::GuardV3 => "x86-64-v3",
            Self::Counting if arch == "x86_64" => "x86-64-v3",
            _ => "",
        }
    }

    /// Whether modules can be compiled in this mode for the architecture `arch`, as Cargo names it.
    pub(crate) fn fits(self, arch: &str) -> bool {
        self.cpu(arch).is_empty() || arch == "x86_64"
    }
}
