//! Text modules → binaries.

use crate::error::{Error, ErrorKind};
use std::borrow::Cow;

/// What every wasm binary begins with.
const MAGIC: &[u8] = b"\0asm";

/// The wasm binary in `source`: itself, or what it gives when assembled as text.
pub(crate) fn to_binary(source: &[u8]) -> Result<Cow<'_, [u8]>, Error> {
    if source.starts_with(MAGIC) {
        return Ok(Cow::Borrowed(source));
    }
    // A cut-off or empty binary is told apart from a text with an error at its very beginning.
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
    let (line, column) = error.span().linecol_in(text);
    let kind = ErrorKind::Text {
        line: line + 1,
        column: column + 1,
    };
    Error::new(kind, error.message())
}
