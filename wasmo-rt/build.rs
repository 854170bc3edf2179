//! Finds out whether functions have tables for unwinders, which inline assembly must know and no `cfg` of rustc's tells.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-check-cfg=cfg(wasmo_unwind_tables)");
    let flags = std::env::var("CARGO_ENCODED_RUSTFLAGS").unwrap_or_default();
    // By default they have, also with panic=abort. The last option counts.
    let last = flags
        .split('\x1f')
        .filter_map(|flag| {
            flag.split_once("force-unwind-tables=")
                .or(flag.split_once("force_unwind_tables="))
        })
        .next_back();
    if !last.is_some_and(|(_, value)| matches!(value, "n" | "no" | "off" | "false")) {
        println!("cargo::rustc-cfg=wasmo_unwind_tables");
    }
}
