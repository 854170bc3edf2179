use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/hello.wat");

fn call<H>(guest: &mut guest::Guest<H>) {
    let memory = guest.memory();
    let _ = guest.add(1, 2);
    let _ = memory.as_slice();
}

fn main() {}
