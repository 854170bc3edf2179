//! Which machine code is guest code: a list of ranges that signal handlers can search.
//!
//! It is a skip list (Pugh, "Skip Lists: A Probabilistic Alternative to Balanced Trees", 1990), because a walk through a deep
//! stack searches it for each frame, and a process may have thousands of modules.
//!
//! # Rules
//!
//! * Entries are never removed, and once they can be seen nothing of them changes but what follows them. So searching needs no
//!   lock, and finds what was added before, whatever is being added meanwhile.
//! * Who adds has the only [`Adder`]. Signal handlers only search.

use crate::module::Module;
use std::ops::Range;
use std::ptr;
use std::sync::atomic::{AtomicPtr, Ordering};

static CODE: Ranges<Module> = Ranges::new();

/// The right to add to the list.
pub(crate) struct Adder(());

impl Adder {
    /// The only one of a process.
    pub(crate) const fn new() -> Self {
        Self(())
    }

    /// Registers the code of `module`, once for each module.
    pub(crate) fn register(&mut self, code: Range<*const u8>, module: Module) {
        CODE.add(self, code.start.addr()..code.end.addr(), module);
    }
}

/// Whether `pc` is in guest code. Async-signal-safe.
pub(crate) fn contains(pc: usize) -> bool {
    find(pc).is_some()
}

/// The module whose code contains `pc`, and where in it. Async-signal-safe.
pub(crate) fn find(pc: usize) -> Option<(&'static Module, usize)> {
    CODE.find(pc)
}

/// The most lists that an entry can be in: enough for tens of thousands of entries, of which each list has a quarter of the one below.
const LEVELS: usize = 6;

/// What follows, in each list: the next entry by address.
type Links<T> = [AtomicPtr<Entry<T>>; LEVELS];

const fn no_links<T>() -> Links<T> {
    [const { AtomicPtr::new(ptr::null_mut()) }; LEVELS]
}

struct Entry<T> {
    range: Range<usize>,
    value: T,
    next: Links<T>,
}

/// Ranges that do not overlap, each with a value.
struct Ranges<T: 'static> {
    first: Links<T>,
}

impl<T: Sync> Ranges<T> {
    const fn new() -> Self {
        Self { first: no_links() }
    }

    fn add(&'static self, _: &mut Adder, range: Range<usize>, value: T) {
        if range.is_empty() {
            return; // nothing to find, and another may start at the same address
        }
        let (_, before) = self.search(range.start);
        // A chance of 1 in 4 for each list more, by the bits of a hash (Fibonacci's).
        let hash = (range.start as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        let lists = LEVELS.min(1 + hash.leading_zeros() as usize / 2);
        let entry = Entry {
            range,
            value,
            next: no_links(),
        };
        for (next, before) in entry.next.iter().zip(before).take(lists) {
            next.store(before.load(Ordering::Relaxed), Ordering::Relaxed);
        }
        let entry = ptr::from_mut(Box::leak(Box::new(entry)));
        for before in before.into_iter().take(lists) {
            before.store(entry, Ordering::Release);
        }
    }

    /// The value of the range that contains `at`, and where in it that is. Async-signal-safe.
    fn find(&'static self, at: usize) -> Option<(&'static T, usize)> {
        let (entry, _) = self.search(at);
        let entry = entry.filter(|entry| entry.range.contains(&at))?;
        Some((&entry.value, at - entry.range.start))
    }

    /// The last entry that does not start after `at`, and in each list the link to the first that does.
    #[inline(never)]
    fn search(
        &'static self,
        at: usize,
    ) -> (
        Option<&'static Entry<T>>,
        [&'static AtomicPtr<Entry<T>>; LEVELS],
    ) {
        let mut last: Option<&'static Entry<T>> = None;
        let mut links = self.first.each_ref();
        for level in (0..LEVELS).rev() {
            let mut link = last.map_or(&self.first[level], |entry| &entry.next[level]);
            // SAFETY: links are null or lead to entries, which live for ever and were written before their links were.
            while let Some(entry) = unsafe { link.load(Ordering::Acquire).as_ref() }
                && entry.range.start <= at
            {
                last = Some(entry);
                link = &entry.next[level];
            }
            links[level] = link;
        }
        (last, links)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Mutex;

    /// Ranges of 16 bytes at the multiples of 32, in an order that jumps about.
    fn starts() -> impl Iterator<Item = usize> {
        (0..2000).map(|i| i * 7919 % 2000 * 32)
    }

    #[test]
    fn each_range_is_found_and_nothing_between() {
        static RANGES: Ranges<usize> = Ranges::new();
        let adder = &mut Adder::new();
        assert!(RANGES.find(0).is_none());
        for start in starts() {
            RANGES.add(adder, start..start, usize::MAX); // empty: nothing
            RANGES.add(adder, start..start + 16, start / 32);
        }
        for start in starts() {
            for at in [0, 1, 15] {
                assert_eq!(RANGES.find(start + at), Some((&(start / 32), at)));
            }
            assert!(RANGES.find(start + 16).is_none());
            assert!(RANGES.find(start + 31).is_none());
        }
        assert!(RANGES.find(usize::MAX).is_none());
    }

    #[test]
    fn what_was_added_is_found_while_others_add() {
        static RANGES: Ranges<usize> = Ranges::new();
        static ADDER: Mutex<Adder> = Mutex::new(Adder::new());
        std::thread::scope(|threads| {
            for half in 0..2 {
                threads.spawn(move || {
                    let mine = || starts().skip(half).step_by(2);
                    for (count, start) in mine().enumerate() {
                        RANGES.add(&mut ADDER.lock().unwrap(), start..start + 16, start);
                        for earlier in mine().take(count + 1).step_by(97) {
                            assert_eq!(RANGES.find(earlier + 3), Some((&earlier, 3)));
                        }
                    }
                });
            }
        });
        assert!(starts().all(|start| RANGES.find(start).is_some()));
    }

    #[test]
    fn searching_takes_few_steps() {
        static RANGES: Ranges<usize> = Ranges::new();
        for start in starts() {
            RANGES.add(&mut Adder::new(), start..start + 16, start);
        }
        // Without the upper lists there would be 2,000 entries in the lowest alone to go through.
        let mut gaps = vec![0];
        let mut link = &RANGES.first[0];
        // SAFETY: see `search`.
        while let Some(entry) = unsafe { link.load(Ordering::Acquire).as_ref() } {
            *gaps.last_mut().unwrap() += 1;
            if !entry.next[1].load(Ordering::Acquire).is_null() {
                gaps.push(0);
            }
            link = &entry.next[0];
        }
        assert!(
            gaps.len() > 200 && gaps.iter().all(|&gap| gap < 60),
            "{gaps:?}"
        );
    }
}
