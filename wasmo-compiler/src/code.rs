//! The object with the machine code: LLVM's, looked over and stripped.

use crate::error::{Error, ErrorKind, Result};
use object::build::elf::SectionData;
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
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
        address_map: wasmo_abi::address_map::encode(ranges),
    })
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

/// The object without its debug sections.
pub(crate) fn strip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut builder = object::build::elf::Builder::read(bytes).map_err(malformed)?;
    for section in &mut builder.sections {
        let name = section.name.as_slice();
        if name.starts_with(b".debug_") || name.starts_with(b".rela.debug_") {
            section.delete = true;
        }
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
