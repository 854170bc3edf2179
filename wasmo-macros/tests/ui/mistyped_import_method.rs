use wasmo_macros::include_wasm;
use wasmo_rt::Trap;

include_wasm!(mod guest = "$EXPAND/hello.wat");

struct Host;

impl guest::imports::Env for Host {
    fn log(&mut self, _: guest::Caller<'_>, _ptr: i32, _len: i64) -> Result<(), Trap> {
        Ok(())
    }
}

fn main() {}
