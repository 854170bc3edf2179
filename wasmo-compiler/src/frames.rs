//! The table of frames, read from what LLVM writes for unwinders: which registers that callees have to preserve a frame has saved, and
//! where. An exception that passes through the frame restores them from there.
//!
//! See [`wasmo_abi::layout::FRAME_START`] for what the runtime gets. `.eh_frame` says for each instruction how the frame pointer of the
//! caller and the registers are found. What counts is the calls, and these are where the frame pointer is set; so the places
//! before it is and after it is not any more are left out, and neighbours that have saved the same are one entry.

use crate::error::{Error, Result};
use crate::handlers::{UNWIND, targets};
use gimli::{
    BaseAddresses, CfaRule, CieOrFde, EhFrame, LittleEndian, RegisterRule, UnwindContext,
    UnwindSection as _, UnwindTableRow,
};
use object::{Architecture, Object as _, ObjectSection as _, ObjectSymbol as _};
use std::collections::{HashMap, HashSet};
use wasmo_abi::layout::{FRAME_SAVED_COUNT_BITS, POINTER_SIZE, SAVED_SIZE};

/// The encoded tables, as far as they are made.
#[derive(Default, Debug)]
pub(crate) struct Frames {
    /// Where which registers are saved, in the order of the code.
    pub(crate) frames: Vec<u8>,
    /// Lists of saved registers.
    pub(crate) saved: Vec<u8>,
    /// The lists by what is in them.
    lists: HashMap<Vec<Saved>, u32>,
    /// The list of the last entry.
    last: Option<u32>,
}

/// A saved register: its number and its place in words from the frame pointer.
type Saved = [u8; SAVED_SIZE as usize];

/// What DWARF calls the registers of a target.
struct Registers {
    frame_pointer: u16,
    return_address: u16,
    /// The runtime's number of a register that callees have to preserve.
    preserved: fn(u16) -> Option<u8>,
}

const X86_64: Registers = Registers {
    frame_pointer: 6,
    return_address: 16,
    preserved: |register| match register {
        3 => Some(0),
        12..=15 => Some((register - 11) as u8),
        _ => None,
    },
};

const AARCH64: Registers = Registers {
    frame_pointer: 29,
    return_address: 30,
    preserved: |register| match register {
        // x19 to x28; d8 to d15.
        19..=28 => Some((register - 19) as u8),
        72..=79 => Some((register - 72 + 10) as u8),
        _ => None,
    },
};

impl Frames {
    /// Adds what the object of a part says, whose code begins at `base` of the module's.
    pub(crate) fn read(&mut self, object: &object::File<'_>, base: u32) -> Result<()> {
        let Some(text) = object.section_by_name(".text") else {
            return Ok(());
        };
        let registers = match object.architecture() {
            Architecture::Aarch64 => AARCH64,
            _ => X86_64,
        };
        let code = text.data().map_err(malformed)?;
        let (functions, mut rows) = read_rows(object, text.index(), &registers)?;
        let lacking = object.symbols().find(|symbol| {
            symbol.kind() == object::SymbolKind::Text
                && symbol.section_index() == Some(text.index())
                && !functions.contains(&symbol.address())
        });
        if let Some(function) = lacking {
            return Err(malformed(format_args!(
                "nothing is said of {:?}",
                function.name()
            )));
        }
        rows.sort_by_key(|row| row.start);
        if rows.windows(2).any(|pair| pair[0].end > pair[1].start) {
            return Err(malformed("functions overlap"));
        }
        for (at, row) in rows.iter().enumerate() {
            let Some(saved) = &row.saved else {
                continue;
            };
            let saved = match rows.get(at + 1) {
                Some(next) if saved.is_empty() && pushes(code, row, next) => &next.saved,
                _ => &row.saved,
            };
            let start = row
                .start
                .checked_add(base)
                .ok_or_else(crate::code::too_large)?;
            self.push(start, saved.as_deref().unwrap_or_default())?;
        }
        Ok(())
    }

    /// Adds that from `start` on the registers in `saved` are saved.
    fn push(&mut self, start: u32, saved: &[Saved]) -> Result<()> {
        let list = match self.lists.get(saved) {
            Some(&list) => list,
            None => {
                let first = self.saved.len() / SAVED_SIZE as usize;
                let first = u32::try_from(first).map_err(malformed)?;
                let list = first << FRAME_SAVED_COUNT_BITS | saved.len() as u32;
                self.saved.extend(saved.as_flattened());
                self.lists.insert(saved.to_vec(), list);
                list
            }
        };
        if self.last != Some(list) {
            self.last = Some(list);
            self.frames.extend(start.to_le_bytes());
            self.frames.extend(list.to_le_bytes());
        }
        Ok(())
    }
}

/// Code in which the same is saved at the same places.
struct Row {
    start: u32,
    end: u32,
    /// What is saved; nothing is known where the frame pointer is not set.
    saved: Option<Vec<Saved>>,
}

/// The places where functions start, and all rows.
fn read_rows(
    object: &object::File<'_>,
    text: object::SectionIndex,
    registers: &Registers,
) -> Result<(HashSet<u64>, Vec<Row>)> {
    let Some(section) = object.section_by_name(UNWIND) else {
        return Ok((HashSet::new(), Vec::new()));
    };
    let mut bytes = section.data().map_err(malformed)?.to_vec();
    // What leads to functions counts from where it stands, and is for the linker to fill in; the code shall be at 0, and so shall be the section.
    for (at, target, offset) in targets(object, &section)? {
        if target == text {
            let at = u32::try_from(at).map_err(malformed)?;
            bytes
                .get_mut(at as usize..)
                .and_then(|bytes| bytes.first_chunk_mut())
                .map(|field| *field = offset.wrapping_sub(at).to_le_bytes())
                .ok_or_else(|| malformed("a relocation outside of it"))?;
        }
    }
    let section = EhFrame::new(&bytes, LittleEndian);
    let bases = BaseAddresses::default().set_eh_frame(0);
    let mut context = UnwindContext::new();
    let mut functions = HashSet::new();
    let mut rows = Vec::new();
    let mut entries = section.entries(&bases);
    while let Some(entry) = entries.next().map_err(malformed)? {
        let CieOrFde::Fde(entry) = entry else {
            continue;
        };
        let function = entry
            .parse(|section, bases, at| section.cie_from_offset(bases, at))
            .map_err(malformed)?;
        functions.insert(function.initial_address());
        let mut table = function
            .rows(&section, &bases, &mut context)
            .map_err(malformed)?;
        while let Some(row) = table.next_row().map_err(malformed)? {
            let offset = |at| u32::try_from(at).map_err(malformed);
            let (start, end) = (offset(row.start_address())?, offset(row.end_address())?);
            if start < end {
                let saved = saved(row, registers)?;
                rows.push(Row { start, end, saved });
            }
        }
    }
    Ok((functions, rows))
}

/// What is saved where a row applies, if the frame pointer is set there.
fn saved(row: &UnwindTableRow<usize>, registers: &Registers) -> Result<Option<Vec<Saved>>> {
    let frame = match row.cfa() {
        CfaRule::RegisterAndOffset { register, offset } => {
            (register.0 == registers.frame_pointer).then_some(*offset)
        }
        CfaRule::Expression(_) => return Err(malformed("a frame has no fixed place")),
    };
    let Some(frame) = frame else {
        return Ok(None);
    };
    let mut saved = Vec::new();
    let (mut caller, mut back) = (None, None);
    for (register, rule) in row.registers() {
        let register = register.0;
        let &RegisterRule::Offset(offset) = rule else {
            return Err(malformed(format_args!("register {register}: {rule:?}")));
        };
        // In words from the frame pointer.
        let place = frame.wrapping_add(offset);
        let word = i64::from(POINTER_SIZE);
        let words = match i8::try_from(place / word) {
            Ok(words) if place % word == 0 => words,
            _ => return Err(malformed(format_args!("register {register} at {place}"))),
        };
        match (registers.preserved)(register) {
            Some(number) => saved.push([number, words.cast_unsigned()]),
            None if register == registers.frame_pointer => caller = Some(words),
            None if register == registers.return_address => back = Some(words),
            None => return Err(malformed(format_args!("register {register}"))),
        }
    }
    if (caller, back) != (Some(0), Some(1)) {
        return Err(malformed(format_args!(
            "the caller's frame is noted at {caller:?}, the return address at {back:?}"
        )));
    }
    saved.sort_unstable();
    Ok(Some(saved))
}

/// Whether `row`, where nothing is said to be saved, begins with the pushes that save what is saved in the row behind it. On x86-64, LLVM says
/// so only behind all of the prologue.
fn pushes(code: &[u8], row: &Row, next: &Row) -> bool {
    let Some(saved) = next.saved.as_ref().filter(|_| row.end == next.start) else {
        return false;
    };
    let Some(mut code) = code.get(row.start as usize..row.end as usize) else {
        return false;
    };
    // In the order in which the stack grows.
    let mut pushed = saved.clone();
    pushed.sort_unstable_by_key(|&[_, words]| std::cmp::Reverse(words.cast_signed()));
    (1..).zip(&pushed).all(|(at, &[register, words])| {
        let push: &[u8] = match register {
            0 => &[0x53],
            1 => &[0x41, 0x54],
            2 => &[0x41, 0x55],
            3 => &[0x41, 0x56],
            _ => &[0x41, 0x57],
        };
        let rest = code.strip_prefix(push);
        code = rest.unwrap_or_default();
        rest.is_some() && words.cast_signed() == -at
    })
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!("LLVM's table of frames cannot be read: {error}"))
}
