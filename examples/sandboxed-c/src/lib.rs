//! A C library, called from safe Rust.
//!
//! `c/` holds an image library as one might vendor it, with a memory bug in its decoder. Linked natively, a crafted
//! file would overwrite the program's heap. Here the library is WebAssembly, compiled ahead of time: whatever its
//! pointers do, they stay inside the library's own memory, and going outside it is an error that Rust can handle.
#![forbid(unsafe_code)]

use std::fmt;
use wasmo_rt::Trap;

wasmo_rt::include_wasm!("$OUT_DIR/image.wasm");

/// The C library, in its sandbox. Make a new one when an [`Error::Trap`] has left its memory in an unknown state.
pub struct Images {
    guest: image::Guest,
}

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
            guest: image::Guest::new()?,
        })
    }

    /// Decodes a QOI file and scales the picture to `width` by `height`.
    ///
    /// # Errors
    ///
    /// [`Error::Refused`] if this is not a QOI file; [`Error::Trap`] if the library's bug is triggered.
    pub fn thumbnail(&mut self, file: &[u8], width: u32, height: u32) -> Result<Picture, Error> {
        let guest = &mut self.guest;

        // In: a buffer of the library's heap, filled from ours. C's pointers are i32 here; zero is null.
        let buffer = not_null(guest.image_alloc(file.len() as i32)?)?;
        guest.memory_mut().write(buffer, file)?;
        let decoded = guest.image_decode(buffer, file.len() as i32)?;
        guest.image_dealloc(buffer)?;
        let full = not_null(decoded)?;
        let scaled = guest.image_scale(full, width as i32, height as i32)?;
        guest.image_free(full)?;
        let scaled = not_null(scaled)?;

        // Out: the library says where; the view makes sure that it is inside its memory.
        let pixels = guest.image_pixels(scaled)?;
        let len = width as usize * height as usize * 4;
        let pixels = guest.memory().bytes(pixels, len)?.to_vec();
        guest.image_free(scaled)?;
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
    /// As for [`thumbnail`](Self::thumbnail).
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
        let guest = &mut self.guest;
        let image = not_null(guest.image_new(width as i32, height as i32)?)?;
        let place = guest.image_pixels(image)?;
        guest.memory_mut().write(place, pixels)?;
        let size_place = not_null(guest.image_alloc(4)?)?;
        let file = not_null(guest.image_encode(image, size_place)?)?;
        let size: u32 = guest.memory().read_value(size_place)?;
        let bytes = guest.memory().bytes(file, size as usize)?.to_vec();
        guest.image_dealloc(file)?;
        guest.image_dealloc(size_place)?;
        guest.image_free(image)?;
        Ok(bytes)
    }
}

fn not_null(pointer: i32) -> Result<i32, Error> {
    if pointer == 0 {
        return Err(Error::Refused);
    }
    Ok(pointer)
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
