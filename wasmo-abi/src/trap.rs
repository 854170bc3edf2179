//! Trap codes: what compiled code and libcalls report when execution cannot go on.

use core::fmt;

macro_rules! traps {
    ($($(#[$doc:meta])* $name:ident = $code:literal => $message:literal;)*) => {
        /// The reason for a trap, in the words of the specification's test suite.
        ///
        /// The numbers are part of the contract with compiled code. 0 means "no trap".
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        #[non_exhaustive]
        #[repr(u32)]
        pub enum TrapCode {
            $($(#[$doc])* $name = $code,)*
        }

        impl TrapCode {
            /// Every trap code, in the order of their numbers.
            pub const ALL: &[Self] = &[$(Self::$name),*];

            /// The code with the number `code`, if there is one.
            pub const fn from_u32(code: u32) -> Option<Self> {
                match code {
                    $($code => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// The reason in the specification's words.
            pub const fn message(self) -> &'static str {
                match self {
                    $(Self::$name => $message,)*
                }
            }
        }
    };
}

traps! {
    /// The `unreachable` instruction was executed.
    Unreachable = 1 => "unreachable";
    /// A load, store or bulk memory instruction reached outside its memory or data segment.
    MemoryOutOfBounds = 2 => "out of bounds memory access";
    /// A table instruction reached outside its table or element segment.
    TableOutOfBounds = 3 => "out of bounds table access";
    /// `call_indirect` with an index outside its table.
    UndefinedElement = 4 => "undefined element";
    /// `call_indirect` on a null element.
    UninitializedElement = 5 => "uninitialized element";
    /// `call_indirect` on a function of another type.
    IndirectCallTypeMismatch = 6 => "indirect call type mismatch";
    /// A signed division or a float-to-integer conversion whose result does not fit.
    IntegerOverflow = 7 => "integer overflow";
    /// An integer division or remainder by zero.
    IntegerDivideByZero = 8 => "integer divide by zero";
    /// A conversion of a NaN to an integer.
    InvalidConversionToInteger = 9 => "invalid conversion to integer";
    /// The call stack ran out.
    StackOverflow = 10 => "call stack exhausted";
    /// `ref.as_non_null` on a null reference.
    NullReference = 11 => "null reference";
    /// `call_ref` on a null reference.
    NullFunctionReference = 12 => "null function reference";
    /// `throw_ref` on a null reference.
    NullExceptionReference = 13 => "null exception reference";
    /// `ref.cast` to a type that the reference is not of.
    CastFailure = 14 => "cast failure";
    /// An atomic access at an address that is no multiple of its size.
    UnalignedAtomic = 15 => "unaligned atomic";
    /// `memory.atomic.wait` on a memory that is not shared.
    ExpectedSharedMemory = 16 => "expected shared memory";
}

impl fmt::Display for TrapCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.message())
    }
}
