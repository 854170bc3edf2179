use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$UI/not_compiled.wat");

fn main() {}
