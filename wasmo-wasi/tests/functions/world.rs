//! A guest that is not there: its memory, what it was granted, and calls as it would make them.

use tempfile::TempDir;
use wasmo_wasi::preview1 as wasi;
use wasmo_wasi::{Access, Errno, GuestMemory, Outcome, WasiCtx, WasiCtxBuilder};

/// A guest's memory of a page, and a temporary directory, which the guest has as file descriptor 3.
pub(crate) struct World {
    pub(crate) dir: TempDir,
    pub(crate) cx: WasiCtx,
    pub(crate) memory: Vec<u8>,
}

/// The granted directory.
pub(crate) const ROOT: u32 = 3;

/// Where results are written.
pub(crate) const OUT: u32 = 0x100;

/// Where buffers are.
pub(crate) const BUFFER: u32 = 0x1000;

/// Where the array of buffers is.
const ARRAY: u32 = 0x40;

/// Where texts are.
const TEXTS: u32 = 0x8000;

/// All rights.
pub(crate) const ALL: u64 = (1 << 30) - 1;
pub(crate) const READ: u64 = 1 << 1;
pub(crate) const SEEK: u64 = 1 << 2;
pub(crate) const WRITE: u64 = 1 << 6;

/// All that makes sense for a file.
pub(crate) const FILE: u64 =
    0x1ff & !(1 << 9) | READ | SEEK | WRITE | 1 << 21 | 1 << 22 | 1 << 23 | 1 << 27;

/// `oflags`.
pub(crate) const CREAT: u32 = 1;
pub(crate) const DIRECTORY: u32 = 2;
pub(crate) const EXCL: u32 = 4;
pub(crate) const TRUNC: u32 = 8;

/// The number that a call gave to the guest, which it did not end.
pub(crate) fn errno(outcome: Outcome) -> Errno {
    outcome.expect("the guest goes on")
}

/// That a call was successful.
#[track_caller]
pub(crate) fn ok(outcome: Outcome) {
    assert_eq!(outcome, Ok(Errno::Success));
}

fn result<T>(outcome: Outcome, value: impl FnOnce() -> T) -> Result<T, Errno> {
    match errno(outcome) {
        Errno::Success => Ok(value()),
        error => Err(error),
    }
}

impl World {
    pub(crate) fn new() -> Self {
        Self::with(Access::ReadWrite, |builder| builder)
    }

    pub(crate) fn with(
        access: Access,
        grant: impl FnOnce(WasiCtxBuilder) -> WasiCtxBuilder,
    ) -> Self {
        let dir = tempfile::tempdir().expect("a temporary directory");
        let builder = WasiCtx::builder().preopened_dir(dir.path(), "/", access);
        let cx = grant(builder).build().expect("what can be granted");
        let memory = vec![0; 0x1_0000];
        Self { dir, cx, memory }
    }

    /// Puts a text at a place of its own in memory.
    pub(crate) fn text(&mut self, place: u32, text: impl AsRef<[u8]>) -> (u32, u32) {
        let text = text.as_ref();
        let address = TEXTS + place * 0x2000;
        self.memory.write(address, text).expect("a short text");
        (address, text.len() as u32)
    }

    /// An array of one buffer at [`BUFFER`] with `len` bytes.
    pub(crate) fn array(&mut self, len: u32) -> u32 {
        self.put_u32(ARRAY, BUFFER);
        self.put_u32(ARRAY + 4, len);
        ARRAY
    }

    pub(crate) fn put_u32(&mut self, address: u32, value: u32) {
        self.memory.write(address, &value.to_le_bytes()).unwrap();
    }

    pub(crate) fn u16(&self, address: u32) -> u16 {
        u16::from_le_bytes(self.bytes(address))
    }

    pub(crate) fn u32(&self, address: u32) -> u32 {
        u32::from_le_bytes(self.bytes(address))
    }

    pub(crate) fn u64(&self, address: u32) -> u64 {
        u64::from_le_bytes(self.bytes(address))
    }

    pub(crate) fn bytes<const N: usize>(&self, address: u32) -> [u8; N] {
        let mut bytes = [0; N];
        self.memory.read(address, &mut bytes).expect("in memory");
        bytes
    }

    /// Opens below the granted directory, with all rights of a file.
    pub(crate) fn open(&mut self, path: impl AsRef<[u8]>, oflags: u32) -> Result<u32, Errno> {
        self.open_as(ROOT, path, 1, oflags, FILE, 0)
    }

    pub(crate) fn open_as(
        &mut self,
        fd: u32,
        path: impl AsRef<[u8]>,
        lookup: u32,
        oflags: u32,
        rights: u64,
        flags: u32,
    ) -> Result<u32, Errno> {
        let (path, len) = self.text(0, path);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let opened = wasi::path_open(
            cx, memory, fd, lookup, path, len, oflags, rights, ALL, flags, OUT,
        );
        result(opened, || self.u32(OUT))
    }

    /// Opens a directory.
    pub(crate) fn open_dir(&mut self, path: impl AsRef<[u8]>) -> Result<u32, Errno> {
        self.open_as(ROOT, path, 1, DIRECTORY, ALL & !FILE, 0)
    }

    pub(crate) fn write(&mut self, fd: u32, bytes: &[u8]) -> Result<u32, Errno> {
        self.memory.write(BUFFER, bytes).expect("a short text");
        let array = self.array(bytes.len() as u32);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let written = wasi::fd_write(cx, memory, fd, array, 1, OUT);
        result(written, || self.u32(OUT))
    }

    pub(crate) fn read(&mut self, fd: u32, len: u32) -> Result<Vec<u8>, Errno> {
        let array = self.array(len);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let read = wasi::fd_read(cx, memory, fd, array, 1, OUT);
        result(read, || {
            let len = self.u32(OUT) as usize;
            self.memory[BUFFER as usize..][..len].to_vec()
        })
    }

    pub(crate) fn seek(&mut self, fd: u32, offset: i64, whence: u32) -> Result<u64, Errno> {
        let (cx, memory) = (&self.cx, &mut self.memory);
        let sought = wasi::fd_seek(cx, memory, fd, offset, whence, OUT);
        result(sought, || self.u64(OUT))
    }

    pub(crate) fn close(&mut self, fd: u32) -> Errno {
        errno(wasi::fd_close(&self.cx, &mut self.memory, fd))
    }

    /// One of the functions of a file descriptor and a path.
    pub(crate) fn at(
        &mut self,
        function: fn(&WasiCtx, &mut dyn GuestMemory, u32, u32, u32) -> Outcome,
        fd: u32,
        path: impl AsRef<[u8]>,
    ) -> Errno {
        let (path, len) = self.text(0, path);
        errno(function(&self.cx, &mut self.memory, fd, path, len))
    }

    pub(crate) fn rename(
        &mut self,
        from_fd: u32,
        from: impl AsRef<[u8]>,
        to_fd: u32,
        to: impl AsRef<[u8]>,
    ) -> Errno {
        let (from, from_len) = self.text(0, from);
        let (to, to_len) = self.text(1, to);
        let (cx, memory) = (&self.cx, &mut self.memory);
        errno(wasi::path_rename(
            cx, memory, from_fd, from, from_len, to_fd, to, to_len,
        ))
    }

    pub(crate) fn link(
        &mut self,
        from_fd: u32,
        from: impl AsRef<[u8]>,
        to_fd: u32,
        to: impl AsRef<[u8]>,
    ) -> Errno {
        let (from, from_len) = self.text(0, from);
        let (to, to_len) = self.text(1, to);
        let (cx, memory) = (&self.cx, &mut self.memory);
        errno(wasi::path_link(
            cx, memory, from_fd, 0, from, from_len, to_fd, to, to_len,
        ))
    }

    pub(crate) fn symlink(&mut self, target: impl AsRef<[u8]>, path: impl AsRef<[u8]>) -> Errno {
        let (target, target_len) = self.text(0, target);
        let (path, len) = self.text(1, path);
        let (cx, memory) = (&self.cx, &mut self.memory);
        errno(wasi::path_symlink(
            cx, memory, target, target_len, ROOT, path, len,
        ))
    }

    /// The record of a file at [`OUT`].
    pub(crate) fn stat(&mut self, path: impl AsRef<[u8]>, follow: bool) -> Errno {
        let (path, len) = self.text(0, path);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let lookup = u32::from(follow);
        errno(wasi::path_filestat_get(
            cx, memory, ROOT, lookup, path, len, OUT,
        ))
    }

    pub(crate) fn set_times(&mut self, path: impl AsRef<[u8]>, follow: bool) -> Errno {
        let (path, len) = self.text(0, path);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let lookup = u32::from(follow);
        let (time, both) = (1_000_000_000, 5);
        errno(wasi::path_filestat_set_times(
            cx, memory, ROOT, lookup, path, len, time, time, both,
        ))
    }

    pub(crate) fn readlink(&mut self, path: impl AsRef<[u8]>) -> Result<Vec<u8>, Errno> {
        let (path, len) = self.text(0, path);
        let (cx, memory) = (&self.cx, &mut self.memory);
        let read = wasi::path_readlink(cx, memory, ROOT, path, len, BUFFER, 100, OUT);
        result(read, || {
            let len = self.u32(OUT) as usize;
            self.memory[BUFFER as usize..][..len].to_vec()
        })
    }
}
