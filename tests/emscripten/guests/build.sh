#!/bin/sh
# Makes the guests. They are committed, so only who changes a source needs the tool (Debian: emscripten, version 3.1.6).
set -eu
cd "$(dirname "$0")"
make() {
    compiler=$1
    source=$2
    shift 2
    name=${source%.*}
    "$compiler" -O1 -sWASM_BIGINT -Wall -Wextra "$source" "$@" -o "$name.js"
    rm "$name.js"
}
make emcc files.c -sEXIT_RUNTIME -sALLOW_MEMORY_GROWTH
make emcc heap.c -sSTANDALONE_WASM -sALLOW_MEMORY_GROWTH --no-entry
make emcc jumps.c -sSTANDALONE_WASM --no-entry
make emcc missing.c -sERROR_ON_UNDEFINED_SYMBOLS=0
make em++ exceptions.cpp -fexceptions -sEXIT_RUNTIME
