//! WebAssembly modules, validated and described.
//!
//! [`Module::parse`] takes a wasm binary or a text module, validates all of it against an explicit set of
//! [`Features`], and gives the [`Description`](abi::description::Description) that compiler, macro and runtime
//! share, with the function bodies for the compiler. Nothing that is not valid gets past this crate, so that the
//! ones behind it need not look at malformed input.
//!
//! [`names`] turns the names of WebAssembly, which may be any Unicode string, into Rust identifiers.
//!
//! ```
//! use wasmo_module::{Module, ParseOptions};
//!
//! let module = Module::parse(
//!     br#"(module (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1))))"#,
//!     &ParseOptions::default(),
//! )?;
//! let add = &module.description().exports[0];
//! assert_eq!(add.name, "add");
//!
//! let error = Module::parse(b"(module (func (result i32)))", &ParseOptions::default()).unwrap_err();
//! assert_eq!(
//!     error.to_string(),
//!     "type mismatch: expected i32 but nothing on stack at offset 0x18 in function 0"
//! );
//! # Ok::<(), wasmo_module::Error>(())
//! ```
//!
//! Rules: no LLVM, no unsafe, no environment but the one file that [`Module::read`] is asked to read; no panic
//! whatever the input is.
#![forbid(unsafe_code)]

mod body;
mod constant_tables;
mod convert;
mod describe;
mod direct;
mod error;
mod features;
mod hints;
mod image;
mod instrument;
pub mod limits;
mod module;
pub mod names;
mod profile;
mod segments;
mod shape;
mod text;
mod unsupported;
mod validate;

pub use constant_tables::ConstantTable;
pub use convert::{heap_type, val_type};
pub use error::{Error, ErrorKind};
pub use features::{Feature, Features, ParseFeatureError};
pub use hints::BranchHint;
pub use module::{FunctionFacts, Module, ParseOptions};
pub use profile::{BranchCounts, FunctionCounts, PROFILE_MEMORY, Profile, ProfileSummary};
pub use wasmo_abi as abi;
pub use wasmparser;
