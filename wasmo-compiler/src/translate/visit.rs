//! The visitor of operators: sets the scene for each one and hands it to its method of [`FuncTranslator`].

use super::FuncTranslator;
use crate::error::{Error, Result};
use wasmparser::{VisitOperator, VisitSimdOperator};

/// Receives one operator.
pub(super) struct Visitor<'t, 'a, 'ctx> {
    translator: &'t mut FuncTranslator<'a, 'ctx>,
    /// The operator's offset in the wasm binary.
    offset: u64,
}

impl<'t, 'a, 'ctx> Visitor<'t, 'a, 'ctx> {
    pub(super) fn new(translator: &'t mut FuncTranslator<'a, 'ctx>, offset: u64) -> Self {
        Self { translator, offset }
    }

    /// The translator, ready to emit code for an operator; none if the operator cannot be reached. `can_fault` says
    /// whether the operator may trap or call.
    ///
    /// The others need no location of their own, unless for a debugger: without it, the address map is shorter.
    fn reachable(&mut self, can_fault: bool) -> Result<Option<&mut FuncTranslator<'a, 'ctx>>> {
        if !self.translator.reachable {
            return Ok(None);
        }
        if can_fault || self.translator.unit.options.debug_info {
            let offset = u32::try_from(self.offset)
                .map_err(|_| Error::bug("an operator is beyond 4 GiB"))?;
            self.translator.set_location(offset);
        }
        Ok(Some(self.translator))
    }
}

/// Whether the operator with this visiting method may trap or call something, judged by its name. Too often "yes" does
/// no harm.
const fn can_fault(visit: &str) -> bool {
    const PARTS: &[&str] = &[
        "load",
        "store",
        "memory",
        "table",
        "call",
        "_div",
        "_rem",
        "_trunc_f",
        "unreachable",
        "_drop",
        "throw",
        "ref_as_non_null",
        "ref_test",
        "cast",
        "atomic",
    ];
    let mut part = 0;
    while part < PARTS.len() {
        if contains(visit.as_bytes(), PARTS[part].as_bytes()) {
            return true;
        }
        part += 1;
    }
    false
}

/// Whether `text` contains `part`.
const fn contains(text: &[u8], part: &[u8]) -> bool {
    let mut start = 0;
    while start + part.len() <= text.len() {
        let mut at = 0;
        while at < part.len() && text[start + at] == part[at] {
            at += 1;
        }
        if at == part.len() {
            return true;
        }
        start += 1;
    }
    false
}

/// Defines the visiting method of each operator by the proposal that it came with.
macro_rules! visit {
    ($( @$proposal:ident $op:ident $({ $($arg:ident: $argty:ty),* })? => $visit:ident ($($ann:tt)*))*) => {$(
        fn $visit(&mut self $($(, $arg: $argty)*)?) -> Self::Output {
            visit!(@body $proposal $op self $visit ($($($arg),*)?))
        }
    )*};

    (@body mvp Block $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body mvp Loop $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body mvp If $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body mvp Else $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body mvp End $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body reference_types TypedSelectMulti $($rest:tt)*) => { visit!(@unsupported $($rest)*) };
    (@body mvp $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body sign_extension $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body saturating_float_to_int $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body bulk_memory $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body reference_types $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body simd $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body tail_call $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body exceptions TryTable $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body exceptions $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body legacy_exceptions Rethrow $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body legacy_exceptions $op:ident $($rest:tt)*) => { visit!(@control $($rest)*) };
    (@body function_references $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc RefTestNonNull $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc RefTestNullable $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc RefCastNonNull $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc RefCastNullable $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc BrOnCast $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body gc BrOnCastFail $($rest:tt)*) => { visit!(@supported $($rest)*) };
    // All else of `gc` comes later.
    (@body gc $op:ident $($rest:tt)*) => { visit!(@unsupported $($rest)*) };
    (@body relaxed_simd $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body threads $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body wide_arithmetic $op:ident $($rest:tt)*) => { visit!(@supported $($rest)*) };
    (@body $proposal:ident $op:ident $($rest:tt)*) => { visit!(@unsupported $($rest)*) };

    (@supported $self:ident $visit:ident ($($arg:ident),*)) => {
        match $self.reachable(const { can_fault(stringify!($visit)) })? {
            Some(translator) => translator.$visit($($arg),*),
            None => Ok(()),
        }
    };
    (@control $self:ident $visit:ident ($($arg:ident),*)) => { $self.translator.$visit($($arg),*) };
    (@unsupported $self:ident $visit:ident ($($arg:ident),*)) => {{
        $(let _ = $arg;)*
        Err(Error::bug(concat!("validated, but not supported: ", stringify!($visit))))
    }};
}

impl<'a> VisitOperator<'a> for Visitor<'_, '_, '_> {
    type Output = Result<()>;

    fn simd_visitor(&mut self) -> Option<&mut dyn VisitSimdOperator<'a, Output = Self::Output>> {
        Some(self)
    }

    wasmparser::for_each_visit_operator!(visit);
}

impl<'a> VisitSimdOperator<'a> for Visitor<'_, '_, '_> {
    wasmparser::for_each_visit_simd_operator!(visit);
}
