//! A module → the items of its bindings, with all names decided. No tokens are made here.

use proc_macro2::{Ident, Span};
use wasmo_module::Module;
use wasmo_module::abi::description::{ExportItem, ImportType};
use wasmo_module::abi::emscripten;
use wasmo_module::abi::index::{FuncIndex, MemoryIndex, TagIndex};
use wasmo_module::abi::layout::FuncRefs;
use wasmo_module::abi::symbol;
use wasmo_module::abi::types::{FuncType, GlobalType, MemoryType, TableType};
use wasmo_module::names::{self, Case, Entry};

/// Identifiers that the generated types use for themselves: their own methods, beside those named after exports.
const METHODS: &[&str] = &[
    "exports",
    "guest",
    "host",
    "host_mut",
    "instance",
    "instantiate",
    "instantiate_with",
    "into_host",
    "link",
    "new",
    "of",
    "store",
    "store_mut",
];

/// Identifiers of everything else that is in scope where generated code names parameters: its own parameters and locals.
const PARAMETERS: &[&str] = &[
    "args",
    "caller",
    "context",
    "cx",
    "direct",
    "exception",
    "function",
    "host",
    "results",
    "store",
    "values",
    "vmctx",
];

/// A function to be called or to be implemented.
pub(crate) struct Function {
    /// Its name in WebAssembly.
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) ty: FuncType,
    /// The names of the parameters.
    pub(crate) params: Vec<Ident>,
}

/// What an export refers to.
pub(crate) enum ExportKind {
    /// A function, the offset of its funcref record in the vmctx, and its symbol if it can be called without entering the instance.
    Function {
        function: Function,
        funcref: i32,
        direct: Option<String>,
    },
    Memory(MemoryType),
    Table(TableType),
    Global(GlobalType),
    /// A tag and the names of the values of its payload.
    Tag(FuncType, Vec<Ident>),
}

/// An export.
pub(crate) struct Export {
    pub(crate) name: String,
    pub(crate) ident: Ident,
    /// Its plain index in the space of its kind.
    pub(crate) index: u32,
    pub(crate) kind: ExportKind,
    /// If it is no export but an imported memory or tag that is made accessible like one, the import module.
    pub(crate) imported_from: Option<String>,
}

/// The functions imported from one module.
pub(crate) struct ImportTrait {
    /// The import module's name.
    pub(crate) module: String,
    /// Whether they are Emscripten's, which are asked for.
    pub(crate) is_emscripten: bool,
    pub(crate) ident: Ident,
    pub(crate) functions: Vec<Function>,
}

/// An imported memory, table, global or tag.
pub(crate) struct External {
    pub(crate) module: String,
    pub(crate) name: String,
    pub(crate) ident: Ident,
    pub(crate) ty: ImportType,
    /// The type of the tag, if it is one.
    pub(crate) tag: Option<FuncType>,
}

/// What is given for an import.
pub(crate) enum Given {
    /// A method of a trait, both by position.
    Method { import: usize, method: usize },
    /// A field of `Externals`, by position.
    Field(usize),
}

/// The bindings of a module.
pub(crate) struct Plan {
    pub(crate) exports: Vec<Export>,
    pub(crate) traits: Vec<ImportTrait>,
    pub(crate) externals: Vec<External>,
    /// For each import, in order.
    pub(crate) given: Vec<Given>,
}

impl Plan {
    /// The plan; functions of Emscripten's are apart from others of their import module if `emscripten` says so.
    pub(crate) fn new(module: &Module, emscripten: bool) -> Self {
        let (traits, externals, given) = imports(module, emscripten);
        Self {
            exports: exports(module),
            traits,
            externals,
            given,
        }
    }
}

fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}

fn exports(module: &Module) -> Vec<Export> {
    struct Item<'a> {
        from: Option<&'a str>,
        name: &'a str,
        item: ExportItem,
    }
    let description = module.description();
    let funcrefs = FuncRefs::new(description);
    let direct = module.direct_functions();
    let mut items: Vec<Item<'_>> = description
        .exports
        .iter()
        .map(|export| Item {
            from: None,
            name: &export.name,
            item: export.item,
        })
        .collect();
    let mut memory = MemoryIndex(0);
    let mut tag = TagIndex(0);
    for import in &description.imports {
        let item = match import.ty {
            ImportType::Memory(_) => {
                memory.0 += 1;
                ExportItem::Memory(MemoryIndex(memory.0 - 1))
            }
            ImportType::Tag(_) => {
                tag.0 += 1;
                ExportItem::Tag(TagIndex(tag.0 - 1))
            }
            _ => continue,
        };
        if items.iter().all(|other| other.item != item) {
            items.push(Item {
                from: Some(&import.module),
                name: &import.name,
                item,
            });
        }
    }
    let entries: Vec<Entry<'_>> = items
        .iter()
        .map(|item| Entry {
            name: match item.from {
                Some(from) => qualified(from, item.name).into(),
                None => item.name.into(),
            },
            also: match item.item {
                ExportItem::Function(_) | ExportItem::Table(_) => &[],
                ExportItem::Memory(at) if module.memory_type(at).shared => &[],
                ExportItem::Memory(_) => &[("", "_mut")],
                ExportItem::Tag(_) => &[("new_", ""), ("", "_payload")],
                ExportItem::Global(_) => &[("set_", ""), ("", "_global")],
            },
        })
        .collect();
    let idents = names::identifiers(&entries, Case::Snake, METHODS);
    let items = items.iter().zip(idents);
    items
        .map(|(item, name)| {
            let (index, kind) = match item.item {
                ExportItem::Function(func) => {
                    let kind = ExportKind::Function {
                        function: function(module, func, item.name, &name),
                        // An exported function escapes, and what escapes has a record.
                        funcref: funcrefs.get(description, func).unwrap_or_default(),
                        direct: direct
                            .binary_search(&func)
                            .is_ok()
                            .then(|| symbol::direct_function(module.hash(), func)),
                    };
                    (func.0, kind)
                }
                ExportItem::Table(at) => (at.0, ExportKind::Table(module.table_type(at))),
                ExportItem::Memory(at) => (at.0, ExportKind::Memory(module.memory_type(at))),
                ExportItem::Global(at) => (at.0, ExportKind::Global(module.global_type(at))),
                ExportItem::Tag(at) => {
                    let ty = module.tag_type(at).clone();
                    let values = parameters(&ty, |_| None);
                    (at.0, ExportKind::Tag(ty, values))
                }
            };
            Export {
                name: item.name.to_owned(),
                ident: ident(&name),
                index,
                kind,
                imported_from: item.from.map(str::to_owned),
            }
        })
        .collect()
}

/// The name of an import where import modules are not apart.
fn qualified(module: &str, name: &str) -> String {
    format!("{module}_{name}")
}

fn function(module: &Module, func: FuncIndex, name: &str, rust_name: &str) -> Function {
    let ty = module.function_type(func);
    Function {
        name: name.to_owned(),
        ident: ident(rust_name),
        ty: ty.clone(),
        params: parameters(ty, |param| module.local_name(func, param)),
    }
}

/// Identifiers for the parameters of `ty`, some of which have names.
fn parameters<'a>(ty: &FuncType, name: impl Fn(u32) -> Option<&'a str>) -> Vec<Ident> {
    let entries: Vec<Entry<'_>> = (0..ty.params().len() as u32)
        .map(|param| Entry {
            name: match name(param) {
                Some(name) => name.into(),
                None => format!("p{param}").into(),
            },
            also: &[],
        })
        .collect();
    let params = names::identifiers(&entries, Case::Snake, PARAMETERS);
    params.iter().map(|name| ident(name)).collect()
}

/// Imports are grouped by what they ask for: the same name with the same type is one item, however often it is imported.
fn imports(module: &Module, emscripten: bool) -> (Vec<ImportTrait>, Vec<External>, Vec<Given>) {
    struct Asked<'a> {
        module: &'a str,
        is_emscripten: bool,
        functions: Vec<(&'a str, FuncIndex)>,
    }
    let mut asked: Vec<Asked<'_>> = Vec::new();
    let mut fields: Vec<(&str, &str, ImportType)> = Vec::new();
    let mut given = Vec::new();
    let mut func = FuncIndex(0);
    for import in &module.description().imports {
        let (from, name) = (&*import.module, &*import.name);
        if let ImportType::Function(_) = import.ty {
            let is_emscripten = emscripten && from == emscripten::MODULE && emscripten::has(name);
            let at = position_or_push(
                &mut asked,
                |asked| asked.module == from && asked.is_emscripten == is_emscripten,
                || Asked {
                    module: from,
                    is_emscripten,
                    functions: Vec::new(),
                },
            );
            let ty = module.function_type(func);
            let same = |&(other, other_func): &(&str, FuncIndex)| {
                other == name && module.function_type(other_func) == ty
            };
            let method = position_or_push(&mut asked[at].functions, same, || (name, func));
            given.push(Given::Method { import: at, method });
            func.0 += 1;
        } else {
            let field = (from, name, import.ty);
            let at = position_or_push(&mut fields, |other| *other == field, || field);
            given.push(Given::Field(at));
        }
    }
    let entries: Vec<Entry<'_>> = asked
        .iter()
        .map(|asked| match asked.is_emscripten {
            true => "emscripten".into(),
            false => asked.module.into(),
        })
        .collect();
    let traits = names::identifiers(&entries, Case::UpperCamel, &[]);
    let traits = asked.iter().zip(traits).map(|(asked, name)| {
        let entries: Vec<Entry<'_>> = asked
            .functions
            .iter()
            .map(|&(name, _)| name.into())
            .collect();
        let methods = names::identifiers(&entries, Case::Snake, &[]);
        let functions = asked.functions.iter().zip(methods);
        ImportTrait {
            module: asked.module.to_owned(),
            is_emscripten: asked.is_emscripten,
            ident: ident(&name),
            functions: functions
                .map(|(&(name, func), rust_name)| function(module, func, name, &rust_name))
                .collect(),
        }
    });
    let entries: Vec<Entry<'_>> = fields
        .iter()
        .map(|(from, name, _)| Entry {
            name: qualified(from, name).into(),
            also: &[],
        })
        .collect();
    let idents = names::identifiers(&entries, Case::Snake, &[]);
    let externals = fields
        .iter()
        .zip(idents)
        .map(|(&(from, name, ty), rust_name)| External {
            module: from.to_owned(),
            name: name.to_owned(),
            ident: ident(&rust_name),
            ty,
            tag: match ty {
                ImportType::Tag(ty) => Some(module.ty(ty).clone()),
                _ => None,
            },
        });
    (traits.collect(), externals.collect(), given)
}

fn position_or_push<T>(
    items: &mut Vec<T>,
    is: impl Fn(&T) -> bool,
    make: impl FnOnce() -> T,
) -> usize {
    items.iter().position(is).unwrap_or_else(|| {
        items.push(make());
        items.len() - 1
    })
}
