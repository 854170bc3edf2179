//! How much of a function LLVM is given, so that no code makes it take too long.

use crate::dominators::Graph;
use crate::values::is_arithmetic;
use inkwell::basic_block::BasicBlock;
use inkwell::values::{BasicValue as _, BasicValueEnum, FunctionValue, InstructionOpcode, Operand};
use rustc_hash::FxHashMap;

/// How many blocks of a function take no long time, whatever its branches ask for.
const FEW_BLOCKS: u32 = 1_000;

/// How many instructions LLVM looks through from what a branch asks for.
const STEPS: usize = 4;

/// What a function may have at most that LLVM optimises. Beyond that, parts of LLVM take too long: their time grows with the square
/// of such a number or faster.
pub(crate) struct Bearable {
    /// The instructions in one LLVM block.
    block: u64,
    /// The sum over all blocks of the square of their instructions.
    squares: u64,
    /// The phi nodes at the head of a block.
    phis: usize,
    /// The sum over all blocks of the square of the ways that they end in: the cases of a switch.
    ways: u64,
    /// What its conditional branches have in common: see [`conditions`].
    conditions: u64,
}

impl Bearable {
    /// For the code generator, in what the optimiser has made of the code.
    pub(crate) const BY_CODEGEN: Self = Self {
        block: 10_000,
        squares: 400_000_000,
        phis: usize::MAX,
        ways: u64::MAX,
        conditions: u64::MAX,
    };

    /// The instructions in one LLVM block that the code generator takes at any level: its time for each grows with the square of it. What
    /// has more is split.
    pub(crate) const PIECE: usize = 2_000;

    /// Blocks of wasm inside each other.
    pub(crate) const NESTING: u32 = 10_000;

    /// Loops inside each other.
    pub(crate) const LOOP_NESTING: u32 = 100;

    /// For the optimiser, in the code translated from `size` bytes of wasm.
    ///
    /// A few bytes can stand for many instructions, if types have many parameters or results. So that many small functions do not take
    /// as long as a large one each, they may have less. Other code does not come near to that.
    pub(crate) fn by_optimizer(size: u64) -> Self {
        Self {
            block: 30_000,
            squares: size.saturating_mul(8_000).clamp(4_000_000, 1_000_000_000),
            phis: 500,
            ways: size.saturating_mul(1_500).clamp(4_000_000, 64_000_000),
            conditions: size.saturating_mul(200).clamp(1_000_000, 4_000_000),
        }
    }

    /// Whether `function` has no more.
    pub(crate) fn bears(&self, function: FunctionValue<'_>) -> bool {
        let (mut squares, mut ways) = (0u64, 0u64);
        function.get_basic_block_iter().all(|block| {
            let instructions = || block.get_instructions();
            let count = instructions().take(self.block as usize + 1).count() as u64;
            squares = squares.saturating_add(count * count);
            let phis = instructions().take_while(|it| it.get_opcode() == InstructionOpcode::Phi);
            // A switch has two operands for each case.
            let operands = block.get_terminator().map_or(0, |it| it.get_num_operands());
            ways = ways.saturating_add(u64::from(operands / 2).pow(2));
            count <= self.block
                && squares <= self.squares
                && phis.count() <= self.phis
                && ways <= self.ways
        }) && (self.conditions == u64::MAX || conditions(function) <= self.conditions)
    }
}

/// How often LLVM looks at conditional branches: for each of them at all that ask for the same value, which may tell of it, and for each loop in which
/// its condition does not change at the loop's blocks, as it is moved out.
fn conditions(function: FunctionValue<'_>) -> u64 {
    if function.count_basic_blocks() < FEW_BLOCKS {
        return 0;
    }
    let Some(graph) = Graph::of(function) else {
        return 0;
    };
    let numbers: FxHashMap<_, _> = graph.blocks.iter().copied().zip(0usize..).collect();
    let mut askers: FxHashMap<BasicValueEnum<'_>, u64> = FxHashMap::default();
    // Of each block that ends in a condition, the last block that has a part in it; without any, the entry.
    let last_parts = graph.blocks.iter().map(|&block| {
        let sources = sources(condition(block)?);
        for &source in &sources {
            *askers.entry(source).or_default() += 1;
        }
        let blocks = sources.into_iter().filter_map(|it| {
            let block = it.as_instruction_value()?.get_parent()?;
            numbers.get(&block).copied()
        });
        Some(blocks.max().unwrap_or(0))
    });
    let last_parts: Vec<Option<usize>> = last_parts.collect();
    let told = askers.values().map(|count| count * count).sum::<u64>();
    let moved = (1..graph.blocks.len()).map(|head| {
        let blocks = graph.natural_loop(head);
        let fixed = |&it: &usize| last_parts[it].is_some_and(|last| last < head);
        (blocks.iter().copied().filter(fixed).count() * blocks.len()) as u64
    });
    moved.fold(told, u64::saturating_add)
}

/// What decides between the two ways that `block` ends in.
fn condition(block: BasicBlock<'_>) -> Option<BasicValueEnum<'_>> {
    let end = block
        .get_terminator()
        .filter(|it| it.get_num_operands() == 3)?;
    let is_branch = end.get_opcode() == InstructionOpcode::Br;
    end.get_operand(0).filter(|_| is_branch)?.value()
}

/// The variables that `condition` is computed from, by [`STEPS`] instructions one after the other at most.
fn sources(condition: BasicValueEnum<'_>) -> Vec<BasicValueEnum<'_>> {
    let mut sources = vec![condition];
    for _ in 0..STEPS {
        sources = sources.into_iter().flat_map(operands).collect();
    }
    sources
}

/// What an arithmetic instruction is given but constants; of another value, itself.
fn operands(value: BasicValueEnum<'_>) -> Vec<BasicValueEnum<'_>> {
    use InstructionOpcode as Op;
    let instruction = value.as_instruction_value();
    let arithmetic = instruction.filter(|it| {
        is_arithmetic(it.get_opcode()) || matches!(it.get_opcode(), Op::ICmp | Op::ZExt)
    });
    let Some(instruction) = arithmetic else {
        return vec![value];
    };
    let operands = instruction
        .get_operands()
        .flatten()
        .filter_map(Operand::value);
    let is_constant = |it: &BasicValueEnum<'_>| it.is_int_value() && it.into_int_value().is_const();
    operands.filter(|it| !is_constant(it)).collect()
}
