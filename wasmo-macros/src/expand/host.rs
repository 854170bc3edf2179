//! What the host gives a guest: the traits for imported functions, `Caller`, `Externals`.

use super::{Context, docs, types, wasi};
use crate::plan::{ExportKind, Function, Given, ImportTrait};
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use wasmo_module::abi::description::ImportType;

pub(crate) fn expand(context: &Context<'_>) -> TokenStream {
    let externals = externals(context);
    if context.plan.traits.is_empty() {
        return externals.unwrap_or_default();
    }
    let traits = context.plan.traits.iter();
    let traits = traits.map(|import| import_trait(context, import));
    let caller = caller(context);
    quote! {
        /// What the module imports: a trait for each import module.
        pub mod imports {
            #(#traits)*
        }
        #caller
        #externals
    }
}

fn import_trait(context: &Context<'_>, import: &ImportTrait) -> TokenStream {
    let rt = context.rt;
    let ident = &import.ident;
    let doc = docs::import_trait(import);
    let methods = import.functions.iter().map(|function| {
        let name = &function.ident;
        let doc = docs::import(&import.module, function);
        let params = context.params(&function.params, &function.ty);
        let results = context.results(&function.ty);
        quote! {
            #[doc = #doc]
            fn #name(
                &mut self,
                cx: super::Caller<'_>,
                #params
            ) -> ::core::result::Result<#results, #rt::Trap>;
        }
    });
    let message = docs::unimplemented(import);
    let note = match context.wasi {
        Some(_) if wasi::is_spawn(import) => {
            "it must implement `wasmo_wasi::WasiHost`, `Clone` and `Send`: each thread of the guest has a clone"
                .to_owned()
        }
        Some(_) if import.is_emscripten => {
            "implement `wasmo_emscripten::EmscriptenHost` for it: that says where its `Emscripten` is"
                .to_owned()
        }
        Some(_) if wasi::has(import) => {
            "implement `wasmo_wasi::WasiHost` for it: that says where its `WasiCtx` is".to_owned()
        }
        None if wasi::has(import) => format!(
            "the crate `wasmo-wasi` has these functions: `wasi` behind the path in `include_wasm!` takes them from there; or implement \
             `imports::{ident}` for it"
        ),
        _ => format!("implement `imports::{ident}` for it: a method for each imported function"),
    };
    quote! {
        #[doc = #doc]
        #[diagnostic::on_unimplemented(message = #message, label = "the host's state", note = #note)]
        pub trait #ident {
            #(#methods)*
        }
    }
}

/// `Caller` and `CallingGuest`.
fn caller(context: &Context<'_>) -> TokenStream {
    let rt = context.rt;
    let accessors = context.plan.exports.iter().filter_map(|export| {
        let shared = match &export.kind {
            ExportKind::Memory(ty) => ty.shared,
            ExportKind::Tag(ty, names) => {
                let exports = quote!(self.exports());
                return Some(context.tag_on_owner(
                    export,
                    ty,
                    names,
                    &exports,
                    &quote!(self.context),
                ));
            }
            _ => return None,
        };
        let (ident, index) = (&export.ident, export.index);
        let ident_mut = format_ident!("{ident}_mut");
        let doc = docs::item(export);
        if shared {
            return Some(quote! {
                #[doc = #doc]
                pub fn #ident(&self) -> #rt::SharedMemory {
                    #rt::__private::caller_shared_memory(&self.context, #index)
                }
            });
        }
        Some(quote! {
            #[doc = #doc]
            pub fn #ident(&self) -> #rt::MemoryView<'_> {
                #rt::__private::caller_memory(&self.context, #index)
            }

            #[doc = #doc]
            pub fn #ident_mut(&mut self) -> #rt::MemoryViewMut<'_> {
                #rt::__private::caller_memory_mut(&mut self.context, #index)
            }
        })
    });
    let exports = context.on_owner(&quote!(caller));
    quote! {
        /// The instance that called a host function.
        #[derive(Debug)]
        pub struct Caller<'a> {
            context: #rt::HostContext<'a>,
        }

        impl<'a> Caller<'a> {
            /// The calling instance, to call its exports from inside the host function. `host` is the host's state, the
            /// `self` of the host function; functions that the guest calls in turn get it.
            ///
            /// # Panics
            ///
            /// If `H` is not the type of the store's state, or the caller is an instance of another module, to which this
            /// host function was given.
            pub fn guest<'b, H: 'static>(&'b mut self, host: &'b mut H) -> CallingGuest<'b, H> {
                let exports = self.exports();
                CallingGuest { caller: self.context.with_state(host), exports }
            }

            /// The handle for the calling instance.
            ///
            /// # Panics
            ///
            /// If the caller is an instance of another module, to which this host function was given.
            pub fn exports(&self) -> Exports {
                let ::core::option::Option::Some(instance) = self.context.instance_of(module()) else {
                    ::core::panic!("the host function was called by an instance of another module");
                };
                Exports { instance }
            }

            #(#accessors)*
        }

        /// For reading only, and without the host's state, which host functions have as their `self`.
        impl #rt::AsStore for Caller<'_> {
            type Data = ();

            fn as_store(&self) -> #rt::StoreRef<'_, ()> {
                #rt::AsStore::as_store(&self.context)
            }
        }

        /// The instance that called a host function, with the host's state.
        #[derive(Debug)]
        pub struct CallingGuest<'a, H> {
            caller: #rt::Caller<'a, H>,
            exports: Exports,
        }

        impl<'a, H> CallingGuest<'a, H> {
            /// The host's state.
            pub fn host(&self) -> &H {
                self.caller.data()
            }

            /// The host's state.
            pub fn host_mut(&mut self) -> &mut H {
                self.caller.data_mut()
            }

            /// The handle for the instance.
            pub fn exports(&self) -> Exports {
                self.exports
            }

            #exports
        }

        impl<H> #rt::AsStore for CallingGuest<'_, H> {
            type Data = H;

            fn as_store(&self) -> #rt::StoreRef<'_, H> {
                #rt::AsStore::as_store(&self.caller)
            }
        }

        impl<H> #rt::AsStoreMut for CallingGuest<'_, H> {
            fn as_store_mut(&mut self) -> #rt::StoreMut<'_, H> {
                #rt::AsStoreMut::as_store_mut(&mut self.caller)
            }
        }
    }
}

/// `Externals`.
fn externals(context: &Context<'_>) -> Option<TokenStream> {
    let rt = context.rt;
    let externals = &context.plan.externals;
    let fields = externals.iter().map(|external| {
        let ident = &external.ident;
        let doc = docs::external(external);
        let ty = match external.ty {
            ImportType::Memory(_) => quote!(Memory),
            ImportType::Table(_) => quote!(Table),
            ImportType::Global(_) => quote!(Global),
            ImportType::Function(_) => quote!(Func),
            ImportType::Tag(_) => quote!(Tag),
        };
        quote! {
            #[doc = #doc]
            pub #ident: #rt::#ty
        }
    });
    (!externals.is_empty()).then(|| {
        quote! {
            /// The memories, tables, globals and tags that the module imports.
            #[derive(Clone, Copy, Debug)]
            pub struct Externals {
                #(#fields,)*
            }
        }
    })
}

impl Context<'_> {
    /// What the host's state must be.
    pub(crate) fn host_bounds(&self) -> TokenStream {
        let traits = self.plan.traits.iter().map(|import| &import.ident);
        quote!(#(imports::#traits +)* 'static)
    }

    /// For each import an expression of the runtime's `Extern`; in the scope of `store`, `externals` and the type `H`.
    pub(crate) fn given(&self) -> impl Iterator<Item = TokenStream> {
        let rt = self.rt;
        let plan = &self.plan;
        let given = (0_u32..).zip(&plan.given);
        given.map(move |(at, given)| match *given {
            Given::Field(at) => {
                let ident = &plan.externals[at].ident;
                quote!(#rt::Extern::from(externals.#ident))
            }
            Given::Method { import, method } => {
                let import = &plan.traits[import];
                let function = &import.functions[method];
                let func = match types::is_typed_host(&function.ty) {
                    true => self.typed_host_function(&import.ident, function),
                    false => self.host_function(&import.ident, function, at),
                };
                quote!(#rt::Extern::from(#func))
            }
        })
    }

    /// A function of the runtime that calls a method of the host's state, for a type of function that Rust's types say.
    fn typed_host_function(&self, import: &Ident, function: &Function) -> TokenStream {
        let rt = self.rt;
        let Function {
            ident, ty, params, ..
        } = function;
        let results = self.results(ty);
        let typed = self.params(params, ty);
        quote! {
            #rt::Func::wrap(
                &mut *store,
                |mut caller: #rt::Caller<'_, H>, #typed| -> ::core::result::Result<#results, #rt::Trap> {
                    let (host, context) = caller.split();
                    <H as imports::#import>::#ident(host, Caller { context }, #(#params),*)
                },
            )
        }
    }

    /// A function of the runtime that calls a method of the host's state, for the import with plain index `index`.
    fn host_function(&self, import: &Ident, function: &Function, index: u32) -> TokenStream {
        let rt = self.rt;
        let Function { ident, ty, .. } = function;
        let args = ty.params().iter();
        let args = args.map(|&ty| self.value_of(ty, &quote!(args.next())));
        let names: Vec<Ident> = (0..ty.results().len())
            .map(|at| format_ident!("r{at}"))
            .collect();
        let pattern = match &names[..] {
            [one] => quote!(#one),
            several => quote!((#(#several),*)),
        };
        let count = names.len();
        quote! {
            #rt::__private::host_func(
                &mut *store,
                module(),
                #index,
                |mut caller: #rt::Caller<'_, H>, args: &[#rt::Val], results: &mut [#rt::Val]| {
                    let mut args = args.iter().cloned();
                    let (host, context) = caller.split();
                    let #pattern = <H as imports::#import>::#ident(host, Caller { context }, #(#args),*)?;
                    let values: [#rt::Val; #count] = [#(#rt::Val::from(#names)),*];
                    for (result, value) in results.iter_mut().zip(values) {
                        *result = value;
                    }
                    ::core::result::Result::Ok(())
                },
            )
        }
    }
}
