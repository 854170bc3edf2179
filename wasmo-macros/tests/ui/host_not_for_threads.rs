use wasmo_macros::include_wasm;
use wasmo_wasi::{WasiCtx, WasiHost};

include_wasm!(mod guest = "$EXPAND/threads.wat", wasi);

struct Host(WasiCtx);

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        &mut self.0
    }
}

impl guest::imports::Env for Host {
    fn log(&mut self, _: guest::Caller<'_>, _: i32) -> Result<(), wasmo_rt::Trap> {
        Ok(())
    }
}

fn main() {
    let wasi = WasiCtx::builder().build().unwrap();
    let _ = guest::run(Host(wasi));
}
