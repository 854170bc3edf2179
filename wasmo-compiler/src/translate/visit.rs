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

    /// The translator, ready to emit code for an operator; none if the operator cannot be reached.
    fn reachable(&mut self) -> Result<Option<&mut FuncTranslator<'a, 'ctx>>> {
        Ok(if self.translator.reachable {
            Some(self.any()?)
        } else {
            None
        })
    }

    /// The translator, ready to emit code for an operator of structured control, which matters everywhere.
    fn any(&mut self) -> Result<&mut FuncTranslator<'a, 'ctx>> {
        let offset =
            u32::try_from(self.offset).map_err(|_| Error::bug("an operator is beyond 4 GiB"))?;
        self.translator.set_location(offset);
        Ok(self.translator)
    }
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
    (@body $proposal:ident $op:ident $($rest:tt)*) => { visit!(@unsupported $($rest)*) };

    (@supported $self:ident $visit:ident ($($arg:ident),*)) => {
        match $self.reachable()? {
            Some(translator) => translator.$visit($($arg),*),
            None => Ok(()),
        }
    };
    (@control $self:ident $visit:ident ($($arg:ident),*)) => { $self.any()?.$visit($($arg),*) };
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
