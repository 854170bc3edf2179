//! Value, function and entity types (core specification, 2.3 "Types").

use crate::index::{TypeId, TypeIndex};
use alloc::boxed::Box;
use core::fmt;

/// What a reference points at (core specification, 2.3.3 "Reference Types").
///
/// The types of garbage-collected objects (`any`, `eq`, `i31`, `struct`, `array`, `none`) are not supported yet.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum HeapType {
    /// Any function.
    Func,
    /// No function: only null is a reference to it.
    NoFunc,
    /// Any host object.
    Extern,
    /// No host object: only null is a reference to it.
    NoExtern,
    /// Any exception.
    Exn,
    /// No exception: only null is a reference to it.
    NoExn,
    /// A type that the module defines, by its index there. Only descriptions of modules have such types.
    Concrete(TypeIndex),
    /// A defined type by its id, which the runtime gives to equal types of all modules. Only the runtime has such types.
    Canonical(TypeId),
}

/// The kinds of references, which have no values in common but null. Each has its own representation: see
/// [`crate::layout`].
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum RefKind {
    /// References to functions.
    Func,
    /// References to host objects.
    Extern,
    /// References to exceptions.
    Exn,
}

impl HeapType {
    /// The kind of references to this type. Every defined type is one of functions, so far.
    pub const fn kind(self) -> RefKind {
        match self {
            Self::Func | Self::NoFunc | Self::Concrete(_) | Self::Canonical(_) => RefKind::Func,
            Self::Extern | Self::NoExtern => RefKind::Extern,
            Self::Exn | Self::NoExn => RefKind::Exn,
        }
    }
}

impl RefKind {
    /// The heap type at the top of the kind's hierarchy.
    pub const fn top(self) -> HeapType {
        match self {
            Self::Func => HeapType::Func,
            Self::Extern => HeapType::Extern,
            Self::Exn => HeapType::Exn,
        }
    }

    /// The heap type at the bottom of the kind's hierarchy.
    pub const fn bottom(self) -> HeapType {
        match self {
            Self::Func => HeapType::NoFunc,
            Self::Extern => HeapType::NoExtern,
            Self::Exn => HeapType::NoExn,
        }
    }
}

/// A reference type: a heap type, and whether null is a value of it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct RefType {
    /// Whether the null reference is a value of this type.
    pub nullable: bool,
    /// What a non-null reference points at.
    pub heap: HeapType,
}

impl RefType {
    /// `funcref`, a nullable reference to any function.
    pub const FUNCREF: Self = Self::new(true, HeapType::Func);
    /// `externref`, a nullable reference to any host object.
    pub const EXTERNREF: Self = Self::new(true, HeapType::Extern);
    /// `exnref`, a nullable reference to any exception.
    pub const EXNREF: Self = Self::new(true, HeapType::Exn);

    /// A reference to `heap`, or null if that is `nullable`.
    pub const fn new(nullable: bool, heap: HeapType) -> Self {
        Self { nullable, heap }
    }

    /// The kind of references.
    pub const fn kind(self) -> RefKind {
        self.heap.kind()
    }
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
    /// `exnref`.
    pub const EXNREF: Self = Self::Ref(RefType::EXNREF);

    /// Whether values of this type travel in floating-point/vector registers of the C ABI.
    pub const fn is_float_or_vector(self) -> bool {
        matches!(self, Self::F32 | Self::F64 | Self::V128)
    }

    /// Whether a variable of this type has a value without being set: zero or null.
    pub const fn is_defaultable(self) -> bool {
        !matches!(
            self,
            Self::Ref(RefType {
                nullable: false,
                ..
            })
        )
    }
}

impl fmt::Display for HeapType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Func => "func",
            Self::NoFunc => "nofunc",
            Self::Extern => "extern",
            Self::NoExtern => "noextern",
            Self::Exn => "exn",
            Self::NoExn => "noexn",
            Self::Concrete(ty) => return ty.0.fmt(f),
            Self::Canonical(ty) => return write!(f, "type#{}", ty.0),
        })
    }
}

impl fmt::Display for RefType {
    /// The short names of the text format where there are some.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.heap, self.nullable) {
            (HeapType::Func, true) => f.write_str("funcref"),
            (HeapType::NoFunc, true) => f.write_str("nullfuncref"),
            (HeapType::Extern, true) => f.write_str("externref"),
            (HeapType::NoExtern, true) => f.write_str("nullexternref"),
            (HeapType::Exn, true) => f.write_str("exnref"),
            (HeapType::NoExn, true) => f.write_str("nullexnref"),
            (heap, true) => write!(f, "(ref null {heap})"),
            (heap, false) => write!(f, "(ref {heap})"),
        }
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

/// What a defined type consists of (core specification, 2.3.8 "Composite Types"). Structures and arrays are not supported
/// yet.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum CompositeType {
    /// A function type.
    Func(FuncType),
}

/// A type that a module defines (core specification, 2.3.9 "Recursive Types").
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct SubType {
    /// Whether no other type can be declared a subtype of this one.
    pub is_final: bool,
    /// The type of which this one is declared a subtype.
    pub supertype: Option<TypeIndex>,
    /// What it consists of.
    pub composite: CompositeType,
}

impl SubType {
    /// The function type, if it is one.
    pub const fn func(&self) -> Option<&FuncType> {
        match &self.composite {
            CompositeType::Func(ty) => Some(ty),
        }
    }
}

/// A final type without supertype.
impl From<FuncType> for SubType {
    fn from(ty: FuncType) -> Self {
        Self {
            is_final: true,
            supertype: None,
            composite: CompositeType::Func(ty),
        }
    }
}

/// The type of the addresses of a memory or of the indices of a table (core specification, 2.3.10 "Address Types").
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum AddressType {
    /// 32 bits.
    #[default]
    I32,
    /// 64 bits.
    I64,
}

impl AddressType {
    /// The type of values that are addresses.
    pub const fn value(self) -> ValType {
        match self {
            Self::I32 => ValType::I32,
            Self::I64 => ValType::I64,
        }
    }
}

impl fmt::Display for AddressType {
    /// As in front of limits in the text format: nothing for the default.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::I32 => "",
            Self::I64 => "i64 ",
        })
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
    /// The type of its addresses.
    pub address: AddressType,
    /// Size bounds in pages of [`MemoryType::page_size`] bytes.
    pub limits: Limits,
    /// Whether threads share it.
    pub shared: bool,
    /// The binary logarithm of the page size in bytes: 16, or with custom page sizes also 0.
    pub page_size_log2: u8,
}

impl MemoryType {
    /// A memory with 32-bit addresses, of `min` pages of [`crate::WASM_PAGE_SIZE`], that can grow to `max` pages.
    pub const fn new(min: u64, max: Option<u64>) -> Self {
        Self {
            address: AddressType::I32,
            limits: Limits::new(min, max),
            shared: false,
            page_size_log2: 16,
        }
    }

    /// The same with 64-bit addresses.
    #[must_use]
    pub const fn memory64(self) -> Self {
        Self {
            address: AddressType::I64,
            ..self
        }
    }

    /// The same, shared by threads. It must have a maximum.
    #[must_use]
    pub const fn shared(self) -> Self {
        Self {
            shared: true,
            ..self
        }
    }

    /// The same with pages of `1 << log2` bytes; `log2` must be 0 or 16.
    #[must_use]
    pub const fn page_size_log2(self, log2: u8) -> Self {
        Self {
            page_size_log2: log2,
            ..self
        }
    }

    /// The size of a page in bytes.
    pub const fn page_size(&self) -> u64 {
        1 << self.page_size_log2
    }

    /// The most pages that the addresses can reach.
    pub const fn max_pages(&self) -> u64 {
        match self.address {
            AddressType::I32 => 1 << (32 - self.page_size_log2),
            // With pages of one byte, what a size can say.
            AddressType::I64 if self.page_size_log2 == 0 => u64::MAX,
            AddressType::I64 => 1 << (64 - self.page_size_log2),
        }
    }

    /// The most pages that the memory ever has if the pointer to the vmctx is its base (see
    /// [`based_memory`](crate::layout::VmctxLayout::based_memory)): it does not grow to the last page that addresses reach, but may begin with it. So an
    /// access that has succeeded tells the compiler that nothing wraps around within 64 KiB from there.
    pub const fn max_based_pages(&self) -> u64 {
        let most = self.max_pages();
        match self.limits.min < most {
            true => most - 1,
            false => most,
        }
    }
}

impl fmt::Display for MemoryType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.address, self.limits)?;
        if self.shared {
            f.write_str(" shared")?;
        }
        if self.page_size_log2 != 16 {
            write!(f, " (pagesize {})", self.page_size())?;
        }
        Ok(())
    }
}

/// The type of a table.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct TableType {
    /// The type of its indices.
    pub address: AddressType,
    /// The type of the elements.
    pub element: RefType,
    /// Size bounds in elements.
    pub limits: Limits,
}

impl TableType {
    /// A table of `element` with 32-bit indices and `min` elements that can grow to `max` elements.
    pub const fn new(element: RefType, min: u64, max: Option<u64>) -> Self {
        Self {
            address: AddressType::I32,
            element,
            limits: Limits::new(min, max),
        }
    }

    /// The same with 64-bit indices.
    #[must_use]
    pub const fn table64(self) -> Self {
        Self {
            address: AddressType::I64,
            ..self
        }
    }
}

impl fmt::Display for TableType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{} {}", self.address, self.limits, self.element)
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
