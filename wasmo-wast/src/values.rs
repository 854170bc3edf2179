//! Values of scripts: arguments, and the patterns that results must match.

use wasmo_rt::{ExternRef, V128, Val};
use wast::core::{AbstractHeapType, HeapType, NanPattern, V128Pattern, WastArgCore, WastRetCore};
use wast::token::{F32, F64};
use wast::{WastArg, WastRet};

/// The host object that a script's `(ref.extern N)` stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct HostObject(u32);

/// The value of an argument.
///
/// # Errors
///
/// If the argument has a type of which Wasmo has no values.
pub(crate) fn argument(argument: &WastArg<'_>) -> Result<Val, String> {
    let WastArg::Core(argument) = argument else {
        return Err(format!("unknown kind of argument: {argument:?}"));
    };
    Ok(match argument {
        WastArgCore::I32(value) => Val::I32(*value),
        WastArgCore::I64(value) => Val::I64(*value),
        WastArgCore::F32(value) => Val::F32(value.bits),
        WastArgCore::F64(value) => Val::F64(value.bits),
        WastArgCore::V128(value) => Val::V128(V128(value.to_le_bytes())),
        WastArgCore::RefNull(ty) => null(ty)?,
        WastArgCore::RefExtern(object) => Val::ExternRef(Some(ExternRef::new(HostObject(*object)))),
        other => return Err(format!("unknown kind of argument: {other:?}")),
    })
}

/// The null reference of a type.
fn null(ty: &HeapType<'_>) -> Result<Val, String> {
    let HeapType::Abstract { shared: false, ty } = ty else {
        return Err(format!("unknown kind of reference: {ty:?}"));
    };
    match ty {
        AbstractHeapType::Func | AbstractHeapType::NoFunc => Ok(Val::FuncRef(None)),
        AbstractHeapType::Extern | AbstractHeapType::NoExtern => Ok(Val::ExternRef(None)),
        AbstractHeapType::Exn | AbstractHeapType::NoExn => Ok(Val::ExnRef(None)),
        _ => Err(format!("unknown kind of reference: {ty:?}")),
    }
}

/// Checks results against the patterns of an `assert_return`.
///
/// # Errors
///
/// If one does not match, saying which.
pub(crate) fn check(results: &[Val], patterns: &[WastRet<'_>]) -> Result<(), String> {
    if results.len() != patterns.len() {
        return Err(format!(
            "{} results were expected, there are {}: {results:?}",
            patterns.len(),
            results.len()
        ));
    }
    for (at, (result, pattern)) in results.iter().zip(patterns).enumerate() {
        let WastRet::Core(pattern) = pattern else {
            return Err(format!("unknown kind of pattern: {pattern:?}"));
        };
        if !matches(result, pattern) {
            return Err(format!(
                "result {at}: expected {pattern:?}, found {result:?}"
            ));
        }
    }
    Ok(())
}

fn matches(result: &Val, pattern: &WastRetCore<'_>) -> bool {
    match (pattern, result) {
        (WastRetCore::I32(want), Val::I32(have)) => want == have,
        (WastRetCore::I64(want), Val::I64(have)) => want == have,
        (WastRetCore::F32(want), Val::F32(have)) => matches_f32(want, *have),
        (WastRetCore::F64(want), Val::F64(have)) => matches_f64(want, *have),
        (WastRetCore::V128(want), Val::V128(have)) => matches_v128(want, have.0),
        (WastRetCore::RefNull(None), _) => is_null(result),
        // Null has no type but the hierarchy that it stands in.
        (WastRetCore::RefNull(Some(ty)), _) => null(ty).is_ok_and(|null| {
            is_null(result) && std::mem::discriminant(&null) == std::mem::discriminant(result)
        }),
        (WastRetCore::RefExtern(None), Val::ExternRef(Some(_))) => true,
        (WastRetCore::RefExtern(Some(want)), Val::ExternRef(Some(have))) => {
            have.downcast_ref() == Some(&HostObject(*want))
        }
        (WastRetCore::RefFunc(None), Val::FuncRef(Some(_))) => true,
        (WastRetCore::Either(patterns), _) => {
            patterns.iter().any(|pattern| matches(result, pattern))
        }
        _ => false,
    }
}

fn is_null(value: &Val) -> bool {
    matches!(
        value,
        Val::FuncRef(None) | Val::ExternRef(None) | Val::ExnRef(None)
    )
}

/// The exponent and the highest bit of the fraction of a binary32 number: set in every quiet NaN.
const QUIET_F32: u32 = 0x7fc0_0000;
/// The same of a binary64 number.
const QUIET_F64: u64 = 0x7ff8_0000_0000_0000;

fn matches_f32(pattern: &NanPattern<F32>, bits: u32) -> bool {
    match pattern {
        NanPattern::CanonicalNan => bits & 0x7fff_ffff == QUIET_F32,
        NanPattern::ArithmeticNan => bits & QUIET_F32 == QUIET_F32,
        NanPattern::Value(value) => bits == value.bits,
    }
}

fn matches_f64(pattern: &NanPattern<F64>, bits: u64) -> bool {
    match pattern {
        NanPattern::CanonicalNan => bits & 0x7fff_ffff_ffff_ffff == QUIET_F64,
        NanPattern::ArithmeticNan => bits & QUIET_F64 == QUIET_F64,
        NanPattern::Value(value) => bits == value.bits,
    }
}

fn matches_v128(pattern: &V128Pattern, bytes: [u8; 16]) -> bool {
    /// The lanes of `bytes`, each of `N` bytes.
    fn lanes<const N: usize>(bytes: &[u8; 16]) -> impl Iterator<Item = [u8; N]> {
        bytes.as_chunks().0.iter().copied()
    }
    match pattern {
        V128Pattern::I8x16(want) => lanes(&bytes).map(i8::from_le_bytes).eq(*want),
        V128Pattern::I16x8(want) => lanes(&bytes).map(i16::from_le_bytes).eq(*want),
        V128Pattern::I32x4(want) => lanes(&bytes).map(i32::from_le_bytes).eq(*want),
        V128Pattern::I64x2(want) => lanes(&bytes).map(i64::from_le_bytes).eq(*want),
        V128Pattern::F32x4(want) => lanes(&bytes)
            .zip(want)
            .all(|(have, want)| matches_f32(want, u32::from_le_bytes(have))),
        V128Pattern::F64x2(want) => lanes(&bytes)
            .zip(want)
            .all(|(have, want)| matches_f64(want, u64::from_le_bytes(have))),
    }
}

/// A pattern that matched everything would make every script worthless.
#[cfg(test)]
#[test]
fn matching() {
    let quiet = NanPattern::CanonicalNan::<F32>;
    let arithmetic = NanPattern::ArithmeticNan::<F32>;
    let wide = NanPattern::CanonicalNan::<F64>;
    let one = V128Pattern::I32x4([1, 0, 0, 0]);
    let mut vector = [0; 16];
    vector[0] = 1;
    let checks = [
        ("canonical f32", matches_f32(&quiet, 0x7fc0_0000), true),
        (
            "negative canonical f32",
            matches_f32(&quiet, 0xffc0_0000),
            true,
        ),
        (
            "f32 with payload as canonical",
            matches_f32(&quiet, 0x7fc0_0001),
            false,
        ),
        (
            "f32 with payload as arithmetic",
            matches_f32(&arithmetic, 0xffc0_0001),
            true,
        ),
        (
            "signalling f32 as arithmetic",
            matches_f32(&arithmetic, 0x7fa0_0000),
            false,
        ),
        (
            "infinite f32 as arithmetic",
            matches_f32(&arithmetic, 0x7f80_0000),
            false,
        ),
        (
            "canonical f64",
            matches_f64(&wide, 0xfff8_0000_0000_0000),
            true,
        ),
        (
            "f64 with payload as canonical",
            matches_f64(&wide, 0x7ff8_0000_0000_0001),
            false,
        ),
        (
            "-0 as 0",
            matches_f32(&NanPattern::Value(F32 { bits: 0 }), 0x8000_0000),
            false,
        ),
        ("equal lanes", matches_v128(&one, vector), true),
        ("unequal lanes", matches_v128(&one, [1; 16]), false),
        (
            "extern null as func null",
            matches(&Val::ExternRef(None), &WastRetCore::RefFunc(None)),
            false,
        ),
        (
            "another host object",
            matches(
                &Val::ExternRef(Some(ExternRef::new(HostObject(1)))),
                &WastRetCore::RefExtern(Some(2)),
            ),
            false,
        ),
    ];
    for (what, have, want) in checks {
        assert_eq!(have, want, "{what}");
    }
}
