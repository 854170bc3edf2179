//! Validation of a whole binary, and saying where in it a fault is.

use crate::convert::own_bug;
use crate::error::{Error, ErrorKind};
use crate::features::Features;
use crate::module::FunctionFacts;
use crate::{limits, unsupported};
use wasmo_abi::index::FuncIndex;
use wasmparser::{
    BinaryReader, ExternalKind, FuncToValidate, FuncValidatorAllocations, FunctionBody, Name,
    NameMap, NameSectionReader, Parser, Payload, ValidPayload, Validator, ValidatorResources,
    WasmFeatures,
};

/// Why a binary is refused.
pub(crate) enum Fault {
    /// It is malformed or invalid, or beyond a limit of wasmparser's.
    Parser(wasmparser::Error),
    /// It is beyond a limit of Wasmo's.
    Limit(Error),
}

impl Fault {
    /// The byte offset up to which validation came.
    pub(crate) fn offset(&self) -> u64 {
        match self {
            Self::Parser(error) => error.offset(),
            Self::Limit(error) => error.offset().unwrap_or(0),
        }
    }
}

impl From<wasmparser::Error> for Fault {
    fn from(error: wasmparser::Error) -> Self {
        Self::Parser(error)
    }
}

/// What validation finds out.
pub(crate) struct Validated<'a> {
    /// The payloads in order.
    pub(crate) payloads: Vec<Payload<'a>>,
    /// Of each function body.
    pub(crate) facts: Vec<FunctionFacts>,
}

/// Validates `wasm`.
pub(crate) fn validate(wasm: &[u8], features: Features) -> Result<Validated<'_>, Error> {
    if wasm.len() as u64 > limits::MAX_MODULE_SIZE {
        return Err(Error::limit(
            "size of the module in bytes",
            wasm.len() as u64,
            limits::MAX_MODULE_SIZE,
        ));
    }
    payloads(wasm, features.to_wasmparser())
        .map_err(|(fault, func)| refusal(wasm, features, fault, func))
}

/// The payloads of `wasm` if it is valid, else its first fault, and the function in whose body that is.
///
/// wasmparser's own way to validate everything is not used because it asserts its consistency in debug builds, in
/// which build scripts and macros usually run.
pub(crate) fn payloads(
    wasm: &[u8],
    features: WasmFeatures,
) -> Result<Validated<'_>, (Fault, Option<FuncIndex>)> {
    let mut parser = Parser::new(0);
    parser.set_features(features);
    let mut validator = Validator::new_with_features(features);
    let mut bodies = Vec::new();
    let mut payloads = Vec::new();
    for payload in parser.parse_all(wasm) {
        let payload = payload.map_err(|error| (error.into(), None))?;
        match validator.payload(&payload) {
            Err(error) => return Err((error.into(), None)),
            Ok(ValidPayload::Func(func, body)) => bodies.push((func, body)),
            Ok(ValidPayload::Parser(_)) => {
                return Err((Fault::Limit(own_bug("a module in a module")), None));
            }
            Ok(ValidPayload::Ok | ValidPayload::End(_)) => {}
        }
        payloads.push(payload);
    }
    let mut allocations = FuncValidatorAllocations::default();
    let mut facts = Vec::with_capacity(bodies.len());
    for (func, body) in bodies {
        let index = FuncIndex(func.index);
        let mut found = FunctionFacts::default();
        allocations = validate_body(func, &body, allocations, features, &mut found)
            .map_err(|fault| (fault, Some(index)))?;
        facts.push(found);
    }
    Ok(Validated { payloads, facts })
}

/// Validates one function body. Counts nesting on the way.
fn validate_body(
    func: FuncToValidate<ValidatorResources>,
    body: &FunctionBody<'_>,
    allocations: FuncValidatorAllocations,
    features: WasmFeatures,
    facts: &mut FunctionFacts,
) -> Result<FuncValidatorAllocations, Fault> {
    const LOOP: u8 = 0x03;
    const TRY: u8 = 0x06;
    const TRY_TABLE: u8 = 0x1f;
    const RETURN_CALL: u8 = 0x12;
    const RETURN_CALL_INDIRECT: u8 = 0x13;
    const RETURN_CALL_REF: u8 = 0x15;

    let mut validator = func.into_validator(allocations);
    let mut reader = body.get_binary_reader();
    validator.read_locals(&mut reader)?;
    reader.set_features(features);
    // The heights of the control stack above which a loop is open.
    let mut loops: Vec<u32> = Vec::new();
    while !reader.eof() {
        let offset = reader.original_position();
        let opcode = body.as_bytes()[(offset - body.range().start) as usize];
        reader.visit_operator(&mut validator.visitor(offset))??;
        let height = validator.control_stack_height();
        while loops.last().is_some_and(|&open| open > height) {
            loops.pop();
        }
        match opcode {
            LOOP => loops.push(height),
            TRY | TRY_TABLE => facts.handlers = true,
            RETURN_CALL | RETURN_CALL_INDIRECT | RETURN_CALL_REF => facts.tail_calls = true,
            _ => {}
        }
        let limit = |what, limit: u32| {
            Fault::Limit(Error::limit(what, u64::from(limit) + 1, limit.into()).at(offset))
        };
        // The function itself is the outermost frame.
        if height > limits::MAX_NESTING + 1 {
            return Err(limit("nested blocks", limits::MAX_NESTING));
        }
        if loops.len() > limits::MAX_LOOP_NESTING as usize {
            return Err(limit("nested loops", limits::MAX_LOOP_NESTING));
        }
    }
    let offset = reader.original_position();
    reader.finish_expression(&validator.visitor(offset))?;
    Ok(validator.into_allocations())
}

/// The error for a module with `fault`, in the body of `func` if there is one.
#[cold]
fn refusal(wasm: &[u8], features: Features, fault: Fault, func: Option<FuncIndex>) -> Error {
    let error = match fault {
        Fault::Limit(error) => error,
        Fault::Parser(error) => {
            let (offset, message) = (error.offset(), error.message());
            let found = if is_limit(message) {
                let message = format!("{message} (a limit of this implementation)");
                Some(Error::new(ErrorKind::Limit, message).at(offset))
            } else {
                unsupported::missing_proposal(wasm, features, offset)
            };
            found.unwrap_or_else(|| Error::new(ErrorKind::Invalid, message).at(offset))
        }
    };
    match func {
        Some(func) => error.in_function(func, name_of(wasm, func)),
        None => error,
    }
}

/// Whether wasmparser's message tells of one of its implementation limits.
fn is_limit(message: &str) -> bool {
    [
        "exceeds limit of",
        "exceeds the limit of",
        "implementation limit",
        "size is out of bounds",
        "too many locals",
    ]
    .iter()
    .any(|part| message.contains(part))
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
