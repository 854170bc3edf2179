//! `wasmo-cc IN.wasm OUT_DIR`: compiles a module to objects in a folder, with Wasmo's defaults for the level of optimisation.
//!
//! Prints the paths of the objects, then the symbol of the module's descriptor. The environment variables `CPU` and `FEATURES` name the
//! target's CPU and features, in LLVM's naming, `BOUNDS=explicit` asks for bounds checks in code, `PART_SIZE` is the size of the parts in bytes,
//! `PROFILES` names a folder with a profile for the module, under its name with the extension `profile`,
//! `EMIT=1` asks for LLVM IR and assembly beside the objects (and so for no parts).

use std::error::Error;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};
use wasmo_abi::description::Bounds;
use wasmo_compiler::{Options, Target};
use wasmo_module::{Module, ParseOptions, Profile};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("wasmo-cc: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = env::args().skip(1).collect();
    let [wasm, out] = &args[..] else {
        return Err("usage: wasmo-cc IN.wasm OUT_DIR".into());
    };
    let out = Path::new(out);
    let mut module = Module::parse(&fs::read(wasm)?, &ParseOptions::default())?;
    if let (Some(folder), Some(name)) = (env::var_os("PROFILES"), Path::new(wasm).file_name()) {
        let path = Path::new(&folder).join(name).with_extension("profile");
        let profile = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        module.apply_profile(&Profile::parse(&profile)?)?;
    }
    let mut options = Options::new(Target::new(format!(
        "{}-unknown-linux-gnu",
        env::consts::ARCH
    )));
    options.target.cpu = env::var("CPU").unwrap_or_default();
    options.target.features = env::var("FEATURES").unwrap_or_default();
    if env::var("BOUNDS").is_ok_and(|bounds| bounds == "explicit") {
        options.bounds = Bounds::Explicit;
    }
    if let Ok(size) = env::var("PART_SIZE") {
        options.part_size = size.parse()?;
    }
    let emit = env::var_os("EMIT").is_some();
    options.emit.llvm_ir = emit;
    options.emit.optimized_llvm_ir = emit;
    options.emit.assembly = emit;
    let compiled = wasmo_compiler::compile(&module, &options)?;
    fs::create_dir_all(out)?;
    let mut paths = Vec::new();
    for (name, object) in &compiled.objects {
        let path = out.join(name);
        fs::write(&path, object)?;
        paths.push(path.display().to_string());
    }
    for (name, text) in [
        ("in.ll", &compiled.llvm_ir),
        ("out.ll", &compiled.optimized_llvm_ir),
        ("out.s", &compiled.assembly),
    ] {
        if let Some(text) = text {
            fs::write(out.join(name), text)?;
        }
    }
    println!("{}", paths.join("\n"));
    println!("{}", wasmo_abi::symbol::descriptor(module.hash()));
    Ok(())
}
