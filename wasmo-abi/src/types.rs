//! Value, function and entity types (core specification, 2.3 "Types").

use alloc::boxed::Box;
use core::fmt;

/// What a reference points at (core specification, 2.3.3 "Reference Types").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum HeapType {
    /// Any function.
    Func,
    /// Any host object.
    Extern,
}

/// A reference type: a heap type, and whether null is a value of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RefType {
    /// Whether the null reference is a value of this type. Always true in WebAssembly 2.0.
    pub nullable: bool,
    /// What a non-null reference points at.
    pub heap: HeapType,
}

impl RefType {
    /// `funcref`, a nullable reference to any function.
    pub const FUNCREF: Self = Self {
        nullable: true,
        heap: HeapType::Func,
    };
    /// `externref`, a nullable reference to any host object.
    pub const EXTERNREF: Self = Self {
        nullable: true,
        heap: HeapType::Extern,
    };
}

/// The type of a value.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ValType {
    /// A 32-bit integer, its sign given by the operators applied to it.
    I32,
    /// A 64-bit integer, its sign given by the operators applied to it.
    I64,
    /// An IEEE 754 binary32 number.
    F32,
    /// An IEEE 754 binary64 number.
    F64,
    /// A 128-bit vector.
    V128,
    /// A reference.
    Ref(RefType),
}

impl ValType {
    /// `funcref`.
    pub const FUNCREF: Self = Self::Ref(RefType::FUNCREF);
    /// `externref`.
    pub const EXTERNREF: Self = Self::Ref(RefType::EXTERNREF);

    /// Whether values of this type travel in floating-point/vector registers of the C ABI.
    pub const fn is_float_or_vector(self) -> bool {
        matches!(self, Self::F32 | Self::F64 | Self::V128)
    }
}

impl fmt::Display for RefType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.heap, self.nullable) {
            (HeapType::Func, true) => "funcref",
            (HeapType::Extern, true) => "externref",
            (HeapType::Func, false) => "(ref func)",
            (HeapType::Extern, false) => "(ref extern)",
        })
    }
}

impl fmt::Display for ValType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::I32 => f.write_str("i32"),
            Self::I64 => f.write_str("i64"),
            Self::F32 => f.write_str("f32"),
            Self::F64 => f.write_str("f64"),
            Self::V128 => f.write_str("v128"),
            Self::Ref(r) => r.fmt(f),
        }
    }
}

/// The type of a function: its parameters and results.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct FuncType {
    params: Box<[ValType]>,
    results: Box<[ValType]>,
}

impl FuncType {
    /// The type of functions that take `params` and return `results`.
    pub fn new(params: impl Into<Box<[ValType]>>, results: impl Into<Box<[ValType]>>) -> Self {
        Self {
            params: params.into(),
            results: results.into(),
        }
    }

    /// The types of the parameters, in order.
    pub fn params(&self) -> &[ValType] {
        &self.params
    }

    /// The types of the results, in order.
    pub fn results(&self) -> &[ValType] {
        &self.results
    }
}

impl fmt::Display for FuncType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fn list(f: &mut fmt::Formatter<'_>, types: &[ValType]) -> fmt::Result {
            f.write_str("(")?;
            for (i, ty) in types.iter().enumerate() {
                write!(f, "{}{ty}", if i == 0 { "" } else { ", " })?;
            }
            f.write_str(")")
        }
        list(f, &self.params)?;
        f.write_str(" -> ")?;
        list(f, &self.results)
    }
}

/// The size bounds of a table (in elements) or a memory (in pages).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Limits {
    /// The initial size.
    pub min: u64,
    /// The size beyond which it cannot grow, if declared.
    pub max: Option<u64>,
}

impl Limits {
    /// Limits with the given minimum and maximum.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self { min, max }
    }

    /// Whether something of current size `size` and declared maximum `max` may be imported where `self` is
    /// asked for (core specification, 4.5.3.1 "Limits").
    pub fn accepts(&self, size: u64, max: Option<u64>) -> bool {
        size >= self.min
            && match (self.max, max) {
                (None, _) => true,
                (Some(want), Some(have)) => have <= want,
                (Some(_), None) => false,
            }
    }
}

impl fmt::Display for Limits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.max {
            Some(max) => write!(f, "{} {max}", self.min),
            None => write!(f, "{}", self.min),
        }
    }
}

/// The type of a linear memory.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct MemoryType {
    /// Size bounds in pages of [`crate::WASM_PAGE_SIZE`] bytes.
    pub limits: Limits,
}

impl MemoryType {
    /// A memory of `min` pages that can grow to `max` pages.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self {
            limits: Limits::new(min, max),
        }
    }
}

impl fmt::Display for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.limits.fmt(f)
    }
}

/// The type of a table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TableType {
    /// The type of the elements.
    pub element: RefType,
    /// Size bounds in elements.
    pub limits: Limits,
}

impl TableType {
    /// A table of `element` with `min` elements that can grow to `max` elements.
    pub const fn new(element: RefType, min: u64, max: Option<u64>) -> Self {
        Self {
            element,
            limits: Limits::new(min, max),
        }
    }
}

impl fmt::Display for TableType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.limits, self.element)
    }
}

/// The type of a global variable.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct GlobalType {
    /// The type of the value.
    pub value: ValType,
    /// Whether the value can change.
    pub mutable: bool,
}

impl GlobalType {
    /// A global of type `value`.
    pub const fn new(value: ValType, mutable: bool) -> Self {
        Self { value, mutable }
    }
}

impl fmt::Display for GlobalType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.mutable {
            write!(f, "(mut {})", self.value)
        } else {
            self.value.fmt(f)
        }
    }
}
