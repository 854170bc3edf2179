#[doc = "Bindings for the WebAssembly module `alone` of `tests/expand/alone.wat`."]
#[allow(
    dead_code,
    unused_imports,
    unused_mut,
    unused_variables,
    non_snake_case,
    non_camel_case_types,
    clippy::all
)]
mod alone {
    const _: &[u8] = ::core::include_bytes!("tests/expand/alone.wat");
    const _: &str = ::core::env!(
        "WASMO_BUILT_ccf59f0f7a7625ee380ed228905aadfa",
        "tests/expand/alone.wat has not been compiled by the build script: add `wasmo_build::compile(\"tests/expand/alone.wat\");` to the `main` of build.rs, and `wasmo-build` to [build-dependencies]"
    );
    unsafe extern "C" {
        #[link_name = "wasmo5_module_ccf59f0f7a7625ee380ed228905aadfa"]
        static DESCRIPTOR: ::wasmo_rt::__private::ModuleDescriptor;
    }
    #[doc = r" The module."]
    pub fn module() -> &'static ::wasmo_rt::Module {
        static MODULE: ::wasmo_rt::__private::Loaded = ::wasmo_rt::__private::Loaded::new();
        unsafe { MODULE.get(&DESCRIPTOR) }
    }
    #[doc = r" An instance of the module in a store that may hold others: a handle, which can be copied."]
    #[doc = r""]
    #[doc = r" Its methods take the store. With another store than its own, calls fail, and access to memories, tables and"]
    #[doc = r" globals panics."]
    #[derive(Clone, Copy, Debug)]
    pub struct Exports {
        instance: ::wasmo_rt::Instance,
    }
    impl Exports {
        #[doc = r" A new instance. The store's state implements the functions that it imports."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the start function or a segment traps, an import does not match, or memory is short."]
        pub fn instantiate<H: 'static>(
            store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let imports: &[::wasmo_rt::Extern] = &[];
            let instance = unsafe { ::wasmo_rt::__private::instantiate(store, module(), imports) }?;
            ::core::result::Result::Ok(Self { instance })
        }
        #[doc = r" A new instance whose imports are found in `imports` by name."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If an import is missing or of another type, the start function or a segment traps, or memory is short."]
        pub fn link<H: 'static>(
            store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
            imports: &::wasmo_rt::Imports<H>,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let instance = imports.instantiate(store, module())?;
            ::core::result::Result::Ok(Self { instance })
        }
        #[doc = r" The handle for `instance`, if that is an instance of this module."]
        pub fn of(
            store: &impl ::wasmo_rt::AsStore,
            instance: ::wasmo_rt::Instance,
        ) -> ::core::option::Option<Self> {
            (instance.module(store) == *module()).then_some(Self { instance })
        }
        #[doc = r" The instance, for access by name."]
        pub fn instance(self) -> ::wasmo_rt::Instance {
            self.instance
        }
        #[doc = "Calls the export `answer`: `() -> (i32)`."]
        #[inline]
        pub fn answer(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_ccf59f0f7a7625ee380ed228905aadfa_d0"]
                fn direct(vmctx: *mut ::core::ffi::c_void) -> i32;
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx) })
        }
    }
    #[doc = r" An instance of the module, and the store in which it lives with the host's state of type `H`."]
    #[doc = r""]
    #[doc = r" A call gives an error if the guest traps or a host function fails; the instance stays usable."]
    #[derive(Debug)]
    pub struct Guest<H = ()> {
        store: ::wasmo_rt::Store<H>,
        exports: Exports,
    }
    impl Guest {
        #[doc = r" A new instance in a store of its own, without any state of the host's."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the start function or a segment traps, or memory is short."]
        pub fn new() -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            Self::instantiate(())
        }
    }
    impl<H: 'static> Guest<H> {
        #[doc = r" A new instance in a store of its own, with the host's state `host`."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the start function or a segment traps, or memory is short."]
        pub fn instantiate(host: H) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let mut store = ::wasmo_rt::Store::new(host);
            let exports = Exports::instantiate(&mut store)?;
            ::core::result::Result::Ok(Self { store, exports })
        }
    }
    impl<H> Guest<H> {
        #[doc = r" The host's state."]
        pub fn host(&self) -> &H {
            self.store.data()
        }
        #[doc = r" The host's state."]
        pub fn host_mut(&mut self) -> &mut H {
            self.store.data_mut()
        }
        #[doc = r" The host's state; the instance is dropped."]
        pub fn into_host(self) -> H {
            self.store.into_data()
        }
        #[doc = r" The store."]
        pub fn store(&self) -> &::wasmo_rt::Store<H> {
            &self.store
        }
        #[doc = r" The store, for instances and functions beside this one."]
        pub fn store_mut(&mut self) -> &mut ::wasmo_rt::Store<H> {
            &mut self.store
        }
        #[doc = r" The handle for the instance, for use with the store."]
        pub fn exports(&self) -> Exports {
            self.exports
        }
        #[doc = "Calls the export `answer`: `() -> (i32)`."]
        #[inline]
        pub fn answer(&mut self) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.answer(&mut self.store)
        }
    }
    impl<H> ::wasmo_rt::AsStore for Guest<H> {
        type Data = H;
        fn as_store(&self) -> ::wasmo_rt::StoreRef<'_, H> {
            ::wasmo_rt::AsStore::as_store(&self.store)
        }
    }
    impl<H> ::wasmo_rt::AsStoreMut for Guest<H> {
        fn as_store_mut(&mut self) -> ::wasmo_rt::StoreMut<'_, H> {
            ::wasmo_rt::AsStoreMut::as_store_mut(&mut self.store)
        }
    }
}
