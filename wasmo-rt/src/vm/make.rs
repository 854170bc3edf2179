//! What modules may have and few of them do: memories that do not stand behind the vmctx, globals, tags, tables, and constant expressions in
//! which something is computed.
//!
//! # Rules
//!
//! * Only descriptors of modules that have such things refer to the code for them, so that other programs are without it.

use crate::error::Error;
use crate::instantiate::damaged;
use crate::small::{push, push_number};
use crate::store::{GlobalInstance, StoreInner};
use crate::vm::instance::InstanceData;
use crate::vm::memory::MemoryInstance;
use crate::vm::records::Slot;
use crate::vm::table::make_tables;
use std::ptr::NonNull;
use wasmo_abi::outline::{List, Op};

/// Makes what a new instance has of one kind, and notes where it is. What it may refer to is there already.
///
/// # Errors
///
/// If the system has not enough, or a segment does not fit, which is a trap.
pub(crate) type Make = fn(&mut StoreInner, &mut InstanceData) -> Result<(), Error>;

/// For all kinds, in the order in which they are made.
pub(crate) const ALL: [Make; 4] = [make_memories, make_globals, make_tags, make_tables];

/// Makes the memories, but the one behind the vmctx, if there is such a one.
#[unsafe(export_name = "wasmo5_rt_make_memories")]
pub(crate) fn make_memories(store: &mut StoreInner, data: &mut InstanceData) -> Result<(), Error> {
    let inner = data.module.inner();
    let outline = inner.outline;
    // The one behind the vmctx is the first.
    let made = usize::from(outline.based_memory().is_some());
    for own in outline.list(List::Memories).skip(made) {
        let index = data.memories.len() as u32;
        let is_indirect = own.word(0) != 0;
        let place = own.place(1);
        let (ty, bounds) = (own.memory(), outline.bounds());
        let memory = match (ty.shared, inner.parts.make_shared) {
            (true, Some(make)) => MemoryInstance::from_shared(make(ty, bounds)?),
            _ => {
                let record = match is_indirect {
                    true => store.own_memory_record(),
                    false => data.at(place),
                };
                MemoryInstance::own(ty, bounds, record, inner.image_of(index))?
            }
        };
        if is_indirect {
            // SAFETY: the place of this pointer in the vmctx.
            unsafe { data.at(place).write(memory.record()) };
        }
        push_number(&mut data.memories, store.push_memory(memory).index);
    }
    Ok(())
}

/// Makes the globals, with their initial values.
#[unsafe(export_name = "wasmo5_rt_make_globals")]
pub(crate) fn make_globals(store: &mut StoreInner, data: &mut InstanceData) -> Result<(), Error> {
    let inner = data.module.inner();
    for global in inner.outline.list(List::Globals) {
        let slot = data.at(global.place(0));
        let value = evaluate(data, global.word(4)).ok_or_else(damaged)?;
        // SAFETY: the place of this global in the vmctx.
        unsafe { slot.write(value) };
        let ty = inner.global_type(global);
        let global = store.push_global(GlobalInstance { ty, slot });
        push_number(&mut data.globals, global.index);
    }
    Ok(())
}

/// Makes the tags.
#[unsafe(export_name = "wasmo5_rt_make_tags")]
pub(crate) fn make_tags(store: &mut StoreInner, data: &mut InstanceData) -> Result<(), Error> {
    let inner = data.module.inner();
    for tag in inner.outline.list(List::Tags) {
        let type_id = inner.type_id(tag.word(1));
        let index = store.push_tag(type_id, Some(data.at(tag.place(0)))).index;
        let name = tag.string(2);
        store.name_tag(index, (tag.word(2) != 0).then_some(name));
        push_number(&mut data.tags, index);
    }
    Ok(())
}

/// The type of [`evaluate`].
pub(crate) type Evaluate = fn(&InstanceData, u32) -> Option<Slot>;

/// The value of a constant expression (core specification, 3.3.10 "Constant Expressions"). It stands at `expression` in the outline. The
/// globals that it reads must have their values already. `None` if it is not valid.
#[unsafe(export_name = "wasmo5_rt_evaluate")]
pub(crate) fn evaluate(data: &InstanceData, expression: u32) -> Option<Slot> {
    let mut stack = Vec::new();
    for op in data.module.inner().outline.expression(expression) {
        let value = match op {
            Op::Value(bits) => Slot::from_u128(bits),
            Op::Global(place) => {
                let slot: NonNull<Slot> = data.at(place);
                // SAFETY: the slot is in the vmctx, and no guest runs now.
                unsafe { slot.read() }
            }
            Op::ImportedGlobal(place) => {
                let pointer: NonNull<NonNull<Slot>> = data.at(place);
                // SAFETY: the pointers to imported globals are set before anything is evaluated.
                let slot = unsafe { pointer.read() };
                // SAFETY: the slot is alive as long as the store; no guest runs now.
                unsafe { slot.read() }
            }
            Op::Function(place) => Slot::from_reference(data.at(place).as_ptr()),
            Op::Invalid => return None,
            operator => {
                let right = stack.pop()?;
                compute(operator, stack.pop()?, right)
            }
        };
        push(&mut stack, value);
    }
    match stack[..] {
        [value] => Some(value),
        _ => None,
    }
}

/// The value of a binary operator.
fn compute(operator: Op, left: Slot, right: Slot) -> Slot {
    let (a, b) = (left.u64(), right.u64());
    let value = match operator {
        Op::I32Add | Op::I64Add => a.wrapping_add(b),
        Op::I32Sub | Op::I64Sub => a.wrapping_sub(b),
        _ => a.wrapping_mul(b),
    };
    match operator {
        // The lower half depends on the operands' lower halves alone.
        Op::I32Add | Op::I32Sub | Op::I32Mul => Slot::from_u32(value as u32),
        _ => Slot::from_u64(value),
    }
}
