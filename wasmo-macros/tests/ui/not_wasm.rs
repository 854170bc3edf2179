use wasmo_macros::include_wasm;

include_wasm!("$UI/picture.wasm");

fn main() {}
