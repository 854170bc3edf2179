//! Guests on stacks that the host has made itself, as coroutines do.

use super::thrower::module;
use crate::{AsStore, Caller, Func, Instance, Store, Trap};
use std::arch::naked_asm;
use std::ffi::c_void;

const SIZE: usize = 1 << 20;

/// Maps a stack above the one that we are on, which the check for host functions takes for deep enough; gives its upper end.
fn map_stack() -> usize {
    let here = 0u8;
    let here = (&raw const here).addr();
    let places = (1..4096).map(|step| here.next_multiple_of(SIZE) + step * 16 * SIZE);
    let stack = places.map(std::ptr::without_provenance_mut).find(|&place| {
        let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS | libc::MAP_FIXED_NOREPLACE;
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: it replaces nothing.
        let got = unsafe { libc::mmap(place, SIZE, access, flags, -1, 0) };
        got == place
    });
    stack.expect("room above the stack").addr() + SIZE
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
/// and `repeat`, which makes many others. `switched` says which of these, and the first call, are on another stack.
fn keeps(switched: [bool; 3]) {
    let tops = switched.map(|switched| switched.then(map_stack));
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
        // The stack of a new thread has room above it.
        std::thread::spawn(move || keeps(switched)).join().unwrap();
    }
}
