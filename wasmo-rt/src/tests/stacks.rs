//! Guests on stacks that the host has made itself, as coroutines do.

use super::thrower::module;
use crate::{AsStore, Caller, Func, Instance, Store, Trap};
use std::arch::naked_asm;
use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::panic::AssertUnwindSafe;
use std::ptr::null_mut;

const SIZE: usize = 1 << 20;

/// Runs `body` on a new thread, with the upper ends of three stacks that lie above the thread's own: the check for host functions
/// takes them for deep enough.
fn below_other_stacks(body: &(dyn Fn([usize; 3]) + Sync)) {
    struct Work<'a> {
        body: &'a (dyn Fn([usize; 3]) + Sync),
        tops: [usize; 3],
        done: std::thread::Result<()>,
    }
    extern "C" fn run(work: *mut c_void) -> *mut c_void {
        // SAFETY: it is what is given below, which nobody else uses while the thread runs.
        let work = unsafe { &mut *work.cast::<Work<'_>>() };
        work.done = std::panic::catch_unwind(AssertUnwindSafe(|| (work.body)(work.tops)));
        null_mut()
    }
    // One mapping, so that the order does not depend on what else the process has mapped.
    let (access, flags) = (
        libc::PROT_READ | libc::PROT_WRITE,
        libc::MAP_PRIVATE | libc::MAP_ANONYMOUS,
    );
    // SAFETY: the kernel chooses the place.
    let stacks = unsafe { libc::mmap(null_mut(), 4 * SIZE, access, flags, -1, 0) };
    assert_ne!(stacks, libc::MAP_FAILED);
    let mut work = Work {
        body,
        tops: [2, 3, 4].map(|stack| stacks.addr() + stack * SIZE),
        done: Ok(()),
    };
    let mut attributes = MaybeUninit::uninit();
    let attributes = attributes.as_mut_ptr();
    let mut thread = MaybeUninit::uninit();
    // SAFETY: there is room for them.
    assert_eq!(unsafe { libc::pthread_attr_init(attributes) }, 0);
    // SAFETY: they are initialized, and the lowest stack is for the thread alone.
    let set = unsafe { libc::pthread_attr_setstack(attributes, stacks, SIZE) };
    assert_eq!(set, 0);
    let argument = (&raw mut work).cast();
    // SAFETY: we wait for the thread's end, and do not use what it is given before.
    let created = unsafe { libc::pthread_create(thread.as_mut_ptr(), attributes, run, argument) };
    assert_eq!(created, 0);
    // SAFETY: it was initialized when the thread was made.
    let thread = unsafe { thread.assume_init() };
    // SAFETY: it is joined once.
    assert_eq!(unsafe { libc::pthread_join(thread, null_mut()) }, 0);
    // SAFETY: they are initialized, and not used any more.
    unsafe { libc::pthread_attr_destroy(attributes) };
    // SAFETY: nobody runs on these stacks any more.
    unsafe { libc::munmap(stacks, 4 * SIZE) };
    if let Err(panic) = work.done {
        std::panic::resume_unwind(panic);
    }
}

/// Calls `call` with `argument` on the stack whose upper end is `top`.
#[unsafe(naked)]
unsafe extern "C" fn switch(
    _top: usize,
    _call: unsafe extern "C" fn(*mut c_void),
    _argument: *mut c_void,
) {
    #[cfg(target_arch = "x86_64")]
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "mov rsp, rdi",
        "mov rdi, rdx",
        "call rsi",
        "mov rsp, rbp",
        "pop rbp",
        "ret",
    );
    #[cfg(target_arch = "aarch64")]
    naked_asm!(
        "stp x29, x30, [sp, #-16]!",
        "mov x29, sp",
        "mov sp, x0",
        "mov x0, x2",
        "blr x1",
        "mov sp, x29",
        "ldp x29, x30, [sp], #16",
        "ret",
    );
}

/// Runs `body`, which must not panic, on the stack whose upper end is `top`.
fn on_stack<R>(top: usize, body: impl FnOnce() -> R) -> R {
    unsafe extern "C" fn call<F: FnOnce() -> R, R>(argument: *mut c_void) {
        // SAFETY: see below.
        let (body, result) = unsafe { &mut *argument.cast::<(Option<F>, Option<R>)>() };
        *result = body.take().map(|body| body());
    }
    fn code<F: FnOnce() -> R, R>(_: &F) -> unsafe extern "C" fn(*mut c_void) {
        call::<F, R>
    }
    let code = code(&body);
    let mut argument = (Some(body), None);
    // SAFETY: nobody else uses the stack; the argument is what `call` wants, and outlives it.
    unsafe { switch(top, code, (&raw mut argument).cast()) };
    argument.1.expect("the body ran")
}

fn in_use<T>(store: &Store<T>) -> usize {
    let heap = store.as_store().inner().exceptions.as_ref();
    heap.map_or(0, |heap| heap.exceptions().in_use())
}

/// The host function calls `keep`, which makes an exception, calls the host function and expects the exception to be there still;
/// and `repeat`, which makes many others. `switched` says which of these, and the first call, are on another stack, each on one of its own.
fn keeps(switched: [bool; 3], tops: [usize; 3]) {
    let tops: [_; 3] = std::array::from_fn(|call| switched[call].then_some(tops[call]));
    let run = |top: Option<usize>, body: &mut dyn FnMut() -> Result<i32, Trap>| match top {
        Some(top) => on_stack(top, body),
        None => body(),
    };
    let mut store = Store::new(());
    let host = Func::wrap(
        &mut store,
        move |mut cx: Caller<'_, ()>, count: i32| -> Result<i32, Trap> {
            let Some(instance) = cx.instance() else {
                return Ok(0);
            };
            if count > 100 {
                let repeat = instance.get_typed_func::<i32, ()>(&cx, "repeat")?;
                return run(tops[2], &mut || {
                    repeat.call(&mut cx, count)?;
                    Ok(count)
                });
            }
            let keep = instance.get_typed_func::<i32, i32>(&cx, "keep")?;
            run(tops[1], &mut || keep.call(&mut cx, 5000))
        },
    );
    let instance = Instance::new(&mut store, &module(), &[host.into()]).unwrap();
    let catch = instance
        .get_typed_func::<i32, i32>(&store, "catch_host")
        .unwrap();
    for _ in 0..2 {
        let kept = run(tops[0], &mut || catch.call(&mut store, 5));
        assert_eq!(kept.unwrap(), 42, "{switched:?}");
        assert!(in_use(&store) <= 64, "{switched:?}: {}", in_use(&store));
    }
}

#[test]
fn what_guests_on_several_stacks_hold_survives() {
    for switched in 0..8 {
        let switched = [1, 2, 4].map(|bit| switched & bit != 0);
        below_other_stacks(&|tops| keeps(switched, tops));
    }
}
