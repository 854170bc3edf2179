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

use crate::loops::successors;
use inkwell::basic_block::BasicBlock;
use inkwell::values::FunctionValue;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::hash_map::Entry;

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
pub(crate) struct Graph<'ctx> {
    pub(crate) blocks: Vec<BasicBlock<'ctx>>,
    /// The numbers of the blocks that lead to each.
    predecessors: Vec<Vec<usize>>,
    edges: usize,
}

impl<'ctx> Graph<'ctx> {
    /// That of `function`, if it has a body.
    pub(crate) fn of(function: FunctionValue<'ctx>) -> Option<Self> {
        let entry = function.get_first_basic_block()?;
        let mut numbers: FxHashMap<BasicBlock<'ctx>, usize> = FxHashMap::from_iter([(entry, 0)]);
        let mut blocks = Vec::new();
        let next = |block| successors(block).collect::<Vec<_>>();
        let mut open = vec![(entry, next(entry))];
        while let Some((block, left)) = open.last_mut() {
            match left.pop() {
                Some(successor) => {
                    if let Entry::Vacant(vacant) = numbers.entry(successor) {
                        vacant.insert(0);
                        open.push((successor, next(successor)));
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

    /// The blocks of the loops whose head is the block numbered `head`; none if nothing leads back to it.
    ///
    /// If there are jumps into the middle of a loop, it may have fewer blocks here.
    pub(crate) fn natural_loop(&self, head: usize) -> Vec<usize> {
        let leading = |block: usize| self.predecessors[block].iter().copied();
        let mut open: Vec<usize> = leading(head).filter(|&it| it >= head).collect();
        if open.is_empty() {
            return open;
        }
        let mut blocks = FxHashSet::from_iter([head]);
        while let Some(block) = open.pop() {
            if blocks.insert(block) {
                open.extend(leading(block).filter(|&it| it > head));
            }
        }
        blocks.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Dominators;
    use inkwell::context::Context;
    use std::collections::HashMap;

    /// The parent of each block that can be reached, by its number, of a function whose block `n` leads to `graph[n]`. The first is the entry, to which nothing leads.
    fn parents(graph: &[Vec<usize>]) -> Option<HashMap<usize, usize>> {
        let context = Context::create();
        let module = context.create_module("graph");
        let (i32, void) = (context.i32_type(), context.void_type());
        let function = module.add_function("f", void.fn_type(&[i32.into()], false), None);
        let argument = function.get_nth_param(0).map(|it| it.into_int_value());
        let argument = argument.expect("the function has a parameter");
        let blocks: Vec<_> = graph
            .iter()
            .map(|_| context.append_basic_block(function, ""))
            .collect();
        let builder = context.create_builder();
        for (block, next) in graph.iter().enumerate() {
            builder.position_at_end(blocks[block]);
            let end = match next.split_first() {
                None => builder.build_return(None),
                Some((&first, rest)) => {
                    let case =
                        |(at, &to): (usize, &usize)| (i32.const_int(at as u64, false), blocks[to]);
                    let cases: Vec<_> = rest.iter().enumerate().map(case).collect();
                    builder.build_switch(argument, blocks[first], &cases)
                }
            };
            end.expect("the builder has a position");
        }
        let tree = Dominators::of(function)?;
        let number = |at: usize| blocks.iter().position(|&it| it == tree.blocks[at]);
        let children = tree.children.iter().enumerate();
        Some(
            children
                .flat_map(|(parent, children)| children.iter().map(move |&it| (it, parent)))
                .map(|(child, parent)| (number(child).unwrap(), number(parent).unwrap()))
                .collect(),
        )
    }

    /// Which blocks can be reached from the entry without going through `without`.
    fn reached(graph: &[Vec<usize>], without: usize) -> Vec<bool> {
        let mut reached = vec![false; graph.len()];
        let mut open = vec![0];
        while let Some(block) = open.pop() {
            if block != without && !std::mem::replace(&mut reached[block], true) {
                open.extend(&graph[block]);
            }
        }
        reached
    }

    /// Whether a graph has no circle, apart from edges that lead back to what dominates their start.
    fn is_reducible(graph: &[Vec<usize>], dominates: &dyn Fn(usize, usize) -> bool) -> bool {
        let live = reached(graph, usize::MAX);
        let mut left: Vec<usize> = (0..graph.len()).filter(|&it| live[it]).collect();
        loop {
            let leads = |from: usize, to: usize| graph[from].contains(&to) && !dominates(to, from);
            let first = left
                .iter()
                .position(|&to| !left.iter().any(|&from| leads(from, to)));
            match first {
                Some(first) => left.swap_remove(first),
                None => return left.is_empty(),
            };
        }
    }

    #[test]
    fn parents_are_the_nearest_that_dominate() {
        let mut state = 1_u32;
        let mut random = |below: usize| {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            state as usize % below
        };
        let mut kinds = [0; 2];
        for _ in 0..2000 {
            let count = 2 + random(8);
            let graph: Vec<Vec<usize>> = (0..count)
                .map(|_| (0..random(3)).map(|_| 1 + random(count - 1)).collect())
                .collect();
            let live = reached(&graph, usize::MAX);
            let without: Vec<_> = (0..count).map(|it| reached(&graph, it)).collect();
            let dominates = |block: usize, other: usize| live[other] && !without[block][other];
            let parents = parents(&graph);
            let reducible = is_reducible(&graph, &dominates);
            kinds[usize::from(reducible)] += 1;
            assert_eq!(parents.is_some(), reducible, "{graph:?}");
            let Some(parents) = parents else { continue };
            for block in (1..count).filter(|&it| live[it]) {
                let parent = parents[&block];
                assert!(parent != block && dominates(parent, block), "{graph:?}");
                // All others that dominate the block dominate its parent.
                for other in (0..count).filter(|&it| it != block && dominates(it, block)) {
                    assert!(dominates(other, parent), "{graph:?}");
                }
            }
        }
        assert!(kinds.iter().all(|&count| count > 20), "{kinds:?}");
    }

    #[test]
    fn a_high_tree_does_not_take_for_ever() {
        const HEIGHT: usize = 2000;
        // A chain, from both ends of which there is a way to each of as many other blocks.
        let mut graph: Vec<Vec<usize>> = (1..=HEIGHT).map(|it| vec![it]).collect();
        graph.push(Vec::new());
        let others = HEIGHT + 1..2 * HEIGHT;
        graph[1].extend(others.clone());
        graph[HEIGHT].extend(others.clone());
        graph.resize(2 * HEIGHT, Vec::new());
        let parents = parents(&graph).expect("there are no circles");
        let near = others.clone().filter(|it| parents[it] == 1).count();
        assert!(0 < near && near < others.len(), "{near}");
        assert!(others.clone().all(|it| parents[&it] <= 1));
    }
}
