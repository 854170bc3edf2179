//! WASI from the state of a host that has other functions too; and from nothing else but a `WasiCtx`.
#![forbid(unsafe_code)]
#![deny(warnings)]

use wasmo_rt::Trap;
use wasmo_wasi::{Exit, WasiCtx, WasiHost};

wasmo_macros::include_wasm!(pub mod guest = "$EXPAND/reactor.wat", wasi);

mod library {
    pub use wasmo_wasi as system;
}

wasmo_macros::include_wasm!(pub mod elsewhere = "$EXPAND/reactor.wat", crate = ::wasmo_rt, wasi = crate::library::system,);

pub struct Host {
    wasi: WasiCtx,
    log: Vec<i32>,
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

impl guest::imports::Env for Host {
    fn log(&mut self, _: guest::Caller<'_>, what: i32) -> Result<(), Trap> {
        self.log.push(what);
        Ok(())
    }
}

impl elsewhere::imports::Env for WasiCtx {
    fn log(&mut self, _: elsewhere::Caller<'_>, _: i32) -> Result<(), Trap> {
        Err(Exit(3).into())
    }
}

pub fn run() -> Result<Vec<i32>, Box<dyn std::error::Error>> {
    let wasi = WasiCtx::builder().inherit_stdio().build()?;
    let mut guest = guest::Guest::instantiate(Host { wasi, log: vec![] })?;
    guest.greet()?;
    let mut other = elsewhere::Guest::instantiate(WasiCtx::builder().build()?)?;
    if let Err(trap) = other.greet() {
        let Exit(_code) = trap.downcast()?;
    }
    Ok(guest.into_host().log)
}

fn main() {}
