//! A program compiled from C, with the functions of WASI and one of the host's own.

use std::error::Error;
use std::process::ExitCode;
use wasmo_rt::Trap;
use wasmo_wasi::{Access, WasiCtx, WasiHost};

// `wasi` gives the guest the functions of WASI; what it imports beside them is a trait.
wasmo_rt::include_wasm!("words.wasm", wasi);

struct Host {
    wasi: WasiCtx,
    counts: Vec<(String, i32)>,
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

impl words::imports::Host for Host {
    fn counted(
        &mut self,
        cx: words::Caller<'_>,
        name: i32,
        len: i32,
        words: i32,
    ) -> Result<(), Trap> {
        let name = cx.memory().read_str(name, len)?.to_owned();
        self.counts.push((name, words));
        Ok(())
    }
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let folder = std::env::args().nth(1);
    let folder = folder.unwrap_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/texts").to_owned());
    let wasi = WasiCtx::builder()
        .args(["words", "/texts"])
        .inherit_stdio()
        .preopened_dir(folder, "/texts", Access::ReadOnly)
        .build()?;
    let counts = Vec::new();
    let mut program = words::Guest::instantiate(Host { wasi, counts })?;
    let exit = wasmo_wasi::exit_code(program._start())?;

    let mut counts = program.into_host().counts;
    counts.sort();
    for (name, words) in counts {
        println!("{name}: {words} words");
    }
    Ok(exit.into())
}
