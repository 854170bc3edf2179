//! Libcalls: what compiled code calls by symbol. See [`wasmo_abi::libcall`] for what each does.
//!
//! # Rules
//!
//! * Each symbol is a stub that checks the stack and notes the caller; the Rust function behind it returns an outcome, and
//!   when everything is dropped, leaves the guest if that is a trap.
//! * Nothing refers to the stubs but [`keep`] and guests, so that the linker drops the libcalls that no guest of a program needs, with all
//!   that only they need.
//! * Indices of memories, tables and segments come from validated code and are in range. Addresses, offsets and lengths come
//!   from the guest and are checked.

use crate::arch::{self, Preserved, throw_with_registers};
use crate::store::StoreInner;
use crate::trap::Trap;
use crate::vm::instance::InstanceData;
use crate::vm::records::{VMContext, VMStore};
use crate::vm::shared::SharedInstance;
use crate::vm::{parking, raise, types};
use core::ffi::c_void;
use core::ops::Range;
use core::ptr::NonNull;
use core::time::Duration;
use std::sync::Arc;
use wasmo_abi::trap::TrapCode;

/// Has the linker keep all libcalls, and what else modules refer to: for programs that load guests of which it knows nothing.
pub(crate) fn keep() {
    for symbol in SYMBOLS {
        std::hint::black_box(symbol);
    }
    std::hint::black_box::<super::image::MapImage>(super::image::map_image);
    std::hint::black_box::<super::shared::MakeShared>(super::shared::make_shared);
    std::hint::black_box(super::make::ALL);
    std::hint::black_box::<super::make::Evaluate>(super::make::evaluate);
}

/// Runs `body` with the instance and its store.
///
/// # Safety
///
/// `vmctx` must be that of an instance of a live store whose guest waits for us.
unsafe fn with<X>(
    vmctx: *mut VMContext,
    body: impl FnOnce(&mut InstanceData, &mut StoreInner) -> X,
) -> X {
    // SAFETY: the vmctx is alive.
    let store: *mut StoreInner = unsafe { (*VMContext::header(vmctx)).store }.cast();
    // SAFETY: as above.
    let instance: *mut InstanceData = unsafe { (*VMContext::header(vmctx)).instance };
    // SAFETY: a vmctx has a store, and the guest waits for us, so that we are its only user.
    let store = unsafe { &mut *store };
    // SAFETY: likewise of the instance, which is an allocation of its own.
    let instance = unsafe { &mut *instance };
    body(instance, store)
}

/// The result of a libcall, or the trap.
///
/// # Safety
///
/// As of [`raise::leave`].
unsafe fn finish<T>(vmctx: *mut VMContext, outcome: Result<T, TrapCode>) -> T {
    match outcome {
        Ok(result) => result,
        Err(code) => {
            // SAFETY: a vmctx has a store.
            let store: *mut VMStore = unsafe { (*VMContext::header(vmctx)).store };
            // SAFETY: passed on; of what is left, a number of a trap, nothing is to be dropped.
            unsafe { raise::raise_code(store, code) }
        }
    }
}

/// # Safety
///
/// For compiled code only, through the stub: this goes for all of the following.
unsafe extern "C" fn memory_grow(vmctx: *mut VMContext, memory: u32, delta: u64) -> u64 {
    // SAFETY: called by compiled code.
    unsafe {
        with(vmctx, |instance, store| {
            let memory = instance.memories[memory as usize];
            let old = store.memories[memory as usize].grow(delta);
            old.unwrap_or(u64::MAX)
        })
    }
}

unsafe extern "C" fn memory_init(
    vmctx: *mut VMContext,
    memory: u32,
    segment: u32,
    dst: u64,
    src: u32,
    len: u32,
) {
    // SAFETY: called by compiled code.
    let outcome = unsafe {
        with(vmctx, |instance, store| {
            instance.memory_init(store, memory, segment, dst, src, len)
        })
    };
    // SAFETY: nothing is left to drop.
    unsafe { finish(vmctx, outcome) }
}

unsafe extern "C" fn data_drop(vmctx: *mut VMContext, segment: u32) {
    // SAFETY: called by compiled code.
    unsafe {
        with(vmctx, |instance, _| {
            instance.dropped_data[segment as usize] = true
        })
    }
}

unsafe extern "C" fn table_grow(
    vmctx: *mut VMContext,
    table: u32,
    init: *mut c_void,
    delta: u64,
) -> u64 {
    // SAFETY: called by compiled code.
    unsafe {
        with(vmctx, |instance, store| {
            let table = instance.tables[table as usize];
            let old = store.tables[table as usize].grow(delta, init);
            old.unwrap_or(u64::MAX)
        })
    }
}

unsafe extern "C" fn table_init(
    vmctx: *mut VMContext,
    table: u32,
    segment: u32,
    dst: u64,
    src: u32,
    len: u32,
) {
    // SAFETY: called by compiled code.
    let outcome = unsafe {
        with(vmctx, |instance, store| {
            instance.table_init(store, table, segment, dst, src, len)
        })
    };
    // SAFETY: nothing is left to drop.
    unsafe { finish(vmctx, outcome) }
}

unsafe extern "C" fn table_copy(
    vmctx: *mut VMContext,
    dst_table: u32,
    src_table: u32,
    dst: u64,
    src: u64,
    len: u64,
) {
    // SAFETY: called by compiled code.
    let outcome = unsafe {
        with(vmctx, |instance, store| {
            let dst_table = instance.tables[dst_table as usize];
            let src_table = instance.tables[src_table as usize];
            copy(store, dst_table, src_table, dst, src, len)
        })
    };
    // SAFETY: nothing is left to drop.
    unsafe { finish(vmctx, outcome) }
}

/// The range of `len` elements from `start`, if there can be such a one.
fn range(start: u64, len: u64) -> Option<Range<usize>> {
    let end = start.checked_add(len)?;
    Some(usize::try_from(start).ok()?..usize::try_from(end).ok()?)
}

fn copy(
    store: &mut StoreInner,
    dst_table: u32,
    src_table: u32,
    dst: u64,
    src: u64,
    len: u64,
) -> Result<(), TrapCode> {
    let out_of_bounds = TrapCode::TableOutOfBounds;
    let src = range(src, len).ok_or(out_of_bounds)?;
    let dst = range(dst, len).ok_or(out_of_bounds)?;
    if dst_table == src_table {
        let elements = store.tables[dst_table as usize].elements_mut();
        if src.end > elements.len() || dst.end > elements.len() {
            return Err(out_of_bounds);
        }
        elements.copy_within(src, dst.start);
        return Ok(());
    }
    let [to, from] = store
        .tables
        .get_disjoint_mut([dst_table as usize, src_table as usize])
        .map_err(|_| out_of_bounds)?;
    let from = from.elements().get(src).ok_or(out_of_bounds)?;
    let to = to.elements_mut().get_mut(dst);
    to.ok_or(out_of_bounds)?.copy_from_slice(from);
    Ok(())
}

unsafe extern "C" fn table_fill(
    vmctx: *mut VMContext,
    table: u32,
    dst: u64,
    value: *mut c_void,
    len: u64,
) {
    // SAFETY: called by compiled code.
    let outcome = unsafe {
        with(vmctx, |instance, store| {
            let table = instance.tables[table as usize];
            let elements = store.tables[table as usize].elements_mut();
            let range = range(dst, len).and_then(|range| elements.get_mut(range));
            let range = range.ok_or(TrapCode::TableOutOfBounds)?;
            range.fill(value);
            Ok(())
        })
    };
    // SAFETY: nothing is left to drop.
    unsafe { finish(vmctx, outcome) }
}

unsafe extern "C" fn elem_drop(vmctx: *mut VMContext, segment: u32) {
    // SAFETY: called by compiled code.
    unsafe {
        with(vmctx, |instance, _| {
            instance.dropped_elements[segment as usize] = true
        })
    }
}

unsafe extern "C" fn exception_new(vmctx: *mut VMContext, tag: u32) -> *mut c_void {
    let body = |instance: &mut InstanceData, store: &mut StoreInner| {
        // SAFETY: a guest of the store is active and waits for us.
        unsafe { store.new_exception(instance.tags[tag as usize]) }
    };
    // SAFETY: called by compiled code.
    match unsafe { with(vmctx, body) } {
        Ok(exception) => exception,
        Err(error) => {
            let trap = Trap::from(error);
            // SAFETY: a vmctx has a store.
            let store: *mut VMStore = unsafe { (*VMContext::header(vmctx)).store };
            // SAFETY: nothing is left to drop.
            unsafe { raise::leave(store, trap) }
        }
    }
}

/// # Safety
///
/// For [`throw_with_registers`] only: `registers` must be the guest's.
pub(crate) unsafe extern "C" fn throw(
    vmctx: *mut VMContext,
    exception: *mut c_void,
    registers: &mut Preserved,
) {
    // SAFETY: a vmctx has a store.
    let store: *mut VMStore = unsafe { (*VMContext::header(vmctx)).store };
    // SAFETY: compiled code throws no null.
    let exception = unsafe { NonNull::new_unchecked(exception.cast()) };
    // SAFETY: compiled code throws exceptions of its own store; nothing is left to drop.
    unsafe { raise::throw(store, exception, registers) }
}

/// The place of the `size` bytes at `address` of an instance's memory, for an atomic access.
fn atomic_place(
    instance: &InstanceData,
    store: &StoreInner,
    memory: u32,
    address: u64,
    size: u64,
) -> Result<(Option<Arc<SharedInstance>>, usize), TrapCode> {
    let memory = &store.memories[instance.memories[memory as usize] as usize];
    if !address.is_multiple_of(size) {
        return Err(TrapCode::UnalignedAtomic);
    }
    let end = address.checked_add(size);
    if end.is_none_or(|end| end > memory.byte_len()) {
        return Err(TrapCode::MemoryOutOfBounds);
    }
    let place = memory.reservation().start + address as usize;
    Ok((memory.shared().cloned(), place))
}

/// `memory.atomic.wait`: the value at `address` is compared with `is_equal`.
///
/// # Safety
///
/// As of [`raise::leave`].
unsafe fn wait(
    vmctx: *mut VMContext,
    memory: u32,
    address: u64,
    size: u64,
    is_equal: impl FnOnce(&SharedInstance) -> bool,
    timeout: i64,
) -> u32 {
    // SAFETY: passed on.
    let place = unsafe {
        with(vmctx, |instance, store| {
            atomic_place(instance, store, memory, address, size)
        })
    };
    let place = place
        .and_then(|(shared, place)| Ok((shared.ok_or(TrapCode::ExpectedSharedMemory)?, place)));
    // SAFETY: passed on; nothing is left to drop.
    let (shared, place) = unsafe { finish(vmctx, place) };
    let timeout = u64::try_from(timeout).ok().map(Duration::from_nanos);
    let equal = || shared.may_wait() && is_equal(&shared);
    let ended = parking::wait(place, equal, timeout);
    let end = shared.end_of_waits();
    drop(shared);
    if let Some(trap) = end {
        // SAFETY: a vmctx has a store.
        let store: *mut VMStore = unsafe { (*VMContext::header(vmctx)).store };
        // SAFETY: passed on; the memory is dropped, and the trap goes with the call.
        unsafe { raise::leave(store, trap) }
    }
    ended as u32
}

pub(crate) unsafe extern "C" fn memory_wait32(
    vmctx: *mut VMContext,
    memory: u32,
    address: u64,
    expected: u32,
    timeout: i64,
) -> u32 {
    let is_equal = |shared: &SharedInstance| shared.load32(address) == Some(expected);
    // SAFETY: called by compiled code; nothing is left to drop.
    unsafe { wait(vmctx, memory, address, 4, is_equal, timeout) }
}

pub(crate) unsafe extern "C" fn memory_wait64(
    vmctx: *mut VMContext,
    memory: u32,
    address: u64,
    expected: u64,
    timeout: i64,
) -> u32 {
    let is_equal = |shared: &SharedInstance| shared.load64(address) == Some(expected);
    // SAFETY: called by compiled code; nothing is left to drop.
    unsafe { wait(vmctx, memory, address, 8, is_equal, timeout) }
}

pub(crate) unsafe extern "C" fn memory_notify(
    vmctx: *mut VMContext,
    memory: u32,
    address: u64,
    count: u32,
) -> u32 {
    // SAFETY: called by compiled code.
    let outcome = unsafe {
        with(vmctx, |instance, store| {
            let (shared, place) = atomic_place(instance, store, memory, address, 4)?;
            // Nobody can wait at a memory that is not shared.
            Ok(shared.map_or(0, |_| parking::notify(place, count)))
        })
    };
    // SAFETY: nothing is left to drop.
    unsafe { finish(vmctx, outcome) }
}

unsafe extern "C" fn is_subtype(_vmctx: *mut VMContext, sub: u32, sup: u32) -> u32 {
    u32::from(types::is_subtype(sub, sup))
}

macro_rules! symbols {
    ($($symbol:literal $stub:ident $body:ident $target:path;)*) => {
        $(
            #[doc = concat!("`", $symbol, "`")]
            ///
            /// # Safety
            ///
            /// For compiled code only.
            #[unsafe(naked)]
            #[unsafe(export_name = $symbol)]
            unsafe extern "C" fn $stub() {
                arch::$body!($target)
            }
        )*

        static SYMBOLS: &[unsafe extern "C" fn()] = &[$($stub),*];

        /// Which symbols there are.
        #[cfg(test)]
        const NAMES: &[&str] = &[$($symbol),*];
    };
}

symbols! {
    "wasmo5_rt_raise" raise_symbol jump arch::raise_stub;
    "wasmo5_rt_raise_undefined_element" raise_undefined_element_symbol jump arch::raise_undefined_element;
    "wasmo5_rt_raise_callee" raise_callee_symbol jump arch::raise_callee;
    "wasmo5_rt_raise_inner" raise_inner_symbol inner arch::raise_stub;
    "wasmo5_rt_raise_undefined_element_inner" raise_undefined_element_inner_symbol inner arch::raise_undefined_element;
    "wasmo5_rt_raise_callee_inner" raise_callee_inner_symbol inner arch::raise_callee;
    "wasmo5_rt_raise_range" raise_range_symbol inner arch::raise_memory_out_of_bounds;
    "wasmo5_rt_memory_grow" memory_grow_symbol host_stub memory_grow;
    "wasmo5_rt_memory_init" memory_init_symbol host_stub memory_init;
    "wasmo5_rt_data_drop" data_drop_symbol host_stub data_drop;
    "wasmo5_rt_table_grow" table_grow_symbol host_stub table_grow;
    "wasmo5_rt_table_init" table_init_symbol host_stub table_init;
    "wasmo5_rt_table_copy" table_copy_symbol host_stub table_copy;
    "wasmo5_rt_table_fill" table_fill_symbol host_stub table_fill;
    "wasmo5_rt_elem_drop" elem_drop_symbol host_stub elem_drop;
    "wasmo5_rt_exception_new" exception_new_symbol host_stub exception_new;
    "wasmo5_rt_throw" throw_symbol host_stub throw_with_registers;
    "wasmo5_rt_memory_wait32" memory_wait32_symbol host_stub memory_wait32;
    "wasmo5_rt_memory_wait64" memory_wait64_symbol host_stub memory_wait64;
    "wasmo5_rt_memory_notify" memory_notify_symbol host_stub memory_notify;
    "wasmo5_rt_is_subtype" is_subtype_symbol host_stub is_subtype;
}

#[cfg(test)]
mod tests {
    use super::NAMES;
    use wasmo_abi::libcall::Libcall;
    use wasmo_abi::symbol;

    #[test]
    fn every_libcall_is_exported_by_its_name() {
        let expect: Vec<_> = Libcall::ALL.iter().map(|&it| symbol::libcall(it)).collect();
        assert_eq!(NAMES, expect);
    }
}
