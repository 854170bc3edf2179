//! Linux.

pub(crate) mod image;
pub(crate) mod memory;
pub(crate) mod signals;
pub(crate) mod thread;
