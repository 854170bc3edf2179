//! WebAssembly's official test suite, run through the real path: the build script compiles every module of its
//! scripts ahead of time into objects, in several modes (guard pages or explicit checks, optimised or not), links
//! them into this program, and this program runs every command of every script.
//!
//! Each script in each mode is one test, named as `guard::wasm-v2/address.wast`; arguments are those of libtest.
//! On AArch64 under qemu-user, run one mode at a time on one thread (`… -- --test-threads=1 guard::`): the emulator
//! keeps records of all address space that was ever reserved, and with guard pages every memory reserves 4 GiB.
//!
//! The report at the end counts commands. What is expected to fail stands in [`exceptions`] and nowhere else.

mod compiled;
mod exceptions;
mod report;
#[allow(dead_code, unused_imports, reason = "the build script uses the rest")]
mod suite;

use exceptions::{EXCEPTIONS, NEEDS_GC, expected_failure};
use libtest_mimic::{Arguments, Failed, Trial};
use report::Counts;
use std::process::ExitCode;
use std::thread;
use suite::Mode;
use wasmo_wast::{Fault, Loader};

/// The stack of the threads that run scripts, in bytes: what Rust gives a thread by default.
const STACK_SIZE: usize = 2 << 20;

/// How many failures of one script are shown.
const SHOWN_FAILURES: usize = 20;

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let scripts = compiled::SCRIPTS.iter();
    let mut trials: Vec<Trial> = scripts
        .flat_map(|&(script, text)| {
            Mode::ALL.map(|mode| {
                Trial::test(format!("{}::{script}", mode.name()), move || {
                    on_own_stack(move || run_script(script, text, mode))
                })
                .with_ignored_flag(!can_run(mode))
            })
        })
        .collect();
    trials.extend(Mode::ALL.map(|mode| {
        Trial::test(
            format!("self_test::must_fail::{}", mode.name()),
            move || on_own_stack(move || must_fail(mode)),
        )
        .with_ignored_flag(!can_run(mode))
    }));
    trials.push(Trial::test(
        "self_test::exceptions",
        exceptions_name_scripts,
    ));
    let listing = arguments.list;
    let conclusion = libtest_mimic::run(&arguments, trials);
    if !listing {
        report::print();
    }
    conclusion.exit_code()
}

/// Whether the processor at hand can run what was compiled in `mode`.
fn can_run(mode: Mode) -> bool {
    #[cfg(target_arch = "x86_64")]
    let v3 = is_x86_feature_detected!("avx2")
        && is_x86_feature_detected!("bmi1")
        && is_x86_feature_detected!("bmi2")
        && is_x86_feature_detected!("f16c")
        && is_x86_feature_detected!("fma")
        && is_x86_feature_detected!("lzcnt")
        && is_x86_feature_detected!("movbe");
    #[cfg(not(target_arch = "x86_64"))]
    let v3 = false;
    let arch = std::env::consts::ARCH;
    mode.fits(arch) && (v3 || mode.cpu(arch).is_empty())
}

/// Runs `test` on a thread with the stack that is promised, and hands on its panic.
fn on_own_stack(test: impl FnOnce() -> Result<(), Failed> + Send + 'static) -> Result<(), Failed> {
    let thread = thread::Builder::new().stack_size(STACK_SIZE).spawn(test)?;
    thread
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

/// The modules that are linked into this program, as compiled in a mode.
struct Linked(Mode);

impl Loader for Linked {
    fn load(&self, module: &wasmo_module::Module) -> Result<wasmo_rt::Module, String> {
        compiled::find(module.hash().0, self.0)
    }
}

fn run_script(script: &'static str, text: &str, mode: Mode) -> Result<(), Failed> {
    let folder = suite::folder_of(script).ok_or("in no folder")?;
    let outcomes = wasmo_wast::run(text, folder.features, &Linked(mode))?;
    let mut counts = Counts::default();
    let mut failures = Vec::new();
    for outcome in &outcomes {
        let at = format!("{script}:{}: {}", outcome.line, outcome.command);
        counts.run += 1;
        match (&outcome.result, expected_failure(script, outcome.line)) {
            (Ok(()), None) => counts.passed += 1,
            (Err(Fault::Wrong(_)), Some(_)) => counts.expected += 1,
            (Err(Fault::NeedsGc), None) => counts.need_gc += 1,
            (Err(Fault::Wrong(error)), None) => failures.push(format!("{at}: {error}")),
            (Ok(()), Some(reason)) => failures.push(format!(
                "{at}: passed, though listed as an exception ({reason})"
            )),
            (Err(Fault::NeedsGc), Some(reason)) => failures.push(format!(
                "{at}: needs garbage collection, though listed as an exception ({reason})"
            )),
        }
    }
    let unmatched = EXCEPTIONS
        .iter()
        .filter(|exception| exception.script == script)
        .flat_map(|exception| exception.lines)
        .filter(|&&line| outcomes.iter().all(|outcome| outcome.line != line));
    failures.extend(
        unmatched.map(|line| {
            format!("{script}:{line}: listed as an exception, but no command is there")
        }),
    );
    let listed = NEEDS_GC.iter().find(|needs| needs.script == script);
    let listed = listed.map_or(0, |needs| needs.commands);
    if counts.need_gc != listed {
        let needing = outcomes
            .iter()
            .filter(|outcome| outcome.result == Err(Fault::NeedsGc));
        let lines: Vec<usize> = needing.map(|outcome| outcome.line).collect();
        failures.push(format!(
            "{script}: {listed} commands are listed as needing garbage collection, {} do, at lines {lines:?}",
            counts.need_gc
        ));
    }
    report::add(script, mode, counts);
    if failures.is_empty() {
        return Ok(());
    }
    let more = failures.len().saturating_sub(SHOWN_FAILURES);
    failures.truncate(SHOWN_FAILURES);
    if more > 0 {
        failures.push(format!("and {more} more"));
    }
    Err(failures.join("\n").into())
}

/// Every exception names a script of the suite: otherwise nothing would notice that it is out of date.
fn exceptions_name_scripts() -> Result<(), Failed> {
    let known = |script: &str| compiled::SCRIPTS.iter().any(|&(name, _)| name == script);
    let exceptions = EXCEPTIONS.iter().map(|exception| exception.script);
    let mut listed = exceptions.chain(NEEDS_GC.iter().map(|needs| needs.script));
    match listed.find(|script| !known(script)) {
        None => Ok(()),
        Some(script) => Err(format!("no script {script}").into()),
    }
}

/// The harness finds fault with every command that is wrong.
fn must_fail(mode: Mode) -> Result<(), Failed> {
    let text = include_str!("must_fail.wast");
    for outcome in wasmo_wast::run(text, suite::EVERYTHING, &Linked(mode))? {
        let at = format!("must_fail.wast:{}: {}", outcome.line, outcome.command);
        match outcome.result {
            Err(error) if outcome.command == "module" => {
                return Err(format!("{at}: {error:?}").into());
            }
            Err(Fault::NeedsGc) => return Err(format!("{at}: needs garbage collection").into()),
            Ok(()) if outcome.command != "module" => return Err(format!("{at}: passed").into()),
            _ => (),
        }
    }
    Ok(())
}
