/* Multiplication of dense matrices. */
#include "../bench.h"
#define N 192
static double a[N][N], b[N][N], c[N][N];

static NOINLINE void gemm(double alpha, double beta, double c[N][N], double a[N][N], double b[N][N]) {
    for (int i = 0; i < N; i++) {
        for (int j = 0; j < N; j++) c[i][j] *= beta;
        for (int k = 0; k < N; k++)
            for (int j = 0; j < N; j++) c[i][j] += alpha * a[i][k] * b[k][j];
    }
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (double)(i * j % 7) / 7;
            b[i][j] = (double)(i * (j + 1) % 11) / 11;
            c[i][j] = (double)((i + j) % 5) / 5;
        }
    for (int n = bench_repetitions(argc, argv); n > 0; n--) gemm(0.5, 0.3, c, a, b);
    return bench_done(bench_sum(c, sizeof c));
}
