use wasmo_macros::include_wasm;

include_wasm!("$UI/malformed.wat");

fn main() {}
