//! Guests as libraries for C and C++.

use crate::{Folder, fail, succeed};
use std::path::Path;
use std::process::Command;

const EXAMPLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../examples/from-c");

const EXPECTED: &str = "\
the guest says: scaling
14 scaled: 42, after 1 texts
17 by 5: 3, rest 2
4 + 3 + 2 + 1: 10
lanes: 11 22 33 44
half of 5: 2.5
1 by 0: status 8, integer divide by zero
deeper: status 10, call stack exhausted
sum: status 263
65536 bytes of memory
131072 after growing
the guest says: Scaling
outside: status 67, 1 bytes at address 0x20000 are outside of the linear memory of 131072 bytes
without imports: status 66
";

/// A call of the C compiler with warnings as errors.
fn cc(folder: &Folder, compiler: &str, args: &[&str]) -> Command {
    let mut command = folder.command(compiler);
    command
        .args(["-Wall", "-Wextra", "-Wpedantic", "-Werror"])
        .args(args);
    command
}

#[test]
fn a_host_in_c_with_a_static_library() {
    let folder = Folder::new();
    let guest = format!("{EXAMPLE}/guest.wat");
    let main = format!("{EXAMPLE}/main.c");
    succeed(&mut folder.wasmo(&["build", &guest, "--emit", "staticlib"]));
    let args = [
        "-std=c99",
        "-I.",
        &main,
        "libguest.a",
        "-lm",
        "-lpthread",
        "-ldl",
        "-o",
        "main",
    ];
    succeed(&mut cc(&folder, "cc", &args));
    assert_eq!(succeed(&mut folder.command(folder.path("main"))), EXPECTED);
}

#[test]
fn a_host_in_c_with_a_shared_library() {
    let folder = Folder::new();
    let guest = format!("{EXAMPLE}/guest.wat");
    let main = format!("{EXAMPLE}/main.c");
    succeed(&mut folder.wasmo(&["build", &guest, "--emit", "dylib,header"]));
    assert!(folder.path("guest.h").exists());
    let args = [
        "-std=c11",
        "-I.",
        &main,
        "-L.",
        "-lguest",
        "-Wl,-rpath,$ORIGIN",
        "-o",
        "main",
    ];
    succeed(&mut cc(&folder, "cc", &args));
    assert_eq!(succeed(&mut folder.command(folder.path("main"))), EXPECTED);
}

#[test]
fn a_shared_library_by_a_bare_linker() {
    let folder = Folder::new();
    let guest = format!("{EXAMPLE}/guest.wat");
    let main = format!("{EXAMPLE}/main.c");
    succeed(
        folder
            .wasmo(&["build", &guest, "--emit", "dylib"])
            .env("PATH", ""),
    );
    let args = [
        "-I.",
        &main,
        "-L.",
        "-lguest",
        "-Wl,-rpath,$ORIGIN",
        "-o",
        "main",
    ];
    succeed(&mut cc(&folder, "cc", &args));
    assert_eq!(succeed(&mut folder.command(folder.path("main"))), EXPECTED);
}

/// Two guests in one program, one of them linked and one in a shared library; WASI; and everything that names can be.
#[test]
fn several_guests_and_strange_names() {
    let folder = Folder::new();
    folder.write(
        "int.wat",
        r#"(module
          (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
          (import "e*/nv" "new" (func $new (param i32)))
          (import "e" "*/ int x; /*" (global i64))
          (import "env" "memory" (memory 1))
          (func (export "new") (call $new (i32.const 5)))
          (func (export "int") (param $self i32) (param $int i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
          (func (export "a b") (result i64) (global.get 0))
          (func (export "a-b") (result i32) (i32.const 2))
          (func (export "a/*b*/") (result i32) (i32.load8_u (i32.const 7)))
          (func (export "") (call $exit (i32.const 9)))
          (func (export "refs") (param externref))
          (export "memory" (memory 0)))"#,
    );
    folder.write(
        "wasmo.wat",
        r#"(module (func (export "call") (result i32) (i32.const 77)))"#,
    );
    folder.write(
        "main.c",
        r#"
        #include "int_.h"
        #include "guest_wasmo.h"
        #include <stdio.h>
        static wasmo_status got(void *user, int_ *self, int32_t x) {
            int32_t inner;
            if (int__int(self, x, 1, &inner) != WASMO_OK) return WASMO_INVALID;
            *(int *)user = inner;
            return WASMO_OK;
        }
        int main(void) {
            int seen = 0;
            int_imports imports = {&seen, got, -9};
            int_ self;
            guest_wasmo other;
            int32_t a, b, c;
            int64_t d;
            if (int__new(&self, &imports, 0) != WASMO_OK || guest_wasmo_new(&other, 0, 0) != WASMO_OK) {
                puts(wasmo_last_message());
                return 1;
            }
            int__memory_data(&self)[7] = 70;
            if (int__new_2(&self) || int__a_b(&self, &d) || int__a_b_2(&self, &a) || int__a__b__(&self, &b) ||
                guest_wasmo_call(&other, &c))
                return 2;
            printf("%d %d %d %d %d\n", seen, (int)d, a, b, c);
            printf("%d", int__(&self));
            printf(" %u\n", wasmo_exit_code());
            guest_wasmo_delete(&other);
            int__delete(&self);
            return 0;
        }"#
        .replace("int_imports", "int__imports"),
    );
    succeed(&mut folder.wasmo(&["build", "int.wat", "--emit", "staticlib"]));
    succeed(&mut folder.wasmo(&["build", "wasmo.wat", "--emit", "dylib"]));
    let link = [
        "main.c",
        "libint.a",
        "libwasmo.so",
        "-lm",
        "-Wl,-rpath,$ORIGIN",
        "-o",
        "main",
    ];
    succeed(&mut cc(&folder, "cc", &link));
    assert_eq!(
        succeed(&mut folder.command(folder.path("main"))),
        "4 -9 2 70 77\n64 9\n"
    );
}

#[test]
fn a_host_in_cpp() {
    let folder = Folder::new();
    let guest = format!("{EXAMPLE}/guest.wat");
    succeed(&mut folder.wasmo(&["build", &guest, "--emit", "staticlib"]));
    folder.write(
        "main.cpp",
        r#"
        #include "guest.h"
        #include <cstdio>
        #include <vector>
        static wasmo_status log(void *user, guest *, int32_t, int32_t len) {
            static_cast<std::vector<int> *>(user)->push_back(len);
            return WASMO_OK;
        }
        static wasmo_status next(void *, guest *, int32_t *) { return WASMO_TRAP_UNREACHABLE; }
        int main() {
            std::vector<int> lengths;
            guest_imports imports = {&lengths, log, 2, next};
            guest self;
            int32_t scaled = 0;
            if (guest_new(&self, &imports, nullptr) != WASMO_OK) return 1;
            if (guest_scale(&self, 21, &scaled) != WASMO_OK) return 2;
            std::printf("%d %d %d\n", scaled, lengths.at(0), guest_sum(&self, nullptr));
            guest_delete(&self);
        }"#,
    );
    succeed(&mut cc(
        &folder,
        "c++",
        &["main.cpp", "libguest.a", "-lm", "-o", "main"],
    ));
    assert_eq!(
        succeed(&mut folder.command(folder.path("main"))),
        "42 7 1\n"
    );
}

#[test]
fn parameters_named_like_what_stands_beside_them() {
    let folder = Folder::new();
    folder.write(
        "names.wat",
        r#"(module
          (func (export "swap") (param $result0 i32) (param $result1 i32) (result i32 i32)
            (local.get 1) (local.get 0))
          (func (export "sum") (param $p1_ i32) (param i32) (param $self i32) (param $status i32) (result i32)
            (i32.add (i32.add (local.get 0) (local.get 1)) (i32.add (local.get 2) (local.get 3)))))"#,
    );
    folder.write(
        "main.c",
        r#"
        #include "names.h"
        #include <stdio.h>
        int main(void) {
            names self;
            int32_t a, b, c;
            if (names_new(&self, 0, 0) || names_swap(&self, 3, 4, &a, &b) || names_sum(&self, 1, 2, 3, 4, &c))
                return 1;
            printf("%d %d %d\n", a, b, c);
            return 0;
        }"#,
    );
    succeed(&mut folder.wasmo(&["build", "names.wat", "--emit", "staticlib"]));
    let link = ["main.c", "libnames.a", "-lm", "-o", "main"];
    succeed(&mut cc(&folder, "cc", &link));
    assert_eq!(
        succeed(&mut folder.command(folder.path("main"))),
        "4 3 10\n"
    );
}

#[test]
fn what_c_cannot_give() {
    let folder = Folder::new();
    folder.write(
        "refs.wat",
        r#"(module (import "a" "b" (func (param externref))))"#,
    );
    let stderr = fail(
        1,
        &mut folder.wasmo(&["build", "refs.wat", "--emit", "header"]),
    );
    assert!(
        stderr.contains(
            r#"C cannot give what the module imports as "a" "b": function (externref) -> ()"#
        ),
        "{stderr}"
    );
    assert!(!Path::new(&folder.path("refs.h")).exists());
}
