//! The command line.

use clap::builder::PossibleValuesParser;
use clap::{Args, Parser, Subcommand, ValueEnum};
use std::path::PathBuf;
use wasmo_compiler::Target;
use wasmo_host::Dir;

/// Compiles WebAssembly modules to native code: executables, libraries, objects. Runs them, and looks into them.
#[derive(Parser, Debug)]
#[command(
    name = "wasmo",
    version,
    propagate_version = true,
    arg_required_else_help = true
)]
pub(crate) struct CommandLine {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand, Debug)]
pub(crate) enum Command {
    /// Compile a module to an executable, a library for C, an object, or text to look at
    Build(BuildArgs),
    /// Compile a module, unless that was done before, and run it
    Run(RunArgs),
    /// Show what a module imports and exports, which features it uses, and how large its functions are
    Inspect(InspectArgs),
    /// Run scripts of WebAssembly's test suite
    Wast(WastArgs),
    /// Look after the cache of `wasmo run`
    Cache(CacheArgs),
    /// Print what a shell needs to complete the command's arguments
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Write the manual pages into a folder
    Man {
        /// The folder, such as ~/.local/share/man/man1
        folder: PathBuf,
    },
}

/// What to make of a module.
#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum Emit {
    /// An executable
    Exe,
    /// An object
    Obj,
    /// A static library for C, with the runtime; and its header
    Staticlib,
    /// A shared library for C, with the runtime; and its header
    Dylib,
    /// The C header
    Header,
    /// LLVM IR after optimisation, as text
    LlvmIr,
    /// LLVM IR before optimisation, as text
    UnoptimizedLlvmIr,
    /// Assembly
    Asm,
    /// LLVM bitcode after optimisation
    Bc,
}

#[derive(Args, Debug)]
pub(crate) struct BuildArgs {
    /// The module: wasm or wat
    pub(crate) module: PathBuf,

    /// Where to write to; by default beside the working directory's other files, under the module's name
    #[arg(short, long, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,

    /// What to make; several with commas
    #[arg(
        long,
        value_enum,
        value_name = "KIND",
        value_delimiter = ',',
        default_value = "exe"
    )]
    pub(crate) emit: Vec<Emit>,

    /// The target to compile for; by default the machine's own. Executables and libraries for another need --host-library and a linker
    #[arg(long, value_name = "TRIPLE", value_parser = PossibleValuesParser::new(Target::SUPPORTED))]
    pub(crate) target: Option<String>,

    /// Make an executable that needs no shared library
    #[arg(long = "static")]
    pub(crate) is_static: bool,

    /// Keep the symbols of executables and shared libraries, and the debug information of code
    #[arg(short = 'g', long)]
    pub(crate) debug_info: bool,

    /// The linker: a C compiler such as `cc` or `clang`; by default the first that is found
    #[arg(long, value_name = "PROGRAM", env = "WASMO_LINKER")]
    pub(crate) linker: Option<PathBuf>,

    /// An argument for the linker; can be repeated
    #[arg(long, value_name = "ARG", allow_hyphen_values = true)]
    pub(crate) link_arg: Vec<String>,

    /// The runtime as a static library for the target, instead of the one that this command has inside
    #[arg(long, value_name = "FILE")]
    pub(crate) host_library: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) profile: ProfileArgs,

    #[command(flatten)]
    pub(crate) compile: CompileArgs,

    #[command(flatten)]
    pub(crate) grant: GrantArgs,
}

#[derive(Args, Debug)]
pub(crate) struct RunArgs {
    /// The module: wasm or wat
    pub(crate) module: PathBuf,

    /// Arguments for the guest; those that begin with a hyphen after `--`
    #[arg(allow_negative_numbers = true)]
    pub(crate) args: Vec<std::ffi::OsString>,

    /// The linker; by default the first that is found
    #[arg(long, value_name = "PROGRAM", env = "WASMO_LINKER")]
    pub(crate) linker: Option<PathBuf>,

    /// Compile anew and keep nothing
    #[arg(long)]
    pub(crate) no_cache: bool,

    #[command(flatten)]
    pub(crate) profile: ProfileArgs,

    /// Count how often functions are entered and which way branches go, and write that to a file for --profile-use, or add it to what the file has. The guest runs more slowly; of a program with threads, the first one counts
    #[arg(long, value_name = "FILE", conflicts_with = "profile_use")]
    pub(crate) profile_generate: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) compile: CompileArgs,

    #[command(flatten)]
    pub(crate) grant: GrantArgs,
}

#[derive(Args, Debug)]
pub(crate) struct InspectArgs {
    /// The module: wasm or wat
    pub(crate) module: PathBuf,

    /// Compile the module, and show how large the machine code is too
    #[arg(long)]
    pub(crate) native: bool,

    /// How many functions to list, largest first
    #[arg(long, value_name = "NUMBER", default_value = "20")]
    pub(crate) functions: usize,

    #[command(flatten)]
    pub(crate) compile: CompileArgs,
}

#[derive(Args, Debug)]
pub(crate) struct WastArgs {
    /// The scripts
    #[arg(required = true)]
    pub(crate) files: Vec<PathBuf>,

    /// The linker; by default the first that is found
    #[arg(long, value_name = "PROGRAM", env = "WASMO_LINKER")]
    pub(crate) linker: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) compile: CompileArgs,
}

/// How a module is compiled.
#[derive(Args, Debug)]
#[command(next_help_heading = "Compilation")]
pub(crate) struct CompileArgs {
    /// How much to optimise: 0, 1, 2, 3, s, z
    #[arg(short = 'O', long, value_name = "LEVEL", default_value = "3")]
    pub(crate) opt_level: String,

    /// The processor to compile for, by LLVM's name, such as x86-64-v3; by default the oldest of the target
    #[arg(long, value_name = "CPU")]
    pub(crate) target_cpu: Option<String>,

    /// Features of the processor: +avx2,-fma
    #[arg(long, value_name = "FEATURES", allow_hyphen_values = true)]
    pub(crate) target_features: Option<String>,

    /// How accesses are kept inside of memories: by guard pages, or by explicit checks
    #[arg(long, value_enum, default_value = "guard")]
    pub(crate) bounds: BoundsArg,

    /// The version of WebAssembly that the module may use, and nothing later
    #[arg(long, value_name = "1|2|3", value_parser = ["1", "2", "3"])]
    pub(crate) wasm: Option<String>,

    /// A proposal that the module may use; several with commas
    #[arg(long, value_name = "PROPOSALS", value_delimiter = ',')]
    pub(crate) enable: Vec<String>,

    /// A proposal that the module may not use; several with commas
    #[arg(long, value_name = "PROPOSALS", value_delimiter = ',')]
    pub(crate) disable: Vec<String>,

    /// Keep every memory access that may trap, in order, at the cost of speed
    #[arg(long)]
    pub(crate) exact_traps: bool,

    /// What relaxed vector operators do where the standard leaves a choice
    #[arg(long, value_enum, default_value = "fast")]
    pub(crate) relaxed_simd: RelaxedArg,

    /// The name of a module that does not name itself; by default that of the file
    #[arg(long, value_name = "NAME")]
    pub(crate) name: Option<String>,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum BoundsArg {
    Guard,
    Explicit,
}

#[derive(ValueEnum, Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum RelaxedArg {
    Fast,
    Deterministic,
}

/// By which profile a module is compiled.
#[derive(Args, Debug)]
pub(crate) struct ProfileArgs {
    /// A file with a profile, as `wasmo run --profile-generate` writes it, that says what to make fast; several with commas
    #[arg(long, value_name = "FILES", value_delimiter = ',')]
    pub(crate) profile_use: Vec<PathBuf>,
}

/// What a program is granted, beside arguments and the standard streams.
#[derive(Args, Debug)]
#[command(next_help_heading = "What the guest is granted")]
pub(crate) struct GrantArgs {
    /// A directory of the host, under which name the guest sees it, and :ro if it may only read; can be repeated
    #[arg(long, value_name = "HOST[::GUEST][:ro]", value_parser = parse_dir)]
    pub(crate) dir: Vec<Dir>,

    /// An environment variable; can be repeated. Without a value, it is that of `wasmo` itself
    #[arg(long, value_name = "NAME[=VALUE]", value_parser = parse_variable)]
    pub(crate) env: Vec<(String, Option<String>)>,

    /// All environment variables of the process
    #[arg(long)]
    pub(crate) inherit_env: bool,

    /// How many threads it can have at the same time, beside its first
    #[arg(long, value_name = "NUMBER", default_value = "64")]
    pub(crate) max_threads: u32,

    /// How many bytes it can add to files, with K, M, G or T for their multiples; each new file or directory counts 4K. Without it, what the disk has
    #[arg(long, value_name = "BYTES", value_parser = parse_bytes)]
    pub(crate) disk_quota: Option<u64>,

    /// Call this export instead of `_start` or `main`, with the guest's arguments as values; its results are printed
    #[arg(long, value_name = "NAME")]
    pub(crate) invoke: Option<String>,
}

#[derive(Args, Debug)]
pub(crate) struct CacheArgs {
    #[command(subcommand)]
    pub(crate) command: CacheCommand,
}

#[derive(Subcommand, Debug)]
pub(crate) enum CacheCommand {
    /// Print where it is
    Dir,
    /// Print how many modules it has and how large they are
    Size,
    /// Remove everything
    Clear,
    /// Remove what was not used for long, and the oldest until the rest is small enough
    Prune {
        /// What was not used for so many days goes
        #[arg(long, value_name = "DAYS")]
        older_than: Option<u64>,
        /// The size to keep to, in MiB
        #[arg(long, value_name = "MIB")]
        max_size: Option<u64>,
    },
}

fn parse_dir(text: &str) -> Result<Dir, String> {
    let (rest, read_only) = match text.strip_suffix(":ro") {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (host, guest) = rest.split_once("::").unwrap_or((rest, rest));
    if host.is_empty() || guest.is_empty() {
        return Err("expected a directory, then :: and the guest's name for it".to_owned());
    }
    Ok(Dir {
        host: host.into(),
        guest: guest.to_owned(),
        read_only,
    })
}

fn parse_bytes(text: &str) -> Result<u64, String> {
    let (digits, shift) = match text.chars().last() {
        Some('K' | 'k') => (&text[..text.len() - 1], 10),
        Some('M' | 'm') => (&text[..text.len() - 1], 20),
        Some('G' | 'g') => (&text[..text.len() - 1], 30),
        Some('T' | 't') => (&text[..text.len() - 1], 40),
        _ => (text, 0),
    };
    let count: u64 = digits
        .parse()
        .map_err(|_| "expected a number of bytes, such as 1000 or 64M".to_owned())?;
    count
        .checked_mul(1 << shift)
        .ok_or_else(|| "that is more than 64 bits can tell".to_owned())
}

fn parse_variable(text: &str) -> Result<(String, Option<String>), String> {
    let (name, value) = match text.split_once('=') {
        Some((name, value)) => (name, Some(value.to_owned())),
        None => (text, None),
    };
    match name.is_empty() {
        true => Err("expected a name, then = and a value".to_owned()),
        false => Ok((name.to_owned(), value)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        use clap::CommandFactory as _;
        CommandLine::command().debug_assert();
    }

    #[test]
    fn directories() {
        let dir = |text| {
            let Dir {
                host,
                guest,
                read_only,
            } = parse_dir(text)?;
            Ok::<_, String>((host.display().to_string(), guest, read_only))
        };
        let expected =
            |host: &str, guest: &str, read_only| Ok((host.into(), guest.into(), read_only));
        assert_eq!(dir("/data::/"), expected("/data", "/", false));
        assert_eq!(dir("a::b:ro"), expected("a", "b", true));
        assert_eq!(dir("."), expected(".", ".", false));
        assert_eq!(dir(".:ro"), expected(".", ".", true));
        assert_eq!(dir("a:b::c"), expected("a:b", "c", false));
        assert!(dir("::x").is_err());
        assert!(dir("x::").is_err());
        assert!(dir("").is_err());
    }

    #[test]
    fn bytes() {
        assert_eq!(parse_bytes("0"), Ok(0));
        assert_eq!(parse_bytes("1000"), Ok(1000));
        assert_eq!(parse_bytes("64k"), Ok(64 << 10));
        assert_eq!(parse_bytes("3T"), Ok(3 << 40));
        for bad in ["", "K", "-1", "1.5G", "1 M", "5KB", "99999999999T", "ä"] {
            assert!(parse_bytes(bad).is_err(), "{bad}");
        }
    }
}
