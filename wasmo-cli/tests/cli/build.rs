//! `wasmo build`.

use crate::{Done, EXIT, Folder, MATH, REPORT, fail, succeed};
use object::elf;
use object::read::elf::{Dyn as _, ElfFile64, ProgramHeader as _};
use object::{Endianness, Object as _, ObjectSymbol as _};

/// The shared libraries that an executable needs, its loader among them.
fn needs(content: &[u8]) -> Vec<String> {
    let file = ElfFile64::<Endianness>::parse(content).expect("an ELF file");
    let endian = file.endian();
    let mut needs = Vec::new();
    for header in file.elf_program_headers() {
        if let Ok(Some(loader)) = header.interpreter(endian, content) {
            needs.push(String::from_utf8_lossy(loader).into_owned());
        }
        let Ok(Some(table)) = header.dynamic(endian, content) else {
            continue;
        };
        let count = table
            .iter()
            .filter(|entry| entry.tag(endian) == elf::DT_NEEDED);
        needs.extend(count.map(|_| "a library".to_owned()));
    }
    needs
}

#[test]
fn an_executable() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("files")).unwrap();
    folder.write("files/numbers.txt", "12\n30\n");
    succeed(&mut folder.wasmo(&[
        "build",
        REPORT,
        "-o",
        "report",
        "--dir",
        "files::/data",
        "--env",
        "LANGUAGE=eo",
    ]));
    // It needs nothing of what made it.
    let mut report = folder.command(folder.path("report"));
    let done = Done::of(report.args(["two words"]).env_clear());
    assert_eq!(
        done.stdout,
        format!(
            "argument 0: {}\nargument 1: two words\nlanguage: eo\nsum: 42\n  made/ 0\n  numbers.txt 6\n",
            folder.path("report").display()
        )
    );
    assert_eq!((done.code, done.stderr.as_str()), (Some(2), ""));
    assert_eq!(folder.read("files/made/sum.txt"), "42\n");
    assert!(!needs(&std::fs::read(folder.path("report")).unwrap()).is_empty());
}

#[test]
fn an_executable_is_granted_nothing_by_default() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("data")).unwrap();
    folder.write("data/numbers.txt", "1\n");
    succeed(&mut folder.wasmo(&["build", REPORT, "-o", "report"]));
    let mut report = folder.command(folder.path("report"));
    let done = Done::of(report.env("LANGUAGE", "eo"));
    assert!(done.stdout.contains("language: none"), "{}", done.stdout);
    assert!(!done.stdout.contains("sum"), "{}", done.stdout);
    assert_ne!(done.code, Some(0));
}

#[test]
fn a_static_executable() {
    let folder = Folder::new();
    folder.write("exit.wat", EXIT);
    succeed(&mut folder.wasmo(&["build", "exit.wat", "--static"]));
    let done = Done::of(&mut folder.command(folder.path("exit")));
    assert_eq!(
        (done.code, done.stdout.as_str()),
        (Some(3), "ready\n"),
        "{}",
        done.stderr
    );
    assert_eq!(needs(&std::fs::read(folder.path("exit")).unwrap()), [""; 0]);
}

#[test]
fn an_executable_that_calls_a_function() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    succeed(&mut folder.wasmo(&["build", "math.wat", "--invoke", "divide"]));
    let divide = |args: &[&str]| Done::of(folder.command(folder.path("math")).args(args));
    let done = divide(&["-7", "2"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(0), "-3\n"));

    let done = divide(&["1", "0"]);
    assert_eq!((done.code, done.stdout.as_str()), (Some(134), ""));
    assert!(
        done.stderr.starts_with(
            "error: wasm trap: integer divide by zero\n   0: math!divide at offset 0x"
        ),
        "{}",
        done.stderr
    );

    let done = divide(&["1"]);
    assert_eq!(done.code, Some(1));
    assert_eq!(
        done.stderr,
        "error: \"divide\" is of type (i32, i32) -> (i32): it takes 2 arguments, not 1\n"
    );
    let done = divide(&["1", "x"]);
    assert_eq!(done.code, Some(1));
    assert_eq!(
        done.stderr,
        "error: argument 2 of \"divide\": expected an integer of 32 bits, found `x`\n"
    );
}

#[test]
fn running_out_of_stack() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    for (bounds, is_static) in [("guard", true), ("explicit", false)] {
        let bounds = format!("--bounds={bounds}");
        let mut build = folder.wasmo(&["build", "math.wat", "--invoke", "deeper", &bounds]);
        if is_static {
            build.arg("--static");
        }
        succeed(&mut build);
        let stderr = fail(134, &mut folder.command(folder.path("math")));
        assert!(
            stderr.starts_with("error: wasm trap: call stack exhausted\n"),
            "{stderr}"
        );
    }
}

#[test]
fn other_forms() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    succeed(&mut folder.wasmo(&[
        "build",
        "math.wat",
        "-o",
        "out",
        "--emit",
        "obj,asm,llvm-ir,unoptimized-llvm-ir,bc,header",
    ]));
    assert!(folder.read("out.ll").contains("sdiv i32"));
    assert!(folder.read("out.unoptimized.ll").contains("alloca i32"));
    assert!(folder.read("out.s").contains("\tidivl\t"));
    assert!(
        std::fs::read(folder.path("out.bc"))
            .unwrap()
            .starts_with(b"BC\xc0\xde")
    );
    assert!(
        folder
            .read("out.h")
            .contains("math_divide(math *self, int32_t")
    );
    assert!(!folder.path("out").exists());

    let object = std::fs::read(folder.path("out.o")).unwrap();
    let object = object::File::parse(&*object).unwrap();
    let defined = |symbol: &object::Symbol<'_, '_>| symbol.is_definition() && symbol.is_global();
    let names: Vec<_> = object
        .symbols()
        .filter(defined)
        .filter_map(|symbol| symbol.name().ok().map(str::to_owned))
        .collect();
    assert!(
        names.iter().any(|name| name.starts_with("wasmo5_module_")),
        "{names:?}"
    );
    for symbol in object.symbols().filter(|symbol| symbol.is_undefined()) {
        let name = symbol.name().unwrap();
        assert!(name.is_empty() || name.starts_with("wasmo5_rt_"), "{name}");
    }
}

#[test]
fn for_another_target() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    let other = match cfg!(target_arch = "aarch64") {
        true => "x86_64-unknown-linux-musl",
        false => "aarch64-unknown-linux-musl",
    };
    succeed(&mut folder.wasmo(&["build", "math.wat", "--target", other, "--emit", "asm"]));
    let division = if cfg!(target_arch = "aarch64") {
        "\tidivl\t"
    } else {
        "\tsdiv\t"
    };
    assert!(folder.read("math.s").contains(division));
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "math.wat", "--target", other, "--invoke", "add"]),
    );
    assert!(
        stderr.contains("has the runtime for ") && stderr.contains(&format!("not for {other}")),
        "{stderr}"
    );
    assert!(stderr.contains("--host-library"), "{stderr}");
    assert!(!folder.path("math").exists());
}

#[test]
fn options_of_the_compiler() {
    let folder = Folder::new();
    folder.write(
        "tail.wat",
        r#"(module (func $f (export "f") (param i32) (result i32) (return_call $f (local.get 0))))"#,
    );
    let build = |args: &[&str]| {
        let mut all = vec!["build", "tail.wat", "--emit", "asm"];
        all.extend(args);
        folder.wasmo(&all)
    };
    let stderr = fail(1, &mut build(&["--wasm", "2"]));
    assert!(
        stderr.contains("tail-call") && stderr.contains("--enable tail-call"),
        "{stderr}"
    );
    fail(1, &mut build(&["--disable", "tail-call"]));
    succeed(&mut build(&["--wasm", "2", "--enable", "tail-call"]));
    succeed(&mut build(&[
        "-O0",
        "--target-features=-sse4.1",
        "-g",
        "--name",
        "other",
        "-o",
        "x",
    ]));
    assert!(folder.path("x").exists());
}

/// Without a C compiler: Rust's own linker, or the system's, and the libraries that are there anyway.
#[test]
fn with_a_bare_linker() {
    let folder = Folder::new();
    folder.write("exit.wat", EXIT);
    folder.write("math.wat", MATH);
    let mut linkers = vec![None];
    // The system's, if there is one: C compilers bring it along, but nothing here needs it.
    linkers.extend(
        ["/usr/bin/ld.bfd", "/usr/bin/ld.lld-22"]
            .into_iter()
            .filter(|path| std::path::Path::new(path).exists())
            .map(Some),
    );
    for linker in linkers {
        let build = |args: &[&str]| {
            let mut command = folder.wasmo(&["build"]);
            command.args(args).env("PATH", "");
            if let Some(linker) = linker {
                let name = linker.strip_suffix("-22").unwrap_or(linker);
                let name = name.rsplit('/').next().unwrap();
                let link = folder.path(name);
                if !link.exists() {
                    std::os::unix::fs::symlink(linker, &link).unwrap();
                }
                command.arg("--linker").arg(link);
            }
            command
        };
        succeed(&mut build(&["exit.wat"]));
        let mut exit = folder.command(folder.path("exit"));
        let done = Done::of(exit.arg("x").env_clear());
        assert_eq!(
            (done.code, done.stdout.as_str(), done.stderr.as_str()),
            (Some(3), "ready\n", ""),
            "{linker:?}"
        );
        // Traps and backtraces take signals, threads' data and the unwinder.
        succeed(&mut build(&["math.wat", "--invoke", "deeper"]));
        let stderr = fail(134, &mut folder.command(folder.path("math")));
        assert!(
            stderr.starts_with("error: wasm trap: call stack exhausted\n"),
            "{stderr}"
        );
        // Its loader and the C library at least.
        assert!(needs(&std::fs::read(folder.path("math")).unwrap()).len() >= 2);
    }
}

#[test]
fn functions_that_are_not_optimised_are_named() {
    let folder = Folder::new();
    let (begin, end) = ("call 0 if ".repeat(10_001), "end ".repeat(10_001));
    let hostile = format!("(import \"\" \"c\" (func (result i32))) (func $huge {begin}{end})");
    folder.write("huge.wat", format!("(module {hostile})"));
    let build =
        |level| Done::of(&mut folder.wasmo(&["build", "huge.wat", "--emit", "obj", "-O", level]));
    let note = "note: function 1 (`huge`) is too large to be optimised\n";
    for (level, expected) in [("2", note), ("0", "")] {
        let done = build(level);
        assert_eq!((done.code, &*done.stderr), (Some(0), expected), "{level}");
    }
}
