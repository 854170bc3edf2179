//! The ways in which a guest reaches the functions, and how it is started.

use crate::calls::paths::little_endian;
use crate::calls::{exceptions, files, memory, number, process, time};
use crate::ctx::Emscripten;
use crate::functions::{functions, newer_functions};
use crate::guest::{Guest, Link};
use std::error::Error as StdError;
use std::fmt;
pub use wasmo_abi::emscripten::STARTS;
use wasmo_abi::emscripten::{FIND_MATCHING_CATCH, INVOKE, MODULE as ENV};
use wasmo_rt::{
    AsStoreMut, Caller, ExternType, FuncType, ImportType, Imports, Instance, Module, Trap, Val,
    ValType,
};
use wasmo_wasi::{Errno, Exit, preview1};

/// WASI's import module.
const PREVIEW1: &str = "wasi_snapshot_preview1";

/// A type of Rust → WebAssembly's.
macro_rules! val_types {
    (()) => { &[] };
    ($($ty:tt),* $(,)?) => { &[$(val_types!(@ $ty)),*] };
    (@ f64) => { ValType::F64 };
    (@ i64) => { ValType::I64 };
    (@ $ty:tt) => { ValType::I32 };
}

/// The list → the types of the functions.
macro_rules! signatures {
    ($($kind:ident $name:ident => $function:ident($($param:ident: $ty:ident),*) $(-> $result:tt)? in $file:ident;)*) => {
        &[$((
            stringify!($name),
            val_types!($($ty),*),
            signatures!(@$kind $($result)?),
        )),*]
    };
    (@plain $result:tt) => { val_types!($result) };
    (@syscall) => { val_types!(i32) };
}

/// A function's name, the types of its parameters, and of its results.
type Signature = (&'static str, &'static [ValType], &'static [ValType]);

const SIGNATURES: &[Signature] = functions!(signatures);

/// Those that have other types in newer versions.
const NEWER: &[Signature] = newer_functions!(signatures);

/// The names of the functions of `env` that there are, for build scripts; one that ends in `*` stands for all that begin like it.
///
/// ```text
/// // build.rs, with wasmo-emscripten among the build-dependencies
/// wasmo_build::Build::new()
///     .known_imports("env", wasmo_emscripten::FUNCTIONS.iter().copied())
///     .compile("program.wasm");
/// ```
///
/// A module that imports another then stops the build. Functions of the host's own are added by one more call of `known_imports`.
pub const FUNCTIONS: &[&str] = wasmo_abi::emscripten::FUNCTIONS;

/// Why an import from `env` cannot be had, if it cannot.
pub fn problem(import: &ImportType<'_>) -> Option<String> {
    let name = import.name;
    let ExternType::Func(ty) = &import.ty else {
        return Some("Emscripten's own modules import only functions".to_owned());
    };
    let i32s = |types: &[ValType]| types.iter().all(|&ty| ty == ValType::I32);
    if name.starts_with(INVOKE) {
        let known = ty.params().first() == Some(&ValType::I32);
        return (!known).then(|| "it lacks the address of a function".to_owned());
    }
    if name.starts_with(FIND_MATCHING_CATCH) {
        let known = i32s(ty.params()) && ty.results() == [ValType::I32];
        return (!known).then(|| "its type is not known here".to_owned());
    }
    let all = SIGNATURES.iter().chain(NEWER);
    let known: Vec<_> = all.filter(|(known, ..)| *known == name).collect();
    if known.is_empty() {
        let hint = hint(name).unwrap_or("define it in the imports first if it is your own");
        return Some(hint.to_owned());
    }
    let is = |&&&(_, params, results): &&&Signature| has_type(ty, params, results);
    if known.iter().any(|known| is(&known)) {
        return None;
    }
    let known = known
        .iter()
        .map(|(_, params, results)| FuncType::new(*params, *results).to_string());
    Some(format!(
        "its type is that of another version of Emscripten; known here is {}",
        known.collect::<Vec<_>>().join(", or ")
    ))
}

fn has_type(ty: &FuncType, params: &[ValType], results: &[ValType]) -> bool {
    ty.params() == params && ty.results() == results
}

/// What can be done about an import from `env` that is not there, if it is one of Emscripten's.
pub fn hint(name: &str) -> Option<&'static str> {
    let begins = |beginnings: &[&str]| {
        beginnings
            .iter()
            .any(|beginning| name.starts_with(beginning))
    };
    Some(
        if begins(&["emscripten_asm_const", "em_js", "emscripten_run_script"]) {
            "JavaScript in the guest (EM_ASM, EM_JS) cannot run"
        } else if begins(&["__syscall_dup", "__syscall_pipe"]) {
            "there are no pipes and no duplicates of file descriptors"
        } else if begins(&[
            "__syscall_socket",
            "__syscall_bind",
            "__syscall_connect",
            "__syscall_listen",
            "__syscall_accept",
            "__syscall_send",
            "__syscall_recv",
            "__syscall_getsock",
            "__syscall_setsock",
            "getaddrinfo",
            "getnameinfo",
        ]) {
            "there are no sockets"
        } else if begins(&[
            "pthread_",
            "__pthread",
            "emscripten_thread",
            "_emscripten_thread",
        ]) {
            "there are no threads: compile without -pthread"
        } else if begins(&[
            "__syscall_mmap",
            "__syscall_munmap",
            "__syscall_msync",
            "_mmap_js",
            "_munmap_js",
        ]) {
            "files cannot be mapped"
        } else if begins(&["system", "fork", "exec", "__syscall_wait", "posix_spawn"]) {
            "there are no other processes"
        } else if begins(&["strftime", "asctime", "ctime"]) {
            "-sSTANDALONE_WASM links a C library that has it"
        } else if begins(&["__syscall_"]) {
            "a system call that is not supported"
        } else {
            return None;
        },
    )
}

/// Imports of a module that cannot be had.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Unsupported {
    module: String,
    /// Each import's name and type, and why.
    imports: Vec<(String, String)>,
}

impl Unsupported {
    /// The names of the imports.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.imports.iter().map(|(name, _)| name.as_str())
    }
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "module {} imports what the host of Emscripten's modules does not have:",
            self.module
        )?;
        for (_, line) in &self.imports {
            write!(f, "\n  {line}")?;
        }
        Ok(())
    }
}

impl StdError for Unsupported {}

/// What `module` imports from `env` that neither [`add_to_imports`] nor the host defines; `defined` says what the host does.
///
/// # Errors
///
/// If there is something.
pub fn unsupported(module: &Module, defined: impl Fn(&str) -> bool) -> Result<(), Unsupported> {
    let (i32, i64) = (ValType::I32, ValType::I64);
    let seek = ExternType::Func(FuncType::new([i32, i64, i32, i32], [i32]));
    let mut imports = Vec::new();
    for import in module.imports() {
        let (name, ty) = (import.name, &import.ty);
        let reason = match import.module {
            ENV if defined(name) => None,
            ENV => problem(&import),
            // Emscripten's JavaScript cuts 64-bit integers in two unless it is told not to.
            PREVIEW1 if name == "fd_seek" && *ty != seek => {
                Some("64-bit integers are cut in two: link with `-sWASM_BIGINT`".to_owned())
            }
            "a" => Some("names are missing: link with `-g2`, or optimise less".to_owned()),
            _ => None,
        };
        if let Some(reason) = reason {
            imports.push((
                name.to_owned(),
                format!("{}.{name} {ty}: {reason}", import.module),
            ));
        }
    }
    if imports.is_empty() {
        return Ok(());
    }
    Err(Unsupported {
        module: module.name().to_owned(),
        imports,
    })
}

/// Defines what `module` imports from `env` and of WASI in `imports`. What is defined there of `env` already stays: so functions of the
/// host's own come first. WASI's are defined anew.
///
/// `get` says where in the host's state the guest's [`Emscripten`] is.
///
/// # Errors
///
/// If the module imports something from `env` that is not there; then `imports` stay as they are.
pub fn add_to_imports<T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    module: &Module,
    get: impl Fn(&mut T) -> &mut Emscripten + Copy + Send + Sync + 'static,
) -> Result<(), Unsupported> {
    unsupported(module, |name| imports.get(ENV, name).is_some())?;
    wasmo_wasi::define_imports(store, imports, module.imports(), move |data| {
        &mut get(data).wasi
    });
    define_imports(store, imports, module.imports(), get);
    Ok(())
}

/// Defines those of `wanted` that are Emscripten's, from `env`, and that it has otherwise than WASI, whose functions must be defined before.
/// What is defined of `env` stays.
pub fn define_imports<'a, T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    wanted: impl IntoIterator<Item = ImportType<'a>>,
    get: impl Fn(&mut T) -> &mut Emscripten + Copy + Send + Sync + 'static,
) {
    for import in wanted {
        match (import.module, import.name) {
            (PREVIEW1, "fd_seek") => {
                let seek =
                    move |caller: Caller<'_, T>, fd: u32, offset: i64, whence: u32, out: u32| {
                        fd_seek(&mut Link { caller, get }, fd, offset, whence, out)
                    };
                imports.func_wrap(store, PREVIEW1, "fd_seek", seek);
            }
            (ENV, name) if imports.get(ENV, name).is_none() && problem(&import).is_none() => {
                define(store, imports, &import, get);
            }
            _ => {}
        }
    }
}

/// Beside what WASI has, a directory can be read from its beginning again, or from where it was once read to.
pub(crate) fn fd_seek(
    guest: &mut dyn Guest,
    fd: u32,
    offset: i64,
    whence: u32,
    out: u32,
) -> Result<u32, Trap> {
    let (cx, mut memory) = guest.parts()?;
    if whence == 0
        && let (Some(position), Ok(new)) = (cx.positions.get_mut(&fd), u64::try_from(offset))
    {
        *position = new;
        return Ok(match memory.write_value(out, new) {
            Ok(()) => 0,
            Err(_) => Errno::Fault.raw().into(),
        });
    }
    let errno = preview1::fd_seek(&cx.wasi, &mut memory, fd, offset, whence, out)?;
    Ok(errno.raw().into())
}

/// Defines a supported import.
fn define<T: 'static>(
    store: &mut impl AsStoreMut<Data = T>,
    imports: &mut Imports<T>,
    import: &ImportType<'_>,
    get: impl Fn(&mut T) -> &mut Emscripten + Copy + Send + Sync + 'static,
) {
    let name = import.name;
    let ExternType::Func(ty) = &import.ty else {
        return;
    };
    if name.starts_with(INVOKE) {
        let function = move |caller: Caller<'_, T>, args: &[Val], results: &mut [Val]| {
            let given = exceptions::invoke(&mut Link { caller, get }, args)?;
            put(given, results)
        };
        imports.func_new(store, ENV, name, ty.clone(), function);
        return;
    }
    if name.starts_with(FIND_MATCHING_CATCH) {
        let function = move |caller: Caller<'_, T>, args: &[Val], results: &mut [Val]| {
            let types: Vec<u32> = args
                .iter()
                .map(|arg| arg.i32().unwrap_or(0) as u32)
                .collect();
            let found = exceptions::find_matching_catch(&mut Link { caller, get }, &types)?;
            put(vec![Val::I32(found as i32)], results)
        };
        imports.func_new(store, ENV, name, ty.clone(), function);
        return;
    }
    /// The entry of the list that has this name → its host function.
    macro_rules! link {
        ($($kind:ident $name:ident => $function:ident($($param:ident: $ty:ident),*) $(-> $result:tt)? in $file:ident;)*) => {
            match name {
                $(name if name == stringify!($name) && has_type(
                    ty,
                    val_types!($($ty),*),
                    signatures!(@$kind $($result)?),
                ) => {
                    link! { @$kind $name => $function($($param: $ty),*) $(-> $result)? in $file }
                })*
                _ => {}
            }
        };
        (@plain $name:ident => $function:ident($($param:ident: $ty:ident),*) -> $result:tt in $file:ident) => {{
            let function = move |caller: Caller<'_, T>, $($param: $ty),*| -> Result<$result, Trap> {
                $file::$function(&mut Link { caller, get }, $($param),*)
            };
            imports.func_wrap(store, ENV, stringify!($name), function);
        }};
        (@syscall $name:ident => $function:ident($($param:ident: $ty:ident),*) in $file:ident) => {{
            let function = move |caller: Caller<'_, T>, $($param: $ty),*| -> Result<i32, Trap> {
                let mut guest = Link { caller, get };
                guest.is_newer();
                let (cx, mut memory) = guest.parts()?;
                number($file::$function(cx, &mut memory, $($param),*))
            };
            imports.func_wrap(store, ENV, stringify!($name), function);
        }};
    }
    functions!(link);
    newer_functions!(link);
}

/// Gives the guest the results that there are; where something was thrown there are none, and the guest gets zeros.
pub(crate) fn put(given: Vec<Val>, results: &mut [Val]) -> Result<(), Trap> {
    if given.is_empty() {
        return Ok(());
    }
    if given.len() != results.len() || given.iter().zip(&*results).any(|(a, b)| a.ty() != b.ty()) {
        return Err(Trap::new(wasmo_rt::TrapCode::IndirectCallTypeMismatch));
    }
    results.clone_from_slice(&given);
    Ok(())
}

/// Runs a program: its `_start`, or what Emscripten's JavaScript would do with one that has none: its constructors, then `main`
/// with the arguments that were granted.
///
/// `get` says where in the host's state the guest's [`Emscripten`] is. A program runs once.
///
/// # Errors
///
/// If it is no program, or traps.
pub fn run<S: AsStoreMut>(
    store: &mut S,
    instance: Instance,
    get: impl Fn(&mut S::Data) -> &mut Emscripten,
) -> Result<Exit, Trap> {
    if instance.get_func(store, "_start").is_some() {
        return wasmo_wasi::run(store, instance);
    }
    match run_main(store, instance, get) {
        Ok(code) => Ok(Exit(code)),
        Err(trap) => trap.downcast(),
    }
}

/// Does what Emscripten's JavaScript does first: tells the guest the limits of its stack in memory, if it wants to check them, and calls its
/// constructors.
pub(crate) fn construct(store: &mut impl AsStoreMut, instance: Instance) -> Result<(), Trap> {
    let mut call = |name: &str, args: &[Val]| match instance.get_func(store, name) {
        Some(function) => function.call(store, args).map(Some),
        None => Ok(None),
    };
    call("emscripten_stack_init", &[])?;
    let base = call("emscripten_stack_get_base", &[])?;
    let end = call("emscripten_stack_get_end", &[])?;
    if let (Some(mut base), Some(end)) = (base, end) {
        base.extend(end);
        call("__set_stack_limits", &base)?;
    }
    call("__wasm_call_ctors", &[])?;
    Ok(())
}

fn run_main<S: AsStoreMut>(
    store: &mut S,
    instance: Instance,
    get: impl Fn(&mut S::Data) -> &mut Emscripten,
) -> Result<u32, Trap> {
    // `_start` is not there: that is WASI's.
    let main = STARTS
        .iter()
        .find_map(|name| instance.get_func(store, name))
        .ok_or("the guest is no program: it exports neither `_start` nor `main`")?;
    construct(store, instance)?;
    let args = match main.ty(store)?.params() {
        [] => Vec::new(),
        _ => put_args(store, instance, get)?,
    };
    let result = main.call(store, &args)?.pop();
    // Programs that are linked for it write out what they have not yet written.
    for (name, args) in [
        ("__funcs_on_exit", &[][..]),
        ("__stdio_exit", &[]),
        ("fflush", &[Val::I32(0)]),
    ] {
        if let Some(function) = instance.get_func(store, name) {
            function.call(store, args)?;
        }
    }
    Ok(result.and_then(|code| code.i32()).unwrap_or(0) as u32)
}

/// Puts the arguments on the guest's stack. Gives how many they are and where they are.
fn put_args<S: AsStoreMut>(
    store: &mut S,
    instance: Instance,
    get: impl Fn(&mut S::Data) -> &mut Emscripten,
) -> Result<Vec<Val>, Trap> {
    let alloc = ["stackAlloc", "_emscripten_stack_alloc"]
        .into_iter()
        .find(|name| instance.get_func(store, name).is_some());
    let alloc =
        alloc.ok_or("the guest exports no `stackAlloc`, and has a `main` with arguments")?;
    let alloc = instance.get_typed_func::<u32, u32>(store, alloc)?;
    let Some(memory) = instance.get_memory(store, "memory") else {
        return Err("the guest exports no memory".into());
    };
    let mut sizes = vec![0; 8];
    let mut borrowed = store.as_store_mut();
    let cx = get(borrowed.data_mut());
    preview1::args_sizes_get(&cx.wasi, &mut sizes, 0, 4)?;
    let word = |bytes: &[u8]| little_endian(bytes) as u32;
    let (count, size) = (word(&sizes[..4]), word(&sizes[4..]));
    let pointers = count.saturating_add(1).saturating_mul(4);
    let address = alloc.call(store, pointers.saturating_add(size))?;
    // The pointers are relative to where the copy will be.
    let mut copy = vec![0; pointers as usize + size as usize];
    let mut borrowed = store.as_store_mut();
    let cx = get(borrowed.data_mut());
    let errno = preview1::args_get(&cx.wasi, &mut copy, 0, pointers)?;
    if errno != Errno::Success {
        return Err(Trap::host(errno));
    }
    for pointer in copy[..count as usize * 4].chunks_mut(4) {
        let moved = word(pointer).wrapping_add(address);
        pointer.copy_from_slice(&moved.to_le_bytes());
    }
    memory.write_bytes(store, address, &copy)?;
    Ok(vec![Val::I32(count as i32), Val::I32(address as i32)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_rt::Store;

    #[test]
    fn the_names_are_those_that_the_macro_knows() {
        let mut names: Vec<_> = SIGNATURES.iter().map(|(name, ..)| *name).collect();
        names.extend(["invoke_*", "__cxa_find_matching_catch_*"]);
        names.sort_unstable();
        assert_eq!(names, FUNCTIONS);
    }

    #[test]
    fn what_is_not_wanted_is_not_defined() {
        let wasi = wasmo_wasi::WasiCtx::builder().build().unwrap();
        let mut store = Store::new(Emscripten::new(wasi));
        let mut imports = Imports::new();
        let resize = FuncType::new([ValType::I32], [ValType::I32]);
        let resize = ImportType::new(ENV, "emscripten_resize_heap", ExternType::Func(resize));
        let unlike = ImportType::new(ENV, "_abort_js", resize.ty.clone());
        let seek = ImportType::new(PREVIEW1, "fd_seek", resize.ty.clone());
        define_imports(&mut store, &mut imports, [resize, unlike], |cx| cx);
        assert!(imports.get(ENV, "emscripten_resize_heap").is_some());
        assert!(imports.get(ENV, "_abort_js").is_none());
        assert!(imports.get(PREVIEW1, "fd_seek").is_none());
        define_imports(&mut store, &mut imports, [seek], |cx| cx);
        assert!(imports.get(PREVIEW1, "fd_seek").is_some());
    }
}
