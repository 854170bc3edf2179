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
/// * `Externals`, if the module imports memories, tables, globals or tags, has a field for each.
///   `Guest::instantiate_with(host, |store| Ok(Externals { .. }))` takes it.
/// * `module()` is the [`wasmo_rt::Module`].
///
/// Exported memories are methods that give a view of the memory's bytes (`guest.memory()`, `guest.memory_mut()`), or, if threads
/// share the memory, a [`wasmo_rt::SharedMemory`]; exported tables give a handle; exported globals give the value (`guest.counter()`), and, if they are mutable,
/// take one (`guest.set_counter(1)`). Names become Rust identifiers as the documentation of `wasmo_module::names`
/// says; every item's documentation has its name and type in WebAssembly.
///
/// # WASI
///
/// `wasi` at the end gives the guest the functions of `wasi_snapshot_preview1` and `wasi_unstable` out of the crate `wasmo-wasi`, which must
/// be among the dependencies; `wasi = path` says where to find it if it is not `::wasmo_wasi`. A program needs nothing else:
///
/// ```text
/// include_wasm!("program.wasm", wasi);
///
/// let wasi = WasiCtx::builder().inherit_stdio().build()?;
/// let exit = program::run(wasi)?;
/// ```
///
/// The host's state is any type that implements `wasmo_wasi::WasiHost`, and so has a `WasiCtx`; what else the guest imports, it
/// implements as ever. `run` is there if the module exports `_start`. A library's `_initialize` is called when it is instantiated. An
/// import that WASI does not have, or has with another type, is a compile error.
///
/// A guest that imports `wasi` `thread-spawn` starts threads. Each has an instance of its own, with a clone of the host's state; the
/// memory that they share is made by `Guest::instantiate`, or given to `Guest::instantiate_with`. How they end, and how many there
/// can be, is said at `wasmo_wasi::Threads`.
///
/// # Emscripten
///
/// `emscripten` instead of `wasi` gives the guest both WASI's functions and what Emscripten's JavaScript would give it, out of the crate
/// `wasmo-emscripten`; `emscripten = path` says where to find that if it is not `::wasmo_emscripten`:
///
/// ```text
/// include_wasm!("program.wasm", emscripten);
///
/// let exit = program::run(Emscripten::new(wasi))?;
/// ```
///
/// The host's state is any type that implements `wasmo_emscripten::EmscriptenHost`. Functions of the guest's own are in the same import
/// module, `env`: those that are not Emscripten's are the trait `imports::Env`, which the host's state implements as ever. `run` is there
/// if the module exports `_start` or `main`. The constructors of a library are called when it is instantiated.
///
/// # Exceptions
///
/// For each tag that the module exports or imports, here `error` with an i32 for its payload, there are three methods: `error()` is the
/// [`wasmo_rt::Tag`], `new_error(code)` makes a [`wasmo_rt::Exception`], and `error_payload(&exception)` gives the payload of one, or
/// `None` if it has another tag.
///
/// A host function throws an exception by returning it as its error, and the guest can catch it:
///
/// ```text
/// impl guest::imports::Env for Host {
///     fn read(&mut self, cx: guest::Caller<'_>, at: i32) -> Result<i32, Trap> {
///         match self.data.get(at as usize) {
///             Some(&value) => Ok(value),
///             None => Err(cx.new_error(404)?.into()),
///         }
///     }
/// }
/// ```
///
/// What the guest throws and does not catch comes out of the call:
///
/// ```text
/// if let Err(trap) = guest.run() {
///     match trap.exception().and_then(|exception| guest.error_payload(exception)) {
///         Some(code) => println!("the guest has thrown {code}"),
///         None => return Err(trap),
///     }
/// }
/// ```
///
/// # Types
///
/// | WebAssembly | Rust |
/// |---|---|
/// | i32, i64, f32, f64 | the same |
/// | v128 | [`wasmo_rt::V128`] |
/// | funcref, `(ref null $t)` of a function type | `Option<`[`wasmo_rt::Func`]`>` |
/// | externref | `Option<`[`wasmo_rt::ExternRef`]`>` |
/// | exnref | `Option<`[`wasmo_rt::Exception`]`>` |
/// | `(ref func)`, `(ref $t)`, `(ref extern)`, `(ref exn)` | the same without `Option` |
/// | no result, several results | `()`, a tuple |
///
/// A function that is given for a reference to a certain type must be of that type: that is checked in the call.
///
/// # Seeing what it writes
///
/// If the environment variable `WASMO_EXPAND_DIR` names a folder, each expansion is written to a file there.
///
/// [`wasmo_rt::Imports`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::Module`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::SharedMemory`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::Tag`]: https://docs.rs/wasmo-rt
/// [`wasmo_rt::Exception`]: https://docs.rs/wasmo-rt
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
