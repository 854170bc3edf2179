#!/bin/sh
# Makes the guests of this folder. They are committed, so only who changes a source needs the tools:
#   Debian: apt-get install emscripten clang-22 lld-22
#   npm: install binaryen and @yowasp/clang somewhere and give that folder's node_modules as NODE_MODULES;
#        SYSROOT is @yowasp/clang's gen/llvm-resources.tar unpacked
set -eu
cd "$(dirname "$0")"
: "${NODE_MODULES:?the node_modules folder with binaryen}" "${SYSROOT:?the unpacked sysroot of @yowasp/clang}"
wasm_opt="node $NODE_MODULES/binaryen/bin/wasm-opt"

# With the older instructions (try, catch, rethrow), as Emscripten emits them ...
em++ -O2 -Wall -Wextra -fwasm-exceptions -sSTANDALONE_WASM --no-entry exceptions.cpp -o exceptions_legacy.wasm
emcc -O2 -Wall -Wextra -fwasm-exceptions -sSUPPORT_LONGJMP=wasm -sSTANDALONE_WASM --no-entry setjmp.c -o setjmp_legacy.wasm
# ... and with the standard's (try_table, throw_ref), translated by Binaryen, and from clang.
$wasm_opt --all-features --translate-to-exnref exceptions_legacy.wasm -o exceptions_exnref.wasm
"${CLANG:-clang-22}" --no-wasm-opt --target=wasm32-wasip1 --sysroot="$SYSROOT" -O2 -Wall -Wextra -mexec-model=reactor \
    -mllvm -wasm-enable-sjlj -mllvm -wasm-use-legacy-eh=false setjmp.c -lsetjmp -o setjmp_exnref.wasm
