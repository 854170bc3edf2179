//! The example of the README: a host with state, and what its methods can do with the caller.
#![forbid(unsafe_code)]
#![deny(warnings)]

use wasmo_rt::Trap;

wasmo_macros::include_wasm!(mod guest = "$EXPAND/hello.wat");

pub struct Host {
    log: Vec<String>,
}

impl guest::imports::Env for Host {
    fn log(&mut self, mut cx: guest::Caller<'_>, ptr: i32, len: i32) -> Result<(), Trap> {
        let text = cx.memory().read_str(ptr, len)?;
        self.log.push(text.into());
        cx.memory_mut().write(ptr, b"x")?;
        let sum: i32 = cx.guest(self).add(1, 2)?;
        let mut guest = cx.guest(self);
        guest.host_mut().log.push(sum.to_string());
        guest.memory_mut().write_value(0, sum)?;
        guest.greet()?;
        Ok(())
    }
}

pub fn run() -> Result<Vec<String>, Box<dyn std::error::Error>> {
    let mut guest = guest::Guest::instantiate(Host { log: vec![] })?;
    let sum: i32 = guest.add(1, 2)?;
    guest.memory_mut().write(sum, b"text")?;
    assert_eq!(guest.memory().read_str(sum, 4)?, "text");
    let byte: u8 = guest.memory().read_value(0)?;
    guest.host_mut().log.push(byte.to_string());
    let exports = guest.exports();
    exports.add(guest.store_mut(), 3, 4)?;
    exports.add(&mut guest, 3, 4)?;
    assert_eq!(guest::module().name(), "hello");
    Ok(guest.into_host().log)
}

/// Several in one store, and one whose imports are found by name.
pub fn shared() -> Result<(), Box<dyn std::error::Error>> {
    let mut store = wasmo_rt::Store::new(Host { log: vec![] });
    let one = guest::Exports::instantiate(&mut store)?;
    let two = guest::Exports::instantiate(&mut store)?;
    assert_eq!(one.add(&mut store, 1, 2)?, two.add(&mut store, 1, 2)?);
    assert_eq!(one.memory(&store).size(&store), 1);
    let mut imports = wasmo_rt::Imports::new();
    let log = |_: wasmo_rt::Caller<'_, Host>, _: i32, _: i32| Ok::<(), Trap>(());
    imports.func_wrap(&mut store, "env", "log", log);
    let three = guest::Exports::link(&mut store, &imports)?;
    assert!(guest::Exports::of(&store, three.instance()).is_some());
    Ok(())
}

pub fn is_send(guest: guest::Guest<Host>) -> impl Send {
    guest
}

fn main() {}
