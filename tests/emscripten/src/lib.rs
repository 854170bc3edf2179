//! The guests of Emscripten's tests. Each is a file in `guests` that build.rs has compiled.
#![allow(
    missing_docs,
    reason = "what the macro writes is documented; there is nothing to say about the tests' own types"
)]

use wasmo_rt::include_wasm;

include_wasm!(pub mod exceptions = "guests/exceptions.wasm", emscripten);
include_wasm!(pub mod files = "guests/files.wasm", emscripten);
include_wasm!(pub mod heap = "guests/heap.wasm", emscripten);
include_wasm!(pub mod jumps = "guests/jumps.wasm", emscripten);
include_wasm!(pub mod newer = "guests/newer.wat");
include_wasm!(pub mod missing = "guests/missing.wasm", emscripten);
