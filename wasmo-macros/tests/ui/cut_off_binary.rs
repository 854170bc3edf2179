use wasmo_macros::include_wasm;

include_wasm!("$UI/cut_off.wasm");

fn main() {}
