//! What compiled code touches: records, memories, tables, instances, libcalls, traps.
//!
//! # Rules
//!
//! * A type named `VM*` is read or written by compiled code; its layout is that of [`wasmo_abi::layout`], proven by constant
//!   assertions.
//! * Records have stable addresses and live as long as their store. They are reached by raw pointers only: no reference
//!   to one is held while guest code can run.
//! * Nothing here runs user code.

pub(crate) mod code;
pub(crate) mod exception;
pub(crate) mod externref;
pub(crate) mod image;
pub(crate) mod instance;
pub(crate) mod libcalls;
pub(crate) mod memory;
pub(crate) mod parking;
pub(crate) mod pool;
pub(crate) mod raise;
pub(crate) mod records;
pub(crate) mod shared;
pub(crate) mod table;
pub(crate) mod types;

pub use records::ModuleDescriptor;
