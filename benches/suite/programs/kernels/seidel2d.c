/* A stencil of nine points in place, whose steps depend on one another. */
#include "../bench.h"
#define N 300
static double a[N][N];

static NOINLINE void step(double a[N][N]) {
    for (int i = 1; i < N - 1; i++)
        for (int j = 1; j < N - 1; j++)
            a[i][j] = (a[i - 1][j - 1] + a[i - 1][j] + a[i - 1][j + 1] + a[i][j - 1] + a[i][j] + a[i][j + 1] + a[i + 1][j - 1] +
                       a[i + 1][j] + a[i + 1][j + 1]) /
                      9;
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = (double)(i * (j + 2) % 13) / 13;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) step(a);
    return bench_done(bench_sum(a, sizeof a));
}
