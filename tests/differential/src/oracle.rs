//! The oracle's side: wasmtime.

use crate::value::{Kind, MAX_MEMORY, Outcome, Random, State, TABLE_ELEMENTS, Value};
use std::sync::LazyLock;
use wasmo_rt::TrapCode;
use wasmtime::{
    AsContext, AsContextMut, Collector, Config, Engine, Extern, ExternRef, ExternType, Func,
    Global, HeapType, Instance, Memory, Module, Ref, SharedMemory, Store, StoreLimits,
    StoreLimitsBuilder, Table, Tag, ThrownException, Trap, V128, Val, ValType,
};

/// How many elements a table can have: as many as Wasmo's.
const MAX_TABLE_ELEMENTS: usize = 10_000_000;

/// How much fuel, the oracle's own, there is for a call.
const FUEL: u64 = 2_000_000;

/// The state of the host.
pub(crate) struct Host {
    calls: Vec<(usize, Vec<Value>)>,
    limits: StoreLimits,
}

static ENGINE: LazyLock<Engine> = LazyLock::new(|| {
    let mut config = Config::new();
    config
        .wasm_tail_call(true)
        .wasm_custom_page_sizes(true)
        .wasm_threads(true)
        .wasm_reference_types(true)
        .wasm_function_references(true)
        .wasm_gc(true)
        .wasm_wide_arithmetic(true)
        .wasm_relaxed_simd(true)
        .relaxed_simd_deterministic(true)
        .wasm_multi_memory(true)
        .wasm_memory64(true)
        .wasm_extended_const(true)
        .wasm_exceptions(true)
        .shared_memory(true)
        .collector(Collector::Null)
        .consume_fuel(true);
    Engine::new(&config).expect("a configuration that fits the machine")
});

/// The oracle's module of `wasm`.
///
/// # Errors
///
/// If it uses what the oracle does not know.
pub(crate) fn module(wasm: &[u8]) -> Result<Module, String> {
    Module::new(&ENGINE, wasm).map_err(|error| format!("{error:#}"))
}

/// An instance, if there is one, with its store.
pub(crate) struct Oracle {
    store: Store<Host>,
    instance: Option<Instance>,
}

impl Oracle {
    /// Instantiates `module`.
    ///
    /// # Errors
    ///
    /// If its imports cannot be made up.
    pub(crate) fn new(module: &Module) -> Result<(Self, Outcome), String> {
        let limits = StoreLimitsBuilder::new();
        let host = Host {
            calls: Vec::new(),
            limits: limits.table_elements(MAX_TABLE_ELEMENTS).build(),
        };
        let mut store = Store::new(&ENGINE, host);
        store.limiter(|host| &mut host.limits);
        store.set_fuel(FUEL).map_err(|error| error.to_string())?;
        let imports = imports(&mut store, module).map_err(|error| error.to_string())?;
        let result = Instance::new(&mut store, module, &imports);
        let (instance, outcome) = match result {
            Ok(instance) => (Some(instance), Outcome::Returned(Vec::new())),
            Err(error) => (None, failure(&mut store, &error)),
        };
        Ok((Self { store, instance }, outcome))
    }

    fn export(&mut self, name: &str) -> Option<Extern> {
        self.instance?.get_export(&mut self.store, name)
    }

    pub(crate) fn call(&mut self, name: &str, arguments: &[Value]) -> Outcome {
        let Some(Extern::Func(func)) = self.export(name) else {
            return Outcome::Failed(format!("no function {name}"));
        };
        match self.try_call(func, arguments) {
            Ok(results) => Outcome::Returned(results),
            Err(error) => failure(&mut self.store, &error),
        }
    }

    fn try_call(&mut self, func: Func, arguments: &[Value]) -> wasmtime::Result<Vec<Value>> {
        self.store.set_fuel(FUEL)?;
        let ty = func.ty(&self.store);
        let mut values = Vec::new();
        for (argument, ty) in arguments.iter().zip(ty.params()) {
            values.push(to_val(&mut self.store, *argument, &ty)?);
        }
        let mut results = vec![Val::I32(0); ty.results().len()];
        func.call(&mut self.store, &values, &mut results)?;
        results
            .iter()
            .map(|result| from_val(&self.store, result))
            .collect()
    }

    pub(crate) fn set_global(&mut self, name: &str, value: Value) -> Result<(), String> {
        let Some(Extern::Global(global)) = self.export(name) else {
            return Err(format!("no global {name}"));
        };
        let ty = global.ty(&self.store);
        let value =
            to_val(&mut self.store, value, ty.content()).map_err(|error| error.to_string())?;
        global
            .set(&mut self.store, value)
            .map_err(|error| error.to_string())
    }

    /// How large the largest of the memories among the exports called `names` is, in bytes.
    pub(crate) fn largest_memory(&mut self, names: &[&str]) -> u64 {
        let sizes = names.iter().filter_map(|name| match self.export(name)? {
            Extern::Memory(memory) => Some(memory.data_size(&self.store) as u64),
            _ => None,
        });
        sizes.max().unwrap_or_default()
    }

    /// What can be seen of the exports called `names`, in their order; `None` if it is too much.
    pub(crate) fn state(&mut self, names: &[&str]) -> wasmtime::Result<Option<State>> {
        let mut state = State {
            calls: self.store.data().calls.clone(),
            ..State::default()
        };
        let mut total = 0;
        for &name in names {
            let item = self.export(name);
            let name = name.to_owned();
            match item {
                Some(Extern::Memory(memory)) => {
                    total += memory.data_size(&self.store) as u64;
                    if total > MAX_MEMORY {
                        return Ok(None);
                    }
                    state
                        .memories
                        .push((name, memory.data(&self.store).to_vec()));
                }
                Some(Extern::SharedMemory(memory)) => {
                    total += memory.data_size() as u64;
                    if total > MAX_MEMORY {
                        return Ok(None);
                    }
                    // SAFETY: nothing but the guest of this store writes to the memory, and it does not run now.
                    let bytes = memory.data().iter().map(|byte| unsafe { *byte.get() });
                    state.memories.push((name, bytes.collect()));
                }
                Some(Extern::Global(global)) => {
                    let value = global.get(&mut self.store);
                    state.globals.push((name, from_val(&self.store, &value)?));
                }
                Some(Extern::Table(table)) => {
                    let size = table.size(&self.store);
                    let mut elements = Vec::new();
                    for at in 0..size.min(TABLE_ELEMENTS) {
                        if let Some(element) = table.get(&mut self.store, at) {
                            elements.push(from_val(&self.store, &element.into())?);
                        }
                    }
                    state.tables.push((name, size, elements));
                }
                _ => {}
            }
        }
        Ok(Some(state))
    }
}

/// The same as the subject has.
fn imports(store: &mut Store<Host>, module: &Module) -> wasmtime::Result<Vec<Extern>> {
    let no_null = || wasmtime::Error::msg("a type without null");
    let mut externs: Vec<Extern> = Vec::new();
    for (at, import) in module.imports().enumerate() {
        externs.push(match import.ty() {
            ExternType::Func(ty) => {
                let types: Vec<ValType> = ty.results().collect();
                let func = Func::new(&mut *store, ty, move |mut caller, arguments, results| {
                    let values = arguments.iter().map(|argument| from_val(&caller, argument));
                    let values = values.collect::<wasmtime::Result<_>>()?;
                    let calls = &mut caller.data_mut().calls;
                    calls.push((at, values));
                    let mut random = Random::new(&[at as u64, calls.len() as u64]);
                    for (result, ty) in results.iter_mut().zip(&types) {
                        let value = random
                            .value(to_wasmo(ty))
                            .ok_or(wasmtime::Error::msg("no such value"))?;
                        *result = to_val(&mut caller, value, ty)?;
                    }
                    Ok(())
                });
                func.into()
            }
            ExternType::Table(ty) => {
                let init =
                    Val::default_for_ty(&ValType::Ref(ty.element().clone())).ok_or_else(no_null)?;
                let init: Ref = init.ref_().ok_or_else(no_null)?;
                Table::new(&mut *store, ty, init)?.into()
            }
            ExternType::Memory(ty) if ty.is_shared() => SharedMemory::new(&ENGINE, ty)?.into(),
            ExternType::Memory(ty) => Memory::new(&mut *store, ty)?.into(),
            ExternType::Global(ty) => {
                let value = Random::new(&[at as u64])
                    .value(to_wasmo(ty.content()))
                    .ok_or_else(no_null)?;
                let value = to_val(&mut *store, value, ty.content())?;
                Global::new(&mut *store, ty, value)?.into()
            }
            ExternType::Tag(ty) => Tag::new(&mut *store, &ty)?.into(),
        });
    }
    Ok(externs)
}

fn failure(store: &mut Store<Host>, error: &wasmtime::Error) -> Outcome {
    if error.is::<ThrownException>() {
        let Some(exception) = store.take_pending_exception() else {
            return Outcome::Failed("no exception is pending".to_owned());
        };
        let fields: Result<Vec<Val>, _> = exception.fields(&mut *store).map(Iterator::collect);
        let values = fields.and_then(|fields| {
            fields
                .iter()
                .map(|field| from_val(&*store, field))
                .collect()
        });
        return match values {
            Ok(values) => Outcome::Threw(values),
            Err(error) => Outcome::Failed(error.to_string()),
        };
    }
    let code = match error.downcast_ref() {
        None => return Outcome::Failed(format!("{error:#}")),
        Some(Trap::OutOfFuel) => return Outcome::TooLong,
        Some(Trap::StackOverflow) => TrapCode::StackOverflow,
        Some(Trap::MemoryOutOfBounds) => TrapCode::MemoryOutOfBounds,
        Some(Trap::HeapMisaligned) => TrapCode::UnalignedAtomic,
        Some(Trap::TableOutOfBounds) => TrapCode::TableOutOfBounds,
        Some(Trap::IndirectCallToNull) => TrapCode::UninitializedElement,
        Some(Trap::BadSignature) => TrapCode::IndirectCallTypeMismatch,
        Some(Trap::IntegerOverflow) => TrapCode::IntegerOverflow,
        Some(Trap::IntegerDivisionByZero) => TrapCode::IntegerDivideByZero,
        Some(Trap::BadConversionToInteger) => TrapCode::InvalidConversionToInteger,
        Some(Trap::UnreachableCodeReached) => TrapCode::Unreachable,
        Some(Trap::AtomicWaitNonSharedMemory) => TrapCode::ExpectedSharedMemory,
        Some(Trap::NullReference) => TrapCode::NullReference,
        Some(Trap::CastFailure) => TrapCode::CastFailure,
        Some(trap) => return Outcome::Failed(trap.to_string()),
    };
    Outcome::Trapped(Kind::new(code))
}

/// The type, in so far as the choice of values looks at it.
fn to_wasmo(ty: &ValType) -> wasmo_rt::ValType {
    match ty {
        ValType::I32 => wasmo_rt::ValType::I32,
        ValType::I64 => wasmo_rt::ValType::I64,
        ValType::F32 => wasmo_rt::ValType::F32,
        ValType::F64 => wasmo_rt::ValType::F64,
        ValType::V128 => wasmo_rt::ValType::V128,
        ValType::Ref(ty) => {
            let heap = match ty.heap_type() {
                HeapType::Extern => wasmo_rt::HeapType::Extern,
                HeapType::NoExtern => wasmo_rt::HeapType::NoExtern,
                HeapType::Exn | HeapType::ConcreteExn(_) => wasmo_rt::HeapType::Exn,
                HeapType::NoExn => wasmo_rt::HeapType::NoExn,
                _ => wasmo_rt::HeapType::Func,
            };
            wasmo_rt::ValType::Ref(wasmo_rt::RefType::new(ty.is_nullable(), heap))
        }
    }
}

fn to_val(mut store: impl AsContextMut, value: Value, ty: &ValType) -> wasmtime::Result<Val> {
    Ok(match value {
        Value::I32(value) => Val::I32(value),
        Value::I64(value) => Val::I64(value),
        Value::F32(bits) => Val::F32(bits),
        Value::F64(bits) => Val::F64(bits),
        Value::V128(bits) => Val::V128(V128::from(bits)),
        Value::Extern(Some(object)) => Val::ExternRef(Some(ExternRef::new(&mut store, object)?)),
        Value::Func { .. } | Value::Extern(None) | Value::Exn { .. } => {
            Val::default_for_ty(ty).ok_or(wasmtime::Error::msg("a type without null"))?
        }
    })
}

fn from_val(store: impl AsContext, value: &Val) -> wasmtime::Result<Value> {
    Ok(match value {
        Val::I32(value) => Value::I32(*value),
        Val::I64(value) => Value::I64(*value),
        Val::F32(bits) => Value::F32(*bits),
        Val::F64(bits) => Value::F64(*bits),
        Val::V128(value) => Value::V128(value.as_u128()),
        Val::FuncRef(func) => Value::Func {
            null: func.is_none(),
        },
        Val::ExternRef(None) => Value::Extern(None),
        Val::ExternRef(Some(object)) => {
            let object = object.data(store.as_context())?;
            let number = object.and_then(|object| object.downcast_ref::<u32>());
            Value::Extern(Some(number.copied().unwrap_or(u32::MAX)))
        }
        Val::ExnRef(exception) => Value::Exn {
            null: exception.is_none(),
        },
        other => {
            return Err(wasmtime::Error::msg(format!(
                "a value of an unknown type: {other:?}"
            )));
        }
    })
}
