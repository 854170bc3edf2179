//! The objects that start an executable: the C function `main`, and what it hands to the runtime; and, where there is no C compiler, what
//! calls `main`.

use crate::error::{Error, Result};
use object::write::{
    Object, Relocation, SectionId, StandardSegment, Symbol, SymbolId, SymbolSection,
};
use object::{
    Architecture, BinaryFormat, Endianness, RelocationEncoding, RelocationFlags, RelocationKind,
    SectionKind, SymbolFlags, SymbolKind, SymbolScope, elf,
};

/// The function of the runtime that does the work.
const HOST_MAIN: &[u8] = b"wasmo_host_main";

/// Writes the object. `descriptor` is the symbol of the module's descriptor, `program` the encoded [`wasmo_host::Program`].
pub(crate) fn write(target: &str, descriptor: &str, program: &[u8]) -> Result<Vec<u8>> {
    let architecture = architecture(target)?;
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
        address(&mut object, guest, offset, symbol)?;
    }
    let guest_symbol = object.section_symbol(guest);

    let main = undefined(&mut object, HOST_MAIN);
    let (code, patches): (&[u8], &[Patch]) = match architecture {
        Architecture::X86_64 => (
            // lea rdx, [rip + guest]; jmp wasmo_host_main
            &[0x48, 0x8d, 0x15, 0, 0, 0, 0, 0xe9, 0, 0, 0, 0],
            &[
                (3, guest_symbol, elf::R_X86_64_PC32, -4),
                (8, main, elf::R_X86_64_PLT32, -4),
            ],
        ),
        _ => (
            // adrp x2, guest; add x2, x2, :lo12:guest; b wasmo_host_main
            &[0x02, 0, 0, 0x90, 0x42, 0, 0, 0x91, 0, 0, 0, 0x14],
            &[
                (0, guest_symbol, elf::R_AARCH64_ADR_PREL_PG_HI21, 0),
                (4, guest_symbol, elf::R_AARCH64_ADD_ABS_LO12_NC, 0),
                (8, main, elf::R_AARCH64_JUMP26, 0),
            ],
        ),
    };
    function(&mut object, b"main", code, patches)?;
    finish(object)
}

/// Writes the object that a C compiler has among its own: it begins a program, if `is_program`, and says what its object is for those
/// who want to know when it goes away.
pub(crate) fn start(target: &str, is_program: bool) -> Result<Vec<u8>> {
    let architecture = architecture(target)?;
    let mut object = Object::new(BinaryFormat::Elf, architecture, Endianness::Little);

    let segment = object.segment_name(StandardSegment::Data).to_vec();
    let section = object.add_section(
        segment,
        b".data.rel.ro.wasmo.handle".to_vec(),
        SectionKind::ReadOnlyDataWithRel,
    );
    object.append_section_data(section, &[0; 8], 8);
    let handle = object.add_symbol(Symbol {
        name: b"__dso_handle".to_vec(),
        value: 0,
        size: 8,
        kind: SymbolKind::Data,
        scope: SymbolScope::Linkage,
        weak: false,
        section: SymbolSection::Section(section),
        flags: SymbolFlags::None,
    });
    address(&mut object, section, 0, handle)?;
    if !is_program {
        return finish(object);
    }

    // __libc_start_main(main, argc, argv, init: null, fini: null, rtld_fini, stack_end)
    let (main, libc) = (
        undefined(&mut object, b"main"),
        undefined(&mut object, b"__libc_start_main"),
    );
    let (code, patches): (&[u8], &[Patch]) = match architecture {
        Architecture::X86_64 => (
            &[
                0x31, 0xed, // xor ebp, ebp
                0x49, 0x89, 0xd1, // mov r9, rdx
                0x5e, // pop rsi
                0x48, 0x89, 0xe2, // mov rdx, rsp
                0x48, 0x83, 0xe4, 0xf0, // and rsp, -16
                0x50, // push rax
                0x54, // push rsp
                0x45, 0x31, 0xc0, // xor r8d, r8d
                0x31, 0xc9, // xor ecx, ecx
                0x48, 0x8d, 0x3d, 0, 0, 0, 0, // lea rdi, [rip + main]
                0xe8, 0, 0, 0, 0,    // call __libc_start_main
                0xf4, // hlt
            ],
            &[
                (23, main, elf::R_X86_64_PC32, -4),
                (28, libc, elf::R_X86_64_PLT32, -4),
            ],
        ),
        _ => (
            &[
                0x1d, 0x00, 0x80, 0xd2, // mov x29, #0
                0x1e, 0x00, 0x80, 0xd2, // mov x30, #0
                0xe5, 0x03, 0x00, 0xaa, // mov x5, x0
                0xe1, 0x03, 0x40, 0xf9, // ldr x1, [sp]
                0xe2, 0x23, 0x00, 0x91, // add x2, sp, #8
                0xe6, 0x03, 0x00, 0x91, // mov x6, sp
                0x00, 0x00, 0x00, 0x90, // adrp x0, main
                0x00, 0x00, 0x00, 0x91, // add x0, x0, :lo12:main
                0x03, 0x00, 0x80, 0xd2, // mov x3, #0
                0x04, 0x00, 0x80, 0xd2, // mov x4, #0
                0x00, 0x00, 0x00, 0x94, // bl __libc_start_main
                0x20, 0x00, 0x20, 0xd4, // brk #1
            ],
            &[
                (24, main, elf::R_AARCH64_ADR_PREL_PG_HI21, 0),
                (28, main, elf::R_AARCH64_ADD_ABS_LO12_NC, 0),
                (40, libc, elf::R_AARCH64_CALL26, 0),
            ],
        ),
    };
    function(&mut object, b"_start", code, patches)?;
    finish(object)
}

/// A relocation of the code: where, to what, how, and with which addend.
type Patch = (u64, SymbolId, elf::RelocationType, i64);

fn architecture(target: &str) -> Result<Architecture> {
    match target.split('-').next() {
        Some("x86_64") => Ok(Architecture::X86_64),
        Some("aarch64") => Ok(Architecture::Aarch64),
        _ => Err(Error::new(format!(
            "there is no main function for {target}"
        ))),
    }
}

#[cold]
fn refused(error: object::write::Error) -> Error {
    Error::new("the start object cannot be written").because(error)
}

/// Has the linker put the address of `symbol` into data.
fn address(
    object: &mut Object<'_>,
    section: SectionId,
    offset: u64,
    symbol: SymbolId,
) -> Result<()> {
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
    object.add_relocation(section, relocation).map_err(refused)
}

/// Adds a function.
fn function(object: &mut Object<'_>, name: &[u8], code: &[u8], patches: &[Patch]) -> Result<()> {
    let text = object.section_id(object::write::StandardSection::Text);
    let start = object.append_section_data(text, code, 16);
    for &(offset, symbol, r_type, addend) in patches {
        let relocation = Relocation {
            offset: start + offset,
            symbol,
            addend,
            flags: RelocationFlags::Elf { r_type },
        };
        object.add_relocation(text, relocation).map_err(refused)?;
    }
    object.add_symbol(Symbol {
        name: name.to_vec(),
        value: start,
        size: code.len() as u64,
        kind: SymbolKind::Text,
        scope: SymbolScope::Dynamic,
        weak: false,
        section: SymbolSection::Section(text),
        flags: SymbolFlags::None,
    });
    Ok(())
}

fn finish(mut object: Object<'_>) -> Result<Vec<u8>> {
    // Without this the linker takes it that the object needs an executable stack.
    object.add_section(Vec::new(), b".note.GNU-stack".to_vec(), SectionKind::Other);
    object.write().map_err(refused)
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
