//! Canonical type ids: the process-wide numbering of function types.
//!
//! Equal types have equal ids, so that `call_indirect` compares two numbers, whatever modules they come from.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use wasmo_abi::description::Description;
use wasmo_abi::types::{FuncType, HeapType, SubType, ValType};

/// The types by id, each with a hash. There are few, so that looking through the hashes is fast.
static TYPES: Mutex<Vec<(u64, Arc<FuncType>)>> = Mutex::new(Vec::new());

fn types() -> MutexGuard<'static, Vec<(u64, Arc<FuncType>)>> {
    TYPES.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A hash, FNV-1a: there is nothing to attack, and it is small.
fn hash(ty: &FuncType) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325 ^ ty.params().len() as u64;
    for ty in ty.params().iter().chain(ty.results()) {
        let byte = match ty {
            ValType::I32 => 0,
            ValType::I64 => 1,
            ValType::F32 => 2,
            ValType::F64 => 3,
            ValType::V128 => 4,
            ValType::Ref(ty) if ty.heap == HeapType::Func => 5,
            ValType::Ref(_) => 6,
        };
        hash = (hash ^ byte).wrapping_mul(0x100_0000_01b3);
    }
    hash
}

/// The id of `ty`.
pub(crate) fn intern(ty: &FuncType) -> u32 {
    let hash = hash(ty);
    let mut types = types();
    let known = types.iter().position(|it| it.0 == hash && *it.1 == *ty);
    let id = known.unwrap_or_else(|| {
        types.push((hash, Arc::new(ty.clone())));
        types.len() - 1
    });
    id as u32
}

/// The ids of all types of a module, in order.
pub(crate) fn intern_all(module: &Description) -> Box<[u32]> {
    let types = module.types.iter().filter_map(SubType::func);
    types.map(intern).collect()
}

/// The type with the id `id`, which must have come from [`intern`].
pub(crate) fn get(id: u32) -> Arc<FuncType> {
    Arc::clone(&types()[id as usize].1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_abi::types::ValType;

    #[test]
    fn equal_types_have_equal_ids() {
        let a = FuncType::new([ValType::I32, ValType::F64], [ValType::FUNCREF]);
        let b = FuncType::new([ValType::F64, ValType::I32], [ValType::FUNCREF]);
        assert_eq!(intern(&a), intern(&a.clone()));
        assert_ne!(intern(&a), intern(&b));
        assert_eq!(*get(intern(&b)), b);
    }
}
