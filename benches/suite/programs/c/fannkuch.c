/* Pancakes: permutations and reversals of short arrays. */
#include "../bench.h"
#define MAX 16

static NOINLINE int fannkuch(int n, int *checksum) {
    int perm[MAX], start[MAX], count[MAX], flips_max = 0, number = 0, r = n;
    for (int i = 0; i < n; i++) start[i] = i;
    for (;;) {
        for (; r != 1; r--) count[r - 1] = r;
        for (int i = 0; i < n; i++) perm[i] = start[i];
        int flips = 0;
        for (int k; (k = perm[0]) != 0; flips++)
            for (int i = 0, j = k; i < j; i++, j--) {
                int t = perm[i];
                perm[i] = perm[j];
                perm[j] = t;
            }
        if (flips > flips_max) flips_max = flips;
        *checksum += number++ % 2 ? -flips : flips;
        for (;; r++) {
            if (r == n) return flips_max;
            int first = start[0];
            for (int i = 0; i < r; i++) start[i] = start[i + 1];
            start[r] = first;
            if (--count[r] > 0) break;
        }
    }
}

int main(int argc, char **argv) {
    int checksum = 0, flips = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) flips += fannkuch(9, &checksum);
    return bench_done((uint64_t)(uint32_t)checksum << 32 | (uint32_t)flips);
}
