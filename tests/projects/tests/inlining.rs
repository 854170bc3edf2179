//! Guest code that the linker inlines into the host.

use object::{Object as _, ObjectSection as _, ObjectSymbol as _};
use std::fs;
use std::path::Path;
use wasmo_projects::{Project, turn, workspace};

const TARGET: &str = env!("CARGO_TARGET_TMPDIR");

const GUEST: &str = r#"(module
    (memory 1)
    (func (export "scale") (param i32 i32) (result i32)
        (i32.mul (i32.add (local.get 0) (local.get 1)) (i32.const 12345)))
    (func (export "half") (param f64) (result f64) (f64.mul (local.get 0) (f64.const 0.5)))
    (func (export "load") (param i32) (result i32) (i32.load (local.get 0))))
"#;

/// A library whose inlined functions call the guest.
const LIBRARY: &str = "wasmo_rt::include_wasm!(pub mod guest = \"guest.wat\");\n";

const HOST: &str = r#"use scaler::guest::Guest;
use wasmo_rt::{Caller, Trap};

#[inline(never)]
#[unsafe(no_mangle)]
fn host_scales(guest: &mut Guest, a: i32, b: i32) -> Result<i32, Trap> {
    guest.scale(a, b)
}

fn main() {
    let mut guest = Guest::new().unwrap();
    let (a, b) = std::hint::black_box((3, 4));
    let scaled = host_scales(&mut guest, a, b).unwrap();
    let half = guest.half(5.0).unwrap();
    // What is not inlined works as ever.
    let trap = guest.load(1 << 20).unwrap_err().code().unwrap();
    let mut store = wasmo_rt::Store::new(());
    let func = wasmo_rt::Func::wrap(&mut store, |_: Caller<'_, ()>, a: i32| a + 1);
    let func = func.typed::<i32, i32>(&store).unwrap();
    println!("{scaled} {half} {trap:?} {}", func.call(&mut store, 1).unwrap());
}
"#;

/// The numbers of the functions that the program still has for the host to call, and the machine code of `host_scales`.
fn look_into(program: &Path) -> (Vec<String>, Vec<u8>) {
    let bytes = fs::read(program).unwrap();
    let file = object::File::parse(&*bytes).unwrap();
    let mut direct = Vec::new();
    let mut code = None;
    for symbol in file.symbols() {
        let name = symbol.name().unwrap();
        if name.starts_with("wasmo")
            && let Some((_, number)) = name.split_once("_d")
            && !number.contains('_')
        {
            direct.push(number.to_owned());
        }
        if name == "host_scales" {
            let section = file
                .section_by_index(symbol.section_index().unwrap())
                .unwrap();
            code = section.data_range(symbol.address(), symbol.size()).unwrap();
        }
    }
    direct.retain(|number| number.parse::<u32>().is_ok());
    direct.sort();
    (direct, code.expect("the function").to_vec())
}

#[test]
#[cfg_attr(
    not(all(target_arch = "x86_64", target_env = "gnu")),
    ignore = "rust-lld is the linker by default only on x86_64-unknown-linux-gnu"
)]
fn the_linker_inlines_what_cannot_trap() {
    let _turn = turn();
    let project = Project::new("inlining", TARGET);
    project
        .package("scaler", "scaler", "")
        .file("scaler/guest.wat", GUEST)
        .file(
            "scaler/build.rs",
            "fn main() {\n    wasmo_build::compile(\"guest.wat\");\n}\n",
        )
        .file("scaler/src/lib.rs", LIBRARY)
        .package("", "inlining", "")
        .file("src/main.rs", HOST);
    let manifest = fs::read_to_string(project.folder().join("Cargo.toml")).unwrap();
    let manifest = manifest.replace(
        "[dependencies]",
        "[dependencies]\nscaler = { path = \"scaler\" }",
    );
    project.file(
        "Cargo.toml",
        manifest + "[profile.dev]\nopt-level = 2\n[workspace]\n",
    );

    // imul with this constant.
    let scales = |code: &[u8]| code.windows(4).any(|word| *word == 12345_i32.to_le_bytes());
    let docs = fs::read_to_string(workspace().join("docs/performance.md")).unwrap();
    let (_, config) = docs.split_once("```toml\n# .cargo/config.toml\n").unwrap();
    let (config, _) = config.split_once("```").unwrap();
    for inlined in [false, true] {
        let mut args = vec!["build", "--quiet"];
        match inlined {
            true => _ = project.file(".cargo/config.toml", config),
            false => args.push("--target=x86_64-unknown-linux-gnu"),
        }
        project.cargo(&args).expect_ok();
        let program = project
            .target()
            .join("x86_64-unknown-linux-gnu/debug/inlining");
        let output = project.run(&program, &[]).expect_ok();
        assert_eq!(output, "86415 2.5 MemoryOutOfBounds 2\n");
        let (direct, code) = look_into(&program);
        assert_eq!(scales(&code), inlined, "{code:02x?}");
        // What computes with floating-point numbers is not inlined.
        let left: &[&str] = if inlined { &["1"] } else { &["0", "1"] };
        assert_eq!(direct, left, "inlined: {inlined}");
    }
}
