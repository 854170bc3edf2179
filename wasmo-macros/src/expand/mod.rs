//! The plan of a module's bindings → tokens.
//!
//! Nothing in what is written may depend on the place of the call: every path is absolute, or relative to the generated
//! module. Unsafe code is confined to the descriptor and to calls of exports; why it is sound stands beside it, here.

mod docs;
mod emscripten;
mod exports;
mod host;
mod types;
mod wasi;

use crate::input::{Input, Wasi};
use crate::load::Source;
use crate::plan::Plan;
use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use std::path::Path;
use wasmo_module::abi::symbol;

/// What generated code is made from.
pub(crate) struct Context<'a> {
    /// The path of `wasmo-rt`.
    pub(crate) rt: &'a syn::Path,
    pub(crate) plan: Plan,
    /// What gives the guest the functions of WASI, if it is asked for.
    pub(crate) wasi: Option<&'a Wasi>,
}

/// The bindings for `source`.
pub(crate) fn expand(input: &Input, source: &Source) -> TokenStream {
    let context = Context {
        rt: &input.runtime,
        plan: Plan::new(
            &source.module,
            input
                .wasi
                .as_ref()
                .is_some_and(|wasi| wasi.emscripten.is_some()),
        ),
        wasi: input.wasi.as_ref(),
    };
    let Input {
        attributes,
        visibility,
        ..
    } = input;
    let name = &source.name;
    let doc = docs::module(&input.path.value(), &source.module);
    let tracking = tracking(input, source);
    let descriptor = descriptor(&context, source);
    let exports = exports::expand(&context);
    let host = host::expand(&context);
    let wasi = wasi::expand(&context);
    let tokens = quote! {
        #(#attributes)*
        #[doc = #doc]
        #[allow(dead_code, unused_imports, unused_mut, unused_variables, non_snake_case, non_camel_case_types, clippy::all)]
        #visibility mod #name {
            #tracking
            #descriptor
            #exports
            #host
            #wasi
        }
    };
    if let Some(folder) = std::env::var_os("WASMO_EXPAND_DIR") {
        write_expansion(Path::new(&folder), &name.to_string(), &tokens);
    }
    tokens
}

/// What makes rustc read the file too, so that a change compiles the crate again, and look at whether the build script
/// has compiled it.
fn tracking(input: &Input, source: &Source) -> TokenStream {
    let file = &source.file;
    let built = Literal::string(&built_variable(source));
    let path = input.path.value();
    let help = Literal::string(&format!(
        "{path} has not been compiled by the build script: add `wasmo_build::compile({path:?});` to the `main` of build.rs, \
         and `wasmo-build` to [build-dependencies]"
    ));
    // The error points at the path.
    let check = quote_spanned! {input.path.span()=> ::core::env!(#built, #help) };
    quote! {
        const _: &[u8] = ::core::include_bytes!(#file);
        const _: &str = #check;
    }
}

/// The variable in which the build script says that it has compiled the module, and into which library.
fn built_variable(source: &Source) -> String {
    format!("WASMO_BUILT_{}", source.module.hash())
}

/// The declaration of the compiled module, and `module()`.
///
/// Safety: the symbol carries the version of the contract and the hash of the very file that was read here, and only
/// `wasmo-compiler` defines such symbols.
fn descriptor(context: &Context<'_>, source: &Source) -> TokenStream {
    let rt = context.rt;
    let symbol = symbol::descriptor(source.module.hash());
    // Named here too, and not only by Cargo, which passes what a build script prints to a package's library alone if
    // there is one: binaries and tests beside it would not link.
    let library = std::env::var(built_variable(source)).ok();
    let library = library.filter(|library| library.starts_with("wasmo_"));
    let link = library.map(|library| quote!(#[link(name = #library, kind = "static")]));
    quote! {
        #link
        unsafe extern "C" {
            #[link_name = #symbol]
            static DESCRIPTOR: #rt::__private::ModuleDescriptor;
        }

        /// The module.
        pub fn module() -> &'static #rt::Module {
            static MODULE: #rt::__private::Loaded = #rt::__private::Loaded::new();
            // SAFETY: `wasmo-compiler` wrote the descriptor: the symbol has the hash of the module.
            unsafe { MODULE.get(&DESCRIPTOR) }
        }
    }
}

/// Writes `tokens` to a file for the user to read, formatted if there is rustfmt. That this fails must not fail the
/// build.
fn write_expansion(folder: &Path, name: &str, tokens: &TokenStream) {
    let package = std::env::var("CARGO_CRATE_NAME").unwrap_or_default();
    let file = folder.join(format!("{package}-{name}.rs"));
    let written =
        std::fs::create_dir_all(folder).and_then(|()| std::fs::write(&file, tokens.to_string()));
    if written.is_ok() {
        let mut rustfmt = std::process::Command::new("rustfmt");
        let _ = rustfmt.arg("--edition=2024").arg(file).output();
    }
}
