#!/bin/sh
# Makes parallel.wasm. It is committed, so only who changes parallel.c needs clang and lld (Debian: clang-22 lld-22).
set -eu
cd "$(dirname "$0")"
"${CLANG:-clang-22}" --target=wasm32-unknown-unknown -O2 -Wall -Wextra -nostdlib -ffreestanding \
    -matomics -mbulk-memory -mmutable-globals \
    -Wl,--no-entry -Wl,--shared-memory -Wl,--import-memory -Wl,--max-memory=33554432 \
    -Wl,--stack-first -Wl,-z,stack-size=65536 \
    -Wl,--export=__stack_pointer -Wl,--export=__wasm_init_tls -Wl,--export=__tls_size -Wl,--export=__tls_align \
    -o parallel.wasm parallel.c
