//! The address map: from an offset in a module's machine code to an offset in its wasm binary.
//!
//! The map is a list of ranges, each beginning at a code offset and reaching to the next; [`NONE`] marks code that no instruction is
//! responsible for. There is about one for every fifteen bytes of code, so they are encoded by what sets them apart from the one before: in
//! blocks of 64 ranges, each two LEB128 numbers:
//!
//! * the distance from the code offset before, times two, and one more if the wasm offset is [`NONE`];
//! * unless it is: the distance from the last wasm offset, as a signed number with its sign in the lowest bit.
//!
//! A block counts from zero. In front of the blocks are the number of blocks and, for each, its first code offset and where it begins behind these
//! numbers, all of them u32 in little-endian order. So looking up is a search among those, and reading one block at most.

use alloc::vec::Vec;

/// The wasm offset of code that belongs to no instruction.
pub const NONE: u32 = u32::MAX;

/// How many ranges a block has.
const BLOCK: usize = 64;

/// Encodes `ranges`: pairs of code offset and wasm offset. They are sorted; of several that begin at the same code
/// offset the last one counts; neighbours with the same wasm offset are merged.
pub fn encode(mut ranges: Vec<(u32, u32)>) -> Vec<u8> {
    ranges.sort_by_key(|&(code, _)| code);
    let mut kept: Vec<(u32, u32)> = Vec::with_capacity(ranges.len());
    for (code, wasm) in ranges {
        if kept.last().is_some_and(|&(last, _)| last == code) {
            kept.pop();
        }
        if kept.last().is_none_or(|&(_, last)| last != wasm) {
            kept.push((code, wasm));
        }
    }
    let (mut index, mut blocks) = (Vec::new(), Vec::new());
    for block in kept.chunks(BLOCK) {
        index.extend([block[0].0, blocks.len() as u32]);
        let (mut last_code, mut last_wasm) = (0, 0);
        for &(code, wasm) in block {
            let distance = u64::from(code - last_code) << 1;
            leb128(&mut blocks, distance | u64::from(wasm == NONE));
            last_code = code;
            if wasm != NONE {
                let distance = i64::from(wasm) - i64::from(last_wasm);
                leb128(
                    &mut blocks,
                    (distance << 1 ^ distance >> 63).cast_unsigned(),
                );
                last_wasm = wasm;
            }
        }
    }
    let count = index.len() as u32 / 2;
    let words = [count].into_iter().chain(index);
    let mut map: Vec<u8> = words.flat_map(u32::to_le_bytes).collect();
    map.append(&mut blocks);
    map
}

fn leb128(out: &mut Vec<u8>, mut number: u64) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

/// Takes a number from the front of `bytes`.
fn next(bytes: &mut &[u8]) -> Option<u64> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        // Nothing valid is longer than 64 bits; the loop stays a loop without a limit.
        number |= u64::from(byte & 0x7f).wrapping_shl(shift);
        if byte < 0x80 {
            return Some(number);
        }
        shift = u32::wrapping_add(shift, 7);
    }
}

/// The wasm offset for the code at `code` in an encoded map.
#[inline]
pub fn lookup(map: &[u8], code: u32) -> Option<u32> {
    let word = |at: usize| {
        map.get(at * 4..)?
            .first_chunk()
            .copied()
            .map(u32::from_le_bytes)
    };
    let count = word(0)? as usize;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if word(1 + 2 * middle)? <= code {
            low = middle + 1
        } else {
            high = middle
        }
    }
    let start = word(2 * low.checked_sub(1)? + 2)? as usize;
    let mut block = map.get((1 + 2 * count) * 4 + start..)?;
    let (mut at, mut last_wasm, mut found) = (0, 0, None);
    for _ in 0..BLOCK {
        let Some(distance) = next(&mut block) else {
            break; // the last block may have less
        };
        at = u64::saturating_add(at, distance >> 1);
        if at > code.into() {
            break;
        }
        found = None;
        if distance & 1 == 0 {
            let distance = next(&mut block)?;
            let distance = (distance >> 1).cast_signed() ^ -(distance & 1).cast_signed();
            last_wasm = i64::wrapping_add(last_wasm, distance);
            found = u32::try_from(last_wasm).ok();
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use alloc::vec;

    #[test]
    fn ranges_reach_to_the_next() {
        let map = encode(vec![
            (8, 100),
            (0, NONE),
            (12, 100),
            (20, 7),
            (20, 120),
            (40, NONE),
        ]);
        let expect = [
            (0, None),
            (7, None),
            (8, Some(100)),
            (19, Some(100)),
            (20, Some(120)),
            (39, Some(120)),
            (40, None),
        ];
        for (code, wasm) in expect {
            assert_eq!(lookup(&map, code), wasm, "at {code}");
        }
        assert_eq!(lookup(&[], 5), None);
    }

    #[test]
    fn every_range_of_a_long_map_is_found() {
        // Distances of all sizes, up and down, with gaps.
        let mut ranges = Vec::new();
        let (mut code, mut wasm) = (3_u32, 1 << 31);
        for n in 0..1000_u32 {
            ranges.push((code, if n % 7 == 3 { NONE } else { wasm }));
            code += 1 + n * n % 301;
            let step = (n * 7919) % (1 << (n % 31));
            wasm = if n % 3 == 0 {
                wasm ^ step
            } else {
                wasm + n % 5 + 1
            };
        }
        let last = u32::MAX - 1;
        ranges.push((last, last));
        let map = encode(ranges.clone());
        assert!(map.len() < ranges.len() * 6, "{} bytes", map.len());
        let wasm = |at: usize| Some(ranges[at].1).filter(|&wasm| wasm != NONE);
        assert_eq!(lookup(&map, 2), None);
        for (at, &(code, _)) in ranges.iter().enumerate() {
            assert_eq!(lookup(&map, code), wasm(at), "range {at}");
            let before = at.checked_sub(1).and_then(wasm);
            assert_eq!(lookup(&map, code - 1), before, "before range {at}");
        }
        assert_eq!(lookup(&map, u32::MAX), Some(last));
        for end in 0..map.len() {
            // Whatever is missing, nothing goes wrong but the answer.
            let _ = lookup(&map[..end], 100_000);
        }
    }

    #[test]
    fn where_a_block_ends_the_next_begins() {
        for count in [1, 63, 64, 65, 127, 128, 129, 200] {
            let ranges: Vec<_> = (0..count).map(|n| (n * 10, 1000 - n)).collect();
            let map = encode(ranges);
            for n in 0..count {
                assert_eq!(lookup(&map, n * 10 + 9), Some(1000 - n), "{n} of {count}");
            }
        }
    }
}
