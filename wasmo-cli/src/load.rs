//! Takes compiled modules into this process.
//!
//! **Invariant:** what is loaded was linked from objects that the compiler of this very command made: the name in the cache covers its
//! version, and the file was compared with its digest. The libcalls that it refers to are those of this process.
#![allow(unsafe_code, reason = "shared objects are loaded by C functions")]

use crate::error::{Error, Result};
use std::ffi::{CStr, CString};
use std::os::unix::ffi::OsStrExt as _;
use std::path::Path;
use wasmo_module::abi::symbol::{self, Hash};
use wasmo_rt::{Module, ModuleDescriptor};

/// Loads the module with the hash `hash` from the shared object `path`. It stays loaded.
pub(crate) fn load(path: &Path, hash: Hash) -> Result<Module> {
    wasmo_rt::__private::keep_libcalls();
    let failed = |what: &str| {
        // SAFETY: no preconditions; the result is null or a C string that stays until this thread's next such call.
        let error = unsafe { libc::dlerror() };
        let reason = match error.is_null() {
            true => "no reason given".to_owned(),
            false => {
                // SAFETY: as above.
                let reason = unsafe { CStr::from_ptr(error) };
                reason.to_string_lossy().into_owned()
            }
        };
        Error::new(format!("cannot {what} `{}`", path.display())).because(reason)
    };
    let zero = |_| Error::new("a path or symbol has a zero byte in it");
    // Without a slash it would be looked for elsewhere.
    let absolute = std::path::absolute(path).map_err(|error| Error::io("find", path, error))?;
    let file = CString::new(absolute.as_os_str().as_bytes()).map_err(zero)?;
    let name = CString::new(symbol::descriptor(hash)).map_err(zero)?;
    // SAFETY: a C string; the object was made by our linker of our compiler's objects, which have no initialisers that would run.
    let library = unsafe { libc::dlopen(file.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
    if library.is_null() {
        return Err(failed("load"));
    }
    // SAFETY: the handle is valid, and never closed.
    let descriptor = unsafe { libc::dlsym(library, name.as_ptr()) };
    let descriptor: *const ModuleDescriptor = descriptor.cast();
    // SAFETY: null, or the symbol of a module's descriptor, by its name, which is there for ever as the object is never unloaded.
    let descriptor = unsafe { descriptor.as_ref() }.ok_or_else(|| failed("find the module in"))?;
    // SAFETY: see the invariant above.
    let module = unsafe { Module::from_descriptor(descriptor) };
    module.map_err(|error| Error::new("cannot load the module").because(error))
}
