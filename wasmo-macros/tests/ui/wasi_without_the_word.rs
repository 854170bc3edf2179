use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/reactor.wat");

struct Host;

impl guest::imports::Env for Host {
    fn log(&mut self, _: guest::Caller<'_>, _: i32) -> Result<(), wasmo_rt::Trap> {
        Ok(())
    }
}

fn main() {
    let _ = guest::Guest::instantiate(Host);
}
