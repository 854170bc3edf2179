//! Where segments go, as far as that is known before there is an instance.

use wasmo_abi::description::{ConstExpr, ConstOp, Description, SegmentMode};

/// The place in a memory or table that an expression gives, if it is a constant.
pub(crate) fn constant(place: &ConstExpr) -> Option<u64> {
    match place.ops[..] {
        [ConstOp::I32(value)] => Some(value.cast_unsigned().into()),
        [ConstOp::I64(value)] => Some(value.cast_unsigned()),
        _ => None,
    }
}

/// How many element segments there are before the first one that may trap.
pub(crate) fn certain_elements(module: &Description) -> usize {
    let imported = module.import_counts().tables;
    let may_trap = module.elements.iter().position(|segment| {
        let SegmentMode::Active { target, offset } = &segment.mode else {
            return false;
        };
        let own = target.0.checked_sub(imported);
        let table = own.and_then(|own| module.tables.get(own as usize));
        let end = constant(offset).and_then(|at| at.checked_add(segment.items.len() as u64));
        !matches!((table, end), (Some(table), Some(end)) if end <= table.ty.limits.min)
    });
    may_trap.unwrap_or(module.elements.len())
}
