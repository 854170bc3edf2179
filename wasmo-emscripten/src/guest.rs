//! The guest that calls, as the functions of this crate see it.

use crate::ctx::Emscripten;
use wasmo_rt::{AsStoreMut, Caller, Extern, Func, MemoryViewMut, Trap, TrapCode, Val};

/// The name under which Emscripten exports the table of the functions that have addresses.
const TABLE: &str = "__indirect_function_table";

/// The export that only modules of newer versions have; it sets the pointer to the stack.
const NEWER: &str = "_emscripten_stack_restore";

/// A guest that called a host function.
pub(crate) trait Guest {
    /// What the host remembers for it, and its memory.
    fn parts(&mut self) -> Result<(&mut Emscripten, MemoryViewMut<'_>), Trap>;

    /// Makes its memory larger, to at least `bytes`. Whether that was possible.
    fn grow(&mut self, bytes: u64) -> bool;

    /// Whether it is made by a newer version of Emscripten, which has renamed the functions for its stack.
    fn is_newer(&mut self) -> bool;

    /// Calls the function that it exports as `name`.
    fn call(&mut self, name: &str, args: &[Val]) -> Result<Option<Val>, Trap>;

    /// Calls the function that has the address `index`.
    fn call_address(&mut self, index: u32, args: &[Val]) -> Result<Vec<Val>, Trap>;
}

impl dyn Guest + '_ {
    /// The pointer to its stack in memory.
    pub(crate) fn stack(&mut self) -> Result<u32, Trap> {
        let name = match self.is_newer() {
            true => "emscripten_stack_get_current",
            false => "stackSave",
        };
        self.call_i32(name, &[])
    }

    /// Sets that.
    pub(crate) fn set_stack(&mut self, pointer: u32) -> Result<(), Trap> {
        let name = match self.is_newer() {
            true => NEWER,
            false => "stackRestore",
        };
        self.call_i32(name, &[pointer])?;
        Ok(())
    }

    /// Calls an export with integers, for an integer; 0 if it has no result.
    pub(crate) fn call_i32(&mut self, name: &str, args: &[u32]) -> Result<u32, Trap> {
        let args: Vec<Val> = args.iter().map(|&arg| Val::I32(arg as i32)).collect();
        let result = self.call(name, &args)?;
        Ok(result.and_then(|result| result.i32()).unwrap_or(0) as u32)
    }

    pub(crate) fn read_u32(&mut self, address: u32) -> Result<u32, Trap> {
        let (_, memory) = self.parts()?;
        Ok(memory.read_value(address)?)
    }

    pub(crate) fn write_u32(&mut self, address: u32, value: u32) -> Result<(), Trap> {
        let (_, mut memory) = self.parts()?;
        Ok(memory.write_value(address, value)?)
    }
}

/// A [`Guest`] for any state of the host's.
pub(crate) struct Link<'a, T, G> {
    pub(crate) caller: Caller<'a, T>,
    /// Where in the state the guest's is.
    pub(crate) get: G,
}

impl<T, G: Fn(&mut T) -> &mut Emscripten> Guest for Link<'_, T, G> {
    fn parts(&mut self) -> Result<(&mut Emscripten, MemoryViewMut<'_>), Trap> {
        match self.caller.data_and_memory() {
            Some((data, memory)) => Ok(((self.get)(data), memory)),
            None => Err("a guest of Emscripten's needs a memory that threads do not share".into()),
        }
    }

    fn grow(&mut self, bytes: u64) -> bool {
        let Some(Extern::Memory(memory)) = self.caller.get_export("memory") else {
            return false;
        };
        let missing = bytes.saturating_sub(memory.byte_len(&self.caller) as u64);
        memory
            .grow(&mut self.caller, missing.div_ceil(65536))
            .is_ok()
    }

    fn is_newer(&mut self) -> bool {
        let state = (self.get)(self.caller.data_mut());
        if let Some(known) = state.newer {
            return known;
        }
        let newer = self.caller.get_export(NEWER).is_some();
        (self.get)(self.caller.data_mut()).newer = Some(newer);
        newer
    }

    fn call(&mut self, name: &str, args: &[Val]) -> Result<Option<Val>, Trap> {
        let Some(Extern::Func(function)) = self.caller.get_export(name) else {
            return Err(missing(name));
        };
        Ok(function.call(&mut self.caller, args)?.pop())
    }

    fn call_address(&mut self, index: u32, args: &[Val]) -> Result<Vec<Val>, Trap> {
        let Some(Extern::Table(table)) = self.caller.get_export(TABLE) else {
            return Err(missing(TABLE));
        };
        let function = match table.get(&self.caller, index.into()) {
            Some(Val::FuncRef(Some(function))) => function,
            Some(_) => return Err(Trap::new(TrapCode::UninitializedElement)),
            None => return Err(Trap::new(TrapCode::UndefinedElement)),
        };
        call_checked(&mut self.caller, function, args)
    }
}

/// Calls a function that the guest chose: that it has other parameters is the guest's fault.
fn call_checked(
    store: &mut impl AsStoreMut,
    function: Func,
    args: &[Val],
) -> Result<Vec<Val>, Trap> {
    let ty = function.ty(store)?;
    let given = args.iter().map(Val::ty);
    if !ty.params().iter().copied().eq(given) {
        return Err(Trap::new(TrapCode::IndirectCallTypeMismatch));
    }
    function.call(store, args)
}

#[cold]
fn missing(name: &str) -> Trap {
    format!("the guest does not export `{name}`, which Emscripten's functions need").into()
}
