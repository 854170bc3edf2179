//! Waiting for an address, and waking who waits there: `memory.atomic.wait` and `memory.atomic.notify` (threads proposal,
//! "Wait and Notify Operators").
//!
//! # Rules
//!
//! * An address is that of a byte of a shared memory in this process, so it means the same to every store, and nothing else
//!   can be there while somebody waits: who waits keeps the memory.
//! * Whether to wait is decided under the lock under which waiters are woken, so that no notification falls between the two.
//! * An entry lives as long as its waiter: there are never more than threads that wait.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// Waiters of different addresses seldom share a lock: there are this many, a power of two.
const SHARDS: usize = 64;

static TABLE: [Shard; SHARDS] = [const { Shard::new() }; SHARDS];

struct Shard {
    /// Those who wait, the longest waiting first.
    waiters: Mutex<VecDeque<Waiter>>,
}

struct Waiter {
    address: usize,
    /// What the waiter sleeps on; no two have the same.
    wake: Arc<Condvar>,
}

impl Shard {
    const fn new() -> Self {
        Self {
            waiters: Mutex::new(VecDeque::new()),
        }
    }

    fn of(address: usize) -> &'static Self {
        // The lowest bits are zero. Those of the page are mixed in: structures like to begin at round addresses.
        let hash = (address >> 2) ^ (address >> 12);
        &TABLE[hash % SHARDS]
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<Waiter>> {
        // Nothing panics under the lock but a lack of memory before an entry is made.
        self.waiters.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// How a wait ended.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Wait {
    /// A notification came.
    Woken = 0,
    /// The value was not the expected one: there was no wait.
    NotEqual = 1,
    /// The time was over before a notification came.
    TimedOut = 2,
}

/// Waits at `address` until somebody notifies it, if `is_equal` says that the value there is the expected one.
///
/// `is_equal` runs under a lock: it must not wait or notify.
pub(crate) fn wait(
    address: usize,
    is_equal: impl FnOnce() -> bool,
    timeout: Option<Duration>,
) -> Wait {
    // A time that no clock can say is never reached.
    let end = timeout.and_then(|timeout| Instant::now().checked_add(timeout));
    let shard = Shard::of(address);
    let mut waiters = shard.lock();
    if !is_equal() {
        return Wait::NotEqual;
    }
    let wake = Arc::new(Condvar::new());
    waiters.push_back(Waiter {
        address,
        wake: Arc::clone(&wake),
    });
    // Whoever wakes us removes our entry. So neither a spurious wake-up nor one that comes with the timeout is mistaken.
    let place = |waiters: &VecDeque<Waiter>| {
        waiters
            .iter()
            .position(|waiter| Arc::ptr_eq(&waiter.wake, &wake))
    };
    loop {
        let Some(at) = place(&waiters) else {
            return Wait::Woken;
        };
        waiters = match end {
            None => wake.wait(waiters).unwrap_or_else(PoisonError::into_inner),
            Some(end) => {
                let left = end.saturating_duration_since(Instant::now());
                if left.is_zero() {
                    waiters.remove(at);
                    return Wait::TimedOut;
                }
                let woken = wake.wait_timeout(waiters, left);
                woken.unwrap_or_else(PoisonError::into_inner).0
            }
        };
    }
}

/// Wakes up to `count` of those who wait at `address`, the longest waiting first, and returns how many.
pub(crate) fn notify(address: usize, count: u32) -> u32 {
    let mut waiters = Shard::of(address).lock();
    let mut woken = 0;
    waiters.retain(|waiter| {
        if waiter.address != address || woken == count {
            return true;
        }
        woken += 1;
        waiter.wake.notify_one();
        false
    });
    woken
}

/// Wakes all who wait at addresses in `range`.
pub(crate) fn wake_all(range: &Range<usize>) {
    for shard in &TABLE {
        shard.lock().retain(|waiter| {
            let stays = !range.contains(&waiter.address);
            if !stays {
                waiter.wake.notify_one();
            }
            stays
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::thread;

    /// How many wait at `address`.
    fn waiting(address: usize) -> usize {
        let waiters = Shard::of(address).lock();
        waiters.iter().filter(|it| it.address == address).count()
    }

    fn until(address: usize, count: usize) {
        while waiting(address) != count {
            thread::yield_now();
        }
    }

    #[test]
    fn as_many_are_woken_as_are_asked_for_the_first_ones_first() {
        let place = 0u64;
        let address = (&raw const place).addr();
        let order = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for number in 0..5 {
                let order = &order;
                scope.spawn(move || {
                    assert_eq!(wait(address, || true, None), Wait::Woken);
                    order.lock().unwrap().push(number);
                });
                until(address, number + 1);
            }
            assert_eq!(notify(address, 0), 0);
            assert_eq!(notify(address + 8, u32::MAX), 0, "another address");
            assert_eq!(notify(address, 2), 2);
            while order.lock().unwrap().len() < 2 {
                thread::yield_now();
            }
            let mut first = order.lock().unwrap().clone();
            first.sort_unstable();
            assert_eq!(first, [0, 1]);
            assert_eq!(waiting(address), 3);
            assert_eq!(notify(address, u32::MAX), 3);
        });
        assert_eq!(notify(address, u32::MAX), 0);
        assert_eq!(waiting(address), 0);
    }

    #[test]
    fn a_wait_ends_at_its_time_and_leaves_nothing_behind() {
        let place = 0u64;
        let address = (&raw const place).addr();
        let start = Instant::now();
        let time = Duration::from_millis(20);
        assert_eq!(wait(address, || true, Some(time)), Wait::TimedOut);
        assert!(start.elapsed() >= time);
        assert_eq!(wait(address, || true, Some(Duration::ZERO)), Wait::TimedOut);
        assert_eq!(wait(address, || false, None), Wait::NotEqual);
        assert_eq!(waiting(address), 0);
        // A time beyond all clocks is none at all.
        thread::scope(|scope| {
            let waiter = scope.spawn(|| wait(address, || true, Some(Duration::MAX)));
            until(address, 1);
            assert_eq!(notify(address, 1), 1);
            assert_eq!(waiter.join().unwrap(), Wait::Woken);
        });
    }

    #[test]
    fn no_notification_is_lost_between_the_comparison_and_the_wait() {
        const ROUNDS: u32 = 20_000;
        let turn = AtomicU32::new(0);
        let address = turn.as_ptr().addr();
        let play = |me: u32| {
            for round in 0..ROUNDS {
                let mine = 2 * round + me;
                loop {
                    let now = turn.load(Ordering::SeqCst);
                    if now == mine {
                        break;
                    }
                    // Without a timeout: a lost notification would hang the test.
                    wait(address, || turn.load(Ordering::SeqCst) == now, None);
                }
                turn.store(mine + 1, Ordering::SeqCst);
                notify(address, u32::MAX);
            }
        };
        thread::scope(|scope| {
            scope.spawn(|| play(0));
            scope.spawn(|| play(1));
        });
        assert_eq!(turn.into_inner(), 2 * ROUNDS);
    }
}
