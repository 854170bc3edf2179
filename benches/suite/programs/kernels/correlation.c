/* The correlation of columns. */
#include "../bench.h"
#include <math.h>
#define N 200
static double original[N][N], data[N][N], corr[N][N], mean[N], deviation[N];

static NOINLINE void correlation(double data[N][N], double corr[N][N], double mean[N], double deviation[N]) {
    for (int j = 0; j < N; j++) {
        mean[j] = 0;
        for (int i = 0; i < N; i++) mean[j] += data[i][j];
        mean[j] /= N;
    }
    for (int j = 0; j < N; j++) {
        deviation[j] = 0;
        for (int i = 0; i < N; i++) deviation[j] += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
        deviation[j] = sqrt(deviation[j] / N);
        if (deviation[j] <= 0.1) deviation[j] = 1;
    }
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) data[i][j] = (data[i][j] - mean[j]) / (14.1421356237 * deviation[j]);
    for (int i = 0; i < N - 1; i++) {
        corr[i][i] = 1;
        for (int j = i + 1; j < N; j++) {
            corr[i][j] = 0;
            for (int k = 0; k < N; k++) corr[i][j] += data[k][i] * data[k][j];
            corr[j][i] = corr[i][j];
        }
    }
    corr[N - 1][N - 1] = 1;
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) original[i][j] = (double)(i * j % 31) / 7 + i;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) {
        memcpy(data, original, sizeof data);
        correlation(data, corr, mean, deviation);
    }
    return bench_done(bench_sum(corr, sizeof corr));
}
