//! The programs: what they are made of, and how often they repeat their work.

use crate::Result;
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program of the suite.
#[derive(Clone, Debug)]
pub(crate) struct Program {
    /// Its name, which no other has.
    pub(crate) name: String,
    /// The group that it counts in.
    pub(crate) group: Group,
    /// What it is made of.
    pub(crate) source: Source,
    /// The argument: how often it repeats its work.
    pub(crate) repetitions: u32,
}

/// What a program is made of.
#[derive(Clone, Debug)]
pub(crate) enum Source {
    /// C.
    C {
        files: Vec<PathBuf>,
        /// Flags for them, of both the native compiler and the guest's.
        flags: Vec<String>,
    },
    /// A program of the Rust package in this folder.
    Rust { package: PathBuf, bin: &'static str },
}

/// What programs are averaged with.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Group {
    /// Loops over arrays, compiled to wasm without vector operators.
    Kernels,
    /// Such loops, vectorised for wasm by the guest's compiler.
    Simd,
    /// Small programs in C.
    C,
    /// Real programs in C.
    Real,
    /// Programs in Rust, most of them made of what crates.io has.
    Rust,
}

impl Group {
    /// All groups, in the order of the tables.
    pub(crate) const ALL: [Self; 5] = [Self::Kernels, Self::Simd, Self::C, Self::Real, Self::Rust];

    /// How tables call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Kernels => "kernels",
            Self::Simd => "kernels, SIMD",
            Self::C => "small C programs",
            Self::Real => "real C programs",
            Self::Rust => "Rust programs",
        }
    }
}

/// Kernels, with the repetitions that take native code a few tenths of a second.
const KERNELS: &[(&str, u32)] = &[
    ("correlation", 90),
    ("floyd", 30),
    ("gemm", 220),
    ("heat3d", 550),
    ("jacobi2d", 1500),
    ("lu", 80),
    ("nussinov", 70),
    ("seidel2d", 300),
];

/// Kernels that are of interest with vector operators alone.
const SIMD_KERNELS: &[(&str, u32)] = &[("blur", 4000), ("dot16", 6000), ("saxpy", 50000)];

const SMALL: &[(&str, u32)] = &[
    ("dispatch", 16000),
    ("ed25519", 700),
    ("fannkuch", 14),
    ("levenshtein", 280),
    ("mandelbrot", 55),
    ("nbody", 4500),
    ("quicksort", 40),
    ("sha256", 1000),
    ("strings", 500),
    ("trees", 900),
];

const RUST: &[(&str, u32)] = &[
    ("dalek", 1600),
    ("deflate", 24),
    ("json", 1000),
    ("markdown", 1200),
    ("paint", 28),
    ("regex", 110),
    ("script", 150),
    ("sha3", 4000),
    ("words", 130),
];

/// All programs.
pub(crate) fn all(suite: &Path) -> Result<Vec<Program>> {
    let mut programs = Vec::new();
    let mut add = |prefix: &str, folder: &str, list: &[(&str, u32)], group, flags: &[&str]| {
        programs.extend(list.iter().map(|&(name, repetitions)| Program {
            name: format!("{prefix}{name}"),
            group,
            source: Source::C {
                files: vec![suite.join(format!("programs/{folder}/{name}.c"))],
                flags: flags.iter().map(|&flag| flag.to_owned()).collect(),
            },
            repetitions,
        }));
    };
    add("", "kernels", KERNELS, Group::Kernels, &[]);
    add("simd-", "kernels", KERNELS, Group::Simd, &[]);
    add("simd-", "simd", SIMD_KERNELS, Group::Simd, &[]);
    add("", "c", SMALL, Group::C, &[]);
    programs.extend(real(suite)?);
    programs.extend(RUST.iter().map(|&(bin, repetitions)| Program {
        name: format!("rust-{bin}"),
        group: Group::Rust,
        source: Source::Rust {
            package: suite.join("programs/rust"),
            bin,
        },
        repetitions,
    }));
    Ok(programs)
}

fn real(suite: &Path) -> Result<Vec<Program>> {
    let packages = Packages::find(suite)?;
    let program = |name: &str, repetitions, mut files: Vec<PathBuf>, flags: &[String]| {
        files.push(suite.join(format!("programs/real/{name}.c")));
        Program {
            name: name.to_owned(),
            group: Group::Real,
            source: Source::C {
                files,
                flags: flags.to_vec(),
            },
            repetitions,
        }
    };
    let define = |name: &str| format!("-D{name}");
    let include = |path: &Path| format!("-I{}", path.display());

    let bzip2 = packages.folder("bzip2-sys", "bzip2-1.0.8")?;
    let bzip2_files = [
        "blocksort",
        "huffman",
        "crctable",
        "randtable",
        "compress",
        "decompress",
        "bzlib",
    ];
    let zlib = packages.folder("libz-sys", "src/zlib")?;
    let zlib_files = [
        "adler32", "compress", "crc32", "deflate", "inffast", "inflate", "inftrees", "trees",
        "uncompr", "zutil",
    ];
    let zstd = packages.folder("zstd-sys", "zstd/lib")?;
    let sqlite = packages.folder("libsqlite3-sys", "sqlite3")?;
    let lua = packages.folder("lua-src", "lua-5.4.9")?;
    let lua_files = [
        "lapi", "lauxlib", "lbaselib", "lcode", "lctype", "ldebug", "ldo", "ldump", "lfunc", "lgc",
        "llex", "lmathlib", "lmem", "lobject", "lopcodes", "lparser", "lstate", "lstring",
        "lstrlib", "ltable", "ltablib", "ltm", "lundump", "lvm", "lzio",
    ];
    let c = |folder: &Path, names: &[&str]| -> Vec<PathBuf> {
        names
            .iter()
            .map(|name| folder.join(format!("{name}.c")))
            .collect()
    };
    let zstd_files = ["common", "compress", "decompress"]
        .iter()
        .map(|folder| c_files(&zstd.join(folder)))
        .collect::<Result<Vec<_>>>()?
        .concat();
    Ok(vec![
        program(
            "bzip2",
            8,
            c(&bzip2, &bzip2_files),
            &[include(&bzip2), define("BZ_NO_STDIO")],
        ),
        program(
            "lua",
            20,
            c(&lua, &lua_files),
            &[
                include(&lua),
                // No script of ours fails: so there is no need for setjmp, which not every guest has.
                include(&suite.join("programs/real/no-setjmp")),
                define("LUAI_THROW(L,c)=abort()"),
                define("LUAI_TRY(L,c,a)={ a }"),
                define("luai_jmpbuf=int"),
                define("luai_makeseed(L)=42"),
                define("_WASI_EMULATED_SIGNAL"),
            ],
        ),
        program(
            "sqlite",
            8,
            c(&sqlite, &["sqlite3"]),
            &[
                include(&sqlite),
                define("SQLITE_OS_OTHER=1"),
                define("SQLITE_THREADSAFE=0"),
                define("SQLITE_OMIT_LOAD_EXTENSION"),
                define("SQLITE_TEMP_STORE=3"),
            ],
        ),
        program(
            "zlib",
            9,
            c(&zlib, &zlib_files),
            &[include(&zlib), define("Z_SOLO=0"), "-UZ_SOLO".to_owned()],
        ),
        program(
            "zstd",
            9,
            zstd_files,
            &[
                include(&zstd),
                define("ZSTD_DISABLE_ASM=1"),
                define("XXH_NAMESPACE=ZSTD_"),
            ],
        ),
    ])
}

/// The C files in a folder.
fn c_files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "c") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Where Cargo keeps the packages that `sources` names.
struct Packages(serde_json::Value);

impl Packages {
    fn find(suite: &Path) -> Result<Self> {
        let output = Command::new("cargo")
            .args([
                "metadata",
                "--format-version=1",
                "--locked",
                "--manifest-path",
            ])
            .arg(suite.join("sources/Cargo.toml"))
            .stderr(std::process::Stdio::inherit())
            .output()?;
        if !output.status.success() {
            return Err("cargo metadata does not find the sources of the C programs".into());
        }
        Ok(Self(serde_json::from_slice(&output.stdout)?))
    }

    /// A folder of a package.
    fn folder(&self, package: &str, folder: &str) -> Result<PathBuf> {
        let packages = self.0["packages"].as_array().into_iter().flatten();
        let found = packages
            .filter(|found| found["name"] == package)
            .filter_map(|found| Path::new(found["manifest_path"].as_str()?).parent())
            .map(|parent| parent.join(folder))
            .find(|folder| folder.is_dir());
        found.ok_or_else(|| format!("the package {package} has no folder {folder}").into())
    }
}
