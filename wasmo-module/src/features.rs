//! The proposals of WebAssembly that a module may use, by name.
//!
//! One table, `features!`, has a row for each proposal that Wasmo supports; what wasmparser must be told
//! follows from it. A proposal gains support by moving here from the table in `unsupported.rs`.

use std::fmt;
use std::str::FromStr;
use wasmparser::WasmFeatures;

macro_rules! features {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $(| $alias:literal)* $(needs $needs:ident)? => $flag:ident $(+ $more:ident)*;)*) => {
        /// A proposal that has become part of WebAssembly, or is about to, and that Wasmo supports.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[non_exhaustive]
        pub enum Feature {
            $($(#[$doc])* $variant,)*
        }

        impl Feature {
            /// Every feature.
            pub const ALL: &[Self] = &[$(Self::$variant),*];

            /// The name, which is that of the proposal's repository.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$variant => $name,)* }
            }

            /// The feature on which this one builds, if there is one: neither is of use without it.
            pub const fn needs(self) -> Option<Self> {
                match self {
                    $($(Self::$variant => Some(Self::$needs),)?)*
                    _ => None,
                }
            }

            fn flags(self) -> WasmFeatures {
                match self { $(Self::$variant => WasmFeatures::$flag $(.union(WasmFeatures::$more))*,)* }
            }
        }

        impl FromStr for Feature {
            type Err = ParseFeatureError;

            /// The feature called `name`, by the name of its proposal or by the name that LLVM gives it.
            fn from_str(name: &str) -> Result<Self, ParseFeatureError> {
                match name {
                    $($name $(| $alias)* => Ok(Self::$variant),)*
                    _ => Err(ParseFeatureError { name: name.into() }),
                }
            }
        }
    };
}

features! {
    /// Import and export of mutable globals.
    MutableGlobal = "mutable-global" | "mutable-globals" => MUTABLE_GLOBAL;
    /// `i32.trunc_sat_f32_s` and its kin.
    SaturatingFloatToInt = "nontrapping-float-to-int-conversions" | "saturating-float-to-int" | "nontrapping-fptoint" => SATURATING_FLOAT_TO_INT;
    /// `i32.extend8_s` and its kin.
    SignExtension = "sign-extension-ops" | "sign-extension" | "sign-ext" => SIGN_EXTENSION;
    /// Functions and blocks with several results, blocks with parameters.
    MultiValue = "multi-value" | "multivalue" => MULTI_VALUE;
    /// `memory.copy`, `memory.fill`, `memory.init`, `table.init`, passive segments.
    BulkMemory = "bulk-memory" | "bulk-memory-operations" => BULK_MEMORY;
    /// `externref`, `funcref` as a value, several tables.
    ReferenceTypes = "reference-types" => REFERENCE_TYPES;
    /// 128-bit vectors.
    Simd = "simd" | "simd128" => SIMD;
    /// `return_call`, `return_call_indirect`, and, with function references, `return_call_ref`.
    TailCall = "tail-call" => TAIL_CALL;
    /// `i32.add` and its kin in constant expressions.
    ExtendedConst = "extended-const" => EXTENDED_CONST;
    /// Several memories in a module.
    MultiMemory = "multi-memory" | "multimemory" => MULTI_MEMORY;
    /// Memories and tables with 64-bit addresses.
    Memory64 = "memory64" => MEMORY64;
    /// `throw`, `try_table`, tags, `exnref`.
    ExceptionHandling = "exception-handling" | "exceptions" needs ReferenceTypes => EXCEPTIONS;
    /// `try`, `catch`, `delegate`, `rethrow`: the older form of exceptions. Only an appendix of the standard still has it, but most
    /// compilers of C++ still emit it.
    LegacyExceptionHandling = "legacy-exception-handling" | "legacy-exceptions" needs ExceptionHandling => LEGACY_EXCEPTIONS;
    /// Typed function references, `call_ref`, and what came with garbage collection but concerns functions: recursive types and
    /// subtypes of functions, casts of function references, constant expressions that read any global before.
    FunctionReferences = "function-references" | "typed-function-references" needs ReferenceTypes => FUNCTION_REFERENCES + GC;
    /// Vector operators whose results may differ between machines.
    RelaxedSimd = "relaxed-simd" needs Simd => RELAXED_SIMD;
    /// Shared memories and atomic operators.
    Threads = "threads" | "atomics" => THREADS;
    /// 128-bit additions and multiplications.
    WideArithmetic = "wide-arithmetic" => WIDE_ARITHMETIC;
    /// Imports of one module encoded together.
    CompactImportSection = "compact-import-section" | "compact-imports" => COMPACT_IMPORTS;
    /// Memories with pages of one byte. Not finished, so off by default.
    CustomPageSizes = "custom-page-sizes" => CUSTOM_PAGE_SIZES;
}

impl fmt::Display for Feature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A name is not that of a [`Feature`].
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ParseFeatureError {
    name: String,
}

impl fmt::Display for ParseFeatureError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if crate::unsupported::is_proposal(&self.name) {
            return write!(f, "not supported yet: {}", self.name);
        }
        write!(
            f,
            "unknown WebAssembly feature `{}`, expected one of:",
            self.name
        )?;
        let mut separator = " ";
        for feature in Feature::ALL {
            write!(f, "{separator}{feature}")?;
            separator = ", ";
        }
        Ok(())
    }
}

impl std::error::Error for ParseFeatureError {}

/// A set of [`Feature`]s on top of WebAssembly 1.0.
///
/// The default is everything that is finished: [`WASM3`](Self::WASM3), and threads, wide arithmetic, the compact import section
/// and legacy exceptions.
///
/// A set that has a feature has what that one [needs](Feature::needs) too.
///
/// ```
/// use wasmo_module::{Feature, Features};
///
/// let features = Features::default().without(Feature::Simd);
/// assert!(!features.contains(Feature::Simd));
/// assert!(!features.contains(Feature::RelaxedSimd)); // needs it
/// assert!(features.contains("multi-value".parse()?));
/// # Ok::<(), wasmo_module::ParseFeatureError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Features {
    // Invariant: with a feature's bit, that of the one that it needs is set.
    bits: u32,
}

impl Features {
    /// WebAssembly 1.0 as first standardised (which includes mutable globals).
    pub const WASM1: Self = Self { bits: 0 }.with(Feature::MutableGlobal);

    /// WebAssembly 2.0.
    pub const WASM2: Self = Self::WASM1
        .with(Feature::SaturatingFloatToInt)
        .with(Feature::SignExtension)
        .with(Feature::MultiValue)
        .with(Feature::BulkMemory)
        .with(Feature::ReferenceTypes)
        .with(Feature::Simd);

    /// WebAssembly 3.0 but for garbage collection, which is not supported yet.
    pub const WASM3: Self = Self::WASM2
        .with(Feature::TailCall)
        .with(Feature::ExtendedConst)
        .with(Feature::MultiMemory)
        .with(Feature::Memory64)
        .with(Feature::ExceptionHandling)
        .with(Feature::FunctionReferences)
        .with(Feature::RelaxedSimd);

    /// Everything that Wasmo supports.
    pub const ALL: Self = {
        let mut all = Self { bits: 0 };
        let mut at = 0;
        while at < Feature::ALL.len() {
            all = all.with(Feature::ALL[at]);
            at += 1;
        }
        all
    };

    /// This set, `feature`, and what it [needs](Feature::needs).
    #[must_use]
    pub const fn with(self, feature: Feature) -> Self {
        let mut bits = self.bits;
        let mut next = Some(feature);
        while let Some(feature) = next {
            bits |= 1 << feature as u32;
            next = feature.needs();
        }
        Self { bits }
    }

    /// This set without `feature` and what [needs](Feature::needs) it.
    #[must_use]
    pub const fn without(self, feature: Feature) -> Self {
        let mut bits = self.bits;
        let mut at = 0;
        while at < Feature::ALL.len() {
            let other = Feature::ALL[at];
            if (Self { bits: 0 }).with(other).contains(feature) {
                bits &= !(1 << other as u32);
            }
            at += 1;
        }
        Self { bits }
    }

    /// Whether `feature` is in the set.
    pub const fn contains(self, feature: Feature) -> bool {
        self.bits & 1 << feature as u32 != 0
    }

    /// The features of the set, in the order of [`Feature::ALL`].
    pub fn iter(self) -> impl Iterator<Item = Feature> {
        let all = Feature::ALL.iter().copied();
        all.filter(move |&feature| self.contains(feature))
    }

    /// The same for wasmparser.
    pub fn to_wasmparser(self) -> WasmFeatures {
        self.iter().fold(WasmFeatures::MVP, |flags, feature| {
            flags.union(feature.flags())
        })
    }
}

impl Default for Features {
    fn default() -> Self {
        Self::WASM3
            .with(Feature::Threads)
            .with(Feature::WideArithmetic)
            .with(Feature::CompactImportSection)
            .with(Feature::LegacyExceptionHandling)
    }
}

impl fmt::Display for Features {
    /// The names, separated by commas.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for feature in self.iter() {
            write!(f, "{separator}{feature}")?;
            separator = ",";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sets_are_those_of_the_standard() {
        assert_eq!(Features::WASM1.to_wasmparser(), WasmFeatures::WASM1);
        assert_eq!(Features::WASM2.to_wasmparser(), WasmFeatures::WASM2);
        // wasmparser counts threads as a part of it, which the standard does not.
        let with_threads = Features::WASM3.with(Feature::Threads);
        assert_eq!(with_threads.to_wasmparser(), WasmFeatures::WASM3);
    }

    /// wasmparser has those on by default that are at phase 4 at least.
    #[test]
    fn default_is_what_is_finished() {
        let default = Features::default().to_wasmparser();
        let finished = WasmFeatures::default() & Features::ALL.to_wasmparser();
        assert_eq!(default, finished | WasmFeatures::LEGACY_EXCEPTIONS);
        let off: Vec<_> = Feature::ALL
            .iter()
            .filter(|&&feature| !Features::default().contains(feature))
            .collect();
        assert_eq!(off, [&Feature::CustomPageSizes]);
    }

    #[test]
    fn features_come_and_go_with_what_they_need() {
        use Feature::*;
        let set = Features::WASM1.with(LegacyExceptionHandling);
        let names: Vec<_> = set.iter().map(Feature::name).collect();
        assert_eq!(
            names,
            [
                "mutable-global",
                "reference-types",
                "exception-handling",
                "legacy-exception-handling"
            ]
        );
        let without = Features::ALL.without(ReferenceTypes);
        let gone = Feature::ALL.iter().filter(|&&f| !without.contains(f));
        assert_eq!(
            gone.collect::<Vec<_>>(),
            [
                &ReferenceTypes,
                &ExceptionHandling,
                &LegacyExceptionHandling,
                &FunctionReferences
            ]
        );
        assert_eq!(
            Features::WASM3.without(Simd).with(RelaxedSimd),
            Features::WASM3
        );
    }

    #[test]
    fn names_lead_back_to_features() {
        for &feature in Feature::ALL {
            assert_eq!(feature.name().parse(), Ok(feature));
            let without = Features::ALL.without(feature);
            assert!(!without.contains(feature));
            assert!(without.with(feature).contains(feature));
        }
        let error = |name: &str| name.parse::<Feature>().unwrap_err().to_string();
        assert_eq!(error("gc"), "not supported yet: gc");
        assert_eq!(
            error("sind"),
            "unknown WebAssembly feature `sind`, expected one of: mutable-global, \
             nontrapping-float-to-int-conversions, sign-extension-ops, multi-value, bulk-memory, reference-types, simd, \
             tail-call, extended-const, multi-memory, memory64, exception-handling, legacy-exception-handling, \
             function-references, relaxed-simd, threads, wide-arithmetic, compact-import-section, custom-page-sizes"
        );
    }
}
