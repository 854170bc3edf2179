//! What LLVM is told of a profile: how often functions were entered, which way branches went, and what is much in the whole profile.

use crate::unit::{Unit, branch_weights};
use inkwell::module::FlagBehavior;
use inkwell::values::{BasicMetadataValueEnum, MetadataValue};
use wasmo_module::ProfileSummary;

impl<'ctx> Unit<'_, 'ctx> {
    /// Says what is much: LLVM's profile summary (`llvm/IR/ProfileSummary.h`).
    pub(crate) fn announce(&self, summary: &ProfileSummary) {
        let context = self.context;
        let (i32, i64) = (self.types.i32, self.types.i64);
        let name = |name: &str| context.metadata_string(name).into();
        let number = |value: u64| i64.const_int(value, false).into();
        let entry = |key: &str, value: u64| -> BasicMetadataValueEnum<'_> {
            context.metadata_node(&[name(key), number(value)]).into()
        };
        let cutoffs: Vec<_> = ProfileSummary::CUTOFFS
            .iter()
            .zip(summary.cutoffs)
            .map(|(&cutoff, (least, counts))| {
                let counts = i32.const_int(counts, false).into();
                let cutoff = i32.const_int(cutoff.into(), false).into();
                context
                    .metadata_node(&[cutoff, number(least), counts])
                    .into()
            })
            .collect();
        let format = [name("ProfileFormat"), name("InstrProf")];
        let details = [
            name("DetailedSummary"),
            context.metadata_node(&cutoffs).into(),
        ];
        let summary = context.metadata_node(&[
            context.metadata_node(&format).into(),
            entry("TotalCount", summary.total),
            entry("MaxCount", summary.max),
            entry("MaxInternalCount", summary.max),
            entry("MaxFunctionCount", summary.max_entries),
            entry("NumCounts", summary.counts),
            entry("NumFunctions", summary.functions),
            context.metadata_node(&details).into(),
        ]);
        self.module
            .add_metadata_flag("ProfileSummary", FlagBehavior::Error, summary);
    }

    /// The weights of the ways of a branch that were taken so often. Where none ever was, nothing is known of them.
    pub(crate) fn weights(&self, ways: &[u64]) -> Option<MetadataValue<'ctx>> {
        // LLVM adds them up in 32 bits here and there.
        let sum: u128 = ways.iter().map(|&way| u128::from(way)).sum();
        if sum == 0 {
            return None;
        }
        let shift = (u128::BITS - sum.leading_zeros()).saturating_sub(u32::BITS - 1);
        // What was taken at all stays so.
        let weight = |way: u64| {
            way.checked_shr(shift)
                .unwrap_or_default()
                .max(u64::from(way != 0))
        };
        let weights = ways.iter().map(|&way| weight(way));
        Some(branch_weights(self.context, &self.types, weights))
    }
}
