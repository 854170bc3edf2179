//! The encoding of [`crate::description`]: small, without dependencies, checked on decoding.

use crate::description::{
    BodyRange, Bounds, ConstExpr, ConstOp, DataImage, DataSegment, Description, ElementItems,
    ElementSegment, Export, ExportItem, Global, Import, ImportType, SegmentMode, Table,
};
use crate::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex, TypeId, TypeIndex};
use crate::types::{
    AddressType, CompositeType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType,
    SubType, TableType, ValType,
};
use alloc::{boxed::Box, string::String, vec::Vec};
use core::fmt;
use core::mem::{self, ManuallyDrop};

/// Bytes are not a valid encoding.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct DecodeError {
    /// Where decoding stopped, in bytes from the end of the input.
    pub remaining: usize,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "malformed module description, {} bytes before its end",
            self.remaining
        )
    }
}

impl core::error::Error for DecodeError {}

/// A type that can be encoded.
pub(crate) trait Encode {
    /// Appends the encoding.
    fn encode(&self, out: &mut Vec<u8>);
}

/// A type that can be decoded.
///
/// This code is in every program, so it is written to become little of it: an error is noted in the reader, instead of being handed
/// through each function, and nothing is freed if memory runs out in here.
pub(crate) trait Decode: Sized {
    /// Reads the encoding from the front of `input`. If there is none, `input` notes it, and the value is of no meaning.
    fn decode(input: &mut Reader<'_>) -> Self;
}

/// The input of decoding.
#[derive(Debug)]
pub(crate) struct Reader<'a> {
    /// Empty after an error.
    rest: &'a [u8],
    error: Option<DecodeError>,
}

impl<'a> Reader<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            error: None,
        }
    }

    /// Notes an error, if it is the first, and ends the input.
    #[cold]
    #[inline(never)]
    fn fail(&mut self) {
        let remaining = self.rest.len();
        self.error.get_or_insert(DecodeError { remaining });
        self.rest = &[];
    }

    /// The next byte; after an error zero.
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.rest.split_first() {
            Some((&byte, rest)) => {
                self.rest = rest;
                byte
            }
            None => {
                self.fail();
                0
            }
        }
    }

    /// The next `len` bytes; after an error none.
    #[inline(never)]
    fn bytes(&mut self, len: usize) -> &'a [u8] {
        match self.rest.split_at_checked(len) {
            Some((bytes, rest)) => {
                self.rest = rest;
                bytes
            }
            None => {
                self.fail();
                &[]
            }
        }
    }

    /// The length of a list.
    #[inline(never)]
    fn len(&mut self) -> usize {
        let len = u64::decode(self);
        // Every item takes at least a byte: a longer claim is false and must not make us reserve memory.
        if len > self.rest.len() as u64 {
            self.fail();
            return 0;
        }
        len as usize
    }

    /// The end of decoding.
    pub(crate) fn finish(mut self) -> Result<(), DecodeError> {
        if !self.rest.is_empty() {
            self.fail();
        }
        self.error.map_or(Ok(()), Err)
    }
}

impl Encode for u64 {
    fn encode(&self, out: &mut Vec<u8>) {
        let mut value = *self;
        while value >= 0x80 {
            out.push(value as u8 | 0x80);
            value >>= 7;
        }
        out.push(value as u8);
    }
}

impl Decode for u64 {
    // Once and not in each of its many callers.
    #[inline(never)]
    fn decode(input: &mut Reader<'_>) -> Self {
        let mut value = 0;
        for shift in (0..64).step_by(7) {
            let byte = input.byte();
            let bits = u64::from(byte & 0x7f);
            if bits << shift >> shift != bits {
                break;
            }
            value |= bits << shift;
            if byte < 0x80 {
                return value;
            }
        }
        input.fail();
        0
    }
}

impl Encode for u8 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(*self);
    }
}

impl Decode for u8 {
    fn decode(input: &mut Reader<'_>) -> Self {
        input.byte()
    }
}

impl Encode for u32 {
    fn encode(&self, out: &mut Vec<u8>) {
        u64::from(*self).encode(out);
    }
}

impl Decode for u32 {
    #[inline(never)]
    fn decode(input: &mut Reader<'_>) -> Self {
        let value = u64::decode(input);
        value.try_into().unwrap_or_else(|_| {
            input.fail();
            0
        })
    }
}

impl Encode for u128 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }
}

impl Decode for u128 {
    fn decode(input: &mut Reader<'_>) -> Self {
        let bytes = input.bytes(16).try_into();
        Self::from_le_bytes(bytes.unwrap_or_default())
    }
}

impl Encode for bool {
    fn encode(&self, out: &mut Vec<u8>) {
        out.push(u8::from(*self));
    }
}

impl Decode for bool {
    fn decode(input: &mut Reader<'_>) -> Self {
        let byte = input.byte();
        if byte > 1 {
            input.fail();
        }
        byte == 1
    }
}

impl Encode for String {
    fn encode(&self, out: &mut Vec<u8>) {
        (self.len() as u64).encode(out);
        out.extend_from_slice(self.as_bytes());
    }
}

impl Decode for String {
    #[inline(never)]
    fn decode(input: &mut Reader<'_>) -> Self {
        let len = input.len();
        match core::str::from_utf8(input.bytes(len)) {
            Ok(text) => text.into(),
            Err(_) => {
                input.fail();
                Self::new()
            }
        }
    }
}

impl<T: Encode> Encode for [T] {
    fn encode(&self, out: &mut Vec<u8>) {
        (self.len() as u64).encode(out);
        self.iter().for_each(|item| item.encode(out));
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.as_slice().encode(out);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(input: &mut Reader<'_>) -> Self {
        let len = input.len();
        let mut items = ManuallyDrop::new(Self::new());
        items.extend((0..len).map(|_| T::decode(input)));
        ManuallyDrop::into_inner(items)
    }
}

impl<T: Decode> Decode for Box<[T]> {
    fn decode(input: &mut Reader<'_>) -> Self {
        Vec::decode(input).into_boxed_slice()
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(&self, out: &mut Vec<u8>) {
        self.is_some().encode(out);
        if let Some(value) = self {
            value.encode(out);
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(input: &mut Reader<'_>) -> Self {
        bool::decode(input).then(|| T::decode(input))
    }
}

impl<A: Encode, B: Encode> Encode for (A, B) {
    fn encode(&self, out: &mut Vec<u8>) {
        self.0.encode(out);
        self.1.encode(out);
    }
}

impl<A: Decode, B: Decode> Decode for (A, B) {
    fn decode(input: &mut Reader<'_>) -> Self {
        (A::decode(input), B::decode(input))
    }
}

macro_rules! indices {
    ($($name:ident)*) => {$(
        impl Encode for $name {
            fn encode(&self, out: &mut Vec<u8>) {
                self.0.encode(out);
            }
        }
        impl Decode for $name {
            fn decode(input: &mut Reader<'_>) -> Self {
                Self(u32::decode(input))
            }
        }
    )*};
}

indices!(TypeIndex TypeId FuncIndex TableIndex MemoryIndex GlobalIndex TagIndex);

/// Structures: the fields in order.
macro_rules! structs {
    ($($name:ident $(<$($param:ident),*>)? { $($field:ident),* })*) => {$(
        impl Encode for $name {
            fn encode(&self, out: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($field.encode(out);)*
            }
        }
        impl Decode for $name {
            fn decode(input: &mut Reader<'_>) -> Self {
                Self { $($field: Decode::decode(input)),* }
            }
        }
    )*};
}

structs! {
    RefType { nullable, heap }
    Limits { min, max }
    MemoryType { address, limits, shared, page_size_log2 }
    TableType { address, element, limits }
    GlobalType { value, mutable }
    ConstExpr { ops }
    Import { module, name, ty }
    Export { name, item }
    SubType { is_final, supertype, composite }
    Table { ty, init }
    Global { ty, init }
    ElementSegment { mode, ty, items }
    DataSegment { mode, start, len }
    DataImage { segments, memory, address, len }
    BodyRange { start, end }
}

/// Decodes a field. What was in it is empty, so that no code is made that would free it.
fn fill<T: Decode>(field: &mut T, input: &mut Reader<'_>) {
    let _ = ManuallyDrop::new(mem::replace(field, T::decode(input)));
}

/// The description: the fields in order, decoded into one that lives for ever.
macro_rules! description {
    ($($field:ident),*) => {
        impl Encode for Description {
            fn encode(&self, out: &mut Vec<u8>) {
                let Self { $($field),* } = self;
                $($field.encode(out);)*
            }
        }
        impl Description {
            pub(crate) fn decode_fields(&mut self, input: &mut Reader<'_>) {
                let Self { $($field),* } = self;
                $(fill($field, input);)*
            }
        }
    };
}

description!(
    name,
    bounds,
    types,
    rec_groups,
    imports,
    functions,
    tables,
    memories,
    globals,
    tags,
    exports,
    start,
    elements,
    data,
    image,
    escaping,
    tail_calls,
    bodies,
    function_names
);

impl Encode for FuncType {
    fn encode(&self, out: &mut Vec<u8>) {
        self.params().encode(out);
        self.results().encode(out);
    }
}

impl Decode for FuncType {
    fn decode(input: &mut Reader<'_>) -> Self {
        let params = Box::<[ValType]>::decode(input);
        Self::new(params, Box::<[ValType]>::decode(input))
    }
}

/// Enumerations: a tag byte, then the payload. In place of what has no valid tag comes the first variant.
macro_rules! enums {
    ($($name:ident {
        0 => $first:ident $(($first_payload:ident))? $(, $tag:literal => $variant:ident $(($payload:ident))?)* $(,)?
    })*) => {$(
        impl Encode for $name {
            fn encode(&self, out: &mut Vec<u8>) {
                match self {
                    Self::$first $(($first_payload))? => {
                        out.push(0);
                        $($first_payload.encode(out);)?
                    }
                    $(Self::$variant $(($payload))? => {
                        out.push($tag);
                        $($payload.encode(out);)?
                    })*
                }
            }
        }
        impl Decode for $name {
            fn decode(input: &mut Reader<'_>) -> Self {
                match input.byte() {
                    $($tag => {
                        $(let $payload = Decode::decode(input);)?
                        Self::$variant $(($payload))?
                    })*
                    tag => {
                        if tag != 0 {
                            input.fail();
                        }
                        $(let $first_payload = Decode::decode(input);)?
                        Self::$first $(($first_payload))?
                    }
                }
            }
        }
    )*};
}

enums! {
    Bounds { 0 => Guard, 1 => Explicit }
    HeapType {
        0 => Func, 1 => Extern, 2 => Exn, 3 => NoFunc, 4 => NoExtern, 5 => NoExn, 6 => Concrete(ty), 7 => Canonical(ty),
    }
    CompositeType { 0 => Func(ty) }
    AddressType { 0 => I32, 1 => I64 }
    ValType { 0 => I32, 1 => I64, 2 => F32, 3 => F64, 4 => V128, 5 => Ref(ty) }
    ImportType { 0 => Function(ty), 1 => Table(ty), 2 => Memory(ty), 3 => Global(ty), 4 => Tag(ty) }
    ExportItem { 0 => Function(index), 1 => Table(index), 2 => Memory(index), 3 => Global(index), 4 => Tag(index) }
    ElementItems { 0 => Functions(items), 1 => Expressions(items) }
    ConstOp {
        0 => I32(value), 1 => I64(value), 2 => F32(value), 3 => F64(value), 4 => V128(value), 5 => GlobalGet(global),
        6 => RefNull(heap), 7 => RefFunc(func), 8 => I32Add, 9 => I32Sub, 10 => I32Mul, 11 => I64Add, 12 => I64Sub,
        13 => I64Mul,
    }
}

impl Encode for i32 {
    fn encode(&self, out: &mut Vec<u8>) {
        self.cast_unsigned().encode(out);
    }
}

impl Decode for i32 {
    fn decode(input: &mut Reader<'_>) -> Self {
        u32::decode(input).cast_signed()
    }
}

impl Encode for i64 {
    fn encode(&self, out: &mut Vec<u8>) {
        self.cast_unsigned().encode(out);
    }
}

impl Decode for i64 {
    fn decode(input: &mut Reader<'_>) -> Self {
        u64::decode(input).cast_signed()
    }
}

impl<I: Encode> Encode for SegmentMode<I> {
    fn encode(&self, out: &mut Vec<u8>) {
        match self {
            Self::Passive => out.push(0),
            Self::Active { target, offset } => {
                out.push(1);
                target.encode(out);
                offset.encode(out);
            }
            Self::Declared => out.push(2),
        }
    }
}

impl<I: Decode> Decode for SegmentMode<I> {
    fn decode(input: &mut Reader<'_>) -> Self {
        match input.byte() {
            1 => Self::Active {
                target: I::decode(input),
                offset: ConstExpr::decode(input),
            },
            2 => Self::Declared,
            tag => {
                if tag != 0 {
                    input.fail();
                }
                Self::Passive
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::{string::ToString, vec};

    fn sample() -> Description {
        Description {
            name: "sample".to_string(),
            bounds: Bounds::Explicit,
            types: vec![
                FuncType::new(
                    [ValType::I32, ValType::V128],
                    [ValType::FUNCREF, ValType::EXTERNREF],
                )
                .into(),
                SubType {
                    is_final: false,
                    supertype: Some(TypeIndex(0)),
                    composite: CompositeType::Func(FuncType::new(
                        [ValType::Ref(RefType::new(
                            false,
                            HeapType::Concrete(TypeIndex(1)),
                        ))],
                        [],
                    )),
                },
            ],
            rec_groups: vec![1, 1],
            imports: vec![
                Import {
                    module: "env".into(),
                    name: "f".into(),
                    ty: ImportType::Function(TypeIndex(0)),
                },
                Import {
                    module: "".into(),
                    name: "м".into(),
                    ty: ImportType::Memory(MemoryType::new(1, Some(1 << 40))),
                },
            ],
            functions: vec![TypeIndex(1); 300],
            tables: vec![Table {
                ty: TableType::new(RefType::FUNCREF, 3, None).table64(),
                init: Some(ConstExpr {
                    ops: vec![ConstOp::RefNull(HeapType::NoFunc)],
                }),
            }],
            memories: vec![MemoryType::new(1, Some(2)).shared().page_size_log2(0)],
            tags: vec![TypeIndex(1)],
            globals: vec![Global {
                ty: GlobalType::new(ValType::V128, true),
                init: ConstExpr {
                    ops: vec![
                        ConstOp::V128(u128::MAX - 1),
                        ConstOp::I32(-5),
                        ConstOp::I64(i64::MIN),
                    ],
                },
            }],
            exports: vec![Export {
                name: "e".into(),
                item: ExportItem::Function(FuncIndex(1)),
            }],
            start: Some(FuncIndex(2)),
            elements: vec![ElementSegment {
                mode: SegmentMode::Active {
                    target: TableIndex(0),
                    offset: ConstExpr {
                        ops: vec![ConstOp::I32(1)],
                    },
                },
                ty: RefType::FUNCREF,
                items: ElementItems::Functions(vec![FuncIndex(1)]),
            }],
            data: vec![DataSegment {
                mode: SegmentMode::Passive,
                start: 0,
                len: 7,
            }],
            image: Some(DataImage {
                segments: 1,
                memory: MemoryIndex(1),
                address: 1 << 40,
                len: 4096,
            }),
            escaping: vec![FuncIndex(1), FuncIndex(2)],
            tail_calls: true,
            bodies: vec![
                BodyRange { start: 10, end: 20 },
                BodyRange { start: 22, end: 30 },
            ],
            function_names: vec![(FuncIndex(2), "two".into())],
        }
    }

    #[test]
    fn what_is_encoded_is_decoded() {
        let sample = sample();
        assert_eq!(Description::decode(&sample.encode()).cloned(), Ok(sample));
    }

    #[test]
    fn every_prefix_and_every_extension_is_refused() {
        let mut bytes = sample().encode();
        for end in 0..bytes.len() {
            assert!(
                Description::decode(&bytes[..end]).is_err(),
                "prefix of {end} bytes"
            );
        }
        bytes.push(0);
        assert!(Description::decode(&bytes).is_err());
    }

    #[test]
    fn functions_are_found_by_offset() {
        let sample = sample();
        assert_eq!(sample.function_at(9), None);
        assert_eq!(sample.function_at(10), Some(FuncIndex(1)));
        assert_eq!(sample.function_at(19), Some(FuncIndex(1)));
        assert_eq!(sample.function_at(20), None);
        assert_eq!(sample.function_at(29), Some(FuncIndex(2)));
        assert_eq!(sample.function_at(30), None);
        assert_eq!(sample.function_name(FuncIndex(2)), Some("two"));
        assert_eq!(sample.function_name(FuncIndex(1)), None);
    }
}
