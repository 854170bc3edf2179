//! Threads: which guest runs on this one, how far its stack reaches, and its alternate stack for signals.
//!
//! # Rules
//!
//! * What a call into a guest reads of a thread is one thread-local without destructor: reading it is one instruction, and a signal
//!   handler may do it too.

use super::memory::Mapping;
use crate::store::StoreInner;
use crate::vm::records::VMStore;
use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::ptr::NonNull;

/// How much stack host functions and libcalls find at least, in bytes. Guests get the rest.
const HOST_RESERVE: usize = 256 << 10;

/// The size of the alternate stack for signals, in bytes: enough for our handler and for others that come after it.
const SIGNAL_STACK_SIZE: usize = 64 << 10;

/// An alternate stack of another's making must have this many bytes, or it is replaced.
const SIGNAL_STACK_MIN: usize = 32 << 10;

struct ThreadState {
    /// The store of which a guest is running on this thread, or ran last.
    current: Cell<*mut VMStore>,
    /// The lowest stack address at which host functions may be entered; 0 if not known yet.
    stack_limit: Cell<usize>,
    /// The bounds of this thread's stack, known when the limit is; empty if the system does not tell them.
    stack: Cell<(usize, usize)>,
}

thread_local! {
    static THREAD: ThreadState = const {
        ThreadState {
            current: Cell::new(std::ptr::null_mut()),
            stack_limit: Cell::new(0),
            stack: Cell::new((0, 0)),
        }
    };
    static SIGNAL_STACK: RefCell<Option<SignalStack>> = const { RefCell::new(None) };
}

/// The store of which a guest is running on this thread, if a guest is: the caller must know that, from the program counter, before it follows
/// the pointer. Async-signal-safe.
pub(crate) fn current() -> *mut VMStore {
    THREAD.with(|thread| thread.current.get())
}

/// Notes of what store a guest is going to run on this thread, where a guest of it is active.
pub(crate) fn set_current(vm: *mut VMStore) {
    THREAD.with(|thread| thread.current.set(vm));
}

/// Whether a guest of `store` can be called without further ado: the store is the one that was last called on this thread, and no guest of
/// it is active. If not, [`enter`] and [`leave`] go around the call.
///
/// What was noted for the last call stays noted, which saves writing. It may be of a store that is gone; [`current`] says who
/// may rely on it.
///
/// # Safety
///
/// `store` must be lent by a `StoreMut` whose `nested` this is.
#[inline(always)]
pub(crate) unsafe fn is_entered(store: NonNull<StoreInner>, nested: bool) -> bool {
    if nested {
        return false;
    }
    THREAD.with(|thread| {
        // SAFETY: the store is alive and lent to us.
        let limit = unsafe { (*store.as_ptr()).vm.stack_limit };
        // The store may have been on another thread since.
        thread.current.get() == store.as_ptr().cast() && thread.stack_limit.get() == limit
    })
}

/// What an activation within another one must put back.
pub(crate) struct Outer {
    current: *mut VMStore,
    entry_sp: usize,
    exit_fp: usize,
    exit_slot: usize,
    outermost_sp: usize,
    elsewhere: bool,
    data: *mut (),
}

/// Notes that a guest of `store` is called: if it is another store than last time, or out of a host function; then the frames of the guest
/// around must be found again, and the state may be lent.
///
/// # Safety
///
/// `store` must be lent by a `StoreMut` for the time of the call, with its `data` and `nested`; no reference into it may be alive.
#[cold]
#[inline(never)]
pub(crate) unsafe fn enter(store: NonNull<StoreInner>, data: NonNull<()>, nested: bool) -> Outer {
    THREAD.with(|thread| {
        if thread.stack_limit.get() == 0 {
            let bounds = stack_bounds();
            thread.stack_limit.set(stack_limit(bounds));
            thread.stack.set(bounds.unwrap_or_default());
            SignalStack::install();
        }
        // SAFETY: the store is alive and lent to us, and no other reference into it is alive.
        let inner = unsafe { &mut *store.as_ptr() };
        inner.vm.stack_limit = thread.stack_limit.get();
        let outermost_sp = match inner.vm.outermost_sp {
            0 if nested => inner.vm.entry_sp,
            outermost_sp => outermost_sp,
        };
        let here = 0u8;
        let here = (&raw const here).addr();
        let elsewhere = (nested && inner.vm.elsewhere) || !is_on_stack(&(here..here));
        Outer {
            current: thread.current.replace(store.as_ptr().cast()),
            entry_sp: inner.vm.entry_sp,
            exit_fp: inner.vm.exit_fp,
            exit_slot: inner.vm.exit_slot,
            outermost_sp: std::mem::replace(&mut inner.vm.outermost_sp, outermost_sp),
            elsewhere: std::mem::replace(&mut inner.vm.elsewhere, elsewhere),
            data: std::mem::replace(&mut inner.data, data.as_ptr()),
        }
    })
}

/// The call noted by [`enter`] has ended.
///
/// # Safety
///
/// As of [`enter`].
#[cold]
#[inline(never)]
pub(crate) unsafe fn leave(store: NonNull<StoreInner>, outer: Outer) {
    // SAFETY: the store is alive and lent to us, and no other reference into it is alive.
    let inner = unsafe { &mut *store.as_ptr() };
    inner.vm.entry_sp = outer.entry_sp;
    inner.vm.exit_fp = outer.exit_fp;
    inner.vm.exit_slot = outer.exit_slot;
    inner.vm.outermost_sp = outer.outermost_sp;
    inner.vm.elsewhere = outer.elsewhere;
    inner.data = outer.data;
    if !outer.current.is_null() {
        // A guest of that store may be around this call.
        THREAD.with(|thread| thread.current.set(outer.current));
    }
}

/// Whether the range is not upside down, and all of it on the stack that the system has made for this thread: not on one that the host has made
/// and switched to. A guest must have been called on this thread.
pub(crate) fn is_on_stack(range: &Range<usize>) -> bool {
    let (low, high) = THREAD.with(|thread| thread.stack.get());
    low <= range.start && range.start <= range.end && range.end <= high
}

/// The lowest stack address at which host functions may be entered on the thread whose stack has these bounds.
fn stack_limit(bounds: Option<(usize, usize)>) -> usize {
    let Some((low, high)) = bounds else {
        // Nothing is known: no limit but the stack's own guard.
        return 1;
    };
    low + HOST_RESERVE.min((high - low) / 4)
}

/// The bounds of this thread's stack.
fn stack_bounds() -> Option<(usize, usize)> {
    // SAFETY: always possible.
    let process = unsafe { libc::getpid() };
    // SAFETY: always possible.
    let thread = unsafe { libc::syscall(libc::SYS_gettid) };
    let here = 0u8;
    let here = (&raw const here).addr();
    // The first thread of a forked process can be on another stack than the process began with, and so can who has switched stacks.
    let is_initial = |&(low, high): &(usize, usize)| (low..high).contains(&here);
    let initial = match i64::from(process) == thread {
        true => initial_stack().filter(is_initial),
        false => None,
    };
    initial.or_else(thread_stack)
}

/// The bounds of the stack with which the process began, if it is limited.
fn initial_stack() -> Option<(usize, usize)> {
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: the record may be written.
    let known = unsafe { libc::getrlimit(libc::RLIMIT_STACK, &raw mut limit) } == 0;
    known
        .then_some(limit.rlim_cur)
        .and_then(initial_stack_within)
}

/// The bounds of the stack with which the process began: it grows on demand up to `limit` bytes.
///
/// The C library reads `/proc/self/maps` to find out where it is, which takes as long as all else that a first instance needs, and not
/// every C library tells more than what is mapped now.
fn initial_stack_within(limit: libc::rlim_t) -> Option<(usize, usize)> {
    if limit == libc::RLIM_INFINITY {
        return None;
    }
    // The kernel puts the path of the executable on the last page of the stack, above everything else.
    // SAFETY: always possible.
    let path = unsafe { libc::getauxval(libc::AT_EXECFN) } as usize;
    // SAFETY: always possible.
    let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).ok()?;
    let high = path.checked_next_multiple_of(page)?;
    Some((high.saturating_sub(limit as usize), high))
}

/// The bounds of this thread's stack, as the C library knows them.
fn thread_stack() -> Option<(usize, usize)> {
    let mut attributes = std::mem::MaybeUninit::<libc::pthread_attr_t>::uninit();
    // SAFETY: always possible.
    let this = unsafe { libc::pthread_self() };
    // SAFETY: this thread is alive, and the attributes may be written.
    if unsafe { libc::pthread_getattr_np(this, attributes.as_mut_ptr()) } != 0 {
        return None;
    }
    let (mut low, mut size) = (std::ptr::null_mut(), 0);
    // SAFETY: the attributes were initialised.
    let result =
        unsafe { libc::pthread_attr_getstack(attributes.as_ptr(), &raw mut low, &raw mut size) };
    // SAFETY: as above; they are not used any more.
    unsafe { libc::pthread_attr_destroy(attributes.as_mut_ptr()) };
    (result == 0).then(|| (low.addr(), low.addr() + size))
}

/// The alternate stack for signals of one thread: a stack overflow cannot be handled on the stack that overflowed.
struct SignalStack {
    base: usize,
    _mapping: Mapping,
}

impl SignalStack {
    /// Gives this thread an alternate stack unless it has one that suffices. If that fails, a stack overflow ends the process.
    fn install() {
        let mut present = libc::stack_t {
            ss_sp: std::ptr::null_mut(),
            ss_flags: 0,
            ss_size: 0,
        };
        // SAFETY: the record may be written.
        let result = unsafe { libc::sigaltstack(std::ptr::null(), &raw mut present) };
        let absent = present.ss_flags & libc::SS_DISABLE != 0;
        if result != 0 || (!absent && present.ss_size >= SIGNAL_STACK_MIN) {
            return;
        }
        // SAFETY: always possible.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).unwrap_or(4096);
        // A stack grows down: the guard in front of it stays inaccessible.
        let mapping = Mapping::reserve_with_room(page, SIGNAL_STACK_SIZE);
        let Ok(mut mapping) = mapping else { return };
        if mapping.make_accessible(SIGNAL_STACK_SIZE).is_err() {
            return;
        }
        let base = mapping.base().as_ptr();
        let stack = libc::stack_t {
            ss_sp: base.cast(),
            ss_flags: 0,
            ss_size: SIGNAL_STACK_SIZE,
        };
        // SAFETY: the memory stays mapped until `drop`, which takes the stack away first.
        if unsafe { libc::sigaltstack(&raw const stack, std::ptr::null_mut()) } == 0 {
            let kept = Self {
                base: base.addr(),
                _mapping: mapping,
            };
            // At the thread's very end the slot is gone; then the stack stays for ever.
            let kept = std::mem::ManuallyDrop::new(kept);
            let _ = SIGNAL_STACK
                .try_with(|slot| slot.replace(Some(std::mem::ManuallyDrop::into_inner(kept))));
        }
    }
}

impl Drop for SignalStack {
    fn drop(&mut self) {
        THREAD.with(|thread| thread.stack_limit.set(0));
        let mut present = libc::stack_t {
            ss_sp: std::ptr::null_mut(),
            ss_flags: 0,
            ss_size: 0,
        };
        // SAFETY: the record may be written.
        let known = unsafe { libc::sigaltstack(std::ptr::null(), &raw mut present) } == 0;
        if known && present.ss_sp.addr() == self.base {
            let none = libc::stack_t {
                ss_sp: std::ptr::null_mut(),
                ss_flags: libc::SS_DISABLE,
                ss_size: 0,
            };
            // SAFETY: taking the alternate stack away is always possible unless we run on it, which we do not.
            unsafe { libc::sigaltstack(&raw const none, std::ptr::null_mut()) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_initial_stack_ends_where_the_kernel_says() {
        let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
        let stack = maps.lines().find(|line| line.ends_with("[stack]"));
        let range = stack.unwrap().split(' ').next().unwrap();
        let (start, end) = range.split_once('-').unwrap();
        let number = |text| usize::from_str_radix(text, 16).unwrap();
        let (start, end) = (number(start), number(end));
        assert_eq!(initial_stack_within(8 << 20), Some((end - (8 << 20), end)));
        assert_eq!(initial_stack_within(libc::RLIM_INFINITY), None);

        // "Max stack size" is followed by the soft limit in bytes, or by a word that says that there is none.
        let limits = std::fs::read_to_string("/proc/self/limits").unwrap();
        let limit = limits
            .lines()
            .find_map(|it| it.strip_prefix("Max stack size"));
        let limit = limit.unwrap().split_whitespace().next().unwrap();
        let bounds = match limit {
            "unlimited" => None,
            limit => Some((end - limit.parse::<usize>().unwrap(), end)),
        };
        assert_eq!(initial_stack(), bounds);
        assert!(bounds.is_none_or(|(low, _)| low <= start));
    }

    #[test]
    fn a_thread_is_on_its_own_stack() {
        let (low, high) = stack_bounds().unwrap();
        let here = 0u8;
        assert!((low..high).contains(&(&raw const here).addr()));
        assert_ne!(Some((low, high)), initial_stack());
    }
}
