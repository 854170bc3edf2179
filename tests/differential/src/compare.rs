//! Runs one module in both engines and compares.

use crate::cases::Case;
use crate::mode::{FUEL, Mode};
use crate::oracle::{self, Oracle};
use crate::subject::Subject;
use crate::value::{Outcome, Random, Value};
use crate::waits;
use std::collections::{BTreeMap, HashSet};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::ops::AddAssign;
use wasmo_rt::{ExternType, TrapCode};

/// How often each function is called.
const ROUNDS: u64 = 4;

/// What was compared.
#[derive(Clone, Default, Debug)]
pub(crate) struct Counts {
    /// Modules in a mode.
    pub(crate) modules: usize,
    /// Calls, instantiations included.
    pub(crate) calls: usize,
    /// Those of them that trapped in both engines.
    pub(crate) traps: usize,
    /// Those of them that threw in both engines.
    pub(crate) exceptions: usize,
    /// Times that everything which can be seen was compared.
    pub(crate) states: usize,
    /// Calls left alone because the oracle ran for too long, or its stack was exhausted.
    pub(crate) too_long: usize,
    /// Calls after which the memories were too large to be compared, or of which only the oracle made one as large as it can be.
    pub(crate) large: usize,
    /// Calls left alone at an access out of bounds that the mode need not show as the oracle does.
    pub(crate) inexact: usize,
    /// Modules left out, by reason.
    pub(crate) left_out: BTreeMap<&'static str, usize>,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.modules += other.modules;
        self.calls += other.calls;
        self.traps += other.traps;
        self.exceptions += other.exceptions;
        self.states += other.states;
        self.too_long += other.too_long;
        self.large += other.large;
        self.inexact += other.inexact;
        for (reason, count) in other.left_out {
            *self.left_out.entry(reason).or_default() += count;
        }
    }
}

/// Why the oracle cannot be asked about a module: a part of its error, and the reason. No module of a seed has any of this.
pub(crate) const LEFT_OUT: &[(&str, &str)] = &[
    (
        "legacy_exceptions feature required",
        "the oracle lacks legacy exceptions",
    ),
    ("memory_reservation overflows", TOO_LARGE),
    ("mmap failed to reserve", TOO_LARGE),
    ("exceeds memory limits", TOO_LARGE),
    ("exceeds table limits", TOO_LARGE),
    ("a type without null", NOT_NULL),
    ("incompatible import type", IN_GROUP),
];

const TOO_LARGE: &str = "memories and tables that the oracle does not make so large";
const NOT_NULL: &str = "an import of a type without null, which is not made up";
const IN_GROUP: &str =
    "an import of a tag of a type in a recursion group, of which Wasmo's host can make none";

fn leave_out(case: &Case, error: &str, counts: &mut Counts) -> Result<(), Mismatch> {
    let known = LEFT_OUT.iter().find(|(part, _)| error.contains(part));
    match known {
        Some((_, reason)) if !case.is_planted() && !case.is_of_seed() => {
            *counts.left_out.entry(reason).or_default() += 1;
            Ok(())
        }
        _ => Err(Mismatch(format!("the oracle cannot be asked: {error}"))),
    }
}

/// Memories in front of a guard do not grow to this size in bytes, as the specification allows.
const WHOLE_MEMORY: u64 = 1 << 32;

/// A disagreement.
#[derive(Debug)]
pub(crate) struct Mismatch(pub(crate) String);

/// Compares what Wasmo makes of `subject` with what the oracle makes of `oracle`, which is the same but where the test is
/// tested, in every mode.
///
/// # Errors
///
/// If they disagree.
pub(crate) fn compare(subject: &Case, oracle: &Case) -> Result<Counts, Mismatch> {
    let mut counts = Counts::default();
    match oracle::module(oracle.plain) {
        Err(error) => leave_out(oracle, &error, &mut counts)?,
        Ok(module) => {
            for mode in Mode::ALL {
                in_mode(subject, &module, mode, &mut counts).map_err(|Mismatch(what)| {
                    let (name, level) = (subject.name, mode.opt_level(subject.name));
                    Mismatch(format!(
                        "{name} ({}, opt-level {level}): {what}",
                        mode.name()
                    ))
                })?;
            }
        }
    }
    Ok(counts)
}

fn in_mode(
    case: &Case,
    oracle: &wasmtime::Module,
    mode: Mode,
    counts: &mut Counts,
) -> Result<(), Mismatch> {
    let module = case.module(mode).map_err(Mismatch)?;
    let exports: Vec<_> = module.exports().collect();
    let names: Vec<&str> = exports.iter().map(|export| export.name).collect();
    let Some(mut pair) = Pair::new(case, oracle, mode, &names, counts)? else {
        return Ok(());
    };
    counts.modules += 1;
    // The fuel of a generated module is its last global.
    let is_global = |name: &&&str| name.starts_with("wasmo global ");
    let fuel = names
        .iter()
        .rfind(is_global)
        .filter(|_| case.is_generated());
    let mut left_alone: HashSet<&str> = waits::exports(case.wasm);
    for round in 0..ROUNDS {
        for export in &exports {
            let ExternType::Func(ty) = &export.ty else {
                continue;
            };
            if left_alone.contains(export.name) {
                continue;
            }
            let mut hasher = DefaultHasher::new();
            (case.name, export.name).hash(&mut hasher);
            let mut random = Random::new(&[hasher.finish(), round]);
            let arguments: Option<Vec<Value>> =
                ty.params().iter().map(|ty| random.value(*ty)).collect();
            let Some(arguments) = arguments else { continue };
            let next = pair.call(export.name, &arguments, fuel.copied(), counts)?;
            if next == Next::Go {
                continue;
            }
            if next == Next::LeaveAlone {
                left_alone.insert(export.name);
            }
            let Some(fresh) = Pair::new(case, oracle, mode, &names, counts)? else {
                return Ok(());
            };
            pair = fresh;
        }
    }
    Ok(())
}

/// How to go on after a call.
#[derive(PartialEq)]
enum Next {
    /// With the same instances.
    Go,
    /// With new instances: these may differ now.
    Anew,
    /// With new instances, and without the function.
    LeaveAlone,
}

/// An instance in each engine.
struct Pair<'a> {
    mode: Mode,
    names: &'a [&'a str],
    subject: Subject,
    oracle: Oracle,
}

impl<'a> Pair<'a> {
    /// Instantiates a module. `None` if that fails in both engines, or cannot be compared.
    fn new(
        case: &Case,
        oracle: &wasmtime::Module,
        mode: Mode,
        names: &'a [&'a str],
        counts: &mut Counts,
    ) -> Result<Option<Self>, Mismatch> {
        let (oracle, expected) = match Oracle::new(oracle) {
            Ok((_, Outcome::Failed(error))) | Err(error) => {
                return leave_out(case, &error, counts).map(|()| None);
            }
            Ok((_, Outcome::TooLong)) => {
                counts.too_long += 1;
                return Ok(None);
            }
            Ok((oracle, expected)) => (oracle, expected),
        };
        let (subject, found) = Subject::new(case, mode).map_err(Mismatch)?;
        if let Outcome::Failed(error) = &found
            && error.contains("incompatible import type")
            && case.has_groups
        {
            return leave_out(case, error, counts).map(|()| None);
        }
        let mut pair = Self {
            mode,
            names,
            subject,
            oracle,
        };
        let next = pair.compare("instantiation", &expected, &found, counts)?;
        let is_there = next == Next::Go && matches!(found, Outcome::Returned(_));
        Ok(is_there.then_some(pair))
    }

    /// Calls a function in both engines, with full fuel if there is a global for it, and compares.
    fn call(
        &mut self,
        name: &str,
        arguments: &[Value],
        fuel: Option<&str>,
        counts: &mut Counts,
    ) -> Result<Next, Mismatch> {
        if let Some(fuel) = fuel {
            self.subject
                .set_global(fuel, Value::I32(FUEL))
                .map_err(Mismatch)?;
            self.oracle
                .set_global(fuel, Value::I32(FUEL))
                .map_err(Mismatch)?;
        }
        let expected = self.oracle.call(name, arguments);
        // The stack is deeper here: what exhausts the oracle's may run for very long.
        if expected == Outcome::TooLong || expected.is_trap(TrapCode::StackOverflow) {
            counts.too_long += 1;
            return Ok(Next::LeaveAlone);
        }
        let found = self.subject.call(name, arguments);
        let what = format!("call of {name:?} with {arguments:x?}");
        self.compare(&what, &expected, &found, counts)
    }

    /// Compares what a call did, and what can be seen after it.
    fn compare(
        &mut self,
        what: &str,
        expected: &Outcome,
        found: &Outcome,
        counts: &mut Counts,
    ) -> Result<Next, Mismatch> {
        if expected.is_trap(TrapCode::MemoryOutOfBounds) && !self.mode.is_exact() {
            counts.inexact += 1;
            return Ok(Next::Anew);
        }
        if !found.agrees(expected) {
            let is_whole = self.oracle.largest_memory(self.names) >= WHOLE_MEMORY;
            if is_whole && self.mode != Mode::Explicit {
                counts.large += 1;
                return Ok(Next::Anew);
            }
            return Err(Mismatch(format!("{what}: {found}; the oracle {expected}")));
        }
        counts.calls += 1;
        counts.traps += usize::from(matches!(found, Outcome::Trapped(_)));
        counts.exceptions += usize::from(matches!(found, Outcome::Threw(_)));
        let oracle = self
            .oracle
            .state(self.names)
            .map_err(|error| Mismatch(error.to_string()))?;
        let (Some(oracle), Some(subject)) = (oracle, self.subject.state()) else {
            counts.large += 1;
            return Ok(Next::Anew);
        };
        counts.states += 1;
        match subject.difference(&oracle) {
            None => Ok(Next::Go),
            Some(difference) => Err(Mismatch(format!("after the {what}: {difference}"))),
        }
    }
}
