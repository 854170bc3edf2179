//! Structured control (core specification, 4.4.8 "Control Instructions").
//!
//! A block of wasm is no block of LLVM: its body goes on where the code before it stopped, and only a branch to its
//! end makes an LLVM block there. So no unreachable LLVM block ever comes to be, and nothing has to be removed.
//! The results of a block are phi nodes of that LLVM block; so are the parameters of a loop at its head.
//!
//! In unreachable code nothing is emitted: blocks that begin there are only counted.

use super::exception::Catching;
use super::{FuncTranslator, value_type};
use crate::error::{Error, Result};
use inkwell::IntPredicate;
use inkwell::basic_block::BasicBlock;
use inkwell::types::BasicTypeEnum;
use inkwell::values::{BasicValueEnum, InstructionValue, IntValue, PhiValue};
use std::collections::HashMap;
use wasmo_abi::index::TypeIndex;
use wasmo_abi::trap::TrapCode;
use wasmparser::{BlockType, BrTable};

/// An open block.
pub(super) struct Frame<'ctx> {
    pub(super) kind: FrameKind<'ctx>,
    /// The types of the results.
    results: Vec<BasicTypeEnum<'ctx>>,
    /// How many values stood on the stack below the parameters when the block began.
    pub(super) height: usize,
    /// How many handlers of exceptions the block at hand is in the reach of.
    pub(super) handlers: usize,
    /// The LLVM block behind the end, once something branches there.
    end: Option<BasicBlock<'ctx>>,
    /// Whence something branches there, with which results. Only kept if there are results.
    edges: Vec<(BasicBlock<'ctx>, Vec<BasicValueEnum<'ctx>>)>,
}

/// What kind of block it is.
pub(super) enum FrameKind<'ctx> {
    /// `block`, `else`, or the function's body: branches go to the end.
    Block,
    /// `loop`: branches go to the head, whose phi nodes are the parameters.
    Loop {
        head: BasicBlock<'ctx>,
        params: Vec<PhiValue<'ctx>>,
    },
    /// `if`, whose other branch has not come yet.
    If {
        otherwise: BasicBlock<'ctx>,
        params: Vec<BasicValueEnum<'ctx>>,
    },
    /// `try_table`.
    TryTable,
    /// `try`, none of whose clauses has come yet.
    Try,
    /// `catch` or `catch_all`.
    Catch(Catching<'ctx>),
}

impl<'ctx> Frame<'ctx> {
    /// The body of a function with these results.
    pub(super) fn function(results: Vec<BasicTypeEnum<'ctx>>) -> Self {
        Self::new(FrameKind::Block, results, 0)
    }

    fn new(kind: FrameKind<'ctx>, results: Vec<BasicTypeEnum<'ctx>>, height: usize) -> Self {
        Self {
            kind,
            results,
            height,
            handlers: 0,
            end: None,
            edges: Vec::new(),
        }
    }

    /// How many values a branch to the block takes along.
    fn arity(&self) -> usize {
        match &self.kind {
            FrameKind::Loop { params, .. } => params.len(),
            _ => self.results.len(),
        }
    }
}

/// Blocks.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// The number of parameters and the types of the results of a block.
    pub(super) fn block_type(&self, ty: BlockType) -> Result<(usize, Vec<BasicTypeEnum<'ctx>>)> {
        Ok(match ty {
            BlockType::Empty => (0, Vec::new()),
            BlockType::Type(ty) => (0, vec![self.types.value(value_type(ty)?)]),
            BlockType::FuncType(index) => {
                let ty = self.unit.wasm.ty(TypeIndex(index));
                let (params, results) = (ty.params().len(), ty.results());
                self.unit.count_values(params + results.len())?;
                (params, self.llvm_types(results))
            }
        })
    }

    /// The height of the value stack below the topmost `count` values.
    pub(super) fn height_below(&self, count: usize) -> Result<usize> {
        self.stack
            .len()
            .checked_sub(count)
            .ok_or_else(|| Error::bug("the value stack lacks operands"))
    }

    /// Opens a block.
    pub(super) fn push_frame(
        &mut self,
        kind: FrameKind<'ctx>,
        results: Vec<BasicTypeEnum<'ctx>>,
        height: usize,
    ) {
        let mut frame = Frame::new(kind, results, height);
        frame.handlers = self.handlers.len();
        self.frames.push(frame);
    }

    pub(super) fn visit_block(&mut self, ty: BlockType) -> Result<()> {
        self.begin_block(ty, FrameKind::Block)
    }

    /// Begins a block into which control only falls.
    pub(super) fn begin_block(&mut self, ty: BlockType, kind: FrameKind<'ctx>) -> Result<()> {
        if !self.reachable {
            self.dead_blocks += 1;
            return Ok(());
        }
        let (params, results) = self.block_type(ty)?;
        let height = self.height_below(params)?;
        self.push_frame(kind, results, height);
        Ok(())
    }

    pub(super) fn visit_loop(&mut self, ty: BlockType) -> Result<()> {
        if !self.reachable {
            self.dead_blocks += 1;
            return Ok(());
        }
        let (params, results) = self.block_type(ty)?;
        let height = self.height_below(params)?;
        let before = self.current_block()?;
        let head = self.append_block("loop");
        self.unit.loop_heads.borrow_mut().insert(head);
        self.builder.build_unconditional_branch(head)?;
        self.builder.position_at_end(head);
        let mut phis = Vec::with_capacity(params);
        for value in &mut self.stack[height..] {
            let phi = self.builder.build_phi(value.get_type(), "param")?;
            phi.add_incoming(&[(value, before)]);
            phis.push(phi);
            *value = phi.as_basic_value();
        }
        self.push_frame(FrameKind::Loop { head, params: phis }, results, height);
        Ok(())
    }

    pub(super) fn visit_if(&mut self, ty: BlockType) -> Result<()> {
        if !self.reachable {
            self.dead_blocks += 1;
            return Ok(());
        }
        let condition = self.pop_condition()?;
        let (params, results) = self.block_type(ty)?;
        let height = self.height_below(params)?;
        let (then, otherwise) = (self.append_block("then"), self.append_block("else"));
        let branch = self
            .builder
            .build_conditional_branch(condition, then, otherwise)?;
        self.mark_usual(branch)?;
        self.builder.position_at_end(then);
        let params = self.stack[height..].to_vec();
        self.push_frame(FrameKind::If { otherwise, params }, results, height);
        Ok(())
    }

    pub(super) fn visit_else(&mut self) -> Result<()> {
        if self.dead_blocks > 0 {
            return Ok(());
        }
        if self.reachable {
            self.branch_to_end()?;
        }
        let frame = self.innermost()?;
        let FrameKind::If { otherwise, params } =
            std::mem::replace(&mut frame.kind, FrameKind::Block)
        else {
            return Err(Error::bug("an else belongs to no if"));
        };
        let height = frame.height;
        self.stack.truncate(height);
        self.stack.extend(params);
        self.builder.position_at_end(otherwise);
        self.reachable = true;
        Ok(())
    }

    pub(super) fn visit_end(&mut self) -> Result<()> {
        if self.dead_blocks > 0 {
            self.dead_blocks -= 1;
            return Ok(());
        }
        if matches!(self.innermost()?.kind, FrameKind::If { .. }) {
            // An if without else: the other branch gives its parameters as results.
            self.visit_else()?;
        }
        self.end_try()?;
        if self.reachable {
            if self.innermost()?.end.is_none() {
                // Nothing branches here: the code goes on where it is, its results on the stack.
                self.frames.pop();
                return Ok(());
            }
            self.branch_to_end()?;
        }
        let frame = self
            .frames
            .pop()
            .ok_or_else(|| Error::bug("an end belongs to no block"))?;
        self.stack.truncate(frame.height);
        let Some(end) = frame.end else { return Ok(()) };
        self.builder.position_at_end(end);
        self.reachable = true;
        for (i, &ty) in frame.results.iter().enumerate() {
            let value = if let [(_, values)] = frame.edges.as_slice() {
                values[i]
            } else {
                let phi = self.builder.build_phi(ty, "result")?;
                for (from, values) in &frame.edges {
                    phi.add_incoming(&[(&values[i], *from)]);
                }
                phi.as_basic_value()
            };
            self.stack.push(value);
        }
        Ok(())
    }

    pub(super) fn innermost(&mut self) -> Result<&mut Frame<'ctx>> {
        self.frames
            .last_mut()
            .ok_or_else(|| Error::bug("an instruction stands in no block"))
    }

    /// Ends the current block with a branch to the end of the innermost frame, which must not be a loop's head.
    pub(super) fn branch_to_end(&mut self) -> Result<()> {
        let at = self.frames.len() - 1;
        let end = self.edge_to_end(at)?;
        self.builder.build_unconditional_branch(end)?;
        Ok(())
    }

    /// The LLVM block behind the end of frame `at`, to which the current block is about to branch with the values on
    /// top of the stack.
    fn edge_to_end(&mut self, at: usize) -> Result<BasicBlock<'ctx>> {
        let from = self.current_block()?;
        let (context, function) = (self.unit.context, self.function);
        let frame = &mut self.frames[at];
        let end = *frame
            .end
            .get_or_insert_with(|| context.append_basic_block(function, "end"));
        let arity = frame.results.len();
        self.unit.count_values(arity)?;
        if arity > 0 {
            let first = self
                .stack
                .len()
                .checked_sub(arity)
                .ok_or_else(|| Error::bug("the value stack lacks results"))?;
            frame.edges.push((from, self.stack[first..].to_vec()));
        }
        Ok(end)
    }

    /// The target of a branch to the label `depth`, to which the current block is about to branch with the values on
    /// top of the stack.
    pub(super) fn edge_to_label(&mut self, depth: u32) -> Result<BasicBlock<'ctx>> {
        let at = self.label(depth)?;
        let FrameKind::Loop { head, params } = &self.frames[at].kind else {
            return self.edge_to_end(at);
        };
        let from = self.current_block()?;
        let first = self.height_below(params.len())?;
        self.unit.count_values(params.len())?;
        for (phi, value) in params.iter().zip(&self.stack[first..]) {
            phi.add_incoming(&[(value, from)]);
        }
        Ok(*head)
    }

    /// The frame that the label `depth` stands for.
    pub(super) fn label(&self, depth: u32) -> Result<usize> {
        self.frames
            .len()
            .checked_sub(1 + depth as usize)
            .ok_or_else(|| Error::bug("a branch leaves the function"))
    }
}

/// Branches.
impl<'ctx> FuncTranslator<'_, 'ctx> {
    /// Pops an i32 as a condition (i1): whether it is not zero.
    pub(super) fn pop_condition(&mut self) -> Result<IntValue<'ctx>> {
        let value = self.pop_int()?;
        let zero = value.get_type().const_zero();
        Ok(self
            .builder
            .build_int_compare(IntPredicate::NE, value, zero, "condition")?)
    }

    pub(super) fn visit_br(&mut self, depth: u32) -> Result<()> {
        let target = self.edge_to_label(depth)?;
        self.builder.build_unconditional_branch(target)?;
        self.reachable = false;
        Ok(())
    }

    pub(super) fn visit_return(&mut self) -> Result<()> {
        self.visit_br(self.frames.len().saturating_sub(1) as u32)
    }

    pub(super) fn visit_br_if(&mut self, depth: u32) -> Result<()> {
        let condition = self.pop_condition()?;
        self.branch_if(condition, depth)
    }

    /// Branches to the label `depth` if `condition` (an i1) holds.
    pub(super) fn branch_if(&mut self, condition: IntValue<'ctx>, depth: u32) -> Result<()> {
        let target = self.edge_to_label(depth)?;
        let next = self.append_block("next");
        let branch = self
            .builder
            .build_conditional_branch(condition, target, next)?;
        self.mark_usual(branch)?;
        self.builder.position_at_end(next);
        Ok(())
    }

    /// Tells LLVM which way the operator at hand usually goes, if that is known.
    fn mark_usual(&self, branch: InstructionValue<'ctx>) -> Result<()> {
        let weights = self.ways.and_then(|ways| self.unit.weights(ways));
        if let Some(weights) = weights {
            return self.unit.mark_weights(branch, weights);
        }
        self.branch_hint
            .map_or(Ok(()), |taken| self.unit.mark_hinted(branch, taken))
    }

    pub(super) fn visit_br_table(&mut self, targets: BrTable<'_>) -> Result<()> {
        let index = self.pop_int()?;
        let switch_block = self.current_block()?;
        let mut blocks = HashMap::new();
        let otherwise = self.switch_target(targets.default(), switch_block, &mut blocks)?;
        let mut cases = Vec::with_capacity(targets.len() as usize);
        let counts = self.ways.and_then(<[u64]>::split_last);
        let mut ways: Vec<u64> = counts
            .map(|(&otherwise, _)| otherwise)
            .into_iter()
            .collect();
        for (value, depth) in (0..).zip(targets.targets()) {
            let block =
                self.switch_target(depth.map_err(Error::unparsable)?, switch_block, &mut blocks)?;
            let way = counts.and_then(|(_, ways)| ways.get(value as usize));
            if block != otherwise {
                cases.push((self.types.i32.const_int(value, false), block));
                ways.extend(way);
            } else if let (Some(way), Some(default)) = (way, ways.first_mut()) {
                *default = default.saturating_add(*way);
            }
        }
        let switch = self.builder.build_switch(index, otherwise, &cases)?;
        if let Some(weights) = self.unit.weights(&ways) {
            self.unit.mark_weights(switch, weights)?;
        }
        self.reachable = false;
        Ok(())
    }

    /// The block for a switch at the end of `switch_block` to jump to for the label `depth`; `blocks` holds those
    /// that it had before.
    ///
    /// If the branch takes values along, it is a block of its own with nothing but the branch, so that the phi nodes
    /// of the target see one predecessor, however many cases lead there.
    fn switch_target(
        &mut self,
        depth: u32,
        switch_block: BasicBlock<'ctx>,
        blocks: &mut HashMap<u32, BasicBlock<'ctx>>,
    ) -> Result<BasicBlock<'ctx>> {
        if let Some(&block) = blocks.get(&depth) {
            return Ok(block);
        }
        let block = if self.frames[self.label(depth)?].arity() == 0 {
            self.edge_to_label(depth)?
        } else {
            let block = self.append_block("case");
            self.builder.position_at_end(block);
            let target = self.edge_to_label(depth)?;
            self.builder.build_unconditional_branch(target)?;
            self.builder.position_at_end(switch_block);
            block
        };
        blocks.insert(depth, block);
        Ok(block)
    }

    pub(super) fn visit_unreachable(&mut self) -> Result<()> {
        self.trap(TrapCode::Unreachable)
    }

    pub(super) fn visit_nop(&mut self) -> Result<()> {
        Ok(())
    }
}
