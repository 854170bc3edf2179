//! What the build script and the test share: which scripts there are, and which of their commands carry a module
//! that is compiled.

use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::{Wast, WastDirective, WastExecute};

/// The suite's version, which `Cargo.toml` pins.
pub(crate) const VERSION: &str = "0.7.7";

/// The folders of the suite whose scripts are run, in the order of the report: WebAssembly 2.0, and the proposals
/// that were merged into it.
pub(crate) const FOLDERS: &[&str] = &[
    "wasm-v2",
    "proposals/mutable-global",
    "proposals/nontrapping-float-to-int-conversions",
    "proposals/sign-extension-ops",
    "proposals/multi-value",
    "proposals/bulk-memory",
    "proposals/reference-types",
    "proposals/simd",
];

/// The ways in which every module is compiled and every script is run.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Mode {
    /// Guard pages and signals, optimised: what users ship.
    Guard,
    /// The same without optimisation: what users have in debug builds.
    GuardUnoptimised,
    /// The same as [`Mode::Guard`] for a newer processor, for which other instructions are chosen.
    GuardV3,
    /// Explicit checks, optimised.
    Explicit,
    /// Explicit checks without optimisation.
    ExplicitUnoptimised,
}

impl Mode {
    /// Every mode, in the order of their numbers.
    pub(crate) const ALL: [Self; 5] = [
        Self::Guard,
        Self::GuardUnoptimised,
        Self::GuardV3,
        Self::Explicit,
        Self::ExplicitUnoptimised,
    ];

    /// The name in the report and in the names of tests.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::GuardUnoptimised => "guard-O0",
            Self::GuardV3 => "guard-v3",
            Self::Explicit => "explicit",
            Self::ExplicitUnoptimised => "explicit-O0",
        }
    }

    /// What the name stands for.
    pub(crate) fn description(self) -> String {
        let bounds = if self.is_explicit() {
            "explicit checks"
        } else {
            "guard pages"
        };
        let cpu = match self.cpu() {
            "" => "the baseline CPU",
            cpu => cpu,
        };
        format!("{bounds}, opt-level {}, for {cpu}", self.opt_level())
    }

    /// Whether accesses are checked explicitly and not by guard pages.
    pub(crate) const fn is_explicit(self) -> bool {
        matches!(self, Self::Explicit | Self::ExplicitUnoptimised)
    }

    /// The optimisation level that modules are compiled at, as Cargo names it.
    pub(crate) const fn opt_level(self) -> &'static str {
        match self {
            Self::Guard | Self::GuardV3 | Self::Explicit => "3",
            Self::GuardUnoptimised | Self::ExplicitUnoptimised => "0",
        }
    }

    /// The CPU that modules are compiled for; empty for the oldest of the architecture.
    pub(crate) const fn cpu(self) -> &'static str {
        match self {
            Self::GuardV3 => "x86-64-v3",
            _ => "",
        }
    }

    /// Whether modules can be compiled in this mode for the architecture `arch`, as Cargo names it.
    pub(crate) fn fits(self, arch: &str) -> bool {
        self.cpu().is_empty() || arch == "x86_64"
    }
}

/// Cuts a script into tokens.
///
/// # Errors
///
/// If it has a lexical error.
pub(crate) fn lex(text: &str) -> Result<ParseBuffer<'_>, wast::Error> {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    ParseBuffer::new_with_lexer(lexer)
}

/// Parses a script.
///
/// # Errors
///
/// If it is not well-formed.
pub(crate) fn parse<'a>(
    buffer: &'a ParseBuffer<'a>,
) -> Result<Vec<WastDirective<'a>>, wast::Error> {
    parser::parse::<Wast<'a>>(buffer).map(|script| script.directives)
}

/// The binary of the module that `command` defines or instantiates, if it does; the modules of `assert_malformed`
/// and `assert_invalid`, which must not compile, are none.
///
/// # Errors
///
/// If the module's text is not well-formed.
pub(crate) fn compiled_module(
    command: &mut WastDirective<'_>,
) -> Option<Result<Vec<u8>, wast::Error>> {
    match command {
        WastDirective::Module(module) | WastDirective::ModuleDefinition(module) => {
            Some(module.encode())
        }
        WastDirective::AssertUnlinkable { module, .. }
        | WastDirective::AssertTrap {
            exec: WastExecute::Wat(module),
            ..
        }
        | WastDirective::AssertReturn {
            exec: WastExecute::Wat(module),
            ..
        } => Some(module.encode()),
        _ => None,
    }
}
