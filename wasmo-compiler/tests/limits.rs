//! Code that stands for much more than its size: it is refused, or compiled in a time that is bearable.

use std::time::{Duration, Instant};
use wasmo_compiler::{Error, ErrorKind, OptLevel, Options, Target, compile};
use wasmo_module::{Module, ParseOptions};

/// Compiles the text of a module for x86-64 at the best level.
fn try_compile(wat: &str) -> Result<(), Error> {
    let module = Module::parse(wat.as_bytes(), &ParseOptions::default()).unwrap();
    let mut options = Options::new(Target::new(Target::SUPPORTED[0]));
    options.opt_level = OptLevel::O3;
    compile(&module, &options).map(drop)
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
        // Addresses that use each part of their sum twice.
        format!(
            "(module (memory i64 1) (func (param i64 i64) (result i32) {} (i32.load (local.get 0))))",
            many(
                "(local.set 0 (i64.add (local.get 1) (local.tee 1 (i64.add (local.get 0) (i64.const 8))))) ",
                1_000
            )
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
    ];
    for wat in hostile {
        let start = Instant::now();
        try_compile(&wat).unwrap();
        let time = start.elapsed();
        // A second or two on a machine that has nothing else to do; minutes otherwise.
        assert!(time < Duration::from_secs(120), "{time:?} for {wat:.200}");
    }
}
