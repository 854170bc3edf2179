//! The C toolchain: clang, wasm-ld, and for WASI a C library and the compiler's own.

use super::tool::{self, Search};
use crate::cargo::Environment;
use crate::error::{Error, ErrorKind};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Variables by which the C compiler takes folders of the machine that it runs on.
const HOST_VARIABLES: &[&str] = &[
    "CPATH",
    "C_INCLUDE_PATH",
    "CPLUS_INCLUDE_PATH",
    "LIBRARY_PATH",
    "COMPILER_PATH",
];

/// The version of clang that is named to those who have none.
const RECOMMENDED: u32 = 22;

/// A target that C can be compiled for.
#[derive(Debug)]
pub(super) struct Target {
    /// Its name, in clang and in Cargo.
    pub(super) name: &'static str,
    /// LLVM's name of the architecture.
    arch: &'static str,
    /// The variables that name the compiler, as in the crate `cc`.
    compiler: [&'static str; 2],
    /// The variables that hold more flags, as in the crate `cc`.
    pub(super) flags: [&'static str; 2],
    /// The folders of the C library in a sysroot; none without WASI.
    folders: &'static [&'static str],
}

macro_rules! target {
    ($name:literal, $under:literal, $arch:literal, $folders:expr) => {
        Target {
            name: $name,
            arch: $arch,
            compiler: [concat!("CC_", $name), concat!("CC_", $under)],
            flags: [concat!("CFLAGS_", $name), concat!("CFLAGS_", $under)],
            folders: $folders,
        }
    };
}

pub(super) const TARGETS: &[Target] = &[
    target!(
        "wasm32-unknown-unknown",
        "wasm32_unknown_unknown",
        "wasm32",
        &[]
    ),
    target!(
        "wasm64-unknown-unknown",
        "wasm64_unknown_unknown",
        "wasm64",
        &[]
    ),
    target!(
        "wasm32-wasip1",
        "wasm32_wasip1",
        "wasm32",
        &["wasm32-wasip1", "wasm32-wasi"]
    ),
    target!(
        "wasm32-wasip1-threads",
        "wasm32_wasip1_threads",
        "wasm32",
        &["wasm32-wasip1-threads", "wasm32-wasi-threads"]
    ),
];

impl Target {
    /// Whether there is a C library.
    pub(super) fn wasi(&self) -> bool {
        !self.folders.is_empty()
    }

    /// Whether memory has 64-bit addresses.
    pub(super) fn wide(&self) -> bool {
        self.arch == "wasm64"
    }
}

/// What the user has asked for.
pub(super) struct Wishes<'a> {
    pub(super) compiler: Option<&'a Path>,
    pub(super) linker: Option<&'a Path>,
    pub(super) sysroot: Option<&'a Path>,
    /// Where C libraries are looked for when no folder is named.
    pub(super) sysroots: &'a [&'a str],
}

/// Where C libraries for WASI are, on systems that have them.
pub(super) const SYSROOTS: &[&str] = &["/usr/share/wasi-sysroot", "/opt/wasi-sysroot", DEBIAN];

/// Where Debian's is, amid the headers and libraries of the machine itself.
const DEBIAN: &str = "/usr";

/// A complete toolchain.
#[derive(Debug)]
pub(super) struct Toolchain {
    pub(super) clang: PathBuf,
    /// The first line of what it says of itself.
    pub(super) version: String,
    pub(super) linker: PathBuf,
    pub(super) sysroot: Option<PathBuf>,
    /// The compiler's own library, to be linked by name.
    pub(super) builtins: Option<PathBuf>,
}

impl Toolchain {
    /// Whether clang knows `-mwide-arithmetic`.
    pub(super) fn has_wide_arithmetic(&self) -> bool {
        major(&self.version) >= Some(20)
    }

    /// Finds one. `work` is a folder for what has to be made.
    pub(super) fn find(
        environment: &Environment,
        target: &Target,
        wishes: &Wishes<'_>,
        work: &Path,
    ) -> Result<Self, Error> {
        let (clang, version) = find_clang(environment, target, wishes.compiler)?;
        let major = major(&version);
        let linker = find_linker(environment, &clang, major, wishes.linker)?;
        let sysroot = match target.wasi() {
            true => Some(find_sysroot(environment, target, wishes, work)?),
            false => None,
        };
        let builtins = builtins(&clang, target, sysroot.as_deref());
        if target.wasi() && builtins.is_none() {
            // clang links them whether they are needed or not.
            let mut search = Search::default();
            let place = builtins_place(&clang, target.name, sysroot.as_deref());
            search.note(place.display(), "not there");
            return Err(search.fail(
                "found no library of compiler built-ins for WebAssembly (compiler-rt)",
                &format!(
                    "Debian: apt-get install libclang-rt-{}-dev-wasm32",
                    major.unwrap_or(RECOMMENDED)
                ),
            ));
        }
        Ok(Self {
            clang,
            version,
            linker,
            sysroot,
            // With WASI clang names them itself.
            builtins: builtins.filter(|_| !target.wasi()),
        })
    }

    /// A call of clang that knows its target and nothing of the machine.
    pub(super) fn command(&self, target: &Target) -> Command {
        let mut command = Command::new(&self.clang);
        for variable in HOST_VARIABLES {
            command.env_remove(variable);
        }
        command.arg(format!("--target={}", target.name));
        if let Some(sysroot) = &self.sysroot {
            command.arg(joined("--sysroot=", sysroot));
        }
        command
    }
}

/// `option` and a path as one argument.
pub(super) fn joined(option: &str, path: &Path) -> std::ffi::OsString {
    let mut arg = std::ffi::OsString::from(option);
    arg.push(path);
    arg
}

/// The number in "clang version 22.1.8".
fn major(version: &str) -> Option<u32> {
    let rest = version.split_once("version ")?.1;
    let end = rest.find(|c: char| !c.is_ascii_digit());
    rest[..end.unwrap_or(rest.len())].parse().ok()
}

fn find_clang(
    environment: &Environment,
    target: &Target,
    option: Option<&Path>,
) -> Result<(PathBuf, String), Error> {
    let help = format!(
        "Debian: apt-get install clang-{RECOMMENDED} lld-{RECOMMENDED}; or name a clang in the environment variable \
         WASMO_CLANG"
    );
    let what = format!("found no clang that compiles to {}", target.arch);
    let mut search = Search::default();
    // What the user names is taken, or is an error.
    let variables = ["WASMO_CLANG", target.compiler[0], target.compiler[1]];
    let named = option.map(|path| ("CGuest::compiler".to_owned(), path.to_owned()));
    let named = named.or_else(|| {
        variables.into_iter().find_map(|variable| {
            let path = environment.path(variable);
            if path.is_none() {
                search.note(format_args!("${variable}"), "not set");
            }
            path.map(|path| (format!("${variable}"), path))
        })
    });
    if let Some((by, name)) = named {
        let mut search = Search::default();
        let place = format!("`{}` of {by}", name.display());
        return match tool::find(environment, &name) {
            None => {
                search.note(place, "no such program");
                Err(search.fail(&what, &help))
            }
            Some(path) => try_clang(&path, target).map_err(|why| {
                search.note(place, why);
                search.fail(&what, &help)
            }),
        };
    }

    let mut candidates = Vec::new();
    match environment.path("WASI_SDK_PATH") {
        Some(sdk) => candidates.push(sdk.join("bin/clang")),
        None => search.note("$WASI_SDK_PATH", "not set"),
    }
    match tool::find(environment, Path::new("clang")) {
        Some(path) => candidates.push(path),
        None => search.note("`clang` on the path", "no such program"),
    }
    let versions = tool::find_versions(environment, "clang");
    if versions.is_empty() {
        search.note("`clang-<version>` on the path", "no such program");
    }
    candidates.extend(versions);
    for path in candidates {
        match try_clang(&path, target) {
            Ok(found) => return Ok(found),
            Err(why) => search.note(path.display(), why),
        }
    }
    Err(search.fail(&what, &help))
}

fn try_clang(path: &Path, target: &Target) -> Result<(PathBuf, String), String> {
    let version = tool::ask(path, &["--version"])?;
    let version = version.lines().next().unwrap_or_default().to_owned();
    if !version.contains("clang") {
        return Err(format!("is no clang, but says `{version}`"));
    }
    let targets = tool::ask(path, &["--print-targets"])?;
    if !targets.split_whitespace().any(|word| word == target.arch) {
        return Err(format!(
            "{version} was built without the target {}",
            target.arch
        ));
    }
    Ok((path.to_owned(), version))
}

fn find_linker(
    environment: &Environment,
    clang: &Path,
    major: Option<u32>,
    option: Option<&Path>,
) -> Result<PathBuf, Error> {
    let package = major.unwrap_or(RECOMMENDED);
    let help = format!(
        "Debian: apt-get install lld-{package}; or name a wasm-ld in the environment variable WASMO_WASM_LD"
    );
    let what = "found no linker for WebAssembly (wasm-ld)";
    let mut search = Search::default();
    let named = option
        .map(|path| ("CGuest::linker", path.to_owned()))
        .or_else(|| Some(("$WASMO_WASM_LD", environment.path("WASMO_WASM_LD")?)));
    if let Some((by, name)) = named {
        return tool::find(environment, &name).ok_or_else(|| {
            search.note(
                format_args!("`{}` of {by}", name.display()),
                "no such program",
            );
            search.fail(what, &help)
        });
    }
    search.note("$WASMO_WASM_LD", "not set");
    // The one that clang itself would take.
    let own = tool::ask(clang, &["-print-prog-name=wasm-ld"]).unwrap_or_default();
    let own = PathBuf::from(own);
    if own.is_absolute()
        && let Some(path) = tool::find(environment, &own)
    {
        return Ok(path);
    }
    search.note(
        format_args!("beside {}", clang.display()),
        "no such program",
    );
    if let Some(path) = tool::find(environment, Path::new("wasm-ld")) {
        return Ok(path);
    }
    search.note("`wasm-ld` on the path", "no such program");
    let versions = tool::find_versions(environment, "wasm-ld");
    let same = major.map(|major| format!("wasm-ld-{major}"));
    let same = versions.iter().find(|path| {
        let file = path.file_name().and_then(|file| file.to_str());
        file.is_some() && file == same.as_deref()
    });
    if let Some(path) = same.or(versions.first()) {
        return Ok(path.clone());
    }
    search.note("`wasm-ld-<version>` on the path", "no such program");
    Err(search.fail(what, &help))
}

fn find_sysroot(
    environment: &Environment,
    target: &Target,
    wishes: &Wishes<'_>,
    work: &Path,
) -> Result<PathBuf, Error> {
    let what = format!("found no C library for {} (a WASI sysroot)", target.name);
    let help = "Debian: apt-get install wasi-libc; or name the folder of a sysroot in the environment variable \
                WASMO_WASI_SYSROOT";
    let mut search = Search::default();
    let named = wishes
        .sysroot
        .map(|path| ("CGuest::sysroot", path.to_owned()));
    let named = named.or_else(|| {
        ["WASMO_WASI_SYSROOT", "WASI_SYSROOT"]
            .into_iter()
            .find_map(|variable| match environment.path(variable) {
                Some(path) => Some((variable, path)),
                None => {
                    search.note(format_args!("${variable}"), "not set");
                    None
                }
            })
    });
    if let Some((by, root)) = named {
        let root = super::base(environment).join(root);
        return usable(&root, target, work)?.ok_or_else(|| {
            let mut search = Search::default();
            search.note(format_args!("{} of {by}", root.display()), lacks(target));
            search.fail(&what, help)
        });
    }
    let sdk = environment.path("WASI_SDK_PATH");
    let sdk = sdk.map(|sdk| sdk.join("share/wasi-sysroot"));
    let roots = sdk
        .into_iter()
        .chain(wishes.sysroots.iter().map(PathBuf::from));
    for root in roots {
        if let Some(found) = usable(&root, target, work)? {
            return Ok(found);
        }
        search.note(root.display(), lacks(target));
    }
    Err(search.fail(&what, help))
}

fn lacks(target: &Target) -> String {
    let folders = target.folders.iter();
    let folders: Vec<_> = folders
        .map(|folder| format!("lib/{folder}/libc.a"))
        .collect();
    format!("has no {}", folders.join(" and no "))
}

/// A sysroot in which clang finds the C library that is in `root`, if it is there.
///
/// clang takes `<root>/include` along with the target's own headers, and looks only in folders with the target's present
/// name. So where the library lies amid the machine's own files, or in folders of the former name, a folder of links to it alone
/// takes the place of `root`.
fn usable(root: &Path, target: &Target, work: &Path) -> Result<Option<PathBuf>, Error> {
    let has = |folder: &str| {
        root.join("lib").join(folder).join("libc.a").is_file()
            && root.join("include").join(folder).join("stdlib.h").is_file()
    };
    let Some(&folder) = target.folders.iter().find(|folder| has(folder)) else {
        return Ok(None);
    };
    let inside = root == Path::new(DEBIAN) || folder != target.name;
    if !inside {
        return Ok(Some(root.to_owned()));
    }
    let made = work.join("sysroot");
    let link = |kind: &str, name: &str| {
        let from = made.join(kind).join(name);
        let to = root.join(kind).join(folder);
        link(&from, &to).map_err(|source| Error::output("make the link", &from, source))
    };
    for kind in ["include", "lib"] {
        // Versions of clang differ in which name they look for.
        for name in target.folders {
            link(kind, name)?;
        }
    }
    Ok(Some(made))
}

/// Makes the symbolic link `from` to `to`, unless it is there.
fn link(from: &Path, to: &Path) -> std::io::Result<()> {
    if std::fs::read_link(from).is_ok_and(|there| there == to) {
        return Ok(());
    }
    if let Some(folder) = from.parent() {
        std::fs::create_dir_all(folder)?;
    }
    match std::fs::remove_file(from) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    #[cfg(unix)]
    return std::os::unix::fs::symlink(to, from);
    #[cfg(not(unix))]
    return Err(std::io::ErrorKind::Unsupported.into());
}

/// Where clang looks for its own library.
fn builtins_place(clang: &Path, target: &str, sysroot: Option<&Path>) -> PathBuf {
    let mut args = vec![
        format!("--target={target}"),
        "--rtlib=compiler-rt".to_owned(),
    ];
    if let Some(sysroot) = sysroot {
        args.push(joined("--sysroot=", sysroot).to_string_lossy().into_owned());
    }
    args.push("-print-libgcc-file-name".to_owned());
    let args: Vec<_> = args.iter().map(String::as_str).collect();
    PathBuf::from(tool::ask(clang, &args).unwrap_or_default())
}

fn builtins(clang: &Path, target: &Target, sysroot: Option<&Path>) -> Option<PathBuf> {
    // They are the same with and without WASI, but packaged for WASI.
    let names: &[&str] = match target.arch {
        "wasm32" => &[target.name, "wasm32-wasip1", "wasm32-wasi"],
        _ => &[target.name],
    };
    let names = if target.wasi() { &names[..1] } else { names };
    let places = names
        .iter()
        .map(|name| builtins_place(clang, name, sysroot));
    places.into_iter().find(|place| place.is_file())
}

/// The target `name`, or the one that was once called so.
pub(super) fn target(name: &str) -> Result<&'static Target, Error> {
    let name = if name == "wasm32-wasi" {
        "wasm32-wasip1"
    } else {
        name
    };
    let found = TARGETS.iter().find(|target| target.name == name);
    found.ok_or_else(|| {
        let known: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        Error::new(
            ErrorKind::Option,
            format!(
                "CGuest::target: `{name}` is unknown, expected one of {}",
                known.join(", ")
            ),
        )
    })
}
