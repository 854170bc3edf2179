//! The object with the module descriptor and the read-only data it points at.
//!
//! The record is described at [`wasmo_abi::layout::DESCRIPTOR_VERSION`].

use crate::code::Code;
use crate::error::{Error, Result};
use crate::target::Arch;
use object::write::{Object, Relocation, SectionId, Symbol, SymbolId, SymbolSection};
use object::{
    BinaryFormat, Endianness, RelocationEncoding, RelocationFlags, RelocationKind, SectionKind,
    SymbolFlags, SymbolKind, SymbolScope,
};
use wasmo_abi::description::{ConstExpr, Description};
use wasmo_abi::layout::{
    DESCRIPTOR_ADDRESS_MAP, DESCRIPTOR_DATA, DESCRIPTOR_DESCRIPTION, DESCRIPTOR_EVALUATE,
    DESCRIPTOR_FRAMES, DESCRIPTOR_FUNCTIONS, DESCRIPTOR_HANDLERS, DESCRIPTOR_MAKE_GLOBALS,
    DESCRIPTOR_MAKE_MEMORIES, DESCRIPTOR_MAKE_SHARED, DESCRIPTOR_MAKE_TABLES, DESCRIPTOR_MAKE_TAGS,
    DESCRIPTOR_MAP_IMAGE, DESCRIPTOR_OUTLINE, DESCRIPTOR_SAVED, DESCRIPTOR_SIZE,
    DESCRIPTOR_TAIL_FUNCTIONS, DESCRIPTOR_TEXT, DESCRIPTOR_VERSION, FRAME_SIZE, HANDLER_SIZE,
    IMAGE_ALIGN, SAVED_SIZE, VmctxLayout,
};
use wasmo_abi::outline;
use wasmo_abi::symbol::{self, Hash};

/// Writes the object.
pub(crate) fn write(
    arch: Arch,
    module: Hash,
    unit: Hash,
    description: &Description,
    data: &[u8],
    code: &Code,
) -> Result<Vec<u8>> {
    let mut writer = Writer {
        object: Object::new(BinaryFormat::Elf, arch.of_objects(), Endianness::Little),
        record: vec![0; DESCRIPTOR_SIZE as usize],
        relocations: Vec::new(),
    };
    writer.set(DESCRIPTOR_VERSION, wasmo_abi::ABI_VERSION.into());
    writer.point(
        DESCRIPTOR_DESCRIPTION,
        ".rodata.wasmo.description",
        &description.beside_outline().encode(),
        8,
        1,
    );
    writer.point(
        DESCRIPTOR_OUTLINE,
        ".rodata.wasmo.outline",
        &outline::encode(description),
        4,
        1,
    );
    let align = description.image.map_or(16, |_| IMAGE_ALIGN);
    writer.point(DESCRIPTOR_DATA, ".rodata.wasmo.data", data, align, 1);
    for (offset, name, needed) in parts(description) {
        if needed {
            let function = writer.symbol(name, SymbolSection::Undefined, 0, SymbolScope::Unknown);
            writer.relocate(offset, function, 0);
        }
    }
    let bytes = |offsets: &[u32]| -> Vec<u8> {
        let offsets = offsets.iter();
        offsets.flat_map(|offset| offset.to_le_bytes()).collect()
    };
    writer.point(
        DESCRIPTOR_FUNCTIONS,
        ".rodata.wasmo.functions",
        &bytes(&code.functions),
        4,
        4,
    );
    writer.point(
        DESCRIPTOR_ADDRESS_MAP,
        ".rodata.wasmo.address_map",
        &code.address_map,
        4,
        1,
    );
    writer.point(
        DESCRIPTOR_TAIL_FUNCTIONS,
        ".rodata.wasmo.tail_functions",
        &bytes(&code.tail_functions),
        4,
        4,
    );
    writer.point(
        DESCRIPTOR_HANDLERS,
        ".rodata.wasmo.handlers",
        &code.handlers,
        4,
        HANDLER_SIZE.into(),
    );
    writer.point(
        DESCRIPTOR_FRAMES,
        ".rodata.wasmo.frames",
        &code.frames.frames,
        4,
        FRAME_SIZE.into(),
    );
    writer.point(
        DESCRIPTOR_SAVED,
        ".rodata.wasmo.saved",
        &code.frames.saved,
        1,
        SAVED_SIZE.into(),
    );
    // The code is known to the linker by its escaping functions alone; its start is where the first of them stands,
    // less that one's offset. Code of which nothing escapes can never run, and is left to the linker to drop.
    if let (Some(&func), Some(&offset)) = (description.escaping.first(), code.functions.first()) {
        let name = symbol::function(unit, func);
        let function = writer.symbol(name, SymbolSection::Undefined, 0, SymbolScope::Unknown);
        writer.relocate(DESCRIPTOR_TEXT, function, -i64::from(offset));
        writer.set(DESCRIPTOR_TEXT + 8, code.text_size);
    }
    writer.finish(symbol::descriptor(module))
}

/// The runtime's code for what few modules have: where the descriptor points at it, its name, and whether this module needs it.
fn parts(module: &Description) -> [(u32, String, bool); 7] {
    let layout = VmctxLayout::new(module, module.bounds);
    let based = usize::from(layout.based_memory().is_some());
    let shares_memory = module.memories.iter().any(|memory| memory.shared);
    let has_tables = !(module.tables.is_empty() && module.elements.is_empty());
    let data = module.data.iter().filter_map(|it| it.mode.offset());
    let elements = module.elements.iter().filter_map(|it| it.mode.offset());
    let computes = !data.chain(elements).all(ConstExpr::is_value);
    [
        (
            DESCRIPTOR_MAP_IMAGE,
            symbol::map_image(),
            module.image.is_some(),
        ),
        (DESCRIPTOR_MAKE_SHARED, symbol::make_shared(), shares_memory),
        (
            DESCRIPTOR_MAKE_MEMORIES,
            symbol::make_memories(),
            module.memories.len() > based,
        ),
        (
            DESCRIPTOR_MAKE_GLOBALS,
            symbol::make_globals(),
            !module.globals.is_empty(),
        ),
        (
            DESCRIPTOR_MAKE_TAGS,
            symbol::make_tags(),
            !module.tags.is_empty(),
        ),
        (DESCRIPTOR_MAKE_TABLES, symbol::make_tables(), has_tables),
        (DESCRIPTOR_EVALUATE, symbol::evaluate(), computes),
    ]
}

struct Writer {
    object: Object<'static>,
    /// The descriptor.
    record: Vec<u8>,
    /// Its relocations.
    relocations: Vec<Relocation>,
}

impl Writer {
    /// Sets a number in the record.
    fn set(&mut self, offset: u32, value: u64) {
        self.record[offset as usize..][..8].copy_from_slice(&value.to_le_bytes());
    }

    /// Sets a pointer and the length behind it in the record, in elements of `element` bytes.
    fn point(&mut self, offset: u32, name: &str, data: &[u8], align: u64, element: u64) {
        let section = self.section(name, SectionKind::ReadOnlyData);
        // Even an empty slice has an address of its own.
        let content = if data.is_empty() { &[0] } else { data };
        self.object.append_section_data(section, content, align);
        let target = self.object.section_symbol(section);
        self.relocate(offset, target, 0);
        self.set(offset + 8, data.len() as u64 / element);
    }

    /// Has the linker set a pointer in the record.
    fn relocate(&mut self, offset: u32, symbol: SymbolId, addend: i64) {
        self.relocations.push(Relocation {
            offset: offset.into(),
            symbol,
            addend,
            flags: RelocationFlags::Generic {
                kind: RelocationKind::Absolute,
                encoding: RelocationEncoding::Generic,
                size: 64,
            },
        });
    }

    fn section(&mut self, name: &str, kind: SectionKind) -> SectionId {
        self.object
            .add_section(Vec::new(), name.as_bytes().to_vec(), kind)
    }

    fn symbol(
        &mut self,
        name: String,
        section: SymbolSection,
        size: u64,
        scope: SymbolScope,
    ) -> SymbolId {
        self.object.add_symbol(Symbol {
            name: name.into_bytes(),
            value: 0,
            size,
            kind: SymbolKind::Data,
            scope,
            weak: false,
            section,
            flags: SymbolFlags::None,
        })
    }

    fn finish(mut self, name: String) -> Result<Vec<u8>> {
        let section = self.section(".data.rel.ro.wasmo", SectionKind::ReadOnlyDataWithRel);
        self.object.append_section_data(section, &self.record, 16);
        let size = self.record.len() as u64;
        self.symbol(
            name,
            SymbolSection::Section(section),
            size,
            SymbolScope::Dynamic,
        );
        for relocation in std::mem::take(&mut self.relocations) {
            self.object
                .add_relocation(section, relocation)
                .map_err(refused)?;
        }
        // Without this the linker takes it that the object needs an executable stack.
        self.section(".note.GNU-stack", SectionKind::Other);
        self.object.write().map_err(refused)
    }
}

#[cold]
fn refused(error: object::write::Error) -> Error {
    Error::bug(format!("the descriptor object cannot be written: {error}"))
}
