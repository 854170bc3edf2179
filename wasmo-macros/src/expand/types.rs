//! WebAssembly's types → Rust's, and values there and back.

use super::Context;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use wasmo_module::abi::types::{FuncType, RefKind, ValType};

/// How many parameters, and how many results, the typed interface of the runtime takes.
const MAX_TYPED: usize = 16;

/// Whether the runtime's typed interface has so many parameters and results.
fn is_short(ty: &FuncType) -> bool {
    ty.params().len() <= MAX_TYPED && ty.results().len() <= MAX_TYPED
}

/// Whether every Rust value of the type for it is one of `ty`: not of a reference to functions of a certain type, for instance.
fn is_exact(ty: &ValType) -> bool {
    match ty {
        ValType::Ref(ty) => ty.heap == ty.kind().top(),
        _ => true,
    }
}

/// Whether functions of this type can be called by the runtime's typed interface. What it does not check is exact.
pub(crate) fn is_typed_call(ty: &FuncType) -> bool {
    is_short(ty) && ty.params().iter().all(is_exact)
}

/// Whether host functions of this type can be made by the runtime's typed interface.
pub(crate) fn is_typed_host(ty: &FuncType) -> bool {
    is_typed_call(ty) && ty.results().iter().all(is_exact)
}

impl Context<'_> {
    /// The Rust type of values.
    pub(crate) fn value(&self, ty: ValType) -> TokenStream {
        let rt = self.rt;
        match ty {
            ValType::I32 => quote!(i32),
            ValType::I64 => quote!(i64),
            ValType::F32 => quote!(f32),
            ValType::F64 => quote!(f64),
            ValType::V128 => quote!(#rt::V128),
            ValType::Ref(ty) => {
                let referent = match ty.kind() {
                    RefKind::Extern => quote!(#rt::ExternRef),
                    RefKind::Exn => quote!(#rt::Exception),
                    _ => quote!(#rt::Func),
                };
                match ty.nullable {
                    true => quote!(::core::option::Option<#referent>),
                    false => referent,
                }
            }
        }
    }

    /// The Rust type of results.
    pub(crate) fn results(&self, ty: &FuncType) -> TokenStream {
        self.tuple(ty.results())
    }

    /// The Rust type of several values: that of the one, or a tuple.
    pub(crate) fn tuple(&self, types: &[ValType]) -> TokenStream {
        match types {
            [one] => self.value(*one),
            several => {
                let several = several.iter().map(|&ty| self.value(ty));
                quote!((#(#several),*))
            }
        }
    }

    /// The parameters of a method: `a: i32, b: i64`.
    pub(crate) fn params(&self, names: &[Ident], ty: &FuncType) -> TokenStream {
        let types = ty.params().iter().map(|&ty| self.value(ty));
        quote!(#(#names: #types),*)
    }

    /// The Rust value in `val`, an expression of type `Option<Val>`, which is known to be there and of type `ty`.
    pub(crate) fn value_of(&self, ty: ValType, val: &TokenStream) -> TokenStream {
        let rt = self.rt;
        let (variant, value) = match ty {
            ValType::I32 => ("I32", quote!(value)),
            ValType::I64 => ("I64", quote!(value)),
            ValType::F32 => ("F32", quote!(f32::from_bits(value))),
            ValType::F64 => ("F64", quote!(f64::from_bits(value))),
            ValType::V128 => ("V128", quote!(value)),
            ValType::Ref(ty) => match ty.kind() {
                RefKind::Extern => ("ExternRef", quote!(value)),
                RefKind::Exn => ("ExnRef", quote!(value)),
                _ => ("FuncRef", quote!(value)),
            },
        };
        let variant = format_ident!("{variant}");
        let pattern = match ty.is_defaultable() {
            true => quote!(value),
            // What is not null.
            false => quote!(::core::option::Option::Some(value)),
        };
        quote! {
            match #val {
                ::core::option::Option::Some(#rt::Val::#variant(#pattern)) => #value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
    }

    /// The Rust values in `values`, an iterator of `Val`s that are of `types`: one, or a tuple.
    pub(crate) fn values_of(&self, types: &[ValType], values: &TokenStream) -> TokenStream {
        let next = quote!(#values.next());
        let each = types.iter().map(|&ty| self.value_of(ty, &next));
        match types.len() {
            1 => quote!(#(#each)*),
            _ => quote!((#(#each),*)),
        }
    }
}
