use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/not_emscripten.wat", emscripten);

fn main() {}
