//! What `wasi` adds: the functions of WASI for a host's state with a `WasiCtx` in it, threads, and what runs a program.
//!
//! Which functions there are, and of which types, is not known here: `wasmo-wasi` has them under their names, with WebAssembly's
//! types, so that rustc compares what the guest imports with them. Its errors point at the word `wasi`.

use super::{Context, emscripten};
use crate::plan::{ExportKind, Function, Given, ImportTrait};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{quote, quote_spanned};
use wasmo_module::abi::description::ImportType;

/// The import modules of WASI, each with the module of `wasmo-wasi` that has its functions.
const MODULES: &[(&str, &str)] = &[
    ("wasi_snapshot_preview1", "preview1"),
    ("wasi_unstable", "unstable"),
];

/// What starts a thread.
const SPAWN: (&str, &str) = ("wasi", "thread-spawn");

/// The export that runs a program, and the one that prepares a library.
const START: &str = "_start";
pub(crate) const INITIALIZE: &str = "_initialize";

/// Whether WASI gives the functions.
pub(crate) fn has(import: &ImportTrait) -> bool {
    functions(import).is_some() || is_spawn(import) || import.is_emscripten
}

/// The module of `wasmo-wasi` that has the functions.
fn functions(import: &ImportTrait) -> Option<&'static str> {
    let mut modules = MODULES.iter();
    let found = modules.find(|(name, _)| *name == import.module);
    found.map(|(_, functions)| *functions)
}

/// Whether what is imported is just what starts a thread.
pub(crate) fn is_spawn(import: &ImportTrait) -> bool {
    import.module == SPAWN.0
        && matches!(&import.functions[..], [function] if function.name == SPAWN.1)
}

/// All that is added, but `_initialize`.
pub(crate) fn expand(context: &Context<'_>) -> TokenStream {
    let traits = context.plan.traits.iter();
    let implementations: TokenStream = traits
        .filter_map(|import| match import.is_emscripten {
            true => emscripten::implementation(context, import),
            false => implementation(context, import),
        })
        .collect();
    let threads = threads(context);
    let memories = memories(context);
    let run = run(context);
    let problems = emscripten::problems(context);
    quote!(#implementations #memories #threads #run #problems)
}

/// The implementation of a trait whose functions are those of a version of WASI.
fn implementation(context: &Context<'_>, import: &ImportTrait) -> Option<TokenStream> {
    let wasi = context.wasi?;
    let (rt, path) = (context.rt, &wasi.path);
    let functions = Ident::new(functions(import)?, wasi.span);
    let ident = &import.ident;
    let methods = import.functions.iter().map(|function| {
        let Function {
            ident, ty, params, ..
        } = function;
        let typed = context.params(params, ty);
        let results = context.results(ty);
        let called = Ident::new(&ident.to_string(), wasi.span);
        let call = match &wasi.emscripten {
            // For Emscripten's directories it does more.
            Some(emscripten) if function.name == "fd_seek" => quote_spanned! {wasi.span=>
                #emscripten::__private::fd_seek(self, cx.context, #(#params),*)
            },
            _ => quote_spanned! {wasi.span=>
                #path::__private::#functions::#called(self, cx.context, #(#params),*)
            },
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
    let bound = match &wasi.emscripten {
        Some(emscripten) => quote!(#emscripten::EmscriptenHost + 'static),
        None => quote!(#path::WasiHost),
    };
    Some(quote! {
        impl<H: #bound> imports::#ident for H {
            #(#methods)*
        }
    })
}

/// `Externals::new`.
fn memories(context: &Context<'_>) -> Option<TokenStream> {
    let wasi = &context.wasi?.path;
    let rt = context.rt;
    let fields = context.plan.externals.iter().map(|external| {
        let (ident, module, name) = (&external.ident, &external.module, &external.name);
        quote!(#ident: #wasi::__private::new_memory(store, module(), #module, #name)?)
    });
    context.makes_memories().then(|| {
        quote! {
            impl Externals {
                /// New memories of the types that the module asks for.
                ///
                /// # Errors
                ///
                /// If memory is short.
                pub fn new(
                    store: &mut impl #rt::AsStoreMut,
                ) -> ::core::result::Result<Self, #rt::Error> {
                    ::core::result::Result::Ok(Self { #(#fields),* })
                }
            }
        }
    })
}

/// What starts threads.
fn threads(context: &Context<'_>) -> Option<TokenStream> {
    let wasi = context.wasi?;
    let (rt, path, plan) = (context.rt, &wasi.path, &context.plan);
    let spawn = plan.traits.iter().find(|import| is_spawn(import))?;
    let function = &spawn.functions[0];
    if !context.makes_memories() {
        let message = "the guest starts threads: what it imports beside functions must be memories that threads share, at least one";
        return Some(quote_spanned!(wasi.span=> ::core::compile_error!(#message);));
    }
    let others = plan.traits.iter().filter(|import| !has(import));
    let others = others.map(|import| &import.ident);
    let ident = &spawn.ident;
    let Function {
        ident: method,
        ty,
        params,
        ..
    } = function;
    let typed = context.params(params, ty);
    let results = context.results(ty);
    let given = context.given();
    let bounds = context.host_bounds();
    let memories = memory_indices(context).map(Literal::u32_unsuffixed);
    let fields = plan.externals.iter().enumerate().map(|(at, external)| {
        let ident = &external.ident;
        quote!(#ident: #rt::Memory::from_shared(store, &memories[#at]))
    });
    let call = quote_spanned! {wasi.span=>
        #path::__private::thread_spawn(self, memories, instantiate, #(#params),*)
    };
    Some(quote! {
        /// An instance that is not initialised.
        fn instance<H: #bounds>(
            store: &mut impl #rt::AsStoreMut<Data = H>,
            externals: &Externals,
        ) -> ::core::result::Result<#rt::Instance, #rt::Error> {
            let imports: &[#rt::Extern] = &[#(#given),*];
            #rt::Instance::new(store, module(), imports)
        }

        impl<H> imports::#ident for H
        where
            H: #path::WasiHost #(+ imports::#others)* + ::core::clone::Clone + ::core::marker::Send + 'static,
        {
            fn #method(
                &mut self,
                cx: Caller<'_>,
                #typed
            ) -> ::core::result::Result<#results, #rt::Trap> {
                let memories = ::std::vec![#(#rt::__private::caller_shared_memory(&cx.context, #memories)),*];
                let instantiate = |store: &mut #rt::Store<H>, memories: &[#rt::SharedMemory]| {
                    let externals = Externals { #(#fields),* };
                    instance(store, &externals)
                };
                #call
            }
        }
    })
}

/// For each field of `Externals`, all of which are memories, the index of the memory.
fn memory_indices(context: &Context<'_>) -> impl Iterator<Item = u32> {
    let plan = &context.plan;
    let memories = plan.given.iter().filter_map(|given| match *given {
        Given::Field(at) => Some(at),
        Given::Method { .. } => None,
    });
    (0..plan.externals.len()).filter_map(move |field| {
        let mut memories = memories.clone();
        let index = memories.position(|at| at == field)?;
        u32::try_from(index).ok()
    })
}

/// `run`.
fn run(context: &Context<'_>) -> Option<TokenStream> {
    if context.wasi?.emscripten.is_some() {
        return emscripten::run(context);
    }
    let wasi = &context.wasi?.path;
    let rt = context.rt;
    let start = context.plain_export(START)?;
    if !context.plan.externals.is_empty() && !context.makes_memories() {
        return None;
    }
    let bounds = context.host_bounds();
    Some(quote! {
        /// Runs the program with the host's state `host`, and gives the code that it exits with: 0 if it returns. Its threads end with it.
        ///
        /// # Errors
        ///
        /// If the program traps, a host function fails, or memory is short.
        pub fn run<H: #wasi::WasiHost + #bounds>(host: H) -> ::core::result::Result<#wasi::Exit, #rt::Trap> {
            let mut guest = match Guest::instantiate(host) {
                ::core::result::Result::Ok(guest) => guest,
                ::core::result::Result::Err(error) => {
                    return #wasi::exit_code(::core::result::Result::Err(#rt::Trap::from(error)));
                }
            };
            let result = guest.#start();
            #wasi::__private::finish(guest.host_mut(), result)
        }
    })
}

impl Context<'_> {
    /// Whether all that the module imports beside functions, and that is something, are memories that threads share, which can be made
    /// for it.
    pub(crate) fn makes_memories(&self) -> bool {
        let shared = |ty: &ImportType| matches!(ty, ImportType::Memory(ty) if ty.shared);
        let externals = &self.plan.externals;
        self.wasi.is_some()
            && !externals.is_empty()
            && externals.iter().all(|external| shared(&external.ty))
    }

    /// Whether the guest starts threads, by what is made here.
    pub(crate) fn starts_threads(&self) -> bool {
        self.makes_memories() && self.plan.traits.iter().any(is_spawn)
    }

    /// What prepares a library, if WASI is asked for and the module needs that, in the scope of `store` and `instance`; and what its
    /// documentation says of it.
    pub(crate) fn initialize(&self) -> Option<(TokenStream, &'static str)> {
        if self.wasi?.emscripten.is_some() {
            return emscripten::initialize(self);
        }
        self.plain_export(INITIALIZE)?;
        self.call_initialize()
    }

    /// What calls `_initialize`.
    pub(crate) fn call_initialize(&self) -> Option<(TokenStream, &'static str)> {
        let wasi = &self.wasi?.path;
        let call = quote!(#wasi::initialize(store, instance)?;);
        Some((call, " Its `_initialize` has been called."))
    }

    /// The method for the exported function `name`, if that takes and gives nothing.
    fn plain_export(&self, name: &str) -> Option<&Ident> {
        let is = |function: &Function| {
            function.name == name
                && function.ty.params().is_empty()
                && function.ty.results().is_empty()
        };
        let mut exports = self.plan.exports.iter();
        exports.find_map(|export| match &export.kind {
            ExportKind::Function { function, .. } if is(function) => Some(&export.ident),
            _ => None,
        })
    }
}
