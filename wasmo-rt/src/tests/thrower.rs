//! A hand-written guest that throws and catches.
//!
//! A function with a handler saves its stack pointer. Some have marks in all callee-saved registers when they make a call, and look for them
//! when they catch. What they call saves these registers, each function in its own way, and has something else in them.

use crate::vm::ModuleDescriptor;
use crate::vm::make;
use crate::vm::records::{Frame, Handler, Parts, Saved};
use crate::vm::shared::make_shared;
use crate::{FuncType, Module, ValType};
use std::sync::OnceLock;
use wasmo_abi::address_map;
use wasmo_abi::description::{BodyRange, Bounds, Description, Export, ExportItem};
use wasmo_abi::description::{Import, ImportType};
use wasmo_abi::index::{DefinedTagIndex, FuncIndex, TagIndex, TypeIndex};
use wasmo_abi::layout::{FRAME_SAVED_COUNT_BITS, VmctxLayout};
use wasmo_abi::outline;

use ValType::I32;

/// Where the tag stands in the vmctx, as there is no memory: at the pointer to it.
const TAG: i32 = 0;

#[cfg(target_arch = "x86_64")]
mod place {
    pub(super) const SAVED_SP: i32 = -56;
    /// What `wasmo_exn_prologue` saves.
    pub(super) const ALL: &[(u8, i8)] = &[(0, -1), (1, -2), (2, -3), (3, -4), (4, -5)];
    pub(super) const THROW: &[(u8, i8)] = &[(0, -5), (1, -4), (2, -3), (3, -2), (4, -1)];
    pub(super) const NEST: &[(u8, i8)] = &[(0, -1), (3, -2)];
}

#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(
    ".text",
    ".p2align 4",
    // The frame: vmctx at rbp - 48, stack pointer at rbp - 56, parameter at rbp - 64.
    ".macro wasmo_exn_prologue",
    "push rbp",
    "mov rbp, rsp",
    "push rbx",
    "push r12",
    "push r13",
    "push r14",
    "push r15",
    "push rdi",
    "sub rsp, 32",
    "mov [rbp - 56], rsp",
    "mov [rbp - 64], rsi",
    ".endm",
    ".macro wasmo_exn_epilogue",
    "lea rsp, [rbp - 40]",
    "pop r15",
    "pop r14",
    "pop r13",
    "pop r12",
    "pop rbx",
    "pop rbp",
    "ret",
    ".endm",
    // All registers, once the vmctx and the parameter are used.
    ".macro wasmo_exn_mark",
    "mov rbx, 101",
    "mov r12, 102",
    "mov r13, 103",
    "mov r14, 104",
    "mov r15, 105",
    ".endm",
    // The payload and 1000 if the tag is ours and the marks are there, or else throws again.
    ".macro wasmo_exn_payload",
    "cmp rbx, 101",
    "jne 8f",
    "cmp r12, 102",
    "jne 8f",
    "cmp r13, 103",
    "jne 8f",
    "cmp r14, 104",
    "jne 8f",
    "cmp r15, 105",
    "jne 8f",
    "mov rdi, [rbp - 48]",
    "lea rcx, [rdi + {tag}]",
    "mov rsi, rax",
    "cmp [rax], rcx",
    "jne 9f",
    "mov eax, [rax + 16]",
    "add eax, 1000",
    "wasmo_exn_epilogue",
    "8: mov eax, -1",
    "wasmo_exn_epilogue",
    "9: call wasmo5_rt_throw",
    ".endm",
    "wasmo_exn_text:",
    // throw(i32)
    "wasmo_exn_throw:",
    "push rbp",
    "mov rbp, rsp",
    "push r15",
    "push r14",
    "push r13",
    "push r12",
    "push rbx",
    "push rdi",
    "push rsi",
    "sub rsp, 8",
    "xor esi, esi",
    "call wasmo5_rt_exception_new",
    "mov ecx, [rbp - 56]",
    "mov [rax + 16], ecx",
    "mov rdi, [rbp - 48]",
    "mov rsi, rax",
    "mov rbx, 0x1234",
    "mov r12, rbx",
    "mov r13, rbx",
    "mov r14, rbx",
    "mov r15, rbx",
    "call wasmo5_rt_throw",
    // catch(i32) -> i32: throws and catches
    "wasmo_exn_catch:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "wasmo_exn_catch_start:",
    "call wasmo_exn_throw",
    "wasmo_exn_catch_end:",
    "ud2",
    "wasmo_exn_catch_code:",
    "wasmo_exn_payload",
    // catch_host(i32) -> i32: calls the import and catches
    "wasmo_exn_catch_host:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "mov rax, [rdi - 288]",
    "mov rdi, [rdi - 280]",
    "wasmo_exn_catch_host_start:",
    "call rax",
    "wasmo_exn_catch_host_end:",
    "wasmo_exn_epilogue",
    "wasmo_exn_catch_host_code:",
    "wasmo_exn_payload",
    // nest(i32): calls itself so many times, then throws 77
    "wasmo_exn_nest:",
    "push rbp",
    "mov rbp, rsp",
    "push rbx",
    "push r14",
    "sub rsp, 32",
    "mov ebx, esi",
    "mov r14d, esi",
    "test esi, esi",
    "jz 2f",
    "dec esi",
    "call wasmo_exn_nest",
    "2: mov esi, 77",
    "call wasmo_exn_throw",
    // catch_nest(i32) -> i32
    "wasmo_exn_catch_nest:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "wasmo_exn_catch_nest_start:",
    "call wasmo_exn_nest",
    "wasmo_exn_catch_nest_end:",
    "ud2",
    "wasmo_exn_catch_nest_code:",
    "wasmo_exn_payload",
    // repeat(i32): throws and catches so many times
    "wasmo_exn_repeat:",
    "wasmo_exn_prologue",
    "2: cmp dword ptr [rbp - 64], 0",
    "jle 3f",
    "mov rdi, [rbp - 48]",
    "mov esi, [rbp - 64]",
    "wasmo_exn_repeat_start:",
    "call wasmo_exn_throw",
    "wasmo_exn_repeat_end:",
    "ud2",
    "wasmo_exn_repeat_code:",
    "dec dword ptr [rbp - 64]",
    "jmp 2b",
    "3: wasmo_exn_epilogue",
    // throw_ref(exnref)
    "wasmo_exn_throw_ref:",
    "push rbp",
    "mov rbp, rsp",
    "call wasmo5_rt_throw",
    // catch_ref(i32) -> exnref: calls the import
    "wasmo_exn_catch_ref:",
    "wasmo_exn_prologue",
    "mov rax, [rdi - 288]",
    "mov rdi, [rdi - 280]",
    "wasmo_exn_catch_ref_start:",
    "call rax",
    "wasmo_exn_catch_ref_end:",
    "xor eax, eax",
    "wasmo_exn_catch_ref_code:",
    "wasmo_exn_epilogue",
    // keep(i32) -> i32: keeps an exception in a register while so many others come and go, here and in what the import does with that number
    "wasmo_exn_keep:",
    "wasmo_exn_prologue",
    "mov esi, 42",
    "wasmo_exn_keep_start:",
    "call wasmo_exn_throw",
    "wasmo_exn_keep_end:",
    "ud2",
    "wasmo_exn_keep_code:",
    "mov r12, rax",
    "xor eax, eax",
    "mov rdi, [rbp - 48]",
    "mov esi, [rbp - 64]",
    "call wasmo_exn_repeat",
    "mov rdi, [rbp - 48]",
    "mov esi, [rbp - 64]",
    "mov rax, [rdi - 288]",
    "mov rdi, [rdi - 280]",
    "call rax",
    "mov eax, [r12 + 16]",
    "wasmo_exn_epilogue",
    "wasmo_exn_end:",
    tag = const TAG,
);

#[cfg(target_arch = "aarch64")]
mod place {
    pub(super) const SAVED_SP: i32 = 176;
    /// What `wasmo_exn_prologue` saves.
    #[rustfmt::skip]
    pub(super) const ALL: &[(u8, i8)] = &[
        (0, 2), (1, 3), (2, 4), (3, 5), (4, 6), (5, 7), (6, 8), (7, 9), (8, 10), (9, 11),
        (10, 12), (11, 13), (12, 14), (13, 15), (14, 16), (15, 17), (16, 18), (17, 19),
    ];
    #[rustfmt::skip]
    pub(super) const THROW: &[(u8, i8)] = &[
        (0, 11), (1, 10), (2, 9), (3, 8), (4, 7), (5, 6), (6, 5), (7, 4), (8, 3), (9, 2),
        (10, -1), (11, -2), (12, -3), (13, -4), (14, -5), (15, -6), (16, -7), (17, -8),
    ];
    pub(super) const NEST: &[(u8, i8)] = &[(0, 2), (1, 3), (10, 4)];
}

#[cfg(target_arch = "aarch64")]
core::arch::global_asm!(
    ".text",
    ".p2align 4",
    // The frame: vmctx at x29 + 160, parameter at x29 + 168, stack pointer at x29 + 176.
    ".macro wasmo_exn_prologue",
    "stp x29, x30, [sp, #-192]!",
    "mov x29, sp",
    "stp x19, x20, [sp, #16]",
    "stp x21, x22, [sp, #32]",
    "stp x23, x24, [sp, #48]",
    "stp x25, x26, [sp, #64]",
    "stp x27, x28, [sp, #80]",
    "stp d8, d9, [sp, #96]",
    "stp d10, d11, [sp, #112]",
    "stp d12, d13, [sp, #128]",
    "stp d14, d15, [sp, #144]",
    "stp x0, x1, [sp, #160]",
    "mov x9, sp",
    "str x9, [sp, #176]",
    ".endm",
    ".macro wasmo_exn_epilogue",
    "ldp x19, x20, [sp, #16]",
    "ldp x21, x22, [sp, #32]",
    "ldp x23, x24, [sp, #48]",
    "ldp x25, x26, [sp, #64]",
    "ldp x27, x28, [sp, #80]",
    "ldp d8, d9, [sp, #96]",
    "ldp d10, d11, [sp, #112]",
    "ldp d12, d13, [sp, #128]",
    "ldp d14, d15, [sp, #144]",
    "ldp x29, x30, [sp], #192",
    "ret",
    ".endm",
    // All registers.
    ".macro wasmo_exn_mark",
    "mov x19, #119",
    "mov x20, #120",
    "mov x21, #121",
    "mov x22, #122",
    "mov x23, #123",
    "mov x24, #124",
    "mov x25, #125",
    "mov x26, #126",
    "mov x27, #127",
    "mov x28, #128",
    "mov x9, #208",
    "fmov d8, x9",
    "mov x9, #209",
    "fmov d9, x9",
    "mov x9, #210",
    "fmov d10, x9",
    "mov x9, #211",
    "fmov d11, x9",
    "mov x9, #212",
    "fmov d12, x9",
    "mov x9, #213",
    "fmov d13, x9",
    "mov x9, #214",
    "fmov d14, x9",
    "mov x9, #215",
    "fmov d15, x9",
    ".endm",
    // The payload and 1000 if the tag is ours and the marks are there, or else throws again.
    ".macro wasmo_exn_payload",
    "cmp x19, #119",
    "b.ne 8f",
    "cmp x20, #120",
    "b.ne 8f",
    "cmp x21, #121",
    "b.ne 8f",
    "cmp x22, #122",
    "b.ne 8f",
    "cmp x23, #123",
    "b.ne 8f",
    "cmp x24, #124",
    "b.ne 8f",
    "cmp x25, #125",
    "b.ne 8f",
    "cmp x26, #126",
    "b.ne 8f",
    "cmp x27, #127",
    "b.ne 8f",
    "cmp x28, #128",
    "b.ne 8f",
    "fmov x9, d8",
    "cmp x9, #208",
    "b.ne 8f",
    "fmov x9, d9",
    "cmp x9, #209",
    "b.ne 8f",
    "fmov x9, d10",
    "cmp x9, #210",
    "b.ne 8f",
    "fmov x9, d11",
    "cmp x9, #211",
    "b.ne 8f",
    "fmov x9, d12",
    "cmp x9, #212",
    "b.ne 8f",
    "fmov x9, d13",
    "cmp x9, #213",
    "b.ne 8f",
    "fmov x9, d14",
    "cmp x9, #214",
    "b.ne 8f",
    "fmov x9, d15",
    "cmp x9, #215",
    "b.ne 8f",
    "mov x1, x0",
    "ldr x0, [x29, #160]",
    "add x9, x0, #{tag}",
    "ldr x10, [x1]",
    "cmp x9, x10",
    "b.ne 9f",
    "ldr w0, [x1, #16]",
    "add w0, w0, #1000",
    "wasmo_exn_epilogue",
    "8: mov w0, #-1",
    "wasmo_exn_epilogue",
    "9: bl wasmo5_rt_throw",
    ".endm",
    "wasmo_exn_text:",
    // throw(i32)
    "wasmo_exn_throw:",
    "sub sp, sp, #192",
    "stp d15, d14, [sp]",
    "stp d13, d12, [sp, #16]",
    "stp d11, d10, [sp, #32]",
    "stp d9, d8, [sp, #48]",
    "stp x29, x30, [sp, #64]",
    "add x29, sp, #64",
    "stp x28, x27, [x29, #16]",
    "stp x26, x25, [x29, #32]",
    "stp x24, x23, [x29, #48]",
    "stp x22, x21, [x29, #64]",
    "stp x20, x19, [x29, #80]",
    "stp x0, x1, [x29, #96]",
    "mov w1, #0",
    "bl wasmo5_rt_exception_new",
    "mov x1, x0",
    "ldr x0, [x29, #96]",
    "ldr w9, [x29, #104]",
    "str w9, [x1, #16]",
    "mov x19, #0x1234",
    "mov x20, x19",
    "mov x21, x19",
    "mov x22, x19",
    "mov x23, x19",
    "mov x24, x19",
    "mov x25, x19",
    "mov x26, x19",
    "mov x27, x19",
    "mov x28, x19",
    "fmov d8, x19",
    "fmov d9, x19",
    "fmov d10, x19",
    "fmov d11, x19",
    "fmov d12, x19",
    "fmov d13, x19",
    "fmov d14, x19",
    "fmov d15, x19",
    "bl wasmo5_rt_throw",
    // catch(i32) -> i32: throws and catches
    "wasmo_exn_catch:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "wasmo_exn_catch_start:",
    "bl wasmo_exn_throw",
    "wasmo_exn_catch_end:",
    "brk #1",
    "wasmo_exn_catch_code:",
    "wasmo_exn_payload",
    // catch_host(i32) -> i32: calls the import and catches
    "wasmo_exn_catch_host:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "ldp x9, x0, [x0, #-288]",
    "wasmo_exn_catch_host_start:",
    "blr x9",
    "wasmo_exn_catch_host_end:",
    "wasmo_exn_epilogue",
    "wasmo_exn_catch_host_code:",
    "wasmo_exn_payload",
    // nest(i32): calls itself so many times, then throws 77
    "wasmo_exn_nest:",
    "stp x29, x30, [sp, #-64]!",
    "mov x29, sp",
    "stp x19, x20, [sp, #16]",
    "str d8, [sp, #32]",
    "mov w19, w1",
    "mov w20, w1",
    "fmov d8, x19",
    "cbz w1, 2f",
    "sub w1, w1, #1",
    "bl wasmo_exn_nest",
    "2: mov w1, #77",
    "bl wasmo_exn_throw",
    // catch_nest(i32) -> i32
    "wasmo_exn_catch_nest:",
    "wasmo_exn_prologue",
    "wasmo_exn_mark",
    "wasmo_exn_catch_nest_start:",
    "bl wasmo_exn_nest",
    "wasmo_exn_catch_nest_end:",
    "brk #1",
    "wasmo_exn_catch_nest_code:",
    "wasmo_exn_payload",
    // repeat(i32): throws and catches so many times
    "wasmo_exn_repeat:",
    "wasmo_exn_prologue",
    "2: ldr w1, [x29, #168]",
    "cmp w1, #0",
    "b.le 3f",
    "ldr x0, [x29, #160]",
    "wasmo_exn_repeat_start:",
    "bl wasmo_exn_throw",
    "wasmo_exn_repeat_end:",
    "brk #1",
    "wasmo_exn_repeat_code:",
    "ldr w1, [x29, #168]",
    "sub w1, w1, #1",
    "str w1, [x29, #168]",
    "b 2b",
    "3: wasmo_exn_epilogue",
    // throw_ref(exnref)
    "wasmo_exn_throw_ref:",
    "stp x29, x30, [sp, #-16]!",
    "mov x29, sp",
    "bl wasmo5_rt_throw",
    // catch_ref(i32) -> exnref: calls the import
    "wasmo_exn_catch_ref:",
    "wasmo_exn_prologue",
    "ldp x9, x0, [x0, #-288]",
    "wasmo_exn_catch_ref_start:",
    "blr x9",
    "wasmo_exn_catch_ref_end:",
    "mov x0, #0",
    "wasmo_exn_catch_ref_code:",
    "wasmo_exn_epilogue",
    // keep(i32) -> i32: keeps an exception in a register while so many others come and go, here and in what the import does with that number
    "wasmo_exn_keep:",
    "wasmo_exn_prologue",
    "mov w1, #42",
    "wasmo_exn_keep_start:",
    "bl wasmo_exn_throw",
    "wasmo_exn_keep_end:",
    "brk #1",
    "wasmo_exn_keep_code:",
    "mov x21, x0",
    "ldp x0, x1, [x29, #160]",
    "bl wasmo_exn_repeat",
    "ldp x0, x1, [x29, #160]",
    "ldp x9, x0, [x0, #-288]",
    "blr x9",
    "ldr w0, [x21, #16]",
    "wasmo_exn_epilogue",
    "wasmo_exn_end:",
    tag = const TAG,
);

macro_rules! labels {
    ($($name:ident)*) => {
        unsafe extern "C" {
            $(static $name: u8;)*
        }
    };
}

labels! {
    wasmo_exn_text wasmo_exn_end
    wasmo_exn_throw wasmo_exn_catch wasmo_exn_catch_host wasmo_exn_nest wasmo_exn_catch_nest wasmo_exn_repeat
    wasmo_exn_throw_ref wasmo_exn_catch_ref wasmo_exn_keep
    wasmo_exn_catch_start wasmo_exn_catch_end wasmo_exn_catch_code
    wasmo_exn_catch_host_start wasmo_exn_catch_host_end wasmo_exn_catch_host_code
    wasmo_exn_catch_nest_start wasmo_exn_catch_nest_end wasmo_exn_catch_nest_code
    wasmo_exn_repeat_start wasmo_exn_repeat_end wasmo_exn_repeat_code
    wasmo_exn_catch_ref_start wasmo_exn_catch_ref_end wasmo_exn_catch_ref_code
    wasmo_exn_keep_start wasmo_exn_keep_end wasmo_exn_keep_code
}

fn description() -> Description {
    let types = vec![
        FuncType::new([I32], []),
        FuncType::new([I32], [I32]),
        FuncType::new([ValType::EXNREF], []),
        FuncType::new([I32], [ValType::EXNREF]),
    ];
    let functions = [
        ("throw", 0),
        ("catch", 1),
        ("catch_host", 1),
        ("nest", 0),
        ("catch_nest", 1),
        ("repeat", 0),
        ("throw_ref", 2),
        ("catch_ref", 3),
        ("keep", 1),
    ];
    let mut exports: Vec<_> = (1..)
        .zip(functions)
        .map(|(at, (name, _))| Export {
            name: name.into(),
            item: ExportItem::Function(FuncIndex(at)),
        })
        .collect();
    exports.push(Export {
        name: "boom".into(),
        item: ExportItem::Tag(TagIndex(0)),
    });
    Description {
        name: "thrower".into(),
        bounds: Bounds::Explicit,
        rec_groups: vec![1; types.len()],
        types: types.into_iter().map(Into::into).collect(),
        imports: vec![Import {
            module: "env".into(),
            name: "host".into(),
            ty: ImportType::Function(TypeIndex(1)),
        }],
        functions: functions.iter().map(|&(_, ty)| TypeIndex(ty)).collect(),
        tags: vec![TypeIndex(0)],
        exports,
        escaping: (1..10).map(FuncIndex).collect(),
        bodies: (1..10)
            .map(|at| BodyRange {
                start: at * 100,
                end: at * 100 + 50,
            })
            .collect(),
        function_names: (1..)
            .zip(functions)
            .map(|(at, (name, _))| (FuncIndex(at), name.into()))
            .collect(),
        ..Description::default()
    }
}

fn make() -> Module {
    let description = description();
    let tag = VmctxLayout::new(&description, description.bounds).own_tag(DefinedTagIndex(0));
    assert_eq!(tag, TAG, "the code has this offset");
    let text = &raw const wasmo_exn_text;
    // SAFETY: both labels stand in one section.
    let len = unsafe { (&raw const wasmo_exn_end).offset_from_unsigned(text) };
    // SAFETY: between the labels stands code, for ever.
    let text = unsafe { std::slice::from_raw_parts(text, len) };
    let offset = |label: *const u8| (label.addr() - text.as_ptr().addr()) as u32;
    let functions = [
        &raw const wasmo_exn_throw,
        &raw const wasmo_exn_catch,
        &raw const wasmo_exn_catch_host,
        &raw const wasmo_exn_nest,
        &raw const wasmo_exn_catch_nest,
        &raw const wasmo_exn_repeat,
        &raw const wasmo_exn_throw_ref,
        &raw const wasmo_exn_catch_ref,
        &raw const wasmo_exn_keep,
    ]
    .map(offset);
    macro_rules! handlers {
        ($($start:ident $end:ident $code:ident;)*) => {
            vec![$(Handler {
                start: offset(&raw const $start),
                end: offset(&raw const $end),
                code: offset(&raw const $code),
                saved_sp: place::SAVED_SP,
            }),*]
        };
    }
    let handlers = handlers! {
        wasmo_exn_catch_start wasmo_exn_catch_end wasmo_exn_catch_code;
        wasmo_exn_catch_host_start wasmo_exn_catch_host_end wasmo_exn_catch_host_code;
        wasmo_exn_catch_nest_start wasmo_exn_catch_nest_end wasmo_exn_catch_nest_code;
        wasmo_exn_repeat_start wasmo_exn_repeat_end wasmo_exn_repeat_code;
        wasmo_exn_catch_ref_start wasmo_exn_catch_ref_end wasmo_exn_catch_ref_code;
        wasmo_exn_keep_start wasmo_exn_keep_end wasmo_exn_keep_code;
    };
    assert!(handlers.is_sorted_by_key(|handler| handler.start));
    let ranges: Vec<_> = functions
        .iter()
        .zip(1..)
        .map(|(&at, func)| (at, func * 100 + 1))
        .collect();
    let (mut frames, mut saved) = (Vec::new(), Vec::new());
    let none: &[(u8, i8)] = &[];
    let saves = [
        place::THROW,
        place::ALL,
        place::ALL,
        place::NEST,
        place::ALL,
        place::ALL,
        none,
        place::ALL,
        place::ALL,
    ];
    for (start, list) in functions.into_iter().zip(saves) {
        let first = saved.len() as u32;
        frames.push(Frame {
            start,
            saved: first << FRAME_SAVED_COUNT_BITS | list.len() as u32,
        });
        saved.extend(
            list.iter()
                .map(|&(register, place)| Saved { register, place }),
        );
    }
    assert!(frames.is_sorted_by_key(|frame| frame.start));
    // Nothing calls this one, but records have it.
    let mut tail_functions = [u32::MAX; 9];
    tail_functions[1] = functions[2];
    let descriptor = ModuleDescriptor::from_parts(Parts {
        map_image: None,
        make_shared: Some(make_shared),
        make: make::ALL.map(Some),
        evaluate: Some(make::evaluate),
        tail_functions: tail_functions.to_vec().leak(),
        handlers: handlers.leak(),
        frames: frames.leak(),
        saved: saved.leak(),
        description: description.beside_outline().encode().leak(),
        outline: outline::encode(&description).leak(),
        data: b"",
        text,
        functions: functions.to_vec().leak(),
        address_map: address_map::encode(ranges).leak(),
    });
    // SAFETY: the description says what the code is.
    unsafe { Module::from_descriptor(Box::leak(Box::new(descriptor))) }.unwrap()
}

/// The guest's module.
pub(super) fn module() -> Module {
    static MODULE: OnceLock<Module> = OnceLock::new();
    *MODULE.get_or_init(make)
}
