//! The host around a WASI command that Wasmo has compiled. The suite links this library and the command's objects to a program, and has
//! the linker call the command's module descriptor `wasmo_suite_module`.

use std::ffi::{CStr, c_char, c_int};
use std::process::exit;
use wasmo_rt::{Imports, Module, ModuleDescriptor, Store};
use wasmo_wasi::WasiCtx;

unsafe extern "C" {
    static wasmo_suite_module: ModuleDescriptor;
}

/// The program's entry. (The linker takes it for the program because no Rust `main` is there.)
///
/// # Safety
///
/// Only C's start-up code may call it, as it calls every `main`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn main(count: c_int, args: *const *const c_char) -> c_int {
    let args = (0..count as usize).map(|i| {
        // SAFETY: `args` has `count` elements.
        let arg = unsafe { *args.add(i) };
        // SAFETY: each is a string that lives as long as the program.
        let arg = unsafe { CStr::from_ptr(arg) };
        arg.to_string_lossy().into_owned()
    });
    match run(args.collect()) {
        Ok(code) => exit(code),
        Err(error) => {
            eprintln!("{error}");
            1
        }
    }
}

fn run(args: Vec<String>) -> Result<i32, Box<dyn std::error::Error>> {
    // SAFETY: the suite links the descriptor that `wasmo-cc` wrote for the code that is linked beside it.
    let descriptor = unsafe { &wasmo_suite_module };
    // SAFETY: as above.
    let module = unsafe { Module::from_descriptor(descriptor) }?;
    let wasi = WasiCtx::builder().args(args).inherit_stdio().build()?;
    let mut store = Store::new(wasi);
    let mut imports = Imports::new();
    wasmo_wasi::define_imports(&mut store, &mut imports, module.imports(), |wasi| wasi);
    let instance = imports.instantiate(&mut store, &module)?;
    Ok(wasmo_wasi::run(&mut store, instance)?.0 as i32)
}
