//! Instances and what they export.

use crate::error::{Error, ErrorKind};
use crate::func::Func;
use crate::global::Global;
use crate::instantiate;
use crate::memory::Memory;
use crate::module::{ExternType, Module};
use crate::store::{AsStore, AsStoreMut, StoreId, StoreInner};
use crate::table::Table;
use crate::tag::Tag;
use crate::typed::{TypedFunc, WasmParams, WasmResults};
use crate::vm::instance::InstanceData;
use crate::vm::records::VMContext;
use crate::vm::types;
use std::ptr::NonNull;
use wasmo_abi::description::ExportItem;
use wasmo_abi::index::FuncIndex;
use wasmo_abi::types::{Limits, MemoryType, TableType};

/// An instance of a module. A handle into a [`Store`](crate::Store).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Instance {
    pub(crate) store: StoreId,
    /// Lives as long as the store.
    pub(crate) vmctx: NonNull<VMContext>,
}

// SAFETY: the vmctx is used only by a holder of the store, of which the identity is checked.
unsafe impl Send for Instance {}
// SAFETY: as above.
unsafe impl Sync for Instance {}

/// What can be imported and exported. A handle into a [`Store`](crate::Store).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub enum Extern {
    /// A function.
    Func(Func),
    /// A memory.
    Memory(Memory),
    /// A table.
    Table(Table),
    /// A global.
    Global(Global),
    /// A tag.
    Tag(Tag),
}

macro_rules! externs {
    ($($kind:ident $into:ident;)*) => {
        $(
            impl From<$kind> for Extern {
                fn from(handle: $kind) -> Self {
                    Self::$kind(handle)
                }
            }
        )*

        impl Extern {
            $(
                #[doc = concat!("The handle, if this is a `", stringify!($kind), "`.")]
                pub fn $into(self) -> Option<$kind> {
                    match self {
                        Self::$kind(handle) => Some(handle),
                        _ => None,
                    }
                }
            )*

            pub(crate) fn store(self) -> StoreId {
                match self {
                    $(Self::$kind(handle) => handle.store,)*
                }
            }
        }
    };
}

externs! {
    Func into_func;
    Memory into_memory;
    Table into_table;
    Global into_global;
    Tag into_tag;
}

impl Extern {
    /// The type, as it is now: the minimum of a memory or table is its current size.
    ///
    /// # Panics
    ///
    /// If it belongs to another store.
    pub fn ty(self, store: &impl AsStore) -> ExternType {
        let inner = store.as_store().inner();
        assert!(
            self.store() == inner.id,
            "this handle belongs to another store"
        );
        self.ty_in(inner)
    }

    /// The type, if it belongs to `store`.
    pub(crate) fn ty_in(self, store: &StoreInner) -> ExternType {
        match self {
            Self::Func(func) => {
                // SAFETY: the record lives as long as the store and is never written.
                let id = unsafe { (*func.record.as_ptr()).type_id };
                ExternType::Func(types::get(id).clone())
            }
            Self::Memory(memory) => {
                let memory = &store.memories[memory.index as usize];
                let limits = Limits::new(memory.pages(), memory.ty.limits.max);
                ExternType::Memory(MemoryType {
                    limits,
                    ..memory.ty
                })
            }
            Self::Table(table) => {
                let table = &store.tables[table.index as usize];
                let limits = Limits::new(table.elements().len() as u64, table.ty.limits.max);
                ExternType::Table(TableType { limits, ..table.ty })
            }
            Self::Global(global) => ExternType::Global(store.globals[global.index as usize].ty),
            Self::Tag(tag) => {
                let id = store.tags[tag.index as usize].type_id();
                ExternType::Tag(types::get(id).clone())
            }
        }
    }
}

impl Instance {
    /// Instantiates `module` with `imports` in the order in which the module lists them, and runs its start function.
    ///
    /// For imports by name see [`Imports`](crate::Imports).
    ///
    /// # Errors
    ///
    /// If an import is missing ("unknown import") or of another type ("incompatible import type") or belongs to another
    /// store, if memory is short, or if an active segment or the start function traps; then [`Error::trap`] is the trap. What the
    /// module has written into imported memories and tables until then stays written.
    ///
    /// # Panics
    ///
    /// If a host function that the start function calls panics.
    pub fn new(
        store: &mut impl AsStoreMut,
        module: &Module,
        imports: &[Extern],
    ) -> Result<Self, Error> {
        instantiate::instantiate(store.as_store_mut(), module, imports)
    }

    fn data(self, store: &StoreInner) -> &InstanceData {
        assert!(
            self.store == store.id,
            "this instance belongs to another store"
        );
        // SAFETY: the instance belongs to this store and lives as long; its header was set when it was made.
        let data = unsafe { (*VMContext::header(self.vmctx.as_ptr())).instance };
        // SAFETY: as above; no guest runs while the store is borrowed.
        unsafe { &*data }
    }

    pub(crate) fn module_in(self, store: &StoreInner) -> Module {
        self.data(store).module
    }

    /// The module.
    ///
    /// # Panics
    ///
    /// If the instance belongs to another store: this goes for all methods.
    pub fn module(&self, store: &impl AsStore) -> Module {
        self.module_in(store.as_store().inner())
    }

    /// The exports, in order.
    pub fn exports(&self, store: &impl AsStore) -> std::vec::IntoIter<(&'static str, Extern)> {
        let inner = store.as_store().inner();
        let exports = &self.module_in(inner).description().exports;
        let items: Vec<_> = exports
            .iter()
            .map(|export| (&*export.name, self.item(inner, export.item)))
            .collect();
        items.into_iter()
    }

    fn item(self, store: &StoreInner, item: ExportItem) -> Extern {
        match item {
            ExportItem::Function(func) => self.func_at(store, func.0).into(),
            ExportItem::Table(table) => self.table_at(store, table.0).into(),
            ExportItem::Memory(memory) => self.memory_at(store, memory.0).into(),
            ExportItem::Global(global) => self.global_at(store, global.0).into(),
            ExportItem::Tag(tag) => self.tag_at(store, tag.0).into(),
        }
    }

    /// The export `name`.
    pub fn get_export(&self, store: &impl AsStore, name: &str) -> Option<Extern> {
        let inner = store.as_store().inner();
        let item = self.module_in(inner).inner().export(name)?;
        Some(self.item(inner, item))
    }

    /// The exported function `name`.
    pub fn get_func(&self, store: &impl AsStore, name: &str) -> Option<Func> {
        self.get_export(store, name)?.into_func()
    }

    /// The exported memory `name`.
    pub fn get_memory(&self, store: &impl AsStore, name: &str) -> Option<Memory> {
        self.get_export(store, name)?.into_memory()
    }

    /// The exported table `name`.
    pub fn get_table(&self, store: &impl AsStore, name: &str) -> Option<Table> {
        self.get_export(store, name)?.into_table()
    }

    /// The exported global `name`.
    pub fn get_global(&self, store: &impl AsStore, name: &str) -> Option<Global> {
        self.get_export(store, name)?.into_global()
    }

    /// The exported tag `name`.
    pub fn get_tag(&self, store: &impl AsStore, name: &str) -> Option<Tag> {
        self.get_export(store, name)?.into_tag()
    }

    /// The exported function `name` with Rust types.
    ///
    /// # Errors
    ///
    /// If there is no such function or it is of another type.
    pub fn get_typed_func<P: WasmParams, R: WasmResults>(
        &self,
        store: &impl AsStore,
        name: &str,
    ) -> Result<TypedFunc<P, R>, Error> {
        let func = self.get_func(store, name).ok_or_else(|| {
            let module = self.module(store);
            Error::new(
                ErrorKind::UnknownExport,
                format!("module {} exports no function {name:?}", module.name()),
            )
        })?;
        func.typed(store)
    }

    /// # Panics
    ///
    /// If the function has no record.
    pub(crate) fn func_at(self, store: &StoreInner, index: u32) -> Func {
        let record = self.data(store).func_ref(FuncIndex(index));
        Func {
            store: self.store,
            record: record.expect("an exported function has a record"),
        }
    }

    pub(crate) fn memory_at(self, store: &StoreInner, index: u32) -> Memory {
        Memory {
            store: self.store,
            index: self.data(store).memories[index as usize],
        }
    }

    pub(crate) fn first_memory(self, store: &StoreInner) -> Option<Memory> {
        Some(Memory {
            store: self.store,
            index: *self.data(store).memories.first()?,
        })
    }

    pub(crate) fn table_at(self, store: &StoreInner, index: u32) -> Table {
        Table {
            store: self.store,
            index: self.data(store).tables[index as usize],
        }
    }

    pub(crate) fn tag_at(self, store: &StoreInner, index: u32) -> Tag {
        Tag {
            store: self.store,
            index: self.data(store).tags[index as usize],
        }
    }

    pub(crate) fn global_at(self, store: &StoreInner, index: u32) -> Global {
        Global {
            store: self.store,
            index: self.data(store).globals[index as usize],
        }
    }
}
