//! [`CGuest`] with the real clang, which must be installed (Debian: `clang-22 lld-22 wasi-libc libclang-rt-22-dev-wasm32`):
//! without it these tests fail and say so.

use super::*;
use crate::{Build, CGuest, GuestReport, OptLevel};
use wasmo_module::{Module, ParseOptions};

/// A crate with the test's own path.
fn crate_with_tools() -> Crate {
    let mut krate = Crate::new();
    let path = std::env::var("PATH").expect("a path to find clang on");
    krate.set("PATH", path);
    for variable in [
        "WASMO_CLANG",
        "WASMO_WASM_LD",
        "WASMO_WASI_SYSROOT",
        "WASI_SDK_PATH",
    ] {
        if let Ok(value) = std::env::var(variable) {
            krate.set(variable, value);
        }
    }
    krate
}

/// The names that a module exports and imports.
fn names(made: &Made) -> (Vec<String>, Vec<String>) {
    let module =
        Module::read(&made.wasm, &ParseOptions::new()).unwrap_or_else(|error| panic!("{error}"));
    let description = module.description();
    let exports = description.exports.iter().map(|export| export.name.clone());
    let imports = description
        .imports
        .iter()
        .map(|import| format!("{}.{}", import.module, import.name));
    (exports.collect(), imports.collect())
}

#[test]
fn a_c_library_without_a_c_library() {
    let krate = crate_with_tools();
    krate.write(
        "c/a.c",
        "#include \"deep/a.h\"\nint twice(int x) { return FACTOR * x + zero(); }\nint unused;\n",
    );
    krate.write("include/deep/a.h", "#include <stdint.h>\nint zero(void);\n");
    krate.write(
        "c/sub/a.c",
        "extern int from_host(void);\nint zero(void) { return from_host(); }\n",
    );
    let mut guest = CGuest::new("lib");
    guest
        .files(["c/a.c", "c/sub/a.c"])
        .include("include")
        .define("FACTOR", "2")
        .export("twice")
        .import("from_host");
    let (made, directives) = krate.run(&guest);
    let made = made.unwrap_or_else(|error| panic!("{}", crate::error::report(&error)));
    let (exports, imports) = names(&made);
    assert_eq!(exports, ["memory", "twice"]);
    assert_eq!(imports, ["env.from_host"]);
    assert!(
        made.compiler.contains("clang version "),
        "{}",
        made.compiler
    );
    for file in ["c/a.c", "c/sub/a.c", "include/deep/a.h"] {
        let directive = format!("cargo::rerun-if-changed={file}");
        assert!(directives.contains(&directive), "{file} in {directives:?}");
    }
    assert!(
        directives
            .iter()
            .any(|directive| directive.ends_with("/stdint.h")),
        "{directives:?}"
    );

    // The same again is the same, byte for byte.
    let first = fs::read(&made.wasm).unwrap();
    fs::remove_dir_all(krate.path("out")).unwrap();
    assert_eq!(fs::read(krate.made(&guest).wasm).unwrap(), first);
}

#[test]
fn a_guest_with_a_c_library() {
    let krate = crate_with_tools();
    krate.write(
        "c/copy.c",
        "#include <stdlib.h>\n#include <string.h>\n\
         char *copy(const char *text) {\n    char *made = malloc(strlen(text) + 1);\n    return made ? strcpy(made, text) : 0;\n}\n",
    );
    let mut guest = CGuest::new("copy");
    guest
        .file("c/copy.c")
        .target("wasm32-wasip1")
        .export("copy");
    let (exports, imports) = names(&krate.made(&guest));
    assert_eq!(exports, ["memory", "_initialize", "copy"]);
    assert_eq!(imports, [""; 0], "it only computes");

    // The machine's own headers are out of reach.
    krate.write("c/copy.c", "#include <sys/epoll.h>\n");
    let (kind, text) = krate.error(&guest);
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(&text, &["'sys/epoll.h' file not found"]);

    krate.write(
        "c/main.c",
        "#include <stdio.h>\nint main(void) { return puts(\"hello\") < 0; }\n",
    );
    let mut program = CGuest::new("program");
    program
        .file("c/main.c")
        .target("wasm32-wasip1")
        .command(true);
    let (exports, imports) = names(&krate.made(&program));
    assert_eq!(exports, ["memory", "_start"]);
    assert!(
        imports.contains(&"wasi_snapshot_preview1.fd_write".to_owned()),
        "{imports:?}"
    );
}

#[test]
fn constructors_and_wide_arithmetic_without_a_c_library() {
    let krate = crate_with_tools();
    krate.write(
        "c/a.cpp",
        "static int five() { return 5; }\nstruct Five { int n; Five() : n(five()) {} } made;\n\
         extern \"C\" int get() { return made.n; }\n\
         extern \"C\" unsigned long divide(unsigned __int128 *a) { return (unsigned long)(*a / 10); }\n",
    );
    let mut guest = CGuest::new("cpp");
    guest
        .file("c/a.cpp")
        .exports(["get", "divide", "__wasm_call_ctors"])
        .opt_level(OptLevel::O0);
    // The division is a function of the compiler's own library.
    let (exports, imports) = names(&krate.made(&guest));
    assert_eq!(exports, ["memory", "__wasm_call_ctors", "get", "divide"]);
    assert_eq!(imports, [""; 0]);
}

#[test]
fn a_memory_for_threads() {
    let krate = crate_with_tools();
    krate.write(
        "c/a.c",
        "int add(int *to) { return __atomic_fetch_add(to, 1, __ATOMIC_SEQ_CST); }\n",
    );
    let mut guest = CGuest::new("threads");
    guest.file("c/a.c").export("add").shared_memory(1 << 20);
    let wasm = fs::read(krate.made(&guest).wasm).unwrap();
    let atomic_add = b"\xfe\x1e\x02";
    assert!(
        wasm.windows(3).any(|bytes| bytes == atomic_add),
        "i32.atomic.rmw.add"
    );
}

#[test]
fn the_whole_way_to_native_code() {
    let krate = crate_with_tools();
    krate.write("c/a.c", "int twice(int x) { return 2 * x; }\n");
    let mut guest = CGuest::new("twice");
    guest
        .file("c/a.c")
        .export("twice")
        .build(Build::new().bounds(crate::Bounds::Explicit));
    let result = guest.run_all(&krate.environment(), &mut Vec::new());
    let (made, module) = result.unwrap_or_else(|error| panic!("{}", crate::error::report(&error)));
    assert_eq!(module.name, "twice");
    assert_eq!((module.functions, module.source), (1, made.wasm));
    assert!(module.archive.is_file());
    // What it gives is what users see.
    let _: fn(&CGuest) -> GuestReport = CGuest::compile;
}

#[test]
fn diagnostics_are_clangs_own() {
    let krate = crate_with_tools();
    krate.write("c/a.c", "int f(void) {\n    return missing_semicolon\n}\n");
    let mut guest = CGuest::new("bad");
    guest.file("c/a.c");
    let (kind, text) = krate.error(&guest);
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &[
            "error: cannot compile `c/a.c` to WebAssembly: c/a.c:2:12: error: ",
            "    return missing_semicolon\n",
        ],
    );

    krate.write("c/a.c", "#include <stdio.h>\n");
    let (_, text) = krate.error(&guest);
    assert_parts(
        &text,
        &[
            "'stdio.h' file not found\n  help: with `target(\"wasm32-wasip1\")` there is a C library\n",
        ],
    );

    krate.write("c/a.c", "int g(void);\nint f(void) { return g(); }\n");
    let (kind, text) = krate.error(guest.export("f"));
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &["cannot link the guest `bad`: ", "undefined symbol: g"],
    );
    let (_, text) = krate.error(guest.import("g").export("h"));
    assert_parts(&text, &["symbol exported via --export not found: h"]);
}
