//! Guests on stacks that the host has made itself, as coroutines do.

use super::thrower::module;
use crate::{AsStore, Caller, Func, Instance, Store, Trap};
use std::arch::naked_asm;
use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::panic::AssertUnwindSafe;
use std::ptr::null_mut;

/// How large a stack is that the host makes; the thread's own is [`OWN`] times as large.
const SIZE: usize = 1 << 20;
const OWN: usize = 6;

/// So many exceptions take more than one search for dead ones.
const MANY: i32 = 5000;

/// Where one call of the guest runs.
#[derive(Clone, Copy, Debug)]
enum Place {
    /// Where the host is.
    Here,
    /// On a stack that the host has made.
    Elsewhere,
    /// On the thread's own stack, below all that is in use there.
    Home,
}

/// The upper ends of the stacks for the first, second and third of calls inside of each other.
struct Tops {
    elsewhere: [usize; 3],
    home: [usize; 3],
}

/// Runs `body` on a new thread. The stacks that are not the thread's own are above that, so that the check for host functions takes them
/// for deep enough, and nothing is mapped between them.
fn with_stacks(body: &(dyn Fn(&Tops) + Sync)) {
    struct Work<'a> {
        body: &'a (dyn Fn(&Tops) + Sync),
        tops: Tops,
        done: std::thread::Result<()>,
    }
    extern "C" fn run(work: *mut c_void) -> *mut c_void {
        // SAFETY: it is what is given below, which nobody else uses while the thread runs.
        let work = unsafe { &mut *work.cast::<Work<'_>>() };
        work.done = std::panic::catch_unwind(AssertUnwindSafe(|| (work.body)(&work.tops)));
        null_mut()
    }
    // One mapping, so that the order does not depend on what else the process has mapped.
    let all = (OWN + 6) * SIZE;
    let access = libc::PROT_READ | libc::PROT_WRITE;
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: the kernel chooses the place.
    let own = unsafe { libc::mmap(null_mut(), all, access, flags, -1, 0) };
    assert_ne!(own, libc::MAP_FAILED);
    for gap in [OWN, OWN + 2, OWN + 4] {
        let gap = own.wrapping_byte_add(gap * SIZE);
        // SAFETY: it is inside of the mapping, which nobody uses yet.
        assert_eq!(unsafe { libc::mprotect(gap, SIZE, libc::PROT_NONE) }, 0);
    }
    let mut work = Work {
        body,
        tops: Tops {
            elsewhere: [2, 4, 6].map(|stack| own.addr() + (OWN + stack) * SIZE),
            home: [1, 2, 3].map(|below| own.addr() + (OWN - below) * SIZE),
        },
        done: Ok(()),
    };
    let mut attributes = MaybeUninit::uninit();
    let attributes = attributes.as_mut_ptr();
    let mut thread = MaybeUninit::uninit();
    // SAFETY: there is room for them.
    assert_eq!(unsafe { libc::pthread_attr_init(attributes) }, 0);
    // SAFETY: they are initialized, and this part of the mapping is for the thread alone.
    let set = unsafe { libc::pthread_attr_setstack(attributes, own, OWN * SIZE) };
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
    unsafe { libc::munmap(own, all) };
    if let Err(panic) = work.done {
        std::panic::resume_unwind(panic);
    }
}

/// Calls `call` with `argument` on the stack whose upper end is `top`. What registers hold stays on the stack that is left.
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
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "mov rsp, rdi",
        "mov rdi, rdx",
        "xor ebx, ebx",
        "xor r12d, r12d",
        "xor r13d, r13d",
        "xor r14d, r14d",
        "xor r15d, r15d",
        "call rsi",
        "lea rsp, [rbp - 40]",
        "pop r15",
        "pop r14",
        "pop r13",
        "pop r12",
        "pop rbx",
        "pop rbp",
        "ret",
    );
    #[cfg(target_arch = "aarch64")]
    naked_asm!(
        "stp x29, x30, [sp, #-96]!",
        "mov x29, sp",
        "stp x19, x20, [sp, #16]",
        "stp x21, x22, [sp, #32]",
        "stp x23, x24, [sp, #48]",
        "stp x25, x26, [sp, #64]",
        "stp x27, x28, [sp, #80]",
        "mov sp, x0",
        "mov x0, x2",
        "mov x19, #0",
        "mov x20, #0",
        "mov x21, #0",
        "mov x22, #0",
        "mov x23, #0",
        "mov x24, #0",
        "mov x25, #0",
        "mov x26, #0",
        "mov x27, #0",
        "mov x28, #0",
        "blr x1",
        "mov sp, x29",
        "ldp x19, x20, [sp, #16]",
        "ldp x21, x22, [sp, #32]",
        "ldp x23, x24, [sp, #48]",
        "ldp x25, x26, [sp, #64]",
        "ldp x27, x28, [sp, #80]",
        "ldp x29, x30, [sp], #96",
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

fn in_use(store: &impl AsStore) -> usize {
    let heap = store.as_store().inner().exceptions.as_ref();
    heap.map_or(0, |heap| heap.exceptions().in_use())
}

/// The host function calls `keep`, which makes an exception, calls the host function once more, which calls `repeat`, which makes many
/// others, and expects the exception to be there still. `places` says where each of the three calls runs. A place in memory that is free
/// may long hold what it did, so we count as well.
fn keeps(places: [Place; 3], tops: &Tops) {
    let tops: [_; 3] = std::array::from_fn(|call| match places[call] {
        Place::Here => None,
        Place::Elsewhere => Some(tops.elsewhere[call]),
        Place::Home => Some(tops.home[call]),
    });
    let run = |top: Option<usize>, body: &mut dyn FnMut() -> Result<i32, Trap>| match top {
        Some(top) => on_stack(top, body),
        None => body(),
    };
    let mut store = Store::new(0);
    let host = Func::wrap(
        &mut store,
        move |mut cx: Caller<'_, usize>, count: i32| -> Result<i32, Trap> {
            let Some(instance) = cx.instance() else {
                return Ok(0);
            };
            if count > 100 {
                let repeat = instance.get_typed_func::<i32, ()>(&cx, "repeat")?;
                run(tops[2], &mut || repeat.call(&mut cx, count).map(|()| 0))?;
                *cx.data_mut() = in_use(&cx);
                return Ok(0);
            }
            let keep = instance.get_typed_func::<i32, i32>(&cx, "keep")?;
            run(tops[1], &mut || keep.call(&mut cx, MANY))
        },
    );
    let instance = Instance::new(&mut store, &module(), &[host.into()]).unwrap();
    let catch = instance
        .get_typed_func::<i32, i32>(&store, "catch_host")
        .unwrap();
    let elsewhere = places.iter().any(|it| matches!(it, Place::Elsewhere));
    for _ in 0..2 {
        let kept = run(tops[0], &mut || catch.call(&mut store, 5));
        assert_eq!(kept.unwrap(), 42, "{places:?}");
        let inside = *store.data();
        assert_eq!(inside >= MANY as usize, elsewhere, "{places:?}: {inside}");
        assert!(in_use(&store) <= 64, "{places:?}: {}", in_use(&store));
    }
}

#[test]
fn what_guests_on_several_stacks_hold_survives() {
    let places = [Place::Here, Place::Elsewhere, Place::Home];
    for first in places {
        for second in places {
            for third in places {
                with_stacks(&|tops| keeps([first, second, third], tops));
            }
        }
    }
}
