//! Little code for what the standard library does fast and in much: nothing here does it often.

/// As [`Vec::push`], but what makes room is the same code for all types.
pub(crate) fn push<T>(items: &mut Vec<T>, item: T) {
    items.extend(Some(item));
}

/// As [`push`], in a function of its own.
#[inline(never)]
pub(crate) fn push_number(numbers: &mut Vec<u32>, number: u32) {
    push(numbers, number);
}

/// Sorts `items` by heap sort: a tenth of the code of the library's sort.
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
