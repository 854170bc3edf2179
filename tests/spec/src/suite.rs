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

/// The ways in which every module is compiled.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub(crate) enum Mode {
    /// Guard pages and signals, optimised as users ship it.
    Guard,
    /// Explicit checks, not optimised: a second, independent way through the code generator.
    Explicit,
}

impl Mode {
    /// Every mode, in the order of their numbers.
    pub(crate) const ALL: [Self; 2] = [Self::Guard, Self::Explicit];

    /// The name in the report and in the names of tests.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Guard => "guard",
            Self::Explicit => "explicit",
        }
    }

    /// The optimisation level that modules are compiled at.
    pub(crate) const fn opt_level(self) -> &'static str {
        match self {
            Self::Guard => "O2",
            Self::Explicit => "O0",
        }
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
