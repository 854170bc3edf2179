//! The limits of this implementation, beyond those of the specification.
//!
//! The counts are those that the browsers agreed on (WebAssembly JavaScript interface, "Limits"). wasmparser
//! enforces most of them, Wasmo itself those that are marked so; [`crate::ErrorKind::Limit`] reports them all.
//!
//! The sizes with which memories and tables begin are no part of validation: a module of any size can be compiled, and
//! instantiating it fails.

/// The size of a wasm binary in bytes: offsets in it are 32 bits wide. Checked by Wasmo.
pub const MAX_MODULE_SIZE: u64 = (1 << 30) - 1;

/// Types in a module.
pub const MAX_TYPES: u32 = 1_000_000;

/// Types in a recursion group.
pub const MAX_REC_GROUP: u32 = 1_000_000;

/// Types above each other, each declared a subtype of the next.
pub const MAX_SUBTYPING_DEPTH: u32 = 63;

/// Functions in a module, imported and defined.
pub const MAX_FUNCTIONS: u32 = 1_000_000;

/// Imports of a module.
pub const MAX_IMPORTS: u32 = 1_000_000;

/// Exports of a module.
pub const MAX_EXPORTS: u32 = 1_000_000;

/// Globals in a module, imported and defined.
pub const MAX_GLOBALS: u32 = 1_000_000;

/// Tables in a module, imported and defined.
pub const MAX_TABLES: u32 = 100_000;

/// Memories in a module, imported and defined.
pub const MAX_MEMORIES: u32 = 100;

/// Tags in a module, imported and defined.
pub const MAX_TAGS: u32 = 1_000_000;

/// Element segments in a module.
pub const MAX_ELEMENT_SEGMENTS: u32 = 100_000;

/// Elements of a segment.
pub const MAX_SEGMENT_ELEMENTS: u32 = 10_000_000;

/// Data segments in a module.
pub const MAX_DATA_SEGMENTS: u32 = 100_000;

/// The size of a name of an import or export in bytes.
pub const MAX_NAME_SIZE: u32 = 100_000;

/// The size of a function body in bytes.
pub const MAX_FUNCTION_SIZE: u32 = 7_654_321;

/// Locals of a function, parameters included.
pub const MAX_LOCALS: u32 = 50_000;

/// Parameters of a function.
pub const MAX_PARAMS: u32 = 1_000;

/// Results of a function.
pub const MAX_RESULTS: u32 = 1_000;

/// Labels of a `br_table`.
pub const MAX_LABELS: u32 = MAX_FUNCTION_SIZE;

/// Catch clauses of a `try_table`.
pub const MAX_CATCHES: u32 = 10_000;

/// Blocks, loops, conditionals and handlers inside each other. Checked by Wasmo, for the sake of the code generator.
pub const MAX_NESTING: u32 = 100_000;

/// Loops inside each other. Checked by Wasmo, for the sake of the code generator, which recurses over them.
pub const MAX_LOOP_NESTING: u32 = 1_000;

/// Exception handlers inside each other. Checked by Wasmo, for the sake of the code generator, which makes code for each at each
/// call inside.
pub const MAX_HANDLER_NESTING: u32 = 1_000;

/// Values on the stack of a function. Checked by Wasmo: a call of two bytes can push a thousand.
pub const MAX_OPERANDS: u32 = 1_000_000;

/// Values that the instructions of a module's functions may take and give: this many, and [`MAX_VALUES_PER_BYTE`] for each byte of code.
/// Checked by the code generator, which writes at least an instruction for each: a call is two bytes, whatever its type is.
pub const MAX_VALUES: u64 = 1_000_000;

/// See [`MAX_VALUES`].
pub const MAX_VALUES_PER_BYTE: u64 = 8;

/// How wasmparser's messages on its limits begin, what there is too much of, and the limit.
#[rustfmt::skip]
const MESSAGES: &[(&str, &str, u32)] = &[
    ("types count exceeds", "types", MAX_TYPES),
    ("rec group types size", "types of a recursion group", MAX_REC_GROUP),
    ("sub type hierarchy too deep", "supertypes above a type", MAX_SUBTYPING_DEPTH),
    ("functions count exceeds", "functions", MAX_FUNCTIONS),
    ("imports count exceeds", "imports", MAX_IMPORTS),
    ("exports count exceeds", "exports", MAX_EXPORTS),
    ("globals count exceeds", "globals", MAX_GLOBALS),
    ("tables count exceeds", "tables", MAX_TABLES),
    ("memories count exceeds", "memories", MAX_MEMORIES),
    ("tags count exceeds", "tags", MAX_TAGS),
    ("element segments count exceeds", "element segments", MAX_ELEMENT_SEGMENTS),
    ("number of elements is out of bounds", "elements of a segment", MAX_SEGMENT_ELEMENTS),
    ("data segments count exceeds", "data segments", MAX_DATA_SEGMENTS),
    ("string size out of bounds", "size of a name in bytes", MAX_NAME_SIZE),
    ("function body size count exceeds", "size of a function body in bytes", MAX_FUNCTION_SIZE),
    ("too many locals", "locals of a function", MAX_LOCALS),
    ("function params size", "parameters of a function", MAX_PARAMS),
    ("function returns size", "results of a function", MAX_RESULTS),
    ("br_table size", "labels of a br_table", MAX_LABELS),
    ("catches size", "catch clauses of a try_table", MAX_CATCHES),
];

/// The message for a fault that wasmparser describes by `message`, if that tells of a limit.
pub(crate) fn beyond(message: &str) -> Option<String> {
    let known = MESSAGES
        .iter()
        .find(|(beginning, ..)| message.starts_with(beginning));
    if let Some((_, what, limit)) = known {
        return Some(format!(
            "{what}: more than this implementation's limit of {limit}"
        ));
    }
    let unknown = ["exceeds limit of", "implementation limit"]
        .iter()
        .any(|part| message.contains(part));
    unknown.then(|| format!("{message} (a limit of this implementation)"))
}

// The layout of a vmctx counts on it that no module's exceeds 2 GiB: see `VmctxLayout::new`.
const _: () = {
    use wasmo_abi::layout::*;
    let functions = 2 * MAX_FUNCTIONS as u64 * FUNCREF_SIZE as u64;
    let tables = MAX_TABLES as u64 * (POINTER_SIZE + TABLE_SIZE) as u64;
    let memories = MAX_MEMORIES as u64 * (POINTER_SIZE + MEMORY_SIZE) as u64;
    let globals = MAX_GLOBALS as u64 * (POINTER_SIZE + SLOT_SIZE) as u64;
    let tags = MAX_TAGS as u64 * (POINTER_SIZE + TAG_SIZE) as u64;
    let padding = 8 * SLOT_SIZE as u64;
    let size = VMCTX_NEAR as u64 + functions + tables + memories + globals + tags + padding;
    assert!(size <= i32::MAX as u64);
};
