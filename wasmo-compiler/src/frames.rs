//! The table of frames, read from what LLVM writes for unwinders: which registers that callees have to preserve a frame has saved, and
//! where. An exception that passes through the frame restores them from there. Where there is no frame, the table says where the return address is: a
//! fault there has a caller too.
//!
//! See [`wasmo_abi::layout::FRAME_START`] for what the runtime gets. `.eh_frame` says for each instruction how the frame pointer of the
//! caller and the registers are found. A call is always where the frame pointer is set. Without one are functions that call nothing, and of others
//! those ways through them that LLVM has found to need none. What begins a frame and what leaves it is left out as far as nothing in it can fault but the
//! instruction that saves the caller's frame pointer, which the runtime knows when it sees it; so an ordinary function has one entry, or none if the one
//! before it saves the same.

use crate::error::{Error, Result};
use crate::handlers::{UNWIND, targets};
use gimli::{
    BaseAddresses, CfaRule, CieOrFde, EhFrame, LittleEndian, RegisterRule, UnwindContext,
    UnwindSection as _, UnwindTableRow,
};
use object::{Architecture, Object as _, ObjectSection as _, ObjectSymbol as _};
use std::collections::{HashMap, HashSet};
use wasmo_abi::layout::{
    FRAME_LINK, FRAME_PROBING, FRAME_SAVED_COUNT_BITS, FRAME_UNMADE, POINTER_SIZE, SAVED_SIZE,
};

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
    /// Whether there may be code that nothing leads to, of which LLVM does not know what frame it has.
    dead_code: bool,
}

/// A saved register: its number and its place in words from the frame pointer.
type Saved = [u8; SAVED_SIZE as usize];

/// What DWARF calls the registers of a target.
struct Registers {
    frame_pointer: u16,
    stack_pointer: u16,
    return_address: u16,
    /// The one that holds the end of a frame while a loop touches its pages.
    probe: u16,
    /// Whether calls leave the return address in its register.
    links: bool,
    /// Whether nothing in this code can fault but what saves the caller's frame pointer, the latter being in front of it or not.
    is_harmless: fn(&[u8], bool) -> bool,
    /// Whether this code begins by saving the caller's frame pointer.
    makes_frame: fn(&[u8]) -> bool,
    /// The runtime's number of a register that callees have to preserve.
    preserved: fn(u16) -> Option<u8>,
}

const X86_64: Registers = Registers {
    frame_pointer: 6,
    stack_pointer: 7,
    return_address: 16,
    probe: 11,
    links: false,
    is_harmless: |code, _| x86_64::is_harmless(code),
    makes_frame: |code| code.starts_with(&[x86_64::PUSH_RBP]),
    preserved: |register| match register {
        3 => Some(0),
        12..=15 => Some((register - 11) as u8),
        _ => None,
    },
};

const AARCH64: Registers = Registers {
    frame_pointer: 29,
    stack_pointer: 31,
    return_address: 30,
    probe: 9,
    links: true,
    is_harmless: aarch64::is_harmless,
    makes_frame: aarch64::makes_frame,
    preserved: |register| match register {
        // x19 to x28; d8 to d15.
        19..=28 => Some((register - 19) as u8),
        72..=79 => Some((register - 72 + 10) as u8),
        _ => None,
    },
};

impl Frames {
    /// None yet. `dead_code` says whether there may be code that nothing leads to.
    pub(crate) fn new(dead_code: bool) -> Self {
        Self {
            dead_code,
            ..Self::default()
        }
    }

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
        // A function begins with code that something leads to.
        let is_dead = |row: &Row| self.dead_code && !functions.contains(&row.start.into());
        check_calls(&text, code, &rows, is_dead, registers.links)?;
        let mut making = false;
        for (at, row) in rows.iter().enumerate() {
            let bytes = code.get(row.start as usize..row.end as usize);
            let bytes = bytes.ok_or_else(|| malformed("a frame outside of the code"))?;
            let list = match &row.frame {
                Frame::Made(saved) => {
                    let saved = match rows.get(at + 1).map(|next| &next.frame) {
                        Some(Frame::Made(next)) if saved.is_empty() && pushes(bytes, next) => next,
                        _ => saved,
                    };
                    self.list(saved)?
                }
                &Frame::Unmade(list) => {
                    making |= (registers.makes_frame)(bytes);
                    if (registers.is_harmless)(bytes, making) {
                        continue;
                    }
                    list
                }
                Frame::Halfway => continue,
            };
            making = false;
            let start = row.start.checked_add(base);
            self.push(start.ok_or_else(crate::code::too_large)?, list);
        }
        Ok(())
    }

    /// The list of these saved registers.
    fn list(&mut self, saved: &[Saved]) -> Result<u32> {
        if let Some(&list) = self.lists.get(saved) {
            return Ok(list);
        }
        let first = self.saved.len() / SAVED_SIZE as usize;
        let first = u32::try_from(first).map_err(malformed)?;
        let list = first << FRAME_SAVED_COUNT_BITS | saved.len() as u32;
        self.saved.extend(saved.as_flattened());
        self.lists.insert(saved.to_vec(), list);
        Ok(list)
    }

    /// Adds that from `start` on frames are as `list` says.
    fn push(&mut self, start: u32, list: u32) {
        if self.last != Some(list) {
            self.last = Some(list);
            self.frames.extend(start.to_le_bytes());
            self.frames.extend(list.to_le_bytes());
        }
    }
}

/// Code in which frames are the same.
struct Row {
    start: u32,
    end: u32,
    frame: Frame,
}

/// What there is of a frame.
enum Frame {
    /// The frame pointer is set, and these registers are saved.
    Made(Vec<Saved>),
    /// The frame pointer is the caller's. What the table says of the return address.
    Unmade(u32),
    /// The frame pointer is saved and about to be set, or to be restored. The instructions use only that part of the stack that saving it has used.
    Halfway,
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
                let frame = frame(row, registers)?;
                rows.push(Row { start, end, frame });
            }
        }
    }
    Ok((functions, rows))
}

/// Makes sure that there is a frame at each call of a function that is elsewhere, but where the code may be dead.
fn check_calls(
    text: &object::Section<'_, '_>,
    code: &[u8],
    rows: &[Row],
    is_dead: impl Fn(&Row) -> bool,
    aarch64: bool,
) -> Result<()> {
    for (at, _) in text.relocations() {
        let at = usize::try_from(at).map_err(malformed)?;
        let is_call = match aarch64 {
            // The upper bits of `bl`.
            true => code.get(at + 3).is_some_and(|byte| byte & 0xfc == 0x94),
            // What stands before the distance.
            false => code.get(at.wrapping_sub(1)) == Some(&0xe8),
        };
        let row = rows
            .partition_point(|row| row.start as usize <= at)
            .checked_sub(1)
            .map(|row| &rows[row]);
        let is_fine = |row: &Row| matches!(row.frame, Frame::Made(_)) || is_dead(row);
        if is_call && !row.is_some_and(is_fine) {
            return Err(malformed(format_args!("a call without a frame at {at}")));
        }
    }
    Ok(())
}

/// What there is of a frame where a row applies.
fn frame(row: &UnwindTableRow<usize>, registers: &Registers) -> Result<Frame> {
    let &CfaRule::RegisterAndOffset { register, offset } = row.cfa() else {
        return Err(malformed("a frame has no fixed place"));
    };
    if register.0 != registers.frame_pointer {
        return unmade_frame(row, registers, register.0, offset);
    }
    let frame = offset;
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
    Ok(Frame::Made(saved))
}

/// The same where the frame's end is `offset` bytes from `register`, which is not the frame pointer.
fn unmade_frame(
    row: &UnwindTableRow<usize>,
    registers: &Registers,
    register: u16,
    offset: i64,
) -> Result<Frame> {
    let mut link = registers.links;
    let mut place = offset;
    for (saved, rule) in row.registers() {
        match (saved.0, rule) {
            // On x86-64 LLVM does not say when it is restored; what stands before that is harmless.
            (saved, RegisterRule::Offset(_))
                if saved == registers.frame_pointer && registers.links =>
            {
                return Ok(Frame::Halfway);
            }
            (saved, RegisterRule::Offset(at)) if saved == registers.return_address => {
                (link, place) = (false, offset.wrapping_add(*at));
            }
            _ => {}
        }
    }
    let kind = match register {
        register if register == registers.stack_pointer => FRAME_UNMADE,
        register if register == registers.probe => FRAME_PROBING,
        register => return Err(malformed(format_args!("a frame from register {register}"))),
    };
    let distance = match link {
        true => FRAME_LINK,
        // What calls nothing need not align its stack.
        false => u32::try_from(place)
            .ok()
            .filter(|&distance| distance < FRAME_LINK)
            .ok_or_else(|| malformed(format_args!("a return address at {place}")))?,
    };
    Ok(Frame::Unmade(distance << FRAME_SAVED_COUNT_BITS | kind))
}

/// Whether `code`, where nothing is said to be saved, begins with the pushes that save what is saved behind it. On x86-64, LLVM says
/// so only behind all of the prologue.
fn pushes(mut code: &[u8], saved: &[Saved]) -> bool {
    // In the order in which the stack grows.
    let mut pushed = saved.to_vec();
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

/// Instructions of x86-64.
mod x86_64 {
    /// `push rbp`.
    pub(super) const PUSH_RBP: u8 = 0x55;

    /// Whether the code is `push rbp`, `mov rbp, rsp`, pops and returns only.
    pub(super) fn is_harmless(mut code: &[u8]) -> bool {
        while !code.is_empty() {
            code = match code {
                [PUSH_RBP | 0x58..=0x5f | 0xc3, rest @ ..] => rest,
                [0x41, 0x58..=0x5f, rest @ ..] => rest,
                [0x48, 0x89, 0xe5, rest @ ..] => rest,
                _ => return false,
            };
        }
        true
    }
}

/// Instructions of AArch64.
mod aarch64 {
    fn instructions(code: &[u8]) -> impl Iterator<Item = u32> {
        let (instructions, _) = code.as_chunks::<4>();
        instructions.iter().map(|&bytes| u32::from_le_bytes(bytes))
    }

    /// `sub sp, sp, #…`.
    fn is_room(instruction: u32) -> bool {
        instruction & 0xff80_03ff == 0xd100_03ff
    }

    /// `stp x29, x30, [sp, #…]`, the stack pointer being set to that place or not.
    fn saves_frame_pointer(instruction: u32) -> bool {
        matches!(instruction & 0xffc0_7fff, 0xa900_7bfd | 0xa980_7bfd)
    }

    /// A store of a register or two at a fixed place from the stack pointer.
    fn is_store_on_stack(instruction: u32) -> bool {
        // str x, str d; stp x, stp d.
        matches!(instruction & 0xffc0_03e0, 0xf900_03e0 | 0xfd00_03e0)
            || matches!(instruction & 0xffc0_03e0, 0xa900_03e0 | 0x6d00_03e0)
    }

    /// `add x29, sp, #…`, which is also `mov x29, sp`.
    fn sets_frame_pointer(instruction: u32) -> bool {
        instruction & 0xff80_03ff == 0x9100_03fd
    }

    /// Whether the code begins by saving the caller's frame pointer, perhaps behind making room.
    pub(super) fn makes_frame(code: &[u8]) -> bool {
        instructions(code)
            .find(|&instruction| !is_room(instruction))
            .is_some_and(saves_frame_pointer)
    }

    /// Whether the code makes room and returns only, or if it makes a frame: what else that takes.
    pub(super) fn is_harmless(code: &[u8], making: bool) -> bool {
        instructions(code).all(|instruction| {
            is_room(instruction)
                || instruction == 0xd65f_03c0
                || making
                    && (saves_frame_pointer(instruction)
                        || is_store_on_stack(instruction)
                        || sets_frame_pointer(instruction))
        })
    }
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!("LLVM's table of frames cannot be read: {error}"))
}
