//! Canonical type ids: the process-wide numbering of function types.
//!
//! Equal types have equal ids, so that `call_indirect` compares two numbers, whatever modules they come from.

use std::hash::{Hash as _, Hasher};
use std::sync::{Arc, PoisonError, RwLock};
use wasmo_abi::types::FuncType;

/// The types by id, each with a hash. There are few, so that looking through the hashes is fast.
static TYPES: RwLock<Vec<(u64, Arc<FuncType>)>> = RwLock::new(Vec::new());

/// FNV-1a: there is nothing to attack, and it is small.
struct Fnv(u64);

impl Hasher for Fnv {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x100_0000_01b3);
        }
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

fn find(types: &[(u64, Arc<FuncType>)], hash: u64, ty: &FuncType) -> Option<u32> {
    let at = types.iter().position(|it| it.0 == hash && *it.1 == *ty)?;
    Some(at as u32)
}

/// The id of `ty`.
pub(crate) fn intern(ty: &FuncType) -> u32 {
    let mut hasher = Fnv(0xcbf2_9ce4_8422_2325);
    ty.hash(&mut hasher);
    let hash = hasher.finish();
    let known = find(
        &TYPES.read().unwrap_or_else(PoisonError::into_inner),
        hash,
        ty,
    );
    if let Some(id) = known {
        return id;
    }
    let mut types = TYPES.write().unwrap_or_else(PoisonError::into_inner);
    if let Some(id) = find(&types, hash, ty) {
        return id;
    }
    types.push((hash, Arc::new(ty.clone())));
    types.len() as u32 - 1
}

/// The type with the id `id`, which must have come from [`intern`].
pub(crate) fn get(id: u32) -> Arc<FuncType> {
    let types = TYPES.read().unwrap_or_else(PoisonError::into_inner);
    Arc::clone(&types[id as usize].1)
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
