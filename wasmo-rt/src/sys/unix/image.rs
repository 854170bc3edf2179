//! Files of which memory can be mapped copy-on-write.

use super::memory::Mapping;
use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::ops::Range;
use std::os::fd::{AsRawFd as _, FromRawFd as _};
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _};
use std::path::Path;

/// A part of a file, and where in a linear memory it belongs. All three are multiples of the page size.
pub(crate) struct ImageFile {
    file: File,
    /// Device and inode.
    identity: (u64, u64),
    offset: u64,
    place: Range<usize>,
}

impl ImageFile {
    /// A file with `bytes`, which belong at `address`; both that and their length are multiples of 4 KiB. `None` if the system allows
    /// none.
    ///
    /// It is the very file from which the bytes were loaded if they are still there, as long as that costs no memory, and
    /// all processes share it; else one without a name that nobody can change.
    pub(crate) fn new(bytes: &'static [u8], address: usize) -> Option<Self> {
        // SAFETY: always possible.
        let page = usize::try_from(unsafe { libc::sysconf(libc::_SC_PAGESIZE) }).ok()?;
        let start = address - address % page;
        let place = start..(address + bytes.len()).checked_next_multiple_of(page)?;
        if place == (address..address + bytes.len())
            && let Some((file, offset)) = loaded_from(bytes)
            && offset % page as u64 == 0
        {
            return Self::from_file(file, offset, place);
        }
        let file = anonymous(address - start, bytes, place.len()).ok()?;
        Self::from_file(file, 0, place)
    }

    fn from_file(file: File, offset: u64, place: Range<usize>) -> Option<Self> {
        Some(Self {
            identity: identity(&file)?,
            file,
            offset,
            place,
        })
    }

    /// Maps it at its place in `mapping`, for which `id` stands from then on.
    pub(crate) fn map(&self, id: usize, mapping: &mut Mapping) -> io::Result<()> {
        // A program may have closed all files that it does not know, and the number may be another's now.
        if identity(&self.file) != Some(self.identity) {
            return Err(io::ErrorKind::NotFound.into());
        }
        let offset = libc::off_t::try_from(self.offset).map_err(io::Error::other)?;
        Ok(mapping.place(id, self.place.clone(), self.file.as_raw_fd(), offset)?)
    }
}

fn identity(file: &File) -> Option<(u64, u64)> {
    let metadata = file.metadata().ok()?;
    metadata.is_file().then(|| (metadata.dev(), metadata.ino()))
}

/// The file from which the system has loaded `bytes`, and where in it they are.
fn loaded_from(bytes: &'static [u8]) -> Option<(File, u64)> {
    let bytes = bytes.as_ptr_range();
    let (start, end) = (bytes.start.addr() as u64, bytes.end.addr() as u64);
    let mut maps = BufReader::new(File::open("/proc/self/maps").ok()?);
    let mut line = Vec::new();
    loop {
        line.clear();
        if maps.read_until(b'\n', &mut line).ok()? == 0 {
            return None;
        }
        let area = Area::parse(line.trim_ascii_end())?;
        if !(area.start..area.end).contains(&start) {
            continue;
        }
        // The path may lead to another file by now, or mean another one where it is resolved; the executable's own link may be
        // that of a loader. Device and inode tell.
        let paths = [b"/proc/self/exe", area.path];
        let file = paths.into_iter().find_map(|path| {
            let mut options = OpenOptions::new();
            // Whatever stands there by now, opening it shall neither wait nor do anything.
            options
                .read(true)
                .custom_flags(libc::O_NONBLOCK | libc::O_NOCTTY);
            let file = options.open(Path::new(OsStr::from_bytes(path))).ok()?;
            (identity(&file)? == area.identity).then_some(file)
        })?;
        return (end <= area.end).then(|| (file, area.offset + (start - area.start)));
    }
}

/// A line of `/proc/self/maps`.
struct Area<'a> {
    start: u64,
    end: u64,
    offset: u64,
    identity: (u64, u64),
    path: &'a [u8],
}

impl<'a> Area<'a> {
    fn parse(line: &'a [u8]) -> Option<Self> {
        let mut fields = line.splitn(6, |&byte| byte == b' ');
        let (start, end) = pair(fields.next()?, b'-')?;
        fields.next()?; // permissions
        let offset = number(fields.next()?, 16)?;
        let (major, minor) = pair(fields.next()?, b':')?;
        let inode = number(fields.next()?, 10)?;
        let path = fields.next().unwrap_or_default().trim_ascii_start();
        Some(Self {
            start,
            end,
            offset,
            identity: (libc::makedev(major as u32, minor as u32), inode),
            path,
        })
    }
}

/// Two hexadecimal numbers with `between` in between.
fn pair(text: &[u8], between: u8) -> Option<(u64, u64)> {
    let at = text.iter().position(|&byte| byte == between)?;
    Some((number(&text[..at], 16)?, number(&text[at + 1..], 16)?))
}

fn number(text: &[u8], radix: u32) -> Option<u64> {
    u64::from_str_radix(std::str::from_utf8(text).ok()?, radix).ok()
}

/// A file without a name, of `len` bytes: zeros, but `bytes` at `offset`. Nobody can change it any more.
fn anonymous(offset: usize, bytes: &[u8], len: usize) -> io::Result<File> {
    let flags = libc::MFD_CLOEXEC | libc::MFD_ALLOW_SEALING;
    // SAFETY: the name is a C string.
    let fd = unsafe { libc::memfd_create(c"wasmo-data".as_ptr(), flags) };
    if fd < 0 {
        return Err(io::Error::last_os_error());
    }
    // SAFETY: the descriptor is new, and ours.
    let mut file = unsafe { File::from_raw_fd(fd) };
    file.write_all(&vec![0; offset])?;
    file.write_all(bytes)?;
    file.set_len(len as u64)?;
    let seals = libc::F_SEAL_WRITE | libc::F_SEAL_SHRINK | libc::F_SEAL_GROW | libc::F_SEAL_SEAL;
    // SAFETY: sealing a file of our own touches no memory.
    if unsafe { libc::fcntl(file.as_raw_fd(), libc::F_ADD_SEALS, seals) } != 0 {
        return Err(io::Error::last_os_error());
    }
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[repr(align(4096))]
    struct Aligned([u8; 8192]);
    static BYTES: Aligned = Aligned([7; 8192]);

    /// A mapping of which the first 64 KiB have the image.
    fn mapped(file: &ImageFile) -> Mapping {
        let mut mapping = Mapping::reserve(1 << 20).unwrap();
        mapping.make_accessible(1 << 16).unwrap();
        file.map(1, &mut mapping).unwrap();
        mapping
    }

    fn bytes(mapping: &mut Mapping) -> &mut [u8] {
        // SAFETY: so much is accessible, and the mapping is borrowed.
        unsafe { std::slice::from_raw_parts_mut(mapping.base().as_ptr(), mapping.accessible()) }
    }

    fn check(file: &ImageFile, at: usize) {
        let mut expect = vec![0; 1 << 16];
        expect[at..][..8192].fill(7);
        let mut first = mapped(file);
        assert!(bytes(&mut first) == expect);
        bytes(&mut first).fill(9);
        assert!(bytes(&mut mapped(file)) == expect, "written by another");
        first.clear().unwrap();
        assert!(bytes(&mut first) == expect, "not as before");
        first.remove_image().unwrap();
        assert!(bytes(&mut first) == [0; 1 << 16]);
    }

    #[test]
    fn the_executable_is_mapped_copy_on_write() {
        let (file, offset) = loaded_from(&BYTES.0).expect("the executable is a file");
        // By its path: an emulator's own link may lead to itself.
        let own = std::fs::metadata(std::env::current_exe().unwrap()).unwrap();
        assert_eq!(identity(&file), Some((own.dev(), own.ino())));
        let file = ImageFile::from_file(file, offset, 4096..12288).unwrap();
        check(&file, 4096);
        check(&ImageFile::new(&BYTES.0, 8192).unwrap(), 8192);
    }

    #[test]
    fn a_file_without_a_name_does_as_well_and_cannot_be_written() {
        let anonymous = anonymous(4096, &BYTES.0, 16384).unwrap();
        let mut again = anonymous.try_clone().unwrap();
        assert!(again.write_all(b"changed").is_err());
        assert!(anonymous.set_len(0).is_err());
        check(&ImageFile::from_file(anonymous, 0, 0..16384).unwrap(), 4096);
        // What was allocated was loaded from no file.
        let heap: &'static [u8] = vec![7; 8192].leak();
        assert!(loaded_from(heap).is_none());
        check(&ImageFile::new(heap, 4096).unwrap(), 4096);
    }

    #[test]
    fn a_file_that_was_closed_by_others_is_not_mapped() {
        let file = ImageFile::new(vec![7; 8192].leak(), 0).unwrap();
        let other = File::open("/proc/self/exe").unwrap();
        // SAFETY: both descriptors are ours; the first now means the second's file, as if it had been closed and used again.
        assert!(unsafe { libc::dup2(other.as_raw_fd(), file.file.as_raw_fd()) } >= 0);
        let mut mapping = Mapping::reserve(1 << 20).unwrap();
        mapping.make_accessible(1 << 16).unwrap();
        assert!(file.map(1, &mut mapping).is_err());
        assert!(bytes(&mut mapping) == [0; 1 << 16]);
    }

    #[test]
    fn lines_of_maps_are_understood() {
        let line = b"7f1c-7f2d r--p 0000a000 fd:01 1234                       /a b (deleted)";
        let area = Area::parse(line).unwrap();
        assert_eq!(
            (area.start, area.end, area.offset),
            (0x7f1c, 0x7f2d, 0xa000)
        );
        assert_eq!(area.identity, (libc::makedev(0xfd, 1), 1234));
        assert_eq!(area.path, b"/a b (deleted)");
        let area = Area::parse(b"1000-2000 rw-p 00000000 00:00 0").unwrap();
        assert_eq!((area.identity, area.path), ((0, 0), &b""[..]));
        for line in ["", "1000", "1000-x r--p 0 0:0 0 /a", "1-2 r--p 0 00 0"] {
            assert!(Area::parse(line.as_bytes()).is_none(), "{line}");
        }
    }
}
