//! The C library's functions, one by one. The guest is private to this module: what comes out of it comes out
//! [`Tainted`], or as a handle that means something to the library only.

use crate::{Error, Tainted};
use wasmo_rt::Trap;

wasmo_rt::include_wasm!("$OUT_DIR/image.wasm");

/// More than any block that is asked for: what the library says of sizes is held against it.
const LARGEST: usize = 64 << 20;

/// The library in its sandbox.
pub(crate) struct Library {
    guest: image::Guest,
}

/// An address in the library's memory. It needs no check: it can only be handed back to the library, or to its memory, which
/// checks each access.
#[derive(Clone, Copy)]
struct Address(i32);

/// A picture of the library's.
pub(crate) struct Image(Address);

impl Library {
    pub(crate) fn new() -> Result<Self, wasmo_rt::Error> {
        Ok(Self {
            guest: image::Guest::new()?,
        })
    }

    fn alloc(&mut self, size: usize) -> Result<Address, Error> {
        let size = i32::try_from(size).map_err(|_| Error::Refused)?;
        not_null(self.guest.image_alloc(size))
    }

    /// The file's picture, if it has one.
    pub(crate) fn decode(&mut self, file: &[u8]) -> Result<Image, Error> {
        let buffer = self.alloc(file.len())?;
        self.guest.memory_mut().write(buffer.0, file)?;
        let image = self.guest.image_decode(buffer.0, file.len() as i32)?;
        self.guest.image_dealloc(buffer.0)?;
        not_null(Ok(image)).map(Image)
    }

    /// A picture of the size, with these pixels.
    pub(crate) fn make(&mut self, width: u32, height: u32, pixels: &[u8]) -> Result<Image, Error> {
        let image = not_null(self.guest.image_new(width as i32, height as i32))?;
        let place = self.guest.image_pixels(image.0)?;
        self.guest.memory_mut().write(place, pixels)?;
        Ok(Image(image))
    }

    /// A copy of another size.
    pub(crate) fn scale(&mut self, image: &Image, width: u32, height: u32) -> Result<Image, Error> {
        let scaled = self
            .guest
            .image_scale(image.0.0, width as i32, height as i32);
        not_null(scaled).map(Image)
    }

    /// Width and height, as the library says.
    pub(crate) fn size(&mut self, image: &Image) -> Result<(Tainted<u32>, Tainted<u32>), Error> {
        let width = self.guest.image_width(image.0.0)? as u32;
        let height = self.guest.image_height(image.0.0)? as u32;
        Ok((width.into(), height.into()))
    }

    /// The first `len` bytes of the picture's pixels: how many is for the caller to say, not for the library.
    pub(crate) fn pixels(&mut self, image: &Image, len: usize) -> Result<Tainted<Vec<u8>>, Error> {
        let place = self.guest.image_pixels(image.0.0)?;
        Ok(self.guest.memory().bytes(place, len)?.to_vec().into())
    }

    /// The picture as a file.
    pub(crate) fn encode(&mut self, image: &Image) -> Result<Tainted<Vec<u8>>, Error> {
        let place = self.alloc(4)?;
        let file = not_null(self.guest.image_encode(image.0.0, place.0))?;
        let size: u32 = self.guest.memory().read_value(place.0)?;
        let size = Tainted::from(size as usize).within(..=LARGEST)?;
        let bytes = self.guest.memory().bytes(file.0, size)?.to_vec();
        self.guest.image_dealloc(file.0)?;
        self.guest.image_dealloc(place.0)?;
        Ok(bytes.into())
    }

    pub(crate) fn free(&mut self, image: Image) -> Result<(), Error> {
        Ok(self.guest.image_free(image.0.0)?)
    }
}

/// What the library gave, if it gave something.
fn not_null(pointer: Result<i32, Trap>) -> Result<Address, Error> {
    match pointer? {
        0 => Err(Error::Refused),
        pointer => Ok(Address(pointer)),
    }
}
