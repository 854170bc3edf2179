use wasmo_macros::include_wasm;

include_wasm!("$UI/nowhere.wasm");

fn main() {}
