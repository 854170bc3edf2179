//! Validation of a whole binary, and saying where in it a fault is.

use crate::body::{self, Uses};
use crate::convert::own_bug;
use crate::describe::Describe;
use crate::error::{Error, ErrorKind};
use crate::features::Features;
use crate::module::FunctionFacts;
use crate::{limits, unsupported};
use wasmo_abi::index::FuncIndex;
use wasmparser::{
    BinaryReader, ExternalKind, FuncValidatorAllocations, Name, NameMap, NameSectionReader, Parser,
    Payload, ValidPayload, Validator, WasmFeatures,
};

/// Why a binary is refused.
pub(crate) enum Fault {
    /// wasmparser refuses it.
    Parser(wasmparser::Error),
    /// wasmparser accepts it, but it is beyond a limit of Wasmo's, or not supported.
    Wasmo(Error),
}

impl From<wasmparser::Error> for Fault {
    fn from(error: wasmparser::Error) -> Self {
        Self::Parser(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Wasmo(error)
    }
}

/// What validation finds out.
pub(crate) struct Validated {
    /// Of all but the function bodies.
    pub(crate) describe: Describe,
    /// Of each function body.
    pub(crate) facts: Vec<FunctionFacts>,
    pub(crate) uses: Uses,
}

/// Validates `wasm`.
pub(crate) fn validate(wasm: &[u8], features: Features) -> Result<Validated, Error> {
    if wasm.len() as u64 > limits::MAX_MODULE_SIZE {
        return Err(Error::limit(
            "size of the module in bytes",
            wasm.len() as u64,
            limits::MAX_MODULE_SIZE,
        ));
    }
    try_validate(wasm, features.to_wasmparser())
        .map_err(|(fault, func)| refusal(wasm, features, fault, func))
}

/// What is to be known of `wasm` if it is valid and supported, else its first fault, and the function in whose body that is.
///
/// wasmparser's own way to validate everything is not used because it asserts its consistency in debug builds, in
/// which build scripts and macros usually run.
pub(crate) fn try_validate(
    wasm: &[u8],
    features: WasmFeatures,
) -> Result<Validated, (Fault, Option<FuncIndex>)> {
    let outside = |fault: Fault| (fault, None);
    let mut parser = Parser::new(0);
    parser.set_features(features);
    let mut validator = Validator::new_with_features(features);
    let mut bodies = Vec::new();
    let mut describe = Describe::default();
    for payload in parser.parse_all(wasm) {
        let payload = payload.map_err(|error| outside(error.into()))?;
        match validator.payload(&payload) {
            Err(error) => return Err(outside(error.into())),
            Ok(ValidPayload::Func(func, body)) => bodies.push((func, body)),
            Ok(ValidPayload::Parser(_)) => return Err(outside(own_bug("nested modules").into())),
            Ok(ValidPayload::Ok | ValidPayload::End(_)) => {}
        }
        let described = describe.payload(&payload);
        described.map_err(|error| outside(error.into()))?;
    }
    let mut allocations = FuncValidatorAllocations::default();
    let mut facts = Vec::with_capacity(bodies.len());
    let mut uses = Uses::default();
    for (func, body) in bodies {
        let index = FuncIndex(func.index);
        let found;
        (allocations, found) = body::validate(func, &body, allocations, features, &mut uses)
            .map_err(|fault| (fault, Some(index)))?;
        facts.push(found);
    }
    Ok(Validated {
        describe,
        facts,
        uses,
    })
}

/// The error for a module with `fault`, in the body of `func` if there is one.
#[cold]
fn refusal(wasm: &[u8], features: Features, fault: Fault, func: Option<FuncIndex>) -> Error {
    match fault {
        Fault::Wasmo(error) => in_function(wasm, error, func),
        Fault::Parser(error) => {
            let (offset, message) = (error.offset(), error.message());
            if let Some(message) = limits::beyond(message) {
                let error = Error::new(ErrorKind::Limit, message).at(offset);
                return in_function(wasm, error, func);
            }
            let missing = unsupported::missing_proposal(wasm, features, offset, func);
            let (error, func) = missing
                .unwrap_or_else(|| (Error::new(ErrorKind::Invalid, message).at(offset), func));
            in_function(wasm, error, func)
        }
    }
}

fn in_function(wasm: &[u8], error: Error, func: Option<FuncIndex>) -> Error {
    match func {
        Some(func) => error.in_function(func, name_of(wasm, func)),
        None => error,
    }
}

/// A name for `func` in a module that may be broken elsewhere: from its name section, else that of an export.
fn name_of(wasm: &[u8], func: FuncIndex) -> Option<String> {
    let mut exported = None;
    for payload in Parser::new(0).parse_all(wasm) {
        match payload {
            Ok(Payload::ExportSection(exports)) => {
                let mut exports = exports.into_iter().flatten();
                let of_func = exports
                    .find(|export| export.kind == ExternalKind::Func && export.index == func.0);
                exported = of_func.map(|export| sanitize(export.name));
            }
            Ok(Payload::CustomSection(section)) if section.name() == "name" => {
                let names = Names::read(section.data_reader());
                let found = names
                    .functions
                    .into_iter()
                    .find(|&(index, _)| index == func);
                return found.map(|(_, name)| name).or(exported);
            }
            Ok(_) => {}
            Err(_) => break,
        }
    }
    exported
}

/// What Wasmo reads of a name section (core specification, 7.4.1 "Name Section").
#[derive(Default)]
pub(crate) struct Names {
    pub(crate) module: Option<String>,
    /// Ascending by index, each index once, no name empty.
    pub(crate) functions: Vec<(FuncIndex, String)>,
    /// The names of locals, parameters first: ascending by function and by local, no name empty.
    pub(crate) locals: Vec<(FuncIndex, Vec<(u32, String)>)>,
}

impl Names {
    /// Reads the content of a name section. A malformed section does not make a module invalid: the subsections
    /// before the fault count, the others do not.
    pub(crate) fn read(section: BinaryReader<'_>) -> Self {
        let mut names = Self::default();
        for subsection in NameSectionReader::new(section) {
            match subsection {
                Ok(Name::Module { name, .. }) if !name.is_empty() => {
                    names.module = Some(sanitize(name));
                }
                Ok(Name::Function(map)) => {
                    let Some(namings) = read_map(map) else { break };
                    let functions = namings.into_iter();
                    names.functions = functions
                        .map(|(index, name)| (FuncIndex(index), name))
                        .collect();
                }
                Ok(Name::Local(map)) => {
                    let functions = map.into_iter().map(|naming| {
                        let naming = naming.ok()?;
                        Some((FuncIndex(naming.index), read_map(naming.names)?))
                    });
                    let Some(locals) = functions.collect() else {
                        break;
                    };
                    names.locals = locals;
                }
                Ok(_) => {}
                Err(_) => break,
            }
        }
        names
    }
}

/// The names of a map, unless it is malformed. Empty ones are left out. The indices strictly ascend: wasmparser sees
/// to that.
fn read_map(map: NameMap<'_>) -> Option<Vec<(u32, String)>> {
    let mut names = Vec::new();
    for naming in map {
        let naming = naming.ok()?;
        if !naming.name.is_empty() {
            names.push((naming.index, sanitize(naming.name)));
        }
    }
    Some(names)
}

/// A name fit to stand in messages: characters that would command a terminal or turn the direction of the text are
/// replaced.
fn sanitize(name: &str) -> String {
    let harmless = |c: char| match c {
        '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => false,
        c => !c.is_control(),
    };
    let replace = |c| {
        if harmless(c) {
            c
        } else {
            char::REPLACEMENT_CHARACTER
        }
    };
    name.chars().map(replace).collect()
}
