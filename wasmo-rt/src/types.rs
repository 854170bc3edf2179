//! Types that modules define, as the host names them.
//!
//! Inside of a module a defined type has an index; outside of it that is of no meaning, and types that are equal are the same type,
//! whichever module or host defines them. So each gets an id, the same in the whole process, and a reference to it is of
//! [`HeapType::Canonical`]. The runtime shows the host no other types; given one by its index ([`HeapType::Concrete`]) it panics.
//!
//! ```
//! use wasmo_rt::{FuncType, RefType, ValType, types};
//!
//! // (type $callback (func (param i32)))
//! let callback = FuncType::new([ValType::I32], []);
//! // (ref null $callback)
//! let reference = RefType::new(true, types::defined(&callback));
//! assert_eq!(types::func_type(reference.heap), Some(callback));
//! assert!(types::matches(ValType::Ref(reference), ValType::FUNCREF));
//! ```

pub use crate::show::Shown;

use crate::vm::types;
use wasmo_abi::index::TypeId;
use wasmo_abi::types::{FuncType, HeapType, ValType};

/// The heap type of functions that were defined with the type `ty`: final, in a recursion group of its own.
///
/// # Panics
///
/// If `ty` has a type by its index in a module.
pub fn defined(ty: &FuncType) -> HeapType {
    HeapType::Canonical(TypeId(types::intern(ty)))
}

/// The function type that a heap type is, if it is a defined one.
pub fn func_type(ty: HeapType) -> Option<FuncType> {
    match ty {
        HeapType::Canonical(TypeId(id)) => Some(types::find(id)?.func()?.clone()),
        _ => None,
    }
}

/// Whether every value of type `sub` is one of type `sup` (core specification, 3.3.5 "Value Types").
pub fn matches(sub: ValType, sup: ValType) -> bool {
    types::value_matches(sub, sup)
}
