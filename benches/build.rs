//! Compiles the guest.

fn main() {
    wasmo_build::compile("guest.wat");
}
