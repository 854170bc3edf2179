//! [`CGuest`]: C and C++ sources, compiled by clang and linked by wasm-ld.

use super::clang::{self, SYSROOTS, Target, Toolchain, Wishes, joined};
use super::{GuestReport, Made, Recipe, depfile, tool};
use crate::builder::{self, Build, option_error};
use crate::cargo::Environment;
use crate::error::{Error, ErrorKind};
use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_compiler::OptLevel;
use wasmo_module::Feature;

/// Compiles C and C++ sources to WebAssembly, and that to native code: a C library in a sandbox.
///
/// ```no_run
/// // In the main function of build.rs:
/// wasmo_build::CGuest::new("image")
///     .files(["c/image.c", "c/qoi.c"])
///     .exports(["image_decode", "image_free"])
///     .compile();
/// ```
///
/// The program then says `wasmo_rt::include_wasm!("$OUT_DIR/image.wasm")` and calls `guest.image_decode(…)`.
///
/// # Tools
///
/// Needed are clang and wasm-ld (Debian: `clang-22 lld-22`). Which clang: that of [`compiler`](Self::compiler), else of the
/// environment variable `WASMO_CLANG`, else of `CC_<target>` as the crate `cc` has it (`CC_wasm32_unknown_unknown`), else
/// `$WASI_SDK_PATH/bin/clang`, else the first on the path that compiles to WebAssembly of `clang` and the `clang-<version>`, newest
/// first. Which wasm-ld: that of [`linker`](Self::linker), else of `WASMO_WASM_LD`, else the one that clang would take, else
/// `wasm-ld` or a `wasm-ld-<version>`. `CFLAGS_<target>` holds more flags.
///
/// # With and without a C library
///
/// By default there is none: the sources must not use `malloc` or `printf`, and the module imports nothing that they do not
/// declare to be imported. With `target("wasm32-wasip1")` there is that of a WASI sysroot (Debian: `wasi-libc
/// libclang-rt-22-dev-wasm32`, for C++ `libc++-22-dev-wasm32 libc++abi-22-dev-wasm32`), and the module imports those functions of WASI that it uses: none
/// if it only computes. Which sysroot: that of [`sysroot`](Self::sysroot), else of `WASMO_WASI_SYSROOT` or `WASI_SYSROOT`, else that in
/// `WASI_SDK_PATH`, else the system's.
///
/// # Constructors
///
/// A WASI library exports `_initialize`: with `include_wasm!("$OUT_DIR/image.wasm", wasi)` that is called when the library is
/// instantiated, otherwise call it first if there are C++ objects or functions to be initialised. Without WASI, export
/// `__wasm_call_ctors` and call that; otherwise each exported function would run the constructors anew.
#[derive(Clone, Debug)]
pub struct CGuest {
    name: String,
    files: Vec<PathBuf>,
    includes: Vec<PathBuf>,
    defines: Vec<(String, Option<String>)>,
    flags: Vec<String>,
    link_args: Vec<String>,
    exports: Vec<String>,
    imports: Vec<String>,
    features: Vec<(String, bool)>,
    target: String,
    std: Option<String>,
    cpp: Option<bool>,
    command: bool,
    opt_level: Option<OptLevel>,
    partial_unrolling: bool,
    debug: bool,
    stack_size: Option<u64>,
    initial_memory: Option<u64>,
    max_memory: Option<u64>,
    shared_memory: bool,
    compiler: Option<PathBuf>,
    linker: Option<PathBuf>,
    sysroot: Option<PathBuf>,
    out_dir: Option<PathBuf>,
    build: Build,
}

impl CGuest {
    /// A guest without sources as yet, to be written to `$OUT_DIR/<name>.wasm`.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            files: Vec::new(),
            includes: Vec::new(),
            defines: Vec::new(),
            flags: Vec::new(),
            link_args: Vec::new(),
            exports: Vec::new(),
            imports: Vec::new(),
            features: Vec::new(),
            target: "wasm32-unknown-unknown".to_owned(),
            std: None,
            cpp: None,
            command: false,
            opt_level: None,
            partial_unrolling: false,
            debug: false,
            stack_size: None,
            initial_memory: None,
            max_memory: None,
            shared_memory: false,
            compiler: None,
            linker: None,
            sysroot: None,
            out_dir: None,
            build: Build::new(),
        }
    }

    /// Adds a source file, in the language that its name says. A relative path starts at the crate's folder.
    pub fn file(&mut self, path: impl AsRef<Path>) -> &mut Self {
        self.files.push(path.as_ref().to_owned());
        self
    }

    /// Adds source files, see [`file`](Self::file).
    pub fn files<P: AsRef<Path>>(&mut self, paths: impl IntoIterator<Item = P>) -> &mut Self {
        for path in paths {
            self.file(path);
        }
        self
    }

    /// Adds a folder in which `#include` looks. A relative path starts at the crate's folder.
    pub fn include(&mut self, folder: impl AsRef<Path>) -> &mut Self {
        self.includes.push(folder.as_ref().to_owned());
        self
    }

    /// Adds folders in which `#include` looks, see [`include`](Self::include).
    pub fn includes<P: AsRef<Path>>(&mut self, folders: impl IntoIterator<Item = P>) -> &mut Self {
        for folder in folders {
            self.include(folder);
        }
        self
    }

    /// Defines a macro: `define("NDEBUG", None)`, `define("LIMIT", "16")`.
    pub fn define<'a>(&mut self, name: &str, value: impl Into<Option<&'a str>>) -> &mut Self {
        let value = value.into().map(str::to_owned);
        self.defines.push((name.to_owned(), value));
        self
    }

    /// Adds a flag for the compiler, as it stands.
    pub fn flag(&mut self, flag: impl Into<String>) -> &mut Self {
        self.flags.push(flag.into());
        self
    }

    /// Adds flags for the compiler, see [`flag`](Self::flag).
    pub fn flags<F: Into<String>>(&mut self, flags: impl IntoIterator<Item = F>) -> &mut Self {
        self.flags.extend(flags.into_iter().map(Into::into));
        self
    }

    /// Adds an argument for clang when it links, as it stands: `-lm`, `-Wl,--export-table`.
    pub fn link_arg(&mut self, arg: impl Into<String>) -> &mut Self {
        self.link_args.push(arg.into());
        self
    }

    /// Exports a function or variable. In C++ it must be `extern "C"`.
    ///
    /// Those that the sources themselves mark with `__attribute__((export_name("…")))` are exported without this.
    pub fn export(&mut self, symbol: impl Into<String>) -> &mut Self {
        self.exports.push(symbol.into());
        self
    }

    /// Exports functions and variables, see [`export`](Self::export).
    pub fn exports<S: Into<String>>(&mut self, symbols: impl IntoIterator<Item = S>) -> &mut Self {
        self.exports.extend(symbols.into_iter().map(Into::into));
        self
    }

    /// Lets a function be declared and not defined: the host supplies it. It is imported from `env`, unless the sources say
    /// otherwise with `__attribute__((import_module("…"), import_name("…")))`, which needs no call of this.
    pub fn import(&mut self, symbol: impl Into<String>) -> &mut Self {
        self.imports.push(symbol.into());
        self
    }

    /// Switches a feature of WebAssembly on or off by clang's name for it, as `-m<name>` and `-mno-<name>` do: `simd128`,
    /// `atomics`, `tail-call`. What Wasmo itself must allow, [`build`](Self::build) says.
    ///
    /// `wide-arithmetic` is on by default, if clang has it (since version 20) and Wasmo is to allow it: products of 128 bits are single instructions
    /// then. Other engines may not know it.
    pub fn feature(&mut self, name: impl Into<String>, on: bool) -> &mut Self {
        self.features.push((name.into(), on));
        self
    }

    /// What to compile for: `wasm32-unknown-unknown` (the default), `wasm64-unknown-unknown`, and with a C library
    /// `wasm32-wasip1` and `wasm32-wasip1-threads`.
    pub fn target(&mut self, target: impl Into<String>) -> &mut Self {
        self.target = target.into();
        self
    }

    /// The language standard: `c11`, `c++20`. By default clang's.
    pub fn std(&mut self, standard: impl Into<String>) -> &mut Self {
        self.std = Some(standard.into());
        self
    }

    /// Whether to link the C++ library, with WASI. By default if one of the files has a name of C++.
    pub fn cpp(&mut self, on: bool) -> &mut Self {
        self.cpp = Some(on);
        self
    }

    /// Whether this is a program with a `main` function, exported as `_start`, rather than a library. Off by default.
    pub fn command(&mut self, on: bool) -> &mut Self {
        self.command = on;
        self
    }

    /// How hard clang optimises. By default what the profile says of the crate (`OPT_LEVEL`), as for native code.
    pub fn opt_level(&mut self, level: OptLevel) -> &mut Self {
        self.opt_level = Some(level);
        self
    }

    /// Whether clang may repeat the body of a loop whose number of iterations it knows, if they are too many to have them all one after the
    /// other. Off by default: Wasmo's code generator unrolls loops by itself where that pays, and finds it hard to vectorise what has been
    /// unrolled before.
    pub fn partial_unrolling(&mut self, on: bool) -> &mut Self {
        self.partial_unrolling = on;
        self
    }

    /// Whether the module carries debug information (DWARF). Off by default; functions keep their names in any case.
    pub fn debug_info(&mut self, on: bool) -> &mut Self {
        self.debug = on;
        self
    }

    /// The size in bytes of the C stack, which lies in linear memory, at its beginning: overflow is a trap. By default 64 KiB.
    pub fn stack_size(&mut self, bytes: u64) -> &mut Self {
        self.stack_size = Some(bytes);
        self
    }

    /// The size in bytes of the memory at the beginning. By default as much as stack and static data need.
    pub fn initial_memory(&mut self, bytes: u64) -> &mut Self {
        self.initial_memory = Some(bytes);
        self
    }

    /// The size in bytes to which the memory may grow. By default as far as addresses reach.
    pub fn max_memory(&mut self, bytes: u64) -> &mut Self {
        self.max_memory = Some(bytes);
        self
    }

    /// Imports a shared memory of at most `max_bytes`, as `memory` from `env`, with the features that threads need.
    pub fn shared_memory(&mut self, max_bytes: u64) -> &mut Self {
        self.shared_memory = true;
        self.max_memory(max_bytes)
            .feature("atomics", true)
            .feature("bulk-memory", true)
    }

    /// The clang to use: a path, or a name on the path. See [Tools](Self#tools).
    pub fn compiler(&mut self, program: impl Into<PathBuf>) -> &mut Self {
        self.compiler = Some(program.into());
        self
    }

    /// The wasm-ld to use: a path, or a name on the path. See [Tools](Self#tools).
    pub fn linker(&mut self, program: impl Into<PathBuf>) -> &mut Self {
        self.linker = Some(program.into());
        self
    }

    /// The folder of the C library for WASI, with `include/wasm32-wasip1` and `lib/wasm32-wasip1` (or `wasm32-wasi`) in it.
    pub fn sysroot(&mut self, folder: impl Into<PathBuf>) -> &mut Self {
        self.sysroot = Some(folder.into());
        self
    }

    /// The folder for the module. By default the crate's `OUT_DIR`.
    pub fn out_dir(&mut self, folder: impl Into<PathBuf>) -> &mut Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// How the module is compiled to native code. By default as [`Build::new`] does.
    pub fn build(&mut self, build: &Build) -> &mut Self {
        self.build = build.clone();
        self
    }

    /// Makes `$OUT_DIR/<name>.wasm`, compiles it to native code, and has Cargo link that.
    ///
    /// If that fails, prints the reason, with what the tools say, and ends the process: for build scripts that can do nothing better.
    pub fn compile(&self) -> GuestReport {
        self.try_compile().unwrap_or_else(|error| self.fail(&error))
    }

    /// Does what [`compile`](Self::compile) does, but leaves what to do about a failure to the caller.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Toolchain`] if a tool is missing: the message names it, the places where it was looked for and the package
    /// that has it. [`ErrorKind::Guest`] if a source cannot be read or does not compile, or a symbol is missing. And those of
    /// [`Build::try_compile`].
    pub fn try_compile(&self) -> Result<GuestReport, Error> {
        Recipe::try_compile(self)
    }

    /// Makes `$OUT_DIR/<name>.wasm` and nothing else. Gives its path, for [`Build::compile`] or other uses.
    ///
    /// If that fails, prints the reason and ends the process.
    pub fn wasm(&self) -> PathBuf {
        self.try_wasm().unwrap_or_else(|error| self.fail(&error))
    }

    /// Does what [`wasm`](Self::wasm) does, but leaves what to do about a failure to the caller.
    ///
    /// # Errors
    ///
    /// As for [`try_compile`](Self::try_compile).
    pub fn try_wasm(&self) -> Result<PathBuf, Error> {
        Recipe::try_wasm(self)
    }

    /// With other places than the system's for WASI sysroots.
    pub(super) fn make_with(
        &self,
        environment: &Environment,
        sysroots: &[&str],
        warnings: &mut Vec<String>,
    ) -> Result<Made, Error> {
        super::check_name("CGuest::new", &self.name)?;
        let target = clang::target(&self.target)?;
        let base = super::base(environment);
        self.check_files(&base)?;
        let out = super::out_dir(environment, self.out_dir.as_deref(), "CGuest::out_dir")?;
        let work = super::work_dir(&out, &self.name)?;
        let wishes = Wishes {
            compiler: self.compiler.as_deref(),
            linker: self.linker.as_deref(),
            sysroot: self.sysroot.as_deref(),
            sysroots,
        };
        let tools = Toolchain::find(environment, target, &wishes, &work)?;
        let job = Job {
            guest: self,
            target,
            flags: self.compiler_flags(environment, target, &tools)?,
            tools,
            base,
            work,
        };
        let (objects, sources) = job.compile_all(environment, warnings)?;
        let linked = job.link(&objects, warnings)?;
        let wasm = out.join(format!("{}.wasm", self.name));
        super::place(&linked, &wasm)?;
        Ok(Made {
            wasm,
            compiler: job.tools.version,
            sources,
            log: String::new(),
        })
    }

    fn check_files(&self, base: &Path) -> Result<(), Error> {
        if self.files.is_empty() {
            let name = &self.name;
            return Err(option_error(format!(
                "CGuest: `{name}` has no source files"
            )));
        }
        self.files.iter().try_for_each(|file| {
            let opened = fs::File::open(base.join(file));
            opened
                .map(drop)
                .map_err(|source| super::unreadable("CGuest", base, file, source))
        })
    }

    fn compiler_flags(
        &self,
        environment: &Environment,
        target: &Target,
        tools: &Toolchain,
    ) -> Result<Vec<String>, Error> {
        let level = match self.opt_level {
            Some(level) => level,
            None => builder::opt_level(&environment.required("OPT_LEVEL", "CGuest::opt_level")?)?,
        };
        let mut flags = vec![format!("-O{}", level.name())];
        if !self.partial_unrolling {
            flags.extend(["-mllvm", "-unroll-allow-partial=false"].map(str::to_owned));
        }
        if self.debug {
            flags.push("-g".to_owned());
        }
        // Part of WebAssembly 2.0, and on by default in newer versions of clang.
        for feature in [
            "bulk-memory",
            "nontrapping-fptoint",
            "sign-ext",
            "mutable-globals",
        ] {
            flags.push(format!("-m{feature}"));
        }
        // A product of 128 bits is one operator then, and one instruction, not a call that leaves it in memory.
        let allowed = self.build.allowed_features()?;
        if tools.has_wide_arithmetic() && allowed.contains(Feature::WideArithmetic) {
            flags.push("-mwide-arithmetic".to_owned());
        }
        for (name, on) in &self.features {
            flags.push(format!("-m{}{name}", if *on { "" } else { "no-" }));
        }
        if self.shared_memory && target.wasi() {
            flags.push("-pthread".to_owned());
        }
        flags.extend(self.std.iter().map(|standard| format!("-std={standard}")));
        for (name, value) in &self.defines {
            flags.push(match value {
                Some(value) => format!("-D{name}={value}"),
                None => format!("-D{name}"),
            });
        }
        for variable in target.flags {
            if let Some(more) = environment.var(variable)? {
                flags.extend(more.split_whitespace().map(str::to_owned));
                break;
            }
        }
        flags.extend(self.flags.iter().cloned());
        Ok(flags)
    }

    fn is_cpp(&self) -> bool {
        let named = |file: &PathBuf| {
            let extension = file.extension().and_then(|extension| extension.to_str());
            matches!(extension, Some("cc" | "cpp" | "cxx" | "c++" | "C" | "CPP"))
        };
        self.cpp.unwrap_or_else(|| self.files.iter().any(named))
    }
}

impl Recipe for CGuest {
    fn build(&self) -> &Build {
        &self.build
    }

    fn make(&self, environment: &Environment, warnings: &mut Vec<String>) -> Result<Made, Error> {
        self.make_with(environment, SYSROOTS, warnings)
    }
}

/// What it takes to compile and link a guest, everything having been found.
struct Job<'a> {
    guest: &'a CGuest,
    target: &'static Target,
    tools: Toolchain,
    flags: Vec<String>,
    base: PathBuf,
    work: PathBuf,
}

impl Job<'_> {
    /// Compiles every file. Gives the objects and the files that were read.
    fn compile_all(
        &self,
        environment: &Environment,
        warnings: &mut Vec<String>,
    ) -> Result<(Vec<PathBuf>, Vec<PathBuf>), Error> {
        let files: Vec<_> = self.guest.files.iter().enumerate().collect();
        // One file's failure keeps the others' from being told, were it the result.
        let compile = |&(number, file): &(usize, &PathBuf)| Ok(self.compile(number, file));
        let results = wasmo_compiler::in_parallel(environment.jobs()?, &files, compile)?;
        let (mut objects, mut sources, mut failed) = (Vec::new(), Vec::new(), Vec::new());
        let mut seen = HashSet::new();
        for result in results {
            match result? {
                Ok(compiled) => {
                    objects.push(compiled.object);
                    let read = compiled.sources.into_iter();
                    sources.extend(read.filter(|source| seen.insert(source.clone())));
                    warnings.extend(compiled.warnings);
                }
                Err(failure) => failed.push(failure),
            }
        }
        if failed.is_empty() {
            return Ok((objects, sources));
        }
        let files: Vec<_> = failed
            .iter()
            .map(|failure| format!("`{}`", failure.file))
            .collect();
        let diagnostics: Vec<_> = failed
            .into_iter()
            .map(|failure| failure.diagnostics)
            .collect();
        let diagnostics = diagnostics.join("\n");
        let help = missing_header(&diagnostics).filter(|_| !self.target.wasi());
        Err(compile_error(&files.join(", "), &diagnostics, help))
    }

    /// Compiles one file. The outer error is that clang cannot be run at all.
    fn compile(&self, number: usize, file: &Path) -> Result<Result<Compiled, Failure>, Error> {
        let stem = file.file_stem().unwrap_or_default().to_string_lossy();
        // Files of several folders may have the same name.
        let object = self.work.join(format!("{number}-{stem}.o"));
        let rule = self.work.join(format!("{number}-{stem}.d"));
        let mut command = self.tools.command(self.target);
        command.current_dir(self.folder()).args(&self.flags);
        for folder in &self.guest.includes {
            command.arg(joined("-I", folder));
        }
        command.args(["-MD", "-MT", "guest", "-MF"]).arg(&rule);
        command.arg("-c").arg(file).arg("-o").arg(&object);
        let output = tool::run(&mut command)?;
        if !output.status.success() {
            return Ok(Err(Failure {
                file: file.display().to_string(),
                diagnostics: said(&output, &command),
            }));
        }
        let rule = fs::read(&rule).map_err(|source| Error::output("read", &rule, source))?;
        Ok(Ok(Compiled {
            object,
            sources: depfile::prerequisites(&String::from_utf8_lossy(&rule)),
            warnings: output.stderr.lines().map(str::to_owned).collect(),
        }))
    }

    fn link(&self, objects: &[PathBuf], warnings: &mut Vec<String>) -> Result<PathBuf, Error> {
        // wasm-ld names the module after the file.
        let folder = self.work.join("linked");
        fs::create_dir_all(&folder)
            .map_err(|source| Error::output("create the folder", &folder, source))?;
        let linked = folder.join(&self.guest.name);
        let mut command = self.tools.command(self.target);
        command.current_dir(self.folder());
        command.arg(joined("-fuse-ld=", &self.tools.linker));
        if self.guest.is_cpp() {
            command.arg("--driver-mode=g++");
        }
        match (self.target.wasi(), self.guest.command) {
            (true, true) => {}
            (true, false) => _ = command.arg("-mexec-model=reactor"),
            (false, true) => _ = command.arg("-nostdlib"),
            (false, false) => _ = command.args(["-nostdlib", "-Wl,--no-entry"]),
        }
        self.add_linker_options(&mut command)?;
        command.args(objects).args(&self.guest.link_args);
        if let Some(builtins) = &self.tools.builtins {
            command.arg(builtins);
        }
        command.arg("-o").arg(&linked);
        let output = tool::run(&mut command)?;
        if !output.status.success() {
            let diagnostics = said(&output, &command);
            let first = super::first_error(&diagnostics).unwrap_or("the linker failed");
            let mut message = format!("cannot link the guest `{}`: {first}", self.guest.name);
            if first.contains("undefined symbol: ") {
                message += "\n  help: `import(\"name\")` makes a function one that the host gives";
                if !self.target.wasi() {
                    message += &format!("; {WITH_C_LIBRARY}");
                }
            }
            return Err(Error::new(ErrorKind::Guest, message).because(diagnostics));
        }
        warnings.extend(output.stderr.lines().map(str::to_owned));
        Ok(linked)
    }

    fn add_linker_options(&self, command: &mut Command) -> Result<(), Error> {
        let guest = self.guest;
        // Below the static data, so that a stack that overflows meets the end of memory and not the data.
        let mut options = vec!["--stack-first".to_owned()];
        if !guest.debug {
            options.push("--strip-debug".to_owned());
        }
        let sizes = [
            ("stack_size", guest.stack_size, "stack-size", 16), // as the ABI aligns it
            (
                "initial_memory",
                guest.initial_memory,
                "initial-memory",
                WASM_PAGE_SIZE,
            ),
            ("max_memory", guest.max_memory, "max-memory", WASM_PAGE_SIZE),
        ];
        for (name, bytes, option, unit) in sizes {
            let Some(bytes) = bytes else { continue };
            let limit = if self.target.wide() { 1 << 48 } else { 1 << 32 };
            if bytes > limit {
                let target = self.target.name;
                return Err(option_error(format!(
                    "CGuest::{name}: {bytes} bytes are more than {target} can address"
                )));
            }
            let bytes = bytes.next_multiple_of(unit);
            match option {
                "stack-size" => options.extend(["-z".to_owned(), format!("{option}={bytes}")]),
                _ => options.push(format!("--{option}={bytes}")),
            }
        }
        if guest.shared_memory {
            options.extend(["--shared-memory".to_owned(), "--import-memory".to_owned()]);
        }
        options.extend(
            guest
                .exports
                .iter()
                .map(|symbol| format!("--export={symbol}")),
        );
        if !guest.imports.is_empty() {
            let list = self.work.join("imports.txt");
            let content = guest.imports.join("\n") + "\n";
            fs::write(&list, content).map_err(|source| Error::output("write", &list, source))?;
            let list = joined("--allow-undefined-file=", &list);
            command.arg("-Xlinker").arg(list);
        }
        for option in options {
            command.args(["-Xlinker", &option]);
        }
        Ok(())
    }

    /// Where clang runs, so that it names files as the user does.
    fn folder(&self) -> &Path {
        match self.base.as_os_str().is_empty() {
            true => Path::new("."),
            false => &self.base,
        }
    }
}

struct Compiled {
    object: PathBuf,
    sources: Vec<PathBuf>,
    warnings: Vec<String>,
}

struct Failure {
    file: String,
    diagnostics: String,
}

/// What a tool said that failed, and how it was called.
fn said(output: &tool::Output, command: &Command) -> String {
    let text = [output.stderr.trim_end(), output.stdout.trim_end()];
    let text: String = text
        .iter()
        .filter(|text| !text.is_empty())
        .map(|text| format!("{text}\n"))
        .collect();
    let (status, command) = (output.status, tool::typed(command));
    format!("{text}{status} of {command}")
}

/// What to do for the functions of C's library.
const WITH_C_LIBRARY: &str = "with `target(\"wasm32-wasip1\")` there is a C library";

/// What to do if `diagnostics` say that there is no C library.
fn missing_header(diagnostics: &str) -> Option<&'static str> {
    const HEADERS: &[&str] = &[
        "assert.h", "ctype.h", "errno.h", "math.h", "setjmp.h", "stdio.h", "stdlib.h", "string.h",
        "time.h", "unistd.h",
    ];
    let is_missing = |header: &&str| diagnostics.contains(&format!("'{header}' file not found"));
    HEADERS.iter().any(is_missing).then_some(WITH_C_LIBRARY)
}

#[cold]
fn compile_error(files: &str, diagnostics: &str, help: Option<&str>) -> Error {
    let first = super::first_error(diagnostics).unwrap_or("the compiler failed");
    let mut message = format!("cannot compile {files} to WebAssembly: {first}");
    if let Some(help) = help {
        message += &format!("\n  help: {help}");
    }
    Error::new(ErrorKind::Guest, message).because(diagnostics)
}
