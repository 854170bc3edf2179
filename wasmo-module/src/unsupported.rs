//! Finding out which proposal a refused module makes use of.

use crate::error::{Error, ErrorKind};
use crate::features::{Feature, Features};
use crate::validate;
use wasmparser::WasmFeatures;

/// Proposals that wasmparser knows and Wasmo does not support, with what each needs beside itself. Several at once
/// are found by the one that leads furthest, so the ones that contain others stand behind them.
#[rustfmt::skip]
const PROPOSALS: &[(&str, WasmFeatures)] = &[
    ("gc", WasmFeatures::GC.union(WasmFeatures::FUNCTION_REFERENCES)),
    ("memory-control", WasmFeatures::MEMORY_CONTROL),
    ("custom-descriptors", WasmFeatures::CUSTOM_DESCRIPTORS.union(WasmFeatures::GC).union(WasmFeatures::FUNCTION_REFERENCES)),
    ("acquire-release-atomics", WasmFeatures::ACQUIRE_RELEASE_ATOMICS.union(WasmFeatures::THREADS)),
    ("multibyte-array-access", WasmFeatures::MULTIBYTE_ARRAY_ACCESS.union(WasmFeatures::GC).union(WasmFeatures::FUNCTION_REFERENCES)),
    ("shared-everything-threads", WasmFeatures::SHARED_EVERYTHING_THREADS.union(WasmFeatures::THREADS).union(WasmFeatures::GC).union(WasmFeatures::FUNCTION_REFERENCES)),
    ("stack-switching", WasmFeatures::STACK_SWITCHING.union(WasmFeatures::EXCEPTIONS).union(WasmFeatures::FUNCTION_REFERENCES)),
];

/// Whether `name` is a proposal that Wasmo does not support.
pub(crate) fn is_proposal(name: &str) -> bool {
    name == COMPONENT_MODEL || PROPOSALS.iter().any(|&(known, _)| known == name)
}

const COMPONENT_MODEL: &str = "component-model";

/// If `wasm`, refused at `offset` when validated with `features`, is refused for want of a proposal, that one.
///
/// It is validated again with each proposal alone: the one that makes it valid is meant, or else the first of
/// those with which validation gets furthest.
pub(crate) fn missing_proposal(wasm: &[u8], features: Features, offset: u64) -> Option<Error> {
    if is_component(wasm) {
        return Some(not_supported(COMPONENT_MODEL).at(4));
    }
    let base = features.to_wasmparser();
    let off = Feature::ALL.iter().filter(|&&f| !features.contains(f));
    let off = off.map(|&feature| {
        let flag = Features::WASM1.with(feature).to_wasmparser();
        (feature.name(), flag, true)
    });
    let later = PROPOSALS.iter().map(|&(name, flags)| (name, flags, false));
    let mut best = None;
    let mut furthest = offset;
    for (proposal, flags, switched_off) in off.chain(later) {
        let reached = match validate::payloads(wasm, base.union(flags)) {
            Ok(_) => u64::MAX,
            Err((fault, _)) => fault.offset(),
        };
        if reached > furthest {
            furthest = reached;
            best = Some((proposal, switched_off));
        }
    }
    let (proposal, switched_off) = best?;
    let error = if switched_off {
        let kind = ErrorKind::Unsupported { proposal };
        Error::new(kind, format!("not enabled: {proposal}")).with_help(format!(
            "switch the feature `{proposal}` on, or compile the module without it"
        ))
    } else {
        not_supported(proposal)
    };
    Some(error.at(offset))
}

#[cold]
fn not_supported(proposal: &'static str) -> Error {
    Error::new(
        ErrorKind::Unsupported { proposal },
        format!("not supported yet: {proposal}"),
    )
}

/// Whether `wasm` is a component: version 13, layer 1.
fn is_component(wasm: &[u8]) -> bool {
    wasm.get(4..8) == Some(&[0x0d, 0, 1, 0])
}
