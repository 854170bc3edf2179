//! Objects with the functions that the host calls directly: see [`wasmo_module::Module::direct_functions`].
//!
//! They stand apart from the module's code, so that none of what the runtime does with guests concerns them: to it, and to debuggers, they
//! are functions of the host. A module has them a second time among its others, for calls by name, by reference and of its own.
//!
//! For a linker that optimises, [`Direct::Bitcode`], they are LLVM's bitcode instead of machine code, with the summary by which such a linker
//! works, so that it can inline them into the host. Only those are that compute with integers: what LLVM does with floating-point
//! numbers is WebAssembly's arithmetic only as long as the compiler watches it, see [`crate::selects`].

use crate::compile::emit;
use crate::debug::Lines;
use crate::error::{Error, Result};
use crate::llvm::Diagnostics;
use crate::options::{Direct, OptLevel, Options};
use crate::part::Part;
use crate::translate::translate_function;
use crate::unit::{Common, Unit};
use crate::{llvm, passes};
use inkwell::GlobalVisibility;
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::context::Context;
use inkwell::module::Linkage;
use inkwell::targets::FileType;
use inkwell::values::FunctionValue;
use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use wasmo_abi::description::Bounds;
use wasmo_abi::index::DefinedFuncIndex;
use wasmo_abi::symbol;

/// Where LLVM puts the bitcode.
const BITCODE_SECTION: &str = ".llvm.lto";

/// The objects, in no form or two, each with a word for its name.
pub(crate) fn compile(
    wasm: &wasmo_module::Module,
    options: &Options,
) -> Result<Vec<(&'static str, Vec<u8>)>> {
    let functions = match options.direct {
        Direct::None => Vec::new(),
        Direct::Native | Direct::Bitcode => wasm.direct_functions(),
    };
    let functions = functions.into_iter();
    let functions = functions.filter_map(|func| wasm.defined_function(func));
    // Where nothing is optimised nothing is inlined either.
    let inlines = options.direct == Direct::Bitcode && options.opt_level != OptLevel::O0;
    let (bitcode, native): (Vec<_>, Vec<_>) =
        functions.partition(|&func| inlines && !wasm.function_facts(func).floats);
    let mut objects = Vec::new();
    if !native.is_empty() {
        objects.push(("direct", object_of(wasm, options, native, false)?));
    }
    if !bitcode.is_empty() {
        objects.push(("inline", object_of(wasm, options, bitcode, true)?));
    }
    Ok(objects)
}

fn object_of(
    wasm: &wasmo_module::Module,
    options: &Options,
    functions: Vec<DefinedFuncIndex>,
    bitcode: bool,
) -> Result<Vec<u8>> {
    // As a function of the host does, they rely on the guard page of the stack.
    let options = Options {
        bounds: Bounds::Guard,
        ..options.clone()
    };
    let machine = llvm::target_machine(&options)?;
    let context = Context::create();
    let diagnostics = Diagnostics::of(&context);
    let part = Part::of_copies(wasm, functions.clone());
    let lines = Lines::of_part(wasm.description(), &part);
    let mut common = Common::new(wasm, &options);
    // What is much there says nothing of the host, into which bitcode is linked.
    common.profile = None;
    let unit = Unit::new(&context, &common, &part, &machine, lines)?;
    for func in functions {
        let index = wasm.function_index(func);
        translate_function(&unit, func).map_err(|error| error.in_function(index))?;
        let function = unit.function(func);
        host_attributes(&unit, function);
        let global = function.as_global_value();
        global.set_name(&symbol::direct_function(wasm.hash(), index));
        // It may be called from another library than the one that it is in: what is inlined from one crate into another calls it.
        global.set_visibility(GlobalVisibility::Default);
        function.set_linkage(Linkage::External);
    }
    unit.debug.finish();
    passes::optimize(&unit, &machine)?;
    // There is no source that a debugger could show.
    passes::run(&unit, &machine, "strip")?;
    if bitcode {
        passes::run(&unit, &machine, "embed-bitcode<thinlto;emit-summary>")?;
    }
    let (bytes, _) = emit(&machine, &unit.module, FileType::Object, &diagnostics)?;
    let object = object::File::parse(&*bytes).map_err(malformed)?;
    let mut undefined = object.symbols().filter(|symbol| symbol.is_undefined());
    if let Some(symbol) = undefined.find(|symbol| symbol.name().is_ok_and(|name| !name.is_empty()))
    {
        return Err(malformed(format_args!("it refers to {:?}", symbol.name())));
    }
    if !bitcode {
        return Ok(bytes);
    }
    let section = object
        .section_by_name(BITCODE_SECTION)
        .ok_or_else(|| malformed("it has no bitcode"))?;
    Ok(section.data().map_err(malformed)?.to_vec())
}

/// Takes the attributes away that are for guests: nothing faults here and there is no backtrace, and LLVM inlines no function into one that lacks
/// some of them.
fn host_attributes(unit: &Unit<'_, '_>, function: FunctionValue<'_>) {
    let at = AttributeLoc::Function;
    for name in ["frame-pointer", "no-builtins", "disable-tail-calls"] {
        function.remove_string_attribute(at, name);
    }
    let valid = Attribute::get_named_enum_kind_id("null_pointer_is_valid");
    function.remove_enum_attribute(at, valid);
    // They do not look at the vmctx, and what it is like depends on the bounds, which are others here.
    let readable = Attribute::get_named_enum_kind_id("dereferenceable");
    function.remove_enum_attribute(AttributeLoc::Param(0), readable);
    // No section that is to be one range.
    function.set_section(None);
    // Even if another function of the module handles exceptions.
    function.add_attribute(at, unit.attribute("nounwind", 0));
}

#[cold]
fn malformed(error: impl std::fmt::Display) -> Error {
    Error::bug(format!(
        "the object of functions that the host calls is not as it should be: {error}"
    ))
}
