//! The code in the README and in the documentation, as users would take it over.
//!
//! `cargo test` compiles what stands in crates' documentation as Rust. What needs a build script or a guest is put into a project here,
//! and not one block is left out: a new one has to be taken up below.

use std::fs;
use std::path::{Path, PathBuf};
use wasmo_projects::{Project, rust_for_wasm, turn, workspace};

const TARGET: &str = env!("CARGO_TARGET_TMPDIR");

/// A block of code, and the file that it stands in.
struct Block {
    file: PathBuf,
    text: String,
}

/// The blocks that are still to be taken up.
struct Blocks(Vec<Block>);

impl Blocks {
    /// All in Markdown and, of those that rustdoc does not compile, all in the sources of crates.
    fn all() -> Self {
        let mut blocks = Self(Vec::new());
        blocks.add_folder(workspace(), 0);
        assert!(blocks.0.len() > 10, "the search is at fault");
        blocks
    }

    fn add_folder(&mut self, folder: &Path, depth: u32) {
        let entries = fs::read_dir(folder).expect("a folder of the workspace");
        for entry in entries {
            let path = entry.expect("a readable folder").path();
            let name = path.file_name().expect("a name").to_string_lossy();
            if path.is_dir() {
                let has_texts = match depth {
                    0 => name.starts_with("wasmo-") || name == "docs",
                    _ => true,
                };
                if has_texts && name != "tests" {
                    self.add_folder(&path, depth + 1);
                }
            } else if name.ends_with(".md") {
                self.add(&path, "", &["rust", "toml", "wat"]);
            } else if name.ends_with(".rs") {
                self.add(&path, "//", &["ignore", "text"]);
            }
        }
    }

    /// Adds the blocks of the file whose first line says one of `kinds`. Comments begin with `comment` and a character more.
    fn add(&mut self, path: &Path, comment: &str, kinds: &[&str]) {
        let content = fs::read_to_string(path).expect("a text");
        let mut open: Option<(bool, String)> = None;
        for line in content.lines() {
            let line = match comment {
                "" => line,
                _ => {
                    let rest = line.trim_start().strip_prefix(comment);
                    let rest = rest.and_then(|rest| rest.get(1..)).unwrap_or_default();
                    rest.strip_prefix(' ').unwrap_or(rest)
                }
            };
            open = match (open, line.strip_prefix("```")) {
                (None, Some(kind)) => Some((kinds.contains(&kind), String::new())),
                (Some((true, text)), Some(_)) => {
                    let file = path.to_owned();
                    self.0.push(Block { file, text });
                    None
                }
                (Some((false, _)), Some(_)) => None,
                (Some((wanted, text)), None) => Some((wanted, text + line + "\n")),
                (None, None) => None,
            };
        }
    }

    /// Takes the block of `file` that begins with `start`.
    #[track_caller]
    fn take(&mut self, file: &str, start: &str) -> String {
        let is_it = |block: &Block| block.file.ends_with(file) && block.text.starts_with(start);
        let at = self.0.iter().position(is_it);
        let at = at.unwrap_or_else(|| panic!("{file} has no block that begins with {start:?}"));
        self.0.swap_remove(at).text
    }

    /// Makes sure that nothing is left.
    fn finish(self) {
        let left: Vec<String> = self
            .0
            .iter()
            .map(|block| format!("{}:\n{}", block.file.display(), block.text))
            .collect();
        assert!(
            left.is_empty(),
            "blocks that no test takes up:\n{}",
            left.join("\n")
        );
    }
}

/// A program that greets.
const PROGRAM: &str = r#"(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\08\00\00\00\0a\00\00\00the guest\n")
  (func (export "_start") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 64)))))"#;

/// A guest with a tag, which calls a function of the host's that may throw.
const THROWER: &str = r#"(module
  (import "env" "read" (func $read (param i32) (result i32)))
  (tag (export "error") (param i32))
  (func (export "run") (drop (call $read (i32.const 9)))))"#;

/// `fn NAME` with `block` for its body.
fn function(signature: &str, block: &str) -> String {
    format!("{signature} {{\n{block}\nOk(())\n}}\n\n")
}

const RESULT: &str = "Result<(), Box<dyn std::error::Error>>";

#[test]
fn all_code_in_texts_works() {
    let mut blocks = Blocks::all();
    // These are run by `a_profile_is_taken_and_used`.
    for start in [
        "[features]",
        "fn main() {\n    let mut build",
        "#[cfg(feature",
    ] {
        blocks.take("README.md", start);
    }
    // These by `what_the_readme_says_works`.
    for start in ["[package]", "(module", "fn main()", "use wasmo_rt::Trap;"] {
        blocks.take("README.md", start);
    }
    // This by `the_linker_inlines_what_cannot_trap`.
    blocks.take("docs/performance.md", "# .cargo/config.toml");

    // Build scripts.
    let image = blocks.take("README.md", "// build.rs\nfn main()");
    let rust = blocks.take("README.md", "wasmo_build::CargoGuest::new(\"guest\")");
    let features = blocks.take("README.md", "use wasmo_build::{Build,");
    let known = blocks.take("wasmo-emscripten/src/link.rs", "// build.rs");
    let options = format!("{}.compile()", rust_for_wasm());
    let build = format!(
        "mod image {{\n    pub {}}}\n\nfn main() {{\n    image::main();\n    {{\n{}    }}\n    {{\n{features}    }}\n    {{\n{known}    }}\n    \
         wasmo_build::compile(\"guest.wasm\");\n    wasmo_build::compile(\"plug-in.wat\");\n    \
         let parser = std::env::var(\"OUT_DIR\").unwrap() + \"/parser.wasm\";\n    \
         std::fs::write(&parser, \"(module $parser)\").unwrap();\n    wasmo_build::compile(&parser);\n}}\n",
        image.replace("// build.rs\n", ""),
        rust.replace(".compile()", &options),
    );

    // Programs.
    let wasi = blocks.take("README.md", "use wasmo_wasi::{Access, WasiCtx};");
    let emscripten = blocks.take(
        "README.md",
        "wasmo_rt::include_wasm!(\"program.wasm\", emscripten);",
    );
    let wasi_crate = blocks.take(
        "wasmo-wasi/src/lib.rs",
        "use wasmo_wasi::{Access, WasiCtx};",
    );
    let emscripten_crate = blocks.take(
        "wasmo-emscripten/src/lib.rs",
        "use wasmo_emscripten::Emscripten;",
    );
    let macros = "wasmo-macros/src/lib.rs";
    let forms = blocks.take(macros, "include_wasm!(\"guest.wasm\"); ");
    let macro_wasi = blocks.take(macros, "include_wasm!(\"program.wasm\", wasi);");
    let macro_emscripten = blocks.take(macros, "include_wasm!(\"program.wasm\", emscripten);");
    let host = blocks.take(macros, "impl guest::imports::Env for Host {");
    let caught = blocks.take(macros, "if let Err(trap) = guest.run() {");
    let main = [
        format!("#![allow(dead_code, unused_variables)]\n\nmod readme {{\n{wasi}\n}}\n\n"),
        format!("mod forms {{\nuse wasmo_rt::include_wasm;\n{forms}\n}}\n\n"),
        function(
            &format!("fn emscripten(wasi: wasmo_wasi::WasiCtx) -> {RESULT}"),
            &format!(
                "use wasmo_emscripten::Emscripten;\n{emscripten}println!(\"{{}}\", exit.0);\n"
            ),
        ),
        function(&format!("fn wasi_crate() -> {RESULT}"), &wasi_crate),
        function(
            &format!("fn emscripten_crate() -> {RESULT}"),
            &emscripten_crate,
        ),
        function(
            &format!("fn macro_emscripten(wasi: wasmo_wasi::WasiCtx) -> {RESULT}"),
            &format!(
                "use wasmo_rt::include_wasm;\nuse wasmo_emscripten::Emscripten;\n{macro_emscripten}"
            ),
        ),
        function(
            &format!("fn macro_wasi() -> {RESULT}"),
            &format!("use wasmo_rt::include_wasm;\nuse wasmo_wasi::WasiCtx;\n{macro_wasi}"),
        ),
        format!(
            "use wasmo_rt::Trap;\n\nwasmo_rt::include_wasm!(\"guest.wasm\");\n\nstruct Host {{ data: Vec<i32> }}\n\n{host}\n"
        ),
        function(
            "fn caught(guest: &mut guest::Guest<Host>) -> Result<(), Trap>",
            &caught,
        ),
        format!(
            "wasmo_rt::include_wasm!(\"$OUT_DIR/image.wasm\");\nmod rust {{\n    \
             wasmo_rt::include_wasm!(pub mod guest = \"$OUT_DIR/guest.wasm\");\n}}\n\n\
             fn main() -> {RESULT} {{\n    readme::main()?;\n    \
             let wasi = wasmo_wasi::WasiCtx::builder().inherit_stdio().build()?;\n    emscripten(wasi)?;\n    \
             macro_wasi()?;\n    caught(&mut guest::Guest::instantiate(Host {{ data: vec![] }})?)?;\n    \
             println!(\"{{}}\", image::Guest::new()?.image_decode()?);\n    \
             println!(\"{{}}\", rust::guest::Guest::new()?.sum(40, 2)?);\n    Ok(())\n}}\n"
        ),
    ]
    .concat()
    .replace("\nfn main() -> Result<(), Box<dyn std::error::Error>> {\n    let wasi", "\npub fn main() -> Result<(), Box<dyn std::error::Error>> {\n    let wasi");
    blocks.finish();

    let _turn = turn();
    let project = Project::new("texts", TARGET);
    let path = |package: &str| workspace().join(package).display().to_string();
    let more = format!(
        "wasmo-emscripten = {{ path = {0:?} }}\n\n[dependencies.wasmo-wasi]\npath = {1:?}\n\n\
         [dependencies.wasmo-emscripten]\npath = {0:?}\n",
        path("wasmo-emscripten"),
        path("wasmo-wasi"),
    );
    project
        .package("", "texts", &more)
        .file("build.rs", build)
        .file("src/main.rs", main)
        .file("program.wasm", PROGRAM)
        .file("guest.wasm", THROWER)
        .file("plug-in.wat", "(module $plug-in)")
        .file("small.wasm", "(module $small (memory 1 (pagesize 1)))")
        .file("careful.wasm", "(module $careful)")
        .file(
            "vectors.wasm",
            "(module $vectors (func (param v128 v128) (result v128)\n  \
             (f32x4.relaxed_max (local.get 0) (local.get 1))))",
        )
        .file("data/input.txt", "")
        .file("results/.keep", "")
        .file("c/include/sizes.h", "#define SIZE 7\n")
        .file(
            "c/image.c",
            "#include \"sizes.h\"\nint decode(void);\nint image_decode(void) { return decode() + SIZE; }\nvoid image_free(void) {}\n",
        )
        .file("c/qoi.c", "int decode(void) { return 5; }\n")
        .file(
            "guest/Cargo.toml",
            "[package]\nname = \"in-rust\"\nedition = \"2024\"\n\n[profile.dev]\npanic = \"abort\"\n\n[workspace]\n",
        )
        .file(
            "guest/src/lib.rs",
            "#![no_std]\n\n#[panic_handler]\nfn panic(_: &core::panic::PanicInfo) -> ! {\n    \
             core::arch::wasm32::unreachable()\n}\n\n#[unsafe(no_mangle)]\npub extern \"C\" fn sum(a: i32, b: i32) -> i32 {\n    \
             a.wrapping_add(b)\n}\n",
        );
    // The guests' compilers are on the path.
    let tools = std::env::var("PATH").expect("a path");
    let output = project.cargo_with(project.folder(), &["run", "--quiet"], &[("PATH", &tools)]);
    assert_eq!(
        output.expect_ok(),
        "the guest\nthe guest exited with code 0\nthe guest\n0\nthe guest\nthe guest has thrown 404\n12\n42\n"
    );
}
