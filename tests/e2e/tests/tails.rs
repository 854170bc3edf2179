//! Tail calls take no stack, whoever is called; those of functions that make none end a chain.

use wasmo_e2e::{EMULATED, tails_peer};
use wasmo_rt::{Imports, Store, Trap, TrapCode};

/// Optimised code makes a billion hops; the rest as many as would overflow the stack a hundred times.
const FEW: i64 = if EMULATED { 1_000_000 } else { 10_000_000 };

struct Host;

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest;

        impl $guest::imports::Host for Host {
            fn plain(&mut self, _: $guest::Caller<'_>, n: i64) -> Result<i64, Trap> {
                Ok(n + 1)
            }

            fn deep(&mut self, mut cx: $guest::Caller<'_>, n: i64) -> Result<i64, Trap> {
                cx.guest(self).through_host(n - 1)
            }
        }

        fn guest() -> $guest::Guest<Host> {
            $guest::Guest::instantiate(Host).expect("the guest instantiates")
        }

        #[test]
        fn chains_take_no_stack() {
            let mut guest = guest();
            assert_eq!(guest.hops(FEW).unwrap(), FEW);
            assert_eq!(guest.even(FEW).unwrap(), 1);
            assert_eq!(guest.even(FEW + 1).unwrap(), 0);
            assert_eq!(guest.by_ref(FEW).unwrap(), 7);
        }

        #[test]
        fn what_makes_no_tail_calls_is_called() {
            let mut guest = guest();
            assert_eq!(guest.to_own(21).unwrap(), 42);
            assert_eq!(guest.to_host(41).unwrap(), 42);
            assert_eq!(guest.to_slot(21, 2).unwrap(), 42);
            assert_eq!(guest.to_slot(10, 0).unwrap(), 1);
            let null = guest.to_slot(0, 3).unwrap_err();
            assert_eq!(null.code(), Some(TrapCode::UninitializedElement));
            assert_eq!(guest.through_host(100).unwrap(), 1);
        }

        #[test]
        fn arguments_beyond_the_registers_arrive() {
            let mut guest = guest();
            let sum = 1 + 2 * 2 + 5 * 3 + 8 * 5 + 9 * 7 + 10 * 11 + 7 + 19 * 13;
            let floats = (3 + 4 + 11 + 12 + 13 + 14 + 15 + 16 + 17 + 18) as f64;
            assert_eq!(guest.widen(0).unwrap(), (sum, floats));
            let (total, last) = guest.widen(1_000_000).unwrap();
            assert_eq!((total, last), (sum * 1_000_001, floats));
            assert_eq!(guest.widen_twice(3).unwrap(), sum * 4 + sum * 8);
        }

        #[test]
        fn a_trap_behind_a_chain_shows_what_is_left_of_it() {
            let mut guest = guest();
            let trap = guest.chain_to_trap(1000).unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::Unreachable));
            let frames = trap.backtrace().frames();
            // That of the function that traps, of the one that called it as the last of the chain, and of the first caller, unless they
            // have been inlined.
            assert!(frames.len() <= 3, "{trap}");
            for frame in frames {
                assert!(frame.wasm_offset().is_some(), "{trap}");
            }
        }

        #[test]
        fn recursion_of_functions_with_tail_calls_overflows() {
            let mut guest = guest();
            for _ in 0..3 {
                let trap = guest.forever(1).unwrap_err();
                assert_eq!(trap.code(), Some(TrapCode::StackOverflow), "{trap}");
            }
            assert_eq!(guest.hops(10).unwrap(), 10);
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: tails
    o0 = tails_o0
    o3 = tails_o3
    oz = tails_oz
    exact = tails_exact
    explicit_o0 = tails_explicit_o0
    explicit_o3 = tails_explicit_o3
}

#[test]
fn a_billion_hops() {
    use wasmo_e2e::{tails_explicit_o3, tails_o3};
    const BILLION: i64 = if EMULATED { 10_000_000 } else { 1_000_000_000 };
    let mut guarded = tails_o3::Guest::instantiate(Host).unwrap();
    assert_eq!(guarded.hops(BILLION).unwrap(), BILLION);
    assert_eq!(guarded.by_ref(BILLION).unwrap(), 7);
    let mut explicit = tails_explicit_o3::Guest::instantiate(Host).unwrap();
    assert_eq!(explicit.even(BILLION).unwrap(), 1);
}

#[test]
fn a_chain_goes_to_and_fro_between_modules() {
    use wasmo_e2e::tails;
    let store = &mut Store::new(Host);
    let tails = tails::Exports::instantiate(store).unwrap();
    let mut imports = Imports::new();
    imports.define_instance(store, "tails", tails.instance());
    let peer = tails_peer::Exports::link(store, &imports).unwrap();
    assert_eq!(peer.odd(store, FEW + 1).unwrap(), 1);
    assert_eq!(tails.even(store, FEW).unwrap(), 1);
    assert_eq!(tails.even(store, FEW + 1).unwrap(), 0);
}
