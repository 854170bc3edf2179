//! Wasmo as its users see it: fresh projects outside the workspace, built and run by cargo without a network and without any
//! LLVM but rustc's own.

use std::fs;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};
use wasmo_projects::{Outcome, Project, find, turn, workspace};

const TARGET: &str = env!("CARGO_TARGET_TMPDIR");

const BUILD: &str = "fn main() {\n    wasmo_build::compile(\"guest.wat\");\n}\n";

/// A guest that returns a number.
fn number(number: i32) -> String {
    format!("(module (func (export \"number\") (result i32) (i32.const {number})))\n")
}

const PRINT: &str = "wasmo_rt::include_wasm!(\"guest.wat\");\n\n\
    fn main() {\n    let mut guest = guest::Guest::new().unwrap();\n    \
    println!(\"number {}\", guest.number().unwrap());\n}\n";

const LIBRARY: &str = "wasmo_rt::include_wasm!(\"guest.wat\");\n\n\
    pub fn number() -> i32 {\n    guest::Guest::new().unwrap().number().unwrap()\n}\n";

/// The code block that follows the line with `title` in the README.
fn block<'a>(readme: &'a str, title: &str) -> &'a str {
    let rest = readme.split_once(title).expect(title).1;
    let (_, rest) = rest.split_once("```").expect("a code block");
    let (_, rest) = rest.split_once('\n').expect("its first line");
    rest.split_once("```").expect("its end").0
}

#[test]
fn what_the_readme_says_works() {
    let _turn = turn();
    let project = Project::new("readme", TARGET);
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let manifest = block(&readme, "`Cargo.toml`:");
    assert_eq!(manifest.matches("\"../wasmo/").count(), 2, "{manifest}");
    // The clone beside the project is this one.
    let here = format!("\"{}/", workspace().display());
    project
        .file("Cargo.toml", manifest.replace("\"../wasmo/", &here))
        .file("guest.wat", block(&readme, "`guest.wat`"))
        .file("build.rs", block(&readme, "`build.rs`:"))
        .file("src/main.rs", block(&readme, "`src/main.rs`:"));
    let output = project.cargo(&["run", "--quiet"]).expect_ok();
    assert_eq!(output, "1 + 2 = 3\nthe guest logged [\"adding\"]\n");
}

#[test]
fn there_was_no_llvm_to_find() {
    // Otherwise the other tests would prove nothing of rustc's.
    let _turn = turn();
    let project = Project::new("no-llvm", TARGET);
    project
        .package("", "no-llvm", "")
        .file("guest.wat", number(1))
        .file("src/main.rs", PRINT)
        .file(
            "build.rs",
            "fn main() {\n    \
             for tool in [\"llvm-config\", \"llvm-config-22\", \"clang\", \"opt\", \"ar\"] {\n        \
             let found = std::process::Command::new(tool).arg(\"--version\").output();\n        \
             assert!(found.is_err(), \"{tool} is on the path\");\n    }\n    \
             wasmo_build::compile(\"guest.wat\");\n}\n",
        );
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_ok(), "number 1\n");
}

#[test]
fn a_library_brings_its_guest_along() {
    let _turn = turn();
    let project = Project::new("library", TARGET);
    // Two libraries with files of the same name, and a third one with the very same module as the first.
    for (name, value) in [("one", 1), ("two", 2), ("uno", 1)] {
        project
            .package(name, name, "")
            .file(&format!("{name}/guest.wat"), number(value))
            .file(&format!("{name}/build.rs"), BUILD)
            .file(&format!("{name}/src/lib.rs"), LIBRARY);
    }
    project
        .file(
            "Cargo.toml",
            "[package]\nname = \"libraries\"\nedition = \"2024\"\n\n[dependencies]\n\
             one = { path = \"one\" }\ntwo = { path = \"two\" }\nuno = { path = \"uno\" }\n\n\
             [workspace]\n",
        )
        .file(
            "src/main.rs",
            "fn main() {\n    println!(\"{} {} {}\", one::number(), two::number(), uno::number());\n}\n",
        );
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_ok(), "1 2 1\n");
}

#[test]
fn a_shared_library_holds_a_guest() {
    let _turn = turn();
    let project = Project::new("shared", TARGET);
    let library = LIBRARY.replace("pub fn", "#[unsafe(no_mangle)]\npub extern \"C\" fn");
    let loader = "use std::ffi::{c_char, c_int, c_void};\n\n\
        unsafe extern \"C\" {\n    fn dlopen(name: *const c_char, flags: c_int) -> *mut c_void;\n    \
        fn dlsym(library: *mut c_void, name: *const c_char) -> *mut c_void;\n}\n\n\
        fn main() {\n    let path = std::ffi::CString::new(std::env::args().nth(1).unwrap()).unwrap();\n    \
        let library = unsafe { dlopen(path.as_ptr(), 2) };\n    assert!(!library.is_null());\n    \
        let number = unsafe { dlsym(library, c\"number\".as_ptr()) };\n    assert!(!number.is_null());\n    \
        let number: extern \"C\" fn() -> i32 = unsafe { std::mem::transmute(number) };\n    \
        println!(\"number {}\", number());\n}\n";
    project
        .package("", "shared", "[lib]\ncrate-type = [\"cdylib\"]\n")
        .file("guest.wat", number(8))
        .file("build.rs", BUILD)
        .file("src/lib.rs", library)
        .file("examples/loader.rs", loader);
    project.cargo(&["build", "--quiet"]).expect_ok();
    let library = project.target().join("debug/libshared.so");
    let library = library.to_str().expect("a path in UTF-8");
    let run = ["run", "--quiet", "--example", "loader"];
    let output = project.cargo_then(&run, &[library]).expect_ok();
    assert_eq!(output, "number 8\n");
}

#[test]
fn a_profile_is_taken_and_used() {
    let _turn = turn();
    let project = Project::new("profile", TARGET);
    let guest = "(module\n  (import \"host\" \"log\" (func $log (param i32)))\n  (memory (export \"memory\") 1)\n  \
        (func (export \"sum\") (param i32) (result i32) (local i32)\n    \
        (loop (local.set 1 (i32.add (local.get 0) (local.get 1)))\n      \
        (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))\n    \
        (i32.store (i32.const 8) (local.get 1)) (call $log (i32.const 8)) (local.get 1)))\n";
    let readme = fs::read_to_string(workspace().join("README.md")).unwrap();
    let features = block(&readme, "in a build with a feature of its own");
    let (_, script) = readme.split_once(features).unwrap();
    let build = block(script, "In `build.rs`:");
    let write = block(&readme, "At the end of a run with");
    let main = "wasmo_rt::include_wasm!(\"guest.wat\");\n\n\
        struct Host;\n\nimpl guest::imports::Host for Host {\n    \
        fn log(&mut self, cx: guest::Caller<'_>, at: i32) -> Result<(), wasmo_rt::Trap> {\n        \
        println!(\"logged {}\", cx.memory().read_value::<i32>(at as u32)?);\n        Ok(())\n    }\n}\n\n\
        fn main() -> Result<(), Box<dyn std::error::Error>> {\n    \
        let mut guest = guest::Guest::instantiate(Host)?;\n    \
        println!(\"sum {}\", guest.sum(100)?);\nWRITE    Ok(())\n}\n";
    project
        .package("", "profile", features)
        .file("guest.wat", guest)
        .file("build.rs", build)
        .file("src/main.rs", main.replace("WRITE", write));
    let outcome = project.cargo(&["run", "--quiet"]);
    let reason = "cannot read the profile `guest.profile`";
    let remedy = "`profile_generate`";
    assert!(
        !outcome.ok && outcome.stderr.contains(reason) && outcome.stderr.contains(remedy),
        "{}",
        outcome.stderr
    );
    let counting = ["run", "--quiet", "--features", "counting"];
    let output = project.cargo(&counting).expect_ok();
    assert_eq!(output, "logged 5050\nsum 5050\n");
    let run = || project.cargo(&["run"]);
    let outcome = run();
    assert!(!outcome.stderr.contains("warning"), "{}", outcome.stderr);
    assert_eq!(outcome.expect_ok(), "logged 5050\nsum 5050\n");
    // The function has changed since.
    project.file(
        "guest.wat",
        guest.replace(
            "(i32.store (i32.const 8)",
            "(i32.store (i32.add (i32.const 4) (i32.const 4))",
        ),
    );
    let outcome = run();
    let warning = "guest.wat: the profile has counts for 0 of 1 functions";
    assert!(outcome.stderr.contains(warning), "{}", outcome.stderr);
    assert_eq!(outcome.expect_ok(), "logged 5050\nsum 5050\n");
}

#[test]
fn every_target_of_a_package_can_include_the_guest() {
    let _turn = turn();
    let project = Project::new("targets", TARGET);
    let test = "wasmo_rt::include_wasm!(\"guest.wat\");\n\n#[test]\nfn it_runs() {\n    \
                assert_eq!(guest::Guest::new().unwrap().number().unwrap(), 5);\n}\n";
    let unit = "\n#[test]\nfn unit() {\n    assert_eq!(number(), 5);\n}\n";
    let doc = "//! ```\n//! assert_eq!(targets::number(), 5);\n//! ```\n\n";
    project
        .package("", "targets", "")
        .file("guest.wat", number(5))
        .file("build.rs", BUILD)
        .file("src/lib.rs", doc.to_owned() + LIBRARY + unit)
        .file("src/main.rs", PRINT)
        .file("examples/other.rs", PRINT)
        .file("tests/integration.rs", test);
    assert_eq!(project.cargo(&["run", "--quiet"]).expect_ok(), "number 5\n");
    let example = project.cargo(&["run", "--quiet", "--example", "other"]);
    assert_eq!(example.expect_ok(), "number 5\n");
    let tests = project.cargo(&["test"]).expect_ok();
    assert!(tests.contains("test unit ... ok"), "{tests}");
    assert!(tests.contains("test it_runs ... ok"), "{tests}");
    assert!(
        tests.contains("src/lib.rs"),
        "the documentation's test: {tests}"
    );
    assert_eq!(
        tests.matches("test result: ok. 1 passed").count(),
        3,
        "{tests}"
    );
}

#[test]
fn what_has_not_changed_is_not_compiled_again() {
    let _turn = turn();
    let project = Project::new("rebuild", TARGET);
    project
        .package("", "rebuild", "")
        .file("guest.wat", number(1))
        .file(
            "build.rs",
            "fn main() {\n    let report = wasmo_build::compile(\"guest.wat\");\n    \
             println!(\"cargo::warning=cached: {}\", report.modules[0].cached);\n}\n",
        )
        .file("src/main.rs", PRINT);
    // The target folder has what an earlier run of this test made.
    project
        .cargo(&["clean", "--package", "rebuild"])
        .expect_ok();
    let run = |project: &Project| {
        let Outcome { ok, stdout, stderr } = project.cargo(&["run", "--verbose"]);
        assert!(ok, "{stderr}");
        let cached = stderr
            .lines()
            .find_map(|line| Some(line.split_once("cached: ")?.1.to_owned()));
        let fresh = stderr
            .lines()
            .any(|line| line.trim_start().starts_with("Fresh rebuild "));
        (stdout, cached, fresh)
    };
    let cached = |cached: &str| Some(cached.to_owned());
    assert_eq!(
        run(&project),
        ("number 1\n".to_owned(), cached("false"), false)
    );

    // Cargo repeats the warning of a script that it does not run again: "Fresh" says that it did not.
    assert!(run(&project).2, "nothing has changed");

    // A new time stamp: the script runs, and finds what it made.
    project.file("guest.wat", number(1));
    assert_eq!(
        run(&project),
        ("number 1\n".to_owned(), cached("true"), false)
    );

    project.file("guest.wat", number(2));
    assert_eq!(
        run(&project),
        ("number 2\n".to_owned(), cached("false"), false)
    );
    project.file("guest.wat", number(1));
    assert_eq!(
        run(&project),
        ("number 1\n".to_owned(), cached("true"), false)
    );
}

#[test]
fn the_cpu_features_of_rustflags_reach_the_guest() {
    let _turn = turn();
    let project = Project::new("features", TARGET);
    project
        .package("", "features", "[profile.dev]\nopt-level = 2\n")
        .file(
            "guest.wat",
            "(module (func (export \"sum\") (param v128 v128) (result v128)\n  \
             (i32x4.add (local.get 0) (i32x4.mul (local.get 1) (local.get 1)))))\n",
        )
        .file(
            "build.rs",
            "fn main() {\n    let report = wasmo_build::compile(\"guest.wat\");\n    \
             let (_, asm) = &report.modules[0].emitted[0];\n    \
             let asm = std::fs::read_to_string(asm).unwrap();\n    \
             println!(\"cargo::warning=vex: {}\", asm.contains(\"vpmulld\"));\n}\n",
        )
        .file("src/lib.rs", "");
    if !cfg!(target_arch = "x86_64") {
        return;
    }
    let target = "--target=x86_64-unknown-linux-gnu";
    for (flags, vex) in [
        ("", false),
        ("-Ctarget-feature=+avx2", true),
        ("-C target-cpu=haswell", true),
    ] {
        let variables = [("RUSTFLAGS", flags), ("WASMO_EMIT", "asm")];
        let built = project.cargo_with(project.folder(), &["build", target], &variables);
        assert!(built.ok, "{}", built.stderr);
        assert!(
            built.stderr.contains(&format!("vex: {vex}")),
            "{flags}: {}",
            built.stderr
        );
    }
}

#[test]
fn a_static_executable_needs_nothing() {
    let _turn = turn();
    if !cfg!(all(target_arch = "x86_64", target_env = "gnu")) {
        return;
    }
    // As its folder's own .cargo/config.toml says.
    let example = workspace().join("examples/static-binary");
    let project = Project::new("static", TARGET);
    let built = project.cargo_with(&example, &["build", "--quiet"], &[]);
    assert!(built.ok, "{}", built.stderr);
    let program = "x86_64-unknown-linux-gnu/debug/static-binary";
    let program = project.target().join(program);
    let output = project.run(&program, &[]).expect_ok();
    let expected = "primes below 1000000: 78498\nstatic executable of ";
    assert!(output.starts_with(expected), "{output}");
    let size = fs::metadata(&program).unwrap().len();
    assert!(size < 4_000_000, "no compiler in it: {size} bytes");

    if find("ldd").is_some() {
        let ldd = project.run(Path::new("ldd"), &[program.to_str().unwrap()]);
        let said = ldd.stdout + &ldd.stderr;
        assert!(
            said.contains("statically linked") || said.contains("not a dynamic executable"),
            "{said}"
        );
    }
}

#[test]
fn bad_input_is_told_plainly() {
    let _turn = turn();
    let project = Project::new("bad", TARGET);
    // A module that no earlier run has left in the folder for builds, where it would not be compiled again.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let fresh = since.subsec_nanos() as i32;
    project
        .package("", "bad", "")
        .file(
            "build.rs",
            "fn main() {\n    let mut build = wasmo_build::Build::new();\n    \
             if let Ok(target) = std::env::var(\"CASE_TARGET\") {\n        build.target(target);\n    }\n    \
             if let Ok(folder) = std::env::var(\"CASE_OUT\") {\n        build.out_dir(folder);\n    }\n    \
             build.compile(std::env::var(\"CASE\").unwrap());\n    \
             if std::env::var_os(\"CASE_TWICE\").is_some() {\n        \
             build.bounds(wasmo_build::Bounds::Explicit).compile(std::env::var(\"CASE\").unwrap());\n    }\n    \
             if std::env::var_os(\"CASE_SIGNAL\").is_some() {\n        std::process::abort();\n    }\n}\n",
        )
        .file("src/lib.rs", "")
        .file("good.wat", number(1))
        .file("last.wat", number(fresh))
        .file("folder.wasm/file", "")
        .file("empty.wasm", "")
        .file("cut.wasm", b"\0asm\x01\0\0\0\x01\x05\x01\x60")
        .file("text.wat", "(module\n  (func (export 5)))\n")
        .file("picture.wasm", b"\x89PNG\r\n\x1a\n")
        .file("invalid.wat", "(module (func $sum (param i32 i64) (result i32) local.get 0 local.get 1 i32.add))")
        .file("struct.wat", "(module (type (struct)))")
        .file("pages.wat", "(module (memory 1 (pagesize 1)))")
        .file("file", "not a folder");
    let told = |case: &str, variables: &[(&str, &str)]| {
        let variables = [&[("CASE", case)], variables].concat();
        let built = project.cargo_with(project.folder(), &["build"], &variables);
        assert!(!built.ok, "{case} was accepted");
        let text = built.stderr;
        for noise in ["panicked", "RUST_BACKTRACE", "stack backtrace"] {
            assert!(!text.contains(noise), "{text}");
        }
        text
    };
    let cases: &[(&str, &[&str])] = &[
        (
            "missing.wasm",
            &[
                "missing.wasm: cannot read the file: No such file or directory",
                "help: the path starts at ",
            ],
        ),
        (
            "folder.wasm",
            &["folder.wasm: cannot read the file: Is a directory"],
        ),
        (
            "empty.wasm",
            &["empty.wasm: not a WebAssembly module: there is nothing in it"],
        ),
        ("cut.wasm", &["cut.wasm: ", " at offset 0x"]),
        ("text.wat", &["text.wat:2:10: "]),
        ("picture.wasm", &["picture.wasm: "]),
        (
            "invalid.wat",
            &[
                "invalid.wat: type mismatch",
                "expected i32, found i64",
                " at offset 0x",
                "in function 0 `sum`",
            ],
        ),
        (
            "struct.wat",
            &["struct.wat: not supported yet: gc at offset 0x"],
        ),
        (
            "pages.wat",
            &[
                "pages.wat: not enabled: custom-page-sizes at offset 0x",
                "Build::feature(\"custom-page-sizes\", true)",
            ],
        ),
    ];
    let says = |case: &str, variables: &[(&str, &str)], parts: &[&str]| {
        let text = told(case, variables);
        for part in parts {
            assert!(text.contains(part), "{case}: expected {part:?} in\n{text}");
        }
    };
    for (case, parts) in cases {
        says(case, &[], parts);
    }
    let text = told(
        "good.wat",
        &[("CASE_TARGET", "riscv64gc-unknown-linux-gnu")],
    );
    assert!(
        text.contains("riscv64gc-unknown-linux-gnu") && text.contains("x86_64-unknown-linux-gnu"),
        "{text}"
    );
    let text = told("good.wat", &[("CASE_OUT", "file/below")]);
    assert!(
        text.contains("cannot create the folder `file/below`"),
        "{text}"
    );

    let text = told("good.wat", &[("CASE_TWICE", "")]);
    assert!(
        text.contains("good.wat: this module is compiled twice"),
        "{text}"
    );

    // As it ends if LLVM crashes.
    let parts = [
        "SIGABRT",
        "wasmo: compiling `",
        "wasmo: compiled `",
        "last.wat`",
    ];
    says("last.wat", &[("CASE_SIGNAL", "")], &parts);

    let variables = [("CASE", "good.wat")];
    let built = project.cargo_with(project.folder(), &["build"], &variables);
    assert!(built.ok, "{}", built.stderr);
}
