//! Reservations of address space for guarded memories. They are what an instance costs most, so those of dropped memories are kept
//! for the next ones, and with them the [images](super::image) that are mapped in them.
//!
//! # Rules
//!
//! * What is kept is as a new memory is: nothing that was written to it before can be read any more. What cannot be made so is unmapped.

use crate::small::push;
use crate::sys::memory::{Mapping, OsResult};
use crate::vm::image::Image;
use std::sync::{Mutex, MutexGuard, PoisonError};
use wasmo_abi::WASM_PAGE_SIZE;
use wasmo_abi::layout::{GUARD_SIZE, VMCTX_FRONT};

/// What is reserved for a guarded memory and what is in front of its base, in bytes: behind the base there are 4 GiB and the guard at least.
/// It is a multiple of 2 MiB, so that one reservation lies as the other, and the pages on both sides of a base are found in one of the
/// processor's tables.
const RESERVATION: usize = (1 << 32) + GUARD_SIZE as usize + 2 * VMCTX_FRONT as usize;

static POOL: Mutex<Pool> = Mutex::new(Pool::new(64));

/// The pool of the process.
#[inline(never)]
pub(crate) fn pool() -> MutexGuard<'static, Pool> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Reservations to be used again.
pub(crate) struct Pool {
    /// The longest kept first, behind those that are gone.
    mappings: Vec<Option<Mapping>>,
    /// How many in front are gone; no other is.
    gone: usize,
    /// How many there may be.
    capacity: usize,
}

/// What a reservation is like.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Kind {
    /// The number that stands for the image in it; 0 if there is none.
    image: usize,
    /// How much from the base is accessible.
    accessible: usize,
    /// How much in front of the base is accessible.
    front: usize,
}

impl Kind {
    fn of(mapping: &Mapping) -> Self {
        Self {
            image: mapping.image(),
            accessible: mapping.accessible(),
            front: mapping.front(),
        }
    }

    /// Whether a mapping is of this kind.
    pub(crate) fn fits(self, mapping: &Mapping) -> bool {
        self == Self::of(mapping)
    }
}

/// What a memory wants of its reservation.
#[derive(Clone, Copy)]
pub(crate) struct Wanted {
    image: Option<&'static Image>,
    accessible: usize,
    front: usize,
}

impl Wanted {
    /// So much accessible memory with the image, if it can be mapped, and `vmctx` bytes in front, at most [`VMCTX_FRONT`].
    pub(crate) fn new(accessible: usize, vmctx: u32, image: Option<&'static Image>) -> Self {
        Self {
            image,
            accessible,
            // Modules with a small vmctx, which are most, are alike.
            front: (vmctx as usize).next_multiple_of(WASM_PAGE_SIZE as usize),
        }
    }

    /// What a reservation is like that has all of it.
    pub(crate) fn kind(&self) -> Kind {
        Kind {
            image: self.image.map_or(0, Image::id),
            accessible: self.accessible,
            front: self.front,
        }
    }
}

impl Pool {
    const fn new(capacity: usize) -> Self {
        Self {
            mappings: Vec::new(),
            gone: 0,
            capacity,
        }
    }

    /// One of this kind, or one that can be made so. Of the latter only if the pool is full, so that
    /// modules do not take from each other what they will need again.
    fn take(&mut self, kind: Kind) -> Option<Mapping> {
        let fits = |mapping: &Option<Mapping>| mapping.as_ref().is_some_and(|it| kind.fits(it));
        match self.mappings.iter().rposition(fits) {
            Some(at) => self.mappings.remove(at),
            None if self.len() < self.capacity => None,
            None => self.take_oldest(),
        }
    }

    /// The one that was kept the longest. Seldom needed; inlined in both places it is 100 bytes more.
    #[inline(never)]
    fn take_oldest(&mut self) -> Option<Mapping> {
        let oldest = self.mappings.get_mut(self.gone)?.take();
        self.gone += 1;
        // The others are moved so seldom that it costs little, however many they are.
        if self.gone * 2 > self.mappings.len() {
            self.mappings.drain(..self.gone);
            self.gone = 0;
        }
        oldest
    }

    fn len(&self) -> usize {
        self.mappings.len() - self.gone
    }

    /// Keeps one that is clean. If there are too many then, gives back the one that was kept the longest: what modules that are used have
    /// need of is in the pool for a shorter time.
    fn put(&mut self, mapping: Mapping) -> Option<Mapping> {
        push(&mut self.mappings, Some(mapping));
        match self.len() > self.capacity {
            true => self.take_oldest(),
            false => None,
        }
    }

    /// Keeps no more than `capacity` from now on. To be dropped: what is too much.
    pub(crate) fn set_capacity(&mut self, capacity: usize) -> Vec<Mapping> {
        self.capacity = capacity;
        let too_many = self.len().saturating_sub(capacity);
        (0..too_many).filter_map(|_| self.take_oldest()).collect()
    }

    pub(crate) fn capacity(&self) -> usize {
        self.capacity
    }

    /// How many there are of this kind, and how many more there can be of any.
    pub(crate) fn count(&self, kind: Kind) -> (usize, usize) {
        let all = self.mappings.iter().flatten();
        let alike = all.filter(|mapping| kind.fits(mapping)).count();
        (alike, self.capacity.saturating_sub(self.len()))
    }
}

/// A mapping of 4 GiB and a guard, of which so much is accessible and zero as is wanted, but for what is in the image, if it
/// could be mapped.
pub(crate) fn reserve(wanted: Wanted) -> OsResult<Mapping> {
    let kind = wanted.kind();
    let pooled = pool().take(kind);
    if let Some(mapping) = pooled {
        if kind.fits(&mapping) {
            return Ok(mapping);
        }
        if let Ok(mapping) = adapt(mapping, wanted) {
            return Ok(mapping);
        }
    }
    make(wanted)
}

/// A new one.
pub(crate) fn make(wanted: Wanted) -> OsResult<Mapping> {
    // No more room in front than is accessible: with three areas of different access instead of two, the kernel would have to join and divide
    // them with the neighbours' whenever one is made or unmapped.
    let room = wanted.front;
    let mapping = Mapping::reserve_with_room(room, RESERVATION - room)?;
    adapt(mapping, wanted)
}

/// Makes so much of a clean mapping accessible, and maps the image in it.
fn adapt(mut mapping: Mapping, wanted: Wanted) -> OsResult<Mapping> {
    mapping.remove_image()?;
    mapping.restrict(wanted.accessible)?;
    mapping.open(wanted.front, wanted.accessible)?;
    if let Some(image) = wanted.image {
        // Without it the segments are copied.
        image.map(&mut mapping);
    }
    Ok(mapping)
}

/// Keeps the mapping of a dropped memory, which was made with so much accessible memory, for the next one. Of what is in front,
/// nothing was written to but the last `vmctx` bytes.
pub(crate) fn recycle(mut mapping: Mapping, accessible: usize, vmctx: u32) {
    let clean = mapping.clear_front(vmctx as usize);
    let clean = clean.and_then(|()| mapping.clear());
    if clean.and_then(|()| mapping.restrict(accessible)).is_ok() {
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

    fn kind(image: usize, accessible: usize) -> Kind {
        Kind {
            image,
            accessible,
            front: 0,
        }
    }

    #[test]
    fn each_gets_its_own_kind_until_the_pool_is_full() {
        let mut pool = Pool::new(3);
        for pages in [2, 1, 1] {
            assert!(pool.put(mapping(pages * PAGE)).is_none());
        }
        let rest = pool.put(mapping(PAGE)).expect("one too many");
        assert_eq!(rest.accessible(), 2 * PAGE, "it was kept the longest");
        pool.put(mapping(2 * PAGE));
        // Full: what was kept the longest is taken.
        assert_eq!(pool.take(kind(0, 3 * PAGE)).unwrap().accessible(), PAGE);
        assert!(pool.take(kind(0, 3 * PAGE)).is_none(), "not full any more");
        assert_eq!(pool.take(kind(0, 2 * PAGE)).unwrap().accessible(), 2 * PAGE);
        assert!(pool.take(kind(0, 2 * PAGE)).is_none());
        assert_eq!(pool.count(kind(0, PAGE)), (1, 2));
        assert!(pool.take(kind(1, PAGE)).is_none(), "another image");
        assert_eq!(pool.take(kind(0, PAGE)).unwrap().accessible(), PAGE);
        assert_eq!(pool.count(kind(0, PAGE)), (0, 3));
    }

    #[test]
    fn what_is_used_finds_its_place_in_a_full_pool() {
        let mut pool = Pool::new(4);
        for _ in 0..4 {
            pool.put(mapping(PAGE));
        }
        // Three instances of another module at a time.
        for _ in 0..10 {
            let two = kind(0, 2 * PAGE);
            let three: Vec<_> = (0..3)
                .map(|_| pool.take(two).filter(|mapping| two.fits(mapping)))
                .map(|mapping| mapping.unwrap_or_else(|| self::mapping(2 * PAGE)))
                .collect();
            for mapping in three {
                pool.put(mapping);
            }
        }
        assert_eq!(pool.count(kind(0, 2 * PAGE)), (3, 0));
        assert_eq!(pool.count(kind(0, PAGE)), (1, 0));
    }

    #[test]
    fn it_goes_by_age_however_much_comes_and_goes() {
        let mut pool = Pool::new(20);
        // Those that should be in it, the longest kept first.
        let mut model: Vec<(Kind, usize)> = Vec::new();
        let (mut outside, mut full) = (Vec::new(), 0);
        let mut random = 1_u32;
        for step in 0..10_000 {
            random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let wanted = kind(0, (random >> 30) as usize * PAGE);
            // At times most come, at times most go.
            let goes = (step / 50) % 2 == 0;
            if goes == (random >> 20 & 3 != 0) {
                let at = model.iter().rposition(|it| it.0 == wanted);
                let at = at.or((model.len() == 20).then_some(0));
                let taken = pool.take(wanted);
                let base = taken.as_ref().map(|it| it.base().addr().get());
                assert_eq!(base, at.map(|at| model.remove(at).1));
                outside.extend(taken);
            } else {
                let new = outside.pop();
                let new = new.unwrap_or_else(|| mapping(wanted.accessible));
                model.push((Kind::of(&new), new.base().addr().get()));
                let rest = pool.put(new);
                let rest = rest.map(|it| it.base().addr().get());
                let oldest = (model.len() > 20).then(|| model.remove(0).1);
                assert_eq!(rest, oldest);
                full += usize::from(rest.is_some());
            }
            assert_eq!(pool.len(), model.len());
            assert!(pool.mappings.len() <= 2 * 20 + 1);
        }
        assert!(full > 1000, "{full}");
    }

    #[test]
    fn a_smaller_pool_gives_up_what_is_too_much() {
        let mut pool = Pool::new(10);
        for pages in [1, 1, 1, 2] {
            pool.put(mapping(pages * PAGE));
        }
        assert_eq!(pool.set_capacity(2).len(), 2);
        assert_eq!(pool.count(kind(0, PAGE)), (1, 0));
        assert_eq!(pool.count(kind(0, 2 * PAGE)), (1, 0));
        assert_eq!(pool.set_capacity(0).len(), 2);
        assert!(pool.put(mapping(PAGE)).is_some());
        assert!(pool.take(kind(0, PAGE)).is_none());
    }

    #[test]
    fn what_is_kept_is_clean() {
        let vmctx = 100;
        let mut mapping = make(Wanted::new(PAGE, vmctx, None)).unwrap();
        mapping.make_accessible(3 * PAGE).unwrap();
        let start = mapping.base().as_ptr().wrapping_sub(vmctx as usize);
        let len = vmctx as usize + 3 * PAGE;
        // SAFETY: so much is accessible.
        unsafe { start.write_bytes(1, len) };
        mapping.clear_front(vmctx as usize).unwrap();
        mapping.clear().unwrap();
        mapping.restrict(PAGE).unwrap();
        mapping.make_accessible(3 * PAGE).unwrap();
        // SAFETY: so much is accessible.
        let bytes = unsafe { std::slice::from_raw_parts(start, len) };
        assert!(bytes.iter().all(|&byte| byte == 0));
    }

    #[test]
    fn a_front_of_any_size_is_zero_for_the_next() {
        let largest = VMCTX_FRONT;
        for vmctx in [16, 1 << 14, (1 << 14) + 16, 1 << 17, largest] {
            let mut mapping = make(Wanted::new(PAGE, vmctx, None)).unwrap();
            let start = mapping.base().as_ptr().wrapping_sub(vmctx as usize);
            // SAFETY: so much is accessible in front.
            unsafe { start.write_bytes(1, vmctx as usize) };
            mapping.clear_front(vmctx as usize).unwrap();
            let mapping = adapt(mapping, Wanted::new(PAGE, 1, None)).unwrap();
            assert_eq!(mapping.front(), PAGE);
            let mapping = adapt(mapping, Wanted::new(PAGE, vmctx, None)).unwrap();
            let start = mapping.base().as_ptr().wrapping_sub(vmctx as usize);
            // SAFETY: so much is accessible in front.
            let front = unsafe { std::slice::from_raw_parts(start, vmctx as usize) };
            assert!(front.iter().all(|&byte| byte == 0), "{vmctx}");
        }
    }

    #[test]
    fn behind_a_base_is_all_that_a_guest_can_reach() {
        for vmctx in [0, 1, VMCTX_FRONT] {
            let mapping = make(Wanted::new(PAGE, vmctx, None)).unwrap();
            assert!(mapping.len() as u64 >= (1 << 32) + GUARD_SIZE, "{vmctx}");
            assert_eq!(
                (mapping.accessible(), mapping.front()),
                (PAGE, (vmctx as usize).next_multiple_of(PAGE))
            );
        }
    }

    #[test]
    fn what_has_too_little_room_in_front_is_not_adapted() {
        let small = make(Wanted::new(PAGE, 1, None)).unwrap();
        assert!(adapt(small, Wanted::new(PAGE, VMCTX_FRONT, None)).is_err());
    }

    #[test]
    fn a_front_is_part_of_what_a_reservation_is_like() {
        let mut pool = Pool::new(3);
        let with = Wanted::new(PAGE, 1, None);
        pool.put(make(with).unwrap());
        assert!(pool.take(kind(0, PAGE)).is_none(), "without a vmctx");
        assert_eq!(pool.take(with.kind()).unwrap().front(), PAGE);
    }
}
