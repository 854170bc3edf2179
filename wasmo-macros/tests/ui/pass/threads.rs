//! A program whose threads each have a clone of the host's state.
#![forbid(unsafe_code)]
#![deny(warnings)]

use std::sync::mpsc::Sender;
use wasmo_rt::{Memory, MemoryType, SharedMemory, Trap};
use wasmo_wasi::{Exit, WasiCtx, WasiHost};

wasmo_macros::include_wasm!(pub mod guest = "$EXPAND/threads.wat", wasi);

#[derive(Clone)]
pub struct Host {
    wasi: WasiCtx,
    log: Sender<i32>,
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.wasi
    }
}

impl guest::imports::Env for Host {
    fn log(&mut self, _: guest::Caller<'_>, what: i32) -> Result<(), Trap> {
        self.log.send(what).map_err(|_| "nobody listens".into())
    }
}

pub fn run(host: Host) -> Result<(), Box<dyn std::error::Error>> {
    let exit: Exit = guest::run(host.clone())?;
    let mut guest = guest::Guest::instantiate(host.clone())?;
    guest._start()?;
    // With a memory that the host has made.
    let shared = SharedMemory::new(MemoryType::new(1, Some(2)).shared())?;
    let mut guest = guest::Guest::instantiate_with(host, |store| {
        let env_memory = Memory::from_shared(store, &shared);
        Ok(guest::Externals { env_memory })
    })?;
    wasmo_wasi::exit_code(guest._start()).map(|Exit(_)| ())?;
    assert_eq!(exit.0, 0);
    Ok(())
}

fn main() {}
