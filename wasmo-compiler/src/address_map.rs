//! The address map, read from the DWARF line table that LLVM made of the debug locations.

use crate::debug::{Lines, NO_OFFSET};
use crate::error::{Error, Result};
use gimli::{DebugLine, DebugLineOffset, EndianSlice, LittleEndian};
use object::{
    Object as _, ObjectSection as _, ObjectSymbol as _, RelocationKind, RelocationTarget,
};
use wasmo_abi::address_map::NONE;

/// The ranges of an object's `.text` with their wasm offsets (`meaning` has them of lines), as [`wasmo_abi::address_map::encode`] takes them.
///
/// Code to which LLVM gives no line, because it comes from several places at once, is counted to what stands before
/// it: the function is right, the offset near.
pub(crate) fn read(object: &object::File<'_>, meaning: &Lines) -> Result<Vec<(u32, u32)>> {
    let Some(section) = object.section_by_name(".debug_line") else {
        return Ok(Vec::new());
    };
    let mut bytes = section.data().map_err(malformed)?.to_vec();
    relocate(object, &section, &mut bytes)?;
    let lines = DebugLine::new(&bytes, LittleEndian);
    let mut ranges = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let program = lines
            .program(DebugLineOffset(at), 8, None, None)
            .map_err(malformed)?;
        at += unit_size(&program);
        let mut rows = program.rows();
        let mut inside = false;
        while let Some((_, row)) = rows.next_row().map_err(malformed)? {
            let code = u32::try_from(row.address()).map_err(malformed)?;
            let wasm = row.line().and_then(|line| meaning.offset(line.get()));
            match (row.end_sequence(), wasm) {
                (true, _) | (false, Some(NO_OFFSET)) => ranges.push((code, NONE)),
                (false, Some(wasm)) => ranges.push((code, wasm)),
                (false, None) if !inside => ranges.push((code, NONE)),
                (false, None) => {}
            }
            inside = !row.end_sequence();
        }
    }
    Ok(ranges)
}

/// The size of a unit of the line table, its length field included.
fn unit_size(program: &gimli::IncompleteLineProgram<EndianSlice<'_, LittleEndian>>) -> usize {
    let header = program.header();
    header.unit_length() + usize::from(header.format().initial_length_size())
}

/// Applies the relocations of `section` to its content: addresses become offsets in their sections.
fn relocate(
    object: &object::File<'_>,
    section: &object::Section<'_, '_>,
    bytes: &mut [u8],
) -> Result<()> {
    for (offset, relocation) in section.relocations() {
        let base = match relocation.target() {
            RelocationTarget::Symbol(symbol) => {
                object.symbol_by_index(symbol).map_err(malformed)?.address()
            }
            _ => 0,
        };
        if relocation.kind() != RelocationKind::Absolute {
            return Err(malformed(format_args!("relocation {relocation:?}")));
        }
        let value = base.wrapping_add_signed(relocation.addend());
        let size = usize::from(relocation.size() / 8);
        let at = usize::try_from(offset).map_err(malformed)?;
        bytes
            .get_mut(at..at.saturating_add(size))
            .zip(value.to_le_bytes().get(..size))
            .map(|(to, from)| to.copy_from_slice(from))
            .ok_or_else(|| malformed("relocation outside of its section"))?;
    }
    Ok(())
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!("LLVM's line table cannot be read: {error}"))
}
