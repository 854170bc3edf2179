use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/everything.wat");

fn set<H>(guest: &mut guest::Guest<H>) {
    let _ = guest.set_variable(1.0);
    let _ = guest.set_constant(1.0);
}

fn main() {}
