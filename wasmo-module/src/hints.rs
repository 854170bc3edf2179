//! Branch hints: which way a conditional branch usually goes, from the custom section `metadata.code.branch_hint`.
//!
//! A custom section never makes a module invalid: one that is malformed gives no hints at all.

use wasmo_abi::description::{BodyRange, ImportCounts};
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex};
use wasmparser::{BinaryReader, BranchHintSectionReader};

/// The name of the custom section.
pub(crate) const SECTION: &str = "metadata.code.branch_hint";

/// Which way a conditional branch usually goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct BranchHint {
    /// The offset in the wasm binary of what should be a `br_if` or an `if`. Anything may stand there.
    pub offset: u32,
    /// Whether its condition usually holds: the branch is taken, or the first arm of the `if`.
    pub taken: bool,
}

/// The hints of a module.
#[derive(Clone, Default, Debug)]
pub(crate) struct BranchHints {
    /// By function, ascending; those of each ascend too.
    functions: Vec<(FuncIndex, Vec<BranchHint>)>,
}

impl BranchHints {
    /// Reads the section. Offsets count from the start of the function's body, for the time being.
    pub(crate) fn read(section: BinaryReader<'_>) -> Self {
        Self::try_read(section).unwrap_or_default()
    }

    /// None if the section is malformed.
    fn try_read(section: BinaryReader<'_>) -> Option<Self> {
        let mut functions: Vec<(FuncIndex, Vec<BranchHint>)> = Vec::new();
        for function in BranchHintSectionReader::new(section).ok()? {
            let function = function.ok()?;
            let func = FuncIndex(function.func);
            if functions.last().is_some_and(|&(last, _)| last >= func) {
                return None;
            }
            let mut hints: Vec<BranchHint> = Vec::new();
            for hint in function.hints {
                let hint = hint.ok()?;
                let (offset, taken) = (hint.func_offset, hint.taken);
                if hints.last().is_some_and(|last| last.offset >= offset) {
                    return None;
                }
                hints.push(BranchHint { offset, taken });
            }
            functions.push((func, hints));
        }
        Some(Self { functions })
    }

    /// With offsets from the start of the binary, where the `bodies` are. What lies outside of them is dropped.
    pub(crate) fn locate(mut self, imports: ImportCounts, bodies: &[BodyRange]) -> Self {
        for (func, hints) in &mut self.functions {
            let body = func.0.checked_sub(imports.functions);
            let body = body.and_then(|own| bodies.get(own as usize));
            hints.retain_mut(|hint| {
                let offset = body.and_then(|body| {
                    let offset = body.start.checked_add(hint.offset)?;
                    (offset < body.end).then_some(offset)
                });
                hint.offset = offset.unwrap_or_default();
                offset.is_some()
            });
        }
        self
    }

    /// The hints of a defined function.
    pub(crate) fn of(&self, imports: ImportCounts, func: DefinedFuncIndex) -> &[BranchHint] {
        let func = FuncIndex(imports.functions + func.0);
        let at = self
            .functions
            .binary_search_by_key(&func, |(func, _)| *func);
        at.map_or(&[], |at| &self.functions[at].1)
    }
}

#[cfg(test)]
mod tests {
    use crate::{BranchHint, Module, ParseOptions};
    use wasmo_abi::index::DefinedFuncIndex;

    /// A module that imports one function and defines two, with `section` as its branch hints.
    fn module(section: &[u8]) -> Module {
        let bytes: String = section.iter().map(|byte| format!("\\{byte:02x}")).collect();
        let text = format!(
            r#"(module
              (import "" "" (func))
              (@custom "metadata.code.branch_hint" (before code) "{bytes}")
              (func)
              (func (param i32) (br_if 0 (local.get 0)) (if (local.get 0) (then))))"#
        );
        Module::parse(text.as_bytes(), &ParseOptions::default()).unwrap()
    }

    fn hints(module: &Module, func: u32) -> Vec<(u32, bool)> {
        let start = module.description().bodies[func as usize].start;
        module
            .branch_hints(DefinedFuncIndex(func))
            .iter()
            .map(|&BranchHint { offset, taken }| (offset - start, taken))
            .collect()
    }

    #[test]
    fn hints_are_read() {
        // br_if at 3: behind the locals (1 byte) and local.get (2 bytes). if at 7.
        let module = module(&[1, 2, 2, 3, 1, 0, 7, 1, 1]);
        assert_eq!(hints(&module, 0), []);
        assert_eq!(hints(&module, 1), [(3, false), (7, true)]);
    }

    #[test]
    fn what_is_outside_of_the_body_is_dropped() {
        // The body has 11 bytes. The last offset overflows 32 bits.
        let module = module(&[
            1, 2, 3, 10, 1, 1, 11, 1, 1, 0xff, 0xff, 0xff, 0xff, 0x0f, 1, 1,
        ]);
        assert_eq!(hints(&module, 1), [(10, true)]);
    }

    #[test]
    fn hints_for_functions_without_body_are_dropped() {
        assert_eq!(hints(&module(&[2, 0, 1, 3, 1, 0, 9, 1, 3, 1, 0]), 1), []);
    }

    #[test]
    fn malformed_sections_give_nothing() {
        let valid: &[u8] = &[1, 2, 2, 3, 1, 0, 7, 1, 1];
        assert_eq!(hints(&module(valid), 1).len(), 2);
        let malformed: &[&[u8]] = &[
            &[],
            &valid[..8],                                    // cut off
            &[1, 2, 2, 3, 1, 0, 7, 1, 1, 0],                // something behind
            &[1, 2, 2, 3, 1, 0, 7, 2, 1],                   // a hint of two bytes
            &[1, 2, 2, 3, 1, 0, 7, 1, 2],                   // neither 0 nor 1
            &[1, 2, 2, 7, 1, 0, 3, 1, 1],                   // not ascending
            &[1, 2, 2, 3, 1, 0, 3, 1, 1],                   // twice
            &[2, 2, 1, 3, 1, 0, 2, 1, 7, 1, 1],             // a function twice
            &[2, 2, 1, 3, 1, 0, 1, 1, 3, 1, 0],             // functions not ascending
            &[0xff, 0xff, 0xff, 0xff, 0x0f, 2, 2, 3, 1, 0], // more functions than there is room for
            &[1, 2, 0xff, 0xff, 0xff, 0xff, 0x0f, 3, 1, 0], // more hints than there is room for
        ];
        for section in malformed {
            assert_eq!(hints(&module(section), 1), [], "{section:?}");
        }
    }
}
