// A parallel merge sort. Each thread is an instance of its own with the same memory; its host gives it a stack and a block for
// thread-local variables, then calls `work`. Threads meet at barriers made of wait and notify.

#include <stdatomic.h>
#include <stddef.h>
#include <stdint.h>

#define EXPORT(name) __attribute__((export_name(#name)))

enum { MOST = 1 << 20, THREADS = 16, STACK = 1 << 16, RUN = 1024 };

static uint32_t numbers[MOST], scratch[MOST], reference[MOST];
static _Alignas(16) unsigned char stacks[THREADS][STACK];
static _Alignas(64) unsigned char blocks[THREADS][256];

static _Atomic uint32_t next_run;
static _Atomic uint64_t compared;

// What this thread has compared. Each has its own: the sum is right only if they do not mix.
static _Thread_local uint64_t comparisons;
// Shows that thread-local variables have their initial value.
static _Thread_local uint32_t magic = 0x5eed;

EXPORT(numbers) uint32_t *get_numbers(void) { return numbers; }
EXPORT(reference) uint32_t *get_reference(void) { return reference; }
EXPORT(stack_top) unsigned char *stack_top(uint32_t thread) { return stacks[thread] + STACK; }
EXPORT(tls_block) unsigned char *tls_block(uint32_t thread) { return blocks[thread]; }
EXPORT(compared) uint64_t get_compared(void) { return compared; }

EXPORT(generate) void generate(uint32_t seed, uint32_t count) {
    for (uint32_t at = 0; at < count; at++) {
        seed = seed * 1664525 + 1013904223;
        numbers[at] = reference[at] = seed ^ (seed >> 15);
    }
    atomic_store(&next_run, 0);
    atomic_store(&compared, 0);
}

static _Atomic uint32_t arrived, generation;

static void barrier(uint32_t threads) {
    uint32_t mine = atomic_load(&generation);
    if (atomic_fetch_add(&arrived, 1) + 1 == threads) {
        atomic_store(&arrived, 0);
        atomic_fetch_add(&generation, 1);
        __builtin_wasm_memory_atomic_notify((int *)&generation, -1);
    } else {
        while (atomic_load(&generation) == mine)
            __builtin_wasm_memory_atomic_wait32((int *)&generation, (int)mine, -1);
    }
}

static int less(uint32_t left, uint32_t right) {
    comparisons++;
    return left < right;
}

static void merge(uint32_t *to, const uint32_t *left, size_t lefts, const uint32_t *right, size_t rights) {
    while (lefts && rights) {
        if (less(*right, *left)) {
            *to++ = *right++;
            rights--;
        } else {
            *to++ = *left++;
            lefts--;
        }
    }
    __builtin_memcpy(to, left, lefts * sizeof *to);
    __builtin_memcpy(to + lefts, right, rights * sizeof *to);
}

// Recursive, so that each thread needs a stack of its own.
static void sort(uint32_t *data, size_t count) {
    if (count < 2)
        return;
    size_t half = count / 2;
    uint32_t left[RUN / 2];
    sort(data, half);
    sort(data + half, count - half);
    __builtin_memcpy(left, data, half * sizeof *data);
    merge(data, left, half, data + half, count - half);
}

static size_t min(size_t left, size_t right) { return left < right ? left : right; }

// Merges what is sorted in pieces of `piece`, the pair number `pair`.
static void merge_pair(uint32_t *to, const uint32_t *from, size_t count, size_t piece, size_t pair) {
    size_t start = 2 * piece * pair;
    size_t middle = min(start + piece, count), end = min(start + 2 * piece, count);
    merge(to + start, from + start, middle - start, from + middle, end - middle);
}

// Sorts `data` as the thread number `thread` of `threads`.
static void sort_together(uint32_t *data, size_t count, uint32_t thread, uint32_t threads) {
    // Whoever is free takes the next run.
    for (;;) {
        size_t start = (size_t)atomic_fetch_add(&next_run, 1) * RUN;
        if (start >= count)
            break;
        sort(data + start, min(RUN, count - start));
    }
    barrier(threads);
    uint32_t *from = data, *to = scratch;
    for (size_t piece = RUN; piece < count; piece *= 2) {
        for (size_t pair = thread; 2 * piece * pair < count; pair += threads)
            merge_pair(to, from, count, piece, pair);
        barrier(threads);
        uint32_t *sorted = to;
        to = from;
        from = sorted;
    }
    if (from != data && thread == 0)
        __builtin_memcpy(data, from, count * sizeof *data);
    barrier(threads);
}

EXPORT(work) uint32_t work(uint32_t count, uint32_t thread, uint32_t threads) {
    uint32_t initial = magic;
    magic = thread;
    comparisons = 0;
    sort_together(numbers, count, thread, threads);
    atomic_fetch_add(&compared, comparisons);
    barrier(threads);
    // Nobody else has changed it.
    return magic == thread ? initial : 0;
}

// The same alone, with the other array; how many comparisons it took.
EXPORT(work_alone) uint64_t work_alone(uint32_t count) {
    comparisons = 0;
    atomic_store(&next_run, 0);
    sort_together(reference, count, 0, 1);
    return comparisons;
}
