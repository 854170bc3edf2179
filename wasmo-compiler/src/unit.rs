//! What the functions of a module share while they are translated: declarations, types, metadata.

use crate::error::{Error, Result};
use crate::types::Types;
use inkwell::context::Context;
use inkwell::module::Module;
use inkwell::values::{CallSiteValue, FunctionValue, InstructionValue};
use std::marker::PhantomData;
use wasmo_abi::libcall::Libcall;

/// A module while it is translated.
pub(crate) struct Unit<'a, 'ctx> {
    pub(crate) context: &'ctx Context,
    pub(crate) module: Module<'ctx>,
    pub(crate) types: Types<'ctx>,
    libcalls: Vec<FunctionValue<'ctx>>,
    marker: PhantomData<&'a ()>,
}

impl<'ctx> Unit<'_, 'ctx> {
    /// The declaration of a libcall.
    pub(crate) fn libcall(&self, libcall: Libcall) -> FunctionValue<'ctx> {
        self.libcalls[libcall as usize]
    }

    /// Says that the first successor of a conditional branch is hardly ever taken.
    pub(crate) fn mark_unlikely(&self, branch: InstructionValue<'ctx>) -> Result<()> {
        let _ = branch;
        Err(Error::bug("not written"))
    }

    /// Gives the call that raises a trap the attributes that keep it apart from others.
    pub(crate) fn mark_raise(&self, call: CallSiteValue<'ctx>) {
        let _ = call;
    }
}
