//! Arguments, environment, clocks, random bytes, the end.

use crate::world::{OUT, World, errno, ok};
use std::time::{SystemTime, UNIX_EPOCH};
use wasmo_wasi::preview1::*;
use wasmo_wasi::{Access, Errno, ErrorKind, Exit, WasiCtx};

#[test]
fn arguments_and_environment() {
    let mut world = World::with(Access::ReadOnly, |builder| {
        builder.args(["a", "", "ccc"]).env("X", "1=2").env("Y", "")
    });
    let World { cx, memory, .. } = &mut world;
    ok(args_sizes_get(cx, memory, OUT, OUT + 4));
    ok(args_get(cx, memory, 0x200, 0x300));
    ok(environ_sizes_get(cx, memory, OUT + 8, OUT + 12));
    ok(environ_get(cx, memory, 0x400, 0x500));
    assert_eq!((world.u32(OUT), world.u32(OUT + 4)), (3, 7));
    let pointers = [0x200, 0x204, 0x208, 0x20c].map(|at| world.u32(at));
    assert_eq!(pointers, [0x300, 0x302, 0x303, 0]);
    assert_eq!(&world.bytes::<7>(0x300), b"a\0\0ccc\0");
    assert_eq!((world.u32(OUT + 8), world.u32(OUT + 12)), (2, 9));
    assert_eq!(&world.bytes::<9>(0x500), b"X=1=2\0Y=\0");
    // Outside of memory: an error, whichever of the two it is.
    let World { cx, memory, .. } = &mut world;
    let outside = [
        args_get(cx, memory, 0xfff8, 0),
        args_get(cx, memory, 0, 0xfffc),
        args_get(cx, memory, u32::MAX, u32::MAX),
        args_sizes_get(cx, memory, 0, 0xfffd),
        environ_get(cx, memory, u32::MAX, 0),
        environ_sizes_get(cx, memory, u32::MAX, 0),
    ];
    assert_eq!(outside.map(errno), [Errno::Fault; 6]);
}

#[test]
fn what_cannot_be_granted() {
    let builders = [
        WasiCtx::builder().arg("a\0b"),
        WasiCtx::builder().env("a\0b", ""),
        WasiCtx::builder().env("a", "\0"),
        WasiCtx::builder().env("", "x"),
        WasiCtx::builder().env("a=b", "x"),
        WasiCtx::builder().max_fds(2),
        WasiCtx::builder().preopened_dir("/", "a\0b", Access::ReadOnly),
    ];
    for builder in builders {
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{error}");
    }
    for path in ["/nowhere/at/all", "/etc/passwd"] {
        let builder = WasiCtx::builder().preopened_dir(path, "/", Access::ReadOnly);
        let error = builder.build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Io);
        assert!(error.to_string().contains(path));
        assert!(std::error::Error::source(&error).is_some());
    }
}

#[test]
fn clocks() {
    let mut world = World::new();
    for id in 0..4 {
        let World { cx, memory, .. } = &mut world;
        ok(clock_res_get(cx, memory, id, OUT));
        ok(clock_time_get(cx, memory, id, 0, OUT + 8));
        let first = world.u64(OUT + 8);
        assert!((1..=1_000_000_000).contains(&world.u64(OUT)));
        let World { cx, memory, .. } = &mut world;
        ok(clock_time_get(cx, memory, id, 0, OUT + 8));
        assert!(world.u64(OUT + 8) >= first);
    }
    let World { cx, memory, .. } = &mut world;
    ok(clock_time_get(cx, memory, 0, 0, OUT));
    let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let seconds = world.u64(OUT) / 1_000_000_000;
    assert!(now.as_secs() - seconds < 60);
    let World { cx, memory, .. } = &mut world;
    assert_eq!(errno(clock_time_get(cx, memory, 4, 0, OUT)), Errno::Inval);
    assert_eq!(errno(clock_res_get(cx, memory, 9, OUT)), Errno::Inval);
    assert_eq!(errno(clock_res_get(cx, memory, 0, 0xfff9)), Errno::Fault);
}

#[test]
fn random_bytes() {
    let mut world = World::new();
    let World { cx, memory, .. } = &mut world;
    ok(random_get(cx, memory, 0x1000, 0x2000));
    ok(random_get(cx, memory, 0x4000, 0));
    assert_eq!(errno(random_get(cx, memory, 1, u32::MAX)), Errno::Fault);
    assert_eq!(errno(random_get(cx, memory, 0xffff, 2)), Errno::Fault);
    let zeros = memory[0x1000..0x3000].iter().filter(|&&byte| byte == 0);
    assert!(zeros.count() < 200);
    assert!(memory[..0x1000].iter().all(|&byte| byte == 0));
    assert!(memory[0x3000..].iter().all(|&byte| byte == 0));
}

#[test]
fn ends() {
    let mut world = World::new();
    let World { cx, memory, .. } = &mut world;
    assert_eq!(proc_exit(cx, memory, 7), Err(Exit(7)));
    // SIGABRT, and the signals that do nothing or cannot be.
    assert_eq!(proc_raise(cx, memory, 6), Err(Exit(134)));
    assert_eq!(proc_raise(cx, memory, 0), Ok(Errno::Success));
    assert_eq!(proc_raise(cx, memory, 16), Ok(Errno::Success));
    assert_eq!(proc_raise(cx, memory, 18), Ok(Errno::Notsup));
    assert_eq!(proc_raise(cx, memory, 31), Ok(Errno::Inval));
    assert_eq!(proc_raise(cx, memory, u32::MAX), Ok(Errno::Inval));
    assert_eq!(sched_yield(cx, memory), Ok(Errno::Success));
}
