//! Exceptions: thrown and caught by guests, of both forms, through frames of all kinds, the host's too.

use wasmo_e2e::EMULATED;
use wasmo_rt::{Exception, Imports, Store, Trap, TrapCode, Val};

struct Host;

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest;

        impl $guest::imports::Host for Host {
            fn throws(&mut self, mut cx: $guest::Caller<'_>, value: i32) -> Result<i32, Trap> {
                if value < 0 {
                    return Err(TrapCode::IntegerOverflow.into());
                }
                // The guest's own exception, made by a call of the guest.
                cx.guest(self).throw_at(2, value)
            }

            fn calls_back(&mut self, mut cx: $guest::Caller<'_>, value: i32) -> Result<i32, Trap> {
                let trap = cx.guest(self).throw_at(3, value).unwrap_err();
                let exception: Exception = trap.exception().expect("it threw").clone();
                assert_eq!(exception.payload()[0].i32(), Some(value));
                // As if by the host itself.
                Err(exception.into())
            }
        }

        fn guest() -> $guest::Guest<Host> {
            $guest::Guest::instantiate(Host).expect("the guest instantiates")
        }

        #[test]
        fn through_frames() {
            let mut guest = guest();
            for depth in [0, 1, 10, 1000] {
                assert_eq!(guest.catch_at(depth, depth + 42).unwrap(), depth + 42);
            }
            assert_eq!(guest.catch_levels(500).unwrap(), 77);
        }

        #[test]
        fn what_is_alive_stays() {
            let mut guest = guest();
            assert_eq!(
                guest.live(5, 1 << 40, 1.25, 3.5).unwrap(),
                (7.0, 9, 15, (1 << 40) + 5, 1.75, 3.5, 1 << 40, 77)
            );
            assert_eq!(guest.payload().unwrap(), (1, 2, 3.0, 4.0, 5, 6, 0, 0));
            assert_eq!(guest.many(1000).unwrap(), 100_000 + 99 * 50);
            let big = |value: i32| {
                let mut sum = value;
                let mut local = value;
                for _ in 1..1200 {
                    local = local.wrapping_add(value).rotate_left(3);
                    sum ^= local;
                }
                sum
            };
            for value in [3, 0x1234_5678] {
                assert_eq!(guest.big_frame(value).unwrap(), big(value) ^ value);
            }
        }

        #[test]
        fn handlers_inside_of_handlers() {
            let mut guest = guest();
            assert_eq!(guest.nested(0).unwrap(), 100);
            assert_eq!(guest.nested(1).unwrap(), 201);
            assert_eq!(guest.nested(2).unwrap(), 202);
            let uncaught = guest.nested(3).unwrap_err();
            let exception = uncaught.exception().expect("no handler for that one");
            assert_eq!(exception.payload().len(), 8);
            assert_eq!(guest.nested(4).unwrap(), 400);
        }

        #[test]
        fn thrown_again() {
            let mut guest = guest();
            assert_eq!(guest.again(0).unwrap(), 50);
            assert_eq!(guest.again(7).unwrap(), 57);
            let null = guest.throw_null().unwrap_err();
            assert_eq!(null.code(), Some(TrapCode::NullExceptionReference));
        }

        #[test]
        fn the_older_form() {
            let mut guest = guest();
            let results = [0, 1, 3].map(|kind| guest.legacy(kind).unwrap());
            assert_eq!(results, [200, 101, 300]);
            assert_eq!(guest.rethrow(9).unwrap(), 9);
            assert_eq!(guest.delegate(0).unwrap(), 5);
            assert_eq!(guest.delegate(7).unwrap(), 1007);
            assert_eq!(guest.delegate_out(8).unwrap(), 8);
            assert_eq!(guest.delegate_out(0).unwrap(), 5);
        }

        #[test]
        fn calls_of_all_shapes() {
            let mut guest = guest();
            let ints = (1..20)
                .map(|i| (10 + i) * if i == 1 { 1 } else { i })
                .sum::<i32>();
            let floats = (22..33)
                .map(|i| f64::from(i) * f64::from(i - 20))
                .sum::<f64>();
            assert_eq!(guest.wide(0, 10).unwrap(), (ints, 42, floats + 1.0));
            assert_eq!(guest.wide(3, 10).unwrap(), (3, 70, -1.0));
            assert_eq!(guest.tail_in_try(100_000, 6).unwrap(), 7);
            assert_eq!(guest.tail_in_try(100_000, 0).unwrap(), 5);
            assert_eq!(guest.tail_out_of_try(6).unwrap(), 6);
        }

        #[test]
        fn a_million_times() {
            const N: i64 = if EMULATED { 10_000 } else { 100_000 };
            let mut guest = guest();
            assert_eq!(guest.loop_calls(N as i32).unwrap(), N * (N + 1) / 2);
            assert_eq!(guest.loop_direct(N as i32).unwrap(), N * (N + 1) / 2);
            assert_eq!(guest.loop_rethrows(N as i32).unwrap(), 11);
        }

        #[test]
        fn through_the_host() {
            let mut guest = guest();
            assert_eq!(guest.host_throws(4).unwrap(), 5);
            assert_eq!(guest.through_host(4).unwrap(), 6);
            let trap = guest.throw_if(12).unwrap_err();
            let exception = trap.exception().expect("it threw");
            assert_eq!(exception.payload()[0].i32(), Some(12));
            assert_eq!(trap.code(), None, "{trap}");
        }

        #[test]
        fn traps_are_not_caught() {
            let mut guest = guest();
            let codes = [
                TrapCode::Unreachable,
                TrapCode::MemoryOutOfBounds,
                TrapCode::StackOverflow,
                TrapCode::IntegerOverflow,
            ];
            for (kind, code) in (0..).zip(codes) {
                let trap = guest.trap(kind).unwrap_err();
                assert_eq!(trap.code(), Some(code), "{trap}");
            }
            let trap = guest.deep(0).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::StackOverflow), "{trap}");
            assert_eq!(guest.trap(4).unwrap(), 1);
            assert_eq!(guest.catch_at(3, 4).unwrap(), 4);
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: exceptions
    o0 = exceptions_o0
    o3 = exceptions_o3
    oz = exceptions_oz
    exact = exceptions_exact
    explicit_o0 = exceptions_explicit_o0
    explicit_o3 = exceptions_explicit_o3
}

#[test]
fn through_modules() {
    use wasmo_e2e::{exceptions, exceptions_catcher, exceptions_relay};
    let store = &mut Store::new(Host);
    let thrower = exceptions::Exports::instantiate(store).unwrap();
    let mut imports = Imports::new();
    imports.define_instance(store, "exceptions", thrower.instance());
    let relay = exceptions_relay::Exports::link(store, &imports).unwrap();
    imports.define_instance(store, "relay", relay.instance());
    let catcher = exceptions_catcher::Exports::link(store, &imports).unwrap();
    for depth in [0, 5, 100] {
        assert_eq!(catcher.run(store, depth, 30).unwrap(), 31);
    }
    let trap = relay.pass(store, 2, 9).unwrap_err();
    let payload = trap.exception().expect("nobody caught it").payload();
    assert!(matches!(payload, [Val::I32(9)]), "{payload:?}");
}

#[test]
fn a_million_times_in_optimised_code() {
    use wasmo_e2e::exceptions_o3::Guest;
    const N: i64 = if EMULATED { 50_000 } else { 1_000_000 };
    let mut guest = Guest::instantiate(Host).unwrap();
    assert_eq!(guest.loop_calls(N as i32).unwrap(), N * (N + 1) / 2);
    assert_eq!(guest.loop_direct(N as i32).unwrap(), N * (N + 1) / 2);
    assert_eq!(guest.loop_rethrows(N as i32).unwrap(), 11);
}
