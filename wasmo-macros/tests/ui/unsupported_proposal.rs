use wasmo_macros::include_wasm;

include_wasm!("$UI/tail_call.wat");

fn main() {}
