//! Compiles each program twice: to WebAssembly and then by Wasmo, and by the system's C compiler.
//!
//! Nothing of the programs is committed. Their sources lie in crates that have them for their bindings, which are dependencies
//! of this crate for another target: so Cargo knows their versions and fetches them, but builds none.

use std::collections::HashMap;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};
use tinyjson::JsonValue;
use wasmo_build::{Build, CGuest, OptLevel};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// The environment variable that names a `python.wasm`.
const PYTHON: &str = "WASMO_PYTHON_WASM";

fn main() -> ExitCode {
    match build() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error={error}");
            ExitCode::FAILURE
        }
    }
}

/// A program of C.
struct Program {
    name: &'static str,
    /// Folders and files, in the crate with the sources. Of a folder all C files are taken.
    sources: Vec<PathBuf>,
    include: PathBuf,
    /// Our own files, for either build.
    own: &'static [&'static str],
    defines: &'static [(&'static str, &'static str)],
    /// For WebAssembly only.
    wasm_own: &'static [&'static str],
    wasm_flags: &'static [&'static str],
}

fn build() -> Result<()> {
    let crates = crates()?;
    let folder = |name: &str, inner: &str| -> Result<PathBuf> {
        let root = crates.get(name);
        let root = root.ok_or_else(|| format!("Cargo knows no crate {name}"))?;
        Ok(root.join(inner))
    };
    let lua = folder("lua-src", "lua-5.4.8")?;
    let sqlite = folder("sqlite3-src", "source")?;
    let zstd = folder("zstd-sys", "zstd/lib")?;
    let bzip2 = folder("bzip2-sys", "bzip2-1.0.8")?;
    let files = |folder: &Path, names: &[&str]| -> Vec<PathBuf> {
        names.iter().map(|name| folder.join(name)).collect()
    };
    let programs = [
        Program {
            name: "lua",
            sources: vec![lua.clone()],
            include: lua,
            own: &["lua.c"],
            defines: &[],
            wasm_own: &["setjmp.c", "tag.S"],
            wasm_flags: &[
                "-mexception-handling",
                "-mllvm",
                "-wasm-enable-sjlj",
                "-mllvm",
                "-wasm-use-legacy-eh=false",
            ],
        },
        Program {
            name: "sqlite",
            sources: files(&sqlite, &["sqlite3.c", "shell.c"]),
            include: sqlite,
            own: &[],
            defines: &[
                ("SQLITE_MAX_MMAP_SIZE", "0"),
                ("SQLITE_NOHAVE_SYSTEM", "1"),
                ("SQLITE_OMIT_LOAD_EXTENSION", "1"),
                ("SQLITE_OMIT_POPEN", "1"),
                ("SQLITE_OMIT_WAL", "1"),
                ("SQLITE_THREADSAFE", "0"),
            ],
            wasm_own: &[],
            wasm_flags: &["-include", "wasi.h"],
        },
        Program {
            name: "zstd",
            sources: ["common", "compress", "decompress", "dictBuilder"]
                .iter()
                .map(|part| zstd.join(part))
                .collect(),
            include: zstd,
            own: &["zstd.c"],
            defines: &[("ZSTD_DISABLE_ASM", "1"), ("ZSTD_LEGACY_SUPPORT", "0")],
            wasm_own: &[],
            wasm_flags: &[],
        },
        Program {
            name: "bzip2",
            sources: files(
                &bzip2,
                &[
                    "bzip2.c",
                    "bzlib.c",
                    "blocksort.c",
                    "huffman.c",
                    "crctable.c",
                    "randtable.c",
                    "compress.c",
                    "decompress.c",
                ],
            ),
            include: bzip2,
            own: &[],
            defines: &[],
            wasm_own: &[],
            wasm_flags: &["-include", "wasi.h"],
        },
    ];
    println!("cargo::rerun-if-changed=c");
    for program in &programs {
        let sources = program.files()?;
        program.compile_guest(&sources);
        program.compile_native(&sources)?;
    }
    python()
}

impl Program {
    fn files(&self) -> io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for source in &self.sources {
            if !source.is_dir() {
                files.push(source.clone());
                continue;
            }
            for entry in fs::read_dir(source)? {
                let path = entry?.path();
                if path.extension().is_some_and(|extension| extension == "c") {
                    files.push(path);
                }
            }
        }
        files.extend(self.own.iter().map(|name| Path::new("c").join(name)));
        files.sort();
        Ok(files)
    }

    fn compile_guest(&self, sources: &[PathBuf]) {
        let mut guest = CGuest::new(self.name);
        guest
            .target("wasm32-wasip1")
            .command(true)
            .opt_level(OptLevel::O2)
            .stack_size(1 << 20)
            .files(sources)
            .files(self.wasm_own.iter().map(|name| Path::new("c").join(name)))
            .include("c/include")
            .include(&self.include)
            .flags(self.wasm_flags.iter().copied())
            .flag("-w");
        for &(name, value) in self.defines {
            guest.define(name, value);
        }
        for library in ["getpid", "process-clocks", "signal"] {
            let define = library.to_uppercase().replace('-', "_");
            guest.define(&format!("_WASI_EMULATED_{define}"), None);
            guest.link_arg(format!("-lwasi-emulated-{library}"));
        }
        guest.compile();
    }

    fn compile_native(&self, sources: &[PathBuf]) -> Result<()> {
        let compiler = cc::Build::new()
            .cargo_metadata(false)
            .warnings(false)
            .try_get_compiler()?;
        let out = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
        let mut command = compiler.to_command();
        command.arg("-w").arg("-I").arg(&self.include);
        for (name, value) in self.defines {
            command.arg(format!("-D{name}={value}"));
        }
        command
            .args(sources)
            .arg("-o")
            .arg(Path::new(&out).join(format!("{}-native", self.name)))
            .arg("-lm");
        let output = command.output();
        let output = output.map_err(|error| format!("cannot run {command:?}: {error}"))?;
        if output.status.success() {
            return Ok(());
        }
        let said = String::from_utf8_lossy(&output.stderr);
        Err(format!("cannot build {} natively: {said}", self.name).into())
    }
}

/// The folders of all crates that Cargo knows of for WASI, by their names.
fn crates() -> Result<HashMap<String, PathBuf>> {
    let cargo = env::var_os("CARGO").ok_or("no CARGO")?;
    let mut command = Command::new(cargo);
    let fixed = ["metadata", "--format-version", "1", "--locked"];
    command
        .args(fixed)
        .args(["--filter-platform", "wasm32-wasip1"]);
    let output = command.output()?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(format!("cannot find the programs' sources: {said}").into());
    }
    println!("cargo::rerun-if-changed=../../Cargo.lock");
    let metadata: JsonValue = String::from_utf8(output.stdout)?.parse()?;
    let packages: &Vec<JsonValue> = metadata["packages"].get().ok_or("no packages")?;
    let mut crates = HashMap::new();
    for package in packages {
        let name: &String = package["name"].get().ok_or("a package without a name")?;
        let manifest: &String = package["manifest_path"].get().ok_or("no manifest path")?;
        let folder = Path::new(manifest).parent().ok_or("no folder")?;
        crates.insert(name.clone(), folder.to_owned());
    }
    Ok(crates)
}

/// CPython, if it is asked for: it comes as 26 MB of WebAssembly, and takes minutes to compile.
fn python() -> Result<()> {
    println!("cargo::rerun-if-env-changed={PYTHON}");
    println!("cargo::rustc-check-cfg=cfg(has_python)");
    let out = env::var_os("OUT_DIR").ok_or("no OUT_DIR")?;
    let mut binding =
        String::from("/// CPython was not asked for.\npub const PYTHON: Option<Program> = None;\n");
    if let Some(wasm) = env::var_os(PYTHON) {
        let wasm = PathBuf::from(wasm);
        println!("cargo::rerun-if-changed={}", wasm.display());
        println!("cargo::rustc-cfg=has_python");
        Build::new().compile(&wasm);
        binding = format!(
            "::wasmo_rt::include_wasm!(mod python = {wasm:?});\n\n/// CPython.\npub const PYTHON: Option<Program> = \
             Some(Program {{ name: \"python\", module: python::module, wasm: {wasm:?} }});\n"
        );
    }
    Ok(fs::write(Path::new(&out).join("python.rs"), binding)?)
}
