//! The names of functions and constant tables in LLVM's modules and in the objects of parts. They say nothing of the module, so that such an object can be
//! used again. [`crate::join`] gives those that the descriptor refers to the names of [`wasmo_abi::symbol`].

use wasmo_abi::index::{FuncIndex, TableIndex};

/// The name of a function, of its entry in C's convention if it escapes and makes tail calls.
pub(crate) fn function(func: FuncIndex) -> String {
    format!("f{}", func.0)
}

/// The name of the body of a function that escapes and makes tail calls.
pub(crate) fn tail_function(func: FuncIndex) -> String {
    format!("t{}", func.0)
}

/// The name of what is left of a function when another one has been put in its place.
pub(crate) fn inner(func: FuncIndex) -> String {
    format!("f{}.body", func.0)
}

/// The function that has this name, or a part of whose code has it.
pub(crate) fn function_named(name: &str) -> Option<FuncIndex> {
    let digits = name.strip_prefix(['f', 't'])?;
    let digits = digits.strip_suffix(".body").unwrap_or(digits);
    digits.parse().ok().map(FuncIndex)
}

/// The name of a constant table.
pub(crate) fn table(table: TableIndex) -> String {
    format!("table{}", table.0)
}

/// The name of the code of those of its functions that have the type with this number.
pub(crate) fn callees(table: TableIndex, number: u32) -> String {
    format!("table{}.{number}", table.0)
}

/// The name of what is called in place of a null element, or of a function of another type.
pub(crate) fn no_callee(is_null: bool) -> &'static str {
    match is_null {
        true => "null_callee",
        false => "other_callee",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_their_function() {
        let func = FuncIndex(17);
        for name in [function(func), tail_function(func), inner(func)] {
            assert_eq!(function_named(&name), Some(func), "{name}");
        }
        for name in [
            &*table(TableIndex(17)),
            &*callees(TableIndex(17), 4),
            no_callee(true),
            no_callee(false),
            "wasmo5_raise",
            "memcpy",
            "f",
            "fmin",
        ] {
            assert_eq!(function_named(name), None, "{name}");
        }
    }
}
