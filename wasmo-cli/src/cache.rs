//! What `wasmo run` keeps: compiled modules, each a shared object under a name that says all that it was made of.
//!
//! A name is the hash of the module, the options, and the versions of compiler and LLVM. Beside the file lies another with its digest; a
//! file that does not agree with it is as if it were not there.
//!
//! **Invariant:** a file appears under its name whole or not at all, whoever else is at work in the folder.

use crate::error::{Error, Result};
use sha2::{Digest as _, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

/// How large the cache is left to grow, in bytes.
const LIMIT: u64 = 4 << 30;

/// The folder: `WASMO_CACHE_DIR`, or `wasmo` in the user's folder for caches.
///
/// # Errors
///
/// If there is no such folder.
pub(crate) fn folder() -> Result<PathBuf> {
    let variable = |name: &str| {
        let value = std::env::var_os(name).filter(|value| !value.is_empty());
        value.map(PathBuf::from)
    };
    if let Some(folder) = variable("WASMO_CACHE_DIR") {
        return Ok(folder);
    }
    // A relative path in it counts for nothing, by the XDG specification.
    if let Some(folder) = variable("XDG_CACHE_HOME").filter(|folder| folder.is_absolute()) {
        return Ok(folder.join("wasmo"));
    }
    match variable("HOME") {
        Some(home) => Ok(home.join(".cache").join("wasmo")),
        None => Err(
            Error::new("there is no folder for the cache: HOME is not set")
                .help("set WASMO_CACHE_DIR to a folder"),
        ),
    }
}

/// Writes a file and the folders above it.
pub(crate) fn write(path: &Path, content: &[u8]) -> Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)
            .map_err(|error| Error::io("create the folder", folder, error))?;
    }
    wasmo_build::__private::write_atomically(path, content)
        .map_err(|error| Error::new("the cache cannot be written").because(error))
}

/// The place of a compiled module.
pub(crate) struct Entry {
    object: PathBuf,
    digest: PathBuf,
}

/// The folder with the compiled modules.
fn modules() -> Result<PathBuf> {
    Ok(folder()?.join("modules"))
}

impl Entry {
    /// The place of what is called `name`.
    pub(crate) fn new(name: &str) -> Result<Self> {
        let folder = modules()?;
        Ok(Self {
            object: folder.join(format!("{name}.so")),
            digest: folder.join(format!("{name}.sha256")),
        })
    }

    /// The shared object, if it is there and whole.
    pub(crate) fn load(&self) -> Option<&Path> {
        let digest = fs::read(&self.digest).ok()?;
        let content = fs::read(&self.object).ok()?;
        if *Sha256::digest(&content) != *digest {
            return None;
        }
        // For `prune` it is as good as new. If that cannot be said, it is only made again one day.
        let touched = fs::File::options().append(true).open(&self.digest);
        let _ = touched.and_then(|file| file.set_modified(SystemTime::now()));
        Some(&self.object)
    }

    /// Keeps a shared object.
    pub(crate) fn store(&self, content: &[u8]) -> Result<&Path> {
        write(&self.object, content)?;
        write(&self.digest, &Sha256::digest(content))?;
        prune(None, Some(LIMIT))?;
        Ok(&self.object)
    }
}

/// What the cache has.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(crate) struct Size {
    pub(crate) modules: usize,
    pub(crate) bytes: u64,
}

/// A compiled module in the cache.
struct Kept {
    used: SystemTime,
    bytes: u64,
    files: Vec<PathBuf>,
}

/// All compiled modules, and files that belong to none, oldest first.
fn kept() -> Result<Vec<Kept>> {
    let folder = modules()?;
    let Ok(entries) = fs::read_dir(&folder) else {
        return Ok(Vec::new());
    };
    let mut kept: Vec<Kept> = Vec::new();
    for path in entries.flatten().map(|entry| entry.path()) {
        if path
            .extension()
            .is_some_and(|extension| extension == "sha256")
        {
            continue;
        }
        let Ok(data) = fs::metadata(&path) else {
            continue;
        };
        let digest = path.with_extension("sha256");
        let used = fs::metadata(&digest).and_then(|data| data.modified());
        kept.push(Kept {
            used: used.or(data.modified()).unwrap_or(SystemTime::UNIX_EPOCH),
            bytes: data.len(),
            files: vec![digest, path],
        });
    }
    kept.sort_by_key(|kept| kept.used);
    Ok(kept)
}

/// How large the cache is.
pub(crate) fn size() -> Result<Size> {
    let kept = kept()?;
    Ok(Size {
        modules: kept.len(),
        bytes: kept.iter().map(|kept| kept.bytes).sum(),
    })
}

/// Removes what was not used for `age`, and the oldest until no more than `limit` bytes are left. Gives what was removed. What others
/// are removing at the same time is gone all the same.
pub(crate) fn prune(age: Option<Duration>, limit: Option<u64>) -> Result<Size> {
    let kept = kept()?;
    let mut left: u64 = kept.iter().map(|kept| kept.bytes).sum();
    let now = SystemTime::now();
    let mut removed = Size::default();
    for Kept { used, bytes, files } in kept {
        let is_old = age.is_some_and(|age| now.duration_since(used).is_ok_and(|since| since > age));
        let is_too_much = limit.is_some_and(|limit| left > limit);
        if is_old || is_too_much {
            for file in files {
                let _ = fs::remove_file(file);
            }
            left -= bytes;
            removed.modules += 1;
            removed.bytes += bytes;
        }
    }
    Ok(removed)
}

/// Removes everything that this command has put into the folder.
pub(crate) fn clear() -> Result<Size> {
    let size = size()?;
    for name in ["modules", "host"] {
        let folder = folder()?.join(name);
        match fs::remove_dir_all(&folder) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(Error::io("remove the folder", &folder, error));
            }
            _ => {}
        }
    }
    Ok(size)
}
