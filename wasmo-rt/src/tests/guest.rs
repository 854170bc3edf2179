//! The hand-written guest: what a compiler would make of a small module, and the module's description.

use crate::vm::ModuleDescriptor;
use crate::vm::make;
use crate::vm::records::Parts;
use crate::vm::shared::make_shared;
use crate::{
    Extern, FuncType, GlobalType, Instance, MemoryType, Module, RefType, Store, TableType, ValType,
};
use std::sync::OnceLock;
use wasmo_abi::address_map;
use wasmo_abi::description::{
    BodyRange, Bounds, ConstExpr, ConstOp, DataSegment, Description, ElementItems, ElementSegment,
    Export, ExportItem, Global, Import, ImportType, SegmentMode,
};
use wasmo_abi::index::{FuncIndex, GlobalIndex, MemoryIndex, TableIndex, TypeIndex};
use wasmo_abi::outline;

use ValType::{F32, F64, I32, I64, V128};

// The vmctx: header at -32, one imported function at -288, 10 escaping functions below. With a guarded memory, whose base the vmctx is:
// global at -48, table at -64, memory at -80. With another one: table at 0, memory at 16, global at 32, and zeros above -256.
#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(
    ".text",
    ".p2align 4",
    ".globl wasmo_test_text",
    ".globl wasmo_test_add",
    ".globl wasmo_test_trap",
    ".globl wasmo_test_outer",
    ".globl wasmo_test_load",
    ".globl wasmo_test_load_at",
    ".globl wasmo_test_recurse",
    ".globl wasmo_test_call_host",
    ".globl wasmo_test_mixed",
    ".globl wasmo_test_memory_grow",
    ".globl wasmo_test_pair",
    ".globl wasmo_test_host_load",
    ".globl wasmo_test_end",
    "wasmo_test_text:",
    // add(i32, i32) -> i32
    "wasmo_test_add:",
    "push rbp",
    "mov rbp, rsp",
    "lea eax, [rsi + rdx]",
    "pop rbp",
    "ret",
    // trap(): unreachable
    "wasmo_test_trap:",
    "push rbp",
    "mov rbp, rsp",
    "mov esi, 1",
    "call wasmo5_rt_raise",
    // outer(): calls trap
    "wasmo_test_outer:",
    "push rbp",
    "mov rbp, rsp",
    "mov rbx, 0x1234",
    "mov r12, rbx",
    "mov r13, rbx",
    "mov r14, rbx",
    "mov r15, rbx",
    "call wasmo_test_trap",
    // load(i32) -> i32
    "wasmo_test_load:",
    "push rbp",
    "mov rbp, rsp",
    "mov rcx, [rdi - 80]",
    "test rcx, rcx",
    "jnz 2f",
    "mov rcx, [rdi + 16]",
    "2:",
    "mov eax, esi",
    "wasmo_test_load_at:",
    "mov eax, [rcx + rax]",
    "pop rbp",
    "ret",
    // recurse(): for ever
    "wasmo_test_recurse:",
    "push rbp",
    "mov rbp, rsp",
    "sub rsp, 512",
    "call wasmo_test_recurse",
    // call_host(i32) -> i32: calls the import
    "wasmo_test_call_host:",
    "push rbp",
    "mov rbp, rsp",
    "mov rax, [rdi - 288]",
    "mov rdi, [rdi - 280]",
    "call rax",
    "pop rbp",
    "ret",
    // mixed(20 parameters) -> (f64, i64, v128): sums of the f64s, of the i64s; the second v128
    "wasmo_test_mixed:",
    "push rbp",
    "mov rbp, rsp",
    // i64: rdx, rcx, r8, r9, then the stack; f64: xmm0 to xmm6; v128: xmm7, then the stack
    "add rdx, rcx",
    "add rdx, r8",
    "add rdx, r9",
    "add rdx, [rbp + 16]",
    "add rdx, [rbp + 24]",
    "add rdx, [rbp + 48]",
    "addsd xmm0, xmm1",
    "addsd xmm0, xmm2",
    "addsd xmm0, xmm3",
    "addsd xmm0, xmm4",
    "addsd xmm0, xmm5",
    "addsd xmm0, xmm6",
    "addsd xmm0, [rbp + 56]",
    "movups xmm1, [rbp + 32]",
    "movsd [rsi], xmm0",
    "mov [rsi + 16], rdx",
    "movups [rsi + 32], xmm1",
    "pop rbp",
    "ret",
    // memory_grow(i32) -> i32
    "wasmo_test_memory_grow:",
    "push rbp",
    "mov rbp, rsp",
    "mov edx, esi",
    "xor esi, esi",
    "call wasmo5_rt_memory_grow",
    "pop rbp",
    "ret",
    // pair(i32) -> (i32, i32): (a, a + 1)
    "wasmo_test_pair:",
    "push rbp",
    "mov rbp, rsp",
    "mov [rsi], edx",
    "inc edx",
    "mov [rsi + 16], edx",
    "pop rbp",
    "ret",
    // host_load(i32) -> i32: calls the import and loads from where that says, with other values in the registers that it preserves
    "wasmo_test_host_load:",
    "push rbp",
    "mov rbp, rsp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "push rdi",
    "mov rbx, 0x4321",
    "mov r12, rbx",
    "mov r13, rbx",
    "mov r14, rbx",
    "mov r15, rbx",
    "mov rax, [rdi - 288]",
    "mov rdi, [rdi - 280]",
    "call rax",
    "pop rdi",
    "mov rcx, [rdi - 80]",
    "test rcx, rcx",
    "jnz 2f",
    "mov rcx, [rdi + 16]",
    "2:",
    "mov eax, eax",
    "mov eax, [rcx + rax]",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "ret",
    "wasmo_test_end:",
);

#[cfg(target_arch = "aarch64")]
core::arch::global_asm!(
    ".text",
    ".p2align 4",
    ".globl wasmo_test_text",
    ".globl wasmo_test_add",
    ".globl wasmo_test_trap",
    ".globl wasmo_test_outer",
    ".globl wasmo_test_load",
    ".globl wasmo_test_load_at",
    ".globl wasmo_test_recurse",
    ".globl wasmo_test_call_host",
    ".globl wasmo_test_mixed",
    ".globl wasmo_test_memory_grow",
    ".globl wasmo_test_pair",
    ".globl wasmo_test_host_load",
    ".globl wasmo_test_end",
    "wasmo_test_text:",
    // add(i32, i32) -> i32
    "wasmo_test_add:",
    "add w0, w1, w2",
    "ret",
    // trap(): unreachable
    "wasmo_test_trap:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "mov w1, #1",
    "bl wasmo5_rt_raise",
    // outer(): calls trap
    "wasmo_test_outer:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "mov x19, #0x1234",
    "mov x20, x19",
    "mov x21, x19",
    "mov x22, x19",
    "mov x28, x19",
    "fmov d8, x19",
    "fmov d15, x19",
    "bl wasmo_test_trap",
    // load(i32) -> i32
    "wasmo_test_load:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "ldr x10, [x0, #-80]",
    "ldr x9, [x0, #16]",
    "cmp x10, #0",
    "csel x9, x10, x9, ne",
    "wasmo_test_load_at:",
    "ldr w0, [x9, w1, uxtw]",
    "ldp x29, x30, [sp], #16",
    "ret",
    // recurse(): for ever
    "wasmo_test_recurse:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "sub sp, sp, #512",
    "bl wasmo_test_recurse",
    // call_host(i32) -> i32: calls the import
    "wasmo_test_call_host:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "ldp x9, x0, [x0, #-288]",
    "blr x9",
    "ldp x29, x30, [sp], #16",
    "ret",
    // mixed(20 parameters) -> (f64, i64, v128): sums of the f64s, of the i64s; the second v128
    "wasmo_test_mixed:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    // i64: x2 to x7, then the stack; f64: d0 to d6; v128: q7, then the stack
    "add x2, x2, x3",
    "add x2, x2, x4",
    "add x2, x2, x5",
    "add x2, x2, x6",
    "add x2, x2, x7",
    "ldr x9, [x29, #32]",
    "add x2, x2, x9",
    "fadd d0, d0, d1",
    "fadd d0, d0, d2",
    "fadd d0, d0, d3",
    "fadd d0, d0, d4",
    "fadd d0, d0, d5",
    "fadd d0, d0, d6",
    "ldr d1, [x29, #40]",
    "fadd d0, d0, d1",
    "ldr q1, [x29, #16]",
    "str d0, [x1]",
    "str x2, [x1, #16]",
    "str q1, [x1, #32]",
    "ldp x29, x30, [sp], #16",
    "ret",
    // memory_grow(i32) -> i32
    "wasmo_test_memory_grow:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "mov w2, w1",
    "mov w1, #0",
    "bl wasmo5_rt_memory_grow",
    "ldp x29, x30, [sp], #16",
    "ret",
    // pair(i32) -> (i32, i32): (a, a + 1)
    "wasmo_test_pair:",
    "str w2, [x1]",
    "add w2, w2, #1",
    "str w2, [x1, #16]",
    "ret",
    // host_load(i32) -> i32: calls the import and loads from where that says, with other values in the registers that it preserves
    "wasmo_test_host_load:",
    "stp x29, x30, [sp, #-176]!",
    "mov x29, sp",
    "str x0, [sp, #16]",
    "stp x19, x20, [sp, #32]",
    "stp x21, x22, [sp, #48]",
    "stp x23, x24, [sp, #64]",
    "stp x25, x26, [sp, #80]",
    "stp x27, x28, [sp, #96]",
    "stp d8, d9, [sp, #112]",
    "stp d10, d11, [sp, #128]",
    "stp d12, d13, [sp, #144]",
    "stp d14, d15, [sp, #160]",
    "mov x9, #0x4321",
    "mov x19, x9",
    "mov x20, x9",
    "mov x21, x9",
    "mov x22, x9",
    "mov x23, x9",
    "mov x24, x9",
    "mov x25, x9",
    "mov x26, x9",
    "mov x27, x9",
    "mov x28, x9",
    "fmov d8, x9",
    "fmov d9, x9",
    "fmov d10, x9",
    "fmov d11, x9",
    "fmov d12, x9",
    "fmov d13, x9",
    "fmov d14, x9",
    "fmov d15, x9",
    "ldp x9, x0, [x0, #-288]",
    "blr x9",
    "ldr x9, [sp, #16]",
    "ldr x10, [x9, #-80]",
    "ldr x9, [x9, #16]",
    "cmp x10, #0",
    "csel x9, x10, x9, ne",
    "ldr w0, [x9, w0, uxtw]",
    "ldp x19, x20, [sp, #32]",
    "ldp x21, x22, [sp, #48]",
    "ldp x23, x24, [sp, #64]",
    "ldp x25, x26, [sp, #80]",
    "ldp x27, x28, [sp, #96]",
    "ldp d8, d9, [sp, #112]",
    "ldp d10, d11, [sp, #128]",
    "ldp d12, d13, [sp, #144]",
    "ldp d14, d15, [sp, #160]",
    "ldp x29, x30, [sp], #176",
    "ret",
    "wasmo_test_end:",
);

unsafe extern "C" {
    static wasmo_test_text: u8;
    static wasmo_test_end: u8;
    static wasmo_test_add: u8;
    static wasmo_test_trap: u8;
    static wasmo_test_outer: u8;
    static wasmo_test_load: u8;
    static wasmo_test_load_at: u8;
    static wasmo_test_recurse: u8;
    static wasmo_test_call_host: u8;
    static wasmo_test_mixed: u8;
    static wasmo_test_memory_grow: u8;
    static wasmo_test_pair: u8;
    static wasmo_test_host_load: u8;
}

/// The 20 parameters of `mixed`: 7 i64, 8 f64, 2 v128, and 3 more i64 of which nothing comes back.
pub(super) fn mixed_type() -> FuncType {
    let params = [
        I64, F64, I64, F64, I64, F64, I64, F64, I64, I64, F64, F64, F64, V128, V128, I64, F64, I64,
        I32, F32,
    ];
    FuncType::new(params, [F64, I64, V128])
}

fn description(bounds: Bounds) -> Description {
    let types = vec![
        FuncType::new([I32, I32], [I32]),
        FuncType::new([], []),
        FuncType::new([I32], [I32]),
        mixed_type(),
        FuncType::new([I32], [I32, I32]),
    ];
    let functions: Vec<_> = [0, 1, 1, 2, 1, 2, 3, 2, 4, 2].map(TypeIndex).into();
    let names = [
        "add",
        "trap",
        "outer",
        "load",
        "recurse",
        "call_host",
        "mixed",
        "memory_grow",
        "pair",
        "host_load",
    ];
    let mut exports: Vec<_> = names
        .iter()
        .zip(1..)
        .map(|(name, at)| Export {
            name: (*name).into(),
            item: ExportItem::Function(FuncIndex(at)),
        })
        .collect();
    exports.push(Export {
        name: "memory".into(),
        item: ExportItem::Memory(MemoryIndex(0)),
    });
    exports.push(Export {
        name: "table".into(),
        item: ExportItem::Table(TableIndex(0)),
    });
    exports.push(Export {
        name: "global".into(),
        item: ExportItem::Global(GlobalIndex(0)),
    });
    Description {
        rec_groups: vec![1; types.len()],
        tags: vec![],
        tail_calls: false,
        name: "test".into(),
        bounds,
        types: types.into_iter().map(Into::into).collect(),
        imports: vec![Import {
            module: "env".into(),
            name: "host".into(),
            ty: ImportType::Function(TypeIndex(2)),
        }],
        functions,
        tables: vec![TableType::new(RefType::FUNCREF, 4, Some(8)).into()],
        memories: vec![MemoryType::new(1, Some(3))],
        globals: vec![Global {
            ty: GlobalType::new(I64, true),
            init: ConstExpr {
                ops: vec![ConstOp::I64(-7)],
            },
        }],
        exports,
        start: None,
        elements: vec![ElementSegment {
            mode: SegmentMode::Active {
                target: TableIndex(0),
                offset: ConstExpr {
                    ops: vec![ConstOp::I32(1)],
                },
            },
            ty: RefType::FUNCREF,
            items: ElementItems::Functions(vec![FuncIndex(1), FuncIndex(0)]),
        }],
        data: vec![DataSegment {
            mode: SegmentMode::Active {
                target: MemoryIndex(0),
                offset: ConstExpr {
                    ops: vec![ConstOp::I32(8)],
                },
            },
            start: 2,
            len: 5,
        }],
        image: None,
        escaping: (1..11).map(FuncIndex).collect(),
        bodies: (1..11)
            .map(|at| BodyRange {
                start: at * 100,
                end: at * 100 + 50,
            })
            .collect(),
        function_names: names
            .iter()
            .zip(1..)
            .map(|(name, at)| (FuncIndex(at), (*name).into()))
            .collect(),
    }
}

/// A module of the guest with a changed description.
pub(super) fn make(change: impl FnOnce(&mut Description)) -> Module {
    let mut description = description(Bounds::Guard);
    change(&mut description);
    let text = &raw const wasmo_test_text;
    // SAFETY: both labels stand in one section.
    let len = unsafe { (&raw const wasmo_test_end).offset_from_unsigned(text) };
    // SAFETY: between the labels stands code, for ever.
    let text = unsafe { std::slice::from_raw_parts(text, len) };
    let offset = |label: *const u8| (label.addr() - text.as_ptr().addr()) as u32;
    let labels = [
        &raw const wasmo_test_add,
        &raw const wasmo_test_trap,
        &raw const wasmo_test_outer,
        &raw const wasmo_test_load,
        &raw const wasmo_test_recurse,
        &raw const wasmo_test_call_host,
        &raw const wasmo_test_mixed,
        &raw const wasmo_test_memory_grow,
        &raw const wasmo_test_pair,
        &raw const wasmo_test_host_load,
    ]
    .map(offset);
    let mut ranges: Vec<_> = labels
        .iter()
        .zip(1..)
        .map(|(&at, func)| (at, func * 100 + 1))
        .collect();
    ranges.push((offset(&raw const wasmo_test_load_at), 407));
    let descriptor = ModuleDescriptor::from_parts(Parts {
        tail_functions: &[],
        handlers: &[],
        map_image: None,
        make_shared: Some(make_shared),
        make: make::ALL.map(Some),
        evaluate: Some(make::evaluate),
        frames: &[],
        saved: &[],
        description: description.beside_outline().encode().leak(),
        outline: outline::encode(&description).leak(),
        data: b"##hello##",
        text,
        functions: labels.to_vec().leak(),
        address_map: address_map::encode(ranges).leak(),
    });
    // SAFETY: the description says what the code is.
    unsafe { Module::from_descriptor(Box::leak(Box::new(descriptor))) }.unwrap()
}

/// The guest's module.
pub(super) fn module() -> Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    *MODULE.get_or_init(|| make(|_| {}))
}

/// An instance of the guest with `host` for its import.
pub(super) fn instance<T>(store: &mut Store<T>, host: impl Into<Extern>) -> Instance {
    Instance::new(store, &module(), &[host.into()]).unwrap()
}
