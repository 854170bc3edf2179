//! Guests that Emscripten has made, linked by name and with typed bindings.

use std::fs;
use std::path::Path;
use wasmo_emscripten::{Abort, CppException, Emscripten, EmscriptenHost};
use wasmo_emscripten_tests::{exceptions, files, heap, jumps, missing, newer};
use wasmo_rt::{Caller, Imports, Instance, Module, Store, Trap, TrapCode};
use wasmo_wasi::{Access, Exit, Input, Output, OutputPipe, WasiCtx, WasiCtxBuilder, WasiHost};

fn instantiate(module: &Module, wasi: WasiCtxBuilder) -> (Store<Emscripten>, Instance) {
    let wasi = wasi.build().expect("what can be granted");
    let mut store = Store::new(Emscripten::new(wasi));
    let mut imports = Imports::new();
    let linked = wasmo_emscripten::add_to_imports(&mut store, &mut imports, module, |cx| cx);
    linked.expect("all imports");
    let instance = imports.instantiate(&mut store, module);
    (store, instance.expect("an instance"))
}

/// How a program ends, and what it writes.
fn run(module: &Module, wasi: WasiCtxBuilder) -> (Result<Exit, Trap>, String, String) {
    let (stdout, stderr) = (OutputPipe::new(), OutputPipe::new());
    let wasi = wasi
        .stdout(Output::pipe(&stdout))
        .stderr(Output::pipe(&stderr));
    let (mut store, instance) = instantiate(module, wasi);
    let exit = wasmo_emscripten::run(&mut store, instance, |cx| cx);
    (exit, stdout.text(), stderr.text())
}

fn with_folders(args: &[&str], data: &Path, read_only: &Path) -> WasiCtxBuilder {
    WasiCtx::builder()
        .args(args)
        .env("VARIABLE", "value")
        .stdin(Input::empty())
        .preopened_dir(data, "/data", Access::ReadWrite)
        .preopened_dir(read_only, "/read-only", Access::ReadOnly)
}

#[test]
fn files_of_a_c_program() {
    let (data, read_only) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let outside = tempfile::tempdir().unwrap();
    fs::write(data.path().join("input.txt"), "12\n30\n-2\n").unwrap();
    fs::write(read_only.path().join("kept"), "kept").unwrap();
    fs::write(outside.path().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink(outside.path(), data.path().join("outside")).unwrap();
    let wasi = with_folders(&["files", "two words"], data.path(), read_only.path());
    let (exit, stdout, stderr) = run(files::module(), wasi);
    let expected = include_str!("files.txt");
    if std::env::var_os("BLESS").is_some() {
        fs::write("tests/files.txt", &stdout).unwrap();
    } else {
        assert_eq!(stdout, expected, "{stderr}");
    }
    assert_eq!((exit.unwrap(), stderr.as_str()), (Exit(9), ""));
    assert_eq!(
        fs::read_to_string(read_only.path().join("kept")).unwrap(),
        "kept"
    );
    assert_eq!(fs::read_dir(read_only.path()).unwrap().count(), 1);
    assert_eq!(fs::read_dir(outside.path()).unwrap().count(), 1);
    let many = fs::read_dir(data.path().join("many")).unwrap();
    assert_eq!(many.count(), 300);
    let made = fs::metadata(data.path().join("made/a.txt")).unwrap();
    assert_eq!(made.len(), 3_000_000_000);
}

#[test]
fn ways_to_end() {
    let folder = tempfile::tempdir().unwrap();
    let run = |how| {
        let wasi = with_folders(&["files", how], folder.path(), folder.path());
        run(files::module(), wasi)
    };
    let (exit, stdout, _) = run("exit");
    assert_eq!(exit.unwrap(), Exit(42));
    assert!(stdout.contains("variable value\n"), "{stdout}");
    let trap = run("abort").0.unwrap_err();
    assert_eq!(trap.downcast_ref::<Abort>().unwrap().message(), "");
    let trap = run("assert").0.unwrap_err();
    let message = trap.downcast_ref::<Abort>().unwrap().message();
    assert!(
        message.starts_with("assertion failed: argc == 17, at files.c:"),
        "{message}"
    );
    assert!(message.ends_with(", in main"), "{message}");
}

#[test]
fn a_heap_that_grows() {
    let (mut store, instance) = instantiate(heap::module(), WasiCtx::builder());
    let fill = instance.get_typed_func::<u32, u32>(&store, "fill").unwrap();
    assert_eq!(fill.call(&mut store, 100).unwrap(), 100);
    let memory = instance.get_memory(&store, "memory").unwrap();
    assert!(memory.byte_len(&store) > 100 << 20);
}

#[test]
fn jumps_of_c() {
    let (mut store, instance) = instantiate(jumps::module(), WasiCtx::builder());
    wasmo_wasi::initialize(&mut store, instance).unwrap();
    let round_trip = instance.get_typed_func::<(i32, i32), i32>(&store, "round_trip");
    let round_trip = round_trip.unwrap();
    assert_eq!(round_trip.call(&mut store, (0, 7)).unwrap(), 6007);
    assert_eq!(round_trip.call(&mut store, (100, -1)).unwrap(), 5999);
    let nested = instance
        .get_typed_func::<i32, i32>(&store, "nested")
        .unwrap();
    assert_eq!(nested.call(&mut store, 0).unwrap(), 7);
    assert_eq!(nested.call(&mut store, 1).unwrap(), 108);
    let repeated = instance.get_typed_func::<i32, i32>(&store, "loop").unwrap();
    assert_eq!(repeated.call(&mut store, 5000).unwrap(), 12_502_500);
    let types = instance.get_typed_func::<(i32, i64, f32, f64), f64>(&store, "types");
    let types = types.unwrap();
    let sum = types.call(&mut store, (1, 1 << 40, 0.5, 0.25)).unwrap();
    assert_eq!(sum, (1_i64 << 40) as f64 + 1.75);
    assert_eq!(types.call(&mut store, (-1, 0, 0.0, 0.0)).unwrap(), -3.0);

    // Traps are not jumps: `invoke` lets them pass, and the guest stays usable.
    let trap = instance.get_typed_func::<(), i32>(&store, "trap_inside");
    let trap = trap.unwrap().call(&mut store, ()).unwrap_err();
    assert!(
        matches!(
            trap.code(),
            Some(TrapCode::UninitializedElement | TrapCode::IndirectCallTypeMismatch)
        ),
        "{trap:?}"
    );
    assert_eq!(round_trip.call(&mut store, (3, 9)).unwrap(), 6009);
    // Undefined in C: an error here.
    let stale = instance.get_typed_func::<(), i32>(&store, "stale").unwrap();
    let error = stale.call(&mut store, ()).unwrap_err();
    assert!(error.to_string().contains("longjmp"), "{error}");
}

#[test]
fn exceptions_of_cpp() {
    let wasi = WasiCtx::builder().arg("exceptions");
    let (exit, stdout, stderr) = run(exceptions::module(), wasi);
    assert_eq!(stdout, include_str!("exceptions.txt"), "{stderr}");
    assert_eq!(exit.unwrap(), Exit(3));
    let wasi = WasiCtx::builder().args(["exceptions", "uncaught"]);
    let (exit, ..) = run(exceptions::module(), wasi);
    let trap = exit.unwrap_err();
    assert!(trap.downcast_ref::<CppException>().is_some(), "{trap:?}");
}

#[test]
fn what_is_missing_is_named() {
    let mut store = Store::new(Emscripten::new(WasiCtx::builder().build().unwrap()));
    let mut imports = Imports::new();
    let module = missing::module();
    let error = wasmo_emscripten::add_to_imports(&mut store, &mut imports, module, |cx| cx);
    let error = error.unwrap_err();
    let mut names: Vec<&str> = error.names().collect();
    names.sort_unstable();
    assert_eq!(
        names,
        ["__syscall_pipe", "emscripten_asm_const_int", "own_function"]
    );
    let text = error.to_string();
    assert!(text.contains("\n  env.__syscall_pipe"), "{text}");
    assert!(text.contains("JavaScript in the guest"), "{text}");
    assert!(imports.get("env", "own_function").is_none());
    // What the host defines itself is not missing.
    imports.func_wrap(
        &mut store,
        "env",
        "own_function",
        |_: Caller<'_, Emscripten>, value: i32| value,
    );
    let error = wasmo_emscripten::add_to_imports(&mut store, &mut imports, module, |cx| cx);
    assert_eq!(error.unwrap_err().names().count(), 2);
}

#[test]
fn a_program_with_typed_bindings() {
    let (data, read_only) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let stdout = OutputPipe::new();
    let grant = |args: &[&str]| {
        let wasi = with_folders(args, data.path(), read_only.path());
        let wasi = wasi.stdout(Output::pipe(&stdout)).build().unwrap();
        Emscripten::new(wasi)
    };
    assert_eq!(files::run(grant(&["files", "exit"])).unwrap(), Exit(42));
    assert!(stdout.text().contains("variable value\n"));
    let trap = files::run(grant(&["files", "abort"])).unwrap_err();
    assert!(trap.downcast_ref::<Abort>().is_some(), "{trap:?}");
    stdout.take();
    let exit = exceptions::run(grant(&["exceptions"])).unwrap();
    assert_eq!(stdout.text(), include_str!("exceptions.txt"));
    assert_eq!(exit, Exit(3));
}

#[test]
fn files_with_typed_bindings() {
    let (data, read_only) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let outside = tempfile::tempdir().unwrap();
    fs::write(data.path().join("input.txt"), "12\n30\n-2\n").unwrap();
    fs::write(read_only.path().join("kept"), "kept").unwrap();
    fs::write(outside.path().join("secret"), "secret").unwrap();
    std::os::unix::fs::symlink(outside.path(), data.path().join("outside")).unwrap();
    let stdout = OutputPipe::new();
    let wasi = with_folders(&["files", "two words"], data.path(), read_only.path());
    let wasi = wasi.stdout(Output::pipe(&stdout)).build().unwrap();
    assert_eq!(files::run(Emscripten::new(wasi)).unwrap(), Exit(9));
    assert_eq!(stdout.text(), include_str!("files.txt"));
}

#[test]
fn libraries_with_typed_bindings() {
    let host = || Emscripten::new(WasiCtx::builder().build().unwrap());
    let mut guest = jumps::Guest::instantiate(host()).unwrap();
    assert_eq!(guest.round_trip(0, 7).unwrap(), 6007);
    assert_eq!(guest.nested(1).unwrap(), 108);
    assert_eq!(guest.loop_(5000).unwrap(), 12_502_500);
    // `invoke_*` with results of all types.
    assert_eq!(
        guest.types(1, 1 << 40, 0.5, 0.25).unwrap(),
        (1_i64 << 40) as f64 + 1.75
    );
    assert_eq!(guest.types(-1, 0, 0.0, 0.0).unwrap(), -3.0);
    let trap = guest.trap_inside().unwrap_err();
    assert!(trap.code().is_some(), "{trap:?}");
    assert_eq!(guest.round_trip(3, 9).unwrap(), 6009);

    let mut guest = heap::Guest::instantiate(host()).unwrap();
    assert_eq!(guest.fill(100).unwrap(), 100);
    assert!(guest.memory().byte_len() > 100 << 20);
}

/// A host with functions of its own, in the import module in which Emscripten's are.
struct Own {
    emscripten: Emscripten,
    called: Vec<i32>,
}

impl EmscriptenHost for Own {
    fn emscripten(&mut self) -> &mut Emscripten {
        &mut self.emscripten
    }
}

impl WasiHost for Own {
    fn wasi(&mut self) -> &mut WasiCtx {
        self.emscripten.wasi()
    }
}

impl missing::imports::Env for Own {
    fn own_function(&mut self, _: missing::Caller<'_>, value: i32) -> Result<i32, Trap> {
        self.called.push(value);
        Ok(value + 1)
    }

    fn emscripten_asm_const_int(
        &mut self,
        _: missing::Caller<'_>,
        _: i32,
        _: i32,
        _: i32,
    ) -> Result<i32, Trap> {
        Ok(41)
    }

    fn __syscall_pipe(&mut self, _: missing::Caller<'_>, _: i32) -> Result<i32, Trap> {
        Ok(0)
    }
}

#[test]
fn functions_of_the_host_beside_those_of_emscripten() {
    let host = Own {
        emscripten: Emscripten::new(WasiCtx::builder().build().unwrap()),
        called: Vec::new(),
    };
    let mut guest = missing::Guest::instantiate(host).unwrap();
    assert_eq!(guest.main(0, 0).unwrap(), 42);
    assert_eq!(guest.host().called, [41]);
}

#[test]
fn records_and_types_of_newer_versions() {
    let folder = tempfile::tempdir().unwrap();
    let wasi = WasiCtx::builder().preopened_dir(folder.path(), "/", Access::ReadWrite);
    let (mut store, instance) = instantiate(newer::module(), wasi);
    let guest = newer::Exports::of(&store, instance).unwrap();
    let store = &mut store;
    const PATH: i32 = 64;
    const OUT: i32 = 256;
    /// O_CREAT and O_RDWR.
    const CREATE: i32 = 0o102;
    let memory = instance.get_memory(&*store, "memory").unwrap();
    memory.write_bytes(store, PATH as u32, b"/file\0").unwrap();

    let fd = guest.open(store, PATH, CREATE).unwrap();
    assert!(fd > 2, "{fd}");
    let large = 5_000_000_000;
    assert_eq!(guest.ftruncate(store, fd, large).unwrap(), 0);
    assert_eq!(guest.ftruncate(store, fd, -1).unwrap(), -28);
    assert_eq!(guest.truncate(store, PATH, large + 1).unwrap(), 0);
    assert_eq!(guest.fchown(store, fd).unwrap(), 0);
    // Two times of 64 bits, each with nanoseconds and padding.
    let time = 20_000_000_000_u64;
    for (offset, value) in [(0, 5), (8, 6), (16, time), (24, 7 | 1 << 32)] {
        let bytes: [u8; 8] = u64::to_le_bytes(value);
        memory
            .write_bytes(store, OUT as u32 + offset, &bytes)
            .unwrap();
    }
    assert_eq!(guest.utimens(store, PATH, OUT).unwrap(), 0);
    assert_eq!(guest.stat(store, PATH, OUT).unwrap(), 0);
    let view = memory.view(&*store).unwrap();
    let u32_at = |offset: i32| view.read_value::<u32>(OUT + offset).unwrap();
    let u64_at = |offset: i32| view.read_value::<u64>(OUT + offset).unwrap();
    assert_eq!(u32_at(4), 0o100_666, "the mode");
    assert_eq!((u64_at(24), u32_at(32)), (5_000_000_001, 4096));
    assert_eq!((u64_at(40), u32_at(48)), (5, 6), "accessed");
    let modified = fs::metadata(folder.path().join("file")).unwrap();
    let modified = modified.modified().unwrap();
    let modified = modified.duration_since(std::time::UNIX_EPOCH).unwrap();
    // Not every file system has such times: it is the host's that counts.
    assert_eq!(u64_at(56), modified.as_secs());
    assert_eq!(u32_at(64), modified.subsec_nanos());
    use std::os::unix::fs::MetadataExt;
    let inode = fs::metadata(folder.path().join("file")).unwrap().ino();
    assert_eq!(u64_at(88), inode);

    // Locks are granted; no file can be mapped.
    memory
        .write_bytes(store, OUT as u32, &(OUT + 8).to_le_bytes())
        .unwrap();
    for set in [13, 14] {
        assert_eq!(guest.fcntl(store, fd, set, OUT).unwrap(), 0);
    }
    assert_eq!(guest.fcntl(store, fd, 12, OUT).unwrap(), 0);
    let view = memory.view(&*store).unwrap();
    assert_eq!(view.read_value::<u16>(OUT + 8).unwrap(), 2);
    assert_eq!(guest.mmap(store, fd).unwrap(), -43);

    // 2603-10-11, beyond 32 bits.
    guest.gmtime(store, time as i64, OUT).unwrap();
    let date = |store: &Store<Emscripten>| {
        let view = memory.view(store).unwrap();
        view.read_value::<[i32; 6]>(OUT).unwrap()
    };
    assert_eq!(date(store), [20, 33, 11, 11, 9, 703]);
    assert_eq!(guest.mktime(store, OUT).unwrap(), time as i64);
    assert_eq!(guest.localtime(store, 0, OUT).unwrap(), 0);
    assert_eq!(date(store), [0, 0, 0, 1, 0, 70]);
    assert_eq!(guest.localtime(store, i64::MAX, OUT).unwrap(), 1);
    guest.tzset(store, OUT).unwrap();
    let view = memory.view(&*store).unwrap();
    assert_eq!(view.read_value::<[u32; 2]>(OUT).unwrap(), [0, 0]);
    assert_eq!(view.read_c_str(OUT + 8).unwrap(), "UTC");
    assert_eq!(view.read_c_str(OUT + 25).unwrap(), "UTC");

    assert_eq!(guest.jump(store).unwrap(), 1, "the jump has come back");
    let trap = guest.overflow(store).unwrap_err();
    assert!(trap.downcast_ref::<Abort>().is_some(), "{trap:?}");
}
