use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/hello.wat");

struct Host;

fn main() {
    let _ = guest::Guest::instantiate(Host);
}
