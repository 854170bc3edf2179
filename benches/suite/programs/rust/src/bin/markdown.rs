//! Markdown to HTML.

use pulldown_cmark::{Options, Parser, html};
use std::fmt::Write as _;
use wasmo_suite_rust::{Random, bench, sum, text};

fn main() {
    let mut random = Random::new();
    let mut source = String::new();
    for line in text(25_000).lines() {
        let line = line
            .replace("memory ", "*memory* ")
            .replace("table ", "`table` ");
        _ = match random.below(8) {
            0 => write!(source, "\n## {line}\n\n"),
            1 => write!(source, "* {line}\n  * [more](https://example.org)\n"),
            2 => write!(source, "\n```text\n{line}\n```\n"),
            3 => write!(source, "\n| a | b |\n|---|---|\n| {line} | x |\n\n"),
            _ => writeln!(source, "{line}"),
        };
    }
    bench(|| {
        let mut out = String::with_capacity(source.len() * 2);
        html::push_html(&mut out, Parser::new_ext(&source, Options::all()));
        sum(out.as_bytes())
    });
}
