//! The whole work of a build script, in an environment made up by the test.

use crate::cargo::{Directive, Environment};
use crate::{
    Bounds, Build, Emit, Error, ErrorKind, Feature, Features, ModuleReport, OptLevel, RelaxedSimd,
};
use object::read::archive::ArchiveFile;
use object::{Object as _, ObjectSymbol as _};
use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use wasmo_abi::symbol;
use wasmo_module::{Module, ParseOptions, Profile};

const ADD: &str = r#"(module $adder
  (func (export "add") (param i32 i32) (result i32) local.get 0 local.get 1 i32.add)
  (func (export "sub") (param i32 i32) (result i32) local.get 0 local.get 1 i32.sub))"#;

/// A crate's folder and its `OUT_DIR`, gone at the end of the test.
struct Crate {
    folder: PathBuf,
    environment: HashMap<String, String>,
}

impl Drop for Crate {
    fn drop(&mut self) {
        // Left behind, it harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

impl Crate {
    fn new() -> Self {
        static COUNTER: AtomicU32 = AtomicU32::new(0);
        let number = COUNTER.fetch_add(1, Ordering::Relaxed);
        let name = format!("wasmo-build-test-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(folder.join("out")).unwrap();
        let mut made = Self {
            environment: HashMap::new(),
            folder,
        };
        let (manifest, out) = (made.folder.clone(), made.folder.join("out"));
        made.set("CARGO_MANIFEST_DIR", manifest.to_str().unwrap());
        made.set("OUT_DIR", out.to_str().unwrap());
        made.set("TARGET", "x86_64-unknown-linux-gnu");
        made.set("CARGO_CFG_TARGET_FEATURE", "fxsr,sse,sse2");
        made.set("OPT_LEVEL", "0");
        made.set("DEBUG", "true");
        made.set("NUM_JOBS", "2");
        made
    }

    fn set(&mut self, name: &str, value: &str) {
        self.environment.insert(name.to_owned(), value.to_owned());
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) {
        fs::write(self.folder.join(name), content).unwrap();
    }

    fn environment(&self) -> Environment {
        let environment = self.environment.clone();
        Environment::new(move |name| environment.get(name).map(Into::into))
    }

    fn run_all(
        &self,
        build: &Build,
        paths: &[&str],
    ) -> (Result<Vec<ModuleReport>, Error>, Vec<String>) {
        let paths: Vec<PathBuf> = paths.iter().map(PathBuf::from).collect();
        let mut directives = Vec::new();
        let result = build.run(&self.environment(), &paths, &mut directives);
        (
            result,
            directives.iter().map(Directive::to_string).collect(),
        )
    }

    fn run(&self, build: &Build, path: &str) -> Result<ModuleReport, Error> {
        let (result, _) = self.run_all(build, &[path]);
        result.map(|mut modules| modules.remove(0))
    }

    fn error(&self, build: &Build, path: &str) -> (ErrorKind, String) {
        let error = self.run(build, path).unwrap_err();
        let report = crate::error::report(&error);
        (error.kind(), report)
    }
}

/// The defined global symbols of each member of an archive.
fn symbols(archive: &Path) -> Vec<Vec<String>> {
    let data = fs::read(archive).unwrap();
    let archive = ArchiveFile::parse(&*data).unwrap();
    assert!(archive.symbols().unwrap().is_some(), "a symbol table");
    let of_member = |member: object::read::Result<object::read::archive::ArchiveMember<'_>>| {
        let object = member.unwrap().data(&*data).unwrap();
        let object = object::File::parse(object).unwrap();
        let defined = object
            .symbols()
            .filter(|symbol| symbol.is_global() && symbol.is_definition());
        defined
            .map(|symbol| symbol.name().unwrap().to_owned())
            .collect()
    };
    archive.members().map(of_member).collect()
}

#[test]
fn a_module_becomes_a_library_that_cargo_links() {
    let mut krate = Crate::new();
    krate.set("WASMO_EMIT", "");
    krate.write("add.wat", ADD);
    let (result, directives) = krate.run_all(&Build::new(), &["add.wat"]);
    let [module] = &result.unwrap()[..] else {
        panic!("one module");
    };
    assert_eq!(module.name, "adder");
    assert_eq!(module.source, Path::new("add.wat"));
    assert_eq!(module.functions, 2);
    assert!(module.code_bytes > 0);
    assert!(!module.cached);
    let out = krate.folder.join("out/wasmo");
    let library = format!("wasmo_adder_{}", module.unit_hash);
    assert_eq!(module.library, library);
    assert_eq!(module.archive, out.join(format!("lib{library}.a")));
    let all = symbols(&module.archive).concat();
    let descriptor = symbol::descriptor(module.hash);
    assert!(all.contains(&descriptor), "{descriptor} is not in {all:?}");
    let expected = [
        "cargo::rerun-if-env-changed=WASMO_EMIT".to_owned(),
        "cargo::rerun-if-changed=add.wat".to_owned(),
        format!("cargo::rustc-link-search=native={}", out.display()),
        format!("cargo::rustc-link-lib=static={library}"),
        format!("cargo::rustc-env=WASMO_BUILT_{}={library}", module.hash),
    ];
    assert_eq!(directives, expected);
}

#[test]
fn an_unchanged_module_is_not_compiled_again() {
    let mut krate = Crate::new();
    krate.write("add.wat", ADD);
    let first = krate.run(&Build::new(), "add.wat").unwrap();
    let again = krate.run(&Build::new(), "add.wat").unwrap();
    assert!(!first.cached && again.cached);
    assert_eq!(first.archive, again.archive);
    assert_eq!(
        (first.functions, first.code_bytes),
        (again.functions, again.code_bytes)
    );

    // The same binary with other options, other forms to look at, or another name is another compilation.
    let explicit = krate.run(Build::new().bounds(Bounds::Explicit), "add.wat");
    assert!(!explicit.unwrap().cached);
    let optimised = krate.run(Build::new().opt_level(OptLevel::O3), "add.wat");
    assert!(!optimised.unwrap().cached);
    krate.set("CARGO_CFG_TARGET_FEATURE", "fxsr,sse,sse2,avx2");
    let avx2 = krate.run(&Build::new(), "add.wat").unwrap();
    assert!(!avx2.cached && avx2.unit_hash != first.unit_hash);
    krate.set("CARGO_CFG_TARGET_FEATURE", "fxsr,sse,sse2");
    let back = krate.run(&Build::new(), "add.wat").unwrap();
    assert!(back.cached && back.unit_hash == first.unit_hash);

    krate.write("add.wat", ADD.replace("i32.sub", "i32.mul"));
    let changed = krate.run(&Build::new(), "add.wat").unwrap();
    assert!(!changed.cached && changed.hash != first.hash);
}

#[test]
fn a_damaged_library_is_compiled_again() {
    let krate = Crate::new();
    krate.write("add.wat", ADD);
    let first = krate.run(&Build::new(), "add.wat").unwrap();
    let whole = fs::read(&first.archive).unwrap();
    fs::write(&first.archive, &whole[..whole.len() / 2]).unwrap();
    let again = krate.run(&Build::new(), "add.wat").unwrap();
    assert!(!again.cached);
    assert_eq!(fs::read(&again.archive).unwrap(), whole, "reproducible");
}

#[test]
fn several_modules_are_compiled_side_by_side() {
    let krate = Crate::new();
    let names: Vec<String> = (0..5).map(|i| format!("m{i}.wat")).collect();
    for (i, name) in names.iter().enumerate() {
        let text = format!(r#"(module (func (export "f") (result i32) i32.const {i}))"#);
        krate.write(name, text);
    }
    let mut paths: Vec<&str> = names.iter().map(String::as_str).collect();
    // One of them twice: linked once.
    paths.push("m0.wat");
    let (result, directives) = krate.run_all(&Build::new(), &paths);
    let modules = result.unwrap();
    let order: Vec<_> = modules.iter().map(|module| module.name.as_str()).collect();
    assert_eq!(order, ["m0", "m1", "m2", "m3", "m4", "m0"]);
    let count = |part: &str| directives.iter().filter(|d| d.contains(part)).count();
    assert_eq!(count("rustc-link-lib"), 5);
    assert_eq!(count("rustc-link-search"), 1);
    assert_eq!(count("WASMO_BUILT_"), 5);
    let descriptors: Vec<_> = modules
        .iter()
        .map(|module| symbols(&module.archive).concat())
        .collect();
    for (module, symbols) in modules.iter().zip(descriptors) {
        assert!(symbols.contains(&symbol::descriptor(module.hash)));
    }
}

#[test]
fn two_files_of_the_same_name_do_not_meet() {
    let krate = Crate::new();
    fs::create_dir(krate.folder.join("a")).unwrap();
    fs::create_dir(krate.folder.join("b")).unwrap();
    krate.write("a/guest.wat", "(module (func unreachable))");
    krate.write("b/guest.wat", "(module (func nop))");
    let a = krate.run(&Build::new(), "a/guest.wat").unwrap();
    let b = krate.run(&Build::new(), "b/guest.wat").unwrap();
    assert_eq!((&*a.name, &*b.name), ("guest", "guest"));
    assert_ne!(a.library, b.library);
    assert!(a.archive.exists() && b.archive.exists());
}

#[test]
fn code_is_shown_on_demand() {
    let mut krate = Crate::new();
    krate.write("add.wat", ADD);
    krate.run(&Build::new(), "add.wat").unwrap();
    krate.set("WASMO_EMIT", "asm, optimized-llvm-ir");
    let shown = krate
        .run(Build::new().emit(Emit::LlvmIr), "add.wat")
        .unwrap();
    assert!(!shown.cached, "there was nothing to show");
    let read = |form| {
        let (_, path) = shown.emitted.iter().find(|(of, _)| *of == form).unwrap();
        fs::read_to_string(path).unwrap()
    };
    assert!(read(Emit::LlvmIr).contains("define"));
    assert!(read(Emit::OptimizedLlvmIr).contains("define"));
    assert!(read(Emit::Assembly).contains(".text"));
    let again = krate
        .run(Build::new().emit(Emit::LlvmIr), "add.wat")
        .unwrap();
    assert!(again.cached);
    assert_eq!(again.emitted, shown.emitted);
}

#[test]
fn names_and_folders_are_the_users_to_choose() {
    let krate = Crate::new();
    krate.write("x.wat", "(module)");
    let named = krate.run(Build::new().name("née/x"), "x.wat").unwrap();
    assert_eq!(named.name, "née/x");
    assert!(named.library.starts_with("wasmo_n_e_x_"), "{named:?}");
    let folder = krate.folder.join("elsewhere");
    let placed = krate.run(Build::new().out_dir(&folder), "x.wat").unwrap();
    assert!(placed.archive.starts_with(&folder) && placed.archive.exists());
}

#[test]
fn bad_modules_are_refused_with_place_and_reason() {
    let krate = Crate::new();
    let base = krate.folder.display();

    let missing = krate.error(&Build::new(), "no/such.wasm");
    let expected = format!(
        "error: no/such.wasm: cannot read the file: No such file or directory (os error 2)\n  help: the path starts \
         at {base}\n"
    );
    assert_eq!(missing, (ErrorKind::Module, expected));

    fs::create_dir(krate.folder.join("folder.wasm")).unwrap();
    let (kind, text) = krate.error(&Build::new(), "folder.wasm");
    assert_eq!(kind, ErrorKind::Module);
    assert!(
        text.starts_with("error: folder.wasm: cannot read the file: Is a directory"),
        "{text}"
    );

    krate.write("invalid.wat", "(module (func $f (result i32)))");
    let (kind, text) = krate.error(&Build::new(), "invalid.wat");
    assert_eq!(kind, ErrorKind::Module);
    assert!(
        text.starts_with("error: invalid.wat: type mismatch"),
        "{text}"
    );
    assert!(
        text.contains(" at offset 0x") && text.contains("in function 0 `f`"),
        "{text}"
    );

    krate.write("struct.wat", "(module (type (struct)))");
    let (_, text) = krate.error(&Build::new(), "struct.wat");
    assert_eq!(
        text,
        "error: struct.wat: not supported yet: gc at offset 0xb\n"
    );
}

#[test]
fn imports_that_nobody_has_are_named() {
    let krate = Crate::new();
    let module = r#"(module
        (import "env" "log" (func (param i32)))
        (import "env" "invoke_vi" (func (param i32 i32)))
        (import "env" "invok" (func))
        (import "env" "limit" (global i32))
        (import "host" "other" (func)))"#;
    krate.write("wants.wat", module);
    let mut build = Build::new();
    krate
        .run(&build, "wants.wat")
        .expect("nothing was said of imports");
    build.known_imports("env", ["log"]);
    let expected = |missing: &str| {
        let text = "error: wants.wat: imports that the program does not have:";
        (ErrorKind::Module, format!("{text}{missing}\n"))
    };
    let all = "\n  function \"env\" \"invoke_vi\"\n  function \"env\" \"invok\"\n  global \"env\" \"limit\"";
    assert_eq!(krate.error(&build, "wants.wat"), expected(all));
    build.known_imports("env", ["invoke_*", "lim"]);
    let some = "\n  function \"env\" \"invok\"\n  global \"env\" \"limit\"";
    assert_eq!(krate.error(&build, "wants.wat"), expected(some));
    build.known_imports("env", ["invok", "limit"]);
    krate.run(&build, "wants.wat").expect("all is known");
}

#[test]
fn features_are_switched_by_name() {
    let krate = Crate::new();
    krate.write("simd.wat", "(module (func (param v128)))");
    let refusal = "error: simd.wat: not enabled: simd at offset 0xb\n  help: switch it on in the build script by \
                   `Build::feature(\"simd\", true)`, or compile the module without it\n";
    let on = |build: &Build| drop(krate.run(build, "simd.wat").unwrap());
    let off = |build: &Build| assert_eq!(krate.error(build, "simd.wat").1, refusal);
    on(&Build::new());
    off(Build::new().feature("simd", false));
    off(Build::new().feature(Feature::Simd, false));
    off(Build::new().features([(Feature::Simd, false)]));
    off(Build::new().feature_set(Features::WASM1));
    on(Build::new().feature_set(Features::WASM2));
    on(Build::new()
        .feature_set(Features::WASM1)
        .feature("simd128", true));
    // The last word counts. What needs a feature brings it.
    on(Build::new().features([("simd", false), ("simd", true)]));
    on(Build::new().features([("simd", false), ("relaxed-simd", true)]));
    off(Build::new().features([("relaxed-simd", true), ("simd", false)]));
    // The set is where they start, whenever it is named.
    on(Build::new()
        .feature("simd", true)
        .feature_set(Features::WASM1));
}

#[test]
fn relaxed_operators_are_compiled_as_asked() {
    let krate = Crate::new();
    let source = "(module (func (export \"f\") (param v128 v128) (result v128) \
                  (i8x16.relaxed_swizzle (local.get 0) (local.get 1))))";
    krate.write("relaxed.wat", source);
    let run = |build: &Build| krate.run(build, "relaxed.wat").unwrap();
    let fast = run(&Build::new());
    assert!(run(Build::new().relaxed_simd(RelaxedSimd::Fast)).cached);
    let same = run(Build::new().relaxed_simd(RelaxedSimd::Deterministic));
    assert!(!same.cached, "another option is another compilation");
    assert_eq!(same.hash, fast.hash);
    assert_ne!(same.unit_hash, fast.unit_hash);
}

#[test]
fn bad_options_and_environments_are_refused() {
    let mut krate = Crate::new();
    krate.write("x.wat", "(module)");
    let text = |build: &Build| {
        let (kind, text) = krate.error(build, "x.wat");
        assert_eq!(kind, ErrorKind::Option, "{text}");
        text
    };
    assert_eq!(
        text(Build::new().feature("gc", true)),
        "error: Build::feature: not supported yet: gc\n"
    );
    let unknown = text(Build::new().features([("thread", true)]));
    assert!(
        unknown.starts_with(
            "error: Build::feature: unknown WebAssembly feature `thread`, expected one of: "
        ) && unknown.contains(", threads, "),
        "{unknown}"
    );
    assert!(text(Build::new().target_cpu("native")).contains("-C target-cpu=native"));
    assert_eq!(
        text(Build::new().target_features("+avx,avx2")),
        "error: Build::target_features: expected `+avx2` or `-avx2`, found `avx2`\n"
    );
    assert_eq!(krate.error(&Build::new(), "x\ny.wat").0, ErrorKind::Option);

    let (kind, text) = krate.error(Build::new().target("x86_64-pc-windows-msvc"), "x.wat");
    assert_eq!(kind, ErrorKind::Compile);
    assert!(
        text.contains("x86_64-pc-windows-msvc") && text.contains("x86_64-unknown-linux-gnu"),
        "the target and what is supported: {text}"
    );

    krate.write("file", "not a folder");
    let (kind, text) = krate.error(Build::new().out_dir(krate.folder.join("file")), "x.wat");
    assert_eq!(kind, ErrorKind::Output);
    assert!(text.contains("/file`"), "{text}");

    krate.set("OPT_LEVEL", "9");
    let (kind, text) = krate.error(&Build::new(), "x.wat");
    assert_eq!(kind, ErrorKind::Environment);
    assert_eq!(
        text,
        "error: OPT_LEVEL is `9`, expected 0, 1, 2, 3, s or z\n"
    );
    krate
        .run(Build::new().opt_level(OptLevel::O1), "x.wat")
        .unwrap();
    krate.set("WASMO_EMIT", "ir");
    let (_, text) = krate.error(&Build::new(), "x.wat");
    assert!(
        text.starts_with("error: WASMO_EMIT names `ir`, expected"),
        "{text}"
    );
    krate.environment.clear();
    let (kind, text) = krate.error(&Build::new(), "x.wat");
    assert_eq!(kind, ErrorKind::Environment);
    assert_eq!(
        text,
        "error: the environment variable TARGET is not set: call this from build.rs, where Cargo sets it, or use \
         `Build::target`\n"
    );
}

const CHOICE: &str = r#"(module $choice
  (func (export "f") (param i32) (result i32) (if (result i32) (local.get 0) (then (i32.const 1)) (else (i32.const 2))))
  (func (export "g")))"#;

#[test]
fn a_module_that_counts_is_another_module() {
    let own = Crate::new();
    own.write("choice.wat", CHOICE);
    let mut build = Build::new();
    let plain = own.run(&build, "choice.wat").unwrap();
    assert_eq!(plain.profiled_functions, None);
    build.profile_generate(true);
    let counting = own.run(&build, "choice.wat").unwrap();
    assert_ne!(counting.hash, plain.hash);
    assert_eq!(
        (plain.counting, counting.counting),
        (None, Some(plain.hash))
    );
    let (_, directives) = own.run_all(&build, &["choice.wat"]);
    let told = format!("cargo::rustc-env=WASMO_COUNTING_{}=1", plain.hash);
    assert!(directives.contains(&told), "{directives:?}");
    assert_eq!(counting.name, "choice");
    assert!(counting.code_bytes > plain.code_bytes);
    assert_eq!(
        own.run(&build, "choice.wat").unwrap().unit_hash,
        counting.unit_hash
    );
    own.write(
        "counts.wat",
        r#"(module (memory (export "wasmo_profile") 1))"#,
    );
    let (kind, message) = own.error(&build, "counts.wat");
    assert_eq!(kind, ErrorKind::Profile);
    assert!(
        message.contains("counts.wat: the module has an export `wasmo_profile`")
            && message.contains("help: compile the module that was there before"),
        "{message}"
    );
}

#[test]
fn profiles_are_used() {
    let own = Crate::new();
    own.write("choice.wat", CHOICE);
    let module = Module::parse(CHOICE.as_bytes(), &ParseOptions::new()).unwrap();
    let write = |name: &str, counts: [u64; 4]| {
        let mut counts = counts.into_iter();
        let profile = Profile::with_counts(&module, || counts.next().unwrap()).unwrap();
        own.write(name, profile.encode());
    };
    write("one", [10, 10, 0, 3]);
    write("two", [7, 7, 7, 0]);
    write("sum", [17, 17, 7, 3]);
    let plain = own.run(&Build::new(), "choice.wat").unwrap();
    let run = |profiles: &[&str]| {
        let mut build = Build::new();
        for profile in profiles {
            build.profile_use(profile);
        }
        let (modules, directives) = own.run_all(&build, &["choice.wat"]);
        for profile in profiles {
            let watched = format!("cargo::rerun-if-changed={profile}");
            assert!(directives.contains(&watched), "{directives:?}");
        }
        let warned = directives.iter().any(|it| it.starts_with("cargo::warning"));
        assert!(!warned, "{directives:?}");
        modules.unwrap().remove(0)
    };
    let one = run(&["one"]);
    assert_eq!((one.hash, one.profiled_functions), (plain.hash, Some(2)));
    assert_ne!(one.unit_hash, plain.unit_hash);
    assert_ne!(one.unit_hash, run(&["two"]).unit_hash);
    assert_eq!(run(&["one", "two"]).unit_hash, run(&["sum"]).unit_hash);

    // The module has changed: first one of two functions, then both.
    own.write(
        "choice.wat",
        CHOICE.replace("(i32.const 1)", "(nop) (i32.const 1)"),
    );
    assert_eq!(run(&["one"]).profiled_functions, Some(1));
    own.write("choice.wat", "(module (func (unreachable)))");
    let mut build = Build::new();
    build.profile_use("one");
    let (modules, directives) = own.run_all(&build, &["choice.wat"]);
    assert_eq!(modules.unwrap()[0].profiled_functions, Some(0));
    let warning = "cargo::warning=choice.wat: the profile has counts for 0 of 1 functions: \
                   it was taken of another module, or of another version of it";
    assert!(directives.iter().any(|it| it == warning), "{directives:?}");
}

#[test]
fn bad_profiles_are_refused() {
    let own = Crate::new();
    own.write("choice.wat", CHOICE);
    own.write("text", "no profile");
    let mut build = Build::new();
    build.profile_use("text");
    let (kind, message) = own.error(&build, "choice.wat");
    assert_eq!(kind, ErrorKind::Profile);
    assert!(
        message.contains("cannot read the profile `text`")
            && message.contains("this is no profile")
            && !message.contains("writes one"),
        "{message}"
    );
    let mut missing = Build::new();
    missing.profile_use("missing");
    let (kind, message) = own.error(&missing, "choice.wat");
    assert_eq!(kind, ErrorKind::Profile);
    assert!(
        message.contains("cannot read the profile `missing`")
            && message.contains("`wasmo run --profile-generate`, writes one")
            && message.contains("No such file"),
        "{message}"
    );
    build.profile_generate(true);
    let (kind, message) = own.error(&build, "choice.wat");
    assert_eq!(kind, ErrorKind::Option);
    assert!(message.contains("exclude each other"), "{message}");
}

#[test]
fn cargo_hears_what_to_watch_even_after_a_failure() {
    let krate = Crate::new();
    let (result, directives) = krate.run_all(&Build::new(), &["missing.wasm"]);
    assert!(result.is_err());
    assert_eq!(
        directives,
        [
            "cargo::rerun-if-env-changed=WASMO_EMIT",
            "cargo::rerun-if-changed=missing.wasm"
        ]
    );
}

#[test]
fn the_target_is_what_cargo_says() {
    let mut krate = Crate::new();
    krate.set(
        "CARGO_ENCODED_RUSTFLAGS",
        "-Ctarget-cpu=haswell\x1f-Ctarget-feature=+bmi2,-avx2",
    );
    krate.set("CARGO_CFG_TARGET_FEATURE", "fxsr,sse,sse2,sse4.2,bmi2");
    let target = |build: &Build, krate: &Crate| build.target_of(&krate.environment()).unwrap();
    let of_cargo = target(&Build::new(), &krate);
    assert_eq!(of_cargo.triple, "x86_64-unknown-linux-gnu");
    assert_eq!(of_cargo.cpu, "haswell");
    assert_eq!(
        of_cargo.features,
        "-avx2,+bmi2,+crc32,+fxsr,+sse,+sse2,+sse4.2"
    );
    let chosen = target(
        Build::new()
            .target_cpu("x86-64-v2")
            .target_features("+avx2,-bmi2"),
        &krate,
    );
    assert_eq!(chosen.cpu, "x86-64-v2");
    assert_eq!(
        chosen.features,
        "+avx2,-bmi2,+crc32,+fxsr,+sse,+sse2,+sse4.2"
    );
    let other = target(Build::new().target("aarch64-unknown-linux-gnu"), &krate);
    assert_eq!((&*other.cpu, &*other.features), ("", ""));
    krate.set("CARGO_ENCODED_RUSTFLAGS", "-C\x1ftarget-cpu=native");
    assert_eq!(target(&Build::new(), &krate).cpu, "");
}
