//! What `emscripten` adds to what `wasi` adds: Emscripten's functions for a host's state with an `Emscripten` in it.
//!
//! Of the functions only the names are known here, so that those of the user's own, which are in the same import module, can be told
//! from them. Their types are compared by rustc, as those of WASI are.

use super::Context;
use super::wasi::INITIALIZE;
use crate::plan::{ExportKind, Function, ImportTrait};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use wasmo_module::abi::emscripten::{FIND_MATCHING_CATCH, INVOKE, STARTS};

/// The implementation of the trait whose functions are Emscripten's.
pub(crate) fn implementation(context: &Context<'_>, import: &ImportTrait) -> Option<TokenStream> {
    let wasi = context.wasi?;
    let (rt, path) = (context.rt, wasi.emscripten.as_ref()?);
    let ident = &import.ident;
    let methods = import.functions.iter().map(|function| {
        let Function {
            name,
            ident,
            ty,
            params,
        } = function;
        let typed = context.params(params, ty);
        let results = context.results(ty);
        let call = if name.starts_with(INVOKE) {
            let none = ty.results().iter().map(|&ty| {
                let ty = context.tuple(&[ty]);
                quote!(#rt::Val::from(<#ty as ::core::default::Default>::default()))
            });
            let count = ty.results().len();
            let values = context.values_of(ty.results(), &quote!(results));
            quote_spanned! {wasi.span=>
                let args = [#(#rt::Val::from(#params)),*];
                let mut results: [#rt::Val; #count] = [#(#none),*];
                #path::__private::invoke(self, cx.context, &args, &mut results)?;
                let mut results = results.into_iter();
                ::core::result::Result::Ok(#values)
            }
        } else if name.starts_with(FIND_MATCHING_CATCH) {
            quote_spanned! {wasi.span=>
                #path::__private::find_matching_catch(self, cx.context, &[#(#params),*])
            }
        } else {
            let called = Ident::new(name, wasi.span);
            quote_spanned! {wasi.span=>
                #path::__private::env::#called(self, cx.context, #(#params),*)
            }
        };
        quote! {
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
        impl<H: #path::EmscriptenHost + 'static> imports::#ident for H {
            #(#methods)*
        }
    })
}

/// What no host's state can mend: how the module was linked.
pub(crate) fn problems(context: &Context<'_>) -> Option<TokenStream> {
    let wasi = context.wasi?;
    wasi.emscripten.as_ref()?;
    let traits = &context.plan.traits;
    let seeks_in_halves = |import: &ImportTrait| {
        let mut functions = import.functions.iter();
        functions.any(|function| function.name == "fd_seek" && function.ty.params().len() == 5)
    };
    let message = if matches!(&traits[..], [import] if import.module == "a") {
        "the imports of this module have lost their names: link it with `-g2`, or optimise less"
    } else if traits.iter().any(seeks_in_halves) {
        "64-bit integers are cut in two at the border of this module: link it with `-sWASM_BIGINT`"
    } else {
        return None;
    };
    Some(quote_spanned!(wasi.span=> ::core::compile_error!(#message);))
}

/// Whether the module exports a function of one of these names.
fn exports(context: &Context<'_>, names: &[&str]) -> bool {
    let mut exports = context.plan.exports.iter();
    exports.any(|export| {
        matches!(&export.kind, ExportKind::Function { function, .. } if names.contains(&&*function.name))
    })
}

/// What prepares a library: `_initialize`, or the constructors of one that Emscripten's JavaScript would prepare. Programs are left alone.
pub(crate) fn initialize(context: &Context<'_>) -> Option<(TokenStream, &'static str)> {
    let path = context.wasi?.emscripten.as_ref()?;
    if exports(context, &STARTS) {
        return None;
    }
    if exports(context, &[INITIALIZE]) {
        return context.call_initialize();
    }
    let call = quote!(#path::__private::construct(store, instance)?;);
    Some((call, " Its constructors have been called, if it has any."))
}

/// `run`.
pub(crate) fn run(context: &Context<'_>) -> Option<TokenStream> {
    let wasi = context.wasi?;
    let (rt, path, emscripten) = (context.rt, &wasi.path, wasi.emscripten.as_ref()?);
    if !exports(context, &STARTS) || !context.plan.externals.is_empty() {
        return None;
    }
    let bounds = context.host_bounds();
    Some(quote! {
        /// Runs the program with the host's state `host`, and gives the code that it exits with.
        ///
        /// # Errors
        ///
        /// If the program traps, a host function fails, or memory is short.
        pub fn run<H: #emscripten::EmscriptenHost + #bounds>(
            host: H,
        ) -> ::core::result::Result<#path::Exit, #rt::Trap> {
            let mut guest = match Guest::instantiate(host) {
                ::core::result::Result::Ok(guest) => guest,
                ::core::result::Result::Err(error) => {
                    return #path::exit_code(::core::result::Result::Err(#rt::Trap::from(error)));
                }
            };
            let instance = guest.exports().instance();
            #emscripten::__private::run(guest.store_mut(), instance)
        }
    })
}
