//! Constants that come of operators which trap: to LLVM they are poison, of which nothing may be asked but what it is.

use wasmo_compiler::{OptLevel, Options, RelaxedSimd, Target, compile};
use wasmo_module::{Module, ParseOptions};

/// An operand of each type that LLVM knows to be poison.
const POISON: [(&str, &str); 5] = [
    ("%i32", "(i32.rem_u (i32.const 1) (i32.const 0))"),
    ("%i64", "(i64.div_s (i64.const 1) (i64.const 0))"),
    (
        "%f32",
        "(f32.reinterpret_i32 (i32.div_u (i32.const 1) (i32.const 0)))",
    ),
    (
        "%f64",
        "(f64.reinterpret_i64 (i64.div_u (i64.const 1) (i64.const 0)))",
    ),
    (
        "%v128",
        "(f64x2.splat (f64.reinterpret_i64 (i64.rem_s (i64.const 1) (i64.const 0))))",
    ),
];

/// Operators of all kinds that look at their operands.
const USES: &[&str] = &[
    "(i32.add %i32 (local.get 0))",
    "(i32.div_s (local.get 0) %i32)",
    "(i64.rem_u %i64 %i64)",
    "(i32.trunc_f64_s %f64)",
    "(i64.trunc_sat_f32_u %f32)",
    "(f32.add %f32 (local.get 2))",
    "(f32.min %f32 (f32.const 0))",
    "(f32.copysign (local.get 2) %f32)",
    "(f32.demote_f64 %f64)",
    "(f64.div %f64 (local.get 3))",
    "(f64.mul (local.get 3) %f64)",
    "(f64.sub (f64.const -0) %f64)",
    "(f64.sqrt %f64)",
    "(f64.nearest %f64)",
    "(f64.promote_f32 %f32)",
    "(f64.lt %f64 (local.get 3))",
    "(select %f64 (local.get 3) %i32)",
    "(select (f64.sqrt (local.get 3)) %f64 (f64.lt (local.get 3) %f64))",
    "(if (result i32) %i32 (then (i32.const 1)) (else (i32.const 2)))",
    "(i32.load offset=4 %i32)",
    "(i64.atomic.rmw.add %i32 %i64)",
    "(memory.grow %i32)",
    "(call_indirect (result i32) %i32)",
    "(table.get %i32)",
    "(i8x16.swizzle (local.get 4) %v128)",
    "(i8x16.shl (local.get 4) %i32)",
    "(i32x4.replace_lane 1 (local.get 4) %i32)",
    "(i32x4.trunc_sat_f32x4_s %v128)",
    "(f32x4.splat %f32)",
    "(f64x2.mul %v128 (local.get 4))",
    "(f64x2.div (f64x2.splat %f64) %v128)",
    "(f64x2.pmin (local.get 4) %v128)",
    "(f64x2.replace_lane 1 (v128.const i64x2 1 2) %f64)",
    "(f64x2.mul (f64x2.replace_lane 1 (v128.const i64x2 1 2) %f64) (local.get 4))",
    "(f64x2.relaxed_madd %v128 (local.get 4) %v128)",
    "(i32x4.relaxed_dot_i8x16_i7x16_add_s %v128 (local.get 4) %v128)",
    "(v128.bitselect (local.get 4) %v128 %v128)",
];

#[test]
fn poison_is_an_operand_like_any_other() {
    let functions: String = USES
        .iter()
        .map(|text| {
            let mut text = (*text).to_owned();
            for (name, poison) in POISON {
                text = text.replace(name, poison);
            }
            format!("(func (param i32 i64 f32 f64 v128) (drop {text}))\n")
        })
        .collect();
    let text = format!("(module (memory 1) (table 1 funcref)\n{functions})");
    let module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
    for target in Target::SUPPORTED {
        for opt_level in [OptLevel::O0, OptLevel::O3] {
            for relaxed_simd in [RelaxedSimd::Fast, RelaxedSimd::Deterministic] {
                let mut options = Options::new(Target::new(*target));
                options.opt_level = opt_level;
                options.relaxed_simd = relaxed_simd;
                compile(&module, &options).unwrap();
            }
        }
    }
}
