//! From a module to objects.

use crate::error::{Error, Result};
use crate::options::Options;
use crate::translate::stack::wrap_big_frame;
use crate::translate::translate_function;
use crate::unit::Unit;
use crate::{code, descriptor, invokes, llvm, passes, selects, tail};
use inkwell::context::Context;
use inkwell::module::Module;
use inkwell::targets::{FileType, TargetMachine};
use sha2::{Digest as _, Sha256};
use wasmo_abi::index::DefinedFuncIndex;
use wasmo_abi::symbol::Hash;

/// A compiled module.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compiled {
    /// The objects to link, each with a file name that is its own: the machine code first, the module descriptor
    /// second.
    pub objects: Vec<(String, Vec<u8>)>,
    /// The LLVM IR as translated, if [`Emit::llvm_ir`](crate::Emit::llvm_ir) asks for it.
    pub llvm_ir: Option<String>,
    /// The LLVM IR after the optimiser, if [`Emit::optimized_llvm_ir`](crate::Emit::optimized_llvm_ir) asks for it.
    pub optimized_llvm_ir: Option<String>,
    /// The assembly, if [`Emit::assembly`](crate::Emit::assembly) asks for it.
    pub assembly: Option<String>,
    /// LLVM's bitcode after the optimiser, if [`Emit::bitcode`](crate::Emit::bitcode) asks for it.
    pub bitcode: Option<Vec<u8>>,
    /// How large the module has become.
    pub report: Report,
}

/// Figures of a compilation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub struct Report {
    /// The functions that the module defines.
    pub functions: u32,
    /// The machine code in bytes.
    pub code_size: u64,
    /// The address map in bytes.
    pub address_map_size: u64,
    /// The data segments in bytes.
    pub data_size: u64,
}

/// How far a compilation has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Progress {
    /// So many functions have been translated to LLVM IR.
    Translated(u32),
    /// The optimiser has begun, which most often takes longest.
    Optimizing,
    /// Machine code is being made.
    Generating,
}

/// Compiles a module.
///
/// Several threads may do so at once.
///
/// # Errors
///
/// If the target is not supported or the LLVM library is of the wrong version; else only by a bug in Wasmo or LLVM.
pub fn compile(wasm: &wasmo_module::Module, options: &Options) -> Result<Compiled> {
    compile_with(wasm, options, &|_| {})
}

/// Compiles a module, and tells `progress` how far it is.
///
/// # Errors
///
/// As of [`compile`].
pub fn compile_with(
    wasm: &wasmo_module::Module,
    options: &Options,
    progress: &(dyn Fn(Progress) + Sync),
) -> Result<Compiled> {
    let target = options.target.info()?;
    let machine = llvm::target_machine(&options.target, target, options.opt_level)?;
    let hash = unit_hash(wasm, options);
    let context = Context::create();
    let unit = Unit::new(&context, wasm, options, target, &machine, hash)?;
    let mut big = Vec::new();
    for func in 0..wasm.defined_function_count() {
        let func = DefinedFuncIndex(func);
        let frame = translate_function(&unit, func)
            .map_err(|error| error.in_function(wasm.function_index(func)))?;
        if unit.is_explicit() && frame.is_big() {
            big.push((func, frame));
        }
        progress(Progress::Translated(func.0 + 1));
    }
    for (func, frame) in big {
        wrap_big_frame(&unit, func, frame)?;
    }
    for &func in &wasm.description().escaping {
        if let Some(own) = wasm.defined_function(func)
            && unit.makes_tail_calls(func)
        {
            tail::add_entry(&unit, own, hash)?;
        }
    }
    unit.debug.finish();
    verify(&unit.module)?;
    let text = |wanted: bool| wanted.then(|| unit.module.print_to_string().to_string());
    let llvm_ir = text(options.emit.llvm_ir);

    progress(Progress::Optimizing);
    passes::optimize(&unit, &machine)?;
    unit.module
        .get_functions()
        .try_for_each(|function| selects::keep(&unit, function))?;
    if unit.has_handlers() {
        invokes::clobber_registers(&unit)?;
        verify(&unit.module)?;
    }
    let optimized_llvm_ir = text(options.emit.optimized_llvm_ir);
    let bitcode = options
        .emit
        .bitcode
        .then(|| unit.module.write_bitcode_to_memory().as_slice().to_vec());
    let assembly = match options.emit.assembly {
        // The code generator changes the module it is given.
        true => Some(
            String::from_utf8_lossy(&emit(&machine, &unit.module.clone(), FileType::Assembly)?)
                .into_owned(),
        ),
        false => None,
    };
    progress(Progress::Generating);
    let mut object = emit(&machine, &unit.module, FileType::Object)?;

    let mut description = wasm.description().clone();
    description.bounds = options.bounds;
    let code = code::inspect(&object, hash, &description.escaping)?;
    if !options.debug_info || unit.has_handlers() {
        object = code::strip(object, options.debug_info)?;
    }
    let data = wasm.data_image();
    let record = descriptor::write(target.arch(), wasm.hash(), hash, &description, data, &code)?;
    Ok(Compiled {
        objects: vec![
            (format!("wasmo_{hash}_code.o"), object),
            (format!("wasmo_{hash}_module.o"), record),
        ],
        llvm_ir,
        optimized_llvm_ir,
        assembly,
        bitcode,
        report: Report {
            functions: wasm.defined_function_count(),
            code_size: code.text_size,
            address_map_size: code.address_map.len() as u64,
            data_size: data.len() as u64,
        },
    })
}

/// Has LLVM check our own work, in builds for development.
fn verify(module: &Module<'_>) -> Result<()> {
    if cfg!(debug_assertions) {
        module
            .verify()
            .map_err(|error| Error::bug(format!("LLVM finds the code invalid: {error}")))?;
    }
    Ok(())
}

fn emit(machine: &TargetMachine, module: &Module<'_>, ty: FileType) -> Result<Vec<u8>> {
    let buffer = machine
        .write_to_memory_buffer(module, ty)
        .map_err(|error| Error::bug(format!("LLVM cannot generate code: {error}")))?;
    Ok(buffer.as_slice().to_vec())
}

/// The hash that names the compilation of `wasm` with `options`: it covers these two, this compiler and the LLVM
/// library. Equal hashes mean equal results.
pub fn unit_hash(wasm: &wasmo_module::Module, options: &Options) -> Hash {
    let mut sha = Sha256::new();
    let mut part = |bytes: &[u8]| {
        sha.update((bytes.len() as u64).to_le_bytes());
        sha.update(bytes);
    };
    part(b"wasmo unit");
    part(&wasmo_abi::ABI_VERSION.to_le_bytes());
    part(env!("CARGO_PKG_VERSION").as_bytes());
    part(env!("WASMO_COMPILER_SOURCES").as_bytes());
    part(env!("WASMO_LLVM_LIBRARY").as_bytes());
    part(format!("{:?}", llvm::llvm_version()).as_bytes());
    part(&wasm.hash().0);
    // The description has the module's name in it, which need not come from the binary.
    part(&wasm.description().encode());
    // The derived format shows every field, and escapes the strings.
    part(format!("{options:?}").as_bytes());
    let digest = sha.finalize();
    let mut half = [0; 16];
    half.copy_from_slice(&digest[..16]);
    Hash(half)
}
