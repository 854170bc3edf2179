//! What the lanes of a vector are used for.

use crate::llvm;
use crate::unit::Unit;
use crate::values::{constant, int, users};
use inkwell::values::{
    BasicValue as _, BasicValueEnum, InstructionOpcode as Opcode, InstructionValue, PhiValue,
};
use std::collections::HashMap;

/// How many values that come of a vector are looked at.
const MAX_VALUES: usize = 64;

/// How many sums of numbers are looked at that are inside one another.
const MAX_DEPTH: u32 = 8;

/// How often each lane of the vector is in a number of 32 bits, modulo 2^32.
type Weights = [u32; 4];

/// Those of the lanes of the vector itself.
const LANES: [Weights; 4] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]];

/// Whether of the lanes of `vector`, four numbers of 32 bits, only the sum is of use: then those of what it is the sum of may be in any order.
///
/// It is if all that comes of it are numbers in which each lane is as often as any other: lanes shuffled and added up, or taken out and added up, at once
/// or behind a loop that adds up such vectors.
pub(crate) fn only_sum_counts<'ctx>(unit: &Unit<'_, 'ctx>, vector: InstructionValue<'ctx>) -> bool {
    let mut web = Web {
        unit,
        vectors: HashMap::from([(vector, Some(LANES))]),
        numbers: HashMap::new(),
    };
    web.has_only_sums(vector).is_some()
}

/// What comes of a vector.
struct Web<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    /// The vectors, each as four numbers, as far as these are known.
    vectors: HashMap<InstructionValue<'ctx>, Option<[Weights; 4]>>,
    /// Numbers of 32 bits that are taken out of vectors, and sums of them.
    numbers: HashMap<InstructionValue<'ctx>, Weights>,
}

impl<'ctx> Web<'_, '_, 'ctx> {
    /// `None` if something else comes of `vector`.
    fn has_only_sums(&mut self, vector: InstructionValue<'ctx>) -> Option<()> {
        let (taken, phis) = self.follow(vector)?;
        // What goes round in loops must stay in its lanes: in phi nodes, and where it comes back to the vector.
        let mut back = [[0; 4]; 4];
        for index in 0..vector.get_num_operands() {
            let operand = self.lanes(vector.get_operand(index)?.value()?)?;
            back = std::array::from_fn(|lane| sum(back[lane], operand[lane]));
        }
        if back != LANES && back != [[0; 4]; 4] {
            return None;
        }
        for (value, _) in phis.iter().flat_map(|phi| phi.get_incomings()) {
            let from = value.as_instruction_value();
            if from.is_some_and(|it| self.vectors.contains_key(&it)) && self.lanes(value)? != LANES
            {
                return None;
            }
        }
        for &number in &taken {
            let lane = constant(int(number, 1)?)?;
            let vector = number.get_operand(0)?.value()?;
            if vector.get_type() != self.unit.types.i32x4.into() {
                return None;
            }
            let weights = *self.lanes(vector)?.get(usize::try_from(lane).ok()?)?;
            self.numbers.insert(number, weights);
        }
        taken.into_iter().try_for_each(|it| self.is_summed_up(it))
    }

    /// Finds the vectors that come of `vector`. Gives the numbers that are taken out of them, and those that are phi nodes.
    fn follow(
        &mut self,
        vector: InstructionValue<'ctx>,
    ) -> Option<(Vec<InstructionValue<'ctx>>, Vec<PhiValue<'ctx>>)> {
        let (mut open, mut taken, mut phis) = (vec![vector], Vec::new(), Vec::new());
        while let Some(value) = open.pop() {
            for user in users(value) {
                let user = user?;
                if self.vectors.contains_key(&user) {
                    continue;
                }
                let known = match user.get_opcode() {
                    Opcode::Add | Opcode::BitCast | Opcode::ShuffleVector => None,
                    Opcode::Phi => {
                        phis.push(PhiValue::try_from(user).ok()?);
                        Some(LANES)
                    }
                    Opcode::ExtractElement => {
                        taken.push(user);
                        continue;
                    }
                    _ => return None,
                };
                if self.vectors.len() == MAX_VALUES {
                    return None;
                }
                self.vectors.insert(user, known);
                open.push(user);
            }
        }
        Some((taken, phis))
    }

    /// The weights of four lanes of 32 bits, which are zeros where nothing comes of the vector.
    fn lanes(&mut self, value: BasicValueEnum<'ctx>) -> Option<[Weights; 4]> {
        let independent = Some([[0; 4]; 4]);
        let Some(vector) = value.as_instruction_value() else {
            return independent;
        };
        match self.vectors.get(&vector) {
            Some(None) => {}
            Some(known) => return *known,
            None => return independent,
        }
        let operand = |index| vector.get_operand(index)?.value();
        let lanes = match vector.get_opcode() {
            Opcode::BitCast if value.is_vector_value() => self.lanes(operand(0)?)?,
            Opcode::Add if value.get_type() == self.unit.types.i32x4.into() => {
                let (one, other) = (self.lanes(operand(0)?)?, self.lanes(operand(1)?)?);
                std::array::from_fn(|lane| sum(one[lane], other[lane]))
            }
            Opcode::ShuffleVector if operand(0)?.get_type() == value.get_type() => {
                let all = [self.lanes(operand(0)?)?, self.lanes(operand(1)?)?];
                let mask = llvm::shuffle_mask(vector);
                // Elements of less than 32 bits: such as belong together.
                let in_lane = mask.len() / 4;
                let mut lanes = [[0; 4]; 4];
                for (lane, elements) in lanes.iter_mut().zip(mask.chunks(in_lane.max(1))) {
                    let first = usize::try_from(*elements.first()?).ok()?;
                    let belong = (first..)
                        .zip(elements)
                        .all(|(it, &element)| Ok(it) == usize::try_from(element));
                    if in_lane == 0 || !first.is_multiple_of(in_lane) || !belong {
                        return None;
                    }
                    *lane = *all.as_flattened().get(first / in_lane)?;
                }
                lanes
            }
            _ => return None,
        };
        self.vectors.insert(vector, Some(lanes));
        Some(lanes)
    }

    /// `None` if something comes of `number` in which some lane is more often than others.
    fn is_summed_up(&mut self, number: InstructionValue<'ctx>) -> Option<()> {
        let mut open = vec![number];
        while let Some(number) = open.pop() {
            let [first, rest @ ..] = self.weights(number, MAX_DEPTH)?;
            if rest.iter().all(|&it| it == first) {
                continue;
            }
            for user in users(number) {
                open.push(user.filter(|it| it.get_opcode() == Opcode::Add)?);
            }
        }
        Some(())
    }

    /// The weights of a number of 32 bits, looked into so deeply.
    fn weights(&mut self, number: InstructionValue<'ctx>, depth: u32) -> Option<Weights> {
        if let Some(&weights) = self.numbers.get(&number) {
            return Some(weights);
        }
        if number.get_opcode() != Opcode::Add {
            return Some([0; 4]);
        }
        let depth = depth.checked_sub(1)?;
        let mut weights = [0; 4];
        for index in 0..2 {
            if let Some(summand) = number.get_operand(index)?.value()?.as_instruction_value() {
                weights = sum(weights, self.weights(summand, depth)?);
            }
        }
        self.numbers.insert(number, weights);
        Some(weights)
    }
}

fn sum(one: Weights, other: Weights) -> Weights {
    std::array::from_fn(|lane| one[lane].wrapping_add(other[lane]))
}
