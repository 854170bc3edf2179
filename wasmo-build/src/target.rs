//! What the code is compiled for: Cargo's idea of the target in LLVM's words.
//!
//! **Invariant:** nothing here looks at the machine the build runs on. The features are those that Cargo says the
//! crate itself is compiled with, so the guest runs wherever the crate does.

use std::collections::BTreeMap;

/// The architectures, as the first part of a target triple, whose features differ in name.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Family {
    X86,
    Arm,
}

fn family(triple: &str) -> Family {
    if triple.starts_with("aarch64") {
        Family::Arm
    } else {
        Family::X86
    }
}

/// Features of rustc whose names differ in LLVM, which may split them. An empty list: nothing that LLVM calls a
/// feature of the processor.
const NAMES: &[(Family, &str, &[&str])] = &[
    (Family::X86, "bmi1", &["bmi"]),
    (Family::X86, "cmpxchg16b", &["cx16"]),
    (Family::X86, "lahfsahf", &["sahf"]),
    (Family::X86, "pclmulqdq", &["pclmul"]),
    (Family::X86, "rdrand", &["rdrnd"]),
    (Family::X86, "sse4.2", &["sse4.2", "crc32"]),
    (Family::Arm, "dpb", &["ccpp"]),
    (Family::Arm, "dpb2", &["ccdp"]),
    (Family::Arm, "fcma", &["complxnum"]),
    (Family::Arm, "fhm", &["fp16fml"]),
    (Family::Arm, "flagm2", &["altnzcv"]),
    (Family::Arm, "fp16", &["fullfp16"]),
    (Family::Arm, "frintts", &["fptoint"]),
    (Family::Arm, "neon", &["neon", "fp-armv8"]),
    (Family::Arm, "paca", &["pauth"]),
    (Family::Arm, "pacg", &["pauth"]),
    (Family::Arm, "pmuv3", &["perfmon"]),
    (Family::Arm, "rcpc2", &["rcpc-immo"]),
];

/// Properties of the target that rustc lists among its features although they say nothing of the processor.
const NOT_OF_THE_PROCESSOR: &[&str] = &["crt-static"];

/// The names in LLVM of rustc's feature `name`; LLVM's own names pass unchanged.
fn llvm_names(family: Family, name: &str) -> Vec<&str> {
    if NOT_OF_THE_PROCESSOR.contains(&name) {
        return Vec::new();
    }
    NAMES
        .iter()
        .find(|(of, rust, _)| *of == family && *rust == name)
        .map_or_else(|| vec![name], |(_, _, llvm)| llvm.to_vec())
}

/// Collects features; the last word on each counts.
pub(crate) struct Features {
    family: Family,
    on: BTreeMap<String, bool>,
}

impl Features {
    /// No features yet, for the target `triple`.
    pub(crate) fn new(triple: &str) -> Self {
        Self {
            family: family(triple),
            on: BTreeMap::new(),
        }
    }

    fn set(&mut self, name: &str, on: bool) {
        for name in llvm_names(self.family, name) {
            self.on.insert(name.to_owned(), on);
        }
    }

    /// Adds `list` as in `CARGO_CFG_TARGET_FEATURE`: `sse,sse2`.
    pub(crate) fn add_list(&mut self, list: &str) {
        for name in list.split(',').filter(|name| !name.is_empty()) {
            self.set(name, true);
        }
    }

    /// Applies `changes` as in `-C target-feature`: `+avx2,-sse4a`. A name without sign is an error: the name.
    pub(crate) fn change<'a>(&mut self, changes: &'a str) -> Result<(), &'a str> {
        for change in changes.split(',').map(str::trim) {
            match change.as_bytes().first() {
                None => {}
                Some(b'+') => self.set(&change[1..], true),
                Some(b'-') => self.set(&change[1..], false),
                Some(_) => return Err(change),
            }
        }
        Ok(())
    }

    /// Like [`change`](Self::change), but takes up only what is switched off: what is on, Cargo lists itself.
    pub(crate) fn switch_off(&mut self, changes: &str) {
        for name in changes.split(',').filter_map(|name| name.strip_prefix('-')) {
            self.set(name, false);
        }
    }

    /// The list in LLVM's form, sorted: `+avx2,-sse4a`.
    pub(crate) fn to_llvm(&self) -> String {
        let signed =
            |(name, on): (&String, &bool)| format!("{}{name}", if *on { '+' } else { '-' });
        self.on.iter().map(signed).collect::<Vec<_>>().join(",")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_those_of_llvm() {
        let mut features = Features::new("x86_64-unknown-linux-musl");
        features.add_list("crt-static,fxsr,sse4.2,bmi1,pclmulqdq");
        assert_eq!(features.to_llvm(), "+bmi,+crc32,+fxsr,+pclmul,+sse4.2");
        let mut features = Features::new("aarch64-unknown-linux-gnu");
        features.add_list("neon,paca,pacg");
        assert_eq!(features.to_llvm(), "+fp-armv8,+neon,+pauth");
    }

    #[test]
    fn the_last_word_counts() {
        let mut features = Features::new("x86_64-unknown-linux-gnu");
        features.add_list("sse,avx2,");
        features.switch_off("+fma,-avx2");
        assert_eq!(features.to_llvm(), "-avx2,+sse");
        features.change("+avx2, -bmi1").unwrap();
        assert_eq!(features.to_llvm(), "+avx2,-bmi,+sse");
        assert_eq!(features.change("+a,avx512f"), Err("avx512f"));
    }
}
