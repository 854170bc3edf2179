//! One run of a program, and the figures of many.

use crate::Result;
use std::io::Read as _;
use std::process::{Command, Stdio};

/// A run that has ended.
pub(crate) struct Run {
    /// What it printed.
    pub(crate) output: String,
    /// The CPU time that it took, user's and system's, in seconds.
    pub(crate) seconds: f64,
}

/// Runs a command line.
#[allow(
    clippy::zombie_processes,
    reason = "wait4 waits for it, which also tells its CPU time"
)]
pub(crate) fn run(command: &[String]) -> Result<Run> {
    let (program, args) = command.split_first().ok_or("an empty command line")?;
    let mut child = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(|error| format!("cannot run {program}: {error}"))?;
    let mut output = String::new();
    if let Some(stdout) = &mut child.stdout {
        stdout.read_to_string(&mut output)?;
    }
    let pid = libc::pid_t::try_from(child.id())?;
    let mut status = 0;
    // SAFETY: a rusage is integers only, for which zero is a value.
    let mut usage: libc::rusage = unsafe { std::mem::zeroed() };
    // SAFETY: both pointers are to variables that live through the call. The child has not been waited for.
    let waited = unsafe { libc::wait4(pid, &raw mut status, 0, &raw mut usage) };
    if waited != pid || status != 0 {
        return Err(format!("{} fails with status {status}", command.join(" ")).into());
    }
    let seconds = |time: libc::timeval| time.tv_sec as f64 + time.tv_usec as f64 / 1e6;
    Ok(Run {
        output,
        seconds: seconds(usage.ru_utime) + seconds(usage.ru_stime),
    })
}

/// The smallest of several times.
pub(crate) fn min(times: &[f64]) -> f64 {
    times.iter().copied().fold(f64::INFINITY, f64::min)
}

/// The middle one of several times.
pub(crate) fn median(times: &[f64]) -> f64 {
    let mut times = times.to_vec();
    times.sort_by(f64::total_cmp);
    let (lower, upper) = (times[(times.len() - 1) / 2], times[times.len() / 2]);
    (lower + upper) / 2.0
}

/// The geometric mean; not a number if there are no values.
pub(crate) fn geometric_mean(values: impl IntoIterator<Item = f64>) -> f64 {
    let (mut sum, mut count) = (0.0, 0.0);
    for value in values {
        sum += value.ln();
        count += 1.0;
    }
    (sum / count).exp()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_many_runs() {
        assert_eq!(min(&[3.0, 1.0, 2.0]), 1.0);
        assert_eq!(median(&[3.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 2.0, 3.0]), 2.5);
        assert!((geometric_mean([2.0, 8.0]) - 4.0).abs() < 1e-12);
        assert!(geometric_mean([]).is_nan());
    }

    #[test]
    fn a_run_tells_output_and_time_and_failure() {
        let words = |words: &[&str]| {
            words
                .iter()
                .map(|&word| word.to_owned())
                .collect::<Vec<_>>()
        };
        let done = run(&words(&[
            "/bin/sh",
            "-c",
            "i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; echo $i",
        ]))
        .unwrap();
        assert_eq!(done.output, "20000\n");
        assert!(done.seconds > 0.0);
        assert!(run(&words(&["/bin/sh", "-c", "exit 3"])).is_err());
        assert!(run(&words(&["/no/such/program"])).is_err());
    }
}
