//! Blocks of so much code that the code generator takes it in pieces.

use wasmo_e2e::large;

/// What the guest's steps make of `values`, and write to the memory.
fn steps([mut a, mut b, mut c]: [i64; 3]) -> ([i64; 3], Vec<u8>) {
    const COUNT: i64 = 5_000;
    let mut written = Vec::new();
    for at in 0..COUNT {
        let next = b.wrapping_mul(at * 2 + 1).wrapping_add(c).rotate_left(7);
        if at % 50 == 0 {
            written.extend(next.to_le_bytes());
        }
        (a, b, c) = (b, c, next);
    }
    // The next step would write to the second of the guest's variables.
    assert_eq!(COUNT % 3, 2);
    ([b, c, a], written)
}

#[test]
fn pieces_are_one_after_the_other() {
    let mut guest = large::Guest::new().unwrap();
    let start = [3, -5, i64::MAX];
    let [mut values, mut written] = [start, start].map(|it| (it, Vec::new()));
    for _ in 0..3 {
        (values.0, values.1) = steps(values.0);
    }
    (written.0, written.1) = steps(start);
    let finish = |[a, b, c]: [i64; 3]| a ^ b ^ c;
    let [a, b, c] = start;
    assert_eq!(guest.run(3, a, b, c).unwrap(), finish(values.0));
    let memory = |guest: &large::Guest, len: usize| {
        let mut bytes = vec![0; len];
        guest.memory().read(0_u32, &mut bytes).unwrap();
        bytes
    };
    assert_eq!(memory(&guest, values.1.len()), values.1);
    assert_eq!(guest.once(a, b, c).unwrap(), finish(written.0));
    assert_eq!(memory(&guest, written.1.len()), written.1);
}
