//! The outline of a module: what the runtime needs to make instances and to name the frames of a backtrace, laid out to be read
//! in place.
//!
//! It says in what a [`Description`] says in indices where things stand in a vmctx. What only programs need that ask for imports, exports
//! or types by name stays in the encoded description, so that other programs are without the code that decodes it.
//!
//! It is an array of words, u32 in little-endian order: a head, then lists of records that have as many words each as
//! [`List::record`] says, then what they refer to by a position, in words from the start. Longer numbers have their lower word first.
//! Reading checks nothing but bounds: what is not there is zero.

use crate::description::{
    Bounds, ConstExpr, ConstOp, DataImage, Description, ElementItems, ExportItem, ImportType,
    SegmentMode,
};
use crate::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex, TypeId, TypeIndex};
use crate::layout::{Place, VmctxLayout};
use crate::types::{
    AddressType, CompositeType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType,
    SubType, TableType, ValType,
};
use alloc::{boxed::Box, vec::Vec};

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
    /// How many lists there are.
    const COUNT: u32 = 11;

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
const VMCTX_SIZE: u32 = 2;
/// 1 and the place of the funcref record, if there is a start function.
const START: u32 = 3;
const IMPORTED_FUNCTIONS: u32 = 5;
/// Position and length.
const NAME: u32 = 6;
/// 1, segments, memory, address, length, if there is one.
const IMAGE: u32 = 8;
const LISTS: u32 = 15;
const HEAD: u32 = LISTS + 2 * List::COUNT;

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
    pub fn word(self, at: u32) -> u32 {
        self.outline.word(self.at.wrapping_add(at))
    }

    /// The place in the vmctx that the word says.
    pub fn place(self, at: u32) -> i32 {
        self.word(at).cast_signed()
    }

    /// The number of two words.
    pub fn long(self, at: u32) -> u64 {
        self.outline.long(self.at.wrapping_add(at))
    }

    /// The string of which position and length are in two words.
    pub fn string(self, at: u32) -> &'a str {
        self.outline.string(self.at.wrapping_add(at))
    }

    /// The address type in a word.
    pub fn address(self, at: u32) -> AddressType {
        match self.word(at) {
            0 => AddressType::I32,
            _ => AddressType::I64,
        }
    }

    /// The limits in five words.
    fn limits(self, at: u32) -> Limits {
        let max = (self.word(at + 2) != 0).then(|| self.long(at + 3));
        Limits::new(self.long(at), max)
    }

    /// The reference type in two words.
    fn reference(self, at: u32) -> RefType {
        let code = self.word(at);
        RefType::new(code & NULLABLE != 0, heap_type(code, self.word(at + 1)))
    }

    /// The type of a record in [`List::Tables`].
    pub fn table(self) -> TableType {
        TableType {
            address: self.address(1),
            element: self.reference(2),
            limits: self.limits(4),
        }
    }

    /// The type of a record in [`List::Memories`].
    pub fn memory(self) -> MemoryType {
        MemoryType {
            address: self.address(2),
            limits: self.limits(5),
            shared: self.word(3) != 0,
            page_size_log2: self.word(4) as u8,
        }
    }

    /// The type of a record in [`List::Globals`].
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

    fn long(self, at: u32) -> u64 {
        u64::from(self.word(at)) | u64::from(self.word(at.wrapping_add(1))) << 32
    }

    fn string(self, at: u32) -> &'a str {
        let (start, len) = (self.word(at) as usize * 4, self.word(at.wrapping_add(1)));
        let bytes = self.0.get(start..start + len as usize);
        bytes.map_or("", |bytes| str::from_utf8(bytes).unwrap_or_default())
    }

    /// How many records a list has.
    pub fn len(self, list: List) -> u32 {
        self.word(LISTS + 2 * list as u32 + 1)
    }

    /// A record of a list, which must be there.
    pub fn record(self, list: List, at: u32) -> Record<'a> {
        let start = self.word(LISTS + 2 * list as u32);
        Record {
            outline: self,
            at: start.wrapping_add(at.wrapping_mul(list.record())),
        }
    }

    /// The records of a list.
    pub fn list(
        self,
        list: List,
    ) -> impl DoubleEndedIterator<Item = Record<'a>> + ExactSizeIterator {
        (0..self.len(list)).map(move |at| self.record(list, at))
    }

    /// How code keeps its accesses in bounds.
    pub fn bounds(self) -> Bounds {
        match self.word(BOUNDS) {
            0 => Bounds::Guard,
            _ => Bounds::Explicit,
        }
    }

    /// Whether a defined function makes tail calls.
    pub fn tail_calls(self) -> bool {
        self.word(TAIL_CALLS) != 0
    }

    /// The size of a vmctx.
    pub fn vmctx_size(self) -> u32 {
        self.word(VMCTX_SIZE)
    }

    /// The place of the start function's record.
    pub fn start(self) -> Option<i32> {
        (self.word(START) != 0).then(|| self.word(START + 1).cast_signed())
    }

    /// The module's name.
    pub fn name(self) -> &'a str {
        self.string(NAME)
    }

    /// The image of the first data segments.
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
    pub fn function_at(self, offset: u32) -> Option<FuncIndex> {
        let at = self.partition_point(List::Bodies, |body| body.word(1) <= offset);
        let found = at < self.len(List::Bodies) && self.record(List::Bodies, at).word(0) <= offset;
        found.then(|| FuncIndex(self.word(IMPORTED_FUNCTIONS) + at))
    }

    /// The name of a function: that of the name section, otherwise the first one under which it is exported.
    pub fn function_name(self, func: FuncIndex) -> Option<&'a str> {
        let at = self.find(List::Names, func.0)?;
        Some(self.record(List::Names, at).string(1))
    }

    /// The instructions of the constant expression at a position.
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

// ---- writing ----------------------------------------------------------------------------------------------------

/// The outline of a module.
///
/// # Panics
///
/// If the vmctx would be too large, as [`VmctxLayout::new`] does.
pub fn encode(module: &Description) -> Vec<u8> {
    let layout = VmctxLayout::new(module);
    let mut writer = Writer {
        module,
        layout: &layout,
        words: Vec::new(),
    };
    writer.words.resize(HEAD as usize, 0);
    writer.head();
    writer.groups();
    writer.imports();
    writer.entities();
    writer.segments();
    writer.names();
    let words = writer.words.into_iter();
    words.flat_map(u32::to_le_bytes).collect()
}

struct Writer<'a> {
    module: &'a Description,
    layout: &'a VmctxLayout,
    words: Vec<u32>,
}

/// The two words of a number.
fn long(number: u64) -> [u32; 2] {
    [number as u32, (number >> 32) as u32]
}

fn limits(limits: Limits) -> [u32; 5] {
    let ([min, upper_min], [max, upper_max]) = (long(limits.min), long(limits.max.unwrap_or(0)));
    let bounded = limits.max.is_some();
    [min, upper_min, bounded.into(), max, upper_max]
}

fn reference(ty: RefType) -> [u32; 2] {
    let (code, index) = heap_code(ty.heap);
    let flags = REFERENCE | u32::from(ty.nullable);
    [code << 4 | flags, index.unwrap_or(0)]
}

fn address(ty: AddressType) -> u32 {
    match ty {
        AddressType::I32 => 0,
        AddressType::I64 => 1,
    }
}

impl Writer<'_> {
    fn position(&self) -> u32 {
        u32::try_from(self.words.len()).expect("the limits on a module's size bound its outline")
    }

    /// Adds a string: its position and length.
    fn string(&mut self, string: &str) -> [u32; 2] {
        let at = self.position();
        self.words.extend(string.as_bytes().chunks(4).map(|chunk| {
            let mut word = [0; 4];
            word[..chunk.len()].copy_from_slice(chunk);
            u32::from_le_bytes(word)
        }));
        [at, string.len() as u32]
    }

    /// Adds a list.
    fn list(&mut self, list: List, records: &[Vec<u32>]) {
        let at = self.position();
        for record in records {
            assert_eq!(record.len() as u32, list.record(), "{list:?}");
            self.words.extend(record);
        }
        let head = (LISTS + 2 * list as u32) as usize;
        self.words[head..head + 2].copy_from_slice(&[at, records.len() as u32]);
    }

    /// Adds a constant expression: its position.
    fn expression(&mut self, expr: &ConstExpr) -> u32 {
        let at = self.position();
        self.words.push(expr.ops.len() as u32);
        for op in &expr.ops {
            self.op(op);
        }
        at
    }

    fn op(&mut self, op: &ConstOp) {
        let value = match *op {
            ConstOp::I32(value) => value.cast_unsigned().into(),
            ConstOp::I64(value) => value.cast_unsigned().into(),
            ConstOp::F32(bits) => bits.into(),
            ConstOp::F64(bits) => bits.into(),
            ConstOp::V128(bits) => bits,
            ConstOp::RefNull(_) => 0,
            _ => {
                let (code, place) = self.operator(op);
                self.words.push(code);
                self.words.extend(place.map(i32::cast_unsigned));
                return;
            }
        };
        self.words.push(0);
        self.words.extend(long(value as u64));
        self.words.extend(long((value >> 64) as u64));
    }

    fn operator(&self, op: &ConstOp) -> (u32, Option<i32>) {
        const INVALID: (u32, Option<i32>) = (u32::MAX, None);
        match *op {
            ConstOp::GlobalGet(global) => match self.global(global) {
                Some(Place::Inline(offset)) => (1, Some(place(offset))),
                Some(Place::Indirect(offset)) => (2, Some(place(offset))),
                None => INVALID,
            },
            ConstOp::RefFunc(func) => match self.layout.funcref(self.module, func) {
                Some(offset) => (3, Some(place(offset))),
                None => INVALID,
            },
            ConstOp::I32Add => (4, None),
            ConstOp::I32Sub => (5, None),
            ConstOp::I32Mul => (6, None),
            ConstOp::I64Add => (7, None),
            ConstOp::I64Sub => (8, None),
            ConstOp::I64Mul => (9, None),
            _ => INVALID,
        }
    }

    fn global(&self, global: GlobalIndex) -> Option<Place> {
        let count = self.module.import_counts().globals as usize + self.module.globals.len();
        (global.index() < count).then(|| self.layout.global(global))
    }

    fn head(&mut self) {
        let module = self.module;
        let explicit = module.bounds == Bounds::Explicit;
        self.words[BOUNDS as usize] = explicit.into();
        self.words[TAIL_CALLS as usize] = module.tail_calls.into();
        self.words[VMCTX_SIZE as usize] = self.layout.size();
        let start = module
            .start
            .and_then(|start| self.layout.funcref(module, start));
        if let Some(start) = start {
            let place = place(start).cast_unsigned();
            self.words[START as usize..][..2].copy_from_slice(&[1, place]);
        }
        self.words[IMPORTED_FUNCTIONS as usize] = module.import_counts().functions;
        let name = self.string(&module.name);
        self.words[NAME as usize..][..2].copy_from_slice(&name);
        if let Some(image) = module.image {
            let ([address, upper_address], [len, upper_len]) =
                (long(image.address), long(image.len));
            self.words[IMAGE as usize..][..7].copy_from_slice(&[
                1,
                image.segments,
                image.memory.0,
                address,
                upper_address,
                len,
                upper_len,
            ]);
        }
    }

    fn groups(&mut self) {
        let mut records = Vec::new();
        let (mut start, mut sizes) = (0, self.module.rec_groups.iter());
        while let Some(rest) = self.module.types.get(start..).filter(|it| !it.is_empty()) {
            let size = sizes
                .next()
                .map_or(1, |&size| size as usize)
                .clamp(1, rest.len());
            let key = key_of_group(&rest[..size], start as u32);
            let words = self.position();
            self.words.extend(&key.words);
            let ids = self.position();
            self.words.extend(&key.ids);
            let (len, count) = (key.words.len() as u32, key.ids.len() as u32);
            records.push(alloc::vec![size as u32, words, len, ids, count]);
            start += size;
        }
        self.list(List::Groups, &records);
    }

    fn imports(&mut self) {
        let mut next = [0; 5];
        let mut records = Vec::new();
        for import in &self.module.imports {
            let (kind, ty) = match import.ty {
                ImportType::Function(ty) => (IMPORT_FUNCTION, ty.0),
                ImportType::Table(_) => (IMPORT_TABLE, 0),
                ImportType::Memory(_) => (IMPORT_MEMORY, 0),
                ImportType::Global(_) => (IMPORT_GLOBAL, 0),
                ImportType::Tag(ty) => (IMPORT_TAG, ty.0),
            };
            let next = &mut next[kind as usize];
            let at = core::mem::replace(next, *next + 1);
            let record = match import.ty {
                ImportType::Function(_) => {
                    Place::Inline(self.layout.imported_function(FuncIndex(at)))
                }
                ImportType::Table(_) => self.layout.table(TableIndex(at)),
                ImportType::Memory(_) => self.layout.memory(MemoryIndex(at)),
                ImportType::Global(_) => self.layout.global(GlobalIndex(at)),
                ImportType::Tag(_) => self.layout.tag(TagIndex(at)),
            };
            let (Place::Inline(offset) | Place::Indirect(offset)) = record;
            let offset = place(offset).cast_unsigned();
            let [name, len] = self.string(&import.name);
            records.push(alloc::vec![kind, offset, ty, name, len]);
        }
        self.list(List::Imports, &records);
    }

    fn entities(&mut self) {
        let (module, layout) = (self.module, self.layout);
        let counts = module.import_counts();
        let own = |at: Place| match at {
            Place::Inline(offset) => [0, place(offset).cast_unsigned()],
            Place::Indirect(offset) => [1, place(offset).cast_unsigned()],
        };
        let mut records = Vec::new();
        for (position, &func) in module.escaping.iter().enumerate() {
            let defined = func.0.checked_sub(counts.functions).map(|at| at as usize);
            let ty = defined.and_then(|at| module.functions.get(at));
            let place = place(layout.escaping_function(position)).cast_unsigned();
            records.push(alloc::vec![func.0, ty.map_or(0, |ty| ty.0), place]);
        }
        self.list(List::Functions, &records);
        let mut records = Vec::new();
        for (at, table) in (counts.tables..).zip(&module.tables) {
            let init = table.init.as_ref();
            let init = init.map_or(0, |init| self.expression(init));
            let [_, place] = own(layout.table(TableIndex(at)));
            let mut record = alloc::vec![place, address(table.ty.address)];
            record.extend(reference(table.ty.element));
            record.extend(limits(table.ty.limits));
            record.push(init);
            records.push(record);
        }
        self.list(List::Tables, &records);
        let mut records = Vec::new();
        for (at, ty) in (counts.memories..).zip(&module.memories) {
            let mut record = own(layout.memory(MemoryIndex(at))).to_vec();
            record.extend([
                address(ty.address),
                ty.shared.into(),
                ty.page_size_log2.into(),
            ]);
            record.extend(limits(ty.limits));
            records.push(record);
        }
        self.list(List::Memories, &records);
        let mut records = Vec::new();
        for (at, global) in (counts.globals..).zip(&module.globals) {
            let [_, place] = own(layout.global(GlobalIndex(at)));
            let [code, index] = match global.ty.value {
                ValType::Ref(ty) => reference(ty),
                ty => [value_code(ty), 0],
            };
            let init = self.expression(&global.init);
            records.push(alloc::vec![
                place,
                code,
                index,
                global.ty.mutable.into(),
                init
            ]);
        }
        self.list(List::Globals, &records);
        let mut records = Vec::new();
        for (at, ty) in (counts.tags..).zip(&module.tags) {
            let [_, place] = own(layout.tag(TagIndex(at)));
            let item = ExportItem::Tag(TagIndex(at));
            let export = module.exports.iter().find(|export| export.item == item);
            let [name, len] = export.map_or([0, 0], |export| self.string(&export.name));
            records.push(alloc::vec![place, ty.0, name, len]);
        }
        self.list(List::Tags, &records);
    }

    /// What a segment's mode is: mode, target, position of the offset.
    fn mode<I: Copy>(&mut self, mode: &SegmentMode<I>, index: impl Fn(I) -> u32) -> [u32; 3] {
        match mode {
            SegmentMode::Passive => [PASSIVE, 0, 0],
            SegmentMode::Declared => [DECLARED, 0, 0],
            SegmentMode::Active { target, offset } => {
                [ACTIVE, index(*target), self.expression(offset)]
            }
        }
    }

    fn segments(&mut self) {
        let (module, layout) = (self.module, self.layout);
        let tables = module.imports.iter().filter_map(|it| match it.ty {
            ImportType::Table(ty) => Some(ty.address),
            _ => None,
        });
        let tables: Vec<_> = tables
            .chain(module.tables.iter().map(|it| it.ty.address))
            .collect();
        let memories = module.imports.iter().filter_map(|it| match it.ty {
            ImportType::Memory(ty) => Some(ty.address),
            _ => None,
        });
        let memories: Vec<_> = memories
            .chain(module.memories.iter().map(|it| it.address))
            .collect();
        let addresses =
            |of: &[AddressType], at: u32| of.get(at as usize).map_or(0, |&it| address(it));
        let mut records = Vec::new();
        for segment in &module.elements {
            let [mode, table, offset] = self.mode(&segment.mode, |table| table.0);
            let (expressions, items): (u32, Vec<u32>) = match &segment.items {
                ElementItems::Functions(functions) => {
                    // By validation each has one.
                    let place = |&func| layout.funcref(module, func).map_or(0, place);
                    (
                        0,
                        functions
                            .iter()
                            .map(place)
                            .map(i32::cast_unsigned)
                            .collect(),
                    )
                }
                ElementItems::Expressions(items) => {
                    (1, items.iter().map(|item| self.expression(item)).collect())
                }
            };
            let (at, len) = (self.position(), items.len() as u32);
            self.words.extend(items);
            let address = addresses(&tables, table);
            records.push(alloc::vec![
                mode,
                table,
                address,
                offset,
                expressions,
                at,
                len
            ]);
        }
        self.list(List::Elements, &records);
        let mut records = Vec::new();
        for segment in &module.data {
            let [mode, memory, offset] = self.mode(&segment.mode, |memory| memory.0);
            let mut record = alloc::vec![mode, memory, addresses(&memories, memory), offset];
            record.extend(long(segment.start));
            record.extend(long(segment.len));
            records.push(record);
        }
        self.list(List::Data, &records);
    }

    fn names(&mut self) {
        let module = self.module;
        let bodies = module.bodies.iter();
        let bodies: Vec<_> = bodies
            .map(|body| alloc::vec![body.start, body.end])
            .collect();
        self.list(List::Bodies, &bodies);
        let mut names = alloc::collections::BTreeMap::new();
        for export in &module.exports {
            if let ExportItem::Function(func) = export.item {
                names.entry(func.0).or_insert(&*export.name);
            }
        }
        names.extend(
            module
                .function_names
                .iter()
                .map(|(func, name)| (func.0, &**name)),
        );
        let mut records = Vec::new();
        for (func, name) in names {
            let [at, len] = self.string(name);
            records.push(alloc::vec![func, at, len]);
        }
        self.list(List::Names, &records);
    }
}

/// A place in a vmctx.
fn place(offset: u32) -> i32 {
    offset.cast_signed()
}

/// What makes a recursion group equal to others, with indices of the module for ids. The group begins with type `start`.
fn key_of_group(group: &[SubType], start: u32) -> TypeKey {
    let relative = |heap| match heap {
        HeapType::Concrete(TypeIndex(at)) => match at.checked_sub(start) {
            Some(at) => HeapType::Concrete(TypeIndex(at)),
            None => HeapType::Canonical(TypeId(at)),
        },
        heap => heap,
    };
    let value = |ty: &ValType| match *ty {
        ValType::Ref(ty) => ValType::Ref(RefType::new(ty.nullable, relative(ty.heap))),
        ty => ty,
    };
    let values = |types: &[ValType]| -> Box<[ValType]> { types.iter().map(value).collect() };
    let mut key = TypeKey::default();
    for ty in group {
        let CompositeType::Func(func) = &ty.composite;
        let supertype = ty.supertype.map(|at| relative(HeapType::Concrete(at)));
        let func = FuncType::new(values(func.params()), values(func.results()));
        key.add(ty.is_final, supertype, &func);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::{
        BodyRange, DataSegment, ElementSegment, Export, Global, Import, Table,
    };
    use alloc::vec;

    fn op(op: ConstOp) -> ConstExpr {
        ConstExpr { ops: vec![op] }
    }

    fn sample() -> Description {
        let import = |name: &str, ty| Import {
            module: "m".into(),
            name: name.into(),
            ty,
        };
        let concrete = RefType::new(true, HeapType::Concrete(TypeIndex(1)));
        Description {
            name: "sample".into(),
            bounds: Bounds::Explicit,
            types: vec![
                FuncType::new([ValType::I32, ValType::EXNREF], [ValType::V128]).into(),
                FuncType::new([ValType::Ref(concrete)], []).into(),
                SubType {
                    is_final: false,
                    supertype: Some(TypeIndex(0)),
                    composite: CompositeType::Func(FuncType::new([ValType::Ref(concrete)], [])),
                },
            ],
            rec_groups: vec![1, 1, 1],
            imports: vec![
                import(
                    "global",
                    ImportType::Global(GlobalType::new(ValType::I64, false)),
                ),
                import("f", ImportType::Function(TypeIndex(1))),
                import("tag", ImportType::Tag(TypeIndex(1))),
                import("g", ImportType::Function(TypeIndex(0))),
            ],
            functions: vec![TypeIndex(0); 3],
            tables: vec![Table {
                ty: TableType::new(concrete, 3, Some(1 << 40)).table64(),
                init: Some(op(ConstOp::RefFunc(FuncIndex(4)))),
            }],
            memories: vec![
                MemoryType::new(1, Some(2)).shared(),
                MemoryType::new(1 << 33, None).memory64().page_size_log2(0),
            ],
            globals: vec![Global {
                ty: GlobalType::new(ValType::Ref(concrete), true),
                init: op(ConstOp::RefNull(HeapType::Func)),
            }],
            tags: vec![TypeIndex(1)],
            exports: vec![
                Export {
                    name: "first".into(),
                    item: ExportItem::Function(FuncIndex(2)),
                },
                Export {
                    name: "second".into(),
                    item: ExportItem::Function(FuncIndex(2)),
                },
                Export {
                    name: "exported".into(),
                    item: ExportItem::Function(FuncIndex(4)),
                },
                Export {
                    name: "own tag".into(),
                    item: ExportItem::Tag(TagIndex(1)),
                },
            ],
            start: Some(FuncIndex(3)),
            elements: vec![ElementSegment {
                mode: SegmentMode::Active {
                    target: TableIndex(0),
                    offset: op(ConstOp::I64(-1)),
                },
                ty: concrete,
                items: ElementItems::Functions(vec![FuncIndex(1), FuncIndex(4)]),
            }],
            data: vec![DataSegment {
                mode: SegmentMode::Active {
                    target: MemoryIndex(1),
                    offset: ConstExpr {
                        ops: vec![
                            ConstOp::GlobalGet(GlobalIndex(0)),
                            ConstOp::I64(5),
                            ConstOp::I64Sub,
                        ],
                    },
                },
                start: 1 << 35,
                len: 7,
            }],
            image: Some(DataImage {
                segments: 1,
                memory: MemoryIndex(1),
                address: 1 << 40,
                len: 4096,
            }),
            escaping: vec![FuncIndex(2), FuncIndex(3), FuncIndex(4)],
            tail_calls: true,
            bodies: vec![
                BodyRange { start: 10, end: 20 },
                BodyRange { start: 22, end: 30 },
            ],
            function_names: vec![
                (FuncIndex(3), "three".into()),
                (FuncIndex(4), "four".into()),
            ],
        }
    }

    #[test]
    fn functions_are_found_by_offset_and_named() {
        let bytes = encode(&sample());
        let outline = Outline::new(&bytes);
        assert_eq!(outline.name(), "sample");
        for (offset, func) in [(9, None), (10, Some(2)), (19, Some(2)), (20, None)] {
            assert_eq!(outline.function_at(offset), func.map(FuncIndex), "{offset}");
        }
        assert_eq!(outline.function_at(29), Some(FuncIndex(3)));
        assert_eq!(outline.function_at(30), None);
        let names = [None, None, Some("first"), Some("three"), Some("four"), None];
        for (func, name) in (0..).zip(names) {
            assert_eq!(outline.function_name(FuncIndex(func)), name, "{func}");
        }
    }

    #[test]
    fn it_says_what_the_description_says() {
        let sample = sample();
        let layout = VmctxLayout::new(&sample);
        let bytes = encode(&sample);
        let outline = Outline::new(&bytes);
        assert_eq!(outline.bounds(), Bounds::Explicit);
        assert!(outline.tail_calls());
        assert_eq!(outline.vmctx_size(), layout.size());
        assert_eq!(outline.image(), sample.image);
        for func in 0..6 {
            let place = layout.funcref(&sample, FuncIndex(func)).map(place);
            assert_eq!(outline.funcref(FuncIndex(func)), place, "{func}");
        }
        assert_eq!(outline.start(), outline.funcref(FuncIndex(3)));
        let tables: Vec<_> = outline.list(List::Tables).map(Record::table).collect();
        assert_eq!(tables, [sample.tables[0].ty]);
        let memories: Vec<_> = outline.list(List::Memories).map(Record::memory).collect();
        assert_eq!(memories, sample.memories);
        let indirect: Vec<_> = outline.list(List::Memories).map(|it| it.word(0)).collect();
        assert_eq!(indirect, [1, 0]);
        let globals: Vec<_> = outline.list(List::Globals).map(Record::global).collect();
        assert_eq!(globals, [sample.globals[0].ty]);
        let kinds: Vec<_> = outline.list(List::Imports).map(|it| it.word(0)).collect();
        assert_eq!(
            kinds,
            [IMPORT_GLOBAL, IMPORT_FUNCTION, IMPORT_TAG, IMPORT_FUNCTION]
        );
        let imports: Vec<_> = outline.list(List::Imports).map(|it| it.string(3)).collect();
        assert_eq!(imports, ["global", "f", "tag", "g"]);
        let tag = outline.record(List::Tags, 0);
        assert_eq!((tag.word(1), tag.string(2)), (1, "own tag"));
        let segment = outline.record(List::Elements, 0);
        assert_eq!(
            [segment.word(0), segment.word(4), segment.word(6)],
            [ACTIVE, 0, 2]
        );
        assert_eq!(segment.address(2), AddressType::I64);
        let element = |at| outline.word(segment.word(5) + at).cast_signed();
        assert_eq!(
            [element(0), element(1)].map(Some),
            [1, 4].map(|func| outline.funcref(FuncIndex(func)))
        );
        let data = outline.record(List::Data, 0);
        assert_eq!((data.long(4), data.long(6)), (1 << 35, 7));
        let offset: Vec<_> = outline.expression(data.word(3)).collect();
        let (Place::Indirect(at) | Place::Inline(at)) = layout.global(GlobalIndex(0));
        assert_eq!(
            offset,
            [Op::ImportedGlobal(place(at)), Op::Value(5), Op::I64Sub]
        );
        let offset: Vec<_> = outline.expression(segment.word(3)).collect();
        assert_eq!(offset, [Op::Value(u64::MAX.into())]);
    }

    #[test]
    fn types_come_out_of_their_keys() {
        let sample = sample();
        let bytes = encode(&sample);
        let outline = Outline::new(&bytes);
        let mut types = Vec::new();
        for (at, group) in (0..).zip(outline.list(List::Groups)) {
            let words: Vec<_> = (0..group.word(2))
                .map(|word| outline.word(group.word(1) + word))
                .collect();
            let ids = (0..group.word(4)).map(|id| outline.word(group.word(3) + id));
            // Uses of the group itself have no id: type 1 uses itself. Type 2 uses 0 and 1.
            let used: Vec<_> = ids.map(|id| words[id as usize]).collect();
            assert_eq!(used, [vec![], vec![], vec![0, 1]][at]);
            types.extend(types_of_key(&words));
        }
        assert_eq!(types.len(), 3);
        assert_eq!(Some(&types[0].ty), sample.types[0].func());
        let of = |heap| FuncType::new([ValType::Ref(RefType::new(true, heap))], []);
        assert_eq!(types[1].ty, of(HeapType::Concrete(TypeIndex(0))));
        assert_eq!(types[2].ty, of(HeapType::Canonical(TypeId(1))));
        assert_eq!(types[2].supertype, Some(HeapType::Canonical(TypeId(0))));
        assert!(types[1].is_final && !types[2].is_final && types[0].supertype.is_none());
    }

    #[test]
    fn a_simple_key_is_the_key() {
        let many = [ValType::EXTERNREF; 16];
        let func = ValType::Ref(RefType::new(false, HeapType::NoFunc));
        let lists: [&[ValType]; 4] = [&[], &[func, ValType::V128], &[ValType::I64], &many];
        for params in lists {
            for results in lists {
                let mut key = TypeKey::default();
                key.add(true, None, &FuncType::new(params, results));
                assert_eq!(SimpleKey::new(params, results).words(), key.words);
            }
        }
    }

    #[test]
    fn what_is_not_there_is_nothing() {
        for bytes in [&[][..], &[1, 2, 3]] {
            let outline = Outline::new(bytes);
            assert_eq!(outline.name(), "");
            assert_eq!(outline.list(List::Data).count(), 0);
            assert_eq!(outline.function_at(0), None);
            assert_eq!(outline.function_name(FuncIndex(0)), None);
            assert_eq!(outline.funcref(FuncIndex(0)), None);
            assert_eq!(outline.expression(7).count(), 0);
            assert_eq!(outline.image(), None);
        }
    }
}
