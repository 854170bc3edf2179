use wasmo_macros::include_wasm;

include_wasm!("$EXPAND/hello.wat", "$EXPAND/alone.wat");

fn main() {}
