//! Exports: the handle `Exports`, and `Guest`, which owns a store.

use super::{Context, docs, types};
use crate::plan::{Export, ExportKind, Function};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use wasmo_module::abi::types::FuncType;

pub(crate) fn expand(context: &Context<'_>) -> TokenStream {
    let rt = context.rt;
    let instantiate = instantiate(context);
    let handle = context
        .plan
        .exports
        .iter()
        .map(|export| on_exports(context, export));
    let guest = guest(context);
    quote! {
        /// An instance of the module in a store that may hold others: a handle, which can be copied.
        ///
        /// Its methods take the store. With another store than its own, calls fail, and access to memories, tables and
        /// globals panics.
        #[derive(Clone, Copy, Debug)]
        pub struct Exports {
            // Invariant: an instance of `module()`.
            instance: #rt::Instance,
        }

        impl Exports {
            #instantiate

            /// A new instance whose imports are found in `imports` by name.
            ///
            /// # Errors
            ///
            /// If an import is missing or of another type, the start function or a segment traps, or memory is short.
            pub fn link<H: 'static>(
                store: &mut impl #rt::AsStoreMut<Data = H>,
                imports: &#rt::Imports<H>,
            ) -> ::core::result::Result<Self, #rt::Error> {
                let instance = imports.instantiate(store, module())?;
                ::core::result::Result::Ok(Self { instance })
            }

            /// The handle for `instance`, if that is an instance of this module.
            pub fn of(store: &impl #rt::AsStore, instance: #rt::Instance) -> ::core::option::Option<Self> {
                (instance.module(store) == *module()).then_some(Self { instance })
            }

            /// The instance, for access by name.
            pub fn instance(self) -> #rt::Instance {
                self.instance
            }

            #(#handle)*
        }

        #guest
    }
}

/// `Exports::instantiate`.
fn instantiate(context: &Context<'_>) -> TokenStream {
    let rt = context.rt;
    let bounds = context.host_bounds();
    let given = context.given();
    let externals = (!context.plan.externals.is_empty()).then(|| quote!(externals: &Externals,));
    let (initialize, prepared) = context.initialize().unzip();
    let new = match context.starts_threads() {
        true => quote!(let instance = instance(store, externals)?;),
        false if context.plan.externals.is_empty() => quote! {
            let imports: &[#rt::Extern] = &[#(#given),*];
            // SAFETY: all imports are functions, each of which was made just now, of the type that the module has for it.
            let instance = unsafe { #rt::__private::instantiate(store, module(), imports) }?;
        },
        false => quote! {
            let imports: &[#rt::Extern] = &[#(#given),*];
            let instance = #rt::Instance::new(store, module(), imports)?;
        },
    };
    let doc = prepared.map(|prepared| {
        quote! {
            ///
            #[doc = #prepared]
        }
    });
    quote! {
        /// A new instance. The store's state implements the functions that it imports.
        #doc
        ///
        /// # Errors
        ///
        /// If the start function or a segment traps, an import does not match, or memory is short.
        pub fn instantiate<H: #bounds>(
            store: &mut impl #rt::AsStoreMut<Data = H>,
            #externals
        ) -> ::core::result::Result<Self, #rt::Error> {
            #new
            #initialize
            ::core::result::Result::Ok(Self { instance })
        }
    }
}

/// The methods of `Exports` for an export.
fn on_exports(context: &Context<'_>, export: &Export) -> TokenStream {
    let rt = context.rt;
    let Export { ident, index, .. } = export;
    let doc = docs::item(export);
    match &export.kind {
        ExportKind::Function {
            function,
            funcref,
            direct,
        } => {
            let doc = docs::call(function);
            let params = context.params(&function.params, &function.ty);
            let results = context.results(&function.ty);
            let call = match direct {
                Some(symbol) => call_directly(context, symbol, function),
                None => call(context, *index, *funcref, function),
            };
            quote! {
                #[doc = #doc]
                #[inline]
                pub fn #ident(
                    self,
                    store: &mut impl #rt::AsStoreMut,
                    #params
                ) -> ::core::result::Result<#results, #rt::Trap> {
                    #call
                }
            }
        }
        ExportKind::Memory(ty) if ty.shared => quote! {
            #[doc = #doc]
            pub fn #ident(self, store: &impl #rt::AsStore) -> #rt::SharedMemory {
                #rt::__private::shared_memory(store, self.instance, #index)
            }
        },
        ExportKind::Memory(_) => quote! {
            #[doc = #doc]
            pub fn #ident(self, store: &impl #rt::AsStore) -> #rt::Memory {
                #rt::__private::memory(store, self.instance, #index)
            }
        },
        ExportKind::Table(_) => quote! {
            #[doc = #doc]
            pub fn #ident(self, store: &impl #rt::AsStore) -> #rt::Table {
                #rt::__private::table(store, self.instance, #index)
            }
        },
        ExportKind::Tag(ty, names) => {
            let Tag {
                new,
                payload,
                doc_new,
                doc_payload,
                params,
                values,
            } = tag(context, export, ty, names);
            let read = context.values_of(ty.params(), &quote!(values));
            quote! {
                #[doc = #doc]
                pub fn #ident(self, store: &impl #rt::AsStore) -> #rt::Tag {
                    #rt::__private::tag(store, self.instance, #index)
                }

                #[doc = #doc_new]
                ///
                /// # Errors
                ///
                /// If a value belongs to another store, or is not of the type that the tag asks for.
                pub fn #new(
                    self,
                    store: &impl #rt::AsStore,
                    #params
                ) -> ::core::result::Result<#rt::Exception, #rt::Error> {
                    #rt::Exception::new(store, self.#ident(store), &[#(#rt::Val::from(#names)),*])
                }

                #[doc = #doc_payload]
                pub fn #payload(
                    self,
                    store: &impl #rt::AsStore,
                    exception: &#rt::Exception,
                ) -> ::core::option::Option<#values> {
                    if exception.tag() != self.#ident(store) {
                        return ::core::option::Option::None;
                    }
                    let mut values = exception.payload().iter().cloned();
                    ::core::option::Option::Some(#read)
                }
            }
        }
        ExportKind::Global(ty) => {
            let global = format_ident!("{ident}_global");
            let value = context.value(ty.value);
            let val = quote!(::core::option::Option::Some(self.#global(store).get(store)));
            let get = context.value_of(ty.value, &val);
            let set = ty.mutable.then(|| {
                let set = format_ident!("set_{ident}");
                let doc = format!("{doc} Sets its value.");
                quote! {
                    #[doc = #doc]
                    ///
                    /// # Errors
                    ///
                    /// If the value is a reference that belongs to another store or is not of the global's type.
                    pub fn #set(
                        self,
                        store: &mut impl #rt::AsStoreMut,
                        value: #value,
                    ) -> ::core::result::Result<(), #rt::Error> {
                        self.#global(store).set(store, #rt::Val::from(value))
                    }
                }
            });
            let doc_get = format!("{doc} Its value.");
            let doc_global = format!("{doc} The handle for it.");
            quote! {
                #[doc = #doc_get]
                pub fn #ident(self, store: &impl #rt::AsStore) -> #value {
                    #get
                }
                #set
                #[doc = #doc_global]
                pub fn #global(self, store: &impl #rt::AsStore) -> #rt::Global {
                    #rt::__private::global(store, self.instance, #index)
                }
            }
        }
    }
}

/// The call of an exported function: the body of its method.
///
/// Safety: `Exports` holds an instance of the module from which `funcref` was computed, and `function.ty` is the
/// function's type.
fn call(context: &Context<'_>, index: u32, funcref: i32, function: &Function) -> TokenStream {
    let rt = context.rt;
    let params = &function.params;
    if types::is_typed_call(&function.ty) {
        let funcref = Literal::i32_unsuffixed(funcref);
        return quote! {
            // SAFETY: the instance is one of `module()`, in which this is the record of a function of this type.
            unsafe { #rt::__private::call(store, self.instance, #funcref, (#(#params,)*)) }
        };
    }
    let results = context.values_of(function.ty.results(), &quote!(results));
    quote! {
        let function = #rt::__private::func(store, self.instance, #index);
        let results = function.call(store, &[#(#rt::Val::from(#params)),*])?;
        let mut results = results.into_iter();
        ::core::result::Result::Ok(#results)
    }
}

/// The call of an exported function that cannot trap, without entering the instance.
///
/// Safety: `Exports` holds an instance of the module from which `symbol` was computed, and `function.ty` is the function's type. The symbol
/// carries the hash of the module, and only `wasmo-compiler` defines such symbols.
fn call_directly(context: &Context<'_>, symbol: &str, function: &Function) -> TokenStream {
    let rt = context.rt;
    let names = &function.params;
    let params = context.params(names, &function.ty);
    let results = context.results(&function.ty);
    quote! {
        unsafe extern "C" {
            #[link_name = #symbol]
            fn direct(vmctx: *mut ::core::ffi::c_void, #params) -> #results;
        }
        let vmctx = #rt::__private::vmctx(store, self.instance)?;
        // SAFETY: the function is of this type, and needs nobody to catch its traps: it has none.
        ::core::result::Result::Ok(unsafe { direct(vmctx, #(#names),*) })
    }
}

/// What the methods for a tag are made of, beside the one that gives the tag.
struct Tag {
    /// The method that makes an exception.
    new: Ident,
    /// The method that gives an exception's payload.
    payload: Ident,
    doc_new: String,
    doc_payload: String,
    params: TokenStream,
    /// The type of the payload.
    values: TokenStream,
}

fn tag(context: &Context<'_>, export: &Export, ty: &FuncType, names: &[Ident]) -> Tag {
    let Export { ident, .. } = export;
    let doc = docs::item(export);
    Tag {
        new: format_ident!("new_{ident}"),
        payload: format_ident!("{ident}_payload"),
        doc_new: format!("{doc} An exception with this tag, for a host function to throw."),
        doc_payload: format!("{doc} The payload of an exception, if that has this tag."),
        params: context.params(names, ty),
        values: context.tuple(ty.params()),
    }
}

/// `Guest`.
fn guest(context: &Context<'_>) -> TokenStream {
    let rt = context.rt;
    let bounds = context.host_bounds();
    let plan = &context.plan;
    let with_memories = context.makes_memories().then(|| {
        quote! {
            /// A new instance in a store of its own, with the host's state `host` and new memories for those that the module
            /// imports.
            ///
            /// # Errors
            ///
            /// If the start function or a segment traps, or memory is short.
            pub fn instantiate(host: H) -> ::core::result::Result<Self, #rt::Error> {
                Self::instantiate_with(host, |store| Externals::new(store))
            }
        }
    });
    let instantiate = if plan.externals.is_empty() {
        quote! {
            /// A new instance in a store of its own, with the host's state `host`.
            ///
            /// # Errors
            ///
            /// If the start function or a segment traps, or memory is short.
            pub fn instantiate(host: H) -> ::core::result::Result<Self, #rt::Error> {
                let mut store = #rt::Store::new(host);
                let exports = Exports::instantiate(&mut store)?;
                ::core::result::Result::Ok(Self { store, exports })
            }
        }
    } else {
        quote! {
            /// A new instance in a store of its own, with the host's state `host` and the imported memories, tables and
            /// globals that `externals` makes in that store.
            ///
            /// # Errors
            ///
            /// That of `externals`; if what it gives does not match what the module asks for; if the start function or a
            /// segment traps, or memory is short.
            pub fn instantiate_with(
                host: H,
                externals: impl ::core::ops::FnOnce(&mut #rt::Store<H>) -> ::core::result::Result<Externals, #rt::Error>,
            ) -> ::core::result::Result<Self, #rt::Error> {
                let mut store = #rt::Store::new(host);
                let externals = externals(&mut store)?;
                let exports = Exports::instantiate(&mut store, &externals)?;
                ::core::result::Result::Ok(Self { store, exports })
            }
            #with_memories
        }
    };
    let new = (plan.traits.is_empty() && plan.externals.is_empty()).then(|| {
        quote! {
            impl Guest {
                /// A new instance in a store of its own, without any state of the host's.
                ///
                /// # Errors
                ///
                /// If the start function or a segment traps, or memory is short.
                pub fn new() -> ::core::result::Result<Self, #rt::Error> {
                    Self::instantiate(())
                }
            }
        }
    });
    let exports = context.on_owner(&quote!(store));
    quote! {
        /// An instance of the module, and the store in which it lives with the host's state of type `H`.
        ///
        /// A call gives an error if the guest traps or a host function fails; the instance stays usable.
        #[derive(Debug)]
        pub struct Guest<H = ()> {
            store: #rt::Store<H>,
            exports: Exports,
        }

        #new

        impl<H: #bounds> Guest<H> {
            #instantiate
        }

        impl<H> Guest<H> {
            /// The host's state.
            pub fn host(&self) -> &H {
                self.store.data()
            }

            /// The host's state.
            pub fn host_mut(&mut self) -> &mut H {
                self.store.data_mut()
            }

            /// The host's state; the instance is dropped.
            pub fn into_host(self) -> H {
                self.store.into_data()
            }

            /// The store.
            pub fn store(&self) -> &#rt::Store<H> {
                &self.store
            }

            /// The store, for instances and functions beside this one.
            pub fn store_mut(&mut self) -> &mut #rt::Store<H> {
                &mut self.store
            }

            /// The handle for the instance, for use with the store.
            pub fn exports(&self) -> Exports {
                self.exports
            }

            #exports
        }

        impl<H> #rt::AsStore for Guest<H> {
            type Data = H;

            fn as_store(&self) -> #rt::StoreRef<'_, H> {
                #rt::AsStore::as_store(&self.store)
            }
        }

        impl<H> #rt::AsStoreMut for Guest<H> {
            fn as_store_mut(&mut self) -> #rt::StoreMut<'_, H> {
                #rt::AsStoreMut::as_store_mut(&mut self.store)
            }
        }
    }
}

impl Context<'_> {
    /// The methods for exports on a type that has the handle in `self.exports` and a store in `self.#store`.
    pub(crate) fn on_owner(&self, store: &TokenStream) -> TokenStream {
        let exports = self.plan.exports.iter();
        exports
            .map(|export| self.export_on_owner(export, store))
            .collect()
    }

    fn export_on_owner(&self, export: &Export, store: &TokenStream) -> TokenStream {
        let rt = self.rt;
        let ident = &export.ident;
        let doc = docs::item(export);
        match &export.kind {
            ExportKind::Function { function, .. } => {
                let doc = docs::call(function);
                let names = &function.params;
                let params = self.params(names, &function.ty);
                let results = self.results(&function.ty);
                quote! {
                    #[doc = #doc]
                    #[inline]
                    pub fn #ident(&mut self, #params) -> ::core::result::Result<#results, #rt::Trap> {
                        self.exports.#ident(&mut self.#store, #(#names),*)
                    }
                }
            }
            ExportKind::Memory(ty) if ty.shared => quote! {
                #[doc = #doc]
                pub fn #ident(&self) -> #rt::SharedMemory {
                    self.exports.#ident(&self.#store)
                }
            },
            ExportKind::Memory(_) => {
                let ident_mut = format_ident!("{ident}_mut");
                quote! {
                    #[doc = #doc]
                    pub fn #ident(&self) -> #rt::MemoryView<'_> {
                        match self.exports.#ident(&self.#store).view(&self.#store) {
                            ::core::result::Result::Ok(view) => view,
                            ::core::result::Result::Err(error) => ::core::panic!("{error}"),
                        }
                    }

                    #[doc = #doc]
                    pub fn #ident_mut(&mut self) -> #rt::MemoryViewMut<'_> {
                        match self.exports.#ident(&self.#store).view_mut(&mut self.#store) {
                            ::core::result::Result::Ok(view) => view,
                            ::core::result::Result::Err(error) => ::core::panic!("{error}"),
                        }
                    }
                }
            }
            ExportKind::Table(_) => quote! {
                #[doc = #doc]
                pub fn #ident(&self) -> #rt::Table {
                    self.exports.#ident(&self.#store)
                }
            },
            ExportKind::Tag(ty, names) => {
                let exports = quote!(self.exports);
                self.tag_on_owner(export, ty, names, &exports, &quote!(self.#store))
            }
            ExportKind::Global(ty) => {
                let value = self.value(ty.value);
                let doc_get = format!("{doc} Its value.");
                let set = ty.mutable.then(|| {
                    let set = format_ident!("set_{ident}");
                    let doc = format!("{doc} Sets its value.");
                    quote! {
                        #[doc = #doc]
                        ///
                        /// # Errors
                        ///
                        /// If the value is a reference that belongs to another store or is not of the global's type.
                        pub fn #set(&mut self, value: #value) -> ::core::result::Result<(), #rt::Error> {
                            self.exports.#set(&mut self.#store, value)
                        }
                    }
                });
                quote! {
                    #[doc = #doc_get]
                    pub fn #ident(&self) -> #value {
                        self.exports.#ident(&self.#store)
                    }
                    #set
                }
            }
        }
    }

    /// The methods for a tag on a type that has the handle as the expression `exports`, and `store`.
    pub(crate) fn tag_on_owner(
        &self,
        export: &Export,
        ty: &FuncType,
        names: &[Ident],
        exports: &TokenStream,
        store: &TokenStream,
    ) -> TokenStream {
        let rt = self.rt;
        let Export { ident, .. } = export;
        let doc = docs::item(export);
        let Tag {
            new,
            payload,
            doc_new,
            doc_payload,
            params,
            values,
        } = tag(self, export, ty, names);
        quote! {
            #[doc = #doc]
            pub fn #ident(&self) -> #rt::Tag {
                #exports.#ident(&#store)
            }

            #[doc = #doc_new]
            ///
            /// # Errors
            ///
            /// If a value belongs to another store, or is not of the type that the tag asks for.
            pub fn #new(&self, #params) -> ::core::result::Result<#rt::Exception, #rt::Error> {
                #exports.#new(&#store, #(#names),*)
            }

            #[doc = #doc_payload]
            pub fn #payload(&self, exception: &#rt::Exception) -> ::core::option::Option<#values> {
                #exports.#payload(&#store, exception)
            }
        }
    }
}
