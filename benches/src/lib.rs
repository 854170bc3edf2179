//! The guest of Wasmo's benchmarks and the host that it calls. Run `cargo bench --package wasmo-benches`.

use wasmo_rt::Trap;

wasmo_rt::include_wasm!(pub mod guest = "guest.wat");

/// A host whose one function does nothing to speak of.
#[derive(Clone, Copy, Default, Debug)]
pub struct Host;

impl guest::imports::Host for Host {
    fn nothing(&mut self, _cx: guest::Caller<'_>, x: i32) -> Result<i32, Trap> {
        Ok(x.wrapping_add(1))
    }
}
