use wasmo_macros::include_wasm;

include_wasm!("$UI/limit.wat");

fn main() {}
