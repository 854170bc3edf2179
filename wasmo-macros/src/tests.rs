//! The expansion of small modules, compared with what stands beside them in `tests/expand`.
//!
//! `BLESS=1 cargo test -p wasmo-macros` writes it anew.

use crate::input::Input;
use crate::{expand, load};
use proc_macro2::TokenStream;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// What a call with these tokens expands to.
fn expand(call: &str) -> syn::Result<TokenStream> {
    let input: Input = syn::parse_str(call)?;
    let mut source = load::load(&input)?;
    // The folder differs between machines.
    source.file = input.path.value();
    Ok(expand::expand(&input, &source))
}

/// The tokens as rustfmt lays them out.
fn format(tokens: &TokenStream) -> String {
    let rustfmt = Command::new("rustfmt")
        .arg("--edition=2024")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut rustfmt = rustfmt.expect("rustfmt is part of the toolchain");
    let mut stdin = rustfmt.stdin.take().unwrap();
    write!(stdin, "{tokens}").unwrap();
    drop(stdin);
    let output = rustfmt.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap()
}

fn compare(name: &str, options: &str) {
    let tokens = expand(&format!("\"tests/expand/{name}.wat\"{options}")).unwrap();
    syn::parse2::<syn::File>(tokens.clone()).expect("the expansion is valid Rust");
    let actual = format(&tokens);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expand");
    let file = folder.join(format!("{name}.rs"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&file, &actual).unwrap();
    }
    let expected = std::fs::read_to_string(&file).unwrap_or_default();
    if actual != expected {
        let lines = actual.lines().zip(expected.lines());
        let same = lines
            .take_while(|(actual, expected)| actual == expected)
            .count();
        panic!(
            "{name}.rs differs from line {}: `{}`; BLESS=1 accepts it",
            same + 1,
            actual.lines().nth(same).unwrap_or_default()
        );
    }
}

#[test]
fn a_module_with_one_import_expands() {
    compare("hello", "");
}

#[test]
fn a_module_with_everything_expands() {
    compare("everything", "");
}

#[test]
fn a_module_with_later_proposals_expands() {
    compare("later", "");
}

#[test]
fn a_module_without_imports_expands() {
    compare("alone", "");
}

#[test]
fn a_module_of_emscripten_expands() {
    compare("emscripten", ", emscripten");
    // Without the word, all of `env` is the user's.
    let plain = expand("\"tests/expand/emscripten.wat\"")
        .unwrap()
        .to_string();
    assert!(plain.contains("trait Env") && !plain.contains("trait Emscripten"));
}

#[test]
fn a_module_with_wasi_expands() {
    compare("reactor", ", wasi");
}

#[test]
fn a_program_with_threads_expands() {
    compare("threads", ", wasi");
}

#[test]
fn the_syntax_is_as_documented() {
    let module = |call: &str| {
        let tokens = expand(call).unwrap();
        let file: syn::File = syn::parse2(tokens).unwrap();
        let mut items = file.items.into_iter();
        match (items.next(), items.next()) {
            (Some(syn::Item::Mod(module)), None) => module,
            _ => panic!("{call}: one module is expected"),
        }
    };
    let plain = module(r#""tests/expand/hello.wat""#);
    assert_eq!(plain.ident, "hello");
    assert!(matches!(plain.vis, syn::Visibility::Inherited));
    let named = module(r#"pub mod other = "tests/expand/hello.wat","#);
    assert_eq!(named.ident, "other");
    assert!(matches!(named.vis, syn::Visibility::Public(_)));
    let documented =
        module("/// Text.\n #[cfg(all())] pub(crate) mod other = \"tests/expand/hello.wat\";");
    assert_eq!(documented.attrs.len(), 2 + plain.attrs.len());
    let elsewhere = expand(r#""tests/expand/hello.wat", crate = ::library::wasmo_rt"#).unwrap();
    let elsewhere = elsewhere.to_string();
    assert!(elsewhere.contains(":: library :: wasmo_rt :: Trap"));
    assert!(!elsewhere.contains(":: wasmo_rt :: Trap >\n"));
    let elsewhere = r#""tests/expand/reactor.wat", wasi = library::wasi, crate = crate::rt,"#;
    let elsewhere = expand(elsewhere).unwrap().to_string();
    assert!(elsewhere.contains("< H : library :: wasi :: WasiHost >"));
    assert!(elsewhere.contains("crate :: rt :: Trap"));
    let beside = module(r#""$CARGO_MANIFEST_DIR/tests/expand/hello.wat""#);
    assert_eq!(beside.ident, "hello");
}

#[test]
fn bad_syntax_is_refused() {
    let refused = |call: &str| expand(call).map(|_| ()).unwrap_err().to_string();
    for call in [
        "",
        "guest",
        "mod guest",
        "pub \"a.wasm\"",
        "mod = \"a.wasm\"",
        "\"a.wasm\" \"b.wasm\"",
    ] {
        assert!(
            refused(call).contains("expected"),
            "{call}: {}",
            refused(call)
        );
    }
    assert_eq!(
        refused(r#""a.wasm", name = "b""#),
        "expected `wasi`, `wasi = path::of::wasmo_wasi`, `emscripten`, `emscripten = path::of::wasmo_emscripten` or \
         `crate = path::of::wasmo_rt`, each at most once; `emscripten` includes `wasi`"
    );
}
