//! The object with the machine code: LLVM's of all parts, looked over, joined and stripped.

use crate::debug::Lines;
use crate::error::{Error, ErrorKind, Result};
use crate::frames::Frames;
use crate::options::Options;
use crate::{handlers, join, llvm, names};
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use std::collections::HashMap;
use wasmo_abi::description::Description;
use wasmo_abi::libcall::Libcall;
use wasmo_abi::symbol::{self, Hash};

/// What the descriptor says of the code.
#[derive(Debug)]
pub(crate) struct Code {
    /// The size of the `.text` section.
    pub(crate) text_size: u64,
    /// The offsets of the escaping functions in `.text`.
    pub(crate) functions: Vec<u32>,
    /// The offsets of their bodies in the `tailcc` convention, `u32::MAX` for those that have none; empty if none has.
    pub(crate) tail_functions: Vec<u32>,
    /// The encoded table of exception handlers.
    pub(crate) handlers: Vec<u8>,
    /// The encoded tables of frames.
    pub(crate) frames: Frames,
    /// The encoded address map.
    pub(crate) address_map: Vec<u8>,
}

/// The functions that LLVM may call on its own.
const RUNTIME_FUNCTIONS: [&str; 3] = ["memcpy", "memmove", "memset"];

/// What LLVM made of a part of the module.
pub(crate) struct PartObject {
    pub(crate) bytes: Vec<u8>,
    /// What its lines stand for.
    pub(crate) lines: Lines,
}

/// Makes one object of those of the parts, in their order, and what the descriptor must say of it; checks that LLVM has kept the contract.
/// Debug sections are dropped, unless `options` say that they stay, and so is what there is for unwinders.
pub(crate) fn assemble(
    options: &Options,
    parts: &[PartObject],
    unit: Hash,
    description: &Description,
) -> Result<(Vec<u8>, Code)> {
    let debug_info = options.debug_info;
    let files = parts.iter().map(|part| object::File::parse(&*part.bytes));
    let files: Vec<_> = files.collect::<Result<_, _>>().map_err(malformed)?;
    let escaping = &description.escaping;
    let visible: HashMap<String, String> = escaping
        .iter()
        .flat_map(|&func| {
            [
                (names::function(func), symbol::function(unit, func)),
                (
                    names::tail_function(func),
                    symbol::tail_function(unit, func),
                ),
            ]
        })
        .collect();
    // Debuggers read the frames where LLVM has put them. With landing pads that would refer to what there is not.
    let keeps_frames = debug_info && !files.iter().any(handlers::has_pads);
    let keeps = |section: &[u8]| {
        if section == handlers::UNWIND.as_bytes() {
            return keeps_frames;
        }
        !handlers::is_unwind_section(section) && (debug_info || !section.starts_with(b".debug_"))
    };
    let joined = join::join(options.target.info()?.arch(), &files, keeps, |name| {
        visible.get(name).cloned()
    })?;
    let mut handlers = Vec::new();
    let mut frames = Frames::new(llvm::leaves_dead_code(options));
    let mut ranges = Vec::new();
    for ((file, part), &start) in files.iter().zip(parts).zip(&joined.starts) {
        handlers.append(&mut handlers::read(file, start)?);
        frames.read(file, start)?;
        let of_part = crate::address_map::read(file, &part.lines)?;
        for (code, wasm) in of_part {
            ranges.push((code.checked_add(start).ok_or_else(too_large)?, wasm));
        }
    }
    let object = object::File::parse(&*joined.object).map_err(malformed)?;
    let text = object
        .section_by_name(".text")
        .ok_or_else(|| malformed("it has no .text"))?;
    if let Some(other) = object.sections().find(|section| {
        section.kind() == object::SectionKind::Text
            && section.index() != text.index()
            && section.size() > 0
    }) {
        return Err(malformed(format_args!("it has code in {:?}", other.name())));
    }
    if text.size() > u64::from(u32::MAX) {
        return Err(too_large());
    }
    check_undefined(&object)?;
    let offsets: HashMap<&str, u64> = object
        .symbols()
        .filter(|symbol| symbol.is_global() && symbol.section_index() == Some(text.index()))
        .filter_map(|symbol| Some((symbol.name().ok()?, symbol.address())))
        .collect();
    // The size of `.text` is a u32.
    let offset = |name: String| offsets.get(&*name).map(|&offset| offset as u32);
    let functions = escaping.iter().map(|&func| {
        let name = symbol::function(unit, func);
        offset(name)
            .ok_or_else(|| malformed(format_args!("it does not define function {}", func.0)))
    });
    let functions = functions.collect::<Result<_>>()?;
    let tail_functions = escaping
        .iter()
        .map(|&func| offset(symbol::tail_function(unit, func)).unwrap_or(u32::MAX));
    let mut tail_functions: Vec<_> = tail_functions.collect();
    if tail_functions.iter().all(|&offset| offset == u32::MAX) {
        tail_functions.clear();
    }
    let code = Code {
        text_size: text.size(),
        functions,
        tail_functions,
        handlers: handlers::encode(&handlers),
        frames,
        address_map: wasmo_abi::address_map::encode(ranges),
    };
    Ok((joined.object, code))
}

/// Code may refer to nothing but libcalls and the memory functions of C.
fn check_undefined(object: &object::File<'_>) -> Result<()> {
    let allowed = |name: &str| {
        RUNTIME_FUNCTIONS.contains(&name)
            || Libcall::ALL
                .iter()
                .any(|&libcall| symbol::libcall(libcall) == name)
    };
    for symbol in object.symbols().filter(|symbol| symbol.is_undefined()) {
        let name = symbol.name().map_err(malformed)?;
        if !name.is_empty() && !allowed(name) {
            return Err(malformed(format_args!(
                "it refers to {name}, which the runtime does not have"
            )));
        }
    }
    Ok(())
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!(
        "the object from LLVM is not as it should be: {error}"
    ))
}

#[cold]
pub(crate) fn too_large() -> Error {
    Error::new(ErrorKind::Limit, "the module's machine code exceeds 4 GiB")
}
