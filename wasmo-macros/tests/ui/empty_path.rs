use wasmo_macros::include_wasm;

include_wasm!("");

fn main() {}
