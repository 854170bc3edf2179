#!/bin/sh
# Makes codec.wasm. It is committed, so only who changes codec.c needs clang and lld (Debian: clang-22 lld-22).
set -eu
cd "$(dirname "$0")"
"${CLANG:-clang-22}" --target=wasm32-unknown-unknown -O2 -Wall -Wextra -nostdlib -ffreestanding \
    -mbulk-memory -msign-ext -mmutable-globals -mnontrapping-fptoint \
    -Wl,--no-entry -Wl,--stack-first -Wl,-z,stack-size=65536 -Wl,--max-memory=16777216 \
    -o codec.wasm codec.c
