//! Stand-ins for what the runtime does not have yet.

use wasmo_rt::Trap;

pub(crate) trait PendingTrap {
    fn exception(&self) -> Option<&()> {
        None
    }
}

impl PendingTrap for Trap {}
