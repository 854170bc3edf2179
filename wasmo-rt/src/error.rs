//! Errors other than traps: linking, limits, the operating system, and handles used wrongly.

use crate::trap::Trap;
use std::borrow::Cow;
use std::fmt;
use std::mem::ManuallyDrop;

/// What went wrong when a module was loaded, linked or instantiated, or a handle was used.
pub struct Error(ManuallyDrop<Box<Inner>>);

/// One function, not what it does wherever an error may have to be dropped.
impl Drop for Error {
    #[inline(never)]
    fn drop(&mut self) {
        // SAFETY: it is dropped here only.
        unsafe { ManuallyDrop::drop(&mut self.0) };
    }
}

struct Inner {
    kind: ErrorKind,
    message: Cow<'static, str>,
    trap: Option<Trap>,
}

/// The kind of an [`Error`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Nothing was given for an import.
    UnknownImport,
    /// What was given for an import does not have the type asked for.
    IncompatibleImport,
    /// There is no export of that name, or it is of another kind.
    UnknownExport,
    /// A value or a function is not of the type that was asked for.
    TypeMismatch,
    /// A handle was used with a store to which it does not belong.
    WrongStore,
    /// An immutable global was written, an index reached outside a table, or a memory that threads share was to be borrowed.
    InvalidAccess,
    /// A size is beyond what this runtime supports.
    Limit,
    /// The operating system did not give the memory asked for.
    OutOfMemory,
    /// The module needs the signal handler, which [`crate::signals::set_enabled`] turned off or the system refused.
    Signals,
    /// The module's descriptor is not of this version, or damaged.
    InvalidModule,
    /// The start function or an active segment trapped during instantiation.
    Trap,
}

impl Error {
    #[inline]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<Cow<'static, str>>) -> Self {
        Self::of(kind, message.into(), None)
    }

    #[cold]
    fn of(kind: ErrorKind, message: Cow<'static, str>, trap: Option<Trap>) -> Self {
        Self(ManuallyDrop::new(Box::new(Inner {
            kind,
            message,
            trap,
        })))
    }

    #[cold]
    pub(crate) fn wrong_store(what: &str) -> Self {
        Self::new(
            ErrorKind::WrongStore,
            format!("this {what} belongs to another store"),
        )
    }

    /// The kind of error.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// The trap that ended instantiation, if that is what happened.
    pub fn trap(&self) -> Option<&Trap> {
        self.0.trap.as_ref()
    }

    /// The trap that ended instantiation, or the error as it was.
    ///
    /// # Errors
    ///
    /// If this is no trap.
    pub fn into_trap(mut self) -> Result<Trap, Self> {
        self.0.trap.take().ok_or(self)
    }
}

impl From<Trap> for Error {
    #[cold]
    fn from(trap: Trap) -> Self {
        Self::of(ErrorKind::Trap, Cow::Borrowed(""), Some(trap))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.trap {
            Some(trap) => trap.fmt(f),
            None => f.write_str(&self.0.message),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}: {self}", self.0.kind)
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.0.trap.as_ref()?.source()
    }
}
