wasmo_macros::include_wasm!("$EXPAND/later.wat");

// Other threads may write to it at any time: there is no slice of it.
fn first(guest: &later::Guest<()>) -> u8 {
    guest.atomics().as_slice()[0]
}

fn main() {}
