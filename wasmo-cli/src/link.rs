//! The system's linker.
//!
//! Executables and libraries for C are linked by a C compiler, which knows where the C library is and what a program begins with. Where
//! there is none, a bare linker links them with the shared libraries that this command itself runs with (`loaded.rs`) and with a
//! beginning of our own (`stub.rs`): no file of a C compiler's, and none for development, is needed then. A bare linker is also the one
//! that comes with Rust.
//!
//! What `wasmo run` loads needs no C library, so that any linker will do.

use crate::error::{Error, Result};
use crate::{host, loaded};
use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A linker.
#[derive(Clone, Debug)]
pub(crate) struct Linker {
    program: PathBuf,
    /// What it must be told first.
    first: &'static [&'static str],
    /// Whether it is a C compiler.
    pub(crate) is_driver: bool,
}

/// What the C compiler is told by an option of the linker's.
fn for_driver(option: impl AsRef<OsStr>) -> OsString {
    let mut whole = OsString::from("-Wl,");
    whole.push(option);
    whole
}

impl Linker {
    /// The linker for programs and libraries for `target`: `choice`, or the first that is found.
    ///
    /// # Errors
    ///
    /// If there is none, or it is a bare one where that will not do.
    pub(crate) fn for_programs(
        choice: Option<&Path>,
        target: &str,
        is_static: bool,
    ) -> Result<Self> {
        let linker = Self::any(choice, target)?;
        if linker.is_driver {
            return Ok(linker);
        }
        let name = linker.program.display();
        if target != host::TARGET {
            return Err(Error::new(format!(
                "`{name}` is a bare linker, which does not know the C library of {target}"
            ))
            .help(install(target)));
        }
        if is_static {
            return Err(Error::new(format!(
                "`{name}` is a bare linker: static executables need a C compiler, with the static form of the C library"
            ))
            .help(install(target)));
        }
        Ok(linker)
    }

    /// Any linker for `target`: a C compiler, or a bare one.
    pub(crate) fn any(choice: Option<&Path>, target: &str) -> Result<Self> {
        let driver = |program| Self {
            program,
            first: &[],
            is_driver: true,
        };
        let bare = |program: PathBuf, first| Self {
            program,
            first,
            is_driver: false,
        };
        if let Some(name) = choice {
            let program = find(name).ok_or_else(|| no_such(name))?;
            let stem = program.file_name().and_then(OsStr::to_str).unwrap_or("");
            return Ok(match stem {
                "ld" | "ld.bfd" | "ld.gold" | "ld.lld" | "mold" | "ld.mold" => bare(program, &[]),
                "rust-lld" | "lld" => bare(program, &["-flavor", "gnu"]),
                _ => driver(program),
            });
        }
        let found = drivers(target).iter().find_map(|name| find(name.as_ref()));
        if let Some(program) = found {
            return Ok(driver(program));
        }
        let names: &[&str] = match target == host::TARGET {
            true => &["ld", "ld.lld"],
            false => &["ld.lld"],
        };
        if let Some(program) = names.iter().find_map(|name| find(name.as_ref())) {
            return Ok(bare(program, &[]));
        }
        match rust_lld() {
            Some(program) => Ok(bare(program, &["-flavor", "gnu"])),
            None => Err(none_found(target)),
        }
    }

    /// Links `objects` to a shared object that refers to nothing but what the process that loads it has.
    pub(crate) fn shared_object(&self, objects: &[PathBuf], output: &Path) -> Result<()> {
        let mut command = self.command();
        command.args(["-shared", "-o"]).arg(output).args(objects);
        if self.is_driver {
            command.arg("-nostdlib");
        }
        // All of the descriptor's relocations are done when it is loaded, and its pages are read-only then.
        for option in ["-z,relro", "-z,now", "--build-id=none"] {
            match self.is_driver {
                true => command.arg(for_driver(option)),
                false => command.args(option.split(',')),
            };
        }
        run(&mut command)
    }

    /// Links `objects` to one object.
    pub(crate) fn relocatable(&self, objects: &[PathBuf], output: &Path) -> Result<()> {
        let mut command = self.command();
        command.args(["-r", "-o"]).arg(output).args(objects);
        if self.is_driver {
            command.arg("-nostdlib");
        }
        run(&mut command)
    }

    /// Links a program or a library with the runtime.
    pub(crate) fn link(&self, job: &Job<'_>) -> Result<()> {
        let forms: &[&str] = match job.kind {
            Kind::Executable => &["-pie"],
            // Not every C library comes with what position independent static programs begin with.
            Kind::Static => &["-static-pie", "-static"],
            Kind::Shared { .. } => &["-shared"],
        };
        let mut first = None;
        for form in forms {
            match run(&mut self.job(job, form)) {
                Ok(()) => return Ok(()),
                Err(error) => first = first.or(Some(error)),
            }
        }
        let error = first.unwrap_or_else(|| Error::new("there is nothing to link"));
        Err(match job.kind {
            Kind::Static => error.help(
                "static executables need the static form of the C library (Debian: libc6-dev has it; Fedora: glibc-static; Alpine: \
                 musl-dev)",
            ),
            _ => error,
        })
    }

    fn job(&self, job: &Job<'_>, form: &str) -> Command {
        let mut command = self.command();
        command.arg(form).arg("-o").arg(job.output);
        command.args(job.objects).arg(job.host);
        let mut options: Vec<OsString> = ["--gc-sections", "-z,relro", "-z,now", "--as-needed"]
            .map(OsString::from)
            .into();
        if job.strip {
            command.arg("-s");
        }
        if let Kind::Shared { exports, soname } = &job.kind {
            let mut option = OsString::from("--version-script=");
            option.push(exports);
            options.push(option);
            options.push(format!("-soname={soname}").into());
            // Nothing asks for them but who uses the library.
            options.extend(INTERFACE.iter().map(|name| format!("-u,{name}").into()));
        }
        if self.is_driver {
            command.args(options.iter().map(for_driver));
            // The unwinder, so that nothing but the C library is needed at run time.
            command.arg("-static-libgcc");
            command.args(["-lpthread", "-ldl", "-lm"]);
        } else {
            for option in &options {
                match option.to_str().and_then(|option| option.split_once(',')) {
                    Some((option, value)) => command.arg(option).arg(value),
                    None => command.arg(option),
                };
            }
            command.args(["--eh-frame-hdr", "--build-id=none"]);
            if !matches!(job.kind, Kind::Shared { .. }) {
                command.args(["-dynamic-linker", loaded::INTERPRETER]);
            }
            command.args(loaded::runtime());
        }
        command.args(job.args);
        command
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(self.first);
        command
    }
}

/// The functions of the C interface, which a shared library must keep.
const INTERFACE: &[&str] = &[
    "wasmo_call",
    "wasmo_exit_code",
    "wasmo_global_get",
    "wasmo_global_set",
    "wasmo_instance_delete",
    "wasmo_instance_new",
    "wasmo_last_message",
    "wasmo_memory_data",
    "wasmo_memory_grow",
    "wasmo_memory_read",
    "wasmo_memory_size",
    "wasmo_memory_write",
    "wasmo_message",
    "wasmo_wasi_arg",
    "wasmo_wasi_delete",
    "wasmo_wasi_dir",
    "wasmo_wasi_env",
    "wasmo_wasi_inherit_stdio",
    "wasmo_wasi_new",
];

/// What a shared library shows: the interface and the module.
pub(crate) fn version_script() -> String {
    let mut script = String::from("{\n  global:\n    wasmo*_module_*;\n");
    for name in INTERFACE {
        script += &format!("    {name};\n");
    }
    script + "  local: *;\n};\n"
}

/// What is to be linked with the runtime.
pub(crate) struct Job<'a> {
    pub(crate) kind: Kind,
    pub(crate) objects: &'a [PathBuf],
    /// The static library with the runtime.
    pub(crate) host: &'a Path,
    /// Whether symbols are left out.
    pub(crate) strip: bool,
    /// The user's arguments.
    pub(crate) args: &'a [String],
    pub(crate) output: &'a Path,
}

/// What to link to.
pub(crate) enum Kind {
    Executable,
    Static,
    /// A shared library: the file that says what it shows, and its name for the loader.
    Shared {
        exports: PathBuf,
        soname: String,
    },
}

/// The names of C compilers for `target`, best first.
fn drivers(target: &str) -> Vec<String> {
    if target == host::TARGET {
        return ["cc", "gcc", "clang"].map(str::to_owned).to_vec();
    }
    let (arch, libc) = match target.split('-').collect::<Vec<_>>()[..] {
        [arch, .., libc] => (arch, libc),
        _ => return Vec::new(),
    };
    vec![
        format!("{arch}-linux-{libc}-gcc"),
        format!("{target}-gcc"),
        format!("{arch}-linux-{libc}-clang"),
    ]
}

#[cold]
fn none_found(target: &str) -> Error {
    let names = drivers(target).join(", ");
    Error::new(format!(
        "found no linker for {target}: looked for {names} on the path"
    ))
    .help(install(target))
}

/// How to get a linker for programs.
fn install(target: &str) -> String {
    let packages = match target {
        _ if target == host::TARGET => {
            "Debian: apt-get install gcc; Fedora: dnf install gcc; Alpine: apk add gcc musl-dev"
        }
        "aarch64-unknown-linux-gnu" => {
            "Debian: apt-get install gcc-aarch64-linux-gnu libc6-dev-arm64-cross"
        }
        "x86_64-unknown-linux-gnu" => {
            "Debian: apt-get install gcc-x86-64-linux-gnu libc6-dev-amd64-cross"
        }
        _ => {
            return format!(
                "name a C compiler for {target} by --linker, such as a script with `zig cc -target …`"
            );
        }
    };
    format!("install a C compiler ({packages}), or name one by --linker")
}

#[cold]
fn no_such(name: &Path) -> Error {
    Error::new(format!(
        "--linker: there is no program `{}`",
        name.display()
    ))
}

/// The linker that Rust brings along: of the toolchain whose LLVM this command uses, or of the one on the path.
fn rust_lld() -> Option<PathBuf> {
    let of = |sysroot: PathBuf| {
        let folder = sysroot.join("lib/rustlib").join(host::TARGET).join("bin");
        Some(folder.join("rust-lld")).filter(|path| path.is_file())
    };
    let llvm = loaded::libraries()
        .into_iter()
        .find(|path| loaded::is_named(path, "libLLVM"));
    let toolchain = llvm
        .as_deref()
        .and_then(|llvm| Some(llvm.parent()?.parent()?.to_owned()));
    toolchain.and_then(of).or_else(|| {
        let rustc = find("rustc".as_ref())?;
        let output = Command::new(rustc)
            .args(["--print", "sysroot"])
            .output()
            .ok()
            .filter(|output| output.status.success())?;
        of(String::from_utf8(output.stdout).ok()?.trim_end().into())
    })
}

/// The program `name`: looked for on the path, unless it is a path itself.
fn find(name: &Path) -> Option<PathBuf> {
    use std::os::unix::fs::PermissionsExt as _;
    let is_program = |path: &PathBuf| {
        let data = std::fs::metadata(path);
        data.is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
    };
    if name.components().count() > 1 {
        return Some(name.to_owned()).filter(is_program);
    }
    let path = std::env::var_os("PATH")?;
    let mut places = std::env::split_paths(&path).map(|folder| folder.join(name));
    places.find(is_program)
}

/// Runs a linker to its end. What it says is of interest only if it fails.
fn run(command: &mut Command) -> Result<()> {
    let program = command.get_program().display().to_string();
    let output = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| Error::new(format!("cannot run the linker `{program}`")).because(error))?;
    if output.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    let mut lines: Vec<&str> = said
        .lines()
        .filter(|line| !line.contains("warning:"))
        .collect();
    lines.truncate(20);
    let said = match lines.is_empty() {
        true => "it said nothing".to_owned(),
        false => lines.join("\n"),
    };
    Err(Error::new(format!(
        "the linker `{program}` failed with {}",
        output.status
    ))
    .because(said))
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_interface_is_that_of_the_header() {
        let header = wasmo_host::HEADER;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '_';
        let called = header.match_indices('(').map(|(at, _)| {
            let before = &header[..at];
            &before[before.trim_end_matches(plain).len()..]
        });
        let mut functions: Vec<&str> = called.filter(|name| name.starts_with("wasmo_")).collect();
        functions.sort();
        assert_eq!(functions, super::INTERFACE);
    }
}
