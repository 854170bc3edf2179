/* What the suite's C programs share. A program takes the number of its repetitions, and prints a checksum, which must be the same
   in all engines. */
#ifndef BENCH_H
#define BENCH_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NOINLINE __attribute__((noinline))

/* The number of repetitions. */
static inline int bench_repetitions(int argc, char **argv) {
    int n = argc > 1 ? atoi(argv[1]) : 1;
    return n > 0 ? n : 1;
}

/* A pseudo-random number (xorshift). */
static inline uint32_t bench_random(uint32_t *state) {
    uint32_t x = *state;
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return *state = x;
}

/* The checksum of `len` bytes (FNV-1a over words of 4). */
static inline uint64_t bench_sum(const void *data, size_t len) {
    const uint8_t *bytes = data;
    uint64_t sum = 0xcbf29ce484222325u;
    for (size_t i = 0; i + 4 <= len; i += 4) {
        uint32_t word;
        memcpy(&word, bytes + i, 4);
        sum = (sum ^ word) * 0x100000001b3u;
    }
    return sum;
}

static inline int bench_done(uint64_t sum) {
    printf("%016llx\n", (unsigned long long)sum);
    return 0;
}

#endif
