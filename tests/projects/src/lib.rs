//! A project in a temporary folder outside the workspace, and cargo in an environment without any LLVM on the path.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};

/// Where the packages of this workspace stand.
pub fn workspace() -> &'static Path {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package
        .ancestors()
        .nth(2)
        .expect("tests/projects is two levels down")
}

/// A project that depends on this workspace by path. Its folder goes away with it.
pub struct Project {
    folder: PathBuf,
    target: PathBuf,
}

/// How a command ended.
#[derive(Debug)]
pub struct Outcome {
    /// Whether it succeeded.
    pub ok: bool,
    /// Its standard output.
    pub stdout: String,
    /// Its standard error.
    pub stderr: String,
}

impl Outcome {
    /// The standard output of a command that must have succeeded.
    ///
    /// # Panics
    ///
    /// If it has not.
    #[track_caller]
    pub fn expect_ok(self) -> String {
        assert!(self.ok, "{}\n{}", self.stdout, self.stderr);
        self.stdout
    }
}

/// All projects share the target folder `target`, so that dependencies are built once, and hence take turns.
pub fn turn() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Project {
    /// An empty project. `target` is the folder for all projects' builds.
    ///
    /// # Panics
    ///
    /// If the system's temporary folder cannot be written, or the crates that the projects depend on cannot be had.
    pub fn new(name: &str, target: &str) -> Self {
        fetch();
        let folder = format!("wasmo-project-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        // What an interrupted run has left.
        let _ = fs::remove_dir_all(&folder);
        let project = Self {
            folder,
            target: Path::new(target).join("projects"),
        };
        // The versions that this workspace was built with are the ones that are there without a network.
        let lock = fs::read_to_string(workspace().join("Cargo.lock")).expect("the lock file");
        project.file("Cargo.lock", &lock);
        project
    }

    /// The project's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The folder that it is built in.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// Writes a file.
    ///
    /// # Panics
    ///
    /// If that fails.
    pub fn file(&self, path: &str, content: impl AsRef<[u8]>) -> &Self {
        assert!(
            Path::new(path).is_relative(),
            "{path} is outside the project"
        );
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a file in the project")).expect("a folder");
        fs::write(path, content).expect("a file");
        self
    }

    /// Writes the manifest of the package `name` in the subfolder `at`, with more text at its end.
    pub fn package(&self, at: &str, name: &str, more: &str) -> &Self {
        let path = |package: &str| workspace().join(package).display().to_string();
        let text = format!(
            "[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
             [dependencies]\nwasmo-rt = {{ path = {:?} }}\n\n\
             [build-dependencies]\nwasmo-build = {{ path = {:?} }}\n\n{more}",
            path("wasmo-rt"),
            path("wasmo-build"),
        );
        self.file(&Path::new(at).join("Cargo.toml").to_string_lossy(), text)
    }

    /// Runs cargo in the project.
    pub fn cargo(&self, args: &[&str]) -> Outcome {
        self.cargo_with(&self.folder, args, &[])
    }

    /// Runs cargo in the project; the program that it runs gets `args`.
    pub fn cargo_then(&self, cargo: &[&str], args: &[&str]) -> Outcome {
        let all = [cargo, &["--offline", "--"], args].concat();
        outcome(self.command(&self.folder, &all, &[]))
    }

    /// Runs cargo in `folder` with additional environment variables.
    ///
    /// # Panics
    ///
    /// If cargo cannot be run at all.
    pub fn cargo_with(&self, folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> Outcome {
        outcome(self.command(folder, &[args, &["--offline"]].concat(), variables))
    }

    fn command(&self, folder: &Path, args: &[&str], variables: &[(&str, &str)]) -> Command {
        let mut command = Command::new(cargo());
        command
            .args(args)
            .current_dir(folder)
            .env_clear()
            .envs(environment(&self.target.join("tools")))
            .env("CARGO_TARGET_DIR", &self.target)
            // Faster, and of no concern here.
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env("CARGO_INCREMENTAL", "0")
            .env("CARGO_TERM_COLOR", "never")
            .envs(variables.iter().copied());
        command
    }

    /// Runs a program.
    ///
    /// # Panics
    ///
    /// If it cannot be run at all.
    pub fn run(&self, program: &Path, args: &[&str]) -> Outcome {
        let mut command = Command::new(program);
        command.args(args).current_dir(&self.folder);
        outcome(command)
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        // Left behind, it harms nobody.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Makes sure, once, that what the workspace depends on is there: the projects are built without a network, and these tests may be
/// the only ones that run.
fn fetch() {
    static FETCHED: OnceLock<()> = OnceLock::new();
    FETCHED.get_or_init(|| {
        let mut command = Command::new(cargo());
        let target = format!("{}-unknown-linux-gnu", std::env::consts::ARCH);
        command
            .args(["fetch", "--locked", "--target", &target])
            .current_dir(workspace());
        outcome(command).expect_ok();
    });
}

fn outcome(mut command: Command) -> Outcome {
    let output = command.output();
    let output = output.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    Outcome {
        ok: output.status.success(),
        stdout: text(&output.stdout),
        stderr: text(&output.stderr),
    }
}

fn cargo() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO").expect("cargo runs this test"))
}

/// The environment of a user who has nothing but Rust and the linker that it needs: no LLVM on the path, no variable that
/// names one, and no library path, in which cargo has put rustc's libraries for us. `tools` is a folder for what is on the
/// path.
fn environment(tools: &Path) -> Vec<(OsString, OsString)> {
    fs::create_dir_all(tools).expect("the target folder can be written");
    for tool in ["cc", "ld", "as"] {
        let link = tools.join(tool);
        if let (Some(found), false) = (find(tool), link.exists()) {
            std::os::unix::fs::symlink(found, link).expect("a symbolic link");
        }
    }
    let toolchain = cargo().parent().expect("cargo lies in a folder").to_owned();
    let path = std::env::join_paths([tools, &toolchain]).expect("paths without colons");
    let kept = [
        "HOME",
        "CARGO_HOME",
        "RUSTUP_HOME",
        "RUSTUP_TOOLCHAIN",
        "TMPDIR",
    ];
    let kept = kept
        .into_iter()
        .filter_map(|name| Some((name.into(), std::env::var_os(name)?)));
    kept.chain([("PATH".into(), path)]).collect()
}

/// Looks for a program on the path.
pub fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// The calls that a `CargoGuest` needs so that Rust compiles to WebAssembly here.
///
/// # Panics
///
/// If it cannot.
pub fn rust_for_wasm() -> String {
    let libdir = Command::new("rustc")
        .args([
            "--print",
            "target-libdir",
            "--target",
            "wasm32-unknown-unknown",
        ])
        .output()
        .expect("rustc");
    let libdir = PathBuf::from(String::from_utf8_lossy(&libdir.stdout).trim());
    if libdir.is_dir() {
        return String::new();
    }
    // Debian's has no standard library for it either, but the sources of one.
    let sources = Path::new("/usr/lib/rustlib/src/rust/library/core/Cargo.toml");
    let linker = find("wasm-ld-22");
    let (true, true, Some(linker)) = (
        sources.exists(),
        Path::new("/usr/bin/rustc").exists(),
        linker,
    ) else {
        panic!(
            "no Rust for WebAssembly: rustup target add wasm32-unknown-unknown; \
             or Debian: apt-get install rustc-web rust-web-src lld-22"
        );
    };
    format!(
        ".rustc(\"/usr/bin/rustc\").linker({linker:?}).arg(\"-Zbuild-std=core\").env(\"RUSTC_BOOTSTRAP\", \"1\")"
    )
}
