//! Files: the system calls of Emscripten's C library, by those of WASI.
//!
//! WASI's functions read paths from and write results to a memory of their own (`Scratch`): their records are others.

use super::paths::{self, CURRENT, DIRECTORY, Place, Scratch, c_string, little_endian, place};
use super::wasi;
use crate::ctx::Emscripten;
use wasmo_rt::MemoryViewMut;
use wasmo_wasi::{Errno, preview1};

type Memory<'a, 'b> = &'a mut MemoryViewMut<'b>;
type Number = Result<u32, Errno>;

/// Emscripten's numbers.
mod flag {
    pub(super) const ACCESS_MODE: u32 = 0o3;
    pub(super) const WRITE_ONLY: u32 = 0o1;
    pub(super) const READ_WRITE: u32 = 0o2;
    pub(super) const CREATE: u32 = 0o100;
    pub(super) const EXCLUSIVE: u32 = 0o200;
    pub(super) const TRUNCATE: u32 = 0o1000;
    pub(super) const APPEND: u32 = 0o2000;
    pub(super) const NONBLOCK: u32 = 0o4000;
    pub(super) const DSYNC: u32 = 0o10000;
    pub(super) const DIRECTORY: u32 = 0o200_000;
    pub(super) const NO_FOLLOW: u32 = 0o400_000;
    pub(super) const SYNC: u32 = 0o4_010_000;
    pub(super) const PATH_ONLY: u32 = 0o10_000_000;

    pub(super) const AT_NO_FOLLOW: u32 = 0x100;
    pub(super) const AT_REMOVE_DIR: u32 = 0x200;
    pub(super) const AT_FOLLOW: u32 = 0x400;
    pub(super) const AT_EMPTY_PATH: u32 = 0x1000;
}

/// WASI's numbers.
mod wasi_flag {
    pub(super) const CREATE: u32 = 1;
    pub(super) const DIRECTORY: u32 = 2;
    pub(super) const EXCLUSIVE: u32 = 4;
    pub(super) const TRUNCATE: u32 = 8;

    pub(super) const APPEND: u32 = 1;
    pub(super) const DSYNC: u32 = 2;
    pub(super) const NONBLOCK: u32 = 4;
    pub(super) const SYNC: u32 = 16;

    pub(super) const RIGHT_READ: u64 = 1 << 1;
    pub(super) const RIGHT_WRITE: u64 = 1 << 6;
    /// What else there is: all of it that makes sense is given.
    pub(super) const RIGHTS: u64 = (1 << 30) - 1;
    /// Rights that mean writing: to allocate, and to change the size.
    pub(super) const RIGHTS_TO_CHANGE: u64 = 1 << 8 | 1 << 22 | RIGHT_WRITE;

    pub(super) const TIME_NOW: [u32; 2] = [2, 8];
    pub(super) const TIME_GIVEN: [u32; 2] = [1, 4];
}

fn write(memory: Memory<'_, '_>, address: u32, bytes: &[u8]) -> Result<(), Errno> {
    memory.write(address, bytes).map_err(|_| Errno::Fault)
}

fn read_u32(memory: Memory<'_, '_>, address: u32) -> Result<u32, Errno> {
    memory.read_value(address).map_err(|_| Errno::Fault)
}

pub(crate) fn zero(_cx: &mut Emscripten, _memory: Memory<'_, '_>) -> Number {
    Ok(0)
}

// Opening.

pub(crate) fn open(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    path: u32,
    flags: u32,
    args: u32,
) -> Number {
    openat(cx, memory, CURRENT, path, flags, args)
}

pub(crate) fn openat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    flags: u32,
    _args: u32,
) -> Number {
    let place = place(cx, memory, dir, path)?;
    open_place(cx, &place, flags)
}

fn open_place(cx: &mut Emscripten, place: &Place, flags: u32) -> Number {
    let is = |flag: u32| flags & flag == flag;
    let mut oflags = 0;
    for (flag, wasi) in [
        (flag::CREATE, wasi_flag::CREATE),
        (flag::DIRECTORY, wasi_flag::DIRECTORY),
        (flag::EXCLUSIVE, wasi_flag::EXCLUSIVE),
        (flag::TRUNCATE, wasi_flag::TRUNCATE),
    ] {
        if is(flag) {
            oflags |= wasi;
        }
    }
    let mut fd_flags = 0;
    for (flag, wasi) in [
        (flag::APPEND, wasi_flag::APPEND),
        (flag::DSYNC, wasi_flag::DSYNC),
        (flag::NONBLOCK, wasi_flag::NONBLOCK),
        (flag::SYNC, wasi_flag::SYNC),
    ] {
        if is(flag) {
            fd_flags |= wasi;
        }
    }
    let (read, write) = match flags & flag::ACCESS_MODE {
        _ if is(flag::PATH_ONLY) => (false, false),
        0 => (true, false),
        flag::WRITE_ONLY => (false, true),
        flag::READ_WRITE => (true, true),
        _ => return Err(Errno::Inval),
    };
    let mut rights = wasi_flag::RIGHTS;
    if !read {
        rights &= !wasi_flag::RIGHT_READ;
    }
    if !write {
        rights &= !wasi_flag::RIGHTS_TO_CHANGE;
    }
    let mut scratch = Scratch::new(&place.path);
    let (path, len) = scratch.first();
    wasi(preview1::path_open(
        &cx.wasi,
        &mut scratch.bytes,
        place.dir,
        (!is(flag::NO_FOLLOW)).into(),
        path,
        len,
        oflags,
        rights,
        wasi_flag::RIGHTS,
        fd_flags,
        0,
    ))?;
    let fd = scratch.u32(0);
    cx.positions.remove(&fd);
    Ok(fd)
}

pub(crate) fn fcntl(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    fd: u32,
    command: u32,
    args: u32,
) -> Number {
    let mut scratch = Scratch::new(b"");
    wasi(preview1::fd_fdstat_get(&cx.wasi, &mut scratch.bytes, fd, 0))?;
    let now = scratch.u32(2) & 0xffff;
    match command {
        // F_GETFD and F_SETFD: there is nothing that could be executed.
        1 | 2 => Ok(0),
        // F_GETFL
        3 => {
            let rights = scratch.u64(8);
            let has = |right: u64| rights & right != 0;
            let mut flags = match (has(wasi_flag::RIGHT_READ), has(wasi_flag::RIGHT_WRITE)) {
                (true, true) => flag::READ_WRITE,
                (false, true) => flag::WRITE_ONLY,
                _ => 0,
            };
            if now & wasi_flag::APPEND != 0 {
                flags |= flag::APPEND;
            }
            if now & wasi_flag::NONBLOCK != 0 {
                flags |= flag::NONBLOCK;
            }
            Ok(flags)
        }
        // F_SETFL
        4 => {
            let flags = read_u32(memory, args)?;
            let mut new = now & !(wasi_flag::APPEND | wasi_flag::NONBLOCK);
            if flags & flag::APPEND != 0 {
                new |= wasi_flag::APPEND;
            }
            if flags & flag::NONBLOCK != 0 {
                new |= wasi_flag::NONBLOCK;
            }
            wasi(preview1::fd_fdstat_set_flags(
                &cx.wasi,
                &mut scratch.bytes,
                fd,
                new,
            ))?;
            Ok(0)
        }
        // F_GETLK, in older and newer versions: the file is not locked.
        5 | 12 => {
            const UNLOCKED: u16 = 2;
            let lock = read_u32(memory, args)?;
            write(memory, lock, &UNLOCKED.to_le_bytes())?;
            Ok(0)
        }
        // F_SETLK and F_SETLKW: nobody else is asked for locks.
        6 | 7 | 13 | 14 => Ok(0),
        _ => Err(Errno::Inval),
    }
}

/// Programs ask whether something is a terminal, and how large.
pub(crate) fn ioctl(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    fd: u32,
    command: u32,
    args: u32,
) -> Number {
    const TCGETS: u32 = 0x5401;
    const TIOCGWINSZ: u32 = 0x5413;
    /// A file type of WASI.
    const CHARACTER_DEVICE: u32 = 2;
    let mut scratch = Scratch::new(b"");
    wasi(preview1::fd_fdstat_get(&cx.wasi, &mut scratch.bytes, fd, 0))?;
    let terminal = scratch.u32(0) & 0xff == CHARACTER_DEVICE;
    match command {
        TCGETS if terminal => Ok(0),
        TIOCGWINSZ if terminal => {
            let to = read_u32(memory, args)?;
            write(memory, to, &[24, 0, 80, 0, 0, 0, 0, 0])?;
            Ok(0)
        }
        _ => Err(Errno::Notty),
    }
}

// Records of files.

/// Writes the record in `scratch` as Emscripten's `struct stat`.
fn put_stat(scratch: &Scratch, newer: bool, memory: Memory<'_, '_>, out: u32) -> Number {
    let inode = scratch.u64(8);
    let size = scratch.u64(32);
    let mode = match scratch.file_type() {
        1 => 0o060_666,
        2 => 0o020_666,
        DIRECTORY => 0o040_777,
        4 => 0o100_666,
        5 | 6 => 0o140_666,
        7 => 0o120_777,
        _ => 0o010_666_u32,
    };
    if newer {
        return put_newer_stat(scratch, memory, out, mode);
    }
    let mut record = [0; 88];
    let mut put = |offset: usize, bytes: &[u8]| {
        record[offset..offset + bytes.len()].copy_from_slice(bytes);
    };
    put(0, &scratch.u64(0).to_le_bytes()[..4]);
    put(8, &inode.to_le_bytes()[..4]);
    put(12, &mode.to_le_bytes());
    put(16, &scratch.u64(24).to_le_bytes()[..4]);
    put(40, &size.to_le_bytes());
    put(48, &4096_u32.to_le_bytes());
    put(52, &(size.div_ceil(512) as u32).to_le_bytes());
    for (offset, time) in [(56, 40), (64, 48), (72, 56)] {
        let time = scratch.u64(time);
        put(offset, &((time / 1_000_000_000) as u32).to_le_bytes());
        put(offset + 4, &((time % 1_000_000_000) as u32).to_le_bytes());
    }
    put(80, &inode.to_le_bytes());
    write(memory, out, &record)?;
    Ok(0)
}

/// The same where times have 64 bits.
fn put_newer_stat(scratch: &Scratch, memory: Memory<'_, '_>, out: u32, mode: u32) -> Number {
    let size = scratch.u64(32);
    let mut record = [0; 96];
    let mut put = |offset: usize, bytes: &[u8]| {
        record[offset..offset + bytes.len()].copy_from_slice(bytes);
    };
    put(0, &scratch.u64(0).to_le_bytes()[..4]);
    put(4, &mode.to_le_bytes());
    put(8, &scratch.u64(24).to_le_bytes()[..4]);
    put(24, &size.to_le_bytes());
    put(32, &4096_u32.to_le_bytes());
    put(36, &(size.div_ceil(512) as u32).to_le_bytes());
    for (offset, time) in [(40, 40), (56, 48), (72, 56)] {
        let time = scratch.u64(time);
        put(offset, &(time / 1_000_000_000).to_le_bytes());
        put(offset + 8, &((time % 1_000_000_000) as u32).to_le_bytes());
    }
    put(88, &scratch.u64(8).to_le_bytes());
    write(memory, out, &record)?;
    Ok(0)
}

pub(crate) fn fchown(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    fd: u32,
    _user: u32,
    _group: u32,
) -> Number {
    // As with modes: nobody owns files.
    fchmod(cx, memory, fd, 0)
}

pub(crate) fn fstat(cx: &mut Emscripten, memory: Memory<'_, '_>, fd: u32, out: u32) -> Number {
    let mut scratch = Scratch::new(b"");
    wasi(preview1::fd_filestat_get(
        &cx.wasi,
        &mut scratch.bytes,
        fd,
        0,
    ))?;
    put_stat(&scratch, cx.newer == Some(true), memory, out)
}

pub(crate) fn stat(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32, out: u32) -> Number {
    fstatat(cx, memory, CURRENT, path, out, 0)
}

pub(crate) fn lstat(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32, out: u32) -> Number {
    fstatat(cx, memory, CURRENT, path, out, flag::AT_NO_FOLLOW)
}

pub(crate) fn fstatat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    out: u32,
    flags: u32,
) -> Number {
    if flags & flag::AT_EMPTY_PATH != 0 && dir != CURRENT && c_string(memory, path)?.is_empty() {
        return fstat(cx, memory, dir, out);
    }
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::new(&place.path);
    scratch.filestat(cx, place.dir, flags & flag::AT_NO_FOLLOW == 0)?;
    put_stat(&scratch, cx.newer == Some(true), memory, out)
}

pub(crate) fn access(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32, mode: u32) -> Number {
    faccessat(cx, memory, CURRENT, path, mode, 0)
}

/// What is there can be read and written, as its mode says; trying shows whether it was granted.
pub(crate) fn faccessat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    mode: u32,
    flags: u32,
) -> Number {
    if mode & !7 != 0 {
        return Err(Errno::Inval);
    }
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::new(&place.path);
    scratch.filestat(cx, place.dir, flags & flag::AT_NO_FOLLOW == 0)?;
    Ok(0)
}

pub(crate) fn chmod(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32, _mode: u32) -> Number {
    access(cx, memory, path, 0)
}

pub(crate) fn fchmod(cx: &mut Emscripten, _memory: Memory<'_, '_>, fd: u32, _mode: u32) -> Number {
    let mut scratch = Scratch::new(b"");
    wasi(preview1::fd_fdstat_get(&cx.wasi, &mut scratch.bytes, fd, 0))?;
    Ok(0)
}

pub(crate) fn fdatasync(cx: &mut Emscripten, _memory: Memory<'_, '_>, fd: u32) -> Number {
    wasi(preview1::fd_datasync(&cx.wasi, &mut Vec::new(), fd))?;
    Ok(0)
}

pub(crate) fn ftruncate(
    cx: &mut Emscripten,
    _memory: Memory<'_, '_>,
    fd: u32,
    low: u32,
    high: u32,
) -> Number {
    let size = u64::from(high) << 32 | u64::from(low);
    wasi(preview1::fd_filestat_set_size(
        &cx.wasi,
        &mut Vec::new(),
        fd,
        size,
    ))?;
    Ok(0)
}

pub(crate) fn truncate(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    path: u32,
    low: u32,
    high: u32,
) -> Number {
    let fd = open(cx, memory, path, flag::WRITE_ONLY, 0)?;
    let done = ftruncate(cx, memory, fd, low, high);
    wasi(preview1::fd_close(&cx.wasi, &mut Vec::new(), fd))?;
    done
}

pub(crate) fn ftruncate_to(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    fd: u32,
    size: i64,
) -> Number {
    let size = u64::try_from(size).map_err(|_| Errno::Inval)?;
    ftruncate(cx, memory, fd, size as u32, (size >> 32) as u32)
}

pub(crate) fn truncate_to(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    path: u32,
    size: i64,
) -> Number {
    let size = u64::try_from(size).map_err(|_| Errno::Inval)?;
    truncate(cx, memory, path, size as u32, (size >> 32) as u32)
}

pub(crate) fn utimensat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    times: u32,
    flags: u32,
) -> Number {
    const NOW: u32 = 0x3fff_ffff;
    const OMIT: u32 = 0x3fff_fffe;
    let mut given = [0; 2];
    let mut fst_flags = 0;
    if times == 0 {
        fst_flags = wasi_flag::TIME_NOW[0] | wasi_flag::TIME_NOW[1];
    } else {
        let times = match cx.newer {
            Some(true) => {
                let times: [u64; 4] = memory.read_value(times).map_err(|_| Errno::Fault)?;
                // The upper half of the nanoseconds is padding.
                times.map(|part| part & 0xffff_ffff)
            }
            _ => {
                let times: [u32; 4] = memory.read_value(times).map_err(|_| Errno::Fault)?;
                times.map(u64::from)
            }
        };
        for (which, time) in times.chunks(2).enumerate() {
            match time[1] as u32 {
                NOW => fst_flags |= wasi_flag::TIME_NOW[which],
                OMIT => {}
                nanoseconds if nanoseconds < 1_000_000_000 => {
                    fst_flags |= wasi_flag::TIME_GIVEN[which];
                    given[which] = time[0] * 1_000_000_000 + u64::from(nanoseconds);
                }
                _ => return Err(Errno::Inval),
            }
        }
    }
    let [accessed, modified] = given;
    if path == 0 {
        wasi(preview1::fd_filestat_set_times(
            &cx.wasi,
            &mut Vec::new(),
            dir,
            accessed,
            modified,
            fst_flags,
        ))?;
        return Ok(0);
    }
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::new(&place.path);
    let (path, len) = scratch.first();
    wasi(preview1::path_filestat_set_times(
        &cx.wasi,
        &mut scratch.bytes,
        place.dir,
        (flags & flag::AT_NO_FOLLOW == 0).into(),
        path,
        len,
        accessed,
        modified,
        fst_flags,
    ))?;
    Ok(0)
}

// Directories.

pub(crate) fn chdir(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32) -> Number {
    let path = c_string(memory, path)?;
    if path.is_empty() {
        return Err(Errno::Noent);
    }
    paths::enter(cx, &path)?;
    Ok(0)
}

pub(crate) fn getcwd(cx: &mut Emscripten, memory: Memory<'_, '_>, buffer: u32, len: u32) -> Number {
    if len == 0 {
        return Err(Errno::Inval);
    }
    let mut text = b"/".to_vec();
    text.extend(cx.current.join(&b'/'));
    text.push(0);
    if text.len() > len as usize {
        return Err(Errno::Range);
    }
    write(memory, buffer, &text)?;
    Ok(text.len() as u32)
}

/// Gives as many entries of the directory as there is space for, from where the last call ended.
pub(crate) fn getdents(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    fd: u32,
    buffer: u32,
    len: u32,
) -> Number {
    /// The size of Emscripten's record, and where in it the name is.
    const SIZE: usize = 280;
    const NAME: usize = 19;
    /// The size of WASI's record, behind which the name follows.
    const HEADER: usize = 24;
    /// How many bytes of WASI's records are got at once: more than the longest has.
    const CHUNK: usize = 4096;
    if (len as usize) < SIZE {
        return Err(Errno::Inval);
    }
    memory.bytes(buffer, len).map_err(|_| Errno::Fault)?;
    let mut position = cx.positions.get(&fd).copied().unwrap_or(0);
    let mut done = 0;
    // The number of bytes used is written behind them.
    let mut scratch = vec![0; CHUNK + 4];
    'all: loop {
        wasi(preview1::fd_readdir(
            &cx.wasi,
            &mut scratch,
            fd,
            0,
            CHUNK as u32,
            position,
            CHUNK as u32,
        ))?;
        let used = little_endian(&scratch[CHUNK..]) as usize;
        let mut rest = &scratch[..used.min(CHUNK)];
        let mut any = false;
        while rest.len() >= HEADER {
            let (header, names) = rest.split_at(HEADER);
            let name_len = little_endian(&header[16..20]) as usize;
            // An entry that was cut off comes again.
            let Some(name) = names.get(..name_len) else {
                break;
            };
            any = true;
            rest = &names[name_len..];
            if done + SIZE > len as usize {
                break 'all;
            }
            position = little_endian(&header[..8]);
            if name_len >= SIZE - NAME {
                continue;
            }
            let mut record = [0; SIZE];
            record[..8].copy_from_slice(&header[8..16]);
            record[8..16].copy_from_slice(&header[..8]);
            record[16..18].copy_from_slice(&(SIZE as u16).to_le_bytes());
            record[18] = match header[20] {
                1 => 6,
                2 => 2,
                DIRECTORY => 4,
                4 => 8,
                5 | 6 => 12,
                7 => 10,
                _ => 0,
            };
            record[NAME..NAME + name_len].copy_from_slice(name);
            write(memory, buffer + done as u32, &record)?;
            done += SIZE;
        }
        if !any || used < CHUNK {
            break;
        }
    }
    cx.positions.insert(fd, position);
    Ok(done as u32)
}

// Names.

pub(crate) fn mkdir(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32, mode: u32) -> Number {
    mkdirat(cx, memory, CURRENT, path, mode)
}

pub(crate) fn mkdirat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    _mode: u32,
) -> Number {
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::new(&place.path);
    let (path, len) = scratch.first();
    wasi(preview1::path_create_directory(
        &cx.wasi,
        &mut scratch.bytes,
        place.dir,
        path,
        len,
    ))?;
    Ok(0)
}

pub(crate) fn unlink(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32) -> Number {
    unlinkat(cx, memory, CURRENT, path, 0)
}

pub(crate) fn rmdir(cx: &mut Emscripten, memory: Memory<'_, '_>, path: u32) -> Number {
    unlinkat(cx, memory, CURRENT, path, flag::AT_REMOVE_DIR)
}

pub(crate) fn unlinkat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    flags: u32,
) -> Number {
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::new(&place.path);
    let (path, len) = scratch.first();
    let remove = match flags {
        0 => preview1::path_unlink_file,
        flag::AT_REMOVE_DIR => preview1::path_remove_directory,
        _ => return Err(Errno::Inval),
    };
    wasi(remove(&cx.wasi, &mut scratch.bytes, place.dir, path, len))?;
    Ok(0)
}

pub(crate) fn rename(cx: &mut Emscripten, memory: Memory<'_, '_>, old: u32, new: u32) -> Number {
    renameat(cx, memory, CURRENT, old, CURRENT, new)
}

pub(crate) fn renameat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    old_dir: u32,
    old: u32,
    new_dir: u32,
    new: u32,
) -> Number {
    let old = place(cx, memory, old_dir, old)?;
    let new = place(cx, memory, new_dir, new)?;
    let mut scratch = Scratch::with_two(&old.path, &new.path);
    let ((old_path, old_len), (new_path, new_len)) = (scratch.first(), scratch.second());
    wasi(preview1::path_rename(
        &cx.wasi,
        &mut scratch.bytes,
        old.dir,
        old_path,
        old_len,
        new.dir,
        new_path,
        new_len,
    ))?;
    Ok(0)
}

pub(crate) fn link(cx: &mut Emscripten, memory: Memory<'_, '_>, old: u32, new: u32) -> Number {
    linkat(cx, memory, CURRENT, old, CURRENT, new, 0)
}

pub(crate) fn linkat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    old_dir: u32,
    old: u32,
    new_dir: u32,
    new: u32,
    flags: u32,
) -> Number {
    let old = place(cx, memory, old_dir, old)?;
    let new = place(cx, memory, new_dir, new)?;
    let mut scratch = Scratch::with_two(&old.path, &new.path);
    let ((old_path, old_len), (new_path, new_len)) = (scratch.first(), scratch.second());
    wasi(preview1::path_link(
        &cx.wasi,
        &mut scratch.bytes,
        old.dir,
        (flags & flag::AT_FOLLOW != 0).into(),
        old_path,
        old_len,
        new.dir,
        new_path,
        new_len,
    ))?;
    Ok(0)
}

pub(crate) fn symlink(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    target: u32,
    path: u32,
) -> Number {
    symlinkat(cx, memory, target, CURRENT, path)
}

pub(crate) fn symlinkat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    target: u32,
    dir: u32,
    path: u32,
) -> Number {
    let target = c_string(memory, target)?;
    let place = place(cx, memory, dir, path)?;
    let mut scratch = Scratch::with_two(&target, &place.path);
    let ((target, target_len), (path, len)) = (scratch.first(), scratch.second());
    wasi(preview1::path_symlink(
        &cx.wasi,
        &mut scratch.bytes,
        target,
        target_len,
        place.dir,
        path,
        len,
    ))?;
    Ok(0)
}

pub(crate) fn readlink(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    path: u32,
    buffer: u32,
    len: u32,
) -> Number {
    readlinkat(cx, memory, CURRENT, path, buffer, len)
}

pub(crate) fn readlinkat(
    cx: &mut Emscripten,
    memory: Memory<'_, '_>,
    dir: u32,
    path: u32,
    buffer: u32,
    len: u32,
) -> Number {
    if len == 0 {
        return Err(Errno::Inval);
    }
    let place = place(cx, memory, dir, path)?;
    // No link is longer than this.
    let room = len.min(4096);
    let mut scratch = Scratch::with_two(&place.path, &vec![0; room as usize]);
    let ((path, path_len), (to, _)) = (scratch.first(), scratch.second());
    wasi(preview1::path_readlink(
        &cx.wasi,
        &mut scratch.bytes,
        place.dir,
        path,
        path_len,
        to,
        room,
        0,
    ))?;
    let used = scratch.u32(0).min(room);
    let target = &scratch.bytes[to as usize..(to + used) as usize];
    write(memory, buffer, target)?;
    Ok(used)
}
