//! Exceptions (core specification, 4.4.8 "Control Instructions": `try_table`, `throw`, `throw_ref`; and the older `try`,
//! `catch`, `catch_all`, `delegate`, `rethrow`).
//!
//! [`wasmo_abi::layout`] says how an exception finds its handler. Here, the handlers in whose reach the code at hand is form a
//! stack, [`FuncTranslator::handlers`]. A call in the reach of one is an `invoke` that unwinds to its landing pad, of which each
//! handler has one, made when it is first needed. The pad
//! goes on to the handler's *dispatch*, which compares the tags. A `throw` in the reach of a handler of its own
//! function goes there directly. What no clause catches goes to the dispatch of the next outer handler, or, if
//! there is none, is thrown anew, out of the function.
//!
//! The dispatch of a `try_table` is emitted at its end, when its targets are still open. Catching clauses of a `try` stand in the code
//! behind the dispatch, one after the other.

use super::call::Target;
use super::control::FrameKind;
use super::{FuncTranslator, refused};
use crate::error::{Error, Result};
use crate::unit::Region;
use inkwell::IntPredicate;
use inkwell::attributes::AttributeLoc;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{
    BasicValue as _, BasicValueEnum, CallSiteValue, IntValue, PhiValue, PointerValue,
};
use wasmo_abi::index::TagIndex;
use wasmo_abi::layout::{EXCEPTION_PAYLOAD, EXCEPTION_TAG, POINTER_SIZE, SLOT_SIZE};
use wasmo_abi::libcall::Libcall;
use wasmo_abi::trap::TrapCode;
use wasmparser::{BlockType, Catch, TryTable};

/// A handler of exceptions in whose reach the code at hand is.
#[derive(Default)]
pub(super) struct Handler<'ctx> {
    /// Where the calls in its reach unwind to, once there is one.
    pad: Option<BasicBlock<'ctx>>,
    /// Where exceptions come to be compared with its clauses, once something leads there.
    dispatch: Option<Dispatch<'ctx>>,
    /// The clauses of a `try_table`.
    clauses: Box<[Catch]>,
}

/// The block that decides who handles an exception.
#[derive(Clone, Copy)]
struct Dispatch<'ctx> {
    block: BasicBlock<'ctx>,
    exception: PhiValue<'ctx>,
}

/// The clauses of a `try` that are being translated.
#[derive(Clone, Copy)]
pub(super) struct Catching<'ctx> {
    /// The exception that was caught; none if none can have been.
    exception: Option<PointerValue<'ctx>>,
    /// Where exceptions go on that no clause so far has caught; nowhere if there can be none.
    rest: Option<BasicBlock<'ctx>>,
}

/// Calls in the reach of handlers.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Emits a call that an exception may come out of.
    pub(super) fn emit_throwing_call(
        &mut self,
        target: &Target<'ctx>,
    ) -> Result<CallSiteValue<'ctx>> {
        let Some(handler) = self.handlers.len().checked_sub(1) else {
            return self.emit_call(target);
        };
        let pad = self.pad(handler)?;
        let next = self.append_block("next");
        let call = self.builder.build_indirect_invoke(
            target.signature,
            target.code,
            &target.args,
            next,
            pad,
            "",
        )?;
        target.convention.give_call(self.unit.context, call);
        self.builder.position_at_end(next);
        Ok(call)
    }

    /// The landing pad of a handler.
    fn pad(&mut self, handler: usize) -> Result<BasicBlock<'ctx>> {
        if let Some(pad) = self.handlers[handler].pad {
            return Ok(pad);
        }
        let pad = self.append_block("pad");
        let dispatch = self.dispatch(handler)?;
        self.elsewhere(pad, |this| {
            let types = &this.types;
            let landed = this
                .unit
                .context
                .struct_type(&[types.ptr.into(), types.i32.into()], false);
            let landed = this.builder.build_landing_pad(
                landed,
                this.unit.personality(),
                &[],
                true,
                "landed",
            )?;
            let exception =
                this.builder
                    .build_extract_value(landed.into_struct_value(), 0, "exception")?;
            dispatch.exception.add_incoming(&[(&exception, pad)]);
            this.builder.build_unconditional_branch(dispatch.block)?;
            Ok(())
        })?;
        self.handlers[handler].pad = Some(pad);
        self.has_pads = true;
        Ok(pad)
    }

    /// The dispatch of a handler.
    fn dispatch(&mut self, handler: usize) -> Result<Dispatch<'ctx>> {
        if let Some(dispatch) = self.handlers[handler].dispatch {
            return Ok(dispatch);
        }
        let block = self.append_block("dispatch");
        let exception = self.elsewhere(block, |this| {
            Ok(this.builder.build_phi(this.types.ptr, "exception")?)
        })?;
        let dispatch = Dispatch { block, exception };
        self.handlers[handler].dispatch = Some(dispatch);
        Ok(dispatch)
    }

    /// Emits code at the end of `block`, then goes on where it was.
    fn elsewhere<T>(
        &mut self,
        block: BasicBlock<'ctx>,
        emit: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let here = self.current_block()?;
        self.builder.position_at_end(block);
        let result = emit(self);
        self.builder.position_at_end(here);
        result
    }

    /// Saves the stack pointer where the runtime finds it when it goes on in one of the function's handlers. To be done in
    /// the entry block.
    ///
    /// A stack map says where that is; it has no other purpose.
    pub(super) fn emit_saved_stack_pointer(&mut self) -> Result<()> {
        let place = self.builder.build_alloca(self.types.ptr, "saved_sp")?;
        let sp = self.call_intrinsic("llvm.stacksave", &[self.types.ptr.into()], &[])?;
        let store = self.builder.build_store(place, sp)?;
        // Nothing but the stack map reads it.
        store.set_volatile(true).map_err(refused)?;
        let (id, shadow) = (self.types.i64.const_zero(), self.types.i32.const_zero());
        self.builder.build_call(
            self.unit.stack_map(),
            &[id.into(), shadow.into(), place.into()],
            "",
        )?;
        // There is one stack pointer for each frame, and frames are told apart by their functions.
        let attributes = [
            self.unit.attribute("noinline", 0),
            // What is on the stack is found by the frame pointer.
            self.unit
                .context
                .create_string_attribute("no-realign-stack", ""),
        ];
        for attribute in attributes {
            self.function
                .add_attribute(AttributeLoc::Function, attribute);
        }
        Ok(())
    }
}

/// Throwing.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn visit_throw(&mut self, tag: u32) -> Result<()> {
        let ty = self.unit.wasm.tag_type(TagIndex(tag));
        let values = self.pop_args(ty)?;
        let exception = self.call_libcall(Libcall::ExceptionNew, &[self.index_arg(tag)])?;
        let Some(BasicValueEnum::PointerValue(exception)) = exception else {
            return Err(Error::bug("a libcall gave no result"));
        };
        for (i, value) in (0..).zip(values) {
            let place =
                self.constant_offset(exception, EXCEPTION_PAYLOAD + i * SLOT_SIZE, "value")?;
            let store = self.builder.build_store(place, value)?;
            self.unit
                .mark_access(store, Region::Exception, POINTER_SIZE)?;
        }
        self.throw(exception)
    }

    pub(super) fn visit_throw_ref(&mut self) -> Result<()> {
        let exception = self.pop_non_null(TrapCode::NullExceptionReference)?;
        self.throw(exception)
    }

    pub(super) fn visit_rethrow(&mut self, depth: u32) -> Result<()> {
        let FrameKind::Catch(Catching {
            exception: Some(exception),
            ..
        }) = self.frames[self.label(depth)?].kind
        else {
            return Err(Error::bug("a rethrow names no catch"));
        };
        self.throw(exception)
    }

    /// Throws an exception where the code at hand stands. What follows is unreachable.
    fn throw(&mut self, exception: PointerValue<'ctx>) -> Result<()> {
        self.throw_to(exception, self.handlers.len())?;
        self.reachable = false;
        Ok(())
    }

    /// Ends the current block by throwing an exception in the reach of the outermost `handlers` handlers.
    fn throw_to(&mut self, exception: PointerValue<'ctx>, handlers: usize) -> Result<()> {
        if let Some(innermost) = handlers.checked_sub(1) {
            let from = self.current_block()?;
            let dispatch = self.dispatch(innermost)?;
            dispatch.exception.add_incoming(&[(&exception, from)]);
            self.builder.build_unconditional_branch(dispatch.block)?;
            return Ok(());
        }
        let args = [self.vmctx.into(), exception.into()];
        self.unit
            .emit_noreturn_call(&self.builder, Libcall::Throw, &args)
    }

    /// Whether an exception has a tag.
    fn has_tag(&self, exception: PointerValue<'ctx>, tag: u32) -> Result<IntValue<'ctx>> {
        let actual = self.load_pointer(exception, EXCEPTION_TAG, Region::Exception, "tag")?;
        let place = self.unit.layout.tag(TagIndex(tag));
        let expected = self.record(place, "expected")?;
        Ok(self
            .builder
            .build_int_compare(IntPredicate::EQ, actual, expected, "")?)
    }

    /// Pushes what an exception with a tag carries.
    fn push_payload(&mut self, exception: PointerValue<'ctx>, tag: u32) -> Result<()> {
        let ty = self.unit.wasm.tag_type(TagIndex(tag));
        for (i, &ty) in (0..).zip(ty.params()) {
            let place = self.constant_offset(exception, EXCEPTION_PAYLOAD + i * SLOT_SIZE, "")?;
            let value = self
                .builder
                .build_load(self.types.value(ty), place, "value")?;
            if let Some(load) = value.as_instruction_value() {
                self.unit
                    .mark_access(load, Region::Exception, POINTER_SIZE)?;
            }
            self.push(value);
        }
        Ok(())
    }
}

/// `try_table`.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    pub(super) fn visit_try_table(&mut self, table: TryTable) -> Result<()> {
        self.begin_try(table.ty, FrameKind::TryTable, table.catches.into())
    }

    fn begin_try(
        &mut self,
        ty: BlockType,
        kind: FrameKind<'ctx>,
        clauses: Box<[Catch]>,
    ) -> Result<()> {
        if self.reachable {
            self.handlers.push(Handler {
                clauses,
                ..Handler::default()
            });
        }
        self.begin_block(ty, kind)
    }

    /// Leaves the reach of the innermost handler.
    fn end_handler(&mut self) -> Result<Handler<'ctx>> {
        let handler = self
            .handlers
            .pop()
            .ok_or_else(|| Error::bug("a block has no handler"))?;
        self.innermost()?.handlers = self.handlers.len();
        Ok(handler)
    }

    /// Does what has to be done at the end of a block that has a handler, or had one.
    pub(super) fn end_try(&mut self) -> Result<()> {
        match self.innermost()?.kind {
            FrameKind::TryTable => {
                let handler = self.end_handler()?;
                match handler.dispatch {
                    Some(dispatch) => self.elsewhere(dispatch.block, |this| {
                        this.emit_clauses(dispatch, &handler.clauses)
                    }),
                    None => Ok(()),
                }
            }
            FrameKind::Try => {
                let handler = self.end_handler()?;
                self.forward(handler, self.handlers.len())
            }
            FrameKind::Catch(Catching {
                exception: Some(exception),
                rest: Some(rest),
            }) => self.elsewhere(rest, |this| this.throw_to(exception, this.handlers.len())),
            _ => Ok(()),
        }
    }

    /// Emits the dispatch of a `try_table`, the innermost block.
    fn emit_clauses(&mut self, dispatch: Dispatch<'ctx>, clauses: &[Catch]) -> Result<()> {
        let exception = dispatch.exception.as_basic_value().into_pointer_value();
        let height = self.stack.len();
        for &clause in clauses {
            let (tag, label, with_reference) = match clause {
                Catch::One { tag, label } => (Some(tag), label, false),
                Catch::OneRef { tag, label } => (Some(tag), label, true),
                Catch::All { label } => (None, label, false),
                Catch::AllRef { label } => (None, label, true),
            };
            let next = match tag {
                Some(tag) => Some(self.catch_tag(exception, tag)?),
                None => None,
            };
            if with_reference {
                self.push(exception);
            }
            // Labels count from outside of the block.
            let target = self.edge_to_label(label + 1)?;
            self.builder.build_unconditional_branch(target)?;
            self.stack.truncate(height);
            match next {
                Some(next) => self.builder.position_at_end(next),
                // Nothing is left to be caught.
                None => return Ok(()),
            }
        }
        self.throw_to(exception, self.handlers.len())
    }

    /// Goes on where `exception` has the tag, with its payload on the stack. Gives the block for all others.
    fn catch_tag(&mut self, exception: PointerValue<'ctx>, tag: u32) -> Result<BasicBlock<'ctx>> {
        let (caught, other) = (self.append_block("caught"), self.append_block("other"));
        let is = self.has_tag(exception, tag)?;
        self.builder.build_conditional_branch(is, caught, other)?;
        self.builder.position_at_end(caught);
        self.push_payload(exception, tag)?;
        Ok(other)
    }

    /// Has the outermost `handlers` handlers take what comes to the dispatch of another one.
    fn forward(&mut self, handler: Handler<'ctx>, handlers: usize) -> Result<()> {
        let Some(dispatch) = handler.dispatch else {
            return Ok(());
        };
        let exception = dispatch.exception.as_basic_value().into_pointer_value();
        self.elsewhere(dispatch.block, |this| this.throw_to(exception, handlers))
    }
}

/// `try` with `catch` or `delegate`.
impl FuncTranslator<'_, '_> {
    pub(super) fn visit_try(&mut self, ty: BlockType) -> Result<()> {
        self.begin_try(ty, FrameKind::Try, Box::default())
    }

    pub(super) fn visit_catch(&mut self, tag: u32) -> Result<()> {
        self.next_clause(Some(tag))
    }

    pub(super) fn visit_catch_all(&mut self) -> Result<()> {
        self.next_clause(None)
    }

    /// Ends the body of the innermost block, or one of its clauses, and begins a clause for `tag`, or for all that is left.
    fn next_clause(&mut self, tag: Option<u32>) -> Result<()> {
        if self.dead_blocks > 0 {
            return Ok(());
        }
        if self.reachable {
            self.branch_to_end()?;
        }
        let mut catching = match self.innermost()?.kind {
            FrameKind::Catch(catching) => catching,
            _ => {
                let dispatch = self.end_handler()?.dispatch;
                let exception = dispatch.map(|dispatch| dispatch.exception.as_basic_value());
                Catching {
                    exception: exception.map(BasicValueEnum::into_pointer_value),
                    rest: dispatch.map(|dispatch| dispatch.block),
                }
            }
        };
        let height = self.innermost()?.height;
        self.stack.truncate(height);
        self.reachable = catching.rest.is_some();
        if let (Some(exception), Some(block)) = (catching.exception, catching.rest.take()) {
            self.builder.position_at_end(block);
            if let Some(tag) = tag {
                catching.rest = Some(self.catch_tag(exception, tag)?);
            }
        }
        self.innermost()?.kind = FrameKind::Catch(catching);
        Ok(())
    }

    pub(super) fn visit_delegate(&mut self, depth: u32) -> Result<()> {
        if self.dead_blocks > 0 {
            self.dead_blocks -= 1;
            return Ok(());
        }
        // Labels count from outside of the block.
        let target = self.label(depth + 1)?;
        let handlers = self.frames[target].handlers;
        let handler = self.end_handler()?;
        self.forward(handler, handlers)?;
        self.innermost()?.kind = FrameKind::Block;
        self.visit_end()
    }
}
