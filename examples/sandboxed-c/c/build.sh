#!/bin/sh
# Compiles the library to ../image.wasm, which is committed so that the example needs no C compiler.
# Debian: apt-get install clang-22 lld-22
set -eu
cd "$(dirname "$0")"
exports=$(sed -n 's/^[a-z].*[ *]\(image_[a-z]*\)(.*/-Wl,--export=\1/p' image.h)
# shellcheck disable=SC2086
${CC:-clang-22} --target=wasm32-unknown-unknown -std=c11 -O2 -Wall -Wextra -nostdlib \
    -Wl,--no-entry -Wl,-z,stack-size=65536 -Wl,--strip-debug $exports \
    -o ../image.wasm alloc.c image.c qoi.c
