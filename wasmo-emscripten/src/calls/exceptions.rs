//! `longjmp`, and C++ exceptions as Emscripten emulates them where WebAssembly's own are not used (`-fexceptions`).
//!
//! A function that may be left in this way is called through `invoke_*`, a host function named for the types. To throw is to
//! return an error from a host function, which ends the guest's code up to that `invoke_*`; that resets the guest's stack, and
//! tells the guest by `setThrew` that something was thrown.
//!
//! # Records in the guest's memory
//!
//! * Before each thrown object are 16 bytes: count of references, type, destructor, and two bytes, whether it is being handled and
//!   whether it was thrown again.
//! * What a handler gets first is the address of 8 bytes: the address of the object, and that of the base class that matched.

use crate::ctx::{CppException, Longjmp};
use crate::guest::Guest;
use wasmo_rt::{Trap, Val};

/// The size of the record before an object, and what is where in it.
const HEADER: u32 = 16;
const TYPE: u32 = 4;
const DESTRUCTOR: u32 = 8;
const CAUGHT: u32 = 12;
const RETHROWN: u32 = 13;

/// How deeply a guest can handle exceptions while it handles others.
const DEEPEST: usize = 100_000;

/// Calls the function whose address is the first argument, with the others.
pub(crate) fn invoke(guest: &mut dyn Guest, args: &[Val]) -> Result<Vec<Val>, Trap> {
    let [Val::I32(index), args @ ..] = args else {
        return Err("`invoke` without the address of a function".into());
    };
    let stack = guest.stack()?;
    let trap = match guest.call_address(*index as u32, args) {
        Ok(results) => return Ok(results),
        Err(trap) => trap,
    };
    let thrown =
        trap.downcast_ref::<CppException>().is_some() || trap.downcast_ref::<Longjmp>().is_some();
    if !thrown {
        return Err(trap);
    }
    guest.set_stack(stack)?;
    guest.call_i32("setThrew", &[1, 0])?;
    // No results: the guest does not look at them.
    Ok(Vec::new())
}

pub(crate) fn throw_longjmp(_guest: &mut dyn Guest) -> Result<(), Trap> {
    Err(Trap::host(Longjmp))
}

fn read_u8(guest: &mut dyn Guest, address: u32) -> Result<u8, Trap> {
    let (_, memory) = guest.parts()?;
    Ok(memory.read_value(address)?)
}

fn write_u8(guest: &mut dyn Guest, address: u32, value: bool) -> Result<(), Trap> {
    let (_, mut memory) = guest.parts()?;
    Ok(memory.write_value(address, u8::from(value))?)
}

/// The record before the object.
fn header(object: u32) -> u32 {
    object.wrapping_sub(HEADER)
}

pub(crate) fn allocate(guest: &mut dyn Guest, size: u32) -> Result<u32, Trap> {
    let size = size.checked_add(HEADER).ok_or("an exception too large")?;
    match guest.call_i32("malloc", &[size])? {
        0 => Err("there is no memory left for an exception".into()),
        address => Ok(address.wrapping_add(HEADER)),
    }
}

pub(crate) fn free(guest: &mut dyn Guest, object: u32) -> Result<(), Trap> {
    guest.call_i32("free", &[header(object)])?;
    Ok(())
}

fn throw_object(guest: &mut dyn Guest, object: u32) -> Result<(), Trap> {
    guest.parts()?.0.exceptions.last = object;
    Err(Trap::host(CppException { object }))
}

pub(crate) fn throw(
    guest: &mut dyn Guest,
    object: u32,
    ty: u32,
    destructor: u32,
) -> Result<(), Trap> {
    let (cx, mut memory) = guest.parts()?;
    memory.write_value(header(object), [0, ty, destructor, 0])?;
    let uncaught = &mut cx.exceptions.uncaught;
    *uncaught = uncaught.wrapping_add(1);
    throw_object(guest, object)
}

/// What is being handled, which is no longer so.
fn pop(guest: &mut dyn Guest) -> Result<u32, Trap> {
    let caught = guest.parts()?.0.exceptions.caught.pop();
    caught.ok_or_else(|| "the guest ends or repeats an exception without having one".into())
}

fn push(guest: &mut dyn Guest, record: u32) -> Result<(), Trap> {
    let caught = &mut guest.parts()?.0.exceptions.caught;
    if caught.len() == DEEPEST {
        return Err("the guest handles too many exceptions at once".into());
    }
    caught.push(record);
    Ok(())
}

pub(crate) fn rethrow(guest: &mut dyn Guest) -> Result<(), Trap> {
    let record = pop(guest)?;
    let object = guest.read_u32(record)?;
    let header = header(object);
    if read_u8(guest, header.wrapping_add(RETHROWN))? == 0 {
        push(guest, record)?;
        write_u8(guest, header.wrapping_add(RETHROWN), true)?;
        write_u8(guest, header.wrapping_add(CAUGHT), false)?;
        let uncaught = &mut guest.parts()?.0.exceptions.uncaught;
        *uncaught = uncaught.wrapping_add(1);
    } else {
        guest.call_i32("free", &[record])?;
    }
    throw_object(guest, object)
}

pub(crate) fn rethrow_primary(guest: &mut dyn Guest, object: u32) -> Result<(), Trap> {
    if object == 0 {
        return Ok(());
    }
    let record = new_record(guest, object, 0)?;
    push(guest, record)?;
    write_u8(guest, header(object).wrapping_add(RETHROWN), true)?;
    rethrow(guest)
}

pub(crate) fn typeid_for(_guest: &mut dyn Guest, ty: u32) -> Result<u32, Trap> {
    Ok(ty)
}

/// A record for a handler.
fn new_record(guest: &mut dyn Guest, object: u32, adjusted: u32) -> Result<u32, Trap> {
    let record = guest.call_i32("malloc", &[8])?;
    if record == 0 {
        return Err("there is no memory left for an exception".into());
    }
    let (_, mut memory) = guest.parts()?;
    memory.write_value(record, [object, adjusted])?;
    Ok(record)
}

/// Gives the first of `types` that the exception thrown last is of, in the register, and a record for the handler.
pub(crate) fn find_matching_catch(guest: &mut dyn Guest, types: &[u32]) -> Result<u32, Trap> {
    let object = guest.parts()?.0.exceptions.last;
    if object == 0 {
        guest.parts()?.0.temp_ret0 = 0;
        return Ok(0);
    }
    let thrown = guest.read_u32(header(object).wrapping_add(TYPE))?;
    let record = new_record(guest, object, object)?;
    let mut found = thrown;
    if thrown != 0 {
        for &ty in types {
            if ty == 0 || ty == thrown {
                break;
            }
            let adjusted = record.wrapping_add(4);
            if guest.call_i32("__cxa_can_catch", &[ty, thrown, adjusted])? != 0 {
                found = ty;
                break;
            }
        }
    }
    guest.parts()?.0.temp_ret0 = found as i32;
    Ok(record)
}

/// What a handler takes for the exception: the value of a pointer, or where the object, or its base, is.
pub(crate) fn exception_ptr(guest: &mut dyn Guest, record: u32) -> Result<u32, Trap> {
    let object = guest.read_u32(record)?;
    let ty = guest.read_u32(header(object).wrapping_add(TYPE))?;
    if guest.call_i32("__cxa_is_pointer_type", &[ty])? != 0 {
        return guest.read_u32(object);
    }
    match guest.read_u32(record.wrapping_add(4))? {
        0 => Ok(object),
        adjusted => Ok(adjusted),
    }
}

pub(crate) fn begin_catch(guest: &mut dyn Guest, record: u32) -> Result<u32, Trap> {
    let object = guest.read_u32(record)?;
    let header = header(object);
    if read_u8(guest, header.wrapping_add(CAUGHT))? == 0 {
        write_u8(guest, header.wrapping_add(CAUGHT), true)?;
        let uncaught = &mut guest.parts()?.0.exceptions.uncaught;
        *uncaught = uncaught.wrapping_sub(1);
    }
    write_u8(guest, header.wrapping_add(RETHROWN), false)?;
    push(guest, record)?;
    increment(guest, object)?;
    exception_ptr(guest, record)
}

pub(crate) fn end_catch(guest: &mut dyn Guest) -> Result<(), Trap> {
    guest.call_i32("setThrew", &[0, 0])?;
    let record = pop(guest)?;
    let object = guest.read_u32(record)?;
    decrement(guest, object)?;
    guest.call_i32("free", &[record])?;
    guest.parts()?.0.exceptions.last = 0;
    Ok(())
}

pub(crate) fn increment(guest: &mut dyn Guest, object: u32) -> Result<(), Trap> {
    if object == 0 {
        return Ok(());
    }
    let count = guest.read_u32(header(object))?;
    guest.write_u32(header(object), count.wrapping_add(1))
}

pub(crate) fn decrement(guest: &mut dyn Guest, object: u32) -> Result<(), Trap> {
    if object == 0 {
        return Ok(());
    }
    let header = header(object);
    let count = guest.read_u32(header)?;
    guest.write_u32(header, count.wrapping_sub(1))?;
    // One that was thrown again goes on to its next handler, which lets go of it.
    if count == 1 && read_u8(guest, header.wrapping_add(RETHROWN))? == 0 {
        let destructor = guest.read_u32(header.wrapping_add(DESTRUCTOR))?;
        if destructor != 0 {
            guest.call_address(destructor, &[Val::I32(object as i32)])?;
        }
        free(guest, object)?;
    }
    Ok(())
}

pub(crate) fn uncaught(guest: &mut dyn Guest) -> Result<u32, Trap> {
    Ok(guest.parts()?.0.exceptions.uncaught)
}

pub(crate) fn current_primary(guest: &mut dyn Guest) -> Result<u32, Trap> {
    let Some(&record) = guest.parts()?.0.exceptions.caught.last() else {
        return Ok(0);
    };
    let object = guest.read_u32(record)?;
    increment(guest, object)?;
    Ok(object)
}

/// Goes on with an exception that no handler here was for.
pub(crate) fn resume(guest: &mut dyn Guest, record: u32) -> Result<(), Trap> {
    let object = guest.read_u32(record)?;
    let last = guest.parts()?.0.exceptions.last;
    guest.call_i32("free", &[record])?;
    throw_object(guest, if last == 0 { object } else { last })
}
