//! Debug locations, by which each machine instruction remembers the wasm instruction that it comes from.
//!
//! A location's "line" is the instruction's byte offset plus 1, since 0 means "none" to LLVM: the offset in the wasm binary if
//! the lines are for debuggers, else the offset in the code of the [part](crate::part::Part), so that the object of a part does not depend on where in the
//! binary its functions stand. [`crate::address_map`] reads them back from the object.

use crate::part::Part;
use inkwell::context::Context;
use inkwell::debug_info::{
    AsDIScope as _, DICompileUnit, DIFlagsConstants as _, DILocation, DISubprogram,
    DWARFEmissionKind, DWARFSourceLanguage, DebugInfoBuilder,
};
use inkwell::module::Module;
use inkwell::values::FunctionValue;
use std::collections::HashMap;
use wasmo_abi::description::Description;
use wasmo_abi::index::DefinedFuncIndex;

/// The offset of code that no wasm instruction stands for.
pub(crate) const NO_OFFSET: u32 = u32::MAX - 1;

/// What lines stand for.
#[derive(Clone, PartialEq, Eq, Default, Debug)]
pub(crate) struct Lines {
    /// From which line's offset on lines are by how much less than offsets in the wasm binary (modulo 2^32), ascending.
    ranges: Vec<(u32, u32)>,
    /// The same for each function. Empty if lines are offsets in the wasm binary.
    functions: HashMap<DefinedFuncIndex, u32>,
}

impl Lines {
    /// Lines that are offsets in the wasm binary.
    pub(crate) fn of_binary() -> Self {
        Self::default()
    }

    /// Lines that count the bytes of the functions of `part`.
    pub(crate) fn of_part(module: &Description, part: &Part) -> Self {
        let mut lines = Self::default();
        let mut next = 0u32;
        for func in part.bodies() {
            let body = module.bodies[func.index()];
            let shift = body.start.wrapping_sub(next);
            lines.ranges.push((next, shift));
            lines.functions.insert(func, shift);
            // The offset behind the end is one of the function's too.
            next = next.wrapping_add(body.end - body.start + 1);
        }
        lines
    }

    fn shift(&self, func: DefinedFuncIndex) -> u32 {
        self.functions.get(&func).copied().unwrap_or(0)
    }

    /// The offset in the wasm binary that a line stands for, if it stands for one; [`NO_OFFSET`] if for no instruction.
    pub(crate) fn offset(&self, line: u64) -> Option<u32> {
        let offset = u32::try_from(line).ok()?.checked_sub(1)?;
        if offset == NO_OFFSET {
            return Some(NO_OFFSET);
        }
        let next = self.ranges.partition_point(|&(from, _)| from <= offset);
        let shift = next.checked_sub(1).map_or(0, |at| self.ranges[at].1);
        Some(offset.wrapping_add(shift))
    }
}

/// The function that locations are in.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'ctx> {
    program: DISubprogram<'ctx>,
    /// By how much lines are less than offsets in the wasm binary.
    shift: u32,
}

/// Makes debug locations.
pub(crate) struct Debug<'ctx> {
    builder: DebugInfoBuilder<'ctx>,
    unit: DICompileUnit<'ctx>,
    lines: Lines,
}

impl<'ctx> Debug<'ctx> {
    pub(crate) fn new(module: &Module<'ctx>, name: &str, lines: Lines) -> Self {
        let (builder, unit) = module.create_debug_info_builder(
            true,
            DWARFSourceLanguage::C,
            name,
            "",
            "wasmo",
            true,
            "",
            0,
            "",
            DWARFEmissionKind::LineTablesOnly,
            0,
            true,
            false,
            "",
            "",
        );
        Self {
            builder,
            unit,
            lines,
        }
    }

    /// Has `function` be the code of the module's function `func`, whose body begins at the wasm offset `start`.
    pub(crate) fn enter(
        &self,
        function: FunctionValue<'ctx>,
        name: &str,
        func: DefinedFuncIndex,
        start: u32,
    ) -> Scope<'ctx> {
        let shift = self.lines.shift(func);
        self.describe(function, name, line(start.wrapping_sub(shift)), shift)
    }

    /// Has `function` be code that no function of the module stands for. Its location is the one in its scope at [`NO_OFFSET`].
    pub(crate) fn enter_unknown(&self, function: FunctionValue<'ctx>, name: &str) -> Scope<'ctx> {
        self.describe(function, name, line(NO_OFFSET), 0)
    }

    fn describe(
        &self,
        function: FunctionValue<'ctx>,
        name: &str,
        line: u32,
        shift: u32,
    ) -> Scope<'ctx> {
        let file = self.unit.get_file();
        let flags = inkwell::debug_info::DIFlags::ZERO;
        let ty = self.builder.create_subroutine_type(file, None, &[], flags);
        let program = self.builder.create_function(
            self.unit.as_debug_info_scope(),
            name,
            None,
            file,
            line,
            ty,
            true,
            true,
            line,
            flags,
            true,
        );
        function.set_subprogram(program);
        Scope { program, shift }
    }

    /// The location of the instruction at the wasm offset `offset`.
    pub(crate) fn location(
        &self,
        context: &'ctx Context,
        scope: Scope<'ctx>,
        offset: u32,
    ) -> DILocation<'ctx> {
        self.builder.create_debug_location(
            context,
            line(offset.wrapping_sub(scope.shift)),
            0,
            scope.program.as_debug_info_scope(),
            None,
        )
    }

    /// Makes the debug information complete, once all functions are translated.
    pub(crate) fn finish(&self) {
        self.builder.finalize();
    }
}

/// The line for an offset.
fn line(offset: u32) -> u32 {
    offset.saturating_add(1)
}
