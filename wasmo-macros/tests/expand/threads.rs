#[doc = "Bindings for the WebAssembly module `threads` of `tests/expand/threads.wat`."]
#[allow(
    dead_code,
    unused_imports,
    unused_mut,
    unused_variables,
    non_snake_case,
    non_camel_case_types,
    clippy::all
)]
mod threads {
    const _: &[u8] = ::core::include_bytes!("tests/expand/threads.wat");
    const _: &str = ::core::env!(
        "WASMO_BUILT_79a2654289f2764305c6254831606297",
        "tests/expand/threads.wat has not been compiled by the build script: add `wasmo_build::compile(\"tests/expand/threads.wat\");` to the `main` of build.rs, and `wasmo-build` to [build-dependencies]"
    );
    unsafe extern "C" {
        #[link_name = "wasmo5_module_79a2654289f2764305c6254831606297"]
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
        pub fn instantiate<H: imports::Wasi + imports::Env + 'static>(
            store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
            externals: &Externals,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let instance = instance(store, externals)?;
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
        #[doc = "Calls the export `_start`: `() -> ()`."]
        #[inline]
        pub fn _start(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_79a2654289f2764305c6254831606297_d2"]
                fn direct(vmctx: *mut ::core::ffi::c_void) -> ();
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx) })
        }
        #[doc = "Calls the export `wasi_thread_start`: `(i32, i32) -> ()`."]
        #[inline]
        pub fn wasi_thread_start(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            number: i32,
            arg: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_79a2654289f2764305c6254831606297_d3"]
                fn direct(vmctx: *mut ::core::ffi::c_void, number: i32, arg: i32) -> ();
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx, number, arg) })
        }
        #[doc = "The import `env` `memory`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_memory(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::shared_memory(store, self.instance, 0u32)
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
    impl<H: imports::Wasi + imports::Env + 'static> Guest<H> {
        #[doc = r" A new instance in a store of its own, with the host's state `host` and the imported memories, tables and"]
        #[doc = r" globals that `externals` makes in that store."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" That of `externals`; if what it gives does not match what the module asks for; if the start function or a"]
        #[doc = r" segment traps, or memory is short."]
        pub fn instantiate_with(
            host: H,
            externals: impl ::core::ops::FnOnce(
                &mut ::wasmo_rt::Store<H>,
            )
                -> ::core::result::Result<Externals, ::wasmo_rt::Error>,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let mut store = ::wasmo_rt::Store::new(host);
            let externals = externals(&mut store)?;
            let exports = Exports::instantiate(&mut store, &externals)?;
            ::core::result::Result::Ok(Self { store, exports })
        }
        #[doc = r" A new instance in a store of its own, with the host's state `host` and new memories for those that the module"]
        #[doc = r" imports."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the start function or a segment traps, or memory is short."]
        pub fn instantiate(host: H) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            Self::instantiate_with(host, |store| Externals::new(store))
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
        #[doc = "Calls the export `_start`: `() -> ()`."]
        #[inline]
        pub fn _start(&mut self) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports._start(&mut self.store)
        }
        #[doc = "Calls the export `wasi_thread_start`: `(i32, i32) -> ()`."]
        #[inline]
        pub fn wasi_thread_start(
            &mut self,
            number: i32,
            arg: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.wasi_thread_start(&mut self.store, number, arg)
        }
        #[doc = "The import `env` `memory`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_memory(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.env_memory(&self.store)
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
        #[doc = "The functions that the module imports from `wasi`. The host's state implements them.\n\nWhat a function returns as an error ends the guest's execution and comes out of the outermost call; but an exception, made into an error by `into`, is thrown, and the guest may catch it."]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not implement the functions that the module imports from `wasi`",
            label = "the host's state",
            note = "it must implement `wasmo_wasi::WasiHost`, `Clone` and `Send`: each thread of the guest has a clone"
        )]
        pub trait Wasi {
            #[doc = "The import `wasi` `thread-spawn`: `(i32) -> (i32)`."]
            fn thread_spawn(
                &mut self,
                cx: super::Caller<'_>,
                p0: i32,
            ) -> ::core::result::Result<i32, ::wasmo_rt::Trap>;
        }
        #[doc = "The functions that the module imports from `env`. The host's state implements them.\n\nWhat a function returns as an error ends the guest's execution and comes out of the outermost call; but an exception, made into an error by `into`, is thrown, and the guest may catch it."]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not implement the functions that the module imports from `env`",
            label = "the host's state",
            note = "implement `imports::Env` for it: a method for each imported function"
        )]
        pub trait Env {
            #[doc = "The import `env` `log`: `(i32) -> ()`."]
            fn log(
                &mut self,
                cx: super::Caller<'_>,
                p0: i32,
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
        #[doc = "The import `env` `memory`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_memory(&self) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::caller_shared_memory(&self.context, 0u32)
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
        #[doc = "Calls the export `_start`: `() -> ()`."]
        #[inline]
        pub fn _start(&mut self) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports._start(&mut self.caller)
        }
        #[doc = "Calls the export `wasi_thread_start`: `(i32, i32) -> ()`."]
        #[inline]
        pub fn wasi_thread_start(
            &mut self,
            number: i32,
            arg: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports
                .wasi_thread_start(&mut self.caller, number, arg)
        }
        #[doc = "The import `env` `memory`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_memory(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.env_memory(&self.caller)
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
    #[doc = r" The memories, tables, globals and tags that the module imports."]
    #[derive(Clone, Copy, Debug)]
    pub struct Externals {
        #[doc = "The import `env` `memory`, a memory of `1 2 shared` pages that threads share."]
        pub env_memory: ::wasmo_rt::Memory,
    }
    impl Externals {
        #[doc = r" New memories of the types that the module asks for."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If memory is short."]
        pub fn new(
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            ::core::result::Result::Ok(Self {
                env_memory: ::wasmo_wasi::__private::new_memory(store, module(), "env", "memory")?,
            })
        }
    }
    #[doc = r" An instance that is not initialised."]
    fn instance<H: imports::Wasi + imports::Env + 'static>(
        store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
        externals: &Externals,
    ) -> ::core::result::Result<::wasmo_rt::Instance, ::wasmo_rt::Error> {
        let imports: &[::wasmo_rt::Extern] = &[
            ::wasmo_rt::Extern::from(::wasmo_rt::Func::wrap(
                &mut *store,
                |mut caller: ::wasmo_rt::Caller<'_, H>,
                 p0: i32|
                 -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
                    let (host, context) = caller.split();
                    <H as imports::Wasi>::thread_spawn(host, Caller { context }, p0)
                },
            )),
            ::wasmo_rt::Extern::from(::wasmo_rt::Func::wrap(
                &mut *store,
                |mut caller: ::wasmo_rt::Caller<'_, H>,
                 p0: i32|
                 -> ::core::result::Result<(), ::wasmo_rt::Trap> {
                    let (host, context) = caller.split();
                    <H as imports::Env>::log(host, Caller { context }, p0)
                },
            )),
            ::wasmo_rt::Extern::from(externals.env_memory),
        ];
        ::wasmo_rt::Instance::new(store, module(), imports)
    }
    impl<H> imports::Wasi for H
    where
        H: ::wasmo_wasi::WasiHost
            + imports::Env
            + ::core::clone::Clone
            + ::core::marker::Send
            + 'static,
    {
        fn thread_spawn(
            &mut self,
            cx: Caller<'_>,
            p0: i32,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            let memories = ::std::vec![::wasmo_rt::__private::caller_shared_memory(&cx.context, 0)];
            let instantiate =
                |store: &mut ::wasmo_rt::Store<H>, memories: &[::wasmo_rt::SharedMemory]| {
                    let externals = Externals {
                        env_memory: ::wasmo_rt::Memory::from_shared(store, &memories[0usize]),
                    };
                    instance(store, &externals)
                };
            ::wasmo_wasi::__private::thread_spawn(self, memories, instantiate, p0)
        }
    }
    #[doc = r" Runs the program with the host's state `host`, and gives the code that it exits with: 0 if it returns. Its threads end with it."]
    #[doc = r""]
    #[doc = r" # Errors"]
    #[doc = r""]
    #[doc = r" If the program traps, a host function fails, or memory is short."]
    pub fn run<H: ::wasmo_wasi::WasiHost + imports::Wasi + imports::Env + 'static>(
        host: H,
    ) -> ::core::result::Result<::wasmo_wasi::Exit, ::wasmo_rt::Trap> {
        let mut guest = match Guest::instantiate(host) {
            ::core::result::Result::Ok(guest) => guest,
            ::core::result::Result::Err(error) => {
                return ::wasmo_wasi::exit_code(::core::result::Result::Err(
                    ::wasmo_rt::Trap::from(error),
                ));
            }
        };
        let result = guest._start();
        ::wasmo_wasi::__private::finish(guest.host_mut(), result)
    }
}
