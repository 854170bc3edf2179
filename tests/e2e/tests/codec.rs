//! Code that a C compiler wrote (`codec/codec.c`), held against Rust.

/// Bytes that look random and are the same each time, with repetitions in them.
fn sample(len: usize, seed: u64) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1;
    let mut next = move || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    let mut bytes: Vec<u8> = Vec::new();
    while bytes.len() < len {
        let (kind, amount) = (next() % 4, (next() % 300) as usize);
        match kind {
            0 => bytes.extend((0..amount % 20).map(|_| next() as u8)),
            1 => bytes.extend(std::iter::repeat_n(next() as u8, amount)),
            _ => {
                let from = (next() as usize) % bytes.len().max(1);
                let piece: Vec<u8> = bytes.iter().copied().skip(from).take(amount).collect();
                bytes.extend(piece);
            }
        }
    }
    bytes.truncate(len);
    bytes
}

fn crc32(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0_u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| {
            crc >> 1 ^ (0xedb8_8320 & 0_u32.wrapping_sub(crc & 1))
        })
    })
}

macro_rules! suite {
    ($guest:ident) => {
        use super::{crc32, sample};
        use wasmo_e2e::$guest::Guest;
        use wasmo_rt::{Trap, TrapCode};

        /// A buffer in the guest's heap.
        fn put(guest: &mut Guest, bytes: &[u8]) -> i32 {
            let buffer = guest.alloc(bytes.len() as i32).unwrap();
            assert_ne!(buffer, 0);
            guest.memory_mut().write(buffer, bytes).unwrap();
            buffer
        }

        fn get(guest: &Guest, buffer: i32, len: i32) -> Vec<u8> {
            guest.memory().bytes(buffer, len).unwrap().to_vec()
        }

        #[test]
        fn checksums_agree() {
            let mut guest = Guest::new().unwrap();
            let text = put(&mut guest, b"123456789");
            assert_eq!(guest.crc32(text, 9).unwrap().cast_unsigned(), 0xcbf4_3926);
            for len in [0, 1, 100, 5000] {
                let bytes = sample(len, 3);
                let buffer = put(&mut guest, &bytes);
                let crc = guest.crc32(buffer, len as i32).unwrap();
                assert_eq!(crc.cast_unsigned(), crc32(&bytes));
                guest.dealloc(buffer).unwrap();
            }
        }

        #[test]
        fn base64_agrees() {
            let mut guest = Guest::new().unwrap();
            let known = [
                ("", ""),
                ("f", "Zg=="),
                ("fo", "Zm8="),
                ("foo", "Zm9v"),
                ("foobar", "Zm9vYmFy"),
            ];
            let out = guest.alloc(10_000).unwrap();
            for (plain, coded) in known {
                let buffer = put(&mut guest, plain.as_bytes());
                let len = guest
                    .base64_encode(buffer, plain.len() as i32, out)
                    .unwrap();
                assert_eq!(get(&guest, out, len), coded.as_bytes());
            }
            for len in 0..200 {
                let bytes = sample(len, len as u64);
                let buffer = put(&mut guest, &bytes);
                let coded = guest.base64_encode(buffer, len as i32, out).unwrap();
                let back = guest.base64_decode(out, coded, buffer).unwrap();
                assert_eq!(get(&guest, buffer, back), bytes);
            }
            let bad = put(&mut guest, b"Zm9*");
            assert_eq!(guest.base64_decode(bad, 4, out).unwrap(), -1);
        }

        #[test]
        fn packing_and_unpacking_give_the_same() {
            let mut guest = Guest::new().unwrap();
            for (len, seed) in [
                (0, 1),
                (1, 2),
                (13, 3),
                (1000, 4),
                (70_000, 5),
                (200_000, 6),
            ] {
                let bytes = sample(len, seed);
                let plain = put(&mut guest, &bytes);
                let packed = guest.alloc((len + len / 255 + 20) as i32).unwrap();
                let size = guest.lz4_pack(plain, len as i32, packed).unwrap();
                assert_eq!(guest.lz4_size(packed, size).unwrap(), len as i32);
                let again = guest.alloc(len as i32).unwrap();
                assert_eq!(guest.lz4_unpack(packed, size, again).unwrap(), len as i32);
                assert_eq!(get(&guest, again, len as i32), bytes);
                if len > 10_000 {
                    assert!((size as usize) < len / 2, "{size} of {len}");
                }
                for buffer in [plain, packed, again] {
                    guest.dealloc(buffer).unwrap();
                }
            }
        }

        #[test]
        fn a_block_that_lies_about_its_lengths_traps() {
            let mut guest = Guest::new().unwrap();
            // "4 bytes", and then a match of 64 MiB.
            let mut block = vec![0, 0, 0, 4, 0x4f, b'b', b'o', b'o', b'm', 1, 0];
            block.extend(std::iter::repeat_n(255, 260_000));
            block.extend([0, 0]);
            let buffer = put(&mut guest, &block);
            let out = guest.alloc(4).unwrap();
            let trap: Trap = guest
                .lz4_unpack(buffer, block.len() as i32, out)
                .unwrap_err();
            assert_eq!(trap.code(), Some(TrapCode::MemoryOutOfBounds));
            assert_eq!(trap.backtrace().frames()[0].func_name(), Some("lz4_unpack"));
        }

        #[test]
        fn json_is_split_into_tokens() {
            let mut guest = Guest::new().unwrap();
            let tokens = guest.alloc(16 * 100).unwrap();
            let count = |guest: &mut Guest, text: &str| {
                let buffer = put(guest, text.as_bytes());
                guest
                    .json_tokens(buffer, text.len() as i32, tokens, 100)
                    .unwrap()
            };
            let text = r#" {"a": [1, -2.5e3, "x\u00e9\n"], "b": {}, "c": [true, null]} "#;
            assert_eq!(count(&mut guest, text), 12);
            let token: [u32; 4] = guest.memory().read_value(tokens).unwrap();
            assert_eq!(token, [1, 1, text.len() as u32 - 1, 6]);
            for (bad, at) in [
                ("[1,]", 3),
                ("{\"a\" 1}", 5),
                ("01", 1),
                ("\"\\x\"", 3),
                ("", 0),
            ] {
                assert_eq!(count(&mut guest, bad), -at - 1, "{bad}");
            }
            let deep = "[".repeat(99) + &"]".repeat(99);
            assert_eq!(count(&mut guest, &deep), 99);
            assert!(count(&mut guest, &"[".repeat(300)) < 0);
        }

        #[test]
        fn pictures_are_decoded() {
            let mut guest = Guest::new().unwrap();
            // 3 x 1: a colour in full, one near it, and the first again from the index.
            let mut file = b"qoif\0\0\0\x03\0\0\0\x01\x04\0".to_vec();
            let slot = (10 * 3 + 20 * 5 + 30 * 7 + 255 * 11) % 64;
            file.extend([0xfe, 10, 20, 30, 0b0111_1001, slot as u8]);
            file.extend([0, 0, 0, 0, 0, 0, 0, 1]);
            let buffer = put(&mut guest, &file);
            let size = guest.alloc(8).unwrap();
            let len = file.len() as i32;
            assert_eq!(guest.qoi_header(buffer, len, size, size + 4).unwrap(), 1);
            assert_eq!(guest.memory().read_value::<[u32; 2]>(size).unwrap(), [3, 1]);
            let out = guest.alloc(12).unwrap();
            assert_eq!(guest.qoi_decode(buffer, len, out).unwrap(), 1);
            let expected = [10, 20, 30, 255, 11, 20, 29, 255, 10, 20, 30, 255];
            assert_eq!(get(&guest, out, 12), expected);
            assert_eq!(guest.qoi_header(buffer, 20, size, size).unwrap(), 0);
        }
    };
}

wasmo_e2e::in_every_way! {
    suite: codec
    o0 = codec_o0
    o3 = codec_o3
    oz = codec_oz
    exact = codec_exact
    explicit_o0 = codec_explicit_o0
    explicit_o3 = codec_explicit_o3
}
