//! A program and a library, with typed bindings.

use std::fs;
use wasmo_rt::{Error, Trap};
use wasmo_wasi::{Access, Exit, Input, Output, OutputPipe, WasiCtx, WasiHost};
use wasmo_wasi_tests::{reactor, report, unstable};

#[test]
fn a_program_whose_host_is_what_it_is_granted() {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("numbers.txt"), "12\n30\n-2\n").unwrap();
    let stdout = OutputPipe::new();
    let wasi = WasiCtx::builder()
        .arg("report")
        .stdin(Input::bytes("line\n"))
        .stdout(Output::pipe(&stdout))
        .preopened_dir(data.path(), "/data", Access::ReadWrite);
    let mut report = report::Guest::instantiate(wasi.build().unwrap()).unwrap();
    let exit = wasmo_wasi::exit_code(report._start()).unwrap();
    let expected =
        "argument 0: report\nlanguage: none\ninput: line\nsum: 40\n  made/ 0\n  numbers.txt 9\n";
    assert_eq!((exit, stdout.text().as_str()), (Exit(1), expected));
    assert!(data.path().join("made/sum.txt").exists());
}

/// A host with functions beside WASI's.
struct Host {
    wasi: WasiCtx,
    sums: Vec<i32>,
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

impl reactor::imports::Host for Host {
    fn add(&mut self, mut cx: reactor::Caller<'_>, a: i32, b: i32) -> Result<i32, Trap> {
        // The guest's memory is there as ever.
        cx.memory_mut().write_value(100, a + b)?;
        self.sums.push(a + b);
        Ok(a + b)
    }
}

#[test]
fn a_library_beside_functions_of_the_host() {
    let stdout = OutputPipe::new();
    let wasi = WasiCtx::builder().stdout(Output::pipe(&stdout)).build();
    let host = Host {
        wasi: wasi.unwrap(),
        sums: vec![],
    };
    let mut library = reactor::Guest::instantiate(host).unwrap();
    // `_initialize` has been called: `greet` traps otherwise.
    assert_eq!(library.greet().unwrap(), 0);
    assert_eq!(library.fault().unwrap(), 21);
    let left = library.leave(7).unwrap_err();
    assert_eq!(left.downcast::<Exit>().unwrap(), Exit(7));
    assert_eq!(library.greet().unwrap(), 0);
    assert_eq!(stdout.text(), "hello\nhello\n");
    assert_eq!(library.memory().read_value::<i32>(100).unwrap(), 3);
    assert_eq!(library.into_host().sums, [3, 3]);
}

#[test]
fn the_version_before() -> Result<(), Error> {
    let data = tempfile::tempdir().unwrap();
    fs::write(data.path().join("file"), "0123456789").unwrap();
    let wasi = WasiCtx::builder().preopened_dir(data.path(), ".", Access::ReadOnly);
    let mut program = unstable::Guest::instantiate(Box::new(wasi.build().unwrap()))?;
    let exit = wasmo_wasi::exit_code(program._start()).unwrap();
    assert_eq!(exit, Exit(810), "position 8 of 10");
    Ok(())
}
