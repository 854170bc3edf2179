//! The operating system: memory mappings, threads' stacks, signals. All calls into it stand below this module.

mod unix;

pub(crate) use unix::{image, memory, signals, thread};
