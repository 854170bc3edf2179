use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/hello.wat");

fn add<H>(guest: &mut guest::Guest<H>) {
    let _ = guest.add(1, 2.0);
}

fn main() {}
