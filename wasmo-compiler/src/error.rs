//! The error of this crate.

use inkwell::builder::BuilderError;
use std::fmt;
use wasmo_abi::index::FuncIndex;

/// The result of what can fail in this crate.
pub(crate) type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a module could not be compiled.
///
/// Modules reach this crate validated, so nearly every error is about the options or is Wasmo's own fault.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
}

/// What kind of [`Error`] it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The target is not one that Wasmo supports.
    Target,
    /// The module is too large for the object format or for the code generator.
    Limit,
    /// The LLVM library at hand is not of the version that Wasmo was built for.
    Llvm,
    /// A bug in Wasmo or in LLVM.
    Bug,
}

impl Error {
    /// What kind of error it is.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self(Box::new(Inner {
            kind,
            message: message.into(),
        }))
    }

    /// The error with the function at which it happened.
    #[cold]
    pub(crate) fn in_function(mut self, func: FuncIndex) -> Self {
        self.0.message = format!("function {}: {}", func.0, self.0.message);
        self
    }

    /// A body that was validated does not parse.
    #[cold]
    pub(crate) fn unparsable(error: wasmparser::BinaryReaderError) -> Self {
        Self::bug(format!("a validated function body does not parse: {error}"))
    }

    /// An error that only a bug can cause.
    #[cold]
    pub(crate) fn bug(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Bug, message)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)?;
        match self.0.kind {
            ErrorKind::Bug => f.write_str(" (this is a bug in Wasmo)"),
            _ => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl From<BuilderError> for Error {
    #[cold]
    fn from(error: BuilderError) -> Self {
        Self::bug(format!("LLVM's builder refused an instruction: {error}"))
    }
}
