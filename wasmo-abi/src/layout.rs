//! The records that compiled code and the runtime share, as byte offsets.
//!
//! All supported targets are 64-bit and little-endian; a pointer is 8 bytes. The runtime defines the records as
//! `#[repr(C)]` structures and proves with constant assertions that they agree with this module.
//!
//! # The calling convention of wasm functions
//!
//! A wasm function is a C function of the target: `extern "C" fn(vmctx, [results,] params...) -> result`.
//!
//! * `vmctx` is the callee's: the vmctx of the instance that defines the function, or, for a host function, its
//!   [host function record](VMHOSTFUNC_STORE). Both begin with the pointer to the store's record.
//! * i32, i64, f32 and f64 are passed as such; v128 as a 16-byte vector; a reference as a pointer.
//! * No result: returns void. One result: returned directly. Two and more: `results` is a pointer to an array of
//!   [slots](SLOT_SIZE) of the caller, one for each result, and the function returns void.
//!
//! It is C's so that Rust can call it and be called by it without any thunk.
//!
//! # Tail calls
//!
//! C's convention cannot carry tail calls between functions of different types. So a function that makes tail calls
//! itself has its body in LLVM's `tailcc` convention, and an entry in C's convention, which just calls the body. The body takes the same
//! parameters in the same order, as many as C's convention passes in registers; the others stand in the
//! [tail arguments](VMSTORE_TAIL_ARGUMENTS) of the store, in order, from where the body takes them before it does anything else. (On
//! the stack they would come to lie where the frame of another function was, and the chain of frame pointers
//! would break.)
//!
//! A tail call of such a function is a jump to the body; its own results slots are passed on. A tail
//! call of a function that makes none, a host function for instance, is an ordinary call and a return: it ends the chain, and one
//! frame more does no harm. The funcref record says which it is: [`FUNCREF_TAIL_CODE`].
//!
//! # Exceptions
//!
//! An exception is an [exception record](EXCEPTION_TAG) of the store. [`Throw`](crate::libcall::Libcall::Throw) follows the
//! chain of frame pointers from its caller up to the entry of the innermost activation, and looks each return address up in
//! the [handlers](HANDLER_START) of its module. It goes on at the first handler that it finds, in that frame: the frame
//! pointer is the frame's, the stack pointer is what the frame has saved, the exception is in the register of a
//! function's first integer result, and the registers that a callee has to preserve are what they were at the call. For that the
//! [table of frames](FRAME_START) says what each frame in between has saved of them; each module has that table, also one without handlers. What
//! frames own is nothing but that. If there is no handler, the guest is left.
//!
//! # References
//!
//! A funcref is a pointer to a [funcref record](FUNCREF_CODE), or null. An externref is an opaque pointer-sized
//! handle of the store, or null (0). An exnref is a pointer to an [exception record](EXCEPTION_TAG), or null. A table element is
//! one reference.
//!
//! # Shared memories
//!
//! The record of a shared memory belongs to no instance, so that a vmctx has a pointer to it even if the module defines the
//! memory. Its base never changes, its length only grows; several threads read and write it, so that its length is to be loaded
//! atomically.

use crate::description::Description;
use crate::index::{DefinedGlobalIndex, DefinedTableIndex, DefinedTagIndex};
use crate::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex};
use alloc::vec::Vec;

/// The size of a pointer in bytes.
pub const POINTER_SIZE: u32 = 8;

/// The size and alignment of a slot, which holds one value of any type: an array element of results, the content
/// of a global. Smaller values stand at its beginning, in the machine's byte order.
pub const SLOT_SIZE: u32 = 16;

// ---- the store's record ---------------------------------------------------------------------------------------

/// In the store record: the lowest stack address at which the runtime may still be entered.
pub const VMSTORE_STACK_LIMIT: u32 = 0;
/// In the store record: the stack pointer that the innermost entry into wasm restores on a trap.
pub const VMSTORE_ENTRY_SP: u32 = 8;
/// In the store record: the frame pointer of the wasm frame that last called the runtime.
pub const VMSTORE_EXIT_FP: u32 = 16;
/// In the store record: where on the stack the return address into the wasm frame stands that last called the runtime.
pub const VMSTORE_EXIT_SLOT: u32 = 24;
/// In the store record: the pointer to the tail arguments, an array of [`TAIL_ARGUMENTS`] [slots](SLOT_SIZE). Null until a
/// module with [tail calls](Description::tail_calls) is instantiated in the store; never changes from then on.
pub const VMSTORE_TAIL_ARGUMENTS: u32 = 32;

/// The length of the array of tail arguments: as many as a function can have parameters.
pub const TAIL_ARGUMENTS: u32 = 1000;

// ---- the vmctx ------------------------------------------------------------------------------------------------

/// In a vmctx: the pointer to the store record. Never changes while the instance lives.
pub const VMCTX_STORE: u32 = 0;
/// In a vmctx: a pointer for the runtime's own use.
pub const VMCTX_INSTANCE: u32 = 8;
/// In a vmctx: the pointer to an array of u32, the canonical type id of each type of the module. Never changes.
pub const VMCTX_TYPE_IDS: u32 = 16;
/// The size of the fixed header of a vmctx.
pub const VMCTX_HEADER_SIZE: u32 = 32;

/// In a host function record, which stands in for the vmctx of a host function: the pointer to the store record.
pub const VMHOSTFUNC_STORE: u32 = VMCTX_STORE;

/// In a funcref record: the pointer to the code.
pub const FUNCREF_CODE: u32 = 0;
/// In a funcref record: the vmctx to pass to the code.
pub const FUNCREF_VMCTX: u32 = 8;
/// In a funcref record: the canonical id (u32) of the function's type.
pub const FUNCREF_TYPE_ID: u32 = 16;
/// In a funcref record: the pointer to the code in the `tailcc` convention, or null if the function makes no tail calls.
pub const FUNCREF_TAIL_CODE: u32 = 24;
/// The size of a funcref record.
pub const FUNCREF_SIZE: u32 = 32;

/// The size of a tag record. Its address is the tag's identity; its content is the runtime's.
pub const TAG_SIZE: u32 = 16;

/// In an exception record: the pointer to the tag record.
pub const EXCEPTION_TAG: u32 = 0;
/// In an exception record: the payload, a [slot](SLOT_SIZE) for each parameter of the tag's type.
pub const EXCEPTION_PAYLOAD: u32 = 16;

/// In a memory record: the pointer to the first byte, aligned to 16 bytes at least. It changes only when a memory grows that is
/// neither shared nor, under [`crate::description::Bounds::Guard`], one with 32-bit addresses and pages of 64 KiB.
pub const MEMORY_BASE: u32 = 0;
/// In a memory record: the current size in bytes (u64).
pub const MEMORY_LENGTH: u32 = 8;
/// The size of a memory record.
pub const MEMORY_SIZE: u32 = 16;

/// In a table record: the pointer to the first element. Changes when the table grows.
pub const TABLE_BASE: u32 = 0;
/// In a table record: the current size in elements (u64, at most `u32::MAX`).
pub const TABLE_LENGTH: u32 = 8;
/// The size of a table record.
pub const TABLE_SIZE: u32 = 16;

/// The address space that a guarded memory reserves beyond its first 4 GiB, in bytes. An access of `size` bytes
/// at a static offset `o` needs no check if `o + size <= GUARD_SIZE`.
pub const GUARD_SIZE: u64 = 64 << 20;

/// The layout of the vmctx of one module: where each of its entities stands, in bytes from the start.
///
/// Order: header; funcref records of the imported functions; funcref records of the escaping defined functions
/// (in the order of [`Description::escaping`]); pointers to the imported tables, the imported memories, the own
/// shared memories, the imported globals, the imported tags; own memory records (of those that are not shared), own
/// table records, own tag records, own globals (slots).
///
/// The funcref record of an imported function is also what calls to it go through.
#[derive(Clone, Debug)]
pub struct VmctxLayout {
    imported_functions: u32,
    imported_tables: u32,
    imported_globals: u32,
    imported_tags: u32,
    escaping: u32,
    table_pointers: u32,
    global_pointers: u32,
    tag_pointers: u32,
    /// All memories, imports first.
    memories: Vec<Place>,
    tables: u32,
    tags: u32,
    globals: u32,
    size: u32,
}

/// Where a table, memory, global or tag stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// At this offset in the vmctx stands a pointer to the record: an import, or an own shared memory.
    Indirect(u32),
    /// The record itself stands at this offset in the vmctx.
    Inline(u32),
}

impl VmctxLayout {
    /// The layout for the module described by `module`.
    ///
    /// # Panics
    ///
    /// If the vmctx would exceed 2 GiB, which the limits of `wasmo-module` on the number of entities rule out.
    pub fn new(module: &Description) -> Self {
        let mut end = VMCTX_HEADER_SIZE;
        let mut area = |count: usize, size: u32, align: u32| {
            let start = end.next_multiple_of(align);
            let bytes = u32::try_from(count)
                .ok()
                .and_then(|count| count.checked_mul(size));
            end = bytes
                .and_then(|bytes| start.checked_add(bytes))
                .filter(|&end| end <= i32::MAX as u32)
                .expect("the limits on a module's entities bound the vmctx");
            start
        };
        let counts = module.import_counts();
        let start = area(counts.functions as usize, FUNCREF_SIZE, POINTER_SIZE);
        debug_assert_eq!(start, VMCTX_HEADER_SIZE);
        let escaping = area(module.escaping.len(), FUNCREF_SIZE, POINTER_SIZE);
        let table_pointers = area(counts.tables as usize, POINTER_SIZE, POINTER_SIZE);
        let shared = module.memories.iter().filter(|memory| memory.shared);
        let pointers = counts.memories as usize + shared.count();
        let mut memory_pointer = area(pointers, POINTER_SIZE, POINTER_SIZE);
        let global_pointers = area(counts.globals as usize, POINTER_SIZE, POINTER_SIZE);
        let tag_pointers = area(counts.tags as usize, POINTER_SIZE, POINTER_SIZE);
        let records = counts.memories as usize + module.memories.len() - pointers;
        let mut memory_record = area(records, MEMORY_SIZE, POINTER_SIZE);
        let mut next_memory = |indirect| {
            let (next, size) = match indirect {
                true => (&mut memory_pointer, POINTER_SIZE),
                false => (&mut memory_record, MEMORY_SIZE),
            };
            let offset = core::mem::replace(next, *next + size);
            match indirect {
                true => Place::Indirect(offset),
                false => Place::Inline(offset),
            }
        };
        let imported = (0..counts.memories).map(|_| true);
        let own = module.memories.iter().map(|memory| memory.shared);
        let memories = imported.chain(own).map(&mut next_memory).collect();
        let tables = area(module.tables.len(), TABLE_SIZE, POINTER_SIZE);
        let tags = area(module.tags.len(), TAG_SIZE, POINTER_SIZE);
        let globals = area(module.globals.len(), SLOT_SIZE, SLOT_SIZE);
        Self {
            imported_functions: counts.functions,
            imported_tables: counts.tables,
            imported_globals: counts.globals,
            imported_tags: counts.tags,
            escaping,
            table_pointers,
            global_pointers,
            tag_pointers,
            memories,
            tables,
            tags,
            globals,
            size: end.next_multiple_of(SLOT_SIZE),
        }
    }

    /// The size of the vmctx in bytes, a multiple of its alignment [`SLOT_SIZE`].
    pub const fn size(&self) -> u32 {
        self.size
    }

    /// The funcref record of the imported function `func`, which must be an import.
    pub fn imported_function(&self, func: FuncIndex) -> u32 {
        debug_assert!(func.0 < self.imported_functions);
        VMCTX_HEADER_SIZE + func.0 * FUNCREF_SIZE
    }

    /// The funcref record of the escaping function at `position` in [`Description::escaping`].
    pub fn escaping_function(&self, position: usize) -> u32 {
        self.escaping + position as u32 * FUNCREF_SIZE
    }

    /// The funcref record of any function that has one: an import or an escaping definition.
    pub fn funcref(&self, module: &Description, func: FuncIndex) -> Option<u32> {
        if func.0 < self.imported_functions {
            Some(self.imported_function(func))
        } else {
            let position = module.escaping.binary_search(&func).ok()?;
            Some(self.escaping_function(position))
        }
    }

    /// The record of a table.
    pub fn table(&self, table: TableIndex) -> Place {
        match table.0.checked_sub(self.imported_tables) {
            None => Place::Indirect(self.table_pointers + table.0 * POINTER_SIZE),
            Some(own) => Place::Inline(self.own_table(DefinedTableIndex(own))),
        }
    }

    /// The record of a memory.
    ///
    /// # Panics
    ///
    /// If the module has no such memory.
    pub fn memory(&self, memory: MemoryIndex) -> Place {
        self.memories[memory.index()]
    }

    /// The record of a tag.
    pub fn tag(&self, tag: TagIndex) -> Place {
        match tag.0.checked_sub(self.imported_tags) {
            None => Place::Indirect(self.tag_pointers + tag.0 * POINTER_SIZE),
            Some(own) => Place::Inline(self.own_tag(DefinedTagIndex(own))),
        }
    }

    /// The slot of a global.
    pub fn global(&self, global: GlobalIndex) -> Place {
        match global.0.checked_sub(self.imported_globals) {
            None => Place::Indirect(self.global_pointers + global.0 * POINTER_SIZE),
            Some(own) => Place::Inline(self.own_global(DefinedGlobalIndex(own))),
        }
    }

    /// The record of a table that the module defines.
    pub fn own_table(&self, table: DefinedTableIndex) -> u32 {
        self.tables + table.0 * TABLE_SIZE
    }

    /// The record of a tag that the module defines.
    pub fn own_tag(&self, tag: DefinedTagIndex) -> u32 {
        self.tags + tag.0 * TAG_SIZE
    }

    /// The slot of a global that the module defines.
    pub fn own_global(&self, global: DefinedGlobalIndex) -> u32 {
        self.globals + global.0 * SLOT_SIZE
    }
}

/// What the address and the length of a [`DataImage`](crate::description::DataImage) and its place in the object are multiples of, in
/// bytes: the usual size of the system's pages, so that it can be mapped instead of copied.
pub const IMAGE_ALIGN: u64 = 4096;

// ---- the module descriptor ------------------------------------------------------------------------------------

/// The module descriptor: a read-only record of pointers and lengths, the one symbol by which a compiled module is
/// known to the linker. Its fields, in order, each 8 bytes:
///
/// | field | content |
/// |---|---|
/// | [`DESCRIPTOR_VERSION`] | u64: [`crate::ABI_VERSION`] |
/// | [`DESCRIPTOR_DESCRIPTION`] | pointer and length: what of the [`Description`] is in no outline, encoded |
/// | [`DESCRIPTOR_DATA`] | pointer and length: the bytes of all data segments, aligned to [`IMAGE_ALIGN`] if they begin with an image |
/// | [`DESCRIPTOR_TEXT`] | pointer and length: the machine code |
/// | [`DESCRIPTOR_FUNCTIONS`] | pointer and length (in elements): u32 offsets from the start of the code, one for each function of [`Description::escaping`] |
/// | [`DESCRIPTOR_ADDRESS_MAP`] | pointer and length: an encoded [`crate::address_map`] |
/// | [`DESCRIPTOR_TAIL_FUNCTIONS`] | pointer and length (in elements): as the functions, but their code in the `tailcc` convention, `u32::MAX` for those that have none; empty if none has |
/// | [`DESCRIPTOR_HANDLERS`] | pointer and length (in elements of [`HANDLER_SIZE`]): the [handlers](HANDLER_START), ascending by their start |
/// | [`DESCRIPTOR_MAP_IMAGE`] | pointer to the runtime's code for images; null if the description has none |
/// | [`DESCRIPTOR_FRAMES`] | pointer and length (in elements of [`FRAME_SIZE`]): the [frames](FRAME_START), ascending by their start |
/// | [`DESCRIPTOR_SAVED`] | pointer and length (in elements of [`SAVED_SIZE`]): lists of [saved registers](SAVED_REGISTER) |
/// | [`DESCRIPTOR_OUTLINE`] | pointer and length: the [`outline`](crate::outline) |
/// | [`DESCRIPTOR_MAKE_SHARED`] | pointer to the runtime's code for shared memories; null if the module defines none |
/// | [`DESCRIPTOR_MAKE_TABLES`] | pointer to the runtime's code for tables; null if the module defines none and has no element segments |
pub const DESCRIPTOR_VERSION: u32 = 0;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_DESCRIPTION: u32 = 8;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_DATA: u32 = 24;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_TEXT: u32 = 40;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_FUNCTIONS: u32 = 56;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_ADDRESS_MAP: u32 = 72;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_TAIL_FUNCTIONS: u32 = 88;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_HANDLERS: u32 = 104;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAP_IMAGE: u32 = 120;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_FRAMES: u32 = 128;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_SAVED: u32 = 144;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_OUTLINE: u32 = 160;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAKE_SHARED: u32 = 176;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAKE_TABLES: u32 = 184;
/// The size of a module descriptor in bytes.
pub const DESCRIPTOR_SIZE: u32 = 192;

/// In an exception handler: the offset (u32) from the start of the code of the first instruction in its reach. A call is in its reach
/// if the byte before its return address is. Reaches do not overlap.
pub const HANDLER_START: u32 = 0;
/// In an exception handler: the offset (u32) behind the last instruction in its reach.
pub const HANDLER_END: u32 = 4;
/// In an exception handler: the offset (u32) of the code that handles the exception.
pub const HANDLER_CODE: u32 = 8;
/// In an exception handler: where the frame has saved its stack pointer, as an offset (i32) from its frame pointer.
pub const HANDLER_SAVED_SP: u32 = 12;
/// The size of an exception handler.
pub const HANDLER_SIZE: u32 = 16;

/// In an entry of the table of frames: the offset (u32) from the start of the code from which on it applies, up to the start of the next
/// entry. Which one applies to a frame is decided by the byte before its return address, as with handlers.
pub const FRAME_START: u32 = 0;
/// In an entry of the table of frames: which registers the frame has saved, as a list (u32) in [`DESCRIPTOR_SAVED`]: the index of the first
/// element in the upper bits, their number in the lower [`FRAME_SAVED_COUNT_BITS`].
pub const FRAME_SAVED: u32 = 4;
/// See [`FRAME_SAVED`].
pub const FRAME_SAVED_COUNT_BITS: u32 = 5;
/// The size of an entry of the table of frames.
pub const FRAME_SIZE: u32 = 8;

/// In a saved register: which one it is (u8), as a number among those that callees have to preserve, the frame pointer left out. x86-64:
/// rbx, r12 to r15. AArch64: x19 to x28, d8 to d15.
pub const SAVED_REGISTER: u32 = 0;
/// In a saved register: where it is saved (i8), in words of [`POINTER_SIZE`] from the frame pointer.
pub const SAVED_PLACE: u32 = 1;
/// The size of a saved register.
pub const SAVED_SIZE: u32 = 2;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::{ConstExpr, ConstOp, Global, Import, ImportType};
    use crate::index::TypeIndex;
    use crate::types::{FuncType, GlobalType, MemoryType, RefType, TableType, ValType};
    use alloc::{vec, vec::Vec};

    fn module() -> Description {
        let import = |ty| Import {
            module: "m".into(),
            name: "n".into(),
            ty,
        };
        let global = GlobalType::new(ValType::V128, true);
        Description {
            types: vec![FuncType::new([], []).into()],
            rec_groups: vec![1],
            imports: vec![
                import(ImportType::Global(global)),
                import(ImportType::Function(TypeIndex(0))),
                import(ImportType::Table(TableType::new(RefType::FUNCREF, 0, None))),
                import(ImportType::Function(TypeIndex(0))),
                import(ImportType::Memory(MemoryType::new(0, None))),
                import(ImportType::Tag(TypeIndex(0))),
            ],
            functions: vec![TypeIndex(0); 4],
            escaping: vec![FuncIndex(3), FuncIndex(5)],
            tables: vec![TableType::new(RefType::EXTERNREF, 0, None).into()],
            memories: vec![
                MemoryType::new(1, None),
                MemoryType::new(1, Some(1)).shared(),
                MemoryType::new(1, None),
            ],
            tags: vec![TypeIndex(0); 2],
            globals: vec![
                Global {
                    ty: global,
                    init: ConstExpr {
                        ops: vec![ConstOp::V128(0)]
                    }
                };
                2
            ],
            ..Description::default()
        }
    }

    #[test]
    fn records_are_aligned_and_do_not_overlap() {
        let module = module();
        let layout = VmctxLayout::new(&module);
        let offset = |place| match place {
            Place::Indirect(offset) => (offset, POINTER_SIZE, POINTER_SIZE),
            Place::Inline(_) => panic!("{place:?} has its record in the vmctx"),
        };
        let own = |place, size, align| match place {
            Place::Inline(offset) => (offset, size, align),
            Place::Indirect(_) => panic!("{place:?} has its record elsewhere"),
        };
        let funcref = |func| layout.funcref(&module, FuncIndex(func));
        let mut records: Vec<(u32, u32, u32)> = vec![
            (0, VMCTX_HEADER_SIZE, POINTER_SIZE),
            offset(layout.table(TableIndex(0))),
            own(layout.table(TableIndex(1)), TABLE_SIZE, POINTER_SIZE),
            offset(layout.memory(MemoryIndex(0))),
            own(layout.memory(MemoryIndex(1)), MEMORY_SIZE, POINTER_SIZE),
            offset(layout.memory(MemoryIndex(2))),
            own(layout.memory(MemoryIndex(3)), MEMORY_SIZE, POINTER_SIZE),
            offset(layout.tag(TagIndex(0))),
            own(layout.tag(TagIndex(1)), TAG_SIZE, POINTER_SIZE),
            own(layout.tag(TagIndex(2)), TAG_SIZE, POINTER_SIZE),
            offset(layout.global(GlobalIndex(0))),
            own(layout.global(GlobalIndex(1)), SLOT_SIZE, SLOT_SIZE),
            own(layout.global(GlobalIndex(2)), SLOT_SIZE, SLOT_SIZE),
        ];
        for func in [0, 1, 3, 5] {
            let offset = funcref(func).expect("imported and escaping functions have a record");
            records.push((offset, FUNCREF_SIZE, POINTER_SIZE));
        }
        records.sort_unstable();
        let mut end = 0;
        for (offset, size, align) in records {
            assert!(
                offset >= end && offset.is_multiple_of(align),
                "record at {offset} after {end}"
            );
            end = offset + size;
        }
        assert!(end <= layout.size() && layout.size().is_multiple_of(SLOT_SIZE));
        assert_eq!(
            [funcref(2), funcref(4), funcref(6)],
            [None; 3],
            "other functions have none"
        );
    }
}
