//! Which machine code is guest code: a list of ranges that signal handlers can read.
//!
//! # Rules
//!
//! * Entries are added in front, never changed and never removed: reading needs no lock and sees a consistent list.

use crate::module::Module;
use std::ops::Range;
use std::sync::atomic::{AtomicPtr, Ordering};

struct Entry {
    code: Range<usize>,
    module: Module,
    next: *const Entry,
}

static FIRST: AtomicPtr<Entry> = AtomicPtr::new(std::ptr::null_mut());

/// Registers the code of `module`, once for each module.
pub(crate) fn register(code: Range<*const u8>, module: Module) {
    let entry = Box::leak(Box::new(Entry {
        code: code.start.addr()..code.end.addr(),
        module,
        next: FIRST.load(Ordering::Acquire),
    }));
    while let Err(first) = FIRST.compare_exchange(
        entry.next.cast_mut(),
        entry,
        Ordering::Release,
        Ordering::Acquire,
    ) {
        entry.next = first;
    }
}

/// Whether `pc` is in guest code. Async-signal-safe.
pub(crate) fn contains(pc: usize) -> bool {
    find(pc).is_some()
}

/// The module whose code contains `pc`, and where in it. Async-signal-safe.
pub(crate) fn find(pc: usize) -> Option<(&'static Module, usize)> {
    let mut at: *const Entry = FIRST.load(Ordering::Acquire);
    // SAFETY: entries live for ever and are not written after they were published.
    while let Some(entry) = unsafe { at.as_ref() } {
        if entry.code.contains(&pc) {
            return Some((&entry.module, pc - entry.code.start));
        }
        at = entry.next;
    }
    None
}
