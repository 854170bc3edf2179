use wasmo_rt::{Exception, ExternRef, Func, Trap};

wasmo_macros::include_wasm!("$EXPAND/later.wat");

struct Host;

impl later::imports::Env for Host {
    fn inspect(&mut self, _: later::Caller<'_>, thrown: Exception) -> Result<Exception, Trap> {
        Ok(thrown)
    }

    fn choose(
        &mut self,
        _: later::Caller<'_>,
        _: Func,
        _: Func,
        any: Func,
        _: ExternRef,
    ) -> Result<Func, Trap> {
        Ok(any)
    }

    fn open(&mut self, _: later::Caller<'_>, _: i32) -> Result<(), Trap> {
        Ok(())
    }

    fn group(&mut self, _: later::Caller<'_>, _: Option<Func>) -> Result<(), Trap> {
        Ok(())
    }

    fn nothing(&mut self, _: later::Caller<'_>, _: i32) -> Result<(), Trap> {
        Ok(())
    }
}

fn main() {}
