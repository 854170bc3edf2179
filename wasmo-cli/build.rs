//! Makes what the command has inside: the static library with the runtime, for the executables and libraries that it links.
//!
//! It is the crate `wasmo-host`, compiled by the Cargo that runs this script, in a target folder of its own: a static library is
//! nothing that Cargo can be told to depend on. `WASMO_HOST_LIBRARY` names a ready one instead, or is `none`: then the command makes
//! no executables but with `--host-library`.
//!
//! It also sees to it that the command finds LLVM wherever it is started, and that compiled modules find the runtime in it.

use std::collections::BTreeSet;
use std::ffi::OsString;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::Path;
use std::process::{Command, ExitCode};
use std::{env, fs};

/// The name of the package that is made for the library.
const PACKAGE: &str = "wasmo-host-library";

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=WASMO_HOST_LIBRARY");
    // What `wasmo run` loads refers to libcalls, which are in the command itself.
    println!("cargo::rustc-link-arg-bins=-Wl,--export-dynamic-symbol=wasmo*_rt_*");
    // A package of the command may bring LLVM along.
    println!("cargo::rustc-link-arg-bins=-Wl,-rpath,$ORIGIN/../lib/wasmo");
    if let Ok(folder) = env::var("DEP_WASMO_LLVM_FOLDER") {
        println!("cargo::rustc-link-arg-bins=-Wl,-rpath,{folder}");
    }
    match host_library() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            println!("cargo::error={}", message.replace('\n', " "));
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Puts the library into `OUT_DIR`, empty if there is to be none, and tells the crate of it.
fn host_library() -> Result<(), String> {
    let out = variable("OUT_DIR")?;
    let library = Path::new(&out).join("libwasmo_host.a");
    let target = variable("TARGET")?;
    let content = match env::var_os("WASMO_HOST_LIBRARY").filter(|value| !value.is_empty()) {
        Some(value) if value == "none" || env::var_os("DOCS_RS").is_some() => Vec::new(),
        Some(path) => {
            println!("cargo::rerun-if-changed={}", Path::new(&path).display());
            read(Path::new(&path))?
        }
        None if env::var_os("DOCS_RS").is_some() => Vec::new(),
        None => build(Path::new(&out), &target)?,
    };
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    println!("cargo::rustc-env=WASMO_HOST_HASH={:016x}", hasher.finish());
    println!("cargo::rustc-env=WASMO_HOST_TARGET={target}");
    write(&library, &content)
}

/// Has Cargo compile the library.
fn build(out: &Path, target: &str) -> Result<Vec<u8>, String> {
    let host = variable("DEP_WASMO_HOST_MANIFEST_DIR")?;
    let folder = out.join("host");
    fs::create_dir_all(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let manifest = folder.join("Cargo.toml");
    write(&manifest, package(&host)?.as_bytes())?;
    write(&folder.join("lib.rs"), b"pub use wasmo_host::*;\n")?;
    // The versions that this package was locked to, which Cargo has downloaded already.
    let own = variable("CARGO_MANIFEST_DIR")?;
    let lock = Path::new(&own)
        .ancestors()
        .map(|folder| folder.join("Cargo.lock"));
    if let Some(lock) = lock.into_iter().find(|lock| lock.is_file()) {
        println!("cargo::rerun-if-changed={}", lock.display());
        write(&folder.join("Cargo.lock"), &read(&lock)?)?;
    }

    let cargo = variable("CARGO")?;
    let target_dir = folder.join("target");
    let mut command = Command::new(&cargo);
    command.current_dir(&folder).args(["build", "--release"]);
    command.args(["--target", target]);
    command.arg("--manifest-path").arg(&manifest);
    command.arg("--target-dir").arg(&target_dir);
    for (name, _) in env::vars_os() {
        if leaks(&name) {
            command.env_remove(name);
        }
    }
    // The same compiler, whatever the environment says to Cargo.
    command.env("RUSTC", variable("RUSTC")?);
    let output = command
        .output()
        .map_err(|error| format!("cannot run {cargo}: {error}"))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(format!(
            "cannot compile the runtime for executables; set WASMO_HOST_LIBRARY=none to do without\n{said}"
        ));
    }
    let built = target_dir.join(target).join("release");
    let sources = sources(&built.join("libwasmo_host_library.d"));
    for file in sources.iter().chain(&manifests(&sources)) {
        println!("cargo::rerun-if-changed={file}");
    }
    let library = built.join("libwasmo_host_library.a");
    strip(&library, &folder.join("stripped.a"))
}

/// The manifest of the package.
fn package(host: &str) -> Result<String, String> {
    if host.contains(['\'', '\n']) {
        return Err(format!(
            "the path `{host}` has a character in it that no manifest can have"
        ));
    }
    Ok(format!(
        "[package]\nname = '{PACKAGE}'\nversion = '0.0.0'\nedition = '2024'\npublish = false\n\n\
         [lib]\npath = 'lib.rs'\ncrate-type = ['staticlib']\n\n\
         [dependencies]\nwasmo-host = {{ path = '{host}' }}\n\n\
         [profile.release]\ndebug = false\npanic = 'abort'\n\n\
         [workspace]\n"
    ))
}

/// The library without debug information, of which the standard library has much, if there is a tool that can take it out.
fn strip(library: &Path, stripped: &Path) -> Result<Vec<u8>, String> {
    let mut command = Command::new("strip");
    command.arg("--strip-debug").arg("-o").arg(stripped);
    match command.arg(library).output() {
        Ok(output) if output.status.success() => read(stripped),
        _ => read(library),
    }
}

/// The prerequisites in a file of rules as Cargo writes it.
fn sources(rules: &Path) -> Vec<String> {
    let rules = fs::read_to_string(rules).unwrap_or_default();
    let mut sources = Vec::new();
    for rule in rules.lines() {
        let Some((_, list)) = rule.split_once(": ") else {
            continue;
        };
        // A space in a name has a backslash before it.
        let list = list.replace("\\ ", "\0");
        let names = list.split(' ').filter(|name| !name.is_empty());
        sources.extend(names.map(|name| name.replace('\0', " ")));
    }
    sources.sort();
    sources.dedup();
    // What this script makes itself is always newer.
    sources.retain(|source| !source.ends_with("/out/host/lib.rs"));
    sources
}

/// The manifests above sources, those of their packages and of the workspace: rules do not name them.
fn manifests(sources: &[String]) -> BTreeSet<String> {
    let folders = sources
        .iter()
        .flat_map(|source| Path::new(source).ancestors());
    let folders: BTreeSet<&Path> = folders.collect();
    let manifests = folders.into_iter().map(|folder| folder.join("Cargo.toml"));
    let manifests = manifests.filter(|manifest| manifest.is_file());
    manifests
        .map(|manifest| manifest.display().to_string())
        .collect()
}

/// Whether an environment variable is of the outer build, and not the inner Cargo's business.
fn leaks(name: &OsString) -> bool {
    const KEPT: &[&str] = &[
        "CARGO_HOME",
        "CARGO_HTTP_",
        "CARGO_MAKEFLAGS",
        "CARGO_NET_",
        "CARGO_REGISTRIES_",
        "CARGO_REGISTRY_",
        "CARGO_SOURCE_",
    ];
    let name = name.to_string_lossy();
    let outer = ["CARGO", "RUSTC", "RUSTDOC", "RUSTFLAGS", "DEP_"];
    outer.iter().any(|prefix| name.starts_with(prefix))
        && !KEPT.iter().any(|prefix| name.starts_with(prefix))
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|error| format!("the environment variable {name}: {error}"))
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

fn write(path: &Path, content: &[u8]) -> Result<(), String> {
    // A file that stays the same stays as old as it is.
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    fs::write(path, content).map_err(|error| format!("cannot write {}: {error}", path.display()))
}
