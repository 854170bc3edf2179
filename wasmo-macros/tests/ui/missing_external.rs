use wasmo_macros::include_wasm;

include_wasm!(mod guest = "$EXPAND/everything.wat");

fn externals(memory: wasmo_rt::Memory, table: wasmo_rt::Table, base: wasmo_rt::Global) -> guest::Externals {
    guest::Externals {
        env_memory: memory,
        env_table: table,
        env_base: base,
    }
}

fn main() {}
