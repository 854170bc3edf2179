//! Typed calls into guests.
//!
//! # Rules
//!
//! * A call of [`TypedFunc`] is: check the store, note the activation, put the arguments into registers and `arch::enter`, look at
//!   the store's `attention`. Everything else is `#[cold]`.
//! * No reference into the store is alive while the guest runs.

use crate::arch::{self, Arguments, Places, Returned, Vector};
use crate::error::{Error, ErrorKind};
use crate::exception::Exception;
use crate::func::Func;
use crate::show::Shown;
use crate::store::{AsStore, AsStoreMut, StoreInner, StoreMut};
use crate::sys::thread;
use crate::trap::Trap;
use crate::value::{ExternRef, V128};
use crate::vm::raise;
use crate::vm::records::{Slot, VMFuncRef};
use crate::vm::types;
use std::ffi::c_void;
use std::fmt;
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ptr::NonNull;
use wasmo_abi::outline::SimpleKey;
use wasmo_abi::types::{FuncType, HeapType, RefType, ValType};

/// The types of single values in typed functions.
///
/// | wasm | Rust |
/// |---|---|
/// | i32 | `i32`, `u32` |
/// | i64 | `i64`, `u64` |
/// | f32, f64 | `f32`, `f64` |
/// | v128 | [`V128`] |
/// | `funcref`, `(ref func)` | `Option<`[`Func`]`>`, [`Func`] |
/// | `externref`, `(ref extern)` | `Option<`[`ExternRef`]`>`, [`ExternRef`] |
/// | `exnref`, `(ref exn)` | `Option<`[`Exception`]`>`, [`Exception`] |
///
/// A parameter may also be of a type of which these are subtypes, and a result of one that is a subtype of these. References to functions of
/// a defined type go through [`Func::call`] and [`Func::new`](crate::Func::new), which check their type.
pub trait WasmType: sealed::Type {}

/// The parameters of a typed function: one value, or a tuple of up to 16 of them.
pub trait WasmParams: sealed::Params {}

/// The results of a typed function: one value, or a tuple of up to 16 of them; `()` for none.
pub trait WasmResults: sealed::Results {}

pub(crate) mod sealed {
    use super::*;

    /// # Safety
    ///
    /// `Abi` must be how values of type `TYPE` are passed by compiled code; of any bits.
    pub unsafe trait Type: Sized {
        type Abi: Copy;
        const TYPE: ValType;

        /// The value as compiled code takes it.
        fn into_abi(self, store: NonNull<StoreInner>) -> Result<Self::Abi, Error>;

        /// # Safety
        ///
        /// `abi` must come from compiled code of the live store `store`, of which nobody holds a reference.
        unsafe fn from_abi(abi: Self::Abi, store: NonNull<StoreInner>) -> Self;

        fn to_slot(abi: Self::Abi) -> Slot;

        fn from_slot(slot: Slot) -> Self::Abi;
    }

    /// # Safety
    ///
    /// `TYPES` must be the types of the values, in order; `into_registers` and `with_slots` must pass these and no others.
    pub unsafe trait Params: Sized {
        type Abi: Copy;
        const TYPES: &'static [ValType];

        fn into_abi(self, store: NonNull<StoreInner>) -> Result<Self::Abi, Error>;

        /// The arguments in their registers, into which all must fit. If `indirect`, the results go to `slots`.
        fn into_registers(args: Self::Abi, slots: *mut Slot, indirect: bool) -> Arguments;

        /// Calls `f` with the arguments as slots.
        fn with_slots<X>(args: Self::Abi, f: impl FnOnce(&[Slot]) -> X) -> X;
    }

    /// # Safety
    ///
    /// `TYPES` must be the types of the values, in order, and `Abi` that of the only one, or `()`.
    pub unsafe trait Results: Sized {
        /// What the function returns directly. All zeros must be a value of it.
        type Abi: Copy;
        /// Room for all results.
        type Slots;
        const TYPES: &'static [ValType];
        /// Whether the results are returned through slots.
        const INDIRECT: bool = Self::TYPES.len() > 1;

        /// # Safety
        ///
        /// That of [`Type::from_abi`]; if `INDIRECT`, `slots` must hold the results.
        unsafe fn from_abi(abi: Self::Abi, slots: *const Slot, store: NonNull<StoreInner>) -> Self;

        /// What was returned directly.
        fn abi_from_registers(returned: Returned) -> Self::Abi;

        /// # Safety
        ///
        /// `slots` must hold the results.
        unsafe fn abi_from_slots(slots: *const Slot) -> Self::Abi;

        /// The results as compiled code takes them; if `INDIRECT`, through `slots`.
        ///
        /// # Safety
        ///
        /// If `INDIRECT`, `slots` must be valid for writes of `TYPES.len()` slots.
        unsafe fn into_abi(
            self,
            slots: *mut Slot,
            store: NonNull<StoreInner>,
        ) -> Result<Self::Abi, Error>;
    }
}

use sealed::{Params, Results, Type};

macro_rules! number {
    ($($ty:ty, $abi:ty, $val:ident, $value:ident: $to:expr, $from:expr, $to_slot:expr, $from_slot:expr;)*) => {$(
        // SAFETY: a number is passed as the C type of its width.
        unsafe impl Type for $ty {
            type Abi = $abi;
            const TYPE: ValType = ValType::$val;

            #[inline]
            fn into_abi(self, _: NonNull<StoreInner>) -> Result<$abi, Error> {
                let $value = self;
                Ok($to)
            }

            #[inline]
            unsafe fn from_abi($value: $abi, _: NonNull<StoreInner>) -> Self {
                $from
            }

            #[inline]
            fn to_slot($value: $abi) -> Slot {
                $to_slot
            }

            #[inline]
            fn from_slot($value: Slot) -> $abi {
                $from_slot
            }
        }

        impl WasmType for $ty {}
    )*};
}

number! {
    i32, i32, I32, value: value, value, Slot::from_u32(value.cast_unsigned()), value.u32().cast_signed();
    u32, u32, I32, value: value, value, Slot::from_u32(value), value.u32();
    i64, i64, I64, value: value, value, Slot::from_u64(value.cast_unsigned()), value.u64().cast_signed();
    u64, u64, I64, value: value, value, Slot::from_u64(value), value.u64();
    f32, f32, F32, value: value, value, Slot::from_u32(value.to_bits()), f32::from_bits(value.u32());
    f64, f64, F64, value: value, value, Slot::from_u64(value.to_bits()), f64::from_bits(value.u64());
    V128, Vector, V128, value: arch::to_vector(value.0), V128(arch::from_vector(value)), Slot(arch::from_vector(value)), arch::to_vector(value.0);
}

// SAFETY: a reference is passed as a pointer.
unsafe impl Type for Option<Func> {
    type Abi = *mut c_void;
    const TYPE: ValType = ValType::FUNCREF;

    #[inline]
    fn into_abi(self, store: NonNull<StoreInner>) -> Result<*mut c_void, Error> {
        let Some(func) = self else {
            return Ok(std::ptr::null_mut());
        };
        // SAFETY: `store` is alive; nothing writes its identity.
        if func.store != unsafe { (*store.as_ptr()).id } {
            return Err(Error::wrong_store("function"));
        }
        Ok(func.record.as_ptr().cast())
    }

    #[inline]
    unsafe fn from_abi(abi: *mut c_void, store: NonNull<StoreInner>) -> Self {
        // SAFETY: `store` is alive; nothing writes its identity.
        let store = unsafe { (*store.as_ptr()).id };
        let record = NonNull::new(abi)?.cast();
        Some(Func { store, record })
    }

    #[inline]
    fn to_slot(abi: *mut c_void) -> Slot {
        Slot::from_reference(abi)
    }

    #[inline]
    fn from_slot(slot: Slot) -> *mut c_void {
        slot.reference()
    }
}

impl WasmType for Option<Func> {}

// SAFETY: a reference is passed as a pointer.
unsafe impl Type for Option<ExternRef> {
    type Abi = *mut c_void;
    const TYPE: ValType = ValType::EXTERNREF;

    #[inline]
    fn into_abi(self, store: NonNull<StoreInner>) -> Result<*mut c_void, Error> {
        let Some(object) = self else {
            return Ok(std::ptr::null_mut());
        };
        // SAFETY: `store` is alive, and nobody holds a reference into it.
        let store = unsafe { &mut *store.as_ptr() };
        Ok(store.insert_externref(object))
    }

    #[inline]
    unsafe fn from_abi(abi: *mut c_void, store: NonNull<StoreInner>) -> Self {
        // SAFETY: `store` is alive, and nobody holds a reference into it.
        let store = unsafe { &*store.as_ptr() };
        store.externref(abi)
    }

    #[inline]
    fn to_slot(abi: *mut c_void) -> Slot {
        Slot::from_reference(abi)
    }

    #[inline]
    fn from_slot(slot: Slot) -> *mut c_void {
        slot.reference()
    }
}

impl WasmType for Option<ExternRef> {}

// SAFETY: a reference is passed as a pointer.
unsafe impl Type for Option<Exception> {
    type Abi = *mut c_void;
    const TYPE: ValType = ValType::EXNREF;

    #[inline]
    fn into_abi(self, store: NonNull<StoreInner>) -> Result<*mut c_void, Error> {
        let Some(exception) = self else {
            return Ok(std::ptr::null_mut());
        };
        // SAFETY: `store` is alive, and nobody holds a reference into it.
        let store = unsafe { &mut *store.as_ptr() };
        Ok(store.insert_exception(&exception)?.as_ptr().cast())
    }

    #[inline]
    unsafe fn from_abi(abi: *mut c_void, store: NonNull<StoreInner>) -> Self {
        let exception = NonNull::new(abi)?.cast();
        // SAFETY: `store` is alive, and nobody holds a reference into it.
        let store = unsafe { &*store.as_ptr() };
        // SAFETY: it comes from compiled code, so it is alive.
        Some(unsafe { store.exception(exception) })
    }

    #[inline]
    fn to_slot(abi: *mut c_void) -> Slot {
        Slot::from_reference(abi)
    }

    #[inline]
    fn from_slot(slot: Slot) -> *mut c_void {
        slot.reference()
    }
}

impl WasmType for Option<Exception> {}

macro_rules! non_null {
    ($($ty:ty, $heap:ident;)*) => {$(
        // SAFETY: passed as what can be null, but is not null.
        unsafe impl Type for $ty {
            type Abi = *mut c_void;
            const TYPE: ValType = ValType::Ref(RefType::new(false, HeapType::$heap));

            #[inline]
            fn into_abi(self, store: NonNull<StoreInner>) -> Result<*mut c_void, Error> {
                Type::into_abi(Some(self), store)
            }

            #[inline]
            unsafe fn from_abi(abi: *mut c_void, store: NonNull<StoreInner>) -> Self {
                // SAFETY: passed on.
                let value: Option<Self> = unsafe { Type::from_abi(abi, store) };
                value.expect("compiled code passes no null where the type has none")
            }

            #[inline]
            fn to_slot(abi: *mut c_void) -> Slot {
                Slot::from_reference(abi)
            }

            #[inline]
            fn from_slot(slot: Slot) -> *mut c_void {
                slot.reference()
            }
        }

        impl WasmType for $ty {}
    )*};
}

non_null! {
    Func, Func;
    ExternRef, Extern;
    Exception, Exn;
}

macro_rules! tuples {
    ($($($name:ident)*;)*) => {$(
        #[allow(non_snake_case, unused_variables, unused_mut, clippy::unused_unit, reason = "one pattern for all arities, none included")]
        // SAFETY: `TYPES` lists the types of the values; `into_registers` takes each as its type demands.
        unsafe impl<$($name: WasmType),*> Params for ($($name,)*) {
            type Abi = ($($name::Abi,)*);
            const TYPES: &'static [ValType] = &[$($name::TYPE),*];

            #[inline]
            fn into_abi(self, store: NonNull<StoreInner>) -> Result<Self::Abi, Error> {
                let ($($name,)*) = self;
                Ok(($($name.into_abi(store)?,)*))
            }

            #[inline(always)]
            fn into_registers(args: Self::Abi, slots: *mut Slot, indirect: bool) -> Arguments {
                let ($($name,)*) = args;
                let mut places = Places::new(indirect);
                let mut arguments = Arguments::new(slots, indirect);
                $(arguments.set(places.next($name::TYPE), $name::to_slot($name));)*
                arguments
            }

            #[inline]
            fn with_slots<X>(args: Self::Abi, f: impl FnOnce(&[Slot]) -> X) -> X {
                let ($($name,)*) = args;
                f(&[$($name::to_slot($name)),*])
            }
        }

        impl<$($name: WasmType),*> WasmParams for ($($name,)*) {}
    )*};
}

/// Passes the parameters of functions of every arity to the macro `$each`: none, `A1`, `A1 A2` and so on.
macro_rules! arities {
    ($each:ident) => {
        $each! {
            ;
            A1;
            A1 A2;
            A1 A2 A3;
            A1 A2 A3 A4;
            A1 A2 A3 A4 A5;
            A1 A2 A3 A4 A5 A6;
            A1 A2 A3 A4 A5 A6 A7;
            A1 A2 A3 A4 A5 A6 A7 A8;
            A1 A2 A3 A4 A5 A6 A7 A8 A9;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15;
            A1 A2 A3 A4 A5 A6 A7 A8 A9 A10 A11 A12 A13 A14 A15 A16;
        }
    };
}
pub(crate) use arities;

arities!(tuples);

// SAFETY: one value is what a tuple of one is.
unsafe impl<A: WasmType> Params for A {
    type Abi = (A::Abi,);
    const TYPES: &'static [ValType] = &[A::TYPE];

    #[inline]
    fn into_abi(self, store: NonNull<StoreInner>) -> Result<Self::Abi, Error> {
        Ok((Type::into_abi(self, store)?,))
    }

    #[inline(always)]
    fn into_registers(args: Self::Abi, slots: *mut Slot, indirect: bool) -> Arguments {
        <(A,)>::into_registers(args, slots, indirect)
    }

    #[inline]
    fn with_slots<X>(args: Self::Abi, f: impl FnOnce(&[Slot]) -> X) -> X {
        <(A,)>::with_slots(args, f)
    }
}

impl<A: WasmType> WasmParams for A {}

// SAFETY: no result: nothing is returned.
unsafe impl Results for () {
    type Abi = ();
    type Slots = [Slot; 0];
    const TYPES: &'static [ValType] = &[];

    #[inline]
    unsafe fn from_abi((): (), _: *const Slot, _: NonNull<StoreInner>) -> Self {}

    #[inline(always)]
    fn abi_from_registers(_: Returned) -> Self::Abi {}

    #[inline]
    unsafe fn abi_from_slots(_: *const Slot) -> Self::Abi {}

    #[inline]
    unsafe fn into_abi(self, _: *mut Slot, _: NonNull<StoreInner>) -> Result<(), Error> {
        Ok(())
    }
}

impl WasmResults for () {}

// SAFETY: one result is returned directly.
unsafe impl<A: WasmType> Results for A {
    type Abi = A::Abi;
    type Slots = [Slot; 1];
    const TYPES: &'static [ValType] = &[A::TYPE];

    #[inline]
    unsafe fn from_abi(abi: A::Abi, _: *const Slot, store: NonNull<StoreInner>) -> Self {
        // SAFETY: passed on.
        unsafe { Type::from_abi(abi, store) }
    }

    #[inline(always)]
    fn abi_from_registers(returned: Returned) -> A::Abi {
        A::from_slot(returned.get(A::TYPE))
    }

    #[inline]
    unsafe fn abi_from_slots(slots: *const Slot) -> A::Abi {
        // SAFETY: the caller vouches for the slot.
        A::from_slot(unsafe { *slots })
    }

    #[inline]
    unsafe fn into_abi(self, _: *mut Slot, store: NonNull<StoreInner>) -> Result<A::Abi, Error> {
        Type::into_abi(self, store)
    }
}

impl<A: WasmType> WasmResults for A {}

// SAFETY: as of one value.
unsafe impl<A: WasmType> Results for (A,) {
    type Abi = A::Abi;
    type Slots = [Slot; 1];
    const TYPES: &'static [ValType] = &[A::TYPE];

    #[inline]
    unsafe fn from_abi(abi: A::Abi, _: *const Slot, store: NonNull<StoreInner>) -> Self {
        // SAFETY: passed on.
        (unsafe { Type::from_abi(abi, store) },)
    }

    #[inline(always)]
    fn abi_from_registers(returned: Returned) -> A::Abi {
        A::from_slot(returned.get(A::TYPE))
    }

    #[inline]
    unsafe fn abi_from_slots(slots: *const Slot) -> A::Abi {
        // SAFETY: the caller vouches for the slot.
        A::from_slot(unsafe { *slots })
    }

    #[inline]
    unsafe fn into_abi(self, _: *mut Slot, store: NonNull<StoreInner>) -> Result<A::Abi, Error> {
        Type::into_abi(self.0, store)
    }
}

impl<A: WasmType> WasmResults for (A,) {}

macro_rules! result_tuples {
    ($($count:literal: $($name:ident $at:tt)*;)*) => {$(
        // SAFETY: several results are returned through slots.
        unsafe impl<$($name: WasmType),*> Results for ($($name,)*) {
            type Abi = ();
            type Slots = [Slot; $count];
            const TYPES: &'static [ValType] = &[$($name::TYPE),*];

            #[inline]
            unsafe fn from_abi((): (), slots: *const Slot, store: NonNull<StoreInner>) -> Self {
                // SAFETY: the caller vouches for the slots.
                let slots = unsafe { &*slots.cast::<[Slot; $count]>() };
                ($(
                    // SAFETY: the slot came from compiled code, says the caller.
                    unsafe { $name::from_abi($name::from_slot(slots[$at]), store) },
                )*)
            }

            #[inline(always)]
            fn abi_from_registers(_: Returned) -> Self::Abi {}

            #[inline]
            unsafe fn abi_from_slots(_: *const Slot) -> Self::Abi {}

            #[inline]
            unsafe fn into_abi(self, slots: *mut Slot, store: NonNull<StoreInner>) -> Result<(), Error> {
                let values = [$($name::to_slot(self.$at.into_abi(store)?)),*];
                // SAFETY: the caller vouches for the room.
                unsafe { slots.cast::<[Slot; $count]>().write(values) };
                Ok(())
            }
        }

        impl<$($name: WasmType),*> WasmResults for ($($name,)*) {}
    )*};
}

result_tuples! {
    2: A1 0 A2 1;
    3: A1 0 A2 1 A3 2;
    4: A1 0 A2 1 A3 2 A4 3;
    5: A1 0 A2 1 A3 2 A4 3 A5 4;
    6: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5;
    7: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6;
    8: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7;
    9: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8;
    10: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9;
    11: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10;
    12: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10 A12 11;
    13: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10 A12 11 A13 12;
    14: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10 A12 11 A13 12 A14 13;
    15: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10 A12 11 A13 12 A14 13 A15 14;
    16: A1 0 A2 1 A3 2 A4 3 A5 4 A6 5 A7 6 A8 7 A9 8 A10 9 A11 10 A12 11 A13 12 A14 13 A15 14 A16 15;
}

/// A function whose parameters are `P` and whose results are `R`: a call is checked by rustc and costs a few nanoseconds.
pub struct TypedFunc<P, R> {
    func: Func,
    marker: PhantomData<fn(P) -> R>,
}

impl<P, R> Clone for TypedFunc<P, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P, R> Copy for TypedFunc<P, R> {}

impl<P, R> fmt::Debug for TypedFunc<P, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TypedFunc").field(&self.func).finish()
    }
}

impl<P: WasmParams, R: WasmResults> TypedFunc<P, R> {
    pub(crate) fn new(store: &impl AsStore, func: Func) -> Result<Self, Error> {
        let store = store.as_store();
        let ty = func.ty(&store)?;
        if !types::func_matches(&ty, P::TYPES, R::TYPES) {
            let wanted = FuncType::new(P::TYPES, R::TYPES);
            return Err(Error::new(
                ErrorKind::TypeMismatch,
                format!(
                    "the function is of type {}, not {}",
                    Shown(&ty),
                    Shown(&wanted)
                ),
            ));
        }
        Ok(Self {
            func,
            marker: PhantomData,
        })
    }

    /// The function without its Rust types.
    pub fn func(&self) -> Func {
        self.func
    }

    /// Calls the function.
    ///
    /// # Errors
    ///
    /// If the guest traps, a host function fails, or the function or a reference among the parameters belongs to
    /// another store.
    ///
    /// # Panics
    ///
    /// If a host function that the guest calls panics: the panic is caught before it reaches the guest and goes on here.
    #[inline]
    pub fn call(&self, store: &mut impl AsStoreMut, params: P) -> Result<R, Trap> {
        let store = store.as_store_mut();
        if self.func.store != store.id() {
            return Err(wrong_store("function"));
        }
        // SAFETY: the function belongs to this store, which is alive, and `new` has checked its type.
        unsafe { invoke(store, self.func.record, params) }
    }
}

#[cold]
pub(crate) fn wrong_store(what: &str) -> Trap {
    Trap::from(Error::wrong_store(what))
}

/// Calls a function.
///
/// # Safety
///
/// `func` must be the record of a function of this store with parameters `P` and results `R`.
#[inline]
pub(crate) unsafe fn invoke<P: WasmParams, R: WasmResults, T>(
    store: StoreMut<'_, T>,
    func: NonNull<VMFuncRef>,
    params: P,
) -> Result<R, Trap> {
    let inner = store.as_ptr();
    let args = match params.into_abi(inner) {
        Ok(args) => args,
        Err(error) => return Err(Trap::from(error)),
    };
    let mut slots = MaybeUninit::<R::Slots>::uninit();
    let slots = slots.as_mut_ptr().cast::<Slot>();
    let abi = if const { arch::fits_registers(P::TYPES, R::INDIRECT) } {
        // SAFETY: the store is lent to us.
        if unsafe { thread::is_entered(inner, store.nested()) } {
            // SAFETY: the function is of this type and store, says the caller; the arguments fit into registers; `slots` has room for
            // the results; the activation is noted, so that traps come back here.
            unsafe { call::<P, R>(args, func, inner, slots) }
        } else {
            // SAFETY: as above.
            let outer = unsafe { thread::enter(inner, store.data_ptr().cast(), store.nested()) };
            // SAFETY: as above.
            let abi = unsafe { call::<P, R>(args, func, inner, slots) };
            // SAFETY: as above.
            unsafe { thread::leave(inner, outer) };
            abi
        }
    } else {
        // SAFETY: as above.
        unsafe { by_slots::<P, R, T>(&store, func, args, slots) }
    };
    // SAFETY: the store is alive; no reference into it is.
    if unsafe { (*inner.as_ptr()).vm.attention } != 0 {
        // SAFETY: as for `from_abi` below, unless the guest trapped, in which case nothing is read.
        return unsafe { attend::<R>(inner, store.nested(), abi, slots) };
    }
    // SAFETY: the guest has returned, so these are its results.
    Ok(unsafe { R::from_abi(abi, slots, inner) })
}

/// Calls a function whose arguments fit into registers.
///
/// # Safety
///
/// That of [`arch::enter`], called with a function of parameters `P` and results `R`. If `R::INDIRECT`, `slots` must have room for the results.
#[inline(always)]
unsafe fn call<P: WasmParams, R: WasmResults>(
    args: P::Abi,
    func: NonNull<VMFuncRef>,
    store: NonNull<StoreInner>,
    slots: *mut Slot,
) -> R::Abi {
    let arguments = P::into_registers(args, slots, R::INDIRECT);
    // SAFETY: passed on; the store's record stands first in the store.
    R::abi_from_registers(unsafe { arch::enter(func, store.cast(), arguments) })
}

/// Calls a function whose arguments do not fit into registers.
///
/// # Safety
///
/// That of [`invoke`]; `slots` must have room for the results.
#[inline(never)]
unsafe fn by_slots<P: WasmParams, R: WasmResults, T>(
    store: &StoreMut<'_, T>,
    func: NonNull<VMFuncRef>,
    args: P::Abi,
    slots: *mut Slot,
) -> R::Abi {
    P::with_slots(args, |args| {
        // SAFETY: `args` are of the types `P::TYPES`, `slots` has room; the rest is passed on.
        unsafe {
            crate::func::call_by_slots(store, func, P::TYPES, args, R::TYPES, slots);
        }
    });
    // SAFETY: the function has written its results, or it has trapped, in which case `slots` may be uninitialised; zeros are
    // written there by `call_by_slots` before.
    unsafe { R::abi_from_slots(slots) }
}

/// After a call that left something to look at.
///
/// # Safety
///
/// `store` must be lent by a `StoreMut` whose `nested` this is. That of `R::from_abi`, if the guest has not trapped.
#[cold]
#[inline(never)]
unsafe fn attend<R: WasmResults>(
    store: NonNull<StoreInner>,
    nested: bool,
    abi: R::Abi,
    slots: *const Slot,
) -> Result<R, Trap> {
    // SAFETY: the store is lent to us; no other reference into it is alive.
    raise::take_failure(unsafe { &mut *store.as_ptr() })?;
    // SAFETY: the guest has returned, so these are its results.
    let results = unsafe { R::from_abi(abi, slots, store) };
    // SAFETY: as above.
    unsafe { &mut *store.as_ptr() }.collect_if_wanted(nested);
    Ok(results)
}

/// The process-wide id of the type of functions from `P` to `R`.
pub(crate) fn type_id<P: Params, R: Results>() -> u32 {
    types::intern_simple(const { &SimpleKey::new(P::TYPES, R::TYPES) })
}
