//! The contract between the code that Wasmo compiles and the runtime that hosts it.
//!
//! Everything on which `wasmo-compiler` (the producer), `wasmo-macros` (the typed bindings) and `wasmo-rt`
//! (the consumer) must agree stands in this crate and nowhere else:
//!
//! * [`types`] and [`index`]: value, function and entity types; index newtypes.
//! * [`layout`]: the records that compiled code reads and writes, as byte offsets, and the layout of a vmctx.
//! * [`libcall`]: the functions of the runtime that compiled code may call.
//! * [`trap`]: trap codes and their wording.
//! * [`symbol`]: every symbol name that crosses an object-file boundary.
//! * [`description`]: what there is to know of a module, and its encoding in read-only data.
//! * [`outline`]: what instances are made of, laid out to be read in place.
//! * [`address_map`]: code offset → wasm byte offset, for backtraces.
//! * [`emscripten`]: the names of the functions that Emscripten's modules import.
//!
//! Rules: no dependencies, no `unsafe`, no operating system. A change to anything that compiled code or the
//! runtime can observe raises [`ABI_VERSION`], which is part of every symbol, so that a mismatch fails to link.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod address_map;
pub mod codec;
pub mod description;
pub mod emscripten;
pub mod index;
pub mod layout;
pub mod libcall;
pub mod outline;
pub mod symbol;
pub mod trap;
pub mod types;

/// The version of the contract. Part of every symbol name and of every module descriptor.
pub const ABI_VERSION: u32 = 5;

/// The size of a WebAssembly page in bytes (core specification, 4.2.8 "Memory Instances").
pub const WASM_PAGE_SIZE: u64 = 65_536;
