//! Modules of functions that compute: deep expressions of numeric and vector operators over parameters, constants, memory
//! and globals, with bounded loops, calls, and exceptions thrown and caught. What wasm-smith makes has hardly any of
//! these operators with operands that mean something, and these are what an optimiser gets wrong.
//!
//! Floats of which the specification leaves the bits open do not become visible: where they would, a NaN is replaced by one and the
//! same ([`Writer::canonical`]).

use crate::generate::Random;
use std::fmt::Write as _;

/// The types of expressions. A vector of floats may have NaNs with any bits, a `V128` not.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Type {
    I32,
    I64,
    F32,
    F64,
    V128,
    F32x4,
    F64x2,
}

use Type::{F32, F32x4, F64, F64x2, I32, I64, V128};

/// The types of locals and functions.
const PLAIN: [Type; 5] = [I32, I64, F32, F64, V128];

impl Type {
    fn name(self) -> &'static str {
        match self {
            I32 => "i32",
            I64 => "i64",
            F32 => "f32",
            F64 => "f64",
            V128 | F32x4 | F64x2 => "v128",
        }
    }
}

/// An operator: its result, its operands, names. Behind a `/` stands how many values an immediate has.
type Row = (Type, &'static [Type], &'static str);

const OPERATORS: &[Row] = &[
    (
        I32,
        &[I32],
        "i32.clz i32.ctz i32.popcnt i32.extend8_s i32.extend16_s i32.eqz",
    ),
    (
        I32,
        &[I32, I32],
        "i32.add i32.sub i32.mul i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr i32.eq i32.ne i32.lt_s \
         i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u",
    ),
    (
        I32,
        &[I64, I64],
        "i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u",
    ),
    (I32, &[I64], "i32.wrap_i64 i64.eqz"),
    (
        I32,
        &[F32],
        "i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.reinterpret_f32",
    ),
    (I32, &[F64], "i32.trunc_sat_f64_s i32.trunc_sat_f64_u"),
    (
        I32,
        &[F32, F32],
        "f32.eq f32.ne f32.lt f32.gt f32.le f32.ge",
    ),
    (
        I32,
        &[F64, F64],
        "f64.eq f64.ne f64.lt f64.gt f64.le f64.ge",
    ),
    (
        I32,
        &[V128],
        "v128.any_true i8x16.all_true i16x8.all_true i32x4.all_true i64x2.all_true i8x16.bitmask i16x8.bitmask i32x4.bitmask \
         i64x2.bitmask i8x16.extract_lane_s/16 i8x16.extract_lane_u/16 i16x8.extract_lane_s/8 i16x8.extract_lane_u/8 \
         i32x4.extract_lane/4",
    ),
    (
        I64,
        &[I64],
        "i64.clz i64.ctz i64.popcnt i64.extend8_s i64.extend16_s i64.extend32_s",
    ),
    (
        I64,
        &[I64, I64],
        "i64.add i64.sub i64.mul i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr",
    ),
    (I64, &[I32], "i64.extend_i32_s i64.extend_i32_u"),
    (I64, &[F32], "i64.trunc_sat_f32_s i64.trunc_sat_f32_u"),
    (
        I64,
        &[F64],
        "i64.trunc_sat_f64_s i64.trunc_sat_f64_u i64.reinterpret_f64",
    ),
    (I64, &[V128], "i64x2.extract_lane/2"),
    (
        F32,
        &[F32],
        "f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt",
    ),
    (
        F32,
        &[F32, F32],
        "f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign",
    ),
    (
        F32,
        &[I32],
        "f32.convert_i32_s f32.convert_i32_u f32.reinterpret_i32",
    ),
    (F32, &[I64], "f32.convert_i64_s f32.convert_i64_u"),
    (F32, &[F64], "f32.demote_f64"),
    (F32, &[F32x4], "f32x4.extract_lane/4"),
    (
        F64,
        &[F64],
        "f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt",
    ),
    (
        F64,
        &[F64, F64],
        "f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign",
    ),
    (F64, &[I32], "f64.convert_i32_s f64.convert_i32_u"),
    (
        F64,
        &[I64],
        "f64.convert_i64_s f64.convert_i64_u f64.reinterpret_i64",
    ),
    (F64, &[F32], "f64.promote_f32"),
    (F64, &[F64x2], "f64x2.extract_lane/2"),
    (
        V128,
        &[V128],
        "v128.not i8x16.abs i8x16.neg i8x16.popcnt i16x8.abs i16x8.neg i32x4.abs i32x4.neg i64x2.abs i64x2.neg \
         i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u i32x4.extadd_pairwise_i16x8_s \
         i32x4.extadd_pairwise_i16x8_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u \
         i16x8.extend_high_i8x16_u i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u \
         i32x4.extend_high_i16x8_u i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u \
         i64x2.extend_high_i32x4_u",
    ),
    (
        V128,
        &[V128, V128],
        "v128.and v128.andnot v128.or v128.xor i8x16.swizzle i8x16.relaxed_swizzle i8x16.add i8x16.add_sat_s i8x16.add_sat_u \
         i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u i8x16.avgr_u \
         i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u i16x8.narrow_i32x4_s i16x8.narrow_i32x4_u i16x8.add i16x8.add_sat_s \
         i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u i16x8.mul i16x8.min_s i16x8.min_u i16x8.max_s i16x8.max_u \
         i16x8.avgr_u i16x8.q15mulr_sat_s i16x8.relaxed_q15mulr_s i32x4.add i32x4.sub i32x4.mul i32x4.min_s i32x4.min_u \
         i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s i64x2.add i64x2.sub i64x2.mul i16x8.extmul_low_i8x16_s \
         i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u i16x8.extmul_high_i8x16_u i32x4.extmul_low_i16x8_s \
         i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u i32x4.extmul_high_i16x8_u i64x2.extmul_low_i32x4_s \
         i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u i64x2.extmul_high_i32x4_u i16x8.relaxed_dot_i8x16_i7x16_s \
         i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s i8x16.ge_u \
         i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u i16x8.ge_s i16x8.ge_u \
         i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s i32x4.le_u i32x4.ge_s i32x4.ge_u \
         i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s i8x16.shuffle",
    ),
    (
        V128,
        &[V128, V128, V128],
        "v128.bitselect i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect i64x2.relaxed_laneselect \
         i32x4.relaxed_dot_i8x16_i7x16_add_s",
    ),
    (
        V128,
        &[V128, I32],
        "i8x16.shl i8x16.shr_s i8x16.shr_u i16x8.shl i16x8.shr_s i16x8.shr_u i32x4.shl i32x4.shr_s i32x4.shr_u i64x2.shl \
         i64x2.shr_s i64x2.shr_u i8x16.replace_lane/16 i16x8.replace_lane/8 i32x4.replace_lane/4",
    ),
    (V128, &[V128, I64], "i64x2.replace_lane/2"),
    (V128, &[I32], "i8x16.splat i16x8.splat i32x4.splat"),
    (V128, &[I64], "i64x2.splat"),
    (
        V128,
        &[F32x4],
        "i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u",
    ),
    (
        V128,
        &[F64x2],
        "i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero i32x4.relaxed_trunc_f64x2_s_zero \
         i32x4.relaxed_trunc_f64x2_u_zero",
    ),
    (
        V128,
        &[F32x4, F32x4],
        "f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge",
    ),
    (
        V128,
        &[F64x2, F64x2],
        "f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge",
    ),
    (
        F32x4,
        &[F32x4],
        "f32x4.abs f32x4.neg f32x4.sqrt f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest",
    ),
    (
        F32x4,
        &[F32x4, F32x4],
        "f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax f32x4.relaxed_min f32x4.relaxed_max",
    ),
    (
        F32x4,
        &[F32x4, F32x4, F32x4],
        "f32x4.relaxed_madd f32x4.relaxed_nmadd",
    ),
    (F32x4, &[F32], "f32x4.splat"),
    (F32x4, &[F32x4, F32], "f32x4.replace_lane/4"),
    (
        F32x4,
        &[V128],
        "f32x4.convert_i32x4_s f32x4.convert_i32x4_u",
    ),
    (F32x4, &[F64x2], "f32x4.demote_f64x2_zero"),
    (
        F64x2,
        &[F64x2],
        "f64x2.abs f64x2.neg f64x2.sqrt f64x2.ceil f64x2.floor f64x2.trunc f64x2.nearest",
    ),
    (
        F64x2,
        &[F64x2, F64x2],
        "f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax f64x2.relaxed_min f64x2.relaxed_max",
    ),
    (
        F64x2,
        &[F64x2, F64x2, F64x2],
        "f64x2.relaxed_madd f64x2.relaxed_nmadd",
    ),
    (F64x2, &[F64], "f64x2.splat"),
    (F64x2, &[F64x2, F64], "f64x2.replace_lane/2"),
    (
        F64x2,
        &[V128],
        "f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u",
    ),
    (F64x2, &[F32x4], "f64x2.promote_low_f32x4"),
];

/// Operators that trap for some operands.
const TRAPPING: &[Row] = &[
    (I32, &[I32, I32], "i32.div_s i32.div_u i32.rem_s i32.rem_u"),
    (I32, &[F32], "i32.trunc_f32_s i32.trunc_f32_u"),
    (I32, &[F64], "i32.trunc_f64_s i32.trunc_f64_u"),
    (I64, &[I64, I64], "i64.div_s i64.div_u i64.rem_s i64.rem_u"),
    (I64, &[F32], "i64.trunc_f32_s i64.trunc_f32_u"),
    (I64, &[F64], "i64.trunc_f64_s i64.trunc_f64_u"),
];

/// Loads: the result, names. The last digits of a name do not always tell the width.
const LOADS: &[(Type, &str)] = &[
    (
        I32,
        "i32.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u",
    ),
    (
        I64,
        "i64.load i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u",
    ),
    (F32, "f32.load"),
    (F64, "f64.load"),
    (
        V128,
        "v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s v128.load32x2_u \
         v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.load32_zero v128.load64_zero",
    ),
];

const STORES: &[(Type, &str)] = &[
    (I32, "i32.store i32.store8 i32.store16"),
    (I64, "i64.store i64.store8 i64.store16 i64.store32"),
    (F32, "f32.store"),
    (F64, "f64.store"),
    (V128, "v128.store"),
];

/// Atomic operators that take an address and a value; their operands are aligned to eight bytes.
const ATOMICS: &[(Type, &str)] = &[
    (
        I32,
        "i32.atomic.rmw.add i32.atomic.rmw.sub i32.atomic.rmw.and i32.atomic.rmw.or i32.atomic.rmw.xor i32.atomic.rmw.xchg \
         i32.atomic.rmw8.add_u i32.atomic.rmw8.sub_u i32.atomic.rmw8.and_u i32.atomic.rmw8.or_u i32.atomic.rmw8.xor_u \
         i32.atomic.rmw8.xchg_u i32.atomic.rmw16.add_u i32.atomic.rmw16.sub_u i32.atomic.rmw16.and_u i32.atomic.rmw16.or_u \
         i32.atomic.rmw16.xor_u i32.atomic.rmw16.xchg_u",
    ),
    (
        I64,
        "i64.atomic.rmw.add i64.atomic.rmw.sub i64.atomic.rmw.and i64.atomic.rmw.or i64.atomic.rmw.xor i64.atomic.rmw.xchg \
         i64.atomic.rmw8.add_u i64.atomic.rmw8.sub_u i64.atomic.rmw16.xor_u i64.atomic.rmw16.xchg_u i64.atomic.rmw32.add_u \
         i64.atomic.rmw32.and_u i64.atomic.rmw32.or_u i64.atomic.rmw32.xchg_u",
    ),
];

/// How many functions a module has.
const FUNCTIONS: usize = 5;

/// How many locals of each plain type there are behind the parameters.
const LOCALS: usize = 2;

/// The text of the module of a seed.
pub(crate) fn module(seed: u64) -> String {
    let mut writer = Writer {
        // The seeds of wasm-smith's modules shall not give the same numbers.
        random: Random::new(seed ^ 0x5eed_0000_0000_0000),
        text: String::new(),
        signatures: Vec::new(),
        is_64: false,
        is_looping: false,
        label: 0,
        budget: 0,
    };
    writer.module();
    writer.text
}

struct Writer {
    random: Random,
    text: String,
    /// The parameters and results of the functions so far.
    signatures: Vec<(Vec<Type>, Type)>,
    /// Whether the memory has 64-bit addresses.
    is_64: bool,
    /// Whether a loop is around: none shall be in one, nor calls.
    is_looping: bool,
    /// The number of the next label.
    label: usize,
    /// How many more operators the function may have.
    budget: usize,
}

impl Writer {
    fn below(&mut self, limit: usize) -> usize {
        (self.random.next() % limit as u64) as usize
    }

    fn one_in(&mut self, of: u64) -> bool {
        self.random.next().is_multiple_of(of)
    }

    fn pick<T: Copy>(&mut self, from: &[T]) -> T {
        from[self.below(from.len())]
    }

    fn word(&mut self, words: &'static str) -> &'static str {
        let count = words.split_ascii_whitespace().count();
        let at = self.below(count);
        words.split_ascii_whitespace().nth(at).unwrap_or_default()
    }

    fn put(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn module(&mut self) {
        self.is_64 = self.one_in(5);
        let shared = if self.one_in(5) { " shared" } else { "" };
        let address = if self.is_64 { "i64 " } else { "" };
        writeln!(self.text, "(module\n(memory {address}1 2{shared})").expect("memory");
        self.put("(data (offset (");
        self.put(if self.is_64 { "i64" } else { "i32" });
        self.put(".const 0)) \"");
        for _ in 0..256 {
            let byte = self.random.next() as u8;
            write!(self.text, "\\{byte:02x}").expect("memory");
        }
        self.put("\")\n");
        for ty in PLAIN {
            let name = ty.name();
            write!(
                self.text,
                "(tag $t_{name} (param {name})) (global $g_{name} (mut {name}) "
            )
            .expect("memory");
            self.constant(ty);
            self.put(")\n");
        }
        for _ in 0..FUNCTIONS {
            self.function();
        }
        self.put(")");
    }

    fn function(&mut self) {
        let number = self.signatures.len();
        let len = self.below(5);
        let params: Vec<Type> = (0..len).map(|_| self.pick(&PLAIN)).collect();
        let result = self.pick(&PLAIN);
        write!(self.text, "(func $f{number} (export \"f{number}\")").expect("memory");
        for (at, ty) in params.iter().enumerate() {
            write!(self.text, " (param $p{at} {})", ty.name()).expect("memory");
        }
        write!(self.text, " (result {})", result.name()).expect("memory");
        for ty in PLAIN {
            let name = ty.name();
            for at in 0..LOCALS {
                write!(self.text, " (local $l{at}_{name} {name})").expect("memory");
            }
            write!(self.text, " (local $canonical_{name} {name})").expect("memory");
        }
        self.put(" (local $count i32)\n");
        self.budget = 100;
        self.label = 0;
        // The parameters are known to the function under construction alone.
        self.signatures.push((params, result));
        for _ in 0..1 + self.below(5) {
            self.statement(6);
        }
        self.expression(result, 7);
        self.put(")\n");
    }

    fn fresh_label(&mut self) -> usize {
        self.label += 1;
        self.label
    }

    fn statement(&mut self, depth: usize) {
        let depth = depth.max(1);
        let ty = self.pick(&PLAIN);
        let name = ty.name();
        match self.below(10) {
            0..3 => {
                let at = self.below(LOCALS);
                write!(self.text, "(local.set $l{at}_{name} ").expect("memory");
                self.expression(ty, depth);
                self.put(")\n");
            }
            3 => {
                write!(self.text, "(global.set $g_{name} ").expect("memory");
                self.canonical(ty, depth);
                self.put(")\n");
            }
            4..7 => {
                let (ty, names) = self.pick(STORES);
                let store = self.word(names);
                write!(self.text, "({store}").expect("memory");
                self.address(depth - 1);
                self.canonical(ty, depth - 1);
                self.put(")\n");
            }
            7 => {
                self.put("(if ");
                self.expression(I32, depth - 1);
                self.put(" (then ");
                if self.one_in(3) {
                    write!(self.text, "(throw $t_{name} ").expect("memory");
                    self.canonical(ty, depth - 1);
                    self.put(")");
                } else {
                    self.statement(depth - 1);
                }
                self.put(") (else ");
                self.statement(depth - 1);
                self.put("))\n");
            }
            8 if !self.is_looping => {
                self.is_looping = true;
                let (label, times) = (self.fresh_label(), 1 + self.below(20));
                write!(
                    self.text,
                    "(local.set $count (i32.const 0)) (loop $x{label} "
                )
                .expect("memory");
                for _ in 0..1 + self.below(3) {
                    self.statement(depth - 1);
                }
                let next = "(local.tee $count (i32.add (local.get $count) (i32.const 1)))";
                writeln!(
                    self.text,
                    "(br_if $x{label} (i32.lt_u {next} (i32.const {times}))))"
                )
                .expect("memory");
                self.is_looping = false;
            }
            _ => {
                let label = self.fresh_label();
                write!(self.text, "(block $x{label} (br_if $x{label} ").expect("memory");
                self.expression(I32, depth - 1);
                self.put(") ");
                if depth > 2 {
                    self.statement(depth - 1);
                }
                self.put(")\n");
            }
        }
    }

    /// An expression of a type.
    fn expression(&mut self, ty: Type, depth: usize) {
        self.put(" ");
        if depth == 0 || self.budget == 0 || self.one_in(9) {
            return self.leaf(ty);
        }
        self.budget -= 1;
        let name = ty.name();
        match self.below(24) {
            0 => {
                self.put("(select ");
                self.expression(ty, depth - 1);
                self.expression(ty, depth - 1);
                self.expression(I32, depth - 1);
                self.put(")");
            }
            1 => {
                write!(self.text, "(if (result {name})").expect("memory");
                self.expression(I32, depth - 1);
                self.put(" (then");
                self.expression(ty, depth - 1);
                self.put(") (else");
                self.expression(ty, depth - 1);
                self.put("))");
            }
            2 if PLAIN.contains(&ty) => {
                let at = self.below(LOCALS);
                write!(self.text, "(local.tee $l{at}_{name} ").expect("memory");
                self.expression(ty, depth - 1);
                self.put(")");
            }
            3 if PLAIN.contains(&ty) => {
                let label = self.fresh_label();
                write!(
                    self.text,
                    "(block $x{label} (result {name}) (try_table (result {name}) (catch $t_{name} $x{label})"
                )
                .expect("memory");
                if self.one_in(2) {
                    self.statement(depth.min(3));
                }
                self.expression(ty, depth - 1);
                self.put("))");
            }
            4 if !self.is_looping && PLAIN.contains(&ty) => self.call(ty, depth),
            5 | 6 if ty == I32 || ty == I64 => {
                let names = if ty == I32 {
                    ATOMICS[0].1
                } else {
                    ATOMICS[1].1
                };
                let operator = self.word(names);
                let (and, mask) = if self.is_64 {
                    ("i64.and", "i64.const")
                } else {
                    ("i32.and", "i32.const")
                };
                write!(self.text, "({operator} ({and}").expect("memory");
                self.expression(if self.is_64 { I64 } else { I32 }, depth - 1);
                write!(self.text, " ({mask} 0xfff8))").expect("memory");
                self.expression(ty, depth - 1);
                self.put(")");
            }
            7..10 => {
                let Some((_, names)) = LOADS.iter().find(|(of, _)| *of == ty) else {
                    return self.operator(OPERATORS, ty, depth);
                };
                let load = self.word(names);
                write!(self.text, "({load}").expect("memory");
                self.address(depth - 1);
                self.put(")");
            }
            10 if (ty == I32 || ty == I64) && self.one_in(6) => self.operator(TRAPPING, ty, depth),
            11 if ty == V128 => {
                let floats = self.pick(&[F32x4, F64x2]);
                self.canonical(floats, depth);
            }
            _ => self.operator(OPERATORS, ty, depth),
        }
    }

    fn operator(&mut self, rows: &'static [Row], ty: Type, depth: usize) {
        let rows: Vec<Row> = rows.iter().filter(|row| row.0 == ty).copied().collect();
        let count = |row: &Row| row.2.split_ascii_whitespace().count();
        let total: usize = rows.iter().map(count).sum();
        let mut at = self.below(total);
        let Some((_, operands, operator)) = rows.iter().find_map(|row| {
            let found = row.2.split_ascii_whitespace().nth(at);
            at = at.saturating_sub(count(row));
            found.map(|operator| (row.0, row.1, operator))
        }) else {
            return self.leaf(ty);
        };
        let (operator, lanes) = operator.split_once('/').unwrap_or((operator, ""));
        write!(self.text, "({operator}").expect("memory");
        if let Ok(lanes) = lanes.parse() {
            let lane = self.below(lanes);
            write!(self.text, " {lane}").expect("memory");
        }
        if operator == "i8x16.shuffle" {
            for _ in 0..16 {
                let lane = self.below(32);
                write!(self.text, " {lane}").expect("memory");
            }
        }
        for (at, &operand) in operands.iter().enumerate() {
            let shows_bits =
                operator.contains("reinterpret") || operator.contains("copysign") && at == 1;
            let divides = at == 1 && (operator.contains(".div_") || operator.contains(".rem_"));
            if shows_bits {
                self.canonical(operand, depth - 1);
            } else if divides && !self.one_in(4) {
                let name = operand.name();
                write!(self.text, " ({name}.or ({name}.const 1)").expect("memory");
                self.expression(operand, depth - 1);
                self.put(")");
            } else {
                self.expression(operand, depth - 1);
            }
        }
        self.put(")");
    }

    /// An address, most often one in the first page.
    fn address(&mut self, depth: usize) {
        let offset = self.pick(&[0_u32, 0, 1, 7, 64, 1000, 0xfff0, 0x1_0000, 0xffff_ffff]);
        let offset = if offset < 2000 || self.one_in(50) {
            offset
        } else {
            4
        };
        if offset > 0 {
            write!(self.text, " offset={offset}").expect("memory");
        }
        let (ty, name) = if self.is_64 {
            (I64, "i64")
        } else {
            (I32, "i32")
        };
        if self.one_in(150) {
            self.expression(ty, depth);
        } else {
            let mask = self.pick(&["0xff", "0xff", "0xfff", "0xefff"]);
            write!(self.text, " ({name}.and ({name}.const {mask})").expect("memory");
            self.expression(ty, depth);
            self.put(")");
        }
    }

    /// An expression with one NaN in place of every other.
    fn canonical(&mut self, ty: Type, depth: usize) {
        let vector = |writer: &mut Self, shape: &str, nans: &str| {
            write!(
                writer.text,
                " (v128.bitselect (v128.const {shape} {nans}) (local.tee $canonical_v128"
            )
            .expect("memory");
            writer.expression(ty, depth);
            write!(
                writer.text,
                ") ({shape}.ne (local.get $canonical_v128) (local.get $canonical_v128)))"
            )
            .expect("memory");
        };
        match ty {
            I32 | I64 | V128 => self.expression(ty, depth),
            F32 | F64 => {
                let name = ty.name();
                write!(
                    self.text,
                    " (select ({name}.const nan) (local.tee $canonical_{name}"
                )
                .expect("memory");
                self.expression(ty, depth);
                write!(
                    self.text,
                    ") ({name}.ne (local.get $canonical_{name}) (local.get $canonical_{name})))"
                )
                .expect("memory");
            }
            F32x4 => vector(self, "f32x4", "nan nan nan nan"),
            F64x2 => vector(self, "f64x2", "nan nan"),
        }
    }

    /// A call of an earlier function with this result, if there is one.
    fn call(&mut self, ty: Type, depth: usize) {
        let earlier = &self.signatures[..self.signatures.len() - 1];
        let found = earlier.iter().rposition(|(_, result)| *result == ty);
        let Some(callee) = found else {
            return self.operator(OPERATORS, ty, depth);
        };
        write!(self.text, "(call $f{callee}").expect("memory");
        for operand in self.signatures[callee].0.clone() {
            // What a function does with its parameters may show their bits.
            self.expression(operand, depth.min(3) - 1);
        }
        self.put(")");
    }

    fn leaf(&mut self, ty: Type) {
        let name = ty.name();
        let params = self.signatures.last().map_or(&[][..], |(params, _)| params);
        let of_type: Vec<usize> = (0..params.len())
            .filter(|&at| params[at].name() == name)
            .collect();
        match self.below(4) {
            0 => self.constant(ty),
            1 | 2 if !of_type.is_empty() => {
                let at = self.pick(&of_type);
                write!(self.text, "(local.get $p{at})").expect("memory");
            }
            3 => write!(self.text, "(global.get $g_{name})").expect("memory"),
            _ => {
                let at = self.below(LOCALS);
                write!(self.text, "(local.get $l{at}_{name})").expect("memory");
            }
        }
    }

    fn constant(&mut self, ty: Type) {
        const INTS: &[i64] = &[
            0,
            1,
            2,
            3,
            5,
            7,
            8,
            10,
            31,
            32,
            33,
            63,
            64,
            100,
            127,
            128,
            255,
            256,
            0x7fff,
            0x8000,
            0xffff,
            0x1_0000,
            0x7fff_ffff,
            0x8000_0000,
            0xffff_ffff,
            0x1_0000_0000,
            i64::MAX,
            i64::MIN,
            -1,
            -2,
            -3,
            -8,
            -128,
            -0x8000,
        ];
        const FLOATS: &[&str] = &[
            "0",
            "-0",
            "1",
            "-1",
            "0.5",
            "-0.5",
            "1.5",
            "2",
            "3",
            "10",
            "0.1",
            "-7.25",
            "1e10",
            "0x1p-126",
            "0x1p-149",
            "0x1p127",
            "2147483647",
            "2147483648",
            "-2147483648",
            "4294967295",
            "4294967296",
            "9223372036854775807",
            "18446744073709551615",
            "inf",
            "-inf",
            "nan",
        ];
        match ty {
            I32 => {
                let value = if self.one_in(3) {
                    self.random.next() as i32
                } else {
                    self.pick(INTS) as i32
                };
                write!(self.text, "(i32.const {value})").expect("memory");
            }
            I64 => {
                let value = if self.one_in(3) {
                    self.random.next().cast_signed()
                } else {
                    self.pick(INTS)
                };
                write!(self.text, "(i64.const {value})").expect("memory");
            }
            F32 | F64 => {
                let value = self.pick(FLOATS);
                write!(self.text, "({}.const {value})", ty.name()).expect("memory");
            }
            V128 => {
                let (low, high) = if self.one_in(2) {
                    (
                        self.random.next().cast_signed(),
                        self.random.next().cast_signed(),
                    )
                } else {
                    (self.pick(INTS), self.pick(INTS))
                };
                write!(self.text, "(v128.const i64x2 {low} {high})").expect("memory");
            }
            F32x4 => {
                let lanes = [(); 4].map(|()| self.pick(FLOATS)).join(" ");
                write!(self.text, "(v128.const f32x4 {lanes})").expect("memory");
            }
            F64x2 => {
                let lanes = [(); 2].map(|()| self.pick(FLOATS)).join(" ");
                write!(self.text, "(v128.const f64x2 {lanes})").expect("memory");
            }
        }
    }
}
