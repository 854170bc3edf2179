use wasmo_macros::include_wasm;

include_wasm!("$UI/struct.wat");

fn main() {}
