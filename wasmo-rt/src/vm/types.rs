//! Canonical type ids: the process-wide numbering of function types.
//!
//! Equal types have equal ids, so that `call_indirect` compares two numbers, whatever modules they come from.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};
use wasmo_abi::types::FuncType;

#[derive(Default)]
struct Registry {
    ids: HashMap<Arc<FuncType>, u32>,
    types: Vec<Arc<FuncType>>,
}

fn registry() -> &'static RwLock<Registry> {
    static REGISTRY: OnceLock<RwLock<Registry>> = OnceLock::new();
    REGISTRY.get_or_init(RwLock::default)
}

/// The id of `ty`.
pub(crate) fn intern(ty: &FuncType) -> u32 {
    let registry = registry();
    let known = registry.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(&id) = known.ids.get(ty) {
        return id;
    }
    drop(known);
    let mut registry = registry.write().unwrap_or_else(PoisonError::into_inner);
    let Registry { ids, types } = &mut *registry;
    if let Some(&id) = ids.get(ty) {
        return id;
    }
    let id = types.len() as u32;
    let ty = Arc::new(ty.clone());
    types.push(Arc::clone(&ty));
    ids.insert(ty, id);
    id
}

/// The type with the id `id`, which must have come from [`intern`].
pub(crate) fn get(id: u32) -> Arc<FuncType> {
    let registry = registry().read().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(&registry.types[id as usize])
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
