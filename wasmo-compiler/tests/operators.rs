//! Every numeric, conversion, vector and atomic operator, compiled for every kind of target: LLVM accepts the code, nothing in
//! it calls a library, and the operators that performance hangs on become the instructions they were made for.

use object::{Object as _, ObjectSymbol as _};
use std::collections::BTreeSet;
use std::fmt::Write as _;
use wasmo_abi::libcall::Libcall;
use wasmo_abi::symbol;
use wasmo_compiler::{Bounds, Compiled, OptLevel, Options, RelaxedSimd, Target, compile};
use wasmo_module::{Feature, Features, Module, ParseOptions};
use wasmparser::{Operator, Parser, Payload};

/// A triple and a CPU.
type Machine = (&'static str, &'static str);

const X86_64: Machine = ("x86_64-unknown-linux-gnu", "");
const X86_64_V2: Machine = ("x86_64-unknown-linux-gnu", "x86-64-v2");
const X86_64_V3: Machine = ("x86_64-unknown-linux-gnu", "x86-64-v3");
const X86_64_VNNI: Machine = ("x86_64-unknown-linux-gnu", "znver4");
const AARCH64: Machine = ("aarch64-unknown-linux-gnu", "");
const AARCH64_DOT: Machine = ("aarch64-unknown-linux-gnu", "neoverse-n1");

/// Operators by signature: parameters, result, and the operators with their immediates. Indented lines go on.
const OPERATORS: &str = "\
-> i32: i32.const 1
-> i64: i64.const 1
-> f32: f32.const nan:0x200000
-> f64: f64.const -0
-> v128: v128.const i64x2 1 2
i32 -> i32: i32.eqz, i32.clz, i32.ctz, i32.popcnt, i32.extend8_s, i32.extend16_s
i64 -> i64: i64.clz, i64.ctz, i64.popcnt, i64.extend8_s, i64.extend16_s, i64.extend32_s
i64 -> i32: i64.eqz, i32.wrap_i64
i32 -> i64: i64.extend_i32_s, i64.extend_i32_u
i32 i32 -> i32: i32.eq, i32.ne, i32.lt_s, i32.lt_u, i32.gt_s, i32.gt_u, i32.le_s, i32.le_u, i32.ge_s,
    i32.ge_u, i32.add, i32.sub, i32.mul, i32.div_s, i32.div_u, i32.rem_s, i32.rem_u, i32.and, i32.or, i32.xor,
    i32.shl, i32.shr_s, i32.shr_u, i32.rotl, i32.rotr
i64 i64 -> i32: i64.eq, i64.ne, i64.lt_s, i64.lt_u, i64.gt_s, i64.gt_u, i64.le_s, i64.le_u, i64.ge_s, i64.ge_u
i64 i64 -> i64: i64.add, i64.sub, i64.mul, i64.div_s, i64.div_u, i64.rem_s, i64.rem_u, i64.and, i64.or,
    i64.xor, i64.shl, i64.shr_s, i64.shr_u, i64.rotl, i64.rotr
f32 -> f32: f32.abs, f32.neg, f32.ceil, f32.floor, f32.trunc, f32.nearest, f32.sqrt
f64 -> f64: f64.abs, f64.neg, f64.ceil, f64.floor, f64.trunc, f64.nearest, f64.sqrt
f32 f32 -> f32: f32.add, f32.sub, f32.mul, f32.div, f32.min, f32.max, f32.copysign
f64 f64 -> f64: f64.add, f64.sub, f64.mul, f64.div, f64.min, f64.max, f64.copysign
f32 f32 -> i32: f32.eq, f32.ne, f32.lt, f32.gt, f32.le, f32.ge
f64 f64 -> i32: f64.eq, f64.ne, f64.lt, f64.gt, f64.le, f64.ge
f32 -> i32: i32.trunc_f32_s, i32.trunc_f32_u, i32.trunc_sat_f32_s, i32.trunc_sat_f32_u, i32.reinterpret_f32
f64 -> i32: i32.trunc_f64_s, i32.trunc_f64_u, i32.trunc_sat_f64_s, i32.trunc_sat_f64_u
f32 -> i64: i64.trunc_f32_s, i64.trunc_f32_u, i64.trunc_sat_f32_s, i64.trunc_sat_f32_u
f64 -> i64: i64.trunc_f64_s, i64.trunc_f64_u, i64.trunc_sat_f64_s, i64.trunc_sat_f64_u, i64.reinterpret_f64
i32 -> f32: f32.convert_i32_s, f32.convert_i32_u, f32.reinterpret_i32
i64 -> f32: f32.convert_i64_s, f32.convert_i64_u
i32 -> f64: f64.convert_i32_s, f64.convert_i32_u
i64 -> f64: f64.convert_i64_s, f64.convert_i64_u, f64.reinterpret_i64
f64 -> f32: f32.demote_f64
f32 -> f64: f64.promote_f32
i32 -> v128: i8x16.splat, i16x8.splat, i32x4.splat, v128.load, v128.load8x8_s, v128.load8x8_u,
    v128.load16x4_s, v128.load16x4_u, v128.load32x2_s, v128.load32x2_u, v128.load8_splat, v128.load16_splat,
    v128.load32_splat, v128.load64_splat, v128.load32_zero, v128.load64_zero
i64 -> v128: i64x2.splat
f32 -> v128: f32x4.splat
f64 -> v128: f64x2.splat
i32 v128 -> v128: v128.load8_lane 15, v128.load16_lane 7, v128.load32_lane 3, v128.load64_lane 1
i32 v128 -> : v128.store, v128.store8_lane 15, v128.store16_lane 7, v128.store32_lane 3, v128.store64_lane 1
v128 -> i32: i8x16.extract_lane_s 9, i8x16.extract_lane_u 9, i16x8.extract_lane_s 5, i16x8.extract_lane_u 5,
    i32x4.extract_lane 2, v128.any_true, i8x16.all_true, i16x8.all_true, i32x4.all_true, i64x2.all_true,
    i8x16.bitmask, i16x8.bitmask, i32x4.bitmask, i64x2.bitmask
v128 -> i64: i64x2.extract_lane 1
v128 -> f32: f32x4.extract_lane 3
v128 -> f64: f64x2.extract_lane 1
v128 i32 -> v128: i8x16.replace_lane 1, i16x8.replace_lane 1, i32x4.replace_lane 1, i8x16.shl, i8x16.shr_s,
    i8x16.shr_u, i16x8.shl, i16x8.shr_s, i16x8.shr_u, i32x4.shl, i32x4.shr_s, i32x4.shr_u, i64x2.shl,
    i64x2.shr_s, i64x2.shr_u
v128 i64 -> v128: i64x2.replace_lane 1
v128 f32 -> v128: f32x4.replace_lane 1
v128 f64 -> v128: f64x2.replace_lane 1
v128 -> v128: v128.not, i8x16.abs, i16x8.abs, i32x4.abs, i64x2.abs, i8x16.neg, i16x8.neg, i32x4.neg,
    i64x2.neg, i8x16.popcnt, i16x8.extadd_pairwise_i8x16_s, i16x8.extadd_pairwise_i8x16_u,
    i32x4.extadd_pairwise_i16x8_s, i32x4.extadd_pairwise_i16x8_u, i16x8.extend_low_i8x16_s,
    i16x8.extend_high_i8x16_s, i16x8.extend_low_i8x16_u, i16x8.extend_high_i8x16_u, i32x4.extend_low_i16x8_s,
    i32x4.extend_high_i16x8_s, i32x4.extend_low_i16x8_u, i32x4.extend_high_i16x8_u, i64x2.extend_low_i32x4_s,
    i64x2.extend_high_i32x4_s, i64x2.extend_low_i32x4_u, i64x2.extend_high_i32x4_u, f32x4.abs, f32x4.neg,
    f32x4.sqrt, f32x4.ceil, f32x4.floor, f32x4.trunc, f32x4.nearest, f64x2.abs, f64x2.neg, f64x2.sqrt,
    f64x2.ceil, f64x2.floor, f64x2.trunc, f64x2.nearest, i32x4.trunc_sat_f32x4_s, i32x4.trunc_sat_f32x4_u,
    f32x4.convert_i32x4_s, f32x4.convert_i32x4_u, i32x4.trunc_sat_f64x2_s_zero, i32x4.trunc_sat_f64x2_u_zero,
    f64x2.convert_low_i32x4_s, f64x2.convert_low_i32x4_u, f32x4.demote_f64x2_zero, f64x2.promote_low_f32x4
v128 v128 -> v128: i8x16.shuffle 0 31 1 30 2 29 3 28 4 27 5 26 6 25 7 24, i8x16.swizzle, v128.and,
    v128.andnot, v128.or, v128.xor, i8x16.eq, i8x16.ne, i8x16.lt_s, i8x16.lt_u, i8x16.gt_s, i8x16.gt_u,
    i8x16.le_s, i8x16.le_u, i8x16.ge_s, i8x16.ge_u, i16x8.eq, i16x8.ne, i16x8.lt_s, i16x8.lt_u, i16x8.gt_s,
    i16x8.gt_u, i16x8.le_s, i16x8.le_u, i16x8.ge_s, i16x8.ge_u, i32x4.eq, i32x4.ne, i32x4.lt_s, i32x4.lt_u,
    i32x4.gt_s, i32x4.gt_u, i32x4.le_s, i32x4.le_u, i32x4.ge_s, i32x4.ge_u, i64x2.eq, i64x2.ne, i64x2.lt_s,
    i64x2.gt_s, i64x2.le_s, i64x2.ge_s, f32x4.eq, f32x4.ne, f32x4.lt, f32x4.gt, f32x4.le, f32x4.ge, f64x2.eq,
    f64x2.ne, f64x2.lt, f64x2.gt, f64x2.le, f64x2.ge, i8x16.narrow_i16x8_s, i8x16.narrow_i16x8_u,
    i16x8.narrow_i32x4_s, i16x8.narrow_i32x4_u, i8x16.add, i8x16.add_sat_s, i8x16.add_sat_u, i8x16.sub,
    i8x16.sub_sat_s, i8x16.sub_sat_u, i8x16.min_s, i8x16.min_u, i8x16.max_s, i8x16.max_u, i8x16.avgr_u,
    i16x8.add, i16x8.add_sat_s, i16x8.add_sat_u, i16x8.sub, i16x8.sub_sat_s, i16x8.sub_sat_u, i16x8.mul,
    i16x8.min_s, i16x8.min_u, i16x8.max_s, i16x8.max_u, i16x8.avgr_u, i16x8.q15mulr_sat_s,
    i16x8.extmul_low_i8x16_s, i16x8.extmul_high_i8x16_s, i16x8.extmul_low_i8x16_u, i16x8.extmul_high_i8x16_u,
    i32x4.add, i32x4.sub, i32x4.mul, i32x4.min_s, i32x4.min_u, i32x4.max_s, i32x4.max_u, i32x4.dot_i16x8_s,
    i32x4.extmul_low_i16x8_s, i32x4.extmul_high_i16x8_s, i32x4.extmul_low_i16x8_u, i32x4.extmul_high_i16x8_u,
    i64x2.add, i64x2.sub, i64x2.mul, i64x2.extmul_low_i32x4_s, i64x2.extmul_high_i32x4_s,
    i64x2.extmul_low_i32x4_u, i64x2.extmul_high_i32x4_u, f32x4.add, f32x4.sub, f32x4.mul, f32x4.div,
    f32x4.min, f32x4.max, f32x4.pmin, f32x4.pmax, f64x2.add, f64x2.sub, f64x2.mul, f64x2.div, f64x2.min,
    f64x2.max, f64x2.pmin, f64x2.pmax
v128 v128 v128 -> v128: v128.bitselect
i32 -> i32: i32.atomic.load, i32.atomic.load8_u, i32.atomic.load16_u
i32 -> i64: i64.atomic.load, i64.atomic.load8_u, i64.atomic.load16_u, i64.atomic.load32_u
i32 i32 -> : i32.atomic.store, i32.atomic.store8, i32.atomic.store16
i32 i64 -> : i64.atomic.store, i64.atomic.store8, i64.atomic.store16, i64.atomic.store32
i32 i32 -> i32: memory.atomic.notify, i32.atomic.rmw.add, i32.atomic.rmw8.add_u, i32.atomic.rmw16.add_u,
    i32.atomic.rmw.sub, i32.atomic.rmw8.sub_u, i32.atomic.rmw16.sub_u, i32.atomic.rmw.and,
    i32.atomic.rmw8.and_u, i32.atomic.rmw16.and_u, i32.atomic.rmw.or, i32.atomic.rmw8.or_u,
    i32.atomic.rmw16.or_u, i32.atomic.rmw.xor, i32.atomic.rmw8.xor_u, i32.atomic.rmw16.xor_u,
    i32.atomic.rmw.xchg, i32.atomic.rmw8.xchg_u, i32.atomic.rmw16.xchg_u
i32 i32 i32 -> i32: i32.atomic.rmw.cmpxchg, i32.atomic.rmw8.cmpxchg_u, i32.atomic.rmw16.cmpxchg_u
i32 i64 -> i64: i64.atomic.rmw.add, i64.atomic.rmw8.add_u, i64.atomic.rmw16.add_u, i64.atomic.rmw32.add_u,
    i64.atomic.rmw.sub, i64.atomic.rmw8.sub_u, i64.atomic.rmw16.sub_u, i64.atomic.rmw32.sub_u,
    i64.atomic.rmw.and, i64.atomic.rmw8.and_u, i64.atomic.rmw16.and_u, i64.atomic.rmw32.and_u,
    i64.atomic.rmw.or, i64.atomic.rmw8.or_u, i64.atomic.rmw16.or_u, i64.atomic.rmw32.or_u,
    i64.atomic.rmw.xor, i64.atomic.rmw8.xor_u, i64.atomic.rmw16.xor_u, i64.atomic.rmw32.xor_u,
    i64.atomic.rmw.xchg, i64.atomic.rmw8.xchg_u, i64.atomic.rmw16.xchg_u, i64.atomic.rmw32.xchg_u
i32 i64 i64 -> i64: i64.atomic.rmw.cmpxchg, i64.atomic.rmw8.cmpxchg_u, i64.atomic.rmw16.cmpxchg_u,
    i64.atomic.rmw32.cmpxchg_u
i32 i32 i64 -> i32: memory.atomic.wait32
i32 i64 i64 -> i32: memory.atomic.wait64
-> : atomic.fence
i64 i64 i64 i64 -> i64 i64: i64.add128, i64.sub128
i64 i64 -> i64 i64: i64.mul_wide_s, i64.mul_wide_u
v128 -> v128: i32x4.relaxed_trunc_f32x4_s, i32x4.relaxed_trunc_f32x4_u, i32x4.relaxed_trunc_f64x2_s_zero,
    i32x4.relaxed_trunc_f64x2_u_zero
v128 v128 -> v128: i8x16.relaxed_swizzle, f32x4.relaxed_min, f32x4.relaxed_max, f64x2.relaxed_min,
    f64x2.relaxed_max, i16x8.relaxed_q15mulr_s, i16x8.relaxed_dot_i8x16_i7x16_s
v128 v128 v128 -> v128: f32x4.relaxed_madd, f32x4.relaxed_nmadd, f64x2.relaxed_madd, f64x2.relaxed_nmadd,
    i8x16.relaxed_laneselect, i16x8.relaxed_laneselect, i32x4.relaxed_laneselect, i64x2.relaxed_laneselect,
    i32x4.relaxed_dot_i8x16_i7x16_add_s
";

/// [`OPERATORS`], one by one: parameters, result, operator.
fn operators() -> Vec<(String, String, String)> {
    let lines = OPERATORS.replace("\n    ", " ");
    let mut all = Vec::new();
    for line in lines.lines() {
        let (signature, operators) = line.split_once(": ").unwrap();
        let (params, result) = signature.split_once("->").unwrap();
        all.extend(operators.split(", ").map(|operator| {
            (
                params.trim().to_owned(),
                result.trim().to_owned(),
                operator.to_owned(),
            )
        }));
    }
    all
}

/// A module with one exported function for each of the operators that `wanted` selects.
fn module(wanted: impl Fn(&str) -> bool) -> Module {
    let mut text = String::from("(module (memory 1)\n");
    for (params, result, operator) in operators() {
        if wanted(&operator) {
            let gets: String = (0..params.split_whitespace().count())
                .map(|i| format!(" local.get {i}"))
                .collect();
            writeln!(
                text,
                "(func (export {operator:?}) (param {params}) (result {result}){gets} {operator})"
            )
            .unwrap();
        }
    }
    text.push(')');
    parse(&text)
}

/// The module, whatever proposals it uses.
fn parse(text: &str) -> Module {
    let features = Feature::ALL
        .iter()
        .fold(Features::WASM2, |features, &feature| features.with(feature));
    let options = ParseOptions::default().features(features);
    Module::parse(text.as_bytes(), &options).unwrap()
}

fn compiled(module: &Module, (triple, cpu): Machine, level: OptLevel) -> Compiled {
    let mut target = Target::new(triple);
    target.cpu = cpu.into();
    let mut options = Options::new(target);
    options.opt_level = level;
    options.emit.assembly = true;
    compile(module, &options).unwrap()
}

/// The operators of wasmparser: proposal and name.
macro_rules! names {
    ($(@$proposal:ident $name:ident $({ $($field:ident: $ty:ty),* })? => $visit:ident ($($arity:tt)*))*) => {
        &[$((stringify!($proposal), stringify!($name))),*]
    };
}
const NAMES: &[(&str, &str)] = wasmparser::for_each_operator!(names);

/// The name of an operator, without its immediates.
fn name(operator: &Operator<'_>) -> String {
    format!("{operator:?}")
        .split([' ', '{'])
        .next()
        .unwrap_or_default()
        .to_owned()
}

#[test]
fn the_list_of_operators_is_complete() {
    let wanted: BTreeSet<String> = NAMES
        .iter()
        .filter(|(proposal, name)| match *proposal {
            "simd"
            | "sign_extension"
            | "saturating_float_to_int"
            | "threads"
            | "wide_arithmetic"
            | "relaxed_simd" => true,
            "mvp" => {
                ["I32", "I64", "F32", "F64"]
                    .iter()
                    .any(|ty| name.starts_with(ty))
                    && !name.contains("Load")
                    && !name.contains("Store")
            }
            _ => false,
        })
        .map(|(_, name)| name.to_string())
        .collect();
    let module = module(|_| true);
    let mut found = BTreeSet::new();
    for payload in Parser::new(0).parse_all(module.wasm()) {
        if let Payload::CodeSectionEntry(body) = payload.unwrap() {
            found.extend(
                body.get_operators_reader()
                    .unwrap()
                    .into_iter()
                    .map(|operator| name(&operator.unwrap())),
            );
        }
    }
    let missing: Vec<_> = wanted.difference(&found).collect();
    assert!(missing.is_empty(), "not in the list: {missing:?}");
    assert_eq!(wanted.len(), 127 + 5 + 8 + 236 + 67 + 4 + 20);
}

#[test]
fn no_operator_calls_a_library() {
    let allowed: BTreeSet<String> = Libcall::ALL
        .iter()
        .map(|&libcall| symbol::libcall(libcall))
        .collect();
    let module = module(|_| true);
    for target in [
        X86_64,
        X86_64_V2,
        X86_64_V3,
        X86_64_VNNI,
        AARCH64,
        AARCH64_DOT,
    ] {
        for level in [OptLevel::O0, OptLevel::O3, OptLevel::Oz] {
            let compiled = compiled(&module, target, level);
            let (_, code) = &compiled.objects[0];
            let file = object::File::parse(&code[..]).unwrap();
            let undefined: Vec<_> = file
                .symbols()
                .filter(|symbol| symbol.is_undefined())
                .filter_map(|symbol| symbol.name().ok())
                .collect();
            let foreign: Vec<_> = undefined
                .iter()
                .filter(|name| !name.is_empty() && !allowed.contains(**name))
                .collect();
            assert!(
                foreign.is_empty(),
                "{target:?} at {level:?} calls {foreign:?}"
            );
            assert!(
                !undefined.is_empty(),
                "divisions can trap, so at least that libcall is there"
            );
        }
    }
}

/// What the code for an operator must contain, at O3: operator, machine, mnemonics.
const SELECTIONS: &[(&str, Machine, &str)] = &[
    ("i32x4.dot_i16x8_s", X86_64, "pmaddwd"),
    ("i32x4.dot_i16x8_s", X86_64_V3, "vpmaddwd"),
    ("i32x4.dot_i16x8_s", AARCH64, "smull smull2 addp"),
    ("i32x4.extadd_pairwise_i16x8_s", X86_64, "pmaddwd"),
    ("i16x8.extadd_pairwise_i8x16_u", X86_64_V2, "pmaddubsw"),
    ("i16x8.extadd_pairwise_i8x16_s", AARCH64, "saddlp"),
    ("i8x16.narrow_i16x8_s", X86_64, "packsswb"),
    ("i8x16.narrow_i16x8_u", X86_64, "packuswb"),
    ("i16x8.narrow_i32x4_u", X86_64, "packssdw"),
    ("i16x8.narrow_i32x4_u", X86_64_V2, "packusdw"),
    ("i8x16.narrow_i16x8_s", AARCH64, "sqxtn sqxtn2"),
    ("i16x8.narrow_i32x4_u", AARCH64, "sqxtun sqxtun2"),
    ("i8x16.swizzle", X86_64_V2, "paddusb pshufb"),
    ("i8x16.swizzle", AARCH64, "tbl"),
    ("i16x8.q15mulr_sat_s", X86_64, "pmulhw pmullw"),
    ("i16x8.q15mulr_sat_s", X86_64_V2, "pmulhrsw"),
    ("i16x8.q15mulr_sat_s", AARCH64, "sqrdmulh"),
    ("i8x16.avgr_u", X86_64, "pavgb"),
    ("i16x8.avgr_u", AARCH64, "urhadd"),
    ("i8x16.popcnt", AARCH64, "cnt"),
    ("i8x16.bitmask", X86_64, "pmovmskb"),
    ("i32x4.bitmask", X86_64, "movmskps"),
    ("v128.any_true", X86_64_V2, "ptest"),
    ("i16x8.extmul_low_i8x16_s", AARCH64, "smull"),
    ("i64x2.extmul_high_i32x4_u", X86_64, "pmuludq"),
    ("i32x4.trunc_sat_f32x4_s", X86_64, "cvttps2dq"),
    ("i32x4.trunc_sat_f32x4_u", X86_64, "cvttps2dq"),
    ("i32x4.trunc_sat_f64x2_s_zero", X86_64, "minpd cvttpd2dq"),
    ("i32x4.trunc_sat_f64x2_u_zero", AARCH64, "fcvtzu uqxtn"),
    ("f32x4.pmin", X86_64, "minps"),
    ("f32x4.min", X86_64, "minps"),
    ("f64.max", X86_64, "maxsd"),
    ("f64.max", AARCH64, "fmax"),
    ("f32.nearest", X86_64, "addss"),
    ("f32.nearest", X86_64_V2, "roundss"),
    ("f64x2.ceil", X86_64_V2, "roundpd"),
    ("f64.nearest", AARCH64, "frintn"),
    ("f64.sqrt", X86_64, "sqrtsd"),
    ("i32.rotl", X86_64, "rol"),
    ("i32.popcnt", X86_64_V2, "popcnt"),
    ("i64.add128", X86_64, "addq adcq"),
    ("i64.add128", AARCH64, "adds adc"),
    ("i64.sub128", X86_64, "subq sbbq"),
    ("i64.sub128", AARCH64, "subs sbc"),
    ("i64.mul_wide_s", X86_64, "imulq"),
    ("i64.mul_wide_u", X86_64, "mulq"),
    ("i64.mul_wide_s", AARCH64, "mul smulh"),
    ("i64.mul_wide_u", AARCH64, "mul umulh"),
    ("i8x16.relaxed_swizzle", X86_64_V2, "pshufb"),
    ("i32x4.relaxed_trunc_f32x4_s", X86_64, "cvttps2dq"),
    ("i32x4.relaxed_trunc_f64x2_s_zero", X86_64, "cvttpd2dq"),
    ("f32x4.relaxed_madd", X86_64_V2, "mulps addps"),
    ("f32x4.relaxed_madd", X86_64_V3, "vfmadd213ps"),
    ("f64x2.relaxed_nmadd", X86_64_V3, "vfnmadd213pd"),
    ("f64x2.relaxed_nmadd", AARCH64, "fmls"),
    ("i16x8.relaxed_laneselect", X86_64_V3, "vpblendvb"),
    ("i64x2.relaxed_laneselect", X86_64_V2, "blendvpd"),
    ("i8x16.relaxed_laneselect", AARCH64, "bif"),
    ("f32x4.relaxed_min", X86_64, "minps"),
    ("f64x2.relaxed_max", AARCH64, "fmax"),
    ("i16x8.relaxed_q15mulr_s", X86_64_V2, "pmulhrsw"),
    ("i16x8.relaxed_dot_i8x16_i7x16_s", X86_64_V2, "pmaddubsw"),
    (
        "i16x8.relaxed_dot_i8x16_i7x16_s",
        AARCH64,
        "smull smull2 addp",
    ),
    (
        "i32x4.relaxed_dot_i8x16_i7x16_add_s",
        X86_64_V2,
        "pmaddubsw pmaddwd paddd",
    ),
    (
        "i32x4.relaxed_dot_i8x16_i7x16_add_s",
        X86_64_VNNI,
        "vpdpbusd",
    ),
    ("i32x4.relaxed_dot_i8x16_i7x16_add_s", AARCH64_DOT, "sdot"),
    ("i32x4.relaxed_trunc_f32x4_u", X86_64_VNNI, "vcvttps2udq"),
    (
        "i32x4.relaxed_trunc_f64x2_u_zero",
        X86_64_VNNI,
        "vcvttpd2udq",
    ),
];

#[test]
fn selection_finds_the_instructions() {
    for &(operator, target, expected) in SELECTIONS {
        let module = module(|candidate| candidate == operator);
        assert_eq!(module.function_count(), 1, "{operator} is not in the list");
        let assembly = compiled(&module, target, OptLevel::O3).assembly.unwrap();
        let mnemonics: Vec<&str> = assembly
            .lines()
            .filter_map(|line| line.split_whitespace().next())
            .collect();
        for mnemonic in expected.split(' ') {
            assert!(
                mnemonics
                    .iter()
                    .any(|found| found.strip_suffix('l') == Some(mnemonic) || **found == *mnemonic),
                "{operator} for {target:?} has no {mnemonic}:\n{assembly}"
            );
        }
        for call in ["call", "callq", "bl"] {
            assert!(
                !mnemonics.contains(&call),
                "{operator} for {target:?} calls something:\n{assembly}"
            );
        }
    }
}

/// The assembly of a module of one operator at O3.
fn assembly_of(operator: &str, target: Machine, relaxed_simd: RelaxedSimd) -> String {
    let module = module(|candidate| candidate == operator);
    assert_eq!(module.function_count(), 1, "{operator} is not in the list");
    let mut options = Options::new(Target::new(target.0));
    options.target.cpu = target.1.into();
    options.relaxed_simd = relaxed_simd;
    options.emit.assembly = true;
    compile(&module, &options).unwrap().assembly.unwrap()
}

#[test]
fn deterministic_relaxed_operators_round_twice() {
    for operator in ["f32x4.relaxed_madd", "f64x2.relaxed_nmadd"] {
        for target in [X86_64_V3, AARCH64] {
            let fuses = |relaxed_simd| {
                let assembly = assembly_of(operator, target, relaxed_simd);
                let fused = ["vfmadd", "vfnmadd", "fmla", "fmls"];
                fused.iter().any(|mnemonic| assembly.contains(mnemonic))
            };
            assert!(fuses(RelaxedSimd::Fast), "{operator} {target:?}");
            assert!(!fuses(RelaxedSimd::Deterministic), "{operator} {target:?}");
        }
    }
}

/// What the code for an atomic operator must contain, in this order.
const ATOMICS: &[(&str, Machine, &[&str])] = &[
    ("i32.atomic.load", X86_64, &["testb\t$3", "movl\t("]),
    ("i64.atomic.load", AARCH64, &["#0x7", "ldar\tx"]),
    ("i32.atomic.load8_u", AARCH64, &["ldarb"]),
    ("i64.atomic.store", X86_64, &["testb\t$7", "xchgq"]),
    ("i32.atomic.store16", AARCH64, &["#0, ", "stlrh"]),
    (
        "i32.atomic.rmw.add",
        X86_64,
        &["testb\t$3", "lock", "xaddl"],
    ),
    (
        "i64.atomic.rmw16.add_u",
        X86_64,
        &["testb\t$1", "lock", "xaddw"],
    ),
    ("i64.atomic.rmw.xor", AARCH64, &["ldaxr", "eor", "stlxr"]),
    // This CPU has atomic instructions (LSE).
    ("i32.atomic.rmw.add", AARCH64_DOT, &["#0x3", "ldaddal\tw"]),
    ("i64.atomic.rmw.cmpxchg", AARCH64_DOT, &["#0x7", "casal\tx"]),
    ("i32.atomic.rmw8.xchg_u", X86_64, &["xchgb"]),
    ("i64.atomic.rmw.cmpxchg", X86_64, &["lock", "cmpxchgq"]),
    ("i64.atomic.rmw32.cmpxchg_u", AARCH64, &["ldaxr", "stlxr"]),
    ("atomic.fence", X86_64, &["lock"]),
    ("atomic.fence", AARCH64, &["dmb\tish"]),
];

#[test]
fn atomics_are_instructions() {
    for &(operator, target, expected) in ATOMICS {
        let assembly = assembly_of(operator, target, RelaxedSimd::Fast);
        let mut rest = &assembly[..];
        for part in expected {
            let Some((_, behind)) = rest.split_once(part) else {
                panic!("{operator} for {target:?} has no {part}:\n{assembly}");
            };
            rest = behind;
        }
    }
}

/// Bodies whose one access is atomic, and whose result reaches nothing.
const DISCARDED: &[(&str, &str)] = &[
    ("(drop (i64.atomic.load (local.get 0)))", "load atomic i64"),
    (
        "(local.set 1 (i32.atomic.load8_u (local.get 0)))",
        "load atomic i8",
    ),
    (
        "(drop (i32.atomic.rmw.or (local.get 0) (i32.const 0)))",
        "atomic",
    ),
    (
        "(drop (i32.atomic.rmw.cmpxchg (local.get 0) (i32.const 0) (i32.const 0)))",
        "cmpxchg",
    ),
    (
        "(i32.atomic.store (local.get 0) (i32.const 1)) (i32.atomic.store (local.get 0) (i32.const 2))",
        "i32 1",
    ),
    ("(atomic.fence)", "fence seq_cst"),
];

#[test]
fn atomics_are_never_removed() {
    for bounds in [Bounds::Guard, Bounds::Explicit] {
        for (body, access) in DISCARDED {
            let text = format!(
                "(module (memory 1 2 shared) (func (export \"f\") (param i32) (local i32) {body}))"
            );
            let module = parse(&text);
            let mut options = Options::new(Target::new(X86_64.0));
            options.bounds = bounds;
            options.emit.optimized_llvm_ir = true;
            let ir = compile(&module, &options)
                .unwrap()
                .optimized_llvm_ir
                .unwrap();
            assert!(ir.contains(access), "{body} has become:\n{ir}");
        }
    }
}

/// Bodies of functions of one parameter that LLVM would reduce to that parameter, its negation or its half, and thereby
/// keep a NaN signalling that WebAssembly wants quiet.
const IDENTITIES: &[(&str, &str)] = &[
    ("f32", "local.get 0 f32.const 1 f32.mul"),
    ("f32", "f32.const -1 local.get 0 f32.mul"),
    ("f64", "local.get 0 f64.const 1 f64.div"),
    ("f64", "local.get 0 f64.const -1 f64.div"),
    ("f64", "local.get 0 f64.const -0 f64.add"),
    ("f32", "local.get 0 f32.const 0 f32.sub"),
    ("f32", "f32.const -0 local.get 0 f32.sub"),
    ("f32", "local.get 0 f64.promote_f32 f32.demote_f64"),
    ("f32", "local.get 0 f64.promote_f32 f64.neg f32.demote_f64"),
    ("f32", "local.get 0 f64.promote_f32 f64.abs f32.demote_f64"),
    ("v128", "local.get 0 v128.const f32x4 1 2 3 4 f32x4.mul"),
    ("v128", "local.get 0 f64.const -1 f64x2.splat f64x2.div"),
    ("v128", "local.get 0 v128.const i64x2 0 0 f64x2.sub"),
    (
        "v128",
        "local.get 0 f64x2.promote_low_f32x4 f32x4.demote_f64x2_zero",
    ),
];

/// Bodies of functions of one parameter whose one arithmetic instruction is there to stay.
const ARITHMETIC: &[(&str, &str)] = &[
    ("f32", "local.get 0 f32.const 2 f32.mul"),
    ("f64", "f64.const 1 local.get 0 f64.div"),
    ("f64", "local.get 0 f64.const 1 f64.sub"),
    ("v128", "local.get 0 v128.const f32x4 2 2 2 2 f32x4.mul"),
];

#[test]
fn arithmetic_that_only_quiets_a_nan_is_not_dropped() {
    let has_canonicalize = |&(ty, body): &(&str, &str)| {
        let text = format!("(module (func (export \"f\") (param {ty}) (result {ty}) {body}))");
        let module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
        let mut options = Options::new(Target::new(X86_64.0));
        options.emit.optimized_llvm_ir = true;
        let ir = compile(&module, &options)
            .unwrap()
            .optimized_llvm_ir
            .unwrap();
        assert!(ir.contains("define "), "no function in:\n{ir}");
        ir.contains("call <4 x float> @llvm.canonicalize")
            || ir.contains("call <2 x double> @llvm.canonicalize")
            || ir.contains("call float @llvm.canonicalize")
            || ir.contains("call double @llvm.canonicalize")
    };
    let dropped: Vec<_> = IDENTITIES
        .iter()
        .filter(|case| !has_canonicalize(case))
        .collect();
    assert!(
        dropped.is_empty(),
        "nothing quiets the operand of {dropped:?}"
    );
    let slowed: Vec<_> = ARITHMETIC
        .iter()
        .filter(|case| has_canonicalize(case))
        .collect();
    assert!(slowed.is_empty(), "needlessly quieted: {slowed:?}");
}

/// Choices between the parameter and a constant that are not its minimum or maximum in AArch64's sense: of a
/// signalling NaN and a number the number is chosen, and of zeros either.
const CHOICES: &[(&str, &str)] = &[
    (
        "f64",
        "local.get 0 f64.const 0 local.get 0 f64.const 0 f64.lt select",
    ),
    (
        "f64",
        "f64.const 3 local.get 0 f64.const 3 local.get 0 f64.lt select",
    ),
    (
        "f32",
        "f32.const 3 local.get 0 local.get 0 f32.const 3 f32.gt select",
    ),
    (
        "f32",
        "(if (result f32) (f32.gt (local.get 0) (f32.const -0)) (then (local.get 0)) (else (f32.const -0)))",
    ),
    ("v128", "v128.const i64x2 0 0 local.get 0 f64x2.pmin"),
    ("v128", "v128.const f32x4 1 2 3 4 local.get 0 f32x4.pmax"),
];

#[test]
fn a_choice_of_floats_is_no_minimum() {
    for (ty, body) in CHOICES {
        let text = format!("(module (func (export \"f\") (param {ty}) (result {ty}) {body}))");
        let module = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
        for level in [OptLevel::O0, OptLevel::O1, OptLevel::O3] {
            let assembly = compiled(&module, AARCH64, level).assembly.unwrap();
            assert!(
                assembly.contains("\tfcm"),
                "no comparison for {body}:\n{assembly}"
            );
            for minimum in ["fmin", "fmax"] {
                assert!(
                    !assembly.contains(minimum),
                    "{minimum} for {body}:\n{assembly}"
                );
            }
        }
    }
}
