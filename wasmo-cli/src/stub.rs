//! The object that starts an executable: the C function `main`, and what it hands to the runtime.

use crate::error::{Error, Result};
use object::write::{Object, Relocation, StandardSegment, Symbol, SymbolId, SymbolSection};
use object::{
    Architecture, BinaryFormat, Endianness, RelocationEncoding, RelocationFlags, RelocationKind,
    SectionKind, SymbolFlags, SymbolKind, SymbolScope, elf,
};

/// The function of the runtime that does the work.
const HOST_MAIN: &[u8] = b"wasmo_host_main";

/// Writes the object. `descriptor` is the symbol of the module's descriptor, `program` the encoded [`wasmo_host::Program`].
pub(crate) fn write(target: &str, descriptor: &str, program: &[u8]) -> Result<Vec<u8>> {
    let architecture = match target.split('-').next() {
        Some("x86_64") => Architecture::X86_64,
        Some("aarch64") => Architecture::Aarch64,
        _ => {
            return Err(Error::new(format!(
                "there is no main function for {target}"
            )));
        }
    };
    let refused = |error| Error::new("the start object cannot be written").because(error);
    let mut object = Object::new(BinaryFormat::Elf, architecture, Endianness::Little);

    let segment = object.segment_name(StandardSegment::Data).to_vec();
    let text = object.add_section(
        segment.clone(),
        b".rodata.wasmo.program".to_vec(),
        SectionKind::ReadOnlyData,
    );
    object.append_section_data(text, program, 1);
    let program_symbol = object.section_symbol(text);

    // The record `Guest` of `wasmo_host::entry`.
    let mut record = vec![0; 24];
    record[16..].copy_from_slice(&(program.len() as u64).to_le_bytes());
    let guest = object.add_section(
        segment,
        b".data.rel.ro.wasmo.guest".to_vec(),
        SectionKind::ReadOnlyDataWithRel,
    );
    object.append_section_data(guest, &record, 8);
    let descriptor = undefined(&mut object, descriptor.as_bytes());
    for (offset, symbol) in [(0, descriptor), (8, program_symbol)] {
        let flags = RelocationFlags::Generic {
            kind: RelocationKind::Absolute,
            encoding: RelocationEncoding::Generic,
            size: 64,
        };
        let relocation = Relocation {
            offset,
            symbol,
            addend: 0,
            flags,
        };
        object.add_relocation(guest, relocation).map_err(refused)?;
    }
    let guest_symbol = object.section_symbol(guest);

    let (code, relocations): (&[u8], &[Patch]) = match architecture {
        Architecture::X86_64 => (
            // lea rdx, [rip + guest]; jmp wasmo_host_main
            &[0x48, 0x8d, 0x15, 0, 0, 0, 0, 0xe9, 0, 0, 0, 0],
            &[
                (3, Which::Guest, elf::R_X86_64_PC32, -4),
                (8, Which::Main, elf::R_X86_64_PLT32, -4),
            ],
        ),
        _ => (
            // adrp x2, guest; add x2, x2, :lo12:guest; b wasmo_host_main
            &[0x02, 0, 0, 0x90, 0x42, 0, 0, 0x91, 0, 0, 0, 0x14],
            &[
                (0, Which::Guest, elf::R_AARCH64_ADR_PREL_PG_HI21, 0),
                (4, Which::Guest, elf::R_AARCH64_ADD_ABS_LO12_NC, 0),
                (8, Which::Main, elf::R_AARCH64_JUMP26, 0),
            ],
        ),
    };
    let main = undefined(&mut object, HOST_MAIN);
    let text = object.section_id(object::write::StandardSection::Text);
    let start = object.append_section_data(text, code, 16);
    for &(offset, which, r_type, addend) in relocations {
        let symbol = match which {
            Which::Guest => guest_symbol,
            Which::Main => main,
        };
        let flags = RelocationFlags::Elf { r_type };
        let relocation = Relocation {
            offset: start + offset,
            symbol,
            addend,
            flags,
        };
        object.add_relocation(text, relocation).map_err(refused)?;
    }
    object.add_symbol(Symbol {
        name: b"main".to_vec(),
        value: start,
        size: code.len() as u64,
        kind: SymbolKind::Text,
        scope: SymbolScope::Dynamic,
        weak: false,
        section: SymbolSection::Section(text),
        flags: SymbolFlags::None,
    });
    // Without this the linker takes it that the object needs an executable stack.
    object.add_section(Vec::new(), b".note.GNU-stack".to_vec(), SectionKind::Other);
    object.write().map_err(refused)
}

/// A relocation of the code: where, to what, how, and with which addend.
type Patch = (u64, Which, elf::RelocationType, i64);

/// What a relocation refers to.
#[derive(Clone, Copy)]
enum Which {
    Guest,
    Main,
}

fn undefined(object: &mut Object<'_>, name: &[u8]) -> SymbolId {
    object.add_symbol(Symbol {
        name: name.to_vec(),
        value: 0,
        size: 0,
        kind: SymbolKind::Unknown,
        scope: SymbolScope::Unknown,
        weak: false,
        section: SymbolSection::Undefined,
        flags: SymbolFlags::None,
    })
}
