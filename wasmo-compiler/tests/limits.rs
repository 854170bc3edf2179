//! Code that stands for much more than its size: it is refused, or compiled in a time that is bearable.

use std::sync::Mutex;
use std::time::{Duration, Instant};
use wasmo_abi::index::FuncIndex;
use wasmo_abi::symbol::Hash;
use wasmo_compiler::{
    Compiled, Error, ErrorKind, OptLevel, Options, Parts, Session, Target, compile, compile_with,
};
use wasmo_module::{Module, ParseOptions};

/// Compiles the text of a module for x86-64 at the best level.
fn try_compile(wat: &str) -> Result<Compiled, Error> {
    compile(&module(wat), &options())
}

fn module(wat: &str) -> Module {
    Module::parse(wat.as_bytes(), &ParseOptions::default()).unwrap()
}

fn options() -> Options {
    let mut options = Options::new(Target::new(Target::SUPPORTED[0]));
    options.opt_level = OptLevel::O3;
    options
}

fn refused(wat: &str) {
    let error = try_compile(wat).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    let message = error.to_string();
    assert!(
        message.contains(
            "values that the instructions of the module take and give: more than this implementation's limit of 1"
        ),
        "{message}"
    );
}

fn many(what: &str, count: usize) -> String {
    what.repeat(count)
}

#[test]
fn few_bytes_that_stand_for_too_many_values_are_refused() {
    let types = format!(
        "(type $take (func (param{0}))) (type $give (func (result{0}))) (type $both (func (param{0}) (result{0})))",
        many(" i64", 1_000)
    );
    let module = |code: &str| {
        format!(
            "(module {types} (import \"\" \"give\" (func $give (type $give))) (import \"\" \"both\" (func $both (type $both))) \
             (tag $tag (type $take)) (func $any (param i32) {code} unreachable))"
        )
    };
    // Results, parameters, those of blocks, branches, and payloads.
    refused(&module(&many("block call $give br 0 end ", 1_100)));
    refused(&module(&format!("call $give {}", many("call $both ", 600))));
    refused(&module(&format!(
        "call $give {}",
        many("loop (type $both) end ", 600)
    )));
    refused(&module(&format!(
        "call $give {}",
        many("(if (type $both) (local.get 0) (then)) ", 600)
    )));
    refused(&module(&format!(
        "block (type $give) call $give {} end",
        many("(br_if 0 (local.get 0)) ", 1_100)
    )));
    refused(&module(&format!(
        "block (type $give) try_table {} (call $any (local.get 0)) end unreachable end",
        many("(catch $tag 0) ", 1_100)
    )));
    // Locals and parameters of many functions.
    let function = format!("(func (local {}))", many("i32 ", 50_000));
    refused(&format!("(module {})", many(&function, 25)));
    let functions = many("(func (type $take)) ", 1_100);
    refused(&format!("(module {types} {functions})"));
}

/// What takes LLVM's optimiser minutes.
/// A loop with a load under each of 3,000 conditions, which a function of 500 parameters makes of their numbers.
fn looping(condition: &dyn Fn(u32) -> String) -> String {
    let conditional = |at: u32| {
        let condition = condition(at);
        format!("(if {condition} (then (local.set $v (i32.load offset={at} (local.get $v)))))")
    };
    format!(
        "(module (import \"\" \"c\" (func (result i32))) (memory 1) (func (param {}) (result i32) (local $v i32) \
         (loop $again {} (br_if $again (i32.load (local.get $v)))) (local.get $v)))",
        many("i32 ", 500),
        (0..3_000).map(conditional).collect::<String>()
    )
}

#[test]
fn what_takes_the_optimizer_too_long_is_not_optimized() {
    let results = many(" i64", 1_000);
    let hostile = [
        // Loops in loops.
        format!(
            "(module (import \"\" \"c\" (func (result i32))) (func {}{}))",
            many("loop ", 1_000),
            many("call 0 br_if 0 end ", 1_000)
        ),
        // Conditionals in conditionals.
        format!(
            "(module (import \"\" \"c\" (func (result i32))) (func {}{}))",
            many("call 0 if ", 10_001),
            many("end ", 10_001)
        ),
        // A switch with many cases, of which each target changes what the next one is given.
        format!(
            "(module (import \"\" \"c\" (func (result i32))) (func (param $x i32) (result i32) (local $v i32) \
             (if (call 0) (then (local.set $v (call 0)))) {} (br_table {} 4 (local.get $x))) {} (local.get $v)))",
            many("(block ", 5),
            (0..60_000)
                .map(|case| format!("{} ", case * 7 % 13 % 4))
                .collect::<String>(),
            (0..4)
                .map(|target| format!(
                    "(local.set $v (i32.mul (i32.add (local.get $v) (i32.const {target})) (i32.const 31))) \
                     (br_if {} (local.get $v))) ",
                    3 - target
                ))
                .collect::<String>()
        ),
        // Many values, again and again.
        format!(
            "(module (import \"\" \"f\" (func (result{results}))) (tag (param{results})) (func {}))",
            many("block try_table (catch_all 0) call 0 throw 0 end end ", 20)
        ),
        // A loop that changes many variables.
        format!(
            "(module (import \"\" \"c\" (func (result i32))) (func (local {}) loop {} call 0 br_if 0 end))",
            many("i32 ", 1_000),
            (0..1_000)
                .map(|at| format!("call 0 if call 0 local.set {at} end local.get {at} drop "))
                .collect::<String>()
        ),
        // Conditions of which each tells something of the same value.
        looping(&|at| format!("(i32.and (i32.add (local.get 0) (local.get $v)) (i32.const {at}))")),
        // Conditions that are the same whenever a loop comes to them.
        looping(&|at| format!("(i32.eq (local.get {}) (i32.const {at}))", at % 500)),
    ];
    let ours = [
        // Addresses that use each part of their sum twice.
        format!(
            "(module (memory i64 1) (func (param i64 i64) (result i32) {} (i32.load (local.get 0))))",
            many(
                "(local.set 0 (i64.add (local.get 1) (local.tee 1 (i64.add (local.get 0) (i64.const 8))))) ",
                1_000
            )
        ),
        // A lane of a vector of products that is doubled again and again.
        format!(
            "(module (memory 1) (func (param $p i32) (result i32) (local $x i32) \
             (local.set $x (i32x4.extract_lane 0 (i32x4.add \
             (i32x4.mul (v128.load16x4_s (local.get $p)) (v128.load16x4_s offset=16 (local.get $p))) \
             (i32x4.mul (v128.load16x4_s offset=8 (local.get $p)) (v128.load16x4_s offset=24 (local.get $p)))))) \
             {} (i32.const 1)))",
            many(
                "(local.set $x (i32.add (i32.add (local.get $x) (local.get $x)) (local.get $x))) ",
                60
            )
        ),
    ];
    let hostile = hostile.map(|wat| (wat, vec![FuncIndex(1)]));
    // Our own passes take it, in time.
    let ours = ours.map(|wat| (wat, vec![]));
    for (wat, spared) in hostile.into_iter().chain(ours) {
        let start = Instant::now();
        let compiled = try_compile(&wat).unwrap();
        let time = start.elapsed();
        assert_eq!(compiled.report.unoptimized, spared, "{wat:.200}");
        // A second or two on a machine that has nothing else to do; otherwise minutes, if not for this size, then for a few times as much.
        assert!(time < Duration::from_secs(120), "{time:?} for {wat:.200}");
    }
}

/// One part is kept, the other is compiled each time.
struct First(Mutex<Vec<(Hash, Vec<u8>)>>);

impl Parts for First {
    fn load(&self, key: Hash) -> Option<Vec<u8>> {
        let parts = self.0.lock().unwrap();
        let found = parts.iter().find(|(of, _)| *of == key);
        found.map(|(_, part)| part.clone())
    }

    fn store(&self, key: Hash, part: &[u8]) {
        let mut parts = self.0.lock().unwrap();
        if parts.is_empty() {
            parts.push((key, part.to_vec()));
        }
    }
}

#[test]
fn the_report_of_what_is_not_optimized_is_kept_with_parts() {
    let hostile = format!(
        "(func {}{})",
        many("call 0 if ", 10_001),
        many("end ", 10_001)
    );
    let filler = format!(
        "(func (drop {} (call 0) {}))",
        many("(i32.add ", 50),
        many("(call 0))", 50)
    );
    let wat =
        format!("(module (import \"\" \"c\" (func (result i32))) {hostile} {filler} {hostile})");
    let (module, mut options) = (module(&wat), options());
    options.part_size = 100;
    let parts = First(Mutex::default());
    let mut session = Session::default();
    session.parts = Some(&parts);
    for found in [false, true] {
        assert_eq!(parts.0.lock().unwrap().is_empty(), !found);
        let compiled = compile_with(&module, &options, session).unwrap();
        let spared = [FuncIndex(1), FuncIndex(3)];
        assert_eq!(compiled.report.unoptimized, spared);
    }
}
