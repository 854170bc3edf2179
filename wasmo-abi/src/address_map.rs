//! The address map: from an offset in a module's machine code to an offset in its wasm binary.
//!
//! The map is a list of ranges, each beginning at a code offset and reaching to the next. It is encoded as two
//! arrays of little-endian u32 of equal length, the code offsets (strictly ascending) and then the wasm offsets;
//! [`NONE`] marks code that no instruction is responsible for. Looking up needs no decoding.

use alloc::vec::Vec;

/// The wasm offset of code that belongs to no instruction.
pub const NONE: u32 = u32::MAX;

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
    let codes = kept.iter().map(|&(code, _)| code);
    let wasms = kept.iter().map(|&(_, wasm)| wasm);
    codes.chain(wasms).flat_map(u32::to_le_bytes).collect()
}

/// The wasm offset for the code at `code` in an encoded map.
pub fn lookup(map: &[u8], code: u32) -> Option<u32> {
    let count = map.len() / 8;
    let word = |at: usize| {
        map.get(at * 4..)?
            .first_chunk()
            .copied()
            .map(u32::from_le_bytes)
    };
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if word(middle)? <= code {
            low = middle + 1
        } else {
            high = middle
        }
    }
    word(count + low.checked_sub(1)?).filter(|&wasm| wasm != NONE)
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
        assert_eq!(map.len(), 4 * 8);
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
}
