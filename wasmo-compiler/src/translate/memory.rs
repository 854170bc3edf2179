//! Linear memory (core specification, 4.4.7 "Memory Instructions").
//!
//! # The sandbox
//!
//! The effective address is the index, zero-extended to 64 bits, plus the static offset, which is below 2^32: the
//! sum cannot overflow. Every access either is proven to stay inside its memory by a check in the code, or stays
//! inside the address space that the memory has reserved:
//!
//! * With [`Bounds::Explicit`](wasmo_abi::description::Bounds), each access is checked against the memory's length.
//! * With [`Bounds::Guard`](wasmo_abi::description::Bounds), a memory reserves 4 GiB and
//!   [`GUARD_SIZE`] bytes beyond. The index is below 4 GiB; so an access at a static offset `o` of `s` bytes needs
//!   no check if `o + s <= GUARD_SIZE`. All others are checked as above.

use super::{FuncTranslator, refused};
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::IntPredicate;
use inkwell::types::{BasicTypeEnum, IntType};
use inkwell::values::{BasicValue, BasicValueEnum, InstructionValue, IntValue, PointerValue};
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::layout::{GUARD_SIZE, MEMORY_BASE, MEMORY_LENGTH};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
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
        Ok(value)
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

    /// The address of an access of `size` bytes at `index` (an i32), as far as a check is needed: checked.
    fn address(
        &mut self,
        memarg: MemArg,
        index: IntValue<'ctx>,
        size: u64,
    ) -> Result<PointerValue<'ctx>> {
        let MemArgTarget::Memory(memory) = memarg.target else {
            return Err(Error::bug("a memory access does not access a memory"));
        };
        if memarg.offset > u64::from(u32::MAX) {
            return Err(Error::bug("a static offset does not fit 32 bits"));
        }
        let memory = MemoryIndex(memory);
        let index = self
            .builder
            .build_int_z_extend(index, self.types.i64, "index")?;
        let offset = self.types.i64.const_int(memarg.offset, false);
        let address = match memarg.offset {
            0 => index,
            _ => self.builder.build_int_add(index, offset, "address")?,
        };
        if self.unit.is_explicit() || memarg.offset + size > GUARD_SIZE {
            self.check_range(memory, address, self.types.i64.const_int(size, false))?;
        }
        let base = self.memory_base(memory)?;
        self.offset(base, address, "")
    }

    /// Traps unless the `len` bytes from `address` lie inside the memory. Both are i64 below 2^34, so that their sum
    /// does not overflow.
    fn check_range(
        &mut self,
        memory: MemoryIndex,
        address: IntValue<'ctx>,
        len: IntValue<'ctx>,
    ) -> Result<()> {
        let end = self.builder.build_int_add(address, len, "end")?;
        let length = self.memory_length(memory)?;
        let outside = self
            .builder
            .build_int_compare(IntPredicate::UGT, end, length, "")?;
        self.trap_if(outside, TrapCode::MemoryOutOfBounds)
    }

    /// The address of a memory's first byte.
    fn memory_base(&mut self, memory: MemoryIndex) -> Result<PointerValue<'ctx>> {
        let place = self.unit.layout.memory(memory);
        if self.unit.is_explicit() {
            let record = self.record(place, "memory")?;
            return self.load_pointer(record, MEMORY_BASE, Region::Record, "base");
        }
        // A guarded memory never moves.
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

    /// A memory's size in bytes, an i64.
    fn memory_length(&self, memory: MemoryIndex) -> Result<IntValue<'ctx>> {
        let record = self.record(self.unit.layout.memory(memory), "memory")?;
        Ok(self
            .load_field(
                record,
                MEMORY_LENGTH,
                self.types.i64,
                Region::Record,
                "length",
            )?
            .into_int_value())
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
        let length = self.memory_length(MemoryIndex(memory))?;
        let page_bits = self
            .types
            .i64
            .const_int(WASM_PAGE_SIZE.trailing_zeros().into(), false);
        let pages = self
            .builder
            .build_right_shift(length, page_bits, false, "")?;
        let pages = self.builder.build_int_truncate(pages, self.types.i32, "")?;
        self.push(pages);
        Ok(())
    }

    pub(super) fn visit_memory_grow(&mut self, memory: u32) -> Result<()> {
        let delta = self.pop_extended()?;
        let old =
            self.call_libcall(Libcall::MemoryGrow, &[self.index_arg(memory), delta.into()])?;
        let old: IntValue<'ctx> = old
            .and_then(|old| old.try_into().ok())
            .ok_or_else(|| Error::bug("memory_grow gives no integer"))?;
        let old = self.builder.build_int_truncate(old, self.types.i32, "")?;
        self.push(old);
        Ok(())
    }

    pub(super) fn visit_memory_fill(&mut self, memory: u32) -> Result<()> {
        let len = self.pop_extended()?;
        let value = self.pop_int()?;
        let dst = self.pop_extended()?;
        let memory = MemoryIndex(memory);
        self.check_range(memory, dst, len)?;
        let value = self.builder.build_int_truncate(value, self.types.i8, "")?;
        let base = self.memory_base(memory)?;
        let dst = self.offset(base, dst, "")?;
        self.builder.build_memset(dst, 1, value, len)?;
        Ok(())
    }

    pub(super) fn visit_memory_copy(&mut self, dst_memory: u32, src_memory: u32) -> Result<()> {
        let len = self.pop_extended()?;
        let src = self.pop_extended()?;
        let dst = self.pop_extended()?;
        let (dst_memory, src_memory) = (MemoryIndex(dst_memory), MemoryIndex(src_memory));
        self.check_range(dst_memory, dst, len)?;
        self.check_range(src_memory, src, len)?;
        let (dst_base, src_base) = (self.memory_base(dst_memory)?, self.memory_base(src_memory)?);
        let (dst, src) = (
            self.offset(dst_base, dst, "")?,
            self.offset(src_base, src, "")?,
        );
        self.builder.build_memmove(dst, 1, src, 1, len)?;
        Ok(())
    }

    pub(super) fn visit_memory_init(&mut self, segment: u32, memory: u32) -> Result<()> {
        let len = self.pop()?;
        let src = self.pop()?;
        let dst = self.pop_extended()?;
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

    /// Pops an i32 that counts or addresses bytes or pages, as an i64.
    fn pop_extended(&mut self) -> Result<IntValue<'ctx>> {
        let value = self.pop_int()?;
        Ok(self.builder.build_int_z_extend(value, self.types.i64, "")?)
    }
}
