//! What is kept of a part for later compilations: its object, and what the report has to say of it.
//!
//! The object comes first, then the numbers of the functions that were not optimised (u32 each), how many those are (u32), and [`END`].

use wasmo_abi::index::FuncIndex;

/// The last bytes.
const END: &[u8] = b"wasmo part";

/// The bytes to keep.
pub(crate) fn encode(object: &[u8], unoptimized: &[FuncIndex]) -> Vec<u8> {
    let mut bytes = object.to_vec();
    for func in unoptimized {
        bytes.extend_from_slice(&func.0.to_le_bytes());
    }
    bytes.extend_from_slice(&(unoptimized.len() as u32).to_le_bytes());
    bytes.extend_from_slice(END);
    bytes
}

/// The object and the functions in kept bytes, if they are that.
pub(crate) fn decode(mut bytes: Vec<u8>) -> Option<(Vec<u8>, Vec<FuncIndex>)> {
    let (rest, count) = bytes.strip_suffix(END)?.split_last_chunk()?;
    let size = usize::try_from(u32::from_le_bytes(*count))
        .ok()?
        .checked_mul(4)?;
    let object = rest.len().checked_sub(size)?;
    let (words, _) = rest[object..].as_chunks();
    let unoptimized = words
        .iter()
        .map(|&word| FuncIndex(u32::from_le_bytes(word)));
    let unoptimized = unoptimized.collect();
    bytes.truncate(object);
    Some((bytes, unoptimized))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_found_again() {
        for functions in [&[][..], &[FuncIndex(3), FuncIndex(u32::MAX)]] {
            let kept = encode(b"object", functions);
            let expected = Some((b"object".to_vec(), functions.to_vec()));
            assert_eq!(decode(kept), expected);
        }
    }

    #[test]
    fn other_bytes_are_not_taken_for_it() {
        let kept = encode(b"o", &[FuncIndex(3)]);
        assert_eq!(decode(kept[..kept.len() - 1].to_vec()), None);
        assert_eq!(
            decode(kept[2..].to_vec()),
            None,
            "fewer functions than it says"
        );
        assert_eq!(decode(END.to_vec()), None);
        assert_eq!(decode(Vec::new()), None);
    }
}
