use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$UI/invalid.wat");

fn main() {}
