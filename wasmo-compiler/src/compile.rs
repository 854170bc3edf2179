//! From a module to objects.

use crate::code::{self, PartObject};
use crate::debug::Lines;
use crate::error::{Error, Result};
use crate::llvm::Diagnostics;
use crate::options::Options;
use crate::parallel::in_parallel;
use crate::part::{self, Keys, Part};
use crate::translate::stack::{larger_frames_in, wrap_big_frame};
use crate::translate::translate_function;
use crate::unit::{Common, Unit};
use crate::{descriptor, direct, kept, llvm, passes, tail};
use inkwell::context::Context;
use inkwell::module::Module;
use inkwell::targets::{FileType, TargetMachine};
use sha2::{Digest as _, Sha256};
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex};
use wasmo_abi::symbol::Hash;
use wasmo_module::{FunctionCounts, ProfileSummary};

/// A compiled module.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Compiled {
    /// The objects to link, each with a file name that is its own: the machine code first, the module descriptor
    /// second. What [`Direct`](crate::Direct) asks for follows.
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
#[derive(Clone, PartialEq, Eq, Debug)]
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
    /// The functions that are compiled without optimisations, ascending: they are so large that those would take too long.
    pub unoptimized: Vec<FuncIndex>,
}

/// How far a compilation has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum Progress {
    /// For so many more functions there is machine code, made now or found among the [`Parts`] of earlier compilations.
    Compiled(u32),
}

/// Where the machine code of a module's parts is kept, so that what has not changed since an earlier compilation
/// is not made again.
pub trait Parts: Sync {
    /// What was kept under `key`. It must be exactly that, since the code in it is linked as it is.
    fn load(&self, key: Hash) -> Option<Vec<u8>>;

    /// Keeps `part` under `key`. May fail silently.
    fn store(&self, key: Hash, part: &[u8]);
}

/// How a compilation is done. It does not matter for the result.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Session<'a> {
    /// How many threads work at once. A large module is compiled in parts.
    pub jobs: NonZeroUsize,
    /// Is told how far the compilation is, by any of the threads.
    pub progress: &'a (dyn Fn(Progress) + Sync),
    /// The parts of earlier compilations.
    pub parts: Option<&'a dyn Parts>,
}

impl Default for Session<'_> {
    /// One thread, nobody who is told, nothing kept.
    fn default() -> Self {
        Self {
            jobs: NonZeroUsize::MIN,
            progress: &|_| {},
            parts: None,
        }
    }
}

/// Compiles a module.
///
/// Several threads may do so at once.
///
/// # Errors
///
/// If the target is not supported or the LLVM library is of the wrong version; else only by a bug in Wasmo or LLVM.
pub fn compile(wasm: &wasmo_module::Module, options: &Options) -> Result<Compiled> {
    compile_with(wasm, options, Session::default())
}

/// Compiles a module in a certain way.
///
/// # Errors
///
/// As of [`compile`].
pub fn compile_with(
    wasm: &wasmo_module::Module,
    options: &Options,
    session: Session<'_>,
) -> Result<Compiled> {
    let target = options.target.info()?;
    let common = Common::new(wasm, options);
    let parts = match options.emit.is_any() {
        true => vec![Part::whole(wasm)],
        false => part::split(wasm, options, common.profile.map(ProfileSummary::hot))?,
    };
    // A whole module is kept by others as a whole; what is asked for besides is not kept.
    let kept = session.parts.filter(|_| parts.len() > 1);
    let work = Work {
        session,
        kept: kept.map(|kept| (kept, Keys::new(&common))),
        common: &common,
    };
    // What takes longest comes first, so that at the end no thread waits long for another.
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_cached_key(|&at| Reverse(parts[at].expense(wasm)));
    let compile = |&at: &usize| work.compile_cached(&parts[at]).map(|part| (at, part));
    let mut results = in_parallel(session.jobs.get(), &order, compile)?;
    results.sort_by_key(|&(at, _)| at);
    let mut objects = Vec::with_capacity(results.len());
    let mut texts = Texts::default();
    let mut unoptimized = Vec::new();
    for (_, result) in results {
        // Not before all are done: a module beyond a limit must be refused again.
        if let (Some(parts), Some(key)) = (kept, result.key) {
            let part = kept::encode(&result.object.bytes, &result.unoptimized);
            parts.store(key, &part);
        }
        unoptimized.extend(result.unoptimized);
        objects.push(result.object);
        texts = result.texts;
    }

    let mut description = wasm.description().clone();
    description.bounds = options.bounds;
    let hash = unit_hash(wasm, options);
    let (object, code) = code::assemble(options, &objects, hash, &description)?;
    drop(objects);
    let data = wasm.data_image();
    let record = descriptor::write(target.arch(), wasm.hash(), hash, &description, data, &code)?;
    let mut objects = vec![
        (format!("wasmo_{hash}_code.o"), object),
        (format!("wasmo_{hash}_module.o"), record),
    ];
    let direct = direct::compile(wasm, options)?.into_iter();
    objects.extend(direct.map(|(what, bytes)| (format!("wasmo_{hash}_{what}.o"), bytes)));
    Ok(Compiled {
        objects,
        llvm_ir: texts.llvm_ir,
        optimized_llvm_ir: texts.optimized_llvm_ir,
        assembly: texts.assembly,
        bitcode: texts.bitcode,
        report: Report {
            functions: wasm.defined_function_count(),
            code_size: code.text_size,
            address_map_size: code.address_map.len() as u64,
            data_size: data.len() as u64,
            unoptimized,
        },
    })
}

/// How often a part is compiled at most until its frames are known. Twice does for what is not contrived: what is known by then makes hardly any difference to
/// the frames.
const ATTEMPTS: usize = 8;

/// What is asked for besides the objects.
#[derive(Default)]
struct Texts {
    llvm_ir: Option<String>,
    optimized_llvm_ir: Option<String>,
    assembly: Option<String>,
    bitcode: Option<Vec<u8>>,
}

/// What comes of a part.
struct PartResult {
    object: PartObject,
    texts: Texts,
    /// Those of its functions that were not optimised, ascending.
    unoptimized: Vec<FuncIndex>,
    /// Under what to keep the object, if it is new.
    key: Option<Hash>,
}

/// A compilation.
struct Work<'a> {
    common: &'a Common<'a>,
    session: Session<'a>,
    /// The parts of earlier compilations, and under what names they are kept.
    kept: Option<(&'a dyn Parts, Keys<'a>)>,
}

impl Work<'_> {
    /// Compiles a part, unless its machine code is at hand.
    fn compile_cached(&self, part: &Part) -> Result<PartResult> {
        let functions = part.functions().len() as u32;
        let Common { wasm, options, .. } = *self.common;
        let lines = match options.debug_info {
            true => Lines::of_binary(),
            false => Lines::of_part(wasm.description(), part),
        };
        let kept = self.kept.as_ref();
        let kept = kept.map(|(parts, keys)| Ok::<_, Error>((parts, keys.of(part)?)));
        let kept = kept.transpose()?;
        let found = kept.and_then(|(parts, key)| kept::decode(parts.load(key)?));
        let result = match found {
            Some((bytes, unoptimized)) => PartResult {
                object: PartObject { bytes, lines },
                texts: Texts::default(),
                unoptimized,
                key: None,
            },
            None => PartResult {
                key: kept.map(|(_, key)| key),
                ..self.compile_part(part, lines)?
            },
        };
        (self.session.progress)(Progress::Compiled(functions));
        Ok(result)
    }

    /// Compiles a part, again if frames turn out to be larger than the checks of the stack say.
    fn compile_part(&self, part: &Part, lines: Lines) -> Result<PartResult> {
        let mut larger_frames = BTreeMap::new();
        for _ in 0..ATTEMPTS {
            let (result, larger) = self.try_compile_part(part, lines.clone(), &larger_frames)?;
            if larger.is_empty() {
                return Ok(result);
            }
            larger_frames.extend(larger);
        }
        let funcs = larger_frames.keys();
        let funcs: Vec<_> = funcs.map(|func| func.0.to_string()).collect();
        Err(Error::bug(format!(
            "the frames of functions grow each time they are compiled: {}",
            funcs.join(", ")
        )))
    }

    /// Compiles a part in which these frames are known to be larger than estimated. Gives those that still are.
    fn try_compile_part(
        &self,
        part: &Part,
        lines: Lines,
        larger_frames: &BTreeMap<FuncIndex, u64>,
    ) -> Result<(PartResult, BTreeMap<FuncIndex, u64>)> {
        let Common { wasm, options, .. } = *self.common;
        let machine = llvm::target_machine(options)?;
        let context = Context::create();
        if !options.emit.is_any() {
            llvm::discard_names(&context);
        }
        let diagnostics = Diagnostics::of(&context);
        let mut unit = Unit::new(&context, self.common, part, &machine, lines.clone())?;
        unit.larger_frames = larger_frames.clone();
        let mut big = Vec::new();
        for func in part.bodies() {
            let frame = translate_function(&unit, func)
                .map_err(|error| error.in_function(wasm.function_index(func)))?;
            if part.defines(func) && unit.is_explicit() && frame.is_big() {
                big.push((func, frame));
            }
        }
        for (func, frame) in big {
            wrap_big_frame(&unit, func, frame)?;
        }
        for func in part.functions() {
            let index = wasm.function_index(func);
            if unit.makes_tail_calls(index) && unit.escapes(index) {
                tail::add_entry(&unit, func)?;
            }
        }
        unit.debug.finish();
        verify(&unit.module)?;
        let text = |wanted: bool| wanted.then(|| unit.module.print_to_string().to_string());
        let mut texts = Texts {
            llvm_ir: text(options.emit.llvm_ir),
            ..Texts::default()
        };

        let spared = passes::optimize(&unit, &machine)?;
        verify(&unit.module)?;
        texts.optimized_llvm_ir = text(options.emit.optimized_llvm_ir);
        if options.emit.bitcode {
            texts.bitcode = Some(unit.module.write_bitcode_to_memory().as_slice().to_vec());
        }
        if options.emit.assembly {
            // The code generator changes the module it is given.
            let module = unit.module.clone();
            let (assembly, _) = emit(&machine, &module, FileType::Assembly, &diagnostics)?;
            texts.assembly = Some(String::from_utf8_lossy(&assembly).into_owned());
        }
        let (bytes, warnings) = emit(&machine, &unit.module, FileType::Object, &diagnostics)?;
        let larger = larger_frames_in(&warnings);
        if !larger.is_empty() {
            unit.give_back_values();
        }
        let result = PartResult {
            object: PartObject { bytes, lines },
            texts,
            unoptimized: part
                .functions()
                .map(|func| wasm.function_index(func))
                .filter(|func| spared.contains(func))
                .collect(),
            key: None,
        };
        Ok((result, larger))
    }
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

/// Generates code for `module`. Gives what LLVM warns of besides.
pub(crate) fn emit(
    machine: &TargetMachine,
    module: &Module<'_>,
    ty: FileType,
    diagnostics: &Diagnostics<'_>,
) -> Result<(Vec<u8>, Vec<String>)> {
    let buffer = machine.write_to_memory_buffer(module, ty);
    // An error in there says more.
    let warnings = diagnostics.take_warnings()?;
    let buffer =
        buffer.map_err(|error| Error::bug(format!("LLVM cannot generate code: {error}")))?;
    Ok((buffer.as_slice().to_vec(), warnings))
}

/// The hash that names the compilation of `wasm` with `options`: it covers these two, this compiler and the LLVM
/// library. Equal hashes mean equal results.
pub fn unit_hash(wasm: &wasmo_module::Module, options: &Options) -> Hash {
    let mut digest = Digest::new("wasmo unit", options);
    digest.part(&wasm.hash().0);
    // The description has the module's name in it, which need not come from the binary.
    digest.part(&wasm.description().encode());
    digest.summary(wasm.profile_summary());
    for func in (0..wasm.defined_function_count()).map(DefinedFuncIndex) {
        digest.counts(wasm.function_counts(func));
    }
    digest.finish()
}

/// The hash of what a compilation depends on.
#[derive(Clone)]
pub(crate) struct Digest(Sha256);

impl Digest {
    /// That of the compiler, the LLVM library and the options.
    pub(crate) fn new(kind: &str, options: &Options) -> Self {
        let mut digest = Self(Sha256::new());
        digest.part(kind.as_bytes());
        digest.part(&wasmo_abi::ABI_VERSION.to_le_bytes());
        digest.part(env!("CARGO_PKG_VERSION").as_bytes());
        digest.part(env!("WASMO_COMPILER_SOURCES").as_bytes());
        digest.part(env!("WASMO_LLVM_LIBRARY").as_bytes());
        digest.part(format!("{:?}", llvm::llvm_version()).as_bytes());
        // The derived format shows every field, and escapes the strings.
        digest.part(format!("{options:?}").as_bytes());
        digest
    }

    /// Adds `bytes`, and where they end.
    pub(crate) fn part(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds what a profile has of a function.
    pub(crate) fn counts(&mut self, counts: Option<&FunctionCounts>) {
        let Some(FunctionCounts {
            entries, branches, ..
        }) = counts
        else {
            return self.part(&[]);
        };
        self.part(&entries.to_le_bytes());
        for branch in branches {
            let ways = branch.ways.iter();
            self.part(&ways.flat_map(|way| way.to_le_bytes()).collect::<Vec<u8>>());
        }
    }

    /// Adds what is much in a profile.
    pub(crate) fn summary(&mut self, summary: Option<&ProfileSummary>) {
        // The derived format shows every field.
        self.part(format!("{summary:?}").as_bytes());
    }

    pub(crate) fn finish(self) -> Hash {
        let digest = self.0.finalize();
        let mut half = [0; 16];
        half.copy_from_slice(&digest[..16]);
        Hash(half)
    }
}
