use wasmo_macros::include_wasm;

include_wasm!(guest.wasm);

fn main() {}
