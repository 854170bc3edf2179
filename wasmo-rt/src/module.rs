//! Modules: compiled code and its description.

use crate::error::{Error, ErrorKind};
use crate::show::Shown;
use crate::small::{heap_sort, push};
use crate::vm::code::Adder;
use crate::vm::image::Image;
use crate::vm::records::{ModuleDescriptor, Parts};
use crate::vm::types;
use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};
use wasmo_abi::description::{Description, Export, ExportItem, ImportType as RawImport};
use wasmo_abi::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex};
use wasmo_abi::outline::{IMPORT_FUNCTION, List, Outline, Record};
use wasmo_abi::types::{FuncType, GlobalType, MemoryType, TableType, ValType};

/// A compiled module: a reference to read-only data of the executable. Cheap to clone; can be used by all threads.
#[derive(Clone, Copy)]
pub struct Module(&'static ModuleInner);

pub(crate) struct ModuleInner {
    pub(crate) parts: Parts,
    pub(crate) outline: Outline<'static>,
    /// The process-wide id of each type.
    pub(crate) type_ids: Vec<u32>,
    /// The image of the first data segments.
    pub(crate) image: Option<Image>,
    described: OnceLock<Described>,
}

/// What a program asks of a module that looks for imports, exports or types. Other programs are without the code that makes it.
pub(crate) struct Described {
    /// Types are named by their ids in all of it but the list of types. It has what is in no outline, and no more.
    pub(crate) description: &'static Description,
    /// The types of all functions, tables, memories and globals, imports first.
    spaces: Spaces,
    /// Positions in the list of exports, sorted by name.
    exports: Box<[u32]>,
}

#[derive(Default)]
struct Spaces {
    /// Indices of types.
    functions: Vec<u32>,
    tables: Vec<TableType>,
    memories: Vec<MemoryType>,
    globals: Vec<GlobalType>,
    /// Indices of types.
    tags: Vec<u32>,
}

impl Spaces {
    fn new(description: &Description) -> Self {
        let mut spaces = Self::default();
        for import in &description.imports {
            match import.ty {
                RawImport::Function(ty) => spaces.functions.push(ty.0),
                RawImport::Table(ty) => spaces.tables.push(ty),
                RawImport::Memory(ty) => spaces.memories.push(ty),
                RawImport::Global(ty) => spaces.globals.push(ty),
                RawImport::Tag(ty) => spaces.tags.push(ty.0),
            }
        }
        let Description {
            functions,
            tables,
            memories,
            globals,
            tags,
            ..
        } = description;
        spaces.functions.extend(functions.iter().map(|ty| ty.0));
        spaces.tables.extend(tables.iter().map(|table| table.ty));
        spaces.memories.extend(memories);
        spaces.globals.extend(globals.iter().map(|g| g.ty));
        spaces.tags.extend(tags.iter().map(|ty| ty.0));
        spaces
    }
}

/// The positions of `exports`, sorted by name.
fn sorted(exports: &[Export]) -> Box<[u32]> {
    let mut at: Box<[u32]> = (0..exports.len() as u32).collect();
    let name = |at: u32| &*exports[at as usize].name;
    heap_sort(&mut at, |&a, &b| name(a) < name(b));
    at
}

/// The type of an import or export.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum ExternType {
    /// A function.
    Func(FuncType),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(MemoryType),
    /// A global.
    Global(GlobalType),
    /// A tag, with the types of what its exceptions carry as parameters.
    Tag(FuncType),
}

impl ExternType {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Func(_) => "function",
            Self::Table(_) => "table",
            Self::Memory(_) => "memory",
            Self::Global(_) => "global",
            Self::Tag(_) => "tag",
        }
    }
}

impl fmt::Display for ExternType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.kind())?;
        match self {
            Self::Func(ty) | Self::Tag(ty) => Shown(ty).fmt(f),
            Self::Table(ty) => Shown(ty).fmt(f),
            Self::Memory(ty) => ty.fmt(f),
            Self::Global(ty) => Shown(ty).fmt(f),
        }
    }
}

/// An import of a module.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ImportType<'a> {
    /// The first part of the name.
    pub module: &'a str,
    /// The second part of the name.
    pub name: &'a str,
    /// What is asked for.
    pub ty: ExternType,
}

impl<'a> ImportType<'a> {
    /// An import of a module that is not compiled yet, or never will be.
    pub const fn new(module: &'a str, name: &'a str, ty: ExternType) -> Self {
        Self { module, name, ty }
    }
}

/// An export of a module.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct ExportType<'a> {
    /// The name.
    pub name: &'a str,
    /// What it is.
    pub ty: ExternType,
}

impl Module {
    /// The module of a descriptor. The descriptor is read once in a process.
    ///
    /// # Errors
    ///
    /// If the descriptor is of another version.
    ///
    /// # Safety
    ///
    /// `descriptor` must have been written by `wasmo-compiler` and stand beside the code of the same compilation.
    pub unsafe fn from_descriptor(descriptor: &'static ModuleDescriptor) -> Result<Self, Error> {
        static KNOWN: Mutex<(Vec<(usize, Module)>, Adder)> = Mutex::new((Vec::new(), Adder::new()));
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let (known, adder) = &mut *known;
        let address = std::ptr::from_ref(descriptor).addr();
        if let Some(&(_, module)) = known.iter().find(|known| known.0 == address) {
            return Ok(module);
        }
        if descriptor.version() != u64::from(wasmo_abi::ABI_VERSION) {
            return Err(Error::new(
                ErrorKind::InvalidModule,
                "the module was compiled for another version of the contract with the runtime: use wasmo-build and wasmo-rt of the same \
                 release",
            ));
        }
        // SAFETY: the caller vouches for the descriptor.
        let parts = unsafe { descriptor.parts() };
        let outline = Outline::new(parts.outline);
        // Nothing can go wrong between here and there, so nothing is to be dropped then.
        let place = Box::leak(Box::new_uninit());
        let type_ids = types::intern_all(outline);
        let module =
            Self(
                place.write(ModuleInner {
                    type_ids,
                    image: (outline.image())
                        .and_then(|image| Image::new(image, parts.data, parts.map_image)),
                    outline,
                    parts,
                    described: OnceLock::new(),
                }),
            );
        adder.register(parts.text.as_ptr_range(), module);
        push(known, (address, module));
        Ok(module)
    }

    pub(crate) fn inner(&self) -> &'static ModuleInner {
        self.0
    }

    pub(crate) fn description(&self) -> &'static Description {
        self.0.described().description
    }

    /// The module's name: from its name section, or from the file's name.
    pub fn name(&self) -> &'static str {
        self.0.outline.name()
    }

    /// The imports, in order.
    pub fn imports(&self) -> impl ExactSizeIterator<Item = ImportType<'static>> + use<> {
        let inner = self.0;
        self.description().imports.iter().map(|import| ImportType {
            module: &import.module,
            name: &import.name,
            ty: inner.import_type(&import.ty),
        })
    }

    /// The exports, in order.
    pub fn exports(&self) -> impl ExactSizeIterator<Item = ExportType<'static>> + use<> {
        let inner = self.0;
        self.description().exports.iter().map(|export| ExportType {
            name: &export.name,
            ty: inner.export_type(export.item),
        })
    }

    /// The type of the export `name`.
    pub fn export(&self, name: &str) -> Option<ExternType> {
        Some(self.0.export_type(self.0.export(name)?))
    }
}

impl ModuleInner {
    fn described(&self) -> &Described {
        self.described.get_or_init(|| {
            let description = Description::decode(self.parts.description);
            let description = description.expect("the compiler has encoded the description");
            types::canonicalize(description, &self.type_ids);
            Described {
                spaces: Spaces::new(description),
                exports: sorted(&description.exports),
                description,
            }
        })
    }

    /// The image for the memory with this index.
    pub(crate) fn image_of(&self, memory: u32) -> Option<&Image> {
        let image = self.image.as_ref();
        image.filter(|image| image.description.memory.0 == memory)
    }

    /// The id of a type of the module.
    pub(crate) fn type_id(&self, ty: u32) -> u32 {
        // By validation there is one.
        self.type_ids.get(ty as usize).copied().unwrap_or(u32::MAX)
    }

    /// The type of a table in the outline.
    pub(crate) fn table_type(&self, table: Record<'_>) -> TableType {
        let mut ty = table.table();
        ty.element.heap = types::canonical_heap(ty.element.heap, &self.type_ids);
        ty
    }

    /// The type of a global in the outline.
    pub(crate) fn global_type(&self, global: Record<'_>) -> GlobalType {
        let mut ty = global.global();
        if let ValType::Ref(ty) = &mut ty.value {
            ty.heap = types::canonical_heap(ty.heap, &self.type_ids);
        }
        ty
    }

    pub(crate) fn export(&self, name: &str) -> Option<ExportItem> {
        let described = self.described();
        let exports = &described.description.exports;
        let at = (described.exports)
            .binary_search_by_key(&name, |&at| &exports[at as usize].name)
            .ok()?;
        Some(exports[described.exports[at] as usize].item)
    }

    pub(crate) fn import_type(&self, ty: &RawImport) -> ExternType {
        match *ty {
            RawImport::Function(ty) => ExternType::Func(self.func_type(ty.0)),
            RawImport::Table(ty) => ExternType::Table(ty),
            RawImport::Memory(ty) => ExternType::Memory(ty),
            RawImport::Global(ty) => ExternType::Global(ty),
            RawImport::Tag(ty) => ExternType::Tag(self.func_type(ty.0)),
        }
    }

    /// The id of the type with which the function is imported that is the import `index`; `None` if that is no function.
    pub(crate) fn imported_func(&self, index: u32) -> Option<u32> {
        if index >= self.outline.len(List::Imports) {
            return None;
        }
        let import = self.outline.record(List::Imports, index);
        let is_function = import.word(0) == IMPORT_FUNCTION;
        is_function.then(|| self.type_id(import.word(2)))
    }

    /// The function type with this index.
    fn func_type(&self, ty: u32) -> FuncType {
        types::get(self.type_ids[ty as usize]).clone()
    }

    fn export_type(&self, item: ExportItem) -> ExternType {
        let spaces = &self.described().spaces;
        match item {
            ExportItem::Function(FuncIndex(func)) => {
                ExternType::Func(self.func_type(spaces.functions[func as usize]))
            }
            ExportItem::Table(TableIndex(i)) => ExternType::Table(spaces.tables[i as usize]),
            ExportItem::Memory(MemoryIndex(i)) => ExternType::Memory(spaces.memories[i as usize]),
            ExportItem::Global(GlobalIndex(i)) => ExternType::Global(spaces.globals[i as usize]),
            ExportItem::Tag(TagIndex(i)) => {
                ExternType::Tag(self.func_type(spaces.tags[i as usize]))
            }
        }
    }
}

/// Modules are equal if they are the same compiled module.
impl PartialEq for Module {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

impl Eq for Module {}

impl fmt::Debug for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Module").field(&self.name()).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_sorted_by_name() {
        for count in 0..40u32 {
            let exports: Vec<_> = (0..count)
                .map(|at| Export {
                    name: format!("{}", at * 7919 % 101),
                    item: ExportItem::Function(FuncIndex(at)),
                })
                .collect();
            let names: Vec<_> = sorted(&exports)
                .iter()
                .map(|&at| &exports[at as usize].name)
                .collect();
            assert_eq!(names.len(), count as usize);
            assert!(names.is_sorted_by(|a, b| a < b), "{names:?}");
        }
    }
}
