//! The guests of the WASI tests. Each is a file in `guests` that build.rs has compiled.
#![allow(
    missing_docs,
    reason = "what the macro writes is documented; there is nothing to say about the tests' own types"
)]

use wasmo_rt::include_wasm;

include_wasm!(pub mod report = "guests/report.wasm", wasi);
include_wasm!(pub mod all = "guests/all.wat", wasi);
include_wasm!(pub mod pthreads = "guests/pthreads.wasm", wasi);
include_wasm!(pub mod threaded = "guests/threaded.wat", wasi);
include_wasm!(pub mod reactor = "guests/reactor.wat", wasi);
include_wasm!(pub mod shared = "guests/shared.wat");
include_wasm!(pub mod unstable = "guests/unstable.wat", wasi);
include_wasm!(pub mod workers = "guests/workers.wasm", wasi);
