//! The macro `include_wasm!`: typed bindings for a WebAssembly module that `wasmo-build` compiled.
//!
//! Use it through `wasmo-rt`, which re-exports it and without which what it writes does not compile.
//!
//! Rules: the macro reads the module as `wasmo-build` does, through `wasmo-module`, and never links LLVM. Every
//! fault, the user's and the module's, becomes a compile error at the user's tokens.
#![forbid(unsafe_code)]

mod expand;
mod input;
mod load;
mod plan;
#[cfg(test)]
mod tests;

use proc_macro::TokenStream;

/// Makes a Rust module of typed bindings for the WebAssembly module in a file, which may be a binary or a text.
///
/// ```text
/// include_wasm!("guest.wasm");                        // mod guest
/// include_wasm!(pub mod plugin = "plug-in.wat");      // pub mod plugin
/// include_wasm! {
///     /// The parser that was compiled from C.
///     pub(crate) mod parser = "$OUT_DIR/parser.wasm"
/// }
/// ```
///
/// The path is relative to the folder of the package's `Cargo.toml`, as paths in build scripts are; it may begin with
/// an environment variable. Without `mod`, the module is private and named after the file. The build script must
/// compile the same file: `wasmo_build::compile("guest.wasm")`.
///
/// `crate = path` at the end says where to find `wasmo-rt` if it is not `::wasmo_rt`:
/// `include_wasm!("guest.wasm", crate = ::library::wasmo_rt)`.
///
/// # What is in the module
///
/// For a module that exports a function `add` and imports a function `log` from `env`:
///
/// * `Guest<H>` is an instance in a store of its own, with the host's state of type `H`. `Guest::instantiate(host)`
///   makes one, and `Guest::new()` if the module imports nothing. `guest.add(1, 2)?` calls the export.
/// * `Exports` is a handle for an instance in a store that you share with others:
///   `let guest = Exports::instantiate(&mut store)?; guest.add(&mut store, 1, 2)?`. `Exports::link` takes the imports
///   from a [`wasmo_rt::Imports`] by name instead of from the host's state.
/// * `imports::Env` is a trait with a method for each function imported from `env`, to be implemented by the
///   host's state: `fn log(&mut self, cx: Caller<'_>, a: i32) -> Result<(), Trap>`.
/// * `Caller<'_>` gives such a method the calling instance: its exported memories by name (`cx.memory()`), and, by
///   `cx.guest(self)`, its exported functions.
/// * `Externals`, if the module imports memories, tables or globals, has a field for each.
///   `Guest::instantiate_with(host, |store| Ok(Externals { .. }))` takes it.
/// * `module()` is the [`wasmo_rt::Module`].
///
/// Exported memories are methods that give a view of the memory's bytes (`guest.memory()`, `guest.memory_mut()`);
/// exported tables give a handle; exported globals give the value (`guest.counter()`), and, if they are mutable,
/// take one (`guest.set_counter(1)`). Names become Rust identifiers as the documentation of `wasmo_module::names`
/// says; every item's documentation has its name and type in WebAssembly.
///
/// # Types
///
/// | WebAssembly | Rust |
/// |---|---|
/// | i32, i64, f32, f64 | the same |
/// | v128 | [`wasmo_rt::V128`] |
/// | funcref | `Option<`[`wasmo_rt::Func`]`>` |
/// | externref | `Option<`[`wasmo_rt::ExternRef`]`>` |
/// | no result, several results | `()`, a tuple |
///
/// # Seeing what it writes
///
/// If the environment variable `WASMO_EXPAND_DIR` names a folder, each expansion is written to a file there.
///
/// [`wasmo_rt::Imports`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::Module`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::V128`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::Func`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::ExternRef`]: https://docs.rs/wasmo-rt
#[proc_macro]
pub fn include_wasm(tokens: TokenStream) -> TokenStream {
    syn::parse(tokens)
        .and_then(|input| load::load(&input).map(|source| expand::expand(&input, &source)))
        .unwrap_or_else(|error| error.to_compile_error())
        .into()
}
