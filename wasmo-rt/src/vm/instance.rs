//! Instances: the vmctx and what the runtime knows beside it.
//!
//! # Rules
//!
//! * The vmctx is one allocation, zeroed when made, and never moves. Once the guest can run, the runtime touches it by raw
//!   pointers only.

use crate::module::{Module, ModuleInner};
use crate::store::StoreInner;
use crate::vm::records::{Slot, VMContext, VMFuncRef};
use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ffi::c_void;
use std::ptr::NonNull;
use wasmo_abi::description::{ConstExpr, ConstOp, ElementItems};
use wasmo_abi::index::FuncIndex;
use wasmo_abi::layout::{Place, SLOT_SIZE};
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::AddressType;

pub(crate) struct InstanceData {
    pub(crate) module: Module,
    pub(crate) vmctx: NonNull<VMContext>,
    /// The positions in the store of all tables, imports first.
    pub(crate) tables: Box<[u32]>,
    /// The positions in the store of all memories, imports first.
    pub(crate) memories: Box<[u32]>,
    /// The positions in the store of all globals, imports first.
    pub(crate) globals: Box<[u32]>,
    /// The positions in the store of all tags, imports first.
    pub(crate) tags: Box<[u32]>,
    pub(crate) dropped_elements: Box<[bool]>,
    pub(crate) dropped_data: Box<[bool]>,
}

fn layout(module: &ModuleInner) -> Layout {
    let size = module.layout.size() as usize;
    // The layout's size is at most 2 GiB and a multiple of its alignment, which is a power of two.
    Layout::from_size_align(size, SLOT_SIZE as usize).expect("the size of a vmctx")
}

/// Takes the operands of a binary operator of i32 off the stack. `None` if there are none.
fn i32_op(stack: &mut Vec<Slot>, op: fn(u32, u32) -> u32) -> Option<Slot> {
    let right = stack.pop()?.u32();
    let left = stack.pop()?.u32();
    Some(Slot::from_u32(op(left, right)))
}

/// Takes the operands of a binary operator of i64 off the stack. `None` if there are none.
fn i64_op(stack: &mut Vec<Slot>, op: fn(u64, u64) -> u64) -> Option<Slot> {
    let right = stack.pop()?.u64();
    let left = stack.pop()?.u64();
    Some(Slot::from_u64(op(left, right)))
}

impl InstanceData {
    /// An instance with a zeroed vmctx. `None` if there is not enough memory.
    pub(crate) fn allocate(module: Module) -> Option<NonNull<Self>> {
        let inner = module.inner();
        // SAFETY: the size is not zero: it includes the header.
        let vmctx = NonNull::new(unsafe { alloc_zeroed(layout(inner)) })?;
        let data = Box::new(Self {
            module,
            vmctx: vmctx.cast(),
            tables: Box::default(),
            memories: Box::default(),
            globals: Box::default(),
            tags: Box::default(),
            dropped_elements: vec![false; inner.description.elements.len()].into(),
            dropped_data: vec![false; inner.description.data.len()].into(),
        });
        Some(NonNull::from(Box::leak(data)))
    }

    /// The place at `offset` in the vmctx.
    pub(crate) fn at<T>(&self, offset: u32) -> NonNull<T> {
        debug_assert!(offset < self.module.inner().layout.size());
        // SAFETY: the offset comes from the layout of the vmctx's module, so it is in the allocation.
        unsafe { self.vmctx.byte_add(offset as usize) }.cast()
    }

    /// The record of a function, if it has one.
    pub(crate) fn func_ref(&self, func: FuncIndex) -> Option<NonNull<VMFuncRef>> {
        match self.module.inner().func_refs.get(func.index()) {
            None | Some(0) => None,
            Some(&offset) => Some(self.at(offset)),
        }
    }

    /// The value of a constant expression (core specification, 3.3.10 "Constant Expressions"). The globals that it reads must have their
    /// values already. `None` if it is not valid.
    pub(crate) fn evaluate(&self, expr: &ConstExpr) -> Option<Slot> {
        if let [op] = expr.ops[..] {
            return self.constant(op);
        }
        let mut stack = Vec::new();
        for &op in &expr.ops {
            let value = match op {
                ConstOp::I32Add => i32_op(&mut stack, u32::wrapping_add)?,
                ConstOp::I32Sub => i32_op(&mut stack, u32::wrapping_sub)?,
                ConstOp::I32Mul => i32_op(&mut stack, u32::wrapping_mul)?,
                ConstOp::I64Add => i64_op(&mut stack, u64::wrapping_add)?,
                ConstOp::I64Sub => i64_op(&mut stack, u64::wrapping_sub)?,
                ConstOp::I64Mul => i64_op(&mut stack, u64::wrapping_mul)?,
                _ => self.constant(op)?,
            };
            stack.push(value);
        }
        match stack[..] {
            [value] => Some(value),
            _ => None,
        }
    }

    /// The value of an instruction without operands.
    fn constant(&self, op: ConstOp) -> Option<Slot> {
        Some(match op {
            ConstOp::I32(value) => Slot::from_u32(value.cast_unsigned()),
            ConstOp::I64(value) => Slot::from_u64(value.cast_unsigned()),
            ConstOp::F32(bits) => Slot::from_u32(bits),
            ConstOp::F64(bits) => Slot::from_u64(bits),
            ConstOp::V128(bits) => Slot::from_u128(bits),
            ConstOp::GlobalGet(global) => {
                let inner = self.module.inner();
                inner.spaces.globals.get(global.index())?;
                let slot: NonNull<Slot> = match inner.layout.global(global) {
                    Place::Inline(offset) => self.at(offset),
                    Place::Indirect(offset) => {
                        let pointer: NonNull<NonNull<Slot>> = self.at(offset);
                        // SAFETY: the pointers to imported globals are set before anything is evaluated.
                        unsafe { pointer.read() }
                    }
                };
                // SAFETY: the slot is alive as long as the store; no guest runs now.
                unsafe { slot.read() }
            }
            ConstOp::RefNull(_) => Slot::default(),
            ConstOp::RefFunc(func) => Slot::from_reference(self.func_ref(func)?.as_ptr().cast()),
            _ => return None,
        })
    }

    /// The value of an offset into a memory or table with addresses of type `ty`.
    pub(crate) fn offset(&self, expr: &ConstExpr, ty: AddressType) -> Option<u64> {
        let value = self.evaluate(expr)?;
        Some(match ty {
            AddressType::I32 => u64::from(value.u32()),
            AddressType::I64 => value.u64(),
        })
    }

    /// The reference at `at` in an element segment.
    fn element(&self, items: &ElementItems, at: usize) -> Option<*mut c_void> {
        Some(match items {
            ElementItems::Functions(items) => self.func_ref(*items.get(at)?)?.as_ptr().cast(),
            ElementItems::Expressions(items) => self.evaluate(items.get(at)?)?.reference(),
        })
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
        let segment = segment as usize;
        let items = &self.module.description().elements[segment].items;
        let (src, len) = (src as usize, len as usize);
        let dst = usize::try_from(dst).map_err(|_| TrapCode::TableOutOfBounds)?;
        let end = dst.checked_add(len).ok_or(TrapCode::TableOutOfBounds)?;
        let available = match self.dropped_elements[segment] {
            true => 0,
            false => items.len(),
        };
        let table = &mut store.tables[self.tables[table as usize] as usize];
        let to = table.elements_mut().get_mut(dst..end);
        let to = to.ok_or(TrapCode::TableOutOfBounds)?;
        if src + len > available {
            return Err(TrapCode::TableOutOfBounds);
        }
        for (at, to) in (src..).zip(to) {
            // Validation has made sure that the elements can be evaluated.
            *to = self.element(items, at).unwrap_or_default();
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
        let segment = &inner.description.data[segment];
        let (start, len) = (segment.start as usize, segment.len as usize);
        let end = start.saturating_add(len);
        inner.parts.data.get(start..end).unwrap_or_default()
    }
}

impl Drop for InstanceData {
    fn drop(&mut self) {
        // SAFETY: allocated with this layout in `allocate`, and freed here only.
        unsafe { dealloc(self.vmctx.as_ptr().cast(), layout(self.module.inner())) };
    }
}
