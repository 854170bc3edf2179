//! Linear memory (core specification, 4.4.7 "Memory Instructions").
//!
//! # The sandbox
//!
//! The effective address is the index plus the static offset. In a memory with 32-bit addresses, both are below 2^32, and are
//! added in 64 bits: the sum cannot overflow. With 64-bit addresses it can, and is in bounds only if it does not. Every
//! access either is proven to stay inside its memory by a check in the code, or stays inside the address space that
//! the memory has reserved:
//!
//! * With [`Bounds::Explicit`](wasmo_abi::description::Bounds), each access is checked against the memory's length.
//! * With [`Bounds::Guard`](wasmo_abi::description::Bounds), a memory with 32-bit addresses and pages of 64 KiB
//!   reserves 4 GiB and [`GUARD_SIZE`](wasmo_abi::layout::GUARD_SIZE) bytes beyond. The index is below 4 GiB; so an access at a static offset `o`
//!   of `s` bytes needs no check if `o + s <=` [`MAX_UNCHECKED`]; the rest of the guard is for what the optimiser does with addresses. All others are checked as above, and so are all accesses to
//!   other memories: see [`is_checked`](FuncTranslator::is_checked).
//!
//! In front of a memory may be the vmctx, whose address is the memory's base then
//! ([`VmctxLayout::based_memory`](wasmo_abi::layout::VmctxLayout::based_memory)). No address is there: nothing in it is negative.
//!
//! A memory never shrinks: a check that was passed stays valid, also if other threads grow the memory.
//!
//! # Shared memories
//!
//! Other threads may write at any time what is read here. A load that races with a store gives `undef` in LLVM's
//! terms, each use of which may see another value. So the result of every load that is not atomic is frozen: whatever it
//! is, it is one value. (Racing stores are defined, and so is what `memset` and `memmove` do: none of them looks at the
//! value.)

use super::{FuncTranslator, refused};
use crate::addresses::MAX_UNCHECKED;
use crate::bulk::Bulk;
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::types::{BasicTypeEnum, IntType};
use inkwell::values::{BasicValue, BasicValueEnum, InstructionValue, IntValue, PointerValue};
use inkwell::{AtomicOrdering, IntPredicate};
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::layout::{MEMORY_BASE, MEMORY_LENGTH};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::AddressType;
use wasmparser::{MemArg, MemArgTarget};

/// How a value narrower than its type is widened.
#[derive(Clone, Copy)]
enum Extend {
    Signed,
    Unsigned,
}

/// For all operators that load or store.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pops the address and loads a value of type `ty` (any integer, float or vector type of whole bytes) from
    /// there: as many bytes as `ty` has, checked, with no alignment assumed.
    pub(super) fn load_from_memory(
        &mut self,
        memarg: MemArg,
        ty: impl Into<BasicTypeEnum<'ctx>>,
    ) -> Result<BasicValueEnum<'ctx>> {
        let ty = ty.into();
        let index = self.pop_int()?;
        let address = self.address(memarg, index, byte_size(ty)?)?;
        let value = self.builder.build_load(ty, address, "")?;
        if let Some(load) = value.as_instruction_value() {
            self.mark_memory_access(load)?;
        }
        match self.unit.wasm.memory_type(accessed(memarg)?).shared {
            true => crate::llvm::freeze(&self.builder, value),
            false => Ok(value),
        }
    }

    /// Pops the address and stores `value` there: as many bytes as its type has, checked, with no alignment assumed.
    pub(super) fn store_to_memory(
        &mut self,
        memarg: MemArg,
        value: impl BasicValue<'ctx>,
    ) -> Result<()> {
        let value = value.as_basic_value_enum();
        let index = self.pop_int()?;
        let address = self.address(memarg, index, byte_size(value.get_type())?)?;
        let store = self.builder.build_store(address, value)?;
        self.mark_memory_access(store)
    }

    fn mark_memory_access(&self, access: InstructionValue<'ctx>) -> Result<()> {
        self.unit.mark_access(access, Region::LinearMemory, 1)?;
        self.mark_exact(access)
    }

    /// Has an access happen just as and when it is written, if that is asked for. Where each access is checked, the
    /// checks see to it: the call that raises the trap stays where it is, and sees all that was written before.
    pub(super) fn mark_exact(&self, access: InstructionValue<'ctx>) -> Result<()> {
        if self.unit.options.exact_traps && !self.unit.is_explicit() {
            access.set_volatile(true).map_err(refused)?;
        }
        Ok(())
    }

    /// The same for the call of `memset` or `memmove` that gives `range`.
    fn mark_exact_range(&self, range: PointerValue<'ctx>) -> Result<()> {
        if self.unit.options.exact_traps && !self.unit.is_explicit() {
            let call = range.as_instruction();
            let is_volatile = self.types.i1.const_all_ones();
            if !call.is_some_and(|call| call.set_operand(3, is_volatile)) {
                return Err(Error::bug("a range is accessed by no call"));
            }
        }
        Ok(())
    }

    /// The address of an access of `size` bytes at `index`, as far as a check is needed: checked.
    fn address(
        &mut self,
        memarg: MemArg,
        index: IntValue<'ctx>,
        size: u64,
    ) -> Result<PointerValue<'ctx>> {
        let address = self.effective_address(memarg, index)?;
        self.locate(memarg, index, address, size)
    }

    /// The effective address for `index`, modulo 2^64, as an i64. It can exceed that only if `index` is an i64.
    pub(super) fn effective_address(
        &self,
        memarg: MemArg,
        index: IntValue<'ctx>,
    ) -> Result<IntValue<'ctx>> {
        if index.get_type() == self.types.i32 && memarg.offset > u64::from(u32::MAX) {
            return Err(Error::bug("a static offset does not fit 32 bits"));
        }
        let index = self.extend_address(index, "index")?;
        let offset = self.types.i64.const_int(memarg.offset, false);
        Ok(match memarg.offset {
            0 => index,
            _ => self.builder.build_int_add(index, offset, "address")?,
        })
    }

    /// The address of an access of `size` bytes whose effective address is `address`, made from `index`; as far as a check is
    /// needed: checked.
    pub(super) fn locate(
        &mut self,
        memarg: MemArg,
        index: IntValue<'ctx>,
        address: IntValue<'ctx>,
        size: u64,
    ) -> Result<PointerValue<'ctx>> {
        let memory = accessed(memarg)?;
        if index.get_type() == self.types.i64 {
            self.check_access64(memory, index, memarg.offset, size)?;
        } else if self.is_checked(memory) || memarg.offset + size > MAX_UNCHECKED {
            self.check_range(memory, address, self.types.i64.const_int(size, false))?;
        }
        let base = self.memory_base(memory)?;
        self.offset(base, address, "")
    }

    /// Whether each access to the memory is checked by code, because it has no reserved address space that an access
    /// could not leave.
    fn is_checked(&self, memory: MemoryIndex) -> bool {
        let bounds = self.unit.options.bounds;
        bounds.checks(&self.unit.wasm.memory_type(memory))
    }

    /// Traps unless the `size` bytes (1 at least) at `index + offset` lie inside a memory with 64-bit addresses. The sum may need
    /// more than 64 bits, so it is not made.
    fn check_access64(
        &mut self,
        memory: MemoryIndex,
        index: IntValue<'ctx>,
        offset: u64,
        size: u64,
    ) -> Result<()> {
        // The last byte is at `index + last`. It is inside if `index < length - last`, should that not be negative.
        let Some(last) = offset.checked_add(size - 1) else {
            let always = self.types.i1.const_all_ones();
            return self.trap_if(always, TrapCode::MemoryOutOfBounds);
        };
        let length = self.memory_length(memory)?;
        let limit = if last == 0 {
            length
        } else if last < self.least_length(memory) {
            let last = self.types.i64.const_int(last, false);
            self.builder.build_int_sub(length, last, "limit")?
        } else {
            let last = self.types.i64.const_int(last, false);
            let limit = self.emit_intrinsic("llvm.usub.sat", &[length.into(), last.into()])?;
            self.int(limit)?
        };
        let outside = self
            .builder
            .build_int_compare(IntPredicate::UGE, index, limit, "")?;
        self.trap_if(outside, TrapCode::MemoryOutOfBounds)
    }

    /// Traps unless the `len` bytes from `address` lie inside the memory. Both are i64; with 32-bit addresses, below
    /// 2^34, so that their sum does not overflow.
    fn check_range(
        &mut self,
        memory: MemoryIndex,
        address: IntValue<'ctx>,
        len: IntValue<'ctx>,
    ) -> Result<()> {
        let compare = |greater, less| {
            self.builder
                .build_int_compare(IntPredicate::UGT, greater, less, "")
        };
        let outside = match self.unit.wasm.memory_type(memory).address {
            AddressType::I32 => {
                let end = self.builder.build_int_add(address, len, "end")?;
                compare(end, self.memory_length(memory)?)?
            }
            AddressType::I64 => {
                let length = self.memory_length(memory)?;
                let too_long = compare(len, length)?;
                let limit = self.builder.build_int_sub(length, len, "limit")?;
                let too_far = compare(address, limit)?;
                self.builder.build_or(too_long, too_far, "")?
            }
        };
        self.trap_if(outside, TrapCode::MemoryOutOfBounds)
    }

    /// The address of a memory's first byte.
    fn memory_base(&mut self, memory: MemoryIndex) -> Result<PointerValue<'ctx>> {
        if self.unit.layout.based_memory() == Some(memory) {
            return Ok(self.vmctx);
        }
        let place = self.unit.layout.memory(memory);
        if self.is_checked(memory) && !self.unit.wasm.memory_type(memory).shared {
            let record = self.record(place, "memory")?;
            return self.load_pointer(record, MEMORY_BASE, Region::Record, "base");
        }
        // Neither a guarded memory nor a shared one ever moves.
        if let Some(&base) = self.memory_bases.get(&memory) {
            return Ok(base);
        }
        let base = self.in_entry(|this| {
            let record = this.record(place, "memory")?;
            this.load_pointer(record, MEMORY_BASE, Region::Constant, "base")
        })?;
        self.memory_bases.insert(memory, base);
        Ok(base)
    }

    /// The size in bytes below which a memory never is: that of its type's minimum.
    fn least_length(&self, memory: MemoryIndex) -> u64 {
        let ty = self.unit.wasm.memory_type(memory);
        ty.limits.min.saturating_mul(ty.page_size())
    }

    /// A memory's size in bytes, an i64, for a check.
    fn memory_length(&self, memory: MemoryIndex) -> Result<IntValue<'ctx>> {
        self.load_memory_length(memory, AtomicOrdering::Unordered)
    }

    /// A memory's size in bytes, an i64; the ordering is for shared memories.
    fn load_memory_length(
        &self,
        memory: MemoryIndex,
        ordering: AtomicOrdering,
    ) -> Result<IntValue<'ctx>> {
        let ty = self.unit.wasm.memory_type(memory);
        if ty.limits.max == Some(ty.limits.min) {
            // It has no room to grow, and an import of this type has not either.
            return Ok(self.types.i64.const_int(self.least_length(memory), false));
        }
        let record = self.record(self.unit.layout.memory(memory), "memory")?;
        let i64 = self.types.i64;
        let length = self.load_field(record, MEMORY_LENGTH, i64, Region::Record, "length")?;
        if ty.shared
            && let Some(load) = length.as_instruction_value()
        {
            // Another thread may grow the memory meanwhile. For a check, any length that it ever had will do.
            load.set_atomic_ordering(ordering).map_err(refused)?;
        }
        Ok(length.into_int_value())
    }
}

/// The memory that an operator accesses.
pub(super) fn accessed(memarg: MemArg) -> Result<MemoryIndex> {
    match memarg.target {
        MemArgTarget::Memory(memory) => Ok(MemoryIndex(memory)),
        _ => Err(Error::bug("a memory access does not access a memory")),
    }
}

/// The number of bytes that a value of type `ty` takes in memory.
fn byte_size(ty: BasicTypeEnum<'_>) -> Result<u64> {
    let scalar = |ty: BasicTypeEnum<'_>| match ty {
        BasicTypeEnum::IntType(ty) if ty.get_bit_width() % 8 == 0 => Some(ty.get_bit_width() / 8),
        BasicTypeEnum::FloatType(ty) => Some(ty.get_bit_width() / 8),
        _ => None,
    };
    let size = match ty {
        BasicTypeEnum::VectorType(ty) => {
            scalar(ty.get_element_type()).map(|size| size * ty.get_size())
        }
        ty => scalar(ty),
    };
    size.map(u64::from)
        .ok_or_else(|| Error::bug("a value of this type cannot be in memory"))
}

/// One row for each load and store: its types in memory and on the value stack.
macro_rules! accesses {
    (
        load { $($load:ident: $load_ty:ident;)* }
        extend { $($extend:ident: $extend_from:ident $sign:ident $extend_to:ident;)* }
        store { $($store:ident;)* }
        truncate { $($truncate:ident: $truncate_to:ident;)* }
    ) => {
        impl FuncTranslator<'_, '_> {
            $(pub(super) fn $load(&mut self, memarg: MemArg) -> Result<()> {
                let value = self.load_from_memory(memarg, self.types.$load_ty)?;
                self.push(value);
                Ok(())
            })*
            $(pub(super) fn $extend(&mut self, memarg: MemArg) -> Result<()> {
                self.load_and_extend(memarg, self.types.$extend_from, Extend::$sign, self.types.$extend_to)
            })*
            $(pub(super) fn $store(&mut self, memarg: MemArg) -> Result<()> {
                let value = self.pop()?;
                self.store_to_memory(memarg, value)
            })*
            $(pub(super) fn $truncate(&mut self, memarg: MemArg) -> Result<()> {
                let value = self.pop_int()?;
                let value = self.builder.build_int_truncate(value, self.types.$truncate_to, "")?;
                self.store_to_memory(memarg, value)
            })*
        }
    };
}

accesses! {
    load {
        visit_i32_load: i32;
        visit_i64_load: i64;
        visit_f32_load: f32;
        visit_f64_load: f64;
    }
    extend {
        visit_i32_load8_s: i8 Signed i32;
        visit_i32_load8_u: i8 Unsigned i32;
        visit_i32_load16_s: i16 Signed i32;
        visit_i32_load16_u: i16 Unsigned i32;
        visit_i64_load8_s: i8 Signed i64;
        visit_i64_load8_u: i8 Unsigned i64;
        visit_i64_load16_s: i16 Signed i64;
        visit_i64_load16_u: i16 Unsigned i64;
        visit_i64_load32_s: i32 Signed i64;
        visit_i64_load32_u: i32 Unsigned i64;
    }
    store {
        visit_i32_store;
        visit_i64_store;
        visit_f32_store;
        visit_f64_store;
    }
    truncate {
        visit_i32_store8: i8;
        visit_i32_store16: i16;
        visit_i64_store8: i8;
        visit_i64_store16: i16;
        visit_i64_store32: i32;
    }
}

impl<'ctx> FuncTranslator<'_, 'ctx> {
    fn load_and_extend(
        &mut self,
        memarg: MemArg,
        from: IntType<'ctx>,
        extend: Extend,
        to: IntType<'ctx>,
    ) -> Result<()> {
        let value = self.load_from_memory(memarg, from)?.into_int_value();
        let value = match extend {
            Extend::Signed => self.builder.build_int_s_extend(value, to, "")?,
            Extend::Unsigned => self.builder.build_int_z_extend(value, to, "")?,
        };
        self.push(value);
        Ok(())
    }

    pub(super) fn visit_memory_size(&mut self, memory: u32) -> Result<()> {
        let memory = MemoryIndex(memory);
        let ty = self.unit.wasm.memory_type(memory);
        let ordering = AtomicOrdering::SequentiallyConsistent;
        let length = self.load_memory_length(memory, ordering)?;
        let page_bits = self.types.i64.const_int(ty.page_size_log2.into(), false);
        let pages = match ty.page_size_log2 {
            0 => length,
            _ => self
                .builder
                .build_right_shift(length, page_bits, false, "")?,
        };
        self.push_address(pages, ty.address)
    }

    pub(super) fn visit_memory_grow(&mut self, memory: u32) -> Result<()> {
        let delta = self.pop_address()?;
        let old =
            self.call_libcall(Libcall::MemoryGrow, &[self.index_arg(memory), delta.into()])?;
        let old: IntValue<'ctx> = old
            .and_then(|old| old.try_into().ok())
            .ok_or_else(|| Error::bug("memory_grow gives no integer"))?;
        let address = self.unit.wasm.memory_type(MemoryIndex(memory)).address;
        self.push_address(old, address)
    }

    pub(super) fn visit_memory_fill(&mut self, memory: u32) -> Result<()> {
        let memory = MemoryIndex(memory);
        if self.call_bulk(Bulk::Fill, memory)? {
            return Ok(());
        }
        let len = self.pop_address()?;
        let value = self.pop_int()?;
        let dst = self.pop_address()?;
        self.check_range(memory, dst, len)?;
        let value = self.builder.build_int_truncate(value, self.types.i8, "")?;
        let base = self.memory_base(memory)?;
        let dst = self.offset(base, dst, "")?;
        let fill = self.builder.build_memset(dst, 1, value, len)?;
        self.mark_exact_range(fill)
    }

    pub(super) fn visit_memory_copy(&mut self, dst_memory: u32, src_memory: u32) -> Result<()> {
        let (dst_memory, src_memory) = (MemoryIndex(dst_memory), MemoryIndex(src_memory));
        if dst_memory == src_memory && self.call_bulk(Bulk::Copy, dst_memory)? {
            return Ok(());
        }
        let len = self.pop_address()?;
        let src = self.pop_address()?;
        let dst = self.pop_address()?;
        self.check_range(dst_memory, dst, len)?;
        self.check_range(src_memory, src, len)?;
        let (dst_base, src_base) = (self.memory_base(dst_memory)?, self.memory_base(src_memory)?);
        let (dst, src) = (
            self.offset(dst_base, dst, "")?,
            self.offset(src_base, src, "")?,
        );
        let copy = self.builder.build_memmove(dst, 1, src, 1, len)?;
        self.mark_exact_range(copy)
    }

    /// Calls a function of [`Bulk`]'s with the operands on the stack, if there is to be one. Gives whether that is done.
    fn call_bulk(&mut self, bulk: Bulk, memory: MemoryIndex) -> Result<bool> {
        let len = self.stack.last();
        let has_constant_length =
            len.is_some_and(|len| len.is_int_value() && len.into_int_value().is_const());
        let Some(function) = bulk.function(self.unit, memory, has_constant_length)? else {
            return Ok(false);
        };
        let (len, other, dst) = (self.pop_int()?, self.pop_int()?, self.pop_int()?);
        let args = [self.vmctx.into(), dst.into(), other.into(), len.into()];
        self.unit.call(&self.builder, function, &args)?;
        Ok(true)
    }

    pub(super) fn visit_memory_init(&mut self, segment: u32, memory: u32) -> Result<()> {
        let len = self.pop()?;
        let src = self.pop()?;
        let dst = self.pop_address()?;
        let (memory, segment) = (self.index_arg(memory), self.index_arg(segment));
        self.call_libcall(
            Libcall::MemoryInit,
            &[memory, segment, dst.into(), src.into(), len.into()],
        )?;
        Ok(())
    }

    pub(super) fn visit_data_drop(&mut self, segment: u32) -> Result<()> {
        self.call_libcall(Libcall::DataDrop, &[self.index_arg(segment)])?;
        Ok(())
    }

    /// Pops an address, an index of a table, or a count of what these address, as an i64.
    pub(super) fn pop_address(&mut self) -> Result<IntValue<'ctx>> {
        let value = self.pop_int()?;
        self.extend_address(value, "")
    }

    /// An i32 or i64 that addresses something, as an i64.
    pub(super) fn extend_address(
        &self,
        value: IntValue<'ctx>,
        name: &str,
    ) -> Result<IntValue<'ctx>> {
        Ok(match value.get_type() == self.types.i64 {
            true => value,
            false => self
                .builder
                .build_int_z_extend(value, self.types.i64, name)?,
        })
    }

    /// Pushes an address or count, given as an i64, in the type of addresses `ty`.
    pub(super) fn push_address(&mut self, value: IntValue<'ctx>, ty: AddressType) -> Result<()> {
        let value = match ty {
            AddressType::I64 => value,
            AddressType::I32 => self.builder.build_int_truncate(value, self.types.i32, "")?,
        };
        self.push(value);
        Ok(())
    }
}
