//! Paths inside of a granted directory.

use crate::world::{CREAT, DIRECTORY, EXCL, OUT, READ, ROOT, TRUNC, WRITE, World, errno, ok};
use std::fs;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use wasmo_wasi::Errno;
use wasmo_wasi::preview1::*;

#[test]
fn opening() {
    let mut world = World::new();
    assert_eq!(world.open("file", 0), Err(Errno::Noent));
    assert!(world.open("file", CREAT | EXCL).is_ok());
    assert_eq!(world.open("file", CREAT | EXCL), Err(Errno::Exist));
    let fd = world.open("file", CREAT).unwrap();
    world.write(fd, b"text").unwrap();
    let fd = world.open("file", 0).unwrap();
    assert_eq!(world.read(fd, 9).unwrap(), b"text");
    let fd = world.open_as(ROOT, "file", 0, TRUNC, READ, 0).unwrap();
    assert_eq!(world.read(fd, 9).unwrap(), b"");
    assert_eq!(world.write(fd, b"x"), Err(Errno::Notcapable));
    assert_eq!(world.open_dir("file"), Err(Errno::Notdir));
    assert_eq!(world.open("file/x", CREAT), Err(Errno::Notdir));
    let opened = world.open_as(fd, "x", 0, CREAT, READ, 0);
    assert_eq!(opened, Err(Errno::Notdir));
    let opened = world.open_as(99, "x", 0, CREAT, READ, 0);
    assert_eq!(opened, Err(Errno::Badf));

    assert_eq!(world.at(path_create_directory, ROOT, "dir"), Errno::Success);
    let dir = world.open_dir("dir").unwrap();
    assert!(world.open_as(dir, "inner", 0, CREAT, READ, 0).is_ok());
    assert!(world.open("dir/../dir/./inner", 0).is_ok());
    let writing = world.open_as(ROOT, "dir", 0, DIRECTORY, READ | WRITE, 0);
    assert_eq!(writing, Err(Errno::Isdir));
    let writing = world.open_as(ROOT, "dir", 0, 0, WRITE, 0);
    assert_eq!(writing, Err(Errno::Isdir));
    assert_eq!(world.open("dir", CREAT | DIRECTORY), Err(Errno::Inval));
}

#[test]
fn hostile_paths_are_refused() {
    let mut world = World::new();
    assert_eq!(world.open("", CREAT), Err(Errno::Noent));
    assert_eq!(world.open("a\0b", CREAT), Err(Errno::Inval));
    assert_eq!(world.open("x".repeat(300), CREAT), Err(Errno::Nametoolong));
    assert_eq!(world.open("x/".repeat(2048), 0), Err(Errno::Nametoolong));
    // Bytes that are no text are names to Linux.
    assert!(world.open(b"\xff\xfe", CREAT).is_ok());
    let size = world.memory.len() as u32;
    let (path, len) = world.text(0, "file");
    let World { cx, memory, .. } = &mut world;
    let refusals = [
        (
            path_open(cx, memory, ROOT, 0, path, u32::MAX, 0, 0, 0, 0, OUT),
            Errno::Fault,
        ),
        (
            path_open(cx, memory, ROOT, 0, size, 1, 0, 0, 0, 0, OUT),
            Errno::Fault,
        ),
        (
            path_open(cx, memory, ROOT, 0, u32::MAX, 2, 0, 0, 0, 0, OUT),
            Errno::Fault,
        ),
        (
            path_open(cx, memory, ROOT, 0, path, len, CREAT, 0, 0, 0, size - 3),
            Errno::Fault,
        ),
        (
            path_open(cx, memory, ROOT, 2, path, len, 0, 0, 0, 0, OUT),
            Errno::Inval,
        ),
        (
            path_open(cx, memory, ROOT, 0, path, len, 16, 0, 0, 0, OUT),
            Errno::Inval,
        ),
        (
            path_open(cx, memory, ROOT, 0, path, len, 0, 0, 0, 32, OUT),
            Errno::Inval,
        ),
        (
            path_create_directory(cx, memory, ROOT, 0, size),
            Errno::Nametoolong,
        ),
        (
            path_create_directory(cx, memory, ROOT, 1, size),
            Errno::Fault,
        ),
        (
            path_filestat_get(cx, memory, ROOT, 0, path, len, size - 63),
            Errno::Noent,
        ),
        (
            path_filestat_get(cx, memory, ROOT, 9, path, len, OUT),
            Errno::Inval,
        ),
        (
            path_readlink(cx, memory, ROOT, path, len, 0, u32::MAX, OUT),
            Errno::Fault,
        ),
        (
            path_readlink(cx, memory, ROOT, path, len, 0, 9, u32::MAX),
            Errno::Fault,
        ),
        (
            path_symlink(cx, memory, 0, u32::MAX, ROOT, path, len),
            Errno::Fault,
        ),
        (
            path_symlink(cx, memory, path, 0, ROOT, path, len),
            Errno::Noent,
        ),
        (
            path_rename(cx, memory, ROOT, path, len, ROOT, u32::MAX, 1),
            Errno::Fault,
        ),
        (
            path_link(cx, memory, ROOT, 0, path, len, ROOT, size, 1),
            Errno::Fault,
        ),
        (
            path_link(cx, memory, ROOT, 1, path, len, ROOT, path, len),
            Errno::Inval,
        ),
        (
            path_remove_directory(cx, memory, ROOT, size, 1),
            Errno::Fault,
        ),
        (
            path_unlink_file(cx, memory, ROOT, size, u32::MAX),
            Errno::Fault,
        ),
        (path_unlink_file(cx, memory, 0, path, len), Errno::Notdir),
    ];
    for (at, (outcome, expected)) in refusals.into_iter().enumerate() {
        assert_eq!(errno(outcome), expected, "number {at}");
    }
    // The file was not made for a number that could not be told.
    assert_eq!(world.stat("file", false), Errno::Noent);
}

#[test]
fn the_file_permissions_of_the_host_hold() {
    let mut world = World::new();
    let file = world.dir.path().join("file");
    fs::write(&file, "x").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o444)).unwrap();
    let opened = world.open("file", 0);
    // Only the superuser may do everything.
    let superuser = fs::metadata("/proc/self").unwrap().uid() == 0;
    assert_eq!(opened.is_ok(), superuser, "{opened:?}");
    assert!(world.open_as(ROOT, "file", 0, 0, READ, 0).is_ok());
}

#[test]
fn removing() {
    let mut world = World::new();
    world.open("file", CREAT).unwrap();
    assert_eq!(world.at(path_create_directory, ROOT, "dir"), Errno::Success);
    assert_eq!(world.at(path_create_directory, ROOT, "dir"), Errno::Exist);
    world.open("dir/file", CREAT).unwrap();
    assert_eq!(
        world.at(path_remove_directory, ROOT, "dir"),
        Errno::Notempty
    );
    assert_eq!(world.at(path_remove_directory, ROOT, "file"), Errno::Notdir);
    assert_eq!(world.at(path_unlink_file, ROOT, "dir"), Errno::Isdir);
    assert_eq!(world.at(path_unlink_file, ROOT, "dir/file"), Errno::Success);
    assert_eq!(world.at(path_remove_directory, ROOT, "dir"), Errno::Success);
    assert_eq!(world.at(path_unlink_file, ROOT, "file"), Errno::Success);
    assert_eq!(world.at(path_unlink_file, ROOT, "file"), Errno::Noent);
    assert_ne!(world.at(path_remove_directory, ROOT, "."), Errno::Success);
    assert!(world.dir.path().exists());
}

#[test]
fn renaming_and_linking() {
    let mut world = World::new();
    let fd = world.open("a", CREAT).unwrap();
    world.write(fd, b"text").unwrap();
    assert_eq!(world.link(ROOT, "a", ROOT, "b"), Errno::Success);
    assert_eq!(world.link(ROOT, "a", ROOT, "b"), Errno::Exist);
    assert_eq!(world.rename(ROOT, "a", ROOT, "c"), Errno::Success);
    assert_eq!(world.rename(ROOT, "a", ROOT, "c"), Errno::Noent);
    assert_eq!(world.stat("b", false), Errno::Success);
    assert_eq!(world.u64(OUT + 24), 2, "links");
    assert_eq!(world.u64(OUT + 32), 4, "size");
    let fd = world.open("b", 0).unwrap();
    assert_eq!(world.read(fd, 9).unwrap(), b"text");
}

/// Paths that end in a slash, or a slash and a dot, mean a directory: what the operating system makes of them for the host, the guest gets.
#[test]
fn paths_of_directories() {
    use rustix::fs::{AtFlags, CWD, Mode, OFlags};
    let set_up = || {
        let world = World::new();
        let root = world.dir.path().to_owned();
        fs::create_dir(root.join("dir")).unwrap();
        fs::write(root.join("file"), "text").unwrap();
        fs::write(root.join("other"), "text").unwrap();
        for (target, link) in [("file", "link"), ("dir", "dirlink"), ("none", "nolink")] {
            std::os::unix::fs::symlink(target, root.join(link)).unwrap();
        }
        (world, root)
    };
    let mut wrong = Vec::new();
    for name in ["file", "dir", "link", "dirlink", "nolink", "new"] {
        for end in ["", "/", "//", "/.", "/./"] {
            let path = &format!("{name}{end}")[..];
            let mut compare =
                |what: &str,
                 guest: &dyn Fn(&mut World) -> Errno,
                 host: &dyn Fn(&std::path::Path) -> rustix::io::Result<()>| {
                    let (mut world, root) = set_up();
                    let got = guest(&mut world);
                    let (_world, root_of_host) = set_up();
                    let expected =
                        host(&root_of_host).map_or_else(Errno::from, |()| Errno::Success);
                    let same = |name: &str| {
                        let read = |root: &std::path::Path| {
                            fs::symlink_metadata(root.join(name))
                                .map(|it| it.file_type())
                                .ok()
                        };
                        read(&root) == read(&root_of_host)
                    };
                    let same = [
                        "file", "other", "dir", "link", "dirlink", "nolink", "new", "none",
                    ]
                    .into_iter()
                    .all(same);
                    // Where there are two faults, either can be told.
                    let told = match what {
                        "stat" | "open" => got == expected,
                        _ => (got == Errno::Success) == (expected == Errno::Success),
                    };
                    if !told || !same {
                        wrong.push(format!(
                            "{what} {path}: {got:?}, not {expected:?}, same: {same}"
                        ));
                    }
                };
            let at = |root: &std::path::Path, path: &str| {
                root.join("").into_os_string().into_string().unwrap() + path
            };
            for follow in [false, true] {
                compare("stat", &|world| world.stat(path, follow), &|root| {
                    let flags = if follow {
                        AtFlags::empty()
                    } else {
                        AtFlags::SYMLINK_NOFOLLOW
                    };
                    rustix::fs::statat(CWD, at(root, path), flags).map(drop)
                });
            }
            for from in ["other", "dir"] {
                compare(
                    "rename to",
                    &|world| world.rename(ROOT, from, ROOT, path),
                    &|root| rustix::fs::rename(at(root, from), at(root, path)),
                );
            }
            compare(
                "rename",
                &|world| world.rename(ROOT, path, ROOT, "none"),
                &|root| rustix::fs::rename(at(root, path), at(root, "none")),
            );
            compare(
                "link",
                &|world| world.link(ROOT, path, ROOT, "none"),
                &|root| rustix::fs::link(at(root, path), at(root, "none")),
            );
            compare(
                "link to",
                &|world| world.link(ROOT, "other", ROOT, path),
                &|root| rustix::fs::link(at(root, "other"), at(root, path)),
            );
            compare("symlink", &|world| world.symlink("other", path), &|root| {
                rustix::fs::symlink("other", at(root, path))
            });
            compare(
                "readlink",
                &|world| {
                    world
                        .readlink(path)
                        .map_or_else(|error| error, |_| Errno::Success)
                },
                &|root| rustix::fs::readlink(at(root, path), []).map(drop),
            );
            compare(
                "unlink",
                &|world| world.at(path_unlink_file, ROOT, path),
                &|root| rustix::fs::unlink(at(root, path)),
            );
            compare(
                "rmdir",
                &|world| world.at(path_remove_directory, ROOT, path),
                &|root| rustix::fs::rmdir(at(root, path)),
            );
            compare(
                "mkdir",
                &|world| world.at(path_create_directory, ROOT, path),
                &|root| rustix::fs::mkdir(at(root, path), Mode::RWXU),
            );
            for (flags, host) in [(0, OFlags::RDONLY), (CREAT, OFlags::RDWR | OFlags::CREATE)] {
                let opened = |world: &mut World| {
                    world.open_as(
                        ROOT,
                        path,
                        1,
                        flags,
                        if flags == 0 { READ } else { READ | WRITE },
                        0,
                    )
                };
                compare(
                    "open",
                    &|world| opened(world).map_or_else(|error| error, |_| Errno::Success),
                    &|root| rustix::fs::open(at(root, path), host, Mode::RWXU).map(drop),
                );
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn symbolic_links() {
    let mut world = World::new();
    world.open("file", CREAT).unwrap();
    assert_eq!(world.symlink("file", "link"), Errno::Success);
    assert_eq!(world.symlink("file", "link"), Errno::Exist);
    assert_eq!(world.readlink("link").unwrap(), b"file");
    assert_eq!(world.readlink("file"), Err(Errno::Inval));
    let (path, len) = world.text(0, "link");
    let World { cx, memory, .. } = &mut world;
    ok(path_readlink(cx, memory, ROOT, path, len, OUT, 3, OUT + 8));
    assert_eq!(&world.bytes::<4>(OUT), b"fil\0");
    assert_eq!(world.u32(OUT + 8), 3);
    let nofollow = world.open_as(ROOT, "link", 0, 0, READ, 0);
    assert_eq!(nofollow, Err(Errno::Loop));
    assert!(world.open_as(ROOT, "link", 1, 0, READ, 0).is_ok());
    let kind = |world: &mut World, path: &str, follow| {
        assert_eq!(world.stat(path, follow), Errno::Success);
        world.bytes::<1>(OUT + 16)[0]
    };
    assert_eq!(kind(&mut world, "link", false), 7);
    assert_eq!(kind(&mut world, "link", true), 4);
    assert_eq!(kind(&mut world, ".", true), 3);
    // The times of the link, then of the file.
    let modified = |world: &World, name| {
        let metadata = fs::symlink_metadata(world.dir.path().join(name));
        metadata.unwrap().mtime()
    };
    assert_eq!(world.set_times("link", false), Errno::Success);
    assert_eq!(modified(&world, "link"), 1);
    assert_ne!(modified(&world, "file"), 1);
    assert_eq!(world.set_times("link", true), Errno::Success);
    assert_eq!(modified(&world, "file"), 1);
    // Round and round.
    assert_eq!(world.symlink("loop-b", "loop-a"), Errno::Success);
    assert_eq!(world.symlink("loop-a", "loop-b"), Errno::Success);
    assert_eq!(world.open("loop-a", 0), Err(Errno::Loop));
    // Everything at once: the time of 2554.
    let (path, len) = world.text(0, "file");
    let World { cx, memory, .. } = &mut world;
    let last = u64::MAX;
    let set = errno(path_filestat_set_times(
        cx, memory, ROOT, 0, path, len, last, last, 5,
    ));
    assert!(matches!(set, Errno::Success | Errno::Inval), "{set:?}");
}
