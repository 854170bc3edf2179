//! Which functions may wait for ever.

use std::collections::HashSet;
use wasmo_module::wasmparser::{ExternalKind, Operator, Parser, Payload, TypeRef};

/// The exports of `wasm`, a valid module, from which `memory.atomic.wait` may be reached.
pub(crate) fn exports(wasm: &[u8]) -> HashSet<&str> {
    let mut imports = 0;
    let mut exports = Vec::new();
    // Of each function: whether it waits, whether it calls what is not known, and which functions it calls.
    let mut functions: Vec<(bool, bool, Vec<u32>)> = Vec::new();
    for payload in Parser::new(0).parse_all(wasm).flatten() {
        match payload {
            Payload::ImportSection(section) => {
                let functions = section.into_imports().flatten();
                imports = functions
                    .filter(|import| matches!(import.ty, TypeRef::Func(_)))
                    .count();
            }
            Payload::ExportSection(section) => exports.extend(section.into_iter().flatten()),
            Payload::CodeSectionEntry(body) => {
                let (mut waits, mut unknown, mut calls) = (false, false, Vec::new());
                for operator in body.get_operators_reader().into_iter().flatten().flatten() {
                    match operator {
                        Operator::MemoryAtomicWait32 { .. }
                        | Operator::MemoryAtomicWait64 { .. } => waits = true,
                        Operator::Call { function_index }
                        | Operator::ReturnCall { function_index } => {
                            calls.push(function_index);
                        }
                        Operator::CallIndirect { .. }
                        | Operator::ReturnCallIndirect { .. }
                        | Operator::CallRef { .. }
                        | Operator::ReturnCallRef { .. } => unknown = true,
                        _ => {}
                    }
                }
                functions.push((waits, unknown, calls));
            }
            _ => {}
        }
    }
    let mut waiting: Vec<bool> = functions.iter().map(|function| function.0).collect();
    if waiting.contains(&true) {
        for (waiting, function) in waiting.iter_mut().zip(&functions) {
            *waiting |= function.1;
        }
    }
    loop {
        let before = waiting.clone();
        for (at, function) in functions.iter().enumerate() {
            let defined = |call: &u32| (*call as usize).checked_sub(imports);
            waiting[at] |= function
                .2
                .iter()
                .filter_map(defined)
                .any(|call| before[call]);
        }
        if waiting == before {
            break;
        }
    }
    let is_waiting = |index: u32| {
        let defined = (index as usize).checked_sub(imports);
        defined.is_some_and(|defined| waiting[defined])
    };
    let functions = exports
        .into_iter()
        .filter(|export| export.kind == ExternalKind::Func);
    functions
        .filter(|export| is_waiting(export.index))
        .map(|export| export.name)
        .collect()
}
