//! The parts of a module that LLVM compiles on their own: side by side, and each again only when something in it has changed.
//!
//! A part is a range of functions as the module has them, since compilers put functions that belong together next to each other. Where one part
//! ends and the next begins is decided by what the functions contain, not by how many there are before them: so a function that becomes longer does
//! not move the borders of all parts behind it. How many parts there are depends on the module alone: the code
//! is the same whatever machine it is made on.
//!
//! A part has copies of small functions of other parts that it calls, which LLVM can inline; it drops what is left of them.

use crate::compile::Digest;
use crate::constant_table::constant_tables;
use crate::error::{Error, Result};
use crate::known::{Known, Segments};
use crate::options::{OptLevel, Options};
use crate::unit::Common;
use sha2::{Digest as _, Sha256};
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex};
use wasmo_abi::symbol::Hash;
use wasmo_module::Module;
use wasmparser::Operator;

/// By how much a part may be larger than [`Options::part_size`], and a module that is one part.
const SPAN: usize = 4;

/// The size of the body of a function in bytes of wasm that is copied into other parts.
const COPY_SIZE: usize = 48;

/// The same for a function that makes a product of 128 bits in four: little is left of it ([`products`](crate::products)).
const PRODUCT_SIZE: usize = 160;

/// The same for a function that is entered often, by a profile.
const HOT_COPY_SIZE: usize = 512;

/// What all copies in a part have together, as a part of what the part may have itself.
const COPIES: usize = 16;

/// The local variables that a function has at most that is copied: a few bytes can declare many.
const COPY_LOCALS: u32 = 16;

/// A part of a module.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Part {
    /// The functions whose code it makes.
    functions: Range<u32>,
    /// Those of them that other parts call, ascending.
    shared: Vec<DefinedFuncIndex>,
    /// The functions of other parts that it has copies of, ascending.
    copies: Vec<DefinedFuncIndex>,
}

impl Part {
    /// All of a module.
    pub(crate) fn whole(wasm: &Module) -> Self {
        Self {
            functions: 0..wasm.defined_function_count(),
            shared: Vec::new(),
            copies: Vec::new(),
        }
    }

    /// Nothing but copies of `functions`, ascending.
    pub(crate) fn of_copies(wasm: &Module, functions: Vec<DefinedFuncIndex>) -> Self {
        let end = wasm.defined_function_count();
        Self {
            functions: end..end,
            shared: Vec::new(),
            copies: functions,
        }
    }

    /// The functions whose code it makes.
    pub(crate) fn functions(&self) -> impl ExactSizeIterator<Item = DefinedFuncIndex> + use<> {
        self.functions.clone().map(DefinedFuncIndex)
    }

    /// The functions whose code LLVM sees: those, and the copies.
    pub(crate) fn bodies(&self) -> impl Iterator<Item = DefinedFuncIndex> {
        self.functions().chain(self.copies.iter().copied())
    }

    /// Whether it makes the code of `func`.
    pub(crate) fn defines(&self, func: DefinedFuncIndex) -> bool {
        self.functions.contains(&func.0)
    }

    /// Whether it makes the code of `func`, and other parts call that.
    pub(crate) fn shares(&self, func: DefinedFuncIndex) -> bool {
        self.shared.binary_search(&func).is_ok()
    }

    /// About how long it takes to compile, in the time for a byte of a small function: one of 32 KiB takes twice as long for each of its bytes.
    pub(crate) fn expense(&self, wasm: &Module) -> u64 {
        let sizes = self
            .functions()
            .map(|it| wasm.body(it).as_bytes().len() as u64);
        sizes.map(|size| size + size * size / (32 << 10)).sum()
    }

    /// Whether the module's constant tables are in it.
    pub(crate) fn has_tables(&self) -> bool {
        self.functions.start == 0
    }

    /// Whether it has a copy of `func`.
    pub(crate) fn copies(&self, func: DefinedFuncIndex) -> bool {
        self.copies.binary_search(&func).is_ok()
    }
}

/// The parts of a module. If there is a profile, functions that were entered `hot` times or more are copied though they are larger.
pub(crate) fn split(wasm: &Module, options: &Options, hot: Option<u64>) -> Result<Vec<Part>> {
    let mut parts: Vec<Part> = borders(wasm, options)
        .into_iter()
        .map(|functions| Part {
            functions,
            shared: Vec::new(),
            copies: Vec::new(),
        })
        .collect();
    if parts.len() < 2 {
        return Ok(vec![Part::whole(wasm)]);
    }
    let home = |func: DefinedFuncIndex| parts.partition_point(|part| part.functions.end <= func.0);
    // Pairs of a part and a function of another part that it calls.
    let mut calls = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let mut outside = BTreeSet::new();
        for caller in part.functions() {
            callees(wasm, caller, |callee| {
                if !part.defines(callee) {
                    outside.insert(callee);
                }
            })?;
        }
        calls.extend(outside.into_iter().map(|callee| (at, callee)));
    }
    if hot.is_some() {
        // The most needed come first, while there is room for copies.
        let entries = |func| wasm.function_counts(func).map_or(0, |it| it.entries);
        calls.sort_by_cached_key(|&(at, callee)| (at, Reverse(entries(callee)), callee));
    }
    let inlines = !matches!(options.opt_level, OptLevel::O0 | OptLevel::O1);
    let copies_size = (options.part_size as usize * SPAN / COPIES).max(COPY_SIZE);
    let mut copied = vec![0; parts.len()];
    let mut shared = Vec::new();
    let mut copies = Vec::new();
    for (at, callee) in calls {
        shared.push((home(callee), callee));
        let size = wasm.body(callee).as_bytes().len();
        if inlines && copied[at] + size <= copies_size && is_small(wasm, callee, hot)? {
            copied[at] += size;
            copies.push((at, callee));
            // What a copy calls is called from here too.
            callees(wasm, callee, |next| {
                if !parts[at].defines(next) {
                    shared.push((home(next), next));
                }
            })?;
        }
    }
    // The first part has the constant tables.
    for table in constant_tables(wasm).flatten() {
        for (func, _) in table.elements.iter().flatten() {
            if let Some(own) = wasm.defined_function(*func)
                && !parts[0].defines(own)
            {
                shared.push((home(own), own));
            }
        }
    }
    shared.sort_unstable();
    shared.dedup();
    for (part, func) in shared {
        parts[part].shared.push(func);
    }
    copies.sort_unstable();
    for (part, func) in copies {
        parts[part].copies.push(func);
    }
    Ok(parts)
}

/// The ranges of functions that are parts.
fn borders(wasm: &Module, options: &Options) -> Vec<Range<u32>> {
    let least = options.part_size as usize;
    let count = wasm.defined_function_count();
    let bodies = (0..count).map(|func| wasm.body(DefinedFuncIndex(func)).as_bytes());
    let total: usize = bodies.clone().map(<[u8]>::len).sum();
    if total <= least * SPAN {
        return std::iter::once(0..count).collect();
    }
    let mut ranges = Vec::new();
    let mut start = 0;
    let mut filled = 0;
    for (func, body) in (0..).zip(bodies) {
        filled += body.len();
        if filled >= least * SPAN || filled >= least && is_border(body, options) {
            ranges.push(start..func + 1);
            (start, filled) = (func + 1, 0);
        }
    }
    if start < count {
        ranges.push(start..count);
    }
    ranges
}

/// Whether a part ends behind the function with this body if it is large enough: as a die says that is thrown once for each byte.
fn is_border(body: &[u8], options: &Options) -> bool {
    let digest = Sha256::digest(body);
    let (first, _) = digest.split_at(8);
    let number = first
        .iter()
        .fold(0, |number, &byte| number << 8 | u64::from(byte));
    let odds = (u64::MAX / u64::from(options.part_size.max(1))).saturating_mul(body.len() as u64);
    number < odds
}

/// Gives `found` the defined functions that a function calls by their index, once for each call.
fn callees(
    wasm: &Module,
    caller: DefinedFuncIndex,
    mut found: impl FnMut(DefinedFuncIndex),
) -> Result<()> {
    let operators = wasm
        .body(caller)
        .get_operators_reader()
        .map_err(Error::unparsable)?;
    for operator in operators {
        if let Operator::Call { function_index } | Operator::ReturnCall { function_index } =
            operator.map_err(Error::unparsable)?
            && let Some(callee) = wasm.defined_function(FuncIndex(function_index))
        {
            found(callee);
        }
    }
    Ok(())
}

/// Whether a function is one to copy.
fn is_small(wasm: &Module, func: DefinedFuncIndex, hot: Option<u64>) -> Result<bool> {
    let body = wasm.body(func);
    let facts = wasm.function_facts(func);
    let size = body.as_bytes().len();
    if facts.tail_calls || facts.handlers {
        return Ok(false);
    }
    let counts = wasm.function_counts(func);
    let is_hot = hot.is_some_and(|hot| counts.is_some_and(|counts| counts.entries >= hot));
    let fits = size <= COPY_SIZE
        || size <= HOT_COPY_SIZE && is_hot
        || size <= PRODUCT_SIZE && multiplies(wasm, func)?;
    if !fits {
        return Ok(false);
    }
    let mut locals = 0u32;
    for group in body.get_locals_reader().map_err(Error::unparsable)? {
        let (count, _) = group.map_err(Error::unparsable)?;
        locals = locals.saturating_add(count);
    }
    let ty = wasm.function_type(wasm.function_index(func));
    Ok(locals <= COPY_LOCALS && ty.params().len() <= COPY_LOCALS as usize)
}

/// Whether a function does nothing but compute and store, four products among that.
fn multiplies(wasm: &Module, func: DefinedFuncIndex) -> Result<bool> {
    let body = wasm.body(func);
    let mut products = 0;
    for operator in body.get_operators_reader().map_err(Error::unparsable)? {
        match operator.map_err(Error::unparsable)? {
            Operator::I64Mul => products += 1,
            Operator::Call { .. }
            | Operator::CallIndirect { .. }
            | Operator::CallRef { .. }
            | Operator::Block { .. }
            | Operator::Loop { .. }
            | Operator::If { .. } => return Ok(false),
            _ => {}
        }
    }
    Ok(products >= 4)
}

/// The names of the machine code of a module's parts: each covers all that the code depends on.
pub(crate) struct Keys<'a> {
    wasm: &'a Module,
    segments: &'a Segments<'a>,
    /// What is the same for all parts.
    common: Digest,
}

impl<'a> Keys<'a> {
    pub(crate) fn new(common: &'a Common<'a>) -> Self {
        let Common {
            wasm,
            options,
            ref tables,
            ref segments,
            profile,
            ..
        } = *common;
        let mut common = Digest::new("wasmo part", options);
        let mut description = wasm.description().clone();
        if !options.debug_info {
            // Bodies are covered one by one, names are for debuggers, and what segments contain is not looked at.
            description.bodies.clear();
            description.function_names.clear();
            for segment in &mut description.data {
                (segment.start, segment.len) = (0, 0);
            }
            description.image = None;
        }
        common.part(&description.encode());
        let functions = (0..wasm.defined_function_count()).map(DefinedFuncIndex);
        let facts = || functions.clone().map(|func| wasm.function_facts(func));
        common.part(&[facts().any(|facts| facts.handlers).into()]);
        // How functions are called that stand elsewhere.
        common.part(
            &facts()
                .map(|facts| facts.tail_calls.into())
                .collect::<Vec<u8>>(),
        );
        // What constant tables there are. Of their content code knows the size and the types.
        for table in constant_tables(wasm) {
            let size = table.map_or(u64::MAX, |table| table.elements.len() as u64);
            common.part(&size.to_le_bytes());
        }
        common.part(&tables.encode());
        common.summary(profile);
        Self {
            wasm,
            segments,
            common,
        }
    }

    /// The name of the code of `part`.
    ///
    /// # Errors
    ///
    /// If a body cannot be parsed.
    pub(crate) fn of(&self, part: &Part) -> Result<Hash> {
        let mut digest = self.common.clone();
        for func in part.bodies() {
            digest.part(&func.0.to_le_bytes());
            digest.part(&[part.copies(func).into(), part.shares(func).into()]);
            let body = self.wasm.body(func);
            digest.part(body.as_bytes());
            let start = body.range().start;
            for hint in self.wasm.branch_hints(func) {
                digest.part(&(u64::from(hint.offset) - start).to_le_bytes());
                digest.part(&[hint.taken.into()]);
            }
            digest.counts(self.wasm.function_counts(func));
        }
        for (address, bytes) in Known::of(self.wasm, self.segments, part.bodies())?.ranges() {
            digest.part(&address.to_le_bytes());
            digest.part(bytes);
        }
        if part.has_tables() {
            for table in constant_tables(self.wasm).flatten() {
                // With those that have a list of their own, it says whether there is one for others.
                digest.part(&table.calls.len().to_le_bytes());
                for element in &table.elements {
                    let (func, number) = element.map_or((u32::MAX, 0), |(func, it)| (func.0, it));
                    digest.part(&func.to_le_bytes());
                    digest.part(&number.to_le_bytes());
                }
            }
        }
        Ok(digest.finish())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write as _;
    use wasmo_module::{ParseOptions, Profile, ProfileSummary};

    /// A module of `count` functions of a kilobyte or so, each with a constant of its own (`changed` has another), that call each other and a small one.
    fn module(count: u32, changed: Option<u32>) -> Module {
        let text = text(count, changed);
        Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap()
    }

    fn text(count: u32, changed: Option<u32>) -> String {
        let mut text = String::from(
            "(module (func $small (param i32) (result i32) (call $f0 (local.get 0)))\n",
        );
        for func in 0..count {
            let constant = func * 1000 + u32::from(changed == Some(func));
            let _ = write!(
                text,
                "(func $f{func} (param i32) (result i32) (i32.const {constant})"
            );
            for _ in 0..300 {
                let _ = write!(text, "(i32.add (local.get 0))");
            }
            let next = (func + 7) % count;
            let _ = writeln!(
                text,
                "(i32.add (call $f{next} (call $small (local.get 0)))))"
            );
        }
        text + ")"
    }

    fn options() -> Options {
        Options::new(crate::Target::new("x86_64-unknown-linux-gnu"))
    }

    #[test]
    fn a_small_module_is_one_part() {
        let wasm = module(10, None);
        assert_eq!(
            split(&wasm, &options(), None).unwrap(),
            [Part::whole(&wasm)]
        );
    }

    #[test]
    fn parts_have_each_function_once_and_know_what_others_call() {
        let wasm = module(500, None);
        let parts = split(&wasm, &options(), None).unwrap();
        assert!(parts.len() > 3, "{}", parts.len());
        let all: Vec<_> = parts.iter().flat_map(Part::functions).collect();
        let expected: Vec<_> = (0..501).map(DefinedFuncIndex).collect();
        assert_eq!(all, expected);
        // The small function is copied into all parts but its own; what it calls, f0, is called from all.
        let small = DefinedFuncIndex(0);
        assert!(parts[0].shares(small) && parts[0].shares(DefinedFuncIndex(1)));
        for part in &parts[1..] {
            assert!(part.copies(small) && !part.defines(small));
        }
    }

    #[test]
    fn a_product_is_copied_though_it_is_not_small() {
        let product = "(drop (i64.mul (i64.const 1234567890123) (i64.const 1234567890123)))";
        let with = |count: usize, more: &str| {
            let body = product.repeat(count) + more;
            let small = "(call $f0 (local.get 0))";
            let text = text(500, None).replace(small, &format!("{body} (local.get 0)"));
            let wasm = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
            assert!(wasm.body(DefinedFuncIndex(0)).as_bytes().len() > COPY_SIZE);
            let parts = split(&wasm, &options(), None).unwrap();
            assert!(parts.len() > 3, "{}", parts.len());
            parts[1..].iter().all(|it| it.copies(DefinedFuncIndex(0)))
        };
        assert!(with(5, ""));
        assert!(!with(3, ""), "too few");
        assert!(!with(11, ""), "too large");
        assert!(!with(4, "(drop (call $f0 (local.get 0)))"), "calls");
    }

    #[test]
    fn a_function_that_is_entered_often_is_copied_though_it_is_not_small() {
        let body = "(drop (i32.add (local.get 0) (i32.const 123456)))";
        let copied = |count: usize, entries: u64, hot: Option<u64>| {
            let small = "(call $f0 (local.get 0))";
            let text = text(500, None).replace(small, &(body.repeat(count) + small));
            let mut wasm = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
            assert!(wasm.body(DefinedFuncIndex(0)).as_bytes().len() > COPY_SIZE);
            let mut counts = std::iter::once(entries).chain(std::iter::repeat(5));
            let profile = Profile::with_counts(&wasm, || counts.next().unwrap_or_default());
            wasm.apply_profile(&profile.unwrap()).unwrap();
            let parts = split(&wasm, &options(), hot).unwrap();
            assert!(parts.len() > 3, "{}", parts.len());
            let copies = |part: &Part| part.copies(DefinedFuncIndex(0));
            assert!(!copies(&parts[0]), "it is there itself");
            parts[1..].iter().all(copies)
        };
        assert!(copied(20, 100, Some(100)));
        assert!(!copied(20, 99, Some(100)), "not often enough");
        assert!(!copied(20, 100, None), "nothing is known");
        assert!(!copied(200, 100, Some(100)), "too large");
    }

    /// How many of the parts of `new` are none of `old`, and all of them.
    fn parts_made_again(old: &Module, new: &Module) -> (usize, usize) {
        let keys = |wasm: &Module| -> Vec<Hash> {
            let options = options();
            let common = Common::new(wasm, &options);
            let hot = common.profile.map(ProfileSummary::hot);
            let parts = split(wasm, &options, hot).unwrap();
            let keys = Keys::new(&common);
            parts.iter().map(|part| keys.of(part).unwrap()).collect()
        };
        let (old, new) = (keys(old), keys(new));
        let again = new.iter().filter(|key| !old.contains(key)).count();
        (again, new.len())
    }

    #[test]
    fn a_change_concerns_few_parts() {
        let (mut old, new) = (module(500, None), module(500, Some(250)));
        let (again, all) = parts_made_again(&old, &new);
        // The function's part; two, if it has become a border or is none any more.
        assert!((1..=2).contains(&again), "{again} of {all}");
        // With a profile too, though one of the functions has no counts any more.
        let constant = "(i32.const 250000)";
        let text = text(500, None).replace(constant, &format!("(nop) {constant}"));
        let mut new = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
        let mut counts = 0..;
        let profile = Profile::with_counts(&old, || counts.next().unwrap()).unwrap();
        assert_eq!(old.apply_profile(&profile).unwrap(), 501);
        assert_eq!(new.apply_profile(&profile).unwrap(), 500);
        let (again, all) = parts_made_again(&old, &new);
        assert!((1..=2).contains(&again), "{again} of {all}");
    }

    #[test]
    fn parts_depend_on_the_data_that_their_loads_are_near_to() {
        let with = |data: &str, load: &str| {
            let text = text(150, None).replace("(i32.const 75000)", load).replacen(
                "(func $small",
                &format!("(memory 1) (data (i32.const 4096) {data:?}) (func $small"),
                1,
            );
            Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap()
        };
        let data = |changed: usize| {
            let mut data = vec![b'a'; 1000];
            data[changed] = b'b';
            String::from_utf8(data).unwrap()
        };
        let again = |changed: usize, load: &str| {
            let (again, all) = parts_made_again(&with(&data(0), load), &with(&data(changed), load));
            assert!(all > 2, "{all}");
            again
        };
        let loads = [
            "(i32.load8_u offset=4596 (local.get 0))",
            "(i32.load16_u offset=100 (i32.add (local.get 0) (i32.const 4496)))",
        ];
        for load in loads {
            // The data of 4596 is 500.
            assert_eq!(again(300, load), 1);
            assert_eq!(again(700, load), 1);
            assert_eq!(again(900, load), 0, "too far");
        }
        assert_eq!(again(500, "(i32.load8_u (i32.const 4596))"), 0, "no table");
        let small = "(i32.load8_u offset=1000 (i32.add (local.get 0) (i32.const 3)))";
        assert_eq!(again(500, small), 0, "no data");
    }

    #[test]
    fn parts_depend_on_the_counts() {
        let with = |counts: &mut dyn FnMut(usize) -> u64| {
            let mut wasm = module(500, None);
            let mut at = 0..;
            let profile = Profile::with_counts(&wasm, || counts(at.next().unwrap())).unwrap();
            wasm.apply_profile(&profile).unwrap();
            wasm
        };
        let one = with(&mut |_| 5);
        let (again, all) = parts_made_again(&module(500, None), &one);
        assert_eq!(again, all, "a profile at all");
        assert_eq!(parts_made_again(&one, &with(&mut |_| 5)).0, 0);
        let (again, all) = parts_made_again(&one, &with(&mut |_| 6));
        assert_eq!(again, all, "other counts");
        // The same counts elsewhere: what is much is the same.
        let first = with(&mut |at| if at == 100 { 9 } else { 5 });
        let second = with(&mut |at| if at == 400 { 9 } else { 5 });
        let (again, all) = parts_made_again(&first, &second);
        assert!((1..=4).contains(&again), "{again} of {all}");
    }

    #[test]
    fn parts_depend_on_which_types_have_a_list() {
        // With another call, a table of 40 elements has a list for the type.
        let with = |calls: usize| {
            let call = "(call_indirect (param i32) (local.get 0) (local.get 0))".repeat(calls);
            let table = "(table 40 funcref) (elem (i32.const 0) $f0)";
            let text = text(500, None).replacen(
                "(func $small",
                &format!("{table} (func (param i32) {call}) (func $small"),
                1,
            );
            let wasm = Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap();
            let options = options();
            let common = Common::new(&wasm, &options);
            let keys = Keys::new(&common);
            let parts = split(&wasm, &options, None).unwrap();
            keys.of(parts.last().unwrap()).unwrap()
        };
        assert_eq!(with(2), with(3));
        assert_ne!(with(1), with(2));
    }
}
