//! The one list of commands that are expected to fail. They are run all the same; one that passes fails the test,
//! and so does an entry that no command answers to.

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
        script: "proposals/bulk-memory/table-sub.wast",
        lines: &[1],
        reason: "updated for typed function references, which are not part of WebAssembly 2.0",
    },
    Exception {
        script: "proposals/bulk-memory/table_init.wast",
        lines: &[2272, 2286],
        reason: "updated for garbage collection, which is not part of WebAssembly 2.0",
    },
    Exception {
        script: "proposals/reference-types/unreached-invalid.wast",
        lines: &[539],
        reason: "br_table in unreachable code with labels of unequal types is valid in WebAssembly 2.0: see \
                 `meet-bottom` in wasm-v2/unreached-valid.wast",
    },
    Exception {
        script: "proposals/simd/simd_memory-multi.wast",
        lines: &[5],
        reason: "uses several memories, which are not part of WebAssembly 2.0",
    },
];

/// The reason for which the command at `line` of `script` is expected to fail, if it is.
pub(crate) fn expected_failure(script: &str, line: usize) -> Option<&'static str> {
    EXCEPTIONS
        .iter()
        .find(|exception| exception.script == script && exception.lines.contains(&line))
        .map(|exception| exception.reason)
}
