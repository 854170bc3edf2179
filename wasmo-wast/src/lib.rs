//! Runs the scripts of WebAssembly's test suite (`.wast`) in the runtime of [Wasmo](wasmo_rt).
//!
//! A script defines modules and says what calls of them give. Where compiled modules come from is for a [`Loader`] to say: the tests
//! of Wasmo itself link them, the command `wasmo wast` loads them.
//!
//! Rules: a command that cannot be carried out is an [`Outcome`] with its line, and the script goes on; nothing is printed.
#![forbid(unsafe_code)]

mod runner;
pub mod script;
mod spectest;
mod values;

pub use runner::{Fault, Loader, Outcome, run};
