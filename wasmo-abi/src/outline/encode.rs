//! Writing outlines. Not in programs that only read them, by the feature `encode`.

use super::*;
use crate::description::{
    ConstExpr, ConstOp, Description, ElementItems, ExportItem, ImportType, SegmentMode,
};
use crate::index::{GlobalIndex, TableIndex, TagIndex};
use crate::layout::{Place, VmctxLayout};
use crate::types::{CompositeType, SubType};

/// The words of the head, which ends with the position and length of each list.
const HEAD: u32 = LISTS + 2 * (List::Names as u32 + 1);

/// The outline of a module.
///
/// # Panics
///
/// If the vmctx would be too large, as [`VmctxLayout::new`] does.
pub fn encode(module: &Description) -> Vec<u8> {
    let layout = VmctxLayout::new(module, module.bounds);
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
                Some(Place::Inline(offset)) => (1, Some(offset)),
                Some(Place::Indirect(offset)) => (2, Some(offset)),
                None => INVALID,
            },
            ConstOp::RefFunc(func) => match self.layout.funcrefs().get(self.module, func) {
                Some(offset) => (3, Some(offset)),
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
        self.words[VMCTX_BEFORE as usize] = self.layout.before();
        self.words[VMCTX_AFTER as usize] = self.layout.after();
        if let Some(memory) = self.layout.based_memory() {
            self.words[BASED as usize..][..2].copy_from_slice(&[1, memory.0]);
        }
        let start = module
            .start
            .and_then(|start| self.layout.funcrefs().get(module, start));
        if let Some(start) = start {
            let place = start.cast_unsigned();
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
                    Place::Inline(self.layout.funcrefs().imported(FuncIndex(at)))
                }
                ImportType::Table(_) => self.layout.table(TableIndex(at)),
                ImportType::Memory(_) => self.layout.memory(MemoryIndex(at)),
                ImportType::Global(_) => self.layout.global(GlobalIndex(at)),
                ImportType::Tag(_) => self.layout.tag(TagIndex(at)),
            };
            let (Place::Inline(offset) | Place::Indirect(offset)) = record;
            let offset = offset.cast_unsigned();
            let [name, len] = self.string(&import.name);
            records.push(alloc::vec![kind, offset, ty, name, len]);
        }
        self.list(List::Imports, &records);
    }

    fn entities(&mut self) {
        let (module, layout) = (self.module, self.layout);
        let counts = module.import_counts();
        let own = |at: Place| match at {
            Place::Inline(offset) => [0, offset.cast_unsigned()],
            Place::Indirect(offset) => [1, offset.cast_unsigned()],
        };
        let mut records = Vec::new();
        for (position, &func) in module.escaping.iter().enumerate() {
            let defined = func.0.checked_sub(counts.functions).map(|at| at as usize);
            let ty = defined.and_then(|at| module.functions.get(at));
            let place = layout.funcrefs().escaping(position).cast_unsigned();
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
                    let place = |&func| layout.funcrefs().get(module, func).unwrap_or_default();
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
        let layout = VmctxLayout::new(&sample, sample.bounds);
        let bytes = encode(&sample);
        let outline = Outline::new(&bytes);
        assert_eq!(outline.bounds(), Bounds::Explicit);
        assert!(outline.tail_calls());
        assert_eq!(outline.vmctx_before(), layout.before());
        assert_eq!(outline.vmctx_after(), layout.after());
        assert_eq!(outline.based_memory(), layout.based_memory());
        assert_eq!(outline.image(), sample.image);
        for func in 0..6 {
            let place = layout.funcrefs().get(&sample, FuncIndex(func));
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
        assert_eq!(offset, [Op::ImportedGlobal(at), Op::Value(5), Op::I64Sub]);
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
