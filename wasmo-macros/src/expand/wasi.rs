//! What `wasi` adds: the functions of WASI for a host's state with a `WasiCtx` in it.
//!
//! Which functions there are, and of which types, is not known here: `wasmo-wasi` has them under their names, with WebAssembly's
//! types, so that rustc compares what the guest imports with them. Its errors point at the word `wasi`.

use super::Context;
use crate::plan::{ExportKind, Function, ImportTrait};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};

/// The import modules of WASI, each with the module of `wasmo-wasi` that has its functions.
const MODULES: &[(&str, &str)] = &[
    ("wasi_snapshot_preview1", "preview1"),
    ("wasi_unstable", "unstable"),
];

/// The export that prepares a library.
const INITIALIZE: &str = "_initialize";

/// Whether functions of this import module are those of WASI.
pub(crate) fn has(module: &str) -> bool {
    MODULES.iter().any(|(name, _)| *name == module)
}

/// The implementations of the traits.
pub(crate) fn expand(context: &Context<'_>) -> TokenStream {
    let traits = context.plan.traits.iter();
    traits
        .filter_map(|import| implementation(context, import))
        .collect()
}

fn implementation(context: &Context<'_>, import: &ImportTrait) -> Option<TokenStream> {
    let wasi = context.wasi?;
    let (rt, path) = (context.rt, &wasi.path);
    let (_, functions) = MODULES.iter().find(|(name, _)| *name == import.module)?;
    let functions = Ident::new(functions, wasi.span);
    let ident = &import.ident;
    let methods = import.functions.iter().map(|function| {
        let Function {
            ident, ty, params, ..
        } = function;
        let typed = context.params(params, ty);
        let results = context.results(ty);
        let called = Ident::new(&ident.to_string(), wasi.span);
        let call = quote_spanned! {wasi.span=>
            #path::__private::#functions::#called(self, cx.context, #(#params),*)
        };
        quote! {
            #[inline]
            fn #ident(
                &mut self,
                cx: Caller<'_>,
                #typed
            ) -> ::core::result::Result<#results, #rt::Trap> {
                #call
            }
        }
    });
    Some(quote! {
        impl<H: #path::WasiHost> imports::#ident for H {
            #(#methods)*
        }
    })
}

impl Context<'_> {
    /// What calls `_initialize`, if WASI is asked for and the module exports that; in the scope of `store` and `instance`.
    pub(crate) fn initialize(&self) -> Option<TokenStream> {
        let wasi = &self.wasi?.path;
        let is = |function: &Function| {
            function.name == INITIALIZE
                && function.ty.params().is_empty()
                && function.ty.results().is_empty()
        };
        let mut exports = self.plan.exports.iter();
        let there = exports.any(
            |export| matches!(&export.kind, ExportKind::Function { function, .. } if is(function)),
        );
        there.then(|| quote!(#wasi::initialize(store, instance)?;))
    }
}
