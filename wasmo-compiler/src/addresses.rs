//! Takes constants out of the indices of addresses.
//!
//! The address of an access to a guarded memory is `base + zext(index) + offset`. Where the guest itself adds a constant to the index, that is an
//! addition in 32 bits inside of the `zext`, which could wrap around. Often LLVM has found that it does not, and notes so: `add nuw`. Then
//! `base + zext(x + constant)` is `base + zext(x) + constant`, so that accesses at several constants from `x` share one
//! register, and the constants are part of the instructions. LLVM's own pass for that (`separate-const-offset-from-gep`) is no
//! pass for guests: it walks sums as if they were trees, which takes for ever with a sum that uses its parts twice. This one looks at
//! one addition for each address, so that its time is proportional to the code.
//!
//! # The sandbox
//!
//! The translator writes no `nuw` and nothing else that could be poison. So each `nuw` is LLVM's own conclusion, and one that it has
//! drawn from code in which nothing is ever poison: should the sum wrap around in some run, the flag would have made a value poison that
//! was none before, which LLVM may do only where nothing that matters depends on the value. An access depends on its address. So whenever an access is
//! reached, the sum that its address is made of has not wrapped around, and the address is the same as before. The new instructions carry no flags:
//! they are poison only where what they replace was.
//!
//! That is LLVM's word, which the rest of the optimiser takes too. But the sandbox need not: if a flag were wrong, the address would be 4 GiB above
//! the right one, which is below the constant then. (Never below the memory, where the vmctx may be: all parts are positive.) So constants are at most [`MAX_CONSTANT`], by which the reservation of a memory is larger than
//! the largest address that the translator leaves unchecked ([`MAX_UNCHECKED`]): a wrong flag gives a wrong fault, and nothing worse. For the
//! same reason only addresses of loads and stores are rewritten, not those of `memory.fill` and `memory.copy`, and only
//! where memories are guarded.

use crate::error::Result;
use crate::llvm;
use crate::unit::Unit;
use crate::values::{byte_address, constant, int, users};
use inkwell::builder::Builder;
use inkwell::values::{InstructionOpcode, InstructionValue, IntValue, PointerValue};
use wasmo_abi::layout::GUARD_SIZE;

/// The largest constant that is taken out of an index.
const MAX_CONSTANT: u64 = 16 << 20;

/// How far beyond the index an access to a guarded memory may reach that is not checked: static offset and size.
pub(crate) const MAX_UNCHECKED: u64 = GUARD_SIZE - MAX_CONSTANT;

/// Does so in all functions. Whether there was something to do.
pub(crate) fn split(unit: &Unit<'_, '_>) -> Result<bool> {
    let builder = unit.context.create_builder();
    let mut any = false;
    for function in unit.module.get_functions() {
        for block in function.get_basic_block_iter() {
            let mut next = block.get_first_instruction();
            while let Some(instruction) = next {
                next = instruction.get_next_instruction();
                if let Some(address) = Address::of(unit, instruction) {
                    address.split(unit, &builder)?;
                    any = true;
                }
            }
        }
    }
    Ok(any)
}

/// An address `base + zext(x + constant)`, in which the sum does not wrap around.
struct Address<'ctx> {
    /// The instruction that computes it.
    instruction: InstructionValue<'ctx>,
    base: PointerValue<'ctx>,
    x: IntValue<'ctx>,
    constant: u64,
}

impl<'ctx> Address<'ctx> {
    /// The address that `instruction` computes, if it is of this form.
    fn of(unit: &Unit<'_, 'ctx>, instruction: InstructionValue<'ctx>) -> Option<Self> {
        let (base, distance) = byte_address(unit, instruction)?;
        let zext = distance.as_instruction()?;
        if zext.get_opcode() != InstructionOpcode::ZExt {
            return None;
        }
        let index = int(zext, 0)?;
        let sum = index.as_instruction()?;
        if index.get_type() != unit.types.i32 || !is_sum_without_wrapping(sum) {
            return None;
        }
        let (x, constant) = (int(sum, 0)?, constant(int(sum, 1)?)?);
        (constant <= MAX_CONSTANT && !is_passed(instruction)).then_some(Self {
            instruction,
            base,
            x,
            constant,
        })
    }

    /// Computes it as `base + zext(x) + constant`.
    fn split(self, unit: &Unit<'_, 'ctx>, builder: &Builder<'ctx>) -> Result<()> {
        builder.position_before(&self.instruction);
        let (i8, i64) = (unit.types.i8, unit.types.i64);
        let index = builder.build_int_z_extend(self.x, i64, "index")?;
        let start = llvm::byte_offset(builder, i8, self.base, index, "start")?;
        let constant = i64.const_int(self.constant, false);
        let address = llvm::byte_offset(builder, i8, start, constant, "")?;
        if let Some(address) = address.as_instruction() {
            self.instruction.replace_all_uses_with(&address);
            self.instruction.erase_from_basic_block();
        }
        Ok(())
    }
}

/// Whether an instruction is a sum that is known not to wrap around, when all is unsigned.
fn is_sum_without_wrapping(instruction: InstructionValue<'_>) -> bool {
    match instruction.get_opcode() {
        InstructionOpcode::Add => instruction.get_no_unsigned_wrap_flag() == Ok(true),
        InstructionOpcode::Or => llvm::is_disjoint(instruction),
        _ => false,
    }
}

/// Whether an address is an argument of a call without a result, such as those of `memset` and `memmove`.
fn is_passed(address: InstructionValue<'_>) -> bool {
    users(address).flatten().any(|user| {
        let is_call = matches!(
            user.get_opcode(),
            InstructionOpcode::Call | InstructionOpcode::Invoke
        );
        is_call && user.get_type().is_void_type()
    })
}
