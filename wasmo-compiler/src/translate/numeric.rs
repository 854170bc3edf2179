//! Numeric operators (core specification, 4.3 "Numerics").

use super::FuncTranslator;
use crate::error::{Error, Result};
use wasmparser::{Ieee32, Ieee64};

impl FuncTranslator<'_, '_> {
    pub(super) fn visit_i32_const(&mut self, _value: i32) -> Result<()> {
        Err(Error::bug("visit_i32_const is not translated"))
    }

    pub(super) fn visit_i64_const(&mut self, _value: i64) -> Result<()> {
        Err(Error::bug("visit_i64_const is not translated"))
    }

    pub(super) fn visit_f32_const(&mut self, _value: Ieee32) -> Result<()> {
        Err(Error::bug("visit_f32_const is not translated"))
    }

    pub(super) fn visit_f64_const(&mut self, _value: Ieee64) -> Result<()> {
        Err(Error::bug("visit_f64_const is not translated"))
    }

    pub(super) fn visit_i32_eqz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_eqz is not translated"))
    }

    pub(super) fn visit_i32_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_eq is not translated"))
    }

    pub(super) fn visit_i32_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_ne is not translated"))
    }

    pub(super) fn visit_i32_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_lt_s is not translated"))
    }

    pub(super) fn visit_i32_lt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_lt_u is not translated"))
    }

    pub(super) fn visit_i32_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_gt_s is not translated"))
    }

    pub(super) fn visit_i32_gt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_gt_u is not translated"))
    }

    pub(super) fn visit_i32_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_le_s is not translated"))
    }

    pub(super) fn visit_i32_le_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_le_u is not translated"))
    }

    pub(super) fn visit_i32_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_ge_s is not translated"))
    }

    pub(super) fn visit_i32_ge_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_ge_u is not translated"))
    }

    pub(super) fn visit_i64_eqz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_eqz is not translated"))
    }

    pub(super) fn visit_i64_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_eq is not translated"))
    }

    pub(super) fn visit_i64_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_ne is not translated"))
    }

    pub(super) fn visit_i64_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_lt_s is not translated"))
    }

    pub(super) fn visit_i64_lt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_lt_u is not translated"))
    }

    pub(super) fn visit_i64_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_gt_s is not translated"))
    }

    pub(super) fn visit_i64_gt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_gt_u is not translated"))
    }

    pub(super) fn visit_i64_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_le_s is not translated"))
    }

    pub(super) fn visit_i64_le_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_le_u is not translated"))
    }

    pub(super) fn visit_i64_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_ge_s is not translated"))
    }

    pub(super) fn visit_i64_ge_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_ge_u is not translated"))
    }

    pub(super) fn visit_f32_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_eq is not translated"))
    }

    pub(super) fn visit_f32_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_ne is not translated"))
    }

    pub(super) fn visit_f32_lt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_lt is not translated"))
    }

    pub(super) fn visit_f32_gt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_gt is not translated"))
    }

    pub(super) fn visit_f32_le(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_le is not translated"))
    }

    pub(super) fn visit_f32_ge(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_ge is not translated"))
    }

    pub(super) fn visit_f64_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_eq is not translated"))
    }

    pub(super) fn visit_f64_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_ne is not translated"))
    }

    pub(super) fn visit_f64_lt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_lt is not translated"))
    }

    pub(super) fn visit_f64_gt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_gt is not translated"))
    }

    pub(super) fn visit_f64_le(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_le is not translated"))
    }

    pub(super) fn visit_f64_ge(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_ge is not translated"))
    }

    pub(super) fn visit_i32_clz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_clz is not translated"))
    }

    pub(super) fn visit_i32_ctz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_ctz is not translated"))
    }

    pub(super) fn visit_i32_popcnt(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_popcnt is not translated"))
    }

    pub(super) fn visit_i32_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_add is not translated"))
    }

    pub(super) fn visit_i32_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_sub is not translated"))
    }

    pub(super) fn visit_i32_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_mul is not translated"))
    }

    pub(super) fn visit_i32_div_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_div_s is not translated"))
    }

    pub(super) fn visit_i32_div_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_div_u is not translated"))
    }

    pub(super) fn visit_i32_rem_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_rem_s is not translated"))
    }

    pub(super) fn visit_i32_rem_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_rem_u is not translated"))
    }

    pub(super) fn visit_i32_and(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_and is not translated"))
    }

    pub(super) fn visit_i32_or(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_or is not translated"))
    }

    pub(super) fn visit_i32_xor(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_xor is not translated"))
    }

    pub(super) fn visit_i32_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_shl is not translated"))
    }

    pub(super) fn visit_i32_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_shr_s is not translated"))
    }

    pub(super) fn visit_i32_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_shr_u is not translated"))
    }

    pub(super) fn visit_i32_rotl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_rotl is not translated"))
    }

    pub(super) fn visit_i32_rotr(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_rotr is not translated"))
    }

    pub(super) fn visit_i64_clz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_clz is not translated"))
    }

    pub(super) fn visit_i64_ctz(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_ctz is not translated"))
    }

    pub(super) fn visit_i64_popcnt(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_popcnt is not translated"))
    }

    pub(super) fn visit_i64_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_add is not translated"))
    }

    pub(super) fn visit_i64_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_sub is not translated"))
    }

    pub(super) fn visit_i64_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_mul is not translated"))
    }

    pub(super) fn visit_i64_div_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_div_s is not translated"))
    }

    pub(super) fn visit_i64_div_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_div_u is not translated"))
    }

    pub(super) fn visit_i64_rem_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_rem_s is not translated"))
    }

    pub(super) fn visit_i64_rem_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_rem_u is not translated"))
    }

    pub(super) fn visit_i64_and(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_and is not translated"))
    }

    pub(super) fn visit_i64_or(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_or is not translated"))
    }

    pub(super) fn visit_i64_xor(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_xor is not translated"))
    }

    pub(super) fn visit_i64_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_shl is not translated"))
    }

    pub(super) fn visit_i64_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_shr_s is not translated"))
    }

    pub(super) fn visit_i64_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_shr_u is not translated"))
    }

    pub(super) fn visit_i64_rotl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_rotl is not translated"))
    }

    pub(super) fn visit_i64_rotr(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_rotr is not translated"))
    }

    pub(super) fn visit_f32_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_abs is not translated"))
    }

    pub(super) fn visit_f32_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_neg is not translated"))
    }

    pub(super) fn visit_f32_ceil(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_ceil is not translated"))
    }

    pub(super) fn visit_f32_floor(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_floor is not translated"))
    }

    pub(super) fn visit_f32_trunc(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_trunc is not translated"))
    }

    pub(super) fn visit_f32_nearest(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_nearest is not translated"))
    }

    pub(super) fn visit_f32_sqrt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_sqrt is not translated"))
    }

    pub(super) fn visit_f32_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_add is not translated"))
    }

    pub(super) fn visit_f32_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_sub is not translated"))
    }

    pub(super) fn visit_f32_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_mul is not translated"))
    }

    pub(super) fn visit_f32_div(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_div is not translated"))
    }

    pub(super) fn visit_f32_min(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_min is not translated"))
    }

    pub(super) fn visit_f32_max(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_max is not translated"))
    }

    pub(super) fn visit_f32_copysign(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_copysign is not translated"))
    }

    pub(super) fn visit_f64_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_abs is not translated"))
    }

    pub(super) fn visit_f64_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_neg is not translated"))
    }

    pub(super) fn visit_f64_ceil(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_ceil is not translated"))
    }

    pub(super) fn visit_f64_floor(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_floor is not translated"))
    }

    pub(super) fn visit_f64_trunc(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_trunc is not translated"))
    }

    pub(super) fn visit_f64_nearest(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_nearest is not translated"))
    }

    pub(super) fn visit_f64_sqrt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_sqrt is not translated"))
    }

    pub(super) fn visit_f64_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_add is not translated"))
    }

    pub(super) fn visit_f64_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_sub is not translated"))
    }

    pub(super) fn visit_f64_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_mul is not translated"))
    }

    pub(super) fn visit_f64_div(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_div is not translated"))
    }

    pub(super) fn visit_f64_min(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_min is not translated"))
    }

    pub(super) fn visit_f64_max(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_max is not translated"))
    }

    pub(super) fn visit_f64_copysign(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_copysign is not translated"))
    }
}
