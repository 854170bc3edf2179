//! The registers that callees have to preserve, when a guest is left before its end: they are what they were for whoever has called the
//! function of Rust that has called the guest.

use super::guest::instance;
use crate::{Caller, Func, Instance, Store, Trap, TrapCode, Val};
use std::arch::naked_asm;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Calls `call` with `argument`, with marks in all registers that it has to preserve; says whether it has.
#[unsafe(naked)]
unsafe extern "C" fn marked(
    _call: unsafe extern "C" fn(*mut c_void),
    _argument: *mut c_void,
) -> bool {
    #[cfg(target_arch = "x86_64")]
    naked_asm!(
        "push rbp",
        "mov rbp, rsp",
        "push rbx",
        "push r12",
        "push r13",
        "push r14",
        "push r15",
        "sub rsp, 8",
        "mov rax, rdi",
        "mov rdi, rsi",
        "mov rbx, 101",
        "mov r12, 102",
        "mov r13, 103",
        "mov r14, 104",
        "mov r15, 105",
        "call rax",
        "xor eax, eax",
        "cmp rbx, 101",
        "jne 2f",
        "cmp r12, 102",
        "jne 2f",
        "cmp r13, 103",
        "jne 2f",
        "cmp r14, 104",
        "jne 2f",
        "cmp r15, 105",
        "jne 2f",
        "lea rcx, [rbp - 48]",
        "cmp rcx, rsp",
        "jne 2f",
        "mov eax, 1",
        "2: lea rsp, [rbp - 40]",
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
        "stp x29, x30, [sp, #-176]!",
        "mov x29, sp",
        "stp x19, x20, [sp, #32]",
        "stp x21, x22, [sp, #48]",
        "stp x23, x24, [sp, #64]",
        "stp x25, x26, [sp, #80]",
        "stp x27, x28, [sp, #96]",
        "stp d8, d9, [sp, #112]",
        "stp d10, d11, [sp, #128]",
        "stp d12, d13, [sp, #144]",
        "stp d14, d15, [sp, #160]",
        "mov x10, x0",
        "mov x0, x1",
        "mov x9, #101",
        "mov x19, x9",
        "mov x9, #102",
        "mov x20, x9",
        "mov x9, #103",
        "mov x21, x9",
        "mov x9, #104",
        "mov x22, x9",
        "mov x9, #105",
        "mov x23, x9",
        "mov x9, #106",
        "mov x24, x9",
        "mov x9, #107",
        "mov x25, x9",
        "mov x9, #108",
        "mov x26, x9",
        "mov x9, #109",
        "mov x27, x9",
        "mov x9, #110",
        "mov x28, x9",
        "mov x9, #111",
        "fmov d8, x9",
        "mov x9, #112",
        "fmov d9, x9",
        "mov x9, #113",
        "fmov d10, x9",
        "mov x9, #114",
        "fmov d11, x9",
        "mov x9, #115",
        "fmov d12, x9",
        "mov x9, #116",
        "fmov d13, x9",
        "mov x9, #117",
        "fmov d14, x9",
        "mov x9, #118",
        "fmov d15, x9",
        "blr x10",
        "mov x0, #0",
        "mov x9, x19",
        "cmp x9, #101",
        "b.ne 2f",
        "mov x9, x20",
        "cmp x9, #102",
        "b.ne 2f",
        "mov x9, x21",
        "cmp x9, #103",
        "b.ne 2f",
        "mov x9, x22",
        "cmp x9, #104",
        "b.ne 2f",
        "mov x9, x23",
        "cmp x9, #105",
        "b.ne 2f",
        "mov x9, x24",
        "cmp x9, #106",
        "b.ne 2f",
        "mov x9, x25",
        "cmp x9, #107",
        "b.ne 2f",
        "mov x9, x26",
        "cmp x9, #108",
        "b.ne 2f",
        "mov x9, x27",
        "cmp x9, #109",
        "b.ne 2f",
        "mov x9, x28",
        "cmp x9, #110",
        "b.ne 2f",
        "fmov x9, d8",
        "cmp x9, #111",
        "b.ne 2f",
        "fmov x9, d9",
        "cmp x9, #112",
        "b.ne 2f",
        "fmov x9, d10",
        "cmp x9, #113",
        "b.ne 2f",
        "fmov x9, d11",
        "cmp x9, #114",
        "b.ne 2f",
        "fmov x9, d12",
        "cmp x9, #115",
        "b.ne 2f",
        "fmov x9, d13",
        "cmp x9, #116",
        "b.ne 2f",
        "fmov x9, d14",
        "cmp x9, #117",
        "b.ne 2f",
        "fmov x9, d15",
        "cmp x9, #118",
        "b.ne 2f",
        "mov x9, sp",
        "cmp x9, x29",
        "b.ne 2f",
        "mov x0, #1",
        "2: mov sp, x29",
        "ldp x19, x20, [sp, #32]",
        "ldp x21, x22, [sp, #48]",
        "ldp x23, x24, [sp, #64]",
        "ldp x25, x26, [sp, #80]",
        "ldp x27, x28, [sp, #96]",
        "ldp d8, d9, [sp, #112]",
        "ldp d10, d11, [sp, #128]",
        "ldp d12, d13, [sp, #144]",
        "ldp d14, d15, [sp, #160]",
        "ldp x29, x30, [sp], #176",
        "ret",
    );
}

/// Runs `body`, which must not panic, and makes sure that it preserves registers.
fn preserving<R>(what: &str, body: impl FnOnce() -> R) -> R {
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
    // SAFETY: the argument is what `call` wants, and outlives it.
    let preserved = unsafe { marked(code, (&raw mut argument).cast()) };
    assert!(preserved, "{what}");
    argument.1.expect("the body ran")
}

/// What the host function does.
const FAIL: i32 = -1;
const PANIC: i32 = -2;
const NEST: i32 = -3;

fn guest(store: &mut Store<()>) -> Instance {
    let host = |mut cx: Caller<'_, ()>, a: i32| -> Result<i32, Trap> {
        match a {
            FAIL => Err("failed".into()),
            PANIC => panic!("panicked"),
            NEST => {
                let instance = cx.instance().ok_or("called by a guest")?;
                let load = instance.get_typed_func::<i32, i32>(&cx, "host_load")?;
                load.call(&mut cx, -100)
            }
            a => Ok(a),
        }
    };
    let host = Func::wrap(store, host);
    instance(store, host)
}

#[test]
fn the_test_tells_registers_that_are_not_preserved() {
    unsafe extern "C" fn call(_: *mut c_void) {
        #[cfg(target_arch = "x86_64")]
        // SAFETY: this breaks the convention; `marked` restores what its own caller has.
        unsafe {
            std::arch::asm!("mov r15, 5", options(nostack));
        }
        #[cfg(target_arch = "aarch64")]
        // SAFETY: as above.
        unsafe {
            std::arch::asm!("mov x28, #5", options(nostack));
        }
    }
    // SAFETY: the argument is not used.
    assert!(!unsafe { marked(call, std::ptr::null_mut()) });
}

#[test]
fn a_guest_that_is_left_preserves_registers() {
    let mut store = Store::new(());
    let instance = guest(&mut store);
    let outer = instance.get_typed_func::<(), ()>(&store, "outer").unwrap();
    let load = instance
        .get_typed_func::<i32, i32>(&store, "host_load")
        .unwrap();
    let recurse = instance
        .get_typed_func::<(), ()>(&store, "recurse")
        .unwrap();
    for _ in 0..3 {
        let trap = preserving("raised", || outer.call(&mut store, ()));
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::Unreachable));
        let trap = preserving("raised, dynamic", || outer.func().call(&mut store, &[]));
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::Unreachable));

        assert!(preserving("returned", || load.call(&mut store, 8)).is_ok());
        let result = preserving("dynamic", || load.func().call(&mut store, &[Val::I32(8)]));
        assert!(result.is_ok());

        let trap = preserving("fault", || load.call(&mut store, -100));
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::MemoryOutOfBounds));
        let trap = preserving("fault, dynamic", || {
            load.func().call(&mut store, &[Val::I32(-100)])
        });
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::MemoryOutOfBounds));
        let trap = preserving("overflow", || recurse.call(&mut store, ()));
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::StackOverflow));

        let trap = preserving("failed", || load.call(&mut store, FAIL));
        assert!(trap.unwrap_err().to_string().starts_with("failed"));
        let trap = preserving("failed, dynamic", || {
            load.func().call(&mut store, &[Val::I32(FAIL)])
        });
        assert!(trap.unwrap_err().to_string().starts_with("failed"));
        let trap = preserving("nested", || load.call(&mut store, NEST));
        assert_eq!(trap.unwrap_err().code(), Some(TrapCode::MemoryOutOfBounds));

        let panic = preserving("panic", || {
            catch_unwind(AssertUnwindSafe(|| load.call(&mut store, PANIC)))
        });
        assert!(panic.is_err());
    }
}

#[test]
fn what_the_host_has_at_hand_survives_a_trap() {
    let mut store = Store::new(());
    let instance = guest(&mut store);
    let outer = instance.get_typed_func::<(), ()>(&store, "outer").unwrap();
    // More values than there are registers, of both kinds, all in use before and after each call.
    let mut numbers = std::hint::black_box([1_u64, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233]);
    let mut floats = std::hint::black_box([0.5_f64; 12]);
    for _ in 0..10 {
        assert!(outer.call(&mut store, ()).is_err());
        let [a, b, c, d, e, f, g, h, i, j, k, l] = numbers;
        numbers = [b, c, d, e, f, g, h, i, j, k, l, a.wrapping_mul(3)];
        floats = floats.map(|float| float + 1.0);
    }
    assert_eq!(numbers, [144, 233, 3, 6, 9, 15, 24, 39, 63, 102, 165, 267]);
    assert_eq!(floats, [10.5; 12]);
}
