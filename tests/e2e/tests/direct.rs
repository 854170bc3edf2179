//! Functions that cannot trap, which the host calls without entering the instance, beside the same functions by the usual way.

use wasmo_e2e::values::{Exports, Guest};
use wasmo_rt::{ErrorKind, Store, Trap};

#[test]
fn both_ways_give_the_same() -> Result<(), Trap> {
    let mut guest = Guest::new()?;
    let instance = guest.exports().instance();
    let i32 = instance.get_typed_func::<i32, i32>(&guest, "i32")?;
    let i64 = instance.get_typed_func::<i64, i64>(&guest, "i64")?;
    let f32 = instance.get_typed_func::<f32, f32>(&guest, "f32")?;
    let f64 = instance.get_typed_func::<f64, f64>(&guest, "f64")?;
    for x in [0, 1, -1, i32::MIN, i32::MAX] {
        assert_eq!(i32.call(&mut guest, x)?, x);
        assert_eq!(guest.i32(x)?, x);
    }
    for x in [0, 1, -1, i64::MIN, i64::MAX, 1 << 40] {
        assert_eq!(i64.call(&mut guest, x)?, x);
        assert_eq!(guest.i64(x)?, x);
    }
    for x in [0.0, -0.0, 1.5, f32::INFINITY, f32::from_bits(0x7fa0_1234)] {
        assert_eq!(f32.call(&mut guest, x)?.to_bits(), x.to_bits());
        assert_eq!(guest.f32(x)?.to_bits(), x.to_bits());
    }
    for x in [0.0, -0.0, 1.5, f64::from_bits(0xfff4_0000_dead_beef)] {
        assert_eq!(f64.call(&mut guest, x)?.to_bits(), x.to_bits());
        assert_eq!(guest.f64(x)?.to_bits(), x.to_bits());
    }
    Ok(())
}

#[test]
fn another_store_is_an_error() -> Result<(), Trap> {
    let mut store = Store::new(());
    let exports = Exports::instantiate(&mut store)?;
    assert_eq!(exports.i32(&mut store, 5)?, 5);
    let trap = exports.i32(&mut Store::new(()), 5).unwrap_err();
    let error = trap.downcast_ref::<wasmo_rt::Error>();
    assert_eq!(
        error.map(wasmo_rt::Error::kind),
        Some(ErrorKind::WrongStore)
    );
    Ok(())
}
