//! What came after WebAssembly 2.0: tags, exceptions, typed references, 64-bit and shared memories.
#![forbid(unsafe_code)]
#![deny(warnings)]

use std::thread;
use wasmo_rt::{
    Error, Exception, ExternRef, Func, FuncType, Global, GlobalType, Memory, MemoryType, RefType, SharedMemory, Store,
    Table, TableType, Tag, Trap, V128, Val, ValType, types,
};

wasmo_macros::include_wasm!("$EXPAND/later.wat");

use later::{Caller, CallingGuest, Exports, Externals, Guest, imports};

#[derive(Debug)]
struct Host;

impl imports::Env for Host {
    fn inspect(&mut self, cx: Caller<'_>, thrown: Option<Exception>) -> Result<Exception, Trap> {
        let Some(thrown) = thrown else {
            return Err(cx.new_stop()?.into());
        };
        if let Some((code, object)) = cx.env_failure_payload(&thrown) {
            return Err(cx.new_env_failure(code + 1, object)?.into());
        }
        assert_ne!(thrown.tag(), cx.stop());
        Ok(thrown)
    }

    fn choose(
        &mut self,
        mut cx: Caller<'_>,
        p0: Func,
        p1: Option<Func>,
        _: Func,
        object: ExternRef,
    ) -> Result<Func, Trap> {
        let _: SharedMemory = cx.atomics();
        cx.long_mut().write_value(8_u64, *object.downcast_ref::<u32>().unwrap())?;
        let exports: Exports = cx.exports();
        assert_eq!(exports.stop(&cx), cx.stop());
        let mut guest: CallingGuest<'_, Self> = cx.guest(self);
        let handler = guest.handler();
        guest.set_handler(handler)?;
        guest.double(1)?;
        Ok(p1.unwrap_or(p0))
    }

    fn open(&mut self, _: Caller<'_>, _: i32) -> Result<(), Trap> {
        Ok(())
    }

    fn group(&mut self, _: Caller<'_>, function: Option<Func>) -> Result<(), Trap> {
        assert!(function.is_none());
        Ok(())
    }

    fn nothing(&mut self, _: Caller<'_>, _: i32) -> Result<(), Trap> {
        Ok(())
    }
}

fn externals(store: &mut Store<Host>, shared: &SharedMemory) -> Result<Externals, Error> {
    let failure = FuncType::new([ValType::I32, ValType::EXTERNREF], []);
    let callback = FuncType::new([ValType::I32], [ValType::I32]);
    let hook = ValType::Ref(RefType::new(true, types::defined(&callback)));
    Ok(Externals {
        env_shared: Memory::from_shared(store, shared),
        env_big: Memory::new(store, MemoryType::new(1, None).memory64())?,
        env_wide_table: Table::new(store, TableType::new(RefType::FUNCREF, 1, None).table64(), Val::FuncRef(None))?,
        env_failure: Tag::new(store, &failure)?,
        env_hook: Global::new(store, GlobalType::new(hook, true), Val::FuncRef(None))?,
        env_current: Global::new(store, GlobalType::new(ValType::EXNREF, false), Val::ExnRef(None))?,
    })
}

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let shared = SharedMemory::new(MemoryType::new(1, Some(2)).shared())?;
    let mut guest = Guest::instantiate_with(Host, |store| externals(store, &shared))?;
    let trap = guest.fail(7, Some(ExternRef::new("why"))).unwrap_err();
    let exception: &Exception = trap.exception().unwrap();
    let (code, object): (i32, Option<ExternRef>) = guest.env_failure_payload(exception).unwrap();
    assert_eq!((code, object.is_some()), (7, true));
    let tag: Tag = guest.env_failure();
    assert_eq!(exception.tag(), tag);
    assert_eq!(guest.stop_payload(exception), None::<()>);

    let object = ExternRef::new(1_u8);
    let all = guest.new_everything(1, 2, 3.0, 4.0, V128::default(), None, Some(exception.clone()), object)?;
    let (_, _, _, _, _, _, inner, _): (i32, i64, f32, f64, V128, Option<Func>, Option<Exception>, ExternRef) =
        guest.everything_payload(&all).unwrap();
    assert!(inner.is_some());
    let (same, none): (Exception, Option<Exception>) = guest.inspect(None, all)?;
    guest.set_thrown(none)?;
    guest.set_thrown(Some(same))?;
    let _: Option<Exception> = guest.thrown();

    let double: Func = guest.which()?;
    let chosen: Func = guest.choose(double, None, double, ExternRef::new(5_u32))?;
    assert_eq!(chosen, double);
    guest.set_handler(chosen)?;
    guest.set_maybe(None)?;
    let _: Option<Func> = guest.maybe();
    let _: Option<Func> = guest.null(None, None, None)?;

    let atomics: SharedMemory = guest.atomics();
    let imported: SharedMemory = guest.env_shared();
    thread::scope(|scope| {
        scope.spawn(|| atomics.write(0, &[1]));
        scope.spawn(|| imported.write(0, &[1]));
    });
    let long: &[u8] = guest.long().as_slice();
    assert_eq!(long.len(), 65536);
    guest.env_big_mut().write_value(1_i64 << 32, 1_u32).unwrap_err();
    let exceptions = guest.exceptions();
    assert_eq!(exceptions.ty(&guest).limits.max, Some(10));
    guest.call_host(1)?;
    println!("{guest:?}");
    Ok(())
}

fn main() {}
