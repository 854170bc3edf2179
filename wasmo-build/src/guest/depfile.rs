//! The files that a compiler read, from the rule for `make` that clang and Cargo write beside their output.

use std::path::PathBuf;

/// The prerequisites of the first rule.
pub(super) fn prerequisites(text: &str) -> Vec<PathBuf> {
    let mut words = vec![String::new()];
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match (c, characters.peek()) {
            ('\\', Some('\n')) => {
                characters.next();
                words.push(String::new());
            }
            ('\\', Some(&escaped @ (' ' | '#' | '\\'))) | ('$', Some(&escaped @ '$')) => {
                characters.next();
                push(&mut words, escaped);
            }
            ('\n', _) if words.iter().any(|word| word.ends_with(':')) => break,
            (' ' | '\t' | '\r' | '\n', _) => words.push(String::new()),
            _ => push(&mut words, c),
        }
    }
    let mut words = words.into_iter().filter(|word| !word.is_empty());
    // The targets.
    words.find(|word| word.ends_with(':'));
    words.map(PathBuf::from).collect()
}

fn push(words: &mut [String], c: char) {
    if let Some(word) = words.last_mut() {
        word.push(c);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn paths(text: &str) -> Vec<String> {
        let paths = prerequisites(text).into_iter();
        paths.map(|path| path.display().to_string()).collect()
    }

    #[test]
    fn clangs_rule() {
        let text = "guest: c/a.c /usr/include/x.h \\\n  c/with\\ space.h \\\n  c/$$dollar\\#hash.h\n\nc/a.h:\n";
        let expected = [
            "c/a.c",
            "/usr/include/x.h",
            "c/with space.h",
            "c/$dollar#hash.h",
        ];
        assert_eq!(paths(text), expected);
    }

    #[test]
    fn cargos_rule() {
        let text = "/out dir/t/a.wasm: /g/src/lib.rs /g/src/b.rs\n\n/x.wasm: /never\n";
        assert_eq!(
            paths(&text.replace("t d", "t\\ d")),
            ["/g/src/lib.rs", "/g/src/b.rs"]
        );
    }

    #[test]
    fn no_rule_and_no_prerequisites() {
        assert_eq!(paths(""), [""; 0]);
        assert_eq!(paths("no rule at all\n"), [""; 0]);
        assert_eq!(paths("a.o:\n"), [""; 0]);
        assert_eq!(paths("a.o: x"), ["x"]);
    }
}
