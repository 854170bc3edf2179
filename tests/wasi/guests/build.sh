#!/bin/sh
# Makes report.wasm. It is committed, so only who changes report.c needs the tools (Debian: clang-22 lld-22 wasi-libc
# libclang-rt-22-dev-wasm32).
set -eu
cd "$(dirname "$0")"
"${CLANG:-clang-22}" --target=wasm32-wasi -O2 -Wall -Wextra -Wl,--strip-debug -o report.wasm report.c
