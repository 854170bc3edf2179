/* The folding of RNA by dynamic programming (Nussinov). */
#include "../bench.h"
#define N 320
static char sequence[N];
static int table[N][N];

static inline int max(int a, int b) { return a >= b ? a : b; }

static NOINLINE void nussinov(const char *sequence, int table[N][N]) {
    for (int i = N - 1; i >= 0; i--)
        for (int j = i + 1; j < N; j++) {
            table[i][j] = max(table[i][j], table[i][j - 1]);
            if (i + 1 < N) table[i][j] = max(table[i][j], table[i + 1][j]);
            if (i + 1 < N) {
                int pair = i < j - 1 && sequence[i] + sequence[j] == 3;
                table[i][j] = max(table[i][j], table[i + 1][j - 1] + pair);
            }
            for (int k = i + 1; k < j; k++) table[i][j] = max(table[i][j], table[i][k] + table[k + 1][j]);
        }
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++) sequence[i] = (char)((i + 1) * 7 % 4);
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        memset(table, 0, sizeof table);
        nussinov(sequence, table);
    }
    return bench_done(bench_sum(table, sizeof table));
}
