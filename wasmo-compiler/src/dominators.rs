//! Which blocks of a function are run before others, whatever way it takes.
//!
//! The blocks make up a tree: each is *dominated* by its ancestors, which come before it on every way from the entry. The nearest of them is found as Cooper, Harvey and
//! Kennedy do ("A Simple, Fast Dominance Algorithm"), but in one pass over the blocks in reverse postorder, in which only edges that lead forwards count. That is all if each
//! other edge leads back to a block that dominates its start, as a way along it has been there before, and what is between can be left out. Otherwise there is no tree:
//! that is rare, as wasm has no such jumps, and LLVM makes few.
//!
//! # Time
//!
//! The way up the tree that an edge costs could be as long as the tree is high. So there is a limit to what all take together, in proportion to the code. Blocks beyond that
//! are taken for children of the entry, which is true of all but less than could be said.

use inkwell::basic_block::BasicBlock;
use inkwell::values::{FunctionValue, Operand};
use std::collections::HashMap;

/// How many steps up the tree an edge may take on average.
const STEPS: usize = 64;

/// The blocks that can be reached, as a tree.
pub(crate) struct Dominators<'ctx> {
    /// In reverse postorder: the entry first, and each behind those that dominate it.
    blocks: Vec<BasicBlock<'ctx>>,
    /// The children of each block.
    children: Vec<Vec<usize>>,
}

/// What a walk over the tree meets.
pub(crate) enum Step<'ctx> {
    /// A block; its descendants follow.
    Enter(BasicBlock<'ctx>),
    /// The end of the descendants of the block that was entered last and has not been left.
    Leave,
}

impl<'ctx> Dominators<'ctx> {
    /// Those of `function`, unless it has jumps into the middle of loops.
    pub(crate) fn of(function: FunctionValue<'ctx>) -> Option<Self> {
        let graph = Graph::of(function)?;
        let count = graph.blocks.len();
        let mut parents: Vec<usize> = vec![0; count];
        let mut steps = STEPS * graph.edges;
        for block in 1..count {
            let forwards = graph.predecessors[block].iter().filter(|&&it| it < block);
            parents[block] = forwards
                .copied()
                .reduce(|left, right| common(&parents, left, right, &mut steps))?;
        }
        let mut children = vec![Vec::new(); count];
        for block in 1..count {
            children[parents[block]].push(block);
        }
        let tree = Self {
            blocks: graph.blocks,
            children,
        };
        tree.dominate(&graph.predecessors).then_some(tree)
    }

    /// Whether each block dominates those that lead back to it.
    fn dominate(&self, predecessors: &[Vec<usize>]) -> bool {
        // Between its two times are those of its descendants.
        let mut times = vec![(0, 0); self.blocks.len()];
        let (mut path, mut time) = (Vec::new(), 0);
        self.walk(&mut |step| {
            time += 1;
            match step {
                Some(block) => {
                    times[block].0 = time;
                    path.push(block);
                }
                None => {
                    if let Some(block) = path.pop() {
                        times[block].1 = time;
                    }
                }
            }
        });
        predecessors.iter().enumerate().all(|(block, from)| {
            let (start, end) = times[block];
            let back = from.iter().filter(|&&it| it >= block);
            back.copied()
                .all(|it| start <= times[it].0 && times[it].1 <= end)
        })
    }

    /// Says of each block, from the entry on, that it is entered (its number), and that it is left.
    fn walk(&self, visit: &mut dyn FnMut(Option<usize>)) {
        let mut open = vec![Some(0)];
        while let Some(step) = open.pop() {
            visit(step);
            if let Some(block) = step {
                open.push(None);
                open.extend(self.children[block].iter().map(|&it| Some(it)));
            }
        }
    }

    /// The steps of a walk over all blocks.
    pub(crate) fn steps(&self) -> Vec<Step<'ctx>> {
        let mut steps = Vec::with_capacity(2 * self.blocks.len());
        self.walk(&mut |step| {
            steps.push(match step {
                Some(block) => Step::Enter(self.blocks[block]),
                None => Step::Leave,
            });
        });
        steps
    }
}

/// The nearest common ancestor of two blocks, or the entry, if that would take too long.
fn common(parents: &[usize], mut left: usize, mut right: usize, steps: &mut usize) -> usize {
    while left != right {
        let Some(fewer) = steps.checked_sub(1) else {
            return 0;
        };
        *steps = fewer;
        // Ancestors have lower numbers.
        match left < right {
            true => right = parents[right],
            false => left = parents[left],
        }
    }
    left
}

/// The blocks that can be reached, in reverse postorder.
struct Graph<'ctx> {
    blocks: Vec<BasicBlock<'ctx>>,
    predecessors: Vec<Vec<usize>>,
    edges: usize,
}

impl<'ctx> Graph<'ctx> {
    fn of(function: FunctionValue<'ctx>) -> Option<Self> {
        let entry = function.get_first_basic_block()?;
        let mut numbers: HashMap<BasicBlock<'ctx>, usize> = HashMap::from([(entry, 0)]);
        let mut blocks = Vec::new();
        let mut open = vec![(entry, successors(entry))];
        while let Some((block, left)) = open.last_mut() {
            match left.pop() {
                Some(next) => {
                    if let std::collections::hash_map::Entry::Vacant(vacant) = numbers.entry(next) {
                        vacant.insert(0);
                        open.push((next, successors(next)));
                    }
                }
                None => {
                    blocks.push(*block);
                    open.pop();
                }
            }
        }
        blocks.reverse();
        for (number, block) in blocks.iter().enumerate() {
            numbers.insert(*block, number);
        }
        let mut predecessors = vec![Vec::new(); blocks.len()];
        let mut edges = 0;
        for (number, &block) in blocks.iter().enumerate() {
            for next in successors(block) {
                predecessors[*numbers.get(&next)?].push(number);
                edges += 1;
            }
        }
        Some(Self {
            blocks,
            predecessors,
            edges,
        })
    }
}

/// Where `block` may lead.
fn successors<'ctx>(block: BasicBlock<'ctx>) -> Vec<BasicBlock<'ctx>> {
    let Some(end) = block.get_terminator() else {
        return Vec::new();
    };
    let blocks = end.get_operands().flatten().filter_map(Operand::block);
    blocks.collect()
}
