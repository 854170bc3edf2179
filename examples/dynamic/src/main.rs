//! Everything by name, at run time: what a module imports and exports, its functions, their types.
//!
//! ```sh
//! cargo run -p dynamic                # what the calculator can do
//! cargo run -p dynamic -- sqrt 2      # call a function of it
//! cargo run -p dynamic -- divide 7 0  # a trap
//! ```

use std::error::Error;
use std::process::ExitCode;
use wasmo_rt::{Caller, ExternType, Global, GlobalType, Imports, Module, Store, Val, ValType};

wasmo_rt::include_wasm!("calculator.wat");

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    // Only the module itself comes from the macro; none of its typed bindings is used.
    let module = calculator::module();
    let outcome = match args.split_first() {
        None => {
            list(module);
            Ok(())
        }
        Some((function, args)) => call(module, function, args),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what the module imports and exports.
fn list(module: &Module) {
    println!("module {}", module.name());
    for import in module.imports() {
        println!("  import {}.{}: {}", import.module, import.name, import.ty);
    }
    for export in module.exports() {
        println!("  export {}: {}", export.name, export.ty);
    }
}

/// Calls the function `name` with `args`, whatever their types are.
fn call(module: &Module, name: &str, args: &[String]) -> Result<(), Box<dyn Error>> {
    let Some(ExternType::Func(ty)) = module.export(name) else {
        return Err(format!("there is no function `{name}`").into());
    };
    if ty.params().len() != args.len() {
        return Err(format!("`{name}` is of type {ty}").into());
    }
    let values = args.iter().zip(ty.params());
    let values: Vec<Val> = values
        .map(|(text, ty)| parse(text, *ty))
        .collect::<Result<_, _>>()?;

    // The state of this store is a counter. Imports are found by name; what is not asked for does no harm.
    let mut store = Store::new(0_u32);
    let precision = Global::new(
        &mut store,
        GlobalType::new(ValType::F64, false),
        Val::from(1e-9),
    )?;
    let mut imports = Imports::new();
    imports.func_wrap(
        &mut store,
        "host",
        "trace",
        |mut cx: Caller<'_, u32>, _x: f64| {
            *cx.data_mut() += 1;
        },
    );
    imports.define("host", "precision", precision);
    let instance = imports.instantiate(&mut store, module)?;

    let function = instance.get_func(&store, name).ok_or("not a function")?;
    let results = function.call(&mut store, &values)?;
    for result in &results {
        match result {
            Val::I32(x) => println!("{x}"),
            Val::I64(x) => println!("{x}"),
            // Floats come as their bits.
            Val::F32(bits) => println!("{}", f32::from_bits(*bits)),
            Val::F64(bits) => println!("{}", f64::from_bits(*bits)),
            other => println!("{other:?}"),
        }
    }
    let calls = instance.get_global(&store, "calls").ok_or("not a global")?;
    println!(
        "traced {} times, the guest says {:?}",
        store.data(),
        calls.get(&store)
    );

    // A function whose type is known after all can be called with Rust types.
    let add = instance.get_typed_func::<(f64, f64), f64>(&store, "add")?;
    println!("and 0.5 + 0.25 = {}", add.call(&mut store, (0.5, 0.25))?);
    Ok(())
}

fn parse(text: &str, ty: ValType) -> Result<Val, Box<dyn Error>> {
    Ok(match ty {
        ValType::I32 => Val::I32(text.parse()?),
        ValType::I64 => Val::I64(text.parse()?),
        ValType::F32 => Val::from(text.parse::<f32>()?),
        ValType::F64 => Val::from(text.parse::<f64>()?),
        _ => return Err(format!("a {ty} cannot be given on the command line").into()),
    })
}
