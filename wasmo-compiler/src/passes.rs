//! The optimiser: what is done before LLVM's passes and after.

use crate::bearable::Bearable;
use crate::error::{Error, Result};
use crate::known::Known;
use crate::options::OptLevel;
use crate::unit::Unit;
use crate::values::instructions;
use crate::{
    accessed, addresses, apart, bases, blocks, canonical, counters, discarded, dots, extensions,
    halves, limbs, llvm, lookups, names, pipeline, products, reroll, selects, strides, sums,
    versions,
};
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::passes::PassBuilderOptions;
use inkwell::support::LLVMString;
use inkwell::targets::TargetMachine;
use inkwell::types::AnyType as _;
use inkwell::values::{FunctionValue, InstructionOpcode, Operand};
use std::collections::BTreeSet;
use wasmo_abi::description::Bounds;
use wasmo_abi::index::{FuncIndex, MemoryIndex};

/// Optimises the module. Gives the functions that are compiled without, as that would take too long.
pub(crate) fn optimize(
    unit: &Unit<'_, '_>,
    machine: &TargetMachine,
) -> Result<BTreeSet<FuncIndex>> {
    let optimizes = unit.options.opt_level != OptLevel::O0;
    run(unit, machine, "function(mem2reg)")?;
    let keeps_loads = unit.has_guarded_memory();
    if keeps_loads {
        unit.module
            .get_functions()
            .try_for_each(|function| discarded::keep(unit, function))?;
    }
    if optimizes {
        unit.module
            .get_functions()
            .try_for_each(|function| selects::separate(unit, function))?;
        unit.module.get_functions().try_for_each(|function| {
            products::widen(unit, function)?;
            counters::start_at_zero(unit, function)?;
            reroll::roll_up(unit, function)?;
            dots::pair_up(unit, function)
        })?;
    }
    let relates = optimizes && unit.has_no_last_page();
    if relates {
        run(unit, machine, "function(early-cse)")?;
        accessed::relate_all(unit)?;
    }
    let mut spared = BTreeSet::new();
    for func in unit.part.bodies() {
        let (function, facts) = (unit.function(func), unit.wasm.function_facts(func));
        let bearable = Bearable::by_optimizer(unit.wasm.body(func).as_bytes().len() as u64);
        if facts.nesting > Bearable::NESTING
            || facts.loop_nesting > Bearable::LOOP_NESTING
            || !bearable.bears(function)
        {
            spare(unit, function);
            spared.insert(unit.wasm.function_index(func));
        }
    }
    let (passes, second) = pipeline::passes(unit.options.opt_level);
    run(unit, machine, &passes)?;
    if let Some([loops, rest]) = second {
        add_versions(unit, machine)?;
        run(unit, machine, &loops)?;
        if relates {
            vectorize_apart(unit, machine)?;
        }
        run(unit, machine, &rest)?;
    }
    if optimizes && unit.options.target.may_have_wide_vectors() {
        unit.module
            .get_functions()
            .try_for_each(|function| keep_rows(unit, function, machine))?;
    }
    let related = relates && accessed::relate_all(unit)?;
    let split = unit.options.bounds == Bounds::Guard && addresses::split(unit)?;
    if related || split {
        run(unit, machine, "function(early-cse)")?;
    }
    if optimizes {
        let mut has_dead = false;
        for function in unit.module.get_functions() {
            limbs::pair_up(unit, function)?;
            sums::order(unit, function)?;
            has_dead |= halves::join(unit, function)?;
            has_dead |= relates && strides::widen(unit, function)?;
        }
        if has_dead {
            run(unit, machine, "function(dce)")?;
        }
    }
    let shares = optimizes && unit.target.is_x86_64();
    // Some functions are gone now.
    for function in unit.module.get_functions() {
        if !Bearable::BY_CODEGEN.bears(function) {
            spare(unit, function);
            blocks::split(unit.context, function, Bearable::PIECE)?;
            spared.extend(
                function
                    .get_name()
                    .to_str()
                    .ok()
                    .and_then(names::function_named),
            );
        } else if shares {
            extensions::share(unit, function)?;
            bases::exchange(unit, function)?;
        }
    }
    canonical::widen_pairs(unit)?;
    if keeps_loads {
        unit.module
            .get_functions()
            .try_for_each(|function| discarded::keep_whole(unit, function))?;
    }
    unit.module
        .get_functions()
        .try_for_each(|function| selects::keep(unit, function))?;
    Ok(spared)
}

/// Makes second versions of loops over tables, which LLVM has unrolled, and has LLVM see what these compute.
fn add_versions(unit: &Unit<'_, '_>, machine: &TargetMachine) -> Result<()> {
    if unit.layout.based_memory() != Some(MemoryIndex(0)) || !unit.has_no_last_page() {
        return Ok(());
    }
    let functions = unit.module.get_functions();
    let functions: Vec<_> = functions
        .filter(|&it| lookups::has_lookups(unit, it))
        .collect();
    if functions.is_empty() {
        return Ok(());
    }
    let known = Known::of(unit.wasm, unit.segments, unit.part.bodies())?;
    if known.ranges().next().is_none() {
        return Ok(());
    }
    for function in functions {
        let run = |passes: &str| run_in(function, machine, passes, PassBuilderOptions::create());
        run(&pipeline::unroll())?;
        if versions::add(unit, &known, function)? {
            run("instsimplify,early-cse")?;
            accessed::relate(unit, function)?;
            run("early-cse<memssa>,gvn,dse,adce")?;
        }
    }
    Ok(())
}

/// Makes second versions of straight code over arrays, and has LLVM make vectors of them.
fn vectorize_apart(unit: &Unit<'_, '_>, machine: &TargetMachine) -> Result<()> {
    for function in unit.module.get_functions() {
        let versions = apart::add(unit, function)?;
        if versions.is_empty() {
            continue;
        }
        let options = PassBuilderOptions::create();
        run_in(function, machine, pipeline::STRAIGHT, options)?;
        for version in versions {
            version.settle(unit);
        }
    }
    Ok(())
}

/// Runs passes over a function.
fn run_in(
    function: FunctionValue<'_>,
    machine: &TargetMachine,
    passes: &str,
    options: PassBuilderOptions,
) -> Result<()> {
    function
        .run_passes(passes, machine, options)
        .map_err(|error| refused(passes, &error))
}

/// Moves stores out of loops in a function with wide vectors: LLVM has unrolled loops of a few of them as a whole, and does not see that what is stored in the
/// loop around them, such as a row of a product of matrices, is not where that loop loads from.
fn keep_rows(
    unit: &Unit<'_, '_>,
    function: FunctionValue<'_>,
    machine: &TargetMachine,
) -> Result<()> {
    if !has_wide_vectors(unit, function, machine) {
        return Ok(());
    }
    let options = PassBuilderOptions::create();
    llvm::set_scev_aliases(&options);
    run_in(function, machine, "loop-mssa(licm)", options)
}

/// Whether vectors wider than those of WebAssembly go from memory or to it in `function`.
fn has_wide_vectors(
    unit: &Unit<'_, '_>,
    function: FunctionValue<'_>,
    machine: &TargetMachine,
) -> bool {
    let data = machine.get_target_data();
    let width = data.get_bit_size(&unit.types.i8x16);
    instructions(function).any(|instruction| {
        let accessed = match instruction.get_opcode() {
            InstructionOpcode::Load => Some(instruction.get_type()),
            InstructionOpcode::Store => instruction
                .get_operand(0)
                .and_then(Operand::value)
                .map(|value| value.get_type().as_any_type_enum()),
            _ => None,
        };
        accessed.is_some_and(|ty| ty.is_vector_type() && data.get_bit_size(&ty) > width)
    })
}

/// Has LLVM do without optimisations from here on in a function.
fn spare<'ctx>(unit: &Unit<'_, 'ctx>, function: FunctionValue<'ctx>) {
    for name in ["optnone", "noinline"] {
        function.add_attribute(AttributeLoc::Function, unit.attribute(name, 0));
    }
    for name in ["alwaysinline", "optsize", "minsize"] {
        function.remove_enum_attribute(
            AttributeLoc::Function,
            Attribute::get_named_enum_kind_id(name),
        );
    }
}

/// Runs passes over the unit's LLVM module.
pub(crate) fn run(unit: &Unit<'_, '_>, machine: &TargetMachine, passes: &str) -> Result<()> {
    let options = PassBuilderOptions::create();
    options.set_loop_vectorization(true);
    options.set_loop_interleaving(true);
    options.set_loop_slp_vectorization(true);
    options.set_loop_unrolling(true);
    unit.module
        .run_passes(passes, machine, options)
        .map_err(|error| refused(passes, &error))
}

#[cold]
fn refused(passes: &str, error: &LLVMString) -> Error {
    Error::bug(format!("LLVM refused the passes {passes}: {error}"))
}
