wasmo_macros::include_wasm!("$EXPAND/later.wat");

fn code(guest: &later::Guest<()>, exception: &wasmo_rt::Exception) -> Option<i32> {
    guest.env_failure_payload(exception)
}

fn main() {}
