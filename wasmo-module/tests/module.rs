//! What a module is described as, and how it is refused.

use wasmo_module::abi::description::{
    ConstExpr, ConstOp, DataSegment, ElementItems, ElementSegment, ExportItem, ImportType,
    SegmentMode,
};
use wasmo_module::abi::index::*;
use wasmo_module::abi::types::*;
use wasmo_module::{Error, ErrorKind, Feature, Features, Module, ParseOptions};

/// A module with every section and every kind of segment.
const EVERYTHING: &str = r#"
(module $everything
  (type $binary (func (param i32 i64) (result f32)))
  (import "env" "log" (func $log (param i32)))
  (import "env" "table" (table 1 2 externref))
  (import "env" "memory" (memory 1 4))
  (import "env" "base" (global $base i32))
  (table $own 10 funcref)
  (global $counter (mut i64) (i64.const -1))
  (global $callback funcref (ref.func $hook))
  (func $start (call $log (i32.const 1)))
  (func $private (type $binary) (f32.const nan:0x200000))
  (func $hook)
  (func $element (param v128) (result v128 i32) (local f64) (local.get 0) (i32.const 2))
  (func $exported (export "run") (export "run again"))
  (export "memory" (memory 0))
  (export "own" (table $own))
  (export "counter" (global $counter))
  (start $start)
  (elem (table $own) (offset (i32.const 3)) func $element $log)
  (elem funcref (ref.null func) (ref.func $element))
  (elem declare func $exported)
  (data (global.get $base) "\00\01\02")
  (data "passive"))
"#;

fn parse(source: &str) -> Result<Module, Error> {
    Module::parse(source.as_bytes(), &ParseOptions::default())
}

/// The message with which a module is refused.
fn refused(source: &str) -> String {
    parse(source).unwrap_err().to_string()
}

#[test]
fn everything_is_described() {
    let module = parse(EVERYTHING).unwrap();
    let description = module.description();
    assert_eq!(description.name, "everything");
    let imports = &description.imports;
    assert_eq!(imports.len(), 4);
    assert!(imports.iter().all(|import| import.module == "env"));
    let names: Vec<&str> = imports.iter().map(|import| &*import.name).collect();
    assert_eq!(names, ["log", "table", "memory", "base"]);
    assert_eq!(
        imports[1].ty,
        ImportType::Table(TableType::new(RefType::EXTERNREF, 1, Some(2)))
    );
    assert_eq!(
        imports[2].ty,
        ImportType::Memory(MemoryType::new(1, Some(4)))
    );
    assert_eq!(
        imports[3].ty,
        ImportType::Global(GlobalType::new(ValType::I32, false))
    );
    assert_eq!(
        module.function_type(FuncIndex(0)),
        &FuncType::new([ValType::I32], [])
    );
    assert_eq!(
        module.function_type(FuncIndex(2)),
        &FuncType::new([ValType::I32, ValType::I64], [ValType::F32])
    );
    assert_eq!(
        module.function_type(FuncIndex(4)),
        &FuncType::new([ValType::V128], [ValType::V128, ValType::I32])
    );
    assert_eq!(
        module.table_type(TableIndex(1)),
        TableType::new(RefType::FUNCREF, 10, None)
    );
    assert_eq!(
        module.global_type(GlobalIndex(1)),
        GlobalType::new(ValType::I64, true)
    );
    assert_eq!(
        description.globals[0].init.ops,
        [ConstOp::I64(-1)],
        "the counter"
    );
    assert_eq!(
        description.globals[1].init.ops,
        [ConstOp::RefFunc(FuncIndex(3))],
        "the callback"
    );
    let exports: Vec<(&str, ExportItem)> = description
        .exports
        .iter()
        .map(|export| (&*export.name, export.item))
        .collect();
    assert_eq!(
        exports,
        [
            ("run", ExportItem::Function(FuncIndex(5))),
            ("run again", ExportItem::Function(FuncIndex(5))),
            ("memory", ExportItem::Memory(MemoryIndex(0))),
            ("own", ExportItem::Table(TableIndex(1))),
            ("counter", ExportItem::Global(GlobalIndex(1))),
        ]
    );
    assert_eq!(description.start, Some(FuncIndex(1)));
    let expr = |op| ConstExpr { ops: vec![op] };
    assert_eq!(
        description.elements,
        [
            ElementSegment {
                mode: SegmentMode::Active {
                    target: TableIndex(1),
                    offset: expr(ConstOp::I32(3)),
                },
                ty: RefType::FUNCREF,
                items: ElementItems::Functions(vec![FuncIndex(4), FuncIndex(0)]),
            },
            ElementSegment {
                mode: SegmentMode::Passive,
                ty: RefType::FUNCREF,
                items: ElementItems::Expressions(vec![
                    expr(ConstOp::RefNull(HeapType::Func)),
                    expr(ConstOp::RefFunc(FuncIndex(4))),
                ]),
            },
            ElementSegment {
                mode: SegmentMode::Declared,
                ty: RefType::FUNCREF,
                items: ElementItems::Functions(vec![FuncIndex(5)]),
            },
        ]
    );
    assert_eq!(module.data_image(), b"\x00\x01\x02passive");
    assert_eq!(
        description.data,
        [
            DataSegment {
                mode: SegmentMode::Active {
                    target: MemoryIndex(0),
                    offset: expr(ConstOp::GlobalGet(GlobalIndex(0))),
                },
                start: 0,
                len: 3,
            },
            DataSegment {
                mode: SegmentMode::Passive,
                start: 3,
                len: 7,
            },
        ]
    );
    // All that is defined but $private, which only the code could reach.
    assert_eq!(description.escaping, [1, 3, 4, 5].map(FuncIndex));
    let names: Vec<&str> = description
        .function_names
        .iter()
        .map(|(_, name)| &**name)
        .collect();
    assert_eq!(
        names,
        ["log", "start", "private", "hook", "element", "exported"]
    );
}

#[test]
fn bodies_keep_their_offsets() {
    let module = parse(EVERYTHING).unwrap();
    assert_eq!(module.defined_function_count(), 5);
    let mut end = 0;
    for index in 0..5 {
        let index = DefinedFuncIndex(index);
        let body = module.body(index);
        let range = body.range();
        assert!(range.start > end, "bodies ascend");
        end = range.end;
        assert_eq!(
            body.as_bytes(),
            &module.wasm()[range.start as usize..range.end as usize]
        );
        let operators = body.get_operators_reader().unwrap().into_iter();
        let operators: Vec<_> = operators.collect::<Result<_, _>>().unwrap();
        assert!(!operators.is_empty());
        let func = module.function_index(index);
        assert_eq!(module.defined_function(func), Some(index));
        let described = module.description().function_at(range.start as u32);
        assert_eq!(described, Some(func));
    }
    assert_eq!(module.defined_function(FuncIndex(0)), None);
}

#[test]
fn the_hash_is_that_of_the_binary() {
    let module = parse(EVERYTHING).unwrap();
    let again = Module::parse(module.wasm(), &ParseOptions::default()).unwrap();
    assert_eq!(again.hash(), module.hash());
    assert_ne!(parse("(module)").unwrap().hash(), module.hash());
    // sha256sum of the eight bytes of the empty module.
    assert_eq!(
        parse("(module)").unwrap().hash().to_string(),
        "93a44bbb96c751218e4c00d479e4c143"
    );
}

#[test]
fn a_module_without_a_name_takes_the_one_given() {
    let options = ParseOptions::new().name("given");
    let name = |source: &str| {
        let module = Module::parse(source.as_bytes(), &options).unwrap();
        module.description().name.clone()
    };
    assert_eq!(name("(module)"), "given");
    assert_eq!(name("(module $own)"), "own");
}

#[test]
fn a_fault_is_located() {
    assert_eq!(
        refused(r#"(module (func) (func (export "f") (result i32) (i64.const 1)))"#),
        "type mismatch: expected i32, found i64 at offset 0x28 in function 1 `f`"
    );
    assert_eq!(
        refused("(module (func $outer (call $inner)) (func $inner (drop)))"),
        "type mismatch: expected a type but nothing on stack at offset 0x1d in function 1 `inner`"
    );
    assert_eq!(
        refused("(module (memory 65537))"),
        "memory size must be at most 0x10000 65536-byte pages at offset 0xb"
    );
    let error = parse("(module (func (drop)))").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    assert_eq!(error.function(), Some((FuncIndex(0), None)));
    assert_eq!(error.offset(), Some(0x17));
}

#[test]
fn a_fault_in_a_text_has_line_and_column() {
    let error = parse("(module\n  (func (i32.cons 1)))").unwrap_err();
    assert_eq!(
        error.kind(),
        ErrorKind::Text {
            line: 2,
            column: 10
        }
    );
    assert_eq!(
        error.to_string(),
        "unknown operator or unexpected token `i32.cons` at line 2, column 10"
    );
    let error = error.with_path("guest.wat".as_ref());
    assert_eq!(
        error.to_string(),
        "guest.wat:2:10: unknown operator or unexpected token `i32.cons`"
    );
    for (text, message) in [
        ("(module", "expected `)`, found the end at line 1, column 8"),
        ("{}", "expected `(`, found `{}` at line 1, column 1"),
        (
            "(module (memory \"a\" 1))",
            "unexpected token, expected one of: left paren, u32, `i32`, `i64`, found `\"` at line 1, column 17",
        ),
    ] {
        assert_eq!(parse(text).unwrap_err().to_string(), message);
    }
}

#[test]
fn what_is_no_module_is_said_to_be_none() {
    let not_wasm =
        "not a WebAssembly module: neither a binary (`\\0asm` at its start) nor a text (UTF-8)";
    for source in [
        &b"\x89PNG\r\n\x1a\n"[..],
        b"\0as",
        b"\0ASM\x01\0\0\0",
        b"\x7fELF\0",
    ] {
        let error = Module::parse(source, &ParseOptions::default()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotWasm);
        assert_eq!(error.to_string(), not_wasm);
    }
    for source in ["", "\n \n"] {
        let error = parse(source).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotWasm);
        assert!(error.message().ends_with("there is nothing in it"));
    }
}

#[test]
fn a_missing_file_is_named() {
    let path = std::path::Path::new("no/such/guest.wasm");
    let error = Module::read(path, &ParseOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Io);
    assert_eq!(error.path(), Some(path));
    assert!(std::error::Error::source(&error).is_some());
    let message = error.to_string();
    assert!(
        message.starts_with("no/such/guest.wasm: cannot read the file: "),
        "{message}"
    );
}

/// What a module is refused for want of, and where.
fn unsupported(source: &str, features: Features) -> (&'static str, u64) {
    let error =
        Module::parse(source.as_bytes(), &ParseOptions::new().features(features)).unwrap_err();
    let ErrorKind::Unsupported { proposal } = error.kind() else {
        panic!("{source}: {error}");
    };
    let offset = error.offset().unwrap();
    let not = match proposal.parse::<Feature>() {
        Ok(_) => {
            let switch = format!(
                "switch it on in the build script by `Build::feature(\"{proposal}\", true)`, or compile the module without it"
            );
            assert_eq!(error.help(), Some(&*switch));
            "not enabled"
        }
        Err(_) => {
            assert_eq!(error.help(), None);
            "not supported yet"
        }
    };
    let expected = format!("{not}: {proposal} at offset {offset:#x}");
    assert!(error.to_string().starts_with(&expected), "{error}");
    (proposal, offset)
}

#[test]
fn features_that_are_off_are_named() {
    let vectors = "(param v128 v128) (result v128)";
    let relaxed = "(i8x16.relaxed_swizzle (local.get 0) (local.get 1))";
    let cases = [
        (Feature::TailCall, "(func (return_call 0))"),
        (
            Feature::ExtendedConst,
            "(global i32 (i32.add (i32.const 1) (i32.const 2)))",
        ),
        (Feature::MultiMemory, "(memory 1) (memory 1)"),
        (Feature::Memory64, "(memory i64 1)"),
        (Feature::Memory64, "(table i64 1 funcref)"),
        (Feature::Threads, "(memory 1 1 shared)"),
        (
            Feature::Threads,
            "(memory 1) (func (drop (i32.atomic.load (i32.const 0))))",
        ),
        (Feature::RelaxedSimd, &format!("(func {vectors} {relaxed})")),
        (Feature::ExceptionHandling, "(tag)"),
        (Feature::ExceptionHandling, "(func (try_table))"),
        (Feature::ExceptionHandling, "(func (param exnref))"),
        (Feature::LegacyExceptionHandling, "(func try end)"),
        (
            Feature::FunctionReferences,
            "(type $t (func)) (func (param (ref $t)))",
        ),
        (
            Feature::FunctionReferences,
            "(table 1 (ref func) (ref.func 0)) (func)",
        ),
        (
            Feature::FunctionReferences,
            "(rec (type (func)) (type (func)))",
        ),
        (Feature::FunctionReferences, "(type (sub (func)))"),
        (
            Feature::FunctionReferences,
            "(func (param funcref) (result i32) (ref.test (ref func) (local.get 0)))",
        ),
        (
            Feature::FunctionReferences,
            "(global $a i32 (i32.const 1)) (global i32 (global.get $a))",
        ),
        (
            Feature::WideArithmetic,
            "(func (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))",
        ),
        (Feature::CustomPageSizes, "(memory 1 (pagesize 1))"),
        (Feature::Simd, "(func (param v128))"),
        (Feature::ReferenceTypes, "(func (param externref))"),
        (Feature::BulkMemory, "(memory 1) (data \"\")"),
        (Feature::MultiValue, "(func (result i32 i32) unreachable)"),
    ];
    for (feature, fields) in cases {
        let source = format!("(module {fields})");
        // With what it needs; and with everything else.
        let least = match feature {
            Feature::LegacyExceptionHandling => Features::WASM1.with(Feature::ExceptionHandling),
            Feature::Simd | Feature::ReferenceTypes => Features::WASM1,
            _ => Features::WASM2.without(feature),
        };
        for features in [least, Features::ALL.without(feature)] {
            assert!(!features.contains(feature));
            assert_eq!(unsupported(&source, features).0, feature.name(), "{source}");
            let with = ParseOptions::new().features(features.with(feature));
            let module = Module::parse(source.as_bytes(), &with);
            assert!(module.is_ok(), "{source}: {}", module.unwrap_err());
        }
    }
    // Two at one place, of which neither gets any further alone.
    let both = "(module (memory i64 1 1 shared))";
    assert_eq!(unsupported(both, Features::WASM2).0, "memory64");
    let threads = Features::WASM2.with(Feature::Memory64);
    assert_eq!(unsupported(both, threads).0, "threads");
}

#[test]
fn the_readme_lists_every_feature() {
    let readme = include_str!("../../README.md");
    for &feature in Feature::ALL {
        let name = format!("`{feature}`");
        let row = readme
            .lines()
            .find(|line| line.starts_with('|') && line.contains(&name));
        let end = match Features::default().contains(feature) {
            true => "| on |",
            false => "| off |",
        };
        let standing = match feature {
            _ if Features::WASM1.contains(feature) => "| WebAssembly 1.0 |",
            _ if Features::WASM2.contains(feature) => "| WebAssembly 2.0 |",
            _ if Features::WASM3.contains(feature) => "| WebAssembly 3.0 |",
            _ => "|",
        };
        let row = row.unwrap_or_else(|| panic!("{name} has no row"));
        assert!(row.ends_with(end) && row.contains(standing), "{row}");
    }
}

#[test]
fn compact_imports_can_be_switched_off() {
    // One group for the module `m`: two globals, each with its type.
    let mut wasm = b"\0asm\x01\0\0\0\x02\x0e\x01\x01m\x00\x7f\x02".to_vec();
    wasm.extend(b"\x01a\x03\x7f\x00\x01b\x03\x7f\x00");
    wasm[9] = (wasm.len() - 10) as u8;
    let module = Module::parse(&wasm, &ParseOptions::new()).unwrap();
    let imports = module.description().imports.iter();
    let names: Vec<_> = imports
        .map(|import| (&*import.module, &*import.name))
        .collect();
    assert_eq!(names, [("m", "a"), ("m", "b")]);
    let without = Features::default().without(Feature::CompactImportSection);
    let error = Module::parse(&wasm, &ParseOptions::new().features(without)).unwrap_err();
    let proposal = Feature::CompactImportSection.name();
    assert_eq!(error.kind(), ErrorKind::Unsupported { proposal });
}

#[test]
fn garbage_collection_is_told_from_function_references() {
    let accepted = [
        "(rec (type $f (func (param (ref null $g)))) (type $g (sub (func (result (ref $f))))))",
        "(type $s (sub (func))) (type (sub final $s (func)))",
        "(type $t (func)) (func (param (ref null $t)) (call_ref $t (local.get 0)))",
        "(type $t (func)) (func (param funcref) (drop (ref.cast (ref $t) (local.get 0))))",
        "(func (param funcref) (drop (ref.test (ref null nofunc) (local.get 0))))",
        "(func (param externref) (drop (ref.test (ref extern) (local.get 0))))",
        "(func (param exnref) (drop (ref.cast (ref noexn) (local.get 0))))",
        "(func (param funcref) (result (ref func)) block (result funcref) \
           (br_on_cast_fail 0 funcref (ref func) (local.get 0)) return end drop unreachable)",
        "(func (local nullfuncref nullexternref nullexnref))",
        "(global (ref null nofunc) (ref.null nofunc)) (global externref (ref.null noextern))",
        "(global $a i32 (i32.const 1)) (global i32 (global.get $a))",
    ];
    for fields in accepted {
        let module = parse(&format!("(module {fields})"));
        assert!(module.is_ok(), "{fields}: {}", module.unwrap_err());
    }
    // What stands before is valid; `@` has no meaning but marks the place.
    let refused = [
        "(type (struct))",
        "(type (array i8))",
        "(rec (type (func)) (type (struct)))",
        "(type (sub (struct)))",
        "(type (func (param anyref)))",
        "(type (func (result (ref eq))))",
        "(import \"\" \"\" (global i31ref))",
        "(import \"\" \"\" (table 1 structref))",
        "(import \"\" \"\" (func (param arrayref)))",
        "(import \"\" \"\" (tag (param nullref)))",
        "(table 1 anyref)",
        "(table 1 eqref (ref.null eq))",
        "(table 1 externref (extern.convert_any (ref.null none)))",
        "(global anyref (ref.null any))",
        "(global externref (extern.convert_any (ref.i31 (i32.const 1))))",
        "(elem anyref)",
        "(elem externref (extern.convert_any (ref.null none)))",
        "(func (local anyref))",
        "(func (drop (ref.null none)))",
        "(func (drop (ref.i31 (i32.const 1))))",
        "(func (drop (any.convert_extern (ref.null extern))))",
        "(func (drop (extern.convert_any (unreachable))))",
        "(func (drop (ref.eq (unreachable) (unreachable))))",
        "(func (drop (i31.get_s (unreachable))))",
        "(func unreachable array.len drop)",
        "(func unreachable (ref.test (ref struct)) drop)",
        "(func unreachable (ref.cast anyref) drop)",
        "(func block (result i31ref) unreachable end drop)",
        "(func loop (result (ref any)) unreachable end drop)",
        "(func i32.const 0 if (result structref) unreachable else unreachable end drop)",
        "(func try_table (result arrayref) unreachable end drop)",
        "(func try (result arrayref) unreachable end drop)",
        "(func unreachable select (result anyref) drop)",
        "(func block (result anyref) unreachable (br_on_cast 0 anyref anyref) unreachable end drop)",
    ];
    for fields in refused {
        let source = format!("(module {fields})");
        let (proposal, offset) = unsupported(&source, Features::default());
        assert_eq!(proposal, "gc", "{source}");
        assert!(offset >= 0xa, "{source}: at {offset}");
        // To switch function references on would not help.
        for features in [Features::WASM1, Features::WASM2] {
            assert_eq!(unsupported(&source, features).0, "gc", "{source}");
        }
    }
    let at = |fields: &str| unsupported(&format!("(module {fields})"), Features::default()).1;
    // Header; type section and its count; the group.
    assert_eq!(at("(type (func)) (type (struct))"), 0xe);
    let error = parse("(module (func) (func $f nop block (result anyref) unreachable end drop))");
    assert_eq!(
        error.unwrap_err().to_string(),
        "not supported yet: gc at offset 0x1c in function 1 `f`"
    );
}

#[test]
fn proposals_that_are_not_supported_are_named() {
    let cases = [
        (
            "shared-everything-threads",
            "(global (shared i32) (i32.const 0))",
        ),
        ("stack-switching", "(type $f (func)) (type (cont $f))"),
        ("stack-switching", "(func (param contref))"),
    ];
    for (name, fields) in cases {
        let source = format!("(module {fields})");
        assert_eq!(
            unsupported(&source, Features::default()).0,
            name,
            "{source}"
        );
    }
    // What is wrong anyhow is not put down to a proposal.
    let error = parse("(module (func (result i32)))").unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Invalid);
    for (component, at) in [
        (&b"\0asm\x0d\0\x01\0"[..], " at offset 0x4"),
        (b"(component (core module))", ""),
    ] {
        let error = Module::parse(component, &ParseOptions::default()).unwrap_err();
        let message = error.to_string();
        let start = format!("not supported yet: component-model{at}\n  help: it is a component");
        assert!(message.starts_with(&start), "{message}");
    }
}

#[test]
fn a_feature_can_be_switched_off() {
    let source = b"(module (func $f (param v128)))";
    let features = Features::default().without(Feature::Simd);
    let error = Module::parse(source, &ParseOptions::new().features(features)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported { proposal: "simd" });
    assert_eq!(
        error.to_string(),
        "not enabled: simd at offset 0xb\n  \
         help: switch it on in the build script by `Build::feature(\"simd\", true)`, or compile the module without it"
    );
    let features = Features::WASM1.with(Feature::Simd);
    let module = Module::parse(source, &ParseOptions::new().features(features)).unwrap();
    assert_eq!(module.features(), features);
}

#[test]
fn limits_are_named() {
    let nested = |open: &str, count: usize| {
        let (open, close) = (open.repeat(count), " end".repeat(count));
        format!("(module (func {open}{close}))")
    };
    let limit = |source: &str| {
        let error = parse(source).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
        error.message().to_owned()
    };
    for (open, what, most) in [
        (" loop", "nested loops", 1_000),
        (" block", "nested blocks", 100_000),
        (" try_table", "nested exception handlers", 1_000),
        (" try", "nested exception handlers", 1_000),
    ] {
        assert!(parse(&nested(open, most)).is_ok());
        assert_eq!(
            limit(&nested(open, most + 1)),
            format!(
                "{what}: {} exceeds this implementation's limit of {most}",
                most + 1
            )
        );
        // One after the other is not one in the other.
        let flat = format!("{open} end").repeat(2_000);
        assert!(parse(&format!("(module (func {flat}))")).is_ok());
    }
    let more =
        |what: &str, most: u32| format!("{what}: more than this implementation's limit of {most}");
    let many = |what: &str, count: usize| what.repeat(count);
    assert_eq!(
        limit(&format!("(module (func (local{})))", many(" i32", 50_001))),
        more("locals of a function", 50_000)
    );
    assert_eq!(
        limit(&format!("(module (func (param{})))", many(" i32", 1_001))),
        more("parameters of a function", 1_000)
    );
    assert_eq!(
        limit(&format!(
            "(module (func (result{}) unreachable))",
            many(" i32", 1_001)
        )),
        more("results of a function", 1_000)
    );
    assert_eq!(
        limit(&format!("(module {})", many("(memory 0)", 101))),
        more("memories", 100)
    );
    assert_eq!(
        limit(&format!("(module {})", many("(table 0 funcref)", 100_001))),
        more("tables", 100_000)
    );
    assert_eq!(
        limit(&format!(
            "(module (import \"\" \"{}\" (func)))",
            many("a", 100_001)
        )),
        more("size of a name in bytes", 100_000)
    );
    let catches = many("(catch_all 0)", 10_001);
    assert_eq!(
        limit(&format!("(module (func (try_table {catches})))")),
        more("catch clauses of a try_table", 10_000)
    );
    let calls = many(" call 0", 1_001);
    assert_eq!(
        limit(&format!(
            "(module (func (result{}) unreachable) (func {calls} unreachable))",
            many(" i32", 1_000)
        )),
        "values on the stack: 1001000 exceeds this implementation's limit of 1000000"
    );
    let chain: String = (0..65)
        .map(|at| match at {
            0 => "(type (sub (func)))".to_owned(),
            at => format!("(type (sub {} (func)))", at - 1),
        })
        .collect();
    assert_eq!(
        limit(&format!("(module {chain})")),
        more("supertypes above a type", 63)
    );
    assert_eq!(
        limit(&format!("(module (func {}))", many(" nop", 7_654_321))),
        more("size of a function body in bytes", 7_654_321)
    );
}

/// A binary that consists of one section, which announces `count` items of which it has the `items` given.
fn announcing(section: u8, count: u32, items: &[u8]) -> Vec<u8> {
    let mut content = Vec::new();
    let mut rest = count;
    while rest >= 0x80 {
        content.push(rest as u8 | 0x80);
        rest >>= 7;
    }
    content.push(rest as u8);
    content.extend(items);
    let mut wasm = b"\0asm\x01\0\0\0".to_vec();
    wasm.extend([section, content.len() as u8]);
    wasm.extend(content);
    wasm
}

#[test]
fn announced_counts_are_limited() {
    let cases: &[(u8, &[u8], &str, u32)] = &[
        (1, b"\x60\0\0", "types", 1_000_000),
        (2, b"\0\0\0\0", "imports", 1_000_000),
        (3, b"\0", "functions", 1_000_000),
        (4, b"\x70\0\0", "tables", 100_000),
        (5, b"\0\0", "memories", 100),
        (13, b"\0\0", "tags", 1_000_000),
        (6, b"\x7f\0\x41\0\x0b", "globals", 1_000_000),
        (7, b"\0\0\0", "exports", 1_000_000),
        (9, b"\x01\0\0", "element segments", 100_000),
        (11, b"\x01\0", "data segments", 100_000),
    ];
    for &(section, items, what, most) in cases {
        for count in [most + 1, u32::MAX] {
            let wasm = announcing(section, count, items);
            let error = Module::parse(&wasm, &ParseOptions::new()).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Limit, "{what}: {error}");
            assert_eq!(
                error.message(),
                format!("{what}: more than this implementation's limit of {most}")
            );
        }
        // What is announced but missing.
        let wasm = announcing(section, most.min(100_000), items);
        let error = Module::parse(&wasm, &ParseOptions::new()).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Invalid, "{what}: {error}");
    }
    // A recursion group in the type section.
    let group = announcing(1, 1, b"\x4e\xc1\x84\x3d");
    let error = Module::parse(&group, &ParseOptions::new()).unwrap_err();
    assert_eq!(
        error.message(),
        "types of a recursion group: more than this implementation's limit of 1000000"
    );
}

/// How large memories and tables may be is for the runtime to say.
#[test]
fn sizes_are_no_matter_of_validation() {
    for fields in [
        "(table 0xffffffff funcref)",
        "(table i64 0xffffffffffffffff funcref)",
        "(memory 65536)",
        "(memory i64 0x1000000000000)",
        "(memory i64 0xffffffffffffffff (pagesize 1))",
        "(memory i64 1 0x1000000000000 shared)",
    ] {
        let source = format!("(module {fields})");
        let options = ParseOptions::new().features(Features::ALL);
        let module = Module::parse(source.as_bytes(), &options);
        assert!(module.is_ok(), "{source}: {}", module.unwrap_err());
    }
    assert_eq!(
        refused("(module (memory i64 0x1000000000001))"),
        "memory size must be at most 0x1000000000000 65536-byte pages at offset 0xb"
    );
}

/// The module with a custom section `name` of this content.
fn with_name_section(content: &[u8]) -> Vec<u8> {
    let mut wasm = parse("(module (func) (func))").unwrap().wasm().to_vec();
    wasm.extend([0, content.len() as u8 + 5, 4]);
    wasm.extend(b"name");
    wasm.extend(content);
    wasm
}

#[test]
fn names_are_read_robustly() {
    let names = |content: &[u8]| {
        let options = ParseOptions::default();
        let module = Module::parse(&with_name_section(content), &options).unwrap();
        let description = module.description().clone();
        (description.name, description.function_names)
    };
    let func = |index, name: &str| (FuncIndex(index), name.to_owned());
    let good = names(b"\x00\x02\x01m\x01\x07\x02\x00\x01a\x01\x01b");
    assert_eq!(good, ("m".to_owned(), vec![func(0, "a"), func(1, "b")]));
    // No such function, and an empty name.
    let beyond = names(b"\x01\x06\x02\x00\x00\x07\x01x");
    assert_eq!(beyond.1, []);
    // Not UTF-8; cut off; a length beyond the end; out of order; twice. The subsection before stays.
    for broken in [
        &b"\x00\x02\x01m\x01\x04\x01\x00\x01\xff"[..],
        b"\x00\x02\x01m\x01\x04\x01\x00",
        b"\x00\x02\x01m\x01\x7f\x01\x00\x01a",
        b"\x00\x02\x01m\x01\x07\x02\x01\x01b\x00\x01a",
        b"\x00\x02\x01m\x01\x07\x02\x00\x01a\x00\x01b",
    ] {
        assert_eq!(names(broken), ("m".to_owned(), vec![]));
    }
    // Nothing that a terminal would obey gets through.
    let harmless = names(b"\x01\x08\x01\x00\x05\x1b[31m");
    assert_eq!(harmless.1, [func(0, "\u{fffd}[31m")]);
}

#[test]
fn parameters_have_names() {
    let source = r#"(module
        (import "env" "log" (func (param $ptr i32) (param i64) (param $len i32)))
        (func (param i32))
        (func (param $a i32) (local $b i32)))"#;
    let module = parse(source).unwrap();
    let name = |func, local| module.local_name(FuncIndex(func), local);
    assert_eq!(
        [name(0, 0), name(0, 1), name(0, 2)],
        [Some("ptr"), None, Some("len")]
    );
    assert_eq!(name(1, 0), None);
    assert_eq!(
        [name(2, 0), name(2, 1), name(2, 2)],
        [Some("a"), Some("b"), None]
    );
    assert_eq!(name(3, 0), None);
}

#[test]
fn every_prefix_is_refused() {
    let wasm = parse(EVERYTHING).unwrap().wasm().to_vec();
    // The end of a section is a valid end of a module if nothing that was announced is missing: such prefixes are
    // told by what they lack.
    let whole = Module::parse(&wasm, &ParseOptions::default()).unwrap();
    for len in 0..wasm.len() {
        match Module::parse(&wasm[..len], &ParseOptions::default()) {
            Err(error) => assert!(!error.message().is_empty()),
            Ok(module) => {
                assert!(ends_a_section(&wasm, len), "accepted {len} bytes");
                assert_ne!(module.description(), whole.description(), "{len} bytes");
            }
        }
    }
}

/// Whether a section of `wasm` ends at `len`.
fn ends_a_section(wasm: &[u8], len: usize) -> bool {
    let mut at = 8;
    while at < len {
        at += 1;
        let mut size = 0;
        let mut shift = 0;
        loop {
            let byte = wasm[at];
            at += 1;
            size |= usize::from(byte & 0x7f) << shift;
            shift += 7;
            if byte < 0x80 {
                break;
            }
        }
        at += size;
    }
    at == len
}

/// A small generator of numbers that only look random (xorshift64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % bound as u64) as usize
    }
}

#[test]
fn mutations_do_not_panic() {
    let wasm = parse(EVERYTHING).unwrap().wasm().to_vec();
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut accepted = 0;
    for _ in 0..5_000 {
        let mut mutant = wasm.clone();
        for _ in 0..=numbers.below(3) {
            let at = 8 + numbers.below(mutant.len() - 8);
            match numbers.below(4) {
                0 => mutant[at] ^= 1 << numbers.below(8),
                1 => mutant[at] = numbers.below(256) as u8,
                2 => mutant.insert(at, numbers.below(256) as u8),
                _ => drop(mutant.remove(at)),
            }
        }
        match Module::parse(&mutant, &ParseOptions::default()) {
            Ok(module) => {
                accepted += 1;
                let encoded = module.description().encode();
                let decoded = wasmo_module::abi::description::Description::decode(&encoded);
                assert_eq!(decoded.as_deref(), Ok(module.description()));
                for index in 0..module.defined_function_count() {
                    let body = module.body(DefinedFuncIndex(index));
                    assert!(body.get_operators_reader().is_ok());
                }
            }
            Err(error) => {
                let message = error.to_string();
                assert!(!message.contains("bug in wasmo"), "{message}");
            }
        }
    }
    assert!(accepted > 100, "{accepted} mutants were valid");
}

#[test]
fn mutated_texts_do_not_panic() {
    let mut numbers = Numbers(7);
    for _ in 0..2_000 {
        let mut mutant = EVERYTHING.as_bytes().to_vec();
        for _ in 0..=numbers.below(3) {
            let at = numbers.below(mutant.len());
            match numbers.below(3) {
                0 => mutant[at] = b" ()\"$;0azZ\xff"[numbers.below(11)],
                1 => mutant.truncate(at.max(1)),
                _ => drop(mutant.remove(at)),
            }
            if mutant.is_empty() {
                break;
            }
        }
        if let Err(error) = Module::parse(&mutant, &ParseOptions::default()) {
            assert!(!error.to_string().is_empty());
        }
    }
}
