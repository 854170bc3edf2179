//! The C interface. `include/wasmo.h` says what its functions do; here is only how.
//!
//! # Rules
//!
//! * A `wasmo_instance` is used by one thread at a time. While one of its functions is active, the store belongs to the guest; what a
//!   callback does goes through the `Caller` that the runtime lends it.
//! * Nothing unwinds into C: a panic ends the process.

use crate::abi::{self, State, Wanted};
use crate::program::with_source;
use std::cell::{Cell, OnceCell, RefCell, UnsafeCell};
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::fmt;
use std::path::PathBuf;
use std::ptr;
use wasmo_rt::types::Shown;
use wasmo_rt::{
    AsStoreMut as _, Caller, Extern, ExternType, Func, Global, Imports, Instance, Memory,
    MemoryAccessError, Module, ModuleDescriptor, Store, StoreMut, Table, Tag, Trap, TrapCode, V128,
    Val, ValType,
};
use wasmo_wasi::{Access, Exit, WasiCtx};

/// How a call ended: `wasmo_status`.
pub type Status = i32;

/// All is well.
pub const OK: Status = 0;
/// The guest exited.
pub const EXIT: Status = 64;
/// The guest threw an exception.
pub const EXCEPTION: Status = 65;
/// An import is missing.
pub const LINK: Status = 66;
/// An argument makes no sense.
pub const INVALID: Status = 67;
/// The system refused something.
pub const SYSTEM: Status = 68;

/// `wasmo_value`.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "named after the types of WebAssembly")]
pub union Value {
    pub i32: i32,
    pub i64: i64,
    pub f32: u32,
    pub f64: u64,
    pub v128: [u8; 16],
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Value")
    }
}

impl Value {
    const ZERO: Self = Self { v128: [0; 16] };

    /// # Safety
    ///
    /// It must have been written as a value of type `ty`.
    unsafe fn get(&self, ty: ValType) -> Option<Val> {
        Some(match ty {
            // SAFETY: the caller says so; this goes for all.
            ValType::I32 => Val::I32(unsafe { self.i32 }),
            // SAFETY: as above.
            ValType::I64 => Val::I64(unsafe { self.i64 }),
            // SAFETY: as above.
            ValType::F32 => Val::F32(unsafe { self.f32 }),
            // SAFETY: as above.
            ValType::F64 => Val::F64(unsafe { self.f64 }),
            // SAFETY: as above.
            ValType::V128 => Val::V128(V128(unsafe { self.v128 })),
            ValType::Ref(_) => return None,
        })
    }

    fn of(value: &Val) -> Option<Self> {
        let mut to = Self::ZERO;
        match *value {
            Val::I32(value) => to.i32 = value,
            Val::I64(value) => to.i64 = value,
            Val::F32(bits) => to.f32 = bits,
            Val::F64(bits) => to.f64 = bits,
            Val::V128(value) => to.v128 = value.0,
            _ => return None,
        }
        Some(to)
    }
}

/// Whether C has values of the type.
pub fn is_plain(ty: ValType) -> bool {
    !matches!(ty, ValType::Ref(_))
}

/// `wasmo_callback`.
pub type Callback =
    unsafe extern "C" fn(*mut c_void, *const CInstance, *const Value, *mut Value) -> Status;

/// `wasmo_import`.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "the header says it")]
pub struct CImport {
    pub index: u32,
    pub function: Option<Callback>,
    pub value: Value,
}

/// `wasmo_instance`.
pub struct CInstance {
    store: UnsafeCell<Store<State>>,
    /// The exports in order, then the imports in order.
    items: OnceCell<Vec<Extern>>,
    imports: OnceCell<Vec<Extern>>,
    /// The caller of the innermost callback that is active, a `Caller<State>`.
    caller: Cell<*mut c_void>,
}

impl fmt::Debug for CInstance {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CInstance").finish_non_exhaustive()
    }
}

/// `wasmo_wasi`.
#[derive(Debug, Default)]
pub struct CWasi {
    args: Vec<Vec<u8>>,
    env: Vec<(Vec<u8>, Vec<u8>)>,
    stdio: bool,
    dirs: Vec<(PathBuf, String, Access)>,
}

/// An error with the status that C gets of it.
#[derive(Debug)]
struct Failed {
    status: Status,
    message: String,
}

impl Failed {
    #[cold]
    fn new(status: Status, message: impl Into<String>) -> Self {
        let message = message.into();
        Self { status, message }
    }

    #[cold]
    fn invalid(message: impl Into<String>) -> Self {
        Self::new(INVALID, message)
    }
}

impl fmt::Display for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Failed {}

impl From<Trap> for Failed {
    fn from(trap: Trap) -> Self {
        let status = if let Some(code) = trap.code() {
            code as Status
        } else if trap.exception().is_some() {
            EXCEPTION
        } else if let Some(exit) = trap.downcast_ref::<Exit>() {
            EXIT_CODE.set(exit.0);
            EXIT
        } else if let Some(failed) = trap.downcast_ref::<Self>() {
            failed.status
        } else {
            SYSTEM
        };
        Self::new(status, trap.to_string())
    }
}

impl From<MemoryAccessError> for Failed {
    fn from(error: MemoryAccessError) -> Self {
        Self::invalid(error.to_string())
    }
}

thread_local! {
    static MESSAGE: RefCell<CString> = RefCell::default();
    static EXIT_CODE: Cell<u32> = const { Cell::new(0) };
}

/// The status for C of what happened.
fn status(result: Result<(), Failed>) -> Status {
    let Err(failed) = result else {
        return OK;
    };
    let mut message = failed.message;
    // What C would take for the end of the text.
    message.retain(|c| c != '\0');
    MESSAGE.set(CString::new(message).unwrap_or_default());
    failed.status
}

/// A pointer of the host's.
struct Pointer<T>(*mut T);

impl<T> Clone for Pointer<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Pointer<T> {}

// SAFETY: the header says that an instance, and with it what its callbacks use, is used by one thread at a time.
unsafe impl<T> Send for Pointer<T> {}
// SAFETY: as above.
unsafe impl<T> Sync for Pointer<T> {}

impl<T> Pointer<T> {
    // Closures take up the whole and not only the field.
    fn get(self) -> *mut T {
        self.0
    }
}

/// Runs `work` with the store of an instance and its items.
///
/// # Safety
///
/// `instance` must be null or a live instance that no other thread uses.
unsafe fn with(
    instance: *const CInstance,
    work: impl FnOnce(&[Extern], StoreMut<'_, State>) -> Result<(), Failed>,
) -> Status {
    if instance.is_null() {
        return status(Err(Failed::invalid(
            "there is no instance: the pointer is null",
        )));
    }
    // SAFETY: it is alive; only fields with cells are ever changed.
    let this = unsafe { &*instance };
    let Some(items) = this.items.get() else {
        return status(Err(Failed::invalid("the instance is not ready yet")));
    };
    let caller: *mut Caller<'_, State> = this.caller.get().cast();
    status(match caller.is_null() {
        true => {
            // SAFETY: no callback is active, so no guest is, and nobody else uses the store.
            let store = unsafe { &mut *this.store.get() };
            work(items, store.as_store_mut())
        }
        false => {
            // SAFETY: the callback that set it is active, has lent it, and waits for us.
            let caller = unsafe { &mut *caller };
            work(items, caller.as_store_mut())
        }
    })
}

fn item(items: &[Extern], at: u32) -> Result<Extern, Failed> {
    let found = items.get(at as usize).copied();
    found.ok_or_else(|| Failed::invalid(format!("there is no item {at}")))
}

fn memory(items: &[Extern], at: u32) -> Result<Memory, Failed> {
    let memory = item(items, at)?.into_memory();
    memory.ok_or_else(|| Failed::invalid(format!("item {at} is no memory")))
}

fn global(items: &[Extern], at: u32) -> Result<Global, Failed> {
    let global = item(items, at)?.into_global();
    global.ok_or_else(|| Failed::invalid(format!("item {at} is no global variable")))
}

/// The values behind `values`, of the types `types`.
///
/// # Safety
///
/// There must be as many values as types, each written as one of its type, and nobody may write to them now.
unsafe fn values(values: *const Value, types: &[ValType]) -> Result<Vec<Val>, Failed> {
    let read = types.iter().enumerate().map(|(at, &ty)| {
        // SAFETY: there are as many as there are types.
        let value = unsafe { values.wrapping_add(at).read() };
        // SAFETY: the caller says so.
        let value = unsafe { value.get(ty) };
        value.ok_or_else(|| not_plain(ty))
    });
    read.collect()
}

/// `wasmo_instance_new`
///
/// # Safety
///
/// As the header says: this goes for all functions. Pointers are null or valid for what is asked; texts end with a zero byte.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_instance_new(
    module: *const ModuleDescriptor,
    imports: *const CImport,
    count: usize,
    user: *mut c_void,
    wasi: *const CWasi,
    out: *mut *const CInstance,
) -> Status {
    if module.is_null() || out.is_null() || (imports.is_null() && count > 0) {
        return status(Err(Failed::invalid("a pointer is null that must not be")));
    }
    // SAFETY: there is room for a pointer.
    unsafe { *out = ptr::null() };
    // SAFETY: not null, so it is the symbol of a compiled module, which is there for ever.
    let module = unsafe { &*module };
    let imports = match count {
        0 => &[],
        // SAFETY: there are so many.
        _ => unsafe { std::slice::from_raw_parts(imports, count) },
    };
    // SAFETY: null, or a live record.
    let wasi = unsafe { wasi.as_ref() };
    // SAFETY: passed on.
    let made = unsafe { instantiate(module, imports, user, wasi) };
    status(made.map(|instance| {
        // SAFETY: as above.
        unsafe { *out = std::mem::ManuallyDrop::new(instance).0 }
    }))
}

/// # Safety
///
/// `descriptor` must be of a compiled module. `user` and the functions of `imports` are used as the header says.
unsafe fn instantiate(
    descriptor: &'static ModuleDescriptor,
    given: &[CImport],
    user: *mut c_void,
    wasi: Option<&CWasi>,
) -> Result<Owned, Failed> {
    let link = |error: &dyn fmt::Display| Failed::new(LINK, error.to_string());
    // SAFETY: the caller says so.
    let module = unsafe { Module::from_descriptor(descriptor) }.map_err(|error| link(&error))?;
    let wasi = match wasi {
        Some(wasi) => wasi.build()?,
        None => CWasi::default().build()?,
    };
    let mut store = Store::new(State::new(wasi));
    let mut known = Imports::new();
    let wanted = Wanted::of(&module);
    abi::define(&mut store, &mut known, &wanted);

    let owned = Owned(Box::into_raw(Box::new(CInstance {
        store: UnsafeCell::new(store),
        items: OnceCell::new(),
        imports: OnceCell::new(),
        caller: Cell::new(ptr::null_mut()),
    })));
    let address = Pointer(owned.0);
    // SAFETY: it was just made, and only its cells are ever changed.
    let this = unsafe { &*owned.0 };
    // SAFETY: as long as it is not given away, no guest is active but in calls that borrow this.
    let store = unsafe { &mut *this.store.get() };
    let mut imports = Vec::with_capacity(wanted.len());
    for (at, import) in wanted.iter().enumerate() {
        let given = given.iter().find(|given| given.index as usize == at);
        let item = match (&import.ty, given) {
            (
                ExternType::Func(ty),
                Some(CImport {
                    function: Some(function),
                    ..
                }),
            ) => {
                // SAFETY: passed on; the instance outlives its store.
                unsafe { callback(store, ty, *function, Pointer(user), address) }?.into()
            }
            (ExternType::Global(ty), Some(given)) => {
                // SAFETY: the caller has set the field of the global's type.
                let value = unsafe { given.value.get(ty.value) };
                let value = value.ok_or_else(|| not_plain(ty.value))?;
                let global = Global::new(store, *ty, value);
                global.map_err(|error| link(&error))?.into()
            }
            _ => match known.get(&import.module, &import.name) {
                Some(item) => item,
                None => made_new(store, &import.ty)?.ok_or_else(|| missing(&wanted))?,
            },
        };
        imports.push(item);
    }
    let imports = this.imports.get_or_init(|| imports);
    let instance = Instance::new(store, &module, imports);
    let instance = instance.map_err(|error| match error.into_trap() {
        Ok(trap) => trap.into(),
        Err(error) => link(&error),
    })?;
    // They are already there if the start function has called back.
    this.items.get_or_init(|| items(instance, store, imports));
    if module.export("_start").is_none() {
        wasmo_wasi::initialize(store, instance)?;
    }
    Ok(owned)
}

/// An instance that is not given away yet.
struct Owned(*mut CInstance);

impl Drop for Owned {
    fn drop(&mut self) {
        // SAFETY: it came from a box in `instantiate` and was not given away.
        drop(unsafe { Box::from_raw(self.0) });
    }
}

fn not_plain(ty: ValType) -> Failed {
    Failed::invalid(no_values(ty))
}

fn no_values(ty: ValType) -> String {
    format!("C has no values of type {}", Shown(ty))
}

fn items(instance: Instance, store: &impl wasmo_rt::AsStore, imports: &[Extern]) -> Vec<Extern> {
    let exports = instance.exports(store).map(|(_, item)| item);
    exports.chain(imports.iter().copied()).collect()
}

fn missing(wanted: &[Wanted]) -> Failed {
    let missing = abi::missing(wanted).unwrap_or_default();
    let missing = abi::describe(&missing);
    Failed::new(LINK, format!("an import was not given:\n{missing}"))
}

/// A memory, table or tag for a module that imports one.
fn made_new(store: &mut Store<State>, ty: &ExternType) -> Result<Option<Extern>, Failed> {
    let item = match ty {
        ExternType::Memory(ty) => Memory::new(store, *ty).map(Extern::from),
        ExternType::Table(ty) if ty.element.nullable => {
            Table::new(store, *ty, Val::null(ty.element)).map(Extern::from)
        }
        ExternType::Tag(ty) => Tag::new(store, ty).map(Extern::from),
        _ => return Ok(None),
    };
    item.map(Some)
        .map_err(|error| Failed::new(SYSTEM, error.to_string()))
}

/// A host function that calls a C function.
///
/// # Safety
///
/// `function` must be callable with `user` as the header says, for as long as the store lives. `instance` must point to the instance
/// whose store this is.
unsafe fn callback(
    store: &mut Store<State>,
    ty: &wasmo_rt::FuncType,
    function: Callback,
    user: Pointer<c_void>,
    instance: Pointer<CInstance>,
) -> Result<Func, Failed> {
    let mut all = ty.params().iter().chain(ty.results());
    if let Some(ty) = all.find(|ty| !is_plain(**ty)) {
        return Err(Failed::new(LINK, no_values(*ty)));
    }
    let returns: Box<[ValType]> = ty.results().into();
    let call = move |mut caller: Caller<'_, State>, args: &[Val], results: &mut [Val]| {
        let instance = instance.get();
        let args: Vec<Value> = args
            .iter()
            .map(|arg| Value::of(arg).unwrap_or(Value::ZERO))
            .collect();
        let mut returned = vec![Value::ZERO; returns.len()];
        let innermost: *mut c_void = (&raw mut caller).cast();
        // SAFETY: the instance outlives its store, whose guest has called us; nobody holds a reference to it that excludes this one.
        let this = unsafe { &*instance };
        if this.items.get().is_none()
            && let Some(instance) = caller.instance()
            && let Some(imports) = this.imports.get()
        {
            // The start function is running.
            this.items.get_or_init(|| items(instance, &caller, imports));
        }
        let outer = this.caller.replace(innermost);
        // SAFETY: the host has given the function together with `user`; arguments and results are those of its type.
        let status =
            unsafe { function(user.get(), instance, args.as_ptr(), returned.as_mut_ptr()) };
        this.caller.set(outer);
        match u32::try_from(status).map(TrapCode::from_u32) {
            Ok(None) if status == OK => {}
            Ok(Some(code)) => return Err(Trap::new(code)),
            _ => {
                let message = format!("a function of the host gave status {status}");
                return Err(Trap::host(Failed::new(status, message)));
            }
        }
        for ((to, from), &ty) in results.iter_mut().zip(&returned).zip(&returns) {
            // SAFETY: the function has set it as one of its type, or left zeros.
            if let Some(value) = unsafe { from.get(ty) } {
                *to = value;
            }
        }
        Ok(())
    };
    Ok(Func::new(store, ty.clone(), call))
}

/// `wasmo_instance_delete`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_instance_delete(instance: *mut CInstance) {
    // SAFETY: null, or alive.
    let Some(this) = (unsafe { instance.as_ref() }) else {
        return;
    };
    if this.caller.get().is_null() {
        // SAFETY: it came from a box in `wasmo_instance_new`, and no function of it is active that could still use it.
        drop(unsafe { Box::from_raw(instance) });
    }
}

/// `wasmo_call`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_call(
    instance: *const CInstance,
    at: u32,
    args: *const Value,
    arg_count: usize,
    results: *mut Value,
    result_count: usize,
) -> Status {
    let call = |items: &[Extern], mut store: StoreMut<'_, State>| {
        let func = item(items, at)?.into_func();
        let func = func.ok_or_else(|| Failed::invalid(format!("item {at} is no function")))?;
        let ty = func
            .ty(&store)
            .map_err(|error| Failed::invalid(error.to_string()))?;
        if (ty.params().len(), ty.results().len()) != (arg_count, result_count) {
            return Err(Failed::invalid(format!(
                "the function is of type {}",
                Shown(&ty)
            )));
        }
        // SAFETY: there are as many as the caller says, which is right, as was just checked.
        let args = unsafe { values(args, ty.params()) }?;
        for (at, value) in func.call(&mut store, &args)?.iter().enumerate() {
            let value = Value::of(value).ok_or_else(|| not_plain(value.ty()))?;
            // SAFETY: there is room for as many results.
            unsafe { results.wrapping_add(at).write(value) };
        }
        Ok(())
    };
    // SAFETY: passed on.
    unsafe { with(instance, call) }
}

/// `wasmo_memory_data`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_memory_data(instance: *const CInstance, at: u32) -> *mut u8 {
    let mut data = ptr::null_mut();
    let read = |items: &[Extern], mut store: StoreMut<'_, State>| {
        let view = memory(items, at)?.view_mut(&mut store);
        let mut view = view.map_err(|error| Failed::invalid(error.to_string()))?;
        data = view.as_mut_slice().as_mut_ptr();
        Ok(())
    };
    // SAFETY: passed on.
    unsafe { with(instance, read) };
    data
}

/// `wasmo_memory_size`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_memory_size(instance: *const CInstance, at: u32) -> u64 {
    let mut size = 0;
    let read = |items: &[Extern], store: StoreMut<'_, State>| {
        size = memory(items, at)?.byte_len(&store) as u64;
        Ok(())
    };
    // SAFETY: passed on.
    unsafe { with(instance, read) };
    size
}

/// `wasmo_memory_read`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_memory_read(
    instance: *const CInstance,
    at: u32,
    address: u64,
    to: *mut c_void,
    len: usize,
) -> Status {
    let read = |items: &[Extern], store: StoreMut<'_, State>| {
        let memory = memory(items, at)?;
        if len == 0 {
            return Ok(memory.read(&store, address, &mut [])?);
        }
        if to.is_null() {
            return Err(Failed::invalid("the buffer's pointer is null"));
        }
        // The buffer may be uninitialised, or be a part of the memory, so that no reference to it may be formed.
        if let Ok(view) = memory.view(&store) {
            let bytes = view.bytes(address, len)?;
            // SAFETY: there is room for so many bytes; `ptr::copy` allows for overlap.
            unsafe { ptr::copy(bytes.as_ptr(), to.cast(), len) };
            return Ok(());
        }
        let mut bytes = vec![0; len];
        memory.read(&store, address, &mut bytes)?;
        // SAFETY: there is room for so many bytes, and they are no part of the vector.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), to.cast(), len) };
        Ok(())
    };
    // SAFETY: passed on.
    unsafe { with(instance, read) }
}

/// `wasmo_memory_write`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_memory_write(
    instance: *const CInstance,
    at: u32,
    address: u64,
    from: *const c_void,
    len: usize,
) -> Status {
    let write = |items: &[Extern], mut store: StoreMut<'_, State>| {
        let memory = memory(items, at)?;
        if len == 0 {
            return Ok(memory.write_bytes(&mut store, address, &[])?);
        }
        if from.is_null() {
            return Err(Failed::invalid("the buffer's pointer is null"));
        }
        if let Ok(mut view) = memory.view_mut(&mut store) {
            let bytes = view.bytes_mut(address, len)?;
            // SAFETY: there are so many bytes; `ptr::copy` allows for overlap.
            unsafe { ptr::copy(from.cast(), bytes.as_mut_ptr(), len) };
            return Ok(());
        }
        // SAFETY: there are so many bytes, and a shared memory is not changed but by copying into it.
        let bytes = unsafe { std::slice::from_raw_parts(from.cast(), len) };
        Ok(memory.write_bytes(&mut store, address, bytes)?)
    };
    // SAFETY: passed on.
    unsafe { with(instance, write) }
}

/// `wasmo_memory_grow`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_memory_grow(
    instance: *const CInstance,
    at: u32,
    pages: u64,
) -> Status {
    let grow = |items: &[Extern], mut store: StoreMut<'_, State>| {
        let grown = memory(items, at)?.grow(&mut store, pages);
        grown
            .map(drop)
            .map_err(|error| Failed::new(SYSTEM, error.to_string()))
    };
    // SAFETY: passed on.
    unsafe { with(instance, grow) }
}

/// `wasmo_global_get`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_global_get(
    instance: *const CInstance,
    at: u32,
    value: *mut Value,
) -> Status {
    let get = |items: &[Extern], store: StoreMut<'_, State>| {
        let read = global(items, at)?.get(&store);
        let read = Value::of(&read).ok_or_else(|| not_plain(read.ty()))?;
        if value.is_null() {
            return Err(Failed::invalid("the pointer to the value is null"));
        }
        // SAFETY: there is room for a value.
        unsafe { *value = read };
        Ok(())
    };
    // SAFETY: passed on.
    unsafe { with(instance, get) }
}

/// `wasmo_global_set`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_global_set(
    instance: *const CInstance,
    at: u32,
    value: *const Value,
) -> Status {
    let set = |items: &[Extern], mut store: StoreMut<'_, State>| {
        let global = global(items, at)?;
        if value.is_null() {
            return Err(Failed::invalid("the pointer to the value is null"));
        }
        let ty = global.ty(&store).value;
        // SAFETY: there is one, written as one of the global's type.
        let value = unsafe { values(value, &[ty]) }?.remove(0);
        let set = global.set(&mut store, value);
        set.map_err(|error| Failed::invalid(error.to_string()))
    };
    // SAFETY: passed on.
    unsafe { with(instance, set) }
}

impl CWasi {
    fn build(&self) -> Result<WasiCtx, Failed> {
        let mut wasi = WasiCtx::builder().args(&self.args);
        wasi = wasi.envs(self.env.iter().map(|(name, value)| (name, value)));
        if self.stdio {
            wasi = wasi.inherit_stdio();
        }
        for (host, guest, access) in &self.dirs {
            wasi = wasi.preopened_dir(host, &**guest, *access);
        }
        wasi.build()
            .map_err(|error| Failed::new(LINK, with_source(&error)))
    }
}

/// `wasmo_wasi_new`
#[unsafe(no_mangle)]
pub extern "C" fn wasmo_wasi_new() -> *mut CWasi {
    Box::into_raw(Box::default())
}

/// `wasmo_wasi_delete`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_wasi_delete(wasi: *mut CWasi) {
    if !wasi.is_null() {
        // SAFETY: it came from a box in `wasmo_wasi_new`.
        drop(unsafe { Box::from_raw(wasi) });
    }
}

/// The bytes of a C string; none if it is null.
///
/// # Safety
///
/// `text` must be null or a C string.
unsafe fn bytes(text: *const c_char) -> Vec<u8> {
    if text.is_null() {
        return Vec::new();
    }
    // SAFETY: not null, so a C string.
    let text = unsafe { CStr::from_ptr(text) };
    text.to_bytes().to_vec()
}

/// `wasmo_wasi_arg`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_wasi_arg(wasi: *mut CWasi, arg: *const c_char) {
    // SAFETY: null, or a C string.
    let arg = unsafe { bytes(arg) };
    // SAFETY: null, or alive and used by nobody else.
    if let Some(wasi) = unsafe { wasi.as_mut() } {
        wasi.args.push(arg);
    }
}

/// `wasmo_wasi_env`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_wasi_env(
    wasi: *mut CWasi,
    name: *const c_char,
    value: *const c_char,
) {
    // SAFETY: null, or a C string.
    let name = unsafe { bytes(name) };
    // SAFETY: null, or a C string.
    let value = unsafe { bytes(value) };
    // SAFETY: null, or alive and used by nobody else.
    if let Some(wasi) = unsafe { wasi.as_mut() } {
        wasi.env.push((name, value));
    }
}

/// `wasmo_wasi_inherit_stdio`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_wasi_inherit_stdio(wasi: *mut CWasi) {
    // SAFETY: null, or alive and used by nobody else.
    if let Some(wasi) = unsafe { wasi.as_mut() } {
        wasi.stdio = true;
    }
}

/// `wasmo_wasi_dir`
///
/// # Safety
///
/// See [`wasmo_instance_new`].
#[unsafe(no_mangle)]
pub unsafe extern "C" fn wasmo_wasi_dir(
    wasi: *mut CWasi,
    host: *const c_char,
    guest: *const c_char,
    read_only: c_int,
) {
    use std::os::unix::ffi::OsStringExt as _;
    // SAFETY: null, or a C string.
    let host = unsafe { bytes(host) };
    // SAFETY: null, or a C string.
    let guest = unsafe { bytes(guest) };
    // SAFETY: null, or alive and used by nobody else.
    if let Some(wasi) = unsafe { wasi.as_mut() } {
        let host = std::ffi::OsString::from_vec(host).into();
        let guest = String::from_utf8_lossy(&guest).into_owned();
        let access = match read_only {
            0 => Access::ReadWrite,
            _ => Access::ReadOnly,
        };
        wasi.dirs.push((host, guest, access));
    }
}

/// `wasmo_message`
#[unsafe(no_mangle)]
pub extern "C" fn wasmo_message(status: Status) -> *const c_char {
    let message = match status {
        OK => c"ok",
        1 => c"unreachable",
        2 => c"out of bounds memory access",
        3 => c"out of bounds table access",
        4 => c"undefined element",
        5 => c"uninitialized element",
        6 => c"indirect call type mismatch",
        7 => c"integer overflow",
        8 => c"integer divide by zero",
        9 => c"invalid conversion to integer",
        10 => c"call stack exhausted",
        11 => c"null reference",
        12 => c"null function reference",
        13 => c"null exception reference",
        14 => c"cast failure",
        15 => c"unaligned atomic",
        16 => c"expected shared memory",
        EXIT => c"the guest exited",
        EXCEPTION => c"uncaught exception",
        LINK => c"the guest cannot be linked",
        INVALID => c"invalid argument",
        SYSTEM => c"a system error",
        _ => c"an error of the host",
    };
    message.as_ptr()
}

/// `wasmo_last_message`
#[unsafe(no_mangle)]
pub extern "C" fn wasmo_last_message() -> *const c_char {
    MESSAGE.with_borrow(|message| message.as_ptr())
}

/// `wasmo_exit_code`
#[unsafe(no_mangle)]
pub extern "C" fn wasmo_exit_code() -> u32 {
    EXIT_CODE.get()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_are_those_of_the_runtime() {
        for &code in TrapCode::ALL {
            // SAFETY: a static C string.
            let message = unsafe { CStr::from_ptr(wasmo_message(code as Status)) };
            assert_eq!(message.to_str(), Ok(code.message()));
        }
        assert!(TrapCode::ALL.len() < EXIT as usize);
    }

    #[test]
    fn the_header_has_every_trap_code() {
        for &code in TrapCode::ALL {
            let number = format!(" = {},", code as u32);
            let mut lines = crate::HEADER.lines();
            let line = lines.find(|line| line.contains("WASMO_TRAP_") && line.ends_with(&number));
            let name: String = line
                .unwrap()
                .chars()
                .filter(char::is_ascii_uppercase)
                .collect();
            let expected = format!("WASMOTRAP{code:?}").to_uppercase();
            assert_eq!(name, expected);
        }
    }

    #[test]
    fn nonsense_is_refused() {
        // SAFETY: null is allowed where the functions check for it.
        let status = unsafe {
            wasmo_instance_new(
                ptr::null(),
                ptr::null(),
                0,
                ptr::null_mut(),
                ptr::null(),
                ptr::null_mut(),
            )
        };
        assert_eq!(status, INVALID);
        // SAFETY: as above.
        let status = unsafe { wasmo_call(ptr::null(), 0, ptr::null(), 0, ptr::null_mut(), 0) };
        assert_eq!(status, INVALID);
        // SAFETY: a C string that stays until the next failure.
        let message = unsafe { CStr::from_ptr(wasmo_last_message()) };
        assert!(message.to_str().unwrap().contains("null"));
    }
}
