//! What the functions of a module share while they are translated: declarations, types, metadata.

use crate::constant_table::{self, Tables};
use crate::convention::Convention;
use crate::debug::{Debug, Lines, NO_OFFSET};
use crate::error::{Error, ErrorKind, Result};
use crate::known::{self, Segments};
use crate::llvm;
use crate::names;
use crate::options::Options;
use crate::part::Part;
use crate::pipeline;
use crate::tail;
use crate::target::TargetInfo;
use crate::types::Types;
use inkwell::GlobalVisibility;
use inkwell::attributes::{Attribute, AttributeLoc};
use inkwell::basic_block::BasicBlock;
use inkwell::builder::Builder;
use inkwell::context::Context;
use inkwell::intrinsics::Intrinsic;
use inkwell::module::{FlagBehavior, Linkage, Module};
use inkwell::targets::TargetMachine;
use inkwell::types::{BasicMetadataTypeEnum, BasicType as _, BasicTypeEnum, FunctionType};
use inkwell::values::{
    BasicMetadataValueEnum, BasicValue as _, BasicValueEnum, CallSiteValue, FunctionValue,
    InstructionValue, LLVMTailCallKind, MetadataValue, PointerValue, ValueKind,
};
use std::cell::{Cell, OnceCell, RefCell};
use std::collections::{BTreeMap, HashSet};
use std::sync::atomic::AtomicU64;
use std::sync::atomic::Ordering::Relaxed;
use wasmo_abi::description::{Bounds, Description};
use wasmo_abi::index::{DefinedFuncIndex, FuncIndex, MemoryIndex, TypeIndex};
use wasmo_abi::layout::{SLOT_SIZE, VmctxLayout};
use wasmo_abi::libcall::{Libcall, LibcallType};
use wasmo_abi::symbol;
use wasmo_abi::trap::TrapCode;
use wasmo_abi::types::{FuncType, ValType};
use wasmo_module::limits::{MAX_VALUES, MAX_VALUES_PER_BYTE};
use wasmo_module::{FunctionCounts, ProfileSummary};

/// The name of the function that [`Unit::personality`] declares.
pub(crate) const PERSONALITY: &str = "wasmo_personality";

/// What is the same for all parts of a module while it is compiled.
pub(crate) struct Common<'a> {
    pub(crate) wasm: &'a wasmo_module::Module,
    pub(crate) options: &'a Options,
    pub(crate) tables: Tables,
    pub(crate) segments: Segments<'a>,
    /// What is much, if the module is compiled by a profile.
    pub(crate) profile: Option<&'a ProfileSummary>,
    /// How many values the instructions of the module may still take and give.
    values_left: AtomicU64,
}

impl<'a> Common<'a> {
    pub(crate) fn new(wasm: &'a wasmo_module::Module, options: &'a Options) -> Self {
        Self {
            wasm,
            options,
            tables: Tables::of(wasm),
            segments: known::segments(wasm, options),
            profile: wasm.profile_summary(),
            values_left: AtomicU64::new(max_values(wasm.description())),
        }
    }
}

/// A part of a module while it is translated.
pub(crate) struct Unit<'a, 'ctx> {
    pub(crate) wasm: &'a wasmo_module::Module,
    pub(crate) options: &'a Options,
    pub(crate) tables: &'a Tables,
    pub(crate) segments: &'a Segments<'a>,
    profile: Option<&'a ProfileSummary>,
    pub(crate) target: TargetInfo,
    pub(crate) layout: VmctxLayout,
    pub(crate) context: &'ctx Context,
    pub(crate) module: Module<'ctx>,
    pub(crate) types: Types<'ctx>,
    pub(crate) debug: Debug<'ctx>,
    /// The LLVM types of the wasm function types.
    signatures: Vec<FunctionType<'ctx>>,
    /// What of the module this is.
    pub(crate) part: &'a Part,
    /// The bodies of the defined functions, as far as they have been asked for.
    functions: Vec<OnceCell<FunctionValue<'ctx>>>,
    libcalls: Vec<FunctionValue<'ctx>>,
    /// Whether a function of the module handles exceptions.
    has_handlers: bool,
    /// The frames in bytes that were larger than estimated when the part was compiled before.
    pub(crate) larger_frames: BTreeMap<FuncIndex, u64>,
    /// How many values the instructions of the module may still take and give, but for those of the function at hand.
    values_left: &'a AtomicU64,
    /// How many those of the part do, but for those of the function at hand.
    settled: Cell<u64>,
    /// How many those of the function at hand do.
    values: Cell<u64>,
    /// The blocks that are the heads of wasm loops, as translated: LLVM's optimiser removes blocks.
    pub(crate) loop_heads: RefCell<HashSet<BasicBlock<'ctx>>>,
    /// How many [scopes](crate::copies::alias_scope) of accesses there are.
    pub(crate) alias_scopes: Cell<u32>,
    metadata: Metadata<'ctx>,
}

/// The regions of memory that never overlap, which TBAA tells LLVM so.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Region {
    /// The content of linear memories.
    LinearMemory,
    /// The content of globals.
    Global,
    /// The elements of tables.
    Table,
    /// The records of memories and tables: bases and lengths.
    Record,
    /// Tags and payloads of exceptions.
    Exception,
    /// Arguments of tail calls on their way.
    TailArgument,
    /// What never changes while an instance lives: pointers in the vmctx, funcref records, type ids.
    Constant,
}

impl Region {
    const ALL: [(Self, &'static str); 7] = [
        (Self::LinearMemory, "linear memory"),
        (Self::Global, "global"),
        (Self::Table, "table"),
        (Self::Record, "record"),
        (Self::Exception, "exception"),
        (Self::TailArgument, "tail argument"),
        (Self::Constant, "constant"),
    ];
}

/// Metadata nodes and kinds, looked up once.
struct Metadata<'ctx> {
    /// The access tags, indexed by [`Region`].
    tags: [MetadataValue<'ctx>; Region::ALL.len()],
    unlikely: MetadataValue<'ctx>,
    /// The weights of branches with a hint that they are not taken, and that they are.
    hinted: [MetadataValue<'ctx>; 2],
    empty: MetadataValue<'ctx>,
    kind_tbaa: u32,
    kind_prof: u32,
    kind_invariant_load: u32,
}

impl<'ctx> Metadata<'ctx> {
    fn new(context: &'ctx Context, types: &Types<'ctx>) -> Self {
        let root = context.metadata_node(&[context.metadata_string("wasmo").into()]);
        let zero = types.i64.const_zero();
        let tags = Region::ALL.map(|(_, name)| {
            let ty = context.metadata_node(&[
                context.metadata_string(name).into(),
                root.into(),
                zero.into(),
            ]);
            context.metadata_node(&[ty.into(), ty.into(), zero.into()])
        });
        let weights = |first, second| branch_weights(context, types, [first, second]);
        Self {
            tags,
            unlikely: weights(1, 1 << 20),
            // As LLVM does for `__builtin_expect`.
            hinted: [weights(1, 2000), weights(2000, 1)],
            empty: context.metadata_node(&[]),
            kind_tbaa: context.get_kind_id("tbaa"),
            kind_prof: context.get_kind_id("prof"),
            kind_invariant_load: context.get_kind_id("invariant.load"),
        }
    }
}

impl<'a, 'ctx> Unit<'a, 'ctx> {
    /// Makes a new LLVM module for `part`.
    pub(crate) fn new(
        context: &'ctx Context,
        common: &'a Common<'a>,
        part: &'a Part,
        machine: &TargetMachine,
        lines: Lines,
    ) -> Result<Self> {
        let Common {
            wasm,
            options,
            ref tables,
            ref segments,
            profile,
            ref values_left,
        } = *common;
        let description = wasm.description();
        let module = context.create_module(&description.name);
        module.set_triple(&machine.get_triple());
        module.set_data_layout(&machine.get_target_data().get_data_layout());
        let types = Types::new(context);
        let flag = |name, behavior, value| {
            module.add_basic_value_flag(name, behavior, types.i32.const_int(value, false));
        };
        flag("PIC Level", FlagBehavior::Warning, 2);
        flag("Debug Info Version", FlagBehavior::Warning, 3);
        flag("Dwarf Version", FlagBehavior::Warning, 4);

        let signatures = description
            .types
            .iter()
            .map(|ty| match ty.func() {
                Some(ty) => Ok(signature(context, &types, ty)),
                None => Err(Error::bug("a defined type is not one of functions")),
            })
            .collect::<Result<_>>()?;
        let mut defined = (0..wasm.defined_function_count()).map(DefinedFuncIndex);
        let has_handlers = defined.any(|func| wasm.function_facts(func).handlers);
        let libcalls = Libcall::ALL
            .iter()
            .map(|&libcall| {
                let throws = has_handlers && libcall.may_throw();
                declare_libcall(context, &module, &types, libcall, throws)
            })
            .collect();
        let functions = vec![OnceCell::new(); wasm.defined_function_count() as usize];
        let unit = Self {
            wasm,
            part,
            options,
            tables,
            segments,
            profile,
            target: options.target.info()?,
            layout: VmctxLayout::new(description, options.bounds),
            context,
            debug: Debug::new(&module, &description.name, lines),
            metadata: Metadata::new(context, &types),
            module,
            types,
            signatures,
            functions,
            libcalls,
            has_handlers,
            larger_frames: BTreeMap::new(),
            values_left,
            settled: Cell::new(0),
            values: Cell::new(0),
            loop_heads: RefCell::default(),
            alias_scopes: Cell::new(0),
        };
        if let Some(profile) = profile {
            unit.announce(profile);
        }
        // In this order they come to stand in the code.
        for func in part.functions() {
            unit.function(func);
        }
        if part.has_tables() {
            constant_table::define_all(&unit)?;
        }
        Ok(unit)
    }

    /// The description of the module.
    pub(crate) fn description(&self) -> &'a Description {
        self.wasm.description()
    }

    /// The counts of a function, if the module is compiled by a profile that has them.
    pub(crate) fn counts(&self, func: DefinedFuncIndex) -> Option<&'a FunctionCounts> {
        self.profile?;
        self.wasm.function_counts(func)
    }

    /// Whether there is a memory whose accesses code does not check all, so that some trap by a fault.
    pub(crate) fn has_guarded_memory(&self) -> bool {
        (0..self.wasm.memory_count())
            .map(|memory| self.wasm.memory_type(MemoryIndex(memory)))
            .any(|memory| !self.options.bounds.checks(&memory))
    }

    /// Whether the pointer to the vmctx is the base of a memory that never has the last page that indices reach.
    pub(crate) fn has_no_last_page(&self) -> bool {
        let memory = self.layout.based_memory();
        let ty = memory.map(|it| self.wasm.memory_type(it));
        ty.is_some_and(|ty| ty.max_based_pages() < ty.max_pages())
    }

    /// Whether accesses are checked by code.
    pub(crate) fn is_explicit(&self) -> bool {
        self.options.bounds == Bounds::Explicit
    }

    /// Declares the body of a function. It is what is known of an escaping function outside of the module, unless the function
    /// makes tail calls: then the entry is that, and the body is known besides.
    fn declare_function(&self, own: DefinedFuncIndex) -> FunctionValue<'ctx> {
        let func = self.wasm.function_index(own);
        let signature = match self.makes_tail_calls(func) {
            true => tail::signature(self, self.wasm.function_type(func)),
            false => self.signature(self.wasm.function_type_index(func)),
        };
        let escapes = self.escapes(func);
        let name = match escapes && self.makes_tail_calls(func) {
            true => names::tail_function(func),
            false => names::function(func),
        };
        let linkage = if self.part.copies(own) {
            // LLVM may inline it, and drops it in the end.
            Linkage::AvailableExternally
        } else if escapes || self.part.shares(own) || !self.part.defines(own) {
            Linkage::External
        } else {
            Linkage::Internal
        };
        let function = self.add_function(&name, signature, linkage);
        let convention = self.convention(own);
        convention.give(self.context, function);
        if convention == Convention::Tail {
            // LLVM does not count tail calls as calls.
            let all = self.context.create_string_attribute("frame-pointer", "all");
            function.add_attribute(AttributeLoc::Function, all);
        }
        function
    }

    /// Adds a function of guest code.
    pub(crate) fn add_function(
        &self,
        name: &str,
        signature: FunctionType<'ctx>,
        linkage: Linkage,
    ) -> FunctionValue<'ctx> {
        let function = self.module.add_function(name, signature, Some(linkage));
        if linkage != Linkage::Internal {
            function
                .as_global_value()
                .set_visibility(GlobalVisibility::Hidden);
        }
        // One section, so that the code is one range: LLVM would move functions that it thinks cold elsewhere.
        function.set_section(Some(".text"));
        self.add_guest_attributes(function);
        self.add_vmctx_attributes(function);
        function
    }

    /// Whether a function is one that the module defines and that makes tail calls.
    pub(crate) fn makes_tail_calls(&self, func: FuncIndex) -> bool {
        self.wasm
            .defined_function(func)
            .is_some_and(|own| self.wasm.function_facts(own).tail_calls)
    }

    /// Whether something outside of the code may call a function.
    pub(crate) fn escapes(&self, func: FuncIndex) -> bool {
        self.description().escaping.binary_search(&func).is_ok()
    }

    /// Gives a function the attributes that guest code needs.
    pub(crate) fn add_guest_attributes(&self, function: FunctionValue<'ctx>) {
        let on_function = |attribute| function.add_attribute(AttributeLoc::Function, attribute);
        if !self.has_handlers {
            // Otherwise LLVM must think of it that a call can end up in a handler.
            on_function(self.attribute("nounwind", 0));
        }
        // LLVM says of each instruction what its frame saves, for the table of frames; and a function saves what it uses even if it never returns.
        on_function(self.attribute("uwtable", 2));
        // Whatever a guest address is, using it is a fault at worst, never a licence to miscompile.
        on_function(self.attribute("null_pointer_is_valid", 0));
        if pipeline::inlines_more(self.options.opt_level) {
            on_function(self.attribute("inlinehint", 0));
        }
        for name in pipeline::for_size(self.options.opt_level) {
            on_function(self.attribute(name, 0));
        }
        for (key, value) in [
            // The backtrace walks frame pointers. What calls nothing has none of its own, and leaves the caller's alone.
            ("frame-pointer", "non-leaf"),
            // A large frame touches each of its pages, so that none steps over the stack's guard page.
            ("probe-stack", "inline-asm"),
            // No loop becomes a call of memset: it would fault outside of guest code.
            ("no-builtins", ""),
            // Unbounded recursion is a trap by the specification, not a loop; and frames belong in the backtrace.
            ("disable-tail-calls", "true"),
            // Code that functions share would belong to none of them: no frame, no offset in the module.
            ("nooutline", ""),
        ] {
            on_function(self.context.create_string_attribute(key, value));
        }
        if self.is_explicit() {
            // The check of the stack is behind the frame: functions inlined into one another must not make it large.
            on_function(
                self.context
                    .create_string_attribute("inline-max-stacksize", "1024"),
            );
        }
    }

    /// Says what is known of the vmctx that a function takes first.
    pub(crate) fn add_vmctx_attributes(&self, function: FunctionValue<'ctx>) {
        let on_vmctx = |attribute| function.add_attribute(AttributeLoc::Param(0), attribute);
        on_vmctx(self.attribute("noundef", 0));
        on_vmctx(self.attribute("nonnull", 0));
        on_vmctx(self.attribute("align", SLOT_SIZE.into()));
        // Only what is behind the pointer can be said to be readable. That of a memory is its minimum, as memories do not shrink.
        let behind = match self.layout.based_memory() {
            Some(memory) => {
                let ty = self.wasm.memory_type(memory);
                ty.limits.min * ty.page_size()
            }
            None => self.layout.after().into(),
        };
        if behind != 0 {
            on_vmctx(self.attribute("dereferenceable", behind));
        }
    }

    pub(crate) fn attribute(&self, name: &str, value: u64) -> Attribute {
        attribute(self.context, name, value)
    }

    /// The LLVM type of functions of the type with index `ty`.
    pub(crate) fn signature(&self, ty: TypeIndex) -> FunctionType<'ctx> {
        self.signatures[ty.index()]
    }

    /// The body of a defined function.
    pub(crate) fn function(&self, func: DefinedFuncIndex) -> FunctionValue<'ctx> {
        *self.functions[func.index()].get_or_init(|| self.declare_function(func))
    }

    /// The declaration of a libcall.
    pub(crate) fn libcall(&self, libcall: Libcall) -> FunctionValue<'ctx> {
        self.libcalls[libcall as usize]
    }

    /// Notes that an instruction takes or gives `count` values.
    ///
    /// # Errors
    ///
    /// If those of the module are too many by now.
    pub(crate) fn count_values(&self, count: usize) -> Result<()> {
        let values = self.values.get() + count as u64;
        self.values.set(values);
        match values <= self.values_left.load(Relaxed) {
            true => Ok(()),
            false => Err(too_many_values(self.description())),
        }
    }

    /// Notes that the function at hand is at its end: only then do other threads, at work on other parts, learn of its values.
    ///
    /// # Errors
    ///
    /// As of [`Self::count_values`].
    pub(crate) fn settle_values(&self) -> Result<()> {
        let values = self.values.take();
        let take = |left: u64| left.checked_sub(values);
        match self.values_left.fetch_update(Relaxed, Relaxed, take) {
            Ok(_) => {
                self.settled.set(self.settled.get() + values);
                Ok(())
            }
            Err(_) => Err(too_many_values(self.description())),
        }
    }

    /// Notes that the part is translated once more, so that its values count again.
    pub(crate) fn give_back_values(&self) {
        self.values_left.fetch_add(self.settled.take(), Relaxed);
    }

    /// What LLVM wants to be told of functions with landing pads: who decides about exceptions. It is never called, and
    /// does not exist.
    pub(crate) fn personality(&self) -> FunctionValue<'ctx> {
        let ty = self.types.i32.fn_type(&[], true);
        self.declare(PERSONALITY, ty)
    }

    /// The intrinsic that makes stack maps.
    pub(crate) fn stack_map(&self) -> FunctionValue<'ctx> {
        let params = [self.types.i64.into(), self.types.i32.into()];
        let ty = self.context.void_type().fn_type(&params, true);
        self.declare("llvm.experimental.stackmap", ty)
    }

    fn declare(&self, name: &str, ty: FunctionType<'ctx>) -> FunctionValue<'ctx> {
        self.module
            .get_function(name)
            .unwrap_or_else(|| self.module.add_function(name, ty, None))
    }

    /// Says that the first successor of a conditional branch is hardly ever taken.
    pub(crate) fn mark_unlikely(&self, branch: InstructionValue<'ctx>) -> Result<()> {
        self.mark_weights(branch, self.metadata.unlikely)
    }

    /// Says whether the first successor of a conditional branch is the usual one.
    pub(crate) fn mark_hinted(&self, branch: InstructionValue<'ctx>, taken: bool) -> Result<()> {
        self.mark_weights(branch, self.metadata.hinted[usize::from(taken)])
    }

    /// Gives a branch the `weights` of its successors.
    pub(crate) fn mark_weights(
        &self,
        branch: InstructionValue<'ctx>,
        weights: MetadataValue<'ctx>,
    ) -> Result<()> {
        set_metadata(branch, weights, self.metadata.kind_prof)
    }

    /// Says what region of memory a load or store accesses, and how it is aligned. Loads of what is constant are
    /// marked as such.
    pub(crate) fn mark_access(
        &self,
        access: InstructionValue<'ctx>,
        region: Region,
        align: u32,
    ) -> Result<()> {
        access
            .set_alignment(align)
            .map_err(|error| Error::bug(format!("LLVM refused an alignment: {error}")))?;
        self.mark_region(access, region)?;
        if region == Region::Constant {
            self.mark_invariant(access)?;
        }
        Ok(())
    }

    /// The address `offset` bytes from `base`.
    pub(crate) fn constant_offset(
        &self,
        builder: &Builder<'ctx>,
        base: PointerValue<'ctx>,
        offset: i64,
        name: &str,
    ) -> Result<PointerValue<'ctx>> {
        if offset == 0 {
            return Ok(base);
        }
        let offset = self.types.i64.const_int(offset.cast_unsigned(), true);
        llvm::byte_offset(builder, self.types.i8, base, offset, name)
    }

    /// Loads a field, an i32 or a value of 64 bits, from a record at `base`.
    pub(crate) fn load_field(
        &self,
        builder: &Builder<'ctx>,
        base: PointerValue<'ctx>,
        offset: i64,
        ty: BasicTypeEnum<'ctx>,
        region: Region,
        name: &str,
    ) -> Result<BasicValueEnum<'ctx>> {
        let align = if ty == self.types.i32.into() { 4 } else { 8 };
        let field = self.constant_offset(builder, base, offset, "")?;
        let value = builder.build_load(ty, field, name)?;
        if let Some(load) = value.as_instruction_value() {
            self.mark_access(load, region, align)?;
        }
        Ok(value)
    }

    /// Begins a function that none of the module stands for: no frame of it has an offset in the wasm.
    pub(crate) fn begin_unknown(&self, function: FunctionValue<'ctx>, name: &str) -> Builder<'ctx> {
        let scope = self.debug.enter_unknown(function, name);
        let builder = self.context.create_builder();
        builder.position_at_end(self.context.append_basic_block(function, "entry"));
        builder.set_current_debug_location(self.debug.location(self.context, scope, NO_OFFSET));
        builder
    }

    /// Says how often a function was entered. LLVM makes those small that never were.
    pub(crate) fn mark_entries(&self, function: FunctionValue<'ctx>, entries: u64) {
        let node = self.context.metadata_node(&[
            self.context.metadata_string("function_entry_count").into(),
            self.types.i64.const_int(entries, false).into(),
        ]);
        let global = function.as_global_value();
        global.set_metadata(node, self.metadata.kind_prof);
    }

    /// Calls a function as its convention says.
    pub(crate) fn call(
        &self,
        builder: &Builder<'ctx>,
        function: FunctionValue<'ctx>,
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<CallSiteValue<'ctx>> {
        let call = builder.build_call(function, args, "")?;
        Convention::of(function).give_call(self.context, call);
        Ok(call)
    }

    /// Calls the LLVM intrinsic `name` (such as `llvm.ctpop`) in the overload given by `types`, for its result, which is to be named `result`.
    pub(crate) fn call_intrinsic(
        &self,
        builder: &Builder<'ctx>,
        name: &str,
        types: &[BasicTypeEnum<'ctx>],
        args: &[BasicMetadataValueEnum<'ctx>],
        result: &str,
    ) -> Result<BasicValueEnum<'ctx>> {
        let function = Intrinsic::find(name)
            .and_then(|intrinsic| intrinsic.get_declaration(&self.module, types))
            .ok_or_else(|| Error::bug(format!("LLVM has no intrinsic {name}")))?;
        let call = builder.build_call(function, args, result)?;
        match call.try_as_basic_value() {
            ValueKind::Basic(value) => Ok(value),
            ValueKind::Instruction(_) => Err(Error::bug(format!("{name} gives no result"))),
        }
    }

    /// Ends a function with a jump to a libcall of its own type and convention, to which the call of the function then looks like one of its own.
    pub(crate) fn emit_jump(
        &self,
        builder: &Builder<'ctx>,
        libcall: Libcall,
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<()> {
        let call = self.call(builder, self.libcall(libcall), args)?;
        call.set_tail_call_kind(LLVMTailCallKind::LLVMTailCallKindMustTail);
        llvm::return_result(builder, call)
    }

    /// Says what region of memory an instruction accesses.
    pub(crate) fn mark_region(&self, access: InstructionValue<'ctx>, region: Region) -> Result<()> {
        let tag = self.metadata.tags[region as usize];
        set_metadata(access, tag, self.metadata.kind_tbaa)
    }

    /// Says that a load always gives the same value.
    pub(crate) fn mark_invariant(&self, load: InstructionValue<'ctx>) -> Result<()> {
        set_metadata(load, self.metadata.empty, self.metadata.kind_invariant_load)
    }

    /// Whether [`Self::mark_access`] marked the instruction as one of linear memory.
    pub(crate) fn is_memory_access(&self, instruction: InstructionValue<'ctx>) -> bool {
        instruction.get_metadata(self.metadata.kind_tbaa)
            == Some(self.metadata.tags[Region::LinearMemory as usize])
    }

    /// Ends the current block with the call that raises a trap. It is kept apart from others, because each one has its
    /// own wasm offset.
    pub(crate) fn emit_raise(
        &self,
        builder: &Builder<'ctx>,
        vmctx: PointerValue<'ctx>,
        code: TrapCode,
    ) -> Result<()> {
        if code == TrapCode::UndefinedElement {
            return self.emit_noreturn_call(
                builder,
                Libcall::RaiseUndefinedElement,
                &[vmctx.into()],
            );
        }
        let code = self.types.i32.const_int(code as u64, false);
        self.emit_noreturn_call(builder, Libcall::Raise, &[vmctx.into(), code.into()])
    }

    /// Ends the current block with the call of a libcall that does not return.
    pub(crate) fn emit_noreturn_call(
        &self,
        builder: &Builder<'ctx>,
        libcall: Libcall,
        args: &[BasicMetadataValueEnum<'ctx>],
    ) -> Result<()> {
        let function = builder.get_insert_block().and_then(|it| it.get_parent());
        let function = function.ok_or_else(|| Error::bug("a trap outside of a function"))?;
        let libcall = match (Convention::of(function), libcall.inner()) {
            (Convention::Inner, Some(inner)) => inner,
            _ => libcall,
        };
        let call = self.call(builder, self.libcall(libcall), args)?;
        for name in ["cold", "noreturn", "nomerge"] {
            call.add_attribute(AttributeLoc::Function, self.attribute(name, 0));
        }
        builder.build_unreachable()?;
        Ok(())
    }
}

/// How many values the instructions of a module may take and give.
fn max_values(module: &Description) -> u64 {
    let bodies = module.bodies.iter();
    let size: u64 = bodies.map(|body| u64::from(body.end - body.start)).sum();
    MAX_VALUES + MAX_VALUES_PER_BYTE * size
}

#[cold]
fn too_many_values(module: &Description) -> Error {
    let limit = max_values(module);
    Error::new(
        ErrorKind::Limit,
        format!(
            "values that the instructions of the module take and give: more than this implementation's limit of {limit} for code of \
             its size"
        ),
    )
}

pub(crate) fn attribute(context: &Context, name: &str, value: u64) -> Attribute {
    context.create_enum_attribute(Attribute::get_named_enum_kind_id(name), value)
}

/// The weights of a branch's successors.
pub(crate) fn branch_weights<'ctx>(
    context: &'ctx Context,
    types: &Types<'ctx>,
    weights: impl IntoIterator<Item = u64>,
) -> MetadataValue<'ctx> {
    let weights = weights.into_iter();
    let weights = weights.map(|weight| types.i32.const_int(weight, false).into());
    let name = context.metadata_string("branch_weights").into();
    let operands: Vec<_> = std::iter::once(name).chain(weights).collect();
    context.metadata_node(&operands)
}

pub(crate) fn set_metadata<'ctx>(
    instruction: InstructionValue<'ctx>,
    node: MetadataValue<'ctx>,
    kind: u32,
) -> Result<()> {
    instruction
        .set_metadata(node, kind)
        .map_err(|error| Error::bug(format!("LLVM refused metadata: {error}")))
}

/// Whether functions of this type return their results through an array of slots.
pub(crate) fn returns_in_slots(ty: &FuncType) -> bool {
    ty.results().len() > 1
}

/// The LLVM type of a wasm function: see [`wasmo_abi::layout`] for the convention.
fn signature<'ctx>(
    context: &'ctx Context,
    types: &Types<'ctx>,
    ty: &FuncType,
) -> FunctionType<'ctx> {
    let mut params: Vec<BasicMetadataTypeEnum<'ctx>> = vec![types.ptr.into()];
    if returns_in_slots(ty) {
        params.push(types.ptr.into());
    }
    params.extend(
        ty.params()
            .iter()
            .map(|&param| BasicMetadataTypeEnum::from(types.value(param))),
    );
    match ty.results() {
        &[result] => types.value(result).fn_type(&params, false),
        _ => context.void_type().fn_type(&params, false),
    }
}

fn declare_libcall<'ctx>(
    context: &'ctx Context,
    module: &Module<'ctx>,
    types: &Types<'ctx>,
    libcall: Libcall,
    throws: bool,
) -> FunctionValue<'ctx> {
    let value = |ty| match ty {
        LibcallType::I32 => types.value(ValType::I32),
        LibcallType::I64 => types.value(ValType::I64),
        LibcallType::Ptr => types.ptr.into(),
    };
    let params: Vec<BasicMetadataTypeEnum<'ctx>> = std::iter::once(types.ptr.into())
        .chain(libcall.params().iter().map(|&param| value(param).into()))
        .collect();
    let ty = match libcall.result() {
        Some(result) => value(result).fn_type(&params, false),
        None => context.void_type().fn_type(&params, false),
    };
    let function = module.add_function(&symbol::libcall(libcall), ty, Some(Linkage::External));
    if !throws {
        function.add_attribute(AttributeLoc::Function, attribute(context, "nounwind", 0));
    }
    if libcall.is_noreturn() {
        function.add_attribute(AttributeLoc::Function, attribute(context, "noreturn", 0));
        function.add_attribute(AttributeLoc::Function, attribute(context, "cold", 0));
    }
    if libcall.is_inner() {
        Convention::Inner.give(context, function);
    }
    function
}
