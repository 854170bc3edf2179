//! Modules run by Wasmo and by another engine, and compared: results, kinds of traps, exceptions, and after each call the
//! content of all memories, tables and globals.
//!
//! The modules are made from seeds, by wasm-smith (`generated::17`), as deep expressions (`expressions::17`) or as loops that look unrolled (`unrolled::17`), or come from the
//! official suite and our own scripts, each named by the place of its first use. Inputs depend on nothing but the names of module and function. What they import is made
//! up, the same for both engines.
//!
//! `cargo test -p wasmo-differential-tests -- generated::17` repeats one module, and a disagreement names it so and says where
//! its text was written. `WASMO_DIFFERENTIAL_SEEDS=0..20000 cargo test -p wasmo-differential-tests` takes many more seeds; the
//! variable is read when the test is built. The default takes some minutes at most.
//!
//! What is not compared: the bits of NaNs where the specification leaves them open; how deep the stack is; whether a memory in front of a
//! guard grows to 4 GiB; and, in the mode `guard` alone, what happens at and after an access out of bounds, where Wasmo is exact only with `exact_traps`.

mod cases;
mod compare;
mod mode;
mod oracle;
mod subject;
mod value;
mod waits;

use cases::{CASES, Case};
use compare::{Counts, LEFT_OUT, Mismatch};
use libtest_mimic::{Arguments, Failed, Trial};
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

/// The stack of the threads that run cases, in bytes.
const STACK_SIZE: usize = 8 << 20;

/// How long a case may take. The oracle has ended by itself when Wasmo begins.
const TIME_LIMIT: Duration = Duration::from_secs(300);

static TOTAL: Mutex<Option<Counts>> = Mutex::new(None);

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let cases = CASES.iter().filter(|case| !case.is_planted());
    let mut trials: Vec<Trial> = cases
        .map(|case| Trial::test(case.name, move || run(case)))
        .collect();
    trials.extend(
        PLANTED.map(|what| Trial::test(format!("self_test::{what}"), move || planted(what))),
    );
    let everything = !arguments.list
        && arguments.filter.is_none()
        && arguments.skip.is_empty()
        && !arguments.ignored;
    let conclusion = libtest_mimic::run(&arguments, trials);
    let total = TOTAL.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(counts) = &*total {
        println!("compared: {counts:#?}");
        if everything && !is_enough(counts) {
            eprintln!("error: that is less than there must be");
            return ExitCode::FAILURE;
        }
        let is_used = |reason: &str| counts.left_out.contains_key(reason);
        if everything
            && let Some((_, reason)) = LEFT_OUT.iter().find(|(_, reason)| !is_used(reason))
        {
            eprintln!("error: nothing is left out any more for the reason \"{reason}\"");
            return ExitCode::FAILURE;
        }
    }
    conclusion.exit_code()
}

/// Whether as much was compared as the modules of the suite alone give.
fn is_enough(counts: &Counts) -> bool {
    counts.calls > 20_000
        && counts.states > 20_000
        && counts.traps > 1_000
        && counts.exceptions > 20
}

fn run(case: &'static Case) -> Result<(), Failed> {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::Builder::new()
        .stack_size(STACK_SIZE)
        .spawn(move || {
            let result = compare::compare(case, case);
            // Nobody listens any more if it took too long.
            let _ = sender.send(());
            result
        })?;
    if let Err(mpsc::RecvTimeoutError::Timeout) = receiver.recv_timeout(TIME_LIMIT) {
        let error = report(
            case,
            &Mismatch("Wasmo does not come back, the oracle did".to_owned()),
        );
        eprintln!("{error:?}");
        std::process::exit(1);
    }
    let result = thread
        .join()
        .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    match result {
        Ok(counts) => {
            let mut total = TOTAL.lock().unwrap_or_else(PoisonError::into_inner);
            *total.get_or_insert_default() += counts;
            Ok(())
        }
        Err(mismatch) => Err(report(case, &mismatch)),
    }
}

/// Writes the text of the module, and says how to get at the disagreement again.
fn report(case: &Case, Mismatch(what): &Mismatch) -> Failed {
    let name: String = case
        .name
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("differential_{name}.wat"));
    let written = match wasmprinter::print_bytes(case.wasm) {
        Ok(text) => fs::write(&path, text).map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    let text = match written {
        Ok(()) => format!("its text: {}", path.display()),
        Err(error) => format!("its text could not be written: {error}"),
    };
    let seed = case
        .name
        .rsplit("::")
        .next()
        .and_then(|seed| seed.parse::<u64>().ok());
    let seed = seed.filter(|_| case.is_of_seed());
    let seed = seed.map_or(String::new(), |seed| {
        format!("WASMO_DIFFERENTIAL_SEEDS={seed}..{} ", seed + 1)
    });
    let again = format!(
        "{seed}cargo test -p wasmo-differential-tests -- --exact {}",
        case.name
    );
    format!("{what}\n  {text}\n  again: {again}").into()
}

// ---- the test of the test -------------------------------------------------------------------------------------

/// Pairs of modules in the folder `planted`, `<name>_a` and `<name>_b`, which differ in what the name says
/// (`group`: in the call of an import whose type is in a recursion group).
const PLANTED: [&str; 11] = [
    "result",
    "nan",
    "trap",
    "kind",
    "memory",
    "global",
    "table",
    "host",
    "group",
    "exception",
    "payload",
];

/// A module agrees with itself, and one that differs is found out, in both directions.
fn planted(what: &str) -> Result<(), Failed> {
    let find = |part: &str| {
        Case::find(&format!("planted::{what}_{part}")).ok_or(format!("no {what}_{part}"))
    };
    let (a, b) = (find("a")?, find("b")?);
    for case in [a, b] {
        let counts = compare::compare(case, case).map_err(|Mismatch(what)| what)?;
        if counts.calls == 0 {
            return Err(format!("{}: nothing was compared", case.name).into());
        }
    }
    for (subject, oracle) in [(a, b), (b, a)] {
        if compare::compare(subject, oracle).is_ok() {
            return Err(format!("{} was taken for {}", subject.name, oracle.name).into());
        }
    }
    Ok(())
}
