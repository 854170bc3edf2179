//! Programs and a library, linked by name.

use std::fs;
use std::path::Path;
use std::process::ExitCode;
use wasmo_rt::{Caller, Imports, Instance, Module, Store, Trap, TrapCode};
use wasmo_wasi::{Access, Exit, Input, Output, OutputPipe, WasiCtx, WasiCtxBuilder};
use wasmo_wasi_tests::{reactor, report, shared, unstable};

/// A host with a state beside WASI's.
struct Host {
    wasi: WasiCtx,
    calls: u32,
}

fn instantiate(module: &Module, wasi: WasiCtxBuilder) -> (Store<Host>, Instance) {
    let wasi = wasi.build().expect("what can be granted");
    let mut store = Store::new(Host { wasi, calls: 0 });
    let mut imports = Imports::new();
    wasmo_wasi::add_to_imports(&mut store, &mut imports, |host: &mut Host| &mut host.wasi);
    let add = |mut caller: Caller<'_, Host>, a: i32, b: i32| {
        caller.data_mut().calls += 1;
        a + b
    };
    imports.func_wrap(&mut store, "host", "add", add);
    let instance = imports.instantiate(&mut store, module);
    (store, instance.expect("an instance"))
}

/// How the program `report` ends, and what it writes.
fn run_report(data: &Path, access: Access) -> (Exit, String, String) {
    let (stdout, stderr) = (OutputPipe::new(), OutputPipe::new());
    let wasi = WasiCtx::builder()
        .args(["report", "two words"])
        .env("LANGUAGE", "de")
        .stdin(Input::bytes("first\nsecond\n"))
        .stdout(Output::pipe(&stdout))
        .stderr(Output::pipe(&stderr))
        .preopened_dir(data, "/data", access);
    let (mut store, instance) = instantiate(report::module(), wasi);
    let exit = wasmo_wasi::run(&mut store, instance).expect("no trap");
    (exit, stdout.text(), stderr.text())
}

#[test]
fn a_c_program() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("numbers.txt"), "12\n30\n-2\n").unwrap();
    let (exit, stdout, stderr) = run_report(data.path(), Access::ReadWrite);
    assert_eq!(
        stdout,
        "argument 0: report\nargument 1: two words\nlanguage: de\ninput: first\ninput: second\nsum: 40\n  made/ 0\n  \
         numbers.txt 9\n"
    );
    assert_eq!((exit, stderr.as_str()), (Exit(2), ""));
    let sum = fs::read_to_string(data.path().join("made/sum.txt"));
    assert_eq!(sum.unwrap(), "40\n");
}

#[test]
fn a_c_program_that_may_only_read() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("numbers.txt"), "1\n").unwrap();
    let (exit, stdout, stderr) = run_report(data.path(), Access::ReadOnly);
    assert_eq!(exit, Exit(3), "{stderr}");
    assert!(stdout.ends_with("sum: 1\n"));
    assert!(stderr.contains("Capabilities insufficient"), "{stderr}");
    assert!(!data.path().join("made").exists());
    assert_eq!(ExitCode::from(exit), ExitCode::from(3));
}

#[test]
fn a_c_program_without_its_data() {
    let data = tempfile::tempdir().unwrap();
    let (exit, _, stderr) = run_report(data.path(), Access::ReadOnly);
    assert_eq!(exit, Exit(2));
    assert_eq!(stderr, "numbers.txt: No such file or directory\n");
}

#[test]
fn a_library_beside_functions_of_the_host() {
    let stdout = OutputPipe::new();
    let wasi = WasiCtx::builder().stdout(Output::pipe(&stdout));
    let (mut store, instance) = instantiate(reactor::module(), wasi);
    let greet = instance.get_typed_func::<(), i32>(&store, "greet").unwrap();
    let early = greet.call(&mut store, ()).unwrap_err();
    assert_eq!(early.code(), Some(TrapCode::Unreachable));

    wasmo_wasi::initialize(&mut store, instance).unwrap();
    assert_eq!(greet.call(&mut store, ()).unwrap(), 0);
    assert_eq!(greet.call(&mut store, ()).unwrap(), 0);
    assert_eq!(
        (stdout.text().as_str(), store.data().calls),
        ("hello\nhello\n", 2)
    );
    // EFAULT.
    let fault = instance.get_typed_func::<(), i32>(&store, "fault").unwrap();
    assert_eq!(fault.call(&mut store, ()).unwrap(), 21);
    // It is no program.
    assert!(wasmo_wasi::run(&mut store, instance).is_err());
    // To exit is no trap of the guest's, and the library stays usable.
    let leave = instance.get_typed_func::<i32, ()>(&store, "leave").unwrap();
    let left = leave.call(&mut store, 7).unwrap_err();
    assert_eq!(left.downcast_ref::<Exit>(), Some(&Exit(7)));
    assert_eq!(wasmo_wasi::exit_code(Err(left)).unwrap(), Exit(7));
    assert_eq!(greet.call(&mut store, ()).unwrap(), 0);
    let other = wasmo_wasi::exit_code(Err(Trap::new(TrapCode::Unreachable)));
    assert_eq!(other.unwrap_err().code(), Some(TrapCode::Unreachable));
}

#[test]
fn the_version_before() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("file"), "0123456789").unwrap();
    let wasi = WasiCtx::builder().preopened_dir(data.path(), ".", Access::ReadOnly);
    let (mut store, instance) = instantiate(unstable::module(), wasi);
    let exit = wasmo_wasi::run(&mut store, instance).unwrap();
    assert_eq!(exit, Exit(810), "position 8 of 10");
    assert_eq!(ExitCode::from(exit), ExitCode::from(255));
}

#[test]
fn a_memory_that_threads_may_share() {
    let stdout = OutputPipe::new();
    let wasi = WasiCtx::builder()
        .stdin(Input::bytes("abcdefg"))
        .stdout(Output::pipe(&stdout));
    let (mut store, instance) = instantiate(shared::module(), wasi);
    let exit = wasmo_wasi::run(&mut store, instance).unwrap();
    // The second buffer begins in the first: the bytes that it got come twice.
    assert_eq!((exit, stdout.text().as_str()), (Exit(8), "abefefg\0"));
}
