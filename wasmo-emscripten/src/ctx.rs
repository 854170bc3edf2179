//! The state of a guest beside its memory, and the ways in which it ends.

use std::collections::HashMap;
use std::error::Error as StdError;
use std::fmt;
use wasmo_wasi::{WasiCtx, WasiHost};

/// What a guest of Emscripten's is granted, and what its host must remember for it.
#[derive(Clone, Debug)]
pub struct Emscripten {
    pub(crate) wasi: WasiCtx,
    /// The names of the current directory and of those around it, from the root on.
    pub(crate) current: Vec<Vec<u8>>,
    /// Where reading a directory goes on, by file descriptor.
    pub(crate) positions: HashMap<u32, u64>,
    /// The upper half of a 64-bit result.
    pub(crate) temp_ret0: i32,
    /// Whether the guest is made by a version of Emscripten whose records have times of 64 bits, once that has been looked up.
    pub(crate) newer: Option<bool>,
    pub(crate) exceptions: Exceptions,
}

/// The C++ exceptions of a guest.
#[derive(Clone, Debug, Default)]
pub(crate) struct Exceptions {
    /// The address of the one thrown last.
    pub(crate) last: u32,
    /// How many are thrown and not yet caught.
    pub(crate) uncaught: u32,
    /// The addresses of the records of those being handled, the innermost last.
    pub(crate) caught: Vec<u32>,
}

impl Emscripten {
    /// A guest that is granted what `wasi` has, with the root as its current directory.
    pub fn new(wasi: WasiCtx) -> Self {
        Self {
            wasi,
            current: Vec::new(),
            positions: HashMap::new(),
            temp_ret0: 0,
            newer: None,
            exceptions: Exceptions::default(),
        }
    }

    /// What it is granted.
    pub fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

/// A host's state with an [`Emscripten`] in it.
///
/// `include_wasm!("guest.wasm", emscripten)` makes every such type a host's state for what the guest imports of Emscripten's functions.
/// What else it imports is implemented as ever:
///
/// ```
/// use wasmo_emscripten::{Emscripten, EmscriptenHost};
/// use wasmo_wasi::{WasiCtx, WasiHost};
///
/// struct Host {
///     emscripten: Emscripten,
///     log: Vec<String>,
/// }
///
/// impl EmscriptenHost for Host {
///     fn emscripten(&mut self) -> &mut Emscripten {
///         &mut self.emscripten
///     }
/// }
///
/// impl WasiHost for Host {
///     fn wasi(&mut self) -> &mut WasiCtx {
///         self.emscripten.wasi()
///     }
/// }
/// ```
///
/// An `Emscripten` is one itself, for guests that import nothing else.
#[diagnostic::on_unimplemented(
    message = "`{Self}` has nothing of what Emscripten's functions need: it has no `Emscripten`",
    label = "the host's state",
    note = "implement `wasmo_emscripten::EmscriptenHost` for it, which says where its `Emscripten` is"
)]
pub trait EmscriptenHost: WasiHost {
    /// What the guest is granted, and what is remembered for it.
    fn emscripten(&mut self) -> &mut Emscripten;
}

impl EmscriptenHost for Emscripten {
    fn emscripten(&mut self) -> &mut Emscripten {
        self
    }
}

impl WasiHost for Emscripten {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

/// The guest has given itself up: `abort`, or an assertion that failed.
///
/// It comes out of the outermost call as the error of a host function.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Abort {
    message: String,
}

impl Abort {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
        }
    }

    /// Why, in its words: the condition that did not hold. Empty if it did not say.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Abort {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.message.as_str() {
            "" => f.write_str("the guest aborted"),
            message => write!(f, "the guest aborted: {message}"),
        }
    }
}

impl StdError for Abort {}

/// A C++ exception on its way. It comes out of the outermost call if nothing in the guest has caught it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct CppException {
    /// The address of the thrown object.
    pub object: u32,
}

impl fmt::Display for CppException {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the guest threw a C++ exception that nothing caught")
    }
}

impl StdError for CppException {}

/// A `longjmp` on its way to the function that called `setjmp`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Longjmp;

impl fmt::Display for Longjmp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the guest called longjmp for a function that has returned")
    }
}

impl StdError for Longjmp {}
