//! What of a function a profile goes by: the operators that branch, and two digests by which the function is found again.

use sha2::{Digest as _, Sha256};
use wasmparser::{BinaryReader, FunctionBody, Operator};

/// The beginning of a SHA-256.
pub(crate) type ShortDigest = [u8; 8];

/// A function's body, as a profile sees it.
pub(crate) struct Shape {
    /// The operators that branch, in their order.
    pub(crate) sites: Vec<Site>,
    /// The digest of the body.
    pub(crate) body: ShortDigest,
    /// The digest of its operators without their immediates, but for the labels of branches: it is the same if only functions, types or globals have other indices, or
    /// data lies elsewhere.
    pub(crate) operators: ShortDigest,
}

/// An operator that branches.
pub(crate) struct Site {
    /// Its offset in the wasm binary.
    pub(crate) offset: u64,
    pub(crate) kind: SiteKind,
}

pub(crate) enum SiteKind {
    /// `br_if` or `if`.
    Condition,
    /// A `br_table` with so many targets, the default not counted.
    Table(u32),
}

impl Site {
    /// How many counts it has.
    pub(crate) fn counts(&self) -> u32 {
        match self.kind {
            SiteKind::Condition => 2,
            SiteKind::Table(targets) => targets.saturating_add(1),
        }
    }
}

impl Shape {
    pub(crate) fn of(body: &FunctionBody<'_>) -> wasmparser::Result<Self> {
        let bytes = body.as_bytes();
        let start = body.range().start;
        let mut sites = Vec::new();
        let mut operators = Sha256::new();
        for operator in body.get_operators_reader()?.into_iter_with_offsets() {
            let (operator, offset) = operator?;
            let opcode = bytes.get((offset - start) as usize..).unwrap_or_default();
            operators.update(opcode_of(opcode)?);
            let kind = match operator {
                Operator::BrIf { relative_depth } => {
                    operators.update(relative_depth.to_le_bytes());
                    SiteKind::Condition
                }
                Operator::If { .. } => SiteKind::Condition,
                Operator::BrTable { targets } => {
                    for target in targets.targets() {
                        operators.update(target?.to_le_bytes());
                    }
                    operators.update(targets.default().to_le_bytes());
                    SiteKind::Table(targets.len())
                }
                Operator::Br { relative_depth } => {
                    operators.update(relative_depth.to_le_bytes());
                    continue;
                }
                _ => continue,
            };
            sites.push(Site { offset, kind });
        }
        Ok(Self {
            sites,
            body: short(Sha256::digest(bytes).as_slice()),
            operators: short(operators.finalize().as_slice()),
        })
    }

    /// How many counts the function has.
    pub(crate) fn counts(&self) -> u64 {
        let sites = self.sites.iter().map(|site| u64::from(site.counts()));
        1 + sites.sum::<u64>()
    }
}

/// The bytes that say which operator it is that `code` begins with: one, and a number behind it where that is a prefix.
fn opcode_of(code: &[u8]) -> wasmparser::Result<&[u8]> {
    let len = match code {
        [0xfb..=0xfe, rest @ ..] => 1 + leb128(rest)?.1,
        _ => 1,
    };
    Ok(code.get(..len).unwrap_or_default())
}

fn short(digest: &[u8]) -> ShortDigest {
    std::array::from_fn(|at| digest[at])
}

/// The number that `bytes` begin with, and how many of them it takes.
pub(crate) fn leb128(bytes: &[u8]) -> wasmparser::Result<(u32, usize)> {
    let mut reader = BinaryReader::new(bytes, 0);
    Ok((reader.read_var_u32()?, reader.current_position()))
}
