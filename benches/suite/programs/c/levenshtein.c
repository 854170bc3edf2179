/* Distances of strings. */
#include "../bench.h"
#define N 1000
static char a[N + 1], b[N + 1];

static NOINLINE int distance(const char *a, int n, const char *b, int m) {
    int row[N + 1];
    for (int j = 0; j <= m; j++) row[j] = j;
    for (int i = 1; i <= n; i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int j = 1; j <= m; j++) {
            int best = diagonal + (a[i - 1] != b[j - 1]);
            diagonal = row[j];
            if (row[j] + 1 < best) best = row[j] + 1;
            if (row[j - 1] + 1 < best) best = row[j - 1] + 1;
            row[j] = best;
        }
    }
    return row[m];
}

int main(int argc, char **argv) {
    uint32_t state = 1;
    uint64_t sum = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        for (int i = 0; i < N; i++) {
            a[i] = (char)('a' + (bench_random(&state) >> 16) % 4);
            b[i] = (char)('a' + (bench_random(&state) >> 16) % 4);
        }
        sum = sum * 31 + (uint64_t)distance(a, N, b, N);
    }
    return bench_done(sum);
}
