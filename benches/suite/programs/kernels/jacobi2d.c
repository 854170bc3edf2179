/* A stencil of five points, from one grid to another and back. */
#include "../bench.h"
#define N 400
static double a[N][N], b[N][N];

static NOINLINE void step(double to[N][N], double from[N][N]) {
    for (int i = 1; i < N - 1; i++)
        for (int j = 1; j < N - 1; j++)
            to[i][j] = 0.2 * (from[i][j] + from[i][j - 1] + from[i][j + 1] + from[i + 1][j] + from[i - 1][j]);
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) a[i][j] = b[i][j] = (double)(i * (j + 2) % 17) / 17;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        step(b, a);
        step(a, b);
    }
    return bench_done(bench_sum(a, sizeof a));
}
