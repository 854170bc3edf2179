//! WASI preview 1 for guests of [Wasmo](wasmo_rt): what a program compiled to WebAssembly finds of an operating system.
//!
//! * [`WasiCtx`] is what a guest is granted; its [builder](WasiCtx::builder) starts from nothing.
//! * `include_wasm!("guest.wasm", wasi)` makes every [`WasiHost`] the host's state of a guest with typed bindings.
//! * [`add_to_imports`] defines the functions for a guest that is linked by name; [`define_imports`] only those that it wants.
//! * [`Threads`] does so for a guest that starts threads.
//! * [`run`] runs a command, [`initialize`] prepares a library; [`Exit`] is how a guest ended that ended itself.
//! * [`preview1`] and [`unstable`] are the functions themselves, for hosts that reach a guest in a way of their own.
//!
//! # A program with typed bindings
//!
//! ```ignore
//! use wasmo_wasi::{Access, WasiCtx};
//!
//! wasmo_rt::include_wasm!("program.wasm", wasi);
//!
//! let wasi = WasiCtx::builder()
//!     .args(["program", "input.txt"])
//!     .inherit_stdio()
//!     .preopened_dir("data", "/", Access::ReadOnly)
//!     .build()?;
//! let exit = program::run(wasi)?;
//! ```
//!
//! Where the guest imports more than WASI, the host's state has a `WasiCtx` and says where it is: see [`WasiHost`], and the example
//! `word-count` in the repository.
//!
//! # A program that is linked by name
//!
//! ```no_run
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! # fn module() -> &'static wasmo_rt::Module { unimplemented!() }
//! use wasmo_rt::{Imports, Store};
//! use wasmo_wasi::WasiCtx;
//!
//! struct Host {
//!     wasi: WasiCtx,
//! }
//!
//! let wasi = WasiCtx::builder().inherit_stdio().build()?;
//! let mut store = Store::new(Host { wasi });
//! let mut imports = Imports::new();
//! wasmo_wasi::add_to_imports(&mut store, &mut imports, |host: &mut Host| &mut host.wasi);
//! // With `include_wasm!("program.wasm")` the module is `program::module()`.
//! let instance = imports.instantiate(&mut store, module())?;
//! let exit = wasmo_wasi::run(&mut store, instance)?;
//! println!("the guest exited with code {}", exit.0);
//! # Ok(())
//! # }
//! ```
//!
//! # The sandbox
//!
//! * A guest sees the directories that it was granted, and what is below them. Paths are resolved by `cap-std`, which on Linux
//!   asks the kernel to stay below the directory: `..`, absolute paths and symbolic links cannot lead out of it, whoever
//!   changes the file system meanwhile.
//! * A directory granted [for reading](Access::ReadOnly) cannot be changed through it, nor can its files be given another name
//!   in a directory that can.
//! * What a guest makes the host hold is bounded: file descriptors by [`max_fds`](WasiCtxBuilder::max_fds), output in memory
//!   by the limit of an [`OutputPipe`], and what a single call needs by constants. What it adds to files and directories is
//!   bounded by [`disk_quota`](WasiCtxBuilder::disk_quota), which must be asked for.
//! * Threads are granted too, and bounded, by [`max_threads`](WasiCtxBuilder::max_threads).
//! * A guest can wait as long as it likes, for a clock or for a stream, and the host's thread waits with it.
//! * Signals that a guest raises end the guest alone.
//!
//! # What is as WASI has it, and what is not
//!
//! * Rights are kept, as far as preview 1 says what they mean. [`preview1::path_open`] gives fewer than it is asked for where
//!   they make no sense for the file, and refuses to open for reading or writing what may not be read or written.
//! * A symbolic link can be made only to a relative path; it may point anywhere, and leads a guest nowhere outside.
//! * Paths are bytes, as on Linux, not only UTF-8.
//! * The memory is the instance's first. It may be one that threads share.
#![forbid(unsafe_code)]

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
mod abi;
mod calls;
mod ctx;
mod errno;
mod functions;
mod iovec;
mod link;
mod memory;
mod process;
mod quota;
mod streams;
mod table;
mod threads;

pub use ctx::{Access, Error, ErrorKind, Exit, Outcome, WasiCtx, WasiCtxBuilder, WasiHost};
pub use errno::Errno;
pub use functions::{preview1, unstable};
pub use link::{add_to_imports, define_imports, exit_code, initialize, run};
pub use memory::GuestMemory;
pub use process::ThreadTrap;
pub use streams::{Input, Output, OutputPipe};
pub use threads::Threads;
