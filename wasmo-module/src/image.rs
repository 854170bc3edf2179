//! The module's data image: the first segments as they will stand in memory, so that the runtime can map them, and the others behind.

use crate::segments;
use std::collections::BTreeMap;
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::description::{DataImage, DataSegment, Description, SegmentMode};
use wasmo_abi::index::MemoryIndex;
use wasmo_abi::layout::IMAGE_ALIGN;
use wasmo_abi::types::{AddressType, MemoryType};

/// Less data than this is copied as fast as it is mapped.
const WORTHWHILE: u64 = 4 * IMAGE_ALIGN;

/// How many bytes an image may have for each byte of data, and beyond that in all, for what lies between the segments.
const SPARSE: (u64, u64) = (2, 8 * IMAGE_ALIGN);

/// Lays out `data`, the bytes of all segments in order: with an image at the start if there can be one that is worth it.
/// Sets the image and the segments' places in the description.
pub(crate) fn lay_out(module: &mut Description, data: Vec<u8>) -> Vec<u8> {
    module.image = find(module);
    let Some(image) = module.image else {
        return data;
    };
    let mut out = vec![0; image.len as usize];
    for (at, segment) in module.data.iter_mut().enumerate() {
        let bytes = &data[segment.start as usize..][..segment.len as usize];
        match constant_place(segment) {
            Some((_, address)) if at < image.segments as usize => {
                // An empty segment may lie outside of the image, and is nowhere.
                segment.start = address.saturating_sub(image.address).min(image.len);
                out[segment.start as usize..][..bytes.len()].copy_from_slice(bytes);
            }
            _ => {
                segment.start = out.len() as u64;
                out.extend_from_slice(bytes);
            }
        }
    }
    out
}

/// The image of as many segments as can be, from the first on.
fn find(module: &Description) -> Option<DataImage> {
    // A trap of an element segment would leave memories without data.
    if segments::certain_elements(module) < module.elements.len() {
        return None;
    }
    let imported = module.import_counts().memories;
    let own = |memory: MemoryIndex| {
        let own = memory.0.checked_sub(imported)?;
        module.memories.get(own as usize).filter(|ty| is_mapped(ty))
    };
    let mut target = None;
    let mut ranges = BTreeMap::new();
    let mut bytes = 0;
    let mut best = None;
    for (count, segment) in (1..).zip(&module.data) {
        if segment.mode == SegmentMode::Passive {
            continue;
        }
        let Some((memory, start)) = constant_place(segment) else {
            break;
        };
        let Some(ty) = own(memory).filter(|_| *target.get_or_insert(memory) == memory) else {
            break;
        };
        let end = start + segment.len;
        if end > ty.limits.min * WASM_PAGE_SIZE {
            break; // traps
        }
        if segment.len == 0 {
            continue;
        }
        let before = ranges.range(..end).next_back();
        if before.is_some_and(|(_, &before)| before > start) {
            break; // overlaps
        }
        ranges.insert(start, end);
        bytes += segment.len;
        let first = ranges.first_key_value().map_or(0, |(&start, _)| start);
        let last = ranges.last_key_value().map_or(0, |(_, &end)| end);
        let address = first - first % IMAGE_ALIGN;
        let len = (last - address).next_multiple_of(IMAGE_ALIGN);
        if bytes >= WORTHWHILE && len <= bytes * SPARSE.0 + SPARSE.1 {
            best = Some(DataImage {
                segments: count,
                memory,
                address,
                len,
            });
        }
    }
    best
}

/// Whether the runtime can map something into a memory of this type: it is one that never moves and has no other users.
fn is_mapped(ty: &MemoryType) -> bool {
    ty.address == AddressType::I32
        && u64::from(ty.page_size_log2) == u64::from(WASM_PAGE_SIZE.trailing_zeros())
        && !ty.shared
}

/// The memory and address of an active segment at a constant place.
pub(crate) fn constant_place(segment: &DataSegment) -> Option<(MemoryIndex, u64)> {
    match &segment.mode {
        SegmentMode::Active { target, offset } => Some((*target, segments::constant(offset)?)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{Module, ParseOptions};

    /// The module with these fields in its text, and in place of `BIG` a string of 20,000 bytes.
    fn module(fields: &str) -> Module {
        let big = "a".repeat(20_000);
        let text = format!("(module {fields})").replace("BIG", &format!("{big:?}"));
        Module::parse(text.as_bytes(), &ParseOptions::default()).expect("a valid module")
    }

    /// The count of segments, the address and the length of the image.
    fn image(fields: &str) -> Option<(u32, u64, u64)> {
        let module = module(fields);
        let image = module.description().image?;
        Some((image.segments, image.address, image.len))
    }

    #[test]
    fn segments_are_laid_out_as_in_memory() {
        let module = module(
            r#"(import "m" "g" (global $g i32))
            (memory 4)
            (data (i32.const 30000) BIG)
            (data "passive")
            (data (i32.const 9000) "first")
            (data (i32.const 60000) "")
            (data (global.get $g) "later")
            (data (i32.const 9010) "last")"#,
        );
        let image = module.description().image.expect("an image");
        assert_eq!((image.segments, image.address), (3, 8192));
        assert_eq!(image.len, 50_000_u64.next_multiple_of(4096) - 8192);
        let (image_bytes, rest) = module.data_image().split_at(image.len as usize);
        assert_eq!(rest, b"passivelaterlast");
        let mut expect = vec![0; image.len as usize];
        expect[9000 - 8192..][..5].copy_from_slice(b"first");
        expect[30000 - 8192..][..20_000].fill(b'a');
        assert_eq!(image_bytes, expect);
        let contents: Vec<&[u8]> = module
            .description()
            .data
            .iter()
            .map(|segment| &module.data_image()[segment.start as usize..][..segment.len as usize])
            .collect();
        assert_eq!(
            contents[1..],
            [&b"passive"[..], b"first", b"", b"later", b"last"]
        );
        assert_eq!(contents[0], [b'a'; 20_000]);
    }

    #[test]
    fn an_image_ends_before_what_makes_a_difference() {
        for (fields, expect) in [
            (
                "(memory 4) (data (i32.const 4096) BIG)",
                Some((1, 4096, 20480)),
            ),
            (
                "(memory 4) (data (i32.const 1) BIG) (data (i32.const 20000) BIG)",
                Some((1, 0, 20480)),
            ),
            (
                "(memory 4) (data (i32.const 20000) BIG) (data (i32.const 1) BIG)",
                Some((1, 16384, 24576)),
            ),
            (
                "(memory 4) (data (i32.const 0) BIG) (data (i32.const 20000) BIG)",
                Some((2, 0, 40960)),
            ),
            (
                "(memory 4) (data (i32.const 0) BIG) (data (i32.const 250000) BIG)",
                Some((1, 0, 20480)),
            ),
            // Out of bounds.
            (
                "(memory 1) (data (i32.const 0) BIG) (data (i32.const 60000) BIG)",
                Some((1, 0, 20480)),
            ),
            (
                "(memory 1) (data (i32.const -1) \"\") (data (i32.const 0) BIG)",
                None,
            ),
            ("(memory 1) (data (i32.const -1) BIG)", None),
            // Too little.
            ("(memory 4) (data (i32.const 0) \"abc\")", None),
            // Not its own.
            (
                "(import \"m\" \"m\" (memory 4)) (data (i32.const 0) BIG)",
                None,
            ),
            (
                "(memory 4) (memory 4) (data (memory 1) (i32.const 0) BIG) (data (i32.const 0) BIG)",
                Some((1, 0, 20480)),
            ),
            // Not to be mapped.
            ("(memory i64 4) (data (i64.const 0) BIG)", None),
            ("(memory 4 4 shared) (data (i32.const 0) BIG)", None),
            // A trap before the data.
            (
                "(memory 4) (table 1 funcref) (func $f) (elem (i32.const 0) $f) (data (i32.const 0) BIG)",
                Some((1, 0, 20480)),
            ),
            (
                "(memory 4) (table 1 funcref) (func $f) (elem (i32.const 1) $f) (data (i32.const 0) BIG)",
                None,
            ),
            (
                "(memory 4) (table i64 1 funcref) (func $f) (elem (i64.const 0) $f) (data (i32.const 0) BIG)",
                Some((1, 0, 20480)),
            ),
            (
                "(memory 4) (table i64 1 funcref) (func $f) (elem (i64.const -1) $f) (data (i32.const 0) BIG)",
                None,
            ),
            (
                "(import \"m\" \"t\" (table 1 funcref)) (memory 4) (func $f) (elem (i32.const 0) $f) (data (i32.const 0) BIG)",
                None,
            ),
        ] {
            assert_eq!(image(fields), expect, "{fields}");
        }
    }
}
