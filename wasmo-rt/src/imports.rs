//! Imports by name.

use crate::error::{Error, ErrorKind};
use crate::func::Func;
use crate::host::{Caller, IntoFunc};
use crate::instance::{Extern, Instance};
use crate::module::Module;
use crate::store::{AsStore, AsStoreMut};
use crate::trap::Trap;
use crate::value::Val;
use std::collections::HashMap;
use std::fmt;
use std::marker::PhantomData;
use wasmo_abi::types::FuncType;

/// Named things that modules can import, all of one [`Store`](crate::Store) with state `T`.
pub struct Imports<T> {
    modules: HashMap<String, HashMap<String, Extern>>,
    marker: PhantomData<fn(T)>,
}

impl<T> Default for Imports<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Clone for Imports<T> {
    fn clone(&self) -> Self {
        Self {
            modules: self.modules.clone(),
            marker: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Imports<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Imports").field(&self.modules).finish()
    }
}

impl<T> Imports<T> {
    /// Nothing yet.
    pub fn new() -> Self {
        Self {
            modules: HashMap::new(),
            marker: PhantomData,
        }
    }

    /// Defines `module` `name`; a later definition takes the place of an earlier one.
    pub fn define(&mut self, module: &str, name: &str, item: impl Into<Extern>) -> &mut Self {
        let items = self.modules.entry(module.to_owned()).or_default();
        items.insert(name.to_owned(), item.into());
        self
    }

    /// Defines everything that `instance` exports as `module`.
    ///
    /// # Panics
    ///
    /// If the instance belongs to another store.
    pub fn define_instance(
        &mut self,
        store: &impl AsStore<Data = T>,
        module: &str,
        instance: Instance,
    ) -> &mut Self {
        for (name, item) in instance.exports(store) {
            self.define(module, name, item);
        }
        self
    }

    /// Defines a host function with typed parameters: see [`Func::wrap`].
    pub fn func_wrap<P, R>(
        &mut self,
        store: &mut impl AsStoreMut<Data = T>,
        module: &str,
        name: &str,
        func: impl IntoFunc<T, P, R>,
    ) -> &mut Self {
        let func = Func::wrap(store, func);
        self.define(module, name, func)
    }

    /// Defines a host function of type `ty`: see [`Func::new`].
    pub fn func_new(
        &mut self,
        store: &mut impl AsStoreMut<Data = T>,
        module: &str,
        name: &str,
        ty: FuncType,
        func: impl Fn(Caller<'_, T>, &[Val], &mut [Val]) -> Result<(), Trap> + Send + Sync + 'static,
    ) -> &mut Self {
        let func = Func::new(store, ty, func);
        self.define(module, name, func)
    }

    /// What is defined as `module` `name`.
    pub fn get(&self, module: &str, name: &str) -> Option<Extern> {
        self.modules.get(module)?.get(name).copied()
    }

    /// What `module` imports, in its order.
    ///
    /// # Errors
    ///
    /// If something is not defined ("unknown import").
    pub fn resolve(&self, module: &Module) -> Result<Vec<Extern>, Error> {
        let imports = module.description().imports.iter();
        imports
            .map(|import| {
                self.get(&import.module, &import.name).ok_or_else(|| {
                    Error::new(
                        ErrorKind::UnknownImport,
                        format!(
                            "unknown import: {:?} {:?} of module {}",
                            import.module,
                            import.name,
                            module.name()
                        ),
                    )
                })
            })
            .collect()
    }

    /// Instantiates `module` with what is defined here.
    ///
    /// # Errors
    ///
    /// As of [`Instance::new`].
    ///
    /// # Panics
    ///
    /// If a host function that the start function calls panics.
    pub fn instantiate(
        &self,
        store: &mut impl AsStoreMut<Data = T>,
        module: &Module,
    ) -> Result<Instance, Error> {
        Instance::new(store, module, &self.resolve(module)?)
    }
}
