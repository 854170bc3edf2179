//! What the runtime must know of a module, and how it is encoded in read-only data.
//!
//! The encoding is private to this crate (the version of the contract covers it): LEB128 integers, length-prefixed
//! strings and lists, in the order of the fields. Decoding checks everything and never panics.

use crate::codec::{DecodeError, Encode, Reader};
use crate::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex, TypeIndex};
use crate::types::{
    AddressType, FuncType, GlobalType, HeapType, MemoryType, RefType, SubType, TableType,
};
use alloc::{boxed::Box, string::String, vec::Vec};

/// How compiled code keeps accesses inside its linear memories.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum Bounds {
    /// No checks in code where there need be none (see [`Bounds::checks`]): a memory reserves all that a 32-bit address can
    /// reach and a guard behind it, and a fault is turned into a trap. Stack overflow is found by the guard page of the stack.
    #[default]
    Guard,
    /// A check before each access and at each function's entry; no signal handler is needed.
    Explicit,
}

impl Bounds {
    /// Whether code checks its accesses to a memory of type `memory`. If not, the memory must be guarded: it reserves what
    /// a 32-bit address can reach and the guard behind it.
    ///
    /// With 64-bit addresses there is no such reservation; with pages of one byte the end of the memory is not where the
    /// system could make a guard begin.
    pub const fn checks(self, memory: &MemoryType) -> bool {
        matches!(self, Self::Explicit)
            || matches!(memory.address, AddressType::I64)
            || memory.page_size_log2 != crate::WASM_PAGE_SIZE.trailing_zeros() as u8
    }
}

/// A constant instruction (core specification, 3.3.9.2 "Constant Expressions").
#[derive(Clone, Copy, PartialEq, Debug)]
#[non_exhaustive]
pub enum ConstOp {
    /// `i32.const`
    I32(i32),
    /// `i64.const`
    I64(i64),
    /// `f32.const`, as bits
    F32(u32),
    /// `f64.const`, as bits
    F64(u64),
    /// `v128.const`
    V128(u128),
    /// `global.get`
    GlobalGet(GlobalIndex),
    /// `ref.null`
    RefNull(HeapType),
    /// `ref.func`
    RefFunc(FuncIndex),
    /// `i32.add`
    I32Add,
    /// `i32.sub`
    I32Sub,
    /// `i32.mul`
    I32Mul,
    /// `i64.add`
    I64Add,
    /// `i64.sub`
    I64Sub,
    /// `i64.mul`
    I64Mul,
}

/// A constant expression: instructions in postfix order, without the final `end`.
#[derive(Clone, PartialEq, Debug)]
pub struct ConstExpr {
    /// The instructions. Validation makes sure that they leave exactly one value.
    pub ops: Vec<ConstOp>,
}

impl ConstExpr {
    /// Whether it is an integer as it stands: nothing is to be computed nor looked up.
    pub fn is_value(&self) -> bool {
        matches!(self.ops[..], [ConstOp::I32(_) | ConstOp::I64(_)])
    }
}

/// The type of an import.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ImportType {
    /// A function of this type.
    Function(TypeIndex),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
    /// A tag with this type, a function type without results.
    Tag(TypeIndex),
}

/// An import.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Import {
    /// The first part of the name.
    pub module: String,
    /// The second part of the name.
    pub name: String,
    /// What is asked for.
    pub ty: ImportType,
}

/// What an export refers to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ExportItem {
    /// A function.
    Function(FuncIndex),
    /// A table.
    Table(TableIndex),
    /// A memory.
    Memory(MemoryIndex),
    /// A global.
    Global(GlobalIndex),
    /// A tag.
    Tag(TagIndex),
}

/// An export.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Export {
    /// The name, unique in the module.
    pub name: String,
    /// What it refers to.
    pub item: ExportItem,
}

/// A table that the module defines.
#[derive(Clone, PartialEq, Debug)]
pub struct Table {
    /// Its type.
    pub ty: TableType,
    /// The initial value of its elements; null if there is none.
    pub init: Option<ConstExpr>,
}

impl From<TableType> for Table {
    fn from(ty: TableType) -> Self {
        Self { ty, init: None }
    }
}

/// A global that the module defines.
#[derive(Clone, PartialEq, Debug)]
pub struct Global {
    /// Its type.
    pub ty: GlobalType,
    /// Its initial value.
    pub init: ConstExpr,
}

/// What becomes of a segment at instantiation.
#[derive(Clone, PartialEq, Debug)]
pub enum SegmentMode<I> {
    /// Kept for `memory.init` or `table.init`.
    Passive,
    /// Copied to `offset` of the target, then dropped.
    Active {
        /// The memory or table.
        target: I,
        /// Where in it.
        offset: ConstExpr,
    },
    /// Only declares references (element segments); dropped at once.
    Declared,
}

impl<I> SegmentMode<I> {
    /// Where it is copied to.
    pub fn offset(&self) -> Option<&ConstExpr> {
        match self {
            Self::Active { offset, .. } => Some(offset),
            Self::Passive | Self::Declared => None,
        }
    }
}

/// The elements of an element segment.
#[derive(Clone, PartialEq, Debug)]
pub enum ElementItems {
    /// Functions.
    Functions(Vec<FuncIndex>),
    /// Expressions that give references.
    Expressions(Vec<ConstExpr>),
}

impl ElementItems {
    /// How many there are.
    pub fn len(&self) -> usize {
        match self {
            Self::Functions(items) => items.len(),
            Self::Expressions(items) => items.len(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// An element segment.
#[derive(Clone, PartialEq, Debug)]
pub struct ElementSegment {
    /// What becomes of it at instantiation.
    pub mode: SegmentMode<TableIndex>,
    /// The type of the elements.
    pub ty: RefType,
    /// The elements.
    pub items: ElementItems,
}

/// A data segment: `len` bytes from `start` of the module's data. What is in the [image](Description::image) has its place there.
#[derive(Clone, PartialEq, Debug)]
pub struct DataSegment {
    /// What becomes of it at instantiation. Never [`SegmentMode::Declared`].
    pub mode: SegmentMode<MemoryIndex>,
    /// Where it begins in the data image.
    pub start: u64,
    /// How many bytes it has.
    pub len: u64,
}

/// The first data segments as they stand in memory after instantiation: one range of it, the beginning of the module's data image.
///
/// There is one only if it makes no difference whether memory has these bytes from the start: the memory is the module's own, the
/// segments are active, inside of its minimal size and do not overlap, and no element segment, which would come first, can trap.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DataImage {
    /// How many segments it stands for, from the first one on; passive ones among them are not in it.
    pub segments: u32,
    /// The memory.
    pub memory: MemoryIndex,
    /// Where in memory it begins: a multiple of [`IMAGE_ALIGN`](crate::layout::IMAGE_ALIGN).
    pub address: u64,
    /// How many bytes it has, a multiple of [`IMAGE_ALIGN`](crate::layout::IMAGE_ALIGN). What no segment fills is zero.
    pub len: u64,
}

/// Where the body of a defined function stands in the wasm binary, for backtraces.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BodyRange {
    /// The offset of the body's first byte (its local declarations).
    pub start: u32,
    /// The offset behind its last byte.
    pub end: u32,
}

/// How many entities of each kind a module imports.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct ImportCounts {
    /// Imported functions.
    pub functions: u32,
    /// Imported tables.
    pub tables: u32,
    /// Imported memories.
    pub memories: u32,
    /// Imported globals.
    pub globals: u32,
    /// Imported tags.
    pub tags: u32,
}

/// The description of a module.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Description {
    /// The module's name, from its name section or from the file's name.
    pub name: String,
    /// How the code keeps its accesses in bounds.
    pub bounds: Bounds,
    /// The defined types.
    pub types: Vec<SubType>,
    /// How many types each recursion group has, in order: they partition `types`.
    pub rec_groups: Vec<u32>,
    /// The imports, in order.
    pub imports: Vec<Import>,
    /// The types of the defined functions.
    pub functions: Vec<TypeIndex>,
    /// The defined tables.
    pub tables: Vec<Table>,
    /// The defined memories.
    pub memories: Vec<MemoryType>,
    /// The defined globals.
    pub globals: Vec<Global>,
    /// The types of the defined tags: function types without results.
    pub tags: Vec<TypeIndex>,
    /// The exports, in order.
    pub exports: Vec<Export>,
    /// The start function.
    pub start: Option<FuncIndex>,
    /// The element segments.
    pub elements: Vec<ElementSegment>,
    /// The data segments.
    pub data: Vec<DataSegment>,
    /// The image of the first data segments, if there is one.
    pub image: Option<DataImage>,
    /// The *defined* functions that something outside the code may call, ascending: exported, in an element
    /// segment, in the initialiser of a global or table, referenced by `ref.func`, or the start function. Only they have a funcref record.
    pub escaping: Vec<FuncIndex>,
    /// Whether a defined function makes tail calls: only then does the code use the store's tail arguments.
    pub tail_calls: bool,
    /// The bodies of the defined functions.
    pub bodies: Vec<BodyRange>,
    /// The names of functions (imports counted), ascending by index, each once: from the name section.
    pub function_names: Vec<(FuncIndex, String)>,
}

impl Description {
    /// How many entities of each kind are imported.
    pub fn import_counts(&self) -> ImportCounts {
        let mut counts = ImportCounts::default();
        for import in &self.imports {
            *match import.ty {
                ImportType::Function(_) => &mut counts.functions,
                ImportType::Table(_) => &mut counts.tables,
                ImportType::Memory(_) => &mut counts.memories,
                ImportType::Global(_) => &mut counts.globals,
                ImportType::Tag(_) => &mut counts.tags,
            } += 1;
        }
        counts
    }

    /// The function type with this index, if there is one.
    pub fn func_type(&self, ty: TypeIndex) -> Option<&FuncType> {
        self.types.get(ty.index())?.func()
    }

    /// The name of a function from the name section.
    pub fn function_name(&self, func: FuncIndex) -> Option<&str> {
        let at = self
            .function_names
            .binary_search_by_key(&func, |(index, _)| *index)
            .ok()?;
        Some(&self.function_names[at].1)
    }

    /// The function whose body contains the wasm byte offset `offset`.
    pub fn function_at(&self, offset: u32) -> Option<FuncIndex> {
        let at = self.bodies.partition_point(|body| body.end <= offset);
        (self.bodies.get(at)?.start <= offset)
            .then(|| FuncIndex(self.import_counts().functions + at as u32))
    }

    /// What is in no [`outline`](crate::outline): all that is asked about imports and exports.
    pub fn beside_outline(&self) -> Self {
        let tables = self.tables.iter().map(|table| table.ty.into());
        let globals = self.globals.iter().map(|global| Global {
            ty: global.ty,
            init: ConstExpr { ops: Vec::new() },
        });
        Self {
            name: String::new(),
            bounds: self.bounds,
            imports: self.imports.clone(),
            functions: self.functions.clone(),
            tables: tables.collect(),
            memories: self.memories.clone(),
            globals: globals.collect(),
            tags: self.tags.clone(),
            exports: self.exports.clone(),
            ..Self::default()
        }
    }

    /// The encoded description.
    pub fn encode(&self) -> Vec<u8> {
        let mut out = Vec::new();
        Encode::encode(self, &mut out);
        out
    }

    /// Decodes what [`Description::encode`] produced. The description is never freed, as modules are not.
    ///
    /// # Errors
    ///
    /// If the bytes are not such an encoding.
    pub fn decode(bytes: &[u8]) -> Result<&'static mut Self, DecodeError> {
        let mut reader = Reader::new(bytes);
        let description = Box::leak(Box::<Self>::default());
        description.decode_fields(&mut reader);
        reader.finish().map(|()| description)
    }
}
