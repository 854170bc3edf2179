//! [`CargoGuest`]: a Rust package, compiled to WebAssembly by a Cargo of its own.

use super::json::Json;
use super::tool::{self, Search};
use super::{GuestReport, Made, Recipe, depfile};
use crate::builder::Build;
use crate::builder::option_error;
use crate::cargo::{self, Environment};
use crate::error::{Error, ErrorKind};
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Compiles a Rust package to WebAssembly, and that to native code.
///
/// ```no_run
/// // In the main function of build.rs:
/// wasmo_build::CargoGuest::new("guest") // the folder with the guest's Cargo.toml
///     .cdylib()
///     .name("guest")
///     .compile();
/// ```
///
/// The program then says `wasmo_rt::include_wasm!("$OUT_DIR/guest.wasm")`. The guest marks what it exports with
/// `#[unsafe(no_mangle)] pub extern "C" fn`. If its folder lies in that of another workspace, its manifest needs an empty table
/// `[workspace]`, or the workspace a line to exclude it.
///
/// # Tools
///
/// The guest is compiled by the Cargo and rustc that compile the crate itself, unless [`toolchain`](Self::toolchain),
/// [`cargo`](Self::cargo) and [`rustc`](Self::rustc) or the environment variables `WASMO_GUEST_CARGO` and `WASMO_GUEST_RUSTC` say
/// otherwise. They need the standard library of the target: `rustup target add wasm32-unknown-unknown`. Where that cannot be had,
/// the library can be compiled along, as in `arg("-Zbuild-std=std,panic_abort")` with `env("RUSTC_BOOTSTRAP", "1")`.
///
/// # What the guest's Cargo knows
///
/// It builds in a folder of its own in `OUT_DIR`, so that it never waits for the outer Cargo's lock; it shares the outer one's limit of
/// jobs. Of the environment it does not see what the outer Cargo sets for the crate nor what is meant for the crate's own code:
/// `RUSTFLAGS`, compiler wrappers, `CARGO_*` with the exception of Cargo's home, its network, registries and terminal, and of
/// `CARGO_TARGET_WASM*`. Configuration files are read as always, starting at the guest's folder.
///
/// If the guest has no `Cargo.lock`, the first build writes one, and the second runs the build script again because it is new.
#[derive(Clone, Debug)]
pub struct CargoGuest {
    path: PathBuf,
    choice: Choice,
    name: Option<String>,
    features: Vec<String>,
    default_features: bool,
    profile: Option<String>,
    target: String,
    args: Vec<String>,
    rustflags: Option<Vec<String>>,
    variables: Vec<(String, OsString)>,
    toolchain: Option<String>,
    cargo: Option<PathBuf>,
    rustc: Option<PathBuf>,
    linker: Option<PathBuf>,
    out_dir: Option<PathBuf>,
    build: Build,
}

/// Which of the package's targets is the guest.
#[derive(Clone, PartialEq, Eq, Debug)]
enum Choice {
    /// The only one that becomes a WebAssembly module.
    Only,
    Cdylib,
    Bin(String),
    Example(String),
}

impl CargoGuest {
    /// The guest in the folder `path`, in which its Cargo.toml lies. A relative path starts at the crate's folder.
    ///
    /// If the package has just one program or one library of the type `cdylib`, that is the guest; otherwise say which.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            choice: Choice::Only,
            name: None,
            features: Vec::new(),
            default_features: true,
            profile: None,
            target: "wasm32-unknown-unknown".to_owned(),
            args: Vec::new(),
            rustflags: None,
            variables: Vec::new(),
            toolchain: None,
            cargo: None,
            rustc: None,
            linker: None,
            out_dir: None,
            build: Build::new(),
        }
    }

    /// The guest is the package's library, whatever crate types its manifest names.
    pub fn cdylib(&mut self) -> &mut Self {
        self.choice = Choice::Cdylib;
        self
    }

    /// The guest is this program of the package.
    pub fn bin(&mut self, name: impl Into<String>) -> &mut Self {
        self.choice = Choice::Bin(name.into());
        self
    }

    /// The guest is this example of the package.
    pub fn example(&mut self, name: impl Into<String>) -> &mut Self {
        self.choice = Choice::Example(name.into());
        self
    }

    /// The name of the file: `$OUT_DIR/<name>.wasm`. By default the one that Cargo gives it: that of the program, or of the library
    /// with `_` for `-`.
    pub fn name(&mut self, name: impl Into<String>) -> &mut Self {
        self.name = Some(name.into());
        self
    }

    /// Switches on features of the package.
    pub fn features<S: Into<String>>(&mut self, names: impl IntoIterator<Item = S>) -> &mut Self {
        self.features.extend(names.into_iter().map(Into::into));
        self
    }

    /// Whether the package's default features are on, as they are without this.
    pub fn default_features(&mut self, on: bool) -> &mut Self {
        self.default_features = on;
        self
    }

    /// The guest's profile: `release`. By default the one of the crate itself: `dev`, or `release` if its profile is based on that.
    pub fn profile(&mut self, name: impl Into<String>) -> &mut Self {
        self.profile = Some(name.into());
        self
    }

    /// What to compile for: `wasm32-unknown-unknown` (the default), `wasm32-wasip1`.
    pub fn target(&mut self, target: impl Into<String>) -> &mut Self {
        self.target = target.into();
        self
    }

    /// Adds an argument to `cargo build`, as it stands: `--locked`.
    pub fn arg(&mut self, arg: impl Into<String>) -> &mut Self {
        self.args.push(arg.into());
        self
    }

    /// Adds arguments to `cargo build`, see [`arg`](Self::arg).
    pub fn args<S: Into<String>>(&mut self, args: impl IntoIterator<Item = S>) -> &mut Self {
        self.args.extend(args.into_iter().map(Into::into));
        self
    }

    /// The flags for the guest's rustc, in place of those in Cargo's configuration files: `["-Ctarget-feature=+simd128"]`.
    pub fn rustflags<S: Into<String>>(&mut self, flags: impl IntoIterator<Item = S>) -> &mut Self {
        self.rustflags = Some(flags.into_iter().map(Into::into).collect());
        self
    }

    /// Sets an environment variable for the guest's Cargo.
    pub fn env(&mut self, name: impl Into<String>, value: impl Into<OsString>) -> &mut Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// The toolchain of rustup to use: `nightly`. By default the one that compiles the crate, even if the guest has a
    /// `rust-toolchain.toml`.
    pub fn toolchain(&mut self, name: impl Into<String>) -> &mut Self {
        self.toolchain = Some(name.into());
        self
    }

    /// The Cargo to use: a path, or a name on the path. See [Tools](Self#tools).
    pub fn cargo(&mut self, program: impl Into<PathBuf>) -> &mut Self {
        self.cargo = Some(program.into());
        self
    }

    /// The rustc to use: a path, or a name on the path. See [Tools](Self#tools).
    pub fn rustc(&mut self, program: impl Into<PathBuf>) -> &mut Self {
        self.rustc = Some(program.into());
        self
    }

    /// The linker that rustc calls: a path, or a name on the path. By default rustc's own; Debian's rustc has none, but `wasm-ld-22` does.
    pub fn linker(&mut self, program: impl Into<PathBuf>) -> &mut Self {
        self.linker = Some(program.into());
        self
    }

    /// The folder for the module, and for the build. By default the crate's `OUT_DIR`.
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
    /// [`ErrorKind::Toolchain`] if Cargo, rustc, the linker or the target's standard library is missing: the message names it, the
    /// places where it was looked for and what to install. [`ErrorKind::Guest`] if there is no such package or it does not compile. And
    /// those of [`Build::try_compile`].
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

    /// The folder for the guest's build, below the output folder.
    fn work_name(&self) -> String {
        // Guests of one build script may share a package, but not what is built of it.
        let name = self.name.clone().unwrap_or_else(|| match &self.choice {
            Choice::Only => String::new(),
            Choice::Cdylib => "lib".to_owned(),
            Choice::Bin(name) | Choice::Example(name) => name.clone(),
        });
        let folder = self.path.file_name().unwrap_or_default().to_string_lossy();
        format!("{folder}-{name}")
    }

    fn check_options(&self) -> Result<(), Error> {
        if let Some(name) = &self.name {
            super::check_name("CargoGuest::name", name)?;
        }
        super::check_name("CargoGuest::target", &self.target)?;
        let strange = |name: &str| name.is_empty() || name.contains(['=', '\0']);
        if let Some((name, _)) = self.variables.iter().find(|(name, _)| strange(name)) {
            return Err(option_error(format!(
                "CargoGuest::env: `{name}` cannot name an environment variable"
            )));
        }
        Ok(())
    }

    fn profile_of(&self, environment: &Environment) -> Result<String, Error> {
        if let Some(profile) = &self.profile {
            return Ok(profile.clone());
        }
        let outer = environment.required("PROFILE", "CargoGuest::profile")?;
        // Cargo tells of a custom profile only which of the two it is based on.
        Ok(match outer.as_str() {
            "debug" => "dev".to_owned(),
            _ => outer,
        })
    }

    fn arguments(&self, profile: &str) -> Vec<String> {
        let mut args = Vec::new();
        let mut add = |words: &[&str]| args.extend(words.iter().map(|&word| word.to_owned()));
        match &self.choice {
            Choice::Only => add(&["build"]),
            Choice::Cdylib => add(&["rustc", "--lib", "--crate-type", "cdylib"]),
            Choice::Bin(name) => add(&["build", "--bin", name]),
            Choice::Example(name) => add(&["build", "--example", name]),
        }
        add(&["--message-format", "json-render-diagnostics"]);
        add(&["--target", &self.target, "--profile", profile]);
        if !self.default_features {
            add(&["--no-default-features"]);
        }
        if !self.features.is_empty() {
            add(&["--features", &self.features.join(",")]);
        }
        args.extend(self.args.iter().cloned());
        args
    }
}

impl Recipe for CargoGuest {
    fn build(&self) -> &Build {
        &self.build
    }

    fn make(&self, environment: &Environment, _: &mut Vec<String>) -> Result<Made, Error> {
        self.check_options()?;
        let base = super::base(environment);
        let folder = base.join(&self.path);
        let unreadable = |source| super::unreadable("CargoGuest", &base, &self.path, source);
        let folder = fs::canonicalize(folder).map_err(unreadable)?;
        let manifest = folder.join("Cargo.toml");
        if !manifest.is_file() {
            let message = format!("CargoGuest: `{}` has no Cargo.toml", self.path.display());
            return Err(Error::new(ErrorKind::Guest, message));
        }
        let out = super::out_dir(environment, self.out_dir.as_deref(), "CargoGuest::out_dir")?;
        let job = Job {
            guest: self,
            tools: Tools::find(environment, self)?,
            work: super::work_dir(&out, &self.work_name())?,
            folder,
            manifest,
        };
        let (messages, log) = job.cargo_build(environment)?;
        let built = job.module(&messages)?;
        let name = match &self.name {
            Some(name) => name.clone(),
            None => built
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
        };
        super::check_name("CargoGuest", &name)?;
        let wasm = out.join(format!("{name}.wasm"));
        super::place(&built, &wasm)?;
        Ok(Made {
            wasm,
            compiler: job.rustc_version(),
            sources: job.sources(&built, &messages),
            log,
        })
    }
}

/// Which programs compile the guest.
struct Tools {
    cargo: PathBuf,
    /// None: the toolchain's own.
    rustc: Option<PathBuf>,
}

impl Tools {
    fn find(environment: &Environment, guest: &CargoGuest) -> Result<Self, Error> {
        let find = |what: &str, wishes: &[(&str, Option<PathBuf>)], fallback: &str| {
            let mut search = Search::default();
            for (by, name) in wishes {
                let Some(name) = name else {
                    search.note(by, "not set");
                    continue;
                };
                return tool::find(environment, name).ok_or_else(|| {
                    let mut search = Search::default();
                    search.note(
                        format_args!("`{}` of {by}", name.display()),
                        "no such program",
                    );
                    search.fail(&format!("found no {what} for the guest"), HELP)
                });
            }
            tool::find(environment, Path::new(fallback)).ok_or_else(|| {
                search.note(format_args!("`{fallback}` on the path"), "no such program");
                search.fail(&format!("found no {what} for the guest"), HELP)
            })
        };
        // Only rustup's own commands know of toolchains.
        let outer = |name| environment.path(name).filter(|_| guest.toolchain.is_none());
        let cargo = find(
            "cargo",
            &[
                ("CargoGuest::cargo", guest.cargo.clone()),
                ("$WASMO_GUEST_CARGO", environment.path("WASMO_GUEST_CARGO")),
                ("$CARGO", outer("CARGO")),
            ],
            "cargo",
        )?;
        let wishes = [
            ("CargoGuest::rustc", guest.rustc.clone()),
            ("$WASMO_GUEST_RUSTC", environment.path("WASMO_GUEST_RUSTC")),
            ("$RUSTC", outer("RUSTC")),
        ];
        let wished = wishes.iter().any(|(_, name)| name.is_some());
        let rustc = wished
            .then(|| find("rustc", &wishes, "rustc"))
            .transpose()?;
        Ok(Self { cargo, rustc })
    }
}

const HELP: &str = "install Rust (https://rustup.rs; Debian: apt-get install cargo), or name the programs in the environment \
                    variables WASMO_GUEST_CARGO and WASMO_GUEST_RUSTC";

/// What it takes to build a guest, everything having been found.
struct Job<'a> {
    guest: &'a CargoGuest,
    tools: Tools,
    folder: PathBuf,
    manifest: PathBuf,
    work: PathBuf,
}

impl Job<'_> {
    /// Builds the guest. Gives what Cargo said of it, to programs and to people.
    fn cargo_build(&self, environment: &Environment) -> Result<(Vec<Json>, String), Error> {
        let guest = self.guest;
        let profile = guest.profile_of(environment)?;
        let mut command = self.command(&self.tools.cargo);
        command.args(guest.arguments(&profile));
        command.arg("--manifest-path").arg(&self.manifest);
        command.arg("--target-dir").arg(self.work.join("target"));
        let output = tool::run(&mut command)?;
        if output.status.success() {
            let messages = output.stdout.lines().filter_map(Json::parse);
            return Ok((messages.collect(), output.stderr));
        }
        let diagnostics = output.stderr.trim_end();
        Err(self.missing_part(diagnostics).unwrap_or_else(|| {
            let package = guest.path.display();
            let first = super::first_error(diagnostics).unwrap_or("cargo failed");
            let message = format!("cannot compile the package `{package}` to WebAssembly: {first}");
            let (status, command) = (output.status, tool::typed(&command));
            let diagnostics = format!("{diagnostics}\n{status} of {command}");
            Error::new(ErrorKind::Guest, message).because(diagnostics)
        }))
    }

    /// A call of Cargo or rustc in the guest's folder, in the guest's environment.
    fn command(&self, program: &Path) -> Command {
        let guest = self.guest;
        let mut command = Command::new(program);
        command.current_dir(&self.folder);
        for name in cargo::inherited_variables() {
            if leaks(&name) {
                command.env_remove(name);
            }
        }
        if let Some(toolchain) = &guest.toolchain {
            command.env("RUSTUP_TOOLCHAIN", toolchain);
        }
        if let Some(rustc) = &self.tools.rustc {
            command.env("RUSTC", rustc);
        }
        if let Some(linker) = &guest.linker {
            let target = guest.target.to_uppercase().replace(['-', '.'], "_");
            command.env(format!("CARGO_TARGET_{target}_LINKER"), linker);
        }
        if let Some(flags) = &guest.rustflags {
            command.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\x1f"));
        }
        let variables = guest.variables.iter();
        command.envs(variables.map(|(name, value)| (name, value)));
        command
    }

    /// A call of the guest's rustc.
    fn rustc(&self) -> Command {
        self.command(self.tools.rustc.as_deref().unwrap_or(Path::new("rustc")))
    }

    fn rustc_version(&self) -> String {
        let output = tool::run(self.rustc().arg("--version"));
        output.map_or_else(
            |_| "rustc".to_owned(),
            |output| output.stdout.trim().to_owned(),
        )
    }

    /// What of the toolchain was missing, if that is why Cargo said `diagnostics`.
    fn missing_part(&self, diagnostics: &str) -> Option<Error> {
        let target = &self.guest.target;
        let error = |search: Search, what: &str, help: &str| {
            Some(search.fail(what, help).because(diagnostics.to_owned()))
        };
        let mut search = Search::default();
        let rustc = self.tools.rustc.as_deref().unwrap_or(Path::new("rustc"));
        if diagnostics.contains("linker `") && diagnostics.contains("` not found") {
            search.note(rustc.display(), "its linker is not there");
            let help = "Debian: apt-get install lld-22, and CargoGuest::linker(\"wasm-ld-22\")";
            return error(search, "found no linker for WebAssembly", help);
        }
        if ![
            "E0463",
            "may not be installed",
            "could not find specification",
        ]
        .iter()
        .any(|part| diagnostics.contains(part))
        {
            return None;
        }
        let mut ask = self.rustc();
        let ask = ask.args(["--print", "target-libdir", "--target", target]);
        let output = tool::run(ask).ok()?;
        let version = self.rustc_version();
        let what = format!("{version} has no standard library for {target}");
        let help = format!(
            "rustup target add {target}; or compile the library along: arg(\"-Zbuild-std=std,panic_abort\") and \
             env(\"RUSTC_BOOTSTRAP\", \"1\") (rustup component add rust-src; Debian: apt-get install rust-web-src)"
        );
        if !output.status.success() {
            search.note(
                rustc.display(),
                format_args!("does not know the target {target}"),
            );
            return error(search, &what, &help);
        }
        let library = PathBuf::from(output.stdout.trim());
        let is_core =
            |entry: fs::DirEntry| entry.file_name().to_string_lossy().starts_with("libcore-");
        let there = fs::read_dir(&library).is_ok_and(|entries| entries.flatten().any(is_core));
        if there {
            // Some crate of the guest's own is what cannot be found.
            return None;
        }
        search.note(library.display(), "no libcore in it");
        error(search, &what, &help)
    }

    /// The file that is the guest.
    fn module(&self, messages: &[Json]) -> Result<PathBuf, Error> {
        let package = self.guest.path.display();
        let own = |message: &&Json| {
            let manifest = message.get("manifest_path").and_then(Json::as_str);
            reason(message) == "compiler-artifact"
                && manifest.is_some_and(|manifest| same_file(Path::new(manifest), &self.manifest))
        };
        let files = messages
            .iter()
            .filter(own)
            .filter_map(|message| message.get("filenames"));
        let mut modules: Vec<PathBuf> = files
            .flat_map(Json::strings)
            .filter(|file| file.ends_with(".wasm"))
            .map(PathBuf::from)
            .collect();
        modules.dedup();
        match modules.len() {
            1 => Ok(modules.remove(0)),
            0 => Err(Error::new(
                ErrorKind::Guest,
                format!(
                    "the package `{package}` has no program and no library of the crate type cdylib\n  help: \
                     CargoGuest::cdylib makes one of its library"
                ),
            )),
            _ => {
                let names = modules.iter().filter_map(|file| file.file_stem());
                let names: Vec<_> = names.map(|name| name.to_string_lossy()).collect();
                Err(Error::new(
                    ErrorKind::Guest,
                    format!(
                        "the package `{package}` makes several modules: {}\n  help: choose with CargoGuest::bin, cdylib or \
                         example",
                        names.join(", ")
                    ),
                ))
            }
        }
    }

    /// What the guest was made of.
    fn sources(&self, built: &Path, messages: &[Json]) -> Vec<PathBuf> {
        let rule = fs::read(built.with_extension("d")).unwrap_or_default();
        let mut sources = depfile::prerequisites(&String::from_utf8_lossy(&rule));
        if sources.is_empty() {
            // Cargo has not said: everything in the folder, then.
            sources.push(self.folder.clone());
        }
        // Of packages that the user may change: those that are neither from a registry nor the standard library.
        let local = |message: &&Json| {
            let id = message.get("package_id").and_then(Json::as_str);
            id.is_some_and(|id| id.contains("path+file:") && !id.contains("/lib/rustlib/src/"))
        };
        let manifests = messages.iter().filter(local);
        let manifests = manifests.filter_map(|message| message.get("manifest_path")?.as_str());
        sources.extend(manifests.map(PathBuf::from));
        sources.push(self.manifest.clone());
        let mut locate = self.command(&self.tools.cargo);
        let locate = locate.args(["locate-project", "--workspace", "--message-format", "plain"]);
        let workspace = tool::run(locate.arg("--manifest-path").arg(&self.manifest));
        let workspace = workspace.map_or_else(
            |_| self.manifest.clone(),
            |output| PathBuf::from(output.stdout.trim()),
        );
        for name in ["Cargo.toml", "Cargo.lock", ".cargo/config.toml"] {
            sources.push(workspace.with_file_name(name));
        }
        sources.push(self.folder.join(".cargo/config.toml"));
        sources.retain(|source| source.exists());
        sources.sort();
        sources.dedup();
        sources
    }
}

fn reason(message: &Json) -> &str {
    message
        .get("reason")
        .and_then(Json::as_str)
        .unwrap_or_default()
}

fn same_file(a: &Path, b: &Path) -> bool {
    a == b || fs::canonicalize(a).is_ok_and(|a| a == b)
}

/// Whether the environment variable `name` is of the outer build, and not the guest's Cargo's business.
pub(super) fn leaks(name: &OsStr) -> bool {
    const KEPT: &[&str] = &["CARGO_HOME", "CARGO_MAKEFLAGS"];
    const KEPT_GROUPS: &[&str] = &[
        "CARGO_HTTP_",
        "CARGO_NET_",
        "CARGO_REGISTRIES_",
        "CARGO_REGISTRY_",
        "CARGO_SOURCE_",
        "CARGO_TARGET_WASM",
        "CARGO_TERM_",
    ];
    const OUTER: &[&str] = &[
        "CARGO",
        "DEBUG",
        "HOST",
        "NUM_JOBS",
        "OPT_LEVEL",
        "OUT_DIR",
        "PROFILE",
        "RUSTC",
        "RUSTC_BOOTSTRAP",
        "RUSTC_LINKER",
        "RUSTC_WORKSPACE_WRAPPER",
        "RUSTC_WRAPPER",
        "RUSTDOC",
        "RUSTDOCFLAGS",
        "RUSTFLAGS",
        "TARGET",
    ];
    // Of no concern to Cargo if it cannot be read as text.
    let name = name.to_string_lossy();
    let kept = KEPT.contains(&&*name) || KEPT_GROUPS.iter().any(|group| name.starts_with(group));
    let outer = OUTER.contains(&&*name) || name.starts_with("CARGO_") || name.starts_with("DEP_");
    outer && !kept
}
