use wasmo_macros::include_wasm;

include_wasm!("$EXPAND/reactor.wat", wasi, wasi);

fn main() {}
