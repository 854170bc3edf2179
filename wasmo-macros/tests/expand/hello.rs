#[doc = "Bindings for the WebAssembly module `hello` of `tests/expand/hello.wat`."]
#[allow(
    dead_code,
    unused_imports,
    unused_mut,
    unused_variables,
    non_snake_case,
    non_camel_case_types,
    clippy::all
)]
mod hello {
    const _: &[u8] = ::core::include_bytes!("tests/expand/hello.wat");
    const _: &str = ::core::env!(
        "WASMO_BUILT_68a8a0fc5c30cce1985a9ff49fe68d18",
        "tests/expand/hello.wat has not been compiled by the build script: add `wasmo_build::compile(\"tests/expand/hello.wat\");` to the `main` of build.rs, and `wasmo-build` to [build-dependencies]"
    );
    unsafe extern "C" {
        #[link_name = "wasmo5_module_68a8a0fc5c30cce1985a9ff49fe68d18"]
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
        pub fn instantiate<H: imports::Env + 'static>(
            store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let imports: &[::wasmo_rt::Extern] =
                &[::wasmo_rt::Extern::from(::wasmo_rt::Func::wrap(
                    &mut *store,
                    |mut caller: ::wasmo_rt::Caller<'_, H>,
                     ptr: i32,
                     len: i32|
                     -> ::core::result::Result<(), ::wasmo_rt::Trap> {
                        let (host, context) = caller.split();
                        <H as imports::Env>::log(host, Caller { context }, ptr, len)
                    },
                ))];
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
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Memory {
            ::wasmo_rt::__private::memory(store, self.instance, 0u32)
        }
        #[doc = "Calls the export `greet`: `() -> (i32)`."]
        #[inline]
        pub fn greet(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -320, ()) }
        }
        #[doc = "Calls the export `add`: `(i32, i32) -> (i32)`."]
        #[inline]
        pub fn add(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            a: i32,
            b: i32,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_68a8a0fc5c30cce1985a9ff49fe68d18_d2"]
                fn direct(vmctx: *mut ::core::ffi::c_void, a: i32, b: i32) -> i32;
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx, a, b) })
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
    impl<H: imports::Env + 'static> Guest<H> {
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
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.memory(&self.store).view(&self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self.exports.memory(&self.store).view_mut(&mut self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "Calls the export `greet`: `() -> (i32)`."]
        #[inline]
        pub fn greet(&mut self) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.greet(&mut self.store)
        }
        #[doc = "Calls the export `add`: `(i32, i32) -> (i32)`."]
        #[inline]
        pub fn add(&mut self, a: i32, b: i32) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.add(&mut self.store, a, b)
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
    #[doc = r" What the module imports: a trait for each import module."]
    pub mod imports {
        #[doc = "The functions that the module imports from `env`. The host's state implements them.\n\nWhat a function returns as an error ends the guest's execution and comes out of the outermost call; but an exception, made into an error by `into`, is thrown, and the guest may catch it."]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not implement the functions that the module imports from `env`",
            label = "the host's state",
            note = "implement `imports::Env` for it: a method for each imported function"
        )]
        pub trait Env {
            #[doc = "The import `env` `log`: `(i32, i32) -> ()`."]
            fn log(
                &mut self,
                cx: super::Caller<'_>,
                ptr: i32,
                len: i32,
            ) -> ::core::result::Result<(), ::wasmo_rt::Trap>;
        }
    }
    #[doc = r" The instance that called a host function."]
    #[derive(Debug)]
    pub struct Caller<'a> {
        context: ::wasmo_rt::HostContext<'a>,
    }
    impl<'a> Caller<'a> {
        #[doc = r" The calling instance, to call its exports from inside the host function. `host` is the host's state, the"]
        #[doc = r" `self` of the host function; functions that the guest calls in turn get it."]
        #[doc = r""]
        #[doc = r" # Panics"]
        #[doc = r""]
        #[doc = r" If `H` is not the type of the store's state, or the caller is an instance of another module, to which this"]
        #[doc = r" host function was given."]
        pub fn guest<'b, H: 'static>(&'b mut self, host: &'b mut H) -> CallingGuest<'b, H> {
            let exports = self.exports();
            CallingGuest {
                caller: self.context.with_state(host),
                exports,
            }
        }
        #[doc = r" The handle for the calling instance."]
        #[doc = r""]
        #[doc = r" # Panics"]
        #[doc = r""]
        #[doc = r" If the caller is an instance of another module, to which this host function was given."]
        pub fn exports(&self) -> Exports {
            let ::core::option::Option::Some(instance) = self.context.instance_of(module()) else {
                ::core::panic!("the host function was called by an instance of another module");
            };
            Exports { instance }
        }
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            ::wasmo_rt::__private::caller_memory(&self.context, 0u32)
        }
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            ::wasmo_rt::__private::caller_memory_mut(&mut self.context, 0u32)
        }
    }
    #[doc = r" For reading only, and without the host's state, which host functions have as their `self`."]
    impl ::wasmo_rt::AsStore for Caller<'_> {
        type Data = ();
        fn as_store(&self) -> ::wasmo_rt::StoreRef<'_, ()> {
            ::wasmo_rt::AsStore::as_store(&self.context)
        }
    }
    #[doc = r" The instance that called a host function, with the host's state."]
    #[derive(Debug)]
    pub struct CallingGuest<'a, H> {
        caller: ::wasmo_rt::Caller<'a, H>,
        exports: Exports,
    }
    impl<'a, H> CallingGuest<'a, H> {
        #[doc = r" The host's state."]
        pub fn host(&self) -> &H {
            self.caller.data()
        }
        #[doc = r" The host's state."]
        pub fn host_mut(&mut self) -> &mut H {
            self.caller.data_mut()
        }
        #[doc = r" The handle for the instance."]
        pub fn exports(&self) -> Exports {
            self.exports
        }
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.memory(&self.caller).view(&self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `memory`, a memory of `1` pages."]
        pub fn memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self.exports.memory(&self.caller).view_mut(&mut self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "Calls the export `greet`: `() -> (i32)`."]
        #[inline]
        pub fn greet(&mut self) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.greet(&mut self.caller)
        }
        #[doc = "Calls the export `add`: `(i32, i32) -> (i32)`."]
        #[inline]
        pub fn add(&mut self, a: i32, b: i32) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.add(&mut self.caller, a, b)
        }
    }
    impl<H> ::wasmo_rt::AsStore for CallingGuest<'_, H> {
        type Data = H;
        fn as_store(&self) -> ::wasmo_rt::StoreRef<'_, H> {
            ::wasmo_rt::AsStore::as_store(&self.caller)
        }
    }
    impl<H> ::wasmo_rt::AsStoreMut for CallingGuest<'_, H> {
        fn as_store_mut(&mut self) -> ::wasmo_rt::StoreMut<'_, H> {
            ::wasmo_rt::AsStoreMut::as_store_mut(&mut self.caller)
        }
    }
}
