//! Programs do the same by Wasmo as natively, and by another runtime: exit code, output and files, byte for byte.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use wasmo_program_tests::{BZIP2, Done, LUA, PYTHON, Program, Run, SQLITE, ZSTD};

/// Bytes that a program reads as a file.
type Files<'a> = &'a [(&'a str, Vec<u8>)];

/// What is in the folder, without folders in it.
fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).expect("a folder");
    let read = |entry: std::io::Result<fs::DirEntry>| {
        let entry = entry.expect("an entry");
        let bytes = fs::read(entry.path()).expect("a file");
        (entry.file_name().into_string().expect("UTF-8"), bytes)
    };
    entries.map(read).collect()
}

type Outcome = (Vec<Done>, BTreeMap<String, Vec<u8>>);

/// Runs commands one after the other in a new folder.
fn session(
    files: Files<'_>,
    commands: &[(&[&str], &str)],
    mut how: impl FnMut(Run<'_>) -> Done,
) -> Outcome {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).expect("a file");
    }
    let folder = folder.path();
    let run = |&(args, stdin): &(&[&str], &str)| {
        how(Run {
            args,
            stdin,
            folder,
        })
    };
    (commands.iter().map(run).collect(), contents(folder))
}

/// Shows the first line that differs, rather than all.
#[track_caller]
fn same_text(left: &[u8], right: &[u8], what: &str) {
    if left == right {
        return;
    }
    let lines = |bytes: &[u8]| -> Vec<String> {
        let lines = bytes.split(|&byte| byte == b'\n');
        lines
            .map(|line| String::from_utf8_lossy(line).into_owned())
            .collect()
    };
    let (left, right) = (lines(left), lines(right));
    let number = left
        .iter()
        .zip(&right)
        .take_while(|(left, right)| left == right)
        .count();
    assert_eq!(
        left.get(number),
        right.get(number),
        "line {} of {what}",
        number + 1
    );
}

#[track_caller]
fn same(left: &Outcome, right: &Outcome, what: &str) {
    for (number, (left, right)) in left.0.iter().zip(&right.0).enumerate() {
        assert_eq!(left.code, right.code, "command {number}, {what}: {left:?}");
        same_text(
            &left.stdout,
            &right.stdout,
            &format!("the output of command {number}, {what}"),
        );
        same_text(
            &left.stderr,
            &right.stderr,
            &format!("the errors of command {number}, {what}"),
        );
    }
    let names = |outcome: &Outcome| outcome.1.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(left), names(right), "files, {what}");
    for (name, bytes) in &left.1 {
        assert!(*bytes == right.1[name], "the file {name} differs, {what}");
    }
}

/// Runs commands in every way, and gives what they did.
#[track_caller]
fn compare(program: &Program, files: Files<'_>, commands: &[(&[&str], &str)]) -> Outcome {
    let wasmo = session(files, commands, |run| program.wasmo(run));
    let native = session(files, commands, |run| program.native(run));
    same(&wasmo, &native, "Wasmo and native");
    compare_oracle(program, files, commands, &wasmo);
    wasmo
}

#[track_caller]
fn compare_oracle(
    program: &Program,
    files: Files<'_>,
    commands: &[(&[&str], &str)],
    wasmo: &Outcome,
) {
    if std::env::var_os("WASMO_ORACLE").is_some() {
        let oracle = session(files, commands, |run| {
            program.oracle(run).expect("the other runtime")
        });
        same(wasmo, &oracle, "Wasmo and the other runtime");
    }
}

/// Text that compresses as text does, the same on every machine.
fn text(len: usize) -> Vec<u8> {
    let words = [
        "memory", "module", "table", "a", "the", "of", "trap", "function", "is", "linear", "index",
    ];
    let mut state = 1_u64;
    let mut text = Vec::with_capacity(len + 16);
    while text.len() < len {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        let word = words[(state >> 33) as usize % words.len()];
        text.extend_from_slice(word.as_bytes());
        text.push(if state >> 60 == 0 { b'\n' } else { b' ' });
        if state >> 58 == 5 {
            text.extend_from_slice(&state.to_le_bytes());
        }
    }
    text.truncate(len);
    text
}

#[test]
fn lua() {
    let script = include_bytes!("../scripts/tour.lua").to_vec();
    let files = [
        ("tour.lua", script),
        ("bad.lua", b"local x = {}\nreturn x.y.z\n".to_vec()),
    ];
    let tour: &[&str] = &["tour.lua", "first", "7"];
    let (done, files) = compare(
        &LUA,
        &files,
        &[
            (tour, "a line\nlast line"),
            (&["bad.lua"], ""),
            (&["none.lua"], ""),
            (&[], ""),
        ],
    );
    let codes: Vec<u32> = done.iter().map(|done| done.code).collect();
    assert_eq!(codes, [7, 1, 1, 2], "{done:?}");
    let stdout = String::from_utf8_lossy(&done[0].stdout);
    assert!(stdout.contains("caught\t20000\n"), "{stdout}");
    assert!(
        stdout.ends_with("read\ta line\nread\tlast line\n"),
        "{stdout}"
    );
    assert!(files.contains_key("lua-kept.txt"));
}

#[test]
fn sqlite() {
    let script = include_str!("../scripts/tour.sql");
    let again = "PRAGMA integrity_check; SELECT count(*), sum(d) FROM big; DROP TABLE big; VACUUM;";
    let commands: &[(&[&str], &str)] = &[
        (&["-vfs", "unix-none", "tour.db"], script),
        (&["-vfs", "unix-none", "tour.db"], again),
        (&[":memory:"], script),
        (
            &[
                "-readonly",
                "-vfs",
                "unix-none",
                "tour.db",
                "DROP TABLE planet",
            ],
            "",
        ),
        (&["-vfs", "unix-none", "garbage.db", "SELECT 1 FROM t"], ""),
    ];
    let garbage = [("garbage.db", vec![0x5a; 8192])];
    let (done, files) = compare(&SQLITE, &garbage, commands);
    assert_eq!(done[0].code, 3, "{:?}", done[0]);
    let stdout = String::from_utf8_lossy(&done[0].stdout);
    assert!(stdout.contains("20000|200010000|10000.5|"), "{stdout}");
    assert!(stdout.contains("| ok "), "{stdout}");
    assert!(files.contains_key("tour.db"));
}

#[test]
fn zstd() {
    let files = [
        ("text", text(700_000)),
        ("empty", Vec::new()),
        ("bad.zst", text(1000)),
    ];
    let commands: &[(&[&str], &str)] = &[
        (&["-1", "text"], ""),
        (&["-d", "text.zst", "restored-1"], ""),
        (&["-19", "text"], ""),
        (&["-d", "text.zst", "restored-19"], ""),
        (&["-3", "empty"], ""),
        (&["-d", "empty.zst", "restored-empty"], ""),
        (&["-t", "text"], ""),
        (&["-d", "bad.zst", "nothing"], ""),
        (&["-3", "missing"], ""),
    ];
    let (done, files) = compare(&ZSTD, &files, commands);
    let codes: Vec<u32> = done.iter().map(|done| done.code).collect();
    assert_eq!(codes, [0, 0, 0, 0, 0, 0, 0, 1, 1], "{done:?}");
    assert!(files["restored-1"] == files["text"]);
    assert!(files["restored-19"] == files["text"]);
    assert!(files["text.zst"].len() < files["text"].len() / 3);
    assert!(files["dictionary"].len() > 1000);
}

#[test]
fn bzip2() {
    let mut damaged = text(5000);
    damaged[..10].copy_from_slice(b"BZh91AY&SY");
    let files = [("text", text(1_200_000)), ("damaged.bz2", damaged)];
    let commands: &[(&[&str], &str)] = &[
        (&["-kv", "-9", "text"], ""),
        (&["-tvv", "text.bz2"], ""),
        (&["-c", "-1", "text"], ""),
        (&["-d", "-c", "text.bz2"], ""),
        (&["-d", "damaged.bz2"], ""),
        (&["missing"], ""),
        (&["-dc"], "no compressed data"),
    ];
    let (done, files) = compare(&BZIP2, &files, commands);
    assert!(done[3].stdout == files["text"], "{:?}", done[3].code);
    assert!(files["text.bz2"].len() < files["text"].len() / 3);
    assert_eq!((done[1].code, done[4].code, done[5].code), (0, 2, 1));
}

/// Two programs of Python. There is no native build; the expected output is known.
#[test]
#[cfg_attr(
    not(has_python),
    ignore = "26 MB, which take minutes to compile: build with WASMO_PYTHON_WASM=…/python.wasm"
)]
fn python() {
    let python = PYTHON.expect("WASMO_PYTHON_WASM named a python.wasm at build time");
    let script = include_bytes!("../scripts/tour.py").to_vec();
    let files = [("tour.py", script)];
    let commands: &[(&[&str], &str)] = &[
        (&["-c", "print(sum(range(10**5)))"], ""),
        (&["tour.py", "one", "two words"], "line 1\nline 2\n"),
        (&["-c", "import sys; sys.exit(9)"], ""),
        (&["-c", "def f(n): return f(n + 1)\nf(0)"], ""),
    ];
    let outcome = session(&files, commands, |run| python.wasmo(run));
    assert_eq!(outcome.0[0].stdout, b"4999950000\n", "{:?}", outcome.0[0]);
    assert!(
        outcome.0[1].stdout.ends_with(b"tour done\n"),
        "{:?}",
        outcome.0[1]
    );
    assert_eq!(outcome.0[1].code, 0, "{:?}", outcome.0[1]);
    assert_eq!(outcome.0[2].code, 9);
    let stderr = String::from_utf8_lossy(&outcome.0[3].stderr);
    assert!(stderr.contains("RecursionError"), "{stderr}");
    compare_oracle(&python, &files, commands, &outcome);
}
