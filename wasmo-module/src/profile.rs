//! Profiles: how often each function of a module was entered, and which way its branches went.
//!
//! A module that counts ([`Module::instrumented`]) has its counts in a memory of its own, which is exported as [`PROFILE_MEMORY`]. The content of that
//! memory from its start is a profile as [`Profile::parse`] reads it:
//!
//! | offset | what |
//! |---|---|
//! | 0 | the letters `wasmprof` |
//! | 8 | the version, 1 |
//! | 12 | how many functions the module defines |
//! | 16 | for each function the first 8 bytes of the SHA-256 of its body, 8 bytes of that of its operators without immediates, and how many counts it has: 20 bytes |
//! | on the next multiple of 8 | the counts of all functions, one after the other, 8 bytes each |
//!
//! All numbers are little-endian. What counts there are follows from the body of a function: first how often it was entered, then for each operator that
//! branches, in their order, for `if` and `br_if` how often it was reached and how often its condition held, and for `br_table` how often each
//! of its targets was taken, the default last.

use crate::error::{Error, ErrorKind};
use crate::module::Module;
use crate::shape::{Shape, ShortDigest, SiteKind};
use std::collections::HashMap;

/// The name under which a module that counts exports the memory with its counts.
pub const PROFILE_MEMORY: &str = "wasmo_profile";

const MAGIC: &[u8; 8] = b"wasmprof";
const VERSION: u32 = 1;
/// The bytes in front of the functions.
const HEADER: usize = 16;
/// The bytes for each function.
const RECORD: usize = 20;

/// How often the functions of a module were entered, and which way their branches went, in one run or in several.
#[derive(Clone, Default, PartialEq, Eq, Debug)]
pub struct Profile {
    functions: Vec<Counted>,
}

/// A function in a profile.
#[derive(Clone, PartialEq, Eq, Debug)]
struct Counted {
    body: ShortDigest,
    operators: ShortDigest,
    counts: Vec<u64>,
}

/// The counts of a function of a [`Module`].
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct FunctionCounts {
    /// How often it was entered.
    pub entries: u64,
    /// Its operators that branch, ascending by offset.
    pub branches: Vec<BranchCounts>,
}

/// Which way an operator went.
#[derive(Clone, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct BranchCounts {
    /// The offset in the wasm binary of a `br_if`, an `if` or a `br_table`.
    pub offset: u32,
    /// For `br_if` and `if` how often the condition held and how often it did not. For `br_table` how often each target was taken, the default last.
    pub ways: Vec<u64>,
}

/// What is much in a profile.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
#[non_exhaustive]
pub struct ProfileSummary {
    /// The sum of all counts.
    pub total: u64,
    /// The largest count.
    pub max: u64,
    /// How often that function was entered that was entered most.
    pub max_entries: u64,
    /// How many counts there are.
    pub counts: u64,
    /// How many functions.
    pub functions: u64,
    /// How large the counts are that make up so many millionths of the total: for each of [`CUTOFFS`](Self::CUTOFFS) the least of the largest, and how many these are.
    pub cutoffs: [(u64, u64); Self::CUTOFFS.len()],
}

/// The counts of a profile where they belong in a module.
#[derive(Clone, Debug)]
pub(crate) struct Located {
    pub(crate) summary: ProfileSummary,
    /// By defined function.
    pub(crate) functions: Vec<Option<FunctionCounts>>,
}

/// What a profile of so many functions begins with, as far as the counts: for each function the digests of its body and of its operators, and how many counts it has.
fn frame(functions: impl ExactSizeIterator<Item = (ShortDigest, ShortDigest, u64)>) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend((functions.len() as u32).to_le_bytes());
    for (body, operators, counts) in functions {
        bytes.extend(body);
        bytes.extend(operators);
        // More than 32 bits can tell have no place in a memory either.
        bytes.extend(u32::try_from(counts).unwrap_or(u32::MAX).to_le_bytes());
    }
    bytes.resize(bytes.len().next_multiple_of(8), 0);
    bytes
}

/// What the memory of a module that counts begins with: a profile of functions of these shapes as far as the counts.
pub(crate) fn frame_of(shapes: &[Shape]) -> Vec<u8> {
    let functions = shapes.iter();
    frame(functions.map(|shape| (shape.body, shape.operators, shape.counts())))
}

impl Profile {
    /// No counts.
    pub fn new() -> Self {
        Self::default()
    }

    /// A profile of `module` with counts that come from elsewhere: what `count` gives, one after the other, in the order of the functions and in that in which a profile has
    /// the counts of each.
    ///
    /// # Errors
    ///
    /// Only by a bug in Wasmo: the module has been validated.
    pub fn with_counts(module: &Module, mut count: impl FnMut() -> u64) -> Result<Self, Error> {
        let counted = |shape: Shape| Counted {
            body: shape.body,
            operators: shape.operators,
            counts: (0..shape.counts()).map(|_| count()).collect(),
        };
        Ok(Self {
            functions: module.shapes()?.into_iter().map(counted).collect(),
        })
    }

    /// Reads a profile: the content of the memory [`PROFILE_MEMORY`] of an instance of a module that counts. What follows behind the counts does not matter.
    ///
    /// # Errors
    ///
    /// If it is none, of another version, or cut off.
    pub fn parse(bytes: &[u8]) -> Result<Self, Error> {
        let fail = |message: &str| {
            Error::new(ErrorKind::Profile, message).with_help(format!(
                "a profile is what the memory `{PROFILE_MEMORY}` has in it that a module exports which was compiled to count"
            ))
        };
        let cut_off = || fail("the profile is cut off");
        if bytes.get(..8) != Some(MAGIC) {
            return Err(fail("this is no profile"));
        }
        let version = number(bytes, 8).ok_or_else(cut_off)?;
        if version != VERSION {
            return Err(fail(&format!(
                "the profile is of version {version}, and this Wasmo reads version {VERSION}"
            )));
        }
        let count = number(bytes, 12).ok_or_else(cut_off)? as usize;
        let end = count
            .checked_mul(RECORD)
            .and_then(|it| it.checked_add(HEADER));
        let records = end
            .and_then(|end| bytes.get(HEADER..end))
            .ok_or_else(cut_off)?;
        let mut rest = bytes
            .get((HEADER + records.len()).next_multiple_of(8)..)
            .unwrap_or_default();
        let mut functions = Vec::with_capacity(count);
        for record in records.chunks_exact(RECORD) {
            let counts = number(record, 16).ok_or_else(cut_off)? as usize;
            let len = counts.checked_mul(8).filter(|&len| len <= rest.len());
            let (own, others) = rest.split_at(len.ok_or_else(cut_off)?);
            rest = others;
            let (own, _) = own.as_chunks::<8>();
            functions.push(Counted {
                body: std::array::from_fn(|at| record[at]),
                operators: std::array::from_fn(|at| record[8 + at]),
                counts: own.iter().map(|&bytes| u64::from_le_bytes(bytes)).collect(),
            });
        }
        Ok(Self { functions })
    }

    /// The profile as [`Profile::parse`] reads it.
    pub fn encode(&self) -> Vec<u8> {
        let functions = self.functions.iter();
        let mut bytes = frame(functions.map(|it| (it.body, it.operators, it.counts.len() as u64)));
        let counts = self.functions.iter().flat_map(|it| &it.counts);
        bytes.extend(counts.flat_map(|count| count.to_le_bytes()));
        bytes
    }

    /// Adds the counts of `other`, of this version of the module or of another.
    pub fn merge(&mut self, other: &Self) {
        // Functions with the same body are told apart by their order.
        let mut own: HashMap<ShortDigest, Vec<usize>> = HashMap::new();
        for (at, function) in self.functions.iter().enumerate().rev() {
            own.entry(function.body).or_default().push(at);
        }
        for function in &other.functions {
            match own.get_mut(&function.body).and_then(Vec::pop) {
                Some(at) => {
                    for (own, count) in self.functions[at].counts.iter_mut().zip(&function.counts) {
                        *own = own.saturating_add(*count);
                    }
                }
                None => self.functions.push(function.clone()),
            }
        }
    }

    /// What is much in it; nothing if nothing was counted.
    pub fn summary(&self) -> Option<ProfileSummary> {
        let counts = self.functions.iter().flat_map(|it| &it.counts);
        let mut counts: Vec<u64> = counts.copied().collect();
        counts.sort_unstable_by(|one, other| other.cmp(one));
        let total = counts.iter().fold(0u64, |sum, &it| sum.saturating_add(it));
        let entries = self.functions.iter().filter_map(|it| it.counts.first());
        let mut summary = ProfileSummary {
            total,
            max: *counts.first().filter(|&&max| max > 0)?,
            max_entries: entries.copied().max().unwrap_or_default(),
            counts: counts.len() as u64,
            functions: self.functions.len() as u64,
            cutoffs: Default::default(),
        };
        let mut sum = 0u64;
        let mut counts = (1..).zip(counts);
        let mut last = (0, 0);
        for (cutoff, millionths) in summary.cutoffs.iter_mut().zip(ProfileSummary::CUTOFFS) {
            let wanted = u128::from(total) * u128::from(millionths) / 1_000_000;
            while u128::from(sum) < wanted
                && let Some((number, count)) = counts.next()
            {
                sum = sum.saturating_add(count);
                last = (count, number);
            }
            *cutoff = last;
        }
        Some(summary)
    }

    /// The counts where they belong in `module`, if there are any for it: by the bodies of functions; of what is left, by their operators, where there are as many on both sides.
    pub(crate) fn locate(&self, module: &Module) -> Result<Option<Located>, Error> {
        let Some(summary) = self.summary() else {
            return Ok(None);
        };
        let shapes = module.shapes()?;
        let mut found: Vec<Option<&Counted>> = vec![None; shapes.len()];
        let mut left: Vec<&Counted> = Vec::new();
        let mut wanted: HashMap<ShortDigest, Vec<usize>> = HashMap::new();
        for (at, shape) in shapes.iter().enumerate().rev() {
            wanted.entry(shape.body).or_default().push(at);
        }
        for function in &self.functions {
            match wanted.get_mut(&function.body).and_then(Vec::pop) {
                Some(at) => found[at] = Some(function),
                None => left.push(function),
            }
        }
        // Neither on the one side nor on the other anything is left of those that were found.
        let mut similar: HashMap<ShortDigest, (Vec<usize>, Vec<&Counted>)> = HashMap::new();
        for (at, shape) in shapes.iter().enumerate() {
            if found[at].is_none() {
                similar.entry(shape.operators).or_default().0.push(at);
            }
        }
        for function in left {
            similar
                .entry(function.operators)
                .or_default()
                .1
                .push(function);
        }
        for (places, functions) in similar.into_values() {
            if places.len() == functions.len() {
                for (at, function) in places.into_iter().zip(functions) {
                    found[at] = Some(function);
                }
            }
        }
        let functions: Vec<_> = shapes
            .iter()
            .zip(found)
            .map(|(shape, found)| FunctionCounts::of(shape, &found?.counts))
            .collect();
        let any = functions.iter().any(Option::is_some);
        Ok(any.then_some(Located { summary, functions }))
    }
}

/// The number at `at`.
fn number(bytes: &[u8], at: usize) -> Option<u32> {
    let bytes = bytes.get(at..at + 4)?;
    bytes.try_into().ok().map(u32::from_le_bytes)
}

impl ProfileSummary {
    /// Parts of the total in millionths: those that LLVM looks at (`llvm/ProfileData/ProfileCommon.h`).
    pub const CUTOFFS: [u32; 16] = [
        10_000, 100_000, 200_000, 300_000, 400_000, 500_000, 600_000, 700_000, 800_000, 900_000,
        950_000, 990_000, 999_000, 999_900, 999_990, 999_999,
    ];

    /// From which count on something is hot: the least of those that make up 99 % of the total, as for LLVM.
    pub fn hot(&self) -> u64 {
        let at = Self::CUTOFFS.iter().position(|&it| it == 990_000);
        at.map_or(self.max, |at| self.cutoffs[at].0)
    }
}

impl FunctionCounts {
    /// None if there are not as many as the function has.
    fn of(shape: &Shape, counts: &[u64]) -> Option<Self> {
        if counts.len() as u64 != shape.counts() {
            return None;
        }
        let (&entries, mut rest) = counts.split_first()?;
        let mut branches = Vec::with_capacity(shape.sites.len());
        for site in &shape.sites {
            let (own, others) = rest.split_at_checked(site.counts() as usize)?;
            rest = others;
            let ways = match (&site.kind, own) {
                // One can be less than the other only where sums have reached the largest number, or in a profile that nobody has counted.
                (SiteKind::Condition, &[reached, held]) => vec![held, reached.saturating_sub(held)],
                _ => own.to_vec(),
            };
            branches.push(BranchCounts {
                offset: u32::try_from(site.offset).ok()?,
                ways,
            });
        }
        Some(Self { entries, branches })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ParseOptions;
    use wasmo_abi::index::DefinedFuncIndex;

    const TEXT: &str = "(module
        (func (param i32) (br_if 0 (local.get 0)) (if (local.get 0) (then)))
        (func)
        (func (param i32) (block (block (br_table 0 1 0 (local.get 0)))))
        (func))";

    fn module(text: &str) -> Module {
        Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap()
    }

    /// A profile of `module` with these counts.
    fn bytes(module: &Module, counts: &[u64]) -> Vec<u8> {
        let shapes = module.shapes().unwrap();
        let mut bytes = frame_of(&shapes);
        bytes.extend(counts.iter().flat_map(|count| count.to_le_bytes()));
        let all: u64 = shapes.iter().map(Shape::counts).sum();
        assert_eq!(counts.len() as u64, all);
        bytes
    }

    fn profile(module: &Module, counts: &[u64]) -> Profile {
        let profile = Profile::parse(&bytes(module, counts)).unwrap();
        let mut counts = counts.iter();
        let same = Profile::with_counts(module, || *counts.next().unwrap()).unwrap();
        assert_eq!(profile, same);
        profile
    }

    /// The counts of the functions of [`TEXT`].
    const COUNTS: [u64; 11] = [
        // Entered ten times; the first condition held four times of ten, the second one, one of six.
        10, 10, 4, 6, 1, // and the others
        7, 9, 5, 3, 1, 8,
    ];

    fn ways(counts: &FunctionCounts) -> Vec<&[u64]> {
        counts
            .branches
            .iter()
            .map(|branch| &branch.ways[..])
            .collect()
    }

    #[test]
    fn counts_find_their_functions() {
        let mut module = module(TEXT);
        let profile = profile(&module, &COUNTS);
        assert_eq!(module.apply_profile(&profile).unwrap(), 4);
        assert_eq!(module.profile_summary().unwrap().functions, 4);
        let counts = |func| module.function_counts(DefinedFuncIndex(func)).unwrap();
        assert_eq!(counts(0).entries, 10);
        assert_eq!(ways(counts(0)), [&[4, 6], &[1, 5]]);
        let start = module.description().bodies[0].start;
        let offsets: Vec<_> = counts(0)
            .branches
            .iter()
            .map(|it| it.offset - start)
            .collect();
        assert_eq!(offsets, [3, 7]);
        // Two with the same body are told apart by their order.
        assert_eq!(counts(1).entries, 7);
        assert_eq!(counts(3).entries, 8);
        assert_eq!(counts(2).entries, 9);
        assert_eq!(ways(counts(2)), [&[5, 3, 1]]);
    }

    #[test]
    fn functions_that_have_changed_have_no_counts() {
        let profile = profile(&module(TEXT), &COUNTS);
        let mut changed = module(&TEXT.replace("br_table 0 1 0", "br_table 0 1 1"));
        assert_eq!(changed.apply_profile(&profile).unwrap(), 3);
        assert_eq!(changed.function_counts(DefinedFuncIndex(2)), None);
        let mut other = module("(module (func (unreachable)))");
        assert_eq!(other.apply_profile(&profile).unwrap(), 0);
        assert_eq!(other.profile_summary(), None);
    }

    #[test]
    fn functions_whose_indices_have_changed_keep_their_counts() {
        const CALLS: &str = "(module (import \"m\" \"f\" (func $f)) (global $g i32 (i32.const 0)) (memory 1)
            (func (call $f) (drop (global.get $g)) (drop (i32.load offset=8 (i32.const 100))) (if (i32.const 1) (then)))
            (func (call $f))
            (func (unreachable)))";
        let profile = profile(&module(CALLS), &[5, 5, 3, 7, 9]);
        let imports = "(module (import \"m\" \"e\" (func)) (import \"m\" \"g\" (global i32))";
        let moved = CALLS.replace("(module", imports).replace("100", "200");
        let counts = |text: &str| -> Vec<Option<u64>> {
            let mut module = module(text);
            module.apply_profile(&profile).unwrap();
            let functions = (0..module.defined_function_count()).map(DefinedFuncIndex);
            let entries = functions.map(|func| Some(module.function_counts(func)?.entries));
            entries.collect()
        };
        assert_eq!(counts(&moved), [Some(5), Some(7), Some(9)]);
        // Where one function more looks the same, nobody knows which one it is.
        let twice = moved.replace("(func (call $f))", "(func (call $f)) (func (call 2))");
        assert_eq!(counts(&twice), [Some(5), None, None, Some(9)]);
        // Other labels, and another operator.
        let other = moved.replace(
            "(if (i32.const 1) (then))",
            "(if (i32.const 1) (then (nop)))",
        );
        assert_eq!(counts(&other), [None, Some(7), Some(9)]);
        let branch = "(module (func (block (block (br_if 0 (i32.const 1))))))";
        let mut changed = module(&branch.replace("br_if 0", "br_if 1"));
        let profile = super::tests::profile(&module(branch), &[1, 1, 1]);
        assert_eq!(changed.apply_profile(&profile).unwrap(), 0);
    }

    #[test]
    fn a_profile_without_counts_is_none() {
        let mut module = module(TEXT);
        let profile = profile(&module, &[0; 11]);
        assert_eq!(profile.summary(), None);
        assert_eq!(module.apply_profile(&profile).unwrap(), 0);
        assert_eq!(module.profile_summary(), None);
    }

    #[test]
    fn summaries_say_what_is_much() {
        let summary = profile(&module(TEXT), &COUNTS).summary().unwrap();
        assert_eq!(
            (summary.total, summary.max, summary.max_entries),
            (64, 10, 10)
        );
        assert_eq!((summary.counts, summary.functions), (11, 4));
        // 10, 10, 9, 8, 7, 6, 5, 4, 3, 1, 1: the first makes up a tenth, four make up half, and ten what is less than all.
        assert_eq!(summary.cutoffs[1], (10, 1));
        assert_eq!(summary.cutoffs[5], (8, 4));
        assert_eq!(summary.cutoffs[15], (1, 10));
        assert_eq!(summary.hot(), 1);
        // Sums do not wrap around.
        let most = profile(&module(TEXT), &[u64::MAX; 11]).summary().unwrap();
        assert_eq!((most.total, most.hot()), (u64::MAX, u64::MAX));
    }

    #[test]
    fn profiles_are_added_up() {
        let mut module = module(TEXT);
        let mut sum = profile(&module, &COUNTS);
        sum.merge(&profile(&module, &COUNTS.map(|count| count * 2)));
        sum.merge(&Profile::new());
        assert_eq!(sum, profile(&module, &COUNTS.map(|count| count * 3)));
        sum.merge(&profile(&module, &[u64::MAX; 11]));
        module.apply_profile(&sum).unwrap();
        let counts = module.function_counts(DefinedFuncIndex(0)).unwrap();
        assert_eq!(counts.entries, u64::MAX);
        // Of the second version of a module there is what the first one lacks.
        let other = super::tests::module("(module (func (unreachable)))");
        sum.merge(&profile(&other, &[3]));
        assert_eq!(sum.functions.len(), 5);
    }

    #[test]
    fn what_is_written_can_be_read() {
        let module = module(TEXT);
        let taken = profile(&module, &COUNTS);
        assert_eq!(Profile::parse(&taken.encode()).unwrap(), taken);
        assert_eq!(
            Profile::parse(&Profile::new().encode()).unwrap(),
            Profile::new()
        );
        // Behind the counts there is the rest of a page.
        let page = [bytes(&module, &COUNTS), vec![0; 100]].concat();
        assert_eq!(Profile::parse(&page).unwrap(), taken);
    }

    #[test]
    fn malformed_profiles_are_refused() {
        let whole = bytes(&module(TEXT), &COUNTS);
        let message = |bytes: &[u8]| {
            let error = Profile::parse(bytes).unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Profile);
            assert!(error.help().is_some());
            error.message().to_owned()
        };
        for len in 0..whole.len() {
            let expected = if len < 8 {
                "this is no profile"
            } else {
                "the profile is cut off"
            };
            assert_eq!(message(&whole[..len]), expected, "{len}");
        }
        let mut later = whole.clone();
        later[8] = 2;
        assert_eq!(
            message(&later),
            "the profile is of version 2, and this Wasmo reads version 1"
        );
        // More functions, and more counts, than there is room for.
        for at in [12, 32] {
            let mut many = whole.clone();
            many[at..at + 4].fill(0xff);
            assert_eq!(message(&many), "the profile is cut off");
        }
        assert_eq!(message(b"(module)"), "this is no profile");
    }

    #[test]
    fn counts_that_contradict_each_other_are_taken_as_they_are() {
        let mut module = module(TEXT);
        let mut counts = COUNTS;
        counts[1] = 1;
        let profile = profile(&module, &counts);
        module.apply_profile(&profile).unwrap();
        let counts = module.function_counts(DefinedFuncIndex(0)).unwrap();
        assert_eq!(ways(counts), [&[4, 0], &[1, 5]]);
    }
}
