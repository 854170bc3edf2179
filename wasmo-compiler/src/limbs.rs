//! Computes products of 32 by 32 bits two by two, on x86-64.
//!
//! Where numbers are too large for a register, their product is made of those of their parts, *limbs*: each limb of the result is a sum of products. Guests for 32 bits
//! have limbs of 25 or 26 bits, as in the field arithmetic of Curve25519 (10 limbs, a hundred products) and Poly1305 (5 limbs). A processor starts one such product in each cycle,
//! but two vectors of two (`pmuludq`). LLVM does not see that: what is added up are neighbours neither in memory nor in the order of the sums.
//!
//! So sums of products are taken two at a time, one in each lane. Two products that have a factor in common need only that, in both lanes, and the two other factors;
//! in the next limbs of the result the same two stand beside another factor. Which sums go together is chosen by how many vectors there are to be made, and
//! all is left as it is where that takes longer than the products.
//!
//! Additions and multiplications modulo 2^64 are exact in any order.

use crate::error::{Error, Result};
use crate::sums::{is_part, is_sum, summands};
use crate::unit::Unit;
use crate::values::{constant, erase_unused, int};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::types::VectorType;
use inkwell::values::{
    BasicValue as _, FunctionValue, InstructionOpcode, InstructionValue, IntValue, PhiValue,
    VectorValue,
};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

/// How many sums are looked at together. The time for that grows with the square of it.
const MAX_SUMS: usize = 24;

/// How many products are looked at in one sum. The time for two sums grows with the square of it.
const MAX_PRODUCTS: usize = 16;

/// How many products two sums must have, in each.
const MIN_PRODUCTS: usize = 3;

/// What two products of 64 bits cost, in the measure of [`cost_of_lanes`]: less, and the squares of Curve25519 are left as they are; more, and two
/// vectors are made for single pairs.
const COST_OF_PRODUCTS: usize = 8;

/// What a product of vectors and its part in the sum cost.
const COST_OF_VECTORS: usize = 2;

/// What it costs to take the two sums out of a vector.
const COST_OF_PAIR: usize = 3;

/// Does so in the code of `function`, which LLVM has optimised.
pub(crate) fn pair_up<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) -> Result<()> {
    if !unit.target.is_x86_64() {
        return Ok(());
    }
    for block in function.get_basic_block_iter() {
        let mut replaced = Replaced::new();
        for sums in sums(block).chunks(MAX_SUMS) {
            if sums.len() > 1 {
                pair_up_sums(unit, sums, &mut replaced)?;
            }
        }
    }
    Ok(())
}

/// What is in place of sums of a block that were computed otherwise: those are no more, and sums behind them may still name them as summands.
type Replaced<'ctx> = HashMap<InstructionValue<'ctx>, IntValue<'ctx>>;

/// Does so with `sums`, which are in one block, as are all that are `replaced` already.
fn pair_up_sums<'ctx>(
    unit: &Unit<'_, 'ctx>,
    sums: &[Sum<'ctx>],
    replaced: &mut Replaced<'ctx>,
) -> Result<()> {
    let sides = sides(sums);
    let shared = [Some(false), Some(true), None];
    let plans = shared.map(|side| Plan::of(sums, &sides, side));
    match plans.into_iter().max_by_key(|plan| plan.gain) {
        Some(plan) if plan.gain > 0 => plan.emit(unit, sums, replaced),
        _ => Ok(()),
    }
}

/// The sums of `block` that have enough products, in its order.
fn sums<'ctx>(block: BasicBlock<'ctx>) -> Vec<Sum<'ctx>> {
    let whole = |it: &InstructionValue<'ctx>| is_sum(*it) && !is_part(*it);
    let roots = block.get_instructions().filter(whole);
    let parts = roots.filter_map(|root| Some((root, parts(root)?)));
    let parts: Vec<_> = parts
        .filter(|(_, (products, _))| products.len() >= MIN_PRODUCTS)
        .collect();
    if parts.len() < 2 {
        return Vec::new();
    }
    // Factors that are computed behind a sum cannot be part of what is computed in front of it.
    let places: HashMap<_, _> = block.get_instructions().zip(0..).collect();
    let place = |value: IntValue<'ctx>| places.get(&value.as_instruction_value()?).copied();
    let sum = |(root, (products, mut others)): (_, Parts<'ctx>)| {
        others.sort_by_key(|&it| place(it));
        let factors = products.iter().flat_map(|it| it.factors);
        Some(Sum {
            root,
            place: places.get(&root).copied()?,
            ready: factors.filter_map(place).max(),
            products,
            others,
        })
    };
    parts.into_iter().filter_map(sum).collect()
}

/// A sum of 64 bits with products in it.
struct Sum<'ctx> {
    root: InstructionValue<'ctx>,
    /// Where in its block that is.
    place: usize,
    /// Where in the block the last of the products' factors is computed.
    ready: Option<usize>,
    products: Vec<Product<'ctx>>,
    /// What else is added up: the latest at the end.
    others: Vec<IntValue<'ctx>>,
}

/// The products in a sum, and what else is added up.
type Parts<'ctx> = (Vec<Product<'ctx>>, Vec<IntValue<'ctx>>);

/// Those of the sum `root`.
fn parts<'ctx>(root: InstructionValue<'ctx>) -> Option<Parts<'ctx>> {
    let (mut products, mut others) = (Vec::new(), Vec::new());
    // From the last on: which products find each other depends on it, and Curve25519's take 0.98 of the time so.
    for summand in summands(root)?.into_iter().rev() {
        let product = summand
            .as_instruction_value()
            .filter(|it| it.get_parent() == root.get_parent() && is_part(*it))
            .and_then(|it| Product::of(it, summand));
        match product {
            Some(product) if products.len() < MAX_PRODUCTS => products.push(product),
            _ => others.push(summand),
        }
    }
    Some((products, others))
}

/// A product of two numbers of 32 bits, in 64.
#[derive(Clone, Copy)]
struct Product<'ctx> {
    value: IntValue<'ctx>,
    /// As they are before they are extended.
    factors: [IntValue<'ctx>; 2],
}

impl<'ctx> Product<'ctx> {
    fn of(product: InstructionValue<'ctx>, value: IntValue<'ctx>) -> Option<Self> {
        if product.get_opcode() != InstructionOpcode::Mul || value.get_type().get_bit_width() != 64
        {
            return None;
        }
        let factors = [narrow(int(product, 0)?)?, narrow(int(product, 1)?)?];
        Some(Self { value, factors })
    }

    /// The factor beside `factor`, if that is one.
    fn beside(&self, factor: IntValue<'ctx>) -> Option<IntValue<'ctx>> {
        match self.factors {
            [one, other] if one == factor => Some(other),
            [one, other] if other == factor => Some(one),
            _ => None,
        }
    }
}

/// What `factor`, of 64 bits, is extended from, or itself if it is a number below 2^32 all the same.
fn narrow(factor: IntValue<'_>) -> Option<IntValue<'_>> {
    let definition = factor.as_instruction_value();
    if let Some(phi) = definition.and_then(|it| PhiValue::try_from(it).ok()) {
        let mut values = phi
            .get_incomings()
            .map(|(value, _)| IntValue::try_from(value));
        let all = values.all(|it| it.is_ok_and(|it| simply_narrow(it).is_some()));
        return all.then_some(factor);
    }
    simply_narrow(factor)
}

/// The same for what is no phi node.
fn simply_narrow(factor: IntValue<'_>) -> Option<IntValue<'_>> {
    if let Some(number) = constant(factor) {
        return (number <= u64::from(u32::MAX)).then_some(factor);
    }
    let definition = factor.as_instruction_value()?;
    let operand = |index| constant(int(definition, index)?);
    let fits = match definition.get_opcode() {
        InstructionOpcode::ZExt => {
            let from = int(definition, 0)?;
            return (from.get_type().get_bit_width() <= 32).then_some(from);
        }
        InstructionOpcode::And => operand(1)? <= u64::from(u32::MAX),
        InstructionOpcode::LShr => (32..64).contains(&operand(1)?),
        _ => false,
    };
    fits.then_some(factor)
}

/// To which of two sides each factor belongs, so that products have one of each side, if that can be: the limbs of one number and those of the other.
fn sides<'ctx>(sums: &[Sum<'ctx>]) -> HashMap<IntValue<'ctx>, bool> {
    let products: Vec<_> = sums.iter().flat_map(|it| &it.products).collect();
    let mut beside: HashMap<_, Vec<_>> = HashMap::new();
    for product in &products {
        let [one, other] = product.factors;
        beside.entry(one).or_default().push(other);
        beside.entry(other).or_default().push(one);
    }
    let mut sides = HashMap::new();
    for product in &products {
        let mut open = vec![(product.factors[0], false)];
        while let Some((factor, side)) = open.pop() {
            if let Entry::Vacant(entry) = sides.entry(factor) {
                entry.insert(side);
                let others = beside.get(&factor).into_iter().flatten();
                open.extend(others.map(|&it| (it, !side)));
            }
        }
    }
    sides
}

/// What is in the two lanes of a vector, before it is extended.
type Lanes<'ctx> = [IntValue<'ctx>; 2];

/// What it costs to make a vector, about a third of a cycle each.
fn cost_of_lanes(lanes: Lanes<'_>) -> usize {
    match lanes {
        [one, other] if one.is_constant_int() && other.is_constant_int() => 1,
        [one, other] if one == other => 2,
        _ => 3,
    }
}

/// Two sums in the lanes of a vector.
struct Pair<'ctx> {
    /// Their indices.
    sums: [usize; 2],
    /// The products, one of each sum.
    products: Vec<Products<'ctx>>,
}

/// Two products in the lanes of a vector.
struct Products<'ctx> {
    /// Their indices in their sums.
    indices: [usize; 2],
    factors: [Lanes<'ctx>; 2],
}

impl<'ctx> Pair<'ctx> {
    /// The sums with these indices, if they can be computed together. Products have a factor in common that is of the side `side`, or of any.
    fn of(
        sums: &[Sum<'ctx>],
        indices: [usize; 2],
        sides: &HashMap<IntValue<'ctx>, bool>,
        side: Option<bool>,
    ) -> Option<Self> {
        let [one, other] = indices.map(|index| &sums[index]);
        let first = Some(one.place.min(other.place));
        if one.ready >= first || other.ready >= first {
            return None;
        }
        let mut this = Self {
            sums: indices,
            products: Vec::new(),
        };
        let mut left: Vec<usize> = (0..other.products.len()).collect();
        let mut alone = Vec::new();
        let is_of_side = |it: &IntValue<'ctx>| side.is_none_or(|side| sides.get(it) == Some(&side));
        for (index, product) in one.products.iter().enumerate() {
            let found = product
                .factors
                .into_iter()
                .filter(is_of_side)
                .find_map(|common| {
                    let beside = |it: &usize| other.products[*it].beside(common);
                    let place = left.iter().position(|it| beside(it).is_some())?;
                    let factors = [product.beside(common)?, beside(&left[place])?];
                    Some((place, [[common; 2], factors]))
                });
            match found {
                Some((place, factors)) => this.products.push(Products {
                    indices: [index, left.remove(place)],
                    factors,
                }),
                None => alone.push(index),
            }
        }
        for indices in alone.into_iter().zip(left) {
            let in_order = |product: &Product<'ctx>| {
                let mut factors = product.factors;
                factors.sort_by_key(|it| sides.get(it).copied());
                factors
            };
            let [a, b] = in_order(&one.products[indices.0]);
            let [c, d] = in_order(&other.products[indices.1]);
            this.products.push(Products {
                indices: [indices.0, indices.1],
                factors: [[a, c], [b, d]],
            });
        }
        (this.products.len() >= MIN_PRODUCTS).then_some(this)
    }

    /// The vectors that its products are made of.
    fn vectors(&self) -> impl Iterator<Item = Lanes<'ctx>> {
        self.products.iter().flat_map(|it| it.factors)
    }
}

/// What is saved by `pairs`.
fn gain(pairs: &[Pair<'_>]) -> isize {
    let vectors: HashSet<_> = pairs.iter().flat_map(Pair::vectors).collect();
    let vectors: usize = vectors.into_iter().map(cost_of_lanes).sum();
    let products: usize = pairs.iter().map(|it| it.products.len()).sum();
    let cost = vectors + products * COST_OF_VECTORS + pairs.len() * COST_OF_PAIR;
    (products * COST_OF_PRODUCTS) as isize - cost as isize
}

/// Which sums are computed together.
struct Plan<'ctx> {
    pairs: Vec<Pair<'ctx>>,
    /// What that saves.
    gain: isize,
}

impl<'ctx> Plan<'ctx> {
    fn of(sums: &[Sum<'ctx>], sides: &HashMap<IntValue<'ctx>, bool>, side: Option<bool>) -> Self {
        let indices = (0..sums.len()).flat_map(|one| (0..one).map(move |other| [other, one]));
        let mut possible: Vec<_> = indices
            .filter_map(|indices| Pair::of(sums, indices, sides, side))
            .collect();
        let mut pairs = Vec::new();
        let mut made = HashSet::new();
        // The one that takes the fewest new vectors for each product, and of such the one of sums that are near to each other.
        let price = |pair: &Pair<'ctx>, made: &HashSet<Lanes<'ctx>>| {
            let new: HashSet<_> = pair.vectors().filter(|it| !made.contains(it)).collect();
            let cost: usize = new.into_iter().map(cost_of_lanes).sum();
            let [one, other] = pair.sums;
            (cost * 100 / pair.products.len(), one.abs_diff(other))
        };
        while let Some(index) =
            (0..possible.len()).min_by_key(|&index| price(&possible[index], &made))
        {
            let pair = possible.swap_remove(index);
            made.extend(pair.vectors());
            possible.retain(|it| !it.sums.iter().any(|sum| pair.sums.contains(sum)));
            pairs.push(pair);
        }
        let mut this = Self {
            gain: gain(&pairs),
            pairs,
        };
        this.drop_losses();
        this
    }

    /// Drops pairs without which more is saved.
    fn drop_losses(&mut self) {
        let mut index = 0;
        while index < self.pairs.len() {
            let pair = self.pairs.remove(index);
            let without = gain(&self.pairs);
            if without >= self.gain {
                // Others may have shared its vectors.
                (self.gain, index) = (without, 0);
            } else {
                self.pairs.insert(index, pair);
                index += 1;
            }
        }
    }

    fn emit(
        mut self,
        unit: &Unit<'_, 'ctx>,
        sums: &[Sum<'ctx>],
        replaced: &mut Replaced<'ctx>,
    ) -> Result<()> {
        // Vectors that several of them share are made for the first.
        let first = |pair: &Pair<'ctx>| {
            let sums = pair.sums.map(|index| &sums[index]);
            let [one, other] = sums.map(|sum| (sum.place, sum.root));
            if one.0 < other.0 { one } else { other }
        };
        self.pairs.sort_by_key(|pair| first(pair).0);
        let mut vectors = Vectors {
            unit,
            builder: unit.context.create_builder(),
            made: HashMap::new(),
        };
        for pair in self.pairs {
            vectors.builder.position_before(&first(&pair).1);
            let total = vectors.sum(&pair)?;
            let builder = &vectors.builder;
            let lanes = [0, 1].map(|lane| {
                let lane = unit.types.i32.const_int(lane, false);
                builder.build_extract_element(total, lane, "limb")
            });
            for (lane, value) in lanes.into_iter().enumerate() {
                let sum = &sums[pair.sums[lane]];
                let taken: HashSet<_> = pair.products.iter().map(|it| it.indices[lane]).collect();
                let left = (0..).zip(&sum.products);
                let left = left.filter(|(index, _)| !taken.contains(index));
                let left = left.map(|(_, product)| product.value);
                builder.position_before(&sum.root);
                let mut value = value?.into_int_value();
                let others = sum.others.iter().copied();
                for summand in left.chain(others) {
                    let now = summand.as_instruction_value();
                    let now = now.and_then(|it| replaced.get(&it).copied());
                    value = builder.build_int_add(value, now.unwrap_or(summand), "")?;
                }
                if let Some(now) = value.as_instruction_value() {
                    sum.root.replace_all_uses_with(&now);
                    erase_unused(sum.root);
                    replaced.insert(sum.root, value);
                }
            }
        }
        Ok(())
    }
}

/// The vectors that there are.
struct Vectors<'a, 'u, 'ctx> {
    unit: &'a Unit<'u, 'ctx>,
    builder: Builder<'ctx>,
    made: HashMap<Lanes<'ctx>, VectorValue<'ctx>>,
}

impl<'ctx> Vectors<'_, '_, 'ctx> {
    /// The sum of the products of `pair`, where the builder is.
    fn sum(&mut self, pair: &Pair<'ctx>) -> Result<VectorValue<'ctx>> {
        let mut summands = Vec::new();
        for products in &pair.products {
            let [one, other] = products.factors;
            let (one, other) = (self.vector(one)?, self.vector(other)?);
            summands.push(self.builder.build_int_mul(one, other, "products")?);
        }
        // Two by two, so that none waits for all others.
        while summands.len() > 1 {
            let halves = summands.chunks(2).map(|it| match *it {
                [one, other] => self.builder.build_int_add(one, other, ""),
                _ => Ok(it[0]),
            });
            summands = halves.collect::<std::result::Result<_, _>>()?;
        }
        let total = summands.first().copied();
        total.ok_or_else(|| Error::bug("two sums have no products"))
    }

    /// The vector of these numbers, of 64 bits each.
    fn vector(&mut self, lanes: Lanes<'ctx>) -> Result<VectorValue<'ctx>> {
        if let Some(&vector) = self.made.get(&lanes) {
            return Ok(vector);
        }
        let vector = match lanes.map(|it| self.multiple(it)) {
            [Some(one), Some(other)] if one.1 != 1 || other.1 != 1 => {
                self.multiples([one.0, other.0], [one.1, other.1])?
            }
            _ => self.put_together(lanes)?,
        };
        self.made.insert(lanes, vector);
        Ok(vector)
    }

    /// The products of numbers and constants, of 32 bits, as they are multiplied before they are extended: in a vector there is no way back and forth.
    fn multiples(&mut self, lanes: Lanes<'ctx>, by: [u64; 2]) -> Result<VectorValue<'ctx>> {
        let constants = |numbers: [u64; 2]| {
            let numbers = numbers.map(|it| self.unit.types.i64.const_int(it, false));
            VectorType::const_vector(&numbers)
        };
        let (by, mask) = (constants(by), constants([u32::MAX.into(); 2]));
        let vector = self.vector(lanes)?;
        let products = self.builder.build_int_mul(vector, by, "")?;
        Ok(self.builder.build_and(products, mask, "")?)
    }

    /// The vector with these lanes, which nothing has.
    fn put_together(&self, lanes: Lanes<'ctx>) -> Result<VectorValue<'ctx>> {
        let (i32, i64) = (self.unit.types.i32, self.unit.types.i64);
        let mut vector = i64.vec_type(2).get_poison();
        for (lane, number) in (0..).zip(lanes) {
            let lane = i32.const_int(lane, false);
            let number = match number.get_type() == i64 {
                true => number,
                false => self.builder.build_int_z_extend(number, i64, "")?,
            };
            vector = self
                .builder
                .build_insert_element(vector, number, lane, "")?;
        }
        Ok(vector)
    }

    /// A number of 32 bits and the constant that `number`, of 32 bits as well, is computed from here by multiplying them: 1 if it is nothing of that kind.
    fn multiple(&self, number: IntValue<'ctx>) -> Option<(IntValue<'ctx>, u64)> {
        if number.get_type() != self.unit.types.i32 {
            return None;
        }
        let multiple = number.as_instruction_value().and_then(|it| {
            let (of, by) = (int(it, 0)?, constant(int(it, 1)?)?);
            let by = match it.get_opcode() {
                InstructionOpcode::Mul => by,
                InstructionOpcode::Shl if by < 32 => 1 << by,
                _ => return None,
            };
            (it.get_parent() == self.builder.get_insert_block()).then_some((of, by))
        });
        Some(multiple.unwrap_or((number, 1)))
    }
}
