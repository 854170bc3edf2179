//! What the module's data segments put where the code of a part looks into tables.
//!
//! Guests can write to their tables, so this is what to expect, not what is there. It is a dependency of the part's code, and so as little as can be: what is near to
//! the constants that bodies add to the addresses of loads.

use crate::error::{Error, Result};
use crate::options::{OptLevel, Options};
use std::collections::BTreeMap;
use std::ops::Range;
use wasmo_abi::index::{DefinedFuncIndex, MemoryIndex};
use wasmo_module::Module;
use wasmparser::Operator;

/// How far from such a constant data is known: a table may be addressed from its end.
const NEAR: u64 = 256;

/// Below this there are no tables: toolchains leave the first bytes of the memory alone, and smaller constants are the places of fields.
const FIRST: u64 = 1024;

/// The data segments of the memory 0 that are copied to a constant place, by address; none where code is compiled without knowing them.
pub(crate) type Segments<'a> = BTreeMap<u64, &'a [u8]>;

/// Those of a module that is compiled with `options`.
pub(crate) fn segments<'a>(wasm: &'a Module, options: &Options) -> Segments<'a> {
    match options.opt_level {
        OptLevel::O2 | OptLevel::O3 => {
            let placed = wasm.placed_data().filter(|it| it.0 == MemoryIndex(0));
            placed.map(|(_, start, bytes)| (start, bytes)).collect()
        }
        OptLevel::O0 | OptLevel::O1 | OptLevel::Os | OptLevel::Oz => Segments::new(),
    }
}

/// The data that is known of the memory 0.
#[derive(Default)]
pub(crate) struct Known<'a> {
    /// By address. None overlaps the next.
    ranges: BTreeMap<u64, &'a [u8]>,
}

impl<'a> Known<'a> {
    /// What is known in these bodies.
    pub(crate) fn of(
        wasm: &Module,
        segments: &Segments<'a>,
        bodies: impl Iterator<Item = DefinedFuncIndex>,
    ) -> Result<Self> {
        if segments.is_empty() {
            return Ok(Self::default());
        }
        let mut addresses = Vec::new();
        for func in bodies {
            collect(wasm, func, &mut addresses)?;
        }
        addresses.sort_unstable();
        let mut found: Vec<(Range<u64>, u64)> = Vec::new();
        for address in addresses {
            // Also the segment that ends there.
            let Some((&start, bytes)) = segments.range(..=address).next_back() else {
                continue;
            };
            let end = start + bytes.len() as u64;
            if address > end {
                continue;
            }
            let range = start.max(address.saturating_sub(NEAR))..end.min(address + NEAR);
            match found.last_mut() {
                Some((last, from)) if *from == start && range.start <= last.end => {
                    last.end = last.end.max(range.end);
                }
                // Segments may overlap: what is known once is enough.
                Some((last, _)) if range.start < last.end => {}
                _ => found.push((range, start)),
            }
        }
        let bytes = |(range, start): (Range<u64>, u64)| {
            let own = (range.start - start) as usize..(range.end - start) as usize;
            let bytes = segments.get(&start)?.get(own)?;
            (!bytes.is_empty()).then_some((range.start, bytes))
        };
        Ok(Self {
            ranges: found.into_iter().filter_map(bytes).collect(),
        })
    }

    /// What is known, by address.
    pub(crate) fn ranges(&self) -> impl Iterator<Item = (u64, &'a [u8])> {
        self.ranges
            .iter()
            .map(|(&address, &bytes)| (address, bytes))
    }

    /// The `len` bytes at `address`, if all are known.
    pub(crate) fn bytes(&self, address: u64, len: u64) -> Option<&'a [u8]> {
        let (&start, bytes) = self.ranges.range(..=address).next_back()?;
        let from = usize::try_from(address - start).ok()?;
        bytes.get(from..from.checked_add(usize::try_from(len).ok()?)?)
    }
}

/// Adds the constants in the addresses of the loads of `func`.
fn collect(wasm: &Module, func: DefinedFuncIndex, addresses: &mut Vec<u64>) -> Result<()> {
    // The constant that has been added last, and how many operators before.
    let mut added = None;
    let mut constant = None;
    let body = wasm.body(func);
    for operator in body.get_operators_reader().map_err(Error::unparsable)? {
        let operator = operator.map_err(Error::unparsable)?;
        let offset = match &operator {
            Operator::I32Load { memarg }
            | Operator::I64Load { memarg }
            | Operator::I32Load8S { memarg }
            | Operator::I32Load8U { memarg }
            | Operator::I32Load16S { memarg }
            | Operator::I32Load16U { memarg }
            | Operator::I64Load8S { memarg }
            | Operator::I64Load8U { memarg }
            | Operator::I64Load16S { memarg }
            | Operator::I64Load16U { memarg }
            | Operator::I64Load32S { memarg }
            | Operator::I64Load32U { memarg } => Some(memarg.offset),
            _ => None,
        };
        if let Some(offset) = offset {
            let address = offset.saturating_add(added.unwrap_or(0));
            if (FIRST..1 << 32).contains(&address) {
                addresses.push(address);
            }
        }
        (added, constant) = match operator {
            Operator::I32Const { value } => (None, Some(u64::from(value.cast_unsigned()))),
            Operator::I32Add => (constant, None),
            _ => (None, None),
        };
    }
    Ok(())
}
