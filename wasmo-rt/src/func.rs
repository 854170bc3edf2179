//! Functions of any type: dynamic calls in both directions.

use crate::arch::{self, Call, Place, Places, Registers};
use crate::error::{Error, ErrorKind};
use crate::host::{Caller, IntoFunc};
use crate::show::{self, Shown};
use crate::store::{AsStore, AsStoreMut, StoreId, StoreInner, StoreMut};
use crate::sys::thread;
use crate::trap::Trap;
use crate::typed::{TypedFunc, WasmParams, WasmResults};
use crate::value::{V128, Val};
use crate::vm::raise;
use crate::vm::records::{Slot, VMContext, VMFuncRef, VMHeader, VMHostFunc, VMStore};
use crate::vm::types;
use std::any::Any;
use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::NonNull;
use wasmo_abi::index::TypeId;
use wasmo_abi::types::{FuncType, HeapType, RefKind, RefType, ValType};

/// A function: of a guest or of the host. A handle into a [`Store`](crate::Store).
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Func {
    pub(crate) store: StoreId,
    /// Lives as long as the store. Never written after it was made.
    pub(crate) record: NonNull<VMFuncRef>,
}

// SAFETY: the record is only read, and only by a holder of the store, of which the identity is checked.
unsafe impl Send for Func {}
// SAFETY: as above.
unsafe impl Sync for Func {}

impl Func {
    /// A host function of type `ty`. `func` gets the caller, the arguments, and the results to fill in, which begin as
    /// zeros and nulls.
    ///
    /// Its error comes out of the outermost call of the guest, unless it is an [`Exception`](crate::Exception) that a guest
    /// catches; and so does a panic. Results of a wrong type or from another store are an error as well, and so is null where the
    /// type has no null.
    ///
    /// # Panics
    ///
    /// If `ty` has a type by its index in a module: see [`types`](crate::types).
    pub fn new<S: AsStoreMut>(
        store: &mut S,
        ty: FuncType,
        func: impl Fn(Caller<'_, S::Data>, &[Val], &mut [Val]) -> Result<(), Trap>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self::of_type(store, types::intern(&ty), func)
    }

    /// A host function of the type with the id `type_id`.
    pub(crate) fn of_type<S: AsStoreMut>(
        store: &mut S,
        type_id: u32,
        func: impl Fn(Caller<'_, S::Data>, &[Val], &mut [Val]) -> Result<(), Trap>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        let closure = move |store: NonNull<StoreInner>,
                            caller: *mut VMContext,
                            args: &[Val],
                            results: &mut [Val]| {
            // SAFETY: `host_by_slots` passes on what the stub got: see `Caller::from_raw`.
            let caller = unsafe { Caller::from_raw(store, caller) };
            func(caller, args, results)
        };
        let dynamic = Dynamic {
            ty: types::get(type_id),
            call: Box::new(closure),
        };
        let code = arch::host_by_slots_stub as *const c_void;
        Self::from_closure(store.as_store_mut().into_inner(), dynamic, code, type_id)
    }

    /// A host function with typed parameters and results. Its first parameter is the [`Caller`].
    ///
    /// ```
    /// # use wasmo_rt::{Caller, Func, Store, Trap};
    /// let mut store = Store::new(0);
    /// let func = Func::wrap(&mut store, |mut cx: Caller<'_, i32>, a: i32, b: i32| -> Result<i32, Trap> {
    ///     *cx.data_mut() += 1;
    ///     a.checked_add(b).ok_or_else(|| Trap::host("too big"))
    /// });
    /// let func = func.typed::<(i32, i32), i32>(&store).unwrap();
    /// assert_eq!(func.call(&mut store, (1, 2)).unwrap(), 3);
    /// assert!(func.call(&mut store, (i32::MAX, 2)).is_err());
    /// assert_eq!(*store.data(), 2);
    /// ```
    pub fn wrap<S: AsStoreMut, P, R>(store: &mut S, func: impl IntoFunc<S::Data, P, R>) -> Self {
        func.into_func(store.as_store_mut().into_inner())
    }

    /// A host function whose code gets a record with a pointer to `closure`.
    pub(crate) fn from_closure(
        store: &mut StoreInner,
        closure: impl Any + Send + Sync,
        code: *const c_void,
        type_id: u32,
    ) -> Self {
        let closure = store.own(closure).as_ptr().cast();
        let host = store.push_host_func(std::ptr::null_mut(), closure);
        let record = store.own(VMFuncRef {
            code,
            vmctx: VMHostFunc::vmctx(host),
            type_id,
            tail_code: std::ptr::null(),
        });
        Self {
            store: store.id,
            record,
        }
    }

    /// The record, if the function belongs to `store`.
    pub(crate) fn record_in(self, store: &StoreInner) -> Result<VMFuncRef, Error> {
        if self.store != store.id {
            return Err(Error::wrong_store("function"));
        }
        // SAFETY: the record lives as long as the store and is never written.
        Ok(unsafe { self.record.read() })
    }

    /// The type of the function.
    ///
    /// # Errors
    ///
    /// If the function belongs to another store.
    pub fn ty(&self, store: &impl AsStore) -> Result<FuncType, Error> {
        let record = self.record_in(store.as_store().inner())?;
        Ok(types::get(record.type_id).clone())
    }

    /// The function with Rust types.
    ///
    /// # Errors
    ///
    /// If it is of another type or belongs to another store.
    pub fn typed<P: WasmParams, R: WasmResults>(
        &self,
        store: &impl AsStore,
    ) -> Result<TypedFunc<P, R>, Error> {
        TypedFunc::new(store, *self)
    }

    /// Calls the function.
    ///
    /// # Errors
    ///
    /// If the guest traps, a host function fails, the arguments are not of the function's type, or the function or a
    /// reference among the arguments belongs to another store.
    ///
    /// # Panics
    ///
    /// If a host function that the guest calls panics: the panic is caught before it reaches the guest and goes on here.
    pub fn call(&self, store: &mut impl AsStoreMut, args: &[Val]) -> Result<Vec<Val>, Trap> {
        let mut store = store.as_store_mut();
        let inner = store.inner_mut();
        let record = self.record_in(inner)?;
        let ty = types::get(record.type_id);
        let args = inner.slots(ty.params(), args, "arguments")?;
        let mut results = vec![Slot::default(); ty.results().len()];
        let (params, returns) = (ty.params(), ty.results());
        // SAFETY: the record is of a function of this store and of this type; the slots are of its types.
        unsafe {
            call_by_slots(
                &store,
                self.record,
                params,
                &args,
                returns,
                results.as_mut_ptr(),
            );
        }
        raise::take_failure(store.inner_mut())?;
        let inner = store.inner_mut();
        let typed = results.iter().zip(returns);
        let values = typed.map(|(&slot, &ty)| inner.value(ty, slot)).collect();
        let nested = store.nested();
        store.inner_mut().collect_if_wanted(nested);
        Ok(values)
    }
}

impl StoreInner {
    /// The record of a host function as the instance of `caller` sees it.
    pub(crate) fn push_host_func(
        &mut self,
        caller: *mut VMContext,
        closure: *const c_void,
    ) -> NonNull<VMHostFunc> {
        let store = self.root;
        self.own(VMHostFunc {
            header: VMHeader {
                reserved: 0,
                type_ids: std::ptr::null(),
                instance: std::ptr::null_mut(),
                store,
            },
            caller,
            closure,
        })
    }

    /// Checks that `value` is of type `ty` and belongs to this store.
    #[inline]
    pub(crate) fn check(&self, ty: ValType, value: &Val) -> Result<(), Error> {
        match (value, ty) {
            (Val::I32(_), ValType::I32)
            | (Val::I64(_), ValType::I64)
            | (Val::F32(_), ValType::F32)
            | (Val::F64(_), ValType::F64)
            | (Val::V128(_), ValType::V128) => Ok(()),
            _ => self.check_reference(ty, value),
        }
    }

    /// Checks a value that is not a number of type `ty`.
    fn check_reference(&self, ty: ValType, value: &Val) -> Result<(), Error> {
        let (kind, heap, owner) = match value {
            Val::FuncRef(func) => {
                let record = func.map(|func| func.record_in(self)).transpose()?;
                let heap = record.map(|record| HeapType::Canonical(TypeId(record.type_id)));
                (RefKind::Func, heap, None)
            }
            Val::ExternRef(object) => {
                let heap = object.is_some().then_some(HeapType::Extern);
                (RefKind::Extern, heap, None)
            }
            Val::ExnRef(exception) => {
                let heap = exception.is_some().then_some(HeapType::Exn);
                let owner = exception.as_ref().map(|it| it.tag().store);
                (RefKind::Exn, heap, owner)
            }
            number => return Err(mismatch(ty, format_args!("{}", Shown(number.ty())))),
        };
        let ValType::Ref(wanted) = ty else {
            return Err(mismatch(ty, format_args!("{}", Shown(value.ty()))));
        };
        let fits = match heap {
            Some(heap) => types::heap_matches(heap, wanted.heap),
            None => wanted.nullable && kind == wanted.kind(),
        };
        match heap {
            _ if !fits && kind != wanted.kind() => {
                Err(mismatch(ty, format_args!("{}", Shown(value.ty()))))
            }
            None if !fits => Err(mismatch(ty, format_args!("null"))),
            Some(heap) if !fits => {
                let given = RefType::new(false, heap);
                let mut text = Shown(given).to_string();
                let alike = Shown(RefType::new(false, wanted.heap)).to_string() == text;
                if let (HeapType::Canonical(want), HeapType::Canonical(have), true) =
                    (wanted.heap, heap, alike)
                {
                    text += &format!(": {}", show::difference(want.0, have.0));
                }
                Err(mismatch(ty, format_args!("{text}")))
            }
            _ if owner.is_some_and(|owner| owner != self.id) => {
                Err(Error::wrong_store("exception"))
            }
            _ => Ok(()),
        }
    }

    /// The slot for `value` of type `ty`.
    ///
    /// # Errors
    ///
    /// If it is of another type or belongs to another store, or there are too many exceptions.
    pub(crate) fn slot(&mut self, ty: ValType, value: &Val) -> Result<Slot, Error> {
        self.check(ty, value)?;
        self.checked_slot(value)
    }

    /// The slot for a value that was checked.
    fn checked_slot(&mut self, value: &Val) -> Result<Slot, Error> {
        Ok(match value {
            Val::I32(value) => Slot::from_u32(value.cast_unsigned()),
            Val::I64(value) => Slot::from_u64(value.cast_unsigned()),
            Val::F32(bits) => Slot::from_u32(*bits),
            Val::F64(bits) => Slot::from_u64(*bits),
            Val::V128(value) => Slot(value.0),
            Val::FuncRef(Some(func)) => Slot::from_reference(func.record.as_ptr().cast()),
            Val::ExternRef(Some(object)) => {
                Slot::from_reference(self.insert_externref(object.clone()))
            }
            Val::ExnRef(Some(exception)) => {
                Slot::from_reference(self.insert_exception(exception)?.as_ptr().cast())
            }
            Val::FuncRef(None) | Val::ExternRef(None) | Val::ExnRef(None) => Slot::default(),
        })
    }

    /// The value of type `ty` in `slot`, which compiled code has written.
    pub(crate) fn value(&self, ty: ValType, slot: Slot) -> Val {
        match ty {
            ValType::I32 => Val::I32(slot.u32().cast_signed()),
            ValType::I64 => Val::I64(slot.u64().cast_signed()),
            ValType::F32 => Val::F32(slot.u32()),
            ValType::F64 => Val::F64(slot.u64()),
            ValType::V128 => Val::V128(V128(slot.0)),
            ValType::Ref(ty) => match ty.kind() {
                RefKind::Extern => Val::ExternRef(self.externref(slot.reference())),
                RefKind::Exn => {
                    let record = NonNull::new(slot.reference());
                    // SAFETY: compiled code has it, so it is null or alive.
                    let copy = |record: NonNull<c_void>| unsafe { self.exception(record.cast()) };
                    Val::ExnRef(record.map(copy))
                }
                _ => Val::FuncRef(NonNull::new(slot.reference()).map(|record| Func {
                    store: self.id,
                    record: record.cast(),
                })),
            },
        }
    }

    fn slots(&mut self, types: &[ValType], values: &[Val], what: &str) -> Result<Vec<Slot>, Error> {
        self.check_all(types, values, what)?;
        values
            .iter()
            .map(|value| self.checked_slot(value))
            .collect()
    }
}

#[cold]
fn mismatch(wanted: ValType, given: std::fmt::Arguments<'_>) -> Error {
    Error::new(
        ErrorKind::TypeMismatch,
        format!("a value of type {} is needed, not {given}", Shown(wanted)),
    )
}

/// Calls a function with arguments of any types. On a trap the results are zeros.
///
/// # Safety
///
/// `func` must be the record of a function of this store, of parameters `params` and results `returns`; `args` must
/// be such, and `results` valid for writes of that many slots.
pub(crate) unsafe fn call_by_slots<T>(
    store: &StoreMut<'_, T>,
    func: NonNull<VMFuncRef>,
    params: &[ValType],
    args: &[Slot],
    returns: &[ValType],
    results: *mut Slot,
) {
    let indirect = returns.len() > 1;
    for at in 0..returns.len() {
        // SAFETY: `results` has room, says the caller.
        unsafe { results.wrapping_add(at).write(Slot::default()) };
    }
    let mut registers = Registers::default();
    if indirect {
        registers.gprs[1] = results.expose_provenance() as u64;
    }
    let mut stack: Vec<u64> = Vec::new();
    let mut places = Places::new(indirect);
    for (&ty, &slot) in params.iter().zip(args) {
        match places.next(ty) {
            Place::Gpr(at) => registers.gprs[at] = slot.u64(),
            Place::Fpr(at) => registers.fprs[at] = slot,
            Place::Stack(at) => {
                stack.resize(places.stack_size() / 8, 0);
                stack[at / 8] = slot.u64();
                if ty == ValType::V128 {
                    stack[at / 8 + 1] = (slot.u128() >> 64) as u64;
                }
            }
        }
    }
    let mut call = Call {
        registers,
        stack: stack.as_ptr(),
        stack_words: stack.len(),
    };
    let inner = store.as_ptr();
    // SAFETY: the store is lent to us.
    let outer = unsafe { thread::enter(inner, store.data_ptr().cast(), store.nested()) };
    // SAFETY: the arguments are in their places, and the activation is noted; the rest is the caller's word.
    unsafe { arch::enter_slots(func, inner.cast(), &mut call) };
    // SAFETY: the store is lent to us.
    unsafe { thread::leave(inner, outer) };
    // SAFETY: the store is alive; no reference into it is.
    let trapped = raise::is_failure(unsafe { (*inner.as_ptr()).vm.attention });
    if let ([ty], false) = (returns, trapped) {
        let slot = if ty.is_float_or_vector() {
            call.registers.fprs[0]
        } else {
            Slot::from_u64(call.registers.gprs[0])
        };
        // SAFETY: `results` has room, says the caller.
        unsafe { results.write(slot) };
    }
}

type DynamicCall = dyn Fn(NonNull<StoreInner>, *mut VMContext, &[Val], &mut [Val]) -> Result<(), Trap>
    + Send
    + Sync;

/// The closure of a host function of any type.
struct Dynamic {
    ty: &'static FuncType,
    call: Box<DynamicCall>,
}

/// Called by [`arch::host_by_slots_stub`]: decodes the arguments, calls the closure, encodes the results.
///
/// # Safety
///
/// For the stub only: `vmctx` must stand for the record of a function made by [`Func::new`], `registers` and `stack` hold the arguments.
pub(crate) unsafe extern "C" fn host_by_slots(
    vmctx: *mut VMContext,
    registers: *mut Registers,
    stack: *const u64,
) {
    // SAFETY: the record lives as long as the store and is never written.
    let record = unsafe { VMHostFunc::of(vmctx).read() };
    // SAFETY: the closure of a function made by `Func::new` is a `Dynamic`, which lives as long as the store and is never written.
    let dynamic = unsafe { &*record.closure.cast::<Dynamic>() };
    // SAFETY: the stub's record, of which it lends us the sole use.
    let registers = unsafe { &mut *registers };
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: passed on.
        unsafe { host_call(dynamic, record, registers, stack) }
    }));
    match outcome {
        Ok(Ok(())) => {}
        // SAFETY: this frame has nothing to drop but the outcome, which is given away. If we go on, we return at once.
        Ok(Err(trap)) => unsafe { raise::raise_host(record.header.store, trap) },
        // SAFETY: as above.
        Err(panic) => unsafe { raise::raise_panic(record.header.store, panic) },
    }
}

/// # Safety
///
/// That of [`host_by_slots`].
unsafe fn host_call(
    dynamic: &Dynamic,
    record: VMHostFunc,
    registers: &mut Registers,
    stack: *const u64,
) -> Result<(), Trap> {
    let store: *mut VMStore = record.header.store;
    // SAFETY: a host function's record points to its store's, which is not null.
    let inner: NonNull<StoreInner> = unsafe { NonNull::new_unchecked(store.cast()) };
    let Dynamic { ty, call } = dynamic;
    let indirect = ty.results().len() > 1;
    let mut places = Places::new(indirect);
    let mut args = Vec::with_capacity(ty.params().len());
    for &ty in ty.params() {
        let slot = match places.next(ty) {
            Place::Gpr(at) => Slot::from_u64(registers.gprs[at]),
            Place::Fpr(at) => registers.fprs[at],
            Place::Stack(at) => {
                // SAFETY: the guest has put its arguments there, after the function's type.
                let low = unsafe { stack.wrapping_byte_add(at).read() };
                let high = if ty == ValType::V128 {
                    // SAFETY: as above; a vector has two words.
                    unsafe { stack.wrapping_byte_add(at + 8).read() }
                } else {
                    0
                };
                Slot::from_u128(u128::from(high) << 64 | u128::from(low))
            }
        };
        // SAFETY: the store is alive, and guest code, which does not run now, is its only other user.
        args.push(unsafe { inner.as_ref() }.value(ty, slot));
    }
    let mut results: Vec<Val> = ty.results().iter().map(|&ty| Val::zero(ty)).collect();
    let slots: *mut Slot = std::ptr::with_exposed_provenance_mut(registers.gprs[1] as usize);
    call(inner, record.caller, &args, &mut results)?;
    // SAFETY: the store is alive; the closure has returned and guest code does not run now.
    let inner = unsafe { &mut *inner.as_ptr() };
    if types::have_exceptions(ty.results()) {
        // SAFETY: the guest has called us.
        unsafe { inner.safe_point() };
    }
    let returned = inner.slots(ty.results(), &results, "results")?;
    if indirect {
        // SAFETY: the guest has passed room for the results.
        unsafe { slots.copy_from_nonoverlapping(returned.as_ptr(), returned.len()) };
    } else if let Some(&slot) = returned.first() {
        registers.gprs[0] = slot.u64();
        registers.fprs[0] = slot;
    }
    Ok(())
}
