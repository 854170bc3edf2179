//! The one error of this crate: what is wrong with a module, and where.

use std::fmt::{self, Write as _};
use std::path::{Path, PathBuf};
use wasmo_abi::index::FuncIndex;

/// What kind of fault an [`Error`] reports.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The binary is malformed or the module invalid (core specification, chapters 3 and 5).
    Invalid,
    /// The module uses a proposal that Wasmo does not support yet, or a feature that was switched off.
    Unsupported {
        /// The proposal's name, as of its repository: `threads`, `relaxed-simd`.
        proposal: &'static str,
    },
    /// The module is beyond a limit of this implementation (see [`crate::limits`]).
    Limit,
    /// The text of a text module is malformed.
    Text {
        /// The line of the fault, from 1.
        line: usize,
        /// The column of the fault in bytes, from 1.
        column: usize,
    },
    /// The input is neither a wasm binary nor a text.
    NotWasm,
    /// A profile cannot be read or made. This is no fault of the module.
    Profile,
    /// The file cannot be read.
    Io,
}

/// Why a module is refused: the reason, the file, the byte offset, the function, and, where there is one, a remedy.
///
/// The message is lowercase and without a final stop; a remedy follows on a line of its own.
#[derive(Debug)]
pub struct Error {
    inner: Box<Inner>,
}

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    path: Option<PathBuf>,
    offset: Option<u64>,
    function: Option<(FuncIndex, Option<String>)>,
    help: Option<String>,
    source: Option<std::io::Error>,
}

impl Error {
    #[cold]
    pub(crate) fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        Self {
            inner: Box::new(Inner {
                kind,
                message: message.into(),
                path: None,
                offset: None,
                function: None,
                help: None,
                source: None,
            }),
        }
    }

    /// The module has `count` of `what`, more than `limit`.
    #[cold]
    pub(crate) fn limit(what: &str, count: u64, limit: u64) -> Self {
        Self::new(
            ErrorKind::Limit,
            format!("{what}: {count} exceeds this implementation's limit of {limit}"),
        )
    }

    #[cold]
    pub(crate) fn io(path: &Path, source: std::io::Error) -> Self {
        let mut error = Self::new(ErrorKind::Io, format!("cannot read the file: {source}"));
        error.inner.source = Some(source);
        error.with_path(path)
    }

    pub(crate) fn at(mut self, offset: u64) -> Self {
        self.inner.offset = Some(offset);
        self
    }

    pub(crate) fn in_function(mut self, func: FuncIndex, name: Option<String>) -> Self {
        self.inner.function = Some((func, name));
        self
    }

    pub(crate) fn with_help(mut self, help: impl Into<String>) -> Self {
        self.inner.help = Some(help.into());
        self
    }

    /// The same error, naming `path` as the module's file.
    pub fn with_path(mut self, path: &Path) -> Self {
        self.inner.path = Some(path.to_owned());
        self
    }

    /// What kind of fault it is.
    pub fn kind(&self) -> ErrorKind {
        self.inner.kind
    }

    /// The reason alone, without file, offset, function and remedy.
    pub fn message(&self) -> &str {
        &self.inner.message
    }

    /// The file, if the module came from one.
    pub fn path(&self) -> Option<&Path> {
        self.inner.path.as_deref()
    }

    /// The offset of the fault in the wasm binary, in bytes. A text module is first assembled: the offset is then
    /// one in the binary that it gave.
    pub fn offset(&self) -> Option<u64> {
        self.inner.offset
    }

    /// The function in whose body the fault is, and its name from the name section or of an export.
    pub fn function(&self) -> Option<(FuncIndex, Option<&str>)> {
        let (index, name) = self.inner.function.as_ref()?;
        Some((*index, name.as_deref()))
    }

    /// What can be done about it, if there is something.
    pub fn help(&self) -> Option<&str> {
        self.inner.help.as_deref()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Inner {
            kind,
            message,
            path,
            offset,
            function,
            help,
            source: _,
        } = &*self.inner;
        if let Some(path) = path {
            write!(f, "{}", path.display())?;
            if let ErrorKind::Text { line, column } = kind {
                write!(f, ":{line}:{column}")?;
            }
            f.write_str(": ")?;
        }
        f.write_str(message)?;
        if let (None, ErrorKind::Text { line, column }) = (path, kind) {
            write!(f, " at line {line}, column {column}")?;
        }
        if let Some(offset) = offset {
            write!(f, " at offset {offset:#x}")?;
        }
        if let Some((index, name)) = function {
            write!(f, " in function {}", index.0)?;
            if let Some(name) = name {
                write!(f, " `{name}`")?;
            }
        }
        if let Some(help) = help {
            f.write_char('\n')?;
            write!(f, "  help: {help}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        let source = self.inner.source.as_ref()?;
        Some(source)
    }
}
