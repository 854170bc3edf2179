//! What goes wrong is told with its remedy.

use crate::{EXIT, Folder, MATH, fail, succeed};

#[test]
fn modules_that_are_none() {
    let folder = Folder::new();
    let stderr = fail(1, &mut folder.wasmo(&["run", "absent.wasm"]));
    assert!(
        stderr.starts_with("error: absent.wasm: cannot read the file: No such file"),
        "{stderr}"
    );
    folder.write("text.wasm", [0xff, 0xfe, 0, 1]);
    let stderr = fail(1, &mut folder.wasmo(&["build", "text.wasm"]));
    assert!(
        stderr.contains("text.wasm: ") && stderr.contains("help: expected a WebAssembly module"),
        "{stderr}"
    );
    folder.write("short.wasm", b"\0asm\x01\0\0\0\x01");
    let stderr = fail(1, &mut folder.wasmo(&["build", "short.wasm"]));
    assert!(
        stderr.contains("short.wasm: ") && stderr.contains("at offset 0x"),
        "{stderr}"
    );
    folder.write("bad.wat", "(module (func (result i32)))");
    let stderr = fail(1, &mut folder.wasmo(&["build", "bad.wat"]));
    assert!(stderr.contains("type mismatch: expected i32"), "{stderr}");
    let stderr = fail(1, &mut folder.wasmo(&["run", "."]));
    assert!(stderr.contains("cannot read the file"), "{stderr}");
}

#[test]
fn imports_that_are_missing() {
    let folder = Folder::new();
    folder.write(
        "imports.wat",
        r#"(module
          (import "env" "log" (func (param i32 i32)))
          (import "wasi_snapshot_preview1" "fd_wriet" (func (param i32) (result i32)))
          (import "wasi_snapshot_preview1" "fd_close" (func (param i64) (result i32)))
          (import "wasi_snapshot_preview1" "fd_read" (func (param i32 i32 i32 i32) (result i32)))
          (import "wasi" "thread-spawn" (func (param i64) (result i32)))
          (memory 1) (func (export "_start")))"#,
    );
    for command in ["build", "run"] {
        let stderr = fail(1, &mut folder.wasmo(&[command, "imports.wat"]));
        assert!(
            stderr.starts_with("error: the module has 4 imports that are not there"),
            "{stderr}"
        );
        for part in [
            "\"env\" \"log\": function (i32, i32) -> ()\n",
            "\"wasi_snapshot_preview1\" \"fd_wriet\": function (i32) -> (i32)\n        WASI preview 1 has nothing of this name",
            "\"fd_close\": function (i64) -> (i32)\n        WASI preview 1 has it as function (i32) -> (i32)",
            "\"wasi\" \"thread-spawn\": function (i64) -> (i32)\n        of wasi-threads",
        ] {
            assert!(stderr.contains(part), "{part:?} in {stderr}");
        }
        assert!(!stderr.contains("fd_read"), "{stderr}");
    }
}

#[test]
fn features_and_options() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    let run = |args: &[&str]| {
        let mut all = vec!["build", "math.wat"];
        all.extend(args);
        folder.wasmo(&all)
    };
    let stderr = fail(1, &mut run(&["--enable", "telepathy"]));
    assert!(
        stderr.contains("unknown WebAssembly feature `telepathy`"),
        "{stderr}"
    );
    let stderr = fail(1, &mut run(&["--enable", "gc"]));
    assert!(stderr.contains("not supported yet: gc"), "{stderr}");
    let stderr = fail(1, &mut run(&["-O", "9"]));
    assert!(stderr.contains("-O takes 0, 1, 2, 3, s or z"), "{stderr}");
    // Also where the runtime for the target would be missed first: there is no use in making that.
    for emit in ["asm", "exe"] {
        let stderr = fail(
            2,
            &mut run(&["--target", "sparc-sun-solaris", "--emit", emit]),
        );
        assert!(
            stderr.contains("possible values: x86_64-unknown-linux-gnu"),
            "{stderr}"
        );
    }
    let stderr = fail(1, &mut run(&["--target-cpu", "native"]));
    assert!(stderr.contains("not a processor's name"), "{stderr}");
    let stderr = fail(1, &mut run(&["--target-features", "avx2", "--emit", "asm"]));
    assert!(stderr.contains("expected `+avx2` or `-avx2`"), "{stderr}");
    let stderr = fail(1, &mut run(&["-o", "."]));
    assert!(stderr.contains("is a folder"), "{stderr}");
    let stderr = fail(1, &mut run(&["-o", "math.wat", "--invoke", "add"]));
    assert!(stderr.contains("is the module itself"), "{stderr}");
    let stderr = fail(1, &mut run(&["-o", "no/such/folder/x", "--emit", "asm"]));
    assert!(
        stderr.contains("cannot write `no/such/folder/x`"),
        "{stderr}"
    );
    let stderr = fail(2, &mut run(&["--emit", "poetry"]));
    assert!(
        stderr.contains("possible values: exe, obj, staticlib"),
        "{stderr}"
    );
    let stderr = fail(2, &mut run(&["--dir", "::x"]));
    assert!(stderr.contains("expected a directory"), "{stderr}");
    assert_eq!(folder.read("math.wat"), MATH);
}

#[test]
fn nothing_to_begin_with() {
    let folder = Folder::new();
    folder.write("math.wat", MATH);
    let stderr = fail(1, &mut folder.wasmo(&["run", "math.wat"]));
    assert!(
        stderr.starts_with("error: the module is no program: it exports neither _start nor main"),
        "{stderr}"
    );
    assert!(
        stderr.contains("--invoke NAME") && stderr.contains("both (i64, f64) -> (f64, i64)"),
        "{stderr}"
    );
    let stderr = fail(
        1,
        &mut folder.wasmo(&["run", "math.wat", "--invoke", "subtract"]),
    );
    assert!(
        stderr.contains("exports no function \"subtract\""),
        "{stderr}"
    );
}

#[test]
fn linkers() {
    let folder = Folder::new();
    folder.write("exit.wat", EXIT);
    // A bare linker, which Rust has too, knows only the libraries of this machine, and those that are shared.
    let aarch64 = ["build", "exit.wat", "--target", "aarch64-unknown-linux-gnu"];
    let stderr = fail(
        1,
        folder
            .wasmo(&aarch64)
            .args(["--host-library", "exit.wat"])
            .env("PATH", ""),
    );
    assert!(
        stderr.contains("bare linker")
            && stderr.contains("apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross"),
        "{stderr}"
    );
    let stderr = fail(
        1,
        folder
            .wasmo(&["build", "exit.wat", "--static"])
            .env("PATH", ""),
    );
    assert!(
        stderr.contains("static executables need a C compiler")
            && stderr.contains("apt-get install gcc;"),
        "{stderr}"
    );
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "exit.wat", "--linker", "no-such-cc"]),
    );
    assert!(
        stderr.contains("--linker: there is no program `no-such-cc`"),
        "{stderr}"
    );
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "exit.wat", "--linker", "false"]),
    );
    assert!(stderr.contains("failed with exit status: 1"), "{stderr}");
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "exit.wat", "--link-arg=-lno-such-library"]),
    );
    assert!(stderr.contains("no-such-library"), "{stderr}");
    assert!(!folder.path("exit").exists());
    // The same, as it should be.
    succeed(&mut folder.wasmo(&["build", "exit.wat", "--linker", "cc"]));
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "exit.wat", "--host-library", "absent.a"]),
    );
    assert!(stderr.contains("there is no file `absent.a`"), "{stderr}");
}
