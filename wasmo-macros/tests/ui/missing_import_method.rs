use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/hello.wat");

struct Host;

impl guest::imports::Env for Host {}

fn main() {}
