use wasmo_emscripten::{Emscripten, EmscriptenHost};
use wasmo_macros::include_wasm;
use wasmo_wasi::{WasiCtx, WasiHost};

include_wasm!(mod guest = "$EXPAND/emscripten.wat", emscripten);

struct Host {
    emscripten: Emscripten,
}

impl EmscriptenHost for Host {
    fn emscripten(&mut self) -> &mut Emscripten {
        &mut self.emscripten
    }
}

impl WasiHost for Host {
    fn wasi(&mut self) -> &mut WasiCtx {
        self.emscripten.wasi()
    }
}

impl guest::imports::Env for Host {
    fn own(&mut self, _: guest::Caller<'_>, value: i32) -> Result<i32, wasmo_rt::Trap> {
        Ok(value)
    }
}

fn main() {
    let _ = guest::run::<Host>;
    let _ = guest::Guest::<Host>::instantiate;
}
