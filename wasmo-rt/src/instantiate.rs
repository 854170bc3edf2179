//! Instantiation (core specification, 4.5.4): check imports, allocate, initialise, start.

use crate::error::{Error, ErrorKind};
use crate::global::Global;
use crate::instance::{Extern, Instance};
use crate::memory::Memory;
use crate::module::Module;
use crate::show;
use crate::signals;
use crate::small::{push, push_number};
use crate::store::{GlobalInstance, StoreInner, StoreMut};
use crate::table::Table;
use crate::tag::Tag;
use crate::trap::Trap;
use crate::typed;
use crate::vm::instance::InstanceData;
use crate::vm::memory::MemoryInstance;
use crate::vm::records::{VMContext, VMFuncRef, VMHeader, VMHostFunc};
use crate::vm::types;
use std::ffi::c_void;
use std::ptr::NonNull;
use wasmo_abi::description::{Bounds, Import, ImportType};
use wasmo_abi::index::TypeIndex;
use wasmo_abi::outline::{ACTIVE, List, PASSIVE, Record};

/// Instantiates `module`.
pub(crate) fn instantiate<T>(
    store: StoreMut<'_, T>,
    module: &Module,
    imports: &[Extern],
) -> Result<Instance, Error> {
    check_imports(store.inner(), module, imports)?;
    // SAFETY: just checked.
    unsafe { instantiate_unchecked(store, module, imports, bind) }
}

/// Instantiates `module` with imports that are known to fit. A program that has no other instances is without the code that checks
/// them, and that tells what is wrong.
///
/// # Safety
///
/// There must be as many imports as the module has, of this store, each of a type that the module accepts; and `bind` must be one for
/// those that are no functions.
pub(crate) unsafe fn instantiate_unchecked<T>(
    mut store: StoreMut<'_, T>,
    module: &Module,
    imports: &[Extern],
    bind: Bind,
) -> Result<Instance, Error> {
    let instance = make(store.inner_mut(), module, imports, bind)?;
    if let Some(place) = module.inner().outline.start() {
        // SAFETY: in the vmctx of an instance of the module, which was just made, stands the start function's record there.
        let start = unsafe { instance.vmctx.byte_offset(place as isize) }.cast();
        // SAFETY: a start function has no parameters and no results, by validation.
        unsafe { typed::invoke::<(), (), T>(store, start, ()) }?;
    }
    Ok(instance)
}

/// Makes an instance. All that is left to do is to call the start function.
fn make(
    store: &mut StoreInner,
    module: &Module,
    imports: &[Extern],
    bind: Bind,
) -> Result<Instance, Error> {
    let outline = module.inner().outline;
    if outline.bounds() == Bounds::Guard {
        signals::require()?;
    }
    if outline.tail_calls() {
        store.provide_tail_arguments();
    }
    let mut data = allocate(store, module, imports, bind)?;
    // SAFETY: the instance was just made, belongs to the store, and no guest runs that could use it.
    let data = unsafe { data.as_mut() };
    for make in module.inner().parts.make.iter().flatten() {
        make(store, data)?;
    }
    initialize(store, data)?;
    Ok(Instance {
        store: store.id,
        vmctx: data.vmctx,
    })
}

#[cold]
pub(crate) fn damaged() -> Error {
    Error::new(
        ErrorKind::InvalidModule,
        "the module's description contradicts itself: this is a bug in Wasmo",
    )
}

fn check_imports(store: &StoreInner, module: &Module, given: &[Extern]) -> Result<(), Error> {
    let imports = &module.description().imports;
    for (at, import) in imports.iter().enumerate() {
        let given = given.get(at).copied();
        if !given.is_some_and(|given| fits(store, module, import.ty, given)) {
            return Err(misfit(store, module, import, given));
        }
    }
    if given.len() > imports.len() {
        return Err(Error::new(
            ErrorKind::IncompatibleImport,
            format!(
                "module {} has {} imports, but {} were given",
                module.name(),
                imports.len(),
                given.len()
            ),
        ));
    }
    Ok(())
}

/// Whether `given` can be imported where `want` is asked for (core specification, 4.5.3).
fn fits(store: &StoreInner, module: &Module, want: ImportType, given: Extern) -> bool {
    if given.store() != store.id {
        return false;
    }
    match (want, given) {
        (ImportType::Function(want), Extern::Func(func)) => {
            // SAFETY: the record lives as long as the store and is never written.
            let have = unsafe { func.record.read() };
            let want = module.inner().type_ids[want.index()];
            // What the host made has no type but its parameters and results: it takes that of the import.
            types::is_subtype(have.type_id, want)
                // SAFETY: checked to belong to the store.
                || unsafe { is_host(have) } && types::get(have.type_id) == types::get(want)
        }
        (ImportType::Table(want), Extern::Table(table)) => {
            let table = &store.tables[table.index as usize];
            let size = table.elements().len() as u64;
            want.address == table.ty.address
                && want.element == table.ty.element
                && want.limits.accepts(size, table.ty.limits.max)
        }
        (ImportType::Memory(want), Extern::Memory(memory)) => {
            let memory = &store.memories[memory.index as usize];
            want.address == memory.ty.address
                && want.shared == memory.ty.shared
                && want.page_size_log2 == memory.ty.page_size_log2
                && (memory.guarded() || module.inner().outline.bounds().checks(&want))
                && want.limits.accepts(memory.pages(), memory.ty.limits.max)
        }
        (ImportType::Global(want), Extern::Global(global)) => {
            let have = store.globals[global.index as usize].ty;
            want.mutable == have.mutable
                && types::value_matches(have.value, want.value)
                && (!want.mutable || have.value == want.value)
        }
        (ImportType::Tag(want), Extern::Tag(tag)) => {
            module.inner().type_ids[want.index()] == store.tags[tag.index as usize].type_id()
        }
        _ => false,
    }
}

/// Whether a function was made by the host and has not been imported yet, into which it gets a record of its own.
///
/// # Safety
///
/// `func` must be the record of a function of a live store.
unsafe fn is_host(func: VMFuncRef) -> bool {
    // SAFETY: a function's vmctx is a vmctx or the record of a host function, which both have a header in front; the store is live, says the
    // caller, and so are its functions' records.
    unsafe { (*VMContext::header(func.vmctx)).instance }.is_null()
}

/// Why `given` does not fit.
#[cold]
fn misfit(store: &StoreInner, module: &Module, import: &Import, given: Option<Extern>) -> Error {
    let (kind, reason) = match given {
        None => (ErrorKind::UnknownImport, "unknown import"),
        Some(given) if given.store() != store.id => {
            (ErrorKind::WrongStore, "import from another store")
        }
        Some(_) => (ErrorKind::IncompatibleImport, "incompatible import type"),
    };
    let mut message = format!(
        "{reason}: {:?} {:?} of module {}",
        import.module,
        import.name,
        module.name()
    );
    if let (Some(given), ErrorKind::IncompatibleImport) = (given, kind) {
        let want = module.inner().import_type(&import.ty);
        let have = given.ty_in(store);
        let (want, have) = (want.to_string(), have.to_string());
        message += &format!(" is of type {want}, not {have}");
        if want == have {
            message += &format!(": {}", difference(store, module, import.ty, given));
        }
        if let (Extern::Memory(memory), ImportType::Memory(want)) = (given, import.ty)
            && !store.memories[memory.index as usize].guarded()
            && !module.inner().outline.bounds().checks(&want)
        {
            message += ", and needs a guarded memory, which this one is not: compile the module with explicit bounds \
                        checks, or the memory's module without";
        }
    }
    Error::new(kind, message)
}

/// What sets `given` apart from what is asked for, when the types of both read alike.
fn difference(store: &StoreInner, module: &Module, want: ImportType, given: Extern) -> String {
    let id = |ty: TypeIndex| module.inner().type_ids[ty.index()];
    match (want, given) {
        (ImportType::Function(want), Extern::Func(func)) => {
            // SAFETY: checked to belong to the store.
            let have = unsafe { func.record.read() };
            show::difference(id(want), have.type_id)
        }
        (ImportType::Tag(want), Extern::Tag(tag)) => {
            show::difference(id(want), store.tags[tag.index as usize].type_id())
        }
        _ => "the types read alike, but what they refer to was declared otherwise".to_owned(),
    }
}

/// Makes the instance with its functions, its imports and what stands at its vmctx, and adds it to the store. If something fails, what was made
/// stays in the store unused.
fn allocate(
    store: &mut StoreInner,
    module: &Module,
    imports: &[Extern],
    bind: Bind,
) -> Result<NonNull<InstanceData>, Error> {
    let inner = module.inner();
    let outline = inner.outline;
    // It comes first: the vmctx stands in front of it.
    let based = match outline.based_memory() {
        None => None,
        Some(index) => {
            // No memory is imported.
            let own = outline.record(List::Memories, index.0);
            let vmctx = outline.vmctx_before();
            let memory = MemoryInstance::with_vmctx(
                own.memory(),
                vmctx,
                own.place(1),
                inner.image_of(index.0),
            )?;
            let vmctx = memory.vmctx().ok_or_else(damaged)?;
            Some((store.push_memory(memory).index, vmctx))
        }
    };
    let vmctx = based.map(|(_, vmctx)| vmctx);
    // SAFETY: the memory was made with room for it, and belongs to the store, as the instance will.
    let data = unsafe { InstanceData::allocate(*module, vmctx) }
        .ok_or_else(|| Error::new(ErrorKind::OutOfMemory, "cannot allocate an instance"))?;
    let mut pointer = store.own(data);
    // SAFETY: just made; nobody else knows it.
    let data = unsafe { pointer.as_mut() };
    let vmctx = data.vmctx;
    let header = VMHeader {
        reserved: 0,
        type_ids: inner.type_ids.as_ptr(),
        instance: pointer.as_ptr(),
        store: store.root,
    };
    // SAFETY: in front of a vmctx is its header.
    unsafe { VMContext::header(vmctx.as_ptr()).write(header) };
    if let Some((memory, _)) = based {
        push_number(&mut data.memories, memory);
    }

    for (&import, wanted) in imports.iter().zip(outline.list(List::Imports)) {
        let Extern::Func(func) = import else {
            bind(store, data, import, wanted);
            continue;
        };
        // SAFETY: checked to belong to the store.
        let mut record = unsafe { func.record.read() };
        // SAFETY: checked to belong to the store.
        if unsafe { is_host(record) } {
            // SAFETY: without an instance it is the record of a host function.
            let host: VMHostFunc = unsafe { VMHostFunc::of(record.vmctx).read() };
            let host = store.push_host_func(vmctx.as_ptr(), host.closure);
            record.vmctx = VMHostFunc::vmctx(host);
            record.type_id = inner.type_id(wanted.word(2));
        }
        // SAFETY: the place of this record in the vmctx.
        unsafe { data.at(wanted.place(1)).write(record) };
    }

    let text = inner.parts.text;
    let code = |offset: u32| {
        let code = text.get(offset as usize..).ok_or_else(damaged);
        code.map(|code| code.as_ptr().cast::<c_void>())
    };
    for (position, func) in outline.list(List::Functions).enumerate() {
        let offset = *inner.parts.functions.get(position).ok_or_else(damaged)?;
        let tail_code = match inner.parts.tail_functions.get(position) {
            None | Some(&u32::MAX) => std::ptr::null(),
            Some(&offset) => code(offset)?,
        };
        let record = VMFuncRef {
            code: code(offset)?,
            vmctx: vmctx.as_ptr(),
            type_id: inner.type_id(func.word(1)),
            tail_code,
        };
        // SAFETY: the place of this record in the vmctx.
        unsafe { data.at(func.place(2)).write(record) };
    }
    Ok(pointer)
}

/// Imports what is no function into a new instance.
pub(crate) type Bind = fn(&mut StoreInner, &mut InstanceData, Extern, Record<'static>);

/// See [`Bind`].
fn bind(store: &mut StoreInner, data: &mut InstanceData, import: Extern, wanted: Record<'static>) {
    let (record, space, index): (NonNull<c_void>, _, _) = match import {
        Extern::Func(_) => return,
        Extern::Table(Table { index, .. }) => {
            let record = store.tables[index as usize].record();
            (record.cast(), &mut data.tables, index)
        }
        Extern::Memory(Memory { index, .. }) => {
            let record = store.memories[index as usize].record();
            (record.cast(), &mut data.memories, index)
        }
        Extern::Global(Global { index, .. }) => {
            let slot = store.globals[index as usize].slot;
            (slot.cast(), &mut data.globals, index)
        }
        Extern::Tag(Tag { index, .. }) => {
            let record = store.tags[index as usize].record;
            store.name_tag(index, Some(wanted.string(3)));
            (record.cast(), &mut data.tags, index)
        }
    };
    push_number(space, index);
    // SAFETY: the place of this pointer in the vmctx.
    unsafe { data.at(wanted.place(1)).write(record) };
}

/// The [`Bind`] of who has nothing but functions.
pub(crate) fn bind_nothing(
    _: &mut StoreInner,
    _: &mut InstanceData,
    _: Extern,
    _: Record<'static>,
) {
}

/// Runs the active data segments.
fn initialize(store: &mut StoreInner, data: &mut InstanceData) -> Result<(), Error> {
    let outline = data.module.inner().outline;
    let mapped = match &data.module.inner().image {
        Some(image) => {
            let memory = image.description.memory.index();
            let memory = *data.memories.get(memory).ok_or_else(damaged)?;
            match store.memories[memory as usize].has_image() {
                true => image.description.segments as usize,
                false => 0,
            }
        }
        None => 0,
    };
    for (at, segment) in outline.list(List::Data).enumerate() {
        if at < mapped {
            data.dropped_data[at] = segment.word(0) != PASSIVE;
            continue;
        }
        if segment.word(0) == ACTIVE {
            let offset = data.offset(segment.word(3), segment.address(2));
            let offset = offset.ok_or_else(damaged)?;
            let len = u32::try_from(segment.long(6)).map_err(|_| damaged())?;
            data.memory_init(store, segment.word(1), at as u32, offset, 0, len)
                .map_err(Trap::from)?;
            data.dropped_data[at] = true;
        }
    }
    Ok(())
}

impl StoreInner {
    /// Notes what a module calls a tag, if nothing is noted yet.
    pub(crate) fn name_tag(&mut self, tag: u32, name: Option<&'static str>) {
        let noted = &mut self.tags[tag as usize].name;
        *noted = noted.or(name);
    }

    /// Adds a global.
    pub(crate) fn push_global(&mut self, global: GlobalInstance) -> Global {
        push(&mut self.globals, global);
        Global {
            store: self.id,
            index: self.globals.len() as u32 - 1,
        }
    }
}
