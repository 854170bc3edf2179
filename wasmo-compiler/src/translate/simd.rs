//! Vector operators (core specification, 4.4.3 "Vector Instructions").

use super::FuncTranslator;
use crate::error::{Error, Result};
use wasmparser::{MemArg, V128};

impl FuncTranslator<'_, '_> {
    pub(super) fn visit_v128_load(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load is not translated"))
    }

    pub(super) fn visit_v128_load8x8_s(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load8x8_s is not translated"))
    }

    pub(super) fn visit_v128_load8x8_u(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load8x8_u is not translated"))
    }

    pub(super) fn visit_v128_load16x4_s(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load16x4_s is not translated"))
    }

    pub(super) fn visit_v128_load16x4_u(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load16x4_u is not translated"))
    }

    pub(super) fn visit_v128_load32x2_s(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load32x2_s is not translated"))
    }

    pub(super) fn visit_v128_load32x2_u(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load32x2_u is not translated"))
    }

    pub(super) fn visit_v128_load8_splat(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load8_splat is not translated"))
    }

    pub(super) fn visit_v128_load16_splat(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load16_splat is not translated"))
    }

    pub(super) fn visit_v128_load32_splat(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load32_splat is not translated"))
    }

    pub(super) fn visit_v128_load64_splat(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load64_splat is not translated"))
    }

    pub(super) fn visit_v128_load32_zero(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load32_zero is not translated"))
    }

    pub(super) fn visit_v128_load64_zero(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_load64_zero is not translated"))
    }

    pub(super) fn visit_v128_store(&mut self, _memarg: MemArg) -> Result<()> {
        Err(Error::bug("visit_v128_store is not translated"))
    }

    pub(super) fn visit_v128_load8_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_load8_lane is not translated"))
    }

    pub(super) fn visit_v128_load16_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_load16_lane is not translated"))
    }

    pub(super) fn visit_v128_load32_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_load32_lane is not translated"))
    }

    pub(super) fn visit_v128_load64_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_load64_lane is not translated"))
    }

    pub(super) fn visit_v128_store8_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_store8_lane is not translated"))
    }

    pub(super) fn visit_v128_store16_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_store16_lane is not translated"))
    }

    pub(super) fn visit_v128_store32_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_store32_lane is not translated"))
    }

    pub(super) fn visit_v128_store64_lane(&mut self, _memarg: MemArg, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_v128_store64_lane is not translated"))
    }

    pub(super) fn visit_v128_const(&mut self, _value: V128) -> Result<()> {
        Err(Error::bug("visit_v128_const is not translated"))
    }

    pub(super) fn visit_i8x16_shuffle(&mut self, _lanes: [u8; 16]) -> Result<()> {
        Err(Error::bug("visit_i8x16_shuffle is not translated"))
    }

    pub(super) fn visit_i8x16_extract_lane_s(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i8x16_extract_lane_s is not translated"))
    }

    pub(super) fn visit_i8x16_extract_lane_u(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i8x16_extract_lane_u is not translated"))
    }

    pub(super) fn visit_i8x16_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i8x16_replace_lane is not translated"))
    }

    pub(super) fn visit_i16x8_extract_lane_s(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i16x8_extract_lane_s is not translated"))
    }

    pub(super) fn visit_i16x8_extract_lane_u(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i16x8_extract_lane_u is not translated"))
    }

    pub(super) fn visit_i16x8_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i16x8_replace_lane is not translated"))
    }

    pub(super) fn visit_i32x4_extract_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i32x4_extract_lane is not translated"))
    }

    pub(super) fn visit_i32x4_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i32x4_replace_lane is not translated"))
    }

    pub(super) fn visit_i64x2_extract_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i64x2_extract_lane is not translated"))
    }

    pub(super) fn visit_i64x2_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_i64x2_replace_lane is not translated"))
    }

    pub(super) fn visit_f32x4_extract_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_f32x4_extract_lane is not translated"))
    }

    pub(super) fn visit_f32x4_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_f32x4_replace_lane is not translated"))
    }

    pub(super) fn visit_f64x2_extract_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_f64x2_extract_lane is not translated"))
    }

    pub(super) fn visit_f64x2_replace_lane(&mut self, _lane: u8) -> Result<()> {
        Err(Error::bug("visit_f64x2_replace_lane is not translated"))
    }

    pub(super) fn visit_i8x16_swizzle(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_swizzle is not translated"))
    }

    pub(super) fn visit_i8x16_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_splat is not translated"))
    }

    pub(super) fn visit_i16x8_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_splat is not translated"))
    }

    pub(super) fn visit_i32x4_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_splat is not translated"))
    }

    pub(super) fn visit_i64x2_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_splat is not translated"))
    }

    pub(super) fn visit_f32x4_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_splat is not translated"))
    }

    pub(super) fn visit_f64x2_splat(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_splat is not translated"))
    }

    pub(super) fn visit_i8x16_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_eq is not translated"))
    }

    pub(super) fn visit_i8x16_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_ne is not translated"))
    }

    pub(super) fn visit_i8x16_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_lt_s is not translated"))
    }

    pub(super) fn visit_i8x16_lt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_lt_u is not translated"))
    }

    pub(super) fn visit_i8x16_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_gt_s is not translated"))
    }

    pub(super) fn visit_i8x16_gt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_gt_u is not translated"))
    }

    pub(super) fn visit_i8x16_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_le_s is not translated"))
    }

    pub(super) fn visit_i8x16_le_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_le_u is not translated"))
    }

    pub(super) fn visit_i8x16_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_ge_s is not translated"))
    }

    pub(super) fn visit_i8x16_ge_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_ge_u is not translated"))
    }

    pub(super) fn visit_i16x8_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_eq is not translated"))
    }

    pub(super) fn visit_i16x8_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_ne is not translated"))
    }

    pub(super) fn visit_i16x8_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_lt_s is not translated"))
    }

    pub(super) fn visit_i16x8_lt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_lt_u is not translated"))
    }

    pub(super) fn visit_i16x8_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_gt_s is not translated"))
    }

    pub(super) fn visit_i16x8_gt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_gt_u is not translated"))
    }

    pub(super) fn visit_i16x8_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_le_s is not translated"))
    }

    pub(super) fn visit_i16x8_le_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_le_u is not translated"))
    }

    pub(super) fn visit_i16x8_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_ge_s is not translated"))
    }

    pub(super) fn visit_i16x8_ge_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_ge_u is not translated"))
    }

    pub(super) fn visit_i32x4_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_eq is not translated"))
    }

    pub(super) fn visit_i32x4_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_ne is not translated"))
    }

    pub(super) fn visit_i32x4_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_lt_s is not translated"))
    }

    pub(super) fn visit_i32x4_lt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_lt_u is not translated"))
    }

    pub(super) fn visit_i32x4_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_gt_s is not translated"))
    }

    pub(super) fn visit_i32x4_gt_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_gt_u is not translated"))
    }

    pub(super) fn visit_i32x4_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_le_s is not translated"))
    }

    pub(super) fn visit_i32x4_le_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_le_u is not translated"))
    }

    pub(super) fn visit_i32x4_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_ge_s is not translated"))
    }

    pub(super) fn visit_i32x4_ge_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_ge_u is not translated"))
    }

    pub(super) fn visit_i64x2_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_eq is not translated"))
    }

    pub(super) fn visit_i64x2_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_ne is not translated"))
    }

    pub(super) fn visit_i64x2_lt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_lt_s is not translated"))
    }

    pub(super) fn visit_i64x2_gt_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_gt_s is not translated"))
    }

    pub(super) fn visit_i64x2_le_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_le_s is not translated"))
    }

    pub(super) fn visit_i64x2_ge_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_ge_s is not translated"))
    }

    pub(super) fn visit_f32x4_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_eq is not translated"))
    }

    pub(super) fn visit_f32x4_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_ne is not translated"))
    }

    pub(super) fn visit_f32x4_lt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_lt is not translated"))
    }

    pub(super) fn visit_f32x4_gt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_gt is not translated"))
    }

    pub(super) fn visit_f32x4_le(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_le is not translated"))
    }

    pub(super) fn visit_f32x4_ge(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_ge is not translated"))
    }

    pub(super) fn visit_f64x2_eq(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_eq is not translated"))
    }

    pub(super) fn visit_f64x2_ne(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_ne is not translated"))
    }

    pub(super) fn visit_f64x2_lt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_lt is not translated"))
    }

    pub(super) fn visit_f64x2_gt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_gt is not translated"))
    }

    pub(super) fn visit_f64x2_le(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_le is not translated"))
    }

    pub(super) fn visit_f64x2_ge(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_ge is not translated"))
    }

    pub(super) fn visit_v128_not(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_not is not translated"))
    }

    pub(super) fn visit_v128_and(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_and is not translated"))
    }

    pub(super) fn visit_v128_andnot(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_andnot is not translated"))
    }

    pub(super) fn visit_v128_or(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_or is not translated"))
    }

    pub(super) fn visit_v128_xor(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_xor is not translated"))
    }

    pub(super) fn visit_v128_bitselect(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_bitselect is not translated"))
    }

    pub(super) fn visit_v128_any_true(&mut self) -> Result<()> {
        Err(Error::bug("visit_v128_any_true is not translated"))
    }

    pub(super) fn visit_i8x16_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_abs is not translated"))
    }

    pub(super) fn visit_i8x16_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_neg is not translated"))
    }

    pub(super) fn visit_i8x16_popcnt(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_popcnt is not translated"))
    }

    pub(super) fn visit_i8x16_all_true(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_all_true is not translated"))
    }

    pub(super) fn visit_i8x16_bitmask(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_bitmask is not translated"))
    }

    pub(super) fn visit_i8x16_narrow_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_narrow_i16x8_s is not translated"))
    }

    pub(super) fn visit_i8x16_narrow_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_narrow_i16x8_u is not translated"))
    }

    pub(super) fn visit_i8x16_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_shl is not translated"))
    }

    pub(super) fn visit_i8x16_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_shr_s is not translated"))
    }

    pub(super) fn visit_i8x16_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_shr_u is not translated"))
    }

    pub(super) fn visit_i8x16_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_add is not translated"))
    }

    pub(super) fn visit_i8x16_add_sat_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_add_sat_s is not translated"))
    }

    pub(super) fn visit_i8x16_add_sat_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_add_sat_u is not translated"))
    }

    pub(super) fn visit_i8x16_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_sub is not translated"))
    }

    pub(super) fn visit_i8x16_sub_sat_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_sub_sat_s is not translated"))
    }

    pub(super) fn visit_i8x16_sub_sat_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_sub_sat_u is not translated"))
    }

    pub(super) fn visit_i8x16_min_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_min_s is not translated"))
    }

    pub(super) fn visit_i8x16_min_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_min_u is not translated"))
    }

    pub(super) fn visit_i8x16_max_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_max_s is not translated"))
    }

    pub(super) fn visit_i8x16_max_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_max_u is not translated"))
    }

    pub(super) fn visit_i8x16_avgr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i8x16_avgr_u is not translated"))
    }

    pub(super) fn visit_i16x8_extadd_pairwise_i8x16_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extadd_pairwise_i8x16_s is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extadd_pairwise_i8x16_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extadd_pairwise_i8x16_u is not translated",
        ))
    }

    pub(super) fn visit_i16x8_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_abs is not translated"))
    }

    pub(super) fn visit_i16x8_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_neg is not translated"))
    }

    pub(super) fn visit_i16x8_q15mulr_sat_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_q15mulr_sat_s is not translated"))
    }

    pub(super) fn visit_i16x8_all_true(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_all_true is not translated"))
    }

    pub(super) fn visit_i16x8_bitmask(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_bitmask is not translated"))
    }

    pub(super) fn visit_i16x8_narrow_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_narrow_i32x4_s is not translated"))
    }

    pub(super) fn visit_i16x8_narrow_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_narrow_i32x4_u is not translated"))
    }

    pub(super) fn visit_i16x8_extend_low_i8x16_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extend_low_i8x16_s is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extend_high_i8x16_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extend_high_i8x16_s is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extend_low_i8x16_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extend_low_i8x16_u is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extend_high_i8x16_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extend_high_i8x16_u is not translated",
        ))
    }

    pub(super) fn visit_i16x8_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_shl is not translated"))
    }

    pub(super) fn visit_i16x8_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_shr_s is not translated"))
    }

    pub(super) fn visit_i16x8_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_shr_u is not translated"))
    }

    pub(super) fn visit_i16x8_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_add is not translated"))
    }

    pub(super) fn visit_i16x8_add_sat_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_add_sat_s is not translated"))
    }

    pub(super) fn visit_i16x8_add_sat_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_add_sat_u is not translated"))
    }

    pub(super) fn visit_i16x8_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_sub is not translated"))
    }

    pub(super) fn visit_i16x8_sub_sat_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_sub_sat_s is not translated"))
    }

    pub(super) fn visit_i16x8_sub_sat_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_sub_sat_u is not translated"))
    }

    pub(super) fn visit_i16x8_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_mul is not translated"))
    }

    pub(super) fn visit_i16x8_min_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_min_s is not translated"))
    }

    pub(super) fn visit_i16x8_min_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_min_u is not translated"))
    }

    pub(super) fn visit_i16x8_max_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_max_s is not translated"))
    }

    pub(super) fn visit_i16x8_max_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_max_u is not translated"))
    }

    pub(super) fn visit_i16x8_avgr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i16x8_avgr_u is not translated"))
    }

    pub(super) fn visit_i16x8_extmul_low_i8x16_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extmul_low_i8x16_s is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extmul_high_i8x16_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extmul_high_i8x16_s is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extmul_low_i8x16_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extmul_low_i8x16_u is not translated",
        ))
    }

    pub(super) fn visit_i16x8_extmul_high_i8x16_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i16x8_extmul_high_i8x16_u is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extadd_pairwise_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extadd_pairwise_i16x8_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extadd_pairwise_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extadd_pairwise_i16x8_u is not translated",
        ))
    }

    pub(super) fn visit_i32x4_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_abs is not translated"))
    }

    pub(super) fn visit_i32x4_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_neg is not translated"))
    }

    pub(super) fn visit_i32x4_all_true(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_all_true is not translated"))
    }

    pub(super) fn visit_i32x4_bitmask(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_bitmask is not translated"))
    }

    pub(super) fn visit_i32x4_extend_low_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extend_low_i16x8_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extend_high_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extend_high_i16x8_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extend_low_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extend_low_i16x8_u is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extend_high_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extend_high_i16x8_u is not translated",
        ))
    }

    pub(super) fn visit_i32x4_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_shl is not translated"))
    }

    pub(super) fn visit_i32x4_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_shr_s is not translated"))
    }

    pub(super) fn visit_i32x4_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_shr_u is not translated"))
    }

    pub(super) fn visit_i32x4_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_add is not translated"))
    }

    pub(super) fn visit_i32x4_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_sub is not translated"))
    }

    pub(super) fn visit_i32x4_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_mul is not translated"))
    }

    pub(super) fn visit_i32x4_min_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_min_s is not translated"))
    }

    pub(super) fn visit_i32x4_min_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_min_u is not translated"))
    }

    pub(super) fn visit_i32x4_max_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_max_s is not translated"))
    }

    pub(super) fn visit_i32x4_max_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_max_u is not translated"))
    }

    pub(super) fn visit_i32x4_dot_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32x4_dot_i16x8_s is not translated"))
    }

    pub(super) fn visit_i32x4_extmul_low_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extmul_low_i16x8_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extmul_high_i16x8_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extmul_high_i16x8_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extmul_low_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extmul_low_i16x8_u is not translated",
        ))
    }

    pub(super) fn visit_i32x4_extmul_high_i16x8_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_extmul_high_i16x8_u is not translated",
        ))
    }

    pub(super) fn visit_i64x2_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_abs is not translated"))
    }

    pub(super) fn visit_i64x2_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_neg is not translated"))
    }

    pub(super) fn visit_i64x2_all_true(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_all_true is not translated"))
    }

    pub(super) fn visit_i64x2_bitmask(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_bitmask is not translated"))
    }

    pub(super) fn visit_i64x2_extend_low_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extend_low_i32x4_s is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extend_high_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extend_high_i32x4_s is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extend_low_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extend_low_i32x4_u is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extend_high_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extend_high_i32x4_u is not translated",
        ))
    }

    pub(super) fn visit_i64x2_shl(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_shl is not translated"))
    }

    pub(super) fn visit_i64x2_shr_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_shr_s is not translated"))
    }

    pub(super) fn visit_i64x2_shr_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_shr_u is not translated"))
    }

    pub(super) fn visit_i64x2_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_add is not translated"))
    }

    pub(super) fn visit_i64x2_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_sub is not translated"))
    }

    pub(super) fn visit_i64x2_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64x2_mul is not translated"))
    }

    pub(super) fn visit_i64x2_extmul_low_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extmul_low_i32x4_s is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extmul_high_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extmul_high_i32x4_s is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extmul_low_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extmul_low_i32x4_u is not translated",
        ))
    }

    pub(super) fn visit_i64x2_extmul_high_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i64x2_extmul_high_i32x4_u is not translated",
        ))
    }

    pub(super) fn visit_f32x4_ceil(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_ceil is not translated"))
    }

    pub(super) fn visit_f32x4_floor(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_floor is not translated"))
    }

    pub(super) fn visit_f32x4_trunc(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_trunc is not translated"))
    }

    pub(super) fn visit_f32x4_nearest(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_nearest is not translated"))
    }

    pub(super) fn visit_f32x4_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_abs is not translated"))
    }

    pub(super) fn visit_f32x4_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_neg is not translated"))
    }

    pub(super) fn visit_f32x4_sqrt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_sqrt is not translated"))
    }

    pub(super) fn visit_f32x4_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_add is not translated"))
    }

    pub(super) fn visit_f32x4_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_sub is not translated"))
    }

    pub(super) fn visit_f32x4_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_mul is not translated"))
    }

    pub(super) fn visit_f32x4_div(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_div is not translated"))
    }

    pub(super) fn visit_f32x4_min(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_min is not translated"))
    }

    pub(super) fn visit_f32x4_max(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_max is not translated"))
    }

    pub(super) fn visit_f32x4_pmin(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_pmin is not translated"))
    }

    pub(super) fn visit_f32x4_pmax(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_pmax is not translated"))
    }

    pub(super) fn visit_f64x2_ceil(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_ceil is not translated"))
    }

    pub(super) fn visit_f64x2_floor(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_floor is not translated"))
    }

    pub(super) fn visit_f64x2_trunc(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_trunc is not translated"))
    }

    pub(super) fn visit_f64x2_nearest(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_nearest is not translated"))
    }

    pub(super) fn visit_f64x2_abs(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_abs is not translated"))
    }

    pub(super) fn visit_f64x2_neg(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_neg is not translated"))
    }

    pub(super) fn visit_f64x2_sqrt(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_sqrt is not translated"))
    }

    pub(super) fn visit_f64x2_add(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_add is not translated"))
    }

    pub(super) fn visit_f64x2_sub(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_sub is not translated"))
    }

    pub(super) fn visit_f64x2_mul(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_mul is not translated"))
    }

    pub(super) fn visit_f64x2_div(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_div is not translated"))
    }

    pub(super) fn visit_f64x2_min(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_min is not translated"))
    }

    pub(super) fn visit_f64x2_max(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_max is not translated"))
    }

    pub(super) fn visit_f64x2_pmin(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_pmin is not translated"))
    }

    pub(super) fn visit_f64x2_pmax(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64x2_pmax is not translated"))
    }

    pub(super) fn visit_i32x4_trunc_sat_f32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_trunc_sat_f32x4_s is not translated",
        ))
    }

    pub(super) fn visit_i32x4_trunc_sat_f32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_trunc_sat_f32x4_u is not translated",
        ))
    }

    pub(super) fn visit_f32x4_convert_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_convert_i32x4_s is not translated"))
    }

    pub(super) fn visit_f32x4_convert_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32x4_convert_i32x4_u is not translated"))
    }

    pub(super) fn visit_i32x4_trunc_sat_f64x2_s_zero(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_trunc_sat_f64x2_s_zero is not translated",
        ))
    }

    pub(super) fn visit_i32x4_trunc_sat_f64x2_u_zero(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_i32x4_trunc_sat_f64x2_u_zero is not translated",
        ))
    }

    pub(super) fn visit_f64x2_convert_low_i32x4_s(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_f64x2_convert_low_i32x4_s is not translated",
        ))
    }

    pub(super) fn visit_f64x2_convert_low_i32x4_u(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_f64x2_convert_low_i32x4_u is not translated",
        ))
    }

    pub(super) fn visit_f32x4_demote_f64x2_zero(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_f32x4_demote_f64x2_zero is not translated",
        ))
    }

    pub(super) fn visit_f64x2_promote_low_f32x4(&mut self) -> Result<()> {
        Err(Error::bug(
            "visit_f64x2_promote_low_f32x4 is not translated",
        ))
    }
}
