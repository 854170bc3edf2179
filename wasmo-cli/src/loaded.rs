//! The shared libraries that this command runs with: what a program is linked with where no C compiler knows.
//!
//! They are there, they are of the right kind, and a program needs the same ones at run time: by the names that they have in themselves,
//! not by these paths.

use std::path::{Path, PathBuf};

/// What the kernel starts to load a program of the command's own target.
pub(crate) const INTERPRETER: &str = if cfg!(target_env = "musl") {
    if cfg!(target_arch = "aarch64") {
        "/lib/ld-musl-aarch64.so.1"
    } else {
        "/lib/ld-musl-x86_64.so.1"
    }
} else if cfg!(target_arch = "aarch64") {
    "/lib/ld-linux-aarch64.so.1"
} else {
    "/lib64/ld-linux-x86-64.so.2"
};

/// The beginnings of the names of those that the runtime needs: the C library, in one or in several, and the unwinder.
const RUNTIME: &[&str] = &[
    "libc.so.",
    "libc.musl-",
    "libm.so.",
    "libpthread.so.",
    "libdl.so.",
    "libgcc_s.so.",
    "ld-linux",
    "ld-musl",
];

/// All that are mapped, in no particular order.
pub(crate) fn libraries() -> Vec<PathBuf> {
    // A line ends with the path, if there is one, which begins with the line's only slash before other slashes.
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap_or_default();
    let paths = maps
        .lines()
        .filter_map(|line| line.find('/').map(|at| &line[at..]));
    let mut paths: Vec<PathBuf> = paths.map(PathBuf::from).collect();
    paths.sort();
    paths.dedup();
    paths
}

/// Whether the file's name begins with `beginning`.
pub(crate) fn is_named(path: &Path, beginning: &str) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.starts_with(beginning))
}

/// Those that the runtime needs.
pub(crate) fn runtime() -> Vec<PathBuf> {
    let mut libraries = libraries();
    libraries.retain(|path| RUNTIME.iter().any(|name| is_named(path, name)));
    libraries
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_c_library_is_among_them() {
        let runtime = runtime();
        assert!(
            runtime.iter().any(|path| is_named(path, "libc.")),
            "{runtime:?}"
        );
        assert!(runtime.iter().all(|path| path.is_file()), "{runtime:?}");
        assert!(Path::new(INTERPRETER).exists());
    }
}
