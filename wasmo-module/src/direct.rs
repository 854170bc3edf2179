//! Which functions the host can call as it calls functions of its own: without entering an instance, and so that they can be inlined.
//!
//! Such a function computes its result from its parameters alone. Nothing in it can trap, so that nobody has to be there who catches a trap;
//! its frame is small, so that it takes no more of the stack than a small function of the host would. It may run for ever, as any function may.
//!
//! Both the compiler, which makes code for these functions that stands apart from the module's, and the macro, which calls that, ask here.

use wasmo_abi::types::{FuncType, ValType};

/// The size of the body of such a function in bytes of wasm at most.
pub(crate) const MAX_BODY: usize = 1024;

/// The local variables of such a function at most, behind its parameters.
pub(crate) const MAX_LOCALS: u32 = 64;

/// The parameters of such a function at most.
const MAX_PARAMS: usize = 16;

/// What an operator does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Does {
    /// Computes with integers, or says where to go on.
    Integers,
    /// Computes with floating-point numbers.
    Floats,
    /// Perhaps more than that.
    More,
}

/// What the operator at the beginning of `bytes`, which is valid, does (core specification, 5.4 "Instructions").
pub(crate) fn does(bytes: &[u8]) -> Does {
    match *bytes {
        // nop to end, but for what has to do with exceptions; branches and return.
        [0x01..=0x05 | 0x0b..=0x0f, ..]
        // drop, select without type, local variables.
        | [0x1a | 0x1b | 0x20..=0x22, ..]
        // Constants.
        | [0x41 | 0x42, ..]
        // Comparisons.
        | [0x45..=0x5a, ..]
        // Arithmetic, but for the divisions, which trap.
        | [0x67..=0x6c | 0x71..=0x7e | 0x83..=0x8a, ..]
        // Between i32 and i64; sign extensions.
        | [0xa7 | 0xac | 0xad | 0xc0..=0xc4, ..] => Does::Integers,
        [0x43 | 0x44 | 0x5b..=0x66 | 0x8b..=0xa6, ..]
        // Conversions, but for those to integers, which trap; reinterpretations.
        | [0xb2..=0xbf, ..]
        // Saturating conversions to integers.
        | [0xfc, 0x00..=0x07, ..] => Does::Floats,
        _ => Does::More,
    }
}

/// Whether all values of a function of type `ty` are numbers, and are few enough.
pub(crate) fn has_numbers(ty: &FuncType) -> bool {
    let mut values = ty.params().iter().chain(ty.results());
    ty.params().len() <= MAX_PARAMS && ty.results().len() <= 1 && values.all(|&ty| is_number(ty))
}

/// Whether values of type `ty` are numbers.
pub(crate) fn is_number(ty: ValType) -> bool {
    matches!(
        ty,
        ValType::I32 | ValType::I64 | ValType::F32 | ValType::F64
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Module, ParseOptions};
    use wasmo_abi::index::FuncIndex;
    use wasmparser::{BinaryReader, OperatorsReader};

    #[test]
    fn functions_of_the_host_are_told_from_others() {
        let text = r#"(module
            (import "env" "f" (func $f (param i32) (result i32)))
            (memory 1) (global $g (mut i32) (i32.const 0)) (table 1 funcref)
            (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
            (func (export "mean") (param f64 f64) (result f64)
                (f64.mul (f64.const 0.5) (f64.add (local.get 0) (local.get 1))))
            (func (export "loop") (param i64) (result i64) (local i64)
                (loop (br_if 0 (i64.eqz (local.tee 1 (i64.add (local.get 1) (local.get 0))))))
                (local.get 1))
            (func $hidden (param i32) (result i32) (local.get 0))
            (func (export "imported") (param i32) (result i32) (call $f (local.get 0)))
            (func (export "calls") (param i32) (result i32) (call $hidden (local.get 0)))
            (func (export "divides") (param i32) (result i32) (i32.div_u (local.get 0) (local.get 0)))
            (func (export "remainder") (param i64) (result i64) (i64.rem_s (local.get 0) (local.get 0)))
            (func (export "truncates") (param f32) (result i32) (i32.trunc_f32_s (local.get 0)))
            (func (export "saturates") (param f32) (result i32) (i32.trunc_sat_f32_s (local.get 0)))
            (func (export "unreachable") unreachable)
            (func (export "loads") (param i32) (result i32) (i32.load (local.get 0)))
            (func (export "size") (result i32) (memory.size))
            (func (export "global") (result i32) (global.get $g))
            (func (export "two") (result i32 i32) (i32.const 1) (i32.const 2))
            (func (export "reference") (param funcref))
            (func (export "local") (local funcref))
            (func (export "vector") (param i32) (result i32) (i32x4.extract_lane 0 (i32x4.splat (local.get 0))))
            (func (export "throws") (try_table (return)))
            (export "again" (func $f)))"#;
        let module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
        let names: Vec<_> = module
            .direct_functions()
            .into_iter()
            .map(|func| {
                let mut exports = module.description().exports.iter();
                let item = wasmo_abi::description::ExportItem::Function(func);
                &*exports.find(|export| export.item == item).unwrap().name
            })
            .collect();
        assert_eq!(names, ["add", "mean", "loop", "saturates"]);
        let floats = |func| {
            let own = module.defined_function(FuncIndex(func)).unwrap();
            module.function_facts(own).floats
        };
        assert_eq!([1, 2, 3].map(floats), [false, true, false]);
    }

    #[test]
    fn large_functions_are_not_the_hosts() {
        let parse = |locals: u32, adds: usize| {
            let body = "(local.set 0 (i32.add (local.get 0) (local.get 0)))".repeat(adds);
            let locals = "i32 ".repeat(locals as usize);
            let text = format!(
                "(module (func (export \"f\") (param i32) (result i32) (local {locals}) {body} (local.get 0)))"
            );
            let module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
            module.direct_functions().len()
        };
        assert_eq!(parse(MAX_LOCALS, 100), 1);
        assert_eq!(parse(MAX_LOCALS + 1, 100), 0);
        assert_eq!(parse(MAX_LOCALS, 200), 0);
    }

    /// What wasmparser says of each operator that needs no operand in its encoding.
    #[test]
    fn no_operator_is_taken_for_another() {
        for first in 0u8..=0xff {
            let bytes = [first, 0, 0, 0, 0, 0, 0, 0, 0, 0];
            let reader = BinaryReader::new(&bytes, 0);
            let Ok(operator) = OperatorsReader::new(reader).read() else {
                assert!(
                    does(&bytes) != Does::Integers || matches!(first, 0x02..=0x05),
                    "{first:#x}"
                );
                continue;
            };
            // The operator alone, without what it has besides.
            let text = format!("{operator:?}");
            let name = text.split(' ').next().unwrap_or_default();
            let floats = name.starts_with('F') || name.contains("F32") || name.contains("F64");
            match does(&bytes) {
                Does::More => continue,
                Does::Floats => assert!(floats, "{name}"),
                Does::Integers => assert!(!floats, "{name}"),
            }
            let float_division = ["F32Div", "F64Div"].contains(&name);
            let more = [
                "Div",
                "Rem",
                "I32Trunc",
                "I64Trunc",
                "Load",
                "Store",
                "Memory",
                "Global",
                "Call",
                "Table",
                "Ref",
                "Throw",
                "Try",
                "Unreachable",
            ];
            let more = more.iter().any(|word| name.contains(word));
            assert!(
                !more || float_division || name == "BrTable" || name.contains("TruncSat"),
                "{name}"
            );
        }
    }
}
