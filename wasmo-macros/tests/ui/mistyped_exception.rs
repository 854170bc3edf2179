wasmo_macros::include_wasm!("$EXPAND/later.wat");

// An `exnref` is an `Option<Exception>`, as it can be null; `(ref exn)` is an `Exception`.
fn pass_on(guest: &mut later::Guest<()>, exception: wasmo_rt::Exception) -> Result<(), wasmo_rt::Trap> {
    guest.inspect(exception.clone(), Some(exception))?;
    Ok(())
}

fn main() {}
