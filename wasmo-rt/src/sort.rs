//! Sorting in little code: the library's sort is ten times the code, and nothing here sorts often.

/// Sorts `items` by heap sort.
pub(crate) fn heap_sort<T>(items: &mut [T], less: impl Fn(&T, &T) -> bool) {
    let sift = |items: &mut [T], mut root: usize| {
        while let Some(left) = items.get(2 * root + 1) {
            let mut child = 2 * root + 1;
            if items.get(child + 1).is_some_and(|right| less(left, right)) {
                child += 1;
            }
            if !less(&items[root], &items[child]) {
                return;
            }
            items.swap(root, child);
            root = child;
        }
    };
    for root in (0..items.len() / 2).rev() {
        sift(items, root);
    }
    for end in (1..items.len()).rev() {
        items.swap(0, end);
        sift(&mut items[..end], 0);
    }
}
