//! A validated module.

use crate::constant_tables::{self, ConstantTable};
use crate::convert;
use crate::describe::LocalNames;
use crate::direct;
use crate::error::Error;
use crate::features::Features;
use crate::hints::{BranchHint, BranchHints};
use crate::image;
use crate::profile::{FunctionCounts, Located, Profile, ProfileSummary};
use crate::shape::Shape;
use crate::text;
use crate::validate::{self, Validated};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;
use std::path::Path;
use wasmo_abi::description::{Description, ExportItem, ImportCounts, ImportType};
use wasmo_abi::index::{
    DefinedFuncIndex, FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex, TypeIndex,
};
use wasmo_abi::symbol::Hash;
use wasmo_abi::types::{FuncType, GlobalType, MemoryType, TableType};
use wasmparser::{BinaryReader, FunctionBody};

/// How to read a module.
#[derive(Clone, Default, Debug)]
#[non_exhaustive]
pub struct ParseOptions {
    /// The proposals that the module may use.
    pub features: Features,
    /// The name of a module that does not name itself. [`Module::read`] takes that of the file by default.
    pub name: Option<String>,
}

impl ParseOptions {
    /// The default: the default [`Features`], and no name.
    pub fn new() -> Self {
        Self::default()
    }

    /// With `features` as the proposals that the module may use.
    #[must_use]
    pub fn features(mut self, features: Features) -> Self {
        self.features = features;
        self
    }

    /// With `name` as the name of a module that does not name itself.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// A valid WebAssembly module: its binary and its description.
#[derive(Clone, Debug)]
pub struct Module {
    wasm: Vec<u8>,
    features: Features,
    description: Description,
    data_image: Vec<u8>,
    hash: Hash,
    imports: ImportCounts,
    local_names: LocalNames,
    /// The types of all functions, imports first.
    functions: Vec<TypeIndex>,
    /// The types of all tables, imports first.
    tables: Vec<TableType>,
    /// The types of all memories, imports first.
    memories: Vec<MemoryType>,
    /// The types of all globals, imports first.
    globals: Vec<GlobalType>,
    /// The types of all tags, imports first.
    tags: Vec<TypeIndex>,
    /// What was found in the bodies of the defined functions.
    facts: Vec<FunctionFacts>,
    constant_tables: Vec<Option<ConstantTable>>,
    hints: BranchHints,
    profile: Option<Located>,
}

/// What there is in a function's body that code generation has to know beforehand.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
#[non_exhaustive]
pub struct FunctionFacts {
    /// A tail call: `return_call`, `return_call_indirect` or `return_call_ref`.
    pub tail_calls: bool,
    /// An exception handler: `try_table` or `try`.
    pub handlers: bool,
    /// How many blocks of any kind stand inside each other at most.
    pub nesting: u32,
    /// How many loops stand inside each other at most.
    pub loop_nesting: u32,
    /// Whether it is small and does nothing but compute with numbers that it has as parameters, locals and constants, so that it cannot trap.
    pub direct: bool,
    /// Whether it computes with floating-point numbers, if it is `direct`, or has such parameters, results or locals.
    pub floats: bool,
}

impl Module {
    /// Reads a module from `source`, which is a wasm binary or, if it does not begin as one, the text of a module.
    /// Everything is validated, function bodies included.
    ///
    /// # Errors
    ///
    /// If the module is malformed, invalid, uses a proposal that is not supported or switched off, or is beyond a
    /// limit of this implementation.
    pub fn parse(source: &[u8], options: &ParseOptions) -> Result<Self, Error> {
        let wasm = text::to_binary(source)?.into_owned();
        Self::from_binary(wasm, options.features, options.name.as_deref())
    }

    /// Reads a module from a file, as [`Module::parse`] does. The file's name without extension is the module's if
    /// it has no other.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, and as for [`Module::parse`]. The error names the file.
    pub fn read(path: &Path, options: &ParseOptions) -> Result<Self, Error> {
        let source = std::fs::read(path).map_err(|error| Error::io(path, error))?;
        let stem = path.file_stem().map(|stem| stem.to_string_lossy());
        let name = options.name.as_deref().or(stem.as_deref());
        text::to_binary(&source)
            .and_then(|wasm| Self::from_binary(wasm.into_owned(), options.features, name))
            .map_err(|error| error.with_path(path))
    }

    pub(crate) fn from_binary(
        wasm: Vec<u8>,
        features: Features,
        name: Option<&str>,
    ) -> Result<Self, Error> {
        let Validated {
            mut describe,
            mut facts,
            uses,
        } = validate::validate(&wasm, features)?;
        let hints = describe.hints.take().unwrap_or_default();
        let (mut description, data_image, local_names) = describe.finish(name);
        for (facts, &ty) in facts.iter_mut().zip(&description.functions) {
            let ty = description.types[ty.index()].func();
            let values = ty.map(|ty| ty.params().iter().chain(ty.results()));
            facts.floats |= values.is_some_and(|mut ty| ty.any(|ty| ty.is_float_or_vector()));
        }
        description.tail_calls = facts.iter().any(|facts| facts.tail_calls);
        let imports = description.import_counts();
        let mut functions = Vec::new();
        let mut tables = Vec::new();
        let mut memories = Vec::new();
        let mut globals = Vec::new();
        let mut tags = Vec::new();
        for import in &description.imports {
            match import.ty {
                ImportType::Function(ty) => functions.push(ty),
                ImportType::Table(ty) => tables.push(ty),
                ImportType::Memory(ty) => memories.push(ty),
                ImportType::Global(ty) => globals.push(ty),
                ImportType::Tag(ty) => tags.push(ty),
            }
        }
        functions.extend(&description.functions);
        tables.extend(description.tables.iter().map(|table| table.ty));
        memories.extend(&description.memories);
        globals.extend(description.globals.iter().map(|global| global.ty));
        tags.extend(&description.tags);
        let constant_tables = constant_tables::take(&mut description, &uses, &facts);
        Ok(Self {
            hash: hash(&wasm),
            hints: hints.locate(imports, &description.bodies),
            imports,
            wasm,
            features,
            description,
            data_image,
            local_names,
            functions,
            tables,
            memories,
            globals,
            tags,
            facts,
            constant_tables,
            profile: None,
        })
    }

    /// The wasm binary. For a text module, what the text gave.
    pub fn wasm(&self) -> &[u8] {
        &self.wasm
    }

    /// The hash of the wasm binary, which names the module to the linker: see [`wasmo_abi::symbol`].
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The features with which the module was validated.
    pub fn features(&self) -> Features {
        self.features
    }

    /// The description. Its bounds are the default ones: how code keeps them is for the compiler to say.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// The bytes of all data segments, beginning with the [image](Description::image) if there is one, to which [`wasmo_abi::description::DataSegment`] refers.
    pub fn data_image(&self) -> &[u8] {
        &self.data_image
    }

    /// The data segments that are copied to a constant place at instantiation: the memory, the address there, and the bytes.
    pub fn placed_data(&self) -> impl Iterator<Item = (MemoryIndex, u64, &[u8])> {
        self.description.data.iter().filter_map(|segment| {
            let (memory, address) = image::constant_place(segment)?;
            let start = usize::try_from(segment.start).ok()?;
            let len = usize::try_from(segment.len).ok()?;
            let bytes = self.data_image.get(start..start.checked_add(len)?)?;
            Some((memory, address, bytes))
        })
    }

    /// The content of a table that nobody can change or look at, which is for the code to know: the description says nothing of it,
    /// and that the table is empty.
    pub fn constant_table(&self, table: TableIndex) -> Option<&ConstantTable> {
        let own = table.0.checked_sub(self.imports.tables)?;
        self.constant_tables.get(own as usize)?.as_ref()
    }

    /// How many entities of each kind are imported.
    pub fn import_counts(&self) -> ImportCounts {
        self.imports
    }

    /// How many functions there are, imported and defined.
    pub fn function_count(&self) -> u32 {
        self.functions.len() as u32
    }

    /// How many functions the module defines.
    pub fn defined_function_count(&self) -> u32 {
        self.description.functions.len() as u32
    }

    /// The place of `func` among the functions that the module defines, unless it is imported.
    pub fn defined_function(&self, func: FuncIndex) -> Option<DefinedFuncIndex> {
        func.0
            .checked_sub(self.imports.functions)
            .map(DefinedFuncIndex)
    }

    /// The place of a defined function among all functions.
    pub fn function_index(&self, func: DefinedFuncIndex) -> FuncIndex {
        FuncIndex(self.imports.functions + func.0)
    }

    /// The index of a function's type.
    ///
    /// # Panics
    ///
    /// If there is no such function. This holds for the other look-ups by index too.
    pub fn function_type_index(&self, func: FuncIndex) -> TypeIndex {
        self.functions[func.index()]
    }

    /// A function's type.
    pub fn function_type(&self, func: FuncIndex) -> &FuncType {
        self.ty(self.function_type_index(func))
    }

    /// The name of a function's parameter, or of another local behind them, from the name section.
    pub fn local_name(&self, func: FuncIndex, local: u32) -> Option<&str> {
        let names = &self.local_names;
        let at = names.binary_search_by_key(&func, |(func, _)| *func).ok()?;
        let names = &names[at].1;
        let at = names
            .binary_search_by_key(&local, |(local, _)| *local)
            .ok()?;
        Some(&names[at].1)
    }

    /// What was found in the body of a defined function.
    pub fn function_facts(&self, func: DefinedFuncIndex) -> FunctionFacts {
        self.facts[func.index()]
    }

    /// The exported functions that the host can call without entering an instance, ascending: those that are small, cannot trap, and
    /// compute at most one number from numbers, without memories, tables, globals and other functions.
    pub fn direct_functions(&self) -> Vec<FuncIndex> {
        let exports = self.description.exports.iter();
        let functions = exports.filter_map(|export| match export.item {
            ExportItem::Function(func) => Some(func),
            _ => None,
        });
        let functions: BTreeSet<FuncIndex> = functions
            .filter(|&func| {
                let own = self.defined_function(func);
                own.is_some_and(|own| self.function_facts(own).direct)
                    && direct::has_numbers(self.function_type(func))
            })
            .collect();
        functions.into_iter().collect()
    }

    /// The branch hints of a defined function, ascending by offset.
    pub fn branch_hints(&self, func: DefinedFuncIndex) -> &[BranchHint] {
        self.hints.of(self.imports, func)
    }

    /// Has the counts of `profile` guide how the module is compiled: those of each function whose body is as it was when they were taken, or at least whose operators are. Says how
    /// many functions these are.
    ///
    /// # Errors
    ///
    /// Only by a bug in Wasmo: the module has been validated.
    pub fn apply_profile(&mut self, profile: &Profile) -> Result<u32, Error> {
        self.profile = profile.locate(self)?;
        let functions = self.profile.iter().flat_map(|it| &it.functions);
        Ok(functions.flatten().count() as u32)
    }

    /// What is much in the profile, if there is one that has counts for the module.
    pub fn profile_summary(&self) -> Option<&ProfileSummary> {
        Some(&self.profile.as_ref()?.summary)
    }

    /// The counts of a defined function, if there is a profile that has them.
    pub fn function_counts(&self, func: DefinedFuncIndex) -> Option<&FunctionCounts> {
        let functions = &self.profile.as_ref()?.functions;
        functions.get(func.index())?.as_ref()
    }

    /// What a profile goes by, of each defined function.
    pub(crate) fn shapes(&self) -> Result<Vec<Shape>, Error> {
        let functions = (0..self.defined_function_count()).map(DefinedFuncIndex);
        functions
            .map(|func| Shape::of(&self.body(func)).map_err(convert::own_bug))
            .collect()
    }

    /// The function type with this index.
    ///
    /// # Panics
    ///
    /// Also if the type with this index is not one of functions.
    pub fn ty(&self, ty: TypeIndex) -> &FuncType {
        let ty = self.description.types[ty.index()].func();
        ty.expect("the caller knows that it is a function type")
    }

    /// A table's type.
    pub fn table_type(&self, table: TableIndex) -> TableType {
        self.tables[table.index()]
    }

    /// How many tables there are, imports counted.
    pub fn table_count(&self) -> u32 {
        self.tables.len() as u32
    }

    /// How many memories there are, imported and defined.
    pub fn memory_count(&self) -> u32 {
        self.memories.len() as u32
    }

    /// A memory's type.
    pub fn memory_type(&self, memory: MemoryIndex) -> MemoryType {
        self.memories[memory.index()]
    }

    /// A global's type.
    pub fn global_type(&self, global: GlobalIndex) -> GlobalType {
        self.globals[global.index()]
    }

    /// The index of a tag's type.
    pub fn tag_type_index(&self, tag: TagIndex) -> TypeIndex {
        self.tags[tag.index()]
    }

    /// A tag's type. It has no results.
    pub fn tag_type(&self, tag: TagIndex) -> &FuncType {
        self.ty(self.tag_type_index(tag))
    }

    /// The body of a defined function. It was validated; its offsets are those in the wasm binary.
    pub fn body(&self, func: DefinedFuncIndex) -> FunctionBody<'_> {
        let range = self.description.bodies[func.index()];
        let bytes = &self.wasm[range.start as usize..range.end as usize];
        FunctionBody::new(BinaryReader::new_features(
            bytes,
            range.start.into(),
            self.features.to_wasmparser(),
        ))
    }
}

/// The first half of the SHA-256 digest of `wasm`.
fn hash(wasm: &[u8]) -> Hash {
    let digest = Sha256::digest(wasm);
    let mut half = [0; 16];
    half.copy_from_slice(&digest[..16]);
    Hash(half)
}
