//! `wasmo build`.

use crate::args::{BuildArgs, Emit};
use crate::commands::run::Temporary;
use crate::compile::Input;
use crate::error::{Error, Result};
use crate::header::{self, Header};
use crate::link::{self, Job, Kind, Linker};
use crate::{host, stub};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use wasmo_compiler::Compiled;
use wasmo_module::abi::symbol;

impl Emit {
    fn extension(self) -> &'static str {
        match self {
            Self::Exe => "",
            Self::Obj => "o",
            Self::Staticlib => "a",
            Self::Dylib => "so",
            Self::Header => "h",
            Self::LlvmIr => "ll",
            Self::UnoptimizedLlvmIr => "unoptimized.ll",
            Self::Asm => "s",
            Self::Bc => "bc",
        }
    }

    /// Whether the code must be compiled for it.
    fn needs_code(self) -> bool {
        self != Self::Header
    }

    fn is_library(self) -> bool {
        matches!(self, Self::Staticlib | Self::Dylib)
    }

    /// Whether the runtime goes into it.
    fn has_runtime(self) -> bool {
        self == Self::Exe || self.is_library()
    }
}

pub(crate) fn run(args: &BuildArgs) -> Result<ExitCode> {
    let target = args.target.as_deref().unwrap_or(host::TARGET);
    let mut emit = args.emit.clone();
    emit.sort();
    emit.dedup();
    let mut input = Input::read(&args.module, &args.compile, target, args.debug_info)?;
    input.apply_profiles(&args.profile)?;
    let wants = |kind| emit.contains(&kind);
    input.options.emit.optimized_llvm_ir = wants(Emit::LlvmIr);
    input.options.emit.llvm_ir = wants(Emit::UnoptimizedLlvmIr);
    input.options.emit.assembly = wants(Emit::Asm);
    input.options.emit.bitcode = wants(Emit::Bc);
    let places = Places::new(args, &emit)?;

    // All that can be known to be wrong, before the long work.
    let program = match wants(Emit::Exe) {
        true => {
            let program = super::program(&input, &args.grant)?;
            input.check_imports()?;
            program.encode().map_err(Error::new)?
        }
        false => Vec::new(),
    };
    if args.is_static && !wants(Emit::Exe) {
        return Err(
            Error::new("--static is for executables").help("a static library is --emit staticlib")
        );
    }
    let for_c = emit.iter().any(|kind| kind.is_library()) || wants(Emit::Header);
    let header = for_c.then(|| header::write(&input.module)).transpose()?;
    let mut host = PathBuf::new();
    if emit.iter().any(|kind| kind.has_runtime()) {
        host = host::library(target, args.host_library.as_deref())?;
    }
    let linker = match (wants(Emit::Exe) || wants(Emit::Dylib), wants(Emit::Obj)) {
        (true, _) => Some(Linker::for_programs(
            args.linker.as_deref(),
            target,
            args.is_static,
        )?),
        (false, true) => Some(Linker::any(args.linker.as_deref(), target)?),
        (false, false) => None,
    };

    let mut job = Work {
        args,
        input: &input,
        target,
        host,
        linker,
        compiled: None,
        objects: Vec::new(),
        folder: Temporary::new()?,
    };
    if emit.iter().any(|kind| kind.needs_code()) {
        let compiled = input.compile()?;
        job.objects = job.folder.write_all(&compiled.objects)?;
        job.compiled = Some(compiled);
    }
    for &kind in &emit {
        let path = places.of(kind);
        job.emit(kind, &path, &program)?;
        if kind.is_library()
            && !wants(Emit::Header)
            && let Some(header) = &header
        {
            write(
                &path.with_file_name(places.header(header)),
                header.text.as_bytes(),
            )?;
        }
    }
    if wants(Emit::Header)
        && let Some(header) = &header
    {
        write(&places.of(Emit::Header), header.text.as_bytes())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Where everything is written to.
struct Places {
    /// The path of the only thing that is made.
    only: Option<PathBuf>,
    /// The path of all things but for their extensions.
    stem: PathBuf,
}

impl Places {
    fn new(args: &BuildArgs, emit: &[Emit]) -> Result<Self> {
        let name = args.compile.name.as_deref().map(OsString::from);
        let name = name.or_else(|| args.module.file_stem().map(OsString::from));
        let default = name.unwrap_or_else(|| "module".into()).into();
        let places = Self {
            only: args.output.clone().filter(|_| emit.len() == 1),
            stem: args.output.clone().unwrap_or(default),
        };
        for &kind in emit {
            let path = places.of(kind);
            let same = fs::canonicalize(&path).is_ok_and(|path| {
                fs::canonicalize(&args.module).is_ok_and(|module| module == path)
            });
            if same || path.is_dir() {
                let what = if same {
                    "is the module itself"
                } else {
                    "is a folder"
                };
                return Err(
                    Error::new(format!("the output `{}` {what}", path.display()))
                        .help("name another file by --output"),
                );
            }
        }
        Ok(places)
    }

    fn of(&self, kind: Emit) -> PathBuf {
        if let Some(only) = &self.only {
            return only.clone();
        }
        let mut name = self.stem.file_name().unwrap_or_default().to_owned();
        if kind.is_library() {
            name = [OsString::from("lib"), name].into_iter().collect();
        }
        if kind != Emit::Exe {
            name.push(".");
            name.push(kind.extension());
        }
        self.stem.with_file_name(name)
    }

    /// The name of the header beside a library.
    fn header(&self, header: &Header) -> String {
        format!("{}.h", header.prefix)
    }
}

/// What is made, everything having been found.
struct Work<'a> {
    args: &'a BuildArgs,
    input: &'a Input,
    target: &'a str,
    /// The library with the runtime.
    host: PathBuf,
    linker: Option<Linker>,
    compiled: Option<Compiled>,
    objects: Vec<PathBuf>,
    folder: Temporary,
}

impl Work<'_> {
    fn emit(&self, kind: Emit, path: &Path, program: &[u8]) -> Result<()> {
        let text = |of: fn(&Compiled) -> &Option<String>| {
            let text = self
                .compiled
                .as_ref()
                .and_then(|compiled| of(compiled).as_deref());
            text.unwrap_or_default().as_bytes().to_vec()
        };
        match kind {
            Emit::Exe => self.executable(path, program),
            Emit::Dylib => self.dylib(path),
            Emit::Obj => {
                let output = self.folder.path("merged.o");
                self.linker()?.relocatable(&self.objects, &output)?;
                place(&output, path)
            }
            Emit::Staticlib => write(path, &self.staticlib()?),
            Emit::LlvmIr => write(path, &text(|compiled| &compiled.optimized_llvm_ir)),
            Emit::UnoptimizedLlvmIr => write(path, &text(|compiled| &compiled.llvm_ir)),
            Emit::Asm => write(path, &text(|compiled| &compiled.assembly)),
            Emit::Bc => {
                let bitcode = self.compiled.as_ref().and_then(|it| it.bitcode.as_deref());
                write(path, bitcode.unwrap_or_default())
            }
            Emit::Header => Ok(()),
        }
    }

    fn linker(&self) -> Result<&Linker> {
        self.linker
            .as_ref()
            .ok_or_else(|| Error::new("no linker was looked for (this is a bug in Wasmo)"))
    }

    fn executable(&self, path: &Path, program: &[u8]) -> Result<()> {
        let descriptor = symbol::descriptor(self.input.module.hash());
        let stub = stub::write(self.target, &descriptor, program)?;
        let mut objects = vec![self.folder.write("main.o", &stub)?];
        if !self.linker()?.is_driver {
            let start = stub::start(self.target, true)?;
            objects.push(self.folder.write("start.o", &start)?);
        }
        objects.extend(self.objects.iter().cloned());
        let output = self.folder.path("program");
        let kind = match self.args.is_static {
            true => Kind::Static,
            false => Kind::Executable,
        };
        self.link(kind, &objects, &output)?;
        place(&output, path)
    }

    fn dylib(&self, path: &Path) -> Result<()> {
        let exports = self
            .folder
            .write("exports", link::version_script().as_bytes())?;
        let soname = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        let output = self.folder.path("library.so");
        let mut objects = self.objects.clone();
        if !self.linker()?.is_driver {
            let start = stub::start(self.target, false)?;
            objects.push(self.folder.write("start.o", &start)?);
        }
        self.link(Kind::Shared { exports, soname }, &objects, &output)?;
        place(&output, path)
    }

    fn link(&self, kind: Kind, objects: &[PathBuf], output: &Path) -> Result<()> {
        self.linker()?.link(&Job {
            kind,
            objects,
            host: &self.host,
            strip: !self.args.debug_info,
            args: &self.args.link_arg,
            output,
        })
    }

    /// The runtime and the module in one archive.
    fn staticlib(&self) -> Result<Vec<u8>> {
        let damaged = |error: object::Error| {
            Error::new(format!("`{}` is no static library", self.host.display())).because(error)
        };
        let host = fs::read(&self.host).map_err(|error| Error::io("read", &self.host, error))?;
        let archive = object::read::archive::ArchiveFile::parse(&*host).map_err(damaged)?;
        let mut members: Vec<(String, &[u8])> = Vec::new();
        if let Some(compiled) = &self.compiled {
            let own = compiled.objects.iter();
            members.extend(own.map(|(name, object)| (name.clone(), object.as_slice())));
        }
        for member in archive.members() {
            let member = member.map_err(damaged)?;
            let name = String::from_utf8_lossy(member.name()).into_owned();
            // Rust's own summary of a crate is nothing for linkers.
            if !name.ends_with(".rmeta") {
                members.push((name, member.data(&*host).map_err(damaged)?));
            }
        }
        let members = members.iter().map(|(name, data)| (name.as_str(), *data));
        wasmo_build::__private::write_archive(members)
            .map_err(|error| Error::new("the static library cannot be packed").because(error))
    }
}

/// Puts a finished file where it is wanted.
fn place(from: &Path, to: &Path) -> Result<()> {
    let content = fs::read(from).map_err(|error| Error::io("read", from, error))?;
    let permissions = fs::metadata(from).map_err(|error| Error::io("read", from, error))?;
    write_with(to, &content, Some(permissions.permissions()))
}

fn write(path: &Path, content: &[u8]) -> Result<()> {
    write_with(path, content, None)
}

/// Writes a file so that nobody sees a part of it, and that a program of this name that is running is not disturbed.
fn write_with(path: &Path, content: &[u8], permissions: Option<fs::Permissions>) -> Result<()> {
    let failed = |error| Error::io("write", path, error);
    if fs::metadata(path).is_ok_and(|data| !data.is_file()) {
        // A pipe, or /dev/stdout.
        return fs::write(path, content).map_err(failed);
    }
    let mut temporary = path.file_name().unwrap_or_default().to_owned();
    temporary.push(format!(".{}.tmp", std::process::id()));
    let temporary = path.with_file_name(temporary);
    let written = fs::write(&temporary, content)
        .and_then(|()| match permissions {
            Some(permissions) => fs::set_permissions(&temporary, permissions),
            None => Ok(()),
        })
        .and_then(|()| fs::rename(&temporary, path));
    written.map_err(|error| {
        // It may not even exist; the error worth telling is the first.
        let _ = fs::remove_file(&temporary);
        failed(error)
    })
}
