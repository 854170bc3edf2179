#!/bin/sh
# Makes report.wasm, pthreads.wasm and workers.wasm. They are committed, so only who changes the sources needs the tools. For the first: Debian's
# clang-22 lld-22 wasi-libc libclang-rt-22-dev-wasm32. For the others also Rust with a C library with threads
# (rustup target add wasm32-wasip1-threads), and for the second headers with pthread.h in the folder that HEADERS names (include/wasm32-wasip1 of
# gen/llvm-resources.tar in npm's @yowasp/clang).
set -eu
cd "$(dirname "$0")"
clang=${CLANG:-clang-22}
"$clang" --target=wasm32-wasi -O2 -Wall -Wextra -Wl,--strip-debug -o report.wasm report.c

threads=$(rustc --print sysroot)/lib/rustlib/wasm32-wasip1-threads/lib/self-contained
builtins=$("$clang" --target=wasm32-wasi -print-libgcc-file-name)
"$clang" --target=wasm32-wasip1-threads -pthread -nostdlibinc -isystem "$HEADERS" -O2 -Wall -Wextra -nostdlib \
    -Wl,--import-memory -Wl,--export-memory -Wl,--max-memory=67108864 -Wl,--strip-debug \
    -o pthreads.wasm "$threads/crt1-command.o" pthreads.c "$threads/libc.a" "$builtins"

rustc --edition 2024 --target wasm32-wasip1-threads -Copt-level=s -Clto -Cpanic=abort -Cstrip=symbols -o workers.wasm workers.rs
