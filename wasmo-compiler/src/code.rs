//! The object with the machine code: LLVM's, looked over and stripped.

use crate::error::{Error, ErrorKind, Result};
use crate::handlers;
use crate::unit::PERSONALITY;
use object::build::elf::SectionData;
use object::elf::{FileHeader64, SectionHeader64};
use object::read::elf::FileHeader as _;
use object::{LittleEndian, Object as _, ObjectSection as _, ObjectSymbol as _};
use wasmo_abi::index::FuncIndex;
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
    /// The encoded address map.
    pub(crate) address_map: Vec<u8>,
}

/// The functions that LLVM may call on its own.
const RUNTIME_FUNCTIONS: [&str; 3] = ["memcpy", "memmove", "memset"];

/// Reads what the descriptor must say of the object that LLVM emitted, and checks that the object keeps the contract.
pub(crate) fn inspect(bytes: &[u8], unit: Hash, escaping: &[FuncIndex]) -> Result<Code> {
    let object = object::File::parse(bytes).map_err(malformed)?;
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
    check_undefined(&object)?;
    let offset = |name: &str| {
        object
            .symbol_by_name(name)
            .filter(|symbol| symbol.section_index() == Some(text.index()))
            .map(|symbol| u32::try_from(symbol.address()).map_err(|_| too_large()))
            .transpose()
    };
    let functions = escaping.iter().map(|&func| {
        let name = symbol::function(unit, func);
        offset(&name)?.ok_or_else(|| malformed(format_args!("it does not define {name}")))
    });
    let functions = functions.collect::<Result<_>>()?;
    let tail_functions = escaping.iter().map(|&func| {
        let offset = offset(&symbol::tail_function(unit, func))?;
        Ok(offset.unwrap_or(u32::MAX))
    });
    let mut tail_functions = tail_functions.collect::<Result<Vec<_>>>()?;
    if tail_functions.iter().all(|&offset| offset == u32::MAX) {
        tail_functions.clear();
    }
    if text.size() > u64::from(u32::MAX) {
        return Err(too_large());
    }
    let ranges = crate::address_map::read(&object)?;
    Ok(Code {
        text_size: text.size(),
        functions,
        tail_functions,
        handlers: handlers::read(&object)?,
        address_map: wasmo_abi::address_map::encode(ranges),
    })
}

/// Code may refer to nothing but libcalls and the memory functions of C.
fn check_undefined(object: &object::File<'_>) -> Result<()> {
    let allowed = |name: &str| {
        RUNTIME_FUNCTIONS.contains(&name)
            // Nothing but what is stripped refers to it.
            || name == PERSONALITY
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

/// The name of the sections that say which others form a group. The only one is that of the personality's address.
const GROUP: &[u8] = b".group";

/// The object with sections that say nothing to the linker in the place of those for groups: the writer does not know these.
fn without_groups(mut bytes: Vec<u8>) -> Result<Vec<u8>> {
    let header = FileHeader64::<LittleEndian>::parse(&*bytes).map_err(malformed)?;
    let start = header.e_shoff(LittleEndian);
    let count = header.shnum(LittleEndian, &*bytes).map_err(malformed)?;
    let (sections, _) = usize::try_from(start)
        .ok()
        .and_then(|start| bytes.get_mut(start..))
        .and_then(|bytes| {
            object::pod::slice_from_bytes_mut::<SectionHeader64<LittleEndian>>(
                bytes,
                count as usize,
            )
            .ok()
        })
        .ok_or_else(|| malformed("its section headers are outside of it"))?;
    for section in sections {
        if section.sh_type.get(LittleEndian) == object::elf::SHT_GROUP {
            section.sh_type.set(LittleEndian, object::elf::SHT_PROGBITS);
        }
    }
    Ok(bytes)
}

/// The object without its debug sections, unless `debug_info` says that they stay, and without what it has for unwinders.
pub(crate) fn strip(object: Vec<u8>, debug_info: bool) -> Result<Vec<u8>> {
    let bytes = without_groups(object)?;
    let mut builder = object::build::elf::Builder::read(&*bytes).map_err(malformed)?;
    for section in &mut builder.sections {
        let name = section.name.as_slice();
        let is_debug = name.starts_with(b".debug_") || name.starts_with(b".rela.debug_");
        section.delete =
            is_debug && !debug_info || handlers::is_unwind_section(name) || name == GROUP;
    }
    for symbol in &mut builder.symbols {
        symbol.delete = symbol.name.as_slice() == PERSONALITY.as_bytes();
    }
    builder.delete_orphans();
    // LLVM keeps the names of sections among those of symbols; this writer wants them apart.
    if !builder
        .sections
        .iter()
        .any(|section| matches!(section.data, SectionData::SectionString))
    {
        let names = builder.sections.add();
        names.name = ".shstrtab".into();
        names.sh_type = object::elf::SHT_STRTAB;
        names.sh_addralign = 1;
        names.data = SectionData::SectionString;
    }
    builder.set_section_sizes();
    let mut stripped = Vec::new();
    builder.write(&mut stripped).map_err(malformed)?;
    Ok(stripped)
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!(
        "the object from LLVM is not as it should be: {error}"
    ))
}

#[cold]
fn too_large() -> Error {
    Error::new(ErrorKind::Limit, "the module's machine code exceeds 4 GiB")
}
