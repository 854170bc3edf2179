//! Index newtypes, one for each index space of a module (core specification, 2.5.1 "Indices").
//!
//! The plain index (`FuncIndex`) counts imports first, then definitions; a `Defined*Index` counts only the
//! definitions. They are different types so that one is never taken for the other.

macro_rules! index {
    ($(#[$doc:meta] $name:ident;)*) => {$(
        #[$doc]
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(pub u32);

        impl $name {
            /// The index as a `usize`, for use with slices.
            #[inline]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

index! {
    /// An index into the types of a module.
    TypeIndex;
    /// The id of a defined type, the same for equal types of all modules in a process. The runtime gives them out.
    TypeId;
    /// An index into the functions of a module, imports first.
    FuncIndex;
    /// An index into the functions that a module defines.
    DefinedFuncIndex;
    /// An index into the tables of a module, imports first.
    TableIndex;
    /// An index into the tables that a module defines.
    DefinedTableIndex;
    /// An index into the memories of a module, imports first.
    MemoryIndex;
    /// An index into the memories that a module defines.
    DefinedMemoryIndex;
    /// An index into the globals of a module, imports first.
    GlobalIndex;
    /// An index into the globals that a module defines.
    DefinedGlobalIndex;
    /// An index into the tags of a module, imports first.
    TagIndex;
    /// An index into the tags that a module defines.
    DefinedTagIndex;
    /// An index into the element segments of a module.
    ElemIndex;
    /// An index into the data segments of a module.
    DataIndex;
}
