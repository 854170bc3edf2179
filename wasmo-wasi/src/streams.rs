//! What a guest's standard streams are connected to.

use std::fmt;
use std::fs::File;
use std::io::{Cursor, Read, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Where a guest's standard input comes from.
pub struct Input(pub(crate) InputKind);

pub(crate) enum InputKind {
    Inherit,
    File(File),
    Bytes(Mutex<Cursor<Vec<u8>>>),
    Reader(Mutex<Box<dyn Read + Send>>),
}

impl Input {
    /// Nothing: it is at its end from the start.
    pub fn empty() -> Self {
        Self::bytes(Vec::new())
    }

    /// The standard input of the host's process.
    pub fn inherit() -> Self {
        Self(InputKind::Inherit)
    }

    /// Bytes that are there from the start.
    pub fn bytes(bytes: impl Into<Vec<u8>>) -> Self {
        Self(InputKind::Bytes(Mutex::new(Cursor::new(bytes.into()))))
    }

    /// A file of the host's, or what else has a file descriptor: from where it stands on, which moves as the guest reads. The guest
    /// can change neither that in another way, nor the file's flags.
    pub fn file(file: impl Into<File>) -> Self {
        Self(InputKind::File(file.into()))
    }

    /// A reader of the host's. A guest that asks whether there is something to read is told that there is.
    pub fn reader(reader: impl Read + Send + 'static) -> Self {
        Self(InputKind::Reader(Mutex::new(Box::new(reader))))
    }
}

impl fmt::Debug for Input {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            InputKind::Inherit => "Input::inherit",
            InputKind::File(_) => "Input::file",
            InputKind::Bytes(_) => "Input::bytes",
            InputKind::Reader(_) => "Input::reader",
        })
    }
}

/// Where a guest's standard output or error goes to.
pub struct Output(pub(crate) OutputKind);

pub(crate) enum OutputKind {
    Stdout,
    Stderr,
    File(File),
    Pipe(OutputPipe),
    Writer(Mutex<Box<dyn Write + Send>>),
}

impl Output {
    /// Nowhere: what the guest writes is dropped.
    pub fn sink() -> Self {
        Self::writer(std::io::sink())
    }

    /// The standard output of the host's process.
    pub fn stdout() -> Self {
        Self(OutputKind::Stdout)
    }

    /// The standard error of the host's process.
    pub fn stderr() -> Self {
        Self(OutputKind::Stderr)
    }

    /// A file of the host's, or what else has a file descriptor: from where it stands on, or at its end if it appends. The guest can do
    /// nothing but write there.
    pub fn file(file: impl Into<File>) -> Self {
        Self(OutputKind::File(file.into()))
    }

    /// A pipe in memory, which the host reads.
    pub fn pipe(pipe: &OutputPipe) -> Self {
        Self(OutputKind::Pipe(pipe.clone()))
    }

    /// A writer of the host's; it is flushed after each write.
    pub fn writer(writer: impl Write + Send + 'static) -> Self {
        Self(OutputKind::Writer(Mutex::new(Box::new(writer))))
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            OutputKind::Stdout => "Output::stdout",
            OutputKind::Stderr => "Output::stderr",
            OutputKind::File(_) => "Output::file",
            OutputKind::Pipe(_) => "Output::pipe",
            OutputKind::Writer(_) => "Output::writer",
        })
    }
}

/// A guest's output, kept in memory for the host. Clones are the same pipe.
///
/// It holds a limited number of bytes. A guest that writes more is told that there is no space left.
#[derive(Clone)]
pub struct OutputPipe {
    bytes: Arc<Mutex<Vec<u8>>>,
    limit: usize,
}

impl OutputPipe {
    /// A pipe for 16 MiB.
    pub fn new() -> Self {
        Self::with_limit(16 << 20)
    }

    /// A pipe for `limit` bytes.
    pub fn with_limit(limit: usize) -> Self {
        Self {
            bytes: Arc::default(),
            limit,
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<u8>> {
        // A panic while it was held cannot leave the bytes half written.
        self.bytes.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the guest has written.
    pub fn contents(&self) -> Vec<u8> {
        self.lock().clone()
    }

    /// What the guest has written, which makes room for more.
    pub fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.lock())
    }

    /// What the guest has written, as text; what is not UTF-8 is replaced.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.lock()).into_owned()
    }

    /// Takes as many of `bytes` as there is room for.
    pub(crate) fn push(&self, bytes: &[u8]) -> usize {
        let mut contents = self.lock();
        let room = self.limit.saturating_sub(contents.len());
        let bytes = &bytes[..bytes.len().min(room)];
        contents.extend_from_slice(bytes);
        bytes.len()
    }
}

impl Default for OutputPipe {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for OutputPipe {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("OutputPipe")
            .field("len", &self.lock().len())
            .field("limit", &self.limit)
            .finish()
    }
}
