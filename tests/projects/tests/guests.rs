//! Guests that a build script compiles from sources, in fresh projects. These tests need the compilers: clang-22, lld-22, and a Rust that
//! compiles to WebAssembly.

use wasmo_projects::{Outcome, Project, rust_for_wasm, turn, workspace};

const TARGET: &str = env!("CARGO_TARGET_TMPDIR");

const PRINT: &str = "wasmo_rt::include_wasm!(\"$OUT_DIR/sum.wasm\");\n\n\
    fn main() {\n    let mut guest = sum::Guest::new().unwrap();\n    \
    println!(\"sum {}\", guest.sum(40, 2).unwrap());\n}\n";

/// A project whose guest is of C.
fn c_project(name: &str) -> Project {
    let project = Project::new(name, TARGET);
    project
        .package("", name, "")
        .file("src/main.rs", PRINT)
        .file("c/sum.c", "#include \"bias.h\"\n\nint sum(int a, int b) { return a + b + BIAS; }\n")
        .file("c/bias.h", "#define BIAS 0\n")
        .file(
            "build.rs",
            "fn main() {\n    wasmo_build::CGuest::new(\"sum\").file(\"c/sum.c\").export(\"sum\").compile();\n}\n",
        );
    project
}

/// Runs cargo with the test's own path, on which the compilers are.
fn with_tools(project: &Project, args: &[&str]) -> Outcome {
    let path = std::env::var("PATH").expect("a path");
    project.cargo_with(project.folder(), args, &[("PATH", &path)])
}

#[test]
fn a_c_library_needs_no_more_than_its_sources() {
    let _turn = turn();
    let project = c_project("c-guest");
    let run = |fresh: bool| {
        let Outcome { ok, stdout, stderr } = with_tools(&project, &["run", "--verbose"]);
        assert!(ok, "{stderr}");
        assert_eq!(stderr.contains("Fresh c-guest "), fresh, "{stderr}");
        stdout
    };
    assert_eq!(run(false), "sum 42\n");
    assert_eq!(run(true), "sum 42\n", "nothing has changed");
    // A header, of which only clang has told.
    project.file("c/bias.h", "#define BIAS 1\n");
    assert_eq!(run(false), "sum 43\n");

    project.file("c/sum.c", "int sum(int a, int b) { return a + c; }\n");
    let Outcome { ok, stderr, .. } = with_tools(&project, &["build"]);
    assert!(!ok, "{stderr}");
    for part in [
        "error: c-guest@0.0.0: cannot compile `c/sum.c` to WebAssembly: c/sum.c:1:36: error: use of undeclared identifier 'c'\n",
        "int sum(int a, int b) { return a + c; }\n",
    ] {
        assert!(stderr.contains(part), "expected {part:?} in\n{stderr}");
    }
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn without_a_compiler_the_package_to_install_is_named() {
    let _turn = turn();
    let project = c_project("no-clang");
    // The path of this project has none.
    let Outcome { ok, stderr, .. } = project.cargo(&["build"]);
    assert!(!ok, "{stderr}");
    for part in [
        "error: no-clang@0.0.0: found no clang that compiles to wasm32; ",
        "  $WASMO_CLANG: not set\n",
        "  help: Debian: apt-get install clang-22 lld-22; or name a clang in the environment variable WASMO_CLANG\n",
    ] {
        assert!(stderr.contains(part), "expected {part:?} in\n{stderr}");
    }
    assert!(!stderr.contains("panicked"), "{stderr}");
}

#[test]
fn the_example_does_with_and_without_a_compiler() {
    let _turn = turn();
    let example = workspace().join("examples/sandboxed-c");
    let project = Project::new("example-c", TARGET);
    let path = std::env::var("PATH").expect("a path");
    // Quiet, Cargo would keep the warnings to itself.
    let run: &[&str] = &["run"];
    let with = project.cargo_with(
        &example,
        run,
        &[("PATH", &path), ("WASMO_CLANG", "clang-22")],
    );
    assert!(with.ok, "{}", with.stderr);
    let said = "image.wasm was made from the sources in c/ by ";
    assert!(with.stderr.contains(said), "{}", with.stderr);

    let without = project.cargo_with(&example, run, &[("WASMO_CLANG", "no-clang")]);
    assert!(without.ok, "{}", without.stderr);
    let said =
        "image.wasm is the committed one, because the build found no clang that compiles to wasm32";
    assert!(without.stderr.contains(said), "{}", without.stderr);

    // The offset in the trap's text is the code's own.
    let lines = |outcome: &Outcome| {
        let lines = outcome.stdout.lines().filter(|line| !line.contains("0x"));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(lines(&with), lines(&without));
    assert!(
        with.stdout.contains("the crafted file is caught: "),
        "{}",
        with.stdout
    );
}

#[test]
fn a_rust_package_is_a_guest() {
    let _turn = turn();
    let project = Project::new("rust-guest", TARGET);
    let library = "#![no_std]\n\nmod bias;\n\n#[panic_handler]\nfn panic(_: &core::panic::PanicInfo) -> ! {\n    \
        core::arch::wasm32::unreachable()\n}\n\n#[unsafe(no_mangle)]\npub extern \"C\" fn sum(a: i32, b: i32) -> i32 {\n    \
        a + b + bias::BIAS\n}\n";
    project
        .package("", "rust-guest", "")
        .file("src/main.rs", PRINT)
        .file(
            "build.rs",
            format!(
                "fn main() {{\n    wasmo_build::CargoGuest::new(\"guest\").cdylib().profile(\"release\").name(\"sum\"){}.compile();\n}}\n",
                rust_for_wasm()
            ),
        )
        .file(
            "guest/Cargo.toml",
            "[package]\nname = \"in-rust\"\nedition = \"2024\"\n\n[profile.release]\npanic = \"abort\"\n\n[workspace]\n",
        )
        // Without one, the guest's Cargo would write it, and the outer one take that for a change.
        .file(
            "guest/Cargo.lock",
            "# This file is automatically @generated by Cargo.\n# It is not intended for manual editing.\n\
             version = 4\n\n[[package]]\nname = \"in-rust\"\nversion = \"0.0.0\"\n",
        )
        .file("guest/src/lib.rs", library)
        .file("guest/src/bias.rs", "pub const BIAS: i32 = 0;\n");
    let run = |fresh: bool| {
        let Outcome { ok, stdout, stderr } = with_tools(&project, &["run", "--verbose"]);
        assert!(ok, "{stderr}");
        assert_eq!(stderr.contains("Fresh rust-guest "), fresh, "{stderr}");
        stdout
    };
    assert_eq!(run(false), "sum 42\n");
    assert_eq!(run(true), "sum 42\n", "nothing has changed");
    // A file, of which only the guest's Cargo has told.
    project.file("guest/src/bias.rs", "pub const BIAS: i32 = 1;\n");
    assert_eq!(run(false), "sum 43\n");

    project.file("guest/src/bias.rs", "pub const BIAS: u8 = 1;\n");
    let Outcome { ok, stderr, .. } = with_tools(&project, &["build"]);
    assert!(!ok, "{stderr}");
    for part in [
        "error: rust-guest@0.0.0: cannot compile the package `guest` to WebAssembly: error[E0308]: mismatched types\n",
        "expected `i32`, found `u8`",
    ] {
        assert!(stderr.contains(part), "expected {part:?} in\n{stderr}");
    }
}
