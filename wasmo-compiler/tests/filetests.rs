//! Filetests: each `tests/filetests/*.wat` is a module, with the IR that its functions are translated to behind it.
//!
//! The first line of a file may choose: `;;! explicit` (bounds), `;;! optimized` (the IR after the optimiser),
//! `;;! exact` (traps),
//! `;;! deterministic` (relaxed vector operators), `;;! v3` (the CPU: x86-64-v3), `;;! aarch64` (the target). The expectation is what stands in the lines `;;= ` at the end; `BLESS=1 cargo test` rewrites it.
//!
//! The code must be the same as without IR, for which values have no names.
//!
//! The IR is shown without what would make the expectations hard to read: debug locations, attributes, hashes.

use object::{Object as _, ObjectSection as _};
use std::fmt::Write as _;
use std::path::Path;
use wasmo_compiler::{
    Bounds, Compiled, Emit, OptLevel, Options, RelaxedSimd, Target, compile, unit_hash,
};
use wasmo_module::{Feature, Features, Module, ParseOptions};

#[test]
fn ir_is_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/filetests");
    let bless = std::env::var_os("BLESS").is_some();
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    assert!(!paths.is_empty());
    let (mut failures, mut code_size) = (String::new(), 0);
    for path in paths {
        let source = std::fs::read_to_string(&path).unwrap();
        let (module, expected) = source.split_at(source.find(";;=").unwrap_or(source.len()));
        let (ir, size) = ir(module);
        code_size += size;
        let actual: String = ir.lines().fold(String::new(), |mut text, line| {
            let _ = writeln!(text, "{}", format!(";;= {line}").trim_end());
            text
        });
        if actual == expected {
            continue;
        }
        if bless {
            std::fs::write(&path, format!("{}\n\n{actual}", module.trim_end())).unwrap();
        } else {
            let _ = writeln!(
                failures,
                "{}:\n{actual}\nexpected:\n{expected}",
                path.display()
            );
        }
    }
    assert!(code_size > 0);
    assert!(
        failures.is_empty(),
        "{failures}\n(BLESS=1 rewrites the expectations)"
    );
}

/// The functions' IR, cleaned, and how much code it becomes.
fn ir(source: &str) -> (String, usize) {
    let features = Feature::ALL
        .iter()
        .fold(Features::WASM2, |features, &feature| features.with(feature));
    let options = ParseOptions::default().features(features);
    let module = Module::parse(source.as_bytes(), &options).unwrap();
    let choices = source
        .lines()
        .next()
        .and_then(|line| line.strip_prefix(";;!"))
        .unwrap_or_default();
    let chosen = |choice| choices.split_whitespace().any(|word| word == choice);
    let mut target = Target::new(match chosen("aarch64") {
        true => "aarch64-unknown-linux-gnu",
        false => "x86_64-unknown-linux-gnu",
    });
    if chosen("v3") {
        target.cpu = "x86-64-v3".into();
    }
    let mut options = Options::new(target);
    options.exact_traps = chosen("exact");
    if chosen("deterministic") {
        options.relaxed_simd = RelaxedSimd::Deterministic;
    }
    if chosen("explicit") {
        options.bounds = Bounds::Explicit;
    }
    options.opt_level = OptLevel::O2;
    options.emit.llvm_ir = true;
    options.emit.optimized_llvm_ir = true;
    let compiled = compile(&module, &options).unwrap();
    let mut silent = options.clone();
    silent.emit = Emit::default();
    let code = code(&compiled);
    assert!(
        code == self::code(&compile(&module, &silent).unwrap()),
        "without texts the code is another one:\n{source}"
    );
    let ir = if chosen("optimized") {
        compiled.optimized_llvm_ir
    } else {
        compiled.llvm_ir
    }
    .unwrap();
    let ir = clean(&ir, &unit_hash(&module, &options).to_string());
    (ir, code.len())
}

/// The machine code.
fn code(compiled: &Compiled) -> Vec<u8> {
    let objects = compiled.objects.iter();
    let objects = objects.map(|(_, bytes)| object::File::parse(&**bytes).unwrap());
    objects.fold(Vec::new(), |mut code, object| {
        let sections = object.sections();
        let sections = sections.filter(|it| it.kind() == object::SectionKind::Text);
        sections.for_each(|it| code.extend_from_slice(it.data().unwrap()));
        code
    })
}

fn clean(ir: &str, hash: &str) -> String {
    let metadata = |name: &str| {
        let prefix = format!("{name} = ");
        ir.lines()
            .find_map(|line| line.strip_prefix(&prefix))
            .unwrap()
    };
    // Tag → type → name.
    let region = |tag: &str| {
        let ty = metadata(tag)
            .trim_start_matches("!{")
            .split(',')
            .next()
            .unwrap();
        metadata(ty).split('"').nth(1).unwrap().to_owned()
    };
    let mut out = String::new();
    let mut inside = false;
    for line in ir.lines() {
        inside |= line.starts_with("define ");
        if !inside {
            continue;
        }
        let line = line.split(" ; preds").next().unwrap().trim_end();
        let line = line.replace(&format!("wasmo5_{hash}_"), "");
        let (code, notes) = line.split_once(", !").unwrap_or((&line, ""));
        let code = match code.strip_prefix("define ") {
            Some(head) => format!("define {} {{", signature(head)),
            None => code.split(" #").next().unwrap().to_owned(),
        };
        out.push_str(&code);
        for note in notes.split(", !").filter(|note| !note.is_empty()) {
            match note.split_once(' ').unwrap() {
                ("tbaa", tag) => write!(out, ", {}", region(tag)).unwrap(),
                ("invariant.load", _) => out.push_str(", invariant"),
                ("prof", node) => write!(out, ", {}", weights(metadata(node))).unwrap(),
                _ => {}
            }
        }
        out.push('\n');
        if line == "}" {
            inside = false;
            out.push('\n');
        }
    }
    out.trim_end().to_owned()
}

/// The weights of a branch, from their metadata.
fn weights(node: &str) -> String {
    let weights: Vec<_> = node.trim_end_matches('}').split(", i32 ").skip(1).collect();
    match weights[..] {
        ["1", "1048576"] => "unlikely".to_owned(),
        _ => format!("weights {}", weights.join(" ")),
    }
}

/// The head of a definition without attributes and section.
fn signature(head: &str) -> String {
    let head = head.split(" #").next().unwrap();
    let mut words = head.split(' ').peekable();
    let mut out = Vec::new();
    while let Some(word) = words.next() {
        match word {
            "noundef" | "nonnull" | "local_unnamed_addr" | "returned" | "readonly" | "readnone"
            | "writeonly" => {}
            "align" => drop(words.next()),
            word if word.starts_with("dereferenceable(") || word.starts_with("captures(") => {}
            word => out.push(word),
        }
    }
    out.join(" ")
}
