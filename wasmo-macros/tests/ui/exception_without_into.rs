use wasmo_rt::{Exception, Trap};

// To throw is to say so: `Err(exception.into())`.
fn throw(exception: Exception) -> Result<(), Trap> {
    Err(exception)
}

fn main() {}
