//! What is kept of dropped instances, and how many instances there can be.

use std::fs;
use wasmo_e2e::EMULATED;
use wasmo_e2e::image::{self, Guest};
use wasmo_rt::pool;

/// How many mappings the process has.
fn mappings() -> usize {
    fs::read_to_string("/proc/self/maps")
        .unwrap()
        .lines()
        .count()
}

/// How much memory the process has, in bytes.
fn resident() -> usize {
    let numbers = fs::read_to_string("/proc/self/statm").unwrap();
    let pages: usize = numbers.split(' ').nth(1).unwrap().parse().unwrap();
    pages * 4096
}

/// One test, because all of it is about the whole process.
#[test]
fn reservations_are_prepared_kept_and_given_back() {
    if EMULATED {
        return; // the emulator has mappings of its own
    }
    let module = *image::module();
    drop(Guest::new().unwrap());
    pool::set_capacity(0);
    let before = mappings();
    drop(Guest::new().unwrap());
    assert!(mappings() <= before + 2, "nothing is kept");

    pool::set_capacity(100);
    assert_eq!(pool::capacity(), 100);
    pool::prepare(&module, 60).unwrap();
    let prepared = mappings();
    assert!(prepared >= before + 60 * 2, "{before} became {prepared}");
    pool::prepare(&module, 60).unwrap();
    assert!(mappings() <= prepared + 2, "they were there already");
    // What was prepared is used.
    let many: Vec<_> = (0..60).map(|_| Guest::new().unwrap()).collect();
    assert!(
        mappings() <= prepared + 10,
        "{prepared} became {}",
        mappings()
    );
    for mut guest in many {
        assert_eq!(guest.load(4000).unwrap(), i32::from_le_bytes(*b"abcd"));
        guest.fill(0, 0xee, 100_000).unwrap();
    }
    let mut guest = Guest::new().unwrap();
    assert_eq!(guest.load(0).unwrap(), 0);
    assert_eq!(guest.load(4000).unwrap(), i32::from_le_bytes(*b"abcd"));
    drop(guest);

    pool::prepare(&module, 1000).unwrap();
    let most = mappings();
    assert!(
        most <= before + 100 * 4 + 10,
        "no more than the capacity: {before} became {most}"
    );
    pool::set_capacity(0);
    assert!(mappings() <= before + 10, "{before} became {}", mappings());

    // Ten thousand at once, without preparation. Those that do nothing take little memory.
    let count = 10_000;
    let memory = resident();
    let mut many: Vec<_> = (0..count)
        .map(|at| Guest::new().unwrap_or_else(|error| panic!("instance {at}: {error}")))
        .collect();
    let each = (resident() - memory) / count;
    assert!(each < 20_000, "{each} bytes for each");
    let each = (mappings() - before) as f64 / count as f64;
    assert!(each < 6.5, "{each} mappings for each");
    for guest in many.iter_mut().step_by(100) {
        assert_eq!(guest.load(4000).unwrap(), i32::from_le_bytes(*b"abcd"));
    }
}
