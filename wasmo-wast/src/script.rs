//! Scripts as text, and which of their commands carry a module that is compiled.
//!
//! Also a module of the suite's build scripts, which compile what the runner loads: it must not refer to others.

use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::{Wast, WastDirective, WastExecute};

/// Cuts a script into tokens.
///
/// # Errors
///
/// If it has a lexical error.
pub fn lex(text: &str) -> Result<ParseBuffer<'_>, wast::Error> {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    ParseBuffer::new_with_lexer(lexer)
}

/// Parses a script.
///
/// # Errors
///
/// If it is not well-formed.
pub fn parse<'a>(buffer: &'a ParseBuffer<'a>) -> Result<Vec<WastDirective<'a>>, wast::Error> {
    parser::parse::<Wast<'a>>(buffer).map(|script| script.directives)
}

/// The binary of the module that `command` defines or instantiates, if it does; the modules of `assert_malformed`
/// and `assert_invalid`, which must not compile, are none.
///
/// # Errors
///
/// If the module's text is not well-formed.
pub fn compiled_module(command: &mut WastDirective<'_>) -> Option<Result<Vec<u8>, wast::Error>> {
    match command {
        WastDirective::Module(module) | WastDirective::ModuleDefinition(module) => {
            Some(module.encode())
        }
        WastDirective::AssertUnlinkable { module, .. }
        | WastDirective::AssertTrap {
            exec: WastExecute::Wat(module),
            ..
        }
        | WastDirective::AssertException {
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

/// Calls `visit` with every command of `commands`, those that run on threads of their own included.
pub fn for_each_command<'a>(
    commands: &mut [WastDirective<'a>],
    visit: &mut impl FnMut(&mut WastDirective<'a>),
) {
    for command in commands {
        visit(command);
        if let WastDirective::Thread(thread) = command {
            for_each_command(&mut thread.directives, visit);
        }
    }
}
