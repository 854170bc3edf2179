use wasmo_macros::include_wasm;

include_wasm!("$NO_SUCH_VARIABLE/guest.wasm");

fn main() {}
