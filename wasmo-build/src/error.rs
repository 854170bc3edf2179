//! What can go wrong, and how it is told to the user of a build script.

use std::error::Error as StdError;
use std::fmt::{self, Write as _};
use std::io;
use std::path::Path;

/// Why a module could not be compiled.
///
/// `Display` gives one message that names the file, variable or option concerned; what lies behind it, if
/// anything, is the [`source`](StdError::source).
pub struct Error(Box<Repr>);

struct Repr {
    kind: ErrorKind,
    message: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The environment lacks a variable that Cargo sets, or holds a value that makes no sense.
    Environment,
    /// An option of [`Build`](crate::Build) makes no sense.
    Option,
    /// The module cannot be read, or is malformed, invalid or unsupported.
    Module,
    /// The code generator failed: the target is not supported, or LLVM reported an error.
    Compile,
    /// A profile cannot be read or made.
    Profile,
    /// The result cannot be written.
    Output,
    /// A tool that a guest's sources need (a compiler, a linker, a library) is not installed, or cannot be run.
    Toolchain,
    /// A guest's sources cannot be read or do not compile to WebAssembly.
    Guest,
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Repr {
            kind,
            message,
            source: None,
        }))
    }

    #[cold]
    pub(crate) fn because(self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let mut repr = self.0;
        repr.source = Some(source.into());
        Self(repr)
    }

    #[cold]
    pub(crate) fn output(verb: &str, path: &Path, source: io::Error) -> Self {
        Self::new(
            ErrorKind::Output,
            format!("cannot {verb} `{}`", path.display()),
        )
        .because(source)
    }

    /// The kind of the error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Error")
            .field("kind", &self.0.kind)
            .field("message", &self.0.message)
            .field("source", &self.0.source)
            .finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        let source = self.0.source.as_deref()?;
        Some(source)
    }
}

/// The messages of `error` and of everything behind it, outermost first.
///
/// Some libraries repeat the message of the source in their own: such a repetition is left out.
pub fn chain(error: &dyn StdError) -> Vec<String> {
    let mut messages = vec![error.to_string()];
    let mut next = error.source();
    while let Some(error) = next {
        let message = error.to_string();
        if !messages.last().is_some_and(|last| last.contains(&message)) {
            messages.push(message);
        }
        next = error.source();
    }
    messages
}

/// The report of `error` for a terminal: the message, then what caused it.
pub(crate) fn report(error: &dyn StdError) -> String {
    let messages = chain(error);
    let mut text = format!("error: {}\n", messages[0]);
    if messages.len() > 1 {
        text.push_str("\nCaused by:\n");
    }
    for message in &messages[1..] {
        for line in message.lines() {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "    {line}");
        }
    }
    text
}

/// The same report as one line, for a Cargo directive.
pub(crate) fn one_line(error: &dyn StdError) -> String {
    flat(&chain(error).join(": "))
}

/// A text as one line.
pub(crate) fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn report_gives_the_causes() {
        let io = io::Error::new(io::ErrorKind::PermissionDenied, "permission denied");
        let error = Error::output("write", Path::new("out/x.a"), io);
        assert_eq!(error.kind(), ErrorKind::Output);
        assert_eq!(
            report(&error),
            "error: cannot write `out/x.a`\n\nCaused by:\n    permission denied\n"
        );
        assert_eq!(
            one_line(&error),
            "cannot write `out/x.a`: permission denied"
        );
    }

    #[test]
    fn repeated_messages_are_given_once() {
        let inner = Error::new(ErrorKind::Module, "bad magic\n  number");
        let outer = Error::new(ErrorKind::Module, "x.wasm: bad magic\n  number").because(inner);
        assert_eq!(report(&outer), "error: x.wasm: bad magic\n  number\n");
        assert_eq!(one_line(&outer), "x.wasm: bad magic number");
    }
}
