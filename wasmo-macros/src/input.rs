//! The syntax of a call: `[attributes] [visibility mod name =] "path" [, crate = path] [, wasi [= path] | emscripten [= path]]`.

use proc_macro2::Span;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Ident, LitStr, Path, Token, Visibility};

/// What is between the parentheses of a call.
pub(crate) struct Input {
    /// Attributes for the generated module.
    pub(crate) attributes: Vec<Attribute>,
    /// The visibility of the generated module.
    pub(crate) visibility: Visibility,
    /// The name of the generated module; the file's by default.
    pub(crate) name: Option<Ident>,
    /// The file's path as the user wrote it.
    pub(crate) path: LitStr,
    /// The path of `wasmo-rt`.
    pub(crate) runtime: Path,
    /// What gives the guest the functions of WASI, if the user asks for that.
    pub(crate) wasi: Option<Wasi>,
}

/// `wasi` or `wasi = path`; or the same with `emscripten`.
pub(crate) struct Wasi {
    /// The path of `wasmo-wasi`.
    pub(crate) path: Path,
    /// The path of `wasmo-emscripten`, if its functions are asked for too.
    pub(crate) emscripten: Option<Path>,
    /// Where the user asks for it: errors point there.
    pub(crate) span: Span,
}

mod keyword {
    syn::custom_keyword!(emscripten);
    syn::custom_keyword!(wasi);
}

impl Parse for Input {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let visibility: Visibility = input.parse()?;
        let plain = attributes.is_empty() && matches!(visibility, Visibility::Inherited);
        let name = if plain && !input.peek(Token![mod]) {
            None
        } else {
            input.parse::<Token![mod]>()?;
            let name = input.parse()?;
            input.parse::<Token![=]>()?;
            Some(name)
        };
        if !input.peek(LitStr) {
            return Err(input.error(
                "expected the path of a WebAssembly module as a string: `include_wasm!(\"guest.wasm\")` or \
                 `include_wasm!(pub mod guest = \"guest.wasm\")`",
            ));
        }
        let path = input.parse()?;
        let (mut runtime, mut wasi) = (None, None);
        // A final comma or semicolon, as the call may be written like an item, is harmless.
        while !input.is_empty() {
            if input.peek(Token![;]) {
                input.parse::<Token![;]>()?;
                break;
            }
            input.parse::<Token![,]>()?;
            if input.is_empty() {
                break;
            }
            if input.peek(Token![crate]) && runtime.is_none() {
                input.parse::<Token![crate]>()?;
                input.parse::<Token![=]>()?;
                runtime = Some(input.call(Path::parse_mod_style)?);
            } else if input.peek(keyword::wasi) && wasi.is_none() {
                let span = input.parse::<keyword::wasi>()?.span;
                let path = match input.parse::<Option<Token![=]>>()? {
                    Some(_) => input.call(Path::parse_mod_style)?,
                    None => syn::parse_quote_spanned!(span=> ::wasmo_wasi),
                };
                wasi = Some(Wasi {
                    path,
                    emscripten: None,
                    span,
                });
            } else if input.peek(keyword::emscripten) && wasi.is_none() {
                let span = input.parse::<keyword::emscripten>()?.span;
                let path = match input.parse::<Option<Token![=]>>()? {
                    Some(_) => input.call(Path::parse_mod_style)?,
                    None => syn::parse_quote_spanned!(span=> ::wasmo_emscripten),
                };
                wasi = Some(Wasi {
                    path: syn::parse_quote_spanned!(span=> #path::__private::wasmo_wasi),
                    emscripten: Some(path),
                    span,
                });
            } else {
                return Err(input.error(
                    "expected `wasi`, `wasi = path::of::wasmo_wasi`, `emscripten`, `emscripten = path::of::wasmo_emscripten` or \
                     `crate = path::of::wasmo_rt`, each at most once; `emscripten` includes `wasi`",
                ));
            }
        }
        if !input.is_empty() {
            return Err(
                input.error("expected nothing more: each module has its own `include_wasm!`")
            );
        }
        Ok(Self {
            attributes,
            visibility,
            name,
            path,
            runtime: runtime.unwrap_or_else(|| syn::parse_quote!(::wasmo_rt)),
            wasi,
        })
    }
}
