//! File descriptors: reading, writing, their state.

use crate::world::{ALL, BUFFER, CREAT, FILE, OUT, READ, ROOT, SEEK, WRITE, World, errno, ok};
use rustix::fs::OFlags;
use std::collections::BTreeSet;
use std::fs;
use std::io::{Seek, SeekFrom, Write};
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::fs::MetadataExt;
use wasmo_wasi::preview1::*;
use wasmo_wasi::{Access, Errno, Input, Output, OutputPipe, unstable};

/// `fdflags`.
const NONBLOCK: u32 = 1 << 2;

#[test]
fn files_are_read_and_written() {
    let mut world = World::new();
    let fd = world.open("file", CREAT).unwrap();
    assert_eq!(fd, 4);
    assert_eq!(world.write(fd, b"hello world"), Ok(11));
    assert_eq!(world.seek(fd, -5, 1), Ok(6));
    assert_eq!(world.read(fd, 100).unwrap(), b"world");
    assert_eq!(world.seek(fd, 0, 0), Ok(0));
    assert_eq!(world.seek(fd, -1, 0), Err(Errno::Inval));
    assert_eq!(world.seek(fd, 1, 2), Ok(12));
    assert_eq!(world.seek(fd, 0, 3), Err(Errno::Inval));
    let array = world.array(4);
    let World { cx, memory, .. } = &mut world;
    ok(fd_tell(cx, memory, fd, OUT));
    ok(fd_pread(cx, memory, fd, array, 1, 6, OUT + 8));
    assert_eq!((world.u64(OUT), world.u32(OUT + 8)), (12, 4));
    assert_eq!(&world.bytes::<4>(BUFFER), b"worl");
    let World { cx, memory, .. } = &mut world;
    ok(fd_pwrite(cx, memory, fd, array, 1, 0, OUT));
    ok(fd_sync(cx, memory, fd));
    ok(fd_datasync(cx, memory, fd));
    let file = world.dir.path().join("file");
    assert_eq!(fs::read(file).unwrap(), b"worlo world");
    assert_eq!(world.close(fd), Errno::Success);
    assert_eq!(world.close(fd), Errno::Badf);
    assert_eq!(world.read(fd, 1), Err(Errno::Badf));
}

#[test]
fn hostile_pointers_are_refused() {
    let mut world = World::new();
    let fd = world.open("file", CREAT).unwrap();
    world.write(fd, b"0123456789").unwrap();
    let size = world.memory.len() as u32;
    let array = world.array(8);
    world.put_u32(0x60, size - 4);
    world.put_u32(0x64, 5);
    let World { cx, memory, .. } = &mut world;
    let refusals = [
        (fd_read(cx, memory, fd, 0x60, 1, OUT), Errno::Fault),
        (fd_read(cx, memory, fd, array, 1, size - 3), Errno::Fault),
        (fd_read(cx, memory, fd, size - 7, 1, OUT), Errno::Fault),
        (fd_read(cx, memory, fd, array, u32::MAX, OUT), Errno::Inval),
        (fd_write(cx, memory, fd, 0x60, 1, OUT), Errno::Fault),
        (fd_write(cx, memory, fd, array, 1025, OUT), Errno::Inval),
        (fd_write(cx, memory, fd, u32::MAX, 1, OUT), Errno::Fault),
        (
            fd_pread(cx, memory, fd, array, 1, u64::MAX, OUT),
            Errno::Inval,
        ),
        (fd_pwrite(cx, memory, fd, 0x60, 1, 0, OUT), Errno::Fault),
        (
            fd_pwrite(cx, memory, fd, array, 1, u64::MAX, OUT),
            Errno::Inval,
        ),
        (fd_seek(cx, memory, fd, 0, 0, size - 7), Errno::Fault),
        (fd_tell(cx, memory, fd, u32::MAX), Errno::Fault),
        (fd_fdstat_get(cx, memory, fd, size - 23), Errno::Fault),
        (fd_filestat_get(cx, memory, fd, size - 63), Errno::Fault),
        (fd_prestat_get(cx, memory, ROOT, size - 7), Errno::Fault),
        (fd_prestat_dir_name(cx, memory, ROOT, size, 1), Errno::Fault),
        (
            fd_readdir(cx, memory, ROOT, 0, u32::MAX, 0, OUT),
            Errno::Fault,
        ),
        (
            fd_readdir(cx, memory, ROOT, u32::MAX, 1, 0, OUT),
            Errno::Fault,
        ),
        (
            fd_readdir(cx, memory, ROOT, 0, 1, 0, size - 3),
            Errno::Fault,
        ),
        (fd_allocate(cx, memory, fd, u64::MAX, 1), Errno::Fbig),
        (fd_allocate(cx, memory, fd, 0, u64::MAX), Errno::Fbig),
        (fd_allocate(cx, memory, fd, i64::MAX as u64, 1), Errno::Fbig),
        (fd_advise(cx, memory, fd, u64::MAX, 1, 0), Errno::Inval),
        (fd_advise(cx, memory, fd, 0, 1, 6), Errno::Inval),
        (fd_filestat_set_size(cx, memory, fd, u64::MAX), Errno::Inval),
        (fd_fdstat_set_flags(cx, memory, fd, 1 << 5), Errno::Inval),
        (fd_fdstat_set_flags(cx, memory, fd, u32::MAX), Errno::Inval),
        (
            fd_filestat_set_times(cx, memory, fd, 0, 0, 16),
            Errno::Inval,
        ),
        (fd_filestat_set_times(cx, memory, fd, 0, 0, 3), Errno::Inval),
        (
            fd_filestat_set_times(cx, memory, fd, 0, 0, 12),
            Errno::Inval,
        ),
        (fd_read(cx, memory, u32::MAX, array, 1, OUT), Errno::Badf),
        (fd_renumber(cx, memory, fd, u32::MAX), Errno::Badf),
    ];
    for (at, (outcome, expected)) in refusals.into_iter().enumerate() {
        assert_eq!(errno(outcome), expected, "number {at}");
    }
    // Nothing was read or written meanwhile.
    assert_eq!(world.seek(fd, 0, 1), Ok(10));
}

#[test]
fn rights_are_kept() {
    let mut world = World::new();
    let fd = world.open("file", CREAT).unwrap();
    let stat = |world: &mut World, fd| {
        let World { cx, memory, .. } = world;
        ok(fd_fdstat_get(cx, memory, fd, OUT));
        (world.u64(OUT + 8), world.u64(OUT + 16))
    };
    let (base, inheriting) = stat(&mut world, fd);
    assert_eq!((base, inheriting & FILE), (FILE, FILE));
    assert_eq!((world.bytes::<1>(OUT), world.u16(OUT + 2)), ([4], 0));
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_set_rights(cx, memory, fd, READ | WRITE, 0));
    assert_eq!(stat(&mut world, fd), (READ | WRITE, 0));
    let array = world.array(1);
    let World { cx, memory, .. } = &mut world;
    let refusals = [
        fd_fdstat_set_rights(cx, memory, fd, READ | SEEK, 0),
        fd_fdstat_set_rights(cx, memory, fd, READ, READ),
        fd_seek(cx, memory, fd, 1, 0, OUT),
        fd_tell(cx, memory, fd, OUT),
        fd_pread(cx, memory, fd, array, 1, 0, OUT),
        fd_pwrite(cx, memory, fd, array, 1, 0, OUT),
        fd_sync(cx, memory, fd),
        fd_datasync(cx, memory, fd),
        fd_advise(cx, memory, fd, 0, 0, 0),
        fd_allocate(cx, memory, fd, 0, 1),
        fd_filestat_get(cx, memory, fd, OUT),
        fd_filestat_set_size(cx, memory, fd, 1),
        fd_filestat_set_times(cx, memory, fd, 0, 0, 0),
        fd_fdstat_set_flags(cx, memory, fd, 1),
    ];
    for (at, refusal) in refusals.into_iter().enumerate() {
        assert_eq!(errno(refusal), Errno::Notcapable, "number {at}");
    }
    assert_eq!(world.write(fd, b"x"), Ok(1));
    // A directory without the right to open for writing.
    let dir = world
        .open_as(ROOT, ".", 1, 2, ALL & !FILE, 0)
        .expect("the directory itself");
    let World { cx, memory, .. } = &mut world;
    let (base, inheriting) = (ALL & !FILE, ALL & !WRITE);
    // Bits for what a directory cannot do are not there to begin with.
    assert_eq!(
        errno(fd_fdstat_set_rights(cx, memory, dir, base, inheriting)),
        Errno::Notcapable
    );
    let (base, inheriting) = stat(&mut world, dir);
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_set_rights(
        cx,
        memory,
        dir,
        base,
        inheriting & !WRITE,
    ));
    assert!(world.open_as(dir, "file", 1, 0, READ, 0).is_ok());
    assert_eq!(
        world.open_as(dir, "file", 1, 0, READ | WRITE, 0),
        Err(Errno::Notcapable)
    );
}

#[test]
fn flags_can_be_set() {
    let mut world = World::new();
    let fd = world.open_as(ROOT, "file", 1, CREAT, FILE, 1).unwrap();
    world.write(fd, b"ab").unwrap();
    world.seek(fd, 0, 0).unwrap();
    world.write(fd, b"cd").unwrap();
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_get(cx, memory, fd, OUT));
    assert_eq!(world.u16(OUT + 2), 1);
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_set_flags(cx, memory, fd, 4));
    // Those for synchronous writing hold from opening on.
    let sync = errno(fd_fdstat_set_flags(cx, memory, fd, 16));
    assert_eq!(sync, Errno::Notsup);
    world.seek(fd, 0, 0).unwrap();
    world.write(fd, b"x").unwrap();
    let file = world.dir.path().join("file");
    assert_eq!(fs::read(file).unwrap(), b"xbcd");
    let sync = world.open_as(ROOT, "file", 1, 0, FILE, 2 | 8 | 16).unwrap();
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_get(cx, memory, sync, OUT));
    assert_eq!(world.u16(OUT + 2), 26);
}

#[test]
fn sizes_and_times() {
    let mut world = World::new();
    let fd = world.open("file", CREAT).unwrap();
    let World { cx, memory, .. } = &mut world;
    ok(fd_filestat_set_size(cx, memory, fd, 1000));
    ok(fd_allocate(cx, memory, fd, 500, 1000));
    ok(fd_advise(cx, memory, fd, 0, 0, 3));
    let time = 1_000_000_000_000_000_001;
    ok(fd_filestat_set_times(cx, memory, fd, time, 0, 1));
    ok(fd_filestat_set_times(cx, memory, fd, 0, 0, 8));
    ok(fd_filestat_get(cx, memory, fd, OUT));
    ok(unstable::fd_filestat_get(cx, memory, fd, OUT + 0x80));
    let host = fs::metadata(world.dir.path().join("file")).unwrap();
    assert_eq!((host.size(), host.atime_nsec()), (1500, 1));
    assert_eq!(world.u64(OUT), host.dev());
    assert_eq!(world.u64(OUT + 8), host.ino());
    assert_eq!(world.bytes::<1>(OUT + 16), [4]);
    let of = |at| world.u64(at);
    assert_eq!([OUT + 24, OUT + 32, OUT + 40].map(of), [1, 1500, time]);
    let modified = host.mtime() as u64 * 1_000_000_000 + host.mtime_nsec() as u64;
    assert_eq!(of(OUT + 48), modified);
    // The old version has its fields elsewhere.
    assert_eq!(world.u32(OUT + 0x80 + 20), 1);
    let fields = [24, 32, 40].map(|at| of(OUT + 0x80 + at));
    assert_eq!(fields, [1500, time, modified]);
}

#[test]
fn the_old_version_counts_from_elsewhere() {
    let mut world = World::new();
    let fd = world.open("file", CREAT).unwrap();
    world.write(fd, b"0123456789").unwrap();
    let mut seek = |offset, whence| {
        let World { cx, memory, .. } = &mut world;
        ok(unstable::fd_seek(cx, memory, fd, offset, whence, OUT));
        world.u64(OUT)
    };
    assert_eq!(seek(-1, 0), 9, "from the position");
    assert_eq!(seek(-2, 1), 8, "from the end");
    assert_eq!(seek(3, 2), 3, "from the start");
    let World { cx, memory, .. } = &mut world;
    ok(unstable::fd_tell(cx, memory, fd, OUT));
    assert_eq!(world.u64(OUT), 3);
}

#[test]
fn granted_directories_have_names() {
    let mut world = World::with(Access::ReadOnly, |builder| {
        builder.preopened_dir("/", "/other", Access::ReadOnly)
    });
    let World { cx, memory, .. } = &mut world;
    ok(fd_prestat_get(cx, memory, ROOT, OUT));
    ok(fd_prestat_get(cx, memory, 4, OUT + 8));
    ok(fd_prestat_dir_name(cx, memory, 4, OUT + 16, 7));
    for fd in [0, 5] {
        assert_eq!(errno(fd_prestat_get(cx, memory, fd, OUT)), Errno::Badf);
    }
    let short = errno(fd_prestat_dir_name(cx, memory, 4, OUT, 5));
    assert_eq!(short, Errno::Nametoolong);
    assert_eq!((world.u32(OUT), world.u32(OUT + 4)), (0, 1));
    assert_eq!((world.u32(OUT + 8), world.u32(OUT + 12)), (0, 6));
    assert_eq!(&world.bytes::<7>(OUT + 16), b"/other\0");
}

/// Wherever a guest wants to go on, by numbers that fit into C's `long` of 32 bits.
#[test]
fn directories_are_listed_from_anywhere() {
    let mut world = World::new();
    for at in 0..500 {
        fs::write(world.dir.path().join(format!("file-{at}")), "").unwrap();
    }
    let root = world.dir.path().to_owned();
    let mut next = |cookie: u64| {
        let World { cx, memory, .. } = &mut world;
        // One whole entry.
        ok(fd_readdir(cx, memory, ROOT, BUFFER, 40, cookie, OUT));
        let name_len = world.u32(BUFFER + 16) as usize;
        let name = world.memory[BUFFER as usize + 24..][..name_len].to_vec();
        (world.u32(OUT) > 0).then(|| (world.u64(BUFFER), name))
    };
    let (mut cookie, mut all) = (0, Vec::new());
    while let Some((after, name)) = next(cookie) {
        assert!(after > cookie && i32::try_from(after).is_ok());
        all.push((cookie, after, name));
        cookie = after;
    }
    assert_eq!(all.len(), 502);
    for step in [501, 7, 125] {
        for at in 0..all.len() {
            let (cookie, after, name) = all[at * step % all.len()].clone();
            assert_eq!(next(cookie), Some((after, name)));
        }
    }
    // What is removed meanwhile does not keep others from being seen.
    let mut seen = 0;
    let mut cookie = 0;
    while let Some((after, name)) = next(cookie) {
        let name = String::from_utf8(name).unwrap();
        if name.starts_with("file") {
            fs::remove_file(root.join(name)).unwrap();
        }
        seen += 1;
        cookie = after;
    }
    assert_eq!(seen, all.len());
}

/// The names and types of a directory's entries, read with a buffer of `len` bytes.
fn list(world: &mut World, len: u32) -> BTreeSet<(String, u8)> {
    let mut names = BTreeSet::new();
    let mut cookie = 0;
    loop {
        let World { cx, memory, .. } = &mut *world;
        ok(fd_readdir(cx, memory, ROOT, BUFFER, len, cookie, OUT));
        let used = world.u32(OUT);
        assert!(used <= len);
        let mut at = BUFFER;
        let mut got = 0;
        while at + 24 <= BUFFER + used {
            let name_len = world.u32(at + 16);
            if at + 24 + name_len > BUFFER + used {
                break;
            }
            let name = &world.memory[at as usize + 24..][..name_len as usize];
            let name = String::from_utf8(name.to_vec()).unwrap();
            assert!(names.insert((name, world.bytes::<1>(at + 20)[0])));
            cookie = world.u64(at);
            at += 24 + name_len;
            got += 1;
        }
        if used < len {
            return names;
        }
        assert!(got > 0, "no progress");
    }
}

#[test]
fn directories_are_listed() {
    let mut world = World::new();
    let root = world.dir.path();
    let mut expected = BTreeSet::from([(".".to_owned(), 3), ("..".to_owned(), 3)]);
    for at in 0..300 {
        let name = format!("file-{at}");
        fs::write(root.join(&name), "").unwrap();
        expected.insert((name, 4));
    }
    fs::create_dir(root.join("sub")).unwrap();
    std::os::unix::fs::symlink("nowhere", root.join("link")).unwrap();
    expected.insert(("sub".into(), 3));
    expected.insert(("link".into(), 7));
    for len in [40, 64, 100, 4096, 0x6000] {
        assert_eq!(list(&mut world, len), expected, "{len}");
    }
    // What comes later is seen by who starts anew.
    fs::write(world.dir.path().join("new"), "").unwrap();
    expected.insert(("new".into(), 4));
    assert_eq!(list(&mut world, 4096), expected);
    let World { cx, memory, .. } = &mut world;
    // Far behind the end, where there is nothing.
    ok(fd_readdir(cx, memory, ROOT, BUFFER, 100, u64::MAX, OUT));
    assert_eq!(world.u32(OUT), 0);
    let World { cx, memory, .. } = &mut world;
    // A full buffer of no bytes.
    ok(fd_readdir(cx, memory, ROOT, BUFFER, 0, 0, OUT));
    assert_eq!(world.u32(OUT), 0);
    let file = world.open("new", 0).unwrap();
    let World { cx, memory, .. } = &mut world;
    let listed = errno(fd_readdir(cx, memory, file, BUFFER, 10, 0, OUT));
    assert_eq!(listed, Errno::Notdir);
}

#[test]
fn directories_are_no_files() {
    let mut world = World::new();
    assert_eq!(world.read(ROOT, 1), Err(Errno::Isdir));
    assert_eq!(world.write(ROOT, b"x"), Err(Errno::Isdir));
    assert_eq!(world.seek(ROOT, 0, 0), Err(Errno::Isdir));
    let World { cx, memory, .. } = &mut world;
    ok(fd_filestat_get(cx, memory, ROOT, OUT));
    ok(fd_sync(cx, memory, ROOT));
    let size = errno(fd_filestat_set_size(cx, memory, ROOT, 0));
    assert_eq!(size, Errno::Isdir);
    assert_eq!(world.bytes::<1>(OUT + 16), [3]);
}

#[test]
fn file_descriptors_are_bounded() {
    let mut world = World::with(Access::ReadWrite, |builder| builder.max_fds(10));
    for at in 4..10 {
        assert_eq!(world.open(format!("file-{at}"), CREAT), Ok(at));
    }
    assert_eq!(world.open("one-more", CREAT), Err(Errno::Mfile));
    // It was not made.
    assert_eq!(world.stat("one-more", false), Errno::Noent);
    let World { cx, memory, .. } = &mut world;
    ok(fd_renumber(cx, memory, 9, 4));
    ok(fd_renumber(cx, memory, 8, 0));
    assert_eq!(world.open("file-4", 0), Ok(8));
    // Failures leave nothing open on the host's side.
    for _ in 0..100 {
        assert!(world.open("file-4", CREAT | 4).is_err());
        assert!(world.open("nowhere", 0).is_err());
        assert!(world.open(".", 0).is_err());
        let World { cx, memory, .. } = &mut world;
        let (path, len) = (0x8000, 6);
        let outside = path_open(cx, memory, ROOT, 0, path, len, 0, 0, 0, 0, u32::MAX);
        assert_eq!(errno(outside), Errno::Fault);
    }
    let file = world.dir.path().to_owned();
    // The directory, and six files.
    assert_eq!(open_files_in(&file), 7);
    drop(world.cx);
    assert_eq!(open_files_in(&file), 0);
}

/// How many files below a directory this process has open.
fn open_files_in(dir: &std::path::Path) -> usize {
    let files = fs::read_dir("/proc/self/fd").unwrap();
    let targets = files.filter_map(|file| fs::read_link(file.ok()?.path()).ok());
    targets.filter(|target| target.starts_with(dir)).count()
}

#[test]
fn streams() {
    let (stdout, stderr) = (OutputPipe::with_limit(10), OutputPipe::new());
    let mut world = World::with(Access::ReadOnly, |builder| {
        builder
            .stdin(Input::bytes("some input"))
            .stdout(Output::pipe(&stdout))
            .stderr(Output::pipe(&stderr))
    });
    assert_eq!(world.read(0, 4).unwrap(), b"some");
    assert_eq!(world.read(0, 100).unwrap(), b" input");
    assert_eq!(world.read(0, 100).unwrap(), b"");
    assert_eq!(world.write(0, b"x"), Err(Errno::Notcapable));
    assert_eq!(world.read(1, 1), Err(Errno::Notcapable));
    assert_eq!(world.write(1, b"1234567"), Ok(7));
    // A guest that floods its output is stopped, and the host lives.
    assert_eq!(world.write(1, b"1234567"), Ok(3));
    assert_eq!(world.write(1, b"1234567"), Err(Errno::Nospc));
    assert_eq!(stdout.take(), b"1234567123");
    assert_eq!(world.write(1, b"x"), Ok(1));
    assert_eq!(world.write(2, b"oh"), Ok(2));
    assert_eq!((stdout.text(), stderr.text()), ("x".into(), "oh".into()));
    assert_eq!(world.seek(1, 0, 0), Err(Errno::Spipe));
    let World { cx, memory, .. } = &mut world;
    ok(fd_fdstat_get(cx, memory, 1, OUT));
    ok(fd_filestat_get(cx, memory, 1, OUT + 0x20));
    ok(fd_fdstat_set_flags(cx, memory, 1, 4));
    ok(fd_sync(cx, memory, 1));
    assert_eq!(errno(fd_fdstat_set_flags(cx, memory, 1, 1)), Errno::Notsup);
    assert_eq!(world.bytes::<1>(OUT), [0], "not a terminal");
    assert_eq!(world.u64(OUT + 8) & SEEK, 0);
}

#[test]
fn streams_that_are_files_of_the_host() {
    let dir = tempfile::tempdir().unwrap();
    let (input, output) = (dir.path().join("in"), dir.path().join("out"));
    fs::write(&input, b"before0123").unwrap();
    fs::write(&output, b"before").unwrap();
    let mut given = fs::File::open(&input).unwrap();
    given.seek(SeekFrom::Start(6)).unwrap();
    let log = fs::File::options().append(true).open(&output).unwrap();
    let mut world = World::with(Access::ReadOnly, |builder| {
        builder
            .stdin(Input::file(given))
            .stdout(Output::file(log.try_clone().unwrap()))
            .stderr(Output::writer(Vec::new()))
    });
    assert_eq!(world.read(0, 2).unwrap(), b"01");
    assert_eq!(world.read(0, 9).unwrap(), b"23");
    assert_eq!(world.write(0, b"x"), Err(Errno::Notcapable));
    assert_eq!(world.write(1, b"xyz"), Ok(3));
    assert_eq!(world.write(2, b"xyz"), Ok(3));
    // What the host has there besides is its own: what stands in front, and how it opened the file.
    for fd in [0, 1] {
        assert_eq!(world.seek(fd, 0, 0), Err(Errno::Spipe));
        let World { cx, memory, .. } = &mut world;
        let refusals = [
            fd_pread(cx, memory, fd, 0, 0, 0, OUT),
            fd_pwrite(cx, memory, fd, 0, 0, 0, OUT),
            fd_allocate(cx, memory, fd, 0, 100),
            fd_filestat_set_size(cx, memory, fd, 0),
        ];
        for refusal in refusals {
            assert_eq!(errno(refusal), Errno::Spipe);
        }
        ok(fd_fdstat_set_flags(cx, memory, fd, NONBLOCK));
    }
    let flags = rustix::fs::fcntl_getfl(&log).unwrap();
    assert!(flags.contains(OFlags::APPEND) && !flags.contains(OFlags::NONBLOCK));
    assert_eq!(world.write(1, b"!"), Ok(1));
    assert_eq!(fs::read(&output).unwrap(), b"beforexyz!");
}

/// What does not block says so, and the host's ends of it are as they were.
#[test]
fn streams_that_do_not_block() {
    let (input, mut feed) = std::io::pipe().unwrap();
    let (drain, output) = std::io::pipe().unwrap();
    let (given_input, given_output) = (input.try_clone().unwrap(), output.try_clone().unwrap());
    let mut world = World::with(Access::ReadOnly, |builder| {
        builder
            .stdin(Input::file(OwnedFd::from(given_input)))
            .stdout(Output::file(OwnedFd::from(given_output)))
    });
    for fd in [0, 1] {
        let World { cx, memory, .. } = &mut world;
        ok(fd_fdstat_set_flags(cx, memory, fd, NONBLOCK));
    }
    for host in [input.as_fd(), output.as_fd()] {
        let flags = rustix::fs::fcntl_getfl(host).unwrap();
        assert!(!flags.contains(OFlags::NONBLOCK));
    }
    assert_eq!(world.read(0, 1), Err(Errno::Again));
    feed.write_all(b"x").unwrap();
    assert_eq!(world.read(0, 2).unwrap(), b"x");
    while world.write(1, &[0; 4096]).is_ok() {}
    assert_eq!(world.write(1, &[0; 4096]), Err(Errno::Again));
    drop(drain);
}

#[test]
fn nothing_is_granted_by_default() {
    let mut world = World::new();
    world.cx = wasmo_wasi::WasiCtx::builder().build().unwrap();
    let World { cx, memory, .. } = &mut world;
    ok(args_sizes_get(cx, memory, OUT, OUT + 4));
    ok(environ_sizes_get(cx, memory, OUT + 8, OUT + 12));
    assert_eq!(world.bytes::<16>(OUT), [0; 16]);
    assert_eq!(world.read(0, 10).unwrap(), b"");
    assert_eq!(world.write(1, b"x"), Ok(1));
    assert_eq!(world.open("file", CREAT), Err(Errno::Badf));
    let World { cx, memory, .. } = &mut world;
    assert_eq!(errno(fd_prestat_get(cx, memory, ROOT, OUT)), Errno::Badf);
}
