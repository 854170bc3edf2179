use wasmo_macros::include_wasm;

include_wasm!("$EXPAND/hello.wat", name = "guest");

fn main() {}
