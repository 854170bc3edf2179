//! WebAssembly's types → Rust's, and values there and back.

use super::Context;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use wasmo_module::abi::types::{FuncType, HeapType, RefType, ValType};

/// How many parameters, and how many results, the typed interface of the runtime takes.
const MAX_TYPED: usize = 16;

/// Whether functions of this type can be called and wrapped by the runtime's typed interface.
pub(crate) fn is_typed(ty: &FuncType) -> bool {
    ty.params().len() <= MAX_TYPED && ty.results().len() <= MAX_TYPED
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
            ValType::Ref(RefType {
                heap: HeapType::Extern,
                ..
            }) => {
                quote!(::core::option::Option<#rt::ExternRef>)
            }
            ValType::Ref(_) => quote!(::core::option::Option<#rt::Func>),
        }
    }

    /// The Rust type of results.
    pub(crate) fn results(&self, ty: &FuncType) -> TokenStream {
        match ty.results() {
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

    /// `ty` as an expression of the runtime's `ValType`.
    pub(crate) fn val_type(&self, ty: ValType) -> TokenStream {
        let rt = self.rt;
        let variant = match ty {
            ValType::I32 => "I32",
            ValType::I64 => "I64",
            ValType::F32 => "F32",
            ValType::F64 => "F64",
            ValType::V128 => "V128",
            ValType::Ref(RefType {
                heap: HeapType::Extern,
                ..
            }) => "EXTERNREF",
            ValType::Ref(_) => "FUNCREF",
        };
        let variant = format_ident!("{variant}");
        quote!(#rt::ValType::#variant)
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
            ValType::Ref(RefType {
                heap: HeapType::Extern,
                ..
            }) => ("ExternRef", quote!(value)),
            ValType::Ref(_) => ("FuncRef", quote!(value)),
        };
        let variant = format_ident!("{variant}");
        quote! {
            match #val {
                ::core::option::Option::Some(#rt::Val::#variant(value)) => #value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
    }
}
