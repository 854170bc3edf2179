//! The outline of a module: what the runtime needs to make instances and to name the frames of a backtrace, laid out to be read
//! in place.
//!
//! What a [`Description`](crate::description::Description) says in indices it says in places in a vmctx. What only programs need that ask
//! for imports, exports or types by name stays in the encoded description, so that other programs are without the code that decodes it.
//!
//! It is an array of words, u32 in little-endian order: a head, then lists of records that have as many words each as
//! `List::record` says, then what they refer to by a position, in words from the start. Longer numbers have their lower word first.
//! Reading checks nothing but bounds: what is not there is zero.

use crate::description::{Bounds, DataImage};
use crate::index::{FuncIndex, MemoryIndex, TypeId, TypeIndex};
use crate::types::{
    AddressType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType, TableType, ValType,
};
use alloc::{boxed::Box, vec::Vec};

#[cfg(any(test, feature = "encode"))]
mod encode;
#[cfg(any(test, feature = "encode"))]
pub use encode::encode;

/// A list in an outline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub enum List {
    /// The recursion groups: how many types; position and length of the words that make them equal to others, as [`TypeKey`] has them, but with the
    /// module's own indices for ids; position and length of a list of where in them these indices are.
    Groups,
    /// The imports: what kind ([`IMPORT_FUNCTION`] and the others); where its funcref record or the pointer to it stands;
    /// the index of its type, if it is a function or tag; position and length of the second part of its name.
    Imports,
    /// The escaping functions: index, index of the type, where the funcref record stands.
    Functions,
    /// The defined tables: where the record stands; address type; reference type; limits; position of the initial value, or 0.
    Tables,
    /// The defined memories: 1 if it has a pointer instead of its record; where that stands; address type, whether it is
    /// shared, logarithm of the page size, limits.
    Memories,
    /// The defined globals: where it stands, value type, whether it is mutable, position of the initial value.
    Globals,
    /// The defined tags: where the record stands; the index of the type; position and length of the first name under which it is exported.
    Tags,
    /// The element segments: mode ([`PASSIVE`] and the others), table, the table's address type, position of the offset; 1 if the elements are
    /// positions of expressions, 0 if they are places of funcref records; position and number of the elements.
    Elements,
    /// The data segments: mode, memory, the memory's address type, position of the offset, start and length in the module's data (two words each).
    Data,
    /// The bodies of the defined functions: offset of the first byte, offset behind the last.
    Bodies,
    /// The names of functions that have one, ascending by index: index, position and length.
    Names,
}

impl List {
    /// How many words a record has.
    const fn record(self) -> u32 {
        match self {
            Self::Groups | Self::Imports | Self::Globals => 5,
            Self::Functions | Self::Names => 3,
            Self::Tables => 10,
            Self::Memories => 10,
            Self::Tags => 4,
            Self::Elements => 7,
            Self::Data => 8,
            Self::Bodies => 2,
        }
    }
}

/// The kind of an import.
pub const IMPORT_FUNCTION: u32 = 0;
/// The kind of an import.
pub const IMPORT_TABLE: u32 = 1;
/// The kind of an import.
pub const IMPORT_MEMORY: u32 = 2;
/// The kind of an import.
pub const IMPORT_GLOBAL: u32 = 3;
/// The kind of an import.
pub const IMPORT_TAG: u32 = 4;

/// The mode of a segment.
pub const PASSIVE: u32 = 0;
/// The mode of a segment.
pub const ACTIVE: u32 = 1;
/// The mode of a segment.
pub const DECLARED: u32 = 2;

/// The words of the head, before the position and length of each list.
const BOUNDS: u32 = 0;
const TAIL_CALLS: u32 = 1;
/// How much of a vmctx is in front of the pointer to it.
const VMCTX_BEFORE: u32 = 2;
/// 1 and the place of the funcref record, if there is a start function.
const START: u32 = 3;
const IMPORTED_FUNCTIONS: u32 = 5;
/// Position and length.
const NAME: u32 = 6;
/// 1, segments, memory, address, length, if there is one.
const IMAGE: u32 = 8;
/// How much of a vmctx is from the pointer to it on.
const VMCTX_AFTER: u32 = 15;
/// 1 and the memory, if there is one of which the pointer to the vmctx is the base.
const BASED: u32 = 16;
const LISTS: u32 = 18;

/// An instruction of a constant expression, with everything that is known before.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Op {
    /// A value: a whole slot.
    Value(u128),
    /// The value of a global at this place in the vmctx.
    Global(i32),
    /// The value of a global to which the pointer at this place leads.
    ImportedGlobal(i32),
    /// The address of this place in the vmctx, where a funcref record stands.
    Function(i32),
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
    /// Nothing that can be computed.
    Invalid,
}

/// An outline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outline<'a>(&'a [u8]);

/// A record in an outline.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Record<'a> {
    outline: Outline<'a>,
    at: u32,
}

impl<'a> Record<'a> {
    /// The word at this position in the record.
    #[inline]
    pub fn word(self, at: u32) -> u32 {
        self.outline.word(self.at.wrapping_add(at))
    }

    /// The place in the vmctx that the word says.
    #[inline]
    pub fn place(self, at: u32) -> i32 {
        self.word(at).cast_signed()
    }

    /// The number of two words.
    #[inline]
    pub fn long(self, at: u32) -> u64 {
        self.outline.long(self.at.wrapping_add(at))
    }

    /// The string of which position and length are in two words.
    #[inline]
    pub fn string(self, at: u32) -> &'a str {
        self.outline.string(self.at.wrapping_add(at))
    }

    /// The address type in a word.
    #[inline]
    pub fn address(self, at: u32) -> AddressType {
        match self.word(at) {
            0 => AddressType::I32,
            _ => AddressType::I64,
        }
    }

    /// The limits in five words.
    #[inline]
    fn limits(self, at: u32) -> Limits {
        let max = (self.word(at + 2) != 0).then(|| self.long(at + 3));
        Limits::new(self.long(at), max)
    }

    /// The reference type in two words.
    #[inline]
    fn reference(self, at: u32) -> RefType {
        let code = self.word(at);
        RefType::new(code & NULLABLE != 0, heap_type(code, self.word(at + 1)))
    }

    /// The type of a record in [`List::Tables`].
    #[inline]
    pub fn table(self) -> TableType {
        TableType {
            address: self.address(1),
            element: self.reference(2),
            limits: self.limits(4),
        }
    }

    /// The type of a record in [`List::Memories`].
    #[inline]
    pub fn memory(self) -> MemoryType {
        MemoryType {
            address: self.address(2),
            limits: self.limits(5),
            shared: self.word(3) != 0,
            page_size_log2: self.word(4) as u8,
        }
    }

    /// The type of a record in [`List::Globals`].
    #[inline]
    pub fn global(self) -> GlobalType {
        let value = match self.word(1) {
            code if code & REFERENCE != 0 => ValType::Ref(self.reference(1)),
            code => number_type(code),
        };
        GlobalType::new(value, self.word(3) != 0)
    }
}

impl<'a> Outline<'a> {
    /// The outline in these bytes.
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self(bytes)
    }

    /// The word at a position.
    #[inline(never)]
    pub fn word(self, at: u32) -> u32 {
        let bytes = self.0.get(at as usize * 4..).and_then(<[u8]>::first_chunk);
        bytes.map_or(0, |bytes| u32::from_le_bytes(*bytes))
    }

    #[inline]
    fn long(self, at: u32) -> u64 {
        u64::from(self.word(at)) | u64::from(self.word(at.wrapping_add(1))) << 32
    }

    #[inline(never)]
    fn string(self, at: u32) -> &'a str {
        let (start, len) = (self.word(at) as usize * 4, self.word(at.wrapping_add(1)));
        let bytes = self.0.get(start..start + len as usize);
        bytes.map_or("", |bytes| str::from_utf8(bytes).unwrap_or_default())
    }

    /// How many records a list has.
    #[inline]
    pub fn len(self, list: List) -> u32 {
        self.word(LISTS + 2 * list as u32 + 1)
    }

    /// A record of a list, which must be there.
    #[inline]
    pub fn record(self, list: List, at: u32) -> Record<'a> {
        let start = self.word(LISTS + 2 * list as u32);
        Record {
            outline: self,
            at: start.wrapping_add(at.wrapping_mul(list.record())),
        }
    }

    /// The records of a list.
    #[inline]
    pub fn list(
        self,
        list: List,
    ) -> impl DoubleEndedIterator<Item = Record<'a>> + ExactSizeIterator {
        (0..self.len(list)).map(move |at| self.record(list, at))
    }

    /// How code keeps its accesses in bounds.
    #[inline]
    pub fn bounds(self) -> Bounds {
        match self.word(BOUNDS) {
            0 => Bounds::Guard,
            _ => Bounds::Explicit,
        }
    }

    /// Whether a defined function makes tail calls.
    #[inline]
    pub fn tail_calls(self) -> bool {
        self.word(TAIL_CALLS) != 0
    }

    /// How many bytes of a vmctx are in front of the pointer to it.
    #[inline]
    pub fn vmctx_before(self) -> u32 {
        self.word(VMCTX_BEFORE)
    }

    /// How many bytes of a vmctx are from the pointer to it on.
    #[inline]
    pub fn vmctx_after(self) -> u32 {
        self.word(VMCTX_AFTER)
    }

    /// The memory to whose first byte the pointer to a vmctx points: see
    /// [`VmctxLayout::based_memory`](crate::layout::VmctxLayout::based_memory).
    #[inline]
    pub fn based_memory(self) -> Option<MemoryIndex> {
        (self.word(BASED) != 0).then(|| MemoryIndex(self.word(BASED + 1)))
    }

    /// The place of the start function's record.
    #[inline]
    pub fn start(self) -> Option<i32> {
        (self.word(START) != 0).then(|| self.word(START + 1).cast_signed())
    }

    /// The module's name.
    #[inline]
    pub fn name(self) -> &'a str {
        self.string(NAME)
    }

    /// The image of the first data segments.
    #[inline]
    pub fn image(self) -> Option<DataImage> {
        (self.word(IMAGE) != 0).then(|| DataImage {
            segments: self.word(IMAGE + 1),
            memory: MemoryIndex(self.word(IMAGE + 2)),
            address: self.long(IMAGE + 3),
            len: self.long(IMAGE + 5),
        })
    }

    /// The place of a function's record, if it has one.
    pub fn funcref(self, func: FuncIndex) -> Option<i32> {
        let imported = self.word(IMPORTED_FUNCTIONS);
        if func.0 < imported {
            let mut imports = self.list(List::Imports);
            let mut functions = imports.by_ref().filter(|it| it.word(0) == IMPORT_FUNCTION);
            return Some(functions.nth(func.index())?.place(1));
        }
        let at = self.find(List::Functions, func.0)?;
        Some(self.record(List::Functions, at).place(2))
    }

    /// The record with this first word in a list that ascends by that.
    #[inline]
    fn find(self, list: List, first: u32) -> Option<u32> {
        let at = self.partition_point(list, |record| record.word(0) < first);
        let found = at < self.len(list) && self.record(list, at).word(0) == first;
        found.then_some(at)
    }

    /// The first record of a list for which something does not hold that holds for those before it.
    fn partition_point(self, list: List, holds: impl Fn(Record<'a>) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.len(list));
        while low < high {
            let middle = low.midpoint(high);
            match holds(self.record(list, middle)) {
                true => low = middle + 1,
                false => high = middle,
            }
        }
        low
    }

    /// The function whose body contains the wasm byte offset `offset`.
    #[inline]
    pub fn function_at(self, offset: u32) -> Option<FuncIndex> {
        let at = self.partition_point(List::Bodies, |body| body.word(1) <= offset);
        let found = at < self.len(List::Bodies) && self.record(List::Bodies, at).word(0) <= offset;
        found.then(|| FuncIndex(self.word(IMPORTED_FUNCTIONS) + at))
    }

    /// The name of a function: that of the name section, otherwise the first one under which it is exported.
    #[inline]
    pub fn function_name(self, func: FuncIndex) -> Option<&'a str> {
        let at = self.find(List::Names, func.0)?;
        Some(self.record(List::Names, at).string(1))
    }

    /// The lower 64 bits of the constant expression at a position, if it is a value as it stands.
    #[inline]
    pub fn value(self, at: u32) -> Option<u64> {
        let is_value = self.long(at) == 1;
        is_value.then(|| self.long(at.wrapping_add(2)))
    }

    /// The instructions of the constant expression at a position.
    #[inline]
    pub fn expression(self, at: u32) -> impl Iterator<Item = Op> {
        let (count, mut at) = (self.word(at), at.wrapping_add(1));
        (0..count).map(move |_| {
            let code = self.word(at);
            let place = self.word(at.wrapping_add(1)).cast_signed();
            let value = at.wrapping_add(1);
            at = at.wrapping_add(match code {
                0 => 5,
                1..=3 => 2,
                _ => 1,
            });
            match code {
                0 => {
                    let upper = u128::from(self.long(value.wrapping_add(2)));
                    Op::Value(u128::from(self.long(value)) | upper << 64)
                }
                1 => Op::Global(place),
                2 => Op::ImportedGlobal(place),
                3 => Op::Function(place),
                4 => Op::I32Add,
                5 => Op::I32Sub,
                6 => Op::I32Mul,
                7 => Op::I64Add,
                8 => Op::I64Sub,
                9 => Op::I64Mul,
                _ => Op::Invalid,
            }
        })
    }
}

// ---- types ------------------------------------------------------------------------------------------------------

/// In the code of a value type: it is a reference type.
const REFERENCE: u32 = 8;
/// In the code of a reference type: null is one of its values.
const NULLABLE: u32 = 1;

/// What makes recursion groups equal: a sequence of words that no other group has. Uses of types of the group itself are
/// [`HeapType::Concrete`], counted from its start; others are [`HeapType::Canonical`].
#[derive(Default, Debug)]
pub struct TypeKey {
    /// The sequence.
    pub words: Vec<u32>,
    /// Where in it canonical ids are.
    pub ids: Vec<u32>,
}

impl TypeKey {
    /// Adds a type of the group.
    pub fn add(&mut self, is_final: bool, supertype: Option<HeapType>, ty: &FuncType) {
        self.add_final(is_final, supertype);
        self.add_values(ty.params());
        self.add_values(ty.results());
    }

    fn add_final(&mut self, is_final: bool, supertype: Option<HeapType>) {
        self.words.push(is_final.into());
        match supertype {
            Some(heap) => self.add_heap(heap, 1),
            None => self.words.push(u32::MAX),
        }
    }

    fn add_values(&mut self, types: &[ValType]) {
        self.words.push(types.len() as u32);
        for ty in types {
            match *ty {
                ValType::Ref(ty) => self.add_heap(ty.heap, REFERENCE | u32::from(ty.nullable)),
                ty => self.words.push(value_code(ty)),
            }
        }
    }

    fn add_heap(&mut self, heap: HeapType, flags: u32) {
        let (code, index) = heap_code(heap);
        self.words.push(code << 4 | flags);
        if let Some(index) = index {
            if let HeapType::Canonical(_) = heap {
                self.ids.push(self.words.len() as u32);
            }
            self.words.push(index);
        }
    }
}

/// The [`TypeKey`] of a function type, final and without supertype, that is made of numbers and abstract references: known when a program is
/// compiled.
#[derive(Debug)]
pub struct SimpleKey {
    words: [u32; Self::MAX],
    len: usize,
}

impl SimpleKey {
    /// Enough for 16 parameters and 16 results.
    const MAX: usize = 36;

    /// That of a type.
    ///
    /// # Panics
    ///
    /// If there are too many parameters and results, or the index of a type among them.
    pub const fn new(params: &[ValType], results: &[ValType]) -> Self {
        let mut words = [0; Self::MAX];
        [words[0], words[1]] = [1, u32::MAX];
        let lists = [params, results];
        let (mut len, mut list) = (2, 0);
        while list < lists.len() {
            words[len] = lists[list].len() as u32;
            len += 1;
            let mut at = 0;
            while at < lists[list].len() {
                words[len] = value_code(lists[list][at]);
                len += 1;
                at += 1;
            }
            list += 1;
        }
        Self { words, len }
    }

    /// The sequence of words.
    #[inline]
    pub fn words(&self) -> &[u32] {
        &self.words[..self.len]
    }
}

/// A type in a [`TypeKey`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct KeyedType {
    /// Whether no other type can be a subtype.
    pub is_final: bool,
    /// The declared supertype.
    pub supertype: Option<HeapType>,
    /// The type itself.
    pub ty: FuncType,
}

/// The types of which `words` are the [`TypeKey`].
pub fn types_of_key(words: &[u32]) -> impl Iterator<Item = KeyedType> {
    let mut words = words.iter().copied();
    core::iter::from_fn(move || {
        let is_final = words.next()? != 0;
        let supertype = match words.next()? {
            u32::MAX => None,
            code => Some(next_heap(code, &mut words)),
        };
        let params = next_values(&mut words)?;
        let results = next_values(&mut words)?;
        Some(KeyedType {
            is_final,
            supertype,
            ty: FuncType::new(params, results),
        })
    })
}

fn next_values(words: &mut impl Iterator<Item = u32>) -> Option<Box<[ValType]>> {
    let count = words.next()?;
    let next = |_| {
        let code = words.next()?;
        Some(match code & REFERENCE {
            0 => number_type(code),
            _ => ValType::Ref(RefType::new(code & NULLABLE != 0, next_heap(code, words))),
        })
    };
    (0..count).map(next).collect()
}

fn next_heap(code: u32, words: &mut impl Iterator<Item = u32>) -> HeapType {
    let index = match code >> 4 {
        CONCRETE | CANONICAL => words.next(),
        _ => None,
    };
    heap_type(code, index.unwrap_or(u32::MAX))
}

/// In the code of a heap type, shifted by 4 bits: the index of a type follows.
const CONCRETE: u32 = 6;
/// In the code of a heap type, shifted by 4 bits: the id of a type follows.
const CANONICAL: u32 = 7;

/// The word that stands for a value type.
const fn value_code(ty: ValType) -> u32 {
    match ty {
        ValType::I32 => 0,
        ValType::I64 => 1,
        ValType::F32 => 2,
        ValType::F64 => 3,
        ValType::V128 => 4,
        ValType::Ref(ty) => match heap_code(ty.heap) {
            (code, None) => code << 4 | REFERENCE | ty.nullable as u32,
            (_, Some(_)) => panic!("a type by its index or id takes another word"),
        },
    }
}

const fn heap_code(heap: HeapType) -> (u32, Option<u32>) {
    match heap {
        HeapType::Func => (0, None),
        HeapType::NoFunc => (1, None),
        HeapType::Extern => (2, None),
        HeapType::NoExtern => (3, None),
        HeapType::Exn => (4, None),
        HeapType::NoExn => (5, None),
        HeapType::Concrete(TypeIndex(at)) => (CONCRETE, Some(at)),
        HeapType::Canonical(TypeId(id)) => (CANONICAL, Some(id)),
    }
}

fn heap_type(code: u32, index: u32) -> HeapType {
    match code >> 4 {
        0 => HeapType::Func,
        1 => HeapType::NoFunc,
        2 => HeapType::Extern,
        3 => HeapType::NoExtern,
        4 => HeapType::Exn,
        5 => HeapType::NoExn,
        CONCRETE => HeapType::Concrete(TypeIndex(index)),
        _ => HeapType::Canonical(TypeId(index)),
    }
}

fn number_type(code: u32) -> ValType {
    match code {
        0 => ValType::I32,
        1 => ValType::I64,
        2 => ValType::F32,
        3 => ValType::F64,
        _ => ValType::V128,
    }
}
