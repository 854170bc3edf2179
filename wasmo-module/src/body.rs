//! Validation of one function body, in one pass: wasmparser's, Wasmo's limits, what is not supported, and the facts for the
//! code generator.

use crate::convert;
use crate::direct::{self, Does};
use crate::error::Error;
use crate::limits;
use crate::module::FunctionFacts;
use crate::validate::Fault;
use std::collections::{BTreeMap, BTreeSet};
use wasmparser::{
    BinaryReader, BlockType, FuncToValidate, FuncValidatorAllocations, FunctionBody, Operator,
    OperatorsReader, ValidatorResources, WasmFeatures,
};

/// First bytes of operators.
mod opcode {
    pub(super) const BLOCK: u8 = 0x02;
    pub(super) const LOOP: u8 = 0x03;
    pub(super) const IF: u8 = 0x04;
    pub(super) const TRY: u8 = 0x06;
    pub(super) const CALL_INDIRECT: u8 = 0x11;
    pub(super) const RETURN_CALL: u8 = 0x12;
    pub(super) const RETURN_CALL_INDIRECT: u8 = 0x13;
    pub(super) const RETURN_CALL_REF: u8 = 0x15;
    pub(super) const TYPED_SELECT: u8 = 0x1c;
    pub(super) const TRY_TABLE: u8 = 0x1f;
    pub(super) const TABLE_GET: u8 = 0x25;
    pub(super) const TABLE_SET: u8 = 0x26;
    pub(super) const REF_NULL: u8 = 0xd0;
    pub(super) const REF_FUNC: u8 = 0xd2;
    pub(super) const REF_EQ: u8 = 0xd3;
    pub(super) const GC: u8 = 0xfb;
    pub(super) const MISCELLANEOUS: u8 = 0xfc;
}

/// What the bodies of a module use tables and functions for.
#[derive(Default)]
pub(crate) struct Uses {
    /// The tables of which something more is asked than to call an element of it, and return, and to tell its size.
    pub(crate) tables: BTreeSet<u32>,
    /// How many calls there are of elements of a table as functions of a type: by table and type.
    pub(crate) calls: BTreeMap<(u32, u32), u32>,
    /// The functions of which a reference is made.
    pub(crate) references: BTreeSet<u32>,
}

impl Uses {
    /// Notes what an operator uses. Whether it is one of those that are noted.
    fn note(&mut self, operator: &Operator<'_>) -> bool {
        match *operator {
            Operator::CallIndirect {
                type_index,
                table_index,
            } => *self.calls.entry((table_index, type_index)).or_default() += 1,
            Operator::ReturnCallIndirect {
                table_index: table, ..
            }
            | Operator::TableGet { table }
            | Operator::TableSet { table }
            | Operator::TableGrow { table }
            | Operator::TableFill { table }
            | Operator::TableInit { table, .. } => {
                self.tables.insert(table);
            }
            Operator::TableCopy {
                dst_table,
                src_table,
            } => self.tables.extend([dst_table, src_table]),
            Operator::RefFunc { function_index } => {
                self.references.insert(function_index);
            }
            _ => return false,
        }
        true
    }
}

/// The open blocks of one kind that nesting is limited for: the heights of the control stack above which they are open.
struct Open {
    what: &'static str,
    limit: u32,
    heights: Vec<u32>,
}

impl Open {
    fn new(what: &'static str, limit: u32) -> Self {
        Self {
            what,
            limit,
            heights: Vec::new(),
        }
    }

    /// Forgets those that are closed when the stack is `height` high.
    fn close(&mut self, height: u32) {
        while self.heights.last().is_some_and(|&open| open > height) {
            self.heights.pop();
        }
    }

    /// Notes one that was opened; gives how many are open now.
    fn open(&mut self, height: u32) -> Result<u32, Error> {
        self.heights.push(height);
        let count = self.heights.len() as u32;
        within(self.what, count, self.limit).map(|()| count)
    }
}

fn within(what: &str, count: u32, limit: u32) -> Result<(), Error> {
    if count > limit {
        return Err(Error::limit(what, count.into(), limit.into()));
    }
    Ok(())
}

/// Validates the body of `func`.
pub(crate) fn validate(
    func: FuncToValidate<ValidatorResources>,
    body: &FunctionBody<'_>,
    allocations: FuncValidatorAllocations,
    features: WasmFeatures,
    uses: &mut Uses,
) -> Result<(FuncValidatorAllocations, FunctionFacts), Fault> {
    let mut facts = FunctionFacts::default();
    let mut validator = func.into_validator(allocations);
    let mut reader = body.get_binary_reader();
    let start = body.range().start;
    validator.read_locals(&mut reader)?;
    facts.direct = body.as_bytes().len() <= direct::MAX_BODY;
    let mut locals = 0u32;
    for local in body.get_locals_reader()? {
        let (count, ty) = local?;
        let ty = convert::val_type(ty).map_err(|error| error.at(start))?;
        locals = locals.saturating_add(count);
        facts.direct &= direct::is_number(ty) && locals <= direct::MAX_LOCALS;
        facts.floats |= ty.is_float_or_vector();
    }
    reader.set_features(features);
    let mut loops = Open::new("nested loops", limits::MAX_LOOP_NESTING);
    let mut handlers = Open::new("nested exception handlers", limits::MAX_HANDLER_NESTING);
    while !reader.eof() {
        let offset = reader.original_position();
        let bytes = &body.as_bytes()[(offset - start) as usize..];
        reader.visit_operator(&mut validator.visitor(offset))??;
        let height = validator.control_stack_height();
        loops.close(height);
        handlers.close(height);
        if facts.direct {
            match direct::does(bytes) {
                Does::Integers => {}
                Does::Floats => facts.floats = true,
                Does::More => facts.direct = false,
            }
        }
        let refuse = |error: Error| Fault::Wasmo(error.at(offset));
        match bytes[0] {
            opcode::LOOP => {
                let open = loops.open(height).map_err(refuse)?;
                facts.loop_nesting = facts.loop_nesting.max(open);
            }
            opcode::TRY | opcode::TRY_TABLE => {
                facts.handlers = true;
                handlers.open(height).map_err(refuse)?;
            }
            opcode::RETURN_CALL | opcode::RETURN_CALL_INDIRECT | opcode::RETURN_CALL_REF => {
                facts.tail_calls = true;
            }
            _ => {}
        }
        // The function itself is the outermost block.
        let open = height.saturating_sub(1);
        within("nested blocks", open, limits::MAX_NESTING).map_err(refuse)?;
        facts.nesting = facts.nesting.max(open);
        let operands = validator.operand_stack_height();
        within("values on the stack", operands, limits::MAX_OPERANDS).map_err(refuse)?;
        if deserves_a_look(bytes) {
            let operator = BinaryReader::new_features(bytes, offset, features);
            let operator = OperatorsReader::new(operator).read()?;
            // What else begins with that byte has no types.
            if !uses.note(&operator) && bytes[0] != opcode::MISCELLANEOUS {
                check(&operator).map_err(refuse)?;
            }
        }
    }
    let offset = reader.original_position();
    reader.finish_expression(&validator.visitor(offset))?;
    Ok((validator.into_allocations(), facts))
}

/// Whether the operator at the beginning of `bytes`, which is valid, may have a reference type, belong to garbage collection, or be of
/// those that [`Uses`] notes. Nearly all others are ruled out by a byte or two.
fn deserves_a_look(bytes: &[u8]) -> bool {
    match *bytes {
        // Not a block without type, with a type index, or with a number or vector as its result (core specification, 5.4.2
        // "Control Instructions" and 5.3 "Types").
        [
            opcode::BLOCK | opcode::LOOP | opcode::IF | opcode::TRY | opcode::TRY_TABLE,
            ty,
            ..,
        ] => {
            matches!(ty, 0x41..0x7b)
        }
        [
            opcode::TYPED_SELECT | opcode::REF_NULL | opcode::REF_EQ | opcode::GC,
            ..,
        ] => true,
        [
            opcode::CALL_INDIRECT
            | opcode::RETURN_CALL_INDIRECT
            | opcode::TABLE_GET
            | opcode::TABLE_SET
            | opcode::REF_FUNC,
            ..,
        ] => true,
        // What changes tables, or a number in more bytes than it needs.
        [opcode::MISCELLANEOUS, which, ..] => matches!(which, 12 | 14 | 15 | 17 | 0x80..),
        _ => false,
    }
}

/// Refuses an operator that is not supported, or has a type that is not.
fn check(operator: &Operator<'_>) -> Result<(), Error> {
    let block = |ty: BlockType| match ty {
        BlockType::Empty | BlockType::FuncType(_) => Ok(()),
        BlockType::Type(ty) => convert::val_type(ty).map(|_| ()),
    };
    match operator {
        Operator::Block { blockty }
        | Operator::Loop { blockty }
        | Operator::If { blockty }
        | Operator::Try { blockty } => block(*blockty),
        Operator::TryTable { try_table } => block(try_table.ty),
        Operator::TypedSelect { ty } => convert::val_type(*ty).map(|_| ()),
        Operator::RefNull { hty }
        | Operator::RefTestNonNull { hty }
        | Operator::RefTestNullable { hty }
        | Operator::RefCastNonNull { hty }
        | Operator::RefCastNullable { hty } => convert::heap_type(*hty).map(|_| ()),
        Operator::BrOnCast {
            from_ref_type,
            to_ref_type,
            ..
        }
        | Operator::BrOnCastFail {
            from_ref_type,
            to_ref_type,
            ..
        } => {
            convert::ref_type(*from_ref_type)?;
            convert::ref_type(*to_ref_type).map(|_| ())
        }
        other => Err(convert::no_counterpart(other)),
    }
}
