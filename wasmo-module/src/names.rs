//! The names of WebAssembly, which may be any Unicode string → Rust identifiers.
//!
//! # Catalogue
//!
//! | what is named | after | case | example |
//! |---|---|---|---|
//! | the module of a macro call | the file, without extension | [snake](Case::Snake) | `my-guest.v2.wasm` → `my_guest_v2` |
//! | method for an exported function | the export | snake | `computeHash` → `compute_hash` |
//! | accessor of an exported memory or table | the export | snake | `memory` → `memory` |
//! | accessors of an exported global | the export | snake | `Counter` → `counter`, `set_counter` |
//! | trait for an import module | the module | [upper camel](Case::UpperCamel) | `wasi_snapshot_preview1` → `WasiSnapshotPreview1` |
//! | method for an imported function | the import | snake | `fd_write` → `fd_write` |
//! | field for an imported memory, table or global | module and import | snake | `env` `memory` → `env_memory` |
//! | parameter of a function | the name section | snake | `outPtr` → `out_ptr` |
//!
//! # How a name becomes an identifier
//!
//! 1. It is cut into words: where a character cannot stand in an identifier, at underscores, where a lowercase
//!    letter or a digit is followed by an uppercase letter (`read|File`), and before the last of several uppercase
//!    letters that a lowercase one follows (`HTTP|Server`).
//! 2. The words are joined in the wanted case. Underscores at the start stay in snake case (`__heap_base`); in
//!    upper camel case an underscore stays between digits (`0.2.0` → `0_2_0`).
//! 3. A name without any word is spelled by its characters' numbers: `+` → `u2b`; the empty name is `empty`. What
//!    would begin with a digit gets an underscore in front: `2d` → `_2d`.
//! 4. A keyword, and a name that generated code itself needs in the same scope, gets an underscore behind: `type_`,
//!    `self_`, `new_`. (Raw identifiers would not do: there is no `r#self`.)
//! 5. Where several names of one scope would come to the same identifier, the one that *is* the identifier keeps
//!    it; the others, sorted (those that step 4 alone has changed before the rest), get `_2`, `_3` and so on. The order in which a module lists its names does not
//!    matter.
//!
//! The result depends on nothing else: the same names always give the same identifiers.

use std::borrow::Cow;
use std::collections::HashSet;
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization as _;

/// How the words of an identifier are joined.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Case {
    /// `read_file`: modules, functions, fields, parameters.
    Snake,
    /// `ReadFile`: types and traits.
    UpperCamel,
}

/// The identifier for a name that stands alone: steps 1 to 4 of the [catalogue](self).
///
/// ```
/// use wasmo_module::names::{Case, identifier};
///
/// assert_eq!(identifier("wasi:io/streams@0.2.0", Case::UpperCamel), "WasiIoStreams0_2_0");
/// assert_eq!(identifier("type", Case::Snake), "type_");
/// ```
pub fn identifier(name: &str, case: Case) -> String {
    let mut identifier = spell(name, case);
    if is_keyword(&identifier) {
        identifier.push('_');
    }
    identifier
}

/// A name that is to get an identifier in a scope.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    /// The name.
    pub name: Cow<'a, str>,
    /// Prefixes and suffixes between which the identifier must be free too: `("set_", "")` for a global with a setter.
    pub also: &'static [(&'static str, &'static str)],
}

impl<'a> From<&'a str> for Entry<'a> {
    fn from(name: &'a str) -> Self {
        Self {
            name: name.into(),
            also: &[],
        }
    }
}

/// Identifiers for all `entries` of one scope, in their order, each different: all steps of the [catalogue](self).
/// `reserved` are the identifiers that the scope itself needs.
///
/// ```
/// use wasmo_module::names::{Case, Entry, identifiers};
///
/// let exports = ["readFile", "new", "read_file"].map(Entry::from);
/// assert_eq!(identifiers(&exports, Case::Snake, &["new"]), ["read_file_2", "new_", "read_file"]);
/// ```
pub fn identifiers(entries: &[Entry<'_>], case: Case, reserved: &[&str]) -> Vec<String> {
    let mut wanted = Vec::with_capacity(entries.len());
    let mut order = Vec::with_capacity(entries.len());
    for (at, Entry { name, .. }) in entries.iter().enumerate() {
        let mut identifier = spell(name, case);
        let is_spelled_so = identifier == *name;
        if is_keyword(&identifier) || reserved.contains(&&*identifier) {
            identifier.push('_');
        }
        order.push((identifier != *name, !is_spelled_so, name, at));
        wanted.push(identifier);
    }
    order.sort();

    let mut taken: HashSet<String> = reserved.iter().map(|&name| name.to_owned()).collect();
    let mut given = vec![String::new(); entries.len()];
    for (.., at) in order {
        let also = entries[at].also.iter();
        let all = |identifier: &str| -> Vec<String> {
            let derived = also.clone();
            let derived = derived.map(|(prefix, suffix)| format!("{prefix}{identifier}{suffix}"));
            std::iter::once(identifier.to_owned())
                .chain(derived)
                .collect()
        };
        let numbered = (2_u64..).map(|number| numbered(&wanted[at], number, case));
        let candidates = std::iter::once(wanted[at].clone()).chain(numbered);
        // As there are more numbers than names, one is always free.
        for candidate in candidates {
            let names = all(&candidate);
            if !names.iter().any(|name| taken.contains(name)) {
                taken.extend(names);
                given[at] = candidate;
                break;
            }
        }
    }
    given
}

fn numbered(identifier: &str, number: u64, case: Case) -> String {
    match case {
        Case::UpperCamel if !identifier.ends_with(|c: char| c.is_numeric() || c == '_') => {
            format!("{identifier}{number}")
        }
        // The underscore is behind a keyword already.
        _ if identifier.ends_with('_') => format!("{identifier}{number}"),
        _ => format!("{identifier}_{number}"),
    }
}

/// Steps 1 to 3.
fn spell(name: &str, case: Case) -> String {
    // The compiler normalises identifiers in this way: what would become the same must be seen to be the same.
    let name: String = name.nfc().collect();
    let mut words = words(&name);
    let mut identifier = String::new();
    if words.is_empty() {
        words = name
            .chars()
            .map(|c| format!("u{:x}", u32::from(c)))
            .collect();
        if words.is_empty() {
            words.push("empty".to_owned());
        }
    } else if case == Case::Snake {
        identifier.extend(name.chars().take_while(|&c| c == '_'));
    }
    for (at, word) in words.iter().enumerate() {
        match case {
            Case::Snake => {
                if at > 0 {
                    identifier.push('_');
                }
                identifier.extend(word.chars().flat_map(char::to_lowercase));
            }
            Case::UpperCamel => {
                let between = (identifier.chars().next_back(), word.chars().next());
                if let (Some(before), Some(after)) = between
                    && before.is_numeric()
                    && after.is_numeric()
                {
                    identifier.push('_');
                }
                let mut chars = word.chars();
                identifier.extend(chars.next().into_iter().flat_map(char::to_uppercase));
                identifier.extend(chars.flat_map(char::to_lowercase));
            }
        }
    }
    let identifier: String = identifier.nfc().collect();
    match identifier.chars().next() {
        Some(first) if first == '_' || is_xid_start(first) => identifier,
        _ => format!("_{identifier}"),
    }
}

/// Step 1. The words have only characters that may stand in an identifier, and no underscore.
fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = Vec::new();
    let mut word = String::new();
    for (at, &c) in chars.iter().enumerate() {
        let next = chars.get(at + 1);
        let previous = word.chars().next_back();
        let begins = previous.is_some_and(|previous| {
            let after_lower = previous.is_lowercase() || previous.is_numeric();
            let last_of_upper = previous.is_uppercase() && next.is_some_and(|c| c.is_lowercase());
            c.is_uppercase() && (after_lower || last_of_upper)
        });
        let separates = c == '_' || !is_xid_continue(c);
        if (begins || separates) && !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
        if !separates {
            word.push(c);
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// Whether `word` is a keyword of any edition of Rust, strict, reserved or (where it would confuse) weak.
fn is_keyword(word: &str) -> bool {
    const KEYWORDS: &[&str] = &[
        "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const",
        "continue", "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for",
        "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut",
        "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super", "trait",
        "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
        "yield",
    ];
    KEYWORDS.binary_search(&word).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn snake(name: &str) -> String {
        identifier(name, Case::Snake)
    }

    fn camel(name: &str) -> String {
        identifier(name, Case::UpperCamel)
    }

    #[test]
    fn names_become_idiomatic() {
        let cases = [
            ("add", "add", "Add"),
            ("readFile", "read_file", "ReadFile"),
            ("ReadFile", "read_file", "ReadFile"),
            ("HTTPServer", "http_server", "HttpServer"),
            ("parseHTML", "parse_html", "ParseHtml"),
            ("READ_FILE", "read_file", "ReadFile"),
            ("read-file.now", "read_file_now", "ReadFileNow"),
            ("a  b", "a_b", "AB"),
            ("a__b", "a_b", "AB"),
            ("_start", "_start", "Start"),
            ("__heap_base", "__heap_base", "HeapBase"),
            (
                "__wbindgen_placeholder__",
                "__wbindgen_placeholder",
                "WbindgenPlaceholder",
            ),
            (
                "wasi_snapshot_preview1",
                "wasi_snapshot_preview1",
                "WasiSnapshotPreview1",
            ),
            (
                "wasi:io/streams@0.2.0",
                "wasi_io_streams_0_2_0",
                "WasiIoStreams0_2_0",
            ),
            ("i32.add", "i32_add", "I32Add"),
            ("sha256Sum", "sha256_sum", "Sha256Sum"),
            ("2d", "_2d", "_2d"),
            ("", "empty", "Empty"),
            ("+", "u2b", "U2b"),
            ("->", "u2d_u3e", "U2dU3e"),
            ("_", "u5f", "U5f"),
            ("\0", "u0", "U0"),
            ("\u{1f980}", "u1f980", "U1f980"),
            ("größeÄndern", "größe_ändern", "GrößeÄndern"),
            ("日本 語", "日本_語", "日本語"),
            ("\u{301}", "_\u{301}", "_\u{301}"),
            ("type", "type_", "Type"),
            ("Type", "type_", "Type"),
            ("self", "self_", "Self_"),
            ("crate", "crate_", "Crate"),
            ("union", "union", "Union"),
        ];
        for (name, as_snake, as_camel) in cases {
            assert_eq!(snake(name), as_snake, "{name:?}");
            assert_eq!(camel(name), as_camel, "{name:?}");
        }
    }

    #[test]
    fn whatever_the_name_the_result_is_an_identifier() {
        let samples =
            "aZ9_ -.+$\0\u{7f}éß\u{130}\u{301}ǅ日\u{200d}\u{1f980}\u{2160}\u{ff21}\u{1e9e}";
        let samples: Vec<char> = samples.chars().collect();
        let count = samples.len();
        for first in 0..count {
            for second in 0..count {
                for third in 0..count {
                    let name: String = [first, second, third]
                        .map(|at| samples[at])
                        .iter()
                        .collect();
                    for identifier in [snake(&name), camel(&name)] {
                        let mut chars = identifier.chars();
                        let first = chars.next().unwrap();
                        assert!(
                            first == '_' || is_xid_start(first),
                            "{name:?} → {identifier:?}"
                        );
                        assert!(chars.all(is_xid_continue), "{name:?} → {identifier:?}");
                        assert!(!is_keyword(&identifier), "{name:?} → {identifier:?}");
                        assert!(identifier.nfc().eq(identifier.chars()), "{identifier:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn keywords_are_sorted() {
        for keyword in ["Self", "_", "gen", "yield", "unsafe", "priv", "await", "as"] {
            assert!(is_keyword(keyword), "{keyword}");
        }
        assert!(!is_keyword("union"));
    }

    fn all(names: &[&str], case: Case, reserved: &[&str]) -> Vec<String> {
        let entries: Vec<Entry<'_>> = names.iter().map(|&name| name.into()).collect();
        identifiers(&entries, case, reserved)
    }

    #[test]
    fn collisions_are_resolved_in_any_order() {
        let names = [
            "foo", "Foo", "FOO", "foo_2", "new", "New", "new_", "type", "type_", "", "empty", "é",
            "e\u{301}",
        ];
        let expected = all(&names, Case::Snake, &["new"]);
        assert_eq!(
            expected,
            [
                "foo", "foo_4", "foo_3", "foo_2", "new_2", "new_3", "new_", "type_2", "type_",
                "empty_2", "empty", "é", "é_2"
            ]
        );
        let distinct: HashSet<&String> = expected.iter().collect();
        assert_eq!(distinct.len(), names.len());
        for turn in 0..names.len() {
            let mut turned = names;
            turned.rotate_left(turn);
            let mut expected = expected.clone();
            expected.rotate_left(turn);
            assert_eq!(all(&turned, Case::Snake, &["new"]), expected);
        }
    }

    #[test]
    fn numbers_keep_the_case() {
        let camel = all(&["env", "Env", "p1", "P1"], Case::UpperCamel, &[]);
        assert_eq!(camel, ["Env2", "Env", "P1_2", "P1"]);
    }

    #[test]
    fn what_is_derived_must_be_free_too() {
        let mut entries = ["counter", "set_counter"].map(Entry::from);
        entries[0].also = &[("set_", ""), ("", "_mut")];
        assert_eq!(
            identifiers(&entries, Case::Snake, &[]),
            ["counter", "set_counter_2"]
        );
        let reserved = identifiers(&entries, Case::Snake, &["set_counter"]);
        assert_eq!(reserved, ["counter_2", "set_counter_"]);
        let reserved = identifiers(&entries, Case::Snake, &["counter_mut"]);
        assert_eq!(reserved, ["counter_2", "set_counter"]);
    }
}
