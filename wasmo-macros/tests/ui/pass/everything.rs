//! Every type, every kind of import and export, names that are no identifiers.
#![forbid(unsafe_code)]
#![deny(warnings)]

use wasmo_rt::{
    Error, ExternRef, Func, Global, GlobalType, Memory, MemoryType, RefType, Store, Table,
    TableType, Trap, V128, Val, ValType,
};

wasmo_macros::include_wasm!("$EXPAND/everything.wat");

use everything::{Caller, Externals, Guest, imports};

#[derive(Debug)]
struct Host;

impl imports::Env for Host {
    fn type_(
        &mut self,
        cx: Caller<'_>,
        int: i32,
        long: i64,
        single: f32,
        double: f64,
        vector: V128,
        func: Option<Func>,
        object: Option<ExternRef>,
    ) -> Result<(Option<ExternRef>, Option<Func>), Trap> {
        let _: &[u8] = cx.env_memory().as_slice();
        assert_eq!((int, long, single, double), (1, 2, 3.0, 4.0));
        assert_eq!(vector, V128::from_u32x4([5, 6, 7, 8]));
        Ok((object, func))
    }

    fn type_2(&mut self, _: Caller<'_>) -> Result<V128, Trap> {
        Ok(V128::default())
    }

    fn many(
        &mut self, mut cx: Caller<'_>,
        p0: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32,
        _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32, _: i32,
        p16: f64,
    ) -> Result<i32, Trap> {
        let mut guest = cx.guest(self);
        guest.set_variable(p16 as f32)?;
        Ok(p0 + guest.variable() as i32)
    }
}

impl imports::WasiIoStreams0_2_0 for Host {
    fn method_read(&mut self, _: Caller<'_>, _: i32, _: i32, _: i32) -> Result<(), Trap> {
        Err("not today".into())
    }
}

fn externals(store: &mut Store<Host>) -> Result<Externals, Error> {
    Ok(Externals {
        env_memory: Memory::new(store, MemoryType::new(1, None))?,
        env_table: Table::new(store, TableType::new(RefType::FUNCREF, 1, None), Val::FuncRef(None))?,
        env_base: Global::new(store, GlobalType::new(ValType::I32, false), Val::I32(16))?,
        env_counter: Global::new(store, GlobalType::new(ValType::I64, true), Val::I64(0))?,
    })
}

pub fn run() -> Result<(), Box<dyn std::error::Error>> {
    let mut guest = Guest::instantiate_with(Host, externals)?;
    let object = ExternRef::new("an object of the host's");
    let (single, back): (f32, Option<ExternRef>) =
        guest.types(1, 2, 3.0, 4.0, V128::default(), None, Some(object))?;
    assert_eq!(single, 3.0);
    assert_eq!(back.unwrap().downcast_ref::<&str>(), Some(&"an object of the host's"));
    guest.new_()?;
    guest.self_(1, 2, 3, 4)?;
    let _: V128 = guest.empty()?;
    let (last, null): (i64, Option<ExternRef>) = guest.many(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)?;
    assert_eq!((last, null.is_none()), (17, true));
    let _: (i64, Option<ExternRef>) = guest.many_2(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)?;
    assert_eq!(guest.call_many(0.5)?, 1);
    assert_eq!(guest.call_many(2.5)?, 3);
    let (object, func) = guest.call_type(Some(ExternRef::new(7_u8)))?;
    assert_eq!(object.unwrap().downcast_ref::<u8>(), Some(&7));
    let ty = func.unwrap().ty(&guest)?;
    assert_eq!((ty.params().len(), ty.results().len()), (17, 1));
    guest.set_variable(1.0)?;
    assert_eq!(guest.functions().size(&guest), 2);
    let functions = guest.functions();
    functions.set(&mut guest, 0, Val::FuncRef(None))?;
    let constant: f64 = guest.constant();
    guest.set_variable(constant as f32)?;
    let variable: f32 = guest.variable();
    assert_eq!(variable, 1.0);
    let callback: Option<Func> = guest.callback();
    guest.set_callback(callback)?;
    let _: Option<ExternRef> = guest.object();
    guest.set_vector(guest.vector())?;
    let handle: Global = guest.exports().variable_global(&guest);
    assert_eq!(handle.get(&guest).f32(), Some(variable));
    guest.env_memory_mut().write_value(0, 1_u32)?;
    println!("{guest:?}");
    Ok(())
}

fn main() {}
