//! The machine that code is generated for.

use crate::error::{Error, ErrorKind, Result};

/// The machine to generate code for: a target triple, a CPU and its features, as LLVM names them.
///
/// What the build machine is plays no part.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Target {
    /// The target triple as Rust names it. [`Target::SUPPORTED`] lists the ones that work.
    pub triple: String,
    /// The CPU, in LLVM's naming, such as `x86-64-v3`. Empty: the oldest of the architecture.
    pub cpu: String,
    /// Features to switch on and off, in LLVM's naming, such as `+avx2,-fma`. May be empty.
    pub features: String,
}

/// A processor architecture that Wasmo supports.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Arch {
    X86_64,
    Aarch64,
}

impl Arch {
    /// The architecture as the crate that writes objects has it.
    pub(crate) fn of_objects(self) -> object::Architecture {
        match self {
            Self::X86_64 => object::Architecture::X86_64,
            Self::Aarch64 => object::Architecture::Aarch64,
        }
    }
}

/// The x86-64 features that the translator chooses instructions by, each one implying those before it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum X86Level {
    Sse2,
    Ssse3,
    Sse41,
    Avx,
    Avx2,
    Avx512,
}

/// What the translator wants to know of a [`Target`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct TargetInfo {
    arch: Arch,
    level: X86Level,
    x86_fma: bool,
    x86_avx512vl: bool,
    byte_dot: bool,
}

impl Target {
    /// The target triples that Wasmo supports.
    pub const SUPPORTED: &[&str] = &[
        "x86_64-unknown-linux-gnu",
        "x86_64-unknown-linux-musl",
        "aarch64-unknown-linux-gnu",
        "aarch64-unknown-linux-musl",
    ];

    /// The baseline machine of a triple.
    pub fn new(triple: impl Into<String>) -> Self {
        Self {
            triple: triple.into(),
            cpu: String::new(),
            features: String::new(),
        }
    }

    /// The CPU, its default made explicit.
    pub(crate) fn cpu_name(&self) -> &str {
        match self.cpu.as_str() {
            "" if self.triple.starts_with("x86_64") => "x86-64",
            "" => "generic",
            cpu => cpu,
        }
    }

    /// Whether the processor may have vectors wider than those of WebAssembly, as far as its name and features tell.
    pub(crate) fn may_have_wide_vectors(&self) -> bool {
        !["generic", "x86-64", "x86-64-v2"].contains(&self.cpu_name())
            || self.features.contains("+avx")
    }

    /// # Errors
    ///
    /// If the triple is not a supported one.
    pub(crate) fn info(&self) -> Result<TargetInfo> {
        if !Self::SUPPORTED.contains(&self.triple.as_str()) {
            return Err(Error::new(
                ErrorKind::Target,
                format!(
                    "target {:?} is not supported; Wasmo generates code for {}",
                    self.triple,
                    Self::SUPPORTED.join(", ")
                ),
            ));
        }
        let arch = if self.triple.starts_with("x86_64") {
            Arch::X86_64
        } else {
            Arch::Aarch64
        };
        Ok(TargetInfo {
            arch,
            level: self.x86_level(),
            x86_fma: self.x86_fma(),
            x86_avx512vl: self.x86_level() == X86Level::Avx512 && self.has_for_certain("avx512vl"),
            byte_dot: match arch {
                Arch::X86_64 => {
                    self.has_for_certain("avxvnni")
                        || self.has_for_certain("avx512vnni") && self.has_for_certain("avx512vl")
                }
                Arch::Aarch64 => self.has_for_certain("dotprod"),
            },
        })
    }

    /// Whether CPU and features name one that certainly has `feature`, one of those that are asked for above. Should a feature be removed,
    /// nothing is certain any more: it may be one that others build on.
    fn has_for_certain(&self, feature: &str) -> bool {
        let by_cpu = match self.cpu.as_str() {
            "x86-64-v4" | "skylake-avx512" => feature == "avx512vl",
            "znver4" | "znver5" => ["avx512vl", "avx512vnni"].contains(&feature),
            "apple-m1" | "apple-m2" | "apple-m3" | "apple-m4" | "cortex-a76" | "cortex-a78"
            | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "neoverse-v2" => feature == "dotprod",
            _ => false,
        };
        let mut features = self.features.split(',').map(str::trim);
        let by_feature = features.any(|added| added.strip_prefix('+') == Some(feature));
        let mut features = self.features.split(',').map(str::trim);
        (by_cpu || by_feature) && !features.any(|removed| removed.starts_with('-'))
    }

    /// Whether CPU and features guarantee that x86-64 has the FMA instructions.
    fn x86_fma(&self) -> bool {
        let features = || self.features.split(',').map(str::trim);
        // Each CPU that is known to have AVX2 has FMA too, but the feature AVX2 alone does not bring it.
        let plain = Self {
            features: String::new(),
            ..self.clone()
        };
        let by_cpu = plain.x86_level() >= X86Level::Avx2;
        let added = |feature: &str| feature == "+fma" || feature.starts_with("+avx512");
        // Removed with AVX, on which they build.
        let removed = |feature: &str| feature == "-fma" || self.x86_level() < X86Level::Avx;
        (by_cpu || features().any(added)) && !features().any(removed)
    }

    /// The highest level that CPU and features guarantee. What is not certain is not assumed.
    fn x86_level(&self) -> X86Level {
        let mut level = match self.cpu.as_str() {
            "x86-64-v2" | "nehalem" | "westmere" => X86Level::Sse41,
            "sandybridge" | "ivybridge" => X86Level::Avx,
            "x86-64-v3" | "haswell" | "broadwell" | "skylake" | "znver1" | "znver2" | "znver3" => {
                X86Level::Avx2
            }
            "x86-64-v4" | "skylake-avx512" | "znver4" | "znver5" => X86Level::Avx512,
            _ => X86Level::Sse2,
        };
        let features = || self.features.split(',').map(str::trim);
        let implied = |feature: &str| {
            Some(match feature {
                "ssse3" => X86Level::Ssse3,
                "sse4.1" | "sse4.2" => X86Level::Sse41,
                "avx" | "f16c" | "fma" | "xop" => X86Level::Avx,
                "avx2" => X86Level::Avx2,
                feature if feature.starts_with("avx512") => X86Level::Avx512,
                _ => return None,
            })
        };
        for added in features().filter_map(|feature| implied(feature.strip_prefix('+')?)) {
            level = level.max(added);
        }
        for removed in features().filter_map(|feature| feature.strip_prefix('-')) {
            level = match removed {
                "sse3" | "ssse3" => X86Level::Sse2,
                "sse4.1" => level.min(X86Level::Ssse3),
                "sse4.2" | "avx" => level.min(X86Level::Sse41),
                "avx2" => level.min(X86Level::Avx),
                removed if removed.starts_with("avx512") => level.min(X86Level::Avx2),
                _ => level,
            };
        }
        level
    }
}

#[allow(dead_code, reason = "a vocabulary for the translator")]
impl TargetInfo {
    pub(crate) fn arch(self) -> Arch {
        self.arch
    }

    pub(crate) fn is_x86_64(self) -> bool {
        self.arch == Arch::X86_64
    }

    pub(crate) fn is_aarch64(self) -> bool {
        self.arch == Arch::Aarch64
    }

    /// x86-64 with SSSE3 (`pshufb`, `pmulhrsw`).
    pub(crate) fn has_ssse3(self) -> bool {
        self.is_x86_64() && self.level >= X86Level::Ssse3
    }

    /// x86-64 with SSE4.1 (`roundps`, `ptest`, `pmovsx`).
    pub(crate) fn has_sse41(self) -> bool {
        self.is_x86_64() && self.level >= X86Level::Sse41
    }

    /// A fused multiplication and addition of floats in one instruction.
    pub(crate) fn has_fma(self) -> bool {
        self.is_aarch64() || self.x86_fma
    }

    /// x86-64 with AVX-512 for vectors of 128 bits.
    pub(crate) fn has_avx512vl(self) -> bool {
        self.is_x86_64() && self.x86_avx512vl
    }

    /// The sums of four products of bytes in one instruction: `vpdpbusd` on x86-64, `sdot` on AArch64.
    pub(crate) fn has_byte_dot(self) -> bool {
        self.byte_dot
    }

    /// x86-64 with AVX2: integers in vectors of 256 bits.
    pub(crate) fn has_avx2(self) -> bool {
        self.is_x86_64() && self.level >= X86Level::Avx2
    }

    /// x86-64 with AVX.
    pub(crate) fn has_avx(self) -> bool {
        self.is_x86_64() && self.level >= X86Level::Avx
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn info(triple: &str, cpu: &str, features: &str) -> TargetInfo {
        let target = Target {
            triple: triple.into(),
            cpu: cpu.into(),
            features: features.into(),
        };
        target.info().unwrap()
    }

    #[test]
    fn features_are_those_that_are_certain() {
        let x86 = |cpu, features| info("x86_64-unknown-linux-gnu", cpu, features);
        assert!(!x86("", "").has_ssse3());
        assert!(x86("x86-64-v2", "").has_sse41());
        assert!(!x86("x86-64-v2", "-sse4.1").has_sse41());
        assert!(x86("x86-64-v2", "-sse4.1").has_ssse3());
        assert!(x86("", "+sse3, +avx2").has_avx());
        assert!(x86("x86-64-v3", "").has_avx2());
        assert!(!x86("x86-64-v3", "-avx2").has_avx2());
        assert!(!x86("no-such", "+aes").has_ssse3());
        assert!(!info("aarch64-unknown-linux-musl", "", "+avx2").has_avx());
        assert!(x86("x86-64-v3", "").has_fma());
        assert!(x86("", "+avx,+fma").has_fma());
        assert!(!x86("", "+avx2").has_fma());
        assert!(!x86("x86-64-v3", "-fma").has_fma());
        assert!(!x86("x86-64-v3", "-avx").has_fma());
        assert!(!x86("x86-64-v4", "+fma, -sse4.1").has_fma());
        assert!(info("aarch64-unknown-linux-gnu", "", "").has_fma());
        assert!(x86("x86-64-v4", "").has_avx512vl());
        assert!(!x86("x86-64-v4", "-avx512dq").has_avx512vl());
        assert!(x86("x86-64-v4", "+prefer-256-bit").has_avx512vl());
        assert!(!x86("", "+avx512f").has_avx512vl());
        assert!(x86("", "+avx512f, +avx512vl").has_avx512vl());
        assert!(!x86("x86-64-v4", "+avx512bw").has_byte_dot());
        assert!(x86("x86-64-v4", "+avx512vnni").has_byte_dot());
        assert!(x86("x86-64-v3", "+avxvnni").has_byte_dot());
        assert!(!x86("x86-64-v3", "+avxvnni,-avx2").has_byte_dot());
        assert!(!x86("x86-64-v3", "+dotprod").has_byte_dot());
        assert!(!info("aarch64-unknown-linux-gnu", "", "").has_byte_dot());
        assert!(info("aarch64-unknown-linux-gnu", "neoverse-n1", "").has_byte_dot());
    }

    #[test]
    fn unsupported_targets_are_named() {
        let error = Target::new("x86_64-pc-windows-msvc").info().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Target);
        assert_eq!(
            error.to_string(),
            "target \"x86_64-pc-windows-msvc\" is not supported; Wasmo generates code for \
             x86_64-unknown-linux-gnu, x86_64-unknown-linux-musl, aarch64-unknown-linux-gnu, \
             aarch64-unknown-linux-musl"
        );
    }
}
