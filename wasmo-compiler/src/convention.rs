//! The conventions by which guest code calls functions.
//!
//! Caller and callee must agree: code that took another register for the vmctx would work on whatever is in it. So each callee has one convention
//! ([`Unit::convention`], [`Unit::type_convention`]), and no call is made but by it.

use crate::options::OptLevel;
use crate::unit::{Unit, attribute};
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::context::Context;
use inkwell::values::{CallSiteValue, FunctionValue};
use wasmo_abi::index::{DefinedFuncIndex, TypeIndex};

/// LLVM's attribute of a parameter that is in a register of its own.
const VMCTX_REGISTER: &str = "swiftself";

/// A convention.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Convention {
    /// C's, as [`wasmo_abi::layout`] describes it: that of functions which something outside of the module's code may call, or which may be outside
    /// themselves.
    C,
    /// C's, but that the vmctx is in a register that callees preserve (r13, x20): LLVM's `swiftself`. From call to call it stays where it is. That of
    /// functions which nothing but the module's own code calls.
    Inner,
    /// LLVM's `tailcc`: that of functions which make tail calls. See [`tail`](crate::tail).
    Tail,
}

impl Convention {
    /// LLVM's number for it.
    fn number(self) -> u32 {
        match self {
            Self::C | Self::Inner => 0,
            Self::Tail => 18,
        }
    }

    /// Gives a function this convention.
    pub(crate) fn give(self, context: &Context, function: FunctionValue<'_>) {
        function.set_call_conventions(self.number());
        if self == Self::Inner {
            let register = attribute(context, VMCTX_REGISTER, 0);
            function.add_attribute(AttributeLoc::Param(0), register);
        }
    }

    /// That of a function which has been given one.
    pub(crate) fn of(function: FunctionValue<'_>) -> Self {
        let kind = Attribute::get_named_enum_kind_id(VMCTX_REGISTER);
        let inner = function.get_enum_attribute(AttributeLoc::Param(0), kind);
        match function.get_call_conventions() == Self::Tail.number() {
            true => Self::Tail,
            false if inner.is_some() => Self::Inner,
            false => Self::C,
        }
    }

    /// Gives a call this convention.
    pub(crate) fn give_call(self, context: &Context, call: CallSiteValue<'_>) {
        call.set_call_convention(self.number());
        if self == Self::Inner {
            let register = attribute(context, VMCTX_REGISTER, 0);
            call.add_attribute(AttributeLoc::Param(0), register);
        }
    }
}

impl Unit<'_, '_> {
    /// The convention of the body of a defined function.
    pub(crate) fn convention(&self, own: DefinedFuncIndex) -> Convention {
        let func = self.wasm.function_index(own);
        if self.makes_tail_calls(func) {
            Convention::Tail
        } else if self.escapes(func) {
            Convention::C
        } else {
            self.type_convention(self.wasm.function_type_index(func))
        }
    }

    /// The convention of all functions of a type that are in constant tables.
    pub(crate) fn type_convention(&self, ty: TypeIndex) -> Convention {
        // LLVM's fast instruction selection leaves parameters in registers of their own to the slow one.
        match self.options.opt_level == OptLevel::O0 || self.tables.is_outer(ty) {
            true => Convention::C,
            false => Convention::Inner,
        }
    }
}
