//! Work on several threads.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// The stack of a thread: LLVM recurses along what it finds. Memory is used as far as it is needed only.
const STACK_SIZE: usize = 64 << 20;

/// Applies `work` to all of `items`, at most `jobs` at a time, each on a thread with a large stack. The results are in the order of the items.
///
/// If the system gives fewer threads, it is done by those, and by this one if there are none.
///
/// # Errors
///
/// The first in the order of the items. Items behind one with an error need not be begun.
///
/// # Panics
///
/// If `work` does.
pub fn in_parallel<T: Sync, R: Send, E: Send>(
    jobs: usize,
    items: &[T],
    work: impl Fn(&T) -> Result<R, E> + Sync,
) -> Result<Vec<R>, E> {
    let next = AtomicUsize::new(0);
    let done = Mutex::new(Vec::with_capacity(items.len()));
    let worker = || {
        while let Some((at, item)) = {
            let at = next.fetch_add(1, Ordering::Relaxed);
            items.get(at).map(|item| (at, item))
        } {
            let result = work(item);
            if result.is_err() {
                next.store(items.len(), Ordering::Relaxed);
            }
            // A panic elsewhere does not spoil a list that is only ever appended to.
            let mut done = done.lock().unwrap_or_else(PoisonError::into_inner);
            done.push((at, result));
        }
    };
    thread::scope(|scope| {
        let threads = (0..jobs.clamp(1, items.len().max(1))).map_while(|_| {
            let thread = thread::Builder::new().stack_size(STACK_SIZE);
            thread.spawn_scoped(scope, worker).ok()
        });
        if threads.count() == 0 {
            worker();
        }
    });
    let mut done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
    done.sort_by_key(|(at, _)| *at);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        for jobs in [0, 1, 3, 2000] {
            let doubled = in_parallel(jobs, &items, |item| Ok::<_, ()>(item * 2)).unwrap();
            assert!(
                doubled
                    .iter()
                    .zip(&items)
                    .all(|(double, item)| *double == item * 2)
            );
            assert_eq!(doubled.len(), items.len());
        }
        assert_eq!(in_parallel(2, &[], |&()| Ok::<(), ()>(())), Ok(Vec::new()));
    }

    #[test]
    fn the_error_is_the_first_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..1000).collect();
        for jobs in [1, 4] {
            let result = in_parallel(jobs, &items, |&item| match item % 100 {
                // Others, whose errors come sooner, are begun at once with it.
                37 => {
                    thread::sleep(std::time::Duration::from_millis(5));
                    Err(item)
                }
                38.. => Err(item),
                _ => Ok(item),
            });
            assert_eq!(result, Err(37));
        }
    }
}
