//! Values that come out of the sandbox.

use crate::Error;
use std::ops::RangeBounds;

/// A value that the library gave: whatever it is, it may be a lie.
///
/// A `Tainted` number is no number: it cannot be added, compared, printed or used as a length. Whoever wants to use it says what it
/// may be, and gets an error if it is something else. To forget that is a compile error:
///
/// ```compile_fail,E0277
/// use sandboxed_c::Tainted;
/// fn allocate(width: Tainted<usize>, height: Tainted<usize>) -> Vec<u8> {
///     vec![0; width * height]
/// }
/// ```
///
/// ```
/// use sandboxed_c::{Error, Tainted};
/// fn allocate(width: Tainted<usize>, height: Tainted<usize>) -> Result<Vec<u8>, Error> {
///     let (width, height) = (width.within(1..=1000)?, height.within(1..=1000)?);
///     Ok(vec![0; width * height])
/// }
/// assert_eq!(allocate(3.into(), 5.into())?.len(), 15);
/// assert!(allocate(3.into(), usize::MAX.into()).is_err());
/// # Ok::<(), Error>(())
/// ```
///
/// The value is the host's own copy: the library cannot change it between the check and the use.
#[derive(Debug)]
#[must_use = "it is worth nothing before it is verified"]
pub struct Tainted<T>(T);

impl<T> Tainted<T> {
    /// The value, if `check` accepts it. `check` may make something else of it: an enum of a number, text of bytes.
    ///
    /// # Errors
    ///
    /// That of `check`.
    pub fn verify<U>(self, check: impl FnOnce(T) -> Result<U, Error>) -> Result<U, Error> {
        check(self.0)
    }

    /// The value, if it is in `range`.
    ///
    /// # Errors
    ///
    /// [`Error::Implausible`] if it is not.
    pub fn within(self, range: impl RangeBounds<T>) -> Result<T, Error>
    where
        T: PartialOrd,
    {
        self.verify(|value| match range.contains(&value) {
            true => Ok(value),
            false => Err(Error::Implausible),
        })
    }

    /// The value, for which nothing can be wrong: every one that the type has is as good as another, as colours are.
    pub fn any(self) -> T {
        self.0
    }
}

/// Anybody may distrust a value.
impl<T> From<T> for Tainted<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}
