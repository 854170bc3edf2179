#!/usr/bin/env python3
"""Runs a WASI program by Wasmtime: oracle.py MODULE [ARGUMENT...], in the current folder and with nothing but that.

For WASMO_ORACLE, see src/lib.rs. Needs `pip install wasmtime==48.0.0`; compiled modules are kept beside the module.
"""

import importlib.metadata
import os
import sys

import wasmtime

path, arguments = sys.argv[1], sys.argv[2:]
name = os.path.splitext(os.path.basename(path))[0]

config = wasmtime.Config()
config.wasm_exceptions = True
config.wasm_wide_arithmetic = True
engine = wasmtime.Engine(config)
version = importlib.metadata.version("wasmtime")
compiled = f"{path}.wasmtime-{version}"
if os.path.exists(compiled) and os.path.getmtime(compiled) > os.path.getmtime(path):
    module = wasmtime.Module.deserialize_file(engine, compiled)
else:
    module = wasmtime.Module.from_file(engine, path)
    whole = f"{compiled}.{os.getpid()}"
    with open(whole, "wb") as file:
        file.write(module.serialize())
    os.rename(whole, compiled)

wasi = wasmtime.WasiConfig()
wasi.argv = [name, *arguments]
wasi.env = [("HOME", ".")]
wasi.inherit_stdin()
wasi.inherit_stdout()
wasi.inherit_stderr()
wasi.preopen_dir(".", ".")
store = wasmtime.Store(engine)
store.set_wasi(wasi)
linker = wasmtime.Linker(engine)
linker.define_wasi()
instance = linker.instantiate(store, module)
try:
    instance.exports(store)["_start"](store)
except wasmtime.ExitTrap as trap:
    sys.exit(trap.code)
