//! Values of every type across the boundary, typed and by name.

use wasmo_e2e::values;
use wasmo_rt::{ExternRef, Func, Store};

macro_rules! suite {
    ($guest:ident) => {
        use wasmo_e2e::$guest::{self, Guest};
        use wasmo_rt::{ExternRef, Store, V128, Val};

        fn guest() -> Guest {
            Guest::new().expect("the guest instantiates")
        }

        #[test]
        fn scalars_come_back_as_they_were() {
            let mut guest = guest();
            for x in [0, 1, -1, i32::MIN, i32::MAX] {
                assert_eq!(guest.i32(x).unwrap(), x);
            }
            for x in [0, 1, -1, i64::MIN, i64::MAX, 1 << 40] {
                assert_eq!(guest.i64(x).unwrap(), x);
            }
            // Bits, not values: the payloads of NaNs and the sign of zero count.
            for x in [0.0, -0.0, 1.5, f32::INFINITY, f32::from_bits(0x7fa0_1234)] {
                assert_eq!(guest.f32(x).unwrap().to_bits(), x.to_bits());
            }
            for x in [
                0.0,
                -0.0,
                f64::MIN_POSITIVE,
                f64::from_bits(0xfff4_0000_dead_beef),
            ] {
                assert_eq!(guest.f64(x).unwrap().to_bits(), x.to_bits());
            }
            guest.nothing().unwrap();
        }

        #[test]
        fn vectors_come_back_as_they_were() {
            let mut guest = guest();
            let bytes = V128(std::array::from_fn(|i| i as u8 * 17));
            assert_eq!(guest.v128(bytes).unwrap(), bytes);
            let sum = guest
                .add_lanes(
                    V128::from_i32x4([1, -2, 3, i32::MAX]),
                    V128::from_i32x4([10, 20, 30, 1]),
                )
                .unwrap();
            assert_eq!(sum.to_i32x4(), [11, 18, 33, i32::MIN]);
            let (x, y) = (V128([1; 16]), V128([2; 16]));
            assert_eq!(guest.vectors(x, 5, y).unwrap(), (y, 5, x));
        }

        #[test]
        fn references_come_back_as_they_were() {
            let mut guest = guest();
            assert!(guest.funcref(None).unwrap().is_none());
            assert!(guest.externref(None).unwrap().is_none());

            let object = ExternRef::new(String::from("an object of the host"));
            let back = guest.externref(Some(object.clone())).unwrap();
            let back = back.expect("it was not null");
            assert!(back.ptr_eq(&object));
            assert_eq!(
                back.downcast_ref::<String>().unwrap(),
                "an object of the host"
            );
            assert!(back.downcast_ref::<u32>().is_none());

            let (.., seven, _) = guest.all().unwrap();
            let seven = guest.funcref(seven).unwrap().expect("it was not null");
            let seven = seven.typed::<(), i32>(guest.store()).unwrap();
            assert_eq!(seven.call(guest.store_mut(), ()).unwrap(), 7);
        }

        #[test]
        fn several_results_are_a_tuple() {
            let mut guest = guest();
            assert_eq!(guest.swap(3, 0.25).unwrap(), (0.25, 3));
            let (a, b, c, d, e, f, g) = guest.all().unwrap();
            assert_eq!((a, b), (-1, i64::MIN));
            assert!(c == 0.0 && c.is_sign_negative() && d == f64::INFINITY);
            assert_eq!(e.to_i32x4(), [1, 2, 3, 4]);
            assert!(f.is_some() && g.is_none());
            assert_eq!(
                guest.many_results(10).unwrap(),
                (10, 11, 12, 13, 14, 15, 16, 17)
            );
        }

        #[test]
        fn more_parameters_than_registers() {
            let mut guest = guest();
            let sum = guest
                .many_ints(
                    1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16, 17, -18, 19, -20,
                )
                .unwrap();
            let expected: i64 = (1..=20)
                .map(|i| if i % 2 == 1 { i * i } else { -i * i })
                .sum();
            assert_eq!(sum, expected);
            assert_eq!(
                guest
                    .many_floats(1., 2., 3., 4., 5., 6., 7., 8., 9., 10., 11., 12.)
                    .unwrap(),
                (1212.0, 1110.0)
            );
            let v = |i: u8| V128([i; 16]);
            #[rustfmt::skip]
            let last = guest
                .many_mixed(
                    1, 1., 1, 1., v(1), 2, 2., 2, 2., v(2), 3, 3., 3, 3., v(3), 4, 4., 4, 4., v(4),
                    5, 5., 6, 7., v(8),
                )
                .unwrap();
            assert_eq!(last, (6, 7., v(8), 5, 5.));
        }

        #[test]
        fn by_name_the_same_values_come_out() {
            let mut store = Store::new(());
            let guest = $guest::Exports::instantiate(&mut store).unwrap();
            let instance = guest.instance();
            let func = |store: &Store<()>, name| instance.get_func(store, name).expect("an export");

            let many = func(&store, "many_ints");
            let args: Vec<Val> = (1..=20)
                .map(|i| match i % 2 {
                    1 => Val::I32(i),
                    _ => Val::I64(-i64::from(i)),
                })
                .collect();
            let expected: i64 = (1..=20)
                .map(|i| if i % 2 == 1 { i * i } else { -i * i })
                .sum();
            let results = many.call(&mut store, &args).unwrap();
            assert_eq!(results[0].i64(), Some(expected));

            let mixed = func(&store, "many_mixed");
            let v = |i: u8| V128([i; 16]);
            let args: Vec<Val> = (1..=5_u8)
                .flat_map(|i| {
                    [
                        Val::I32(i.into()),
                        Val::from(f32::from(i)),
                        Val::I64(i.into()),
                        Val::from(f64::from(i)),
                        Val::V128(v(i)),
                    ]
                })
                .collect();
            let results = mixed.call(&mut store, &args).unwrap();
            assert_eq!(results[0].i64(), Some(5));
            assert_eq!(results[1].f64(), Some(5.0));
            assert_eq!(results[2].v128(), Some(v(5)));
            assert_eq!(results[3].i32(), Some(5));
            assert_eq!(results[4].f32(), Some(5.0));

            // Wrong arguments are an error before anything runs.
            let swap = func(&store, "swap");
            for args in [&[][..], &[Val::I32(1)], &[Val::I32(1), Val::I32(2)]] {
                assert!(swap.call(&mut store, args).is_err());
            }
            assert!(swap.typed::<(i32, f64), (f64, i32)>(&store).is_ok());
            assert!(swap.typed::<(i32, i64), (f64, i32)>(&store).is_err());
            assert!(swap.typed::<(i32, f64), f64>(&store).is_err());
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: values
    o0 = values_o0
    o3 = values_o3
    oz = values_oz
    exact = values_exact
    explicit_o0 = values_explicit_o0
    explicit_o3 = values_explicit_o3
}

#[test]
fn references_do_not_cross_stores() {
    let mut one = Store::new(());
    let mut other = Store::new(());
    let guest = values::Exports::instantiate(&mut one).unwrap();
    values::Exports::instantiate(&mut other).unwrap();
    let foreign = Func::wrap(&mut other, |_: wasmo_rt::Caller<'_, ()>| 5_i32);
    assert!(guest.funcref(&mut one, Some(foreign)).is_err());
    assert!(
        guest.i32(&mut other, 1).is_err(),
        "a handle of another store"
    );
    assert_eq!(guest.i32(&mut one, 1).unwrap(), 1);
}

#[test]
fn objects_live_as_long_as_the_guest_can_reach_them() {
    use std::sync::Arc;
    let object = Arc::new(5_u8);
    let mut guest = wasmo_e2e::memory::Guest::new().unwrap();
    let as_ref = || Some(ExternRef::new(object.clone()));
    guest.set_object(as_ref()).unwrap();
    // Many objects that nobody keeps.
    let mut values = values::Guest::new().unwrap();
    for _ in 0..10_000 {
        values.externref(as_ref()).unwrap();
    }
    assert!(
        Arc::strong_count(&object) < 10_000,
        "the dead are collected"
    );
    let kept = guest.object().expect("it was set");
    assert_eq!(**kept.downcast_ref::<Arc<u8>>().unwrap(), 5);
    drop((kept, guest, values));
    assert_eq!(Arc::strong_count(&object), 1);
}
