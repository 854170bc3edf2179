//! The limits of this implementation, beyond those of the specification.
//!
//! The counts are those that the browsers agreed on (WebAssembly JavaScript interface, "Limits"); wasmparser
//! enforces them, and [`crate::ErrorKind::Limit`] reports them in its words. The ones that Wasmo checks itself are
//! marked so.

/// The size of a wasm binary in bytes: offsets in it are 32 bits wide. Checked by Wasmo.
pub const MAX_MODULE_SIZE: u64 = (1 << 30) - 1;

/// Types in a module.
pub const MAX_TYPES: u32 = 1_000_000;

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

/// Elements with which a defined table begins. Checked by Wasmo.
pub const MAX_TABLE_ELEMENTS: u64 = 10_000_000;

/// Element segments in a module.
pub const MAX_ELEMENT_SEGMENTS: u32 = 100_000;

/// Data segments in a module.
pub const MAX_DATA_SEGMENTS: u32 = 100_000;

/// The size of a function body in bytes.
pub const MAX_FUNCTION_SIZE: u32 = 7_654_321;

/// Locals of a function, parameters included.
pub const MAX_LOCALS: u32 = 50_000;

/// Parameters of a function.
pub const MAX_PARAMS: u32 = 1_000;

/// Results of a function.
pub const MAX_RESULTS: u32 = 1_000;

/// Blocks, loops and conditionals inside each other. Checked by Wasmo, for the sake of the code generator.
pub const MAX_NESTING: u32 = 100_000;

/// Loops inside each other. Checked by Wasmo, for the sake of the code generator, which recurses over them.
pub const MAX_LOOP_NESTING: u32 = 1_000;

// The layout of a vmctx counts on it that no module's exceeds 2 GiB: see `VmctxLayout::new`.
const _: () = {
    use wasmo_abi::layout::*;
    let functions = 2 * MAX_FUNCTIONS as u64 * FUNCREF_SIZE as u64;
    let tables = MAX_TABLES as u64 * (POINTER_SIZE + TABLE_SIZE) as u64;
    let memories = MAX_MEMORIES as u64 * (POINTER_SIZE + MEMORY_SIZE) as u64;
    let globals = MAX_GLOBALS as u64 * (POINTER_SIZE + SLOT_SIZE) as u64;
    let padding = 8 * SLOT_SIZE as u64;
    let size = VMCTX_HEADER_SIZE as u64 + functions + tables + memories + globals + padding;
    assert!(size <= i32::MAX as u64);
};
