//! A C library, called from safe Rust.
//!
//! `c/` holds an image library as one might vendor it, with a memory bug in its decoder. Linked natively, a crafted
//! file would overwrite the program's heap. Here the library is WebAssembly, compiled ahead of time: whatever its
//! pointers do, they stay inside the library's own memory, and going outside it is an error that Rust can handle.
//!
//! That protects the host's memory, and not yet its judgement: a library that was taken over can still return what it likes.
//! So all that it returns is [`Tainted`], in the manner of RLBox, and must be verified before it can be used.
#![forbid(unsafe_code)]

mod library;
mod tainted;

use library::{Image, Library};
use std::fmt;
pub use tainted::Tainted;
use wasmo_rt::Trap;

/// The C library, in its sandbox. Make a new one when an [`Error::Trap`] or [`Error::Implausible`] has left its memory in an
/// unknown state.
pub struct Images {
    library: Library,
}

/// The longest side of a picture that is taken from the library.
pub const LONGEST_SIDE: u32 = 10_000;

/// A picture in RGBA, 8 bits each, rows from top to bottom.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Picture {
    /// The width in pixels.
    pub width: u32,
    /// The height in pixels.
    pub height: u32,
    /// `width * height * 4` bytes.
    pub pixels: Vec<u8>,
}

/// Why the library gave no picture.
#[derive(Debug)]
pub enum Error {
    /// It reported a failure: the file is no QOI file, or memory ran out.
    Refused,
    /// It went wrong: natively this would have been undefined behaviour.
    Trap(Trap),
    /// It gave a value that cannot be right, or that the program does not want.
    Implausible,
}

impl From<Trap> for Error {
    fn from(trap: Trap) -> Self {
        Self::Trap(trap)
    }
}

impl From<wasmo_rt::MemoryAccessError> for Error {
    fn from(error: wasmo_rt::MemoryAccessError) -> Self {
        // The library gave a pointer that is none: the fault is as much its own as a trap is.
        Self::Trap(error.into())
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused => f.write_str("not an image"),
            Self::Trap(trap) => trap.fmt(f),
            Self::Implausible => f.write_str("the library gave an implausible value"),
        }
    }
}

impl std::error::Error for Error {}

impl Images {
    /// The library, in a sandbox of its own.
    ///
    /// # Errors
    ///
    /// If the operating system gives no memory.
    pub fn new() -> Result<Self, wasmo_rt::Error> {
        Ok(Self {
            library: Library::new()?,
        })
    }

    /// Decodes a QOI file.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if this is not a QOI file; [`Error::Trap`] if the library's bug is triggered;
    /// [`Error::Implausible`] if the picture is empty, or a side of it is longer than [`LONGEST_SIDE`].
    pub fn decode(&mut self, file: &[u8]) -> Result<Picture, Error> {
        let image = self.library.decode(file)?;
        let (width, height) = self.library.size(&image)?;
        // Both are the library's word. Without `within` there would be no numbers to go on with.
        let width = width.within(1..=LONGEST_SIDE)?;
        let height = height.within(1..=LONGEST_SIDE)?;
        self.take(image, width, height)
    }

    /// Decodes a QOI file and scales the picture to `width` by `height`.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if this is not a QOI file; [`Error::Trap`] if the library's bug is triggered.
    pub fn thumbnail(&mut self, file: &[u8], width: u32, height: u32) -> Result<Picture, Error> {
        let full = self.library.decode(file)?;
        let scaled = self.library.scale(&full, width, height)?;
        self.library.free(full)?;
        self.take(scaled, width, height)
    }

    /// Gets the pixels of a picture out of the library, and frees it there.
    fn take(&mut self, image: Image, width: u32, height: u32) -> Result<Picture, Error> {
        let len = width as usize * height as usize * 4;
        // Wrong colours are as good as right ones.
        let pixels = self.library.pixels(&image, len)?.any();
        self.library.free(image)?;
        Ok(Picture {
            width,
            height,
            pixels,
        })
    }

    /// Encodes a picture as a QOI file.
    ///
    /// # Errors
    ///
    /// As for [`thumbnail`](Self::thumbnail); [`Error::Implausible`] if what the library gives is no QOI file of that size.
    ///
    /// # Panics
    ///
    /// If the picture has not `width * height * 4` bytes.
    pub fn encode(&mut self, picture: &Picture) -> Result<Vec<u8>, Error> {
        let Picture {
            width,
            height,
            ref pixels,
        } = *picture;
        assert_eq!(pixels.len(), width as usize * height as usize * 4);
        let image = self.library.make(width, height, pixels)?;
        let file = self.library.encode(&image)?;
        self.library.free(image)?;
        let mut header = b"qoif".to_vec();
        header.extend(width.to_be_bytes());
        header.extend(height.to_be_bytes());
        file.verify(|file| match file.starts_with(&header) {
            true => Ok(file),
            false => Err(Error::Implausible),
        })
    }
}

/// A QOI file that claims 65536 x 65536 pixels, whose size in bytes is 0 in the library's 32-bit arithmetic.
pub fn crafted_file() -> Vec<u8> {
    let mut file = b"qoif".to_vec();
    file.extend(65_536_u32.to_be_bytes());
    file.extend(65_536_u32.to_be_bytes());
    file.extend([4, 0]);
    file.extend([0xfe, 0x41, 0x42, 0x43]); // one pixel, to be repeated until memory ends
    file.extend([0, 0, 0, 0, 0, 0, 0, 1]);
    file
}
