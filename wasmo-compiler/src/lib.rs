//! The code generator of Wasmo: a validated WebAssembly module in, linkable native objects out, by way of LLVM.
//!
//! ```
//! use wasmo_compiler::{Options, Target, compile};
//! use wasmo_module::{Module, ParseOptions};
//!
//! let module = Module::parse(b"(module (func (export \"f\")))", &ParseOptions::default())?;
//! let compiled = compile(&module, &Options::new(Target::new("aarch64-unknown-linux-gnu")))?;
//! for (name, object) in &compiled.objects {
//!     println!("{name}: {} bytes", object.len());
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! What the objects must look like for the runtime is laid down in [`wasmo_abi`]. The way of a function: the
//! operators of its body go through the `translate` module, which emits LLVM IR; LLVM optimises the module and emits an
//! object; that is checked, its line table becomes the address map, and a second object with the module's
//! descriptor joins it.
//!
//! Rules: nothing of Cargo, nothing of the runtime, nothing printed. The host's CPU plays no part. All `unsafe`
//! stands in the `llvm` module.
#![deny(unsafe_code)]

mod accessed;
mod address_map;
mod addresses;
mod apart;
mod bases;
mod bearable;
mod blocks;
mod bulk;
mod canonical;
mod code;
mod compile;
mod constant_table;
mod convention;
mod copies;
mod counters;
mod debug;
mod descriptor;
mod direct;
mod discarded;
mod dominators;
mod dots;
mod error;
mod extensions;
mod frames;
mod halves;
mod handlers;
mod join;
mod kept;
mod known;
mod lanes;
mod limbs;
mod llvm;
mod lookups;
mod loops;
mod names;
mod options;
mod parallel;
mod part;
mod passes;
mod pipeline;
mod products;
mod profile;
mod reroll;
mod selects;
mod strides;
mod sums;
mod tail;
mod target;
mod translate;
mod types;
mod unit;
mod values;
mod versions;

pub use compile::{Compiled, Parts, Progress, Report, Session, compile, compile_with, unit_hash};
pub use error::{Error, ErrorKind};
pub use llvm::llvm_version;
pub use options::{Direct, Emit, OptLevel, Options, RelaxedSimd};
pub use parallel::in_parallel;
pub use target::Target;
pub use wasmo_abi::description::Bounds;
