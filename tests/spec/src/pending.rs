//! Stand-ins for what the runtime does not have yet.

use wasmo_rt::{Memory, Store, Trap};

#[derive(Clone)]
pub(crate) struct SharedMemory;

pub(crate) trait PendingMemory: Sized {
    fn shared(&self, _: &Store<()>) -> Option<SharedMemory> {
        None
    }
    fn from_shared(_: &mut Store<()>, _: &SharedMemory) -> Self {
        unreachable!("there are no shared memories yet")
    }
}

impl PendingMemory for Memory {}

pub(crate) trait PendingTrap {
    fn exception(&self) -> Option<&()> {
        None
    }
}

impl PendingTrap for Trap {}
