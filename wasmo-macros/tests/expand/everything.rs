#[doc = "Bindings for the WebAssembly module `everything` of `tests/expand/everything.wat`."]
#[allow(
    dead_code,
    unused_imports,
    unused_mut,
    unused_variables,
    non_snake_case,
    non_camel_case_types,
    clippy::all
)]
mod everything {
    const _: &[u8] = ::core::include_bytes!("tests/expand/everything.wat");
    const _: &str = ::core::env!(
        "WASMO_BUILT_34d26f407c052a4032d6b803204fac87",
        "tests/expand/everything.wat has not been compiled by the build script: add `wasmo_build::compile(\"tests/expand/everything.wat\");` to the `main` of build.rs, and `wasmo-build` to [build-dependencies]"
    );
    unsafe extern "C" {
        #[link_name = "wasmo5_module_34d26f407c052a4032d6b803204fac87"]
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
        pub fn instantiate<H: imports::Env + imports::WasiIoStreams0_2_0 + 'static>(
            store: &mut impl ::wasmo_rt::AsStoreMut<Data = H>,
            externals: &Externals,
        ) -> ::core::result::Result<Self, ::wasmo_rt::Error> {
            let imports : & [:: wasmo_rt :: Extern] = & [:: wasmo_rt :: Extern :: from (externals . env_memory) , :: wasmo_rt :: Extern :: from (externals . env_table) , :: wasmo_rt :: Extern :: from (externals . env_base) , :: wasmo_rt :: Extern :: from (externals . env_counter) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , p0 : i32 , p1 : i64 , p2 : f32 , p3 : f64 , p4 : :: wasmo_rt :: V128 , p5 : :: core :: option :: Option < :: wasmo_rt :: Func > , p6 : :: core :: option :: Option < :: wasmo_rt :: ExternRef > | -> :: core :: result :: Result < (:: core :: option :: Option < :: wasmo_rt :: ExternRef > , :: core :: option :: Option < :: wasmo_rt :: Func >) , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: type_ (host , Caller { context } , p0 , p1 , p2 , p3 , p4 , p5 , p6) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , p0 : i32 , p1 : i64 , p2 : f32 , p3 : f64 , p4 : :: wasmo_rt :: V128 , p5 : :: core :: option :: Option < :: wasmo_rt :: Func > , p6 : :: core :: option :: Option < :: wasmo_rt :: ExternRef > | -> :: core :: result :: Result < (:: core :: option :: Option < :: wasmo_rt :: ExternRef > , :: core :: option :: Option < :: wasmo_rt :: Func >) , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: type_ (host , Caller { context } , p0 , p1 , p2 , p3 , p4 , p5 , p6) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , | -> :: core :: result :: Result < :: wasmo_rt :: V128 , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: Env > :: type_2 (host , Caller { context } ,) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: __private :: host_func (& mut * store , module () , 7u32 , | mut caller : :: wasmo_rt :: Caller < '_ , H > , args : & [:: wasmo_rt :: Val] , results : & mut [:: wasmo_rt :: Val] | { let mut args = args . iter () . cloned () ; let (host , context) = caller . split () ; let r0 = < H as imports :: Env > :: many (host , Caller { context } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: I32 (value)) => value , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , } , match args . next () { :: core :: option :: Option :: Some (:: wasmo_rt :: Val :: F64 (value)) => f64 :: from_bits (value) , _ => :: core :: unreachable ! ("bug in Wasmo: a value is not of its declared type") , }) ? ; let values : [:: wasmo_rt :: Val ; 1usize] = [:: wasmo_rt :: Val :: from (r0)] ; for (result , value) in results . iter_mut () . zip (values) { * result = value ; } :: core :: result :: Result :: Ok (()) } ,)) , :: wasmo_rt :: Extern :: from (:: wasmo_rt :: Func :: wrap (& mut * store , | mut caller : :: wasmo_rt :: Caller < '_ , H > , context_ : i32 , caller_ : i32 , host_ : i32 | -> :: core :: result :: Result < () , :: wasmo_rt :: Trap > { let (host , context) = caller . split () ; < H as imports :: WasiIoStreams0_2_0 > :: method_read (host , Caller { context } , context_ , caller_ , host_) } ,))] ;
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
        #[doc = "Calls the export `types`: `(i32, i64, f32, f64, v128, funcref, externref) -> (f32, externref)`."]
        #[inline]
        pub fn types(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (f32, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            unsafe {
                ::wasmo_rt::__private::call(
                    store,
                    self.instance,
                    -448,
                    (p0, p1, p2, p3, p4, p5, p6),
                )
            }
        }
        #[doc = "Calls the export `new`: `() -> ()`."]
        #[inline]
        pub fn new_(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_34d26f407c052a4032d6b803204fac87_d6"]
                fn direct(vmctx: *mut ::core::ffi::c_void) -> ();
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx) })
        }
        #[doc = "Calls the export `self`: `(i32, i32, i32, i32) -> ()`."]
        #[inline]
        pub fn self_(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            self_: i32,
            store_: i32,
            foo_bar_2: i32,
            foo_bar: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            unsafe extern "C" {
                #[link_name = "wasmo5_34d26f407c052a4032d6b803204fac87_d7"]
                fn direct(
                    vmctx: *mut ::core::ffi::c_void,
                    self_: i32,
                    store_: i32,
                    foo_bar_2: i32,
                    foo_bar: i32,
                ) -> ();
            }
            let vmctx = ::wasmo_rt::__private::vmctx(store, self.instance)?;
            ::core::result::Result::Ok(unsafe { direct(vmctx, self_, store_, foo_bar_2, foo_bar) })
        }
        #[doc = "Calls the export `\"\"`: `() -> (v128)`."]
        #[inline]
        pub fn empty(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
        ) -> ::core::result::Result<::wasmo_rt::V128, ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -544, ()) }
        }
        #[doc = "Calls the export `call many`: `(f64) -> (i32)`."]
        #[inline]
        pub fn call_many(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: f64,
        ) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -576, (p0,)) }
        }
        #[doc = "Calls the export `call type`: `(externref) -> (externref, funcref)`."]
        #[inline]
        pub fn call_type(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            p0: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (
                ::core::option::Option<::wasmo_rt::ExternRef>,
                ::core::option::Option<::wasmo_rt::Func>,
            ),
            ::wasmo_rt::Trap,
        > {
            unsafe { ::wasmo_rt::__private::call(store, self.instance, -608, (p0,)) }
        }
        #[doc = "Calls the export `many`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            let function = ::wasmo_rt::__private::func(store, self.instance, 11u32);
            let results = function.call(
                store,
                &[
                    ::wasmo_rt::Val::from(store_),
                    ::wasmo_rt::Val::from(function_),
                    ::wasmo_rt::Val::from(results_),
                    ::wasmo_rt::Val::from(p3),
                    ::wasmo_rt::Val::from(p4),
                    ::wasmo_rt::Val::from(p5),
                    ::wasmo_rt::Val::from(p6),
                    ::wasmo_rt::Val::from(p7),
                    ::wasmo_rt::Val::from(p8),
                    ::wasmo_rt::Val::from(p9),
                    ::wasmo_rt::Val::from(p10),
                    ::wasmo_rt::Val::from(p11),
                    ::wasmo_rt::Val::from(p12),
                    ::wasmo_rt::Val::from(p13),
                    ::wasmo_rt::Val::from(p14),
                    ::wasmo_rt::Val::from(p15),
                    ::wasmo_rt::Val::from(p16),
                ],
            )?;
            let mut results = results.into_iter();
            ::core::result::Result::Ok((
                match results.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::I64(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match results.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::ExternRef(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
            ))
        }
        #[doc = "Calls the export `MANY`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many_2(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            let function = ::wasmo_rt::__private::func(store, self.instance, 11u32);
            let results = function.call(
                store,
                &[
                    ::wasmo_rt::Val::from(store_),
                    ::wasmo_rt::Val::from(function_),
                    ::wasmo_rt::Val::from(results_),
                    ::wasmo_rt::Val::from(p3),
                    ::wasmo_rt::Val::from(p4),
                    ::wasmo_rt::Val::from(p5),
                    ::wasmo_rt::Val::from(p6),
                    ::wasmo_rt::Val::from(p7),
                    ::wasmo_rt::Val::from(p8),
                    ::wasmo_rt::Val::from(p9),
                    ::wasmo_rt::Val::from(p10),
                    ::wasmo_rt::Val::from(p11),
                    ::wasmo_rt::Val::from(p12),
                    ::wasmo_rt::Val::from(p13),
                    ::wasmo_rt::Val::from(p14),
                    ::wasmo_rt::Val::from(p15),
                    ::wasmo_rt::Val::from(p16),
                ],
            )?;
            let mut results = results.into_iter();
            ::core::result::Result::Ok((
                match results.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::I64(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
                match results.next() {
                    ::core::option::Option::Some(::wasmo_rt::Val::ExternRef(value)) => value,
                    _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
                },
            ))
        }
        #[doc = "The export `functions`, a table: `2 8 funcref`."]
        pub fn functions(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Table {
            ::wasmo_rt::__private::table(store, self.instance, 1u32)
        }
        #[doc = "The export `objects`, a table: `2 externref`."]
        pub fn objects(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Table {
            ::wasmo_rt::__private::table(store, self.instance, 2u32)
        }
        #[doc = "The export `constant`, a global: `f64`. Its value."]
        pub fn constant(self, store: &impl ::wasmo_rt::AsStore) -> f64 {
            match ::core::option::Option::Some(self.constant_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::F64(value)) => f64::from_bits(value),
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `constant`, a global: `f64`. The handle for it."]
        pub fn constant_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 2u32)
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Its value."]
        pub fn variable(self, store: &impl ::wasmo_rt::AsStore) -> f32 {
            match ::core::option::Option::Some(self.variable_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::F32(value)) => f32::from_bits(value),
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_variable(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: f32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.variable_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. The handle for it."]
        pub fn variable_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 3u32)
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Its value."]
        pub fn callback(
            self,
            store: &impl ::wasmo_rt::AsStore,
        ) -> ::core::option::Option<::wasmo_rt::Func> {
            match ::core::option::Option::Some(self.callback_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::FuncRef(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_callback(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.callback_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. The handle for it."]
        pub fn callback_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 4u32)
        }
        #[doc = "The export `object`, a global: `externref`. Its value."]
        pub fn object(
            self,
            store: &impl ::wasmo_rt::AsStore,
        ) -> ::core::option::Option<::wasmo_rt::ExternRef> {
            match ::core::option::Option::Some(self.object_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::ExternRef(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `object`, a global: `externref`. The handle for it."]
        pub fn object_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 5u32)
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Its value."]
        pub fn vector(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::V128 {
            match ::core::option::Option::Some(self.vector_global(store).get(store)) {
                ::core::option::Option::Some(::wasmo_rt::Val::V128(value)) => value,
                _ => ::core::unreachable!("bug in Wasmo: a value is not of its declared type"),
            }
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_vector(
            self,
            store: &mut impl ::wasmo_rt::AsStoreMut,
            value: ::wasmo_rt::V128,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.vector_global(store)
                .set(store, ::wasmo_rt::Val::from(value))
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. The handle for it."]
        pub fn vector_global(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Global {
            ::wasmo_rt::__private::global(store, self.instance, 6u32)
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory(self, store: &impl ::wasmo_rt::AsStore) -> ::wasmo_rt::Memory {
            ::wasmo_rt::__private::memory(store, self.instance, 0u32)
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
    impl<H: imports::Env + imports::WasiIoStreams0_2_0 + 'static> Guest<H> {
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
        #[doc = "Calls the export `types`: `(i32, i64, f32, f64, v128, funcref, externref) -> (f32, externref)`."]
        #[inline]
        pub fn types(
            &mut self,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (f32, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports
                .types(&mut self.store, p0, p1, p2, p3, p4, p5, p6)
        }
        #[doc = "Calls the export `new`: `() -> ()`."]
        #[inline]
        pub fn new_(&mut self) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.new_(&mut self.store)
        }
        #[doc = "Calls the export `self`: `(i32, i32, i32, i32) -> ()`."]
        #[inline]
        pub fn self_(
            &mut self,
            self_: i32,
            store_: i32,
            foo_bar_2: i32,
            foo_bar: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports
                .self_(&mut self.store, self_, store_, foo_bar_2, foo_bar)
        }
        #[doc = "Calls the export `\"\"`: `() -> (v128)`."]
        #[inline]
        pub fn empty(&mut self) -> ::core::result::Result<::wasmo_rt::V128, ::wasmo_rt::Trap> {
            self.exports.empty(&mut self.store)
        }
        #[doc = "Calls the export `call many`: `(f64) -> (i32)`."]
        #[inline]
        pub fn call_many(&mut self, p0: f64) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.call_many(&mut self.store, p0)
        }
        #[doc = "Calls the export `call type`: `(externref) -> (externref, funcref)`."]
        #[inline]
        pub fn call_type(
            &mut self,
            p0: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (
                ::core::option::Option<::wasmo_rt::ExternRef>,
                ::core::option::Option<::wasmo_rt::Func>,
            ),
            ::wasmo_rt::Trap,
        > {
            self.exports.call_type(&mut self.store, p0)
        }
        #[doc = "Calls the export `many`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many(
            &mut self,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports.many(
                &mut self.store,
                store_,
                function_,
                results_,
                p3,
                p4,
                p5,
                p6,
                p7,
                p8,
                p9,
                p10,
                p11,
                p12,
                p13,
                p14,
                p15,
                p16,
            )
        }
        #[doc = "Calls the export `MANY`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many_2(
            &mut self,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports.many_2(
                &mut self.store,
                store_,
                function_,
                results_,
                p3,
                p4,
                p5,
                p6,
                p7,
                p8,
                p9,
                p10,
                p11,
                p12,
                p13,
                p14,
                p15,
                p16,
            )
        }
        #[doc = "The export `functions`, a table: `2 8 funcref`."]
        pub fn functions(&self) -> ::wasmo_rt::Table {
            self.exports.functions(&self.store)
        }
        #[doc = "The export `objects`, a table: `2 externref`."]
        pub fn objects(&self) -> ::wasmo_rt::Table {
            self.exports.objects(&self.store)
        }
        #[doc = "The export `constant`, a global: `f64`. Its value."]
        pub fn constant(&self) -> f64 {
            self.exports.constant(&self.store)
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Its value."]
        pub fn variable(&self) -> f32 {
            self.exports.variable(&self.store)
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_variable(
            &mut self,
            value: f32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_variable(&mut self.store, value)
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Its value."]
        pub fn callback(&self) -> ::core::option::Option<::wasmo_rt::Func> {
            self.exports.callback(&self.store)
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_callback(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_callback(&mut self.store, value)
        }
        #[doc = "The export `object`, a global: `externref`. Its value."]
        pub fn object(&self) -> ::core::option::Option<::wasmo_rt::ExternRef> {
            self.exports.object(&self.store)
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Its value."]
        pub fn vector(&self) -> ::wasmo_rt::V128 {
            self.exports.vector(&self.store)
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_vector(
            &mut self,
            value: ::wasmo_rt::V128,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_vector(&mut self.store, value)
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.env_memory(&self.store).view(&self.store) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self
                .exports
                .env_memory(&self.store)
                .view_mut(&mut self.store)
            {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
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
            #[doc = "The import `env` `type`: `(i32, i64, f32, f64, v128, funcref, externref) -> (externref, funcref)`."]
            fn type_(
                &mut self,
                cx: super::Caller<'_>,
                p0: i32,
                p1: i64,
                p2: f32,
                p3: f64,
                p4: ::wasmo_rt::V128,
                p5: ::core::option::Option<::wasmo_rt::Func>,
                p6: ::core::option::Option<::wasmo_rt::ExternRef>,
            ) -> ::core::result::Result<
                (
                    ::core::option::Option<::wasmo_rt::ExternRef>,
                    ::core::option::Option<::wasmo_rt::Func>,
                ),
                ::wasmo_rt::Trap,
            >;
            #[doc = "The import `env` `Type`: `() -> (v128)`."]
            fn type_2(
                &mut self,
                cx: super::Caller<'_>,
            ) -> ::core::result::Result<::wasmo_rt::V128, ::wasmo_rt::Trap>;
            #[doc = "The import `env` `many`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, f64) -> (i32)`."]
            fn many(
                &mut self,
                cx: super::Caller<'_>,
                caller_: i32,
                args_: i32,
                p2: i32,
                p3: i32,
                p4: i32,
                p5: i32,
                p6: i32,
                p7: i32,
                p8: i32,
                p9: i32,
                p10: i32,
                p11: i32,
                p12: i32,
                p13: i32,
                p14: i32,
                p15: i32,
                p16: f64,
            ) -> ::core::result::Result<i32, ::wasmo_rt::Trap>;
        }
        #[doc = "The functions that the module imports from `wasi:io/streams@0.2.0`. The host's state implements them.\n\nWhat a function returns as an error ends the guest's execution and comes out of the outermost call; but an exception, made into an error by `into`, is thrown, and the guest may catch it."]
        #[diagnostic::on_unimplemented(
            message = "`{Self}` does not implement the functions that the module imports from `wasi:io/streams@0.2.0`",
            label = "the host's state",
            note = "implement `imports::WasiIoStreams0_2_0` for it: a method for each imported function"
        )]
        pub trait WasiIoStreams0_2_0 {
            #[doc = "The import `wasi:io/streams@0.2.0` `[method]read`: `(i32, i32, i32) -> ()`."]
            fn method_read(
                &mut self,
                cx: super::Caller<'_>,
                context_: i32,
                caller_: i32,
                host_: i32,
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
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            ::wasmo_rt::__private::caller_memory(&self.context, 0u32)
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
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
        #[doc = "Calls the export `types`: `(i32, i64, f32, f64, v128, funcref, externref) -> (f32, externref)`."]
        #[inline]
        pub fn types(
            &mut self,
            p0: i32,
            p1: i64,
            p2: f32,
            p3: f64,
            p4: ::wasmo_rt::V128,
            p5: ::core::option::Option<::wasmo_rt::Func>,
            p6: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (f32, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports
                .types(&mut self.caller, p0, p1, p2, p3, p4, p5, p6)
        }
        #[doc = "Calls the export `new`: `() -> ()`."]
        #[inline]
        pub fn new_(&mut self) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports.new_(&mut self.caller)
        }
        #[doc = "Calls the export `self`: `(i32, i32, i32, i32) -> ()`."]
        #[inline]
        pub fn self_(
            &mut self,
            self_: i32,
            store_: i32,
            foo_bar_2: i32,
            foo_bar: i32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Trap> {
            self.exports
                .self_(&mut self.caller, self_, store_, foo_bar_2, foo_bar)
        }
        #[doc = "Calls the export `\"\"`: `() -> (v128)`."]
        #[inline]
        pub fn empty(&mut self) -> ::core::result::Result<::wasmo_rt::V128, ::wasmo_rt::Trap> {
            self.exports.empty(&mut self.caller)
        }
        #[doc = "Calls the export `call many`: `(f64) -> (i32)`."]
        #[inline]
        pub fn call_many(&mut self, p0: f64) -> ::core::result::Result<i32, ::wasmo_rt::Trap> {
            self.exports.call_many(&mut self.caller, p0)
        }
        #[doc = "Calls the export `call type`: `(externref) -> (externref, funcref)`."]
        #[inline]
        pub fn call_type(
            &mut self,
            p0: ::core::option::Option<::wasmo_rt::ExternRef>,
        ) -> ::core::result::Result<
            (
                ::core::option::Option<::wasmo_rt::ExternRef>,
                ::core::option::Option<::wasmo_rt::Func>,
            ),
            ::wasmo_rt::Trap,
        > {
            self.exports.call_type(&mut self.caller, p0)
        }
        #[doc = "Calls the export `many`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many(
            &mut self,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports.many(
                &mut self.caller,
                store_,
                function_,
                results_,
                p3,
                p4,
                p5,
                p6,
                p7,
                p8,
                p9,
                p10,
                p11,
                p12,
                p13,
                p14,
                p15,
                p16,
            )
        }
        #[doc = "Calls the export `MANY`: `(i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i32, i64) -> (i64, externref)`."]
        #[inline]
        pub fn many_2(
            &mut self,
            store_: i32,
            function_: i32,
            results_: i32,
            p3: i32,
            p4: i32,
            p5: i32,
            p6: i32,
            p7: i32,
            p8: i32,
            p9: i32,
            p10: i32,
            p11: i32,
            p12: i32,
            p13: i32,
            p14: i32,
            p15: i32,
            p16: i64,
        ) -> ::core::result::Result<
            (i64, ::core::option::Option<::wasmo_rt::ExternRef>),
            ::wasmo_rt::Trap,
        > {
            self.exports.many_2(
                &mut self.caller,
                store_,
                function_,
                results_,
                p3,
                p4,
                p5,
                p6,
                p7,
                p8,
                p9,
                p10,
                p11,
                p12,
                p13,
                p14,
                p15,
                p16,
            )
        }
        #[doc = "The export `functions`, a table: `2 8 funcref`."]
        pub fn functions(&self) -> ::wasmo_rt::Table {
            self.exports.functions(&self.caller)
        }
        #[doc = "The export `objects`, a table: `2 externref`."]
        pub fn objects(&self) -> ::wasmo_rt::Table {
            self.exports.objects(&self.caller)
        }
        #[doc = "The export `constant`, a global: `f64`. Its value."]
        pub fn constant(&self) -> f64 {
            self.exports.constant(&self.caller)
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Its value."]
        pub fn variable(&self) -> f32 {
            self.exports.variable(&self.caller)
        }
        #[doc = "The export `variable`, a global: `(mut f32)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_variable(
            &mut self,
            value: f32,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_variable(&mut self.caller, value)
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Its value."]
        pub fn callback(&self) -> ::core::option::Option<::wasmo_rt::Func> {
            self.exports.callback(&self.caller)
        }
        #[doc = "The export `callback`, a global: `(mut funcref)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_callback(
            &mut self,
            value: ::core::option::Option<::wasmo_rt::Func>,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_callback(&mut self.caller, value)
        }
        #[doc = "The export `object`, a global: `externref`. Its value."]
        pub fn object(&self) -> ::core::option::Option<::wasmo_rt::ExternRef> {
            self.exports.object(&self.caller)
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Its value."]
        pub fn vector(&self) -> ::wasmo_rt::V128 {
            self.exports.vector(&self.caller)
        }
        #[doc = "The export `vector`, a global: `(mut v128)`. Sets its value."]
        #[doc = r""]
        #[doc = r" # Errors"]
        #[doc = r""]
        #[doc = r" If the value is a reference that belongs to another store or is not of the global's type."]
        pub fn set_vector(
            &mut self,
            value: ::wasmo_rt::V128,
        ) -> ::core::result::Result<(), ::wasmo_rt::Error> {
            self.exports.set_vector(&mut self.caller, value)
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory(&self) -> ::wasmo_rt::MemoryView<'_> {
            match self.exports.env_memory(&self.caller).view(&self.caller) {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
        }
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub fn env_memory_mut(&mut self) -> ::wasmo_rt::MemoryViewMut<'_> {
            match self
                .exports
                .env_memory(&self.caller)
                .view_mut(&mut self.caller)
            {
                ::core::result::Result::Ok(view) => view,
                ::core::result::Result::Err(error) => ::core::panic!("{error}"),
            }
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
        #[doc = "The import `env` `memory`, a memory of `1` pages."]
        pub env_memory: ::wasmo_rt::Memory,
        #[doc = "The import `env` `table`, a table: `1 funcref`."]
        pub env_table: ::wasmo_rt::Table,
        #[doc = "The import `env` `base`, a global: `i32`."]
        pub env_base: ::wasmo_rt::Global,
        #[doc = "The import `env` `counter`, a global: `(mut i64)`."]
        pub env_counter: ::wasmo_rt::Global,
    }
}
