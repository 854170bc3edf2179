//! Debug locations, by which each machine instruction remembers the wasm instruction that it comes from.
//!
//! A location's "line" is the instruction's byte offset in the wasm binary plus 1, since 0 means "none" to LLVM.
//! [`crate::address_map`] reads them back from the object.

use inkwell::context::Context;
use inkwell::debug_info::{
    AsDIScope as _, DICompileUnit, DIFlagsConstants as _, DILocation, DISubprogram,
    DWARFEmissionKind, DWARFSourceLanguage, DebugInfoBuilder,
};
use inkwell::module::Module;

/// The offset of code that no wasm instruction stands for.
pub(crate) const NO_OFFSET: u32 = u32::MAX - 1;

/// Makes debug locations.
pub(crate) struct Debug<'ctx> {
    builder: DebugInfoBuilder<'ctx>,
    unit: DICompileUnit<'ctx>,
}

impl<'ctx> Debug<'ctx> {
    pub(crate) fn new(module: &Module<'ctx>, name: &str) -> Self {
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
        Self { builder, unit }
    }

    /// The scope of a function whose body begins at the wasm offset `start`.
    pub(crate) fn function(&self, name: &str, start: u32) -> DISubprogram<'ctx> {
        let file = self.unit.get_file();
        let flags = inkwell::debug_info::DIFlags::ZERO;
        let ty = self.builder.create_subroutine_type(file, None, &[], flags);
        let line = line(start);
        self.builder.create_function(
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
        )
    }

    /// The location of the instruction at the wasm offset `offset`.
    pub(crate) fn location(
        &self,
        context: &'ctx Context,
        function: DISubprogram<'ctx>,
        offset: u32,
    ) -> DILocation<'ctx> {
        self.builder.create_debug_location(
            context,
            line(offset),
            0,
            function.as_debug_info_scope(),
            None,
        )
    }

    /// Makes the debug information complete, once all functions are translated.
    pub(crate) fn finish(&self) {
        self.builder.finalize();
    }
}

/// The line that stands for a wasm offset.
fn line(offset: u32) -> u32 {
    offset.saturating_add(1)
}

/// The wasm offset that a line stands for, if it stands for one.
pub(crate) fn offset_of_line(line: u64) -> Option<u32> {
    u32::try_from(line).ok()?.checked_sub(1)
}
