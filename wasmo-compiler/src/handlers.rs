//! The table of exception handlers, read from what LLVM writes for the unwinder of C++ and into the stack maps.
//!
//! LLVM describes the landing pads of a function in `.gcc_except_table`; the function's entry in `.eh_frame` leads there. A stack
//! map of each function with landing pads says where it saves its stack pointer. The runtime reads neither: see
//! [`wasmo_abi::layout::HANDLER_START`] for what it gets. All else is dropped from the object.

use crate::error::{Error, Result};
use gimli::{DwEhPe, EndianSlice, LittleEndian, Reader as _};
use object::{
    Architecture, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationTarget,
    SectionIndex,
};
use std::collections::HashMap;
use wasmo_abi::layout::HANDLER_SIZE;

/// A handler: the fields of the record that the runtime reads, in order.
pub(crate) type Handler = [u32; 4];
const _: () = assert!(size_of::<Handler>() == HANDLER_SIZE as usize);

pub(crate) const UNWIND: &str = ".eh_frame";
const PADS: &str = ".gcc_except_table";
const STACK_MAPS: &str = ".llvm_stackmaps";

/// Whether the section called `name` serves unwinding alone.
pub(crate) fn is_unwind_section(name: &[u8]) -> bool {
    let name = name.strip_prefix(b".rela").unwrap_or(name);
    // The last holds the address of the personality.
    [UNWIND, PADS, STACK_MAPS].contains(&String::from_utf8_lossy(name).as_ref())
        || name.starts_with(b".data") && name.windows(7).any(|part| part == b".DW.ref")
}

/// Whether functions in an object have landing pads.
pub(crate) fn has_pads(object: &object::File<'_>) -> bool {
    object.section_by_name(PADS).is_some()
}

/// The encoded table of `handlers`.
pub(crate) fn encode(handlers: &[Handler]) -> Vec<u8> {
    let fields = handlers.as_flattened().iter();
    fields.flat_map(|field| field.to_le_bytes()).collect()
}

/// The handlers in the object of a part whose code begins at `base` of the module's, ascending.
pub(crate) fn read(object: &object::File<'_>, base: u32) -> Result<Vec<Handler>> {
    let mut handlers = Vec::new();
    let (Some(text), Some(pads)) = (
        object.section_by_name(".text"),
        object.section_by_name(PADS),
    ) else {
        return Ok(Vec::new());
    };
    let bytes = pads.data().map_err(malformed)?;
    let saved = saved_stack_pointers(object, text.index())?;
    for (function, pads) in functions(object, text.index(), pads.index())? {
        let saved = *saved.get(&function).ok_or_else(|| {
            malformed("a function with landing pads does not save its stack pointer")
        })?;
        let bytes = bytes
            .get(pads as usize..)
            .ok_or_else(|| malformed("landing pads outside of their section"))?;
        read_pads(bytes, |start, length, pad| {
            let offset = |offset: u64| {
                u32::try_from(u64::from(function) + offset)
                    .ok()
                    .filter(|&offset| u64::from(offset) <= text.size())
                    .and_then(|offset| offset.checked_add(base))
                    .ok_or_else(|| malformed("a landing pad outside of the code"))
            };
            handlers.push([
                offset(start)?,
                offset(start.saturating_add(length))?,
                offset(pad)?,
                saved.cast_unsigned(),
            ]);
            Ok(())
        })?;
    }
    handlers.sort_unstable();
    if handlers.windows(2).any(|pair| pair[0][1] > pair[1][0]) {
        return Err(malformed("the reaches of handlers overlap"));
    }
    Ok(handlers)
}

/// The functions that have landing pads: their offsets in the code, and those of their descriptions.
///
/// An entry of `.eh_frame` refers to the function first, then to the landing pads; relocations say it all.
fn functions(
    object: &object::File<'_>,
    text: SectionIndex,
    pads: SectionIndex,
) -> Result<Vec<(u32, u32)>> {
    let unwind = object
        .section_by_name(UNWIND)
        .ok_or_else(|| malformed("landing pads, but no .eh_frame"))?;
    let mut references = targets(object, &unwind)?;
    references.sort_by_key(|&(at, ..)| at);
    let mut functions = Vec::new();
    let mut function = None;
    for (_, section, offset) in references {
        if section == text {
            function = Some(offset);
        } else if section == pads {
            let function = function.take();
            let function = function.ok_or_else(|| malformed("landing pads of no function"))?;
            functions.push((function, offset));
        }
    }
    Ok(functions)
}

/// What the relocations of a section refer to: for each one where it stands, and the section and offset it leads to.
pub(crate) fn targets(
    object: &object::File<'_>,
    section: &object::Section<'_, '_>,
) -> Result<Vec<(u64, SectionIndex, u32)>> {
    let mut targets = Vec::new();
    for (at, relocation) in section.relocations() {
        let RelocationTarget::Symbol(symbol) = relocation.target() else {
            return Err(malformed(format_args!("relocation {relocation:?}")));
        };
        let symbol = object.symbol_by_index(symbol).map_err(malformed)?;
        let Some(section) = symbol.section_index() else {
            continue;
        };
        let offset = symbol.address().wrapping_add_signed(relocation.addend());
        targets.push((at, section, u32::try_from(offset).map_err(malformed)?));
    }
    Ok(targets)
}

/// Gives `pad` the reaches in one description of landing pads: start, length, and landing pad, all as offsets in the function.
fn read_pads(bytes: &[u8], mut pad: impl FnMut(u64, u64, u64) -> Result<()>) -> Result<()> {
    let mut reader = EndianSlice::new(bytes, LittleEndian);
    let base = DwEhPe(reader.read_u8().map_err(malformed)?);
    let types = DwEhPe(reader.read_u8().map_err(malformed)?);
    if types != gimli::DW_EH_PE_omit {
        reader.read_uleb128().map_err(malformed)?;
    }
    let encoding = DwEhPe(reader.read_u8().map_err(malformed)?);
    if base != gimli::DW_EH_PE_omit {
        return Err(malformed("landing pads are not counted from the function"));
    }
    let length = reader.read_uleb128().map_err(malformed)?;
    let length = usize::try_from(length).map_err(malformed)?;
    let mut calls = reader.split(length).map_err(malformed)?;
    while !calls.is_empty() {
        let mut number = || match encoding {
            gimli::DW_EH_PE_uleb128 => calls.read_uleb128(),
            gimli::DW_EH_PE_udata4 => calls.read_u32().map(u64::from),
            _ => Err(gimli::Error::UnsupportedPointerEncoding(encoding)),
        };
        let [start, length, target] = [
            number().map_err(malformed)?,
            number().map_err(malformed)?,
            number().map_err(malformed)?,
        ];
        calls.read_uleb128().map_err(malformed)?;
        // The others are calls in the reach of no handler.
        if target != 0 {
            pad(start, length, target)?;
        }
    }
    Ok(())
}

/// Where each function with a stack map saves its stack pointer, as an offset from its frame pointer. Functions are known by
/// their offsets in the code.
fn saved_stack_pointers(
    object: &object::File<'_>,
    text: SectionIndex,
) -> Result<HashMap<u32, i32>> {
    let mut saved = HashMap::new();
    let Some(section) = object.section_by_name(STACK_MAPS) else {
        return Ok(saved);
    };
    let frame_pointer = match object.architecture() {
        Architecture::Aarch64 => 29,
        _ => 6,
    };
    let targets: HashMap<_, _> = targets(object, &section)?
        .into_iter()
        .filter(|&(_, section, _)| section == text)
        .map(|(at, _, offset)| (at, offset))
        .collect();
    let bytes = section.data().map_err(malformed)?;
    let mut reader = EndianSlice::new(bytes, LittleEndian);
    let version = reader.read_u8().map_err(malformed)?;
    if version != 3 {
        return Err(malformed(format_args!("stack maps of version {version}")));
    }
    reader.skip(3).map_err(malformed)?;
    let functions = reader.read_u32().map_err(malformed)?;
    let constants = reader.read_u32().map_err(malformed)?;
    reader.skip(4).map_err(malformed)?;
    let mut records = reader;
    // 24 bytes for each function, 8 for each constant.
    let skipped = u64::from(functions) * 24 + u64::from(constants) * 8;
    let skipped = usize::try_from(skipped).map_err(malformed)?;
    records.skip(skipped).map_err(malformed)?;
    for _ in 0..functions {
        let at = reader.offset_from(EndianSlice::new(bytes, LittleEndian)) as u64;
        let function = *targets
            .get(&at)
            .ok_or_else(|| malformed("a stack map of no function"))?;
        reader.skip(16).map_err(malformed)?;
        let count = reader.read_u64().map_err(malformed)?;
        for _ in 0..count {
            let place = read_stack_map(&mut records).map_err(malformed)?;
            match place {
                Some((register, offset)) if register == frame_pointer => {
                    if saved.insert(function, offset).is_some() {
                        return Err(malformed("a function saves its stack pointer twice"));
                    }
                }
                other => {
                    return Err(malformed(format_args!(
                        "a stack pointer is saved at {other:?}"
                    )));
                }
            }
        }
    }
    Ok(saved)
}

/// Reads a record of the stack maps: the register and the offset from it that give the address of its only location.
fn read_stack_map(reader: &mut EndianSlice<'_, LittleEndian>) -> gimli::Result<Option<(u16, i32)>> {
    // The kind of location that is an address in a frame.
    const DIRECT: u8 = 2;
    let before = *reader;
    // An id, the place in the code, flags.
    reader.skip(14)?;
    let count = reader.read_u16()?;
    let mut place = None;
    for _ in 0..count {
        let kind = reader.read_u8()?;
        reader.skip(3)?;
        let register = reader.read_u16()?;
        reader.skip(2)?;
        let offset = reader.read_i32()?;
        place = (kind == DIRECT && count == 1).then_some((register, offset));
    }
    let align = |reader: &mut EndianSlice<'_, LittleEndian>| {
        let misaligned = reader.offset_from(before) % 8;
        reader.skip((8 - misaligned) % 8)
    };
    align(reader)?;
    reader.skip(2)?;
    let live_outs = reader.read_u16()?;
    reader.skip(usize::from(live_outs) * 4)?;
    align(reader)?;
    Ok(place)
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!("LLVM's landing pads cannot be read: {error}"))
}
