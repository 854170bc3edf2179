//! The LLVM shim: the only place of this crate with `unsafe` code.
//!
//! Everything else goes through inkwell's safe API. What stands here is what inkwell declares unsafe or does not
//! offer.
#![allow(unsafe_code, reason = "this is the shim")]

use crate::error::{Error, ErrorKind, Result};
use crate::options::{OptLevel, Options};
use crate::target::Arch;
use inkwell::OptimizationLevel;
use inkwell::builder::Builder;
use inkwell::context::{AsContextRef as _, Context};
use inkwell::passes::PassBuilderOptions;
use inkwell::targets::{CodeModel, InitializationConfig, RelocMode, TargetMachine, TargetTriple};
use inkwell::types::IntType;
use inkwell::values::{
    AsValueRef as _, BasicValueEnum, CallSiteValue, FloatValue, InstructionOpcode,
    InstructionValue, IntValue, PointerValue, ValueKind,
};
use llvm_sys::LLVMDiagnosticSeverity::LLVMDSError;
use llvm_sys::prelude::LLVMDiagnosticInfoRef;
use std::cell::RefCell;
use std::ffi::{CStr, c_void};
use std::rc::Rc;
use std::sync::Once;

/// The LLVM major version whose API this crate is written for.
const MAJOR: u32 = 22;

/// Keeps the linker's `--as-needed` from dropping the library when it meets it before the code that needs it.
#[used]
static KEEP_LIBRARY: unsafe extern "C" fn(*mut u32, *mut u32, *mut u32) =
    llvm_sys::core::LLVMGetVersion;

/// The version of the LLVM library in use: major, minor, patch.
pub fn llvm_version() -> (u32, u32, u32) {
    let (mut major, mut minor, mut patch) = (0, 0, 0);
    // SAFETY: LLVMGetVersion writes a u32 through each pointer that is not null; all three point at live,
    // exclusively borrowed u32.
    unsafe { llvm_sys::core::LLVMGetVersion(&mut major, &mut minor, &mut patch) };
    (major, minor, patch)
}

/// Makes LLVM's code generators known, once for the process.
///
/// # Errors
///
/// If the library that the loader found is not the version that this crate is written for.
fn initialize() -> Result<()> {
    static ONCE: Once = Once::new();
    let (major, minor, patch) = llvm_version();
    if major != MAJOR {
        return Err(Error::new(
            ErrorKind::Llvm,
            format!(
                "Wasmo was built for LLVM {MAJOR}, but the library loaded is LLVM {major}.{minor}.{patch}"
            ),
        ));
    }
    ONCE.call_once(|| {
        let config = InitializationConfig::default();
        inkwell::targets::Target::initialize_x86(&config);
        inkwell::targets::Target::initialize_aarch64(&config);
        set_options();
    });
    Ok(())
}

/// Sets what LLVM only offers as options of its command line.
///
/// * It is not to follow where the values of variables are, machine instruction by machine instruction: guests have no variables that a debugger could
///   show, and on x86-64 that takes 5 % of the time all the same.
/// * The values of one block are given registers from its end on, so that those that live short come first. In the order of the code, what is used all over
///   a long block, such as a pointer to what the block works on, is the first to lose its register.
/// * What has the attribute `inlinehint` is inlined at a cost of 250 where other functions are at 225. See [`pipeline`](crate::pipeline).
/// * A call is cold, and inlined at a cost of 45, if LLVM guesses that less than half of those that enter the caller come to it (two in a hundred
///   otherwise): 3 % of the code and 4 % of the time to compile SQLite from `-Os`, and guests execute the same.
/// * Loops of at least 8 iterations are worth vectors, if that is a constant. It is 16 otherwise, and clang leaves over up to 15 single bytes behind a loop that
///   it has made of vectors for wasm.
/// * Blocks of two instructions are not copied to where they are jumped to (before registers are allocated; what is done after that is left as it is).
/// * Divisions of more than 64 bits are computed in place. WebAssembly has none, but LLVM makes some of numbers that a loop adds up, and would call a function of the
///   compiler's library for them.
/// * Where bytes are loaded, changed and stored, all are stored and not only those that have changed: at the end of a memory the others may be out of bounds.
fn set_options() {
    let args = [
        c"wasmo",
        c"-experimental-debug-variable-locations=false",
        c"-greedy-reverse-local-assignment",
        c"-inlinehint-threshold=250",
        c"-cold-callsite-rel-freq=50",
        c"-vectorizer-min-trip-count=8",
        c"-tail-dup-size=1",
        c"-expand-div-rem-bits=64",
        c"-combiner-reduce-load-op-store-width=false",
        c"-combiner-shrink-load-replace-store-with-store=false",
    ]
    .map(CStr::as_ptr);
    // SAFETY: `args` has as many C strings as it is said to have, which live for ever. No overview is given, which may be null. Like
    // the targets, options are made known once, before anything is compiled: see `initialize`. LLVM 22 knows these.
    unsafe {
        llvm_sys::support::LLVMParseCommandLineOptions(
            args.len() as i32,
            args.as_ptr(),
            std::ptr::null(),
        );
    }
}

/// How much the code generator optimises.
fn codegen_level(options: &Options) -> OptimizationLevel {
    match options.opt_level {
        // Four times as fast as the next.
        OptLevel::O0 => OptimizationLevel::None,
        OptLevel::O1 => OptimizationLevel::Less,
        OptLevel::O2 | OptLevel::Os | OptLevel::Oz => OptimizationLevel::Default,
        OptLevel::O3 => OptimizationLevel::Aggressive,
    }
}

/// Whether the code generator leaves code in that nothing leads to: it has decided a branch, and the pass that would remove the other way is not run.
pub(crate) fn leaves_dead_code(options: &Options) -> bool {
    codegen_level(options) == OptimizationLevel::None
}

/// LLVM's code generator for the target of `options`.
pub(crate) fn target_machine(options: &Options) -> Result<TargetMachine> {
    initialize()?;
    let target = &options.target;
    let info = target.info()?;
    let triple = TargetTriple::create(&target.triple);
    let llvm_target = inkwell::targets::Target::from_triple(&triple).map_err(|error| {
        Error::new(
            ErrorKind::Llvm,
            format!(
                "this LLVM library has no code generator for {}: {error}",
                target.triple
            ),
        )
    })?;
    // Without this feature LLVM aborts the process on a 32-bit CPU name.
    let features = match info.arch() {
        Arch::X86_64 if target.features.is_empty() => "+64bit".to_owned(),
        Arch::X86_64 => format!("{},+64bit", target.features),
        Arch::Aarch64 => target.features.clone(),
    };
    llvm_target
        .create_target_machine(
            &triple,
            target.cpu_name(),
            &features,
            codegen_level(options),
            RelocMode::PIC,
            CodeModel::Small,
        )
        .ok_or_else(|| {
            Error::new(
                ErrorKind::Target,
                format!("LLVM cannot generate code for {target:?}"),
            )
        })
}

/// Has the values of `context` go without names, which only texts show: each takes memory, and LLVM sees to it that each is the only one of its function.
pub(crate) fn discard_names(context: &Context) {
    // SAFETY: the context is alive.
    unsafe { llvm_sys::core::LLVMContextSetDiscardValueNames(context.as_ctx_ref(), 1) };
}

/// What LLVM has to say of the code in a context. Otherwise it writes that to standard error, and ends the process if it is an error.
pub(crate) struct Diagnostics<'ctx> {
    context: &'ctx Context,
    /// To which LLVM has a pointer.
    said: Rc<RefCell<Said>>,
}

/// What has been said so far.
#[derive(Default)]
struct Said {
    errors: Vec<String>,
    warnings: Vec<String>,
}

impl<'ctx> Diagnostics<'ctx> {
    /// Listens to what is said of `context` until it is dropped.
    pub(crate) fn of(context: &'ctx Context) -> Self {
        let said = Rc::<RefCell<Said>>::default();
        let place = Rc::as_ptr(&said).cast_mut().cast::<c_void>();
        // SAFETY: the context is alive. `hear` takes the pointer for what it is: its target lives until `drop` has taken it from the context, and is
        // never borrowed but by `hear` and `take_warnings`, which LLVM does not call into one another.
        unsafe {
            llvm_sys::core::LLVMContextSetDiagnosticHandler(
                context.as_ctx_ref(),
                Some(hear),
                place,
            );
        }
        Self { context, said }
    }

    /// The warnings since the last time.
    ///
    /// # Errors
    ///
    /// If there was an error.
    pub(crate) fn take_warnings(&self) -> Result<Vec<String>> {
        let Said { errors, warnings } = self.said.take();
        match errors.is_empty() {
            true => Ok(warnings),
            false => Err(Error::bug(format!(
                "LLVM cannot generate code: {}",
                errors.join("; ")
            ))),
        }
    }
}

impl Drop for Diagnostics<'_> {
    fn drop(&mut self) {
        // SAFETY: the context is alive, as the borrow says. It may have no handler.
        unsafe {
            llvm_sys::core::LLVMContextSetDiagnosticHandler(
                self.context.as_ctx_ref(),
                None,
                std::ptr::null_mut(),
            );
        }
    }
}

/// Is told what LLVM has to say.
extern "C" fn hear(info: LLVMDiagnosticInfoRef, said: *mut c_void) {
    // SAFETY: LLVM calls this with what it has to say.
    let severity = unsafe { llvm_sys::core::LLVMGetDiagInfoSeverity(info) };
    // SAFETY: as above. The text is ours.
    let message = unsafe { llvm_sys::core::LLVMGetDiagInfoDescription(info) };
    // SAFETY: LLVM's text is a C string, which lives until it is given back.
    let text = unsafe { CStr::from_ptr(message) };
    let text = text.to_string_lossy().into_owned();
    // SAFETY: it is LLVM's, and not used any more.
    unsafe { llvm_sys::core::LLVMDisposeMessage(message) };
    // SAFETY: LLVM gives the pointer that `Diagnostics::of` has given it, whose target is alive.
    let said = unsafe { &*said.cast::<RefCell<Said>>() };
    let Ok(mut said) = said.try_borrow_mut() else {
        return;
    };
    match severity {
        LLVMDSError => said.errors.push(text),
        _ => said.warnings.push(text),
    }
}

/// Has passes ask LLVM's own analyses of aliases, and that by scalar evolution, which it has in none of its pipelines: what is at distances of which the
/// bounds of loops say that they do not meet.
pub(crate) fn set_scev_aliases(options: &PassBuilderOptions) {
    let analyses = c"basic-aa,scoped-noalias-aa,tbaa,scev-aa";
    // SAFETY: the options are live. LLVM keeps the pointer to the text, a C string that lives for ever.
    unsafe {
        llvm_sys::transforms::pass_builder::LLVMPassBuilderOptionsSetAAPipeline(
            options.as_mut_ptr(),
            analyses.as_ptr(),
        );
    }
}

/// Removes the metadata of this kind from `instruction`.
pub(crate) fn remove_metadata(instruction: InstructionValue<'_>, kind: u32) {
    // SAFETY: the instruction is live, and null stands for no metadata.
    unsafe {
        llvm_sys::core::LLVMSetMetadata(instruction.as_value_ref(), kind, std::ptr::null_mut());
    }
}

/// Ends a function with what `call`, the last that it does, has given.
pub(crate) fn return_result<'ctx>(
    builder: &Builder<'ctx>,
    call: CallSiteValue<'ctx>,
) -> Result<()> {
    match call.try_as_basic_value() {
        ValueKind::Basic(value) => builder.build_return(Some(&value))?,
        ValueKind::Instruction(_) => builder.build_return(None)?,
    };
    Ok(())
}

/// The number that `value` is, if it is one: other constants are poison or expressions.
pub(crate) fn float_constant(value: FloatValue<'_>) -> Option<f64> {
    // SAFETY: LLVMIsAConstantFP takes any value. The borrow of the context in its type keeps it alive.
    let constant = unsafe { llvm_sys::core::LLVMIsAConstantFP(value.as_value_ref()) };
    // `get_constant` makes sure of less than LLVM wants: that the value is constant.
    (!constant.is_null())
        .then(|| value.get_constant())
        .flatten()
        .map(|(number, _)| number)
}

/// Whether an instruction is an `or` of which LLVM has noted that no bit is set in both operands, so that it is their sum.
pub(crate) fn is_disjoint(instruction: InstructionValue<'_>) -> bool {
    if instruction.get_opcode() != InstructionOpcode::Or {
        return false;
    }
    // SAFETY: LLVMGetIsDisjoint takes an `or` instruction: the opcode says that it is one. The borrow of the context in its type
    // keeps it alive.
    unsafe { llvm_sys::core::LLVMGetIsDisjoint(instruction.as_value_ref()) != 0 }
}

/// Which elements of its two vectors a `shufflevector` has; -1 where that is left open. Nothing of other instructions.
pub(crate) fn shuffle_mask(instruction: InstructionValue<'_>) -> Vec<i32> {
    if instruction.get_opcode() != InstructionOpcode::ShuffleVector {
        return Vec::new();
    }
    let shuffle = instruction.as_value_ref();
    // SAFETY: LLVMGetNumMaskElements takes a `shufflevector`: the opcode says that it is one. The borrow of the context in its type keeps it alive.
    let count = unsafe { llvm_sys::core::LLVMGetNumMaskElements(shuffle) };
    // SAFETY: the same, and there are `count` elements.
    let element = |index| unsafe { llvm_sys::core::LLVMGetMaskValue(shuffle, index) };
    (0..count).map(element).collect()
}

/// The address `offset` bytes from `base`, modulo 2^64.
pub(crate) fn byte_offset<'ctx>(
    builder: &Builder<'ctx>,
    byte: IntType<'ctx>,
    base: PointerValue<'ctx>,
    offset: IntValue<'ctx>,
    name: &str,
) -> Result<PointerValue<'ctx>> {
    // SAFETY: build_gep is unsafe because indices that do not fit the pointee type make LLVM read beyond its type
    // tables. The pointee type is an integer here, which takes exactly the one index given. The instruction has no
    // `inbounds`, so no offset makes its result undefined.
    Ok(unsafe { builder.build_gep(byte, base, &[offset], name) }?)
}

/// `value`, but should it be `undef` or poison: some value, the same for each use.
pub(crate) fn freeze<'ctx>(
    builder: &Builder<'ctx>,
    value: BasicValueEnum<'ctx>,
) -> Result<BasicValueEnum<'ctx>> {
    if builder.get_insert_block().is_none() {
        return Err(Error::bug("code is emitted outside of any block"));
    }
    // SAFETY: The builder and the value are of the same context, as their lifetime says, and live. The builder is
    // positioned, so that LLVM has a place for the instruction. The name is a C string.
    let frozen = unsafe {
        llvm_sys::core::LLVMBuildFreeze(builder.as_mut_ptr(), value.as_value_ref(), c"".as_ptr())
    };
    // SAFETY: LLVMBuildFreeze gives a value of the type of its operand, which is a basic one.
    Ok(unsafe { BasicValueEnum::new(frozen) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::emit;
    use crate::target::Target;
    use inkwell::debug_info::{
        AsDIScope as _, DIFlags, DIFlagsConstants as _, DWARFEmissionKind, DWARFSourceLanguage,
    };
    use inkwell::targets::FileType;

    #[test]
    fn what_llvm_calls_an_error_is_one() {
        let context = Context::create();
        let diagnostics = Diagnostics::of(&context);
        let options = Options::new(Target::new("x86_64-unknown-linux-gnu"));
        let machine = target_machine(&options).expect("the target is known");
        let module = context.create_module("errors");
        let ty = context.void_type().fn_type(&[], false);
        let function = module.add_function("f", ty, None);
        let builder = context.create_builder();
        builder.position_at_end(context.append_basic_block(function, "entry"));
        let code = "bogus".to_owned();
        let code = context.create_inline_asm(ty, code, String::new(), true, false, None, false);
        builder
            .build_indirect_call(ty, code, &[], "")
            .expect("a call");
        builder.build_return(None).expect("a return");
        assert!(diagnostics.take_warnings().is_ok(), "nothing yet");
        let emitted = emit(&machine, &module, FileType::Object, &diagnostics);
        let error = emitted.expect_err("an error").to_string();
        assert!(error.contains("invalid instruction"), "{error}");
        assert!(diagnostics.take_warnings().is_ok(), "it is told once");
    }

    /// What the passes rely on: a builder in front of an instruction builds for that instruction's line, or for none if that has none.
    #[test]
    fn a_builder_takes_over_the_line_of_what_it_stands_before() {
        let context = Context::create();
        let module = context.create_module("lines");
        let (debug, unit) = module.create_debug_info_builder(
            true,
            DWARFSourceLanguage::C,
            "lines",
            ".",
            "",
            true,
            "",
            0,
            "",
            DWARFEmissionKind::LineTablesOnly,
            0,
            false,
            false,
            "",
            "",
        );
        let i32 = context.i32_type();
        let function = module.add_function("f", i32.fn_type(&[i32.into()], false), None);
        let argument = function.get_nth_param(0).map(|it| it.into_int_value());
        let argument = argument.expect("the function has a parameter");
        let file = unit.get_file();
        let ty = debug.create_subroutine_type(file, None, &[], DIFlags::ZERO);
        let scope = debug.create_function(
            file.as_debug_info_scope(),
            "f",
            None,
            file,
            1,
            ty,
            true,
            true,
            1,
            DIFlags::ZERO,
            true,
        );
        function.set_subprogram(scope);
        let builder = context.create_builder();
        builder.position_at_end(context.append_basic_block(function, ""));
        let add = || {
            let sum = builder.build_int_add(argument, argument, "");
            let sum = sum.expect("the builder has a position");
            sum.as_instruction().expect("an argument is no constant")
        };
        let line = |line| {
            let scope = scope.as_debug_info_scope();
            debug.create_debug_location(&context, line, 0, scope, None)
        };
        let without = add();
        builder.set_current_debug_location(line(7));
        let with = add();
        builder.set_current_debug_location(line(8));

        for (instruction, expected) in [(with, Some(7)), (without, None), (with, Some(7))] {
            builder.position_before(&instruction);
            let location = add().get_debug_location();
            assert_eq!(location.map(|it| it.get_line()), expected);
        }
    }
}
