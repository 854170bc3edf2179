//! Paths as Emscripten's C library has them, to directories that were granted and paths below them, as WASI has them.
//!
//! # Rules
//!
//! * Names are compared, joined and cut here; that none leads out of its directory is seen to by `wasmo-wasi` alone.

use super::wasi;
use crate::ctx::Emscripten;
use wasmo_rt::MemoryViewMut;
use wasmo_wasi::{Errno, preview1};

/// The current directory, for functions that start at one.
pub(crate) const CURRENT: u32 = -100_i32 as u32;

/// How long a path can be.
const LONGEST: usize = 4096;

/// The first file descriptor that can be a directory.
const FIRST: u32 = 3;

/// A path below a directory.
pub(crate) struct Place {
    pub(crate) dir: u32,
    pub(crate) path: Vec<u8>,
}

/// The bytes at `address`, up to a zero byte.
pub(crate) fn c_string(memory: &MemoryViewMut<'_>, address: u32) -> Result<Vec<u8>, Errno> {
    let bytes = memory.view().as_slice();
    let bytes = bytes.get(address as usize..).ok_or(Errno::Fault)?;
    let most = bytes.len().min(LONGEST);
    match bytes[..most].iter().position(|&byte| byte == 0) {
        Some(end) => Ok(bytes[..end].to_vec()),
        None if most < LONGEST => Err(Errno::Fault),
        None => Err(Errno::Nametoolong),
    }
}

/// The names in a path.
fn names(path: &[u8]) -> impl Iterator<Item = &[u8]> {
    let names = path.split(|&byte| byte == b'/');
    names.filter(|name| !name.is_empty() && *name != b".")
}

/// The number of up to eight bytes, the least significant of which is the first.
pub(crate) fn little_endian(bytes: &[u8]) -> u64 {
    let bytes = bytes.iter().rev();
    bytes.fold(0, |value, &byte| value << 8 | u64::from(byte))
}

/// The name of a granted directory; `None` for what is none.
fn granted(cx: &mut Emscripten, fd: u32) -> Result<Option<Vec<u8>>, Errno> {
    let mut scratch = vec![0; 8];
    match wasi(preview1::fd_prestat_get(&cx.wasi, &mut scratch, fd, 0)) {
        Ok(()) => {}
        // Granted directories have the first numbers. Should the guest close one, those behind are not found any more.
        Err(Errno::Badf) => return Ok(None),
        Err(errno) => return Err(errno),
    }
    let len = little_endian(&scratch[4..8]) as u32;
    let mut name = vec![0; len as usize];
    wasi(preview1::fd_prestat_dir_name(
        &cx.wasi, &mut name, fd, 0, len,
    ))?;
    Ok(Some(name))
}

/// Where the path at `address` leads from the directory `dir`: for an absolute one, and one from the current directory, into the
/// granted directory with the longest name that it begins with.
pub(crate) fn place(
    cx: &mut Emscripten,
    memory: &MemoryViewMut<'_>,
    dir: u32,
    address: u32,
) -> Result<Place, Errno> {
    let path = c_string(memory, address)?;
    place_of(cx, dir, path)
}

fn place_of(cx: &mut Emscripten, dir: u32, path: Vec<u8>) -> Result<Place, Errno> {
    if path.is_empty() {
        return Err(Errno::Noent);
    }
    let absolute = path[0] == b'/';
    if !absolute && dir != CURRENT {
        return Ok(Place { dir, path });
    }
    let start = if absolute { &[][..] } else { &cx.current[..] };
    let whole: Vec<Vec<u8>> = start
        .iter()
        .cloned()
        .chain(names(&path).map(<[u8]>::to_vec))
        .collect();
    let mut best: Option<(u32, usize)> = None;
    let mut fd = FIRST;
    while let Some(name) = granted(cx, fd)? {
        let mut len = 0;
        let begins = names(&name).all(|name| {
            len += 1;
            whole.get(len - 1).is_some_and(|other| other == name)
        });
        if begins && best.is_none_or(|(_, longest)| len > longest) {
            best = Some((fd, len));
        }
        fd += 1;
    }
    // Nothing was granted that the name could be in.
    let (dir, len) = best.ok_or(Errno::Noent)?;
    let mut rest = whole[len..].join(&b'/');
    if rest.is_empty() {
        rest.push(b'.');
    } else if path.ends_with(b"/") {
        rest.push(b'/');
    }
    if rest.len() >= LONGEST {
        return Err(Errno::Nametoolong);
    }
    Ok(Place { dir, path: rest })
}

/// Makes `path` the current directory, whose name is kept as a text: `..` takes away the name before it.
pub(crate) fn enter(cx: &mut Emscripten, path: &[u8]) -> Result<(), Errno> {
    let mut new = match path.first() {
        Some(b'/') => Vec::new(),
        _ => cx.current.clone(),
    };
    for name in names(path) {
        if name == b".." {
            new.pop();
        } else {
            new.push(name.to_vec());
        }
    }
    if new.iter().map(|name| name.len() + 1).sum::<usize>() >= LONGEST {
        return Err(Errno::Nametoolong);
    }
    let mut text = b"/".to_vec();
    text.extend(new.join(&b'/'));
    let place = place_of(cx, CURRENT, text)?;
    let mut scratch = Scratch::new(&place.path);
    scratch.filestat(cx, place.dir, true)?;
    if scratch.file_type() != DIRECTORY {
        return Err(Errno::Notdir);
    }
    cx.current = new;
    Ok(())
}

/// The file types of WASI.
pub(crate) const DIRECTORY: u8 = 3;

/// A memory for calls of WASI's functions: a result at its beginning, then up to two paths.
pub(crate) struct Scratch {
    pub(crate) bytes: Vec<u8>,
    first: u32,
    second: u32,
}

impl Scratch {
    /// The size of the largest result, a record of a file.
    const RESULT: u32 = 64;

    pub(crate) fn new(path: &[u8]) -> Self {
        Self::with_two(path, b"")
    }

    pub(crate) fn with_two(first: &[u8], second: &[u8]) -> Self {
        let mut bytes = vec![0; Self::RESULT as usize];
        bytes.extend_from_slice(first);
        bytes.extend_from_slice(second);
        // Paths are shorter than `LONGEST`.
        Self {
            bytes,
            first: first.len() as u32,
            second: second.len() as u32,
        }
    }

    /// Address and length of the first path.
    pub(crate) fn first(&self) -> (u32, u32) {
        (Self::RESULT, self.first)
    }

    /// Address and length of the second path.
    pub(crate) fn second(&self) -> (u32, u32) {
        (Self::RESULT + self.first, self.second)
    }

    /// Gets the record of the file that the first path names.
    pub(crate) fn filestat(
        &mut self,
        cx: &mut Emscripten,
        dir: u32,
        follow: bool,
    ) -> Result<(), Errno> {
        let (path, len) = self.first();
        wasi(preview1::path_filestat_get(
            &cx.wasi,
            &mut self.bytes,
            dir,
            follow.into(),
            path,
            len,
            0,
        ))
    }

    /// The type in the record of a file.
    pub(crate) fn file_type(&self) -> u8 {
        self.bytes[16]
    }

    pub(crate) fn u32(&self, offset: usize) -> u32 {
        self.u64(offset) as u32
    }

    pub(crate) fn u64(&self, offset: usize) -> u64 {
        little_endian(&self.bytes[offset..offset + 8])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmo_wasi::{Access, WasiCtx};

    fn place_in(current: &str, path: &str) -> Result<(u32, String), Errno> {
        let folder = std::env::temp_dir();
        let wasi = WasiCtx::builder()
            .preopened_dir(&folder, "/data", Access::ReadOnly)
            .preopened_dir(&folder, "/data/inner/", Access::ReadOnly)
            .preopened_dir(&folder, "./other", Access::ReadOnly)
            .build()
            .unwrap();
        let mut cx = Emscripten::new(wasi);
        cx.current = names(current.as_bytes()).map(<[u8]>::to_vec).collect();
        let place = place_of(&mut cx, CURRENT, path.into())?;
        Ok((place.dir, String::from_utf8(place.path).unwrap()))
    }

    #[test]
    fn places() {
        let found = |dir, path: &str| Ok((dir, path.to_owned()));
        assert_eq!(place_in("/", "/data/a/b"), found(3, "a/b"));
        assert_eq!(place_in("/", "data//./a/"), found(3, "a/"));
        assert_eq!(place_in("/", "/data"), found(3, "."));
        assert_eq!(place_in("/", "/data/inner"), found(4, "."));
        assert_eq!(place_in("/data", "inner/x"), found(4, "x"));
        assert_eq!(place_in("/data", "innermost"), found(3, "innermost"));
        assert_eq!(place_in("/data/a", "../b"), found(3, "a/../b"));
        assert_eq!(place_in("/data/a", "/other/b"), found(5, "b"));
        // Not cut here, but refused by the functions of WASI.
        assert_eq!(place_in("/", "/data/../etc"), found(3, "../etc"));
        assert_eq!(place_in("/", "/"), Err(Errno::Noent));
        assert_eq!(place_in("/", "/dat/a"), Err(Errno::Noent));
        assert_eq!(place_in("/", "/database"), Err(Errno::Noent));
        assert_eq!(place_in("/", ""), Err(Errno::Noent));
    }
}
