//! Exceptions through typed bindings: what a guest throws is an error in Rust, and what Rust throws a guest can catch. In code compiled
//! in every way.

use wasmo_rt::{Exception, ExternRef, FuncType, Tag, Trap, TrapCode, ValType};

macro_rules! ways {
    ($($way:ident $guest:ident;)*) => {$(
        mod $way {
            use super::*;
            use wasmo_e2e::$guest::{Caller, Externals, Guest, imports};

            /// What the function `call` does when it is told to.
            const RETURN: i32 = 0;
            const ERROR: i32 = 1;
            const IMPORTED: i32 = 2;
            const EMPTY: i32 = 3;
            const GUEST: i32 = 4;
            const FAIL: i32 = 5;
            const TRAP: i32 = 6;

            #[derive(Default)]
            struct Host {
                dropped: std::sync::Arc<()>,
            }

            impl imports::Env for Host {
                fn call(&mut self, mut cx: Caller<'_>, what: i32) -> Result<(), Trap> {
                    // What the frame owns is dropped when it throws.
                    let _owned = self.dropped.clone();
                    match what {
                        RETURN => Ok(()),
                        ERROR => Err(cx.new_error(404, 1 << 40)?.into()),
                        IMPORTED => Err(cx.new_env_imported(500)?.into()),
                        EMPTY => Err(cx.new_empty()?.into()),
                        // Through another activation of the guest.
                        GUEST => cx.guest(self).fail(7, 8),
                        TRAP => cx.guest(self).trap_inside(0).map(|_| ()),
                        _ => Err(Trap::host("an error of the host's")),
                    }
                }

                fn ask(&mut self, cx: Caller<'_>, exception: Option<Exception>) -> Result<Exception, Trap> {
                    match exception {
                        Some(exception) => Ok(exception),
                        None => Ok(cx.new_error(1, 2)?),
                    }
                }
            }

            fn guest() -> Guest<Host> {
                let externals = |store: &mut _| {
                    let imported = Tag::new(store, &FuncType::new([ValType::I32], []))?;
                    Ok(Externals { env_imported: imported })
                };
                Guest::instantiate_with(Host::default(), externals).expect("the guest instantiates")
            }

            fn thrown<T: std::fmt::Debug>(result: Result<T, Trap>) -> Exception {
                let trap = result.expect_err("it throws");
                trap.exception().unwrap_or_else(|| panic!("no exception: {trap}")).clone()
            }

            #[test]
            fn what_the_guest_throws_is_matched_by_tag() {
                let mut guest = guest();
                let error = thrown(guest.fail(3, -4));
                assert_eq!(guest.error_payload(&error), Some((3, -4)));
                assert_eq!(error.tag(), guest.error());
                assert_eq!(guest.empty_payload(&error), None);
                assert_eq!(guest.env_imported_payload(&error), None);
                let empty = thrown(guest.fail_empty());
                assert_eq!(guest.empty_payload(&empty), Some(()));
                assert_eq!(guest.error_payload(&empty), None);
                let imported = thrown(guest.fail_imported(9));
                assert_eq!(guest.env_imported_payload(&imported), Some(9));
                let object = thrown(guest.fail_object(Some(ExternRef::new(5_u8)), Some(error)));
                let (object, inner) = guest.object_payload(&object).unwrap();
                assert_eq!(object.unwrap().downcast_ref::<u8>(), Some(&5));
                assert_eq!(guest.error_payload(&inner.unwrap()), Some((3, -4)));
            }

            #[test]
            fn what_the_host_throws_is_caught_by_the_guest() {
                let mut guest = guest();
                for (what, result) in [(RETURN, 0), (ERROR, 404), (IMPORTED, 500), (EMPTY, -1), (GUEST, 7)] {
                    assert_eq!(guest.catch(what).unwrap(), result, "{what}");
                    assert_eq!(guest.catch_legacy(what).unwrap(), result, "{what}");
                }
                let count = std::sync::Arc::strong_count(&guest.host().dropped);
                assert_eq!(count, 1, "host functions leave nothing behind");
            }

            #[test]
            fn errors_and_traps_are_not_caught() {
                let mut guest = guest();
                for result in [guest.catch(FAIL), guest.catch_legacy(FAIL)] {
                    let trap = result.unwrap_err();
                    assert!(trap.to_string().contains("an error of the host's"), "{trap}");
                    assert!(trap.exception().is_none());
                }
                for result in [guest.catch(TRAP), guest.catch_legacy(TRAP), guest.trap_inside(0)] {
                    let trap = result.unwrap_err();
                    assert_eq!(trap.code(), Some(TrapCode::IntegerDivideByZero));
                    assert!(trap.exception().is_none());
                }
                assert_eq!(guest.trap_inside(1).unwrap(), 1);
            }

            #[test]
            fn references_to_exceptions_keep_them() {
                let mut guest = guest();
                assert!(guest.last().is_none());
                let error = thrown(guest.keep(ERROR));
                assert_eq!(guest.error_payload(&error), Some((404, 1 << 40)));
                assert_eq!(guest.error_payload(&guest.last().unwrap()), Some((404, 1 << 40)));
                let again = thrown(guest.again());
                assert_eq!(guest.error_payload(&again), Some((404, 1 << 40)));
                guest.set_last(None).unwrap();
                let null = guest.again().unwrap_err();
                assert_eq!(null.code(), Some(TrapCode::NullExceptionReference));
                let own = guest.new_env_imported(11).unwrap();
                guest.set_last(Some(own.clone())).unwrap();
                let again = thrown(guest.again());
                assert_eq!(guest.env_imported_payload(&again), Some(11));
                let given = thrown(guest.throw_given(Some(own.clone())));
                assert_eq!(guest.env_imported_payload(&given), Some(11));
                let asked: Exception = guest.ask(Some(own)).unwrap();
                assert_eq!(guest.env_imported_payload(&asked), Some(11));
                let asked: Exception = guest.ask(None).unwrap();
                assert_eq!(guest.error_payload(&asked), Some((1, 2)));
            }

            #[test]
            fn an_exception_of_another_guest_is_refused() {
                let (mut one, two) = (guest(), guest());
                let foreign = two.new_error(1, 2).unwrap();
                assert_eq!(one.error_payload(&foreign), None, "tags are told apart by their store");
                one.set_last(Some(foreign.clone())).unwrap_err();
                assert!(one.throw_given(Some(foreign)).unwrap_err().exception().is_none());
            }
        }
    )*};
}

ways! {
    as_configured exceptions;
    o0 exceptions_o0;
    o3 exceptions_o3;
    oz exceptions_oz;
    exact exceptions_exact;
    explicit_o0 exceptions_explicit_o0;
    explicit_o3 exceptions_explicit_o3;
}
