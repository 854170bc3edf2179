//! References (core specification, 4.4.2 "Reference Instructions").

use super::FuncTranslator;
use crate::error::{Error, Result};
use wasmo_abi::index::FuncIndex;

impl FuncTranslator<'_, '_> {
    pub(super) fn visit_ref_null(&mut self, _ty: wasmparser::HeapType) -> Result<()> {
        self.push(self.types.ptr.const_null());
        Ok(())
    }

    pub(super) fn visit_ref_is_null(&mut self) -> Result<()> {
        let reference = self.pop_ref()?;
        let is_null = self.builder.build_is_null(reference, "")?;
        self.push_bool(is_null)
    }

    pub(super) fn visit_ref_func(&mut self, func: u32) -> Result<()> {
        let record = self
            .unit
            .layout
            .funcref(self.unit.description(), FuncIndex(func))
            .ok_or_else(|| {
                Error::bug(format!(
                    "function {func} is referenced, but is not known to escape"
                ))
            })?;
        let reference = self.constant_offset(self.vmctx, record, "funcref")?;
        self.push(reference);
        Ok(())
    }
}
