//! Memory, and the register that WebAssembly lacks.

use crate::guest::Guest;
use wasmo_rt::Trap;
use wasmo_wasi::Errno;

/// The largest memory that addresses reach.
const MOST: u64 = 1 << 32;

pub(crate) fn get_heap_max(_guest: &mut dyn Guest) -> Result<u32, Trap> {
    Ok((MOST - 65536) as u32)
}

pub(crate) fn memcpy(guest: &mut dyn Guest, to: u32, from: u32, len: u32) -> Result<u32, Trap> {
    let (_, mut memory) = guest.parts()?;
    memory.bytes(from, len)?;
    memory.bytes(to, len)?;
    let start = from as usize;
    let bytes = memory.as_mut_slice();
    bytes.copy_within(start..start + len as usize, to as usize);
    Ok(to)
}

/// No file can be mapped, as on many a file system.
pub(crate) fn map(
    _guest: &mut dyn Guest,
    _len: u32,
    _protection: u32,
    _flags: u32,
    _fd: u32,
    _offset: i64,
    _allocated: u32,
    _address: u32,
) -> Result<i32, Trap> {
    Ok(-i32::from(Errno::Nodev.raw()))
}

/// None was.
pub(crate) fn unmap(
    _guest: &mut dyn Guest,
    _address: u32,
    _len: u32,
    _protection: u32,
    _flags: u32,
    _fd: u32,
    _offset: i64,
) -> Result<i32, Trap> {
    Ok(-i32::from(Errno::Inval.raw()))
}

/// The host keeps nothing that would have to be renewed.
pub(crate) fn notify_memory_growth(_guest: &mut dyn Guest, _index: u32) -> Result<(), Trap> {
    Ok(())
}

/// Makes memory for `size` bytes, and some more if there is room, so that a growing heap does not call each time.
pub(crate) fn resize_heap(guest: &mut dyn Guest, size: u32) -> Result<u32, Trap> {
    let (_, memory) = guest.parts()?;
    let now = memory.view().byte_len() as u64;
    let size = u64::from(size);
    let generous = (now + now / 5).min(MOST);
    Ok((guest.grow(size.max(generous)) || guest.grow(size)).into())
}

pub(crate) fn get_temp_ret0(guest: &mut dyn Guest) -> Result<i32, Trap> {
    Ok(guest.parts()?.0.temp_ret0)
}

pub(crate) fn set_temp_ret0(guest: &mut dyn Guest, value: i32) -> Result<(), Trap> {
    guest.parts()?.0.temp_ret0 = value;
    Ok(())
}
