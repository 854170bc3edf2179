use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/minified.wat", emscripten);

fn main() {}
