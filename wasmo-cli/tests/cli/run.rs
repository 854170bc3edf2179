//! `wasmo run` and `wasmo cache`.

use crate::{Done, EXIT, Folder, MATH, REPORT, fail, succeed};

#[test]
fn what_a_guest_is_granted() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("files")).unwrap();
    folder.write("files/numbers.txt", "40\n2\n");
    let run = |args: &[&str]| {
        let mut all = vec!["run", REPORT];
        all.extend(args);
        let mut command = folder.wasmo(&all);
        command.env("LANGUAGE", "la");
        Done::of(&mut command)
    };
    let done = run(&[
        "--dir",
        "files::/data:ro",
        "--env",
        "LANGUAGE=eo",
        "--",
        "--dir",
        "x",
    ]);
    assert!(
        done.stdout
            .contains("argument 1: --dir\nargument 2: x\nlanguage: eo\n"),
        "{}",
        done.stdout
    );
    assert!(done.stdout.ends_with("sum: 42\n"), "{}", done.stdout);
    assert!(
        done.stderr.contains("Capabilities insufficient"),
        "{}",
        done.stderr
    );
    assert!(!folder.path("files/made").exists());

    let done = run(&["--dir", "files::/data", "--env", "LANGUAGE"]);
    assert!(done.stdout.contains("language: la\n"), "{}", done.stdout);
    // The program's code is the number of its arguments.
    assert_eq!((done.code, done.stderr.as_str()), (Some(1), ""));
    assert_eq!(folder.read("files/made/sum.txt"), "42\n");

    assert!(run(&["--inherit-env"]).stdout.contains("language: la\n"));
    let done = run(&[]);
    assert!(
        done.stdout.contains("language: none\n") && !done.stdout.contains("sum"),
        "{}",
        done.stdout
    );

    let done = run(&["--dir", "absent"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(1), ""));
    assert!(
        done.stderr
            .starts_with("error: the directory `absent` cannot be opened: No such file"),
        "{}",
        done.stderr
    );
    let done = run(&["--env", "NOT_SET_AT_ALL"]);
    assert_eq!(done.code, Some(1));
    assert!(
        done.stderr.contains("--env NOT_SET_AT_ALL=VALUE"),
        "{}",
        done.stderr
    );
}

#[test]
fn a_quota() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("files")).unwrap();
    folder.write("files/numbers.txt", "40\n2\n");
    // A folder and a file, and two of the three bytes in it.
    let mut command = folder.wasmo(&["run", REPORT, "--dir", "files::/data"]);
    Done::of(command.args(["--disk-quota", "8194"]));
    assert_eq!(folder.read("files/made/sum.txt"), "42");

    std::fs::remove_dir_all(folder.path("files/made")).unwrap();
    let mut command = folder.wasmo(&["build", REPORT, "-o", "report"]);
    succeed(command.args(["--dir", "files::/data", "--disk-quota", "7K"]));
    let done = Done::of(&mut folder.command(folder.path("report")));
    assert_eq!(done.stderr, "sum.txt: Quota exceeded\n");
    assert!(folder.path("files/made").exists());
    assert!(!folder.path("files/made/sum.txt").exists());

    // What the process itself has as its output counts too, if it is a file.
    let output = std::fs::File::create(folder.path("output")).unwrap();
    let mut command = folder.wasmo(&["run", REPORT, "--disk-quota", "3"]);
    let done = command.stdout(output).output().unwrap();
    assert!(!done.status.success());
    assert_eq!(folder.read("output").len(), 3);

    let stderr = fail(
        2,
        &mut folder.wasmo(&["run", REPORT, "--disk-quota", "much"]),
    );
    assert!(stderr.contains("such as 1000 or 64M"), "{stderr}");
}

#[test]
fn functions() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    let run = |args: &[&str]| {
        let mut all = vec!["run", "math.wat", "--invoke"];
        all.extend(args);
        folder.wasmo(&all)
    };
    assert_eq!(succeed(&mut run(&["add", "-1", "0x10"])), "15\n");
    assert_eq!(succeed(&mut run(&["both", "--", "-5", "2.5"])), "2.5\n-5\n");
    assert_eq!(succeed(&mut run(&["quiet"])), "");
    let stderr = fail(134, &mut run(&["divide", "1", "0"]));
    assert!(
        stderr.starts_with(
            "error: wasm trap: integer divide by zero\n   0: math!divide at offset 0x"
        ),
        "{stderr}"
    );
    let stderr = fail(134, &mut run(&["deeper"]));
    assert!(
        stderr.starts_with("error: wasm trap: call stack exhausted\n"),
        "{stderr}"
    );
}

#[test]
fn compiled_once() {
    let folder = Folder::new();
    folder.write("exit.wat", EXIT);
    let command = |args: &[&str]| {
        let mut command = folder.wasmo(args);
        command.env("WASMO_CACHE_DIR", folder.path("cache"));
        command
    };
    let modules = || {
        let entries = std::fs::read_dir(folder.path("cache/modules")).unwrap();
        let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
        paths.sort();
        paths
    };
    // Without a linker nothing can be compiled: then it comes from the cache.
    let run = || Done::of(command(&["run", "exit.wat"]).env("WASMO_LINKER", "no-such-linker"));
    assert_eq!(run().code, Some(1));
    assert_eq!(Done::of(&mut command(&["run", "exit.wat"])).code, Some(3));
    let first = modules();
    assert_eq!(first.len(), 2, "the object and its digest: {first:?}");
    let done = run();
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(3), "ready\n"),
        "{}",
        done.stderr
    );

    // Other options are another thing, and so is another content.
    assert_eq!(
        Done::of(&mut command(&["run", "exit.wat", "-O0"])).code,
        Some(3)
    );
    folder.write("exit.wat", EXIT.replace("i32.const 3)", "i32.const 4)"));
    assert_eq!(run().code, Some(1));
    assert_eq!(Done::of(&mut command(&["run", "exit.wat"])).code, Some(4));
    assert!(succeed(&mut command(&["cache", "size"])).starts_with("3 modules, "));

    // What is damaged is made again.
    folder.write("exit.wat", EXIT);
    assert_eq!(run().code, Some(3));
    let object = first
        .iter()
        .find(|path| path.extension().is_some_and(|it| it == "so"))
        .unwrap();
    let mut content = std::fs::read(object).unwrap();
    let half = content.len() / 2;
    content.truncate(half);
    std::fs::write(object, content).unwrap();
    assert_eq!(run().code, Some(1));
    assert_eq!(Done::of(&mut command(&["run", "exit.wat"])).code, Some(3));
    assert_eq!(run().code, Some(3));

    assert_eq!(
        succeed(&mut command(&["cache", "dir"])),
        format!("{}\n", folder.path("cache").display())
    );
    assert!(
        succeed(&mut command(&["cache", "prune", "--older-than", "1"]))
            .starts_with("removed 0 modules")
    );
    assert!(
        succeed(&mut command(&["cache", "prune", "--max-size", "0"]))
            .starts_with("removed 3 modules")
    );
    assert_eq!(modules(), [""; 0].map(std::path::PathBuf::from));
    assert_eq!(run().code, Some(1));
    assert_eq!(
        Done::of(&mut command(&["run", "exit.wat", "--no-cache"])).code,
        Some(3)
    );
    assert_eq!(modules().len(), 0);
    assert_eq!(Done::of(&mut command(&["run", "exit.wat"])).code, Some(3));
    assert!(succeed(&mut command(&["cache", "clear"])).starts_with("removed 1 module,"));
    assert!(!folder.path("cache/modules").exists());
    fail(1, &mut command(&["cache", "prune"]));
}

#[test]
fn many_at_once() {
    let folder = Folder::new();
    folder.write("exit.wat", EXIT);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let mut run = folder.wasmo(&["run", "exit.wat", "-O0"]);
                let done = Done::of(run.env("WASMO_CACHE_DIR", folder.path("cache")));
                assert_eq!(
                    (done.code, done.stdout.as_str()),
                    (Some(3), "ready\n"),
                    "{}",
                    done.stderr
                );
            });
        }
    });
}

/// A program in C with threads: see tests/wasi.
pub(super) const THREADS: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../tests/wasi/guests/pthreads.wasm"
);

#[test]
fn threads() {
    let folder = Folder::new();
    let turns = "thread 0\nthread 1\nthread 2\nthread 3\n";
    assert_eq!(
        succeed(&mut folder.wasmo(&["run", THREADS, "turns"])),
        turns
    );
    let most = succeed(&mut folder.wasmo(&["run", THREADS, "--max-threads", "2", "most"]));
    assert_eq!(most, "2: Resource temporarily unavailable\n");
    let stderr = fail(
        134,
        &mut folder.wasmo(&["run", THREADS, "sleep", "0", "trap"]),
    );
    assert!(
        stderr.starts_with("error: thread 2 of the guest: wasm trap: unreachable\n"),
        "{stderr}"
    );
    assert_eq!(
        Done::of(&mut folder.wasmo(&["run", THREADS, "compute", "4"])).code,
        Some(4)
    );

    succeed(&mut folder.wasmo(&["build", THREADS, "--static", "--max-threads", "4"]));
    let program = || folder.command(folder.path("pthreads"));
    assert_eq!(succeed(program().arg("turns")), turns);
    assert_eq!(
        succeed(program().arg("most")),
        "4: Resource temporarily unavailable\n"
    );
    assert_eq!(Done::of(program().args(["read", "7"])).code, Some(7));
    let report = succeed(&mut folder.wasmo(&["inspect", THREADS]));
    assert!(
        report.contains("\"wasi\" \"thread-spawn\": function (i32) -> (i32)  [wasi-threads]\n"),
        "{report}"
    );
}
