//! The records shared with compiled code.
//!
//! Rule: a field that [`wasmo_abi::layout`] names stands at the offset given there; the assertions at the end prove it.

use super::image::MapImage;
use super::make::{Evaluate, Make};
use super::shared::MakeShared;
use core::ffi::c_void;
use core::mem::offset_of;
use core::ptr::NonNull;
use core::sync::atomic::AtomicU64;
use wasmo_abi::layout;

/// How many guest frames of one activation a backtrace keeps, innermost first.
pub(crate) const MAX_FRAMES: usize = 64;

/// In [`VMStore::attention`]: a host function failed; the reason stands in the store.
pub(crate) const ATTENTION_HOST: u32 = 1 << 16;
/// In [`VMStore::attention`]: so many externrefs or exceptions were made that unused ones should be dropped.
pub(crate) const ATTENTION_COLLECT: u32 = 1 << 31;

/// The store's record.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct VMStore {
    /// The lowest stack address at which the runtime may be entered from guest code, for the thread of the current activation.
    pub(crate) stack_limit: usize,
    /// The stack pointer of the innermost `enter` when it called the guest; of no meaning while no guest is active.
    pub(crate) entry_sp: usize,
    /// The frame pointer of the guest frame that last called the runtime.
    pub(crate) exit_fp: usize,
    /// Where on the stack the return address into that frame stands.
    pub(crate) exit_slot: usize,
    /// Where arguments of tail calls are passed that find no register: the store's array of them, if one of its modules makes tail calls.
    pub(crate) tail_arguments: *mut std::mem::MaybeUninit<u128>,
    /// What `entry_sp` was for the outermost activation, if there is one around the innermost; else 0.
    pub(crate) outermost_sp: usize,
    /// Whether an activation was entered on another stack than the system's for its thread; maybe one that has ended.
    pub(crate) elsewhere: bool,
    /// What the host must look at after a call: 0 for nothing, else a trap code or `ATTENTION_*`.
    pub(crate) attention: u32,
    /// How many of `frames` are valid after a trap.
    pub(crate) frame_count: u32,
    /// The return addresses of the guest frames at a trap.
    pub(crate) frames: [usize; MAX_FRAMES],
}

impl VMStore {
    pub(crate) const fn new() -> Self {
        Self {
            stack_limit: usize::MAX,
            entry_sp: 0,
            exit_fp: 0,
            exit_slot: 0,
            tail_arguments: std::ptr::null_mut(),
            outermost_sp: 0,
            elsewhere: false,
            attention: 0,
            frame_count: 0,
            frames: [0; MAX_FRAMES],
        }
    }
}

/// What a pointer to a vmctx points to. In front of it stands a [`VMHeader`]; what else there is, the module's layout says.
#[repr(C, align(16))]
#[derive(Debug)]
pub(crate) struct VMContext([u8; 0]);

impl VMContext {
    /// The header of a vmctx, or of a host function's record that stands in for one.
    pub(crate) const fn header(vmctx: *mut Self) -> *mut VMHeader {
        vmctx.cast::<VMHeader>().wrapping_sub(1)
    }
}

/// The header in front of a vmctx, and of a [`VMHostFunc`], which stands in for one.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct VMHeader {
    pub(crate) reserved: u64,
    /// The canonical ids of the module's types.
    pub(crate) type_ids: *const u32,
    /// The instance's data; null in a [`VMHostFunc`].
    pub(crate) instance: *mut super::instance::InstanceData,
    /// The store's record, which stands at the very front of the store.
    pub(crate) store: *mut VMStore,
}

/// A host function as one importing instance sees it: passed to the host's code in place of a vmctx, by a pointer behind the header.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct VMHostFunc {
    /// Without an instance, which tells the record from a vmctx.
    pub(crate) header: VMHeader,
    /// The vmctx of the instance that imported the function; null if nobody did.
    pub(crate) caller: *mut VMContext,
    /// What the host's code calls: a closure owned by the store.
    pub(crate) closure: *const c_void,
}

impl VMHostFunc {
    /// The record for which `vmctx` stands.
    pub(crate) const fn of(vmctx: *mut VMContext) -> *const Self {
        VMContext::header(vmctx).cast()
    }

    /// What stands for the record in place of a vmctx.
    pub(crate) const fn vmctx(record: NonNull<Self>) -> *mut VMContext {
        record.as_ptr().cast::<VMHeader>().wrapping_add(1).cast()
    }
}

/// A function reference.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct VMFuncRef {
    /// The machine code.
    pub(crate) code: *const c_void,
    /// What to pass to it first.
    pub(crate) vmctx: *mut VMContext,
    /// The canonical id of its type.
    pub(crate) type_id: u32,
    /// The machine code in the convention of tail calls, or null if it makes none.
    pub(crate) tail_code: *const c_void,
}

/// A tag. Its address is its identity.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct VMTag {
    /// The canonical id of its type.
    pub(crate) type_id: u32,
    /// Its position in the store.
    pub(crate) index: u32,
    reserved: u64,
}

impl VMTag {
    pub(crate) const fn new(type_id: u32, index: u32) -> Self {
        Self {
            type_id,
            index,
            reserved: 0,
        }
    }
}

/// An exception; the payload follows, a [`Slot`] for each parameter of the tag's type.
#[repr(C, align(16))]
#[derive(Clone, Copy, Debug)]
pub(crate) struct VMException {
    /// The tag's record.
    pub(crate) tag: *mut VMTag,
    /// Its position in the store.
    pub(crate) index: u32,
    /// How many values the payload has.
    pub(crate) len: u32,
}

/// A linear memory.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct VMMemory {
    /// The first byte.
    pub(crate) base: *mut u8,
    /// The size in bytes.
    pub(crate) length: u64,
}

/// A linear memory that threads share: the same record, of which the length may change at any time.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct VMSharedMemory {
    /// The first byte. Never changes.
    pub(crate) base: *mut u8,
    /// The size in bytes.
    pub(crate) length: AtomicU64,
}

/// A table.
#[repr(C)]
#[derive(Debug)]
pub(crate) struct VMTable {
    /// The first element.
    pub(crate) base: *mut *mut c_void,
    /// The size in elements.
    pub(crate) length: u64,
}

/// A slot: one value of any type, at its beginning.
#[repr(C, align(16))]
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Slot(pub(crate) [u8; 16]);

impl Slot {
    pub(crate) const fn from_u128(bits: u128) -> Self {
        Self(bits.to_le_bytes())
    }

    pub(crate) const fn from_u64(bits: u64) -> Self {
        Self::from_u128(bits as u128)
    }

    pub(crate) const fn from_u32(bits: u32) -> Self {
        Self::from_u128(bits as u128)
    }

    pub(crate) const fn u128(self) -> u128 {
        u128::from_le_bytes(self.0)
    }

    pub(crate) const fn u64(self) -> u64 {
        self.u128() as u64
    }

    pub(crate) const fn u32(self) -> u32 {
        self.u128() as u32
    }

    /// The reference in this slot.
    pub(crate) const fn reference(self) -> *mut c_void {
        core::ptr::with_exposed_provenance_mut(self.u64() as usize)
    }

    /// A slot with a reference.
    pub(crate) fn from_reference(reference: *mut c_void) -> Self {
        Self::from_u64(reference.expose_provenance() as u64)
    }
}

/// The descriptor of a compiled module: the one symbol by which the linker knows it. Written by `wasmo-compiler`.
#[repr(C)]
#[derive(Debug)]
pub struct ModuleDescriptor {
    version: u64,
    description: *const u8,
    description_len: usize,
    data: *const u8,
    data_len: usize,
    text: *const u8,
    text_len: usize,
    functions: *const u32,
    functions_len: usize,
    address_map: *const u8,
    address_map_len: usize,
    tail_functions: *const u32,
    tail_functions_len: usize,
    handlers: *const Handler,
    handlers_len: usize,
    map_image: Option<MapImage>,
    frames: *const Frame,
    frames_len: usize,
    saved: *const Saved,
    saved_len: usize,
    outline: *const u8,
    outline_len: usize,
    make_shared: Option<MakeShared>,
    make: [Option<Make>; 4],
    evaluate: Option<Evaluate>,
}

/// An exception handler in compiled code.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Handler {
    /// The offset from the start of the code of the first instruction in its reach.
    pub(crate) start: u32,
    /// The offset behind the last instruction in its reach.
    pub(crate) end: u32,
    /// The offset of the code that handles the exception.
    pub(crate) code: u32,
    /// Where the frame has saved its stack pointer, from its frame pointer.
    pub(crate) saved_sp: i32,
}

/// What frames have saved, in a part of the code.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Frame {
    /// The offset from the start of the code where the part begins; it ends where the next one begins.
    pub(crate) start: u32,
    /// The list of saved registers: the index of the first one, and below it their number.
    pub(crate) saved: u32,
}

/// A register that a frame has saved.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub(crate) struct Saved {
    /// Which of the registers that callees have to preserve.
    pub(crate) register: u8,
    /// Where, in words from the frame pointer.
    pub(crate) place: i8,
}

// SAFETY: a descriptor is read-only data that points at read-only data.
unsafe impl Send for ModuleDescriptor {}
// SAFETY: as above; nothing in it can change.
unsafe impl Sync for ModuleDescriptor {}

/// What a [`ModuleDescriptor`] points at.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    pub(crate) description: &'static [u8],
    pub(crate) data: &'static [u8],
    pub(crate) text: &'static [u8],
    pub(crate) functions: &'static [u32],
    pub(crate) address_map: &'static [u8],
    pub(crate) tail_functions: &'static [u32],
    pub(crate) handlers: &'static [Handler],
    pub(crate) map_image: Option<MapImage>,
    pub(crate) frames: &'static [Frame],
    pub(crate) saved: &'static [Saved],
    pub(crate) outline: &'static [u8],
    pub(crate) make_shared: Option<MakeShared>,
    /// Makes memories, globals, tags and tables, in this order.
    pub(crate) make: [Option<Make>; 4],
    pub(crate) evaluate: Option<Evaluate>,
}

impl ModuleDescriptor {
    /// A descriptor from its parts.
    #[cfg(test)]
    pub(crate) fn from_parts(parts: Parts) -> Self {
        Self {
            version: u64::from(wasmo_abi::ABI_VERSION),
            description: parts.description.as_ptr(),
            description_len: parts.description.len(),
            data: parts.data.as_ptr(),
            data_len: parts.data.len(),
            text: parts.text.as_ptr(),
            text_len: parts.text.len(),
            functions: parts.functions.as_ptr(),
            functions_len: parts.functions.len(),
            address_map: parts.address_map.as_ptr(),
            address_map_len: parts.address_map.len(),
            tail_functions: parts.tail_functions.as_ptr(),
            tail_functions_len: parts.tail_functions.len(),
            handlers: parts.handlers.as_ptr(),
            handlers_len: parts.handlers.len(),
            map_image: parts.map_image,
            frames: parts.frames.as_ptr(),
            frames_len: parts.frames.len(),
            saved: parts.saved.as_ptr(),
            saved_len: parts.saved.len(),
            outline: parts.outline.as_ptr(),
            outline_len: parts.outline.len(),
            make_shared: parts.make_shared,
            make: parts.make,
            evaluate: parts.evaluate,
        }
    }

    /// The version of the contract after which the module was compiled.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// The data it refers to.
    ///
    /// # Safety
    ///
    /// The descriptor must be genuine: each pointer valid for its length, for ever, or null if the code has no length.
    pub(crate) unsafe fn parts(&'static self) -> Parts {
        use core::slice::from_raw_parts as slice;
        // SAFETY: the descriptor is genuine, so the pointer is valid for the length.
        let description = unsafe { slice(self.description, self.description_len) };
        // SAFETY: likewise.
        let data = unsafe { slice(self.data, self.data_len) };
        let text = match self.text.is_null() {
            true => &[],
            // SAFETY: likewise.
            false => unsafe { slice(self.text, self.text_len) },
        };
        // SAFETY: likewise.
        let functions = unsafe { slice(self.functions, self.functions_len) };
        // SAFETY: likewise.
        let address_map = unsafe { slice(self.address_map, self.address_map_len) };
        // SAFETY: likewise.
        let tail_functions = unsafe { slice(self.tail_functions, self.tail_functions_len) };
        // SAFETY: likewise.
        let handlers = unsafe { slice(self.handlers, self.handlers_len) };
        // SAFETY: likewise.
        let frames = unsafe { slice(self.frames, self.frames_len) };
        // SAFETY: likewise.
        let saved = unsafe { slice(self.saved, self.saved_len) };
        // SAFETY: likewise.
        let outline = unsafe { slice(self.outline, self.outline_len) };
        Parts {
            description,
            data,
            text,
            functions,
            address_map,
            tail_functions,
            handlers,
            map_image: self.map_image,
            frames,
            saved,
            outline,
            make_shared: self.make_shared,
            make: self.make,
            evaluate: self.evaluate,
        }
    }
}

const _: () = {
    assert!(offset_of!(VMStore, stack_limit) == layout::VMSTORE_STACK_LIMIT as usize);
    assert!(offset_of!(VMStore, entry_sp) == layout::VMSTORE_ENTRY_SP as usize);
    assert!(offset_of!(VMStore, exit_fp) == layout::VMSTORE_EXIT_FP as usize);
    assert!(offset_of!(VMStore, exit_slot) == layout::VMSTORE_EXIT_SLOT as usize);
    assert!(offset_of!(VMStore, tail_arguments) == layout::VMSTORE_TAIL_ARGUMENTS as usize);
    assert!(size_of::<u128>() == layout::SLOT_SIZE as usize);

    const HEADER: i32 = size_of::<VMHeader>() as i32;
    assert!(offset_of!(VMHeader, store) as i32 - HEADER == layout::VMCTX_STORE);
    assert!(offset_of!(VMHeader, instance) as i32 - HEADER == layout::VMCTX_INSTANCE);
    assert!(offset_of!(VMHeader, type_ids) as i32 - HEADER == layout::VMCTX_TYPE_IDS);
    assert!(size_of::<VMHeader>() == layout::VMCTX_HEADER_SIZE as usize);
    assert!(align_of::<VMHeader>() == layout::SLOT_SIZE as usize);

    assert!(offset_of!(VMHostFunc, header) == 0);
    assert!(layout::VMHOSTFUNC_STORE == layout::VMCTX_STORE);

    assert!(offset_of!(VMFuncRef, code) == layout::FUNCREF_CODE as usize);
    assert!(offset_of!(VMFuncRef, vmctx) == layout::FUNCREF_VMCTX as usize);
    assert!(offset_of!(VMFuncRef, type_id) == layout::FUNCREF_TYPE_ID as usize);
    assert!(offset_of!(VMFuncRef, tail_code) == layout::FUNCREF_TAIL_CODE as usize);
    assert!(size_of::<VMFuncRef>() == layout::FUNCREF_SIZE as usize);

    assert!(offset_of!(VMException, tag) == layout::EXCEPTION_TAG as usize);
    assert!(size_of::<VMException>() == layout::EXCEPTION_PAYLOAD as usize);

    assert!(offset_of!(VMMemory, base) == layout::MEMORY_BASE as usize);
    assert!(offset_of!(VMMemory, length) == layout::MEMORY_LENGTH as usize);
    assert!(size_of::<VMMemory>() == layout::MEMORY_SIZE as usize);

    assert!(offset_of!(VMSharedMemory, base) == layout::MEMORY_BASE as usize);
    assert!(offset_of!(VMSharedMemory, length) == layout::MEMORY_LENGTH as usize);
    assert!(size_of::<VMSharedMemory>() == layout::MEMORY_SIZE as usize);

    assert!(offset_of!(VMTable, base) == layout::TABLE_BASE as usize);
    assert!(offset_of!(VMTable, length) == layout::TABLE_LENGTH as usize);
    assert!(size_of::<VMTag>() == layout::TAG_SIZE as usize);
    assert!(size_of::<VMTable>() == layout::TABLE_SIZE as usize);

    assert!(offset_of!(Handler, start) == layout::HANDLER_START as usize);
    assert!(offset_of!(Handler, end) == layout::HANDLER_END as usize);
    assert!(offset_of!(Handler, code) == layout::HANDLER_CODE as usize);
    assert!(offset_of!(Handler, saved_sp) == layout::HANDLER_SAVED_SP as usize);
    assert!(size_of::<Handler>() == layout::HANDLER_SIZE as usize);

    assert!(offset_of!(Frame, start) == layout::FRAME_START as usize);
    assert!(offset_of!(Frame, saved) == layout::FRAME_SAVED as usize);
    assert!(size_of::<Frame>() == layout::FRAME_SIZE as usize);
    assert!(offset_of!(Saved, register) == layout::SAVED_REGISTER as usize);
    assert!(offset_of!(Saved, place) == layout::SAVED_PLACE as usize);
    assert!(size_of::<Saved>() == layout::SAVED_SIZE as usize);

    assert!(size_of::<Slot>() == layout::SLOT_SIZE as usize);
    assert!(align_of::<Slot>() == layout::SLOT_SIZE as usize);

    assert!(offset_of!(ModuleDescriptor, version) == layout::DESCRIPTOR_VERSION as usize);
    assert!(offset_of!(ModuleDescriptor, description) == layout::DESCRIPTOR_DESCRIPTION as usize);
    assert!(offset_of!(ModuleDescriptor, data) == layout::DESCRIPTOR_DATA as usize);
    assert!(offset_of!(ModuleDescriptor, text) == layout::DESCRIPTOR_TEXT as usize);
    assert!(offset_of!(ModuleDescriptor, functions) == layout::DESCRIPTOR_FUNCTIONS as usize);
    assert!(offset_of!(ModuleDescriptor, address_map) == layout::DESCRIPTOR_ADDRESS_MAP as usize);
    assert!(
        offset_of!(ModuleDescriptor, tail_functions) == layout::DESCRIPTOR_TAIL_FUNCTIONS as usize
    );
    assert!(offset_of!(ModuleDescriptor, handlers) == layout::DESCRIPTOR_HANDLERS as usize);
    assert!(offset_of!(ModuleDescriptor, map_image) == layout::DESCRIPTOR_MAP_IMAGE as usize);
    assert!(offset_of!(ModuleDescriptor, frames) == layout::DESCRIPTOR_FRAMES as usize);
    assert!(offset_of!(ModuleDescriptor, saved) == layout::DESCRIPTOR_SAVED as usize);
    assert!(offset_of!(ModuleDescriptor, outline) == layout::DESCRIPTOR_OUTLINE as usize);
    assert!(offset_of!(ModuleDescriptor, make_shared) == layout::DESCRIPTOR_MAKE_SHARED as usize);
    const MAKE: usize = offset_of!(ModuleDescriptor, make);
    assert!(MAKE == layout::DESCRIPTOR_MAKE_MEMORIES as usize);
    assert!(MAKE + 8 == layout::DESCRIPTOR_MAKE_GLOBALS as usize);
    assert!(MAKE + 16 == layout::DESCRIPTOR_MAKE_TAGS as usize);
    assert!(MAKE + 24 == layout::DESCRIPTOR_MAKE_TABLES as usize);
    assert!(offset_of!(ModuleDescriptor, evaluate) == layout::DESCRIPTOR_EVALUATE as usize);
    assert!(size_of::<ModuleDescriptor>() == layout::DESCRIPTOR_SIZE as usize);
    assert!(align_of::<ModuleDescriptor>() == layout::POINTER_SIZE as usize);
};
