//! The guests of the end-to-end tests. Each is a file in `guests` that build.rs has compiled.
#![allow(
    missing_docs,
    reason = "what the macro writes is documented; there is nothing to say about the tests' own types"
)]

use wasmo_rt::include_wasm;

include_wasm!(pub mod values = "guests/values.wat");
include_wasm!(pub mod traps = "guests/traps.wat");
include_wasm!(pub mod traps_explicit = "$OUT_DIR/explicit/traps.wat");
include_wasm!(pub mod recursion = "guests/recursion.wat");
include_wasm!(pub mod recursion_explicit = "$OUT_DIR/explicit/recursion.wat");
include_wasm!(pub mod imports = "guests/imports.wat");
include_wasm!(pub mod provider = "guests/provider.wat");
include_wasm!(pub mod consumer = "guests/consumer.wat");
include_wasm!(pub mod start_trap = "guests/start_trap.wat");
include_wasm!(pub mod segment_trap = "guests/segment_trap.wat");
include_wasm!(pub mod memory = "guests/memory.wat");
include_wasm!(pub mod counter = "guests/counter.wat");
include_wasm!(pub mod codec = "codec/codec.wasm");
