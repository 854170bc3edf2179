//! The results of earlier compilations, kept in the output folder.
//!
//! A result is found again by its unit hash, which is part of the file names and covers the module, every option
//! and the versions of compiler and LLVM. Beside the files of a result lies its *record*, which names each with
//! the checksum of its content and is itself closed by one. A result counts only when all of them agree;
//! anything else (a file cut short, edited, missing) is as if it had never been there. The checksums are against accidents: who
//! can write to the folder can have anything linked.
//!
//! **Invariant:** every file appears under its name with its whole content or not at all. It is written under
//! another name first and renamed; the record comes last.
//!
//! A guest under development leaves a result with every change. Of one name only the latest are kept, beside those
//! that this process has made or found.

use crate::error::Error;
use crc32fast::Hasher;
use std::collections::HashSet;
use std::fmt::Write as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;
use wasmo_abi::symbol::Hash;
use wasmo_compiler::Parts;

/// The first line of a record, with the version of its format.
const HEADER: &str = "wasmo compilation record 3";

/// How many results are kept under one name.
const KEPT: usize = 16;

/// The records that this process has made or found.
fn used() -> MutexGuard<'static, HashSet<PathBuf>> {
    static USED: LazyLock<Mutex<HashSet<PathBuf>>> = LazyLock::new(Mutex::default);
    // A set to which paths are only ever added is whole even after a panic.
    USED.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What a record says about a compilation, beside its files.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Facts {
    pub(crate) functions: u64,
    pub(crate) code_bytes: u64,
    pub(crate) unoptimized: Vec<u32>,
}

/// Where one compilation's result lies.
pub(crate) struct Entry {
    folder: PathBuf,
    stem: String,
}

impl Entry {
    /// The entry named `stem` in `folder`.
    pub(crate) fn new(folder: &Path, stem: String) -> Self {
        Self {
            folder: folder.to_owned(),
            stem,
        }
    }

    /// The path of the file `name` in the entry's folder.
    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    fn record(&self) -> PathBuf {
        self.path(&format!("{}.record", self.stem))
    }

    /// What was recorded, if all of the files `wanted` are there and as they were written.
    pub(crate) fn load(&self, wanted: &[String]) -> Option<Facts> {
        let (facts, files) = parse_record(&fs::read_to_string(self.record()).ok()?)?;
        let intact = |name: &String| {
            let (_, recorded) = files.iter().find(|(known, _)| known == name)?;
            let content = fs::read(self.path(name)).ok()?;
            (checksum(&content) == *recorded).then_some(())
        };
        wanted.iter().try_for_each(intact)?;
        used().insert(self.record());
        // For `prune` it is as good as new. If that cannot be said, it is only made again one day.
        let touched = fs::File::options().append(true).open(self.record());
        let _ = touched.and_then(|record| record.set_modified(SystemTime::now()));
        Some(facts)
    }

    /// Writes `files` (names and contents) and the record.
    pub(crate) fn store(&self, facts: &Facts, files: &[(String, Vec<u8>)]) -> Result<(), Error> {
        fs::create_dir_all(&self.folder)
            .map_err(|source| Error::output("create the folder", &self.folder, source))?;
        for (name, content) in files {
            write_atomically(&self.path(name), content)?;
        }
        let checksums = files
            .iter()
            .map(|(name, content)| (name.as_str(), checksum(content)));
        used().insert(self.record());
        write_atomically(&self.record(), write_record(facts, checksums).as_bytes())
    }

    /// Removes old results whose stem is `prefix` and a hash. What cannot be removed stays.
    pub(crate) fn prune(&self, prefix: &str) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        let paths = entries.filter_map(|entry| Some(entry.ok()?.path()));
        let named = |path: &PathBuf| {
            let name = path.file_name().and_then(|name| name.to_str());
            let stem = name.and_then(|name| name.strip_suffix(".record"));
            // What follows is a hash, and not the end of a longer name and a hash.
            let rest = stem.and_then(|stem| stem.strip_prefix(prefix));
            rest.is_some_and(|rest| !rest.contains('_'))
        };
        let age = |path: PathBuf| Some((fs::metadata(&path).ok()?.modified().ok()?, path));
        let mut records: Vec<_> = paths.filter(named).filter_map(age).collect();
        records.sort();
        let old = records.len().saturating_sub(KEPT);
        for (_, record) in &records[..old] {
            if used().contains(record) {
                continue;
            }
            let files = fs::read_to_string(record)
                .ok()
                .and_then(|text| parse_record(&text));
            for (name, _) in files.into_iter().flat_map(|(_, files)| files) {
                let _ = fs::remove_file(self.path(&name));
            }
            let _ = fs::remove_file(record);
        }
    }
}

/// How many objects of parts are kept that were not used this time.
const KEPT_PARTS: usize = 64;

/// The machine code of the parts of large modules, for the compilations to come. A file is the checksum of its object, little-endian, and the object.
pub(crate) struct PartFolder {
    folder: PathBuf,
    used: Mutex<HashSet<PathBuf>>,
}

impl PartFolder {
    const PREFIX: &str = "wasmo_part_";

    pub(crate) fn new(folder: &Path) -> Self {
        Self {
            folder: folder.to_owned(),
            used: Mutex::default(),
        }
    }

    /// The file for `key`, which counts as used from now on.
    fn file(&self, key: Hash) -> PathBuf {
        let path = self.folder.join(format!("{}{key}.o", Self::PREFIX));
        self.used().insert(path.clone());
        path
    }

    fn used(&self) -> MutexGuard<'_, HashSet<PathBuf>> {
        // As in the function `used`.
        self.used.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Removes objects that were not used, but for the latest. What cannot be removed stays.
    pub(crate) fn prune(&self) {
        let Ok(entries) = fs::read_dir(&self.folder) else {
            return;
        };
        let used = self.used();
        let unused = entries.filter_map(|entry| {
            let path = entry.ok()?.path();
            let is_part = path.file_name()?.to_str()?.starts_with(Self::PREFIX);
            let age = fs::metadata(&path).ok()?.modified().ok()?;
            (is_part && !used.contains(&path)).then_some((age, path))
        });
        let mut unused: Vec<_> = unused.collect();
        unused.sort();
        let old = unused.len().saturating_sub(KEPT_PARTS);
        for (_, path) in &unused[..old] {
            let _ = fs::remove_file(path);
        }
    }
}

impl Parts for PartFolder {
    fn load(&self, key: Hash) -> Option<Vec<u8>> {
        let mut content = fs::read(self.file(key)).ok()?;
        let recorded = u32::from_le_bytes(*content.first_chunk()?);
        let part = content.split_off(size_of_val(&recorded));
        (checksum(&part) == recorded).then_some(part)
    }

    fn store(&self, key: Hash, part: &[u8]) {
        let mut content = checksum(part).to_le_bytes().to_vec();
        content.extend_from_slice(part);
        // Without it the part is compiled again next time, no more.
        let _ = fs::create_dir_all(&self.folder);
        let _ = write_atomically(&self.file(key), &content);
    }
}

fn write_record<'a>(facts: &Facts, files: impl Iterator<Item = (&'a str, u32)>) -> String {
    let Facts {
        functions,
        code_bytes,
        unoptimized,
    } = facts;
    let mut text = format!("{HEADER}\nfunctions {functions}\ncode-bytes {code_bytes}\nunoptimized");
    for func in unoptimized {
        // Writing to a String cannot fail.
        let _ = write!(text, " {func}");
    }
    text.push('\n');
    for (name, checksum) in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "file {checksum:08x} {name}");
    }
    let end = end_of_record(&text);
    text + &end
}

/// The last line of a record, behind all that it is the checksum of.
fn end_of_record(body: &str) -> String {
    format!("end {:08x}\n", checksum(body.as_bytes()))
}

/// What a record says, and of each file the name and the checksum.
fn parse_record(text: &str) -> Option<(Facts, Vec<(String, u32)>)> {
    let (body, end) = text.split_at_checked(text.rfind("end ")?)?;
    if end != end_of_record(body) {
        return None;
    }
    let mut lines = body.lines();
    if lines.next()? != HEADER {
        return None;
    }
    let mut number = |key: &str| {
        let value = lines.next()?.strip_prefix(key)?.strip_prefix(' ')?;
        value.parse().ok()
    };
    let (functions, code_bytes) = (number("functions")?, number("code-bytes")?);
    let unoptimized = lines.next()?.strip_prefix("unoptimized")?;
    let unoptimized = unoptimized.split_ascii_whitespace().map(str::parse);
    let facts = Facts {
        functions,
        code_bytes,
        unoptimized: unoptimized.collect::<Result<_, _>>().ok()?,
    };
    let files = lines
        .map(|line| {
            let (checksum, name) = line.strip_prefix("file ")?.split_once(' ')?;
            Some((name.to_owned(), u32::from_str_radix(checksum, 16).ok()?))
        })
        .collect::<Option<_>>()?;
    Some((facts, files))
}

/// The CRC-32 of a content and of its length in front: files of zeros, which a file system may leave behind, do not have it.
///
/// A cryptographic digest would take most of the time to find a large result again in a build script, which Cargo compiles without optimisation.
fn checksum(content: &[u8]) -> u32 {
    let mut hasher = Hasher::new();
    hasher.update(&(content.len() as u64).to_le_bytes());
    hasher.update(content);
    hasher.finalize()
}

/// Writes `content` to `path` so that nobody ever sees a part of it there.
pub fn write_atomically(path: &Path, content: &[u8]) -> Result<(), Error> {
    static COUNTER: AtomicU32 = AtomicU32::new(0);
    // Unlike any other file being written: build scripts of several processes and threads may share a folder.
    let unique = format!(
        "{}-{}.tmp",
        std::process::id(),
        COUNTER.fetch_add(1, Ordering::Relaxed)
    );
    let temporary = path.with_extension(unique);
    let written = fs::write(&temporary, content).and_then(|()| fs::rename(&temporary, path));
    written.map_err(|source: io::Error| {
        // The file may not even exist; the error worth telling is the first.
        let _ = fs::remove_file(&temporary);
        Error::output("write", path, source)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder(PathBuf);

    impl Folder {
        fn new(test: &str) -> Self {
            let name = format!("wasmo-build-cache-{test}-{}", std::process::id());
            Self(std::env::temp_dir().join(name))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn facts() -> Facts {
        Facts {
            functions: 7,
            code_bytes: 1 << 40,
            unoptimized: vec![2, 5],
        }
    }

    fn stored(folder: &Folder) -> Entry {
        let entry = Entry::new(&folder.0, "x_1".to_owned());
        let files = [
            ("x_1.a".to_owned(), b"archive".to_vec()),
            ("x_1 b.ll".to_owned(), Vec::new()),
        ];
        entry.store(&facts(), &files).unwrap();
        entry
    }

    #[test]
    fn what_was_stored_is_found_again() {
        let folder = Folder::new("found");
        let absent = Entry::new(&folder.0, "x_1".to_owned());
        assert_eq!(absent.load(&[]), None);
        let entry = stored(&folder);
        assert_eq!(entry.load(&["x_1.a".to_owned()]), Some(facts()));
        let both = ["x_1.a".to_owned(), "x_1 b.ll".to_owned()];
        assert_eq!(entry.load(&both), Some(facts()));
        assert_eq!(entry.load(&["x_1.s".to_owned()]), None);
        let other = Entry::new(&folder.0, "x_2".to_owned());
        assert_eq!(other.load(&[]), None);
        let left = fs::read_dir(&folder.0).unwrap().count();
        assert_eq!(left, 3, "two files, a record and nothing temporary");
    }

    #[test]
    fn parts_are_kept_as_long_as_they_are_of_use() {
        let folder = Folder::new("parts");
        let key = |number: u8| Hash([number; 16]);
        let parts = PartFolder::new(&folder.0);
        assert_eq!(parts.load(key(0)), None);
        for number in 0..100 {
            parts.store(key(number), &[number]);
        }
        parts.prune();
        assert_eq!(parts.load(key(99)), Some(vec![99]));
        // All are new to this one, which uses two of them.
        let later = PartFolder::new(&folder.0);
        let two = [key(3), key(99)];
        assert!(two.iter().all(|&key| later.load(key).is_some()));
        later.prune();
        assert!(two.iter().all(|&key| later.load(key).is_some()));
        let left = fs::read_dir(&folder.0).unwrap().count();
        assert_eq!(left, KEPT_PARTS + 2);
        fs::write(later.file(key(3)), b"damaged").unwrap();
        fs::write(later.file(key(99)), [1; 40]).unwrap();
        assert!(two.iter().all(|&key| later.load(key).is_none()));
        for len in 0..40 {
            fs::write(later.file(key(3)), vec![0; len]).unwrap();
            assert_eq!(later.load(key(3)), None, "{len} zeros");
        }
    }

    #[test]
    fn a_damaged_file_is_not_used() {
        let folder = Folder::new("damaged");
        let entry = stored(&folder);
        let wanted = ["x_1.a".to_owned()];
        for content in [&b"archivE"[..], b"archiv", b"archive "] {
            fs::write(entry.path("x_1.a"), content).unwrap();
            assert_eq!(entry.load(&wanted), None);
        }
        fs::remove_file(entry.path("x_1.a")).unwrap();
        assert_eq!(entry.load(&wanted), None);
    }

    #[test]
    fn a_damaged_record_is_not_used() {
        let folder = Folder::new("record");
        let entry = stored(&folder);
        let record = fs::read(entry.record()).unwrap();
        for len in 0..record.len() {
            fs::write(entry.record(), &record[..len]).unwrap();
            assert_eq!(entry.load(&[]), None, "record cut to {len} bytes");
        }
        for at in 0..record.len() {
            let mut changed = record.clone();
            changed[at] ^= 1;
            fs::write(entry.record(), &changed).unwrap();
            assert_eq!(entry.load(&[]), None, "record changed at byte {at}");
        }
    }

    #[test]
    fn old_results_go_away_unless_they_are_in_use() {
        let folder = Folder::new("old");
        let store = |number: usize| {
            let entry = Entry::new(&folder.0, format!("x_{number}"));
            entry
                .store(&facts(), &[(format!("x_{number}.a"), b"archive".to_vec())])
                .unwrap();
            let time = SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(number as u64);
            let record = fs::File::options().append(true).open(entry.record());
            record.unwrap().set_modified(time).unwrap();
            entry
        };
        let longer = Entry::new(&folder.0, "x_y_1".to_owned());
        longer.store(&facts(), &[]).unwrap();
        let entries: Vec<_> = (0..KEPT + 3).map(store).collect();
        entries[0].prune("x_");
        assert!(entries.iter().all(|entry| entry.record().exists()));

        // As if another process had made all but the first.
        used().retain(|record| *record == entries[0].record() || !record.starts_with(&folder.0));
        entries[0].prune("y_");
        entries[0].prune("x_");
        let there = entries.iter().map(|entry| entry.record().exists());
        let gone: Vec<_> = there
            .enumerate()
            .filter_map(|(at, there)| (!there).then_some(at))
            .collect();
        assert_eq!(gone, [1, 2]);
        assert!(longer.record().exists());
        let archive = |number: usize| entries[0].path(&format!("x_{number}.a")).exists();
        assert!(archive(0) && !archive(1) && !archive(2) && archive(3));
    }

    #[test]
    fn an_unwritable_folder_is_an_error_that_names_it() {
        let folder = Folder::new("unwritable");
        fs::write(&folder.0, "a file where the folder should be").unwrap();
        let entry = Entry::new(&folder.0, "x".to_owned());
        let error = entry.store(&facts(), &[]).unwrap_err();
        let path = folder.0.display().to_string();
        assert!(error.to_string().contains(&path), "{error}");
        fs::remove_file(&folder.0).unwrap();
    }
}
