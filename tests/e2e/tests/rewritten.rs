//! What the compiler recognises and replaces computes what it did before.

use wasmo_e2e::{
    Random, rewritten, rewritten_explicit_o3, rewritten_o0, rewritten_o3, rewritten_oz,
};
use wasmo_rt::TrapCode;

/// Numbers at which something carries, and others.
fn numbers() -> Vec<u64> {
    let mut numbers = vec![
        0,
        1,
        2,
        0xffff_ffff,
        1 << 32,
        (1 << 32) + 1,
        1 << 63,
        u64::MAX,
    ];
    numbers.extend([u64::MAX - 1, 0xffff_ffff_0000_0000, 0x8000_0000_8000_0000]);
    let mut random = Random(0x9e37_79b9_7f4a_7c15);
    numbers.extend((0..200).map(|_| random.number()));
    numbers
}

/// The higher half of the product.
fn high(x: u64, y: u64) -> u64 {
    ((u128::from(x) * u128::from(y)) >> 64) as u64
}

/// As the function `twice` has it.
fn twice(x: u64, y: u64) -> u64 {
    let halves = |it: u64| (it & 0xffff_ffff, it >> 32);
    let ((xl, xh), (yl, yh)) = (halves(x), halves(y));
    let t = xl * yh + ((xl * yl) >> 32);
    let u = xl * yh + (t & 0xffff_ffff);
    xh * yh + (t >> 32) + (u >> 32)
}

/// What the function `fill` writes.
fn filling(seed: i32) -> Vec<i32> {
    let next = |it: &i32| Some(it.wrapping_mul(1_103_515_245).wrapping_add(12345));
    std::iter::successors(next(&seed), next)
        .take(2048)
        .collect()
}

/// The sum of the words multiplied by their distances from the end, which stops at `less` to go two words on.
fn sum(words: &[i32], less: i32) -> i32 {
    let (mut sum, mut at) = (0_i32, -8192);
    while at != 0 {
        let word = words[((at + 8192) / 4) as usize];
        sum = sum.wrapping_add(word.wrapping_mul(at));
        at += if sum == less { 8 } else { 4 };
    }
    sum
}

macro_rules! suite {
    ($guest:ident) => {
        use super::*;

        #[test]
        fn products() {
            let mut guest = $guest::Guest::new().unwrap();
            let numbers = numbers();
            for &x in &numbers {
                for &y in &numbers {
                    let (a, b) = (x as i64, y as i64);
                    let (xh, yh) = (y.rotate_left(9), x.rotate_right(7));
                    let wide = |low: u64, high: u64| u128::from(low) | u128::from(high) << 64;
                    let product = wide(x, xh).wrapping_mul(wide(y, yh));
                    guest.ladder(64, a, xh as i64, b, yh as i64).unwrap();
                    guest.carries(80, a, xh as i64, b, yh as i64).unwrap();
                    for address in [64, 80] {
                        let [low, high] = guest.memory().read_value::<[u64; 2]>(address).unwrap();
                        assert_eq!(wide(low, high), product, "{address}: {x} and {y}");
                    }
                    assert_eq!(guest.columns(a, b).unwrap() as u64, high(x, y));
                    assert_eq!(guest.one_carry(a, b).unwrap() as u64, high(x, y));
                    assert_eq!(guest.twice(a, b).unwrap() as u64, twice(x, y));
                }
            }
        }

        #[test]
        fn counters() {
            let mut guest = $guest::Guest::new().unwrap();
            guest.fill(5).unwrap();
            let words = filling(5);
            assert_eq!(guest.memory().read_value::<i32>(8192).unwrap(), words[0]);
            assert_eq!(
                guest.memory().read_value::<i32>(16380).unwrap(),
                words[2047]
            );
            let first = words[0].wrapping_mul(-8192);
            let second = first.wrapping_add(words[1].wrapping_mul(-8188));
            for less in [0, first, second] {
                assert_eq!(guest.sum(less).unwrap(), sum(&words, less));
            }
            let nested = words
                .iter()
                .fold(0_i32, |sum, word| sum.wrapping_mul(31).wrapping_add(*word));
            assert_eq!(guest.nested().unwrap(), nested);
            let trap = guest.out_of_bounds().unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: rewritten
    o0 = rewritten_o0
    o3 = rewritten_o3
    oz = rewritten_oz
    explicit_o3 = rewritten_explicit_o3
}
