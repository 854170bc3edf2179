//! The file that a call names → a module.

use crate::input::Input;
use proc_macro2::{Ident, Span};
use std::path::{Path, PathBuf};
use syn::LitStr;
use wasmo_module::names::{self, Case};
use wasmo_module::{ErrorKind, Features, Module, ParseOptions};

/// A module and where it came from.
pub(crate) struct Source {
    /// The file's absolute path.
    pub(crate) file: String,
    /// The name of the Rust module.
    pub(crate) name: Ident,
    pub(crate) module: Module,
}

/// Reads the module that `input` names.
pub(crate) fn load(input: &Input) -> syn::Result<Source> {
    let refuse = |message: String| syn::Error::new(input.path.span(), message);
    let written = input.path.value();
    let file = locate(&input.path)?;
    // Which features are on the build script decides: it does not compile a module that uses another.
    let options = ParseOptions::new().features(Features::ALL);
    let module = Module::read(&file, &options).map_err(|error| {
        let missing = error.kind() == ErrorKind::Io;
        // The path as the user wrote it, not as it is on this machine.
        let mut message = error.with_path(Path::new(&written)).to_string();
        if missing {
            message.push_str(
                "\n  help: the path is relative to the folder of Cargo.toml, and may begin with an environment \
                 variable, as in \"$OUT_DIR/guest.wasm\"",
            );
        }
        refuse(message)
    })?;
    let module = match std::env::var_os(format!("WASMO_COUNTING_{}", module.hash())) {
        // What the build script has compiled counts, and has a memory more.
        Some(_) => module
            .instrumented()
            .map_err(|error| refuse(error.with_path(Path::new(&written)).to_string()))?,
        None => module,
    };
    let stem = Path::new(&written).file_stem().unwrap_or_default();
    let name = match &input.name {
        Some(name) => name.clone(),
        None => Ident::new(
            &names::identifier(&stem.to_string_lossy(), Case::Snake),
            // As if the user had written it: so that it can be named.
            Span::call_site(),
        ),
    };
    let file = file.into_os_string().into_string();
    Ok(Source {
        file: file.map_err(|_| refuse(format!("{written}: the path is not UTF-8")))?,
        name,
        module,
    })
}

/// The absolute path that the user means by `path`.
fn locate(path: &LitStr) -> syn::Result<PathBuf> {
    let refuse = |message| syn::Error::new(path.span(), message);
    let written = path.value();
    let variable = |name: &str| {
        let value = std::env::var_os(name).map(PathBuf::from);
        value.ok_or_else(|| refuse(format!("the environment variable `{name}` is not set")))
    };
    if let Some(rest) = written.strip_prefix('$') {
        let (name, rest) = rest.split_once('/').unwrap_or((rest, ""));
        return Ok(variable(name)?.join(rest));
    }
    if written.is_empty() {
        return Err(refuse(
            "expected the path of a WebAssembly module, found an empty string".to_owned(),
        ));
    }
    Ok(variable("CARGO_MANIFEST_DIR")?.join(written))
}
