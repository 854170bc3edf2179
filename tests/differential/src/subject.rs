//! Wasmo's side.

use crate::cases::Case;
use crate::mode::Mode;
use crate::value::{Kind, MAX_MEMORY, Outcome, Random, State, TABLE_ELEMENTS, Value};
use wasmo_rt::{
    Error, Extern, ExternRef, ExternType, Func, Global, Instance, Memory, Module, SharedMemory,
    Store, Table, Tag, Trap, V128, Val, ValType,
};

/// The host object with a number.
struct HostObject(u32);

/// The state of the host: the calls of its functions.
pub(crate) type Calls = Vec<(usize, Vec<Value>)>;

/// An instance, if there is one, with its store.
pub(crate) struct Subject {
    store: Store<Calls>,
    instance: Option<Instance>,
}

impl Subject {
    /// Instantiates `case` as compiled in `mode`.
    ///
    /// # Errors
    ///
    /// If there is no such module, or its imports cannot be made up.
    pub(crate) fn new(case: &Case, mode: Mode) -> Result<(Self, Outcome), String> {
        let module = case.module(mode)?;
        let mut store = Store::new(Calls::new());
        let imports = imports(&mut store, &module)?;
        let (instance, outcome) = match Instance::new(&mut store, &module, &imports) {
            Ok(instance) => (Some(instance), Outcome::Returned(Vec::new())),
            Err(error) => (None, failure(error)),
        };
        Ok((Self { store, instance }, outcome))
    }

    fn export(&self, name: &str) -> Option<Extern> {
        self.instance?.get_export(&self.store, name)
    }

    pub(crate) fn call(&mut self, name: &str, arguments: &[Value]) -> Outcome {
        let Some(Extern::Func(func)) = self.export(name) else {
            return Outcome::Failed(format!("no function {name}"));
        };
        let arguments: Vec<Val> = arguments.iter().map(|argument| to_val(*argument)).collect();
        match func.call(&mut self.store, &arguments) {
            Ok(results) => Outcome::Returned(results.iter().map(from_val).collect()),
            Err(trap) => trapped(&trap),
        }
    }

    pub(crate) fn set_global(&mut self, name: &str, value: Value) -> Result<(), String> {
        let Some(Extern::Global(global)) = self.export(name) else {
            return Err(format!("no global {name}"));
        };
        let result = global.set(&mut self.store, to_val(value));
        result.map_err(|error| error.to_string())
    }

    /// What can be seen; `None` if it is too much.
    pub(crate) fn state(&self) -> Option<State> {
        let mut state = State {
            calls: self.store.data().clone(),
            ..State::default()
        };
        let mut total = 0;
        for (name, item) in self
            .instance
            .iter()
            .flat_map(|instance| instance.exports(&self.store))
        {
            let name = name.to_owned();
            match item {
                Extern::Memory(memory) => {
                    total += memory.byte_len(&self.store) as u64;
                    if total > MAX_MEMORY {
                        return None;
                    }
                    let bytes = match memory.shared(&self.store) {
                        Some(shared) => shared.read_vec(0_u64, shared.size()).ok()?,
                        None => memory.data(&self.store).to_vec(),
                    };
                    state.memories.push((name, bytes));
                }
                Extern::Global(global) => state
                    .globals
                    .push((name, from_val(&global.get(&self.store)))),
                Extern::Table(table) => {
                    let size = table.size(&self.store);
                    let elements =
                        (0..size.min(TABLE_ELEMENTS)).filter_map(|at| table.get(&self.store, at));
                    let elements = elements.map(|element| from_val(&element)).collect();
                    state.tables.push((name, size, elements));
                }
                _ => {}
            }
        }
        Some(state)
    }
}

/// What `module` asks for, made up: functions that return values which depend on nothing but the number of the import and
/// of the call.
fn imports(store: &mut Store<Calls>, module: &Module) -> Result<Vec<Extern>, String> {
    let mut externs: Vec<Extern> = Vec::new();
    for (at, import) in module.imports().enumerate() {
        let in_import = |error: Error| format!("import {at}: {error}");
        externs.push(match import.ty {
            ExternType::Func(ty) => {
                let results = ty.results().to_vec();
                let func = Func::new(store, ty, move |mut caller, arguments, values| {
                    let calls = caller.data_mut();
                    calls.push((at, arguments.iter().map(from_val).collect()));
                    let mut random = Random::new(&[at as u64, calls.len() as u64]);
                    for (value, ty) in values.iter_mut().zip(&results) {
                        *value = to_val(random.value(*ty).ok_or("no such value")?);
                    }
                    Ok(())
                });
                Extern::Func(func)
            }
            ExternType::Table(ty) => {
                let init = Value::zero(ValType::Ref(ty.element)).ok_or("a table without null")?;
                Extern::Table(Table::new(store, ty, to_val(init)).map_err(in_import)?)
            }
            ExternType::Memory(ty) if ty.shared => Extern::Memory(Memory::from_shared(
                store,
                &SharedMemory::new(ty).map_err(in_import)?,
            )),
            ExternType::Memory(ty) => Extern::Memory(Memory::new(store, ty).map_err(in_import)?),
            ExternType::Global(ty) => {
                let init = Random::new(&[at as u64])
                    .value(ty.value)
                    .ok_or("a global without null")?;
                Extern::Global(Global::new(store, ty, to_val(init)).map_err(in_import)?)
            }
            ExternType::Tag(ty) => Extern::Tag(Tag::new(store, &ty).map_err(in_import)?),
            _ => return Err("an unknown kind of import".to_owned()),
        });
    }
    Ok(externs)
}

fn failure(error: Error) -> Outcome {
    match error.into_trap() {
        Ok(trap) => trapped(&trap),
        Err(error) => Outcome::Failed(error.to_string()),
    }
}

fn trapped(trap: &Trap) -> Outcome {
    match (trap.code(), trap.exception()) {
        (Some(code), _) => Outcome::Trapped(Kind::new(code)),
        (None, Some(exception)) => {
            Outcome::Threw(exception.payload().iter().map(from_val).collect())
        }
        (None, None) => Outcome::Failed(trap.to_string()),
    }
}

fn to_val(value: Value) -> Val {
    match value {
        Value::I32(value) => Val::I32(value),
        Value::I64(value) => Val::I64(value),
        Value::F32(bits) => Val::F32(bits),
        Value::F64(bits) => Val::F64(bits),
        Value::V128(bits) => Val::V128(V128::from_u128(bits)),
        Value::Func { .. } => Val::FuncRef(None),
        Value::Extern(object) => {
            Val::ExternRef(object.map(|object| ExternRef::new(HostObject(object))))
        }
        Value::Exn { .. } => Val::ExnRef(None),
    }
}

fn from_val(value: &Val) -> Value {
    match value {
        Val::I32(value) => Value::I32(*value),
        Val::I64(value) => Value::I64(*value),
        Val::F32(bits) => Value::F32(*bits),
        Val::F64(bits) => Value::F64(*bits),
        Val::V128(value) => Value::V128(value.to_u128()),
        Val::FuncRef(func) => Value::Func {
            null: func.is_none(),
        },
        Val::ExternRef(object) => {
            let number =
                |object: &ExternRef| object.downcast_ref().map(|HostObject(number)| *number);
            Value::Extern(
                object
                    .as_ref()
                    .map(|object| number(object).unwrap_or(u32::MAX)),
            )
        }
        Val::ExnRef(exception) => Value::Exn {
            null: exception.is_none(),
        },
        _ => unreachable!("values of the types above"),
    }
}
