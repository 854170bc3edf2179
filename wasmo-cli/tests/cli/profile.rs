//! Profiles: taken by `wasmo run`, used by `wasmo run` and `wasmo build`.

use super::run::THREADS;
use super::{Done, Folder, fail, succeed};
use std::path::Path;
use std::process::Command;
use wasmo_module::abi::index::DefinedFuncIndex;
use wasmo_module::{Module, ParseOptions, Profile};

/// Counts down: twice as far from an odd number. Then it does what its second argument says: 1 traps, other numbers leave the switch.
const LOOP: &str = r#"(module
  (func (export "count") (param $from i32) (param $end i32) (result i32)
    (local $steps i32)
    (if (i32.and (local.get $from) (i32.const 1))
      (then (local.set $from (i32.mul (local.get $from) (i32.const 2)))))
    (block $done
      (loop $next
        (br_if $done (i32.eqz (local.get $from)))
        (local.set $from (i32.sub (local.get $from) (i32.const 1)))
        (local.set $steps (i32.add (local.get $steps) (i32.const 1)))
        (br $next)))
    (block $zero (block $one (br_table $zero $one $zero (local.get $end))) (unreachable))
    (local.get $steps))
  (func (export "unused") (param i32) (br_if 0 (local.get 0))))"#;

/// What a file says of the function `func` of [`LOOP`]: how often it was entered, and how often its branches went which way.
fn counts(folder: &Folder, file: &str, func: u32) -> (u64, Vec<Vec<u64>>) {
    let mut module = Module::parse(LOOP.as_bytes(), &ParseOptions::new()).unwrap();
    let profile = std::fs::read(folder.path(file)).unwrap();
    let profile = Profile::parse(&profile).unwrap();
    assert_eq!(module.apply_profile(&profile).unwrap(), 2);
    let counts = module.function_counts(DefinedFuncIndex(func)).unwrap();
    let branches = counts.branches.iter();
    (counts.entries, branches.map(|it| it.ways.clone()).collect())
}

/// Calls an export of a module with arguments, as `call` names them, by `wasmo run` with `options`.
fn invoke(folder: &Folder, module: &str, call: &[&str], options: &[&str]) -> Command {
    folder.wasmo(&[&["run", module], options, &["--invoke"], call].concat())
}

#[test]
fn counts_are_exact_and_added_up() {
    let folder = Folder::new();
    folder.write("loop.wat", LOOP);
    let run = |from: &str, end: &str| {
        let options = ["--profile-generate", "counts"];
        invoke(&folder, "loop.wat", &["count", from, end], &options)
    };
    assert_eq!(succeed(&mut run("10", "0")), "10\n");
    let once = (1, vec![vec![0, 1], vec![1, 10], vec![1, 0, 0]]);
    assert_eq!(counts(&folder, "counts", 0), once);
    assert_eq!(counts(&folder, "counts", 1), (0, vec![vec![0, 0]]));
    assert_eq!(succeed(&mut run("7", "9")), "14\n");
    // What a guest has counted before it traps counts.
    let stderr = fail(134, &mut run("2", "1"));
    assert!(
        stderr.starts_with("error: wasm trap: unreachable"),
        "{stderr}"
    );
    let sum = (3, vec![vec![1, 2], vec![3, 26], vec![1, 1, 1]]);
    assert_eq!(counts(&folder, "counts", 0), sum);
}

#[test]
fn programs_that_exit_and_programs_with_threads_write_theirs() {
    let folder = Folder::new();
    folder.write("exit.wat", super::EXIT);
    let entered = |module: &Path, file: &str| {
        let mut module = Module::read(module, &ParseOptions::new()).unwrap();
        let profile = std::fs::read(folder.path(file)).unwrap();
        module
            .apply_profile(&Profile::parse(&profile).unwrap())
            .unwrap();
        let functions = (0..module.defined_function_count()).map(DefinedFuncIndex);
        let counts = functions.filter_map(|func| module.function_counts(func));
        counts.filter(|counts| counts.entries > 0).count()
    };
    let args = ["run", "exit.wat", "--profile-generate", "exit"];
    assert_eq!(Done::of(&mut folder.wasmo(&args)).code, Some(3));
    assert_eq!(entered(&folder.path("exit.wat"), "exit"), 1);
    let args = ["run", THREADS, "--profile-generate", "threads", "turns"];
    let turns = "thread 0\nthread 1\nthread 2\nthread 3\n";
    assert_eq!(succeed(&mut folder.wasmo(&args)), turns);
    assert!(entered(Path::new(THREADS), "threads") > 5);
}

#[test]
fn profiles_guide_what_is_made() {
    let folder = Folder::new();
    folder.write("loop.wat", LOOP);
    for (file, from) in [("one", "1000"), ("two", "1")] {
        let options = ["--profile-generate", file];
        succeed(&mut invoke(
            &folder,
            "loop.wat",
            &["count", from, "0"],
            &options,
        ));
    }
    let run = |options: &[&str]| {
        let mut command = invoke(&folder, "loop.wat", &["count", "5", "0"], options);
        command.env("WASMO_CACHE_DIR", folder.path("cache"));
        command
    };
    let modules = || {
        std::fs::read_dir(folder.path("cache/modules"))
            .unwrap()
            .count()
            / 2
    };
    for options in [
        &[][..],
        &["--profile-use", "one"],
        &["--profile-use", "one,two"],
    ] {
        let before = if options.is_empty() { 0 } else { modules() };
        assert_eq!(succeed(&mut run(options)), "10\n");
        assert_eq!(modules(), before + 1, "each profile gives code of its own");
        assert_eq!(succeed(&mut run(options)), "10\n");
        assert_eq!(modules(), before + 1);
    }
    let ir = |options: &[&str]| {
        let args = [
            "build",
            "loop.wat",
            "--emit",
            "unoptimized-llvm-ir",
            "-o",
            "loop.ll",
        ];
        succeed(&mut folder.wasmo(&[&args, options].concat()));
        folder.read("loop.ll")
    };
    assert!(!ir(&[]).contains("function_entry_count"));
    assert!(ir(&["--profile-use", "one"]).contains("!{!\"function_entry_count\", i64 1}"));
    assert!(ir(&["--profile-use", "one,two"]).contains("!{!\"function_entry_count\", i64 2}"));
}

#[test]
fn what_is_no_profile_is_told() {
    let folder = Folder::new();
    folder.write("loop.wat", LOOP);
    folder.write("text", "no profile");
    let run = |options: &[&str]| invoke(&folder, "loop.wat", &["count", "1", "0"], options);
    for option in ["--profile-use", "--profile-generate"] {
        let stderr = fail(1, &mut run(&[option, "text"]));
        assert!(
            stderr.contains("cannot read the profile `text`")
                && stderr.contains("this is no profile"),
            "{stderr}"
        );
        assert_eq!(folder.read("text"), "no profile");
    }
    let stderr = fail(1, &mut run(&["--profile-use", "none"]));
    assert!(
        stderr.contains("cannot read the profile `none`") && stderr.contains("No such file"),
        "{stderr}"
    );
    let stderr = fail(
        2,
        &mut run(&["--profile-use", "text", "--profile-generate", "text"]),
    );
    assert!(stderr.contains("cannot be used with"), "{stderr}");
    let stderr = fail(1, &mut run(&["--profile-generate", "no/folder"]));
    assert!(stderr.contains("cannot open `no/folder`"), "{stderr}");
    // One of another module.
    folder.write("math.wat", super::MATH);
    let options = ["--profile-generate", "math"];
    let mut taken = invoke(&folder, "math.wat", &["add", "1", "2"], &options);
    assert_eq!(succeed(&mut taken), "3\n");
    let done = Done::of(&mut run(&["--profile-use", "math"]));
    assert_eq!(done.stdout, "2\n");
    assert_eq!(
        done.stderr,
        "note: the profile has counts for 0 of 2 functions: it was taken of another module, or of another version of it\n"
    );
}

#[test]
fn a_module_that_is_not_instantiated_has_no_counts() {
    let folder = Folder::new();
    let start = |body: &str| {
        let exit = "(import \"wasi_snapshot_preview1\" \"proc_exit\" (func $exit (param i32)))";
        format!("(module {exit} (func $start {body}) (start $start) (func (export \"_start\")))")
    };
    folder.write("trap.wat", start("(unreachable)"));
    folder.write("exit.wat", start("(call $exit (i32.const 7))"));
    for (module, code) in [("trap.wat", 134), ("exit.wat", 7)] {
        let mut run = folder.wasmo(&["run", module, "--profile-generate", "counts"]);
        let stderr = fail(code, &mut run);
        let note = "note: there is nothing to add to the profile `counts`: the module was not instantiated\n";
        assert!(stderr.ends_with(note), "{stderr}");
    }
    // What is empty is there to be filled, and what was never called changes nothing.
    folder.write("math.wat", super::MATH);
    let run = |call: &[&str], option| invoke(&folder, "math.wat", call, &[option, "counts"]);
    fail(1, &mut run(&["none"], "--profile-generate"));
    for option in ["--profile-generate", "--profile-use"] {
        assert_eq!(succeed(&mut run(&["add", "1", "2"], option)), "3\n");
    }
}

#[test]
fn runs_at_the_same_time_are_all_counted() {
    let folder = Folder::new();
    folder.write("loop.wat", LOOP);
    let run = || {
        let options = ["--profile-generate", "counts"];
        invoke(&folder, "loop.wat", &["count", "10", "0"], &options)
    };
    succeed(&mut run());
    let runs: Vec<_> = (0..8)
        .map(|_| run().stdout(std::process::Stdio::null()).spawn().unwrap())
        .collect();
    for mut run in runs {
        assert!(run.wait().unwrap().success());
    }
    assert_eq!(counts(&folder, "counts", 0).0, 9);
}
