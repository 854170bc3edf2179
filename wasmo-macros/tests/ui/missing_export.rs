use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/alone.wat");

fn main() {
    let mut guest = guest::Guest::new().unwrap();
    let _ = guest.question();
}
