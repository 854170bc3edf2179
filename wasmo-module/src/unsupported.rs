//! Finding out which proposal a refused module makes use of.

use crate::error::{Error, ErrorKind};
use crate::features::{Feature, Features};
use crate::validate::{self, Fault};
use wasmo_abi::index::FuncIndex;
use wasmparser::WasmFeatures;

/// Of this proposal, `convert.rs` sorts out what is not supported.
pub(crate) const GC: &str = "gc";

const COMPONENT_MODEL: &str = "component-model";

const GC_FLAGS: WasmFeatures = WasmFeatures::GC.union(WasmFeatures::FUNCTION_REFERENCES);

/// Further proposals that wasmparser knows and Wasmo does not support, with what each needs beside itself. Several at once
/// are found by the one that leads furthest, so the ones that contain others stand behind them.
#[rustfmt::skip]
const PROPOSALS: &[(&str, WasmFeatures)] = &[
    ("memory-control", WasmFeatures::MEMORY_CONTROL),
    ("custom-descriptors", WasmFeatures::CUSTOM_DESCRIPTORS.union(GC_FLAGS)),
    ("acquire-release-atomics", WasmFeatures::ACQUIRE_RELEASE_ATOMICS.union(WasmFeatures::THREADS)),
    ("multibyte-array-access", WasmFeatures::MULTIBYTE_ARRAY_ACCESS.union(GC_FLAGS)),
    ("shared-everything-threads", WasmFeatures::SHARED_EVERYTHING_THREADS.union(WasmFeatures::THREADS).union(GC_FLAGS)),
    ("stack-switching", WasmFeatures::STACK_SWITCHING.union(WasmFeatures::EXCEPTIONS).union(GC_FLAGS)),
];

/// Whether `name` is a proposal that Wasmo does not support.
pub(crate) fn is_proposal(name: &str) -> bool {
    [GC, COMPONENT_MODEL].contains(&name) || PROPOSALS.iter().any(|&(known, _)| known == name)
}

/// If `wasm`, refused at `offset` in the body of `func` when validated with `features`, is refused for want of a proposal: the error that
/// names it, and the function in which that is.
///
/// It is validated again with what is switched off, else with what is not supported.
pub(crate) fn missing_proposal(
    wasm: &[u8],
    features: Features,
    offset: u64,
    func: Option<FuncIndex>,
) -> Option<(Error, Option<FuncIndex>)> {
    if is_component(wasm) {
        return Some((component().at(4), None));
    }
    let off = Feature::ALL.iter().filter(|&&f| !features.contains(f));
    let off: Vec<(Feature, WasmFeatures)> = off
        .map(|&feature| (feature, Features::WASM1.with(feature).to_wasmparser()))
        .collect();
    let base = features.to_wasmparser();
    let everything = Features::ALL.to_wasmparser();
    let error = match reach(wasm, everything) {
        // To switch something on would be of no use.
        Reached::Refusal(error, func) => return Some((error, func)),
        Reached::Offset(reached) if reached <= offset => {
            not_supported(best(wasm, everything, offset, PROPOSALS)?)
        }
        Reached::Offset(_) | Reached::End => switched_off(best(wasm, base, offset, &off)?),
    };
    Some((error.at(offset), func))
}

/// Of several proposals the one for want of which `wasm` is refused at `offset` when validated with `base`.
///
/// The one that makes it valid alone is meant, or else the first of those with which validation gets furthest. If none gets any further
/// alone, several are needed at one place: the first of them is meant.
fn best<T: Copy>(
    wasm: &[u8],
    base: WasmFeatures,
    offset: u64,
    proposals: &[(T, WasmFeatures)],
) -> Option<T> {
    let with = |proposals: &[(T, WasmFeatures)]| {
        let flags = proposals.iter().map(|&(_, flags)| flags);
        reach(wasm, flags.fold(base, WasmFeatures::union)).offset()
    };
    // A module that is wrong anyhow is not read once for each.
    if with(proposals) <= offset {
        return None;
    }
    let mut furthest = offset;
    let mut best = None;
    for proposal in proposals {
        let reached = with(&[*proposal]);
        if reached > furthest {
            furthest = reached;
            best = Some(proposal.0);
        }
        if furthest == u64::MAX {
            break;
        }
    }
    best.or_else(|| {
        // Those without which it gets as far leave.
        let mut needed = proposals.to_vec();
        for at in (0..proposals.len()).rev() {
            let proposal = needed.remove(at);
            if with(&needed) <= offset {
                needed.insert(at, proposal);
            }
        }
        needed.first().map(|&(proposal, _)| proposal)
    })
}

/// How far validation gets.
enum Reached {
    /// wasmparser's first complaint is here.
    Offset(u64),
    /// It is valid up to this refusal of Wasmo's.
    Refusal(Error, Option<FuncIndex>),
    /// All is well.
    End,
}

fn reach(wasm: &[u8], flags: WasmFeatures) -> Reached {
    match validate::try_validate(wasm, flags) {
        Ok(_) => Reached::End,
        Err((Fault::Parser(error), _)) => Reached::Offset(error.offset()),
        Err((Fault::Wasmo(error), func)) => Reached::Refusal(error, func),
    }
}

impl Reached {
    fn offset(&self) -> u64 {
        match self {
            Self::Offset(offset) => *offset,
            Self::Refusal(..) | Self::End => u64::MAX,
        }
    }
}

/// The error about a component.
#[cold]
pub(crate) fn component() -> Error {
    not_supported(COMPONENT_MODEL).with_help(
        "it is a component: compile to a module instead, for `wasm32-wasip1` or `wasm32-unknown-unknown`",
    )
}

#[cold]
pub(crate) fn not_supported(proposal: &'static str) -> Error {
    Error::new(
        ErrorKind::Unsupported { proposal },
        format!("not supported yet: {proposal}"),
    )
}

#[cold]
fn switched_off(feature: Feature) -> Error {
    let proposal = feature.name();
    Error::new(
        ErrorKind::Unsupported { proposal },
        format!("not enabled: {proposal}"),
    )
    .with_help(format!(
        "switch it on in the build script by `Build::feature(\"{proposal}\", true)`, or compile the module without it"
    ))
}

/// Whether `wasm` is a component: version 13, layer 1.
fn is_component(wasm: &[u8]) -> bool {
    wasm.get(4..8) == Some(&[0x0d, 0, 1, 0])
}
