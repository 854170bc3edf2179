//! Exceptions of C++ and `longjmp` of C (`cxx/`), in the older and in the standard's instructions. What is expected is what the
//! same sources give as a native program.

use wasmo_rt::Trap;

/// What the guests import of their libraries' environments. No test comes so far that it is called.
struct Host {
    temp: i32,
}

impl Host {
    fn new() -> Self {
        Self { temp: 0 }
    }
}

/// What `caught` gives for each thing that can be thrown.
const CAUGHT: [i32; 8] = [0, 1042, 2207, 2108, 3007, 4004, 5000, 5000];
/// What `rethrown` gives.
const RETHROWN: [i32; 8] = [3, -42, 107, -8, -1000, -1000, -1000, -1000];

macro_rules! exceptions {
    ($guest:ident) => {
        use super::{CAUGHT, Host, RETHROWN};
        use wasmo_e2e::$guest::Guest;

        fn guest() -> Guest<Host> {
            let mut guest = Guest::instantiate(Host::new()).unwrap();
            guest._initialize().unwrap();
            guest
        }

        #[test]
        fn exceptions_are_caught_by_their_type() {
            let mut guest = guest();
            for (what, expect) in (0..).zip(CAUGHT) {
                // What throws nothing returns the number of frames.
                let expect = |depth: i32| if what == 0 { depth + 1 } else { expect };
                assert_eq!(guest.caught(0, what).unwrap(), expect(0), "{what}");
                assert_eq!(guest.destroyed_guards().unwrap(), 0);
                assert_eq!(guest.caught(3, what).unwrap(), expect(3), "{what}");
                assert_eq!(guest.destroyed_guards().unwrap(), 123, "{what}");
            }
        }

        #[test]
        fn exceptions_are_thrown_again() {
            let mut guest = guest();
            for (what, expect) in (0..).zip(RETHROWN) {
                assert_eq!(guest.rethrown(what).unwrap(), expect, "{what}");
            }
        }

        #[test]
        fn exceptions_cross_indirect_calls_and_the_library() {
            let mut guest = guest();
            assert_eq!(guest.indirect(0).unwrap(), 0);
            assert_eq!(guest.indirect(4).unwrap(), 1);
            assert_eq!(guest.checked_at(1).unwrap(), 20);
            assert_eq!(guest.checked_at(3).unwrap(), -1);
        }

        #[test]
        fn many_exceptions_are_caught_in_a_loop() {
            let mut guest = guest();
            assert_eq!(guest.many(1000).unwrap(), 167_499);
            // Far more than could be kept in memory, were they kept.
            let count = if wasmo_e2e::EMULATED {
                50_000
            } else {
                1_000_000
            };
            let thrown = (0..i64::from(count)).step_by(3);
            let sum = thrown.clone().sum::<i64>() + i64::from(count) - thrown.count() as i64;
            assert_eq!(guest.many(count).unwrap(), sum);
        }

        #[test]
        fn an_uncaught_exception_is_an_error_of_the_call() {
            let mut guest = guest();
            assert_eq!(guest.uncaught(0).unwrap(), 4);
            let trap = guest.uncaught(2).unwrap_err();
            assert_eq!(trap.code(), None);
            let exception = trap.exception().expect("an exception");
            // C++ throws a pointer.
            assert!(
                exception.payload()[0].i32().is_some_and(|it| it != 0),
                "{trap}"
            );
            assert_eq!(exception.payload().len(), 1);
            assert!(trap.to_string().starts_with("uncaught exception"), "{trap}");
            // The guest can be called again.
            assert_eq!(guest.caught(1, 1).unwrap(), 1042);
        }
    };
}

macro_rules! setjmp {
    ($guest:ident) => {
        use super::Host;
        use wasmo_e2e::$guest::Guest;

        #[test]
        fn longjmp_leaves_frames_and_loops() {
            let mut guest = Guest::instantiate(Host::new()).unwrap();
            guest._initialize().unwrap();
            assert_eq!(guest.jump(0, 1).unwrap(), 10_001);
            assert_eq!(guest.jump(5, 3).unwrap(), 33_506);
            assert_eq!(guest.jump(1000, 2).unwrap(), 20_000 + 700_000 + 1001);
            assert_eq!(guest.nested(0).unwrap(), 101);
            assert_eq!(guest.nested(1).unwrap(), 202);
            assert_eq!(guest.nested(2).unwrap(), 0);
            assert_eq!(guest.loop_(10).unwrap(), 10);
        }
    };
}

macro_rules! wasi {
    ($($guest:ident)*) => {$(
        impl wasmo_e2e::$guest::imports::WasiSnapshotPreview1 for Host {
            fn proc_exit(
                &mut self,
                _: wasmo_e2e::$guest::Caller<'_>,
                code: i32,
            ) -> Result<(), Trap> {
                Err(Trap::host(format!("exit with {code}")))
            }
        }
    )*};
}

macro_rules! temp {
    ($($guest:ident)*) => {$(
        impl wasmo_e2e::$guest::imports::Env for Host {
            fn get_temp_ret0(
                &mut self,
                _: wasmo_e2e::$guest::Caller<'_>,
            ) -> Result<i32, Trap> {
                Ok(self.temp)
            }

            fn set_temp_ret0(
                &mut self,
                _: wasmo_e2e::$guest::Caller<'_>,
                value: i32,
            ) -> Result<(), Trap> {
                self.temp = value;
                Ok(())
            }
        }
    )*};
}

wasi!(exceptions_legacy exceptions_legacy_o0 exceptions_legacy_explicit_o3);
wasi!(exceptions_exnref exceptions_exnref_o0 exceptions_exnref_explicit_o3);
temp!(setjmp_legacy setjmp_legacy_o0 setjmp_legacy_explicit_o3);

mod exceptions_legacy {
    exceptions! { exceptions_legacy }
}

mod exceptions_legacy_o0 {
    exceptions! { exceptions_legacy_o0 }
}

mod exceptions_legacy_explicit_o3 {
    exceptions! { exceptions_legacy_explicit_o3 }
}

mod exceptions_exnref {
    exceptions! { exceptions_exnref }
}

mod exceptions_exnref_o0 {
    exceptions! { exceptions_exnref_o0 }
}

mod exceptions_exnref_explicit_o3 {
    exceptions! { exceptions_exnref_explicit_o3 }
}

mod setjmp_legacy {
    setjmp! { setjmp_legacy }
}

mod setjmp_legacy_o0 {
    setjmp! { setjmp_legacy_o0 }
}

mod setjmp_legacy_explicit_o3 {
    setjmp! { setjmp_legacy_explicit_o3 }
}

mod setjmp_exnref {
    setjmp! { setjmp_exnref }
}

mod setjmp_exnref_o0 {
    setjmp! { setjmp_exnref_o0 }
}

mod setjmp_exnref_explicit_o3 {
    setjmp! { setjmp_exnref_explicit_o3 }
}
