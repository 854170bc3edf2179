//! The proposals of WebAssembly that a module may use, by name.
//!
//! One table, `features!`, has a row for each proposal that Wasmo supports; what wasmparser must be told
//! follows from it. A proposal gains support by moving here from the table in `unsupported.rs`.

use std::fmt;
use std::str::FromStr;
use wasmparser::WasmFeatures;

macro_rules! features {
    ($($(#[$doc:meta])* $variant:ident = $name:literal $(| $alias:literal)* => $flag:ident;)*) => {
        /// A proposal that has become part of WebAssembly and that Wasmo supports.
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

            fn flag(self) -> WasmFeatures {
                match self { $(Self::$variant => WasmFeatures::$flag,)* }
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
    /// `return_call`, `return_call_indirect`.
    TailCall = "tail-call" => TAIL_CALL;
    /// `i32.add` and its kin in constant expressions.
    ExtendedConst = "extended-const" => EXTENDED_CONST;
    /// Several memories in a module.
    MultiMemory = "multi-memory" | "multimemory" => MULTI_MEMORY;
    /// Memories and tables with 64-bit addresses.
    Memory64 = "memory64" => MEMORY64;
    /// `throw`, `try_table`, tags, `exnref`.
    ExceptionHandling = "exception-handling" | "exceptions" => EXCEPTIONS;
    /// `try`, `catch`, `delegate`, `rethrow`: the older form of exceptions.
    LegacyExceptionHandling = "legacy-exception-handling" | "legacy-exceptions" => LEGACY_EXCEPTIONS;
    /// Typed function references, `call_ref`, and what function types have of the type system that came with them: recursive types
    /// and subtypes.
    FunctionReferences = "function-references" | "typed-function-references" => FUNCTION_REFERENCES;
    /// Vector operators whose results may differ between machines.
    RelaxedSimd = "relaxed-simd" => RELAXED_SIMD;
    /// Shared memories and atomic operators.
    Threads = "threads" | "atomics" => THREADS;
    /// 128-bit additions and multiplications.
    WideArithmetic = "wide-arithmetic" => WIDE_ARITHMETIC;
    /// Imports of one module encoded together.
    CompactImportSection = "compact-import-section" | "compact-imports" => COMPACT_IMPORTS;
    /// Memories with pages of one byte.
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
/// The default is every finished proposal that Wasmo supports: WebAssembly 2.0.
///
/// ```
/// use wasmo_module::{Feature, Features};
///
/// let features = Features::default().without(Feature::Simd);
/// assert!(!features.contains(Feature::Simd));
/// assert!(features.contains("multi-value".parse()?));
/// # Ok::<(), wasmo_module::ParseFeatureError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Features {
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

    /// This set and `feature`.
    #[must_use]
    pub const fn with(self, feature: Feature) -> Self {
        Self {
            bits: self.bits | 1 << feature as u32,
        }
    }

    /// This set without `feature`.
    #[must_use]
    pub const fn without(self, feature: Feature) -> Self {
        Self {
            bits: self.bits & !(1 << feature as u32),
        }
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
            flags.union(feature.flag())
        })
    }
}

impl Default for Features {
    fn default() -> Self {
        Self::WASM2
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
        assert_eq!(Features::default(), Features::WASM2);
    }

    #[test]
    fn names_lead_back_to_features() {
        for &feature in Feature::ALL {
            assert_eq!(feature.name().parse(), Ok(feature));
            let without = Features::WASM2.without(feature);
            assert!(!without.contains(feature));
            assert_eq!(without.with(feature), Features::WASM2);
        }
        let error = |name: &str| name.parse::<Feature>().unwrap_err().to_string();
        assert_eq!(error("threads"), "not supported yet: threads");
        assert_eq!(
            error("sind"),
            "unknown WebAssembly feature `sind`, expected one of: mutable-global, \
             nontrapping-float-to-int-conversions, sign-extension-ops, multi-value, bulk-memory, reference-types, simd"
        );
    }
}
