//! Finds an LLVM 22 to link with, most often the one that the Rust toolchain itself ships.
//!
//! In this order:
//!
//! 1. the library in `$WASMO_LLVM_PREFIX/lib` or `$LLVM_SYS_221_PREFIX/lib`, if one of these is set;
//! 2. rustc's own, in `$(rustc --print sysroot)/lib`, if rustc has it as a shared library of the right version;
//! 3. the one that `llvm-config-22` names.
//!
//! The library is symlinked into `OUT_DIR`, under its own name for the loader and as `libLLVM.so` for the linker
//! (rustup's file of such a name is a linker script, and names the library without a folder). That folder lies in
//! the target directory, which is why Cargo puts it on the loader's path of build scripts, `cargo run` and
//! `cargo test`.
//!
//! It also sums up the sources, so that what one state of the compiler made is never taken for what another one would.
//!
//! Cargo reruns this script by itself when the compiler changes. `RUSTC`, `HOST` and the like are Cargo's own to
//! set, so they are read without `rerun-if-env-changed`.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The LLVM major version whose C API `llvm-sys` declares.
const MAJOR: u32 = 22;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=WASMO_COMPILER_SOURCES={}", sources());
    if env::var_os("DOCS_RS").is_some() {
        println!("cargo::rustc-env=WASMO_LLVM_LIBRARY=none");
        return;
    }
    match find().and_then(|library| link(&library)) {
        Ok(()) => {}
        Err(message) => println!("cargo::error={message}"),
    }
}

/// A digest of the sources that decide what the compiler makes. In Wasmo's own repository these are also the ones of
/// the crates that it is built on; elsewhere their versions say as much.
fn sources() -> String {
    let mut hasher = DefaultHasher::new();
    for folder in ["src", "../wasmo-abi/src", "../wasmo-module/src"] {
        let mut folders = vec![PathBuf::from(folder)];
        while let Some(folder) = folders.pop() {
            let Ok(entries) = fs::read_dir(&folder) else {
                continue;
            };
            println!("cargo::rerun-if-changed={}", folder.display());
            let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
            paths.sort();
            for path in paths {
                match path.is_dir() {
                    true => folders.push(path),
                    false => (path.to_string_lossy(), fs::read(&path).unwrap_or_default())
                        .hash(&mut hasher),
                }
            }
        }
    }
    format!("{:016x}", hasher.finish())
}

/// The library to link with, or what is wrong.
fn find() -> Result<PathBuf, String> {
    for name in ["WASMO_LLVM_PREFIX", "LLVM_SYS_221_PREFIX"] {
        if let Some(prefix) = setting(name) {
            let folder = Path::new(&prefix).join("lib");
            return library_in(&folder).map_err(|found| format!("{name} is set, but {found}"));
        }
    }
    let mut tried = Vec::new();
    if env::var("HOST") == env::var("TARGET") {
        match rustc_folder().and_then(|folder| library_in(&folder)) {
            Ok(library) => return Ok(library),
            Err(found) => tried.push(found),
        }
        let folder = output(Command::new(format!("llvm-config-{MAJOR}")).arg("--libdir"));
        match folder.and_then(|folder| library_in(Path::new(&folder))) {
            Ok(library) => return Ok(library),
            Err(found) => tried.push(found),
        }
    } else {
        tried.push(
            "the LLVM of this machine is of no use when the code generator is cross-compiled"
                .into(),
        );
    }
    Err(format!(
        "wasmo-compiler needs LLVM {MAJOR} as a shared library: {}. Use the toolchain named in Wasmo's README (its \
         rustc ships LLVM {MAJOR}), or install it (Debian: apt-get install llvm-{MAJOR}-dev), or set \
         WASMO_LLVM_PREFIX to the folder whose lib/ holds it",
        tried.join("; ")
    ))
}

/// An environment variable of the user's, empty being the same as unset.
fn setting(name: &str) -> Option<String> {
    println!("cargo::rerun-if-env-changed={name}");
    env::var(name).ok().filter(|value| !value.is_empty())
}

/// The folder of rustc's own shared libraries.
fn rustc_folder() -> Result<PathBuf, String> {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let sysroot = output(Command::new(rustc).args(["--print", "sysroot"]))?;
    Ok(Path::new(&sysroot).join("lib"))
}

/// The trimmed standard output of a successful command.
fn output(command: &mut Command) -> Result<String, String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .map_err(|error| format!("`{name}` cannot be run ({error})"))?;
    if !output.status.success() {
        return Err(format!("`{name}` failed ({})", output.status));
    }
    let text = String::from_utf8(output.stdout).map_err(|_| format!("`{name}` printed no text"))?;
    Ok(text.trim().to_owned())
}

/// The shared library of LLVM in `folder`, or what there is instead.
fn library_in(folder: &Path) -> Result<PathBuf, String> {
    let mut others = Vec::new();
    let entries = fs::read_dir(folder)
        .map_err(|error| format!("{} cannot be read ({error})", folder.display()))?;
    let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        // Symlinks are followed, so that the version stands in the name; linker scripts are no libraries.
        let Ok(real) = path.canonicalize() else {
            continue;
        };
        let Some(version) = major_version(&path).or_else(|| major_version(&real)) else {
            continue;
        };
        if !is_shared_library(&real) {
            continue;
        }
        if version == MAJOR {
            return Ok(real);
        }
        others.push(format!("LLVM {version} ({})", path.display()));
    }
    Err(match others.is_empty() {
        true => format!("{} holds no shared library of LLVM", folder.display()),
        false => format!("{} holds {}", folder.display(), others.join(" and ")),
    })
}

/// The major version in a name such as `libLLVM.so.22.1-rust-1.95.0-stable`, `libLLVM-22.so` or `libLLVM.so.22.1`.
fn major_version(path: &Path) -> Option<u32> {
    let name = path.file_name()?.to_str()?;
    let rest = name
        .strip_prefix("libLLVM.so.")
        .or_else(|| name.strip_prefix("libLLVM-"))?;
    rest.split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}

fn is_shared_library(path: &Path) -> bool {
    use std::io::Read;
    let mut magic = [0; 4];
    fs::File::open(path)
        .and_then(|mut file| file.read_exact(&mut magic))
        .is_ok()
        && magic == *b"\x7fELF"
}

/// Has the crate linked with `library`.
fn link(library: &Path) -> Result<(), String> {
    let folder =
        PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set: this is a build script")?);
    let name = library.file_name().ok_or("the LLVM library has no name")?;
    for alias in [name, "libLLVM.so".as_ref()] {
        let alias = folder.join(alias);
        let linked = match fs::remove_file(&alias) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error),
            _ => symlink(library, &alias),
        };
        linked.map_err(|error| format!("{} cannot be made: {error}", alias.display()))?;
    }
    println!("cargo::rerun-if-changed={}", library.display());
    println!("cargo::rustc-link-search=native={}", folder.display());
    println!("cargo::rustc-link-lib=dylib=LLVM");
    println!("cargo::rustc-env=WASMO_LLVM_LIBRARY={}", name.display());
    // For the build scripts of programs that are to find the library wherever they are started.
    if let Some(folder) = library.parent() {
        println!("cargo::metadata=folder={}", folder.display());
    }
    Ok(())
}

#[cfg(unix)]
fn symlink(original: &Path, link: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(original, link)
}

#[cfg(not(unix))]
fn symlink(original: &Path, link: &Path) -> std::io::Result<()> {
    fs::copy(original, link).map(drop)
}
