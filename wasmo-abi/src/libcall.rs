//! Libcalls: the functions of the runtime that compiled code calls by symbol.
//!
//! All have the C calling convention and take the caller's vmctx first; those that [are inner](Libcall::is_inner) take it in the register in which functions have it that only
//! the module itself calls. A libcall that finds a fault raises the
//! trap itself and does not return; compiled code therefore never checks a status. Each one first makes sure that
//! enough native stack is left for the runtime and raises [`crate::trap::TrapCode::StackOverflow`] otherwise.

/// In place of the number of a type, in an element of a constant table: the element is null.
pub const NO_TYPE: u32 = u32::MAX;

/// The machine type of a libcall's parameter or result.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum LibcallType {
    /// 32-bit integer: an index, a count of table elements, a trap code, or an i32 value.
    I32,
    /// 64-bit integer: an address or a length in bytes, a count of pages.
    I64,
    /// A pointer or a reference (a funcref, an externref handle).
    Ptr,
}

macro_rules! libcalls {
    ($($(#[$doc:meta])* $variant:ident $name:ident ($($param:ident : $ty:ident),*) $(-> $ret:ident)?;)*) => {
        /// A function of the runtime that compiled code may call.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
        pub enum Libcall {
            $($(#[$doc])* $variant,)*
        }

        impl Libcall {
            /// Every libcall.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name without the symbol prefix: see [`crate::symbol::libcall`].
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => stringify!($name),)* }
            }

            /// The parameters after the vmctx.
            pub const fn params(self) -> &'static [LibcallType] {
                match self { $(Self::$variant => &[$(LibcallType::$ty),*],)* }
            }

            /// The result, if there is one.
            #[allow(unreachable_code, reason = "libcalls without a result take the default")]
            pub const fn result(self) -> Option<LibcallType> {
                match self { $(Self::$variant => { $(return Some(LibcallType::$ret);)? None })* }
            }
        }
    };
}

libcalls! {
    /// Raises the trap with number `code`. Does not return.
    Raise raise(code: I32);
    /// Raises [`crate::trap::TrapCode::UndefinedElement`]. Most traps in code are this one and the next, and a call without a code is short.
    RaiseUndefinedElement raise_undefined_element();
    /// Raises the trap for an element of a constant table whose type has the number `actual`, which is not the expected one: that it is null
    /// ([`NO_TYPE`]), or a function of another type.
    RaiseCallee raise_callee(actual: I32);
    /// [`Raise`](Self::Raise) for functions that have the vmctx in its own register.
    RaiseInner raise_inner(code: I32);
    /// [`RaiseUndefinedElement`](Self::RaiseUndefinedElement) for such functions.
    RaiseUndefinedElementInner raise_undefined_element_inner();
    /// [`RaiseCallee`](Self::RaiseCallee) for such functions.
    RaiseCalleeInner raise_callee_inner(actual: I32);
    /// Raises [`crate::trap::TrapCode::MemoryOutOfBounds`] for an instruction with these operands, for functions that have the vmctx in its own register and
    /// these parameters.
    RaiseRange raise_range(dst: I32, other: I32, len: I32);
    /// `memory.grow`: the old size in pages, or -1 (all ones).
    MemoryGrow memory_grow(memory: I32, delta_pages: I64) -> I64;
    /// `memory.init`.
    MemoryInit memory_init(memory: I32, segment: I32, dst: I64, src: I32, len: I32);
    /// `data.drop`.
    DataDrop data_drop(segment: I32);
    /// `table.grow`: the old size in elements, or -1 (all ones).
    TableGrow table_grow(table: I32, init: Ptr, delta: I64) -> I64;
    /// `table.init`.
    TableInit table_init(table: I32, segment: I32, dst: I64, src: I32, len: I32);
    /// `table.copy`.
    TableCopy table_copy(dst_table: I32, src_table: I32, dst: I64, src: I64, len: I64);
    /// `table.fill`.
    TableFill table_fill(table: I32, dst: I64, value: Ptr, len: I64);
    /// `elem.drop`.
    ElemDrop elem_drop(segment: I32);
    /// A new exception with the tag of index `tag` and a payload of zeros, for the caller to fill in.
    ExceptionNew exception_new(tag: I32) -> Ptr;
    /// Throws an exception, which must not be null. Does not return; control goes on in a handler, or leaves the guest.
    Throw throw(exception: Ptr);
    /// `memory.atomic.wait32` at an effective address; checks bounds, alignment and that the memory is shared. A negative
    /// timeout (ns) is none.
    MemoryWait32 memory_wait32(memory: I32, address: I64, expected: I32, timeout: I64) -> I32;
    /// `memory.atomic.wait64`, likewise.
    MemoryWait64 memory_wait64(memory: I32, address: I64, expected: I64, timeout: I64) -> I32;
    /// `memory.atomic.notify` at an effective address; checks bounds and alignment.
    MemoryNotify memory_notify(memory: I32, address: I64, count: I32) -> I32;
    /// Whether the type with id `sub` is the one with id `sup` or declared a subtype of it, at whatever distance: 1 or 0.
    IsSubtype is_subtype(sub: I32, sup: I32) -> I32;
}

impl Libcall {
    /// Whether an exception may come out of the libcall. Out of no other one anything but a trap does.
    pub const fn may_throw(self) -> bool {
        matches!(self, Self::Throw)
    }

    /// Whether the libcall never returns to its caller.
    pub const fn is_noreturn(self) -> bool {
        matches!(
            self,
            Self::Raise
                | Self::RaiseUndefinedElement
                | Self::RaiseCallee
                | Self::RaiseInner
                | Self::RaiseUndefinedElementInner
                | Self::RaiseCalleeInner
                | Self::RaiseRange
                | Self::Throw
        )
    }

    /// Whether the libcall takes the vmctx in the register of its own.
    pub const fn is_inner(self) -> bool {
        matches!(
            self,
            Self::RaiseInner
                | Self::RaiseUndefinedElementInner
                | Self::RaiseCalleeInner
                | Self::RaiseRange
        )
    }

    /// The same libcall, taking the vmctx in the register of its own, if there is one.
    pub const fn inner(self) -> Option<Self> {
        match self {
            Self::Raise => Some(Self::RaiseInner),
            Self::RaiseUndefinedElement => Some(Self::RaiseUndefinedElementInner),
            Self::RaiseCallee => Some(Self::RaiseCalleeInner),
            _ => None,
        }
    }
}
