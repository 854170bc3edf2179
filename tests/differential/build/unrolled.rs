//! Modules of loops that look as if a compiler had unrolled them: the same few assignments between arrays several times, each a little further on. In half
//! of the loops something is not as it would have to be for that. Arrays may overlap, and end behind the end of the memory.

use crate::generate::Random;
use std::fmt::Write as _;

/// How many functions a module has, each with a loop.
const FUNCTIONS: u64 = 8;

/// Elements of arrays: their type, loads, stores, size, and operators.
const ELEMENTS: [(&str, &str, &str, u64, &str); 7] = [
    (
        "i32",
        "i32.load8_u",
        "i32.store8",
        1,
        "i32.add i32.xor i32.mul i32.shr_u",
    ),
    (
        "i32",
        "i32.load16_s",
        "i32.store16",
        2,
        "i32.sub i32.or i32.mul",
    ),
    (
        "i32",
        "i32.load",
        "i32.store",
        4,
        "i32.add i32.and i32.mul i32.lt_s",
    ),
    ("i64", "i64.load", "i64.store", 8, "i64.add i64.xor i64.shl"),
    ("f32", "f32.load", "f32.store", 4, "f32.add f32.mul f32.sub"),
    ("f64", "f64.load", "f64.store", 8, "f64.add f64.mul f64.div"),
    (
        "v128",
        "v128.load",
        "v128.store",
        16,
        "i32x4.add v128.xor i16x8.mul",
    ),
];

/// What is wrong with a loop.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Flaw {
    /// An address in one repetition.
    Address,
    /// The operator in one repetition.
    Operator,
    /// One repetition is done twice.
    Twice,
    /// The order of two assignments in one repetition.
    Order,
    /// The step of a counter.
    Step,
    /// The counter is used behind the loop.
    Used,
    /// The counter jumps over its end. (An access behind the memory ends the loop.)
    End,
    /// The counter stands beside the elements.
    Beside,
}

/// The text of the module of a seed.
pub(crate) fn module(seed: u64) -> String {
    let mut random = Random::new(seed ^ 0x7265_726f_6c6c);
    let mut text = "(module (memory (export \"memory\") 1)\n(data (i32.const 0) \"".to_owned();
    for _ in 0..8192 {
        let _ = write!(text, "\\{:02x}", random.next() as u8);
    }
    text += "\")\n";
    for index in 0..FUNCTIONS {
        function(&mut text, &mut random, index);
    }
    text + ")"
}

fn pick<T: Copy>(random: &mut Random, choices: &[T]) -> T {
    choices[(random.next() % choices.len() as u64) as usize]
}

/// An assignment: to which array, from which two, by which operator. The arrays are addressed in different ways.
#[derive(Clone, Copy)]
struct Assignment<'a> {
    arrays: [u64; 3],
    operator: &'a str,
    /// Whether the second operand is one that the loop does not change.
    is_scaled: bool,
}

fn function(text: &mut String, random: &mut Random, index: u64) {
    let (ty, load, store, size, operators) = pick(random, &ELEMENTS);
    let operators: Vec<&str> = operators.split(' ').collect();
    let repetitions = 2 + random.next() % 4;
    let iterations = 1 + random.next() % 40;
    let flaws = [
        Flaw::Address,
        Flaw::Operator,
        Flaw::Twice,
        Flaw::Order,
        Flaw::Step,
        Flaw::Used,
        Flaw::End,
        Flaw::Beside,
    ];
    let flaw = random
        .next()
        .is_multiple_of(2)
        .then(|| pick(random, &flaws));
    let flawed = random.next() % repetitions;
    let assignments: Vec<Assignment<'_>> = (0..1 + random.next() % 3)
        .map(|_| Assignment {
            arrays: [(); 3].map(|()| random.next() % 4),
            operator: pick(random, &operators),
            is_scaled: random.next().is_multiple_of(3),
        })
        .collect();
    // Constants in the operator or in the index.
    let is_static = random.next().is_multiple_of(4);
    let wild = random.next().is_multiple_of(8);
    let result = match flaw {
        Some(Flaw::Used) => "(result i32)",
        _ => "",
    };
    let _ = writeln!(
        text,
        "(func (export \"f{index}\") (param $p i32) (param $q i32) {result} (local $i i32) (local $j i32) (local $n i32) (local $r i32) (local $x {ty}) (local $y {ty})"
    );
    if !wild {
        *text += "(local.set $p (i32.and (local.get $p) (i32.const 0x7ff8)))\n";
        *text += "(local.set $q (i32.and (local.get $q) (i32.const 0xfff8)))\n";
    }
    let _ = writeln!(
        text,
        "(local.set $x ({load} (i32.const 24)))\n(local.set $r (i32.add (local.get $q) (i32.const {})))\n(local.set $n (i32.const {iterations}))\n(loop $next",
        random.next() % 64
    );
    for repetition in 0..repetitions {
        let is_flawed = repetition == flawed;
        let times = 1 + u64::from(is_flawed && flaw == Some(Flaw::Twice));
        let mut assignments = assignments.clone();
        if is_flawed && flaw == Some(Flaw::Order) {
            assignments.reverse();
        }
        for assignment in (0..times).flat_map(|_| assignments.clone()) {
            let mut distance = repetition * size;
            if is_flawed && flaw == Some(Flaw::Address) {
                distance += pick(random, &[1, size, 65536, 1 << 31]);
            }
            let address = |array: u64| {
                let (offset, add) = match is_static {
                    true => (distance, 0),
                    false => (0, distance),
                };
                let index = match array {
                    0 => "(i32.add (local.get $p) (local.get $i))".to_owned(),
                    1 => "(local.get $r)".to_owned(),
                    2 => format!(
                        "(i32.add (i32.shl (local.get $j) (i32.const {})) (local.get $q))",
                        size.trailing_zeros()
                    ),
                    _ => format!(
                        "(i32.sub (i32.add (i32.mul (local.get $j) (i32.const {size})) (i32.const 4096)) (i32.const 40))"
                    ),
                };
                match add {
                    0 => format!("offset={offset} {index}"),
                    _ => format!("offset={offset} (i32.add {index} (i32.const {add}))"),
                }
            };
            let operator = match is_flawed && flaw == Some(Flaw::Operator) {
                true => pick(random, &operators),
                false => assignment.operator,
            };
            let [to, left, right] = assignment.arrays.map(address);
            let right = match assignment.is_scaled {
                true => "(local.get $x)".to_owned(),
                false => format!("({load} {right})"),
            };
            let mut value = format!("({operator} ({load} {left}) {right})");
            if ty.starts_with('f') {
                // Not a NaN: its bits would be left open.
                value = format!(
                    "(select (local.tee $y {value}) ({ty}.const 1) ({ty}.eq (local.get $y) (local.get $y)))"
                );
            }
            if flaw == Some(Flaw::Beside) && ty == "i32" {
                value =
                    format!("(i32.add {value} (i32.add (local.get $j) (i32.const {repetition})))");
            }
            let _ = writeln!(text, "  ({store} {to} {value})");
        }
    }
    let step = |by: u64, random: &mut Random| match flaw {
        Some(Flaw::Step) => by + pick(random, &[0, 1, size]),
        _ => by,
    };
    let (elements, bytes) = (step(repetitions, random), step(repetitions * size, random));
    let pointer = step(repetitions * size, random);
    for (counter, by) in [("$i", bytes), ("$j", elements), ("$r", pointer)] {
        let _ = writeln!(
            text,
            "  (local.set {counter} (i32.add (local.get {counter}) (i32.const {by})))"
        );
    }
    *text += "  (local.set $n (i32.sub (local.get $n) (i32.const 1)))\n";
    let beyond = u64::from(flaw == Some(Flaw::End));
    let condition = match random.next() % 4 {
        0 => format!(
            "(i32.ne (local.get $i) (i32.const {}))",
            bytes * iterations + beyond
        ),
        1 => format!(
            "(i32.ne (i32.const {}) (local.get $j))",
            elements * iterations + beyond
        ),
        2 => format!(
            "(i32.eqz (i32.eq (i32.add (local.get $j) (i32.const 7)) (i32.const {})))",
            elements * iterations + 7 + beyond
        ),
        _ => "(local.get $n)".to_owned(),
    };
    let _ = writeln!(text, "  (br_if $next {condition}))");
    if !result.is_empty() {
        *text += "(i32.add (local.get $i) (local.get $r))";
    }
    *text += ")\n";
}
