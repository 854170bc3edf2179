//! Joins the objects of a module's parts into one, as `ld -r` would: sections of a name follow each other, and functions of one part that
//! others call become local.
//!
//! It knows what LLVM makes of our modules and no more: relocations with addends, no common symbols, and no groups but that of
//! the personality's address, which is not kept.

use crate::error::{Error, Result};
use crate::target::Arch;
use object::elf::{SHF_GROUP, SHF_MERGE, SHF_STRINGS, SHT_NOBITS, SHT_PROGBITS, SHT_X86_64_UNWIND};
use object::write::{
    Object, Relocation, SectionId, StandardSection, Symbol, SymbolId, SymbolSection,
};
use object::{
    BinaryFormat, Endianness, Object as _, ObjectSection as _, ObjectSymbol as _, RelocationTarget,
    SectionFlags, SectionIndex, SymbolFlags, SymbolIndex, SymbolKind, SymbolScope,
};
use std::collections::HashMap;

/// A joined object.
pub(crate) struct Joined {
    pub(crate) object: Vec<u8>,
    /// Where in `.text` the code of each part begins.
    pub(crate) starts: Vec<u32>,
}

/// Joins `parts`, but for the sections that `keeps` does not want. The functions for which `name` has one get that as a symbol that the
/// linker sees, the others are local.
pub(crate) fn join(
    arch: Arch,
    parts: &[object::File<'_>],
    keeps: impl Fn(&[u8]) -> bool,
    name: impl Fn(&str) -> Option<String>,
) -> Result<Joined> {
    let mut joiner = Joiner {
        object: Object::new(BinaryFormat::Elf, arch.of_objects(), Endianness::Little),
        sections: HashMap::new(),
        globals: HashMap::new(),
        keeps,
        name,
    };
    let mut starts = Vec::with_capacity(parts.len());
    let mut places = Vec::with_capacity(parts.len());
    for file in parts {
        let place = joiner.add_sections(file)?;
        starts.push(start_of_code(file, &place)?);
        joiner.define(file, &place)?;
        places.push(place);
    }
    for (file, place) in parts.iter().zip(&places) {
        joiner.relocate(file, place)?;
    }
    let object = joiner.object.write().map_err(malformed)?;
    Ok(Joined { object, starts })
}

/// Where in the new object the sections of a part stand.
type Places = HashMap<SectionIndex, (SectionId, u64)>;

fn start_of_code(file: &object::File<'_>, places: &Places) -> Result<u32> {
    let text = file.section_by_name(".text");
    let start = text.and_then(|text| places.get(&text.index()));
    u32::try_from(start.map_or(0, |&(_, start)| start)).map_err(|_| crate::code::too_large())
}

struct Joiner<K, N> {
    object: Object<'static>,
    sections: HashMap<Vec<u8>, SectionId>,
    /// The symbols that are known by name: what parts define for each other, and what none defines.
    globals: HashMap<Vec<u8>, SymbolId>,
    keeps: K,
    name: N,
}

impl<K: Fn(&[u8]) -> bool, N: Fn(&str) -> Option<String>> Joiner<K, N> {
    fn add_sections(&mut self, file: &object::File<'_>) -> Result<Places> {
        let mut places = HashMap::new();
        for section in file.sections() {
            let SectionFlags::Elf { sh_type, sh_flags } = section.flags() else {
                return Err(malformed("it is no ELF object"));
            };
            let name = section.name_bytes().map_err(malformed)?.to_vec();
            // What says how the object is put together is made anew.
            let has_content = [SHT_PROGBITS, SHT_NOBITS, SHT_X86_64_UNWIND].contains(&sh_type);
            if !has_content || !(self.keeps)(&name) {
                continue;
            }
            let object = &mut self.object;
            let id = *self.sections.entry(name).or_insert_with_key(|name| {
                if name == b".text" {
                    return object.section_id(StandardSection::Text);
                }
                let id = object.add_section(Vec::new(), name.clone(), section.kind());
                // Merging needs the size of what is merged, which the writer does not know.
                let dropped = SHF_GROUP | SHF_MERGE | SHF_STRINGS;
                let sh_flags = object::elf::SectionFlags(sh_flags.0 & !dropped.0);
                object.section_mut(id).flags = SectionFlags::Elf { sh_type, sh_flags };
                id
            });
            let data = section.data().map_err(malformed)?;
            let place = self
                .object
                .append_section_data(id, data, section.align().max(1));
            places.insert(section.index(), (id, place));
        }
        Ok(places)
    }

    /// Adds the symbols that `file` defines for other parts or the linker.
    fn define(&mut self, file: &object::File<'_>, places: &Places) -> Result<()> {
        for symbol in file.symbols().filter(|symbol| symbol.is_global()) {
            let Some(index) = symbol.section_index() else {
                continue;
            };
            let name = symbol.name().map_err(malformed)?;
            let Some(&place) = places.get(&index) else {
                continue;
            };
            let id = match (self.name)(name) {
                Some(visible) => self.add(visible.as_bytes(), place, &symbol, SymbolScope::Linkage),
                None => self.add(name.as_bytes(), place, &symbol, SymbolScope::Compilation),
            };
            if self.globals.insert(name.into(), id).is_some() {
                return Err(malformed(format_args!("two parts define {name}")));
            }
        }
        Ok(())
    }

    /// Adds a symbol like `symbol`, which is in the section at `place`.
    fn add<'data>(
        &mut self,
        name: &[u8],
        (section, start): (SectionId, u64),
        symbol: &impl object::ObjectSymbol<'data>,
        scope: SymbolScope,
    ) -> SymbolId {
        self.object.add_symbol(Symbol {
            name: name.to_vec(),
            value: start + symbol.address(),
            size: symbol.size(),
            kind: kind(symbol),
            scope,
            weak: false,
            section: SymbolSection::Section(section),
            flags: SymbolFlags::None,
        })
    }

    /// Adds the relocations of `file`, and the symbols that they need.
    fn relocate(&mut self, file: &object::File<'_>, places: &Places) -> Result<()> {
        let mut locals = HashMap::new();
        for section in file.sections() {
            let Some(&(id, start)) = places.get(&section.index()) else {
                continue;
            };
            for (offset, relocation) in section.relocations() {
                let RelocationTarget::Symbol(target) = relocation.target() else {
                    return Err(malformed(format_args!("relocation {relocation:?}")));
                };
                let (symbol, shift) = match locals.get(&target) {
                    Some(&known) => known,
                    None => {
                        let known = self.target(file, places, target)?;
                        locals.insert(target, known);
                        known
                    }
                };
                let relocation = Relocation {
                    offset: start + offset,
                    symbol,
                    addend: relocation.addend().wrapping_add(shift),
                    flags: relocation.flags(),
                };
                self.object
                    .add_relocation(id, relocation)
                    .map_err(malformed)?;
            }
        }
        // What nothing refers to is of use to debuggers and profilers.
        for symbol in file
            .symbols()
            .filter(|symbol| symbol.kind() == SymbolKind::Text)
        {
            if !locals.contains_key(&symbol.index()) && !symbol.is_global() {
                self.target(file, places, symbol.index())?;
            }
        }
        Ok(())
    }

    /// The symbol that stands for one of a part, and what is to be added to its addends.
    fn target(
        &mut self,
        file: &object::File<'_>,
        places: &Places,
        index: SymbolIndex,
    ) -> Result<(SymbolId, i64)> {
        let symbol = file.symbol_by_index(index).map_err(malformed)?;
        let name = symbol.name().map_err(malformed)?;
        let place = symbol.section_index().and_then(|index| places.get(&index));
        if symbol.kind() == SymbolKind::Section {
            let &(section, start) = place.ok_or_else(|| unknown(name))?;
            let shift = i64::try_from(start).map_err(malformed)?;
            return Ok((self.object.section_symbol(section), shift));
        }
        if symbol.is_undefined() || symbol.is_global() {
            if let Some(&id) = self.globals.get(name.as_bytes()) {
                return Ok((id, 0));
            }
            if !symbol.is_undefined() {
                return Err(unknown(name));
            }
            let id = self.object.add_symbol(Symbol {
                name: name.into(),
                value: 0,
                size: 0,
                kind: kind(&symbol),
                scope: SymbolScope::Unknown,
                weak: false,
                section: SymbolSection::Undefined,
                flags: SymbolFlags::None,
            });
            self.globals.insert(name.into(), id);
            return Ok((id, 0));
        }
        let &place = place.ok_or_else(|| unknown(name))?;
        Ok((
            self.add(name.as_bytes(), place, &symbol, SymbolScope::Compilation),
            0,
        ))
    }
}

/// The kind of a symbol for the writer.
fn kind<'data>(symbol: &impl object::ObjectSymbol<'data>) -> SymbolKind {
    match symbol.kind() {
        // Constants, and where code and data begin on AArch64.
        SymbolKind::Unknown if !symbol.is_undefined() => SymbolKind::Label,
        kind => kind,
    }
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!(
        "an object from LLVM is not as it should be: {error}"
    ))
}

#[cold]
fn unknown(name: &str) -> Error {
    malformed(format_args!("{name} is in no section that is known"))
}
