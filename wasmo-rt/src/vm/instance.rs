//! Instances: the vmctx and what the runtime knows beside it.
//!
//! # Rules
//!
//! * The vmctx is one block, zeroed when made, and never moves: an allocation, or what is in front of a memory of the store, which lives as
//!   long as the store. Once the guest can run, the runtime touches it by raw
//!   pointers only.

use crate::module::{Module, ModuleInner};
use crate::store::StoreInner;
use crate::vm::make::evaluate;
use crate::vm::records::{VMContext, VMFuncRef};
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ptr::NonNull;
use wasmo_abi::index::FuncIndex;
use wasmo_abi::layout::SLOT_SIZE;
use wasmo_abi::outline::{List, Record};
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::AddressType;

pub(crate) struct InstanceData {
    pub(crate) module: Module,
    pub(crate) vmctx: NonNull<VMContext>,
    /// The positions in the store of all tables, imports first.
    pub(crate) tables: Vec<u32>,
    /// The positions in the store of all memories, imports first.
    pub(crate) memories: Vec<u32>,
    /// The positions in the store of all globals, imports first.
    pub(crate) globals: Vec<u32>,
    /// The positions in the store of all tags, imports first.
    pub(crate) tags: Vec<u32>,
    pub(crate) dropped_elements: Box<[bool]>,
    pub(crate) dropped_data: Box<[bool]>,
}

/// What is allocated for a vmctx, and where in it the pointer to the vmctx points. Nothing, if it stands in front of a memory.
fn allocation(module: &ModuleInner) -> Option<(Layout, usize)> {
    let outline = module.outline;
    if outline.based_memory().is_some() {
        return None;
    }
    let (before, after) = (
        outline.vmctx_before() as usize,
        outline.vmctx_after() as usize,
    );
    // Both are at most 2 GiB and multiples of the alignment, which is a power of two.
    let layout = Layout::from_size_align(before + after, SLOT_SIZE as usize).ok()?;
    Some((layout, before))
}

impl InstanceData {
    /// An instance with a zeroed vmctx. `None` if there is not enough memory.
    ///
    /// # Safety
    ///
    /// If the module has a memory in front of which the vmctx is to stand, that must be `based`, have room for it, which is zero but for
    /// the memory's record, and live as long as the instance.
    pub(crate) unsafe fn allocate(
        module: Module,
        based: Option<NonNull<VMContext>>,
    ) -> Option<Self> {
        let inner = module.inner();
        let vmctx = match allocation(inner) {
            None => based?,
            Some((layout, before)) => {
                // SAFETY: the size is not zero: it includes the header.
                let block = NonNull::new(unsafe { alloc_zeroed(layout) })?;
                // SAFETY: so much of the allocation is in front.
                unsafe { block.byte_add(before) }.cast()
            }
        };
        Some(Self {
            module,
            vmctx,
            tables: Vec::new(),
            memories: Vec::new(),
            globals: Vec::new(),
            tags: Vec::new(),
            dropped_elements: Box::default(),
            dropped_data: vec![false; inner.outline.len(List::Data) as usize].into(),
        })
    }

    /// The place at `offset` in the vmctx.
    pub(crate) fn at<T>(&self, place: i32) -> NonNull<T> {
        debug_assert!({
            let outline = self.module.inner().outline;
            let (before, after) = (outline.vmctx_before(), outline.vmctx_after());
            (-(before as i32)..after as i32).contains(&place)
        });
        // SAFETY: the place comes from the outline of the vmctx's module, so it is in the vmctx.
        unsafe { self.vmctx.byte_offset(place as isize) }.cast()
    }

    /// The record of a function, if it has one.
    pub(crate) fn func_ref(&self, func: FuncIndex) -> Option<NonNull<VMFuncRef>> {
        Some(self.at(self.module.inner().outline.funcref(func)?))
    }

    /// The value of an offset into a memory or table with addresses of type `ty`.
    pub(crate) fn offset(&self, expression: u32, ty: AddressType) -> Option<u64> {
        let module = self.module.inner();
        let value = match module.outline.value(expression) {
            Some(value) => value,
            None => (module.parts.evaluate?)(self, expression)?.u64(),
        };
        Some(match ty {
            AddressType::I32 => u64::from(value as u32),
            AddressType::I64 => value,
        })
    }

    /// The element of which this word is in an element segment.
    fn element(&self, segment: Record<'_>, word: u32) -> Option<*mut c_void> {
        match (segment.word(4), word) {
            (0, 0) => None,
            (0, place) => Some(self.at(place.cast_signed()).as_ptr()),
            (_, expression) => Some(evaluate(self, expression)?.reference()),
        }
    }

    /// `table.init`
    pub(crate) fn table_init(
        &self,
        store: &mut StoreInner,
        table: u32,
        segment: u32,
        dst: u64,
        src: u32,
        len: u32,
    ) -> Result<(), TrapCode> {
        let outline = self.module.inner().outline;
        let dropped = self.dropped_elements[segment as usize];
        let segment = outline.record(List::Elements, segment);
        let (src, len) = (src as usize, len as usize);
        let dst = usize::try_from(dst).map_err(|_| TrapCode::TableOutOfBounds)?;
        let end = dst.checked_add(len).ok_or(TrapCode::TableOutOfBounds)?;
        let available = match dropped {
            true => 0,
            false => segment.word(6) as usize,
        };
        let table = &mut store.tables[self.tables[table as usize] as usize];
        let to = table.elements_mut().get_mut(dst..end);
        let to = to.ok_or(TrapCode::TableOutOfBounds)?;
        if src + len > available {
            return Err(TrapCode::TableOutOfBounds);
        }
        for (at, to) in (segment.word(5) + src as u32..).zip(to) {
            // Validation has made sure that the elements can be evaluated.
            *to = self.element(segment, outline.word(at)).unwrap_or_default();
        }
        Ok(())
    }

    /// `memory.init`
    pub(crate) fn memory_init(
        &self,
        store: &mut StoreInner,
        memory: u32,
        segment: u32,
        dst: u64,
        src: u32,
        len: u32,
    ) -> Result<(), TrapCode> {
        let out_of_bounds = TrapCode::MemoryOutOfBounds;
        let data: &[u8] = match self.dropped_data[segment as usize] {
            true => &[],
            false => self.data(segment as usize),
        };
        let (src, len) = (src as usize, len as usize);
        let from = data.get(src..src + len).ok_or(out_of_bounds)?;
        let memory = &mut store.memories[self.memories[memory as usize] as usize];
        memory.write(dst, from).ok_or(out_of_bounds)
    }

    /// The bytes of a data segment.
    pub(crate) fn data(&self, segment: usize) -> &'static [u8] {
        let inner = self.module.inner();
        let segment = inner.outline.record(List::Data, segment as u32);
        let (start, len) = (segment.long(4) as usize, segment.long(6) as usize);
        let end = start.saturating_add(len);
        inner.parts.data.get(start..end).unwrap_or_default()
    }
}

impl Drop for InstanceData {
    fn drop(&mut self) {
        if let Some((layout, before)) = allocation(self.module.inner()) {
            let block = self.vmctx.as_ptr().cast::<u8>().wrapping_sub(before);
            // SAFETY: allocated with this layout in `allocate`, and freed here only.
            unsafe { dealloc(block, layout) };
        }
    }
}
