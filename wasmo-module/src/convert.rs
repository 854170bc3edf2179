//! wasmparser's types → those of `wasmo-abi`.
//!
//! wasmparser knows garbage collection and function references as two things, but recursive types and subtypes of functions, and
//! casts of their references, it puts with the former. So it is told to allow both, and what is garbage collection is refused here. Anything
//! else of a proposal that Wasmo does not support cannot come from a validated module; should it, that is Wasmo's own bug and is
//! reported as one.

use crate::error::{Error, ErrorKind};
use crate::unsupported;
use wasmo_abi::description::{ConstExpr, ConstOp};
use wasmo_abi::index::{FuncIndex, GlobalIndex, TypeIndex};
use wasmo_abi::types::{
    AddressType, CompositeType, FuncType, GlobalType, HeapType, Limits, MemoryType, RefType,
    SubType, TableType, ValType,
};
use wasmparser::{AbstractHeapType, CompositeInnerType, Operator, UnpackedIndex};

/// What should have been ruled out by validation was found.
#[cold]
pub(crate) fn own_bug(what: impl std::fmt::Debug) -> Error {
    Error::new(
        ErrorKind::Invalid,
        format!("bug in wasmo-module: validated, but without a description: {what:?}"),
    )
}

/// Garbage collection was found.
#[cold]
fn gc() -> Error {
    unsupported::not_supported(unsupported::GC)
}

/// The error for an operator that Wasmo knows nothing of.
#[cold]
pub(crate) fn no_counterpart(operator: &Operator<'_>) -> Error {
    match operator {
        Operator::RefEq
        | Operator::StructNew { .. }
        | Operator::StructNewDefault { .. }
        | Operator::StructGet { .. }
        | Operator::StructGetS { .. }
        | Operator::StructGetU { .. }
        | Operator::StructSet { .. }
        | Operator::ArrayNew { .. }
        | Operator::ArrayNewDefault { .. }
        | Operator::ArrayNewFixed { .. }
        | Operator::ArrayNewData { .. }
        | Operator::ArrayNewElem { .. }
        | Operator::ArrayGet { .. }
        | Operator::ArrayGetS { .. }
        | Operator::ArrayGetU { .. }
        | Operator::ArraySet { .. }
        | Operator::ArrayLen
        | Operator::ArrayFill { .. }
        | Operator::ArrayCopy { .. }
        | Operator::ArrayInitData { .. }
        | Operator::ArrayInitElem { .. }
        | Operator::RefI31
        | Operator::I31GetS
        | Operator::I31GetU
        | Operator::AnyConvertExtern
        | Operator::ExternConvertAny => gc(),
        other => own_bug(other),
    }
}

/// The heap type that wasmparser calls `ty`.
///
/// # Errors
///
/// If it is not one that Wasmo supports: a module that has it is refused.
pub fn heap_type(ty: wasmparser::HeapType) -> Result<HeapType, Error> {
    Ok(match ty {
        wasmparser::HeapType::Abstract { shared: false, ty } => match ty {
            AbstractHeapType::Func => HeapType::Func,
            AbstractHeapType::NoFunc => HeapType::NoFunc,
            AbstractHeapType::Extern => HeapType::Extern,
            AbstractHeapType::NoExtern => HeapType::NoExtern,
            AbstractHeapType::Exn => HeapType::Exn,
            AbstractHeapType::NoExn => HeapType::NoExn,
            AbstractHeapType::Any
            | AbstractHeapType::None
            | AbstractHeapType::Eq
            | AbstractHeapType::Struct
            | AbstractHeapType::Array
            | AbstractHeapType::I31 => return Err(gc()),
            other => return Err(own_bug(other)),
        },
        wasmparser::HeapType::Concrete(UnpackedIndex::Module(index)) => {
            HeapType::Concrete(TypeIndex(index))
        }
        other => return Err(own_bug(other)),
    })
}

pub(crate) fn ref_type(ty: wasmparser::RefType) -> Result<RefType, Error> {
    Ok(RefType {
        nullable: ty.is_nullable(),
        heap: heap_type(ty.heap_type())?,
    })
}

/// The value type that wasmparser calls `ty`.
///
/// # Errors
///
/// If it is not one that Wasmo supports: a module that has it is refused.
pub fn val_type(ty: wasmparser::ValType) -> Result<ValType, Error> {
    Ok(match ty {
        wasmparser::ValType::I32 => ValType::I32,
        wasmparser::ValType::I64 => ValType::I64,
        wasmparser::ValType::F32 => ValType::F32,
        wasmparser::ValType::F64 => ValType::F64,
        wasmparser::ValType::V128 => ValType::V128,
        wasmparser::ValType::Ref(ty) => ValType::Ref(ref_type(ty)?),
    })
}

pub(crate) fn func_type(ty: &wasmparser::FuncType) -> Result<FuncType, Error> {
    let list = |types: &[wasmparser::ValType]| -> Result<Vec<ValType>, Error> {
        types.iter().map(|&ty| val_type(ty)).collect()
    };
    Ok(FuncType::new(list(ty.params())?, list(ty.results())?))
}

pub(crate) fn sub_type(ty: &wasmparser::SubType) -> Result<SubType, Error> {
    let func = match &ty.composite_type.inner {
        CompositeInnerType::Func(func) => func,
        CompositeInnerType::Struct(_) | CompositeInnerType::Array(_) => return Err(gc()),
        CompositeInnerType::Cont(_) => return Err(own_bug(ty)),
    };
    let supertype = match ty.supertype_idxs.first() {
        None => None,
        Some(index) => match index.unpack() {
            UnpackedIndex::Module(index) => Some(TypeIndex(index)),
            other => return Err(own_bug(other)),
        },
    };
    Ok(SubType {
        is_final: ty.is_final,
        supertype,
        composite: CompositeType::Func(func_type(func)?),
    })
}

fn address_type(is_64: bool) -> AddressType {
    match is_64 {
        true => AddressType::I64,
        false => AddressType::I32,
    }
}

pub(crate) fn table_type(ty: &wasmparser::TableType) -> Result<TableType, Error> {
    if ty.shared {
        return Err(own_bug(ty));
    }
    Ok(TableType {
        address: address_type(ty.table64),
        element: ref_type(ty.element_type)?,
        limits: Limits::new(ty.initial, ty.maximum),
    })
}

pub(crate) fn memory_type(ty: &wasmparser::MemoryType) -> Result<MemoryType, Error> {
    let page_size_log2 = u8::try_from(ty.page_size_log2.unwrap_or(16)).map_err(own_bug)?;
    Ok(MemoryType {
        address: address_type(ty.memory64),
        limits: Limits::new(ty.initial, ty.maximum),
        shared: ty.shared,
        page_size_log2,
    })
}

pub(crate) fn global_type(ty: &wasmparser::GlobalType) -> Result<GlobalType, Error> {
    if ty.shared {
        return Err(own_bug(ty));
    }
    Ok(GlobalType::new(val_type(ty.content_type)?, ty.mutable))
}

pub(crate) fn const_expr(expr: &wasmparser::ConstExpr<'_>) -> Result<ConstExpr, Error> {
    let mut ops = Vec::with_capacity(1);
    for op in expr.get_operators_reader().into_iter_with_offsets() {
        let (op, offset) = op.map_err(own_bug)?;
        ops.push(match op {
            Operator::I32Const { value } => ConstOp::I32(value),
            Operator::I64Const { value } => ConstOp::I64(value),
            Operator::F32Const { value } => ConstOp::F32(value.bits()),
            Operator::F64Const { value } => ConstOp::F64(value.bits()),
            Operator::V128Const { value } => ConstOp::V128(value.i128().cast_unsigned()),
            Operator::GlobalGet { global_index } => ConstOp::GlobalGet(GlobalIndex(global_index)),
            Operator::RefNull { hty } => {
                ConstOp::RefNull(heap_type(hty).map_err(|error| error.at(offset))?)
            }
            Operator::RefFunc { function_index } => ConstOp::RefFunc(FuncIndex(function_index)),
            Operator::I32Add => ConstOp::I32Add,
            Operator::I32Sub => ConstOp::I32Sub,
            Operator::I32Mul => ConstOp::I32Mul,
            Operator::I64Add => ConstOp::I64Add,
            Operator::I64Sub => ConstOp::I64Sub,
            Operator::I64Mul => ConstOp::I64Mul,
            Operator::End => break,
            other => return Err(no_counterpart(&other).at(offset)),
        });
    }
    Ok(ConstExpr { ops })
}
