//! Exceptions as the host sees them.

use crate::error::{Error, ErrorKind};
use crate::store::{AsStore, StoreInner};
use crate::tag::Tag;
use crate::trap::Trap;
use crate::value::Val;
use crate::vm::types;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasmo_abi::types::ValType;

/// How many values of a payload a message shows at most.
const SHOWN: usize = 8;

/// An exception (core specification, 4.2.11 "Exception Instances"): a tag and the values that go with it.
///
/// A host function throws it by returning it as its error; guests that are active catch it as if a guest had thrown it. If none does,
/// it comes out of the call as a [`Trap`], and [`Trap::exception`] finds it there. It is also what references to exceptions are to
/// the host: [`Val::ExnRef`], or in typed functions `Exception` and `Option<Exception>`.
///
/// Cheap to clone. What it holds is the host's own: it can outlive the store, but is of use to guests of that store only.
///
/// ```
/// # use wasmo_rt::{Caller, Exception, Func, FuncType, Store, Tag, Trap, Val, ValType};
/// let mut store = Store::new(());
/// let tag = Tag::new(&mut store, &FuncType::new([ValType::I32], [])).unwrap();
/// let thrower = Func::wrap(&mut store, move |cx: Caller<'_, ()>, code: i32| -> Result<(), Trap> {
///     Err(Exception::new(&cx, tag, &[Val::I32(code)])?.into())
/// });
/// let trap = thrower.call(&mut store, &[Val::I32(7)]).unwrap_err();
/// let exception = trap.exception().unwrap();
/// assert_eq!(exception.tag(), tag);
/// assert_eq!(exception.payload()[0].i32(), Some(7));
/// ```
#[derive(Clone)]
pub struct Exception(Arc<Inner>);

struct Inner {
    tag: Tag,
    /// The name of the tag, from a module.
    name: Option<&'static str>,
    payload: Box<[Val]>,
    /// Where the store may have the record of this exception; `u32::MAX` for nowhere.
    hint: AtomicU32,
}

impl Exception {
    /// An exception of the host's, not thrown yet: see [`Trap::from`].
    ///
    /// # Errors
    ///
    /// If `payload` is not of the types that are the tag's parameters, or the tag or a reference belongs to another store.
    pub fn new(store: &impl AsStore, tag: Tag, payload: &[Val]) -> Result<Self, Error> {
        let store = store.as_store().inner();
        let instance = store.tag(tag)?;
        let types = types::get(instance.type_id()).params();
        store.check_all(types, payload, "values of the payload")?;
        let payload = payload.to_vec().into();
        Ok(Self::from_parts(tag, instance.name, payload, None))
    }

    /// An exception; if `hint` says so, the copy of a record.
    pub(crate) fn from_parts(
        tag: Tag,
        name: Option<&'static str>,
        payload: Box<[Val]>,
        hint: Option<u32>,
    ) -> Self {
        Self(Arc::new(Inner {
            tag,
            name,
            payload,
            hint: AtomicU32::new(hint.unwrap_or(u32::MAX)),
        }))
    }

    /// The tag.
    pub fn tag(&self) -> Tag {
        self.0.tag
    }

    /// The values, of the types of the tag's parameters.
    pub fn payload(&self) -> &[Val] {
        &self.0.payload
    }

    /// Whether both are the same exception, not only equal ones.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }

    /// Whether nobody else holds it.
    pub(crate) fn is_last(&self) -> bool {
        Arc::strong_count(&self.0) == 1
    }

    /// Where the store may have the record of this exception.
    pub(crate) fn hint(&self) -> Option<u32> {
        match self.0.hint.load(Ordering::Relaxed) {
            u32::MAX => None,
            hint => Some(hint),
        }
    }

    pub(crate) fn set_hint(&self, hint: u32) {
        self.0.hint.store(hint, Ordering::Relaxed);
    }
}

/// Nothing recurses: chains of exceptions can be as long as a guest likes.
impl Drop for Inner {
    fn drop(&mut self) {
        let mut todo = Vec::from(std::mem::take(&mut self.payload));
        while let Some(value) = todo.pop() {
            if let Val::ExnRef(Some(Exception(inner))) = value
                && let Some(mut inner) = Arc::into_inner(inner)
            {
                todo.extend(std::mem::take(&mut inner.payload));
            }
        }
    }
}

/// The tag, by its name if a module has given it one, and the payload: floats as their bits, and not what references refer to.
impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.name {
            Some(name) => write!(f, "tag {name:?}")?,
            None => write!(f, "tag without name")?,
        }
        f.write_str(" (")?;
        for (i, value) in self.payload().iter().enumerate() {
            if i > 0 {
                f.write_str(", ")?;
            }
            if i == SHOWN {
                write!(f, "and {} more", self.payload().len() - i)?;
                break;
            }
            match value {
                Val::I32(value) => write!(f, "i32 {value}")?,
                Val::I64(value) => write!(f, "i64 {value}")?,
                // As bits: what formats floats is 20 kB, in every program.
                Val::F32(bits) => write!(f, "f32 {bits:#x}")?,
                Val::F64(bits) => write!(f, "f64 {bits:#x}")?,
                Val::V128(value) => write!(f, "v128 {:#x}", value.to_u128())?,
                reference => match reference.ty() {
                    ValType::Ref(_) if reference.is_null() => f.write_str("null")?,
                    ty => ty.fmt(f)?,
                },
            }
        }
        f.write_str(")")
    }
}

impl fmt::Debug for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Exception({self})")
    }
}

/// To be returned by a host function, which throws the exception.
impl From<Exception> for Trap {
    fn from(exception: Exception) -> Self {
        Self::uncaught(exception)
    }
}

impl StoreInner {
    /// Checks that `values` are of `types` and belong to the store.
    pub(crate) fn check_all(
        &self,
        types: &[ValType],
        values: &[Val],
        what: &str,
    ) -> Result<(), Error> {
        if types.len() != values.len() {
            return Err(Error::new(
                ErrorKind::TypeMismatch,
                format!("{} {what} are needed, not {}", types.len(), values.len()),
            ));
        }
        let mut values = types.iter().zip(values);
        values.try_for_each(|(&ty, value)| self.check(ty, value))
    }
}
