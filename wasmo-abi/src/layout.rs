//! The records that compiled code and the runtime share, as byte offsets.
//!
//! All supported targets are 64-bit and little-endian; a pointer is 8 bytes. The runtime defines the records as
//! `#[repr(C)]` structures and proves with constant assertions that they agree with this module.
//!
//! # The calling convention of wasm functions
//!
//! A wasm function that something outside of its module's code may call ([`Description::escaping`]) is a C function of the target:
//! `extern "C" fn(vmctx, [results,] params...) -> result`.
//!
//! * `vmctx` is the callee's: the vmctx of the instance that defines the function, or, for a host function, its
//!   [host function record](VMHOSTFUNC_STORE). In front of both stands a [header](VMCTX_STORE) with the pointer to the store's record.
//! * i32, i64, f32 and f64 are passed as such; v128 as a 16-byte vector; a reference as a pointer.
//! * No result: returns void. One result: returned directly. Two and more: `results` is a pointer to an array of
//!   [slots](SLOT_SIZE) of the caller, one for each result, and the function returns void.
//!
//! It is C's so that Rust can call it and be called by it without any thunk.
//!
//! Other functions are the compiler's own affair. Those that it makes have the vmctx in a register of its own, which callees preserve (r13 on x86-64,
//! x20 on AArch64), and all else as C's convention would have it without that parameter. Of the runtime, some [libcalls](crate::libcall::Libcall::is_inner) are
//! called in this way.
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

use crate::description::{Bounds, Description};
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

/// In front of a vmctx: the pointer to the store record. Never changes while the instance lives.
///
/// The pointer to a vmctx points behind this header, and may be the [base of a memory](VmctxLayout::based_memory) besides. So what is at
/// a place that does not depend on the module is in front of it.
pub const VMCTX_STORE: i32 = -8;
/// In front of a vmctx: a pointer for the runtime's own use.
pub const VMCTX_INSTANCE: i32 = -16;
/// In front of a vmctx: the pointer to an array of u32, the canonical type id of each type of the module. Never changes.
pub const VMCTX_TYPE_IDS: i32 = -24;
/// The size of the fixed header in front of a vmctx.
pub const VMCTX_HEADER_SIZE: u32 = 32;
/// How far down from a vmctx the header reaches and what instructions with short offsets shall reach. Funcref records follow below.
pub const VMCTX_NEAR: u32 = 256;
/// How large a vmctx may be that stands in front of a memory. Guarded memories have so much address space in front.
pub const VMCTX_FRONT: u32 = 1 << 20;

/// In front of a host function record, which stands in for the vmctx of a host function: the pointer to the store record.
pub const VMHOSTFUNC_STORE: i32 = VMCTX_STORE;

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

/// Where the funcref records of a module stand in its vmctx, in bytes from the pointer to it. This depends on nothing but the
/// module.
///
/// First those of the imported functions, then those of the escaping defined ones (in the order of [`Description::escaping`]), downwards.
/// The record of an imported function is also what calls to it go through.
#[derive(Clone, Copy, Debug)]
pub struct FuncRefs {
    imported: u32,
}

impl FuncRefs {
    /// Those of `module`.
    pub fn new(module: &Description) -> Self {
        Self {
            imported: module.import_counts().functions,
        }
    }

    const fn at(position: u32) -> i32 {
        -((VMCTX_NEAR + (position + 1) * FUNCREF_SIZE) as i32)
    }

    /// That of the imported function `func`, which must be an import.
    pub fn imported(&self, func: FuncIndex) -> i32 {
        debug_assert!(func.0 < self.imported);
        Self::at(func.0)
    }

    /// That of the escaping function at `position` in [`Description::escaping`].
    pub fn escaping(&self, position: usize) -> i32 {
        Self::at(self.imported + position as u32)
    }

    /// That of any function that has one: an import or an escaping definition.
    pub fn get(&self, module: &Description, func: FuncIndex) -> Option<i32> {
        if func.0 < self.imported {
            Some(self.imported(func))
        } else {
            let position = module.escaping.binary_search(&func).ok()?;
            Some(self.escaping(position))
        }
    }
}

/// The layout of the vmctx of one module: where each of its entities stands, in bytes from the pointer to it.
///
/// At the pointer may be the first byte of a memory: see [`Self::based_memory`]. Everything stands in front of the pointer then, what code
/// needs most nearest to it: the header; some own globals (slots); the funcref records from [`VMCTX_NEAR`] on; and, where there is
/// room for them, in front of or behind these: own table records, own memory records (of those that are not shared), pointers to the imported
/// memories and the own shared ones, to the imported globals, tables and tags, own tag records, the other own globals.
///
/// Otherwise the header and the funcref records stand at the same places, and everything else from the pointer on upwards, where LLVM
/// can be told that it may be read at any time.
#[derive(Clone, Debug)]
pub struct VmctxLayout {
    funcrefs: FuncRefs,
    based: bool,
    imported_tables: u32,
    imported_globals: u32,
    imported_tags: u32,
    table_pointers: i32,
    global_pointers: i32,
    tag_pointers: i32,
    /// All memories, imports first.
    memories: Vec<Place>,
    tables: i32,
    tags: i32,
    near_globals: u32,
    /// The first ones.
    first_globals: i32,
    /// The ones behind.
    other_globals: i32,
    before: u32,
    after: u32,
}

/// Where a table, memory, global or tag stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Place {
    /// At this offset in the vmctx stands a pointer to the record: an import, or an own shared memory.
    Indirect(i32),
    /// The record itself stands at this offset in the vmctx.
    Inline(i32),
}

/// What of a vmctx is taken already.
struct Areas {
    /// Whether everything is to be in front of the pointer.
    based: bool,
    /// Down from the pointer, in the part up to [`VMCTX_NEAR`].
    near: u32,
    /// Down from the pointer.
    before: u32,
    /// From the pointer on.
    after: u32,
}

impl Areas {
    /// Finds room for `count` records of this size, which is a multiple of the alignment.
    fn add(&mut self, count: usize, size: u32, align: u32) -> i32 {
        let bytes = u32::try_from(count)
            .ok()
            .and_then(|count| count.checked_mul(size))
            .filter(|&bytes| bytes <= i32::MAX as u32)
            .expect(BOUNDED);
        let take = |end: &mut u32| {
            let start = end.next_multiple_of(align);
            *end = (start.checked_add(bytes))
                .and_then(|end| end.checked_next_multiple_of(align))
                .filter(|&end| end <= i32::MAX as u32)
                .expect(BOUNDED);
            (start as i32, *end as i32)
        };
        let near = self.near.next_multiple_of(align) + bytes.next_multiple_of(align);
        match self.based {
            true if near <= VMCTX_NEAR => -take(&mut self.near).1,
            true => -take(&mut self.before).1,
            false => take(&mut self.after).0,
        }
    }
}

const BOUNDED: &str = "the limits on a module's entities bound the vmctx";

impl VmctxLayout {
    /// The layout for the module described by `module`, compiled with `bounds`.
    ///
    /// # Panics
    ///
    /// If the vmctx would exceed 2 GiB, which the limits of `wasmo-module` on the number of entities rule out.
    pub fn new(module: &Description, bounds: Bounds) -> Self {
        let own = module.import_counts().memories == 0;
        let first = module.memories.first().filter(|_| own);
        if first.is_some_and(|memory| !memory.shared && !bounds.checks(memory)) {
            let layout = Self::with(module, true);
            if layout.before <= VMCTX_FRONT {
                return layout;
            }
        }
        Self::with(module, false)
    }

    fn with(module: &Description, based: bool) -> Self {
        let counts = module.import_counts();
        let functions = counts.functions as usize + module.escaping.len();
        let functions = u32::try_from(functions).ok();
        let functions = functions.and_then(|functions| functions.checked_mul(FUNCREF_SIZE));
        let mut areas = Areas {
            based,
            near: VMCTX_HEADER_SIZE,
            before: functions
                .and_then(|functions| functions.checked_add(VMCTX_NEAR))
                .expect(BOUNDED),
            after: 0,
        };
        let near_globals = match based {
            // As many as x86-64 reaches with an offset of one byte.
            true => module.globals.len().min(6),
            false => 0,
        };
        let first_globals = areas.add(near_globals, SLOT_SIZE, SLOT_SIZE);
        let tables = areas.add(module.tables.len(), TABLE_SIZE, POINTER_SIZE);
        let shared = module.memories.iter().filter(|memory| memory.shared);
        let pointers = counts.memories as usize + shared.count();
        let records = counts.memories as usize + module.memories.len() - pointers;
        let mut memory_record = areas.add(records, MEMORY_SIZE, POINTER_SIZE);
        let mut memory_pointer = areas.add(pointers, POINTER_SIZE, POINTER_SIZE);
        let mut next_memory = |indirect| {
            let (next, size) = match indirect {
                true => (&mut memory_pointer, POINTER_SIZE),
                false => (&mut memory_record, MEMORY_SIZE),
            };
            let offset = core::mem::replace(next, *next + size as i32);
            match indirect {
                true => Place::Indirect(offset),
                false => Place::Inline(offset),
            }
        };
        let imported = (0..counts.memories).map(|_| true);
        let own = module.memories.iter().map(|memory| memory.shared);
        let memories = imported.chain(own).map(&mut next_memory).collect();
        let mut pointers = |count: u32| areas.add(count as usize, POINTER_SIZE, POINTER_SIZE);
        let global_pointers = pointers(counts.globals);
        let table_pointers = pointers(counts.tables);
        let tag_pointers = pointers(counts.tags);
        let tags = areas.add(module.tags.len(), TAG_SIZE, POINTER_SIZE);
        let other = module.globals.len() - near_globals;
        let other_globals = areas.add(other, SLOT_SIZE, SLOT_SIZE);
        Self {
            funcrefs: FuncRefs::new(module),
            based,
            imported_tables: counts.tables,
            imported_globals: counts.globals,
            imported_tags: counts.tags,
            table_pointers,
            global_pointers,
            tag_pointers,
            memories,
            tables,
            tags,
            near_globals: near_globals as u32,
            first_globals,
            other_globals,
            before: areas.before.next_multiple_of(SLOT_SIZE),
            after: areas.after.next_multiple_of(SLOT_SIZE),
        }
    }

    /// The memory to whose first byte the pointer to the vmctx points, if there is one. It is the module's own, guarded and not
    /// shared, so that it never moves.
    pub fn based_memory(&self) -> Option<MemoryIndex> {
        self.based.then_some(MemoryIndex(0))
    }

    /// How many bytes of the vmctx are in front of the pointer to it, a multiple of its alignment [`SLOT_SIZE`].
    pub const fn before(&self) -> u32 {
        self.before
    }

    /// How many bytes of the vmctx are from the pointer on, a multiple of its alignment [`SLOT_SIZE`].
    pub const fn after(&self) -> u32 {
        self.after
    }

    /// Where the funcref records stand.
    pub const fn funcrefs(&self) -> FuncRefs {
        self.funcrefs
    }

    /// The record of a table.
    pub fn table(&self, table: TableIndex) -> Place {
        match table.0.checked_sub(self.imported_tables) {
            None => Place::Indirect(at(self.table_pointers, table.0, POINTER_SIZE)),
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
            None => Place::Indirect(at(self.tag_pointers, tag.0, POINTER_SIZE)),
            Some(own) => Place::Inline(self.own_tag(DefinedTagIndex(own))),
        }
    }

    /// The slot of a global.
    pub fn global(&self, global: GlobalIndex) -> Place {
        match global.0.checked_sub(self.imported_globals) {
            None => Place::Indirect(at(self.global_pointers, global.0, POINTER_SIZE)),
            Some(own) => Place::Inline(self.own_global(DefinedGlobalIndex(own))),
        }
    }

    /// The record of a table that the module defines.
    pub fn own_table(&self, table: DefinedTableIndex) -> i32 {
        at(self.tables, table.0, TABLE_SIZE)
    }

    /// The record of a tag that the module defines.
    pub fn own_tag(&self, tag: DefinedTagIndex) -> i32 {
        at(self.tags, tag.0, TAG_SIZE)
    }

    /// The slot of a global that the module defines.
    pub fn own_global(&self, global: DefinedGlobalIndex) -> i32 {
        match global.0.checked_sub(self.near_globals) {
            None => at(self.first_globals, global.0, SLOT_SIZE),
            Some(other) => at(self.other_globals, other, SLOT_SIZE),
        }
    }
}

/// Where the record at `position` stands of those of this size that begin at `start`.
const fn at(start: i32, position: u32, size: u32) -> i32 {
    start + (position * size) as i32
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
/// | [`DESCRIPTOR_MAKE_MEMORIES`] | pointer to the runtime's code for memories; null if the module defines none but the one [behind the vmctx](VmctxLayout::based_memory) |
/// | [`DESCRIPTOR_MAKE_GLOBALS`] | pointer to the runtime's code for globals; null if the module defines none |
/// | [`DESCRIPTOR_MAKE_TAGS`] | pointer to the runtime's code for tags; null if the module defines none |
/// | [`DESCRIPTOR_MAKE_TABLES`] | pointer to the runtime's code for tables; null if the module defines none and has no element segments |
/// | [`DESCRIPTOR_EVALUATE`] | pointer to the runtime's code for constant expressions; null if the offsets of all segments are [plain values](crate::description::ConstExpr::is_value) |
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
pub const DESCRIPTOR_MAKE_MEMORIES: u32 = 184;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAKE_GLOBALS: u32 = 192;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAKE_TAGS: u32 = 200;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_MAKE_TABLES: u32 = 208;
/// See [`DESCRIPTOR_VERSION`].
pub const DESCRIPTOR_EVALUATE: u32 = 216;
/// The size of a module descriptor in bytes.
pub const DESCRIPTOR_SIZE: u32 = 224;

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
/// element in the upper bits, their number in the lower [`FRAME_SAVED_COUNT_BITS`]. Or, where there is no frame and the frame pointer is the
/// caller's, [`FRAME_UNMADE`] or [`FRAME_PROBING`] in the lower bits.
///
/// At every call there is a frame. At the instruction that saves the caller's frame pointer (x86-64: `push rbp`; AArch64: `stp x29, x30, [sp, …]`)
/// there is none whatever the table says: the return address is at the stack pointer or in the link register there. Nor does the table count at instructions
/// that can only fault if one before them has, those that make and leave frames.
pub const FRAME_SAVED: u32 = 4;
/// See [`FRAME_SAVED`].
pub const FRAME_SAVED_COUNT_BITS: u32 = 5;
/// Instead of a number of saved registers: there is no frame. In the upper bits is how many bytes above the stack pointer the return address is,
/// or [`FRAME_LINK`]. (The stack pointer need not be aligned where nothing is called.)
pub const FRAME_UNMADE: u32 = (1 << FRAME_SAVED_COUNT_BITS) - 1;
/// As [`FRAME_UNMADE`], with r11 or x9 in the stack pointer's place: a loop moves that and touches each page of what becomes a big frame.
pub const FRAME_PROBING: u32 = FRAME_UNMADE - 1;
/// Instead of a distance: the return address is in the link register, x30.
pub const FRAME_LINK: u32 = u32::MAX >> FRAME_SAVED_COUNT_BITS;
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
    use crate::types::{
        AddressType, FuncType, GlobalType, MemoryType, RefType, TableType, ValType,
    };
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

    /// A module whose first memory is its own.
    fn based() -> Description {
        let mut module = module();
        let is_memory = |import: &Import| matches!(import.ty, ImportType::Memory(_));
        module.imports.retain(|import| !is_memory(import));
        module
    }

    /// Where everything that the module has stands: offset, size, alignment.
    fn records(module: &Description, layout: &VmctxLayout) -> Vec<(i32, u32, u32)> {
        let counts = module.import_counts();
        let record = |(place, own, size, align)| match (place, own) {
            (Place::Indirect(offset), false) => (offset, POINTER_SIZE, POINTER_SIZE),
            (Place::Inline(offset), true) => (offset, size, align),
            _ => panic!("{place:?} is not where it should be"),
        };
        let space = |imported: u32, own: usize| {
            let all = 0..imported + own as u32;
            all.map(move |index| (index, index >= imported))
        };
        let tables = space(counts.tables, module.tables.len())
            .map(|(at, own)| (layout.table(TableIndex(at)), own, TABLE_SIZE, POINTER_SIZE));
        let memories = space(counts.memories, module.memories.len()).map(|(at, own)| {
            let own = own && !module.memories[(at - counts.memories) as usize].shared;
            let place = layout.memory(MemoryIndex(at));
            (place, own, MEMORY_SIZE, POINTER_SIZE)
        });
        let tags = space(counts.tags, module.tags.len())
            .map(|(at, own)| (layout.tag(TagIndex(at)), own, TAG_SIZE, POINTER_SIZE));
        let globals = space(counts.globals, module.globals.len())
            .map(|(at, own)| (layout.global(GlobalIndex(at)), own, SLOT_SIZE, SLOT_SIZE));
        let functions = space(counts.functions, module.functions.len())
            .filter_map(|(func, _)| layout.funcrefs().get(module, FuncIndex(func)))
            .map(|offset| (offset, FUNCREF_SIZE, POINTER_SIZE));
        let header = (-(VMCTX_HEADER_SIZE as i32), VMCTX_HEADER_SIZE, POINTER_SIZE);
        let others = tables.chain(memories).chain(tags).chain(globals);
        let others = others.map(record).chain(functions);
        core::iter::once(header).chain(others).collect()
    }

    /// Checks that nothing overlaps, and gives the number of records.
    fn check(module: &Description, layout: &VmctxLayout) -> usize {
        let mut records = records(module, layout);
        records.sort_unstable();
        let mut end = -(layout.before() as i32);
        for &(offset, size, align) in &records {
            assert!(
                offset >= end && offset.rem_euclid(align as i32) == 0,
                "record at {offset} after {end}"
            );
            end = offset + size as i32;
        }
        assert!(end <= layout.after() as i32);
        for size in [layout.before(), layout.after()] {
            assert!(size.is_multiple_of(SLOT_SIZE));
        }
        records.len()
    }

    #[test]
    fn records_are_aligned_and_do_not_overlap() {
        for mut module in [module(), based()] {
            for globals in [2, 6, 7, 40] {
                module.globals = vec![module.globals[0].clone(); globals];
                for bounds in [Bounds::Guard, Bounds::Explicit] {
                    let layout = VmctxLayout::new(&module, bounds);
                    let imports = module.imports.len();
                    let own = globals + module.tables.len() + module.memories.len();
                    let own = own + module.tags.len() + module.escaping.len();
                    assert_eq!(check(&module, &layout), 1 + imports + own);
                }
            }
        }
        let module = module();
        let funcref = |func| FuncRefs::new(&module).get(&module, FuncIndex(func));
        assert_eq!(
            [funcref(2), funcref(4), funcref(6)],
            [None; 3],
            "other functions have none"
        );
    }

    #[test]
    fn the_vmctx_is_the_base_of_an_own_guarded_memory() {
        let memory = |module: &Description, bounds| {
            let layout = VmctxLayout::new(module, bounds);
            let based = layout.based_memory();
            assert_eq!(based.is_some(), layout.after() == 0, "{module:?}");
            based
        };
        let module = based();
        assert_eq!(memory(&module, Bounds::Guard), Some(MemoryIndex(0)));
        assert_eq!(memory(&module, Bounds::Explicit), None, "it can move");
        let mut own = module.clone();
        own.memories.truncate(1);
        assert_eq!(memory(&own, Bounds::Guard), Some(MemoryIndex(0)));
        let imported = self::module();
        assert_eq!(memory(&imported, Bounds::Guard), None);
        let first = |memory: MemoryType| {
            let mut module = own.clone();
            module.memories[0] = memory;
            module
        };
        let shared = first(MemoryType::new(1, Some(1)).shared());
        assert_eq!(memory(&shared, Bounds::Guard), None, "others use it too");
        let mut large = MemoryType::new(1, None);
        large.address = AddressType::I64;
        assert_eq!(memory(&first(large), Bounds::Guard), None, "it can move");
    }

    #[test]
    fn what_code_needs_most_is_near() {
        let layout = VmctxLayout::new(&based(), Bounds::Guard);
        assert!(layout.own_global(DefinedGlobalIndex(1)) >= i32::from(i8::MIN));
        assert!(layout.own_table(DefinedTableIndex(0)) >= -(VMCTX_NEAR as i32));
    }

    #[test]
    fn a_vmctx_without_room_in_front_of_a_memory_stands_elsewhere() {
        let mut module = based();
        let places = |module: &Description| {
            let layout = VmctxLayout::new(module, Bounds::Guard);
            assert!(layout.based_memory().is_none() || layout.before() <= VMCTX_FRONT);
            let last = layout.funcrefs().escaping(module.escaping.len() - 1);
            (layout.based_memory().is_some(), last)
        };
        let least = VMCTX_FRONT / FUNCREF_SIZE - 100;
        let mut seen = [false; 2];
        for count in (least..least + 200).step_by(9) {
            module.functions = vec![TypeIndex(0); count as usize + 2];
            module.escaping = (2..count + 2).map(FuncIndex).collect();
            let (is_based, last) = places(&module);
            seen[usize::from(is_based)] = true;
            // The macro, which does not know of bounds, relies on it.
            let explicit = VmctxLayout::new(&module, Bounds::Explicit);
            assert_eq!(last, explicit.funcrefs().escaping(count as usize - 1));
        }
        assert_eq!(seen, [true; 2]);
    }
}
