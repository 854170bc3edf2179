//! The guests of the end-to-end tests. Each is a file in `guests`, `codec`, `parallel` or `cxx` that build.rs has compiled.
#![allow(
    missing_docs,
    reason = "what the macro writes is documented; there is nothing to say about the tests' own types"
)]

use wasmo_rt::include_wasm;

/// Whether the tests run under qemu, as those for other machines do: then less often what takes long there.
pub const EMULATED: bool = cfg!(not(target_arch = "x86_64"));

/// Asserts that this machine runs the code of the guest with this name: that of some is for newer processors.
///
/// # Panics
///
/// If it does not.
pub fn assert_runs(guest: &str) {
    #[cfg(target_arch = "x86_64")]
    let has_avx2 = std::is_x86_feature_detected!("avx2");
    #[cfg(not(target_arch = "x86_64"))]
    let has_avx2 = false;
    assert!(
        !guest.ends_with("v3") || has_avx2,
        "this test runs code for x86-64-v3, and so needs a processor that has AVX2"
    );
}

/// Numbers that look random, the same each time: xorshift, from a seed that is not 0.
pub struct Random(pub u64);

impl Random {
    /// The next one.
    pub fn number(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }
}

include_wasm!(pub mod values = "guests/values.wat");
include_wasm!(pub mod traps = "guests/traps.wat");
include_wasm!(pub mod recursion = "guests/recursion.wat");
include_wasm!(pub mod imports = "guests/imports.wat");
include_wasm!(pub mod provider = "guests/provider.wat");
include_wasm!(pub mod consumer = "guests/consumer.wat");
include_wasm!(pub mod start_trap = "guests/start_trap.wat");
include_wasm!(pub mod segment_trap = "guests/segment_trap.wat");
include_wasm!(pub mod memory = "guests/memory.wat");
include_wasm!(pub mod hostile_name = "guests/hostile_name.wat");
include_wasm!(pub mod counter = "guests/counter.wat");
include_wasm!(pub mod codec = "codec/codec.wasm");
include_wasm!(pub mod shared_worker = "guests/shared_worker.wat");
include_wasm!(pub mod shared_own = "guests/shared_own.wat");
include_wasm!(pub mod memory64 = "guests/memory64.wat");
include_wasm!(pub mod memories = "guests/memories.wat");
include_wasm!(pub mod parallel = "parallel/parallel.wasm");
include_wasm!(pub mod references = "guests/references.wat");
include_wasm!(pub mod thrower = "guests/thrower.wat");
include_wasm!(pub mod relay = "guests/relay.wat");
include_wasm!(pub mod catcher = "guests/catcher.wat");

include_wasm!(pub mod image = "$OUT_DIR/image.wat");
include_wasm!(pub mod image_o0 = "$OUT_DIR/image_o0.wasm");
include_wasm!(pub mod image_explicit_o3 = "$OUT_DIR/image_explicit_o3.wasm");
include_wasm!(pub mod image_trap = "$OUT_DIR/image_trap.wat");

include_wasm!(pub mod values_o0 = "$OUT_DIR/values_o0.wasm");
include_wasm!(pub mod values_o3 = "$OUT_DIR/values_o3.wasm");
include_wasm!(pub mod values_oz = "$OUT_DIR/values_oz.wasm");
include_wasm!(pub mod values_exact = "$OUT_DIR/values_exact.wasm");
include_wasm!(pub mod values_explicit_o0 = "$OUT_DIR/values_explicit_o0.wasm");
include_wasm!(pub mod values_explicit_o3 = "$OUT_DIR/values_explicit_o3.wasm");

include_wasm!(pub mod traps_o0 = "$OUT_DIR/traps_o0.wasm");
include_wasm!(pub mod traps_o3 = "$OUT_DIR/traps_o3.wasm");
include_wasm!(pub mod traps_oz = "$OUT_DIR/traps_oz.wasm");
include_wasm!(pub mod traps_exact = "$OUT_DIR/traps_exact.wasm");
include_wasm!(pub mod traps_explicit_o0 = "$OUT_DIR/traps_explicit_o0.wasm");
include_wasm!(pub mod traps_explicit_o3 = "$OUT_DIR/traps_explicit_o3.wasm");

include_wasm!(pub mod accessed = "$OUT_DIR/accessed.wat");
include_wasm!(pub mod accessed_whole = "$OUT_DIR/accessed_whole.wat");
include_wasm!(pub mod large = "$OUT_DIR/large.wat");
include_wasm!(pub mod frames = "$OUT_DIR/frames.wat");
include_wasm!(pub mod frames_o0 = "$OUT_DIR/frames_o0.wasm");
include_wasm!(pub mod frames_o3 = "$OUT_DIR/frames_o3.wasm");
include_wasm!(pub mod frames_oz = "$OUT_DIR/frames_oz.wasm");
include_wasm!(pub mod frames_exact = "$OUT_DIR/frames_exact.wasm");
include_wasm!(pub mod frames_explicit_o0 = "$OUT_DIR/frames_explicit_o0.wasm");
include_wasm!(pub mod frames_explicit_o3 = "$OUT_DIR/frames_explicit_o3.wasm");

include_wasm!(pub mod last_call_oz = "$OUT_DIR/last_call_oz.wasm");

include_wasm!(pub mod rewritten = "guests/rewritten.wat");
include_wasm!(pub mod rewritten_o0 = "$OUT_DIR/rewritten_o0.wasm");
include_wasm!(pub mod rewritten_o3 = "$OUT_DIR/rewritten_o3.wasm");
include_wasm!(pub mod rewritten_oz = "$OUT_DIR/rewritten_oz.wasm");
include_wasm!(pub mod rewritten_explicit_o3 = "$OUT_DIR/rewritten_explicit_o3.wasm");

include_wasm!(pub mod recursion_o0 = "$OUT_DIR/recursion_o0.wasm");
include_wasm!(pub mod recursion_o3 = "$OUT_DIR/recursion_o3.wasm");
include_wasm!(pub mod recursion_oz = "$OUT_DIR/recursion_oz.wasm");
include_wasm!(pub mod recursion_exact = "$OUT_DIR/recursion_exact.wasm");
include_wasm!(pub mod recursion_explicit_o0 = "$OUT_DIR/recursion_explicit_o0.wasm");
include_wasm!(pub mod recursion_explicit_o3 = "$OUT_DIR/recursion_explicit_o3.wasm");

include_wasm!(pub mod codec_o0 = "$OUT_DIR/codec_o0.wasm");
include_wasm!(pub mod codec_o3 = "$OUT_DIR/codec_o3.wasm");
include_wasm!(pub mod codec_oz = "$OUT_DIR/codec_oz.wasm");
include_wasm!(pub mod codec_exact = "$OUT_DIR/codec_exact.wasm");
include_wasm!(pub mod codec_explicit_o0 = "$OUT_DIR/codec_explicit_o0.wasm");
include_wasm!(pub mod codec_explicit_o3 = "$OUT_DIR/codec_explicit_o3.wasm");

include_wasm!(pub mod shared_worker_o0 = "$OUT_DIR/shared_worker_o0.wasm");
include_wasm!(pub mod shared_worker_o3 = "$OUT_DIR/shared_worker_o3.wasm");
include_wasm!(pub mod shared_worker_oz = "$OUT_DIR/shared_worker_oz.wasm");
include_wasm!(pub mod shared_worker_exact = "$OUT_DIR/shared_worker_exact.wasm");
include_wasm!(pub mod shared_worker_explicit_o0 = "$OUT_DIR/shared_worker_explicit_o0.wasm");
include_wasm!(pub mod shared_worker_explicit_o3 = "$OUT_DIR/shared_worker_explicit_o3.wasm");

include_wasm!(pub mod accessed_o0 = "$OUT_DIR/accessed_o0.wasm");
include_wasm!(pub mod accessed_o3 = "$OUT_DIR/accessed_o3.wasm");
include_wasm!(pub mod accessed_oz = "$OUT_DIR/accessed_oz.wasm");
include_wasm!(pub mod accessed_exact = "$OUT_DIR/accessed_exact.wasm");
include_wasm!(pub mod accessed_explicit_o0 = "$OUT_DIR/accessed_explicit_o0.wasm");
include_wasm!(pub mod accessed_explicit_o3 = "$OUT_DIR/accessed_explicit_o3.wasm");
include_wasm!(pub mod accessed_whole_o0 = "$OUT_DIR/accessed_whole_o0.wasm");
include_wasm!(pub mod accessed_whole_o3 = "$OUT_DIR/accessed_whole_o3.wasm");
include_wasm!(pub mod accessed_whole_oz = "$OUT_DIR/accessed_whole_oz.wasm");
include_wasm!(pub mod accessed_whole_exact = "$OUT_DIR/accessed_whole_exact.wasm");
include_wasm!(pub mod accessed_whole_explicit_o0 = "$OUT_DIR/accessed_whole_explicit_o0.wasm");
include_wasm!(pub mod accessed_whole_explicit_o3 = "$OUT_DIR/accessed_whole_explicit_o3.wasm");

include_wasm!(pub mod memory64_o0 = "$OUT_DIR/memory64_o0.wasm");
include_wasm!(pub mod memory64_o3 = "$OUT_DIR/memory64_o3.wasm");
include_wasm!(pub mod memory64_oz = "$OUT_DIR/memory64_oz.wasm");
include_wasm!(pub mod memory64_exact = "$OUT_DIR/memory64_exact.wasm");
include_wasm!(pub mod memory64_explicit_o0 = "$OUT_DIR/memory64_explicit_o0.wasm");
include_wasm!(pub mod memory64_explicit_o3 = "$OUT_DIR/memory64_explicit_o3.wasm");

include_wasm!(pub mod memories_o0 = "$OUT_DIR/memories_o0.wasm");
include_wasm!(pub mod memories_o3 = "$OUT_DIR/memories_o3.wasm");
include_wasm!(pub mod memories_oz = "$OUT_DIR/memories_oz.wasm");
include_wasm!(pub mod memories_exact = "$OUT_DIR/memories_exact.wasm");
include_wasm!(pub mod memories_explicit_o0 = "$OUT_DIR/memories_explicit_o0.wasm");
include_wasm!(pub mod memories_explicit_o3 = "$OUT_DIR/memories_explicit_o3.wasm");

include_wasm!(pub mod parallel_o0 = "$OUT_DIR/parallel_o0.wasm");
include_wasm!(pub mod parallel_o3 = "$OUT_DIR/parallel_o3.wasm");
include_wasm!(pub mod parallel_oz = "$OUT_DIR/parallel_oz.wasm");
include_wasm!(pub mod parallel_exact = "$OUT_DIR/parallel_exact.wasm");
include_wasm!(pub mod parallel_explicit_o0 = "$OUT_DIR/parallel_explicit_o0.wasm");
include_wasm!(pub mod parallel_explicit_o3 = "$OUT_DIR/parallel_explicit_o3.wasm");

include_wasm!(pub mod exceptions_legacy = "cxx/exceptions_legacy.wasm");
include_wasm!(pub mod exceptions_legacy_o0 = "$OUT_DIR/exceptions_legacy_o0.wasm");
include_wasm!(pub mod exceptions_legacy_explicit_o3 = "$OUT_DIR/exceptions_legacy_explicit_o3.wasm");
include_wasm!(pub mod exceptions_exnref = "cxx/exceptions_exnref.wasm");
include_wasm!(pub mod exceptions_exnref_o0 = "$OUT_DIR/exceptions_exnref_o0.wasm");
include_wasm!(pub mod exceptions_exnref_explicit_o3 = "$OUT_DIR/exceptions_exnref_explicit_o3.wasm");
include_wasm!(pub mod setjmp_legacy = "cxx/setjmp_legacy.wasm");
include_wasm!(pub mod setjmp_legacy_o0 = "$OUT_DIR/setjmp_legacy_o0.wasm");
include_wasm!(pub mod setjmp_legacy_explicit_o3 = "$OUT_DIR/setjmp_legacy_explicit_o3.wasm");
include_wasm!(pub mod setjmp_exnref = "cxx/setjmp_exnref.wasm");
include_wasm!(pub mod setjmp_exnref_o0 = "$OUT_DIR/setjmp_exnref_o0.wasm");
include_wasm!(pub mod setjmp_exnref_explicit_o3 = "$OUT_DIR/setjmp_exnref_explicit_o3.wasm");
include_wasm!(pub mod lookups = "guests/lookups.wat");
include_wasm!(pub mod lookups_o0 = "$OUT_DIR/lookups_o0.wasm");
include_wasm!(pub mod lookups_o3 = "$OUT_DIR/lookups_o3.wasm");
include_wasm!(pub mod lookups_oz = "$OUT_DIR/lookups_oz.wasm");
include_wasm!(pub mod lookups_exact = "$OUT_DIR/lookups_exact.wasm");
#[cfg(target_arch = "x86_64")]
include_wasm!(pub mod lookups_v3 = "$OUT_DIR/lookups_v3.wasm");
include_wasm!(pub mod lookups_explicit_o3 = "$OUT_DIR/lookups_explicit_o3.wasm");
include_wasm!(pub mod sums = "guests/sums.wat");
include_wasm!(pub mod sums_o0 = "$OUT_DIR/sums_o0.wasm");
include_wasm!(pub mod sums_o3 = "$OUT_DIR/sums_o3.wasm");
include_wasm!(pub mod sums_oz = "$OUT_DIR/sums_oz.wasm");
#[cfg(target_arch = "x86_64")]
include_wasm!(pub mod sums_v3 = "$OUT_DIR/sums_v3.wasm");
include_wasm!(pub mod sums_explicit_o3 = "$OUT_DIR/sums_explicit_o3.wasm");

include_wasm!(pub mod catcher_o0 = "$OUT_DIR/catcher_o0.wasm");
include_wasm!(pub mod catcher_o3 = "$OUT_DIR/catcher_o3.wasm");
include_wasm!(pub mod catcher_oz = "$OUT_DIR/catcher_oz.wasm");
include_wasm!(pub mod catcher_exact = "$OUT_DIR/catcher_exact.wasm");
include_wasm!(pub mod catcher_explicit_o0 = "$OUT_DIR/catcher_explicit_o0.wasm");
include_wasm!(pub mod catcher_explicit_o3 = "$OUT_DIR/catcher_explicit_o3.wasm");

include_wasm!(pub mod tails = "guests/tails.wat");
include_wasm!(pub mod tails_peer = "guests/tails_peer.wat");
include_wasm!(pub mod exceptions = "guests/exceptions.wat");
include_wasm!(pub mod exceptions_relay = "guests/exceptions_relay.wat");
include_wasm!(pub mod exceptions_catcher = "guests/exceptions_catcher.wat");

include_wasm!(pub mod tails_o0 = "$OUT_DIR/tails_o0.wasm");
include_wasm!(pub mod tails_o3 = "$OUT_DIR/tails_o3.wasm");
include_wasm!(pub mod tails_oz = "$OUT_DIR/tails_oz.wasm");
include_wasm!(pub mod tails_exact = "$OUT_DIR/tails_exact.wasm");
include_wasm!(pub mod tails_explicit_o0 = "$OUT_DIR/tails_explicit_o0.wasm");
include_wasm!(pub mod tails_explicit_o3 = "$OUT_DIR/tails_explicit_o3.wasm");

include_wasm!(pub mod exceptions_o0 = "$OUT_DIR/exceptions_o0.wasm");
include_wasm!(pub mod exceptions_o3 = "$OUT_DIR/exceptions_o3.wasm");
include_wasm!(pub mod exceptions_oz = "$OUT_DIR/exceptions_oz.wasm");
include_wasm!(pub mod exceptions_exact = "$OUT_DIR/exceptions_exact.wasm");
include_wasm!(pub mod exceptions_explicit_o0 = "$OUT_DIR/exceptions_explicit_o0.wasm");
include_wasm!(pub mod exceptions_explicit_o3 = "$OUT_DIR/exceptions_explicit_o3.wasm");

include_wasm!(pub mod pressed = "guests/pressed.wat");
include_wasm!(pub mod pressed_o0 = "$OUT_DIR/pressed_o0.wasm");
include_wasm!(pub mod pressed_o3 = "$OUT_DIR/pressed_o3.wasm");
include_wasm!(pub mod pressed_oz = "$OUT_DIR/pressed_oz.wasm");
include_wasm!(pub mod pressed_exact = "$OUT_DIR/pressed_exact.wasm");
include_wasm!(pub mod pressed_explicit_o0 = "$OUT_DIR/pressed_explicit_o0.wasm");
include_wasm!(pub mod pressed_explicit_o3 = "$OUT_DIR/pressed_explicit_o3.wasm");

include_wasm!(pub mod registers = "guests/registers.wat");
include_wasm!(pub mod registers_o0 = "$OUT_DIR/registers_o0.wasm");
include_wasm!(pub mod registers_o3 = "$OUT_DIR/registers_o3.wasm");
include_wasm!(pub mod registers_oz = "$OUT_DIR/registers_oz.wasm");
include_wasm!(pub mod registers_exact = "$OUT_DIR/registers_exact.wasm");
include_wasm!(pub mod registers_explicit_o0 = "$OUT_DIR/registers_explicit_o0.wasm");
include_wasm!(pub mod registers_explicit_o3 = "$OUT_DIR/registers_explicit_o3.wasm");

/// Expands `$suite! { module }` for a guest that is compiled in every way, each in a module named after the way.
#[macro_export]
macro_rules! in_every_way {
    ($suite:ident: $default:ident $($way:ident = $guest:ident)*) => {
        mod as_the_profile_says {
            $suite! { $default }
        }
        $(mod $way {
            $suite! { $guest }
        })*
    };
}
