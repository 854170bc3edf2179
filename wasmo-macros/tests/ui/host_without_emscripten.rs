use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/emscripten.wat", emscripten);

fn main() {
    let wasi = wasmo_wasi::WasiCtx::builder().build().unwrap();
    let _ = guest::Guest::instantiate(wasi);
}
