//! Attempts to get out of a granted directory, each by its name, in a directory of its own. `escape` tries many paths with few functions;
//! here is what needs more than a path.

use crate::escape::{OTHER, Prison, READ_ONLY};
use crate::world::{ALL, CREAT, DIRECTORY, EXCL, FILE, READ, ROOT, TRUNC, WRITE, World, errno};
use std::fs;
use std::os::fd::AsRawFd;
use std::os::unix::fs::symlink;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};
use wasmo_wasi::{Errno, preview1 as wasi};

/// What a call says that was refused, if the path leads out.
const OUT: &[Errno] = &[Errno::Perm, Errno::Notcapable];

/// A name, what is tried, and with which errors it may be refused.
type Attempt = (&'static str, fn(&mut Prison) -> Errno, &'static [Errno]);

/// The error of what must not work.
fn failed<T>(result: Result<T, Errno>) -> Errno {
    result.err().unwrap_or(Errno::Success)
}

fn open(world: &mut World, path: &str, oflags: u32, rights: u64) -> Errno {
    failed(world.open_as(ROOT, path, 1, oflags, rights, 0))
}

fn mkdir(world: &mut World, path: &str) {
    let made = world.at(wasi::path_create_directory, ROOT, path);
    assert_eq!(made, Errno::Success, "{path}");
}

fn done(errno: Errno) {
    assert_eq!(errno, Errno::Success, "a step on the way");
}

const ATTEMPTS: &[Attempt] = &[
    (
        "the parent's file, by ..",
        |p| open(&mut p.world, "../secret", 0, READ),
        OUT,
    ),
    (
        "the same, by a detour through a directory",
        |p| open(&mut p.world, "sub/../../secret", 0, READ),
        OUT,
    ),
    (
        "the same, by many more .. than there are directories",
        |p| {
            let path = "../".repeat(500) + "etc/passwd";
            open(&mut p.world, &path, 0, READ)
        },
        OUT,
    ),
    (
        "back in by the directory's own name",
        |p| open(&mut p.world, "../inside/file", 0, READ),
        OUT,
    ),
    (
        "an absolute path",
        |p| open(&mut p.world, "/etc/passwd", 0, READ),
        OUT,
    ),
    (
        "an absolute path of the directory itself",
        |p| {
            let path = p.around.join("inside/file");
            open(&mut p.world, path.to_str().unwrap(), 0, READ)
        },
        OUT,
    ),
    (
        "an absolute path below the guest's name for the directory",
        |p| open(&mut p.world, "/file", 0, READ),
        OUT,
    ),
    (
        "two slashes at the start",
        |p| open(&mut p.world, "//etc/passwd", 0, READ),
        OUT,
    ),
    (
        "a zero byte that would end the path",
        |p| open(&mut p.world, "file\0/../../secret", 0, READ),
        &[Errno::Inval],
    ),
    (
        "a path that is too long",
        |p| open(&mut p.world, &"a/".repeat(3000), 0, READ),
        &[Errno::Nametoolong],
    ),
    (
        "no path",
        |p| open(&mut p.world, "", 0, READ),
        &[Errno::Noent],
    ),
    (
        "what looks like .. and is not",
        |p| {
            for path in [
                "...",
                ".. ",
                "..\\secret",
                "\u{2025}/secret",
                "%2e%2e/secret",
                "sub\\..\\..\\secret",
            ] {
                assert_eq!(open(&mut p.world, path, 0, READ), Errno::Noent, "{path}");
            }
            open(&mut p.world, "..;/secret", 0, READ)
        },
        &[Errno::Noent],
    ),
    (
        "the parent, with a slash after it",
        |p| open(&mut p.world, "../", DIRECTORY, READ),
        OUT,
    ),
    (
        "a file outside, with a slash after it",
        |p| open(&mut p.world, "../secret/", 0, READ),
        OUT,
    ),
    (
        "a link to a file outside, with a slash after it",
        |p| open(&mut p.world, "link-up/", 0, READ),
        OUT,
    ),
    (
        "a link to a directory outside, with a slash after it, without following",
        |p| failed(p.world.open_as(ROOT, "link-dir/", 0, DIRECTORY, READ, 0)),
        OUT,
    ),
    (
        "a link to a directory outside, with /. after it, without following",
        |p| failed(p.world.open_as(ROOT, "link-dir/.", 0, DIRECTORY, READ, 0)),
        OUT,
    ),
    (
        "the link itself, without following",
        |p| failed(p.world.open_as(ROOT, "link-up", 0, 0, READ, 0)),
        &[Errno::Loop],
    ),
    (
        "/proc/self/root",
        |p| open(&mut p.world, "/proc/self/root/etc/passwd", 0, READ),
        OUT,
    ),
    (
        "/proc/self/fd of the host, by an absolute path",
        |p| open(&mut p.world, "/proc/self/fd/0", 0, READ),
        OUT,
    ),
    (
        "/proc/self/cwd of the host, by a link",
        |p| {
            symlink("/proc/self/cwd", p.around.join("inside/cwd")).unwrap();
            open(&mut p.world, "cwd", DIRECTORY, READ)
        },
        OUT,
    ),
    (
        "a file that the host has open, by a link to /proc/self/fd",
        |p| {
            let secret = fs::File::open(p.around.join("secret")).unwrap();
            let path = format!("/proc/self/fd/{}", secret.as_raw_fd());
            symlink(path, p.around.join("inside/magic")).unwrap();
            open(&mut p.world, "magic", 0, READ)
        },
        OUT,
    ),
    (
        "a directory that the host has open, by a link to /proc/self/fd",
        |p| {
            let outside = fs::File::open(p.around.join("outside")).unwrap();
            let path = format!("/proc/self/fd/{}", outside.as_raw_fd());
            symlink(path, p.around.join("inside/magic")).unwrap();
            open(&mut p.world, "magic/secret", 0, READ)
        },
        OUT,
    ),
    (
        "a file made through a link to nothing outside",
        |p| open(&mut p.world, "link-new", CREAT, WRITE),
        OUT,
    ),
    (
        "a new file only, through the same",
        |p| open(&mut p.world, "link-new", CREAT | EXCL, WRITE),
        &[Errno::Exist],
    ),
    (
        "a file made through a link of the guest's to nothing outside",
        |p| {
            done(p.world.symlink("../new", "mine"));
            open(&mut p.world, "mine", CREAT, WRITE)
        },
        OUT,
    ),
    (
        "a file outside cut to nothing through a link",
        |p| open(&mut p.world, "link-up", TRUNC, WRITE),
        OUT,
    ),
    (
        "a file outside cut to nothing through an absolute link",
        |p| open(&mut p.world, "link-absolute", TRUNC, WRITE),
        OUT,
    ),
    (
        "a chain of links, of which the last one leads out",
        |p| {
            let mut target = "../secret".to_owned();
            for at in 0..10 {
                let name = format!("chain-{at}");
                done(p.world.symlink(&target, &name));
                target = name;
            }
            open(&mut p.world, &target, 0, READ)
        },
        OUT,
    ),
    (
        "a circle of links",
        |p| {
            done(p.world.symlink("b", "a"));
            done(p.world.symlink("a", "b"));
            open(&mut p.world, "a/../../secret", 0, READ)
        },
        &[Errno::Loop],
    ),
    (
        "a link made to an absolute path",
        |p| p.world.symlink("/etc/passwd", "mine"),
        OUT,
    ),
    (
        "a link made outside, by ..",
        |p| p.world.symlink("inside/file", "../mine"),
        OUT,
    ),
    (
        "a link made outside, through a link",
        |p| p.world.symlink("../inside/file", "link-dir/mine"),
        OUT,
    ),
    (
        "a link that leads out since its directory was moved up",
        |p| {
            mkdir(&mut p.world, "a");
            mkdir(&mut p.world, "a/b");
            done(p.world.symlink("../../secret", "a/b/up"));
            assert_eq!(
                open(&mut p.world, "a/b/up", 0, READ),
                Errno::Noent,
                "still inside"
            );
            done(p.world.rename(ROOT, "a/b", ROOT, "b"));
            open(&mut p.world, "b/up", 0, READ)
        },
        OUT,
    ),
    (
        "a link that leads out since it was moved to another directory",
        |p| {
            done(p.world.symlink("../outside/secret", "sub/up"));
            done(p.world.rename(ROOT, "sub/up", OTHER, "up"));
            failed(p.world.open_as(OTHER, "up", 1, 0, READ, 0))
        },
        OUT,
    ),
    (
        "a hard link to a file outside",
        |p| p.world.link(ROOT, "../secret", ROOT, "mine"),
        OUT,
    ),
    (
        "a hard link to a file outside, through a link to its directory",
        |p| p.world.link(ROOT, "link-dir/secret", ROOT, "mine"),
        OUT,
    ),
    (
        "a hard link made outside",
        |p| p.world.link(ROOT, "file", ROOT, "../mine"),
        OUT,
    ),
    (
        "a hard link to what a link leads to",
        |p| {
            let (path, len) = p.world.text(0, "link-up");
            let (new, new_len) = p.world.text(1, "mine");
            let World { cx, memory, .. } = &mut p.world;
            errno(wasi::path_link(
                cx, memory, ROOT, 1, path, len, ROOT, new, new_len,
            ))
        },
        &[Errno::Inval],
    ),
    (
        "a hard link to a link, which leads out from elsewhere too",
        |p| {
            done(p.world.link(ROOT, "link-dir", ROOT, "sub/mine"));
            open(&mut p.world, "sub/mine/../secret", 0, READ)
        },
        &[Errno::Perm, Errno::Notcapable, Errno::Noent],
    ),
    (
        "a file outside moved in",
        |p| p.world.rename(ROOT, "../secret", ROOT, "mine"),
        OUT,
    ),
    (
        "a directory outside moved in",
        |p| p.world.rename(ROOT, "../outside", ROOT, "mine"),
        OUT,
    ),
    (
        "a file moved out",
        |p| p.world.rename(ROOT, "file", ROOT, "../mine"),
        OUT,
    ),
    (
        "a file moved over one outside, through a link to its directory",
        |p| p.world.rename(ROOT, "file", ROOT, "link-dir/secret"),
        OUT,
    ),
    (
        "the directory itself moved",
        |p| p.world.rename(ROOT, ".", ROOT, "sub/mine"),
        &[Errno::Busy, Errno::Inval, Errno::Perm, Errno::Notcapable],
    ),
    (
        "a directory moved into itself",
        |p| p.world.rename(ROOT, "sub", ROOT, "sub/sub"),
        &[Errno::Inval],
    ),
    (
        "a directory made outside",
        |p| p.world.at(wasi::path_create_directory, ROOT, "../mine"),
        OUT,
    ),
    (
        "a directory made where a link leads to nothing",
        |p| p.world.at(wasi::path_create_directory, ROOT, "link-new"),
        &[Errno::Exist],
    ),
    (
        "the same, with a slash after it",
        |p| p.world.at(wasi::path_create_directory, ROOT, "link-new/"),
        &[Errno::Exist, Errno::Perm, Errno::Notcapable],
    ),
    (
        "a file outside removed",
        |p| p.world.at(wasi::path_unlink_file, ROOT, "../secret"),
        OUT,
    ),
    (
        "a file outside removed through a link to its directory",
        |p| p.world.at(wasi::path_unlink_file, ROOT, "link-dir/secret"),
        OUT,
    ),
    (
        "a directory outside removed",
        |p| {
            fs::create_dir(p.around.join("empty")).unwrap();
            let removed = p.world.at(wasi::path_remove_directory, ROOT, "../empty");
            fs::remove_dir(p.around.join("empty")).expect("it is still there");
            removed
        },
        OUT,
    ),
    (
        "a directory outside removed through a link with a slash after it",
        |p| {
            symlink("../other", p.around.join("inside/link-other")).unwrap();
            p.world.at(wasi::path_remove_directory, ROOT, "link-other/")
        },
        &[Errno::Notdir, Errno::Perm, Errno::Notcapable, Errno::Noent],
    ),
    (
        "the directory itself removed",
        |p| p.world.at(wasi::path_remove_directory, ROOT, "."),
        &[Errno::Inval, Errno::Notempty, Errno::Busy],
    ),
    (
        "what an absolute link says",
        |p| failed(p.world.readlink("link-absolute")),
        OUT,
    ),
    (
        "what a link outside says",
        |p| {
            symlink("secret", p.around.join("outside/link")).unwrap();
            let read = failed(p.world.readlink("link-dir/link"));
            fs::remove_file(p.around.join("outside/link")).unwrap();
            read
        },
        OUT,
    ),
    (
        "what /proc/self/exe says",
        |p| failed(p.world.readlink("/proc/self/exe")),
        OUT,
    ),
    (
        "the times of a file outside, through a link",
        |p| p.world.set_times("link-up", true),
        OUT,
    ),
    (
        "the size of a file outside, through a link",
        |p| p.world.stat("link-up", true),
        OUT,
    ),
    ("the size of the parent", |p| p.world.stat("..", true), OUT),
    (
        "above a directory that was opened below",
        |p| {
            let sub = p.world.open_dir("sub").unwrap();
            failed(p.world.open_as(sub, "../file", 1, 0, READ, 0))
        },
        OUT,
    ),
    (
        "above a directory that has taken the number of the granted one",
        |p| {
            let sub = p.world.open_dir("sub").unwrap();
            done(errno(wasi::fd_renumber(
                &p.world.cx,
                &mut p.world.memory,
                sub,
                ROOT,
            )));
            open(&mut p.world, "../file", 0, READ)
        },
        OUT,
    ),
    (
        "by the number that a granted directory had",
        |p| {
            done(errno(wasi::fd_renumber(
                &p.world.cx,
                &mut p.world.memory,
                ROOT,
                OTHER,
            )));
            open(&mut p.world, "file", 0, READ)
        },
        &[Errno::Badf],
    ),
    (
        "to write below a directory to read, under the number of one to write",
        |p| {
            done(errno(wasi::fd_renumber(
                &p.world.cx,
                &mut p.world.memory,
                READ_ONLY,
                ROOT,
            )));
            open(&mut p.world, "file", TRUNC, WRITE)
        },
        &[Errno::Notcapable],
    ),
    (
        "to write below a directory to read, by a directory opened through it with all rights",
        |p| {
            let sub = p
                .world
                .open_as(READ_ONLY, "sub", 1, DIRECTORY, ALL & !FILE, 0)
                .unwrap();
            failed(p.world.open_as(sub, "new", 1, CREAT, WRITE, 0))
        },
        &[Errno::Notcapable],
    ),
    (
        "to give back rights that were given up",
        |p| {
            let World { cx, memory, .. } = &mut p.world;
            done(errno(wasi::fd_fdstat_set_rights(
                cx,
                memory,
                ROOT,
                1 << 13,
                READ,
            )));
            errno(wasi::fd_fdstat_set_rights(
                cx,
                memory,
                ROOT,
                1 << 13,
                READ | WRITE,
            ))
        },
        &[Errno::Notcapable],
    ),
    (
        "above a directory that the host has moved out",
        |p| {
            mkdir(&mut p.world, "moving");
            let moving = p.world.open_dir("moving").unwrap();
            let (from, to) = (
                p.around.join("inside/moving"),
                p.around.join("outside/moving"),
            );
            fs::rename(&from, &to).unwrap();
            let opened = failed(p.world.open_as(moving, "../secret", 1, 0, READ, 0));
            fs::rename(to, from).unwrap();
            opened
        },
        OUT,
    ),
    (
        "below a directory that the host has put a link in the place of",
        |p| {
            mkdir(&mut p.world, "swapped");
            assert_eq!(open(&mut p.world, "swapped/secret", 0, READ), Errno::Noent);
            fs::remove_dir(p.around.join("inside/swapped")).unwrap();
            symlink("../outside", p.around.join("inside/swapped")).unwrap();
            open(&mut p.world, "swapped/secret", 0, READ)
        },
        OUT,
    ),
    (
        "below a file",
        |p| {
            let file = p.world.open("file", 0).unwrap();
            failed(p.world.open_as(file, "../secret", 1, 0, READ, 0))
        },
        &[Errno::Notdir],
    ),
    (
        "below the standard input",
        |p| failed(p.world.open_as(0, "../secret", 1, 0, READ, 0)),
        &[Errno::Notdir],
    ),
    (
        "below a file descriptor of the host's",
        |p| {
            let host = fs::File::open(&p.around).unwrap();
            // The guest's numbers are its own.
            let number = (host.as_raw_fd() as u32).max(6);
            failed(p.world.open_as(number, "secret", 1, 0, READ, 0))
        },
        &[Errno::Badf],
    ),
    (
        "below the number -1, and AT_FDCWD",
        |p| {
            assert_eq!(
                failed(p.world.open_as(u32::MAX, "secret", 1, 0, READ, 0)),
                Errno::Badf
            );
            failed(
                p.world
                    .open_as(-100_i32 as u32, "Cargo.toml", 1, 0, READ, 0),
            )
        },
        &[Errno::Badf],
    ),
];

#[test]
fn each_is_refused() {
    assert!(ATTEMPTS.len() >= 70, "{}", ATTEMPTS.len());
    let mut wrong = Vec::new();
    for &(name, attempt, errors) in ATTEMPTS {
        let mut prison = Prison::new();
        let error = attempt(&mut prison);
        if !errors.contains(&error) {
            wrong.push(format!("{name}: {error:?} is none of {errors:?}"));
        }
        prison.intact();
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The guest may know no more of the parent than of itself.
#[test]
fn a_listing_does_not_tell_of_the_parent() {
    let mut prison = Prison::new();
    done(prison.world.stat(".", true));
    let inode = prison.world.u64(crate::world::OUT + 8);
    let World { cx, memory, .. } = &mut prison.world;
    done(errno(wasi::fd_readdir(
        cx,
        memory,
        ROOT,
        0x2000,
        0x1000,
        0,
        crate::world::OUT,
    )));
    let (mut at, end) = (0x2000, 0x2000 + prison.world.u32(crate::world::OUT));
    let mut seen = 0;
    while at + 24 <= end {
        let (entry_inode, len) = (prison.world.u64(at + 8), prison.world.u32(at + 16));
        let name = &prison.world.memory[at as usize + 24..][..len as usize];
        if name == b"." || name == b".." {
            assert_eq!(entry_inode, inode);
            seen += 1;
        }
        at += 24 + len;
    }
    assert_eq!(seen, 2);
}

/// A second thread of the host's changes a file to a link that leads out and back, as fast as it can, while the guest opens it to make it
/// anew, cut it to nothing, write it, and look at it.
#[test]
fn a_link_swapped_while_opening() {
    let mut prison = Prison::new();
    let inside = prison.around.join("inside");
    symlink("../secret", inside.join("trap")).unwrap();
    fs::write(inside.join("real"), "inside").unwrap();
    let stop = AtomicBool::new(false);
    let (mut in_time, mut refusals) = (0, 0);
    thread::scope(|scope| {
        scope.spawn(|| {
            while !stop.load(Ordering::Relaxed) {
                for name in ["real", "trap"] {
                    // Atomically: there is always something at `flip`, after the first time.
                    fs::hard_link(inside.join(name), inside.join("next")).unwrap();
                    fs::rename(inside.join("next"), inside.join("flip")).unwrap();
                    // A hard link to the same file is not renamed, but left.
                    let _ = fs::remove_file(inside.join("next"));
                }
            }
        });
        let world = &mut prison.world;
        let deadline = Instant::now() + Duration::from_secs(1);
        while Instant::now() < deadline {
            for (oflags, rights) in [
                (0, READ),
                (CREAT, WRITE),
                (TRUNC, WRITE),
                (CREAT | TRUNC, READ | WRITE),
            ] {
                match world.open_as(ROOT, "flip", 1, oflags, rights, 0) {
                    Ok(fd) => {
                        if rights & WRITE != 0 {
                            assert_eq!(world.write(fd, b"written"), Ok(7));
                        } else {
                            assert_ne!(world.read(fd, 20).unwrap(), b"the secret");
                        }
                        assert_eq!(world.close(fd), Errno::Success);
                        in_time += 1;
                    }
                    Err(Errno::Noent) => {}
                    Err(error) => {
                        assert!(OUT.contains(&error), "{error:?}");
                        refusals += 1;
                    }
                }
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    prison.intact();
    assert!(in_time > 0 && refusals > 0, "there was no race");
}
