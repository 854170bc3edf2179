//! What can be chosen about a compilation.

use crate::target::Target;
use wasmo_abi::description::Bounds;

/// How to compile a module.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct Options {
    /// The machine to generate code for.
    pub target: Target,
    /// How much to optimise.
    pub opt_level: OptLevel,
    /// How code keeps its accesses inside the linear memories.
    pub bounds: Bounds,
    /// Whether every access to memory and globals happens exactly as and when the specification says, whatever that
    /// costs, so that traps do.
    ///
    /// Without it, no access ever reaches outside its memory, no host function is called that a trap should have
    /// prevented, and every load on whose value something depends traps when it must, if only on a part of it, as does a load whose value is
    /// discarded where it stands. What may differ is which of several accesses out of bounds traps, which of the
    /// writes just before it are seen after the trap, and whether a load traps that is without effect only by what
    /// the optimiser finds out.
    ///
    /// It matters for [`Bounds::Guard`] alone: checks in the code are exact anyway.
    pub exact_traps: bool,
    /// What relaxed vector operators do where the specification leaves a choice.
    pub relaxed_simd: RelaxedSimd,
    /// Whether the object keeps the debug sections (DWARF line tables whose "lines" are wasm byte offsets plus 1).
    pub debug_info: bool,
    /// A module with at least four times as many bytes of function bodies is compiled in parts, of at least so many bytes each: side by side, and
    /// each again only if something in it has changed. Between parts only small functions are inlined.
    pub part_size: u32,
    /// What becomes of the functions that the host can call without entering an instance. `include_wasm!` needs them.
    pub direct: Direct,
    /// What to give besides the objects.
    pub emit: Emit,
}

/// What becomes of the [functions that the host can call directly](wasmo_module::Module::direct_functions), besides what becomes of all.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum Direct {
    /// Nothing.
    #[default]
    None,
    /// An object.
    Native,
    /// LLVM's bitcode where that can be, for a linker that inlines it into the host: rust-lld of the toolchain whose LLVM this is.
    Bitcode,
}

/// What to give besides the objects, for inspection. If anything, the module is not compiled in parts.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub struct Emit {
    /// The LLVM IR as translated.
    pub llvm_ir: bool,
    /// The LLVM IR after the optimiser.
    pub optimized_llvm_ir: bool,
    /// The assembly.
    pub assembly: bool,
    /// LLVM's bitcode after the optimiser.
    pub bitcode: bool,
}

impl Emit {
    /// Whether anything is asked for.
    pub(crate) fn is_any(self) -> bool {
        self != Self::default()
    }
}

/// What relaxed vector operators (`f32x4.relaxed_madd` and its kin) do where the specification leaves a choice: with NaNs, with
/// numbers out of range, and in how a product and a sum are rounded.
///
/// The default is the fast choice: a module that uses these operators has asked for speed, and other engines make it too. All
/// other operators give the same results on every target, whatever is chosen here.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
#[non_exhaustive]
pub enum RelaxedSimd {
    /// What the target does in one instruction, if it has a fitting one. Results then differ between targets: between x86-64 and
    /// AArch64, and with the CPU and the features of the [`Target`]. As code is generated ahead of
    /// time, they do not differ between machines that run the same program.
    #[default]
    Fast,
    /// What the deterministic profile of the specification demands: the same results on every target.
    Deterministic,
}

/// How much to optimise: the levels of Cargo's `opt-level`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Default)]
pub enum OptLevel {
    /// Compile as fast as can be.
    O0,
    /// Some optimisation.
    O1,
    /// Most optimisations.
    O2,
    /// All optimisations.
    #[default]
    O3,
    /// Optimise for size: what costs little time is left out, such as alignment and unrolled loops.
    Os,
    /// Optimise for size above all, whatever time it takes: divisions by constants divide.
    Oz,
}

impl OptLevel {
    /// The level that Cargo's `opt-level` (and the `OPT_LEVEL` of build scripts) names, if there is one.
    pub fn from_cargo(name: &str) -> Option<Self> {
        Some(match name {
            "0" => Self::O0,
            "1" => Self::O1,
            "2" => Self::O2,
            "3" => Self::O3,
            "s" => Self::Os,
            "z" => Self::Oz,
            _ => return None,
        })
    }

    /// The name in Cargo.
    pub fn name(self) -> &'static str {
        match self {
            Self::O0 => "0",
            Self::O1 => "1",
            Self::O2 => "2",
            Self::O3 => "3",
            Self::Os => "s",
            Self::Oz => "z",
        }
    }
}

impl Options {
    /// The defaults for `target`: everything optimised, memories guarded by reserved address space, nothing else
    /// emitted.
    pub fn new(target: Target) -> Self {
        Self {
            target,
            opt_level: OptLevel::default(),
            bounds: Bounds::default(),
            exact_traps: false,
            relaxed_simd: RelaxedSimd::default(),
            debug_info: false,
            part_size: 32 << 10,
            direct: Direct::default(),
            emit: Emit::default(),
        }
    }
}
