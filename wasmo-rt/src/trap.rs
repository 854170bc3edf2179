//! Traps: why a call into a guest did not return, and where.

use crate::error::{Error, ErrorKind};
use crate::exception::Exception;
use crate::memory::MemoryAccessError;
use crate::module::Module;
use crate::small::push;
use crate::vm::raise;
use crate::vm::records::VMStore;
use std::error::Error as StdError;
use std::fmt;
use std::mem::ManuallyDrop;
use wasmo_abi::index::FuncIndex;
use wasmo_abi::trap::TrapCode;

/// Why a call into a guest did not return: a fault of the guest, the error of a host function, or an exception that no guest caught.
///
/// Its text is `wasm trap: ` and the reason in the words of the specification's test suite, or `uncaught exception: ` with the
/// tag and the payload, or the text of the host's error, followed by the guest's backtrace, innermost frame first.
///
/// Guests cannot catch it, unless it is an exception: returned as the error of a host function, that is thrown again.
pub struct Trap(ManuallyDrop<Box<Inner>>);

struct Inner {
    reason: Reason,
    backtrace: Backtrace,
}

/// One function, not what it does wherever a trap may have to be dropped.
impl Drop for Trap {
    #[inline(never)]
    fn drop(&mut self) {
        // SAFETY: it is dropped here only; where it is taken, the trap is not dropped.
        unsafe { ManuallyDrop::drop(&mut self.0) };
    }
}

enum Reason {
    Code(TrapCode),
    Host(Box<dyn StdError + Send + Sync>),
    Exception(Box<dyn Uncaught>),
}

/// An exception, by way of which alone a trap reaches the code for exceptions: a program in which nothing makes exceptions has none of it.
pub(crate) trait Uncaught: fmt::Display + Send + Sync {
    fn exception(&self) -> &Exception;

    /// See [`raise::throw_behind_host`].
    ///
    /// # Safety
    ///
    /// That of this function.
    unsafe fn throw_behind_host(&self, vm: *mut VMStore) -> Result<bool, Error>;
}

impl Uncaught for Exception {
    fn exception(&self) -> &Exception {
        self
    }

    unsafe fn throw_behind_host(&self, vm: *mut VMStore) -> Result<bool, Error> {
        // SAFETY: passed on.
        unsafe { raise::throw_behind_host(vm, self) }
    }
}

impl Trap {
    /// A trap with a code of the specification, as a host function may raise it.
    #[cold]
    pub fn new(code: TrapCode) -> Self {
        Self::with(Reason::Code(code))
    }

    /// The error of a host function: it comes out of the outermost call, where [`Trap::downcast_ref`] finds it.
    ///
    /// A [`Trap`] or an instantiation's trap given here keeps what it is.
    #[cold]
    pub fn host(error: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        let error: Box<dyn StdError + Send + Sync> = error.into();
        match error.downcast::<Self>() {
            Ok(trap) => *trap,
            Err(error) => Self::by_host(error),
        }
    }

    /// A trap with an error that is no trap itself.
    #[cold]
    fn by_host(error: Box<dyn StdError + Send + Sync>) -> Self {
        Self::with(Reason::Host(error))
    }

    /// Something that cannot happen.
    #[cold]
    pub(crate) fn bug(what: &'static str) -> Self {
        Self::by_host(Error::new(ErrorKind::InvalidModule, what).into())
    }

    #[cold]
    pub(crate) fn uncaught(exception: Exception) -> Self {
        Self::with(Reason::Exception(Box::new(exception)))
    }

    fn with(reason: Reason) -> Self {
        Self::from_inner(Inner {
            reason,
            backtrace: Backtrace::default(),
        })
    }

    fn from_inner(inner: Inner) -> Self {
        Self(ManuallyDrop::new(Box::new(inner)))
    }

    fn into_inner(self) -> Inner {
        let mut this = ManuallyDrop::new(self);
        // SAFETY: `this` is neither dropped nor used again.
        *unsafe { ManuallyDrop::take(&mut this.0) }
    }

    /// The code, if this is a trap of the specification; `None` if a host function failed otherwise or an exception was thrown.
    pub fn code(&self) -> Option<TrapCode> {
        match self.0.reason {
            Reason::Code(code) => Some(code),
            Reason::Host(_) | Reason::Exception(_) => None,
        }
    }

    /// The exception, if that is what this is.
    pub fn exception(&self) -> Option<&Exception> {
        self.uncaught_exception().map(Uncaught::exception)
    }

    pub(crate) fn uncaught_exception(&self) -> Option<&dyn Uncaught> {
        match &self.0.reason {
            Reason::Exception(exception) => Some(&**exception),
            Reason::Code(_) | Reason::Host(_) => None,
        }
    }

    /// The error of the host function, if it is an `E`.
    pub fn downcast_ref<E: StdError + 'static>(&self) -> Option<&E> {
        match &self.0.reason {
            Reason::Host(error) => error.downcast_ref(),
            Reason::Code(_) | Reason::Exception(_) => None,
        }
    }

    /// The error of the host function, if it is an `E`, or the trap as it was.
    ///
    /// # Errors
    ///
    /// If this is not such an error.
    pub fn downcast<E: StdError + 'static>(self) -> Result<E, Self> {
        let Inner { reason, backtrace } = self.into_inner();
        let reason = match reason {
            Reason::Host(error) => match error.downcast() {
                Ok(error) => return Ok(*error),
                Err(error) => Reason::Host(error),
            },
            other => other,
        };
        Err(Self::from_inner(Inner { reason, backtrace }))
    }

    /// The guest's frames at the point of the trap, innermost first, through all guests that were active.
    pub fn backtrace(&self) -> &Backtrace {
        &self.0.backtrace
    }

    pub(crate) fn backtrace_mut(&mut self) -> &mut Backtrace {
        &mut self.0.backtrace
    }
}

impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.reason {
            Reason::Code(code) => write!(f, "wasm trap: {}", code.message())?,
            Reason::Host(error) => error.fmt(f)?,
            Reason::Exception(exception) => write!(f, "uncaught exception: {exception}")?,
        }
        self.0.backtrace.fmt(f)
    }
}

impl fmt::Debug for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Trap(")?;
        match &self.0.reason {
            Reason::Code(code) => code.fmt(f)?,
            Reason::Host(error) => error.fmt(f)?,
            Reason::Exception(exception) => write!(f, "Exception({exception})")?,
        }
        f.write_str(")")?;
        fmt::Display::fmt(&self.0.backtrace, f)
    }
}

impl StdError for Trap {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.reason {
            Reason::Code(_) | Reason::Exception(_) => None,
            // The text of the host's error is already ours.
            Reason::Host(error) => error.source(),
        }
    }
}

impl From<TrapCode> for Trap {
    fn from(code: TrapCode) -> Self {
        Self::new(code)
    }
}

/// An instantiation's trap becomes that trap; any other error becomes a host error.
impl From<Error> for Trap {
    fn from(error: Error) -> Self {
        error
            .into_trap()
            .unwrap_or_else(|error| Self::by_host(error.into()))
    }
}

macro_rules! from_host_errors {
    ($($ty:ty),*) => {$(
        impl From<$ty> for Trap {
            fn from(error: $ty) -> Self {
                Self::by_host(error.into())
            }
        }
    )*};
}

from_host_errors!(
    MemoryAccessError,
    std::io::Error,
    std::str::Utf8Error,
    std::string::FromUtf8Error,
    std::num::TryFromIntError,
    std::num::ParseIntError,
    std::fmt::Error,
    String,
    &'static str
);

impl From<Box<dyn StdError + Send + Sync>> for Trap {
    fn from(error: Box<dyn StdError + Send + Sync>) -> Self {
        Self::host(error)
    }
}

/// One guest frame of a [`Backtrace`].
#[derive(Clone, Debug)]
pub struct Frame {
    module: Module,
    func: Option<FuncIndex>,
    offset: Option<u32>,
}

impl Frame {
    pub(crate) fn new(module: Module, offset: Option<u32>) -> Self {
        let func = offset.and_then(|offset| module.inner().outline.function_at(offset));
        Self {
            module,
            func,
            offset,
        }
    }

    /// The module.
    pub fn module(&self) -> &Module {
        &self.module
    }

    /// The module's name: from its name section or file.
    pub fn module_name(&self) -> &str {
        self.module.name()
    }

    /// The index of the function in the module, imports counted.
    pub fn func_index(&self) -> Option<u32> {
        self.func.map(|func| func.0)
    }

    /// The function's name: that of the name section, otherwise the first one under which it is exported.
    pub fn func_name(&self) -> Option<&str> {
        self.module.inner().outline.function_name(self.func?)
    }

    /// The offset in the wasm binary of the instruction that trapped or called, in bytes.
    pub fn wasm_offset(&self) -> Option<u32> {
        self.offset
    }
}

impl fmt::Display for Frame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}!", self.module_name())?;
        match (self.func_name(), self.func) {
            (Some(name), _) => f.write_str(name)?,
            (None, Some(func)) => write!(f, "function {}", func.0)?,
            (None, None) => f.write_str("<unknown>")?,
        }
        match self.offset {
            Some(offset) => write!(f, " at offset {offset:#x}"),
            None => Ok(()),
        }
    }
}

/// The guest's frames at a trap, innermost first. Of each activation at most 64 are kept.
#[derive(Clone, Default, Debug)]
pub struct Backtrace {
    frames: Vec<Frame>,
}

impl Backtrace {
    /// The frames.
    pub fn frames(&self) -> &[Frame] {
        &self.frames
    }

    pub(crate) fn push(&mut self, frame: Frame) {
        push(&mut self.frames, frame);
    }
}

impl fmt::Display for Backtrace {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, frame) in self.frames.iter().enumerate() {
            write!(f, "\n  {i:2}: {frame}")?;
        }
        Ok(())
    }
}
