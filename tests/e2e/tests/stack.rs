//! Stack overflow is a trap: in the guest alone, through the host, on any thread, with guard pages and explicit checks.

use std::thread;
use wasmo_rt::{Trap, TrapCode};

/// Which export the host calls when the guest calls it.
#[derive(Clone, Copy)]
enum Again {
    ThroughHost,
    Ping,
    SumTo,
}

struct Host {
    again: Again,
    /// How many calls of the host are active, and the most there were.
    active: u32,
    most: u32,
}

impl Host {
    fn new(again: Again) -> Self {
        Self {
            again,
            active: 0,
            most: 0,
        }
    }
}

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest;

        impl $guest::imports::Host for Host {
            fn again(&mut self, mut cx: $guest::Caller<'_>, n: i32) -> Result<i32, Trap> {
                self.active += 1;
                self.most = self.most.max(self.active);
                let again = self.again;
                let mut guest = cx.guest(self);
                let result = match again {
                    Again::ThroughHost => guest.through_host(n),
                    Again::Ping => guest.ping(n),
                    Again::SumTo => guest.sum_to(n),
                };
                self.active -= 1;
                result
            }
        }

        fn guest(again: Again) -> $guest::Guest<Host> {
            $guest::Guest::instantiate(Host::new(again)).expect("the guest instantiates")
        }

        fn overflow<T: std::fmt::Debug>(result: Result<T, Trap>) -> Trap {
            let trap = result.expect_err("the stack is not endless");
            assert_eq!(trap.code(), Some(TrapCode::StackOverflow), "{trap}");
            trap
        }

        #[test]
        fn in_the_guest() {
            let mut guest = guest(Again::SumTo);
            for _ in 0..3 {
                let trap = overflow(guest.forever(0));
                assert!(
                    trap.to_string()
                        .starts_with("wasm trap: call stack exhausted")
                );
                let frames = trap.backtrace().frames();
                assert_eq!(frames[0].func_name(), Some("forever"), "{trap}");
                assert!(frames.len() > 10);
                overflow(guest.fat(1));
            }
            assert_eq!(guest.sum_to(10).unwrap(), 55);
        }

        #[test]
        fn a_hundred_host_calls_deep() {
            let mut guest = guest(Again::ThroughHost);
            for _ in 0..3 {
                overflow(guest.through_host(100));
                assert_eq!(guest.host().most, 100);
                assert_eq!(guest.host().active, 0, "every host function returned");
            }
        }

        #[test]
        fn in_calls_to_and_fro() {
            let mut guest = guest(Again::Ping);
            overflow(guest.ping(0));
            assert!(guest.host().most > 100);
            assert_eq!(guest.host().active, 0);
            let guest = guest.host_mut();
            guest.again = Again::SumTo;
        }

        #[test]
        fn deep_but_finite_recursion_is_fine() {
            let mut guest = guest(Again::SumTo);
            assert_eq!(guest.sum_to(200).unwrap(), 20_100);
            assert_eq!(guest.host().most, 200);
        }

        #[test]
        fn on_small_stacks_and_on_several_threads_at_once() {
            let threads: Vec<_> = (0..8)
                .map(|at| {
                    let work = move || {
                        let mut guest = guest(Again::ThroughHost);
                        for _ in 0..20 {
                            overflow(guest.forever(0));
                            overflow(guest.through_host(5));
                        }
                    };
                    let stack_size = (256 + at * 128) << 10;
                    thread::Builder::new()
                        .stack_size(stack_size)
                        .spawn(work)
                        .unwrap()
                })
                .collect();
            for thread in threads {
                thread.join().expect("no thread panics");
            }
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: recursion
    o0 = recursion_o0
    o3 = recursion_o3
    oz = recursion_oz
    exact = recursion_exact
    explicit_o0 = recursion_explicit_o0
    explicit_o3 = recursion_explicit_o3
}
