use wasmo_macros::include_wasm;

include_wasm!(pub "$EXPAND/hello.wat");

fn main() {}
