//! What the optimiser puts together gives what its parts give: products of 16 by 16 bits, and floats side by side.

use wasmo_e2e::Random;
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

const TO: i32 = 0x100;
const X: i32 = 0x1000;
const Y: i32 = 0x800;

macro_rules! suite {
    ($guest:ident) => {
        use super::*;
        use wasmo_e2e::$guest::Guest;

        fn guest() -> Guest {
            Guest::new().expect("the guest instantiates")
        }

        fn write(guest: &mut Guest, at: i32, bytes: &[u8]) {
            guest.memory_mut().write(at as u64, bytes).expect("it fits");
        }

        /// Four numbers of 32 bits at [`TO`].
        fn result(guest: &mut Guest) -> [i32; 4] {
            let mut bytes = [0; 16];
            guest.memory().read(TO as u64, &mut bytes).expect("there");
            let (lanes, _) = bytes.as_chunks::<4>();
            std::array::from_fn(|lane| i32::from_le_bytes(lanes[lane]))
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
mod explicit_o3 {
    suite!(sums_explicit_o3);
}
