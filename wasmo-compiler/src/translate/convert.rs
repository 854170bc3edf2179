//! Conversions between number types (core specification, 4.3.4 "Conversions").

use super::FuncTranslator;
use crate::error::{Error, Result};

impl FuncTranslator<'_, '_> {
    pub(super) fn visit_i32_wrap_i64(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_wrap_i64 is not translated"))
    }

    pub(super) fn visit_i32_trunc_f32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_f32_s is not translated"))
    }

    pub(super) fn visit_i32_trunc_f32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_f32_u is not translated"))
    }

    pub(super) fn visit_i32_trunc_f64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_f64_s is not translated"))
    }

    pub(super) fn visit_i32_trunc_f64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_f64_u is not translated"))
    }

    pub(super) fn visit_i64_extend_i32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_extend_i32_s is not translated"))
    }

    pub(super) fn visit_i64_extend_i32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_extend_i32_u is not translated"))
    }

    pub(super) fn visit_i64_trunc_f32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_f32_s is not translated"))
    }

    pub(super) fn visit_i64_trunc_f32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_f32_u is not translated"))
    }

    pub(super) fn visit_i64_trunc_f64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_f64_s is not translated"))
    }

    pub(super) fn visit_i64_trunc_f64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_f64_u is not translated"))
    }

    pub(super) fn visit_f32_convert_i32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_convert_i32_s is not translated"))
    }

    pub(super) fn visit_f32_convert_i32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_convert_i32_u is not translated"))
    }

    pub(super) fn visit_f32_convert_i64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_convert_i64_s is not translated"))
    }

    pub(super) fn visit_f32_convert_i64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_convert_i64_u is not translated"))
    }

    pub(super) fn visit_f32_demote_f64(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_demote_f64 is not translated"))
    }

    pub(super) fn visit_f64_convert_i32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_convert_i32_s is not translated"))
    }

    pub(super) fn visit_f64_convert_i32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_convert_i32_u is not translated"))
    }

    pub(super) fn visit_f64_convert_i64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_convert_i64_s is not translated"))
    }

    pub(super) fn visit_f64_convert_i64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_convert_i64_u is not translated"))
    }

    pub(super) fn visit_f64_promote_f32(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_promote_f32 is not translated"))
    }

    pub(super) fn visit_i32_reinterpret_f32(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_reinterpret_f32 is not translated"))
    }

    pub(super) fn visit_i64_reinterpret_f64(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_reinterpret_f64 is not translated"))
    }

    pub(super) fn visit_f32_reinterpret_i32(&mut self) -> Result<()> {
        Err(Error::bug("visit_f32_reinterpret_i32 is not translated"))
    }

    pub(super) fn visit_f64_reinterpret_i64(&mut self) -> Result<()> {
        Err(Error::bug("visit_f64_reinterpret_i64 is not translated"))
    }

    pub(super) fn visit_i32_extend8_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_extend8_s is not translated"))
    }

    pub(super) fn visit_i32_extend16_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_extend16_s is not translated"))
    }

    pub(super) fn visit_i64_extend8_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_extend8_s is not translated"))
    }

    pub(super) fn visit_i64_extend16_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_extend16_s is not translated"))
    }

    pub(super) fn visit_i64_extend32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_extend32_s is not translated"))
    }

    pub(super) fn visit_i32_trunc_sat_f32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_sat_f32_s is not translated"))
    }

    pub(super) fn visit_i32_trunc_sat_f32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_sat_f32_u is not translated"))
    }

    pub(super) fn visit_i32_trunc_sat_f64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_sat_f64_s is not translated"))
    }

    pub(super) fn visit_i32_trunc_sat_f64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i32_trunc_sat_f64_u is not translated"))
    }

    pub(super) fn visit_i64_trunc_sat_f32_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_sat_f32_s is not translated"))
    }

    pub(super) fn visit_i64_trunc_sat_f32_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_sat_f32_u is not translated"))
    }

    pub(super) fn visit_i64_trunc_sat_f64_s(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_sat_f64_s is not translated"))
    }

    pub(super) fn visit_i64_trunc_sat_f64_u(&mut self) -> Result<()> {
        Err(Error::bug("visit_i64_trunc_sat_f64_u is not translated"))
    }
}
