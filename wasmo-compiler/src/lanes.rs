//! What the lanes of a vector are used for.

use crate::llvm;
use crate::unit::Unit;
use crate::values::{constant, int, users};
use inkwell::values::{
    BasicValue as _, BasicValueEnum, InstructionOpcode as Opcode, InstructionValue, PhiValue,
};
use std::collections::{HashMap, HashSet};

/// How many vectors that come of a vector are looked at.
const MAX_VECTORS: usize = 64;

/// How many of these may be phi nodes. Each takes as long as all the rest.
const MAX_PHIS: usize = 8;

/// How many uses of vectors and numbers are looked at.
const MAX_USES: usize = 512;

/// How many sums of numbers are looked at that are inside one another.
const MAX_DEPTH: u32 = 8;

/// How often each lane of a vector is in a number of 32 bits, modulo 2^32.
type Weights = [u32; 4];

/// Those of the lanes of the vector itself.
const LANES: [Weights; 4] = [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]];

/// Those where nothing comes of the vector.
const NONE: [Weights; 4] = [[0; 4]; 4];

/// Whether of the lanes of `vector`, four numbers of 32 bits, only the sum is of use: then those of what it is the sum of may be in any order.
///
/// It is if all that comes of it are numbers in which each lane is as often as any other: lanes shuffled and added up, or taken out and added up, at once
/// or behind a loop that adds up such vectors. A phi node has lanes of another iteration, or of another way here: so the same must hold of the lanes of each
/// phi node by themselves.
pub(crate) fn only_sum_counts<'ctx>(unit: &Unit<'_, 'ctx>, vector: InstructionValue<'ctx>) -> bool {
    let Some(web) = Web::of(vector) else {
        return false;
    };
    let phis = web.phis.iter().map(|it| it.as_instruction());
    let mut origins = std::iter::once(vector).chain(phis);
    origins.all(|origin| {
        let mut parts = Parts {
            unit,
            web: &web,
            origin,
            vectors: HashMap::new(),
            numbers: HashMap::new(),
        };
        parts.are_only_in_sums(vector).is_some()
    })
}

/// What comes of a vector.
struct Web<'ctx> {
    /// The vectors, that one among them.
    vectors: HashSet<InstructionValue<'ctx>>,
    /// Those that are phi nodes.
    phis: Vec<PhiValue<'ctx>>,
    /// The numbers that are taken out of them.
    taken: Vec<InstructionValue<'ctx>>,
}

impl<'ctx> Web<'ctx> {
    /// `None` if something else comes of `vector`, or too much.
    fn of(vector: InstructionValue<'ctx>) -> Option<Self> {
        let mut this = Self {
            vectors: HashSet::from([vector]),
            phis: Vec::new(),
            taken: Vec::new(),
        };
        let mut open = vec![vector];
        let mut left = MAX_USES;
        while let Some(value) = open.pop() {
            for user in users(value) {
                left = left.checked_sub(1)?;
                let user = user?;
                match user.get_opcode() {
                    Opcode::ExtractElement => this.taken.push(user),
                    Opcode::Add | Opcode::BitCast | Opcode::ShuffleVector | Opcode::Phi => {
                        if this.vectors.insert(user) {
                            this.phis.extend(PhiValue::try_from(user).ok());
                            open.push(user);
                        }
                    }
                    _ => return None,
                }
                if this.vectors.len() > MAX_VECTORS || this.phis.len() > MAX_PHIS {
                    return None;
                }
            }
        }
        Some(this)
    }

    /// Whether `value` is one of the vectors.
    fn has(&self, value: BasicValueEnum<'ctx>) -> bool {
        let vector = value.as_instruction_value();
        vector.is_some_and(|it| self.vectors.contains(&it))
    }
}

/// Where the lanes of one vector of a web are parts of: of the web's own, or of one of its phi nodes.
struct Parts<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    web: &'a Web<'ctx>,
    origin: InstructionValue<'ctx>,
    /// The vectors of the web, each as four numbers, as far as these are known.
    vectors: HashMap<InstructionValue<'ctx>, [Weights; 4]>,
    /// Numbers of 32 bits that are taken out of vectors, and sums of them.
    numbers: HashMap<InstructionValue<'ctx>, Weights>,
}

impl<'ctx> Parts<'_, '_, 'ctx> {
    /// `None` if they are in something in which some lane is more often than others. The web is that of `vector`.
    fn are_only_in_sums(&mut self, vector: InstructionValue<'ctx>) -> Option<()> {
        // These have no lanes but their own.
        let origins = self.web.phis.iter().map(|it| it.as_instruction());
        self.vectors
            .extend(origins.chain([vector]).map(|it| (it, NONE)));
        self.vectors.insert(self.origin, LANES);
        // What goes round in loops must stay in its lanes: where it comes back to the vector, and in phi nodes.
        let mut back = NONE;
        for index in 0..vector.get_num_operands() {
            let operand = self.lanes(vector.get_operand(index)?.value()?)?;
            back = std::array::from_fn(|lane| sum(back[lane], operand[lane]));
        }
        let stays = |lanes| lanes == LANES || lanes == NONE;
        if !stays(back) {
            return None;
        }
        let web = self.web;
        for (value, _) in web.phis.iter().flat_map(|phi| phi.get_incomings()) {
            if web.has(value) && !stays(self.lanes(value)?) {
                return None;
            }
        }
        for &number in &web.taken {
            let lane = constant(int(number, 1)?)?;
            let vector = number.get_operand(0)?.value()?;
            if vector.get_type() != self.unit.types.i32x4.into() {
                return None;
            }
            let weights = *self.lanes(vector)?.get(usize::try_from(lane).ok()?)?;
            self.numbers.insert(number, weights);
        }
        self.are_summed_up(&web.taken)
    }

    /// The weights of four lanes of 32 bits, which are zeros where nothing comes of the vector.
    fn lanes(&mut self, value: BasicValueEnum<'ctx>) -> Option<[Weights; 4]> {
        let Some(vector) = value.as_instruction_value() else {
            return Some(NONE);
        };
        if !self.web.vectors.contains(&vector) {
            return Some(NONE);
        }
        if let Some(&known) = self.vectors.get(&vector) {
            return Some(known);
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
                let mut lanes = NONE;
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
        self.vectors.insert(vector, lanes);
        Some(lanes)
    }

    /// `None` if something comes of `numbers` in which some lane is more often than others, or too much.
    fn are_summed_up(&mut self, numbers: &[InstructionValue<'ctx>]) -> Option<()> {
        let mut open = numbers.to_vec();
        let mut seen: HashSet<_> = numbers.iter().copied().collect();
        let mut left = MAX_USES;
        while let Some(number) = open.pop() {
            let [first, rest @ ..] = self.weights(number, MAX_DEPTH)?;
            if rest.iter().all(|&it| it == first) {
                continue;
            }
            for user in users(number) {
                left = left.checked_sub(1)?;
                let user = user.filter(|it| it.get_opcode() == Opcode::Add)?;
                if seen.insert(user) {
                    open.push(user);
                }
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
