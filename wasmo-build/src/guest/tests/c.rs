//! [`CGuest`] with a clang that is a shell script: what it is called with, and every way to fail.

use super::super::clang::TARGETS;
use super::*;
use crate::{Build, CGuest, OptLevel};

/// A clang that notes how it was called and writes what it was told to: objects, rules, an empty module.
const CLANG: &str = r#"
for arg; do
    case $arg in
    --version) echo "${version:-fake clang version 22.1.8}"; exit ;;
    --print-targets) printf '  Registered Targets:\n    %s - 32-bit\n' ${targets:-wasm32 wasm64}; exit ;;
    -print-prog-name=wasm-ld) echo "${linker:-wasm-ld}"; exit ;;
    -print-libgcc-file-name) echo "${builtins:-@/nowhere.a}"; exit ;;
    esac
done
echo "$0 $*" | sed 's|@|@|g' >> @/calls
echo "$PWD ${CPATH-no CPATH}" >> @/surroundings
linking=yes
while [ $# -gt 0 ]; do
    case $1 in
    -o) output=$2; shift ;;
    -MF) rule=$2; shift ;;
    -c) linking=; source=$2; shift ;;
    esac
    shift
done
if [ $linking ]; then
    printf '\000asm\001\000\000\000' > "$output"
    printf "$link_says" >&2
    exit ${link_ends:-0}
fi
echo object > "$output"
printf 'guest: %s \\\n  include/a.h %s\n' "$source" "$more_sources" > "$rule"
case $source in *bad*) printf "$source:1:2: error: no good\n  note: at all\n" >&2; exit 1 ;; esac
case $source in *odd*) printf "$source:3:4: warning: odd\n" >&2 ;; esac
"#;

/// A crate with a source, and this clang under the name `clang`, beginning with `settings`.
fn with_clang(settings: &str) -> Crate {
    let krate = Crate::new();
    krate.write("c/a.c", "");
    krate.write("include/a.h", "");
    krate.script("bin/clang", &format!("{settings}\n{CLANG}"));
    krate.script("bin/wasm-ld", "");
    krate
}

fn guest() -> CGuest {
    let mut guest = CGuest::new("g");
    guest.file("c/a.c");
    guest
}

/// How clang was called, with `@` for the crate's folder.
fn calls(krate: &Crate) -> Vec<String> {
    let calls = krate.read("calls").replace(&krate.path(""), "@");
    calls.lines().map(str::to_owned).collect()
}

#[test]
fn options_reach_the_tools() {
    let krate = with_clang("");
    krate.write("c/b.cpp", "");
    let mut guest = guest();
    guest
        .files(["c/b.cpp"])
        .include("include")
        .includes(["more"])
        .define("NDEBUG", None)
        .define("LIMIT", "16")
        .flag("-Wall")
        .flags(["-Wextra", "-funny"])
        .std("c11")
        .feature("simd128", true)
        .feature("sign-ext", false)
        .export("one")
        .exports(["two", "three"])
        .import("log")
        .stack_size(100_001)
        .initial_memory(1)
        .max_memory(1 << 32)
        .debug_info(true)
        .link_arg("-Wl,--export-table");
    let made = krate.made(&guest);
    assert_eq!(made.wasm, Path::new(&krate.path("out/g.wasm")));
    assert_eq!(fs::read(&made.wasm).unwrap(), b"\0asm\x01\0\0\0");
    assert_eq!(made.compiler, "fake clang version 22.1.8");
    let mut calls = calls(&krate);
    calls.sort(); // the files were compiled at the same time
    let features = "-mbulk-memory -mnontrapping-fptoint -msign-ext -mmutable-globals -mwide-arithmetic -msimd128 -mno-sign-ext";
    let compile = |number: usize, file: &str, stem: &str| {
        format!(
            "@/bin/clang --target=wasm32-unknown-unknown -O1 -mllvm -unroll-allow-partial=false -g {features} -std=c11 -DNDEBUG -DLIMIT=16 -Wall -Wextra -funny \
             -Iinclude -Imore -MD -MT guest -MF @/out/wasmo-guests/g/{number}-{stem}.d -c {file} -o @/out/wasmo-guests/g/{number}-{stem}.o"
        )
    };
    let link = "@/bin/clang --target=wasm32-unknown-unknown -fuse-ld=@/bin/wasm-ld --driver-mode=g++ -nostdlib -Wl,--no-entry \
         -Xlinker --allow-undefined-file=@/out/wasmo-guests/g/imports.txt -Xlinker --stack-first -Xlinker -z -Xlinker stack-size=100016 \
         -Xlinker --initial-memory=65536 -Xlinker --max-memory=4294967296 -Xlinker --export=one -Xlinker --export=two \
         -Xlinker --export=three @/out/wasmo-guests/g/0-a.o @/out/wasmo-guests/g/1-b.o -Wl,--export-table \
         -o @/out/wasmo-guests/g/linked/g";
    let expected = [
        compile(0, "c/a.c", "a"),
        compile(1, "c/b.cpp", "b"),
        link.to_owned(),
    ];
    assert_eq!(calls, expected);
    assert_eq!(krate.read("out/wasmo-guests/g/imports.txt"), "log\n");
    let surroundings = krate.read("surroundings");
    assert!(
        surroundings
            .lines()
            .all(|line| line == format!("{} no CPATH", krate.path("")))
    );
}

#[test]
fn what_follows_from_the_environment() {
    let mut krate = with_clang("");
    krate.set("OPT_LEVEL", "s");
    krate.set("CFLAGS_wasm32_unknown_unknown", "-DFROM=1  -DENV");
    krate.made(guest().flag("-DLAST"));
    let first = &calls(&krate)[0];
    assert_parts(first, &[" -Os ", " -DFROM=1 -DENV -DLAST "]);
    assert_parts(&calls(&krate)[1], &[" -Xlinker --strip-debug "]);

    krate.set("OPT_LEVEL", "fast");
    assert_eq!(
        krate.error(&guest()),
        (
            ErrorKind::Environment,
            "error: OPT_LEVEL is `fast`, expected 0, 1, 2, 3, s or z\n".to_owned()
        )
    );
    krate.made(guest().opt_level(OptLevel::O3).partial_unrolling(true));
    assert_parts(&calls(&krate)[2], &[" -O3 -mbulk-memory "]);
    let narrow = Build::new().feature("wide-arithmetic", false).clone();
    krate.made(guest().opt_level(OptLevel::O3).build(&narrow));
    assert!(!calls(&krate)[4].contains("wide"));

    for (name, option) in [
        ("OPT_LEVEL", "`CGuest::opt_level`"),
        ("OUT_DIR", "`CGuest::out_dir`"),
    ] {
        krate.variables.remove(name);
        let (kind, text) = krate.error(&guest());
        assert_eq!(kind, ErrorKind::Environment);
        assert_parts(&text, &[name, option]);
    }
}

#[test]
fn shared_memory_and_commands() {
    let krate = with_clang("");
    krate.made(guest().shared_memory(1 << 20));
    let [compile, link] = &calls(&krate)[..] else {
        panic!("two calls");
    };
    assert_parts(compile, &[" -matomics -mbulk-memory "]);
    let parts = [
        " --shared-memory ",
        " --import-memory ",
        " --max-memory=1048576 ",
    ];
    assert_parts(link, &parts);
    krate.made(guest().command(true));
    let link = calls(&krate).pop().unwrap();
    assert_parts(&link, &[" -nostdlib "]);
    assert!(!link.contains("--no-entry"), "{link}");
}

#[test]
fn cargo_is_told_what_was_read() {
    let mut krate = with_clang("more_sources='@/out/made.h gone.h /bin/sh'");
    krate.write("out/made.h", "");
    krate.write("c/odd.c", "");
    krate.set("WASMO_WASM_LD", "wasm-ld");
    let (made, directives) = krate.run(guest().file("c/odd.c"));
    let made = made.unwrap_or_else(|error| panic!("{error:?}"));
    assert_eq!(
        directives,
        [
            "cargo::warning=c/odd.c:3:4: warning: odd",
            "cargo::rerun-if-changed=c/a.c",
            "cargo::rerun-if-changed=include/a.h",
            "cargo::rerun-if-changed=/bin/sh",
            "cargo::rerun-if-changed=c/odd.c",
            "cargo::rerun-if-env-changed=CC_wasm32-unknown-unknown",
            "cargo::rerun-if-env-changed=CC_wasm32_unknown_unknown",
            "cargo::rerun-if-env-changed=CFLAGS_wasm32-unknown-unknown",
            "cargo::rerun-if-env-changed=CFLAGS_wasm32_unknown_unknown",
            "cargo::rerun-if-env-changed=WASI_SDK_PATH",
            "cargo::rerun-if-env-changed=WASMO_CLANG",
            "cargo::rerun-if-env-changed=WASMO_WASM_LD",
        ]
    );
    // The module itself is made by the build script: to watch it would be to run the script each time.
    let mut directives = Vec::new();
    let paths = [made.wasm];
    let result = Build::new().run(&krate.environment(), &paths, &mut directives);
    assert_eq!(result.unwrap()[0].name, "g");
    let watched = |directive: &Directive| matches!(directive, Directive::RerunIfChanged(_));
    assert!(!directives.iter().any(watched), "{directives:?}");
}

#[test]
fn the_whole_way_tells_everything_once() {
    let krate = with_clang("");
    let mut directives = Vec::new();
    let result = guest().run_all(&krate.environment(), &mut directives);
    let (_, module) = result.unwrap();
    assert_eq!(module.source, Path::new(&krate.path("out/g.wasm")));
    assert!(module.archive.is_file());
    let directives: Vec<_> = directives.iter().map(Directive::to_string).collect();
    for directive in [
        "cargo::rerun-if-changed=c/a.c",
        "cargo::rerun-if-env-changed=WASMO_CLANG",
        "cargo::rerun-if-env-changed=WASMO_EMIT",
        &format!("cargo::rustc-link-lib=static={}", module.library),
    ] {
        let count = directives.iter().filter(|told| *told == directive).count();
        assert_eq!(count, 1, "{directive} in {directives:?}");
    }
}

#[test]
fn an_unchanged_module_is_left_alone() {
    let krate = with_clang("");
    let wasm = krate.made(&guest()).wasm;
    let time = std::time::SystemTime::UNIX_EPOCH;
    let file = fs::File::options().append(true).open(&wasm).unwrap();
    file.set_modified(time).unwrap();
    krate.made(&guest());
    assert_eq!(fs::metadata(&wasm).unwrap().modified().unwrap(), time);
    fs::write(&wasm, "damaged").unwrap();
    krate.made(&guest());
    assert_eq!(fs::read(&wasm).unwrap(), b"\0asm\x01\0\0\0");
}

#[test]
fn without_clang_the_error_says_where_it_was_looked_for() {
    let krate = Crate::new();
    krate.write("c/a.c", "");
    let expected = "error: found no clang that compiles to wasm32; looked at\n  \
        $WASMO_CLANG: not set\n  \
        $CC_wasm32-unknown-unknown: not set\n  \
        $CC_wasm32_unknown_unknown: not set\n  \
        $WASI_SDK_PATH: not set\n  \
        `clang` on the path: no such program\n  \
        `clang-<version>` on the path: no such program\n  \
        help: Debian: apt-get install clang-22 lld-22; or name a clang in the environment variable WASMO_CLANG\n";
    assert_eq!(
        krate.error(&guest()),
        (ErrorKind::Toolchain, expected.to_owned())
    );
    // A file that cannot be run is no program.
    krate.write("bin/clang", CLANG);
    assert_eq!(
        krate.error(&guest()),
        (ErrorKind::Toolchain, expected.to_owned())
    );
    // Cargo runs the script again when one of these names one.
    let (_, directives) = krate.run(&guest());
    for name in ["WASMO_CLANG", "CC_wasm32_unknown_unknown"] {
        let directive = format!("cargo::rerun-if-env-changed={name}");
        assert!(directives.contains(&directive), "{directives:?}");
    }
}

#[test]
fn a_clang_that_is_named_is_taken_or_is_an_error() {
    let mut krate = with_clang("");
    krate.script("other/clang", CLANG);
    for variable in [
        "CC_wasm32_unknown_unknown",
        "CC_wasm32-unknown-unknown",
        "WASMO_CLANG",
    ] {
        krate.set(variable, krate.path("other/clang"));
        let _ = fs::remove_file(krate.folder.join("calls"));
        krate.made(&guest());
        assert_parts(&calls(&krate)[0], &["@/other/clang "]);
        krate.set(variable, krate.path("other/clamg"));
        let (kind, text) = krate.error(&guest());
        assert_eq!(kind, ErrorKind::Toolchain);
        let place = format!("`@/other/clamg` of ${variable}: no such program");
        assert_parts(
            &text,
            &["found no clang that compiles to wasm32", &place, "help: "],
        );
    }
    krate.made(guest().compiler("clang"));
    assert_parts(&calls(&krate)[2], &["@/bin/clang "]);
    let (_, text) = krate.error(guest().compiler("clang-99"));
    assert_parts(&text, &["`clang-99` of CGuest::compiler: no such program"]);
}

#[test]
fn a_clang_without_the_target_is_passed_over() {
    let krate = with_clang("targets=x86");
    for (version, targets) in [(9, "wasm32"), (19, "wasm32"), (20, "x86")] {
        let settings = format!("version='clang version {version}.0.1'; targets={targets}");
        krate.script(
            &format!("bin/clang-{version}"),
            &format!("{settings}\n{CLANG}"),
        );
    }
    krate.script("bin/clang-format-30", "exit 1");
    assert_eq!(krate.made(&guest()).compiler, "clang version 19.0.1");
    assert_parts(&calls(&krate)[0], &["@/bin/clang-19 "]);
    assert!(!calls(&krate)[0].contains("wide"), "clang 19 has none");

    let krate = with_clang("targets=x86");
    krate.script("bin/clang-3", "echo 'gcc (Debian) 12'");
    krate.script("bin/clang-2", "echo 'internal trouble' >&2; exit 3");
    let (kind, text) = krate.error(&guest());
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "@/bin/clang: fake clang version 22.1.8 was built without the target wasm32\n",
            "@/bin/clang-3: is no clang, but says `gcc (Debian) 12`\n",
            "@/bin/clang-2: `--version` ended with exit status: 3 and said: internal trouble\n",
        ],
    );
    let (_, text) = krate.error(guest().compiler("clang"));
    assert_parts(
        &text,
        &["of CGuest::compiler: fake clang version 22.1.8 was built without"],
    );
}

#[test]
fn the_linker_is_found_beside_clang_or_on_the_path() {
    let mut krate = with_clang("version='clang version 19.1'");
    let linker = |krate: &Crate| {
        krate.made(&guest());
        let link = calls(krate).pop().unwrap();
        let rest = link.split_once("-fuse-ld=").unwrap().1;
        rest.split_once(' ').unwrap().0.to_owned()
    };
    assert_eq!(linker(&krate), "@/bin/wasm-ld");
    fs::remove_file(krate.path("bin/wasm-ld")).unwrap();
    krate.script("bin/wasm-ld-22", "");
    assert_eq!(linker(&krate), "@/bin/wasm-ld-22");
    krate.script("bin/wasm-ld-19", "");
    assert_eq!(linker(&krate), "@/bin/wasm-ld-19");
    krate.script("beside/wasm-ld", "");
    krate.script("bin/clang", &format!("linker=@/beside/wasm-ld\n{CLANG}"));
    assert_eq!(linker(&krate), "@/beside/wasm-ld");
    krate.set("WASMO_WASM_LD", "wasm-ld-22");
    assert_eq!(linker(&krate), "@/bin/wasm-ld-22");
}

#[test]
fn without_a_linker_the_error_says_where_it_was_looked_for() {
    let mut krate = with_clang("version='clang version 19.1'");
    fs::remove_file(krate.path("bin/wasm-ld")).unwrap();
    let expected = "error: found no linker for WebAssembly (wasm-ld); looked at\n  \
        $WASMO_WASM_LD: not set\n  \
        beside @/bin/clang: no such program\n  \
        `wasm-ld` on the path: no such program\n  \
        `wasm-ld-<version>` on the path: no such program\n  \
        help: Debian: apt-get install lld-19; or name a wasm-ld in the environment variable WASMO_WASM_LD\n";
    assert_eq!(
        krate.error(&guest()),
        (ErrorKind::Toolchain, expected.to_owned())
    );
    krate.set("WASMO_WASM_LD", "lld");
    let (_, text) = krate.error(&guest());
    assert_parts(&text, &["`lld` of $WASMO_WASM_LD: no such program"]);
    let (_, text) = krate.error(guest().linker("/no/wasm-ld"));
    assert_parts(&text, &["`/no/wasm-ld` of CGuest::linker: no such program"]);
}

/// A guest whose WASI sysroots are looked for in the crate's folder `sys` alone.
struct Wasi(CGuest, String);

impl Wasi {
    fn new(krate: &Crate) -> Self {
        let mut guest = guest();
        guest.target("wasm32-wasip1");
        Self(guest, krate.path("sys"))
    }
}

impl Recipe for Wasi {
    fn build(&self) -> &Build {
        Recipe::build(&self.0)
    }

    fn make(&self, environment: &Environment, warnings: &mut Vec<String>) -> Result<Made, Error> {
        self.0.make_with(environment, &[&self.1], warnings)
    }
}

#[test]
fn a_sysroot_is_found_and_used() {
    let mut krate = with_clang("builtins=@/bin/clang");
    krate.write("sys/lib/wasm32-wasip1/libc.a", "");
    krate.write("sys/include/wasm32-wasip1/stdlib.h", "");
    krate.made(&Wasi::new(&krate));
    for call in &calls(&krate) {
        assert_parts(call, &["--target=wasm32-wasip1 --sysroot=@/sys "]);
    }
    assert_parts(&calls(&krate)[1], &[" -mexec-model=reactor "]);
    assert!(!calls(&krate)[1].contains("-nostdlib"));

    // One with the folders of the former name, given by a variable: clang is led to it.
    krate.write("old/lib/wasm32-wasi/libc.a", "");
    krate.write("old/include/wasm32-wasi/stdlib.h", "old");
    krate.set("WASI_SYSROOT", "old");
    krate.made(&Wasi::new(&krate));
    let last = calls(&krate).pop().unwrap();
    assert_parts(&last, &[" --sysroot=@/out/wasmo-guests/g/sysroot "]);
    for folder in ["wasm32-wasip1", "wasm32-wasi"] {
        let header = format!("out/wasmo-guests/g/sysroot/include/{folder}/stdlib.h");
        assert_eq!(krate.read(&header), "old");
    }

    krate.set("WASMO_WASI_SYSROOT", "new");
    let (kind, text) = krate.error(&Wasi::new(&krate));
    assert_eq!(kind, ErrorKind::Toolchain);
    let place = "@/new of WASMO_WASI_SYSROOT: has no lib/wasm32-wasip1/libc.a and no lib/wasm32-wasi/libc.a";
    assert_parts(&text, &[place]);
}

#[test]
fn without_a_sysroot_the_error_says_where_it_was_looked_for() {
    let krate = with_clang("builtins=@/bin/clang");
    let (kind, text) = krate.error(&Wasi::new(&krate));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "found no C library for wasm32-wasip1 (a WASI sysroot); looked at\n",
            "  $WASMO_WASI_SYSROOT: not set\n",
            "  $WASI_SYSROOT: not set\n",
            "  @/sys: has no lib/wasm32-wasip1/libc.a and no lib/wasm32-wasi/libc.a\n",
            "apt-get install wasi-libc; or name the folder of a sysroot in the environment variable WASMO_WASI_SYSROOT",
        ],
    );
}

#[test]
fn the_sdk_brings_compiler_and_sysroot() {
    let mut krate = with_clang("");
    krate.set("WASI_SDK_PATH", krate.path("sdk"));
    krate.script("sdk/bin/clang", &format!("builtins=@/bin/clang\n{CLANG}"));
    krate.write("sdk/share/wasi-sysroot/lib/wasm32-wasip1/libc.a", "");
    krate.write("sdk/share/wasi-sysroot/include/wasm32-wasip1/stdlib.h", "");
    krate.made(&Wasi::new(&krate));
    let start = "@/sdk/bin/clang --target=wasm32-wasip1 --sysroot=@/sdk/share/wasi-sysroot ";
    assert_parts(&calls(&krate)[0], &[start]);
}

#[test]
fn without_the_compilers_library_there_is_no_wasi() {
    let krate = with_clang("version='clang version 19.1'");
    krate.write("sys/lib/wasm32-wasip1/libc.a", "");
    krate.write("sys/include/wasm32-wasip1/stdlib.h", "");
    let (kind, text) = krate.error(&Wasi::new(&krate));
    assert_eq!(kind, ErrorKind::Toolchain);
    assert_parts(
        &text,
        &[
            "found no library of compiler built-ins for WebAssembly (compiler-rt); looked at\n  @/nowhere.a: not there\n",
            "apt-get install libclang-rt-19-dev-wasm32",
        ],
    );
    // Without WASI it is used where it is there.
    krate.made(&guest());
    krate.script("bin/clang", &format!("builtins=@/include/a.h\n{CLANG}"));
    krate.made(&guest());
    let calls = calls(&krate);
    assert!(!calls[1].contains("nowhere.a"), "{}", calls[1]);
    assert_parts(&calls[3], &["0-a.o @/include/a.h -o "]);
}

#[test]
fn what_the_compiler_says_is_shown() {
    let krate = with_clang("");
    krate.write("c/bad.c", "");
    krate.write("c/bad2.c", "");
    let (kind, text) = krate.error(guest().files(["c/bad.c", "c/bad2.c"]));
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &[
            "error: cannot compile `c/bad.c`, `c/bad2.c` to WebAssembly: c/bad.c:1:2: error: no good\n",
            "\nCaused by:\n    c/bad.c:1:2: error: no good\n      note: at all\n    exit status: 1 of @/bin/clang --target=",
            "\n    c/bad2.c:1:2: error: no good\n",
        ],
    );
}

#[test]
fn what_the_linker_says_is_shown() {
    let krate = with_clang("link_says='wasm-ld: error: undefined symbol: x\\n'; link_ends=1");
    let (kind, text) = krate.error(&guest());
    assert_eq!(kind, ErrorKind::Guest);
    assert_parts(
        &text,
        &[
            "error: cannot link the guest `g`: wasm-ld: error: undefined symbol: x\n  help: `import(\"name\")` makes a function one that \
             the host gives; with `target(\"wasm32-wasip1\")` there is a C library\n\nCaused by:\n",
            "    exit status: 1 of @/bin/clang --target=wasm32-unknown-unknown -fuse-ld=",
        ],
    );
    let krate = with_clang("link_says='wasm-ld: warning: signatures differ\\n'");
    let (_, directives) = krate.run(&guest());
    assert_eq!(
        directives[0],
        "cargo::warning=wasm-ld: warning: signatures differ"
    );
}

#[test]
fn options_that_make_no_sense_are_refused() {
    let krate = with_clang("");
    let told = |guest: &CGuest, kind: ErrorKind, parts: &[&str]| {
        let (found, text) = krate.error(guest);
        assert_eq!(found, kind, "{text}");
        assert_parts(&text, parts);
    };
    let option = ErrorKind::Option;
    told(
        &CGuest::new("g"),
        option,
        &["CGuest: `g` has no source files"],
    );
    for name in ["", "a/b", "..", "a b", "é"] {
        let part = format!("CGuest::new: `{name}` cannot name a file");
        told(CGuest::new(name).file("c/a.c"), option, &[&part]);
    }
    let parts = [
        "`riscv` is unknown",
        "wasm64-unknown-unknown, wasm32-wasip1,",
    ];
    told(guest().target("riscv"), option, &parts);
    let parts =
        ["CGuest::max_memory: 4294967297 bytes are more than wasm32-unknown-unknown can address"];
    told(guest().max_memory((1 << 32) + 1), option, &parts);
    told(
        guest().stack_size(u64::MAX),
        option,
        &["CGuest::stack_size: "],
    );
    krate.made(guest().target("wasm64-unknown-unknown").max_memory(1 << 33));
    let parts = [
        "cannot read `c/none.c`: No such file",
        "help: the path starts at @",
    ];
    told(guest().file("c/none.c"), ErrorKind::Guest, &parts);
    krate.write("file", "");
    let (kind, text) = krate.error(guest().out_dir("file/below"));
    assert_eq!(kind, ErrorKind::Output);
    assert_parts(
        &text,
        &["cannot create the folder `@/file/below/wasmo-guests/g`"],
    );
}

#[test]
fn the_former_name_of_wasi_is_understood() {
    assert_eq!(
        super::super::clang::target("wasm32-wasi").unwrap().name,
        "wasm32-wasip1"
    );
    for target in TARGETS {
        assert_eq!(
            super::super::clang::target(target.name).unwrap().name,
            target.name
        );
        assert_eq!(target.flags[0].replace('-', "_"), target.flags[1]);
    }
}
