//! What the optimiser puts together, or in another order, gives what its parts give: products of 16 by 16 bits and of 32 by 32, halves of what is extended, floats
//! side by side, sums in loops, arrays that may overlap.

use wasmo_e2e::{Random, assert_runs};
use wasmo_rt::Trap;

/// A number of 16 bits: often one at the end of what there is.
fn word(random: &mut Random) -> i16 {
    match random.number() % 4 {
        0 => i16::MIN,
        1 => i16::MAX,
        _ => (random.number() >> 24) as i16,
    }
}

/// `len` numbers of 16 bits, and their bytes.
fn words(random: &mut Random, len: usize) -> (Vec<i16>, Vec<u8>) {
    let words: Vec<i16> = (0..len).map(|_| word(random)).collect();
    let bytes = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    (words, bytes)
}

/// A number of 32 bits: often one at the end of what there is.
fn half(random: &mut Random) -> u32 {
    match random.number() % 4 {
        0 => u32::MAX,
        1 => 0,
        _ => (random.number() >> 16) as u32,
    }
}

/// What the function `limbs` stores.
fn product(x: [u32; 5], y: [u32; 5]) -> [u64; 5] {
    let mut carry = 0;
    std::array::from_fn(|limb| {
        let summands = (0..5).map(|at| {
            let factor = match limb >= at {
                true => y[limb - at],
                false => y[5 + limb - at].wrapping_mul(5),
            };
            u64::from(x[at]) * u64::from(factor)
        });
        let sum = summands.fold(carry, u64::wrapping_add);
        carry = sum >> 26;
        sum
    })
}

/// What the function `halves` stores.
fn halves([a, b, c, d]: [u64; 4]) -> [u64; 4] {
    let (low, high) = (|it: u64| it & 0xffff_ffff, |it: u64| it >> 32);
    let sum = |products: &[(u64, u64)]| {
        let products = products.iter().map(|(x, y)| x.wrapping_mul(*y));
        products.fold(0, u64::wrapping_add)
    };
    let first = sum(&[
        (low(a), low(b)),
        (high(a), high(b)),
        (low(c), 7),
        (high(c), low(d)),
    ]);
    let second = sum(&[
        (low(a), high(b)),
        (high(a), low(d)),
        (low(c), 9),
        (high(c), low(b)),
        (c, low(d)),
        (first, 1),
    ]);
    let third = sum(&[
        (low(a), low(d)),
        (high(a), low(b)),
        (low(c), 0xffff_ffff),
        (high(c), high(b)),
        (first, 1),
    ]);
    let fourth = sum(&[
        (low(a), high(d)),
        (high(a), low(b)),
        (low(c), 1 << 32),
        (high(c), high(d)),
        (high(b), high(d)),
    ]);
    [first, second, third, fourth]
}

/// The state after one round of SHA-256, with a constant and a word.
fn round([a, b, c, d, e, f, g, h]: [u32; 8], constant: u32, word: u32) -> [u32; 8] {
    let sigma = e.rotate_right(6) ^ e.rotate_right(11) ^ e.rotate_right(25);
    let choice = (e & f) ^ (!e & g);
    let t = [h, sigma, choice, constant, word];
    let t = t.into_iter().fold(0, u32::wrapping_add);
    let sigma = a.rotate_right(2) ^ a.rotate_right(13) ^ a.rotate_right(22);
    let majority = (a & b) ^ (a & c) ^ (b & c);
    let u = sigma.wrapping_add(majority);
    [t.wrapping_add(u), a, b, c, d.wrapping_add(t), e, f, g]
}

/// The 32 bits at `at`.
fn word_at(bytes: &[u8], at: usize) -> u32 {
    u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four bytes"))
}

/// What `walk` does to a memory at one place with 8 elements and a `turn` of 0, `choose` and `chosen` with 10 and 6: the elements of `b` are taken from there on.
/// Gives the last one of `b`.
fn choose(bytes: &mut [u8], [a, b]: [usize; 2], mask: u32, [count, turn]: [usize; 2]) -> u32 {
    for index in 0..count {
        let (to, from) = (a + 4 * index, b + 4 * ((index + turn) % count));
        let (old, other) = (word_at(bytes, to), word_at(bytes, from));
        let chosen = old ^ (mask & (old ^ other));
        bytes[to..to + 4].copy_from_slice(&chosen.to_le_bytes());
    }
    word_at(bytes, b + 4 * (count - 1))
}

/// What `added` does to a memory.
fn added(bytes: &mut [u8], [to, a, b]: [usize; 3], by: f32) {
    for at in (0..32).step_by(4) {
        let float = |from: usize| f32::from_bits(word_at(bytes, from + at));
        let sum = float(a) + float(b) * by;
        bytes[to + at..to + at + 4].copy_from_slice(&sum.to_le_bytes());
    }
}

const TO: i32 = 0x100;
const X: i32 = 0x1000;
const Y: i32 = 0x800;

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest::Guest;

        fn guest() -> Guest {
            assert_runs(stringify!($guest));
            Guest::new().expect("the guest instantiates")
        }

        fn write(guest: &mut Guest, at: i32, bytes: &[u8]) {
            guest.memory_mut().write(at as u64, bytes).expect("it fits");
        }

        /// Four numbers of 32 bits.
        fn result4(guest: &mut Guest, at: i32) -> [i32; 4] {
            guest.memory().read_value(at as u64).expect("there")
        }

        /// Those at [`TO`].
        fn result(guest: &mut Guest) -> [i32; 4] {
            result4(guest, TO)
        }

        #[test]
        fn products_are_summed_up() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x2545_f491_4f6c_dd1d));
            for rounds in 1..60 {
                let (x, bytes) = words(&mut random, rounds * 16);
                write(&mut guest, X, &bytes);
                let (y, bytes) = words(&mut random, 8);
                write(&mut guest, Y, &bytes);
                guest.filter(TO, X, Y, X + rounds as i32 * 32)?;
                let mut expected = [0i32; 4];
                for (at, &x) in x.iter().enumerate() {
                    let product = i32::from(x) * i32::from(y[at % 8]);
                    expected[at % 4] = expected[at % 4].wrapping_add(product);
                }
                assert_eq!(result(&mut guest), expected);
            }
            Ok(())
        }

        #[test]
        fn so_are_those_of_other_widths() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x9e37_79b9_7f4a_7c15));
            for _ in 0..200 {
                let (x, bytes) = words(&mut random, 24);
                write(&mut guest, X, &bytes);
                guest.mixed(TO, X)?;
                let word = |at: usize| i32::from(x[at]);
                let expected = std::array::from_fn(|lane| {
                    let first = i32::from(bytes[lane]) * word(4 + lane);
                    let second = word(8 + lane) * i32::from(bytes[24 + lane].cast_signed());
                    let third = word(16 + lane) * word(20 + lane);
                    first.wrapping_add(second).wrapping_add(third)
                });
                assert_eq!(result(&mut guest), expected);
                guest.unsigned(TO, X)?;
                let high = |at: usize| i32::from(x[at].cast_unsigned());
                let expected = std::array::from_fn(|lane| {
                    let first = high(lane).wrapping_mul(word(4 + lane));
                    first.wrapping_add(word(8 + lane).wrapping_mul(high(12 + lane)))
                });
                assert_eq!(result(&mut guest), expected);
            }
            Ok(())
        }

        /// `N` numbers of 64 bits at [`TO`].
        fn long_results<const N: usize>(guest: &mut Guest) -> [u64; N] {
            let at = |index| TO as u64 + 8 * index as u64;
            std::array::from_fn(|index| guest.memory().read_value(at(index)).expect("there"))
        }

        #[test]
        fn lanes_are_what_they_were_where_they_count() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x0123_4567_89ab_cdef));
            for rounds in 1..60 {
                let (x, bytes) = words(&mut random, rounds * 8 + 24);
                write(&mut guest, X, &bytes);
                let (y, bytes) = words(&mut random, rounds * 8 + 24);
                write(&mut guest, Y, &bytes);
                let product = |at: usize| i32::from(x[at]).wrapping_mul(i32::from(y[at]));
                let sum = |numbers: &[i32]| numbers.iter().copied().fold(0, i32::wrapping_add);
                let lanes = |at: usize| -> [i32; 4] {
                    std::array::from_fn(|lane| sum(&[product(at + lane), product(at + lane + 4)]))
                };

                let expected: Vec<_> = (0..rounds * 8).map(product).collect();
                let result = guest.dot(X, Y, X + rounds as i32 * 16)?;
                assert_eq!(result, sum(&expected), "{rounds} rounds");

                let (first, second) = (lanes(0), lanes(8));
                guest.taken(TO, X, Y)?;
                let [all, one_twice, ..] = result4(&mut guest, TO);
                assert_eq!(all, sum(&first));
                assert_eq!(
                    one_twice,
                    sum(&[second[0], second[1], second[3], second[3]])
                );

                guest.apart(TO, X, Y)?;
                let [half, all, turned, _] = result4(&mut guest, TO);
                assert_eq!(half, sum(&[first[1], first[3]]));
                assert_eq!(all, sum(&second));
                assert_eq!(result4(&mut guest, TO + 16), second);
                let mut turning = [0; 4];
                for _ in 0..3 {
                    turning =
                        std::array::from_fn(|lane| sum(&[turning[3.min(lane + 1)], first[lane]]));
                }
                assert_eq!(turned, sum(&turning));
            }
            Ok(())
        }

        #[test]
        fn halves_are_what_they_were() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x0246_8ace_1357_9bdf));
            for round in 0..300 {
                let (x, bytes) = words(&mut random, 32);
                write(&mut guest, X, &bytes);
                let lane = |of: usize, lane: usize| bytes[16 * of + lane];

                guest.smooth(TO, X)?;
                let result: [u8; 16] = guest.memory().read_value(TO as u64).expect("there");
                let expected = std::array::from_fn(|at| {
                    let [a, b, c] = [0, 1, 2].map(|of| u16::from(lane(of, at)));
                    ((a + 2 * b + c + 2) >> 2) as u8
                });
                assert_eq!(result, expected);

                guest.mixed_halves(TO, X)?;
                let result: [i8; 16] = guest.memory().read_value(TO as u64).expect("there");
                let expected = std::array::from_fn(|at| {
                    let [a, b, c] = [0, 1, 2].map(|of| i16::from(lane(of, at).cast_signed()));
                    let product = i32::from(a.wrapping_mul(b)) * i32::from(x[24 + at % 8]);
                    let product = (product + 0x4000) >> 15;
                    let product = product.clamp(i16::MIN.into(), i16::MAX.into()) as i16;
                    let mask = [-1, 2, -3, 4, -5, 6, -7, 8][at % 8];
                    let result = product.saturating_add(c).wrapping_sub(a).max(b ^ mask);
                    result.clamp(i8::MIN.into(), i8::MAX.into()) as i8
                });
                assert_eq!(result, expected);

                guest.words(TO, X, round)?;
                let result: [[i16; 8]; 2] = std::array::from_fn(|half| {
                    let at = TO as u64 + 16 * half as u64;
                    guest.memory().read_value(at).expect("there")
                });
                let wide: [i32; 8] = std::array::from_fn(|at| {
                    let k = u32::from(x[24 + 2 * (at % 4)].cast_unsigned());
                    let k = k | u32::from(x[25 + 2 * (at % 4)].cast_unsigned()) << 16;
                    let [a, b, c] = [x[at], x[8 + at], x[16 + at]].map(i32::from);
                    let sum = (a * b).wrapping_add(c.wrapping_mul(k.cast_signed()));
                    sum >> (round & 31)
                });
                let narrow = wide.map(|it| it.clamp(i16::MIN.into(), i16::MAX.into()) as i16);
                let mut exchanged = narrow;
                exchanged.rotate_left(4);
                assert_eq!(result, [narrow, exchanged]);
                assert_eq!(result4(&mut guest, TO + 32), wide[..4]);
            }
            Ok(())
        }

        #[test]
        fn products_of_limbs_are_summed_up() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x1234_5678_9abc_def1));
            for _ in 0..500 {
                let [x, y] = [(); 2].map(|()| std::array::from_fn(|_| half(&mut random)));
                for (at, limbs) in [(X, x), (Y, y)] {
                    let bytes: Vec<u8> = limbs.iter().flat_map(|limb| limb.to_le_bytes()).collect();
                    write(&mut guest, at, &bytes);
                }
                guest.limbs(TO, X, Y)?;
                assert_eq!(long_results(&mut guest), product(x, y), "{x:?} and {y:?}");

                let long =
                    |random: &mut Random| u64::from(half(random)) << 32 | u64::from(half(random));
                let x = std::array::from_fn(|_| long(&mut random));
                let bytes: Vec<u8> = x.iter().flat_map(|x| x.to_le_bytes()).collect();
                write(&mut guest, X, &bytes);
                guest.halves(TO, X)?;
                assert_eq!(long_results(&mut guest), halves(x), "{x:?}");
            }
            Ok(())
        }

        #[test]
        fn sums_in_loops_are_what_they_were() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x0fed_cba9_8765_4321));
            for rounds in 1..100 {
                let mut state: [u32; 8] = std::array::from_fn(|_| half(&mut random));
                let words: Vec<u32> = (0..2 * rounds).map(|_| half(&mut random)).collect();
                for (at, words) in [(TO, &state[..]), (X, &words)] {
                    let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
                    write(&mut guest, at, &bytes);
                }
                guest.rounds(TO, X, X + 8 * rounds)?;
                for pair in words.chunks(2) {
                    state = round(state, pair[0], pair[1]);
                }
                let result: [u32; 8] = guest.memory().read_value(TO as u64).expect("there");
                assert_eq!(result, state, "{rounds} rounds");
            }
            Ok(())
        }

        /// Small floats, which are numbers of any kind too, in the first 512 bytes of the memory, and these.
        fn filled(guest: &mut Guest, random: &mut Random) -> Vec<u8> {
            let floats = (0..128).map(|_| (random.number() % 1000) as f32 / 8.0);
            let bytes: Vec<u8> = floats.flat_map(f32::to_le_bytes).collect();
            write(guest, 0, &bytes);
            bytes
        }

        fn memory(guest: &mut Guest) -> Vec<u8> {
            let mut bytes = vec![0; 512];
            guest.memory().read(0, &mut bytes).expect("it is there");
            bytes
        }

        #[test]
        fn arrays_that_overlap_are_what_they_were() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x2468_ace0_1357_9bdf));
            // Some bytes or elements behind or in front of each other, or apart.
            for distance in -50..=50_i32 {
                for (a, mask, b_first) in [
                    (200, 0x0f0f_1234, false),
                    (203, u32::MAX, false),
                    (200, 0x7654_3210, true),
                    (201, u32::MAX, true),
                ] {
                    let mut expected = filled(&mut guest, &mut random);
                    let b = a + distance;
                    let last = choose(&mut expected, [a as usize, b as usize], mask, [10, 6]);
                    let found = match b_first {
                        true => guest.chosen(a, b, mask.cast_signed())?,
                        false => guest.choose(a, b, mask.cast_signed())?,
                    };
                    assert_eq!(found.cast_unsigned(), last, "{distance}");
                    assert_eq!(memory(&mut guest), expected, "{distance}");
                }
            }
            Ok(())
        }

        #[test]
        fn so_are_three_of_them() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x1133_5577_99bb_ddff));
            for to in (100..=300).step_by(4) {
                for (a, b) in [(200, 240), (200, 204), (200, 200), (232, 200)] {
                    let mut expected = filled(&mut guest, &mut random);
                    added(&mut expected, [to, a, b], 1.5);
                    guest.added(to as i32, a as i32, b as i32 + 8, 1.5)?;
                    assert_eq!(memory(&mut guest), expected, "{to} {a} {b}");
                }
            }
            Ok(())
        }

        #[test]
        fn what_is_apart_once_may_overlap_later() -> Result<(), Trap> {
            let (mut guest, mut random) = (guest(), Random(0x0102_0408_1020_4081));
            for (start, b) in [(100, 160), (160, 100), (100, 132), (100, 400), (100, 99)] {
                let mut expected = filled(&mut guest, &mut random);
                let (mut a, mut mask) = (start, 0x00ff_3355_u32);
                for count in (1..=40).rev() {
                    if count & 3 != 0 {
                        choose(&mut expected, [a, b], mask, [8, 0]);
                    }
                    a += 4;
                    mask = mask.rotate_left(1);
                }
                guest.walk(start as i32, b as i32, 0x00ff_3355, 40)?;
                assert_eq!(memory(&mut guest), expected, "{start} {b}");
            }
            Ok(())
        }

        #[test]
        fn floats_side_by_side_are_computed() -> Result<(), Trap> {
            let mut guest = guest();
            let signalling = f32::from_bits(0x7fa0_0000);
            let x: [f32; 4] = [3.0, -0.0, 0.5, 2.0];
            let bytes: Vec<u8> = x.iter().flat_map(|x| x.to_le_bytes()).collect();
            write(&mut guest, X, &bytes);
            guest.negated(TO, X)?;
            let [first, second, ..] = result(&mut guest).map(i32::cast_unsigned);
            assert_eq!([first, second], [(-1.5f32).to_bits(), 0]);
            let bytes: Vec<u8> = [signalling.to_bits(), 7f32.to_bits()]
                .iter()
                .flat_map(|x| x.to_le_bytes())
                .collect();
            write(&mut guest, X, &bytes);
            guest.quieted(TO, X)?;
            let [first, second, ..] = result(&mut guest).map(i32::cast_unsigned);
            assert_eq!(first & 0x7fc0_0000, 0x7fc0_0000, "{first:x} is not quiet");
            assert_eq!(second, 7f32.to_bits());
            Ok(())
        }
    };
}

mod profile {
    suite!(sums);
}
mod o0 {
    suite!(sums_o0);
}
mod o3 {
    suite!(sums_o3);
}
mod oz {
    suite!(sums_oz);
}
mod explicit_o3 {
    suite!(sums_explicit_o3);
}
#[cfg(target_arch = "x86_64")]
mod v3 {
    suite!(sums_v3);
}
