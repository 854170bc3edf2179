//! The lists of commands that are expected to fail: those that garbage collection is needed for, and all others.
//! They are run all the same; one that passes fails the test, and so does an entry that no command answers to.

/// Commands of one script that are expected to fail, in every mode.
pub(crate) struct Exception {
    /// The script.
    pub(crate) script: &'static str,
    /// The lines at which the commands begin.
    pub(crate) lines: &'static [usize],
    /// Why.
    pub(crate) reason: &'static str,
}

/// The list.
pub(crate) const EXCEPTIONS: &[Exception] = &[
    Exception {
        script: "proposals/mutable-global/linking.wast",
        lines: &[206, 227, 236, 238, 248, 298, 334, 342, 344, 354],
        reason: "before bulk memory, segments were checked when linking and written all or none; since then, as \
                 wasm-v2/linking.wast asserts, they are written in order and the first that does not fit traps",
    },
    Exception {
        script: "proposals/reference-types/unreached-invalid.wast",
        lines: &[539],
        reason: "br_table in unreachable code with labels of unequal types is valid in WebAssembly 2.0: see \
                 `meet-bottom` in wasm-v2/unreached-valid.wast",
    },
];

/// Commands of one script for which garbage collection is needed: modules that are refused because they use it, and what
/// depends on their instances.
pub(crate) struct NeedsGc {
    /// The script.
    pub(crate) script: &'static str,
    /// How many commands.
    pub(crate) commands: usize,
    /// What they use of it.
    pub(crate) reason: &'static str,
}

/// The list of those.
pub(crate) const NEEDS_GC: &[NeedsGc] = &[
    NeedsGc {
        script: "proposals/bulk-memory/table_init.wast",
        commands: 2,
        reason: "a table and a segment of arrays",
    },
    NeedsGc {
        script: "wasm-v3/ref_null.wast",
        commands: 34,
        reason: "null references of the hierarchy of `any`, beside the others in the same modules",
    },
    NeedsGc {
        script: "wasm-v3/type-rec.wast",
        commands: 21,
        reason: "structures in the recursion groups of function types",
    },
];

/// The reason for which the command at `line` of `script` is expected to fail, if it is.
pub(crate) fn expected_failure(script: &str, line: usize) -> Option<&'static str> {
    EXCEPTIONS
        .iter()
        .find(|exception| exception.script == script && exception.lines.contains(&line))
        .map(|exception| exception.reason)
}
