//! The payloads of a valid binary → its description.

use crate::convert;
use crate::error::Error;
use crate::hints::{self, BranchHints};
use crate::image;
use crate::validate::Names;
use wasmo_abi::description::{
    BodyRange, ConstExpr, ConstOp, DataSegment, Description, ElementItems, ElementSegment, Export,
    ExportItem, Global, Import, ImportType, SegmentMode, Table,
};
use wasmo_abi::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TagIndex, TypeIndex};
use wasmparser::{DataKind, ElementKind, ExternalKind, Payload, TableInit, TypeRef};

/// The names of functions' locals, ascending by function and by local.
pub(crate) type LocalNames = Vec<(FuncIndex, Vec<(u32, String)>)>;

/// Collects a [`Description`] payload by payload.
#[derive(Default)]
pub(crate) struct Describe {
    pub(crate) description: Description,
    pub(crate) data_image: Vec<u8>,
    names: Option<Names>,
    /// The first section with branch hints. Their offsets are still those in the bodies.
    pub(crate) hints: Option<BranchHints>,
}

impl Describe {
    /// Takes in the next payload of a valid binary.
    pub(crate) fn payload(&mut self, payload: &Payload<'_>) -> Result<(), Error> {
        let module = &mut self.description;
        match payload {
            Payload::TypeSection(section) => {
                for group in section.clone() {
                    let types = valid(group)?.into_types_and_offsets();
                    let before = module.types.len();
                    for (offset, ty) in types {
                        let ty = convert::sub_type(&ty).map_err(at(offset))?;
                        module.types.push(ty);
                    }
                    module.rec_groups.push((module.types.len() - before) as u32);
                }
            }
            Payload::ImportSection(section) => {
                for import in section.clone().into_imports_with_offsets() {
                    let (offset, import) = valid(import)?;
                    let import = describe_import(&import).map_err(at(offset))?;
                    module.imports.push(import);
                }
            }
            Payload::FunctionSection(section) => {
                for ty in section.clone() {
                    module.functions.push(TypeIndex(valid(ty)?));
                }
            }
            Payload::TableSection(section) => {
                for table in section.clone().into_iter_with_offsets() {
                    let (offset, table) = valid(table)?;
                    let ty = convert::table_type(&table.ty).map_err(at(offset))?;
                    let init = match &table.init {
                        TableInit::RefNull => None,
                        TableInit::Expr(init) => Some(convert::const_expr(init)?),
                    };
                    module.tables.push(Table { ty, init });
                }
            }
            Payload::MemorySection(section) => {
                for memory in section.clone() {
                    module.memories.push(convert::memory_type(&valid(memory)?)?);
                }
            }
            Payload::GlobalSection(section) => {
                for global in section.clone().into_iter_with_offsets() {
                    let (offset, global) = valid(global)?;
                    module.globals.push(Global {
                        ty: convert::global_type(&global.ty).map_err(at(offset))?,
                        init: convert::const_expr(&global.init_expr)?,
                    });
                }
            }
            Payload::TagSection(section) => {
                for tag in section.clone() {
                    module.tags.push(TypeIndex(valid(tag)?.func_type_idx));
                }
            }
            Payload::ExportSection(section) => {
                for export in section.clone() {
                    module.exports.push(describe_export(&valid(export)?)?);
                }
            }
            Payload::StartSection { func, .. } => module.start = Some(FuncIndex(*func)),
            Payload::ElementSection(section) => {
                for element in section.clone().into_iter_with_offsets() {
                    let (offset, element) = valid(element)?;
                    let element = describe_element(&element, offset)?;
                    module.elements.push(element);
                }
            }
            Payload::DataSection(section) => {
                for data in section.clone() {
                    self.data_segment(&valid(data)?)?;
                }
            }
            Payload::CodeSectionEntry(body) => {
                let range = body.range();
                let offset = |at: u64| u32::try_from(at).map_err(convert::own_bug);
                module.bodies.push(BodyRange {
                    start: offset(range.start)?,
                    end: offset(range.end)?,
                });
            }
            Payload::CustomSection(section) if section.name() == "name" => {
                // The standard allows one name section; the first counts.
                self.names
                    .get_or_insert_with(|| Names::read(section.data_reader()));
            }
            Payload::CustomSection(section) if section.name() == hints::SECTION => {
                self.hints
                    .get_or_insert_with(|| BranchHints::read(section.data_reader()));
            }
            _ => {}
        }
        Ok(())
    }

    fn data_segment(&mut self, data: &wasmparser::Data<'_>) -> Result<(), Error> {
        let mode = match &data.kind {
            DataKind::Passive => SegmentMode::Passive,
            DataKind::Active {
                memory_index,
                offset_expr,
            } => SegmentMode::Active {
                target: MemoryIndex(*memory_index),
                offset: convert::const_expr(offset_expr)?,
            },
        };
        self.description.data.push(DataSegment {
            mode,
            start: self.data_image.len() as u64,
            len: data.data.len() as u64,
        });
        self.data_image.extend_from_slice(data.data);
        Ok(())
    }

    /// The description, called `name` if the module does not name itself, the data image, and the names of locals.
    pub(crate) fn finish(self, name: Option<&str>) -> (Description, Vec<u8>, LocalNames) {
        let mut module = self.description;
        let names = self.names.unwrap_or_default();
        let fallback = name.unwrap_or("module");
        module.name = names.module.unwrap_or_else(|| fallback.to_owned());
        let imported = module.import_counts().functions;
        let count = imported as usize + module.functions.len();
        module.function_names = names.functions;
        module
            .function_names
            .retain(|(index, _)| index.index() < count);
        module.escaping = escaping(&module, imported);
        let data = image::lay_out(&mut module, self.data_image);
        (module, data, names.locals)
    }
}

/// wasmparser read it once while validating; it does so again.
fn valid<T>(read: wasmparser::Result<T>) -> Result<T, Error> {
    read.map_err(convert::own_bug)
}

/// Says where what is not supported stands.
fn at(offset: u64) -> impl FnOnce(Error) -> Error {
    move |error| error.at(offset)
}

fn describe_import(import: &wasmparser::Import<'_>) -> Result<Import, Error> {
    Ok(Import {
        module: import.module.to_owned(),
        name: import.name.to_owned(),
        ty: match &import.ty {
            TypeRef::Func(ty) => ImportType::Function(TypeIndex(*ty)),
            TypeRef::Table(ty) => ImportType::Table(convert::table_type(ty)?),
            TypeRef::Memory(ty) => ImportType::Memory(convert::memory_type(ty)?),
            TypeRef::Global(ty) => ImportType::Global(convert::global_type(ty)?),
            TypeRef::Tag(tag) => ImportType::Tag(TypeIndex(tag.func_type_idx)),
            other => return Err(convert::own_bug(other)),
        },
    })
}

fn describe_export(export: &wasmparser::Export<'_>) -> Result<Export, Error> {
    let index = export.index;
    Ok(Export {
        name: export.name.to_owned(),
        item: match export.kind {
            ExternalKind::Func => ExportItem::Function(FuncIndex(index)),
            ExternalKind::Table => ExportItem::Table(TableIndex(index)),
            ExternalKind::Memory => ExportItem::Memory(MemoryIndex(index)),
            ExternalKind::Global => ExportItem::Global(GlobalIndex(index)),
            ExternalKind::Tag => ExportItem::Tag(TagIndex(index)),
            other => return Err(convert::own_bug(other)),
        },
    })
}

fn describe_element(
    element: &wasmparser::Element<'_>,
    offset: u64,
) -> Result<ElementSegment, Error> {
    let mode = match &element.kind {
        ElementKind::Passive => SegmentMode::Passive,
        ElementKind::Declared => SegmentMode::Declared,
        ElementKind::Active {
            table_index,
            offset_expr,
        } => SegmentMode::Active {
            target: TableIndex(table_index.unwrap_or(0)),
            offset: convert::const_expr(offset_expr)?,
        },
    };
    let (ty, items) = match &element.items {
        wasmparser::ElementItems::Functions(functions) => {
            let functions = functions.clone().into_iter();
            let functions = functions.map(|func| valid(func).map(FuncIndex));
            let functions: Vec<FuncIndex> = functions.collect::<Result<_, _>>()?;
            (
                wasmo_abi::types::RefType::FUNCREF,
                ElementItems::Functions(functions),
            )
        }
        wasmparser::ElementItems::Expressions(ty, exprs) => {
            let ty = convert::ref_type(*ty).map_err(at(offset))?;
            let exprs = exprs.clone().into_iter();
            let exprs = exprs.map(|expr| convert::const_expr(&valid(expr)?));
            let exprs: Vec<ConstExpr> = exprs.collect::<Result<_, _>>()?;
            (ty, ElementItems::Expressions(exprs))
        }
    };
    Ok(ElementSegment { mode, ty, items })
}

/// See [`Description::escaping`]. Bodies need not be searched: a function that `ref.func` names in one must also
/// occur in an element segment, the initialiser of a global or table, or the exports (core specification, 3.4.10 "Modules", `C.refs`).
pub(crate) fn escaping(module: &Description, imported: u32) -> Vec<FuncIndex> {
    let ref_funcs = |expr: &ConstExpr| {
        let ops = expr.ops.clone().into_iter();
        ops.filter_map(|op| match op {
            ConstOp::RefFunc(func) => Some(func),
            _ => None,
        })
    };
    let exported = module
        .exports
        .iter()
        .filter_map(|export| match export.item {
            ExportItem::Function(func) => Some(func),
            _ => None,
        });
    let mut functions: Vec<FuncIndex> = exported.chain(module.start).collect();
    for global in &module.globals {
        functions.extend(ref_funcs(&global.init));
    }
    for init in module.tables.iter().filter_map(|table| table.init.as_ref()) {
        functions.extend(ref_funcs(init));
    }
    for element in &module.elements {
        match &element.items {
            ElementItems::Functions(items) => functions.extend(items),
            ElementItems::Expressions(items) => functions.extend(items.iter().flat_map(ref_funcs)),
        }
    }
    functions.retain(|func| func.0 >= imported);
    functions.sort_unstable();
    functions.dedup();
    functions
}
