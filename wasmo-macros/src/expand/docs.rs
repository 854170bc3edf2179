//! The documentation of generated items.

use crate::plan::{Export, ExportKind, External, Function, ImportTrait};
use wasmo_module::Module;
use wasmo_module::abi::description::ImportType;
use wasmo_module::abi::types::MemoryType;

/// A name or type of WebAssembly as code in a documentation comment.
pub(crate) fn code(text: &str) -> String {
    // Nothing may end the code, the line or the comment.
    let text: String = text
        .chars()
        .flat_map(|c| match c {
            '`' => "\\u{60}".chars().collect::<Vec<_>>(),
            '"' | '\'' => vec![c],
            c => c.escape_debug().collect(),
        })
        .collect();
    if text.is_empty() {
        "`\"\"`".to_owned()
    } else {
        format!("`{text}`")
    }
}

pub(crate) fn module(path: &str, module: &Module) -> String {
    let name = code(&module.description().name);
    format!(
        "Bindings for the WebAssembly module {name} of {}.",
        code(path)
    )
}

pub(crate) fn import_trait(import: &ImportTrait) -> String {
    let module = code(&import.module);
    format!(
        "The functions that the module imports from {module}. The host's state implements them.\n\n\
         What a function returns as an error ends the guest's execution and comes out of the outermost call; but an exception, \
         made into an error by `into`, is thrown, and the guest may catch it."
    )
}

/// What rustc says where the host's state lacks the trait. It takes the text as a format string.
pub(crate) fn unimplemented(import: &ImportTrait) -> String {
    let module = code(&import.module).replace('{', "{{").replace('}', "}}");
    format!("`{{Self}}` does not implement the functions that the module imports from {module}")
}

pub(crate) fn import(module: &str, function: &Function) -> String {
    let (module, name) = (code(module), code(&function.name));
    format!(
        "The import {module} {name}: {}.",
        code(&function.ty.to_string())
    )
}

pub(crate) fn call(function: &Function) -> String {
    let (name, ty) = (code(&function.name), code(&function.ty.to_string()));
    format!("Calls the export {name}: {ty}.")
}

/// Of a memory, table or global: `The export "memory", a memory of type "1".`
pub(crate) fn item(export: &Export) -> String {
    let what = match &export.kind {
        ExportKind::Function { function, .. } => {
            format!("a function: {}", code(&function.ty.to_string()))
        }
        ExportKind::Memory(ty) => memory(ty),
        ExportKind::Table(ty) => format!("a table: {}", code(&ty.to_string())),
        ExportKind::Global(ty) => format!("a global: {}", code(&ty.to_string())),
        ExportKind::Tag(ty, _) => format!("a tag: {}", code(&ty.to_string())),
    };
    let name = code(&export.name);
    match &export.imported_from {
        Some(module) => format!("The import {} {name}, {what}.", code(module)),
        None => format!("The export {name}, {what}."),
    }
}

fn memory(ty: &MemoryType) -> String {
    let shared = match ty.shared {
        true => " that threads share",
        false => "",
    };
    format!("a memory of {} pages{shared}", code(&ty.to_string()))
}

pub(crate) fn external(external: &External) -> String {
    let (module, name) = (code(&external.module), code(&external.name));
    let what = match external.ty {
        ImportType::Memory(ty) => memory(&ty),
        ImportType::Table(ty) => format!("a table: {}", code(&ty.to_string())),
        ImportType::Global(ty) => format!("a global: {}", code(&ty.to_string())),
        ImportType::Function(_) => "a function".to_owned(),
        ImportType::Tag(_) => match &external.tag {
            Some(ty) => format!("a tag: {}", code(&ty.to_string())),
            None => "a tag".to_owned(),
        },
    };
    format!("The import {module} {name}, {what}.")
}
