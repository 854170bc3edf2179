/* Decomposition of a matrix into triangular ones. */
#include "../bench.h"
#define N 240
static double a[N][N], original[N][N];

static NOINLINE void lu(double a[N][N]) {
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < i; j++) {
            for (int k = 0; k < j; k++) a[i][j] -= a[i][k] * a[k][j];
            a[i][j] /= a[j][j];
        }
        for (int j = i; j < N; j++)
            for (int k = 0; k < i; k++) a[i][j] -= a[i][k] * a[k][j];
    }
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) original[i][j] = i == j ? N : (double)(i * (j + 3) % 9) / 9;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        memcpy(a, original, sizeof a);
        lu(a);
    }
    return bench_done(bench_sum(a, sizeof a));
}
