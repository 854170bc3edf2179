//! Values and outcomes in the form in which both engines' are compared, and the choice of inputs.

use std::fmt;
use wasmo_rt::{HeapType, TrapCode, ValType};

/// A value.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Value {
    I32(i32),
    I64(i64),
    F32(u32),
    F64(u64),
    V128(u128),
    /// A reference to a function, which may be null.
    Func {
        null: bool,
    },
    /// A reference to the host object with this number, or null.
    Extern(Option<u32>),
    /// A reference to an exception, which may be null.
    Exn {
        null: bool,
    },
}

impl Value {
    /// The zero or null of a type; `None` if null is no value of it.
    pub(crate) fn zero(ty: ValType) -> Option<Self> {
        Some(match ty {
            ValType::I32 => Self::I32(0),
            ValType::I64 => Self::I64(0),
            ValType::F32 => Self::F32(0),
            ValType::F64 => Self::F64(0),
            ValType::V128 => Self::V128(0),
            ValType::Ref(ty) if !ty.nullable => return None,
            ValType::Ref(ty) => match ty.heap {
                HeapType::Extern | HeapType::NoExtern => Self::Extern(None),
                HeapType::Exn | HeapType::NoExn => Self::Exn { null: true },
                _ => Self::Func { null: true },
            },
        })
    }

    /// Whether the other engine may have `other` where this one has this: they are equal, or NaNs whose bits the
    /// specification leaves open. Lanes of vectors do not say what they are; both kinds of floats are tried.
    pub(crate) fn agrees(self, other: Self) -> bool {
        match (self, other) {
            (Self::F32(a), Self::F32(b)) => a == b || is_nan32(a) && is_nan32(b),
            (Self::F64(a), Self::F64(b)) => a == b || is_nan64(a) && is_nan64(b),
            (Self::V128(a), Self::V128(b)) => {
                a == b || agree_as_nans(&a.to_le_bytes(), &b.to_le_bytes())
            }
            (a, b) => a == b,
        }
    }
}

fn is_nan32(bits: u32) -> bool {
    f32::from_bits(bits).is_nan()
}

fn is_nan64(bits: u64) -> bool {
    f64::from_bits(bits).is_nan()
}

/// Whether every eight aligned bytes are equal, or two NaNs of 64 bits, or twice equal or NaNs of 32 bits.
pub(crate) fn agree_as_nans(a: &[u8], b: &[u8]) -> bool {
    let agree32 = |a: &[u8], b: &[u8]| {
        a == b
            || match (a.try_into(), b.try_into()) {
                (Ok(a), Ok(b)) => {
                    is_nan32(u32::from_le_bytes(a)) && is_nan32(u32::from_le_bytes(b))
                }
                _ => false,
            }
    };
    let agree64 = |a: &[u8], b: &[u8]| {
        a == b
            || match (a.try_into(), b.try_into()) {
                (Ok(a), Ok(b)) => {
                    is_nan64(u64::from_le_bytes(a)) && is_nan64(u64::from_le_bytes(b))
                }
                _ => false,
            }
            || a.chunks(4).zip(b.chunks(4)).all(|(a, b)| agree32(a, b))
    };
    a.len() == b.len() && a.chunks(8).zip(b.chunks(8)).all(|(a, b)| agree64(a, b))
}

/// What became of an instantiation or a call.
#[derive(Clone, PartialEq, Debug)]
pub(crate) enum Outcome {
    /// It returned.
    Returned(Vec<Value>),
    /// It trapped.
    Trapped(Kind),
    /// It threw an exception that carries these.
    Threw(Vec<Value>),
    /// It could not be linked, or something else that is no business of wasm's happened.
    Failed(String),
    /// It ran for too long: the oracle alone can tell.
    TooLong,
}

/// The kind of a trap, in so far as both engines tell them apart.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Kind {
    Code(TrapCode),
    /// Of a table instruction or an indirect call.
    TableBounds,
    /// Of a null reference where there must be something.
    Null,
}

impl Kind {
    pub(crate) fn new(code: TrapCode) -> Self {
        match code {
            TrapCode::TableOutOfBounds | TrapCode::UndefinedElement => Self::TableBounds,
            TrapCode::NullReference
            | TrapCode::NullFunctionReference
            | TrapCode::NullExceptionReference => Self::Null,
            code => Self::Code(code),
        }
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Returned(values) => write!(f, "returned {values:x?}"),
            Self::Trapped(kind) => write!(f, "trapped: {kind:?}"),
            Self::Threw(values) => write!(f, "threw {values:x?}"),
            Self::Failed(error) => write!(f, "failed: {error}"),
            Self::TooLong => f.write_str("ran for too long"),
        }
    }
}

impl Outcome {
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        let all = |a: &[Value], b: &[Value]| {
            a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.agrees(*b))
        };
        match (self, other) {
            (Self::Returned(a), Self::Returned(b)) | (Self::Threw(a), Self::Threw(b)) => all(a, b),
            // An error of a host function that both engines have; the words differ.
            (Self::Failed(_), Self::Failed(_)) => true,
            // The specification leaves open which fault of an address is the one: the oracle takes the first kind if the sum of
            // index and offset does not fit the index's type.
            (
                Self::Trapped(Kind::Code(TrapCode::UnalignedAtomic)),
                Self::Trapped(Kind::Code(TrapCode::MemoryOutOfBounds)),
            ) => true,
            (a, b) => a == b,
        }
    }

    pub(crate) fn is_trap(&self, code: TrapCode) -> bool {
        *self == Self::Trapped(Kind::new(code))
    }
}

/// What can be seen of an instance from outside.
#[derive(Default, Debug)]
pub(crate) struct State {
    /// The exported memories.
    pub(crate) memories: Vec<(String, Vec<u8>)>,
    /// The exported globals.
    pub(crate) globals: Vec<(String, Value)>,
    /// The exported tables: how long they are, and their first elements.
    pub(crate) tables: Vec<(String, u64, Vec<Value>)>,
    /// The calls of host functions so far.
    pub(crate) calls: Vec<(usize, Vec<Value>)>,
}

/// How many elements of a table are looked at.
pub(crate) const TABLE_ELEMENTS: u64 = 1000;

/// How large the memories of an instance may become in bytes before it is left alone.
pub(crate) const MAX_MEMORY: u64 = 8 << 20;

impl State {
    /// What differs from `other`, if something does.
    pub(crate) fn difference(&self, other: &Self) -> Option<String> {
        let len = |state: &Self| {
            (
                state.memories.len(),
                state.globals.len(),
                state.tables.len(),
            )
        };
        if len(self) != len(other) {
            return Some(format!(
                "memories, globals, tables: {:?}, the oracle has {:?}",
                len(self),
                len(other)
            ));
        }
        for ((name, a), (_, b)) in self.memories.iter().zip(&other.memories) {
            if a.len() != b.len() {
                return Some(format!(
                    "{name}: {} bytes, the oracle has {}",
                    a.len(),
                    b.len()
                ));
            }
            if a == b {
                continue;
            }
            let mut at = 0;
            for (a, b) in a.chunks(8).zip(b.chunks(8)) {
                if a != b && !agree_as_nans(a, b) {
                    return Some(format!("{name} at {at:#x}: {a:x?}, the oracle has {b:x?}"));
                }
                at += 8;
            }
        }
        for ((name, a), (_, b)) in self.globals.iter().zip(&other.globals) {
            if !a.agrees(*b) {
                return Some(format!("{name}: {a:x?}, the oracle has {b:x?}"));
            }
        }
        for ((name, len, a), (_, oracle_len, b)) in self.tables.iter().zip(&other.tables) {
            if len != oracle_len {
                return Some(format!(
                    "{name}: {len} elements, the oracle has {oracle_len}"
                ));
            }
            if a != b {
                return Some(format!("{name}: {a:?}, the oracle has {b:?}"));
            }
        }
        if self.calls.len() != other.calls.len() {
            let (have, want) = (self.calls.len(), other.calls.len());
            return Some(format!("{have} calls of the host, the oracle has {want}"));
        }
        for ((import, a), (oracle_import, b)) in self.calls.iter().zip(&other.calls) {
            let (a_outcome, b_outcome) =
                (Outcome::Returned(a.clone()), Outcome::Returned(b.clone()));
            if import != oracle_import || !a_outcome.agrees(&b_outcome) {
                return Some(format!(
                    "call of import {import} with {a:x?}, the oracle has {oracle_import} with {b:x?}"
                ));
            }
        }
        None
    }
}

/// Numbers that look random, always the same for the same seed.
#[derive(Clone)]
pub(crate) struct Random(u64);

impl Random {
    /// The numbers for the seed that the parts of `seeds` make together.
    pub(crate) fn new(seeds: &[u64]) -> Self {
        let mut random = Self(0x0057_a5a3_0000_0001);
        for seed in seeds {
            random.0 ^= seed;
            random.0 = random.next();
        }
        random
    }

    pub(crate) fn next(&mut self) -> u64 {
        crate::mode::splitmix64(&mut self.0)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[(self.next() % from.len() as u64) as usize]
    }

    /// A value of a type, more often than not one at which something happens; `None` if null would have to be one and is not.
    pub(crate) fn value(&mut self, ty: ValType) -> Option<Value> {
        const INTS: &[u64] = &[
            0,
            1,
            2,
            3,
            4,
            7,
            8,
            15,
            16,
            31,
            32,
            33,
            63,
            64,
            100,
            0x7f,
            0x80,
            0xff,
            0x100,
            0x7fff,
            0x8000,
            0xffff,
            0x1_0000,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_fffe,
            0xffff_ffff,
            0x1_0000_0000,
            0x7fff_ffff_ffff_ffff,
            0x8000_0000_0000_0000,
            u64::MAX - 1,
            u64::MAX,
        ];
        const FLOATS: &[f64] = &[
            0.0,
            -0.0,
            1.0,
            -1.0,
            0.5,
            1.5,
            2.5,
            -2.5,
            1e10,
            -1e10,
            2147483647.0,
            2147483648.0,
            -2147483649.0,
            4294967296.0,
            9223372036854775808.0,
            -9223372036854775808.0,
            1e300,
            1e-300,
            1e-40,
            f64::MIN_POSITIVE,
            f64::INFINITY,
            f64::NEG_INFINITY,
            f64::NAN,
        ];
        let kind = self.next() % 8;
        Some(match ty {
            ValType::I32 if kind < 5 => Value::I32(self.pick(INTS) as i32),
            ValType::I32 => Value::I32(self.next() as i32),
            ValType::I64 if kind < 5 => Value::I64(self.pick(INTS).cast_signed()),
            ValType::I64 => Value::I64(self.next().cast_signed()),
            ValType::F32 if kind < 5 => Value::F32((self.pick(FLOATS) as f32).to_bits()),
            ValType::F32 => Value::F32(self.quiet32()),
            ValType::F64 if kind < 5 => Value::F64(self.pick(FLOATS).to_bits()),
            ValType::F64 => Value::F64(self.quiet64()),
            ValType::V128 if kind < 2 => {
                Value::V128(u128::from(self.pick(INTS)) * 0x1_0000_0000_0000_0001)
            }
            ValType::V128 if kind < 4 => {
                let lanes = [0; 4].map(|_: u8| u128::from(self.quiet32()));
                Value::V128(lanes.into_iter().fold(0, |bits, lane| bits << 32 | lane))
            }
            ValType::V128 => {
                Value::V128(u128::from(self.quiet64()) << 64 | u128::from(self.quiet64()))
            }
            ty => match Value::zero(ty)? {
                Value::Extern(None) if kind < 5 && is_any_extern(ty) => {
                    Value::Extern(Some(self.next() as u32 % 100))
                }
                null => null,
            },
        })
    }

    /// The bits of a float. A NaN is the one that both engines make, since what becomes of others is left open.
    fn quiet32(&mut self) -> u32 {
        let bits = self.next() as u32;
        if is_nan32(bits) { 0x7fc0_0000 } else { bits }
    }

    fn quiet64(&mut self) -> u64 {
        let bits = self.next();
        if is_nan64(bits) {
            0x7ff8_0000_0000_0000
        } else {
            bits
        }
    }
}

fn is_any_extern(ty: ValType) -> bool {
    matches!(ty, ValType::Ref(ty) if ty.heap == HeapType::Extern)
}
