//! Data images: the first data segments of a module, mapped copy-on-write into its memories instead of copied.
//!
//! # Rules
//!
//! * Only descriptors of modules with an image refer to [`map_image`], so that other programs are without this code.
//! * What an instance writes is its own: images are mapped privately, from files that are opened for reading only or are sealed.
//! * Whatever does not work out, the segments are copied.

use crate::sys::image::ImageFile;
use crate::sys::memory::Mapping;
use std::sync::OnceLock;
use wasmo_abi::description::DataImage;

/// The image of a module. Its address is its identity.
pub(crate) struct Image {
    bytes: &'static [u8],
    pub(crate) description: DataImage,
    map: MapImage,
    file: OnceLock<Option<ImageFile>>,
}

/// The type of [`map_image`].
pub(crate) type MapImage = fn(&'static Image, &mut Mapping) -> bool;

impl Image {
    /// The image so described of a module with this data and this code to map it.
    pub(crate) fn new(
        description: DataImage,
        data: &'static [u8],
        map: Option<MapImage>,
    ) -> Option<Self> {
        Some(Self {
            bytes: data.get(..usize::try_from(description.len).ok()?)?,
            description,
            map: map?,
            file: OnceLock::new(),
        })
    }

    /// Has the image at its place in a mapping, of which that much must be accessible and zero. If that fails, the mapping is as
    /// before.
    pub(crate) fn map(&'static self, mapping: &mut Mapping) -> bool {
        (self.map)(self, mapping)
    }

    /// What tells it from other images.
    pub(crate) fn id(&'static self) -> usize {
        std::ptr::from_ref(self).addr()
    }
}

/// See [`Image::map`].
#[unsafe(export_name = "wasmo5_rt_map_image")]
pub(crate) fn map_image(image: &'static Image, mapping: &mut Mapping) -> bool {
    let Ok(address) = usize::try_from(image.description.address) else {
        return false;
    };
    let file = image
        .file
        .get_or_init(|| ImageFile::new(image.bytes, address));
    let file = file.as_ref();
    file.is_some_and(|file| file.map(image.id(), mapping).is_ok())
}
