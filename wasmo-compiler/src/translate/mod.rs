//! The translation of one function body to LLVM IR.
//!
//! [`visit`] receives the operators from wasmparser. In reachable code it calls the method of [`FuncTranslator`]
//! with the same name (`visit_i32_add`, ...), after it has set the debug location; unreachable code never gets to
//! one (only the methods of structured control see it). These methods stand in one file for each chapter of the
//! specification's instructions: [`numeric`], [`convert`], [`simd`], [`control`], [`variable`], [`memory`],
//! [`table`], [`reference`](mod@reference), [`call`], [`exception`], [`atomic`].
//!
//! A method takes its operands from the value stack ([`pop`](FuncTranslator::pop) and its kin), emits IR with
//! `self.builder`, and [`push`](FuncTranslator::push)es its results. The module has been validated, so operands are
//! there and of the right type; should they not be, that is an [`Error::bug`], not a panic.
//!
//! The types of values are described at [`Types`].
//!
//! # What LLVM must not be told
//!
//! No `nsw`, `nuw`, `inbounds`, `exact` or fast-math flag, no `mustprogress`: WebAssembly defines all these cases. Shift counts
//! are masked, divisors checked. Guest code must not be able to make LLVM's undefined behaviour happen.

mod atomic;
mod call;
mod control;
mod convert;
mod exception;
mod memory;
mod numeric;
mod reference;
mod simd;
pub(crate) mod stack;
mod table;
mod variable;
mod visit;

use crate::debug::Scope;
use crate::error::{Error, Result};
use crate::tail;
use crate::target::TargetInfo;
use crate::types::Types;
use crate::unit::{Region, Unit, returns_in_slots};
use control::Frame;
use exception::Handler;
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{
    BasicMetadataValueEnum, BasicValue, BasicValueEnum, FloatValue, FunctionValue, IntValue,
    PointerValue, ValueKind, VectorValue,
};
use stack::FrameSize;
use std::collections::HashMap;
use variable::Local;
use visit::Visitor;
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex, MemoryIndex};
use wasmo_abi::layout::{Place, SLOT_SIZE};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::{FuncType, ValType};

/// The state of the translation of one function.
pub(crate) struct FuncTranslator<'a, 'ctx> {
    /// The module being translated.
    unit: &'a Unit<'a, 'ctx>,
    /// `unit.types`, at hand.
    types: Types<'ctx>,
    /// The machine that code is generated for.
    target: TargetInfo,
    /// Stands at the end of the current block.
    builder: Builder<'ctx>,
    /// The function that receives the code.
    function: FunctionValue<'ctx>,
    /// The vmctx parameter.
    vmctx: PointerValue<'ctx>,
    /// The value stack.
    stack: Vec<BasicValueEnum<'ctx>>,
    /// The most values that ever stood on the stack.
    max_height: usize,
    /// How many values were pushed in all.
    pushes: u64,
    /// Whether the code at hand can be reached.
    reachable: bool,
    /// How many blocks are open that began in unreachable code; they have no frames.
    dead_blocks: usize,
    /// The open blocks, outermost first; the first is the function's body.
    frames: Vec<Frame<'ctx>>,
    /// The handlers of exceptions in whose reach the code at hand is, outermost first.
    handlers: Vec<Handler<'ctx>>,
    /// Whether there is a landing pad.
    has_pads: bool,
    /// The parameters and local variables.
    locals: Vec<Local<'ctx>>,
    /// The first block: allocas, parameters, and what is loaded once. It is ended when the function is.
    entry: BasicBlock<'ctx>,
    /// The base addresses of memories that never move, as far as they are known in `entry`.
    memory_bases: HashMap<MemoryIndex, PointerValue<'ctx>>,
    /// The arrays of slots for results of calls, by length.
    result_slots: HashMap<u32, PointerValue<'ctx>>,
    /// Whether the condition of the operator at hand usually holds, if it has one and the module says so.
    branch_hint: Option<bool>,
    /// How often each way of the operator at hand was taken, if it branches and there is a profile.
    ways: Option<&'a [u64]>,
    /// Which function it is.
    index: FuncIndex,
    /// The function's type.
    ty: &'a FuncType,
    /// The wasm offset of the function's body.
    start: u32,
    /// The scope of debug locations.
    scope: Scope<'ctx>,
}

/// Translates the body of a defined function. Says how large its frame may become.
pub(crate) fn translate_function(unit: &Unit<'_, '_>, func: DefinedFuncIndex) -> Result<FrameSize> {
    let mut translator = FuncTranslator::new(unit, func)?;
    let body = unit.wasm.body(func);
    let mut locals = body.get_locals_reader().map_err(Error::unparsable)?;
    for _ in 0..locals.get_count() {
        let (count, ty) = locals.read().map_err(Error::unparsable)?;
        unit.count_values(count as usize)?;
        translator.declare_locals(count, value_type(ty)?)?;
    }
    let mut operators = wasmparser::OperatorsReader::new(locals.get_binary_reader());
    let mut hints = unit.wasm.branch_hints(func).iter().peekable();
    let counts = unit.counts(func);
    if let Some(counts) = counts {
        unit.mark_entries(translator.function, counts.entries);
    }
    let branches = counts.into_iter().flat_map(|it| &it.branches);
    let mut branches = branches.peekable();
    while !operators.eof() {
        let offset = operators.original_position();
        while hints
            .next_if(|hint| u64::from(hint.offset) < offset)
            .is_some()
        {}
        let hint = hints.next_if(|hint| u64::from(hint.offset) == offset);
        translator.branch_hint = hint.map(|hint| hint.taken);
        let branch = branches.next_if(|branch| u64::from(branch.offset) == offset);
        translator.ways = branch.map(|branch| &branch.ways[..]);
        let pushes = translator.pushes;
        operators
            .visit_operator(&mut Visitor::new(&mut translator, offset))
            .map_err(Error::unparsable)??;
        unit.count_values((translator.pushes - pushes) as usize)?;
    }
    let frame = translator.finish()?;
    unit.settle_values()?;
    Ok(frame)
}

/// The value type that wasmparser calls `ty`.
fn value_type(ty: wasmparser::ValType) -> Result<ValType> {
    wasmo_module::val_type(ty).map_err(|error| Error::bug(error.to_string()))
}

/// Beginning and end.
impl<'a, 'ctx> FuncTranslator<'a, 'ctx> {
    fn new(unit: &'a Unit<'a, 'ctx>, func: DefinedFuncIndex) -> Result<Self> {
        let function = unit.function(func);
        let index = unit.wasm.function_index(func);
        let ty = unit.wasm.function_type(index);
        let start = unit.description().bodies[func.index()].start;
        let name = unit
            .description()
            .function_name(index)
            .map_or_else(|| format!("f{}", index.0), str::to_owned);
        let scope = unit.debug.enter(function, &name, func, start);
        let params = function.get_params();
        let own = 1 + usize::from(returns_in_slots(ty));
        let (Some(vmctx), Some(params)) = (params.first(), params.get(own..)) else {
            return Err(Error::bug("a function has no vmctx parameter"));
        };
        let vmctx = vmctx.into_pointer_value();
        vmctx.set_name("vmctx");
        let entry = unit.context.append_basic_block(function, "entry");
        let mut translator = Self {
            unit,
            types: unit.types,
            target: unit.target,
            builder: unit.context.create_builder(),
            function,
            vmctx,
            stack: Vec::new(),
            max_height: 0,
            pushes: 0,
            reachable: true,
            dead_blocks: 0,
            frames: Vec::new(),
            handlers: Vec::new(),
            has_pads: false,
            locals: Vec::new(),
            entry,
            memory_bases: HashMap::new(),
            result_slots: HashMap::new(),
            branch_hint: None,
            ways: None,
            index,
            ty,
            start,
            scope,
        };
        translator.builder.position_at_end(entry);
        translator.set_location(start);
        unit.count_values(params.len())?;
        let params = params.iter().copied();
        if unit.makes_tail_calls(index) {
            let params = tail::emit_take(unit, &translator.builder, vmctx, ty, params)?;
            translator.declare_params(params)?;
        } else {
            translator.declare_params(params)?;
        }
        let body = translator.append_block("body");
        translator.builder.position_at_end(body);
        translator.frames.push(Frame::function(
            translator.llvm_types(translator.ty.results()),
        ));
        Ok(translator)
    }

    /// Returns from the function, after its last `end`.
    fn finish(&mut self) -> Result<FrameSize> {
        if !self.frames.is_empty() {
            return Err(Error::bug("a function body does not end"));
        }
        if self.reachable {
            self.emit_return()?;
        }
        let body = self
            .entry
            .get_next_basic_block()
            .ok_or_else(|| Error::bug("a function has no body"))?;
        self.builder.position_at_end(self.entry);
        self.set_location(self.start);
        if self.has_pads {
            self.emit_saved_stack_pointer()?;
        }
        let frame = self.frame_estimate();
        if self.unit.is_explicit() {
            stack::expect_frame(self.unit, self.function, frame);
            stack::emit_check(self.unit, &self.builder, self.function, self.vmctx, frame)?;
        }
        self.builder.build_unconditional_branch(body)?;
        Ok(frame)
    }

    /// Declares the parameters as the first locals.
    fn declare_params(
        &mut self,
        params: impl IntoIterator<Item = BasicValueEnum<'ctx>>,
    ) -> Result<()> {
        let types = self.ty.params().iter();
        types
            .zip(params)
            .try_for_each(|(&ty, value)| self.declare_local(ty, value))
    }

    /// The array that the caller wants the results in, if that is where they go.
    fn own_results(&self) -> Result<Option<PointerValue<'ctx>>> {
        if !returns_in_slots(self.ty) {
            return Ok(None);
        }
        match self.function.get_nth_param(1) {
            Some(slots) => Ok(Some(slots.into_pointer_value())),
            None => Err(Error::bug("a function has no results parameter")),
        }
    }

    /// Returns the values on the stack.
    fn emit_return(&mut self) -> Result<()> {
        if let Some(slots) = self.own_results()? {
            let results = self
                .stack
                .split_off(self.stack.len().saturating_sub(self.ty.results().len()));
            for (i, value) in (0..).zip(results) {
                let slot = self.constant_offset(slots, i * SLOT_SIZE, "result")?;
                self.builder
                    .build_store(slot, value)?
                    .set_alignment(SLOT_SIZE)
                    .map_err(refused)?;
            }
            self.builder.build_return(None)?;
        } else if self.ty.results().is_empty() {
            self.builder.build_return(None)?;
        } else {
            let value = self.pop()?;
            self.builder.build_return(Some(&value))?;
        }
        Ok(())
    }

    /// Has the instructions that follow come from the wasm offset `offset`.
    fn set_location(&self, offset: u32) {
        let location = self
            .unit
            .debug
            .location(self.unit.context, self.scope, offset);
        self.builder.set_current_debug_location(location);
    }

    /// Emits code into the entry block, where it runs once per call of the function, before everything else.
    fn in_entry<T>(&mut self, emit: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let block = self.current_block()?;
        let location = self.builder.get_current_debug_location();
        self.builder.position_at_end(self.entry);
        self.set_location(self.start);
        let result = emit(self);
        self.builder.position_at_end(block);
        if let Some(location) = location {
            self.builder.set_current_debug_location(location);
        }
        result
    }

    /// The LLVM types of the wasm types.
    fn llvm_types(&self, types: &[ValType]) -> Vec<BasicTypeEnum<'ctx>> {
        types.iter().map(|&ty| self.types.value(ty)).collect()
    }
}

/// inkwell refused what it has no reason to.
#[cold]
fn refused(error: impl std::fmt::Display) -> Error {
    Error::bug(format!("LLVM refused an instruction: {error}"))
}

/// The value stack.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pushes a value, which must have the LLVM type of its wasm type: see [`Types`].
    fn push(&mut self, value: impl BasicValue<'ctx>) {
        self.stack.push(value.as_basic_value_enum());
        self.max_height = self.max_height.max(self.stack.len());
        self.pushes += 1;
    }

    /// Pushes a truth value as an i32.
    fn push_bool(&mut self, value: IntValue<'ctx>) -> Result<()> {
        let value = self.builder.build_int_z_extend(value, self.types.i32, "")?;
        self.push(value);
        Ok(())
    }

    /// Pushes a vector of any shape of 128 bits as a v128.
    fn push_v128(&mut self, value: VectorValue<'ctx>) -> Result<()> {
        let value = self.builder.build_bit_cast(value, self.types.i64x2, "")?;
        self.push(value);
        Ok(())
    }

    /// Pops a value of any type.
    fn pop(&mut self) -> Result<BasicValueEnum<'ctx>> {
        self.stack
            .pop()
            .ok_or_else(|| Error::bug("the value stack is empty"))
    }

    /// Pops two values of any type: the one below, then the one on top, which is the order of operands in the spec.
    fn pop2(&mut self) -> Result<(BasicValueEnum<'ctx>, BasicValueEnum<'ctx>)> {
        let right = self.pop()?;
        Ok((self.pop()?, right))
    }

    /// Pops an i32 or i64.
    fn pop_int(&mut self) -> Result<IntValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not an integer"))
    }

    /// Pops two integers, the upper one second.
    fn pop2_int(&mut self) -> Result<(IntValue<'ctx>, IntValue<'ctx>)> {
        let right = self.pop_int()?;
        Ok((self.pop_int()?, right))
    }

    /// Pops an f32 or f64.
    fn pop_float(&mut self) -> Result<FloatValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not a float"))
    }

    /// Pops two floats, the upper one second.
    fn pop2_float(&mut self) -> Result<(FloatValue<'ctx>, FloatValue<'ctx>)> {
        let right = self.pop_float()?;
        Ok((self.pop_float()?, right))
    }

    /// Pops a reference.
    fn pop_ref(&mut self) -> Result<PointerValue<'ctx>> {
        self.pop()?
            .try_into()
            .map_err(|()| Error::bug("an operand is not a reference"))
    }
}

/// Blocks, traps, calls out of the code.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The block that is being filled.
    fn current_block(&self) -> Result<BasicBlock<'ctx>> {
        self.builder
            .get_insert_block()
            .ok_or_else(|| Error::bug("code is emitted outside of any block"))
    }

    /// A new block at the end of the function.
    fn append_block(&self, name: &str) -> BasicBlock<'ctx> {
        self.unit.context.append_basic_block(self.function, name)
    }

    /// Traps if `condition` (an i1) holds; what is emitted next runs if it does not.
    fn trap_if(&mut self, condition: IntValue<'ctx>, code: TrapCode) -> Result<()> {
        let (trap, next) = (self.append_block("trap"), self.append_block("next"));
        let branch = self
            .builder
            .build_conditional_branch(condition, trap, next)?;
        self.unit.mark_unlikely(branch)?;
        self.builder.position_at_end(trap);
        self.emit_raise(code)?;
        self.builder.position_at_end(next);
        Ok(())
    }

    /// Traps. What follows is unreachable.
    fn trap(&mut self, code: TrapCode) -> Result<()> {
        self.emit_raise(code)?;
        self.reachable = false;
        Ok(())
    }

    /// Ends the current block with the call that raises a trap.
    fn emit_raise(&mut self, code: TrapCode) -> Result<()> {
        self.unit.emit_raise(&self.builder, self.vmctx, code)
    }

    /// Calls a libcall with the arguments that follow the vmctx.
    fn call_libcall(
        &mut self,
        libcall: Libcall,
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<Option<BasicValueEnum<'ctx>>> {
        let args: Vec<_> = std::iter::once(self.vmctx.into())
            .chain(args.iter().copied())
            .collect();
        let call = self
            .builder
            .build_call(self.unit.libcall(libcall), &args, "")?;
        Ok(match call.try_as_basic_value() {
            ValueKind::Basic(value) => Some(value),
            ValueKind::Instruction(_) => None,
        })
    }

    /// Calls the LLVM intrinsic `name` (such as `llvm.ctpop`) in the overload given by `types`, for its result.
    fn call_intrinsic(
        &mut self,
        name: &str,
        types: &[BasicTypeEnum<'ctx>],
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<BasicValueEnum<'ctx>> {
        self.unit
            .call_intrinsic(&self.builder, name, types, args, "")
    }
}

/// Access to the records that the runtime shares with the code.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The address `offset` bytes from `base`.
    fn constant_offset(
        &self,
        base: PointerValue<'ctx>,
        offset: impl Into<i64>,
        name: &str,
    ) -> Result<PointerValue<'ctx>> {
        self.unit
            .constant_offset(&self.builder, base, offset.into(), name)
    }

    /// The address `offset` (an i64) bytes from `base`.
    fn offset(
        &self,
        base: PointerValue<'ctx>,
        offset: IntValue<'ctx>,
        name: &str,
    ) -> Result<PointerValue<'ctx>> {
        crate::llvm::byte_offset(&self.builder, self.types.i8, base, offset, name)
    }

    /// Loads from an aligned field of a record.
    fn load_field(
        &self,
        base: PointerValue<'ctx>,
        offset: impl Into<i64>,
        ty: impl Into<BasicTypeEnum<'ctx>>,
        region: Region,
        name: &str,
    ) -> Result<BasicValueEnum<'ctx>> {
        let (offset, ty) = (offset.into(), ty.into());
        self.unit
            .load_field(&self.builder, base, offset, ty, region, name)
    }

    /// Loads a pointer from a field of a record.
    fn load_pointer(
        &self,
        base: PointerValue<'ctx>,
        offset: impl Into<i64>,
        region: Region,
        name: &str,
    ) -> Result<PointerValue<'ctx>> {
        Ok(self
            .load_field(base, offset, self.types.ptr, region, name)?
            .into_pointer_value())
    }

    /// The address of the record (of a table, memory or global) at `place`.
    fn record(&self, place: Place, name: &str) -> Result<PointerValue<'ctx>> {
        match place {
            Place::Inline(offset) => self.constant_offset(self.vmctx, offset, name),
            Place::Indirect(offset) => {
                self.load_pointer(self.vmctx, offset, Region::Constant, name)
            }
        }
    }
}
