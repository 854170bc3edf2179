use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/threads_apart.wat", wasi);

fn main() {}
