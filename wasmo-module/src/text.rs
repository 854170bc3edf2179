//! Text modules → binaries.

use crate::error::{Error, ErrorKind};
use crate::unsupported;
use std::borrow::Cow;

/// What every wasm binary begins with.
const MAGIC: &[u8] = b"\0asm";

/// The wasm binary in `source`: itself, or what it gives when assembled as text.
pub(crate) fn to_binary(source: &[u8]) -> Result<Cow<'_, [u8]>, Error> {
    if source.starts_with(MAGIC) {
        return Ok(Cow::Borrowed(source));
    }
    if source.trim_ascii().is_empty() {
        return Err(Error::new(
            ErrorKind::NotWasm,
            "not a WebAssembly module: there is nothing in it",
        ));
    }
    // A cut-off binary is told apart from a text with an error at its very beginning.
    let text = match std::str::from_utf8(source) {
        Ok(text) if !text.contains('\0') => text,
        _ => {
            return Err(Error::new(
                ErrorKind::NotWasm,
                "not a WebAssembly module: neither a binary (`\\0asm` at its start) nor a text (UTF-8)",
            ));
        }
    };
    assemble(text)
        .map(Cow::Owned)
        .map_err(|error| at_position(text, &error))
}

fn assemble(text: &str) -> Result<Vec<u8>, wast::Error> {
    let buffer = wast::parser::ParseBuffer::new(text)?;
    wast::parser::parse::<wast::Wat<'_>>(&buffer)?.encode()
}

#[cold]
fn at_position(text: &str, error: &wast::Error) -> Error {
    let token = token_at(text, error.span().offset());
    if token == Some("component") {
        return unsupported::component();
    }
    let (line, column) = error.span().linecol_in(text);
    let kind = ErrorKind::Text {
        line: line + 1,
        column: column + 1,
    };
    let mut message = error.message();
    let wanted = message.starts_with("expected ") || message.contains(", expected ");
    match token {
        Some(token) if wanted => message.push_str(&format!(", found `{token}`")),
        None if wanted => message.push_str(", found the end"),
        Some(token) if message.ends_with("unexpected token") => {
            message.push_str(&format!(" `{token}`"));
        }
        _ => {}
    }
    Error::new(kind, message)
}

/// The token, or what there is of it in one word, that begins at `offset`; none at the end.
fn token_at(text: &str, offset: usize) -> Option<&str> {
    let rest = text.get(offset..)?;
    let first = rest.chars().next()?;
    let is_of_word = |c: char| !c.is_whitespace() && !"()\";".contains(c);
    let end = match is_of_word(first) {
        true => rest.find(|c| !is_of_word(c)).unwrap_or(rest.len()),
        false => first.len_utf8(),
    };
    rest.get(..end)
}
