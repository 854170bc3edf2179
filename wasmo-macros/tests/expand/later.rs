#[doc = "Bindings for the WebAssembly module `later` of `tests/expand/later.wat`."]
#[allow(
    dead_code,
    unused_imports,
    unused_mut,
    unused_variables,
    non_snake_case,
    non_camel_case_types,
    clippy::all
)]
mod later {
    const _: &[u8] = ::core::include_bytes!("tests/expand/later.wat");
    const _: &str = ::core::env!(
        "WASMO_BUILT_c2b4f93ed0ff27dbb666d14ef723d1d4",
        "tests/expand/later.wat has not been compiled by the build script: add `wasmo_build::compile(\"tests/expand/later.wat\");` to the `main` of build.rs, and `wasmo-build` to [build-dependencies]"
    );
    unsafe extern "C" {
        #[link_name = "wasmo5_module_c2b4f93ed0ff27dbb666d14ef723d1d4"]
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
            externals: &Externals,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let imports : & [:: wasmo_rt :: Extern] = & [:: wasmo_rt :: Extern :: from (externals . env_shared) , :: wasmo_rt :: Extern :: from (externals . env_big) , :: wasmo_rt :: Extern :: from (externals . env_wide_table) , :: wasmo_rt :: Extern :: from (externals . env_failure) , :: wasmo_rt :: Extern :: from (externals . env_hook) , :: wasmo_rt :: Extern :: from (externals . env_current) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , thrown : :: core :: option :: Option < :: wasmo_rt :: Exception > | -> :: core :: result :: Result < :: wasmo_rt :: Exception , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: inspect (host , Caller { context } , thrown) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: __private :: host_func (& mut * store , module () , 7u32 , | mut caller : :: wasmo_rt :: Caller < '_ , H > , args : & [:: wasmo_rt :: Val] , results : & mut [:: wasmo_rt :: Val] | { let mut args = args . iter () . cloned () ; let (host , context) = caller . split () ; let r0 = < H as imports :: Env > :: choose (host , Caller { context } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: FuncRef (:: core :: option :: Option :: Some (value))) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: FuncRef (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: FuncRef (:: core :: option :: Option :: Some (value))) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: ExternRef (:: core :: option :: Option :: Some (value))) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , }) ? ; let values : [:: wasmo_rt :: Val ; 1usize] = [:: wasmo_rt :: Val :: from (r0)] ; for (result , value) in results . iter_mut () . zip (values) { * result = value ; } :: core :: result :: Result :: Ok (()) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , p0 : i32 | -> :: core :: result :: Result < () , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: open (host , Caller { context } , p0) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , p0 : i32 | -> :: core :: result :: Result < () , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: open (host , Caller { context } , p0) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: __private :: host_func (& mut * store , module () , 10u32 , | mut caller : :: wasmo_rt :: Caller < '_ , H > , args : & [:: wasmo_rt :: Val] , results : & mut [:: wasmo_rt :: Val] | { let mut args = args . iter () . cloned () ; let (host , context) = caller . split () ; let () = < H as imports :: Env > :: group (host , Caller { context } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: FuncRef (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , }) ? ; let values : [:: wasmo_rt :: Val ; 0usize] = [] ; for (result , value) in results . iter_mut () . zip (values) { * result = value ; } :: core :: result :: Result :: Ok (()) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , p0 : i32 | -> :: core :: result :: Result < () , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: nothing (host , Caller { context } , p0) } ,))] ;
            let instance = ::wasmo_rt::Instance::new(store, module(), imports)?;
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
        #[doc = "The export `stop`, a tag: `() -> ()`."]
        pub fn stop(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Tag {
            ::wasmo_rt::__private::tag(store, self.instance, 1u32)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_stop(
            self,
            store: &impl ::wasmo_rt::AsStore,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            ::wasmo_rt::Exception::new(store, self.stop(store), &[])
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. The payload of an exception, if that has this tag."]
        pub fn stop_payload(
            self,
            store: &impl ::wasmo_rt::AsStore,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<()> {
            if exception.tag() != self.stop(store) {
                return ::core::option::Option::None;
            }
            let mut values = exception.payload().iter().cloned();
            ::core::option::Option::Some(())
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`."]
        pub fn everything(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Tag {
            ::wasmo_rt::__private::tag(store, self.instance, 2u32)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_everything(
            self,
            store: &impl ::wasmo_rt::AsStore,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::Exception>,
            p7: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            ::wasmo_rt::Exception::new(
                store,
                self.everything(store),
                &[
                    ::wasmo_rt::Val::from(p0),
                    ::wasmo_rt::Val::from(p1),
                    ::wasmo_rt::Val::from(p2),
                    ::wasmo_rt::Val::from(p3),
                    ::wasmo_rt::Val::from(p4),
                    ::wasmo_rt::Val::from(p5),
                    ::wasmo_rt::Val::from(p6),
                    ::wasmo_rt::Val::from(p7),
                ],
            )
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. The payload of an exception, if that has this tag."]
        pub fn everything_payload(
            self,
            store: &impl ::wasmo_rt::AsStore,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(
            i32,
            i64,
            f32,
            f64,
            ::wasmo_rt::V128,
            ::core::option::Option<::wasmo_rt::Func>,
            ::core::option::Option<::wasmo_rt::Exception>,
            ::wasmo_rt::ExternRef,
        )> {
            if exception.tag() != self.everything(store) {
                return ::core::option::Option::None;
            }
            let mut values = exception.payload().iter().cloned();
            ::core::option::Option::Some((
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::I32(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::I64(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::F32(value)) => {
                        f32::from_bits(value)
                    }
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::F64(value)) => {
                        f64::from_bits(value)
                    }
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::V128(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::ExnRef(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::ExternRef(
                        ::core::option::Option::Some(value),
                    )) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
            ))
        }
        #[doc = "The export `atomics`, a memory of `1 4 shared` pages that threads share."]
        pub fn atomics(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::shared_memory(store, self.instance, 2u32)
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Memory {
            ::wasmo_rt::__private::memory(store, self.instance, 3u32)
        }
        #[doc = "The export `exceptions`, a table: `i64 1 10 exnref`."]
        pub fn exceptions(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Table {
            ::wasmo_rt::__private::table(store, self.instance, 1u32)
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Its value."]
        pub fn thrown(
            self,
            store: &impl ::wasmo_rt::AsStore,
        ) -> ::core::option::Option<::wasmo_rt::Exception> {
            match ::core::option::Option::Some(self.thrown_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::ExnRef(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_thrown(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.thrown_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. The handle for it."]
        pub fn thrown_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 2u32)
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Its value."]
        pub fn handler(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Func {
            match ::core::option::Option::Some(self.handler_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(
                    ::core::option::Option::Some(value),
                )) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_handler(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: ::wasmo_rt::Func,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.handler_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. The handle for it."]
        pub fn handler_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 3u32)
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Its value."]
        pub fn maybe(
            self,
            store: &impl ::wasmo_rt::AsStore,
        ) -> ::core::option::Option<::wasmo_rt::Func> {
            match ::core::option::Option::Some(self.maybe_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_maybe(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.maybe_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. The handle for it."]
        pub fn maybe_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 4u32)
        }
        #[doc = "Calls the export `double`: `(i32) -> (i32)`."]
        #[inline]
        pub fn double(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: i32,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_c2b4f93ed0ff27dbb666d14ef723d1d4_d6"]
                fn direct(vmctx: *mut ::core::ffi::c_void, p0: i32) -> i32;
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx, p0) })
        }
        #[doc = "Calls the export `which`: `() -> ((ref 0))`."]
        #[inline]
        pub fn which(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -512, ()) }
        }
        #[doc = "Calls the export `choose`: `((ref 0), (ref null 0), (ref func), (ref extern)) -> ((ref 0))`."]
        #[inline]
        pub fn choose(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: ::wasmo_rt::Func,
            p1: ::core::option::Option<::wasmo_rt::Func>,
            any: ::wasmo_rt::Func,
            object: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            let function = ::wasmo_rt::__private::func(store, self.instance, 8u32);
            let results = function.call(
                store,
                &[
                    ::wasmo_rt::Val::from(p0),
                    ::wasmo_rt::Val::from(p1),
                    ::wasmo_rt::Val::from(any),
                    ::wasmo_rt::Val::from(object),
                ],
            )?;
            let mut results = results.into_iter();
            ::core::result::Result::Ok(match results.next() {
                ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(
                    ::core::option::Option::Some(value),
                )) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            })
        }
        #[doc = "Calls the export `inspect`: `(exnref, (ref exn)) -> ((ref exn), exnref)`."]
        #[inline]
        pub fn inspect(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            e: ::core::option::Option<::wasmo_rt::Exception>,
            sure: ::wasmo_rt::Exception,
        ) -> ::core::result::Result<
            (
                ::wasmo_rt::Exception,
                ::core::option::Option<::wasmo_rt::Exception>,
            ),
            ::wasmo_rt::Trap,
        > {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -576, (e, sure)) }
        }
        #[doc = "Calls the export `null`: `(nullfuncref, nullexternref, nullexnref) -> (nullfuncref)`."]
        #[inline]
        pub fn null(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: ::core::option::Option<::wasmo_rt::Func>,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
            p2: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<::core::option::Option<::wasmo_rt::Func>, ::wasmo_rt::Trap>
        {
            let function = ::wasmo_rt::__private::func(store, self.instance, 10u32);
            let results = function.call(
                store,
                &[
                    ::wasmo_rt::Val::from(p0),
                    ::wasmo_rt::Val::from(p1),
                    ::wasmo_rt::Val::from(p2),
                ],
            )?;
            let mut results = results.into_iter();
            ::core::result::Result::Ok(match results.next() {
                ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            })
        }
        #[doc = "Calls the export `fail`: `(i32, externref) -> ()`."]
        #[inline]
        pub fn fail(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            code: i32,
            object: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -640, (code, object)) }
        }
        #[doc = "Calls the export `call host`: `(i32) -> ()`."]
        #[inline]
        pub fn call_host(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -672, (p0,)) }
        }
        #[doc = "The import `env` `shared`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_shared(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::shared_memory(store, self.instance, 0u32)
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Memory {
            ::wasmo_rt::__private::memory(store, self.instance, 1u32)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`."]
        pub fn env_failure(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Tag {
            ::wasmo_rt::__private::tag(store, self.instance, 0u32)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_env_failure(
            self,
            store: &impl ::wasmo_rt::AsStore,
            p0: i32,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            ::wasmo_rt::Exception::new(
                store,
                self.env_failure(store),
                &[::wasmo_rt::Val::from(p0), ::wasmo_rt::Val::from(p1)],
            )
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. The payload of an exception, if that has this tag."]
        pub fn env_failure_payload(
            self,
            store: &impl ::wasmo_rt::AsStore,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(i32, ::core::option::Option<::wasmo_rt::ExternRef>)> {
            if exception.tag() != self.env_failure(store) {
                return ::core::option::Option::None;
            }
            let mut values = exception.payload().iter().cloned();
            ::core::option::Option::Some((
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::I32(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match values.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::ExternRef(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
            ))
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
        #[doc = "The export `stop`, a tag: `() -> ()`."]
        pub fn stop(&self) -> ::wasmo_rt::Tag {
            self.exports.stop(&self.store)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_stop(&self) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports.new_stop(&self.store)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. The payload of an exception, if that has this tag."]
        pub fn stop_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<()> {
            self.exports.stop_payload(&self.store, exception)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`."]
        pub fn everything(&self) -> ::wasmo_rt::Tag {
            self.exports.everything(&self.store)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_everything(
            &self,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::Exception>,
            p7: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports
                .new_everything(&self.store, p0, p1, p2, p3, p4, p5, p6, p7)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. The payload of an exception, if that has this tag."]
        pub fn everything_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(
            i32,
            i64,
            f32,
            f64,
            ::wasmo_rt::V128,
            ::core::option::Option<::wasmo_rt::Func>,
            ::core::option::Option<::wasmo_rt::Exception>,
            ::wasmo_rt::ExternRef,
        )> {
            self.exports.everything_payload(&self.store, exception)
        }
        #[doc = "The export `atomics`, a memory of `1 4 shared` pages that threads share."]
        pub fn atomics(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.atomics(&self.store)
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.long(&self.store).view(&self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self.exports.long(&self.store).view_mut(&mut self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `exceptions`, a table: `i64 1 10 exnref`."]
        pub fn exceptions(&self) -> ::wasmo_rt::Table {
            self.exports.exceptions(&self.store)
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Its value."]
        pub fn thrown(&self) -> ::core::option::Option<::wasmo_rt::Exception> {
            self.exports.thrown(&self.store)
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_thrown(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_thrown(&mut self.store, value)
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Its value."]
        pub fn handler(&self) -> ::wasmo_rt::Func {
            self.exports.handler(&self.store)
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_handler(
            &mut self,
            value: ::wasmo_rt::Func,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_handler(&mut self.store, value)
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Its value."]
        pub fn maybe(&self) -> ::core::option::Option<::wasmo_rt::Func> {
            self.exports.maybe(&self.store)
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_maybe(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_maybe(&mut self.store, value)
        }
        #[doc = "Calls the export `double`: `(i32) -> (i32)`."]
        #[inline]
        pub fn double(&mut self, p0: i32) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.double(&mut self.store, p0)
        }
        #[doc = "Calls the export `which`: `() -> ((ref 0))`."]
        #[inline]
        pub fn which(&mut self) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            self.exports.which(&mut self.store)
        }
        #[doc = "Calls the export `choose`: `((ref 0), (ref null 0), (ref func), (ref extern)) -> ((ref 0))`."]
        #[inline]
        pub fn choose(
            &mut self,
            p0: ::wasmo_rt::Func,
            p1: ::core::option::Option<::wasmo_rt::Func>,
            any: ::wasmo_rt::Func,
            object: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            self.exports.choose(&mut self.store, p0, p1, any, object)
        }
        #[doc = "Calls the export `inspect`: `(exnref, (ref exn)) -> ((ref exn), exnref)`."]
        #[inline]
        pub fn inspect(
            &mut self,
            e: ::core::option::Option<::wasmo_rt::Exception>,
            sure: ::wasmo_rt::Exception,
        ) -> ::core::result::Result<
            (
                ::wasmo_rt::Exception,
                ::core::option::Option<::wasmo_rt::Exception>,
            ),
            ::wasmo_rt::Trap,
        > {
            self.exports.inspect(&mut self.store, e, sure)
        }
        #[doc = "Calls the export `null`: `(nullfuncref, nullexternref, nullexnref) -> (nullfuncref)`."]
        #[inline]
        pub fn null(
            &mut self,
            p0: ::core::option::Option<::wasmo_rt::Func>,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
            p2: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<::core::option::Option<::wasmo_rt::Func>, ::wasmo_rt::Trap>
        {
            self.exports.null(&mut self.store, p0, p1, p2)
        }
        #[doc = "Calls the export `fail`: `(i32, externref) -> ()`."]
        #[inline]
        pub fn fail(
            &mut self,
            code: i32,
            object: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.fail(&mut self.store, code, object)
        }
        #[doc = "Calls the export `call host`: `(i32) -> ()`."]
        #[inline]
        pub fn call_host(&mut self, p0: i32) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.call_host(&mut self.store, p0)
        }
        #[doc = "The import `env` `shared`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_shared(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.env_shared(&self.store)
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.env_big(&self.store).view(&self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self.exports.env_big(&self.store).view_mut(&mut self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`."]
        pub fn env_failure(&self) -> ::wasmo_rt::Tag {
            self.exports.env_failure(&self.store)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_env_failure(
            &self,
            p0: i32,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports.new_env_failure(&self.store, p0, p1)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. The payload of an exception, if that has this tag."]
        pub fn env_failure_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(i32, ::core::option::Option<::wasmo_rt::ExternRef>)> {
            self.exports.env_failure_payload(&self.store, exception)
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
            #[doc = "The import `env` `inspect`: `(exnref) -> ((ref exn))`."]
            fn inspect(
                &mut self,
                cx: super::Caller<'_>,
                thrown: ::core::option::Option<::wasmo_rt::Exception>,
            ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Trap>;
            #[doc = "The import `env` `choose`: `((ref 0), (ref null 0), (ref func), (ref extern)) -> ((ref 0))`."]
            fn choose(
                &mut self,
                cx: super::Caller<'_>,
                p0: ::wasmo_rt::Func,
                p1: ::core::option::Option<::wasmo_rt::Func>,
                p2: ::wasmo_rt::Func,
                p3: ::wasmo_rt::ExternRef,
            ) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap>;
            #[doc = "The import `env` `open`: `(i32) -> ()`."]
            fn open(
                &mut self,
                cx: super::Caller<'_>,
                p0: i32,
            ) -> ::core::result::Result<(), ::wasmo_rt::Trap>;
            #[doc = "The import `env` `group`: `((ref null 3)) -> ()`."]
            fn group(
                &mut self,
                cx: super::Caller<'_>,
                p0: ::core::option::Option<::wasmo_rt::Func>,
            ) -> ::core::result::Result<(), ::wasmo_rt::Trap>;
            #[doc = "The import `env` `nothing`: `(i32) -> ()`."]
            fn nothing(
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
        #[doc = "The export `stop`, a tag: `() -> ()`."]
        pub fn stop(&self) -> ::wasmo_rt::Tag {
            self.exports().stop(&self.context)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_stop(&self) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports().new_stop(&self.context)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. The payload of an exception, if that has this tag."]
        pub fn stop_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<()> {
            self.exports().stop_payload(&self.context, exception)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`."]
        pub fn everything(&self) -> ::wasmo_rt::Tag {
            self.exports().everything(&self.context)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_everything(
            &self,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::Exception>,
            p7: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports()
                .new_everything(&self.context, p0, p1, p2, p3, p4, p5, p6, p7)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. The payload of an exception, if that has this tag."]
        pub fn everything_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(
            i32,
            i64,
            f32,
            f64,
            ::wasmo_rt::V128,
            ::core::option::Option<::wasmo_rt::Func>,
            ::core::option::Option<::wasmo_rt::Exception>,
            ::wasmo_rt::ExternRef,
        )> {
            self.exports().everything_payload(&self.context, exception)
        }
        #[doc = "The export `atomics`, a memory of `1 4 shared` pages that threads share."]
        pub fn atomics(&self) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::caller_shared_memory(&self.context, 2u32)
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long(&self) -> ::wasmo_rt::MemoryView<'_> {
            ::wasmo_rt::__private::caller_memory(&self.context, 3u32)
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            ::wasmo_rt::__private::caller_memory_mut(&mut self.context, 3u32)
        }
        #[doc = "The import `env` `shared`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_shared(&self) -> ::wasmo_rt::SharedMemory {
            ::wasmo_rt::__private::caller_shared_memory(&self.context, 0u32)
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big(&self) -> ::wasmo_rt::MemoryView<'_> {
            ::wasmo_rt::__private::caller_memory(&self.context, 1u32)
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            ::wasmo_rt::__private::caller_memory_mut(&mut self.context, 1u32)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`."]
        pub fn env_failure(&self) -> ::wasmo_rt::Tag {
            self.exports().env_failure(&self.context)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_env_failure(
            &self,
            p0: i32,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports().new_env_failure(&self.context, p0, p1)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. The payload of an exception, if that has this tag."]
        pub fn env_failure_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(i32, ::core::option::Option<::wasmo_rt::ExternRef>)> {
            self.exports().env_failure_payload(&self.context, exception)
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
        #[doc = "The export `stop`, a tag: `() -> ()`."]
        pub fn stop(&self) -> ::wasmo_rt::Tag {
            self.exports.stop(&self.caller)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_stop(&self) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports.new_stop(&self.caller)
        }
        #[doc = "The export `stop`, a tag: `() -> ()`. The payload of an exception, if that has this tag."]
        pub fn stop_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<()> {
            self.exports.stop_payload(&self.caller, exception)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`."]
        pub fn everything(&self) -> ::wasmo_rt::Tag {
            self.exports.everything(&self.caller)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_everything(
            &self,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::Exception>,
            p7: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports
                .new_everything(&self.caller, p0, p1, p2, p3, p4, p5, p6, p7)
        }
        #[doc = "The export `everything`, a tag: `(i32, i64, f32, f64, v128, funcref, exnref, (ref extern)) -> ()`. The payload of an exception, if that has this tag."]
        pub fn everything_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(
            i32,
            i64,
            f32,
            f64,
            ::wasmo_rt::V128,
            ::core::option::Option<::wasmo_rt::Func>,
            ::core::option::Option<::wasmo_rt::Exception>,
            ::wasmo_rt::ExternRef,
        )> {
            self.exports.everything_payload(&self.caller, exception)
        }
        #[doc = "The export `atomics`, a memory of `1 4 shared` pages that threads share."]
        pub fn atomics(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.atomics(&self.caller)
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.long(&self.caller).view(&self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `long`, a memory of `i64 1` pages."]
        pub fn long_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self.exports.long(&self.caller).view_mut(&mut self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The export `exceptions`, a table: `i64 1 10 exnref`."]
        pub fn exceptions(&self) -> ::wasmo_rt::Table {
            self.exports.exceptions(&self.caller)
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Its value."]
        pub fn thrown(&self) -> ::core::option::Option<::wasmo_rt::Exception> {
            self.exports.thrown(&self.caller)
        }
        #[doc = "The export `thrown`, a global: `(mut exnref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_thrown(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_thrown(&mut self.caller, value)
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Its value."]
        pub fn handler(&self) -> ::wasmo_rt::Func {
            self.exports.handler(&self.caller)
        }
        #[doc = "The export `handler`, a global: `(mut (ref 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_handler(
            &mut self,
            value: ::wasmo_rt::Func,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_handler(&mut self.caller, value)
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Its value."]
        pub fn maybe(&self) -> ::core::option::Option<::wasmo_rt::Func> {
            self.exports.maybe(&self.caller)
        }
        #[doc = "The export `maybe`, a global: `(mut (ref null 0))`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_maybe(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_maybe(&mut self.caller, value)
        }
        #[doc = "Calls the export `double`: `(i32) -> (i32)`."]
        #[inline]
        pub fn double(&mut self, p0: i32) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.double(&mut self.caller, p0)
        }
        #[doc = "Calls the export `which`: `() -> ((ref 0))`."]
        #[inline]
        pub fn which(&mut self) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            self.exports.which(&mut self.caller)
        }
        #[doc = "Calls the export `choose`: `((ref 0), (ref null 0), (ref func), (ref extern)) -> ((ref 0))`."]
        #[inline]
        pub fn choose(
            &mut self,
            p0: ::wasmo_rt::Func,
            p1: ::core::option::Option<::wasmo_rt::Func>,
            any: ::wasmo_rt::Func,
            object: ::wasmo_rt::ExternRef,
        ) -> ::core::result::Result<::wasmo_rt::Func, ::wasmo_rt::Trap> {
            self.exports.choose(&mut self.caller, p0, p1, any, object)
        }
        #[doc = "Calls the export `inspect`: `(exnref, (ref exn)) -> ((ref exn), exnref)`."]
        #[inline]
        pub fn inspect(
            &mut self,
            e: ::core::option::Option<::wasmo_rt::Exception>,
            sure: ::wasmo_rt::Exception,
        ) -> ::core::result::Result<
            (
                ::wasmo_rt::Exception,
                ::core::option::Option<::wasmo_rt::Exception>,
            ),
            ::wasmo_rt::Trap,
        > {
            self.exports.inspect(&mut self.caller, e, sure)
        }
        #[doc = "Calls the export `null`: `(nullfuncref, nullexternref, nullexnref) -> (nullfuncref)`."]
        #[inline]
        pub fn null(
            &mut self,
            p0: ::core::option::Option<::wasmo_rt::Func>,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
            p2: ::core::option::Option<::wasmo_rt::Exception>,
        ) -> ::core::result::Result<::core::option::Option<::wasmo_rt::Func>, ::wasmo_rt::Trap>
        {
            self.exports.null(&mut self.caller, p0, p1, p2)
        }
        #[doc = "Calls the export `fail`: `(i32, externref) -> ()`."]
        #[inline]
        pub fn fail(
            &mut self,
            code: i32,
            object: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.fail(&mut self.caller, code, object)
        }
        #[doc = "Calls the export `call host`: `(i32) -> ()`."]
        #[inline]
        pub fn call_host(&mut self, p0: i32) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.call_host(&mut self.caller, p0)
        }
        #[doc = "The import `env` `shared`, a memory of `1 2 shared` pages that threads share."]
        pub fn env_shared(&self) -> ::wasmo_rt::SharedMemory {
            self.exports.env_shared(&self.caller)
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.env_big(&self.caller).view(&self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub fn env_big_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self
                .exports
                .env_big(&self.caller)
                .view_mut(&mut self.caller)
            {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`."]
        pub fn env_failure(&self) -> ::wasmo_rt::Tag {
            self.exports.env_failure(&self.caller)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. An exception with this tag, for a host function to throw."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If a value belongs to another store, or is not of the type that the tag asks for."]
        pub fn new_env_failure(
            &self,
            p0: i32,
            p1: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<::wasmo_rt::Exception, ::wasmo_rt::Error> {
            self.exports.new_env_failure(&self.caller, p0, p1)
        }
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`. The payload of an exception, if that has this tag."]
        pub fn env_failure_payload(
            &self,
            exception: &::wasmo_rt::Exception,
        ) -> ::core::option::Option<(i32, ::core::option::Option<::wasmo_rt::ExternRef>)> {
            self.exports.env_failure_payload(&self.caller, exception)
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
        #[doc = "The import `env` `shared`, a memory of `1 2 shared` pages that threads share."]
        pub env_shared: ::wasmo_rt::Memory,
        #[doc = "The import `env` `big`, a memory of `i64 1` pages."]
        pub env_big: ::wasmo_rt::Memory,
        #[doc = "The import `env` `wide table`, a table: `i64 1 funcref`."]
        pub env_wide_table: ::wasmo_rt::Table,
        #[doc = "The import `env` `failure`, a tag: `(i32, externref) -> ()`."]
        pub env_failure: ::wasmo_rt::Tag,
        #[doc = "The import `env` `hook`, a global: `(mut (ref null 0))`."]
        pub env_hook: ::wasmo_rt::Global,
        #[doc = "The import `env` `current`, a global: `exnref`."]
        pub env_current: ::wasmo_rt::Global,
    }
}
