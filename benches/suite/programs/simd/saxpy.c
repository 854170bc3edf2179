/* Vectors of single precision: a scaled sum, and a sum of absolute values in the order of four lanes. */
#include "../bench.h"
#include <math.h>
#define N 16384
static float x[N], y[N];

static NOINLINE float saxpy(float a, float *y, const float *x) {
    for (int i = 0; i < N; i++) y[i] = a * x[i] + y[i] * 0.5f;
    float lanes[4] = {0, 0, 0, 0};
    for (int i = 0; i < N; i += 4)
        for (int k = 0; k < 4; k++) lanes[k] += fabsf(y[i + k]);
    return lanes[0] + lanes[1] + lanes[2] + lanes[3];
}

int main(int argc, char **argv) {
    for (int i = 0; i < N; i++) {
        x[i] = (float)(i % 19) / 19;
        y[i] = (float)(i % 23) / 23;
    }
    float sum = 0;
    for (int n = bench_repetitions(argc, argv); n > 0; n--) sum = saxpy(0.25f + sum / 1e6f, y, x);
    return bench_done(bench_sum(y, sizeof y) ^ bench_sum(&sum, sizeof sum));
}
