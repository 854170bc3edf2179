//! Values of the guest as the host sees them.

use crate::exception::Exception;
use crate::func::Func;
use std::any::Any;
use std::fmt;
use std::sync::Arc;
use wasmo_abi::types::{RefKind, RefType, ValType};

/// A 128-bit vector: 16 bytes, lane 0 first, each lane little-endian.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct V128(pub [u8; 16]);

impl V128 {
    /// The vector whose bits are `bits`, lane 0 in the lowest ones.
    pub const fn from_u128(bits: u128) -> Self {
        Self(bits.to_le_bytes())
    }

    /// The bits, lane 0 in the lowest ones.
    pub const fn to_u128(self) -> u128 {
        u128::from_le_bytes(self.0)
    }
}

macro_rules! lanes {
    ($($ty:ident $count:literal $from:ident $to:ident;)*) => {
        impl V128 {$(
            #[doc = concat!("The vector with these `", stringify!($ty), "` lanes.")]
            pub fn $from(lanes: [$ty; $count]) -> Self {
                let mut bytes = [0; 16];
                for (bytes, lane) in bytes.chunks_exact_mut(16 / $count).zip(lanes) {
                    bytes.copy_from_slice(&lane.to_le_bytes());
                }
                Self(bytes)
            }

            #[doc = concat!("The lanes as `", stringify!($ty), "`.")]
            pub fn $to(self) -> [$ty; $count] {
                let mut lanes = [Default::default(); $count];
                for (bytes, lane) in self.0.chunks_exact(16 / $count).zip(&mut lanes) {
                    let mut array = [0; 16 / $count];
                    array.copy_from_slice(bytes);
                    *lane = $ty::from_le_bytes(array);
                }
                lanes
            }
        )*}
    };
}

lanes! {
    i8 16 from_i8x16 to_i8x16;
    u8 16 from_u8x16 to_u8x16;
    i16 8 from_i16x8 to_i16x8;
    u16 8 from_u16x8 to_u16x8;
    i32 4 from_i32x4 to_i32x4;
    u32 4 from_u32x4 to_u32x4;
    i64 2 from_i64x2 to_i64x2;
    u64 2 from_u64x2 to_u64x2;
    f32 4 from_f32x4 to_f32x4;
    f64 2 from_f64x2 to_f64x2;
}

impl fmt::Debug for V128 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "V128({:#034x})", self.to_u128())
    }
}

/// A host object to which a guest can hold references (`externref`), shared between the host and its guests.
///
/// What a guest was given is kept for it at least until the host's outermost call into the store is over, whether the guest still refers to
/// it or not. A host function that gives a guest new objects should have a limit for how many it makes.
#[derive(Clone)]
pub struct ExternRef(Arc<dyn Any + Send + Sync>);

impl ExternRef {
    /// A reference to `object`.
    pub fn new(object: impl Any + Send + Sync) -> Self {
        Self(Arc::new(object))
    }

    /// The object, if it is a `T`.
    pub fn downcast_ref<T: Any>(&self) -> Option<&T> {
        self.0.downcast_ref()
    }

    /// The object.
    pub fn object(&self) -> &Arc<dyn Any + Send + Sync> {
        &self.0
    }

    /// Whether both refer to the same object.
    pub fn ptr_eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Arc<dyn Any + Send + Sync>> for ExternRef {
    fn from(object: Arc<dyn Any + Send + Sync>) -> Self {
        Self(object)
    }
}

impl fmt::Debug for ExternRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ExternRef({:p})", Arc::as_ptr(&self.0))
    }
}

/// A value of any type.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Val {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// A 32-bit float, as its bits.
    F32(u32),
    /// A 64-bit float, as its bits.
    F64(u64),
    /// A vector.
    V128(V128),
    /// A function reference; `None` is null.
    FuncRef(Option<Func>),
    /// A reference to a host object; `None` is null.
    ExternRef(Option<ExternRef>),
    /// A reference to an exception; `None` is null.
    ExnRef(Option<Exception>),
}

impl Val {
    /// The type of the value. Of a reference it is the nullable one to anything of the kind, whatever is known of it beyond that.
    pub fn ty(&self) -> ValType {
        match self {
            Self::I32(_) => ValType::I32,
            Self::I64(_) => ValType::I64,
            Self::F32(_) => ValType::F32,
            Self::F64(_) => ValType::F64,
            Self::V128(_) => ValType::V128,
            Self::FuncRef(_) => ValType::FUNCREF,
            Self::ExternRef(_) => ValType::EXTERNREF,
            Self::ExnRef(_) => ValType::EXNREF,
        }
    }

    /// The default value of a type: zero or null; `None` for references that cannot be null.
    pub fn default_for(ty: ValType) -> Option<Self> {
        ty.is_defaultable().then(|| Self::zero(ty))
    }

    /// Zero or null, even if that is no value of the type.
    pub(crate) fn zero(ty: ValType) -> Self {
        match ty {
            ValType::I32 => Self::I32(0),
            ValType::I64 => Self::I64(0),
            ValType::F32 => Self::F32(0),
            ValType::F64 => Self::F64(0),
            ValType::V128 => Self::V128(V128::default()),
            ValType::Ref(ty) => Self::null(ty),
        }
    }

    /// The null reference of a kind of references.
    pub fn null(ty: RefType) -> Self {
        match ty.kind() {
            RefKind::Extern => Self::ExternRef(None),
            RefKind::Exn => Self::ExnRef(None),
            _ => Self::FuncRef(None),
        }
    }

    /// Whether this is a null reference.
    pub fn is_null(&self) -> bool {
        matches!(
            self,
            Self::FuncRef(None) | Self::ExternRef(None) | Self::ExnRef(None)
        )
    }

    /// The integer, if this is an i32.
    pub fn i32(&self) -> Option<i32> {
        match self {
            Self::I32(value) => Some(*value),
            _ => None,
        }
    }

    /// The integer, if this is an i64.
    pub fn i64(&self) -> Option<i64> {
        match self {
            Self::I64(value) => Some(*value),
            _ => None,
        }
    }

    /// The number, if this is an f32.
    pub fn f32(&self) -> Option<f32> {
        match self {
            Self::F32(bits) => Some(f32::from_bits(*bits)),
            _ => None,
        }
    }

    /// The number, if this is an f64.
    pub fn f64(&self) -> Option<f64> {
        match self {
            Self::F64(bits) => Some(f64::from_bits(*bits)),
            _ => None,
        }
    }

    /// The vector, if this is a v128.
    pub fn v128(&self) -> Option<V128> {
        match self {
            Self::V128(value) => Some(*value),
            _ => None,
        }
    }
}

macro_rules! into_val {
    ($($ty:ty, $value:ident => $val:expr;)*) => {$(
        impl From<$ty> for Val {
            fn from($value: $ty) -> Self {
                $val
            }
        }
    )*};
}

into_val! {
    i32, value => Self::I32(value);
    u32, value => Self::I32(value.cast_signed());
    i64, value => Self::I64(value);
    u64, value => Self::I64(value.cast_signed());
    f32, value => Self::F32(value.to_bits());
    f64, value => Self::F64(value.to_bits());
    V128, value => Self::V128(value);
    Func, value => Self::FuncRef(Some(value));
    Option<Func>, value => Self::FuncRef(value);
    ExternRef, value => Self::ExternRef(Some(value));
    Option<ExternRef>, value => Self::ExternRef(value);
    Exception, value => Self::ExnRef(Some(value));
    Option<Exception>, value => Self::ExnRef(value);
}
