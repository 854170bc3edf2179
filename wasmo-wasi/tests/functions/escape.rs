//! Attempts to get out of a granted directory. Each is refused, and leaves what is outside as it was.

use crate::world::{CREAT, DIRECTORY, EXCL, FILE, READ, ROOT, TRUNC, WRITE, World, errno};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use wasmo_wasi::{Access, Errno, WasiCtx, preview1 as wasi};

/// A world with something outside: the granted directory is `inside` of another one that has `secret` and `outside/secret`.
pub(crate) struct Prison {
    pub(crate) world: World,
    /// The directory that is not granted.
    pub(crate) around: PathBuf,
}

/// The granted directory once more, to read only.
pub(crate) const READ_ONLY: u32 = 4;

/// Another directory beside it.
pub(crate) const OTHER: u32 = 5;

impl Prison {
    pub(crate) fn new() -> Self {
        let mut world = World::new();
        let around = world.dir.path().to_owned();
        for folder in ["inside", "inside/sub", "outside", "other"] {
            fs::create_dir(around.join(folder)).unwrap();
        }
        for file in ["secret", "outside/secret"] {
            fs::write(around.join(file), "the secret").unwrap();
        }
        fs::write(around.join("inside/file"), "inside").unwrap();
        let inside = around.join("inside");
        world.cx = WasiCtx::builder()
            .preopened_dir(&inside, "/", Access::ReadWrite)
            .preopened_dir(&inside, "/read-only", Access::ReadOnly)
            .preopened_dir(around.join("other"), "/other", Access::ReadWrite)
            .build()
            .unwrap();
        let prison = Self { world, around };
        // Links that the host itself has made, with every kind of target.
        let absolute = prison.around.join("secret");
        for (name, target) in [
            ("link-up", PathBuf::from("../secret")),
            ("link-dir", PathBuf::from("../outside")),
            ("link-around", PathBuf::from("..")),
            ("link-absolute", absolute),
            ("link-root", PathBuf::from("/")),
            ("link-proc", PathBuf::from("/proc/self/root")),
            ("link-new", PathBuf::from("../new")),
            ("link-link", PathBuf::from("sub/../link-up")),
        ] {
            symlink(target, inside.join(name)).unwrap();
        }
        prison
    }

    /// That nothing outside has changed.
    #[track_caller]
    pub(crate) fn intact(&self) {
        let secret = |path: &str| fs::read_to_string(self.around.join(path)).unwrap();
        assert_eq!(secret("secret"), "the secret");
        assert_eq!(secret("outside/secret"), "the secret");
        let mut names: Vec<_> = fs::read_dir(&self.around)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert_eq!(names, ["inside", "other", "outside", "secret"]);
        let outside = fs::read_dir(self.around.join("outside")).unwrap();
        assert_eq!(outside.count(), 1);
    }
}

/// Paths that lead out of the directory to something that is there.
const LEADING_OUT: &[&str] = &[
    "../secret",
    "./../secret",
    "sub/../../secret",
    "sub/../sub/../../secret",
    "sub/./..//../secret",
    "../inside/../secret",
    "../inside/file",
    "../../../../../../../../../../../../etc/passwd",
    "/etc/passwd",
    "//etc/passwd",
    "/../etc/passwd",
    "/proc/self/environ",
    "link-up",
    "./link-up",
    "sub/../link-up",
    "link-link",
    "link-dir/secret",
    "link-dir/../secret",
    "link-around/secret",
    "link-absolute",
    "link-root/etc/passwd",
    "link-proc/etc/passwd",
];

/// Directories outside.
const FOLDERS: &[&str] = &[
    "..",
    "../",
    "sub/../..",
    "../outside",
    "/",
    "/tmp",
    "link-dir",
    "link-dir/",
    "link-around",
    "link-root",
    "link-proc",
    "link-dir/..",
];

/// Places outside where nothing is.
const NEW: &[&str] = &[
    "../new",
    "sub/../../new",
    "/tmp/wasmo-escape-new",
    "link-dir/new",
    "link-around/new",
    "link-new",
];

/// What a refusal says: that it is not permitted.
#[track_caller]
fn refused(what: &str, errno: Errno) {
    assert!(
        matches!(errno, Errno::Perm | Errno::Notcapable),
        "{what}: {errno:?}"
    );
}

#[test]
fn files_outside_cannot_be_opened() {
    let mut prison = Prison::new();
    for path in LEADING_OUT {
        for (oflags, rights) in [
            (0, READ),
            (0, WRITE),
            (CREAT, READ | WRITE),
            (TRUNC, WRITE),
            (0, 0),
        ] {
            let opened = prison.world.open_as(ROOT, path, 1, oflags, rights, 0);
            refused(path, opened.expect_err(path));
        }
        prison.intact();
    }
}

#[test]
fn directories_outside_cannot_be_opened() {
    let mut prison = Prison::new();
    for path in FOLDERS {
        for oflags in [DIRECTORY, 0] {
            let opened = prison.world.open_as(ROOT, path, 1, oflags, READ, 0);
            refused(path, opened.expect_err(path));
        }
    }
}

#[test]
fn nothing_can_be_made_outside() {
    let mut prison = Prison::new();
    for path in NEW {
        for oflags in [CREAT, CREAT | TRUNC, CREAT | EXCL] {
            // To make a file through a link at the end is an error also inside, if it has to be new.
            if *path == "link-new" && oflags & EXCL != 0 {
                let opened = prison.world.open(path, oflags);
                assert_eq!(opened, Err(Errno::Exist));
                continue;
            }
            let opened = prison.world.open(path, oflags);
            refused(path, opened.expect_err(path));
        }
        if *path != "link-new" {
            let made = prison.world.at(wasi::path_create_directory, ROOT, path);
            refused(path, made);
            refused(path, prison.world.symlink("file", path));
            refused(path, prison.world.link(ROOT, "file", ROOT, path));
            refused(path, prison.world.rename(ROOT, "file", ROOT, path));
        }
        prison.intact();
    }
    // The file is still where it was.
    assert_eq!(prison.world.stat("file", false), Errno::Success);
}

#[test]
fn nothing_outside_can_be_removed_moved_or_linked() {
    let mut prison = Prison::new();
    // Links themselves are inside, and may be removed: not those.
    let is_link = |path: &&&str| path.rsplit('/').next().unwrap().starts_with("link");
    for path in LEADING_OUT.iter().filter(|path| !is_link(path)) {
        let world = &mut prison.world;
        refused(path, world.at(wasi::path_unlink_file, ROOT, path));
        refused(path, world.rename(ROOT, path, ROOT, "stolen"));
        refused(path, world.rename(ROOT, path, OTHER, "stolen"));
        refused(path, world.link(ROOT, path, ROOT, "stolen"));
        refused(path, world.link(ROOT, path, OTHER, "stolen"));
        prison.intact();
    }
    for path in FOLDERS.iter().filter(|path| !is_link(path)) {
        let world = &mut prison.world;
        let removed = world.at(wasi::path_remove_directory, ROOT, path);
        // A link with a slash after it is a link, to some kernels; in any case nothing is removed.
        assert_ne!(removed, Errno::Success, "{path}");
        assert_ne!(
            world.rename(ROOT, path, ROOT, "stolen"),
            Errno::Success,
            "{path}"
        );
        prison.intact();
    }
    assert_eq!(prison.world.stat("stolen", false), Errno::Noent);
}

#[test]
fn nothing_outside_can_be_looked_at() {
    let mut prison = Prison::new();
    for path in LEADING_OUT.iter().chain(FOLDERS) {
        refused(path, prison.world.stat(path, true));
        refused(path, prison.world.set_times(path, true));
    }
    for path in [
        "../secret",
        "sub/../../secret",
        "/proc/self/exe",
        "link-dir/secret",
    ] {
        refused(path, prison.world.stat(path, false));
        refused(path, prison.world.set_times(path, false));
        refused(path, prison.world.readlink(path).expect_err(path));
    }
    // An absolute target would tell where the directory is.
    let target = prison.world.readlink("link-absolute");
    refused("link-absolute", target.expect_err("a host's path"));
    let modified = fs::metadata(prison.around.join("secret")).unwrap();
    assert!(modified.modified().unwrap().elapsed().unwrap().as_secs() < 1000);
}

#[test]
fn links_of_the_guest_lead_nowhere_outside() {
    let mut prison = Prison::new();
    let world = &mut prison.world;
    for target in ["/", "/etc/passwd", "//", "/proc/self/cwd"] {
        refused(target, world.symlink(target, "mine"));
    }
    for (at, target) in [
        "..",
        "../secret",
        "sub/../../secret",
        "link-up",
        "link-root",
    ]
    .iter()
    .enumerate()
    {
        let name = format!("mine-{at}");
        assert_eq!(world.symlink(target, &name), Errno::Success, "{target}");
        for oflags in [0, CREAT, DIRECTORY] {
            let opened = world.open_as(ROOT, &name, 1, oflags, READ, 0);
            refused(target, opened.expect_err(target));
        }
        refused(target, world.stat(&name, true));
    }
    // By way of a directory that is moved up afterwards: what was inside then leads out.
    for folder in ["a", "a/b", "a/b/c"] {
        let made = world.at(wasi::path_create_directory, ROOT, folder);
        assert_eq!(made, Errno::Success);
    }
    let deep = world.open_dir("a/b/c").unwrap();
    let up = world.open_as(deep, "../../../file", 1, 0, READ, 0);
    refused("above its own directory", up.expect_err("not below it"));
    assert_eq!(world.symlink("../../../file", "a/b/c/up"), Errno::Success);
    assert!(world.open("a/b/c/up", 0).is_ok(), "still inside");
    assert_eq!(world.rename(ROOT, "a/b/c", ROOT, "c"), Errno::Success);
    let opened = world.open("c/up", 0);
    refused("a moved link", opened.expect_err("it leads out now"));
    prison.intact();
}

#[test]
fn directories_opened_below_are_no_way_up() {
    let mut prison = Prison::new();
    let world = &mut prison.world;
    let sub = world.open_dir("sub").unwrap();
    for path in ["..", "../file", "../../secret", "./../file", "/file"] {
        let opened = world.open_as(sub, path, 1, 0, READ, 0);
        refused(path, opened.expect_err(path));
    }
    refused("rename", world.rename(sub, "../file", sub, "file"));
    refused("rename", world.rename(ROOT, "file", sub, "../../file"));
    refused("link", world.link(sub, "../file", sub, "file"));
    prison.intact();
}

#[test]
fn read_only_stays_read_only() {
    let mut prison = Prison::new();
    let world = &mut prison.world;
    assert!(world.open_as(READ_ONLY, "file", 1, 0, READ, 0).is_ok());
    for (oflags, rights) in [
        (0, WRITE),
        (0, READ | WRITE),
        (CREAT, READ),
        (TRUNC, READ),
        (CREAT | EXCL, 0),
    ] {
        for path in ["file", "new"] {
            let opened = world.open_as(READ_ONLY, path, 1, oflags, rights, 0);
            assert_eq!(opened, Err(Errno::Notcapable), "{path} {oflags} {rights}");
        }
    }
    let functions = [
        wasi::path_create_directory,
        wasi::path_remove_directory,
        wasi::path_unlink_file,
    ];
    for function in functions {
        assert_eq!(world.at(function, READ_ONLY, "sub"), Errno::Notcapable);
    }
    for (from, to) in [(READ_ONLY, OTHER), (OTHER, READ_ONLY), (READ_ONLY, ROOT)] {
        // A second name elsewhere would make the file writable.
        assert_eq!(world.link(from, "file", to, "new"), Errno::Notcapable);
        assert_eq!(world.rename(from, "file", to, "new"), Errno::Notcapable);
    }
    // Nor does a file or directory opened through it have what it lacks.
    let sub = world.open_as(READ_ONLY, "sub", 1, DIRECTORY, !WRITE, 0);
    let sub = sub.unwrap();
    assert_eq!(
        world.open_as(sub, "new", 1, CREAT, 0, 0),
        Err(Errno::Notcapable)
    );
    let file = world.open_as(READ_ONLY, "file", 1, 0, FILE & !WRITE, 0);
    let file = file.unwrap();
    assert_eq!(world.write(file, b"x"), Err(Errno::Notcapable));
    let World { cx, memory, .. } = world;
    let changes = [
        wasi::fd_filestat_set_size(cx, memory, file, 0),
        wasi::fd_allocate(cx, memory, file, 0, 10),
        wasi::fd_filestat_set_times(cx, memory, file, 0, 0, 1),
        wasi::fd_fdstat_set_rights(cx, memory, file, READ | WRITE, 0),
        wasi::fd_fdstat_set_rights(cx, memory, READ_ONLY, 0, u64::MAX),
    ];
    for change in changes {
        assert_eq!(errno(change), Errno::Notcapable);
    }
    let inside = fs::read_to_string(prison.around.join("inside/file")).unwrap();
    assert_eq!(inside, "inside");
}

#[test]
fn other_directories_are_apart() {
    let mut prison = Prison::new();
    let world = &mut prison.world;
    let opened = world.open_as(OTHER, "../inside/file", 1, 0, READ, 0);
    refused("from one to the other", opened.expect_err("by way of .."));
    assert_eq!(world.link(ROOT, "file", OTHER, "hard"), Errno::Success);
    // A link that is moved to another directory leads out of that.
    assert_eq!(world.symlink("sub/../file", "soft"), Errno::Success);
    assert_eq!(world.rename(ROOT, "soft", OTHER, "soft"), Errno::Success);
    let opened = world.open_as(OTHER, "soft", 1, 0, READ, 0);
    assert_eq!(opened, Err(Errno::Noent));
    let renamed = world.rename(ROOT, "sub", OTHER, "../outside/sub");
    refused("a directory to another's parent", renamed);
    prison.intact();
}

/// A second thread of the host's changes a directory to a link outside and back, as fast as it can, while the guest opens,
/// makes, removes and looks at what is below it.
#[test]
fn races_are_lost() {
    let mut prison = Prison::new();
    let inside = prison.around.join("inside");
    fs::create_dir(inside.join("real")).unwrap();
    fs::write(inside.join("real/secret"), "inside").unwrap();
    symlink("../outside", inside.join("trap")).unwrap();
    let stop = AtomicBool::new(false);
    let (mut in_time, mut refusals) = (0, 0);
    thread::scope(|scope| {
        scope.spawn(|| {
            let (real, trap) = (inside.join("real"), inside.join("trap"));
            let (flip, away) = (inside.join("flip"), inside.join("away"));
            while !stop.load(Ordering::Relaxed) {
                fs::rename(&real, &flip).unwrap();
                fs::rename(&flip, &real).unwrap();
                fs::rename(&trap, &flip).unwrap();
                fs::rename(&flip, &trap).unwrap();
                fs::rename(&real, &away).unwrap();
                fs::rename(&trap, &real).unwrap();
                fs::rename(&real, &trap).unwrap();
                fs::rename(&away, &real).unwrap();
            }
        });
        let world = &mut prison.world;
        let deadline = std::time::Instant::now() + std::time::Duration::from_secs(2);
        while std::time::Instant::now() < deadline {
            for folder in ["flip", "real", "trap"] {
                let path = format!("{folder}/secret");
                match world.open_as(ROOT, &path, 1, 0, READ, 0) {
                    Ok(fd) => {
                        assert_eq!(world.read(fd, 20).unwrap(), b"inside");
                        assert_eq!(world.close(fd), Errno::Success);
                        in_time += 1;
                    }
                    Err(Errno::Noent) => {}
                    Err(error) => {
                        refused(&path, error);
                        refusals += 1;
                    }
                }
                // It is put back at once, if it is the one inside.
                let away = world.rename(ROOT, &path, ROOT, "taken");
                if away == Errno::Success {
                    let taken = fs::read_to_string(inside.join("taken")).unwrap();
                    assert_eq!(taken, "inside");
                    while world.rename(ROOT, "taken", ROOT, "real/secret") != Errno::Success {}
                }
                let path = format!("{folder}/new");
                if let Ok(fd) = world.open(&path, CREAT) {
                    assert_eq!(world.close(fd), Errno::Success);
                }
                world.at(wasi::path_unlink_file, ROOT, &path);
            }
        }
        stop.store(true, Ordering::Relaxed);
    });
    prison.intact();
    assert!(in_time > 0 && refusals > 0, "there was no race");
}
