//! A guest that means harm: every function with arguments of every kind, and floods.
//!
//! What it must not get is a panic of the host's, a trap that says nothing of an exit, memory of the host's without bounds, or a byte of its
//! own memory that it did not offer.

use std::alloc::{GlobalAlloc, Layout, System};
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::net::TcpListener;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixStream;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmo_rt::{ExternType, Func, Store, Val, ValType};
use wasmo_wasi::{Access, Exit, Input, Output, OutputPipe, WasiCtx};
use wasmo_wasi_tests::all;

/// The system's allocator, which notes the largest request.
struct Noting;

static LARGEST: AtomicUsize = AtomicUsize::new(0);

// SAFETY: it is the system's allocator, to which each call is passed on as it is.
unsafe impl GlobalAlloc for Noting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, at: *mut u8, layout: Layout) {
        // SAFETY: passed on.
        unsafe { System.dealloc(at, layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        LARGEST.fetch_max(layout.size(), Ordering::Relaxed);
        // SAFETY: passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn realloc(&self, at: *mut u8, layout: Layout, size: usize) -> *mut u8 {
        LARGEST.fetch_max(size, Ordering::Relaxed);
        // SAFETY: passed on.
        unsafe { System.realloc(at, layout, size) }
    }
}

#[global_allocator]
static ALLOCATOR: Noting = Noting;

/// Tests run one at a time: some look at allocations.
fn alone() -> MutexGuard<'static, ()> {
    static ALONE: Mutex<()> = Mutex::new(());
    let alone = ALONE.lock().unwrap_or_else(PoisonError::into_inner);
    LARGEST.store(0, Ordering::Relaxed);
    alone
}

/// Random numbers, the same in every run (xorshift64*).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, end: u64) -> u64 {
        (self.next() >> 16) % end
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len() as u64) as usize]
    }
}

const PAGE: u32 = 0x1_0000;

/// Where the random contents of the memory have some sense: arrays of buffers, subscriptions, paths.
const BUFFERS: u32 = 0x1000;
const SUBSCRIPTIONS: u32 = 0x2000;
const PATHS: u32 = 0x3000;

const WORDS: &[u32] = &[
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    15,
    16,
    31,
    64,
    255,
    256,
    1023,
    1024,
    1025,
    4095,
    4096,
    4097,
    BUFFERS,
    SUBSCRIPTIONS,
    PATHS,
    PATHS + 32,
    PATHS + 64,
    PATHS + 96,
    PAGE - 8,
    PAGE - 4,
    PAGE - 1,
    PAGE,
    PAGE + 1,
    0x1fff_ffff,
    0x2000_0000,
    0x7fff_ffff,
    0x8000_0000,
    0xffff_0000,
    0xffff_fff8,
    0xffff_fffc,
    0xffff_fffe,
    u32::MAX,
];

const LONGS: &[u64] = &[
    0,
    1,
    2,
    8,
    255,
    4096,
    1 << 16,
    1 << 31,
    1 << 32,
    (1 << 63) - 1,
    1 << 63,
    u64::MAX - 1,
    u64::MAX,
    (1 << 30) - 1,
];

const NAMES: &[&str] = &[
    "file",
    "dir",
    "dir/file",
    "link",
    "loop",
    "out",
    "..",
    "../secret",
    "/",
    "",
    ".",
    "dir/",
    "file/",
    "new",
    "new/",
    "a/b/c/d",
    "\u{e4}",
    "nul\0nul",
    "//",
    "./././file",
    "dir/../dir/../file",
];

fn fill_memory(random: &mut Random, memory: &mut [u8]) {
    // A part is enough, and what calls have left there stays for others.
    let from = random.below(u64::from(PAGE) - 0x800) as usize;
    for byte in &mut memory[from..from + 0x800] {
        *byte = random.pick(&[0, 0, 0, 1, 2, 3, 255, b'/', b'.', b'a']);
    }
    let mut put =
        |at: u32, bytes: &[u8]| memory[at as usize..][..bytes.len()].copy_from_slice(bytes);
    for at in 0..64 {
        let start = match random.below(4) {
            0 => random.pick(WORDS),
            _ => 0x8000 + random.below(0x7000) as u32,
        };
        let len = match random.below(8) {
            0 => random.pick(WORDS),
            _ => random.below(300) as u32,
        };
        put(BUFFERS + 8 * at, &start.to_le_bytes());
        put(BUFFERS + 8 * at + 4, &len.to_le_bytes());
    }
    // The first subscription has happened already, in the layout of either version: so nothing has to be waited for.
    put(SUBSCRIPTIONS + 8, &[1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    for (at, name) in NAMES.iter().enumerate() {
        put(PATHS + 32 * at as u32, name.as_bytes());
    }
}

/// An argument: the right one often enough that calls get anywhere.
fn argument(random: &mut Random, ty: ValType, name: &str, at: usize) -> Val {
    match ty {
        // No test takes the disk.
        ValType::I64 if name == "fd_allocate" && at == 2 => {
            Val::I64(random.pick(&[0, 1, 100, 5000, i64::MAX, i64::MIN, -1]))
        }
        ValType::I64 => Val::I64(match random.below(3) {
            0 => random.next() as i64,
            _ => random.pick(LONGS) as i64,
        }),
        _ if name == "poll_oneoff" && at == 0 => {
            Val::I32(random.pick(&[SUBSCRIPTIONS, SUBSCRIPTIONS, PAGE - 7, PAGE, u32::MAX]) as i32)
        }
        _ if at == 0 => Val::I32(match random.below(8) {
            0 => random.pick(WORDS) as i32,
            1 => random.below(14) as i32,
            _ => random.pick(&[0, 1, 3, 3, 4, 5, 6, 7, 7, 7, 8]),
        }),
        _ => Val::I32(match random.below(10) {
            0 => random.next() as i32,
            1..=3 => random.pick(WORDS) as i32,
            4 => (PATHS + 32 * random.below(NAMES.len() as u64) as u32) as i32,
            5 => random.below(10) as i32,
            6 | 7 => random.below(3) as i32,
            8 => (0x4000 + random.below(0x1000)) as i32,
            _ => random.pick(&[1, 4, BUFFERS, 0x6000]) as i32,
        }),
    }
}

fn world(root: &Path) {
    fs::create_dir_all(root.join("inside/dir")).unwrap();
    fs::write(root.join("secret"), "the secret").unwrap();
    fs::write(root.join("inside/file"), "inside").unwrap();
    fs::write(root.join("inside/dir/file"), "deeper").unwrap();
    symlink("dir", root.join("inside/link")).unwrap();
    symlink("loop", root.join("inside/loop")).unwrap();
    symlink("../secret", root.join("inside/out")).unwrap();
}

/// Calls every function with random arguments; gives for each what came of it, and how often.
fn calls(seed: u64, rounds: usize) -> BTreeMap<String, BTreeMap<u16, usize>> {
    let mut random = Random(seed);
    let mut outcomes: BTreeMap<String, BTreeMap<u16, usize>> = BTreeMap::new();
    for _ in 0..rounds {
        // In memory where that is possible: the guest syncs often.
        let root = tempfile::tempdir_in("/dev/shm").or_else(|_| tempfile::tempdir());
        let root = root.unwrap();
        world(root.path());
        let inside = root.path().join("inside");
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let (stream, peer) = UnixStream::pair().unwrap();
        drop(peer);
        let output = OutputPipe::with_limit(10_000);
        let wasi = WasiCtx::builder()
            .args(["all", "an argument"])
            .env("NAME", "value")
            .stdin(Input::bytes(vec![7; 5000]))
            .stdout(Output::pipe(&output))
            .preopened_dir(&inside, "/", Access::ReadWrite)
            .preopened_dir(&inside, "/read", Access::ReadOnly)
            .listener(listener)
            .stream(stream)
            .max_fds(20)
            .build()
            .unwrap();
        let mut store = Store::new(wasi);
        let exports = all::Exports::instantiate(&mut store).unwrap();
        let instance = exports.instance();
        let functions: Vec<(String, Func, Vec<ValType>)> = all::module()
            .exports()
            .filter_map(|export| match export.ty {
                ExternType::Func(ty) => {
                    let func = instance.get_func(&store, export.name).unwrap();
                    Some((export.name.to_owned(), func, ty.params().to_vec()))
                }
                _ => None,
            })
            .collect();
        // Something to work on: 7 is a file, 8 a directory.
        for path in ["file", "dir"] {
            let memory = exports.memory(&store);
            let mut memory = memory.view_mut(&mut store).unwrap();
            memory.write(PATHS, path.as_bytes()).unwrap();
            let (file, all) = (path == "file", (1 << 30) - 1);
            let rights = if file { all } else { all & !0x40 };
            let opened = exports.new_path_open(
                &mut store,
                3,
                1,
                PATHS as i32,
                path.len() as i32,
                if file { 0 } else { 2 },
                rights,
                all,
                0,
                0,
            );
            assert_eq!(opened.unwrap(), 0, "{path}");
        }
        for _ in 0..300 {
            let memory = exports.memory(&store);
            fill_memory(
                &mut random,
                memory.view_mut(&mut store).unwrap().as_mut_slice(),
            );
            let (name, func, params) = &functions[random.below(functions.len() as u64) as usize];
            // What closes and ends comes seldom, so that something is left to work on.
            let plain = name.split_once('.').unwrap().1;
            if matches!(plain, "fd_close" | "fd_renumber" | "sock_shutdown") && random.below(5) > 0
            {
                continue;
            }
            let args: Vec<Val> = params
                .iter()
                .enumerate()
                .map(|(at, &ty)| argument(&mut random, ty, plain, at))
                .collect();
            let number = match func.call(&mut store, &args) {
                Ok(results) => match results[..] {
                    [Val::I32(number)] => u16::try_from(number).unwrap(),
                    _ => panic!("{name}{args:?}: {results:?}"),
                },
                Err(trap) => {
                    assert!(
                        trap.downcast_ref::<Exit>().is_some(),
                        "{name}{args:?}: {trap}"
                    );
                    u16::MAX
                }
            };
            assert!(
                number <= 76 || number == u16::MAX,
                "{name}{args:?}: {number}"
            );
            *outcomes
                .entry(name.clone())
                .or_default()
                .entry(number)
                .or_default() += 1;
        }
        assert!(output.contents().len() <= 10_000);
        let secret = fs::read_to_string(root.path().join("secret"));
        assert_eq!(secret.unwrap(), "the secret");
        assert_eq!(
            fs::read_dir(root.path()).unwrap().count(),
            2,
            "nothing new outside"
        );
    }
    outcomes
}

#[test]
fn random_arguments() {
    let _alone = alone();
    let outcomes = calls(0x5eed, 200);
    let largest = LARGEST.load(Ordering::Relaxed);
    // Less than 64 KiB of buffers are copied in a call, and what the test itself takes is less too.
    assert!(largest < 300_000, "an allocation of {largest} bytes");
    // All functions were there, and had more than one answer, but those that have only one.
    assert_eq!(outcomes.len(), 46 + 45);
    for (name, outcomes) in &outcomes {
        let only_one = matches!(name.split_once('.').unwrap().1, "sched_yield" | "proc_exit");
        assert!(
            outcomes.len() >= if only_one { 1 } else { 2 },
            "{name}: {outcomes:?}"
        );
    }
}

/// For each function with pointers: arguments with which it works, and which of them are pointers, each with how many bytes are read or
/// written there.
type Row = (&'static str, &'static [i64], &'static [(usize, u32)]);

const LEN: i64 = 4;
const OUT: i64 = 0x100;

/// 3 is a directory, 7 a file, 6 a connection; "file" is at `PATHS`, and an array of one buffer of 4 bytes at `BUFFERS`.
const POINTERS: &[Row] = &[
    ("args_get", &[OUT, 0x200], &[(0, 8), (1, 16)]),
    ("args_sizes_get", &[OUT, 0x200], &[(0, 4), (1, 4)]),
    ("environ_get", &[OUT, 0x200], &[(0, 4), (1, 11)]),
    ("environ_sizes_get", &[OUT, 0x200], &[(0, 4), (1, 4)]),
    ("clock_res_get", &[0, OUT], &[(1, 8)]),
    ("clock_time_get", &[0, 0, OUT], &[(2, 8)]),
    ("fd_fdstat_get", &[7, OUT], &[(1, 24)]),
    ("fd_filestat_get", &[7, OUT], &[(1, 64)]),
    (
        "fd_pread",
        &[7, BUFFERS as i64, 1, 0, OUT],
        &[(1, 8), (4, 4)],
    ),
    ("fd_prestat_get", &[3, OUT], &[(1, 8)]),
    ("fd_prestat_dir_name", &[3, OUT, 1], &[(1, 1)]),
    (
        "fd_pwrite",
        &[7, BUFFERS as i64, 1, 0, OUT],
        &[(1, 8), (4, 4)],
    ),
    ("fd_read", &[7, BUFFERS as i64, 1, OUT], &[(1, 8), (3, 4)]),
    ("fd_readdir", &[3, 0x200, 512, 0, OUT], &[(1, 512), (4, 4)]),
    ("fd_seek", &[7, 1, 0, OUT], &[(3, 8)]),
    ("fd_tell", &[7, OUT], &[(1, 8)]),
    ("fd_write", &[7, BUFFERS as i64, 1, OUT], &[(1, 8), (3, 4)]),
    (
        "path_create_directory",
        &[3, PATHS as i64 + 32, LEN],
        &[(1, LEN as u32)],
    ),
    (
        "path_filestat_get",
        &[3, 0, PATHS as i64, LEN, OUT],
        &[(2, LEN as u32), (4, 64)],
    ),
    (
        "path_filestat_set_times",
        &[3, 0, PATHS as i64, LEN, 0, 0, 0],
        &[(2, LEN as u32)],
    ),
    (
        "path_link",
        &[3, 0, PATHS as i64, LEN, 3, PATHS as i64 + 32, LEN],
        &[(2, LEN as u32), (5, LEN as u32)],
    ),
    (
        "path_open",
        &[3, 0, PATHS as i64, LEN, 0, 2, 0, 0, OUT],
        &[(2, LEN as u32), (8, 4)],
    ),
    (
        "path_readlink",
        &[3, PATHS as i64 + 64, LEN, 0x200, 8, OUT],
        &[(1, LEN as u32), (3, 8), (5, 4)],
    ),
    (
        "path_remove_directory",
        &[3, PATHS as i64 + 96, LEN],
        &[(1, LEN as u32)],
    ),
    (
        "path_rename",
        &[3, PATHS as i64, LEN, 3, PATHS as i64 + 32, LEN],
        &[(1, LEN as u32), (4, LEN as u32)],
    ),
    (
        "path_symlink",
        &[PATHS as i64, LEN, 3, PATHS as i64 + 32, LEN],
        &[(0, LEN as u32), (3, LEN as u32)],
    ),
    (
        "path_unlink_file",
        &[3, PATHS as i64, LEN],
        &[(1, LEN as u32)],
    ),
    (
        "poll_oneoff",
        &[SUBSCRIPTIONS as i64, 0x200, 1, OUT],
        &[(0, 48), (1, 32), (3, 4)],
    ),
    ("random_get", &[0x200, 16], &[(0, 16)]),
    (
        "sock_recv",
        &[6, BUFFERS as i64, 1, 0, OUT, 0x200],
        &[(1, 8), (4, 4), (5, 2)],
    ),
    (
        "sock_send",
        &[6, BUFFERS as i64, 1, 0, OUT],
        &[(1, 8), (4, 4)],
    ),
];

/// A guest with what the rows of [`POINTERS`] ask for; the stream's other end is kept.
fn guest(root: &Path) -> (Store<WasiCtx>, all::Exports, UnixStream) {
    world(root);
    let inside = root.join("inside");
    symlink("file", inside.join("soft")).unwrap();
    fs::create_dir(inside.join("void")).unwrap();
    let (stream, mut peer) = UnixStream::pair().unwrap();
    peer.write_all(b"bytes to receive").unwrap();
    let wasi = WasiCtx::builder()
        .args(["all", "an argument"])
        .env("NAME", "value")
        .preopened_dir(&inside, "/", Access::ReadWrite)
        .preopened_dir(&inside, "/read", Access::ReadOnly)
        .listener(TcpListener::bind("127.0.0.1:0").unwrap())
        .stream(stream)
        .build()
        .unwrap();
    let mut store = Store::new(wasi);
    let exports = all::Exports::instantiate(&mut store).unwrap();
    let mut memory = exports.memory(&store).view_mut(&mut store).unwrap();
    for (at, name) in ["file", "made", "soft", "void"].iter().enumerate() {
        memory
            .write(PATHS + 32 * at as u32, name.as_bytes())
            .unwrap();
    }
    memory.write_value(BUFFERS, 0x400_u32).unwrap();
    memory.write_value(BUFFERS + 4, 4_u32).unwrap();
    let opened = exports.new_path_open(
        &mut store,
        3,
        0,
        PATHS as i32,
        LEN as i32,
        0,
        (1 << 30) - 1,
        0,
        0,
        0,
    );
    assert_eq!(opened.unwrap(), 0);
    (store, exports, peer)
}

/// The number that a call with the arguments gives, and the memory after it.
fn call_row(name: &str, args: &[i64], prepare: impl FnOnce(&mut [u8])) -> (i32, Vec<u8>, Vec<u8>) {
    let root = tempfile::tempdir().unwrap();
    let (mut store, exports, _peer) = guest(root.path());
    let func = exports
        .instance()
        .get_func(&store, &format!("new.{name}"))
        .unwrap();
    let ty = func.ty(&store).unwrap();
    let args: Vec<Val> = ty
        .params()
        .iter()
        .zip(args)
        .map(|(ty, &arg)| match ty {
            ValType::I32 => Val::I32(arg as i32),
            _ => Val::I64(arg),
        })
        .collect();
    let memory = exports.memory(&store);
    let bytes =
        |store: &mut Store<WasiCtx>| memory.view_mut(store).unwrap().as_mut_slice().to_vec();
    prepare(memory.view_mut(&mut store).unwrap().as_mut_slice());
    let before = bytes(&mut store);
    let number = match func.call(&mut store, &args).unwrap()[..] {
        [Val::I32(number)] => number,
        _ => panic!("{name} has one result"),
    };
    (number, before, bytes(&mut store))
}

#[test]
fn pointers_outside() {
    let _alone = alone();
    const FAULT: i32 = 21;
    // sock_accept is the only other function that has one; it is tried where there is a connection to accept.
    assert_eq!(POINTERS.len(), 31);
    for &(name, args, pointers) in POINTERS {
        assert_eq!(call_row(name, args, |_| ()).0, 0, "{name}{args:?}");
        for &(at, len) in pointers {
            let last = PAGE - len;
            for (place, expected) in [
                (last, 0),
                (last + 1, FAULT),
                (PAGE, FAULT),
                (0x8000_0000, FAULT),
                (u32::MAX - len + 1, FAULT),
                (u32::MAX, FAULT),
            ] {
                let mut args = args.to_vec();
                let from = std::mem::replace(&mut args[at], i64::from(place)) as usize;
                let (number, before, after) = call_row(name, &args, |memory| {
                    // What it reads is there too.
                    if place == last {
                        memory.copy_within(from..from + len as usize, last as usize);
                    }
                });
                assert_eq!(number, expected, "{name}{args:?}");
                // What fails leaves the memory as it was.
                assert!(
                    expected == 0 || before == after,
                    "{name}{args:?} has written"
                );
            }
        }
    }
}

/// Arrays of buffers, lengths and counts that are too large: never more than an error, and never much memory.
#[test]
fn sizes_without_bounds() {
    let _alone = alone();
    const FAULT: i32 = 21;
    const INVAL: i32 = 28;
    const NAMETOOLONG: i32 = 37;
    let (most, buffers, paths) = (i64::from(u32::MAX), i64::from(BUFFERS), i64::from(PATHS));
    let rows: &[(&str, &[i64], i32)] = &[
        ("fd_read", &[7, buffers, most, OUT], INVAL),
        ("fd_read", &[7, buffers, 1025, OUT], INVAL),
        ("fd_write", &[7, buffers, most, OUT], INVAL),
        ("fd_write", &[7, buffers, 0x2000_0000, OUT], INVAL),
        ("fd_pread", &[7, buffers, most, 0, OUT], INVAL),
        ("fd_pread", &[7, buffers, 1, -1, OUT], INVAL),
        ("fd_pwrite", &[7, buffers, most, 0, OUT], INVAL),
        ("fd_pwrite", &[7, buffers, 1, i64::MIN, OUT], INVAL),
        ("sock_recv", &[6, buffers, most, 0, OUT, 0x200], INVAL),
        ("sock_send", &[6, buffers, most, 0, OUT], INVAL),
        ("fd_readdir", &[3, 0x200, most, 0, OUT], FAULT),
        ("random_get", &[0, most], FAULT),
        ("random_get", &[1, i64::from(PAGE)], FAULT),
        ("poll_oneoff", &[0, 0, 0, OUT], INVAL),
        ("poll_oneoff", &[0, 0, most, OUT], INVAL),
        ("poll_oneoff", &[0, 0, 4096, OUT], FAULT),
        ("path_open", &[3, 0, 0, most, 0, 2, 0, 0, OUT], FAULT),
        (
            "path_open",
            &[3, 0, 0, i64::from(PAGE), 0, 2, 0, 0, OUT],
            NAMETOOLONG,
        ),
        (
            "path_readlink",
            &[3, paths + 64, LEN, 0x200, most, OUT],
            FAULT,
        ),
        (
            "path_symlink",
            &[0, i64::from(PAGE), 3, paths, LEN],
            NAMETOOLONG,
        ),
        ("path_create_directory", &[3, 0, 4096], NAMETOOLONG),
    ];
    for &(name, args, expected) in rows {
        assert_eq!(call_row(name, args, |_| ()).0, expected, "{name}{args:?}");
    }
    // Buffers that overlap each other, the array and the result: whatever it is, it is the guest's own memory.
    let all_over = |memory: &mut [u8]| {
        for at in 0..1024 {
            let at = BUFFERS as usize + 8 * at;
            memory[at..at + 4].copy_from_slice(&0_u32.to_le_bytes());
            memory[at + 4..at + 8].copy_from_slice(&PAGE.to_le_bytes());
        }
    };
    for name in ["fd_read", "fd_write"] {
        let (number, ..) = call_row(name, &[7, buffers, 1024, buffers], all_over);
        assert_eq!(number, 0, "{name}");
    }
    let largest = LARGEST.load(Ordering::Relaxed);
    assert!(largest < 300_000, "an allocation of {largest} bytes");
}

#[test]
fn a_flood_of_output() {
    let _alone = alone();
    let output = OutputPipe::with_limit(1_000_000);
    let wasi = WasiCtx::builder()
        .stdout(Output::pipe(&output))
        .build()
        .unwrap();
    let mut store = Store::new(wasi);
    let exports = all::Exports::instantiate(&mut store).unwrap();
    let mut memory = exports.memory(&store).view_mut(&mut store).unwrap();
    // Buffers of all of the memory, 1,000 times in a call.
    for at in 0..1000 {
        memory.write_value(BUFFERS + 8 * at, 0_u32).unwrap();
        memory.write_value(BUFFERS + 8 * at + 4, PAGE).unwrap();
    }
    const NOSPC: i32 = 51;
    let mut written = 0;
    for count in [1, 1000, 1000, 1, 1000] {
        match exports
            .new_fd_write(&mut store, 1, BUFFERS as i32, count, 0)
            .unwrap()
        {
            0 => {
                written += exports
                    .memory(&store)
                    .view(&store)
                    .unwrap()
                    .read_value::<u32>(0)
                    .unwrap()
            }
            error => assert_eq!(error, NOSPC),
        }
    }
    assert_eq!((written, output.contents().len()), (1_000_000, 1_000_000));
    // A vector that grows may take up to twice what it holds.
    let largest = LARGEST.load(Ordering::Relaxed);
    assert!(largest <= 2_000_000, "an allocation of {largest} bytes");
    // The host makes room, and the guest goes on.
    assert_eq!(output.take().len(), 1_000_000);
    assert_eq!(
        exports
            .new_fd_write(&mut store, 1, BUFFERS as i32, 1, 0)
            .unwrap(),
        0
    );
}

#[test]
fn a_flood_of_file_descriptors() {
    let _alone = alone();
    let root = tempfile::tempdir().unwrap();
    fs::write(root.path().join("file"), "").unwrap();
    let wasi = WasiCtx::builder()
        .preopened_dir(root.path(), "/", Access::ReadWrite)
        .max_fds(10);
    let mut store = Store::new(wasi.build().unwrap());
    let exports = all::Exports::instantiate(&mut store).unwrap();
    let mut memory = exports.memory(&store).view_mut(&mut store).unwrap();
    memory.write(PATHS, b"file").unwrap();
    let open = |store: &mut Store<WasiCtx>| {
        exports
            .new_path_open(store, 3, 0, PATHS as i32, LEN as i32, 0, 2, 0, 0, 0)
            .unwrap()
    };
    const MFILE: i32 = 33;
    for _ in 4..10 {
        assert_eq!(open(&mut store), 0);
    }
    for _ in 0..100 {
        assert_eq!(open(&mut store), MFILE);
    }
    assert_eq!(exports.new_fd_close(&mut store, 5).unwrap(), 0);
    assert_eq!(open(&mut store), 0);
    assert_eq!(open(&mut store), MFILE);
}
