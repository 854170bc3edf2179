//! The code generator of Wasmo: a validated WebAssembly module in, a linkable native object out.
#![allow(dead_code, reason = "the skeleton is not connected yet")]

mod error;
mod target;
mod translate;
mod types;
mod unit;

pub use error::{Error, ErrorKind};
pub use target::Target;
