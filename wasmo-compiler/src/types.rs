//! The LLVM types of wasm values.

use inkwell::AddressSpace;
use inkwell::context::Context;
use inkwell::types::{BasicTypeEnum, FloatType, IntType, PointerType, VectorType};
use wasmo_abi::types::ValType;

/// The LLVM types that translation uses, looked up once.
///
/// A wasm value of type i32, i64, f32, f64 is an LLVM value of the same type; a reference of any type is a
/// [`ptr`](Self::ptr); a v128 is an [`i64x2`](Self::i64x2) wherever it rests (on the value stack, in locals, in
/// parameters and results), and is bitcast to the shape that an operator works on.
#[derive(Clone, Copy)]
#[allow(missing_docs, reason = "the names say it")]
pub(crate) struct Types<'ctx> {
    pub(crate) i1: IntType<'ctx>,
    pub(crate) i8: IntType<'ctx>,
    pub(crate) i16: IntType<'ctx>,
    pub(crate) i32: IntType<'ctx>,
    pub(crate) i64: IntType<'ctx>,
    pub(crate) f32: FloatType<'ctx>,
    pub(crate) f64: FloatType<'ctx>,
    pub(crate) ptr: PointerType<'ctx>,
    pub(crate) i8x16: VectorType<'ctx>,
    pub(crate) i16x8: VectorType<'ctx>,
    pub(crate) i32x4: VectorType<'ctx>,
    pub(crate) i64x2: VectorType<'ctx>,
    pub(crate) f32x4: VectorType<'ctx>,
    pub(crate) f64x2: VectorType<'ctx>,
}

impl<'ctx> Types<'ctx> {
    pub(crate) fn new(context: &'ctx Context) -> Self {
        let (i8, i16, i32, i64) = (
            context.i8_type(),
            context.i16_type(),
            context.i32_type(),
            context.i64_type(),
        );
        let (f32, f64) = (context.f32_type(), context.f64_type());
        Self {
            i1: context.bool_type(),
            i8,
            i16,
            i32,
            i64,
            f32,
            f64,
            ptr: context.ptr_type(AddressSpace::default()),
            i8x16: i8.vec_type(16),
            i16x8: i16.vec_type(8),
            i32x4: i32.vec_type(4),
            i64x2: i64.vec_type(2),
            f32x4: f32.vec_type(4),
            f64x2: f64.vec_type(2),
        }
    }

    /// The type of values of the wasm type `ty`.
    pub(crate) fn value(&self, ty: ValType) -> BasicTypeEnum<'ctx> {
        match ty {
            ValType::I32 => self.i32.into(),
            ValType::I64 => self.i64.into(),
            ValType::F32 => self.f32.into(),
            ValType::F64 => self.f64.into(),
            ValType::V128 => self.i64x2.into(),
            ValType::Ref(_) => self.ptr.into(),
        }
    }
}
