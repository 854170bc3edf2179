#!/bin/sh
# Makes words.wasm. It is committed, so only who changes words.c needs the tools (Debian: clang-22 lld-22 wasi-libc
# libclang-rt-22-dev-wasm32).
set -eu
cd "$(dirname "$0")"
"${CLANG:-clang-22}" --target=wasm32-wasi -Os -Wall -Wextra -Wl,--strip-debug -o words.wasm words.c
