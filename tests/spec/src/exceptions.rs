//! The one list of commands that are expected to fail. They are run all the same; one that passes fails the test,
//! and so does an entry that no command answers to.

/// Commands of one script that are expected to fail, in both modes.
pub(crate) struct Exception {
    /// The script.
    pub(crate) script: &'static str,
    /// The lines at which the commands begin.
    pub(crate) lines: &'static [usize],
    /// Why.
    pub(crate) reason: &'static str,
}

/// The list.
pub(crate) const EXCEPTIONS: &[Exception] = &[];

/// The reason for which the command at `line` of `script` is expected to fail, if it is.
pub(crate) fn expected_failure(script: &str, line: usize) -> Option<&'static str> {
    EXCEPTIONS
        .iter()
        .find(|exception| exception.script == script && exception.lines.contains(&line))
        .map(|exception| exception.reason)
}
