//! Compiles a module and writes what comes of it next to each other: `compile <module> <folder> [triple] [level] [explicit]`.
//! With `-` for the folder it writes nothing and tells how long it takes.

use std::path::Path;
use std::time::Instant;
use wasmo_compiler::{Bounds, OptLevel, Options, Session, Target, compile, compile_with};
use wasmo_module::{Feature, Features, Module, ParseOptions};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut args = std::env::args().skip(1);
    let (Some(module), Some(folder)) = (args.next(), args.next()) else {
        return Err("usage: compile <module> <folder> [triple] [level] [explicit]".into());
    };
    let features = Feature::ALL
        .iter()
        .fold(Features::default(), |features, &feature| {
            features.with(feature)
        });
    let options = ParseOptions::default().features(features);
    let module = Module::read(Path::new(&module), &options)?;
    let triple = args
        .next()
        .unwrap_or_else(|| "x86_64-unknown-linux-gnu".into());
    let mut options = Options::new(Target::new(triple));
    if let Some(level) = args.next() {
        options.opt_level = OptLevel::from_cargo(&level).ok_or("no such level")?;
    }
    if args.next().is_some() {
        options.bounds = Bounds::Explicit;
    }
    if folder == "-" {
        let start = Instant::now();
        let mut session = Session::default();
        session.jobs = std::thread::available_parallelism()?;
        let compiled = compile_with(&module, &options, session)?;
        println!("{:.2?} {:?}", start.elapsed(), compiled.report);
        return Ok(());
    }
    options.emit.llvm_ir = true;
    options.emit.optimized_llvm_ir = true;
    options.emit.assembly = true;
    let compiled = compile(&module, &options)?;
    let folder = Path::new(&folder);
    std::fs::create_dir_all(folder)?;
    for (name, object) in &compiled.objects {
        std::fs::write(folder.join(name), object)?;
    }
    for (name, text) in [
        ("translated.ll", &compiled.llvm_ir),
        ("optimized.ll", &compiled.optimized_llvm_ir),
        ("code.s", &compiled.assembly),
    ] {
        std::fs::write(folder.join(name), text.as_deref().unwrap_or_default())?;
    }
    println!("{:?}", compiled.report);
    Ok(())
}
