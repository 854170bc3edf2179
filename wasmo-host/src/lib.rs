//! What a compiled guest needs around it to be a program of its own or a library for C.
//!
//! The `wasmo` command has it twice: as a crate, for `wasmo run`, and as a static library, which it links into the executables and
//! libraries that it makes.
//!
//! * [`abi`]: the families of functions that a guest can import, chosen by what it imports.
//! * [`program`]: runs a module as a program, with what it is granted.
//! * [`values`]: values as one writes them on a command line.
//! * [`entry`]: where executables begin.
//! * [`c`]: the C interface; `include/wasmo.h` says the same in C.
//!
//! # Rules
//!
//! * Guests are granted what a [`Program`] or the C host says, and nothing by default.
//! * `unsafe` stands in `entry` and `c` only. There it is the caller, in C, who must keep the rules of the header.

pub mod abi;
pub mod c;
pub mod entry;
pub mod program;
pub mod values;

pub use abi::{ABIS, Abi, State, Wanted};
pub use program::{Dir, Entry, Program, TRAPPED};
pub use wasmo_emscripten::STARTS;

/// The C header of the interface in [`c`].
pub const HEADER: &str = include_str!("../include/wasmo.h");
