//! Reservations of address space for guarded memories. They are what an instance costs most, so those of dropped memories are kept
//! for the next ones, and with them the [images](super::image) that are mapped in them.
//!
//! # Rules
//!
//! * What is kept is as a new memory is: nothing that was written to it before can be read any more. What cannot be made so is unmapped.

use crate::sys::memory::Mapping;
use crate::vm::image::Image;
use std::io;
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmo_abi::layout::GUARD_SIZE;

/// What a guarded memory reserves in bytes.
pub(crate) const RESERVATION: u64 = (1 << 32) + GUARD_SIZE;

static POOL: Mutex<Pool> = Mutex::new(Pool::new(64));

/// The pool of the process.
pub(crate) fn pool() -> MutexGuard<'static, Pool> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reservations to be used again.
pub(crate) struct Pool {
    classes: Vec<Class>,
    /// How many reservations there are in all.
    count: usize,
    /// How many there may be.
    capacity: usize,
}

/// Reservations that are alike.
struct Class {
    image: usize,
    accessible: usize,
    mappings: Vec<Mapping>,
}

impl Pool {
    const fn new(capacity: usize) -> Self {
        Self {
            classes: Vec::new(),
            count: 0,
            capacity,
        }
    }

    fn class(&mut self, image: usize, accessible: usize) -> Option<&mut Class> {
        let fits = |class: &&mut Class| class.image == image && class.accessible == accessible;
        self.classes.iter_mut().find(fits)
    }

    /// One with this image and so much accessible memory, or one that can be made so. Of the latter only if the pool is full, so that
    /// modules do not take from each other what they will need again.
    fn take(&mut self, image: usize, accessible: usize) -> Option<Mapping> {
        let full = self.count >= self.capacity;
        let mapping = match self.class(image, accessible) {
            Some(class) => class.mappings.pop(),
            None => None,
        };
        let mapping = match mapping {
            None if full => self.largest().and_then(|class| class.mappings.pop()),
            mapping => mapping,
        };
        self.count -= usize::from(mapping.is_some());
        mapping
    }

    /// Keeps one that is clean. If there are too many then, gives back that or one of the kind that there is most of, so that each
    /// kind gets its share.
    fn put(&mut self, mapping: Mapping) -> Option<Mapping> {
        let (image, accessible) = (mapping.image(), mapping.accessible());
        let own = self.class(image, accessible);
        let own = own.map_or(0, |class| class.mappings.len());
        let rest = match self.count < self.capacity {
            true => None,
            false => match self.largest() {
                Some(largest) if largest.mappings.len() > own + 1 => largest.mappings.pop(),
                _ => return Some(mapping),
            },
        };
        self.count += usize::from(rest.is_none());
        match self.class(image, accessible) {
            Some(class) => class.mappings.push(mapping),
            None => {
                self.classes.retain(|class| !class.mappings.is_empty());
                self.classes.push(Class {
                    image,
                    accessible,
                    mappings: vec![mapping],
                });
            }
        }
        rest
    }

    /// The kind that there is most of.
    fn largest(&mut self) -> Option<&mut Class> {
        let classes = self.classes.iter_mut();
        classes.max_by_key(|class| class.mappings.len())
    }

    /// Keeps no more than `capacity` from now on. To be dropped: what is too much.
    pub(crate) fn set_capacity(&mut self, capacity: usize) -> Vec<Mapping> {
        self.capacity = capacity;
        let mut rest = Vec::new();
        while self.count > capacity
            && let Some(class) = self.largest()
            && let Some(mapping) = class.mappings.pop()
        {
            self.count -= 1;
            rest.push(mapping);
        }
        rest
    }

    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many there are with this image and so much accessible memory, and whether there can be more.
    pub(crate) fn count(&mut self, image: usize, accessible: usize) -> (usize, bool) {
        let more = self.count < self.capacity;
        let class = self.class(image, accessible);
        (class.map_or(0, |class| class.mappings.len()), more)
    }
}

/// A mapping of [`RESERVATION`] bytes of which the first `accessible` are accessible and zero, but for what is in the image, if it
/// could be mapped.
pub(crate) fn reserve(accessible: usize, image: Option<&'static Image>) -> io::Result<Mapping> {
    let id = image.map_or(0, Image::id);
    let pooled = pool().take(id, accessible);
    if let Some(mapping) = pooled {
        if mapping.image() == id && mapping.accessible() == accessible {
            return Ok(mapping);
        }
        if let Ok(mapping) = adapt(mapping, accessible, image) {
            return Ok(mapping);
        }
    }
    make(accessible, image)
}

/// A new one.
pub(crate) fn make(accessible: usize, image: Option<&'static Image>) -> io::Result<Mapping> {
    adapt(Mapping::reserve(RESERVATION as usize)?, accessible, image)
}

/// Makes so much of a clean mapping accessible, and maps the image in it.
fn adapt(
    mut mapping: Mapping,
    accessible: usize,
    image: Option<&'static Image>,
) -> io::Result<Mapping> {
    mapping.remove_image()?;
    mapping.restrict(accessible)?;
    mapping.make_accessible(accessible)?;
    if let Some(image) = image {
        // Without it the segments are copied.
        image.map(&mut mapping);
    }
    Ok(mapping)
}

/// Keeps the mapping of a dropped memory, which was made with so much accessible memory, for the next one.
pub(crate) fn recycle(mut mapping: Mapping, accessible: usize) {
    if mapping.clear().is_ok() && mapping.restrict(accessible).is_ok() {
        keep(mapping);
    }
}

/// Keeps a mapping that is clean, if there is room.
pub(crate) fn keep(mapping: Mapping) {
    let rest = pool().put(mapping);
    // Unmapping takes its time, in which others may use the pool.
    drop(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: usize = 1 << 16;

    fn mapping(accessible: usize) -> Mapping {
        let mut mapping = Mapping::reserve(8 * PAGE).unwrap();
        mapping.make_accessible(accessible).unwrap();
        mapping
    }

    #[test]
    fn each_gets_its_own_kind_until_the_pool_is_full() {
        let mut pool = Pool::new(3);
        for pages in [1, 1, 2] {
            assert!(pool.put(mapping(pages * PAGE)).is_none());
        }
        let rest = pool.put(mapping(PAGE)).expect("one too many");
        assert_eq!(rest.accessible(), PAGE, "it is of what there is most of");
        // Full: what is most of is taken.
        assert_eq!(pool.take(0, 3 * PAGE).unwrap().accessible(), PAGE);
        assert!(pool.take(0, 3 * PAGE).is_none(), "not full any more");
        assert_eq!(pool.take(0, 2 * PAGE).unwrap().accessible(), 2 * PAGE);
        assert!(pool.take(0, 2 * PAGE).is_none());
        assert_eq!(pool.count(0, PAGE), (1, true));
        assert!(pool.take(1, PAGE).is_none(), "another image");
        assert_eq!(pool.take(0, PAGE).unwrap().accessible(), PAGE);
        assert_eq!((pool.count, pool.count(0, PAGE)), (0, (0, true)));
    }

    #[test]
    fn each_kind_gets_its_share_of_a_full_pool() {
        let mut pool = Pool::new(4);
        for _ in 0..4 {
            pool.put(mapping(PAGE));
        }
        for _ in 0..4 {
            assert!(pool.put(mapping(2 * PAGE)).is_some());
        }
        assert_eq!(pool.count(0, PAGE), (2, false));
        assert_eq!(pool.count(0, 2 * PAGE), (2, false));
    }

    #[test]
    fn a_smaller_pool_gives_up_what_is_too_much() {
        let mut pool = Pool::new(10);
        for pages in [1, 1, 1, 2] {
            pool.put(mapping(pages * PAGE));
        }
        assert_eq!(pool.set_capacity(2).len(), 2);
        assert_eq!(pool.count(0, PAGE), (1, false));
        assert_eq!(pool.count(0, 2 * PAGE), (1, false));
        assert_eq!(pool.set_capacity(0).len(), 2);
        assert!(pool.put(mapping(PAGE)).is_some());
        assert!(pool.take(0, PAGE).is_none());
    }

    #[test]
    fn what_is_kept_is_clean() {
        let mut mapping = make(PAGE, None).unwrap();
        mapping.make_accessible(3 * PAGE).unwrap();
        // SAFETY: so much is accessible.
        unsafe { mapping.base().write_bytes(1, 3 * PAGE) };
        mapping.clear().unwrap();
        mapping.restrict(PAGE).unwrap();
        mapping.make_accessible(3 * PAGE).unwrap();
        // SAFETY: so much is accessible.
        let bytes = unsafe { std::slice::from_raw_parts(mapping.base().as_ptr(), 3 * PAGE) };
        assert!(bytes.iter().all(|&byte| byte == 0));
    }
}
