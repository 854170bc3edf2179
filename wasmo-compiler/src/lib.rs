//! The code generator of Wasmo: a validated WebAssembly module in, a linkable native object out.
#![allow(dead_code, reason = "the skeleton is not connected yet")]

mod debug;
mod error;
mod llvm;
mod options;
mod target;
mod translate;
mod types;
mod unit;

pub use error::{Error, ErrorKind};
pub use llvm::llvm_version;
pub use options::{Emit, OptLevel, Options};
pub use target::Target;
