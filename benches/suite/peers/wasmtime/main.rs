//! wasmtime as the suite runs it: `peer-wasmtime compile IN.wasm OUT.cwasm`, then `peer-wasmtime run OUT.cwasm ARGS...`.
//!
//! Settings are wasmtime's defaults (Cranelift for speed, for this machine's CPU, memories guarded by reserved address space), so
//! that a run does nothing but run. Of WASI there is what the suite's programs need: arguments, output, an exit code, a
//! clock. All else is refused.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::SystemTime;
use wasmtime::{
    Caller, Config, Engine, Extern, Linker, Module, OptLevel, Result, Store, error::Error,
};

/// WASI's number for a bad file descriptor.
const BADF: i32 = 8;

/// How the guest says that it is done.
#[derive(Debug)]
struct Exit(i32);

impl std::fmt::Display for Exit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the guest exited with code {}", self.0)
    }
}

impl std::error::Error for Exit {}

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let result = match args[1..] {
        ["compile", wasm, ref output] => compile(wasm, output).map(|()| 0),
        ["version"] => {
            println!("wasmtime 48");
            Ok(0)
        }
        ["run", module, ..] => run(module, &args[2..]),
        _ => Err(Error::msg(
            "usage: peer-wasmtime compile IN OUT | run MODULE ARGS",
        )),
    };
    match result {
        Ok(code) => ExitCode::from(code as u8),
        Err(error) => {
            eprintln!("peer-wasmtime: {error:?}");
            ExitCode::FAILURE
        }
    }
}

fn engine() -> Result<Engine> {
    Engine::new(Config::new().cranelift_opt_level(OptLevel::Speed))
}

fn compile(wasm: &str, output: &str) -> Result<()> {
    let code = engine()?.precompile_module(&std::fs::read(wasm)?)?;
    std::fs::write(output, code)?;
    Ok(())
}

fn run(path: &str, args: &[&str]) -> Result<i32> {
    let engine = engine()?;
    // SAFETY: the file is one that `compile` wrote.
    let module = unsafe { Module::deserialize_file(&engine, path) }?;
    let mut store = Store::new(&engine, args.iter().map(|&arg| arg.to_owned()).collect());
    let mut linker = Linker::new(&engine);
    add_wasi(&mut linker)?;
    linker.define_unknown_imports_as_traps(&module)?;
    let instance = linker.instantiate(&mut store, &module)?;
    let start = instance.get_typed_func::<(), ()>(&mut store, "_start")?;
    match start.call(&mut store, ()) {
        Ok(()) => Ok(0),
        Err(error) => match error.downcast::<Exit>() {
            Ok(exit) => Ok(exit.0),
            Err(error) => Err(error),
        },
    }
}

type Args = Vec<String>;

fn memory<'a>(caller: &'a mut Caller<'_, Args>) -> Result<(&'a mut [u8], &'a mut Args)> {
    match caller.get_export("memory") {
        Some(Extern::Memory(memory)) => Ok(memory.data_and_store_mut(caller)),
        _ => Err(Error::msg("the guest exports no memory")),
    }
}

fn bytes(memory: &mut [u8], at: u32, len: usize) -> Result<&mut [u8]> {
    memory
        .get_mut(at as usize..)
        .and_then(|bytes| bytes.get_mut(..len))
        .ok_or_else(|| Error::msg("the guest passes a bad pointer"))
}

fn read(memory: &mut [u8], at: u32) -> Result<u32> {
    let mut word = [0; 4];
    word.copy_from_slice(bytes(memory, at, 4)?);
    Ok(u32::from_le_bytes(word))
}

fn write(memory: &mut [u8], at: u32, value: u32) -> Result<()> {
    bytes(memory, at, 4)?.copy_from_slice(&value.to_le_bytes());
    Ok(())
}

fn add_wasi(linker: &mut Linker<Args>) -> Result<()> {
    const WASI: &str = "wasi_snapshot_preview1";
    linker.func_wrap(
        WASI,
        "args_sizes_get",
        |mut cx: Caller<'_, Args>, count: u32, size: u32| {
            let (memory, args) = memory(&mut cx)?;
            write(memory, count, args.len() as u32)?;
            write(
                memory,
                size,
                args.iter().map(|arg| arg.len() as u32 + 1).sum(),
            )?;
            Ok(0)
        },
    )?;
    linker.func_wrap(
        WASI,
        "args_get",
        |mut cx: Caller<'_, Args>, mut pointers: u32, mut chars: u32| {
            let (memory, args) = memory(&mut cx)?;
            for arg in args.iter() {
                write(memory, pointers, chars)?;
                let place = bytes(memory, chars, arg.len() + 1)?;
                place[..arg.len()].copy_from_slice(arg.as_bytes());
                place[arg.len()] = 0;
                pointers += 4;
                chars += arg.len() as u32 + 1;
            }
            Ok(0)
        },
    )?;
    linker.func_wrap(
        WASI,
        "environ_sizes_get",
        |mut cx: Caller<'_, Args>, count: u32, size: u32| {
            let (memory, _) = memory(&mut cx)?;
            write(memory, count, 0)?;
            write(memory, size, 0)?;
            Ok(0)
        },
    )?;
    linker.func_wrap(WASI, "environ_get", |_: u32, _: u32| 0)?;
    linker.func_wrap(
        WASI,
        "fd_write",
        |mut cx: Caller<'_, Args>, fd: i32, vectors: u32, count: u32, written: u32| {
            let (memory, _) = memory(&mut cx)?;
            let mut total = 0;
            for vector in (0..count).map(|i| vectors + 8 * i) {
                let (at, len) = (read(memory, vector)?, read(memory, vector + 4)?);
                let text = bytes(memory, at, len as usize)?;
                match fd {
                    1 => std::io::stdout().write_all(text)?,
                    2 => std::io::stderr().write_all(text)?,
                    _ => return Ok(BADF),
                }
                total += len;
            }
            write(memory, written, total)?;
            Ok(0)
        },
    )?;
    linker.func_wrap(
        WASI,
        "fd_fdstat_get",
        |mut cx: Caller<'_, Args>, fd: i32, stat: u32| {
            if !(0..3).contains(&fd) {
                return Ok(BADF);
            }
            let (memory, _) = memory(&mut cx)?;
            let stat = bytes(memory, stat, 24)?;
            stat.fill(0);
            stat[0] = 2; // a character device
            Ok(0)
        },
    )?;
    linker.func_wrap(WASI, "fd_prestat_get", |_: i32, _: u32| BADF)?;
    linker.func_wrap(WASI, "fd_close", |_: i32| 0)?;
    linker.func_wrap(WASI, "fd_seek", |_: i32, _: i64, _: i32, _: u32| BADF)?;
    linker.func_wrap(
        WASI,
        "clock_time_get",
        |mut cx: Caller<'_, Args>, _: i32, _: i64, time: u32| {
            let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
            let now = now.map_or(0, |now| now.as_nanos() as u64);
            let (memory, _) = memory(&mut cx)?;
            bytes(memory, time, 8)?.copy_from_slice(&now.to_le_bytes());
            Ok(0)
        },
    )?;
    linker.func_wrap(
        WASI,
        "random_get",
        |mut cx: Caller<'_, Args>, at: u32, len: u32| {
            let (memory, _) = memory(&mut cx)?;
            bytes(memory, at, len as usize)?.fill(4);
            Ok(0)
        },
    )?;
    linker.func_wrap(WASI, "proc_exit", |code: i32| -> Result<()> {
        Err(Error::new(Exit(code)))
    })?;
    Ok(())
}
